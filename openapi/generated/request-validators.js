// Generated from openapi/leadleap.yaml by `npm run generate`. Do not edit: change the contract instead.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

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
var schema31 = { "type": "object", "properties": { "type": { "type": "string", "enum": ["business", "consumer"] }, "country": { "type": "array", "items": { "type": "string" } }, "sector": { "type": "array", "items": { "type": "string" } }, "industry": { "type": "array", "items": { "type": "string" } }, "company_size": { "type": "array", "items": { "type": "string" } }, "size_range": { "type": "array", "items": { "type": "string" } }, "department": { "type": "array", "items": { "type": "string" } }, "job_level": { "type": "array", "items": { "type": "string" } }, "state": { "type": "array", "items": { "type": "string" } }, "year_founded_min": { "type": "integer" }, "year_founded_max": { "type": "integer" }, "employee_count_min": { "type": "integer" }, "employee_count_max": { "type": "integer" }, "page": { "type": "integer", "minimum": 1 }, "per_page": { "type": "integer", "minimum": 1, "maximum": 100 } }, "required": [] };
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data0 = data.type;
        const _errs1 = errors;
        if (typeof data0 !== "string") {
          validate20.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "business" || data0 === "consumer")) {
          validate20.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.type.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.country !== void 0) {
          let data1 = data.country;
          const _errs3 = errors;
          if (errors === _errs3) {
            if (Array.isArray(data1)) {
              var valid1 = true;
              const len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs5 = errors;
                if (typeof data1[i0] !== "string") {
                  validate20.errors = [{ instancePath: instancePath + "/country/" + i0, schemaPath: "#/properties/country/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid1 = _errs5 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate20.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.sector !== void 0) {
            let data3 = data.sector;
            const _errs7 = errors;
            if (errors === _errs7) {
              if (Array.isArray(data3)) {
                var valid2 = true;
                const len1 = data3.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  const _errs9 = errors;
                  if (typeof data3[i1] !== "string") {
                    validate20.errors = [{ instancePath: instancePath + "/sector/" + i1, schemaPath: "#/properties/sector/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid2 = _errs9 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              } else {
                validate20.errors = [{ instancePath: instancePath + "/sector", schemaPath: "#/properties/sector/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                return false;
              }
            }
            var valid0 = _errs7 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.industry !== void 0) {
              let data5 = data.industry;
              const _errs11 = errors;
              if (errors === _errs11) {
                if (Array.isArray(data5)) {
                  var valid3 = true;
                  const len2 = data5.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    const _errs13 = errors;
                    if (typeof data5[i2] !== "string") {
                      validate20.errors = [{ instancePath: instancePath + "/industry/" + i2, schemaPath: "#/properties/industry/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid3 = _errs13 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/industry", schemaPath: "#/properties/industry/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs11 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.company_size !== void 0) {
                let data7 = data.company_size;
                const _errs15 = errors;
                if (errors === _errs15) {
                  if (Array.isArray(data7)) {
                    var valid4 = true;
                    const len3 = data7.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      const _errs17 = errors;
                      if (typeof data7[i3] !== "string") {
                        validate20.errors = [{ instancePath: instancePath + "/company_size/" + i3, schemaPath: "#/properties/company_size/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid4 = _errs17 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  } else {
                    validate20.errors = [{ instancePath: instancePath + "/company_size", schemaPath: "#/properties/company_size/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs15 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.size_range !== void 0) {
                  let data9 = data.size_range;
                  const _errs19 = errors;
                  if (errors === _errs19) {
                    if (Array.isArray(data9)) {
                      var valid5 = true;
                      const len4 = data9.length;
                      for (let i4 = 0; i4 < len4; i4++) {
                        const _errs21 = errors;
                        if (typeof data9[i4] !== "string") {
                          validate20.errors = [{ instancePath: instancePath + "/size_range/" + i4, schemaPath: "#/properties/size_range/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid5 = _errs21 === errors;
                        if (!valid5) {
                          break;
                        }
                      }
                    } else {
                      validate20.errors = [{ instancePath: instancePath + "/size_range", schemaPath: "#/properties/size_range/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs19 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.department !== void 0) {
                    let data11 = data.department;
                    const _errs23 = errors;
                    if (errors === _errs23) {
                      if (Array.isArray(data11)) {
                        var valid6 = true;
                        const len5 = data11.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                          const _errs25 = errors;
                          if (typeof data11[i5] !== "string") {
                            validate20.errors = [{ instancePath: instancePath + "/department/" + i5, schemaPath: "#/properties/department/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid6 = _errs25 === errors;
                          if (!valid6) {
                            break;
                          }
                        }
                      } else {
                        validate20.errors = [{ instancePath: instancePath + "/department", schemaPath: "#/properties/department/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs23 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.job_level !== void 0) {
                      let data13 = data.job_level;
                      const _errs27 = errors;
                      if (errors === _errs27) {
                        if (Array.isArray(data13)) {
                          var valid7 = true;
                          const len6 = data13.length;
                          for (let i6 = 0; i6 < len6; i6++) {
                            const _errs29 = errors;
                            if (typeof data13[i6] !== "string") {
                              validate20.errors = [{ instancePath: instancePath + "/job_level/" + i6, schemaPath: "#/properties/job_level/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid7 = _errs29 === errors;
                            if (!valid7) {
                              break;
                            }
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/job_level", schemaPath: "#/properties/job_level/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs27 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.state !== void 0) {
                        let data15 = data.state;
                        const _errs31 = errors;
                        if (errors === _errs31) {
                          if (Array.isArray(data15)) {
                            var valid8 = true;
                            const len7 = data15.length;
                            for (let i7 = 0; i7 < len7; i7++) {
                              const _errs33 = errors;
                              if (typeof data15[i7] !== "string") {
                                validate20.errors = [{ instancePath: instancePath + "/state/" + i7, schemaPath: "#/properties/state/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              var valid8 = _errs33 === errors;
                              if (!valid8) {
                                break;
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                          }
                        }
                        var valid0 = _errs31 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.year_founded_min !== void 0) {
                          let data17 = data.year_founded_min;
                          const _errs35 = errors;
                          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                            validate20.errors = [{ instancePath: instancePath + "/year_founded_min", schemaPath: "#/properties/year_founded_min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          var valid0 = _errs35 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.year_founded_max !== void 0) {
                            let data18 = data.year_founded_max;
                            const _errs37 = errors;
                            if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                              validate20.errors = [{ instancePath: instancePath + "/year_founded_max", schemaPath: "#/properties/year_founded_max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            var valid0 = _errs37 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.employee_count_min !== void 0) {
                              let data19 = data.employee_count_min;
                              const _errs39 = errors;
                              if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                                validate20.errors = [{ instancePath: instancePath + "/employee_count_min", schemaPath: "#/properties/employee_count_min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              var valid0 = _errs39 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.employee_count_max !== void 0) {
                                let data20 = data.employee_count_max;
                                const _errs41 = errors;
                                if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                                  validate20.errors = [{ instancePath: instancePath + "/employee_count_max", schemaPath: "#/properties/employee_count_max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                var valid0 = _errs41 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.page !== void 0) {
                                  let data21 = data.page;
                                  const _errs43 = errors;
                                  if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                    validate20.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs43) {
                                    if (typeof data21 == "number" && isFinite(data21)) {
                                      if (data21 < 1 || isNaN(data21)) {
                                        validate20.errors = [{ instancePath: instancePath + "/page", schemaPath: "#/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                        return false;
                                      }
                                    }
                                  }
                                  var valid0 = _errs43 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.per_page !== void 0) {
                                    let data22 = data.per_page;
                                    const _errs45 = errors;
                                    if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                      validate20.errors = [{ instancePath: instancePath + "/per_page", schemaPath: "#/properties/per_page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs45) {
                                      if (typeof data22 == "number" && isFinite(data22)) {
                                        if (data22 > 100 || isNaN(data22)) {
                                          validate20.errors = [{ instancePath: instancePath + "/per_page", schemaPath: "#/properties/per_page/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                          return false;
                                        } else {
                                          if (data22 < 1 || isNaN(data22)) {
                                            validate20.errors = [{ instancePath: instancePath + "/per_page", schemaPath: "#/properties/per_page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                            return false;
                                          }
                                        }
                                      }
                                    }
                                    var valid0 = _errs45 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "type": true, "country": true, "sector": true, "industry": true, "company_size": true, "size_range": true, "department": true, "job_level": true, "state": true, "year_founded_min": true, "year_founded_max": true, "employee_count_min": true, "employee_count_max": true, "page": true, "per_page": true }, "dynamicProps": false, "dynamicItems": false };
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
  if (errors === 0) {
    if (!(data && typeof data == "object" && !Array.isArray(data))) {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  validate22.errors = [{ instancePath, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" }];
  return false;
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "dynamicProps": false, "dynamicItems": false };
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.lead_id === void 0 && (missing0 = "lead_id")) {
        validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.lead_id !== void 0) {
          if (typeof data.lead_id !== "string") {
            validate23.errors = [{ instancePath: instancePath + "/lead_id", schemaPath: "#/properties/lead_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "lead_id": true }, "dynamicProps": false, "dynamicItems": false };
var validator4 = validate24;
var schema35 = { "type": "object", "required": ["lead_ids"], "properties": { "lead_ids": { "type": "array", "minItems": 1, "maxItems": 500, "items": { "type": "string" } }, "format": { "type": "string", "enum": ["csv", "json"] } } };
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.lead_ids === void 0 && (missing0 = "lead_ids")) {
        validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.lead_ids !== void 0) {
          let data0 = data.lead_ids;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              if (data0.length > 500) {
                validate24.errors = [{ instancePath: instancePath + "/lead_ids", schemaPath: "#/properties/lead_ids/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }];
                return false;
              } else {
                if (data0.length < 1) {
                  validate24.errors = [{ instancePath: instancePath + "/lead_ids", schemaPath: "#/properties/lead_ids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs3 = errors;
                    if (typeof data0[i0] !== "string") {
                      validate24.errors = [{ instancePath: instancePath + "/lead_ids/" + i0, schemaPath: "#/properties/lead_ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid1 = _errs3 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              }
            } else {
              validate24.errors = [{ instancePath: instancePath + "/lead_ids", schemaPath: "#/properties/lead_ids/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.format !== void 0) {
            let data2 = data.format;
            const _errs5 = errors;
            if (typeof data2 !== "string") {
              validate24.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if (!(data2 === "csv" || data2 === "json")) {
              validate24.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema35.properties.format.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": { "lead_ids": true, "format": true }, "dynamicProps": false, "dynamicItems": false };
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
  const _errs0 = errors;
  let valid0 = false;
  let passing0 = null;
  const _errs1 = errors;
  if (errors === _errs1) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email")) {
        const err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      } else {
        if (data.email !== void 0) {
          const _errs3 = errors;
          if (typeof data.email !== "string") {
            const err1 = { instancePath: instancePath + "/email", schemaPath: "#/oneOf/0/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          var valid1 = _errs3 === errors;
        } else {
          var valid1 = true;
        }
        if (valid1) {
          if (data.emails !== void 0) {
            var valid1 = false;
            const err2 = { instancePath: instancePath + "/emails", schemaPath: "#/oneOf/0/properties/emails/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          } else {
            var valid1 = true;
          }
        }
      }
    } else {
      const err3 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = true;
    passing0 = 0;
    var props0 = {};
    props0.email = true;
    props0.emails = true;
  }
  const _errs5 = errors;
  if (errors === _errs5) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.emails === void 0 && (missing1 = "emails")) {
        const err4 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        if (data.emails !== void 0) {
          let data2 = data.emails;
          const _errs7 = errors;
          if (errors === _errs7) {
            if (Array.isArray(data2)) {
              if (data2.length > 100) {
                const err5 = { instancePath: instancePath + "/emails", schemaPath: "#/oneOf/1/properties/emails/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              } else {
                if (data2.length < 1) {
                  const err6 = { instancePath: instancePath + "/emails", schemaPath: "#/oneOf/1/properties/emails/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                } else {
                  var valid3 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs9 = errors;
                    if (typeof data2[i0] !== "string") {
                      const err7 = { instancePath: instancePath + "/emails/" + i0, schemaPath: "#/oneOf/1/properties/emails/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err7];
                      } else {
                        vErrors.push(err7);
                      }
                      errors++;
                    }
                    var valid3 = _errs9 === errors;
                    if (!valid3) {
                      break;
                    }
                  }
                }
              }
            } else {
              const err8 = { instancePath: instancePath + "/emails", schemaPath: "#/oneOf/1/properties/emails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          var valid2 = _errs7 === errors;
        } else {
          var valid2 = true;
        }
        if (valid2) {
          if (data.email !== void 0) {
            var valid2 = false;
            const err9 = { instancePath: instancePath + "/email", schemaPath: "#/oneOf/1/properties/email/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          } else {
            var valid2 = true;
          }
        }
      }
    } else {
      const err10 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
  }
  var _valid0 = _errs5 === errors;
  if (_valid0 && valid0) {
    valid0 = false;
    passing0 = [passing0, 1];
  } else {
    if (_valid0) {
      valid0 = true;
      passing0 = 1;
      if (props0 !== true) {
        props0 = props0 || {};
        props0.emails = true;
        props0.email = true;
      }
    }
  }
  if (!valid0) {
    const err11 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
    validate25.errors = vErrors;
    return false;
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
  validate25.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate25.evaluated = { "dynamicProps": true, "dynamicItems": false };
var validator6 = validate26;
var schema37 = { "type": "object", "required": ["name", "url", "events"], "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 255 }, "url": { "type": "string", "maxLength": 2048, "pattern": "^(?:[Hh][Tt][Tt][Pp][Ss]://[^\\s/?#]+|[Hh][Tt][Tt][Pp]://(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|127(?:\\.\\d{1,3}){3}|\\[::1\\])(?::\\d*)?)(?:[/?#]\\S*)?$" }, "events": { "type": "array", "minItems": 1, "items": { "type": "string", "enum": ["lead.unlocked", "lead.exported", "lead.enriched", "sequence.started", "sequence.completed", "email.sent", "email.opened", "email.clicked", "email.replied", "email.bounced", "contact.job_changed", "crm_clean.completed", "import.completed", "enrichment.completed"] } } } };
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^(?:[Hh][Tt][Tt][Pp][Ss]://[^\\s/?#]+|[Hh][Tt][Tt][Pp]://(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|127(?:\\.\\d{1,3}){3}|\\[::1\\])(?::\\d*)?)(?:[/?#]\\S*)?$", "u");
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.url === void 0 && (missing0 = "url") || data.events === void 0 && (missing0 = "events")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.name !== void 0) {
          let data0 = data.name;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func1(data0) > 255) {
                validate26.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }];
                return false;
              } else {
                if (func1(data0) < 1) {
                  validate26.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              }
            } else {
              validate26.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.url !== void 0) {
            let data1 = data.url;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func1(data1) > 2048) {
                  validate26.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }];
                  return false;
                } else {
                  if (!pattern4.test(data1)) {
                    validate26.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^(?:[Hh][Tt][Tt][Pp][Ss]://[^\\s/?#]+|[Hh][Tt][Tt][Pp]://(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|127(?:\\.\\d{1,3}){3}|\\[::1\\])(?::\\d*)?)(?:[/?#]\\S*)?$" }, message: 'must match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]://[^\\s/?#]+|[Hh][Tt][Tt][Pp]://(?:[Ll][Oo][Cc][Aa][Ll][Hh][Oo][Ss][Tt]|127(?:\\.\\d{1,3}){3}|\\[::1\\])(?::\\d*)?)(?:[/?#]\\S*)?$"' }];
                    return false;
                  }
                }
              } else {
                validate26.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.events !== void 0) {
              let data2 = data.events;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  if (data2.length < 1) {
                    validate26.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                    return false;
                  } else {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0];
                      const _errs7 = errors;
                      if (typeof data3 !== "string") {
                        validate26.errors = [{ instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      if (!(data3 === "lead.unlocked" || data3 === "lead.exported" || data3 === "lead.enriched" || data3 === "sequence.started" || data3 === "sequence.completed" || data3 === "email.sent" || data3 === "email.opened" || data3 === "email.clicked" || data3 === "email.replied" || data3 === "email.bounced" || data3 === "contact.job_changed" || data3 === "crm_clean.completed" || data3 === "import.completed" || data3 === "enrichment.completed")) {
                        validate26.errors = [{ instancePath: instancePath + "/events/" + i0, schemaPath: "#/properties/events/items/enum", keyword: "enum", params: { allowedValues: schema37.properties.events.items.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  }
                } else {
                  validate26.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "name": true, "url": true, "events": true }, "dynamicProps": false, "dynamicItems": false };
var queryOf = { "searchLeads": validator0, "unlockLead": validator1, "exportLeads": validator1, "enrichLead": validator1, "validateEmail": validator1, "listWebhooks": validator1, "createWebhook": validator1, "deleteWebhook": validator1, "getUsage": validator1 };
var bodyOf = { "searchLeads": validator2, "unlockLead": validator3, "exportLeads": validator4, "enrichLead": validator3, "validateEmail": validator5, "listWebhooks": validator2, "createWebhook": validator6, "deleteWebhook": validator2, "getUsage": validator2 };
export {
  bodyOf,
  queryOf
};
