(function (exports, require, module, __filename, __dirname) {
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

"use strict";var Ne=Object.defineProperty,vr=Object.getOwnPropertyDescriptor,gr=Object.getOwnPropertyNames,br=Object.prototype.hasOwnProperty,wr=(e,t)=>{for(var r in t)Ne(e,
r,{get:t[r],enumerable:!0})},$r=(e,t,r,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of gr(t))!br.call(e,o)&&o!==r&&Ne(e,o,{get:()=>t[o],enumerable:!(n=
vr(t,o))||n.enumerable});return e},yr=e=>$r(Ne({},"__esModule",{value:!0}),e),et={};wr(et,{Stopped:()=>Bt,askAnswers:()=>rs,defaultAnswers:()=>ko,drawPlan:()=>Ds,
firstSpec:()=>Xo,machineOf:()=>ss,openTerminal:()=>os,personHere:()=>jo,printPlan:()=>hi}),module.exports=yr(et);function tt(e){const t=Object.values(e).filter(
n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function _r(e,t){return typeof t=="bigint"?t.toString():t}var kr=class{constructor(e){
this._getter=e,this._value=void 0}get value(){const e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function zr(e){return new kr(
e)}function Mr(e){return e==null}function rt(e){const t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function Or(e,t,r){Object.
defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}var nt="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Ae(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function Pr(e){if(Ae(e)===!1)return!1;const t=e.constructor;if(t===void 0||typeof t!="function")return!0;const r=t.prototype;
return!(Ae(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function Sr(e){return Pr(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(
e):e instanceof Set?new Set(e):e}var jr=new Set(["string","number","symbol"]);function Zr(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Nr(e,t,r){const n=new e.
_zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function T(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==
void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="stri\
ng"?{...t,error:()=>t.error}:t}function Ar(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Er={safeint:[Number.MIN_SAFE_INTEGER,
Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.
MAX_VALUE]};function F(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function xr(e,t=0){if(e.
aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function ot(e,t){return t.map(r=>{var n;return(n=r).path??
(n.path=[]),r.path.unshift(e),r})}function J(e){return typeof e=="string"?e:e?.message}function st(e){const t=[];for(const r of e??[]){const n=r._zod.def;if(!/_(length|size)$|_equals$/.
test(n.check))break;const o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function Ee(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=
r)}function Y(e,t,r){var n;const o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);const s=e.schema!==
e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:J(e.inst?._zod.def?.error?.(e))??J(s?.(e))??J(t?.error?.(e))??J(r.customError?.(e))??J(r.localeError?.(
e))??"Invalid input",a={};for(const u of Object.keys(e))u==="inst"||u==="schema"||u==="continue"||u==="input"||u==="__proto__"||(a[u]=e[u]);return a.path??(a.path=
[]),a.message=i,t?.reportInput&&(a.input=e.input),a}var Tr=/[\uD800-\uDBFF]/;function Cr(e){const t=e.length;if(!Tr.test(e))return t;let r=t;for(let n=0;n<t-1;n++)
(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function Br(e){return Array.isArray(e)?"array":typeof e=="string"?"string":
"unknown"}function Fr(e,t){for(const r in t){const n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):Lr(e,r,n.value)}}
function Q(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function Ir(e,t,r){return Q(e,t,r,!1)}function Lr(e,t,r){
Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:Q(this,t,r.bind(this))},set(n){Q(this,t,n)}})}function Ur(e,t){const r=Object.getPrototypeOf(
e);return t in r?void 0:r}var xe,I=!1,Rr={configurable:!0,get(){I=!0}};function M(e,t,r){const n=Object.getPrototypeOf(e._zod);if(t in n&&xe!==e._zod){xe=void 0;
return}xe=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,Rr);const o=I;I=!1;try{const s=r(this);return I?delete this[t]:Object.
defineProperty(this,t,{configurable:!0,writable:!0,value:s}),I=I||o,s}catch(s){throw delete this[t],I=I||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function Gr(e,t,r,n){const o=Ur(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){const s={configurable:!0,writable:!0,enumerable:n,
value:void 0};return Object.defineProperty(this,t,s),s.value=r(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:n,value:s})}})}var it,Dr=Object.freeze({status:"aborted"}),Te={value:void 0,enumerable:!1},at="captureStackTrace"in Error?Error:null;function qr(e){
const t=at;if(t){const r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return at=null,new e}try{return new e}finally{t.stackTraceLimit=
r}}}return new e}function g(e,t,r,n){const o={};function s(f){this.def=f,this.constr=d,this.traits=new Set}s.prototype=o;const i=r,a=i&&new WeakSet;function u(f,h){
if(f._zod){if(f._zod.traits.has(e))return}else{Te.value=new s(h);try{Object.defineProperty(f,"_zod",Te)}finally{Te.value=void 0}}if(f._zod.traits.add(e),t(f,h),
a){const p=Object.getPrototypeOf(f),v=f._zod.constr.prototype;let _=p;for(;_&&_!==v;)_=Object.getPrototypeOf(_);const b=_??p;a.has(b)||(a.add(b),Fr(b,i))}const m=d.
prototype;for(const p in m)Object.prototype.hasOwnProperty.call(m,p)&&(p in f||(f[p]=m[p].bind(f)))}const l=n?.Parent??Object;class c extends l{}Object.defineProperty(
c,"name",{value:e});function d(f){const h=n?.Parent?qr(c):this;u(h,f);const m=h._zod.deferred;if(m){for(const v of m)v();h._zod.deferred=void 0}const p=globalThis.
__zod_globalConfig?.postProcessor;return p&&p(h),h}return Object.defineProperty(d,"init",{value:u}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>n?.Parent&&
f instanceof n.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var D=class extends Error{constructor(){super("Encountered Promis\
e during synchronous parse. Use .parseAsync() instead.")}},Wr=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),
this.name="ZodEncodeError"}};(it=globalThis).__zod_globalConfig??(it.__zod_globalConfig={});var ee=globalThis.__zod_globalConfig;function te(e){return e&&Object.
assign(ee,e),ee}function Kr(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,_r,2)),e.message}function Vr(e){this._zod.message=e}var Xr={get:Kr,
set:Vr,enumerable:!0,configurable:!0},Ce={value:void 0,enumerable:!1},ut=new WeakSet([Object.prototype,Error.prototype]),ct=(e,t)=>{e.name="$ZodError",Ce.value=
t,Object.defineProperty(e,"issues",Ce),Ce.value=void 0,Object.defineProperty(e,"message",Xr);const r=Object.getPrototypeOf(e);ut.has(r)||(ut.add(r),Object.defineProperty(
r,"toString",{configurable:!0,enumerable:!1,get(){const n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},
set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},pi=g("$ZodError",ct),ge=g("$ZodError",ct,void 0,{Parent:Error}),Hr=e=>{
const t=(r,n,o,s)=>{const i=o?{...o,async:!1}:{async:!1},a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise)throw new D;if(a.issues.length){const u=new(s?.
Err??e)(a.issues.map(l=>Y(l,i,te())));throw nt(u,s?.callee??t),u}return a.value};return t},Jr=Hr(ge),Yr=e=>{const t=async(r,n,o,s)=>{const i=o?{...o,async:!0}:{
async:!0};let a=r._zod.run({value:n,issues:[]},i);if(a instanceof Promise&&(a=await a),a.issues.length){const u=new(s?.Err??e)(a.issues.map(l=>Y(l,i,te())));throw nt(
u,s?.callee??t),u}return a.value};return t},Qr=Yr(ge),en=e=>(t,r,n)=>{const o=n?{...n,async:!1}:{async:!1},s=t._zod.run({value:r,issues:[]},o);if(s instanceof Promise)
throw new D;return s.issues.length?lt(e,s.issues,o):{success:!0,data:s.value}},re=en(ge);function lt(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(
t.map(o=>Y(o,r,te()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var tn=e=>async(t,r,n)=>{const o=n?{...n,async:!0}:{async:!0};let s=t._zod.run(
{value:r,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?lt(e,s.issues,o):{success:!0,data:s.value}},rn=tn(ge),nn=/^[\s\S]{0,}$/,on=/^-?\d+(?:\.\d+)?$/,
be=g("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])}),sn=e=>{const t=e.value;return!Mr(t)&&t.length!==void 0},we={
number:"number",bigint:"bigint",object:"date"},an=g("$ZodCheckLessThan",(e,t)=>{be.init(e,t);const r=we[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value<=t.
value:n.value<t.value)||n.issues.push({origin:we[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.
inclusive,inst:e,continue:!t.abort})}}),un=g("$ZodCheckGreaterThan",(e,t)=>{be.init(e,t);const r=we[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:
n.value>t.value)||n.issues.push({origin:we[typeof n.value]??r,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.
inclusive,inst:e,continue:!t.abort})}}),cn=g("$ZodCheckNumberFormat",(e,t)=>{be.init(e,t),t.format=t.format||"float64";const r=t.format?.includes("int"),n=r?"in\
t":"number",[o,s]=Er[t.format];e._zod.check=i=>{const a=i.value;if(r){if(!Number.isInteger(a)){i.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,
input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the\
 safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers mu\
st be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}a<o&&i.issues.push({origin:"number",input:a,code:"too_small",minimum:o,
inclusive:!0,inst:e,continue:!t.abort}),a>s&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:s,inclusive:!0,inst:e,continue:!t.abort})}}),ln=g("$Z\
odCheckMinLength",(e,t)=>{var r;be.init(e,t),(r=e._zod.def).when??(r.when=sn),e._zod.check=n=>{const o=n.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&
s<t.minimum*2?Cr(o):s)>=t.minimum)return;const a=Br(o);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),
fn={major:4,minor:6,patch:7},P=g("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=fn;const n=e._zod.def.checks,o=e._zod.
traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(const s of o)for(const i of s._zod.onattach)i(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),
e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const s=(a,u,l)=>{if(a.memo)return a;let c=F(a),d;for(const f of u){if(f._zod.def.when){if(xr(a)||!f._zod.
def.when(a))continue}else if(c)continue;const h=a.issues.length,m=f._zod.check(a);if(m instanceof Promise&&l?.async===!1)throw new D;if(d||m instanceof Promise)
d=(d??Promise.resolve()).then(async()=>{await m,a.issues.length!==h&&(Ee(a.issues,h,e),c||(c=F(a,h)))});else{if(a.issues.length===h)continue;Ee(a.issues,h,e),c||
(c=F(a,h))}}return d?d.then(()=>a):a},i=(a,u,l)=>{if(F(a))return a.aborted=!0,a;const c=s(u,o,l);if(c instanceof Promise){if(l.async===!1)throw new D;return c.then(
d=>e._zod.parse(d,l))}return e._zod.parse(c,l)};e._zod.run=(a,u)=>{if(u.skipChecks)return e._zod.parse(a,u);if(u.direction==="backward"){const c=e._zod.parse({value:a.
value,issues:[]},{...u,skipChecks:!0});return c instanceof Promise?c.then(d=>i(d,a,u)):i(c,a,u)}const l=e._zod.parse(a,u);if(l instanceof Promise){if(u.async===
!1)throw new D;return l.then(c=>s(c,o,u))}return s(l,o,u)}}},{get"~standard"(){return Ir(this,"~standard",hn(this))},set"~standard"(e){Q(this,"~standard",e)}}),
ft=(e,t)=>e.issues.length?{issues:e.issues.map(r=>Y(r,t,te()))}:{value:e.value};async function dn(e,t){const r={async:!0};return ft(await e._zod.run({value:t,issues:[]},
r),r)}function hn(e){return{validate:t=>{const r={async:!1};try{const n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return ft(n,r)}catch{}return dn(
e,t)},vendor:"zod",version:1}}var pn=g("$ZodString",(e,t)=>{P.init(e,t),e._zod.pattern=t.pattern??nn,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}
return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),dt=g("$ZodNumber",(e,t)=>{P.init(e,t),e._zod.pattern=
on,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}const o=r.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return r;const s=typeof o==
"number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:
{}}),r}}),mn=g("$ZodNumberFormat",(e,t)=>{cn.init(e,t),dt.init(e,t)}),vn=g("$ZodNever",(e,t)=>{P.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",
code:"invalid_type",input:r.value,inst:e}),r)});function gn(e,t){const r=st(e._zod.def.checks);if(!r.length)return;const n=Math.min(...r.map(s=>s[0])),o=e._zod.
parse;e._zod.parse=(s,i)=>{const a=t(s.value);if(a>n&&!i?.skipChecks&&i?.direction!=="backward"){for(const[u,l]of st(e._zod.def.checks))if(a>u&&l._zod.def.when(
s)){const c=s.issues.length;return l._zod.check(s),s.issues[c].continue=!1,Ee(s.issues,c,e),s}}return o(s,i)}}var bn=e=>Array.isArray(e)?e.length:-1;function ht(e,t,r){
e.issues.length&&t.issues.push(...ot(r,e.issues)),t.value[r]=e.value}var wn=g("$ZodArray",(e,t)=>{P.init(e,t);const r=ee.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{
const s=n.value;if(!Array.isArray(s))return n.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),n;n.value=r?r.alloc(e,n,Array(s.length),o):Array(
s.length);const i=[],a=o?.abortEarly;for(let u=0;u<s.length;u++){const l=s[u],c=t.element._zod.run({value:l,issues:[]},o);if(c instanceof Promise)i.push(c.then(
d=>ht(d,n,u)));else if(ht(c,n,u),a&&c.issues.length!==0&&F(c))break}return i.length?Promise.all(i).then(()=>n):n},gn(e,bn)});function $e(e,t,r,n,o,s){const i=r in
n,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...ot(r,e.issues))}if(!i&&o===void 0){e.issues.length||
t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[r]=void 0):t.value[r]=
e.value}}var $n=[];function yn(e){const t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:$n,o=n.length?[...t,...n]:t;for(const i of o)
if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);const s=Ar(e.shape);return{...e,
allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function _n(e,t,r,n,o,s,i){const a=[],u=o.keySet,l=o.catchall._zod,c=l.def.type,
d=l.optin,f=l.optout;let h=0;for(const m in t){if(i&&r.issues.length!==h){if(F(r,h))break;h=r.issues.length}if(u.has(m))continue;if(m==="__proto__"){c==="never"&&
a.push(m);continue}if(c==="never"){a.push(m);continue}const p=l.run({value:t[m],issues:[]},n);p instanceof Promise?e.push(p.then(v=>$e(v,r,m,t,d,f))):$e(p,r,m,t,
d,f)}return a.length&&r.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var kn=g("$ZodObject",(e,t)=>{
P.init(e,t);const r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){const l=()=>{const c={...n};return Object.defineProperty(t,"\
shape",{value:c}),l.raw=c,c};l.raw=n,Object.defineProperty(t,"shape",{get:l})}const o=zr(()=>yn(t));M(e,"propValues",l=>{const c=l.def.shape,d={};for(const f in c){
const h=c[f]._zod;if(h.values){Object.prototype.hasOwnProperty.call(d,f)||Or(d,f,new Set);for(const m of h.values)d[f].add(m);h.optin!==void 0&&d[f].add(void 0)}}
return d});const s=Ae,i=t.catchall;let a;const u=ee.memoizer;u?.attach(e),e._zod.parse=(l,c)=>{a??(a=o.value);const d=l.value;if(!s(d))return l.issues.push({expected:"\
object",code:"invalid_type",input:d,inst:e}),l;l.value=u?u.alloc(e,l,{},c):{};const f=[],h=a.shape,m=c?.abortEarly;let p=l.issues.length;for(const v of a.allKeys){
if(m&&l.issues.length!==p){if(F(l,p))break;p=l.issues.length}if(v==="__proto__")continue;const _=h[v],b=_._zod.optin,A=_._zod.optout,S=_._zod.run({value:d[v],issues:[]},
c);S instanceof Promise?f.push(S.then(G=>$e(G,l,v,d,b,A))):$e(S,l,v,d,b,A)}return i?_n(f,d,l,c,o.value,e,m===!0):f.length?Promise.all(f).then(()=>l):l}});function pt(e,t,r,n){
for(const s of e)if(s.issues.length===0)return t.value=s.value,t;const o=e.filter(s=>!F(s));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"\
invalid_union",input:t.value,inst:r,errors:e.map(s=>s.issues.map(i=>Y(i,n,te())))}),t)}var zn=g("$ZodUnion",(e,t)=>{P.init(e,t),M(e,"optin",n=>n.def.options.some(
o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),M(e,"optout",n=>n.def.options.some(o=>o._zod.optout===
"optional")?"optional":void 0),M(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),M(
e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){const o=n.def.options.map(s=>s._zod.pattern);return new RegExp(`^(${o.map(s=>rt(s.source)).join("|")}\
)$`)}});const r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let s=!1;const i=[];for(const a of t.options){const u=a.
_zod.run({value:n.value,issues:[]},o);if(u instanceof Promise)i.push(u),s=!0;else{if(u.issues.length===0)return u;i.push(u)}}return s?Promise.all(i).then(a=>pt(
a,n,e,o)):pt(i,n,e,o)}}),Mn=g("$ZodEnum",(e,t)=>{P.init(e,t);const r=tt(t.entries),n=new Set(r);e._zod.values=n,M(e,"pattern",o=>{const s=tt(o.def.entries).filter(
i=>jr.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>Zr(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,s)=>{const i=o.value;return n.has(
i)||o.issues.push({code:"invalid_value",values:r,input:i,inst:e}),o}}),On=g("$ZodTransform",(e,t)=>{P.init(e,t),e._zod.optin="optional",ee.memoizer?.guard(e),e.
_zod.parse=(r,n)=>{if(n.direction==="backward")throw new Wr(e.constructor.name);const o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.
resolve(o)).then(i=>(r.value=i,r));if(o instanceof Promise)throw new D;return r.value=o,r}});function mt(e,t){return e.value=t.issues.length?void 0:t.value,e}var Pn=g(
"$ZodOptional",(e,t)=>{P.init(e,t),M(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",M(e,"values",r=>{const n=r.
def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),M(e,"pattern",r=>{const n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${rt(n.source)}\
)?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;const o=t.innerType._zod.run({value:r.value,issues:[]},
n);return o instanceof Promise?o.then(s=>mt(r,s)):mt(r,o)}return t.innerType._zod.run(r,n)}}),Sn=g("$ZodPrefault",(e,t)=>{P.init(e,t),e._zod.optin="defaulted",M(
e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),
jn=g("$ZodPipe",(e,t)=>{P.init(e,t),M(e,"values",r=>r.def.in._zod.values),M(e,"optin",r=>r.def.in._zod.optin),M(e,"optout",r=>r.def.out._zod.optout),M(e,"propVa\
lues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){const s=t.out._zod.run(r,n);return s instanceof Promise?s.then(i=>ye(i,t.in,
n)):ye(s,t.in,n)}const o=t.in._zod.run(r,n);return o instanceof Promise?o.then(s=>ye(s,t.out,n)):ye(o,t.out,n)}});function ye(e,t,r){return e.issues.some(n=>n.code!==
"unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var vt,Zn=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){
const r=t[0];return this._map.set(e,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(r.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){
const t=this._map.get(e);return t&&typeof t=="object"&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const r={...this.
get(t)??{}};delete r.id;const n={...r,...this._map.get(e)};return Object.keys(n).length?n:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function Nn(){
return new Zn}(vt=globalThis).__zod_globalRegistry??(vt.__zod_globalRegistry=Nn());var An=globalThis.__zod_globalRegistry;function En(e){return e.checks&&(e.checks=
[...e.checks]),e}function xn(e,t){return new e(En({type:"string",...T(t)}))}function Tn(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"\
safeint",...T(t)})}function Cn(e,t){return new e({type:"never",...T(t)})}function Bn(e,t){return new an({check:"less_than",...T(t),value:e,inclusive:!0})}function Fn(e,t){
return new un({check:"greater_than",...T(t),value:e,inclusive:!0})}function gt(e,t){return new ln({check:"min_length",...T(t),minimum:e})}var j=g("ZodMiniType",
(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");P.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Q(this,
"with",e)},parse(e,t){return Jr(this,e,t,{callee:this.parse})},parseAsync(e,t){return Qr(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return re(this,e,t)},
safeParseAsync(e,t){return rn(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,
def:{check:"custom"},onattach:[]}}:r)]},{parent:!0})},clone(e,t){return Nr(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){
return t.length===0?e(this):e(this,...t)}}),In=g("ZodMiniString",(e,t)=>{pn.init(e,t),j.init(e,t)});function Ln(e){return xn(In,e)}var Un=g("ZodMiniNumber",(e,t)=>{
dt.init(e,t),j.init(e,t)}),Rn=g("ZodMiniNumberFormat",(e,t)=>{mn.init(e,t),Un.init(e,t)});function Gn(e){return Tn(Rn,e)}var Dn=g("ZodMiniNever",(e,t)=>{vn.init(
e,t),j.init(e,t)});function qn(e){return Cn(Dn,e)}var Wn=g("ZodMiniArray",(e,t)=>{wn.init(e,t),j.init(e,t)});function bt(e,t){return new Wn({type:"array",element:e,
...T(t)})}var Kn=g("ZodMiniObject",(e,t)=>{kn.init(e,t),j.init(e,t),Gr(e,"shape",r=>r._zod.def.shape,!1)}),Vn=g("ZodMiniUnion",(e,t)=>{zn.init(e,t),j.init(e,t)});
function _e(e,t){return new Vn({type:"union",options:e,...T(t)})}var Xn=g("ZodMiniEnum",(e,t)=>{Mn.init(e,t),j.init(e,t),e.options=[...e._zod.values]});function wt(e,t){
const r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new Xn({type:"enum",entries:r,...T(t)})}var Hn=g("ZodMiniTransform",(e,t)=>{On.init(e,t),j.
init(e,t)});function ne(e){return new Hn({type:"transform",transform:e})}var Jn=g("ZodMiniOptional",(e,t)=>{Pn.init(e,t),j.init(e,t)});function $t(e){return new Jn(
{type:"optional",innerType:e})}var Yn=g("ZodMiniPrefault",(e,t)=>{Sn.init(e,t),j.init(e,t)});function Qn(e,t){return new Yn({type:"prefault",innerType:e,get defaultValue(){
return typeof t=="function"?t():Sr(t)}})}var eo=g("ZodMiniPipe",(e,t)=>{jn.init(e,t),j.init(e,t)});function oe(e,t){return new eo({type:"pipe",in:e,out:t})}var L=e=>({
value:e}),k=e=>({problem:e});function Be(e,t){return t.description!==""&&An.add(e,t),e}function q(e,t,r){const n=oe(Be(Ln(),{description:e,examples:[...t]}),ne(
(o,s)=>{const i=r(o);return"value"in i?i.value:(s.issues.push({code:"custom",message:i.problem,input:o}),Dr)}));return Be(n,{description:e})}function E(e,t,r,n){
return q("",t,o=>r.test(o)?L(o):k(n))}var mi=e=>t=>Be(t.clone(),{description:e}),to=Gn(),yt=(e,t)=>to.check(Fn(e),Bn(t)),Fe=(e,t)=>e.toString(16).padStart(t,"0"),
z=e=>`${Fe(e.domain,4)}:${Fe(e.bus,2)}:${Fe(e.slot,2)}.${e.function}`,se=e=>z(e).replace(/^0000:/,""),Ie=(e,t)=>e!==void 0&&e.function===t.function&&e.slot===t.
slot&&e.bus===t.bus&&e.domain===t.domain,W=e=>`${e.vendor}:${e.device}`;function ro({network:e=[]},t){const r=e.filter(o=>o.up!==!1),n=r.length>0?r:e;return n.every(
({device:o})=>o&&t.has(z(o)))?n:[]}var ie=({class:e="",driver:t})=>/^060[04]/.test(e)||t==="pcieport",ke=({class:e=""})=>e.startsWith("03"),_t=e=>e.length<2?e.join(
""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`,ae=({domain:e,bus:t,slot:r})=>`${e}:${t}:${r}`,no=new Set(["1a03","102b"]),Le=({id:e})=>no.has(e.vendor),Ue=({
id:e,address:t})=>e.vendor==="8086"&&t.bus===0;function oo(e){const t=new Map;for(const r of e){const n=ae(r.address),o=t.get(n);o?o.push(r):t.set(n,[r])}return[
...t.values()].map(r=>({functions:r}))}function so(e,t){const r=new Set(e.map(({address:s})=>z(s))),n=ro(t,r);return[...ao(t).filter(({address:s})=>r.has(z(s))).
map(({kind:s,what:i})=>({kind:s,what:i})),...io(e,t),...n.length>0?[{kind:"network",what:`its only network card (${n.map(({name:s})=>s).join(", ")})`}]:[],...e.
filter(s=>s.class?.startsWith("0601")).map(({address:s})=>({kind:"chipset",what:`a part of the chipset (${z(s)})`}))]}function io(e,{block:t=[]}){const r=a=>e.some(
u=>Ie(a,u.address)),n=t.some(({root:a,controller:u})=>a&&u),o=t.filter(({controller:a,root:u})=>r(a)&&(u||!n)),s=e.filter(a=>t.length===0&&a.class?.startsWith("\
01")),i=n?"the disk with its root file system":"a disk that it may run from";return[...o.map(({name:a})=>a),...s.map(({address:a})=>`on ${z(a)}`)].map(a=>({kind:"\
disk",what:`${i} (${a})`}))}function ao(e){const t=e.input?.filter(({kind:s})=>s==="keyboard")??[],r=new Set(t.map(({controller:s})=>s&&z(s))),[n]=t,o=e.pci.filter(
s=>ke(s)&&s.bootVga);return[...o.map(({address:s})=>({address:s,kind:"display",what:"the display that it boots on"})),...e.framebuffer?.device&&!o.some(({address:s})=>Ie(
e.framebuffer?.device,s))?[{address:e.framebuffer.device,kind:"display",what:"the display that its console is on"}]:[],...r.size===1&&n?.controller?[{address:n.
controller,kind:"keyboard",what:`the USB controller of its keyboard (${n.name})`}]:[]]}function uo(e,t){const r=t.pci.filter(i=>ae(i.address)===ae(e.address)&&!ie(
i)),n=e.address.bus===0?[e]:r,o=new Set(n.flatMap(({iommuGroup:i})=>i??[])),s=t.pci.filter(i=>i.iommuGroup!==void 0&&o.has(i.iommuGroup)&&!ie(i)&&!n.includes(i));
return{card:{functions:[e,...n.filter(i=>i!==e)]},along:oo(s),losses:so([...n,...s],t),shows:co(e,t),barred:t.iommu?.on===!1&&t.iommu.reason==="unsupported"}}function co(e,t){
const r=t.framebuffer?.device;if(e.bootVga||Ie(r,e.address))return!0;const n=t.pci.filter(s=>ke(s)&&s.physicalFunction===void 0),o=e.class?.startsWith("0302");return r||
o||e.bootVga===!1||n.some(({bootVga:s})=>s)?!1:n.length===1||"unknown"}var lo=({card:e})=>Math.max(0,...e.functions.flatMap(({bars:t=[]})=>t.map(({size:r,sizes:n=[]})=>Math.
max(r,...n))));function fo(e){const t=e.pci.filter(o=>ke(o)&&o.physicalFunction===void 0),r=t.filter(o=>!t.some(s=>s!==o&&ae(s.address)===ae(o.address)&&s.address.
function<o.address.function)),n=o=>[+(o.shows===!0),o.losses.length,o.along.length,Number(o.card.functions.some(Le)),Number(o.card.functions.some(Ue)),-lo(o)];return r.
map(o=>uo(o,e)).sort((o,s)=>{const[i,a]=[n(o),n(s)],u=i.findIndex((l,c)=>l!==a[c]);return u<0?0:(i[u]??0)-(a[u]??0)})}function ue(e,t){const{card:r,losses:n,shows:o,
barred:s}=e;if(s||r.functions.some(Le))return;if(n.length===0&&o!==!0)return"boot";const i=n.every(({kind:u})=>u==="display"),a=t.length===1&&!r.functions.some(
Ue);return o===!0&&a&&i?"handover":void 0}function ho({functions:e},t){const r=new Set(e.map(({id:n})=>W(n)));return t.pci.filter(n=>r.has(W(n.id))&&!e.includes(
n)&&!ie(n))}function Re(e){const t=new Map;for(const r of e.filter(({online:n})=>n).toSorted((n,o)=>n.cpu-o.cpu)){const n=r.core===void 0?`cpu ${r.cpu}`:`${r.package??
0} ${r.die??0} ${r.core}`,o=t.get(n);o?o.push(r):t.set(n,[r])}return[...t.values()].flatMap(r=>{const[n]=r;if(!n)return[];const o=r.map(({cpu:a})=>a),s=n.l2?.some(
a=>!o.includes(a)&&e.some(u=>u.cpu===a&&u.online)),i=n.l3?`cache ${Math.min(...n.l3)}`:`package ${n.package??0}`;return[{cpus:o,l3:i,node:n.numaNode??0,kind:(s?
8:0)-o.length}]})}var kt=(e,t)=>(e.cpus[0]??0)-(t.cpus[0]??0);function Ge(e,t){const r=new Map;for(const n of e){const o=r.get(t(n));o?o.push(n):r.set(t(n),[n])}
return[...r.values()]}function po(e,t){const r=Re(e),n=new Set(r.slice(0,r.length>4?2:1)),[o]=n,s=f=>h=>!h.cpus.some(m=>f.has(m)),i=r.filter(s(new Set(t.flatMap(
({pinned:f=[]})=>f)))),a=i.filter(s(new Set(t.flatMap(({threadsOn:f=[]})=>f)))).filter(f=>f!==o),u=new Map,l=new Map;for(const f of t){const h=f.parts.reduce((b,A)=>b+
A.cores.length,0);if(h===0)continue;const m=a.filter(b=>b.cpus.length>=f.threads);if(m.length<h){l.set(f.guest,{cores:m.length});continue}const p=b=>(u.get(b)??
[]).filter(A=>!f.apart?.has(A)),v=[];for(const b of f.parts){const A=vo(m,b,{use:S=>p(S).length,reserve:n,own:new Set(v)});for(const[S,G]of A.entries())v[b.cores[S]??
0]=G}const _=[...new Set(v.flatMap(p))].sort();for(const b of v)u.set(b,[...u.get(b)??[],f.guest]);l.set(f.guest,{cpus:v.flatMap(b=>b.cpus.slice(0,f.threads)),together:mo(
v),shares:_})}const c=i.filter(f=>n.has(f)&&!u.has(f));return{host:(c.length>0?c:r.slice(0,1)).flatMap(f=>f.cpus).sort((f,h)=>f-h),places:l}}var mo=e=>Ge(e,zt).
length===1?"l3":Ge(e,Mt).length===1?"node":"machine",zt=e=>e.l3,Mt=e=>String(e.node);function vo(e,{cores:t,node:r},n){const{use:o,own:s}=n,i=t.length,a=e.filter(
l=>!s.has(l)),u=[...new Set(a.map(o))].sort((l,c)=>l-c);for(const l of u){const c=a.filter(d=>o(d)<=l);for(const d of[c.filter(f=>f.node===r),c]){const f=Math.min(
...d.map(h=>h.kind));for(const h of[zt,Mt,()=>""])for(const m of[d.filter(p=>p.kind===f),d]){const[p]=Ge(m,h).filter(v=>v.length>=i).sort(go(n));if(p)return p.toSorted(
bo(n)).slice(0,i).sort(kt)}}}return[]}function go({reserve:e,own:t}){const r=new Set([...t].map(i=>i?.l3)),n=i=>Math.min(...i.map(a=>a.kind)),o=i=>Number(i.some(
a=>r.has(a.l3))),s=i=>Number(i.some(a=>e.has(a)));return(i,a)=>n(i)-n(a)||o(i)-o(a)||s(i)-s(a)||i.length-a.length}var bo=({use:e,reserve:t})=>(r,n)=>e(r)-e(n)||
r.kind-n.kind||Number(t.has(r))-Number(t.has(n))||kt(n,r),ce={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function wo(e){const t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.
exec(e);if(!t?.[1])return k(`'${e}' is no size: write a number and a unit, as in 16GiB`);const r=t[2]??"",n=Object.hasOwn(ce,r)?ce[r]:void 0;if(n===void 0){const s=r.
charAt(0).toUpperCase(),i="KMGT".includes(s)&&s!=="",a=r===""?"has no unit":`has the unit '${r}', which is neither binary nor decimal`;return k(`'${e}' ${a}: wr\
ite ${i?`${t[1]}${s}iB (powers of 1024) or ${t[1]}${s==="K"?"k":s}B (powers of 1000)`:"a unit such as MiB or GiB"}`)}const o=Number(t[1])*n;return Number.isSafeInteger(
o)?L(o):k(`'${e}' is not a whole number of bytes below 8 PiB`)}function K(e){for(const t of["TiB","GiB","MiB","KiB"]){const r=ce[t]??1;if(e>=r&&e%r===0)return`${e/
r}${t}`}return`${e}B`}var ze=ce.MiB??0,U=ce.GiB??0;function Ot(e){const t=Re(e.cpu?.cpus??[]),r=Math.min(...t.map(({kind:o})=>o)),n=t.filter(({kind:o})=>o===r);
return{count:n.length,threads:n[0]?.cpus.length??1}}function Pt(e){const{count:t,threads:r}=Ot(e);for(let n=t;n>0;n-=1){const o={cores:Array.from({length:n},(i,a)=>a)},
s=po(e.cpu?.cpus??[],[{guest:"",parts:[o],threads:r}]).places.get("");if(s&&"cpus"in s)return n}return 0}function $o(e){const{count:t,threads:r}=Ot(e);if(t===0)
return;const n=Math.min(Pt(e),Math.max(1,Math.floor(t/2)));return n>0?{cores:n,threads:r,pin:!0}:{cores:1,threads:1,pin:!1}}var yo=16*U;function _o(e){const t=(e.
memory?.total??8*U)/2,r=t>=U?Math.round(t/U)*U:Math.floor(t/ze)*ze;return K(Math.min(yo,r))}function ko(e,t){const r=fo(e);return{...t,candidates:r,chosen:r.find(
n=>ue(n,r)!==void 0),guest:"windows11",memory:_o(e),cpus:$o(e)}}var St=require("node:os"),jt=E("",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"a user name has lower-cas\
e letters, digits, - and _, begins with a letter, and is at most 31 characters long"),vi=E("",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,"a group name has lower-case le\
tters, digits, - and _, begins with a letter, and is at most 31 characters long"),zo=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,gi=E("",["win11"],zo,"a name has lette\
rs, digits, and . _ + -, begins with a letter or digit, and is at most 63 characters long"),bi=E("",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,"a name has lett\
ers, digits, - and _, and is at most 63 characters long"),Zt=E("",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"a host name has letters, di\
gits and -, and is at most 63 characters long"),wi=E("",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"a network interface has a name of at most 15 lette\
rs, digits, . _ and -"),$i=E("",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"a kernel module has a name of letters, digits, _ and -, one name to an entry"),yi=E(
"",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,"a unit is written with its type, as in dis\
play-manager.service"),_i=E("",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,"one entry is one parameter, name or name=value, without white space or quote\
s"),Mo=e=>{if(!e.startsWith("/"))return`'${e}' is not an absolute path of the host`;if(/[\u0000-\u001f\u007f]/.test(e))return"a path here has no control charact\
ers";if(!e.isWellFormed())return"a path here is valid Unicode";if(e.split("/").includes(".."))return`'${e}' goes up with '..': write the path it leads to`},ki=q(
"",["/var/lib/libvirt/images/win11.qcow2"],e=>{const t=Mo(e);return t?k(t):L(e)}),zi=E("",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,"a path here has no contro\
l characters and is not empty");function Oo(e){return/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===1?k(`'${e}' is a multicast\
 address: the first pair of a card's address is even`):/^(..)(?::\1)+$/i.test(e)?k(`'${e}' holds the place of an address: write one of its own`):L(e.toLowerCase()):
k(`'${e}' is no MAC address: write six pairs of hexadecimal digits, as in 52:54:00:66:d7:8b`)}var Mi=q("",["52:54:00:66:d7:8b"],Oo),Po="nixos";function So(){try{
const{uid:e,username:t}=(0,St.userInfo)();return e===0?process.env.SUDO_USER:t}catch{return}}function jo(){const e=(0,St.hostname)().split(".",1)[0]??"",t=So();
return{hostName:re(Zt,e).success?e:Po,users:t!==void 0&&t!=="root"&&re(jt,t).success?[t]:[]}}var O=class{lines;constructor(e){this.lines=e}},Zo=100,No=/^(?:\.{0,2}\/)?[A-Za-z][\w./+-]*$|^[1-9]\d*(?:[KMGT]iB|x\d+)$/,
Ao=/^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i,Eo=e=>{const t=e.codePointAt(0)??0;return t>65535?`\\U${t.toString(16).padStart(8,"0")}`:`\\u${t.toString(
16).padStart(4,"0")}`};function le(e){return No.test(e)&&!Ao.test(e)?e:`"${e.replace(/["\\]/g,"\\$&").replace(/[\p{C}\p{Zl}\p{Zp}]/gu,Eo)}"`}function De(e){if(typeof e==
"string")return le(e);if(typeof e!="object")return String(e);if(xo(e))return`[${e.map(De).join(", ")}]`;const t=Object.entries(e).map(([r,n])=>`${le(r)}: ${De(n)}`);
return t.length===0?"{}":`{ ${t.join(", ")} }`}var xo=e=>Array.isArray(e);function Nt(e,t){const r=[];let n="";for(const o of e.split(/[\p{C}\s]+/u).filter(Boolean))
n!==""&&t.length+2+n.length+1+o.length>Zo?(r.push(n),n=o):n=n===""?o:`${n} ${o}`;return n!==""&&r.push(n),r.length===0?`
`:r.map(o=>`${t}# ${o}
`).join("")}function At(e,t){if("comment"in e)return Nt(e.comment,t);const{key:r,value:n,note:o,off:s}=e,i=o?`  ${Nt(o,"").trimEnd().replaceAll(`
# `," ")}`:"";return s?`${At({key:r,value:n,...o&&{note:o}},"").trimEnd().replace(/^/gm,`${t}# `)}
`:n instanceof O?n.lines.length===0?`${t}${le(r)}: {}${i}
`:`${t}${le(r)}:${i}
${Et(n,`${t}  `)}`:`${t}${le(r)}: ${De(n)}${i}
`}var Et=({lines:e},t="")=>e.map(r=>At(r,t)).join(""),qe=({name:e,id:t})=>e??W(t),To=new Set(["vfio-pci","pci-stub","pcieport"]);function Co({functions:e}){const t=e.
flatMap(({modules:r,driver:n})=>r?.length?r:n?[n]:[]);return[...new Set(t)].filter(r=>!To.has(r))}function Bo(e){const{driver:t,resetMethods:r}=e,n=r===void 0?"":
r.length>0?`, reset by ${r.join(", ")}`:", no reset";return`${se(e.address)} ${qe(e)}${t?` (${t})`:""}${n}`}function We(e,t,r){const{functions:n}=e,o=ho(e,r),s=Co(
e),i=n.map(a=>({comment:Bo(a)}));if(i.push({key:"functions",value:n.map(({address:a})=>se(a))}),i.push({key:"ids",value:[...new Set(n.map(({id:a})=>W(a)))]}),t===
"handover")i.push({comment:"The host shows itself on it: its session ends when the guest starts, and comes back after it."}),i.push({key:"bind",value:"handover"});else{
if(o.length>0){const a=_t(o.map(({address:u})=>se(u)));i.push({comment:`${a} ${o.length>1?"have":"has"} the same id: only the address tells them apart.`})}i.push(
{key:"by",value:"address"})}return s.length>0&&i.push({key:"drivers",value:s}),new O(i)}var Fo=[[/^03/,"display"],[/^0403/,"audio"],[/^0c03/,"usb"],[/^0108/,"nv\
me"],[/^0106/,"sata"],[/^02/,"network"]];function xt(e){const t=new Map;return e.map(({functions:r})=>{const n=Fo.find(([s])=>s.test(r[0]?.class??""))?.[1]??"de\
vice",o=(t.get(n)??0)+1;return t.set(n,o),o===1?`beside-${n}`:`beside-${n}-${o}`})}function Me({card:e,along:t,losses:r,shows:n,barred:o}){if(o)return"the machi\
ne has no IOMMU";if(e.functions.some(Le))return"it shows the console to the remote management of the machine";if(n===!0&&e.functions.some(Ue))return"it is the i\
ntegrated graphics, on which the host shows itself";const s=e.functions[0]?.iommuGroup,i=t.length>0?`with all of IOMMU group ${s} `:"";return r.length>0?`${i}th\
e host would lose ${_t(r.map(({what:a})=>a))}`:n===!0?"the host shows itself on it":"it is kept for the host"}function Io({card:e,along:t,shows:r},n,o){const s=xt(
t),i=[];r==="unknown"&&i.push({comment:"To decide: the facts do not say which card the firmware shows the boot on. If it is this one, the host has no picture fr\
om the boot on: take the other, or choose that in the firmware."}),e.functions[0]?.class?.startsWith("0302")&&i.push({comment:"A card without connectors of its \
own, as laptops have it: you see the guest through Looking Glass, which may need a dummy display, and the driver may want the ROM of the card (rom: { file: ./vb\
ios.rom })."}),i.push({key:"gpu",value:We(e,n,o)});for(const[a,u]of t.entries())i.push({comment:"In the same IOMMU group: it leaves the host too."}),i.push({key:s[a]??
"",value:We(u,"boot",o)});return i}var Lo={firmware:{off:" (in the firmware)",first:"switch it on there, "},parameter:{off:" (by kernel parameter)",first:""}};function Uo({
iommu:e}){if(e?.on!==!1)return[];if(e.reason==="unsupported")return[{comment:"To decide: by the facts the machine has no IOMMU, so no device can go to a guest. \
If that is not so, switch it on in the firmware, write the facts again with vfioc scan, and begin anew."}];const{off:t,first:r}=e.reason?Lo[e.reason]:{off:"",first:"\
switch it on in the firmware, "};return[{comment:`The IOMMU was off${t} when the facts were read, so nobody knows what must go along. To decide: ${r}boot with w\
hat compiles from this, then write the facts again with vfioc scan, and see vfioc check.`}]}var Ro=[[/zen/,"linuxPackages_zen"],[/lqx/,"linuxPackages_lqx"],[/xanmod/,
"linuxPackages_xanmod"]];function Go({iommu:e,kernel:t}){if(!e?.acsOverride)return[];const r=Ro.find(([n])=>n.test(t?.release??""))?.[1];return[{comment:"The fa\
cts were read with pcie_acs_override, which splits the groups by force and gives up the isolation between what was in one. Without it the groups are larger."},{
key:"iommu",value:new O([{key:"acsOverride",value:["downstream","multifunction"],note:"to decide: what pcie_acs_override= says in /proc/cmdline"}])},{key:"kerne\
l",value:{packages:r??"linuxPackages_zen"},...r===void 0&&{off:!0},note:r===void 0?"to decide: a kernel that carries the patch":"it carries the patch"},{comment:""}]}
function Tt(e){if(e.iommu?.reason==="unsupported")return[];const t=e.pci.filter(({physicalFunction:s})=>s!==void 0),r=t.filter(({driver:s})=>s===void 0||s==="vf\
io-pci"),[n]=r;if(!n)return[];const o={functions:[se(n.address)],bind:"start"};return[{comment:`${t.length} virtual functions are enabled, ${r.length} of them w\
ithout a driver. One for a guest:`},{key:"network",value:o,off:!0}]}function Do(e,t,r){const n=t.filter(u=>u!==e?.candidate),o=({card:u})=>{const[l]=u.functions;
return l?`${se(l.address)} ${qe(l)}`:""},s=[...Uo(r),...Go(r)];if(e){for(const u of n){const l=ue(u,t)?"it could go to a guest as well":Me(u);s.push({comment:`N\
ot taken: ${o(u)}: ${l}.`})}return[...s,{key:"devices",value:new O([...Io(e.candidate,e.way,r),...Tt(r)])}]}s.push({comment:t.length>0?"No graphics card of this\
 machine can go to a guest as it is:":"No graphics card was found on this machine."});for(const u of t)s.push({comment:`- ${o(u)}: ${Me(u)}.`});const i=n.find(u=>u.
shows!==!0&&!u.barred&&u.along.length>0),a=[];return i&&r.iommu?.acsOverride?s.push({comment:"To decide: plug the card into another slot and write the facts aga\
in."}):i&&(s.push({comment:"To decide: plug the card into another slot and write the facts again; or take in what stands below and iommu.acsOverride, which spli\
ts the group by force and gives up the isolation between what is in it."}),s.push({key:"iommu",value:new O([{key:"acsOverride",value:["downstream","multifunctio\
n"]}]),off:!0}),a.push({key:"gpu",value:We(i.card,"boot",r),off:!0})),[...s,{key:"devices",value:new O([...a,...Tt(r)])}]}var Ke={windows11:"win11",windows10:"w\
in10",linux:"linux",macos:"macos"},Ct=e=>`${Math.round(e/U*10)/10} GiB`;function qo({hostName:e,users:t,facts:r},{cpu:n}){const o=n?.vendor;return[{key:"name",value:e,
note:"networking.hostName; UUIDs and MAC addresses of guests derive from it"},{key:"users",value:t,note:t.length>0?"who may use the guests":"to decide: the user\
s who may use the guests"},{key:"cpu",value:o??"amd",note:o?"":"to decide: amd or intel; the facts do not say"},r===void 0?{key:"facts",value:"./facts.json",off:!0,
note:"after: vfioc scan -o facts.json"}:{key:"facts",value:r,note:"written by vfioc scan -o; write it again when the hardware changes"}]}function Wo({input:e},t){
const n=(e??[]).filter(({kind:o,controller:s})=>o!=="other"&&!(s&&t.includes(z(s)))).flatMap(o=>o.links?.slice(0,1)??[]);return n.length===0?[]:[{comment:"Keybo\
ard and mouse of the host in the guest; both Ctrl keys together switch between them:"},{key:"evdev",value:n.map(o=>({dev:o})),off:!0}]}function Ko({cpus:e,facts:t}){
if(!e)return[{comment:"To decide: the facts say nothing of the CPUs."},{key:"cpu",value:{cores:2}}];const{cores:r,threads:n,pin:o}=e,s={cores:r,threads:n};return o?
t!==void 0?[{key:"cpu",value:{...s,pin:"auto"}}]:[{key:"cpu",value:s,note:"with host.facts, pin: auto gives it cores of its own"}]:[{key:"cpu",value:s}]}function Vo(e,t,r){
const{guest:n,memory:o,chosen:s}=e,i=Ke[n],a=r.memory?.total,l=(s&&t?[s.card,...s.along]:[]).flatMap(({functions:f})=>f.map(({address:h})=>z(h))),c="/var/lib/li\
bvirt/images",d=[{key:"guest",value:n},{key:"memory",value:o,note:a===void 0?"":`of ${Ct(a)}`},...Ko(e),{key:"devices",value:s&&t?["gpu",...xt(s.along)]:[]},{key:"\
disks",value:new O([{key:"system",value:{file:`${c}/${i}.qcow2`,create:"100GiB"},note:"created where it is not there"},{key:"setup",value:{cdrom:`/srv/${i}.iso`},
off:!0,note:"to decide: where the installer is"}])},{key:"nics",value:new O([{key:"lan",value:{network:"default"}}])},{key:"display",value:{spice:t!=="handover"}},
...Wo(r,l)];return t==="boot"&&(d.push({comment:"The card's picture in a window of the host, once its program runs in the guest:"}),d.push({key:"lookingGlass",value:{
resolution:"1920x1080"},off:!0})),new O(d)}function Xo(e,t){const{candidates:r,chosen:n,guest:o}=t,s=n&&ue(n,r),{cpu:i,memory:a}=e,u=[i?.model,a&&Ct(a.total)].filter(
Boolean).join(", ");return Et(new O([{comment:`A first spec by vfioc init${u?`, for a machine with ${u}`:""}.`},{comment:'It compiles as it stands. What you mus\
t still decide is said at its line: look for "to decide".'},{key:"version",value:1},{key:"host",value:new O(qo(t,e))},{comment:""},...Do(n&&s&&{candidate:n,way:s},
r,e),{comment:""},{key:"networks",value:new O([{key:"default",value:{type:"nat"}}])},{comment:""},{key:"vms",value:new O([{key:Ke[o],value:Vo(t,s,e)}])}]))}var Bt=class extends Error{};
async function V(e,t,r,n){let o="";for(;;){const s=await e(`${o}${t} [${r}]: `);if(s===void 0)throw new Bt;const i=n(s.trim()===""?r:s.trim());if("value"in i)return i.
value;o=`${i.problem}
`}}var Ho=e=>re(Zt,e).success?{value:e}:{problem:"A host name has letters, digits and -."},Jo=e=>{const t=e==="-"?[]:[...new Set(e.split(/[\s,]+/))];return t.every(
r=>re(jt,r).success)?{value:t}:{problem:"A user name has lower-case letters, digits, - and _; - alone is nobody."}},Ve=Object.keys(Ke),Yo=e=>{const t=Ve.find(r=>r===
e);return t?{value:t}:{problem:`One of: ${Ve.join(", ")}.`}},Qo=e=>{const t=wo(e);return"value"in t?{value:K(t.value)}:{problem:"A number and a unit, as 16GiB."}},
Ft=(e,t)=>r=>/^\d{1,4}$/.test(r)&&Number(r)>=e&&Number(r)<=t?{value:Number(r)}:{problem:`A number from ${e} to ${t}.`};function es(e){return`Graphics cards:
${e.map((r,n)=>{const[o]=r.card.functions,s=o?`${z(o.address)} ${qe(o)}`:"";return`  ${n+1}  ${s}${ue(r,e)?"":` (no: ${Me(r)})`}
`}).join("")}  0  none
`}async function ts(e,{candidates:t,chosen:r}){if(t.length===0)return;const n=Ft(0,t.length),o=String(r?t.indexOf(r)+1:0),s=await V(e,`${es(t)}Which one is the \
guest's`,o,i=>{const a=n(i),u="value"in a?t[a.value-1]:void 0;return u&&!ue(u,t)?{problem:`Not that one: ${Me(u)}.`}:a});return t[s-1]}async function rs(e,t,r){
const n=await V(r,"Host name (networking.hostName)",t.hostName,Ho),o=await V(r,"Users who may use the guests",t.users.join(" ")||"-",Jo),s=await ts(r,t),i=await V(
r,`System of the guest (${Ve.join(", ")})`,t.guest,Yo),a=await V(r,"Memory of the guest",t.memory,Qo),u=Pt(e),{cpus:l}=t,c=l&&u>1?await V(r,`Cores of the guest,\
 of ${u}`,String(l.cores),Ft(1,u)):void 0;return{...t,hostName:n,users:o,chosen:s,guest:i,memory:a,...l&&c&&{cpus:{...l,cores:c}}}}var ns=require("node:readline");
