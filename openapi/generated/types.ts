// Generated from openapi/leadleap.yaml by `npm run generate`. Do not edit: change the contract instead.

export interface paths {
    "/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search and filter the lead directory
         * @description Returns one page of the leads that satisfy every filter given. Values of one filter, separated by commas, are
         *     alternatives. E-mail and phone are masked until the lead is unlocked. Costs no credit.
         */
        get: operations["searchLeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock one lead
         * @description Reveals the full contact details of one lead for one credit. A lead that the account unlocked before is returned
         *     again at no charge.
         */
        post: operations["unlockLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export leads as a file
         * @description Returns up to 500 leads as a CSV or JSON file. Leads that are unlocked already are free; each locked one costs a
         *     credit and is unlocked afterwards. The body of the answer is the file itself, without an envelope.
         */
        post: operations["exportLeads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/enrich": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retrieve everything known about one lead
         * @description Returns the full set of fields of one lead, its company included. Costs no credit.
         */
        post: operations["enrichLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate one or up to 100 e-mail addresses
         * @description Tells whether mail to an address can be delivered. `email` asks about one address and is answered with one
         *     result; `emails` asks about several and is answered with a list in the same order. Results are cached for 24 hours.
         */
        post: operations["validateEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the active webhook subscriptions
         * @description Lists the account's active subscriptions. Signing secrets are never shown again after creation.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Subscribe a URL to events
         * @description Creates a subscription. The answer is the only place where its signing secret is ever shown.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a webhook subscription
         * @description Makes a subscription inactive. It disappears from the list and receives no event from then on.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show plan, credits and billing period
         * @description Shows the account's plan, what it has used of it, and the billing period. Costs no credit.
         */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "lead.unlocked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A lead was unlocked with a credit */
        post: operations["onLeadUnlocked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.exported": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leads were exported to a file */
        post: operations["onLeadExported"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "lead.enriched": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A lead was enriched */
        post: operations["onLeadEnriched"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "sequence.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An e-mail sequence was activated */
        post: operations["onSequenceStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "sequence.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All contacts finished an e-mail sequence */
        post: operations["onSequenceCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "email.sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An outreach e-mail was sent */
        post: operations["onEmailSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "email.opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A recipient opened an e-mail */
        post: operations["onEmailOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "email.clicked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A recipient clicked a link in an e-mail */
        post: operations["onEmailClicked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "email.replied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A recipient replied to an e-mail */
        post: operations["onEmailReplied"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "email.bounced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An outreach e-mail bounced */
        post: operations["onEmailBounced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.job_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A contact changed jobs */
        post: operations["onContactJobChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "crm_clean.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A CRM cleaning job finished */
        post: operations["onCrmCleanCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "import.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A data import finished */
        post: operations["onImportCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "enrichment.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A bulk enrichment job finished */
        post: operations["onEnrichmentCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Unique to this response. */
        RequestId: string;
        /**
         * Format: date-time
         * @description ISO 8601 in UTC with milliseconds.
         */
        Timestamp: string;
        /**
         * Format: date-time
         * @description ISO 8601 in UTC with milliseconds; null for what has not happened yet.
         */
        NullableTimestamp: string | null;
        /** @description c_ and 16 hexadecimal digits; the reference also prints ids of 8. */
        LeadId: string;
        /** @description wh_ and 16 hexadecimal digits. */
        WebhookId: string;
        UserId: string;
        /** @description whsec_ and 48 hexadecimal digits. The HMAC key is this text as it stands, prefix included. */
        WebhookSecret: string;
        /**
         * @description What a subscription can be told of.
         * @enum {string}
         */
        Event: "lead.unlocked" | "lead.exported" | "lead.enriched" | "sequence.started" | "sequence.completed" | "email.sent" | "email.opened" | "email.clicked" | "email.replied" | "email.bounced" | "contact.job_changed" | "crm_clean.completed" | "import.completed" | "enrichment.completed";
        /** @description A country, by the name that the directory has for it. */
        Country: string;
        /** @description A broad sector. Those seen are the keys of Industry's values. */
        Sector: string;
        /** @description An industry, the finer division of a sector. */
        Industry: string;
        /** @description A bracket of the number of employees. */
        CompanySize: string;
        /** @description A bracket of yearly revenue. */
        SizeRange: string;
        /** @description A department. */
        Department: string;
        /** @description A job level. */
        JobLevel: string;
        /** @description What every envelope says about its response. */
        Meta: {
            request_id: components["schemas"]["RequestId"];
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description A success has no error. */
        NoError: null;
        /** @description An error has no data. */
        NoData: null;
        /** @description A sentence for a person. Programs go by the code. */
        ErrorMessage: string;
        BadRequestError: {
            /** @constant */
            code: "BAD_REQUEST";
            message: components["schemas"]["ErrorMessage"];
            /** @constant */
            status: 400;
        };
        UnauthorizedError: {
            /** @constant */
            code: "UNAUTHORIZED";
            message: components["schemas"]["ErrorMessage"];
            /** @constant */
            status: 401;
        };
        CreditsExhaustedError: {
            /** @constant */
            code: "CREDITS_EXHAUSTED";
            message: components["schemas"]["ErrorMessage"];
            /** @constant */
            status: 402;
        };
        ForbiddenError: {
            /** @enum {unknown} */
            code: "FORBIDDEN" | "PLAN_LIMIT";
            message: components["schemas"]["ErrorMessage"];
            /** @constant */
            status: 403;
        };
        NotFoundError: {
            /** @constant */
            code: "NOT_FOUND";
            message: components["schemas"]["ErrorMessage"];
            /** @constant */
            status: 404;
        };
        GoneError: {
            /** @constant */
            code: "GONE";
            message: components["schemas"]["ErrorMessage"];
            /** @constant */
            status: 410;
        };
        RateLimitedError: {
            /** @constant */
            code: "RATE_LIMITED";
            message: components["schemas"]["ErrorMessage"];
            /** @constant */
            status: 429;
            /** @description Whole seconds to wait, the same number as in the Retry-After header. */
            retry_after: number;
        };
        InternalErrorError: {
            /** @constant */
            code: "INTERNAL_ERROR";
            message: components["schemas"]["ErrorMessage"];
            /** @constant */
            status: 500;
        };
        BadRequestEnvelope: {
            data: components["schemas"]["NoData"];
            meta: components["schemas"]["Meta"];
            error: components["schemas"]["BadRequestError"];
        };
        UnauthorizedEnvelope: {
            data: components["schemas"]["NoData"];
            meta: components["schemas"]["Meta"];
            error: components["schemas"]["UnauthorizedError"];
        };
        CreditsExhaustedEnvelope: {
            data: components["schemas"]["NoData"];
            meta: components["schemas"]["Meta"];
            error: components["schemas"]["CreditsExhaustedError"];
        };
        ForbiddenEnvelope: {
            data: components["schemas"]["NoData"];
            meta: components["schemas"]["Meta"];
            error: components["schemas"]["ForbiddenError"];
        };
        NotFoundEnvelope: {
            data: components["schemas"]["NoData"];
            meta: components["schemas"]["Meta"];
            error: components["schemas"]["NotFoundError"];
        };
        GoneEnvelope: {
            data: components["schemas"]["NoData"];
            meta: components["schemas"]["Meta"];
            error: components["schemas"]["GoneError"];
        };
        RateLimitedEnvelope: {
            data: components["schemas"]["NoData"];
            meta: components["schemas"]["Meta"];
            error: components["schemas"]["RateLimitedError"];
        };
        InternalErrorEnvelope: {
            data: components["schemas"]["NoData"];
            meta: components["schemas"]["Meta"];
            error: components["schemas"]["InternalErrorError"];
        };
        /** @description A lead as search shows it. */
        LeadSearchResult: {
            id: components["schemas"]["LeadId"];
            company_name: string | null;
            company_domain: string | null;
            contact_name: string | null;
            first_name: string | null;
            last_name: string | null;
            /** @description Masked unless the lead is unlocked. */
            email: string | null;
            /** @description Masked unless the lead is unlocked. */
            phone: string | null;
            job_title: string | null;
            department: string | null;
            industry: string | null;
            company_size: string | null;
            employee_count: number | null;
            country: string | null;
            state: string | null;
            city: string | null;
            ai_score: number | null;
            /** @description Whether this account has unlocked the lead. */
            is_unlocked: boolean;
        };
        LeadPageMeta: components["schemas"]["Meta"] & {
            /** @description Leads that satisfy the filters. */
            total: number;
            page: number;
            per_page: number;
        } & {
            /** @description total / per_page, rounded up. */
            total_pages: number;
        };
        LeadPage: {
            data: components["schemas"]["LeadSearchResult"][];
            meta: components["schemas"]["LeadPageMeta"];
            error: components["schemas"]["NoError"];
        };
        /** @description Which lead to unlock. Other fields are ignored. */
        UnlockRequest: {
            /** @description A lead's id from a search. One of another form is unknown rather than invalid. */
            lead_id: string;
        };
        /** @description A lead with its full contact details. */
        UnlockedLead: {
            id: components["schemas"]["LeadId"];
            full_name: string | null;
            first_name: string | null;
            last_name: string | null;
            email_primary: string | null;
            email_second: string | null;
            phone: string | null;
            company_phone: string | null;
            job_title: string | null;
            company_name: string | null;
            company_domain: string | null;
            linkedin_url: string | null;
            industry: string | null;
            country: string | null;
            state: string | null;
            city: string | null;
            ai_score: number | null;
        };
        UnlockMeta: components["schemas"]["Meta"] & {
            /** @description What this request cost. */
            credits_used: number;
            credits_remaining: number;
            /** @description Whether the lead had been unlocked before. */
            cached: boolean;
        };
        UnlockResult: {
            data: components["schemas"]["UnlockedLead"];
            meta: components["schemas"]["UnlockMeta"];
            error: components["schemas"]["NoError"];
        };
        /** @description Which leads to export, and in which form. Other fields are ignored. */
        ExportRequest: {
            lead_ids: string[];
            /**
             * @default csv
             * @enum {string}
             */
            format?: "csv" | "json";
        };
        /** @description RFC 4180, a header row and one row a lead, the columns those of an unlocked lead. */
        ExportedCsv: string;
        /** @description A lead with its full contact details, as a row of the file. */
        ExportedLead: {
            id: components["schemas"]["LeadId"];
            full_name: string | null;
            first_name: string | null;
            last_name: string | null;
            email_primary: string | null;
            email_second: string | null;
            phone: string | null;
            company_phone: string | null;
            job_title: string | null;
            company_name: string | null;
            company_domain: string | null;
            linkedin_url: string | null;
            industry: string | null;
            country: string | null;
            state: string | null;
            city: string | null;
            ai_score: number | null;
        };
        /** @description The file in its JSON form. */
        ExportedLeads: components["schemas"]["ExportedLead"][];
        /** @description Which lead to enrich. Other fields are ignored. */
        EnrichRequest: {
            /** @description A lead's id from a search. One of another form is unknown rather than invalid. */
            lead_id: string;
        };
        /** @description All that is known about a lead. What is not known is null, never missing. */
        EnrichedLead: {
            id: components["schemas"]["LeadId"];
            full_name: string | null;
            first_name: string | null;
            middle_name: string | null;
            last_name: string | null;
            email_primary: string | null;
            email_second: string | null;
            phone: string | null;
            company_phone: string | null;
            job_title: string | null;
            job_level: string | null;
            department: string | null;
            company_name: string | null;
            company_domain: string | null;
            company_size: string | null;
            employee_count: number | null;
            year_founded: number | null;
            industry: string | null;
            sector: string | null;
            country: string | null;
            state: string | null;
            city: string | null;
            linkedin_url: string | null;
            company_linkedin_url: string | null;
            company_description: string | null;
            ai_score: number | null;
        };
        EnrichMeta: components["schemas"]["Meta"] & {
            lead_id: components["schemas"]["LeadId"];
            enriched_at: components["schemas"]["Timestamp"];
        };
        EnrichResult: {
            data: components["schemas"]["EnrichedLead"];
            meta: components["schemas"]["EnrichMeta"];
            error: components["schemas"]["NoError"];
        };
        SingleValidationRequest: {
            /** @description Any text; one that is no address is answered so. */
            email: string;
            emails?: never;
        };
        BulkValidationRequest: {
            emails: string[];
            email?: never;
        };
        /** @description Either one address or a list of them. Other fields are ignored. */
        EmailValidationRequest: components["schemas"]["SingleValidationRequest"] | components["schemas"]["BulkValidationRequest"];
        EmailValidation: {
            /** @description The address as it was asked about. */
            email: string;
            is_valid: boolean;
            /** @description Why an address is not valid; null for one that is. */
            reason: string | null;
            /** @description Whether the verdict is one of the last 24 hours. */
            cached: boolean;
        };
        SingleValidationMeta: components["schemas"]["Meta"] & {
            cached: boolean;
        };
        BulkValidationMeta: components["schemas"]["Meta"] & {
            total: number;
            valid: number;
            invalid: number;
            cached_count: number;
        };
        SingleValidationResult: {
            data: components["schemas"]["EmailValidation"];
            meta: components["schemas"]["SingleValidationMeta"];
            error: components["schemas"]["NoError"];
        };
        BulkValidationResult: {
            data: components["schemas"]["EmailValidation"][];
            meta: components["schemas"]["BulkValidationMeta"];
            error: components["schemas"]["NoError"];
        };
        /** @description Shaped after the request, a list for a list. */
        EmailValidationResult: components["schemas"]["SingleValidationResult"] | components["schemas"]["BulkValidationResult"];
        /** @description The subscription to create. Other fields are ignored. */
        CreateWebhookRequest: {
            /** @description What the subscription is called. */
            name: string;
            /** @description Where events are sent. HTTPS. */
            url: string;
            events: components["schemas"]["Event"][];
        };
        /** @description A subscription as its creation shows it. */
        CreatedWebhook: {
            id: components["schemas"]["WebhookId"];
            name: string;
            url: string;
            events: components["schemas"]["Event"][];
            /** @constant */
            is_active: true;
            /** @constant */
            failure_count: 0;
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description A subscription as the list shows it. */
        Webhook: {
            id: components["schemas"]["WebhookId"];
            name: string;
            url: string;
            events: components["schemas"]["Event"][];
            /**
             * @description The list holds active subscriptions only.
             * @constant
             */
            is_active: true;
            /** @description Deliveries that failed since the last that did not. */
            failure_count: number;
            /** @description When an event was last sent to it. */
            last_triggered_at: components["schemas"]["NullableTimestamp"];
            created_at: components["schemas"]["Timestamp"];
        };
        WebhookListMeta: components["schemas"]["Meta"] & {
            total: number;
        };
        WebhookList: {
            data: components["schemas"]["Webhook"][];
            meta: components["schemas"]["WebhookListMeta"];
            error: components["schemas"]["NoError"];
        };
        WebhookCreationMeta: components["schemas"]["Meta"] & {
            secret: components["schemas"]["WebhookSecret"];
            /** @description Says that the secret is not shown again. */
            warning: string;
        };
        WebhookCreation: {
            data: components["schemas"]["CreatedWebhook"];
            meta: components["schemas"]["WebhookCreationMeta"];
            error: components["schemas"]["NoError"];
        };
        DeletedWebhook: {
            data: {
                id: components["schemas"]["WebhookId"];
                /** @constant */
                deleted: true;
                deleted_at: components["schemas"]["Timestamp"];
            };
            meta: components["schemas"]["Meta"];
            error: components["schemas"]["NoError"];
        };
        Plan: {
            /** @description The plan's name. */
            type: string;
            price_monthly: number;
            has_api_access: boolean;
            has_crm_integration: boolean;
            /** @description Active webhook subscriptions that the plan allows. */
            max_webhooks: number;
            export_formats: string[];
        };
        Usage: {
            leads_used: number;
            leads_limit: number;
            /** @description The credits left. */
            leads_remaining: number;
            /** @description Used of the limit, in whole percent. */
            leads_usage_pct: number;
            emails_sent: number;
            emails_limit: number;
        };
        /** @description The billing period, a calendar month in UTC. */
        Period: {
            start: components["schemas"]["Timestamp"];
            end: components["schemas"]["Timestamp"];
            /** @description Days that are left, a begun one included. */
            days_remaining: number;
        };
        Account: {
            user_id: components["schemas"]["UserId"];
            full_name: string | null;
            company_name: string | null;
            created_at: components["schemas"]["Timestamp"];
        };
        UsageResult: {
            data: {
                plan: components["schemas"]["Plan"];
                usage: components["schemas"]["Usage"];
                period: components["schemas"]["Period"];
                account: components["schemas"]["Account"];
            };
            meta: components["schemas"]["Meta"];
            error: components["schemas"]["NoError"];
        };
        LeadUnlockedPayload: {
            /** @constant */
            event: "lead.unlocked";
            timestamp: components["schemas"]["Timestamp"];
            user_id: components["schemas"]["UserId"];
            data: {
                lead_id: components["schemas"]["LeadId"];
                company_name: string | null;
                contact_name: string | null;
            };
        };
        LeadExportedPayload: {
            /** @constant */
            event: "lead.exported";
            timestamp: components["schemas"]["Timestamp"];
            user_id: components["schemas"]["UserId"];
            data: {
                lead_ids: components["schemas"]["LeadId"][];
                /** @enum {string} */
                format: "csv" | "json";
                total_leads: number;
                new_unlocks: number;
                cached_unlocks: number;
            };
        };
        LeadEnrichedPayload: {
            /** @constant */
            event: "lead.enriched";
            timestamp: components["schemas"]["Timestamp"];
            user_id: components["schemas"]["UserId"];
            data: {
                lead_id: components["schemas"]["LeadId"];
                company_name: string | null;
                contact_name: string | null;
            };
        };
        SequenceStartedPayload: {
            /** @constant */
            event: "sequence.started";
            timestamp: components["schemas"]["Timestamp"];
            user_id: components["schemas"]["UserId"];
            data: {
                sequence_id: string;
                sequence_name: string;
                contact_count: number;
                step_count: number;
            };
        };
        SequenceCompletedPayload: {
            /** @constant */
            event: "sequence.completed";
            timestamp: components["schemas"]["Timestamp"];
            user_id: components["schemas"]["UserId"];
            data: {
                sequence_id: string;
                sequence_name: string;
                contact_count: number;
                sent_count: number;
                replied_count: number;
                bounced_count: number;
            };
        };
        EmailSentPayload: {
            /** @constant */
            event: "email.sent";
            timestamp: components["schemas"]["Timestamp"];
            user_id: components["schemas"]["UserId"];
            data: {
                message_id: string;
                sequence_id: string | null;
                lead_id: components["schemas"]["LeadId"];
                email: string;
                subject: string;
                step: number;
            };
        };
        EmailOpenedPayload: {
            /** @constant */
            event: "email.opened";
            timestamp: components["schemas"]["Timestamp"];
            user_id: components["schemas"]["UserId"];
            data: {
                message_id: string;
                sequence_id: string | null;
                lead_id: components["schemas"]["LeadId"];
                email: string;
                open_count: number;
            };
        };
        EmailClickedPayload: {
            /** @constant */
            event: "email.clicked";
            timestamp: components["schemas"]["Timestamp"];
            user_id: components["schemas"]["UserId"];
            data: {
                message_id: string;
                sequence_id: string | null;
                lead_id: components["schemas"]["LeadId"];
                email: string;
                link_url: string;
            };
        };
        EmailRepliedPayload: {
            /** @constant */
            event: "email.replied";
            timestamp: components["schemas"]["Timestamp"];
            user_id: components["schemas"]["UserId"];
            data: {
                message_id: string;
                sequence_id: string | null;
                lead_id: components["schemas"]["LeadId"];
                email: string;
                subject: string;
                snippet: string;
            };
        };
        EmailBouncedPayload: {
            /** @constant */
            event: "email.bounced";
            timestamp: components["schemas"]["Timestamp"];
            user_id: components["schemas"]["UserId"];
            data: {
                message_id: string;
                sequence_id: string | null;
                lead_id: components["schemas"]["LeadId"];
                email: string;
                /** @enum {string} */
                bounce_type: "hard" | "soft";
                reason: string | null;
            };
        };
        ContactJobChangedPayload: {
            /** @constant */
            event: "contact.job_changed";
            timestamp: components["schemas"]["Timestamp"];
            user_id: components["schemas"]["UserId"];
            data: {
                lead_id: components["schemas"]["LeadId"];
                contact_name: string | null;
                previous_company_name: string | null;
                previous_job_title: string | null;
                company_name: string | null;
                job_title: string | null;
            };
        };
        CrmCleanCompletedPayload: {
            /** @constant */
            event: "crm_clean.completed";
            timestamp: components["schemas"]["Timestamp"];
            user_id: components["schemas"]["UserId"];
            data: {
                job_id: string;
                records_checked: number;
                records_updated: number;
                duplicates_merged: number;
            };
        };
        ImportCompletedPayload: {
            /** @constant */
            event: "import.completed";
            timestamp: components["schemas"]["Timestamp"];
            user_id: components["schemas"]["UserId"];
            data: {
                job_id: string;
                file_name: string;
                rows_total: number;
                rows_imported: number;
                rows_skipped: number;
            };
        };
        EnrichmentCompletedPayload: {
            /** @constant */
            event: "enrichment.completed";
            timestamp: components["schemas"]["Timestamp"];
            user_id: components["schemas"]["UserId"];
            data: {
                job_id: string;
                leads_total: number;
                leads_enriched: number;
                leads_failed: number;
            };
        };
    };
    responses: {
        /** @description The body or a parameter is invalid, or a required field is missing. */
        BadRequest: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestEnvelope"];
            };
        };
        /** @description The API key is missing, malformed, unknown or expired. */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedEnvelope"];
            };
        };
        /** @description No credits are left in the billing period, or fewer than the request needs. */
        CreditsExhausted: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreditsExhaustedEnvelope"];
            };
        };
        /** @description The key lacks the scope (FORBIDDEN), or the plan lacks the feature or has no room left (PLAN_LIMIT). */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ForbiddenEnvelope"];
            };
        };
        /** @description The lead or subscription named does not exist. */
        NotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundEnvelope"];
            };
        };
        /** @description The lead or subscription named has been deleted. */
        Gone: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GoneEnvelope"];
            };
        };
        /** @description The key has used up its window. */
        RateLimited: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitedEnvelope"];
            };
        };
        /** @description The server failed. */
        InternalError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalErrorEnvelope"];
            };
        };
        /** @description The receiver has the event. Its body is not read. */
        DeliveryTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The delivery failed and is tried again later with the same bytes. */
        DeliveryRefused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Business contacts, or consumers, who are people without a company. */
        Type: "business" | "consumer";
        /** @description Countries. Comma-separated alternatives. */
        Country: components["schemas"]["Country"][];
        /** @description Broad sectors. Comma-separated alternatives. */
        Sector: components["schemas"]["Sector"][];
        /** @description Industries, the finer division of sectors. Comma-separated alternatives. */
        Industry: components["schemas"]["Industry"][];
        /** @description Brackets of company size. Comma-separated alternatives. */
        CompanySize: components["schemas"]["CompanySize"][];
        /** @description Brackets of yearly revenue. Comma-separated alternatives. */
        SizeRange: components["schemas"]["SizeRange"][];
        /** @description Departments. Comma-separated alternatives. */
        Department: components["schemas"]["Department"][];
        /** @description Job levels. Comma-separated alternatives. */
        JobLevel: components["schemas"]["JobLevel"][];
        /** @description States of the US by name. Comma-separated alternatives. */
        State: string[];
        /** @description Earliest year in which the company was founded, inclusive. */
        YearFoundedMin: number;
        /** @description Latest year in which the company was founded, inclusive. */
        YearFoundedMax: number;
        /** @description Least number of employees, inclusive. */
        EmployeeCountMin: number;
        /** @description Greatest number of employees, inclusive. */
        EmployeeCountMax: number;
        /** @description Number of the page, counted from 1. */
        Page: number;
        /** @description Leads on a page, at most 100. */
        PerPage: number;
        /** @description The subscription's id. One that nobody was given is 404, whatever its form. */
        WebhookIdInPath: string;
        /** @description The hexadecimal HMAC-SHA256 of the exact bytes of the body, under the subscription's secret. */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests that the key may make in a window of a minute.
         * @example 60
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the current window.
         * @example 48
         */
        RateLimitRemaining: number;
        /**
         * @description When the window ends, in seconds of Unix time.
         * @example 1772116260
         */
        RateLimitReset: number;
        /**
         * @description Whole seconds to wait before the next request is let in.
         * @example 12
         */
        RetryAfter: number;
        /**
         * @description Since when this version is deprecated (RFC 9745). Only on deprecated versions.
         * @example @1798761600
         */
        Deprecation: string;
        /**
         * @description When this version stops answering (RFC 8594), at least twelve months after its successor came. Only on deprecated versions.
         * @example Sat, 01 Jan 2028 00:00:00 GMT
         */
        Sunset: string;
        /**
         * @description Says that the body is an attachment, and its file's name (RFC 6266).
         * @example attachment; filename="leads-export.csv"
         */
        ContentDisposition: string;
        /**
         * @description Leads in the file.
         * @example 3
         */
        TotalLeads: number;
        /**
         * @description Leads that this export unlocked, one credit each.
         * @example 2
         */
        NewUnlocks: number;
        /**
         * @description Leads that had been unlocked before, free of charge.
         * @example 1
         */
        CachedUnlocks: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    searchLeads: {
        parameters: {
            query?: {
                /** @description Business contacts, or consumers, who are people without a company. */
                type?: components["parameters"]["Type"];
                /** @description Countries. Comma-separated alternatives. */
                country?: components["parameters"]["Country"];
                /** @description Broad sectors. Comma-separated alternatives. */
                sector?: components["parameters"]["Sector"];
                /** @description Industries, the finer division of sectors. Comma-separated alternatives. */
                industry?: components["parameters"]["Industry"];
                /** @description Brackets of company size. Comma-separated alternatives. */
                company_size?: components["parameters"]["CompanySize"];
                /** @description Brackets of yearly revenue. Comma-separated alternatives. */
                size_range?: components["parameters"]["SizeRange"];
                /** @description Departments. Comma-separated alternatives. */
                department?: components["parameters"]["Department"];
                /** @description Job levels. Comma-separated alternatives. */
                job_level?: components["parameters"]["JobLevel"];
                /** @description States of the US by name. Comma-separated alternatives. */
                state?: components["parameters"]["State"];
                /** @description Earliest year in which the company was founded, inclusive. */
                year_founded_min?: components["parameters"]["YearFoundedMin"];
                /** @description Latest year in which the company was founded, inclusive. */
                year_founded_max?: components["parameters"]["YearFoundedMax"];
                /** @description Least number of employees, inclusive. */
                employee_count_min?: components["parameters"]["EmployeeCountMin"];
                /** @description Greatest number of employees, inclusive. */
                employee_count_max?: components["parameters"]["EmployeeCountMax"];
                /** @description Number of the page, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Leads on a page, at most 100. */
                per_page?: components["parameters"]["PerPage"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of leads. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    unlockLead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlockRequest"];
            };
        };
        responses: {
            /** @description The lead with its full contact details. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnlockResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["CreditsExhausted"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    exportLeads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    "Content-Disposition": components["headers"]["ContentDisposition"];
                    "X-Total-Leads": components["headers"]["TotalLeads"];
                    "X-New-Unlocks": components["headers"]["NewUnlocks"];
                    "X-Cached-Unlocks": components["headers"]["CachedUnlocks"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["ExportedCsv"];
                    "application/json": components["schemas"]["ExportedLeads"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["CreditsExhausted"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    enrichLead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrichRequest"];
            };
        };
        responses: {
            /** @description The lead with all its fields. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrichResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    validateEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailValidationRequest"];
            };
        };
        responses: {
            /** @description One verdict for `email`, a list of verdicts for `emails`. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailValidationResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The active subscriptions. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            /** @description The new subscription, from a deployment that answers 200. The mock answers 201. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookCreation"];
                };
            };
            /** @description The new subscription, with its secret. */
            201: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookCreation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The subscription's id. One that nobody was given is 404, whatever its form. */
                id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription is deleted. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedWebhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["Gone"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    getUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Plan, usage, period and account. */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Deprecation: components["headers"]["Deprecation"];
                    Sunset: components["headers"]["Sunset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
        };
    };
    onLeadUnlocked: {
        parameters: {
            query?: never;
            header: {
                /** @description The hexadecimal HMAC-SHA256 of the exact bytes of the body, under the subscription's secret. */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadUnlockedPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["DeliveryTaken"];
            default: components["responses"]["DeliveryRefused"];
        };
    };
    onLeadExported: {
        parameters: {
            query?: never;
            header: {
                /** @description The hexadecimal HMAC-SHA256 of the exact bytes of the body, under the subscription's secret. */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadExportedPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["DeliveryTaken"];
            default: components["responses"]["DeliveryRefused"];
        };
    };
    onLeadEnriched: {
        parameters: {
            query?: never;
            header: {
                /** @description The hexadecimal HMAC-SHA256 of the exact bytes of the body, under the subscription's secret. */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadEnrichedPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["DeliveryTaken"];
            default: components["responses"]["DeliveryRefused"];
        };
    };
    onSequenceStarted: {
        parameters: {
            query?: never;
            header: {
                /** @description The hexadecimal HMAC-SHA256 of the exact bytes of the body, under the subscription's secret. */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SequenceStartedPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["DeliveryTaken"];
            default: components["responses"]["DeliveryRefused"];
        };
    };
    onSequenceCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description The hexadecimal HMAC-SHA256 of the exact bytes of the body, under the subscription's secret. */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SequenceCompletedPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["DeliveryTaken"];
            default: components["responses"]["DeliveryRefused"];
        };
    };
    onEmailSent: {
        parameters: {
            query?: never;
            header: {
                /** @description The hexadecimal HMAC-SHA256 of the exact bytes of the body, under the subscription's secret. */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailSentPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["DeliveryTaken"];
            default: components["responses"]["DeliveryRefused"];
        };
    };
    onEmailOpened: {
        parameters: {
            query?: never;
            header: {
                /** @description The hexadecimal HMAC-SHA256 of the exact bytes of the body, under the subscription's secret. */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailOpenedPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["DeliveryTaken"];
            default: components["responses"]["DeliveryRefused"];
        };
    };
    onEmailClicked: {
        parameters: {
            query?: never;
            header: {
                /** @description The hexadecimal HMAC-SHA256 of the exact bytes of the body, under the subscription's secret. */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailClickedPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["DeliveryTaken"];
            default: components["responses"]["DeliveryRefused"];
        };
    };
    onEmailReplied: {
        parameters: {
            query?: never;
            header: {
                /** @description The hexadecimal HMAC-SHA256 of the exact bytes of the body, under the subscription's secret. */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailRepliedPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["DeliveryTaken"];
            default: components["responses"]["DeliveryRefused"];
        };
    };
    onEmailBounced: {
        parameters: {
            query?: never;
            header: {
                /** @description The hexadecimal HMAC-SHA256 of the exact bytes of the body, under the subscription's secret. */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailBouncedPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["DeliveryTaken"];
            default: components["responses"]["DeliveryRefused"];
        };
    };
    onContactJobChanged: {
        parameters: {
            query?: never;
            header: {
                /** @description The hexadecimal HMAC-SHA256 of the exact bytes of the body, under the subscription's secret. */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactJobChangedPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["DeliveryTaken"];
            default: components["responses"]["DeliveryRefused"];
        };
    };
    onCrmCleanCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description The hexadecimal HMAC-SHA256 of the exact bytes of the body, under the subscription's secret. */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CrmCleanCompletedPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["DeliveryTaken"];
            default: components["responses"]["DeliveryRefused"];
        };
    };
    onImportCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description The hexadecimal HMAC-SHA256 of the exact bytes of the body, under the subscription's secret. */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportCompletedPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["DeliveryTaken"];
            default: components["responses"]["DeliveryRefused"];
        };
    };
    onEnrichmentCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description The hexadecimal HMAC-SHA256 of the exact bytes of the body, under the subscription's secret. */
                "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrichmentCompletedPayload"];
            };
        };
        responses: {
            "2XX": components["responses"]["DeliveryTaken"];
            default: components["responses"]["DeliveryRefused"];
        };
    };
}
