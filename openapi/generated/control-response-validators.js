// Generated from openapi/control.yaml by `npm run generate`. Do not edit: change the contract instead.
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
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.contractVersion === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "contractVersion" }, message: "must have required property 'contractVersion'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.pid === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pid" }, message: "must have required property 'pid'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.uptimeMs === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uptimeMs" }, message: "must have required property 'uptimeMs'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.open === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "open" }, message: "must have required property 'open'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.capabilities === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "capabilities" }, message: "must have required property 'capabilities'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (typeof data.version !== "string") {
        const err9 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.contractVersion !== void 0) {
      if (typeof data.contractVersion !== "string") {
        const err10 = { instancePath: instancePath + "/contractVersion", schemaPath: "#/properties/contractVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.pid !== void 0) {
      let data3 = data.pid;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err11 = { instancePath: instancePath + "/pid", schemaPath: "#/properties/pid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        const err12 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.uptimeMs !== void 0) {
      let data5 = data.uptimeMs;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err13 = { instancePath: instancePath + "/uptimeMs", schemaPath: "#/properties/uptimeMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.open !== void 0) {
      let data6 = data.open;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err14 = { instancePath: instancePath + "/open", schemaPath: "#/properties/open/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.capabilities !== void 0) {
      let data7 = data.capabilities;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data7[i0] !== "string") {
            const err15 = { instancePath: instancePath + "/capabilities/" + i0, schemaPath: "#/properties/capabilities/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/capabilities", schemaPath: "#/properties/capabilities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "name": true, "version": true, "contractVersion": true, "pid": true, "url": true, "uptimeMs": true, "open": true, "capabilities": true }, "dynamicProps": false, "dynamicItems": false };
var validator1 = validate21;
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
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.detail === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.detail !== void 0) {
      if (typeof data.detail !== "string") {
        const err7 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "type": true, "title": true, "status": true, "detail": true }, "dynamicProps": false, "dynamicItems": false };
var validator2 = validate22;
var schema33 = { "type": "object", "required": ["key", "keyDigest", "facts"], "properties": { "key": { "type": "string" }, "keyDigest": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "facts": { "type": "object", "required": ["plan", "scopes", "rateLimit", "credits", "expiresAt", "worldId", "serial"], "properties": { "plan": { "type": "string" }, "scopes": { "type": "array", "items": { "type": "string" } }, "rateLimit": { "type": ["integer", "null"] }, "credits": { "type": "integer" }, "expiresAt": { "type": ["integer", "null"] }, "worldId": { "type": "string", "pattern": "^[0-9a-f]{12}$" }, "serial": { "type": "integer" } } } } };
var pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern5 = new RegExp("^[0-9a-f]{12}$", "u");
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
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.keyDigest === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyDigest" }, message: "must have required property 'keyDigest'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.facts === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "facts" }, message: "must have required property 'facts'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.keyDigest !== void 0) {
      let data1 = data.keyDigest;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/keyDigest", schemaPath: "#/properties/keyDigest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/keyDigest", schemaPath: "#/properties/keyDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.facts !== void 0) {
      let data2 = data.facts;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.plan === void 0) {
          const err6 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property 'plan'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2.scopes === void 0) {
          const err7 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/required", keyword: "required", params: { missingProperty: "scopes" }, message: "must have required property 'scopes'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.rateLimit === void 0) {
          const err8 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/required", keyword: "required", params: { missingProperty: "rateLimit" }, message: "must have required property 'rateLimit'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.credits === void 0) {
          const err9 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/required", keyword: "required", params: { missingProperty: "credits" }, message: "must have required property 'credits'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.expiresAt === void 0) {
          const err10 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/required", keyword: "required", params: { missingProperty: "expiresAt" }, message: "must have required property 'expiresAt'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2.worldId === void 0) {
          const err11 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/required", keyword: "required", params: { missingProperty: "worldId" }, message: "must have required property 'worldId'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2.serial === void 0) {
          const err12 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/required", keyword: "required", params: { missingProperty: "serial" }, message: "must have required property 'serial'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2.plan !== void 0) {
          if (typeof data2.plan !== "string") {
            const err13 = { instancePath: instancePath + "/facts/plan", schemaPath: "#/properties/facts/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data2.scopes !== void 0) {
          let data4 = data2.scopes;
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data4[i0] !== "string") {
                const err14 = { instancePath: instancePath + "/facts/scopes/" + i0, schemaPath: "#/properties/facts/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          } else {
            const err15 = { instancePath: instancePath + "/facts/scopes", schemaPath: "#/properties/facts/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data2.rateLimit !== void 0) {
          let data6 = data2.rateLimit;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
            const err16 = { instancePath: instancePath + "/facts/rateLimit", schemaPath: "#/properties/facts/properties/rateLimit/type", keyword: "type", params: { type: schema33.properties.facts.properties.rateLimit.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data2.credits !== void 0) {
          let data7 = data2.credits;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err17 = { instancePath: instancePath + "/facts/credits", schemaPath: "#/properties/facts/properties/credits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data2.expiresAt !== void 0) {
          let data8 = data2.expiresAt;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
            const err18 = { instancePath: instancePath + "/facts/expiresAt", schemaPath: "#/properties/facts/properties/expiresAt/type", keyword: "type", params: { type: schema33.properties.facts.properties.expiresAt.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data2.worldId !== void 0) {
          let data9 = data2.worldId;
          if (typeof data9 === "string") {
            if (!pattern5.test(data9)) {
              const err19 = { instancePath: instancePath + "/facts/worldId", schemaPath: "#/properties/facts/properties/worldId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{12}$"' };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/facts/worldId", schemaPath: "#/properties/facts/properties/worldId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data2.serial !== void 0) {
          let data10 = data2.serial;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err21 = { instancePath: instancePath + "/facts/serial", schemaPath: "#/properties/facts/properties/serial/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
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
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "key": true, "keyDigest": true, "facts": true }, "dynamicProps": false, "dynamicItems": false };
var validator3 = validate23;
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
    if (data.accounts === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accounts" }, message: "must have required property 'accounts'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.accounts !== void 0) {
      let data0 = data.accounts;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.worldId === void 0) {
              const err1 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "worldId" }, message: "must have required property 'worldId'" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data1.userId === void 0) {
              const err2 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1.plan === void 0) {
              const err3 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property 'plan'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.credits === void 0) {
              const err4 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "credits" }, message: "must have required property 'credits'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.emailsSent === void 0) {
              const err5 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "emailsSent" }, message: "must have required property 'emailsSent'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.unlockedLeads === void 0) {
              const err6 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "unlockedLeads" }, message: "must have required property 'unlockedLeads'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.activeWebhooks === void 0) {
              const err7 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "activeWebhooks" }, message: "must have required property 'activeWebhooks'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data1.ledgerEntries === void 0) {
              const err8 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: "ledgerEntries" }, message: "must have required property 'ledgerEntries'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data1.worldId !== void 0) {
              let data2 = data1.worldId;
              if (typeof data2 === "string") {
                if (!pattern5.test(data2)) {
                  const err9 = { instancePath: instancePath + "/accounts/" + i0 + "/worldId", schemaPath: "#/properties/accounts/items/properties/worldId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{12}$"' };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = { instancePath: instancePath + "/accounts/" + i0 + "/worldId", schemaPath: "#/properties/accounts/items/properties/worldId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data1.userId !== void 0) {
              if (typeof data1.userId !== "string") {
                const err11 = { instancePath: instancePath + "/accounts/" + i0 + "/userId", schemaPath: "#/properties/accounts/items/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.plan !== void 0) {
              if (typeof data1.plan !== "string") {
                const err12 = { instancePath: instancePath + "/accounts/" + i0 + "/plan", schemaPath: "#/properties/accounts/items/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data1.credits !== void 0) {
              let data5 = data1.credits;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.limit === void 0) {
                  const err13 = { instancePath: instancePath + "/accounts/" + i0 + "/credits", schemaPath: "#/properties/accounts/items/properties/credits/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (data5.used === void 0) {
                  const err14 = { instancePath: instancePath + "/accounts/" + i0 + "/credits", schemaPath: "#/properties/accounts/items/properties/credits/required", keyword: "required", params: { missingProperty: "used" }, message: "must have required property 'used'" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (data5.remaining === void 0) {
                  const err15 = { instancePath: instancePath + "/accounts/" + i0 + "/credits", schemaPath: "#/properties/accounts/items/properties/credits/required", keyword: "required", params: { missingProperty: "remaining" }, message: "must have required property 'remaining'" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (data5.limit !== void 0) {
                  let data6 = data5.limit;
                  if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                    const err16 = { instancePath: instancePath + "/accounts/" + i0 + "/credits/limit", schemaPath: "#/properties/accounts/items/properties/credits/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data5.used !== void 0) {
                  let data7 = data5.used;
                  if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                    const err17 = { instancePath: instancePath + "/accounts/" + i0 + "/credits/used", schemaPath: "#/properties/accounts/items/properties/credits/properties/used/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
                if (data5.remaining !== void 0) {
                  let data8 = data5.remaining;
                  if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                    const err18 = { instancePath: instancePath + "/accounts/" + i0 + "/credits/remaining", schemaPath: "#/properties/accounts/items/properties/credits/properties/remaining/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              } else {
                const err19 = { instancePath: instancePath + "/accounts/" + i0 + "/credits", schemaPath: "#/properties/accounts/items/properties/credits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data1.emailsSent !== void 0) {
              let data9 = data1.emailsSent;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err20 = { instancePath: instancePath + "/accounts/" + i0 + "/emailsSent", schemaPath: "#/properties/accounts/items/properties/emailsSent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data1.unlockedLeads !== void 0) {
              let data10 = data1.unlockedLeads;
              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                const err21 = { instancePath: instancePath + "/accounts/" + i0 + "/unlockedLeads", schemaPath: "#/properties/accounts/items/properties/unlockedLeads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data1.activeWebhooks !== void 0) {
              let data11 = data1.activeWebhooks;
              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                const err22 = { instancePath: instancePath + "/accounts/" + i0 + "/activeWebhooks", schemaPath: "#/properties/accounts/items/properties/activeWebhooks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data1.ledgerEntries !== void 0) {
              let data12 = data1.ledgerEntries;
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                const err23 = { instancePath: instancePath + "/accounts/" + i0 + "/ledgerEntries", schemaPath: "#/properties/accounts/items/properties/ledgerEntries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "accounts": true }, "dynamicProps": false, "dynamicItems": false };
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
    if (data.worldId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "worldId" }, message: "must have required property 'worldId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.userId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.plan === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property 'plan'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.credits === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "credits" }, message: "must have required property 'credits'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.emailsSent === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "emailsSent" }, message: "must have required property 'emailsSent'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.unlockedLeads === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unlockedLeads" }, message: "must have required property 'unlockedLeads'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.activeWebhooks === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "activeWebhooks" }, message: "must have required property 'activeWebhooks'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.ledgerEntries === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ledgerEntries" }, message: "must have required property 'ledgerEntries'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.worldId !== void 0) {
      let data0 = data.worldId;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err8 = { instancePath: instancePath + "/worldId", schemaPath: "#/properties/worldId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{12}$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/worldId", schemaPath: "#/properties/worldId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.userId !== void 0) {
      if (typeof data.userId !== "string") {
        const err10 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.plan !== void 0) {
      if (typeof data.plan !== "string") {
        const err11 = { instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.credits !== void 0) {
      let data3 = data.credits;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.limit === void 0) {
          const err12 = { instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.used === void 0) {
          const err13 = { instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/required", keyword: "required", params: { missingProperty: "used" }, message: "must have required property 'used'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3.remaining === void 0) {
          const err14 = { instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/required", keyword: "required", params: { missingProperty: "remaining" }, message: "must have required property 'remaining'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3.limit !== void 0) {
          let data4 = data3.limit;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err15 = { instancePath: instancePath + "/credits/limit", schemaPath: "#/properties/credits/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data3.used !== void 0) {
          let data5 = data3.used;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err16 = { instancePath: instancePath + "/credits/used", schemaPath: "#/properties/credits/properties/used/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data3.remaining !== void 0) {
          let data6 = data3.remaining;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err17 = { instancePath: instancePath + "/credits/remaining", schemaPath: "#/properties/credits/properties/remaining/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.emailsSent !== void 0) {
      let data7 = data.emailsSent;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err19 = { instancePath: instancePath + "/emailsSent", schemaPath: "#/properties/emailsSent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.unlockedLeads !== void 0) {
      let data8 = data.unlockedLeads;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err20 = { instancePath: instancePath + "/unlockedLeads", schemaPath: "#/properties/unlockedLeads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.activeWebhooks !== void 0) {
      let data9 = data.activeWebhooks;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err21 = { instancePath: instancePath + "/activeWebhooks", schemaPath: "#/properties/activeWebhooks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.ledgerEntries !== void 0) {
      let data10 = data.ledgerEntries;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err22 = { instancePath: instancePath + "/ledgerEntries", schemaPath: "#/properties/ledgerEntries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
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
validate24.evaluated = { "props": { "worldId": true, "userId": true, "plan": true, "credits": true, "emailsSent": true, "unlockedLeads": true, "activeWebhooks": true, "ledgerEntries": true }, "dynamicProps": false, "dynamicItems": false };
var validator5 = validate25;
var schema36 = { "type": "object", "required": ["entries"], "properties": { "entries": { "type": "array", "items": { "type": "object", "required": ["at", "operation", "leadId", "keyDigest", "outcome", "balance"], "properties": { "at": { "type": "integer" }, "operation": { "type": "string" }, "leadId": { "type": "string" }, "keyDigest": { "type": "string" }, "outcome": { "type": "string", "enum": ["charged", "cached"] }, "balance": { "type": "integer" } } } } } };
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
    if (data.entries === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property 'entries'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.entries !== void 0) {
      let data0 = data.entries;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.at === void 0) {
              const err1 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data1.operation === void 0) {
              const err2 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1.leadId === void 0) {
              const err3 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "leadId" }, message: "must have required property 'leadId'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.keyDigest === void 0) {
              const err4 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "keyDigest" }, message: "must have required property 'keyDigest'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.outcome === void 0) {
              const err5 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.balance === void 0) {
              const err6 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/required", keyword: "required", params: { missingProperty: "balance" }, message: "must have required property 'balance'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.at !== void 0) {
              let data2 = data1.at;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                const err7 = { instancePath: instancePath + "/entries/" + i0 + "/at", schemaPath: "#/properties/entries/items/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.operation !== void 0) {
              if (typeof data1.operation !== "string") {
                const err8 = { instancePath: instancePath + "/entries/" + i0 + "/operation", schemaPath: "#/properties/entries/items/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data1.leadId !== void 0) {
              if (typeof data1.leadId !== "string") {
                const err9 = { instancePath: instancePath + "/entries/" + i0 + "/leadId", schemaPath: "#/properties/entries/items/properties/leadId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.keyDigest !== void 0) {
              if (typeof data1.keyDigest !== "string") {
                const err10 = { instancePath: instancePath + "/entries/" + i0 + "/keyDigest", schemaPath: "#/properties/entries/items/properties/keyDigest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data1.outcome !== void 0) {
              let data6 = data1.outcome;
              if (typeof data6 !== "string") {
                const err11 = { instancePath: instancePath + "/entries/" + i0 + "/outcome", schemaPath: "#/properties/entries/items/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (!(data6 === "charged" || data6 === "cached")) {
                const err12 = { instancePath: instancePath + "/entries/" + i0 + "/outcome", schemaPath: "#/properties/entries/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema36.properties.entries.items.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data1.balance !== void 0) {
              let data7 = data1.balance;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                const err13 = { instancePath: instancePath + "/entries/" + i0 + "/balance", schemaPath: "#/properties/entries/items/properties/balance/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/entries/" + i0, schemaPath: "#/properties/entries/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "entries": true }, "dynamicProps": false, "dynamicItems": false };
var validator6 = validate26;
var formats0 = require_formats().fullFormats["date-time"];
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
    if (data.now === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "now" }, message: "must have required property 'now'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.iso === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "iso" }, message: "must have required property 'iso'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.frozen === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "frozen" }, message: "must have required property 'frozen'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.now !== void 0) {
      let data0 = data.now;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.iso !== void 0) {
      let data1 = data.iso;
      if (typeof data1 === "string") {
        if (!formats0.validate(data1)) {
          const err4 = { instancePath: instancePath + "/iso", schemaPath: "#/properties/iso/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/iso", schemaPath: "#/properties/iso/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.frozen !== void 0) {
      if (typeof data.frozen !== "boolean") {
        const err6 = { instancePath: instancePath + "/frozen", schemaPath: "#/properties/frozen/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "now": true, "iso": true, "frozen": true }, "dynamicProps": false, "dynamicItems": false };
var validator7 = validate27;
var schema38 = { "type": "object", "required": ["faults"], "properties": { "faults": { "type": "array", "items": { "allOf": [{ "type": "object", "required": ["operation"], "properties": { "operation": { "type": "string" }, "status": { "type": "integer", "minimum": 400, "maximum": 599 }, "delayMs": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "reset": { "type": "boolean" }, "malformed": { "type": "boolean" }, "slowMs": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "times": { "type": "integer", "minimum": 1, "maximum": 2147483647 }, "after": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "phase": { "type": "string", "enum": ["before", "after"] }, "world": { "type": "string", "minLength": 1 } } }, { "type": "object", "required": ["id", "phase", "seen", "hits"], "properties": { "id": { "type": "string" }, "phase": { "type": "string", "enum": ["before", "after"] }, "seen": { "type": "integer" }, "hits": { "type": "integer" } } }] } } } };
var func1 = require_ucs2length().default;
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
    if (data.faults === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faults" }, message: "must have required property 'faults'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.faults !== void 0) {
      let data0 = data.faults;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.operation === void 0) {
              const err1 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/allOf/0/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data1.operation !== void 0) {
              if (typeof data1.operation !== "string") {
                const err2 = { instancePath: instancePath + "/faults/" + i0 + "/operation", schemaPath: "#/properties/faults/items/allOf/0/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err2];
                } else {
                  vErrors.push(err2);
                }
                errors++;
              }
            }
            if (data1.status !== void 0) {
              let data3 = data1.status;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                const err3 = { instancePath: instancePath + "/faults/" + i0 + "/status", schemaPath: "#/properties/faults/items/allOf/0/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 > 599 || isNaN(data3)) {
                  const err4 = { instancePath: instancePath + "/faults/" + i0 + "/status", schemaPath: "#/properties/faults/items/allOf/0/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                if (data3 < 400 || isNaN(data3)) {
                  const err5 = { instancePath: instancePath + "/faults/" + i0 + "/status", schemaPath: "#/properties/faults/items/allOf/0/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
              }
            }
            if (data1.delayMs !== void 0) {
              let data4 = data1.delayMs;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err6 = { instancePath: instancePath + "/faults/" + i0 + "/delayMs", schemaPath: "#/properties/faults/items/allOf/0/properties/delayMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 2147483647 || isNaN(data4)) {
                  const err7 = { instancePath: instancePath + "/faults/" + i0 + "/delayMs", schemaPath: "#/properties/faults/items/allOf/0/properties/delayMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                if (data4 < 0 || isNaN(data4)) {
                  const err8 = { instancePath: instancePath + "/faults/" + i0 + "/delayMs", schemaPath: "#/properties/faults/items/allOf/0/properties/delayMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              }
            }
            if (data1.reset !== void 0) {
              if (typeof data1.reset !== "boolean") {
                const err9 = { instancePath: instancePath + "/faults/" + i0 + "/reset", schemaPath: "#/properties/faults/items/allOf/0/properties/reset/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.malformed !== void 0) {
              if (typeof data1.malformed !== "boolean") {
                const err10 = { instancePath: instancePath + "/faults/" + i0 + "/malformed", schemaPath: "#/properties/faults/items/allOf/0/properties/malformed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data1.slowMs !== void 0) {
              let data7 = data1.slowMs;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                const err11 = { instancePath: instancePath + "/faults/" + i0 + "/slowMs", schemaPath: "#/properties/faults/items/allOf/0/properties/slowMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 2147483647 || isNaN(data7)) {
                  const err12 = { instancePath: instancePath + "/faults/" + i0 + "/slowMs", schemaPath: "#/properties/faults/items/allOf/0/properties/slowMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (data7 < 0 || isNaN(data7)) {
                  const err13 = { instancePath: instancePath + "/faults/" + i0 + "/slowMs", schemaPath: "#/properties/faults/items/allOf/0/properties/slowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              }
            }
            if (data1.times !== void 0) {
              let data8 = data1.times;
              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                const err14 = { instancePath: instancePath + "/faults/" + i0 + "/times", schemaPath: "#/properties/faults/items/allOf/0/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 > 2147483647 || isNaN(data8)) {
                  const err15 = { instancePath: instancePath + "/faults/" + i0 + "/times", schemaPath: "#/properties/faults/items/allOf/0/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (data8 < 1 || isNaN(data8)) {
                  const err16 = { instancePath: instancePath + "/faults/" + i0 + "/times", schemaPath: "#/properties/faults/items/allOf/0/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
            }
            if (data1.after !== void 0) {
              let data9 = data1.after;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err17 = { instancePath: instancePath + "/faults/" + i0 + "/after", schemaPath: "#/properties/faults/items/allOf/0/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              if (typeof data9 == "number" && isFinite(data9)) {
                if (data9 > 2147483647 || isNaN(data9)) {
                  const err18 = { instancePath: instancePath + "/faults/" + i0 + "/after", schemaPath: "#/properties/faults/items/allOf/0/properties/after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (data9 < 0 || isNaN(data9)) {
                  const err19 = { instancePath: instancePath + "/faults/" + i0 + "/after", schemaPath: "#/properties/faults/items/allOf/0/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              }
            }
            if (data1.phase !== void 0) {
              let data10 = data1.phase;
              if (typeof data10 !== "string") {
                const err20 = { instancePath: instancePath + "/faults/" + i0 + "/phase", schemaPath: "#/properties/faults/items/allOf/0/properties/phase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
              if (!(data10 === "before" || data10 === "after")) {
                const err21 = { instancePath: instancePath + "/faults/" + i0 + "/phase", schemaPath: "#/properties/faults/items/allOf/0/properties/phase/enum", keyword: "enum", params: { allowedValues: schema38.properties.faults.items.allOf[0].properties.phase.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data1.world !== void 0) {
              let data11 = data1.world;
              if (typeof data11 === "string") {
                if (func1(data11) < 1) {
                  const err22 = { instancePath: instancePath + "/faults/" + i0 + "/world", schemaPath: "#/properties/faults/items/allOf/0/properties/world/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/faults/" + i0 + "/world", schemaPath: "#/properties/faults/items/allOf/0/properties/world/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id === void 0) {
              const err25 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/allOf/1/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data1.phase === void 0) {
              const err26 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/allOf/1/required", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property 'phase'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data1.seen === void 0) {
              const err27 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/allOf/1/required", keyword: "required", params: { missingProperty: "seen" }, message: "must have required property 'seen'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (data1.hits === void 0) {
              const err28 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/allOf/1/required", keyword: "required", params: { missingProperty: "hits" }, message: "must have required property 'hits'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data1.id !== void 0) {
              if (typeof data1.id !== "string") {
                const err29 = { instancePath: instancePath + "/faults/" + i0 + "/id", schemaPath: "#/properties/faults/items/allOf/1/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data1.phase !== void 0) {
              let data13 = data1.phase;
              if (typeof data13 !== "string") {
                const err30 = { instancePath: instancePath + "/faults/" + i0 + "/phase", schemaPath: "#/properties/faults/items/allOf/1/properties/phase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
              if (!(data13 === "before" || data13 === "after")) {
                const err31 = { instancePath: instancePath + "/faults/" + i0 + "/phase", schemaPath: "#/properties/faults/items/allOf/1/properties/phase/enum", keyword: "enum", params: { allowedValues: schema38.properties.faults.items.allOf[1].properties.phase.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data1.seen !== void 0) {
              let data14 = data1.seen;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err32 = { instancePath: instancePath + "/faults/" + i0 + "/seen", schemaPath: "#/properties/faults/items/allOf/1/properties/seen/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data1.hits !== void 0) {
              let data15 = data1.hits;
              if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                const err33 = { instancePath: instancePath + "/faults/" + i0 + "/hits", schemaPath: "#/properties/faults/items/allOf/1/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": { "faults": true }, "dynamicProps": false, "dynamicItems": false };
var validator8 = validate28;
var schema39 = { "allOf": [{ "type": "object", "required": ["operation"], "properties": { "operation": { "type": "string" }, "status": { "type": "integer", "minimum": 400, "maximum": 599 }, "delayMs": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "reset": { "type": "boolean" }, "malformed": { "type": "boolean" }, "slowMs": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "times": { "type": "integer", "minimum": 1, "maximum": 2147483647 }, "after": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "phase": { "type": "string", "enum": ["before", "after"] }, "world": { "type": "string", "minLength": 1 } } }, { "type": "object", "required": ["id", "phase", "seen", "hits"], "properties": { "id": { "type": "string" }, "phase": { "type": "string", "enum": ["before", "after"] }, "seen": { "type": "integer" }, "hits": { "type": "integer" } } }] };
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
    if (data.operation === void 0) {
      const err0 = { instancePath, schemaPath: "#/allOf/0/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.operation !== void 0) {
      if (typeof data.operation !== "string") {
        const err1 = { instancePath: instancePath + "/operation", schemaPath: "#/allOf/0/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/status", schemaPath: "#/allOf/0/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 599 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/status", schemaPath: "#/allOf/0/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1 < 400 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/status", schemaPath: "#/allOf/0/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.delayMs !== void 0) {
      let data2 = data.delayMs;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/delayMs", schemaPath: "#/allOf/0/properties/delayMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2147483647 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/delayMs", schemaPath: "#/allOf/0/properties/delayMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/delayMs", schemaPath: "#/allOf/0/properties/delayMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.reset !== void 0) {
      if (typeof data.reset !== "boolean") {
        const err8 = { instancePath: instancePath + "/reset", schemaPath: "#/allOf/0/properties/reset/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.malformed !== void 0) {
      if (typeof data.malformed !== "boolean") {
        const err9 = { instancePath: instancePath + "/malformed", schemaPath: "#/allOf/0/properties/malformed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.slowMs !== void 0) {
      let data5 = data.slowMs;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err10 = { instancePath: instancePath + "/slowMs", schemaPath: "#/allOf/0/properties/slowMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 2147483647 || isNaN(data5)) {
          const err11 = { instancePath: instancePath + "/slowMs", schemaPath: "#/allOf/0/properties/slowMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err12 = { instancePath: instancePath + "/slowMs", schemaPath: "#/allOf/0/properties/slowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.times !== void 0) {
      let data6 = data.times;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err13 = { instancePath: instancePath + "/times", schemaPath: "#/allOf/0/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 2147483647 || isNaN(data6)) {
          const err14 = { instancePath: instancePath + "/times", schemaPath: "#/allOf/0/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err15 = { instancePath: instancePath + "/times", schemaPath: "#/allOf/0/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.after !== void 0) {
      let data7 = data.after;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err16 = { instancePath: instancePath + "/after", schemaPath: "#/allOf/0/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 2147483647 || isNaN(data7)) {
          const err17 = { instancePath: instancePath + "/after", schemaPath: "#/allOf/0/properties/after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err18 = { instancePath: instancePath + "/after", schemaPath: "#/allOf/0/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.phase !== void 0) {
      let data8 = data.phase;
      if (typeof data8 !== "string") {
        const err19 = { instancePath: instancePath + "/phase", schemaPath: "#/allOf/0/properties/phase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (!(data8 === "before" || data8 === "after")) {
        const err20 = { instancePath: instancePath + "/phase", schemaPath: "#/allOf/0/properties/phase/enum", keyword: "enum", params: { allowedValues: schema39.allOf[0].properties.phase.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.world !== void 0) {
      let data9 = data.world;
      if (typeof data9 === "string") {
        if (func1(data9) < 1) {
          const err21 = { instancePath: instancePath + "/world", schemaPath: "#/allOf/0/properties/world/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/world", schemaPath: "#/allOf/0/properties/world/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err24 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    if (data.phase === void 0) {
      const err25 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property 'phase'" };
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
    if (data.seen === void 0) {
      const err26 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "seen" }, message: "must have required property 'seen'" };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
    if (data.hits === void 0) {
      const err27 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "hits" }, message: "must have required property 'hits'" };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err28 = { instancePath: instancePath + "/id", schemaPath: "#/allOf/1/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.phase !== void 0) {
      let data11 = data.phase;
      if (typeof data11 !== "string") {
        const err29 = { instancePath: instancePath + "/phase", schemaPath: "#/allOf/1/properties/phase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
      if (!(data11 === "before" || data11 === "after")) {
        const err30 = { instancePath: instancePath + "/phase", schemaPath: "#/allOf/1/properties/phase/enum", keyword: "enum", params: { allowedValues: schema39.allOf[1].properties.phase.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.seen !== void 0) {
      let data12 = data.seen;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err31 = { instancePath: instancePath + "/seen", schemaPath: "#/allOf/1/properties/seen/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.hits !== void 0) {
      let data13 = data.hits;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err32 = { instancePath: instancePath + "/hits", schemaPath: "#/allOf/1/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": { "id": true, "phase": true, "seen": true, "hits": true, "operation": true, "status": true, "delayMs": true, "reset": true, "malformed": true, "slowMs": true, "times": true, "after": true, "world": true }, "dynamicProps": false, "dynamicItems": false };
var validator9 = validate29;
var schema40 = { "type": "object", "required": ["requests"], "properties": { "requests": { "type": "array", "items": { "type": "object", "required": ["id", "at", "operation", "method", "path", "query", "requestHeaders", "requestBody", "status", "responseHeaders", "responseBody", "stage", "worldId", "creditsCharged", "creditsRemaining", "rateRemaining", "faultId", "preferenceApplied"], "properties": { "id": { "type": "string" }, "at": { "type": "integer" }, "operation": { "type": ["string", "null"] }, "method": { "type": "string" }, "path": { "type": "string" }, "query": { "type": "string" }, "requestHeaders": { "type": "object", "additionalProperties": { "type": "string" } }, "requestBody": { "type": ["string", "null"] }, "status": { "type": "integer" }, "responseHeaders": { "type": "object", "additionalProperties": { "type": "string" } }, "responseBody": { "type": "string" }, "stage": { "type": "string", "enum": ["parse", "authenticate", "admit", "route", "plan", "scope", "fault", "validate", "operation", "crash"] }, "worldId": { "type": ["string", "null"] }, "creditsCharged": { "type": ["integer", "null"] }, "creditsRemaining": { "type": ["integer", "null"] }, "rateRemaining": { "type": "integer" }, "faultId": { "type": ["string", "null"] }, "preferenceApplied": { "type": ["string", "null"] } } } } } };
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
    if (data.requests === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.requests !== void 0) {
      let data0 = data.requests;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id === void 0) {
              const err1 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data1.at === void 0) {
              const err2 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1.operation === void 0) {
              const err3 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.method === void 0) {
              const err4 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.path === void 0) {
              const err5 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.query === void 0) {
              const err6 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.requestHeaders === void 0) {
              const err7 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "requestHeaders" }, message: "must have required property 'requestHeaders'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data1.requestBody === void 0) {
              const err8 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "requestBody" }, message: "must have required property 'requestBody'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data1.status === void 0) {
              const err9 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data1.responseHeaders === void 0) {
              const err10 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "responseHeaders" }, message: "must have required property 'responseHeaders'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data1.responseBody === void 0) {
              const err11 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "responseBody" }, message: "must have required property 'responseBody'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data1.stage === void 0) {
              const err12 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "stage" }, message: "must have required property 'stage'" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data1.worldId === void 0) {
              const err13 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "worldId" }, message: "must have required property 'worldId'" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data1.creditsCharged === void 0) {
              const err14 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "creditsCharged" }, message: "must have required property 'creditsCharged'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data1.creditsRemaining === void 0) {
              const err15 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "creditsRemaining" }, message: "must have required property 'creditsRemaining'" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data1.rateRemaining === void 0) {
              const err16 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "rateRemaining" }, message: "must have required property 'rateRemaining'" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data1.faultId === void 0) {
              const err17 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "faultId" }, message: "must have required property 'faultId'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data1.preferenceApplied === void 0) {
              const err18 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/required", keyword: "required", params: { missingProperty: "preferenceApplied" }, message: "must have required property 'preferenceApplied'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data1.id !== void 0) {
              if (typeof data1.id !== "string") {
                const err19 = { instancePath: instancePath + "/requests/" + i0 + "/id", schemaPath: "#/properties/requests/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data1.at !== void 0) {
              let data3 = data1.at;
              if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                const err20 = { instancePath: instancePath + "/requests/" + i0 + "/at", schemaPath: "#/properties/requests/items/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data1.operation !== void 0) {
              let data4 = data1.operation;
              if (typeof data4 !== "string" && data4 !== null) {
                const err21 = { instancePath: instancePath + "/requests/" + i0 + "/operation", schemaPath: "#/properties/requests/items/properties/operation/type", keyword: "type", params: { type: schema40.properties.requests.items.properties.operation.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data1.method !== void 0) {
              if (typeof data1.method !== "string") {
                const err22 = { instancePath: instancePath + "/requests/" + i0 + "/method", schemaPath: "#/properties/requests/items/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data1.path !== void 0) {
              if (typeof data1.path !== "string") {
                const err23 = { instancePath: instancePath + "/requests/" + i0 + "/path", schemaPath: "#/properties/requests/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data1.query !== void 0) {
              if (typeof data1.query !== "string") {
                const err24 = { instancePath: instancePath + "/requests/" + i0 + "/query", schemaPath: "#/properties/requests/items/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data1.requestHeaders !== void 0) {
              let data8 = data1.requestHeaders;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (const key0 in data8) {
                  if (typeof data8[key0] !== "string") {
                    const err25 = { instancePath: instancePath + "/requests/" + i0 + "/requestHeaders/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/requests/items/properties/requestHeaders/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
              } else {
                const err26 = { instancePath: instancePath + "/requests/" + i0 + "/requestHeaders", schemaPath: "#/properties/requests/items/properties/requestHeaders/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data1.requestBody !== void 0) {
              let data10 = data1.requestBody;
              if (typeof data10 !== "string" && data10 !== null) {
                const err27 = { instancePath: instancePath + "/requests/" + i0 + "/requestBody", schemaPath: "#/properties/requests/items/properties/requestBody/type", keyword: "type", params: { type: schema40.properties.requests.items.properties.requestBody.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data1.status !== void 0) {
              let data11 = data1.status;
              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                const err28 = { instancePath: instancePath + "/requests/" + i0 + "/status", schemaPath: "#/properties/requests/items/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data1.responseHeaders !== void 0) {
              let data12 = data1.responseHeaders;
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (const key1 in data12) {
                  if (typeof data12[key1] !== "string") {
                    const err29 = { instancePath: instancePath + "/requests/" + i0 + "/responseHeaders/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/requests/items/properties/responseHeaders/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/requests/" + i0 + "/responseHeaders", schemaPath: "#/properties/requests/items/properties/responseHeaders/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data1.responseBody !== void 0) {
              if (typeof data1.responseBody !== "string") {
                const err31 = { instancePath: instancePath + "/requests/" + i0 + "/responseBody", schemaPath: "#/properties/requests/items/properties/responseBody/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data1.stage !== void 0) {
              let data15 = data1.stage;
              if (typeof data15 !== "string") {
                const err32 = { instancePath: instancePath + "/requests/" + i0 + "/stage", schemaPath: "#/properties/requests/items/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              if (!(data15 === "parse" || data15 === "authenticate" || data15 === "admit" || data15 === "route" || data15 === "plan" || data15 === "scope" || data15 === "fault" || data15 === "validate" || data15 === "operation" || data15 === "crash")) {
                const err33 = { instancePath: instancePath + "/requests/" + i0 + "/stage", schemaPath: "#/properties/requests/items/properties/stage/enum", keyword: "enum", params: { allowedValues: schema40.properties.requests.items.properties.stage.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data1.worldId !== void 0) {
              let data16 = data1.worldId;
              if (typeof data16 !== "string" && data16 !== null) {
                const err34 = { instancePath: instancePath + "/requests/" + i0 + "/worldId", schemaPath: "#/properties/requests/items/properties/worldId/type", keyword: "type", params: { type: schema40.properties.requests.items.properties.worldId.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data1.creditsCharged !== void 0) {
              let data17 = data1.creditsCharged;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17)) && data17 !== null) {
                const err35 = { instancePath: instancePath + "/requests/" + i0 + "/creditsCharged", schemaPath: "#/properties/requests/items/properties/creditsCharged/type", keyword: "type", params: { type: schema40.properties.requests.items.properties.creditsCharged.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data1.creditsRemaining !== void 0) {
              let data18 = data1.creditsRemaining;
              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18)) && data18 !== null) {
                const err36 = { instancePath: instancePath + "/requests/" + i0 + "/creditsRemaining", schemaPath: "#/properties/requests/items/properties/creditsRemaining/type", keyword: "type", params: { type: schema40.properties.requests.items.properties.creditsRemaining.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data1.rateRemaining !== void 0) {
              let data19 = data1.rateRemaining;
              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                const err37 = { instancePath: instancePath + "/requests/" + i0 + "/rateRemaining", schemaPath: "#/properties/requests/items/properties/rateRemaining/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data1.faultId !== void 0) {
              let data20 = data1.faultId;
              if (typeof data20 !== "string" && data20 !== null) {
                const err38 = { instancePath: instancePath + "/requests/" + i0 + "/faultId", schemaPath: "#/properties/requests/items/properties/faultId/type", keyword: "type", params: { type: schema40.properties.requests.items.properties.faultId.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data1.preferenceApplied !== void 0) {
              let data21 = data1.preferenceApplied;
              if (typeof data21 !== "string" && data21 !== null) {
                const err39 = { instancePath: instancePath + "/requests/" + i0 + "/preferenceApplied", schemaPath: "#/properties/requests/items/properties/preferenceApplied/type", keyword: "type", params: { type: schema40.properties.requests.items.properties.preferenceApplied.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/requests/" + i0, schemaPath: "#/properties/requests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/requests", schemaPath: "#/properties/requests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": { "requests": true }, "dynamicProps": false, "dynamicItems": false };
var validator10 = validate30;
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "count": true }, "dynamicProps": false, "dynamicItems": false };
var validator11 = validate31;
var schema42 = { "type": "object", "required": ["id", "at", "operation", "method", "path", "query", "requestHeaders", "requestBody", "status", "responseHeaders", "responseBody", "stage", "worldId", "creditsCharged", "creditsRemaining", "rateRemaining", "faultId", "preferenceApplied"], "properties": { "id": { "type": "string" }, "at": { "type": "integer" }, "operation": { "type": ["string", "null"] }, "method": { "type": "string" }, "path": { "type": "string" }, "query": { "type": "string" }, "requestHeaders": { "type": "object", "additionalProperties": { "type": "string" } }, "requestBody": { "type": ["string", "null"] }, "status": { "type": "integer" }, "responseHeaders": { "type": "object", "additionalProperties": { "type": "string" } }, "responseBody": { "type": "string" }, "stage": { "type": "string", "enum": ["parse", "authenticate", "admit", "route", "plan", "scope", "fault", "validate", "operation", "crash"] }, "worldId": { "type": ["string", "null"] }, "creditsCharged": { "type": ["integer", "null"] }, "creditsRemaining": { "type": ["integer", "null"] }, "rateRemaining": { "type": "integer" }, "faultId": { "type": ["string", "null"] }, "preferenceApplied": { "type": ["string", "null"] } } };
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
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.operation === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.method === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.path === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.query === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.requestHeaders === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestHeaders" }, message: "must have required property 'requestHeaders'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.requestBody === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestBody" }, message: "must have required property 'requestBody'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.responseHeaders === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "responseHeaders" }, message: "must have required property 'responseHeaders'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.responseBody === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "responseBody" }, message: "must have required property 'responseBody'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.stage === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" }, message: "must have required property 'stage'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.worldId === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "worldId" }, message: "must have required property 'worldId'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.creditsCharged === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditsCharged" }, message: "must have required property 'creditsCharged'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.creditsRemaining === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditsRemaining" }, message: "must have required property 'creditsRemaining'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.rateRemaining === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rateRemaining" }, message: "must have required property 'rateRemaining'" };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.faultId === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faultId" }, message: "must have required property 'faultId'" };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.preferenceApplied === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "preferenceApplied" }, message: "must have required property 'preferenceApplied'" };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err18 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data1 = data.at;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err19 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.operation !== void 0) {
      let data2 = data.operation;
      if (typeof data2 !== "string" && data2 !== null) {
        const err20 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: schema42.properties.operation.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.method !== void 0) {
      if (typeof data.method !== "string") {
        const err21 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (typeof data.path !== "string") {
        const err22 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.query !== void 0) {
      if (typeof data.query !== "string") {
        const err23 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.requestHeaders !== void 0) {
      let data6 = data.requestHeaders;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key0 in data6) {
          if (typeof data6[key0] !== "string") {
            const err24 = { instancePath: instancePath + "/requestHeaders/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/requestHeaders/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/requestHeaders", schemaPath: "#/properties/requestHeaders/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.requestBody !== void 0) {
      let data8 = data.requestBody;
      if (typeof data8 !== "string" && data8 !== null) {
        const err26 = { instancePath: instancePath + "/requestBody", schemaPath: "#/properties/requestBody/type", keyword: "type", params: { type: schema42.properties.requestBody.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data9 = data.status;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err27 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.responseHeaders !== void 0) {
      let data10 = data.responseHeaders;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          if (typeof data10[key1] !== "string") {
            const err28 = { instancePath: instancePath + "/responseHeaders/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/responseHeaders/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/responseHeaders", schemaPath: "#/properties/responseHeaders/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.responseBody !== void 0) {
      if (typeof data.responseBody !== "string") {
        const err30 = { instancePath: instancePath + "/responseBody", schemaPath: "#/properties/responseBody/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.stage !== void 0) {
      let data13 = data.stage;
      if (typeof data13 !== "string") {
        const err31 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (!(data13 === "parse" || data13 === "authenticate" || data13 === "admit" || data13 === "route" || data13 === "plan" || data13 === "scope" || data13 === "fault" || data13 === "validate" || data13 === "operation" || data13 === "crash")) {
        const err32 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/enum", keyword: "enum", params: { allowedValues: schema42.properties.stage.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.worldId !== void 0) {
      let data14 = data.worldId;
      if (typeof data14 !== "string" && data14 !== null) {
        const err33 = { instancePath: instancePath + "/worldId", schemaPath: "#/properties/worldId/type", keyword: "type", params: { type: schema42.properties.worldId.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.creditsCharged !== void 0) {
      let data15 = data.creditsCharged;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15)) && data15 !== null) {
        const err34 = { instancePath: instancePath + "/creditsCharged", schemaPath: "#/properties/creditsCharged/type", keyword: "type", params: { type: schema42.properties.creditsCharged.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.creditsRemaining !== void 0) {
      let data16 = data.creditsRemaining;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16)) && data16 !== null) {
        const err35 = { instancePath: instancePath + "/creditsRemaining", schemaPath: "#/properties/creditsRemaining/type", keyword: "type", params: { type: schema42.properties.creditsRemaining.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.rateRemaining !== void 0) {
      let data17 = data.rateRemaining;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err36 = { instancePath: instancePath + "/rateRemaining", schemaPath: "#/properties/rateRemaining/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.faultId !== void 0) {
      let data18 = data.faultId;
      if (typeof data18 !== "string" && data18 !== null) {
        const err37 = { instancePath: instancePath + "/faultId", schemaPath: "#/properties/faultId/type", keyword: "type", params: { type: schema42.properties.faultId.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.preferenceApplied !== void 0) {
      let data19 = data.preferenceApplied;
      if (typeof data19 !== "string" && data19 !== null) {
        const err38 = { instancePath: instancePath + "/preferenceApplied", schemaPath: "#/properties/preferenceApplied/type", keyword: "type", params: { type: schema42.properties.preferenceApplied.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": { "id": true, "at": true, "operation": true, "method": true, "path": true, "query": true, "requestHeaders": true, "requestBody": true, "status": true, "responseHeaders": true, "responseBody": true, "stage": true, "worldId": true, "creditsCharged": true, "creditsRemaining": true, "rateRemaining": true, "faultId": true, "preferenceApplied": true }, "dynamicProps": false, "dynamicItems": false };
var validator12 = validate32;
var schema43 = { "type": "object", "required": ["id", "status", "stage", "sentences", "key", "cost", "unread"], "properties": { "id": { "type": "string" }, "status": { "type": "integer" }, "stage": { "type": "string", "enum": ["parse", "authenticate", "admit", "route", "plan", "scope", "fault", "validate", "operation", "crash"] }, "sentences": { "type": "array", "items": { "type": "string" } }, "key": { "type": ["object", "null"], "required": ["plan", "has", "needsOneOf", "lacks"], "properties": { "plan": { "type": "string" }, "has": { "type": "array", "items": { "type": "string" } }, "needsOneOf": { "type": "array", "items": { "type": "array", "items": { "type": "string" } } }, "lacks": { "type": "array", "items": { "type": "string" } } } }, "cost": { "type": "object", "required": ["perLead", "atMost", "charged"], "properties": { "perLead": { "type": "integer" }, "atMost": { "type": ["integer", "null"] }, "charged": { "type": "integer" } } }, "unread": { "type": "array", "items": { "type": "object", "required": ["name", "in", "didYouMean"], "properties": { "name": { "type": "string" }, "in": { "type": "string", "enum": ["query", "body"] }, "didYouMean": { "type": ["string", "null"] } } } } } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.stage === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" }, message: "must have required property 'stage'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.sentences === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sentences" }, message: "must have required property 'sentences'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.cost === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cost" }, message: "must have required property 'cost'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.unread === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unread" }, message: "must have required property 'unread'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.stage !== void 0) {
      let data2 = data.stage;
      if (typeof data2 !== "string") {
        const err9 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data2 === "parse" || data2 === "authenticate" || data2 === "admit" || data2 === "route" || data2 === "plan" || data2 === "scope" || data2 === "fault" || data2 === "validate" || data2 === "operation" || data2 === "crash")) {
        const err10 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/enum", keyword: "enum", params: { allowedValues: schema43.properties.stage.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.sentences !== void 0) {
      let data3 = data.sentences;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            const err11 = { instancePath: instancePath + "/sentences/" + i0, schemaPath: "#/properties/sentences/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/sentences", schemaPath: "#/properties/sentences/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data5 = data.key;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
        const err13 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: schema43.properties.key.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.plan === void 0) {
          const err14 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/required", keyword: "required", params: { missingProperty: "plan" }, message: "must have required property 'plan'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data5.has === void 0) {
          const err15 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/required", keyword: "required", params: { missingProperty: "has" }, message: "must have required property 'has'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data5.needsOneOf === void 0) {
          const err16 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/required", keyword: "required", params: { missingProperty: "needsOneOf" }, message: "must have required property 'needsOneOf'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data5.lacks === void 0) {
          const err17 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/required", keyword: "required", params: { missingProperty: "lacks" }, message: "must have required property 'lacks'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data5.plan !== void 0) {
          if (typeof data5.plan !== "string") {
            const err18 = { instancePath: instancePath + "/key/plan", schemaPath: "#/properties/key/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data5.has !== void 0) {
          let data7 = data5.has;
          if (Array.isArray(data7)) {
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data7[i1] !== "string") {
                const err19 = { instancePath: instancePath + "/key/has/" + i1, schemaPath: "#/properties/key/properties/has/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/key/has", schemaPath: "#/properties/key/properties/has/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data5.needsOneOf !== void 0) {
          let data9 = data5.needsOneOf;
          if (Array.isArray(data9)) {
            const len2 = data9.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data10 = data9[i2];
              if (Array.isArray(data10)) {
                const len3 = data10.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data10[i3] !== "string") {
                    const err21 = { instancePath: instancePath + "/key/needsOneOf/" + i2 + "/" + i3, schemaPath: "#/properties/key/properties/needsOneOf/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
              } else {
                const err22 = { instancePath: instancePath + "/key/needsOneOf/" + i2, schemaPath: "#/properties/key/properties/needsOneOf/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = { instancePath: instancePath + "/key/needsOneOf", schemaPath: "#/properties/key/properties/needsOneOf/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data5.lacks !== void 0) {
          let data12 = data5.lacks;
          if (Array.isArray(data12)) {
            const len4 = data12.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (typeof data12[i4] !== "string") {
                const err24 = { instancePath: instancePath + "/key/lacks/" + i4, schemaPath: "#/properties/key/properties/lacks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/key/lacks", schemaPath: "#/properties/key/properties/lacks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      }
    }
    if (data.cost !== void 0) {
      let data14 = data.cost;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.perLead === void 0) {
          const err26 = { instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/required", keyword: "required", params: { missingProperty: "perLead" }, message: "must have required property 'perLead'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data14.atMost === void 0) {
          const err27 = { instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/required", keyword: "required", params: { missingProperty: "atMost" }, message: "must have required property 'atMost'" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data14.charged === void 0) {
          const err28 = { instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/required", keyword: "required", params: { missingProperty: "charged" }, message: "must have required property 'charged'" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data14.perLead !== void 0) {
          let data15 = data14.perLead;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err29 = { instancePath: instancePath + "/cost/perLead", schemaPath: "#/properties/cost/properties/perLead/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data14.atMost !== void 0) {
          let data16 = data14.atMost;
          if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16)) && data16 !== null) {
            const err30 = { instancePath: instancePath + "/cost/atMost", schemaPath: "#/properties/cost/properties/atMost/type", keyword: "type", params: { type: schema43.properties.cost.properties.atMost.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data14.charged !== void 0) {
          let data17 = data14.charged;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err31 = { instancePath: instancePath + "/cost/charged", schemaPath: "#/properties/cost/properties/charged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.unread !== void 0) {
      let data18 = data.unread;
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data19 = data18[i5];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.name === void 0) {
              const err33 = { instancePath: instancePath + "/unread/" + i5, schemaPath: "#/properties/unread/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data19.in === void 0) {
              const err34 = { instancePath: instancePath + "/unread/" + i5, schemaPath: "#/properties/unread/items/required", keyword: "required", params: { missingProperty: "in" }, message: "must have required property 'in'" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data19.didYouMean === void 0) {
              const err35 = { instancePath: instancePath + "/unread/" + i5, schemaPath: "#/properties/unread/items/required", keyword: "required", params: { missingProperty: "didYouMean" }, message: "must have required property 'didYouMean'" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data19.name !== void 0) {
              if (typeof data19.name !== "string") {
                const err36 = { instancePath: instancePath + "/unread/" + i5 + "/name", schemaPath: "#/properties/unread/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data19.in !== void 0) {
              let data21 = data19.in;
              if (typeof data21 !== "string") {
                const err37 = { instancePath: instancePath + "/unread/" + i5 + "/in", schemaPath: "#/properties/unread/items/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
              if (!(data21 === "query" || data21 === "body")) {
                const err38 = { instancePath: instancePath + "/unread/" + i5 + "/in", schemaPath: "#/properties/unread/items/properties/in/enum", keyword: "enum", params: { allowedValues: schema43.properties.unread.items.properties.in.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data19.didYouMean !== void 0) {
              let data22 = data19.didYouMean;
              if (typeof data22 !== "string" && data22 !== null) {
                const err39 = { instancePath: instancePath + "/unread/" + i5 + "/didYouMean", schemaPath: "#/properties/unread/items/properties/didYouMean/type", keyword: "type", params: { type: schema43.properties.unread.items.properties.didYouMean.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/unread/" + i5, schemaPath: "#/properties/unread/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/unread", schemaPath: "#/properties/unread/type", keyword: "type", params: { type: "array" }, message: "must be array" };
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
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": { "id": true, "status": true, "stage": true, "sentences": true, "key": true, "cost": true, "unread": true }, "dynamicProps": false, "dynamicItems": false };
var validator13 = validate33;
var schema44 = { "type": "object", "required": ["events"], "properties": { "events": { "type": "array", "items": { "type": "object", "required": ["id", "event", "at", "worldId", "userId", "data", "deliveries"], "properties": { "id": { "type": "string" }, "event": { "type": "string" }, "at": { "type": "integer" }, "worldId": { "type": "string", "pattern": "^[0-9a-f]{12}$" }, "userId": { "type": "string" }, "data": { "type": "object", "additionalProperties": true }, "deliveries": { "type": "array", "items": { "type": "object", "required": ["id", "worldId", "subscriptionId", "event", "url", "body", "headers", "createdAt", "state", "attempts"], "properties": { "id": { "type": "string" }, "worldId": { "type": "string", "pattern": "^[0-9a-f]{12}$" }, "subscriptionId": { "type": "string" }, "event": { "type": "string" }, "url": { "type": "string" }, "body": { "type": "string" }, "headers": { "type": "object", "additionalProperties": { "type": "string" } }, "createdAt": { "type": "integer" }, "state": { "type": "string", "enum": ["pending", "delivered", "failed", "held", "cancelled", "dropped"] }, "attempts": { "type": "array", "items": { "type": "object", "required": ["at", "status", "error"], "properties": { "at": { "type": "integer" }, "status": { "type": ["integer", "null"] }, "error": { "type": ["string", "null"] } } } } } } } } } } } };
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
    if (data.events === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property 'events'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.events !== void 0) {
      let data0 = data.events;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id === void 0) {
              const err1 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data1.event === void 0) {
              const err2 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1.at === void 0) {
              const err3 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.worldId === void 0) {
              const err4 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/required", keyword: "required", params: { missingProperty: "worldId" }, message: "must have required property 'worldId'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.userId === void 0) {
              const err5 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.data === void 0) {
              const err6 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.deliveries === void 0) {
              const err7 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/required", keyword: "required", params: { missingProperty: "deliveries" }, message: "must have required property 'deliveries'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data1.id !== void 0) {
              if (typeof data1.id !== "string") {
                const err8 = { instancePath: instancePath + "/events/" + i0 + "/id", schemaPath: "#/properties/events/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data1.event !== void 0) {
              if (typeof data1.event !== "string") {
                const err9 = { instancePath: instancePath + "/events/" + i0 + "/event", schemaPath: "#/properties/events/items/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data1.at !== void 0) {
              let data4 = data1.at;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err10 = { instancePath: instancePath + "/events/" + i0 + "/at", schemaPath: "#/properties/events/items/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data1.worldId !== void 0) {
              let data5 = data1.worldId;
              if (typeof data5 === "string") {
                if (!pattern5.test(data5)) {
                  const err11 = { instancePath: instancePath + "/events/" + i0 + "/worldId", schemaPath: "#/properties/events/items/properties/worldId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{12}$"' };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/events/" + i0 + "/worldId", schemaPath: "#/properties/events/items/properties/worldId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data1.userId !== void 0) {
              if (typeof data1.userId !== "string") {
                const err13 = { instancePath: instancePath + "/events/" + i0 + "/userId", schemaPath: "#/properties/events/items/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data1.data !== void 0) {
              let data7 = data1.data;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
              } else {
                const err14 = { instancePath: instancePath + "/events/" + i0 + "/data", schemaPath: "#/properties/events/items/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data1.deliveries !== void 0) {
              let data8 = data1.deliveries;
              if (Array.isArray(data8)) {
                const len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data9 = data8[i1];
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    if (data9.id === void 0) {
                      const err15 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1, schemaPath: "#/properties/events/items/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                    if (data9.worldId === void 0) {
                      const err16 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1, schemaPath: "#/properties/events/items/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "worldId" }, message: "must have required property 'worldId'" };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                    if (data9.subscriptionId === void 0) {
                      const err17 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1, schemaPath: "#/properties/events/items/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "subscriptionId" }, message: "must have required property 'subscriptionId'" };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                    if (data9.event === void 0) {
                      const err18 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1, schemaPath: "#/properties/events/items/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                    }
                    if (data9.url === void 0) {
                      const err19 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1, schemaPath: "#/properties/events/items/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                      if (vErrors === null) {
                        vErrors = [err19];
                      } else {
                        vErrors.push(err19);
                      }
                      errors++;
                    }
                    if (data9.body === void 0) {
                      const err20 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1, schemaPath: "#/properties/events/items/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
                      if (vErrors === null) {
                        vErrors = [err20];
                      } else {
                        vErrors.push(err20);
                      }
                      errors++;
                    }
                    if (data9.headers === void 0) {
                      const err21 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1, schemaPath: "#/properties/events/items/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "headers" }, message: "must have required property 'headers'" };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                    if (data9.createdAt === void 0) {
                      const err22 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1, schemaPath: "#/properties/events/items/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                    if (data9.state === void 0) {
                      const err23 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1, schemaPath: "#/properties/events/items/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                    if (data9.attempts === void 0) {
                      const err24 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1, schemaPath: "#/properties/events/items/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                    if (data9.id !== void 0) {
                      if (typeof data9.id !== "string") {
                        const err25 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/id", schemaPath: "#/properties/events/items/properties/deliveries/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err25];
                        } else {
                          vErrors.push(err25);
                        }
                        errors++;
                      }
                    }
                    if (data9.worldId !== void 0) {
                      let data11 = data9.worldId;
                      if (typeof data11 === "string") {
                        if (!pattern5.test(data11)) {
                          const err26 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/worldId", schemaPath: "#/properties/events/items/properties/deliveries/items/properties/worldId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{12}$"' };
                          if (vErrors === null) {
                            vErrors = [err26];
                          } else {
                            vErrors.push(err26);
                          }
                          errors++;
                        }
                      } else {
                        const err27 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/worldId", schemaPath: "#/properties/events/items/properties/deliveries/items/properties/worldId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err27];
                        } else {
                          vErrors.push(err27);
                        }
                        errors++;
                      }
                    }
                    if (data9.subscriptionId !== void 0) {
                      if (typeof data9.subscriptionId !== "string") {
                        const err28 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/subscriptionId", schemaPath: "#/properties/events/items/properties/deliveries/items/properties/subscriptionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err28];
                        } else {
                          vErrors.push(err28);
                        }
                        errors++;
                      }
                    }
                    if (data9.event !== void 0) {
                      if (typeof data9.event !== "string") {
                        const err29 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/event", schemaPath: "#/properties/events/items/properties/deliveries/items/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err29];
                        } else {
                          vErrors.push(err29);
                        }
                        errors++;
                      }
                    }
                    if (data9.url !== void 0) {
                      if (typeof data9.url !== "string") {
                        const err30 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/url", schemaPath: "#/properties/events/items/properties/deliveries/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err30];
                        } else {
                          vErrors.push(err30);
                        }
                        errors++;
                      }
                    }
                    if (data9.body !== void 0) {
                      if (typeof data9.body !== "string") {
                        const err31 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/body", schemaPath: "#/properties/events/items/properties/deliveries/items/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err31];
                        } else {
                          vErrors.push(err31);
                        }
                        errors++;
                      }
                    }
                    if (data9.headers !== void 0) {
                      let data16 = data9.headers;
                      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                        for (const key0 in data16) {
                          if (typeof data16[key0] !== "string") {
                            const err32 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/events/items/properties/deliveries/items/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err32];
                            } else {
                              vErrors.push(err32);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err33 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/headers", schemaPath: "#/properties/events/items/properties/deliveries/items/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err33];
                        } else {
                          vErrors.push(err33);
                        }
                        errors++;
                      }
                    }
                    if (data9.createdAt !== void 0) {
                      let data18 = data9.createdAt;
                      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                        const err34 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/createdAt", schemaPath: "#/properties/events/items/properties/deliveries/items/properties/createdAt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                    }
                    if (data9.state !== void 0) {
                      let data19 = data9.state;
                      if (typeof data19 !== "string") {
                        const err35 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/state", schemaPath: "#/properties/events/items/properties/deliveries/items/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err35];
                        } else {
                          vErrors.push(err35);
                        }
                        errors++;
                      }
                      if (!(data19 === "pending" || data19 === "delivered" || data19 === "failed" || data19 === "held" || data19 === "cancelled" || data19 === "dropped")) {
                        const err36 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/state", schemaPath: "#/properties/events/items/properties/deliveries/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema44.properties.events.items.properties.deliveries.items.properties.state.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err36];
                        } else {
                          vErrors.push(err36);
                        }
                        errors++;
                      }
                    }
                    if (data9.attempts !== void 0) {
                      let data20 = data9.attempts;
                      if (Array.isArray(data20)) {
                        const len2 = data20.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let data21 = data20[i2];
                          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                            if (data21.at === void 0) {
                              const err37 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/attempts/" + i2, schemaPath: "#/properties/events/items/properties/deliveries/items/properties/attempts/items/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
                              if (vErrors === null) {
                                vErrors = [err37];
                              } else {
                                vErrors.push(err37);
                              }
                              errors++;
                            }
                            if (data21.status === void 0) {
                              const err38 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/attempts/" + i2, schemaPath: "#/properties/events/items/properties/deliveries/items/properties/attempts/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
                              if (vErrors === null) {
                                vErrors = [err38];
                              } else {
                                vErrors.push(err38);
                              }
                              errors++;
                            }
                            if (data21.error === void 0) {
                              const err39 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/attempts/" + i2, schemaPath: "#/properties/events/items/properties/deliveries/items/properties/attempts/items/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
                              if (vErrors === null) {
                                vErrors = [err39];
                              } else {
                                vErrors.push(err39);
                              }
                              errors++;
                            }
                            if (data21.at !== void 0) {
                              let data22 = data21.at;
                              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                const err40 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/attempts/" + i2 + "/at", schemaPath: "#/properties/events/items/properties/deliveries/items/properties/attempts/items/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err40];
                                } else {
                                  vErrors.push(err40);
                                }
                                errors++;
                              }
                            }
                            if (data21.status !== void 0) {
                              let data23 = data21.status;
                              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23)) && data23 !== null) {
                                const err41 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/attempts/" + i2 + "/status", schemaPath: "#/properties/events/items/properties/deliveries/items/properties/attempts/items/properties/status/type", keyword: "type", params: { type: schema44.properties.events.items.properties.deliveries.items.properties.attempts.items.properties.status.type }, message: "must be integer,null" };
                                if (vErrors === null) {
                                  vErrors = [err41];
                                } else {
                                  vErrors.push(err41);
                                }
                                errors++;
                              }
                            }
                            if (data21.error !== void 0) {
                              let data24 = data21.error;
                              if (typeof data24 !== "string" && data24 !== null) {
                                const err42 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/attempts/" + i2 + "/error", schemaPath: "#/properties/events/items/properties/deliveries/items/properties/attempts/items/properties/error/type", keyword: "type", params: { type: schema44.properties.events.items.properties.deliveries.items.properties.attempts.items.properties.error.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                  vErrors = [err42];
                                } else {
                                  vErrors.push(err42);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err43 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/attempts/" + i2, schemaPath: "#/properties/events/items/properties/deliveries/items/properties/attempts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err43];
                            } else {
                              vErrors.push(err43);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err44 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1 + "/attempts", schemaPath: "#/properties/events/items/properties/deliveries/items/properties/attempts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err44];
                        } else {
                          vErrors.push(err44);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err45 = { instancePath: instancePath + "/events/" + i0 + "/deliveries/" + i1, schemaPath: "#/properties/events/items/properties/deliveries/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
              } else {
                const err46 = { instancePath: instancePath + "/events/" + i0 + "/deliveries", schemaPath: "#/properties/events/items/properties/deliveries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err49];
    } else {
      vErrors.push(err49);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": { "events": true }, "dynamicProps": false, "dynamicItems": false };
var validator14 = validate34;
var schema45 = { "type": "object", "required": ["id", "event", "at", "worldId", "userId", "data", "deliveries"], "properties": { "id": { "type": "string" }, "event": { "type": "string" }, "at": { "type": "integer" }, "worldId": { "type": "string", "pattern": "^[0-9a-f]{12}$" }, "userId": { "type": "string" }, "data": { "type": "object", "additionalProperties": true }, "deliveries": { "type": "array", "items": { "type": "object", "required": ["id", "worldId", "subscriptionId", "event", "url", "body", "headers", "createdAt", "state", "attempts"], "properties": { "id": { "type": "string" }, "worldId": { "type": "string", "pattern": "^[0-9a-f]{12}$" }, "subscriptionId": { "type": "string" }, "event": { "type": "string" }, "url": { "type": "string" }, "body": { "type": "string" }, "headers": { "type": "object", "additionalProperties": { "type": "string" } }, "createdAt": { "type": "integer" }, "state": { "type": "string", "enum": ["pending", "delivered", "failed", "held", "cancelled", "dropped"] }, "attempts": { "type": "array", "items": { "type": "object", "required": ["at", "status", "error"], "properties": { "at": { "type": "integer" }, "status": { "type": ["integer", "null"] }, "error": { "type": ["string", "null"] } } } } } } } } };
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
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.event === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.worldId === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "worldId" }, message: "must have required property 'worldId'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.userId === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.data === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.deliveries === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" }, message: "must have required property 'deliveries'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.event !== void 0) {
      if (typeof data.event !== "string") {
        const err8 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data2 = data.at;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err9 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.worldId !== void 0) {
      let data3 = data.worldId;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err10 = { instancePath: instancePath + "/worldId", schemaPath: "#/properties/worldId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{12}$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/worldId", schemaPath: "#/properties/worldId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.userId !== void 0) {
      if (typeof data.userId !== "string") {
        const err12 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data5 = data.data;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
      } else {
        const err13 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.deliveries !== void 0) {
      let data6 = data.deliveries;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.id === void 0) {
              const err14 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data7.worldId === void 0) {
              const err15 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "worldId" }, message: "must have required property 'worldId'" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data7.subscriptionId === void 0) {
              const err16 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "subscriptionId" }, message: "must have required property 'subscriptionId'" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data7.event === void 0) {
              const err17 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data7.url === void 0) {
              const err18 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data7.body === void 0) {
              const err19 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data7.headers === void 0) {
              const err20 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "headers" }, message: "must have required property 'headers'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data7.createdAt === void 0) {
              const err21 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data7.state === void 0) {
              const err22 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data7.attempts === void 0) {
              const err23 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data7.id !== void 0) {
              if (typeof data7.id !== "string") {
                const err24 = { instancePath: instancePath + "/deliveries/" + i0 + "/id", schemaPath: "#/properties/deliveries/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data7.worldId !== void 0) {
              let data9 = data7.worldId;
              if (typeof data9 === "string") {
                if (!pattern5.test(data9)) {
                  const err25 = { instancePath: instancePath + "/deliveries/" + i0 + "/worldId", schemaPath: "#/properties/deliveries/items/properties/worldId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{12}$"' };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/deliveries/" + i0 + "/worldId", schemaPath: "#/properties/deliveries/items/properties/worldId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data7.subscriptionId !== void 0) {
              if (typeof data7.subscriptionId !== "string") {
                const err27 = { instancePath: instancePath + "/deliveries/" + i0 + "/subscriptionId", schemaPath: "#/properties/deliveries/items/properties/subscriptionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data7.event !== void 0) {
              if (typeof data7.event !== "string") {
                const err28 = { instancePath: instancePath + "/deliveries/" + i0 + "/event", schemaPath: "#/properties/deliveries/items/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data7.url !== void 0) {
              if (typeof data7.url !== "string") {
                const err29 = { instancePath: instancePath + "/deliveries/" + i0 + "/url", schemaPath: "#/properties/deliveries/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data7.body !== void 0) {
              if (typeof data7.body !== "string") {
                const err30 = { instancePath: instancePath + "/deliveries/" + i0 + "/body", schemaPath: "#/properties/deliveries/items/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data7.headers !== void 0) {
              let data14 = data7.headers;
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (const key0 in data14) {
                  if (typeof data14[key0] !== "string") {
                    const err31 = { instancePath: instancePath + "/deliveries/" + i0 + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deliveries/items/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
              } else {
                const err32 = { instancePath: instancePath + "/deliveries/" + i0 + "/headers", schemaPath: "#/properties/deliveries/items/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data7.createdAt !== void 0) {
              let data16 = data7.createdAt;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                const err33 = { instancePath: instancePath + "/deliveries/" + i0 + "/createdAt", schemaPath: "#/properties/deliveries/items/properties/createdAt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data7.state !== void 0) {
              let data17 = data7.state;
              if (typeof data17 !== "string") {
                const err34 = { instancePath: instancePath + "/deliveries/" + i0 + "/state", schemaPath: "#/properties/deliveries/items/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
              if (!(data17 === "pending" || data17 === "delivered" || data17 === "failed" || data17 === "held" || data17 === "cancelled" || data17 === "dropped")) {
                const err35 = { instancePath: instancePath + "/deliveries/" + i0 + "/state", schemaPath: "#/properties/deliveries/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema45.properties.deliveries.items.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data7.attempts !== void 0) {
              let data18 = data7.attempts;
              if (Array.isArray(data18)) {
                const len1 = data18.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data19 = data18[i1];
                  if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                    if (data19.at === void 0) {
                      const err36 = { instancePath: instancePath + "/deliveries/" + i0 + "/attempts/" + i1, schemaPath: "#/properties/deliveries/items/properties/attempts/items/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                    if (data19.status === void 0) {
                      const err37 = { instancePath: instancePath + "/deliveries/" + i0 + "/attempts/" + i1, schemaPath: "#/properties/deliveries/items/properties/attempts/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                    if (data19.error === void 0) {
                      const err38 = { instancePath: instancePath + "/deliveries/" + i0 + "/attempts/" + i1, schemaPath: "#/properties/deliveries/items/properties/attempts/items/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                    if (data19.at !== void 0) {
                      let data20 = data19.at;
                      if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                        const err39 = { instancePath: instancePath + "/deliveries/" + i0 + "/attempts/" + i1 + "/at", schemaPath: "#/properties/deliveries/items/properties/attempts/items/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err39];
                        } else {
                          vErrors.push(err39);
                        }
                        errors++;
                      }
                    }
                    if (data19.status !== void 0) {
                      let data21 = data19.status;
                      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21)) && data21 !== null) {
                        const err40 = { instancePath: instancePath + "/deliveries/" + i0 + "/attempts/" + i1 + "/status", schemaPath: "#/properties/deliveries/items/properties/attempts/items/properties/status/type", keyword: "type", params: { type: schema45.properties.deliveries.items.properties.attempts.items.properties.status.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                          vErrors = [err40];
                        } else {
                          vErrors.push(err40);
                        }
                        errors++;
                      }
                    }
                    if (data19.error !== void 0) {
                      let data22 = data19.error;
                      if (typeof data22 !== "string" && data22 !== null) {
                        const err41 = { instancePath: instancePath + "/deliveries/" + i0 + "/attempts/" + i1 + "/error", schemaPath: "#/properties/deliveries/items/properties/attempts/items/properties/error/type", keyword: "type", params: { type: schema45.properties.deliveries.items.properties.attempts.items.properties.error.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err41];
                        } else {
                          vErrors.push(err41);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err42 = { instancePath: instancePath + "/deliveries/" + i0 + "/attempts/" + i1, schemaPath: "#/properties/deliveries/items/properties/attempts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
              } else {
                const err43 = { instancePath: instancePath + "/deliveries/" + i0 + "/attempts", schemaPath: "#/properties/deliveries/items/properties/attempts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
  } else {
    const err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err46];
    } else {
      vErrors.push(err46);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": { "id": true, "event": true, "at": true, "worldId": true, "userId": true, "data": true, "deliveries": true }, "dynamicProps": false, "dynamicItems": false };
var validator15 = validate35;
var schema46 = { "type": "object", "required": ["deliveries"], "properties": { "deliveries": { "type": "array", "items": { "type": "object", "required": ["id", "worldId", "subscriptionId", "event", "url", "body", "headers", "createdAt", "state", "attempts"], "properties": { "id": { "type": "string" }, "worldId": { "type": "string", "pattern": "^[0-9a-f]{12}$" }, "subscriptionId": { "type": "string" }, "event": { "type": "string" }, "url": { "type": "string" }, "body": { "type": "string" }, "headers": { "type": "object", "additionalProperties": { "type": "string" } }, "createdAt": { "type": "integer" }, "state": { "type": "string", "enum": ["pending", "delivered", "failed", "held", "cancelled", "dropped"] }, "attempts": { "type": "array", "items": { "type": "object", "required": ["at", "status", "error"], "properties": { "at": { "type": "integer" }, "status": { "type": ["integer", "null"] }, "error": { "type": ["string", "null"] } } } } } } } } };
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
    if (data.deliveries === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "deliveries" }, message: "must have required property 'deliveries'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.deliveries !== void 0) {
      let data0 = data.deliveries;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id === void 0) {
              const err1 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data1.worldId === void 0) {
              const err2 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "worldId" }, message: "must have required property 'worldId'" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1.subscriptionId === void 0) {
              const err3 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "subscriptionId" }, message: "must have required property 'subscriptionId'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.event === void 0) {
              const err4 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.url === void 0) {
              const err5 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1.body === void 0) {
              const err6 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data1.headers === void 0) {
              const err7 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "headers" }, message: "must have required property 'headers'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data1.createdAt === void 0) {
              const err8 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data1.state === void 0) {
              const err9 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data1.attempts === void 0) {
              const err10 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data1.id !== void 0) {
              if (typeof data1.id !== "string") {
                const err11 = { instancePath: instancePath + "/deliveries/" + i0 + "/id", schemaPath: "#/properties/deliveries/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data1.worldId !== void 0) {
              let data3 = data1.worldId;
              if (typeof data3 === "string") {
                if (!pattern5.test(data3)) {
                  const err12 = { instancePath: instancePath + "/deliveries/" + i0 + "/worldId", schemaPath: "#/properties/deliveries/items/properties/worldId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{12}$"' };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = { instancePath: instancePath + "/deliveries/" + i0 + "/worldId", schemaPath: "#/properties/deliveries/items/properties/worldId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data1.subscriptionId !== void 0) {
              if (typeof data1.subscriptionId !== "string") {
                const err14 = { instancePath: instancePath + "/deliveries/" + i0 + "/subscriptionId", schemaPath: "#/properties/deliveries/items/properties/subscriptionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data1.event !== void 0) {
              if (typeof data1.event !== "string") {
                const err15 = { instancePath: instancePath + "/deliveries/" + i0 + "/event", schemaPath: "#/properties/deliveries/items/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data1.url !== void 0) {
              if (typeof data1.url !== "string") {
                const err16 = { instancePath: instancePath + "/deliveries/" + i0 + "/url", schemaPath: "#/properties/deliveries/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data1.body !== void 0) {
              if (typeof data1.body !== "string") {
                const err17 = { instancePath: instancePath + "/deliveries/" + i0 + "/body", schemaPath: "#/properties/deliveries/items/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data1.headers !== void 0) {
              let data8 = data1.headers;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (const key0 in data8) {
                  if (typeof data8[key0] !== "string") {
                    const err18 = { instancePath: instancePath + "/deliveries/" + i0 + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/deliveries/items/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              } else {
                const err19 = { instancePath: instancePath + "/deliveries/" + i0 + "/headers", schemaPath: "#/properties/deliveries/items/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data1.createdAt !== void 0) {
              let data10 = data1.createdAt;
              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                const err20 = { instancePath: instancePath + "/deliveries/" + i0 + "/createdAt", schemaPath: "#/properties/deliveries/items/properties/createdAt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data1.state !== void 0) {
              let data11 = data1.state;
              if (typeof data11 !== "string") {
                const err21 = { instancePath: instancePath + "/deliveries/" + i0 + "/state", schemaPath: "#/properties/deliveries/items/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (!(data11 === "pending" || data11 === "delivered" || data11 === "failed" || data11 === "held" || data11 === "cancelled" || data11 === "dropped")) {
                const err22 = { instancePath: instancePath + "/deliveries/" + i0 + "/state", schemaPath: "#/properties/deliveries/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema46.properties.deliveries.items.properties.state.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data1.attempts !== void 0) {
              let data12 = data1.attempts;
              if (Array.isArray(data12)) {
                const len1 = data12.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data13 = data12[i1];
                  if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                    if (data13.at === void 0) {
                      const err23 = { instancePath: instancePath + "/deliveries/" + i0 + "/attempts/" + i1, schemaPath: "#/properties/deliveries/items/properties/attempts/items/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                    if (data13.status === void 0) {
                      const err24 = { instancePath: instancePath + "/deliveries/" + i0 + "/attempts/" + i1, schemaPath: "#/properties/deliveries/items/properties/attempts/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                    if (data13.error === void 0) {
                      const err25 = { instancePath: instancePath + "/deliveries/" + i0 + "/attempts/" + i1, schemaPath: "#/properties/deliveries/items/properties/attempts/items/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                    if (data13.at !== void 0) {
                      let data14 = data13.at;
                      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                        const err26 = { instancePath: instancePath + "/deliveries/" + i0 + "/attempts/" + i1 + "/at", schemaPath: "#/properties/deliveries/items/properties/attempts/items/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err26];
                        } else {
                          vErrors.push(err26);
                        }
                        errors++;
                      }
                    }
                    if (data13.status !== void 0) {
                      let data15 = data13.status;
                      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15)) && data15 !== null) {
                        const err27 = { instancePath: instancePath + "/deliveries/" + i0 + "/attempts/" + i1 + "/status", schemaPath: "#/properties/deliveries/items/properties/attempts/items/properties/status/type", keyword: "type", params: { type: schema46.properties.deliveries.items.properties.attempts.items.properties.status.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                          vErrors = [err27];
                        } else {
                          vErrors.push(err27);
                        }
                        errors++;
                      }
                    }
                    if (data13.error !== void 0) {
                      let data16 = data13.error;
                      if (typeof data16 !== "string" && data16 !== null) {
                        const err28 = { instancePath: instancePath + "/deliveries/" + i0 + "/attempts/" + i1 + "/error", schemaPath: "#/properties/deliveries/items/properties/attempts/items/properties/error/type", keyword: "type", params: { type: schema46.properties.deliveries.items.properties.attempts.items.properties.error.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err28];
                        } else {
                          vErrors.push(err28);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err29 = { instancePath: instancePath + "/deliveries/" + i0 + "/attempts/" + i1, schemaPath: "#/properties/deliveries/items/properties/attempts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/deliveries/" + i0 + "/attempts", schemaPath: "#/properties/deliveries/items/properties/attempts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/deliveries/" + i0, schemaPath: "#/properties/deliveries/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": { "deliveries": true }, "dynamicProps": false, "dynamicItems": false };
var validator16 = validate36;
var schema47 = { "type": "object", "required": ["id", "worldId", "subscriptionId", "event", "url", "body", "headers", "createdAt", "state", "attempts"], "properties": { "id": { "type": "string" }, "worldId": { "type": "string", "pattern": "^[0-9a-f]{12}$" }, "subscriptionId": { "type": "string" }, "event": { "type": "string" }, "url": { "type": "string" }, "body": { "type": "string" }, "headers": { "type": "object", "additionalProperties": { "type": "string" } }, "createdAt": { "type": "integer" }, "state": { "type": "string", "enum": ["pending", "delivered", "failed", "held", "cancelled", "dropped"] }, "attempts": { "type": "array", "items": { "type": "object", "required": ["at", "status", "error"], "properties": { "at": { "type": "integer" }, "status": { "type": ["integer", "null"] }, "error": { "type": ["string", "null"] } } } } } };
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
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.worldId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "worldId" }, message: "must have required property 'worldId'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.subscriptionId === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subscriptionId" }, message: "must have required property 'subscriptionId'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.event === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.body === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.headers === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headers" }, message: "must have required property 'headers'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.createdAt === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.attempts === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.worldId !== void 0) {
      let data1 = data.worldId;
      if (typeof data1 === "string") {
        if (!pattern5.test(data1)) {
          const err11 = { instancePath: instancePath + "/worldId", schemaPath: "#/properties/worldId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{12}$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/worldId", schemaPath: "#/properties/worldId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.subscriptionId !== void 0) {
      if (typeof data.subscriptionId !== "string") {
        const err13 = { instancePath: instancePath + "/subscriptionId", schemaPath: "#/properties/subscriptionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.event !== void 0) {
      if (typeof data.event !== "string") {
        const err14 = { instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      if (typeof data.url !== "string") {
        const err15 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.body !== void 0) {
      if (typeof data.body !== "string") {
        const err16 = { instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.headers !== void 0) {
      let data6 = data.headers;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key0 in data6) {
          if (typeof data6[key0] !== "string") {
            const err17 = { instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data8 = data.createdAt;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err19 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data9 = data.state;
      if (typeof data9 !== "string") {
        const err20 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (!(data9 === "pending" || data9 === "delivered" || data9 === "failed" || data9 === "held" || data9 === "cancelled" || data9 === "dropped")) {
        const err21 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema47.properties.state.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.attempts !== void 0) {
      let data10 = data.attempts;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data11 = data10[i0];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.at === void 0) {
              const err22 = { instancePath: instancePath + "/attempts/" + i0, schemaPath: "#/properties/attempts/items/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data11.status === void 0) {
              const err23 = { instancePath: instancePath + "/attempts/" + i0, schemaPath: "#/properties/attempts/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data11.error === void 0) {
              const err24 = { instancePath: instancePath + "/attempts/" + i0, schemaPath: "#/properties/attempts/items/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data11.at !== void 0) {
              let data12 = data11.at;
              if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                const err25 = { instancePath: instancePath + "/attempts/" + i0 + "/at", schemaPath: "#/properties/attempts/items/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data11.status !== void 0) {
              let data13 = data11.status;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13)) && data13 !== null) {
                const err26 = { instancePath: instancePath + "/attempts/" + i0 + "/status", schemaPath: "#/properties/attempts/items/properties/status/type", keyword: "type", params: { type: schema47.properties.attempts.items.properties.status.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data11.error !== void 0) {
              let data14 = data11.error;
              if (typeof data14 !== "string" && data14 !== null) {
                const err27 = { instancePath: instancePath + "/attempts/" + i0 + "/error", schemaPath: "#/properties/attempts/items/properties/error/type", keyword: "type", params: { type: schema47.properties.attempts.items.properties.error.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/attempts/" + i0, schemaPath: "#/properties/attempts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": { "id": true, "worldId": true, "subscriptionId": true, "event": true, "url": true, "body": true, "headers": true, "createdAt": true, "state": true, "attempts": true }, "dynamicProps": false, "dynamicItems": false };
var validator17 = validate37;
var schema48 = { "type": "object", "required": ["snapshots"], "properties": { "snapshots": { "type": "array", "items": { "type": "object", "required": ["id", "name", "at", "accounts"], "properties": { "id": { "type": "string" }, "name": { "type": ["string", "null"] }, "at": { "type": "integer" }, "accounts": { "type": "integer" } } } } } };
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
    if (data.snapshots === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "snapshots" }, message: "must have required property 'snapshots'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.snapshots !== void 0) {
      let data0 = data.snapshots;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.id === void 0) {
              const err1 = { instancePath: instancePath + "/snapshots/" + i0, schemaPath: "#/properties/snapshots/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err1];
              } else {
                vErrors.push(err1);
              }
              errors++;
            }
            if (data1.name === void 0) {
              const err2 = { instancePath: instancePath + "/snapshots/" + i0, schemaPath: "#/properties/snapshots/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
            if (data1.at === void 0) {
              const err3 = { instancePath: instancePath + "/snapshots/" + i0, schemaPath: "#/properties/snapshots/items/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1.accounts === void 0) {
              const err4 = { instancePath: instancePath + "/snapshots/" + i0, schemaPath: "#/properties/snapshots/items/required", keyword: "required", params: { missingProperty: "accounts" }, message: "must have required property 'accounts'" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1.id !== void 0) {
              if (typeof data1.id !== "string") {
                const err5 = { instancePath: instancePath + "/snapshots/" + i0 + "/id", schemaPath: "#/properties/snapshots/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data1.name !== void 0) {
              let data3 = data1.name;
              if (typeof data3 !== "string" && data3 !== null) {
                const err6 = { instancePath: instancePath + "/snapshots/" + i0 + "/name", schemaPath: "#/properties/snapshots/items/properties/name/type", keyword: "type", params: { type: schema48.properties.snapshots.items.properties.name.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data1.at !== void 0) {
              let data4 = data1.at;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                const err7 = { instancePath: instancePath + "/snapshots/" + i0 + "/at", schemaPath: "#/properties/snapshots/items/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data1.accounts !== void 0) {
              let data5 = data1.accounts;
              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                const err8 = { instancePath: instancePath + "/snapshots/" + i0 + "/accounts", schemaPath: "#/properties/snapshots/items/properties/accounts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/snapshots/" + i0, schemaPath: "#/properties/snapshots/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": { "snapshots": true }, "dynamicProps": false, "dynamicItems": false };
var validator18 = validate38;
var schema49 = { "type": "object", "required": ["id", "name", "at", "accounts"], "properties": { "id": { "type": "string" }, "name": { "type": ["string", "null"] }, "at": { "type": "integer" }, "accounts": { "type": "integer" } } };
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
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.accounts === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accounts" }, message: "must have required property 'accounts'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 !== "string" && data1 !== null) {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema49.properties.name.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data2 = data.at;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.accounts !== void 0) {
      let data3 = data.accounts;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err7 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": { "id": true, "name": true, "at": true, "accounts": true }, "dynamicProps": false, "dynamicItems": false };
var validator19 = validate39;
var schema50 = { "oneOf": [{ "type": "object", "required": ["type", "request"], "properties": { "type": { "const": "request" }, "request": { "type": "object", "required": ["id", "at", "operation", "method", "path", "query", "requestHeaders", "requestBody", "status", "responseHeaders", "responseBody", "stage", "worldId", "creditsCharged", "creditsRemaining", "rateRemaining", "faultId", "preferenceApplied"], "properties": { "id": { "type": "string" }, "at": { "type": "integer" }, "operation": { "type": ["string", "null"] }, "method": { "type": "string" }, "path": { "type": "string" }, "query": { "type": "string" }, "requestHeaders": { "type": "object", "additionalProperties": { "type": "string" } }, "requestBody": { "type": ["string", "null"] }, "status": { "type": "integer" }, "responseHeaders": { "type": "object", "additionalProperties": { "type": "string" } }, "responseBody": { "type": "string" }, "stage": { "type": "string", "enum": ["parse", "authenticate", "admit", "route", "plan", "scope", "fault", "validate", "operation", "crash"] }, "worldId": { "type": ["string", "null"] }, "creditsCharged": { "type": ["integer", "null"] }, "creditsRemaining": { "type": ["integer", "null"] }, "rateRemaining": { "type": "integer" }, "faultId": { "type": ["string", "null"] }, "preferenceApplied": { "type": ["string", "null"] } } } } }, { "type": "object", "required": ["type", "event"], "properties": { "type": { "const": "event" }, "event": { "type": "object", "required": ["id", "event", "at", "worldId", "userId", "data", "deliveries"], "properties": { "id": { "type": "string" }, "event": { "type": "string" }, "at": { "type": "integer" }, "worldId": { "type": "string", "pattern": "^[0-9a-f]{12}$" }, "userId": { "type": "string" }, "data": { "type": "object", "additionalProperties": true }, "deliveries": { "type": "array", "items": { "type": "object", "required": ["id", "worldId", "subscriptionId", "event", "url", "body", "headers", "createdAt", "state", "attempts"], "properties": { "id": { "type": "string" }, "worldId": { "type": "string", "pattern": "^[0-9a-f]{12}$" }, "subscriptionId": { "type": "string" }, "event": { "type": "string" }, "url": { "type": "string" }, "body": { "type": "string" }, "headers": { "type": "object", "additionalProperties": { "type": "string" } }, "createdAt": { "type": "integer" }, "state": { "type": "string", "enum": ["pending", "delivered", "failed", "held", "cancelled", "dropped"] }, "attempts": { "type": "array", "items": { "type": "object", "required": ["at", "status", "error"], "properties": { "at": { "type": "integer" }, "status": { "type": ["integer", "null"] }, "error": { "type": ["string", "null"] } } } } } } } } } } }, { "type": "object", "required": ["type", "delivery"], "properties": { "type": { "const": "delivery" }, "delivery": { "type": "object", "required": ["id", "worldId", "subscriptionId", "event", "url", "body", "headers", "createdAt", "state", "attempts"], "properties": { "id": { "type": "string" }, "worldId": { "type": "string", "pattern": "^[0-9a-f]{12}$" }, "subscriptionId": { "type": "string" }, "event": { "type": "string" }, "url": { "type": "string" }, "body": { "type": "string" }, "headers": { "type": "object", "additionalProperties": { "type": "string" } }, "createdAt": { "type": "integer" }, "state": { "type": "string", "enum": ["pending", "delivered", "failed", "held", "cancelled", "dropped"] }, "attempts": { "type": "array", "items": { "type": "object", "required": ["at", "status", "error"], "properties": { "at": { "type": "integer" }, "status": { "type": ["integer", "null"] }, "error": { "type": ["string", "null"] } } } } } } } }, { "type": "object", "required": ["type", "now", "frozen"], "properties": { "type": { "const": "clock" }, "now": { "type": "integer" }, "frozen": { "type": "boolean" } } }, { "type": "object", "required": ["type", "change"], "properties": { "type": { "const": "fault" }, "change": { "type": "string", "enum": ["added", "struck", "removed", "cleared"] }, "fault": { "allOf": [{ "type": "object", "required": ["operation"], "properties": { "operation": { "type": "string" }, "status": { "type": "integer", "minimum": 400, "maximum": 599 }, "delayMs": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "reset": { "type": "boolean" }, "malformed": { "type": "boolean" }, "slowMs": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "times": { "type": "integer", "minimum": 1, "maximum": 2147483647 }, "after": { "type": "integer", "minimum": 0, "maximum": 2147483647 }, "phase": { "type": "string", "enum": ["before", "after"] }, "world": { "type": "string", "minLength": 1 } } }, { "type": "object", "required": ["id", "phase", "seen", "hits"], "properties": { "id": { "type": "string" }, "phase": { "type": "string", "enum": ["before", "after"] }, "seen": { "type": "integer" }, "hits": { "type": "integer" } } }] } } }, { "type": "object", "required": ["type", "worldId", "remaining"], "properties": { "type": { "const": "credits" }, "worldId": { "type": "string", "pattern": "^[0-9a-f]{12}$" }, "remaining": { "type": "integer" } } }, { "type": "object", "required": ["type"], "properties": { "type": { "const": "reset" } } }, { "type": "object", "required": ["type", "at"], "properties": { "type": { "const": "restore" }, "at": { "type": "integer" } } }] };
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
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.request === void 0) {
      const err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "request" }, message: "must have required property 'request'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.type !== void 0) {
      if ("request" !== data.type) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/const", keyword: "const", params: { allowedValue: "request" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.request !== void 0) {
      let data1 = data.request;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.id === void 0) {
          const err3 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1.at === void 0) {
          const err4 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.operation === void 0) {
          const err5 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1.method === void 0) {
          const err6 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.path === void 0) {
          const err7 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1.query === void 0) {
          const err8 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1.requestHeaders === void 0) {
          const err9 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "requestHeaders" }, message: "must have required property 'requestHeaders'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data1.requestBody === void 0) {
          const err10 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "requestBody" }, message: "must have required property 'requestBody'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data1.status === void 0) {
          const err11 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data1.responseHeaders === void 0) {
          const err12 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "responseHeaders" }, message: "must have required property 'responseHeaders'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data1.responseBody === void 0) {
          const err13 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "responseBody" }, message: "must have required property 'responseBody'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data1.stage === void 0) {
          const err14 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "stage" }, message: "must have required property 'stage'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data1.worldId === void 0) {
          const err15 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "worldId" }, message: "must have required property 'worldId'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data1.creditsCharged === void 0) {
          const err16 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "creditsCharged" }, message: "must have required property 'creditsCharged'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data1.creditsRemaining === void 0) {
          const err17 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "creditsRemaining" }, message: "must have required property 'creditsRemaining'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data1.rateRemaining === void 0) {
          const err18 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "rateRemaining" }, message: "must have required property 'rateRemaining'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data1.faultId === void 0) {
          const err19 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "faultId" }, message: "must have required property 'faultId'" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data1.preferenceApplied === void 0) {
          const err20 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/required", keyword: "required", params: { missingProperty: "preferenceApplied" }, message: "must have required property 'preferenceApplied'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data1.id !== void 0) {
          if (typeof data1.id !== "string") {
            const err21 = { instancePath: instancePath + "/request/id", schemaPath: "#/oneOf/0/properties/request/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data1.at !== void 0) {
          let data3 = data1.at;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err22 = { instancePath: instancePath + "/request/at", schemaPath: "#/oneOf/0/properties/request/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data1.operation !== void 0) {
          let data4 = data1.operation;
          if (typeof data4 !== "string" && data4 !== null) {
            const err23 = { instancePath: instancePath + "/request/operation", schemaPath: "#/oneOf/0/properties/request/properties/operation/type", keyword: "type", params: { type: schema50.oneOf[0].properties.request.properties.operation.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data1.method !== void 0) {
          if (typeof data1.method !== "string") {
            const err24 = { instancePath: instancePath + "/request/method", schemaPath: "#/oneOf/0/properties/request/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data1.path !== void 0) {
          if (typeof data1.path !== "string") {
            const err25 = { instancePath: instancePath + "/request/path", schemaPath: "#/oneOf/0/properties/request/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data1.query !== void 0) {
          if (typeof data1.query !== "string") {
            const err26 = { instancePath: instancePath + "/request/query", schemaPath: "#/oneOf/0/properties/request/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data1.requestHeaders !== void 0) {
          let data8 = data1.requestHeaders;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key0 in data8) {
              if (typeof data8[key0] !== "string") {
                const err27 = { instancePath: instancePath + "/request/requestHeaders/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/0/properties/request/properties/requestHeaders/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/request/requestHeaders", schemaPath: "#/oneOf/0/properties/request/properties/requestHeaders/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data1.requestBody !== void 0) {
          let data10 = data1.requestBody;
          if (typeof data10 !== "string" && data10 !== null) {
            const err29 = { instancePath: instancePath + "/request/requestBody", schemaPath: "#/oneOf/0/properties/request/properties/requestBody/type", keyword: "type", params: { type: schema50.oneOf[0].properties.request.properties.requestBody.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data1.status !== void 0) {
          let data11 = data1.status;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err30 = { instancePath: instancePath + "/request/status", schemaPath: "#/oneOf/0/properties/request/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data1.responseHeaders !== void 0) {
          let data12 = data1.responseHeaders;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key1 in data12) {
              if (typeof data12[key1] !== "string") {
                const err31 = { instancePath: instancePath + "/request/responseHeaders/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/0/properties/request/properties/responseHeaders/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/request/responseHeaders", schemaPath: "#/oneOf/0/properties/request/properties/responseHeaders/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data1.responseBody !== void 0) {
          if (typeof data1.responseBody !== "string") {
            const err33 = { instancePath: instancePath + "/request/responseBody", schemaPath: "#/oneOf/0/properties/request/properties/responseBody/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data1.stage !== void 0) {
          let data15 = data1.stage;
          if (typeof data15 !== "string") {
            const err34 = { instancePath: instancePath + "/request/stage", schemaPath: "#/oneOf/0/properties/request/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (!(data15 === "parse" || data15 === "authenticate" || data15 === "admit" || data15 === "route" || data15 === "plan" || data15 === "scope" || data15 === "fault" || data15 === "validate" || data15 === "operation" || data15 === "crash")) {
            const err35 = { instancePath: instancePath + "/request/stage", schemaPath: "#/oneOf/0/properties/request/properties/stage/enum", keyword: "enum", params: { allowedValues: schema50.oneOf[0].properties.request.properties.stage.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data1.worldId !== void 0) {
          let data16 = data1.worldId;
          if (typeof data16 !== "string" && data16 !== null) {
            const err36 = { instancePath: instancePath + "/request/worldId", schemaPath: "#/oneOf/0/properties/request/properties/worldId/type", keyword: "type", params: { type: schema50.oneOf[0].properties.request.properties.worldId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data1.creditsCharged !== void 0) {
          let data17 = data1.creditsCharged;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17)) && data17 !== null) {
            const err37 = { instancePath: instancePath + "/request/creditsCharged", schemaPath: "#/oneOf/0/properties/request/properties/creditsCharged/type", keyword: "type", params: { type: schema50.oneOf[0].properties.request.properties.creditsCharged.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data1.creditsRemaining !== void 0) {
          let data18 = data1.creditsRemaining;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18)) && data18 !== null) {
            const err38 = { instancePath: instancePath + "/request/creditsRemaining", schemaPath: "#/oneOf/0/properties/request/properties/creditsRemaining/type", keyword: "type", params: { type: schema50.oneOf[0].properties.request.properties.creditsRemaining.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data1.rateRemaining !== void 0) {
          let data19 = data1.rateRemaining;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err39 = { instancePath: instancePath + "/request/rateRemaining", schemaPath: "#/oneOf/0/properties/request/properties/rateRemaining/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data1.faultId !== void 0) {
          let data20 = data1.faultId;
          if (typeof data20 !== "string" && data20 !== null) {
            const err40 = { instancePath: instancePath + "/request/faultId", schemaPath: "#/oneOf/0/properties/request/properties/faultId/type", keyword: "type", params: { type: schema50.oneOf[0].properties.request.properties.faultId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data1.preferenceApplied !== void 0) {
          let data21 = data1.preferenceApplied;
          if (typeof data21 !== "string" && data21 !== null) {
            const err41 = { instancePath: instancePath + "/request/preferenceApplied", schemaPath: "#/oneOf/0/properties/request/properties/preferenceApplied/type", keyword: "type", params: { type: schema50.oneOf[0].properties.request.properties.preferenceApplied.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/request", schemaPath: "#/oneOf/0/properties/request/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err43];
    } else {
      vErrors.push(err43);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = {};
    props0.type = true;
    props0.request = true;
  }
  const _errs48 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err44 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err44];
      } else {
        vErrors.push(err44);
      }
      errors++;
    }
    if (data.event === void 0) {
      const err45 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
      if (vErrors === null) {
        vErrors = [err45];
      } else {
        vErrors.push(err45);
      }
      errors++;
    }
    if (data.type !== void 0) {
      if ("event" !== data.type) {
        const err46 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/1/properties/type/const", keyword: "const", params: { allowedValue: "event" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.event !== void 0) {
      let data23 = data.event;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.id === void 0) {
          const err47 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/1/properties/event/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (data23.event === void 0) {
          const err48 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/1/properties/event/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data23.at === void 0) {
          const err49 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/1/properties/event/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data23.worldId === void 0) {
          const err50 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/1/properties/event/required", keyword: "required", params: { missingProperty: "worldId" }, message: "must have required property 'worldId'" };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data23.userId === void 0) {
          const err51 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/1/properties/event/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data23.data === void 0) {
          const err52 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/1/properties/event/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (data23.deliveries === void 0) {
          const err53 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/1/properties/event/required", keyword: "required", params: { missingProperty: "deliveries" }, message: "must have required property 'deliveries'" };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (data23.id !== void 0) {
          if (typeof data23.id !== "string") {
            const err54 = { instancePath: instancePath + "/event/id", schemaPath: "#/oneOf/1/properties/event/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data23.event !== void 0) {
          if (typeof data23.event !== "string") {
            const err55 = { instancePath: instancePath + "/event/event", schemaPath: "#/oneOf/1/properties/event/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data23.at !== void 0) {
          let data26 = data23.at;
          if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
            const err56 = { instancePath: instancePath + "/event/at", schemaPath: "#/oneOf/1/properties/event/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data23.worldId !== void 0) {
          let data27 = data23.worldId;
          if (typeof data27 === "string") {
            if (!pattern5.test(data27)) {
              const err57 = { instancePath: instancePath + "/event/worldId", schemaPath: "#/oneOf/1/properties/event/properties/worldId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{12}$"' };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          } else {
            const err58 = { instancePath: instancePath + "/event/worldId", schemaPath: "#/oneOf/1/properties/event/properties/worldId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data23.userId !== void 0) {
          if (typeof data23.userId !== "string") {
            const err59 = { instancePath: instancePath + "/event/userId", schemaPath: "#/oneOf/1/properties/event/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data23.data !== void 0) {
          let data29 = data23.data;
          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
          } else {
            const err60 = { instancePath: instancePath + "/event/data", schemaPath: "#/oneOf/1/properties/event/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data23.deliveries !== void 0) {
          let data30 = data23.deliveries;
          if (Array.isArray(data30)) {
            const len0 = data30.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data31 = data30[i0];
              if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                if (data31.id === void 0) {
                  const err61 = { instancePath: instancePath + "/event/deliveries/" + i0, schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
                if (data31.worldId === void 0) {
                  const err62 = { instancePath: instancePath + "/event/deliveries/" + i0, schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "worldId" }, message: "must have required property 'worldId'" };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                if (data31.subscriptionId === void 0) {
                  const err63 = { instancePath: instancePath + "/event/deliveries/" + i0, schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "subscriptionId" }, message: "must have required property 'subscriptionId'" };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                if (data31.event === void 0) {
                  const err64 = { instancePath: instancePath + "/event/deliveries/" + i0, schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                if (data31.url === void 0) {
                  const err65 = { instancePath: instancePath + "/event/deliveries/" + i0, schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (data31.body === void 0) {
                  const err66 = { instancePath: instancePath + "/event/deliveries/" + i0, schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
                if (data31.headers === void 0) {
                  const err67 = { instancePath: instancePath + "/event/deliveries/" + i0, schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "headers" }, message: "must have required property 'headers'" };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                if (data31.createdAt === void 0) {
                  const err68 = { instancePath: instancePath + "/event/deliveries/" + i0, schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
                if (data31.state === void 0) {
                  const err69 = { instancePath: instancePath + "/event/deliveries/" + i0, schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (data31.attempts === void 0) {
                  const err70 = { instancePath: instancePath + "/event/deliveries/" + i0, schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (data31.id !== void 0) {
                  if (typeof data31.id !== "string") {
                    const err71 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/id", schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
                if (data31.worldId !== void 0) {
                  let data33 = data31.worldId;
                  if (typeof data33 === "string") {
                    if (!pattern5.test(data33)) {
                      const err72 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/worldId", schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/worldId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{12}$"' };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                  } else {
                    const err73 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/worldId", schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/worldId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                if (data31.subscriptionId !== void 0) {
                  if (typeof data31.subscriptionId !== "string") {
                    const err74 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/subscriptionId", schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/subscriptionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
                if (data31.event !== void 0) {
                  if (typeof data31.event !== "string") {
                    const err75 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/event", schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err75];
                    } else {
                      vErrors.push(err75);
                    }
                    errors++;
                  }
                }
                if (data31.url !== void 0) {
                  if (typeof data31.url !== "string") {
                    const err76 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/url", schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
                if (data31.body !== void 0) {
                  if (typeof data31.body !== "string") {
                    const err77 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/body", schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                }
                if (data31.headers !== void 0) {
                  let data38 = data31.headers;
                  if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                    for (const key2 in data38) {
                      if (typeof data38[key2] !== "string") {
                        const err78 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err78];
                        } else {
                          vErrors.push(err78);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err79 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/headers", schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                }
                if (data31.createdAt !== void 0) {
                  let data40 = data31.createdAt;
                  if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                    const err80 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/createdAt", schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/createdAt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                }
                if (data31.state !== void 0) {
                  let data41 = data31.state;
                  if (typeof data41 !== "string") {
                    const err81 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/state", schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                  if (!(data41 === "pending" || data41 === "delivered" || data41 === "failed" || data41 === "held" || data41 === "cancelled" || data41 === "dropped")) {
                    const err82 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/state", schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema50.oneOf[1].properties.event.properties.deliveries.items.properties.state.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
                if (data31.attempts !== void 0) {
                  let data42 = data31.attempts;
                  if (Array.isArray(data42)) {
                    const len1 = data42.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data43 = data42[i1];
                      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                        if (data43.at === void 0) {
                          const err83 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/attempts/" + i1, schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/attempts/items/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
                          if (vErrors === null) {
                            vErrors = [err83];
                          } else {
                            vErrors.push(err83);
                          }
                          errors++;
                        }
                        if (data43.status === void 0) {
                          const err84 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/attempts/" + i1, schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/attempts/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
                          if (vErrors === null) {
                            vErrors = [err84];
                          } else {
                            vErrors.push(err84);
                          }
                          errors++;
                        }
                        if (data43.error === void 0) {
                          const err85 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/attempts/" + i1, schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/attempts/items/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
                          if (vErrors === null) {
                            vErrors = [err85];
                          } else {
                            vErrors.push(err85);
                          }
                          errors++;
                        }
                        if (data43.at !== void 0) {
                          let data44 = data43.at;
                          if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                            const err86 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/attempts/" + i1 + "/at", schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/attempts/items/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                              vErrors = [err86];
                            } else {
                              vErrors.push(err86);
                            }
                            errors++;
                          }
                        }
                        if (data43.status !== void 0) {
                          let data45 = data43.status;
                          if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45)) && data45 !== null) {
                            const err87 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/attempts/" + i1 + "/status", schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/attempts/items/properties/status/type", keyword: "type", params: { type: schema50.oneOf[1].properties.event.properties.deliveries.items.properties.attempts.items.properties.status.type }, message: "must be integer,null" };
                            if (vErrors === null) {
                              vErrors = [err87];
                            } else {
                              vErrors.push(err87);
                            }
                            errors++;
                          }
                        }
                        if (data43.error !== void 0) {
                          let data46 = data43.error;
                          if (typeof data46 !== "string" && data46 !== null) {
                            const err88 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/attempts/" + i1 + "/error", schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/attempts/items/properties/error/type", keyword: "type", params: { type: schema50.oneOf[1].properties.event.properties.deliveries.items.properties.attempts.items.properties.error.type }, message: "must be string,null" };
                            if (vErrors === null) {
                              vErrors = [err88];
                            } else {
                              vErrors.push(err88);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err89 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/attempts/" + i1, schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/attempts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err89];
                        } else {
                          vErrors.push(err89);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err90 = { instancePath: instancePath + "/event/deliveries/" + i0 + "/attempts", schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/properties/attempts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
              } else {
                const err91 = { instancePath: instancePath + "/event/deliveries/" + i0, schemaPath: "#/oneOf/1/properties/event/properties/deliveries/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
          } else {
            const err92 = { instancePath: instancePath + "/event/deliveries", schemaPath: "#/oneOf/1/properties/event/properties/deliveries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/event", schemaPath: "#/oneOf/1/properties/event/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
  } else {
    const err94 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err94];
    } else {
      vErrors.push(err94);
    }
    errors++;
  }
  var _valid0 = _errs48 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = props0 || {};
        props0.type = true;
        props0.event = true;
      }
    }
    const _errs101 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type === void 0) {
        const err95 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
      if (data.delivery === void 0) {
        const err96 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "delivery" }, message: "must have required property 'delivery'" };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
      if (data.type !== void 0) {
        if ("delivery" !== data.type) {
          const err97 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/2/properties/type/const", keyword: "const", params: { allowedValue: "delivery" }, message: "must be equal to constant" };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
      }
      if (data.delivery !== void 0) {
        let data48 = data.delivery;
        if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
          if (data48.id === void 0) {
            const err98 = { instancePath: instancePath + "/delivery", schemaPath: "#/oneOf/2/properties/delivery/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
          if (data48.worldId === void 0) {
            const err99 = { instancePath: instancePath + "/delivery", schemaPath: "#/oneOf/2/properties/delivery/required", keyword: "required", params: { missingProperty: "worldId" }, message: "must have required property 'worldId'" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
          if (data48.subscriptionId === void 0) {
            const err100 = { instancePath: instancePath + "/delivery", schemaPath: "#/oneOf/2/properties/delivery/required", keyword: "required", params: { missingProperty: "subscriptionId" }, message: "must have required property 'subscriptionId'" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
          if (data48.event === void 0) {
            const err101 = { instancePath: instancePath + "/delivery", schemaPath: "#/oneOf/2/properties/delivery/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'" };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
          if (data48.url === void 0) {
            const err102 = { instancePath: instancePath + "/delivery", schemaPath: "#/oneOf/2/properties/delivery/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
          if (data48.body === void 0) {
            const err103 = { instancePath: instancePath + "/delivery", schemaPath: "#/oneOf/2/properties/delivery/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
          if (data48.headers === void 0) {
            const err104 = { instancePath: instancePath + "/delivery", schemaPath: "#/oneOf/2/properties/delivery/required", keyword: "required", params: { missingProperty: "headers" }, message: "must have required property 'headers'" };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
          if (data48.createdAt === void 0) {
            const err105 = { instancePath: instancePath + "/delivery", schemaPath: "#/oneOf/2/properties/delivery/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
          if (data48.state === void 0) {
            const err106 = { instancePath: instancePath + "/delivery", schemaPath: "#/oneOf/2/properties/delivery/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
          if (data48.attempts === void 0) {
            const err107 = { instancePath: instancePath + "/delivery", schemaPath: "#/oneOf/2/properties/delivery/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
          if (data48.id !== void 0) {
            if (typeof data48.id !== "string") {
              const err108 = { instancePath: instancePath + "/delivery/id", schemaPath: "#/oneOf/2/properties/delivery/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
          }
          if (data48.worldId !== void 0) {
            let data50 = data48.worldId;
            if (typeof data50 === "string") {
              if (!pattern5.test(data50)) {
                const err109 = { instancePath: instancePath + "/delivery/worldId", schemaPath: "#/oneOf/2/properties/delivery/properties/worldId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{12}$"' };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            } else {
              const err110 = { instancePath: instancePath + "/delivery/worldId", schemaPath: "#/oneOf/2/properties/delivery/properties/worldId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          }
          if (data48.subscriptionId !== void 0) {
            if (typeof data48.subscriptionId !== "string") {
              const err111 = { instancePath: instancePath + "/delivery/subscriptionId", schemaPath: "#/oneOf/2/properties/delivery/properties/subscriptionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
          }
          if (data48.event !== void 0) {
            if (typeof data48.event !== "string") {
              const err112 = { instancePath: instancePath + "/delivery/event", schemaPath: "#/oneOf/2/properties/delivery/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          }
          if (data48.url !== void 0) {
            if (typeof data48.url !== "string") {
              const err113 = { instancePath: instancePath + "/delivery/url", schemaPath: "#/oneOf/2/properties/delivery/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          }
          if (data48.body !== void 0) {
            if (typeof data48.body !== "string") {
              const err114 = { instancePath: instancePath + "/delivery/body", schemaPath: "#/oneOf/2/properties/delivery/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
          }
          if (data48.headers !== void 0) {
            let data55 = data48.headers;
            if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
              for (const key3 in data55) {
                if (typeof data55[key3] !== "string") {
                  const err115 = { instancePath: instancePath + "/delivery/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/2/properties/delivery/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err115];
                  } else {
                    vErrors.push(err115);
                  }
                  errors++;
                }
              }
            } else {
              const err116 = { instancePath: instancePath + "/delivery/headers", schemaPath: "#/oneOf/2/properties/delivery/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
          }
          if (data48.createdAt !== void 0) {
            let data57 = data48.createdAt;
            if (!(typeof data57 == "number" && (!(data57 % 1) && !isNaN(data57)) && isFinite(data57))) {
              const err117 = { instancePath: instancePath + "/delivery/createdAt", schemaPath: "#/oneOf/2/properties/delivery/properties/createdAt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
          }
          if (data48.state !== void 0) {
            let data58 = data48.state;
            if (typeof data58 !== "string") {
              const err118 = { instancePath: instancePath + "/delivery/state", schemaPath: "#/oneOf/2/properties/delivery/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
            if (!(data58 === "pending" || data58 === "delivered" || data58 === "failed" || data58 === "held" || data58 === "cancelled" || data58 === "dropped")) {
              const err119 = { instancePath: instancePath + "/delivery/state", schemaPath: "#/oneOf/2/properties/delivery/properties/state/enum", keyword: "enum", params: { allowedValues: schema50.oneOf[2].properties.delivery.properties.state.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
          }
          if (data48.attempts !== void 0) {
            let data59 = data48.attempts;
            if (Array.isArray(data59)) {
              const len2 = data59.length;
              for (let i2 = 0; i2 < len2; i2++) {
                let data60 = data59[i2];
                if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                  if (data60.at === void 0) {
                    const err120 = { instancePath: instancePath + "/delivery/attempts/" + i2, schemaPath: "#/oneOf/2/properties/delivery/properties/attempts/items/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                  if (data60.status === void 0) {
                    const err121 = { instancePath: instancePath + "/delivery/attempts/" + i2, schemaPath: "#/oneOf/2/properties/delivery/properties/attempts/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                  if (data60.error === void 0) {
                    const err122 = { instancePath: instancePath + "/delivery/attempts/" + i2, schemaPath: "#/oneOf/2/properties/delivery/properties/attempts/items/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                  if (data60.at !== void 0) {
                    let data61 = data60.at;
                    if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61))) {
                      const err123 = { instancePath: instancePath + "/delivery/attempts/" + i2 + "/at", schemaPath: "#/oneOf/2/properties/delivery/properties/attempts/items/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      if (vErrors === null) {
                        vErrors = [err123];
                      } else {
                        vErrors.push(err123);
                      }
                      errors++;
                    }
                  }
                  if (data60.status !== void 0) {
                    let data62 = data60.status;
                    if (!(typeof data62 == "number" && (!(data62 % 1) && !isNaN(data62)) && isFinite(data62)) && data62 !== null) {
                      const err124 = { instancePath: instancePath + "/delivery/attempts/" + i2 + "/status", schemaPath: "#/oneOf/2/properties/delivery/properties/attempts/items/properties/status/type", keyword: "type", params: { type: schema50.oneOf[2].properties.delivery.properties.attempts.items.properties.status.type }, message: "must be integer,null" };
                      if (vErrors === null) {
                        vErrors = [err124];
                      } else {
                        vErrors.push(err124);
                      }
                      errors++;
                    }
                  }
                  if (data60.error !== void 0) {
                    let data63 = data60.error;
                    if (typeof data63 !== "string" && data63 !== null) {
                      const err125 = { instancePath: instancePath + "/delivery/attempts/" + i2 + "/error", schemaPath: "#/oneOf/2/properties/delivery/properties/attempts/items/properties/error/type", keyword: "type", params: { type: schema50.oneOf[2].properties.delivery.properties.attempts.items.properties.error.type }, message: "must be string,null" };
                      if (vErrors === null) {
                        vErrors = [err125];
                      } else {
                        vErrors.push(err125);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err126 = { instancePath: instancePath + "/delivery/attempts/" + i2, schemaPath: "#/oneOf/2/properties/delivery/properties/attempts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              }
            } else {
              const err127 = { instancePath: instancePath + "/delivery/attempts", schemaPath: "#/oneOf/2/properties/delivery/properties/attempts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
          }
        } else {
          const err128 = { instancePath: instancePath + "/delivery", schemaPath: "#/oneOf/2/properties/delivery/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err128];
          } else {
            vErrors.push(err128);
          }
          errors++;
        }
      }
    } else {
      const err129 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err129];
      } else {
        vErrors.push(err129);
      }
      errors++;
    }
    var _valid0 = _errs101 === errors;
    if (_valid0 && valid0) {
      valid0 = false;
      passing0 = [passing0, 2];
    } else {
      if (_valid0) {
        valid0 = true;
        passing0 = 2;
        if (props0 !== true) {
          props0 = props0 || {};
          props0.type = true;
          props0.delivery = true;
        }
      }
      const _errs137 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.type === void 0) {
          const err130 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          if (vErrors === null) {
            vErrors = [err130];
          } else {
            vErrors.push(err130);
          }
          errors++;
        }
        if (data.now === void 0) {
          const err131 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "now" }, message: "must have required property 'now'" };
          if (vErrors === null) {
            vErrors = [err131];
          } else {
            vErrors.push(err131);
          }
          errors++;
        }
        if (data.frozen === void 0) {
          const err132 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "frozen" }, message: "must have required property 'frozen'" };
          if (vErrors === null) {
            vErrors = [err132];
          } else {
            vErrors.push(err132);
          }
          errors++;
        }
        if (data.type !== void 0) {
          if ("clock" !== data.type) {
            const err133 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/3/properties/type/const", keyword: "const", params: { allowedValue: "clock" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
        if (data.now !== void 0) {
          let data65 = data.now;
          if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
            const err134 = { instancePath: instancePath + "/now", schemaPath: "#/oneOf/3/properties/now/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
        if (data.frozen !== void 0) {
          if (typeof data.frozen !== "boolean") {
            const err135 = { instancePath: instancePath + "/frozen", schemaPath: "#/oneOf/3/properties/frozen/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
        }
      } else {
        const err136 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err136];
        } else {
          vErrors.push(err136);
        }
        errors++;
      }
      var _valid0 = _errs137 === errors;
      if (_valid0 && valid0) {
        valid0 = false;
        passing0 = [passing0, 3];
      } else {
        if (_valid0) {
          valid0 = true;
          passing0 = 3;
          if (props0 !== true) {
            props0 = props0 || {};
            props0.type = true;
            props0.now = true;
            props0.frozen = true;
          }
        }
        const _errs144 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err137 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
          if (data.change === void 0) {
            const err138 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: "change" }, message: "must have required property 'change'" };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
          if (data.type !== void 0) {
            if ("fault" !== data.type) {
              const err139 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/4/properties/type/const", keyword: "const", params: { allowedValue: "fault" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
          }
          if (data.change !== void 0) {
            let data68 = data.change;
            if (typeof data68 !== "string") {
              const err140 = { instancePath: instancePath + "/change", schemaPath: "#/oneOf/4/properties/change/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err140];
              } else {
                vErrors.push(err140);
              }
              errors++;
            }
            if (!(data68 === "added" || data68 === "struck" || data68 === "removed" || data68 === "cleared")) {
              const err141 = { instancePath: instancePath + "/change", schemaPath: "#/oneOf/4/properties/change/enum", keyword: "enum", params: { allowedValues: schema50.oneOf[4].properties.change.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err141];
              } else {
                vErrors.push(err141);
              }
              errors++;
            }
          }
          if (data.fault !== void 0) {
            let data69 = data.fault;
            if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
              if (data69.operation === void 0) {
                const err142 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/4/properties/fault/allOf/0/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
              if (data69.operation !== void 0) {
                if (typeof data69.operation !== "string") {
                  const err143 = { instancePath: instancePath + "/fault/operation", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err143];
                  } else {
                    vErrors.push(err143);
                  }
                  errors++;
                }
              }
              if (data69.status !== void 0) {
                let data71 = data69.status;
                if (!(typeof data71 == "number" && (!(data71 % 1) && !isNaN(data71)) && isFinite(data71))) {
                  const err144 = { instancePath: instancePath + "/fault/status", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err144];
                  } else {
                    vErrors.push(err144);
                  }
                  errors++;
                }
                if (typeof data71 == "number" && isFinite(data71)) {
                  if (data71 > 599 || isNaN(data71)) {
                    const err145 = { instancePath: instancePath + "/fault/status", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
                    if (vErrors === null) {
                      vErrors = [err145];
                    } else {
                      vErrors.push(err145);
                    }
                    errors++;
                  }
                  if (data71 < 400 || isNaN(data71)) {
                    const err146 = { instancePath: instancePath + "/fault/status", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                }
              }
              if (data69.delayMs !== void 0) {
                let data72 = data69.delayMs;
                if (!(typeof data72 == "number" && (!(data72 % 1) && !isNaN(data72)) && isFinite(data72))) {
                  const err147 = { instancePath: instancePath + "/fault/delayMs", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/delayMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
                if (typeof data72 == "number" && isFinite(data72)) {
                  if (data72 > 2147483647 || isNaN(data72)) {
                    const err148 = { instancePath: instancePath + "/fault/delayMs", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/delayMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                    if (vErrors === null) {
                      vErrors = [err148];
                    } else {
                      vErrors.push(err148);
                    }
                    errors++;
                  }
                  if (data72 < 0 || isNaN(data72)) {
                    const err149 = { instancePath: instancePath + "/fault/delayMs", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/delayMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err149];
                    } else {
                      vErrors.push(err149);
                    }
                    errors++;
                  }
                }
              }
              if (data69.reset !== void 0) {
                if (typeof data69.reset !== "boolean") {
                  const err150 = { instancePath: instancePath + "/fault/reset", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/reset/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err150];
                  } else {
                    vErrors.push(err150);
                  }
                  errors++;
                }
              }
              if (data69.malformed !== void 0) {
                if (typeof data69.malformed !== "boolean") {
                  const err151 = { instancePath: instancePath + "/fault/malformed", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/malformed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  if (vErrors === null) {
                    vErrors = [err151];
                  } else {
                    vErrors.push(err151);
                  }
                  errors++;
                }
              }
              if (data69.slowMs !== void 0) {
                let data75 = data69.slowMs;
                if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                  const err152 = { instancePath: instancePath + "/fault/slowMs", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/slowMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
                if (typeof data75 == "number" && isFinite(data75)) {
                  if (data75 > 2147483647 || isNaN(data75)) {
                    const err153 = { instancePath: instancePath + "/fault/slowMs", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/slowMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                    if (vErrors === null) {
                      vErrors = [err153];
                    } else {
                      vErrors.push(err153);
                    }
                    errors++;
                  }
                  if (data75 < 0 || isNaN(data75)) {
                    const err154 = { instancePath: instancePath + "/fault/slowMs", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/slowMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                }
              }
              if (data69.times !== void 0) {
                let data76 = data69.times;
                if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
                  const err155 = { instancePath: instancePath + "/fault/times", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err155];
                  } else {
                    vErrors.push(err155);
                  }
                  errors++;
                }
                if (typeof data76 == "number" && isFinite(data76)) {
                  if (data76 > 2147483647 || isNaN(data76)) {
                    const err156 = { instancePath: instancePath + "/fault/times", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                  if (data76 < 1 || isNaN(data76)) {
                    const err157 = { instancePath: instancePath + "/fault/times", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err157];
                    } else {
                      vErrors.push(err157);
                    }
                    errors++;
                  }
                }
              }
              if (data69.after !== void 0) {
                let data77 = data69.after;
                if (!(typeof data77 == "number" && (!(data77 % 1) && !isNaN(data77)) && isFinite(data77))) {
                  const err158 = { instancePath: instancePath + "/fault/after", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err158];
                  } else {
                    vErrors.push(err158);
                  }
                  errors++;
                }
                if (typeof data77 == "number" && isFinite(data77)) {
                  if (data77 > 2147483647 || isNaN(data77)) {
                    const err159 = { instancePath: instancePath + "/fault/after", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/after/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
                    if (vErrors === null) {
                      vErrors = [err159];
                    } else {
                      vErrors.push(err159);
                    }
                    errors++;
                  }
                  if (data77 < 0 || isNaN(data77)) {
                    const err160 = { instancePath: instancePath + "/fault/after", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    if (vErrors === null) {
                      vErrors = [err160];
                    } else {
                      vErrors.push(err160);
                    }
                    errors++;
                  }
                }
              }
              if (data69.phase !== void 0) {
                let data78 = data69.phase;
                if (typeof data78 !== "string") {
                  const err161 = { instancePath: instancePath + "/fault/phase", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/phase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
                if (!(data78 === "before" || data78 === "after")) {
                  const err162 = { instancePath: instancePath + "/fault/phase", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/phase/enum", keyword: "enum", params: { allowedValues: schema50.oneOf[4].properties.fault.allOf[0].properties.phase.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err162];
                  } else {
                    vErrors.push(err162);
                  }
                  errors++;
                }
              }
              if (data69.world !== void 0) {
                let data79 = data69.world;
                if (typeof data79 === "string") {
                  if (func1(data79) < 1) {
                    const err163 = { instancePath: instancePath + "/fault/world", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/world/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err163];
                    } else {
                      vErrors.push(err163);
                    }
                    errors++;
                  }
                } else {
                  const err164 = { instancePath: instancePath + "/fault/world", schemaPath: "#/oneOf/4/properties/fault/allOf/0/properties/world/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err164];
                  } else {
                    vErrors.push(err164);
                  }
                  errors++;
                }
              }
            } else {
              const err165 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/4/properties/fault/allOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
            if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
              if (data69.id === void 0) {
                const err166 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/4/properties/fault/allOf/1/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              }
              if (data69.phase === void 0) {
                const err167 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/4/properties/fault/allOf/1/required", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property 'phase'" };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
              if (data69.seen === void 0) {
                const err168 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/4/properties/fault/allOf/1/required", keyword: "required", params: { missingProperty: "seen" }, message: "must have required property 'seen'" };
                if (vErrors === null) {
                  vErrors = [err168];
                } else {
                  vErrors.push(err168);
                }
                errors++;
              }
              if (data69.hits === void 0) {
                const err169 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/4/properties/fault/allOf/1/required", keyword: "required", params: { missingProperty: "hits" }, message: "must have required property 'hits'" };
                if (vErrors === null) {
                  vErrors = [err169];
                } else {
                  vErrors.push(err169);
                }
                errors++;
              }
              if (data69.id !== void 0) {
                if (typeof data69.id !== "string") {
                  const err170 = { instancePath: instancePath + "/fault/id", schemaPath: "#/oneOf/4/properties/fault/allOf/1/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err170];
                  } else {
                    vErrors.push(err170);
                  }
                  errors++;
                }
              }
              if (data69.phase !== void 0) {
                let data81 = data69.phase;
                if (typeof data81 !== "string") {
                  const err171 = { instancePath: instancePath + "/fault/phase", schemaPath: "#/oneOf/4/properties/fault/allOf/1/properties/phase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
                if (!(data81 === "before" || data81 === "after")) {
                  const err172 = { instancePath: instancePath + "/fault/phase", schemaPath: "#/oneOf/4/properties/fault/allOf/1/properties/phase/enum", keyword: "enum", params: { allowedValues: schema50.oneOf[4].properties.fault.allOf[1].properties.phase.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err172];
                  } else {
                    vErrors.push(err172);
                  }
                  errors++;
                }
              }
              if (data69.seen !== void 0) {
                let data82 = data69.seen;
                if (!(typeof data82 == "number" && (!(data82 % 1) && !isNaN(data82)) && isFinite(data82))) {
                  const err173 = { instancePath: instancePath + "/fault/seen", schemaPath: "#/oneOf/4/properties/fault/allOf/1/properties/seen/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err173];
                  } else {
                    vErrors.push(err173);
                  }
                  errors++;
                }
              }
              if (data69.hits !== void 0) {
                let data83 = data69.hits;
                if (!(typeof data83 == "number" && (!(data83 % 1) && !isNaN(data83)) && isFinite(data83))) {
                  const err174 = { instancePath: instancePath + "/fault/hits", schemaPath: "#/oneOf/4/properties/fault/allOf/1/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err174];
                  } else {
                    vErrors.push(err174);
                  }
                  errors++;
                }
              }
            } else {
              const err175 = { instancePath: instancePath + "/fault", schemaPath: "#/oneOf/4/properties/fault/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
          }
        } else {
          const err176 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err176];
          } else {
            vErrors.push(err176);
          }
          errors++;
        }
        var _valid0 = _errs144 === errors;
        if (_valid0 && valid0) {
          valid0 = false;
          passing0 = [passing0, 4];
        } else {
          if (_valid0) {
            valid0 = true;
            passing0 = 4;
            if (props0 !== true) {
              props0 = props0 || {};
              props0.type = true;
              props0.change = true;
              props0.fault = true;
            }
          }
          const _errs182 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.type === void 0) {
              const err177 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              if (vErrors === null) {
                vErrors = [err177];
              } else {
                vErrors.push(err177);
              }
              errors++;
            }
            if (data.worldId === void 0) {
              const err178 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "worldId" }, message: "must have required property 'worldId'" };
              if (vErrors === null) {
                vErrors = [err178];
              } else {
                vErrors.push(err178);
              }
              errors++;
            }
            if (data.remaining === void 0) {
              const err179 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: "remaining" }, message: "must have required property 'remaining'" };
              if (vErrors === null) {
                vErrors = [err179];
              } else {
                vErrors.push(err179);
              }
              errors++;
            }
            if (data.type !== void 0) {
              if ("credits" !== data.type) {
                const err180 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/5/properties/type/const", keyword: "const", params: { allowedValue: "credits" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              }
            }
            if (data.worldId !== void 0) {
              let data85 = data.worldId;
              if (typeof data85 === "string") {
                if (!pattern5.test(data85)) {
                  const err181 = { instancePath: instancePath + "/worldId", schemaPath: "#/oneOf/5/properties/worldId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{12}$" }, message: 'must match pattern "^[0-9a-f]{12}$"' };
                  if (vErrors === null) {
                    vErrors = [err181];
                  } else {
                    vErrors.push(err181);
                  }
                  errors++;
                }
              } else {
                const err182 = { instancePath: instancePath + "/worldId", schemaPath: "#/oneOf/5/properties/worldId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
              }
            }
            if (data.remaining !== void 0) {
              let data86 = data.remaining;
              if (!(typeof data86 == "number" && (!(data86 % 1) && !isNaN(data86)) && isFinite(data86))) {
                const err183 = { instancePath: instancePath + "/remaining", schemaPath: "#/oneOf/5/properties/remaining/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err183];
                } else {
                  vErrors.push(err183);
                }
                errors++;
              }
            }
          } else {
            const err184 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err184];
            } else {
              vErrors.push(err184);
            }
            errors++;
          }
          var _valid0 = _errs182 === errors;
          if (_valid0 && valid0) {
            valid0 = false;
            passing0 = [passing0, 5];
          } else {
            if (_valid0) {
              valid0 = true;
              passing0 = 5;
              if (props0 !== true) {
                props0 = props0 || {};
                props0.type = true;
                props0.worldId = true;
                props0.remaining = true;
              }
            }
            const _errs189 = errors;
            if (data && typeof data == "object" && !Array.isArray(data)) {
              if (data.type === void 0) {
                const err185 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
              if (data.type !== void 0) {
                if ("reset" !== data.type) {
                  const err186 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/6/properties/type/const", keyword: "const", params: { allowedValue: "reset" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
              }
            } else {
              const err187 = { instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
            var _valid0 = _errs189 === errors;
            if (_valid0 && valid0) {
              valid0 = false;
              passing0 = [passing0, 6];
            } else {
              if (_valid0) {
                valid0 = true;
                passing0 = 6;
                if (props0 !== true) {
                  props0 = props0 || {};
                  props0.type = true;
                }
              }
              const _errs192 = errors;
              if (data && typeof data == "object" && !Array.isArray(data)) {
                if (data.type === void 0) {
                  const err188 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
                  if (vErrors === null) {
                    vErrors = [err188];
                  } else {
                    vErrors.push(err188);
                  }
                  errors++;
                }
                if (data.at === void 0) {
                  const err189 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
                  if (vErrors === null) {
                    vErrors = [err189];
                  } else {
                    vErrors.push(err189);
                  }
                  errors++;
                }
                if (data.type !== void 0) {
                  if ("restore" !== data.type) {
                    const err190 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/7/properties/type/const", keyword: "const", params: { allowedValue: "restore" }, message: "must be equal to constant" };
                    if (vErrors === null) {
                      vErrors = [err190];
                    } else {
                      vErrors.push(err190);
                    }
                    errors++;
                  }
                }
                if (data.at !== void 0) {
                  let data89 = data.at;
                  if (!(typeof data89 == "number" && (!(data89 % 1) && !isNaN(data89)) && isFinite(data89))) {
                    const err191 = { instancePath: instancePath + "/at", schemaPath: "#/oneOf/7/properties/at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err191];
                    } else {
                      vErrors.push(err191);
                    }
                    errors++;
                  }
                }
              } else {
                const err192 = { instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
              var _valid0 = _errs192 === errors;
              if (_valid0 && valid0) {
                valid0 = false;
                passing0 = [passing0, 7];
              } else {
                if (_valid0) {
                  valid0 = true;
                  passing0 = 7;
                  if (props0 !== true) {
                    props0 = props0 || {};
                    props0.type = true;
                    props0.at = true;
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err193 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err193];
    } else {
      vErrors.push(err193);
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
  validate39.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate39.evaluated = { "dynamicProps": true, "dynamicItems": false };
var validator20 = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "dynamicProps": false, "dynamicItems": false };
var validator21 = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["www-authenticate"] !== void 0) {
      if (typeof data["www-authenticate"] !== "string") {
        const err0 = { instancePath: instancePath + "/www-authenticate", schemaPath: "#/properties/www-authenticate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": { "www-authenticate": true }, "dynamicProps": false, "dynamicItems": false };
var responseOf = { "getHealth": { "200": validator0, "400": validator1, "401": validator1, "403": validator1, "500": validator1 }, "reset": { "400": validator1, "401": validator1, "403": validator1, "415": validator1, "500": validator1 }, "createKey": { "201": validator2, "400": validator1, "401": validator1, "403": validator1, "413": validator1, "415": validator1, "500": validator1 }, "listAccounts": { "200": validator3, "400": validator1, "401": validator1, "403": validator1, "500": validator1 }, "getAccount": { "200": validator4, "400": validator1, "401": validator1, "403": validator1, "404": validator1, "500": validator1 }, "updateAccount": { "200": validator4, "400": validator1, "401": validator1, "403": validator1, "413": validator1, "415": validator1, "500": validator1 }, "getLedger": { "200": validator5, "400": validator1, "401": validator1, "403": validator1, "404": validator1, "500": validator1 }, "getClock": { "200": validator6, "400": validator1, "401": validator1, "403": validator1, "500": validator1 }, "advanceClock": { "200": validator6, "400": validator1, "401": validator1, "403": validator1, "413": validator1, "415": validator1, "500": validator1 }, "setClock": { "200": validator6, "400": validator1, "401": validator1, "403": validator1, "413": validator1, "415": validator1, "500": validator1 }, "freezeClock": { "200": validator6, "400": validator1, "401": validator1, "403": validator1, "415": validator1, "500": validator1 }, "resumeClock": { "200": validator6, "400": validator1, "401": validator1, "403": validator1, "415": validator1, "500": validator1 }, "listFaults": { "200": validator7, "400": validator1, "401": validator1, "403": validator1, "500": validator1 }, "addFault": { "201": validator8, "400": validator1, "401": validator1, "403": validator1, "409": validator1, "413": validator1, "415": validator1, "500": validator1 }, "clearFaults": { "400": validator1, "401": validator1, "403": validator1, "415": validator1, "500": validator1 }, "deleteFault": { "400": validator1, "401": validator1, "403": validator1, "404": validator1, "415": validator1, "500": validator1 }, "listRequests": { "200": validator9, "400": validator1, "401": validator1, "403": validator1, "500": validator1 }, "countRequests": { "200": validator10, "400": validator1, "401": validator1, "403": validator1, "500": validator1 }, "findRequest": { "200": validator11, "400": validator1, "401": validator1, "403": validator1, "404": validator1, "500": validator1 }, "waitForRequests": { "200": validator9, "400": validator1, "401": validator1, "403": validator1, "409": validator1, "500": validator1, "503": validator1 }, "getRequest": { "200": validator11, "400": validator1, "401": validator1, "403": validator1, "404": validator1, "500": validator1 }, "explainRequest": { "200": validator12, "400": validator1, "401": validator1, "403": validator1, "404": validator1, "500": validator1 }, "listEvents": { "200": validator13, "400": validator1, "401": validator1, "403": validator1, "500": validator1 }, "triggerEvent": { "201": validator13, "400": validator1, "401": validator1, "403": validator1, "413": validator1, "415": validator1, "500": validator1 }, "nextEvent": { "200": validator14, "400": validator1, "401": validator1, "403": validator1, "409": validator1, "413": validator1, "415": validator1, "500": validator1, "503": validator1 }, "listDeliveries": { "200": validator15, "400": validator1, "401": validator1, "403": validator1, "500": validator1 }, "getDelivery": { "200": validator16, "400": validator1, "401": validator1, "403": validator1, "404": validator1, "500": validator1 }, "resendDelivery": { "200": validator16, "400": validator1, "401": validator1, "403": validator1, "404": validator1, "413": validator1, "415": validator1, "500": validator1, "503": validator1 }, "listSnapshots": { "200": validator17, "400": validator1, "401": validator1, "403": validator1, "500": validator1 }, "createSnapshot": { "201": validator18, "400": validator1, "401": validator1, "403": validator1, "409": validator1, "413": validator1, "415": validator1, "500": validator1 }, "deleteSnapshot": { "400": validator1, "401": validator1, "403": validator1, "404": validator1, "415": validator1, "500": validator1 }, "restoreSnapshot": { "200": validator18, "400": validator1, "401": validator1, "403": validator1, "404": validator1, "415": validator1, "500": validator1 }, "streamHappenings": { "200": validator19, "400": validator1, "401": validator1, "403": validator1, "500": validator1, "503": validator1 } };
var errorOf = { "400": validator1, "401": validator1, "403": validator1, "404": validator1, "409": validator1, "413": validator1, "415": validator1, "500": validator1, "503": validator1 };
var responseHeadersOf = { "getHealth": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "500": validator20 }, "reset": { "204": validator20, "400": validator20, "401": validator21, "403": validator20, "415": validator20, "500": validator20 }, "createKey": { "201": validator20, "400": validator20, "401": validator21, "403": validator20, "413": validator20, "415": validator20, "500": validator20 }, "listAccounts": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "500": validator20 }, "getAccount": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "404": validator20, "500": validator20 }, "updateAccount": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "413": validator20, "415": validator20, "500": validator20 }, "getLedger": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "404": validator20, "500": validator20 }, "getClock": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "500": validator20 }, "advanceClock": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "413": validator20, "415": validator20, "500": validator20 }, "setClock": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "413": validator20, "415": validator20, "500": validator20 }, "freezeClock": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "415": validator20, "500": validator20 }, "resumeClock": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "415": validator20, "500": validator20 }, "listFaults": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "500": validator20 }, "addFault": { "201": validator20, "400": validator20, "401": validator21, "403": validator20, "409": validator20, "413": validator20, "415": validator20, "500": validator20 }, "clearFaults": { "204": validator20, "400": validator20, "401": validator21, "403": validator20, "415": validator20, "500": validator20 }, "deleteFault": { "204": validator20, "400": validator20, "401": validator21, "403": validator20, "404": validator20, "415": validator20, "500": validator20 }, "listRequests": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "500": validator20 }, "countRequests": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "500": validator20 }, "findRequest": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "404": validator20, "500": validator20 }, "waitForRequests": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "409": validator20, "500": validator20, "503": validator20 }, "getRequest": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "404": validator20, "500": validator20 }, "explainRequest": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "404": validator20, "500": validator20 }, "listEvents": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "500": validator20 }, "triggerEvent": { "201": validator20, "400": validator20, "401": validator21, "403": validator20, "413": validator20, "415": validator20, "500": validator20 }, "nextEvent": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "409": validator20, "413": validator20, "415": validator20, "500": validator20, "503": validator20 }, "listDeliveries": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "500": validator20 }, "getDelivery": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "404": validator20, "500": validator20 }, "resendDelivery": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "404": validator20, "413": validator20, "415": validator20, "500": validator20, "503": validator20 }, "listSnapshots": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "500": validator20 }, "createSnapshot": { "201": validator20, "400": validator20, "401": validator21, "403": validator20, "409": validator20, "413": validator20, "415": validator20, "500": validator20 }, "deleteSnapshot": { "204": validator20, "400": validator20, "401": validator21, "403": validator20, "404": validator20, "415": validator20, "500": validator20 }, "restoreSnapshot": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "404": validator20, "415": validator20, "500": validator20 }, "streamHappenings": { "200": validator20, "400": validator20, "401": validator21, "403": validator20, "500": validator20, "503": validator20 } };
export {
  errorOf,
  responseHeadersOf,
  responseOf
};
