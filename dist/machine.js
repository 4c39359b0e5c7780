(function (exports, require, module, __filename, __dirname) {
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

"use strict";var Ze=Object.defineProperty,vn=Object.getOwnPropertyDescriptor,gn=Object.getOwnPropertyNames,wn=Object.prototype.hasOwnProperty,bn=(e,t)=>{for(var n in t)Ze(e,
n,{get:t[n],enumerable:!0})},$n=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of gn(t))!wn.call(e,o)&&o!==n&&Ze(e,o,{get:()=>t[o],enumerable:!(r=
vn(t,o))||r.enumerable});return e},yn=e=>$n(Ze({},"__esModule",{value:!0}),e),Qe={};bn(Qe,{Stopped:()=>Ct,askAnswers:()=>Yo,defaultAnswers:()=>_o,drawPlan:()=>Gs,
firstSpec:()=>Wo,machineOf:()=>os,openTerminal:()=>es,personHere:()=>rs,printPlan:()=>hi}),module.exports=yn(Qe);function et(e){const t=Object.values(e).filter(
r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function _n(e,t){return typeof t=="bigint"?t.toString():t}var kn=class{constructor(e){
this._getter=e,this._value=void 0}get value(){const e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function zn(e){return new kn(
e)}function Mn(e){return e==null}function tt(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function On(e,t,n){Object.
defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var nt="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Ne(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Pn(e){if(Ne(e)===!1)return!1;const t=e.constructor;if(t===void 0||typeof t!="function")return!0;const n=t.prototype;
return!(Ne(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===!1)}function Sn(e){return Pn(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(
e):e instanceof Set?new Set(e):e}var jn=new Set(["string","number","symbol"]);function Zn(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Nn(e,t,n){const r=new e.
_zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=e),r}function T(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==
void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="stri\
ng"?{...t,error:()=>t.error}:t}function An(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var En={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.
MAX_VALUE]};function B(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function Tn(e,t=0){if(e.
aborted===!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function rt(e,t){return t.map(n=>{var r;return(r=n).path??
(r.path=[]),n.path.unshift(e),n})}function H(e){return typeof e=="string"?e:e?.message}function ot(e){const t=[];for(const n of e??[]){const r=n._zod.def;if(!/_(length|size)$|_equals$/.
test(r.check))break;const o=r.maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function Ae(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=
n)}function J(e,t,n){var r;const o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);const s=e.schema!==
e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:H(e.inst?._zod.def?.error?.(e))??H(s?.(e))??H(t?.error?.(e))??H(n.customError?.(e))??H(n.localeError?.(
e))??"Invalid input",a={};for(const u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(a[u]=e[u]);return a.path??(a.path=
[]),a.message=i,t?.reportInput&&(a.input=e.input),a}var Cn=/[\uD800-\uDBFF]/;function xn(e){const t=e.length;if(!Cn.test(e))return t;let n=t;for(let r=0;r<t-1;r++)
(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Bn(e){return Array.isArray(e)?"array":typeof e=="string"?"string":
"unknown"}function Fn(e,t){for(const n in t){const r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Ln(e,n,r.value)}}
function Y(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function In(e,t,n){return Y(e,t,n,!1)}function Ln(e,t,n){
Object.defineProperty(e,t,{configurable:!0,get(){return this==null?n:Y(this,t,n.bind(this))},set(r){Y(this,t,r)}})}function Un(e,t){const n=Object.getPrototypeOf(
e);return t in n?void 0:n}var Ee,F=!1,Rn={configurable:!0,get(){F=!0}};function z(e,t,n){const r=Object.getPrototypeOf(e._zod);if(t in r&&Ee!==e._zod){Ee=void 0;
return}Ee=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Rn);const o=F;F=!1;try{const s=n(this);return F?delete this[t]:Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:s}),F=F||o,s}catch(s){throw delete this[t],F=F||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function Gn(e,t,n,r){const o=Un(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){const s={configurable:!0,writable:!0,enumerable:r,
value:void 0};return Object.defineProperty(this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:r,value:s})}})}var st,Dn=Object.freeze({status:"aborted"}),Te={value:void 0,enumerable:!1},it="captureStackTrace"in Error?Error:null;function Wn(e){
const t=it;if(t){const n=t.stackTraceLimit;if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return it=null,new e}try{return new e}finally{t.stackTraceLimit=
n}}}return new e}function g(e,t,n,r){const o={};function s(l){this.def=l,this.constr=h,this.traits=new Set}s.prototype=o;const i=n,a=i&&new WeakSet;function u(l,d){
if(l._zod){if(l._zod.traits.has(e))return}else{Te.value=new s(d);try{Object.defineProperty(l,"_zod",Te)}finally{Te.value=void 0}}if(l._zod.traits.add(e),t(l,d),
a){const p=Object.getPrototypeOf(l),v=l._zod.constr.prototype;let y=p;for(;y&&y!==v;)y=Object.getPrototypeOf(y);const w=y??p;a.has(w)||(a.add(w),Fn(w,i))}const m=h.
prototype;for(const p in m)Object.prototype.hasOwnProperty.call(m,p)&&(p in l||(l[p]=m[p].bind(l)))}const f=r?.Parent??Object;class c extends f{}Object.defineProperty(
c,"name",{value:e});function h(l){const d=r?.Parent?Wn(c):this;u(d,l);const m=d._zod.deferred;if(m){for(const v of m)v();d._zod.deferred=void 0}const p=globalThis.
__zod_globalConfig?.postProcessor;return p&&p(d),d}return Object.defineProperty(h,"init",{value:u}),Object.defineProperty(h,Symbol.hasInstance,{value:l=>r?.Parent&&
l instanceof r.Parent?!0:l?._zod?.traits?.has(e)}),Object.defineProperty(h,"name",{value:e}),h}var G=class extends Error{constructor(){super("Encountered Promis\
e during synchronous parse. Use .parseAsync() instead.")}},Kn=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),
this.name="ZodEncodeError"}};(st=globalThis).__zod_globalConfig??(st.__zod_globalConfig={});var Q=globalThis.__zod_globalConfig;function ee(e){return e&&Object.
assign(Q,e),Q}function Vn(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,_n,2)),e.message}function qn(e){this._zod.message=e}var Xn={get:Vn,
set:qn,enumerable:!0,configurable:!0},Ce={value:void 0,enumerable:!1},at=new WeakSet([Object.prototype,Error.prototype]),ut=(e,t)=>{e.name="$ZodError",Ce.value=
t,Object.defineProperty(e,"issues",Ce),Ce.value=void 0,Object.defineProperty(e,"message",Xn);const n=Object.getPrototypeOf(e);at.has(n)||(at.add(n),Object.defineProperty(
n,"toString",{configurable:!0,enumerable:!1,get(){const r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},
set(r){Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0})}}))},di=g("$ZodError",ut),ve=g("$ZodError",ut,void 0,{Parent:Error}),Hn=e=>{
const t=(n,r,o,s)=>{const i=o?{...o,async:!1}:{async:!1},a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)throw new G;if(a.issues.length){const u=new(s?.
Err??e)(a.issues.map(f=>J(f,i,ee())));throw nt(u,s?.callee??t),u}return a.value};return t},Jn=Hn(ve),Yn=e=>{const t=async(n,r,o,s)=>{const i=o?{...o,async:!0}:{
async:!0};let a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){const u=new(s?.Err??e)(a.issues.map(f=>J(f,i,ee())));throw nt(
u,s?.callee??t),u}return a.value};return t},Qn=Yn(ve),er=e=>(t,n,r)=>{const o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},o);if(s instanceof Promise)
throw new G;return s.issues.length?ct(e,s.issues,o):{success:!0,data:s.value}},te=er(ve);function ct(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(
t.map(o=>J(o,n,ee()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}var tr=e=>async(t,n,r)=>{const o=r?{...r,async:!0}:{async:!0};let s=t._zod.run(
{value:n,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?ct(e,s.issues,o):{success:!0,data:s.value}},nr=tr(ve),rr=/^[\s\S]{0,}$/,or=/^-?\d+(?:\.\d+)?$/,
ge=g("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),sr=e=>{const t=e.value;return!Mn(t)&&t.length!==void 0},we={
number:"number",bigint:"bigint",object:"date"},ir=g("$ZodCheckLessThan",(e,t)=>{ge.init(e,t);const n=we[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.
value:r.value<t.value)||r.issues.push({origin:we[typeof r.value]??n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.
inclusive,inst:e,continue:!t.abort})}}),ar=g("$ZodCheckGreaterThan",(e,t)=>{ge.init(e,t);const n=we[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:
r.value>t.value)||r.issues.push({origin:we[typeof r.value]??n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.
inclusive,inst:e,continue:!t.abort})}}),ur=g("$ZodCheckNumberFormat",(e,t)=>{ge.init(e,t),t.format=t.format||"float64";const n=t.format?.includes("int"),r=n?"in\
t":"number",[o,s]=En[t.format];e._zod.check=i=>{const a=i.value;if(n){if(!Number.isInteger(a)){i.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,
input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the\
 safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers mu\
st be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<o&&i.issues.push({origin:"number",input:a,code:"too_small",minimum:o,
inclusive:!0,inst:e,continue:!t.abort}),a>s&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:s,inclusive:!0,inst:e,continue:!t.abort})}}),cr=g("$Z\
odCheckMinLength",(e,t)=>{var n;ge.init(e,t),(n=e._zod.def).when??(n.when=sr),e._zod.check=r=>{const o=r.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&
s<t.minimum*2?xn(o):s)>=t.minimum)return;const a=Bn(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),
fr={major:4,minor:6,patch:7},O=g("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=fr;const r=e._zod.def.checks,o=e._zod.
traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(const s of o)for(const i of s._zod.onattach)i(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),
e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const s=(a,u,f)=>{if(a.memo)return a;let c=B(a),h;for(const l of u){if(l._zod.def.when){if(Tn(a)||!l._zod.
def.when(a))continue}else if(c)continue;const d=a.issues.length,m=l._zod.check(a);if(m instanceof Promise&&f?.async===!1)throw new G;if(h||m instanceof Promise)
h=(h??Promise.resolve()).then(async()=>{await m,a.issues.length!==d&&(Ae(a.issues,d,e),c||(c=B(a,d)))});else{if(a.issues.length===d)continue;Ae(a.issues,d,e),c||
(c=B(a,d))}}return h?h.then(()=>a):a},i=(a,u,f)=>{if(B(a))return a.aborted=!0,a;const c=s(u,o,f);if(c instanceof Promise){if(f.async===!1)throw new G;return c.then(
h=>e._zod.parse(h,f))}return e._zod.parse(c,f)};e._zod.run=(a,u)=>{if(u.skipChecks)return e._zod.parse(a,u);if(u.direction==="backward"){const c=e._zod.parse({value:a.
value,issues:[]},{...u,skipChecks:!0});return c instanceof Promise?c.then(h=>i(h,a,u)):i(c,a,u)}const f=e._zod.parse(a,u);if(f instanceof Promise){if(u.async===
!1)throw new G;return f.then(c=>s(c,o,u))}return s(f,o,u)}}},{get"~standard"(){return In(this,"~standard",hr(this))},set"~standard"(e){Y(this,"~standard",e)}}),
ft=(e,t)=>e.issues.length?{issues:e.issues.map(n=>J(n,t,ee()))}:{value:e.value};async function lr(e,t){const n={async:!0};return ft(await e._zod.run({value:t,issues:[]},
n),n)}function hr(e){return{validate:t=>{const n={async:!1};try{const r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return ft(r,n)}catch{}return lr(
e,t)},vendor:"zod",version:1}}var dr=g("$ZodString",(e,t)=>{O.init(e,t),e._zod.pattern=t.pattern??rr,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}
return typeof n.value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),lt=g("$ZodNumber",(e,t)=>{O.init(e,t),e._zod.pattern=
or,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(n.value)}catch{}const o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;const s=typeof o==
"number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:
{}}),n}}),pr=g("$ZodNumberFormat",(e,t)=>{ur.init(e,t),lt.init(e,t)}),mr=g("$ZodNever",(e,t)=>{O.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",
code:"invalid_type",input:n.value,inst:e}),n)});function vr(e,t){const n=ot(e._zod.def.checks);if(!n.length)return;const r=Math.min(...n.map(s=>s[0])),o=e._zod.
parse;e._zod.parse=(s,i)=>{const a=t(s.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(const[u,f]of ot(e._zod.def.checks))if(a>u&&f._zod.def.when(
s)){const c=s.issues.length;return f._zod.check(s),s.issues[c].continue=!1,Ae(s.issues,c,e),s}}return o(s,i)}}var gr=e=>Array.isArray(e)?e.length:-1;function ht(e,t,n){
e.issues.length&&t.issues.push(...rt(n,e.issues)),t.value[n]=e.value}var wr=g("$ZodArray",(e,t)=>{O.init(e,t);const n=Q.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{
const s=r.value;if(!Array.isArray(s))return r.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,Array(s.length),o):Array(
s.length);const i=[],a=o?.abortEarly;for(let u=0;u<s.length;u++){const f=s[u],c=t.element._zod.run({value:f,issues:[]},o);if(c instanceof Promise)i.push(c.then(
h=>ht(h,r,u)));else if(ht(c,r,u),a&&c.issues.length!==0&&B(c))break}return i.length?Promise.all(i).then(()=>r):r},vr(e,gr)});function be(e,t,n,r,o,s){const i=n in
r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...rt(n,e.issues))}if(!i&&o===void 0){e.issues.length||
t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=void 0):t.value[n]=
e.value}}var br=[];function $r(e){const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:br,o=r.length?[...t,...r]:t;for(const i of o)
if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);const s=An(e.shape);return{...e,
allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function yr(e,t,n,r,o,s,i){const a=[],u=o.keySet,f=o.catchall._zod,c=f.def.type,
h=f.optin,l=f.optout;let d=0;for(const m in t){if(i&&n.issues.length!==d){if(B(n,d))break;d=n.issues.length}if(u.has(m))continue;if(m==="__proto__"){c==="never"&&
a.push(m);continue}if(c==="never"){a.push(m);continue}const p=f.run({value:t[m],issues:[]},r);p instanceof Promise?e.push(p.then(v=>be(v,n,m,t,h,l))):be(p,n,m,t,
h,l)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var _r=g("$ZodObject",(e,t)=>{
O.init(e,t);const n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){const f=()=>{const c={...r};return Object.defineProperty(t,"\
shape",{value:c}),f.raw=c,c};f.raw=r,Object.defineProperty(t,"shape",{get:f})}const o=zn(()=>$r(t));z(e,"propValues",f=>{const c=f.def.shape,h={};for(const l in c){
const d=c[l]._zod;if(d.values){Object.prototype.hasOwnProperty.call(h,l)||On(h,l,new Set);for(const m of d.values)h[l].add(m);d.optin!==void 0&&h[l].add(void 0)}}
return h});const s=Ne,i=t.catchall;let a;const u=Q.memoizer;u?.attach(e),e._zod.parse=(f,c)=>{a??(a=o.value);const h=f.value;if(!s(h))return f.issues.push({expected:"\
object",code:"invalid_type",input:h,inst:e}),f;f.value=u?u.alloc(e,f,{},c):{};const l=[],d=a.shape,m=c?.abortEarly;let p=f.issues.length;for(const v of a.allKeys){
if(m&&f.issues.length!==p){if(B(f,p))break;p=f.issues.length}if(v==="__proto__")continue;const y=d[v],w=y._zod.optin,N=y._zod.optout,P=y._zod.run({value:h[v],issues:[]},
c);P instanceof Promise?l.push(P.then(R=>be(R,f,v,h,w,N))):be(P,f,v,h,w,N)}return i?yr(l,h,f,c,o.value,e,m===!0):l.length?Promise.all(l).then(()=>f):f}});function dt(e,t,n,r){
for(const s of e)if(s.issues.length===0)return t.value=s.value,t;const o=e.filter(s=>!B(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"\
invalid_union",input:t.value,inst:n,errors:e.map(s=>s.issues.map(i=>J(i,r,ee())))}),t)}var kr=g("$ZodUnion",(e,t)=>{O.init(e,t),z(e,"optin",r=>r.def.options.some(
o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),z(e,"optout",r=>r.def.options.some(o=>o._zod.optout===
"optional")?"optional":void 0),z(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),z(
e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){const o=r.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>tt(s.source)).join("|")}\
)$`)}});const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let s=!1;const i=[];for(const a of t.options){const u=a.
_zod.run({value:r.value,issues:[]},o);if(u instanceof Promise)i.push(u),s=!0;else{if(u.issues.length===0)return u;i.push(u)}}return s?Promise.all(i).then(a=>dt(
a,r,e,o)):dt(i,r,e,o)}}),zr=g("$ZodEnum",(e,t)=>{O.init(e,t);const n=et(t.entries),r=new Set(n);e._zod.values=r,z(e,"pattern",o=>{const s=et(o.def.entries).filter(
i=>jn.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>Zn(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{const i=o.value;return r.has(
i)||o.issues.push({code:"invalid_value",values:n,input:i,inst:e}),o}}),Mr=g("$ZodTransform",(e,t)=>{O.init(e,t),e._zod.optin="optional",Q.memoizer?.guard(e),e._zod.
parse=(n,r)=>{if(r.direction==="backward")throw new Kn(e.constructor.name);const o=t.transform(n.value,n);if(r.async)return(o instanceof Promise?o:Promise.resolve(
o)).then(i=>(n.value=i,n));if(o instanceof Promise)throw new G;return n.value=o,n}});function pt(e,t){return e.value=t.issues.length?void 0:t.value,e}var Or=g("\
$ZodOptional",(e,t)=>{O.init(e,t),z(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",z(e,"values",n=>{const r=n.
def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),z(e,"pattern",n=>{const r=n.def.innerType._zod.pattern;return r?new RegExp(`^(${tt(r.source)}\
)?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;const o=t.innerType._zod.run({value:n.value,issues:[]},
r);return o instanceof Promise?o.then(s=>pt(n,s)):pt(n,o)}return t.innerType._zod.run(n,r)}}),Pr=g("$ZodPrefault",(e,t)=>{O.init(e,t),e._zod.optin="defaulted",z(
e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),t.innerType._zod.run(n,r))}),
Sr=g("$ZodPipe",(e,t)=>{O.init(e,t),z(e,"values",n=>n.def.in._zod.values),z(e,"optin",n=>n.def.in._zod.optin),z(e,"optout",n=>n.def.out._zod.optout),z(e,"propVa\
lues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){const s=t.out._zod.run(n,r);return s instanceof Promise?s.then(i=>$e(i,t.in,
r)):$e(s,t.in,r)}const o=t.in._zod.run(n,r);return o instanceof Promise?o.then(s=>$e(s,t.out,r)):$e(o,t.out,r)}});function $e(e,t,n){return e.issues.some(r=>r.code!==
"unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}var mt,jr=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){
const n=t[0];return this._map.set(e,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){
const t=this._map.get(e);return t&&typeof t=="object"&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const n={...this.
get(t)??{}};delete n.id;const r={...n,...this._map.get(e)};return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function Zr(){
return new jr}(mt=globalThis).__zod_globalRegistry??(mt.__zod_globalRegistry=Zr());var Nr=globalThis.__zod_globalRegistry;function Ar(e){return e.checks&&(e.checks=
[...e.checks]),e}function Er(e,t){return new e(Ar({type:"string",...T(t)}))}function Tr(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"\
safeint",...T(t)})}function Cr(e,t){return new e({type:"never",...T(t)})}function xr(e,t){return new ir({check:"less_than",...T(t),value:e,inclusive:!0})}function Br(e,t){
return new ar({check:"greater_than",...T(t),value:e,inclusive:!0})}function vt(e,t){return new cr({check:"min_length",...T(t),minimum:e})}var S=g("ZodMiniType",
(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");O.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Y(this,
"with",e)},parse(e,t){return Jn(this,e,t,{callee:this.parse})},parseAsync(e,t){return Qn(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return te(this,e,t)},
safeParseAsync(e,t){return nr(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,
def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return Nn(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){
return t.length===0?e(this):e(this,...t)}}),Fr=g("ZodMiniString",(e,t)=>{dr.init(e,t),S.init(e,t)});function Ir(e){return Er(Fr,e)}var Lr=g("ZodMiniNumber",(e,t)=>{
lt.init(e,t),S.init(e,t)}),Ur=g("ZodMiniNumberFormat",(e,t)=>{pr.init(e,t),Lr.init(e,t)});function Rr(e){return Tr(Ur,e)}var Gr=g("ZodMiniNever",(e,t)=>{mr.init(
e,t),S.init(e,t)});function Dr(e){return Cr(Gr,e)}var Wr=g("ZodMiniArray",(e,t)=>{wr.init(e,t),S.init(e,t)});function gt(e,t){return new Wr({type:"array",element:e,
...T(t)})}var Kr=g("ZodMiniObject",(e,t)=>{_r.init(e,t),S.init(e,t),Gn(e,"shape",n=>n._zod.def.shape,!1)}),Vr=g("ZodMiniUnion",(e,t)=>{kr.init(e,t),S.init(e,t)});
function ye(e,t){return new Vr({type:"union",options:e,...T(t)})}var qr=g("ZodMiniEnum",(e,t)=>{zr.init(e,t),S.init(e,t),e.options=[...e._zod.values]});function wt(e,t){
const n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new qr({type:"enum",entries:n,...T(t)})}var Xr=g("ZodMiniTransform",(e,t)=>{Mr.init(e,t),S.
init(e,t)});function ne(e){return new Xr({type:"transform",transform:e})}var Hr=g("ZodMiniOptional",(e,t)=>{Or.init(e,t),S.init(e,t)});function bt(e){return new Hr(
{type:"optional",innerType:e})}var Jr=g("ZodMiniPrefault",(e,t)=>{Pr.init(e,t),S.init(e,t)});function Yr(e,t){return new Jr({type:"prefault",innerType:e,get defaultValue(){
return typeof t=="function"?t():Sn(t)}})}var Qr=g("ZodMiniPipe",(e,t)=>{Sr.init(e,t),S.init(e,t)});function re(e,t){return new Qr({type:"pipe",in:e,out:t})}var I=e=>({
value:e}),_=e=>({problem:e});function xe(e,t){return t.description!==""&&Nr.add(e,t),e}function D(e,t,n){const r=re(xe(Ir(),{description:e,examples:[...t]}),ne(
(o,s)=>{const i=n(o);return"value"in i?i.value:(s.issues.push({code:"custom",message:i.problem,input:o}),Dn)}));return xe(r,{description:e})}function A(e,t,n,r){
return D("",t,o=>n.test(o)?I(o):_(r))}var pi=e=>t=>xe(t.clone(),{description:e}),eo=Rr(),$t=(e,t)=>eo.check(Br(e),xr(t)),Be=(e,t)=>e.toString(16).padStart(t,"0"),
k=e=>`${Be(e.domain,4)}:${Be(e.bus,2)}:${Be(e.slot,2)}.${e.function}`,oe=e=>k(e).replace(/^0000:/,""),Fe=(e,t)=>e!==void 0&&e.function===t.function&&e.slot===t.
slot&&e.bus===t.bus&&e.domain===t.domain,W=e=>`${e.vendor}:${e.device}`;function to({network:e=[]},t){const n=e.filter(o=>o.up!==!1),r=n.length>0?n:e;return r.every(
({device:o})=>o&&t.has(k(o)))?r:[]}var se=({class:e="",driver:t})=>/^060[04]/.test(e)||t==="pcieport",_e=({class:e=""})=>e.startsWith("03"),yt=e=>e.length<2?e.join(
""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`,ie=({domain:e,bus:t,slot:n})=>`${e}:${t}:${n}`,no=new Set(["1a03","102b"]),Ie=({id:e})=>no.has(e.vendor),Le=({
id:e,address:t})=>e.vendor==="8086"&&t.bus===0;function ro(e){const t=new Map;for(const n of e){const r=ie(n.address),o=t.get(r);o?o.push(n):t.set(r,[n])}return[
...t.values()].map(n=>({functions:n}))}function oo(e,t){const n=new Set(e.map(({address:s})=>k(s))),r=to(t,n);return[...io(t).filter(({address:s})=>n.has(k(s))).
map(({kind:s,what:i})=>({kind:s,what:i})),...so(e,t),...r.length>0?[{kind:"network",what:`its only network card (${r.map(({name:s})=>s).join(", ")})`}]:[],...e.
filter(s=>s.class?.startsWith("0601")).map(({address:s})=>({kind:"chipset",what:`a part of the chipset (${k(s)})`}))]}function so(e,{block:t=[]}){const n=a=>e.some(
u=>Fe(a,u.address)),r=t.some(({root:a,controller:u})=>a&&u),o=t.filter(({controller:a,root:u})=>n(a)&&(u||!r)),s=e.filter(a=>t.length===0&&a.class?.startsWith("\
01")),i=r?"the disk with its root file system":"a disk that it may run from";return[...o.map(({name:a})=>a),...s.map(({address:a})=>`on ${k(a)}`)].map(a=>({kind:"\
disk",what:`${i} (${a})`}))}function io(e){const t=e.input?.filter(({kind:s})=>s==="keyboard")??[],n=new Set(t.map(({controller:s})=>s&&k(s))),[r]=t,o=e.pci.filter(
s=>_e(s)&&s.bootVga);return[...o.map(({address:s})=>({address:s,kind:"display",what:"the display that it boots on"})),...e.framebuffer?.device&&!o.some(({address:s})=>Fe(
e.framebuffer?.device,s))?[{address:e.framebuffer.device,kind:"display",what:"the display that its console is on"}]:[],...n.size===1&&r?.controller?[{address:r.
controller,kind:"keyboard",what:`the USB controller of its keyboard (${r.name})`}]:[]]}function ao(e,t){const n=t.pci.filter(i=>ie(i.address)===ie(e.address)&&!se(
i)),r=e.address.bus===0?[e]:n,o=new Set(r.flatMap(({iommuGroup:i})=>i??[])),s=t.pci.filter(i=>i.iommuGroup!==void 0&&o.has(i.iommuGroup)&&!se(i)&&!r.includes(i));
return{card:{functions:[e,...r.filter(i=>i!==e)]},along:ro(s),losses:oo([...r,...s],t),shows:uo(e,t),barred:t.iommu?.on===!1&&t.iommu.reason==="unsupported"}}function uo(e,t){
const n=t.framebuffer?.device;if(e.bootVga||Fe(n,e.address))return!0;const r=t.pci.filter(s=>_e(s)&&s.physicalFunction===void 0),o=e.class?.startsWith("0302");return n||
o||e.bootVga===!1||r.some(({bootVga:s})=>s)?!1:r.length===1||"unknown"}var co=({card:e})=>Math.max(0,...e.functions.flatMap(({bars:t=[]})=>t.map(({size:n,sizes:r=[]})=>Math.
max(n,...r))));function fo(e){const t=e.pci.filter(o=>_e(o)&&o.physicalFunction===void 0),n=t.filter(o=>!t.some(s=>s!==o&&ie(s.address)===ie(o.address)&&s.address.
function<o.address.function)),r=o=>[+(o.shows===!0),o.losses.length,o.along.length,Number(o.card.functions.some(Ie)),Number(o.card.functions.some(Le)),-co(o)];return n.
map(o=>ao(o,e)).sort((o,s)=>{const[i,a]=[r(o),r(s)],u=i.findIndex((f,c)=>f!==a[c]);return u<0?0:(i[u]??0)-(a[u]??0)})}function ae(e,t){const{card:n,losses:r,shows:o,
barred:s}=e;if(s||n.functions.some(Ie))return;if(r.length===0&&o!==!0)return"boot";const i=r.every(({kind:u})=>u==="display"),a=t.length===1&&!n.functions.some(
Le);return o===!0&&a&&i?"handover":void 0}function lo({functions:e},t){const n=new Set(e.map(({id:r})=>W(r)));return t.pci.filter(r=>n.has(W(r.id))&&!e.includes(
r)&&!se(r))}function Ue(e){const t=new Map;for(const n of e.filter(({online:r})=>r).toSorted((r,o)=>r.cpu-o.cpu)){const r=n.core===void 0?`cpu ${n.cpu}`:`${n.package??
0} ${n.die??0} ${n.core}`,o=t.get(r);o?o.push(n):t.set(r,[n])}return[...t.values()].flatMap(n=>{const[r]=n;if(!r)return[];const o=n.map(({cpu:a})=>a),s=r.l2?.some(
a=>!o.includes(a)&&e.some(u=>u.cpu===a&&u.online)),i=r.l3?`cache ${Math.min(...r.l3)}`:`package ${r.package??0}`;return[{cpus:o,l3:i,node:r.numaNode??0,kind:(s?
8:0)-o.length}]})}var _t=(e,t)=>(e.cpus[0]??0)-(t.cpus[0]??0);function Re(e,t){const n=new Map;for(const r of e){const o=n.get(t(r));o?o.push(r):n.set(t(r),[r])}
return[...n.values()]}function ho(e,t){const n=Ue(e),r=new Set(n.slice(0,n.length>4?2:1)),[o]=r,s=l=>d=>!d.cpus.some(m=>l.has(m)),i=n.filter(s(new Set(t.flatMap(
({pinned:l=[]})=>l)))),a=i.filter(s(new Set(t.flatMap(({threadsOn:l=[]})=>l)))).filter(l=>l!==o),u=new Map,f=new Map;for(const l of t){const d=l.parts.reduce((w,N)=>w+
N.cores.length,0);if(d===0)continue;const m=a.filter(w=>w.cpus.length>=l.threads);if(m.length<d){f.set(l.guest,{cores:m.length});continue}const p=w=>(u.get(w)??
[]).filter(N=>!l.apart?.has(N)),v=[];for(const w of l.parts){const N=mo(m,w,{use:P=>p(P).length,reserve:r,own:new Set(v)});for(const[P,R]of N.entries())v[w.cores[P]??
0]=R}const y=[...new Set(v.flatMap(p))].sort();for(const w of v)u.set(w,[...u.get(w)??[],l.guest]);f.set(l.guest,{cpus:v.flatMap(w=>w.cpus.slice(0,l.threads)),together:po(
v),shares:y})}const c=i.filter(l=>r.has(l)&&!u.has(l));return{host:(c.length>0?c:n.slice(0,1)).flatMap(l=>l.cpus).sort((l,d)=>l-d),places:f}}var po=e=>Re(e,kt).
length===1?"l3":Re(e,zt).length===1?"node":"machine",kt=e=>e.l3,zt=e=>String(e.node);function mo(e,{cores:t,node:n},r){const{use:o,own:s}=r,i=t.length,a=e.filter(
f=>!s.has(f)),u=[...new Set(a.map(o))].sort((f,c)=>f-c);for(const f of u){const c=a.filter(h=>o(h)<=f);for(const h of[c.filter(l=>l.node===n),c]){const l=Math.min(
...h.map(d=>d.kind));for(const d of[kt,zt,()=>""])for(const m of[h.filter(p=>p.kind===l),h]){const[p]=Re(m,d).filter(v=>v.length>=i).sort(vo(r));if(p)return p.toSorted(
go(r)).slice(0,i).sort(_t)}}}return[]}function vo({reserve:e,own:t}){const n=new Set([...t].map(i=>i?.l3)),r=i=>Math.min(...i.map(a=>a.kind)),o=i=>Number(i.some(
a=>n.has(a.l3))),s=i=>Number(i.some(a=>e.has(a)));return(i,a)=>r(i)-r(a)||o(i)-o(a)||s(i)-s(a)||i.length-a.length}var go=({use:e,reserve:t})=>(n,r)=>e(n)-e(r)||
n.kind-r.kind||Number(t.has(n))-Number(t.has(r))||_t(r,n),ue={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function wo(e){const t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.
exec(e);if(!t?.[1])return _(`'${e}' is no size: write a number and a unit, as in 16GiB`);const n=t[2]??"",r=Object.hasOwn(ue,n)?ue[n]:void 0;if(r===void 0){const s=n.
charAt(0).toUpperCase(),i="KMGT".includes(s)&&s!=="",a=n===""?"has no unit":`has the unit '${n}', which is neither binary nor decimal`;return _(`'${e}' ${a}: wr\
ite ${i?`${t[1]}${s}iB (powers of 1024) or ${t[1]}${s==="K"?"k":s}B (powers of 1000)`:"a unit such as MiB or GiB"}`)}const o=Number(t[1])*r;return Number.isSafeInteger(
o)?I(o):_(`'${e}' is not a whole number of bytes below 8 PiB`)}function K(e){for(const t of["TiB","GiB","MiB","KiB"]){const n=ue[t]??1;if(e>=n&&e%n===0)return`${e/
n}${t}`}return`${e}B`}var ke=ue.MiB??0,L=ue.GiB??0;function Mt(e){const t=Ue(e.cpu?.cpus??[]),n=Math.min(...t.map(({kind:o})=>o)),r=t.filter(({kind:o})=>o===n);
return{count:r.length,threads:r[0]?.cpus.length??1}}function Ot(e){const{count:t,threads:n}=Mt(e);for(let r=t;r>0;r-=1){const o={cores:Array.from({length:r},(i,a)=>a)},
s=ho(e.cpu?.cpus??[],[{guest:"",parts:[o],threads:n}]).places.get("");if(s&&"cpus"in s)return r}return 0}function bo(e){const{count:t,threads:n}=Mt(e);if(t===0)
return;const r=Math.min(Ot(e),Math.max(1,Math.floor(t/2)));return r>0?{cores:r,threads:n,pin:!0}:{cores:1,threads:1,pin:!1}}var $o=16*L;function yo(e){const t=(e.
memory?.total??8*L)/2,n=t>=L?Math.round(t/L)*L:Math.floor(t/ke)*ke;return K(Math.min($o,n))}function _o(e,t){const n=fo(e);return{...t,candidates:n,chosen:n.find(
r=>ae(r,n)!==void 0),guest:"windows11",memory:yo(e),cpus:bo(e)}}var Pt=A("",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"a user name has lower-case letters, digits, - a\
nd _, begins with a letter, and is at most 31 characters long"),mi=A("",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,"a group name has lower-case letters, digits, - and _\
, begins with a letter, and is at most 31 characters long"),ko=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,vi=A("",["win11"],ko,"a name has letters, digits, and . _ + \
-, begins with a letter or digit, and is at most 63 characters long"),gi=A("",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,"a name has letters, digits, - and _, \
and is at most 63 characters long"),St=A("",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"a host name has letters, digits and -, and is at \
most 63 characters long"),wi=A("",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"a network interface has a name of at most 15 letters, digits, . _ and -"),
bi=A("",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"a kernel module has a name of letters, digits, _ and -, one name to an entry"),$i=A("",["display-manager.\
service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,"a unit is written with its type, as in display-manager.service"),
yi=A("",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,"one entry is one parameter, name or name=value, without white space or quotes"),zo=e=>{if(!e.startsWith(
"/"))return`'${e}' is not an absolute path of the host`;if(/[\u0000-\u001f\u007f]/.test(e))return"a path here has no control characters";if(!e.isWellFormed())return"\
a path here is valid Unicode";if(e.split("/").includes(".."))return`'${e}' goes up with '..': write the path it leads to`},_i=D("",["/var/lib/libvirt/images/win\
11.qcow2"],e=>{const t=zo(e);return t?_(t):I(e)}),ki=A("",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,"a path here has no control characters and is not empty");
function Mo(e){return/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===1?_(`'${e}' is a multicast address: the first pair of a ca\
rd's address is even`):/^(..)(?::\1)+$/i.test(e)?_(`'${e}' holds the place of an address: write one of its own`):I(e.toLowerCase()):_(`'${e}' is no MAC address:\
 write six pairs of hexadecimal digits, as in 52:54:00:66:d7:8b`)}var zi=D("",["52:54:00:66:d7:8b"],Mo),M=class{lines;constructor(e){this.lines=e}},Oo=100,Po=/^(?:\.{0,2}\/)?[A-Za-z][\w./+-]*$|^[1-9]\d*(?:[KMGT]iB|x\d+)$/,
So=/^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i,jo=e=>{const t=e.codePointAt(0)??0;return t>65535?`\\U${t.toString(16).padStart(8,"0")}`:`\\u${t.toString(
16).padStart(4,"0")}`};function ce(e){return Po.test(e)&&!So.test(e)?e:`"${e.replace(/["\\]/g,"\\$&").replace(/[\p{C}\p{Zl}\p{Zp}]/gu,jo)}"`}function Ge(e){if(typeof e==
"string")return ce(e);if(typeof e!="object")return String(e);if(Zo(e))return`[${e.map(Ge).join(", ")}]`;const t=Object.entries(e).map(([n,r])=>`${ce(n)}: ${Ge(r)}`);
return t.length===0?"{}":`{ ${t.join(", ")} }`}var Zo=e=>Array.isArray(e);function jt(e,t){const n=[];let r="";for(const o of e.split(/[\p{C}\s]+/u).filter(Boolean))
r!==""&&t.length+2+r.length+1+o.length>Oo?(n.push(r),r=o):r=r===""?o:`${r} ${o}`;return r!==""&&n.push(r),n.length===0?`
`:n.map(o=>`${t}# ${o}
`).join("")}function Zt(e,t){if("comment"in e)return jt(e.comment,t);const{key:n,value:r,note:o,off:s}=e,i=o?`  ${jt(o,"").trimEnd().replaceAll(`
# `," ")}`:"";return s?`${Zt({key:n,value:r,...o&&{note:o}},"").trimEnd().replace(/^/gm,`${t}# `)}
`:r instanceof M?r.lines.length===0?`${t}${ce(n)}: {}${i}
`:`${t}${ce(n)}:${i}
${Nt(r,`${t}  `)}`:`${t}${ce(n)}: ${Ge(r)}${i}
`}var Nt=({lines:e},t="")=>e.map(n=>Zt(n,t)).join(""),De=({name:e,id:t})=>e??W(t),No=new Set(["vfio-pci","pci-stub","pcieport"]);function Ao({functions:e}){const t=e.
flatMap(({modules:n,driver:r})=>n?.length?n:r?[r]:[]);return[...new Set(t)].filter(n=>!No.has(n))}function Eo(e){const{driver:t,resetMethods:n}=e,r=n===void 0?"":
n.length>0?`, reset by ${n.join(", ")}`:", no reset";return`${oe(e.address)} ${De(e)}${t?` (${t})`:""}${r}`}function We(e,t,n){const{functions:r}=e,o=lo(e,n),s=Ao(
e),i=r.map(a=>({comment:Eo(a)}));if(i.push({key:"functions",value:r.map(({address:a})=>oe(a))}),i.push({key:"ids",value:[...new Set(r.map(({id:a})=>W(a)))]}),t===
"handover")i.push({comment:"The host shows itself on it: its session ends when the guest starts, and comes back after it."}),i.push({key:"bind",value:"handover"});else{
if(o.length>0){const a=yt(o.map(({address:u})=>oe(u)));i.push({comment:`${a} ${o.length>1?"have":"has"} the same id: only the address tells them apart.`})}i.push(
{key:"by",value:"address"})}return s.length>0&&i.push({key:"drivers",value:s}),new M(i)}var To=[[/^03/,"display"],[/^0403/,"audio"],[/^0c03/,"usb"],[/^0108/,"nv\
me"],[/^0106/,"sata"],[/^02/,"network"]];function At(e){const t=new Map;return e.map(({functions:n})=>{const r=To.find(([s])=>s.test(n[0]?.class??""))?.[1]??"de\
vice",o=(t.get(r)??0)+1;return t.set(r,o),o===1?`beside-${r}`:`beside-${r}-${o}`})}function ze({card:e,along:t,losses:n,shows:r,barred:o}){if(o)return"the machi\
ne has no IOMMU";if(e.functions.some(Ie))return"it shows the console to the remote management of the machine";if(r===!0&&e.functions.some(Le))return"it is the i\
ntegrated graphics, on which the host shows itself";const s=e.functions[0]?.iommuGroup,i=t.length>0?`with all of IOMMU group ${s} `:"";return n.length>0?`${i}th\
e host would lose ${yt(n.map(({what:a})=>a))}`:r===!0?"the host shows itself on it":"it is kept for the host"}function Co({card:e,along:t,shows:n},r,o){const s=At(
t),i=[];n==="unknown"&&i.push({comment:"To decide: the facts do not say which card the firmware shows the boot on. If it is this one, the host has no picture fr\
om the boot on: take the other, or choose that in the firmware."}),e.functions[0]?.class?.startsWith("0302")&&i.push({comment:"A card without connectors of its \
own, as laptops have it: you see the guest through Looking Glass, which may need a dummy display, and the driver may want the ROM of the card (rom: { file: ./vb\
ios.rom })."}),i.push({key:"gpu",value:We(e,r,o)});for(const[a,u]of t.entries())i.push({comment:"In the same IOMMU group: it leaves the host too."}),i.push({key:s[a]??
"",value:We(u,"boot",o)});return i}var xo={firmware:{off:" (in the firmware)",first:"switch it on there, "},parameter:{off:" (by kernel parameter)",first:""}};function Bo({
iommu:e}){if(e?.on!==!1)return[];if(e.reason==="unsupported")return[{comment:"To decide: by the facts the machine has no IOMMU, so no device can go to a guest. \
If that is not so, switch it on in the firmware, write the facts again with vfioc scan, and begin anew."}];const{off:t,first:n}=e.reason?xo[e.reason]:{off:"",first:"\
switch it on in the firmware, "};return[{comment:`The IOMMU was off${t} when the facts were read, so nobody knows what must go along. To decide: ${n}boot with w\
hat compiles from this, then write the facts again with vfioc scan, and see vfioc check.`}]}var Fo=[[/zen/,"linuxPackages_zen"],[/lqx/,"linuxPackages_lqx"],[/xanmod/,
"linuxPackages_xanmod"]];function Io({iommu:e,kernel:t}){if(!e?.acsOverride)return[];const n=Fo.find(([r])=>r.test(t?.release??""))?.[1];return[{comment:"The fa\
cts were read with pcie_acs_override, which splits the groups by force and gives up the isolation between what was in one. Without it the groups are larger."},{
key:"iommu",value:new M([{key:"acsOverride",value:["downstream","multifunction"],note:"to decide: what pcie_acs_override= says in /proc/cmdline"}])},{key:"kerne\
l",value:{packages:n??"linuxPackages_zen"},...n===void 0&&{off:!0},note:n===void 0?"to decide: a kernel that carries the patch":"it carries the patch"},{comment:""}]}
function Et(e){if(e.iommu?.reason==="unsupported")return[];const t=e.pci.filter(({physicalFunction:s})=>s!==void 0),n=t.filter(({driver:s})=>s===void 0||s==="vf\
io-pci"),[r]=n;if(!r)return[];const o={functions:[oe(r.address)],bind:"start"};return[{comment:`${t.length} virtual functions are enabled, ${n.length} of them w\
ithout a driver. One for a guest:`},{key:"network",value:o,off:!0}]}function Lo(e,t,n){const r=t.filter(u=>u!==e?.candidate),o=({card:u})=>{const[f]=u.functions;
return f?`${oe(f.address)} ${De(f)}`:""},s=[...Bo(n),...Io(n)];if(e){for(const u of r){const f=ae(u,t)?"it could go to a guest as well":ze(u);s.push({comment:`N\
ot taken: ${o(u)}: ${f}.`})}return[...s,{key:"devices",value:new M([...Co(e.candidate,e.way,n),...Et(n)])}]}s.push({comment:t.length>0?"No graphics card of this\
 machine can go to a guest as it is:":"No graphics card was found on this machine."});for(const u of t)s.push({comment:`- ${o(u)}: ${ze(u)}.`});const i=r.find(u=>u.
shows!==!0&&!u.barred&&u.along.length>0),a=[];return i&&n.iommu?.acsOverride?s.push({comment:"To decide: plug the card into another slot and write the facts aga\
in."}):i&&(s.push({comment:"To decide: plug the card into another slot and write the facts again; or take in what stands below and iommu.acsOverride, which spli\
ts the group by force and gives up the isolation between what is in it."}),s.push({key:"iommu",value:new M([{key:"acsOverride",value:["downstream","multifunctio\
n"]}]),off:!0}),a.push({key:"gpu",value:We(i.card,"boot",n),off:!0})),[...s,{key:"devices",value:new M([...a,...Et(n)])}]}var Ke={windows11:"win11",windows10:"w\
in10",linux:"linux",macos:"macos"},Tt=e=>`${Math.round(e/L*10)/10} GiB`;function Uo({hostName:e,users:t,facts:n},{cpu:r}){const o=r?.vendor;return[{key:"name",value:e,
note:"networking.hostName; UUIDs and MAC addresses of guests derive from it"},{key:"users",value:t,note:t.length>0?"who may use the guests":"to decide: the user\
s who may use the guests"},{key:"cpu",value:o??"amd",note:o?"":"to decide: amd or intel; the facts do not say"},n===void 0?{key:"facts",value:"./facts.json",off:!0,
note:"after: vfioc scan -o facts.json"}:{key:"facts",value:n,note:"written by vfioc scan -o; write it again when the hardware changes"}]}function Ro({input:e},t){
const r=(e??[]).filter(({kind:o,controller:s})=>o!=="other"&&!(s&&t.includes(k(s)))).flatMap(o=>o.links?.slice(0,1)??[]);return r.length===0?[]:[{comment:"Keybo\
ard and mouse of the host in the guest; both Ctrl keys together switch between them:"},{key:"evdev",value:r.map(o=>({dev:o})),off:!0}]}function Go({cpus:e,facts:t}){
if(!e)return[{comment:"To decide: the facts say nothing of the CPUs."},{key:"cpu",value:{cores:2}}];const{cores:n,threads:r,pin:o}=e,s={cores:n,threads:r};return o?
t!==void 0?[{key:"cpu",value:{...s,pin:"auto"}}]:[{key:"cpu",value:s,note:"with host.facts, pin: auto gives it cores of its own"}]:[{key:"cpu",value:s}]}function Do(e,t,n){
const{guest:r,memory:o,chosen:s}=e,i=Ke[r],a=n.memory?.total,f=(s&&t?[s.card,...s.along]:[]).flatMap(({functions:l})=>l.map(({address:d})=>k(d))),c="/var/lib/li\
bvirt/images",h=[{key:"guest",value:r},{key:"memory",value:o,note:a===void 0?"":`of ${Tt(a)}`},...Go(e),{key:"devices",value:s&&t?["gpu",...At(s.along)]:[]},{key:"\
disks",value:new M([{key:"system",value:{file:`${c}/${i}.qcow2`,create:"100GiB"},note:"created where it is not there"},{key:"setup",value:{cdrom:`/srv/${i}.iso`},
off:!0,note:"to decide: where the installer is"}])},{key:"nics",value:new M([{key:"lan",value:{network:"default"}}])},{key:"display",value:{spice:t!=="handover"}},
...Ro(n,f)];return t==="boot"&&(h.push({comment:"The card's picture in a window of the host, once its program runs in the guest:"}),h.push({key:"lookingGlass",value:{
resolution:"1920x1080"},off:!0})),new M(h)}function Wo(e,t){const{candidates:n,chosen:r,guest:o}=t,s=r&&ae(r,n),{cpu:i,memory:a}=e,u=[i?.model,a&&Tt(a.total)].filter(
Boolean).join(", ");return Nt(new M([{comment:`A first spec by vfioc init${u?`, for a machine with ${u}`:""}.`},{comment:'It compiles as it stands. What you mus\
t still decide is said at its line: look for "to decide".'},{key:"version",value:1},{key:"host",value:new M(Uo(t,e))},{comment:""},...Lo(r&&s&&{candidate:r,way:s},
n,e),{comment:""},{key:"networks",value:new M([{key:"default",value:{type:"nat"}}])},{comment:""},{key:"vms",value:new M([{key:Ke[o],value:Do(t,s,e)}])}]))}var Ct=class extends Error{};
async function V(e,t,n,r){let o="";for(;;){const s=await e(`${o}${t} [${n}]: `);if(s===void 0)throw new Ct;const i=r(s.trim()===""?n:s.trim());if("value"in i)return i.
value;o=`${i.problem}
`}}var Ko=e=>te(St,e).success?{value:e}:{problem:"A host name has letters, digits and -."},Vo=e=>{const t=e==="-"?[]:[...new Set(e.split(/[\s,]+/))];return t.every(
n=>te(Pt,n).success)?{value:t}:{problem:"A user name has lower-case letters, digits, - and _; - alone is nobody."}},Ve=Object.keys(Ke),qo=e=>{const t=Ve.find(n=>n===
e);return t?{value:t}:{problem:`One of: ${Ve.join(", ")}.`}},Xo=e=>{const t=wo(e);return"value"in t?{value:K(t.value)}:{problem:"A number and a unit, as 16GiB."}},
xt=(e,t)=>n=>/^\d{1,4}$/.test(n)&&Number(n)>=e&&Number(n)<=t?{value:Number(n)}:{problem:`A number from ${e} to ${t}.`};function Ho(e){return`Graphics cards:
${e.map((n,r)=>{const[o]=n.card.functions,s=o?`${k(o.address)} ${De(o)}`:"";return`  ${r+1}  ${s}${ae(n,e)?"":` (no: ${ze(n)})`}
`}).join("")}  0  none
`}async function Jo(e,{candidates:t,chosen:n}){if(t.length===0)return;const r=xt(0,t.length),o=String(n?t.indexOf(n)+1:0),s=await V(e,`${Ho(t)}Which one is the \
guest's`,o,i=>{const a=r(i),u="value"in a?t[a.value-1]:void 0;return u&&!ae(u,t)?{problem:`Not that one: ${ze(u)}.`}:a});return t[s-1]}async function Yo(e,t,n){
const r=await V(n,"Host name (networking.hostName)",t.hostName,Ko),o=await V(n,"Users who may use the guests",t.users.join(" ")||"-",Vo),s=await Jo(n,t),i=await V(
n,`System of the guest (${Ve.join(", ")})`,t.guest,qo),a=await V(n,"Memory of the guest",t.memory,Xo),u=Ot(e),{cpus:f}=t,c=f&&u>1?await V(n,`Cores of the guest,\
 of ${u}`,String(f.cores),xt(1,u)):void 0;return{...t,hostName:r,users:o,chosen:s,guest:i,memory:a,...f&&c&&{cpus:{...f,cores:c}}}}var Qo=require("node:readline");
function es(){const{stdin:e,stderr:t}=process;if(!e.isTTY||!t.isTTY)return;const n=(0,Qo.createInterface)({input:e,output:t}),r=[];let o=!0,s;return n.on("line",
i=>{s?s(i):r.push(i),s=void 0}),n.once("close",()=>{o=!1,s?.(void 0)}),{ask:i=>{const a=i.slice(i.lastIndexOf(`
`)+1);return t.write(i.slice(0,-a.length)),n.setPrompt(a),n.prompt(),new Promise(u=>{r.length>0||!o?u(r.shift()):s=u})},close:()=>n.close()}}var Bt=require("node:os"),
ts="nixos";function ns(){try{const{uid:e,username:t}=(0,Bt.userInfo)();return e===0?process.env.SUDO_USER:t}catch{return}}function rs(){const e=(0,Bt.hostname)().
split(".",1)[0]??"",t=ns();return{hostName:te(St,e).success?e:ts,users:t!==void 0&&t!=="root"&&te(Pt,t).success?[t]:[]}}function os(e,t){const n=new Map((t?.pci??
[]).map(c=>[k(c.address),c])),r=is(e,t),o=new Map,s=(c,h)=>{o.set(c,[...o.get(c)??[],h])},i=({iommuGroup:c,address:h})=>c===void 0?`at ${k(h).replace(/\.\d$/,"")}`:
String(c),a=[...n.values()],u=new Set(a.filter(c=>r.has(k(c.address))||_e(c)).map(i));for(const c of a){const h=r.get(k(c.address));u.has(i(c))&&s(i(c),as(c,h))}
for(const c of e.devices){const h=c.functions.filter(d=>!n.has(d)),l=c.of?`${c.of.how}, made at boot by ${c.of.address}`:`at ${c.name}`;for(const d of h)s(l,qe(
d,c));if(c.of&&c.functions.length===0)s(l,{...qe("",c),name:c.name});else if(c.functions.length===0&&![...r.values()].includes(c))for(const d of c.ids)s(l,{...qe(
"",c),id:d})}const f=[...o].map(([c,h])=>({...ss(c),functions:h}));return{model:t?.cpu?.model??"",groups:f.sort((c,h)=>Ft(c)-Ft(h)),others:new Set(a.flatMap(c=>se(
c)||u.has(i(c))?[]:[i(c)])).size,cores:t?.cpu?cs(Ue(t.cpu.cpus)):[],memory:t?.memory?.total??0}}function ss(e){return/^\d+$/.test(e)?{group:Number(e),title:`IOM\
MU group ${e}`}:{group:void 0,title:e.startsWith("at ")?"IOMMU group not known":e}}var Ft=({group:e=0,functions:t})=>e+(t.some(({device:n})=>n)?0:1e6);function is(e,t){
return new Map(e.devices.flatMap(n=>{const r=(t?.pci??[]).filter(({id:s})=>n.ids.includes(W(s)));return(n.functions.length>0?n.functions:r.map(({address:s})=>k(
s))).map(s=>[s,n])}))}var as=(e,t)=>({address:k(e.address),id:W(e.id),name:us(e.name??""),driver:e.driver??"",bridge:se(e),...t&&{device:t}}),us=e=>e.replace(/^(\w[^,[\]]*?),?(?: (?:Corporation|Electronics|Semiconductor|Technology|Co\.?|Inc\.?|Ltd\.?),?)+ (?:\[([A-Z]{2,})[^\]]*\] )?/,
(t,n,r)=>`${r??n} `),qe=(e,t)=>({address:e,id:t.ids.length===t.functions.length?t.ids[t.functions.indexOf(e)]??"":"",name:"",driver:"",bridge:!1,device:t});function cs(e){
const t=new Set(e.map(({node:r})=>r)),n=new Map;for(const r of e){const o=`${r.node} ${r.l3}`;n.set(o,[...n.get(o)??[],r])}return[...n.values()].map((r,o)=>({label:[
...t.size>1?[`node ${r[0]?.node??0}`]:[],`L3 cache ${o}`].join(", "),cores:r}))}function It({guests:e}){const t=new Map,n=(r,o)=>{t.set(r,[...t.get(r)??[],o])};
for(const{name:r,pins:o}of e)for(const[s,i]of o.entries())n(i,{guest:r,as:s});for(const{name:r,emulator:o,iothreads:s}of e){for(const i of o)n(i,{guest:r,as:"em\
ulator"});for(const i of s.cpus)n(i,{guest:r,as:"iothreads"})}return t}var q=(e,t={},...n)=>{const r=[];for(const o of n)typeof o=="object"?r.push(o):typeof o==
"number"?r.push(String(o)):typeof o=="string"&&o!==""&&r.push(o);if(r.length>1&&r.some(o=>typeof o=="string"))throw new RangeError(`text beside other children i\
n <${e}>`);return{name:e,attributes:ms(t),children:r}},fs=new WeakSet,ls=e=>fs.has(e);function hs(e,t,n){n!==void 0&&(t==="__proto__"?Object.defineProperty(e,t,
{value:String(n),...ds}):e[t]=String(n))}var ds={configurable:!0,enumerable:!0,writable:!0},ps=e=>{for(const t in e)if(typeof e[t]!="string")return!1;return!0},
ms=e=>ps(e)?e:vs(Object.entries(e)),vs=e=>{const t={};for(const[n,r]of e)hs(t,n,r);return t},Lt="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\\
u200C\\u200D\\u2070-\\u218F",Ut="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",Rt=`[${Lt}${Ut}][-.0-9\\xB7\\u0300-\\u036F\\u203\
F\\u2040${Lt}${Ut}]*`,gs=new RegExp(`^${Rt}(?::${Rt})?$`,"u"),ws=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,bs=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,
$s=e=>bs.test(e)||gs.test(e),Gt=e=>!ws.test(e),ys={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"&#xA;","\r":"&#xD;"},Dt=e=>ys[e]??e,Wt={tag:new Map,
attribute:new Map};function Kt(e,t){const n=Wt[e].get(t);if(n!==void 0)return n;if(!$s(t))throw new RangeError(`not a name in XML: ${JSON.stringify(t)}`);const r=e===
"tag"?`<${t}`:` ${t}='`;return Wt[e].set(t,r),r}var Vt=e=>{if(!Gt(e))throw new RangeError(`XML cannot hold this text: ${JSON.stringify(e)}`);return e},qt=/^[ !"#$%()-;=?-~]*$/,
_s=e=>qt.test(e)?e:Vt(e).replace(/[&<>'\t\n\r]/g,Dt),ks=e=>qt.test(e)?e:Vt(e).replace(/[&<>\r]/g,Dt),Xt=new WeakMap,Ht=(e,t,n)=>{if(!ls(t)){Jt(e,t,n);return}let r=Xt.
get(t);r?.indent!==n&&(r={indent:n,text:Yt(Jt,t,n)},Xt.set(t,r)),e.push(r.text)};function Jt(e,t,n,r=Ht){const{name:o,attributes:s,children:i}=t;let a=n+Kt("tag",
o);for(const f in s)a+=`${Kt("attribute",f)}${_s(s[f]??"")}'`;const[u]=i;if(u===void 0)e.push(`${a}/>`);else if(typeof u=="string"){if(i.length>1)throw new RangeError(
`text beside other children in <${o}>`);e.push(`${a}>${ks(u)}</${o}>`)}else{e.push(`${a}>`);const f=`${n}  `;for(const c of i){if(typeof c=="string")throw new RangeError(
`text beside other children in <${o}>`);r(e,c,f)}e.push(`${n}</${o}>`)}}function Yt(e,t,n){const r=[];return e(r,t,n),r.join(`
`)}var zs=e=>`${Yt(Ht,e,"")}
`,j=(e,t,n,r,o,s=8)=>q("rect",{x:e,y:t,width:n,height:r,rx:s,class:o}),$=(e,t,n,r)=>q("text",{x:e,y:t,class:n},r),Qt=(e,t)=>q("path",{d:e,class:t}),X=(e,t)=>e===
void 0||!t.includes(e)?"h":`g${t.indexOf(e)%6}`;function C(e,t){const n=[...e].map(r=>Gt(r)?r:"\uFFFD");return n.length<=t?n.join(""):`${n.slice(0,t-1).join("").
trimEnd()}\u2026`}var fe=30,Me=42,E=8,le=12;function Ms(e,t,n,r,o){const s=It(e);if(s.size===0)return{shapes:[],height:0};const i=e.guests.map(({name:p})=>p),u={
label:"CPUs of the host",cores:[...s.keys()].sort((p,v)=>p-v).map(p=>({cpus:[p],l3:"",node:0,kind:0}))},f=t.cores.length>0?t.cores:[u],c=[];let h=n,l=r,d=0;for(const p of f){
const v=Math.max(...p.cores.map(me=>me.cpus.length))*fe,y=Math.floor((o-2*le+E)/(v+E)),w=Math.min(p.cores.length,y,f.length>1?4:y),N=Math.ceil(p.cores.length/w),
P=Math.max(w*(v+E)-E+2*le,120),R=30+N*(Me+E)-E+le;h>n&&h+P>n+o&&(h=n,l+=d+E,d=0),c.push(j(h,l,P,R,"panel"),$(h+le,l+20,"faint",p.label));for(const[me,hn]of p.cores.
entries()){const dn=h+le+me%w*(v+E),pn=l+30+Math.floor(me/w)*(Me+E);for(const[mn,Ye]of hn.cpus.entries())c.push(...Ps(Ye,s.get(Ye)??[],dn+mn*fe,pn,i))}h+=P+E,d=
Math.max(d,R)}l+=d;const m=Ss(e,n,l+20);return{shapes:[...c,...m],height:l+24-r}}var Os={emulator:"Q",iothreads:"io"};function Ps(e,t,n,r,o){const[s]=t,i=typeof s?.
as=="number",a=i||new Set(t.map(({guest:l})=>l)).size===1,u=X(a?s?.guest:void 0,o),f=i||!s?j(n,r,fe-2,Me,u,4):j(n+1,r+1,fe-4,Me-2,`e ${u}`,4),c=n+fe/2-1,h=i?"on\
 ":"";return[f,$(c,r+15,`${h}small middle`,String(e)),...s?[$(c,r+32,`${h}strong middle`,typeof s.as=="number"?String(s.as):Os[s.as])]:[]]}function Ss(e,t,n){const r=e.
guests.map(({name:f})=>f),o=e.guests.filter(({pins:f})=>f.length>0),s=[{kind:"h",text:"host"},...o.slice(0,6).map(({name:f})=>({kind:X(f,r),text:`virtual CPUs o\
f ${f}`}))];let i=t;const a=[];for(const{kind:f,text:c}of s)a.push(j(i,n-10,12,12,f,3),$(i+18,n,"faint",c)),i+=40+[...c].length*7;const u=e.guests.some(({emulator:f})=>f.
length>0)?["Q: threads of QEMU itself"]:[];return e.guests.some(({iothreads:f})=>f.cpus.length>0)&&u.push("io: threads that serve disks"),u.length>0&&a.push($(i,
n,"faint",u.join(", "))),a}var he=(e,t)=>`${e} ${t}${e===1?"":"s"}`,en=({topology:{sockets:e,cores:t,threads:n}})=>[...e>1?[he(e,"socket")]:[],he(t,"core"),...n>
1?[he(n,"thread")]:[]].join(" x "),Oe=e=>e>=2**30?`${Math.round(e/2**30*10)/10}GiB`:`${Math.round(e/2**20)}MiB`,tn=(e,t,n)=>{const r=e.filter(({as:o})=>o===t).map(
({guest:o})=>o);return r.length>0?[`${n} of ${r.join(", ")}`]:[]},js=e=>[...e.flatMap(({guest:t,as:n})=>typeof n=="number"?[`${t} vCPU ${n}`]:[]),...tn(e,"emula\
tor","emulator"),...tn(e,"iothreads","iothreads")].join("; ")||"host",de=20,Pe=12,Zs={boot:"kept for guests from boot",start:"leaves the host while a guest runs",
handover:"handed over by the host while a guest runs",made:"made for guests"};function Ns(e,t,n,r,o){const s=e.guests.map(({name:m})=>m),i=Math.round(o*.3),a=72,
u=o-i-a,f=[],c=new Map;let h=r;for(const m of t.groups){const p=As(m,n,h,u,s,c);f.push(...p.shapes),h+=p.height+Pe}if(t.others>0){const m=`and ${t.others} more ${t.
others===1?"group that stays":"groups that stay"} with the host`;f.push($(n+14,h+10,"faint",m)),h+=de+Pe}const l=new Map;let d=r;for(const m of e.guests){const p=n+
u+a,v=Ts(m,p,d,i,X(m.name,s));l.set(m.name,{x:p,y:d+26}),f.push(...v.shapes),d+=v.height+Pe}for(const[m,p]of c)for(const v of m.guests){const y=l.get(v);y&&f.push(
...Cs(p,y,X(v,s)))}return{shapes:f,height:Math.max(h,d)-Pe-r}}function As({title:e,functions:t},n,r,o,s,i){const a=34+t.length*de,u=[...new Set(t.flatMap(({device:h})=>h??
[]))],f=u.map(h=>`${h.name}: ${Zs[h.bind]}`).join(", "),c=[j(n,r,o,a,"panel"),$(n+14,r+20,"faint",e),$(n+o-14,r+20,u.length>0?"end strong":"end faint",C(f||"sta\
ys with the host",60))];for(const[h,l]of t.entries()){const d=r+40+h*de;c.push(...Es(l,n,d,o,s)),l.device&&!i.has(l.device)&&i.set(l.device,{x:n+o,y:d-4})}return{
shapes:c,height:a}}function Es({address:e,id:t,name:n,driver:r,bridge:o,device:s},i,a,u,f){const c=X(s?.guests[0],f),h=s?.bind==="boot"?"vfio-pci":o?"bridge":r,
l=Math.floor((u-146)/6.5)-h.length-1;return[j(i,a-13,5,18,c,2),$(i+14,a,"mono",e),$(i+124,a,s?"":"faint",C(n||t,l)),...h?[$(i+u-14,a,"end faint",C(h,24))]:[]]}function Ts(e,t,n,r,o){
const{vcpus:s,memory:i,hugepages:a,shared:u,cards:f,forwards:c}=e,h=[`${he(s,"vCPU")}: ${en(e)}`,`${K(i)} memory${a?` in pages of ${a.size}`:""}`,...u.map(({path:m,
bytes:p})=>`${K(p)} shared at ${m}`),...f.map(({name:m,to:p})=>`${m} on ${p}`),...c.map(({listen:m,interface:p,to:v})=>`port ${m} of ${p} to ${v}`)],l=48+h.length*
de,d=Math.floor((r-32)/6.4);return{shapes:[j(t,n,r,l,"panel"),j(t,n,r,6,o,3),$(t+16,n+31,"name",C(e.name,20)),$(t+r-16,n+31,"end faint",e.guest),...h.map((m,p)=>$(
t+16,n+54+p*de,"",C(m,d)))],height:l}}function Cs(e,t,n){const r=Math.round((e.x+t.x)/2),o=t.x-7;return[Qt(`M${e.x} ${e.y}C${r} ${e.y} ${r} ${t.y} ${o} ${t.y}`,
`w ${n}`),Qt(`M${o} ${t.y-5}l8 5l-8 5z`,n)]}var Se=30;function xs(e,{memory:t},n,r,o){if(t===0||e.guests.length===0)return{shapes:[],height:0};const s=e.guests.
map(({name:f})=>f),a=e.guests.reduce((f,{memory:c})=>f+c,0)<t?[e.guests]:e.guests.map(f=>[f]),u=[];for(const[f,c]of a.entries()){const h=r+f*(Se+8);u.push(j(n,h,
o,Se,"h",6));let l=n;for(const m of c){const p=Math.min(Math.round(m.memory/t*o),o),v=Math.floor((p-20)/6.8);u.push(j(l,h,p,Se,X(m.name,s),6)),v>3&&u.push($(l+12,
h+20,"on strong",C(Bs(m),v))),l+=p}const d=t-c.reduce((m,{memory:p})=>m+p,0);d>t/8&&u.push($(n+o-12,h+20,"end",`host ${Oe(d)}`))}return{shapes:u,height:a.length*
(Se+8)-8}}var Bs=({name:e,memory:t,hugepages:n})=>`${e} ${Oe(t)}${n?.allocate==="boot"?", set aside at boot":""}`,Fs={page:"#ffffff",panel:"#f6f8fa",edge:"#d1d9\
e0",text:"#1f2328",faint:"#59636e",onColour:"#ffffff",host:"#c3ccd5",guests:["#0969da","#bc4c00","#1a7f37","#8250df","#bf3989","#1b7c83"]},Is={page:"#0d1117",panel:"\
#161b22",edge:"#30363d",text:"#f0f6fc",faint:"#9198a1",onColour:"#0d1117",host:"#3d444d",guests:["#58a6ff","#f0883e","#3fb950","#bc8cff","#f778ba","#39c5cf"]},b=(e,t)=>`${e}\
{${t}}`;function nn({page:e,panel:t,edge:n,text:r,faint:o,onColour:s,host:i,guests:a}){const u=a.flatMap((f,c)=>[b(`.g${c}`,`fill:${f}`),b(`.e.g${c}`,`fill:none\
;stroke:${f}`),b(`.w.g${c}`,`fill:none;stroke:${f}`)]);return[b(".page",`fill:${e};stroke:${n}`),b(".panel",`fill:${t};stroke:${n}`),b("text",`fill:${r}`),b(".f\
aint",`fill:${o}`),b(".h",`fill:${i}`),b(".e.h",`fill:none;stroke:${o}`),...u,b(".on",`fill:${s}`)]}var Ls="ui-sans-serif,system-ui,-apple-system,Segoe UI,Robot\
o,Noto Sans,DejaVu Sans,sans-serif",Us="ui-monospace,SFMono-Regular,Menlo,Consolas,Noto Sans Mono,DejaVu Sans Mono,monospace",Rs=()=>["",b("text",`font:12px ${Ls}`),
b(".title","font-size:20px;font-weight:600"),b(".name","font-size:15px;font-weight:600"),b(".strong","font-weight:600"),b(".small","font-size:10px"),b(".mono",`\
font-family:${Us}`),b(".middle","text-anchor:middle"),b(".end","text-anchor:end"),b(".w","stroke-width:2"),b(".e","stroke-width:2"),...nn(Fs),b("@media (prefers\
-color-scheme:dark)",`
${nn(Is).join(`
`)}
`),""].join(`
`),pe=1e3,x=28;function Gs(e,t){const n=pe-2*x,r=[];let o=x+20;r.push($(x,o,"title",C(e.host,60))),t.model&&r.push($(pe-x,o,"end faint",C(t.model,60))),o+=14;const s=[
{title:"Devices and guests",draw:u=>Ns(e,t,x,u,n)},{title:"CPUs",draw:u=>Ms(e,t,x,u,n)},{title:"Memory",draw:u=>xs(e,t,x,u,n)}];for(const{title:u,draw:f}of s){const c=f(
o+34);c.shapes.length!==0&&(r.push($(x,o+20,"strong",u),...c.shapes),o+=34+c.height+8)}const i=o+x-8,a=`The plan of ${C(e.host,60)}: devices, CPUs and memory`;return zs(
q("svg",{xmlns:"http://www.w3.org/2000/svg",viewBox:`0 0 ${pe} ${i}`,width:pe,height:i,role:"img"},q("title",{},a),q("style",{},Rs()),j(1,1,pe-2,i-2,"page",12),
...r))}var Ds=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{const n=t.codePointAt(0)??
0;return n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`}),Xe=4095;function Ws(e){const t=new Set;for(const n of e.split(",")){const r=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.
exec(n);if(!r)return _(`'${e}' is no set of CPUs: write it as 0-3,8,^2`);const o=Number(r[2]),s=r[3]===void 0?o:Number(r[3]);if(s<o)return _(`the range ${o}-${s}\
 runs backwards`);if(s>Xe)return _(`CPU ${s} is above ${Xe}`);for(let i=o;i<=s;i+=1)r[1]?t.delete(i):t.add(i)}return t.size===0?_(`'${e}' leaves no CPU`):I([...t].
sort((n,r)=>n-r))}function Ks(e){const t=[...new Set(e)].sort((r,o)=>r-o),n=[];for(const r of t){const o=n.at(-1);o&&o[1]===r-1?o[1]=r:n.push([r,r])}return n.map(
([r,o])=>r===o?`${r}`:`${r}-${o}`).join(",")}var je=e=>e,rn=$t(0,Xe),Vs=re(ye([D("",["0-3,8","0-7,^2"],Ws),rn]),ne(e=>typeof e=="number"?[e]:e)),on=e=>[...new Set(
e)].sort((t,n)=>t-n),Mi=re(ye([Vs,gt(rn).check(vt(1))]),ne(on)),sn=$t(0,1023),qs=re(ye([sn,gt(sn).check(vt(1))]),ne(e=>on(typeof e=="number"?[e]:e))),Xs=Dr();function Hs(e,t){
return new Kr({type:"object",get shape(){const n=e();return Object.defineProperty(this,"shape",{value:n}),n},...t})}var Js=e=>Hs(e,{catchall:Xs}),an=wt(["2MiB",
"1GiB"]),Ys=Js(()=>({size:an,allocate:Yr(wt(["boot","start"]),"boot"),node:bt(qs)})),Oi=bt(re(ye([an,Ys]),ne(e=>typeof e=="string"?{size:e,allocate:"boot"}:e))),
Pi={"2MiB":2*ke,"1GiB":L},Si=e=>`vms: { win: { memory: { ${e} } } }
`,ji=(e,t)=>`vms: { a: { memory: { size: 4GiB, hugepages: ${e} } }, b: { memory: { size: 4GiB, hugepages: ${t} } } }
`,Zi={"memory-not-whole-pages":je({severity:"error",about:"value",message:({size:e,page:t})=>`${e} is not a whole number of pages of ${t}`,remedy:({page:e})=>`w\
rite a multiple of ${e}, or smaller pages`}),"hugepages-of-two-sizes":je({severity:"error",about:"value",message:({guest:e,page:t})=>`the guest '${e}' has pages\
 of ${t}, and the host mounts one size`,remedy:({page:e})=>`write ${e} here too`}),"hugepages-nodes-mixed":je({severity:"error",about:"value",message:({guest:e})=>`\
the pages of '${e}' are on a node of its own, and these on none that is said`,remedy:()=>"write node for both, or for neither"}),"hugepages-large-at-start":je({
severity:"warning",about:"value",message:()=>"pages of 1 GiB can seldom be had once the host has run for a while",remedy:()=>"write size: 2MiB, or allocate: boo\
t"})},Qs=require("node:crypto"),un=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex");function ei(e){let t=un.length;for(const o of e)t+=4+Buffer.byteLength(
o);const n=Buffer.allocUnsafe(t);let r=un.copy(n);for(const o of e){const s=n.write(o,r+4);n.writeUInt32BE(s,r),r+=4+s}return n}var He=e=>(0,Qs.createHash)("sha\
1").update(ei(e)).digest("hex");function Je(e){const t=new Map;return(...n)=>{let r="";for(const i of n)r+=`${i.length} ${i}`;const o=t.get(r);if(o!==void 0)return o;
const s=e(n);return t.set(r,s),s}}var Ni=Je(e=>{const t=He(e),n=(Number.parseInt(t.charAt(16),16)&3|8).toString(16);return[...[t.slice(0,8),t.slice(8,12),`5${t.
slice(13,16)}`,n+t.slice(17,20)],t.slice(20,32)].join("-")}),Ai=Je(e=>{const t=He(["mac",...e]);return["52","54","00",t.slice(0,2),t.slice(2,4),t.slice(4,6)].join(
":")}),Ei=Je(e=>Number.parseInt(He(["number",...e]).slice(0,12),16)),ti=["relaxed","vapic","spinlocks","vpindex","runtime","synic","stimer","frequencies","tlbfl\
ush","ipi"],cn={clock:"localtime",hyperv:ti,diskBus:"sata",nicModel:"e1000e",video:"vga",rng:!1},Ti={windows10:{...cn,osinfo:"http://microsoft.com/win/10",secureBoot:!1,
tpm:!1},windows11:{...cn,osinfo:"http://microsoft.com/win/11",secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,tpm:!1,clock:"\
utc",hyperv:[],diskBus:"virtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"virtio",video:"\
vga",rng:!1}},fn=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),ln=e=>{const t=/^\d{1,3}(?:\.\d{1,3}){3}$/.test(e)?e.split(".").map(Number):[];return t.
length===4&&t.every(n=>n<256)?t.reduce((n,r)=>n*256+r,0):void 0},ni=({prefix:e})=>2**(32-e);function ri(e){const[t="",n=""]=e.split("/"),r=ln(t);if(r===void 0||
!/^\d{1,2}$/.test(n))return _(`'${e}' is no subnet: write it as 192.168.150.0/24`);const o={first:r,prefix:Number(n)};if(o.prefix<16||o.prefix>29)return _(`the \
prefix of '${e}' is not between 16 and 29`);const s=r%ni(o);return s!==0?_(`'${e}' does not begin a subnet: ${fn(r-s)}/${n} does`):I(o)}var Ci=D("",["192.168.15\
0.0/24"],ri),xi=D("",["192.168.178.30"],e=>{const t=ln(e);return t===void 0?_(`'${e}' is no IPv4 address`):I(fn(t))}),Bi=2*ke,oi=({guests:e})=>e.reduce((t,{memory:n,
hugepages:r})=>t+(r?.allocate==="boot"?n:0),0);function Z(e){const t=[];for(const n of e)for(const[r,o]of n.entries())t[r]=Math.max(t[r]??0,o.length);return e.map(
n=>`  ${n.map((r,o)=>r.padEnd(t[o]??0)).join("  ")}`.trimEnd())}var U=(e,t)=>t.length>0?["",e,...t]:[],si=({bind:e,by:t,of:n})=>({boot:`vfio-pci has it from boo\
t, found by ${t}`,start:"vfio-pci has it while a guest runs",handover:"the host lets go of it when a guest starts, and has it back when it stops",made:`${n?.address}\
 makes it at boot (${n?.how}), and stays with the host`})[e];function ii({groups:e,others:t}){const n=[];for(const{group:o,functions:s}of e)for(const[i,a]of s.entries()){
const u=o===void 0?"-":String(o);n.push([i===0?u:"",a.address,a.id,ai(a),a.name])}const r=Z(n.length>0?[["group","address","id","goes to",""],...n]:[]);return t>
0&&r.push(`  ${t} more ${t===1?"group stays":"groups stay"} with the host.`),r}function ai({device:e,driver:t,bridge:n}){return e?e.guests.length>0?`${e.name}: ${e.
guests.join(" or ")}`:`${e.name}: no guest`:n?"bridge":`host${t?` (${t})`:""}`}function ui(e,{cores:t}){const n=It(e);if(n.size===0)return[];const r=o=>js(n.get(
o)??[]);return t.length===0?Z([["host CPU","used by"],...[...n.keys()].sort((o,s)=>o-s).map(o=>[`${o}`,r(o)])]):Z([["cores of","host CPUs","used by"],...t.flatMap(
({label:o,cores:s})=>s.map(({cpus:i},a)=>[a===0?o:"",i.join("+"),[...new Set(i.map(r))].join(" + ")]))])}function ci(e,{memory:t}){const n=e.guests.map(({name:o,
memory:s,hugepages:i})=>{const a=i&&`${i.count} pages of ${i.size}`,u=i&&i.nodes.length>0?` on node ${Ks(i.nodes)}`:"",f=i?.allocate==="start"?"taken when it st\
arts":"set aside at boot";return[o,K(s),a?`${a}${u}, ${f}`:"while it runs"]}),r=oi(e);return t>0&&n.push(["host",Oe(t-r),`of ${Oe(t)}${r>0?" after boot":""}`]),
Z(n)}function fi({networks:e,guests:t}){return[...Z(e.map(({name:n,type:r,bridge:o,subnet:s=""})=>[n,r,o,s])),...Z(t.flatMap(({name:n,cards:r})=>r.map(o=>[`${n}\
 ${o.name}`,`on ${o.to}`]))),...Z(t.flatMap(({name:n,forwards:r})=>r.map(({listen:o,interface:s,to:i})=>[`${s} port ${o}`,`to ${n} port ${i}`])))]}var li=e=>{const{
name:t,guest:n,vcpus:r,autostart:o}=e;return[t,n,`${he(r,"vCPU")} (${en(e)})`,o?"starts with the host":""]};function hi(e,t){return`${[`Plan for ${e.host}${t.model?
`, ${t.model}`:""}`,...U("Guests",Z(e.guests.map(li))),...U("Devices",[...ii(t),...Z(e.devices.map(r=>[r.name,si(r)]))]),...U("CPUs",ui(e,t)),...U("Memory",ci(e,
t)),...U("Shared memory",Z(e.guests.flatMap(({name:r,shared:o})=>o.map(({path:s,bytes:i,feature:a})=>[s,K(i),`${r}, ${a}`])))),...U("Networks",fi(e)),...U("libv\
irt's hook, before the guest starts (undone in reverse after it has stopped)",Z(e.guests.filter(({hook:r})=>r.length>0).map(({name:r,hook:o})=>[r,o.join(", ")])))].
map(Ds).join(`
`)}
`}
});