function os(){const{stdin:e,stderr:t}=process;if(!e.isTTY||!t.isTTY)return;const r=(0,ns.createInterface)({input:e,output:t}),n=[];let o=!0,s;return r.on("line",
i=>{s?s(i):n.push(i),s=void 0}),r.once("close",()=>{o=!1,s?.(void 0)}),{ask:i=>{const a=i.slice(i.lastIndexOf(`
`)+1);return t.write(i.slice(0,-a.length)),r.setPrompt(a),r.prompt(),new Promise(u=>{n.length>0||!o?u(n.shift()):s=u})},close:()=>r.close()}}function ss(e,t){const r=new Map(
(t?.pci??[]).map(c=>[z(c.address),c])),n=as(e,t),o=new Map,s=(c,d)=>{o.set(c,[...o.get(c)??[],d])},i=({iommuGroup:c,address:d})=>c===void 0?`at ${z(d).replace(/\.\d$/,
"")}`:String(c),a=[...r.values()],u=new Set(a.filter(c=>n.has(z(c.address))||ke(c)).map(i));for(const c of a){const d=n.get(z(c.address));u.has(i(c))&&s(i(c),us(
c,d))}for(const c of e.devices){const d=c.functions.filter(h=>!r.has(h)),f=c.of?`${c.of.how}, made at boot by ${c.of.address}`:`at ${c.name}`;for(const h of d)s(
f,Xe(h,c));if(c.of&&c.functions.length===0)s(f,{...Xe("",c),name:c.name});else if(c.functions.length===0&&![...n.values()].includes(c))for(const h of c.ids)s(f,
{...Xe("",c),id:h})}const l=[...o].map(([c,d])=>({...is(c),functions:d}));return{model:t?.cpu?.model??"",groups:l.sort((c,d)=>It(c)-It(d)),others:new Set(a.flatMap(
c=>ie(c)||u.has(i(c))?[]:[i(c)])).size,cores:t?.cpu?ls(Re(t.cpu.cpus)):[],memory:t?.memory?.total??0}}function is(e){return/^\d+$/.test(e)?{group:Number(e),title:`\
IOMMU group ${e}`}:{group:void 0,title:e.startsWith("at ")?"IOMMU group not known":e}}var It=({group:e=0,functions:t})=>e+(t.some(({device:r})=>r)?0:1e6);function as(e,t){
return new Map(e.devices.flatMap(r=>{const n=(t?.pci??[]).filter(({id:s})=>r.ids.includes(W(s)));return(r.functions.length>0?r.functions:n.map(({address:s})=>z(
s))).map(s=>[s,r])}))}var us=(e,t)=>({address:z(e.address),id:W(e.id),name:cs(e.name??""),driver:e.driver??"",bridge:ie(e),...t&&{device:t}}),cs=e=>e.replace(/^(\w[^,[\]]*?),?(?: (?:Corporation|Electronics|Semiconductor|Technology|Co\.?|Inc\.?|Ltd\.?),?)+ (?:\[([A-Z]{2,})[^\]]*\] )?/,
(t,r,n)=>`${n??r} `),Xe=(e,t)=>({address:e,id:t.ids.length===t.functions.length?t.ids[t.functions.indexOf(e)]??"":"",name:"",driver:"",bridge:!1,device:t});function ls(e){
const t=new Set(e.map(({node:n})=>n)),r=new Map;for(const n of e){const o=`${n.node} ${n.l3}`;r.set(o,[...r.get(o)??[],n])}return[...r.values()].map((n,o)=>({label:[
...t.size>1?[`node ${n[0]?.node??0}`]:[],`L3 cache ${o}`].join(", "),cores:n}))}function Lt({guests:e}){const t=new Map,r=(n,o)=>{t.set(n,[...t.get(n)??[],o])};
for(const{name:n,pins:o}of e)for(const[s,i]of o.entries())r(i,{guest:n,as:s});for(const{name:n,emulator:o,iothreads:s}of e){for(const i of o)r(i,{guest:n,as:"em\
ulator"});for(const i of s.cpus)r(i,{guest:n,as:"iothreads"})}return t}var X=(e,t={},...r)=>{const n=[];for(const o of r)typeof o=="object"?n.push(o):typeof o==
"number"?n.push(String(o)):typeof o=="string"&&o!==""&&n.push(o);if(n.length>1&&n.some(o=>typeof o=="string"))throw new RangeError(`text beside other children i\
n <${e}>`);return{name:e,attributes:ps(t),children:n}};function fs(e,t,r){r!==void 0&&(t==="__proto__"?Object.defineProperty(e,t,{value:String(r),...ds}):e[t]=String(
r))}var ds={configurable:!0,enumerable:!0,writable:!0},hs=e=>{for(const t in e)if(typeof e[t]!="string")return!1;return!0},ps=e=>{if(hs(e))return e;const t={};for(const r of Object.
keys(e))fs(t,r,e[r]);return t},w="boot alias rom acpi address",ms={domain:`name uuid genid title description metadata maxMemory memory currentMemory blkiotune m\
emtune memoryBacking
    vcpu vcpus iothreads iothreadids defaultiothread cputune numatune resource sysinfo bootloader bootloader_args os
    idmap features cpu clock on_poweroff on_reboot on_crash on_lockfailure pm perf devices seclabel
    qemu:commandline qemu:capabilities qemu:deprecation qemu:override keywrap launchSecurity`,memoryBacking:"hugepages nosharepages locked source access allocat\
ion discard",cputune:`shares period quota global_period global_quota emulator_period emulator_quota iothread_period
    iothread_quota vcpupin emulatorpin iothreadpin emulatorsched vcpusched iothreadsched cachetune memorytune`,numatune:"memory memnode",sysinfo:"bios system ba\
seBoard chassis oemStrings entry",os:`init initarg initenv initdir inituser initgroup type firmware loader nvram kernel initrd cmdline shim dtb root
    acpi boot bootmenu bios smbios`,features:`acpi apic pae hap viridian privnet hyperv kvm pvspinlock capabilities pmu vmport gic smm ioapic hpt
    vmcoreinfo htm nested-hv msrs ccf-assist xen cfpc sbbc ibs tcg async-teardown ras ps2 aia`,hyperv:`relaxed vapic spinlocks vpindex runtime synic stimer rese\
t vendor_id frequencies reenlightenment tlbflush
    ipi evmcs avic emsr_bitmap xmm_input`,kvm:"hidden hint-dedicated poll-control pv-ipi dirty-ring",cpu:"arch model vendor signature microcode counter topology\
 cache maxphysaddr feature numa",clock:"timer",timer:"catchup",vcpus:"vcpu",iothreadids:"iothread",hugepages:"page",smm:"tseg",numa:"cell interconnects",pm:"sus\
pend-to-mem suspend-to-disk",devices:`emulator disk controller lease filesystem interface smartcard serial parallel console channel input tpm
    graphics sound audio video hostdev redirdev redirfilter hub watchdog memballoon rng nvram panic shmem memory iommu
    vsock crypto pstore`,disk:`driver auth source backingStore backenddomain geometry blockio mirror target iotune readonly shareable
    transient serial wwn vendor product encryption ${w}`,controller:`driver model target master serial ${w} pcihole64`,filesystem:`driver binary source target r\
eadonly space_hard_limit space_soft_limit ${w}`,interface:`mac source virtualport backenddomain ip route script downscript guest target teaming portForward mode\
l
    driver backend filterref tune link mtu coalesce bandwidth vlan port ${w}`,serial:`source protocol log target ${w}`,parallel:`source protocol log target ${w}`,
console:`source protocol log target ${w}`,channel:`source protocol log target ${w}`,input:`driver source ${w} settings`,tpm:`backend ${w}`,graphics:"listen chan\
nel image jpeg zlib playback streaming mouse clipboard filetransfer gl audio",sound:`codec audio driver ${w}`,audio:"input output",video:`driver model ${w}`,hostdev:`\
driver source teaming readonly shareable ${w} ip route`,redirdev:`source protocol log ${w}`,memballoon:`stats driver ${w}`,rng:`rate backend driver ${w}`,shmem:`\
model size server msi ${w}`,memory:`uuid source target ${w}`,vsock:`cid driver ${w}`,watchdog:w,panic:w,iommu:`driver ${w}`,"qemu:commandline":"qemu:arg qemu:en\
v","qemu:capabilities":"qemu:add qemu:del",network:`name uuid title description metadata forward bridge mtu mac domain dns vlan bandwidth virtualport ip route
    portgroup dnsmasq:options`,forward:"driver pf nat interface address",dns:"forwarder txt host srv",ip:"tftp dhcp",dhcp:"range host bootp"},Oi=new Map(Object.
entries(ms).map(([e,t])=>[e,new Map(t.split(/\s+/).map((r,n)=>[r,n]))])),vs=new WeakSet,gs=e=>vs.has(e),Ut="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u0\
37F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F",Rt="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",Gt=`[${Ut}${Rt}][-.0-9\\xB7\\u030\
0-\\u036F\\u203F\\u2040${Ut}${Rt}]*`,bs=new RegExp(`^${Gt}(?::${Gt})?$`,"u"),ws=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,$s=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,
ys=e=>$s.test(e)||bs.test(e),Dt=e=>!ws.test(e),_s={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"&#xA;","\r":"&#xD;"},qt=e=>_s[e]??e,Wt={tag:new Map,
attribute:new Map};function Kt(e,t){const r=Wt[e].get(t);if(r!==void 0)return r;if(!ys(t))throw new RangeError(`not a name in XML: ${JSON.stringify(t)}`);const n=e===
"tag"?`<${t}`:` ${t}='`;return Wt[e].set(t,n),n}var Vt=e=>{if(!Dt(e))throw new RangeError(`XML cannot hold this text: ${JSON.stringify(e)}`);return e},Xt=/^[ !"#$%()-;=?-~]*$/,
ks=e=>Xt.test(e)?e:Vt(e).replace(/[&<>'\t\n\r]/g,qt),zs=e=>Xt.test(e)?e:Vt(e).replace(/[&<>\r]/g,qt),Ht=new WeakMap,Jt=(e,t,r)=>{if(!gs(t)){Yt(e,t,r);return}let n=Ht.
get(t);n?.indent!==r&&(n={indent:r,text:Qt(Yt,t,r)},Ht.set(t,n)),e.push(n.text)};function Yt(e,t,r,n=Jt){const{name:o,attributes:s,children:i}=t;let a=r+Kt("tag",
o);for(const l in s)a+=`${Kt("attribute",l)}${ks(s[l]??"")}'`;const[u]=i;if(u===void 0)e.push(`${a}/>`);else if(typeof u=="string"){if(i.length>1)throw new RangeError(
`text beside other children in <${o}>`);e.push(`${a}>${zs(u)}</${o}>`)}else{e.push(`${a}>`);const l=`${r}  `;for(const c of i){if(typeof c=="string")throw new RangeError(
`text beside other children in <${o}>`);n(e,c,l)}e.push(`${r}</${o}>`)}}function Qt(e,t,r){const n=[];return e(n,t,r),n.join(`
`)}var Ms=e=>`${Qt(Jt,e,"")}
`,Z=(e,t,r,n,o,s=8)=>X("rect",{x:e,y:t,width:r,height:n,rx:s,class:o}),y=(e,t,r,n)=>X("text",{x:e,y:t,class:r},n),er=(e,t)=>X("path",{d:e,class:t}),H=(e,t)=>e===
void 0||!t.includes(e)?"h":`g${t.indexOf(e)%6}`;function C(e,t){const r=[...e].map(n=>Dt(n)?n:"\uFFFD");return r.length<=t?r.join(""):`${r.slice(0,t-1).join("").
trimEnd()}\u2026`}var fe=30,Oe=42,x=8,de=12;function Os(e,t,r,n,o){const s=Lt(e);if(s.size===0)return{shapes:[],height:0};const i=e.guests.map(({name:p})=>p),u={
label:"CPUs of the host",cores:[...s.keys()].sort((p,v)=>p-v).map(p=>({cpus:[p],l3:"",node:0,kind:0}))},l=t.cores.length>0?t.cores:[u],c=[];let d=r,f=n,h=0;for(const p of l){
const v=Math.max(...p.cores.map(ve=>ve.cpus.length))*fe,_=Math.floor((o-2*de+x)/(v+x)),b=Math.min(p.cores.length,_,l.length>1?4:_),A=Math.ceil(p.cores.length/b),
S=Math.max(b*(v+x)-x+2*de,120),G=30+A*(Oe+x)-x+de;d>r&&d+S>r+o&&(d=r,f+=h+x,h=0),c.push(Z(d,f,S,G,"panel"),y(d+de,f+20,"faint",p.label));for(const[ve,dr]of p.cores.
entries()){const hr=d+de+ve%b*(v+x),pr=f+30+Math.floor(ve/b)*(Oe+x);for(const[mr,Qe]of dr.cpus.entries())c.push(...Ss(Qe,s.get(Qe)??[],hr+mr*fe,pr,i))}d+=S+x,h=
Math.max(h,G)}f+=h;const m=js(e,r,f+20);return{shapes:[...c,...m],height:f+24-n}}var Ps={emulator:"Q",iothreads:"io"};function Ss(e,t,r,n,o){const[s]=t,i=typeof s?.
as=="number",a=i||new Set(t.map(({guest:f})=>f)).size===1,u=H(a?s?.guest:void 0,o),l=i||!s?Z(r,n,fe-2,Oe,u,4):Z(r+1,n+1,fe-4,Oe-2,`e ${u}`,4),c=r+fe/2-1,d=i?"on\
 ":"";return[l,y(c,n+15,`${d}small middle`,String(e)),...s?[y(c,n+32,`${d}strong middle`,typeof s.as=="number"?String(s.as):Ps[s.as])]:[]]}function js(e,t,r){const n=e.
guests.map(({name:l})=>l),o=e.guests.filter(({pins:l})=>l.length>0),s=[{kind:"h",text:"host"},...o.slice(0,6).map(({name:l})=>({kind:H(l,n),text:`virtual CPUs o\
f ${l}`}))];let i=t;const a=[];for(const{kind:l,text:c}of s)a.push(Z(i,r-10,12,12,l,3),y(i+18,r,"faint",c)),i+=40+[...c].length*7;const u=e.guests.some(({emulator:l})=>l.
length>0)?["Q: threads of QEMU itself"]:[];return e.guests.some(({iothreads:l})=>l.cpus.length>0)&&u.push("io: threads that serve disks"),u.length>0&&a.push(y(i,
r,"faint",u.join(", "))),a}var he=(e,t)=>`${e} ${t}${e===1?"":"s"}`,tr=({topology:{sockets:e,cores:t,threads:r}})=>[...e>1?[he(e,"socket")]:[],he(t,"core"),...r>
1?[he(r,"thread")]:[]].join(" x "),Pe=e=>e>=2**30?`${Math.round(e/2**30*10)/10}GiB`:`${Math.round(e/2**20)}MiB`,rr=(e,t,r)=>{const n=e.filter(({as:o})=>o===t).map(
({guest:o})=>o);return n.length>0?[`${r} of ${n.join(", ")}`]:[]},Zs=e=>[...e.flatMap(({guest:t,as:r})=>typeof r=="number"?[`${t} vCPU ${r}`]:[]),...rr(e,"emula\
tor","emulator"),...rr(e,"iothreads","iothreads")].join("; ")||"host",pe=20,Se=12,Ns={boot:"kept for guests from boot",start:"leaves the host while a guest runs",
handover:"handed over by the host while a guest runs",made:"made for guests"};function As(e,t,r,n,o){const s=e.guests.map(({name:m})=>m),i=Math.round(o*.3),a=72,
u=o-i-a,l=[],c=new Map;let d=n;for(const m of t.groups){const p=Es(m,r,d,u,s,c);l.push(...p.shapes),d+=p.height+Se}if(t.others>0){const m=`and ${t.others} more ${t.
others===1?"group that stays":"groups that stay"} with the host`;l.push(y(r+14,d+10,"faint",m)),d+=pe+Se}const f=new Map;let h=n;for(const m of e.guests){const p=r+
u+a,v=Ts(m,p,h,i,H(m.name,s));f.set(m.name,{x:p,y:h+26}),l.push(...v.shapes),h+=v.height+Se}for(const[m,p]of c)for(const v of m.guests){const _=f.get(v);_&&l.push(
...Cs(p,_,H(v,s)))}return{shapes:l,height:Math.max(d,h)-Se-n}}function Es({title:e,functions:t},r,n,o,s,i){const a=34+t.length*pe,u=[...new Set(t.flatMap(({device:d})=>d??
[]))],l=u.map(d=>`${d.name}: ${Ns[d.bind]}`).join(", "),c=[Z(r,n,o,a,"panel"),y(r+14,n+20,"faint",e),y(r+o-14,n+20,u.length>0?"end strong":"end faint",C(l||"sta\
ys with the host",60))];for(const[d,f]of t.entries()){const h=n+40+d*pe;c.push(...xs(f,r,h,o,s)),f.device&&!i.has(f.device)&&i.set(f.device,{x:r+o,y:h-4})}return{
shapes:c,height:a}}function xs({address:e,id:t,name:r,driver:n,bridge:o,device:s},i,a,u,l){const c=H(s?.guests[0],l),d=s?.bind==="boot"?"vfio-pci":o?"bridge":n,
f=Math.floor((u-146)/6.5)-d.length-1;return[Z(i,a-13,5,18,c,2),y(i+14,a,"mono",e),y(i+124,a,s?"":"faint",C(r||t,f)),...d?[y(i+u-14,a,"end faint",C(d,24))]:[]]}function Ts(e,t,r,n,o){
const{vcpus:s,memory:i,hugepages:a,shared:u,cards:l,forwards:c}=e,d=[`${he(s,"vCPU")}: ${tr(e)}`,`${K(i)} memory${a?` in pages of ${a.size}`:""}`,...u.map(({path:m,
bytes:p})=>`${K(p)} shared at ${m}`),...l.map(({name:m,to:p})=>`${m} on ${p}`),...c.map(({listen:m,interface:p,to:v})=>`port ${m} of ${p} to ${v}`)],f=48+d.length*
pe,h=Math.floor((n-32)/6.4);return{shapes:[Z(t,r,n,f,"panel"),Z(t,r,n,6,o,3),y(t+16,r+31,"name",C(e.name,20)),y(t+n-16,r+31,"end faint",e.guest),...d.map((m,p)=>y(
t+16,r+54+p*pe,"",C(m,h)))],height:f}}function Cs(e,t,r){const n=Math.round((e.x+t.x)/2),o=t.x-7;return[er(`M${e.x} ${e.y}C${n} ${e.y} ${n} ${t.y} ${o} ${t.y}`,
`w ${r}`),er(`M${o} ${t.y-5}l8 5l-8 5z`,r)]}var je=30;function Bs(e,{memory:t},r,n,o){if(t===0||e.guests.length===0)return{shapes:[],height:0};const s=e.guests.
map(({name:l})=>l),a=e.guests.reduce((l,{memory:c})=>l+c,0)<t?[e.guests]:e.guests.map(l=>[l]),u=[];for(const[l,c]of a.entries()){const d=n+l*(je+8);u.push(Z(r,d,
o,je,"h",6));let f=r;for(const m of c){const p=Math.min(Math.round(m.memory/t*o),o),v=Math.floor((p-20)/6.8);u.push(Z(f,d,p,je,H(m.name,s),6)),v>3&&u.push(y(f+12,
d+20,"on strong",C(Fs(m),v))),f+=p}const h=t-c.reduce((m,{memory:p})=>m+p,0);h>t/8&&u.push(y(r+o-12,d+20,"end",`host ${Pe(h)}`))}return{shapes:u,height:a.length*
(je+8)-8}}var Fs=({name:e,memory:t,hugepages:r})=>`${e} ${Pe(t)}${r?.allocate==="boot"?", set aside at boot":""}`,Is={page:"#ffffff",panel:"#f6f8fa",edge:"#d1d9\
e0",text:"#1f2328",faint:"#59636e",onColour:"#ffffff",host:"#c3ccd5",guests:["#0969da","#bc4c00","#1a7f37","#8250df","#bf3989","#1b7c83"]},Ls={page:"#0d1117",panel:"\
#161b22",edge:"#30363d",text:"#f0f6fc",faint:"#9198a1",onColour:"#0d1117",host:"#3d444d",guests:["#58a6ff","#f0883e","#3fb950","#bc8cff","#f778ba","#39c5cf"]},$=(e,t)=>`${e}\
{${t}}`;function nr({page:e,panel:t,edge:r,text:n,faint:o,onColour:s,host:i,guests:a}){const u=a.flatMap((l,c)=>[$(`.g${c}`,`fill:${l}`),$(`.e.g${c}`,`fill:none\
;stroke:${l}`),$(`.w.g${c}`,`fill:none;stroke:${l}`)]);return[$(".page",`fill:${e};stroke:${r}`),$(".panel",`fill:${t};stroke:${r}`),$("text",`fill:${n}`),$(".f\
aint",`fill:${o}`),$(".h",`fill:${i}`),$(".e.h",`fill:none;stroke:${o}`),...u,$(".on",`fill:${s}`)]}var Us="ui-sans-serif,system-ui,-apple-system,Segoe UI,Robot\
o,Noto Sans,DejaVu Sans,sans-serif",Rs="ui-monospace,SFMono-Regular,Menlo,Consolas,Noto Sans Mono,DejaVu Sans Mono,monospace",Gs=()=>["",$("text",`font:12px ${Us}`),
$(".title","font-size:20px;font-weight:600"),$(".name","font-size:15px;font-weight:600"),$(".strong","font-weight:600"),$(".small","font-size:10px"),$(".mono",`\
font-family:${Rs}`),$(".middle","text-anchor:middle"),$(".end","text-anchor:end"),$(".w","stroke-width:2"),$(".e","stroke-width:2"),...nr(Is),$("@media (prefers\
-color-scheme:dark)",`
${nr(Ls).join(`
`)}
`),""].join(`
`),me=1e3,B=28;function Ds(e,t){const r=me-2*B,n=[];let o=B+20;n.push(y(B,o,"title",C(e.host,60))),t.model&&n.push(y(me-B,o,"end faint",C(t.model,60))),o+=14;const s=[
{title:"Devices and guests",draw:u=>As(e,t,B,u,r)},{title:"CPUs",draw:u=>Os(e,t,B,u,r)},{title:"Memory",draw:u=>Bs(e,t,B,u,r)}];for(const{title:u,draw:l}of s){const c=l(
o+34);c.shapes.length!==0&&(n.push(y(B,o+20,"strong",u),...c.shapes),o+=34+c.height+8)}const i=o+B-8,a=`The plan of ${C(e.host,60)}: devices, CPUs and memory`;return Ms(
X("svg",{xmlns:"http://www.w3.org/2000/svg",viewBox:`0 0 ${me} ${i}`,width:me,height:i,role:"img"},X("title",{},a),X("style",{},Gs()),Z(1,1,me-2,i-2,"page",12),
...n))}var qs=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{const r=t.codePointAt(0)??
0;return r<256?`\\x${r.toString(16).padStart(2,"0")}`:`\\u{${r.toString(16)}}`}),He=4095;function Ws(e){const t=new Set;for(const r of e.split(",")){const n=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.
exec(r);if(!n)return k(`'${e}' is no set of CPUs: write it as 0-3,8,^2`);const o=Number(n[2]),s=n[3]===void 0?o:Number(n[3]);if(s<o)return k(`the range ${o}-${s}\
 runs backwards`);if(s>He)return k(`CPU ${s} is above ${He}`);for(let i=o;i<=s;i+=1)n[1]?t.delete(i):t.add(i)}return t.size===0?k(`'${e}' leaves no CPU`):L([...t].
sort((r,n)=>r-n))}function Ks(e){const t=[...new Set(e)].sort((n,o)=>n-o),r=[];for(const n of t){const o=r.at(-1);o&&o[1]===n-1?o[1]=n:r.push([n,n])}return r.map(
([n,o])=>n===o?`${n}`:`${n}-${o}`).join(",")}var Ze=e=>e,or=yt(0,He),Vs=oe(_e([q("",["0-3,8","0-7,^2"],Ws),or]),ne(e=>typeof e=="number"?[e]:e)),sr=e=>[...new Set(
e)].sort((t,r)=>t-r),Pi=oe(_e([Vs,bt(or).check(gt(1))]),ne(sr)),ir=yt(0,1023),Xs=oe(_e([ir,bt(ir).check(gt(1))]),ne(e=>sr(typeof e=="number"?[e]:e))),Hs=qn();function Js(e,t){
return new Kn({type:"object",get shape(){const r=e();return Object.defineProperty(this,"shape",{value:r}),r},...t})}var Ys=e=>Js(e,{catchall:Hs}),ar=wt(["2MiB",
"1GiB"]),Qs=Ys(()=>({size:ar,allocate:Qn(wt(["boot","start"]),"boot"),node:$t(Xs)})),Si=$t(oe(_e([ar,Qs]),ne(e=>typeof e=="string"?{size:e,allocate:"boot"}:e))),
ji={"2MiB":2*ze,"1GiB":U},Zi=e=>`vms: { win: { memory: { ${e} } } }
`,Ni=(e,t)=>`vms: { a: { memory: { size: 4GiB, hugepages: ${e} } }, b: { memory: { size: 4GiB, hugepages: ${t} } } }
`,Ai={"memory-not-whole-pages":Ze({severity:"error",about:"value",message:({size:e,page:t})=>`${e} is not a whole number of pages of ${t}`,remedy:({page:e})=>`w\
rite a multiple of ${e}, or smaller pages`}),"hugepages-of-two-sizes":Ze({severity:"error",about:"value",message:({guest:e,page:t})=>`the guest '${e}' has pages\
 of ${t}, and the host mounts one size`,remedy:({page:e})=>`write ${e} here too`}),"hugepages-nodes-mixed":Ze({severity:"error",about:"value",message:({guest:e})=>`\
the pages of '${e}' are on a node of its own, and these on none that is said`,remedy:()=>"write node for both, or for neither"}),"hugepages-large-at-start":Ze({
severity:"warning",about:"value",message:()=>"pages of 1 GiB can seldom be had once the host has run for a while",remedy:()=>"write size: 2MiB, or allocate: boo\
t"})},ei=require("node:crypto"),ur=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex");function ti(e){let t=ur.length;for(const o of e)t+=4+Buffer.byteLength(
o);const r=Buffer.allocUnsafe(t);let n=ur.copy(r);for(const o of e){const s=r.write(o,n+4);r.writeUInt32BE(s,n),n+=4+s}return r}var Je=e=>(0,ei.createHash)("sha\
1").update(ti(e)).digest("hex");function Ye(e){const t=new Map;return(...r)=>{let n="";for(const i of r)n+=`${i.length} ${i}`;const o=t.get(n);if(o!==void 0)return o;
const s=e(r);return t.set(n,s),s}}var Ei=Ye(e=>{const t=Je(e),r=(Number.parseInt(t.charAt(16),16)&3|8).toString(16);return[...[t.slice(0,8),t.slice(8,12),`5${t.
slice(13,16)}`,r+t.slice(17,20)],t.slice(20,32)].join("-")}),xi=Ye(e=>{const t=Je(["mac",...e]);return["52","54","00",t.slice(0,2),t.slice(2,4),t.slice(4,6)].join(
":")}),Ti=Ye(e=>Number.parseInt(Je(["number",...e]).slice(0,12),16)),ri=["relaxed","vapic","spinlocks","vpindex","runtime","synic","stimer","frequencies","tlbfl\
ush","ipi"],cr={clock:"localtime",hyperv:ri,diskBus:"sata",nicModel:"e1000e",video:"vga",rng:!1},Ci={windows10:{...cr,osinfo:"http://microsoft.com/win/10",secureBoot:!1,
tpm:!1},windows11:{...cr,osinfo:"http://microsoft.com/win/11",secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,tpm:!1,clock:"\
utc",hyperv:[],diskBus:"virtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"virtio",video:"\
vga",rng:!1}},lr=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),fr=e=>{const t=/^\d{1,3}(?:\.\d{1,3}){3}$/.test(e)?e.split(".").map(Number):[];return t.
length===4&&t.every(r=>r<256)?t.reduce((r,n)=>r*256+n,0):void 0},ni=({prefix:e})=>2**(32-e);function oi(e){const[t="",r=""]=e.split("/"),n=fr(t);if(n===void 0||
!/^\d{1,2}$/.test(r))return k(`'${e}' is no subnet: write it as 192.168.150.0/24`);const o={first:n,prefix:Number(r)};if(o.prefix<16||o.prefix>29)return k(`the \
prefix of '${e}' is not between 16 and 29`);const s=n%ni(o);return s!==0?k(`'${e}' does not begin a subnet: ${lr(n-s)}/${r} does`):L(o)}var Bi=q("",["192.168.15\
0.0/24"],oi),Fi=q("",["192.168.178.30"],e=>{const t=fr(e);return t===void 0?k(`'${e}' is no IPv4 address`):L(lr(t))}),Ii=2*ze,si=({guests:e})=>e.reduce((t,{memory:r,
hugepages:n})=>t+(n?.allocate==="boot"?r:0),0);function N(e){const t=[];for(const r of e)for(const[n,o]of r.entries())t[n]=Math.max(t[n]??0,o.length);return e.map(
r=>`  ${r.map((n,o)=>n.padEnd(t[o]??0)).join("  ")}`.trimEnd())}var R=(e,t)=>t.length>0?["",e,...t]:[],ii=({bind:e,by:t,of:r})=>({boot:`vfio-pci has it from boo\
t, found by ${t}`,start:"vfio-pci has it while a guest runs",handover:"the host lets go of it when a guest starts, and has it back when it stops",made:`${r?.address}\
 makes it at boot (${r?.how}), and stays with the host`})[e];function ai({groups:e,others:t}){const r=[];for(const{group:o,functions:s}of e)for(const[i,a]of s.entries()){
const u=o===void 0?"-":String(o);r.push([i===0?u:"",a.address,a.id,ui(a),a.name])}const n=N(r.length>0?[["group","address","id","goes to",""],...r]:[]);return t>
0&&n.push(`  ${t} more ${t===1?"group stays":"groups stay"} with the host.`),n}function ui({device:e,driver:t,bridge:r}){return e?e.guests.length>0?`${e.name}: ${e.
guests.join(" or ")}`:`${e.name}: no guest`:r?"bridge":`host${t?` (${t})`:""}`}function ci(e,{cores:t}){const r=Lt(e);if(r.size===0)return[];const n=o=>Zs(r.get(
o)??[]);return t.length===0?N([["host CPU","used by"],...[...r.keys()].sort((o,s)=>o-s).map(o=>[`${o}`,n(o)])]):N([["cores of","host CPUs","used by"],...t.flatMap(
({label:o,cores:s})=>s.map(({cpus:i},a)=>[a===0?o:"",i.join("+"),[...new Set(i.map(n))].join(" + ")]))])}function li(e,{memory:t}){const r=e.guests.map(({name:o,
memory:s,hugepages:i})=>{const a=i&&`${i.count} pages of ${i.size}`,u=i&&i.nodes.length>0?` on node ${Ks(i.nodes)}`:"",l=i?.allocate==="start"?"taken when it st\
arts":"set aside at boot";return[o,K(s),a?`${a}${u}, ${l}`:"while it runs"]}),n=si(e);return t>0&&r.push(["host",Pe(t-n),`of ${Pe(t)}${n>0?" after boot":""}`]),
N(r)}function fi({networks:e,guests:t}){return[...N(e.map(({name:r,type:n,bridge:o,subnet:s=""})=>[r,n,o,s])),...N(t.flatMap(({name:r,cards:n})=>n.map(o=>[`${r}\
 ${o.name}`,`on ${o.to}`]))),...N(t.flatMap(({name:r,forwards:n})=>n.map(({listen:o,interface:s,to:i})=>[`${s} port ${o}`,`to ${r} port ${i}`])))]}var di=e=>{const{
name:t,guest:r,vcpus:n,autostart:o}=e;return[t,r,`${he(n,"vCPU")} (${tr(e)})`,o?"starts with the host":""]};function hi(e,t){return`${[`Plan for ${e.host}${t.model?
`, ${t.model}`:""}`,...R("Guests",N(e.guests.map(di))),...R("Devices",[...ai(t),...N(e.devices.map(n=>[n.name,ii(n)]))]),...R("CPUs",ci(e,t)),...R("Memory",li(e,
t)),...R("Shared memory",N(e.guests.flatMap(({name:n,shared:o})=>o.map(({path:s,bytes:i,feature:a})=>[s,K(i),`${n}, ${a}`])))),...R("Networks",fi(e)),...R("libv\
irt's hook, before the guest starts (undone in reverse after it has stopped)",N(e.guests.filter(({hook:n})=>n.length>0).map(({name:n,hook:o})=>[n,o.join(", ")])))].
map(qs).join(`
`)}
`}
});
