// Generated from openapi/leadleap.yaml by `npm run generate`. Do not edit: change the contract instead.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// openapi/generate/validators.js
var validator0 = validate20;
var schema31 = { "type": "object", "required": ["data", "meta", "error"], "properties": { "data": { "type": "array", "maxItems": 100, "items": { "type": "object", "required": ["id", "company_name", "company_domain", "contact_name", "first_name", "last_name", "email", "phone", "job_title", "department", "industry", "company_size", "employee_count", "country", "state", "city", "ai_score", "is_unlocked"], "properties": { "id": { "type": "string", "pattern": "^c_[0-9a-f]{8}(?:[0-9a-f]{8})?$" }, "company_name": { "type": ["string", "null"] }, "company_domain": { "type": ["string", "null"] }, "contact_name": { "type": ["string", "null"] }, "first_name": { "type": ["string", "null"] }, "last_name": { "type": ["string", "null"] }, "email": { "type": ["string", "null"] }, "phone": { "type": ["string", "null"] }, "job_title": { "type": ["string", "null"] }, "department": { "type": ["string", "null"] }, "industry": { "type": ["string", "null"] }, "company_size": { "type": ["string", "null"] }, "employee_count": { "type": ["integer", "null"], "minimum": 0 }, "country": { "type": ["string", "null"] }, "state": { "type": ["string", "null"] }, "city": { "type": ["string", "null"] }, "ai_score": { "type": ["number", "null"] }, "is_unlocked": { "type": "boolean" } }, "if": { "properties": { "is_unlocked": { "const": false } } }, "then": { "properties": { "email": { "pattern": "^[^@]{1,2}\\*{3}@[^@]+$" }, "phone": { "pattern": "^.{5}\\*{4}.{2}$" } } } } }, "meta": { "allOf": [{ "type": "object", "required": ["request_id", "timestamp"], "properties": { "request_id": { "type": "string", "pattern": "^req_[0-9a-z]{16}$" }, "timestamp": { "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" } } }, { "type": "object", "required": ["total", "page", "per_page"], "properties": { "total": { "type": "integer", "minimum": 0 }, "page": { "type": "integer", "minimum": 1 }, "per_page": { "type": "integer", "minimum": 1, "maximum": 100 } } }, { "type": "object", "required": ["total_pages"], "properties": { "total_pages": { "type": "integer", "minimum": 0 } } }] }, "error": { "type": "null" } } };
var pattern4 = new RegExp("^[^@]{1,2}\\*{3}@[^@]+$", "u");
var pattern5 = new RegExp("^.{5}\\*{4}.{2}$", "u");
var pattern6 = new RegExp("^c_[0-9a-f]{8}(?:[0-9a-f]{8})?$", "u");
var pattern7 = new RegExp("^req_[0-9a-z]{16}$", "u");
var pattern8 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
var formats0 = require_formats().fullFormats["date-time"];
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        if (data0.length > 100) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          const _errs5 = errors;
          let valid3 = true;
          const _errs6 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.is_unlocked !== void 0) {
              if (false !== data1.is_unlocked) {
                const err4 = {};
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
          }
          var _valid0 = _errs6 === errors;
          errors = _errs5;
          if (vErrors !== null) {
            if (_errs5) {
              vErrors.length = _errs5;
            } else {
              vErrors = null;
            }
          }
          if (_valid0) {
            const _errs8 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.email !== void 0) {
                let data3 = data1.email;
                if (typeof data3 === "string") {
                  if (!pattern4.test(data3)) {
                    const err5 = { instancePath: instancePath + "/data/" + i0 + "/email", schemaPath: "#/properties/data/items/then/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@]{1,2}\\*{3}@[^@]+$" }, message: 'must match pattern "^[^@]{1,2}\\*{3}@[^@]+$"' };
                    if (vErrors === null) {
                      vErrors = [err5];
                    } else {
                      vErrors.push(err5);
                    }
                    errors++;
                  }
                }
              }
              if (data1.phone !== void 0) {
                let data4 = data1.phone;
                if (typeof data4 === "string") {
                  if (!pattern5.test(data4)) {
                    const err6 = { instancePath: instancePath + "/data/" + i0 + "/phone", schemaPath: "#/properties/data/items/then/properties/phone/pattern", keyword: "pattern", params: { pattern: "^.{5}\\*{4}.{2}$" }, message: 'must match pattern "^.{5}\\*{4}.{2}$"' };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
              }
            }
            var _valid0 = _errs8 === errors;
            valid3 = _valid0;
            if (valid3) {
              var props0 = {};
              props0.email = true;
              props0.phone = true;
              props0.is_unlocked = true;
            }
          }
          if (!valid3) {
            const err7 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id === void 0) {
              const err8 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data1.company_name === void 0) {
              const err9 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "company_name" }, message: "must have required property 'company_name'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data1.company_domain === void 0) {
              const err10 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "company_domain" }, message: "must have required property 'company_domain'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data1.contact_name === void 0) {
              const err11 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "contact_name" }, message: "must have required property 'contact_name'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data1.first_name === void 0) {
              const err12 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "first_name" }, message: "must have required property 'first_name'" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data1.last_name === void 0) {
              const err13 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "last_name" }, message: "must have required property 'last_name'" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data1.email === void 0) {
              const err14 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data1.phone === void 0) {
              const err15 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "phone" }, message: "must have required property 'phone'" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data1.job_title === void 0) {
              const err16 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "job_title" }, message: "must have required property 'job_title'" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data1.department === void 0) {
              const err17 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "department" }, message: "must have required property 'department'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data1.industry === void 0) {
              const err18 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "industry" }, message: "must have required property 'industry'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data1.company_size === void 0) {
              const err19 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "company_size" }, message: "must have required property 'company_size'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data1.employee_count === void 0) {
              const err20 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "employee_count" }, message: "must have required property 'employee_count'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data1.country === void 0) {
              const err21 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data1.state === void 0) {
              const err22 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data1.city === void 0) {
              const err23 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "city" }, message: "must have required property 'city'" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data1.ai_score === void 0) {
              const err24 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "ai_score" }, message: "must have required property 'ai_score'" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data1.is_unlocked === void 0) {
              const err25 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "is_unlocked" }, message: "must have required property 'is_unlocked'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = props0 || {};
              props0.id = true;
              props0.company_name = true;
              props0.company_domain = true;
              props0.contact_name = true;
              props0.first_name = true;
              props0.last_name = true;
              props0.email = true;
              props0.phone = true;
              props0.job_title = true;
              props0.department = true;
              props0.industry = true;
              props0.company_size = true;
              props0.employee_count = true;
              props0.country = true;
              props0.state = true;
              props0.city = true;
              props0.ai_score = true;
              props0.is_unlocked = true;
            }
            if (data1.id !== void 0) {
              let data5 = data1.id;
              if (typeof data5 === "string") {
                if (!pattern6.test(data5)) {
                  const err26 = { instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^c_[0-9a-f]{8}(?:[0-9a-f]{8})?$" }, message: 'must match pattern "^c_[0-9a-f]{8}(?:[0-9a-f]{8})?$"' };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data1.company_name !== void 0) {
              let data6 = data1.company_name;
              if (typeof data6 !== "string" && data6 !== null) {
                const err28 = { instancePath: instancePath + "/data/" + i0 + "/company_name", schemaPath: "#/properties/data/items/properties/company_name/type", keyword: "type", params: { type: schema31.properties.data.items.properties.company_name.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data1.company_domain !== void 0) {
              let data7 = data1.company_domain;
              if (typeof data7 !== "string" && data7 !== null) {
                const err29 = { instancePath: instancePath + "/data/" + i0 + "/company_domain", schemaPath: "#/properties/data/items/properties/company_domain/type", keyword: "type", params: { type: schema31.properties.data.items.properties.company_domain.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data1.contact_name !== void 0) {
              let data8 = data1.contact_name;
              if (typeof data8 !== "string" && data8 !== null) {
                const err30 = { instancePath: instancePath + "/data/" + i0 + "/contact_name", schemaPath: "#/properties/data/items/properties/contact_name/type", keyword: "type", params: { type: schema31.properties.data.items.properties.contact_name.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data1.first_name !== void 0) {
              let data9 = data1.first_name;
              if (typeof data9 !== "string" && data9 !== null) {
                const err31 = { instancePath: instancePath + "/data/" + i0 + "/first_name", schemaPath: "#/properties/data/items/properties/first_name/type", keyword: "type", params: { type: schema31.properties.data.items.properties.first_name.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data1.last_name !== void 0) {
              let data10 = data1.last_name;
              if (typeof data10 !== "string" && data10 !== null) {
                const err32 = { instancePath: instancePath + "/data/" + i0 + "/last_name", schemaPath: "#/properties/data/items/properties/last_name/type", keyword: "type", params: { type: schema31.properties.data.items.properties.last_name.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data1.email !== void 0) {
              let data11 = data1.email;
              if (typeof data11 !== "string" && data11 !== null) {
                const err33 = { instancePath: instancePath + "/data/" + i0 + "/email", schemaPath: "#/properties/data/items/properties/email/type", keyword: "type", params: { type: schema31.properties.data.items.properties.email.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data1.phone !== void 0) {
              let data12 = data1.phone;
              if (typeof data12 !== "string" && data12 !== null) {
                const err34 = { instancePath: instancePath + "/data/" + i0 + "/phone", schemaPath: "#/properties/data/items/properties/phone/type", keyword: "type", params: { type: schema31.properties.data.items.properties.phone.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data1.job_title !== void 0) {
              let data13 = data1.job_title;
              if (typeof data13 !== "string" && data13 !== null) {
                const err35 = { instancePath: instancePath + "/data/" + i0 + "/job_title", schemaPath: "#/properties/data/items/properties/job_title/type", keyword: "type", params: { type: schema31.properties.data.items.properties.job_title.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data1.department !== void 0) {
              let data14 = data1.department;
              if (typeof data14 !== "string" && data14 !== null) {
                const err36 = { instancePath: instancePath + "/data/" + i0 + "/department", schemaPath: "#/properties/data/items/properties/department/type", keyword: "type", params: { type: schema31.properties.data.items.properties.department.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data1.industry !== void 0) {
              let data15 = data1.industry;
              if (typeof data15 !== "string" && data15 !== null) {
                const err37 = { instancePath: instancePath + "/data/" + i0 + "/industry", schemaPath: "#/properties/data/items/properties/industry/type", keyword: "type", params: { type: schema31.properties.data.items.properties.industry.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data1.company_size !== void 0) {
              let data16 = data1.company_size;
              if (typeof data16 !== "string" && data16 !== null) {
                const err38 = { instancePath: instancePath + "/data/" + i0 + "/company_size", schemaPath: "#/properties/data/items/properties/company_size/type", keyword: "type", params: { type: schema31.properties.data.items.properties.company_size.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data1.employee_count !== void 0) {
              let data17 = data1.employee_count;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17)) && data17 !== null) {
                const err39 = { instancePath: instancePath + "/data/" + i0 + "/employee_count", schemaPath: "#/properties/data/items/properties/employee_count/type", keyword: "type", params: { type: schema31.properties.data.items.properties.employee_count.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < 0 || isNaN(data17)) {
                  const err40 = { instancePath: instancePath + "/data/" + i0 + "/employee_count", schemaPath: "#/properties/data/items/properties/employee_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
            }
            if (data1.country !== void 0) {
              let data18 = data1.country;
              if (typeof data18 !== "string" && data18 !== null) {
                const err41 = { instancePath: instancePath + "/data/" + i0 + "/country", schemaPath: "#/properties/data/items/properties/country/type", keyword: "type", params: { type: schema31.properties.data.items.properties.country.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data1.state !== void 0) {
              let data19 = data1.state;
              if (typeof data19 !== "string" && data19 !== null) {
                const err42 = { instancePath: instancePath + "/data/" + i0 + "/state", schemaPath: "#/properties/data/items/properties/state/type", keyword: "type", params: { type: schema31.properties.data.items.properties.state.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data1.city !== void 0) {
              let data20 = data1.city;
              if (typeof data20 !== "string" && data20 !== null) {
                const err43 = { instancePath: instancePath + "/data/" + i0 + "/city", schemaPath: "#/properties/data/items/properties/city/type", keyword: "type", params: { type: schema31.properties.data.items.properties.city.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data1.ai_score !== void 0) {
              let data21 = data1.ai_score;
              if (!(typeof data21 == "number" && isFinite(data21)) && data21 !== null) {
                const err44 = { instancePath: instancePath + "/data/" + i0 + "/ai_score", schemaPath: "#/properties/data/items/properties/ai_score/type", keyword: "type", params: { type: schema31.properties.data.items.properties.ai_score.type }, message: "must be number,null" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data1.is_unlocked !== void 0) {
              if (typeof data1.is_unlocked !== "boolean") {
                const err45 = { instancePath: instancePath + "/data/" + i0 + "/is_unlocked", schemaPath: "#/properties/data/items/properties/is_unlocked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data23 = data.meta;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.request_id === void 0) {
          const err48 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/0/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data23.timestamp === void 0) {
          const err49 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/0/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data23.request_id !== void 0) {
          let data24 = data23.request_id;
          if (typeof data24 === "string") {
            if (!pattern7.test(data24)) {
              const err50 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/allOf/0/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          } else {
            const err51 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/allOf/0/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data23.timestamp !== void 0) {
          let data25 = data23.timestamp;
          if (typeof data25 === "string") {
            if (!pattern8.test(data25)) {
              const err52 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/allOf/0/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (!formats0.validate(data25)) {
              const err53 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/allOf/0/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/allOf/0/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.total === void 0) {
          const err56 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/1/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (data23.page === void 0) {
          const err57 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/1/required", keyword: "required", params: { missingProperty: "page" }, message: "must have required property 'page'" };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (data23.per_page === void 0) {
          const err58 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/1/required", keyword: "required", params: { missingProperty: "per_page" }, message: "must have required property 'per_page'" };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (data23.total !== void 0) {
          let data26 = data23.total;
          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
            const err59 = { instancePath: instancePath + "/meta/total", schemaPath: "#/properties/meta/allOf/1/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 < 0 || isNaN(data26)) {
              const err60 = { instancePath: instancePath + "/meta/total", schemaPath: "#/properties/meta/allOf/1/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
        }
        if (data23.page !== void 0) {
          let data27 = data23.page;
          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
            const err61 = { instancePath: instancePath + "/meta/page", schemaPath: "#/properties/meta/allOf/1/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 < 1 || isNaN(data27)) {
              const err62 = { instancePath: instancePath + "/meta/page", schemaPath: "#/properties/meta/allOf/1/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          }
        }
        if (data23.per_page !== void 0) {
          let data28 = data23.per_page;
          if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
            const err63 = { instancePath: instancePath + "/meta/per_page", schemaPath: "#/properties/meta/allOf/1/properties/per_page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
          if (typeof data28 == "number" && isFinite(data28)) {
            if (data28 > 100 || isNaN(data28)) {
              const err64 = { instancePath: instancePath + "/meta/per_page", schemaPath: "#/properties/meta/allOf/1/properties/per_page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data28 < 1 || isNaN(data28)) {
              const err65 = { instancePath: instancePath + "/meta/per_page", schemaPath: "#/properties/meta/allOf/1/properties/per_page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.total_pages === void 0) {
          const err67 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/2/required", keyword: "required", params: { missingProperty: "total_pages" }, message: "must have required property 'total_pages'" };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (data23.total_pages !== void 0) {
          let data29 = data23.total_pages;
          if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
            const err68 = { instancePath: instancePath + "/meta/total_pages", schemaPath: "#/properties/meta/allOf/2/properties/total_pages/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 < 0 || isNaN(data29)) {
              const err69 = { instancePath: instancePath + "/meta/total_pages", schemaPath: "#/properties/meta/allOf/2/properties/total_pages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      if (data.error !== null) {
        const err71 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
  } else {
    const err72 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err72];
    } else {
      vErrors.push(err72);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "data": true, "meta": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var validator1 = validate21;
var func1 = require_ucs2length().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data !== void 0) {
      if (data.data !== null) {
        const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data1 = data.meta;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.request_id === void 0) {
          const err4 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.timestamp === void 0) {
          const err5 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.request_id !== void 0) {
          let data2 = data1.request_id;
          if (typeof data2 === "string") {
            if (!pattern7.test(data2)) {
              const err6 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.timestamp !== void 0) {
          let data3 = data1.timestamp;
          if (typeof data3 === "string") {
            if (!pattern8.test(data3)) {
              const err8 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!formats0.validate(data3)) {
              const err9 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data4 = data.error;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.code === void 0) {
          const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4.message === void 0) {
          const err13 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4.status === void 0) {
          const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.code !== void 0) {
          if ("BAD_REQUEST" !== data4.code) {
            const err15 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "BAD_REQUEST" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data4.message !== void 0) {
          let data6 = data4.message;
          if (typeof data6 === "string") {
            if (func1(data6) < 1) {
              const err16 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data4.status !== void 0) {
          if (400 !== data4.status) {
            const err18 = { instancePath: instancePath + "/error/status", schemaPath: "#/properties/error/properties/status/const", keyword: "const", params: { allowedValue: 400 }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "data": true, "meta": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var validator2 = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data !== void 0) {
      if (data.data !== null) {
        const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data1 = data.meta;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.request_id === void 0) {
          const err4 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.timestamp === void 0) {
          const err5 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.request_id !== void 0) {
          let data2 = data1.request_id;
          if (typeof data2 === "string") {
            if (!pattern7.test(data2)) {
              const err6 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.timestamp !== void 0) {
          let data3 = data1.timestamp;
          if (typeof data3 === "string") {
            if (!pattern8.test(data3)) {
              const err8 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!formats0.validate(data3)) {
              const err9 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data4 = data.error;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.code === void 0) {
          const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4.message === void 0) {
          const err13 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4.status === void 0) {
          const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.code !== void 0) {
          if ("UNAUTHORIZED" !== data4.code) {
            const err15 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "UNAUTHORIZED" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data4.message !== void 0) {
          let data6 = data4.message;
          if (typeof data6 === "string") {
            if (func1(data6) < 1) {
              const err16 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data4.status !== void 0) {
          if (401 !== data4.status) {
            const err18 = { instancePath: instancePath + "/error/status", schemaPath: "#/properties/error/properties/status/const", keyword: "const", params: { allowedValue: 401 }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "data": true, "meta": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var validator3 = validate23;
var schema34 = { "type": "object", "required": ["data", "meta", "error"], "properties": { "data": { "type": "null" }, "meta": { "type": "object", "required": ["request_id", "timestamp"], "properties": { "request_id": { "type": "string", "pattern": "^req_[0-9a-z]{16}$" }, "timestamp": { "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" } } }, "error": { "type": "object", "required": ["code", "message", "status"], "properties": { "code": { "enum": ["FORBIDDEN", "PLAN_LIMIT"] }, "message": { "type": "string", "minLength": 1 }, "status": { "const": 403 } } } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data !== void 0) {
      if (data.data !== null) {
        const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data1 = data.meta;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.request_id === void 0) {
          const err4 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.timestamp === void 0) {
          const err5 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.request_id !== void 0) {
          let data2 = data1.request_id;
          if (typeof data2 === "string") {
            if (!pattern7.test(data2)) {
              const err6 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.timestamp !== void 0) {
          let data3 = data1.timestamp;
          if (typeof data3 === "string") {
            if (!pattern8.test(data3)) {
              const err8 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!formats0.validate(data3)) {
              const err9 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data4 = data.error;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.code === void 0) {
          const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4.message === void 0) {
          const err13 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4.status === void 0) {
          const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.code !== void 0) {
          let data5 = data4.code;
          if (!(data5 === "FORBIDDEN" || data5 === "PLAN_LIMIT")) {
            const err15 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/enum", keyword: "enum", params: { allowedValues: schema34.properties.error.properties.code.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data4.message !== void 0) {
          let data6 = data4.message;
          if (typeof data6 === "string") {
            if (func1(data6) < 1) {
              const err16 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data4.status !== void 0) {
          if (403 !== data4.status) {
            const err18 = { instancePath: instancePath + "/error/status", schemaPath: "#/properties/error/properties/status/const", keyword: "const", params: { allowedValue: 403 }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "data": true, "meta": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var validator4 = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data !== void 0) {
      if (data.data !== null) {
        const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data1 = data.meta;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.request_id === void 0) {
          const err4 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.timestamp === void 0) {
          const err5 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.request_id !== void 0) {
          let data2 = data1.request_id;
          if (typeof data2 === "string") {
            if (!pattern7.test(data2)) {
              const err6 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.timestamp !== void 0) {
          let data3 = data1.timestamp;
          if (typeof data3 === "string") {
            if (!pattern8.test(data3)) {
              const err8 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!formats0.validate(data3)) {
              const err9 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data4 = data.error;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.code === void 0) {
          const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4.message === void 0) {
          const err13 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4.status === void 0) {
          const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.retry_after === void 0) {
          const err15 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "retry_after" }, message: "must have required property 'retry_after'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data4.code !== void 0) {
          if ("RATE_LIMITED" !== data4.code) {
            const err16 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "RATE_LIMITED" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4.message !== void 0) {
          let data6 = data4.message;
          if (typeof data6 === "string") {
            if (func1(data6) < 1) {
              const err17 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data4.status !== void 0) {
          if (429 !== data4.status) {
            const err19 = { instancePath: instancePath + "/error/status", schemaPath: "#/properties/error/properties/status/const", keyword: "const", params: { allowedValue: 429 }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data4.retry_after !== void 0) {
          let data8 = data4.retry_after;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err20 = { instancePath: instancePath + "/error/retry_after", schemaPath: "#/properties/error/properties/retry_after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 1 || isNaN(data8)) {
              const err21 = { instancePath: instancePath + "/error/retry_after", schemaPath: "#/properties/error/properties/retry_after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": { "data": true, "meta": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var validator5 = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data !== void 0) {
      if (data.data !== null) {
        const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data1 = data.meta;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.request_id === void 0) {
          const err4 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.timestamp === void 0) {
          const err5 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.request_id !== void 0) {
          let data2 = data1.request_id;
          if (typeof data2 === "string") {
            if (!pattern7.test(data2)) {
              const err6 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.timestamp !== void 0) {
          let data3 = data1.timestamp;
          if (typeof data3 === "string") {
            if (!pattern8.test(data3)) {
              const err8 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!formats0.validate(data3)) {
              const err9 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data4 = data.error;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.code === void 0) {
          const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4.message === void 0) {
          const err13 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4.status === void 0) {
          const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.code !== void 0) {
          if ("INTERNAL_ERROR" !== data4.code) {
            const err15 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "INTERNAL_ERROR" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data4.message !== void 0) {
          let data6 = data4.message;
          if (typeof data6 === "string") {
            if (func1(data6) < 1) {
              const err16 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data4.status !== void 0) {
          if (500 !== data4.status) {
            const err18 = { instancePath: instancePath + "/error/status", schemaPath: "#/properties/error/properties/status/const", keyword: "const", params: { allowedValue: 500 }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "data": true, "meta": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var validator6 = validate26;
var schema37 = { "type": "object", "required": ["data", "meta", "error"], "properties": { "data": { "type": "object", "required": ["id", "full_name", "first_name", "last_name", "email_primary", "email_second", "phone", "company_phone", "job_title", "company_name", "company_domain", "linkedin_url", "industry", "country", "state", "city", "ai_score"], "properties": { "id": { "type": "string", "pattern": "^c_[0-9a-f]{8}(?:[0-9a-f]{8})?$" }, "full_name": { "type": ["string", "null"] }, "first_name": { "type": ["string", "null"] }, "last_name": { "type": ["string", "null"] }, "email_primary": { "type": ["string", "null"] }, "email_second": { "type": ["string", "null"] }, "phone": { "type": ["string", "null"] }, "company_phone": { "type": ["string", "null"] }, "job_title": { "type": ["string", "null"] }, "company_name": { "type": ["string", "null"] }, "company_domain": { "type": ["string", "null"] }, "linkedin_url": { "type": ["string", "null"] }, "industry": { "type": ["string", "null"] }, "country": { "type": ["string", "null"] }, "state": { "type": ["string", "null"] }, "city": { "type": ["string", "null"] }, "ai_score": { "type": ["number", "null"] } } }, "meta": { "allOf": [{ "type": "object", "required": ["request_id", "timestamp"], "properties": { "request_id": { "type": "string", "pattern": "^req_[0-9a-z]{16}$" }, "timestamp": { "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" } } }, { "type": "object", "required": ["credits_used", "credits_remaining", "cached"], "properties": { "credits_used": { "type": "integer", "minimum": 0, "maximum": 1 }, "credits_remaining": { "type": "integer", "minimum": 0 }, "cached": { "type": "boolean" } } }] }, "error": { "type": "null" } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.full_name === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "full_name" }, message: "must have required property 'full_name'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.first_name === void 0) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "first_name" }, message: "must have required property 'first_name'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.last_name === void 0) {
          const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "last_name" }, message: "must have required property 'last_name'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.email_primary === void 0) {
          const err7 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "email_primary" }, message: "must have required property 'email_primary'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.email_second === void 0) {
          const err8 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "email_second" }, message: "must have required property 'email_second'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0.phone === void 0) {
          const err9 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "phone" }, message: "must have required property 'phone'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0.company_phone === void 0) {
          const err10 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "company_phone" }, message: "must have required property 'company_phone'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data0.job_title === void 0) {
          const err11 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "job_title" }, message: "must have required property 'job_title'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data0.company_name === void 0) {
          const err12 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "company_name" }, message: "must have required property 'company_name'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data0.company_domain === void 0) {
          const err13 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "company_domain" }, message: "must have required property 'company_domain'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data0.linkedin_url === void 0) {
          const err14 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "linkedin_url" }, message: "must have required property 'linkedin_url'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data0.industry === void 0) {
          const err15 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "industry" }, message: "must have required property 'industry'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data0.country === void 0) {
          const err16 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data0.state === void 0) {
          const err17 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data0.city === void 0) {
          const err18 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "city" }, message: "must have required property 'city'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data0.ai_score === void 0) {
          const err19 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "ai_score" }, message: "must have required property 'ai_score'" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 === "string") {
            if (!pattern6.test(data1)) {
              const err20 = { instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/pattern", keyword: "pattern", params: { pattern: "^c_[0-9a-f]{8}(?:[0-9a-f]{8})?$" }, message: 'must match pattern "^c_[0-9a-f]{8}(?:[0-9a-f]{8})?$"' };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data0.full_name !== void 0) {
          let data2 = data0.full_name;
          if (typeof data2 !== "string" && data2 !== null) {
            const err22 = { instancePath: instancePath + "/data/full_name", schemaPath: "#/properties/data/properties/full_name/type", keyword: "type", params: { type: schema37.properties.data.properties.full_name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data0.first_name !== void 0) {
          let data3 = data0.first_name;
          if (typeof data3 !== "string" && data3 !== null) {
            const err23 = { instancePath: instancePath + "/data/first_name", schemaPath: "#/properties/data/properties/first_name/type", keyword: "type", params: { type: schema37.properties.data.properties.first_name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data0.last_name !== void 0) {
          let data4 = data0.last_name;
          if (typeof data4 !== "string" && data4 !== null) {
            const err24 = { instancePath: instancePath + "/data/last_name", schemaPath: "#/properties/data/properties/last_name/type", keyword: "type", params: { type: schema37.properties.data.properties.last_name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data0.email_primary !== void 0) {
          let data5 = data0.email_primary;
          if (typeof data5 !== "string" && data5 !== null) {
            const err25 = { instancePath: instancePath + "/data/email_primary", schemaPath: "#/properties/data/properties/email_primary/type", keyword: "type", params: { type: schema37.properties.data.properties.email_primary.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data0.email_second !== void 0) {
          let data6 = data0.email_second;
          if (typeof data6 !== "string" && data6 !== null) {
            const err26 = { instancePath: instancePath + "/data/email_second", schemaPath: "#/properties/data/properties/email_second/type", keyword: "type", params: { type: schema37.properties.data.properties.email_second.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data0.phone !== void 0) {
          let data7 = data0.phone;
          if (typeof data7 !== "string" && data7 !== null) {
            const err27 = { instancePath: instancePath + "/data/phone", schemaPath: "#/properties/data/properties/phone/type", keyword: "type", params: { type: schema37.properties.data.properties.phone.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data0.company_phone !== void 0) {
          let data8 = data0.company_phone;
          if (typeof data8 !== "string" && data8 !== null) {
            const err28 = { instancePath: instancePath + "/data/company_phone", schemaPath: "#/properties/data/properties/company_phone/type", keyword: "type", params: { type: schema37.properties.data.properties.company_phone.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data0.job_title !== void 0) {
          let data9 = data0.job_title;
          if (typeof data9 !== "string" && data9 !== null) {
            const err29 = { instancePath: instancePath + "/data/job_title", schemaPath: "#/properties/data/properties/job_title/type", keyword: "type", params: { type: schema37.properties.data.properties.job_title.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data0.company_name !== void 0) {
          let data10 = data0.company_name;
          if (typeof data10 !== "string" && data10 !== null) {
            const err30 = { instancePath: instancePath + "/data/company_name", schemaPath: "#/properties/data/properties/company_name/type", keyword: "type", params: { type: schema37.properties.data.properties.company_name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data0.company_domain !== void 0) {
          let data11 = data0.company_domain;
          if (typeof data11 !== "string" && data11 !== null) {
            const err31 = { instancePath: instancePath + "/data/company_domain", schemaPath: "#/properties/data/properties/company_domain/type", keyword: "type", params: { type: schema37.properties.data.properties.company_domain.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data0.linkedin_url !== void 0) {
          let data12 = data0.linkedin_url;
          if (typeof data12 !== "string" && data12 !== null) {
            const err32 = { instancePath: instancePath + "/data/linkedin_url", schemaPath: "#/properties/data/properties/linkedin_url/type", keyword: "type", params: { type: schema37.properties.data.properties.linkedin_url.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data0.industry !== void 0) {
          let data13 = data0.industry;
          if (typeof data13 !== "string" && data13 !== null) {
            const err33 = { instancePath: instancePath + "/data/industry", schemaPath: "#/properties/data/properties/industry/type", keyword: "type", params: { type: schema37.properties.data.properties.industry.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data0.country !== void 0) {
          let data14 = data0.country;
          if (typeof data14 !== "string" && data14 !== null) {
            const err34 = { instancePath: instancePath + "/data/country", schemaPath: "#/properties/data/properties/country/type", keyword: "type", params: { type: schema37.properties.data.properties.country.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data0.state !== void 0) {
          let data15 = data0.state;
          if (typeof data15 !== "string" && data15 !== null) {
            const err35 = { instancePath: instancePath + "/data/state", schemaPath: "#/properties/data/properties/state/type", keyword: "type", params: { type: schema37.properties.data.properties.state.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data0.city !== void 0) {
          let data16 = data0.city;
          if (typeof data16 !== "string" && data16 !== null) {
            const err36 = { instancePath: instancePath + "/data/city", schemaPath: "#/properties/data/properties/city/type", keyword: "type", params: { type: schema37.properties.data.properties.city.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data0.ai_score !== void 0) {
          let data17 = data0.ai_score;
          if (!(typeof data17 == "number" && isFinite(data17)) && data17 !== null) {
            const err37 = { instancePath: instancePath + "/data/ai_score", schemaPath: "#/properties/data/properties/ai_score/type", keyword: "type", params: { type: schema37.properties.data.properties.ai_score.type }, message: "must be number,null" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data18 = data.meta;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.request_id === void 0) {
          const err39 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/0/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data18.timestamp === void 0) {
          const err40 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/0/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data18.request_id !== void 0) {
          let data19 = data18.request_id;
          if (typeof data19 === "string") {
            if (!pattern7.test(data19)) {
              const err41 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/allOf/0/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          } else {
            const err42 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/allOf/0/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data18.timestamp !== void 0) {
          let data20 = data18.timestamp;
          if (typeof data20 === "string") {
            if (!pattern8.test(data20)) {
              const err43 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/allOf/0/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (!formats0.validate(data20)) {
              const err44 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/allOf/0/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/allOf/0/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.credits_used === void 0) {
          const err47 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/1/required", keyword: "required", params: { missingProperty: "credits_used" }, message: "must have required property 'credits_used'" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (data18.credits_remaining === void 0) {
          const err48 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/1/required", keyword: "required", params: { missingProperty: "credits_remaining" }, message: "must have required property 'credits_remaining'" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data18.cached === void 0) {
          const err49 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/1/required", keyword: "required", params: { missingProperty: "cached" }, message: "must have required property 'cached'" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data18.credits_used !== void 0) {
          let data21 = data18.credits_used;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err50 = { instancePath: instancePath + "/meta/credits_used", schemaPath: "#/properties/meta/allOf/1/properties/credits_used/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 1 || isNaN(data21)) {
              const err51 = { instancePath: instancePath + "/meta/credits_used", schemaPath: "#/properties/meta/allOf/1/properties/credits_used/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              const err52 = { instancePath: instancePath + "/meta/credits_used", schemaPath: "#/properties/meta/allOf/1/properties/credits_used/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        }
        if (data18.credits_remaining !== void 0) {
          let data22 = data18.credits_remaining;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            const err53 = { instancePath: instancePath + "/meta/credits_remaining", schemaPath: "#/properties/meta/allOf/1/properties/credits_remaining/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 < 0 || isNaN(data22)) {
              const err54 = { instancePath: instancePath + "/meta/credits_remaining", schemaPath: "#/properties/meta/allOf/1/properties/credits_remaining/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
        }
        if (data18.cached !== void 0) {
          if (typeof data18.cached !== "boolean") {
            const err55 = { instancePath: instancePath + "/meta/cached", schemaPath: "#/properties/meta/allOf/1/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      if (data.error !== null) {
        const err57 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
  } else {
    const err58 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err58];
    } else {
      vErrors.push(err58);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "data": true, "meta": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var validator7 = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data !== void 0) {
      if (data.data !== null) {
        const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data1 = data.meta;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.request_id === void 0) {
          const err4 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.timestamp === void 0) {
          const err5 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.request_id !== void 0) {
          let data2 = data1.request_id;
          if (typeof data2 === "string") {
            if (!pattern7.test(data2)) {
              const err6 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.timestamp !== void 0) {
          let data3 = data1.timestamp;
          if (typeof data3 === "string") {
            if (!pattern8.test(data3)) {
              const err8 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!formats0.validate(data3)) {
              const err9 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data4 = data.error;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.code === void 0) {
          const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4.message === void 0) {
          const err13 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4.status === void 0) {
          const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.code !== void 0) {
          if ("CREDITS_EXHAUSTED" !== data4.code) {
            const err15 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "CREDITS_EXHAUSTED" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data4.message !== void 0) {
          let data6 = data4.message;
          if (typeof data6 === "string") {
            if (func1(data6) < 1) {
              const err16 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data4.status !== void 0) {
          if (402 !== data4.status) {
            const err18 = { instancePath: instancePath + "/error/status", schemaPath: "#/properties/error/properties/status/const", keyword: "const", params: { allowedValue: 402 }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": { "data": true, "meta": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var validator8 = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data !== void 0) {
      if (data.data !== null) {
        const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data1 = data.meta;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.request_id === void 0) {
          const err4 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.timestamp === void 0) {
          const err5 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.request_id !== void 0) {
          let data2 = data1.request_id;
          if (typeof data2 === "string") {
            if (!pattern7.test(data2)) {
              const err6 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.timestamp !== void 0) {
          let data3 = data1.timestamp;
          if (typeof data3 === "string") {
            if (!pattern8.test(data3)) {
              const err8 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!formats0.validate(data3)) {
              const err9 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data4 = data.error;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.code === void 0) {
          const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4.message === void 0) {
          const err13 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4.status === void 0) {
          const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.code !== void 0) {
          if ("NOT_FOUND" !== data4.code) {
            const err15 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "NOT_FOUND" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data4.message !== void 0) {
          let data6 = data4.message;
          if (typeof data6 === "string") {
            if (func1(data6) < 1) {
              const err16 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data4.status !== void 0) {
          if (404 !== data4.status) {
            const err18 = { instancePath: instancePath + "/error/status", schemaPath: "#/properties/error/properties/status/const", keyword: "const", params: { allowedValue: 404 }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": { "data": true, "meta": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var validator9 = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data !== void 0) {
      if (data.data !== null) {
        const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data1 = data.meta;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.request_id === void 0) {
          const err4 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.timestamp === void 0) {
          const err5 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.request_id !== void 0) {
          let data2 = data1.request_id;
          if (typeof data2 === "string") {
            if (!pattern7.test(data2)) {
              const err6 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data1.timestamp !== void 0) {
          let data3 = data1.timestamp;
          if (typeof data3 === "string") {
            if (!pattern8.test(data3)) {
              const err8 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (!formats0.validate(data3)) {
              const err9 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      let data4 = data.error;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.code === void 0) {
          const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data4.message === void 0) {
          const err13 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4.status === void 0) {
          const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.code !== void 0) {
          if ("GONE" !== data4.code) {
            const err15 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/const", keyword: "const", params: { allowedValue: "GONE" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data4.message !== void 0) {
          let data6 = data4.message;
          if (typeof data6 === "string") {
            if (func1(data6) < 1) {
              const err16 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data4.status !== void 0) {
          if (410 !== data4.status) {
            const err18 = { instancePath: instancePath + "/error/status", schemaPath: "#/properties/error/properties/status/const", keyword: "const", params: { allowedValue: 410 }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": { "data": true, "meta": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var validator10 = validate30;
var schema41 = { "type": "array", "items": { "type": "object", "required": ["id", "full_name", "first_name", "last_name", "email_primary", "email_second", "phone", "company_phone", "job_title", "company_name", "company_domain", "linkedin_url", "industry", "country", "state", "city", "ai_score"], "properties": { "id": { "type": "string", "pattern": "^c_[0-9a-f]{8}(?:[0-9a-f]{8})?$" }, "full_name": { "type": ["string", "null"] }, "first_name": { "type": ["string", "null"] }, "last_name": { "type": ["string", "null"] }, "email_primary": { "type": ["string", "null"] }, "email_second": { "type": ["string", "null"] }, "phone": { "type": ["string", "null"] }, "company_phone": { "type": ["string", "null"] }, "job_title": { "type": ["string", "null"] }, "company_name": { "type": ["string", "null"] }, "company_domain": { "type": ["string", "null"] }, "linkedin_url": { "type": ["string", "null"] }, "industry": { "type": ["string", "null"] }, "country": { "type": ["string", "null"] }, "state": { "type": ["string", "null"] }, "city": { "type": ["string", "null"] }, "ai_score": { "type": ["number", "null"] } } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.full_name === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "full_name" }, message: "must have required property 'full_name'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.first_name === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "first_name" }, message: "must have required property 'first_name'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.last_name === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "last_name" }, message: "must have required property 'last_name'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.email_primary === void 0) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "email_primary" }, message: "must have required property 'email_primary'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.email_second === void 0) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "email_second" }, message: "must have required property 'email_second'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.phone === void 0) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "phone" }, message: "must have required property 'phone'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.company_phone === void 0) {
          const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "company_phone" }, message: "must have required property 'company_phone'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.job_title === void 0) {
          const err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "job_title" }, message: "must have required property 'job_title'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0.company_name === void 0) {
          const err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "company_name" }, message: "must have required property 'company_name'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0.company_domain === void 0) {
          const err10 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "company_domain" }, message: "must have required property 'company_domain'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data0.linkedin_url === void 0) {
          const err11 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "linkedin_url" }, message: "must have required property 'linkedin_url'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data0.industry === void 0) {
          const err12 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "industry" }, message: "must have required property 'industry'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data0.country === void 0) {
          const err13 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data0.state === void 0) {
          const err14 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data0.city === void 0) {
          const err15 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "city" }, message: "must have required property 'city'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data0.ai_score === void 0) {
          const err16 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "ai_score" }, message: "must have required property 'ai_score'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 === "string") {
            if (!pattern6.test(data1)) {
              const err17 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^c_[0-9a-f]{8}(?:[0-9a-f]{8})?$" }, message: 'must match pattern "^c_[0-9a-f]{8}(?:[0-9a-f]{8})?$"' };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data0.full_name !== void 0) {
          let data2 = data0.full_name;
          if (typeof data2 !== "string" && data2 !== null) {
            const err19 = { instancePath: instancePath + "/" + i0 + "/full_name", schemaPath: "#/items/properties/full_name/type", keyword: "type", params: { type: schema41.items.properties.full_name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data0.first_name !== void 0) {
          let data3 = data0.first_name;
          if (typeof data3 !== "string" && data3 !== null) {
            const err20 = { instancePath: instancePath + "/" + i0 + "/first_name", schemaPath: "#/items/properties/first_name/type", keyword: "type", params: { type: schema41.items.properties.first_name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data0.last_name !== void 0) {
          let data4 = data0.last_name;
          if (typeof data4 !== "string" && data4 !== null) {
            const err21 = { instancePath: instancePath + "/" + i0 + "/last_name", schemaPath: "#/items/properties/last_name/type", keyword: "type", params: { type: schema41.items.properties.last_name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data0.email_primary !== void 0) {
          let data5 = data0.email_primary;
          if (typeof data5 !== "string" && data5 !== null) {
            const err22 = { instancePath: instancePath + "/" + i0 + "/email_primary", schemaPath: "#/items/properties/email_primary/type", keyword: "type", params: { type: schema41.items.properties.email_primary.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data0.email_second !== void 0) {
          let data6 = data0.email_second;
          if (typeof data6 !== "string" && data6 !== null) {
            const err23 = { instancePath: instancePath + "/" + i0 + "/email_second", schemaPath: "#/items/properties/email_second/type", keyword: "type", params: { type: schema41.items.properties.email_second.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data0.phone !== void 0) {
          let data7 = data0.phone;
          if (typeof data7 !== "string" && data7 !== null) {
            const err24 = { instancePath: instancePath + "/" + i0 + "/phone", schemaPath: "#/items/properties/phone/type", keyword: "type", params: { type: schema41.items.properties.phone.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data0.company_phone !== void 0) {
          let data8 = data0.company_phone;
          if (typeof data8 !== "string" && data8 !== null) {
            const err25 = { instancePath: instancePath + "/" + i0 + "/company_phone", schemaPath: "#/items/properties/company_phone/type", keyword: "type", params: { type: schema41.items.properties.company_phone.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data0.job_title !== void 0) {
          let data9 = data0.job_title;
          if (typeof data9 !== "string" && data9 !== null) {
            const err26 = { instancePath: instancePath + "/" + i0 + "/job_title", schemaPath: "#/items/properties/job_title/type", keyword: "type", params: { type: schema41.items.properties.job_title.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data0.company_name !== void 0) {
          let data10 = data0.company_name;
          if (typeof data10 !== "string" && data10 !== null) {
            const err27 = { instancePath: instancePath + "/" + i0 + "/company_name", schemaPath: "#/items/properties/company_name/type", keyword: "type", params: { type: schema41.items.properties.company_name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data0.company_domain !== void 0) {
          let data11 = data0.company_domain;
          if (typeof data11 !== "string" && data11 !== null) {
            const err28 = { instancePath: instancePath + "/" + i0 + "/company_domain", schemaPath: "#/items/properties/company_domain/type", keyword: "type", params: { type: schema41.items.properties.company_domain.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data0.linkedin_url !== void 0) {
          let data12 = data0.linkedin_url;
          if (typeof data12 !== "string" && data12 !== null) {
            const err29 = { instancePath: instancePath + "/" + i0 + "/linkedin_url", schemaPath: "#/items/properties/linkedin_url/type", keyword: "type", params: { type: schema41.items.properties.linkedin_url.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data0.industry !== void 0) {
          let data13 = data0.industry;
          if (typeof data13 !== "string" && data13 !== null) {
            const err30 = { instancePath: instancePath + "/" + i0 + "/industry", schemaPath: "#/items/properties/industry/type", keyword: "type", params: { type: schema41.items.properties.industry.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data0.country !== void 0) {
          let data14 = data0.country;
          if (typeof data14 !== "string" && data14 !== null) {
            const err31 = { instancePath: instancePath + "/" + i0 + "/country", schemaPath: "#/items/properties/country/type", keyword: "type", params: { type: schema41.items.properties.country.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data0.state !== void 0) {
          let data15 = data0.state;
          if (typeof data15 !== "string" && data15 !== null) {
            const err32 = { instancePath: instancePath + "/" + i0 + "/state", schemaPath: "#/items/properties/state/type", keyword: "type", params: { type: schema41.items.properties.state.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data0.city !== void 0) {
          let data16 = data0.city;
          if (typeof data16 !== "string" && data16 !== null) {
            const err33 = { instancePath: instancePath + "/" + i0 + "/city", schemaPath: "#/items/properties/city/type", keyword: "type", params: { type: schema41.items.properties.city.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data0.ai_score !== void 0) {
          let data17 = data0.ai_score;
          if (!(typeof data17 == "number" && isFinite(data17)) && data17 !== null) {
            const err34 = { instancePath: instancePath + "/" + i0 + "/ai_score", schemaPath: "#/items/properties/ai_score/type", keyword: "type", params: { type: schema41.items.properties.ai_score.type }, message: "must be number,null" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var validator11 = validate31;
var schema42 = { "type": "object", "required": ["data", "meta", "error"], "properties": { "data": { "type": "object", "required": ["id", "full_name", "first_name", "middle_name", "last_name", "email_primary", "email_second", "phone", "company_phone", "job_title", "job_level", "department", "company_name", "company_domain", "company_size", "employee_count", "year_founded", "industry", "sector", "country", "state", "city", "linkedin_url", "company_linkedin_url", "company_description", "ai_score"], "properties": { "id": { "type": "string", "pattern": "^c_[0-9a-f]{8}(?:[0-9a-f]{8})?$" }, "full_name": { "type": ["string", "null"] }, "first_name": { "type": ["string", "null"] }, "middle_name": { "type": ["string", "null"] }, "last_name": { "type": ["string", "null"] }, "email_primary": { "type": ["string", "null"] }, "email_second": { "type": ["string", "null"] }, "phone": { "type": ["string", "null"] }, "company_phone": { "type": ["string", "null"] }, "job_title": { "type": ["string", "null"] }, "job_level": { "type": ["string", "null"] }, "department": { "type": ["string", "null"] }, "company_name": { "type": ["string", "null"] }, "company_domain": { "type": ["string", "null"] }, "company_size": { "type": ["string", "null"] }, "employee_count": { "type": ["integer", "null"], "minimum": 0 }, "year_founded": { "type": ["integer", "null"] }, "industry": { "type": ["string", "null"] }, "sector": { "type": ["string", "null"] }, "country": { "type": ["string", "null"] }, "state": { "type": ["string", "null"] }, "city": { "type": ["string", "null"] }, "linkedin_url": { "type": ["string", "null"] }, "company_linkedin_url": { "type": ["string", "null"] }, "company_description": { "type": ["string", "null"] }, "ai_score": { "type": ["number", "null"] } } }, "meta": { "allOf": [{ "type": "object", "required": ["request_id", "timestamp"], "properties": { "request_id": { "type": "string", "pattern": "^req_[0-9a-z]{16}$" }, "timestamp": { "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" } } }, { "type": "object", "required": ["lead_id", "enriched_at"], "properties": { "lead_id": { "type": "string", "pattern": "^c_[0-9a-f]{8}(?:[0-9a-f]{8})?$" }, "enriched_at": { "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" } } }] }, "error": { "type": "null" } } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.full_name === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "full_name" }, message: "must have required property 'full_name'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.first_name === void 0) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "first_name" }, message: "must have required property 'first_name'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.middle_name === void 0) {
          const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "middle_name" }, message: "must have required property 'middle_name'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.last_name === void 0) {
          const err7 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "last_name" }, message: "must have required property 'last_name'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.email_primary === void 0) {
          const err8 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "email_primary" }, message: "must have required property 'email_primary'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0.email_second === void 0) {
          const err9 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "email_second" }, message: "must have required property 'email_second'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0.phone === void 0) {
          const err10 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "phone" }, message: "must have required property 'phone'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data0.company_phone === void 0) {
          const err11 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "company_phone" }, message: "must have required property 'company_phone'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data0.job_title === void 0) {
          const err12 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "job_title" }, message: "must have required property 'job_title'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data0.job_level === void 0) {
          const err13 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "job_level" }, message: "must have required property 'job_level'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data0.department === void 0) {
          const err14 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "department" }, message: "must have required property 'department'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data0.company_name === void 0) {
          const err15 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "company_name" }, message: "must have required property 'company_name'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data0.company_domain === void 0) {
          const err16 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "company_domain" }, message: "must have required property 'company_domain'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data0.company_size === void 0) {
          const err17 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "company_size" }, message: "must have required property 'company_size'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data0.employee_count === void 0) {
          const err18 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "employee_count" }, message: "must have required property 'employee_count'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data0.year_founded === void 0) {
          const err19 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "year_founded" }, message: "must have required property 'year_founded'" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data0.industry === void 0) {
          const err20 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "industry" }, message: "must have required property 'industry'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data0.sector === void 0) {
          const err21 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "sector" }, message: "must have required property 'sector'" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data0.country === void 0) {
          const err22 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data0.state === void 0) {
          const err23 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data0.city === void 0) {
          const err24 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "city" }, message: "must have required property 'city'" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data0.linkedin_url === void 0) {
          const err25 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "linkedin_url" }, message: "must have required property 'linkedin_url'" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data0.company_linkedin_url === void 0) {
          const err26 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "company_linkedin_url" }, message: "must have required property 'company_linkedin_url'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data0.company_description === void 0) {
          const err27 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "company_description" }, message: "must have required property 'company_description'" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data0.ai_score === void 0) {
          const err28 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "ai_score" }, message: "must have required property 'ai_score'" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 === "string") {
            if (!pattern6.test(data1)) {
              const err29 = { instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/pattern", keyword: "pattern", params: { pattern: "^c_[0-9a-f]{8}(?:[0-9a-f]{8})?$" }, message: 'must match pattern "^c_[0-9a-f]{8}(?:[0-9a-f]{8})?$"' };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data0.full_name !== void 0) {
          let data2 = data0.full_name;
          if (typeof data2 !== "string" && data2 !== null) {
            const err31 = { instancePath: instancePath + "/data/full_name", schemaPath: "#/properties/data/properties/full_name/type", keyword: "type", params: { type: schema42.properties.data.properties.full_name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data0.first_name !== void 0) {
          let data3 = data0.first_name;
          if (typeof data3 !== "string" && data3 !== null) {
            const err32 = { instancePath: instancePath + "/data/first_name", schemaPath: "#/properties/data/properties/first_name/type", keyword: "type", params: { type: schema42.properties.data.properties.first_name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data0.middle_name !== void 0) {
          let data4 = data0.middle_name;
          if (typeof data4 !== "string" && data4 !== null) {
            const err33 = { instancePath: instancePath + "/data/middle_name", schemaPath: "#/properties/data/properties/middle_name/type", keyword: "type", params: { type: schema42.properties.data.properties.middle_name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data0.last_name !== void 0) {
          let data5 = data0.last_name;
          if (typeof data5 !== "string" && data5 !== null) {
            const err34 = { instancePath: instancePath + "/data/last_name", schemaPath: "#/properties/data/properties/last_name/type", keyword: "type", params: { type: schema42.properties.data.properties.last_name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data0.email_primary !== void 0) {
          let data6 = data0.email_primary;
          if (typeof data6 !== "string" && data6 !== null) {
            const err35 = { instancePath: instancePath + "/data/email_primary", schemaPath: "#/properties/data/properties/email_primary/type", keyword: "type", params: { type: schema42.properties.data.properties.email_primary.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data0.email_second !== void 0) {
          let data7 = data0.email_second;
          if (typeof data7 !== "string" && data7 !== null) {
            const err36 = { instancePath: instancePath + "/data/email_second", schemaPath: "#/properties/data/properties/email_second/type", keyword: "type", params: { type: schema42.properties.data.properties.email_second.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data0.phone !== void 0) {
          let data8 = data0.phone;
          if (typeof data8 !== "string" && data8 !== null) {
            const err37 = { instancePath: instancePath + "/data/phone", schemaPath: "#/properties/data/properties/phone/type", keyword: "type", params: { type: schema42.properties.data.properties.phone.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data0.company_phone !== void 0) {
          let data9 = data0.company_phone;
          if (typeof data9 !== "string" && data9 !== null) {
            const err38 = { instancePath: instancePath + "/data/company_phone", schemaPath: "#/properties/data/properties/company_phone/type", keyword: "type", params: { type: schema42.properties.data.properties.company_phone.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data0.job_title !== void 0) {
          let data10 = data0.job_title;
          if (typeof data10 !== "string" && data10 !== null) {
            const err39 = { instancePath: instancePath + "/data/job_title", schemaPath: "#/properties/data/properties/job_title/type", keyword: "type", params: { type: schema42.properties.data.properties.job_title.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data0.job_level !== void 0) {
          let data11 = data0.job_level;
          if (typeof data11 !== "string" && data11 !== null) {
            const err40 = { instancePath: instancePath + "/data/job_level", schemaPath: "#/properties/data/properties/job_level/type", keyword: "type", params: { type: schema42.properties.data.properties.job_level.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data0.department !== void 0) {
          let data12 = data0.department;
          if (typeof data12 !== "string" && data12 !== null) {
            const err41 = { instancePath: instancePath + "/data/department", schemaPath: "#/properties/data/properties/department/type", keyword: "type", params: { type: schema42.properties.data.properties.department.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data0.company_name !== void 0) {
          let data13 = data0.company_name;
          if (typeof data13 !== "string" && data13 !== null) {
            const err42 = { instancePath: instancePath + "/data/company_name", schemaPath: "#/properties/data/properties/company_name/type", keyword: "type", params: { type: schema42.properties.data.properties.company_name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data0.company_domain !== void 0) {
          let data14 = data0.company_domain;
          if (typeof data14 !== "string" && data14 !== null) {
            const err43 = { instancePath: instancePath + "/data/company_domain", schemaPath: "#/properties/data/properties/company_domain/type", keyword: "type", params: { type: schema42.properties.data.properties.company_domain.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data0.company_size !== void 0) {
          let data15 = data0.company_size;
          if (typeof data15 !== "string" && data15 !== null) {
            const err44 = { instancePath: instancePath + "/data/company_size", schemaPath: "#/properties/data/properties/company_size/type", keyword: "type", params: { type: schema42.properties.data.properties.company_size.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data0.employee_count !== void 0) {
          let data16 = data0.employee_count;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16)) && data16 !== null) {
            const err45 = { instancePath: instancePath + "/data/employee_count", schemaPath: "#/properties/data/properties/employee_count/type", keyword: "type", params: { type: schema42.properties.data.properties.employee_count.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 < 0 || isNaN(data16)) {
              const err46 = { instancePath: instancePath + "/data/employee_count", schemaPath: "#/properties/data/properties/employee_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
        }
        if (data0.year_founded !== void 0) {
          let data17 = data0.year_founded;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17)) && data17 !== null) {
            const err47 = { instancePath: instancePath + "/data/year_founded", schemaPath: "#/properties/data/properties/year_founded/type", keyword: "type", params: { type: schema42.properties.data.properties.year_founded.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data0.industry !== void 0) {
          let data18 = data0.industry;
          if (typeof data18 !== "string" && data18 !== null) {
            const err48 = { instancePath: instancePath + "/data/industry", schemaPath: "#/properties/data/properties/industry/type", keyword: "type", params: { type: schema42.properties.data.properties.industry.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data0.sector !== void 0) {
          let data19 = data0.sector;
          if (typeof data19 !== "string" && data19 !== null) {
            const err49 = { instancePath: instancePath + "/data/sector", schemaPath: "#/properties/data/properties/sector/type", keyword: "type", params: { type: schema42.properties.data.properties.sector.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data0.country !== void 0) {
          let data20 = data0.country;
          if (typeof data20 !== "string" && data20 !== null) {
            const err50 = { instancePath: instancePath + "/data/country", schemaPath: "#/properties/data/properties/country/type", keyword: "type", params: { type: schema42.properties.data.properties.country.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data0.state !== void 0) {
          let data21 = data0.state;
          if (typeof data21 !== "string" && data21 !== null) {
            const err51 = { instancePath: instancePath + "/data/state", schemaPath: "#/properties/data/properties/state/type", keyword: "type", params: { type: schema42.properties.data.properties.state.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data0.city !== void 0) {
          let data22 = data0.city;
          if (typeof data22 !== "string" && data22 !== null) {
            const err52 = { instancePath: instancePath + "/data/city", schemaPath: "#/properties/data/properties/city/type", keyword: "type", params: { type: schema42.properties.data.properties.city.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data0.linkedin_url !== void 0) {
          let data23 = data0.linkedin_url;
          if (typeof data23 !== "string" && data23 !== null) {
            const err53 = { instancePath: instancePath + "/data/linkedin_url", schemaPath: "#/properties/data/properties/linkedin_url/type", keyword: "type", params: { type: schema42.properties.data.properties.linkedin_url.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data0.company_linkedin_url !== void 0) {
          let data24 = data0.company_linkedin_url;
          if (typeof data24 !== "string" && data24 !== null) {
            const err54 = { instancePath: instancePath + "/data/company_linkedin_url", schemaPath: "#/properties/data/properties/company_linkedin_url/type", keyword: "type", params: { type: schema42.properties.data.properties.company_linkedin_url.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data0.company_description !== void 0) {
          let data25 = data0.company_description;
          if (typeof data25 !== "string" && data25 !== null) {
            const err55 = { instancePath: instancePath + "/data/company_description", schemaPath: "#/properties/data/properties/company_description/type", keyword: "type", params: { type: schema42.properties.data.properties.company_description.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data0.ai_score !== void 0) {
          let data26 = data0.ai_score;
          if (!(typeof data26 == "number" && isFinite(data26)) && data26 !== null) {
            const err56 = { instancePath: instancePath + "/data/ai_score", schemaPath: "#/properties/data/properties/ai_score/type", keyword: "type", params: { type: schema42.properties.data.properties.ai_score.type }, message: "must be number,null" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data27 = data.meta;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.request_id === void 0) {
          const err58 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/0/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (data27.timestamp === void 0) {
          const err59 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/0/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        if (data27.request_id !== void 0) {
          let data28 = data27.request_id;
          if (typeof data28 === "string") {
            if (!pattern7.test(data28)) {
              const err60 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/allOf/0/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          } else {
            const err61 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/allOf/0/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data27.timestamp !== void 0) {
          let data29 = data27.timestamp;
          if (typeof data29 === "string") {
            if (!pattern8.test(data29)) {
              const err62 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/allOf/0/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (!formats0.validate(data29)) {
              const err63 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/allOf/0/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          } else {
            const err64 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/allOf/0/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.lead_id === void 0) {
          const err66 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/1/required", keyword: "required", params: { missingProperty: "lead_id" }, message: "must have required property 'lead_id'" };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (data27.enriched_at === void 0) {
          const err67 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/1/required", keyword: "required", params: { missingProperty: "enriched_at" }, message: "must have required property 'enriched_at'" };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (data27.lead_id !== void 0) {
          let data30 = data27.lead_id;
          if (typeof data30 === "string") {
            if (!pattern6.test(data30)) {
              const err68 = { instancePath: instancePath + "/meta/lead_id", schemaPath: "#/properties/meta/allOf/1/properties/lead_id/pattern", keyword: "pattern", params: { pattern: "^c_[0-9a-f]{8}(?:[0-9a-f]{8})?$" }, message: 'must match pattern "^c_[0-9a-f]{8}(?:[0-9a-f]{8})?$"' };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          } else {
            const err69 = { instancePath: instancePath + "/meta/lead_id", schemaPath: "#/properties/meta/allOf/1/properties/lead_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data27.enriched_at !== void 0) {
          let data31 = data27.enriched_at;
          if (typeof data31 === "string") {
            if (!pattern8.test(data31)) {
              const err70 = { instancePath: instancePath + "/meta/enriched_at", schemaPath: "#/properties/meta/allOf/1/properties/enriched_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            if (!formats0.validate(data31)) {
              const err71 = { instancePath: instancePath + "/meta/enriched_at", schemaPath: "#/properties/meta/allOf/1/properties/enriched_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          } else {
            const err72 = { instancePath: instancePath + "/meta/enriched_at", schemaPath: "#/properties/meta/allOf/1/properties/enriched_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
      } else {
        const err73 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      if (data.error !== null) {
        const err74 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
  } else {
    const err75 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err75];
    } else {
      vErrors.push(err75);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": { "data": true, "meta": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var validator12 = validate32;
var schema43 = { "anyOf": [{ "type": "object", "required": ["data", "meta", "error"], "properties": { "data": { "type": "object", "required": ["email", "is_valid", "reason", "cached"], "properties": { "email": { "type": "string" }, "is_valid": { "type": "boolean" }, "reason": { "type": ["string", "null"] }, "cached": { "type": "boolean" } } }, "meta": { "allOf": [{ "type": "object", "required": ["request_id", "timestamp"], "properties": { "request_id": { "type": "string", "pattern": "^req_[0-9a-z]{16}$" }, "timestamp": { "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" } } }, { "type": "object", "required": ["cached"], "properties": { "cached": { "type": "boolean" } } }] }, "error": { "type": "null" } } }, { "type": "object", "required": ["data", "meta", "error"], "properties": { "data": { "type": "array", "minItems": 1, "maxItems": 100, "items": { "type": "object", "required": ["email", "is_valid", "reason", "cached"], "properties": { "email": { "type": "string" }, "is_valid": { "type": "boolean" }, "reason": { "type": ["string", "null"] }, "cached": { "type": "boolean" } } } }, "meta": { "allOf": [{ "type": "object", "required": ["request_id", "timestamp"], "properties": { "request_id": { "type": "string", "pattern": "^req_[0-9a-z]{16}$" }, "timestamp": { "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" } } }, { "type": "object", "required": ["total", "valid", "invalid", "cached_count"], "properties": { "total": { "type": "integer", "minimum": 1, "maximum": 100 }, "valid": { "type": "integer", "minimum": 0, "maximum": 100 }, "invalid": { "type": "integer", "minimum": 0, "maximum": 100 }, "cached_count": { "type": "integer", "minimum": 0, "maximum": 100 } } }] }, "error": { "type": "null" } } }] };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err2 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.email === void 0) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/anyOf/0/properties/data/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.is_valid === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/anyOf/0/properties/data/required", keyword: "required", params: { missingProperty: "is_valid" }, message: "must have required property 'is_valid'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.reason === void 0) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/anyOf/0/properties/data/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.cached === void 0) {
          const err6 = { instancePath: instancePath + "/data", schemaPath: "#/anyOf/0/properties/data/required", keyword: "required", params: { missingProperty: "cached" }, message: "must have required property 'cached'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.email !== void 0) {
          if (typeof data0.email !== "string") {
            const err7 = { instancePath: instancePath + "/data/email", schemaPath: "#/anyOf/0/properties/data/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.is_valid !== void 0) {
          if (typeof data0.is_valid !== "boolean") {
            const err8 = { instancePath: instancePath + "/data/is_valid", schemaPath: "#/anyOf/0/properties/data/properties/is_valid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.reason !== void 0) {
          let data3 = data0.reason;
          if (typeof data3 !== "string" && data3 !== null) {
            const err9 = { instancePath: instancePath + "/data/reason", schemaPath: "#/anyOf/0/properties/data/properties/reason/type", keyword: "type", params: { type: schema43.anyOf[0].properties.data.properties.reason.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.cached !== void 0) {
          if (typeof data0.cached !== "boolean") {
            const err10 = { instancePath: instancePath + "/data/cached", schemaPath: "#/anyOf/0/properties/data/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/data", schemaPath: "#/anyOf/0/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data5 = data.meta;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.request_id === void 0) {
          const err12 = { instancePath: instancePath + "/meta", schemaPath: "#/anyOf/0/properties/meta/allOf/0/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data5.timestamp === void 0) {
          const err13 = { instancePath: instancePath + "/meta", schemaPath: "#/anyOf/0/properties/meta/allOf/0/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data5.request_id !== void 0) {
          let data6 = data5.request_id;
          if (typeof data6 === "string") {
            if (!pattern7.test(data6)) {
              const err14 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/anyOf/0/properties/meta/allOf/0/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/anyOf/0/properties/meta/allOf/0/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data5.timestamp !== void 0) {
          let data7 = data5.timestamp;
          if (typeof data7 === "string") {
            if (!pattern8.test(data7)) {
              const err16 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/anyOf/0/properties/meta/allOf/0/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (!formats0.validate(data7)) {
              const err17 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/anyOf/0/properties/meta/allOf/0/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/anyOf/0/properties/meta/allOf/0/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/meta", schemaPath: "#/anyOf/0/properties/meta/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.cached === void 0) {
          const err20 = { instancePath: instancePath + "/meta", schemaPath: "#/anyOf/0/properties/meta/allOf/1/required", keyword: "required", params: { missingProperty: "cached" }, message: "must have required property 'cached'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data5.cached !== void 0) {
          if (typeof data5.cached !== "boolean") {
            const err21 = { instancePath: instancePath + "/meta/cached", schemaPath: "#/anyOf/0/properties/meta/allOf/1/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/meta", schemaPath: "#/anyOf/0/properties/meta/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      if (data.error !== null) {
        const err23 = { instancePath: instancePath + "/error", schemaPath: "#/anyOf/0/properties/error/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = {};
    props0.data = true;
    props0.meta = true;
    props0.error = true;
  }
  const _errs26 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err25 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err26 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err27 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data10 = data.data;
      if (Array.isArray(data10)) {
        if (data10.length > 100) {
          const err28 = { instancePath: instancePath + "/data", schemaPath: "#/anyOf/1/properties/data/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data10.length < 1) {
          const err29 = { instancePath: instancePath + "/data", schemaPath: "#/anyOf/1/properties/data/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.email === void 0) {
              const err30 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/anyOf/1/properties/data/items/required", keyword: "required", params: { missingProperty: "email" }, message: "must have required property 'email'" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data11.is_valid === void 0) {
              const err31 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/anyOf/1/properties/data/items/required", keyword: "required", params: { missingProperty: "is_valid" }, message: "must have required property 'is_valid'" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data11.reason === void 0) {
              const err32 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/anyOf/1/properties/data/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data11.cached === void 0) {
              const err33 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/anyOf/1/properties/data/items/required", keyword: "required", params: { missingProperty: "cached" }, message: "must have required property 'cached'" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data11.email !== void 0) {
              if (typeof data11.email !== "string") {
                const err34 = { instancePath: instancePath + "/data/" + i0 + "/email", schemaPath: "#/anyOf/1/properties/data/items/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data11.is_valid !== void 0) {
              if (typeof data11.is_valid !== "boolean") {
                const err35 = { instancePath: instancePath + "/data/" + i0 + "/is_valid", schemaPath: "#/anyOf/1/properties/data/items/properties/is_valid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data11.reason !== void 0) {
              let data14 = data11.reason;
              if (typeof data14 !== "string" && data14 !== null) {
                const err36 = { instancePath: instancePath + "/data/" + i0 + "/reason", schemaPath: "#/anyOf/1/properties/data/items/properties/reason/type", keyword: "type", params: { type: schema43.anyOf[1].properties.data.items.properties.reason.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data11.cached !== void 0) {
              if (typeof data11.cached !== "boolean") {
                const err37 = { instancePath: instancePath + "/data/" + i0 + "/cached", schemaPath: "#/anyOf/1/properties/data/items/properties/cached/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/anyOf/1/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/data", schemaPath: "#/anyOf/1/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data16 = data.meta;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.request_id === void 0) {
          const err40 = { instancePath: instancePath + "/meta", schemaPath: "#/anyOf/1/properties/meta/allOf/0/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data16.timestamp === void 0) {
          const err41 = { instancePath: instancePath + "/meta", schemaPath: "#/anyOf/1/properties/meta/allOf/0/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data16.request_id !== void 0) {
          let data17 = data16.request_id;
          if (typeof data17 === "string") {
            if (!pattern7.test(data17)) {
              const err42 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/anyOf/1/properties/meta/allOf/0/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/anyOf/1/properties/meta/allOf/0/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data16.timestamp !== void 0) {
          let data18 = data16.timestamp;
          if (typeof data18 === "string") {
            if (!pattern8.test(data18)) {
              const err44 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/anyOf/1/properties/meta/allOf/0/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (!formats0.validate(data18)) {
              const err45 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/anyOf/1/properties/meta/allOf/0/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/anyOf/1/properties/meta/allOf/0/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/meta", schemaPath: "#/anyOf/1/properties/meta/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.total === void 0) {
          const err48 = { instancePath: instancePath + "/meta", schemaPath: "#/anyOf/1/properties/meta/allOf/1/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data16.valid === void 0) {
          const err49 = { instancePath: instancePath + "/meta", schemaPath: "#/anyOf/1/properties/meta/allOf/1/required", keyword: "required", params: { missingProperty: "valid" }, message: "must have required property 'valid'" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data16.invalid === void 0) {
          const err50 = { instancePath: instancePath + "/meta", schemaPath: "#/anyOf/1/properties/meta/allOf/1/required", keyword: "required", params: { missingProperty: "invalid" }, message: "must have required property 'invalid'" };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data16.cached_count === void 0) {
          const err51 = { instancePath: instancePath + "/meta", schemaPath: "#/anyOf/1/properties/meta/allOf/1/required", keyword: "required", params: { missingProperty: "cached_count" }, message: "must have required property 'cached_count'" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data16.total !== void 0) {
          let data19 = data16.total;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err52 = { instancePath: instancePath + "/meta/total", schemaPath: "#/anyOf/1/properties/meta/allOf/1/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 100 || isNaN(data19)) {
              const err53 = { instancePath: instancePath + "/meta/total", schemaPath: "#/anyOf/1/properties/meta/allOf/1/properties/total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data19 < 1 || isNaN(data19)) {
              const err54 = { instancePath: instancePath + "/meta/total", schemaPath: "#/anyOf/1/properties/meta/allOf/1/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
        }
        if (data16.valid !== void 0) {
          let data20 = data16.valid;
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err55 = { instancePath: instancePath + "/meta/valid", schemaPath: "#/anyOf/1/properties/meta/allOf/1/properties/valid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 100 || isNaN(data20)) {
              const err56 = { instancePath: instancePath + "/meta/valid", schemaPath: "#/anyOf/1/properties/meta/allOf/1/properties/valid/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data20 < 0 || isNaN(data20)) {
              const err57 = { instancePath: instancePath + "/meta/valid", schemaPath: "#/anyOf/1/properties/meta/allOf/1/properties/valid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          }
        }
        if (data16.invalid !== void 0) {
          let data21 = data16.invalid;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err58 = { instancePath: instancePath + "/meta/invalid", schemaPath: "#/anyOf/1/properties/meta/allOf/1/properties/invalid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 100 || isNaN(data21)) {
              const err59 = { instancePath: instancePath + "/meta/invalid", schemaPath: "#/anyOf/1/properties/meta/allOf/1/properties/invalid/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              const err60 = { instancePath: instancePath + "/meta/invalid", schemaPath: "#/anyOf/1/properties/meta/allOf/1/properties/invalid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
        }
        if (data16.cached_count !== void 0) {
          let data22 = data16.cached_count;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            const err61 = { instancePath: instancePath + "/meta/cached_count", schemaPath: "#/anyOf/1/properties/meta/allOf/1/properties/cached_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 100 || isNaN(data22)) {
              const err62 = { instancePath: instancePath + "/meta/cached_count", schemaPath: "#/anyOf/1/properties/meta/allOf/1/properties/cached_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data22 < 0 || isNaN(data22)) {
              const err63 = { instancePath: instancePath + "/meta/cached_count", schemaPath: "#/anyOf/1/properties/meta/allOf/1/properties/cached_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/meta", schemaPath: "#/anyOf/1/properties/meta/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      if (data.error !== null) {
        const err65 = { instancePath: instancePath + "/error", schemaPath: "#/anyOf/1/properties/error/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
  } else {
    const err66 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err66];
    } else {
      vErrors.push(err66);
    }
    errors++;
  }
  var _valid0 = _errs26 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = props0 || {};
      props0.data = true;
      props0.meta = true;
      props0.error = true;
    }
  }
  if (!valid0) {
    const err67 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err67];
    } else {
      vErrors.push(err67);
    }
    errors++;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate32.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate32.evaluated = { "dynamicProps": true, "dynamicItems": false };
var validator13 = validate33;
var schema44 = { "type": "object", "required": ["data", "meta", "error"], "properties": { "data": { "type": "array", "items": { "type": "object", "required": ["id", "name", "url", "events", "is_active", "failure_count", "last_triggered_at", "created_at"], "properties": { "id": { "type": "string", "pattern": "^wh_[0-9a-f]{16}$" }, "name": { "type": "string" }, "url": { "type": "string" }, "events": { "type": "array", "items": { "type": "string", "enum": ["lead.unlocked", "lead.exported", "lead.enriched", "sequence.started", "sequence.completed", "email.sent", "email.opened", "email.clicked", "email.replied", "email.bounced", "contact.job_changed", "crm_clean.completed", "import.completed", "enrichment.completed"] } }, "is_active": { "const": true }, "failure_count": { "type": "integer", "minimum": 0 }, "last_triggered_at": { "type": ["string", "null"], "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "created_at": { "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" } } } }, "meta": { "allOf": [{ "type": "object", "required": ["request_id", "timestamp"], "properties": { "request_id": { "type": "string", "pattern": "^req_[0-9a-z]{16}$" }, "timestamp": { "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" } } }, { "type": "object", "required": ["total"], "properties": { "total": { "type": "integer", "minimum": 0 } } }] }, "error": { "type": "null" } } };
var pattern38 = new RegExp("^wh_[0-9a-f]{16}$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id === void 0) {
              const err3 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.name === void 0) {
              const err4 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.url === void 0) {
              const err5 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.events === void 0) {
              const err6 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property 'events'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.is_active === void 0) {
              const err7 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "is_active" }, message: "must have required property 'is_active'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data1.failure_count === void 0) {
              const err8 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "failure_count" }, message: "must have required property 'failure_count'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data1.last_triggered_at === void 0) {
              const err9 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "last_triggered_at" }, message: "must have required property 'last_triggered_at'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data1.created_at === void 0) {
              const err10 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data1.id !== void 0) {
              let data2 = data1.id;
              if (typeof data2 === "string") {
                if (!pattern38.test(data2)) {
                  const err11 = { instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^wh_[0-9a-f]{16}$" }, message: 'must match pattern "^wh_[0-9a-f]{16}$"' };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/data/" + i0 + "/id", schemaPath: "#/properties/data/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data1.name !== void 0) {
              if (typeof data1.name !== "string") {
                const err13 = { instancePath: instancePath + "/data/" + i0 + "/name", schemaPath: "#/properties/data/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data1.url !== void 0) {
              if (typeof data1.url !== "string") {
                const err14 = { instancePath: instancePath + "/data/" + i0 + "/url", schemaPath: "#/properties/data/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data1.events !== void 0) {
              let data5 = data1.events;
              if (Array.isArray(data5)) {
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data6 = data5[i1];
                  if (typeof data6 !== "string") {
                    const err15 = { instancePath: instancePath + "/data/" + i0 + "/events/" + i1, schemaPath: "#/properties/data/items/properties/events/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                  if (!(data6 === "lead.unlocked" || data6 === "lead.exported" || data6 === "lead.enriched" || data6 === "sequence.started" || data6 === "sequence.completed" || data6 === "email.sent" || data6 === "email.opened" || data6 === "email.clicked" || data6 === "email.replied" || data6 === "email.bounced" || data6 === "contact.job_changed" || data6 === "crm_clean.completed" || data6 === "import.completed" || data6 === "enrichment.completed")) {
                    const err16 = { instancePath: instancePath + "/data/" + i0 + "/events/" + i1, schemaPath: "#/properties/data/items/properties/events/items/enum", keyword: "enum", params: { allowedValues: schema44.properties.data.items.properties.events.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
              } else {
                const err17 = { instancePath: instancePath + "/data/" + i0 + "/events", schemaPath: "#/properties/data/items/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data1.is_active !== void 0) {
              if (true !== data1.is_active) {
                const err18 = { instancePath: instancePath + "/data/" + i0 + "/is_active", schemaPath: "#/properties/data/items/properties/is_active/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data1.failure_count !== void 0) {
              let data8 = data1.failure_count;
              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                const err19 = { instancePath: instancePath + "/data/" + i0 + "/failure_count", schemaPath: "#/properties/data/items/properties/failure_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 < 0 || isNaN(data8)) {
                  const err20 = { instancePath: instancePath + "/data/" + i0 + "/failure_count", schemaPath: "#/properties/data/items/properties/failure_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
            }
            if (data1.last_triggered_at !== void 0) {
              let data9 = data1.last_triggered_at;
              if (typeof data9 !== "string" && data9 !== null) {
                const err21 = { instancePath: instancePath + "/data/" + i0 + "/last_triggered_at", schemaPath: "#/properties/data/items/properties/last_triggered_at/type", keyword: "type", params: { type: schema44.properties.data.items.properties.last_triggered_at.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (typeof data9 === "string") {
                if (!pattern8.test(data9)) {
                  const err22 = { instancePath: instancePath + "/data/" + i0 + "/last_triggered_at", schemaPath: "#/properties/data/items/properties/last_triggered_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
                if (!formats0.validate(data9)) {
                  const err23 = { instancePath: instancePath + "/data/" + i0 + "/last_triggered_at", schemaPath: "#/properties/data/items/properties/last_triggered_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              }
            }
            if (data1.created_at !== void 0) {
              let data10 = data1.created_at;
              if (typeof data10 === "string") {
                if (!pattern8.test(data10)) {
                  const err24 = { instancePath: instancePath + "/data/" + i0 + "/created_at", schemaPath: "#/properties/data/items/properties/created_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                if (!formats0.validate(data10)) {
                  const err25 = { instancePath: instancePath + "/data/" + i0 + "/created_at", schemaPath: "#/properties/data/items/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/data/" + i0 + "/created_at", schemaPath: "#/properties/data/items/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data11 = data.meta;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.request_id === void 0) {
          const err29 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/0/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data11.timestamp === void 0) {
          const err30 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/0/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        if (data11.request_id !== void 0) {
          let data12 = data11.request_id;
          if (typeof data12 === "string") {
            if (!pattern7.test(data12)) {
              const err31 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/allOf/0/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/allOf/0/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data11.timestamp !== void 0) {
          let data13 = data11.timestamp;
          if (typeof data13 === "string") {
            if (!pattern8.test(data13)) {
              const err33 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/allOf/0/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (!formats0.validate(data13)) {
              const err34 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/allOf/0/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/allOf/0/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.total === void 0) {
          const err37 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/1/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data11.total !== void 0) {
          let data14 = data11.total;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err38 = { instancePath: instancePath + "/meta/total", schemaPath: "#/properties/meta/allOf/1/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err39 = { instancePath: instancePath + "/meta/total", schemaPath: "#/properties/meta/allOf/1/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      if (data.error !== null) {
        const err41 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": { "data": true, "meta": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var validator14 = validate34;
var schema45 = { "type": "object", "required": ["data", "meta", "error"], "properties": { "data": { "type": "object", "required": ["id", "name", "url", "events", "is_active", "failure_count", "created_at"], "properties": { "id": { "type": "string", "pattern": "^wh_[0-9a-f]{16}$" }, "name": { "type": "string" }, "url": { "type": "string" }, "events": { "type": "array", "items": { "type": "string", "enum": ["lead.unlocked", "lead.exported", "lead.enriched", "sequence.started", "sequence.completed", "email.sent", "email.opened", "email.clicked", "email.replied", "email.bounced", "contact.job_changed", "crm_clean.completed", "import.completed", "enrichment.completed"] } }, "is_active": { "const": true }, "failure_count": { "const": 0 }, "created_at": { "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" } } }, "meta": { "allOf": [{ "type": "object", "required": ["request_id", "timestamp"], "properties": { "request_id": { "type": "string", "pattern": "^req_[0-9a-z]{16}$" }, "timestamp": { "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" } } }, { "type": "object", "required": ["secret", "warning"], "properties": { "secret": { "type": "string", "pattern": "^whsec_[0-9a-f]{48}$" }, "warning": { "type": "string" } } }] }, "error": { "type": "null" } } };
var pattern47 = new RegExp("^whsec_[0-9a-f]{48}$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.name === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.url === void 0) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.events === void 0) {
          const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property 'events'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.is_active === void 0) {
          const err7 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "is_active" }, message: "must have required property 'is_active'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.failure_count === void 0) {
          const err8 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "failure_count" }, message: "must have required property 'failure_count'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0.created_at === void 0) {
          const err9 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 === "string") {
            if (!pattern38.test(data1)) {
              const err10 = { instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/pattern", keyword: "pattern", params: { pattern: "^wh_[0-9a-f]{16}$" }, message: 'must match pattern "^wh_[0-9a-f]{16}$"' };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          if (typeof data0.name !== "string") {
            const err12 = { instancePath: instancePath + "/data/name", schemaPath: "#/properties/data/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.url !== void 0) {
          if (typeof data0.url !== "string") {
            const err13 = { instancePath: instancePath + "/data/url", schemaPath: "#/properties/data/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.events !== void 0) {
          let data4 = data0.events;
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (typeof data5 !== "string") {
                const err14 = { instancePath: instancePath + "/data/events/" + i0, schemaPath: "#/properties/data/properties/events/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (!(data5 === "lead.unlocked" || data5 === "lead.exported" || data5 === "lead.enriched" || data5 === "sequence.started" || data5 === "sequence.completed" || data5 === "email.sent" || data5 === "email.opened" || data5 === "email.clicked" || data5 === "email.replied" || data5 === "email.bounced" || data5 === "contact.job_changed" || data5 === "crm_clean.completed" || data5 === "import.completed" || data5 === "enrichment.completed")) {
                const err15 = { instancePath: instancePath + "/data/events/" + i0, schemaPath: "#/properties/data/properties/events/items/enum", keyword: "enum", params: { allowedValues: schema45.properties.data.properties.events.items.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/data/events", schemaPath: "#/properties/data/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data0.is_active !== void 0) {
          if (true !== data0.is_active) {
            const err17 = { instancePath: instancePath + "/data/is_active", schemaPath: "#/properties/data/properties/is_active/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data0.failure_count !== void 0) {
          if (0 !== data0.failure_count) {
            const err18 = { instancePath: instancePath + "/data/failure_count", schemaPath: "#/properties/data/properties/failure_count/const", keyword: "const", params: { allowedValue: 0 }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data0.created_at !== void 0) {
          let data8 = data0.created_at;
          if (typeof data8 === "string") {
            if (!pattern8.test(data8)) {
              const err19 = { instancePath: instancePath + "/data/created_at", schemaPath: "#/properties/data/properties/created_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (!formats0.validate(data8)) {
              const err20 = { instancePath: instancePath + "/data/created_at", schemaPath: "#/properties/data/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/data/created_at", schemaPath: "#/properties/data/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data9 = data.meta;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.request_id === void 0) {
          const err23 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/0/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data9.timestamp === void 0) {
          const err24 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/0/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data9.request_id !== void 0) {
          let data10 = data9.request_id;
          if (typeof data10 === "string") {
            if (!pattern7.test(data10)) {
              const err25 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/allOf/0/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/allOf/0/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data9.timestamp !== void 0) {
          let data11 = data9.timestamp;
          if (typeof data11 === "string") {
            if (!pattern8.test(data11)) {
              const err27 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/allOf/0/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (!formats0.validate(data11)) {
              const err28 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/allOf/0/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/allOf/0/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.secret === void 0) {
          const err31 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/1/required", keyword: "required", params: { missingProperty: "secret" }, message: "must have required property 'secret'" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        if (data9.warning === void 0) {
          const err32 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/1/required", keyword: "required", params: { missingProperty: "warning" }, message: "must have required property 'warning'" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data9.secret !== void 0) {
          let data12 = data9.secret;
          if (typeof data12 === "string") {
            if (!pattern47.test(data12)) {
              const err33 = { instancePath: instancePath + "/meta/secret", schemaPath: "#/properties/meta/allOf/1/properties/secret/pattern", keyword: "pattern", params: { pattern: "^whsec_[0-9a-f]{48}$" }, message: 'must match pattern "^whsec_[0-9a-f]{48}$"' };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/meta/secret", schemaPath: "#/properties/meta/allOf/1/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data9.warning !== void 0) {
          if (typeof data9.warning !== "string") {
            const err35 = { instancePath: instancePath + "/meta/warning", schemaPath: "#/properties/meta/allOf/1/properties/warning/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      if (data.error !== null) {
        const err37 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": { "data": true, "meta": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var validator15 = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.deleted === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "deleted" }, message: "must have required property 'deleted'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.deleted_at === void 0) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "deleted_at" }, message: "must have required property 'deleted_at'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 === "string") {
            if (!pattern38.test(data1)) {
              const err6 = { instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/pattern", keyword: "pattern", params: { pattern: "^wh_[0-9a-f]{16}$" }, message: 'must match pattern "^wh_[0-9a-f]{16}$"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.deleted !== void 0) {
          if (true !== data0.deleted) {
            const err8 = { instancePath: instancePath + "/data/deleted", schemaPath: "#/properties/data/properties/deleted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.deleted_at !== void 0) {
          let data3 = data0.deleted_at;
          if (typeof data3 === "string") {
            if (!pattern8.test(data3)) {
              const err9 = { instancePath: instancePath + "/data/deleted_at", schemaPath: "#/properties/data/properties/deleted_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (!formats0.validate(data3)) {
              const err10 = { instancePath: instancePath + "/data/deleted_at", schemaPath: "#/properties/data/properties/deleted_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/data/deleted_at", schemaPath: "#/properties/data/properties/deleted_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data4 = data.meta;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.request_id === void 0) {
          const err13 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4.timestamp === void 0) {
          const err14 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data4.request_id !== void 0) {
          let data5 = data4.request_id;
          if (typeof data5 === "string") {
            if (!pattern7.test(data5)) {
              const err15 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data4.timestamp !== void 0) {
          let data6 = data4.timestamp;
          if (typeof data6 === "string") {
            if (!pattern8.test(data6)) {
              const err17 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (!formats0.validate(data6)) {
              const err18 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      if (data.error !== null) {
        const err21 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": { "data": true, "meta": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var validator16 = validate36;
var schema47 = { "type": "object", "required": ["data", "meta", "error"], "properties": { "data": { "type": "object", "required": ["plan", "usage", "period", "account"], "properties": { "plan": { "type": "object", "required": ["type", "price_monthly", "has_api_access", "has_crm_integration", "max_webhooks", "export_formats"], "properties": { "type": { "type": "string" }, "price_monthly": { "type": "number", "minimum": 0 }, "has_api_access": { "type": "boolean" }, "has_crm_integration": { "type": "boolean" }, "max_webhooks": { "type": "integer", "minimum": 0 }, "export_formats": { "type": "array", "items": { "type": "string" } } } }, "usage": { "type": "object", "required": ["leads_used", "leads_limit", "leads_remaining", "leads_usage_pct", "emails_sent", "emails_limit"], "properties": { "leads_used": { "type": "integer", "minimum": 0 }, "leads_limit": { "type": "integer", "minimum": 0 }, "leads_remaining": { "type": "integer", "minimum": 0 }, "leads_usage_pct": { "type": "integer", "minimum": 0 }, "emails_sent": { "type": "integer", "minimum": 0 }, "emails_limit": { "type": "integer", "minimum": 0 } } }, "period": { "type": "object", "required": ["start", "end", "days_remaining"], "properties": { "start": { "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "end": { "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, "days_remaining": { "type": "integer", "minimum": 0 } } }, "account": { "type": "object", "required": ["user_id", "full_name", "company_name", "created_at"], "properties": { "user_id": { "type": "string", "pattern": "^usr_[0-9a-z]+$" }, "full_name": { "type": ["string", "null"] }, "company_name": { "type": ["string", "null"] }, "created_at": { "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" } } } } }, "meta": { "type": "object", "required": ["request_id", "timestamp"], "properties": { "request_id": { "type": "string", "pattern": "^req_[0-9a-z]{16}$" }, "timestamp": { "type": "string", "format": "date-time", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" } } }, "error": { "type": "null" } } };
var pattern54 = new RegExp("^usr_[0-9a-z]+$", "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meta === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" }, message: "must have required property 'meta'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.error === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.plan === void 0) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property 'plan'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.usage === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "usage" }, message: "must have required property 'usage'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.period === void 0) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "period" }, message: "must have required property 'period'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.account === void 0) {
          const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "account" }, message: "must have required property 'account'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.plan !== void 0) {
          let data1 = data0.plan;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.type === void 0) {
              const err7 = { instancePath: instancePath + "/data/plan", schemaPath: "#/properties/data/properties/plan/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data1.price_monthly === void 0) {
              const err8 = { instancePath: instancePath + "/data/plan", schemaPath: "#/properties/data/properties/plan/required", keyword: "required", params: { missingProperty: "price_monthly" }, message: "must have required property 'price_monthly'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data1.has_api_access === void 0) {
              const err9 = { instancePath: instancePath + "/data/plan", schemaPath: "#/properties/data/properties/plan/required", keyword: "required", params: { missingProperty: "has_api_access" }, message: "must have required property 'has_api_access'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data1.has_crm_integration === void 0) {
              const err10 = { instancePath: instancePath + "/data/plan", schemaPath: "#/properties/data/properties/plan/required", keyword: "required", params: { missingProperty: "has_crm_integration" }, message: "must have required property 'has_crm_integration'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data1.max_webhooks === void 0) {
              const err11 = { instancePath: instancePath + "/data/plan", schemaPath: "#/properties/data/properties/plan/required", keyword: "required", params: { missingProperty: "max_webhooks" }, message: "must have required property 'max_webhooks'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data1.export_formats === void 0) {
              const err12 = { instancePath: instancePath + "/data/plan", schemaPath: "#/properties/data/properties/plan/required", keyword: "required", params: { missingProperty: "export_formats" }, message: "must have required property 'export_formats'" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data1.type !== void 0) {
              if (typeof data1.type !== "string") {
                const err13 = { instancePath: instancePath + "/data/plan/type", schemaPath: "#/properties/data/properties/plan/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data1.price_monthly !== void 0) {
              let data3 = data1.price_monthly;
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 < 0 || isNaN(data3)) {
                  const err14 = { instancePath: instancePath + "/data/plan/price_monthly", schemaPath: "#/properties/data/properties/plan/properties/price_monthly/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/data/plan/price_monthly", schemaPath: "#/properties/data/properties/plan/properties/price_monthly/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data1.has_api_access !== void 0) {
              if (typeof data1.has_api_access !== "boolean") {
                const err16 = { instancePath: instancePath + "/data/plan/has_api_access", schemaPath: "#/properties/data/properties/plan/properties/has_api_access/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data1.has_crm_integration !== void 0) {
              if (typeof data1.has_crm_integration !== "boolean") {
                const err17 = { instancePath: instancePath + "/data/plan/has_crm_integration", schemaPath: "#/properties/data/properties/plan/properties/has_crm_integration/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data1.max_webhooks !== void 0) {
              let data6 = data1.max_webhooks;
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                const err18 = { instancePath: instancePath + "/data/plan/max_webhooks", schemaPath: "#/properties/data/properties/plan/properties/max_webhooks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 < 0 || isNaN(data6)) {
                  const err19 = { instancePath: instancePath + "/data/plan/max_webhooks", schemaPath: "#/properties/data/properties/plan/properties/max_webhooks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
            }
            if (data1.export_formats !== void 0) {
              let data7 = data1.export_formats;
              if (Array.isArray(data7)) {
                const len0 = data7.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  if (typeof data7[i0] !== "string") {
                    const err20 = { instancePath: instancePath + "/data/plan/export_formats/" + i0, schemaPath: "#/properties/data/properties/plan/properties/export_formats/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
              } else {
                const err21 = { instancePath: instancePath + "/data/plan/export_formats", schemaPath: "#/properties/data/properties/plan/properties/export_formats/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/data/plan", schemaPath: "#/properties/data/properties/plan/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data0.usage !== void 0) {
          let data9 = data0.usage;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.leads_used === void 0) {
              const err23 = { instancePath: instancePath + "/data/usage", schemaPath: "#/properties/data/properties/usage/required", keyword: "required", params: { missingProperty: "leads_used" }, message: "must have required property 'leads_used'" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data9.leads_limit === void 0) {
              const err24 = { instancePath: instancePath + "/data/usage", schemaPath: "#/properties/data/properties/usage/required", keyword: "required", params: { missingProperty: "leads_limit" }, message: "must have required property 'leads_limit'" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data9.leads_remaining === void 0) {
              const err25 = { instancePath: instancePath + "/data/usage", schemaPath: "#/properties/data/properties/usage/required", keyword: "required", params: { missingProperty: "leads_remaining" }, message: "must have required property 'leads_remaining'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data9.leads_usage_pct === void 0) {
              const err26 = { instancePath: instancePath + "/data/usage", schemaPath: "#/properties/data/properties/usage/required", keyword: "required", params: { missingProperty: "leads_usage_pct" }, message: "must have required property 'leads_usage_pct'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data9.emails_sent === void 0) {
              const err27 = { instancePath: instancePath + "/data/usage", schemaPath: "#/properties/data/properties/usage/required", keyword: "required", params: { missingProperty: "emails_sent" }, message: "must have required property 'emails_sent'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data9.emails_limit === void 0) {
              const err28 = { instancePath: instancePath + "/data/usage", schemaPath: "#/properties/data/properties/usage/required", keyword: "required", params: { missingProperty: "emails_limit" }, message: "must have required property 'emails_limit'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data9.leads_used !== void 0) {
              let data10 = data9.leads_used;
              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                const err29 = { instancePath: instancePath + "/data/usage/leads_used", schemaPath: "#/properties/data/properties/usage/properties/leads_used/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 < 0 || isNaN(data10)) {
                  const err30 = { instancePath: instancePath + "/data/usage/leads_used", schemaPath: "#/properties/data/properties/usage/properties/leads_used/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
            }
            if (data9.leads_limit !== void 0) {
              let data11 = data9.leads_limit;
              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                const err31 = { instancePath: instancePath + "/data/usage/leads_limit", schemaPath: "#/properties/data/properties/usage/properties/leads_limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 < 0 || isNaN(data11)) {
                  const err32 = { instancePath: instancePath + "/data/usage/leads_limit", schemaPath: "#/properties/data/properties/usage/properties/leads_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              }
            }
            if (data9.leads_remaining !== void 0) {
              let data12 = data9.leads_remaining;
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                const err33 = { instancePath: instancePath + "/data/usage/leads_remaining", schemaPath: "#/properties/data/properties/usage/properties/leads_remaining/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (typeof data12 == "number" && isFinite(data12)) {
                if (data12 < 0 || isNaN(data12)) {
                  const err34 = { instancePath: instancePath + "/data/usage/leads_remaining", schemaPath: "#/properties/data/properties/usage/properties/leads_remaining/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
            }
            if (data9.leads_usage_pct !== void 0) {
              let data13 = data9.leads_usage_pct;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                const err35 = { instancePath: instancePath + "/data/usage/leads_usage_pct", schemaPath: "#/properties/data/properties/usage/properties/leads_usage_pct/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 0 || isNaN(data13)) {
                  const err36 = { instancePath: instancePath + "/data/usage/leads_usage_pct", schemaPath: "#/properties/data/properties/usage/properties/leads_usage_pct/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
            }
            if (data9.emails_sent !== void 0) {
              let data14 = data9.emails_sent;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err37 = { instancePath: instancePath + "/data/usage/emails_sent", schemaPath: "#/properties/data/properties/usage/properties/emails_sent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 0 || isNaN(data14)) {
                  const err38 = { instancePath: instancePath + "/data/usage/emails_sent", schemaPath: "#/properties/data/properties/usage/properties/emails_sent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
            }
            if (data9.emails_limit !== void 0) {
              let data15 = data9.emails_limit;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                const err39 = { instancePath: instancePath + "/data/usage/emails_limit", schemaPath: "#/properties/data/properties/usage/properties/emails_limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 < 0 || isNaN(data15)) {
                  const err40 = { instancePath: instancePath + "/data/usage/emails_limit", schemaPath: "#/properties/data/properties/usage/properties/emails_limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/data/usage", schemaPath: "#/properties/data/properties/usage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data0.period !== void 0) {
          let data16 = data0.period;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.start === void 0) {
              const err42 = { instancePath: instancePath + "/data/period", schemaPath: "#/properties/data/properties/period/required", keyword: "required", params: { missingProperty: "start" }, message: "must have required property 'start'" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (data16.end === void 0) {
              const err43 = { instancePath: instancePath + "/data/period", schemaPath: "#/properties/data/properties/period/required", keyword: "required", params: { missingProperty: "end" }, message: "must have required property 'end'" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data16.days_remaining === void 0) {
              const err44 = { instancePath: instancePath + "/data/period", schemaPath: "#/properties/data/properties/period/required", keyword: "required", params: { missingProperty: "days_remaining" }, message: "must have required property 'days_remaining'" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data16.start !== void 0) {
              let data17 = data16.start;
              if (typeof data17 === "string") {
                if (!pattern8.test(data17)) {
                  const err45 = { instancePath: instancePath + "/data/period/start", schemaPath: "#/properties/data/properties/period/properties/start/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                if (!formats0.validate(data17)) {
                  const err46 = { instancePath: instancePath + "/data/period/start", schemaPath: "#/properties/data/properties/period/properties/start/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/data/period/start", schemaPath: "#/properties/data/properties/period/properties/start/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data16.end !== void 0) {
              let data18 = data16.end;
              if (typeof data18 === "string") {
                if (!pattern8.test(data18)) {
                  const err48 = { instancePath: instancePath + "/data/period/end", schemaPath: "#/properties/data/properties/period/properties/end/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                if (!formats0.validate(data18)) {
                  const err49 = { instancePath: instancePath + "/data/period/end", schemaPath: "#/properties/data/properties/period/properties/end/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/data/period/end", schemaPath: "#/properties/data/properties/period/properties/end/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data16.days_remaining !== void 0) {
              let data19 = data16.days_remaining;
              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                const err51 = { instancePath: instancePath + "/data/period/days_remaining", schemaPath: "#/properties/data/properties/period/properties/days_remaining/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 < 0 || isNaN(data19)) {
                  const err52 = { instancePath: instancePath + "/data/period/days_remaining", schemaPath: "#/properties/data/properties/period/properties/days_remaining/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/data/period", schemaPath: "#/properties/data/properties/period/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data0.account !== void 0) {
          let data20 = data0.account;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.user_id === void 0) {
              const err54 = { instancePath: instancePath + "/data/account", schemaPath: "#/properties/data/properties/account/required", keyword: "required", params: { missingProperty: "user_id" }, message: "must have required property 'user_id'" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data20.full_name === void 0) {
              const err55 = { instancePath: instancePath + "/data/account", schemaPath: "#/properties/data/properties/account/required", keyword: "required", params: { missingProperty: "full_name" }, message: "must have required property 'full_name'" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data20.company_name === void 0) {
              const err56 = { instancePath: instancePath + "/data/account", schemaPath: "#/properties/data/properties/account/required", keyword: "required", params: { missingProperty: "company_name" }, message: "must have required property 'company_name'" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data20.created_at === void 0) {
              const err57 = { instancePath: instancePath + "/data/account", schemaPath: "#/properties/data/properties/account/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data20.user_id !== void 0) {
              let data21 = data20.user_id;
              if (typeof data21 === "string") {
                if (!pattern54.test(data21)) {
                  const err58 = { instancePath: instancePath + "/data/account/user_id", schemaPath: "#/properties/data/properties/account/properties/user_id/pattern", keyword: "pattern", params: { pattern: "^usr_[0-9a-z]+$" }, message: 'must match pattern "^usr_[0-9a-z]+$"' };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              } else {
                const err59 = { instancePath: instancePath + "/data/account/user_id", schemaPath: "#/properties/data/properties/account/properties/user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data20.full_name !== void 0) {
              let data22 = data20.full_name;
              if (typeof data22 !== "string" && data22 !== null) {
                const err60 = { instancePath: instancePath + "/data/account/full_name", schemaPath: "#/properties/data/properties/account/properties/full_name/type", keyword: "type", params: { type: schema47.properties.data.properties.account.properties.full_name.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data20.company_name !== void 0) {
              let data23 = data20.company_name;
              if (typeof data23 !== "string" && data23 !== null) {
                const err61 = { instancePath: instancePath + "/data/account/company_name", schemaPath: "#/properties/data/properties/account/properties/company_name/type", keyword: "type", params: { type: schema47.properties.data.properties.account.properties.company_name.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data20.created_at !== void 0) {
              let data24 = data20.created_at;
              if (typeof data24 === "string") {
                if (!pattern8.test(data24)) {
                  const err62 = { instancePath: instancePath + "/data/account/created_at", schemaPath: "#/properties/data/properties/account/properties/created_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                if (!formats0.validate(data24)) {
                  const err63 = { instancePath: instancePath + "/data/account/created_at", schemaPath: "#/properties/data/properties/account/properties/created_at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              } else {
                const err64 = { instancePath: instancePath + "/data/account/created_at", schemaPath: "#/properties/data/properties/account/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
          } else {
            const err65 = { instancePath: instancePath + "/data/account", schemaPath: "#/properties/data/properties/account/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
      } else {
        const err66 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.meta !== void 0) {
      let data25 = data.meta;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.request_id === void 0) {
          const err67 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "request_id" }, message: "must have required property 'request_id'" };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        if (data25.timestamp === void 0) {
          const err68 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "timestamp" }, message: "must have required property 'timestamp'" };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
        if (data25.request_id !== void 0) {
          let data26 = data25.request_id;
          if (typeof data26 === "string") {
            if (!pattern7.test(data26)) {
              const err69 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/pattern", keyword: "pattern", params: { pattern: "^req_[0-9a-z]{16}$" }, message: 'must match pattern "^req_[0-9a-z]{16}$"' };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          } else {
            const err70 = { instancePath: instancePath + "/meta/request_id", schemaPath: "#/properties/meta/properties/request_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data25.timestamp !== void 0) {
          let data27 = data25.timestamp;
          if (typeof data27 === "string") {
            if (!pattern8.test(data27)) {
              const err71 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"' };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if (!formats0.validate(data27)) {
              const err72 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          } else {
            const err73 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
      } else {
        const err74 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.error !== void 0) {
      if (data.error !== null) {
        const err75 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
  } else {
    const err76 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err76];
    } else {
      vErrors.push(err76);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": { "data": true, "meta": true, "error": true }, "dynamicProps": false, "dynamicItems": false };
var validator17 = validate37;
var pattern58 = new RegExp("^(?:0|[1-9][0-9]*)$", "u");
var pattern61 = new RegExp("^@-?[0-9]+$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-ratelimit-limit"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-ratelimit-limit" }, message: "must have required property 'x-ratelimit-limit'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["x-ratelimit-remaining"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-ratelimit-remaining" }, message: "must have required property 'x-ratelimit-remaining'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["x-ratelimit-reset"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-ratelimit-reset" }, message: "must have required property 'x-ratelimit-reset'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["x-ratelimit-limit"] !== void 0) {
      let data0 = data["x-ratelimit-limit"];
      if (typeof data0 === "string") {
        if (!pattern58.test(data0)) {
          const err3 = { instancePath: instancePath + "/x-ratelimit-limit", schemaPath: "#/properties/x-ratelimit-limit/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)$" }, message: 'must match pattern "^(?:0|[1-9][0-9]*)$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/x-ratelimit-limit", schemaPath: "#/properties/x-ratelimit-limit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["x-ratelimit-remaining"] !== void 0) {
      let data1 = data["x-ratelimit-remaining"];
      if (typeof data1 === "string") {
        if (!pattern58.test(data1)) {
          const err5 = { instancePath: instancePath + "/x-ratelimit-remaining", schemaPath: "#/properties/x-ratelimit-remaining/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)$" }, message: 'must match pattern "^(?:0|[1-9][0-9]*)$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/x-ratelimit-remaining", schemaPath: "#/properties/x-ratelimit-remaining/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data["x-ratelimit-reset"] !== void 0) {
      let data2 = data["x-ratelimit-reset"];
      if (typeof data2 === "string") {
        if (!pattern58.test(data2)) {
          const err7 = { instancePath: instancePath + "/x-ratelimit-reset", schemaPath: "#/properties/x-ratelimit-reset/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)$" }, message: 'must match pattern "^(?:0|[1-9][0-9]*)$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/x-ratelimit-reset", schemaPath: "#/properties/x-ratelimit-reset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.deprecation !== void 0) {
      let data3 = data.deprecation;
      if (typeof data3 === "string") {
        if (!pattern61.test(data3)) {
          const err9 = { instancePath: instancePath + "/deprecation", schemaPath: "#/properties/deprecation/pattern", keyword: "pattern", params: { pattern: "^@-?[0-9]+$" }, message: 'must match pattern "^@-?[0-9]+$"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/deprecation", schemaPath: "#/properties/deprecation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.sunset !== void 0) {
      if (typeof data.sunset !== "string") {
        const err11 = { instancePath: instancePath + "/sunset", schemaPath: "#/properties/sunset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": { "x-ratelimit-limit": true, "x-ratelimit-remaining": true, "x-ratelimit-reset": true, "deprecation": true, "sunset": true }, "dynamicProps": false, "dynamicItems": false };
var validator18 = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-ratelimit-limit"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-ratelimit-limit" }, message: "must have required property 'x-ratelimit-limit'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["x-ratelimit-remaining"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-ratelimit-remaining" }, message: "must have required property 'x-ratelimit-remaining'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["x-ratelimit-reset"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-ratelimit-reset" }, message: "must have required property 'x-ratelimit-reset'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["retry-after"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retry-after" }, message: "must have required property 'retry-after'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data["x-ratelimit-limit"] !== void 0) {
      let data0 = data["x-ratelimit-limit"];
      if (typeof data0 === "string") {
        if (!pattern58.test(data0)) {
          const err4 = { instancePath: instancePath + "/x-ratelimit-limit", schemaPath: "#/properties/x-ratelimit-limit/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)$" }, message: 'must match pattern "^(?:0|[1-9][0-9]*)$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/x-ratelimit-limit", schemaPath: "#/properties/x-ratelimit-limit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data["x-ratelimit-remaining"] !== void 0) {
      let data1 = data["x-ratelimit-remaining"];
      if (typeof data1 === "string") {
        if (!pattern58.test(data1)) {
          const err6 = { instancePath: instancePath + "/x-ratelimit-remaining", schemaPath: "#/properties/x-ratelimit-remaining/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)$" }, message: 'must match pattern "^(?:0|[1-9][0-9]*)$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/x-ratelimit-remaining", schemaPath: "#/properties/x-ratelimit-remaining/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data["x-ratelimit-reset"] !== void 0) {
      let data2 = data["x-ratelimit-reset"];
      if (typeof data2 === "string") {
        if (!pattern58.test(data2)) {
          const err8 = { instancePath: instancePath + "/x-ratelimit-reset", schemaPath: "#/properties/x-ratelimit-reset/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)$" }, message: 'must match pattern "^(?:0|[1-9][0-9]*)$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/x-ratelimit-reset", schemaPath: "#/properties/x-ratelimit-reset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.deprecation !== void 0) {
      let data3 = data.deprecation;
      if (typeof data3 === "string") {
        if (!pattern61.test(data3)) {
          const err10 = { instancePath: instancePath + "/deprecation", schemaPath: "#/properties/deprecation/pattern", keyword: "pattern", params: { pattern: "^@-?[0-9]+$" }, message: 'must match pattern "^@-?[0-9]+$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/deprecation", schemaPath: "#/properties/deprecation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.sunset !== void 0) {
      if (typeof data.sunset !== "string") {
        const err12 = { instancePath: instancePath + "/sunset", schemaPath: "#/properties/sunset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data["retry-after"] !== void 0) {
      let data5 = data["retry-after"];
      if (typeof data5 === "string") {
        if (!pattern58.test(data5)) {
          const err13 = { instancePath: instancePath + "/retry-after", schemaPath: "#/properties/retry-after/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)$" }, message: 'must match pattern "^(?:0|[1-9][0-9]*)$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/retry-after", schemaPath: "#/properties/retry-after/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": { "x-ratelimit-limit": true, "x-ratelimit-remaining": true, "x-ratelimit-reset": true, "deprecation": true, "sunset": true, "retry-after": true }, "dynamicProps": false, "dynamicItems": false };
var validator19 = validate39;
var pattern71 = new RegExp("^[Aa][Tt][Tt][Aa][Cc][Hh][Mm][Ee][Nn][Tt] *;.*[Ff][Ii][Ll][Ee][Nn][Aa][Mm][Ee]\\*?=", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["x-ratelimit-limit"] === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-ratelimit-limit" }, message: "must have required property 'x-ratelimit-limit'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["x-ratelimit-remaining"] === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-ratelimit-remaining" }, message: "must have required property 'x-ratelimit-remaining'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data["x-ratelimit-reset"] === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-ratelimit-reset" }, message: "must have required property 'x-ratelimit-reset'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data["content-disposition"] === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content-disposition" }, message: "must have required property 'content-disposition'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data["x-total-leads"] === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-total-leads" }, message: "must have required property 'x-total-leads'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data["x-new-unlocks"] === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-new-unlocks" }, message: "must have required property 'x-new-unlocks'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data["x-cached-unlocks"] === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "x-cached-unlocks" }, message: "must have required property 'x-cached-unlocks'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data["x-ratelimit-limit"] !== void 0) {
      let data0 = data["x-ratelimit-limit"];
      if (typeof data0 === "string") {
        if (!pattern58.test(data0)) {
          const err7 = { instancePath: instancePath + "/x-ratelimit-limit", schemaPath: "#/properties/x-ratelimit-limit/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)$" }, message: 'must match pattern "^(?:0|[1-9][0-9]*)$"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/x-ratelimit-limit", schemaPath: "#/properties/x-ratelimit-limit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data["x-ratelimit-remaining"] !== void 0) {
      let data1 = data["x-ratelimit-remaining"];
      if (typeof data1 === "string") {
        if (!pattern58.test(data1)) {
          const err9 = { instancePath: instancePath + "/x-ratelimit-remaining", schemaPath: "#/properties/x-ratelimit-remaining/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)$" }, message: 'must match pattern "^(?:0|[1-9][0-9]*)$"' };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/x-ratelimit-remaining", schemaPath: "#/properties/x-ratelimit-remaining/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data["x-ratelimit-reset"] !== void 0) {
      let data2 = data["x-ratelimit-reset"];
      if (typeof data2 === "string") {
        if (!pattern58.test(data2)) {
          const err11 = { instancePath: instancePath + "/x-ratelimit-reset", schemaPath: "#/properties/x-ratelimit-reset/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)$" }, message: 'must match pattern "^(?:0|[1-9][0-9]*)$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/x-ratelimit-reset", schemaPath: "#/properties/x-ratelimit-reset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.deprecation !== void 0) {
      let data3 = data.deprecation;
      if (typeof data3 === "string") {
        if (!pattern61.test(data3)) {
          const err13 = { instancePath: instancePath + "/deprecation", schemaPath: "#/properties/deprecation/pattern", keyword: "pattern", params: { pattern: "^@-?[0-9]+$" }, message: 'must match pattern "^@-?[0-9]+$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/deprecation", schemaPath: "#/properties/deprecation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.sunset !== void 0) {
      if (typeof data.sunset !== "string") {
        const err15 = { instancePath: instancePath + "/sunset", schemaPath: "#/properties/sunset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data["content-disposition"] !== void 0) {
      let data5 = data["content-disposition"];
      if (typeof data5 === "string") {
        if (!pattern71.test(data5)) {
          const err16 = { instancePath: instancePath + "/content-disposition", schemaPath: "#/properties/content-disposition/pattern", keyword: "pattern", params: { pattern: "^[Aa][Tt][Tt][Aa][Cc][Hh][Mm][Ee][Nn][Tt] *;.*[Ff][Ii][Ll][Ee][Nn][Aa][Mm][Ee]\\*?=" }, message: 'must match pattern "^[Aa][Tt][Tt][Aa][Cc][Hh][Mm][Ee][Nn][Tt] *;.*[Ff][Ii][Ll][Ee][Nn][Aa][Mm][Ee]\\*?="' };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/content-disposition", schemaPath: "#/properties/content-disposition/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data["x-total-leads"] !== void 0) {
      let data6 = data["x-total-leads"];
      if (typeof data6 === "string") {
        if (!pattern58.test(data6)) {
          const err18 = { instancePath: instancePath + "/x-total-leads", schemaPath: "#/properties/x-total-leads/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)$" }, message: 'must match pattern "^(?:0|[1-9][0-9]*)$"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/x-total-leads", schemaPath: "#/properties/x-total-leads/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data["x-new-unlocks"] !== void 0) {
      let data7 = data["x-new-unlocks"];
      if (typeof data7 === "string") {
        if (!pattern58.test(data7)) {
          const err20 = { instancePath: instancePath + "/x-new-unlocks", schemaPath: "#/properties/x-new-unlocks/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)$" }, message: 'must match pattern "^(?:0|[1-9][0-9]*)$"' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/x-new-unlocks", schemaPath: "#/properties/x-new-unlocks/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data["x-cached-unlocks"] !== void 0) {
      let data8 = data["x-cached-unlocks"];
      if (typeof data8 === "string") {
        if (!pattern58.test(data8)) {
          const err22 = { instancePath: instancePath + "/x-cached-unlocks", schemaPath: "#/properties/x-cached-unlocks/pattern", keyword: "pattern", params: { pattern: "^(?:0|[1-9][0-9]*)$" }, message: 'must match pattern "^(?:0|[1-9][0-9]*)$"' };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/x-cached-unlocks", schemaPath: "#/properties/x-cached-unlocks/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": { "x-ratelimit-limit": true, "x-ratelimit-remaining": true, "x-ratelimit-reset": true, "deprecation": true, "sunset": true, "content-disposition": true, "x-total-leads": true, "x-new-unlocks": true, "x-cached-unlocks": true }, "dynamicProps": false, "dynamicItems": false };
var responseOf = { "searchLeads": { "200": validator0, "400": validator1, "401": validator2, "403": validator3, "429": validator4, "500": validator5 }, "unlockLead": { "200": validator6, "400": validator1, "401": validator2, "402": validator7, "403": validator3, "404": validator8, "410": validator9, "429": validator4, "500": validator5 }, "exportLeads": { "200": validator10, "400": validator1, "401": validator2, "402": validator7, "403": validator3, "404": validator8, "410": validator9, "429": validator4, "500": validator5 }, "enrichLead": { "200": validator11, "400": validator1, "401": validator2, "403": validator3, "404": validator8, "410": validator9, "429": validator4, "500": validator5 }, "validateEmail": { "200": validator12, "400": validator1, "401": validator2, "403": validator3, "429": validator4, "500": validator5 }, "listWebhooks": { "200": validator13, "400": validator1, "401": validator2, "403": validator3, "429": validator4, "500": validator5 }, "createWebhook": { "200": validator14, "201": validator14, "400": validator1, "401": validator2, "403": validator3, "429": validator4, "500": validator5 }, "deleteWebhook": { "200": validator15, "400": validator1, "401": validator2, "403": validator3, "404": validator8, "410": validator9, "429": validator4, "500": validator5 }, "getUsage": { "200": validator16, "400": validator1, "401": validator2, "403": validator3, "429": validator4, "500": validator5 } };
var errorOf = { "400": validator1, "401": validator2, "402": validator7, "403": validator3, "404": validator8, "410": validator9, "429": validator4, "500": validator5 };
var responseHeadersOf = { "searchLeads": { "200": validator17, "400": validator17, "401": validator17, "403": validator17, "429": validator18, "500": validator17 }, "unlockLead": { "200": validator17, "400": validator17, "401": validator17, "402": validator17, "403": validator17, "404": validator17, "410": validator17, "429": validator18, "500": validator17 }, "exportLeads": { "200": validator19, "400": validator17, "401": validator17, "402": validator17, "403": validator17, "404": validator17, "410": validator17, "429": validator18, "500": validator17 }, "enrichLead": { "200": validator17, "400": validator17, "401": validator17, "403": validator17, "404": validator17, "410": validator17, "429": validator18, "500": validator17 }, "validateEmail": { "200": validator17, "400": validator17, "401": validator17, "403": validator17, "429": validator18, "500": validator17 }, "listWebhooks": { "200": validator17, "400": validator17, "401": validator17, "403": validator17, "429": validator18, "500": validator17 }, "createWebhook": { "200": validator17, "201": validator17, "400": validator17, "401": validator17, "403": validator17, "429": validator18, "500": validator17 }, "deleteWebhook": { "200": validator17, "400": validator17, "401": validator17, "403": validator17, "404": validator17, "410": validator17, "429": validator18, "500": validator17 }, "getUsage": { "200": validator17, "400": validator17, "401": validator17, "403": validator17, "429": validator18, "500": validator17 } };
export {
  errorOf,
  responseHeadersOf,
  responseOf
};
