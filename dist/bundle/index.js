import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 52210:
/***/ ((module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2020 = void 0;
const core_1 = __nccwpck_require__(63893);
const draft2020_1 = __nccwpck_require__(54298);
const discriminator_1 = __nccwpck_require__(28886);
const json_schema_2020_12_1 = __nccwpck_require__(93995);
const META_SCHEMA_ID = "https://json-schema.org/draft/2020-12/schema";
class Ajv2020 extends core_1.default {
    constructor(opts = {}) {
        super({
            ...opts,
            dynamicRef: true,
            next: true,
            unevaluated: true,
        });
    }
    _addVocabularies() {
        super._addVocabularies();
        draft2020_1.default.forEach((v) => this.addVocabulary(v));
        if (this.opts.discriminator)
            this.addKeyword(discriminator_1.default);
    }
    _addDefaultMetaSchema() {
        super._addDefaultMetaSchema();
        const { $data, meta } = this.opts;
        if (!meta)
            return;
        json_schema_2020_12_1.default.call(this, $data);
        this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
    }
    defaultMeta() {
        return (this.opts.defaultMeta =
            super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : undefined));
    }
}
exports.Ajv2020 = Ajv2020;
module.exports = exports = Ajv2020;
module.exports.Ajv2020 = Ajv2020;
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports["default"] = Ajv2020;
var validate_1 = __nccwpck_require__(87881);
Object.defineProperty(exports, "KeywordCxt", ({ enumerable: true, get: function () { return validate_1.KeywordCxt; } }));
var codegen_1 = __nccwpck_require__(81436);
Object.defineProperty(exports, "_", ({ enumerable: true, get: function () { return codegen_1._; } }));
Object.defineProperty(exports, "str", ({ enumerable: true, get: function () { return codegen_1.str; } }));
Object.defineProperty(exports, "stringify", ({ enumerable: true, get: function () { return codegen_1.stringify; } }));
Object.defineProperty(exports, "nil", ({ enumerable: true, get: function () { return codegen_1.nil; } }));
Object.defineProperty(exports, "Name", ({ enumerable: true, get: function () { return codegen_1.Name; } }));
Object.defineProperty(exports, "CodeGen", ({ enumerable: true, get: function () { return codegen_1.CodeGen; } }));
var validation_error_1 = __nccwpck_require__(33021);
Object.defineProperty(exports, "ValidationError", ({ enumerable: true, get: function () { return validation_error_1.default; } }));
var ref_error_1 = __nccwpck_require__(53162);
Object.defineProperty(exports, "MissingRefError", ({ enumerable: true, get: function () { return ref_error_1.default; } }));
//# sourceMappingURL=2020.js.map

/***/ }),

/***/ 80567:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.regexpCode = exports.getEsmExportName = exports.getProperty = exports.safeStringify = exports.stringify = exports.strConcat = exports.addCodeArg = exports.str = exports._ = exports.nil = exports._Code = exports.Name = exports.IDENTIFIER = exports._CodeOrName = void 0;
// eslint-disable-next-line @typescript-eslint/no-extraneous-class
class _CodeOrName {
}
exports._CodeOrName = _CodeOrName;
exports.IDENTIFIER = /^[a-z$_][a-z$_0-9]*$/i;
class Name extends _CodeOrName {
    constructor(s) {
        super();
        if (!exports.IDENTIFIER.test(s))
            throw new Error("CodeGen: name must be a valid identifier");
        this.str = s;
    }
    toString() {
        return this.str;
    }
    emptyStr() {
        return false;
    }
    get names() {
        return { [this.str]: 1 };
    }
}
exports.Name = Name;
class _Code extends _CodeOrName {
    constructor(code) {
        super();
        this._items = typeof code === "string" ? [code] : code;
    }
    toString() {
        return this.str;
    }
    emptyStr() {
        if (this._items.length > 1)
            return false;
        const item = this._items[0];
        return item === "" || item === '""';
    }
    get str() {
        var _a;
        return ((_a = this._str) !== null && _a !== void 0 ? _a : (this._str = this._items.reduce((s, c) => `${s}${c}`, "")));
    }
    get names() {
        var _a;
        return ((_a = this._names) !== null && _a !== void 0 ? _a : (this._names = this._items.reduce((names, c) => {
            if (c instanceof Name)
                names[c.str] = (names[c.str] || 0) + 1;
            return names;
        }, {})));
    }
}
exports._Code = _Code;
exports.nil = new _Code("");
function _(strs, ...args) {
    const code = [strs[0]];
    let i = 0;
    while (i < args.length) {
        addCodeArg(code, args[i]);
        code.push(strs[++i]);
    }
    return new _Code(code);
}
exports._ = _;
const plus = new _Code("+");
function str(strs, ...args) {
    const expr = [safeStringify(strs[0])];
    let i = 0;
    while (i < args.length) {
        expr.push(plus);
        addCodeArg(expr, args[i]);
        expr.push(plus, safeStringify(strs[++i]));
    }
    optimize(expr);
    return new _Code(expr);
}
exports.str = str;
function addCodeArg(code, arg) {
    if (arg instanceof _Code)
        code.push(...arg._items);
    else if (arg instanceof Name)
        code.push(arg);
    else
        code.push(interpolate(arg));
}
exports.addCodeArg = addCodeArg;
function optimize(expr) {
    let i = 1;
    while (i < expr.length - 1) {
        if (expr[i] === plus) {
            const res = mergeExprItems(expr[i - 1], expr[i + 1]);
            if (res !== undefined) {
                expr.splice(i - 1, 3, res);
                continue;
            }
            expr[i++] = "+";
        }
        i++;
    }
}
function mergeExprItems(a, b) {
    if (b === '""')
        return a;
    if (a === '""')
        return b;
    if (typeof a == "string") {
        if (b instanceof Name || a[a.length - 1] !== '"')
            return;
        if (typeof b != "string")
            return `${a.slice(0, -1)}${b}"`;
        if (b[0] === '"')
            return a.slice(0, -1) + b.slice(1);
        return;
    }
    if (typeof b == "string" && b[0] === '"' && !(a instanceof Name))
        return `"${a}${b.slice(1)}`;
    return;
}
function strConcat(c1, c2) {
    return c2.emptyStr() ? c1 : c1.emptyStr() ? c2 : str `${c1}${c2}`;
}
exports.strConcat = strConcat;
// TODO do not allow arrays here
function interpolate(x) {
    return typeof x == "number" || typeof x == "boolean" || x === null
        ? x
        : safeStringify(Array.isArray(x) ? x.join(",") : x);
}
function stringify(x) {
    return new _Code(safeStringify(x));
}
exports.stringify = stringify;
function safeStringify(x) {
    return JSON.stringify(x)
        .replace(/\u2028/g, "\\u2028")
        .replace(/\u2029/g, "\\u2029");
}
exports.safeStringify = safeStringify;
function getProperty(key) {
    return typeof key == "string" && exports.IDENTIFIER.test(key) ? new _Code(`.${key}`) : _ `[${key}]`;
}
exports.getProperty = getProperty;
//Does best effort to format the name properly
function getEsmExportName(key) {
    if (typeof key == "string" && exports.IDENTIFIER.test(key)) {
        return new _Code(`${key}`);
    }
    throw new Error(`CodeGen: invalid export name: ${key}, use explicit $id name mapping`);
}
exports.getEsmExportName = getEsmExportName;
function regexpCode(rx) {
    return new _Code(rx.toString());
}
exports.regexpCode = regexpCode;
//# sourceMappingURL=code.js.map

/***/ }),

/***/ 81436:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.or = exports.and = exports.not = exports.CodeGen = exports.operators = exports.varKinds = exports.ValueScopeName = exports.ValueScope = exports.Scope = exports.Name = exports.regexpCode = exports.stringify = exports.getProperty = exports.nil = exports.strConcat = exports.str = exports._ = void 0;
const code_1 = __nccwpck_require__(80567);
const scope_1 = __nccwpck_require__(77788);
var code_2 = __nccwpck_require__(80567);
Object.defineProperty(exports, "_", ({ enumerable: true, get: function () { return code_2._; } }));
Object.defineProperty(exports, "str", ({ enumerable: true, get: function () { return code_2.str; } }));
Object.defineProperty(exports, "strConcat", ({ enumerable: true, get: function () { return code_2.strConcat; } }));
Object.defineProperty(exports, "nil", ({ enumerable: true, get: function () { return code_2.nil; } }));
Object.defineProperty(exports, "getProperty", ({ enumerable: true, get: function () { return code_2.getProperty; } }));
Object.defineProperty(exports, "stringify", ({ enumerable: true, get: function () { return code_2.stringify; } }));
Object.defineProperty(exports, "regexpCode", ({ enumerable: true, get: function () { return code_2.regexpCode; } }));
Object.defineProperty(exports, "Name", ({ enumerable: true, get: function () { return code_2.Name; } }));
var scope_2 = __nccwpck_require__(77788);
Object.defineProperty(exports, "Scope", ({ enumerable: true, get: function () { return scope_2.Scope; } }));
Object.defineProperty(exports, "ValueScope", ({ enumerable: true, get: function () { return scope_2.ValueScope; } }));
Object.defineProperty(exports, "ValueScopeName", ({ enumerable: true, get: function () { return scope_2.ValueScopeName; } }));
Object.defineProperty(exports, "varKinds", ({ enumerable: true, get: function () { return scope_2.varKinds; } }));
exports.operators = {
    GT: new code_1._Code(">"),
    GTE: new code_1._Code(">="),
    LT: new code_1._Code("<"),
    LTE: new code_1._Code("<="),
    EQ: new code_1._Code("==="),
    NEQ: new code_1._Code("!=="),
    NOT: new code_1._Code("!"),
    OR: new code_1._Code("||"),
    AND: new code_1._Code("&&"),
    ADD: new code_1._Code("+"),
};
class Node {
    optimizeNodes() {
        return this;
    }
    optimizeNames(_names, _constants) {
        return this;
    }
}
class Def extends Node {
    constructor(varKind, name, rhs) {
        super();
        this.varKind = varKind;
        this.name = name;
        this.rhs = rhs;
    }
    render({ es5, _n }) {
        const varKind = es5 ? scope_1.varKinds.var : this.varKind;
        const rhs = this.rhs === undefined ? "" : ` = ${this.rhs}`;
        return `${varKind} ${this.name}${rhs};` + _n;
    }
    optimizeNames(names, constants) {
        if (!names[this.name.str])
            return;
        if (this.rhs)
            this.rhs = optimizeExpr(this.rhs, names, constants);
        return this;
    }
    get names() {
        return this.rhs instanceof code_1._CodeOrName ? this.rhs.names : {};
    }
}
class Assign extends Node {
    constructor(lhs, rhs, sideEffects) {
        super();
        this.lhs = lhs;
        this.rhs = rhs;
        this.sideEffects = sideEffects;
    }
    render({ _n }) {
        return `${this.lhs} = ${this.rhs};` + _n;
    }
    optimizeNames(names, constants) {
        if (this.lhs instanceof code_1.Name && !names[this.lhs.str] && !this.sideEffects)
            return;
        this.rhs = optimizeExpr(this.rhs, names, constants);
        return this;
    }
    get names() {
        const names = this.lhs instanceof code_1.Name ? {} : { ...this.lhs.names };
        return addExprNames(names, this.rhs);
    }
}
class AssignOp extends Assign {
    constructor(lhs, op, rhs, sideEffects) {
        super(lhs, rhs, sideEffects);
        this.op = op;
    }
    render({ _n }) {
        return `${this.lhs} ${this.op}= ${this.rhs};` + _n;
    }
}
class Label extends Node {
    constructor(label) {
        super();
        this.label = label;
        this.names = {};
    }
    render({ _n }) {
        return `${this.label}:` + _n;
    }
}
class Break extends Node {
    constructor(label) {
        super();
        this.label = label;
        this.names = {};
    }
    render({ _n }) {
        const label = this.label ? ` ${this.label}` : "";
        return `break${label};` + _n;
    }
}
class Throw extends Node {
    constructor(error) {
        super();
        this.error = error;
    }
    render({ _n }) {
        return `throw ${this.error};` + _n;
    }
    get names() {
        return this.error.names;
    }
}
class AnyCode extends Node {
    constructor(code) {
        super();
        this.code = code;
    }
    render({ _n }) {
        return `${this.code};` + _n;
    }
    optimizeNodes() {
        return `${this.code}` ? this : undefined;
    }
    optimizeNames(names, constants) {
        this.code = optimizeExpr(this.code, names, constants);
        return this;
    }
    get names() {
        return this.code instanceof code_1._CodeOrName ? this.code.names : {};
    }
}
class ParentNode extends Node {
    constructor(nodes = []) {
        super();
        this.nodes = nodes;
    }
    render(opts) {
        return this.nodes.reduce((code, n) => code + n.render(opts), "");
    }
    optimizeNodes() {
        const { nodes } = this;
        let i = nodes.length;
        while (i--) {
            const n = nodes[i].optimizeNodes();
            if (Array.isArray(n))
                nodes.splice(i, 1, ...n);
            else if (n)
                nodes[i] = n;
            else
                nodes.splice(i, 1);
        }
        return nodes.length > 0 ? this : undefined;
    }
    optimizeNames(names, constants) {
        const { nodes } = this;
        let i = nodes.length;
        while (i--) {
            // iterating backwards improves 1-pass optimization
            const n = nodes[i];
            if (n.optimizeNames(names, constants))
                continue;
            subtractNames(names, n.names);
            nodes.splice(i, 1);
        }
        return nodes.length > 0 ? this : undefined;
    }
    get names() {
        return this.nodes.reduce((names, n) => addNames(names, n.names), {});
    }
}
class BlockNode extends ParentNode {
    render(opts) {
        return "{" + opts._n + super.render(opts) + "}" + opts._n;
    }
}
class Root extends ParentNode {
}
class Else extends BlockNode {
}
Else.kind = "else";
class If extends BlockNode {
    constructor(condition, nodes) {
        super(nodes);
        this.condition = condition;
    }
    render(opts) {
        let code = `if(${this.condition})` + super.render(opts);
        if (this.else)
            code += "else " + this.else.render(opts);
        return code;
    }
    optimizeNodes() {
        super.optimizeNodes();
        const cond = this.condition;
        if (cond === true)
            return this.nodes; // else is ignored here
        let e = this.else;
        if (e) {
            const ns = e.optimizeNodes();
            e = this.else = Array.isArray(ns) ? new Else(ns) : ns;
        }
        if (e) {
            if (cond === false)
                return e instanceof If ? e : e.nodes;
            if (this.nodes.length)
                return this;
            return new If(not(cond), e instanceof If ? [e] : e.nodes);
        }
        if (cond === false || !this.nodes.length)
            return undefined;
        return this;
    }
    optimizeNames(names, constants) {
        var _a;
        this.else = (_a = this.else) === null || _a === void 0 ? void 0 : _a.optimizeNames(names, constants);
        if (!(super.optimizeNames(names, constants) || this.else))
            return;
        this.condition = optimizeExpr(this.condition, names, constants);
        return this;
    }
    get names() {
        const names = super.names;
        addExprNames(names, this.condition);
        if (this.else)
            addNames(names, this.else.names);
        return names;
    }
}
If.kind = "if";
class For extends BlockNode {
}
For.kind = "for";
class ForLoop extends For {
    constructor(iteration) {
        super();
        this.iteration = iteration;
    }
    render(opts) {
        return `for(${this.iteration})` + super.render(opts);
    }
    optimizeNames(names, constants) {
        if (!super.optimizeNames(names, constants))
            return;
        this.iteration = optimizeExpr(this.iteration, names, constants);
        return this;
    }
    get names() {
        return addNames(super.names, this.iteration.names);
    }
}
class ForRange extends For {
    constructor(varKind, name, from, to) {
        super();
        this.varKind = varKind;
        this.name = name;
        this.from = from;
        this.to = to;
    }
    render(opts) {
        const varKind = opts.es5 ? scope_1.varKinds.var : this.varKind;
        const { name, from, to } = this;
        return `for(${varKind} ${name}=${from}; ${name}<${to}; ${name}++)` + super.render(opts);
    }
    get names() {
        const names = addExprNames(super.names, this.from);
        return addExprNames(names, this.to);
    }
}
class ForIter extends For {
    constructor(loop, varKind, name, iterable) {
        super();
        this.loop = loop;
        this.varKind = varKind;
        this.name = name;
        this.iterable = iterable;
    }
    render(opts) {
        return `for(${this.varKind} ${this.name} ${this.loop} ${this.iterable})` + super.render(opts);
    }
    optimizeNames(names, constants) {
        if (!super.optimizeNames(names, constants))
            return;
        this.iterable = optimizeExpr(this.iterable, names, constants);
        return this;
    }
    get names() {
        return addNames(super.names, this.iterable.names);
    }
}
class Func extends BlockNode {
    constructor(name, args, async) {
        super();
        this.name = name;
        this.args = args;
        this.async = async;
    }
    render(opts) {
        const _async = this.async ? "async " : "";
        return `${_async}function ${this.name}(${this.args})` + super.render(opts);
    }
}
Func.kind = "func";
class Return extends ParentNode {
    render(opts) {
        return "return " + super.render(opts);
    }
}
Return.kind = "return";
class Try extends BlockNode {
    render(opts) {
        let code = "try" + super.render(opts);
        if (this.catch)
            code += this.catch.render(opts);
        if (this.finally)
            code += this.finally.render(opts);
        return code;
    }
    optimizeNodes() {
        var _a, _b;
        super.optimizeNodes();
        (_a = this.catch) === null || _a === void 0 ? void 0 : _a.optimizeNodes();
        (_b = this.finally) === null || _b === void 0 ? void 0 : _b.optimizeNodes();
        return this;
    }
    optimizeNames(names, constants) {
        var _a, _b;
        super.optimizeNames(names, constants);
        (_a = this.catch) === null || _a === void 0 ? void 0 : _a.optimizeNames(names, constants);
        (_b = this.finally) === null || _b === void 0 ? void 0 : _b.optimizeNames(names, constants);
        return this;
    }
    get names() {
        const names = super.names;
        if (this.catch)
            addNames(names, this.catch.names);
        if (this.finally)
            addNames(names, this.finally.names);
        return names;
    }
}
class Catch extends BlockNode {
    constructor(error) {
        super();
        this.error = error;
    }
    render(opts) {
        return `catch(${this.error})` + super.render(opts);
    }
}
Catch.kind = "catch";
class Finally extends BlockNode {
    render(opts) {
        return "finally" + super.render(opts);
    }
}
Finally.kind = "finally";
class CodeGen {
    constructor(extScope, opts = {}) {
        this._values = {};
        this._blockStarts = [];
        this._constants = {};
        this.opts = { ...opts, _n: opts.lines ? "\n" : "" };
        this._extScope = extScope;
        this._scope = new scope_1.Scope({ parent: extScope });
        this._nodes = [new Root()];
    }
    toString() {
        return this._root.render(this.opts);
    }
    // returns unique name in the internal scope
    name(prefix) {
        return this._scope.name(prefix);
    }
    // reserves unique name in the external scope
    scopeName(prefix) {
        return this._extScope.name(prefix);
    }
    // reserves unique name in the external scope and assigns value to it
    scopeValue(prefixOrName, value) {
        const name = this._extScope.value(prefixOrName, value);
        const vs = this._values[name.prefix] || (this._values[name.prefix] = new Set());
        vs.add(name);
        return name;
    }
    getScopeValue(prefix, keyOrRef) {
        return this._extScope.getValue(prefix, keyOrRef);
    }
    // return code that assigns values in the external scope to the names that are used internally
    // (same names that were returned by gen.scopeName or gen.scopeValue)
    scopeRefs(scopeName) {
        return this._extScope.scopeRefs(scopeName, this._values);
    }
    scopeCode() {
        return this._extScope.scopeCode(this._values);
    }
    _def(varKind, nameOrPrefix, rhs, constant) {
        const name = this._scope.toName(nameOrPrefix);
        if (rhs !== undefined && constant)
            this._constants[name.str] = rhs;
        this._leafNode(new Def(varKind, name, rhs));
        return name;
    }
    // `const` declaration (`var` in es5 mode)
    const(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.const, nameOrPrefix, rhs, _constant);
    }
    // `let` declaration with optional assignment (`var` in es5 mode)
    let(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.let, nameOrPrefix, rhs, _constant);
    }
    // `var` declaration with optional assignment
    var(nameOrPrefix, rhs, _constant) {
        return this._def(scope_1.varKinds.var, nameOrPrefix, rhs, _constant);
    }
    // assignment code
    assign(lhs, rhs, sideEffects) {
        return this._leafNode(new Assign(lhs, rhs, sideEffects));
    }
    // `+=` code
    add(lhs, rhs) {
        return this._leafNode(new AssignOp(lhs, exports.operators.ADD, rhs));
    }
    // appends passed SafeExpr to code or executes Block
    code(c) {
        if (typeof c == "function")
            c();
        else if (c !== code_1.nil)
            this._leafNode(new AnyCode(c));
        return this;
    }
    // returns code for object literal for the passed argument list of key-value pairs
    object(...keyValues) {
        const code = ["{"];
        for (const [key, value] of keyValues) {
            if (code.length > 1)
                code.push(",");
            code.push(key);
            if (key !== value || this.opts.es5) {
                code.push(":");
                (0, code_1.addCodeArg)(code, value);
            }
        }
        code.push("}");
        return new code_1._Code(code);
    }
    // `if` clause (or statement if `thenBody` and, optionally, `elseBody` are passed)
    if(condition, thenBody, elseBody) {
        this._blockNode(new If(condition));
        if (thenBody && elseBody) {
            this.code(thenBody).else().code(elseBody).endIf();
        }
        else if (thenBody) {
            this.code(thenBody).endIf();
        }
        else if (elseBody) {
            throw new Error('CodeGen: "else" body without "then" body');
        }
        return this;
    }
    // `else if` clause - invalid without `if` or after `else` clauses
    elseIf(condition) {
        return this._elseNode(new If(condition));
    }
    // `else` clause - only valid after `if` or `else if` clauses
    else() {
        return this._elseNode(new Else());
    }
    // end `if` statement (needed if gen.if was used only with condition)
    endIf() {
        return this._endBlockNode(If, Else);
    }
    _for(node, forBody) {
        this._blockNode(node);
        if (forBody)
            this.code(forBody).endFor();
        return this;
    }
    // a generic `for` clause (or statement if `forBody` is passed)
    for(iteration, forBody) {
        return this._for(new ForLoop(iteration), forBody);
    }
    // `for` statement for a range of values
    forRange(nameOrPrefix, from, to, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.let) {
        const name = this._scope.toName(nameOrPrefix);
        return this._for(new ForRange(varKind, name, from, to), () => forBody(name));
    }
    // `for-of` statement (in es5 mode replace with a normal for loop)
    forOf(nameOrPrefix, iterable, forBody, varKind = scope_1.varKinds.const) {
        const name = this._scope.toName(nameOrPrefix);
        if (this.opts.es5) {
            const arr = iterable instanceof code_1.Name ? iterable : this.var("_arr", iterable);
            return this.forRange("_i", 0, (0, code_1._) `${arr}.length`, (i) => {
                this.var(name, (0, code_1._) `${arr}[${i}]`);
                forBody(name);
            });
        }
        return this._for(new ForIter("of", varKind, name, iterable), () => forBody(name));
    }
    // `for-in` statement.
    // With option `ownProperties` replaced with a `for-of` loop for object keys
    forIn(nameOrPrefix, obj, forBody, varKind = this.opts.es5 ? scope_1.varKinds.var : scope_1.varKinds.const) {
        if (this.opts.ownProperties) {
            return this.forOf(nameOrPrefix, (0, code_1._) `Object.keys(${obj})`, forBody);
        }
        const name = this._scope.toName(nameOrPrefix);
        return this._for(new ForIter("in", varKind, name, obj), () => forBody(name));
    }
    // end `for` loop
    endFor() {
        return this._endBlockNode(For);
    }
    // `label` statement
    label(label) {
        return this._leafNode(new Label(label));
    }
    // `break` statement
    break(label) {
        return this._leafNode(new Break(label));
    }
    // `return` statement
    return(value) {
        const node = new Return();
        this._blockNode(node);
        this.code(value);
        if (node.nodes.length !== 1)
            throw new Error('CodeGen: "return" should have one node');
        return this._endBlockNode(Return);
    }
    // `try` statement
    try(tryBody, catchCode, finallyCode) {
        if (!catchCode && !finallyCode)
            throw new Error('CodeGen: "try" without "catch" and "finally"');
        const node = new Try();
        this._blockNode(node);
        this.code(tryBody);
        if (catchCode) {
            const error = this.name("e");
            this._currNode = node.catch = new Catch(error);
            catchCode(error);
        }
        if (finallyCode) {
            this._currNode = node.finally = new Finally();
            this.code(finallyCode);
        }
        return this._endBlockNode(Catch, Finally);
    }
    // `throw` statement
    throw(error) {
        return this._leafNode(new Throw(error));
    }
    // start self-balancing block
    block(body, nodeCount) {
        this._blockStarts.push(this._nodes.length);
        if (body)
            this.code(body).endBlock(nodeCount);
        return this;
    }
    // end the current self-balancing block
    endBlock(nodeCount) {
        const len = this._blockStarts.pop();
        if (len === undefined)
            throw new Error("CodeGen: not in self-balancing block");
        const toClose = this._nodes.length - len;
        if (toClose < 0 || (nodeCount !== undefined && toClose !== nodeCount)) {
            throw new Error(`CodeGen: wrong number of nodes: ${toClose} vs ${nodeCount} expected`);
        }
        this._nodes.length = len;
        return this;
    }
    // `function` heading (or definition if funcBody is passed)
    func(name, args = code_1.nil, async, funcBody) {
        this._blockNode(new Func(name, args, async));
        if (funcBody)
            this.code(funcBody).endFunc();
        return this;
    }
    // end function definition
    endFunc() {
        return this._endBlockNode(Func);
    }
    optimize(n = 1) {
        while (n-- > 0) {
            this._root.optimizeNodes();
            this._root.optimizeNames(this._root.names, this._constants);
        }
    }
    _leafNode(node) {
        this._currNode.nodes.push(node);
        return this;
    }
    _blockNode(node) {
        this._currNode.nodes.push(node);
        this._nodes.push(node);
    }
    _endBlockNode(N1, N2) {
        const n = this._currNode;
        if (n instanceof N1 || (N2 && n instanceof N2)) {
            this._nodes.pop();
            return this;
        }
        throw new Error(`CodeGen: not in block "${N2 ? `${N1.kind}/${N2.kind}` : N1.kind}"`);
    }
    _elseNode(node) {
        const n = this._currNode;
        if (!(n instanceof If)) {
            throw new Error('CodeGen: "else" without "if"');
        }
        this._currNode = n.else = node;
        return this;
    }
    get _root() {
        return this._nodes[0];
    }
    get _currNode() {
        const ns = this._nodes;
        return ns[ns.length - 1];
    }
    set _currNode(node) {
        const ns = this._nodes;
        ns[ns.length - 1] = node;
    }
}
exports.CodeGen = CodeGen;
function addNames(names, from) {
    for (const n in from)
        names[n] = (names[n] || 0) + (from[n] || 0);
    return names;
}
function addExprNames(names, from) {
    return from instanceof code_1._CodeOrName ? addNames(names, from.names) : names;
}
function optimizeExpr(expr, names, constants) {
    if (expr instanceof code_1.Name)
        return replaceName(expr);
    if (!canOptimize(expr))
        return expr;
    return new code_1._Code(expr._items.reduce((items, c) => {
        if (c instanceof code_1.Name)
            c = replaceName(c);
        if (c instanceof code_1._Code)
            items.push(...c._items);
        else
            items.push(c);
        return items;
    }, []));
    function replaceName(n) {
        const c = constants[n.str];
        if (c === undefined || names[n.str] !== 1)
            return n;
        delete names[n.str];
        return c;
    }
    function canOptimize(e) {
        return (e instanceof code_1._Code &&
            e._items.some((c) => c instanceof code_1.Name && names[c.str] === 1 && constants[c.str] !== undefined));
    }
}
function subtractNames(names, from) {
    for (const n in from)
        names[n] = (names[n] || 0) - (from[n] || 0);
}
function not(x) {
    return typeof x == "boolean" || typeof x == "number" || x === null ? !x : (0, code_1._) `!${par(x)}`;
}
exports.not = not;
const andCode = mappend(exports.operators.AND);
// boolean AND (&&) expression with the passed arguments
function and(...args) {
    return args.reduce(andCode);
}
exports.and = and;
const orCode = mappend(exports.operators.OR);
// boolean OR (||) expression with the passed arguments
function or(...args) {
    return args.reduce(orCode);
}
exports.or = or;
function mappend(op) {
    return (x, y) => (x === code_1.nil ? y : y === code_1.nil ? x : (0, code_1._) `${par(x)} ${op} ${par(y)}`);
}
function par(x) {
    return x instanceof code_1.Name ? x : (0, code_1._) `(${x})`;
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 77788:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ValueScope = exports.ValueScopeName = exports.Scope = exports.varKinds = exports.UsedValueState = void 0;
const code_1 = __nccwpck_require__(80567);
class ValueError extends Error {
    constructor(name) {
        super(`CodeGen: "code" for ${name} not defined`);
        this.value = name.value;
    }
}
var UsedValueState;
(function (UsedValueState) {
    UsedValueState[UsedValueState["Started"] = 0] = "Started";
    UsedValueState[UsedValueState["Completed"] = 1] = "Completed";
})(UsedValueState || (exports.UsedValueState = UsedValueState = {}));
exports.varKinds = {
    const: new code_1.Name("const"),
    let: new code_1.Name("let"),
    var: new code_1.Name("var"),
};
class Scope {
    constructor({ prefixes, parent } = {}) {
        this._names = {};
        this._prefixes = prefixes;
        this._parent = parent;
    }
    toName(nameOrPrefix) {
        return nameOrPrefix instanceof code_1.Name ? nameOrPrefix : this.name(nameOrPrefix);
    }
    name(prefix) {
        return new code_1.Name(this._newName(prefix));
    }
    _newName(prefix) {
        const ng = this._names[prefix] || this._nameGroup(prefix);
        return `${prefix}${ng.index++}`;
    }
    _nameGroup(prefix) {
        var _a, _b;
        if (((_b = (_a = this._parent) === null || _a === void 0 ? void 0 : _a._prefixes) === null || _b === void 0 ? void 0 : _b.has(prefix)) || (this._prefixes && !this._prefixes.has(prefix))) {
            throw new Error(`CodeGen: prefix "${prefix}" is not allowed in this scope`);
        }
        return (this._names[prefix] = { prefix, index: 0 });
    }
}
exports.Scope = Scope;
class ValueScopeName extends code_1.Name {
    constructor(prefix, nameStr) {
        super(nameStr);
        this.prefix = prefix;
    }
    setValue(value, { property, itemIndex }) {
        this.value = value;
        this.scopePath = (0, code_1._) `.${new code_1.Name(property)}[${itemIndex}]`;
    }
}
exports.ValueScopeName = ValueScopeName;
const line = (0, code_1._) `\n`;
class ValueScope extends Scope {
    constructor(opts) {
        super(opts);
        this._values = {};
        this._scope = opts.scope;
        this.opts = { ...opts, _n: opts.lines ? line : code_1.nil };
    }
    get() {
        return this._scope;
    }
    name(prefix) {
        return new ValueScopeName(prefix, this._newName(prefix));
    }
    value(nameOrPrefix, value) {
        var _a;
        if (value.ref === undefined)
            throw new Error("CodeGen: ref must be passed in value");
        const name = this.toName(nameOrPrefix);
        const { prefix } = name;
        const valueKey = (_a = value.key) !== null && _a !== void 0 ? _a : value.ref;
        let vs = this._values[prefix];
        if (vs) {
            const _name = vs.get(valueKey);
            if (_name)
                return _name;
        }
        else {
            vs = this._values[prefix] = new Map();
        }
        vs.set(valueKey, name);
        const s = this._scope[prefix] || (this._scope[prefix] = []);
        const itemIndex = s.length;
        s[itemIndex] = value.ref;
        name.setValue(value, { property: prefix, itemIndex });
        return name;
    }
    getValue(prefix, keyOrRef) {
        const vs = this._values[prefix];
        if (!vs)
            return;
        return vs.get(keyOrRef);
    }
    scopeRefs(scopeName, values = this._values) {
        return this._reduceValues(values, (name) => {
            if (name.scopePath === undefined)
                throw new Error(`CodeGen: name "${name}" has no value`);
            return (0, code_1._) `${scopeName}${name.scopePath}`;
        });
    }
    scopeCode(values = this._values, usedValues, getCode) {
        return this._reduceValues(values, (name) => {
            if (name.value === undefined)
                throw new Error(`CodeGen: name "${name}" has no value`);
            return name.value.code;
        }, usedValues, getCode);
    }
    _reduceValues(values, valueCode, usedValues = {}, getCode) {
        let code = code_1.nil;
        for (const prefix in values) {
            const vs = values[prefix];
            if (!vs)
                continue;
            const nameSet = (usedValues[prefix] = usedValues[prefix] || new Map());
            vs.forEach((name) => {
                if (nameSet.has(name))
                    return;
                nameSet.set(name, UsedValueState.Started);
                let c = valueCode(name);
                if (c) {
                    const def = this.opts.es5 ? exports.varKinds.var : exports.varKinds.const;
                    code = (0, code_1._) `${code}${def} ${name} = ${c};${this.opts._n}`;
                }
                else if ((c = getCode === null || getCode === void 0 ? void 0 : getCode(name))) {
                    code = (0, code_1._) `${code}${c}${this.opts._n}`;
                }
                else {
                    throw new ValueError(name);
                }
                nameSet.set(name, UsedValueState.Completed);
            });
        }
        return code;
    }
}
exports.ValueScope = ValueScope;
//# sourceMappingURL=scope.js.map

/***/ }),

/***/ 81283:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.extendErrors = exports.resetErrorsCount = exports.reportExtraError = exports.reportError = exports.keyword$DataError = exports.keywordError = void 0;
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const names_1 = __nccwpck_require__(90630);
exports.keywordError = {
    message: ({ keyword }) => (0, codegen_1.str) `must pass "${keyword}" keyword validation`,
};
exports.keyword$DataError = {
    message: ({ keyword, schemaType }) => schemaType
        ? (0, codegen_1.str) `"${keyword}" keyword must be ${schemaType} ($data)`
        : (0, codegen_1.str) `"${keyword}" keyword is invalid ($data)`,
};
function reportError(cxt, error = exports.keywordError, errorPaths, overrideAllErrors) {
    const { it } = cxt;
    const { gen, compositeRule, allErrors } = it;
    const errObj = errorObjectCode(cxt, error, errorPaths);
    if (overrideAllErrors !== null && overrideAllErrors !== void 0 ? overrideAllErrors : (compositeRule || allErrors)) {
        addError(gen, errObj);
    }
    else {
        returnErrors(it, (0, codegen_1._) `[${errObj}]`);
    }
}
exports.reportError = reportError;
function reportExtraError(cxt, error = exports.keywordError, errorPaths) {
    const { it } = cxt;
    const { gen, compositeRule, allErrors } = it;
    const errObj = errorObjectCode(cxt, error, errorPaths);
    addError(gen, errObj);
    if (!(compositeRule || allErrors)) {
        returnErrors(it, names_1.default.vErrors);
    }
}
exports.reportExtraError = reportExtraError;
function resetErrorsCount(gen, errsCount) {
    gen.assign(names_1.default.errors, errsCount);
    gen.if((0, codegen_1._) `${names_1.default.vErrors} !== null`, () => gen.if(errsCount, () => gen.assign((0, codegen_1._) `${names_1.default.vErrors}.length`, errsCount), () => gen.assign(names_1.default.vErrors, null)));
}
exports.resetErrorsCount = resetErrorsCount;
function extendErrors({ gen, keyword, schemaValue, data, errsCount, it, }) {
    /* istanbul ignore if */
    if (errsCount === undefined)
        throw new Error("ajv implementation error");
    const err = gen.name("err");
    gen.forRange("i", errsCount, names_1.default.errors, (i) => {
        gen.const(err, (0, codegen_1._) `${names_1.default.vErrors}[${i}]`);
        gen.if((0, codegen_1._) `${err}.instancePath === undefined`, () => gen.assign((0, codegen_1._) `${err}.instancePath`, (0, codegen_1.strConcat)(names_1.default.instancePath, it.errorPath)));
        gen.assign((0, codegen_1._) `${err}.schemaPath`, (0, codegen_1.str) `${it.errSchemaPath}/${keyword}`);
        if (it.opts.verbose) {
            gen.assign((0, codegen_1._) `${err}.schema`, schemaValue);
            gen.assign((0, codegen_1._) `${err}.data`, data);
        }
    });
}
exports.extendErrors = extendErrors;
function addError(gen, errObj) {
    const err = gen.const("err", errObj);
    gen.if((0, codegen_1._) `${names_1.default.vErrors} === null`, () => gen.assign(names_1.default.vErrors, (0, codegen_1._) `[${err}]`), (0, codegen_1._) `${names_1.default.vErrors}.push(${err})`);
    gen.code((0, codegen_1._) `${names_1.default.errors}++`);
}
function returnErrors(it, errs) {
    const { gen, validateName, schemaEnv } = it;
    if (schemaEnv.$async) {
        gen.throw((0, codegen_1._) `new ${it.ValidationError}(${errs})`);
    }
    else {
        gen.assign((0, codegen_1._) `${validateName}.errors`, errs);
        gen.return(false);
    }
}
const E = {
    keyword: new codegen_1.Name("keyword"),
    schemaPath: new codegen_1.Name("schemaPath"), // also used in JTD errors
    params: new codegen_1.Name("params"),
    propertyName: new codegen_1.Name("propertyName"),
    message: new codegen_1.Name("message"),
    schema: new codegen_1.Name("schema"),
    parentSchema: new codegen_1.Name("parentSchema"),
};
function errorObjectCode(cxt, error, errorPaths) {
    const { createErrors } = cxt.it;
    if (createErrors === false)
        return (0, codegen_1._) `{}`;
    return errorObject(cxt, error, errorPaths);
}
function errorObject(cxt, error, errorPaths = {}) {
    const { gen, it } = cxt;
    const keyValues = [
        errorInstancePath(it, errorPaths),
        errorSchemaPath(cxt, errorPaths),
    ];
    extraErrorProps(cxt, error, keyValues);
    return gen.object(...keyValues);
}
function errorInstancePath({ errorPath }, { instancePath }) {
    const instPath = instancePath
        ? (0, codegen_1.str) `${errorPath}${(0, util_1.getErrorPath)(instancePath, util_1.Type.Str)}`
        : errorPath;
    return [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, instPath)];
}
function errorSchemaPath({ keyword, it: { errSchemaPath } }, { schemaPath, parentSchema }) {
    let schPath = parentSchema ? errSchemaPath : (0, codegen_1.str) `${errSchemaPath}/${keyword}`;
    if (schemaPath) {
        schPath = (0, codegen_1.str) `${schPath}${(0, util_1.getErrorPath)(schemaPath, util_1.Type.Str)}`;
    }
    return [E.schemaPath, schPath];
}
function extraErrorProps(cxt, { params, message }, keyValues) {
    const { keyword, data, schemaValue, it } = cxt;
    const { opts, propertyName, topSchemaRef, schemaPath } = it;
    keyValues.push([E.keyword, keyword], [E.params, typeof params == "function" ? params(cxt) : params || (0, codegen_1._) `{}`]);
    if (opts.messages) {
        keyValues.push([E.message, typeof message == "function" ? message(cxt) : message]);
    }
    if (opts.verbose) {
        keyValues.push([E.schema, schemaValue], [E.parentSchema, (0, codegen_1._) `${topSchemaRef}${schemaPath}`], [names_1.default.data, data]);
    }
    if (propertyName)
        keyValues.push([E.propertyName, propertyName]);
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 2718:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.resolveSchema = exports.getCompilingSchema = exports.resolveRef = exports.compileSchema = exports.SchemaEnv = void 0;
const codegen_1 = __nccwpck_require__(81436);
const validation_error_1 = __nccwpck_require__(33021);
const names_1 = __nccwpck_require__(90630);
const resolve_1 = __nccwpck_require__(24090);
const util_1 = __nccwpck_require__(84464);
const validate_1 = __nccwpck_require__(87881);
class SchemaEnv {
    constructor(env) {
        var _a;
        this.refs = {};
        this.dynamicAnchors = {};
        let schema;
        if (typeof env.schema == "object")
            schema = env.schema;
        this.schema = env.schema;
        this.schemaId = env.schemaId;
        this.root = env.root || this;
        this.baseId = (_a = env.baseId) !== null && _a !== void 0 ? _a : (0, resolve_1.normalizeId)(schema === null || schema === void 0 ? void 0 : schema[env.schemaId || "$id"]);
        this.schemaPath = env.schemaPath;
        this.localRefs = env.localRefs;
        this.meta = env.meta;
        this.$async = schema === null || schema === void 0 ? void 0 : schema.$async;
        this.refs = {};
    }
}
exports.SchemaEnv = SchemaEnv;
// let codeSize = 0
// let nodeCount = 0
// Compiles schema in SchemaEnv
function compileSchema(sch) {
    // TODO refactor - remove compilations
    const _sch = getCompilingSchema.call(this, sch);
    if (_sch)
        return _sch;
    const rootId = (0, resolve_1.getFullPath)(this.opts.uriResolver, sch.root.baseId); // TODO if getFullPath removed 1 tests fails
    const { es5, lines } = this.opts.code;
    const { ownProperties } = this.opts;
    const gen = new codegen_1.CodeGen(this.scope, { es5, lines, ownProperties });
    let _ValidationError;
    if (sch.$async) {
        _ValidationError = gen.scopeValue("Error", {
            ref: validation_error_1.default,
            code: (0, codegen_1._) `require("ajv/dist/runtime/validation_error").default`,
        });
    }
    const validateName = gen.scopeName("validate");
    sch.validateName = validateName;
    const schemaCxt = {
        gen,
        allErrors: this.opts.allErrors,
        data: names_1.default.data,
        parentData: names_1.default.parentData,
        parentDataProperty: names_1.default.parentDataProperty,
        dataNames: [names_1.default.data],
        dataPathArr: [codegen_1.nil], // TODO can its length be used as dataLevel if nil is removed?
        dataLevel: 0,
        dataTypes: [],
        definedProperties: new Set(),
        topSchemaRef: gen.scopeValue("schema", this.opts.code.source === true
            ? { ref: sch.schema, code: (0, codegen_1.stringify)(sch.schema) }
            : { ref: sch.schema }),
        validateName,
        ValidationError: _ValidationError,
        schema: sch.schema,
        schemaEnv: sch,
        rootId,
        baseId: sch.baseId || rootId,
        schemaPath: codegen_1.nil,
        errSchemaPath: sch.schemaPath || (this.opts.jtd ? "" : "#"),
        errorPath: (0, codegen_1._) `""`,
        opts: this.opts,
        self: this,
    };
    let sourceCode;
    try {
        this._compilations.add(sch);
        (0, validate_1.validateFunctionCode)(schemaCxt);
        gen.optimize(this.opts.code.optimize);
        // gen.optimize(1)
        const validateCode = gen.toString();
        sourceCode = `${gen.scopeRefs(names_1.default.scope)}return ${validateCode}`;
        // console.log((codeSize += sourceCode.length), (nodeCount += gen.nodeCount))
        if (this.opts.code.process)
            sourceCode = this.opts.code.process(sourceCode, sch);
        // console.log("\n\n\n *** \n", sourceCode)
        const makeValidate = new Function(`${names_1.default.self}`, `${names_1.default.scope}`, sourceCode);
        const validate = makeValidate(this, this.scope.get());
        this.scope.value(validateName, { ref: validate });
        validate.errors = null;
        validate.schema = sch.schema;
        validate.schemaEnv = sch;
        if (sch.$async)
            validate.$async = true;
        if (this.opts.code.source === true) {
            validate.source = { validateName, validateCode, scopeValues: gen._values };
        }
        if (this.opts.unevaluated) {
            const { props, items } = schemaCxt;
            validate.evaluated = {
                props: props instanceof codegen_1.Name ? undefined : props,
                items: items instanceof codegen_1.Name ? undefined : items,
                dynamicProps: props instanceof codegen_1.Name,
                dynamicItems: items instanceof codegen_1.Name,
            };
            if (validate.source)
                validate.source.evaluated = (0, codegen_1.stringify)(validate.evaluated);
        }
        sch.validate = validate;
        return sch;
    }
    catch (e) {
        delete sch.validate;
        delete sch.validateName;
        if (sourceCode)
            this.logger.error("Error compiling schema, function code:", sourceCode);
        // console.log("\n\n\n *** \n", sourceCode, this.opts)
        throw e;
    }
    finally {
        this._compilations.delete(sch);
    }
}
exports.compileSchema = compileSchema;
function resolveRef(root, baseId, ref) {
    var _a;
    ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, ref);
    const schOrFunc = root.refs[ref];
    if (schOrFunc)
        return schOrFunc;
    let _sch = resolve.call(this, root, ref);
    if (_sch === undefined) {
        const schema = (_a = root.localRefs) === null || _a === void 0 ? void 0 : _a[ref]; // TODO maybe localRefs should hold SchemaEnv
        const { schemaId } = this.opts;
        if (schema)
            _sch = new SchemaEnv({ schema, schemaId, root, baseId });
    }
    if (_sch === undefined)
        return;
    return (root.refs[ref] = inlineOrCompile.call(this, _sch));
}
exports.resolveRef = resolveRef;
function inlineOrCompile(sch) {
    if ((0, resolve_1.inlineRef)(sch.schema, this.opts.inlineRefs))
        return sch.schema;
    return sch.validate ? sch : compileSchema.call(this, sch);
}
// Index of schema compilation in the currently compiled list
function getCompilingSchema(schEnv) {
    for (const sch of this._compilations) {
        if (sameSchemaEnv(sch, schEnv))
            return sch;
    }
}
exports.getCompilingSchema = getCompilingSchema;
function sameSchemaEnv(s1, s2) {
    return s1.schema === s2.schema && s1.root === s2.root && s1.baseId === s2.baseId;
}
// resolve and compile the references ($ref)
// TODO returns AnySchemaObject (if the schema can be inlined) or validation function
function resolve(root, // information about the root schema for the current schema
ref // reference to resolve
) {
    let sch;
    while (typeof (sch = this.refs[ref]) == "string")
        ref = sch;
    return sch || this.schemas[ref] || resolveSchema.call(this, root, ref);
}
// Resolve schema, its root and baseId
function resolveSchema(root, // root object with properties schema, refs TODO below SchemaEnv is assigned to it
ref // reference to resolve
) {
    const p = this.opts.uriResolver.parse(ref);
    const refPath = (0, resolve_1._getFullPath)(this.opts.uriResolver, p);
    let baseId = (0, resolve_1.getFullPath)(this.opts.uriResolver, root.baseId, undefined);
    // TODO `Object.keys(root.schema).length > 0` should not be needed - but removing breaks 2 tests
    if (Object.keys(root.schema).length > 0 && refPath === baseId) {
        return getJsonPointer.call(this, p, root);
    }
    const id = (0, resolve_1.normalizeId)(refPath);
    const schOrRef = this.refs[id] || this.schemas[id];
    if (typeof schOrRef == "string") {
        const sch = resolveSchema.call(this, root, schOrRef);
        if (typeof (sch === null || sch === void 0 ? void 0 : sch.schema) !== "object")
            return;
        return getJsonPointer.call(this, p, sch);
    }
    if (typeof (schOrRef === null || schOrRef === void 0 ? void 0 : schOrRef.schema) !== "object")
        return;
    if (!schOrRef.validate)
        compileSchema.call(this, schOrRef);
    if (id === (0, resolve_1.normalizeId)(ref)) {
        const { schema } = schOrRef;
        const { schemaId } = this.opts;
        const schId = schema[schemaId];
        if (schId)
            baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
        return new SchemaEnv({ schema, schemaId, root, baseId });
    }
    return getJsonPointer.call(this, p, schOrRef);
}
exports.resolveSchema = resolveSchema;
const PREVENT_SCOPE_CHANGE = new Set([
    "properties",
    "patternProperties",
    "enum",
    "dependencies",
    "definitions",
]);
function getJsonPointer(parsedRef, { baseId, schema, root }) {
    var _a;
    if (((_a = parsedRef.fragment) === null || _a === void 0 ? void 0 : _a[0]) !== "/")
        return;
    for (const part of parsedRef.fragment.slice(1).split("/")) {
        if (typeof schema === "boolean")
            return;
        const partSchema = schema[(0, util_1.unescapeFragment)(part)];
        if (partSchema === undefined)
            return;
        schema = partSchema;
        // TODO PREVENT_SCOPE_CHANGE could be defined in keyword def?
        const schId = typeof schema === "object" && schema[this.opts.schemaId];
        if (!PREVENT_SCOPE_CHANGE.has(part) && schId) {
            baseId = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schId);
        }
    }
    let env;
    if (typeof schema != "boolean" && schema.$ref && !(0, util_1.schemaHasRulesButRef)(schema, this.RULES)) {
        const $ref = (0, resolve_1.resolveUrl)(this.opts.uriResolver, baseId, schema.$ref);
        env = resolveSchema.call(this, root, $ref);
    }
    // even though resolution failed we need to return SchemaEnv to throw exception
    // so that compileAsync loads missing schema.
    const { schemaId } = this.opts;
    env = env || new SchemaEnv({ schema, schemaId, root, baseId });
    if (env.schema !== env.root.schema)
        return env;
    return undefined;
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 90630:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const names = {
    // validation function arguments
    data: new codegen_1.Name("data"), // data passed to validation function
    // args passed from referencing schema
    valCxt: new codegen_1.Name("valCxt"), // validation/data context - should not be used directly, it is destructured to the names below
    instancePath: new codegen_1.Name("instancePath"),
    parentData: new codegen_1.Name("parentData"),
    parentDataProperty: new codegen_1.Name("parentDataProperty"),
    rootData: new codegen_1.Name("rootData"), // root data - same as the data passed to the first/top validation function
    dynamicAnchors: new codegen_1.Name("dynamicAnchors"), // used to support recursiveRef and dynamicRef
    // function scoped variables
    vErrors: new codegen_1.Name("vErrors"), // null or array of validation errors
    errors: new codegen_1.Name("errors"), // counter of validation errors
    this: new codegen_1.Name("this"),
    // "globals"
    self: new codegen_1.Name("self"),
    scope: new codegen_1.Name("scope"),
    // JTD serialize/parse name for JSON string and position
    json: new codegen_1.Name("json"),
    jsonPos: new codegen_1.Name("jsonPos"),
    jsonLen: new codegen_1.Name("jsonLen"),
    jsonPart: new codegen_1.Name("jsonPart"),
};
exports["default"] = names;
//# sourceMappingURL=names.js.map

/***/ }),

/***/ 53162:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const resolve_1 = __nccwpck_require__(24090);
class MissingRefError extends Error {
    constructor(resolver, baseId, ref, msg) {
        super(msg || `can't resolve reference ${ref} from id ${baseId}`);
        this.missingRef = (0, resolve_1.resolveUrl)(resolver, baseId, ref);
        this.missingSchema = (0, resolve_1.normalizeId)((0, resolve_1.getFullPath)(resolver, this.missingRef));
    }
}
exports["default"] = MissingRefError;
//# sourceMappingURL=ref_error.js.map

/***/ }),

/***/ 24090:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getSchemaRefs = exports.resolveUrl = exports.normalizeId = exports._getFullPath = exports.getFullPath = exports.inlineRef = void 0;
const util_1 = __nccwpck_require__(84464);
const equal = __nccwpck_require__(23430);
const traverse = __nccwpck_require__(81167);
// TODO refactor to use keyword definitions
const SIMPLE_INLINED = new Set([
    "type",
    "format",
    "pattern",
    "maxLength",
    "minLength",
    "maxProperties",
    "minProperties",
    "maxItems",
    "minItems",
    "maximum",
    "minimum",
    "uniqueItems",
    "multipleOf",
    "required",
    "enum",
    "const",
]);
function inlineRef(schema, limit = true) {
    if (typeof schema == "boolean")
        return true;
    if (limit === true)
        return !hasRef(schema);
    if (!limit)
        return false;
    return countKeys(schema) <= limit;
}
exports.inlineRef = inlineRef;
const REF_KEYWORDS = new Set([
    "$ref",
    "$recursiveRef",
    "$recursiveAnchor",
    "$dynamicRef",
    "$dynamicAnchor",
]);
function hasRef(schema) {
    for (const key in schema) {
        if (REF_KEYWORDS.has(key))
            return true;
        const sch = schema[key];
        if (Array.isArray(sch) && sch.some(hasRef))
            return true;
        if (typeof sch == "object" && hasRef(sch))
            return true;
    }
    return false;
}
function countKeys(schema) {
    let count = 0;
    for (const key in schema) {
        if (key === "$ref")
            return Infinity;
        count++;
        if (SIMPLE_INLINED.has(key))
            continue;
        if (typeof schema[key] == "object") {
            (0, util_1.eachItem)(schema[key], (sch) => (count += countKeys(sch)));
        }
        if (count === Infinity)
            return Infinity;
    }
    return count;
}
function getFullPath(resolver, id = "", normalize) {
    if (normalize !== false)
        id = normalizeId(id);
    const p = resolver.parse(id);
    return _getFullPath(resolver, p);
}
exports.getFullPath = getFullPath;
function _getFullPath(resolver, p) {
    const serialized = resolver.serialize(p);
    return serialized.split("#")[0] + "#";
}
exports._getFullPath = _getFullPath;
const TRAILING_SLASH_HASH = /#\/?$/;
function normalizeId(id) {
    return id ? id.replace(TRAILING_SLASH_HASH, "") : "";
}
exports.normalizeId = normalizeId;
function resolveUrl(resolver, baseId, id) {
    id = normalizeId(id);
    return resolver.resolve(baseId, id);
}
exports.resolveUrl = resolveUrl;
const ANCHOR = /^[a-z_][-a-z0-9._]*$/i;
function getSchemaRefs(schema, baseId) {
    if (typeof schema == "boolean")
        return {};
    const { schemaId, uriResolver } = this.opts;
    const schId = normalizeId(schema[schemaId] || baseId);
    const baseIds = { "": schId };
    const pathPrefix = getFullPath(uriResolver, schId, false);
    const localRefs = {};
    const schemaRefs = new Set();
    traverse(schema, { allKeys: true }, (sch, jsonPtr, _, parentJsonPtr) => {
        if (parentJsonPtr === undefined)
            return;
        const fullPath = pathPrefix + jsonPtr;
        let innerBaseId = baseIds[parentJsonPtr];
        if (typeof sch[schemaId] == "string")
            innerBaseId = addRef.call(this, sch[schemaId]);
        addAnchor.call(this, sch.$anchor);
        addAnchor.call(this, sch.$dynamicAnchor);
        baseIds[jsonPtr] = innerBaseId;
        function addRef(ref) {
            // eslint-disable-next-line @typescript-eslint/unbound-method
            const _resolve = this.opts.uriResolver.resolve;
            ref = normalizeId(innerBaseId ? _resolve(innerBaseId, ref) : ref);
            if (schemaRefs.has(ref))
                throw ambiguos(ref);
            schemaRefs.add(ref);
            let schOrRef = this.refs[ref];
            if (typeof schOrRef == "string")
                schOrRef = this.refs[schOrRef];
            if (typeof schOrRef == "object") {
                checkAmbiguosRef(sch, schOrRef.schema, ref);
            }
            else if (ref !== normalizeId(fullPath)) {
                if (ref[0] === "#") {
                    checkAmbiguosRef(sch, localRefs[ref], ref);
                    localRefs[ref] = sch;
                }
                else {
                    this.refs[ref] = fullPath;
                }
            }
            return ref;
        }
        function addAnchor(anchor) {
            if (typeof anchor == "string") {
                if (!ANCHOR.test(anchor))
                    throw new Error(`invalid anchor "${anchor}"`);
                addRef.call(this, `#${anchor}`);
            }
        }
    });
    return localRefs;
    function checkAmbiguosRef(sch1, sch2, ref) {
        if (sch2 !== undefined && !equal(sch1, sch2))
            throw ambiguos(ref);
    }
    function ambiguos(ref) {
        return new Error(`reference "${ref}" resolves to more than one schema`);
    }
}
exports.getSchemaRefs = getSchemaRefs;
//# sourceMappingURL=resolve.js.map

/***/ }),

/***/ 7353:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getRules = exports.isJSONType = void 0;
const _jsonTypes = ["string", "number", "integer", "boolean", "null", "object", "array"];
const jsonTypes = new Set(_jsonTypes);
function isJSONType(x) {
    return typeof x == "string" && jsonTypes.has(x);
}
exports.isJSONType = isJSONType;
function getRules() {
    const groups = {
        number: { type: "number", rules: [] },
        string: { type: "string", rules: [] },
        array: { type: "array", rules: [] },
        object: { type: "object", rules: [] },
    };
    return {
        types: { ...groups, integer: true, boolean: true, null: true },
        rules: [{ rules: [] }, groups.number, groups.string, groups.array, groups.object],
        post: { rules: [] },
        all: {},
        keywords: {},
    };
}
exports.getRules = getRules;
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 84464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.checkStrictMode = exports.getErrorPath = exports.Type = exports.useFunc = exports.setEvaluated = exports.evaluatedPropsToName = exports.mergeEvaluated = exports.eachItem = exports.unescapeJsonPointer = exports.escapeJsonPointer = exports.escapeFragment = exports.unescapeFragment = exports.schemaRefOrVal = exports.schemaHasRulesButRef = exports.schemaHasRules = exports.checkUnknownRules = exports.alwaysValidSchema = exports.toHash = void 0;
const codegen_1 = __nccwpck_require__(81436);
const code_1 = __nccwpck_require__(80567);
// TODO refactor to use Set
function toHash(arr) {
    const hash = {};
    for (const item of arr)
        hash[item] = true;
    return hash;
}
exports.toHash = toHash;
function alwaysValidSchema(it, schema) {
    if (typeof schema == "boolean")
        return schema;
    if (Object.keys(schema).length === 0)
        return true;
    checkUnknownRules(it, schema);
    return !schemaHasRules(schema, it.self.RULES.all);
}
exports.alwaysValidSchema = alwaysValidSchema;
function checkUnknownRules(it, schema = it.schema) {
    const { opts, self } = it;
    if (!opts.strictSchema)
        return;
    if (typeof schema === "boolean")
        return;
    const rules = self.RULES.keywords;
    for (const key in schema) {
        if (!rules[key])
            checkStrictMode(it, `unknown keyword: "${key}"`);
    }
}
exports.checkUnknownRules = checkUnknownRules;
function schemaHasRules(schema, rules) {
    if (typeof schema == "boolean")
        return !schema;
    for (const key in schema)
        if (rules[key])
            return true;
    return false;
}
exports.schemaHasRules = schemaHasRules;
function schemaHasRulesButRef(schema, RULES) {
    if (typeof schema == "boolean")
        return !schema;
    for (const key in schema)
        if (key !== "$ref" && RULES.all[key])
            return true;
    return false;
}
exports.schemaHasRulesButRef = schemaHasRulesButRef;
function schemaRefOrVal({ topSchemaRef, schemaPath }, schema, keyword, $data) {
    if (!$data) {
        if (typeof schema == "number" || typeof schema == "boolean")
            return schema;
        if (typeof schema == "string")
            return (0, codegen_1._) `${schema}`;
    }
    return (0, codegen_1._) `${topSchemaRef}${schemaPath}${(0, codegen_1.getProperty)(keyword)}`;
}
exports.schemaRefOrVal = schemaRefOrVal;
function unescapeFragment(str) {
    return unescapeJsonPointer(decodeURIComponent(str));
}
exports.unescapeFragment = unescapeFragment;
function escapeFragment(str) {
    return encodeURIComponent(escapeJsonPointer(str));
}
exports.escapeFragment = escapeFragment;
function escapeJsonPointer(str) {
    if (typeof str == "number")
        return `${str}`;
    return str.replace(/~/g, "~0").replace(/\//g, "~1");
}
exports.escapeJsonPointer = escapeJsonPointer;
function unescapeJsonPointer(str) {
    return str.replace(/~1/g, "/").replace(/~0/g, "~");
}
exports.unescapeJsonPointer = unescapeJsonPointer;
function eachItem(xs, f) {
    if (Array.isArray(xs)) {
        for (const x of xs)
            f(x);
    }
    else {
        f(xs);
    }
}
exports.eachItem = eachItem;
function makeMergeEvaluated({ mergeNames, mergeToName, mergeValues, resultToName, }) {
    return (gen, from, to, toName) => {
        const res = to === undefined
            ? from
            : to instanceof codegen_1.Name
                ? (from instanceof codegen_1.Name ? mergeNames(gen, from, to) : mergeToName(gen, from, to), to)
                : from instanceof codegen_1.Name
                    ? (mergeToName(gen, to, from), from)
                    : mergeValues(from, to);
        return toName === codegen_1.Name && !(res instanceof codegen_1.Name) ? resultToName(gen, res) : res;
    };
}
exports.mergeEvaluated = {
    props: makeMergeEvaluated({
        mergeNames: (gen, from, to) => gen.if((0, codegen_1._) `${to} !== true && ${from} !== undefined`, () => {
            gen.if((0, codegen_1._) `${from} === true`, () => gen.assign(to, true), () => gen.assign(to, (0, codegen_1._) `${to} || {}`).code((0, codegen_1._) `Object.assign(${to}, ${from})`));
        }),
        mergeToName: (gen, from, to) => gen.if((0, codegen_1._) `${to} !== true`, () => {
            if (from === true) {
                gen.assign(to, true);
            }
            else {
                gen.assign(to, (0, codegen_1._) `${to} || {}`);
                setEvaluated(gen, to, from);
            }
        }),
        mergeValues: (from, to) => (from === true ? true : { ...from, ...to }),
        resultToName: evaluatedPropsToName,
    }),
    items: makeMergeEvaluated({
        mergeNames: (gen, from, to) => gen.if((0, codegen_1._) `${to} !== true && ${from} !== undefined`, () => gen.assign(to, (0, codegen_1._) `${from} === true ? true : ${to} > ${from} ? ${to} : ${from}`)),
        mergeToName: (gen, from, to) => gen.if((0, codegen_1._) `${to} !== true`, () => gen.assign(to, from === true ? true : (0, codegen_1._) `${to} > ${from} ? ${to} : ${from}`)),
        mergeValues: (from, to) => (from === true ? true : Math.max(from, to)),
        resultToName: (gen, items) => gen.var("items", items),
    }),
};
function evaluatedPropsToName(gen, ps) {
    if (ps === true)
        return gen.var("props", true);
    const props = gen.var("props", (0, codegen_1._) `{}`);
    if (ps !== undefined)
        setEvaluated(gen, props, ps);
    return props;
}
exports.evaluatedPropsToName = evaluatedPropsToName;
function setEvaluated(gen, props, ps) {
    Object.keys(ps).forEach((p) => gen.assign((0, codegen_1._) `${props}${(0, codegen_1.getProperty)(p)}`, true));
}
exports.setEvaluated = setEvaluated;
const snippets = {};
function useFunc(gen, f) {
    return gen.scopeValue("func", {
        ref: f,
        code: snippets[f.code] || (snippets[f.code] = new code_1._Code(f.code)),
    });
}
exports.useFunc = useFunc;
var Type;
(function (Type) {
    Type[Type["Num"] = 0] = "Num";
    Type[Type["Str"] = 1] = "Str";
})(Type || (exports.Type = Type = {}));
function getErrorPath(dataProp, dataPropType, jsPropertySyntax) {
    // let path
    if (dataProp instanceof codegen_1.Name) {
        const isNumber = dataPropType === Type.Num;
        return jsPropertySyntax
            ? isNumber
                ? (0, codegen_1._) `"[" + ${dataProp} + "]"`
                : (0, codegen_1._) `"['" + ${dataProp} + "']"`
            : isNumber
                ? (0, codegen_1._) `"/" + ${dataProp}`
                : (0, codegen_1._) `"/" + ${dataProp}.replace(/~/g, "~0").replace(/\\//g, "~1")`; // TODO maybe use global escapePointer
    }
    return jsPropertySyntax ? (0, codegen_1.getProperty)(dataProp).toString() : "/" + escapeJsonPointer(dataProp);
}
exports.getErrorPath = getErrorPath;
function checkStrictMode(it, msg, mode = it.opts.strictSchema) {
    if (!mode)
        return;
    msg = `strict mode: ${msg}`;
    if (mode === true)
        throw new Error(msg);
    it.self.logger.warn(msg);
}
exports.checkStrictMode = checkStrictMode;
//# sourceMappingURL=util.js.map

/***/ }),

/***/ 37692:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.shouldUseRule = exports.shouldUseGroup = exports.schemaHasRulesForType = void 0;
function schemaHasRulesForType({ schema, self }, type) {
    const group = self.RULES.types[type];
    return group && group !== true && shouldUseGroup(schema, group);
}
exports.schemaHasRulesForType = schemaHasRulesForType;
function shouldUseGroup(schema, group) {
    return group.rules.some((rule) => shouldUseRule(schema, rule));
}
exports.shouldUseGroup = shouldUseGroup;
function shouldUseRule(schema, rule) {
    var _a;
    return (schema[rule.keyword] !== undefined ||
        ((_a = rule.definition.implements) === null || _a === void 0 ? void 0 : _a.some((kwd) => schema[kwd] !== undefined)));
}
exports.shouldUseRule = shouldUseRule;
//# sourceMappingURL=applicability.js.map

/***/ }),

/***/ 35346:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.boolOrEmptySchema = exports.topBoolOrEmptySchema = void 0;
const errors_1 = __nccwpck_require__(81283);
const codegen_1 = __nccwpck_require__(81436);
const names_1 = __nccwpck_require__(90630);
const boolError = {
    message: "boolean schema is false",
};
function topBoolOrEmptySchema(it) {
    const { gen, schema, validateName } = it;
    if (schema === false) {
        falseSchemaError(it, false);
    }
    else if (typeof schema == "object" && schema.$async === true) {
        gen.return(names_1.default.data);
    }
    else {
        gen.assign((0, codegen_1._) `${validateName}.errors`, null);
        gen.return(true);
    }
}
exports.topBoolOrEmptySchema = topBoolOrEmptySchema;
function boolOrEmptySchema(it, valid) {
    const { gen, schema } = it;
    if (schema === false) {
        gen.var(valid, false); // TODO var
        falseSchemaError(it);
    }
    else {
        gen.var(valid, true); // TODO var
    }
}
exports.boolOrEmptySchema = boolOrEmptySchema;
function falseSchemaError(it, overrideAllErrors) {
    const { gen, data } = it;
    // TODO maybe some other interface should be used for non-keyword validation errors...
    const cxt = {
        gen,
        keyword: "false schema",
        data,
        schema: false,
        schemaCode: false,
        schemaValue: false,
        params: {},
        it,
    };
    (0, errors_1.reportError)(cxt, boolError, undefined, overrideAllErrors);
}
//# sourceMappingURL=boolSchema.js.map

/***/ }),

/***/ 86685:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reportTypeError = exports.checkDataTypes = exports.checkDataType = exports.coerceAndCheckDataType = exports.getJSONTypes = exports.getSchemaTypes = exports.DataType = void 0;
const rules_1 = __nccwpck_require__(7353);
const applicability_1 = __nccwpck_require__(37692);
const errors_1 = __nccwpck_require__(81283);
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
var DataType;
(function (DataType) {
    DataType[DataType["Correct"] = 0] = "Correct";
    DataType[DataType["Wrong"] = 1] = "Wrong";
})(DataType || (exports.DataType = DataType = {}));
function getSchemaTypes(schema) {
    const types = getJSONTypes(schema.type);
    const hasNull = types.includes("null");
    if (hasNull) {
        if (schema.nullable === false)
            throw new Error("type: null contradicts nullable: false");
    }
    else {
        if (!types.length && schema.nullable !== undefined) {
            throw new Error('"nullable" cannot be used without "type"');
        }
        if (schema.nullable === true)
            types.push("null");
    }
    return types;
}
exports.getSchemaTypes = getSchemaTypes;
// eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents
function getJSONTypes(ts) {
    const types = Array.isArray(ts) ? ts : ts ? [ts] : [];
    if (types.every(rules_1.isJSONType))
        return types;
    throw new Error("type must be JSONType or JSONType[]: " + types.join(","));
}
exports.getJSONTypes = getJSONTypes;
function coerceAndCheckDataType(it, types) {
    const { gen, data, opts } = it;
    const coerceTo = coerceToTypes(types, opts.coerceTypes);
    const checkTypes = types.length > 0 &&
        !(coerceTo.length === 0 && types.length === 1 && (0, applicability_1.schemaHasRulesForType)(it, types[0]));
    if (checkTypes) {
        const wrongType = checkDataTypes(types, data, opts.strictNumbers, DataType.Wrong);
        gen.if(wrongType, () => {
            if (coerceTo.length)
                coerceData(it, types, coerceTo);
            else
                reportTypeError(it);
        });
    }
    return checkTypes;
}
exports.coerceAndCheckDataType = coerceAndCheckDataType;
const COERCIBLE = new Set(["string", "number", "integer", "boolean", "null"]);
function coerceToTypes(types, coerceTypes) {
    return coerceTypes
        ? types.filter((t) => COERCIBLE.has(t) || (coerceTypes === "array" && t === "array"))
        : [];
}
function coerceData(it, types, coerceTo) {
    const { gen, data, opts } = it;
    const dataType = gen.let("dataType", (0, codegen_1._) `typeof ${data}`);
    const coerced = gen.let("coerced", (0, codegen_1._) `undefined`);
    if (opts.coerceTypes === "array") {
        gen.if((0, codegen_1._) `${dataType} == 'object' && Array.isArray(${data}) && ${data}.length == 1`, () => gen
            .assign(data, (0, codegen_1._) `${data}[0]`)
            .assign(dataType, (0, codegen_1._) `typeof ${data}`)
            .if(checkDataTypes(types, data, opts.strictNumbers), () => gen.assign(coerced, data)));
    }
    gen.if((0, codegen_1._) `${coerced} !== undefined`);
    for (const t of coerceTo) {
        if (COERCIBLE.has(t) || (t === "array" && opts.coerceTypes === "array")) {
            coerceSpecificType(t);
        }
    }
    gen.else();
    reportTypeError(it);
    gen.endIf();
    gen.if((0, codegen_1._) `${coerced} !== undefined`, () => {
        gen.assign(data, coerced);
        assignParentData(it, coerced);
    });
    function coerceSpecificType(t) {
        switch (t) {
            case "string":
                gen
                    .elseIf((0, codegen_1._) `${dataType} == "number" || ${dataType} == "boolean"`)
                    .assign(coerced, (0, codegen_1._) `"" + ${data}`)
                    .elseIf((0, codegen_1._) `${data} === null`)
                    .assign(coerced, (0, codegen_1._) `""`);
                return;
            case "number":
                gen
                    .elseIf((0, codegen_1._) `${dataType} == "boolean" || ${data} === null
              || (${dataType} == "string" && ${data} && ${data} == +${data})`)
                    .assign(coerced, (0, codegen_1._) `+${data}`);
                return;
            case "integer":
                gen
                    .elseIf((0, codegen_1._) `${dataType} === "boolean" || ${data} === null
              || (${dataType} === "string" && ${data} && ${data} == +${data} && !(${data} % 1))`)
                    .assign(coerced, (0, codegen_1._) `+${data}`);
                return;
            case "boolean":
                gen
                    .elseIf((0, codegen_1._) `${data} === "false" || ${data} === 0 || ${data} === null`)
                    .assign(coerced, false)
                    .elseIf((0, codegen_1._) `${data} === "true" || ${data} === 1`)
                    .assign(coerced, true);
                return;
            case "null":
                gen.elseIf((0, codegen_1._) `${data} === "" || ${data} === 0 || ${data} === false`);
                gen.assign(coerced, null);
                return;
            case "array":
                gen
                    .elseIf((0, codegen_1._) `${dataType} === "string" || ${dataType} === "number"
              || ${dataType} === "boolean" || ${data} === null`)
                    .assign(coerced, (0, codegen_1._) `[${data}]`);
        }
    }
}
function assignParentData({ gen, parentData, parentDataProperty }, expr) {
    // TODO use gen.property
    gen.if((0, codegen_1._) `${parentData} !== undefined`, () => gen.assign((0, codegen_1._) `${parentData}[${parentDataProperty}]`, expr));
}
function checkDataType(dataType, data, strictNums, correct = DataType.Correct) {
    const EQ = correct === DataType.Correct ? codegen_1.operators.EQ : codegen_1.operators.NEQ;
    let cond;
    switch (dataType) {
        case "null":
            return (0, codegen_1._) `${data} ${EQ} null`;
        case "array":
            cond = (0, codegen_1._) `Array.isArray(${data})`;
            break;
        case "object":
            cond = (0, codegen_1._) `${data} && typeof ${data} == "object" && !Array.isArray(${data})`;
            break;
        case "integer":
            cond = numCond((0, codegen_1._) `!(${data} % 1) && !isNaN(${data})`);
            break;
        case "number":
            cond = numCond();
            break;
        default:
            return (0, codegen_1._) `typeof ${data} ${EQ} ${dataType}`;
    }
    return correct === DataType.Correct ? cond : (0, codegen_1.not)(cond);
    function numCond(_cond = codegen_1.nil) {
        return (0, codegen_1.and)((0, codegen_1._) `typeof ${data} == "number"`, _cond, strictNums ? (0, codegen_1._) `isFinite(${data})` : codegen_1.nil);
    }
}
exports.checkDataType = checkDataType;
function checkDataTypes(dataTypes, data, strictNums, correct) {
    if (dataTypes.length === 1) {
        return checkDataType(dataTypes[0], data, strictNums, correct);
    }
    let cond;
    const types = (0, util_1.toHash)(dataTypes);
    if (types.array && types.object) {
        const notObj = (0, codegen_1._) `typeof ${data} != "object"`;
        cond = types.null ? notObj : (0, codegen_1._) `!${data} || ${notObj}`;
        delete types.null;
        delete types.array;
        delete types.object;
    }
    else {
        cond = codegen_1.nil;
    }
    if (types.number)
        delete types.integer;
    for (const t in types)
        cond = (0, codegen_1.and)(cond, checkDataType(t, data, strictNums, correct));
    return cond;
}
exports.checkDataTypes = checkDataTypes;
const typeError = {
    message: ({ schema }) => `must be ${schema}`,
    params: ({ schema, schemaValue }) => typeof schema == "string" ? (0, codegen_1._) `{type: ${schema}}` : (0, codegen_1._) `{type: ${schemaValue}}`,
};
function reportTypeError(it) {
    const cxt = getTypeErrorContext(it);
    (0, errors_1.reportError)(cxt, typeError);
}
exports.reportTypeError = reportTypeError;
function getTypeErrorContext(it) {
    const { gen, data, schema } = it;
    const schemaCode = (0, util_1.schemaRefOrVal)(it, schema, "type");
    return {
        gen,
        keyword: "type",
        data,
        schema: schema.type,
        schemaCode,
        schemaValue: schemaCode,
        parentSchema: schema,
        params: {},
        it,
    };
}
//# sourceMappingURL=dataType.js.map

/***/ }),

/***/ 11699:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assignDefaults = void 0;
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
function assignDefaults(it, ty) {
    const { properties, items } = it.schema;
    if (ty === "object" && properties) {
        for (const key in properties) {
            assignDefault(it, key, properties[key].default);
        }
    }
    else if (ty === "array" && Array.isArray(items)) {
        items.forEach((sch, i) => assignDefault(it, i, sch.default));
    }
}
exports.assignDefaults = assignDefaults;
function assignDefault(it, prop, defaultValue) {
    const { gen, compositeRule, data, opts } = it;
    if (defaultValue === undefined)
        return;
    const childData = (0, codegen_1._) `${data}${(0, codegen_1.getProperty)(prop)}`;
    if (compositeRule) {
        (0, util_1.checkStrictMode)(it, `default is ignored for: ${childData}`);
        return;
    }
    let condition = (0, codegen_1._) `${childData} === undefined`;
    if (opts.useDefaults === "empty") {
        condition = (0, codegen_1._) `${condition} || ${childData} === null || ${childData} === ""`;
    }
    // `${childData} === undefined` +
    // (opts.useDefaults === "empty" ? ` || ${childData} === null || ${childData} === ""` : "")
    gen.if(condition, (0, codegen_1._) `${childData} = ${(0, codegen_1.stringify)(defaultValue)}`);
}
//# sourceMappingURL=defaults.js.map

/***/ }),

/***/ 87881:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getData = exports.KeywordCxt = exports.validateFunctionCode = void 0;
const boolSchema_1 = __nccwpck_require__(35346);
const dataType_1 = __nccwpck_require__(86685);
const applicability_1 = __nccwpck_require__(37692);
const dataType_2 = __nccwpck_require__(86685);
const defaults_1 = __nccwpck_require__(11699);
const keyword_1 = __nccwpck_require__(15202);
const subschema_1 = __nccwpck_require__(26200);
const codegen_1 = __nccwpck_require__(81436);
const names_1 = __nccwpck_require__(90630);
const resolve_1 = __nccwpck_require__(24090);
const util_1 = __nccwpck_require__(84464);
const errors_1 = __nccwpck_require__(81283);
// schema compilation - generates validation function, subschemaCode (below) is used for subschemas
function validateFunctionCode(it) {
    if (isSchemaObj(it)) {
        checkKeywords(it);
        if (schemaCxtHasRules(it)) {
            topSchemaObjCode(it);
            return;
        }
    }
    validateFunction(it, () => (0, boolSchema_1.topBoolOrEmptySchema)(it));
}
exports.validateFunctionCode = validateFunctionCode;
function validateFunction({ gen, validateName, schema, schemaEnv, opts }, body) {
    if (opts.code.es5) {
        gen.func(validateName, (0, codegen_1._) `${names_1.default.data}, ${names_1.default.valCxt}`, schemaEnv.$async, () => {
            gen.code((0, codegen_1._) `"use strict"; ${funcSourceUrl(schema, opts)}`);
            destructureValCxtES5(gen, opts);
            gen.code(body);
        });
    }
    else {
        gen.func(validateName, (0, codegen_1._) `${names_1.default.data}, ${destructureValCxt(opts)}`, schemaEnv.$async, () => gen.code(funcSourceUrl(schema, opts)).code(body));
    }
}
function destructureValCxt(opts) {
    return (0, codegen_1._) `{${names_1.default.instancePath}="", ${names_1.default.parentData}, ${names_1.default.parentDataProperty}, ${names_1.default.rootData}=${names_1.default.data}${opts.dynamicRef ? (0, codegen_1._) `, ${names_1.default.dynamicAnchors}={}` : codegen_1.nil}}={}`;
}
function destructureValCxtES5(gen, opts) {
    gen.if(names_1.default.valCxt, () => {
        gen.var(names_1.default.instancePath, (0, codegen_1._) `${names_1.default.valCxt}.${names_1.default.instancePath}`);
        gen.var(names_1.default.parentData, (0, codegen_1._) `${names_1.default.valCxt}.${names_1.default.parentData}`);
        gen.var(names_1.default.parentDataProperty, (0, codegen_1._) `${names_1.default.valCxt}.${names_1.default.parentDataProperty}`);
        gen.var(names_1.default.rootData, (0, codegen_1._) `${names_1.default.valCxt}.${names_1.default.rootData}`);
        if (opts.dynamicRef)
            gen.var(names_1.default.dynamicAnchors, (0, codegen_1._) `${names_1.default.valCxt}.${names_1.default.dynamicAnchors}`);
    }, () => {
        gen.var(names_1.default.instancePath, (0, codegen_1._) `""`);
        gen.var(names_1.default.parentData, (0, codegen_1._) `undefined`);
        gen.var(names_1.default.parentDataProperty, (0, codegen_1._) `undefined`);
        gen.var(names_1.default.rootData, names_1.default.data);
        if (opts.dynamicRef)
            gen.var(names_1.default.dynamicAnchors, (0, codegen_1._) `{}`);
    });
}
function topSchemaObjCode(it) {
    const { schema, opts, gen } = it;
    validateFunction(it, () => {
        if (opts.$comment && schema.$comment)
            commentKeyword(it);
        checkNoDefault(it);
        gen.let(names_1.default.vErrors, null);
        gen.let(names_1.default.errors, 0);
        if (opts.unevaluated)
            resetEvaluated(it);
        typeAndKeywords(it);
        returnResults(it);
    });
    return;
}
function resetEvaluated(it) {
    // TODO maybe some hook to execute it in the end to check whether props/items are Name, as in assignEvaluated
    const { gen, validateName } = it;
    it.evaluated = gen.const("evaluated", (0, codegen_1._) `${validateName}.evaluated`);
    gen.if((0, codegen_1._) `${it.evaluated}.dynamicProps`, () => gen.assign((0, codegen_1._) `${it.evaluated}.props`, (0, codegen_1._) `undefined`));
    gen.if((0, codegen_1._) `${it.evaluated}.dynamicItems`, () => gen.assign((0, codegen_1._) `${it.evaluated}.items`, (0, codegen_1._) `undefined`));
}
function funcSourceUrl(schema, opts) {
    const schId = typeof schema == "object" && schema[opts.schemaId];
    return schId && (opts.code.source || opts.code.process) ? (0, codegen_1._) `/*# sourceURL=${schId} */` : codegen_1.nil;
}
// schema compilation - this function is used recursively to generate code for sub-schemas
function subschemaCode(it, valid) {
    if (isSchemaObj(it)) {
        checkKeywords(it);
        if (schemaCxtHasRules(it)) {
            subSchemaObjCode(it, valid);
            return;
        }
    }
    (0, boolSchema_1.boolOrEmptySchema)(it, valid);
}
function schemaCxtHasRules({ schema, self }) {
    if (typeof schema == "boolean")
        return !schema;
    for (const key in schema)
        if (self.RULES.all[key])
            return true;
    return false;
}
function isSchemaObj(it) {
    return typeof it.schema != "boolean";
}
function subSchemaObjCode(it, valid) {
    const { schema, gen, opts } = it;
    if (opts.$comment && schema.$comment)
        commentKeyword(it);
    updateContext(it);
    checkAsyncSchema(it);
    const errsCount = gen.const("_errs", names_1.default.errors);
    typeAndKeywords(it, errsCount);
    // TODO var
    gen.var(valid, (0, codegen_1._) `${errsCount} === ${names_1.default.errors}`);
}
function checkKeywords(it) {
    (0, util_1.checkUnknownRules)(it);
    checkRefsAndKeywords(it);
}
function typeAndKeywords(it, errsCount) {
    if (it.opts.jtd)
        return schemaKeywords(it, [], false, errsCount);
    const types = (0, dataType_1.getSchemaTypes)(it.schema);
    const checkedTypes = (0, dataType_1.coerceAndCheckDataType)(it, types);
    schemaKeywords(it, types, !checkedTypes, errsCount);
}
function checkRefsAndKeywords(it) {
    const { schema, errSchemaPath, opts, self } = it;
    if (schema.$ref && opts.ignoreKeywordsWithRef && (0, util_1.schemaHasRulesButRef)(schema, self.RULES)) {
        self.logger.warn(`$ref: keywords ignored in schema at path "${errSchemaPath}"`);
    }
}
function checkNoDefault(it) {
    const { schema, opts } = it;
    if (schema.default !== undefined && opts.useDefaults && opts.strictSchema) {
        (0, util_1.checkStrictMode)(it, "default is ignored in the schema root");
    }
}
function updateContext(it) {
    const schId = it.schema[it.opts.schemaId];
    if (schId)
        it.baseId = (0, resolve_1.resolveUrl)(it.opts.uriResolver, it.baseId, schId);
}
function checkAsyncSchema(it) {
    if (it.schema.$async && !it.schemaEnv.$async)
        throw new Error("async schema in sync schema");
}
function commentKeyword({ gen, schemaEnv, schema, errSchemaPath, opts }) {
    const msg = schema.$comment;
    if (opts.$comment === true) {
        gen.code((0, codegen_1._) `${names_1.default.self}.logger.log(${msg})`);
    }
    else if (typeof opts.$comment == "function") {
        const schemaPath = (0, codegen_1.str) `${errSchemaPath}/$comment`;
        const rootName = gen.scopeValue("root", { ref: schemaEnv.root });
        gen.code((0, codegen_1._) `${names_1.default.self}.opts.$comment(${msg}, ${schemaPath}, ${rootName}.schema)`);
    }
}
function returnResults(it) {
    const { gen, schemaEnv, validateName, ValidationError, opts } = it;
    if (schemaEnv.$async) {
        // TODO assign unevaluated
        gen.if((0, codegen_1._) `${names_1.default.errors} === 0`, () => gen.return(names_1.default.data), () => gen.throw((0, codegen_1._) `new ${ValidationError}(${names_1.default.vErrors})`));
    }
    else {
        gen.assign((0, codegen_1._) `${validateName}.errors`, names_1.default.vErrors);
        if (opts.unevaluated)
            assignEvaluated(it);
        gen.return((0, codegen_1._) `${names_1.default.errors} === 0`);
    }
}
function assignEvaluated({ gen, evaluated, props, items }) {
    if (props instanceof codegen_1.Name)
        gen.assign((0, codegen_1._) `${evaluated}.props`, props);
    if (items instanceof codegen_1.Name)
        gen.assign((0, codegen_1._) `${evaluated}.items`, items);
}
function schemaKeywords(it, types, typeErrors, errsCount) {
    const { gen, schema, data, allErrors, opts, self } = it;
    const { RULES } = self;
    if (schema.$ref && (opts.ignoreKeywordsWithRef || !(0, util_1.schemaHasRulesButRef)(schema, RULES))) {
        gen.block(() => keywordCode(it, "$ref", RULES.all.$ref.definition)); // TODO typecast
        return;
    }
    if (!opts.jtd)
        checkStrictTypes(it, types);
    gen.block(() => {
        for (const group of RULES.rules)
            groupKeywords(group);
        groupKeywords(RULES.post);
    });
    function groupKeywords(group) {
        if (!(0, applicability_1.shouldUseGroup)(schema, group))
            return;
        if (group.type) {
            gen.if((0, dataType_2.checkDataType)(group.type, data, opts.strictNumbers));
            iterateKeywords(it, group);
            if (types.length === 1 && types[0] === group.type && typeErrors) {
                gen.else();
                (0, dataType_2.reportTypeError)(it);
            }
            gen.endIf();
        }
        else {
            iterateKeywords(it, group);
        }
        // TODO make it "ok" call?
        if (!allErrors)
            gen.if((0, codegen_1._) `${names_1.default.errors} === ${errsCount || 0}`);
    }
}
function iterateKeywords(it, group) {
    const { gen, schema, opts: { useDefaults }, } = it;
    if (useDefaults)
        (0, defaults_1.assignDefaults)(it, group.type);
    gen.block(() => {
        for (const rule of group.rules) {
            if ((0, applicability_1.shouldUseRule)(schema, rule)) {
                keywordCode(it, rule.keyword, rule.definition, group.type);
            }
        }
    });
}
function checkStrictTypes(it, types) {
    if (it.schemaEnv.meta || !it.opts.strictTypes)
        return;
    checkContextTypes(it, types);
    if (!it.opts.allowUnionTypes)
        checkMultipleTypes(it, types);
    checkKeywordTypes(it, it.dataTypes);
}
function checkContextTypes(it, types) {
    if (!types.length)
        return;
    if (!it.dataTypes.length) {
        it.dataTypes = types;
        return;
    }
    types.forEach((t) => {
        if (!includesType(it.dataTypes, t)) {
            strictTypesError(it, `type "${t}" not allowed by context "${it.dataTypes.join(",")}"`);
        }
    });
    narrowSchemaTypes(it, types);
}
function checkMultipleTypes(it, ts) {
    if (ts.length > 1 && !(ts.length === 2 && ts.includes("null"))) {
        strictTypesError(it, "use allowUnionTypes to allow union type keyword");
    }
}
function checkKeywordTypes(it, ts) {
    const rules = it.self.RULES.all;
    for (const keyword in rules) {
        const rule = rules[keyword];
        if (typeof rule == "object" && (0, applicability_1.shouldUseRule)(it.schema, rule)) {
            const { type } = rule.definition;
            if (type.length && !type.some((t) => hasApplicableType(ts, t))) {
                strictTypesError(it, `missing type "${type.join(",")}" for keyword "${keyword}"`);
            }
        }
    }
}
function hasApplicableType(schTs, kwdT) {
    return schTs.includes(kwdT) || (kwdT === "number" && schTs.includes("integer"));
}
function includesType(ts, t) {
    return ts.includes(t) || (t === "integer" && ts.includes("number"));
}
function narrowSchemaTypes(it, withTypes) {
    const ts = [];
    for (const t of it.dataTypes) {
        if (includesType(withTypes, t))
            ts.push(t);
        else if (withTypes.includes("integer") && t === "number")
            ts.push("integer");
    }
    it.dataTypes = ts;
}
function strictTypesError(it, msg) {
    const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
    msg += ` at "${schemaPath}" (strictTypes)`;
    (0, util_1.checkStrictMode)(it, msg, it.opts.strictTypes);
}
class KeywordCxt {
    constructor(it, def, keyword) {
        (0, keyword_1.validateKeywordUsage)(it, def, keyword);
        this.gen = it.gen;
        this.allErrors = it.allErrors;
        this.keyword = keyword;
        this.data = it.data;
        this.schema = it.schema[keyword];
        this.$data = def.$data && it.opts.$data && this.schema && this.schema.$data;
        this.schemaValue = (0, util_1.schemaRefOrVal)(it, this.schema, keyword, this.$data);
        this.schemaType = def.schemaType;
        this.parentSchema = it.schema;
        this.params = {};
        this.it = it;
        this.def = def;
        if (this.$data) {
            this.schemaCode = it.gen.const("vSchema", getData(this.$data, it));
        }
        else {
            this.schemaCode = this.schemaValue;
            if (!(0, keyword_1.validSchemaType)(this.schema, def.schemaType, def.allowUndefined)) {
                throw new Error(`${keyword} value must be ${JSON.stringify(def.schemaType)}`);
            }
        }
        if ("code" in def ? def.trackErrors : def.errors !== false) {
            this.errsCount = it.gen.const("_errs", names_1.default.errors);
        }
    }
    result(condition, successAction, failAction) {
        this.failResult((0, codegen_1.not)(condition), successAction, failAction);
    }
    failResult(condition, successAction, failAction) {
        this.gen.if(condition);
        if (failAction)
            failAction();
        else
            this.error();
        if (successAction) {
            this.gen.else();
            successAction();
            if (this.allErrors)
                this.gen.endIf();
        }
        else {
            if (this.allErrors)
                this.gen.endIf();
            else
                this.gen.else();
        }
    }
    pass(condition, failAction) {
        this.failResult((0, codegen_1.not)(condition), undefined, failAction);
    }
    fail(condition) {
        if (condition === undefined) {
            this.error();
            if (!this.allErrors)
                this.gen.if(false); // this branch will be removed by gen.optimize
            return;
        }
        this.gen.if(condition);
        this.error();
        if (this.allErrors)
            this.gen.endIf();
        else
            this.gen.else();
    }
    fail$data(condition) {
        if (!this.$data)
            return this.fail(condition);
        const { schemaCode } = this;
        this.fail((0, codegen_1._) `${schemaCode} !== undefined && (${(0, codegen_1.or)(this.invalid$data(), condition)})`);
    }
    error(append, errorParams, errorPaths) {
        if (errorParams) {
            this.setParams(errorParams);
            this._error(append, errorPaths);
            this.setParams({});
            return;
        }
        this._error(append, errorPaths);
    }
    _error(append, errorPaths) {
        ;
        (append ? errors_1.reportExtraError : errors_1.reportError)(this, this.def.error, errorPaths);
    }
    $dataError() {
        (0, errors_1.reportError)(this, this.def.$dataError || errors_1.keyword$DataError);
    }
    reset() {
        if (this.errsCount === undefined)
            throw new Error('add "trackErrors" to keyword definition');
        (0, errors_1.resetErrorsCount)(this.gen, this.errsCount);
    }
    ok(cond) {
        if (!this.allErrors)
            this.gen.if(cond);
    }
    setParams(obj, assign) {
        if (assign)
            Object.assign(this.params, obj);
        else
            this.params = obj;
    }
    block$data(valid, codeBlock, $dataValid = codegen_1.nil) {
        this.gen.block(() => {
            this.check$data(valid, $dataValid);
            codeBlock();
        });
    }
    check$data(valid = codegen_1.nil, $dataValid = codegen_1.nil) {
        if (!this.$data)
            return;
        const { gen, schemaCode, schemaType, def } = this;
        gen.if((0, codegen_1.or)((0, codegen_1._) `${schemaCode} === undefined`, $dataValid));
        if (valid !== codegen_1.nil)
            gen.assign(valid, true);
        if (schemaType.length || def.validateSchema) {
            gen.elseIf(this.invalid$data());
            this.$dataError();
            if (valid !== codegen_1.nil)
                gen.assign(valid, false);
        }
        gen.else();
    }
    invalid$data() {
        const { gen, schemaCode, schemaType, def, it } = this;
        return (0, codegen_1.or)(wrong$DataType(), invalid$DataSchema());
        function wrong$DataType() {
            if (schemaType.length) {
                /* istanbul ignore if */
                if (!(schemaCode instanceof codegen_1.Name))
                    throw new Error("ajv implementation error");
                const st = Array.isArray(schemaType) ? schemaType : [schemaType];
                return (0, codegen_1._) `${(0, dataType_2.checkDataTypes)(st, schemaCode, it.opts.strictNumbers, dataType_2.DataType.Wrong)}`;
            }
            return codegen_1.nil;
        }
        function invalid$DataSchema() {
            if (def.validateSchema) {
                const validateSchemaRef = gen.scopeValue("validate$data", { ref: def.validateSchema }); // TODO value.code for standalone
                return (0, codegen_1._) `!${validateSchemaRef}(${schemaCode})`;
            }
            return codegen_1.nil;
        }
    }
    subschema(appl, valid) {
        const subschema = (0, subschema_1.getSubschema)(this.it, appl);
        (0, subschema_1.extendSubschemaData)(subschema, this.it, appl);
        (0, subschema_1.extendSubschemaMode)(subschema, appl);
        const nextContext = { ...this.it, ...subschema, items: undefined, props: undefined };
        subschemaCode(nextContext, valid);
        return nextContext;
    }
    mergeEvaluated(schemaCxt, toName) {
        const { it, gen } = this;
        if (!it.opts.unevaluated)
            return;
        if (it.props !== true && schemaCxt.props !== undefined) {
            it.props = util_1.mergeEvaluated.props(gen, schemaCxt.props, it.props, toName);
        }
        if (it.items !== true && schemaCxt.items !== undefined) {
            it.items = util_1.mergeEvaluated.items(gen, schemaCxt.items, it.items, toName);
        }
    }
    mergeValidEvaluated(schemaCxt, valid) {
        const { it, gen } = this;
        if (it.opts.unevaluated && (it.props !== true || it.items !== true)) {
            gen.if(valid, () => this.mergeEvaluated(schemaCxt, codegen_1.Name));
            return true;
        }
    }
}
exports.KeywordCxt = KeywordCxt;
function keywordCode(it, keyword, def, ruleType) {
    const cxt = new KeywordCxt(it, def, keyword);
    if ("code" in def) {
        def.code(cxt, ruleType);
    }
    else if (cxt.$data && def.validate) {
        (0, keyword_1.funcKeywordCode)(cxt, def);
    }
    else if ("macro" in def) {
        (0, keyword_1.macroKeywordCode)(cxt, def);
    }
    else if (def.compile || def.validate) {
        (0, keyword_1.funcKeywordCode)(cxt, def);
    }
}
const JSON_POINTER = /^\/(?:[^~]|~0|~1)*$/;
const RELATIVE_JSON_POINTER = /^([0-9]+)(#|\/(?:[^~]|~0|~1)*)?$/;
function getData($data, { dataLevel, dataNames, dataPathArr }) {
    let jsonPointer;
    let data;
    if ($data === "")
        return names_1.default.rootData;
    if ($data[0] === "/") {
        if (!JSON_POINTER.test($data))
            throw new Error(`Invalid JSON-pointer: ${$data}`);
        jsonPointer = $data;
        data = names_1.default.rootData;
    }
    else {
        const matches = RELATIVE_JSON_POINTER.exec($data);
        if (!matches)
            throw new Error(`Invalid JSON-pointer: ${$data}`);
        const up = +matches[1];
        jsonPointer = matches[2];
        if (jsonPointer === "#") {
            if (up >= dataLevel)
                throw new Error(errorMsg("property/index", up));
            return dataPathArr[dataLevel - up];
        }
        if (up > dataLevel)
            throw new Error(errorMsg("data", up));
        data = dataNames[dataLevel - up];
        if (!jsonPointer)
            return data;
    }
    let expr = data;
    const segments = jsonPointer.split("/");
    for (const segment of segments) {
        if (segment) {
            data = (0, codegen_1._) `${data}${(0, codegen_1.getProperty)((0, util_1.unescapeJsonPointer)(segment))}`;
            expr = (0, codegen_1._) `${expr} && ${data}`;
        }
    }
    return expr;
    function errorMsg(pointerType, up) {
        return `Cannot access ${pointerType} ${up} levels up, current level is ${dataLevel}`;
    }
}
exports.getData = getData;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 15202:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validateKeywordUsage = exports.validSchemaType = exports.funcKeywordCode = exports.macroKeywordCode = void 0;
const codegen_1 = __nccwpck_require__(81436);
const names_1 = __nccwpck_require__(90630);
const code_1 = __nccwpck_require__(28484);
const errors_1 = __nccwpck_require__(81283);
function macroKeywordCode(cxt, def) {
    const { gen, keyword, schema, parentSchema, it } = cxt;
    const macroSchema = def.macro.call(it.self, schema, parentSchema, it);
    const schemaRef = useKeyword(gen, keyword, macroSchema);
    if (it.opts.validateSchema !== false)
        it.self.validateSchema(macroSchema, true);
    const valid = gen.name("valid");
    cxt.subschema({
        schema: macroSchema,
        schemaPath: codegen_1.nil,
        errSchemaPath: `${it.errSchemaPath}/${keyword}`,
        topSchemaRef: schemaRef,
        compositeRule: true,
    }, valid);
    cxt.pass(valid, () => cxt.error(true));
}
exports.macroKeywordCode = macroKeywordCode;
function funcKeywordCode(cxt, def) {
    var _a;
    const { gen, keyword, schema, parentSchema, $data, it } = cxt;
    checkAsyncKeyword(it, def);
    const validate = !$data && def.compile ? def.compile.call(it.self, schema, parentSchema, it) : def.validate;
    const validateRef = useKeyword(gen, keyword, validate);
    const valid = gen.let("valid");
    cxt.block$data(valid, validateKeyword);
    cxt.ok((_a = def.valid) !== null && _a !== void 0 ? _a : valid);
    function validateKeyword() {
        if (def.errors === false) {
            assignValid();
            if (def.modifying)
                modifyData(cxt);
            reportErrs(() => cxt.error());
        }
        else {
            const ruleErrs = def.async ? validateAsync() : validateSync();
            if (def.modifying)
                modifyData(cxt);
            reportErrs(() => addErrs(cxt, ruleErrs));
        }
    }
    function validateAsync() {
        const ruleErrs = gen.let("ruleErrs", null);
        gen.try(() => assignValid((0, codegen_1._) `await `), (e) => gen.assign(valid, false).if((0, codegen_1._) `${e} instanceof ${it.ValidationError}`, () => gen.assign(ruleErrs, (0, codegen_1._) `${e}.errors`), () => gen.throw(e)));
        return ruleErrs;
    }
    function validateSync() {
        const validateErrs = (0, codegen_1._) `${validateRef}.errors`;
        gen.assign(validateErrs, null);
        assignValid(codegen_1.nil);
        return validateErrs;
    }
    function assignValid(_await = def.async ? (0, codegen_1._) `await ` : codegen_1.nil) {
        const passCxt = it.opts.passContext ? names_1.default.this : names_1.default.self;
        const passSchema = !(("compile" in def && !$data) || def.schema === false);
        gen.assign(valid, (0, codegen_1._) `${_await}${(0, code_1.callValidateCode)(cxt, validateRef, passCxt, passSchema)}`, def.modifying);
    }
    function reportErrs(errors) {
        var _a;
        gen.if((0, codegen_1.not)((_a = def.valid) !== null && _a !== void 0 ? _a : valid), errors);
    }
}
exports.funcKeywordCode = funcKeywordCode;
function modifyData(cxt) {
    const { gen, data, it } = cxt;
    gen.if(it.parentData, () => gen.assign(data, (0, codegen_1._) `${it.parentData}[${it.parentDataProperty}]`));
}
function addErrs(cxt, errs) {
    const { gen } = cxt;
    gen.if((0, codegen_1._) `Array.isArray(${errs})`, () => {
        gen
            .assign(names_1.default.vErrors, (0, codegen_1._) `${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`)
            .assign(names_1.default.errors, (0, codegen_1._) `${names_1.default.vErrors}.length`);
        (0, errors_1.extendErrors)(cxt);
    }, () => cxt.error());
}
function checkAsyncKeyword({ schemaEnv }, def) {
    if (def.async && !schemaEnv.$async)
        throw new Error("async keyword in sync schema");
}
function useKeyword(gen, keyword, result) {
    if (result === undefined)
        throw new Error(`keyword "${keyword}" failed to compile`);
    return gen.scopeValue("keyword", typeof result == "function" ? { ref: result } : { ref: result, code: (0, codegen_1.stringify)(result) });
}
function validSchemaType(schema, schemaType, allowUndefined = false) {
    // TODO add tests
    return (!schemaType.length ||
        schemaType.some((st) => st === "array"
            ? Array.isArray(schema)
            : st === "object"
                ? schema && typeof schema == "object" && !Array.isArray(schema)
                : typeof schema == st || (allowUndefined && typeof schema == "undefined")));
}
exports.validSchemaType = validSchemaType;
function validateKeywordUsage({ schema, opts, self, errSchemaPath }, def, keyword) {
    /* istanbul ignore if */
    if (Array.isArray(def.keyword) ? !def.keyword.includes(keyword) : def.keyword !== keyword) {
        throw new Error("ajv implementation error");
    }
    const deps = def.dependencies;
    if (deps === null || deps === void 0 ? void 0 : deps.some((kwd) => !Object.prototype.hasOwnProperty.call(schema, kwd))) {
        throw new Error(`parent schema must have dependencies of ${keyword}: ${deps.join(",")}`);
    }
    if (def.validateSchema) {
        const valid = def.validateSchema(schema[keyword]);
        if (!valid) {
            const msg = `keyword "${keyword}" value is invalid at path "${errSchemaPath}": ` +
                self.errorsText(def.validateSchema.errors);
            if (opts.validateSchema === "log")
                self.logger.error(msg);
            else
                throw new Error(msg);
        }
    }
}
exports.validateKeywordUsage = validateKeywordUsage;
//# sourceMappingURL=keyword.js.map

/***/ }),

/***/ 26200:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.extendSubschemaMode = exports.extendSubschemaData = exports.getSubschema = void 0;
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
function getSubschema(it, { keyword, schemaProp, schema, schemaPath, errSchemaPath, topSchemaRef }) {
    if (keyword !== undefined && schema !== undefined) {
        throw new Error('both "keyword" and "schema" passed, only one allowed');
    }
    if (keyword !== undefined) {
        const sch = it.schema[keyword];
        return schemaProp === undefined
            ? {
                schema: sch,
                schemaPath: (0, codegen_1._) `${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}`,
                errSchemaPath: `${it.errSchemaPath}/${keyword}`,
            }
            : {
                schema: sch[schemaProp],
                schemaPath: (0, codegen_1._) `${it.schemaPath}${(0, codegen_1.getProperty)(keyword)}${(0, codegen_1.getProperty)(schemaProp)}`,
                errSchemaPath: `${it.errSchemaPath}/${keyword}/${(0, util_1.escapeFragment)(schemaProp)}`,
            };
    }
    if (schema !== undefined) {
        if (schemaPath === undefined || errSchemaPath === undefined || topSchemaRef === undefined) {
            throw new Error('"schemaPath", "errSchemaPath" and "topSchemaRef" are required with "schema"');
        }
        return {
            schema,
            schemaPath,
            topSchemaRef,
            errSchemaPath,
        };
    }
    throw new Error('either "keyword" or "schema" must be passed');
}
exports.getSubschema = getSubschema;
function extendSubschemaData(subschema, it, { dataProp, dataPropType: dpType, data, dataTypes, propertyName }) {
    if (data !== undefined && dataProp !== undefined) {
        throw new Error('both "data" and "dataProp" passed, only one allowed');
    }
    const { gen } = it;
    if (dataProp !== undefined) {
        const { errorPath, dataPathArr, opts } = it;
        const nextData = gen.let("data", (0, codegen_1._) `${it.data}${(0, codegen_1.getProperty)(dataProp)}`, true);
        dataContextProps(nextData);
        subschema.errorPath = (0, codegen_1.str) `${errorPath}${(0, util_1.getErrorPath)(dataProp, dpType, opts.jsPropertySyntax)}`;
        subschema.parentDataProperty = (0, codegen_1._) `${dataProp}`;
        subschema.dataPathArr = [...dataPathArr, subschema.parentDataProperty];
    }
    if (data !== undefined) {
        const nextData = data instanceof codegen_1.Name ? data : gen.let("data", data, true); // replaceable if used once?
        dataContextProps(nextData);
        if (propertyName !== undefined)
            subschema.propertyName = propertyName;
        // TODO something is possibly wrong here with not changing parentDataProperty and not appending dataPathArr
    }
    if (dataTypes)
        subschema.dataTypes = dataTypes;
    function dataContextProps(_nextData) {
        subschema.data = _nextData;
        subschema.dataLevel = it.dataLevel + 1;
        subschema.dataTypes = [];
        it.definedProperties = new Set();
        subschema.parentData = it.data;
        subschema.dataNames = [...it.dataNames, _nextData];
    }
}
exports.extendSubschemaData = extendSubschemaData;
function extendSubschemaMode(subschema, { jtdDiscriminator, jtdMetadata, compositeRule, createErrors, allErrors }) {
    if (compositeRule !== undefined)
        subschema.compositeRule = compositeRule;
    if (createErrors !== undefined)
        subschema.createErrors = createErrors;
    if (allErrors !== undefined)
        subschema.allErrors = allErrors;
    subschema.jtdDiscriminator = jtdDiscriminator; // not inherited
    subschema.jtdMetadata = jtdMetadata; // not inherited
}
exports.extendSubschemaMode = extendSubschemaMode;
//# sourceMappingURL=subschema.js.map

/***/ }),

/***/ 63893:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = void 0;
var validate_1 = __nccwpck_require__(87881);
Object.defineProperty(exports, "KeywordCxt", ({ enumerable: true, get: function () { return validate_1.KeywordCxt; } }));
var codegen_1 = __nccwpck_require__(81436);
Object.defineProperty(exports, "_", ({ enumerable: true, get: function () { return codegen_1._; } }));
Object.defineProperty(exports, "str", ({ enumerable: true, get: function () { return codegen_1.str; } }));
Object.defineProperty(exports, "stringify", ({ enumerable: true, get: function () { return codegen_1.stringify; } }));
Object.defineProperty(exports, "nil", ({ enumerable: true, get: function () { return codegen_1.nil; } }));
Object.defineProperty(exports, "Name", ({ enumerable: true, get: function () { return codegen_1.Name; } }));
Object.defineProperty(exports, "CodeGen", ({ enumerable: true, get: function () { return codegen_1.CodeGen; } }));
const validation_error_1 = __nccwpck_require__(33021);
const ref_error_1 = __nccwpck_require__(53162);
const rules_1 = __nccwpck_require__(7353);
const compile_1 = __nccwpck_require__(2718);
const codegen_2 = __nccwpck_require__(81436);
const resolve_1 = __nccwpck_require__(24090);
const dataType_1 = __nccwpck_require__(86685);
const util_1 = __nccwpck_require__(84464);
const $dataRefSchema = __nccwpck_require__(63837);
const uri_1 = __nccwpck_require__(36285);
const defaultRegExp = (str, flags) => new RegExp(str, flags);
defaultRegExp.code = "new RegExp";
const META_IGNORE_OPTIONS = ["removeAdditional", "useDefaults", "coerceTypes"];
const EXT_SCOPE_NAMES = new Set([
    "validate",
    "serialize",
    "parse",
    "wrapper",
    "root",
    "schema",
    "keyword",
    "pattern",
    "formats",
    "validate$data",
    "func",
    "obj",
    "Error",
]);
const removedOptions = {
    errorDataPath: "",
    format: "`validateFormats: false` can be used instead.",
    nullable: '"nullable" keyword is supported by default.',
    jsonPointers: "Deprecated jsPropertySyntax can be used instead.",
    extendRefs: "Deprecated ignoreKeywordsWithRef can be used instead.",
    missingRefs: "Pass empty schema with $id that should be ignored to ajv.addSchema.",
    processCode: "Use option `code: {process: (code, schemaEnv: object) => string}`",
    sourceCode: "Use option `code: {source: true}`",
    strictDefaults: "It is default now, see option `strict`.",
    strictKeywords: "It is default now, see option `strict`.",
    uniqueItems: '"uniqueItems" keyword is always validated.',
    unknownFormats: "Disable strict mode or pass `true` to `ajv.addFormat` (or `formats` option).",
    cache: "Map is used as cache, schema object as key.",
    serialize: "Map is used as cache, schema object as key.",
    ajvErrors: "It is default now.",
};
const deprecatedOptions = {
    ignoreKeywordsWithRef: "",
    jsPropertySyntax: "",
    unicode: '"minLength"/"maxLength" account for unicode characters by default.',
};
const MAX_EXPRESSION = 200;
// eslint-disable-next-line complexity
function requiredOptions(o) {
    var _a, _b, _c, _d, _e, _f, _g, _h, _j, _k, _l, _m, _o, _p, _q, _r, _s, _t, _u, _v, _w, _x, _y, _z, _0;
    const s = o.strict;
    const _optz = (_a = o.code) === null || _a === void 0 ? void 0 : _a.optimize;
    const optimize = _optz === true || _optz === undefined ? 1 : _optz || 0;
    const regExp = (_c = (_b = o.code) === null || _b === void 0 ? void 0 : _b.regExp) !== null && _c !== void 0 ? _c : defaultRegExp;
    const uriResolver = (_d = o.uriResolver) !== null && _d !== void 0 ? _d : uri_1.default;
    return {
        strictSchema: (_f = (_e = o.strictSchema) !== null && _e !== void 0 ? _e : s) !== null && _f !== void 0 ? _f : true,
        strictNumbers: (_h = (_g = o.strictNumbers) !== null && _g !== void 0 ? _g : s) !== null && _h !== void 0 ? _h : true,
        strictTypes: (_k = (_j = o.strictTypes) !== null && _j !== void 0 ? _j : s) !== null && _k !== void 0 ? _k : "log",
        strictTuples: (_m = (_l = o.strictTuples) !== null && _l !== void 0 ? _l : s) !== null && _m !== void 0 ? _m : "log",
        strictRequired: (_p = (_o = o.strictRequired) !== null && _o !== void 0 ? _o : s) !== null && _p !== void 0 ? _p : false,
        code: o.code ? { ...o.code, optimize, regExp } : { optimize, regExp },
        loopRequired: (_q = o.loopRequired) !== null && _q !== void 0 ? _q : MAX_EXPRESSION,
        loopEnum: (_r = o.loopEnum) !== null && _r !== void 0 ? _r : MAX_EXPRESSION,
        meta: (_s = o.meta) !== null && _s !== void 0 ? _s : true,
        messages: (_t = o.messages) !== null && _t !== void 0 ? _t : true,
        inlineRefs: (_u = o.inlineRefs) !== null && _u !== void 0 ? _u : true,
        schemaId: (_v = o.schemaId) !== null && _v !== void 0 ? _v : "$id",
        addUsedSchema: (_w = o.addUsedSchema) !== null && _w !== void 0 ? _w : true,
        validateSchema: (_x = o.validateSchema) !== null && _x !== void 0 ? _x : true,
        validateFormats: (_y = o.validateFormats) !== null && _y !== void 0 ? _y : true,
        unicodeRegExp: (_z = o.unicodeRegExp) !== null && _z !== void 0 ? _z : true,
        int32range: (_0 = o.int32range) !== null && _0 !== void 0 ? _0 : true,
        uriResolver: uriResolver,
    };
}
class Ajv {
    constructor(opts = {}) {
        this.schemas = {};
        this.refs = {};
        this.formats = Object.create(null);
        this._compilations = new Set();
        this._loading = {};
        this._cache = new Map();
        opts = this.opts = { ...opts, ...requiredOptions(opts) };
        const { es5, lines } = this.opts.code;
        this.scope = new codegen_2.ValueScope({ scope: {}, prefixes: EXT_SCOPE_NAMES, es5, lines });
        this.logger = getLogger(opts.logger);
        const formatOpt = opts.validateFormats;
        opts.validateFormats = false;
        this.RULES = (0, rules_1.getRules)();
        checkOptions.call(this, removedOptions, opts, "NOT SUPPORTED");
        checkOptions.call(this, deprecatedOptions, opts, "DEPRECATED", "warn");
        this._metaOpts = getMetaSchemaOptions.call(this);
        if (opts.formats)
            addInitialFormats.call(this);
        this._addVocabularies();
        this._addDefaultMetaSchema();
        if (opts.keywords)
            addInitialKeywords.call(this, opts.keywords);
        if (typeof opts.meta == "object")
            this.addMetaSchema(opts.meta);
        addInitialSchemas.call(this);
        opts.validateFormats = formatOpt;
    }
    _addVocabularies() {
        this.addKeyword("$async");
    }
    _addDefaultMetaSchema() {
        const { $data, meta, schemaId } = this.opts;
        let _dataRefSchema = $dataRefSchema;
        if (schemaId === "id") {
            _dataRefSchema = { ...$dataRefSchema };
            _dataRefSchema.id = _dataRefSchema.$id;
            delete _dataRefSchema.$id;
        }
        if (meta && $data)
            this.addMetaSchema(_dataRefSchema, _dataRefSchema[schemaId], false);
    }
    defaultMeta() {
        const { meta, schemaId } = this.opts;
        return (this.opts.defaultMeta = typeof meta == "object" ? meta[schemaId] || meta : undefined);
    }
    validate(schemaKeyRef, // key, ref or schema object
    // eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents
    data // to be validated
    ) {
        let v;
        if (typeof schemaKeyRef == "string") {
            v = this.getSchema(schemaKeyRef);
            if (!v)
                throw new Error(`no schema with key or ref "${schemaKeyRef}"`);
        }
        else {
            v = this.compile(schemaKeyRef);
        }
        const valid = v(data);
        if (!("$async" in v))
            this.errors = v.errors;
        return valid;
    }
    compile(schema, _meta) {
        const sch = this._addSchema(schema, _meta);
        return (sch.validate || this._compileSchemaEnv(sch));
    }
    compileAsync(schema, meta) {
        if (typeof this.opts.loadSchema != "function") {
            throw new Error("options.loadSchema should be a function");
        }
        const { loadSchema } = this.opts;
        return runCompileAsync.call(this, schema, meta);
        async function runCompileAsync(_schema, _meta) {
            await loadMetaSchema.call(this, _schema.$schema);
            const sch = this._addSchema(_schema, _meta);
            return sch.validate || _compileAsync.call(this, sch);
        }
        async function loadMetaSchema($ref) {
            if ($ref && !this.getSchema($ref)) {
                await runCompileAsync.call(this, { $ref }, true);
            }
        }
        async function _compileAsync(sch) {
            try {
                return this._compileSchemaEnv(sch);
            }
            catch (e) {
                if (!(e instanceof ref_error_1.default))
                    throw e;
                checkLoaded.call(this, e);
                await loadMissingSchema.call(this, e.missingSchema);
                return _compileAsync.call(this, sch);
            }
        }
        function checkLoaded({ missingSchema: ref, missingRef }) {
            if (this.refs[ref]) {
                throw new Error(`AnySchema ${ref} is loaded but ${missingRef} cannot be resolved`);
            }
        }
        async function loadMissingSchema(ref) {
            const _schema = await _loadSchema.call(this, ref);
            if (!this.refs[ref])
                await loadMetaSchema.call(this, _schema.$schema);
            if (!this.refs[ref])
                this.addSchema(_schema, ref, meta);
        }
        async function _loadSchema(ref) {
            const p = this._loading[ref];
            if (p)
                return p;
            try {
                return await (this._loading[ref] = loadSchema(ref));
            }
            finally {
                delete this._loading[ref];
            }
        }
    }
    // Adds schema to the instance
    addSchema(schema, // If array is passed, `key` will be ignored
    key, // Optional schema key. Can be passed to `validate` method instead of schema object or id/ref. One schema per instance can have empty `id` and `key`.
    _meta, // true if schema is a meta-schema. Used internally, addMetaSchema should be used instead.
    _validateSchema = this.opts.validateSchema // false to skip schema validation. Used internally, option validateSchema should be used instead.
    ) {
        if (Array.isArray(schema)) {
            for (const sch of schema)
                this.addSchema(sch, undefined, _meta, _validateSchema);
            return this;
        }
        let id;
        if (typeof schema === "object") {
            const { schemaId } = this.opts;
            id = schema[schemaId];
            if (id !== undefined && typeof id != "string") {
                throw new Error(`schema ${schemaId} must be string`);
            }
        }
        key = (0, resolve_1.normalizeId)(key || id);
        this._checkUnique(key);
        this.schemas[key] = this._addSchema(schema, _meta, key, _validateSchema, true);
        return this;
    }
    // Add schema that will be used to validate other schemas
    // options in META_IGNORE_OPTIONS are alway set to false
    addMetaSchema(schema, key, // schema key
    _validateSchema = this.opts.validateSchema // false to skip schema validation, can be used to override validateSchema option for meta-schema
    ) {
        this.addSchema(schema, key, true, _validateSchema);
        return this;
    }
    //  Validate schema against its meta-schema
    validateSchema(schema, throwOrLogError) {
        if (typeof schema == "boolean")
            return true;
        let $schema;
        $schema = schema.$schema;
        if ($schema !== undefined && typeof $schema != "string") {
            throw new Error("$schema must be a string");
        }
        $schema = $schema || this.opts.defaultMeta || this.defaultMeta();
        if (!$schema) {
            this.logger.warn("meta-schema not available");
            this.errors = null;
            return true;
        }
        const valid = this.validate($schema, schema);
        if (!valid && throwOrLogError) {
            const message = "schema is invalid: " + this.errorsText();
            if (this.opts.validateSchema === "log")
                this.logger.error(message);
            else
                throw new Error(message);
        }
        return valid;
    }
    // Get compiled schema by `key` or `ref`.
    // (`key` that was passed to `addSchema` or full schema reference - `schema.$id` or resolved id)
    getSchema(keyRef) {
        let sch;
        while (typeof (sch = getSchEnv.call(this, keyRef)) == "string")
            keyRef = sch;
        if (sch === undefined) {
            const { schemaId } = this.opts;
            const root = new compile_1.SchemaEnv({ schema: {}, schemaId });
            sch = compile_1.resolveSchema.call(this, root, keyRef);
            if (!sch)
                return;
            this.refs[keyRef] = sch;
        }
        return (sch.validate || this._compileSchemaEnv(sch));
    }
    // Remove cached schema(s).
    // If no parameter is passed all schemas but meta-schemas are removed.
    // If RegExp is passed all schemas with key/id matching pattern but meta-schemas are removed.
    // Even if schema is referenced by other schemas it still can be removed as other schemas have local references.
    removeSchema(schemaKeyRef) {
        if (schemaKeyRef instanceof RegExp) {
            this._removeAllSchemas(this.schemas, schemaKeyRef);
            this._removeAllSchemas(this.refs, schemaKeyRef);
            return this;
        }
        switch (typeof schemaKeyRef) {
            case "undefined":
                this._removeAllSchemas(this.schemas);
                this._removeAllSchemas(this.refs);
                this._cache.clear();
                return this;
            case "string": {
                const sch = getSchEnv.call(this, schemaKeyRef);
                if (typeof sch == "object")
                    this._cache.delete(sch.schema);
                delete this.schemas[schemaKeyRef];
                delete this.refs[schemaKeyRef];
                return this;
            }
            case "object": {
                const cacheKey = schemaKeyRef;
                this._cache.delete(cacheKey);
                let id = schemaKeyRef[this.opts.schemaId];
                if (id) {
                    id = (0, resolve_1.normalizeId)(id);
                    delete this.schemas[id];
                    delete this.refs[id];
                }
                return this;
            }
            default:
                throw new Error("ajv.removeSchema: invalid parameter");
        }
    }
    // add "vocabulary" - a collection of keywords
    addVocabulary(definitions) {
        for (const def of definitions)
            this.addKeyword(def);
        return this;
    }
    addKeyword(kwdOrDef, def // deprecated
    ) {
        let keyword;
        if (typeof kwdOrDef == "string") {
            keyword = kwdOrDef;
            if (typeof def == "object") {
                this.logger.warn("these parameters are deprecated, see docs for addKeyword");
                def.keyword = keyword;
            }
        }
        else if (typeof kwdOrDef == "object" && def === undefined) {
            def = kwdOrDef;
            keyword = def.keyword;
            if (Array.isArray(keyword) && !keyword.length) {
                throw new Error("addKeywords: keyword must be string or non-empty array");
            }
        }
        else {
            throw new Error("invalid addKeywords parameters");
        }
        checkKeyword.call(this, keyword, def);
        if (!def) {
            (0, util_1.eachItem)(keyword, (kwd) => addRule.call(this, kwd));
            return this;
        }
        keywordMetaschema.call(this, def);
        const definition = {
            ...def,
            type: (0, dataType_1.getJSONTypes)(def.type),
            schemaType: (0, dataType_1.getJSONTypes)(def.schemaType),
        };
        (0, util_1.eachItem)(keyword, definition.type.length === 0
            ? (k) => addRule.call(this, k, definition)
            : (k) => definition.type.forEach((t) => addRule.call(this, k, definition, t)));
        return this;
    }
    getKeyword(keyword) {
        const rule = this.RULES.all[keyword];
        return typeof rule == "object" ? rule.definition : !!rule;
    }
    // Remove keyword
    removeKeyword(keyword) {
        // TODO return type should be Ajv
        const { RULES } = this;
        delete RULES.keywords[keyword];
        delete RULES.all[keyword];
        for (const group of RULES.rules) {
            const i = group.rules.findIndex((rule) => rule.keyword === keyword);
            if (i >= 0)
                group.rules.splice(i, 1);
        }
        return this;
    }
    // Add format
    addFormat(name, format) {
        if (typeof format == "string")
            format = new RegExp(format);
        this.formats[name] = format;
        return this;
    }
    errorsText(errors = this.errors, // optional array of validation errors
    { separator = ", ", dataVar = "data" } = {} // optional options with properties `separator` and `dataVar`
    ) {
        if (!errors || errors.length === 0)
            return "No errors";
        return errors
            .map((e) => `${dataVar}${e.instancePath} ${e.message}`)
            .reduce((text, msg) => text + separator + msg);
    }
    $dataMetaSchema(metaSchema, keywordsJsonPointers) {
        const rules = this.RULES.all;
        metaSchema = JSON.parse(JSON.stringify(metaSchema));
        for (const jsonPointer of keywordsJsonPointers) {
            const segments = jsonPointer.split("/").slice(1); // first segment is an empty string
            let keywords = metaSchema;
            for (const seg of segments)
                keywords = keywords[seg];
            for (const key in rules) {
                const rule = rules[key];
                if (typeof rule != "object")
                    continue;
                const { $data } = rule.definition;
                const schema = keywords[key];
                if ($data && schema)
                    keywords[key] = schemaOrData(schema);
            }
        }
        return metaSchema;
    }
    _removeAllSchemas(schemas, regex) {
        for (const keyRef in schemas) {
            const sch = schemas[keyRef];
            if (!regex || regex.test(keyRef)) {
                if (typeof sch == "string") {
                    delete schemas[keyRef];
                }
                else if (sch && !sch.meta) {
                    this._cache.delete(sch.schema);
                    delete schemas[keyRef];
                }
            }
        }
    }
    _addSchema(schema, meta, baseId, validateSchema = this.opts.validateSchema, addSchema = this.opts.addUsedSchema) {
        let id;
        const { schemaId } = this.opts;
        if (typeof schema == "object") {
            id = schema[schemaId];
        }
        else {
            if (this.opts.jtd)
                throw new Error("schema must be object");
            else if (typeof schema != "boolean")
                throw new Error("schema must be object or boolean");
        }
        let sch = this._cache.get(schema);
        if (sch !== undefined)
            return sch;
        baseId = (0, resolve_1.normalizeId)(id || baseId);
        const localRefs = resolve_1.getSchemaRefs.call(this, schema, baseId);
        sch = new compile_1.SchemaEnv({ schema, schemaId, meta, baseId, localRefs });
        this._cache.set(sch.schema, sch);
        if (addSchema && !baseId.startsWith("#")) {
            // TODO atm it is allowed to overwrite schemas without id (instead of not adding them)
            if (baseId)
                this._checkUnique(baseId);
            this.refs[baseId] = sch;
        }
        if (validateSchema)
            this.validateSchema(schema, true);
        return sch;
    }
    _checkUnique(id) {
        if (this.schemas[id] || this.refs[id]) {
            throw new Error(`schema with key or id "${id}" already exists`);
        }
    }
    _compileSchemaEnv(sch) {
        if (sch.meta)
            this._compileMetaSchema(sch);
        else
            compile_1.compileSchema.call(this, sch);
        /* istanbul ignore if */
        if (!sch.validate)
            throw new Error("ajv implementation error");
        return sch.validate;
    }
    _compileMetaSchema(sch) {
        const currentOpts = this.opts;
        this.opts = this._metaOpts;
        try {
            compile_1.compileSchema.call(this, sch);
        }
        finally {
            this.opts = currentOpts;
        }
    }
}
Ajv.ValidationError = validation_error_1.default;
Ajv.MissingRefError = ref_error_1.default;
exports["default"] = Ajv;
function checkOptions(checkOpts, options, msg, log = "error") {
    for (const key in checkOpts) {
        const opt = key;
        if (opt in options)
            this.logger[log](`${msg}: option ${key}. ${checkOpts[opt]}`);
    }
}
function getSchEnv(keyRef) {
    keyRef = (0, resolve_1.normalizeId)(keyRef); // TODO tests fail without this line
    return this.schemas[keyRef] || this.refs[keyRef];
}
function addInitialSchemas() {
    const optsSchemas = this.opts.schemas;
    if (!optsSchemas)
        return;
    if (Array.isArray(optsSchemas))
        this.addSchema(optsSchemas);
    else
        for (const key in optsSchemas)
            this.addSchema(optsSchemas[key], key);
}
function addInitialFormats() {
    for (const name in this.opts.formats) {
        const format = this.opts.formats[name];
        if (format)
            this.addFormat(name, format);
    }
}
function addInitialKeywords(defs) {
    if (Array.isArray(defs)) {
        this.addVocabulary(defs);
        return;
    }
    this.logger.warn("keywords option as map is deprecated, pass array");
    for (const keyword in defs) {
        const def = defs[keyword];
        if (!def.keyword)
            def.keyword = keyword;
        this.addKeyword(def);
    }
}
function getMetaSchemaOptions() {
    const metaOpts = { ...this.opts };
    for (const opt of META_IGNORE_OPTIONS)
        delete metaOpts[opt];
    return metaOpts;
}
const noLogs = { log() { }, warn() { }, error() { } };
function getLogger(logger) {
    if (logger === false)
        return noLogs;
    if (logger === undefined)
        return console;
    if (logger.log && logger.warn && logger.error)
        return logger;
    throw new Error("logger must implement log, warn and error methods");
}
const KEYWORD_NAME = /^[a-z_$][a-z0-9_$:-]*$/i;
function checkKeyword(keyword, def) {
    const { RULES } = this;
    (0, util_1.eachItem)(keyword, (kwd) => {
        if (RULES.keywords[kwd])
            throw new Error(`Keyword ${kwd} is already defined`);
        if (!KEYWORD_NAME.test(kwd))
            throw new Error(`Keyword ${kwd} has invalid name`);
    });
    if (!def)
        return;
    if (def.$data && !("code" in def || "validate" in def)) {
        throw new Error('$data keyword must have "code" or "validate" function');
    }
}
function addRule(keyword, definition, dataType) {
    var _a;
    const post = definition === null || definition === void 0 ? void 0 : definition.post;
    if (dataType && post)
        throw new Error('keyword with "post" flag cannot have "type"');
    const { RULES } = this;
    let ruleGroup = post ? RULES.post : RULES.rules.find(({ type: t }) => t === dataType);
    if (!ruleGroup) {
        ruleGroup = { type: dataType, rules: [] };
        RULES.rules.push(ruleGroup);
    }
    RULES.keywords[keyword] = true;
    if (!definition)
        return;
    const rule = {
        keyword,
        definition: {
            ...definition,
            type: (0, dataType_1.getJSONTypes)(definition.type),
            schemaType: (0, dataType_1.getJSONTypes)(definition.schemaType),
        },
    };
    if (definition.before)
        addBeforeRule.call(this, ruleGroup, rule, definition.before);
    else
        ruleGroup.rules.push(rule);
    RULES.all[keyword] = rule;
    (_a = definition.implements) === null || _a === void 0 ? void 0 : _a.forEach((kwd) => this.addKeyword(kwd));
}
function addBeforeRule(ruleGroup, rule, before) {
    const i = ruleGroup.rules.findIndex((_rule) => _rule.keyword === before);
    if (i >= 0) {
        ruleGroup.rules.splice(i, 0, rule);
    }
    else {
        ruleGroup.rules.push(rule);
        this.logger.warn(`rule ${before} is not defined`);
    }
}
function keywordMetaschema(def) {
    let { metaSchema } = def;
    if (metaSchema === undefined)
        return;
    if (def.$data && this.opts.$data)
        metaSchema = schemaOrData(metaSchema);
    def.validateSchema = this.compile(metaSchema, true);
}
const $dataRef = {
    $ref: "https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#",
};
function schemaOrData(schema) {
    return { anyOf: [schema, $dataRef] };
}
//# sourceMappingURL=core.js.map

/***/ }),

/***/ 93995:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const metaSchema = __nccwpck_require__(61678);
const applicator = __nccwpck_require__(57216);
const unevaluated = __nccwpck_require__(99547);
const content = __nccwpck_require__(28226);
const core = __nccwpck_require__(80518);
const format = __nccwpck_require__(4588);
const metadata = __nccwpck_require__(15707);
const validation = __nccwpck_require__(97082);
const META_SUPPORT_DATA = ["/properties"];
function addMetaSchema2020($data) {
    ;
    [
        metaSchema,
        applicator,
        unevaluated,
        content,
        core,
        with$data(this, format),
        metadata,
        with$data(this, validation),
    ].forEach((sch) => this.addMetaSchema(sch, undefined, false));
    return this;
    function with$data(ajv, sch) {
        return $data ? ajv.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
    }
}
exports["default"] = addMetaSchema2020;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 24951:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __nccwpck_require__(23430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 36214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 36285:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const uri = __nccwpck_require__(24352);
uri.code = 'require("ajv/dist/runtime/uri").default';
exports["default"] = uri;
//# sourceMappingURL=uri.js.map

/***/ }),

/***/ 33021:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
class ValidationError extends Error {
    constructor(errors) {
        super("validation failed");
        this.errors = errors;
        this.ajv = this.validation = true;
    }
}
exports["default"] = ValidationError;
//# sourceMappingURL=validation_error.js.map

/***/ }),

/***/ 73448:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validateAdditionalItems = void 0;
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const error = {
    message: ({ params: { len } }) => (0, codegen_1.str) `must NOT have more than ${len} items`,
    params: ({ params: { len } }) => (0, codegen_1._) `{limit: ${len}}`,
};
const def = {
    keyword: "additionalItems",
    type: "array",
    schemaType: ["boolean", "object"],
    before: "uniqueItems",
    error,
    code(cxt) {
        const { parentSchema, it } = cxt;
        const { items } = parentSchema;
        if (!Array.isArray(items)) {
            (0, util_1.checkStrictMode)(it, '"additionalItems" is ignored when "items" is not an array of schemas');
            return;
        }
        validateAdditionalItems(cxt, items);
    },
};
function validateAdditionalItems(cxt, items) {
    const { gen, schema, data, keyword, it } = cxt;
    it.items = true;
    const len = gen.const("len", (0, codegen_1._) `${data}.length`);
    if (schema === false) {
        cxt.setParams({ len: items.length });
        cxt.pass((0, codegen_1._) `${len} <= ${items.length}`);
    }
    else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
        const valid = gen.var("valid", (0, codegen_1._) `${len} <= ${items.length}`); // TODO var
        gen.if((0, codegen_1.not)(valid), () => validateItems(valid));
        cxt.ok(valid);
    }
    function validateItems(valid) {
        gen.forRange("i", items.length, len, (i) => {
            cxt.subschema({ keyword, dataProp: i, dataPropType: util_1.Type.Num }, valid);
            if (!it.allErrors)
                gen.if((0, codegen_1.not)(valid), () => gen.break());
        });
    }
}
exports.validateAdditionalItems = validateAdditionalItems;
exports["default"] = def;
//# sourceMappingURL=additionalItems.js.map

/***/ }),

/***/ 42431:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const code_1 = __nccwpck_require__(28484);
const codegen_1 = __nccwpck_require__(81436);
const names_1 = __nccwpck_require__(90630);
const util_1 = __nccwpck_require__(84464);
const error = {
    message: "must NOT have additional properties",
    params: ({ params }) => (0, codegen_1._) `{additionalProperty: ${params.additionalProperty}}`,
};
const def = {
    keyword: "additionalProperties",
    type: ["object"],
    schemaType: ["boolean", "object"],
    allowUndefined: true,
    trackErrors: true,
    error,
    code(cxt) {
        const { gen, schema, parentSchema, data, errsCount, it } = cxt;
        /* istanbul ignore if */
        if (!errsCount)
            throw new Error("ajv implementation error");
        const { allErrors, opts } = it;
        it.props = true;
        if (opts.removeAdditional !== "all" && (0, util_1.alwaysValidSchema)(it, schema))
            return;
        const props = (0, code_1.allSchemaProperties)(parentSchema.properties);
        const patProps = (0, code_1.allSchemaProperties)(parentSchema.patternProperties);
        checkAdditionalProperties();
        cxt.ok((0, codegen_1._) `${errsCount} === ${names_1.default.errors}`);
        function checkAdditionalProperties() {
            gen.forIn("key", data, (key) => {
                if (!props.length && !patProps.length)
                    additionalPropertyCode(key);
                else
                    gen.if(isAdditional(key), () => additionalPropertyCode(key));
            });
        }
        function isAdditional(key) {
            let definedProp;
            if (props.length > 8) {
                // TODO maybe an option instead of hard-coded 8?
                const propsSchema = (0, util_1.schemaRefOrVal)(it, parentSchema.properties, "properties");
                definedProp = (0, code_1.isOwnProperty)(gen, propsSchema, key);
            }
            else if (props.length) {
                definedProp = (0, codegen_1.or)(...props.map((p) => (0, codegen_1._) `${key} === ${p}`));
            }
            else {
                definedProp = codegen_1.nil;
            }
            if (patProps.length) {
                definedProp = (0, codegen_1.or)(definedProp, ...patProps.map((p) => (0, codegen_1._) `${(0, code_1.usePattern)(cxt, p)}.test(${key})`));
            }
            return (0, codegen_1.not)(definedProp);
        }
        function deleteAdditional(key) {
            gen.code((0, codegen_1._) `delete ${data}[${key}]`);
        }
        function additionalPropertyCode(key) {
            if (opts.removeAdditional === "all" || (opts.removeAdditional && schema === false)) {
                deleteAdditional(key);
                return;
            }
            if (schema === false) {
                cxt.setParams({ additionalProperty: key });
                cxt.error();
                if (!allErrors)
                    gen.break();
                return;
            }
            if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
                const valid = gen.name("valid");
                if (opts.removeAdditional === "failing") {
                    applyAdditionalSchema(key, valid, false);
                    gen.if((0, codegen_1.not)(valid), () => {
                        cxt.reset();
                        deleteAdditional(key);
                    });
                }
                else {
                    applyAdditionalSchema(key, valid);
                    if (!allErrors)
                        gen.if((0, codegen_1.not)(valid), () => gen.break());
                }
            }
        }
        function applyAdditionalSchema(key, valid, errors) {
            const subschema = {
                keyword: "additionalProperties",
                dataProp: key,
                dataPropType: util_1.Type.Str,
            };
            if (errors === false) {
                Object.assign(subschema, {
                    compositeRule: true,
                    createErrors: false,
                    allErrors: false,
                });
            }
            cxt.subschema(subschema, valid);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=additionalProperties.js.map

/***/ }),

/***/ 39205:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const util_1 = __nccwpck_require__(84464);
const def = {
    keyword: "allOf",
    schemaType: "array",
    code(cxt) {
        const { gen, schema, it } = cxt;
        /* istanbul ignore if */
        if (!Array.isArray(schema))
            throw new Error("ajv implementation error");
        const valid = gen.name("valid");
        schema.forEach((sch, i) => {
            if ((0, util_1.alwaysValidSchema)(it, sch))
                return;
            const schCxt = cxt.subschema({ keyword: "allOf", schemaProp: i }, valid);
            cxt.ok(valid);
            cxt.mergeEvaluated(schCxt);
        });
    },
};
exports["default"] = def;
//# sourceMappingURL=allOf.js.map

/***/ }),

/***/ 89380:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const code_1 = __nccwpck_require__(28484);
const def = {
    keyword: "anyOf",
    schemaType: "array",
    trackErrors: true,
    code: code_1.validateUnion,
    error: { message: "must match a schema in anyOf" },
};
exports["default"] = def;
//# sourceMappingURL=anyOf.js.map

/***/ }),

/***/ 16182:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const error = {
    message: ({ params: { min, max } }) => max === undefined
        ? (0, codegen_1.str) `must contain at least ${min} valid item(s)`
        : (0, codegen_1.str) `must contain at least ${min} and no more than ${max} valid item(s)`,
    params: ({ params: { min, max } }) => max === undefined ? (0, codegen_1._) `{minContains: ${min}}` : (0, codegen_1._) `{minContains: ${min}, maxContains: ${max}}`,
};
const def = {
    keyword: "contains",
    type: "array",
    schemaType: ["object", "boolean"],
    before: "uniqueItems",
    trackErrors: true,
    error,
    code(cxt) {
        const { gen, schema, parentSchema, data, it } = cxt;
        let min;
        let max;
        const { minContains, maxContains } = parentSchema;
        if (it.opts.next) {
            min = minContains === undefined ? 1 : minContains;
            max = maxContains;
        }
        else {
            min = 1;
        }
        const len = gen.const("len", (0, codegen_1._) `${data}.length`);
        cxt.setParams({ min, max });
        if (max === undefined && min === 0) {
            (0, util_1.checkStrictMode)(it, `"minContains" == 0 without "maxContains": "contains" keyword ignored`);
            return;
        }
        if (max !== undefined && min > max) {
            (0, util_1.checkStrictMode)(it, `"minContains" > "maxContains" is always invalid`);
            cxt.fail();
            return;
        }
        if ((0, util_1.alwaysValidSchema)(it, schema)) {
            let cond = (0, codegen_1._) `${len} >= ${min}`;
            if (max !== undefined)
                cond = (0, codegen_1._) `${cond} && ${len} <= ${max}`;
            cxt.pass(cond);
            return;
        }
        it.items = true;
        const valid = gen.name("valid");
        if (max === undefined && min === 1) {
            validateItems(valid, () => gen.if(valid, () => gen.break()));
        }
        else if (min === 0) {
            gen.let(valid, true);
            if (max !== undefined)
                gen.if((0, codegen_1._) `${data}.length > 0`, validateItemsWithCount);
        }
        else {
            gen.let(valid, false);
            validateItemsWithCount();
        }
        cxt.result(valid, () => cxt.reset());
        function validateItemsWithCount() {
            const schValid = gen.name("_valid");
            const count = gen.let("count", 0);
            validateItems(schValid, () => gen.if(schValid, () => checkLimits(count)));
        }
        function validateItems(_valid, block) {
            gen.forRange("i", 0, len, (i) => {
                cxt.subschema({
                    keyword: "contains",
                    dataProp: i,
                    dataPropType: util_1.Type.Num,
                    compositeRule: true,
                }, _valid);
                block();
            });
        }
        function checkLimits(count) {
            gen.code((0, codegen_1._) `${count}++`);
            if (max === undefined) {
                gen.if((0, codegen_1._) `${count} >= ${min}`, () => gen.assign(valid, true).break());
            }
            else {
                gen.if((0, codegen_1._) `${count} > ${max}`, () => gen.assign(valid, false).break());
                if (min === 1)
                    gen.assign(valid, true);
                else
                    gen.if((0, codegen_1._) `${count} >= ${min}`, () => gen.assign(valid, true));
            }
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=contains.js.map

/***/ }),

/***/ 95826:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validateSchemaDeps = exports.validatePropertyDeps = exports.error = void 0;
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const code_1 = __nccwpck_require__(28484);
exports.error = {
    message: ({ params: { property, depsCount, deps } }) => {
        const property_ies = depsCount === 1 ? "property" : "properties";
        return (0, codegen_1.str) `must have ${property_ies} ${deps} when property ${property} is present`;
    },
    params: ({ params: { property, depsCount, deps, missingProperty } }) => (0, codegen_1._) `{property: ${property},
    missingProperty: ${missingProperty},
    depsCount: ${depsCount},
    deps: ${deps}}`, // TODO change to reference
};
const def = {
    keyword: "dependencies",
    type: "object",
    schemaType: "object",
    error: exports.error,
    code(cxt) {
        const [propDeps, schDeps] = splitDependencies(cxt);
        validatePropertyDeps(cxt, propDeps);
        validateSchemaDeps(cxt, schDeps);
    },
};
function splitDependencies({ schema }) {
    const propertyDeps = {};
    const schemaDeps = {};
    for (const key in schema) {
        if (key === "__proto__")
            continue;
        const deps = Array.isArray(schema[key]) ? propertyDeps : schemaDeps;
        deps[key] = schema[key];
    }
    return [propertyDeps, schemaDeps];
}
function validatePropertyDeps(cxt, propertyDeps = cxt.schema) {
    const { gen, data, it } = cxt;
    if (Object.keys(propertyDeps).length === 0)
        return;
    const missing = gen.let("missing");
    for (const prop in propertyDeps) {
        const deps = propertyDeps[prop];
        if (deps.length === 0)
            continue;
        const hasProperty = (0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties);
        cxt.setParams({
            property: prop,
            depsCount: deps.length,
            deps: deps.join(", "),
        });
        if (it.allErrors) {
            gen.if(hasProperty, () => {
                for (const depProp of deps) {
                    (0, code_1.checkReportMissingProp)(cxt, depProp);
                }
            });
        }
        else {
            gen.if((0, codegen_1._) `${hasProperty} && (${(0, code_1.checkMissingProp)(cxt, deps, missing)})`);
            (0, code_1.reportMissingProp)(cxt, missing);
            gen.else();
        }
    }
}
exports.validatePropertyDeps = validatePropertyDeps;
function validateSchemaDeps(cxt, schemaDeps = cxt.schema) {
    const { gen, data, keyword, it } = cxt;
    const valid = gen.name("valid");
    for (const prop in schemaDeps) {
        if ((0, util_1.alwaysValidSchema)(it, schemaDeps[prop]))
            continue;
        gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties), () => {
            const schCxt = cxt.subschema({ keyword, schemaProp: prop }, valid);
            cxt.mergeValidEvaluated(schCxt, valid);
        }, () => gen.var(valid, true) // TODO var
        );
        cxt.ok(valid);
    }
}
exports.validateSchemaDeps = validateSchemaDeps;
exports["default"] = def;
//# sourceMappingURL=dependencies.js.map

/***/ }),

/***/ 73818:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const dependencies_1 = __nccwpck_require__(95826);
const def = {
    keyword: "dependentSchemas",
    type: "object",
    schemaType: "object",
    code: (cxt) => (0, dependencies_1.validateSchemaDeps)(cxt),
};
exports["default"] = def;
//# sourceMappingURL=dependentSchemas.js.map

/***/ }),

/***/ 48584:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const error = {
    message: ({ params }) => (0, codegen_1.str) `must match "${params.ifClause}" schema`,
    params: ({ params }) => (0, codegen_1._) `{failingKeyword: ${params.ifClause}}`,
};
const def = {
    keyword: "if",
    schemaType: ["object", "boolean"],
    trackErrors: true,
    error,
    code(cxt) {
        const { gen, parentSchema, it } = cxt;
        if (parentSchema.then === undefined && parentSchema.else === undefined) {
            (0, util_1.checkStrictMode)(it, '"if" without "then" and "else" is ignored');
        }
        const hasThen = hasSchema(it, "then");
        const hasElse = hasSchema(it, "else");
        if (!hasThen && !hasElse)
            return;
        const valid = gen.let("valid", true);
        const schValid = gen.name("_valid");
        validateIf();
        cxt.reset();
        if (hasThen && hasElse) {
            const ifClause = gen.let("ifClause");
            cxt.setParams({ ifClause });
            gen.if(schValid, validateClause("then", ifClause), validateClause("else", ifClause));
        }
        else if (hasThen) {
            gen.if(schValid, validateClause("then"));
        }
        else {
            gen.if((0, codegen_1.not)(schValid), validateClause("else"));
        }
        cxt.pass(valid, () => cxt.error(true));
        function validateIf() {
            const schCxt = cxt.subschema({
                keyword: "if",
                compositeRule: true,
                createErrors: false,
                allErrors: false,
            }, schValid);
            cxt.mergeEvaluated(schCxt);
        }
        function validateClause(keyword, ifClause) {
            return () => {
                const schCxt = cxt.subschema({ keyword }, schValid);
                gen.assign(valid, schValid);
                cxt.mergeValidEvaluated(schCxt, valid);
                if (ifClause)
                    gen.assign(ifClause, (0, codegen_1._) `${keyword}`);
                else
                    cxt.setParams({ ifClause: keyword });
            };
        }
    },
};
function hasSchema(it, keyword) {
    const schema = it.schema[keyword];
    return schema !== undefined && !(0, util_1.alwaysValidSchema)(it, schema);
}
exports["default"] = def;
//# sourceMappingURL=if.js.map

/***/ }),

/***/ 28775:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const additionalItems_1 = __nccwpck_require__(73448);
const prefixItems_1 = __nccwpck_require__(6467);
const items_1 = __nccwpck_require__(75791);
const items2020_1 = __nccwpck_require__(52959);
const contains_1 = __nccwpck_require__(16182);
const dependencies_1 = __nccwpck_require__(95826);
const propertyNames_1 = __nccwpck_require__(71372);
const additionalProperties_1 = __nccwpck_require__(42431);
const properties_1 = __nccwpck_require__(88778);
const patternProperties_1 = __nccwpck_require__(50664);
const not_1 = __nccwpck_require__(8350);
const anyOf_1 = __nccwpck_require__(89380);
const oneOf_1 = __nccwpck_require__(22490);
const allOf_1 = __nccwpck_require__(39205);
const if_1 = __nccwpck_require__(48584);
const thenElse_1 = __nccwpck_require__(46829);
function getApplicator(draft2020 = false) {
    const applicator = [
        // any
        not_1.default,
        anyOf_1.default,
        oneOf_1.default,
        allOf_1.default,
        if_1.default,
        thenElse_1.default,
        // object
        propertyNames_1.default,
        additionalProperties_1.default,
        dependencies_1.default,
        properties_1.default,
        patternProperties_1.default,
    ];
    // array
    if (draft2020)
        applicator.push(prefixItems_1.default, items2020_1.default);
    else
        applicator.push(additionalItems_1.default, items_1.default);
    applicator.push(contains_1.default);
    return applicator;
}
exports["default"] = getApplicator;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 75791:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validateTuple = void 0;
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const code_1 = __nccwpck_require__(28484);
const def = {
    keyword: "items",
    type: "array",
    schemaType: ["object", "array", "boolean"],
    before: "uniqueItems",
    code(cxt) {
        const { schema, it } = cxt;
        if (Array.isArray(schema))
            return validateTuple(cxt, "additionalItems", schema);
        it.items = true;
        if ((0, util_1.alwaysValidSchema)(it, schema))
            return;
        cxt.ok((0, code_1.validateArray)(cxt));
    },
};
function validateTuple(cxt, extraItems, schArr = cxt.schema) {
    const { gen, parentSchema, data, keyword, it } = cxt;
    checkStrictTuple(parentSchema);
    if (it.opts.unevaluated && schArr.length && it.items !== true) {
        it.items = util_1.mergeEvaluated.items(gen, schArr.length, it.items);
    }
    const valid = gen.name("valid");
    const len = gen.const("len", (0, codegen_1._) `${data}.length`);
    schArr.forEach((sch, i) => {
        if ((0, util_1.alwaysValidSchema)(it, sch))
            return;
        gen.if((0, codegen_1._) `${len} > ${i}`, () => cxt.subschema({
            keyword,
            schemaProp: i,
            dataProp: i,
        }, valid));
        cxt.ok(valid);
    });
    function checkStrictTuple(sch) {
        const { opts, errSchemaPath } = it;
        const l = schArr.length;
        const fullTuple = l === sch.minItems && (l === sch.maxItems || sch[extraItems] === false);
        if (opts.strictTuples && !fullTuple) {
            const msg = `"${keyword}" is ${l}-tuple, but minItems or maxItems/${extraItems} are not specified or different at path "${errSchemaPath}"`;
            (0, util_1.checkStrictMode)(it, msg, opts.strictTuples);
        }
    }
}
exports.validateTuple = validateTuple;
exports["default"] = def;
//# sourceMappingURL=items.js.map

/***/ }),

/***/ 52959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const code_1 = __nccwpck_require__(28484);
const additionalItems_1 = __nccwpck_require__(73448);
const error = {
    message: ({ params: { len } }) => (0, codegen_1.str) `must NOT have more than ${len} items`,
    params: ({ params: { len } }) => (0, codegen_1._) `{limit: ${len}}`,
};
const def = {
    keyword: "items",
    type: "array",
    schemaType: ["object", "boolean"],
    before: "uniqueItems",
    error,
    code(cxt) {
        const { schema, parentSchema, it } = cxt;
        const { prefixItems } = parentSchema;
        it.items = true;
        if ((0, util_1.alwaysValidSchema)(it, schema))
            return;
        if (prefixItems)
            (0, additionalItems_1.validateAdditionalItems)(cxt, prefixItems);
        else
            cxt.ok((0, code_1.validateArray)(cxt));
    },
};
exports["default"] = def;
//# sourceMappingURL=items2020.js.map

/***/ }),

/***/ 8350:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const util_1 = __nccwpck_require__(84464);
const def = {
    keyword: "not",
    schemaType: ["object", "boolean"],
    trackErrors: true,
    code(cxt) {
        const { gen, schema, it } = cxt;
        if ((0, util_1.alwaysValidSchema)(it, schema)) {
            cxt.fail();
            return;
        }
        const valid = gen.name("valid");
        cxt.subschema({
            keyword: "not",
            compositeRule: true,
            createErrors: false,
            allErrors: false,
        }, valid);
        cxt.failResult(valid, () => cxt.reset(), () => cxt.error());
    },
    error: { message: "must NOT be valid" },
};
exports["default"] = def;
//# sourceMappingURL=not.js.map

/***/ }),

/***/ 22490:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const error = {
    message: "must match exactly one schema in oneOf",
    params: ({ params }) => (0, codegen_1._) `{passingSchemas: ${params.passing}}`,
};
const def = {
    keyword: "oneOf",
    schemaType: "array",
    trackErrors: true,
    error,
    code(cxt) {
        const { gen, schema, parentSchema, it } = cxt;
        /* istanbul ignore if */
        if (!Array.isArray(schema))
            throw new Error("ajv implementation error");
        if (it.opts.discriminator && parentSchema.discriminator)
            return;
        const schArr = schema;
        const valid = gen.let("valid", false);
        const passing = gen.let("passing", null);
        const schValid = gen.name("_valid");
        cxt.setParams({ passing });
        // TODO possibly fail straight away (with warning or exception) if there are two empty always valid schemas
        gen.block(validateOneOf);
        cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
        function validateOneOf() {
            schArr.forEach((sch, i) => {
                let schCxt;
                if ((0, util_1.alwaysValidSchema)(it, sch)) {
                    gen.var(schValid, true);
                }
                else {
                    schCxt = cxt.subschema({
                        keyword: "oneOf",
                        schemaProp: i,
                        compositeRule: true,
                    }, schValid);
                }
                if (i > 0) {
                    gen
                        .if((0, codegen_1._) `${schValid} && ${valid}`)
                        .assign(valid, false)
                        .assign(passing, (0, codegen_1._) `[${passing}, ${i}]`)
                        .else();
                }
                gen.if(schValid, () => {
                    gen.assign(valid, true);
                    gen.assign(passing, i);
                    if (schCxt)
                        cxt.mergeEvaluated(schCxt, codegen_1.Name);
                });
            });
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=oneOf.js.map

/***/ }),

/***/ 50664:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const code_1 = __nccwpck_require__(28484);
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const util_2 = __nccwpck_require__(84464);
const def = {
    keyword: "patternProperties",
    type: "object",
    schemaType: "object",
    code(cxt) {
        const { gen, schema, data, parentSchema, it } = cxt;
        const { opts } = it;
        const patterns = (0, code_1.allSchemaProperties)(schema);
        const alwaysValidPatterns = patterns.filter((p) => (0, util_1.alwaysValidSchema)(it, schema[p]));
        if (patterns.length === 0 ||
            (alwaysValidPatterns.length === patterns.length &&
                (!it.opts.unevaluated || it.props === true))) {
            return;
        }
        const checkProperties = opts.strictSchema && !opts.allowMatchingProperties && parentSchema.properties;
        const valid = gen.name("valid");
        if (it.props !== true && !(it.props instanceof codegen_1.Name)) {
            it.props = (0, util_2.evaluatedPropsToName)(gen, it.props);
        }
        const { props } = it;
        validatePatternProperties();
        function validatePatternProperties() {
            for (const pat of patterns) {
                if (checkProperties)
                    checkMatchingProperties(pat);
                if (it.allErrors) {
                    validateProperties(pat);
                }
                else {
                    gen.var(valid, true); // TODO var
                    validateProperties(pat);
                    gen.if(valid);
                }
            }
        }
        function checkMatchingProperties(pat) {
            for (const prop in checkProperties) {
                if (new RegExp(pat).test(prop)) {
                    (0, util_1.checkStrictMode)(it, `property ${prop} matches pattern ${pat} (use allowMatchingProperties)`);
                }
            }
        }
        function validateProperties(pat) {
            gen.forIn("key", data, (key) => {
                gen.if((0, codegen_1._) `${(0, code_1.usePattern)(cxt, pat)}.test(${key})`, () => {
                    const alwaysValid = alwaysValidPatterns.includes(pat);
                    if (!alwaysValid) {
                        cxt.subschema({
                            keyword: "patternProperties",
                            schemaProp: pat,
                            dataProp: key,
                            dataPropType: util_2.Type.Str,
                        }, valid);
                    }
                    if (it.opts.unevaluated && props !== true) {
                        gen.assign((0, codegen_1._) `${props}[${key}]`, true);
                    }
                    else if (!alwaysValid && !it.allErrors) {
                        // can short-circuit if `unevaluatedProperties` is not supported (opts.next === false)
                        // or if all properties were evaluated (props === true)
                        gen.if((0, codegen_1.not)(valid), () => gen.break());
                    }
                });
            });
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=patternProperties.js.map

/***/ }),

/***/ 6467:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const items_1 = __nccwpck_require__(75791);
const def = {
    keyword: "prefixItems",
    type: "array",
    schemaType: ["array"],
    before: "uniqueItems",
    code: (cxt) => (0, items_1.validateTuple)(cxt, "items"),
};
exports["default"] = def;
//# sourceMappingURL=prefixItems.js.map

/***/ }),

/***/ 88778:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const validate_1 = __nccwpck_require__(87881);
const code_1 = __nccwpck_require__(28484);
const util_1 = __nccwpck_require__(84464);
const additionalProperties_1 = __nccwpck_require__(42431);
const def = {
    keyword: "properties",
    type: "object",
    schemaType: "object",
    code(cxt) {
        const { gen, schema, parentSchema, data, it } = cxt;
        if (it.opts.removeAdditional === "all" && parentSchema.additionalProperties === undefined) {
            additionalProperties_1.default.code(new validate_1.KeywordCxt(it, additionalProperties_1.default, "additionalProperties"));
        }
        const allProps = (0, code_1.allSchemaProperties)(schema);
        for (const prop of allProps) {
            it.definedProperties.add(prop);
        }
        if (it.opts.unevaluated && allProps.length && it.props !== true) {
            it.props = util_1.mergeEvaluated.props(gen, (0, util_1.toHash)(allProps), it.props);
        }
        const properties = allProps.filter((p) => !(0, util_1.alwaysValidSchema)(it, schema[p]));
        if (properties.length === 0)
            return;
        const valid = gen.name("valid");
        for (const prop of properties) {
            if (hasDefault(prop)) {
                applyPropertySchema(prop);
            }
            else {
                gen.if((0, code_1.propertyInData)(gen, data, prop, it.opts.ownProperties));
                applyPropertySchema(prop);
                if (!it.allErrors)
                    gen.else().var(valid, true);
                gen.endIf();
            }
            cxt.it.definedProperties.add(prop);
            cxt.ok(valid);
        }
        function hasDefault(prop) {
            return it.opts.useDefaults && !it.compositeRule && schema[prop].default !== undefined;
        }
        function applyPropertySchema(prop) {
            cxt.subschema({
                keyword: "properties",
                schemaProp: prop,
                dataProp: prop,
            }, valid);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=properties.js.map

/***/ }),

/***/ 71372:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const error = {
    message: "property name must be valid",
    params: ({ params }) => (0, codegen_1._) `{propertyName: ${params.propertyName}}`,
};
const def = {
    keyword: "propertyNames",
    type: "object",
    schemaType: ["object", "boolean"],
    error,
    code(cxt) {
        const { gen, schema, data, it } = cxt;
        if ((0, util_1.alwaysValidSchema)(it, schema))
            return;
        const valid = gen.name("valid");
        gen.forIn("key", data, (key) => {
            cxt.setParams({ propertyName: key });
            cxt.subschema({
                keyword: "propertyNames",
                data: key,
                dataTypes: ["string"],
                propertyName: key,
                compositeRule: true,
            }, valid);
            gen.if((0, codegen_1.not)(valid), () => {
                cxt.error(true);
                if (!it.allErrors)
                    gen.break();
            });
        });
        cxt.ok(valid);
    },
};
exports["default"] = def;
//# sourceMappingURL=propertyNames.js.map

/***/ }),

/***/ 46829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const util_1 = __nccwpck_require__(84464);
const def = {
    keyword: ["then", "else"],
    schemaType: ["object", "boolean"],
    code({ keyword, parentSchema, it }) {
        if (parentSchema.if === undefined)
            (0, util_1.checkStrictMode)(it, `"${keyword}" without "if" is ignored`);
    },
};
exports["default"] = def;
//# sourceMappingURL=thenElse.js.map

/***/ }),

/***/ 28484:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.validateUnion = exports.validateArray = exports.usePattern = exports.callValidateCode = exports.schemaProperties = exports.allSchemaProperties = exports.noPropertyInData = exports.propertyInData = exports.isOwnProperty = exports.hasPropFunc = exports.reportMissingProp = exports.checkMissingProp = exports.checkReportMissingProp = void 0;
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const names_1 = __nccwpck_require__(90630);
const util_2 = __nccwpck_require__(84464);
function checkReportMissingProp(cxt, prop) {
    const { gen, data, it } = cxt;
    gen.if(noPropertyInData(gen, data, prop, it.opts.ownProperties), () => {
        cxt.setParams({ missingProperty: (0, codegen_1._) `${prop}` }, true);
        cxt.error();
    });
}
exports.checkReportMissingProp = checkReportMissingProp;
function checkMissingProp({ gen, data, it: { opts } }, properties, missing) {
    return (0, codegen_1.or)(...properties.map((prop) => (0, codegen_1.and)(noPropertyInData(gen, data, prop, opts.ownProperties), (0, codegen_1._) `${missing} = ${prop}`)));
}
exports.checkMissingProp = checkMissingProp;
function reportMissingProp(cxt, missing) {
    cxt.setParams({ missingProperty: missing }, true);
    cxt.error();
}
exports.reportMissingProp = reportMissingProp;
function hasPropFunc(gen) {
    return gen.scopeValue("func", {
        // eslint-disable-next-line @typescript-eslint/unbound-method
        ref: Object.prototype.hasOwnProperty,
        code: (0, codegen_1._) `Object.prototype.hasOwnProperty`,
    });
}
exports.hasPropFunc = hasPropFunc;
function isOwnProperty(gen, data, property) {
    return (0, codegen_1._) `${hasPropFunc(gen)}.call(${data}, ${property})`;
}
exports.isOwnProperty = isOwnProperty;
function propertyInData(gen, data, property, ownProperties) {
    const cond = (0, codegen_1._) `${data}${(0, codegen_1.getProperty)(property)} !== undefined`;
    return ownProperties ? (0, codegen_1._) `${cond} && ${isOwnProperty(gen, data, property)}` : cond;
}
exports.propertyInData = propertyInData;
function noPropertyInData(gen, data, property, ownProperties) {
    const cond = (0, codegen_1._) `${data}${(0, codegen_1.getProperty)(property)} === undefined`;
    return ownProperties ? (0, codegen_1.or)(cond, (0, codegen_1.not)(isOwnProperty(gen, data, property))) : cond;
}
exports.noPropertyInData = noPropertyInData;
function allSchemaProperties(schemaMap) {
    return schemaMap ? Object.keys(schemaMap).filter((p) => p !== "__proto__") : [];
}
exports.allSchemaProperties = allSchemaProperties;
function schemaProperties(it, schemaMap) {
    return allSchemaProperties(schemaMap).filter((p) => !(0, util_1.alwaysValidSchema)(it, schemaMap[p]));
}
exports.schemaProperties = schemaProperties;
function callValidateCode({ schemaCode, data, it: { gen, topSchemaRef, schemaPath, errorPath }, it }, func, context, passSchema) {
    const dataAndSchema = passSchema ? (0, codegen_1._) `${schemaCode}, ${data}, ${topSchemaRef}${schemaPath}` : data;
    const valCxt = [
        [names_1.default.instancePath, (0, codegen_1.strConcat)(names_1.default.instancePath, errorPath)],
        [names_1.default.parentData, it.parentData],
        [names_1.default.parentDataProperty, it.parentDataProperty],
        [names_1.default.rootData, names_1.default.rootData],
    ];
    if (it.opts.dynamicRef)
        valCxt.push([names_1.default.dynamicAnchors, names_1.default.dynamicAnchors]);
    const args = (0, codegen_1._) `${dataAndSchema}, ${gen.object(...valCxt)}`;
    return context !== codegen_1.nil ? (0, codegen_1._) `${func}.call(${context}, ${args})` : (0, codegen_1._) `${func}(${args})`;
}
exports.callValidateCode = callValidateCode;
const newRegExp = (0, codegen_1._) `new RegExp`;
function usePattern({ gen, it: { opts } }, pattern) {
    const u = opts.unicodeRegExp ? "u" : "";
    const { regExp } = opts.code;
    const rx = regExp(pattern, u);
    return gen.scopeValue("pattern", {
        key: rx.toString(),
        ref: rx,
        code: (0, codegen_1._) `${regExp.code === "new RegExp" ? newRegExp : (0, util_2.useFunc)(gen, regExp)}(${pattern}, ${u})`,
    });
}
exports.usePattern = usePattern;
function validateArray(cxt) {
    const { gen, data, keyword, it } = cxt;
    const valid = gen.name("valid");
    if (it.allErrors) {
        const validArr = gen.let("valid", true);
        validateItems(() => gen.assign(validArr, false));
        return validArr;
    }
    gen.var(valid, true);
    validateItems(() => gen.break());
    return valid;
    function validateItems(notValid) {
        const len = gen.const("len", (0, codegen_1._) `${data}.length`);
        gen.forRange("i", 0, len, (i) => {
            cxt.subschema({
                keyword,
                dataProp: i,
                dataPropType: util_1.Type.Num,
            }, valid);
            gen.if((0, codegen_1.not)(valid), notValid);
        });
    }
}
exports.validateArray = validateArray;
function validateUnion(cxt) {
    const { gen, schema, keyword, it } = cxt;
    /* istanbul ignore if */
    if (!Array.isArray(schema))
        throw new Error("ajv implementation error");
    const alwaysValid = schema.some((sch) => (0, util_1.alwaysValidSchema)(it, sch));
    if (alwaysValid && !it.opts.unevaluated)
        return;
    const valid = gen.let("valid", false);
    const schValid = gen.name("_valid");
    gen.block(() => schema.forEach((_sch, i) => {
        const schCxt = cxt.subschema({
            keyword,
            schemaProp: i,
            compositeRule: true,
        }, schValid);
        gen.assign(valid, (0, codegen_1._) `${valid} || ${schValid}`);
        const merged = cxt.mergeValidEvaluated(schCxt, schValid);
        // can short-circuit if `unevaluatedProperties/Items` not supported (opts.unevaluated !== true)
        // or if all properties and items were evaluated (it.props === true && it.items === true)
        if (!merged)
            gen.if((0, codegen_1.not)(valid));
    }));
    cxt.result(valid, () => cxt.reset(), () => cxt.error(true));
}
exports.validateUnion = validateUnion;
//# sourceMappingURL=code.js.map

/***/ }),

/***/ 69872:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const def = {
    keyword: "id",
    code() {
        throw new Error('NOT SUPPORTED: keyword "id", use "$id" for schema ID');
    },
};
exports["default"] = def;
//# sourceMappingURL=id.js.map

/***/ }),

/***/ 97397:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const id_1 = __nccwpck_require__(69872);
const ref_1 = __nccwpck_require__(92996);
const core = [
    "$schema",
    "$id",
    "$defs",
    "$vocabulary",
    { keyword: "$comment" },
    "definitions",
    id_1.default,
    ref_1.default,
];
exports["default"] = core;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 92996:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.callRef = exports.getValidate = void 0;
const ref_error_1 = __nccwpck_require__(53162);
const code_1 = __nccwpck_require__(28484);
const codegen_1 = __nccwpck_require__(81436);
const names_1 = __nccwpck_require__(90630);
const compile_1 = __nccwpck_require__(2718);
const util_1 = __nccwpck_require__(84464);
const def = {
    keyword: "$ref",
    schemaType: "string",
    code(cxt) {
        const { gen, schema: $ref, it } = cxt;
        const { baseId, schemaEnv: env, validateName, opts, self } = it;
        const { root } = env;
        if (($ref === "#" || $ref === "#/") && baseId === root.baseId)
            return callRootRef();
        const schOrEnv = compile_1.resolveRef.call(self, root, baseId, $ref);
        if (schOrEnv === undefined)
            throw new ref_error_1.default(it.opts.uriResolver, baseId, $ref);
        if (schOrEnv instanceof compile_1.SchemaEnv)
            return callValidate(schOrEnv);
        return inlineRefSchema(schOrEnv);
        function callRootRef() {
            if (env === root)
                return callRef(cxt, validateName, env, env.$async);
            const rootName = gen.scopeValue("root", { ref: root });
            return callRef(cxt, (0, codegen_1._) `${rootName}.validate`, root, root.$async);
        }
        function callValidate(sch) {
            const v = getValidate(cxt, sch);
            callRef(cxt, v, sch, sch.$async);
        }
        function inlineRefSchema(sch) {
            const schName = gen.scopeValue("schema", opts.code.source === true ? { ref: sch, code: (0, codegen_1.stringify)(sch) } : { ref: sch });
            const valid = gen.name("valid");
            const schCxt = cxt.subschema({
                schema: sch,
                dataTypes: [],
                schemaPath: codegen_1.nil,
                topSchemaRef: schName,
                errSchemaPath: $ref,
            }, valid);
            cxt.mergeEvaluated(schCxt);
            cxt.ok(valid);
        }
    },
};
function getValidate(cxt, sch) {
    const { gen } = cxt;
    return sch.validate
        ? gen.scopeValue("validate", { ref: sch.validate })
        : (0, codegen_1._) `${gen.scopeValue("wrapper", { ref: sch })}.validate`;
}
exports.getValidate = getValidate;
function callRef(cxt, v, sch, $async) {
    const { gen, it } = cxt;
    const { allErrors, schemaEnv: env, opts } = it;
    const passCxt = opts.passContext ? names_1.default.this : codegen_1.nil;
    if ($async)
        callAsyncRef();
    else
        callSyncRef();
    function callAsyncRef() {
        if (!env.$async)
            throw new Error("async schema referenced by sync schema");
        const valid = gen.let("valid");
        gen.try(() => {
            gen.code((0, codegen_1._) `await ${(0, code_1.callValidateCode)(cxt, v, passCxt)}`);
            addEvaluatedFrom(v); // TODO will not work with async, it has to be returned with the result
            if (!allErrors)
                gen.assign(valid, true);
        }, (e) => {
            gen.if((0, codegen_1._) `!(${e} instanceof ${it.ValidationError})`, () => gen.throw(e));
            addErrorsFrom(e);
            if (!allErrors)
                gen.assign(valid, false);
        });
        cxt.ok(valid);
    }
    function callSyncRef() {
        cxt.result((0, code_1.callValidateCode)(cxt, v, passCxt), () => addEvaluatedFrom(v), () => addErrorsFrom(v));
    }
    function addErrorsFrom(source) {
        const errs = (0, codegen_1._) `${source}.errors`;
        gen.assign(names_1.default.vErrors, (0, codegen_1._) `${names_1.default.vErrors} === null ? ${errs} : ${names_1.default.vErrors}.concat(${errs})`); // TODO tagged
        gen.assign(names_1.default.errors, (0, codegen_1._) `${names_1.default.vErrors}.length`);
    }
    function addEvaluatedFrom(source) {
        var _a;
        if (!it.opts.unevaluated)
            return;
        const schEvaluated = (_a = sch === null || sch === void 0 ? void 0 : sch.validate) === null || _a === void 0 ? void 0 : _a.evaluated;
        // TODO refactor
        if (it.props !== true) {
            if (schEvaluated && !schEvaluated.dynamicProps) {
                if (schEvaluated.props !== undefined) {
                    it.props = util_1.mergeEvaluated.props(gen, schEvaluated.props, it.props);
                }
            }
            else {
                const props = gen.var("props", (0, codegen_1._) `${source}.evaluated.props`);
                it.props = util_1.mergeEvaluated.props(gen, props, it.props, codegen_1.Name);
            }
        }
        if (it.items !== true) {
            if (schEvaluated && !schEvaluated.dynamicItems) {
                if (schEvaluated.items !== undefined) {
                    it.items = util_1.mergeEvaluated.items(gen, schEvaluated.items, it.items);
                }
            }
            else {
                const items = gen.var("items", (0, codegen_1._) `${source}.evaluated.items`);
                it.items = util_1.mergeEvaluated.items(gen, items, it.items, codegen_1.Name);
            }
        }
    }
}
exports.callRef = callRef;
exports["default"] = def;
//# sourceMappingURL=ref.js.map

/***/ }),

/***/ 28886:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const types_1 = __nccwpck_require__(87115);
const compile_1 = __nccwpck_require__(2718);
const ref_error_1 = __nccwpck_require__(53162);
const util_1 = __nccwpck_require__(84464);
const error = {
    message: ({ params: { discrError, tagName } }) => discrError === types_1.DiscrError.Tag
        ? `tag "${tagName}" must be string`
        : `value of tag "${tagName}" must be in oneOf`,
    params: ({ params: { discrError, tag, tagName } }) => (0, codegen_1._) `{error: ${discrError}, tag: ${tagName}, tagValue: ${tag}}`,
};
const def = {
    keyword: "discriminator",
    type: "object",
    schemaType: "object",
    error,
    code(cxt) {
        const { gen, data, schema, parentSchema, it } = cxt;
        const { oneOf } = parentSchema;
        if (!it.opts.discriminator) {
            throw new Error("discriminator: requires discriminator option");
        }
        const tagName = schema.propertyName;
        if (typeof tagName != "string")
            throw new Error("discriminator: requires propertyName");
        if (schema.mapping)
            throw new Error("discriminator: mapping is not supported");
        if (!oneOf)
            throw new Error("discriminator: requires oneOf keyword");
        const valid = gen.let("valid", false);
        const tag = gen.const("tag", (0, codegen_1._) `${data}${(0, codegen_1.getProperty)(tagName)}`);
        gen.if((0, codegen_1._) `typeof ${tag} == "string"`, () => validateMapping(), () => cxt.error(false, { discrError: types_1.DiscrError.Tag, tag, tagName }));
        cxt.ok(valid);
        function validateMapping() {
            const mapping = getMapping();
            gen.if(false);
            for (const tagValue in mapping) {
                gen.elseIf((0, codegen_1._) `${tag} === ${tagValue}`);
                gen.assign(valid, applyTagSchema(mapping[tagValue]));
            }
            gen.else();
            cxt.error(false, { discrError: types_1.DiscrError.Mapping, tag, tagName });
            gen.endIf();
        }
        function applyTagSchema(schemaProp) {
            const _valid = gen.name("valid");
            const schCxt = cxt.subschema({ keyword: "oneOf", schemaProp }, _valid);
            cxt.mergeEvaluated(schCxt, codegen_1.Name);
            return _valid;
        }
        function getMapping() {
            var _a;
            const oneOfMapping = {};
            const topRequired = hasRequired(parentSchema);
            let tagRequired = true;
            for (let i = 0; i < oneOf.length; i++) {
                let sch = oneOf[i];
                if ((sch === null || sch === void 0 ? void 0 : sch.$ref) && !(0, util_1.schemaHasRulesButRef)(sch, it.self.RULES)) {
                    const ref = sch.$ref;
                    sch = compile_1.resolveRef.call(it.self, it.schemaEnv.root, it.baseId, ref);
                    if (sch instanceof compile_1.SchemaEnv)
                        sch = sch.schema;
                    if (sch === undefined)
                        throw new ref_error_1.default(it.opts.uriResolver, it.baseId, ref);
                }
                const propSch = (_a = sch === null || sch === void 0 ? void 0 : sch.properties) === null || _a === void 0 ? void 0 : _a[tagName];
                if (typeof propSch != "object") {
                    throw new Error(`discriminator: oneOf subschemas (or referenced schemas) must have "properties/${tagName}"`);
                }
                tagRequired = tagRequired && (topRequired || hasRequired(sch));
                addMappings(propSch, i);
            }
            if (!tagRequired)
                throw new Error(`discriminator: "${tagName}" must be required`);
            return oneOfMapping;
            function hasRequired({ required }) {
                return Array.isArray(required) && required.includes(tagName);
            }
            function addMappings(sch, i) {
                if (sch.const) {
                    addMapping(sch.const, i);
                }
                else if (sch.enum) {
                    for (const tagValue of sch.enum) {
                        addMapping(tagValue, i);
                    }
                }
                else {
                    throw new Error(`discriminator: "properties/${tagName}" must have "const" or "enum"`);
                }
            }
            function addMapping(tagValue, i) {
                if (typeof tagValue != "string" || tagValue in oneOfMapping) {
                    throw new Error(`discriminator: "${tagName}" values must be unique strings`);
                }
                oneOfMapping[tagValue] = i;
            }
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 87115:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DiscrError = void 0;
var DiscrError;
(function (DiscrError) {
    DiscrError["Tag"] = "tag";
    DiscrError["Mapping"] = "mapping";
})(DiscrError || (exports.DiscrError = DiscrError = {}));
//# sourceMappingURL=types.js.map

/***/ }),

/***/ 54298:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const core_1 = __nccwpck_require__(97397);
const validation_1 = __nccwpck_require__(85481);
const applicator_1 = __nccwpck_require__(28775);
const dynamic_1 = __nccwpck_require__(59923);
const next_1 = __nccwpck_require__(17844);
const unevaluated_1 = __nccwpck_require__(62010);
const format_1 = __nccwpck_require__(72601);
const metadata_1 = __nccwpck_require__(56620);
const draft2020Vocabularies = [
    dynamic_1.default,
    core_1.default,
    validation_1.default,
    (0, applicator_1.default)(true),
    format_1.default,
    metadata_1.metadataVocabulary,
    metadata_1.contentVocabulary,
    next_1.default,
    unevaluated_1.default,
];
exports["default"] = draft2020Vocabularies;
//# sourceMappingURL=draft2020.js.map

/***/ }),

/***/ 68639:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dynamicAnchor = void 0;
const codegen_1 = __nccwpck_require__(81436);
const names_1 = __nccwpck_require__(90630);
const compile_1 = __nccwpck_require__(2718);
const ref_1 = __nccwpck_require__(92996);
const def = {
    keyword: "$dynamicAnchor",
    schemaType: "string",
    code: (cxt) => dynamicAnchor(cxt, cxt.schema),
};
function dynamicAnchor(cxt, anchor) {
    const { gen, it } = cxt;
    it.schemaEnv.root.dynamicAnchors[anchor] = true;
    const v = (0, codegen_1._) `${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`;
    const validate = it.errSchemaPath === "#" ? it.validateName : _getValidate(cxt);
    gen.if((0, codegen_1._) `!${v}`, () => gen.assign(v, validate));
}
exports.dynamicAnchor = dynamicAnchor;
function _getValidate(cxt) {
    const { schemaEnv, schema, self } = cxt.it;
    const { root, baseId, localRefs, meta } = schemaEnv.root;
    const { schemaId } = self.opts;
    const sch = new compile_1.SchemaEnv({ schema, schemaId, root, baseId, localRefs, meta });
    compile_1.compileSchema.call(self, sch);
    return (0, ref_1.getValidate)(cxt, sch);
}
exports["default"] = def;
//# sourceMappingURL=dynamicAnchor.js.map

/***/ }),

/***/ 5065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.dynamicRef = void 0;
const codegen_1 = __nccwpck_require__(81436);
const names_1 = __nccwpck_require__(90630);
const ref_1 = __nccwpck_require__(92996);
const def = {
    keyword: "$dynamicRef",
    schemaType: "string",
    code: (cxt) => dynamicRef(cxt, cxt.schema),
};
function dynamicRef(cxt, ref) {
    const { gen, keyword, it } = cxt;
    if (ref[0] !== "#")
        throw new Error(`"${keyword}" only supports hash fragment reference`);
    const anchor = ref.slice(1);
    if (it.allErrors) {
        _dynamicRef();
    }
    else {
        const valid = gen.let("valid", false);
        _dynamicRef(valid);
        cxt.ok(valid);
    }
    function _dynamicRef(valid) {
        // TODO the assumption here is that `recursiveRef: #` always points to the root
        // of the schema object, which is not correct, because there may be $id that
        // makes # point to it, and the target schema may not contain dynamic/recursiveAnchor.
        // Because of that 2 tests in recursiveRef.json fail.
        // This is a similar problem to #815 (`$id` doesn't alter resolution scope for `{ "$ref": "#" }`).
        // (This problem is not tested in JSON-Schema-Test-Suite)
        if (it.schemaEnv.root.dynamicAnchors[anchor]) {
            const v = gen.let("_v", (0, codegen_1._) `${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`);
            gen.if(v, _callRef(v, valid), _callRef(it.validateName, valid));
        }
        else {
            _callRef(it.validateName, valid)();
        }
    }
    function _callRef(validate, valid) {
        return valid
            ? () => gen.block(() => {
                (0, ref_1.callRef)(cxt, validate);
                gen.let(valid, true);
            })
            : () => (0, ref_1.callRef)(cxt, validate);
    }
}
exports.dynamicRef = dynamicRef;
exports["default"] = def;
//# sourceMappingURL=dynamicRef.js.map

/***/ }),

/***/ 59923:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const dynamicAnchor_1 = __nccwpck_require__(68639);
const dynamicRef_1 = __nccwpck_require__(5065);
const recursiveAnchor_1 = __nccwpck_require__(39982);
const recursiveRef_1 = __nccwpck_require__(41794);
const dynamic = [dynamicAnchor_1.default, dynamicRef_1.default, recursiveAnchor_1.default, recursiveRef_1.default];
exports["default"] = dynamic;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 39982:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const dynamicAnchor_1 = __nccwpck_require__(68639);
const util_1 = __nccwpck_require__(84464);
const def = {
    keyword: "$recursiveAnchor",
    schemaType: "boolean",
    code(cxt) {
        if (cxt.schema)
            (0, dynamicAnchor_1.dynamicAnchor)(cxt, "");
        else
            (0, util_1.checkStrictMode)(cxt.it, "$recursiveAnchor: false is ignored");
    },
};
exports["default"] = def;
//# sourceMappingURL=recursiveAnchor.js.map

/***/ }),

/***/ 41794:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const dynamicRef_1 = __nccwpck_require__(5065);
const def = {
    keyword: "$recursiveRef",
    schemaType: "string",
    code: (cxt) => (0, dynamicRef_1.dynamicRef)(cxt, cxt.schema),
};
exports["default"] = def;
//# sourceMappingURL=recursiveRef.js.map

/***/ }),

/***/ 26402:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const error = {
    message: ({ schemaCode }) => (0, codegen_1.str) `must match format "${schemaCode}"`,
    params: ({ schemaCode }) => (0, codegen_1._) `{format: ${schemaCode}}`,
};
const def = {
    keyword: "format",
    type: ["number", "string"],
    schemaType: "string",
    $data: true,
    error,
    code(cxt, ruleType) {
        const { gen, data, $data, schema, schemaCode, it } = cxt;
        const { opts, errSchemaPath, schemaEnv, self } = it;
        if (!opts.validateFormats)
            return;
        if ($data)
            validate$DataFormat();
        else
            validateFormat();
        function validate$DataFormat() {
            const fmts = gen.scopeValue("formats", {
                ref: self.formats,
                code: opts.code.formats,
            });
            const fDef = gen.const("fDef", (0, codegen_1._) `${fmts}[${schemaCode}]`);
            const fType = gen.let("fType");
            const format = gen.let("format");
            // TODO simplify
            gen.if((0, codegen_1._) `typeof ${fDef} == "object" && !(${fDef} instanceof RegExp)`, () => gen.assign(fType, (0, codegen_1._) `${fDef}.type || "string"`).assign(format, (0, codegen_1._) `${fDef}.validate`), () => gen.assign(fType, (0, codegen_1._) `"string"`).assign(format, fDef));
            cxt.fail$data((0, codegen_1.or)(unknownFmt(), invalidFmt()));
            function unknownFmt() {
                if (opts.strictSchema === false)
                    return codegen_1.nil;
                return (0, codegen_1._) `${schemaCode} && !${format}`;
            }
            function invalidFmt() {
                const callFormat = schemaEnv.$async
                    ? (0, codegen_1._) `(${fDef}.async ? await ${format}(${data}) : ${format}(${data}))`
                    : (0, codegen_1._) `${format}(${data})`;
                const validData = (0, codegen_1._) `(typeof ${format} == "function" ? ${callFormat} : ${format}.test(${data}))`;
                return (0, codegen_1._) `${format} && ${format} !== true && ${fType} === ${ruleType} && !${validData}`;
            }
        }
        function validateFormat() {
            const formatDef = self.formats[schema];
            if (!formatDef) {
                unknownFormat();
                return;
            }
            if (formatDef === true)
                return;
            const [fmtType, format, fmtRef] = getFormat(formatDef);
            if (fmtType === ruleType)
                cxt.pass(validCondition());
            function unknownFormat() {
                if (opts.strictSchema === false) {
                    self.logger.warn(unknownMsg());
                    return;
                }
                throw new Error(unknownMsg());
                function unknownMsg() {
                    return `unknown format "${schema}" ignored in schema at path "${errSchemaPath}"`;
                }
            }
            function getFormat(fmtDef) {
                const code = fmtDef instanceof RegExp
                    ? (0, codegen_1.regexpCode)(fmtDef)
                    : opts.code.formats
                        ? (0, codegen_1._) `${opts.code.formats}${(0, codegen_1.getProperty)(schema)}`
                        : undefined;
                const fmt = gen.scopeValue("formats", { key: schema, ref: fmtDef, code });
                if (typeof fmtDef == "object" && !(fmtDef instanceof RegExp)) {
                    return [fmtDef.type || "string", fmtDef.validate, (0, codegen_1._) `${fmt}.validate`];
                }
                return ["string", fmtDef, fmt];
            }
            function validCondition() {
                if (typeof formatDef == "object" && !(formatDef instanceof RegExp) && formatDef.async) {
                    if (!schemaEnv.$async)
                        throw new Error("async format in sync schema");
                    return (0, codegen_1._) `await ${fmtRef}(${data})`;
                }
                return typeof format == "function" ? (0, codegen_1._) `${fmtRef}(${data})` : (0, codegen_1._) `${fmtRef}.test(${data})`;
            }
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 72601:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const format_1 = __nccwpck_require__(26402);
const format = [format_1.default];
exports["default"] = format;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 56620:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.contentVocabulary = exports.metadataVocabulary = void 0;
exports.metadataVocabulary = [
    "title",
    "description",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "examples",
];
exports.contentVocabulary = [
    "contentMediaType",
    "contentEncoding",
    "contentSchema",
];
//# sourceMappingURL=metadata.js.map

/***/ }),

/***/ 17844:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const dependentRequired_1 = __nccwpck_require__(20643);
const dependentSchemas_1 = __nccwpck_require__(73818);
const limitContains_1 = __nccwpck_require__(3907);
const next = [dependentRequired_1.default, dependentSchemas_1.default, limitContains_1.default];
exports["default"] = next;
//# sourceMappingURL=next.js.map

/***/ }),

/***/ 62010:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const unevaluatedProperties_1 = __nccwpck_require__(16855);
const unevaluatedItems_1 = __nccwpck_require__(64144);
const unevaluated = [unevaluatedProperties_1.default, unevaluatedItems_1.default];
exports["default"] = unevaluated;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 64144:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const error = {
    message: ({ params: { len } }) => (0, codegen_1.str) `must NOT have more than ${len} items`,
    params: ({ params: { len } }) => (0, codegen_1._) `{limit: ${len}}`,
};
const def = {
    keyword: "unevaluatedItems",
    type: "array",
    schemaType: ["boolean", "object"],
    error,
    code(cxt) {
        const { gen, schema, data, it } = cxt;
        const items = it.items || 0;
        if (items === true)
            return;
        const len = gen.const("len", (0, codegen_1._) `${data}.length`);
        if (schema === false) {
            cxt.setParams({ len: items });
            cxt.fail((0, codegen_1._) `${len} > ${items}`);
        }
        else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
            const valid = gen.var("valid", (0, codegen_1._) `${len} <= ${items}`);
            gen.if((0, codegen_1.not)(valid), () => validateItems(valid, items));
            cxt.ok(valid);
        }
        it.items = true;
        function validateItems(valid, from) {
            gen.forRange("i", from, len, (i) => {
                cxt.subschema({ keyword: "unevaluatedItems", dataProp: i, dataPropType: util_1.Type.Num }, valid);
                if (!it.allErrors)
                    gen.if((0, codegen_1.not)(valid), () => gen.break());
            });
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=unevaluatedItems.js.map

/***/ }),

/***/ 16855:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const names_1 = __nccwpck_require__(90630);
const error = {
    message: "must NOT have unevaluated properties",
    params: ({ params }) => (0, codegen_1._) `{unevaluatedProperty: ${params.unevaluatedProperty}}`,
};
const def = {
    keyword: "unevaluatedProperties",
    type: "object",
    schemaType: ["boolean", "object"],
    trackErrors: true,
    error,
    code(cxt) {
        const { gen, schema, data, errsCount, it } = cxt;
        /* istanbul ignore if */
        if (!errsCount)
            throw new Error("ajv implementation error");
        const { allErrors, props } = it;
        if (props instanceof codegen_1.Name) {
            gen.if((0, codegen_1._) `${props} !== true`, () => gen.forIn("key", data, (key) => gen.if(unevaluatedDynamic(props, key), () => unevaluatedPropCode(key))));
        }
        else if (props !== true) {
            gen.forIn("key", data, (key) => props === undefined
                ? unevaluatedPropCode(key)
                : gen.if(unevaluatedStatic(props, key), () => unevaluatedPropCode(key)));
        }
        it.props = true;
        cxt.ok((0, codegen_1._) `${errsCount} === ${names_1.default.errors}`);
        function unevaluatedPropCode(key) {
            if (schema === false) {
                cxt.setParams({ unevaluatedProperty: key });
                cxt.error();
                if (!allErrors)
                    gen.break();
                return;
            }
            if (!(0, util_1.alwaysValidSchema)(it, schema)) {
                const valid = gen.name("valid");
                cxt.subschema({
                    keyword: "unevaluatedProperties",
                    dataProp: key,
                    dataPropType: util_1.Type.Str,
                }, valid);
                if (!allErrors)
                    gen.if((0, codegen_1.not)(valid), () => gen.break());
            }
        }
        function unevaluatedDynamic(evaluatedProps, key) {
            return (0, codegen_1._) `!${evaluatedProps} || !${evaluatedProps}[${key}]`;
        }
        function unevaluatedStatic(evaluatedProps, key) {
            const ps = [];
            for (const p in evaluatedProps) {
                if (evaluatedProps[p] === true)
                    ps.push((0, codegen_1._) `${key} !== ${p}`);
            }
            return (0, codegen_1.and)(...ps);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=unevaluatedProperties.js.map

/***/ }),

/***/ 98026:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const equal_1 = __nccwpck_require__(24951);
const error = {
    message: "must be equal to constant",
    params: ({ schemaCode }) => (0, codegen_1._) `{allowedValue: ${schemaCode}}`,
};
const def = {
    keyword: "const",
    $data: true,
    error,
    code(cxt) {
        const { gen, data, $data, schemaCode, schema } = cxt;
        if ($data || (schema && typeof schema == "object")) {
            cxt.fail$data((0, codegen_1._) `!${(0, util_1.useFunc)(gen, equal_1.default)}(${data}, ${schemaCode})`);
        }
        else {
            cxt.fail((0, codegen_1._) `${schema} !== ${data}`);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=const.js.map

/***/ }),

/***/ 20643:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const dependencies_1 = __nccwpck_require__(95826);
const def = {
    keyword: "dependentRequired",
    type: "object",
    schemaType: "object",
    error: dependencies_1.error,
    code: (cxt) => (0, dependencies_1.validatePropertyDeps)(cxt),
};
exports["default"] = def;
//# sourceMappingURL=dependentRequired.js.map

/***/ }),

/***/ 93200:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const equal_1 = __nccwpck_require__(24951);
const error = {
    message: "must be equal to one of the allowed values",
    params: ({ schemaCode }) => (0, codegen_1._) `{allowedValues: ${schemaCode}}`,
};
const def = {
    keyword: "enum",
    schemaType: "array",
    $data: true,
    error,
    code(cxt) {
        const { gen, data, $data, schema, schemaCode, it } = cxt;
        if (!$data && schema.length === 0)
            throw new Error("enum must have non-empty array");
        const useLoop = schema.length >= it.opts.loopEnum;
        let eql;
        const getEql = () => (eql !== null && eql !== void 0 ? eql : (eql = (0, util_1.useFunc)(gen, equal_1.default)));
        let valid;
        if (useLoop || $data) {
            valid = gen.let("valid");
            cxt.block$data(valid, loopEnum);
        }
        else {
            /* istanbul ignore if */
            if (!Array.isArray(schema))
                throw new Error("ajv implementation error");
            const vSchema = gen.const("vSchema", schemaCode);
            valid = (0, codegen_1.or)(...schema.map((_x, i) => equalCode(vSchema, i)));
        }
        cxt.pass(valid);
        function loopEnum() {
            gen.assign(valid, false);
            gen.forOf("v", schemaCode, (v) => gen.if((0, codegen_1._) `${getEql()}(${data}, ${v})`, () => gen.assign(valid, true).break()));
        }
        function equalCode(vSchema, i) {
            const sch = schema[i];
            return typeof sch === "object" && sch !== null
                ? (0, codegen_1._) `${getEql()}(${data}, ${vSchema}[${i}])`
                : (0, codegen_1._) `${data} === ${sch}`;
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=enum.js.map

/***/ }),

/***/ 85481:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const limitNumber_1 = __nccwpck_require__(43723);
const multipleOf_1 = __nccwpck_require__(18132);
const limitLength_1 = __nccwpck_require__(46962);
const pattern_1 = __nccwpck_require__(96023);
const limitProperties_1 = __nccwpck_require__(895);
const required_1 = __nccwpck_require__(94504);
const limitItems_1 = __nccwpck_require__(36296);
const uniqueItems_1 = __nccwpck_require__(65132);
const const_1 = __nccwpck_require__(98026);
const enum_1 = __nccwpck_require__(93200);
const validation = [
    // number
    limitNumber_1.default,
    multipleOf_1.default,
    // string
    limitLength_1.default,
    pattern_1.default,
    // object
    limitProperties_1.default,
    required_1.default,
    // array
    limitItems_1.default,
    uniqueItems_1.default,
    // any
    { keyword: "type", schemaType: ["string", "array"] },
    { keyword: "nullable", schemaType: "boolean" },
    const_1.default,
    enum_1.default,
];
exports["default"] = validation;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 3907:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const util_1 = __nccwpck_require__(84464);
const def = {
    keyword: ["maxContains", "minContains"],
    type: "array",
    schemaType: "number",
    code({ keyword, parentSchema, it }) {
        if (parentSchema.contains === undefined) {
            (0, util_1.checkStrictMode)(it, `"${keyword}" without "contains" is ignored`);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=limitContains.js.map

/***/ }),

/***/ 36296:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const error = {
    message({ keyword, schemaCode }) {
        const comp = keyword === "maxItems" ? "more" : "fewer";
        return (0, codegen_1.str) `must NOT have ${comp} than ${schemaCode} items`;
    },
    params: ({ schemaCode }) => (0, codegen_1._) `{limit: ${schemaCode}}`,
};
const def = {
    keyword: ["maxItems", "minItems"],
    type: "array",
    schemaType: "number",
    $data: true,
    error,
    code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        const op = keyword === "maxItems" ? codegen_1.operators.GT : codegen_1.operators.LT;
        cxt.fail$data((0, codegen_1._) `${data}.length ${op} ${schemaCode}`);
    },
};
exports["default"] = def;
//# sourceMappingURL=limitItems.js.map

/***/ }),

/***/ 46962:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const ucs2length_1 = __nccwpck_require__(36214);
const error = {
    message({ keyword, schemaCode }) {
        const comp = keyword === "maxLength" ? "more" : "fewer";
        return (0, codegen_1.str) `must NOT have ${comp} than ${schemaCode} characters`;
    },
    params: ({ schemaCode }) => (0, codegen_1._) `{limit: ${schemaCode}}`,
};
const def = {
    keyword: ["maxLength", "minLength"],
    type: "string",
    schemaType: "number",
    $data: true,
    error,
    code(cxt) {
        const { keyword, data, schemaCode, it } = cxt;
        const op = keyword === "maxLength" ? codegen_1.operators.GT : codegen_1.operators.LT;
        const len = it.opts.unicode === false ? (0, codegen_1._) `${data}.length` : (0, codegen_1._) `${(0, util_1.useFunc)(cxt.gen, ucs2length_1.default)}(${data})`;
        cxt.fail$data((0, codegen_1._) `${len} ${op} ${schemaCode}`);
    },
};
exports["default"] = def;
//# sourceMappingURL=limitLength.js.map

/***/ }),

/***/ 43723:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const ops = codegen_1.operators;
const KWDs = {
    maximum: { okStr: "<=", ok: ops.LTE, fail: ops.GT },
    minimum: { okStr: ">=", ok: ops.GTE, fail: ops.LT },
    exclusiveMaximum: { okStr: "<", ok: ops.LT, fail: ops.GTE },
    exclusiveMinimum: { okStr: ">", ok: ops.GT, fail: ops.LTE },
};
const error = {
    message: ({ keyword, schemaCode }) => (0, codegen_1.str) `must be ${KWDs[keyword].okStr} ${schemaCode}`,
    params: ({ keyword, schemaCode }) => (0, codegen_1._) `{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`,
};
const def = {
    keyword: Object.keys(KWDs),
    type: "number",
    schemaType: "number",
    $data: true,
    error,
    code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        cxt.fail$data((0, codegen_1._) `${data} ${KWDs[keyword].fail} ${schemaCode} || isNaN(${data})`);
    },
};
exports["default"] = def;
//# sourceMappingURL=limitNumber.js.map

/***/ }),

/***/ 895:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const error = {
    message({ keyword, schemaCode }) {
        const comp = keyword === "maxProperties" ? "more" : "fewer";
        return (0, codegen_1.str) `must NOT have ${comp} than ${schemaCode} properties`;
    },
    params: ({ schemaCode }) => (0, codegen_1._) `{limit: ${schemaCode}}`,
};
const def = {
    keyword: ["maxProperties", "minProperties"],
    type: "object",
    schemaType: "number",
    $data: true,
    error,
    code(cxt) {
        const { keyword, data, schemaCode } = cxt;
        const op = keyword === "maxProperties" ? codegen_1.operators.GT : codegen_1.operators.LT;
        cxt.fail$data((0, codegen_1._) `Object.keys(${data}).length ${op} ${schemaCode}`);
    },
};
exports["default"] = def;
//# sourceMappingURL=limitProperties.js.map

/***/ }),

/***/ 18132:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const codegen_1 = __nccwpck_require__(81436);
const error = {
    message: ({ schemaCode }) => (0, codegen_1.str) `must be multiple of ${schemaCode}`,
    params: ({ schemaCode }) => (0, codegen_1._) `{multipleOf: ${schemaCode}}`,
};
const def = {
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    $data: true,
    error,
    code(cxt) {
        const { gen, data, schemaCode, it } = cxt;
        // const bdt = bad$DataType(schemaCode, <string>def.schemaType, $data)
        const prec = it.opts.multipleOfPrecision;
        const res = gen.let("res");
        const invalid = prec
            ? (0, codegen_1._) `Math.abs(Math.round(${res}) - ${res}) > 1e-${prec}`
            : (0, codegen_1._) `${res} !== parseInt(${res})`;
        cxt.fail$data((0, codegen_1._) `(${schemaCode} === 0 || (${res} = ${data}/${schemaCode}, ${invalid}))`);
    },
};
exports["default"] = def;
//# sourceMappingURL=multipleOf.js.map

/***/ }),

/***/ 96023:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const code_1 = __nccwpck_require__(28484);
const util_1 = __nccwpck_require__(84464);
const codegen_1 = __nccwpck_require__(81436);
const error = {
    message: ({ schemaCode }) => (0, codegen_1.str) `must match pattern "${schemaCode}"`,
    params: ({ schemaCode }) => (0, codegen_1._) `{pattern: ${schemaCode}}`,
};
const def = {
    keyword: "pattern",
    type: "string",
    schemaType: "string",
    $data: true,
    error,
    code(cxt) {
        const { gen, data, $data, schema, schemaCode, it } = cxt;
        const u = it.opts.unicodeRegExp ? "u" : "";
        if ($data) {
            const { regExp } = it.opts.code;
            const regExpCode = regExp.code === "new RegExp" ? (0, codegen_1._) `new RegExp` : (0, util_1.useFunc)(gen, regExp);
            const valid = gen.let("valid");
            gen.try(() => gen.assign(valid, (0, codegen_1._) `${regExpCode}(${schemaCode}, ${u}).test(${data})`), () => gen.assign(valid, false));
            cxt.fail$data((0, codegen_1._) `!${valid}`);
        }
        else {
            const regExp = (0, code_1.usePattern)(cxt, schema);
            cxt.fail$data((0, codegen_1._) `!${regExp}.test(${data})`);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=pattern.js.map

/***/ }),

/***/ 94504:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const code_1 = __nccwpck_require__(28484);
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const error = {
    message: ({ params: { missingProperty } }) => (0, codegen_1.str) `must have required property '${missingProperty}'`,
    params: ({ params: { missingProperty } }) => (0, codegen_1._) `{missingProperty: ${missingProperty}}`,
};
const def = {
    keyword: "required",
    type: "object",
    schemaType: "array",
    $data: true,
    error,
    code(cxt) {
        const { gen, schema, schemaCode, data, $data, it } = cxt;
        const { opts } = it;
        if (!$data && schema.length === 0)
            return;
        const useLoop = schema.length >= opts.loopRequired;
        if (it.allErrors)
            allErrorsMode();
        else
            exitOnErrorMode();
        if (opts.strictRequired) {
            const props = cxt.parentSchema.properties;
            const { definedProperties } = cxt.it;
            for (const requiredKey of schema) {
                if ((props === null || props === void 0 ? void 0 : props[requiredKey]) === undefined && !definedProperties.has(requiredKey)) {
                    const schemaPath = it.schemaEnv.baseId + it.errSchemaPath;
                    const msg = `required property "${requiredKey}" is not defined at "${schemaPath}" (strictRequired)`;
                    (0, util_1.checkStrictMode)(it, msg, it.opts.strictRequired);
                }
            }
        }
        function allErrorsMode() {
            if (useLoop || $data) {
                cxt.block$data(codegen_1.nil, loopAllRequired);
            }
            else {
                for (const prop of schema) {
                    (0, code_1.checkReportMissingProp)(cxt, prop);
                }
            }
        }
        function exitOnErrorMode() {
            const missing = gen.let("missing");
            if (useLoop || $data) {
                const valid = gen.let("valid", true);
                cxt.block$data(valid, () => loopUntilMissing(missing, valid));
                cxt.ok(valid);
            }
            else {
                gen.if((0, code_1.checkMissingProp)(cxt, schema, missing));
                (0, code_1.reportMissingProp)(cxt, missing);
                gen.else();
            }
        }
        function loopAllRequired() {
            gen.forOf("prop", schemaCode, (prop) => {
                cxt.setParams({ missingProperty: prop });
                gen.if((0, code_1.noPropertyInData)(gen, data, prop, opts.ownProperties), () => cxt.error());
            });
        }
        function loopUntilMissing(missing, valid) {
            cxt.setParams({ missingProperty: missing });
            gen.forOf(missing, schemaCode, () => {
                gen.assign(valid, (0, code_1.propertyInData)(gen, data, missing, opts.ownProperties));
                gen.if((0, codegen_1.not)(valid), () => {
                    cxt.error();
                    gen.break();
                });
            }, codegen_1.nil);
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=required.js.map

/***/ }),

/***/ 65132:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
const dataType_1 = __nccwpck_require__(86685);
const codegen_1 = __nccwpck_require__(81436);
const util_1 = __nccwpck_require__(84464);
const equal_1 = __nccwpck_require__(24951);
const error = {
    message: ({ params: { i, j } }) => (0, codegen_1.str) `must NOT have duplicate items (items ## ${j} and ${i} are identical)`,
    params: ({ params: { i, j } }) => (0, codegen_1._) `{i: ${i}, j: ${j}}`,
};
const def = {
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    $data: true,
    error,
    code(cxt) {
        const { gen, data, $data, schema, parentSchema, schemaCode, it } = cxt;
        if (!$data && !schema)
            return;
        const valid = gen.let("valid");
        const itemTypes = parentSchema.items ? (0, dataType_1.getSchemaTypes)(parentSchema.items) : [];
        cxt.block$data(valid, validateUniqueItems, (0, codegen_1._) `${schemaCode} === false`);
        cxt.ok(valid);
        function validateUniqueItems() {
            const i = gen.let("i", (0, codegen_1._) `${data}.length`);
            const j = gen.let("j");
            cxt.setParams({ i, j });
            gen.assign(valid, true);
            gen.if((0, codegen_1._) `${i} > 1`, () => (canOptimize() ? loopN : loopN2)(i, j));
        }
        function canOptimize() {
            return itemTypes.length > 0 && !itemTypes.some((t) => t === "object" || t === "array");
        }
        function loopN(i, j) {
            const item = gen.name("item");
            const wrongType = (0, dataType_1.checkDataTypes)(itemTypes, item, it.opts.strictNumbers, dataType_1.DataType.Wrong);
            const indices = gen.const("indices", (0, codegen_1._) `{}`);
            gen.for((0, codegen_1._) `;${i}--;`, () => {
                gen.let(item, (0, codegen_1._) `${data}[${i}]`);
                gen.if(wrongType, (0, codegen_1._) `continue`);
                if (itemTypes.length > 1)
                    gen.if((0, codegen_1._) `typeof ${item} == "string"`, (0, codegen_1._) `${item} += "_"`);
                gen
                    .if((0, codegen_1._) `typeof ${indices}[${item}] == "number"`, () => {
                    gen.assign(j, (0, codegen_1._) `${indices}[${item}]`);
                    cxt.error();
                    gen.assign(valid, false).break();
                })
                    .code((0, codegen_1._) `${indices}[${item}] = ${i}`);
            });
        }
        function loopN2(i, j) {
            const eql = (0, util_1.useFunc)(gen, equal_1.default);
            const outer = gen.name("outer");
            gen.label(outer).for((0, codegen_1._) `;${i}--;`, () => gen.for((0, codegen_1._) `${j} = ${i}; ${j}--;`, () => gen.if((0, codegen_1._) `${eql}(${data}[${i}], ${data}[${j}])`, () => {
                cxt.error();
                gen.assign(valid, false).break(outer);
            })));
        }
    },
};
exports["default"] = def;
//# sourceMappingURL=uniqueItems.js.map

/***/ }),

/***/ 23430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 81167:
/***/ ((module) => {



var traverse = module.exports = function (schema, opts, cb) {
  // Legacy support for v0.3.1 and earlier.
  if (typeof opts == 'function') {
    cb = opts;
    opts = {};
  }

  cb = opts.cb || cb;
  var pre = (typeof cb == 'function') ? cb : cb.pre || function() {};
  var post = cb.post || function() {};

  _traverse(opts, pre, post, schema, '', schema);
};


traverse.keywords = {
  additionalItems: true,
  items: true,
  contains: true,
  additionalProperties: true,
  propertyNames: true,
  not: true,
  if: true,
  then: true,
  else: true
};

traverse.arrayKeywords = {
  items: true,
  allOf: true,
  anyOf: true,
  oneOf: true
};

traverse.propsKeywords = {
  $defs: true,
  definitions: true,
  properties: true,
  patternProperties: true,
  dependencies: true
};

traverse.skipKeywords = {
  default: true,
  enum: true,
  const: true,
  required: true,
  maximum: true,
  minimum: true,
  exclusiveMaximum: true,
  exclusiveMinimum: true,
  multipleOf: true,
  maxLength: true,
  minLength: true,
  pattern: true,
  format: true,
  maxItems: true,
  minItems: true,
  uniqueItems: true,
  maxProperties: true,
  minProperties: true
};


function _traverse(opts, pre, post, schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex) {
  if (schema && typeof schema == 'object' && !Array.isArray(schema)) {
    pre(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
    for (var key in schema) {
      var sch = schema[key];
      if (Array.isArray(sch)) {
        if (key in traverse.arrayKeywords) {
          for (var i=0; i<sch.length; i++)
            _traverse(opts, pre, post, sch[i], jsonPtr + '/' + key + '/' + i, rootSchema, jsonPtr, key, schema, i);
        }
      } else if (key in traverse.propsKeywords) {
        if (sch && typeof sch == 'object') {
          for (var prop in sch)
            _traverse(opts, pre, post, sch[prop], jsonPtr + '/' + key + '/' + escapeJsonPtr(prop), rootSchema, jsonPtr, key, schema, prop);
        }
      } else if (key in traverse.keywords || (opts.allKeys && !(key in traverse.skipKeywords))) {
        _traverse(opts, pre, post, sch, jsonPtr + '/' + key, rootSchema, jsonPtr, key, schema);
      }
    }
    post(schema, jsonPtr, rootSchema, parentJsonPtr, parentKeyword, parentSchema, keyIndex);
  }
}


function escapeJsonPtr(str) {
  return str.replace(/~/g, '~0').replace(/\//g, '~1');
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 71553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 24352:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { normalizeIPv6, removeDotSegments, removeDotSegmentsRelative, recomposeAuthority, normalizePercentEncoding, normalizePathEncoding, serializePathEncoding, normalizeQueryFragmentEncoding, encodeQuery, encodeFragment, reescapeHostDelimiters, isIPv4, nonSimpleDomain } = __nccwpck_require__(15077)
const { SCHEMES, getSchemeHandler } = __nccwpck_require__(75300)

const VALID_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/u
const MALFORMED_SCHEME_ERROR = 'URI scheme is malformed.'
const MALFORMED_HOST_ERROR = 'URI host is malformed.'
// ASCII characters outside the RFC 3986 reg-name set (unreserved, sub-delims
// and "%" for pct-encoded): C0 controls, space, DEL, and "#/:<>?@[\]^`{|}.
const FORBIDDEN_DOMAIN_HOST_CHARACTER = /[\0-\x20"#/:<>?@[\\\]^`{|}\x7F]/u

/**
 * RFC 3986 section 3.1 does not allow percent-encoding in a scheme, so the
 * scheme is validated as-is and never decoded. Decoding would let inert input
 * such as `%6Aavascript:` become a live `javascript:` scheme.
 *
 * @param {string} scheme
 * @returns {string}
 */
function validateScheme (scheme) {
  const stringScheme = String(scheme)
  if (!VALID_SCHEME.test(stringScheme)) {
    throw new TypeError(MALFORMED_SCHEME_ERROR)
  }
  return stringScheme
}

/**
 * @template {import('./types/index').URIComponent|string} T
 * @param {T} uri
 * @param {import('./types/index').Options} [options]
 * @returns {T}
 */
function normalize (uri, options) {
  if (typeof uri === 'string') {
    uri = /** @type {T} */ (normalizeString(uri, options))
  } else if (typeof uri === 'object') {
    uri = /** @type {T} */ (parse(serialize(uri, options), options))
  }
  return uri
}

/**
 * @param {string} baseURI
 * @param {string} relativeURI
 * @param {import('./types/index').Options} [options]
 * @returns {string}
 */
function resolve (baseURI, relativeURI, options) {
  const schemelessOptions = options ? Object.assign({ scheme: 'null' }, options) : { scheme: 'null' }
  const {
    parsed: baseParsed,
    malformedAuthorityOrPort: baseMalformed,
    malformedPercentEncoding: baseMalformedPercentEncoding,
    malformedSchemeSpecific: baseMalformedSchemeSpecific,
    malformedHost: baseMalformedHost,
    malformedScheme: baseMalformedScheme
  } = parseWithStatus(baseURI, schemelessOptions)
  const {
    parsed: relativeParsed,
    malformedAuthorityOrPort: relativeMalformed,
    malformedPercentEncoding: relativeMalformedPercentEncoding,
    malformedSchemeSpecific: relativeMalformedSchemeSpecific,
    malformedHost: relativeMalformedHost,
    malformedScheme: relativeMalformedScheme
  } = parseWithStatus(relativeURI, schemelessOptions)
  if (
    baseMalformed ||
    relativeMalformed ||
    baseMalformedPercentEncoding ||
    relativeMalformedPercentEncoding ||
    baseMalformedSchemeSpecific ||
    relativeMalformedSchemeSpecific ||
    baseMalformedHost ||
    relativeMalformedHost ||
    baseMalformedScheme ||
    relativeMalformedScheme
  ) {
    throw new Error(baseParsed.error || relativeParsed.error || 'URI is malformed.')
  }
  const resolved = resolveComponent(baseParsed, relativeParsed, schemelessOptions, true)
  const resolvedSchemeHandler = getSchemeHandler((options && options.scheme) || resolved.scheme)
  const resolvedHost = resolved.host
  const resolvedHostIsIP = resolvedHost !== undefined && resolvedHost !== '' &&
    (isIPv4(resolvedHost) || normalizeIPv6(resolvedHost).isIPV6)
  // Inputs are parsed scheme-neutrally, so delimiters and controls in a domain
  // host are only detected here, once the final scheme is known. They always
  // fail closed, including in percent-encoded hosts.
  if (hasForbiddenDomainHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)) {
    throw new Error(MALFORMED_HOST_ERROR)
  }
  canonicalizeHost(resolved, options || {}, resolvedSchemeHandler, resolvedHostIsIP)
  // Percent escapes in an ASCII reg-name are encoded data. The WHATWG hostname
  // parser can reject them even though fast-uri preserves them safely as RFC
  // 3986 data. A raw non-ASCII host must still fail closed if conversion fails.
  const encodedASCIIHost = resolvedHost && resolvedHost.indexOf('%') !== -1 &&
    !/\P{ASCII}/u.test(resolvedHost)
  if (resolved.error && !encodedASCIIHost) {
    throw new Error(resolved.error)
  }
  schemelessOptions.skipEscape = true
  return serialize(resolved, schemelessOptions)
}

/**
 * @param {import ('./types/index').URIComponent} base
 * @param {import ('./types/index').URIComponent} relative
 * @param {import('./types/index').Options} [options]
 * @param {boolean} [skipNormalization=false]
 * @returns {import ('./types/index').URIComponent}
 */
function resolveComponent (base, relative, options, skipNormalization) {
  /** @type {import('./types/index').URIComponent} */
  const target = {}
  if (!skipNormalization) {
    base = parse(serialize(base, options), options) // normalize base component
    relative = parse(serialize(relative, options), options) // normalize relative component
  }
  options = options || {}

  if (!options.tolerant && relative.scheme) {
    target.scheme = relative.scheme
    // target.authority = relative.authority;
    target.userinfo = relative.userinfo
    target.host = relative.host
    target.port = relative.port
    target.path = removeDotSegments(relative.path || '')
    target.query = relative.query
  } else {
    if (relative.userinfo !== undefined || relative.host !== undefined || relative.port !== undefined) {
      // target.authority = relative.authority;
      target.userinfo = relative.userinfo
      target.host = relative.host
      target.port = relative.port
      target.path = removeDotSegments(relative.path || '')
      target.query = relative.query
    } else {
      if (!relative.path) {
        target.path = base.path
        if (relative.query !== undefined) {
          target.query = relative.query
        } else {
          target.query = base.query
        }
      } else {
        if (relative.path[0] === '/') {
          target.path = removeDotSegments(relative.path)
        } else {
          const baseHasAuthority = base.userinfo !== undefined || base.host !== undefined || base.port !== undefined
          if (baseHasAuthority && !base.path) {
            target.path = '/' + relative.path
          } else if (!base.path) {
            target.path = relative.path
          } else {
            target.path = base.path.slice(0, base.path.lastIndexOf('/') + 1) + relative.path
          }
          target.path = base.scheme === undefined && !baseHasAuthority && target.path[0] !== '/'
            ? removeDotSegmentsRelative(target.path)
            : removeDotSegments(target.path)
        }
        target.query = relative.query
      }
      // target.authority = base.authority;
      target.userinfo = base.userinfo
      target.host = base.host
      target.port = base.port
    }
    target.scheme = base.scheme
  }

  target.fragment = relative.fragment

  return target
}

/**
 * @param {import ('./types/index').URIComponent|string} uriA
 * @param {import ('./types/index').URIComponent|string} uriB
 * @param {import ('./types/index').Options} options
 * @returns {boolean}
 */
function equal (uriA, uriB, options) {
  const normalizedA = normalizeComparableURI(uriA, options)
  const normalizedB = normalizeComparableURI(uriB, options)

  return normalizedA !== undefined && normalizedB !== undefined && normalizedA === normalizedB
}

/**
 * @param {Readonly<import('./types/index').URIComponent>} cmpts
 * @param {import('./types/index').Options} [opts]
 * @returns {string}
 */
function serialize (cmpts, opts) {
  const component = {
    host: cmpts.host,
    scheme: cmpts.scheme,
    userinfo: cmpts.userinfo,
    port: cmpts.port,
    path: cmpts.path,
    query: cmpts.query,
    nid: cmpts.nid,
    nss: cmpts.nss,
    uuid: cmpts.uuid,
    fragment: cmpts.fragment,
    reference: cmpts.reference,
    resourceName: cmpts.resourceName,
    secure: cmpts.secure,
    error: ''
  }
  const options = Object.assign({}, opts)
  const uriTokens = []

  if (component.scheme) {
    component.scheme = validateScheme(component.scheme)
  }

  // find scheme handler
  const schemeHandler = getSchemeHandler(options.scheme || component.scheme)

  // perform scheme specific serialization
  if (schemeHandler && schemeHandler.serialize) schemeHandler.serialize(component, options)

  const hasAuthority = component.userinfo !== undefined || component.host !== undefined || component.port !== undefined
  // A reference with no emitted scheme is path-noscheme: a bare ':' in its
  // first path segment would reparse as a scheme (RFC 3986 3.3/4.2). Enforced
  // under skipEscape too (resolve()), so the reapply below gates on this flag.
  const schemelessReference = (component.scheme === undefined || options.reference === 'suffix') && !hasAuthority
  const pathNoScheme = !options.skipEscape && schemelessReference

  if (component.path !== undefined) {
    if (!options.skipEscape) {
      component.path = serializePathEncoding(component.path, pathNoScheme)
    } else {
      component.path = normalizePercentEncoding(component.path)
    }
  }

  if (options.reference !== 'suffix' && component.scheme) {
    // Scheme handlers may replace the scheme during serialization.
    component.scheme = validateScheme(component.scheme)
    uriTokens.push(component.scheme, ':')
  }

  const authority = recomposeAuthority(component)
  if (authority !== undefined) {
    if (options.reference !== 'suffix') {
      uriTokens.push('//')
    }

    uriTokens.push(authority)

    if (component.path && component.path[0] !== '/') {
      uriTokens.push('/')
    }
  }
  if (component.path !== undefined) {
    let s = component.path

    if (!options.absolutePath && (!schemeHandler || !schemeHandler.absolutePath)) {
      // A relative-path reference keeps its unresolvable leading ".." segments
      // and must never become root-relative (RFC 3986 section 5.2.4 applies to
      // merged target paths, not to the reference itself).
      s = schemelessReference && s[0] !== '/'
        ? removeDotSegmentsRelative(s)
        : removeDotSegments(s)
    }

    // Dot-segment removal can expose a colon that was not originally in the
    // first segment (for example, "./a:b"). Reapply path-noscheme encoding so
    // the serialized relative reference cannot be reparsed as a URI scheme.
    if (schemelessReference) {
      s = serializePathEncoding(s, true)
    }

    if (
      authority === undefined &&
      s[0] === '/' &&
      s[1] === '/'
    ) {
      // don't allow the path to start with "//"
      s = '/%2F' + s.slice(2)
    }

    uriTokens.push(s)
  }

  if (component.query !== undefined) {
    uriTokens.push('?', encodeQuery(component.query))
  }

  if (component.fragment !== undefined) {
    uriTokens.push('#', encodeFragment(component.fragment))
  }
  return uriTokens.join('')
}

const URI_PARSE = /^(?:([^#/:?]+):)?(?:\/\/((?:([^#/?@]*)@)?(\[[^#/?\]]+\]|[^#/:?]*)(?::(\d*))?))?([^#?]*)(?:\?([^#]*))?(?:#((?:.|[\n\r])*))?/u

// Captures the authority component (between "//" and the next "/", "?" or "#"),
// with or without a scheme prefix, for the literal-backslash rejection below.
const AUTHORITY_PREFIX = /^(?:[^#/:?]+:)?\/\/([^/?#]*)/

// Captures the leading authority-introducer region after an optional scheme: a
// run of forward slashes, backslashes, and the characters the WHATWG URL parser
// removes before parsing (TAB U+0009, LF U+000A, CR U+000D). A valid introducer
// is exactly "//". Node treats "\" as "/" on special schemes and strips those
// characters first, so forms like "\\", "/\", "\/", "/<TAB>/", or a leading
// "<TAB>//" reach an authority in Node while fast-uri's URI_PARSE folds them into
// the path group (host confusion / SSRF / redirect bypass).
const AUTHORITY_INTRODUCER_REGION = /^(?:[^#/:?]+:)?([/\\\t\n\r]*)/

/**
 * @param {import('./types/index').URIComponent} parsed
 * @param {RegExpMatchArray} matches
 * @returns {string|undefined}
 */
function getParseError (parsed, matches) {
  if (matches[2] !== undefined && parsed.path && parsed.path[0] !== '/') {
    return 'URI path must start with "/" when authority is present.'
  }

  if (typeof parsed.port === 'number' && (parsed.port < 0 || parsed.port > 65535)) {
    return 'URI port is malformed.'
  }

  return undefined
}

/**
 * Checks percent syntax without decoding the represented octets. RFC 3986
 * percent-encoding is byte-oriented, so sequences such as `%FF` are valid even
 * though they are not independently valid UTF-8.
 *
 * @param {string|undefined} component
 * @returns {boolean}
 */
function hasMalformedPercentEncoding (component) {
  if (component === undefined) return false

  let percent = component.indexOf('%')
  while (percent !== -1) {
    if (percent + 2 >= component.length || !/^[\da-f]{2}$/iu.test(component.slice(percent + 1, percent + 3))) {
      return true
    }
    percent = component.indexOf('%', percent + 3)
  }

  return false
}

/**
 * Whether the host is a bracketed IP literal (RFC 3986 `IP-literal`).
 * An unterminated `[` is not a literal, so it must still be validated as a
 * reg-name instead of being waved through as an IP.
 *
 * @param {string} host
 * @returns {boolean}
 */
function isIPLiteral (host) {
  return host[0] === '[' && host[host.length - 1] === ']'
}

/**
 * @param {RegExpMatchArray} matches
 * @returns {boolean}
 */
function hasMalformedComponentPercentEncoding (matches) {
  // Bracketed IP literals use a raw "%" as the zone separator for historical
  // compatibility. Their parsing is intentionally left to normalizeIPv6.
  const host = matches[4]
  return hasMalformedPercentEncoding(matches[3]) ||
    (host !== undefined && !isIPLiteral(host) && hasMalformedPercentEncoding(host)) ||
    hasMalformedPercentEncoding(matches[6]) ||
    hasMalformedPercentEncoding(matches[7]) ||
    hasMalformedPercentEncoding(matches[8])
}

/**
 * @param {import('./types/index').URIComponent} parsed
 * @param {import('./types/index').Options} options
 * @param {{ domainHost?: boolean, unicodeSupport?: boolean }|undefined} schemeHandler
 * @param {boolean} isIP
 * @returns {boolean} whether host conversion failed
 */
function canonicalizeHost (parsed, options, schemeHandler, isIP) {
  if (hasForbiddenDomainHost(parsed, options, schemeHandler, isIP)) {
    parsed.error = parsed.error || MALFORMED_HOST_ERROR
    return true
  }

  if (
    !options.unicodeSupport &&
    (!schemeHandler || !schemeHandler.unicodeSupport) &&
    parsed.host &&
    !isIPLiteral(parsed.host) &&
    (options.domainHost || (schemeHandler && schemeHandler.domainHost)) &&
    isIP === false &&
    nonSimpleDomain(parsed.host)
  ) {
    let url
    try {
      url = new URL('http://' + parsed.host)
    } catch (e) {
      parsed.error = parsed.error || "Host's domain name can not be converted to ASCII: " + e
      return true
    }
    // The WHATWG parser must have read the whole input as a host. Anything
    // else means it found a delimiter fast-uri did not, so its hostname would
    // describe a different authority.
    if (!isHostOnlyURL(url)) {
      parsed.error = parsed.error || MALFORMED_HOST_ERROR
      return true
    }
    parsed.host = url.hostname
  }
  return false
}

/**
 * Whether a domain host contains an ASCII character that RFC 3986 does not
 * allow in a reg-name (unreserved, sub-delims, or pct-encoded). Such a host is
 * rejected instead of being handed to the WHATWG URL parser, which would treat
 * "@" as a userinfo delimiter (silently dropping the data before it) and strip
 * TAB, LF, and CR. Non-ASCII characters remain allowed for IDNs.
 *
 * @param {import('./types/index').URIComponent} parsed
 * @param {import('./types/index').Options} options
 * @param {{ domainHost?: boolean }|undefined} schemeHandler
 * @param {boolean} isIP
 * @returns {boolean}
 */
function hasForbiddenDomainHost (parsed, options, schemeHandler, isIP) {
  return Boolean(
    parsed.host &&
    isIP === false &&
    !isIPLiteral(parsed.host) &&
    (options.domainHost || (schemeHandler && schemeHandler.domainHost)) &&
    FORBIDDEN_DOMAIN_HOST_CHARACTER.test(parsed.host)
  )
}

/**
 * @param {URL} url
 * @returns {boolean}
 */
function isHostOnlyURL (url) {
  return url.username === '' &&
    url.password === '' &&
    url.port === '' &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.hostname !== ''
}

/**
 * @param {string} uri
 * @param {import('./types/index').Options} [opts]
 * @returns {{ parsed: import('./types/index').URIComponent, malformedAuthorityOrPort: boolean, malformedPercentEncoding: boolean, malformedSchemeSpecific: boolean, malformedHost: boolean, malformedScheme: boolean }}
 */
function parseWithStatus (uri, opts) {
  const options = Object.assign({}, opts)
  /** @type {import('./types/index').URIComponent} */
  const parsed = {
    scheme: undefined,
    userinfo: undefined,
    host: '',
    port: undefined,
    path: '',
    query: undefined,
    fragment: undefined
  }

  let malformedAuthorityOrPort = false
  let malformedPercentEncoding = false
  let malformedSchemeSpecific = false
  let malformedHost = false
  let malformedIPLiteral = false
  let malformedScheme = false

  let isIP = false
  if (options.reference === 'suffix') {
    if (options.scheme) {
      uri = options.scheme + ':' + uri
    } else {
      uri = '//' + uri
    }
  }

  // A literal backslash (U+005C) is not a valid RFC 3986 URI character and is
  // not an authority delimiter. Reject it in the authority rather than
  // rewriting it: normalizing "\" -> "/" (WHATWG error recovery) could silently
  // change the resource identified by an otherwise-invalid input, and lets "\"
  // act as a host delimiter here while Node's native URL parses a different
  // host (SSRF / redirect / origin-allowlist bypass). Percent-encoded %5C is
  // untouched and remains valid encoded data.
  const authorityMatch = uri.match(AUTHORITY_PREFIX)
  if (authorityMatch !== null && authorityMatch[1].indexOf('\\') !== -1) {
    parsed.error = 'URI authority must not contain a literal backslash.'
    malformedAuthorityOrPort = true
  }

  // Reject a malformed or whitespace-smuggled authority introducer. fast-uri
  // only recognizes a literal "//"; anything else in the leading separator run
  // (a backslash, or a "//" that appears only after removing the TAB/LF/CR that
  // Node strips) means the authority fast-uri parses differs from the one Node's
  // URL resolves. Reject rather than rewrite, mirroring the literal-backslash
  // guard above. Percent-encoded forms (%5C, %09) are untouched, valid data.
  const introducerMatch = uri.match(AUTHORITY_INTRODUCER_REGION)
  if (introducerMatch !== null) {
    const region = introducerMatch[1]
    const normalizedRegion = region.replace(/[\t\n\r]/g, '')
    // Two or more leading separators introduce an authority.
    if (normalizedRegion.length >= 2) {
      if (normalizedRegion.slice(0, 2) !== '//') {
        parsed.error = parsed.error || 'URI authority must not contain a literal backslash.'
        malformedAuthorityOrPort = true
      } else if (region.length !== normalizedRegion.length) {
        parsed.error = parsed.error || 'URI authority introducer must not contain whitespace.'
        malformedAuthorityOrPort = true
      }
    }
  }

  const matches = uri.match(URI_PARSE)

  if (matches) {
    // store each component
    parsed.scheme = matches[1]
    parsed.userinfo = matches[3]
    parsed.host = matches[4]
    parsed.port = parseInt(matches[5], 10)
    parsed.path = matches[6] || ''
    parsed.query = matches[7]
    parsed.fragment = matches[8]

    if (parsed.scheme !== undefined) {
      if (VALID_SCHEME.test(parsed.scheme)) {
        parsed.scheme = parsed.scheme.toLowerCase()
      } else {
        parsed.error = parsed.error || MALFORMED_SCHEME_ERROR
        malformedScheme = true
      }
    }

    malformedPercentEncoding = hasMalformedComponentPercentEncoding(matches)
    if (malformedPercentEncoding) {
      parsed.error = parsed.error || 'URI contains malformed percent-encoding.'
    }

    // fix port number
    if (isNaN(parsed.port)) {
      parsed.port = matches[5]
    }

    const parseError = getParseError(parsed, matches)
    if (parseError !== undefined) {
      parsed.error = parsed.error || parseError
      malformedAuthorityOrPort = true
    }

    if (parsed.host) {
      const ipv4result = isIPv4(parsed.host)
      if (ipv4result === false) {
        const bracketedIPLiteral = isIPLiteral(parsed.host)
        const hasIPLiteralBracket = parsed.host.indexOf('[') !== -1 || parsed.host.indexOf(']') !== -1
        const ipv6result = normalizeIPv6(parsed.host)
        isIP = ipv6result.isIPV6 || ipv6result.isIPVFuture === true
        malformedIPLiteral = hasIPLiteralBracket && (!bracketedIPLiteral || ipv6result.error === true)
        parsed.host = isIP ? ipv6result.host : ipv6result.host.toLowerCase()

        if (malformedIPLiteral) {
          parsed.error = parsed.error || MALFORMED_HOST_ERROR
          malformedAuthorityOrPort = true
        }
      } else {
        isIP = true
      }
    }
    if (parsed.scheme === undefined && parsed.userinfo === undefined && parsed.host === undefined && parsed.port === undefined && parsed.query === undefined && !parsed.path) {
      parsed.reference = 'same-document'
    } else if (parsed.scheme === undefined) {
      parsed.reference = 'relative'
    } else if (parsed.fragment === undefined) {
      parsed.reference = 'absolute'
    } else {
      parsed.reference = 'uri'
    }

    // check for reference errors
    if (options.reference && options.reference !== 'suffix' && options.reference !== parsed.reference) {
      parsed.error = parsed.error || 'URI is not a ' + options.reference + ' reference.'
    }

    // find scheme handler
    const schemeHandler = getSchemeHandler(options.scheme || parsed.scheme)

    // convert Unicode IDN -> ASCII IDN when the effective scheme uses domain hosts
    if (!malformedIPLiteral) {
      malformedHost = canonicalizeHost(parsed, options, schemeHandler, isIP)
    }

    if (uri.indexOf('%') !== -1 && parsed.host !== undefined && !malformedIPLiteral) {
      let host = isIP ? parsed.host : normalizePercentEncoding(parsed.host, true)
      if (!isIP) {
        // Fold reg-name case after decoding unreserved octets. The second
        // pass only restores uppercase hex in escapes that remain encoded.
        host = normalizePercentEncoding(host.toLowerCase())
      }
      // Resolution parses both inputs with the internal `null` scheme before
      // the effective scheme is known. Keep raw host delimiters for that step
      // so resolve() can reject them for domain-host schemes; the resolved
      // authority is encoded when it is serialized.
      parsed.host = isIP || options.scheme !== 'null' ? reescapeHostDelimiters(host, isIP) : host
    }

    if (!schemeHandler || (schemeHandler && !schemeHandler.skipNormalize)) {
      if (parsed.path) {
        parsed.path = normalizePathEncoding(parsed.path)
      }
      if (parsed.query) {
        parsed.query = normalizeQueryFragmentEncoding(parsed.query)
      }
      if (parsed.fragment) {
        parsed.fragment = normalizeQueryFragmentEncoding(parsed.fragment)
      }
    }

    // perform scheme specific parsing
    if (schemeHandler && schemeHandler.parse) {
      schemeHandler.parse(parsed, options)
      if (schemeHandler === SCHEMES.urn && parsed.nid === undefined) {
        malformedSchemeSpecific = true
      }
    }
  } else {
    parsed.error = parsed.error || 'URI can not be parsed.'
  }
  return { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme }
}

/**
 * @param {string} uri
 * @param {import('./types/index').Options} [opts]
 * @returns
 */
function parse (uri, opts) {
  return parseWithStatus(uri, opts).parsed
}

/**
 * @param {string} uri
 * @param {import('./types/index').Options} [opts]
 * @returns {string}
 */
function normalizeString (uri, opts) {
  return normalizeStringWithStatus(uri, opts).normalized
}

/**
 * @param {string} uri
 * @param {import('./types/index').Options} [opts]
 * @returns {{ normalized: string, malformedAuthorityOrPort: boolean, malformedPercentEncoding: boolean, malformedSchemeSpecific: boolean, malformedHost: boolean, malformedScheme: boolean }}
 */
function normalizeStringWithStatus (uri, opts) {
  const { parsed, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = parseWithStatus(uri, opts)
  return {
    normalized: malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? uri : serialize(parsed, opts),
    malformedAuthorityOrPort,
    malformedPercentEncoding,
    malformedSchemeSpecific,
    malformedHost,
    malformedScheme
  }
}

/**
 * @param {import ('./types/index').URIComponent|string} uri
 * @param {import('./types/index').Options} [opts]
 * @returns {string|undefined}
 */
function normalizeComparableURI (uri, opts) {
  if (typeof uri !== 'string' && typeof uri !== 'object') {
    return undefined
  }

  let value
  try {
    value = typeof uri === 'string' ? uri : serialize(uri, opts)
  } catch {
    return undefined
  }
  const { normalized, malformedAuthorityOrPort, malformedPercentEncoding, malformedSchemeSpecific, malformedHost, malformedScheme } = normalizeStringWithStatus(value, opts)
  return malformedAuthorityOrPort || malformedPercentEncoding || malformedSchemeSpecific || malformedHost || malformedScheme ? undefined : normalized
}

const fastUri = {
  SCHEMES,
  normalize,
  resolve,
  resolveComponent,
  equal,
  serialize,
  parse
}

module.exports = fastUri
module.exports["default"] = fastUri
module.exports.fastUri = fastUri


/***/ }),

/***/ 75300:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const { isUUID } = __nccwpck_require__(15077)
const URN_REG = /^([\da-z][\d\-a-z]{0,31}):((?:[\w!$'()*+,\-./:;=@]|%[\da-f]{2})+)$/iu

const supportedSchemeNames = /** @type {const} */ (['http', 'https', 'ws',
  'wss', 'urn', 'urn:uuid'])

/** @typedef {supportedSchemeNames[number]} SchemeName */

/**
 * @param {string} name
 * @returns {name is SchemeName}
 */
function isValidSchemeName (name) {
  return supportedSchemeNames.indexOf(/** @type {*} */ (name)) !== -1
}

/**
 * @callback SchemeFn
 * @param {import('../types/index').URIComponent} component
 * @param {import('../types/index').Options} options
 * @returns {import('../types/index').URIComponent}
 */

/**
 * @typedef {Object} SchemeHandler
 * @property {SchemeName} scheme - The scheme name.
 * @property {boolean} [domainHost] - Indicates if the scheme supports domain hosts.
 * @property {SchemeFn} parse - Function to parse the URI component for this scheme.
 * @property {SchemeFn} serialize - Function to serialize the URI component for this scheme.
 * @property {boolean} [skipNormalize] - Indicates if normalization should be skipped for this scheme.
 * @property {boolean} [absolutePath] - Indicates if the scheme uses absolute paths.
 * @property {boolean} [unicodeSupport] - Indicates if the scheme supports Unicode.
 */

/**
 * @param {import('../types/index').URIComponent} wsComponent
 * @returns {boolean}
 */
function wsIsSecure (wsComponent) {
  if (wsComponent.secure === true) {
    return true
  } else if (wsComponent.secure === false) {
    return false
  } else if (wsComponent.scheme) {
    return (
      wsComponent.scheme.length === 3 &&
      (wsComponent.scheme[0] === 'w' || wsComponent.scheme[0] === 'W') &&
      (wsComponent.scheme[1] === 's' || wsComponent.scheme[1] === 'S') &&
      (wsComponent.scheme[2] === 's' || wsComponent.scheme[2] === 'S')
    )
  } else {
    return false
  }
}

/** @type {SchemeFn} */
function httpParse (component) {
  if (!component.host) {
    component.error = component.error || 'HTTP URIs must have a host.'
  }

  return component
}

/** @type {SchemeFn} */
function httpSerialize (component) {
  const secure = String(component.scheme).toLowerCase() === 'https'

  // normalize the default port
  if (component.port === (secure ? 443 : 80) || component.port === '') {
    component.port = undefined
  }

  // normalize the empty path
  if (!component.path) {
    component.path = '/'
  }

  // NOTE: We do not parse query strings for HTTP URIs
  // as WWW Form Url Encoded query strings are part of the HTML4+ spec,
  // and not the HTTP spec.

  return component
}

/** @type {SchemeFn} */
function wsParse (wsComponent) {
// indicate if the secure flag is set
  wsComponent.secure = wsIsSecure(wsComponent)

  // construct resouce name
  wsComponent.resourceName = (wsComponent.path || '/') + (wsComponent.query ? '?' + wsComponent.query : '')
  wsComponent.path = undefined
  wsComponent.query = undefined

  return wsComponent
}

/** @type {SchemeFn} */
function wsSerialize (wsComponent) {
// normalize the default port
  if (wsComponent.port === (wsIsSecure(wsComponent) ? 443 : 80) || wsComponent.port === '') {
    wsComponent.port = undefined
  }

  // ensure scheme matches secure flag
  if (typeof wsComponent.secure === 'boolean') {
    wsComponent.scheme = (wsComponent.secure ? 'wss' : 'ws')
    wsComponent.secure = undefined
  }

  // reconstruct path from resource name
  if (wsComponent.resourceName) {
    const queryIndex = wsComponent.resourceName.indexOf('?')
    const path = queryIndex === -1
      ? wsComponent.resourceName
      : wsComponent.resourceName.slice(0, queryIndex)
    wsComponent.path = (path && path !== '/' ? path : undefined)
    wsComponent.query = queryIndex === -1
      ? undefined
      : wsComponent.resourceName.slice(queryIndex + 1)
    wsComponent.resourceName = undefined
  }

  // forbid fragment component
  wsComponent.fragment = undefined

  return wsComponent
}

/** @type {SchemeFn} */
function urnParse (urnComponent, options) {
  if (!urnComponent.path) {
    urnComponent.error = 'URN can not be parsed'
    return urnComponent
  }
  const matches = urnComponent.path.match(URN_REG)
  if (matches && matches[0] === urnComponent.path) {
    const scheme = options.scheme || urnComponent.scheme || 'urn'
    urnComponent.nid = matches[1].toLowerCase()
    urnComponent.nss = matches[2]
    const urnScheme = `${scheme}:${options.nid || urnComponent.nid}`
    const schemeHandler = getSchemeHandler(urnScheme)
    urnComponent.path = undefined

    if (schemeHandler) {
      urnComponent = schemeHandler.parse(urnComponent, options)
    }
  } else {
    urnComponent.error = urnComponent.error || 'URN can not be parsed.'
  }

  return urnComponent
}

/** @type {SchemeFn} */
function urnSerialize (urnComponent, options) {
  if (urnComponent.nid === undefined) {
    throw new Error('URN without nid cannot be serialized')
  }
  const scheme = options.scheme || urnComponent.scheme || 'urn'
  const nid = urnComponent.nid.toLowerCase()
  const urnScheme = `${scheme}:${options.nid || nid}`
  const schemeHandler = getSchemeHandler(urnScheme)

  if (schemeHandler) {
    urnComponent = schemeHandler.serialize(urnComponent, options)
  }

  const uriComponent = urnComponent
  const nss = urnComponent.nss
  uriComponent.path = `${nid || options.nid}:${nss}`

  options.skipEscape = true
  return uriComponent
}

/** @type {SchemeFn} */
function urnuuidParse (urnComponent, options) {
  const uuidComponent = urnComponent
  uuidComponent.uuid = uuidComponent.nss
  uuidComponent.nss = undefined

  if (!options.tolerant && (!uuidComponent.uuid || !isUUID(uuidComponent.uuid))) {
    uuidComponent.error = uuidComponent.error || 'UUID is not valid.'
  }

  return uuidComponent
}

/** @type {SchemeFn} */
function urnuuidSerialize (uuidComponent) {
  const urnComponent = uuidComponent
  // normalize UUID
  urnComponent.nss = (uuidComponent.uuid || '').toLowerCase()
  return urnComponent
}

const http = /** @type {SchemeHandler} */ ({
  scheme: 'http',
  domainHost: true,
  parse: httpParse,
  serialize: httpSerialize
})

const https = /** @type {SchemeHandler} */ ({
  scheme: 'https',
  domainHost: http.domainHost,
  parse: httpParse,
  serialize: httpSerialize
})

const ws = /** @type {SchemeHandler} */ ({
  scheme: 'ws',
  domainHost: true,
  parse: wsParse,
  serialize: wsSerialize
})

const wss = /** @type {SchemeHandler} */ ({
  scheme: 'wss',
  domainHost: ws.domainHost,
  parse: ws.parse,
  serialize: ws.serialize
})

const urn = /** @type {SchemeHandler} */ ({
  scheme: 'urn',
  parse: urnParse,
  serialize: urnSerialize,
  skipNormalize: true
})

const urnuuid = /** @type {SchemeHandler} */ ({
  scheme: 'urn:uuid',
  parse: urnuuidParse,
  serialize: urnuuidSerialize,
  skipNormalize: true
})

const SCHEMES = /** @type {Record<SchemeName, SchemeHandler>} */ ({
  http,
  https,
  ws,
  wss,
  urn,
  'urn:uuid': urnuuid
})

Object.setPrototypeOf(SCHEMES, null)

/**
 * @param {string|undefined} scheme
 * @returns {SchemeHandler|undefined}
 */
function getSchemeHandler (scheme) {
  return (
    scheme && (
      SCHEMES[/** @type {SchemeName} */ (scheme)] ||
      SCHEMES[/** @type {SchemeName} */(scheme.toLowerCase())])
  ) ||
    undefined
}

module.exports = {
  wsIsSecure,
  SCHEMES,
  isValidSchemeName,
  getSchemeHandler,
}


/***/ }),

/***/ 15077:
/***/ ((module) => {



/** @type {(value: string) => boolean} */
const isUUID = RegExp.prototype.test.bind(/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu)

/** @type {(value: string) => boolean} */
const isIPv4 = RegExp.prototype.test.bind(/^(?:(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d{2}|[1-9]\d|\d)$/u)

/** @type {(value: string) => boolean} */
const isPort = RegExp.prototype.test.bind(/^\d*$/u)

/** @type {(value: string) => boolean} */
const isHexPair = RegExp.prototype.test.bind(/^[\da-f]{2}$/iu)

/** @type {(value: string) => boolean} */
const isUnreserved = RegExp.prototype.test.bind(/^[\da-z\-._~]$/iu)

/** @type {(value: string) => boolean} */
const isPathCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/]$/u)

/** @type {(value: string) => boolean} */
const isQueryFragmentCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:@/?]$/u)

/** @type {(value: string) => boolean} */
const isUserinfoCharacter = RegExp.prototype.test.bind(/^[A-Za-z0-9\-._~!$&'()*+,;=:]$/u)

const BYTE_HEX = new Array(256)
{
  const HEX_DIGITS = '0123456789ABCDEF'
  for (let i = 0; i < 256; i++) {
    BYTE_HEX[i] = '%' + HEX_DIGITS[i >> 4] + HEX_DIGITS[i & 0xF]
  }
}
function percentEncodeNonAscii (cp) {
  if (cp < 0x800) {
    return BYTE_HEX[0xC0 | (cp >> 6)] +
           BYTE_HEX[0x80 | (cp & 0x3F)]
  }
  if (cp < 0x10000) {
    return BYTE_HEX[0xE0 | (cp >> 12)] +
           BYTE_HEX[0x80 | ((cp >> 6) & 0x3F)] +
           BYTE_HEX[0x80 | (cp & 0x3F)]
  }
  return BYTE_HEX[0xF0 | (cp >> 18)] +
         BYTE_HEX[0x80 | ((cp >> 12) & 0x3F)] +
         BYTE_HEX[0x80 | ((cp >> 6) & 0x3F)] +
         BYTE_HEX[0x80 | (cp & 0x3F)]
}

/**
 * @param {Array<string>} input
 * @returns {string}
 */
function stringArrayToHexStripped (input) {
  let acc = ''
  let code = 0
  let i = 0

  for (i = 0; i < input.length; i++) {
    code = input[i].charCodeAt(0)
    if (code === 48) {
      continue
    }
    if (!((code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102))) {
      return ''
    }
    acc += input[i]
    break
  }

  for (i += 1; i < input.length; i++) {
    code = input[i].charCodeAt(0)
    if (!((code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102))) {
      return ''
    }
    acc += input[i]
  }
  return acc
}

/** @type {(value: string) => boolean} */
const isHextet = RegExp.prototype.test.bind(/^[\dA-Fa-f]{1,4}$/)

/** @type {(value: string) => boolean} */
const isIPvFuture = RegExp.prototype.test.bind(/^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/)

/** @type {(value: string) => boolean} */
const isZoneCharacter = RegExp.prototype.test.bind(/^[A-Za-z\d\-._~]$/)

/**
 * @param {string} value
 * @returns {boolean}
 */
const nonSimpleDomain = RegExp.prototype.test.bind(/[^!"$&'()*+,\-.;=_`a-z{}~]/u)

/**
 * @param {string} zone
 * @returns {boolean}
 */
function isZoneIdentifier (zone) {
  if (zone.length === 0) return false

  for (let i = 0; i < zone.length; i++) {
    if (isZoneCharacter(zone[i])) continue
    if (zone[i] === '%' && i + 2 < zone.length && isHexPair(zone.slice(i + 1, i + 3))) {
      i += 2
      continue
    }
    return false
  }

  return true
}

/**
 * Compresses the longest run of zero hextets to "::" per RFC 5952. A run of a
 * single zero hextet is left uncompressed. On ties the leftmost run wins.
 *
 * @param {string[]} hextets
 * @returns {string}
 */
function compressIPv6ZeroRun (hextets) {
  let bestStart = -1
  let bestLength = 0
  let runStart = -1
  let runLength = 0
  for (let i = 0; i < hextets.length; i++) {
    if (hextets[i] === '0') {
      if (runStart === -1) runStart = i
      runLength++
      if (runLength > bestLength) {
        bestLength = runLength
        bestStart = runStart
      }
    } else {
      runStart = -1
      runLength = 0
    }
  }

  if (bestLength < 2) return hextets.join(':')

  const head = hextets.slice(0, bestStart).join(':')
  const tail = hextets.slice(bestStart + bestLength).join(':')
  return head + '::' + tail
}

/**
 * Validates an IPv6 address against the alternatives in RFC 3986 section
 * 3.2.2 and returns the same address with leading hextet zeroes removed.
 * An embedded IPv4 address counts as two hextets and is only valid at the end.
 *
 * @param {string} input
 * @returns {string|undefined}
 */
function normalizeIPv6Address (input) {
  const compression = input.indexOf('::')
  if (compression !== -1 && input.indexOf('::', compression + 1) !== -1) return undefined

  const left = compression === -1 ? input.split(':') : input.slice(0, compression).split(':')
  const right = compression === -1 ? [] : input.slice(compression + 2).split(':')
  if (compression !== -1) {
    if (left.length === 1 && left[0] === '') left.length = 0
    if (right.length === 1 && right[0] === '') right.length = 0
  }

  const parts = left.concat(right)
  let hextetCount = 0
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]
    if (part === '') return undefined

    if (part.indexOf('.') !== -1) {
      if (i !== parts.length - 1 || (compression !== -1 && right.length === 0) || !isIPv4(part)) return undefined
      hextetCount += 2
      continue
    }

    if (!isHextet(part)) return undefined
    parts[i] = parseInt(part, 16).toString(16)
    hextetCount++
  }

  if (compression === -1) {
    if (hextetCount !== 8) return undefined
    return compressIPv6ZeroRun(parts)
  }
  if (hextetCount >= 8) return undefined

  // expand "::" then re-compress the longest run for a canonical result
  const expanded = parts.slice(0, left.length)
  for (let i = hextetCount; i < 8; i++) expanded.push('0')
  for (let i = left.length; i < parts.length; i++) expanded.push(parts[i])
  return compressIPv6ZeroRun(expanded)
}

/**
 * @typedef {Object} NormalizeIPv6Result
 * @property {string} host - The normalized host.
 * @property {string} [escapedHost] - The escaped host.
 * @property {boolean} isIPV6 - Indicates if the host is an IPv6 address.
 * @property {boolean} [isIPVFuture] - Indicates if the host is an IPvFuture literal.
 * @property {boolean} [error] - Indicates if a bracketed IP literal is malformed.
 */

/**
 * Validates and normalizes a bracketed IP literal. Raw zone separators remain
 * accepted for backwards compatibility, while encoded separators and zone
 * contents follow RFC 6874.
 *
 * @param {string} host
 * @returns {NormalizeIPv6Result}
 */
function normalizeIPv6 (host) {
  const bracketed = host[0] === '[' && host[host.length - 1] === ']'
  const hasBracket = host[0] === '[' || host[host.length - 1] === ']'
  if (hasBracket && !bracketed) return { host, isIPV6: false, error: true }

  let input = bracketed ? host.slice(1, -1) : host
  if (bracketed && isIPvFuture(input)) {
    input = input.toLowerCase()
    return { host: `[${input}]`, escapedHost: input, isIPV6: false, isIPVFuture: true }
  }

  if (findToken(input, ':') < 2) {
    return { host, isIPV6: false, error: bracketed }
  }

  let zoneIdentifier = ''
  const zoneSeparator = input.indexOf('%')
  if (zoneSeparator !== -1) {
    const separatorLength = input.slice(zoneSeparator, zoneSeparator + 3).toLowerCase() === '%25' ? 3 : 1
    zoneIdentifier = input.slice(zoneSeparator + separatorLength)
    if (!isZoneIdentifier(zoneIdentifier)) return { host, isIPV6: false, error: true }
    input = input.slice(0, zoneSeparator)
  }

  const address = normalizeIPv6Address(input)
  if (address === undefined) return { host, isIPV6: false, error: true }

  return {
    host: address + (zoneIdentifier ? '%' + zoneIdentifier : ''),
    escapedHost: address + (zoneIdentifier ? '%25' + zoneIdentifier : ''),
    isIPV6: true
  }
}

/**
 * @param {string} str
 * @param {string} token
 * @returns {number}
 */
function findToken (str, token) {
  let ind = 0
  for (let i = 0; i < str.length; i++) {
    if (str[i] === token) ind++
  }
  return ind
}

/**
 * @param {string} path
 * @returns {string}
 *
 * @see https://datatracker.ietf.org/doc/html/rfc3986#section-5.2.4
 */
function removeDotSegments (path) {
  let input = path
  const output = []
  let nextSlash = -1
  let len = 0

  // eslint-disable-next-line no-cond-assign
  while (len = input.length) {
    if (len === 1) {
      if (input === '.') {
        break
      } else if (input === '/') {
        output.push('/')
        break
      } else {
        output.push(input)
        break
      }
    } else if (len === 2) {
      if (input[0] === '.') {
        if (input[1] === '.') {
          break
        } else if (input[1] === '/') {
          input = input.slice(2)
          continue
        }
      } else if (input[0] === '/') {
        if (input[1] === '.' || input[1] === '/') {
          output.push('/')
          break
        }
      }
    } else if (len === 3) {
      if (input === '/..') {
        if (output.length !== 0) {
          output.pop()
        }
        output.push('/')
        break
      }
    }
    if (input[0] === '.') {
      if (input[1] === '.') {
        if (input[2] === '/') {
          input = input.slice(3)
          continue
        }
      } else if (input[1] === '/') {
        input = input.slice(2)
        continue
      }
    } else if (input[0] === '/') {
      if (input[1] === '.') {
        if (input[2] === '/') {
          input = input.slice(2)
          continue
        } else if (input[2] === '.') {
          if (input[3] === '/') {
            input = input.slice(3)
            if (output.length !== 0) {
              output.pop()
            }
            continue
          }
        }
      }
    }

    // Rule 2E: Move normal path segment to output
    if ((nextSlash = input.indexOf('/', 1)) === -1) {
      output.push(input)
      break
    } else {
      output.push(input.slice(0, nextSlash))
      input = input.slice(nextSlash)
    }
  }

  return output.join('')
}

/**
 * Removes dot segments from the path of a relative reference (a path that does
 * not start with "/") without changing what it resolves to against any base.
 * Unlike `removeDotSegments`, leading ".." segments that cannot be collapsed
 * are kept, the result never becomes root-relative, and a result that would be
 * empty or start with an empty segment is prefixed with "." (an empty path
 * means "same document" and a leading "//" would introduce an authority).
 *
 * @param {string} path
 * @returns {string}
 */
function removeDotSegmentsRelative (path) {
  if (path === '' || path[0] === '/') {
    return removeDotSegments(path)
  }

  const segments = path.split('/')
  const last = segments.length - 1
  /** @type {string[]} */
  const output = []
  let trailingDirectory = false

  for (let i = 0; i <= last; i++) {
    const segment = segments[i]
    if (segment === '.' || segment === '..') {
      if (segment === '..') {
        if (output.length !== 0 && output[output.length - 1] !== '..') {
          output.pop()
        } else {
          output.push('..')
        }
      }
      trailingDirectory = i === last
    } else {
      output.push(segment)
    }
  }

  if (trailingDirectory && output[output.length - 1] !== '..') {
    output.push('')
  }
  if (output.length === 0 || output[0] === '' || output[0].includes(':')) {
    // An empty path, a leading empty segment ("//"), or a first segment
    // containing ":" (which would be mistaken for a scheme, RFC 3986 section
    // 4.2) must stay behind a "." segment so the reference keeps its meaning.
    output.unshift('.')
  }

  return output.join('/')
}

/**
 * Re-escape RFC 3986 gen-delims that must not appear literally in the host.
 * After the URI regex parses, these characters cannot be literal in the host
 * field, so any that appear after decoding came from percent-encoding and
 * must be restored to prevent authority structure changes.
 *
 * @param {string} host
 * @param {boolean} isIP - true for IPv4/IPv6 hosts (skip colon re-escaping)
 * @returns {string}
 */
const HOST_DELIMS = { '@': '%40', '/': '%2F', '?': '%3F', '#': '%23', ':': '%3A' }
const HOST_DELIM_RE = /[@/?#:]/g
const HOST_DELIM_NO_COLON_RE = /[@/?#]/g

function reescapeHostDelimiters (host, isIP) {
  const re = isIP ? HOST_DELIM_NO_COLON_RE : HOST_DELIM_RE
  re.lastIndex = 0
  return host.replace(re, (ch) => HOST_DELIMS[ch])
}

/**
 * Normalizes percent escapes and optionally decodes only unreserved ASCII bytes.
 * Reserved delimiters such as `%2F` stay escaped; `%2E` is unreserved.
 *
 * @param {string} input
 * @param {boolean} [decodeUnreserved=false]
 * @returns {string}
 */
function normalizePercentEncoding (input, decodeUnreserved = false) {
  if (input.indexOf('%') === -1) {
    return input
  }

  let output = ''

  for (let i = 0; i < input.length; i++) {
    if (input[i] === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        const normalizedHex = hex.toUpperCase()
        const decoded = String.fromCharCode(parseInt(normalizedHex, 16))

        if (decodeUnreserved && isUnreserved(decoded)) {
          output += decoded
        } else {
          output += '%' + normalizedHex
        }

        i += 2
        continue
      }
    }

    output += input[i]
  }

  return output
}

/**
 * Normalizes path data without turning reserved escapes into live path syntax.
 * Valid escapes are uppercased, raw unsafe characters are escaped, and only
 * unreserved bytes that are not `.` are decoded.
 *
 * @param {string} input
 * @returns {string}
 */
function normalizePathEncoding (input) {
  let output = ''

  for (let i = 0; i < input.length; i++) {
    const ch = input[i]
    if (ch === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        const normalizedHex = hex.toUpperCase()
        const decoded = String.fromCharCode(parseInt(normalizedHex, 16))

        if (decoded !== '.' && isUnreserved(decoded)) {
          output += decoded
        } else {
          output += '%' + normalizedHex
        }

        i += 2
        continue
      }
    }

    if (isPathCharacter(ch)) {
      output += ch
    } else {
      const code = input.charCodeAt(i)
      if (code < 0x80) {
        output += isEscapeSafe(code) ? ch : BYTE_HEX[code]
      } else if (code < 0xD800 || code > 0xDFFF) {
        output += percentEncodeNonAscii(code)
      } else if (code <= 0xDBFF && i + 1 < input.length) {
        const low = input.charCodeAt(i + 1)
        if (low >= 0xDC00 && low <= 0xDFFF) {
          output += percentEncodeNonAscii(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
          i++
        } else {
          output += percentEncodeNonAscii(0xFFFD)
        }
      } else {
        output += percentEncodeNonAscii(0xFFFD)
      }
    }
  }

  return output
}

/**
 * Serializes a path without rewriting reserved data. Raw RFC 3986 path
 * characters remain literal, valid escapes are preserved and uppercased, and
 * everything else is UTF-8 percent-encoded. In a path-noscheme, a colon in the
 * first segment must be escaped so the result cannot be parsed as a scheme.
 *
 * @param {string} input
 * @param {boolean} [pathNoScheme=false]
 * @returns {string}
 */
function serializePathEncoding (input, pathNoScheme = false) {
  let output = ''
  let firstSegment = pathNoScheme && input[0] !== '/'

  for (let i = 0; i < input.length; i++) {
    const ch = input[i]
    if (ch === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        output += '%' + hex.toUpperCase()
        i += 2
        continue
      }
    }

    if (ch === '/') {
      firstSegment = false
    }

    if (isPathCharacter(ch) && (ch !== ':' || !firstSegment)) {
      output += ch
    } else {
      const code = input.charCodeAt(i)
      if (code < 0x80) {
        output += BYTE_HEX[code]
      } else if (code < 0xD800 || code > 0xDFFF) {
        output += percentEncodeNonAscii(code)
      } else if (code <= 0xDBFF && i + 1 < input.length) {
        const low = input.charCodeAt(i + 1)
        if (low >= 0xDC00 && low <= 0xDFFF) {
          output += percentEncodeNonAscii(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
          i++
        } else {
          output += percentEncodeNonAscii(0xFFFD)
        }
      } else {
        output += percentEncodeNonAscii(0xFFFD)
      }
    }
  }

  return output
}

/**
 * Percent-encodes a URI component using its RFC 3986 literal character set.
 * Existing valid escapes are preserved and normalized to uppercase hex.
 *
 * @param {string} input
 * @param {(value: string) => boolean} isAllowed
 * @returns {string}
 */
function encodeComponent (input, isAllowed) {
  let output = ''

  for (let i = 0; i < input.length; i++) {
    const ch = input[i]
    if (ch === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        output += '%' + hex.toUpperCase()
        i += 2
        continue
      }
    }

    if (isAllowed(ch)) {
      output += ch
    } else {
      const code = input.charCodeAt(i)
      if (code < 0x80) {
        output += BYTE_HEX[code]
      } else if (code < 0xD800 || code > 0xDFFF) {
        output += percentEncodeNonAscii(code)
      } else if (code <= 0xDBFF && i + 1 < input.length) {
        const low = input.charCodeAt(i + 1)
        if (low >= 0xDC00 && low <= 0xDFFF) {
          output += percentEncodeNonAscii(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
          i++
        } else {
          output += percentEncodeNonAscii(0xFFFD)
        }
      } else {
        output += percentEncodeNonAscii(0xFFFD)
      }
    }
  }

  return output
}

/**
 * Encodes userinfo while preserving its RFC 3986 §3.2.1 literal characters.
 * In particular, authority delimiters such as `@`, `/`, `?`, and `#` are data.
 *
 * @param {string} input
 * @returns {string}
 */
function encodeUserinfo (input) {
  return encodeComponent(input, isUserinfoCharacter)
}

/**
 * Encodes query data using the RFC 3986 §3.4 grammar. A literal `#` must be
 * escaped because it would otherwise begin the fragment component.
 *
 * @param {string} input
 * @returns {string}
 */
function encodeQuery (input) {
  return encodeComponent(input, isQueryFragmentCharacter)
}

/**
 * Encodes fragment data using the RFC 3986 §3.5 grammar.
 *
 * @param {string} input
 * @returns {string}
 */
function encodeFragment (input) {
  return encodeComponent(input, isQueryFragmentCharacter)
}

function isEscapeSafe (cp) {
  return (
    (cp >= 0x30 && cp <= 0x39) ||
    (cp >= 0x41 && cp <= 0x5A) ||
    (cp >= 0x61 && cp <= 0x7A) ||
    cp === 0x2A || cp === 0x2B || cp === 0x2D || cp === 0x2E ||
    cp === 0x2F || cp === 0x40 || cp === 0x5F
  )
}

/**
 * Normalizes the percent-encoding of a query or fragment component.
 *
 * Like `normalizePathEncoding`, but uses the query/fragment character set
 * (which additionally allows `?`) and decodes `.` since it has no dot-segment
 * meaning outside of a path.
 *
 * @param {string} input
 * @returns {string}
 */
function normalizeQueryFragmentEncoding (input) {
  let output = ''

  for (let i = 0; i < input.length; i++) {
    const ch = input[i]
    if (ch === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        const normalizedHex = hex.toUpperCase()
        const decoded = String.fromCharCode(parseInt(normalizedHex, 16))

        if (isUnreserved(decoded)) {
          output += decoded
        } else {
          output += '%' + normalizedHex
        }

        i += 2
        continue
      }
    }

    if (isQueryFragmentCharacter(ch)) {
      output += ch
    } else {
      const code = input.charCodeAt(i)
      if (code < 0x80) {
        output += isEscapeSafe(code) ? ch : BYTE_HEX[code]
      } else if (code < 0xD800 || code > 0xDFFF) {
        output += percentEncodeNonAscii(code)
      } else if (code <= 0xDBFF && i + 1 < input.length) {
        const low = input.charCodeAt(i + 1)
        if (low >= 0xDC00 && low <= 0xDFFF) {
          output += percentEncodeNonAscii(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
          i++
        } else {
          output += percentEncodeNonAscii(0xFFFD)
        }
      } else {
        output += percentEncodeNonAscii(0xFFFD)
      }
    }
  }

  return output
}

/**
 * Escapes a component while preserving existing valid percent escapes.
 *
 * @param {string} input
 * @returns {string}
 */
function escapePreservingEscapes (input) {
  let output = ''

  for (let i = 0; i < input.length; i++) {
    if (input[i] === '%' && i + 2 < input.length) {
      const hex = input.slice(i + 1, i + 3)
      if (isHexPair(hex)) {
        output += '%' + hex.toUpperCase()
        i += 2
        continue
      }
    }

    output += escape(input[i])
  }

  return output
}

/**
 * @param {import('../types/index').URIComponent} component
 * @returns {string|undefined}
 */
function recomposeAuthority (component) {
  const uriTokens = []

  if (component.userinfo !== undefined) {
    uriTokens.push(encodeUserinfo(component.userinfo))
    uriTokens.push('@')
  }

  if (component.host !== undefined) {
    let host = component.host
    if (!isIPv4(host)) {
      let ipV6res = normalizeIPv6(host)
      if (ipV6res.isIPV6 !== true && ipV6res.isIPVFuture !== true) {
        // Decode only unreserved bytes, once. In particular, keep %25 encoded
        // so it cannot introduce a second escape during recomposition.
        host = normalizePercentEncoding(host, true)
        ipV6res = normalizeIPv6(host)
      }
      if (ipV6res.isIPV6 === true || ipV6res.isIPVFuture === true) {
        host = `[${ipV6res.escapedHost}]`
      } else {
        host = reescapeHostDelimiters(host, false)
      }
    }
    uriTokens.push(host)
  }

  if (typeof component.port === 'number' || typeof component.port === 'string') {
    const port = String(component.port)
    if (!isPort(port)) {
      throw new TypeError('URI port is malformed.')
    }
    uriTokens.push(':')
    uriTokens.push(port)
  }

  return uriTokens.length ? uriTokens.join('') : undefined
};

module.exports = {
  nonSimpleDomain,
  recomposeAuthority,
  reescapeHostDelimiters,
  normalizePercentEncoding,
  normalizePathEncoding,
  serializePathEncoding,
  normalizeQueryFragmentEncoding,
  encodeUserinfo,
  encodeQuery,
  encodeFragment,
  escapePreservingEscapes,
  removeDotSegments,
  removeDotSegmentsRelative,
  isIPv4,
  isUUID,
  normalizeIPv6,
  stringArrayToHexStripped
}


/***/ }),

/***/ 99031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ serveBackends),
/* harmony export */   w: () => (/* binding */ openComputeThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75919);
/* harmony import */ var _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35675);
/* harmony import */ var _core_optimize_ising_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(81859);



const SOLVERS = {
    classical: _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_1__/* .answerClassically */ .Pi,
    annealer: _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_1__/* .answerByAnnealing */ .zc,
    local: _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_1__/* .answerBySimulation */ .t_,
};
/** Of a budget, what a solver may use before it ends by itself with the best so far. */
const OWN_SHARE = 0.9;
/** openComputeThread gives a thread for the backends that compute here, started when it is first asked. */
function openComputeThread() {
    let worker = null;
    const close = async () => {
        const running = worker;
        worker = null;
        await running?.terminate();
    };
    return {
        close,
        ask: async (question) => {
            worker ??= startWorker();
            const reply = await replyOf(worker, question).catch(async (error) => {
                await close();
                throw error;
            });
            if ("answer" in reply)
                return reply.answer;
            const { code, what, remedy } = reply.refusal;
            throw new _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_1__/* .BackendError */ .Jh(code === "E_ISING_SIZE" ? "E_BACKEND_SIZE" : "E_BACKEND_REFUSED", {
                what,
                remedy,
            });
        },
    };
}
/** serveBackends is the thread's side. */
function serveBackends() {
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on("message", ({ backend, problem, budget }) => {
        const until = performance.now() + OWN_SHARE * budget.ms;
        try {
            const answer = SOLVERS[backend](problem, budget, () => performance.now() >= until);
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage({ answer });
        }
        catch (error) {
            if (!(error instanceof _core_optimize_ising_index_js__WEBPACK_IMPORTED_MODULE_2__/* .IsingError */ .Fx))
                throw error;
            const { code, what, remedy } = error;
            node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage({ refusal: { code, what, remedy } });
        }
    });
}
/** The thread imports this very module, or the bundle that holds it, and serves. An idle one keeps no process alive. */
function startWorker() {
    const room = JSON.stringify(import.meta.url);
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(`import(${room}).then((room) => room.serveBackends())`, { eval: true });
    worker.unref();
    return worker;
}
function replyOf(worker, question) {
    return new Promise((resolve, reject) => {
        const settle = (act) => {
            clearTimeout(timer);
            worker.off("message", onReply).off("error", onError).off("exit", onExit);
            worker.unref();
            act();
        };
        const fail = (error) => settle(() => reject(error));
        const timer = setTimeout(() => fail(tooLate(question)), question.budget.ms);
        const onReply = (reply) => settle(() => resolve(reply));
        const onError = (cause) => fail(crashed(question, cause));
        const onExit = (code) => fail(crashed(question, new Error(`exit code ${code}`)));
        worker.on("message", onReply).on("error", onError).on("exit", onExit);
        worker.ref();
        worker.postMessage(question);
    });
}
function tooLate({ backend, problem, budget }) {
    return new _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_1__/* .BackendError */ .Jh("E_BACKEND_TIMEOUT", {
        what: `${backend} did not answer a problem of ${problem.fields.length} variables within ${Math.round(budget.ms)} ms`,
        remedy: "give it more time with --budget-ms",
    });
}
/** Out of memory is the one thing that is known to end it. */
function crashed({ backend, problem }, cause) {
    const memory = cause?.code === "ERR_WORKER_OUT_OF_MEMORY";
    return new _core_optimize_backend_index_js__WEBPACK_IMPORTED_MODULE_1__/* .BackendError */ .Jh(memory ? "E_BACKEND_SIZE" : "E_BACKEND_CRASHED", {
        what: memory
            ? `${backend} ran out of memory with ${problem.fields.length} variables`
            : `${backend} ended while it worked on ${problem.fields.length} variables`,
        remedy: memory ? "ask for fewer variables at a time" : "report it with the problem",
        cause,
    });
}


/***/ }),

/***/ 59455:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ cacheSecret)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _keys_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7838);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_keys_index_js__WEBPACK_IMPORTED_MODULE_1__]);
_keys_index_js__WEBPACK_IMPORTED_MODULE_1__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];


const LEAST_BYTES = 16;
const KEY_BYTES = 32;
/**
 * cacheSecret finds the secret when it is first asked for: the text in QUANTUM_FORGE_CACHE_KEY, which several machines can
 * share, else this user's `cache.key`. Where no file can be had the secret is drawn anew, so that the cache serves this
 * run alone, and a notice says so. Throws KeyError E_KEY_ENCODING for a text under 16 bytes.
 */
function cacheSecret(options) {
    const text = options.environment["QUANTUM_FORGE_CACHE_KEY"] ?? "";
    if (text !== "") {
        const shared = derive(text);
        return async () => shared;
    }
    const { home, forbiddenRoots, onNotice } = options;
    const find = async (create) => {
        try {
            return await (0,_keys_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openSecret */ .JM)({ home, name: "cache", create, forbiddenRoots });
        }
        catch (error) {
            if (!(error instanceof _keys_index_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .eN))
                throw error;
            onNotice(`measurements are cached for this run alone: ${error.what}; ${error.remedy}`);
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(KEY_BYTES);
        }
    };
    let held = Promise.resolve(null);
    return ({ create }) => {
        held = held.then((known) => known ?? find(create));
        return held;
    };
}
/** HKDF (RFC 5869): a text that is long enough, whatever its form, becomes a key for this one purpose. */
function derive(text) {
    const bytes = Buffer.byteLength(text);
    if (bytes >= LEAST_BYTES) {
        return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha256", text, "", "quantum-forge measurement cache", KEY_BYTES));
    }
    throw new _keys_index_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .eN("E_KEY_ENCODING", {
        what: `expected at least ${LEAST_BYTES} bytes in QUANTUM_FORGE_CACHE_KEY, found ${bytes}`,
        remedy: "set it to a long random text, for example the output of: openssl rand -hex 32",
    });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 39755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fileCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76760);
/* harmony import */ var _files_make_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(60231);





/** HMAC-SHA-256 in hex, then a line end. */
const SEAL_BYTES = 65;
const MOST_BYTES = 64 * 1024 * 1024;
/** Neither a symbolic link nor a pipe, which may have no end, is opened. Windows knows neither flag. */
const OPEN = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
/**
 * fileCache keeps results as small files in `folder`, one a key: `<HMAC-SHA-256 of kind, key and value> LF <value as
 * JSON> LF`. Whoever can write to the folder but does not know the secret can neither make an entry, nor change one, nor
 * pass one off as another: it reads as absent, and the caller measures again and overwrites it. Writing is best effort,
 * since a cache that cannot be written only costs time.
 */
function fileCache(folder, secret) {
    let refused = 0;
    const pathOf = (kind, key) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, kind, key.slice(0, 2), key);
    return {
        notices: () => (refused === 0 ? [] : [refusedNotice(refused)]),
        async get(kind, key) {
            const entry = await readEntry(pathOf(kind, key));
            if (entry === null)
                return null;
            const found = await secret({ create: false });
            const value = entry.subarray(SEAL_BYTES);
            if (found !== null && isEqual(entry.subarray(0, SEAL_BYTES), seal(found, kind, key, value))) {
                // Sealed by this program for this kind, so that the value has the kind's type.
                return JSON.parse(value.toString("utf8"));
            }
            refused += 1;
            return null;
        },
        async put(kind, key, result) {
            const value = Buffer.from(`${JSON.stringify(result)}\n`);
            const found = await secret({ create: true });
            if (found === null || value.length > MOST_BYTES)
                return;
            await writeEntry(pathOf(kind, key), Buffer.concat([seal(found, kind, key, value), value]));
        },
    };
}
/** Neither a kind nor a key holds the NUL that ends it. */
function seal(secret, kind, key, value) {
    const hmac = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", secret).update(`${kind}\0${key}\0`).update(value);
    return Buffer.from(`${hmac.digest("hex")}\n`);
}
function isEqual(a, b) {
    return a.length === b.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(a, b);
}
async function readEntry(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, OPEN).catch(() => null);
    try {
        const found = await file?.stat();
        if (file === null || found?.isFile() !== true || found.size > SEAL_BYTES + MOST_BYTES)
            return null;
        return await file.readFile();
    }
    catch {
        return null;
    }
    finally {
        await file?.close();
    }
}
async function writeEntry(path, entry) {
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
    try {
        await (0,_files_make_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolders */ .w)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(draft, entry);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, path);
    }
    catch {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { force: true }).catch(() => { });
    }
}
function refusedNotice(count) {
    return count === 1
        ? "1 cached measurement did not verify and was measured again"
        : `${count} cached measurements did not verify and were measured again`;
}


/***/ }),

/***/ 60231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/**
 * makeFolders makes a folder and those above it that are missing; one that is there is left as it is. As mkdir with `recursive`,
 * which never ends where a parent is there and takes no folders, as below /proc. Throws what mkdir throws.
 */
async function makeFolders(path, mode = 0o777) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode });
    }
    catch (error) {
        const code = error.code;
        if (code === "EEXIST" && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory())
            return;
        if (code !== "ENOENT" || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path || (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))))
            throw error;
        await makeFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), mode);
        await makeFolders(path, mode);
    }
}
async function isThere(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 85789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29770);

/** GitError is everything that reading or writing through Git can end with. */
class GitError extends _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 58326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ cachePath),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   iy: () => (/* binding */ remoteName),
/* harmony export */   x5: () => (/* binding */ locate),
/* harmony export */   xT: () => (/* binding */ locateWith)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _process_run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(60112);



const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** locate finds the repository that `path` is in. Throws E_NOT_A_REPOSITORY or E_PERMISSION. */
async function locate(path) {
    const { stdout } = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(path, PLACE);
    return (await parsePlace(path, stdout, 0)).location;
}
/**
 * locateWith also gives the ids that object names stand for, in the same Git process; null unless each of them is here.
 * A name must not be one that Git could take for an option or a file.
 */
async function locateWith(path, names) {
    const { status, stdout } = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(path, [...PLACE, ...names], { accept: "any" });
    if (status !== 0)
        return null;
    const located = await parsePlace(path, stdout, names.length);
    return located.oids.every((oid) => OID.test(oid)) ? located : null;
}
const PLACE = ["rev-parse", "--absolute-git-dir", "--is-inside-work-tree", "--show-cdup"];
/**
 * One line each, read from the end since a folder's name may hold line ends. The way up to the top of the work tree is
 * missing outside of one.
 */
async function parsePlace(path, stdout, count) {
    const lines = stdout.toString("utf8").split(/\r?\n/).slice(0, -1);
    const oids = lines.splice(lines.length - count, count);
    const outside = lines.at(-1) === "false";
    const up = outside ? null : (lines.pop() ?? "");
    lines.pop();
    const gitDir = lines.join("\n");
    const [commonDir, workTree] = await Promise.all([
        readCommonDir(gitDir),
        up === null ? null : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).then((here) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(here, up)),
    ]);
    return {
        location: { dir: workTree ?? gitDir, git_dir: gitDir, common_dir: commonDir, work_tree: workTree },
        oids,
    };
}
/** cachePath is the folder for this tool's caches and pages: all work trees of a repository share it. */
function cachePath({ common_dir }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(common_dir, "quantum-forge");
}
/** isShallow tells whether history ends at a boundary here. It may change with every fetch. */
async function isShallow({ dir }) {
    return (await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGitLine */ .Q)(dir, ["rev-parse", "--is-shallow-repository"])) === "true";
}
/** remoteName is `origin` if there is such a remote, else the only remote; null without. */
async function remoteName({ dir }) {
    const { stdout } = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(dir, ["remote"]);
    const names = stdout
        .toString("utf8")
        .split("\n")
        .filter((name) => name !== "");
    if (names.includes("origin"))
        return "origin";
    return names.length === 1 ? (names[0] ?? null) : null;
}
/** gitrepository-layout(5), "commondir": the path, relative to the Git directory, of the shared part. */
async function readCommonDir(gitDir) {
    try {
        const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, "commondir"), "utf8");
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, text.replace(/\r?\n$/, ""));
    }
    catch {
        return gitDir;
    }
}


/***/ }),

/***/ 81956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ openObjectReader),
/* harmony export */   iM: () => (/* binding */ getObject),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77030);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(85789);
/* harmony import */ var _process_git_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(95807);
/* harmony import */ var _process_spawn_git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(61238);
/* harmony import */ var _parse_batch_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(41455);





const IDLE_MS = 500;
/** Anything else would be taken for a revision, and a line end for two requests. */
const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * openObjectReader reads through one `git cat-file --batch` process, which starts at the first request, never
 * keeps this process alive, and ends after half a second without work. Requests may overlap; each costs one
 * line down a pipe.
 */
function openObjectReader(dir) {
    let running = null;
    let idle;
    function start() {
        const started = (0,_process_spawn_git_js__WEBPACK_IMPORTED_MODULE_3__/* .spawnGit */ .I)(dir, ["cat-file", "--batch"]);
        const fresh = {
            ...started,
            replies: (0,_parse_batch_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBatch */ .G)(started.child.stdout),
            tail: Promise.resolve(),
            pending: 0,
        };
        started.child.once("close", () => forget(fresh));
        return fresh;
    }
    function forget(gone) {
        if (running === gone)
            running = null;
    }
    function rest(tired) {
        holdEventLoop(tired, false);
        idle = setTimeout(() => {
            forget(tired);
            tired.child.stdin.end();
        }, IDLE_MS).unref();
    }
    async function get(oid) {
        if (!FULL_ID.test(oid))
            return null;
        clearTimeout(idle);
        running ??= start();
        const current = running;
        if (current.pending++ === 0)
            holdEventLoop(current, true);
        current.child.stdin.write(`${oid}\n`);
        const reply = current.tail.then(() => current.replies.next());
        current.tail = reply.catch(() => undefined);
        try {
            const { done, value } = await reply;
            if (done) {
                forget(current);
                throw await unreadable(oid, current);
            }
            return value;
        }
        finally {
            if (--current.pending === 0)
                rest(current);
        }
    }
    return { get };
}
/** getObject is `get` for an object that must be there and be of one type. */
async function getObject(reader, oid, type) {
    const object = await reader.get(oid);
    if (object?.type === type)
        return object.bytes;
    throw damaged(`expected the ${type} ${oid}, found ${object === null ? "no such object" : `a ${object.type}`}`);
}
function damaged(what) {
    return new _git_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X("E_OBJECT_UNREADABLE", {
        what,
        remedy: "run git fsck; fetch the object again from a clone that has it",
    });
}
async function unreadable(oid, { ended }) {
    return damaged(`object ${oid} cannot be read: ${(0,_process_git_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .complaint */ .U4)(await ended)}`);
}
/** Pipes of a child are sockets, and each keeps the event loop alive on its own. */
function holdEventLoop({ child }, hold) {
    const pipes = [child.stdin, child.stdout, child.stderr].filter((pipe) => pipe instanceof node_net__WEBPACK_IMPORTED_MODULE_0__.Socket);
    for (const held of [child, ...pipes]) {
        if (hold)
            held.ref();
        else
            held.unref();
    }
}


/***/ }),

/***/ 41455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ parseBatch)
/* harmony export */ });
const NEWLINE = 10;
/**
 * parseBatch reads the output of `git cat-file --batch`: one object for each request, in order, null for a
 * missing one. It holds one object at a time and ends early when the output is cut off.
 * Format: git-cat-file(1), "BATCH OUTPUT".
 */
async function* parseBatch(chunks) {
    const source = new ByteSource(chunks);
    for (;;) {
        const header = await source.line();
        if (header === null)
            return;
        const [oid = "", type = "", size = ""] = header.split(" ");
        if (!isObjectType(type)) {
            yield null;
            continue;
        }
        const bytes = await source.take(Number(size));
        if (bytes === null || (await source.take(1)) === null)
            return;
        yield { oid, type, bytes };
    }
}
function isObjectType(text) {
    return text === "blob" || text === "tree" || text === "commit" || text === "tag";
}
/** Lines and counted runs of bytes from a stream of chunks; null when the stream has ended before them. */
class ByteSource {
    #chunks;
    #rest = Buffer.alloc(0);
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    async line() {
        for (;;) {
            const end = this.#rest.indexOf(NEWLINE);
            if (end >= 0)
                return this.#cut(end + 1).toString("latin1", 0, end);
            const more = await this.#next();
            if (more === null)
                return null;
            this.#rest = Buffer.concat([this.#rest, more]);
        }
    }
    async take(count) {
        const out = new Uint8Array(count);
        for (let filled = 0; filled < count;) {
            if (this.#rest.length === 0) {
                const more = await this.#next();
                if (more === null)
                    return null;
                this.#rest = more;
            }
            const piece = this.#cut(count - filled);
            out.set(piece, filled);
            filled += piece.length;
        }
        return out;
    }
    #cut(count) {
        const piece = this.#rest.subarray(0, count);
        this.#rest = this.#rest.subarray(count);
        return piece;
    }
    async #next() {
        const { done, value } = await this.#chunks.next();
        return done ? null : value;
    }
}


/***/ }),

/***/ 20936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs)
/* harmony export */ });
/* harmony import */ var _process_git_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95807);
/* harmony import */ var _process_spawn_git_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61238);
/* harmony import */ var _object_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(81956);
/* harmony import */ var _parse_batch_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(41455);




/**
 * readBlobs gives the contents of blobs in the order asked for, through one Git process. It reads ahead by no
 * more than the pipes hold, so its memory is that of the largest blob. Throws E_OBJECT_UNREADABLE.
 */
async function* readBlobs(dir, oids) {
    if (oids.length === 0)
        return;
    const { child, ended } = (0,_process_spawn_git_js__WEBPACK_IMPORTED_MODULE_1__/* .spawnGit */ .I)(dir, ["cat-file", "--batch", "--buffer"]);
    try {
        child.stdin.end(`${oids.join("\n")}\n`);
        const replies = (0,_parse_batch_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBatch */ .G)(child.stdout);
        for (const oid of oids) {
            const { done, value } = await replies.next();
            if (done)
                throw (0,_object_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(`blob ${oid} cannot be read: ${(0,_process_git_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .complaint */ .U4)(await ended)}`);
            if (value === null)
                throw (0,_object_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(`expected the blob ${oid}, found no readable object of that id`);
            if (value.type !== "blob")
                throw (0,_object_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(`expected the blob ${oid}, found a ${value.type}`);
            yield value.bytes;
        }
    }
    finally {
        child.kill();
    }
}


/***/ }),

/***/ 16979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openTreeWalk)
/* harmony export */ });
/* harmony import */ var _printable_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64581);
/* harmony import */ var _object_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(81956);


const SPACE = 32;
const SLASH = 47;
/**
 * openTreeWalk looks paths up by walking tree objects, each read once. So any name works, whatever its bytes,
 * and "absent" (no such line) is never confused with "unreadable" (E_OBJECT_UNREADABLE: a tree that is named
 * but missing or damaged).
 */
function openTreeWalk(reader, commit) {
    const trees = new Map();
    function tree(oid) {
        const known = trees.get(oid) ?? (0,_object_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .getObject */ .iM)(reader, oid, "tree").then((bytes) => parseTree(bytes, oid));
        trees.set(oid, known);
        return known;
    }
    return async (path) => {
        const name = (0,_printable_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrintablePath */ .m)(path);
        let at = { mode: "40000", oid: await rootTree(reader, commit) };
        if (path === "")
            return at;
        if (name === null)
            return null;
        for (const component of components(name)) {
            if (at.mode !== "40000")
                return null;
            const next = (await tree(at.oid)).get(component);
            if (next === undefined)
                return null;
            at = next;
        }
        return at;
    };
}
async function rootTree(reader, commit) {
    const header = Buffer.from(await (0,_object_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .getObject */ .iM)(reader, commit, "commit")).toString("latin1");
    const tree = /^tree ([0-9a-f]+)\n/.exec(header)?.[1];
    if (tree === undefined)
        throw (0,_object_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(`commit ${commit} names no tree`);
    return tree;
}
/** Names as latin1 text: one character a byte, so that equal bytes and only they are equal. */
function components(name) {
    return Buffer.from(name).toString("latin1").split(String.fromCharCode(SLASH));
}
/** Lines of a tree object: `<mode> SP <name> NUL <object id as bytes>` (Pro Git, "Git Internals: Git Objects"). */
function parseTree(bytes, oid) {
    const tree = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const idBytes = oid.length / 2;
    const lines = new Map();
    for (let at = 0; at < tree.length;) {
        const space = tree.indexOf(SPACE, at);
        const end = tree.indexOf(0, space);
        if (space < 0 || end < 0 || end + 1 + idBytes > tree.length)
            throw (0,_object_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(`tree ${oid} is malformed`);
        const mode = tree.toString("latin1", at, space);
        lines.set(tree.toString("latin1", space + 1, end), {
            mode,
            oid: tree.toString("hex", end + 1, end + 1 + idBytes),
        });
        at = end + 1 + idBytes;
    }
    return lines;
}


/***/ }),

/***/ 64581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ encodePrintablePath),
/* harmony export */   m: () => (/* binding */ parsePrintablePath)
/* harmony export */ });
const ESCAPE = /\\x[0-9a-f]{2}/;
/** Text that no bytes decode to. */
const LONE_SURROGATE = /\p{Surrogate}/u;
const ESCAPED_FORM = /^(?:[^\\]|\\\\|\\x[0-9a-f]{2})*$/;
/**
 * encodePrintablePath gives the text that stands for a file name. Git names are bytes; a name that is valid
 * UTF-8 stands as it is, newlines and quotes included. A name that is not, or that itself contains the four
 * characters of an escape such as `\x41`, is escaped: each byte outside valid UTF-8 becomes `\xNN` (lower
 * case) and each backslash is doubled. So a text holds `\xNN` if and only if it is escaped, and two different
 * names never have the same text.
 */
function encodePrintablePath(name) {
    const text = decodeUtf8(name);
    if (text !== null && !ESCAPE.test(text))
        return text;
    let out = "";
    for (let at = 0; at < name.length;) {
        const length = utf8Length(name, at);
        const piece = name.subarray(at, at + Math.max(length, 1));
        out += length === 0 ? `\\x${hex(piece)}` : (decodeUtf8(piece) ?? "").replace("\\", "\\\\");
        at += piece.length;
    }
    return out;
}
/** parsePrintablePath is the inverse of encodePrintablePath; null for a text that stands for no name. */
function parsePrintablePath(text) {
    if (LONE_SURROGATE.test(text))
        return null;
    if (!ESCAPE.test(text))
        return Buffer.from(text, "utf8");
    if (!ESCAPED_FORM.test(text))
        return null;
    const pieces = text.match(/\\x[0-9a-f]{2}|\\\\|[^\\]+/g) ?? [];
    const name = Buffer.concat(pieces.map(pieceBytes));
    return encodePrintablePath(name) === text ? name : null;
}
function pieceBytes(piece) {
    if (piece === "\\\\")
        return Buffer.from("\\");
    return piece.startsWith("\\x") ? Buffer.from(piece.slice(2), "hex") : Buffer.from(piece, "utf8");
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** Length of the well-formed UTF-8 sequence at `at` (Unicode 15, table 3-7), 0 when there is none. */
function utf8Length(bytes, at) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length)
        return 0;
    return decodeUtf8(bytes.subarray(at, at + length)) === null ? 0 : length;
}
function hex(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");
}


/***/ }),

/***/ 95807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ complaint),
/* harmony export */   e9: () => (/* binding */ remoteFailureOf),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85789);
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76819);


/** failureOf gives the error for a Git command that ended badly, from what Git said (in English, LC_ALL=C). */
function failureOf(command, ended) {
    const said = complaint(ended);
    const what = `git ${command} failed: ${said}`;
    if (/not a git repository|cannot change to/i.test(ended.stderr)) {
        return new _git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X("E_NOT_A_REPOSITORY", {
            what: `expected a Git repository, found none (${said})`,
            remedy: "name a folder inside a Git repository with --repo, or run git init",
        });
    }
    if (/dubious ownership/i.test(ended.stderr)) {
        return new _git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X("E_PERMISSION", {
            what: "the repository belongs to another user, so Git refuses to read it",
            remedy: "run as its owner, or allow it with: git config --global --add safe.directory <path>",
        });
    }
    if (/unable to create '[^']*\.lock': file exists/i.test(ended.stderr)) {
        return new _git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X("E_LOCKED", {
            what,
            remedy: "wait for the other Git process; if none is running, remove the lock file that is named",
        });
    }
    if (/permission denied|insufficient permission|read-only file system/i.test(ended.stderr)) {
        return new _git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X("E_PERMISSION", {
            what,
            remedy: "give this user access to the repository's Git folder",
        });
    }
    return new _git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X("E_GIT_FAILED", {
        what,
        remedy: "run git fsck in the repository, and check free space and access rights",
    });
}
/** remoteFailureOf is failureOf for commands that talk to a remote. */
function remoteFailureOf(command, remote, ended) {
    const what = `git ${command} ${(0,_remote_address_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(remote)} failed: ${complaint(ended)}`;
    if (DENIED.test(ended.stderr)) {
        return new _git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X("E_PERMISSION", {
            what,
            remedy: "sign in to the remote with access to it (in Actions: permissions: contents: write), or keep the registry local",
        });
    }
    return new _git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X("E_REMOTE_UNREACHABLE", {
        what,
        remedy: "check the remote's address and the network, then try again",
    });
}
const DENIED = /permission (to \S+ )?denied|authentication failed|could not read (username|password)|the requested url returned error: 40[13]|access denied|write access to repository not granted|insufficient permission/i;
/** complaint is the line of stderr that says why, on one line and without credentials. */
function complaint(ended) {
    const lines = ended.stderr.split("\n").filter((line) => line.trim() !== "");
    const line = lines.findLast((text) => /^(fatal|error|remote: error):/.test(text)) ?? lines.at(-1);
    if (line !== undefined)
        return (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .ri)(line.replace(/\p{Cc}+/gu, " ").trim());
    return ended.signal === null ? `exit status ${ended.status}` : `ended by ${ended.signal}`;
}


/***/ }),

/***/ 60112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   Q: () => (/* binding */ runGitLine)
/* harmony export */ });
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95807);
/* harmony import */ var _spawn_git_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(61238);


/**
 * runGit runs one Git command in `dir` and gives its output as bytes. Throws GitError: E_GIT_MISSING,
 * E_NOT_A_REPOSITORY, E_PERMISSION, E_LOCKED or E_GIT_FAILED; an aborted signal throws its reason.
 */
async function runGit(dir, args, options = {}) {
    const { child, ended } = (0,_spawn_git_js__WEBPACK_IMPORTED_MODULE_1__/* .spawnGit */ .I)(dir, args, options);
    child.stdin.end(options.stdin ?? "");
    const [stdout, end] = await Promise.all([collect(child.stdout), ended]);
    const accept = options.accept ?? [0];
    if (accept !== "any" && !accept.includes(end.status ?? -1))
        throw (0,_git_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(args[0] ?? "", end);
    return { ...end, stdout };
}
/** runGitLine is runGit for a command whose answer is one line; the line end is taken off. */
async function runGitLine(dir, args, options = {}) {
    const { stdout } = await runGit(dir, args, options);
    return stdout.toString("utf8").replace(/\r?\n$/, "");
}
async function collect(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 17701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ runRemoteGit)
/* harmony export */ });
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(60112);

/** A remote that sends less than 1 KB/s for half a minute is taken for dead. */
const PATIENCE = ["-c", "http.lowSpeedLimit=1000", "-c", "http.lowSpeedTime=30"];
/** The other side runs Git's own programs, whatever the repository's configuration would have run there. */
const PROGRAMS = [
    "-c",
    "remote.origin.uploadpack=git-upload-pack",
    "-c",
    "remote.origin.receivepack=git-receive-pack",
];
/** Not git:, which authenticates nobody and has no time-out. */
const ALLOWED_PROTOCOLS = "https:http:ssh:file";
/**
 * runRemoteGit runs a Git command that talks to a remote; it never asks a question (a pass phrase, a host
 * key) and speaks only https, http, ssh and file. The caller judges the exit status.
 */
async function runRemoteGit(dir, args, options = {}) {
    const env = { ...options.env, GIT_ALLOW_PROTOCOL: ALLOWED_PROTOCOLS, ...(await silentSsh(dir)) };
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(dir, [...PATIENCE, ...PROGRAMS, ...args], { ...options, env, accept: "any" });
}
/** ssh asks on the terminal whatever its standard input is, unless told not to; the user's own choice wins. */
async function silentSsh(dir) {
    if (process.env["GIT_SSH_COMMAND"] !== undefined || process.env["GIT_SSH"] !== undefined)
        return {};
    const configured = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(dir, ["config", "--get", "core.sshCommand"], { accept: "any" });
    if (configured.status === 0)
        return {};
    return { GIT_SSH_COMMAND: "ssh -o BatchMode=yes -o ConnectTimeout=15" };
}


/***/ }),

/***/ 61238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ spawnGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(85789);



/**
 * Settings that keep a repository's own configuration from running programs, changing output or starting
 * housekeeping. `-c` has the last word over every configuration file.
 */
const SETTINGS = [
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "protocol.ext.allow=never",
    "core.alternateRefsCommand=",
    "core.filesRefLockTimeout=1000",
    "core.packedRefsTimeout=5000",
    "gc.auto=0",
    "maintenance.auto=false",
    "color.ui=false",
    "push.gpgSign=false",
].flatMap((setting) => ["-c", setting]);
/** Variables by which a calling Git (a hook, an alias) would point us at another repository. */
const INHERITED = [
    "GIT_DIR",
    "GIT_COMMON_DIR",
    "GIT_WORK_TREE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_QUARANTINE_PATH",
    "GIT_NAMESPACE",
    "GIT_PREFIX",
    "GIT_INTERNAL_SUPER_PREFIX",
    "GIT_GRAFT_FILE",
    "GIT_SHALLOW_FILE",
    "GIT_REPLACE_REF_BASE",
    "GIT_ATTR_SOURCE",
    "GIT_GLOB_PATHSPECS",
    "GIT_NOGLOB_PATHSPECS",
    "GIT_ICASE_PATHSPECS",
];
const STDERR_LIMIT = 64 * 1024;
/** spawnGit starts `git -C dir <args>`, hardened, with plain pipes. Arguments are never seen by a shell. */
function spawnGit(dir, args, options = {}) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", ["-C", dir, "--no-pager", ...SETTINGS, ...args], {
        env: gitEnvironment(options.env),
        stdio: "pipe",
        windowsHide: true,
        ...(options.signal === undefined ? {} : { signal: options.signal, killSignal: "SIGTERM" }),
    });
    // A process that ends before it has read all of its input is judged by its exit status, not by EPIPE.
    child.stdin.on("error", () => undefined);
    const ended = end(child, options.signal);
    // Whoever needs the outcome awaits it; a reader that stopped early does not.
    ended.catch(() => undefined);
    return { child, ended };
}
function gitEnvironment(extra = {}) {
    const inherited = Object.entries(process.env).filter(([name]) => !INHERITED.includes(name));
    return {
        ...Object.fromEntries(inherited),
        GIT_TERMINAL_PROMPT: "0",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        GIT_LITERAL_PATHSPECS: "1",
        // Legacy grafts would change history under us; a proxy command would be a program of the repository's choosing.
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
        GIT_PROXY_COMMAND: "",
        LC_ALL: "C",
        ...extra,
    };
}
function end(child, signal) {
    let stderr = "";
    child.stderr.setEncoding("utf8");
    child.stderr.on("data", (text) => {
        stderr = (stderr + text).slice(-STDERR_LIMIT);
    });
    return new Promise((resolve, reject) => {
        child.on("error", (error) => {
            reject(signal?.aborted ? signal.reason : cannotStart(error));
        });
        child.on("close", (status, by) => {
            if (signal?.aborted)
                reject(signal.reason);
            else
                resolve({ status, signal: by, stderr });
        });
    });
}
/** The cause is left out: Node's error carries the arguments, and an address in them may hold a password. */
function cannotStart(error) {
    return new _git_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .X("E_GIT_MISSING", {
        what: `expected the git command, but it could not be started (${error.code ?? "unknown"})`,
        remedy: "install Git 2.31 or later and put it on the PATH",
    });
}


/***/ }),

/***/ 32842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ splitAtNul)
/* harmony export */ });
/** splitAtNul cuts NUL-terminated records apart. */
function splitAtNul(bytes) {
    const records = [];
    for (let at = 0; at < bytes.length;) {
        const end = bytes.indexOf(0, at);
        const stop = end < 0 ? bytes.length : end;
        records.push(bytes.subarray(at, stop));
        at = stop + 1;
    }
    return records;
}


/***/ }),

/***/ 76819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ isCloneUrl),
/* harmony export */   Yg: () => (/* binding */ parseRemoteAddress),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
const WITH_SCHEME = /^(https?|ssh|git|file):\/\//i;
/** git's short form of an ssh address, `user@host:path`; the user is required so that `C:\x` is no address. */
const SCP_FORM = /^([A-Za-z0-9_][\w.-]*)@([A-Za-z0-9[][\w.:\]-]*?):(?!\/\/)(.+)$/;
/** isCloneUrl tells a clone address (https, http, ssh, git, file, or `user@host:path`) from a local path. */
function isCloneUrl(text) {
    return !/[\0\r\n]/.test(text) && (WITH_SCHEME.test(text) || SCP_FORM.test(text));
}
/**
 * parseRemoteAddress gives a remote's address without scheme, user, password and `.git`, for example
 * `github.com/owner/name`; null for a remote that is a folder of this machine, whose path says nothing to
 * others.
 */
function parseRemoteAddress(url) {
    const scp = WITH_SCHEME.test(url) ? null : SCP_FORM.exec(url);
    if (scp !== null)
        return address(scp[2] ?? "", scp[3] ?? "");
    if (!URL.canParse(url))
        return null;
    const parsed = new URL(url);
    if (parsed.protocol === "file:" || parsed.host === "")
        return null;
    return address(parsed.host, parsed.pathname);
}
/** withoutCredentials takes user, password and query out of every address in a text. */
function withoutCredentials(text) {
    return text.replace(/\b([a-z][a-z0-9+.-]*:\/\/)(\S*@)?(\S*)/gi, (_all, scheme, _user, rest) => {
        return scheme + rest.replace(/\?[^\s'"]*/, "");
    });
}
function address(host, path) {
    const trimmed = path.replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
    return `${host.toLowerCase()}/${trimmed}`;
}


/***/ }),

/***/ 26494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ defaultBranchHead),
/* harmony export */   fe: () => (/* binding */ defaultBranchRef),
/* harmony export */   xN: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58326);
/* harmony import */ var _process_run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(60112);
/* harmony import */ var _remote_address_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76819);




/** readIdentity says which repository this is. */
async function readIdentity(location) {
    const [url, root, ref] = await Promise.all([
        remoteUrl(location),
        rootCommit(location),
        (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(location.dir, ["symbolic-ref", "--quiet", "HEAD"], { accept: [0, 1] }),
    ]);
    const remote = url === null ? null : (0,_remote_address_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRemoteAddress */ .Yg)(url);
    return {
        name: nameFrom(remote) ?? folderName(location),
        root_commit: root,
        remote,
        ref: ref.status === 0 ? ref.stdout.toString("utf8").trim() : null,
        git_dir: location.git_dir,
        work_tree: location.work_tree,
    };
}
/** defaultBranchRef is the remote's default branch as refs/heads/...; null when this clone does not know it. */
async function defaultBranchRef(location) {
    const remote = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteName */ .iy)(location);
    if (remote === null)
        return null;
    const args = ["symbolic-ref", "--quiet", `refs/remotes/${remote}/HEAD`];
    const { status, stdout } = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(location.dir, args, { accept: "any" });
    const prefix = `refs/remotes/${remote}/`;
    const ref = stdout.toString("utf8").trim();
    return status === 0 && ref.startsWith(prefix) ? `refs/heads/${ref.slice(prefix.length)}` : null;
}
async function remoteUrl(location) {
    const remote = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteName */ .iy)(location);
    if (remote === null)
        return null;
    const { status, stdout } = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(location.dir, ["remote", "get-url", "--", remote], {
        accept: "any",
    });
    return status === 0 ? stdout.toString("utf8").replace(/\n$/, "") : null;
}
/** null in a shallow clone, whose oldest commit is no root, and in an empty repository. */
async function rootCommit(location) {
    if (await (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .isShallow */ .fE)(location))
        return null;
    const args = ["rev-list", "--first-parent", "--max-parents=0", "HEAD", "--"];
    const { status, stdout } = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(location.dir, args, { accept: [0, 128] });
    return status === 0 ? (stdout.toString("latin1").split("\n")[0] ?? null) : null;
}
/** owner/name: the last two parts of the address behind its host. */
function nameFrom(remote) {
    const parts = remote?.split("/").slice(1).slice(-2) ?? [];
    return parts.length === 0 || parts.includes("") ? null : parts.join("/");
}
function folderName({ work_tree, git_dir }) {
    if (work_tree !== null)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(work_tree);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(git_dir) === ".git" ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(git_dir)) : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(git_dir, ".git");
}
/** defaultBranchHead is the head of the remote's default branch as last fetched; null when not known. */
async function defaultBranchHead(location) {
    const remote = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .remoteName */ .iy)(location);
    if (remote === null)
        return null;
    const ref = `refs/remotes/${remote}/HEAD^{commit}`;
    const found = await (0,_process_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)(location.dir, ["rev-parse", "--verify", "--quiet", ref], {
        accept: [0, 1, 128],
    });
    return found.status === 0 ? found.stdout.toString("latin1").trim() : null;
}


/***/ }),

/***/ 92689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openSourceRepository)
});

// EXTERNAL MODULE: ./build/adapters/git/git-error.js
var git_error = __nccwpck_require__(85789);
// EXTERNAL MODULE: ./build/adapters/git/objects/object-reader.js
var object_reader = __nccwpck_require__(81956);
// EXTERNAL MODULE: ./build/adapters/git/objects/read-blobs.js
var read_blobs = __nccwpck_require__(20936);
// EXTERNAL MODULE: ./build/adapters/git/objects/tree-walk.js
var tree_walk = __nccwpck_require__(16979);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/adapters/git/printable-path.js
var printable_path = __nccwpck_require__(64581);
// EXTERNAL MODULE: ./build/adapters/git/process/run-git.js
var run_git = __nccwpck_require__(60112);
// EXTERNAL MODULE: ./build/adapters/git/process/split-at-nul.js
var split_at_nul = __nccwpck_require__(32842);
;// CONCATENATED MODULE: ./build/adapters/git/source/attributes.js








const GENERATED = "linguist-generated";
const VENDORED = "linguist-vendored";
const NEITHER = { generated: false, vendored: false };
/**
 * readAttributes gives linguist-generated and linguist-vendored of each path as the commit's own
 * .gitattributes files say, and nothing else: no attributes of the user, the system or the clone, so that
 * everybody gets the same answer. Git itself does the matching, macros included.
 */
async function readAttributes(location, commit, paths) {
    const files = await attributesFiles(location, commit);
    const asked = files.length === 0 ? [] : paths.filter(isAskable);
    const found = asked.length === 0 ? [] : await ask(location, files, asked);
    const attributes = new Map(paths.map((path) => [path, NEITHER]));
    for (const [at, path] of asked.entries())
        attributes.set(path, found[at] ?? NEITHER);
    return attributes;
}
/** A symlink named .gitattributes has no say (gitattributes(5), NOTES). */
async function attributesFiles({ dir }, commit) {
    const { stdout } = await (0,run_git/* runGit */.E)(dir, ["ls-tree", "-r", "-z", "--full-tree", commit]);
    return (0,split_at_nul/* splitAtNul */.L)(stdout).flatMap((record) => {
        const tab = record.indexOf("\t");
        const name = record.subarray(tab + 1);
        const [mode = "", , oid = ""] = record.toString("latin1", 0, tab).split(" ");
        const isOurs = mode.startsWith("100") && /(?:^|\/)\.gitattributes$/.test(name.toString("latin1"));
        return isOurs ? [{ mode, oid, name }] : [];
    });
}
/** Git refuses to answer for names that lead out of the tree, which only a forged tree has. */
function isAskable(path) {
    return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
/**
 * Git before 2.43 has no `check-attr --source`. It can read attributes from an index, so this makes one that
 * holds the .gitattributes alone, in an empty repository of its own whose objects are the real ones: the
 * user's index and info/attributes take no part.
 */
async function ask(location, files, paths) {
    await fetchIfPartial(location, files);
    const gitDir = await temporaryFolder();
    try {
        const format = (files[0]?.oid.length ?? 40) === 64 ? ["--object-format=sha256"] : [];
        await (0,run_git/* runGit */.E)(gitDir, ["init", "--quiet", "--bare", "--template=", ...format, "."]);
        const env = {
            GIT_DIR: gitDir,
            GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(location.common_dir, "objects"),
            GIT_INDEX_FILE: (0,external_node_path_.join)(gitDir, "index"),
            GIT_ATTR_NOSYSTEM: "1",
        };
        await (0,run_git/* runGit */.E)(gitDir, ["update-index", "-z", "--index-info"], { env, stdin: indexInfo(files) });
        const settings = ["-c", "core.attributesFile=/dev/null", "-c", "core.ignoreCase=false"];
        const query = ["check-attr", "--cached", "-z", "--stdin", GENERATED, VENDORED];
        const stdin = Buffer.concat(paths.flatMap((path) => [(0,printable_path/* parsePrintablePath */.m)(path) ?? Buffer.from(path), NUL]));
        const { stdout } = await (0,run_git/* runGit */.E)(gitDir, [...settings, ...query], { env, stdin });
        return parseAnswers((0,split_at_nul/* splitAtNul */.L)(stdout));
    }
    finally {
        await (0,promises_.rm)(gitDir, { recursive: true, force: true });
    }
}
const NUL = Buffer.of(0);
/** A partial clone may lack the files, and the empty repository has no remote to fetch them from. */
async function fetchIfPartial({ dir }, files) {
    for await (const _bytes of (0,read_blobs/* readBlobs */.b)(dir, files.map(({ oid }) => oid)))
        ;
}
function indexInfo(files) {
    return Buffer.concat(files.flatMap(({ mode, oid, name }) => [Buffer.from(`${mode} ${oid}\t`), name, NUL]));
}
/** Records of path, attribute, value; two attributes a path, in the order asked. */
function parseAnswers(records) {
    const answers = [];
    for (let at = 0; at + 5 < records.length; at += 6) {
        answers.push({ generated: isSet(records[at + 2]), vendored: isSet(records[at + 5]) });
    }
    return answers;
}
/** Any value but false counts, as in Linguist (lib/linguist/lazy_blob.rb, boolean_attribute). */
function isSet(value) {
    return !["unspecified", "unset", "false"].includes(value?.toString("latin1") ?? "unspecified");
}
async function temporaryFolder() {
    try {
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "quantum-forge-attributes-"));
    }
    catch (cause) {
        throw new git_error/* GitError */.X("E_PERMISSION", {
            what: `expected room for temporary files in ${(0,external_node_os_.tmpdir)()}, found none (${cause instanceof Error ? cause.message : String(cause)})`,
            remedy: "set TMPDIR to a folder that you may write to",
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/adapters/git/source/blob-info.js

/** blobInfo gives the blob that a revision (gitrevisions(7)) names, unread; null when it names something else or nothing. */
async function blobInfo({ dir }, revision) {
    // One request is one line.
    if (/[\0\n]/.test(revision))
        return null;
    const { stdout } = await (0,run_git/* runGit */.E)(dir, ["cat-file", "--batch-check"], { stdin: `${revision}\n` });
    const [, oid, bytes] = /^([0-9a-f]+) blob (\d+)\n$/.exec(stdout.toString("latin1")) ?? [];
    return oid === undefined ? null : { oid, bytes: Number(bytes) };
}

// EXTERNAL MODULE: ./build/adapters/git/locate.js
var locate = __nccwpck_require__(58326);
// EXTERNAL MODULE: ./build/adapters/git/process/run-remote-git.js
var run_remote_git = __nccwpck_require__(17701);
;// CONCATENATED MODULE: ./build/adapters/git/source/branch-head.js




/**
 * branchHead gives the head of a branch of the remote, fetching it where the clone does not track it (as the clones
 * of CI often do not). Throws E_REVISION when there is no such branch to be had.
 */
async function branchHead(location, branch) {
    const remote = await (0,locate/* remoteName */.iy)(location);
    const named = await (0,run_git/* runGit */.E)(location.dir, ["check-ref-format", `refs/heads/${branch}`], { accept: "any" });
    if (remote === null || named.status !== 0)
        throw unknown(branch, remote);
    const ref = `refs/remotes/${remote}/${branch}`;
    const tracked = await head(location, ref);
    if (tracked !== null)
        return tracked;
    const depth = (await (0,locate/* isShallow */.fE)(location)) ? ["--depth=1"] : [];
    const options = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", ...depth];
    await (0,run_remote_git/* runRemoteGit */.q)(location.dir, ["fetch", ...options, "--", remote, `refs/heads/${branch}:${ref}`]);
    const fetched = await head(location, ref);
    if (fetched === null)
        throw unknown(branch, remote);
    return fetched;
}
async function head({ dir }, ref) {
    const { status, stdout } = await (0,run_git/* runGit */.E)(dir, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`], {
        accept: "any",
    });
    return status === 0 ? stdout.toString("latin1").trim() : null;
}
function unknown(branch, remote) {
    return new git_error/* GitError */.X("E_REVISION", {
        what: `expected the branch ${JSON.stringify(branch)} on ${remote ?? "a remote"}, found none that can be fetched`,
        remedy: "check that the branch exists there and that this clone may read it",
    });
}

// EXTERNAL MODULE: ./build/adapters/git/process/git-failure.js
var git_failure = __nccwpck_require__(95807);
;// CONCATENATED MODULE: ./build/adapters/git/source/fetch-history.js




const FETCH = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"];
/**
 * fetchCommit brings one commit and its tree into a shallow clone. Only for a shallow clone: `--depth` would
 * cut a full one short. Throws E_SHALLOW.
 */
async function fetchCommit(location, commit) {
    const remote = await knownRemote(location, commit);
    const reason = await tryFetch(location, ["--depth=1", "--", remote, commit]);
    if (reason !== null)
        throw beyond(commit, reason);
}
/**
 * deepen moves the boundary of a shallow clone by `generations` below the given commits. Where the remote does
 * not know them (not yet pushed), the branches that it does know are deepened. Throws E_SHALLOW.
 */
async function deepen(location, commits, generations) {
    const named = commits.join(" and ");
    const remote = await knownRemote(location, named);
    const depth = `--deepen=${generations}`;
    if ((await tryFetch(location, [depth, "--", remote, ...commits])) === null)
        return;
    const reason = await tryFetch(location, [depth, "--", remote]);
    if (reason !== null)
        throw beyond(named, reason);
}
async function knownRemote(location, commit) {
    const remote = await (0,locate/* remoteName */.iy)(location);
    if (remote === null)
        throw beyond(commit, "the clone has no remote");
    return remote;
}
/** null when it worked, else why not. */
async function tryFetch({ dir }, args) {
    const ended = await (0,run_remote_git/* runRemoteGit */.q)(dir, [...FETCH, ...args]);
    return ended.status === 0 ? null : (0,git_failure/* complaint */.U4)(ended);
}
/** beyond is the error for history that a shallow clone lacks and cannot get. */
function beyond(commit, reason) {
    return new git_error/* GitError */.X("E_SHALLOW", {
        what: `history at ${commit} is missing from this shallow clone and could not be fetched (${reason})`,
        remedy: "run git fetch --unshallow, or set fetch-depth: 0 for actions/checkout",
    });
}

;// CONCATENATED MODULE: ./build/adapters/git/source/commits.js





/**
 * readCommit gives a commit, which a shallow clone fetches when it lacks it. Its parent is read from the
 * commit itself, so it is named even where a shallow clone's history ends. Throws E_REVISION, E_SHALLOW.
 */
async function readCommit(location, reader, commit) {
    const known = await reader.get(commit);
    if (known?.type === "commit")
        return parseCommit(commit, known.bytes);
    if (known === null && (await (0,locate/* isShallow */.fE)(location))) {
        await fetchCommit(location, commit);
        const fetched = await reader.get(commit);
        if (fetched?.type === "commit")
            return parseCommit(commit, fetched.bytes);
    }
    throw new git_error/* GitError */.X("E_REVISION", {
        what: `expected the commit ${commit}, found ${known === null ? "no such object" : `a ${known.type}`}`,
        remedy: "fetch the branch that holds it (git fetch origin), or name another commit",
    });
}
/** firstParentLine gives up to `count` commits from `head` along first parents, newest first. */
async function firstParentLine(location, reader, head, count) {
    await readCommit(location, reader, head);
    const line = await walk(location, reader, head, count);
    if (isWhole(line, count))
        return line;
    await deepen(location, [head], count);
    const deeper = await walk(location, reader, head, count);
    if (isWhole(deeper, count))
        return deeper;
    throw beyond(deeper.at(-1)?.commit ?? head, "the remote gave no more of it");
}
/** A line is whole when it has all that was asked for or ends at a root; a shallow boundary still names a parent. */
function isWhole(line, count) {
    return line.length >= count || line.at(-1)?.first_parent === null;
}
/** mergeBase gives the best common ancestor; null when the histories have nothing in common. */
async function mergeBase(location, a, b) {
    for (let generations = 16;; generations *= 4) {
        const { status, stdout } = await (0,run_git/* runGit */.E)(location.dir, ["merge-base", a, b], { accept: [0, 1] });
        if (status === 0)
            return stdout.toString("latin1").trim();
        if (!(await (0,locate/* isShallow */.fE)(location)))
            return null;
        await deepen(location, [a, b], generations);
    }
}
async function walk({ dir }, reader, head, count) {
    const args = ["rev-list", "--first-parent", `--max-count=${count}`, head, "--"];
    const { stdout } = await (0,run_git/* runGit */.E)(dir, args);
    const ids = stdout
        .toString("latin1")
        .split("\n")
        .filter((id) => id !== "");
    return Promise.all(ids.map(async (id) => {
        const object = await reader.get(id);
        if (object?.type !== "commit")
            throw (0,object_reader/* damaged */.qM)(`expected the commit ${id}, found no readable one`);
        return parseCommit(id, object.bytes);
    }));
}
/** A commit object: header lines, an empty line, the message (gitformat: `tree`, `parent`*, `author`, ...). */
function parseCommit(commit, bytes) {
    const raw = Buffer.from(bytes).toString("latin1");
    const end = raw.indexOf("\n\n");
    const header = end < 0 ? raw : raw.slice(0, end);
    const message = end < 0 ? new Uint8Array() : bytes.subarray(end + 2);
    const seconds = /^committer .*> (\d+) [+-]\d+$/m.exec(header)?.[1];
    const tree = /^tree ([0-9a-f]+)$/m.exec(header)?.[1];
    if (seconds === undefined)
        throw (0,object_reader/* damaged */.qM)(`commit ${commit} has no readable committer line`);
    if (tree === undefined)
        throw (0,object_reader/* damaged */.qM)(`commit ${commit} names no tree`);
    return {
        commit,
        tree,
        first_parent: /^parent ([0-9a-f]+)$/m.exec(header)?.[1] ?? null,
        committed_at_ms: Number(seconds) * 1000,
        subject: subjectOf(message, /^encoding (\S+)$/m.exec(header)?.[1] ?? "utf-8"),
    };
}
function subjectOf(message, encoding) {
    return decode(message, encoding).replace(/^\s+/, "").split("\n", 1)[0]?.trimEnd() ?? "";
}
function decode(bytes, encoding) {
    try {
        return new TextDecoder(encoding).decode(bytes);
    }
    catch {
        return new TextDecoder().decode(bytes);
    }
}

// EXTERNAL MODULE: ./build/adapters/git/source/identity.js
var identity = __nccwpck_require__(26494);
;// CONCATENATED MODULE: ./build/adapters/git/source/list-tree.js




const TAB = 9;
/** listTree gives every file, symlink and submodule of a commit, in bytewise order of their names. */
async function listTree(location, commit) {
    await fetchMissingBlobs(location, commit);
    const { stdout } = await (0,run_git/* runGit */.E)(location.dir, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit]);
    return (0,split_at_nul/* splitAtNul */.L)(stdout).map(parseLine);
}
/** `<mode> <type> <id> <size padded with spaces> TAB <name>` (git-ls-tree(1)); the size of a submodule is "-". */
function parseLine(record) {
    const tab = record.indexOf(TAB);
    const [mode = "", , oid = "", size = ""] = record.toString("latin1", 0, tab).split(/ +/);
    const kind = mode === "160000" ? "submodule" : mode === "120000" ? "symlink" : "file";
    return {
        path: (0,printable_path/* encodePrintablePath */.d)(record.subarray(tab + 1)),
        kind,
        oid,
        bytes: kind === "submodule" ? 0 : Number(size),
    };
}
/**
 * A partial clone fetches each missing blob when it is first looked at, one round trip each. Asking for all
 * that a tree lacks at once makes it one. A failure is left to the reader that then misses the blob.
 */
async function fetchMissingBlobs({ dir }, commit) {
    const partial = await (0,run_git/* runGit */.E)(dir, ["config", "--get-regexp", "^remote\\..*\\.promisor$"], {
        accept: "any",
    });
    const remote = /^remote\.(.*)\.promisor true$/m.exec(partial.stdout.toString("utf8"))?.[1];
    if (remote === undefined)
        return;
    const listed = await (0,run_git/* runGit */.E)(dir, ["rev-list", "--objects", "--missing=print", "--no-walk", commit, "--"]);
    const missing = listed.stdout
        .toString("latin1")
        .split("\n")
        .filter((line) => line.startsWith("?"));
    if (missing.length === 0)
        return;
    // The options are those of Git's own fetch of missing objects (promisor-remote.c).
    const options = [
        "--no-tags",
        "--no-write-fetch-head",
        "--recurse-submodules=no",
        "--filter=blob:none",
        "--stdin",
    ];
    const stdin = `${missing.map((line) => line.slice(1)).join("\n")}\n`;
    await (0,run_remote_git/* runRemoteGit */.q)(dir, ["-c", "fetch.negotiationAlgorithm=noop", "fetch", "--quiet", ...options, remote], {
        stdin,
    });
}

;// CONCATENATED MODULE: ./build/adapters/git/source/look-ahead.js

/** Names that are one revision and nothing else: no option, path, range or list. */
const PLAIN_REVISION = /^(?!.*\.\.)[A-Za-z0-9_@][\w./~^@{}-]*$/;
/**
 * lookAhead finds the repository that `path` is in and, by the same Git process, the commits of the revisions that will
 * be asked for. It only saves time: when one of them is not plain, not here or no commit, all are looked up when asked.
 */
async function lookAhead(path, revisions) {
    const names = revisions.flatMap((revision) => [`${revision}^{commit}`, `${revision}^{tree}`]);
    const plain = revisions.every((revision) => PLAIN_REVISION.test(revision));
    const located = names.length > 0 && plain ? await (0,locate/* locateWith */.xT)(path, names) : null;
    const seen = revisions.flatMap((revision, at) => {
        const [commit, tree] = located?.oids.slice(2 * at) ?? [];
        return commit === undefined || tree === undefined ? [] : [{ revision, commit, tree }];
    });
    const named = (wanted) => seen.find(({ revision }) => revision === wanted)?.commit ?? null;
    const seenAs = (commit) => seen.filter((each) => each.commit === commit);
    return {
        location: located?.location ?? (await (0,locate/* locate */.x5)(path)),
        commit: named,
        tree: (commit) => seenAs(commit)[0]?.tree ?? null,
        firstParent: (commit) => seenAs(commit).flatMap(({ revision }) => named(`${revision}^`) ?? [])[0] ?? null,
    };
}

;// CONCATENATED MODULE: ./build/adapters/git/source/resolve-revision.js




const FULL_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * resolveRevision gives the id of the commit that a revision (gitrevisions(7)) names, fetching it when a
 * shallow clone lacks it. A revision is never taken for an option. Throws E_EMPTY_REPOSITORY, E_REVISION,
 * E_SHALLOW.
 */
async function resolveRevision(location, revision) {
    const here = await lookUp(location, revision);
    if (here !== null)
        return here;
    if ((await (0,locate/* isShallow */.fE)(location)) && (await reach(location, revision))) {
        const fetched = await lookUp(location, revision);
        if (fetched !== null)
            return fetched;
    }
    throw await resolve_revision_unknown(location, revision);
}
async function lookUp({ dir }, revision) {
    // Node refuses NUL in arguments, and rev-parse takes "" for a path.
    if (revision === "" || revision.includes("\0"))
        return null;
    const object = await verify(dir, revision);
    return object === null ? null : verify(dir, `${object}^{commit}`);
}
/** Two steps, since `:/text` and `HEAD:path` would take a `^{commit}` behind them for their own. */
async function verify(dir, revision) {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision];
    const { status, stdout } = await (0,run_git/* runGit */.E)(dir, args, { accept: [0, 1, 128] });
    return status === 0 ? stdout.toString("latin1").trim() : null;
}
/** Fetches what the revision needs, when that can be told; false when more history would not help. */
async function reach(location, revision) {
    if (FULL_ID.test(revision)) {
        await fetchCommit(location, revision);
        return true;
    }
    const [, start = "", steps = ""] = /^([^~^]+)([~^].*)$/.exec(revision) ?? [];
    const from = await lookUp(location, start);
    if (from === null)
        return false;
    await deepen(location, [from], generations(steps));
    return true;
}
/** How many generations `~3^2~` goes up: each ^ is one, whatever parent it names, and each ~N is N. */
function generations(steps) {
    let sum = 0;
    for (const [, operator, count = ""] of steps.matchAll(/([~^])(\d*)/g)) {
        sum += operator === "^" || count === "" ? 1 : Number(count);
    }
    return sum;
}
async function resolve_revision_unknown(location, revision) {
    const { stdout } = await (0,run_git/* runGit */.E)(location.dir, ["for-each-ref", "--count=1"]);
    if (stdout.length === 0 && (await lookUp(location, "HEAD")) === null) {
        return new git_error/* GitError */.X("E_EMPTY_REPOSITORY", {
            what: "expected a commit, found a repository without any",
            remedy: "make the first commit, then run again",
        });
    }
    return new git_error/* GitError */.X("E_REVISION", {
        what: `expected a revision that names a commit, found ${JSON.stringify(revision)}`,
        remedy: "use a branch, a tag or a commit id of this repository (git log shows them); fetch it first if it is new",
    });
}

;// CONCATENATED MODULE: ./build/adapters/git/source/open-source-repository.js












/**
 * openSourceRepository opens the repository that `path` is in for reading. It never writes to the work tree or
 * the index and runs no hook. Revisions that will be asked for are best told here: they cost no process of their own.
 * Throws E_NOT_A_REPOSITORY, E_PERMISSION, E_GIT_MISSING.
 */
async function openSourceRepository(path, revisions = []) {
    const seen = await lookAhead(path, revisions);
    const { location } = seen;
    const reader = (0,object_reader/* openObjectReader */.TL)(location.dir);
    /** Commits handed in may lie beyond a shallow boundary; reading them fetches them. */
    const present = (commit) => readCommit(location, reader, commit);
    return {
        location,
        identity: () => (0,identity/* readIdentity */.xN)(location),
        resolve: async (revision) => seen.commit(revision) ?? resolveRevision(location, revision),
        blobInfo: (revision) => blobInfo(location, revision),
        commitInfo: present,
        treeOf: async (commit) => seen.tree(commit) ?? (await present(commit)).tree,
        firstParentOf: async (commit) => seen.firstParent(commit) ?? (await present(commit)).first_parent,
        mergeBase: async (a, b) => {
            await present(a);
            await present(b);
            return mergeBase(location, a, b);
        },
        firstParentLine: (head, count) => firstParentLine(location, reader, head, count),
        listTree: async (commit) => {
            await present(commit);
            return listTree(location, commit);
        },
        readBlobs: (oids) => (0,read_blobs/* readBlobs */.b)(location.dir, oids),
        attributes: async (commit, paths) => {
            await present(commit);
            return readAttributes(location, commit, paths);
        },
        readFile: async (commit, path) => {
            await present(commit);
            const found = await (0,tree_walk/* openTreeWalk */.c)(reader, commit)(path);
            if (found === null)
                return null;
            if (!found.mode.startsWith("100"))
                throw notAFile(path, commit, found.mode);
            return { oid: found.oid, bytes: await (0,object_reader/* getObject */.iM)(reader, found.oid, "blob") };
        },
        policyCommit: async (branch) => {
            if (branch !== undefined)
                return branchHead(location, branch);
            return (await (0,identity/* defaultBranchHead */.Sk)(location)) ?? resolveRevision(location, "HEAD");
        },
    };
}
function notAFile(path, commit, mode) {
    const kinds = { "120000": "symlink", "160000": "submodule" };
    return new git_error/* GitError */.X("E_NOT_A_FILE", {
        what: `expected a regular file at ${JSON.stringify(path)} in ${commit}, found a ${kinds[mode] ?? "folder"}`,
        remedy: "name a regular file, or replace it with one",
    });
}


/***/ }),

/***/ 15830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _files_make_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(60231);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(33478);





/**
 * createKey writes a key to a new file (mode 0600, folder 0700) unless the file exists: false. The key appears
 * whole or not at all, and of two processes at once one wins: a finished file is hard-linked to its name, which
 * never replaces another. Throws KeyError E_KEY_UNREADABLE when it cannot be written.
 */
async function createKey(path, key) {
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.new`;
    try {
        await (0,_files_make_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolders */ .w)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), 0o700);
        await writeDraft(draft, key);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(draft, path);
        return true;
    }
    catch (cause) {
        if (cause instanceof Error && "code" in cause && cause.code === "EEXIST")
            return false;
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_4__/* .KeyError */ .e("E_KEY_UNREADABLE", {
            what: `expected to write a new key to ${path}, found that it cannot be written`,
            remedy: "set QUANTUM_FORGE_HOME to a writable folder on a file system with hard links",
            cause,
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(draft, { force: true });
    }
}
async function writeDraft(path, key) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "wx", 0o600);
    try {
        await file.writeFile(key);
        await file.sync();
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 44955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ systemEntropy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

/** systemEntropy is the system's CSPRNG. */
const systemEntropy = async (bytes) => new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(bytes));


/***/ }),

/***/ 76360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ entropyOf)
});

// UNUSED EXPORTS: fileEntropy

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/adapters/keys/entropy/file-entropy.js




/** The environment variable that names a source of randomness: a device, a named pipe or a file. */
const VARIABLE = "QUANTUM_FORGE_ENTROPY";
const PATIENCE_MS = 10_000;
const PAUSE_MS = 20;
/** entropyOf gives the external source that the environment names; null when it names none. */
function entropyOf(environment) {
    const path = environment[VARIABLE] ?? "";
    return path === "" ? null : fileEntropy(path);
}
/**
 * fileEntropy reads from a device, a named pipe or a file, without waiting for it longer than it is patient. It rejects for a
 * relative path, and for one that ends before so many bytes came.
 */
function fileEntropy(path, patience_ms = PATIENCE_MS) {
    return async (bytes) => {
        if (!(0,external_node_path_.isAbsolute)(path))
            throw new Error(`expected an absolute path in ${VARIABLE}`);
        // Opening a pipe that nobody writes to would never return otherwise.
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            return await readExactly(file, bytes, Date.now() + patience_ms);
        }
        finally {
            await file.close();
        }
    };
}
async function readExactly(file, bytes, until_ms) {
    const drawn = new Uint8Array(bytes);
    let length = 0;
    while (length < bytes) {
        const { bytesRead } = await readSome(file, drawn, length);
        if (bytesRead === 0)
            throw new Error(`it ended after ${length} of ${bytes} bytes`);
        if (bytesRead > 0)
            length += bytesRead;
        else if (Date.now() < until_ms)
            await (0,external_node_timers_promises_namespaceObject.setTimeout)(PAUSE_MS);
        else
            throw new Error(`it gave ${length} of ${bytes} bytes in time`);
    }
    return drawn;
}
/** -1 bytes when there is nothing yet. */
async function readSome(file, into, at) {
    try {
        return await file.read(into, at, into.length - at, null);
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "EAGAIN")
            return { bytesRead: -1 };
        throw error;
    }
}


/***/ }),

/***/ 46017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mixedSeed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33478);
/* harmony import */ var _entropy_source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(44955);



/** Taken of each source: as many as SHA-512 gives. */
const DRAWN_BYTES = 64;
const PURPOSE = "quantum-forge key seed v1";
/**
 * mixedSeed gives so many bytes to make keys of: HKDF-SHA-512 (RFC 5869, no salt) over 64 bytes of the system's CSPRNG followed
 * by 64 of an external source. The external bytes are further input and never stand alone: whoever knows or chooses them knows
 * nothing of the seed. Throws KeyError E_ENTROPY when the external source fails, instead of going on without it.
 */
async function mixedSeed(bytes, external = null, system = _entropy_source_js__WEBPACK_IMPORTED_MODULE_2__/* .systemEntropy */ .l) {
    const drawn = await system(DRAWN_BYTES);
    const further = external === null ? new Uint8Array() : await drawFrom(external);
    return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha512", Buffer.concat([drawn, further]), "", PURPOSE, bytes));
}
async function drawFrom(external) {
    let found;
    try {
        found = await external(DRAWN_BYTES);
    }
    catch (cause) {
        throw failed(cause instanceof Error ? cause.message : "another failure", cause);
    }
    if (found instanceof Uint8Array && found.length === DRAWN_BYTES)
        return found;
    throw failed(found instanceof Uint8Array ? `${found.length} bytes` : "no bytes");
}
function failed(found, cause) {
    return new _key_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .e("E_ENTROPY", {
        what: `expected ${DRAWN_BYTES} bytes of the external source of randomness, found: ${found}`,
        remedy: "check the source, or go without it; no key was made",
        cause,
    });
}


/***/ }),

/***/ 67267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ hasKeys)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/** hasKeys tells whether this user has keys of this tool; whether they can be used is openKeyring's to say. */
async function hasKeys(home) {
    const names = await Promise.all(["local-recorder", "log"].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "keys", `${name}.key`)).catch(() => null)));
    return names.some((found) => found !== null);
}


/***/ }),

/***/ 7838:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* reexport safe */ _entropy_file_entropy_js__WEBPACK_IMPORTED_MODULE_1__.J),
/* harmony export */   JM: () => (/* reexport safe */ _open_secret_js__WEBPACK_IMPORTED_MODULE_9__.J),
/* harmony export */   MU: () => (/* reexport safe */ _principal_replace_principal_key_js__WEBPACK_IMPORTED_MODULE_19__.M),
/* harmony export */   Ot: () => (/* reexport safe */ _verify_ml_dsa_65_js__WEBPACK_IMPORTED_MODULE_22__.O),
/* harmony export */   TH: () => (/* reexport safe */ _principal_list_keys_js__WEBPACK_IMPORTED_MODULE_16__.T),
/* harmony export */   Tg: () => (/* reexport safe */ _key_home_js__WEBPACK_IMPORTED_MODULE_5__.T),
/* harmony export */   d5: () => (/* reexport safe */ _principal_open_principal_signer_js__WEBPACK_IMPORTED_MODULE_17__.d),
/* harmony export */   eE: () => (/* reexport safe */ _principal_create_principal_key_js__WEBPACK_IMPORTED_MODULE_14__.e),
/* harmony export */   eN: () => (/* reexport safe */ _key_error_js__WEBPACK_IMPORTED_MODULE_4__.e),
/* harmony export */   hw: () => (/* reexport safe */ _open_rooted_keyring_js__WEBPACK_IMPORTED_MODULE_7__.h),
/* harmony export */   le: () => (/* reexport safe */ _principal_create_token_key_js__WEBPACK_IMPORTED_MODULE_15__.l),
/* harmony export */   pI: () => (/* reexport safe */ _verify_ed25519_js__WEBPACK_IMPORTED_MODULE_21__.p),
/* harmony export */   rU: () => (/* reexport safe */ _verify_slh_dsa_js__WEBPACK_IMPORTED_MODULE_23__.r),
/* harmony export */   sc: () => (/* reexport safe */ _sha256_js__WEBPACK_IMPORTED_MODULE_20__.s),
/* harmony export */   ss: () => (/* reexport safe */ _open_rooted_log_js__WEBPACK_IMPORTED_MODULE_8__.s),
/* harmony export */   u$: () => (/* reexport safe */ _open_keyring_js__WEBPACK_IMPORTED_MODULE_6__.u),
/* harmony export */   xV: () => (/* reexport safe */ _has_keys_js__WEBPACK_IMPORTED_MODULE_3__.x)
/* harmony export */ });
/* harmony import */ var _entropy_entropy_source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(44955);
/* harmony import */ var _entropy_file_entropy_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76360);
/* harmony import */ var _entropy_mixed_seed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(46017);
/* harmony import */ var _has_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(67267);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(33478);
/* harmony import */ var _key_home_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(17173);
/* harmony import */ var _open_keyring_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8735);
/* harmony import */ var _open_rooted_keyring_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(73408);
/* harmony import */ var _open_rooted_log_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(13819);
/* harmony import */ var _open_secret_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(59285);
/* harmony import */ var _pkcs11_open_pkcs11_signer_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(26633);
/* harmony import */ var _pkcs11_serve_token_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(50264);
/* harmony import */ var _pkcs11_token_key_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(89921);
/* harmony import */ var _post_quantum_slh_dsa_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(42732);
/* harmony import */ var _principal_create_principal_key_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(24466);
/* harmony import */ var _principal_create_token_key_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(96725);
/* harmony import */ var _principal_list_keys_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(70624);
/* harmony import */ var _principal_open_principal_signer_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(40095);
/* harmony import */ var _principal_open_recorder_signer_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(22885);
/* harmony import */ var _principal_replace_principal_key_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(46774);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(43399);
/* harmony import */ var _verify_ed25519_js__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(4865);
/* harmony import */ var _verify_ml_dsa_65_js__WEBPACK_IMPORTED_MODULE_22__ = __nccwpck_require__(8674);
/* harmony import */ var _verify_slh_dsa_js__WEBPACK_IMPORTED_MODULE_23__ = __nccwpck_require__(37572);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_verify_ml_dsa_65_js__WEBPACK_IMPORTED_MODULE_22__, _verify_slh_dsa_js__WEBPACK_IMPORTED_MODULE_23__]);
([_verify_ml_dsa_65_js__WEBPACK_IMPORTED_MODULE_22__, _verify_slh_dsa_js__WEBPACK_IMPORTED_MODULE_23__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);

























__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 33478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ KeyError)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29770);

class KeyError extends _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 17173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyHome)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33478);


/**
 * keyHome gives the folder in which this user's keys live: $QUANTUM_FORGE_HOME, else
 * $XDG_CONFIG_HOME/quantum-forge, else ~/.config/quantum-forge. As the XDG specification says, a relative
 * $XDG_CONFIG_HOME is ignored. Throws KeyError E_KEY_LOCATION for a relative $QUANTUM_FORGE_HOME.
 */
function keyHome(environment, userHome) {
    const own = environment["QUANTUM_FORGE_HOME"] ?? "";
    if (own !== "" && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(own)) {
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .e("E_KEY_LOCATION", {
            what: `expected an absolute path in QUANTUM_FORGE_HOME, found ${JSON.stringify(own)}`,
            remedy: "set it to an absolute path outside the repository",
        });
    }
    const config = environment["XDG_CONFIG_HOME"] ?? "";
    if (own !== "")
        return own;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(config) ? config : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(userHome, ".config"), "quantum-forge");
}


/***/ }),

/***/ 32742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ notOfRoot)
/* harmony export */ });
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33478);

/** notOfRoot gives the error for a key that is not here, or is another than the root of trust names. */
function notOfRoot(expected, found, { version }) {
    return new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e("E_UNAUTHORISED", {
        what: `this repository has a root of trust (version ${version}): expected ${expected} to record with, found ${found}`,
        remedy: "record where the key is: in its secret QUANTUM_FORGE_KEY_<NAME> or in the folder of keys; `quantum-forge measure` needs none",
    });
}


/***/ }),

/***/ 8735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ openKeyring)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/adapters/keys/create-key.js
var create_key = __nccwpck_require__(15830);
// EXTERNAL MODULE: ./build/adapters/keys/key-error.js
var key_error = __nccwpck_require__(33478);
// EXTERNAL MODULE: ./build/adapters/keys/raw-public-key.js
var raw_public_key = __nccwpck_require__(20966);
// EXTERNAL MODULE: ./build/adapters/keys/read-key-file.js
var read_key_file = __nccwpck_require__(72469);
;// CONCATENATED MODULE: ./build/adapters/keys/read-key.js



/**
 * readKey reads an Ed25519 private key (PKCS#8 PEM); null when there is no file. Throws KeyError
 * E_KEY_PERMISSIONS, E_KEY_ENCODING or E_KEY_UNREADABLE.
 */
async function readKey(path) {
    const pem = await (0,read_key_file/* readKeyFile */.m)(path);
    return pem === null ? null : parseKey(path, pem.toString("utf8"));
}
function parseKey(path, pem) {
    const key = parsePem(path, pem);
    if (key.asymmetricKeyType === "ed25519")
        return key;
    throw notAKey(path, `a key of type ${key.asymmetricKeyType}`);
}
function parsePem(path, pem) {
    try {
        return (0,external_node_crypto_.createPrivateKey)({ key: pem, format: "pem" });
    }
    catch (cause) {
        throw notAKey(path, "another content", cause);
    }
}
function notAKey(path, found, cause) {
    return new key_error/* KeyError */.e("E_KEY_ENCODING", {
        what: `expected an Ed25519 private key (PKCS#8 PEM) in ${path}, found ${found}`,
        remedy: "restore the file from a backup, or move it away to have a new key made",
        cause,
    });
}

// EXTERNAL MODULE: ./build/adapters/keys/refuse-location.js
var refuse_location = __nccwpck_require__(76018);
// EXTERNAL MODULE: ./build/adapters/keys/sha256.js
var sha256 = __nccwpck_require__(43399);
;// CONCATENATED MODULE: ./build/adapters/keys/open-keyring.js








/**
 * openKeyring opens the keys `<home>/keys/local-recorder.key` and `<home>/keys/log.key`. Processes that create
 * them at the same time end with the same keys. Throws KeyError E_KEY_LOCATION, E_KEY_PERMISSIONS,
 * E_KEY_ENCODING, or E_KEY_UNREADABLE (also when a key is absent and `create` is false).
 */
async function openKeyring({ home, create, forbiddenRoots }) {
    const folder = (0,external_node_path_.join)(home, "keys");
    for (const root of forbiddenRoots)
        await (0,refuse_location/* refuseLocation */._)(folder, root);
    const recorder = await openKey(folder, "local-recorder", create);
    const log = await openKey(folder, "log", create);
    const created = [recorder, log].filter((key) => key.created).map((key) => key.signer.principal);
    return { home, recorder: recorder.signer, log: log.signer, created };
}
async function openKey(folder, principal, create) {
    const path = (0,external_node_path_.join)(folder, `${principal}.key`);
    const found = await readKey(path);
    if (found !== null)
        return { signer: signerOf(principal, found), created: false };
    const created = create && (await (0,create_key/* createKey */.c)(path, newKey()));
    // Read back also after a lost race: the key in the file is the key.
    const key = await readKey(path);
    if (key === null)
        throw absent(path);
    return { signer: signerOf(principal, key), created };
}
/** PKCS#8 PEM. */
function newKey() {
    return (0,external_node_crypto_.generateKeyPairSync)("ed25519").privateKey.export({ type: "pkcs8", format: "pem" });
}
function signerOf(principal, key) {
    const publicKey = (0,raw_public_key/* rawPublicKey */.F)(key);
    return {
        principal,
        keyid: Buffer.from((0,sha256/* sha256 */.s)(publicKey)).toString("hex"),
        publicKey,
        sign: async (message) => new Uint8Array((0,external_node_crypto_.sign)(null, message, key)),
    };
}
function absent(path) {
    return new key_error/* KeyError */.e("E_KEY_UNREADABLE", {
        what: `expected a key in ${path}, found no file`,
        remedy: "run the command where the key is, or let it make a new one",
    });
}


/***/ }),

/***/ 73408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRootedKeyring)
/* harmony export */ });
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12140);
/* harmony import */ var _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(68803);
/* harmony import */ var _not_of_root_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(32742);
/* harmony import */ var _open_keyring_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8735);
/* harmony import */ var _open_rooted_log_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(13819);
/* harmony import */ var _principal_open_if_there_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(75908);






/**
 * openRootedKeyring opens the key of a recorder that the root names, and the log's key: no other counts, so none is made. Where no
 * recorder's key is here, a recorder without keys is named. Throws KeyError E_UNAUTHORISED when the root has neither or one is
 * another than the root has, and what openRecorderSigner throws.
 */
async function openRootedKeyring({ root, ...where }) {
    // Beside a workflow that the policy names, this user's own keys go on recording; nobody vouches for them.
    if (root.version === _core_vbh_root_index_js__WEBPACK_IMPORTED_MODULE_1__/* .IMPLIED_VERSION */ ._s)
        return (0,_open_keyring_js__WEBPACK_IMPORTED_MODULE_3__/* .openKeyring */ .u)({ ...where, create: true });
    const recorder = await openRecorder(root, where);
    const log = await (0,_open_rooted_log_js__WEBPACK_IMPORTED_MODULE_4__/* .openRootedLog */ .s)({ root, ...where });
    return { home: where.home, recorder, log, created: [] };
}
async function openRecorder(root, where) {
    const names = root.roles.recorder.principals;
    for (const name of names) {
        const member = root.principals[name];
        if (member === undefined || member.class === "keyless")
            continue;
        const signer = await (0,_principal_open_if_there_js__WEBPACK_IMPORTED_MODULE_5__/* .openIfThere */ .K)({ ...where, principal: name });
        if (signer === null)
            continue;
        if ((0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBase64 */ .WG)(signer.publicKey) === member.ed25519)
            return signer;
        throw (0,_not_of_root_js__WEBPACK_IMPORTED_MODULE_2__/* .notOfRoot */ .T)(`the key that it has for ${name}`, `another key called ${name}`, root);
    }
    const keyless = names.find((name) => root.principals[name]?.class === "keyless");
    if (keyless !== undefined)
        return { principal: keyless, bundle: null };
    throw (0,_not_of_root_js__WEBPACK_IMPORTED_MODULE_2__/* .notOfRoot */ .T)(`a key of a recorder (${names.join(", ")})`, "none here", root);
}


/***/ }),

/***/ 13819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ openRootedLog)
/* harmony export */ });
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12140);
/* harmony import */ var _not_of_root_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32742);
/* harmony import */ var _principal_open_if_there_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(75908);



/** The key that signs checkpoints is found under this name; it is no principal. */
const LOG = "log";
/**
 * openRootedLog opens the key of the log that the root names, which whoever appends needs; to record a build takes a recorder's too
 * (openRootedKeyring). Throws KeyError E_UNAUTHORISED when it is not here or is another, and what openRecorderSigner throws.
 */
async function openRootedLog({ root, ...where }) {
    const log = await (0,_principal_open_if_there_js__WEBPACK_IMPORTED_MODULE_2__/* .openIfThere */ .K)({ ...where, principal: LOG });
    if (log === null)
        throw (0,_not_of_root_js__WEBPACK_IMPORTED_MODULE_1__/* .notOfRoot */ .T)("the key of the log", "no key called log here", root);
    if ((0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBase64 */ .WG)(log.publicKey) === root.log?.ed25519)
        return log;
    throw (0,_not_of_root_js__WEBPACK_IMPORTED_MODULE_1__/* .notOfRoot */ .T)("the key of the log", "another key called log", root);
}


/***/ }),

/***/ 59285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ openSecret)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _create_key_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(15830);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(33478);
/* harmony import */ var _read_key_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(72469);
/* harmony import */ var _refuse_location_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(76018);






const SECRET_BYTES = 32;
/**
 * openSecret opens `<home>/keys/<name>.key`, 32 random bytes that this user's processes share and nobody else has; null
 * when there is none and none is made. Throws KeyError E_KEY_LOCATION, E_KEY_PERMISSIONS, E_KEY_ENCODING or
 * E_KEY_UNREADABLE.
 */
async function openSecret(options) {
    const { home, name, create, forbiddenRoots } = options;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "keys");
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}.key`);
    for (const root of forbiddenRoots)
        await (0,_refuse_location_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLocation */ ._)(folder, root);
    const found = await (0,_read_key_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readKeyFile */ .m)(path);
    if (found === null && create) {
        await (0,_create_key_js__WEBPACK_IMPORTED_MODULE_2__/* .createKey */ .c)(path, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(SECRET_BYTES));
        // Read back also after a lost race: the secret in the file is the secret.
        return openSecret({ ...options, create: false });
    }
    if (found === null || found.length === SECRET_BYTES)
        return found;
    throw new _key_error_js__WEBPACK_IMPORTED_MODULE_3__/* .KeyError */ .e("E_KEY_ENCODING", {
        what: `expected ${SECRET_BYTES} bytes in ${path}, found ${found.length}`,
        remedy: "restore the file from a backup, or move it away to have a new one made",
    });
}


/***/ }),

/***/ 97741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hsmError)
/* harmony export */ });
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33478);

/** hsmError gives KeyError E_HSM. */
function hsmError(what, remedy) {
    return new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e("E_HSM", { what, remedy });
}


/***/ }),

/***/ 26633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ openPkcs11Signer)
});

// EXTERNAL MODULE: ./build/adapters/keys/verify-ed25519.js
var verify_ed25519 = __nccwpck_require__(4865);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: ./build/adapters/keys/pkcs11/hsm-error.js
var hsm_error = __nccwpck_require__(97741);
// EXTERNAL MODULE: ./build/adapters/keys/pkcs11/serve-token.js + 1 modules
var serve_token = __nccwpck_require__(50264);
// EXTERNAL MODULE: ./build/adapters/keys/pkcs11/token-exchange.js
var token_exchange = __nccwpck_require__(67025);
;// CONCATENATED MODULE: ./build/adapters/keys/pkcs11/ask-token.js




/** Where the keys are, and what a workflow hands to its action: nothing for a token's library. */
const SECRETS = /^(?:QUANTUM_FORGE_|INPUT_)/i;
const MAX_ANSWER_BYTES = 1 << 16;
/**
 * askToken has a process of its own use the token and gives its answer. The PIN goes over its standard input: anybody can read
 * arguments, and children inherit an environment. What a library prints is dropped. Throws KeyError E_HSM when it gives none.
 */
async function askToken(request, { environment, timeout_ms }) {
    const child = (0,external_node_child_process_.spawn)(process.execPath, ["--no-warnings", "--eval", serve_token/* SERVE_TOKEN */.o], {
        env: Object.fromEntries(Object.entries(environment).filter(([name]) => !SECRETS.test(name))),
        stdio: ["pipe", "ignore", "ignore", "pipe"],
        timeout: timeout_ms,
        killSignal: "SIGKILL",
        windowsHide: true,
    });
    const answered = readAll(child.stdio[token_exchange/* ANSWER_FD */.y]);
    // A process that ended early is told of below, by the answer that it does not give.
    child.stdin?.on("error", () => undefined).end(JSON.stringify(request));
    const [signal, answer] = await Promise.all([ended(child), answered]);
    const parsed = parseAnswer(answer);
    if (parsed !== null)
        return parsed;
    throw signal === "SIGKILL"
        ? (0,hsm_error/* hsmError */.F)(`expected the token to answer within ${timeout_ms} ms, found that it did not`, "see whether it waits for a touch or for another program, then try again")
        : (0,hsm_error/* hsmError */.F)(`expected an answer of the token's library ${request.module}, found none`, "it ended the process that loaded it, or wrote in its place: update the library, or see its own log");
}
async function readAll(stream) {
    let found = "";
    for await (const chunk of stream.setEncoding("utf8")) {
        found += String(chunk);
        if (found.length > MAX_ANSWER_BYTES)
            return "";
    }
    return found;
}
function ended(child) {
    return new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("close", (_code, signal) => resolve(signal));
    });
}
/** null for what that process cannot have meant: a library shares it, and may write where it should not. */
function parseAnswer(text) {
    try {
        const answer = JSON.parse(text);
        return "fault" in answer || typeof answer.public_key === "string" ? answer : null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/adapters/keys/pkcs11/find-binding.js



const PACKAGE = "pkcs11js";
/**
 * findBinding gives the absolute path of pkcs11js, the optional package that talks to PKCS#11 libraries, from the folder of keys
 * or beside this program; never from the working folder, whose code is what is measured. Throws KeyError E_HSM.
 */
function findBinding(home) {
    for (const origin of [(0,external_node_path_.join)(home, PACKAGE), import.meta.url]) {
        try {
            return (0,external_node_module_.createRequire)(origin).resolve(PACKAGE);
        }
        catch {
            // The next place, or the error below.
        }
    }
    throw (0,hsm_error/* hsmError */.F)(`expected the package ${PACKAGE}, which talks to tokens, in ${(0,external_node_path_.join)(home, "node_modules")} or beside this program, found none`, `install it, which needs a C++ compiler: npm install --prefix ${home} ${PACKAGE}`);
}

;// CONCATENATED MODULE: ./build/adapters/keys/pkcs11/token-failure.js

const SAID_CHARACTERS = 200;
/** What a token says, what that means and what to do. */
const MEANINGS = [
    [
        /CKR_PIN_LOCKED/,
        ({ token }) => `expected token ${JSON.stringify(token)} to accept a PIN, found it locked`,
        "unlock it with the security officer's PIN",
    ],
    [
        /CKR_PIN_/,
        ({ pinVariable }) => `expected the token's PIN in ${pinVariable}, found another`,
        "correct it before trying again: a token locks after a few wrong ones",
    ],
    [
        /CKR_TOKEN_NOT_|CKR_DEVICE_REMOVED/,
        ({ token }) => `expected the token ${JSON.stringify(token)} to be there, found it gone`,
        "plug it in and try again",
    ],
    [
        /CKR_MECHANISM_INVALID/,
        () => "expected a token that signs with Ed25519 (mechanism CKM_EDDSA), found one that does not",
        "see what it can do with pkcs11-tool --list-mechanisms; use another token or firmware",
    ],
    [
        /CKR_DATA_LEN_RANGE|CKR_DATA_INVALID/,
        () => "expected a token that signs a build record with Ed25519 in one piece, found one that takes less",
        "use a token that takes longer messages; this one cannot record builds",
    ],
];
/** tokenFailure gives E_HSM for a use of a token that failed. */
function tokenFailure(fault, use) {
    const { module, token, binding } = use;
    const key = `${JSON.stringify(use.label ?? use.id)} on token ${JSON.stringify(token)}`;
    switch (fault.kind) {
        case "binding":
            return (0,hsm_error/* hsmError */.F)(`expected the package in ${binding} to load, found that it does not`, "install it anew with this Node.js: npm rebuild pkcs11js");
        case "library":
            return (0,hsm_error/* hsmError */.F)(`expected a PKCS#11 library in ${module}, found none that can be loaded`, "install the token's library and name its path (SoftHSM on Debian: /usr/lib/softhsm/libsofthsm2.so)");
        case "tokens":
            return (0,hsm_error/* hsmError */.F)(`expected one token labelled ${JSON.stringify(token)}, found ${fault.count}`, "plug it in, or see the labels with pkcs11-tool --list-token-slots");
        case "keys":
            return (0,hsm_error/* hsmError */.F)(`expected one public key ${key}, found ${fault.count === 0 ? "none" : "more"}`, "see what the token holds with pkcs11-tool --list-objects, and name one key pair");
        case "algorithm":
            return (0,hsm_error/* hsmError */.F)(`expected an Ed25519 key for ${key}, found another kind of key`, "make one with pkcs11-tool --keypairgen --key-type EC:edwards25519 --id 01 --label LABEL");
        case "no_private_key":
            return (0,hsm_error/* hsmError */.F)(`expected one private key beside the public key ${key}, found none or more`, "give both halves the same id, and make the pair with pkcs11-tool --keypairgen");
        case "said":
            return said(fault.text, use);
    }
}
function said(text, use) {
    const meaning = MEANINGS.find(([pattern]) => pattern.test(text));
    if (meaning !== undefined)
        return (0,hsm_error/* hsmError */.F)(meaning[1](use), meaning[2]);
    const words = text
        .replaceAll(use.pin, "***")
        .replace(/\p{Cc}+/gu, " ")
        .slice(0, SAID_CHARACTERS);
    return (0,hsm_error/* hsmError */.F)(`expected an answer of the token, found: ${words === "" ? "no word" : words}`, "see what the token says with pkcs11-tool --list-objects --login");
}

;// CONCATENATED MODULE: ./build/adapters/keys/pkcs11/open-pkcs11-signer.js





const TIMEOUT_MS = 20_000;
/**
 * openPkcs11Signer gives the signer of an Ed25519 key that never leaves its token. Each signature is checked against the public
 * key before it is given. Throws KeyError E_HSM, also from `sign`.
 */
async function openPkcs11Signer(options) {
    const use = tokenUse(options);
    const publicKey = options.publicKey ?? (await use(null)).publicKey;
    return {
        publicKey,
        sign: async (message) => {
            const found = await use(message);
            if (Buffer.compare(found.publicKey, publicKey) !== 0)
                throw anotherKey(options);
            if ((0,verify_ed25519/* verifyEd25519 */.p)(publicKey, message, found.signature))
                return found.signature;
            throw (0,hsm_error/* hsmError */.F)("expected a signature by the key of the token, found another", "the private and the public key of this id do not belong together; make the pair anew");
        },
    };
}
/** Asks for what can be missing before anything is to be signed: the PIN and the package. */
function tokenUse(options) {
    const { module, token, label, id, home, pinVariable, environment, timeout_ms = TIMEOUT_MS } = options;
    const pin = environment[pinVariable] ?? "";
    if (pin === "") {
        throw (0,hsm_error/* hsmError */.F)(`expected the token's PIN in the environment variable ${pinVariable}, found nothing`, "set it, in Actions from a secret of the environment");
    }
    const key = { module, token, label, id, pin, binding: findBinding(home) };
    const { [pinVariable]: _pin, ...surroundings } = environment;
    return async (message) => {
        const request = { ...key, message: message === null ? null : Buffer.from(message).toString("base64") };
        const answer = await askToken(request, { environment: surroundings, timeout_ms });
        if ("fault" in answer)
            throw tokenFailure(answer.fault, { ...key, pinVariable });
        return {
            publicKey: new Uint8Array(Buffer.from(answer.public_key, "base64")),
            signature: new Uint8Array(Buffer.from(answer.signature ?? "", "base64")),
        };
    };
}
function anotherKey({ token, label, id }) {
    return (0,hsm_error/* hsmError */.F)(`expected the key that was made known for ${JSON.stringify(label ?? id)} on token ${JSON.stringify(token)}, found another`, "plug in the token that the key file was made with, or exchange the key: quantum-forge keys rotate");
}


/***/ }),

/***/ 50264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ SERVE_TOKEN),
  Z: () => (/* binding */ serveToken)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(98995);
;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
// EXTERNAL MODULE: ./build/adapters/keys/pkcs11/token-exchange.js
var token_exchange = __nccwpck_require__(67025);
;// CONCATENATED MODULE: ./build/adapters/keys/pkcs11/serve-token.js




// PKCS#11 3.0, pkcs11t.h.
const CKF_SERIAL_SESSION = 4;
const CKU_USER = 1;
const CKA_CLASS = 0;
const CKA_LABEL = 3;
const CKA_KEY_TYPE = 0x100;
const CKA_ID = 0x102;
const CKA_EC_POINT = 0x181;
const CKO_PUBLIC_KEY = 2;
const CKO_PRIVATE_KEY = 3;
const CKK_EC_EDWARDS = 0x40;
const CKM_EDDSA = 0x1057;
const PUBLIC_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
/** A DER OCTET STRING of 32 bytes. */
const WRAPPED = Buffer.from("0420", "hex");
/** The program of the process that loads a token's library: this very module, or the bundle that holds it. */
const SERVE_TOKEN = `import(${JSON.stringify(import.meta.url)}).then((room) => room.serveToken())`;
/**
 * serveToken is the side of the process that loads a token's library: one request on its standard input, one answer. It runs
 * apart, so that a library that hangs or crashes takes nothing with it.
 */
async function serveToken() {
    const request = JSON.parse(await (0,consumers_namespaceObject.text)(process.stdin));
    (0,external_node_fs_.writeSync)(token_exchange/* ANSWER_FD */.y, JSON.stringify(answer(request)));
}
class Refusal extends Error {
    fault;
    constructor(fault) {
        super(fault.kind);
        this.fault = fault;
    }
}
function answer(request) {
    try {
        return use(openLibrary(request), request);
    }
    catch (error) {
        if (error instanceof Refusal)
            return { fault: error.fault };
        return { fault: { kind: "said", text: error instanceof Error ? error.message : "" } };
    }
}
function openLibrary({ binding, module }) {
    const { PKCS11 } = attempt("binding", () => (0,external_node_module_.createRequire)(binding)(binding));
    const library = new PKCS11();
    attempt("library", () => library.load(module));
    return library;
}
function attempt(kind, call) {
    try {
        return call();
    }
    catch {
        throw new Refusal({ kind });
    }
}
function use(library, request) {
    library.C_Initialize();
    try {
        const session = library.C_OpenSession(slotOf(library, request.token), CKF_SERIAL_SESSION);
        library.C_Login(session, CKU_USER, request.pin);
        const { id, point } = findPublicKey(library, session, request);
        const message = request.message;
        const signature = message === null ? null : sign(library, session, id, Buffer.from(message, "base64"));
        return { public_key: point.toString("base64"), signature: signature?.toString("base64") ?? null };
    }
    finally {
        library.C_Finalize();
    }
}
/** Labels are padded with blanks to 32 bytes. */
function slotOf(library, label) {
    const slots = library
        .C_GetSlotList(true)
        .filter((each) => library.C_GetTokenInfo(each).label.trimEnd() === label);
    const [slot] = slots;
    if (slot !== undefined && slots.length === 1)
        return slot;
    throw new Refusal({ kind: "tokens", count: slots.length });
}
function findPublicKey(library, session, { label, id }) {
    const named = [
        ...(label === null ? [] : [{ type: CKA_LABEL, value: label }]),
        ...(id === null ? [] : [{ type: CKA_ID, value: Buffer.from(id, "hex") }]),
    ];
    const keys = find(library, session, [{ type: CKA_CLASS, value: CKO_PUBLIC_KEY }, ...named]);
    const [key] = keys;
    if (key === undefined || keys.length > 1)
        throw new Refusal({ kind: "keys", count: keys.length });
    const read = (type) => library.C_GetAttributeValue(session, key, [{ type }])[0]?.value ?? Buffer.alloc(0);
    if (read(CKA_KEY_TYPE).readUInt8() !== CKK_EC_EDWARDS)
        throw new Refusal({ kind: "algorithm" });
    const point = bare(read(CKA_EC_POINT));
    if (point.length !== PUBLIC_KEY_BYTES)
        throw new Refusal({ kind: "algorithm" });
    return { id: read(CKA_ID), point };
}
/** CKA_EC_POINT holds the key of RFC 8032 as it is (PKCS#11 3.0 section 2.3.5), or wrapped as for other curves. */
function bare(point) {
    const wrapped = point.length === WRAPPED.length + PUBLIC_KEY_BYTES && point.subarray(0, 2).equals(WRAPPED);
    return wrapped ? point.subarray(2) : point;
}
/** The private half is the one with the public one's id: labels may repeat. A message goes over in one piece, however long. */
function sign(library, session, id, message) {
    const halves = find(library, session, [
        { type: CKA_CLASS, value: CKO_PRIVATE_KEY },
        { type: CKA_ID, value: id },
    ]);
    const [key] = halves;
    if (key === undefined || halves.length > 1)
        throw new Refusal({ kind: "no_private_key" });
    library.C_SignInit(session, { mechanism: CKM_EDDSA }, key);
    return library.C_Sign(session, message, Buffer.alloc(SIGNATURE_BYTES));
}
/** Two are enough to see that a name is not one's alone. */
function find(library, session, template) {
    library.C_FindObjectsInit(session, template);
    const found = library.C_FindObjects(session, 2);
    library.C_FindObjectsFinal(session);
    return found;
}


/***/ }),

/***/ 67025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ ANSWER_FD)
/* harmony export */ });
/** The file descriptor of the answer: a token's library may print on the standard ones. */
const ANSWER_FD = 3;


/***/ }),

/***/ 89921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ parseTokenUri)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _hsm_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97741);


const MAX_CHARACTERS = 1024;
const KNOWN = ["token", "object", "id", "type", "module-path"];
const SECRETS = ["pin-value", "pin-source"];
/**
 * parseTokenUri reads a PKCS#11 URI (RFC 7512) that names a token, a key of it and the library, such as
 * `pkcs11:token=forge;object=recorder?module-path=/usr/lib/softhsm/libsofthsm2.so`. A PIN in it is refused: such a text stands
 * in files and arguments. Throws KeyError E_HSM.
 */
function parseTokenUri(text) {
    const attributes = text.length <= MAX_CHARACTERS ? attributesOf(text) : null;
    if (attributes === null)
        throw notAUri("another text");
    const secret = SECRETS.find((name) => attributes.has(name));
    if (secret !== undefined)
        throw notAUri(`one with ${secret}`);
    const stranger = [...attributes.keys()].find((name) => !KNOWN.includes(name));
    if (stranger !== undefined)
        throw notAUri(`one with ${JSON.stringify(stranger)}`);
    if ((attributes.get("type") ?? "private") !== "private")
        throw notAUri("one of no private key");
    const [module, token] = [attributes.get("module-path") ?? "", attributes.get("token") ?? ""];
    const [label, id] = [attributes.get("object") ?? null, attributes.get("id") ?? null];
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(module))
        throw notAUri(module === "" ? "no library" : "a library by a relative path");
    if (token === "" || (label ?? id ?? "") === "")
        throw notAUri("no token, or no key of it");
    return { module, token, label, id: id === null ? null : Buffer.from(id, "latin1").toString("hex") };
}
/** Attributes by name, percent-decoded; null for what is no URI of this kind, or says something twice. */
function attributesOf(text) {
    const [, path = "", query = ""] = /^pkcs11:([^?#]*)(?:\?([^?#]*))?$/.exec(text) ?? [];
    const found = new Map();
    for (const part of [...path.split(";"), ...query.split("&")].filter((each) => each !== "")) {
        const [name = "", value = null] = part.split(/=(.*)/s);
        const decoded = value === null ? null : decode(name, value);
        if (decoded === null || found.has(name))
            return null;
        found.set(name, decoded);
    }
    return found.size === 0 ? null : found;
}
/** An id is bytes, one character each; the rest is UTF-8 without control characters. */
function decode(name, value) {
    if (name === "id")
        return /^(?:%[0-9a-f]{2}|[\w.~-])+$/i.test(value) ? unescape8(value) : null;
    try {
        const text = decodeURIComponent(value);
        return /\p{Cc}/u.test(text) ? null : text;
    }
    catch {
        return null;
    }
}
function unescape8(value) {
    return value.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function notAUri(found) {
    return (0,_hsm_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hsmError */ .F)(`expected a PKCS#11 URI (RFC 7512) of a token, a key of it and the absolute path of its library, found ${found}`, "write pkcs11:token=TOKEN;object=LABEL?module-path=/PATH/LIBRARY.so; the PIN is not part of it");
}


/***/ }),

/***/ 61205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ hasNative)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

/** Algorithms by their names in a JWK (RFC 9964), with the length of a raw public key. */
const PUBLIC_KEY_BYTES = { "ML-DSA-65": 1952, "SLH-DSA-SHA2-128s": 32 };
/**
 * hasNative tells whether this Node.js can use keys of an algorithm with a context string: from 24.8 on, when its OpenSSL is 3.5 or
 * later. It asks by using a key, since versions do not tell what a Node.js was linked with.
 */
function hasNative(algorithm) {
    const pub = Buffer.alloc(PUBLIC_KEY_BYTES[algorithm]).toString("base64url");
    try {
        return mindsContext((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: "AKP", alg: algorithm, pub }, format: "jwk" }));
    }
    catch {
        return false;
    }
}
/** Node 24.6 and 24.7 pass over the context without a word; the others refuse one that is too long. */
function mindsContext(key) {
    const nothing = new Uint8Array();
    try {
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, nothing, { key, context: new Uint8Array(256) }, nothing);
        return false;
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 51053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openMlDsa65)
});

// EXTERNAL MODULE: ./build/adapters/keys/post-quantum/has-native.js
var has_native = __nccwpck_require__(61205);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./build/core/vbh/index.js + 19 modules
var vbh = __nccwpck_require__(9567);
// EXTERNAL MODULE: ./build/adapters/keys/private-key-info.js
var private_key_info = __nccwpck_require__(90660);
// EXTERNAL MODULE: ./build/adapters/keys/raw-public-key.js
var raw_public_key = __nccwpck_require__(20966);
;// CONCATENATED MODULE: ./build/adapters/keys/post-quantum/native-ml-dsa-65.js




/** ML-DSA-65 of Node 24 and its OpenSSL. */
const nativeMlDsa65 = {
    verify: (publicKey, message, signature, context) => {
        if (publicKey.length !== vbh/* ML_DSA_65_PUBLIC_KEY_BYTES */.Rj)
            return false;
        if (signature.length !== vbh/* ML_DSA_65_SIGNATURE_BYTES */.UJ)
            return false;
        try {
            const pub = Buffer.from(publicKey).toString("base64url");
            const key = (0,external_node_crypto_.createPublicKey)({ key: { kty: "AKP", alg: "ML-DSA-65", pub }, format: "jwk" });
            return (0,external_node_crypto_.verify)(null, message, { key, context }, signature);
        }
        catch {
            return false;
        }
    },
    keyOf: (seed) => {
        const key = (0,external_node_crypto_.createPrivateKey)({ key: (0,private_key_info/* encodePrivateKey */.z)("ml-dsa-65", seed), format: "der", type: "pkcs8" });
        return {
            publicKey: (0,raw_public_key/* rawPublicKey */.F)(key),
            sign: (message, context) => new Uint8Array((0,external_node_crypto_.sign)(null, message, { key, context })),
        };
    },
};

;// CONCATENATED MODULE: ./build/adapters/keys/post-quantum/ml-dsa-65.js


/** openMlDsa65 gives Node's own implementation, or loads the one in JavaScript where Node has none. */
async function openMlDsa65(native = (0,has_native/* hasNative */.E)("ML-DSA-65")) {
    if (native)
        return nativeMlDsa65;
    return (await Promise.all(/* import() */[__nccwpck_require__.e(542), __nccwpck_require__.e(139), __nccwpck_require__.e(109)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10109))).portableMlDsa65;
}


/***/ }),

/***/ 7869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ slhDsaPublicKey),
/* harmony export */   Kc: () => (/* binding */ slhDsaPrivateKey),
/* harmony export */   dV: () => (/* binding */ SLH_DSA_SEED_BYTES)
/* harmony export */ });
/* harmony import */ var _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9567);

/** SK.seed, SK.prf and PK.seed, 16 bytes each. */
const SLH_DSA_SEED_BYTES = 48;
/**
 * slhDsaPrivateKey gives the 64-byte private key of three seeds (FIPS 205 algorithm 18). Always by the implementation in
 * JavaScript: OpenSSL draws its seeds itself, so that no other randomness could be mixed in.
 */
async function slhDsaPrivateKey(seeds) {
    const { slh_dsa_sha2_128s } = await Promise.all(/* import() */[__nccwpck_require__.e(542), __nccwpck_require__.e(175)]).then(__nccwpck_require__.bind(__nccwpck_require__, 47175));
    return slh_dsa_sha2_128s.keygen(seeds).secretKey;
}
/** slhDsaPublicKey gives the public half, which the private key ends with (FIPS 205 figures 15 and 16). */
function slhDsaPublicKey(privateKey) {
    return privateKey.subarray(-_core_vbh_index_js__WEBPACK_IMPORTED_MODULE_0__/* .SLH_DSA_PUBLIC_KEY_BYTES */ .hT);
}


/***/ }),

/***/ 42732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ openSlhDsa)
});

// EXTERNAL MODULE: ./build/adapters/keys/post-quantum/has-native.js
var has_native = __nccwpck_require__(61205);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: ./build/core/vbh/index.js + 19 modules
var vbh = __nccwpck_require__(9567);
// EXTERNAL MODULE: ./build/adapters/keys/private-key-info.js
var private_key_info = __nccwpck_require__(90660);
// EXTERNAL MODULE: ./build/adapters/keys/raw-public-key.js
var raw_public_key = __nccwpck_require__(20966);
;// CONCATENATED MODULE: ./build/adapters/keys/post-quantum/native-slh-dsa.js




/** SLH-DSA of Node 24 and its OpenSSL; a signature takes about a second. */
const nativeSlhDsa = {
    verify: (publicKey, message, signature, context) => {
        if (publicKey.length !== vbh/* SLH_DSA_PUBLIC_KEY_BYTES */.hT)
            return false;
        if (signature.length !== vbh/* SLH_DSA_SIGNATURE_BYTES */.gn)
            return false;
        try {
            const pub = Buffer.from(publicKey).toString("base64url");
            const key = (0,external_node_crypto_.createPublicKey)({ key: { kty: "AKP", alg: "SLH-DSA-SHA2-128s", pub }, format: "jwk" });
            return (0,external_node_crypto_.verify)(null, message, { key, context }, signature);
        }
        catch {
            return false;
        }
    },
    keyOf: (privateKey) => {
        const der = (0,private_key_info/* encodePrivateKey */.z)("slh-dsa-sha2-128s", privateKey);
        const key = (0,external_node_crypto_.createPrivateKey)({ key: der, format: "der", type: "pkcs8" });
        return {
            publicKey: (0,raw_public_key/* rawPublicKey */.F)(key),
            sign: (message, context) => new Uint8Array((0,external_node_crypto_.sign)(null, message, { key, context })),
        };
    },
};

;// CONCATENATED MODULE: ./build/adapters/keys/post-quantum/slh-dsa.js


/** openSlhDsa gives Node's own implementation, or loads the one in JavaScript where Node has none. */
async function openSlhDsa(native = (0,has_native/* hasNative */.E)("SLH-DSA-SHA2-128s")) {
    if (native)
        return nativeSlhDsa;
    return (await Promise.all(/* import() */[__nccwpck_require__.e(542), __nccwpck_require__.e(175), __nccwpck_require__.e(195)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84195))).portableSlhDsa;
}


/***/ }),

/***/ 24466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createPrincipalKey),
/* harmony export */   g: () => (/* binding */ keyExists)
/* harmony export */ });
/* harmony import */ var _core_vbh_hybrid_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(13521);
/* harmony import */ var _create_key_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15830);
/* harmony import */ var _entropy_mixed_seed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(46017);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(33478);
/* harmony import */ var _post_quantum_slh_dsa_private_key_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7869);
/* harmony import */ var _refuse_location_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(76018);
/* harmony import */ var _hybrid_signer_of_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(50584);
/* harmony import */ var _principal_key_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2159);
/* harmony import */ var _principal_place_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(76223);









const SEED_BYTES = 32;
/**
 * createPrincipalKey makes the hybrid key of a principal in `<home>/keys/<principal>.key` (mode 0600) and gives its public half.
 * It never replaces a key: of two calls at once one fails. Throws KeyError E_KEY_EXISTS, E_KEY_NAME, E_KEY_LOCATION,
 * E_KEY_UNREADABLE, or E_ENTROPY.
 */
async function createPrincipalKey(options) {
    const { home, principal, forbiddenRoots } = options;
    const { folder, path } = (0,_principal_place_js__WEBPACK_IMPORTED_MODULE_8__/* .principalPlace */ .o)(home, principal);
    for (const root of forbiddenRoots)
        await (0,_refuse_location_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLocation */ ._)(folder, root);
    const seeds = await newSeeds(options);
    const keys = (0,_core_vbh_hybrid_index_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(await (0,_hybrid_signer_of_js__WEBPACK_IMPORTED_MODULE_6__/* .hybridSignerOf */ .A)(principal, seeds));
    if (await (0,_create_key_js__WEBPACK_IMPORTED_MODULE_1__/* .createKey */ .c)(path, (0,_principal_key_js__WEBPACK_IMPORTED_MODULE_7__/* .encodePrincipalKey */ .o)(seeds)))
        return { path, keys };
    throw keyExists(path);
}
async function newSeeds({ entropy, slhDsa = false }) {
    const drawn = await (0,_entropy_mixed_seed_js__WEBPACK_IMPORTED_MODULE_2__/* .mixedSeed */ .D)(2 * SEED_BYTES + (slhDsa ? _post_quantum_slh_dsa_private_key_js__WEBPACK_IMPORTED_MODULE_4__/* .SLH_DSA_SEED_BYTES */ .dV : 0), entropy);
    return {
        ed25519: drawn.subarray(0, SEED_BYTES),
        mlDsa65: drawn.subarray(SEED_BYTES, 2 * SEED_BYTES),
        slhDsa: slhDsa ? await (0,_post_quantum_slh_dsa_private_key_js__WEBPACK_IMPORTED_MODULE_4__/* .slhDsaPrivateKey */ .Kc)(drawn.subarray(2 * SEED_BYTES)) : null,
    };
}
/** keyExists says that a key is there already. */
function keyExists(path) {
    return new _key_error_js__WEBPACK_IMPORTED_MODULE_3__/* .KeyError */ .e("E_KEY_EXISTS", {
        what: `expected no key in ${path} yet, found one`,
        remedy: "use it, or move it away first and keep it as long as others count on it; keys are never replaced",
    });
}


/***/ }),

/***/ 96725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createTokenKey)
/* harmony export */ });
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12140);
/* harmony import */ var _create_key_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(15830);
/* harmony import */ var _pkcs11_open_pkcs11_signer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26633);
/* harmony import */ var _pkcs11_token_key_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(89921);
/* harmony import */ var _refuse_location_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(76018);
/* harmony import */ var _create_principal_key_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(24466);
/* harmony import */ var _principal_place_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(76223);
/* harmony import */ var _token_file_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(98845);








/**
 * createTokenKey makes known that a principal's key is on a token: `<home>/keys/<principal>.key` names the token and holds the
 * public half that it gave. Throws KeyError E_HSM, E_KEY_EXISTS, E_KEY_NAME, E_KEY_LOCATION or E_KEY_UNREADABLE.
 */
async function createTokenKey(options) {
    const { home, principal, environment, forbiddenRoots, pkcs11 } = options;
    const { folder, path, pinVariable } = (0,_principal_place_js__WEBPACK_IMPORTED_MODULE_6__/* .principalPlace */ .o)(home, principal);
    for (const root of forbiddenRoots)
        await (0,_refuse_location_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseLocation */ ._)(folder, root);
    const { publicKey } = await (0,_pkcs11_open_pkcs11_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .openPkcs11Signer */ .W)({ ...(0,_pkcs11_token_key_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTokenUri */ .x)(pkcs11), home, pinVariable, environment });
    const ed25519 = (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBase64 */ .WG)(publicKey);
    if (await (0,_create_key_js__WEBPACK_IMPORTED_MODULE_1__/* .createKey */ .c)(path, (0,_token_file_js__WEBPACK_IMPORTED_MODULE_7__/* .encodeTokenFile */ .c)({ pkcs11, ed25519 })))
        return { path, keys: { ed25519, ml_dsa_65: null } };
    throw (0,_create_principal_key_js__WEBPACK_IMPORTED_MODULE_5__/* .keyExists */ .g)(path);
}


/***/ }),

/***/ 50584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hybridSignerOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9567);
/* harmony import */ var _post_quantum_ml_dsa_65_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51053);
/* harmony import */ var _post_quantum_slh_dsa_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(42732);
/* harmony import */ var _private_key_info_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(90660);
/* harmony import */ var _raw_public_key_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(20966);






/**
 * hybridSignerOf gives the signer of a principal's seeds. The private halves are in its closures alone: printing, inspecting or
 * serialising it shows the public keys and no more.
 */
async function hybridSignerOf(principal, seeds) {
    const classic = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({
        key: (0,_private_key_info_js__WEBPACK_IMPORTED_MODULE_4__/* .encodePrivateKey */ .z)("ed25519", seeds.ed25519),
        format: "der",
        type: "pkcs8",
    });
    const signer = {
        principal,
        ed25519: {
            publicKey: (0,_raw_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .rawPublicKey */ .F)(classic),
            sign: async (message) => new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null, message, classic)),
        },
        mlDsa65: signerBy((await (0,_post_quantum_ml_dsa_65_js__WEBPACK_IMPORTED_MODULE_2__/* .openMlDsa65 */ .H)()).keyOf(seeds.mlDsa65)),
    };
    if (seeds.slhDsa === null)
        return signer;
    return { ...signer, slhDsa: signerBy((await (0,_post_quantum_slh_dsa_js__WEBPACK_IMPORTED_MODULE_3__/* .openSlhDsa */ .Q)()).keyOf(seeds.slhDsa)) };
}
function signerBy(key) {
    return { publicKey: key.publicKey, sign: async (message) => key.sign(message, _core_vbh_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ML_DSA_CONTEXT */ .VZ) };
}


/***/ }),

/***/ 70624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ listKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(12140);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(33478);
/* harmony import */ var _post_quantum_ml_dsa_65_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(51053);
/* harmony import */ var _post_quantum_slh_dsa_private_key_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7869);
/* harmony import */ var _private_key_info_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(90660);
/* harmony import */ var _raw_public_key_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(20966);
/* harmony import */ var _read_key_file_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(72469);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(43399);
/* harmony import */ var _principal_key_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(2159);
/* harmony import */ var _token_file_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(98845);













const SECRET_BYTES = 32;
/**
 * listKeys describes the keys of this user, by name. A file that others can read is not opened; shared secrets (32 bytes that
 * are no PEM) are no keys of anybody and left out. Throws KeyError E_KEY_UNREADABLE when the folder cannot be read.
 */
async function listKeys(home) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, "keys");
    const names = (await fileNames(folder)).filter((name) => name.endsWith(".key")).sort();
    const mlDsa65 = await (0,_post_quantum_ml_dsa_65_js__WEBPACK_IMPORTED_MODULE_5__/* .openMlDsa65 */ .H)();
    const listed = await Promise.all(names.map((name) => describeKey((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), name.slice(0, -".key".length), mlDsa65)));
    return listed.filter((key) => key !== null);
}
async function fileNames(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
    }
    catch (cause) {
        if (cause instanceof Error && "code" in cause && cause.code === "ENOENT")
            return [];
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_4__/* .KeyError */ .e("E_KEY_UNREADABLE", {
            what: `expected a folder of keys in ${folder}, found that it cannot be read`,
            remedy: "make the folder readable for its owner, or set QUANTUM_FORGE_HOME to another one",
            cause,
        });
    }
}
async function describeKey(path, name, mlDsa65) {
    try {
        const found = await (0,_read_key_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readKeyFile */ .m)(path);
        if (found === null || (found.length === SECRET_BYTES && !found.includes("-----")))
            return null;
        return { name, ...publicHalf(found.toString("utf8"), path, mlDsa65), problem: null };
    }
    catch (error) {
        if (!(error instanceof _key_error_js__WEBPACK_IMPORTED_MODULE_4__/* .KeyError */ .e))
            throw error;
        return { name, algorithms: [], keys: null, fingerprint: null, pkcs11: null, problem: error };
    }
}
function publicHalf(text, path, implementation) {
    const token = (0,_token_file_js__WEBPACK_IMPORTED_MODULE_12__/* .parseTokenFile */ .F)(text, path);
    if (token !== null)
        return onToken(token);
    const seeds = (0,_principal_key_js__WEBPACK_IMPORTED_MODULE_11__/* .parsePrincipalKey */ .v)(text, path);
    const der = (0,_private_key_info_js__WEBPACK_IMPORTED_MODULE_7__/* .encodePrivateKey */ .z)("ed25519", seeds.ed25519);
    const ed25519 = (0,_raw_public_key_js__WEBPACK_IMPORTED_MODULE_8__/* .rawPublicKey */ .F)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: der, format: "der", type: "pkcs8" }));
    const mlDsa65 = seeds.mlDsa65 && implementation.keyOf(seeds.mlDsa65).publicKey;
    const slhDsa = seeds.slhDsa && (0,_post_quantum_slh_dsa_private_key_js__WEBPACK_IMPORTED_MODULE_6__/* .slhDsaPublicKey */ .E)(seeds.slhDsa);
    return {
        algorithms: [
            "ed25519",
            ...(mlDsa65 === null ? [] : ["ml-dsa-65"]),
            ...(slhDsa === null ? [] : ["slh-dsa-sha2-128s"]),
        ],
        keys: {
            ed25519: (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase64 */ .WG)(ed25519),
            ml_dsa_65: mlDsa65 && (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase64 */ .WG)(mlDsa65),
            ...(slhDsa === null ? {} : { slh_dsa: (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBase64 */ .WG)(slhDsa) }),
        },
        fingerprint: fingerprintOf([ed25519, mlDsa65, slhDsa]),
        pkcs11: null,
    };
}
/** The token itself is not asked: it may be unplugged, and the PIN elsewhere. */
function onToken({ pkcs11, ed25519 }) {
    const publicKey = new Uint8Array(Buffer.from(ed25519, "base64"));
    return {
        algorithms: ["ed25519"],
        keys: { ed25519, ml_dsa_65: null },
        fingerprint: fingerprintOf([publicKey]),
        pkcs11,
    };
}
function fingerprintOf(keys) {
    return Buffer.from((0,_sha256_js__WEBPACK_IMPORTED_MODULE_10__/* .sha256 */ .s)(Buffer.concat(keys.filter((key) => key !== null)))).toString("hex");
}


/***/ }),

/***/ 75908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openIfThere)
/* harmony export */ });
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33478);
/* harmony import */ var _open_recorder_signer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(22885);


/** openIfThere is openRecorderSigner, but null where nobody has a key of that name here. */
async function openIfThere(options) {
    try {
        return await (0,_open_recorder_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .openRecorderSigner */ .F)(options);
    }
    catch (error) {
        if (error instanceof _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e && error.code === "E_KEY_UNREADABLE" && error.cause === undefined)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 40095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ hybridSigner),
/* harmony export */   d: () => (/* binding */ openPrincipalSigner)
/* harmony export */ });
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33478);
/* harmony import */ var _hybrid_signer_of_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50584);
/* harmony import */ var _read_principal_key_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76450);



/**
 * openPrincipalSigner opens the hybrid key of a principal, from the environment or from `<home>/keys/<principal>.key`. Throws
 * KeyError E_KEY_NAME, E_KEY_LOCATION, E_KEY_PERMISSIONS, E_KEY_ENCODING (also for a key of Ed25519 alone, as on a token), or
 * E_KEY_UNREADABLE (also when there is none).
 */
async function openPrincipalSigner(options) {
    return hybridSigner(options.principal, await (0,_read_principal_key_js__WEBPACK_IMPORTED_MODULE_2__/* .readPrincipalKey */ .O)(options));
}
/** hybridSigner gives the signer of a key that was read. Throws KeyError E_KEY_ENCODING. */
async function hybridSigner(principal, { key, where }) {
    if ("pkcs11" in key)
        throw onToken(principal, where);
    const { mlDsa65 } = key;
    if (mlDsa65 === null)
        throw notHybrid(principal, where);
    return (0,_hybrid_signer_of_js__WEBPACK_IMPORTED_MODULE_1__/* .hybridSignerOf */ .A)(principal, { ...key, mlDsa65 });
}
function notHybrid(principal, where) {
    return new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e("E_KEY_ENCODING", {
        what: `expected an Ed25519 and an ML-DSA-65 private key in ${where}, found Ed25519 alone`,
        remedy: `a principal signs with both: move that key away and run quantum-forge keys create ${principal}, or use another name; what the old key signed stays as it is`,
    });
}
function onToken(principal, where) {
    return new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e("E_KEY_ENCODING", {
        what: `expected an Ed25519 and an ML-DSA-65 private key in ${where}, found the place of an Ed25519 key on a token`,
        remedy: `a token records builds and no more: roots and promotions are signed with a key of both, made with quantum-forge keys create under another name than ${principal}`,
    });
}


/***/ }),

/***/ 22885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openRecorderSigner)
/* harmony export */ });
/* harmony import */ var _pkcs11_open_pkcs11_signer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26633);
/* harmony import */ var _pkcs11_token_key_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(89921);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(43399);
/* harmony import */ var _open_principal_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(40095);
/* harmony import */ var _principal_place_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(76223);
/* harmony import */ var _read_principal_key_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(76450);






/**
 * openRecorderSigner opens the key of one who records, which may be on a token: Ed25519, with ML-DSA-65 where it has that too.
 * Throws what openPrincipalSigner throws, and KeyError E_HSM, then also from `sign`.
 */
async function openRecorderSigner(options) {
    const { principal } = options;
    const found = await (0,_read_principal_key_js__WEBPACK_IMPORTED_MODULE_5__/* .readPrincipalKey */ .O)(options);
    if ("pkcs11" in found.key)
        return tokenSigner(found.key, options);
    const { ed25519, mlDsa65 } = await (0,_open_principal_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .hybridSigner */ .J)(principal, found);
    return { ...named(principal, ed25519.publicKey), sign: (message) => ed25519.sign(message), mlDsa65 };
}
/** The token must have the key that the file names, whatever its label says. */
async function tokenSigner({ pkcs11, ed25519 }, { home, principal, environment }) {
    const { pinVariable } = (0,_principal_place_js__WEBPACK_IMPORTED_MODULE_4__/* .principalPlace */ .o)(home, principal);
    const publicKey = new Uint8Array(Buffer.from(ed25519, "base64"));
    const token = await (0,_pkcs11_open_pkcs11_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .openPkcs11Signer */ .W)({
        ...(0,_pkcs11_token_key_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTokenUri */ .x)(pkcs11),
        home,
        pinVariable,
        environment,
        publicKey,
    });
    return { ...named(principal, publicKey), sign: (message) => token.sign(message) };
}
function named(principal, publicKey) {
    return { principal, keyid: Buffer.from((0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(publicKey)).toString("hex"), publicKey };
}


/***/ }),

/***/ 2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ encodePrincipalKey),
/* harmony export */   v: () => (/* binding */ parsePrincipalKey)
/* harmony export */ });
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12140);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33478);
/* harmony import */ var _private_key_info_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(90660);



/**
 * encodePrincipalKey gives the text of a hybrid key: two PEM blocks (RFC 7468), first PKCS#8 of Ed25519 (RFC 8410), then PKCS#8 of
 * ML-DSA-65 as its seed alone (RFC 9881), 250 bytes; and a third of SLH-DSA-SHA2-128s (RFC 9909) where there is one. It is the same
 * whichever implementation reads them.
 */
function encodePrincipalKey({ ed25519, mlDsa65, slhDsa }) {
    const blocks = [(0,_private_key_info_js__WEBPACK_IMPORTED_MODULE_2__/* .encodePrivateKey */ .z)("ed25519", ed25519)];
    if (mlDsa65 !== null)
        blocks.push((0,_private_key_info_js__WEBPACK_IMPORTED_MODULE_2__/* .encodePrivateKey */ .z)("ml-dsa-65", mlDsa65));
    if (slhDsa !== null)
        blocks.push((0,_private_key_info_js__WEBPACK_IMPORTED_MODULE_2__/* .encodePrivateKey */ .z)("slh-dsa-sha2-128s", slhDsa));
    return blocks.map(pemBlock).join("");
}
/**
 * parsePrincipalKey is the inverse of encodePrincipalKey; `place` says in errors where the text was. No error holds any of the
 * text. Throws KeyError E_KEY_ENCODING for every other text, also for a key in another form than its seed.
 */
function parsePrincipalKey(text, place) {
    if (text.length > MAX_CHARACTERS)
        throw notAKey(place, `${text.length} characters`);
    const blocks = text.replaceAll("\r\n", "\n").match(ONE_TO_THREE)?.slice(1);
    if (blocks === undefined)
        throw notAKey(place, "another content");
    const [first, second, third] = blocks.map((body) => (body === undefined ? null : derOf(body)));
    const ed25519 = first && (0,_private_key_info_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePrivateKey */ .Q)("ed25519", first);
    if (!ed25519)
        throw notAKey(place, "another key in the first PEM block");
    const mlDsa65 = second && (0,_private_key_info_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePrivateKey */ .Q)("ml-dsa-65", second);
    if (blocks[1] !== undefined && !mlDsa65)
        throw notAKey(place, "another key, or another form of it, in the second PEM block");
    const slhDsa = third && (0,_private_key_info_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePrivateKey */ .Q)("slh-dsa-sha2-128s", third);
    if (blocks[2] !== undefined && !slhDsa)
        throw notAKey(place, "another key in the third PEM block");
    return { ed25519, mlDsa65: mlDsa65 ?? null, slhDsa: slhDsa ?? null };
}
const MAX_CHARACTERS = 4096;
const BLOCK = "-----BEGIN PRIVATE KEY-----\n([A-Za-z0-9+/=\n]{1,1024})\n-----END PRIVATE KEY-----";
const ONE_TO_THREE = new RegExp(`^${BLOCK}(?:\n${BLOCK}(?:\n${BLOCK})?)?\n?$`);
function pemBlock(der) {
    const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
    return ["-----BEGIN PRIVATE KEY-----", ...lines, "-----END PRIVATE KEY-----", ""].join("\n");
}
function derOf(body) {
    return (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(body.replaceAll("\n", ""));
}
function notAKey(place, found) {
    return new _key_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .e("E_KEY_ENCODING", {
        what: `expected two PEM blocks in ${place}, an Ed25519 private key and an ML-DSA-65 private key as its seed, found ${found}`,
        remedy: "restore the key from a backup, or make a new one with: quantum-forge keys create",
    });
}


/***/ }),

/***/ 76223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ principalPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33478);


/** As a root of trust names its principals. */
const NAME = /^[a-z0-9][a-z0-9-]{0,62}$/;
/** Their files in the same folder hold something else. */
const TAKEN = ["cache"];
/** principalPlace gives the places of a principal's key. Throws KeyError E_KEY_NAME. */
function principalPlace(home, principal) {
    if (!NAME.test(principal) || TAKEN.includes(principal))
        throw unfit(principal);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, "keys");
    const suffix = principal.toUpperCase().replaceAll("-", "_");
    return {
        folder,
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `${principal}.key`),
        variable: `QUANTUM_FORGE_KEY_${suffix}`,
        pinVariable: `QUANTUM_FORGE_PIN_${suffix}`,
    };
}
function unfit(principal) {
    return new _key_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .e("E_KEY_NAME", {
        what: `expected the name of a principal, found ${JSON.stringify(principal.slice(0, 80))}`,
        remedy: "use at most 63 lower-case letters, digits and hyphens, a letter or digit first, and not the name cache",
    });
}


/***/ }),

/***/ 76450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readPrincipalKey)
/* harmony export */ });
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12140);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33478);
/* harmony import */ var _read_key_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72469);
/* harmony import */ var _refuse_location_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76018);
/* harmony import */ var _principal_key_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2159);
/* harmony import */ var _principal_place_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(76223);
/* harmony import */ var _token_file_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(98845);







/**
 * readPrincipalKey reads the key of a principal from the environment or from `<home>/keys/<principal>.key`. Throws KeyError
 * E_KEY_NAME, E_KEY_LOCATION, E_KEY_PERMISSIONS, E_KEY_ENCODING, or E_KEY_UNREADABLE (also when there is none).
 */
async function readPrincipalKey(options) {
    const { home, principal, environment, forbiddenRoots } = options;
    const place = (0,_principal_place_js__WEBPACK_IMPORTED_MODULE_5__/* .principalPlace */ .o)(home, principal);
    const secret = environment[place.variable]?.trim() ?? "";
    const { text, where } = secret === ""
        ? { text: await readText(place, forbiddenRoots), where: place.path }
        : { text: decodeSecret(secret), where: `the secret ${place.variable}` };
    return { key: (0,_token_file_js__WEBPACK_IMPORTED_MODULE_6__/* .parseTokenFile */ .F)(text, where) ?? (0,_principal_key_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePrincipalKey */ .v)(text, where), where };
}
/** A secret store may spoil line ends, so that base64 is taken too. What is neither is refused by the parser. */
function decodeSecret(secret) {
    const bytes = (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(secret.replace(/\s+/g, ""));
    return bytes === null ? secret : Buffer.from(bytes).toString("utf8").trim();
}
async function readText({ folder, path, variable }, forbiddenRoots) {
    for (const root of forbiddenRoots)
        await (0,_refuse_location_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLocation */ ._)(folder, root);
    const found = await (0,_read_key_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readKeyFile */ .m)(path);
    if (found !== null)
        return found.toString("utf8");
    throw new _key_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .e("E_KEY_UNREADABLE", {
        what: `expected a key in ${path} or in the secret ${variable}, found neither`,
        remedy: "run where the key is, or make one with: quantum-forge keys create",
    });
}


/***/ }),

/***/ 46774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ replacePrincipalKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33478);
/* harmony import */ var _list_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70624);
/* harmony import */ var _principal_place_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76223);




/**
 * replacePrincipalKey has a new key of a principal made and keeps the old one beside it, as `<principal>-old-<8 hex digits>`.
 * Throws KeyError E_KEY_UNREADABLE when there is no old one, and what `create` throws; then the old one is back in its place.
 */
async function replacePrincipalKey({ home, principal }, create) {
    const { path } = (0,_principal_place_js__WEBPACK_IMPORTED_MODULE_3__/* .principalPlace */ .o)(home, principal);
    const old = (await (0,_list_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .listKeys */ .T)(home)).find(({ name }) => name === principal);
    if (old === undefined || old.fingerprint === null) {
        throw (old?.problem ??
            new _key_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .e("E_KEY_UNREADABLE", {
                what: `expected the old key of ${principal} in ${path}, found no file`,
                remedy: `rotate it where it is, or make the first one: quantum-forge keys create ${principal}`,
            }));
    }
    const kept = `${principal}-old-${old.fingerprint.slice(0, 8)}`;
    const aside = (0,_principal_place_js__WEBPACK_IMPORTED_MODULE_3__/* .principalPlace */ .o)(home, kept).path;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(path, aside);
    try {
        return { keys: (await create()).keys, kept };
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(aside, path);
        throw error;
    }
}


/***/ }),

/***/ 98845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseTokenFile),
/* harmony export */   c: () => (/* binding */ encodeTokenFile)
/* harmony export */ });
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33478);

const MAX_CHARACTERS = 4096;
const RAW_KEY = /^[A-Za-z0-9+/]{43}=$/;
/** encodeTokenFile gives the text of a key file that names a token. */
function encodeTokenFile({ pkcs11, ed25519 }) {
    return `${JSON.stringify({ ed25519, pkcs11, v: 1 }, null, 2)}\n`;
}
/**
 * parseTokenFile is the inverse of encodeTokenFile; null for a text that is no JSON object, such as a key. Throws KeyError
 * E_KEY_ENCODING for another object; `place` says in errors where the text was.
 */
function parseTokenFile(text, place) {
    if (!text.trimStart().startsWith("{"))
        return null;
    const value = text.length <= MAX_CHARACTERS ? parseObject(text) : {};
    const { v, pkcs11, ed25519 } = value;
    const known = Object.keys(value).length === 3 && v === 1;
    if (known && typeof pkcs11 === "string" && typeof ed25519 === "string" && RAW_KEY.test(ed25519))
        return { pkcs11, ed25519 };
    throw new _key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e("E_KEY_ENCODING", {
        what: `expected a key or the place of a key on a token in ${place}, found another document`,
        remedy: "make it anew: move it away and run quantum-forge keys create NAME --pkcs11 URI",
    });
}
function parseObject(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 90660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parsePrivateKey),
/* harmony export */   z: () => (/* binding */ encodePrivateKey)
/* harmony export */ });
/**
 * DER before the private key in a PKCS#8 PrivateKeyInfo of one algorithm, and the length of that key. All lengths are fixed,
 * so that one key has exactly one encoding: Ed25519 by RFC 8410, ML-DSA-65 as a seed alone by RFC 9881, SLH-DSA by RFC 9909.
 */
const FORMS = {
    ed25519: { prefix: "302e020100300506032b657004220420", bytes: 32 },
    "ml-dsa-65": { prefix: "3034020100300b060960864801650304031204228020", bytes: 32 },
    "slh-dsa-sha2-128s": { prefix: "3052020100300b06096086480165030403140440", bytes: 64 },
};
/** encodePrivateKey gives the DER of a private key. Throws RangeError for another length than the algorithm's. */
function encodePrivateKey(algorithm, key) {
    const { prefix, bytes } = FORMS[algorithm];
    if (key.length !== bytes)
        throw new RangeError(`expected ${bytes} bytes of a private key, found ${key.length}`);
    return Buffer.concat([Buffer.from(prefix, "hex"), key]);
}
/** parsePrivateKey is the inverse of encodePrivateKey; null for anything that it does not give. */
function parsePrivateKey(algorithm, der) {
    const { prefix, bytes } = FORMS[algorithm];
    const start = prefix.length / 2;
    if (der.length !== start + bytes)
        return null;
    if (Buffer.from(der.subarray(0, start)).toString("hex") !== prefix)
        return null;
    return new Uint8Array(der.subarray(start));
}


/***/ }),

/***/ 20966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rawPublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

/**
 * rawPublicKey gives the raw public half of a key. A JWK holds it as `x` for Ed25519 (RFC 8037 section 2), and as `pub` for
 * ML-DSA and SLH-DSA.
 */
function rawPublicKey(privateKey) {
    const { x, pub } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey).export({ format: "jwk" });
    return new Uint8Array(Buffer.from(pub ?? x ?? "", "base64url"));
}


/***/ }),

/***/ 72469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readKeyFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33478);


/**
 * readKeyFile reads a file that holds a key; null when there is none. Mode and content are taken of one open
 * file. Throws KeyError E_KEY_PERMISSIONS or E_KEY_UNREADABLE.
 */
async function readKeyFile(path) {
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
        try {
            await refuseOpenMode(path, file);
            return await file.readFile();
        }
        finally {
            await file.close();
        }
    }
    catch (cause) {
        if (cause instanceof _key_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .e)
            throw cause;
        if (cause instanceof Error && "code" in cause && cause.code === "ENOENT")
            return null;
        throw new _key_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .e("E_KEY_UNREADABLE", {
            what: `expected a readable key in ${path}, found none`,
            remedy: "make the file readable for its owner, or move it away to have a new key made",
            cause,
        });
    }
}
async function refuseOpenMode(path, file) {
    const { mode } = await file.stat();
    // Windows has no such bits: there Node reports 666 for every file.
    if (process.platform === "win32" || (mode & 0o077) === 0)
        return;
    throw new _key_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyError */ .e("E_KEY_PERMISSIONS", {
        what: `expected ${path} to be readable by its owner alone, found mode ${(mode & 0o777).toString(8)}`,
        remedy: `run chmod 600 ${path}; if others could read it for long, move it away to have a new key made`,
    });
}


/***/ }),

/***/ 76018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ refuseLocation)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _key_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33478);



/**
 * refuseLocation throws KeyError E_KEY_LOCATION when `folder`, with symbolic links followed, is `forbiddenRoot`
 * or lies in it: a key there would end in a commit, or be read by the code that is measured.
 */
async function refuseLocation(folder, forbiddenRoot) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await resolveExisting(forbiddenRoot), await resolveExisting(folder));
    if (way === ".." || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
        return;
    throw new _key_error_js__WEBPACK_IMPORTED_MODULE_2__/* .KeyError */ .e("E_KEY_LOCATION", {
        what: `expected keys outside the measured repository, found ${folder}`,
        remedy: "set QUANTUM_FORGE_HOME to a folder outside it",
    });
}
/** The real path of what exists of a path, with the rest appended. */
async function resolveExisting(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return parent === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await resolveExisting(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}


/***/ }),

/***/ 43399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

/** sha256 gives the 32-byte digest of bytes. */
const sha256 = 
// In one call where Node has it (20.12 and later), which takes half the time for the short inputs of a hash tree.
typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === "function"
    ? (bytes) => new Uint8Array(node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash("sha256", bytes, "buffer"))
    : (bytes) => new Uint8Array(node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash("sha256").update(bytes).digest());


/***/ }),

/***/ 4865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ verifyEd25519)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

const PUBLIC_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
/** DER before a raw key in a SubjectPublicKeyInfo of id-Ed25519 (RFC 8410 section 4). */
const SPKI_PREFIX = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00);
/**
 * verifyEd25519 tells whether a signature holds for a raw public key (RFC 8032, pure Ed25519 without context),
 * by Node's own verifier. Lengths are checked first, since a DER parser ignores bytes after the key.
 * Never throws: a key that is no point gives false.
 */
function verifyEd25519(publicKey, message, signature) {
    if (publicKey.length !== PUBLIC_KEY_BYTES || signature.length !== SIGNATURE_BYTES)
        return false;
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message, fromRaw(publicKey), signature);
    }
    catch {
        return false;
    }
}
function fromRaw(publicKey) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
        key: Buffer.concat([SPKI_PREFIX, publicKey]),
        format: "der",
        type: "spki",
    });
}


/***/ }),

/***/ 8674:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ verifyMlDsa65)
/* harmony export */ });
/* harmony import */ var _post_quantum_ml_dsa_65_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51053);

/** Chosen when the module is loaded, so that the verifier itself is synchronous. */
const { verify } = await (0,_post_quantum_ml_dsa_65_js__WEBPACK_IMPORTED_MODULE_0__/* .openMlDsa65 */ .H)();
/**
 * verifyMlDsa65 tells whether a signature holds for a raw public key (FIPS 204, pure ML-DSA-65 with a context string), by
 * Node's own verifier, else by one in JavaScript. Lengths are checked first. Never throws: a key that is none gives false.
 */
const verifyMlDsa65 = verify;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 37572:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ verifySlhDsa)
/* harmony export */ });
/* harmony import */ var _post_quantum_slh_dsa_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42732);

/** Chosen when the module is loaded, so that the verifier itself is synchronous. */
const { verify } = await (0,_post_quantum_slh_dsa_js__WEBPACK_IMPORTED_MODULE_0__/* .openSlhDsa */ .Q)();
/**
 * verifySlhDsa tells whether a signature holds for a raw public key (FIPS 205, pure SLH-DSA-SHA2-128s with a context string), by
 * Node's own verifier, else by one in JavaScript. Lengths are checked first. Never throws: a key that is none gives false.
 */
const verifySlhDsa = verify;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 70029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ terminalProgress),
/* harmony export */   n: () => (/* binding */ noProgress)
/* harmony export */ });
const BAR_WIDTH = 24;
const CLEAR_LINE = "\r\u001b[2K";
/** terminalProgress keeps one line of a terminal up to date: the step's name and, when known, how far it is. */
function terminalProgress(stream) {
    let shown = "";
    const show = (line) => {
        if (line === shown)
            return;
        shown = line;
        stream.write(line === "" ? CLEAR_LINE : `${CLEAR_LINE}${line.slice(0, (stream.columns ?? 80) - 1)}`);
    };
    return {
        step: (name, fraction) => show(`  ${fraction === undefined ? "" : `${bar(fraction)} `}${name}`),
        done: () => show(""),
    };
}
/** noProgress is for pipes and --quiet. */
const noProgress = { step: () => { }, done: () => { } };
function bar(fraction) {
    const share = Math.min(1, Math.max(0, fraction));
    const full = Math.round(share * BAR_WIDTH);
    return `${"#".repeat(full)}${"-".repeat(BAR_WIDTH - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}


/***/ }),

/***/ 90267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ measuringWorkers),
  L: () => (/* binding */ serveMeasurements)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(75919);
;// CONCATENATED MODULE: ./build/adapters/workers/share-texts.js
/**
 * shareTexts copies the texts of several lists of files into memory that all threads read in place. Handing it to a
 * worker costs next to nothing, where each message would hold a copy of its own.
 */
function shareTexts(lists) {
    const all = Object.values(lists);
    const bytes = all.flat().reduce((sum, { text }) => sum + text.length, 0);
    const memory = new Uint8Array(new SharedArrayBuffer(bytes));
    let end = 0;
    const share = ({ path, text }) => {
        const start = end;
        memory.set(text, start);
        end += text.length;
        return { path, text: memory.subarray(start, end) };
    };
    const shared = Object.entries(lists).map(([name, files]) => [name, files.map(share)]);
    return Object.fromEntries(shared);
}

;// CONCATENATED MODULE: ./build/adapters/workers/measuring-workers.js



const MOST_WORKERS = 8;
/**
 * measuringWorkers measures on worker threads, started when first needed, one for each processor. A code length depends
 * on the bytes alone, so that neither the number of workers nor their order shows in a result.
 */
function measuringWorkers() {
    const concurrency = Math.min(MOST_WORKERS, (0,external_node_os_.availableParallelism)());
    const idle = [];
    const waiting = [];
    let busy = 0;
    const run = async (task, onProgress) => {
        if (busy === concurrency)
            await new Promise((resolve) => waiting.push(resolve));
        else
            busy++;
        try {
            const worker = idle.pop() ?? startWorker();
            const result = await ask(worker, task, onProgress);
            idle.push(worker);
            return result;
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                busy--;
            else
                next();
        }
    };
    return {
        concurrency,
        prepare: () => {
            while (idle.length + busy < concurrency)
                idle.push(startWorker());
        },
        block: (files, tier) => run({ kind: "block", files, tier }),
        delta: (change, onProgress) => measureDelta(run, change, onProgress),
    };
}
/** The parts of a plan are independent of each other; the first pass tells how far it got for all. */
async function measureDelta(run, { tier, ...texts }, onProgress) {
    const { assembleDelta, planDelta } = await __nccwpck_require__.e(/* import() */ 33).then(__nccwpck_require__.bind(__nccwpck_require__, 95033));
    const plan = planDelta({ tier, ...shareTexts(texts) });
    const passes = plan.passes.map((request, index) => run({ kind: "pass", request }, index === 0 ? onProgress : undefined));
    const duplicates = run({ kind: "duplicates", change: plan.duplicates });
    const [coded, found] = await Promise.all([Promise.all(passes), duplicates]);
    return assembleDelta(plan, coded, found);
}
/** serveMeasurements is the worker's side: it answers each task with its result. The model is loaded here alone. */
async function serveMeasurements() {
    const { codePass, findNewDuplicates, measureBlock } = await __nccwpck_require__.e(/* import() */ 33).then(__nccwpck_require__.bind(__nccwpck_require__, 95033));
    const answer = (message) => external_node_worker_threads_.parentPort?.postMessage(message);
    const perform = (task) => {
        switch (task.kind) {
            case "block":
                return measureBlock(task.files, task.tier);
            case "pass":
                return codePass({ ...task.request, onProgress: (progress) => answer({ progress }) });
            case "duplicates":
                return findNewDuplicates(task.change);
        }
    };
    external_node_worker_threads_.parentPort?.on("message", (task) => answer({ result: perform(task) }));
}
/** The worker imports this very module, or the bundle that holds it, and serves. An idle one keeps no process alive. */
function startWorker() {
    const room = JSON.stringify(import.meta.url);
    const worker = new external_node_worker_threads_.Worker(`import(${room}).then((room) => room.serveMeasurements())`, { eval: true });
    worker.unref();
    return worker;
}
/** A worker has one task at a time, so that the next result is this task's. */
function ask(worker, task, onProgress) {
    return new Promise((resolve, reject) => {
        const settle = (act) => {
            worker.off("message", onAnswer).off("error", onError).off("exit", onExit);
            worker.unref();
            act();
        };
        const onAnswer = (answer) => {
            if ("result" in answer)
                settle(() => resolve(answer.result));
            else
                onProgress?.(answer.progress);
        };
        const onError = (error) => settle(() => reject(error));
        const onExit = (code) => settle(() => reject(new Error(`a worker ended with code ${code}`)));
        worker.on("message", onAnswer).on("error", onError).on("exit", onExit);
        worker.ref();
        worker.postMessage(task);
    });
}


/***/ }),

/***/ 65128:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _core_mdl_tier_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(98340);
/* harmony import */ var _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(40815);
/* harmony import */ var _cache_cache_secret_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(59455);
/* harmony import */ var _cache_file_cache_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(39755);
/* harmony import */ var _git_locate_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(58326);
/* harmony import */ var _git_remote_address_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(76819);
/* harmony import */ var _git_source_open_source_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(92689);
/* harmony import */ var _keys_key_home_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(17173);
/* harmony import */ var _keys_sha256_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(43399);
/* harmony import */ var _workers_measuring_workers_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(90267);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_cache_cache_secret_js__WEBPACK_IMPORTED_MODULE_4__]);
_cache_cache_secret_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];












/** openRepository opens a repository by path, or clones or updates it by URL. */
async function openRepository(options) {
    const { progress, limits = _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_LIMITS */ .d, tier = _core_mdl_tier_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_TIER */ .NB } = options;
    const noted = new Set();
    const notice = (text) => void noted.add(text);
    const path = await pathOf(options);
    const source = await (0,_git_source_open_source_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .openSourceRepository */ .e)(path, options.revisions);
    const { location } = source;
    const ownFolder = (0,_git_locate_js__WEBPACK_IMPORTED_MODULE_6__/* .cachePath */ .Ae)(location);
    const keys = { home: (0,_keys_key_home_js__WEBPACK_IMPORTED_MODULE_8__/* .keyHome */ .T)(process.env, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()), forbiddenRoots: rootsOf(location) };
    const secret = (0,_cache_cache_secret_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheSecret */ .N)({ ...keys, environment: process.env, onNotice: notice });
    const cache = (0,_cache_file_cache_js__WEBPACK_IMPORTED_MODULE_5__/* .fileCache */ .H)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder, "cache"), secret);
    return {
        path,
        location,
        source,
        cache,
        measurer: (0,_workers_measuring_workers_js__WEBPACK_IMPORTED_MODULE_10__/* .measuringWorkers */ .X)(),
        clock: { now: Date.now },
        progress,
        primitives: { sha256: _keys_sha256_js__WEBPACK_IMPORTED_MODULE_9__/* .sha256 */ .s },
        limits,
        tier,
        own_folder: ownFolder,
        key_home: keys.home,
        forbidden_roots: keys.forbiddenRoots,
        notices: () => [...noted, ...cache.notices()],
        notice,
    };
}
async function pathOf({ repository, progress }) {
    if (!(0,_git_remote_address_js__WEBPACK_IMPORTED_MODULE_11__/* .isCloneUrl */ .DU)(repository))
        return repository;
    progress.step(`cloning ${(0,_git_remote_address_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutCredentials */ .ri)(repository)}`);
    const { cloneForReading } = await __nccwpck_require__.e(/* import() */ 384).then(__nccwpck_require__.bind(__nccwpck_require__, 74384));
    return cloneForReading(repository, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheHome(), "repositories"));
}
/** The Git directory, shared by all work trees, and the work trees that can be told from here: the main one and this. */
function rootsOf({ common_dir, work_tree }) {
    const main = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(common_dir) === ".git" ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(common_dir)] : [];
    return [common_dir, ...main, ...(work_tree === null ? [] : [work_tree])];
}
/** $XDG_CACHE_HOME/quantum-forge, else ~/.cache/quantum-forge (XDG Base Directory Specification). */
function cacheHome() {
    const home = process.env["XDG_CACHE_HOME"] ?? "";
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(home) ? home : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "quantum-forge");
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 34277:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ runAction),
/* harmony export */   LX: () => (/* reexport safe */ _adapters_workers_measuring_workers_js__WEBPACK_IMPORTED_MODULE_3__.L),
/* harmony export */   V0: () => (/* reexport safe */ _adapters_backends_compute_thread_js__WEBPACK_IMPORTED_MODULE_1__.V),
/* harmony export */   ZW: () => (/* reexport safe */ _adapters_keys_pkcs11_serve_token_js__WEBPACK_IMPORTED_MODULE_2__.Z),
/* harmony export */   ak: () => (/* binding */ runCli)
/* harmony export */ });
/* harmony import */ var _run_cli_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(85987);
/* harmony import */ var _adapters_backends_compute_thread_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99031);
/* harmony import */ var _adapters_keys_pkcs11_serve_token_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(50264);
/* harmony import */ var _adapters_workers_measuring_workers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(90267);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_run_cli_js__WEBPACK_IMPORTED_MODULE_0__]);
_run_cli_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];




/** What the launchers in dist/ call: one bundle serves the terminal and every action. */
const ACTIONS = {
    forge: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(421), __nccwpck_require__.e(756), __nccwpck_require__.e(893), __nccwpck_require__.e(33), __nccwpck_require__.e(547), __nccwpck_require__.e(150), __nccwpck_require__.e(890), __nccwpck_require__.e(341), __nccwpck_require__.e(989), __nccwpck_require__.e(995)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64995))).runForgeAction(),
    "mdl-delta": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(421), __nccwpck_require__.e(33), __nccwpck_require__.e(547), __nccwpck_require__.e(90)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16090))).runMdlDeltaAction(),
    optimize: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(421), __nccwpck_require__.e(893), __nccwpck_require__.e(547), __nccwpck_require__.e(890), __nccwpck_require__.e(923), __nccwpck_require__.e(236)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40236))).runOptimizeAction(),
    "vbh-sign": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(421), __nccwpck_require__.e(756), __nccwpck_require__.e(893), __nccwpck_require__.e(33), __nccwpck_require__.e(547), __nccwpck_require__.e(150), __nccwpck_require__.e(890), __nccwpck_require__.e(341), __nccwpck_require__.e(472), __nccwpck_require__.e(522)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75522))).runVbhSignAction(),
    "vbh-verify": async () => (await Promise.all(/* import() */[__nccwpck_require__.e(421), __nccwpck_require__.e(756), __nccwpck_require__.e(33), __nccwpck_require__.e(547), __nccwpck_require__.e(150), __nccwpck_require__.e(472), __nccwpck_require__.e(782)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21782))).runVbhVerifyAction(),
};
/** runCli runs the command line of this process. */
async function runCli() {
    process.exitCode = await (0,_run_cli_js__WEBPACK_IMPORTED_MODULE_0__/* .runCli */ .a)(process.argv.slice(2));
}
/** runAction runs one action of actions/ by the name of its folder. */
async function runAction(name) {
    const action = ACTIONS[name];
    if (action === undefined)
        throw new TypeError(`there is no action ${name}`);
    await action();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 65123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   T6: () => (/* binding */ exitCodeOfDecision),
/* harmony export */   fc: () => (/* binding */ EXIT_ENVIRONMENT),
/* harmony export */   mC: () => (/* binding */ EXIT_GATE_SAYS_NO),
/* harmony export */   qJ: () => (/* binding */ EXIT_DONE)
/* harmony export */ });
/* unused harmony export EXIT_USAGE */
/* harmony import */ var _adapters_keys_key_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33478);
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29770);


const EXIT_DONE = 0;
const EXIT_GATE_SAYS_NO = 1;
const EXIT_USAGE = 2;
const EXIT_ENVIRONMENT = 3;
/** Codes that tell of the machine, the network or access to them, not of what the user asked for. */
const ENVIRONMENT_CODES = new Set([
    "E_CLONE",
    "E_CLOCK_SKEW",
    "E_GIT_FAILED",
    "E_GIT_MISSING",
    "E_LOCKED",
    "E_OUTPUT",
    "E_PERMISSION",
    "E_PUSH_REJECTED",
    "E_REGISTRY_BUSY",
    "E_REMOTE_UNREACHABLE",
    "E_SHALLOW",
    "E_WITNESS_UNREACHABLE",
]);
/** exitCodeOf gives the exit code of an error: 3 for the environment and for defects of ours, else 2. */
function exitCodeOf(error) {
    if (!(error instanceof _core_coded_error_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .A))
        return EXIT_ENVIRONMENT;
    return error instanceof _adapters_keys_key_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KeyError */ .e || ENVIRONMENT_CODES.has(error.code) ? EXIT_ENVIRONMENT : EXIT_USAGE;
}
/** exitCodeOfDecision is 1 for a reject; a policy that only observes stops nothing. */
function exitCodeOfDecision({ action, policy }) {
    return action === "reject" && policy.enforce ? EXIT_GATE_SAYS_NO : EXIT_DONE;
}


/***/ }),

/***/ 4400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ guardOutput)
/* harmony export */ });
/* harmony import */ var _core_report_render_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62858);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65123);


/**
 * guardOutput settles what happens when standard output or standard error breaks. A reader that went away, such as
 * `head`, has seen enough: the verdict and its exit code stand. Any other fault loses the result, which is one line on
 * standard error and exit code 3.
 */
function guardOutput({ stdout, stderr }) {
    stderr.on("error", () => { });
    stdout.on("error", (error) => {
        if (error.code === "EPIPE")
            return;
        const what = `cannot write the result to standard output (${error.code ?? error.message})`;
        stderr.write(`${(0,_core_report_render_error_js__WEBPACK_IMPORTED_MODULE_1__/* .renderError */ .v)("E_OUTPUT", what, "make room for it, or send it to another place")}\n`);
        process.exit(_exit_code_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_ENVIRONMENT */ .fc);
    });
}


/***/ }),

/***/ 22711:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loadVerb)
/* harmony export */ });
/* harmony import */ var _verbs_measure_measure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86583);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_verbs_measure_measure_js__WEBPACK_IMPORTED_MODULE_0__]);
_verbs_measure_measure_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];

/**
 * loadVerb gives the code of a verb of the command table. What `measure` takes to answer from its cache, the others take
 * to be loaded, so that they stand in a bundle of their own.
 */
async function loadVerb(verb) {
    if (verb === "measure")
        return _verbs_measure_measure_js__WEBPACK_IMPORTED_MODULE_0__/* .measureVerb */ .Q;
    const { VERBS } = await Promise.all(/* import() */[__nccwpck_require__.e(756), __nccwpck_require__.e(893), __nccwpck_require__.e(33), __nccwpck_require__.e(547), __nccwpck_require__.e(150), __nccwpck_require__.e(890), __nccwpck_require__.e(341), __nccwpck_require__.e(923), __nccwpck_require__.e(989), __nccwpck_require__.e(136)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12136));
    const found = VERBS[verb];
    if (found === undefined)
        throw new TypeError(`the command table names ${verb}, which has no verb`);
    return found;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 73789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ measuringOptions)
/* harmony export */ });
/* harmony import */ var _core_mdl_tier_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98340);
/* harmony import */ var _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40815);


/** measuringOptions reads how to measure from a command's options. Throws MdlError E_MDL_TIER, ForgeError E_LIMIT. */
function measuringOptions({ values }) {
    const read = (option, preset) => {
        const text = values.get(option);
        return text === undefined ? preset : (0,_forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCount */ .z)(text, option, 1);
    };
    return {
        tier: (0,_core_mdl_tier_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTier */ .aW)(values.get("tier") ?? _core_mdl_tier_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_TIER */ .NB),
        limits: {
            max_file_bytes: read("max-file-bytes", _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .d.max_file_bytes),
            max_change_bytes: read("max-change-bytes", _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .d.max_change_bytes),
            max_repo_bytes: read("max-repo-bytes", _forge_measure_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_LIMITS */ .d.max_repo_bytes),
        },
    };
}


/***/ }),

/***/ 72215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ refuseColor)
/* harmony export */ });
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48687);

const CHOICES = ["auto", "always", "never"];
/** refuseColor throws UsageError E_OPTION for a --color that is none of its three words. */
function refuseColor(asked) {
    if (asked === undefined || CHOICES.includes(asked))
        return;
    throw new _core_commands_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("E_OPTION", {
        what: `expected ${CHOICES.join(", ")} for --color, found ${JSON.stringify(asked)}`,
        remedy: "write --color always, or leave it out",
    });
}


/***/ }),

/***/ 85987:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runCli)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29770);
/* harmony import */ var _core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48687);
/* harmony import */ var _core_report_printable_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(59050);
/* harmony import */ var _core_report_render_error_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(62858);
/* harmony import */ var _forge_tool_version_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(24557);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(65123);
/* harmony import */ var _guard_output_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4400);
/* harmony import */ var _load_verb_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(22711);
/* harmony import */ var _refuse_color_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(72215);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(38565);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_load_verb_js__WEBPACK_IMPORTED_MODULE_4__]);
_load_verb_js__WEBPACK_IMPORTED_MODULE_4__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];










/** runCli does what the words ask for and gives the exit code; standard output carries the result alone. */
async function runCli(words) {
    (0,_guard_output_js__WEBPACK_IMPORTED_MODULE_3__/* .guardOutput */ .d)(process);
    const terminal = (0,_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .openTerminal */ .j)(words);
    try {
        return await answer(words, terminal);
    }
    catch (error) {
        return fail(error, terminal, words.includes("--debug"));
    }
}
async function answer(words, terminal) {
    const [first] = words;
    if (first === "--version" || first === "version")
        return say(terminal, `quantum-forge ${_forge_tool_version_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOL_VERSION */ .w}\n`);
    if (first === "help") {
        const [, ...topic] = words;
        if (topic.length === 0)
            return say(terminal, (0,_core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderHelp */ .W5)(null, terminal.width));
        return answer([...topic, "--help"], terminal);
    }
    const group = (0,_core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsOf */ .Kf)(first ?? "");
    if (group.length > 0 && ["--help", "-h"].includes(words[1] ?? "")) {
        return say(terminal, (0,_core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderGroupHelp */ .b2)(group, terminal.width));
    }
    const parsed = (0,_core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommand */ .RM)(words);
    (0,_refuse_color_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseColor */ .e)(parsed.values.get("color"));
    if (parsed.flags.get("help") === true)
        return say(terminal, helpFor(first, parsed, terminal.width));
    const verb = await (0,_load_verb_js__WEBPACK_IMPORTED_MODULE_4__/* .loadVerb */ .M)(parsed.command.verb);
    const result = await verb(parsed, terminal);
    terminal.progress.done();
    if (terminal.json)
        terminal.out(`${JSON.stringify(result.json, null, 2)}\n`);
    else
        terminal.out(result.text);
    for (const notice of terminal.json || terminal.quiet ? [] : result.notices)
        terminal.err(`note: ${(0,_core_report_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g)(notice)}\n`);
    return result.exit;
}
function say(terminal, text) {
    terminal.out(text);
    return _exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_DONE */ .qJ;
}
function helpFor(first, parsed, width) {
    return (0,_core_commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderHelp */ .W5)(first === undefined || first.startsWith("-") ? null : parsed.command, width);
}
function fail(error, terminal, debug) {
    terminal.progress.done();
    const { code, what, remedy } = describe(error);
    if (terminal.json) {
        terminal.out(`${JSON.stringify({ schema: "quantum-forge/error@1", error: { code, what, remedy } }, null, 2)}\n`);
    }
    terminal.err(`${(0,_core_report_render_error_js__WEBPACK_IMPORTED_MODULE_9__/* .renderError */ .v)(code, what, remedy)}\n`);
    if (debug && error instanceof Error)
        terminal.err(`${error.stack ?? ""}\n`);
    return (0,_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(error);
}
function describe(error) {
    if (error instanceof _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A)
        return error;
    return {
        code: "E_INTERNAL",
        what: error instanceof Error ? error.message : String(error),
        remedy: "this is a defect of quantum-forge; run again with --debug and report what it prints",
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 38565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openTerminal)
/* harmony export */ });
/* harmony import */ var _adapters_telemetry_terminal_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70029);

const DEFAULT_WIDTH = 80;
const MAX_WIDTH = 120;
/** openTerminal reads only --json, --quiet and --color, so that errors in other words print in the right form. */
function openTerminal(words) {
    const json = words.includes("--json");
    const quiet = words.includes("--quiet");
    const live = process.stderr.isTTY === true && !quiet && process.env["TERM"] !== "dumb";
    return {
        json,
        quiet,
        color: wantsColor(words),
        width: Math.min(process.stdout.columns ?? DEFAULT_WIDTH, MAX_WIDTH),
        progress: live ? (0,_adapters_telemetry_terminal_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalProgress */ .e)(process.stderr) : _adapters_telemetry_terminal_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .noProgress */ .n,
        out: (text) => process.stdout.write(text),
        err: (text) => process.stderr.write(text),
    };
}
/** https://no-color.org: any non-empty NO_COLOR switches colour off; --color overrules it. */
function wantsColor(words) {
    const at = words.indexOf("--color");
    const asked = words.find((word) => word.startsWith("--color="))?.slice("--color=".length) ?? words[at + 1];
    if (asked === "always")
        return true;
    if (asked === "never")
        return false;
    return process.stdout.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
}


/***/ }),

/***/ 93157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ measureDocument)
/* harmony export */ });
/* harmony import */ var _forge_measure_describe_change_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(82459);

/** measureDocument gives the verb's JSON document. A number that there is not is null, and why stands beside it. */
function measureDocument({ subject, change, elapsed_ms }) {
    const { line_surprise = [], line_surprise_left_out = { files: 0, lines: 0 } } = change.delta ?? {};
    return {
        schema: "quantum-forge/measure@1",
        ...endsOf(subject),
        ...(0,_forge_measure_describe_change_js__WEBPACK_IMPORTED_MODULE_0__/* .describeChange */ .u)(change),
        line_surprise,
        line_surprise_left_out,
        elapsed_ms,
    };
}
/** Ids of the commits; of two files by themselves their blobs and paths. */
function endsOf(subject) {
    if (subject.kind === "commits")
        return { base: subject.base, head: subject.head };
    const { base, head } = subject;
    return { base: base?.oid ?? null, head: head.oid, base_path: base?.path ?? null, head_path: head.path };
}


/***/ }),

/***/ 72111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ measureScreen)
});

// EXTERNAL MODULE: ./build/core/report/format-bytes.js
var format_bytes = __nccwpck_require__(1480);
// EXTERNAL MODULE: ./build/core/report/paint.js
var report_paint = __nccwpck_require__(59181);
// EXTERNAL MODULE: ./build/core/report/wrap-text.js
var wrap_text = __nccwpck_require__(48057);
// EXTERNAL MODULE: ./build/core/report/format-duration.js
var format_duration = __nccwpck_require__(72391);
// EXTERNAL MODULE: ./build/core/report/format-number.js
var format_number = __nccwpck_require__(4026);
// EXTERNAL MODULE: ./build/core/report/format-share.js
var format_share = __nccwpck_require__(92128);
;// CONCATENATED MODULE: ./build/cli/verbs/measure/closing-remarks.js





/** closingRemarks says what is to be known beside the change: line ends, the whole repository, cache and time. */
function closingRemarks({ change, elapsed_ms }, room) {
    const { delta, repo_bytes, repo_left_out, cache } = change;
    const { base = 0, head = 0 } = delta?.crlf_lines ?? {};
    const lineEnds = `${(0,format_number/* formatNumber */.Z)(base)} in CR LF before, ${(0,format_number/* formatNumber */.Z)(head)} after; they count as LF`;
    const whole = repo_bytes.status === "measured" ? (0,format_bytes/* formatBytes */.z)(repo_bytes.value) : repo_bytes.reason;
    const left = repo_left_out.map(leftOutText).join(", ");
    return [
        ...(base + head === 0 ? [] : [{ label: "Line ends", lines: (0,wrap_text/* wrapText */.C)(lineEnds, room) }]),
        { label: "Repository", lines: (0,wrap_text/* wrapText */.C)(left === "" ? whole : `${whole}; left out: ${left}`, room) },
        { label: "Cache", lines: [cacheText(cache)] },
        { label: "Time", lines: [(0,format_duration/* formatDuration */.a)(elapsed_ms)] },
    ];
}
function leftOutText({ reason, files, bytes }) {
    const count = files === 1 ? "1 file" : `${(0,format_number/* formatNumber */.Z)(files)} files`;
    return `${count} ${reason.replace("_", " ")} (${(0,format_bytes/* formatBytes */.z)(bytes)})`;
}
function cacheText({ hits, lookups }) {
    const share = lookups > 1 ? `, ${(0,format_share/* formatShare */.T)(hits / lookups)}` : "";
    return `${(0,format_number/* formatNumber */.Z)(hits)} of ${(0,format_number/* formatNumber */.Z)(lookups)} measured before${share}`;
}

// EXTERNAL MODULE: ./build/core/report/cut-text.js
var cut_text = __nccwpck_require__(49765);
// EXTERNAL MODULE: ./build/core/report/printable.js
var printable = __nccwpck_require__(59050);
// EXTERNAL MODULE: ./build/core/report/text-width.js
var text_width = __nccwpck_require__(53035);
;// CONCATENATED MODULE: ./build/cli/verbs/measure/delta-table.js





const INDENT = "  ";
const GAP = "  ";
const HEADER = ["before", "after", "net"];
/** Files that are named; the rest is counted. */
const MOST_FILES = 20;
/**
 * deltaTable lays out where the information is: each category with its sums, under it its files, the largest change first.
 * Paths are cut at their start, which tells less than the end.
 */
function deltaTable({ categories, files }, columns, paint) {
    if (files.length === 0)
        return [];
    const shown = files
        .toSorted((a, b) => Math.abs(b.delta_bytes) - Math.abs(a.delta_bytes))
        .slice(0, MOST_FILES);
    const rows = categories.flatMap((sum) => {
        const count = `${sum.category}, ${(0,format_number/* formatNumber */.Z)(sum.files)} ${sum.files === 1 ? "file" : "files"}`;
        const own = shown.filter(({ category }) => category === sum.category);
        return [{ label: count, figures: figuresOf(sum), strong: true }, ...own.map(fileRow), ...more(sum, own)];
    });
    return layOut(rows, columns, paint);
}
function fileRow(file) {
    return { label: `${INDENT}${(0,printable/* printable */.g)(file.path)}`, figures: figuresOf(file), strong: false };
}
function more({ files }, own) {
    const left = files - own.length;
    return left === 0 ? [] : [{ label: `${INDENT}and ${(0,format_number/* formatNumber */.Z)(left)} more`, figures: [], strong: false }];
}
function figuresOf(sum) {
    return [(0,format_bytes/* formatBytes */.z)(sum.base_bytes), (0,format_bytes/* formatBytes */.z)(sum.head_bytes), (0,format_bytes/* formatByteDelta */.a)(sum.delta_bytes)];
}
function layOut(rows, columns, paint) {
    const widths = HEADER.map((name, at) => Math.max(name.length, ...rows.map(({ figures }) => (figures[at] ?? "").length)));
    const room = columns - INDENT.length - widths.reduce((sum, width) => sum + GAP.length + width, 0);
    const labelWidth = Math.min(room, Math.max(...rows.map(({ label }) => (0,text_width/* textWidth */.s)(label))));
    const figureText = (figures) => figures.map((figure, at) => GAP + figure.padStart(widths[at] ?? 0)).join("");
    const line = ({ label, figures, strong }) => {
        const cut = cutLabel(label, labelWidth);
        const padded = cut + " ".repeat(Math.max(0, labelWidth - (0,text_width/* textWidth */.s)(cut)));
        const text = `${padded}${figureText(figures)}`.trimEnd();
        return INDENT + (strong ? paint("strong", text) : text);
    };
    const header = `${INDENT}${" ".repeat(labelWidth)}${figureText(HEADER)}`;
    return [paint("quiet", header), ...rows.map(line)];
}
/** A cut label keeps its indent. */
function cutLabel(label, width) {
    const text = label.trimStart();
    const indent = label.slice(0, label.length - text.length);
    return indent + (0,cut_text/* cutStart */.D)(text, width - indent.length);
}

// EXTERNAL MODULE: ./build/core/report/count-exclusions.js
var count_exclusions = __nccwpck_require__(3622);
// EXTERNAL MODULE: ./build/core/report/rank-findings.js
var rank_findings = __nccwpck_require__(18678);
;// CONCATENATED MODULE: ./build/cli/verbs/measure/findings.js








/** Findings of a kind that are named; the rest is counted. */
const SHOWN = 8;
/** findings gives what a reader may want to look at next: places and sizes, never the text of a line. */
function findings({ delta, excluded }, room) {
    const { surprises = [], duplicates = [] } = delta ?? {};
    const all = [
        { label: "Surprising lines", lines: surpriseLines(surprises, room) },
        { label: "Repeats", lines: listed((0,rank_findings/* longestRepeats */.$)(duplicates), (repeat) => repeatText(repeat, room)) },
        { label: "Left out", lines: exclusionLines(excluded, room) },
    ];
    return all.filter(({ lines }) => lines.length > 0);
}
/** Places in one column, their information in the next. */
function surpriseLines(surprises, room) {
    const shown = surprises.slice(0, SHOWN);
    const figures = shown.map(({ bits, bytes }) => `${(0,format_number/* formatNumber */.Z)(bits)} bits in ${(0,format_number/* formatNumber */.Z)(bytes)} B`);
    const figureWidth = Math.max(0, ...figures.map((figure) => figure.length));
    const places = shown.map(({ path, line }) => place(path, `:${line}`, room - figureWidth - 2));
    const placeWidth = Math.max(0, ...places.map(text_width/* textWidth */.s));
    const lines = places.map((text, at) => `${text}${" ".repeat(placeWidth - (0,text_width/* textWidth */.s)(text))}  ${(figures[at] ?? "").padStart(figureWidth)}`);
    return [...lines, ...findings_more(surprises.length - shown.length)];
}
function repeatText(repeat, room) {
    const here = `:${repeat.start_line}-${repeat.end_line}`;
    const names = repeat.kind === "renamed" ? " renamed" : "";
    const there = `${repeat.source_start_line}-${repeat.source_end_line}${names}`;
    if (repeat.path === repeat.source_path)
        return place(repeat.path, `${here} repeats its lines ${there}`, room);
    // Each path may have half the line, and what the other leaves of its own.
    const left = room - " repeats ".length;
    const path = (0,text_width/* textWidth */.s)((0,printable/* printable */.g)(repeat.path)) + here.length;
    const source = place(repeat.source_path, `:${there}`, Math.max(Math.ceil(left / 2), left - path));
    return `${place(repeat.path, here, left - (0,text_width/* textWidth */.s)(source))} repeats ${source}`;
}
/** Several are summed up first. */
function exclusionLines(excluded, room) {
    const sum = excluded.length > 1 ? (0,count_exclusions/* countExclusions */.N)(excluded).flatMap((line) => (0,wrap_text/* wrapText */.C)(line, room)) : [];
    return [...sum, ...listed(excluded, (file) => exclusionText(file, room))];
}
function exclusionText({ path, reason, bytes }, room) {
    const why = ` (${(0,count_exclusions/* exclusionWord */.F)(reason)}, ${(0,format_bytes/* formatBytes */.z)(bytes)})`;
    return place(path, why, room);
}
/** A path with what belongs to it, cut at the path's start to fit into `room`. */
function place(path, rest, room) {
    return `${(0,cut_text/* cutStart */.D)((0,printable/* printable */.g)(path), room - rest.length)}${rest}`;
}
function listed(items, say) {
    const shown = items.slice(0, SHOWN);
    return [...shown.map(say), ...findings_more(items.length - shown.length)];
}
function findings_more(count) {
    return count > 0 ? [`and ${(0,format_number/* formatNumber */.Z)(count)} more (--json has them all)`] : [];
}

;// CONCATENATED MODULE: ./build/cli/verbs/measure/measure-screen.js






const NARROWEST = 60;
const WIDEST = 100;
const LABEL_COLUMNS = 18;
/** A narrower screen has findings below their label, where they need not be cut as much. */
const ROOM_FOR_LABELS = 80;
/**
 * measureScreen gives the verb's screen, ending in a line end: what was compared, the verdict, where the information is,
 * what is worth a look, and what it took.
 */
function measureScreen(report, { width, color }) {
    const { subject, change } = report;
    const columns = Math.min(Math.max(Math.floor(width), NARROWEST), WIDEST);
    const paint = (0,report_paint/* paintWith */.H)(color);
    const beside = columns - LABEL_COLUMNS - 2;
    const found = columns < ROOM_FOR_LABELS
        ? findings(change, columns - 4).flatMap((remark) => linesBelow(remark, paint))
        : findings(change, beside).flatMap((remark) => linesBeside(remark, paint));
    const blocks = [
        [titleLine(subject, change.model, paint)],
        verdictLines(change, columns, paint),
        change.delta === null ? [] : deltaTable(change.delta, columns, paint),
        found,
        closingRemarks(report, beside).flatMap((remark) => linesBeside(remark, paint)),
    ];
    const screen = blocks.filter((block) => block.length > 0).map((block) => block.join("\n"));
    return `${screen.join("\n\n")}\n`;
}
function titleLine({ kind, base, head }, model, paint) {
    const oids = kind === "commits" ? [base, head] : [base?.oid ?? null, head.oid];
    const range = oids.map((oid) => oid?.slice(0, 7) ?? "empty").join("..");
    return `${paint("strong", "quantum-forge")}  measure  ${range}  ${model}`;
}
function verdictLines(change, columns, paint) {
    const { word, tone, sentence } = verdictOf(change);
    const lines = (0,wrap_text/* wrapText */.C)(sentence, columns - word.length - 4);
    return lines.map((line, row) => {
        const lead = row === 0 ? paint("strong", paint(tone, word)) : " ".repeat(word.length);
        return `  ${lead}  ${line}`;
    });
}
/** Growth is no fault, so that it has no colour of one. */
function verdictOf({ delta, unmeasured }) {
    if (delta === null)
        return unmeasuredVerdict(unmeasured);
    const { mdl_delta, about_zero, novelty_bytes, removal_bytes } = delta;
    const net = (0,format_bytes/* formatByteDelta */.a)(mdl_delta);
    const both = `${(0,format_bytes/* formatBytes */.z)(novelty_bytes)} new, ${(0,format_bytes/* formatBytes */.z)(removal_bytes)} removed`;
    if (novelty_bytes === 0 && removal_bytes === 0 && mdl_delta === 0)
        return { word: "THE SAME", tone: "quiet", sentence: "nothing to tell the two apart by" };
    if (about_zero)
        return { word: "ABOUT THE SAME", tone: "strong", sentence: `${net}; ${both}` };
    return mdl_delta < 0
        ? { word: "SIMPLER", tone: "good", sentence: `${net}; ${both}` }
        : { word: "MORE COMPLEX", tone: "strong", sentence: `${net}; ${both}` };
}
function unmeasuredVerdict({ status, reason }) {
    return status === "missing"
        ? { word: "NOT MEASURED", tone: "warn", sentence: reason }
        : { word: "NOTHING TO MEASURE", tone: "quiet", sentence: reason };
}
function linesBeside({ label, lines }, paint) {
    return lines.map((line, row) => `  ${paint("quiet", (row === 0 ? label : "").padEnd(LABEL_COLUMNS))}${line}`);
}
function linesBelow({ label, lines }, paint) {
    return [`  ${paint("quiet", label)}`, ...lines.map((line) => `    ${line}`)];
}


/***/ }),

/***/ 86583:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ measureVerb)
/* harmony export */ });
/* harmony import */ var _adapters_workspace_open_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65128);
/* harmony import */ var _forge_measure_measure_blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(39930);
/* harmony import */ var _forge_measure_measure_change_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(14288);
/* harmony import */ var _forge_measure_resolve_subject_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(67746);
/* harmony import */ var _forge_resolve_range_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(97428);
/* harmony import */ var _exit_code_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(65123);
/* harmony import */ var _measuring_options_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(73789);
/* harmony import */ var _measure_document_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(93157);
/* harmony import */ var _measure_screen_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(72111);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([_adapters_workspace_open_repository_js__WEBPACK_IMPORTED_MODULE_0__]);
_adapters_workspace_open_repository_js__WEBPACK_IMPORTED_MODULE_0__ = (__webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__)[0];









/** measureVerb measures the step between two commits or two versions of a file, and records nothing. */
const measureVerb = async (command, terminal) => {
    const asked = askedOf(command);
    const options = (0,_measuring_options_js__WEBPACK_IMPORTED_MODULE_5__/* .measuringOptions */ .U)(command);
    const repository = await (0,_adapters_workspace_open_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .openRepository */ .h)({
        repository: command.values.get("repo") ?? ".",
        progress: terminal.progress,
        revisions: revisionsOf(asked),
        ...options,
    });
    const { source, clock, notices } = repository;
    const started = clock.now();
    const subject = await (0,_forge_measure_resolve_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveSubject */ .f)(source, asked);
    const whole = command.flags.get("repo-bytes") !== false;
    const change = await measure(repository, subject, { ...options, whole });
    const report = { subject, change, elapsed_ms: clock.now() - started };
    return {
        exit: _exit_code_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT_DONE */ .qJ,
        json: (0,_measure_document_js__WEBPACK_IMPORTED_MODULE_7__/* .measureDocument */ .M)(report),
        text: terminal.json ? "" : (0,_measure_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .measureScreen */ .t)(report, terminal),
        notices: notices(),
    };
};
function askedOf({ values }) {
    return { base: values.get("base") ?? null, head: values.get("head") ?? null };
}
/** What will be looked up first. */
function revisionsOf({ base, head }) {
    const after = head ?? "HEAD";
    if (base === _forge_resolve_range_js__WEBPACK_IMPORTED_MODULE_8__/* .EMPTY_BASE */ .q)
        return [after];
    return [after, base ?? `${after}^`];
}
async function measure(dependencies, subject, options) {
    if (subject.kind === "blobs")
        return (0,_forge_measure_measure_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .measureBlobs */ .R)(dependencies, { ...subject, ...options });
    return (0,_forge_measure_measure_change_js__WEBPACK_IMPORTED_MODULE_2__/* .measureChange */ .B)(dependencies, { ...subject, ...options });
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 12140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Id: () => (/* reexport */ concatBytes),
  y4: () => (/* reexport */ decodeBase64),
  WG: () => (/* reexport */ encodeBase64),
  mU: () => (/* reexport */ encodeHex),
  ex: () => (/* reexport */ equalBytes)
});

;// CONCATENATED MODULE: ./build/core/bytes/base64.js
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const LETTERS = new TextEncoder().encode(ALPHABET);
const PADDING = 0x3d;
/** The value of each ASCII character, 64 for those outside the alphabet. */
const VALUES = new Uint8Array(128).fill(64);
for (const [value, letter] of LETTERS.entries())
    VALUES[letter] = value;
const ascii = new TextDecoder();
/** encodeBase64 gives standard base64 with padding (RFC 4648 section 4). */
function encodeBase64(bytes) {
    const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
    for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
        const left = bytes.length - from;
        const [a = 0, b = 0, c = 0] = [bytes[from], bytes[from + 1], bytes[from + 2]];
        text[to] = LETTERS[a >> 2] ?? 0;
        text[to + 1] = LETTERS[((a & 3) << 4) | (b >> 4)] ?? 0;
        text[to + 2] = left < 2 ? PADDING : (LETTERS[((b & 15) << 2) | (c >> 6)] ?? 0);
        text[to + 3] = left < 3 ? PADDING : (LETTERS[c & 63] ?? 0);
    }
    return ascii.decode(text);
}
/**
 * decodeBase64 is the inverse of encodeBase64 and null for every other text: white space, missing padding,
 * the URL alphabet and non-zero trailing bits are all refused, so that bytes have one text.
 */
function decodeBase64(text) {
    if (text.length % 4 !== 0)
        return null;
    const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
    const bytes = new Uint8Array((text.length / 4) * 3 - padding);
    const letters = text.length - padding;
    let bits = 0;
    for (let at = 0, to = 0; at < letters; at++) {
        const value = VALUES[text.charCodeAt(at)] ?? 64;
        if (value === 64)
            return null;
        bits = ((bits << 6) | value) & 0xffffff;
        // The second, third and fourth letter of each four complete a byte.
        if (at % 4 !== 0)
            bytes[to++] = bits >> (6 - 2 * (at % 4));
    }
    const unused = bits & (padding === 0 ? 0 : padding === 1 ? 3 : 15);
    return unused === 0 ? bytes : null;
}

;// CONCATENATED MODULE: ./build/core/bytes/concat-bytes.js
/** concatBytes copies the parts, in order, into one new array. */
function concatBytes(...parts) {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./build/core/bytes/equal-bytes.js
/** equalBytes compares public values; it is not constant-time and must not see secrets. */
function equalBytes(a, b) {
    return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

;// CONCATENATED MODULE: ./build/core/bytes/hex.js
const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));
/** encodeHex gives two lower-case hex digits a byte. */
function encodeHex(bytes) {
    let text = "";
    for (const byte of bytes)
        text += DIGITS[byte];
    return text;
}

;// CONCATENATED MODULE: ./build/core/bytes/index.js






/***/ }),

/***/ 4238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ CanonicalError)
/* harmony export */ });
/* harmony import */ var _coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29770);

class CanonicalError extends _coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 92290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dO: () => (/* reexport */ canonical_error/* CanonicalError */.d),
  Vz: () => (/* reexport */ encodeCanonical),
  R3: () => (/* reexport */ encodeReadable),
  Yl: () => (/* reexport */ parseCanonicalLine),
  ew: () => (/* reexport */ parseReadable),
  rH: () => (/* reexport */ parse_unambiguous/* parseUnambiguous */.r)
});

// EXTERNAL MODULE: ./build/core/canonical/canonical-error.js
var canonical_error = __nccwpck_require__(4238);
;// CONCATENATED MODULE: ./build/core/canonical/write-json.js

/** Registry files nest fewer than ten levels; the limit keeps hostile input from exhausting the stack. */
const MAX_DEPTH = 256;
/**
 * writeJson encodes a value with sorted keys (by UTF-16 code unit, RFC 8785 section 3.2.3) and ECMAScript's
 * number and string forms (sections 3.2.2.2 and 3.2.2.3), so -0 becomes 0. A value has one text per layout.
 * Throws CanonicalError E_NOT_JSON.
 */
function writeJson(value, layout) {
    return write(value, layout, 0);
}
function write(value, layout, depth) {
    if (typeof value === "string")
        return writeString(value);
    if (typeof value === "number")
        return writeNumber(value);
    if (value === null || typeof value === "boolean")
        return String(value);
    if (typeof value !== "object")
        throw notJson(`a value of type ${typeof value}`);
    if (depth >= MAX_DEPTH)
        throw notJson(`nesting deeper than ${MAX_DEPTH} levels`);
    return isArray(value) ? writeArray(value, layout, depth) : writeObject(value, layout, depth);
}
function writeString(value) {
    // With the u flag a surrogate pair is one code point, so only a lone surrogate matches.
    if (/\p{Surrogate}/u.test(value))
        throw notJson("a string with a lone surrogate");
    return JSON.stringify(value);
}
function writeNumber(value) {
    if (!Number.isFinite(value))
        throw notJson(`the number ${value}`);
    return JSON.stringify(value);
}
// Array.isArray does not narrow a readonly array.
function isArray(value) {
    return Array.isArray(value);
}
function writeArray(items, layout, depth) {
    // Array.from visits the holes of a sparse array, which are then refused as undefined.
    const parts = Array.from(items, (item) => write(item, layout, depth + 1));
    return enclose("[", parts, "]", layout, depth);
}
function writeObject(members, layout, depth) {
    // The default order of sort is by UTF-16 code unit.
    const parts = Object.keys(members)
        .sort()
        .map((key) => `${writeString(key)}${layout.colon}${write(members[key], layout, depth + 1)}`);
    return enclose("{", parts, "}", layout, depth);
}
function enclose(open, parts, close, layout, depth) {
    if (parts.length === 0)
        return open + close;
    if (layout.indent === null)
        return open + parts.join(",") + close;
    const outer = `\n${layout.indent.repeat(depth)}`;
    const inner = outer + layout.indent;
    return open + inner + parts.join(`,${inner}`) + outer + close;
}
function notJson(found) {
    return new canonical_error/* CanonicalError */.d("E_NOT_JSON", {
        what: `expected a value that JSON can hold, found ${found}`,
        remedy: "correct the value before it is encoded",
    });
}

;// CONCATENATED MODULE: ./build/core/canonical/encode-canonical.js

/**
 * encodeCanonical gives the JSON Canonicalization Scheme text of a value (RFC 8785): sorted keys, no white
 * space, no final newline. It is what hashes are taken of and how lines of JSONL files are written.
 * Throws CanonicalError E_NOT_JSON.
 */
function encodeCanonical(value) {
    return writeJson(value, { indent: null, colon: ":" });
}

;// CONCATENATED MODULE: ./build/core/canonical/encode-readable.js

/**
 * encodeReadable gives the form of the registry's files: the tokens and key order of encodeCanonical with an
 * indent of two spaces and a final newline, so that Git shows a change line by line.
 * Throws CanonicalError E_NOT_JSON.
 */
function encodeReadable(value) {
    return `${writeJson(value, { indent: "  ", colon: ": " })}\n`;
}

;// CONCATENATED MODULE: ./build/core/canonical/parse-exact.js

/**
 * parseExact decodes bytes as strict UTF-8 JSON and accepts them only if `encode` gives the same text again.
 * That one comparison catches duplicate keys, other number and escape forms, a byte order mark, and numbers
 * that a double cannot hold. Throws CanonicalError E_NOT_CANONICAL; `form` names the form in its message.
 */
function parseExact(bytes, encode, form) {
    const text = decodeUtf8(bytes, form);
    const value = parse(text, form);
    const expected = reencode(value, encode, form);
    if (expected !== text) {
        throw notCanonical(form, `other bytes for the same value from offset ${firstDifference(text, expected)} on`);
    }
    return value;
}
function decodeUtf8(bytes, form) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw notCanonical(form, "bytes that are not UTF-8", cause);
    }
}
function parse(text, form) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw notCanonical(form, "text that is not JSON", cause);
    }
}
function reencode(value, encode, form) {
    try {
        return encode(value);
    }
    catch (cause) {
        throw notCanonical(form, "a value outside canonical JSON", cause);
    }
}
function firstDifference(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at])
        at += 1;
    return at;
}
function notCanonical(form, found, cause) {
    return new canonical_error/* CanonicalError */.d("E_NOT_CANONICAL", {
        what: `expected ${form}, found ${found}`,
        remedy: "restore the bytes as they were written; they must not be edited or reformatted",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/core/canonical/parse-canonical-line.js


/**
 * parseCanonicalLine is the inverse of encodeCanonical and accepts nothing else. `line` is one line of a JSONL
 * file without its newline. Throws CanonicalError E_NOT_CANONICAL.
 */
function parseCanonicalLine(line) {
    return parseExact(line, encodeCanonical, "one line of canonical JSON (RFC 8785)");
}

;// CONCATENATED MODULE: ./build/core/canonical/parse-readable.js


/** parseReadable is the inverse of encodeReadable and accepts nothing else. Throws CanonicalError E_NOT_CANONICAL. */
function parseReadable(bytes) {
    return parseExact(bytes, encodeReadable, "readable JSON (sorted keys, two spaces, final newline)");
}

// EXTERNAL MODULE: ./build/core/canonical/parse-unambiguous.js
var parse_unambiguous = __nccwpck_require__(95936);
;// CONCATENATED MODULE: ./build/core/canonical/index.js








/***/ }),

/***/ 95936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseUnambiguous)
/* harmony export */ });
/* harmony import */ var _canonical_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4238);

/** Deeper than any document that is read; JSON.stringify and schema checks go down by recursion. */
const MAX_DEPTH = 64;
/** Strings of a valid JSON text, with the colon of those that are keys. */
const STRINGS = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g;
/**
 * parseUnambiguous decodes hostile bytes of a format that has many encodings as JSON: fatal UTF-8, at most 64 levels, no key
 * twice in an object, since the one that is checked must be the one that is used. The caller limits the size. Throws
 * CanonicalError E_NOT_CANONICAL.
 */
function parseUnambiguous(bytes) {
    const text = decode(bytes);
    const value = parse(text);
    const written = [...text.matchAll(STRINGS)].filter(([, colon]) => colon !== undefined).length;
    if (countKeys(value) !== written)
        throw ambiguous("a key twice in one object");
    return value;
}
function decode(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw ambiguous("bytes that are not UTF-8", cause);
    }
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw ambiguous("text that is not JSON", cause);
    }
}
function countKeys(root) {
    let keys = 0;
    let level = [root];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > MAX_DEPTH)
            throw ambiguous(`more than ${MAX_DEPTH} levels`);
        const inner = [];
        for (const value of level) {
            if (typeof value !== "object" || value === null)
                continue;
            if (!Array.isArray(value))
                keys += Object.keys(value).length;
            for (const child of Object.values(value))
                inner.push(child);
        }
        level = inner;
    }
    return keys;
}
function ambiguous(found, cause) {
    return new _canonical_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalError */ .d("E_NOT_CANONICAL", {
        what: `expected JSON with each key once, found ${found}`,
        remedy: "take the document again from where it was made",
        cause,
    });
}


/***/ }),

/***/ 29770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ CodedError)
/* harmony export */ });
/**
 * CodedError is the parent of the one error class of each layer: a code from that layer's closed union, what
 * happened, and what to do. It prints as `<CODE>: <what>: <remedy>`.
 */
class CodedError extends Error {
    code;
    what;
    remedy;
    constructor(code, { what, remedy, cause }) {
        super(`${code}: ${what}: ${remedy}`, cause === undefined ? undefined : { cause });
        this.name = new.target.name;
        this.code = code;
        this.what = what;
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 48687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  OF: () => (/* reexport */ SHELLS),
  eb: () => (/* reexport */ usage_error/* UsageError */.e),
  Kf: () => (/* reexport */ commandsOf),
  RM: () => (/* reexport */ parseCommand),
  fm: () => (/* reexport */ renderCompletion),
  b2: () => (/* reexport */ renderGroupHelp),
  W5: () => (/* reexport */ renderHelp)
});

// UNUSED EXPORTS: COMMANDS, COMMON_OPTIONS, findCommand

;// CONCATENATED MODULE: ./build/core/commands/option-specs.js
const flag = (name, summary) => ({
    name,
    kind: "flag",
    value: "",
    summary,
});
const value = (name, placeholder, summary) => ({
    name,
    kind: "value",
    value: placeholder,
    summary,
});
const list = (name, placeholder, summary) => ({
    name,
    kind: "list",
    value: placeholder,
    summary,
});
const REPO = value("repo", "PATH|URL", "repository to work on, a path or a clone URL (default: here)");
const HEAD = value("head", "REV", "commit to measure (default: HEAD)");
const BASE = value("base", "REV", "commit to compare with (default: first parent of head)");
const POLICY = value("policy", "FILE", "judge by this policy file instead of the repository's own");
const PUSH = flag("push", "push the registry branch; --no-push never talks to a remote (default: only when CI or the remote has it)");
const FETCH = flag("fetch", "look at the remote first (the default); --no-fetch reads this clone alone");
const WITNESS = list("witness", "VKEY", "a witness's public key, as it publishes it (C2SP cosignature/v1, Ed25519)");
const QUORUM = value("quorum", "N", "how many witnesses must have signed the log before verify passes (default: 0)");
const TIER = value("tier", "TIER", "how much work the model does: fast, standard or deep (default: standard)");
const MAX_CHANGE_BYTES = value("max-change-bytes", "N", "skip the delta of a change with more text than this (default: 67108864)");
const MAX_FILE_BYTES = value("max-file-bytes", "N", "leave out and list files larger than this (default: 8388608)");
const MAX_REPO_BYTES = value("max-repo-bytes", "N", "skip the repository's whole code length above this much text (default: 67108864)");
const CHANNEL = value("channel", "NAME", "channel to work on (default: the only one, else production)");
const ONE_CHANNEL = value("channel", "NAME", "this channel alone (default: all of them)");
const REASON = value("reason", "TEXT", "why, for those who read it later");
const DRY_RUN = flag("dry-run", "show what would be done and what speaks against it, write nothing");
const PKCS11 = value("pkcs11", "URI", "the key is on a token: pkcs11:token=T;object=KEY?module-path=/LIB.so");
const SLH_DSA = flag("slh-dsa", "with a third key for signing roots, which rests on a hash function alone");
const OBSERVE = flag("verify", "observe the channel's health before it counts as done (the default); --no-verify leaves that to reconcile");
/** Options that every command takes. */
const COMMON_OPTIONS = [
    flag("json", "print exactly one JSON document on standard output"),
    value("color", "WHEN", "auto, always or never (default: auto; NO_COLOR is honoured)"),
    flag("quiet", "no progress and no notices"),
    flag("debug", "print stack traces of errors"),
    flag("help", "show this help"),
];

;// CONCATENATED MODULE: ./build/core/commands/channel-commands.js

/** What moves channels, or stops them. */
const CHANNEL_COMMANDS = [
    {
        verb: "promote",
        summary: "promote a recorded build to a channel, once every guard allows it",
        chat: "/promote",
        role: "promoter",
        argument: "id",
        options: [
            REPO,
            CHANNEL,
            OBSERVE,
            flag("rollback-on-failure", "give the promotion up when the channel's health fails (default: as the channel's auto_rollback says)"),
            value("hotfix", "FREEZE", "promote within the freeze window of this name; needs --reason"),
            value("reason", "TEXT", "with --hotfix: why it cannot wait"),
            flag("force", "promote a build that was rolled back before"),
            PUSH,
            DRY_RUN,
        ],
        examples: [
            "quantum-forge promote qf-20261122-003 --channel production",
            "quantum-forge promote 003 --dry-run",
            'quantum-forge promote 003 --hotfix weekend --reason "stops data loss"',
        ],
    },
    {
        verb: "rollback",
        summary: "take a channel back to a build that ran well, or give up the promotion under way",
        chat: "/rollback",
        role: "promoter",
        argument: null,
        options: [
            REPO,
            CHANNEL,
            value("to", "ID", "build to return to (default: the newest that ran well there)"),
            OBSERVE,
            REASON,
            flag("force", "return to a build that was rolled back itself"),
            PUSH,
            DRY_RUN,
        ],
        examples: ["quantum-forge rollback", 'quantum-forge rollback --to qf-20261120-001 --reason "slow pages"'],
    },
    {
        verb: "rollback-list",
        summary: "list the builds that a channel can return to, and why the others are none",
        chat: "/rollback-list",
        role: "anyone",
        argument: null,
        options: [REPO, CHANNEL, FETCH],
        examples: ["quantum-forge rollback-list --channel production"],
    },
    {
        verb: "rollback-status",
        summary: "show what each channel runs, how well, and what is under way",
        chat: "/rollback-status",
        role: "anyone",
        argument: null,
        options: [REPO, ONE_CHANNEL, FETCH],
        examples: ["quantum-forge rollback-status"],
    },
    {
        verb: "pin",
        summary: "hold a channel at the build that it runs",
        chat: "/forge pin",
        role: "promoter",
        argument: "id",
        options: [
            REPO,
            CHANNEL,
            flag("auto-promote", "promote the build first, if it does not run yet"),
            value("criteria", "LIST", "with --auto-promote: demand more than the policy, such as mdl:-100,score:8"),
            REASON,
            PUSH,
            DRY_RUN,
        ],
        examples: [
            "quantum-forge pin qf-20261122-003",
            'quantum-forge pin 003 --auto-promote --criteria "mdl:-100,cache:0.6,vbh:pass"',
        ],
    },
    {
        verb: "hold",
        summary: "let nobody promote to a channel, and nothing automatic move it, until it is released",
        chat: "/forge hold",
        role: "promoter",
        argument: null,
        options: [REPO, CHANNEL, REASON, PUSH, DRY_RUN],
        examples: ['quantum-forge hold --channel production --reason "database migration"'],
    },
    {
        verb: "release",
        summary: "end a channel's hold",
        chat: "/forge release",
        role: "promoter",
        argument: null,
        options: [REPO, CHANNEL, REASON, PUSH, DRY_RUN],
        examples: ["quantum-forge release --channel production"],
    },
    {
        verb: "lock",
        summary: "let nobody but you move a channel until it is unlocked",
        chat: "/forge lock",
        role: "promoter",
        argument: null,
        options: [REPO, CHANNEL, REASON, PUSH, DRY_RUN],
        examples: ['quantum-forge lock --reason "looking into the outage"'],
    },
    {
        verb: "unlock",
        summary: "end a channel's lock",
        chat: "/forge unlock",
        role: "promoter",
        argument: null,
        options: [REPO, CHANNEL, flag("force", "end the lock of somebody else"), REASON, PUSH, DRY_RUN],
        examples: ["quantum-forge unlock"],
    },
    {
        verb: "reconcile",
        summary: "one pass of everything automatic: finish, observe, roll back, promote",
        chat: null,
        role: "CI",
        argument: null,
        options: [REPO, ONE_CHANNEL, PUSH, DRY_RUN],
        examples: ["quantum-forge reconcile", "quantum-forge reconcile --dry-run"],
    },
];

;// CONCATENATED MODULE: ./build/core/commands/log-commands.js

/** What people do with the audit log. */
const LOG_COMMANDS = [
    {
        verb: "log show",
        summary: "show the audit log: its head, who signed it, and its newest entries",
        chat: null,
        role: "anyone",
        argument: null,
        options: [REPO, FETCH, value("last", "N", "how many entries to show (default: 20)")],
        examples: ["quantum-forge log show", "quantum-forge log show --last 5 --json"],
    },
    {
        verb: "log prove",
        summary: "prove to others that a build's record is in the log, in one file",
        chat: null,
        role: "anyone",
        argument: "id",
        options: [REPO, FETCH, value("out", "FILE", "write the proof here (default: standard output)")],
        examples: ["quantum-forge log prove qf-20261122-003 --out build.tlog-proof"],
    },
    {
        verb: "log verify",
        summary: "verify the whole log from nothing, or a proof without the repository",
        chat: null,
        role: "anyone",
        argument: null,
        options: [
            REPO,
            FETCH,
            list("vkey", "KEY", "the log's public key, as you know it from elsewhere (needed for a proof)"),
            value("head", "FILE", "where a head was kept (default: as log witness keeps it)"),
            value("proof", "FILE", "verify this proof alone, without any repository"),
            value("record", "FILE", "with --proof: the record that it should be about"),
            value("origin", "NAME", "with --proof: the log that it should be of (default: the name in --vkey)"),
            list("witness-key", "KEY", "with --proof: the key of a witness that must have signed, too"),
        ],
        examples: [
            "quantum-forge log verify",
            'quantum-forge log verify --proof build.tlog-proof --vkey "$(git show quantum-forge:registry/log/vkey)"',
        ],
    },
    {
        verb: "log witness",
        summary: "hold the log to the head that was kept elsewhere, then keep the head that it has now",
        chat: null,
        role: "anyone",
        argument: null,
        options: [
            REPO,
            FETCH,
            value("file", "PATH", "keep it in this file (default: one in this user's own folder)"),
            value("branch", "NAME", "keep it on this branch, pushed forward only"),
            value("remote", "NAME|URL", "with --branch: where that branch is (default: origin, if there is one)"),
            value("url", "PREFIX", "have the HTTP witness at this submission prefix sign it; needs --witness-key"),
            value("witness-key", "KEY", "with --url: the witness's public key"),
            flag("publish", "with --url: put what the witness signed into the registry, where verify counts it"),
            PUSH,
        ],
        examples: ["quantum-forge log witness", "quantum-forge log witness --branch quantum-forge-heads"],
    },
    {
        verb: "log export",
        summary: "write the log to a folder, ready to be served to any client of C2SP tlog-tiles",
        chat: null,
        role: "anyone",
        argument: "dir",
        options: [REPO, FETCH, flag("force", "write into a folder that is not empty")],
        examples: ["quantum-forge log export public/log"],
    },
];

;// CONCATENATED MODULE: ./build/core/commands/optimize-command.js

/** OPTIMIZE_COMMAND is the verb that plans pipelines, chooses suites and says what to extract. */
const OPTIMIZE_COMMAND = {
    verb: "optimize",
    summary: "plan which test runs on which agent, choose a suite, or say what to extract first",
    chat: null,
    role: "anyone",
    argument: null,
    options: [
        value("agents", "N", "how many agents share the tasks, 1 to 256"),
        value("timings", "FILE", "the last run: JSON list of {task, agent, duration_ms}, or JUnit XML"),
        list("junit", "FILE", "the last run instead: JUnit XML, one file or several"),
        list("history", "FILE", "a run before it, the oldest first: timings or JUnit XML, or a folder of them"),
        value("tasks", "FILE", "names of what is to run now, one a line (default: what ran last)"),
        value("quantile", "Q", "plan for this quantile of a task's recent runs, 0.5 to 1 (default: 0.5)"),
        value("problem", "NAME", "schedule (default), tests: a suite for a time, mdl: what to extract first"),
        value("suite-ms", "N", "tests: how long the chosen ones may take together"),
        value("must-run", "FILE", "tests: names of those that run in any case, one a line"),
        flag("names", "tests: print the chosen names alone, one a line"),
        value("measurement", "FILE", "mdl: what `measure --json` printed"),
        value("file", "FILE", "a whole problem instead, as JSON"),
        value("backend", "NAME", "who searches beside the classical solvers: annealer, local, pennylane, qiskit, ibm, braket, google, dwave or auto (default: classical)"),
        value("algorithm", "NAME", "of backends that have it: qaoa, vqe, simulated-annealing, path-integral-annealing"),
        flag("compare", "ask every backend there is and show them side by side"),
        flag("backends", "say which backends are there and what others need; plans nothing"),
        value("budget-ms", "N", "wall time of the search (default: 1000; with a backend 10000, to compare 30000)"),
        value("seed", "N", "for what is random; the same seed gives the same plan (default: 1)"),
        value("quantum-threshold", "N", "fewer variables than this: classical alone (default: 16)"),
        flag("matrix", "print the matrix for strategy.matrix alone, on one line"),
    ],
    examples: [
        "quantum-forge optimize --junit junit.xml --agents 4",
        "quantum-forge optimize --problem tests --junit junit.xml --suite-ms 60000 --names",
        'echo "matrix=$(quantum-forge optimize --junit junit.xml --agents 4 --matrix)"',
    ],
};

;// CONCATENATED MODULE: ./build/core/commands/trust-commands.js

/** Keys, the root of trust, and signatures of promotions. */
const TRUST_COMMANDS = [
    {
        verb: "sign",
        summary: "sign a recorded build as a principal of the root of trust, as a promotion may need",
        chat: null,
        role: "principal",
        argument: "build?",
        options: [
            REPO,
            value("as", "NAME", "the principal whose key signs"),
            value("bundle", "FILE", "the Sigstore bundle of a principal without keys, which attests the record"),
            PUSH,
        ],
        examples: ["quantum-forge sign latest --as ada"],
    },
    {
        verb: "keys create",
        summary: "make the signing key of a principal (Ed25519 and ML-DSA-65), or the log's, called log",
        chat: null,
        role: "anyone",
        argument: "name",
        options: [REPO, PKCS11, SLH_DSA],
        examples: ["quantum-forge keys create ada"],
    },
    {
        verb: "keys list",
        summary: "list your keys: names, algorithms, fingerprints; with --json the public halves",
        chat: null,
        role: "anyone",
        argument: null,
        options: [REPO],
        examples: ["quantum-forge keys list", "quantum-forge keys list --json > my-public-keys.json"],
    },
    {
        verb: "keys rotate",
        summary: "exchange a principal's key for a new one, and draft the version of the root that says so",
        chat: null,
        role: "principal",
        argument: "name",
        options: [REPO, PKCS11, SLH_DSA],
        examples: ["quantum-forge keys rotate ci"],
    },
    {
        verb: "keys revoke",
        summary: "draft the version of the root that takes a principal's keys back",
        chat: null,
        role: "principal",
        argument: "name",
        options: [
            REPO,
            REASON,
            value("since", "LEAF", "first leaf of the log that is not believed (default: the next one)"),
        ],
        examples: ['quantum-forge keys revoke bob --reason "laptop stolen" --since 4'],
    },
    {
        verb: "root create",
        summary: "draft the root of trust: who signs the root, who records builds, who signs promotions",
        chat: null,
        role: "principal",
        argument: null,
        options: [
            REPO,
            list("signer", "NAME", "one who signs the root itself"),
            list("recorder", "NAME", "one who signs build records, in a job that runs none of the project's code"),
            list("inline", "NAME", "one who signs build records in the job that runs the project's code"),
            list("promoter", "NAME", "one who signs what is promoted"),
            list("keyless", "NAME=WORKFLOW@REF", "a principal without keys: what this workflow attests, such as acme/app/.github/workflows/ci.yml@refs/heads/main"),
            value("threshold", "N", "how many signers a version of the root needs (default: more than half)"),
            value("promotion-threshold", "N", "how many promoters a promotion needs (default: 1 where there are any)"),
            WITNESS,
            QUORUM,
            list("public", "FILE", "public keys of others, as keys list --json prints them"),
            value("expires", "DURATION", "how long the version is good for (default: 365d)"),
        ],
        examples: [
            "quantum-forge root create --signer ada --recorder ci",
            "quantum-forge root create --signer ada --recorder ci --keyless ci=acme/app/.github/workflows/record.yml@refs/heads/main",
        ],
    },
    {
        verb: "root change",
        summary: "draft a version of the root in which principals join or leave, or thresholds are others",
        chat: null,
        role: "principal",
        argument: null,
        options: [
            REPO,
            list("signer", "NAME", "one who signs the root from then on"),
            list("recorder", "NAME", "one who signs build records, in a job that runs none of the project's code"),
            list("inline", "NAME", "one who signs build records in the job that runs the project's code"),
            list("promoter", "NAME", "one who signs what is promoted"),
            list("keyless", "NAME=WORKFLOW@REF", "a principal without keys: what this workflow attests"),
            list("remove", "NAME", "one who leaves every role; what they signed before stays good"),
            value("threshold", "N", "how many signers a version of the root needs"),
            value("promotion-threshold", "N", "how many promoters a promotion needs"),
            list("witness", "VKEY", "a witness's public key, in place of those that are named"),
            value("quorum", "N", "how many witnesses must have signed the log before verify passes"),
            list("public", "FILE", "public keys of others, as keys list --json prints them"),
            value("expires", "DURATION", "how long the version is good for, from now (default: as before)"),
        ],
        examples: [
            "quantum-forge root change --promoter ada --promotion-threshold 1",
            "quantum-forge root change --recorder release --keyless release=acme/app/.github/workflows/record.yml@refs/heads/main",
        ],
    },
    {
        verb: "root sign",
        summary: "sign the newest version of the root in the work tree",
        chat: null,
        role: "principal",
        argument: "name",
        options: [
            REPO,
            value("old-key", "NAME", "sign with this kept key too, as a rotation of one's own key needs"),
        ],
        examples: ["quantum-forge root sign ada"],
    },
    {
        verb: "root renew",
        summary: "draft a version of the root that says the same and expires later",
        chat: null,
        role: "principal",
        argument: null,
        options: [REPO, value("expires", "DURATION", "how long it is good for, from now (default: 365d)")],
        examples: ["quantum-forge root renew --expires 365d"],
    },
    {
        verb: "root show",
        summary: "show the root of trust of the work tree, whether it holds, and the digest that the policy pins",
        chat: null,
        role: "anyone",
        argument: null,
        options: [REPO],
        examples: ["quantum-forge root show"],
    },
];

;// CONCATENATED MODULE: ./build/core/commands/command-table.js





/**
 * The one command table. The parser reads it, help texts and shell completion are made from it, and a command that is
 * not in it does not exist.
 */
const COMMANDS = [
    {
        verb: "build",
        summary: "measure, sign, record, decide and show one build (the default command)",
        chat: null,
        role: "CI",
        argument: null,
        options: [
            REPO,
            BASE,
            HEAD,
            list("coverage", "FILE", "line coverage: lcov, Cobertura XML or Istanbul JSON"),
            list("junit", "FILE", "test results: JUnit XML"),
            list("cache", "NAME=HITS/LOOKUPS", "look-ups of a cache that the pipeline declares"),
            value("timings", "FILE", "task timings: JSON list of {task, agent, duration_ms}"),
            value("inputs", "FILE", "all of the above in one forge-inputs@1 document"),
            list("artifact", "FILE", "file whose SHA-256 goes into the record"),
            POLICY,
            PUSH,
            flag("dry-run", "measure and decide, write nothing"),
            value("out", "DIR", "folder for the dashboard (default: inside the Git directory)"),
            flag("open", "open the dashboard when done"),
            TIER,
            MAX_FILE_BYTES,
            MAX_CHANGE_BYTES,
            MAX_REPO_BYTES,
        ],
        examples: [
            "quantum-forge",
            "quantum-forge build --base HEAD~3 --coverage coverage/lcov.info --junit junit.xml",
            "quantum-forge --repo ../other-project --json",
        ],
    },
    {
        verb: "measure",
        summary: "measure what a change does to the description length, record nothing",
        chat: null,
        role: "anyone",
        argument: null,
        options: [
            REPO,
            value("base", "REV", "commit to compare with, or the word empty (default: first parent of head); REV:PATH or a blob id is one file"),
            value("head", "REV", "commit to measure (default: HEAD), or a file as --base"),
            TIER,
            flag("repo-bytes", "measure the whole repository too (the default); --no-repo-bytes leaves it out"),
            MAX_FILE_BYTES,
            MAX_CHANGE_BYTES,
            MAX_REPO_BYTES,
        ],
        examples: [
            "quantum-forge measure --base v1.0.0 --head main",
            "quantum-forge measure --base HEAD~1:a.ts --head HEAD:a.ts",
        ],
    },
    {
        verb: "backfill",
        summary: "measure and record earlier commits, oldest first; resumes where it stopped",
        chat: null,
        role: "CI",
        argument: null,
        options: [
            REPO,
            HEAD,
            value("last", "N", "how many earlier commits of the first-parent line (default: 20)"),
            POLICY,
            PUSH,
            flag("dry-run", "list what would be measured, write nothing"),
            value("out", "DIR", "folder for the dashboard (default: inside the Git directory)"),
            TIER,
            MAX_FILE_BYTES,
            MAX_CHANGE_BYTES,
            MAX_REPO_BYTES,
        ],
        examples: ["quantum-forge backfill --last 30"],
    },
    {
        verb: "evaluate",
        summary: "judge a recorded build by the policy of today and explain each criterion",
        chat: null,
        role: "anyone",
        argument: "id",
        options: [REPO, POLICY, FETCH],
        examples: ["quantum-forge evaluate qf-20261122-003"],
    },
    {
        verb: "verify",
        summary: "check a build's signature and its place in the log (default: the newest build)",
        chat: null,
        role: "anyone",
        argument: "id?",
        options: [
            REPO,
            FETCH,
            list("provenance", "FILE", "SLSA provenance of the build's artifacts to verify too: a Sigstore bundle"),
            value("save-record", "FILE", "write the record's very bytes here, if it holds, to be attested"),
        ],
        examples: [
            "quantum-forge verify",
            "quantum-forge verify qf-20261122-003 --json",
            "quantum-forge verify latest --save-record record.json",
        ],
    },
    ...LOG_COMMANDS,
    {
        verb: "status",
        summary: "list recorded builds, newest first",
        chat: null,
        role: "anyone",
        argument: null,
        options: [REPO, FETCH, value("last", "N", "how many builds to list (default: 20)")],
        examples: ["quantum-forge status --last 5"],
    },
    ...CHANNEL_COMMANDS,
    {
        verb: "replay",
        summary: "run a policy over the recorded builds: what it would have decided, and how right",
        chat: "/forge replay",
        role: "anyone",
        argument: null,
        options: [
            REPO,
            value("policy", "FILE", "the policy to try (default: the repository's own)"),
            FETCH,
            value("last", "N", "judge only the newest N builds (default: all)"),
            flag("suggest", "suggest thresholds from this history, and judge them on builds they were not fitted to"),
            value("false-promotions", "SHARE", "share of bad builds among the promoted that a suggestion may have (default: 0.05)"),
        ],
        examples: ["quantum-forge replay --last 50", "quantum-forge replay --suggest --false-promotions 0.1"],
    },
    OPTIMIZE_COMMAND,
    ...TRUST_COMMANDS,
    {
        verb: "export",
        summary: "print all builds in one flat document, or write the registry's files to a folder",
        chat: null,
        role: "anyone",
        argument: null,
        options: [
            REPO,
            POLICY,
            FETCH,
            value("snapshot", "DIR", "write the registry's files here, replacing an older snapshot"),
            value("dsse", "BUILD", "print this build's record and signatures as one DSSE envelope, for other tools"),
        ],
        examples: [
            "quantum-forge export > builds.json",
            "quantum-forge export --snapshot .",
            "quantum-forge export --dsse latest > build.dsse.json",
        ],
    },
    {
        verb: "dashboard",
        summary: "write the dashboard from the recorded builds",
        chat: null,
        role: "anyone",
        argument: null,
        options: [
            REPO,
            POLICY,
            FETCH,
            value("out", "DIR", "folder for the dashboard (default: inside the Git directory)"),
            flag("open", "open it when done"),
        ],
        examples: ["quantum-forge dashboard --out forge-out --open"],
    },
    {
        verb: "init",
        summary: "write the policy that a repository begins with, which stops nothing, and on GitHub the workflow that records",
        chat: null,
        role: "anyone",
        argument: null,
        options: [REPO, value("preset", "NAME", "standard or strict (default: standard)"), DRY_RUN],
        examples: ["quantum-forge init", "quantum-forge init --preset strict --dry-run"],
    },
    {
        verb: "doctor",
        summary: "say what is wrong with this set-up and how to mend it",
        chat: null,
        role: "anyone",
        argument: null,
        options: [
            REPO,
            POLICY,
            FETCH,
            flag("accept-history", "take the registry's history as it is now, though it is not what was read before"),
        ],
        examples: ["quantum-forge doctor", "quantum-forge doctor --no-fetch --json"],
    },
    {
        verb: "completion",
        summary: "print a completion script for bash, zsh or fish",
        chat: null,
        role: "anyone",
        argument: "shell",
        options: [],
        examples: ["source <(quantum-forge completion bash)"],
    },
];
/** The command of a verb; `record` is the other name of `build`. */
function findCommand(verb) {
    const wanted = verb === "record" ? "build" : verb;
    return COMMANDS.find((command) => command.verb === wanted);
}
/** The commands that share a first word, `log` for example; empty when no command of two words begins with it. */
function commandsOf(word) {
    return COMMANDS.filter(({ verb }) => verb.startsWith(`${word} `));
}

// EXTERNAL MODULE: ./build/core/schema/closest-name.js
var closest_name = __nccwpck_require__(50635);
// EXTERNAL MODULE: ./build/core/commands/usage-error.js
var usage_error = __nccwpck_require__(64721);
;// CONCATENATED MODULE: ./build/core/commands/parse-command.js




/**
 * parseCommand checks words against the command table; without a verb the command is `build`, and a verb may have two words.
 * Options are
 * `--name value`, `--name=value`, `--flag`, `--no-flag`; `--` ends them. Throws UsageError.
 */
function parseCommand(words) {
    const [first, second = ""] = words;
    if (first === undefined || first.startsWith("-"))
        return parseOptions(commandOf("build"), words);
    const group = commandsOf(first);
    if (group.length === 0)
        return parseOptions(commandOf(first), words.slice(1));
    return parseOptions(commandOfGroup(first, second, group), words.slice(2));
}
/** The commands of a group, such as `keys create`, have two words. */
function commandOfGroup(first, second, group) {
    const command = findCommand(`${first} ${second}`);
    if (command !== undefined)
        return command;
    const names = group.map(({ verb }) => verb.slice(first.length + 1));
    const near = (0,closest_name/* closestName */.N)(second, names);
    throw new usage_error/* UsageError */.e("E_COMMAND", {
        what: second === ""
            ? `${first} needs a second word`
            : `there is no command ${JSON.stringify(`${first} ${second}`)}`,
        remedy: near === null ? `write ${first} ${names.join(` or ${first} `)}` : `did you mean ${first} ${near}?`,
    });
}
function commandOf(verb) {
    const command = findCommand(verb);
    if (command !== undefined)
        return command;
    const near = (0,closest_name/* closestName */.N)(verb, COMMANDS.map((known) => known.verb));
    throw new usage_error/* UsageError */.e("E_COMMAND", {
        what: `there is no command ${JSON.stringify(verb)}`,
        remedy: near === null ? "run quantum-forge --help for the list" : `did you mean ${near}?`,
    });
}
function parseOptions(command, words) {
    const known = new Map([...command.options, ...COMMON_OPTIONS].map((option) => [option.name, option]));
    const flags = new Map();
    const values = new Map();
    const lists = new Map();
    const positionals = [];
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? "";
        if (word === "--") {
            positionals.push(...words.slice(index + 1));
            break;
        }
        if (!word.startsWith("-") || word === "-") {
            positionals.push(word);
            continue;
        }
        const { option, inline, negated } = readOption(command, known, word === "-h" ? "--help" : word);
        if (option.kind === "flag") {
            flags.set(option.name, !negated);
            continue;
        }
        const given = inline ?? words[++index];
        if (given === undefined || given === "" || (inline === null && given.startsWith("--")))
            throw noValue(option);
        if (option.kind === "list")
            lists.set(option.name, [...(lists.get(option.name) ?? []), given]);
        else if (values.has(option.name))
            throw givenTwice(option);
        else
            values.set(option.name, given);
    }
    return {
        command,
        argument: readArgument(command, { positionals, lists }, flags.get("help") === true),
        flags,
        values,
        lists,
    };
}
function readOption(command, known, word) {
    const equals = word.indexOf("=");
    const name = (equals < 0 ? word : word.slice(0, equals)).replace(/^--?/, "");
    const inline = equals < 0 ? null : word.slice(equals + 1);
    const positive = known.get(name);
    const negative = name.startsWith("no-") ? known.get(name.slice(3)) : undefined;
    if (word.startsWith("--") && positive !== undefined && (positive.kind !== "flag" || inline === null)) {
        return { option: positive, inline, negated: false };
    }
    if (word.startsWith("--") && negative?.kind === "flag" && inline === null) {
        return { option: negative, inline: null, negated: true };
    }
    throw unknownOption(command, known, name, positive?.kind === "flag");
}
function readArgument(command, { positionals, lists }, help) {
    const [argument, extra] = positionals;
    const name = command.argument?.replace(/\?$/, "") ?? null;
    const unexpected = name === null ? argument : extra;
    if (unexpected !== undefined) {
        // As a shell leaves it behind a pattern of several files.
        const [list] = lists.keys();
        throw new usage_error/* UsageError */.e("E_ARGUMENT", {
            what: `${command.verb} got ${JSON.stringify(unexpected)}, which it does not expect`,
            remedy: list === undefined
                ? `run quantum-forge ${command.verb} --help`
                : `write --${list} before each of several files, or run quantum-forge ${command.verb} --help`,
        });
    }
    if (argument === undefined && command.argument === name && name !== null && !help) {
        throw new usage_error/* UsageError */.e("E_ARGUMENT", {
            what: `${command.verb} needs <${name}>`,
            remedy: `for example ${command.examples[0] ?? `quantum-forge ${command.verb} --help`}`,
        });
    }
    return argument ?? null;
}
function unknownOption(command, known, name, isFlag) {
    if (isFlag) {
        return new usage_error/* UsageError */.e("E_OPTION", {
            what: `--${name} takes no value`,
            remedy: `write --${name} or --no-${name}`,
        });
    }
    const near = (0,closest_name/* closestName */.N)(name, [...known.keys()]);
    return new usage_error/* UsageError */.e("E_OPTION", {
        what: `${command.verb} has no option --${name}`,
        remedy: near === null ? `run quantum-forge ${command.verb} --help` : `did you mean --${near}?`,
    });
}
function noValue(option) {
    return new usage_error/* UsageError */.e("E_OPTION", {
        what: `--${option.name} needs a value`,
        remedy: `write --${option.name} ${option.value}`,
    });
}
function givenTwice(option) {
    return new usage_error/* UsageError */.e("E_OPTION", {
        what: `--${option.name} is given twice`,
        remedy: "give it once",
    });
}

;// CONCATENATED MODULE: ./build/core/commands/render-completion.js


const SHELLS = ["bash", "zsh", "fish"];
const FIRST_WORDS = [...new Set(COMMANDS.map(({ verb }) => verb.replace(/ .*/, "")))];
/** First words of commands of two words. */
const GROUPS = FIRST_WORDS.filter((word) => commandsOf(word).length > 0);
/** renderCompletion gives a completion script made from the command table. */
function renderCompletion(shell) {
    switch (shell) {
        case "bash":
            return bash();
        case "zsh":
            return `autoload -U +X bashcompinit && bashcompinit\n${bash()}`;
        case "fish":
            return fish();
    }
}
function bash() {
    const cases = [
        ...COMMANDS.map((command) => `    ${caseOf(command.verb)}) words="${optionNames(command).join(" ")}" ;;`),
        ...GROUPS.map((group) => `    ${group}" "*) words="${secondWords(group).join(" ")}" ;;`),
    ];
    return [
        "_quantum_forge() {",
        '  local current="$' + '{COMP_WORDS[COMP_CWORD]}" verb="$' + '{COMP_WORDS[1]}" words names=1',
        `  case "$verb" in ${GROUPS.join("|")}) names=2 ;; esac`,
        '  case "$verb $' + '{COMP_WORDS[2]}" in',
        ...cases,
        `    *) words="${FIRST_WORDS.join(" ")} --help --version" ;;`,
        "  esac",
        '  if [ "$COMP_CWORD" -gt "$names" ] && [ "$' +
            '{current#-}" = "$current" ]; then COMPREPLY=( $(compgen -f -- "$current") );',
        '  else COMPREPLY=( $(compgen -W "$words" -- "$current") ); fi',
        "}",
        "complete -o filenames -F _quantum_forge quantum-forge",
        "",
    ].join("\n");
}
/** A command of one word may be followed by anything, one of two words is both. */
function caseOf(verb) {
    return verb.includes(" ") ? `"${verb}"` : `${verb}" "*`;
}
function fish() {
    const groups = GROUPS.map((group) => `complete -c quantum-forge -n __fish_use_subcommand -a ${group} -d '${group} commands'`);
    const lines = COMMANDS.flatMap((command) => {
        const [first = "", second] = command.verb.split(" ");
        const seen = `__fish_seen_subcommand_from ${first}`;
        const place = second === undefined ? "__fish_use_subcommand" : `'${seen}'`;
        const within = second === undefined ? seen : `${seen}; and __fish_seen_subcommand_from ${second}`;
        return [
            `complete -c quantum-forge -n ${place} -a ${second ?? first} -d '${quoted(command.summary)}'`,
            ...[...command.options, ...COMMON_OPTIONS].map((option) => `complete -c quantum-forge -n '${within}' -l ${option.name}` +
                `${option.kind === "flag" ? "" : " -r"} -d '${quoted(option.summary)}'`),
        ];
    });
    return `${[...groups, ...lines].join("\n")}\n`;
}
function secondWords(group) {
    return [...commandsOf(group).map(({ verb }) => verb.slice(group.length + 1)), "--help"];
}
function optionNames(command) {
    return [...command.options, ...COMMON_OPTIONS].map((option) => `--${option.name}`);
}
function quoted(text) {
    return text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
}

// EXTERNAL MODULE: ./build/core/report/wrap-text.js
var wrap_text = __nccwpck_require__(48057);
;// CONCATENATED MODULE: ./build/core/commands/render-help.js



/** renderHelp gives the help text of one command, or the overview when none is named, for a screen of `width` columns. */
function renderHelp(command, width = 80) {
    return command === null ? overview(width) : commandHelp(command, width);
}
/** renderGroupHelp gives the help text of the commands that share a first word. */
function renderGroupHelp(group, width = 80) {
    const rows = group.map((command) => [nameWithArgument(command), command.summary]);
    const [first = ""] = group[0]?.verb.split(" ") ?? [];
    return [
        `Usage: quantum-forge ${first} <command> [options]`,
        "",
        "Commands",
        ...columns(rows, width),
        "",
        `More: quantum-forge ${group[0]?.verb ?? first} --help`,
        "",
    ].join("\n");
}
function overview(screen) {
    const rows = COMMANDS.map((command) => [nameWithArgument(command), command.summary]);
    return [
        "quantum-forge: may this build ship?",
        "Measured, signed, recorded and decided, in your own Git repository.",
        "",
        "Usage: quantum-forge [command] [options]        without a command: build",
        "",
        "Commands",
        ...columns(rows, screen),
        "",
        "Options of every command",
        ...columns([...optionRows(COMMON_OPTIONS), ["--version", "print the version"]], screen),
        "",
        "Exit codes: 0 done, 1 the gate says no, 2 usage or input error,",
        "            3 environment unavailable",
        "More: quantum-forge <command> --help",
        "",
    ].join("\n");
}
function commandHelp(command, screen) {
    const lines = [
        `quantum-forge ${nameWithArgument(command)} [options]`,
        "",
        ...(0,wrap_text/* wrapText */.C)(sentence(command.summary), screen),
        ...(command.chat === null ? [] : [`On GitHub: ${command.chat}`]),
        "",
    ];
    if (command.options.length > 0)
        lines.push("Options", ...columns(optionRows(command.options), screen), "");
    lines.push("Options of every command", ...columns(optionRows(COMMON_OPTIONS), screen), "");
    lines.push(command.examples.length > 1 ? "Examples" : "Example", ...command.examples.map((line) => `  ${line}`), "");
    return lines.join("\n");
}
function nameWithArgument({ verb, argument }) {
    if (argument === null)
        return verb;
    return argument.endsWith("?") ? `${verb} [${argument.slice(0, -1)}]` : `${verb} <${argument}>`;
}
function optionRows(options) {
    return options.map((option) => [
        `--${option.name}${option.value === "" ? "" : ` ${option.value}`}`,
        option.summary,
    ]);
}
const NAME_COLUMNS = 27;
/** Names on the left, summaries wrapped on the right; a long name has its summary begin on the next line. */
function columns(rows, screen) {
    const indent = " ".repeat(NAME_COLUMNS);
    return rows.flatMap(([name, summary]) => {
        const [first = "", ...rest] = (0,wrap_text/* wrapText */.C)(summary, Math.max(30, screen - NAME_COLUMNS));
        const head = `  ${name}`.padEnd(NAME_COLUMNS);
        const lines = [first, ...rest].map((line) => indent + line);
        return name.length + 3 > NAME_COLUMNS ? [head, ...lines] : [head + first, ...lines.slice(1)];
    });
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

;// CONCATENATED MODULE: ./build/core/commands/index.js








/***/ }),

/***/ 64721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var _coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29770);

/** A command line or comment that does not fit the command table. */
class UsageError extends _coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 42206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MdlError)
/* harmony export */ });
/* harmony import */ var _coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29770);

/** What can be wrong with a request to measure. */
class MdlError extends _coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 72489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ modelId)
/* harmony export */ });
/** modelId names the model that makes a tier's numbers. It changes whenever any code length could change. */
function modelId(tier) {
    return `qf-mdl/2-${tier}`;
}


/***/ }),

/***/ 98340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ DEFAULT_TIER),
/* harmony export */   aW: () => (/* binding */ parseTier),
/* harmony export */   iB: () => (/* binding */ TIERS)
/* harmony export */ });
/* harmony import */ var _schema_closest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50635);
/* harmony import */ var _mdl_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42206);


/** How much work the model does for each byte, the least first. */
const TIERS = ["fast", "standard", "deep"];
const DEFAULT_TIER = "standard";
/** parseTier reads the name of a tier. Throws MdlError E_MDL_TIER. */
function parseTier(text) {
    const tier = TIERS.find((known) => known === text);
    if (tier !== undefined)
        return tier;
    const near = (0,_schema_closest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .closestName */ .N)(text, TIERS);
    throw new _mdl_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MdlError */ .O("E_MDL_TIER", {
        what: `expected the tier ${TIERS.slice(0, -1).join(", ")} or ${TIERS.at(-1)}, found ${JSON.stringify(text)}`,
        remedy: near === null ? `write --tier ${DEFAULT_TIER}` : `did you mean ${near}?`,
    });
}


/***/ }),

/***/ 68852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   jh: () => (/* binding */ measured)
/* harmony export */ });
/** measured gives a metric with a finite value. */
function measured(value, unit, provenance) {
    return { status: "measured", value, unit, provenance };
}
/** missing gives a metric that somebody could have supplied, and the reason why nobody did. */
function missing(reason, unit, provenance) {
    return { status: "missing", value: null, unit, reason, provenance };
}
/** notApplicable gives a metric that has no meaning for this build, and the reason. */
function notApplicable(reason, unit, provenance) {
    return { status: "not_applicable", value: null, unit, reason, provenance };
}


/***/ }),

/***/ 95577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/**
 * oneLine makes foreign text fit to stand in one line of a message: control, format (bidirectional overrides
 * among them) and line characters become one space, and what is longer than `limit` characters is cut.
 */
function oneLine(text, limit) {
    const plain = text.slice(0, limit * 2).replaceAll(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ");
    return plain.length > limit ? `${plain.slice(0, limit - 3)}...` : plain;
}


/***/ }),

/***/ 35675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  TM: () => (/* reexport */ ALGORITHMS),
  A7: () => (/* reexport */ BACKENDS),
  Jh: () => (/* reexport */ BackendError),
  p4: () => (/* reexport */ MOST_ENUMERATED),
  D3: () => (/* reexport */ PROBLEMS),
  zc: () => (/* reexport */ answerByAnnealing),
  t_: () => (/* reexport */ answerBySimulation),
  Pi: () => (/* reexport */ answerClassically),
  aC: () => (/* reexport */ chooseBackend),
  $d: () => (/* reexport */ sizeOf)
});

// EXTERNAL MODULE: ./build/core/optimize/ising/index.js + 12 modules
var optimize_ising = __nccwpck_require__(81859);
;// CONCATENATED MODULE: ./build/core/optimize/anneal/annealed.js
/** bestOfRuns anneals so many times, from the first, unless a run reaches the target or does not finish. */
function bestOfRuns({ restarts, target }, anneal) {
    let best = anneal();
    const energies = [best.energy];
    let { sweeps, finished } = best;
    while (finished && best.energy > target && energies.length < restarts) {
        const run = anneal();
        energies.push(run.energy);
        sweeps += run.sweeps;
        finished = run.finished;
        if (run.energy < best.energy)
            best = run;
    }
    return { bits: best.bits, energy: best.energy, energies, sweeps, finished };
}

;// CONCATENATED MODULE: ./build/core/optimize/anneal/couplings.js

/** Of all pairs: from this share on, going through a row is quicker than through a list. */
const DENSE = 0.4;
/** Beyond it rows would take more than 32 MB, and lie outside of every cache. */
const MOST_SPINS = 2000;
/** couplingsOf picks the quicker form; `terms` are those of the problem. */
function couplingsOf(ising, terms) {
    const n = terms.fields.length;
    return n > MOST_SPINS || terms.value.length < (DENSE * n * (n - 1)) / 2
        ? { kind: "lists", lists: listsOf(ising) }
        : { kind: "rows", rows: rowsOf(terms) };
}
function rowsOf({ fields, i, j, value }) {
    const n = fields.length;
    const rows = new Float64Array(n * n);
    for (let at = 0; at < value.length; at++) {
        const a = i[at];
        const b = j[at];
        const twice = 2 * value[at];
        rows[a * n + b] = rows[a * n + b] + twice;
        rows[b * n + a] = rows[b * n + a] + twice;
    }
    return rows;
}
function listsOf(ising) {
    const lists = (0,optimize_ising/* neighbourhoods */.rI)(ising);
    for (let at = 0; at < lists.value.length; at++)
        lists.value[at] = 2 * lists.value[at];
    return lists;
}

;// CONCATENATED MODULE: ./build/core/optimize/anneal/spins.js
/** randomSpins draws every spin. */
function randomSpins(terms, couplings, random) {
    const z = new Float64Array(terms.fields.length);
    for (let i = 0; i < z.length; i++)
        z[i] = random() < 0.5 ? 1 : -1;
    return spinsOf(terms, couplings, z);
}
/** spinsOf gives the fields of spins that are known. */
function spinsOf({ fields }, couplings, z) {
    const field = new Float64Array(fields.length);
    for (let i = 0; i < field.length; i++) {
        const felt = couplings.kind === "rows" ? feltFromRow(couplings.rows, z, i) : feltFromList(couplings.lists, z, i);
        field[i] = fields[i] + felt / 2;
    }
    return { z, field };
}
function feltFromRow(rows, z, i) {
    const n = z.length;
    let felt = 0;
    for (let j = 0, at = i * n; j < n; j++, at++)
        felt += rows[at] * z[j];
    return felt;
}
function feltFromList({ first, spin, value }, z, i) {
    let felt = 0;
    for (let at = first[i]; at < first[i + 1]; at++) {
        felt += value[at] * z[spin[at]];
    }
    return felt;
}
/** flip turns one spin over, in time of its neighbours. */
function flip({ z, field }, couplings, i) {
    const before = z[i];
    z[i] = -before;
    if (couplings.kind === "rows")
        flipByRow(field, couplings.rows, before, i);
    else
        flipByList(field, couplings.lists, before, i);
}
function flipByRow(field, rows, before, i) {
    const n = field.length;
    const from = i * n;
    if (before > 0) {
        for (let j = 0; j < n; j++)
            field[j] = field[j] - rows[from + j];
    }
    else {
        for (let j = 0; j < n; j++)
            field[j] = field[j] + rows[from + j];
    }
}
function flipByList(field, { first, spin, value }, before, i) {
    const end = first[i + 1];
    for (let at = first[i]; at < end; at++) {
        const neighbour = spin[at];
        field[neighbour] = field[neighbour] - before * value[at];
    }
}
/** Rounding could make spins chase each other; a descent that is one ends far sooner. */
const MOST_PASSES = 1000;
/** descend flips spins that lower the energy, one after the other, until none does. */
function descend(spins, couplings) {
    for (let pass = 0, flipped = true; flipped && pass < MOST_PASSES; pass++) {
        flipped = false;
        for (let i = 0; i < spins.z.length; i++) {
            if (spins.z[i] * spins.field[i] <= 0)
                continue;
            flip(spins, couplings, i);
            flipped = true;
        }
    }
}
/** bitsOfSpins gives 0 for +1 and 1 for -1. */
function bitsOfSpins(z) {
    const bits = new Uint8Array(z.length);
    for (let i = 0; i < z.length; i++)
        bits[i] = z[i] < 0 ? 1 : 0;
    return bits;
}

;// CONCATENATED MODULE: ./build/core/optimize/anneal/terms.js
/** termsOf keeps the order of the problem. */
function terms_termsOf({ constant, fields, couplings }) {
    const m = couplings.length;
    const terms = { i: new Int32Array(m), j: new Int32Array(m), value: new Float64Array(m) };
    for (let at = 0; at < m; at++) {
        const { i, j, value } = couplings[at];
        terms.i[at] = i;
        terms.j[at] = j;
        terms.value[at] = value;
    }
    return { constant, fields: new Float64Array(fields), ...terms };
}
/** energyAnew adds up the terms in the order and with the rounding of isingEnergy. */
function energyAnew({ constant, fields, i, j, value }, z) {
    let energy = constant;
    for (let at = 0; at < fields.length; at++)
        energy += z[at] * fields[at];
    for (let at = 0; at < value.length; at++) {
        energy += z[i[at]] * z[j[at]] * value[at];
    }
    return energy;
}
/** energyFelt gives the energy from what the spins feel, in time of their number: near energyAnew, but rounded otherwise. */
function energyFelt({ constant, fields }, { z, field }) {
    let twice = 0;
    for (let i = 0; i < z.length; i++)
        twice += z[i] * (field[i] + fields[i]);
    return constant + twice / 2;
}

;// CONCATENATED MODULE: ./build/core/optimize/anneal/path-integral-annealing.js





/** In units of what a spin feels (root mean square): P times the temperature, and the first and last transverse field. */
const TEMPERATURE = 0.5;
const FIRST_FIELD = 1.5;
const LAST_FIELD = 0.01;
/**
 * pathIntegralAnnealing simulates quantum annealing: the transverse field -Gamma sum X falls linearly, and the quantum
 * state is P classical copies (Trotter slices) in a ring, whose equal spins are coupled by
 * J = -(P T / 2) ln tanh(Gamma / P T) (Martonak, Santoro and Tosatti, Phys. Rev. B 66, 094203, 2002). Moves flip one spin
 * of one slice, or of all of them. It is Monte Carlo on a classical computer: no quantum speed-up. The result is the best
 * slice that a sweep ended with, taken downhill; energies are added up anew from the bits. A sweep tries P + 1 times as
 * many flips as one of simulatedAnnealing. Throws E_ISING or E_ISING_OPTION.
 */
function pathIntegralAnnealing(ising, random, options = {}) {
    const { sweeps = 100, restarts = 4, slices = 16, target = Number.NEGATIVE_INFINITY } = options;
    const { interrupted = () => false } = options;
    (0,optimize_ising/* requireIsing */.kF)(ising);
    (0,optimize_ising/* requireCounts */.gB)({
        "number of sweeps": [sweeps, 1],
        "number of restarts": [restarts, 1],
        "number of slices": [slices, 2],
    });
    const terms = terms_termsOf(ising);
    const couplings = couplingsOf(ising, terms);
    const schedule = { sweeps, unit: feltBySpins(ising), target, interrupted, random };
    return bestOfRuns({ restarts, target }, () => {
        const start = randomSpins(terms, couplings, random);
        const ring = Array.from({ length: slices }, () => spinsOf(terms, couplings, start.z.slice()));
        return annealed(terms, couplings, ring, schedule);
    });
}
/** Root mean square over the spins of the fields that random neighbours make. */
function feltBySpins({ fields, couplings }) {
    const squares = fields.reduce((sum, value) => sum + value * value, 0) +
        2 * couplings.reduce((sum, { value }) => sum + value * value, 0);
    return Math.sqrt(squares / Math.max(1, fields.length)) || 1;
}
function annealed(terms, couplings, ring, schedule) {
    const { sweeps, unit, target, interrupted, random } = schedule;
    const temperature = TEMPERATURE * unit;
    const first = ring[0];
    const best = first.z.slice();
    const energies = new Float64Array(ring.length).fill(energyFelt(terms, first));
    let least = energies[0];
    let done = 0;
    let ended = false;
    for (; done < sweeps && least > target; done++) {
        ended = interrupted();
        if (ended)
            break;
        const share = sweeps === 1 ? 1 : done / (sweeps - 1);
        const transverse = unit * (FIRST_FIELD + (LAST_FIELD - FIRST_FIELD) * share);
        const bond = -0.5 * Math.log(Math.tanh(transverse / temperature));
        flipInSlices(ring, couplings, { temperature, bond, random, energies });
        flipInAllSlices(ring, couplings, { temperature, random, energies });
        energies.forEach((energy, slice) => {
            if (energy >= least)
                return;
            least = energy;
            best.set(ring[slice].z);
        });
    }
    const settled = spinsOf(terms, couplings, best);
    descend(settled, couplings);
    const bits = bitsOfSpins(settled.z);
    return { bits, energy: energyAnew(terms, settled.z), sweeps: done, finished: !ended };
}
/** `bond` is J / P T: it holds a spin to the same spin of the slices before and after. */
function flipInSlices(ring, couplings, { temperature, bond, random, energies }) {
    ring.forEach((spins, slice) => {
        const before = ring[(slice + ring.length - 1) % ring.length].z;
        const after = ring[(slice + 1) % ring.length].z;
        const { z, field } = spins;
        for (let i = 0; i < z.length; i++) {
            const own = z[i];
            const cost = -2 * own * field[i];
            const held = 2 * own * bond * (before[i] + after[i]);
            if (!passes(cost / temperature + held, random))
                continue;
            flip(spins, couplings, i);
            energies[slice] = energies[slice] + cost;
        }
    });
}
/** A spin of all slices at once, which no bond holds. */
function flipInAllSlices(ring, couplings, { temperature, random, energies }) {
    const n = ring[0].z.length;
    for (let i = 0; i < n; i++) {
        let cost = 0;
        for (const { z, field } of ring)
            cost -= 2 * z[i] * field[i];
        if (!passes(cost / temperature, random))
            continue;
        ring.forEach((spins, slice) => {
            const own = -2 * spins.z[i] * spins.field[i];
            energies[slice] = energies[slice] + own;
            flip(spins, couplings, i);
        });
    }
}
/** The Metropolis rule, for a cost in units of temperature. */
function passes(cost, random) {
    return cost <= 0 || random() < Math.exp(-cost);
}

;// CONCATENATED MODULE: ./build/core/optimize/anneal/exponential-draws.js
const BITS = 12;
/** Bits of a random word that DRAWS does not look at. */
const DRAW_SHIFT = 32 - BITS;
/**
 * The exponential distribution in 4096 equal shares, each by its middle: a cost passes with probability e^(-cost / T) when
 * it is below T times a draw, so that the Metropolis rule needs a look-up and no exponential.
 */
const DRAWS = Float64Array.from({ length: 1 << BITS }, (_, at) => {
    return -Math.log((at + 0.5) / (1 << BITS));
});
/** No cost of so many temperatures or more ever passes (in truth one in 8,000). */
const GREATEST_DRAW = DRAWS[0];

;// CONCATENATED MODULE: ./build/core/optimize/anneal/sweep.js


/** drawWords gives a state, which is not all zero but for one time in 2^128. */
function drawWords(random) {
    return Int32Array.from({ length: 4 }, () => Math.floor(random() * 2 ** 32) | 0);
}
/**
 * sweep tries to flip each spin once, in their order, by the Metropolis rule, and gives the change of energy. Words are
 * drawn only for flips that could go either way.
 */
function sweep(spins, couplings, temperature, words) {
    const { z, field } = spins;
    const never = temperature * GREATEST_DRAW;
    let [s0, s1, s2, s3] = words;
    let change = 0;
    for (let i = 0; i < z.length; i++) {
        const cost = -2 * z[i] * field[i];
        if (cost > 0) {
            if (cost >= never)
                continue;
            const turned = Math.imul(s1, 5);
            const word = Math.imul((turned << 7) | (turned >>> 25), 9);
            const shifted = s1 << 9;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= shifted;
            s3 = (s3 << 11) | (s3 >>> 21);
            if (cost >= temperature * DRAWS[word >>> DRAW_SHIFT])
                continue;
        }
        flip(spins, couplings, i);
        change += cost;
    }
    words[0] = s0;
    words[1] = s1;
    words[2] = s2;
    words[3] = s3;
    return change;
}

;// CONCATENATED MODULE: ./build/core/optimize/anneal/temperatures.js

/** Of the nonzero coefficients, so many are smaller than the one that the coldest temperature has to resolve. */
const SMALL = 0.1;
/** So many sizes tell their percentile well enough. */
const ENOUGH = 100;
/**
 * temperaturesOf gives where annealing starts and ends. Hot: twice what the most coupled spin feels from random
 * neighbours (root mean square), where order only begins. Cold: a tenth of what the least coupled spin feels, or where a
 * flip that costs twice a small coefficient (the tenth percentile) passes once in a hundred, whichever is colder.
 */
function temperaturesOf(ising) {
    return temperaturesOfTerms(termsOf(ising));
}
/** temperaturesOfTerms is temperaturesOf for who has the terms at hand. */
function temperaturesOfTerms({ fields, i, j, value }) {
    const squares = fields.map((field) => field * field);
    for (let at = 0; at < value.length; at++) {
        const size = value[at];
        const a = i[at];
        const b = j[at];
        squares[a] = squares[a] + size * size;
        squares[b] = squares[b] + size * size;
    }
    let most = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < squares.length; at++) {
        const square = squares[at];
        if (square > most)
            most = square;
        if (square > 0 && square < least)
            least = square;
    }
    if (most === 0)
        return { hot: 1, cold: 1 };
    const sizes = someSizes(fields, value);
    const small = sizes[Math.floor(SMALL * sizes.length)] ?? Number.POSITIVE_INFINITY;
    const cold = Math.min(Math.sqrt(least) / 10, (2 * small) / Math.log(100));
    return { hot: 2 * Math.sqrt(most), cold };
}
/** Sizes of nonzero coefficients, sorted: of all while they are few, else of every so many, since sorting takes its time. */
function someSizes(fields, value) {
    const sizes = new Float64Array(2 * ENOUGH + 2);
    let nonzero = 0;
    for (const values of [fields, value]) {
        const every = Math.ceil(values.length / ENOUGH);
        for (let at = 0; at < values.length; at += every) {
            if (values[at] !== 0)
                sizes[nonzero++] = Math.abs(values[at]);
        }
    }
    return sizes.subarray(0, nonzero).sort();
}

;// CONCATENATED MODULE: ./build/core/optimize/anneal/simulated-annealing.js







/**
 * simulatedAnnealing looks for a low energy by Metropolis sweeps while the temperature falls geometrically
 * (Kirkpatrick, Gelatt and Vecchi, 1983), each restart from random spins, then downhill to a local minimum from the best
 * state that a sweep ended with. The same random numbers give the same result. Energies are added up anew from the bits.
 * Throws E_ISING or E_ISING_OPTION.
 */
function simulatedAnnealing(ising, random, options = {}) {
    const { sweeps = 200, restarts = 10, target = Number.NEGATIVE_INFINITY } = options;
    const { interrupted = () => false } = options;
    (0,optimize_ising/* requireIsing */.kF)(ising);
    (0,optimize_ising/* requireCounts */.gB)({ "number of sweeps": [sweeps, 1], "number of restarts": [restarts, 1] });
    const terms = terms_termsOf(ising);
    const couplings = couplingsOf(ising, terms);
    const schedule = { sweeps, temperatures: temperaturesOfTerms(terms), target, interrupted };
    const words = drawWords(random);
    return bestOfRuns({ restarts, target }, () => {
        return simulated_annealing_annealed(terms, couplings, randomSpins(terms, couplings, random), schedule, words);
    });
}
function simulated_annealing_annealed(terms, couplings, spins, schedule, words) {
    const { sweeps, temperatures, target, interrupted } = schedule;
    const { hot, cold } = temperatures;
    const best = spins.z.slice();
    let energy = energyFelt(terms, spins);
    let least = energy;
    let done = 0;
    let ended = false;
    for (; done < sweeps && least > target; done++) {
        ended = interrupted();
        if (ended)
            break;
        const share = sweeps === 1 ? 1 : done / (sweeps - 1);
        energy += sweep(spins, couplings, hot * (cold / hot) ** share, words);
        if (energy < least) {
            least = energy;
            best.set(spins.z);
        }
    }
    const settled = spinsOf(terms, couplings, best);
    descend(settled, couplings);
    const bits = bitsOfSpins(settled.z);
    return { bits, energy: energyAnew(terms, settled.z), sweeps: done, finished: !ended };
}

;// CONCATENATED MODULE: ./build/core/optimize/anneal/index.js




;// CONCATENATED MODULE: ./build/core/optimize/backend/answer-by-annealing.js


/** answerByAnnealing lowers the temperature, or the transverse field where the budget says so. Throws IsingError. */
function answerByAnnealing(ising, budget, interrupted) {
    const algorithm = budget.algorithm === "path-integral-annealing" ? budget.algorithm : "simulated-annealing";
    const anneal = algorithm === "simulated-annealing" ? simulatedAnnealing : pathIntegralAnnealing;
    const sweeps = budget.iterations === undefined ? {} : { sweeps: budget.iterations };
    const found = anneal(ising, (0,optimize_ising/* seededRandom */.Is)(budget.seed), { ...sweeps, interrupted });
    return {
        bits: found.bits,
        algorithm,
        iterations: found.sweeps,
        converged: null,
        stop: found.finished ? "schedule done" : "time over",
        angles: null,
        fidelity: null,
    };
}

// EXTERNAL MODULE: ./build/core/optimize/simulate/index.js + 26 modules
var simulate = __nccwpck_require__(28403);
;// CONCATENATED MODULE: ./build/core/optimize/backend/answer-by-simulation.js


/** Why a search for angles ends, for people. */
const STOPS = {
    gradient: "gradient below tolerance",
    value: "energy no longer falls",
    iterations: "iterations used up",
    line_search: "line search failed",
    interrupted: "time is up",
};
/** Measurements of the final state; the best outcome is the answer, as it would be of a machine. */
const SHOTS = 1024;
/** Above so many qubits the plain simulator, one gate at a time, would take too long to compare with. */
const MOST_COMPARED = 12;
const DEFAULT_DEPTH = 4;
/**
 * answerBySimulation finds the angles of a QAOA circuit, or of a VQE ansatz where the budget says so, measures its state so many
 * times, and gives the best outcome. To simulate it, the energy of every state is computed beforehand, so that it never finds
 * what that does not show: it tells what such a machine would do. Throws IsingError.
 */
function answerBySimulation(ising, budget, interrupted) {
    const random = (0,optimize_ising/* seededRandom */.Is)(budget.seed);
    return budget.algorithm === "vqe"
        ? answerByVqe(ising, { budget, random, interrupted })
        : answerByQaoa(ising, { budget, random, interrupted });
}
function answerByQaoa(ising, { budget, random, interrupted }) {
    const { depth = DEFAULT_DEPTH, iterations } = budget;
    const simulator = new simulate/* QaoaSimulator */.NV(ising);
    const limits = iterations === undefined ? {} : { iterations };
    const found = (0,simulate/* optimiseQaoa */.TN)(simulator, ising, { depth, interrupted, ...limits });
    const state = simulator.state(found.angles);
    return {
        bits: bestOutcome(ising, state, random),
        algorithm: "qaoa",
        iterations: found.iterations,
        converged: found.converged,
        stop: STOPS[found.stop],
        angles: found.angles,
        fidelity: fidelityWithPlain(ising, found.angles, state),
    };
}
function answerByVqe(ising, { budget, random, interrupted }) {
    const { depth = 1, iterations } = budget;
    const simulator = new simulate/* VqeSimulator */.h1(ising);
    const limits = iterations === undefined ? {} : { iterations };
    const found = (0,simulate/* optimiseVqe */.jL)(simulator, ising, random, { layers: depth, interrupted, ...limits });
    return {
        bits: bestOutcome(ising, simulator.state(found.angles), random),
        algorithm: "vqe",
        iterations: found.iterations,
        converged: found.converged,
        stop: STOPS[found.stop],
        angles: null,
        fidelity: null,
    };
}
function bestOutcome(ising, state, random) {
    const n = ising.fields.length;
    const outcomes = [...new Set((0,simulate/* sampleStates */.DP)(state, SHOTS, random))].map((index) => (0,optimize_ising/* bitsOf */.e4)(index, n));
    return outcomes.reduce((best, bits) => ((0,optimize_ising/* isingEnergy */.lx)(ising, bits) < (0,optimize_ising/* isingEnergy */.lx)(ising, best) ? bits : best));
}
function fidelityWithPlain(ising, angles, state) {
    return ising.fields.length > MOST_COMPARED ? null : (0,simulate/* fidelity */.tD)(state, (0,simulate/* referenceState */.L8)(ising, angles));
}

// EXTERNAL MODULE: ./build/core/optimize/exact/index.js + 1 modules
var exact = __nccwpck_require__(96491);
;// CONCATENATED MODULE: ./build/core/optimize/tabu/tabu-search.js

const ASK_EVERY = 256;
/**
 * tabuSearch looks for a low energy by one-flip tabu search (Palubeckis, "Multistart tabu search strategies for the
 * unconstrained binary quadratic optimization problem", 2004): each step flips the spin that lowers the energy most or raises
 * it least, of those not flipped in the last min(20, n / 4) steps and a random number more, unless a flip gives the best energy so far;
 * each restart begins with random spins. The same random numbers give the same result. Energies are added up anew from the bits. Throws
 * E_ISING or E_ISING_OPTION.
 */
function tabuSearch(ising, random, options = {}) {
    const n = ising.fields.length;
    const { flips = Math.max(1000, 20 * n), restarts = 10, interrupted = () => false } = options;
    (0,optimize_ising/* requireIsing */.kF)(ising);
    (0,optimize_ising/* requireCounts */.gB)({ "number of flips": [flips, 1], "number of restarts": [restarts, 1] });
    const around = (0,optimize_ising/* neighbourhoods */.rI)(ising);
    const begin = () => Uint8Array.from(ising.fields, () => (random() < 0.5 ? 0 : 1));
    let best = restart(ising, around, begin(), { flips, interrupted, random });
    let done = best.flips;
    let finished = best.finished;
    for (let round = 1; round < restarts && finished; round++) {
        const found = restart(ising, around, begin(), { flips, interrupted, random });
        done += found.flips;
        finished = found.finished;
        if (found.energy < best.energy)
            best = found;
    }
    return { bits: best.bits, energy: best.energy, flips: done, finished };
}
function restart(ising, around, bits, { flips, interrupted, random, }) {
    const n = bits.length;
    const tenure = Math.min(20, Math.floor(n / 4));
    // Without it a small problem goes round in a circle.
    const spread = Math.min(10, Math.floor(n / 2)) + 1;
    const spins = tabu_search_spinsOf(ising, around, bits);
    let energy = (0,optimize_ising/* isingEnergy */.lx)(ising, bits);
    let least = energy;
    let best = bits;
    let step = 1;
    for (; step <= flips && n > 0; step++) {
        if (step % ASK_EVERY === 0 && interrupted())
            break;
        const i = bestFlip(spins, { step, needed: least - energy });
        if (i === -1)
            continue;
        energy += tabu_search_flip(spins, around, i);
        spins.free[i] = step + tenure + Math.floor(random() * spread);
        if (energy >= least)
            continue;
        least = energy;
        best = Uint8Array.from(spins.z, (spin) => (spin === 1 ? 0 : 1));
    }
    return { bits: best, energy: (0,optimize_ising/* isingEnergy */.lx)(ising, best), flips: step - 1, finished: n === 0 || step > flips };
}
function tabu_search_spinsOf(ising, { first, spin, value }, bits) {
    const z = Float64Array.from(bits, (bit) => 1 - 2 * bit);
    const field = Float64Array.from(ising.fields, (own, i) => {
        let sum = own;
        for (let at = first[i]; at < first[i + 1]; at++) {
            sum += value[at] * z[spin[at]];
        }
        return sum;
    });
    return { z, field, free: new Float64Array(z.length) };
}
/** Flips a spin; gives the change of energy. */
function tabu_search_flip({ z, field }, { first, spin, value }, i) {
    const twice = 2 * z[i];
    const change = -twice * field[i];
    z[i] = -z[i];
    for (let at = first[i]; at < first[i + 1]; at++) {
        const neighbour = spin[at];
        field[neighbour] = field[neighbour] - twice * value[at];
    }
    return change;
}
/** The spin whose flip changes the energy least, of those that may flip or would go below `needed`; -1 when there is none. */
function bestFlip({ z, field, free }, { step, needed }) {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < z.length; i++) {
        const change = -2 * z[i] * field[i];
        if (change < least && (free[i] < step || change < needed))
            [best, least] = [i, change];
    }
    return best;
}

;// CONCATENATED MODULE: ./build/core/optimize/tabu/index.js


;// CONCATENATED MODULE: ./build/core/optimize/backend/answer-classically.js



/** Above so many variables not all states are visited. */
const MOST_ENUMERATED = 22;
/** Restarts that only time ends. */
const RESTARTS = 1000;
/**
 * answerClassically visits all states of a small problem in the order of the Gray code, and searches a larger one by tabu search
 * with restarts. Throws IsingError.
 */
function answerClassically(ising, budget, interrupted) {
    const unknown = { angles: null, fidelity: null };
    const algorithm = budget.algorithm ?? (ising.fields.length <= MOST_ENUMERATED ? "exact" : "tabu-search");
    if (algorithm === "exact") {
        const { bits, states } = (0,exact/* minimiseExactly */.o)(ising);
        return { bits, algorithm, iterations: states, converged: true, stop: "all states visited", ...unknown };
    }
    const restarts = budget.iterations ?? RESTARTS;
    const found = tabuSearch(ising, (0,optimize_ising/* seededRandom */.Is)(budget.seed), { restarts, interrupted });
    const stop = found.finished ? "restarts done" : "time over";
    return {
        bits: found.bits,
        algorithm: "tabu-search",
        iterations: found.flips,
        converged: null,
        stop,
        ...unknown,
    };
}

// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __nccwpck_require__(29770);
;// CONCATENATED MODULE: ./build/core/optimize/backend/backend-error.js

/** A backend did not give an answer. */
class BackendError extends coded_error/* CodedError */.A {
}

;// CONCATENATED MODULE: ./build/core/optimize/backend/choose-backend.js
const PROBLEMS = ["schedule", "tests", "mdl"];
/** Trials of a backend before its mean says anything. */
const choose_backend_ENOUGH = 3;
/** Not reaching the target counts as so many times the time that it had (PAR2, Lindauer et al., "AutoFolio", 2015). */
const PENALTY = 2;
/** Only problems of about the same size tell something. */
const NEAR = 1;
/** sizeOf gives the size of a problem of so many binary variables, as trials have it. */
function sizeOf(variables) {
    return Math.floor(Math.log2(Math.max(1, variables)));
}
/**
 * chooseBackend picks the candidate with the least mean time to target on problems of this kind and about this size, with a
 * penalty for not reaching it; a candidate with too few trials (not `tried`) comes first, the least tried before others, in their
 * order.
 */
function chooseBackend(trials, { problem, size }, candidates) {
    const known = trials.filter((trial) => trial.problem === problem && Math.abs(trial.size - size) <= NEAR);
    const scored = candidates.map((backend) => {
        const own = known.filter((trial) => trial.backend === backend);
        const sum = own.reduce((total, { reached, ms }) => total + (reached ? ms : PENALTY * ms), 0);
        return { backend, count: own.length, mean: sum / own.length };
    });
    const untried = scored.filter(({ count }) => count < choose_backend_ENOUGH);
    const best = untried.length > 0
        ? untried.reduce((least, one) => (one.count < least.count ? one : least))
        : scored.reduce((least, one) => (one.mean < least.mean ? one : least));
    return { backend: best.backend, tried: untried.length === 0 };
}

;// CONCATENATED MODULE: ./build/core/optimize/backend/quantum-adapter.js
/** The backends there are, in the order in which they are listed. */
const BACKENDS = [
    "classical",
    "annealer",
    "local",
    "pennylane",
    "qiskit",
    "ibm",
    "braket",
    "google",
    "dwave",
];
/** How a backend looks for the minimum. Simulated: qaoa and vqe run on a state vector, unless simulator_mode is false. */
const ALGORITHMS = [
    "exact",
    "tabu-search",
    "simulated-annealing",
    "path-integral-annealing",
    "qaoa",
    "vqe",
    "quantum-annealing",
];

;// CONCATENATED MODULE: ./build/core/optimize/backend/index.js








/***/ }),

/***/ 96491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* reexport */ minimiseExactly)
});

// UNUSED EXPORTS: MOST_EXACT

// EXTERNAL MODULE: ./build/core/optimize/ising/index.js + 12 modules
var optimize_ising = __nccwpck_require__(81859);
;// CONCATENATED MODULE: ./build/core/optimize/exact/minimise-exactly.js

/** Most variables: 2^24 states take a second or two. */
const MOST_EXACT = 24;
/** Fields are added up anew after so many steps, so that rounding errors do not pile up over millions of them. */
const FRESH = 1 << 12;
/**
 * minimiseExactly finds the least energy by visiting every state in the order of the reflected Gray code, where one
 * spin flips at a time: its field tells the change of energy, and only its neighbours' fields change, so a state
 * costs O(degree) and not O(n^2). Time 2^n n, memory O(n^2). Throws E_ISING, or E_ISING_SIZE above MOST_EXACT.
 */
function minimiseExactly(ising) {
    (0,optimize_ising/* requireIsing */.kF)(ising);
    const n = ising.fields.length;
    if (n > MOST_EXACT)
        throw tooMany(n);
    const states = 1 << n;
    const around = (0,optimize_ising/* neighbourhoods */.rI)(ising);
    let best = { energy: Number.POSITIVE_INFINITY, gray: 0 };
    for (let from = 0; from < states; from += FRESH) {
        const found = leastOf(ising, around, from, Math.min(from + FRESH, states));
        if (found.energy < best.energy)
            best = found;
    }
    return { bits: (0,optimize_ising/* bitsOf */.e4)(best.gray, n), energy: best.energy, states };
}
/** The least of the Gray code's steps from `from` to before `to`, with the energy added up term by term. */
function leastOf(ising, { first, spin, value }, from, to) {
    const start = from ^ (from >>> 1);
    const bits = (0,optimize_ising/* bitsOf */.e4)(start, ising.fields.length);
    const spins = Float64Array.from(bits, (bit) => 1 - 2 * bit);
    const fields = Float64Array.from(ising.fields);
    for (let i = 0; i < spins.length; i++) {
        for (let at = first[i]; at < first[i + 1]; at++) {
            fields[i] = fields[i] + value[at] * spins[spin[at]];
        }
    }
    let energy = (0,optimize_ising/* isingEnergy */.lx)(ising, bits);
    let least = energy;
    let gray = start;
    for (let step = from + 1; step < to; step++) {
        const k = 31 - Math.clz32(step & -step);
        const twice = 2 * spins[k];
        energy -= twice * fields[k];
        spins[k] = -spins[k];
        for (let at = first[k]; at < first[k + 1]; at++) {
            const neighbour = spin[at];
            fields[neighbour] = fields[neighbour] - twice * value[at];
        }
        if (energy < least) {
            least = energy;
            gray = step ^ (step >>> 1);
        }
    }
    return { energy: (0,optimize_ising/* isingEnergy */.lx)(ising, (0,optimize_ising/* bitsOf */.e4)(gray, bits.length)), gray };
}
function tooMany(n) {
    return new optimize_ising/* IsingError */.Fx("E_ISING_SIZE", {
        what: `${n} variables have 2^${n} states, and all of them are visited up to ${MOST_EXACT} variables`,
        remedy: "solve fewer variables at a time, or use the annealer",
    });
}

;// CONCATENATED MODULE: ./build/core/optimize/exact/index.js



/***/ }),

/***/ 81859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fx: () => (/* reexport */ IsingError),
  $r: () => (/* reexport */ MOST_QUBITS),
  e4: () => (/* reexport */ bitsOf),
  jc: () => (/* reexport */ costDiagonal),
  lx: () => (/* reexport */ isingEnergy),
  yZ: () => (/* reexport */ isingFromQubo),
  rI: () => (/* reexport */ neighbourhoods),
  gB: () => (/* reexport */ requireCounts),
  kF: () => (/* reexport */ require_ising_requireIsing),
  lY: () => (/* reexport */ requireSize),
  Is: () => (/* reexport */ seededRandom),
  Dr: () => (/* reexport */ upperCouplings)
});

// UNUSED EXPORTS: MOST_BYTES, quboEnergy, quboFromIsing, requireQubo

;// CONCATENATED MODULE: ./build/core/optimize/ising/bits-of.js
/** bitsOf gives the n bits of a state's index, the least significant first: bitsOf(2, 3) is 0, 1, 0. */
function bitsOf(index, n) {
    return Uint8Array.from({ length: n }, (_, i) => (index >>> i) & 1);
}

// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __nccwpck_require__(29770);
;// CONCATENATED MODULE: ./build/core/optimize/ising/ising-error.js

class IsingError extends coded_error/* CodedError */.A {
}

;// CONCATENATED MODULE: ./build/core/optimize/ising/require-ising.js

/** requireIsing throws E_ISING for a number that is not finite, a spin that is not there, or a spin coupled to itself. */
function require_ising_requireIsing({ constant, fields, couplings }) {
    requireTerms(constant, fields, couplings);
}
/** requireQubo is requireIsing for a QUBO. */
function requireQubo({ constant, linear, quadratic }) {
    requireTerms(constant, linear, quadratic);
}
function requireTerms(constant, linear, couplings) {
    if (!Number.isFinite(constant))
        throw malformed("constant", constant);
    linear.forEach((value, i) => {
        if (!Number.isFinite(value))
            throw malformed(`term of variable ${i}`, value);
    });
    for (const coupling of couplings) {
        const { i, j, value } = coupling;
        const known = linear[i] !== undefined && linear[j] !== undefined;
        if (!known || i === j || !Number.isFinite(value))
            throw malformedCoupling(coupling, linear);
    }
}
function malformedCoupling({ i, j, value }, linear) {
    if (!Number.isFinite(value))
        return malformed(`coupling of ${i} and ${j}`, value);
    const missing = [i, j].find((variable) => linear[variable] === undefined);
    if (missing === undefined) {
        return new IsingError("E_ISING", {
            what: `variable ${i} is coupled to itself`,
            remedy: "add z z = 1 to the constant, or x x = x to the linear term",
        });
    }
    return new IsingError("E_ISING", {
        what: `a coupling names variable ${missing}, and there are ${linear.length}`,
        remedy: "number the variables from 0",
    });
}
function malformed(term, value) {
    return new IsingError("E_ISING", {
        what: `the ${term} is ${value}, not a finite number`,
        remedy: "give every coefficient as a finite number",
    });
}

;// CONCATENATED MODULE: ./build/core/optimize/ising/require-size.js

/** Most qubits of a state vector: two to this power still are indices of typed arrays and of 32-bit arithmetic. */
const MOST_QUBITS = 24;
/** What a method may hold at once, unless it is told otherwise: a runner of GitHub has 16 GiB, a small one 7. */
const MOST_BYTES = 2 ** 31;
/**
 * requireSize throws E_ISING_SIZE when arrays of 2^n float64, so many of them, need more than the limit of bytes, or
 * when n is above MOST_QUBITS. The message has the number of bytes.
 */
function requireSize(n, arrays, limit = MOST_BYTES) {
    const bytes = arrays * 8 * 2 ** n;
    if (n <= MOST_QUBITS && bytes <= limit)
        return;
    const bound = bytes > limit ? `the limit is ${limit} bytes` : `the limit is ${MOST_QUBITS} variables`;
    throw new IsingError("E_ISING_SIZE", {
        what: `${n} variables would need ${bytes} bytes (${arrays} arrays of 2^${n} float64), and ${bound}`,
        remedy: "solve fewer variables at a time, or use the annealer",
    });
}

;// CONCATENATED MODULE: ./build/core/optimize/ising/upper-couplings.js
/** upperCouplings gives the couplings as an n by n table, row by row: that of spins k > m in row k, column m. */
function upperCouplings({ fields, couplings }) {
    const n = fields.length;
    const table = new Float64Array(n * n);
    for (const { i, j, value } of couplings) {
        const cell = Math.max(i, j) * n + Math.min(i, j);
        table[cell] = table[cell] + value;
    }
    return table;
}

;// CONCATENATED MODULE: ./build/core/optimize/ising/cost-diagonal.js



/**
 * costDiagonal gives H of every state: float64 of length 2^n, by state index. By doubling, so that an entry costs two
 * additions and not n^2: the energies without spin k are known, and so is the field that spin k feels in each of these
 * states; adding and subtracting it gives those with spin k. Equal to isingEnergy but for rounding (about n^2 units of
 * the last place of the largest partial sum). Throws E_ISING, or E_ISING_SIZE beyond 24 variables or `limit` bytes.
 */
function costDiagonal(ising, limit) {
    require_ising_requireIsing(ising);
    const n = ising.fields.length;
    requireSize(n, 1, limit);
    const couplings = upperCouplings(ising);
    const diagonal = new Float64Array(2 ** n);
    diagonal[0] = ising.constant;
    for (let k = 0; k < n; k++) {
        const half = 1 << k;
        const field = diagonal.subarray(half, 2 * half);
        fillField(field, ising.fields[k] ?? 0, couplings.subarray(k * n, k * n + k));
        for (let x = 0; x < half; x++) {
            const energy = diagonal[x];
            const felt = field[x];
            diagonal[x] = energy + felt;
            field[x] = energy - felt;
        }
    }
    return diagonal;
}
/** The field of a spin in every state of the spins below it; `couplings` are those with them. */
function fillField(field, own, couplings) {
    let all = own;
    for (const value of couplings)
        all += value;
    field[0] = all;
    couplings.forEach((value, m) => {
        const half = 1 << m;
        const flip = 2 * value;
        for (let x = 0; x < half; x++)
            field[half + x] = field[x] - flip;
    });
}

;// CONCATENATED MODULE: ./build/core/optimize/ising/energy.js
/**
 * isingEnergy gives H of the spins that the bits stand for (0 is +1, 1 is -1), term by term in the order of the
 * problem: the one number that results are reported by, whatever a solver added up on its way.
 */
function isingEnergy({ constant, fields, couplings }, bits) {
    let energy = constant;
    fields.forEach((value, i) => {
        energy += bits[i] === 1 ? -value : value;
    });
    for (const { i, j, value } of couplings)
        energy += bits[i] === bits[j] ? value : -value;
    return energy;
}
/** quboEnergy gives the value of a QUBO at x = bits. */
function quboEnergy({ constant, linear, quadratic }, bits) {
    let energy = constant;
    linear.forEach((value, i) => {
        if (bits[i] === 1)
            energy += value;
    });
    for (const { i, j, value } of quadratic) {
        if (bits[i] === 1 && bits[j] === 1)
            energy += value;
    }
    return energy;
}

;// CONCATENATED MODULE: ./build/core/optimize/ising/ising-from-qubo.js

/**
 * isingFromQubo rewrites a QUBO in spins, x = (1 - z) / 2; energies stay the same. The inverse is quboFromIsing.
 * Throws E_ISING for a malformed QUBO.
 */
function isingFromQubo(qubo) {
    requireQubo(qubo);
    const fields = qubo.linear.map((value) => -value / 2);
    const couplings = [];
    let constant = qubo.constant;
    for (const value of qubo.linear)
        constant += value / 2;
    for (const { i, j, value } of qubo.quadratic) {
        const quarter = value / 4;
        constant += quarter;
        fields[i] = (fields[i] ?? 0) - quarter;
        fields[j] = (fields[j] ?? 0) - quarter;
        couplings.push({ i, j, value: quarter });
    }
    return { constant, fields, couplings };
}

;// CONCATENATED MODULE: ./build/core/optimize/ising/neighbourhoods.js
/** neighbourhoods lists each coupling with both of its spins (compressed sparse rows), in the problem's order. */
function neighbourhoods({ fields, couplings }) {
    const n = fields.length;
    const first = new Uint32Array(n + 1);
    for (const { i, j } of couplings) {
        first[i + 1] = first[i + 1] + 1;
        first[j + 1] = first[j + 1] + 1;
    }
    for (let i = 0; i < n; i++)
        first[i + 1] = first[i + 1] + first[i];
    const next = first.slice();
    const spin = new Uint32Array(2 * couplings.length);
    const values = new Float64Array(2 * couplings.length);
    const put = (of, neighbour, value) => {
        const at = next[of];
        next[of] = at + 1;
        spin[at] = neighbour;
        values[at] = value;
    };
    for (const { i, j, value } of couplings) {
        put(i, j, value);
        put(j, i, value);
    }
    return { first, spin, value: values };
}

;// CONCATENATED MODULE: ./build/core/optimize/ising/qubo-from-ising.js

/**
 * quboFromIsing rewrites an Ising problem in bits, z = 1 - 2 x; energies stay the same. The inverse is
 * isingFromQubo. Throws E_ISING for a malformed problem.
 */
function quboFromIsing(ising) {
    requireIsing(ising);
    const linear = ising.fields.map((value) => -2 * value);
    const quadratic = [];
    let constant = ising.constant;
    for (const value of ising.fields)
        constant += value;
    for (const { i, j, value } of ising.couplings) {
        constant += value;
        linear[i] = (linear[i] ?? 0) - 2 * value;
        linear[j] = (linear[j] ?? 0) - 2 * value;
        quadratic.push({ i, j, value: 4 * value });
    }
    return { constant, linear, quadratic };
}

;// CONCATENATED MODULE: ./build/core/optimize/ising/require-counts.js

/** requireCounts throws E_ISING_OPTION for a number, given with its least value by its name, that is not whole or below it. */
function requireCounts(counts) {
    for (const [name, [value, least]] of Object.entries(counts)) {
        if (Number.isSafeInteger(value) && value >= least)
            continue;
        throw new IsingError("E_ISING_OPTION", {
            what: `the ${name} is ${value}, not a whole number of at least ${least}`,
            remedy: `give a whole number from ${least} on`,
        });
    }
}

;// CONCATENATED MODULE: ./build/core/optimize/ising/seeded-random.js
/**
 * seededRandom gives the same numbers for the same seed on every machine: xoshiro128** (Blackman and Vigna,
 * "Scrambled linear pseudorandom number generators", 2021), its state filled from the seed's 32 bits by splitmix32's
 * mixer. A number has 32 random bits. Not for secrets.
 */
function seededRandom(seed) {
    const [a, b, c, d] = [1, 2, 3, 4].map((step) => mixed((seed | 0) + step * 0x9e3779b9));
    let s0 = a ?? 0;
    let s1 = b ?? 0;
    let s2 = c ?? 0;
    let s3 = d ?? 0;
    return () => {
        const result = Math.imul(rotated(Math.imul(s1, 5), 7), 9);
        const t = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = rotated(s3, 11);
        return (result >>> 0) / 2 ** 32;
    };
}
function rotated(word, by) {
    return (word << by) | (word >>> (32 - by));
}
/** The finaliser of MurmurHash3, which has no fixed point but 0. */
function mixed(word) {
    const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
    return second ^ (second >>> 16);
}

;// CONCATENATED MODULE: ./build/core/optimize/ising/index.js














/***/ }),

/***/ 33804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ energyScale)
/* harmony export */ });
/** energyScale gives the unit in which a search runs, so that no coefficient's size matters; 1 without terms. */
function energyScale({ constant, fields, couplings }) {
    const terms = [...fields, ...couplings.map(({ value }) => value)];
    const deviation = Math.sqrt(terms.reduce((sum, value) => sum + value * value, 0)) || 1;
    return { mean: constant, deviation, spread: deviation / Math.sqrt(Math.max(1, fields.length)) };
}


/***/ }),

/***/ 28403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  NV: () => (/* reexport */ QaoaSimulator),
  h1: () => (/* reexport */ VqeSimulator),
  tD: () => (/* reexport */ fidelity),
  uE: () => (/* reexport */ linearRamp),
  TN: () => (/* reexport */ optimiseQaoa),
  jL: () => (/* reexport */ optimiseVqe),
  L8: () => (/* reexport */ referenceState),
  DP: () => (/* reexport */ sampleStates)
});

// UNUSED EXPORTS: expectation, interpolateAngles, minimiseSmooth, plusState, requireAngles

// EXTERNAL MODULE: ./build/core/optimize/ising/index.js + 12 modules
var optimize_ising = __nccwpck_require__(81859);
;// CONCATENATED MODULE: ./build/core/optimize/simulate/angles.js

/** requireAngles throws E_ISING_OPTION unless there are as many gammas as betas, all finite. */
function requireAngles({ gammas, betas }) {
    if (gammas.length !== betas.length) {
        throw new optimize_ising/* IsingError */.Fx("E_ISING_OPTION", {
            what: `there are ${gammas.length} gammas and ${betas.length} betas`,
            remedy: "give one of each for every layer",
        });
    }
    const bad = [...gammas, ...betas].find((angle) => !Number.isFinite(angle));
    if (bad !== undefined) {
        throw new optimize_ising/* IsingError */.Fx("E_ISING_OPTION", {
            what: `an angle is ${bad}, not a finite number`,
            remedy: "give every angle in radians",
        });
    }
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/fidelity.js
/** fidelity gives |<a|b>|^2 of two states of norm 1: 1 when they are equal but for a global phase. */
function fidelity(a, b) {
    let re = 0;
    let im = 0;
    for (let x = 0; x < a.re.length; x++) {
        const ar = a.re[x];
        const ai = a.im[x];
        const br = b.re[x];
        const bi = b.im[x];
        re += ar * br + ai * bi;
        im += ar * bi - ai * br;
    }
    return re * re + im * im;
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/linear-ramp.js
/**
 * linearRamp gives the angles of an annealing path in p steps, for a problem whose energies have the standard deviation
 * `spread` per root of a qubit: the phase grows, the mixer fades (Sack and Serbyn, arXiv:2101.05742). For a minimum
 * gamma is negative where beta is positive. The size is one that suits random and regular problems alike.
 */
function linearRamp(p, spread) {
    const part = Array.from({ length: p }, (_, layer) => (layer + 0.5) / p);
    return {
        gammas: part.map((s) => (-SIZE * s) / spread),
        betas: part.map((s) => SIZE * (1 - s)),
    };
}
const SIZE = 0.7;

// EXTERNAL MODULE: ./build/core/optimize/simulate/energy-scale.js
var energy_scale = __nccwpck_require__(33804);
;// CONCATENATED MODULE: ./build/core/optimize/simulate/interpolate-angles.js
/**
 * interpolateAngles gives angles of depth p + 1 from those of depth p >= 1, by linear interpolation along the layers
 * (INTERP; Zhou et al., arXiv:1812.01041, appendix B).
 */
function interpolateAngles({ gammas, betas }) {
    return { gammas: interpolated(gammas), betas: interpolated(betas) };
}
function interpolated(values) {
    const p = values.length;
    return Array.from({ length: p + 1 }, (_, i) => {
        return (i / p) * (values[i - 1] ?? 0) + ((p - i) / p) * (values[i] ?? 0);
    });
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/minimise-smooth.js
const MEMORY = 10;
/** Of the slope: how much of it a step must gain, and how much of it may be left. */
const ARMIJO = 1e-4;
const CURVATURE = 0.9;
const MOST_TRIALS = 24;
/**
 * minimiseSmooth walks from x downhill to a local minimum by limited-memory BFGS (Nocedal and Wright, "Numerical
 * Optimization", algorithms 7.4 and 7.5) with a weak Wolfe line search by bisection (Lewis and Overton, 2013, algorithm
 * 2.6). The value never rises. `evaluate` must not keep or change its argument.
 */
function minimiseSmooth(evaluate, start, { iterations, tolerance, interrupted }) {
    let at = { x: start, ...evaluate(start) };
    let evaluations = 1;
    let pairs = [];
    let smallSteps = 0;
    const ended = (done, stop) => {
        return { x: at.x, value: at.value, iterations: done, evaluations, stop };
    };
    for (let done = 0;; done++) {
        if (greatest(at.gradient) <= tolerance)
            return ended(done, "gradient");
        if (smallSteps === 2)
            return ended(done, "value");
        if (done === iterations)
            return ended(done, "iterations");
        if (interrupted?.() === true)
            return ended(done, "interrupted");
        const direction = descent(at.gradient, pairs);
        const first = pairs.length > 0 ? 1 : Math.min(1, 0.1 / greatest(at.gradient));
        const found = lineSearch(evaluate, at, direction, first);
        evaluations += found.evaluations;
        if (found.point === null) {
            if (pairs.length === 0)
                return ended(done, "line_search");
            pairs = [];
            continue;
        }
        smallSteps = at.value - found.point.value < tolerance ** 2 ? smallSteps + 1 : 0;
        pairs = remember(pairs, at, found.point);
        at = found.point;
    }
}
/** Minus the approximate inverse Hessian times the gradient. */
function descent(gradient, pairs) {
    const q = gradient.map((value) => -value);
    const weights = pairs.toReversed().map(({ s, y, sy }) => {
        const weight = dot(s, q) / sy;
        add(q, -weight, y);
        return weight;
    });
    const last = pairs.at(-1);
    if (last !== undefined) {
        const scale = last.sy / dot(last.y, last.y);
        q.forEach((value, i) => {
            q[i] = scale * value;
        });
    }
    pairs.forEach(({ s, y, sy }, at) => {
        add(q, (weights[pairs.length - 1 - at] ?? 0) - dot(y, q) / sy, s);
    });
    return q;
}
function lineSearch(evaluate, from, direction, first) {
    const slope = dot(from.gradient, direction);
    if (!(slope < 0))
        return { point: null, evaluations: 0 };
    let low = 0;
    let high = Number.POSITIVE_INFINITY;
    let step = first;
    let best = null;
    for (let trial = 1; trial <= MOST_TRIALS; trial++) {
        const x = from.x.slice();
        add(x, step, direction);
        const point = { x, ...evaluate(x) };
        if (!(point.value <= from.value + ARMIJO * step * slope))
            high = step;
        else {
            best = point;
            if (dot(point.gradient, direction) >= CURVATURE * slope)
                return { point, evaluations: trial };
            low = step;
        }
        step = high === Number.POSITIVE_INFINITY ? 2 * low : (low + high) / 2;
    }
    return { point: best, evaluations: MOST_TRIALS };
}
/** Only pairs of positive curvature keep the Hessian positive definite. */
function remember(pairs, from, to) {
    const s = to.x.map((value, i) => value - from.x[i]);
    const y = to.gradient.map((value, i) => value - from.gradient[i]);
    const sy = dot(s, y);
    return sy > 1e-14 * dot(y, y) ? [...pairs, { s, y, sy }].slice(-MEMORY) : pairs;
}
function dot(a, b) {
    return a.reduce((sum, value, i) => sum + value * b[i], 0);
}
/** a += factor b. */
function add(a, factor, b) {
    b.forEach((value, i) => {
        a[i] = a[i] + factor * value;
    });
}
function greatest(values) {
    return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/optimise-qaoa.js





const ITERATIONS = 99;
const TOLERANCE = 1e-3;
/** A shallower depth only has to give a start for the next one. */
const EARLY_ITERATIONS = 5;
const EARLY_TOLERANCE = 1e-2;
/**
 * optimiseQaoa finds good angles of a depth p: a linear ramp at depth 1, a few iterations there, then INTERP to the next
 * depth, and the iterations that are left at p. A local minimum; the angles are those of the problem as given, while
 * the search runs in units of its standard deviation, so that no coefficient's size matters. Throws E_ISING_OPTION
 * for a depth or a number of iterations that is none.
 */
function optimiseQaoa(simulator, ising, options) {
    const { depth, iterations = ITERATIONS, tolerance = TOLERANCE, interrupted = () => false } = options;
    (0,optimize_ising/* requireCounts */.gB)({ depth: [depth, 1], "number of iterations": [iterations, 1] });
    const scale = (0,energy_scale/* energyScale */.V)(ising);
    let angles = linearRamp(1, scale.spread);
    let spent = 0;
    let evaluations = 0;
    for (;;) {
        const last = angles.gammas.length === depth;
        const left = iterations - spent;
        const found = minimiseSmooth((x) => evaluation(simulator, scale, x), toVector(angles, scale), {
            iterations: last ? left : Math.min(EARLY_ITERATIONS, left),
            tolerance: last ? tolerance : EARLY_TOLERANCE,
            interrupted,
        });
        spent += found.iterations;
        evaluations += found.evaluations;
        angles = toAngles(found.x, scale);
        if (last)
            return optimum(found, angles, scale, { spent, evaluations });
        // An interrupted search still gives angles of the depth that was asked for, with one circuit more.
        do
            angles = interpolateAngles(angles);
        while (found.stop === "interrupted" && angles.gammas.length < depth);
    }
}
function evaluation(simulator, scale, x) {
    const { energy, gammas, betas } = simulator.gradient(toAngles(x, scale));
    const gradient = Float64Array.from([
        ...gammas.map((slope) => slope / scale.spread / scale.deviation),
        ...betas.map((slope) => slope / scale.deviation),
    ]);
    return { value: (energy - scale.mean) / scale.deviation, gradient };
}
/** Gammas in units of 1 / spread, then betas. */
function toVector({ gammas, betas }, { spread }) {
    return Float64Array.from([...gammas.map((gamma) => gamma * spread), ...betas]);
}
function toAngles(x, { spread }) {
    const p = x.length / 2;
    return { gammas: Array.from(x.subarray(0, p), (value) => value / spread), betas: [...x.subarray(p)] };
}
function optimum({ value, stop }, angles, { mean, deviation }, { spent, evaluations }) {
    const converged = stop === "gradient" || stop === "value";
    return { angles, energy: mean + deviation * value, iterations: spent, evaluations, converged, stop };
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/optimise-vqe.js



/** How far the first angles lie from those that make all states equally likely, at most. */
const SPREAD = 0.5;
/**
 * optimiseVqe finds good angles of the ansatz: each search starts near |+>^n and has an equal share of the iterations
 * that are left; the best of them counts. A local minimum. The same random numbers give the same result. Throws
 * E_ISING_OPTION for numbers that make no sense.
 */
function optimiseVqe(simulator, ising, random, options = {}) {
    const { layers = 1, restarts = 3, iterations = 99, tolerance = 1e-3, interrupted = () => false } = options;
    (0,optimize_ising/* requireCounts */.gB)({
        "number of layers": [layers, 0],
        "number of restarts": [restarts, 1],
        "number of iterations": [iterations, 1],
    });
    const { mean, deviation } = (0,energy_scale/* energyScale */.V)(ising);
    let best = null;
    let spent = 0;
    let evaluations = 0;
    for (let search = 0; search < restarts && (search === 0 || !interrupted()); search++) {
        const found = minimiseSmooth((x) => {
            const { energy, angles } = simulator.gradient(x);
            return { value: (energy - mean) / deviation, gradient: angles.map((slope) => slope / deviation) };
        }, firstAngles(simulator.qubits, layers, random), { iterations: Math.floor((iterations - spent) / (restarts - search)), tolerance, interrupted });
        spent += found.iterations;
        evaluations += found.evaluations;
        if (best === null || found.value < best.value)
            best = found;
    }
    const { x, value, stop } = best;
    const converged = stop === "gradient" || stop === "value";
    return { angles: x, energy: mean + deviation * value, iterations: spent, evaluations, converged, stop };
}
/** CZ leaves |0>^n alone, and a last row of pi / 2 makes |+>^n of it. */
function firstAngles(n, layers, random) {
    const last = layers * n;
    return Float64Array.from({ length: last + n }, (_, at) => {
        return (at < last ? 0 : Math.PI / 2) + SPREAD * (2 * random() - 1);
    });
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/state.js
/** plusState gives |+>^n, all amplitudes 2^(-n/2). */
function plusState(n) {
    return { re: new Float64Array(2 ** n).fill(2 ** (-n / 2)), im: new Float64Array(2 ** n) };
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/frame.js

/**
 * The mixer's frame: amplitude x is divided by i^(ones of x). There e^(-i beta X) is a turn of each pair by beta, a
 * real matrix, so re and im are mixed apart; phases and energies are the same in both frames.
 *
 * framedPlusState writes |+>^n in the frame.
 */
function framedPlusState({ re, im }) {
    const size = re.length ** -0.5;
    for (let x = 0; x < re.length; x++) {
        const ones = countOnes(x) & 3;
        re[x] = ones === 0 ? size : ones === 2 ? -size : 0;
        im[x] = ones === 1 ? -size : ones === 3 ? size : 0;
    }
}
/** unframed gives the state itself, a new one. */
function unframed({ re, im }) {
    const state = plusState(Math.log2(re.length));
    for (let x = 0; x < re.length; x++) {
        const r = re[x];
        const i = im[x];
        const ones = countOnes(x) & 3;
        state.re[x] = ones === 0 ? r : ones === 1 ? -i : ones === 2 ? -r : i;
        state.im[x] = ones === 0 ? i : ones === 1 ? r : ones === 2 ? -i : -r;
    }
    return state;
}
/** quarterTurn turns every pair of every qubit by pi / 2, in the frame. */
function quarterTurn({ re, im }) {
    for (const part of [re, im]) {
        part.reverse();
        for (let x = 0; x < part.length; x++)
            if (countOnes(x) & 1)
                part[x] = -part[x];
    }
}
/** Ones in a number below 2^32. */
function countOnes(x) {
    const pairs = x - ((x >>> 1) & 0x55555555);
    const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/mixer.js
/** mixerOf splits a beta; quarters is 0, 1, 2 or 3. */
function mixerOf(beta) {
    const quarters = Math.round(beta / (Math.PI / 2));
    const rest = beta - quarters * (Math.PI / 2);
    return { t: Math.tan(rest), cos: Math.cos(rest), quarters: ((quarters % 4) + 4) % 4 };
}
/** mixerSize gives what the phases of n qubits are multiplied by: the mixer's cosines, and its half turns, a sign a qubit. */
function mixerSize({ cos, quarters }, n) {
    return cos ** n * (quarters > 1 && n % 2 === 1 ? -1 : 1);
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/phase-table.js
/**
 * fillPhases writes first e^(-i gamma H(x)) for every state x, where H has the terms but no constant and `first` is a
 * complex number [re, im]. By doubling, as costDiagonal, with products in the place of sums: three complex
 * multiplications an entry and no sine or cosine. The error is about n units of the last place.
 */
function fillPhases({ re, im }, { fields, couplings }, gamma, first) {
    const n = fields.length;
    [re[0], im[0]] = first;
    for (let k = 0; k < n; k++) {
        const half = 1 << k;
        fillTurns({ re, im }, half, gamma, fields[k] ?? 0, couplings.subarray(k * n, k * n + k));
        for (let x = 0; x < half; x++) {
            const y = half + x;
            const a = re[x];
            const b = im[x];
            const c = re[y];
            const d = im[y];
            re[x] = a * c - b * d;
            im[x] = a * d + b * c;
            re[y] = a * c + b * d;
            im[y] = b * c - a * d;
        }
    }
}
/** fillTurns writes e^(-i gamma field) of a spin in every state of the spins it is coupled with, from index `at` on. */
function fillTurns({ re, im }, at, gamma, own, couplings) {
    let all = own;
    for (let m = 0; m < couplings.length; m++)
        all += couplings[m];
    re[at] = Math.cos(gamma * all);
    im[at] = -Math.sin(gamma * all);
    for (let m = 0; m < couplings.length; m++) {
        const c = Math.cos(2 * gamma * couplings[m]);
        const s = Math.sin(2 * gamma * couplings[m]);
        const end = at + (1 << m);
        for (let x = at, y = end; x < end; x++, y++) {
            const a = re[x];
            const b = im[x];
            re[y] = a * c - b * s;
            im[y] = a * s + b * c;
        }
    }
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/kernel/block-phases.js


/** blockTerms sorts the terms of a problem by what they couple. */
function blockTerms(ising, inner) {
    const { constant, fields } = ising;
    const n = fields.length;
    const couplings = (0,optimize_ising/* upperCouplings */.Dr)(ising);
    const row = (k, from, to) => couplings.subarray(k * n + from, k * n + to);
    const table = (from, to) => {
        const part = new Float64Array((to - from) ** 2);
        for (let k = from; k < to; k++)
            part.set(row(k, from, k), (k - from) * (to - from));
        return part;
    };
    const outer = Array.from({ length: n - inner }, (_, j) => inner + j);
    return {
        inner,
        constant: fields.slice(0, inner).reduce((sum, field) => sum + field, constant),
        within: { fields: new Array(inner).fill(0), couplings: table(0, inner) },
        first: {
            fields: outer.map((k) => row(k, 0, inner).reduce((sum, value) => sum + value, fields[k] ?? 0)),
            couplings: table(inner, n),
        },
        turns: fields.slice(0, inner).map((field, k) => ({
            field,
            couplings: Float64Array.from(outer, (j) => couplings[j * n + k] ?? 0),
        })),
    };
}
/** fillBlockPhases writes e^(-i gamma H) times `size` as products: within x first x the turns of the spins that are -1. */
function fillBlockPhases(tables, terms, gamma, size) {
    const { within, first, turns } = terms;
    const phase = -gamma * terms.constant;
    fillPhases(tables.within, within, gamma, [1, 0]);
    fillPhases(tables.first, first, gamma, [size * Math.cos(phase), size * Math.sin(phase)]);
    const blocks = tables.first.re.length;
    turns.forEach(({ field, couplings }, k) => {
        fillTurns(tables.turns, k * blocks, -2 * gamma, field, couplings);
    });
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/kernel/kernel-layers.js





/**
 * KernelLayers computes in WebAssembly, on vectors of two float64 or four float32; its memory is its own and never grows
 * again. The phases of a block of states are products of small tables, made on the way to the first qubits' turns;
 * qubits beyond a block are turned up to six in one pass over memory. Memory 40 bytes a state, 24 in float32.
 */
class KernelLayers {
    diagonal;
    #qubits;
    #exports;
    #terms;
    #tables;
    /** Where the phases within a block are read, in the precision of the states. */
    #within;
    #state;
    #adjoint;
    /** A power of two that brings energies near 1, so that float32 holds them. */
    #unit;
    /** Whether the state is |+>^n, which is written with the first layer's phases. */
    #plus = true;
    constructor(ising, { memory, exports }, precision, limit) {
        const n = ising.fields.length;
        const doubles = (name, length) => new Float64Array(memory.buffer, exports[name].value, length);
        const numbers = (name, length) => precision === "f64"
            ? doubles(name, length)
            : new Float32Array(memory.buffer, exports[name].value, length);
        const inner = exports.inner.value;
        const blocks = exports.blocks.value;
        this.#qubits = n;
        this.#exports = exports;
        this.diagonal = doubles("DIAGONAL", 2 ** n);
        this.diagonal.set((0,optimize_ising/* costDiagonal */.jc)(ising, limit));
        this.#unit = unitOf(this.diagonal);
        this.#terms = blockTerms(ising, inner);
        this.#within = { re: numbers("WITHIN_RE", 2 ** inner), im: numbers("WITHIN_IM", 2 ** inner) };
        this.#tables = {
            within: plusState(inner),
            first: { re: doubles("FIRST_RE", blocks), im: doubles("FIRST_IM", blocks) },
            turns: { re: doubles("TURNS_RE", inner * blocks), im: doubles("TURNS_IM", inner * blocks) },
        };
        this.#state = { re: numbers("STATE_RE", 2 ** n), im: numbers("STATE_IM", 2 ** n) };
        this.#adjoint = { re: numbers("ADJOINT_RE", 2 ** n), im: numbers("ADJOINT_IM", 2 ** n) };
    }
    start() {
        this.#plus = true;
    }
    apply(gamma, mixer) {
        this.#fillPhases(gamma, mixerSize(mixer, this.#qubits) * (this.#plus ? 2 ** (-this.#qubits / 2) : 1));
        this.#exports.apply(mixer.t, this.#plus);
        this.#plus = false;
        if (mixer.quarters % 2 === 1)
            quarterTurn(this.#state);
    }
    energy() {
        this.#writePlus();
        // float32 loses some of the norm on the way, which is none of the circuit's doing.
        const energy = this.#exports.energy();
        return energy / this.#exports.norm.value;
    }
    startAdjoint() {
        this.#writePlus();
        this.#exports.startAdjoint(this.#unit);
    }
    undo(gamma, mixer) {
        if (mixer.quarters % 2 === 1)
            for (const each of [this.#state, this.#adjoint])
                quarterTurn(each);
        this.#fillPhases(gamma, mixerSize(mixer, this.#qubits));
        this.#exports.undo(mixer.t);
        const { mixerOverlap, energyOverlap, norm } = this.#exports;
        const size = this.#unit * norm.value;
        return { beta: mixerOverlap.value / size, gamma: energyOverlap.value / size };
    }
    state() {
        this.energy();
        const state = unframed(this.#state);
        const size = this.#exports.norm.value ** -0.5;
        for (const part of [state.re, state.im])
            for (let x = 0; x < part.length; x++)
                part[x] = part[x] * size;
        return state;
    }
    /** A layer that does nothing, for circuits without layers. */
    #writePlus() {
        if (this.#plus)
            this.apply(0, { t: 0, cos: 1, quarters: 0 });
    }
    #fillPhases(gamma, size) {
        fillBlockPhases(this.#tables, this.#terms, gamma, size);
        this.#within.re.set(this.#tables.within.re);
        this.#within.im.set(this.#tables.within.im);
    }
}
function unitOf(diagonal) {
    let most = 0;
    for (const energy of diagonal)
        most = Math.max(most, Math.abs(energy));
    return most > 0 ? 2 ** -Math.round(Math.log2(most)) : 1;
}

// EXTERNAL MODULE: ./build/core/bytes/index.js + 4 modules
var bytes = __nccwpck_require__(12140);
// EXTERNAL MODULE: ./build/core/web-assembly.js
var web_assembly = __nccwpck_require__(70277);
;// CONCATENATED MODULE: ./build/core/optimize/simulate/kernel/bytes/double.js
/* Generated from ../assembly by "npm run build". Edit those files. */
const DOUBLE_KERNEL = "AGFzbQEAAAABZg9gCXt/f39/f39/ewF7YAZ/f39/f3sAYAF8AGAEf397fABgBX9/f3x8AGAEf39/fwBgAn9/AGACf3sAYAN/f3sAYAZ/f39/e3wAYAR/f398AGABfwF/YAABfGAEf39/ewBgAnx/AAIPAQNlbnYGbWVtb3J5AgAAAxMSAAADBAUGAQEHCAkKAgsCDA0OBp8BGn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfAFEAAAAAAAAAAALfAFEAAAAAAAAAAALfAFEAAAAAAAA8D8LfAFEAAAAAAAAAAALB+8BFgRub3JtAxkGZW5lcmd5AA8Mc3RhcnRBZGpvaW50AA4FYXBwbHkAEQZibG9ja3MDAwVpbm5lcgMBBXBsYWNlAA0KQURKT0lOVF9JTQMICkFESk9JTlRfUkUDBwhESUFHT05BTAMECEZJUlNUX0lNAwwIRklSU1RfUkUDCwhTVEFURV9JTQMGCFNUQVRFX1JFAwUIVFVSTlNfSU0DDghUVVJOU19SRQMNCVdJVEhJTl9JTQMKCVdJVEhJTl9SRQMJDWVuZXJneU92ZXJsYXADFwxtaXhlck92ZXJsYXADFgR1bmRvAAwGbWVtb3J5AgAK6zQSvgMCCnsCfyABIAdqIRMDQCABIBNJBEAgA0EDbCIHIAFq/QAEACELIAAgAv0ABAAiDCACIAdq/QAEACIN/fEBIAEgA2r9AAQAIg4gA0EBdCIHIAFq/QAEACIP/fAB/fIBIAIgA2r9AAQAIhAgAiAHav0ABAAiEf3wASAB/QAEACISIAv98QH98gH98QH98AEhACAEIBIgCCAO/fIB/fABIgkgCCAPIAggC/3yAf3wASIK/fIB/fAB/QsEACAEIAZqIA4gCCAS/fIB/fEBIg4gCCALIAggD/3yAf3xASIL/fIB/fAB/QsEACAGQQF0IgcgBGogCiAIIAn98gH98QH9CwQAIAZBA2wiFCAEaiALIAggDv3yAf3xAf0LBAAgBSAMIAggEP3yAf3wASIJIAggESAIIA398gH98AEiCv3yAf3wAf0LBAAgBSAGaiAQIAggDP3yAf3xASILIAggDSAIIBH98gH98QEiDP3yAf3wAf0LBAAgBSAHaiAKIAggCf3yAf3xAf0LBAAgBSAUaiAMIAggC/3yAf3xAf0LBAAgAUEQaiEBIAJBEGohAiAEQRBqIQQgBUEQaiEFDAELCyAAC7oBAQR7IAEgB2ohBwNAIAEgB0kEQCAAIAL9AAQAIgkgASADav0ABAAiCv3yASACIANq/QAEACILIAH9AAQAIgz98gH98QH98AEhACAEIAwgCCAK/fIB/fAB/QsEACAEIAZqIAogCCAM/fIB/fEB/QsEACAFIAkgCCAL/fIB/fAB/QsEACAFIAZqIAsgCCAJ/fIB/fEB/QsEACABQRBqIQEgAkEQaiECIARBEGohBCAFQRBqIQUMAQsLIAALYQEDfyMBIQUDQCAFIwBIBEAgACABIAUjACAFayIEQQVqQQZtIgYgBGpBAWsgBm0iBiACIAMQCkEAIQQDQCAEIAZIBEAjGCADoiQYIARBAWohBAwBCwsgBSAGaiEFDAELCwvlAQIGfwJ7IAOa/RQhDEHAACEFIwFBA2shCANAIAhBAEoEQEECQQEgCEECThshB/0MAAAAAAAAAAAAAAAAAAAAACELQQAhBgNAIAIgBksEQCAHQQJGBHsgCyAAIAZqIgkgASAGaiIKIAUgCSAKIAUgBSAMEAAFIAsgACAGaiIJIAEgBmoiCiAFIAkgCiAFIAUgDBABCyELIAYgBSAHdGohBgwBCwsjFiMYIAv9IQAgC/0hAaCioCQWIxggBCAEoiAEIAdBAkYboiQYIAUgB3QhBSAIIAdrIQgMAQsLIAAgASACIAMQCwupAQIEfAN/IAEhCANAIAIgCEoEQCAIIwNsIABqQQN0IgkjDWorAwAhBSMOIAlqKwMAIQQgAwRAIAUgBCEFmiEEC0EIIAggAWt0IQlBACEKA0AgCSAKSwRAIxEgCWogCmojESAKaisDACIHIAWiIxIgCmorAwAiBiAEoqE5AwAjEiAJaiAKaiAHIASiIAYgBaKgOQMAIApBCGohCgwBCwsgCEEBaiEIDAELCwvZAQICfAN/IxFEAAAAAAAA8D85AwAjEkQAAAAAAAAAADkDACAAQQAjAiIFIAEQBANAIARBASAFdEkEQCAEQQN0IgYjD2ojESAGaisDADkDACMQIAZqIxIgBmorAwA5AwAgBEEBaiEEDAELCyAAQQN0IgQjC2orAwAhAiMMIARqKwMAIQMjESAAaUEDcUEAIAEbIgQEfCADIAIgAyAEQQJGG5ogBEEBRhsFIAILOQMAIxIgBAR8IAKaIAOaIAIgBEECRhsgBEEBRhsFIAMLOQMAIAAgBSMBIAEQBAvUAQEGeyAAIARqIQQDQCAAIARJBEAgAiAA/QAEACIKIAUgACABav0ABAAiCf3yAf3wASIGIAUgACABQQF0av0ABAAiCyAFIAAgAUEDbGr9AAQAIgf98gH98AEiCP3yAf3wAf0LBAAgAiADaiAJIAUgCv3yAf3xASIJIAUgByAFIAv98gH98QEiB/3yAf3wAf0LBAAgAiADQQF0aiAIIAUgBv3yAf3xAf0LBAAgAiADQQNsaiAHIAUgCf3yAf3xAf0LBAAgAEEQaiEAIAJBEGohAgwBCwsL8AMCDnsDfyAAIARqIQQDQCAAIARJBEAgAiAA/QAEACILIAUgACABav0ABAAiDP3yAf3wASINIAUgAUEBdCIUIABq/QAEACIOIAUgAUEDbCIVIABq/QAEACIP/fIB/fABIgj98gH98AEiBiAFIAAgAUECdGoiFv0ABAAiCSAFIAEgFmr9AAQAIgr98gH98AEiECAFIBQgFmr9AAQAIhEgBSAVIBZq/QAEACIS/fIB/fABIhP98gH98AEiB/3yAf3wAf0LBAAgAiADaiAMIAUgC/3yAf3xASILIAUgDyAFIA798gH98QEiDP3yAf3wASIOIAUgCiAFIAn98gH98QEiCSAFIBIgBSAR/fIB/fEBIgr98gH98AEiD/3yAf3wAf0LBAAgA0EBdCIUIAJqIAggBSAN/fIB/fEBIgggBSATIAUgEP3yAf3xASIN/fIB/fAB/QsEACADQQNsIhUgAmogDCAFIAv98gH98QEiCyAFIAogBSAJ/fIB/fEBIgn98gH98AH9CwQAIAIgA0ECdGoiFiAHIAUgBv3yAf3xAf0LBAAgAyAWaiAPIAUgDv3yAf3xAf0LBAAgFCAWaiANIAUgCP3yAf3xAf0LBAAgFSAWaiAJIAUgC/3yAf3xAf0LBAAgAEEQaiEAIAJBEGohAgwBCwsLQAEDfyMBIQIDQCACIwBIBEAjACACayIDQQVqQQZtIQQgACACIAMgBGpBAWsgBG0iAyABEBAgAiADaiECDAELCwv4AQIHfwJ7IAAgAWohCEHAACEFIwFBA2shBgNAIAZBAEoEQCAGQQNGIAZBBEpyBH9BAwVBAkEBIAZBAk4bCyEHIAAhAQNAIAEgCEkEQCAHQQNGBEAgASAFIAEgBSAFIAIQBwUgB0ECRgRAIAEgBSABIAUgBSACEAYFIAEiAyEEIAEgBWohCQNAIAQgCUkEQCADIAT9AAQAIgogAiAEIAVq/QAEACIL/fIB/fAB/QsEACADIAVqIAsgAiAK/fIB/fEB/QsEACAEQRBqIQQgA0EQaiEDDAELCwsLIAEgBSAHdGohAQwBCwsgBSAHdCEFIAYgB2shBgwBCwsLsQMDD38BewF8QQEgAnRBA3QhCkEBIwB0QQN0IQ8DQCAGIA9JBEAgBiECA0AgAiAGIApqSQRAIxghFkEAIQcDQCADIAdKBEAgACACaiIIIxMgB0UiCRshDCABIAJqIhEjEyMUaiISIAkbIQ0gCkGABCAJGyELIAgjE0ECQQEgAyAHa0ECThsiECAHaiADRiIIGyEOIBEgEiAIGyESIApBgAQgCBshE/0MAAAAAAAAAAAAAAAAAAAAACEVQQAhCANAIAhBASADIAdrIBBrdEkEQEEAIQkDQCAJQQEgB3RJBEAgCCAHIBBqdCAJciIUIAtsIREgEyAUbCEUIBBBAkYEeyAVIAwgEWogDSARaiALIAd0IA4gFGogEiAUaiATIAd0QYAEIAQQAAUgFSAMIBFqIA0gEWogCyAHdCAOIBRqIBIgFGogEyAHdEGABCAEEAELIRUgCUEBaiEJDAELCyAIQQFqIQgMAQsLIxYgFiAV/SEAIBX9IQGgoqAkFiAWIAUgBaIgBSAQQQJGG6IhFiAHIBBqIQcMAQsLIAJBgARqIQIMAQsLIAYgCiADdGohBgwBCwsL6AUCDnsBfCADmv0UIQQgACACaiECA0AgACACSQRAIAD9AAQAIgsgC/0NCAkKCwwNDg8AAQIDBAUGByEMIAD9AAQQIg0gDf0NCAkKCwwNDg8AAQIDBAUGByEOIAD9AAQgIg8gD/0NCAkKCwwNDg8AAQIDBAUGByEQIAD9AAQwIgYgBv0NCAkKCwwNDg8AAQIDBAUGByERIAUgAf0ABAAiByAB/QAEMCII/fEBIA0gD/3wAf3yAf3wASAB/QAEECIJIAH9AAQgIgr98AEgCyAG/fEB/fIB/fEB/QwAAAAAAADwPwAAAAAAAPC/IAcgDP3yASAJIA798gH98AEgCiAQ/fIB/fABIAggEf3yAf3wAf3yAf3wASEFIAAgCyADmiIS/RQgEpr9IgEiCyAM/fIB/fABIgwgBCANIAsgDv3yAf3wASIN/fIB/fABIg4gBCAPIAsgEP3yAf3wASIPIAQgBiALIBH98gH98AEiBv3yAf3wASIQ/fIB/fAB/QsEACAAIA0gBCAM/fIB/fEBIgwgBCAGIAQgD/3yAf3xASIG/fIB/fAB/QsEECAAIBAgBCAO/fIB/fEB/QsEICAAIAYgBCAM/fIB/fEB/QsEMCABIAcgCyAHIAf9DQgJCgsMDQ4PAAECAwQFBgf98gH98AEiBiAEIAkgCyAJIAn9DQgJCgsMDQ4PAAECAwQFBgf98gH98AEiB/3yAf3wASIJIAQgCiALIAogCv0NCAkKCwwNDg8AAQIDBAUGB/3yAf3wASIKIAQgCCALIAggCP0NCAkKCwwNDg8AAQIDBAUGB/3yAf3wASII/fIB/fABIgv98gH98AH9CwQAIAEgByAEIAb98gH98QEiBiAEIAggBCAK/fIB/fEBIgf98gH98AH9CwQQIAEgCyAEIAn98gH98QH9CwQgIAEgByAEIAb98gH98QH9CwQwIABBQGshACABQUBrIQEMAQsLIxYjGCAF/SEAIAX9IQGgoqAkFgv7BAMMfwt7AnxBASMBdEEDdCEGRAAAAAAAAAAAJBZEAAAAAAAAAAAkF0QAAAAAAADwPyQYIwUjByAAmv0UIg1EAAAAAAAA8D8gACAAokQAAAAAAADwP6CjIhgQAkQAAAAAAADwPyQYIwYjCCANIBgQAiMYIRkDQCAEIwNJBEAgGSQYIAQgBmwiASMFaiMHIAFqIAYgACAYEAMgGSQYIwYgAWojCCABaiAGIAAgGBADIARBABAFQQAhAkEAIQX9DAAAAAAAAAAAAAAAAAAAAAAhDUEBIwJ0QQN0IQgjBCABQXhxaiEHA0AgAkEIIwEjAmt0SQRAIxEgAmorAwD9FCEOIxIgAmorAwD9FCEPQQAhAwNAIAMgCEkEQCMFIAFqIgn9AAQAIhIjDyADav0ABAAiECMJIAVq/QAEACIR/fIBIxAgA2r9AAQAIhMjCiAFav0ABAAiFP3yAf3xASIVIA798gEgECAU/fIBIBMgEf3yAf3wASIQIA/98gH98QEiE/3yASMGIAFqIgr9AAQAIhQgFSAP/fIBIBAgDv3yAf3wASIV/fIB/fABIRAjByABaiIL/QAEACIRIBP98gEjCCABaiIM/QAEACIWIBX98gH98AEhFyAJIBD9CwQAIAogFCAT/fIBIBIgFf3yAf3xASIS/QsEACALIBf9CwQAIAwgFiAT/fIBIBEgFf3yAf3xASIR/QsEACANIAf9AAQAIBcgEv3yASARIBD98gH98QH98gH98AEhDSADQRBqIQMgBUEQaiEFIAFBEGohASAHQRBqIQcMAQsLIAJBCGohAgwBCwsjFyAN/SEAIA39IQGgoCQXIARBAWohBAwBCwsL9gMBAn8gACQAQQsgACAAQQtOGyQBQQNBBCMBIgEgAUEEThsiASABQQNIGyQCQQEgACMBa3QkA0EAJBVBASAAdEEDdCIAQT9qQUBxQcACaiQVQQAkBCMVIgEgAGpBP2pBQHFBwAJqJBUgASQFIxUiASAAakE/akFAcUHAAmokFSABJAYjFSIBIABqQT9qQUBxQcACaiQVIAEkByMVIgEgAGpBP2pBQHFBwAJqJBUgASQIIxUiAEEBIwF0QQN0IgFqQT9qQUBxQcACaiQVIAAkCSMVIgAgAWpBP2pBQHFBwAJqJBUgACQKIxUiACMDQQN0IgFqQT9qQUBxQcACaiQVIAAkCyMVIgAgAWpBP2pBQHFBwAJqJBUgACQMIxUiACMDIwFsQQN0IgFqQT9qQUBxQcACaiQVIAAkDSMVIgAgAWpBP2pBQHFBwAJqJBUgACQOIxUiAEEBIwJ0QQN0IgFqQT9qQUBxQcACaiQVIAAkDyMVIgAgAWpBP2pBQHFBwAJqJBUgACQQIxUiAUEBIwIiAiMBIwJrIgAgACACSBt0QQN0akE/akFAcUHAAmokFSABJBEjFSIBQQEjAiICIAAgACACSBt0QQN0akE/akFAcUHAAmokFSABJBJBgIACJBQjFSIAQb+ABGpBQHFBwAJqJBUgACQTIxULZgICfwJ7IAD9FCEEA0AgAkEBIwB0SQRAIAQgAkEDdCIBIwRq/QAEAP3yASEDIAEjB2ogAyMFIAFq/QAEAP3yAf0LBAAjCCABaiADIwYgAWr9AAQA/fIB/QsEACACQQJqIQIMAQsLC30CA3sCfwNAIANBASMAdEkEQCADQQN0IgQjBWr9AAQAIQIgACMEIARq/QAEACACIAL98gEjBiAEav0ABAAiACAA/fIB/fABIgL98gH98AEhACABIAL98AEhASADQQJqIQMMAQsLIAH9IQAgAf0hAaAkGSAA/SEAIAD9IQGgC88DAg9/AntBASABdEEDdCEHIABBASMAdEEDdGohDQNAIAAgDUkEQCAAIQEDQCABIAAgB2pJBEBBACEEA0AgAiAESgRAIxMgASAEGyELQYAEIAcgBBshBiABIxMgAiAEayIFQQNGIAVBBEpyBH9BAwVBAkEBIAVBAk4bCyIRIARqIgUgAkYbIQxBgAQgByACIAVHGyESQQAhCANAIAhBASACIARrIBFrdEkEQEEAIQkDQCAJQQEgBHRJBEAgCCAEIBFqdCAJciEFIBFBA0YEQCALIAUgBmxqIAYgBHQgDCAFIBJsaiASIAR0QYAEIAMQBwUgEUECRgRAIAsgBSAGbGogBiAEdCAMIAUgEmxqIBIgBHRBgAQgAxAGBSAGIAR0IQ4gDCAFIBJsaiEKIBIgBHQhDyALIAUgBmxqIgVBgARqIRADQCAFIBBJBEAgCiAF/QAEACITIAMgBSAOav0ABAAiFP3yAf3wAf0LBAAgCiAPaiAUIAMgE/3yAf3xAf0LBAAgBUEQaiEFIApBEGohCgwBCwsLCyAJQQFqIQkMAQsLIAhBAWohCAwBCwsgBCARaiEEDAELCyABQYAEaiEBDAELCyAAIAcgAnRqIQAMAQsLC9IKAhh7D39BASMBdEEDdCEkIAD9FCESA0AgJSMDSQRAICQgJWwiGyMFaiEaICUgARAFIAFBAEchIiAA/RQhGUEBIwJ0QQN0ISEjBiAbaiIgIBoiG2shIyMKIwlrIR8jECMPayEeIwkhJ0EAISYDQCAmQQgjASMCa3RJBEAjESAmaisDAP0UIRgjEiAmaisDAP0UIRcjDyEoA0AgKCMPICFqSQRAICj9AAQAIgYgJ/0ABAAiBf3yASAeIChqIh39AAQAIgQgHyAnaiIc/QAEACIC/fIB/fEBIgMgGP3yASAGIAL98gEgBCAF/fIB/fABIgIgF/3yAf3xASEWIAMgF/3yASACIBj98gH98AEhBiAo/QAEECIHICf9AAQQIgX98gEgHf0ABBAiBCAc/QAEECIC/fIB/fEBIgMgGP3yASAHIAL98gEgBCAF/fIB/fABIgIgF/3yAf3xASEVIAMgF/3yASACIBj98gH98AEhCCAo/QAEICIHICf9AAQgIgX98gEgHf0ABCAiBCAc/QAEICIC/fIB/fEBIgMgGP3yASAHIAL98gEgBCAF/fIB/fABIgIgF/3yAf3xASEUIAMgF/3yASACIBj98gH98AEhByAo/QAEMCIJICf9AAQwIgX98gEgHf0ABDAiBCAc/QAEMCIC/fIB/fEBIgMgGP3yASAJIAL98gEgBCAF/fIB/fABIgIgF/3yAf3xASETIAMgF/3yASACIBj98gH98AEhAiAiRQRAIBv9AAQAIhEgBv3yASAbICNqIhz9AAQAIhAgFv3yAf3wASAb/QAEECIPIAj98gEgHP0ABBAiDiAV/fIB/fABIBv9AAQgIg0gB/3yASAc/QAEICIMIBT98gH98AEhAyAb/QAEMCILIAL98gEgHP0ABDAiCiAT/fIB/fABIQkgESAW/fIBIBAgBv3yAf3xASEWIA8gFf3yASAOIAj98gH98QEhFSEIIA0gFP3yASAMIAf98gH98QEhFCADIQcgCyAT/fIBIAogAv3yAf3xASETIQYgCSECCyAbIBYgAP0UIACa/SIBIgwgFiAW/Q0ICQoLDA0ODwABAgMEBQYH/fIB/fABIgsgGSAVIAwgFSAV/Q0ICQoLDA0ODwABAgMEBQYH/fIB/fABIgT98gH98AEiCiAZIBQgDCAUIBT9DQgJCgsMDQ4PAAECAwQFBgf98gH98AEiCSAZIBMgDCATIBP9DQgJCgsMDQ4PAAECAwQFBgf98gH98AEiA/3yAf3wASIF/fIB/fAB/QsEACAbIAQgGSAL/fIB/fEBIgQgGSADIBkgCf3yAf3xASID/fIB/fAB/QsEECAbIAUgGSAK/fIB/fEB/QsEICAbIAMgGSAE/fIB/fEB/QsEMCAbICNqIhwgBiAMIAYgBv0NCAkKCwwNDg8AAQIDBAUGB/3yAf3wASIJIBkgCCAMIAggCP0NCAkKCwwNDg8AAQIDBAUGB/3yAf3wASID/fIB/fABIgYgGSAHIAwgByAH/Q0ICQoLDA0ODwABAgMEBQYH/fIB/fABIgUgGSACIAwgAiAC/Q0ICQoLDA0ODwABAgMEBQYH/fIB/fABIgL98gH98AEiBP3yAf3wAf0LBAAgHCADIBkgCf3yAf3xASIDIBkgAiAZIAX98gH98QEiAv3yAf3wAf0LBBAgHCAEIBkgBv3yAf3xAf0LBCAgHCACIBkgA/3yAf3xAf0LBDAgKEFAayEoICdBQGshJyAbQUBrIRsMAQsLICZBCGohJgwBCwsgGiAkIBIQCSAgICQgEhAJICVBAWohJQwBCwsjBSASEAgjBiASEAgL";

;// CONCATENATED MODULE: ./build/core/optimize/simulate/kernel/bytes/single.js
/* Generated from ../assembly by "npm run build". Edit those files. */
const SINGLE_KERNEL = "AGFzbQEAAAABahBgCXt/f39/f39/ewF7YAZ/f39/f3sAYAF8AGAEf397fABgBX9/f3x8AGAEf39/fwBgAn9/AGACf3sAYAN/f3sAYAZ/f39/e3wAYAR/f398AGABfwBgAX8Bf2AAAXxgBH9/f3sAYAJ8fwACDwEDZW52Bm1lbW9yeQIAAAMUEwAAAwQFBgEBBwgJCgILDAINDg8GnwEafwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt8AUQAAAAAAAAAAAt8AUQAAAAAAAAAAAt8AUQAAAAAAADwPwt8AUQAAAAAAAAAAAsH7wEWBG5vcm0DGQZlbmVyZ3kAEAxzdGFydEFkam9pbnQADwVhcHBseQASBmJsb2NrcwMDBWlubmVyAwEFcGxhY2UADgpBREpPSU5UX0lNAwgKQURKT0lOVF9SRQMHCERJQUdPTkFMAwQIRklSU1RfSU0DDAhGSVJTVF9SRQMLCFNUQVRFX0lNAwYIU1RBVEVfUkUDBQhUVVJOU19JTQMOCFRVUk5TX1JFAw0JV0lUSElOX0lNAwoJV0lUSElOX1JFAwkNZW5lcmd5T3ZlcmxhcAMXDG1peGVyT3ZlcmxhcAMWBHVuZG8ADAZtZW1vcnkCAArBOxO+AwIKewJ/IAEgB2ohEwNAIAEgE0kEQCADQQNsIgcgAWr9AAQAIQsgACAC/QAEACIMIAIgB2r9AAQAIg395QEgASADav0ABAAiDiADQQF0IgcgAWr9AAQAIg/95AH95gEgAiADav0ABAAiECACIAdq/QAEACIR/eQBIAH9AAQAIhIgC/3lAf3mAf3lAf3kASEAIAQgEiAIIA795gH95AEiCSAIIA8gCCAL/eYB/eQBIgr95gH95AH9CwQAIAQgBmogDiAIIBL95gH95QEiDiAIIAsgCCAP/eYB/eUBIgv95gH95AH9CwQAIAZBAXQiByAEaiAKIAggCf3mAf3lAf0LBAAgBkEDbCIUIARqIAsgCCAO/eYB/eUB/QsEACAFIAwgCCAQ/eYB/eQBIgkgCCARIAggDf3mAf3kASIK/eYB/eQB/QsEACAFIAZqIBAgCCAM/eYB/eUBIgsgCCANIAggEf3mAf3lASIM/eYB/eQB/QsEACAFIAdqIAogCCAJ/eYB/eUB/QsEACAFIBRqIAwgCCAL/eYB/eUB/QsEACABQRBqIQEgAkEQaiECIARBEGohBCAFQRBqIQUMAQsLIAALugEBBHsgASAHaiEHA0AgASAHSQRAIAAgAv0ABAAiCSABIANq/QAEACIK/eYBIAIgA2r9AAQAIgsgAf0ABAAiDP3mAf3lAf3kASEAIAQgDCAIIAr95gH95AH9CwQAIAQgBmogCiAIIAz95gH95QH9CwQAIAUgCSAIIAv95gH95AH9CwQAIAUgBmogCyAIIAn95gH95QH9CwQAIAFBEGohASACQRBqIQIgBEEQaiEEIAVBEGohBQwBCwsgAAthAQN/IwEhBQNAIAUjAEgEQCAAIAEgBSMAIAVrIgRBBWpBBm0iBiAEakEBayAGbSIGIAIgAxAKQQAhBANAIAQgBkgEQCMYIAOiJBggBEEBaiEEDAELCyAFIAZqIQUMAQsLC/YBAgZ/AnsgA5q2/RMhDEHAACEFIwFBBGshCANAIAhBAEoEQEECQQEgCEECThshB/0MAAAAAAAAAAAAAAAAAAAAACELQQAhBgNAIAIgBksEQCAHQQJGBHsgCyAAIAZqIgkgASAGaiIKIAUgCSAKIAUgBSAMEAAFIAsgACAGaiIJIAEgBmoiCiAFIAkgCiAFIAUgDBABCyELIAYgBSAHdGohBgwBCwsjFiMYIAv9HwC7IAv9HwG7oCAL/R8CuyAL/R8Du6CgoqAkFiMYIAQgBKIgBCAHQQJGG6IkGCAFIAd0IQUgCCAHayEIDAELCyAAIAEgAiADEAsLqQECBHwDfyABIQgDQCACIAhKBEAgCCMDbCAAakEDdCIJIw1qKwMAIQUjDiAJaisDACEEIAMEQCAFIAQhBZohBAtBCCAIIAFrdCEJQQAhCgNAIAkgCksEQCMRIAlqIApqIxEgCmorAwAiByAFoiMSIApqKwMAIgYgBKKhOQMAIxIgCWogCmogByAEoiAGIAWioDkDACAKQQhqIQoMAQsLIAhBAWohCAwBCwsL4AECBH8CfCMRRAAAAAAAAPA/OQMAIxJEAAAAAAAAAAA5AwAgAEEAIwIiAyABEAQDQCACQQEgA3RJBEAgAkECdCIEIw9qIAJBA3QiBSMRaisDALY4AgAjECAEaiMSIAVqKwMAtjgCACACQQFqIQIMAQsLIABBA3QiAiMLaisDACEGIwwgAmorAwAhByMRIABpQQNxQQAgARsiAgR8IAcgBiAHIAJBAkYbmiACQQFGGwUgBgs5AwAjEiACBHwgBpogB5ogBiACQQJGGyACQQFGGwUgBws5AwAgACADIwEgARAEC9QBAQZ7IAAgBGohBANAIAAgBEkEQCACIAD9AAQAIgogBSAAIAFq/QAEACIJ/eYB/eQBIgYgBSAAIAFBAXRq/QAEACILIAUgACABQQNsav0ABAAiB/3mAf3kASII/eYB/eQB/QsEACACIANqIAkgBSAK/eYB/eUBIgkgBSAHIAUgC/3mAf3lASIH/eYB/eQB/QsEACACIANBAXRqIAggBSAG/eYB/eUB/QsEACACIANBA2xqIAcgBSAJ/eYB/eUB/QsEACAAQRBqIQAgAkEQaiECDAELCwvwAwIOewN/IAAgBGohBANAIAAgBEkEQCACIAD9AAQAIgsgBSAAIAFq/QAEACIM/eYB/eQBIg0gBSABQQF0IhQgAGr9AAQAIg4gBSABQQNsIhUgAGr9AAQAIg/95gH95AEiCP3mAf3kASIGIAUgACABQQJ0aiIW/QAEACIJIAUgASAWav0ABAAiCv3mAf3kASIQIAUgFCAWav0ABAAiESAFIBUgFmr9AAQAIhL95gH95AEiE/3mAf3kASIH/eYB/eQB/QsEACACIANqIAwgBSAL/eYB/eUBIgsgBSAPIAUgDv3mAf3lASIM/eYB/eQBIg4gBSAKIAUgCf3mAf3lASIJIAUgEiAFIBH95gH95QEiCv3mAf3kASIP/eYB/eQB/QsEACADQQF0IhQgAmogCCAFIA395gH95QEiCCAFIBMgBSAQ/eYB/eUBIg395gH95AH9CwQAIANBA2wiFSACaiAMIAUgC/3mAf3lASILIAUgCiAFIAn95gH95QEiCf3mAf3kAf0LBAAgAiADQQJ0aiIWIAcgBSAG/eYB/eUB/QsEACADIBZqIA8gBSAO/eYB/eUB/QsEACAUIBZqIA0gBSAI/eYB/eUB/QsEACAVIBZqIAkgBSAL/eYB/eUB/QsEACAAQRBqIQAgAkEQaiECDAELCwtAAQN/IwEhAgNAIAIjAEgEQCMAIAJrIgNBBWpBBm0hBCAAIAIgAyAEakEBayAEbSIDIAEQESACIANqIQIMAQsLC/gBAgd/AnsgACABaiEIQcAAIQUjAUEEayEGA0AgBkEASgRAIAZBA0YgBkEESnIEf0EDBUECQQEgBkECThsLIQcgACEBA0AgASAISQRAIAdBA0YEQCABIAUgASAFIAUgAhAHBSAHQQJGBEAgASAFIAEgBSAFIAIQBgUgASIDIQQgASAFaiEJA0AgBCAJSQRAIAMgBP0ABAAiCiACIAQgBWr9AAQAIgv95gH95AH9CwQAIAMgBWogCyACIAr95gH95QH9CwQAIARBEGohBCADQRBqIQMMAQsLCwsgASAFIAd0aiEBDAELCyAFIAd0IQUgBiAHayEGDAELCwvBAwMPfwF7AXxBASACdEECdCEKQQEjAHRBAnQhDwNAIAYgD0kEQCAGIQIDQCACIAYgCmpJBEAjGCEWQQAhBwNAIAMgB0oEQCAAIAJqIggjEyAHRSIJGyEMIAEgAmoiESMTIxRqIhIgCRshDSAKQYAEIAkbIQsgCCMTQQJBASADIAdrQQJOGyIQIAdqIANGIggbIQ4gESASIAgbIRIgCkGABCAIGyET/QwAAAAAAAAAAAAAAAAAAAAAIRVBACEIA0AgCEEBIAMgB2sgEGt0SQRAQQAhCQNAIAlBASAHdEkEQCAIIAcgEGp0IAlyIhQgC2whESATIBRsIRQgEEECRgR7IBUgDCARaiANIBFqIAsgB3QgDiAUaiASIBRqIBMgB3RBgAQgBBAABSAVIAwgEWogDSARaiALIAd0IA4gFGogEiAUaiATIAd0QYAEIAQQAQshFSAJQQFqIQkMAQsLIAhBAWohCAwBCwsjFiAWIBX9HwC7IBX9HwG7oCAV/R8CuyAV/R8Du6CgoqAkFiAWIAUgBaIgBSAQQQJGG6IhFiAHIBBqIQcMAQsLIAJBgARqIQIMAQsLIAYgCiADdGohBgwBCwsLsAkBEHsgA5q2/RMhBCAAIAJqIQIDQCAAIAJJBEAgAP0ABAAiCSAJ/Q0EBQYHAAECAwwNDg8ICQoLIQogAP0ABBAiCyAL/Q0EBQYHAAECAwwNDg8ICQoLIQwgAP0ABCAiDSAN/Q0EBQYHAAECAwwNDg8ICQoLIQ4gAP0ABDAiBiAG/Q0EBQYHAAECAwwNDg8ICQoLIQ8gBSAB/QAEACIHIAH9AAQwIhD95QEgCyAN/eQB/eYB/eQBIAH9AAQQIhEgAf0ABCAiEv3kASAJIAb95QH95gH95QH9DAAAgD8AAIC/AACAPwAAgL8gByAK/eYBIBEgDP3mAf3kASASIA795gH95AEgECAP/eYB/eQB/eYB/eQB/QwAAIA/AACAPwAAgL8AAIC/IAcgCSAJ/Q0ICQoLDA0ODwABAgMEBQYH/eYBIBEgCyAL/Q0ICQoLDA0ODwABAgMEBQYH/eYB/eQBIBIgDSAN/Q0ICQoLDA0ODwABAgMEBQYH/eYB/eQBIBAgBiAG/Q0ICQoLDA0ODwABAgMEBQYH/eYB/eQB/eYB/eQBIQUgA5q2/RMiCP3hASETIAAgCSAIIBP9DQABAgMQERITBAUGBxQVFhciCSAK/eYB/eQBIgogCCAT/Q0AAQIDBAUGBxAREhMUFRYXIgggCiAK/Q0ICQoLDA0ODwABAgMEBQYH/eYB/eQBIgogBCALIAkgDP3mAf3kASILIAggCyAL/Q0ICQoLDA0ODwABAgMEBQYH/eYB/eQBIgv95gH95AEiDCAEIA0gCSAO/eYB/eQBIg0gCCANIA39DQgJCgsMDQ4PAAECAwQFBgf95gH95AEiDSAEIAYgCSAP/eYB/eQBIgYgCCAGIAb9DQgJCgsMDQ4PAAECAwQFBgf95gH95AEiBv3mAf3kASIO/eYB/eQB/QsEACAAIAsgBCAK/eYB/eUBIgogBCAGIAQgDf3mAf3lASIG/eYB/eQB/QsEECAAIA4gBCAM/eYB/eUB/QsEICAAIAYgBCAK/eYB/eUB/QsEMCABIAcgCSAHIAf9DQQFBgcAAQIDDA0ODwgJCgv95gH95AEiBiAIIAYgBv0NCAkKCwwNDg8AAQIDBAUGB/3mAf3kASIGIAQgESAJIBEgEf0NBAUGBwABAgMMDQ4PCAkKC/3mAf3kASIHIAggByAH/Q0ICQoLDA0ODwABAgMEBQYH/eYB/eQBIgf95gH95AEiCiAEIBIgCSASIBL9DQQFBgcAAQIDDA0ODwgJCgv95gH95AEiCyAIIAsgC/0NCAkKCwwNDg8AAQIDBAUGB/3mAf3kASILIAQgECAJIBAgEP0NBAUGBwABAgMMDQ4PCAkKC/3mAf3kASIJIAggCSAJ/Q0ICQoLDA0ODwABAgMEBQYH/eYB/eQBIgj95gH95AEiCf3mAf3kAf0LBAAgASAHIAQgBv3mAf3lASIGIAQgCCAEIAv95gH95QEiB/3mAf3kAf0LBBAgASAJIAQgCv3mAf3lAf0LBCAgASAHIAQgBv3mAf3lAf0LBDAgAEFAayEAIAFBQGshAQwBCwsjFiMYIAX9HwC7IAX9HwG7oCAF/R8CuyAF/R8Du6CgoqAkFgvEAQMDfwJ8AXtBASMBdEECdCEDRAAAAAAAAAAAJBZEAAAAAAAAAAAkF0QAAAAAAADwPyQYIwUjByAAmrb9EyIGRAAAAAAAAPA/IAAgAKJEAAAAAAAA8D+goyIEEAJEAAAAAAAA8D8kGCMGIwggBiAEEAIjGCEFA0AgASMDSQRAIAUkGCABIANsIgIjBWojByACaiADIAAgBBADIAUkGCMGIAJqIwggAmogAyAAIAQQAyABQQAQBSACEA0gAUEBaiEBDAELCwvTAwILewl/QQEjAnRBAnQhECMEIABBAnZBA3RqIQ0DQCAOQQgjASMCa3RJBEAjESAOaisDALb9EyECIxIgDmorAwC2/RMhA0EAIQwDQCAMIBBJBEAjBSAAaiIR/QAEACIGIw8gDGr9AAQAIgQjCSAPav0ABAAiBf3mASMQIAxq/QAEACIHIwogD2r9AAQAIgj95gH95QEiCSAC/eYBIAQgCP3mASAHIAX95gH95AEiBCAD/eYB/eUBIgf95gEjBiAAaiIS/QAEACIIIAkgA/3mASAEIAL95gH95AEiCf3mAf3kASEEIwcgAGoiE/0ABAAiBSAH/eYBIwggAGoiFP0ABAAiCiAJ/eYB/eQBIQsgESAE/QsEACASIAggB/3mASAGIAn95gH95QEiBv0LBAAgEyAL/QsEACAUIAogB/3mASAFIAn95gH95QEiBf0LBAAgASAN/QAEACALIAb95gEgBSAE/eYB/eUBIgH9X/3yAf3wASAN/QAEECABIAH9DQgJCgsMDQ4PAAECAwQFBgf9X/3yAf3wASEBIAxBEGohDCAPQRBqIQ8gAEEQaiEAIA1BIGohDQwBCwsgDkEIaiEODAELCyMXIAH9IQAgAf0hAaCgJBcL+wMBAX8gACQAQQsgACAAQQtOGyQBQQRBBCMBIgEgAUEEThsiASABQQRIGyQCQQEgACMBa3QkA0EAJBVBASAAdCIAQQN0QT9qQUBxQcACaiQVQQAkBCAAQQJ0IgAjFSIBakE/akFAcUHAAmokFSABJAUjFSIBIABqQT9qQUBxQcACaiQVIAEkBiMVIgEgAGpBP2pBQHFBwAJqJBUgASQHIxUiASAAakE/akFAcUHAAmokFSABJAgjFSIAQQEjAXRBAnQiAWpBP2pBQHFBwAJqJBUgACQJIxUiACABakE/akFAcUHAAmokFSAAJAojFSIAIwNBA3QiAWpBP2pBQHFBwAJqJBUgACQLIxUiACABakE/akFAcUHAAmokFSAAJAwjFSIAIwMjAWxBA3QiAWpBP2pBQHFBwAJqJBUgACQNIxUiACABakE/akFAcUHAAmokFSAAJA4jFSIAQQEjAnRBAnQiAWpBP2pBQHFBwAJqJBUgACQPIxUiACABakE/akFAcUHAAmokFSAAJBBBASMCIgAjASMCayIBIAAgAUobdEEDdCMVIgBqQT9qQUBxQcACaiQVIAAkEUEBIwIiACABIAAgAUobdEEDdCMVIgBqQT9qQUBxQcACaiQVIAAkEkGAgAIkFCMVIgBBv4AEakFAcUHAAmokFSAAJBMjFQtxAgJ/AnsgAP0UIQMDQCABQQEjAHRJBEAgAUECdCICIwdqIAMjBCABQQN0av0ABAD98gEiBCMFIAJq/V0DAP1f/fIB/V79WwMAACMIIAJqIAQjBiACav1dAwD9X/3yAf1e/VsDAAAgAUECaiEBDAELCwuCAQIDewJ/A0AgA0EBIwB0SQRAIAAjBCADQQN0av0ABAAgA0ECdCIEIwVq/V0DAP1fIgAgAP3yASMGIARq/V0DAP1fIgAgAP3yAf3wASIC/fIB/fABIQAgASAC/fABIQEgA0ECaiEDDAELCyAB/SEAIAH9IQGgJBkgAP0hACAA/SEBoAvPAwIPfwJ7QQEgAXRBAnQhByAAQQEjAHRBAnRqIQ0DQCAAIA1JBEAgACEBA0AgASAAIAdqSQRAQQAhBANAIAIgBEoEQCMTIAEgBBshC0GABCAHIAQbIQYgASMTIAIgBGsiBUEDRiAFQQRKcgR/QQMFQQJBASAFQQJOGwsiESAEaiIFIAJGGyEMQYAEIAcgAiAFRxshEkEAIQgDQCAIQQEgAiAEayARa3RJBEBBACEJA0AgCUEBIAR0SQRAIAggBCARanQgCXIhBSARQQNGBEAgCyAFIAZsaiAGIAR0IAwgBSASbGogEiAEdEGABCADEAcFIBFBAkYEQCALIAUgBmxqIAYgBHQgDCAFIBJsaiASIAR0QYAEIAMQBgUgBiAEdCEOIAwgBSASbGohCiASIAR0IQ8gCyAFIAZsaiIFQYAEaiEQA0AgBSAQSQRAIAogBf0ABAAiEyADIAUgDmr9AAQAIhT95gH95AH9CwQAIAogD2ogFCADIBP95gH95QH9CwQAIAVBEGohBSAKQRBqIQoMAQsLCwsgCUEBaiEJDAELCyAIQQFqIQgMAQsLIAQgEWohBAwBCwsgAUGABGohAQwBCwsgACAHIAJ0aiEADAELCwuEDQIYew9/QQEjAXRBAnQhJCAAtv0TIRIDQCAlIwNJBEAgJCAlbCIbIwVqIRogJSABEAUgAUEARyEiIAC2/RMhGUEBIwJ0QQJ0ISEjBiAbaiIgIBoiG2shIyMKIwlrIR8jECMPayEeIwkhJ0EAISYDQCAmQQgjASMCa3RJBEAjESAmaisDALb9EyEYIxIgJmorAwC2/RMhFyMPISgDQCAoIw8gIWpJBEAgKP0ABAAiBiAn/QAEACIF/eYBIB4gKGoiHf0ABAAiBCAfICdqIhz9AAQAIgL95gH95QEiAyAY/eYBIAYgAv3mASAEIAX95gH95AEiAiAX/eYB/eUBIRYgAyAX/eYBIAIgGP3mAf3kASECICj9AAQQIgcgJ/0ABBAiBv3mASAd/QAEECIFIBz9AAQQIgP95gH95QEiBCAY/eYBIAcgA/3mASAFIAb95gH95AEiAyAX/eYB/eUBIRUgBCAX/eYBIAMgGP3mAf3kASEHICj9AAQgIgggJ/0ABCAiBv3mASAd/QAEICIFIBz9AAQgIgP95gH95QEiBCAY/eYBIAggA/3mASAFIAb95gH95AEiAyAX/eYB/eUBIRQgBCAX/eYBIAMgGP3mAf3kASEGICj9AAQwIgkgJ/0ABDAiCP3mASAd/QAEMCIFIBz9AAQwIgP95gH95QEiBCAY/eYBIAkgA/3mASAFIAj95gH95AEiAyAX/eYB/eUBIRMgBCAX/eYBIAMgGP3mAf3kASEIICJFBEAgG/0ABAAiESAC/eYBIBsgI2oiHP0ABAAiECAW/eYB/eQBIBv9AAQQIg8gB/3mASAc/QAEECIOIBX95gH95AEgG/0ABCAiDSAG/eYBIBz9AAQgIgwgFP3mAf3kASEEIBv9AAQwIgsgCP3mASAc/QAEMCIKIBP95gH95AEhAyARIBb95gEgECAC/eYB/eUBIRYgDyAV/eYBIA4gB/3mAf3lASEVIQcgDSAU/eYBIAwgBv3mAf3lASEUIAQhBiALIBP95gEgCiAI/eYB/eUBIRMgAyEIIQILIAC2/RMiBf3hASEEIBsgFiAFIAT9DQABAgMQERITBAUGBxQVFhciDSAWIBb9DQQFBgcAAQIDDA0ODwgJCgv95gH95AEiAyAFIAT9DQABAgMEBQYHEBESExQVFhciDCADIAP9DQgJCgsMDQ4PAAECAwQFBgf95gH95AEiCyAZIBUgDSAVIBX9DQQFBgcAAQIDDA0ODwgJCgv95gH95AEiAyAMIAMgA/0NCAkKCwwNDg8AAQIDBAUGB/3mAf3kASIE/eYB/eQBIgogGSAUIA0gFCAU/Q0EBQYHAAECAwwNDg8ICQoL/eYB/eQBIgMgDCADIAP9DQgJCgsMDQ4PAAECAwQFBgf95gH95AEiCSAZIBMgDSATIBP9DQQFBgcAAQIDDA0ODwgJCgv95gH95AEiAyAMIAMgA/0NCAkKCwwNDg8AAQIDBAUGB/3mAf3kASID/eYB/eQBIgX95gH95AH9CwQAIBsgBCAZIAv95gH95QEiBCAZIAMgGSAJ/eYB/eUBIgP95gH95AH9CwQQIBsgBSAZIAr95gH95QH9CwQgIBsgAyAZIAT95gH95QH9CwQwIBsgI2oiHCACIA0gAiAC/Q0EBQYHAAECAwwNDg8ICQoL/eYB/eQBIgIgDCACIAL9DQgJCgsMDQ4PAAECAwQFBgf95gH95AEiCSAZIAcgDSAHIAf9DQQFBgcAAQIDDA0ODwgJCgv95gH95AEiAiAMIAIgAv0NCAkKCwwNDg8AAQIDBAUGB/3mAf3kASID/eYB/eQBIgcgGSAGIA0gBiAG/Q0EBQYHAAECAwwNDg8ICQoL/eYB/eQBIgIgDCACIAL9DQgJCgsMDQ4PAAECAwQFBgf95gH95AEiBSAZIAggDSAIIAj9DQQFBgcAAQIDDA0ODwgJCgv95gH95AEiAiAMIAIgAv0NCAkKCwwNDg8AAQIDBAUGB/3mAf3kASIC/eYB/eQBIgT95gH95AH9CwQAIBwgAyAZIAn95gH95QEiAyAZIAIgGSAF/eYB/eUBIgL95gH95AH9CwQQIBwgBCAZIAf95gH95QH9CwQgIBwgAiAZIAP95gH95QH9CwQwIChBQGshKCAnQUBrIScgG0FAayEbDAELCyAmQQhqISYMAQsLIBogJCASEAkgICAkIBIQCSAlQQFqISUMAQsLIwUgEhAIIwYgEhAICw==";

;// CONCATENATED MODULE: ./build/core/optimize/simulate/kernel/start-kernel.js




const BYTES = { f64: DOUBLE_KERNEL, f32: SINGLE_KERNEL };
const PAGE = 65536;
const compiled = new Map();
/**
 * startKernel gives a kernel with memory of its own for so many qubits, or null where it cannot run: where WebAssembly has
 * no vectors, or gets no memory, of which it reserves far more addresses than it uses.
 */
function startKernel(precision, qubits) {
    try {
        const module = compiled.get(precision) ?? new web_assembly/* webAssembly */.t.Module((0,bytes/* decodeBase64 */.y4)(BYTES[precision]));
        compiled.set(precision, module);
        const memory = new web_assembly/* webAssembly */.t.Memory({ initial: 1 });
        const exports = new web_assembly/* webAssembly */.t.Instance(module, { env: { memory } }).exports;
        memory.grow(Math.max(0, Math.ceil(exports.place(qubits) / PAGE) - 1));
        return { memory, exports };
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/kernel/index.js



;// CONCATENATED MODULE: ./build/core/optimize/simulate/expectation.js
/** expectation gives <state| H |state> for a diagonal H, as costDiagonal gives it, and a state of norm 1. */
function expectation({ re, im }, diagonal) {
    let sum = 0;
    for (let x = 0; x < diagonal.length; x++) {
        const r = re[x];
        const i = im[x];
        sum += diagonal[x] * (r * r + i * i);
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/mix.js
/** Amplitudes that stay in the processor's first cache while all their qubits are mixed: 2^12 of 8 bytes. */
const BLOCK_QUBITS = 12;
/**
 * mix applies 1 + t R to the qubits of the first span, on the amplitudes of the second, whose states must differ in
 * those qubits in every way; R a0 = a1, R a1 = -a0. With t = tan(beta) that is a turn by beta of each pair, but for
 * the factor cos(beta) a qubit, which the caller puts elsewhere. Three qubits at a time: memory is read a third as
 * often, and eight numbers still fit into registers. Strides are made by shifts, since V8 takes 2 ** qubit for a
 * floating-point number and would convert every index that comes of it, at three times the cost.
 */
function mix(a, t, [low, high], [from, to]) {
    let qubit = low;
    for (; high - qubit > 4 || high - qubit === 3; qubit += 3)
        mixThree(a, t, 1 << qubit, from, to);
    for (; high - qubit > 1; qubit += 2)
        mixTwo(a, t, 1 << qubit, from, to);
    if (qubit < high)
        mixOne(a, t, 1 << qubit, from, to);
}
function mixOne(a, t, stride, from, to) {
    for (let base = from; base < to; base += 2 * stride) {
        for (let i = base; i < base + stride; i++) {
            const x = a[i];
            const y = a[i + stride];
            a[i] = x + t * y;
            a[i + stride] = y - t * x;
        }
    }
}
function mixTwo(a, t, stride, from, to) {
    for (let base = from; base < to; base += 4 * stride) {
        for (let i = base; i < base + stride; i++) {
            const j = i + stride;
            const k = j + stride;
            const l = k + stride;
            const w = a[i];
            const x = a[j];
            const y = a[k];
            const z = a[l];
            const w1 = w + t * x;
            const x1 = x - t * w;
            const y1 = y + t * z;
            const z1 = z - t * y;
            a[i] = w1 + t * y1;
            a[j] = x1 + t * z1;
            a[k] = y1 - t * w1;
            a[l] = z1 - t * x1;
        }
    }
}
function mixThree(a, t, stride, from, to) {
    for (let base = from; base < to; base += 8 * stride) {
        for (let i0 = base; i0 < base + stride; i0++) {
            const i1 = i0 + stride;
            const i2 = i1 + stride;
            const i3 = i2 + stride;
            const i4 = i3 + stride;
            const i5 = i4 + stride;
            const i6 = i5 + stride;
            const i7 = i6 + stride;
            const a0 = a[i0];
            const a1 = a[i1];
            const a2 = a[i2];
            const a3 = a[i3];
            const a4 = a[i4];
            const a5 = a[i5];
            const a6 = a[i6];
            const a7 = a[i7];
            const b0 = a0 + t * a1;
            const b1 = a1 - t * a0;
            const b2 = a2 + t * a3;
            const b3 = a3 - t * a2;
            const b4 = a4 + t * a5;
            const b5 = a5 - t * a4;
            const b6 = a6 + t * a7;
            const b7 = a7 - t * a6;
            const c0 = b0 + t * b2;
            const c2 = b2 - t * b0;
            const c1 = b1 + t * b3;
            const c3 = b3 - t * b1;
            const c4 = b4 + t * b6;
            const c6 = b6 - t * b4;
            const c5 = b5 + t * b7;
            const c7 = b7 - t * b5;
            a[i0] = c0 + t * c4;
            a[i4] = c4 - t * c0;
            a[i1] = c1 + t * c5;
            a[i5] = c5 - t * c1;
            a[i2] = c2 + t * c6;
            a[i6] = c6 - t * c2;
            a[i3] = c3 + t * c7;
            a[i7] = c7 - t * c3;
        }
    }
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/overlap.js
/**
 * mixerOverlap gives the sum over the qubits of the first span of b . R a, over the amplitudes of the second: how much b
 * changes per turn of a, with R as for mix. Two qubits share their products, since for each of them R joins the same
 * two states (01 and 10) to the same other two (00 and 11).
 */
function mixerOverlap(a, b, [low, high], [from, to]) {
    let sum = 0;
    let qubit = low;
    for (; high - qubit > 1; qubit += 2)
        sum += overlapOfTwo(a, b, 1 << qubit, from, to);
    return qubit < high ? sum + overlapOfOne(a, b, 1 << qubit, from, to) : sum;
}
function overlapOfTwo(a, b, stride, from, to) {
    let sum = 0;
    for (let base = from; base < to; base += 4 * stride) {
        for (let i = base; i < base + stride; i++) {
            const j = i + stride;
            const k = j + stride;
            const l = k + stride;
            const aligned = b[i] - b[l];
            const opposed = b[j] + b[k];
            sum += aligned * (a[j] + a[k]);
            sum -= opposed * (a[i] - a[l]);
        }
    }
    return sum;
}
function overlapOfOne(a, b, stride, from, to) {
    let sum = 0;
    for (let base = from; base < to; base += 2 * stride) {
        for (let i = base; i < base + stride; i++) {
            sum += b[i] * a[i + stride] - b[i + stride] * a[i];
        }
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/turn.js
/** turn multiplies the amplitudes from `from` to before `to` by those of the phases. */
function turn({ re, im }, phases, from, to) {
    const { re: c, im: s } = phases;
    for (let x = from; x < to; x++) {
        const r = re[x];
        const i = im[x];
        re[x] = r * c[x] - i * s[x];
        im[x] = r * s[x] + i * c[x];
    }
}
/** turnBack multiplies every amplitude by the conjugate of the phase. */
function turnBack({ re, im }, { re: c, im: s }) {
    for (let x = 0; x < re.length; x++) {
        const r = re[x];
        const i = im[x];
        re[x] = r * c[x] + i * s[x];
        im[x] = i * c[x] - r * s[x];
    }
}
/** energyOverlap gives Im <b| H |a> for a diagonal H. */
function energyOverlap(a, b, diagonal) {
    let sum = 0;
    for (let x = 0; x < diagonal.length; x++) {
        const cross = b.re[x] * a.im[x] - b.im[x] * a.re[x];
        sum += diagonal[x] * cross;
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/plain-layers.js









/**
 * PlainLayers needs nothing but JavaScript. A layer multiplies by phases and mixes the low qubits block by block in the
 * cache, then the others; cos(beta)^n is part of the phases. Memory 56 bytes a state.
 */
class PlainLayers {
    diagonal;
    #qubits;
    #terms;
    #constant;
    #phases;
    #state;
    #adjoint;
    constructor(ising, limit) {
        const n = ising.fields.length;
        this.#qubits = n;
        this.diagonal = (0,optimize_ising/* costDiagonal */.jc)(ising, limit);
        this.#terms = { fields: ising.fields, couplings: (0,optimize_ising/* upperCouplings */.Dr)(ising) };
        this.#constant = ising.constant;
        this.#phases = plusState(n);
        this.#state = plusState(n);
        this.#adjoint = plusState(n);
    }
    start() {
        framedPlusState(this.#state);
    }
    apply(gamma, mixer) {
        const { re, im } = this.#state;
        this.#fillPhases(gamma, mixer);
        const inner = Math.min(this.#qubits, BLOCK_QUBITS);
        const block = 1 << inner;
        for (let from = 0; from < re.length; from += block) {
            turn(this.#state, this.#phases, from, from + block);
            mix(re, mixer.t, [0, inner], [from, from + block]);
            mix(im, mixer.t, [0, inner], [from, from + block]);
        }
        mix(re, mixer.t, [inner, this.#qubits], [0, re.length]);
        mix(im, mixer.t, [inner, this.#qubits], [0, re.length]);
        if (mixer.quarters % 2 === 1)
            quarterTurn(this.#state);
    }
    energy() {
        return expectation(this.#state, this.diagonal);
    }
    startAdjoint() {
        const { re, im } = this.#state;
        for (let x = 0; x < re.length; x++) {
            const energy = this.diagonal[x];
            this.#adjoint.re[x] = energy * re[x];
            this.#adjoint.im[x] = energy * im[x];
        }
    }
    undo(gamma, mixer) {
        return { beta: this.#unmix(mixer), gamma: this.#unphase(gamma, mixer) };
    }
    state() {
        return unframed(this.#state);
    }
    #fillPhases(gamma, mixer) {
        const size = mixerSize(mixer, this.#qubits);
        const phase = -gamma * this.#constant;
        fillPhases(this.#phases, this.#terms, gamma, [size * Math.cos(phase), size * Math.sin(phase)]);
    }
    /**
     * Undoes the mixer but for its cosines, and for a sign of both states, which no overlap sees. Gives
     * Im <adjoint| sum X |state>, in the frame the real product of adjoint and turned state.
     */
    #unmix({ t, cos, quarters }) {
        const [state, adjoint] = [this.#state, this.#adjoint];
        const length = state.re.length;
        const inner = Math.min(this.#qubits, BLOCK_QUBITS);
        const block = 1 << inner;
        if (quarters % 2 === 1)
            for (const each of [state, adjoint])
                quarterTurn(each);
        let within = 0;
        let across = 0;
        for (const part of ["re", "im"]) {
            const [a, b] = [state[part], adjoint[part]];
            for (let from = 0; from < length; from += block) {
                const span = [from, from + block];
                within += mixerOverlap(a, b, [0, inner], span);
                mix(a, -t, [0, inner], span);
                mix(b, -t, [0, inner], span);
            }
            across += mixerOverlap(a, b, [inner, this.#qubits], [0, length]);
            mix(a, -t, [inner, this.#qubits], [0, length]);
            mix(b, -t, [inner, this.#qubits], [0, length]);
        }
        // Undoing the inner qubits without their cosines has multiplied each of the two states by cos^-inner.
        return within + across * cos ** (2 * inner);
    }
    /** Undoes the phases and puts the cosines back; gives Im <adjoint| H |state>. */
    #unphase(gamma, mixer) {
        this.#fillPhases(gamma, mixer);
        turnBack(this.#state, this.#phases);
        turnBack(this.#adjoint, this.#phases);
        return energyOverlap(this.#state, this.#adjoint, this.diagonal);
    }
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/qaoa-simulator.js





/** The diagonal, then re and im of phases, state, adjoint and the state that is handed out. */
const ARRAYS = 9;
/** Fewer qubits do not fill four vectors. */
const LEAST = { f64: 3, f32: 4 };
/**
 * QaoaSimulator runs QAOA circuits of one Ising problem on a state vector, with the conventions of Ising. It computes in
 * the mixer's frame, in WebAssembly where there are vectors (KernelLayers), else, and for a handful of qubits, in
 * JavaScript (PlainLayers). Equal to referenceState to 1e-12 an amplitude; in float32 the fidelity lacks less than 1e-11.
 * Memory at most 72 bytes a state. Throws E_ISING, E_ISING_SIZE (beyond 24 qubits or `limit` bytes) and, for angles,
 * E_ISING_OPTION.
 */
class QaoaSimulator {
    qubits;
    /** H of every state. */
    diagonal;
    #layers;
    constructor(ising, limit, options = {}) {
        (0,optimize_ising/* requireIsing */.kF)(ising);
        this.qubits = ising.fields.length;
        (0,optimize_ising/* requireSize */.lY)(this.qubits, ARRAYS, limit);
        this.#layers = layersOf(ising, limit, options);
        this.diagonal = this.#layers.diagonal;
    }
    /** The state after all layers, a new one. */
    state(angles) {
        this.#run(angles);
        return this.#layers.state();
    }
    /** The expectation of H in that state. */
    energy(angles) {
        this.#run(angles);
        return this.#layers.energy();
    }
    /**
     * The energy and its exact derivatives by reverse mode (Jones and Gacon, arXiv:2009.02823): the layers are undone one
     * by one on the state and on H times it, so the cost is that of a few circuits, whatever the number of angles, and the
     * memory that of two states. d/d beta = 2 Im <adjoint| sum X |state>, d/d gamma = 2 Im <adjoint| H |state>.
     */
    gradient(angles) {
        const energy = this.energy(angles);
        this.#layers.startAdjoint();
        const gammas = new Array(angles.gammas.length).fill(0);
        const betas = gammas.slice();
        for (let layer = gammas.length - 1; layer >= 0; layer--) {
            const mixer = mixerOf(angles.betas[layer]);
            const slopes = this.#layers.undo(angles.gammas[layer], mixer);
            betas[layer] = 2 * slopes.beta;
            gammas[layer] = 2 * slopes.gamma;
        }
        return { energy, gammas, betas };
    }
    #run(angles) {
        requireAngles(angles);
        this.#layers.start();
        angles.gammas.forEach((gamma, layer) => {
            this.#layers.apply(gamma, mixerOf(angles.betas[layer]));
        });
    }
}
function layersOf(ising, limit, { precision = "f64", kernel = true }) {
    const n = ising.fields.length;
    const started = kernel && n >= LEAST[precision] ? startKernel(precision, n) : null;
    return started === null
        ? new PlainLayers(ising, limit)
        : new KernelLayers(ising, started, precision, limit);
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/reference-state.js



/**
 * referenceState runs a QAOA one gate at a time, as a circuit would be written down: the plain path that
 * QaoaSimulator must equal. Throws as QaoaSimulator does.
 */
function referenceState(ising, angles) {
    (0,optimize_ising/* requireIsing */.kF)(ising);
    requireAngles(angles);
    const n = ising.fields.length;
    (0,optimize_ising/* requireSize */.lY)(n, 2);
    const state = plusState(n);
    angles.gammas.forEach((gamma, layer) => {
        globalPhase(state, -gamma * ising.constant);
        ising.fields.forEach((field, qubit) => {
            rz(state, qubit, 2 * gamma * field);
        });
        for (const { i, j, value } of ising.couplings)
            rzz(state, i, j, 2 * gamma * value);
        for (let qubit = 0; qubit < n; qubit++)
            rx(state, qubit, 2 * (angles.betas[layer] ?? 0));
    });
    return state;
}
function globalPhase(state, phase) {
    for (let x = 0; x < state.re.length; x++)
        reference_state_turn(state, x, phase);
}
/** RZ(theta) = e^(-i theta Z / 2). */
function rz(state, qubit, theta) {
    for (let x = 0; x < state.re.length; x++)
        reference_state_turn(state, x, (-theta / 2) * sign(x, qubit));
}
/** RZZ(theta) = e^(-i theta Z Z / 2). */
function rzz(state, i, j, theta) {
    for (let x = 0; x < state.re.length; x++)
        reference_state_turn(state, x, (-theta / 2) * sign(x, i) * sign(x, j));
}
/** RX(theta) = e^(-i theta X / 2) = cos(theta / 2) - i sin(theta / 2) X. */
function rx({ re, im }, qubit, theta) {
    const c = Math.cos(theta / 2);
    const s = Math.sin(theta / 2);
    for (let x = 0; x < re.length; x++) {
        const y = x | (1 << qubit);
        if (x === y)
            continue;
        const [xr, xi, yr, yi] = [re[x] ?? 0, im[x] ?? 0, re[y] ?? 0, im[y] ?? 0];
        re[x] = c * xr + s * yi;
        im[x] = c * xi - s * yr;
        re[y] = c * yr + s * xi;
        im[y] = c * yi - s * xr;
    }
}
/** Multiplies one amplitude by e^(i phase). */
function reference_state_turn({ re, im }, x, phase) {
    const [r, i] = [re[x] ?? 0, im[x] ?? 0];
    re[x] = r * Math.cos(phase) - i * Math.sin(phase);
    im[x] = r * Math.sin(phase) + i * Math.cos(phase);
}
/** z of a qubit in a state. */
function sign(x, qubit) {
    return (x >> qubit) & 1 ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/sample-states.js
/**
 * sampleStates measures a state of norm 1 so many times: the index of each outcome, in the order drawn. The same
 * numbers from `random` give the same outcomes. Memory 2^n float64, time O(2^n + shots n).
 */
function sampleStates({ re, im }, shots, random) {
    const sums = new Float64Array(re.length);
    let sum = 0;
    for (let x = 0; x < sums.length; x++) {
        const r = re[x];
        const i = im[x];
        sum += r * r + i * i;
        sums[x] = sum;
    }
    return Uint32Array.from({ length: shots }, () => firstAbove(sums, random() * sum));
}
/** The first entry that is greater; so a state of probability 0 is never drawn. */
function firstAbove(sums, drawn) {
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sums[middle] > drawn)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/vqe-simulator.js


/** The diagonal, state, adjoint, and re and im of the state that is handed out. */
const vqe_simulator_ARRAYS = 5;
/**
 * VqeSimulator runs the hardware-efficient ansatz (Kandala et al., arXiv:1704.05018, here with RY and CZ) of one Ising
 * problem: from |0>^n, RY on every qubit, then for each layer CZ on qubits 0 and 1, 1 and 2, ..., n - 2 and n - 1, and RY
 * on every qubit. angles[l n + i] is that of qubit i in the l-th row of RY, in radians, (layers + 1) n of them;
 * RY(theta) = e^(-i theta Y / 2). All amplitudes are real. Throws E_ISING, E_ISING_SIZE and, for a wrong number of angles
 * or one that is not finite, E_ISING_OPTION.
 */
class VqeSimulator {
    qubits;
    /** H of every state. */
    diagonal;
    #state;
    #adjoint;
    constructor(ising, limit) {
        this.qubits = ising.fields.length;
        (0,optimize_ising/* requireSize */.lY)(this.qubits, vqe_simulator_ARRAYS, limit);
        this.diagonal = (0,optimize_ising/* costDiagonal */.jc)(ising, limit);
        this.#state = new Float64Array(this.diagonal.length);
        this.#adjoint = new Float64Array(this.diagonal.length);
    }
    /** The state, a new one. */
    state(angles) {
        this.#run(angles);
        return { re: this.#state.slice(), im: new Float64Array(this.#state.length) };
    }
    /** The expectation of H in that state. */
    energy(angles) {
        this.#run(angles);
        return this.#state.reduce((sum, a, x) => sum + this.diagonal[x] * a * a, 0);
    }
    /** The energy and its exact derivatives, by reverse mode as in QaoaSimulator: d/d theta = <adjoint| -i Y |state>. */
    gradient(angles) {
        const energy = this.energy(angles);
        const [state, adjoint, n] = [this.#state, this.#adjoint, this.qubits];
        state.forEach((a, x) => {
            adjoint[x] = this.diagonal[x] * a;
        });
        const slopes = new Float64Array(angles.length);
        for (let row = angles.length - n; row >= 0; row -= n) {
            for (let qubit = 0; qubit < n; qubit++) {
                const theta = angles[row + qubit];
                // -i Y is minus the R of mixerOverlap.
                slopes[row + qubit] = -mixerOverlap(state, adjoint, [qubit, qubit + 1], [0, state.length]);
                for (const each of [state, adjoint])
                    ry(each, qubit, -theta);
            }
            if (row > 0)
                for (const each of [state, adjoint])
                    entangle(each);
        }
        return { energy, angles: slopes };
    }
    #run(angles) {
        const n = this.qubits;
        this.#requireAngles(angles);
        this.#state.fill(0);
        this.#state[0] = 1;
        for (let row = 0; row < angles.length; row += n) {
            if (row > 0)
                entangle(this.#state);
            for (let qubit = 0; qubit < n; qubit++)
                ry(this.#state, qubit, angles[row + qubit]);
        }
    }
    #requireAngles(angles) {
        const whole = angles.length > 0 && angles.length % Math.max(1, this.qubits) === 0;
        if (whole && angles.every(Number.isFinite))
            return;
        throw new optimize_ising/* IsingError */.Fx("E_ISING_OPTION", {
            what: `${angles.length} angles were given for rows of ${this.qubits}, or one is not a finite number`,
            remedy: "give one finite angle for each qubit of each row",
        });
    }
}
/** RY(theta) on one qubit. */
function ry(a, qubit, theta) {
    const c = Math.cos(theta / 2);
    const s = Math.sin(theta / 2);
    const stride = 1 << qubit;
    for (let base = 0; base < a.length; base += 2 * stride) {
        for (let i = base; i < base + stride; i++) {
            const x = a[i];
            const y = a[i + stride];
            a[i] = c * x - s * y;
            a[i + stride] = s * x + c * y;
        }
    }
}
/** CZ on all neighbours: a sign for every two ones that stand side by side. */
function entangle(a) {
    for (let x = 0; x < a.length; x++) {
        let pairs = x & (x >>> 1);
        pairs ^= pairs >>> 16;
        pairs ^= pairs >>> 8;
        pairs ^= pairs >>> 4;
        if ((0x6996 >>> (pairs & 15)) & 1)
            a[x] = -a[x];
    }
}

;// CONCATENATED MODULE: ./build/core/optimize/simulate/index.js















/***/ }),

/***/ 66664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ refuseNewer)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(95577);
/* harmony import */ var _registry_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(60938);


/** The newest `v` that this version reads, in records, signatures files, events and leaves alike. */
const KNOWN_VERSION = 1;
const BUILD_TYPE = /^https:\/\/github\.com\/quantum-forge\/quantum-forge\/build\/v([1-9]\d{0,5})$/;
/**
 * refuseNewer throws E_VERSION for what only a newer version can have written: a later `v`, in the document or in a
 * record's predicate, or a `kind` that is not among `kinds`. It judges nothing else, so that such a document is never
 * taken for a damaged one. `name` is what the error calls it.
 */
function refuseNewer(document, name, kinds) {
    const newer = newerFormat(document, kinds);
    if (newer === null)
        return;
    throw new _registry_error_js__WEBPACK_IMPORTED_MODULE_0__/* .RegistryError */ .g("E_VERSION", {
        what: `expected ${name} in a format of version ${KNOWN_VERSION}, found ${newer}, written by a newer version`,
        remedy: "update quantum-forge; if this is the newest version, restore the file from the registry's history",
    });
}
function newerFormat(document, kinds) {
    const named = field(document, "predicateType");
    const type = typeof named === "string" ? BUILD_TYPE.exec(named)?.[1] : undefined;
    const versions = [
        field(document, "v"),
        field(field(document, "predicate"), "v"),
        type === undefined ? null : Number(type),
    ];
    const newer = versions.find((v) => typeof v === "number" && Number.isInteger(v) && v > KNOWN_VERSION);
    if (newer !== undefined)
        return `version ${newer}`;
    const kind = field(document, "kind");
    const known = kinds === undefined || typeof kind !== "string" || kinds.has(kind);
    return known ? null : `the unknown kind ${(0,_one_line_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(JSON.stringify(kind), 80)}`;
}
function field(value, key) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return undefined;
    return value[key];
}


/***/ }),

/***/ 60938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RegistryError)
/* harmony export */ });
/* harmony import */ var _coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29770);

class RegistryError extends _coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 3622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exclusionWord),
/* harmony export */   N: () => (/* binding */ countExclusions)
/* harmony export */ });
/* harmony import */ var _format_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1480);
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4026);


const REASON_WORDS = {
    binary: "binary",
    too_large: "too large",
    generated: "generated",
    vendored: "vendored",
    lock_file: "lock file",
    minified: "minified",
    symlink: "symbolic link",
    submodule: "submodule",
};
/** exclusionWord says in words why a file was left out. */
function exclusionWord(reason) {
    return REASON_WORDS[reason];
}
/** countExclusions sums up what was left out, e.g. `3 files, 1.2 MB: 2 binary, 1 lock file`; empty for none. */
function countExclusions(excluded) {
    if (excluded.length === 0)
        return [];
    const counts = new Map();
    for (const { reason } of excluded)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const kinds = [...counts].map(([reason, count]) => `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(count)} ${exclusionWord(reason)}`);
    const bytes = excluded.reduce((sum, exclusion) => sum + exclusion.bytes, 0);
    const files = excluded.length === 1 ? "1 file" : `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(excluded.length)} files`;
    return [`${files}, ${(0,_format_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(bytes)}: ${kinds.join(", ")}`];
}


/***/ }),

/***/ 49765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ cutStart),
/* harmony export */   y: () => (/* binding */ cutEnd)
/* harmony export */ });
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53035);

const MARK = "...";
/** Stacked combining marks take no column, so that a cut by columns alone would let any length through. */
const CODE_POINTS_PER_COLUMN = 4;
/** cutEnd shortens printable text to at most `width` columns; what is gone is marked by `...` at the end. */
function cutEnd(text, width) {
    return fits(text, width) ? text : `${take([...text], width - MARK.length).join("")}${MARK}`;
}
/** cutStart is cutEnd that keeps the end, which is what tells one path from another. */
function cutStart(text, width) {
    if (fits(text, width))
        return text;
    const kept = take([...text].reverse(), width - MARK.length).reverse();
    return `${MARK}${kept.join("")}`;
}
function fits(text, width) {
    return text.length <= width * CODE_POINTS_PER_COLUMN && (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(text) <= width;
}
function take(characters, width) {
    const kept = [];
    let columns = 0;
    for (const character of characters) {
        columns += (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .characterWidth */ .c)(character);
        if (columns > width || kept.length >= width * CODE_POINTS_PER_COLUMN)
            break;
        kept.push(character);
    }
    return kept;
}


/***/ }),

/***/ 1480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatByteDelta),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4026);

const EXACT_BELOW = 100_000;
/**
 * formatBytes writes a number of bytes: exact and grouped below 100,000, else in kB, MB or GB (powers of
 * 1000) with `digits` decimals.
 */
function formatBytes(bytes, digits = 1) {
    const size = Math.abs(bytes);
    if (size < EXACT_BELOW)
        return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(bytes)} B`;
    if (size < 999_950)
        return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(bytes / 1e3, digits)} kB`;
    if (size < 999_950_000)
        return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(bytes / 1e6, digits)} MB`;
    return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(bytes / 1e9, digits)} GB`;
}
/** formatByteDelta is formatBytes with a plus sign before growth. */
function formatByteDelta(bytes, digits = 1) {
    return bytes > 0 ? `+${formatBytes(bytes, digits)}` : formatBytes(bytes, digits);
}


/***/ }),

/***/ 72391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4026);

/** formatDuration writes milliseconds as people say them: `840 ms`, `4.1 s`, `3 min 12 s`, `2 h 5 min`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(Math.round(ms))} ms`;
    if (ms < 59_950)
        return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(ms / 1000, 1)} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${seconds % 60} s`;
    return `${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}


/***/ }),

/***/ 4026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ formatSigned),
/* harmony export */   Z: () => (/* binding */ formatNumber)
/* harmony export */ });
/**
 * formatNumber writes a finite number with `digits` decimals and thousands grouped by commas. It does not ask
 * the host's locale, so that the same build reads the same everywhere.
 */
function formatNumber(value, digits = 0) {
    const [whole = "", fraction] = Math.abs(value).toFixed(digits).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
    const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
    return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
/** formatSigned is formatNumber with a plus sign before positive numbers. */
function formatSigned(value, digits = 0) {
    const text = formatNumber(value, digits);
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}


/***/ }),

/***/ 92128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ formatShare)
/* harmony export */ });
/* harmony import */ var _format_number_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4026);

/**
 * formatShare writes a share of 0..1 in percent with up to `digits` decimals. It reads 0 % or 100 % only when it
 * is exactly so.
 */
function formatShare(share, digits = 1) {
    const text = (0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(share * 100, digits).replace(/\.0+$/, "");
    if (share < 1 && Number(text) >= 100)
        return `> ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(100 - 10 ** -digits, digits)} %`;
    if (share > 0 && Number(text) === 0)
        return `< ${(0,_format_number_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .Z)(10 ** -digits, digits)} %`;
    return `${text} %`;
}


/***/ }),

/***/ 59181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paintWith)
/* harmony export */ });
/** Select Graphic Rendition parameters (ECMA-48, 8.3.117), from the 16 colours that every theme defines. */
const SGR = {
    good: "32",
    warn: "33",
    bad: "31",
    quiet: "2",
    strong: "1",
};
/** paintWith gives a Paint that colours, or one that leaves text as it is. */
function paintWith(color) {
    return color ? (tone, text) => `\u001b[${SGR[tone]}m${text}\u001b[0m` : (_tone, text) => text;
}


/***/ }),

/***/ 59050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/**
 * printable makes text from outside safe to show on one line: control characters, escape sequences, line
 * separators, lone surrogates and invisible formatting characters (among them the bidirectional overrides of
 * CVE-2021-42574) appear as `\xNN` or `\u{N}`. They are shown, not dropped, so that two different names never
 * look the same. The joiners U+200C and U+200D stay: scripts and emoji need them.
 */
function printable(text) {
    return text.replace(UNSAFE, spellOut);
}
const UNSAFE = /(?!\p{Join_Control})[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function spellOut(character) {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}


/***/ }),

/***/ 18678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ longestRepeats),
/* harmony export */   o: () => (/* binding */ largestChanges)
/* harmony export */ });
/** largestChanges orders files by the size of their delta, largest first, ties by path; zeros are left out. */
function largestChanges(files) {
    return files
        .filter((file) => file.delta_bytes !== 0)
        .toSorted((a, b) => Math.abs(b.delta_bytes) - Math.abs(a.delta_bytes) || compare(a.path, b.path));
}
/** longestRepeats orders repeats by their number of lines, longest first, ties by place. */
function longestRepeats(duplicates) {
    return duplicates.toSorted((a, b) => length(b) - length(a) || compare(a.path, b.path) || a.start_line - b.start_line);
}
function length({ start_line, end_line }) {
    return end_line - start_line + 1;
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 62858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(59050);

/** renderError gives the one line that a failed command prints: `error: <CODE>: <what>: <what to do>`. */
function renderError(code, what, remedy) {
    return `error: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(code)}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(what)}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(remedy)}`;
}


/***/ }),

/***/ 53035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ characterWidth),
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
/**
 * textWidth gives the columns that printable text takes in a terminal: 2 for wide and emoji characters, 0 for
 * combining marks and joiners (UAX #11, in the ranges that terminals agree on).
 */
function textWidth(text) {
    let columns = 0;
    for (const character of text)
        columns += characterWidth(character);
    return columns;
}
const ZERO = /^[\p{M}\p{Join_Control}]$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;
const WIDE = /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]$/u;
/** characterWidth is textWidth of one code point. */
function characterWidth(character) {
    if (character < "\u0300")
        return 1;
    if (ZERO.test(character))
        return 0;
    return WIDE.test(character) || EMOJI.test(character) ? 2 : 1;
}


/***/ }),

/***/ 48057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(49765);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53035);


/**
 * wrapText breaks printable text at spaces into lines of at most `width` columns; a longer word is cut. A
 * no-break space (U+00A0) holds two words together and comes out as a plain space.
 */
function wrapText(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ").filter((part) => part !== "")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if ((0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .s)(longer) <= width) {
            line = longer;
            continue;
        }
        if (line !== "")
            lines.push(line);
        line = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutEnd */ .y)(word, width);
    }
    return (line === "" ? lines : [...lines, line]).map((each) => each.replaceAll("\u00a0", " "));
}


/***/ }),

/***/ 50635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ closestName)
/* harmony export */ });
/**
 * closestName finds the known name that a mistyped one was probably meant to be: the least optimal string
 * alignment distance (insert, delete, replace, swap neighbours), at most a third of the word's length; ties
 * go to the earlier name; null when nothing is near. Names longer than 64 characters are not slips.
 */
function closestName(typed, known) {
    if (typed.length > 64)
        return null;
    const limit = Math.max(1, Math.floor(typed.length / 3));
    const ranked = known
        .map((name) => ({ name, distance: alignmentDistance(plain(typed), plain(name)) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.name ?? null;
}
/** People mix kebab-case, camelCase and snake_case; none of that is a difference. */
function plain(name) {
    return name.toLowerCase().replaceAll(/[-_ ]/g, "");
}
function alignmentDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replace = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? at(beforePrevious, j - 2) + 1 : Number.POSITIVE_INFINITY;
            row.push(Math.min(at(previous, j) + 1, at(row, j - 1) + 1, replace, swap));
        }
        beforePrevious = previous;
        previous = row;
    }
    return at(previous, b.length);
}
function at(row, index) {
    return row[index] ?? Number.POSITIVE_INFINITY;
}


/***/ }),

/***/ 41082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ SCHEMA_BASE),
/* harmony export */   x: () => (/* binding */ SCHEMA_DIALECT)
/* harmony export */ });
/** Every schema of this project is published in registry/schemas under this address. */
const SCHEMA_BASE = "https://github.com/quantum-forge/quantum-forge/blob/main/registry/schemas/";
const SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema";


/***/ }),

/***/ 80796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ faultText),
/* harmony export */   u: () => (/* binding */ schemaCheck)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52210);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(95577);
/* harmony import */ var _closest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50635);



/**
 * schemaCheck gives a function that finds the first fault of a value under a JSON Schema (draft 2020-12), or
 * null when it fits. `format: date-time` is narrowed to the registry's one form, RFC 3339 in UTC with
 * milliseconds. The schema is compiled at the first call, since most runs need few of the schemas.
 */
function schemaCheck(schema) {
    let compiled;
    return (value) => {
        compiled ??= compile(schema);
        if (compiled(value))
            return null;
        const [error] = compiled.errors ?? [];
        return error === undefined ? { where: "", what: "does not fit", didYouMean: null } : fault(error);
    };
}
/** faultText puts a fault into one clause: `metrics.mdl_delta.value must be integer`. */
function faultText(fault) {
    const clause = `${fault.where === "" ? "the document" : fault.where} ${fault.what}`;
    return fault.didYouMean === null ? clause : `${clause} (did you mean ${fault.didYouMean}?)`;
}
/** That each schema is itself valid is a test; checking it here would double the time of the first call. */
function compile(schema) {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_0__.Ajv2020({
        discriminator: true,
        verbose: true,
        allowUnionTypes: true,
        strictRequired: false,
        validateSchema: false,
    });
    ajv.addFormat("date-time", isRegistryTimestamp);
    return ajv.compile(schema);
}
/** `Date` accepts 31 February and other forms; only a text that comes back unchanged is a registry time. */
function isRegistryTimestamp(text) {
    const at = Date.parse(text);
    return Number.isFinite(at) && new Date(at).toISOString() === text;
}
function fault(error) {
    const where = pathText(error.instancePath);
    if (error.keyword === "additionalProperties") {
        const unknown = String(error.params["additionalProperty"]);
        return {
            where,
            what: `has the unknown key ${quote(unknown)}`,
            didYouMean: (0,_closest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .closestName */ .N)(unknown, knownKeys(error)),
        };
    }
    return { where, what: clauseOf(error), didYouMean: null };
}
function clauseOf(error) {
    switch (error.keyword) {
        case "enum":
            return `must be one of ${listed(error.schema)}, found ${quote(error.data)}`;
        case "const":
            return `must be ${quote(error.schema)}, found ${quote(error.data)}`;
        case "discriminator":
            return `has the unknown ${String(error.params["tag"])} ${quote(error.params["tagValue"])}`;
        case "required":
            return `lacks the key ${quote(error.params["missingProperty"])}`;
        case "pattern":
            return `${formOf(error)}, found ${quote(error.data)}`;
        default:
            return `${error.message ?? "does not fit"}, found ${quote(error.data)}`;
    }
}
/** What people can follow is an example, where the schema has one. */
function formOf({ parentSchema, message }) {
    const examples = parentSchema?.["examples"];
    if (!Array.isArray(examples))
        return message ?? "has another form";
    return `must look like ${quote(examples[0])}`;
}
function knownKeys(error) {
    const properties = error.parentSchema?.["properties"];
    return typeof properties === "object" && properties !== null ? Object.keys(properties) : [];
}
function listed(values) {
    return Array.isArray(values) ? values.map(quote).join(", ") : quote(values);
}
/** A value as JSON, short enough for an error of one line. */
function quote(value) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(JSON.stringify(value) ?? "nothing", 60);
}
/** `/criteria/mdl_delta/0` (RFC 6901) as `criteria.mdl_delta[0]`. */
function pathText(pointer) {
    return pointer
        .split("/")
        .slice(1)
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
        .reduce((path, part) => path + (/^\d+$/.test(part) ? `[${part}]` : `${path === "" ? "" : "."}${part}`), "");
}


/***/ }),

/***/ 85766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Uc: () => (/* reexport */ PAYLOAD_TYPE),
  GT: () => (/* reexport */ bundleSignatures),
  zK: () => (/* reexport */ encodeEnvelope),
  e_: () => (/* reexport */ encodeSignatures),
  Ge: () => (/* reexport */ envelopeOf),
  Vv: () => (/* reexport */ parseSignatures),
  JC: () => (/* reexport */ pae_preAuthEncoding),
  cM: () => (/* reexport */ signPayload),
  fG: () => (/* reexport */ verifySignatures)
});

// UNUSED EXPORTS: MAX_SIGNATURES_BYTES, parseEnvelope, verifyEnvelope

// EXTERNAL MODULE: ./build/core/vbh/keyless/index.js + 4 modules
var keyless = __nccwpck_require__(24345);
// EXTERNAL MODULE: ./build/core/canonical/index.js + 6 modules
var canonical = __nccwpck_require__(92290);
// EXTERNAL MODULE: ./build/core/bytes/index.js + 4 modules
var core_bytes = __nccwpck_require__(12140);
;// CONCATENATED MODULE: ./build/core/vbh/dsse/pae.js

/** The payload type of every record: an in-toto Statement. */
const PAYLOAD_TYPE = "application/vnd.in-toto+json";
/**
 * preAuthEncoding gives the message that a DSSE v1 signature is made over:
 * `"DSSEv1" SP LEN(type) SP type SP LEN(payload) SP payload`, lengths in bytes, ASCII decimal.
 * (https://github.com/secure-systems-lab/dsse/blob/v1.0.0/protocol.md)
 */
function pae_preAuthEncoding(payload, payloadType = PAYLOAD_TYPE) {
    const utf8 = new TextEncoder();
    const type = utf8.encode(payloadType);
    return (0,core_bytes/* concatBytes */.Id)(utf8.encode(`DSSEv1 ${type.length} `), type, utf8.encode(` ${payload.length} `), payload);
}

;// CONCATENATED MODULE: ./build/core/vbh/dsse/encode-signatures.js


/** encodeSignatures gives the bytes of the signatures file that stands beside a record's file. */
function encodeSignatures(signatures) {
    const file = { v: 1, payload_type: PAYLOAD_TYPE, signatures };
    return new TextEncoder().encode((0,canonical/* encodeReadable */.R3)(file));
}

;// CONCATENATED MODULE: ./build/core/vbh/dsse/bundle-signatures.js


/**
 * bundleSignatures gives the bytes of the signatures file of a record that a principal without keys signed: the Sigstore bundle,
 * which attests the record's file, in place of a key's signature. It judges nothing in the bundle. Throws VbhError E_TOO_LARGE or
 * E_SCHEMA.
 */
function bundleSignatures(principal, bundle) {
    return encodeSignatures([{ principal, alg: "sigstore", bundle: (0,keyless/* parseBundle */.QN)(bundle) }]);
}

// EXTERNAL MODULE: ./build/core/vbh/vbh-error.js
var vbh_error = __nccwpck_require__(71778);
;// CONCATENATED MODULE: ./build/core/vbh/dsse/envelope.js




const MAX_ENVELOPE_BYTES = (/* unused pure expression or super */ null && (1 << 20));
/** envelopeOf gives a record and its signatures by keys as an envelope. Throws VbhError E_SIG when it has none. */
function envelopeOf(record, { signatures }) {
    const byKeys = signatures.flatMap((signature) => {
        if (signature.alg !== "ed25519")
            return [];
        return [{ keyid: signature.keyid, sig: (0,core_bytes/* decodeBase64 */.y4)(signature.sig) ?? new Uint8Array() }];
    });
    if (byKeys.length > 0)
        return { payload: record, payloadType: PAYLOAD_TYPE, signatures: byKeys };
    throw new vbh_error/* VbhError */.R("E_SIG", {
        what: "expected a signature by a key, found none: a Sigstore bundle is an envelope of its own",
        remedy: "hand on the bundle as it is in the signatures file",
    });
}
/** encodeEnvelope gives an envelope's JSON text. */
function encodeEnvelope({ payload, payloadType, signatures }) {
    return (0,canonical/* encodeReadable */.R3)({
        payload: (0,core_bytes/* encodeBase64 */.WG)(payload),
        payloadType,
        signatures: signatures.map(({ keyid, sig }) => ({ keyid, sig: (0,core_bytes/* encodeBase64 */.WG)(sig) })),
    });
}
/**
 * parseEnvelope reads hostile bytes as an envelope in any JSON form, in which base64 is standard with padding; members that it
 * does not know are passed over, as the specification has it. It judges no signature. Throws VbhError E_TOO_LARGE, E_SCHEMA or
 * E_BASE64, and CanonicalError E_NOT_CANONICAL.
 */
function parseEnvelope(bytes) {
    if (bytes.length > MAX_ENVELOPE_BYTES) {
        throw new VbhError("E_TOO_LARGE", {
            what: `expected an envelope of at most ${MAX_ENVELOPE_BYTES} bytes, found ${bytes.length}`,
            remedy: RESTORE,
        });
    }
    const { payload, payloadType, signatures } = membersOf(parseUnambiguous(bytes));
    if (typeof payloadType !== "string")
        throw misshapen("payloadType as text");
    if (!Array.isArray(signatures) || signatures.length === 0)
        throw misshapen("at least one signature");
    return { payload: decode(payload), payloadType, signatures: signatures.map(parseSignature) };
}
/**
 * verifyEnvelope gives those of the known raw public keys by which a signature of the envelope holds, at least one, each once.
 * How many it takes is the caller's to say. Throws VbhError E_SIG.
 */
function verifyEnvelope({ payload, payloadType, signatures }, publicKeys, { verifyEd25519 }) {
    const message = preAuthEncoding(payload, payloadType);
    const signed = publicKeys.filter((key) => signatures.some(({ sig }) => verifyEd25519(key, message, sig)));
    if (signed.length > 0)
        return signed;
    throw new VbhError("E_SIG", {
        what: `expected a signature by one of ${publicKeys.length} known keys over the envelope's payload, found none`,
        remedy: "take the envelope from where it was made, or make the signer's key known",
    });
}
const RESTORE = "take the envelope again from where it was made";
function parseSignature(value) {
    const { keyid = "", sig } = membersOf(value);
    if (typeof keyid !== "string")
        throw misshapen("keyid as text");
    return { keyid, sig: decode(sig) };
}
function membersOf(value) {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    throw misshapen("an object");
}
function decode(text) {
    const bytes = typeof text === "string" ? decodeBase64(text) : null;
    if (bytes !== null)
        return bytes;
    throw new VbhError("E_BASE64", {
        what: "expected payload and signatures in standard base64 with padding, found something else",
        remedy: RESTORE,
    });
}
function misshapen(expected) {
    return new VbhError("E_SCHEMA", {
        what: `expected a DSSE envelope with ${expected}, found something else`,
        remedy: RESTORE,
    });
}

// EXTERNAL MODULE: ./build/core/registry/format-version.js
var format_version = __nccwpck_require__(66664);
// EXTERNAL MODULE: ./build/core/vbh/primitives.js
var primitives = __nccwpck_require__(85895);
// EXTERNAL MODULE: ./build/core/vbh/quoted.js
var quoted = __nccwpck_require__(97557);
;// CONCATENATED MODULE: ./build/core/vbh/dsse/parse-signatures.js







/** As for every document of the registry; sixteen hybrid signatures need a third of it. */
const MAX_SIGNATURES_BYTES = 1 << 18;
const FILE_KEYS = "payload_type signatures v";
const KEY_SIGNATURE_KEYS = "alg keyid principal public_key sig";
const BUNDLE_SIGNATURE_KEYS = "alg bundle principal";
const ALG = /^[a-z0-9][a-z0-9.-]{0,63}$/;
/**
 * parseSignatures is the inverse of encodeSignatures for hostile bytes. Every known field is held to its one
 * encoding, so no two files say the same thing. Signatures by algorithms that this version does not know are left
 * out, and may leave none. Throws VbhError E_TOO_LARGE, E_SCHEMA, E_PAYLOAD_TYPE, E_BASE64 or E_KEY_ENCODING,
 * CanonicalError E_NOT_CANONICAL, or RegistryError E_VERSION.
 */
function parseSignatures(bytes, sha256) {
    if (bytes.length > MAX_SIGNATURES_BYTES) {
        throw new vbh_error/* VbhError */.R("E_TOO_LARGE", {
            what: `expected a signatures file of at most ${MAX_SIGNATURES_BYTES} bytes, found ${bytes.length}`,
            remedy: "restore the file from the registry's history",
        });
    }
    const file = (0,canonical/* parseReadable */.ew)(bytes);
    (0,format_version/* refuseNewer */._)(file, "the signatures file");
    if (!hasKeys(file, FILE_KEYS) || file["v"] !== 1)
        throw parse_signatures_misshapen("v 1 with exactly the known keys");
    if (file["payload_type"] !== PAYLOAD_TYPE)
        throw wrongPayloadType(file["payload_type"]);
    return { v: 1, payload_type: PAYLOAD_TYPE, signatures: parseEach(file["signatures"], sha256) };
}
function parseEach(list, sha256) {
    if (!Array.isArray(list) || list.length === 0)
        throw parse_signatures_misshapen("at least one signature");
    const claims = list.map(parseClaim);
    if (new Set(claims.map(({ principal, alg }) => `${alg} ${principal}`)).size !== claims.length) {
        throw parse_signatures_misshapen("one signature a principal and algorithm");
    }
    const known = claims.flatMap((claim) => parseKnown(claim, sha256));
    const keys = known.flatMap((signature) => (signature.alg === "sigstore" ? [] : [signature.keyid]));
    // The same signature under another name would look like a second signer.
    if (new Set(keys).size !== keys.length)
        throw parse_signatures_misshapen("one signature a key");
    return known;
}
function parseKnown(claim, sha256) {
    switch (claim.alg) {
        case "ed25519":
            return [parseKeySignature(claim, sha256)];
        case "sigstore":
            return [parseBundleSignature(claim)];
        default:
            return [];
    }
}
function parseClaim(item) {
    if (typeof item !== "object" || item === null || Array.isArray(item))
        throw parse_signatures_misshapen("signatures as objects");
    const { principal, alg } = item;
    if (typeof principal !== "string" || principal === "")
        throw parse_signatures_misshapen("a principal's name");
    if (typeof alg !== "string" || !ALG.test(alg))
        throw parse_signatures_misshapen("the name of an algorithm");
    return { principal, alg, item: item };
}
function parseKeySignature({ principal, item }, sha256) {
    if (!hasKeys(item, KEY_SIGNATURE_KEYS))
        throw parse_signatures_misshapen("signatures with exactly the known keys");
    const { keyid, public_key, sig } = item;
    const publicKey = parse_signatures_decode(public_key, "public_key");
    if (publicKey.length !== primitives/* ED25519_PUBLIC_KEY_BYTES */.Eu) {
        throw badKey(`a public key of ${primitives/* ED25519_PUBLIC_KEY_BYTES */.Eu} bytes`, `${publicKey.length}`);
    }
    const expectedKeyid = (0,core_bytes/* encodeHex */.mU)(sha256(publicKey));
    if (keyid !== expectedKeyid)
        throw badKey(`keyid ${expectedKeyid}`, (0,quoted/* quoted */.T)(keyid));
    if (parse_signatures_decode(sig, "sig").length !== primitives/* ED25519_SIGNATURE_BYTES */.pl) {
        throw new vbh_error/* VbhError */.R("E_SIG", {
            what: `expected an Ed25519 signature of ${primitives/* ED25519_SIGNATURE_BYTES */.pl} bytes, found another length`,
            remedy: "restore the signatures file from the registry's history",
        });
    }
    return {
        principal,
        alg: "ed25519",
        keyid: expectedKeyid,
        public_key: String(public_key),
        sig: String(sig),
    };
}
/** Of the bundle only that it is an object: the rest is for those who verify bundles. */
function parseBundleSignature({ principal, item }) {
    if (!hasKeys(item, BUNDLE_SIGNATURE_KEYS))
        throw parse_signatures_misshapen("signatures with exactly the known keys");
    const { bundle } = item;
    if (typeof bundle !== "object" || bundle === null || Array.isArray(bundle))
        throw parse_signatures_misshapen("a Sigstore bundle as an object");
    return { principal, alg: "sigstore", bundle: bundle };
}
function hasKeys(value, sortedKeys) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return false;
    return Object.keys(value).sort().join(" ") === sortedKeys;
}
function parse_signatures_decode(text, field) {
    const bytes = typeof text === "string" ? (0,core_bytes/* decodeBase64 */.y4)(text) : null;
    if (bytes !== null)
        return bytes;
    throw new vbh_error/* VbhError */.R("E_BASE64", {
        what: `expected ${field} in standard base64 with padding, found something else`,
        remedy: "restore the signatures file from the registry's history",
    });
}
function parse_signatures_misshapen(expected) {
    return new vbh_error/* VbhError */.R("E_SCHEMA", {
        what: `expected a signatures file with ${expected}, found something else`,
        remedy: "restore the file from the registry's history",
    });
}
function wrongPayloadType(found) {
    return new vbh_error/* VbhError */.R("E_PAYLOAD_TYPE", {
        what: `expected payload_type ${PAYLOAD_TYPE}, found ${(0,quoted/* quoted */.T)(found)}`,
        remedy: "a signature over another type of payload says nothing about a build; record the build again",
    });
}
function badKey(expected, found) {
    return new vbh_error/* VbhError */.R("E_KEY_ENCODING", {
        what: `expected ${expected}, found ${found}`,
        remedy: "restore the signatures file from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/dsse/sign-payload.js


/** signPayload makes one DSSE signature over a record's file bytes. keyid = hex SHA-256 of the raw public key. */
async function signPayload(payload, signer, sha256) {
    const signature = await signer.sign(pae_preAuthEncoding(payload));
    return {
        principal: signer.principal,
        alg: "ed25519",
        keyid: (0,core_bytes/* encodeHex */.mU)(sha256(signer.publicKey)),
        public_key: (0,core_bytes/* encodeBase64 */.WG)(signer.publicKey),
        sig: (0,core_bytes/* encodeBase64 */.WG)(signature),
    };
}

;// CONCATENATED MODULE: ./build/core/vbh/dsse/verify-signatures.js




/**
 * verifySignatures checks every signature by a key over the payload's received bytes and gives the principals that signed so.
 * One signature that does not hold refuses the whole file, and so does a file without any by an algorithm that this version
 * knows. Sigstore bundles, which need a root of trust to say whose they must be, are not judged here. Throws VbhError E_SIG.
 */
function verifySignatures(payload, file, { verifyEd25519 }) {
    if (file.signatures.length === 0)
        throw notSigned("a signature by a known algorithm (ed25519, sigstore), found none");
    const message = pae_preAuthEncoding(payload);
    return file.signatures.flatMap((signature) => {
        if (signature.alg === "sigstore")
            return [];
        if (!holds(signature, message, verifyEd25519)) {
            throw notSigned(`a signature of ${(0,quoted/* quoted */.T)(signature.principal)} over these bytes, found another`);
        }
        return [signature.principal];
    });
}
function holds({ public_key, sig }, message, verifyEd25519) {
    const publicKey = (0,core_bytes/* decodeBase64 */.y4)(public_key);
    const signature = (0,core_bytes/* decodeBase64 */.y4)(sig);
    return publicKey !== null && signature !== null && verifyEd25519(publicKey, message, signature);
}
function notSigned(expectedAndFound) {
    return new vbh_error/* VbhError */.R("E_SIG", {
        what: `expected ${expectedAndFound}`,
        remedy: "the record or its signatures were changed; restore both from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/dsse/index.js









/***/ }),

/***/ 13521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y3: () => (/* reexport */ decodeKey),
  xd: () => (/* reexport */ decodeSignature),
  YD: () => (/* reexport */ keysOf),
  mB: () => (/* reexport */ signHybrid),
  gu: () => (/* reexport */ verifyHybrid)
});

// EXTERNAL MODULE: ./build/core/bytes/index.js + 4 modules
var core_bytes = __nccwpck_require__(12140);
// EXTERNAL MODULE: ./build/core/vbh/primitives.js
var primitives = __nccwpck_require__(85895);
// EXTERNAL MODULE: ./build/core/vbh/quoted.js
var quoted = __nccwpck_require__(97557);
// EXTERNAL MODULE: ./build/core/vbh/vbh-error.js
var vbh_error = __nccwpck_require__(71778);
;// CONCATENATED MODULE: ./build/core/vbh/hybrid/hybrid-signature.js




/** signHybrid signs one message with both keys of a principal. */
async function signHybrid(message, signer, sha256) {
    const { principal, ed25519, mlDsa65 } = signer;
    const [classic, quantumSafe] = await Promise.all([ed25519.sign(message), mlDsa65.sign(message)]);
    const keyid = (0,core_bytes/* encodeHex */.mU)(sha256(ed25519.publicKey));
    return { principal, keyid, ed25519: (0,core_bytes/* encodeBase64 */.WG)(classic), ml_dsa_65: (0,core_bytes/* encodeBase64 */.WG)(quantumSafe) };
}
/** keysOf gives the public half of a signer as documents hold it. */
function keysOf({ ed25519, mlDsa65, slhDsa, }) {
    const both = { ed25519: (0,core_bytes/* encodeBase64 */.WG)(ed25519.publicKey), ml_dsa_65: (0,core_bytes/* encodeBase64 */.WG)(mlDsa65.publicKey) };
    return slhDsa === undefined ? both : { ...both, slh_dsa: (0,core_bytes/* encodeBase64 */.WG)(slhDsa.publicKey) };
}
/**
 * verifyHybrid requires that both halves hold for the keys of one principal: Ed25519 (RFC 8032) and ML-DSA-65 with the context
 * `qf-vbh/v1` (FIPS 204), over the same message. Throws VbhError E_HYBRID_INCOMPLETE when a half or a key is missing, E_BASE64,
 * E_KEY_ENCODING or E_SIG.
 */
function verifyHybrid(message, { principal, keyid, ed25519, ml_dsa_65 }, keys, { verifyEd25519, verifyMlDsa65, sha256 }) {
    if (!ed25519 || !ml_dsa_65 || keys.ml_dsa_65 === null)
        throw incomplete(principal);
    const classicKey = decodeKey(keys.ed25519, primitives/* ED25519_PUBLIC_KEY_BYTES */.Eu, "Ed25519");
    const quantumSafeKey = decodeKey(keys.ml_dsa_65, primitives/* ML_DSA_65_PUBLIC_KEY_BYTES */.Rj, "ML-DSA-65");
    const classic = verifyEd25519(classicKey, message, decodeSignature(ed25519));
    const quantumSafe = verifyMlDsa65(quantumSafeKey, message, decodeSignature(ml_dsa_65), primitives/* ML_DSA_CONTEXT */.VZ);
    if (classic && quantumSafe) {
        requireKeyid(keyid, (0,core_bytes/* encodeHex */.mU)(sha256(classicKey)));
        return;
    }
    throw new vbh_error/* VbhError */.R("E_SIG", {
        what: `expected an ${classic ? "ML-DSA-65" : "Ed25519"} signature of ${(0,quoted/* quoted */.T)(principal)} over these bytes, found another`,
        remedy: "the document or its signature was changed; restore both, or sign again",
    });
}
/** decodeKey gives a raw public key. Throws VbhError E_KEY_ENCODING for anything that is not base64 of so many bytes. */
function decodeKey(text, bytes, algorithm) {
    const key = (0,core_bytes/* decodeBase64 */.y4)(text);
    if (key?.length === bytes)
        return key;
    throw new vbh_error/* VbhError */.R("E_KEY_ENCODING", {
        what: `expected a raw ${algorithm} public key of ${bytes} bytes in base64, found ${key === null ? "another text" : `${key.length} bytes`}`,
        remedy: "take the key as `quantum-forge keys list` prints it",
    });
}
/** Nothing is decided by it, yet a document that says another key than the one that signed is not the one that was made. */
function requireKeyid(found, expected) {
    if (found === expected)
        return;
    throw new vbh_error/* VbhError */.R("E_KEY_ENCODING", {
        what: `expected keyid ${expected.slice(0, 12)}, found ${(0,quoted/* quoted */.T)(found.slice(0, 12))}`,
        remedy: "restore the signature as it was made, or sign again",
    });
}
/** decodeSignature gives the bytes of a signature. Throws VbhError E_BASE64. */
function decodeSignature(text) {
    const bytes = (0,core_bytes/* decodeBase64 */.y4)(text);
    if (bytes !== null)
        return bytes;
    throw new vbh_error/* VbhError */.R("E_BASE64", {
        what: "expected a signature in standard base64 with padding, found something else",
        remedy: "restore the signature as it was made, or sign again",
    });
}
function incomplete(principal) {
    return new vbh_error/* VbhError */.R("E_HYBRID_INCOMPLETE", {
        what: `expected signatures of ${(0,quoted/* quoted */.T)(principal)} by both Ed25519 and ML-DSA-65, found one`,
        remedy: "sign again with both keys; a lone signature does not count",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/hybrid/index.js



/***/ }),

/***/ 9567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Eu: () => (/* reexport */ primitives/* ED25519_PUBLIC_KEY_BYTES */.Eu),
  Rj: () => (/* reexport */ primitives/* ML_DSA_65_PUBLIC_KEY_BYTES */.Rj),
  UJ: () => (/* reexport */ primitives/* ML_DSA_65_SIGNATURE_BYTES */.UJ),
  VZ: () => (/* reexport */ primitives/* ML_DSA_CONTEXT */.VZ),
  hT: () => (/* reexport */ primitives/* SLH_DSA_PUBLIC_KEY_BYTES */.hT),
  gn: () => (/* reexport */ primitives/* SLH_DSA_SIGNATURE_BYTES */.gn),
  RT: () => (/* reexport */ vbh_error/* VbhError */.R),
  DF: () => (/* reexport */ verification/* awaitsWitnesses */.D),
  GT: () => (/* reexport */ dsse/* bundleSignatures */.GT),
  e_: () => (/* reexport */ dsse/* encodeSignatures */.e_),
  kF: () => (/* reexport */ readDraft),
  cM: () => (/* reexport */ dsse/* signPayload */.cM),
  CO: () => (/* reexport */ verifyBuild)
});

// UNUSED EXPORTS: ED25519_SIGNATURE_BYTES, MAX_SIGNATURES_BYTES, PAYLOAD_TYPE, SELF_PRINCIPAL, VBH_CHECKS, confirmLine, parseSignatures, preAuthEncoding, vbhHeader, verifySignatures

// EXTERNAL MODULE: ./build/core/vbh/dsse/index.js + 7 modules
var dsse = __nccwpck_require__(85766);
// EXTERNAL MODULE: ./build/core/bytes/index.js + 4 modules
var bytes = __nccwpck_require__(12140);
;// CONCATENATED MODULE: ./build/core/vbh/header.js

/**
 * vbhHeader gives `#VBH:<counter>:<first 8 hex digits of SHA-256 of the facts>`. `facts` is the RFC 8785 text
 * of the predicate. Eight digits collide after about 10^5 tries: the line is for people, trust rests on the log.
 */
function vbhHeader(counter, facts, sha256) {
    const digest = sha256(new TextEncoder().encode(facts));
    return `#VBH:${counter}:${(0,bytes/* encodeHex */.mU)(digest.subarray(0, 4))}`;
}
/** confirmLine gives `CONFIRM:<facts>`, the text that the header's digest is taken of. */
function confirmLine(facts) {
    return `CONFIRM:${facts}`;
}

// EXTERNAL MODULE: ./build/core/vbh/primitives.js
var primitives = __nccwpck_require__(85895);
// EXTERNAL MODULE: ./build/core/canonical/index.js + 6 modules
var canonical = __nccwpck_require__(92290);
// EXTERNAL MODULE: ./build/core/registry/format-version.js
var format_version = __nccwpck_require__(66664);
// EXTERNAL MODULE: ./build/core/vbh/vbh-error.js
var vbh_error = __nccwpck_require__(71778);
;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-schema.js


/** verifySchema gives a value as the Statement that the registry's schema says it is. Throws RegistryError E_VERSION, VbhError E_SCHEMA. */
function verifySchema(value, validateStatement) {
    (0,format_version/* refuseNewer */._)(value, "the build record");
    const fault = validateStatement(value);
    if (fault === null)
        return value;
    throw new vbh_error/* VbhError */.R("E_SCHEMA", {
        what: `expected a build record, found: ${fault}`,
        remedy: "restore the record from the registry's history, or record the build again",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-subject.js

/**
 * verifySubject checks that the Statement is about what its predicate tells of: exactly one subject has the
 * predicate's commit as `gitCommit` digest, and the others are the predicate's artifacts by name and `sha256`,
 * each once. Throws VbhError E_SUBJECT.
 */
function verifySubject({ subject, predicate }) {
    const commits = subject.filter(({ digest }) => digest["gitCommit"] !== undefined);
    if (commits.length !== 1 || commits[0]?.digest["gitCommit"] !== predicate.commit) {
        throw wrong(`one subject with the commit ${predicate.commit}`);
    }
    const artifacts = subject.filter(({ digest }) => digest["gitCommit"] === undefined);
    const named = artifacts.map(({ name, digest }) => `${digest["sha256"]} ${name}`).sort();
    const told = predicate.artifacts.map(({ name, sha256 }) => `${sha256} ${name}`).sort();
    const same = named.length === told.length && named.every((artifact, at) => artifact === told[at]);
    if (!same)
        throw wrong(`the ${told.length} artifacts of the predicate as subjects`);
}
function wrong(expected) {
    return new vbh_error/* VbhError */.R("E_SUBJECT", {
        what: `expected ${expected}, found other subjects`,
        remedy: "the record speaks of another commit or other artifacts than it names; record the build again",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/read-draft.js



/**
 * readDraft gives the statement of a record's file that is not in the registry yet, held to the checks that need nothing else:
 * canonical, schema and subject. Throws CanonicalError, RegistryError E_VERSION, VbhError E_SCHEMA or E_SUBJECT.
 */
function readDraft(bytes, { validateStatement }) {
    const statement = verifySchema((0,canonical/* parseReadable */.ew)(bytes), validateStatement);
    verifySubject(statement);
    return statement;
}

// EXTERNAL MODULE: ./build/core/vbh/verification.js
var verification = __nccwpck_require__(63170);
// EXTERNAL MODULE: ./build/core/vbh/quoted.js
var quoted = __nccwpck_require__(97557);
;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-principals.js


/** The only principal that a key can speak for when no root of trust assigns names to keys. */
const SELF_PRINCIPAL = "local-recorder";
/**
 * requireSelf refuses names that nothing vouches for: a signature does not cover its principal's name, so
 * without a root anyone could call a key "release-manager", and any identity would do for a bundle. Throws VbhError E_IDENTITY.
 */
function requireSelf({ signatures }) {
    const bundle = signatures.find(({ alg }) => alg === "sigstore");
    if (bundle !== undefined) {
        throw new vbh_error/* VbhError */.R("E_IDENTITY", {
            what: `expected a root of trust that says whose the bundle of ${(0,quoted/* quoted */.T)(bundle.principal)} must be, found none`,
            remedy: "make a root of trust that names the identity: quantum-forge root create --help",
        });
    }
    const stranger = signatures.find(({ principal }) => principal !== SELF_PRINCIPAL);
    if (stranger === undefined)
        return;
    throw new vbh_error/* VbhError */.R("E_IDENTITY", {
        what: `expected the principal ${SELF_PRINCIPAL}, found ${(0,quoted/* quoted */.T)(stranger.principal)}`,
        remedy: "without a root of trust no key speaks for another principal",
    });
}
/**
 * requireMembers refuses a signature of anybody whom the root does not name, and of a name by another key than the root has for
 * it, or by none where it has one. Whose a bundle is, is not judged here. Throws VbhError E_UNAUTHORISED or E_IDENTITY.
 */
function requireMembers({ signatures }, root) {
    for (const signature of signatures)
        requireMember(signature, root);
}
/** requireRecorders counts the recorders that signed. Throws VbhError E_THRESHOLD. */
function requireRecorders({ signatures }, { roles, version }) {
    const { principals, threshold } = roles.recorder;
    const signed = new Set(signatures.map(({ principal }) => principal).filter((name) => principals.includes(name)));
    if (signed.size >= threshold)
        return;
    throw new vbh_error/* VbhError */.R("E_THRESHOLD", {
        what: `expected ${threshold} of the recorders ${(0,quoted/* quoted */.T)(principals.join(", "))} (root version ${version}) to have signed, found ${signed.size}`,
        remedy: "record the build where a recorder's key is, or let the root name another",
    });
}
function requireMember(signature, root) {
    const { principal } = signature;
    const member = Object.hasOwn(root.principals, principal) ? root.principals[principal] : undefined;
    if (member === undefined) {
        throw new vbh_error/* VbhError */.R("E_UNAUTHORISED", {
            what: `expected signatures of principals of the root of trust (version ${root.version}), found one of ${(0,quoted/* quoted */.T)(principal)}`,
            remedy: "somebody signed who is not in the root; take the signature away, or name the principal in the next version",
        });
    }
    if (member.class === "keyless" && signature.alg === "sigstore")
        return;
    if (member.class !== "keyless" && signature.alg === "ed25519" && member.ed25519 === signature.public_key)
        return;
    throw new vbh_error/* VbhError */.R("E_IDENTITY", {
        what: `expected ${member.class === "keyless" ? "a Sigstore bundle, as" : "the key that"} the root of trust (version ${root.version}) has for ${(0,quoted/* quoted */.T)(principal)}, found another signature`,
        remedy: "the name was borrowed, or the key was exchanged without a new version of the root",
    });
}

// EXTERNAL MODULE: ./build/core/vbh/keyless/index.js + 4 modules
var keyless = __nccwpck_require__(24345);
// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __nccwpck_require__(29770);
;// CONCATENATED MODULE: ./build/core/vbh/verify/check-sheet.js


/** A code of the closed list for errors without one, such as a failure to read a file. */
const UNEXPECTED = {
    encoding: "E_SCHEMA",
    signature: "E_SIG",
    threshold: "E_THRESHOLD",
    canonical: "E_NOT_CANONICAL",
    schema: "E_SCHEMA",
    subject: "E_SUBJECT",
    context: "E_CONTEXT",
    root: "E_ROOT_CHAIN",
    inclusion: "E_INCLUSION",
    checkpoint: "E_NOTE",
    consistency: "E_CONSISTENCY",
    counter: "E_COUNTER",
};
/** checkSheet gives an empty sheet. */
function checkSheet() {
    const entered = new Map();
    async function run(name, check) {
        try {
            const value = await check();
            entered.set(name, { name, state: "ok", code: null, detail: "" });
            return { name, result: { value } };
        }
        catch (error) {
            entered.set(name, error instanceof Unmet ? notRun(name, error.message) : failed(name, error));
            return { name, result: null };
        }
    }
    return {
        run,
        skip: (name, detail) => void entered.set(name, notRun(name, detail)),
        checks: () => verification/* VBH_CHECKS */.X.map((name) => entered.get(name) ?? notRun(name, "it was not reached")),
    };
}
/** held gives what an earlier check found; if it did not hold, the asking check is entered as not run. */
function held({ name, result }) {
    if (result === null)
        throw new Unmet(`it builds on the check ${name}, which does not hold`);
    return result.value;
}
/** unmet gives the error with which a check says that it cannot be run, and why. */
function unmet(why) {
    return new Unmet(why);
}
/** It ends a check that cannot be run, and is entered as such. */
class Unmet extends Error {
}
function notRun(name, detail) {
    return { name, state: "not_run", code: null, detail };
}
function failed(name, error) {
    if (error instanceof coded_error/* CodedError */.A)
        return { name, state: "failed", code: error.code, detail: error.what };
    const detail = error instanceof Error ? error.message : String(error);
    return { name, state: "failed", code: UNEXPECTED[name], detail };
}

;// CONCATENATED MODULE: ./build/core/vbh/verify/read-encoding.js


/** A record is a few KB; parsing and hashing of what follows stays bounded. */
const MAX_STATEMENT_BYTES = 1 << 18;
/** readEncoding checks presence, sizes, base64, payload type and key encodings; it judges no content. */
function readEncoding({ statement, signatures }, sha256) {
    if (statement === null)
        throw absent("the record");
    if (signatures === null)
        throw absent("its signatures");
    if (statement.length > MAX_STATEMENT_BYTES) {
        throw new vbh_error/* VbhError */.R("E_TOO_LARGE", {
            what: `expected a record of at most ${MAX_STATEMENT_BYTES} bytes, found ${statement.length}`,
            remedy: "restore the record from the registry's history",
        });
    }
    return { statement, file: (0,dsse/* parseSignatures */.Vv)(signatures, sha256) };
}
function absent(what) {
    return new vbh_error/* VbhError */.R("E_SCHEMA", {
        what: `expected ${what} in the registry, found no file`,
        remedy: "restore the file from the registry's history",
    });
}

// EXTERNAL MODULE: ./build/core/vbh/root/index.js + 9 modules
var vbh_root = __nccwpck_require__(68803);
;// CONCATENATED MODULE: ./build/core/vbh/verify/trust-at.js


/** trustAt gives the trust for a leaf, by the index that was claimed; the check `inclusion` holds the claim. It never throws. */
function trustAt(trusted, logIndex) {
    if (trusted === null)
        return { kind: "self", why: "there is no root of trust", chain: null };
    try {
        const chain = trusted.chain();
        const root = (0,vbh_root/* rootAt */.sb)(chain, logIndex ?? Number.MAX_SAFE_INTEGER);
        if (root !== null)
            return { kind: "root", root, chain };
        return { kind: "self", why: "it was recorded before the root of trust began", chain };
    }
    catch (error) {
        return { kind: "broken", error };
    }
}
/**
 * trustFor gives the trust for what signed: beside the workflow that a policy names, anybody's own key goes on recording, and nobody
 * vouches for it. Root files end that.
 */
function trustFor(trust, file) {
    if (trust.kind !== "root" || trust.root.version !== vbh_root/* IMPLIED_VERSION */._s || file === null)
        return trust;
    const own = file.signatures.every(({ alg, principal }) => alg === "ed25519" && principal === SELF_PRINCIPAL);
    if (!own)
        return trust;
    return {
        kind: "self",
        why: "a key signed it, and the policy vouches only for a workflow",
        chain: trust.chain,
    };
}

// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __nccwpck_require__(95577);
;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-context.js


/**
 * verifyContext checks that a record stands where it belongs: the UTC day in the id it was found under is that
 * of its timestamp, and every fact that the verifier knows by itself is the predicate's.
 * Throws VbhError E_CONTEXT.
 */
function verifyContext(id, predicate, expected) {
    const day = predicate.timestamp.slice(0, 10).replaceAll("-", "");
    if (!id.startsWith(`qf-${day}-`))
        throw elsewhere("id", `one of the day ${day}`, id);
    const { repository, run } = predicate;
    const found = {
        repository_id: repository.id,
        repository_name: repository.name,
        ref: predicate.ref,
        commit: predicate.commit,
        workflow_ref: run?.workflow_ref ?? null,
        run_id: run?.id ?? null,
        run_attempt: run?.attempt ?? null,
    };
    for (const [fact, value] of Object.entries(found)) {
        const wanted = expected[fact];
        if (wanted !== undefined && wanted !== value)
            throw elsewhere(fact, String(wanted), String(value));
    }
}
function elsewhere(fact, expected, found) {
    return new vbh_error/* VbhError */.R("E_CONTEXT", {
        what: `expected ${fact} ${expected}, found ${(0,one_line/* oneLine */.T)(found, 80)}`,
        remedy: "the record belongs to another build, run or repository; look where it came from",
    });
}

// EXTERNAL MODULE: ./build/core/vbh/log/index.js + 52 modules
var log = __nccwpck_require__(87830);
;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-counter.js

/** verifyCounter checks the leaf's counter and back link against its stream's previous leaf. Throws LogError E_COUNTER. */
async function verifyCounter({ tree, placed: { index, leaf } }) {
    const previous = (await (0,log/* lastLeafOfStream */.I7)(tree, leaf.stream, index))?.leaf ?? null;
    const counter = (previous?.counter ?? 0) + 1;
    if (leaf.counter !== counter)
        throw outOfOrder(`counter ${counter}`, `${leaf.counter}`);
    const prev = (0,log/* linkTo */.uM)(previous, tree.sha256);
    if (leaf.prev !== prev)
        throw outOfOrder(`the back link ${prev}`, leaf.prev);
}
function outOfOrder(expected, found) {
    return new log/* LogError */.ZI("E_COUNTER", {
        what: `expected ${expected} in the leaf, found ${found}`,
        remedy: "a leaf was left out, repeated or put in by hand; compare the log with another clone of the registry",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-extension.js

/**
 * verifyExtension checks by consistency proofs that the log extends the head that the verifier knew before, its own anchor, and
 * what its witnesses have signed. A verifier that knows no head uses the tree that ended with the leaf: that shows only that the
 * tiles agree. Throws LogError E_ROLLBACK, E_SPLIT_VIEW or E_CONSISTENCY, and what a damaged memory of the known head throws.
 */
async function verifyExtension({ tree, placed }, { anchor, cosigned }, { knownHead }) {
    const size = placed.index + 1;
    const known = typeof knownHead === "function" ? knownHead() : knownHead;
    await (0,log/* requireExtension */.jR)(tree, known ?? { size, rootHash: await (0,log/* rangeHash */.Eg)(tree, 0, size) });
    if (anchor !== null)
        await (0,log/* requireExtension */.jR)(tree, anchor);
    for (const { checkpoint } of cosigned)
        await (0,log/* requireExtension */.jR)(tree, checkpoint);
}

// EXTERNAL MODULE: ./build/core/vbh/hybrid/index.js + 1 modules
var hybrid = __nccwpck_require__(13521);
;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-head.js




/**
 * verifyHead gives the checkpoint that a key of the log signed. Which key that is says the root of trust in force at its last leaf,
 * else the file beside it. Whether enough witnesses signed is judged later. Throws LogError E_NOTE, E_ORIGIN, E_KEY_ENCODING,
 * E_HYBRID_INCOMPLETE or E_WITNESS_QUORUM.
 */
async function verifyHead({ read }, { origin, logKeys }, chain, primitives) {
    const claimed = await (0,log/* readLogHead */.H6)(read);
    if (claimed === null)
        throw verify_head_absent();
    const named = chain === null ? null : ((0,vbh_root/* rootAt */.sb)(chain, claimed.size - 1)?.log ?? null);
    const keys = logKeys ?? (await keysFor(read, claimed, named, primitives));
    const trust = {
        keys,
        verifyEd25519: primitives.verifyEd25519,
        ...(origin === undefined ? {} : { origin }),
    };
    const head = await (0,log/* readLogHead */.H6)(read, trust);
    if (head === null)
        throw verify_head_absent();
    if (chain === null)
        return { head, anchor: null, cosigned: [], quorum: 0 };
    return {
        head,
        anchor: await readAnchor(read, head.origin, chain, primitives),
        cosigned: await readWitnesses(read, head.origin, chain, primitives),
        quorum: (0,vbh_root/* newestRoot */.Ps)(chain).witnesses.quorum,
    };
}
/** An anchor is judged by the root in force at its own last leaf; one from before the root is nobody's. */
async function readAnchor(read, origin, chain, primitives) {
    const bytes = await read(log/* ANCHOR_PATH */.e$);
    if (bytes === null)
        return null;
    const { size } = (0,log/* parseCheckpoint */.S7)((0,log/* parseNote */.wd)(bytes).text);
    const keys = (0,vbh_root/* rootAt */.sb)(chain, size - 1)?.log;
    return keys === undefined || keys === null ? null : (0,log/* verifyAnchor */.vN)(bytes, { origin, keys }, primitives);
}
/** Witnesses vouch for the log as it is now, so the newest root names them, whatever root judges the leaf. */
function readWitnesses(read, origin, chain, { sha256, verifyEd25519 }) {
    const keys = (0,vbh_root/* newestRoot */.Ps)(chain).witnesses.keys.map((vkey) => (0,log/* parseCosignerVkey */.jB)(vkey, sha256));
    return (0,log/* readCosigned */.B9)(read, keys, { origin, verifyEd25519 });
}
async function keysFor(read, { origin }, named, { sha256 }) {
    if (named === null)
        return (0,log/* readLogKeys */.RC)(read, sha256);
    return [(0,log/* noteVerifier */.P8)(origin, (0,hybrid/* decodeKey */.y3)(named.ed25519, primitives/* ED25519_PUBLIC_KEY_BYTES */.Eu, "Ed25519"), sha256)];
}
function verify_head_absent() {
    return new log/* LogError */.ZI("E_NOTE", {
        what: "expected a checkpoint of the log, found no file",
        remedy: "restore registry/log/checkpoint from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/verify/read-proven-leaf.js

/**
 * readProvenLeaf gives the leaf at an index, which may be any claim, once an inclusion proof has put it under the root
 * of the signed checkpoint. Throws LogError E_INCLUSION, RegistryError E_VERSION.
 */
async function readProvenLeaf(tree, index) {
    const { size, sha256, edge } = tree;
    if (index === null || !Number.isSafeInteger(index) || index < 0 || index >= size) {
        throw noLeaf(`a leaf among the ${size} of the log`, `index ${index}`);
    }
    const entry = (await tree.entries(Math.floor(index / log/* TILE_WIDTH */.KP)))[index % log/* TILE_WIDTH */.KP];
    if (entry === undefined)
        throw noLeaf(`leaf ${index}`, "nothing");
    const claim = { leafHash: (0,log/* hashLeaf */.lG)(entry, sha256), index, size, rootHash: edge.rootHash };
    (0,log/* verifyInclusion */.yR)(claim, await (0,log/* proveInclusion */.Tp)(tree, index), sha256);
    return (0,log/* parseLeaf */.on)(entry);
}
function noLeaf(expected, found) {
    return new log/* LogError */.ZI("E_INCLUSION", {
        what: `expected ${expected}, found ${found}`,
        remedy: "the build was not appended to this log; restore the log from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-recorded-event.js






/**
 * verifyRecordedEvent checks that the leaf at `index`, the one after the record's, is that of the event line handed in, and
 * that this event names the build, and its signatures file by digest. Without it anybody could sign a record anew and take
 * its recorder's place. Throws LogError E_INCLUSION, RegistryError E_VERSION.
 */
async function verifyRecordedEvent(evidence, tree, index) {
    matchRecordedEvent(await readProvenLeaf(tree, index), evidence, tree.sha256);
}
/** matchRecordedEvent is verifyRecordedEvent for a leaf that is proven already. */
function matchRecordedEvent(leaf, { id, recorded, signatures }, sha256) {
    if (leaf.kind !== "event")
        throw unlike("the leaf of its recorded event after the record's", leaf.kind);
    const digest = recorded === null ? "no such line" : (0,bytes/* encodeHex */.mU)(sha256(recorded));
    if (recorded === null || digest !== leaf.sha256)
        throw unlike(`an event with SHA-256 ${leaf.sha256}`, digest);
    const event = (0,canonical/* parseCanonicalLine */.Yl)(recorded);
    (0,format_version/* refuseNewer */._)(event, "the event");
    const told = {
        kind: "recorded",
        build_id: id,
        signatures_sha256: signatures === null ? "" : (0,bytes/* encodeHex */.mU)(sha256(signatures)),
    };
    for (const [field, value] of Object.entries(told)) {
        const logged = event[field];
        if (logged !== value)
            throw unlike(`${field} ${(0,quoted/* quoted */.T)(logged)} as the log has it`, (0,quoted/* quoted */.T)(value));
    }
}
function unlike(expected, found) {
    return new log/* LogError */.ZI("E_INCLUSION", {
        what: `expected ${expected}, found ${found}`,
        remedy: "the record, its signatures or its event are not those that were appended; restore them from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-leaf.js





/**
 * verifyLeaf finds the record's leaf under the head's root by an inclusion proof, its tree's size taken from the signed
 * checkpoint alone, and checks that it is this record's: its kind, id and digest. No leaf names the signatures; the
 * `recorded` event, whose own leaf follows, does. Throws LogError E_INCLUSION,
 * RegistryError E_VERSION.
 */
async function verifyLeaf(evidence, { statement }, head, { sha256 }) {
    const { id, logIndex, read } = evidence;
    const tree = (0,log/* openTree */.rB)(read, await (0,log/* loadEdge */.i8)(read, head, sha256), sha256);
    const leaf = await readProvenLeaf(tree, logIndex);
    const digest = (0,bytes/* encodeHex */.mU)(sha256(statement));
    matchRecord(leaf, id, digest);
    const placed = { index: logIndex ?? -1, leaf };
    await verifyRecordedEvent(evidence, tree, placed.index + 1);
    return { tree, placed };
}
function matchRecord(leaf, id, digest) {
    if (leaf.kind !== "record")
        throw notRecorded("a leaf of kind record", leaf.kind);
    if (leaf.id !== id)
        throw notRecorded(`the leaf of ${id}`, `that of ${(0,quoted/* quoted */.T)(leaf.id)}`);
    if (leaf.sha256 !== digest)
        throw notRecorded(`the record with SHA-256 ${leaf.sha256}`, digest);
}
function notRecorded(expected, found) {
    return new log/* LogError */.ZI("E_INCLUSION", {
        what: `expected ${expected}, found ${found}`,
        remedy: "the record is not the one that was appended; restore it from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-root.js




/**
 * verifyRoot judges the signers as of the leaf's place: the version in force had not expired when it was recorded, and no signing
 * key was taken back for it. What happened to the keys later does not matter. Throws VbhError E_EXPIRED or E_UNAUTHORISED.
 */
function verifyRoot({ signatures }, { root, chain }, { index, recorded }, sha256) {
    const at = String((0,canonical/* parseCanonicalLine */.Yl)(recorded)["at"]);
    if (!(Date.parse(at) <= Date.parse(root.expires))) {
        throw new vbh_error/* VbhError */.R("E_EXPIRED", {
            what: `expected a build recorded before version ${root.version} of the root expired (${root.expires}), found ${(0,quoted/* quoted */.T)(at)}`,
            remedy: "make and sign the next version of the root, then record the build again",
        });
    }
    for (const { principal } of signatures) {
        const member = root.principals[principal];
        if (member === undefined)
            continue;
        const revoked = (0,vbh_root/* revocationOf */.Er)(chain, member, index, sha256);
        if (revoked === null)
            continue;
        throw new vbh_error/* VbhError */.R("E_UNAUTHORISED", {
            what: `expected a signature of ${(0,quoted/* quoted */.T)(principal)} that is believed at leaf ${index}, found one taken back from leaf ${revoked.since} on (${(0,quoted/* quoted */.T)(revoked.reason)})`,
            remedy: "let a principal record the build that is believed",
        });
    }
}

;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-signers.js



/**
 * verifySigners holds the names in a signatures file to the root of trust, and verifies the Sigstore bundles of its principals
 * without keys, whose attestations it gives: whose bundle it must be, only a root can say. Throws VbhError E_IDENTITY,
 * E_UNAUTHORISED, and what verifyAttested throws.
 */
async function verifySigners(payload, file, trust, primitives) {
    const bundled = file.signatures.some(({ alg }) => alg === "sigstore");
    switch (trust.kind) {
        case "self":
            requireSelf(file);
            return [];
        case "root":
            requireMembers(file, trust.root);
            return bundled ? verifyBundles(payload, file, trust.root, primitives) : [];
        case "broken":
            if (bundled)
                throw unmet("it builds on the check root, which does not hold");
            return [];
    }
}
async function verifyBundles(payload, { signatures }, { principals }, primitives) {
    const attestations = [];
    for (const signature of signatures) {
        const identity = principals[signature.principal];
        if (signature.alg !== "sigstore" || identity?.class !== "keyless")
            continue;
        const { principal, bundle } = signature;
        const claim = { bundle, payload, principal, identity, predicate_type: keyless/* PROVENANCE_PREDICATE_TYPE */.Fg };
        attestations.push(await (0,keyless/* verifyAttested */.ay)(claim, primitives));
    }
    return attestations;
}

;// CONCATENATED MODULE: ./build/core/vbh/verify/verify-witnesses.js

/** What is said of a build of which no checkpoint holds. */
const NOT_WITNESSED = { quorum: 0, by: [] };
/**
 * verifyWitnesses requires that as many witnesses as the root asks for have signed the log with the record's leaf, and that of its
 * `recorded` event, in it. Throws LogError E_WITNESS_QUORUM.
 */
function verifyWitnesses({ cosigned, quorum }, logIndex) {
    (0,log/* requireQuorum */.LZ)(cosigned, { quorum, size: sizeWith(logIndex) });
}
/** witnessedAt gives who has seen a leaf, enough of them or not. */
function witnessedAt({ cosigned, quorum }, logIndex) {
    const covering = (0,log/* requireQuorum */.LZ)(cosigned, { quorum: 0, size: sizeWith(logIndex) });
    const by = covering.map(({ by: { name, keyHash }, time_s }) => {
        return { name, key_id: keyHash, at: new Date(time_s * 1000).toISOString() };
    });
    return { quorum, by };
}
/** The event's leaf, which names the signatures, is the one after the record's. */
function sizeWith(logIndex) {
    return logIndex + 2;
}

;// CONCATENATED MODULE: ./build/core/vbh/verify-build.js



















/**
 * verifyBuild runs the twelve checks on one build and never throws: whatever goes wrong is a failed check with
 * its code. A check that builds on a failed one is not run. Any failure is FAIL; without a root of trust, or for a leaf
 * from before it, the best verdict is SELF_SIGNED. It reads O(log size) files of the log and the bundles back to the previous record.
 *
 * When the record cannot be read `header` is empty; when its leaf cannot be, `counter` is 0; when there is
 * none, `log_index` is -1.
 */
async function verifyBuild(evidence, expected, dependencies) {
    const { sha256, validateStatement } = dependencies;
    const sheet = checkSheet();
    const envelope = await sheet.run("encoding", () => readEncoding(evidence, sha256));
    const trust = trustFor(trustAt(expected.root, evidence.logIndex), envelope.result?.value.file ?? null);
    const signature = await sheet.run("signature", () => {
        const { statement, file } = held(envelope);
        (0,dsse/* verifySignatures */.fG)(statement, file, dependencies);
        return verifySigners(statement, file, trust, dependencies);
    });
    if (trust.kind === "root")
        await sheet.run("threshold", () => requireRecorders(held(envelope).file, trust.root));
    else
        sheet.skip("threshold", trust.kind === "self" ? trust.why : "it builds on the check root");
    const value = await sheet.run("canonical", () => (0,canonical/* parseReadable */.ew)(held(envelope).statement));
    const statement = await sheet.run("schema", () => verifySchema(held(value), validateStatement));
    await sheet.run("subject", () => verifySubject(held(statement)));
    await sheet.run("context", () => {
        const { predicate } = held(statement);
        verifyContext(evidence.id, predicate, expected.context ?? {});
        for (const attestation of signature.result?.value ?? [])
            (0,keyless/* requireSource */.nH)(attestation, predicate);
    });
    // The tree's size comes from the signed checkpoint alone, so it is checked before inclusion.
    const chain = trust.kind === "broken" ? null : trust.chain;
    const signed = await sheet.run("checkpoint", () => verifyHead(evidence, expected, chain, dependencies));
    const recorded = await sheet.run("inclusion", () => verifyLeaf(evidence, held(envelope), held(signed).head, dependencies));
    if (trust.kind === "self")
        sheet.skip("root", trust.why);
    else
        await sheet.run("root", () => {
            if (trust.kind === "broken")
                throw trust.error;
            const { index } = held(recorded).placed;
            verifyRoot(held(envelope).file, trust, { index, recorded: evidence.recorded ?? new Uint8Array() }, sha256);
        });
    await sheet.run("consistency", () => verifyExtension(held(recorded), held(signed), expected));
    await sheet.run("counter", () => verifyCounter(held(recorded)));
    const index = evidence.logIndex ?? -1;
    const head = signed.result?.value ?? null;
    // The second half of its check, and last, since all else of a build that no witness has seen yet can still hold.
    if (head !== null)
        await sheet.run("checkpoint", () => verifyWitnesses(head, index));
    const checks = sheet.checks();
    const counter = recorded.result?.value.placed.leaf.counter ?? 0;
    const facts = statement.result?.value.predicate;
    return {
        vbh_status: verdict(checks, trust.kind === "self"),
        pq: recorded.result !== null && index < (head?.anchor?.size ?? 0) ? "anchored" : "pending",
        vbh_compliance: checks.filter(({ state }) => state === "ok").length / verification/* VBH_CHECKS */.X.length,
        checks,
        header: facts === undefined ? "" : vbhHeader(counter, (0,canonical/* encodeCanonical */.Vz)(facts), sha256),
        counter,
        log_index: index,
        signers: signature.result === null ? [] : signersOf(held(envelope).file, trust),
        witnessed: head === null ? NOT_WITNESSED : witnessedAt(head, index),
    };
}
function signersOf({ signatures }, trust) {
    const principals = trust.kind === "root" ? trust.root.principals : {};
    return signatures.map(({ principal }) => ({ principal, class: principals[principal]?.class ?? null }));
}
/** Only the two checks that need a root of trust may be left out of SELF_SIGNED, and none of PASS. */
function verdict(checks, self) {
    const open = checks.filter(({ state }) => state !== "ok");
    if (open.length === 0)
        return "PASS";
    const needsRoot = open.every(({ name, state }) => state === "not_run" && (name === "threshold" || name === "root"));
    return self && needsRoot ? "SELF_SIGNED" : "FAIL";
}

;// CONCATENATED MODULE: ./build/core/vbh/index.js










/***/ }),

/***/ 24345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  oX: () => (/* reexport */ GITHUB_ISSUER),
  lK: () => (/* reexport */ GITHUB_WORKFLOW_FORM),
  Fc: () => (/* reexport */ PROMOTION_PREDICATE_TYPE),
  Fg: () => (/* reexport */ PROVENANCE_PREDICATE_TYPE),
  b0: () => (/* reexport */ githubWorkflow),
  QN: () => (/* reexport */ parseBundle),
  oc: () => (/* reexport */ requireOrigin),
  nH: () => (/* reexport */ requireSource),
  ay: () => (/* reexport */ verifyAttested)
});

// UNUSED EXPORTS: MAX_BUNDLE_BYTES

;// CONCATENATED MODULE: ./build/core/vbh/keyless/github-workflow.js
/** Who vouches for the runs of workflows on github.com. */
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
/** One workflow file at one branch, no wildcard: a tag can be moved by whoever may push tags. */
const GITHUB_WORKFLOW_FORM = "^https://github\\.com/([A-Za-z0-9-]+/[A-Za-z0-9._-]+)/\\.github/workflows/[A-Za-z0-9._-]+\\.ya?ml@refs/heads/[A-Za-z0-9._/-]+$";
/** githubWorkflow gives the identity that a workflow of github.com signs under in its own repository, on a branch; null for any other text. */
function githubWorkflow(identity) {
    const [, repository] = new RegExp(GITHUB_WORKFLOW_FORM).exec(identity) ?? [];
    if (repository === undefined)
        return null;
    return { issuer: GITHUB_ISSUER, identity, repository: `https://github.com/${repository}` };
}

// EXTERNAL MODULE: ./build/core/canonical/index.js + 6 modules
var canonical = __nccwpck_require__(92290);
// EXTERNAL MODULE: ./build/core/vbh/vbh-error.js
var vbh_error = __nccwpck_require__(71778);
;// CONCATENATED MODULE: ./build/core/vbh/keyless/parse-bundle.js


/** Room for the bundle in a document of the registry, which holds no more than 256 KiB. */
const MAX_BUNDLE_BYTES = 1 << 17;
/**
 * parseBundle reads hostile bytes as the JSON object that a document of the registry holds a bundle as. It judges nothing in it;
 * a key that stands twice is refused, since one of the two would be lost. Throws VbhError E_TOO_LARGE or E_SCHEMA.
 */
function parseBundle(bytes) {
    if (bytes.length > MAX_BUNDLE_BYTES) {
        throw new vbh_error/* VbhError */.R("E_TOO_LARGE", {
            what: `expected a Sigstore bundle of at most ${MAX_BUNDLE_BYTES} bytes, found ${bytes.length}`,
            remedy: "attest the record alone, with a short predicate",
        });
    }
    const value = parse(bytes);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
        return value;
    throw misshapen("a JSON value that is no object");
}
function parse(bytes) {
    try {
        return (0,canonical/* parseUnambiguous */.rH)(bytes);
    }
    catch (cause) {
        if (cause instanceof canonical/* CanonicalError */.dO)
            throw misshapen(cause.what, cause);
        throw cause;
    }
}
function misshapen(found, cause) {
    return new vbh_error/* VbhError */.R("E_SCHEMA", {
        what: `expected one Sigstore bundle in JSON, found ${found}`,
        remedy: "take the file whose path GitHub's attest action gives as bundle-path",
        cause,
    });
}

// EXTERNAL MODULE: ./build/core/vbh/quoted.js
var quoted = __nccwpck_require__(97557);
;// CONCATENATED MODULE: ./build/core/vbh/keyless/require-source.js


/** GitHub runs these at the head of the default branch, whatever run they follow: their commit is not the one that was built. */
const FOLLOWING_TRIGGER = "workflow_run";
/**
 * requireSource compares what a recorder's certificate says of its run with the record, as far as the two must be the same:
 *
 * - the repository, by name and for builds of a workflow run by number: always;
 * - run, attempt, workflow, ref and commit: all of them, unless the certificate is of another run by `workflow_run` (a job that
 *   signs afterwards), or the record is of no run.
 *
 * What the certificate does not say is not compared. Throws VbhError E_CONTEXT.
 */
function requireSource(attestation, facts) {
    requireRepository(attestation, facts);
    const { repository, source } = attestation;
    const { run } = facts;
    if (run === null)
        return;
    const { host, name } = partsOf(repository);
    const uri = `${host}/${name}/actions/runs/${run.id}/attempts/${run.attempt}`;
    if (source.trigger === FOLLOWING_TRIGGER && source.run !== uri)
        return;
    requireSame("run", uri, source.run);
    requireSame("workflow", `${host}/${run.workflow_ref}`, source.workflow);
    requireSame("ref", facts.ref, source.ref);
    requireSame("commit", facts.commit, source.commit);
}
/**
 * requireOrigin compares the certificate of an artifact's provenance with the record: the repository as requireSource does, and
 * the commit, unless it was attested by a run that followed. Other runs may make artifacts of the same commit. Throws VbhError
 * E_CONTEXT.
 */
function requireOrigin(attestation, facts) {
    requireRepository(attestation, facts);
    const { commit, trigger } = attestation.source;
    if (trigger !== FOLLOWING_TRIGGER)
        requireSame("commit", facts.commit, commit);
}
function requireRepository({ repository, source }, facts) {
    requireSame("repository", facts.repository.name, partsOf(repository).name);
    if (facts.origin === "ci")
        requireSame("repository id", facts.repository.id, source.repository_id);
}
/** `https://github.com/owner/name` in its two parts. */
function partsOf(repository) {
    const [, host = "", name = ""] = /^(https:\/\/[^/]+)\/(.+)$/.exec(repository) ?? [];
    return { host, name };
}
function requireSame(fact, recorded, certified) {
    if (certified === null || recorded === certified)
        return;
    throw new vbh_error/* VbhError */.R("E_CONTEXT", {
        what: `expected a bundle signed for the record's ${fact} ${(0,quoted/* quoted */.T)(recorded)}, found ${(0,quoted/* quoted */.T)(certified)} in its certificate`,
        remedy: "the record and the run that signed it do not belong together; sign in the run that made the build, or in one that follows it",
    });
}

// EXTERNAL MODULE: ./build/core/bytes/index.js + 4 modules
var bytes = __nccwpck_require__(12140);
;// CONCATENATED MODULE: ./build/core/vbh/keyless/verify-attested.js




/** What GitHub's attest action says of a file unless told otherwise (SLSA v1): where it was made. A recorder says it of its record. */
const PROVENANCE_PREDICATE_TYPE = "https://slsa.dev/provenance/v1";
/**
 * What a promotion's signer says of a record. It is another type than a recorder's, so that the bundle with which a workflow
 * recorded a build is never taken for its consent to a promotion.
 */
const PROMOTION_PREDICATE_TYPE = "https://github.com/quantum-forge/quantum-forge/promotion/v1";
/**
 * verifyAttested checks that a principal's bundle attests these bytes of a record, with this type of predicate. Throws VbhError
 * E_PAYLOAD_TYPE, E_UNAUTHORISED where bundles cannot be verified, and what the verifier of bundles rejects with.
 */
async function verifyAttested({ bundle, payload, principal, identity, predicate_type }, { sha256, verifyBundle }) {
    if (verifyBundle === undefined)
        throw unverifiable(principal);
    const { issuer, repository } = identity;
    const attestation = await verifyBundle({
        bundle: new TextEncoder().encode((0,canonical/* encodeCanonical */.Vz)(bundle)),
        digests: [(0,bytes/* encodeHex */.mU)(sha256(payload))],
        signer: { issuer, repository, identity: identity.identity },
    });
    if (attestation.predicate_type === predicate_type)
        return attestation;
    throw new vbh_error/* VbhError */.R("E_PAYLOAD_TYPE", {
        what: `expected ${(0,quoted/* quoted */.T)(principal)} to have attested ${predicate_type}, found ${(0,quoted/* quoted */.T)(attestation.predicate_type)}`,
        remedy: "a signature for another purpose does not count; attest the record with that predicate type",
    });
}
function unverifiable(principal) {
    return new vbh_error/* VbhError */.R("E_UNAUTHORISED", {
        what: `expected a verifier of Sigstore bundles for ${(0,quoted/* quoted */.T)(principal)}, found none here`,
        remedy: "verify with the command or the actions of Quantum-Forge",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/keyless/index.js






/***/ }),

/***/ 87830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e$: () => (/* reexport */ ANCHOR_PATH),
  qS: () => (/* reexport */ BUILD_PROOF_SCHEMA),
  nm: () => (/* reexport */ CHECKPOINT_PATH),
  kb: () => (/* reexport */ COSIGNED_FOLDER),
  mo: () => (/* reexport */ ENTRIES_FOLDER),
  hU: () => (/* reexport */ LOG_VOUCHERS_SCHEMA),
  ZI: () => (/* reexport */ log_error_LogError),
  yr: () => (/* reexport */ TILE_FOLDER),
  KP: () => (/* reexport */ TILE_WIDTH),
  i7: () => (/* reexport */ VKEY_PATH),
  GS: () => (/* reexport */ anchoredAt),
  ue: () => (/* reexport */ cosignedPath),
  _C: () => (/* reexport */ encodeAddCheckpoint),
  Fx: () => (/* reexport */ encodeLeaf),
  Rl: () => (/* reexport */ encodeLogProof),
  Bu: () => (/* reexport */ sign_note_encodeSignatureLine),
  iZ: () => (/* reexport */ findLeaf),
  lG: () => (/* reexport */ hashLeaf),
  I7: () => (/* reexport */ lastLeafOfStream),
  uM: () => (/* reexport */ linkTo),
  i8: () => (/* reexport */ loadEdge),
  P8: () => (/* reexport */ noteVerifier),
  Ne: () => (/* reexport */ openLog),
  rB: () => (/* reexport */ openTree),
  S7: () => (/* reexport */ checkpoint_parseCheckpoint),
  c_: () => (/* reexport */ parseCosigned),
  jB: () => (/* reexport */ parseCosignerVkey),
  on: () => (/* reexport */ parseLeaf),
  Q1: () => (/* reexport */ parseLogProof),
  wd: () => (/* reexport */ parse_note_parseNote),
  z5: () => (/* reexport */ parseVkey),
  Ae: () => (/* reexport */ planAppend),
  P_: () => (/* reexport */ proveConsistency),
  Tp: () => (/* reexport */ proveInclusion),
  Eg: () => (/* reexport */ rangeHash),
  B9: () => (/* reexport */ readCosigned),
  H6: () => (/* reexport */ readLogHead),
  RC: () => (/* reexport */ readLogKeys),
  NN: () => (/* reexport */ requireCosigned),
  jR: () => (/* reexport */ requireExtension),
  LZ: () => (/* reexport */ requireQuorum),
  mu: () => (/* reexport */ scanLeaves),
  Or: () => (/* reexport */ scanLog),
  Cd: () => (/* reexport */ serveLayout),
  Rw: () => (/* reexport */ signAnchor),
  vN: () => (/* reexport */ verifyAnchor),
  yR: () => (/* reexport */ verifyInclusion),
  Yv: () => (/* reexport */ verifyLogProof),
  W4: () => (/* reexport */ verify_note_verifyNote)
});

// UNUSED EXPORTS: LOG_FOLDER, MAX_ADD_CHECKPOINT_BYTES, MAX_PROOF_BYTES, NO_LEAF, STREAM_OF, answerAddCheckpoint, appendEntries, cosignText, cosigner, emptyEdge, encodeCheckpoint, encodeCosignerVkey, encodeLogKeys, encodeVkey, entriesPath, hasKnownType, leafHashTree, nextLeaf, parseAddCheckpoint, servedEntriesPath, servedTilePath, signCheckpoint, signNote, tilePath, verifyConsistency, verifyCosignatures

// EXTERNAL MODULE: ./build/core/bytes/index.js + 4 modules
var core_bytes = __nccwpck_require__(12140);
// EXTERNAL MODULE: ./build/core/vbh/hybrid/index.js + 1 modules
var hybrid = __nccwpck_require__(13521);
// EXTERNAL MODULE: ./build/core/vbh/primitives.js
var primitives = __nccwpck_require__(85895);
// EXTERNAL MODULE: ./build/core/coded-error.js
var coded_error = __nccwpck_require__(29770);
;// CONCATENATED MODULE: ./build/core/vbh/log/log-error.js

class log_error_LogError extends coded_error/* CodedError */.A {
}

;// CONCATENATED MODULE: ./build/core/vbh/log/merkle/hash.js

const hash_HASH_BYTES = 32;
/** hashLeaf gives SHA-256(0x00 || entry) (RFC 6962 section 2.1). */
function hashLeaf(entry, sha256) {
    return sha256((0,core_bytes/* concatBytes */.Id)(Uint8Array.of(0), entry));
}
/** hashNode gives SHA-256(0x01 || left || right) (RFC 6962 section 2.1). */
function hash_hashNode(left, right, sha256) {
    return hashInto(new Uint8Array(1 + left.length + right.length), left, right, sha256);
}
/** `node` is written over, so that whoever hashes many makes one array. */
function hashInto(node, left, right, sha256) {
    node[0] = 1;
    node.set(left, 1);
    node.set(right, 1 + left.length);
    return sha256(node);
}
/** hashEmptyTree gives SHA-256 of nothing, the root of a tree of size 0. */
function hash_hashEmptyTree(sha256) {
    return sha256(new Uint8Array(0));
}
/** hashPerfect gives the root over a power of two of sibling hashes, at least one. */
function hashPerfect(hashes, sha256) {
    const node = new Uint8Array(1 + 2 * hash_HASH_BYTES);
    let level = hashes;
    while (level.length > 1) {
        const above = [];
        for (let at = 0; at < level.length; at += 2) {
            const left = level[at];
            const right = level[at + 1];
            if (left === undefined || right === undefined)
                throw notPerfect(hashes.length);
            above.push(hashInto(node, left, right, sha256));
        }
        level = above;
    }
    const [root] = level;
    if (root === undefined)
        throw notPerfect(0);
    return root;
}
function notPerfect(count) {
    return new RangeError(`a perfect subtree has a power of two of hashes, not ${count}`);
}

;// CONCATENATED MODULE: ./build/core/vbh/log/merkle/leaf-hash-tree.js

/** leafHashTree gives the tree over the hashes of its leaves, in their order. It hashes each subtree once, when it is asked for. */
function leafHashTree(leaves, sha256) {
    const rows = [];
    function hashOf(level, index) {
        if ((index + 1) * 2 ** level > leaves.length) {
            throw new RangeError(`subtree ${index} of level ${level} is not in a tree of ${leaves.length} leaves`);
        }
        if (level === 0)
            return leaves[index] ?? new Uint8Array();
        const row = rows[level] ?? new Map();
        rows[level] = row;
        const hash = row.get(index) ?? hashNode(hashOf(level - 1, 2 * index), hashOf(level - 1, 2 * index + 1), sha256);
        row.set(index, hash);
        return hash;
    }
    return { size: leaves.length, sha256, subtree: async (level, index) => hashOf(level, index) };
}

;// CONCATENATED MODULE: ./build/core/vbh/log/merkle/tree-hashes.js

/**
 * rangeHash gives MTH(D[from:to]) (RFC 6962 section 2.1) for the ranges that its recursion meets: `from` is a
 * multiple of the smallest power of two that is at least to - from. An empty range has the empty tree's hash.
 */
async function rangeHash(tree, from, to) {
    const count = to - from;
    if (count === 0)
        return hash_hashEmptyTree(tree.sha256);
    const level = Math.log2(count);
    if (Number.isInteger(level) && 2 ** level === count)
        return tree.subtree(level, from / count);
    const middle = from + splitPoint(count);
    const left = await rangeHash(tree, from, middle);
    return hash_hashNode(left, await rangeHash(tree, middle, to), tree.sha256);
}
/** splitPoint gives the largest power of two below a count of at least 2 (k of RFC 6962 section 2.1). */
function splitPoint(count) {
    let power = 1;
    while (power * 2 < count)
        power *= 2;
    return power;
}

;// CONCATENATED MODULE: ./build/core/vbh/log/merkle/prove-consistency.js

/**
 * proveConsistency gives the proof that the tree of the first `size2` leaves extends that of the first
 * `size1`: PROOF(m, D[n]) of RFC 6962 section 2.1.2. Empty when the sizes are equal. Throws RangeError when
 * 1 <= size1 <= size2 <= tree.size does not hold.
 */
async function proveConsistency(tree, size1, size2 = tree.size) {
    if (!(size1 >= 1 && size1 <= size2 && size2 <= tree.size)) {
        throw new RangeError(`no proof from size ${size1} to ${size2} in a tree of ${tree.size} leaves`);
    }
    return subproof(tree, size1, 0, size2, true);
}
/** `whole`: the subtree's own hash is the first root, which the verifier has. */
async function subproof(tree, size1, from, to, whole) {
    if (size1 === to)
        return whole ? [] : [await rangeHash(tree, from, to)];
    const middle = from + splitPoint(to - from);
    return size1 <= middle
        ? [...(await subproof(tree, size1, from, middle, whole)), await rangeHash(tree, middle, to)]
        : [...(await subproof(tree, size1, middle, to, false)), await rangeHash(tree, from, middle)];
}

;// CONCATENATED MODULE: ./build/core/vbh/log/merkle/prove-inclusion.js

/**
 * proveInclusion gives the audit path of leaf `index` in the tree of the first `size` leaves, lowest sibling
 * first: PATH(m, D[n]) of RFC 6962 section 2.1.1. Reads O(log size) subtrees. Throws RangeError when
 * 0 <= index < size <= tree.size does not hold.
 */
async function proveInclusion(tree, index, size = tree.size) {
    if (!(index >= 0 && index < size && size <= tree.size)) {
        throw new RangeError(`leaf ${index} of ${size} is not in a tree of ${tree.size} leaves`);
    }
    return path(tree, index, 0, size);
}
async function path(tree, index, from, to) {
    if (to - from === 1)
        return [];
    const middle = from + splitPoint(to - from);
    return index < middle
        ? [...(await path(tree, index, from, middle)), await rangeHash(tree, middle, to)]
        : [...(await path(tree, index, middle, to)), await rangeHash(tree, from, middle)];
}

;// CONCATENATED MODULE: ./build/core/vbh/log/merkle/verify-consistency.js



/**
 * verifyConsistency checks a consistency proof (RFC 9162 section 2.1.4.2). Equal sizes need equal roots and an
 * empty proof. size1 = 0 is refused: every log extends the empty one, so such a proof shows nothing, and a
 * caller that has seen nothing yet has nothing to compare. Throws LogError E_CONSISTENCY.
 */
function verify_consistency_verifyConsistency(claim, proof, sha256) {
    const { size1, size2, rootHash1, rootHash2 } = claim;
    if (!Number.isSafeInteger(size1) || !Number.isSafeInteger(size2) || size1 < 1 || size2 < size1) {
        throw refused(claim, "sizes that no proof can join");
    }
    if ([rootHash1, rootHash2, ...proof].some((hash) => hash.length !== hash_HASH_BYTES)) {
        throw refused(claim, "a hash that is not 32 bytes long");
    }
    if (size1 === size2) {
        if (proof.length > 0)
            throw refused(claim, "a proof that is too long");
        if (!(0,core_bytes/* equalBytes */.ex)(rootHash1, rootHash2))
            throw refused(claim, "two roots for one size");
        return;
    }
    const roots = replay(claim, proof, sha256);
    if (!(0,core_bytes/* equalBytes */.ex)(roots.first, rootHash1))
        throw refused(claim, "a path to another earlier root");
    if (!(0,core_bytes/* equalBytes */.ex)(roots.second, rootHash2))
        throw refused(claim, "a path to another later root");
}
/** replay rebuilds both roots from a proof between unequal sizes. */
function replay(claim, proof, sha256) {
    let node = claim.size1 - 1;
    let last = claim.size2 - 1;
    while (node % 2 === 1) {
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
    }
    // A first tree that is itself one complete subtree is the proof's missing first hash.
    const path = node === 0 ? [claim.rootHash1, ...proof] : proof;
    const [start, ...rest] = path;
    if (start === undefined)
        throw refused(claim, "an empty proof");
    let first = start;
    let second = start;
    for (const hash of rest) {
        if (last === 0)
            throw refused(claim, "a proof that is too long");
        if (node % 2 === 1 || node === last) {
            first = hash_hashNode(hash, first, sha256);
            second = hash_hashNode(hash, second, sha256);
            while (node % 2 === 0 && node !== 0) {
                node = Math.floor(node / 2);
                last = Math.floor(last / 2);
            }
        }
        else {
            second = hash_hashNode(second, hash, sha256);
        }
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
    }
    if (last !== 0)
        throw refused(claim, "a proof that is too short");
    return { first, second };
}
function refused({ size1, size2 }, found) {
    return new log_error_LogError("E_CONSISTENCY", {
        what: `expected a proof that the log of ${size2} leaves extends that of ${size1}, found ${found}`,
        remedy: "the log's history was rewritten; compare it with another clone of the registry",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/merkle/verify-inclusion.js



/** verifyInclusion checks an audit path (RFC 9162 section 2.1.3.2). Throws LogError E_INCLUSION. */
function verifyInclusion(claim, proof, sha256) {
    const { index, size, leafHash, rootHash } = claim;
    if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) {
        throw verify_inclusion_refused(claim, "an index outside the tree");
    }
    if ([leafHash, rootHash, ...proof].some((hash) => hash.length !== hash_HASH_BYTES)) {
        throw verify_inclusion_refused(claim, "a hash that is not 32 bytes long");
    }
    let node = index;
    let last = size - 1;
    let hash = leafHash;
    for (const sibling of proof) {
        if (last === 0)
            throw verify_inclusion_refused(claim, "a proof that is too long");
        if (node % 2 === 1 || node === last) {
            hash = hash_hashNode(sibling, hash, sha256);
            // A right edge without a sibling on this level rises until it has one.
            while (node % 2 === 0 && node !== 0) {
                node = Math.floor(node / 2);
                last = Math.floor(last / 2);
            }
        }
        else {
            hash = hash_hashNode(hash, sibling, sha256);
        }
        node = Math.floor(node / 2);
        last = Math.floor(last / 2);
    }
    if (last !== 0)
        throw verify_inclusion_refused(claim, "a proof that is too short");
    if (!(0,core_bytes/* equalBytes */.ex)(hash, rootHash))
        throw verify_inclusion_refused(claim, "a path to another root");
}
function verify_inclusion_refused({ index, size }, found) {
    return new log_error_LogError("E_INCLUSION", {
        what: `expected a proof that leaf ${index} is in the log of ${size} leaves, found ${found}`,
        remedy: "treat the leaf as not recorded; compare the log with another clone of the registry",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/merkle/index.js








;// CONCATENATED MODULE: ./build/core/vbh/log/note/parse-note.js


/** Room for about a hundred post-quantum signatures, as in Go's note package. */
const MAX_NOTE_BYTES = 1_000_000;
const SIGNATURE_LINE = /^\u2014 ([^\s+]+) (\S+)$/u;
/** parseNote reads a signed note (https://c2sp.org/signed-note) from hostile bytes. Throws LogError E_NOTE. */
function parse_note_parseNote(bytes) {
    if (bytes.length > MAX_NOTE_BYTES)
        throw badNote(`${bytes.length} bytes`);
    if (bytes.some((byte) => byte < 0x20 && byte !== 0x0a))
        throw badNote("a control character");
    const whole = decodeUtf8(bytes);
    const separator = whole.lastIndexOf("\n\n");
    if (separator < 0)
        throw badNote("no blank line before the signatures");
    const lines = whole.slice(separator + 2).split("\n");
    if (lines.pop() !== "")
        throw badNote("no final newline");
    if (lines.length === 0)
        throw badNote("no signature");
    return { text: whole.slice(0, separator + 1), signatures: lines.map(parseLine) };
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw badNote("bytes that are not UTF-8", cause);
    }
}
function parseLine(line) {
    const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
    const bytes = encoded === undefined ? null : (0,core_bytes/* decodeBase64 */.y4)(encoded);
    if (name === undefined || bytes === null || bytes.length < 5)
        throw badNote("a malformed signature line");
    return { name, keyHash: (0,core_bytes/* encodeHex */.mU)(bytes.subarray(0, 4)), signature: bytes.subarray(4) };
}
function badNote(found, cause) {
    return new log_error_LogError("E_NOTE", {
        what: `expected a signed note, found ${found}`,
        remedy: "restore registry/log/checkpoint from the registry's history",
        cause,
    });
}

// EXTERNAL MODULE: ./build/core/vbh/quoted.js
var quoted = __nccwpck_require__(97557);
;// CONCATENATED MODULE: ./build/core/vbh/log/note/typed-key.js




/** typedKey names a key of a signature type. Throws LogError E_KEY_ENCODING for a key or a name that no note can carry. */
function typed_key_typedKey(type, name, publicKey, sha256) {
    if (!/^[^\s+\p{Cc}\p{Surrogate}]+$/u.test(name)) {
        throw badKey("a name without spaces, control characters or plus signs", (0,quoted/* quoted */.T)(name));
    }
    if (publicKey.length !== primitives/* ED25519_PUBLIC_KEY_BYTES */.Eu) {
        throw badKey(`an Ed25519 public key of ${primitives/* ED25519_PUBLIC_KEY_BYTES */.Eu} bytes`, `${publicKey.length} bytes`);
    }
    // key ID = SHA-256(name || 0x0A || type || public key)[:4] (https://c2sp.org/signed-note)
    const named = (0,core_bytes/* concatBytes */.Id)(new TextEncoder().encode(`${name}\n`), Uint8Array.of(type), publicKey);
    return { name, keyHash: (0,core_bytes/* encodeHex */.mU)(sha256(named).subarray(0, 4)), publicKey };
}
/** encodeTypedVkey gives `<name>+<key ID, 8 hex digits>+<base64 of type and public key>`. */
function typed_key_encodeTypedVkey(type, { name, keyHash, publicKey }) {
    return `${name}+${keyHash}+${(0,core_bytes/* encodeBase64 */.WG)((0,core_bytes/* concatBytes */.Id)(Uint8Array.of(type), publicKey))}`;
}
/** parseTypedVkey is the inverse of encodeTypedVkey and checks type and key ID. Throws LogError E_KEY_ENCODING. */
function parseTypedVkey({ type, called }, vkey, sha256) {
    const { name, keyHash, key } = splitVkey(vkey);
    if (key[0] !== type)
        throw badKey(`a key of type ${called}`, (0,quoted/* quoted */.T)(vkey));
    const found = typed_key_typedKey(type, name, key.subarray(1), sha256);
    if (found.keyHash !== keyHash)
        throw badKey(`the key ID ${found.keyHash}`, (0,quoted/* quoted */.T)(keyHash));
    return found;
}
/** vkeyType gives the signature type of a key in the form of a vkey. Throws LogError E_KEY_ENCODING. */
function vkeyType(vkey) {
    return splitVkey(vkey).key[0];
}
function splitVkey(vkey) {
    const [name, keyHash, encoded, ...rest] = vkey.split("+");
    // Base64 may hold a plus sign of its own.
    const key = encoded === undefined ? null : (0,core_bytes/* decodeBase64 */.y4)([encoded, ...rest].join("+"));
    if (name && keyHash !== undefined && /^[0-9a-f]{8}$/.test(keyHash) && key !== null && key.length > 1) {
        return { name, keyHash, key };
    }
    throw badKey("a key <name>+<hash>+<base64>", (0,quoted/* quoted */.T)(vkey));
}
function badKey(expected, found) {
    return new log_error_LogError("E_KEY_ENCODING", {
        what: `expected ${expected}, found ${found}`,
        remedy: "restore the log's key as it was published",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/note/vkey.js

/** Signature type of plain Ed25519 (https://c2sp.org/signed-note). */
const ED25519_TYPE = 0x01;
/** noteVerifier names a key. Throws LogError E_KEY_ENCODING for a key or a name that no note can carry. */
function noteVerifier(name, publicKey, sha256) {
    return typed_key_typedKey(ED25519_TYPE, name, publicKey, sha256);
}
/** encodeVkey gives `<name>+<key ID, 8 hex digits>+<base64 of type and public key>`. */
function encodeVkey(key) {
    return typed_key_encodeTypedVkey(ED25519_TYPE, key);
}
/** parseVkey is the inverse of encodeVkey and checks the key ID. Throws LogError E_KEY_ENCODING. */
function parseVkey(vkey, sha256) {
    return parseTypedVkey({ type: ED25519_TYPE, called: "Ed25519" }, vkey, sha256);
}
/**
 * hasKnownType tells whether a key in the form of a vkey is of the one type that this version can verify. Keys of others
 * are for other clients and to be passed over (https://c2sp.org/signed-note). Throws LogError E_KEY_ENCODING.
 */
function hasKnownType(vkey) {
    return vkeyType(vkey) === ED25519_TYPE;
}

;// CONCATENATED MODULE: ./build/core/vbh/log/note/sign-note.js


/**
 * signNote gives the whole note: the text, a blank line and one signature line in the name `name`. `text` ends
 * in a newline. Throws LogError E_KEY_ENCODING for a name that no note can carry.
 */
async function signNote(text, name, signer, sha256) {
    const { keyHash } = noteVerifier(name, signer.publicKey, sha256);
    const signature = await signer.sign(new TextEncoder().encode(text));
    return `${text}\n${sign_note_encodeSignatureLine({ name, keyHash, signature })}`;
}
/** encodeSignatureLine gives one signature line of a note, with its newline. */
function sign_note_encodeSignatureLine({ name, keyHash, signature }) {
    const keyId = Uint8Array.from(keyHash.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
    return `\u2014 ${name} ${(0,core_bytes/* encodeBase64 */.WG)((0,core_bytes/* concatBytes */.Id)(keyId, signature))}\n`;
}

// EXTERNAL MODULE: ./build/core/one-line.js
var one_line = __nccwpck_require__(95577);
;// CONCATENATED MODULE: ./build/core/vbh/log/note/verify-note.js


/**
 * verifyNote gives the known keys that signed the note, at least one. Lines of unknown keys are ignored; one
 * line of a known key that does not verify refuses the note (https://c2sp.org/signed-note).
 * Throws LogError E_NOTE.
 */
function verify_note_verifyNote(note, known, verifyEd25519) {
    const text = new TextEncoder().encode(note.text);
    const signedBy = new Set();
    for (const { name, keyHash, signature } of note.signatures) {
        const verifier = known.find((key) => key.name === name && key.keyHash === keyHash);
        if (verifier === undefined)
            continue;
        if (!verifyEd25519(verifier.publicKey, text, signature)) {
            throw notSigned(`a valid signature of ${(0,one_line/* oneLine */.T)(name, 80)}+${keyHash}`, "one that does not verify");
        }
        signedBy.add(verifier);
    }
    if (signedBy.size === 0)
        throw notSigned("a signature of a known key", "none");
    return [...signedBy];
}
function notSigned(expected, found) {
    return new log_error_LogError("E_NOTE", {
        what: `expected ${expected} on the checkpoint, found ${found}`,
        remedy: "the checkpoint was changed or signed by a stranger; compare it with another clone of the registry",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/note/index.js






;// CONCATENATED MODULE: ./build/core/vbh/log/checkpoint.js




const TEXT = /^([^\n]+)\n(0|[1-9][0-9]{0,15})\n([^\n]+)\n(?:[^\n]+\n)*$/;
/**
 * parseCheckpoint reads a verified note's text: origin, size, root hash, and extension lines, which are
 * ignored (https://c2sp.org/tlog-checkpoint). Throws LogError E_NOTE.
 */
function checkpoint_parseCheckpoint(text) {
    const [, origin, decimal, encoded] = TEXT.exec(text) ?? [];
    const rootHash = encoded === undefined ? null : (0,core_bytes/* decodeBase64 */.y4)(encoded);
    const size = Number(decimal);
    if (origin === undefined || rootHash?.length !== hash_HASH_BYTES || !Number.isSafeInteger(size)) {
        throw new log_error_LogError("E_NOTE", {
            what: "expected a checkpoint of origin, size and root hash, found another text",
            remedy: "restore registry/log/checkpoint from the registry's history",
        });
    }
    return { origin, size, rootHash };
}
/** encodeCheckpoint is the inverse of parseCheckpoint, without extension lines. */
function encodeCheckpoint({ origin, size, rootHash }) {
    return `${origin}\n${size}\n${(0,core_bytes/* encodeBase64 */.WG)(rootHash)}\n`;
}
/** signCheckpoint gives the signed note of a checkpoint; the key's name is the origin. */
function signCheckpoint(checkpoint, signer, sha256) {
    return signNote(encodeCheckpoint(checkpoint), checkpoint.origin, signer, sha256);
}

;// CONCATENATED MODULE: ./build/core/vbh/log/anchor/anchor.js






/** Signature type 0xff is that of a name of one's own, which follows it (https://c2sp.org/signed-note). */
const SIGNATURE_TYPE = (0,core_bytes/* concatBytes */.Id)(Uint8Array.of(0xff), new TextEncoder().encode("qf-vbh/v1 ML-DSA-65"));
/**
 * signAnchor gives the signed note of a checkpoint with its time as an extension line, under two signatures: plain Ed25519, and
 * ML-DSA-65 with the context `qf-vbh/v1`. It makes every leaf under it safe from a forger of elliptic-curve signatures.
 */
async function signAnchor(checkpoint, at_ms, signer, sha256) {
    const text = `${encodeCheckpoint(checkpoint)}anchored ${new Date(at_ms).toISOString()}\n`;
    const { origin } = checkpoint;
    const note = await signNote(text, origin, signer.ed25519, sha256);
    const signature = await signer.mlDsa65.sign(new TextEncoder().encode(text));
    const keyId = (0,core_bytes/* concatBytes */.Id)(quantumSafeKeyId(origin, signer.mlDsa65.publicKey, sha256), signature);
    return `${note}\u2014 ${origin} ${(0,core_bytes/* encodeBase64 */.WG)(keyId)}\n`;
}
/**
 * verifyAnchor reads an anchor from hostile bytes and requires both signatures of the log's keys. Throws LogError E_NOTE, E_ORIGIN
 * or E_HYBRID_INCOMPLETE, and VbhError E_KEY_ENCODING for keys that are none.
 */
function verifyAnchor(bytes, { origin, keys }, { sha256, verifyEd25519, verifyMlDsa65 }) {
    const note = parse_note_parseNote(bytes);
    const classic = (0,hybrid/* decodeKey */.y3)(keys.ed25519, primitives/* ED25519_PUBLIC_KEY_BYTES */.Eu, "Ed25519");
    verify_note_verifyNote(note, [noteVerifier(origin, classic, sha256)], verifyEd25519);
    if (keys.ml_dsa_65 === null)
        throw incomplete("an ML-DSA-65 key of the log in the root of trust", "none");
    const quantumSafe = (0,hybrid/* decodeKey */.y3)(keys.ml_dsa_65, primitives/* ML_DSA_65_PUBLIC_KEY_BYTES */.Rj, "ML-DSA-65");
    const keyHash = (0,core_bytes/* encodeHex */.mU)(quantumSafeKeyId(origin, quantumSafe, sha256));
    const line = note.signatures.find((each) => each.name === origin && each.keyHash === keyHash);
    if (line === undefined)
        throw incomplete("a signature of the log's ML-DSA-65 key on the anchor", "none");
    if (!verifyMlDsa65(quantumSafe, new TextEncoder().encode(note.text), line.signature, primitives/* ML_DSA_CONTEXT */.VZ)) {
        throw badAnchor("a valid ML-DSA-65 signature", "one that does not verify");
    }
    const checkpoint = checkpoint_parseCheckpoint(note.text);
    if (checkpoint.origin !== origin)
        throw badAnchor(`an anchor of the log ${origin}`, "one of another log");
    return { ...checkpoint, at_ms: anchoredAt(note.text) };
}
/** anchoredAt gives the time in an anchor's text, which is only a claim before verifyAnchor. Throws LogError E_NOTE. */
function anchoredAt(text) {
    const [, time = ""] = /\nanchored (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\n$/.exec(text) ?? [];
    const at = Date.parse(time);
    if (Number.isFinite(at))
        return at;
    throw badAnchor("a last line `anchored <time>`", "another");
}
function quantumSafeKeyId(name, publicKey, sha256) {
    return sha256((0,core_bytes/* concatBytes */.Id)(new TextEncoder().encode(`${name}\n`), SIGNATURE_TYPE, publicKey)).subarray(0, 4);
}
function incomplete(expected, found) {
    return new log_error_LogError("E_HYBRID_INCOMPLETE", {
        what: `expected ${expected}, found ${found}`,
        remedy: "restore registry/log/anchor from the registry's history, or let the next build anchor the log anew",
    });
}
function badAnchor(expected, found) {
    return new log_error_LogError("E_NOTE", {
        what: `expected ${expected} in registry/log/anchor, found ${found}`,
        remedy: "restore the file from the registry's history, or let the next build anchor the log anew",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/anchor/index.js


;// CONCATENATED MODULE: ./build/core/vbh/log/paths.js
/** Where the log lies in the registry branch. */
const LOG_FOLDER = "registry/log";
const CHECKPOINT_PATH = `${LOG_FOLDER}/checkpoint`;
/** One verifier key a line, as C2SP vkeys: the public keys of those who may sign the checkpoint. */
const VKEY_PATH = `${LOG_FOLDER}/vkey`;
/** The newest checkpoint under a post-quantum signature too (see anchor/). */
const ANCHOR_PATH = `${LOG_FOLDER}/anchor`;
/** Checkpoints that witnesses signed, one file a witness (see witness/). */
const COSIGNED_FOLDER = `${LOG_FOLDER}/cosigned`;
/** Where bundles of entries lie, full or not. */
const ENTRIES_FOLDER = `${LOG_FOLDER}/entries`;
/** Where tiles from level 1 up lie, full or not. */
const TILE_FOLDER = `${LOG_FOLDER}/tile`;
/** Hashes of a full tile, entries of a full bundle. */
const TILE_WIDTH = 256;
/** tilePath gives `<prefix>/tile/<level>/<index>`, full or not (docs/decisions/0013: a served tile has another name). */
function tilePath(level, index) {
    return `${TILE_FOLDER}/${level}/${indexPath(index)}`;
}
/** entriesPath gives `<prefix>/entries/<index>`, full or not. */
function entriesPath(index) {
    return `${ENTRIES_FOLDER}/${indexPath(index)}`;
}
/** cosignedPath is where the newest checkpoint stands that the witness with this key ID signed. */
function cosignedPath(keyHash) {
    return `${COSIGNED_FOLDER}/${keyHash}`;
}
/** indexPath writes an index in groups of three digits: 1234067 is x001/x234/067. */
function indexPath(index) {
    let path = String(index % 1000).padStart(3, "0");
    for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
        path = `x${String(rest % 1000).padStart(3, "0")}/${path}`;
    }
    return path;
}

;// CONCATENATED MODULE: ./build/core/vbh/log/tiles/entry-bundle.js


/** Largest entry that a uint16 length can announce. */
const MAX_ENTRY_BYTES = 0xffff;
/**
 * encodeBundle concatenates entries, each after its length as a big-endian uint16
 * (https://c2sp.org/tlog-tiles). Throws LogError E_TOO_LARGE.
 */
function encodeBundle(entries) {
    return (0,core_bytes/* concatBytes */.Id)(...entries.flatMap((entry) => [encodeLength(entry), entry]));
}
/** decodeBundle is the inverse of encodeBundle; null when the bytes are cut short. */
function decodeBundle(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries = [];
    let at = 0;
    while (at < bytes.length) {
        if (at + 2 > bytes.length)
            return null;
        const end = at + 2 + view.getUint16(at);
        if (end > bytes.length)
            return null;
        entries.push(bytes.subarray(at + 2, end));
        at = end;
    }
    return entries;
}
function encodeLength(entry) {
    if (entry.length > MAX_ENTRY_BYTES) {
        throw new log_error_LogError("E_TOO_LARGE", {
            what: `expected a log entry of at most ${MAX_ENTRY_BYTES} bytes, found ${entry.length}`,
            remedy: "put the content in a file and log its digest",
        });
    }
    return Uint8Array.of(entry.length >> 8, entry.length & 0xff);
}

;// CONCATENATED MODULE: ./build/core/vbh/log/tiles/log-edge.js


/** emptyEdge is the edge of a log without leaves. */
function emptyEdge(sha256) {
    return { size: 0, rootHash: hash_hashEmptyTree(sha256), tiles: [], entries: [] };
}
/** levelSize gives how many complete subtrees of 256^level leaves a tree of `size` leaves has. */
function levelSize(size, level) {
    return Math.floor(size / TILE_WIDTH ** level);
}
/** levelCount gives how many tile levels a tree of `size` leaves has. */
function levelCount(size) {
    let level = 0;
    while (levelSize(size, level) > 0)
        level += 1;
    return level;
}
/** edgeRoot folds the partial tiles, lowest level first in `tiles`, into the root of the whole tree. */
function edgeRoot(tiles, sha256) {
    // Largest complete subtree first: the highest level, and within a tile the highest bit of its width.
    const subtrees = tiles.toReversed().flatMap((hashes) => completeSubtrees(hashes, sha256));
    const [smallest, ...larger] = subtrees.reverse();
    if (smallest === undefined)
        return hash_hashEmptyTree(sha256);
    return larger.reduce((right, left) => hash_hashNode(left, right, sha256), smallest);
}
function completeSubtrees(hashes, sha256) {
    const roots = [];
    let from = 0;
    for (let width = TILE_WIDTH / 2; width >= 1; width /= 2) {
        if (hashes.length - from < width)
            continue;
        roots.push(hashPerfect(hashes.slice(from, from + width), sha256));
        from += width;
    }
    return roots;
}

;// CONCATENATED MODULE: ./build/core/vbh/log/tiles/append-entries.js





/**
 * appendEntries adds entries to the right of a log. It reads nothing: the edge holds all it needs. The files
 * depend on the entries alone, not on how they were divided into appends. Throws LogError E_TOO_LARGE.
 */
function appendEntries(edge, entries, sha256) {
    const puts = new Map();
    const tiles = edge.tiles.map((hashes) => [...hashes]);
    let bundle = [...edge.entries];
    let size = edge.size;
    for (const entry of entries) {
        size += 1;
        bundle.push(entry);
        raise(hashLeaf(entry, sha256), 0);
        if (bundle.length < TILE_WIDTH)
            continue;
        puts.set(entriesPath(levelSize(size, 1) - 1), encodeBundle(bundle));
        bundle = [];
    }
    /** Adds a hash at a level; a tile that it fills becomes one hash of the level above. */
    function raise(hash, level) {
        const tile = tiles[level] ?? [];
        tiles[level] = tile;
        tile.push(hash);
        if (tile.length < TILE_WIDTH)
            return;
        if (level > 0)
            puts.set(tilePath(level, levelSize(size, level + 1) - 1), (0,core_bytes/* concatBytes */.Id)(...tile));
        tiles[level] = [];
        raise(hashPerfect(tile, sha256), level + 1);
    }
    if (bundle.length > 0 && entries.length > 0) {
        puts.set(entriesPath(levelSize(size, 1)), encodeBundle(bundle));
    }
    for (const [level, hashes] of tiles.entries()) {
        const grew = levelSize(size, level) > levelSize(edge.size, level);
        if (level > 0 && grew && hashes.length > 0) {
            puts.set(tilePath(level, levelSize(size, level + 1)), (0,core_bytes/* concatBytes */.Id)(...hashes));
        }
    }
    return { edge: { size, rootHash: edgeRoot(tiles, sha256), tiles, entries: bundle }, puts };
}

;// CONCATENATED MODULE: ./build/core/vbh/log/tiles/read-tile.js




/** readTile reads the `width` hashes of one tile, not yet authenticated. Throws LogError E_INCLUSION. */
async function readTile(read, level, index, width) {
    const path = tilePath(level, index);
    const bytes = await read(path);
    if (bytes?.length !== width * hash_HASH_BYTES) {
        throw damaged(path, `${width} hashes`, bytes === null ? "no file" : `${bytes.length} bytes`);
    }
    return Array.from({ length: width }, (_, at) => bytes.slice(at * hash_HASH_BYTES, (at + 1) * hash_HASH_BYTES));
}
/** readBundle reads the `width` entries of one bundle, not yet authenticated. Throws LogError E_INCLUSION. */
async function readBundle(read, index, width) {
    const path = entriesPath(index);
    const bytes = await read(path);
    const entries = bytes === null ? null : decodeBundle(bytes);
    if (entries?.length === width)
        return entries;
    throw damaged(path, `${width} entries`, bytes === null ? "no file" : "another content");
}
/** damaged is the error for a file of the log that the checkpoint does not commit to. */
function damaged(path, expected, found) {
    return new log_error_LogError("E_INCLUSION", {
        what: `expected ${expected} in ${path}, found ${found}`,
        remedy: "the log is damaged; restore the file from the registry's history or another clone",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/tiles/load-edge.js





/**
 * loadEdge reads what is not full yet of a head and holds it to its root: one bundle, and one tile a level from level 1 up.
 * null is the head of a log that does not exist yet. Throws LogError E_INCLUSION when anything is missing or does not hash to
 * the root.
 */
async function loadEdge(read, head, sha256) {
    if (head === null)
        return emptyEdge(sha256);
    const { size, rootHash } = head;
    const width = (level) => levelSize(size, level) % TILE_WIDTH;
    const levels = Array.from({ length: Math.max(levelCount(size) - 1, 0) }, (_, at) => at + 1);
    const [entries, ...upper] = await Promise.all([
        width(0) === 0 ? [] : readBundle(read, levelSize(size, 1), width(0)),
        ...levels.map((level) => width(level) === 0 ? [] : readTile(read, level, levelSize(size, level + 1), width(level))),
    ]);
    const tiles = size === 0 ? [] : [entries.map((entry) => hashLeaf(entry, sha256)), ...upper];
    if ((0,core_bytes/* equalBytes */.ex)(edgeRoot(tiles, sha256), rootHash))
        return { size, rootHash, tiles, entries };
    throw damaged(LOG_FOLDER, `${size} leaves with the root of the checkpoint`, "another root");
}

;// CONCATENATED MODULE: ./build/core/vbh/log/tiles/open-tree.js





/** Height of a tile: it holds the hashes of every eighth level of the tree. */
const TILE_HEIGHT = 8;
/**
 * openTree gives the tree behind a checked edge. Each full tile or bundle is held to the hash that the tile above has
 * for it, up to the edge, so a damaged one is found by whoever reads it. Files are read and hashed once.
 * Its methods throw LogError E_INCLUSION.
 */
function openTree(read, edge, sha256) {
    const bundles = new Map();
    const tiles = new Map();
    function bundle(index) {
        const known = bundles.get(index) ?? loadBundle(index);
        bundles.set(index, known);
        return known;
    }
    async function loadBundle(index) {
        if (index === levelSize(edge.size, 1))
            return { entries: edge.entries, rows: rowsOver(edge.tiles[0] ?? [], sha256) };
        const entries = await readBundle(read, index, TILE_WIDTH);
        const rows = rowsOver(entries.map((entry) => hashLeaf(entry, sha256)), sha256);
        await requireCommitted(entriesPath(index), rows, { level: 0, index });
        return { entries, rows };
    }
    function tile(level, index) {
        const path = tilePath(level, index);
        const known = tiles.get(path) ?? loadTile(level, index);
        tiles.set(path, known);
        return known;
    }
    async function loadTile(level, index) {
        if (level === 0)
            return (await bundle(index)).rows;
        if (index === levelSize(edge.size, level + 1))
            return rowsOver(edge.tiles[level] ?? [], sha256);
        const rows = rowsOver(await readTile(read, level, index, TILE_WIDTH), sha256);
        await requireCommitted(tilePath(level, index), rows, { level, index });
        return rows;
    }
    async function requireCommitted(path, rows, { level, index }) {
        const expected = await subtree(TILE_HEIGHT * (level + 1), index);
        const root = rows[TILE_HEIGHT]?.[0];
        if (root !== undefined && (0,core_bytes/* equalBytes */.ex)(root, expected))
            return;
        throw damaged(path, "what the checkpoint commits to", "other hashes");
    }
    async function subtree(level, index) {
        const tileLevel = Math.floor(level / TILE_HEIGHT);
        const row = level % TILE_HEIGHT;
        const width = TILE_WIDTH / 2 ** row;
        const hash = (await tile(tileLevel, Math.floor(index / width)))[row]?.[index % width];
        if (hash !== undefined)
            return hash;
        throw new RangeError(`subtree ${index} of level ${level} is not in a tree of ${edge.size} leaves`);
    }
    const entries = async (index) => (await bundle(index)).entries;
    return { size: edge.size, edge, sha256, subtree, entries };
}
function rowsOver(hashes, sha256) {
    const rows = [hashes];
    for (let below = hashes; below.length > 1; below = rows.at(-1) ?? []) {
        const row = [];
        for (let at = 0; at + 1 < below.length; at += 2) {
            row.push(hash_hashNode(below[at] ?? new Uint8Array(), below[at + 1] ?? new Uint8Array(), sha256));
        }
        rows.push(row);
    }
    return rows;
}

;// CONCATENATED MODULE: ./build/core/vbh/log/tiles/index.js







;// CONCATENATED MODULE: ./build/core/vbh/log/layout/served-paths.js

/** servedTilePath gives `tile/<level>/<index>[.p/<width>]` (https://c2sp.org/tlog-tiles). */
function servedTilePath(level, index, width) {
    return `tile/${level}/${partial(index, width)}`;
}
/** servedEntriesPath gives `tile/entries/<index>[.p/<width>]` (https://c2sp.org/tlog-tiles). */
function servedEntriesPath(index, width) {
    return `tile/entries/${partial(index, width)}`;
}
function partial(index, width) {
    return width === TILE_WIDTH ? indexPath(index) : `${indexPath(index)}.p/${width}`;
}

;// CONCATENATED MODULE: ./build/core/vbh/log/layout/serve-layout.js





/**
 * serveLayout gives the files of a log as https://c2sp.org/tlog-tiles has them served, but for the checkpoint: bundles of
 * entries, and tiles from level 0 up, whose hashes are made from the entries; what is not full has its width in its name. One bundle at a time is held. Throws LogError
 * E_INCLUSION for a log that is not what its checkpoint says.
 */
async function* serveLayout(tree, sha256) {
    const levels = [];
    const counts = [];
    /** Adds a hash at a level; a tile that it fills is given, and becomes one hash of the level above. */
    function* raise(level, hash) {
        const tile = levels[level] ?? [];
        levels[level] = tile;
        tile.push(hash);
        if (tile.length < TILE_WIDTH)
            return;
        const index = counts[level] ?? 0;
        yield [servedTilePath(level, index, TILE_WIDTH), (0,core_bytes/* concatBytes */.Id)(...tile)];
        counts[level] = index + 1;
        levels[level] = [];
        yield* raise(level + 1, hashPerfect(tile, sha256));
    }
    for (let index = 0; index * TILE_WIDTH < tree.size; index++) {
        const entries = await tree.entries(index);
        yield [servedEntriesPath(index, entries.length), encodeBundle(entries)];
        for (const entry of entries)
            yield* raise(0, hashLeaf(entry, sha256));
    }
    for (const [level, tile] of levels.entries()) {
        if (tile.length > 0)
            yield [servedTilePath(level, counts[level] ?? 0, tile.length), (0,core_bytes/* concatBytes */.Id)(...tile)];
    }
}

;// CONCATENATED MODULE: ./build/core/vbh/log/layout/index.js



// EXTERNAL MODULE: ./build/core/canonical/index.js + 6 modules
var canonical = __nccwpck_require__(92290);
// EXTERNAL MODULE: ./build/core/registry/format-version.js
var format_version = __nccwpck_require__(66664);
;// CONCATENATED MODULE: ./build/core/vbh/log/leaves/plain-leaf.js
/** The canonical form of a leaf whose id needs no escapes: what RFC 8785 gives for it, and no other bytes. */
const PLAIN = /^\{"counter":([1-9]\d{0,15}),"id":"([ !#-[\]-~]+)","kind":"(?:event","prev":"([0-9a-f]{64})","sha256":"([0-9a-f]{64})","stream":"events|record","prev":"([0-9a-f]{64})","sha256":"([0-9a-f]{64})","stream":"builds)","v":1\}$/;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/**
 * readPlainLeaf reads a leaf in the form that nearly all have, in a tenth of the time that it takes to parse JSON and write it
 * again; null says nothing of an entry but that it has to be looked at more closely.
 */
function readPlainLeaf(entry) {
    const found = PLAIN.exec(decoder.decode(entry));
    if (found === null)
        return null;
    const [, decimal, id = "", prevEvent, eventSha256 = "", prevRecord = "", recordSha256 = ""] = found;
    const counter = Number(decimal);
    if (!Number.isSafeInteger(counter))
        return null;
    return prevEvent === undefined
        ? { v: 1, kind: "record", stream: "builds", counter, prev: prevRecord, id, sha256: recordSha256 }
        : { v: 1, kind: "event", stream: "events", counter, prev: prevEvent, id, sha256: eventSha256 };
}

;// CONCATENATED MODULE: ./build/core/vbh/log/leaves/leaf.js




/** The stream in which leaves of a kind are counted. */
const STREAM_OF = { record: "builds", event: "events" };
/** `prev` of a stream's first leaf. */
const NO_LEAF = "0".repeat(64);
const KEYS = "counter id kind prev sha256 stream v";
const HEX_SHA256 = /^[0-9a-f]{64}$/;
/** encodeLeaf gives the bytes of a log entry. */
function encodeLeaf(leaf) {
    return new TextEncoder().encode((0,canonical/* encodeCanonical */.Vz)(leaf));
}
/** parseLeaf is the inverse of encodeLeaf and accepts nothing else. Throws RegistryError E_VERSION, LogError E_INCLUSION. */
function parseLeaf(entry) {
    return readPlainLeaf(entry) ?? parseAnyLeaf(entry);
}
function parseAnyLeaf(entry) {
    const value = parse(entry);
    (0,format_version/* refuseNewer */._)(value, "the leaf of the log");
    if (isLeaf(value))
        return value;
    throw notLeaf("another value");
}
function parse(entry) {
    try {
        return (0,canonical/* parseCanonicalLine */.Yl)(entry);
    }
    catch (cause) {
        throw notLeaf("bytes that are not canonical JSON", cause);
    }
}
function isLeaf(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return false;
    const leaf = value;
    return (Object.keys(leaf).sort().join(" ") === KEYS &&
        leaf["v"] === 1 &&
        (leaf["kind"] === "record" || leaf["kind"] === "event") &&
        leaf["stream"] === STREAM_OF[leaf["kind"]] &&
        Number.isSafeInteger(leaf["counter"]) &&
        Number(leaf["counter"]) >= 1 &&
        typeof leaf["id"] === "string" &&
        leaf["id"] !== "" &&
        isDigest(leaf["prev"]) &&
        isDigest(leaf["sha256"]));
}
/** Asked of its type first: String() takes a list of one digest for a digest, and throws for an object with a toString of its own. */
function isDigest(value) {
    return typeof value === "string" && HEX_SHA256.test(value);
}
function notLeaf(found, cause) {
    return new log_error_LogError("E_INCLUSION", {
        what: `expected a leaf of v 1 in the log, found ${found}`,
        remedy: "the log holds foreign entries; compare it with another clone of the registry",
        cause,
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/leaves/next-leaf.js



/** nextLeaf gives the leaf that follows `last`, the newest of the subject's stream; null: there is none yet. */
function nextLeaf(last, subject, sha256) {
    const { kind, id, sha256: digest } = subject;
    const counter = last === null ? 1 : last.counter + 1;
    return { v: 1, kind, stream: STREAM_OF[kind], counter, prev: linkTo(last, sha256), id, sha256: digest };
}
/** linkTo gives the `prev` of the leaf after `last`. */
function linkTo(last, sha256) {
    return last === null ? NO_LEAF : (0,core_bytes/* encodeHex */.mU)(hashLeaf(encodeLeaf(last), sha256));
}

;// CONCATENATED MODULE: ./build/core/vbh/log/leaves/scan-leaves.js


/**
 * scanLeaves yields the leaves before index `before`, newest first. It reads one bundle of 256 leaves at a
 * time, so whoever stops early reads little. Throws LogError E_INCLUSION.
 */
async function* scanLeaves(tree, before = tree.size) {
    for (let bundle = Math.ceil(before / TILE_WIDTH) - 1; bundle >= 0; bundle -= 1) {
        const first = bundle * TILE_WIDTH;
        const entries = (await tree.entries(bundle)).slice(0, before - first);
        for (const [at, entry] of [...entries.entries()].reverse()) {
            yield { index: first + at, leaf: parseLeaf(entry) };
        }
    }
}
/** lastLeafOfStream gives the newest leaf of a stream before index `before`; null when there is none. */
async function lastLeafOfStream(tree, stream, before = tree.size) {
    for await (const placed of scanLeaves(tree, before))
        if (placed.leaf.stream === stream)
            return placed;
    return null;
}
/** findLeaf gives the newest leaf of a build or event; null when the log has none. O(distance from the end). */
async function findLeaf(tree, kind, id) {
    for await (const placed of scanLeaves(tree)) {
        if (placed.leaf.kind === kind && placed.leaf.id === id)
            return placed;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/core/vbh/log/leaves/index.js




;// CONCATENATED MODULE: ./build/core/vbh/log/log-keys.js



/**
 * readLogKeys gives the keys stored beside the checkpoint, those of its signers; none when the file is absent. Lines of
 * key types that this version does not know are passed over. Throws LogError E_KEY_ENCODING.
 */
async function readLogKeys(read, sha256) {
    const bytes = await read(VKEY_PATH);
    if (bytes === null)
        return [];
    // Undecodable bytes become U+FFFD, which no key survives: the key ID covers the name.
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    if (!text.endsWith("\n")) {
        throw new log_error_LogError("E_KEY_ENCODING", {
            what: `expected one key a line in ${VKEY_PATH}, found no final newline`,
            remedy: "restore the file from the registry's history",
        });
    }
    return text
        .slice(0, -1)
        .split("\n")
        .filter(hasKnownType)
        .map((line) => parseVkey(line, sha256));
}
/** encodeLogKeys is the inverse of readLogKeys' parsing: one key a line. */
function encodeLogKeys(keys) {
    return new TextEncoder().encode(keys.map((key) => `${encodeVkey(key)}\n`).join(""));
}

;// CONCATENATED MODULE: ./build/core/vbh/log/read-log-head.js





/**
 * readLogHead reads the checkpoint; null when the log has none. With `trust` it is also held to its origin and
 * to a key of that name; without, its content is only a claim. Throws LogError E_NOTE or E_ORIGIN.
 */
async function readLogHead(read, trust) {
    const bytes = await read(CHECKPOINT_PATH);
    if (bytes === null)
        return null;
    const note = parse_note_parseNote(bytes);
    const checkpoint = checkpoint_parseCheckpoint(note.text);
    if (trust !== undefined) {
        const signedBy = verify_note_verifyNote(note, trust.keys, trust.verifyEd25519);
        const expected = trust.origin ?? checkpoint.origin;
        // A key of another log vouches for that log alone: key name and origin are one.
        const names = [checkpoint.origin, ...signedBy.map(({ name }) => name)];
        const stranger = names.find((name) => name !== expected);
        if (stranger !== undefined)
            throw wrongOrigin(expected, stranger);
    }
    return { ...checkpoint, note: note.text, signatures: note.signatures };
}
function wrongOrigin(expected, found) {
    return new log_error_LogError("E_ORIGIN", {
        what: `expected a checkpoint of the log ${(0,one_line/* oneLine */.T)(expected, 80)}, found ${(0,one_line/* oneLine */.T)(found, 80)}`,
        remedy: "this checkpoint belongs to another log; restore the right one from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/open-log.js





/**
 * openLog reads head, keys and right edge, O(log size) files; the rest is read when it is asked for. A log
 * that has keys but no checkpoint was cut off and is not taken for a new one. Throws LogError E_NOTE,
 * E_ORIGIN, E_KEY_ENCODING or E_INCLUSION.
 */
async function openLog(read, { sha256, verifyEd25519 }, origin) {
    const keys = await readLogKeys(read, sha256);
    const head = await readLogHead(read, { keys, verifyEd25519, ...(origin === undefined ? {} : { origin }) });
    if (head === null && keys.length > 0)
        throw headless();
    const tree = openTree(read, await loadEdge(read, head, sha256), sha256);
    return { head, keys, tree };
}
function headless() {
    return new log_error_LogError("E_NOTE", {
        what: `expected ${CHECKPOINT_PATH} beside ${VKEY_PATH}, found no file`,
        remedy: "restore the checkpoint from the registry's history",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/plan-append.js







/**
 * planAppend computes an append to the log as it stands: it checks the head and the right edge, gives each
 * subject its counter and back link, and signs the new checkpoint, whose key alone then stands beside it. It reads
 * O(log size) files and writes none.
 * Throws LogError as openLog does, and E_TOO_LARGE or E_KEY_ENCODING.
 */
async function planAppend(request, primitives) {
    const { sha256 } = primitives;
    const log = await openLog(request.read, primitives);
    const leaves = await placeLeaves(log.tree, request.subjects, primitives);
    const append = appendEntries(log.tree.edge, leaves.map(({ leaf }) => encodeLeaf(leaf)), sha256);
    const origin = log.head?.origin ?? request.origin;
    const { size, rootHash } = append.edge;
    const note = await signCheckpoint({ origin, size, rootHash }, request.signer, sha256);
    const bytes = new TextEncoder().encode(note);
    const puts = new Map([
        ...append.puts,
        [CHECKPOINT_PATH, bytes],
        [VKEY_PATH, encodeLogKeys([noteVerifier(origin, request.signer.publicKey, sha256)])],
    ]);
    const { text, signatures } = parse_note_parseNote(bytes);
    return { head: { origin, size, rootHash, note: text, signatures }, leaves, puts };
}
async function placeLeaves(tree, subjects, { sha256 }) {
    const newest = new Map();
    const placed = [];
    for (const subject of subjects) {
        const stream = STREAM_OF[subject.kind];
        if (!newest.has(stream))
            newest.set(stream, (await lastLeafOfStream(tree, stream))?.leaf ?? null);
        const leaf = nextLeaf(newest.get(stream) ?? null, subject, sha256);
        newest.set(stream, leaf);
        placed.push({ index: tree.size + placed.length, leaf });
    }
    return placed;
}

;// CONCATENATED MODULE: ./build/core/vbh/log/proof/log-proof.js




const FIRST_LINE = "c2sp.org/tlog-proof@v1";
/** A path has one hash a level, and no tree here has more leaves than a double can count. */
const MAX_PATH = 63;
const MAX_EXTRA_BYTES = 0x10000;
const MAX_HEAD_BYTES = 2 * MAX_EXTRA_BYTES;
/** Room for the path, an entry and a checkpoint. */
const MAX_PROOF_BYTES = MAX_NOTE_BYTES + MAX_HEAD_BYTES;
/** encodeLogProof gives the text of a proof (https://c2sp.org/tlog-proof). */
function encodeLogProof({ extra, index, path, checkpoint }) {
    const lines = [
        FIRST_LINE,
        ...(extra === null ? [] : [`extra ${(0,core_bytes/* encodeBase64 */.WG)(extra)}`]),
        `index ${index}`,
        ...path.map(core_bytes/* encodeBase64 */.WG),
    ];
    const head = new TextEncoder().encode(`${lines.join("\n")}\n\n`);
    const whole = new Uint8Array(head.length + checkpoint.length);
    whole.set(head);
    whole.set(checkpoint, head.length);
    return whole;
}
/**
 * parseLogProof is the inverse of encodeLogProof; nothing in what it gives may be believed before verifyLogProof. Throws
 * LogError E_INCLUSION, and E_TOO_LARGE for more than MAX_PROOF_BYTES.
 */
function parseLogProof(bytes) {
    if (bytes.length > MAX_PROOF_BYTES) {
        throw new log_error_LogError("E_TOO_LARGE", {
            what: `expected a proof of at most ${MAX_PROOF_BYTES} bytes, found ${bytes.length}`,
            remedy: "name the file that quantum-forge log prove wrote",
        });
    }
    const end = endOfHead(bytes);
    const [first, ...lines] = new TextDecoder("latin1").decode(bytes.subarray(0, end)).split("\n");
    if (first !== FIRST_LINE)
        throw noProof("another first line");
    const extra = lines[0]?.startsWith("extra ") ? decode(lines.shift(), "extra ") : null;
    const [, decimal] = /^index (0|[1-9][0-9]{0,15})$/.exec(lines.shift() ?? "") ?? [];
    const index = Number(decimal);
    if (!Number.isSafeInteger(index))
        throw noProof("no index");
    if (lines.length > MAX_PATH)
        throw noProof(`${lines.length} hashes`);
    const path = lines.map((line) => decode(line, ""));
    if (path.some(({ length }) => length !== hash_HASH_BYTES))
        throw noProof("a hash that is not 32 bytes long");
    return { extra, index, path, checkpoint: bytes.subarray(end + 2) };
}
/** Where the blank line before the checkpoint begins. */
function endOfHead(bytes) {
    const limit = Math.min(bytes.length, MAX_HEAD_BYTES);
    for (let at = 0; at + 1 < limit; at++)
        if (bytes[at] === 0x0a && bytes[at + 1] === 0x0a)
            return at;
    throw noProof("no blank line before a checkpoint");
}
function decode(line, prefix) {
    const bytes = (0,core_bytes/* decodeBase64 */.y4)(line?.slice(prefix.length) ?? "");
    if (bytes === null)
        throw noProof("a line that is not base64");
    return bytes;
}
function noProof(found) {
    return new log_error_LogError("E_INCLUSION", {
        what: `expected a proof that begins with ${FIRST_LINE}, found ${found}`,
        remedy: "make the proof anew with quantum-forge log prove",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/proof/proof-documents.js
const BUILD_PROOF_SCHEMA = "quantum-forge/build-proof@1";
const LOG_VOUCHERS_SCHEMA = "quantum-forge/log-vouchers@1";

;// CONCATENATED MODULE: ./build/core/vbh/log/proof/verify-log-proof.js






/**
 * verifyLogProof verifies a proof that carries its leaf (https://c2sp.org/tlog-proof): a key of the log signed the checkpoint
 * in the name of the origin, and the leaf is in its tree. Throws LogError E_NOTE, E_ORIGIN or E_INCLUSION, and RegistryError
 * E_VERSION for a leaf of a later version.
 */
function verifyLogProof({ extra, index, path, checkpoint: bytes }, { keys, origin }, { sha256, verifyEd25519 }) {
    const note = parse_note_parseNote(bytes);
    const checkpoint = checkpoint_parseCheckpoint(note.text);
    if (checkpoint.origin !== origin)
        throw otherLog(origin, checkpoint.origin);
    const own = keys.filter(({ name }) => name === origin);
    verify_note_verifyNote(note, own, verifyEd25519);
    if (extra === null)
        throw withoutLeaf();
    const { size, rootHash } = checkpoint;
    verifyInclusion({ leafHash: hashLeaf(extra, sha256), index, size, rootHash }, path, sha256);
    return { index, leaf: parseLeaf(extra), checkpoint, note };
}
function otherLog(expected, found) {
    return new log_error_LogError("E_ORIGIN", {
        what: `expected a proof of the log ${(0,one_line/* oneLine */.T)(expected, 80)}, found one of ${(0,one_line/* oneLine */.T)(found, 80)}`,
        remedy: "name the log that the proof is of, with its own key",
    });
}
function withoutLeaf() {
    return new log_error_LogError("E_INCLUSION", {
        what: "expected a proof with its leaf in the line extra, found no such line",
        remedy: "make the proof anew with quantum-forge log prove",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/proof/index.js




;// CONCATENATED MODULE: ./build/core/vbh/log/scan/scan-log.js






/** Level of the hash over one full bundle. */
const BUNDLE_LEVEL = 8;
/**
 * scanLog reads a whole log and gives its leaves, a bundle at a time, oldest first. Each bundle is hashed once and held to
 * the hash that the tree has for it, which the checkpoint commits to; then each leaf must have its stream's next counter
 * and the hash of the leaf before it. Throws LogError E_INCLUSION and E_COUNTER, RegistryError E_VERSION.
 */
async function* scanLog(read, tree, sha256) {
    const ends = new Map();
    for (let first = 0; first < tree.size; first += TILE_WIDTH) {
        const index = first / TILE_WIDTH;
        const { entries, hashes } = await readAuthentic(read, tree, index, sha256);
        const leaves = [];
        for (const [at, entry] of entries.entries()) {
            const leaf = parseLeaf(entry);
            const placed = { index: first + at, leaf };
            requireNext(placed, ends.get(leaf.stream));
            ends.set(leaf.stream, { counter: leaf.counter, hash: hashes[at] ?? null });
            leaves.push(placed);
        }
        yield leaves;
    }
}
/** The bundle that is not full was held to the root when the tree was opened. */
async function readAuthentic(read, tree, index, sha256) {
    const { edge } = tree;
    if ((index + 1) * TILE_WIDTH > edge.size)
        return { entries: edge.entries, hashes: edge.tiles[0] ?? [] };
    const entries = await readBundle(read, index, TILE_WIDTH);
    const hashes = entries.map((entry) => hashLeaf(entry, sha256));
    if ((0,core_bytes/* equalBytes */.ex)(hashPerfect(hashes, sha256), await tree.subtree(BUNDLE_LEVEL, index)))
        return { entries, hashes };
    throw damaged(entriesPath(index), "what the checkpoint commits to", "other entries");
}
function requireNext(placed, end) {
    const { counter, prev } = placed.leaf;
    const expected = (end?.counter ?? 0) + 1;
    if (counter !== expected)
        throw outOfOrder(placed, `counter ${expected}`, String(counter));
    if (!isHexOf(prev, end?.hash ?? null))
        throw outOfOrder(placed, "the hash of the leaf before it", "another");
}
const DIGITS = "0123456789abcdef";
/** Compares without making the 64 digits, which would take longer than the hash; null stands for no leaf. */
function isHexOf(hex, hash) {
    if (hash === null)
        return hex === NO_LEAF;
    for (let at = 0; at < hash.length; at++) {
        const byte = hash[at] ?? 0;
        const high = DIGITS.charCodeAt(byte >> 4);
        const low = DIGITS.charCodeAt(byte & 15);
        if (hex.charCodeAt(2 * at) !== high || hex.charCodeAt(2 * at + 1) !== low)
            return false;
    }
    return hex.length === 2 * hash.length;
}
function outOfOrder({ index, leaf }, expected, found) {
    return new log_error_LogError("E_COUNTER", {
        what: `expected entry ${index} of the log to continue stream ${leaf.stream} with ${expected}, found ${found}`,
        remedy: "the log's key signed leaves that leave something out; compare it with another clone of the registry",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/scan/index.js


;// CONCATENATED MODULE: ./build/core/vbh/log/witness/add-checkpoint.js




/** More lines than this no client sends (https://c2sp.org/tlog-witness). */
const MAX_PROOF = 63;
const add_checkpoint_MAX_HEAD_BYTES = 8192;
const MAX_ADD_CHECKPOINT_BYTES = MAX_NOTE_BYTES + add_checkpoint_MAX_HEAD_BYTES;
/** encodeAddCheckpoint gives the body of `POST <prefix>/add-checkpoint` (https://c2sp.org/tlog-witness). */
function encodeAddCheckpoint({ oldSize, proof, checkpoint }) {
    const head = [`old ${oldSize}`, ...proof.map(core_bytes/* encodeBase64 */.WG)].join("\n");
    const encoded = new TextEncoder().encode(`${head}\n\n`);
    const whole = new Uint8Array(encoded.length + checkpoint.length);
    whole.set(encoded);
    whole.set(checkpoint, encoded.length);
    return whole;
}
/** parseAddCheckpoint is the inverse, for a witness; the checkpoint is a claim. Throws LogError E_NOTE. */
function add_checkpoint_parseAddCheckpoint(body) {
    if (body.length > MAX_ADD_CHECKPOINT_BYTES)
        throw badRequest(`${body.length} bytes`);
    const end = body.findIndex((byte, at) => at < add_checkpoint_MAX_HEAD_BYTES && byte === 0x0a && body[at + 1] === 0x0a);
    if (end < 0)
        throw badRequest("no blank line before the checkpoint");
    const [first = "", ...lines] = new TextDecoder("latin1").decode(body.subarray(0, end)).split("\n");
    const [, decimal] = /^old (0|[1-9][0-9]{0,15})$/.exec(first) ?? [];
    const oldSize = Number(decimal);
    if (!Number.isSafeInteger(oldSize))
        throw badRequest("no old size");
    if (lines.length > MAX_PROOF)
        throw badRequest(`${lines.length} hashes`);
    const proof = lines.map((line) => {
        const hash = decodeBase64(line);
        if (hash?.length !== HASH_BYTES)
            throw badRequest("a line that is no hash");
        return hash;
    });
    return { oldSize, proof, checkpoint: body.subarray(end + 2) };
}
function badRequest(found) {
    return new LogError("E_NOTE", {
        what: `expected an old size, a proof and a checkpoint, found ${found}`,
        remedy: "send the body that https://c2sp.org/tlog-witness describes",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/witness/cosigner.js

/** Signature type of a timestamped Ed25519 cosignature (https://c2sp.org/tlog-cosignature). */
const COSIGNATURE_TYPE = 0x04;
/** cosigner names a witness's key. Throws LogError E_KEY_ENCODING for a key or a name that no note can carry. */
function cosigner_cosigner(name, publicKey, sha256) {
    return typedKey(COSIGNATURE_TYPE, name, publicKey, sha256);
}
/** encodeCosignerVkey gives `<name>+<key ID, 8 hex digits>+<base64 of type and public key>`. */
function encodeCosignerVkey(key) {
    return encodeTypedVkey(COSIGNATURE_TYPE, key);
}
/** parseCosignerVkey is the inverse of encodeCosignerVkey and checks the key ID. Throws LogError E_KEY_ENCODING. */
function parseCosignerVkey(vkey, sha256) {
    const type = { type: COSIGNATURE_TYPE, called: "cosignature/v1 (Ed25519), which a witness has" };
    return parseTypedVkey(type, vkey, sha256);
}

;// CONCATENATED MODULE: ./build/core/vbh/log/witness/cosignature.js






const TIMESTAMP_BYTES = 8;
/** The last second that ECMAScript can write as a date. */
const LAST_SECOND = 8_640_000_000_000;
/**
 * cosignText gives the signature line by which a witness signs a checkpoint's text at a time
 * (https://c2sp.org/tlog-cosignature, Ed25519). Throws LogError E_KEY_ENCODING for a name that no note can carry.
 */
async function cosignature_cosignText(text, { name, signer, time_s, }, sha256) {
    const { keyHash } = cosigner(name, signer.publicKey, sha256);
    const signature = await signer.sign(messageOf(text, time_s));
    return encodeSignatureLine({ name, keyHash, signature: concatBytes(encodeTimestamp(time_s), signature) });
}
/**
 * verifyCosignatures gives what known witnesses say of a checkpoint, one line each. Lines of others are ignored; a line
 * of a known witness that does not verify, or has no time, refuses the whole (https://c2sp.org/signed-note). Throws
 * LogError E_NOTE.
 */
function verifyCosignatures({ text, signatures }, known, verifyEd25519) {
    const found = new Map();
    for (const line of signatures) {
        const by = known.find(({ name, keyHash }) => name === line.name && keyHash === line.keyHash);
        if (by === undefined)
            continue;
        const time_s = decodeTimestamp(line.signature);
        const signature = line.signature.subarray(TIMESTAMP_BYTES);
        if (time_s === null || !verifyEd25519(by.publicKey, messageOf(text, time_s), signature))
            throw bad(by);
        if (!found.has(by))
            found.set(by, { by, time_s, line });
    }
    return [...found.values()];
}
/** requireCosigned gives what one witness says of a checkpoint. Throws LogError E_NOTE, and E_WITNESS_QUORUM when it says nothing. */
function requireCosigned(note, by, verifyEd25519) {
    const [found] = verifyCosignatures(note, [by], verifyEd25519);
    if (found !== undefined)
        return found;
    throw new log_error_LogError("E_WITNESS_QUORUM", {
        what: `expected a cosignature by ${(0,one_line/* oneLine */.T)(by.name, 80)}+${by.keyHash} on the checkpoint, found none by that key`,
        remedy: "check the witness's address and key, and have it sign the checkpoint",
    });
}
/** Two lines of its own, then the whole text: another kind of signature than a log's by the same key. */
function messageOf(text, time_s) {
    return new TextEncoder().encode(`cosignature/v1\ntime ${time_s}\n${text}`);
}
function encodeTimestamp(time_s) {
    const bytes = new Uint8Array(TIMESTAMP_BYTES);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(time_s));
    return bytes;
}
/** null for what is not as long as an Ed25519 cosignature, and for a time that is 0 or that no date has. */
function decodeTimestamp(signature) {
    if (signature.length !== TIMESTAMP_BYTES + primitives/* ED25519_SIGNATURE_BYTES */.pl)
        return null;
    const view = new DataView(signature.buffer, signature.byteOffset, TIMESTAMP_BYTES);
    const time_s = Number(view.getBigUint64(0));
    return time_s > 0 && time_s <= LAST_SECOND ? time_s : null;
}
function bad({ name, keyHash }) {
    return new log_error_LogError("E_NOTE", {
        what: `expected a valid cosignature of ${(0,one_line/* oneLine */.T)(name, 80)}+${keyHash}, found one that does not verify`,
        remedy: "the witness's answer or the checkpoint was changed on its way; ask the witness again",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/witness/read-cosigned.js






/**
 * readCosigned gives the newest checkpoint of each witness that the registry holds one of; one that is absent is left out. Each
 * witness has a file of its own, so that putting a newer one never takes another's away. Throws LogError as parseCosigned does.
 */
async function readCosigned(read, witnesses, trust) {
    const found = [];
    for (const by of witnesses) {
        const bytes = await read(cosignedPath(by.keyHash));
        if (bytes !== null)
            found.push(parseCosigned(bytes, by, trust));
    }
    return found;
}
/**
 * parseCosigned reads a checkpoint that a witness signed from hostile bytes. The log's own signature is not looked at: the witness
 * did, and its key may have been exchanged since. Throws LogError E_NOTE, E_ORIGIN or E_WITNESS_QUORUM.
 */
function parseCosigned(bytes, by, { origin, verifyEd25519 }) {
    const note = parse_note_parseNote(bytes);
    const checkpoint = checkpoint_parseCheckpoint(note.text);
    if (checkpoint.origin !== origin) {
        throw new log_error_LogError("E_ORIGIN", {
            what: `expected a checkpoint of the log ${(0,one_line/* oneLine */.T)(origin, 80)} signed by ${(0,one_line/* oneLine */.T)(by.name, 80)}, found one of ${(0,one_line/* oneLine */.T)(checkpoint.origin, 80)}`,
            remedy: "have the witness sign this log: quantum-forge log witness --publish",
        });
    }
    const { time_s } = requireCosigned(note, by, verifyEd25519);
    return { by, time_s, checkpoint };
}

;// CONCATENATED MODULE: ./build/core/vbh/log/witness/require-extension.js



/**
 * requireExtension holds a log to a head that somebody saw before, by a consistency proof that is made from the log and
 * verified. A head of size 0 says nothing. Throws LogError E_ROLLBACK for a log that is smaller, E_SPLIT_VIEW for another
 * root at the same size, E_CONSISTENCY for another past.
 */
async function requireExtension({ edge, ...tree }, before) {
    if (before.size === 0)
        return;
    if (edge.size < before.size) {
        throw rewritten("E_ROLLBACK", `at least the ${before.size} entries that it had`, `${edge.size}`);
    }
    if (edge.size === before.size && !(0,core_bytes/* equalBytes */.ex)(edge.rootHash, before.rootHash)) {
        throw rewritten("E_SPLIT_VIEW", `the root that it had with ${before.size} entries`, "another root");
    }
    const claim = {
        size1: before.size,
        rootHash1: before.rootHash,
        size2: edge.size,
        rootHash2: edge.rootHash,
    };
    verify_consistency_verifyConsistency(claim, await proveConsistency(tree, before.size), tree.sha256);
}
function rewritten(code, expected, found) {
    return new log_error_LogError(code, {
        what: `expected a log with ${expected}, found ${found}`,
        remedy: "the log's history was rewritten; compare it with another clone of the registry",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/witness/require-quorum.js



/**
 * requireQuorum gives the witnesses whose signed checkpoint has the entries in question, at least a quorum of them. Two keys in
 * one name, or two names of one key, are one witness. That the log extends their checkpoints is the caller's to check. Throws
 * LogError E_WITNESS_QUORUM.
 */
function requireQuorum(cosigned, { quorum, size }) {
    const covering = distinct(cosigned.filter(({ checkpoint }) => checkpoint.size >= size));
    if (covering.length >= quorum)
        return covering;
    const names = covering.map(({ by }) => (0,one_line/* oneLine */.T)(by.name, 80)).join(", ") || "none";
    throw new log_error_LogError("E_WITNESS_QUORUM", {
        what: `expected ${quorum} of the root's witnesses to have signed the log with at least ${size} entries, found ${covering.length} (${names})`,
        remedy: "have them sign its head: quantum-forge log witness --url PREFIX --witness-key KEY --publish",
    });
}
function distinct(cosigned) {
    const seen = new Set();
    return cosigned.filter(({ by }) => {
        const marks = [`name ${by.name}`, `key ${(0,core_bytes/* encodeHex */.mU)(by.publicKey)}`];
        const isNew = !marks.some((mark) => seen.has(mark));
        for (const mark of marks)
            seen.add(mark);
        return isNew;
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/log/witness/witness.js






/**
 * answerAddCheckpoint is what a witness does with the body of `POST <prefix>/add-checkpoint`, as a step from one state to
 * the next (https://c2sp.org/tlog-witness): 404 for a log that it does not know, 403 without a good signature of the log, 409
 * with the size that it has when that is not the old size, 422 for a proof that does not hold, also for any proof from
 * size 0, else 200 with its cosignature. Steps of one log must follow each other. Never throws for a bad body.
 */
async function answerAddCheckpoint(body, { identity, state, time_s, }, { sha256, verifyEd25519 }) {
    const refuse = (status, text) => {
        return { status, contentType: "text/plain", body: `${text}\n`, state };
    };
    const request = attempt(() => readRequest(body));
    if (request === null)
        return refuse(400, "not an add-checkpoint request");
    const { oldSize, proof, note, checkpoint } = request;
    const { origin, size, rootHash } = checkpoint;
    const keys = identity.logs.get(origin);
    if (keys === undefined)
        return refuse(404, "unknown log");
    if (attempt(() => verifyNote(note, keys, verifyEd25519)) === null)
        return refuse(403, "not signed by the log");
    if (oldSize > size)
        return refuse(400, "an old size above the checkpoint's");
    const known = state.get(origin);
    if (oldSize !== (known?.size ?? 0)) {
        return { status: 409, contentType: "text/x.tlog.size", body: `${known?.size ?? 0}\n`, state };
    }
    const empty = size === 0 && !equalBytes(rootHash, hashEmptyTree(sha256));
    const extended = attempt(() => requireExtension(known, checkpoint, proof));
    if (empty || extended === null)
        return refuse(422, "the proof does not hold");
    const line = await cosignText(note.text, { ...identity, time_s }, sha256);
    const next = new Map([...state, [origin, checkpoint]]);
    return { status: 200, contentType: "text/plain", body: line, state: next };
    function requireExtension(before, after, hashes) {
        if (before === undefined || before.size === 0) {
            // Every log extends the empty one, so that a proof would show nothing.
            if (hashes.length > 0)
                throw new RangeError("a proof from size 0");
            return true;
        }
        const claim = {
            size1: before.size,
            rootHash1: before.rootHash,
            size2: after.size,
            rootHash2: after.rootHash,
        };
        verifyConsistency(claim, hashes, sha256);
        return true;
    }
}
function readRequest(body) {
    const { oldSize, proof, checkpoint } = parseAddCheckpoint(body);
    const note = parseNote(checkpoint);
    return { oldSize, proof, note, checkpoint: parseCheckpoint(note.text) };
}
/** null for whatever was thrown: here every fault has one answer. */
function attempt(step) {
    try {
        return step();
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/core/vbh/log/witness/index.js








;// CONCATENATED MODULE: ./build/core/vbh/log/index.js


















/***/ }),

/***/ 85895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ ED25519_PUBLIC_KEY_BYTES),
/* harmony export */   Rj: () => (/* binding */ ML_DSA_65_PUBLIC_KEY_BYTES),
/* harmony export */   UJ: () => (/* binding */ ML_DSA_65_SIGNATURE_BYTES),
/* harmony export */   VZ: () => (/* binding */ ML_DSA_CONTEXT),
/* harmony export */   gn: () => (/* binding */ SLH_DSA_SIGNATURE_BYTES),
/* harmony export */   hT: () => (/* binding */ SLH_DSA_PUBLIC_KEY_BYTES),
/* harmony export */   pl: () => (/* binding */ ED25519_SIGNATURE_BYTES)
/* harmony export */ });
const ED25519_PUBLIC_KEY_BYTES = 32;
const ED25519_SIGNATURE_BYTES = 64;
const ML_DSA_65_PUBLIC_KEY_BYTES = 1952;
const ML_DSA_65_SIGNATURE_BYTES = 3309;
const SLH_DSA_PUBLIC_KEY_BYTES = 32;
const SLH_DSA_SIGNATURE_BYTES = 7856;
/** The FIPS 204 and FIPS 205 context of every ML-DSA and SLH-DSA signature that is made here. */
const ML_DSA_CONTEXT = new TextEncoder().encode("qf-vbh/v1");


/***/ }),

/***/ 97557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95577);

/** quoted makes a foreign value fit to stand in an error's line: as JSON, at most 80 characters. */
function quoted(value) {
    return (0,_one_line_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(JSON.stringify(value) ?? "nothing", 80);
}


/***/ }),

/***/ 68803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _s: () => (/* reexport */ IMPLIED_VERSION),
  Lv: () => (/* reexport */ LOG_NAME),
  vx: () => (/* reexport */ encodeRootFile),
  Xw: () => (/* reexport */ impliedRoot),
  Ps: () => (/* reexport */ newestRoot),
  uk: () => (/* reexport */ nextRoot),
  KF: () => (/* reexport */ parseRootFile),
  Er: () => (/* reexport */ revocationOf),
  sb: () => (/* reexport */ rootAt),
  bb: () => (/* reexport */ rootDigest),
  wA: () => (/* reexport */ rootPath),
  ac: () => (/* reexport */ signRoot),
  VS: () => (/* reexport */ verifyRootChain)
});

// UNUSED EXPORTS: IMPLIED_RECORDER, KEY_CLASSES, ROOT_FOLDER, ROOT_SCHEMA, keyidsOf, rootMessage

;// CONCATENATED MODULE: ./build/core/vbh/root/implied-root.js
/** Root files begin at 1. */
const IMPLIED_VERSION = 0;
/** The principal in whose name the policy's workflow records. */
const IMPLIED_RECORDER = "ci";
/**
 * impliedRoot gives the root of trust of a policy that names a recorder's identity and no root files: version 0, in force from the
 * first leaf on. It vouches for that one recorder; nobody signs promotions or a next version, and no key of the log is named, so that
 * the file beside the checkpoint says which key signed it.
 */
function impliedRoot(identity) {
    return {
        v: 1,
        version: IMPLIED_VERSION,
        since: 0,
        expires: "9999-12-31T23:59:59.999Z",
        principals: { [IMPLIED_RECORDER]: { class: "keyless", ...identity } },
        roles: {
            root: { principals: [], threshold: 0 },
            recorder: { principals: [IMPLIED_RECORDER], threshold: 1 },
            promotion: { principals: [], threshold: 0 },
        },
        log: null,
        witnesses: { keys: [], quorum: 0 },
        revoked: [],
    };
}

// EXTERNAL MODULE: ./build/core/vbh/quoted.js
var quoted = __nccwpck_require__(97557);
// EXTERNAL MODULE: ./build/core/vbh/vbh-error.js
var vbh_error = __nccwpck_require__(71778);
// EXTERNAL MODULE: ./build/core/bytes/index.js + 4 modules
var bytes = __nccwpck_require__(12140);
// EXTERNAL MODULE: ./build/core/canonical/index.js + 6 modules
var canonical = __nccwpck_require__(92290);
// EXTERNAL MODULE: ./build/core/vbh/hybrid/index.js + 1 modules
var hybrid = __nccwpck_require__(13521);
// EXTERNAL MODULE: ./build/core/vbh/primitives.js
var vbh_primitives = __nccwpck_require__(85895);
;// CONCATENATED MODULE: ./build/core/vbh/root/root-at.js




/** rootAt gives the version that judges a leaf; null for a leaf that is older than the root of trust. */
function rootAt(chain, index) {
    return chain.findLast(({ since }) => since <= index) ?? null;
}
/** newestRoot gives the version that judges what is new: the log's key, witnesses, and revocations. */
function newestRoot(chain) {
    return chain.at(-1) ?? chain[0];
}
/** revocationOf tells whether the newest version takes a principal back for a leaf; any of its ids names it. */
function revocationOf(chain, principal, index, sha256) {
    const keyids = keyidsOf(principal, sha256);
    return (newestRoot(chain).revoked.find(({ keyid, since }) => keyids.includes(keyid) && since <= index) ?? null);
}
/**
 * keyidsOf gives SHA-256 (hex) of each raw public key, Ed25519 first; for a principal without keys that of the canonical form of
 * `{identity, issuer, repository}`.
 */
function keyidsOf(principal, sha256) {
    if ("identity" in principal) {
        const { identity, issuer, repository } = principal;
        const text = (0,canonical/* encodeCanonical */.Vz)({ identity, issuer, repository });
        return [(0,bytes/* encodeHex */.mU)(sha256(new TextEncoder().encode(text)))];
    }
    const { ed25519, ml_dsa_65, slh_dsa = null } = principal;
    const keys = [
        (0,hybrid/* decodeKey */.y3)(ed25519, vbh_primitives/* ED25519_PUBLIC_KEY_BYTES */.Eu, "Ed25519"),
        ...(ml_dsa_65 === null ? [] : [(0,hybrid/* decodeKey */.y3)(ml_dsa_65, vbh_primitives/* ML_DSA_65_PUBLIC_KEY_BYTES */.Rj, "ML-DSA-65")]),
        ...(slh_dsa === null ? [] : [(0,hybrid/* decodeKey */.y3)(slh_dsa, vbh_primitives/* SLH_DSA_PUBLIC_KEY_BYTES */.hT, "SLH-DSA")]),
    ];
    return keys.map((key) => (0,bytes/* encodeHex */.mU)(sha256(key)));
}

;// CONCATENATED MODULE: ./build/core/vbh/root/next-root.js



/** The name under which the log's key is kept; no principal is called so. */
const LOG_NAME = "log";
/**
 * nextRoot gives the version after `root`, unsigned, in force from leaf `log_size` on. Throws VbhError E_UNAUTHORISED for a name
 * that the root does not know, E_THRESHOLD where nobody would be left to sign or record; encodeRootFile refuses a version that nobody could sign.
 */
function nextRoot(root, change, log_size, sha256) {
    const next = { ...root, version: root.version + 1, since: log_size };
    switch (change.kind) {
        case "renew":
            return { ...next, expires: change.expires };
        case "amend":
            return { ...next, ...change.becomes };
        case "rotate": {
            if (change.name === LOG_NAME)
                return { ...next, log: change.keys };
            // Its class and no key of the old ones, also where there were more.
            const principal = { class: keyed(root, change.name).class, ...change.keys };
            return { ...next, principals: { ...root.principals, [change.name]: principal } };
        }
        case "revoke":
            return revoked(root, next, change, sha256);
    }
}
function revoked(root, next, { name, since, reason }, sha256) {
    const { [name]: _gone, ...others } = root.principals;
    const without = ({ principals, threshold }) => {
        const left = principals.filter((principal) => principal !== name);
        return { principals: left, threshold: Math.min(threshold, left.length) };
    };
    const { root: signers, recorder, promotion } = root.roles;
    requireOthers(name, { root: signers, recorder });
    const gone = keyidsOf(known(root, name), sha256).map((keyid) => ({ keyid, since, reason }));
    return {
        ...next,
        principals: others,
        roles: { root: without(signers), recorder: without(recorder), promotion: without(promotion) },
        revoked: [...root.revoked, ...gone],
    };
}
/** Without anybody in these roles the next version could do nothing. */
function requireOthers(name, roles) {
    for (const [role, { principals }] of Object.entries(roles)) {
        if (principals.some((principal) => principal !== name))
            continue;
        throw new vbh_error/* VbhError */.R("E_THRESHOLD", {
            what: `expected somebody beside ${(0,quoted/* quoted */.T)(name)} in the role ${role}, found nobody`,
            remedy: `let another join it first: quantum-forge root change --${role === "root" ? "signer" : role} NAME`,
        });
    }
}
function keyed(root, name) {
    const principal = known(root, name);
    if (principal.class !== "keyless")
        return principal;
    throw new vbh_error/* VbhError */.R("E_UNAUTHORISED", {
        what: `expected a principal with keys, found ${(0,quoted/* quoted */.T)(name)}, who signs without`,
        remedy: "there is no key to exchange; take the identity back with keys revoke",
    });
}
function known(root, name) {
    const principal = Object.hasOwn(root.principals, name) ? root.principals[name] : undefined;
    if (principal !== undefined)
        return principal;
    throw new vbh_error/* VbhError */.R("E_UNAUTHORISED", {
        what: `expected a principal in version ${root.version} of the root (${Object.keys(root.principals).join(", ")}), found ${(0,quoted/* quoted */.T)(name)}`,
        remedy: "name one of them",
    });
}

// EXTERNAL MODULE: ./build/core/registry/format-version.js
var format_version = __nccwpck_require__(66664);
// EXTERNAL MODULE: ./build/core/schema/schema-check.js
var schema_check = __nccwpck_require__(80796);
// EXTERNAL MODULE: ./build/core/vbh/dsse/index.js + 7 modules
var dsse = __nccwpck_require__(85766);
// EXTERNAL MODULE: ./build/core/schema/json-schema.js
var json_schema = __nccwpck_require__(41082);
;// CONCATENATED MODULE: ./build/core/vbh/root/root.js
/**
 * What kind of key it is: `recorder` signs in a job that runs no project code, `inline` in the job that does, `person` is
 * somebody's.
 */
const KEY_CLASSES = ["recorder", "inline", "person"];

;// CONCATENATED MODULE: ./build/core/vbh/root/root-schema.js


const NAME = "^[a-z0-9][a-z0-9-]{0,62}$";
const BASE64 = { type: "string", maxLength: 8192, pattern: "^[A-Za-z0-9+/]+={0,2}$" };
const INDEX = { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
/** Nothing in a root stands for several: a star would be one. */
const NO_PATTERN = { type: "string", pattern: "^[\\x21-\\x29\\x2b-\\x7e]+$" };
const URI = { type: "string", maxLength: 512, pattern: "^https://[\\x21-\\x29\\x2b-\\x7e]+[^/]$" };
const KEYS = {
    ed25519: { ...BASE64, description: "Raw Ed25519 public key, 32 bytes." },
    ml_dsa_65: {
        ...BASE64,
        type: ["string", "null"],
        description: "Raw ML-DSA-65 public key, 1,952 bytes; null for one that signs by Ed25519 alone.",
    },
};
const SLH_DSA = {
    ...BASE64,
    description: "Raw SLH-DSA-SHA2-128s public key, 32 bytes; then the principal's signatures of roots need it too.",
};
const PRINCIPAL = {
    type: "object",
    required: ["class"],
    discriminator: { propertyName: "class" },
    oneOf: [
        {
            additionalProperties: false,
            required: ["class", "ed25519", "ml_dsa_65"],
            properties: { class: { enum: KEY_CLASSES }, ...KEYS, slh_dsa: SLH_DSA },
        },
        {
            additionalProperties: false,
            required: ["class", "issuer", "identity", "repository"],
            properties: {
                class: { const: "keyless" },
                issuer: { ...URI, description: "OpenID Connect issuer in the signing certificate." },
                identity: {
                    ...NO_PATTERN,
                    description: "Subject in it, exactly: for a workflow its URI with @ and the ref.",
                    maxLength: 1024,
                },
                repository: { ...URI, description: "Source repository in it." },
            },
        },
    ],
};
const ROLE = {
    type: "object",
    additionalProperties: false,
    required: ["principals", "threshold"],
    properties: {
        principals: { type: "array", uniqueItems: true, maxItems: 64, items: { type: "string", pattern: NAME } },
        threshold: { description: "How many of them must sign.", type: "integer", minimum: 0, maximum: 64 },
    },
};
/** .github/quantum-forge/root/<version>.json. */
const ROOT_SCHEMA = {
    $schema: json_schema/* SCHEMA_DIALECT */.x,
    $id: `${json_schema/* SCHEMA_BASE */.E}root.schema.json`,
    title: "Quantum-Forge root of trust",
    type: "object",
    additionalProperties: false,
    required: ["v", "root", "signatures"],
    properties: {
        v: { const: 1 },
        root: {
            type: "object",
            additionalProperties: false,
            required: ["v", "version", "since", "expires", "principals", "roles", "log", "witnesses", "revoked"],
            properties: {
                v: { const: 1 },
                version: { type: "integer", minimum: 1, maximum: 9999 },
                since: { ...INDEX, description: "The first leaf of the log that this version judges." },
                expires: {
                    description: "Builds recorded later are not accepted.",
                    type: "string",
                    format: "date-time",
                },
                principals: {
                    type: "object",
                    maxProperties: 64,
                    propertyNames: { pattern: NAME },
                    additionalProperties: PRINCIPAL,
                },
                roles: {
                    type: "object",
                    additionalProperties: false,
                    required: ["root", "recorder", "promotion"],
                    properties: { root: ROLE, recorder: ROLE, promotion: ROLE },
                },
                log: {
                    description: "The key of the log's checkpoints.",
                    type: "object",
                    additionalProperties: false,
                    required: ["ed25519", "ml_dsa_65"],
                    properties: KEYS,
                },
                witnesses: {
                    type: "object",
                    additionalProperties: false,
                    required: ["keys", "quorum"],
                    properties: {
                        keys: {
                            type: "array",
                            uniqueItems: true,
                            maxItems: 32,
                            items: { type: "string", maxLength: 512 },
                        },
                        quorum: { type: "integer", minimum: 0, maximum: 32 },
                    },
                },
                revoked: {
                    type: "array",
                    maxItems: 1024,
                    items: {
                        type: "object",
                        additionalProperties: false,
                        required: ["keyid", "since", "reason"],
                        properties: {
                            keyid: {
                                description: "SHA-256 of the raw public key; of a keyless principal, of the canonical form of {identity, issuer, repository}.",
                                type: "string",
                                pattern: "^[0-9a-f]{64}$",
                            },
                            since: { ...INDEX, description: "The first leaf for which the key does not count." },
                            reason: { type: "string", minLength: 1, maxLength: 500 },
                        },
                    },
                },
            },
        },
        signatures: {
            type: "array",
            maxItems: 64,
            items: {
                type: "object",
                additionalProperties: false,
                required: ["principal", "keyid"],
                properties: {
                    principal: { type: "string", pattern: NAME },
                    keyid: { type: "string", pattern: "^[0-9a-f]{64}$" },
                    ed25519: { type: ["string", "null"], maxLength: 8192 },
                    ml_dsa_65: { type: ["string", "null"], maxLength: 8192 },
                    slh_dsa: { type: ["string", "null"], maxLength: 16384 },
                },
            },
        },
    },
};

;// CONCATENATED MODULE: ./build/core/vbh/root/root-file.js










/** Folder of the root files on the default branch. */
const ROOT_FOLDER = ".github/quantum-forge/root";
const ROOT_PAYLOAD_TYPE = "application/vnd.quantum-forge.root+json";
const MAX_ROOT_BYTES = 1 << 20;
const check = (0,schema_check/* schemaCheck */.u)(ROOT_SCHEMA);
/** rootPath is where a version of the root stands. */
function rootPath(version) {
    return `${ROOT_FOLDER}/${version}.json`;
}
/** encodeRootFile gives a root file's text. Throws VbhError as parseRootFile does. */
function encodeRootFile(file) {
    requireSound(file);
    return (0,canonical/* encodeReadable */.R3)(file);
}
/**
 * parseRootFile is the inverse of encodeRootFile for hostile bytes; it judges no signature. Throws VbhError E_TOO_LARGE, E_SCHEMA
 * (also for roles that nobody could fill, and for one key in two names) or E_KEY_ENCODING, CanonicalError E_NOT_CANONICAL, and
 * RegistryError E_VERSION.
 */
function parseRootFile(bytes, name = "the root file") {
    if (bytes.length > MAX_ROOT_BYTES) {
        throw new vbh_error/* VbhError */.R("E_TOO_LARGE", {
            what: `expected ${name} to have at most ${MAX_ROOT_BYTES} bytes, found ${bytes.length}`,
            remedy: RESTORE,
        });
    }
    const value = (0,canonical/* parseReadable */.ew)(bytes);
    (0,format_version/* refuseNewer */._)(value, name);
    const file = value;
    requireSound(file, name);
    return file;
}
/** rootDigest is what the policy pins of version 1: SHA-256 (hex) of the canonical form of `root`, signatures apart. */
function rootDigest(root, sha256) {
    return (0,bytes/* encodeHex */.mU)(sha256(root_file_canonical(root)));
}
/** rootMessage is what a root's signers sign: its canonical form under its own payload type (DSSE v1). */
function rootMessage(root) {
    return (0,dsse/* preAuthEncoding */.JC)(root_file_canonical(root), ROOT_PAYLOAD_TYPE);
}
const RESTORE = "restore it from the default branch's history";
function root_file_canonical(root) {
    return new TextEncoder().encode((0,canonical/* encodeCanonical */.Vz)(root));
}
function requireSound(file, name = "the root file") {
    const fault = check(file);
    if (fault !== null)
        throw unsound(name, (0,schema_check/* faultText */.I)(fault));
    const { root } = file;
    const keys = Object.values(root.principals).flatMap(keyTexts);
    if (new Set(keys).size !== keys.length)
        throw unsound(name, "two principals have the same key or identity");
    for (const [role, { principals, threshold }] of Object.entries(root.roles)) {
        const stranger = principals.find((principal) => root.principals[principal] === undefined);
        if (stranger !== undefined)
            throw unsound(name, `the role ${role} names ${(0,quoted/* quoted */.T)(stranger)}, who is no principal`);
        if (threshold > principals.length)
            throw unsound(name, `the role ${role} needs ${threshold} of ${principals.length} principals`);
        if (threshold === 0 && role !== "promotion")
            throw unsound(name, `the role ${role} needs nobody`);
    }
    const keyless = root.roles.root.principals.find((name) => root.principals[name]?.class === "keyless");
    if (keyless !== undefined)
        throw unsound(name, `${(0,quoted/* quoted */.T)(keyless)} of the role root has no keys`);
    const single = root.roles.root.principals.find((principal) => !isHybrid(root.principals[principal]));
    if (single !== undefined)
        throw unsound(name, `${(0,quoted/* quoted */.T)(single)} of the role root has no ML-DSA-65 key`);
    if (root.witnesses.quorum > root.witnesses.keys.length)
        throw unsound(name, `${root.witnesses.quorum} of ${root.witnesses.keys.length} witnesses must cosign`);
    for (const principal of [...Object.values(root.principals), root.log])
        requireKeys(principal);
    const signers = file.signatures.map(({ principal, keyid }) => `${principal} ${keyid}`);
    if (new Set(signers).size !== signers.length)
        throw unsound(name, "one key signed twice");
}
function keyTexts(principal) {
    if (principal.class === "keyless") {
        const { issuer, identity, repository } = principal;
        return [`${issuer} ${identity} ${repository}`];
    }
    const { ed25519, ml_dsa_65, slh_dsa } = principal;
    return [ed25519, ml_dsa_65, slh_dsa].filter((key) => typeof key === "string");
}
function isHybrid(principal) {
    return principal !== undefined && principal.class !== "keyless" && principal.ml_dsa_65 !== null;
}
function requireKeys(holder) {
    if (holder === null || !("ed25519" in holder))
        return;
    (0,hybrid/* decodeKey */.y3)(holder.ed25519, vbh_primitives/* ED25519_PUBLIC_KEY_BYTES */.Eu, "Ed25519");
    if (holder.ml_dsa_65 !== null)
        (0,hybrid/* decodeKey */.y3)(holder.ml_dsa_65, vbh_primitives/* ML_DSA_65_PUBLIC_KEY_BYTES */.Rj, "ML-DSA-65");
    if (holder.slh_dsa !== undefined)
        (0,hybrid/* decodeKey */.y3)(holder.slh_dsa, vbh_primitives/* SLH_DSA_PUBLIC_KEY_BYTES */.hT, "SLH-DSA");
}
function unsound(name, fault) {
    return new vbh_error/* VbhError */.R("E_SCHEMA", { what: `${name} is no root of trust: ${fault}`, remedy: RESTORE });
}

;// CONCATENATED MODULE: ./build/core/vbh/root/root-signature.js





/** signRootMessage signs with every key that a principal has: both, and SLH-DSA-SHA2-128s where there is one. */
async function signRootMessage(message, signer, sha256) {
    const signature = await (0,hybrid/* signHybrid */.mB)(message, signer, sha256);
    if (signer.slhDsa === undefined)
        return signature;
    return { ...signature, slh_dsa: (0,bytes/* encodeBase64 */.WG)(await signer.slhDsa.sign(message)) };
}
/**
 * verifyRootSignature requires a signature by each key that the root has for a principal, over the same message, and none by
 * another: those of verifyHybrid, and SLH-DSA-SHA2-128s (FIPS 205, the same context) where the principal has such a key. Throws
 * VbhError E_HYBRID_INCOMPLETE when one is missing, E_UNAUTHORISED for an SLH-DSA signature without a key, E_BASE64, E_KEY_ENCODING
 * or E_SIG.
 */
function verifyRootSignature(message, signature, keys, primitives) {
    (0,hybrid/* verifyHybrid */.gu)(message, signature, keys, primitives);
    const { principal, slh_dsa } = signature;
    if (keys.slh_dsa === undefined) {
        if (slh_dsa)
            throw withoutKey(principal);
        return;
    }
    if (!slh_dsa)
        throw incomplete(principal);
    const key = (0,hybrid/* decodeKey */.y3)(keys.slh_dsa, vbh_primitives/* SLH_DSA_PUBLIC_KEY_BYTES */.hT, "SLH-DSA");
    if (primitives.verifySlhDsa?.(key, message, (0,hybrid/* decodeSignature */.xd)(slh_dsa), vbh_primitives/* ML_DSA_CONTEXT */.VZ))
        return;
    throw new vbh_error/* VbhError */.R("E_SIG", {
        what: `expected an SLH-DSA signature of ${(0,quoted/* quoted */.T)(principal)} over these bytes, found ${primitives.verifySlhDsa ? "another" : "no way to verify it here"}`,
        remedy: "the root or its signature was changed; restore both, or sign again",
    });
}
function incomplete(principal) {
    return new vbh_error/* VbhError */.R("E_HYBRID_INCOMPLETE", {
        what: `expected a signature of ${(0,quoted/* quoted */.T)(principal)} by SLH-DSA too, whose key the root has, found none`,
        remedy: "sign again with all keys: quantum-forge root sign",
    });
}
function withoutKey(principal) {
    return new vbh_error/* VbhError */.R("E_UNAUTHORISED", {
        what: `expected no SLH-DSA signature of ${(0,quoted/* quoted */.T)(principal)}, for whom the root has no such key, found one`,
        remedy: "take it away, or let the root name the key: quantum-forge keys rotate",
    });
}

;// CONCATENATED MODULE: ./build/core/vbh/root/sign-root.js


/** signRoot adds one principal's signature by all its keys to a root file, in place of an earlier one by the same key. */
async function signRoot(file, signer, sha256) {
    const signature = await signRootMessage(rootMessage(file.root), signer, sha256);
    const others = file.signatures.filter((other) => nameOf(other) !== nameOf(signature));
    const signatures = [...others, signature].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    return { ...file, signatures };
}
function nameOf({ principal, keyid }) {
    return `${principal} ${keyid}`;
}

;// CONCATENATED MODULE: ./build/core/vbh/root/verify-root-chain.js




/**
 * verifyRootChain checks that version 1 is the pinned one, that each version was signed by the threshold of its own root role
 * and of the version's before (by all of a principal's keys, as in TUF section 5.3), and that none is older than the verifier knows.
 * Throws VbhError E_ROOT_CHAIN, E_ROOT_ROLLBACK, E_THRESHOLD, E_HYBRID_INCOMPLETE, E_UNAUTHORISED, E_SIG, and what parseRootFile
 * throws.
 */
function verifyRootChain(evidence, primitives) {
    const files = evidence.files.map((bytes, at) => parseRootFile(bytes, rootPath(at + 1)));
    const [first, ...later] = files;
    if (first === undefined)
        throw brokenChain("version 1 of the root", "no file");
    const digest = rootDigest(first.root, primitives.sha256);
    if (digest !== evidence.pin)
        throw brokenChain(`the root that the policy pins, ${verify_root_chain_short(evidence.pin)}`, verify_root_chain_short(digest));
    let before = first.root;
    for (const [at, file] of files.entries()) {
        requireSuccessor(before, file.root, at + 1);
        requireSigned(file, [...new Set([file.root, before])], primitives);
        before = file.root;
    }
    if (files.length < evidence.known_version) {
        throw new vbh_error/* VbhError */.R("E_ROOT_ROLLBACK", {
            what: `expected version ${evidence.known_version} of the root, found ${files.length} as the newest`,
            remedy: "somebody took a version away; restore the root files from the default branch's history",
        });
    }
    return [first.root, ...later.map(({ root }) => root)];
}
function requireSuccessor(before, root, version) {
    if (root.version !== version)
        throw brokenChain(`version ${version} in ${rootPath(version)}`, `version ${root.version}`);
    if (root.since < before.since)
        throw brokenChain(`a root from leaf ${before.since} on or later`, `${root.since}`);
}
/** Signatures by anybody but the two versions' root principals are refused, not passed over. */
function requireSigned({ root, signatures }, judges, primitives) {
    const message = rootMessage(root);
    const incomplete = [];
    const signed = new Set();
    for (const signature of signatures) {
        const { principal } = signature;
        const vouching = judges.filter((judge) => judge.roles.root.principals.includes(principal));
        if (vouching.length === 0)
            throw unauthorised(principal, root.version);
        for (const judge of vouching) {
            const keys = judge.principals[principal];
            if (keys === undefined || keys.class === "keyless")
                throw unauthorised(principal, root.version);
            try {
                verifyRootSignature(message, signature, keys, primitives);
                signed.add(`${judge.version} ${principal}`);
            }
            catch (error) {
                // A principal whose keys are exchanged signs with the old and with the new ones; each holds for one version.
                if (!(error instanceof vbh_error/* VbhError */.R))
                    throw error;
                incomplete.push(error);
            }
        }
        if (!vouching.some((judge) => signed.has(`${judge.version} ${principal}`)))
            throw incomplete.at(-1);
    }
    for (const judge of new Set(judges))
        requireThreshold(judge.roles.root, judge.version, signed, root.version);
}
function requireThreshold(role, judge, signed, version) {
    const count = role.principals.filter((principal) => signed.has(`${judge} ${principal}`)).length;
    if (count >= role.threshold)
        return;
    throw new vbh_error/* VbhError */.R("E_THRESHOLD", {
        what: `expected ${role.threshold} signatures of version ${judge}'s root principals on version ${version}, found ${count}`,
        remedy: "let more of them sign it: quantum-forge root sign",
    });
}
function unauthorised(principal, version) {
    return new vbh_error/* VbhError */.R("E_UNAUTHORISED", {
        what: `expected signatures of root principals on version ${version} of the root, found one of ${(0,quoted/* quoted */.T)(principal)}`,
        remedy: "remove the signature, or restore the file from the default branch's history",
    });
}
function brokenChain(expected, found) {
    return new vbh_error/* VbhError */.R("E_ROOT_CHAIN", {
        what: `expected ${expected}, found ${found}`,
        remedy: "restore the root files and the policy's pin from the default branch's history",
    });
}
function verify_root_chain_short(digest) {
    return `sha256:${digest.slice(0, 12)}`;
}

;// CONCATENATED MODULE: ./build/core/vbh/root/index.js










/***/ }),

/***/ 71778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ VbhError)
/* harmony export */ });
/* harmony import */ var _coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29770);

class VbhError extends _coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 63170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ awaitsWitnesses),
/* harmony export */   X: () => (/* binding */ VBH_CHECKS)
/* harmony export */ });
/** The twelve VBH checks, in the order in which they run and fail closed. */
const VBH_CHECKS = [
    "encoding",
    "signature",
    "threshold",
    "canonical",
    "schema",
    "subject",
    "context",
    "root",
    "inclusion",
    "checkpoint",
    "consistency",
    "counter",
];
/**
 * awaitsWitnesses tells whether all that a build lacks is a quorum of witnesses. A new leaf cannot have been witnessed yet, and is then
 * as good as what surrounds it.
 */
function awaitsWitnesses(checks) {
    const open = checks.filter(({ state }) => state !== "ok");
    return open.length === 1 && open[0]?.name === "checkpoint" && open[0].code === "E_WITNESS_QUORUM";
}


/***/ }),

/***/ 70277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ webAssembly)
/* harmony export */ });
const webAssembly = WebAssembly;


/***/ }),

/***/ 8900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ForgeError)
/* harmony export */ });
/* harmony import */ var _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29770);

class ForgeError extends _core_coded_error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
}


/***/ }),

/***/ 42638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ hexDigest)
/* harmony export */ });
/* harmony import */ var _core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12140);

/** hexDigest gives SHA-256 of bytes as 64 hex digits. */
function hexDigest(bytes, sha256) {
    return (0,_core_bytes_index_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeHex */ .mU)(sha256(bytes));
}


/***/ }),

/***/ 82459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ describeChange)
/* harmony export */ });
/** describeChange gives what was measured under the names of `measure@1`. A number that there is not is null. */
function describeChange(change) {
    const { delta, unmeasured, excluded, repo_bytes, repo_left_out, cache, model } = change;
    return {
        mdl_delta: delta?.mdl_delta ?? null,
        mdl_delta_bits: delta?.mdl_delta_bits ?? null,
        novelty_bytes: delta?.novelty_bytes ?? null,
        removal_bytes: delta?.removal_bytes ?? null,
        about_zero: delta?.about_zero ?? null,
        unmeasured,
        repo_bytes: repo_bytes.value,
        repo_bytes_reason: repo_bytes.status === "measured" ? null : repo_bytes.reason,
        repo_left_out,
        categories: delta?.categories ?? [],
        files: delta?.files ?? [],
        surprises: delta?.surprises ?? [],
        duplicates: delta?.duplicates ?? [],
        duplicates_left_out: delta?.duplicates_left_out ?? 0,
        excluded,
        crlf_lines: delta?.crlf_lines ?? null,
        measurement_cache: { ...cache, ratio: cache.hits / cache.lookups },
        model,
    };
}


/***/ }),

/***/ 40815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS),
/* harmony export */   z: () => (/* binding */ parseCount)
/* harmony export */ });
/* harmony import */ var _forge_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8900);

const MIB = 1024 * 1024;
const DEFAULT_LIMITS = {
    max_file_bytes: 8 * MIB,
    max_change_bytes: 64 * MIB,
    max_repo_bytes: 64 * MIB,
};
/** What a remedy proposes: the option's default. */
const DEFAULTS = new Map([
    ["last", 20],
    ["max-file-bytes", DEFAULT_LIMITS.max_file_bytes],
    ["max-change-bytes", DEFAULT_LIMITS.max_change_bytes],
    ["max-repo-bytes", DEFAULT_LIMITS.max_repo_bytes],
]);
/** parseCount reads a whole number of at least `least` that a person typed for `option`. Throws ForgeError E_LIMIT. */
function parseCount(text, option, least) {
    const count = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (count >= least)
        return count;
    throw new _forge_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ForgeError */ .Q("E_LIMIT", {
        what: `expected a whole number of at least ${least} for --${option}, found ${JSON.stringify(text)}`,
        remedy: `write --${option} ${DEFAULTS.get(option) ?? least}`,
    });
}


/***/ }),

/***/ 39930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ measureBlobs)
/* harmony export */ });
/* harmony import */ var _core_mdl_model_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72489);
/* harmony import */ var _core_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(68852);
/* harmony import */ var _result_key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57736);



/** measureBlobs measures the change of one file with nothing known around it, as if each version were a tree of its own. */
async function measureBlobs(dependencies, { base, head, tier, limits }) {
    const { cache, primitives } = dependencies;
    const sides = [base?.oid ?? null, base?.path ?? null, head.oid, head.path];
    const dependsOn = ["blobs", ...sides, limits.max_file_bytes, limits.max_change_bytes];
    const key = (0,_result_key_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .Z)("pair", tier, dependsOn, primitives.sha256);
    const found = await cache.get("pair", key);
    const pair = found ?? (await measure(dependencies, { base, head, tier, limits }));
    if (found === null)
        await cache.put("pair", key, pair);
    return {
        ...pair,
        repo_bytes: (0,_core_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .notApplicable */ .hH)("a file by itself has no repository around it", "byte", "derived"),
        repo_left_out: [],
        cache: { hits: found === null ? 0 : 1, lookups: 1 },
        model: (0,_core_mdl_model_id_js__WEBPACK_IMPORTED_MODULE_2__/* .modelId */ .Z)(tier),
    };
}
async function measure(dependencies, { base, head, tier, limits }) {
    const { measurePair } = await Promise.all(/* import() */[__nccwpck_require__.e(33), __nccwpck_require__.e(888)]).then(__nccwpck_require__.bind(__nccwpck_require__, 86888));
    return measurePair(dependencies, {
        base: base === null ? [] : [entryOf(base)],
        head: [entryOf(head)],
        attributes: { base: new Map(), head: new Map() },
        tier,
        limits,
    });
}
function entryOf({ path, oid, bytes }) {
    return { path, kind: "file", oid, bytes };
}


/***/ }),

/***/ 14288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ measureChange)
/* harmony export */ });
/* harmony import */ var _core_mdl_model_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(72489);
/* harmony import */ var _core_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(68852);
/* harmony import */ var _result_key_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57736);



const NOT_ASKED_FOR = {
    repo_bytes: (0,_core_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)("it was not asked for (--no-repo-bytes)", "byte", "derived"),
    blocks: 0,
    left_out: [],
};
/**
 * measureChange measures what the step from base to head does to the description length of the tree, and how long
 * head's tree as a whole is. It reads Git objects only; no checkout is needed. What was measured before is not measured
 * again: two trees that the cache knows are neither listed nor read.
 */
async function measureChange(dependencies, request) {
    const { cache } = dependencies;
    const keys = await keysOf(dependencies, request);
    const known = {
        pair: await cache.get("pair", keys.pair),
        tree: request.whole ? await cache.get("tree", keys.tree) : NOT_ASKED_FOR,
    };
    if (known.pair !== null && known.tree !== null) {
        const lookups = 1 + known.tree.blocks;
        return changeOf(known.pair, known.tree, { hits: lookups, lookups }, request.tier);
    }
    const { measureMissing } = await Promise.all(/* import() */[__nccwpck_require__.e(33), __nccwpck_require__.e(162)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10162));
    const { pair, tree, block_hits } = await measureMissing(dependencies, request, known);
    if (known.pair === null)
        await cache.put("pair", keys.pair, pair);
    if (known.tree === null)
        await cache.put("tree", keys.tree, tree);
    const hits = (known.pair === null ? 0 : 1) + block_hits;
    return changeOf(pair, tree, { hits, lookups: 1 + tree.blocks }, request.tier);
}
/** Trees, not commits: two commits with the same files are the same change. */
async function keysOf({ source, primitives }, { base, head, tier, limits }) {
    const tree = await source.treeOf(head);
    const before = base === null ? null : await source.treeOf(base);
    const { max_file_bytes, max_change_bytes, max_repo_bytes } = limits;
    const { sha256 } = primitives;
    return {
        pair: (0,_result_key_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .Z)("pair", tier, [before, tree, max_file_bytes, max_change_bytes], sha256),
        tree: (0,_result_key_js__WEBPACK_IMPORTED_MODULE_0__/* .resultKey */ .Z)("tree", tier, [tree, max_file_bytes, max_repo_bytes], sha256),
    };
}
function changeOf(pair, { repo_bytes, left_out }, cache, tier) {
    return { ...pair, repo_bytes, repo_left_out: left_out, cache, model: (0,_core_mdl_model_id_js__WEBPACK_IMPORTED_MODULE_2__/* .modelId */ .Z)(tier) };
}


/***/ }),

/***/ 67746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ resolveSubject)
/* harmony export */ });
/* harmony import */ var _core_commands_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64721);
/* harmony import */ var _resolve_range_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(97428);


/**
 * resolveSubject is resolveRange for revisions that may also name files, as HEAD~1:a.ts or a blob id does. Files compare
 * with files, or with the word "empty". Throws UsageError E_OPTION.
 */
async function resolveSubject(source, asked) {
    const head = await blobOf(source, asked.head);
    const base = await blobOf(source, asked.base);
    if (head === null && base === null)
        return { kind: "commits", ...(await (0,_resolve_range_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveRange */ .S)(source, asked)) };
    if (head === null || (base === null && asked.base !== _resolve_range_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_BASE */ .q))
        throw unlike(asked);
    // A bare id goes by the other's name: only then are the two one file.
    const name = head.path ?? base?.path ?? NAMELESS;
    return {
        kind: "blobs",
        base: base === null ? null : { ...base, path: base.path ?? name },
        head: { ...head, path: name },
    };
}
async function blobOf(source, revision) {
    if (revision === null || !MAY_BE_BLOB.test(revision))
        return null;
    const path = REVISION_AND_PATH.exec(revision)?.[1];
    if (path !== undefined && /^\.{1,2}\//.test(path))
        throw relative(revision);
    const blob = await source.blobInfo(revision);
    if (blob === null && path !== undefined)
        throw noFile(revision);
    return blob === null ? null : { ...blob, path: path ?? null };
}
/** What two bare ids are called, whichever is the base: the name is coded too. */
const NAMELESS = "file";
/** Has a path, or is an id or the beginning of one. */
const MAY_BE_BLOB = /:|^[0-9a-f]{4,64}$/;
/** The first colon outside of braces ends the revision, so that `HEAD^{/fix: that}:a.ts` names a.ts (gitrevisions(7)). */
const REVISION_AND_PATH = /^(?:[^:{]|\{[^}]*\})+:(.+)$/s;
function relative(revision) {
    return new _core_commands_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e("E_OPTION", {
        what: `expected a path from the root of the repository, found ${JSON.stringify(revision)}`,
        remedy: "write REV:PATH without ./ or ../",
    });
}
function noFile(revision) {
    return new _core_commands_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e("E_OPTION", {
        what: `expected a file, found none at ${JSON.stringify(revision)}`,
        remedy: `name a file that this revision has, or compare with nothing by --base ${_resolve_range_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_BASE */ .q}`,
    });
}
function unlike({ base, head }) {
    const found = `--base ${base ?? "(first parent)"} and --head ${head ?? "HEAD"}`;
    return new _core_commands_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e("E_OPTION", {
        what: `expected two commits or two files, found one of each in ${JSON.stringify(found)}`,
        remedy: `name both as REV:PATH, or compare a file with nothing by --base ${_resolve_range_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_BASE */ .q}`,
    });
}


/***/ }),

/***/ 57736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ RESULT_VERSION),
/* harmony export */   Z: () => (/* binding */ resultKey)
/* harmony export */ });
/* harmony import */ var _core_mdl_model_id_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(72489);
/* harmony import */ var _hex_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42638);
/* harmony import */ var _tool_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(24557);



/** Goes up whenever the same trees would give another result, or the same one in another form, within a release. */
const RESULT_VERSION = 2;
/**
 * resultKey names a result for the cache: 64 hex digits over the kind of result, the model, this program's version and
 * all that the result depends on besides.
 */
function resultKey(kind, tier, dependsOn, sha256) {
    const parts = [kind, (0,_core_mdl_model_id_js__WEBPACK_IMPORTED_MODULE_1__/* .modelId */ .Z)(tier), _tool_version_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL_VERSION */ .w, RESULT_VERSION, ...dependsOn];
    return (0,_hex_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hexDigest */ .w)(new TextEncoder().encode(JSON.stringify(parts)), sha256);
}


/***/ }),

/***/ 97428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ resolveRange),
/* harmony export */   q: () => (/* binding */ EMPTY_BASE)
/* harmony export */ });
/** The word that names the empty tree as a base. */
const EMPTY_BASE = "empty";
/**
 * resolveRange settles what is compared with what: head defaults to HEAD and base to head's first parent; the
 * first commit of a history, and the word "empty", are compared with the empty tree.
 */
async function resolveRange(source, asked) {
    const head = await source.resolve(asked.head ?? "HEAD");
    if (asked.base === EMPTY_BASE)
        return { base: null, head };
    if (asked.base !== null)
        return { base: await source.resolve(asked.base), head };
    return { base: await source.firstParentOf(head), head };
}


/***/ }),

/***/ 24557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ TOOL_VERSION)
/* harmony export */ });
/** The version of package.json; a test holds the two together. */
const TOOL_VERSION = "0.1.0";


/***/ }),

/***/ 63837:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$id":"https://raw.githubusercontent.com/ajv-validator/ajv/master/lib/refs/data.json#","description":"Meta-schema for $data reference (JSON AnySchema extension proposal)","type":"object","required":["$data"],"properties":{"$data":{"type":"string","anyOf":[{"format":"relative-json-pointer"},{"format":"json-pointer"}]}},"additionalProperties":false}');

/***/ }),

/***/ 57216:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/applicator","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/applicator":true},"$dynamicAnchor":"meta","title":"Applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"prefixItems":{"$ref":"#/$defs/schemaArray"},"items":{"$dynamicRef":"#meta"},"contains":{"$dynamicRef":"#meta"},"additionalProperties":{"$dynamicRef":"#meta"},"properties":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"propertyNames":{"format":"regex"},"default":{}},"dependentSchemas":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"default":{}},"propertyNames":{"$dynamicRef":"#meta"},"if":{"$dynamicRef":"#meta"},"then":{"$dynamicRef":"#meta"},"else":{"$dynamicRef":"#meta"},"allOf":{"$ref":"#/$defs/schemaArray"},"anyOf":{"$ref":"#/$defs/schemaArray"},"oneOf":{"$ref":"#/$defs/schemaArray"},"not":{"$dynamicRef":"#meta"}},"$defs":{"schemaArray":{"type":"array","minItems":1,"items":{"$dynamicRef":"#meta"}}}}');

/***/ }),

/***/ 28226:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/content","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/content":true},"$dynamicAnchor":"meta","title":"Content vocabulary meta-schema","type":["object","boolean"],"properties":{"contentEncoding":{"type":"string"},"contentMediaType":{"type":"string"},"contentSchema":{"$dynamicRef":"#meta"}}}');

/***/ }),

/***/ 80518:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/core","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true},"$dynamicAnchor":"meta","title":"Core vocabulary meta-schema","type":["object","boolean"],"properties":{"$id":{"$ref":"#/$defs/uriReferenceString","$comment":"Non-empty fragments not allowed.","pattern":"^[^#]*#?$"},"$schema":{"$ref":"#/$defs/uriString"},"$ref":{"$ref":"#/$defs/uriReferenceString"},"$anchor":{"$ref":"#/$defs/anchorString"},"$dynamicRef":{"$ref":"#/$defs/uriReferenceString"},"$dynamicAnchor":{"$ref":"#/$defs/anchorString"},"$vocabulary":{"type":"object","propertyNames":{"$ref":"#/$defs/uriString"},"additionalProperties":{"type":"boolean"}},"$comment":{"type":"string"},"$defs":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"}}},"$defs":{"anchorString":{"type":"string","pattern":"^[A-Za-z_][-A-Za-z0-9._]*$"},"uriString":{"type":"string","format":"uri"},"uriReferenceString":{"type":"string","format":"uri-reference"}}}');

/***/ }),

/***/ 4588:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/format-annotation","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/format-annotation":true},"$dynamicAnchor":"meta","title":"Format vocabulary meta-schema for annotation results","type":["object","boolean"],"properties":{"format":{"type":"string"}}}');

/***/ }),

/***/ 15707:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/meta-data","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/meta-data":true},"$dynamicAnchor":"meta","title":"Meta-data vocabulary meta-schema","type":["object","boolean"],"properties":{"title":{"type":"string"},"description":{"type":"string"},"default":true,"deprecated":{"type":"boolean","default":false},"readOnly":{"type":"boolean","default":false},"writeOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true}}}');

/***/ }),

/***/ 99547:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/unevaluated","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/unevaluated":true},"$dynamicAnchor":"meta","title":"Unevaluated applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"unevaluatedItems":{"$dynamicRef":"#meta"},"unevaluatedProperties":{"$dynamicRef":"#meta"}}}');

/***/ }),

/***/ 97082:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/validation","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/validation":true},"$dynamicAnchor":"meta","title":"Validation vocabulary meta-schema","type":["object","boolean"],"properties":{"type":{"anyOf":[{"$ref":"#/$defs/simpleTypes"},{"type":"array","items":{"$ref":"#/$defs/simpleTypes"},"minItems":1,"uniqueItems":true}]},"const":true,"enum":{"type":"array","items":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/$defs/nonNegativeInteger"},"minLength":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"maxItems":{"$ref":"#/$defs/nonNegativeInteger"},"minItems":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"maxContains":{"$ref":"#/$defs/nonNegativeInteger"},"minContains":{"$ref":"#/$defs/nonNegativeInteger","default":1},"maxProperties":{"$ref":"#/$defs/nonNegativeInteger"},"minProperties":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"required":{"$ref":"#/$defs/stringArray"},"dependentRequired":{"type":"object","additionalProperties":{"$ref":"#/$defs/stringArray"}}},"$defs":{"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"$ref":"#/$defs/nonNegativeInteger","default":0},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}}}');

/***/ }),

/***/ 61678:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/schema","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true,"https://json-schema.org/draft/2020-12/vocab/applicator":true,"https://json-schema.org/draft/2020-12/vocab/unevaluated":true,"https://json-schema.org/draft/2020-12/vocab/validation":true,"https://json-schema.org/draft/2020-12/vocab/meta-data":true,"https://json-schema.org/draft/2020-12/vocab/format-annotation":true,"https://json-schema.org/draft/2020-12/vocab/content":true},"$dynamicAnchor":"meta","title":"Core and Validation specifications meta-schema","allOf":[{"$ref":"meta/core"},{"$ref":"meta/applicator"},{"$ref":"meta/unevaluated"},{"$ref":"meta/validation"},{"$ref":"meta/meta-data"},{"$ref":"meta/format-annotation"},{"$ref":"meta/content"}],"type":["object","boolean"],"$comment":"This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.","properties":{"definitions":{"$comment":"\\"definitions\\" has been replaced by \\"$defs\\".","type":"object","additionalProperties":{"$dynamicRef":"#meta"},"deprecated":true,"default":{}},"dependencies":{"$comment":"\\"dependencies\\" has been split and replaced by \\"dependentSchemas\\" and \\"dependentRequired\\" in order to serve their differing semantics.","type":"object","additionalProperties":{"anyOf":[{"$dynamicRef":"#meta"},{"$ref":"meta/validation#/$defs/stringArray"}]},"deprecated":true,"default":{}},"$recursiveAnchor":{"$comment":"\\"$recursiveAnchor\\" has been replaced by \\"$dynamicAnchor\\".","$ref":"meta/core#/$defs/anchorString","deprecated":true},"$recursiveRef":{"$comment":"\\"$recursiveRef\\" has been replaced by \\"$dynamicRef\\".","$ref":"meta/core#/$defs/uriReferenceString","deprecated":true}}}');

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(34277);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ var __webpack_exports__runAction = __webpack_exports__.Cs;
/******/ var __webpack_exports__runCli = __webpack_exports__.ak;
/******/ var __webpack_exports__serveBackends = __webpack_exports__.V0;
/******/ var __webpack_exports__serveMeasurements = __webpack_exports__.LX;
/******/ var __webpack_exports__serveToken = __webpack_exports__.ZW;
/******/ export { __webpack_exports__runAction as runAction, __webpack_exports__runCli as runCli, __webpack_exports__serveBackends as serveBackends, __webpack_exports__serveMeasurements as serveMeasurements, __webpack_exports__serveToken as serveToken };
/******/ 
