// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

function He(e){const t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function fn(e,t){
return typeof t=="bigint"?t.toString():t}var ln=class{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter;return e!==void 0&&(this.
_value=e(),this._getter=void 0),this._value}};function hn(e){return new ln(e)}function dn(e){return e==null}function qe(e){const t=e.startsWith("^")?1:0,n=e.endsWith(
"$")?e.length-1:e.length;return e.slice(t,n)}function pn(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Ye="captureSt\
ackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Pe(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function mn(e){if(Pe(e)===!1)return!1;
const t=e.constructor;if(t===void 0||typeof t!="function")return!0;const n=t.prototype;return!(Pe(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===
!1)}function vn(e){return mn(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var gn=new Set(["string","number","symb\
ol"]);function wn(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function bn(e,t,n){const r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=
e),r}function A(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot speci\
fy both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function $n(e){return Object.
keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var yn={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,
2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function B(e,t=0){if(e.aborted===
!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function _n(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.
length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Je(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function q(e){
return typeof e=="string"?e:e?.message}function Qe(e){const t=[];for(const n of e??[]){const r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;const o=r.
maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function je(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function Y(e,t,n){var r;
const o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);const s=e.schema!==e.inst?e.schema?._zod.def?.
error:void 0,i=e.message?e.message:q(e.inst?._zod.def?.error?.(e))??q(s?.(e))??q(t?.error?.(e))??q(n.customError?.(e))??q(n.localeError?.(e))??"Invalid input",a={};
for(const u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(a[u]=e[u]);return a.path??(a.path=[]),a.message=i,t?.reportInput&&
(a.input=e.input),a}var kn=/[\uD800-\uDBFF]/;function zn(e){const t=e.length;if(!kn.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&
(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Mn(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function On(e,t){for(const n in t){
const r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Pn(e,n,r.value)}}function J(e,t,n,r=!0){return Object.defineProperty(
e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Sn(e,t,n){return J(e,t,n,!1)}function Pn(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){
return this==null?n:J(this,t,n.bind(this))},set(r){J(this,t,r)}})}function jn(e,t){const n=Object.getPrototypeOf(e);return t in n?void 0:n}var Ze,x=!1,Zn={configurable:!0,
get(){x=!0}};function k(e,t,n){const r=Object.getPrototypeOf(e._zod);if(t in r&&Ze!==e._zod){Ze=void 0;return}Ze=e._zod,Object.defineProperty(r,t,{configurable:!0,
get(){Object.defineProperty(this,t,Zn);const o=x;x=!1;try{const s=n(this);return x?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:s}),
x=x||o,s}catch(s){throw delete this[t],x=x||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Nn(e,t,n,r){const o=jn(
e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){const s={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,s),
s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:s})}})}var et,An=Object.
freeze({status:"aborted"}),Ne={value:void 0,enumerable:!1},tt="captureStackTrace"in Error?Error:null;function En(e){const t=tt;if(t){const n=t.stackTraceLimit;if(typeof n==
"number"){try{t.stackTraceLimit=0}catch{return tt=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function g(e,t,n,r){const o={};function s(l){
this.def=l,this.constr=h,this.traits=new Set}s.prototype=o;const i=n,a=i&&new WeakSet;function u(l,d){if(l._zod){if(l._zod.traits.has(e))return}else{Ne.value=new s(
d);try{Object.defineProperty(l,"_zod",Ne)}finally{Ne.value=void 0}}if(l._zod.traits.add(e),t(l,d),a){const p=Object.getPrototypeOf(l),v=l._zod.constr.prototype;
let y=p;for(;y&&y!==v;)y=Object.getPrototypeOf(y);const w=y??p;a.has(w)||(a.add(w),On(w,i))}const m=h.prototype;for(const p in m)Object.prototype.hasOwnProperty.
call(m,p)&&(p in l||(l[p]=m[p].bind(l)))}const c=r?.Parent??Object;class f extends c{}Object.defineProperty(f,"name",{value:e});function h(l){const d=r?.Parent?
En(f):this;u(d,l);const m=d._zod.deferred;if(m){for(const v of m)v();d._zod.deferred=void 0}const p=globalThis.__zod_globalConfig?.postProcessor;return p&&p(d),
d}return Object.defineProperty(h,"init",{value:u}),Object.defineProperty(h,Symbol.hasInstance,{value:l=>r?.Parent&&l instanceof r.Parent?!0:l?._zod?.traits?.has(
e)}),Object.defineProperty(h,"name",{value:e}),h}var G=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() \
instead.")}},Cn=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}};(et=globalThis).
__zod_globalConfig??(et.__zod_globalConfig={});var Q=globalThis.__zod_globalConfig;function ee(e){return e&&Object.assign(Q,e),Q}function Tn(){const e=this._zod;
return e.message??(e.message=JSON.stringify(e.def,fn,2)),e.message}function Fn(e){this._zod.message=e}var Bn={get:Tn,set:Fn,enumerable:!0,configurable:!0},Ae={value:void 0,
enumerable:!1},nt=new WeakSet([Object.prototype,Error.prototype]),rt=(e,t)=>{e.name="$ZodError",Ae.value=t,Object.defineProperty(e,"issues",Ae),Ae.value=void 0,
Object.defineProperty(e,"message",Bn);const n=Object.getPrototypeOf(e);nt.has(n)||(nt.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){
const r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,
configurable:!0,writable:!0})}}))},Bs=g("$ZodError",rt),de=g("$ZodError",rt,void 0,{Parent:Error}),xn=e=>{const t=(n,r,o,s)=>{const i=o?{...o,async:!1}:{async:!1},
a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)throw new G;if(a.issues.length){const u=new(s?.Err??e)(a.issues.map(c=>Y(c,i,ee())));throw Ye(u,s?.callee??
t),u}return a.value};return t},Ln=xn(de),In=e=>{const t=async(n,r,o,s)=>{const i=o?{...o,async:!0}:{async:!0};let a=n._zod.run({value:r,issues:[]},i);if(a instanceof
Promise&&(a=await a),a.issues.length){const u=new(s?.Err??e)(a.issues.map(c=>Y(c,i,ee())));throw Ye(u,s?.callee??t),u}return a.value};return t},Rn=In(de),Un=e=>(t,n,r)=>{
const o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},o);if(s instanceof Promise)throw new G;return s.issues.length?ot(e,s.issues,o):{success:!0,
data:s.value}},te=Un(de);function ot(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>Y(o,n,ee()))),t=void 0,n=void 0),r},set error(o){r=o,
t=void 0,n=void 0}}}var Gn=e=>async(t,n,r)=>{const o=r?{...r,async:!0}:{async:!0};let s=t._zod.run({value:n,issues:[]},o);return s instanceof Promise&&(s=await s),
s.issues.length?ot(e,s.issues,o):{success:!0,data:s.value}},Dn=Gn(de),Vn=/^[\s\S]{0,}$/,Kn=/^-?\d+(?:\.\d+)?$/,pe=g("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),
e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),Wn=e=>{const t=e.value;return!dn(t)&&t.length!==void 0},me={number:"number",bigint:"bigint",object:"date"},Xn=g(
"$ZodCheckLessThan",(e,t)=>{pe.init(e,t);const n=me[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:me[typeof r.
value]??n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Hn=g("$Zod\
CheckGreaterThan",(e,t)=>{pe.init(e,t);const n=me[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:me[typeof r.
value]??n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),qn=g("$Z\
odCheckNumberFormat",(e,t)=>{pe.init(e,t),t.format=t.format||"float64";const n=t.format?.includes("int"),r=n?"int":"number",[o,s]=yn[t.format];e._zod.check=i=>{
const a=i.value;if(n){if(!Number.isInteger(a)){i.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(
a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,
continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,
inclusive:!0,continue:!t.abort});return}}a<o&&i.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>s&&i.issues.
push({origin:"number",input:a,code:"too_big",maximum:s,inclusive:!0,inst:e,continue:!t.abort})}}),Yn=g("$ZodCheckMinLength",(e,t)=>{var n;pe.init(e,t),(n=e._zod.
def).when??(n.when=Wn),e._zod.check=r=>{const o=r.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*2?zn(o):s)>=t.minimum)return;const a=Mn(o);
r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),Jn={major:4,minor:6,patch:7},M=g("$ZodType",(e,t)=>{
var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Jn;const r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:
[];for(const s of o)for(const i of s._zod.onattach)i(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{
const s=(a,u,c)=>{if(a.memo)return a;let f=B(a),h;for(const l of u){if(l._zod.def.when){if(_n(a)||!l._zod.def.when(a))continue}else if(f)continue;const d=a.issues.
length,m=l._zod.check(a);if(m instanceof Promise&&c?.async===!1)throw new G;if(h||m instanceof Promise)h=(h??Promise.resolve()).then(async()=>{await m,a.issues.
length!==d&&(je(a.issues,d,e),f||(f=B(a,d)))});else{if(a.issues.length===d)continue;je(a.issues,d,e),f||(f=B(a,d))}}return h?h.then(()=>a):a},i=(a,u,c)=>{if(B(a))
return a.aborted=!0,a;const f=s(u,o,c);if(f instanceof Promise){if(c.async===!1)throw new G;return f.then(h=>e._zod.parse(h,c))}return e._zod.parse(f,c)};e._zod.
run=(a,u)=>{if(u.skipChecks)return e._zod.parse(a,u);if(u.direction==="backward"){const f=e._zod.parse({value:a.value,issues:[]},{...u,skipChecks:!0});return f instanceof
Promise?f.then(h=>i(h,a,u)):i(f,a,u)}const c=e._zod.parse(a,u);if(c instanceof Promise){if(u.async===!1)throw new G;return c.then(f=>s(f,o,u))}return s(c,o,u)}}},
{get"~standard"(){return Sn(this,"~standard",er(this))},set"~standard"(e){J(this,"~standard",e)}}),st=(e,t)=>e.issues.length?{issues:e.issues.map(n=>Y(n,t,ee()))}:
{value:e.value};async function Qn(e,t){const n={async:!0};return st(await e._zod.run({value:t,issues:[]},n),n)}function er(e){return{validate:t=>{const n={async:!1};
try{const r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return st(r,n)}catch{}return Qn(e,t)},vendor:"zod",version:1}}var tr=g("$ZodString",(e,t)=>{
M.init(e,t),e._zod.pattern=t.pattern??Vn,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"\
string",code:"invalid_type",input:n.value,inst:e}),n}}),it=g("$ZodNumber",(e,t)=>{M.init(e,t),e._zod.pattern=Kn,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(
n.value)}catch{}const o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;const s=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(
o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),n}}),nr=g("$ZodNumberFormat",(e,t)=>{
qn.init(e,t),it.init(e,t)}),rr=g("$ZodNever",(e,t)=>{M.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),
n)});function or(e,t){const n=Qe(e._zod.def.checks);if(!n.length)return;const r=Math.min(...n.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{const a=t(s.value);
if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(const[u,c]of Qe(e._zod.def.checks))if(a>u&&c._zod.def.when(s)){const f=s.issues.length;return c._zod.check(
s),s.issues[f].continue=!1,je(s.issues,f,e),s}}return o(s,i)}}var sr=e=>Array.isArray(e)?e.length:-1;function at(e,t,n){e.issues.length&&t.issues.push(...Je(n,e.
issues)),t.value[n]=e.value}var ir=g("$ZodArray",(e,t)=>{M.init(e,t);const n=Q.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{const s=r.value;if(!Array.isArray(s))return r.
issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,Array(s.length),o):Array(s.length);const i=[],a=o?.abortEarly;for(let u=0;u<
s.length;u++){const c=s[u],f=t.element._zod.run({value:c,issues:[]},o);if(f instanceof Promise)i.push(f.then(h=>at(h,r,u)));else if(at(f,r,u),a&&f.issues.length!==
0&&B(f))break}return i.length?Promise.all(i).then(()=>r):r},or(e,sr)});function ve(e,t,n,r,o,s){const i=n in r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.
issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...Je(n,e.issues))}if(!i&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"non\
optional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=e.value}}var ar=[];function ur(e){const t=Object.
keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:ar,o=r.length?[...t,...r]:t;for(const i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))
throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);const s=$n(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.
length,optionalKeys:new Set(s)}}function cr(e,t,n,r,o,s,i){const a=[],u=o.keySet,c=o.catchall._zod,f=c.def.type,h=c.optin,l=c.optout;let d=0;for(const m in t){if(i&&
n.issues.length!==d){if(B(n,d))break;d=n.issues.length}if(u.has(m))continue;if(m==="__proto__"){f==="never"&&a.push(m);continue}if(f==="never"){a.push(m);continue}
const p=c.run({value:t[m],issues:[]},r);p instanceof Promise?e.push(p.then(v=>ve(v,n,m,t,h,l))):ve(p,n,m,t,h,l)}return a.length&&n.issues.push({code:"unrecogniz\
ed_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var fr=g("$ZodObject",(e,t)=>{M.init(e,t);const n=Object.getOwnPropertyDescriptor(
t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){const c=()=>{const f={...r};return Object.defineProperty(t,"shape",{value:f}),c.raw=f,f};c.raw=r,Object.defineProperty(
t,"shape",{get:c})}const o=hn(()=>ur(t));k(e,"propValues",c=>{const f=c.def.shape,h={};for(const l in f){const d=f[l]._zod;if(d.values){Object.prototype.hasOwnProperty.
call(h,l)||pn(h,l,new Set);for(const m of d.values)h[l].add(m);d.optin!==void 0&&h[l].add(void 0)}}return h});const s=Pe,i=t.catchall;let a;const u=Q.memoizer;u?.
attach(e),e._zod.parse=(c,f)=>{a??(a=o.value);const h=c.value;if(!s(h))return c.issues.push({expected:"object",code:"invalid_type",input:h,inst:e}),c;c.value=u?
u.alloc(e,c,{},f):{};const l=[],d=a.shape,m=f?.abortEarly;let p=c.issues.length;for(const v of a.allKeys){if(m&&c.issues.length!==p){if(B(c,p))break;p=c.issues.
length}if(v==="__proto__")continue;const y=d[v],w=y._zod.optin,N=y._zod.optout,S=y._zod.run({value:h[v],issues:[]},f);S instanceof Promise?l.push(S.then(U=>ve(U,
c,v,h,w,N))):ve(S,c,v,h,w,N)}return i?cr(l,h,c,f,o.value,e,m===!0):l.length?Promise.all(l).then(()=>c):c}});function ut(e,t,n,r){for(const s of e)if(s.issues.length===
0)return t.value=s.value,t;const o=e.filter(s=>!B(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.
map(s=>s.issues.map(i=>Y(i,r,ee())))}),t)}var lr=g("$ZodUnion",(e,t)=>{M.init(e,t),k(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":
r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),k(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),k(e,"values",
r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),k(e,"pattern",r=>{if(r.def.options.every(o=>o.
_zod.pattern)){const o=r.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>qe(s.source)).join("|")})$`)}});const n=t.options.length===1?t.options[0].
_zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let s=!1;const i=[];for(const a of t.options){const u=a._zod.run({value:r.value,issues:[]},o);if(u instanceof
Promise)i.push(u),s=!0;else{if(u.issues.length===0)return u;i.push(u)}}return s?Promise.all(i).then(a=>ut(a,r,e,o)):ut(i,r,e,o)}}),hr=g("$ZodEnum",(e,t)=>{M.init(
e,t);const n=He(t.entries),r=new Set(n);e._zod.values=r,k(e,"pattern",o=>{const s=He(o.def.entries).filter(i=>gn.has(typeof i));return new RegExp(s.length?`^(${s.
map(i=>wn(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{const i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:n,input:i,
inst:e}),o}}),dr=g("$ZodTransform",(e,t)=>{M.init(e,t),e._zod.optin="optional",Q.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new Cn(
e.constructor.name);const o=t.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.resolve(o)).then(i=>(n.value=i,n));if(o instanceof Promise)throw new G;
return n.value=o,n}});function ct(e,t){return e.value=t.issues.length?void 0:t.value,e}var pr=g("$ZodOptional",(e,t)=>{M.init(e,t),k(e,"optin",n=>n.def.innerType.
_zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",k(e,"values",n=>{const r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),
k(e,"pattern",n=>{const r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${qe(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return n;const o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(s=>ct(n,s)):ct(n,o)}return t.innerType.
_zod.run(n,r)}}),mr=g("$ZodPrefault",(e,t)=>{M.init(e,t),e._zod.optin="defaulted",k(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction===
"backward"||n.value===void 0&&(n.value=t.defaultValue),t.innerType._zod.run(n,r))}),vr=g("$ZodPipe",(e,t)=>{M.init(e,t),k(e,"values",n=>n.def.in._zod.values),k(
e,"optin",n=>n.def.in._zod.optin),k(e,"optout",n=>n.def.out._zod.optout),k(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="ba\
ckward"){const s=t.out._zod.run(n,r);return s instanceof Promise?s.then(i=>ge(i,t.in,r)):ge(s,t.in,r)}const o=t.in._zod.run(n,r);return o instanceof Promise?o.then(
s=>ge(s,t.out,r)):ge(o,t.out,r)}});function ge(e,t,n){return e.issues.some(r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.
issues},n)}var ft,gr=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const n=t[0];return this._map.set(e,n),n&&typeof n=="object"&&"id"in
n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e);return t&&typeof t=="object"&&"\
id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const n={...this.get(t)??{}};delete n.id;const r={...n,...this._map.
get(e)};return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function wr(){return new gr}(ft=globalThis).__zod_globalRegistry??
(ft.__zod_globalRegistry=wr());var lt=globalThis.__zod_globalRegistry;function br(e){return e.checks&&(e.checks=[...e.checks]),e}function $r(e,t){return new e(br(
{type:"string",...A(t)}))}function yr(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...A(t)})}function _r(e,t){return new e({
type:"never",...A(t)})}function ht(e,t){return new Xn({check:"less_than",...A(t),value:e,inclusive:!0})}function dt(e,t){return new Hn({check:"greater_than",...A(
t),value:e,inclusive:!0})}function pt(e,t){return new Yn({check:"min_length",...A(t),minimum:e})}var P=g("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Unini\
tialized schema in ZodMiniType.");M.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){J(this,"with",e)},parse(e,t){return Ln(this,e,t,
{callee:this.parse})},parseAsync(e,t){return Rn(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return te(this,e,t)},safeParseAsync(e,t){return Dn(this,e,t)},
check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:
n)]},{parent:!0})},clone(e,t){return bn(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,
...t)}}),kr=g("ZodMiniString",(e,t)=>{tr.init(e,t),P.init(e,t)});function zr(e){return $r(kr,e)}var Mr=g("ZodMiniNumber",(e,t)=>{it.init(e,t),P.init(e,t)}),Or=g(
"ZodMiniNumberFormat",(e,t)=>{nr.init(e,t),Mr.init(e,t)});function mt(e){return yr(Or,e)}var Sr=g("ZodMiniNever",(e,t)=>{rr.init(e,t),P.init(e,t)});function Pr(e){
return _r(Sr,e)}var jr=g("ZodMiniArray",(e,t)=>{ir.init(e,t),P.init(e,t)});function vt(e,t){return new jr({type:"array",element:e,...A(t)})}var Zr=g("ZodMiniObj\
ect",(e,t)=>{fr.init(e,t),P.init(e,t),Nn(e,"shape",n=>n._zod.def.shape,!1)});function Nr(e,t){return new Zr({type:"object",shape:e,catchall:Pr(),...A(t)})}var Ar=g(
"ZodMiniUnion",(e,t)=>{lr.init(e,t),P.init(e,t)});function Ee(e,t){return new Ar({type:"union",options:e,...A(t)})}var Er=g("ZodMiniEnum",(e,t)=>{hr.init(e,t),P.
init(e,t),e.options=[...e._zod.values]});function gt(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Er({type:"enum",entries:n,...A(
t)})}var Cr=g("ZodMiniTransform",(e,t)=>{dr.init(e,t),P.init(e,t)});function we(e){return new Cr({type:"transform",transform:e})}var Tr=g("ZodMiniOptional",(e,t)=>{
pr.init(e,t),P.init(e,t)});function wt(e){return new Tr({type:"optional",innerType:e})}var Fr=g("ZodMiniPrefault",(e,t)=>{mr.init(e,t),P.init(e,t)});function Br(e,t){
return new Fr({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():vn(t)}})}var xr=g("ZodMiniPipe",(e,t)=>{vr.init(e,t),P.init(e,t)});
function be(e,t){return new xr({type:"pipe",in:e,out:t})}var L=e=>({value:e}),_=e=>({problem:e});function Ce(e,t){return lt.add(e,t),e}function D(e,t,n){const r=be(
Ce(zr(),{description:e,examples:[...t]}),we((o,s)=>{const i=n(o);return"value"in i?i.value:(s.issues.push({code:"custom",message:i.problem,input:o}),An)}));return Ce(
r,{description:e})}function E(e,t,n,r){return D("",t,o=>n.test(o)?L(o):_(r))}var xs=e=>t=>Ce(lt.has(t)?t.clone():t,{description:e}),Te=(e,t)=>e.toString(16).padStart(
t,"0"),z=e=>`${Te(e.domain,4)}:${Te(e.bus,2)}:${Te(e.slot,2)}.${e.function}`,V=e=>`${e.vendor}:${e.device}`,ne=({class:e="",driver:t})=>/^060[04]/.test(e)||t===
"pcieport",Fe=({class:e=""})=>e.startsWith("03"),bt=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`,re=({domain:e,bus:t,slot:n})=>`${e}:${t}\
:${n}`,Be=(e,t)=>e!==void 0&&z(e)===z(t),Lr=new Set(["1a03","102b"]),xe=({id:e})=>Lr.has(e.vendor),$t=({id:e,address:t})=>e.vendor==="8086"&&t.bus===0;function Ir(e){
const t=new Map;for(const n of e){const r=re(n.address),o=t.get(r);o?o.push(n):t.set(r,[n])}return[...t.values()].map(n=>({functions:n}))}function Rr(e){const t=e.
network?.filter(({device:a})=>a)??[],n=e.input?.filter(({kind:a})=>a==="keyboard")??[],r=new Set(n.map(({controller:a})=>a&&z(a))),[o]=t,[s]=n,i=e.pci.filter(a=>Fe(
a)&&a.bootVga);return[...i.map(({address:a})=>({address:a,kind:"display",what:"the display that it boots on"})),...e.framebuffer?.device&&!i.some(({address:a})=>Be(
e.framebuffer?.device,a))?[{address:e.framebuffer.device,kind:"display",what:"the display that its console is on"}]:[],...(e.block??[]).flatMap(({root:a,controller:u,
name:c})=>a&&u?[{address:u,kind:"disk",what:`the disk with its root file system (${c})`}]:[]),...t.length===1&&o?.device?[{address:o.device,kind:"network",what:`\
its only network card (${o.name})`}]:[],...r.size===1&&s?.controller?[{address:s.controller,kind:"keyboard",what:`the USB controller of its keyboard (${s.name})`}]:
[]]}function Ur(e,t){const n=t.pci.filter(c=>re(c.address)===re(e.address)&&!ne(c)),r=e.address.bus===0?[e]:n,o=new Set(r.flatMap(({iommuGroup:c})=>c??[])),s=t.
pci.filter(c=>c.iommuGroup!==void 0&&o.has(c.iommuGroup)&&!ne(c)&&!r.includes(c)),i=[...r,...s],a=Rr(t).filter(({address:c})=>i.some(f=>Be(f.address,c))),u=t.framebuffer?.
device;return{card:{functions:[e,...r.filter(c=>c!==e)]},along:Ir(s),losses:a.map(({kind:c,what:f})=>({kind:c,what:f})),shows:e.bootVga===!0||Be(u,e.address)}}var Gr=({
card:e})=>Math.max(0,...e.functions.flatMap(({bars:t=[]})=>t.map(({size:n,sizes:r=[]})=>Math.max(n,...r))));function Dr(e){const t=e.pci.filter(o=>Fe(o)&&o.physicalFunction===
void 0),n=t.filter(o=>!t.some(s=>s!==o&&re(s.address)===re(o.address)&&s.address.function<o.address.function)),r=o=>[Number(o.shows),o.losses.length,o.along.length,
Number(o.card.functions.some(xe)),-Gr(o)];return n.map(o=>Ur(o,e)).sort((o,s)=>{const[i,a]=[r(o),r(s)],u=i.findIndex((c,f)=>c!==a[f]);return u<0?0:(i[u]??0)-(a[u]??
0)})}function $e(e,t){if(e.losses.length===0&&!e.shows)return"boot";const n=e.losses.every(({kind:o})=>o==="display"),r=t.length===1&&!e.card.functions.some(o=>xe(
o)||$t(o));return e.shows&&r&&n?"handover":void 0}function Vr({functions:e},t){const n=new Set(e.map(({id:r})=>V(r)));return t.pci.filter(r=>n.has(V(r.id))&&!e.
includes(r)&&!ne(r))}function Le(e){const t=new Map;for(const n of e.filter(({online:r})=>r).toSorted((r,o)=>r.cpu-o.cpu)){const r=n.core===void 0?`cpu ${n.cpu}`:
`${n.package??0} ${n.die??0} ${n.core}`,o=t.get(r);o?o.push(n):t.set(r,[n])}return[...t.values()].flatMap(n=>{const[r]=n;if(!r)return[];const o=n.map(({cpu:a})=>a),
s=r.l2?.some(a=>!o.includes(a)&&e.some(u=>u.cpu===a&&u.online)),i=r.l3?`cache ${Math.min(...r.l3)}`:`package ${r.package??0}`;return[{cpus:o,l3:i,node:r.numaNode??
0,kind:(s?8:0)-o.length}]})}var yt=(e,t)=>(e.cpus[0]??0)-(t.cpus[0]??0);function Ie(e,t){const n=new Map;for(const r of e){const o=n.get(t(r));o?o.push(r):n.set(
t(r),[r])}return[...n.values()]}function Kr(e,t){const n=Le(e),r=new Set(n.slice(0,n.length>4?2:1)),[o]=r,s=l=>d=>!d.cpus.some(m=>l.has(m)),i=n.filter(s(new Set(
t.flatMap(({pinned:l=[]})=>l)))),a=i.filter(s(new Set(t.flatMap(({threadsOn:l=[]})=>l)))).filter(l=>l!==o),u=new Map,c=new Map;for(const l of t){const d=l.parts.
reduce((w,N)=>w+N.cores.length,0);if(d===0)continue;const m=a.filter(w=>w.cpus.length>=l.threads);if(m.length<d){c.set(l.guest,{cores:m.length});continue}const p=w=>(u.
get(w)??[]).filter(N=>!l.apart?.has(N)),v=[];for(const w of l.parts){const N=Xr(m,w,{use:S=>p(S).length,reserve:r,own:new Set(v)});for(const[S,U]of N.entries())
v[w.cores[S]??0]=U}const y=[...new Set(v.flatMap(p))].sort();for(const w of v)u.set(w,[...u.get(w)??[],l.guest]);c.set(l.guest,{cpus:v.flatMap(w=>w.cpus.slice(0,
l.threads)),together:Wr(v),shares:y})}const f=i.filter(l=>r.has(l)&&!u.has(l));return{host:(f.length>0?f:n.slice(0,1)).flatMap(l=>l.cpus).sort((l,d)=>l-d),places:c}}
var Wr=e=>Ie(e,_t).length===1?"l3":Ie(e,kt).length===1?"node":"machine",_t=e=>e.l3,kt=e=>String(e.node);function Xr(e,{cores:t,node:n},r){const{use:o,own:s}=r,i=t.
length,a=e.filter(c=>!s.has(c)),u=[...new Set(a.map(o))].sort((c,f)=>c-f);for(const c of u){const f=a.filter(h=>o(h)<=c);for(const h of[f.filter(l=>l.node===n),
f]){const l=Math.min(...h.map(d=>d.kind));for(const d of[_t,kt,()=>""])for(const m of[h.filter(p=>p.kind===l),h]){const[p]=Ie(m,d).filter(v=>v.length>=i).sort(Hr(
r));if(p)return p.toSorted(qr(r)).slice(0,i).sort(yt)}}}return[]}function Hr({reserve:e,own:t}){const n=new Set([...t].map(i=>i?.l3)),r=i=>Math.min(...i.map(a=>a.
kind)),o=i=>Number(i.some(a=>n.has(a.l3))),s=i=>Number(i.some(a=>e.has(a)));return(i,a)=>r(i)-r(a)||o(i)-o(a)||s(i)-s(a)||i.length-a.length}var qr=({use:e,reserve:t})=>(n,r)=>e(
n)-e(r)||n.kind-r.kind||Number(t.has(n))-Number(t.has(r))||yt(r,n),oe={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function Yr(e){
const t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])return _(`'${e}' is no size: write a number and a unit, as in 16GiB`);const n=t[2]??"",r=Object.
hasOwn(oe,n)?oe[n]:void 0;if(r===void 0){const s=n.charAt(0).toUpperCase(),i="KMGT".includes(s)&&s!=="",a=n===""?"has no unit":`has the unit '${n}', which is ne\
ither binary nor decimal`;return _(`'${e}' ${a}: write ${i?`${t[1]}${s}iB (powers of 1024) or ${t[1]}${s==="K"?"k":s}B (powers of 1000)`:"a unit such as MiB or \
GiB"}`)}const o=Number(t[1])*r;return Number.isSafeInteger(o)?L(o):_(`'${e}' is not a whole number of bytes below 8 PiB`)}function K(e){for(const t of["TiB","Gi\
B","MiB","KiB"]){const n=oe[t]??1;if(e>=n&&e%n===0)return`${e/n}${t}`}return`${e}B`}var ye=oe.MiB??0,I=oe.GiB??0;function zt(e){const t=Le(e.cpu?.cpus??[]),n=Math.
min(...t.map(({kind:o})=>o)),r=t.filter(({kind:o})=>o===n);return{count:r.length,threads:r[0]?.cpus.length??1}}function Mt(e){const{count:t,threads:n}=zt(e);for(let r=t;r>
0;r-=1){const o={cores:Array.from({length:r},(i,a)=>a)},s=Kr(e.cpu?.cpus??[],[{guest:"",parts:[o],threads:n}]).places.get("");if(s&&"cpus"in s)return r}return 0}
function Jr(e){const{count:t,threads:n}=zt(e);if(t===0)return;const r=Math.min(Mt(e),Math.max(1,Math.floor(t/2)));return r>0?{cores:r,threads:n,pin:!0}:{cores:1,
threads:1,pin:!1}}var Qr=16*I;function eo(e){const t=(e.memory?.total??8*I)/2,n=t>=I?Math.round(t/I)*I:Math.floor(t/ye)*ye;return K(Math.min(Qr,n))}function to(e,t){
const n=Dr(e);return{...t,candidates:n,chosen:n.find(r=>$e(r,n)!==void 0),guest:"windows11",memory:eo(e),cpus:Jr(e)}}import{hostname as no,userInfo as ro}from"node:os";
var Ot=E("",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"a user name has lower-case letters, digits, - and _, begins with a letter, and is at most 31 characters long"),
Is=E("",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,"a group name has lower-case letters, digits, - and _, begins with a letter, and is at most 31 characters long"),oo=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,
Rs=E("",["win11"],oo,"a name has letters, digits, and . _ + -, begins with a letter or digit, and is at most 63 characters long"),Us=E("",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,
"a name has letters, digits, - and _, and is at most 63 characters long"),St=E("",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"a host name\
 has letters, digits and -, and is at most 63 characters long"),Gs=E("",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"a network interface has a name of \
at most 15 letters, digits, . _ and -"),Ds=E("",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"a kernel module has a name of letters, digits, _ and -, one name \
to an entry"),Vs=E("",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,"a unit is written with \
its type, as in display-manager.service"),Ks=E("",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,"one entry is one parameter, name or name=value, without w\
hite space or quotes"),so=e=>{if(!e.startsWith("/"))return`'${e}' is not an absolute path of the host`;if(/[\u0000-\u001f\u007f]/.test(e))return"a path here has\
 no control characters";if(!e.isWellFormed())return"a path here is valid Unicode";if(e.split("/").includes(".."))return`'${e}' goes up with '..': write the path\
 it leads to`},Ws=D("",["/var/lib/libvirt/images/win11.qcow2"],e=>{const t=so(e);return t?_(t):L(e)}),Xs=E("",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,"a pat\
h here has no control characters and is not empty");function io(e){return/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===1?_(`'${e}\
' is a multicast address: the first pair of a card's address is even`):/^(..)(?::\1)+$/i.test(e)?_(`'${e}' holds the place of an address: write one of its own`):
L(e.toLowerCase()):_(`'${e}' is no MAC address: write six pairs of hexadecimal digits, as in 52:54:00:66:d7:8b`)}var Hs=D("",["52:54:00:66:d7:8b"],io),ao="nixos";
function uo(){try{const{uid:e,username:t}=ro();return e===0?process.env.SUDO_USER:t}catch{return}}function co(){const e=no().split(".",1)[0]??"",t=uo();return{hostName:te(
St,e).success?e:ao,users:t!==void 0&&t!=="root"&&te(Ot,t).success?[t]:[]}}var O=class{lines;constructor(e){this.lines=e}},fo=100,lo=/^(?:\.{0,2}\/)?[A-Za-z][\w./+-]*$|^[1-9]\d*(?:[KMGT]iB|x\d+)$/,
ho=/^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i,po=e=>{const t=e.codePointAt(0)??0;return t>65535?`\\U${t.toString(16).padStart(8,"0")}`:`\\u${t.toString(
16).padStart(4,"0")}`};function se(e){return lo.test(e)&&!ho.test(e)?e:`"${e.replace(/["\\]/g,"\\$&").replace(/[\p{C}\p{Zl}\p{Zp}]/gu,po)}"`}function Re(e){if(typeof e==
"string")return se(e);if(typeof e!="object")return String(e);if(mo(e))return`[${e.map(Re).join(", ")}]`;const t=Object.entries(e).map(([n,r])=>`${se(n)}: ${Re(r)}`);
return t.length===0?"{}":`{ ${t.join(", ")} }`}var mo=e=>Array.isArray(e);function Pt(e,t){const n=[];let r="";for(const o of e.split(/[\p{C}\s]+/u).filter(Boolean))
r!==""&&t.length+2+r.length+1+o.length>fo?(n.push(r),r=o):r=r===""?o:`${r} ${o}`;return r!==""&&n.push(r),n.length===0?`
`:n.map(o=>`${t}# ${o}
`).join("")}function jt(e,t){if("comment"in e)return Pt(e.comment,t);const{key:n,value:r,note:o,off:s}=e,i=o?`  ${Pt(o,"").trimEnd().replaceAll(`
# `," ")}`:"";return s?`${jt({key:n,value:r,...o&&{note:o}},"").trimEnd().replace(/^/gm,`${t}# `)}
`:r instanceof O?r.lines.length===0?`${t}${se(n)}: {}${i}
`:`${t}${se(n)}:${i}
${Zt(r,`${t}  `)}`:`${t}${se(n)}: ${Re(r)}${i}
`}var Zt=({lines:e},t="")=>e.map(n=>jt(n,t)).join(""),ie=e=>z(e).replace(/^0000:/,""),Ue=({name:e,id:t})=>e??V(t),vo=new Set(["vfio-pci","pci-stub","pcieport"]);
function go({functions:e}){const t=e.flatMap(({modules:n,driver:r})=>n?.length?n:r?[r]:[]);return[...new Set(t)].filter(n=>!vo.has(n))}function wo(e){const{driver:t,
resetMethods:n}=e,r=n===void 0?"":n.length>0?`, reset by ${n.join(", ")}`:", no reset";return`${ie(e.address)} ${Ue(e)}${t?` (${t})`:""}${r}`}function Ge(e,t,n){
const{functions:r}=e,o=Vr(e,n),s=go(e),i=r.map(a=>({comment:wo(a)}));if(i.push({key:"functions",value:r.map(({address:a})=>ie(a))}),i.push({key:"ids",value:[...new Set(
r.map(({id:a})=>V(a)))]}),t==="handover")i.push({comment:"The host shows itself on it: its session ends when the guest starts, and comes back after it."}),i.push(
{key:"bind",value:"handover"});else{if(o.length>0){const a=bt(o.map(({address:u})=>ie(u)));i.push({comment:`${a} ${o.length>1?"have":"has"} the same id: only th\
e address tells them apart.`})}i.push({key:"by",value:"address"})}return s.length>0&&i.push({key:"drivers",value:s}),new O(i)}var bo=[[/^03/,"display"],[/^0403/,
"audio"],[/^0c03/,"usb"],[/^0108/,"nvme"],[/^0106/,"sata"],[/^02/,"network"]];function Nt(e){const t=new Map;return e.map(({functions:n})=>{const r=bo.find(([s])=>s.
test(n[0]?.class??""))?.[1]??"device",o=(t.get(r)??0)+1;return t.set(r,o),o===1?`beside-${r}`:`beside-${r}-${o}`})}function _e({card:e,along:t,losses:n,shows:r}){
if(e.functions.some(xe))return"it shows the console to the remote management of the machine";if(r&&e.functions.some($t))return"it is the integrated graphics, on\
 which the host shows itself";const o=e.functions[0]?.iommuGroup,s=t.length>0?`with all of IOMMU group ${o} `:"";return n.length>0?`${s}the host would lose ${bt(
n.map(({what:i})=>i))}`:r?"the host shows itself on it":"it is kept for the host"}function $o({card:e,along:t},n,r){const o=Nt(t),s=[];e.functions[0]?.class?.startsWith(
"0302")&&s.push({comment:"A card without connectors of its own, as laptops have it: you see the guest through Looking Glass, which may need a dummy display, and\
 the driver may want the ROM of the card (rom: { file: ./vbios.rom })."}),s.push({key:"gpu",value:Ge(e,n,r)});for(const[i,a]of t.entries())s.push({comment:"In t\
he same IOMMU group: it leaves the host too."}),s.push({key:o[i]??"",value:Ge(a,"boot",r)});return s}var yo={firmware:"in the firmware",parameter:"by kernel par\
ameter",unsupported:"for want of one"};function _o({iommu:e}){return e?.on!==!1?[]:[{comment:`The IOMMU was off${e.reason?` (${yo[e.reason]})`:""} when the fact\
s were read, so nobody knows what must go along. Switch it on, boot with what compiles from this, then write the facts again with vfioc scan, and see vfioc chec\
k.`}]}function At(e){const t=e.pci.filter(({physicalFunction:s})=>s!==void 0),n=t.filter(({driver:s})=>s===void 0||s==="vfio-pci"),[r]=n;if(!r)return[];const o={
functions:[ie(r.address)],bind:"start"};return[{comment:`${t.length} virtual functions are enabled, ${n.length} of them without a driver. One for a guest:`},{key:"\
network",value:o,off:!0}]}function ko(e,t,n){const r=t.filter(u=>u!==e?.candidate),o=({card:u})=>{const[c]=u.functions;return c?`${ie(c.address)} ${Ue(c)}`:""},
s=[..._o(n)];if(e){for(const u of r){const c=u.losses.length>0||u.shows?_e(u):"it could go to a guest as well";s.push({comment:`Not taken: ${o(u)}: ${c}.`})}return[
...s,{key:"devices",value:new O([...$o(e.candidate,e.way,n),...At(n)])}]}s.push({comment:t.length>0?"No graphics card of this machine can go to a guest as it is\
:":"No graphics card was found on this machine."});for(const u of t)s.push({comment:`- ${o(u)}: ${_e(u)}.`});const i=r.find(u=>!u.shows&&u.along.length>0),a=[];
return i&&(s.push({comment:"To decide: plug the card into another slot and write the facts again; or take in what stands below and iommu.acsOverride, which spli\
ts the group by force and gives up the isolation between what is in it."}),s.push({key:"iommu",value:new O([{key:"acsOverride",value:["downstream","multifunctio\
n"]}]),off:!0}),a.push({key:"gpu",value:Ge(i.card,"boot",n),off:!0})),[...s,{key:"devices",value:new O([...a,...At(n)])}]}var De={windows11:"win11",windows10:"w\
in10",linux:"linux",macos:"macos"},Et=e=>`${Math.round(e/I*10)/10} GiB`;function zo({hostName:e,users:t,facts:n},{cpu:r}){const o=r?.vendor;return[{key:"name",value:e,
note:"networking.hostName; UUIDs and MAC addresses of guests derive from it"},{key:"users",value:t,note:t.length>0?"who may use the guests":"to decide: the user\
s who may use the guests"},{key:"cpu",value:o??"amd",note:o?"":"to decide: amd or intel; the facts do not say"},n===void 0?{key:"facts",value:"./facts.json",off:!0,
note:"after: vfioc scan -o facts.json"}:{key:"facts",value:n,note:"written by vfioc scan -o; write it again when the hardware changes"}]}function Mo({input:e},t){
const r=(e??[]).filter(({kind:o,controller:s})=>o!=="other"&&!(s&&t.includes(z(s)))).flatMap(o=>o.links?.slice(0,1)??[]);return r.length===0?[]:[{comment:"Keybo\
ard and mouse of the host in the guest; both Ctrl keys together switch between them:"},{key:"evdev",value:r.map(o=>({dev:o})),off:!0}]}function Oo({cpus:e,facts:t}){
if(!e)return[{comment:"To decide: the facts say nothing of the CPUs."},{key:"cpu",value:{cores:2}}];const{cores:n,threads:r,pin:o}=e,s={cores:n,threads:r};return o?
t!==void 0?[{key:"cpu",value:{...s,pin:"auto"}}]:[{key:"cpu",value:s,note:"with host.facts, pin: auto gives it cores of its own"}]:[{key:"cpu",value:s}]}function So(e,t,n){
const{guest:r,memory:o,chosen:s}=e,i=De[r],a=n.memory?.total,c=(s&&t?[s.card,...s.along]:[]).flatMap(({functions:l})=>l.map(({address:d})=>z(d))),f="/var/lib/li\
bvirt/images",h=[{key:"guest",value:r},{key:"memory",value:o,note:a===void 0?"":`of ${Et(a)}`},...Oo(e),{key:"devices",value:s&&t?["gpu",...Nt(s.along)]:[]},{key:"\
disks",value:new O([{key:"system",value:{file:`${f}/${i}.qcow2`,create:"100GiB"},note:"created where it is not there"},{key:"setup",value:{cdrom:`/srv/${i}.iso`},
off:!0,note:"to decide: where the installer is"}])},{key:"nics",value:new O([{key:"lan",value:{network:"default"}}])},{key:"display",value:{spice:t!=="handover"}},
...Mo(n,c)];return t==="boot"&&(h.push({comment:"The card's picture in a window of the host, once its program runs in the guest:"}),h.push({key:"lookingGlass",value:{
resolution:"1920x1080"},off:!0})),new O(h)}function Po(e,t){const{candidates:n,chosen:r,guest:o}=t,s=r&&$e(r,n),{cpu:i,memory:a}=e,u=[i?.model,a&&Et(a.total)].filter(
Boolean).join(", ");return Zt(new O([{comment:`A first spec by vfioc init${u?`, for a machine with ${u}`:""}.`},{comment:'It compiles as it stands. What you mus\
t still decide is said at its line: look for "to decide".'},{key:"version",value:1},{key:"host",value:new O(zo(t,e))},{comment:""},...ko(r&&s&&{candidate:r,way:s},
n,e),{comment:""},{key:"networks",value:new O([{key:"default",value:{type:"nat"}}])},{comment:""},{key:"vms",value:new O([{key:De[o],value:So(t,s,e)}])}]))}var Ct=class extends Error{};
async function W(e,t,n,r){let o="";for(;;){const s=await e(`${o}${t} [${n}]: `);if(s===void 0)throw new Ct;const i=r(s.trim()===""?n:s.trim());if("value"in i)return i.
value;o=`${i.problem}
`}}var jo=e=>te(St,e).success?{value:e}:{problem:"A host name has letters, digits and -."},Zo=e=>{const t=e==="-"?[]:[...new Set(e.split(/[\s,]+/))];return t.every(
n=>te(Ot,n).success)?{value:t}:{problem:"A user name has lower-case letters, digits, - and _; - alone is nobody."}},Ve=Object.keys(De),No=e=>{const t=Ve.find(n=>n===
e);return t?{value:t}:{problem:`One of: ${Ve.join(", ")}.`}},Ao=e=>{const t=Yr(e);return"value"in t?{value:K(t.value)}:{problem:"A number and a unit, as 16GiB."}},
Tt=(e,t)=>n=>/^\d{1,4}$/.test(n)&&Number(n)>=e&&Number(n)<=t?{value:Number(n)}:{problem:`A number from ${e} to ${t}.`};function Eo(e){return`Graphics cards:
${e.map((n,r)=>{const[o]=n.card.functions,s=o?`${z(o.address)} ${Ue(o)}`:"";return`  ${r+1}  ${s}${$e(n,e)?"":` (no: ${_e(n)})`}
`}).join("")}  0  none
`}async function Co(e,{candidates:t,chosen:n}){if(t.length===0)return;const r=Tt(0,t.length),o=String(n?t.indexOf(n)+1:0),s=await W(e,`${Eo(t)}Which one is the \
guest's`,o,i=>{const a=r(i),u="value"in a?t[a.value-1]:void 0;return u&&!$e(u,t)?{problem:`Not that one: ${_e(u)}.`}:a});return t[s-1]}async function To(e,t,n){
const r=await W(n,"Host name (networking.hostName)",t.hostName,jo),o=await W(n,"Users who may use the guests",t.users.join(" ")||"-",Zo),s=await Co(n,t),i=await W(
n,`System of the guest (${Ve.join(", ")})`,t.guest,No),a=await W(n,"Memory of the guest",t.memory,Ao),u=Mt(e),{cpus:c}=t,f=c&&u>1?await W(n,`Cores of the guest,\
 of ${u}`,String(c.cores),Tt(1,u)):void 0;return{...t,hostName:r,users:o,chosen:s,guest:i,memory:a,...c&&f&&{cpus:{...c,cores:f}}}}import{createInterface as Fo}from"node:readline";
