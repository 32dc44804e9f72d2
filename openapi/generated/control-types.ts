// Generated from openapi/control.yaml by `npm run generate`. Do not edit: change the contract instead.

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say that it is up, and what it can do */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to the start
         * @description Forgets accounts, rate windows, faults, the journal and deliveries, and restarts the clock. Snapshots are kept.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a test key
         * @description From the same facts as `leadleap-kit key`, all of them optional. The same facts give the same key, and every mock knows
         *     it; it is not kept. The first key of a world to call opens its account with these facts.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the accounts in memory
         * @description One for each world of which a key has called.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show an account */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set the credits of an account
         * @description Leaves it so many in the current billing period. A world of which no key has called opens with this.
         */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/accounts/{account}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show what became of the credits of an account */
        get: operations["getLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the time */
        get: operations["getClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the clock forward
         * @description Answers when all that fell due on the way has finished: caches expire, rate windows open, billing periods start, due
         *     retries of webhooks have been sent, in order.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the clock
         * @description Forward as an advance; backward without running anything.
         */
        post: operations["setClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the clock stand still */
        post: operations["freezeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the clock run on */
        post: operations["resumeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the faults, with their hits */
        get: operations["listFaults"];
        put?: never;
        /**
         * Ask for a fault
         * @description It strikes requests that were let in: known key, room in the window, plan and scope. In phase `after` it strikes once the
         *     work is done and the credit is spent.
         */
        post: operations["addFault"];
        /** Take back all faults */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back a fault */
        delete: operations["deleteFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List requests */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count requests
         * @description Of those in the journal, the newest thousand at least.
         */
        get: operations["countRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find the newest request that matches */
        get: operations["findRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wait for requests
         * @description Answers as soon as so many match, those before the call included.
         */
        get: operations["waitForRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a request */
        get: operations["getRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say why an answer is what it is */
        get: operations["explainRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List events */
        get: operations["listEvents"];
        put?: never;
        /**
         * Cause an event
         * @description For one world, or for every account in memory; where there is none yet, for that of the demo key. Without data, with the
         *     example that the contract of the API gives.
         */
        post: operations["triggerEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait for the next event
         * @description The oldest of this name that no earlier call has returned, once each of its deliveries has been tried for the first time
         *     or needs no trying. Each event is returned once.
         */
        post: operations["nextEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List deliveries */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a delivery */
        get: operations["getDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver the same bytes again
         * @description To the same receiver, or to another: this is how a delivery that was held for its receiver beyond this machine is sent
         *     after all. Answers once it has been tried, or when the time is up.
         */
        post: operations["resendDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the snapshots */
        get: operations["listSnapshots"];
        put?: never;
        /**
         * Take a snapshot
         * @description Of accounts, rate windows and the time. Ten at most are kept.
         */
        post: operations["createSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a snapshot */
        delete: operations["deleteSnapshot"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to a snapshot
         * @description Waiting deliveries are forgotten; faults and the journal stay.
         */
        post: operations["restoreSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow all that happens
         * @description Server-sent events: the name of each is its type, its data one JSON object, of which the schema is given here. A comment
         *     every 15 seconds keeps the connection open. A client that does not read is cut off at 4 MiB.
         */
        get: operations["streamHappenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Epoch milliseconds of the mock's clock. */
        Time: number;
        /** @default 5000 */
        WaitMs: number;
        /** @description The head of the SHA-256 of a world's name. */
        WorldId: string;
        Health: {
            name: string;
            version: string;
            /** @description The version of the contract of the API. */
            contractVersion: string;
            pid: number;
            /** @description The base URL of the API. */
            url: string;
            /** @description Since the server began to listen. */
            uptimeMs: number;
            /** @description Control requests that wait or listen at the moment. */
            open: number;
            /** @description The groups of control routes that there are. */
            capabilities: string[];
        };
        KeyRequest: {
            /** @description scale, unless said otherwise. */
            plan?: string;
            /** @description All, unless said otherwise. */
            scopes?: string[];
            /** @description Requests a minute; the mock's own if absent. */
            rateLimit?: number;
            /** @description Of each billing period; 5000 if absent. */
            credits?: number;
            /**
             * Format: date-time
             * @description When it stops working; never if absent.
             */
            expiresAt?: string;
            /** @description Keys of one world share an account; `default` if absent. */
            world?: string;
            /** @description A further key that is otherwise the same; 0 if absent. */
            serial?: number;
        };
        Key: {
            key: string;
            /** @description Its SHA-256, by which the ledger names it. */
            keyDigest: string;
            facts: components["schemas"]["KeyFacts"];
        };
        /** @description What the key says of itself. */
        KeyFacts: {
            plan: string;
            scopes: string[];
            /** @description Requests a minute; null leaves it to the mock's own. */
            rateLimit: number | null;
            credits: number;
            /** @description Epoch milliseconds; null: never. */
            expiresAt: number | null;
            worldId: components["schemas"]["WorldId"];
            serial: number;
        };
        Account: {
            worldId: components["schemas"]["WorldId"];
            userId: string;
            plan: string;
            /** @description Of the current billing period. */
            credits: {
                limit: number;
                used: number;
                remaining: number;
            };
            emailsSent: number;
            unlockedLeads: number;
            activeWebhooks: number;
            ledgerEntries: number;
        };
        Accounts: {
            accounts: components["schemas"]["Account"][];
        };
        AccountUpdate: {
            credits: number;
        };
        LedgerEntry: {
            at: components["schemas"]["Time"];
            operation: string;
            leadId: string;
            keyDigest: string;
            /**
             * @description cached: the account had unlocked the lead before, and paid nothing.
             * @enum {string}
             */
            outcome: "charged" | "cached";
            /** @description Credits left after this entry. */
            balance: number;
        };
        Ledger: {
            entries: components["schemas"]["LedgerEntry"][];
        };
        Clock: {
            now: components["schemas"]["Time"];
            /**
             * Format: date-time
             * @description The same in ISO 8601.
             */
            iso: string;
            /** @description Whether it stands still until it is moved. */
            frozen: boolean;
        };
        ClockAdvance: {
            ms: number;
        } | {
            /** @description A whole number and its unit: ms, s, m, h, d or w. */
            duration: string;
        };
        ClockSet: {
            now: string | number;
        };
        FaultFields: {
            /** @description An operation of the API, by its operationId. */
            operation: string;
            /** @description Answer with this error instead, in the envelope. */
            status?: number;
            /** @description Wait so long before answering. */
            delayMs?: number;
            /** @description Cut the connection instead of answering. */
            reset?: boolean;
            /** @description Break the JSON of the answer off in the middle; in phase before, that of the example of the contract. */
            malformed?: boolean;
            /** @description Send the body in ten parts over so long. */
            slowMs?: number;
            /** @description How often; without it, until taken back. */
            times?: number;
            /** @description Let so many matching requests pass first. */
            after?: number;
            phase?: components["schemas"]["FaultPhase"];
            /** @description Only for this world, by its name. */
            world?: string;
        };
        /**
         * @description before (the default): instead of the operation, which does no work; one that only delays or slows the answer lets it work. after: once the operation has done its work and spent its credit.
         * @enum {string}
         */
        FaultPhase: "before" | "after";
        FaultRequest: components["schemas"]["FaultFields"];
        Fault: components["schemas"]["FaultFields"] & {
            id: string;
            phase: components["schemas"]["FaultPhase"];
            /** @description The matching requests up to its last hit, each struck, let pass, or left to an older fault. */
            seen: number;
            /** @description The requests that it has struck. */
            hits: number;
        };
        Faults: {
            faults: components["schemas"]["Fault"][];
        };
        /**
         * @description The step of a request's life that gave the answer.
         * @enum {string}
         */
        Stage: "parse" | "authenticate" | "admit" | "route" | "plan" | "scope" | "fault" | "validate" | "operation" | "crash";
        JournalEntry: {
            /** @description The request id of its envelope. */
            id: string;
            at: components["schemas"]["Time"];
            /** @description Null: there is no such endpoint. */
            operation: string | null;
            method: string;
            /** @description Below the base path; empty for one outside it. */
            path: string;
            query: string;
            /** @description Some, by their lower-case names. Keys are left out. */
            requestHeaders: {
                [key: string]: string;
            };
            /** @description Its head, as text. */
            requestBody: string | null;
            status: number;
            responseHeaders: {
                [key: string]: string;
            };
            /** @description Its head. Webhook secrets are left out. */
            responseBody: string;
            stage: components["schemas"]["Stage"];
            /** @description Null: nobody was let in. */
            worldId: string | null;
            creditsCharged: number | null;
            creditsRemaining: number | null;
            rateRemaining: number;
            /** @description The fault that struck it. */
            faultId: string | null;
            /** @description What of its Prefer header was granted. */
            preferenceApplied: string | null;
        };
        Requests: {
            requests: components["schemas"]["JournalEntry"][];
        };
        Count: {
            count: number;
        };
        Explanation: {
            id: string;
            status: number;
            stage: components["schemas"]["Stage"];
            /** @description To be read from top to bottom. */
            sentences: string[];
            /** @description Null: nobody was let in. */
            key: {
                plan: string;
                has: string[];
                /** @description Alternatives; of each all scopes are needed. */
                needsOneOf: string[][];
                lacks: string[];
            } | null;
            /** @description In credits. */
            cost: {
                /** @description For each lead that is still locked. */
                perLead: number;
                /** @description Had all leads that the request names been locked; null: it cannot be told. */
                atMost: number | null;
                charged: number;
            };
            /** @description Parameters and fields that nobody read. */
            unread: {
                name: string;
                /** @enum {string} */
                in: "query" | "body";
                /** @description The nearest name that would have been read. */
                didYouMean: string | null;
            }[];
        };
        EventRequest: {
            event: string;
            /** @description As the contract of the API describes the data of this event. */
            data?: {
                [key: string]: unknown;
            };
            /** @description For this world alone, by its name. */
            world?: string;
        };
        NextEventRequest: {
            event: string;
            /** @description Of this world, by its name. */
            world?: string;
            timeoutMs?: components["schemas"]["WaitMs"];
        };
        Event: {
            id: string;
            event: string;
            at: components["schemas"]["Time"];
            worldId: components["schemas"]["WorldId"];
            userId: string;
            /** @description As the contract of the API describes it. */
            data: {
                [key: string]: unknown;
            };
            /** @description One for each subscription that it went to, and one for each time that one of them was sent again. */
            deliveries: components["schemas"]["Delivery"][];
        };
        Events: {
            events: components["schemas"]["Event"][];
        };
        /**
         * @description pending: waits for its turn, its response or its retry. delivered: answered 2xx. failed: out of retries. held: its receiver is not on this machine and nothing may leave it. cancelled: the subscription was deleted. dropped: the queue was full.
         * @enum {string}
         */
        DeliveryState: "pending" | "delivered" | "failed" | "held" | "cancelled" | "dropped";
        Delivery: {
            id: string;
            worldId: components["schemas"]["WorldId"];
            subscriptionId: string;
            event: string;
            url: string;
            /** @description The bytes that were signed and are sent, as text. */
            body: string;
            headers: {
                [key: string]: string;
            };
            createdAt: components["schemas"]["Time"];
            state: components["schemas"]["DeliveryState"];
            attempts: {
                at: components["schemas"]["Time"];
                /** @description The answer of the receiver; null: there was none. */
                status: number | null;
                error: string | null;
            }[];
        };
        Deliveries: {
            deliveries: components["schemas"]["Delivery"][];
        };
        ResendRequest: {
            /** @description Another receiver. */
            url?: string;
            timeoutMs?: components["schemas"]["WaitMs"];
        };
        SnapshotRequest: {
            name?: string;
        };
        Snapshot: {
            id: string;
            name: string | null;
            at: components["schemas"]["Time"];
            /** @description How many it holds. */
            accounts: number;
        };
        Snapshots: {
            snapshots: components["schemas"]["Snapshot"][];
        };
        /** @enum {string} */
        HappeningType: "request" | "event" | "delivery" | "clock" | "fault" | "credits" | "reset" | "restore";
        Happening: components["schemas"]["RequestHappening"] | components["schemas"]["EventHappening"] | components["schemas"]["DeliveryHappening"] | components["schemas"]["ClockHappening"] | components["schemas"]["FaultHappening"] | components["schemas"]["CreditsHappening"] | components["schemas"]["ResetHappening"] | components["schemas"]["RestoreHappening"];
        /** @description A request has been answered. */
        RequestHappening: {
            /** @constant */
            type: "request";
            request: components["schemas"]["JournalEntry"];
        };
        /** @description An event has occurred; its deliveries are about to leave. */
        EventHappening: {
            /** @constant */
            type: "event";
            event: components["schemas"]["Event"];
        };
        /** @description A delivery was tried, or has changed its state. */
        DeliveryHappening: {
            /** @constant */
            type: "delivery";
            delivery: components["schemas"]["Delivery"];
        };
        /** @description The clock was moved, frozen or resumed. */
        ClockHappening: {
            /** @constant */
            type: "clock";
            now: components["schemas"]["Time"];
            frozen: boolean;
        };
        /** @description A fault was added or taken back, or has struck; `cleared` names none. */
        FaultHappening: {
            /** @constant */
            type: "fault";
            /** @enum {string} */
            change: "added" | "struck" | "removed" | "cleared";
            fault?: components["schemas"]["Fault"];
        };
        /** @description A test has set the credits of an account. */
        CreditsHappening: {
            /** @constant */
            type: "credits";
            worldId: components["schemas"]["WorldId"];
            remaining: number;
        };
        /** @description The mock has gone back to the start. */
        ResetHappening: {
            /** @constant */
            type: "reset";
        };
        /** @description The mock has gone back to a snapshot. */
        RestoreHappening: {
            /** @constant */
            type: "restore";
            at: components["schemas"]["Time"];
        };
        /** @description RFC 9457. */
        Problem: {
            /** @description Stable: what a program may act upon. */
            type: string;
            title: string;
            status: number;
            /** @description What to do, for a person. */
            detail: string;
        };
    };
    responses: {
        /** @description A parameter or the body is not as expected. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The mock was started with a control token, and the request does not have it. */
        Unauthorized: {
            headers: {
                /**
                 * @description Always `Bearer`.
                 * @example Bearer
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request comes from another machine, or from a web page of another site. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It has not happened in time, or there is no room for more. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What was sent does not say that it is JSON. */
        WrongMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of the mock itself. */
        Crash: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests wait or listen already. */
        Busy: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The name of a world, or its id. */
        Account: string;
        /** @description The id of a fault. */
        FaultId: string;
        /** @description The request id of its envelope. */
        RequestId: string;
        /** @description The id of a delivery. */
        DeliveryId: string;
        /** @description The id of a snapshot. */
        SnapshotId: string;
        /** @description Only of this operation of the API, by its operationId. */
        Operation: string;
        /** @description Only with this status. */
        Status: number;
        /** @description Only with this method. */
        Method: string;
        /** @description Only of this world, by its name. */
        World: string;
        /** @description Only of this name. */
        Event: string;
        /** @description Only in this state. */
        State: components["schemas"]["DeliveryState"];
        /** @description Only to this subscription. */
        SubscriptionId: string;
        /** @description How many at most, the newest. */
        Limit: number;
        /** @description How many to wait for. */
        Count: number;
        /** @description How long to wait, in milliseconds of real time. */
        TimeoutMs: components["schemas"]["WaitMs"];
        /** @description Only of these types, separated by commas. */
        Types: components["schemas"]["HappeningType"][];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Crash"];
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is as it was at the start. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["WrongMediaType"];
            500: components["responses"]["Crash"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["KeyRequest"];
            };
        };
        responses: {
            /** @description The key, this once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            500: components["responses"]["Crash"];
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts, those least used first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Crash"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of a world, or its id. */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Crash"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of a world, or its id. */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountUpdate"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            500: components["responses"]["Crash"];
        };
    };
    getLedger: {
        parameters: {
            query?: {
                /** @description How many at most, the newest. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description The name of a world, or its id. */
                account: components["parameters"]["Account"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest entries, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Crash"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Crash"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        responses: {
            /** @description The time after the move. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            500: components["responses"]["Crash"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockSet"];
            };
        };
        responses: {
            /** @description The time after the move. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            500: components["responses"]["Crash"];
        };
    };
    freezeClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time at which it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["WrongMediaType"];
            500: components["responses"]["Crash"];
        };
    };
    resumeClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time from which it runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Clock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["WrongMediaType"];
            500: components["responses"]["Crash"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The faults, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Faults"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Crash"];
        };
    };
    addFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultRequest"];
            };
        };
        responses: {
            /** @description The fault. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Fault"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            500: components["responses"]["Crash"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There are none. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            415: components["responses"]["WrongMediaType"];
            500: components["responses"]["Crash"];
        };
    };
    deleteFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a fault. */
                id: components["parameters"]["FaultId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["WrongMediaType"];
            500: components["responses"]["Crash"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description Only of this operation of the API, by its operationId. */
                operation?: components["parameters"]["Operation"];
                /** @description Only with this status. */
                status?: components["parameters"]["Status"];
                /** @description Only with this method. */
                method?: components["parameters"]["Method"];
                /** @description Only of this world, by its name. */
                world?: components["parameters"]["World"];
                /** @description How many at most, the newest. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest that match, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requests"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Crash"];
        };
    };
    countRequests: {
        parameters: {
            query?: {
                /** @description Only of this operation of the API, by its operationId. */
                operation?: components["parameters"]["Operation"];
                /** @description Only with this status. */
                status?: components["parameters"]["Status"];
                /** @description Only with this method. */
                method?: components["parameters"]["Method"];
                /** @description Only of this world, by its name. */
                world?: components["parameters"]["World"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many match. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Count"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Crash"];
        };
    };
    findRequest: {
        parameters: {
            query?: {
                /** @description Only of this operation of the API, by its operationId. */
                operation?: components["parameters"]["Operation"];
                /** @description Only with this status. */
                status?: components["parameters"]["Status"];
                /** @description Only with this method. */
                method?: components["parameters"]["Method"];
                /** @description Only of this world, by its name. */
                world?: components["parameters"]["World"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest that matches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Crash"];
        };
    };
    waitForRequests: {
        parameters: {
            query?: {
                /** @description Only of this operation of the API, by its operationId. */
                operation?: components["parameters"]["Operation"];
                /** @description Only with this status. */
                status?: components["parameters"]["Status"];
                /** @description Only with this method. */
                method?: components["parameters"]["Method"];
                /** @description Only of this world, by its name. */
                world?: components["parameters"]["World"];
                /** @description How many to wait for. */
                count?: components["parameters"]["Count"];
                /** @description How long to wait, in milliseconds of real time. */
                timeoutMs?: components["parameters"]["TimeoutMs"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that match, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requests"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["Crash"];
            503: components["responses"]["Busy"];
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The request id of its envelope. */
                id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request and its answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Crash"];
        };
    };
    explainRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The request id of its envelope. */
                id: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reasons, in words and in figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explanation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Crash"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Only of this name. */
                event?: components["parameters"]["Event"];
                /** @description Only of this world, by its name. */
                world?: components["parameters"]["World"];
                /** @description How many at most, the newest. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest that match, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Crash"];
        };
    };
    triggerEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventRequest"];
            };
        };
        responses: {
            /** @description The event, once for each account that was told. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            500: components["responses"]["Crash"];
        };
    };
    nextEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NextEventRequest"];
            };
        };
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            500: components["responses"]["Crash"];
            503: components["responses"]["Busy"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Only of this name. */
                event?: components["parameters"]["Event"];
                /** @description Only of this world, by its name. */
                world?: components["parameters"]["World"];
                /** @description Only in this state. */
                state?: components["parameters"]["State"];
                /** @description Only to this subscription. */
                subscriptionId?: components["parameters"]["SubscriptionId"];
                /** @description How many at most, the newest. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest that match, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deliveries"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Crash"];
        };
    };
    getDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a delivery. */
                id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Crash"];
        };
    };
    resendDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a delivery. */
                id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResendRequest"];
            };
        };
        responses: {
            /** @description The new delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            500: components["responses"]["Crash"];
            503: components["responses"]["Busy"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshots, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshots"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Crash"];
        };
    };
    createSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SnapshotRequest"];
            };
        };
        responses: {
            /** @description The snapshot. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMediaType"];
            500: components["responses"]["Crash"];
        };
    };
    deleteSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a snapshot. */
                id: components["parameters"]["SnapshotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["WrongMediaType"];
            500: components["responses"]["Crash"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a snapshot. */
                id: components["parameters"]["SnapshotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot; it can be restored again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            415: components["responses"]["WrongMediaType"];
            500: components["responses"]["Crash"];
        };
    };
    streamHappenings: {
        parameters: {
            query?: {
                /** @description Only of these types, separated by commas. */
                types?: components["parameters"]["Types"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream without end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["Happening"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Crash"];
            503: components["responses"]["Busy"];
        };
    };
}