function Bo(){const{stdin:e,stderr:t}=process;if(!e.isTTY||!t.isTTY)return;const n=Fo({input:e,output:t}),r=[];let o=!0,s;return n.on("line",i=>{s?s(i):r.push(i),
s=void 0}),n.once("close",()=>{o=!1,s?.(void 0)}),{ask:i=>{const a=i.slice(i.lastIndexOf(`
`)+1);return t.write(i.slice(0,-a.length)),n.setPrompt(a),n.prompt(),new Promise(u=>{r.length>0||!o?u(r.shift()):s=u})},close:()=>n.close()}}function xo(e,t){const n=new Map(
(t?.pci??[]).map(f=>[z(f.address),f])),r=Io(e,t),o=new Map,s=(f,h)=>{o.set(f,[...o.get(f)??[],h])},i=({iommuGroup:f,address:h})=>f===void 0?`at ${z(h).replace(/\.\d$/,
"")}`:String(f),a=[...n.values()],u=new Set(a.filter(f=>r.has(z(f.address))||Fe(f)).map(i));for(const f of a){const h=r.get(z(f.address));u.has(i(f))&&s(i(f),Ro(
f,h))}for(const f of e.devices){const h=f.functions.filter(d=>!n.has(d)),l=f.of?`${f.of.how}, made at boot by ${f.of.address}`:`at ${f.name}`;for(const d of h)s(
l,Ke(d,f));if(f.of&&f.functions.length===0)s(l,{...Ke("",f),name:f.name});else if(f.functions.length===0&&![...r.values()].includes(f))for(const d of f.ids)s(l,
{...Ke("",f),id:d})}const c=[...o].map(([f,h])=>({...Lo(f),functions:h}));return{model:t?.cpu?.model??"",groups:c.sort((f,h)=>Ft(f)-Ft(h)),others:new Set(a.flatMap(
f=>ne(f)||u.has(i(f))?[]:[i(f)])).size,cores:t?.cpu?Go(Le(t.cpu.cpus)):[],memory:t?.memory?.total??0}}function Lo(e){return/^\d+$/.test(e)?{group:Number(e),title:`\
IOMMU group ${e}`}:{group:void 0,title:e.startsWith("at ")?"IOMMU group not known":e}}var Ft=({group:e=0,functions:t})=>e+(t.some(({device:n})=>n)?0:1e6);function Io(e,t){
return new Map(e.devices.flatMap(n=>{const r=(t?.pci??[]).filter(({id:s})=>n.ids.includes(V(s)));return(n.functions.length>0?n.functions:r.map(({address:s})=>z(
s))).map(s=>[s,n])}))}var Ro=(e,t)=>({address:z(e.address),id:V(e.id),name:Uo(e.name??""),driver:e.driver??"",bridge:ne(e),...t&&{device:t}}),Uo=e=>e.replace(/^(\w[^,[\]]*?),?(?: (?:Corporation|Electronics|Semiconductor|Technology|Co\.?|Inc\.?|Ltd\.?),?)+ (?:\[([A-Z]{2,})[^\]]*\] )?/,
(t,n,r)=>`${r??n} `),Ke=(e,t)=>({address:e,id:t.ids.length===t.functions.length?t.ids[t.functions.indexOf(e)]??"":"",name:"",driver:"",bridge:!1,device:t});function Go(e){
const t=new Set(e.map(({node:r})=>r)),n=new Map;for(const r of e){const o=`${r.node} ${r.l3}`;n.set(o,[...n.get(o)??[],r])}return[...n.values()].map((r,o)=>({label:[
...t.size>1?[`node ${r[0]?.node??0}`]:[],`L3 cache ${o}`].join(", "),cores:r}))}function Bt({guests:e}){const t=new Map,n=(r,o)=>{t.set(r,[...t.get(r)??[],o])};
for(const{name:r,pins:o}of e)for(const[s,i]of o.entries())n(i,{guest:r,as:s});for(const{name:r,emulator:o,iothreads:s}of e){for(const i of o)n(i,{guest:r,as:"em\
ulator"});for(const i of s.cpus)n(i,{guest:r,as:"iothreads"})}return t}var xt="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\
\\u218F",Lt="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",It=`[${xt}${Lt}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${xt}${Lt}\
]*`,Do=new RegExp(`^${It}(?::${It})?$`,"u"),Vo=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,Ko=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,Wo=e=>Ko.test(
e)||Do.test(e),Rt=e=>!Vo.test(e),Xo={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"&#xA;","\r":"&#xD;"},Ut=e=>Xo[e]??e,Gt=new Set,Dt=e=>{if(Gt.
has(e))return e;if(Wo(e))Gt.add(e);else throw new RangeError(`not a name in XML: ${JSON.stringify(e)}`);return e},Vt=e=>{if(!Rt(e))throw new RangeError(`XML can\
not hold this text: ${JSON.stringify(e)}`);return e},Kt=/^[ !"#$%()-;=?-~]*$/,Ho=e=>Kt.test(e)?e:Vt(e).replace(/[&<>'\t\n\r]/g,Ut),qo=e=>Kt.test(e)?e:Vt(e).replace(
/[&<>\r]/g,Ut),Wt=new WeakMap,Xt=(e,t)=>{const n=Wt.get(e);if(n?.indent===t)return n.text;const r=Yo(e,t);return Wt.set(e,{indent:t,text:r}),r},Yo=(e,t)=>{const n=Dt(
e.name);let r=`${t}<${n}`;for(const i in e.attributes)r+=` ${Dt(i)}='${Ho(e.attributes[i]??"")}'`;const[o]=e.children;if(o===void 0)return`${r}/>`;if(typeof o==
"string"){if(e.children.length>1)throw new RangeError(`text beside other children in <${n}>`);return`${r}>${qo(o)}</${n}>`}let s=`${r}>
`;for(const i of e.children){if(typeof i=="string")throw new RangeError(`text beside other children in <${n}>`);s+=`${Xt(i,`${t}  `)}
`}return`${s}${t}</${n}>`},Jo=e=>`${Xt(e,"")}
`,X=(e,t={},...n)=>{const r=[];for(const o of n)o===void 0||o===!1||o===""||r.push(typeof o=="number"?String(o):o);if(r.length>1&&r.some(o=>typeof o=="string"))
throw new RangeError(`text beside other children in <${e}>`);return{name:e,attributes:Qo(t),children:r}},Qo=e=>{if(Object.hasOwn(e,"__proto__"))return es(Object.
entries(e));const t={};for(const n of Object.keys(e)){const r=e[n];r!==void 0&&(t[n]=String(r))}return t},es=e=>{const t=[];for(const[n,r]of e)r!==void 0&&t.push(
[n,String(r)]);return Object.fromEntries(t)},j=(e,t,n,r,o,s=8)=>X("rect",{x:e,y:t,width:n,height:r,rx:s,class:o}),$=(e,t,n,r)=>X("text",{x:e,y:t,class:n},r),Ht=(e,t)=>X(
"path",{d:e,class:t}),H=(e,t)=>e===void 0||!t.includes(e)?"h":`g${t.indexOf(e)%6}`;function T(e,t){const n=[...e].map(r=>Rt(r)?r:"\uFFFD");return n.length<=t?n.
join(""):`${n.slice(0,t-1).join("").trimEnd()}\u2026`}var ae=30,ke=42,C=8,ue=12;function ts(e,t,n,r,o){const s=Bt(e);if(s.size===0)return{shapes:[],height:0};const i=e.
guests.map(({name:p})=>p),u={label:"CPUs of the host",cores:[...s.keys()].sort((p,v)=>p-v).map(p=>({cpus:[p],l3:"",node:0,kind:0}))},c=t.cores.length>0?t.cores:
[u],f=[];let h=n,l=r,d=0;for(const p of c){const v=Math.max(...p.cores.map(he=>he.cpus.length))*ae,y=Math.floor((o-2*ue+C)/(v+C)),w=Math.min(p.cores.length,y,c.
length>1?4:y),N=Math.ceil(p.cores.length/w),S=Math.max(w*(v+C)-C+2*ue,120),U=30+N*(ke+C)-C+ue;h>n&&h+S>n+o&&(h=n,l+=d+C,d=0),f.push(j(h,l,S,U,"panel"),$(h+ue,l+
20,"faint",p.label));for(const[he,sn]of p.cores.entries()){const an=h+ue+he%w*(v+C),un=l+30+Math.floor(he/w)*(ke+C);for(const[cn,Xe]of sn.cpus.entries())f.push(
...rs(Xe,s.get(Xe)??[],an+cn*ae,un,i))}h+=S+C,d=Math.max(d,U)}l+=d;const m=os(e,n,l+20);return{shapes:[...f,...m],height:l+24-r}}var ns={emulator:"Q",iothreads:"\
io"};function rs(e,t,n,r,o){const[s]=t,i=typeof s?.as=="number",a=i||new Set(t.map(({guest:l})=>l)).size===1,u=H(a?s?.guest:void 0,o),c=i||!s?j(n,r,ae-2,ke,u,4):
j(n+1,r+1,ae-4,ke-2,`e ${u}`,4),f=n+ae/2-1,h=i?"on ":"";return[c,$(f,r+15,`${h}small middle`,String(e)),...s?[$(f,r+32,`${h}strong middle`,typeof s.as=="number"?
String(s.as):ns[s.as])]:[]]}function os(e,t,n){const r=e.guests.map(({name:c})=>c),o=e.guests.filter(({pins:c})=>c.length>0),s=[{kind:"h",text:"host"},...o.slice(
0,6).map(({name:c})=>({kind:H(c,r),text:`virtual CPUs of ${c}`}))];let i=t;const a=[];for(const{kind:c,text:f}of s)a.push(j(i,n-10,12,12,c,3),$(i+18,n,"faint",f)),
i+=40+[...f].length*7;const u=e.guests.some(({emulator:c})=>c.length>0)?["Q: threads of QEMU itself"]:[];return e.guests.some(({iothreads:c})=>c.cpus.length>0)&&
u.push("io: threads that serve disks"),u.length>0&&a.push($(i,n,"faint",u.join(", "))),a}var ce=(e,t)=>`${e} ${t}${e===1?"":"s"}`,qt=({topology:{sockets:e,cores:t,
threads:n}})=>[...e>1?[ce(e,"socket")]:[],ce(t,"core"),...n>1?[ce(n,"thread")]:[]].join(" x "),ze=e=>e>=2**30?`${Math.round(e/2**30*10)/10}GiB`:`${Math.round(e/
2**20)}MiB`,Yt=(e,t,n)=>{const r=e.filter(({as:o})=>o===t).map(({guest:o})=>o);return r.length>0?[`${n} of ${r.join(", ")}`]:[]},ss=e=>[...e.flatMap(({guest:t,as:n})=>typeof n==
"number"?[`${t} vCPU ${n}`]:[]),...Yt(e,"emulator","emulator"),...Yt(e,"iothreads","iothreads")].join("; ")||"host",fe=20,Me=12,is={boot:"kept for guests from b\
oot",start:"leaves the host while a guest runs",handover:"handed over by the host while a guest runs",made:"made for guests"};function as(e,t,n,r,o){const s=e.guests.
map(({name:m})=>m),i=Math.round(o*.3),a=72,u=o-i-a,c=[],f=new Map;let h=r;for(const m of t.groups){const p=us(m,n,h,u,s,f);c.push(...p.shapes),h+=p.height+Me}if(t.
others>0){const m=`and ${t.others} more ${t.others===1?"group that stays":"groups that stay"} with the host`;c.push($(n+14,h+10,"faint",m)),h+=fe+Me}const l=new Map;
let d=r;for(const m of e.guests){const p=n+u+a,v=fs(m,p,d,i,H(m.name,s));l.set(m.name,{x:p,y:d+26}),c.push(...v.shapes),d+=v.height+Me}for(const[m,p]of f)for(const v of m.
guests){const y=l.get(v);y&&c.push(...ls(p,y,H(v,s)))}return{shapes:c,height:Math.max(h,d)-Me-r}}function us({title:e,functions:t},n,r,o,s,i){const a=34+t.length*
fe,u=[...new Set(t.flatMap(({device:h})=>h??[]))],c=u.map(h=>`${h.name}: ${is[h.bind]}`).join(", "),f=[j(n,r,o,a,"panel"),$(n+14,r+20,"faint",e),$(n+o-14,r+20,u.
length>0?"end strong":"end faint",T(c||"stays with the host",60))];for(const[h,l]of t.entries()){const d=r+40+h*fe;f.push(...cs(l,n,d,o,s)),l.device&&!i.has(l.device)&&
i.set(l.device,{x:n+o,y:d-4})}return{shapes:f,height:a}}function cs({address:e,id:t,name:n,driver:r,bridge:o,device:s},i,a,u,c){const f=H(s?.guests[0],c),h=s?.bind===
"boot"?"vfio-pci":o?"bridge":r,l=Math.floor((u-146)/6.5)-h.length-1;return[j(i,a-13,5,18,f,2),$(i+14,a,"mono",e),$(i+124,a,s?"":"faint",T(n||t,l)),...h?[$(i+u-14,
a,"end faint",T(h,24))]:[]]}function fs(e,t,n,r,o){const{vcpus:s,memory:i,hugepages:a,shared:u,cards:c,forwards:f}=e,h=[`${ce(s,"vCPU")}: ${qt(e)}`,`${K(i)} mem\
ory${a?` in pages of ${a.size}`:""}`,...u.map(({path:m,bytes:p})=>`${K(p)} shared at ${m}`),...c.map(({name:m,to:p})=>`${m} on ${p}`),...f.map(({listen:m,interface:p,
to:v})=>`port ${m} of ${p} to ${v}`)],l=48+h.length*fe,d=Math.floor((r-32)/6.4);return{shapes:[j(t,n,r,l,"panel"),j(t,n,r,6,o,3),$(t+16,n+31,"name",T(e.name,20)),
$(t+r-16,n+31,"end faint",e.guest),...h.map((m,p)=>$(t+16,n+54+p*fe,"",T(m,d)))],height:l}}function ls(e,t,n){const r=Math.round((e.x+t.x)/2),o=t.x-7;return[Ht(
`M${e.x} ${e.y}C${r} ${e.y} ${r} ${t.y} ${o} ${t.y}`,`w ${n}`),Ht(`M${o} ${t.y-5}l8 5l-8 5z`,n)]}var Oe=30;function hs(e,{memory:t},n,r,o){if(t===0||e.guests.length===
0)return{shapes:[],height:0};const s=e.guests.map(({name:c})=>c),a=e.guests.reduce((c,{memory:f})=>c+f,0)<t?[e.guests]:e.guests.map(c=>[c]),u=[];for(const[c,f]of a.
entries()){const h=r+c*(Oe+8);u.push(j(n,h,o,Oe,"h",6));let l=n;for(const m of f){const p=Math.min(Math.round(m.memory/t*o),o),v=Math.floor((p-20)/6.8);u.push(j(
l,h,p,Oe,H(m.name,s),6)),v>3&&u.push($(l+12,h+20,"on strong",T(ds(m),v))),l+=p}const d=t-f.reduce((m,{memory:p})=>m+p,0);d>t/8&&u.push($(n+o-12,h+20,"end",`host\
 ${ze(d)}`))}return{shapes:u,height:a.length*(Oe+8)-8}}var ds=({name:e,memory:t,hugepages:n})=>`${e} ${ze(t)}${n?.allocate==="boot"?", set aside at boot":""}`,ps={
page:"#ffffff",panel:"#f6f8fa",edge:"#d1d9e0",text:"#1f2328",faint:"#59636e",onColour:"#ffffff",host:"#c3ccd5",guests:["#0969da","#bc4c00","#1a7f37","#8250df","\
#bf3989","#1b7c83"]},ms={page:"#0d1117",panel:"#161b22",edge:"#30363d",text:"#f0f6fc",faint:"#9198a1",onColour:"#0d1117",host:"#3d444d",guests:["#58a6ff","#f088\
3e","#3fb950","#bc8cff","#f778ba","#39c5cf"]},b=(e,t)=>`${e}{${t}}`;function Jt({page:e,panel:t,edge:n,text:r,faint:o,onColour:s,host:i,guests:a}){const u=a.flatMap(
(c,f)=>[b(`.g${f}`,`fill:${c}`),b(`.e.g${f}`,`fill:none;stroke:${c}`),b(`.w.g${f}`,`fill:none;stroke:${c}`)]);return[b(".page",`fill:${e};stroke:${n}`),b(".pane\
l",`fill:${t};stroke:${n}`),b("text",`fill:${r}`),b(".faint",`fill:${o}`),b(".h",`fill:${i}`),b(".e.h",`fill:none;stroke:${o}`),...u,b(".on",`fill:${s}`)]}var vs="\
ui-sans-serif,system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,DejaVu Sans,sans-serif",gs="ui-monospace,SFMono-Regular,Menlo,Consolas,Noto Sans Mono,DejaVu San\
s Mono,monospace",ws=()=>["",b("text",`font:12px ${vs}`),b(".title","font-size:20px;font-weight:600"),b(".name","font-size:15px;font-weight:600"),b(".strong","f\
ont-weight:600"),b(".small","font-size:10px"),b(".mono",`font-family:${gs}`),b(".middle","text-anchor:middle"),b(".end","text-anchor:end"),b(".w","stroke-width:\
2"),b(".e","stroke-width:2"),...Jt(ps),b("@media (prefers-color-scheme:dark)",`
${Jt(ms).join(`
`)}
`),""].join(`
`),le=1e3,F=28;function bs(e,t){const n=le-2*F,r=[];let o=F+20;r.push($(F,o,"title",T(e.host,60))),t.model&&r.push($(le-F,o,"end faint",T(t.model,60))),o+=14;const s=[
{title:"Devices and guests",draw:u=>as(e,t,F,u,n)},{title:"CPUs",draw:u=>ts(e,t,F,u,n)},{title:"Memory",draw:u=>hs(e,t,F,u,n)}];for(const{title:u,draw:c}of s){const f=c(
o+34);f.shapes.length!==0&&(r.push($(F,o+20,"strong",u),...f.shapes),o+=34+f.height+8)}const i=o+F-8,a=`The plan of ${T(e.host,60)}: devices, CPUs and memory`;return Jo(
X("svg",{xmlns:"http://www.w3.org/2000/svg",viewBox:`0 0 ${le} ${i}`,width:le,height:i,role:"img"},X("title",{},a),X("style",{},ws()),j(1,1,le-2,i-2,"page",12),
...r))}var We=4095;function $s(e){const t=new Set;for(const n of e.split(",")){const r=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(n);if(!r)return _(`'${e}' is\
 no set of CPUs: write it as 0-3,8,^2`);const o=Number(r[2]),s=r[3]===void 0?o:Number(r[3]);if(s<o)return _(`the range ${o}-${s} runs backwards`);if(s>We)return _(
`CPU ${s} is above ${We}`);for(let i=o;i<=s;i+=1)r[1]?t.delete(i):t.add(i)}return t.size===0?_(`'${e}' leaves no CPU`):L([...t].sort((n,r)=>n-r))}function ys(e){
const t=[...new Set(e)].sort((r,o)=>r-o),n=[];for(const r of t){const o=n.at(-1);o&&o[1]===r-1?o[1]=r:n.push([r,r])}return n.map(([r,o])=>r===o?`${r}`:`${r}-${o}`).
join(",")}var Se=e=>e,_s=D("",["0-3,8","0-7,^2"],$s),Qt=e=>[...new Set(e)].sort((t,n)=>t-n),Ys=be(Ee([_s,vt(mt().check(dt(0),ht(We))).check(pt(1))]),we(Qt)),en=mt().
check(dt(0),ht(1023)),ks=be(Ee([en,vt(en).check(pt(1))]),we(e=>Qt(typeof e=="number"?[e]:e))),tn=gt(["2MiB","1GiB"]),zs=Nr({size:tn,allocate:Br(gt(["boot","star\
t"]),"boot"),node:wt(ks)}),Js=wt(be(Ee([tn,zs]),we(e=>typeof e=="string"?{size:e,allocate:"boot"}:e))),Qs={"2MiB":2*ye,"1GiB":I},ei=e=>`vms: { win: { memory: { ${e}\
 } } }
`,ti=(e,t)=>`vms: { a: { memory: { size: 4GiB, hugepages: ${e} } }, b: { memory: { size: 4GiB, hugepages: ${t} } } }
`,ni={"memory-not-whole-pages":Se({severity:"error",about:"value",message:({size:e,page:t})=>`${e} is not a whole number of pages of ${t}`,remedy:({page:e})=>`w\
rite a multiple of ${e}, or smaller pages`}),"hugepages-of-two-sizes":Se({severity:"error",about:"value",message:({guest:e,page:t})=>`the guest '${e}' has pages\
 of ${t}, and the host mounts one size`,remedy:({page:e})=>`write ${e} here too`}),"hugepages-nodes-mixed":Se({severity:"error",about:"value",message:({guest:e})=>`\
the pages of '${e}' are on a node of its own, and these on none that is said`,remedy:()=>"write node for both, or for neither"}),"hugepages-large-at-start":Se({
severity:"warning",about:"value",message:()=>"pages of 1 GiB can seldom be had once the host has run for a while",remedy:()=>"write size: 2MiB, or allocate: boo\
t"})};import"node:crypto";var si=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex"),Ms=["relaxed","vapic","spinlocks","vpindex","runtime","synic","stimer","f\
requencies","tlbflush","ipi"],nn={clock:"localtime",hyperv:Ms,diskBus:"sata",nicModel:"e1000e",video:"vga",rng:!1},ii={windows10:{...nn,osinfo:"http://microsoft\
.com/win/10",secureBoot:!1,tpm:!1},windows11:{...nn,osinfo:"http://microsoft.com/win/11",secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,
tpm:!1,clock:"utc",hyperv:[],diskBus:"virtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"\
virtio",video:"vga",rng:!1}},rn=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),on=e=>{const t=/^\d{1,3}(?:\.\d{1,3}){3}$/.test(e)?e.split(".").map(Number):
[];return t.length===4&&t.every(n=>n<256)?t.reduce((n,r)=>n*256+r,0):void 0},Os=({prefix:e})=>2**(32-e);function Ss(e){const[t="",n=""]=e.split("/"),r=on(t);if(r===
void 0||!/^\d{1,2}$/.test(n))return _(`'${e}' is no subnet: write it as 192.168.150.0/24`);const o={first:r,prefix:Number(n)};if(o.prefix<16||o.prefix>29)return _(
`the prefix of '${e}' is not between 16 and 29`);const s=r%Os(o);return s!==0?_(`'${e}' does not begin a subnet: ${rn(r-s)}/${n} does`):L(o)}var ai=D("",["192.1\
68.150.0/24"],Ss),ui=D("",["192.168.178.30"],e=>{const t=on(e);return t===void 0?_(`'${e}' is no IPv4 address`):L(rn(t))}),ci=2*ye,Ps=({guests:e})=>e.reduce((t,{
memory:n,hugepages:r})=>t+(r?.allocate==="boot"?n:0),0);function Z(e){const t=[];for(const n of e)for(const[r,o]of n.entries())t[r]=Math.max(t[r]??0,o.length);return e.
map(n=>`  ${n.map((r,o)=>r.padEnd(t[o]??0)).join("  ")}`.trimEnd())}var R=(e,t)=>t.length>0?["",e,...t]:[],js=({bind:e,by:t,of:n})=>({boot:`vfio-pci has it from\
 boot, found by ${t}`,start:"vfio-pci has it while a guest runs",handover:"the host lets go of it when a guest starts, and has it back when it stops",made:`${n?.
address} makes it at boot (${n?.how}), and stays with the host`})[e];function Zs({groups:e,others:t}){const n=[];for(const{group:o,functions:s}of e)for(const[i,
a]of s.entries()){const u=o===void 0?"-":String(o);n.push([i===0?u:"",a.address,a.id,Ns(a),a.name])}const r=Z(n.length>0?[["group","address","id","goes to",""],
...n]:[]);return t>0&&r.push(`  ${t} more ${t===1?"group stays":"groups stay"} with the host.`),r}function Ns({device:e,driver:t,bridge:n}){return e?e.guests.length>
0?`${e.name}: ${e.guests.join(" or ")}`:`${e.name}: no guest`:n?"bridge":`host${t?` (${t})`:""}`}function As(e,{cores:t}){const n=Bt(e);if(n.size===0)return[];const r=o=>ss(
n.get(o)??[]);return t.length===0?Z([["host CPU","used by"],...[...n.keys()].sort((o,s)=>o-s).map(o=>[`${o}`,r(o)])]):Z([["cores of","host CPUs","used by"],...t.
flatMap(({label:o,cores:s})=>s.map(({cpus:i},a)=>[a===0?o:"",i.join("+"),[...new Set(i.map(r))].join(" + ")]))])}function Es(e,{memory:t}){const n=e.guests.map(
({name:o,memory:s,hugepages:i})=>{const a=i&&`${i.count} pages of ${i.size}`,u=i&&i.nodes.length>0?` on node ${ys(i.nodes)}`:"",c=i?.allocate==="start"?"taken w\
hen it starts":"set aside at boot";return[o,K(s),a?`${a}${u}, ${c}`:"while it runs"]}),r=Ps(e);return t>0&&n.push(["host",ze(t-r),`of ${ze(t)}${r>0?" after boot":
""}`]),Z(n)}function Cs({networks:e,guests:t}){return[...Z(e.map(({name:n,type:r,bridge:o,subnet:s=""})=>[n,r,o,s])),...Z(t.flatMap(({name:n,cards:r})=>r.map(o=>[
`${n} ${o.name}`,`on ${o.to}`]))),...Z(t.flatMap(({name:n,forwards:r})=>r.map(({listen:o,interface:s,to:i})=>[`${s} port ${o}`,`to ${n} port ${i}`])))]}var Ts=e=>{
const{name:t,guest:n,vcpus:r,autostart:o}=e;return[t,n,`${ce(r,"vCPU")} (${qt(e)})`,o?"starts with the host":""]};function Fs(e,t){return`${[`Plan for ${e.host}${t.
model?`, ${t.model}`:""}`,...R("Guests",Z(e.guests.map(Ts))),...R("Devices",[...Zs(t),...Z(e.devices.map(r=>[r.name,js(r)]))]),...R("CPUs",As(e,t)),...R("Memory",
Es(e,t)),...R("Shared memory",Z(e.guests.flatMap(({name:r,shared:o})=>o.map(({path:s,bytes:i,feature:a})=>[s,K(i),`${r}, ${a}`])))),...R("Networks",Cs(e)),...R(
"libvirt's hook, before the guest starts (undone in reverse after it has stopped)",Z(e.guests.filter(({hook:r})=>r.length>0).map(({name:r,hook:o})=>[r,o.join(",\
 ")])))].join(`
`)}
`}export{Ct as Stopped,To as askAnswers,to as defaultAnswers,bs as drawPlan,Po as firstSpec,xo as machineOf,Bo as openTerminal,co as personHere,Fs as printPlan};
