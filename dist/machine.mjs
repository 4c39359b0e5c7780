// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

function jt(e){const t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function br(e,t){
return typeof t=="bigint"?t.toString():t}var wr=class{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter;return e!==void 0&&(this.
_value=e(),this._getter=void 0),this._value}};function yr(e){return new wr(e)}function kr(e){return e==null}function At(e){const t=e.startsWith("^")?1:0,n=e.endsWith(
"$")?e.length-1:e.length;return e.slice(t,n)}function _r(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var Bt="captureSt\
ackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Ye(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Mr(e){if(Ye(e)===!1)return!1;
const t=e.constructor;if(t===void 0||typeof t!="function")return!0;const n=t.prototype;return!(Ye(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===
!1)}function zr(e){return Mr(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var Or=new Set(["string","number","symb\
ol"]);function Sr(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function xr(e,t,n){const r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=
e),r}function N(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot speci\
fy both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Pr(e){return Object.
keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Nr={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,
2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function R(e,t=0){if(e.aborted===
!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function jr(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.
length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Et(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function ee(e){
return typeof e=="string"?e:e?.message}function Ct(e){const t=[];for(const n of e??[]){const r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;const o=r.
maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function Je(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function te(e,t,n){var r;
const o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);const s=e.schema!==e.inst?e.schema?._zod.def?.
error:void 0,i=e.message?e.message:ee(e.inst?._zod.def?.error?.(e))??ee(s?.(e))??ee(t?.error?.(e))??ee(n.customError?.(e))??ee(n.localeError?.(e))??"Invalid inp\
ut",a={};for(const c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=
i,t?.reportInput&&(a.input=e.input),a}var Ar=/[\uD800-\uDBFF]/;function Br(e){const t=e.length;if(!Ar.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(
r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Er(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Cr(e,t){
for(const n in t){const r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Ir(e,n,r.value)}}function ne(e,t,n,r=!0){return Object.
defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Zr(e,t,n){return ne(e,t,n,!1)}function Ir(e,t,n){Object.defineProperty(e,t,{configurable:!0,
get(){return this==null?n:ne(this,t,n.bind(this))},set(r){ne(this,t,r)}})}function Lr(e,t){const n=Object.getPrototypeOf(e);return t in n?void 0:n}var Qe,U=!1,Fr={
configurable:!0,get(){U=!0}};function M(e,t,n){const r=Object.getPrototypeOf(e._zod);if(t in r&&Qe!==e._zod){Qe=void 0;return}Qe=e._zod,Object.defineProperty(r,
t,{configurable:!0,get(){Object.defineProperty(this,t,Fr);const o=U;U=!1;try{const s=n(this);return U?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:s}),U=U||o,s}catch(s){throw delete this[t],U=U||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Tr(e,t,n,r){
const o=Lr(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){const s={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(
this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:s})}})}var Zt,
Rr=Object.freeze({status:"aborted"}),et={value:void 0,enumerable:!1},It="captureStackTrace"in Error?Error:null;function Ur(e){const t=It;if(t){const n=t.stackTraceLimit;
if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return It=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function g(e,t,n,r){const o={};
function s(d){this.def=d,this.constr=f,this.traits=new Set}s.prototype=o;const i=n,a=i&&new WeakSet;function c(d,h){if(d._zod){if(d._zod.traits.has(e))return}else{
et.value=new s(h);try{Object.defineProperty(d,"_zod",et)}finally{et.value=void 0}}if(d._zod.traits.add(e),t(d,h),a){const m=Object.getPrototypeOf(d),v=d._zod.constr.
prototype;let _=m;for(;_&&_!==v;)_=Object.getPrototypeOf(_);const b=_??m;a.has(b)||(a.add(b),Cr(b,i))}const p=f.prototype;for(const m in p)Object.prototype.hasOwnProperty.
call(p,m)&&(m in d||(d[m]=p[m].bind(d)))}const u=r?.Parent??Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function f(d){const h=r?.Parent?
Ur(l):this;c(h,d);const p=h._zod.deferred;if(p){for(const v of p)v();h._zod.deferred=void 0}const m=globalThis.__zod_globalConfig?.postProcessor;return m&&m(h),
h}return Object.defineProperty(f,"init",{value:c}),Object.defineProperty(f,Symbol.hasInstance,{value:d=>r?.Parent&&d instanceof r.Parent?!0:d?._zod?.traits?.has(
e)}),Object.defineProperty(f,"name",{value:e}),f}var X=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() \
instead.")}},Gr=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}};(Zt=globalThis).
__zod_globalConfig??(Zt.__zod_globalConfig={});var re=globalThis.__zod_globalConfig;function oe(e){return e&&Object.assign(re,e),re}function Dr(){const e=this._zod;
return e.message??(e.message=JSON.stringify(e.def,br,2)),e.message}function Vr(e){this._zod.message=e}var Wr={get:Dr,set:Vr,enumerable:!0,configurable:!0},tt={value:void 0,
enumerable:!1},Lt=new WeakSet([Object.prototype,Error.prototype]),Ft=(e,t)=>{e.name="$ZodError",tt.value=t,Object.defineProperty(e,"issues",tt),tt.value=void 0,
Object.defineProperty(e,"message",Wr);const n=Object.getPrototypeOf(e);Lt.has(n)||(Lt.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){
const r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,
configurable:!0,writable:!0})}}))},Wc=g("$ZodError",Ft),Oe=g("$ZodError",Ft,void 0,{Parent:Error}),Kr=e=>{const t=(n,r,o,s)=>{const i=o?{...o,async:!1}:{async:!1},
a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)throw new X;if(a.issues.length){const c=new(s?.Err??e)(a.issues.map(u=>te(u,i,oe())));throw Bt(c,s?.
callee??t),c}return a.value};return t},Xr=Kr(Oe),Hr=e=>{const t=async(n,r,o,s)=>{const i=o?{...o,async:!0}:{async:!0};let a=n._zod.run({value:r,issues:[]},i);if(a instanceof
Promise&&(a=await a),a.issues.length){const c=new(s?.Err??e)(a.issues.map(u=>te(u,i,oe())));throw Bt(c,s?.callee??t),c}return a.value};return t},qr=Hr(Oe),Yr=e=>(t,n,r)=>{
const o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},o);if(s instanceof Promise)throw new X;return s.issues.length?Tt(e,s.issues,o):{success:!0,
data:s.value}},se=Yr(Oe);function Tt(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>te(o,n,oe()))),t=void 0,n=void 0),r},set error(o){r=
o,t=void 0,n=void 0}}}var Jr=e=>async(t,n,r)=>{const o=r?{...r,async:!0}:{async:!0};let s=t._zod.run({value:n,issues:[]},o);return s instanceof Promise&&(s=await s),
s.issues.length?Tt(e,s.issues,o):{success:!0,data:s.value}},Qr=Jr(Oe),eo=/^[\s\S]{0,}$/,to=/^-?\d+(?:\.\d+)?$/,no=/^(?:true|false)$/i,Se=g("$ZodCheck",(e,t)=>{var n;
e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),ro=e=>{const t=e.value;return!kr(t)&&t.length!==void 0},xe={number:"number",bigint:"bigi\
nt",object:"date"},oo=g("$ZodCheckLessThan",(e,t)=>{Se.init(e,t);const n=xe[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.
push({origin:xe[typeof r.value]??n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.
abort})}}),so=g("$ZodCheckGreaterThan",(e,t)=>{Se.init(e,t);const n=xe[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.
push({origin:xe[typeof r.value]??n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.
abort})}}),io=g("$ZodCheckNumberFormat",(e,t)=>{Se.init(e,t),t.format=t.format||"float64";const n=t.format?.includes("int"),r=n?"int":"number",[o,s]=Nr[t.format];
e._zod.check=i=>{const a=i.value;if(n){if(!Number.isInteger(a)){i.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}
if(!Number.isSafeInteger(a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,
origin:r,inclusive:!0,continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer\
 range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<o&&i.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),a>s&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:s,inclusive:!0,inst:e,continue:!t.abort})}}),ao=g("$ZodCheckMinLength",(e,t)=>{var n;
Se.init(e,t),(n=e._zod.def).when??(n.when=ro),e._zod.check=r=>{const o=r.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*2?Br(o):s)>=t.minimum)
return;const a=Er(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),co={major:4,minor:6,patch:7},
z=g("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=co;const r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??
[]]:r?.length?[...r]:[];for(const s of o)for(const i of s._zod.onattach)i(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.
run=e._zod.parse});else{const s=(a,c,u)=>{if(a.memo)return a;let l=R(a),f;for(const d of c){if(d._zod.def.when){if(jr(a)||!d._zod.def.when(a))continue}else if(l)
continue;const h=a.issues.length,p=d._zod.check(a);if(p instanceof Promise&&u?.async===!1)throw new X;if(f||p instanceof Promise)f=(f??Promise.resolve()).then(async()=>{
await p,a.issues.length!==h&&(Je(a.issues,h,e),l||(l=R(a,h)))});else{if(a.issues.length===h)continue;Je(a.issues,h,e),l||(l=R(a,h))}}return f?f.then(()=>a):a},i=(a,c,u)=>{
if(R(a))return a.aborted=!0,a;const l=s(c,o,u);if(l instanceof Promise){if(u.async===!1)throw new X;return l.then(f=>e._zod.parse(f,u))}return e._zod.parse(l,u)};
e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){const l=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return l instanceof
Promise?l.then(f=>i(f,a,c)):i(l,a,c)}const u=e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new X;return u.then(l=>s(l,o,c))}return s(u,o,c)}}},
{get"~standard"(){return Zr(this,"~standard",lo(this))},set"~standard"(e){ne(this,"~standard",e)}}),Rt=(e,t)=>e.issues.length?{issues:e.issues.map(n=>te(n,t,oe()))}:
{value:e.value};async function uo(e,t){const n={async:!0};return Rt(await e._zod.run({value:t,issues:[]},n),n)}function lo(e){return{validate:t=>{const n={async:!1};
try{const r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Rt(r,n)}catch{}return uo(e,t)},vendor:"zod",version:1}}var fo=g("$ZodString",(e,t)=>{
z.init(e,t),e._zod.pattern=t.pattern??eo,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"\
string",code:"invalid_type",input:n.value,inst:e}),n}}),Ut=g("$ZodNumber",(e,t)=>{z.init(e,t),e._zod.pattern=to,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(
n.value)}catch{}const o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;const s=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(
o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),n}}),ho=g("$ZodNumberFormat",(e,t)=>{
io.init(e,t),Ut.init(e,t)}),po=g("$ZodBoolean",(e,t)=>{z.init(e,t),e._zod.pattern=no,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}const o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}}),mo=g("$ZodNever",(e,t)=>{z.init(e,t),e._zod.parse=(n,r)=>(n.
issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function vo(e,t){const n=Ct(e._zod.def.checks);if(!n.length)return;const r=Math.min(
...n.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{const a=t(s.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(const[c,u]of Ct(e._zod.def.checks))
if(a>c&&u._zod.def.when(s)){const l=s.issues.length;return u._zod.check(s),s.issues[l].continue=!1,Je(s.issues,l,e),s}}return o(s,i)}}var go=e=>Array.isArray(e)?
e.length:-1;function Gt(e,t,n){e.issues.length&&t.issues.push(...Et(n,e.issues)),t.value[n]=e.value}var $o=g("$ZodArray",(e,t)=>{z.init(e,t);const n=re.memoizer;
n?.attach(e),e._zod.parse=(r,o)=>{const s=r.value;if(!Array.isArray(s))return r.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.
alloc(e,r,Array(s.length),o):Array(s.length);const i=[],a=o?.abortEarly;for(let c=0;c<s.length;c++){const u=s[c],l=t.element._zod.run({value:u,issues:[]},o);if(l instanceof
Promise)i.push(l.then(f=>Gt(f,r,c)));else if(Gt(l,r,c),a&&l.issues.length!==0&&R(l))break}return i.length?Promise.all(i).then(()=>r):r},vo(e,go)});function Pe(e,t,n,r,o,s){
const i=n in r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...Et(n,e.issues))}if(!i&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=
void 0):t.value[n]=e.value}}var bo=[];function wo(e){const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:bo,o=r.length?[...t,...r]:
t;for(const i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);const s=Pr(e.
shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function yo(e,t,n,r,o,s,i){const a=[],c=o.keySet,u=o.catchall.
_zod,l=u.def.type,f=u.optin,d=u.optout;let h=0;for(const p in t){if(i&&n.issues.length!==h){if(R(n,h))break;h=n.issues.length}if(c.has(p))continue;if(p==="__pro\
to__"){l==="never"&&a.push(p);continue}if(l==="never"){a.push(p);continue}const m=u.run({value:t[p],issues:[]},r);m instanceof Promise?e.push(m.then(v=>Pe(v,n,p,
t,f,d))):Pe(m,n,p,t,f,d)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var ko=g(
"$ZodObject",(e,t)=>{z.init(e,t);const n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){const u=()=>{const l={...r};return Object.
defineProperty(t,"shape",{value:l}),u.raw=l,l};u.raw=r,Object.defineProperty(t,"shape",{get:u})}const o=yr(()=>wo(t));M(e,"propValues",u=>{const l=u.def.shape,f={};
for(const d in l){const h=l[d]._zod;if(h.values){Object.prototype.hasOwnProperty.call(f,d)||_r(f,d,new Set);for(const p of h.values)f[d].add(p);h.optin!==void 0&&
f[d].add(void 0)}}return f});const s=Ye,i=t.catchall;let a;const c=re.memoizer;c?.attach(e),e._zod.parse=(u,l)=>{a??(a=o.value);const f=u.value;if(!s(f))return u.
issues.push({expected:"object",code:"invalid_type",input:f,inst:e}),u;u.value=c?c.alloc(e,u,{},l):{};const d=[],h=a.shape,p=l?.abortEarly;let m=u.issues.length;
for(const v of a.allKeys){if(p&&u.issues.length!==m){if(R(u,m))break;m=u.issues.length}if(v==="__proto__")continue;const _=h[v],b=_._zod.optin,C=_._zod.optout,P=_.
_zod.run({value:f[v],issues:[]},l);P instanceof Promise?d.push(P.then(K=>Pe(K,u,v,f,b,C))):Pe(P,u,v,f,b,C)}return i?yo(d,f,u,l,o.value,e,p===!0):d.length?Promise.
all(d).then(()=>u):u}});function Dt(e,t,n,r){for(const s of e)if(s.issues.length===0)return t.value=s.value,t;const o=e.filter(s=>!R(s));return o.length===1?(t.
value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(s=>s.issues.map(i=>te(i,r,oe())))}),t)}var _o=g("$ZodUnion",(e,t)=>{
z.init(e,t),M(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),M(e,"op\
tout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),M(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.
flatMap(o=>Array.from(o._zod.values)))}),M(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){const o=r.def.options.map(s=>s._zod.pattern);return new RegExp(
`^(${o.map(s=>At(s.source)).join("|")})$`)}});const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let s=!1;const i=[];
for(const a of t.options){const c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)i.push(c),s=!0;else{if(c.issues.length===0)return c;i.push(c)}}
return s?Promise.all(i).then(a=>Dt(a,r,e,o)):Dt(i,r,e,o)}}),Mo=g("$ZodEnum",(e,t)=>{z.init(e,t);const n=jt(t.entries),r=new Set(n);e._zod.values=r,M(e,"pattern",
o=>{const s=jt(o.def.entries).filter(i=>Or.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>Sr(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=
(o,s)=>{const i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:n,input:i,inst:e}),o}}),zo=g("$ZodTransform",(e,t)=>{z.init(e,t),e._zod.optin=
"optional",re.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new Gr(e.constructor.name);const o=t.transform(n.value,n);if(r.async)return(o instanceof
Promise?o:Promise.resolve(o)).then(i=>(n.value=i,n));if(o instanceof Promise)throw new X;return n.value=o,n}});function Vt(e,t){return e.value=t.issues.length?void 0:
t.value,e}var Oo=g("$ZodOptional",(e,t)=>{z.init(e,t),M(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",M(
e,"values",n=>{const r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),M(e,"pattern",n=>{const r=n.def.innerType._zod.pattern;return r?new RegExp(
`^(${At(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;const o=t.innerType._zod.run({value:n.
value,issues:[]},r);return o instanceof Promise?o.then(s=>Vt(n,s)):Vt(n,o)}return t.innerType._zod.run(n,r)}}),So=g("$ZodPrefault",(e,t)=>{z.init(e,t),e._zod.optin=
"defaulted",M(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),t.innerType._zod.
run(n,r))}),xo=g("$ZodPipe",(e,t)=>{z.init(e,t),M(e,"values",n=>n.def.in._zod.values),M(e,"optin",n=>n.def.in._zod.optin),M(e,"optout",n=>n.def.out._zod.optout),
M(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){const s=t.out._zod.run(n,r);return s instanceof Promise?s.then(i=>Ne(
i,t.in,r)):Ne(s,t.in,r)}const o=t.in._zod.run(n,r);return o instanceof Promise?o.then(s=>Ne(s,t.out,r)):Ne(o,t.out,r)}});function Ne(e,t,n){return e.issues.some(
r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}var Wt,Po=class{constructor(){this._map=new WeakMap,this._idmap=
new Map}add(e,...t){const n=t[0];return this._map.set(e,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this.
_idmap=new Map,this}remove(e){const t=this._map.get(e);return t&&typeof t=="object"&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e.
_zod.parent;if(t){const n={...this.get(t)??{}};delete n.id;const r={...n,...this._map.get(e)};return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){
return this._map.has(e)}};function No(){return new Po}(Wt=globalThis).__zod_globalRegistry??(Wt.__zod_globalRegistry=No());var Kt=globalThis.__zod_globalRegistry;
function jo(e){return e.checks&&(e.checks=[...e.checks]),e}function Ao(e,t){return new e(jo({type:"string",...N(t)}))}function Bo(e,t){return new e({type:"numbe\
r",check:"number_format",abort:!1,format:"safeint",...N(t)})}function Eo(e,t){return new e({type:"boolean",...N(t)})}function Co(e,t){return new e({type:"never",
...N(t)})}function Xt(e,t){return new oo({check:"less_than",...N(t),value:e,inclusive:!0})}function Ht(e,t){return new so({check:"greater_than",...N(t),value:e,
inclusive:!0})}function qt(e,t){return new ao({check:"min_length",...N(t),minimum:e})}var O=g("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized sc\
hema in ZodMiniType.");z.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){ne(this,"with",e)},parse(e,t){return Xr(this,e,t,{callee:this.
parse})},parseAsync(e,t){return qr(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return se(this,e,t)},safeParseAsync(e,t){return Qr(this,e,t)},check(...e){
const t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},
clone(e,t){return xr(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Zo=g("Zo\
dMiniString",(e,t)=>{fo.init(e,t),O.init(e,t)});function Io(e){return Ao(Zo,e)}var Lo=g("ZodMiniNumber",(e,t)=>{Ut.init(e,t),O.init(e,t)}),Fo=g("ZodMiniNumberFo\
rmat",(e,t)=>{ho.init(e,t),Lo.init(e,t)});function Yt(e){return Bo(Fo,e)}var To=g("ZodMiniBoolean",(e,t)=>{po.init(e,t),O.init(e,t)});function Ro(e){return Eo(To,
e)}var Uo=g("ZodMiniNever",(e,t)=>{mo.init(e,t),O.init(e,t)});function Go(e){return Co(Uo,e)}var Do=g("ZodMiniArray",(e,t)=>{$o.init(e,t),O.init(e,t)});function Jt(e,t){
return new Do({type:"array",element:e,...N(t)})}var Vo=g("ZodMiniObject",(e,t)=>{ko.init(e,t),O.init(e,t),Tr(e,"shape",n=>n._zod.def.shape,!1)});function Wo(e,t){
return new Vo({type:"object",shape:e,catchall:Go(),...N(t)})}var Ko=g("ZodMiniUnion",(e,t)=>{_o.init(e,t),O.init(e,t)});function je(e,t){return new Ko({type:"un\
ion",options:e,...N(t)})}var Xo=g("ZodMiniEnum",(e,t)=>{Mo.init(e,t),O.init(e,t),e.options=[...e._zod.values]});function nt(e,t){const n=Array.isArray(e)?Object.
fromEntries(e.map(r=>[r,r])):e;return new Xo({type:"enum",entries:n,...N(t)})}var Ho=g("ZodMiniTransform",(e,t)=>{zo.init(e,t),O.init(e,t)});function ie(e){return new Ho(
{type:"transform",transform:e})}var qo=g("ZodMiniOptional",(e,t)=>{Oo.init(e,t),O.init(e,t)});function Qt(e){return new qo({type:"optional",innerType:e})}var Yo=g(
"ZodMiniPrefault",(e,t)=>{So.init(e,t),O.init(e,t)});function Jo(e,t){return new Yo({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?
t():zr(t)}})}var Qo=g("ZodMiniPipe",(e,t)=>{xo.init(e,t),O.init(e,t)});function Ae(e,t){return new Qo({type:"pipe",in:e,out:t})}var j=e=>({value:e}),w=e=>({problem:e});
function rt(e,t){return Kt.add(e,t),e}function S(e,t,n){const r=Ae(rt(Io(),{description:e,examples:[...t]}),ie((o,s)=>{const i=n(o);return"value"in i?i.value:(s.
issues.push({code:"custom",message:i.problem,input:o}),Rr)}));return rt(r,{description:e})}function Z(e,t,n,r){return S("",t,o=>n.test(o)?j(o):w(r))}var Kc=e=>t=>rt(
Kt.has(t)?t.clone():t,{description:e}),es=nt(["on","off"]),Xc=je([Ro(),es]),Hc=ie(e=>e===!0||e==="on"),Be=(e,t)=>e.toString(16).padStart(t,"0"),ts=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,
/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];function ot(e){const t=ts.map(i=>i.exec(e)).find(i=>i!==null);if(!t){const i=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.
test(e);return w(i?`'${e}' is a vendor:device id, and a PCI address like 0b:00.0 belongs here`:`'${e}' is no PCI address: write it as lspci does, 0b:00.0 or 000\
0:0b:00.0`)}const[n=0,r=0,o=0,s=0]=t.slice(1).map(i=>Number.parseInt(i??"0",16));return o>31?w(`'${e}' has slot ${Be(o,2)}, and a PCI bus has the slots 00 to 1f`):
s>7?w(`'${e}' has function ${s}, and a PCI slot has the functions 0 to 7`):j({domain:n,bus:r,slot:o,function:s})}var $=e=>`${Be(e.domain,4)}:${Be(e.bus,2)}:${Be(
e.slot,2)}.${e.function}`;function Ee(e){const t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(e);if(!t?.[1]||!t[2]){const n="value"in ot(e);return w(n?`'${e}' is a PCI\
 address, and a vendor:device id like 1002:67df belongs here`:`'${e}' is no vendor:device id: write four hexadecimal digits, a colon and four more, as in 1002:6\
7df`)}return j({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var A=e=>`${e.vendor}:${e.device}`,qc=S("",["0b:00.0","0000:0b:00.0","pci_0000_0b_00_0"],ot),
Yc=S("",["1002:67df"],Ee),Jc=S("",["046d:c541"],Ee),D=({class:e="",driver:t})=>/^060[04]/.test(e)||t==="pcieport",st=({class:e=""})=>e.startsWith("03"),en=e=>e.
length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`,ae=({domain:e,bus:t,slot:n})=>`${e}:${t}:${n}`,it=(e,t)=>e!==void 0&&$(e)===$(t),ns=new Set(["\
1a03","102b"]),at=({id:e})=>ns.has(e.vendor);function rs(e){const t=new Map;for(const n of e){const r=ae(n.address),o=t.get(r);o?o.push(n):t.set(r,[n])}return[...t.
values()].map(n=>({functions:n}))}function os(e){const t=e.network?.filter(({device:a})=>a)??[],n=e.input?.filter(({kind:a})=>a==="keyboard")??[],r=new Set(n.map(
({controller:a})=>a&&$(a))),[o]=t,[s]=n,i=e.pci.filter(a=>st(a)&&a.bootVga);return[...i.map(({address:a})=>({address:a,kind:"display",what:"the display that it \
boots on"})),...e.framebuffer?.device&&!i.some(({address:a})=>it(e.framebuffer?.device,a))?[{address:e.framebuffer.device,kind:"display",what:"the display that \
its console is on"}]:[],...(e.block??[]).flatMap(({root:a,controller:c,name:u})=>a&&c?[{address:c,kind:"disk",what:`the disk with its root file system (${u})`}]:
[]),...t.length===1&&o?.device?[{address:o.device,kind:"network",what:`its only network card (${o.name})`}]:[],...r.size===1&&s?.controller?[{address:s.controller,
kind:"keyboard",what:`the USB controller of its keyboard (${s.name})`}]:[]]}function ss(e,t){const n=t.pci.filter(u=>ae(u.address)===ae(e.address)&&!D(u)),r=e.address.
bus===0?[e]:n,o=new Set(r.flatMap(({iommuGroup:u})=>u??[])),s=t.pci.filter(u=>u.iommuGroup!==void 0&&o.has(u.iommuGroup)&&!D(u)&&!r.includes(u)),i=[...r,...s],a=os(
t).filter(({address:u})=>i.some(l=>it(l.address,u))),c=t.framebuffer?.device;return{card:{functions:[e,...r.filter(u=>u!==e)]},along:rs(s),losses:a.map(({kind:u,
what:l})=>({kind:u,what:l})),shows:e.bootVga===!0||it(c,e.address)}}var is=({card:e})=>Math.max(0,...e.functions.flatMap(({bars:t=[]})=>t.map(({size:n,sizes:r=[]})=>Math.
max(n,...r))));function as(e){const t=e.pci.filter(o=>st(o)&&o.physicalFunction===void 0),n=t.filter(o=>!t.some(s=>s!==o&&ae(s.address)===ae(o.address)&&s.address.
function<o.address.function)),r=o=>[Number(o.shows),o.losses.length,o.along.length,Number(o.card.functions.some(at)),-is(o)];return n.map(o=>ss(o,e)).sort((o,s)=>{
const[i,a]=[r(o),r(s)],c=i.findIndex((u,l)=>u!==a[l]);return c<0?0:(i[c]??0)-(a[c]??0)})}function Ce(e,t){if(e.losses.length===0&&!e.shows)return"boot";const n=e.
losses.every(({kind:o})=>o==="display"),r=t.length===1&&!e.card.functions.some(at);return e.shows&&r&&n?"handover":void 0}function cs({functions:e},t){const n=new Set(
e.map(({id:r})=>A(r)));return t.pci.filter(r=>n.has(A(r.id))&&!e.includes(r)&&!D(r))}function ct(e){const t=new Map;for(const n of e.filter(({online:r})=>r).toSorted(
(r,o)=>r.cpu-o.cpu)){const r=n.core===void 0?`cpu ${n.cpu}`:`${n.package??0} ${n.die??0} ${n.core}`,o=t.get(r);o?o.push(n):t.set(r,[n])}return[...t.values()].flatMap(
n=>{const[r]=n;if(!r)return[];const o=n.map(({cpu:a})=>a),s=r.l2?.some(a=>!o.includes(a)&&e.some(c=>c.cpu===a&&c.online)),i=r.l3?`cache ${Math.min(...r.l3)}`:`p\
ackage ${r.package??0}`;return[{cpus:o,l3:i,node:r.numaNode??0,kind:(s?8:0)-o.length}]})}var tn=(e,t)=>(e.cpus[0]??0)-(t.cpus[0]??0);function ut(e,t){const n=new Map;
for(const r of e){const o=n.get(t(r));o?o.push(r):n.set(t(r),[r])}return[...n.values()]}function us(e,t){const n=ct(e),r=new Set(n.slice(0,n.length>4?2:1)),[o]=r,
s=d=>h=>!h.cpus.some(p=>d.has(p)),i=n.filter(s(new Set(t.flatMap(({pinned:d=[]})=>d)))),a=i.filter(s(new Set(t.flatMap(({threadsOn:d=[]})=>d)))).filter(d=>d!==o),
c=new Map,u=new Map;for(const d of t){const h=d.parts.reduce((b,C)=>b+C.cores.length,0);if(h===0)continue;const p=a.filter(b=>b.cpus.length>=d.threads);if(p.length<
h){u.set(d.guest,{cores:p.length});continue}const m=b=>(c.get(b)??[]).filter(C=>!d.apart?.has(C)),v=[];for(const b of d.parts){const C=ds(p,b,{use:P=>m(P).length,
reserve:r,own:new Set(v)});for(const[P,K]of C.entries())v[b.cores[P]??0]=K}const _=[...new Set(v.flatMap(m))].sort();for(const b of v)c.set(b,[...c.get(b)??[],d.
guest]);u.set(d.guest,{cpus:v.flatMap(b=>b.cpus.slice(0,d.threads)),together:ls(v),shares:_})}const l=i.filter(d=>r.has(d)&&!c.has(d));return{host:(l.length>0?l:
n.slice(0,1)).flatMap(d=>d.cpus).sort((d,h)=>d-h),places:u}}var ls=e=>ut(e,nn).length===1?"l3":ut(e,rn).length===1?"node":"machine",nn=e=>e.l3,rn=e=>String(e.node);
function ds(e,{cores:t,node:n},r){const{use:o,own:s}=r,i=t.length,a=e.filter(u=>!s.has(u)),c=[...new Set(a.map(o))].sort((u,l)=>u-l);for(const u of c){const l=a.
filter(f=>o(f)<=u);for(const f of[l.filter(d=>d.node===n),l]){const d=Math.min(...f.map(h=>h.kind));for(const h of[nn,rn,()=>""])for(const p of[f.filter(m=>m.kind===
d),f]){const[m]=ut(p,h).filter(v=>v.length>=i).sort(fs(r));if(m)return m.toSorted(hs(r)).slice(0,i).sort(tn)}}}return[]}function fs({reserve:e,own:t}){const n=new Set(
[...t].map(i=>i?.l3)),r=i=>Math.min(...i.map(a=>a.kind)),o=i=>Number(i.some(a=>n.has(a.l3))),s=i=>Number(i.some(a=>e.has(a)));return(i,a)=>r(i)-r(a)||o(i)-o(a)||
s(i)-s(a)||i.length-a.length}var hs=({use:e,reserve:t})=>(n,r)=>e(n)-e(r)||n.kind-r.kind||Number(t.has(n))-Number(t.has(r))||tn(r,n),ce={B:1,kB:1e3,MB:1e6,GB:1e9,
TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function on(e){const t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])return w(`'${e}' is no siz\
e: write a number and a unit, as in 16GiB`);const n=t[2]??"",r=Object.hasOwn(ce,n)?ce[n]:void 0;if(r===void 0){const s=n.charAt(0).toUpperCase(),i="KMGT".includes(
s)&&s!=="",a=n===""?"has no unit":`has the unit '${n}', which is neither binary nor decimal`;return w(`'${e}' ${a}: write ${i?`${t[1]}${s}iB (powers of 1024) or\
 ${t[1]}${s==="K"?"k":s}B (powers of 1000)`:"a unit such as MiB or GiB"}`)}const o=Number(t[1])*r;return Number.isSafeInteger(o)?j(o):w(`'${e}' is not a whole n\
umber of bytes below 8 PiB`)}function L(e){for(const t of["TiB","GiB","MiB","KiB"]){const n=ce[t]??1;if(e>=n&&e%n===0)return`${e/n}${t}`}return`${e}B`}var Qc=S(
"",["16GiB","512MiB"],on),Ze=ce.MiB??0,G=ce.GiB??0,ps={s:1,sec:1,min:60,m:60,h:3600};function ms(e){const t=/^(\d{1,6})\s?(s|sec|min|m|h)$/.exec(e),n=ps[t?.[2]??
""];return!t||n===void 0?w(`'${e}' is no span of time: write it as 30s, 2min or 1h`):j(Number(t[1])*n)}var eu=S("",["30s","2min"],ms);function vs(e){const t=/^(\d{3,5})x(\d{3,5})$/i.
exec(e);if(!t)return w(`'${e}' is no resolution: write width and height in pixels, as in 2560x1440`);const[n,r]=[Number(t[1]),Number(t[2])];return n<320||r<200||
n>16384||r>16384?w(`'${e}' is not between 320x200 and 16384x16384`):j({width:n,height:r})}var tu=S("",["1920x1080","3840x2160"],vs);function sn(e){const t=ct(e.
cpu?.cpus??[]),n=Math.min(...t.map(({kind:o})=>o)),r=t.filter(({kind:o})=>o===n);return{count:r.length,threads:r[0]?.cpus.length??1}}function an(e){const{count:t,
threads:n}=sn(e);for(let r=t;r>0;r-=1){const o={cores:Array.from({length:r},(i,a)=>a)},s=us(e.cpu?.cpus??[],[{guest:"",parts:[o],threads:n}]).places.get("");if(s&&
"cpus"in s)return r}return 0}function gs(e){const{count:t,threads:n}=sn(e);if(t===0)return;const r=Math.min(an(e),Math.max(1,Math.floor(t/2)));return r>0?{cores:r,
threads:n,pin:!0}:{cores:1,threads:1,pin:!1}}var $s=16*G;function bs(e){const t=(e.memory?.total??8*G)/2,n=t>=G?Math.round(t/G)*G:Math.floor(t/Ze)*Ze;return L(Math.
min($s,n))}function ws(e,t){const n=as(e);return{...t,candidates:n,chosen:n.find(r=>Ce(r,n)!==void 0),guest:"windows11",memory:bs(e),cpus:gs(e)}}import{hostname as ys,
userInfo as ks}from"node:os";var cn=Z("",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"a user name has lower-case letters, digits, - and _, begins with a letter, and is \
at most 31 characters long"),ru=Z("",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,"a group name has lower-case letters, digits, - and _, begins with a letter, and is at m\
ost 31 characters long"),_s=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,ou=Z("",["win11"],_s,"a name has letters, digits, and . _ + -, begins with a letter or digit, a\
nd is at most 63 characters long"),su=Z("",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,"a name has letters, digits, - and _, and is at most 63 characters long"),
un=Z("",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"a host name has letters, digits and -, and is at most 63 characters long"),iu=Z("",["\
wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"a network interface has a name of at most 15 letters, digits, . _ and -"),au=Z("",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,
"a kernel module has a name of letters, digits, _ and -, one name to an entry"),cu=Z("",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,
"a unit is written with its type, as in display-manager.service"),uu=Z("",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,"one entry is one parameter, name \
or name=value, without white space or quotes"),Ms=e=>{if(!e.startsWith("/"))return`'${e}' is not an absolute path of the host`;if(/[\u0000-\u001f\u007f]/.test(e))
return"a path here has no control characters";if(!e.isWellFormed())return"a path here is valid Unicode";if(e.split("/").includes(".."))return`'${e}' goes up wit\
h '..': write the path it leads to`},lu=S("",["/var/lib/libvirt/images/win11.qcow2"],e=>{const t=Ms(e);return t?w(t):j(e)}),du=Z("",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,
"a path here has no control characters and is not empty"),fu=S("",["52:54:00:66:d7:8b"],e=>/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,
2),16)%2===1?w(`'${e}' is a multicast address: the first pair of a card's address is even`):j(e.toLowerCase()):w(`'${e}' is no MAC address: write six pairs of h\
exadecimal digits, as in 52:54:00:66:d7:8b`)),zs="nixos";function Os(){try{const{uid:e,username:t}=ks();return e===0?process.env.SUDO_USER:t}catch{return}}function Ss(){
const e=ys().split(".",1)[0]??"",t=Os();return{hostName:se(un,e).success?e:zs,users:t!==void 0&&t!=="root"&&se(cn,t).success?[t]:[]}}var x=class{lines;constructor(e){
this.lines=e}},xs=100,Ps=/^(?:\.{0,2}\/)?[A-Za-z][\w./+-]*$|^[1-9]\d*(?:[KMGT]iB|x\d+)$/,Ns=/^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i,js=e=>{const t=e.
codePointAt(0)??0;return t>65535?`\\U${t.toString(16).padStart(8,"0")}`:`\\u${t.toString(16).padStart(4,"0")}`};function ue(e){return Ps.test(e)&&!Ns.test(e)?e:
`"${e.replace(/["\\]/g,"\\$&").replace(/[\p{C}\p{Zl}\p{Zp}]/gu,js)}"`}function lt(e){if(typeof e=="string")return ue(e);if(typeof e!="object")return String(e);if(As(
e))return`[${e.map(lt).join(", ")}]`;const t=Object.entries(e).map(([n,r])=>`${ue(n)}: ${lt(r)}`);return t.length===0?"{}":`{ ${t.join(", ")} }`}var As=e=>Array.
isArray(e);function ln(e,t){const n=[];let r="";for(const o of e.split(/[\p{C}\s]+/u).filter(Boolean))r!==""&&t.length+2+r.length+1+o.length>xs?(n.push(r),r=o):
r=r===""?o:`${r} ${o}`;return r!==""&&n.push(r),n.length===0?`
`:n.map(o=>`${t}# ${o}
`).join("")}function dn(e,t){if("comment"in e)return ln(e.comment,t);const{key:n,value:r,note:o,off:s}=e,i=o?`  ${ln(o,"").trimEnd().replaceAll(`
# `," ")}`:"";return s?`${dn({key:n,value:r,...o&&{note:o}},"").trimEnd().replace(/^/gm,`${t}# `)}
`:r instanceof x?r.lines.length===0?`${t}${ue(n)}: {}${i}
`:`${t}${ue(n)}:${i}
${fn(r,`${t}  `)}`:`${t}${ue(n)}: ${lt(r)}${i}
`}var fn=({lines:e},t="")=>e.map(n=>dn(n,t)).join(""),le=e=>$(e).replace(/^0000:/,""),dt=({name:e,id:t})=>e??A(t),Bs=new Set(["vfio-pci","pci-stub","pcieport"]);
function Es({functions:e}){const t=e.flatMap(({modules:n,driver:r})=>n?.length?n:r?[r]:[]);return[...new Set(t)].filter(n=>!Bs.has(n))}function Cs(e){const{driver:t,
resetMethods:n}=e,r=n===void 0?"":n.length>0?`, reset by ${n.join(", ")}`:", no reset";return`${le(e.address)} ${dt(e)}${t?` (${t})`:""}${r}`}function ft(e,t,n){
const{functions:r}=e,o=cs(e,n),s=Es(e),i=r.map(a=>({comment:Cs(a)}));if(i.push({key:"functions",value:r.map(({address:a})=>le(a))}),i.push({key:"ids",value:[...new Set(
r.map(({id:a})=>A(a)))]}),t==="handover")i.push({comment:"The host shows itself on it: its session ends when the guest starts, and comes back after it."}),i.push(
{key:"bind",value:"handover"});else{if(o.length>0){const a=en(o.map(({address:c})=>le(c)));i.push({comment:`${a} ${o.length>1?"have":"has"} the same id: only th\
e address tells them apart.`})}i.push({key:"by",value:"address"})}return s.length>0&&i.push({key:"drivers",value:s}),new x(i)}var Zs=[[/^03/,"display"],[/^0403/,
"audio"],[/^0c03/,"usb"],[/^0108/,"nvme"],[/^0106/,"sata"],[/^02/,"network"]];function hn(e){const t=new Map;return e.map(({functions:n})=>{const r=Zs.find(([s])=>s.
test(n[0]?.class??""))?.[1]??"device",o=(t.get(r)??0)+1;return t.set(r,o),o===1?`beside-${r}`:`beside-${r}-${o}`})}function Ie({card:e,along:t,losses:n,shows:r}){
if(e.functions.some(at))return"it shows the console to the remote management of the machine";const o=e.functions[0]?.iommuGroup,s=t.length>0?`with all of IOMMU \
group ${o} `:"";return n.length>0?`${s}the host would lose ${en(n.map(({what:i})=>i))}`:r?"the host shows itself on it":"it is kept for the host"}function Is({card:e,
along:t},n,r){const o=hn(t),s=[];e.functions[0]?.class?.startsWith("0302")&&s.push({comment:"A card without connectors of its own, as laptops have it: you see t\
he guest through Looking Glass, which may need a dummy display, and the driver may want the ROM of the card (rom: { file: ./vbios.rom })."}),s.push({key:"gpu",value:ft(
e,n,r)});for(const[i,a]of t.entries())s.push({comment:"In the same IOMMU group: it leaves the host too."}),s.push({key:o[i]??"",value:ft(a,"boot",r)});return s}
var Ls={firmware:"in the firmware",parameter:"by kernel parameter",unsupported:"for want of one"};function Fs({iommu:e}){return e?.on!==!1?[]:[{comment:`The IOM\
MU was off${e.reason?` (${Ls[e.reason]})`:""} when the facts were read, so nobody knows what must go along. Switch it on, boot with what compiles from this, the\
n write the facts again with vfioc scan, and see vfioc check.`}]}function pn(e){const t=e.pci.filter(({physicalFunction:s})=>s!==void 0),n=t.filter(({driver:s})=>s===
void 0||s==="vfio-pci"),[r]=n;if(!r)return[];const o={functions:[le(r.address)],bind:"start"};return[{comment:`${t.length} virtual functions are enabled, ${n.length}\
 of them without a driver. One for a guest:`},{key:"network",value:o,off:!0}]}function Ts(e,t,n){const r=t.filter(c=>c!==e?.candidate),o=({card:c})=>{const[u]=c.
functions;return u?`${le(u.address)} ${dt(u)}`:""},s=[...Fs(n)];if(e){for(const c of r){const u=c.losses.length>0||c.shows?Ie(c):"it could go to a guest as well";
s.push({comment:`Not taken: ${o(c)}: ${u}.`})}return[...s,{key:"devices",value:new x([...Is(e.candidate,e.way,n),...pn(n)])}]}s.push({comment:t.length>0?"No gra\
phics card of this machine can go to a guest as it is:":"No graphics card was found on this machine."});for(const c of t)s.push({comment:`- ${o(c)}: ${Ie(c)}.`});
const i=r.find(c=>!c.shows&&c.along.length>0),a=[];return i&&(s.push({comment:"To decide: plug the card into another slot and write the facts again; or take in \
what stands below and iommu.acsOverride, which splits the group by force and gives up the isolation between what is in it."}),s.push({key:"iommu",value:new x([{
key:"acsOverride",value:["downstream","multifunction"]}]),off:!0}),a.push({key:"gpu",value:ft(i.card,"boot",n),off:!0})),[...s,{key:"devices",value:new x([...a,
...pn(n)])}]}var ht={windows11:"win11",windows10:"win10",linux:"linux",macos:"macos"},mn=e=>`${Math.round(e/G*10)/10} GiB`;function Rs({hostName:e,users:t,facts:n},{
cpu:r}){const o=r?.vendor;return[{key:"name",value:e,note:"networking.hostName; UUIDs and MAC addresses of guests derive from it"},{key:"users",value:t,note:t.length>
0?"who may use the guests":"to decide: the users who may use the guests"},{key:"cpu",value:o??"amd",note:o?"":"to decide: amd or intel; the facts do not say"},n===
void 0?{key:"facts",value:"./facts.json",off:!0,note:"after: vfioc scan -o facts.json"}:{key:"facts",value:n,note:"written by vfioc scan -o; write it again when\
 the hardware changes"}]}function Us({input:e},t){const r=(e??[]).filter(({kind:o,controller:s})=>o!=="other"&&!(s&&t.includes($(s)))).flatMap(o=>o.links?.slice(
0,1)??[]);return r.length===0?[]:[{comment:"Keyboard and mouse of the host in the guest; both Ctrl keys together switch between them:"},{key:"evdev",value:r.map(
o=>({dev:o})),off:!0}]}function Gs({cpus:e,facts:t}){if(!e)return[{comment:"To decide: the facts say nothing of the CPUs."},{key:"cpu",value:{cores:2}}];const{cores:n,
threads:r,pin:o}=e,s={cores:n,threads:r};return o?t!==void 0?[{key:"cpu",value:{...s,pin:"auto"}}]:[{key:"cpu",value:s,note:"with host.facts, pin: auto gives it\
 cores of its own"}]:[{key:"cpu",value:s}]}function Ds(e,t,n){const{guest:r,memory:o,chosen:s}=e,i=ht[r],a=n.memory?.total,u=(s&&t?[s.card,...s.along]:[]).flatMap(
({functions:d})=>d.map(({address:h})=>$(h))),l="/var/lib/libvirt/images",f=[{key:"guest",value:r},{key:"memory",value:o,note:a===void 0?"":`of ${mn(a)}`},...Gs(
e),{key:"devices",value:s&&t?["gpu",...hn(s.along)]:[]},{key:"disks",value:new x([{key:"system",value:{file:`${l}/${i}.qcow2`,create:"100GiB"},note:"created whe\
re it is not there"},{key:"setup",value:{cdrom:`/srv/${i}.iso`},off:!0,note:"to decide: where the installer is"}])},{key:"nics",value:new x([{key:"lan",value:{network:"\
default"}}])},{key:"display",value:{spice:t!=="handover"}},...Us(n,u)];return t==="boot"&&(f.push({comment:"The card's picture in a window of the host, once its\
 program runs in the guest:"}),f.push({key:"lookingGlass",value:{resolution:"1920x1080"},off:!0})),new x(f)}function Vs(e,t){const{candidates:n,chosen:r,guest:o}=t,
s=r&&Ce(r,n),{cpu:i,memory:a}=e,c=[i?.model,a&&mn(a.total)].filter(Boolean).join(", ");return fn(new x([{comment:`A first spec by vfioc init${c?`, for a machine\
 with ${c}`:""}.`},{comment:'It compiles as it stands. What you must still decide is said at its line: look for "to decide".'},{key:"version",value:1},{key:"hos\
t",value:new x(Rs(t,e))},{comment:""},...Ts(r&&s&&{candidate:r,way:s},n,e),{comment:""},{key:"networks",value:new x([{key:"default",value:{type:"nat"}}])},{comment:""},
{key:"vms",value:new x([{key:ht[o],value:Ds(t,s,e)}])}]))}var vn=class extends Error{};async function H(e,t,n,r){let o="";for(;;){const s=await e(`${o}${t} [${n}\
]: `);if(s===void 0)throw new vn;const i=r(s.trim()===""?n:s.trim());if("value"in i)return i.value;o=`${i.problem}
`}}var Ws=e=>se(un,e).success?{value:e}:{problem:"A host name has letters, digits and -."},Ks=e=>{const t=e==="-"?[]:[...new Set(e.split(/[\s,]+/))];return t.every(
n=>se(cn,n).success)?{value:t}:{problem:"A user name has lower-case letters, digits, - and _; - alone is nobody."}},pt=Object.keys(ht),Xs=e=>{const t=pt.find(n=>n===
e);return t?{value:t}:{problem:`One of: ${pt.join(", ")}.`}},Hs=e=>{const t=on(e);return"value"in t?{value:L(t.value)}:{problem:"A number and a unit, as 16GiB."}},
gn=(e,t)=>n=>/^\d{1,4}$/.test(n)&&Number(n)>=e&&Number(n)<=t?{value:Number(n)}:{problem:`A number from ${e} to ${t}.`};function qs(e){return`Graphics cards:
${e.map((n,r)=>{const[o]=n.card.functions,s=o?`${$(o.address)} ${dt(o)}`:"";return`  ${r+1}  ${s}${Ce(n,e)?"":` (no: ${Ie(n)})`}
`}).join("")}  0  none
`}async function Ys(e,{candidates:t,chosen:n}){if(t.length===0)return;const r=gn(0,t.length),o=String(n?t.indexOf(n)+1:0),s=await H(e,`${qs(t)}Which one is the \
guest's`,o,i=>{const a=r(i),c="value"in a?t[a.value-1]:void 0;return c&&!Ce(c,t)?{problem:`Not that one: ${Ie(c)}.`}:a});return t[s-1]}async function Js(e,t,n){
const r=await H(n,"Host name (networking.hostName)",t.hostName,Ws),o=await H(n,"Users who may use the guests",t.users.join(" ")||"-",Ks),s=await Ys(n,t),i=await H(
n,`System of the guest (${pt.join(", ")})`,t.guest,Xs),a=await H(n,"Memory of the guest",t.memory,Hs),c=an(e),{cpus:u}=t,l=u&&c>1?await H(n,`Cores of the guest,\
 of ${c}`,String(u.cores),gn(1,c)):void 0;return{...t,hostName:r,users:o,chosen:s,guest:i,memory:a,...u&&l&&{cpus:{...u,cores:l}}}}import{createInterface as Qs}from"node:readline";
function ei(){const{stdin:e,stderr:t}=process;if(!e.isTTY||!t.isTTY)return;const n=Qs({input:e,output:t});let r=!0,o;return n.once("close",()=>{r=!1,o?.(void 0)}),
{ask:s=>new Promise(i=>{if(!r){i(void 0);return}o=i,n.question(s,i)}),close:()=>n.close()}}import{resolve as ti}from"node:path";import{closeSync as ni,constants as mt,
lstatSync as ri,openSync as oi,readdirSync as si,readlinkSync as ii,readSync as ai}from"node:fs";var vt=4095;function $n(e){const t=new Set;for(const n of e.split(
",")){const r=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(n);if(!r)return w(`'${e}' is no set of CPUs: write it as 0-3,8,^2`);const o=Number(r[2]),s=r[3]===void 0?
o:Number(r[3]);if(s<o)return w(`the range ${o}-${s} runs backwards`);if(s>vt)return w(`CPU ${s} is above ${vt}`);for(let i=o;i<=s;i+=1)r[1]?t.delete(i):t.add(i)}
return t.size===0?w(`'${e}' leaves no CPU`):j([...t].sort((n,r)=>n-r))}function de(e){const t=[...new Set(e)].sort((r,o)=>r-o),n=[];for(const r of t){const o=n.
at(-1);o&&o[1]===r-1?o[1]=r:n.push([r,r])}return n.map(([r,o])=>r===o?`${r}`:`${r}-${o}`).join(",")}var ci=S("",["0-3,8","0-7,^2"],$n),bn=e=>[...new Set(e)].sort(
(t,n)=>t-n),vu=Ae(je([ci,Jt(Yt().check(Ht(0),Xt(vt))).check(qt(1))]),ie(bn)),wn=Yt().check(Ht(0),Xt(1023)),ui=Ae(je([wn,Jt(wn).check(qt(1))]),ie(e=>bn(typeof e==
"number"?[e]:e))),gt={problem:"is missing"},yn={problem:"is a link"},$t=65536,li=40,q=e=>typeof e=="object"&&e!==null&&"problem"in e,fe=e=>e.slice(e.lastIndexOf(
"/")+1),he=e=>e.slice(0,Math.max(0,e.lastIndexOf("/"))),Le=(e,t)=>e===""?t:`${e}/${t}`;function di(e,t){const[n,r]=[e.split(/(\d+)/),t.split(/(\d+)/)];for(let o=0;o<
Math.min(n.length,r.length);o+=1){const[s="",i=""]=[n[o],r[o]];if(o%2===1&&Number(s)!==Number(i))return Number(s)-Number(i);if(s!==i)return s<i?-1:1}return n.length-
r.length}var fi=class{#t;#n;#r=new Map;#o=new Map;#s=new Map;constructor(e,t){this.#t=e,this.#n=t==="/"?"":t}get gaps(){return[...this.#s.values()].map(({text:e,
more:t})=>t>0?`${e} (and ${t} more like it)`:e)}gap(e,t=e){const n=this.#s.get(t);n?n.more+=1:this.#s.set(t,{text:e,more:0})}#e(e,{problem:t}){t!==gt.problem&&this.
gap(`/${e}: ${t}`,`${fe(e)}\0${t}`)}names(e){return[...this.entries(e).keys()].sort(di)}entries(e){const t=this.place(e);if(t===void 0)return new Map;const n=this.#o.
get(t);if(n)return n;const r=this.#t.list(`${this.#n}/${t}`);q(r)&&this.#e(e,r);const o=q(r)?new Map:r;return this.#o.set(t,o),o}has(e){const t=this.place(he(e));
return t!==void 0&&this.#i(t,fe(e))!==void 0}place(e){return this.#r.has(e)?this.#r.get(e):this.#a("",e,0)}linkName(e){const t=this.place(he(e));if(t===void 0)return;
const n=this.#t.target(`${this.#n}/${Le(t,fe(e))}`);return q(n)?this.#e(e,n):fe(n)}bytes(e,t=$t){const n=this.place(he(e));if(n===void 0)return;let r=this.#t.read(
`${this.#n}/${Le(n,fe(e))}`,t);if(r===yn){const o=this.place(e);if(o===void 0)return;r=this.#t.read(`${this.#n}/${o}`,t)}return q(r)?this.#e(e,r):r}text(e,t){const n=this.
bytes(e,t);if(n===void 0)return;const r=Buffer.from(n.buffer,n.byteOffset,n.length).toString("utf8");return r.includes("\0")?this.#e(e,{problem:"holds NUL bytes"}):
r.trimEnd()}word(e){const t=this.text(e);return t===""?this.#e(e,{problem:"is empty"}):t}number(e){const t=this.word(e);if(t===void 0)return;const n=/^(?:-?\d{1,16}|0x[0-9a-f]{1,13})$/i.
test(t)?Number(t):Number.NaN;return Number.isSafeInteger(n)?n:this.#e(e,{problem:"holds no number"})}count(e){const t=this.number(e);return t===void 0||t<0?void 0:
t}cpus(e){const t=this.text(e);if(t===void 0||t==="")return t===""?[]:void 0;const n=$n(t);return"value"in n?n.value:this.#e(e,{problem:"holds no set of CPUs"})}#i(e,t){
const n=this.#o.get(e);if(n)return n.get(t);const r=Le(e,t),o=this.#t.kind(`${this.#n}/${r}`);return q(o)?this.#e(r,o):o}#a(e,t,n){let r=e;for(const o of t.split(
"/"))if(!(o===""||o===".")&&(r=o===".."?he(r):this.#c(r,o,n),r===void 0))return;return r}#c(e,t,n){const r=Le(e,t);if(this.#r.has(r))return this.#r.get(r);const o=this.#i(
e,t);let s=o===void 0?void 0:r;return o==="link"&&(this.#r.set(r,void 0),s=n<li?this.#u(r,n):this.#e(r,{problem:"leads through too many links"})),this.#r.set(r,
s),s}#u(e,t){const n=this.#t.target(`${this.#n}/${e}`);return q(n)?this.#e(e,n):this.#a(n.startsWith("/")?"":he(e),n,t+1)}},kn={EACCES:"permission denied",EPERM:"\
permission denied",EIO:"input/output error",ENODEV:"its device is gone",EINVAL:"the kernel does not tell",ENAMETOOLONG:"its name is too long",EISDIR:"is a folde\
r"};function Fe(e){const t=e instanceof Error&&"code"in e?String(e.code):"unknown error";return t==="ENOENT"||t==="ENOTDIR"?gt:t==="ELOOP"?yn:{problem:kn[t]??t}}
function _n(e){return e.isSymbolicLink()?"link":e.isDirectory()?"folder":e.isFile()?"file":"other"}var pe=Buffer.alloc($t),hi=4096;function pi(e,t){const n=[];let r=0,
o=0;for(;;){const i=ai(e,pe,o,pe.length-o,null);if(r+=i,o+=i,i===0||i<hi&&t<=$t)break;if(r>t)return{problem:`has more than ${t} bytes`};o===pe.length&&(n.push(Uint8Array.
from(pe)),o=0)}const s=pe.subarray(0,o);return n.length===0?s:Buffer.concat([...n,s])}var mi={kind(e){try{const t=ri(e,{throwIfNoEntry:!1});return t?_n(t):gt}catch(t){
return Fe(t)}},target(e){try{return ii(e)}catch(t){const n=Fe(t);return n.problem===kn.EINVAL?{problem:"is no link"}:n}},list(e){try{return new Map(si(e,{withFileTypes:!0}).
map(t=>[t.name,_n(t)]))}catch(t){return Fe(t)}},read(e,t){let n;try{return n=oi(e,mt.O_RDONLY|mt.O_NONBLOCK|mt.O_NOFOLLOW),pi(n,t)}catch(r){return Fe(r)}finally{
n!==void 0&&ni(n)}}},vi=2**24,gi=e=>[`run/booted-system/kernel-modules/lib/modules/${e}`,`lib/modules/${e}`,`usr/lib/modules/${e}`];function $i(e){const t=e.split(
/(\*|\?|\[[^\]]*\])/).map((n,r)=>r%2===0?n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"):n==="*"?".*":n==="?"?".":n.replace("[!","[^").replaceAll("\\","\\\\"));return new RegExp(
`^${t.join("")}$`)}var Mn=22,zn=e=>e.slice(0,Mn);function bi(e,t){const n=new Map(t.map(c=>[zn(c??""),[]])),r=[],o=`
alias `;for(let c=e.indexOf(`
alias pci:`);c>=0;c=e.indexOf(`
alias pci:`,c+1)){const u=c+o.length,f=e[u+5]!=="0"||e[u+14]!=="0"?r:n.get(e.slice(u,u+Mn));if(!f)continue;const d=e.indexOf(`
`,u),[h="",p=""]=e.slice(u,d<0?void 0:d).split(" ");f.push({pattern:h,module:p})}const s=new Map,i=({pattern:c},u)=>{const l=s.get(c)??$i(c);return s.set(c,l),l.
test(u)},a=new Map;return{of(c){const u=a.get(c);if(u)return u;const f=[...n.get(zn(c))??[],...r].filter(h=>i(h,c)).map(({module:h})=>h),d=[...new Set(f)].sort();
return a.set(c,d),d}}}function wi(e,t,n){for(const r of t===void 0?[]:gi(t)){const o=e.text(`${r}/modules.alias`,vi);if(o!==void 0)return bi(`
${o}
`,n)}return e.gap("which modules could drive a device is not known: there is no modules.alias of the running kernel"),{of:()=>{}}}function On(e,t){const n=new Map;
for(const r of e.names(t)){if(e.entries(t).get(r)!=="link")continue;const o=e.linkName(`${t}/${r}`);o!==void 0&&n.set(o,[...n.get(o)??[],`/${t}/${r}`])}return n}
var bt="sys/bus/pci/devices",me=e=>{const t=ot(e);return"value"in t?t.value:void 0},Te=e=>{const t=e===void 0?void 0:Ee(e);return t&&"value"in t?t.value:void 0};
function ve(e,t){const r=(e.place(t)?.split("/")??[]).findLast(o=>me(o)!==void 0);return r===void 0?void 0:me(r)}function yi(e,t,n){const r=[...e.entries(bt).keys()].
sort();r.length===0&&e.gap(`/${bt}: there is no PCI device`);const o=r.flatMap(s=>ki(e,s,n)??[]);return ji(o,t,e)}function ki(e,t,n){const r=e.place(`${bt}/${t}`),
o=me(t);if(r===void 0||!o){const c=o?"its link leads nowhere":"that is no PCI address of a domain up to ffff";e.gap(`PCI device ${t} is left out: ${c}`,c);return}
const s=_i(e,r);if(!s.id){e.gap(`PCI device ${t} is left out: its vendor and device could not be read`,"left out: id");return}const i=e.has(`${r}/physfn`)?e.linkName(
`${r}/physfn`):void 0;return{facts:{address:o,id:s.id,class:s.class,subsystem:s.subsystem,driver:s.driver,iommuGroup:Mi(e.linkName(`${r}/iommu_group`)),bootVga:s.
class?.startsWith("03")?zi(e.number(`${r}/boot_vga`)):void 0,resetMethods:e.text(`${r}/reset_method`)?.split(/\s+/).filter(c=>c!==""),bars:xi(e,r),numaNode:n?e.
count(`${r}/numa_node`):void 0,parent:me(r.split("/").at(-2)??""),sriov:Oi(e,r),physicalFunction:i===void 0?void 0:me(i)},modalias:s.modalias}}function _i(e,t){
const n=e.text(`${t}/uevent`),r=n===void 0?void 0:Te(ge(n,"PCI_ID"));if(n!==void 0&&r)return{id:r,class:ge(n,"PCI_CLASS")?.toLowerCase().padStart(6,"0"),subsystem:Sn(
Te(ge(n,"PCI_SUBSYS_ID"))),driver:ge(n,"DRIVER"),modalias:ge(n,"MODALIAS")};const o=s=>{const i=e.word(`${t}/${s}`);return i?.startsWith("0x")?i.slice(2):void 0};
return{id:Te(`${o("vendor")}:${o("device")}`),class:o("class"),subsystem:Sn(Te(`${o("subsystem_vendor")}:${o("subsystem_device")}`)),driver:e.linkName(`${t}/dri\
ver`),modalias:e.text(`${t}/modalias`)}}function ge(e,t){const n=e.startsWith(`${t}=`)?0:e.indexOf(`
${t}=`)+1;if(n===0&&!e.startsWith(`${t}=`))return;const r=e.indexOf(`
`,n);return e.slice(n+t.length+1,r<0?void 0:r)}var Sn=e=>e?.vendor==="0000"&&e.device==="0000"?void 0:e,Mi=e=>e!==void 0&&/^\d{1,9}$/.test(e)?Number(e):void 0,zi=e=>e===
void 0?void 0:e===1;function Oi(e,t){const n=e.has(`${t}/sriov_totalvfs`)?e.count(`${t}/sriov_totalvfs`):0;return n?{total:n,enabled:e.count(`${t}/sriov_numvfs`)??
0}:void 0}var Re={io:256,memory:512,prefetchable:8192},Si=7;function xi(e,t){return e.text(`${t}/resource`)?.split(`
`).slice(0,Si)?.flatMap((r,o)=>{if(r.startsWith("0x0000000000000000 0x0000000000000000 0x0000000000000000"))return[];const s=/^0x([0-9a-f]{8})([0-9a-f]{8}) 0x([0-9a-f]{8})([0-9a-f]{8}) 0x[0-9a-f]{8}([0-9a-f]{8})$/i.
exec(r);if(!s)return e.gap(`/${t}/resource: line ${o+1} is no range of addresses`,"resource"),[];const[i=0,a=0,c=0,u=0,l=0]=s.slice(1).map(p=>Number.parseInt(p,
16)),f=(c-i)*2**32+(u-a)+1;if((l&(Re.io|Re.memory))===0||!Number.isSafeInteger(f)||f<=0)return[];if((l&Re.memory)===0)return[{index:o,size:f,kind:"io"}];const d=(l&
Re.prefetchable)!==0,h=d?Pi(e,`${t}/resource${o}_resize`):void 0;return[{index:o,size:f,kind:"memory",prefetchable:d,sizes:h}]})}function Pi(e,t){const n=e.has(
t)?e.word(t):void 0;if(n===void 0)return;if(!/^(?:0x)?[0-9a-f]{1,16}$/i.test(n)){e.gap(`/${t}: holds no hexadecimal number`,"resize");return}const r=BigInt(`0x${n.
replace(/^0x/i,"")}`);return Array.from({length:33},(o,s)=>s).filter(o=>r>>BigInt(o)&1n).map(o=>2**(o+20))}function Ni(e){const[t=0,n=0]=(e??"").split(".").map(
r=>Number.parseInt(r,10));return t>5||t===5&&n>=15}function ji(e,t,n){return e.length===0?e:!Ni(t)&&!e.some(({facts:r})=>r.resetMethods)?(n.gap("how devices can\
 be reset is not known: Linux tells it since 5.15"),e):e.map(r=>r.facts.resetMethods?r:{...r,facts:{...r.facts,resetMethods:[]}})}var Ai=512,Bi=8;function Ei(e,t){
const n=Ci(e),r=t?On(e,"dev/disk/by-id"):new Map,o=e.names("sys/block").filter(i=>e.has(`sys/block/${i}/device`)),s=i=>t?void 0:e.text(`sys/block/${i}/device/se\
rial`)||void 0;return o.map(i=>{const a=e.text(`sys/block/${i}/device/model`)?.trim()||void 0,c=s(i)?.trim(),u=e.count(`sys/block/${i}/size`);return{name:i,model:c&&
a?.includes(c)?void 0:a,size:u===void 0?void 0:u*Ai,links:r.get(i),controller:ve(e,`sys/block/${i}`),root:n&&(n.has(i)||void 0)}})}function Ci(e){const t=Zi(e);
if(!t){e.gap("the disk of the root file system is not known: neither /proc/self/mountinfo nor /proc/mounts tells of it");return}const n=(t.number===void 0?void 0:
e.place(`sys/dev/block/${t.number}`))??Ii(e,t.source),r=new Set(n===void 0?[]:xn(e,n,0));return r.size===0&&e.names("sys/block").length>0&&e.gap(`the disk of th\
e root file system is not known: it is mounted from ${t.source} (${t.type})`),r}function Zi(e){const n=i=>(e.text(i,4194304)??"").split(`
`).map(a=>a.split(" ")),r=n("proc/self/mountinfo").findLast(i=>i[4]==="/");if(r){const[i="",a=""]=r.slice(r.indexOf("-")+1);return{number:r[2]??"",source:a,type:i}}
const[o="",,s=""]=n("proc/mounts").findLast(i=>i[1]==="/")??[];return o===""?void 0:{source:o,type:s}}function Ii(e,t){if(!t.startsWith("/dev/"))return;const n=t.
startsWith("/dev/mapper/")?e.linkName(t.slice(1)):t.slice(5);return n===void 0?void 0:e.place(`sys/class/block/${n}`)}function xn(e,t,n){if(n>Bi)return[];const r=e.
names(`${t}/slaves`);return r.length>0?r.flatMap(s=>{const i=e.place(`${t}/slaves/${s}`);return i===void 0?[]:xn(e,i,n+1)}):[t.split("/").at(e.has(`${t}/partiti\
on`)?-2:-1)??""]}var Y="sys/devices/system/cpu",Pn="sys/devices/system/node",Li=2**24;function Fi(e){const t=e.text("proc/cpuinfo",Li);t===void 0&&e.gap("/proc/\
cpuinfo: the vendor and model of the CPU are not known");const n=t?.split(/\n\s*\n/,1)[0]??"",r=s=>n.split(`
`).find(i=>i.startsWith(s)&&/^\s*:/.test(i.slice(s.length)))?.replace(/^[^:]*:\s*/,"");return{vendor:{AuthenticAMD:"amd",GenuineIntel:"intel"}[r("vendor_id")??""],
model:r("model name")?.replace(/\s+/g," "),flags:new Set(r("flags")?.split(" "))}}function Ti(e){const t=e.names(Pn).filter(n=>/^node\d{1,4}$/.test(n));return new Map(
t.map(n=>[Number(n.slice(4)),e.cpus(`${Pn}/${n}/cpulist`)??[]]))}function Ri(e,{vendor:t,model:n},r){const o=new Set(e.cpus(`${Y}/present`)??[]),i=e.names(Y).filter(
f=>/^cpu\d{1,4}$/.test(f)).map(f=>Number(f.slice(3))).filter(f=>o.size===0||o.has(f));if(i.length===0){e.gap(`/${Y}: there is no CPU`);return}const a=e.cpus(`${Y}\
/online`),c=e.cpus(`${Y}/isolated`),u=new Map([...r].flatMap(([f,d])=>d.map(h=>[h,f]))),l=a&&new Set(a);return{vendor:t,model:n,cpus:i.map(f=>Ui(e,f,l?l.has(f):
!0,r.size>1?u.get(f):void 0)),isolated:c&&c.length>0?c:void 0}}function Ui(e,t,n,r){if(!n)return{cpu:t,online:n,numaNode:r};const o=`${Y}/cpu${t}`;return{cpu:t,
online:n,core:e.count(`${o}/topology/core_id`),package:e.count(`${o}/topology/physical_package_id`),die:e.count(`${o}/topology/die_id`),...Gi(e,`${o}/cache`),numaNode:r}}
function Gi(e,t){const n=new Map;for(const r of e.names(t).filter(o=>/^index\d+$/.test(o))){const o=e.count(`${t}/${r}/level`);if(o!==2&&o!==3)continue;const s=e.
cpus(`${t}/${r}/shared_cpu_list`);n.set(o,s&&s.length>0?s:void 0)}return{l2:n.get(2),l3:n.get(3)}}var Nn="sys/class/input",Ue={lastOfFirstRow:31,buttonLeft:272,
relativeX:0,relativeY:1};function jn(e,t,n){const r=(e.text(`${t}/capabilities/${n}`)??"").split(/\s+/).reverse();return o=>{const s=r[Math.floor(o/64)]??"";return/^[0-9a-f]{1,16}$/i.
test(s)&&(BigInt(`0x${s}`)>>BigInt(o%64)&1n)===1n}}function Di(e,t){const n=jn(e,t,"key");if(Array.from({length:Ue.lastOfFirstRow},(s,i)=>i+1).every(n))return"k\
eyboard";const o=jn(e,t,"rel");return n(Ue.buttonLeft)&&o(Ue.relativeX)&&o(Ue.relativeY)?"mouse":"other"}function Vi(e,t){const n=On(e,"dev/input/by-id");return e.
names(Nn).flatMap(r=>{const o=/^input\d+$/.test(r)?e.place(`${Nn}/${r}`):void 0,s=o===void 0?[]:e.names(o).filter(c=>/^event\d+$/.test(c));if(o===void 0||s.length===
0)return[];const i=t?[]:Wi(e,o),a=s.flatMap(c=>n.get(c)??[]).filter(c=>!Ki(c,i));return[{name:e.text(`${o}/name`)||r,kind:Di(e,o),links:a.length>0?a:void 0,controller:ve(
e,o)}]})}function Wi(e,t){const n=t.split("/");return n.flatMap((r,o)=>/^\d+-[\d.]+$/.test(r)?e.text(`${n.slice(0,o+1).join("/")}/serial`)?.trim()||[]:[])}var wt=e=>e.
replace(/[^A-Za-z0-9]/g,""),Ki=(e,t)=>t.some(n=>wt(n)!==""&&wt(e).includes(wt(n)));function Xi(e,{flags:t}){const n=e.text("proc/cmdline")??"";if(e.names("sys/k\
ernel/iommu_groups").length>0)return{on:!0,acsOverride:/(?:^|\s)pcie_acs_override=/.test(n)};if(!e.has("sys/kernel"))return;if(/(?:^|\s)(?:iommu|intel_iommu|amd_iommu)=(?:\S*,)?off(?:,\S*)?(?:\s|$)/.
test(n))return{on:!1,reason:"parameter"};const o=e.names("sys/firmware/acpi/tables");return o.some(s=>/^(?:DMAR|IVRS)\d*$/.test(s))?{on:!1,reason:"parameter"}:t.
has("hypervisor")?{on:!1,reason:"unsupported"}:o.length>0?{on:!1,reason:"firmware"}:{on:!1}}var An=1024;function Bn(e,t){const n=/(?:^|\s)MemTotal:\s+(\d{1,12}) kB$/m.
exec(e.text(t)??"")?.[1];return n===void 0?void 0:Number(n)*An}function En(e,t,n){return e.names(t).flatMap(r=>{const o=/^hugepages-(\d{1,10})kB$/.exec(r)?.[1],
s=o===void 0?void 0:e.count(`${t}/${r}/nr_hugepages`);if(o===void 0||s===void 0)return[];const i=e.count(`${t}/${r}/free_hugepages`)??0;return[{size:Number(o)*An,
total:s,free:i,numaNode:n}]})}function Hi(e,t){const n=Bn(e,"proc/meminfo");if(n===void 0){e.gap("/proc/meminfo: the size of the memory is not known");return}const r=t.
length>1?t:[],o=a=>`sys/devices/system/node/node${a}`,s=r.map(a=>({node:a,total:Bn(e,`${o(a)}/meminfo`)??0})),i=[...En(e,"sys/kernel/mm/hugepages"),...r.flatMap(
a=>En(e,`${o(a)}/hugepages`,a))];return{total:n,numa:s.length>0?s:void 0,hugepages:i.length>0?i:void 0}}var qi=["run/current-system/sw/share/hwdata/pci.ids","ru\
n/current-system/sw/share/pci.ids","usr/share/hwdata/pci.ids","usr/share/misc/pci.ids","usr/share/pci.ids"],Yi=2**24;function Ji(e){const t=new Map,n=r=>{if(t.has(
r))return t.get(r);const o=Qi(e,r);return t.set(r,o),o};return{of({vendor:r,device:o}){const s=n(r);if(!s)return;const i=Cn(s.devices,`
	${o}  `)?.text;return i===void 0?s.name:`${s.name} ${i}`}}}function Cn(e,t){const n=e.indexOf(t);if(n<0)return;const r=e.indexOf(`
`,n+1);return{text:e.slice(n+t.length,r<0?void 0:r).trim(),end:r<0?e.length:r}}function Qi(e,t){const n=Cn(e,`
${t}  `);if(!n)return;const r=/\n[^\t#\n]/g;return r.lastIndex=n.end,{name:n.text,devices:e.slice(n.end,r.exec(e)?.index??e.length)}}function ea(e){for(const t of qi){
const n=e.has(t)?e.text(t,Yi):void 0;if(n!==void 0)return Ji(`
${n}
`)}return e.gap("devices have no names: pci.ids is not installed (package hwdata)"),{of:()=>{}}}var Zn="sys/class/net";function ta(e){return e.names(Zn).flatMap(
t=>{const n=e.place(`${Zn}/${t}`);if(n===void 0||n.startsWith("sys/devices/virtual/")||!e.has(`${n}/operstate`))return[];const r=e.text(`${n}/operstate`),o=r===
void 0||r===""||r==="unknown"?void 0:r==="up";return[{name:t,device:ve(e,n),up:o}]})}function na(e){const t=e.word("proc/sys/kernel/osrelease");return t!==void 0&&
/^[\w.+~-]{1,64}$/.test(t)&&!/^\.+$/.test(t)?t:void 0}var ra="sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c";function oa(e){if(!e.has(
"sys/firmware"))return;if(!e.has("sys/firmware/efi"))return!1;const t=e.bytes(ra);if(t?.length===5)return t[4]===1;e.gap("whether Secure Boot is on is not known\
: its variable could not be read")}var sa={"EFI VGA":"efifb","VESA VGA":"vesafb",inteldrmfb:"i915"};function ia(e){const t=e.text("sys/class/graphics/fb0/name");
if(t===void 0||t==="")return;const n=sa[t]??t.replace(/(?:drm)?fb$/,"");return{driver:n===""?t:n,device:ve(e,"sys/class/graphics/fb0")}}var In="sys/bus/usb/devi\
ces";function Ln(e,t,n,r){const o=e.text(`${t}/${n}`)?.replace(/\s+/g," ").trim();if(!(o===void 0||o===""))return r&&o.includes(r)?void 0:o}function aa(e,t,n){const r=n?
void 0:e.text(`${t}/serial`),o=Ln(e,t,"manufacturer",r),s=Ln(e,t,"product",r);return o===void 0||s===void 0?s??o:s.toLowerCase().startsWith(o.toLowerCase())?s:`${o}\
 ${s}`}function ca(e,t){return e.names(In).flatMap(n=>{const r=/^(\d{1,4})-(\d{1,3}(?:\.\d{1,3})*)$/.exec(n),o=r?e.place(`${In}/${n}`):void 0;if(!r?.[2]||o===void 0)
return[];const s=Ee(`${e.word(`${o}/idVendor`)}:${e.word(`${o}/idProduct`)}`);return"value"in s?[{id:s.value,name:aa(e,o,t),bus:Number(r[1]),port:r[2],controller:ve(
e,o)}]:(e.gap(`USB device ${n} is left out: its vendor and product could not be read`,"left out: usb"),[])})}function ua(e,t){const n=na(e),r=Fi(e),o=Ti(e),s=yi(
e,n,o.size>1),i={version:1,kernel:n===void 0?void 0:{release:n},iommu:Xi(e,r),pci:la(s,e,n),cpu:Ri(e,r,o),memory:Hi(e,[...o.keys()]),input:Vi(e,t),usb:ca(e,t),block:Ei(
e,t),network:ta(e),secureBoot:oa(e),framebuffer:ia(e)},{gaps:a}=e;return a.length>0?{...i,gaps:a}:i}function la(e,t,n){if(e.length===0)return[];const r=ea(t),o=wi(
t,n,e.map(({modalias:s})=>s));return e.map(({facts:s,modalias:i})=>({...s,name:r.of(s.id),modules:i===void 0?void 0:o.of(i)}))}var da=({root:e,withIds:t})=>ua(new fi(
mi,ti(e)),t),V=e=>e&&$(e),fa=e=>e&&A(e),yt=e=>e&&de(e);function ha(e){return{address:$(e.address),id:A(e.id),class:e.class,subsystem:fa(e.subsystem),name:e.name,
driver:e.driver,modules:e.modules,iommuGroup:e.iommuGroup,bootVga:e.bootVga,resetMethods:e.resetMethods,bars:e.bars,numaNode:e.numaNode,parent:V(e.parent),sriov:e.
sriov,physicalFunction:V(e.physicalFunction)}}function pa({vendor:e,model:t,cpus:n,isolated:r}){return{vendor:e,model:t,cpus:n.map(({l2:o,l3:s,numaNode:i,...a})=>({
...a,l2:yt(o),l3:yt(s),numaNode:i})),isolated:yt(r)}}function ma(e){return{version:e.version,kernel:e.kernel,iommu:e.iommu,pci:e.pci.map(ha),cpu:e.cpu&&pa(e.cpu),
memory:e.memory,input:e.input?.map(({controller:t,...n})=>({...n,controller:V(t)})),usb:e.usb?.map(({id:t,name:n,bus:r,port:o,controller:s})=>({id:A(t),name:n,bus:r,
port:o,controller:V(s)})),block:e.block?.map(({controller:t,root:n,...r})=>({...r,controller:V(t),root:n})),network:e.network?.map(({name:t,device:n,up:r})=>({name:t,
device:V(n),up:r})),secureBoot:e.secureBoot,framebuffer:e.framebuffer&&{driver:e.framebuffer.driver,device:V(e.framebuffer.device)},gaps:e.gaps}}var kt=(e,t,n)=>e.
length===0?"[]":`[
${e.map(r=>`${n}  ${t(r)}`).join(`,
`)}
${n}]`,_t=(e,t,n)=>{const r=[];for(const[o,s]of Object.entries(e))s!==void 0&&r.push(`${t}  "${o}": ${n(s,o)}`);return`{
${r.join(`,
`)}
${t}}`},$e=e=>JSON.stringify(e);function va(e,t){return t==="pci"?kt(e,n=>_t(n,"    ",$e),"  "):Array.isArray(e)?kt(e,$e,"  "):t!=="cpu"&&t!=="memory"?$e(e):_t(
e,"  ",n=>Array.isArray(n)?kt(n,$e,"    "):$e(n))}var ga=e=>`${_t(ma(e),"",va)}
`,Mt=e=>`${(e/G).toFixed(1)} GiB`;function Fn(e,t){const n=new Map;for(const r of e){const o=n.get(t(r));o?o.push(r):n.set(t(r),[r])}return[...n.values()]}var Tn=e=>Fn(
e,({cpu:t,package:n,die:r,core:o})=>o===void 0?`cpu ${t}`:`${n} ${r} ${o}`),Rn=e=>e.map(({cpu:t})=>t);function Un([e],t){const{package:n,numaNode:r,l3:o}=e??{};
return[...t>1&&n!==void 0?[`package ${n}`]:[],...r===void 0?[]:[`node ${r}`],...o?[`L3 ${de(o)}`]:[]].join(", ")}function $a({cpu:e}){if(!e)return[];const t=e.cpus.
filter(s=>s.online),n=e.cpus.filter(s=>!s.online),r=new Set(t.map(s=>s.package)).size,o=Fn(t,s=>Un([s],r));return[{text:"CPUs, the threads of each core together",
style:"heading"},...o.map(s=>{const i=Un(s,r),a=Tn(s).map(c=>Rn(c).join("+"));return{text:`${i===""?"":`${i}:  `}${a.join(" ")}`,first:"  ",next:"      "}}),...e.
isolated?[{text:`isolated from the scheduler: ${de(e.isolated)}`,first:"  "}]:[],...n.length>0?[{text:`offline: ${de(Rn(n))}`,first:"  "}]:[]]}function ba({memory:e}){
if(!e)return[];const t=(e.hugepages??[]).filter(({total:o})=>o>0).map(({size:o,total:s,free:i,numaNode:a})=>{const c=a===void 0?"":` on node ${a}`;return{text:`${s}\
 huge pages of ${L(o)}${c}, ${i} of them free`,first:"  "}}),n={text:"no huge pages set aside",first:"  "},r=(e.numa??[]).map(({node:o,total:s})=>({text:`node ${o}\
: ${Mt(s)}`,first:"  "}));return[{text:"Memory",style:"heading"},{text:Mt(e.total),first:"  "},...r,...t.length>0?t:[n]]}var Gn={"01":"storage controller","0104":"\
RAID controller","0106":"SATA controller","0107":"SAS controller","0108":"NVMe drive","02":"network controller","0200":"Ethernet controller","0280":"wireless co\
ntroller","03":"display controller","0300":"graphics card","0302":"3D controller","0380":"display controller","04":"multimedia controller","0401":"sound card","\
0403":"sound card","05":"memory controller","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication controller","0700":"s\
erial port","08":"system device","0805":"card reader","0806":"IOMMU","09":"input device","0c":"serial bus controller","0c03":"USB controller","0c05":"SMBus","0c\
80":"serial bus controller","0d":"wireless controller",10:"encryption controller",1080:"encryption controller",11:"signal processor",12:"accelerator",13:"helper\
 function"},wa=e=>Gn[e?.slice(0,4)??""]??Gn[e?.slice(0,2)??""]??"device",ya=e=>/^(?:0[1-4d]|0c03|12|ff)/.test(e??""),Ge=(e,t)=>e!==void 0&&$(e)===$(t),ka=({address:e})=>$(
e).slice(0,-2);function Dn(e,{address:t}){const n=(e.block??[]).filter(({root:s,controller:i})=>s&&Ge(i,t)),r=(e.network??[]).filter(s=>s.up!==!1),o=r.filter(({
device:s})=>Ge(s,t));return[...n.map(({name:s})=>`the root file system (${s})`),...o.length>0&&o.length===r.length?[`the only network (${o[0]?.name})`]:[]]}function _a({
block:e=[]},{address:t}){return e.some(({root:n})=>n)?[]:e.filter(({controller:n})=>Ge(n,t)).map(({name:n})=>`${n} goes with it, and the host may run from that`)}
var Vn=(e,{address:t})=>[...new Set((e.input??[]).filter(({kind:n,controller:r})=>n==="keyboard"&&Ge(r,t)).map(({name:n})=>`the keyboard (${n})`))],Ma=(e,t)=>[...t.
bootVga?["the firmware\u2019s display"]:[],...Dn(e,t),...Vn(e,t)],Wn=({address:e})=>$(e).slice(0,-5);function za(e,t,n){return t.resetMethods?.length!==0?!0:t.parent===
void 0||t.physicalFunction!==void 0?!1:e.pci.filter(o=>Wn(o)===Wn(t)).every(o=>n.includes(o))}function Oa(e,t){const n=t.filter(u=>!D(u));if(!n.some(u=>ya(u.class)))
return;if(n.some(u=>u.class?.startsWith("0601")))return{can:"no",text:"stays with the host: a part of the chipset is in the group"};const r=new Set(n.flatMap(u=>Dn(
e,u)));if(r.size>0)return{can:"no",text:`stays with the host: it has ${[...r].join(", ")}`};const o=new Set(n.map(ka)).size,s=n.filter(u=>!za(e,u,t)).map(({address:u})=>$(
u)),i=[...n.some(u=>u.bootVga)?["it is the firmware\u2019s display: with bind: handover, or with another card for the host"]:[],...n.flatMap(u=>_a(e,u)),...new Set(
n.flatMap(u=>Vn(e,u)).map(u=>`${u} goes with it`)),...s.length>0?[`${s.length===n.length?"it":s.join(", ")} cannot be reset: a second start may need a reboot`]:
[]],a=i.length>0?`; but ${i.join("; ")}`:"";if(o>1)return{can:"with-care",text:`not isolated: ${o} cards go to one guest or none${a}`};const c=n.length>1?`, its\
 ${n.length} functions together`:"";return{can:i.length>0?"with-care":"yes",text:`can go to a guest, isolated${c}${a}`}}var Sa={yes:"good","with-care":"fair",no:"\
bad"},xa=2**30,Kn=e=>e.replaceAll("-","_");function Pa(e,t){const{driver:n,modules:r,resetMethods:o,bars:s,sriov:i,physicalFunction:a,numaNode:c}=t,u=(r??[]).filter(
d=>Kn(d)!==Kn(n??"")),l=(s??[]).filter(({size:d})=>d>=xa),f=(s??[]).flatMap(d=>d.sizes&&d.sizes.length>1?[d]:[]);return[n?`driver ${n}`:"no driver",...u.length>
0?[`module${u.length>1?"s":""} ${u.join(", ")}`]:[],...o&&o.length>0?[`reset by ${o.join(", ")}`]:[],...o?.length===0?["no reset of its own"]:[],...l.map(({index:d,
size:h})=>`BAR ${d} of ${L(h)}`),...f.map(({index:d,sizes:h=[]})=>`BAR ${d} resizable up to ${L(h.at(-1)??0)}`),...i?[`${i.enabled} of ${i.total} virtual functi\
ons`]:[],...a?[`virtual function of ${$(a)}`]:[],...c===void 0?[]:[`node ${c}`],...Ma(e,t).map(d=>`has ${d}`)].join("; ")}function zt(e,t,n,r){const o=`${$(t.address)}\
 ${wa(t.class)} ${A(t.id)}`,s=`${r}  `;return[{text:t.name===void 0?o:`${o} ${t.name}`,first:n,next:s},...D(t)?[]:[{text:Pa(e,t),first:s,style:"faint"}]]}var Ot=(e,t)=>t.
flatMap((n,r)=>r===t.length-1?zt(e,n,"  \u2514\u2500 ","     "):zt(e,n,"  \u251C\u2500 ","  \u2502  "));function Na(e,t,n){const r=`group ${t}`.padEnd(9),o=Oa(e,
n);if(o)return[{text:`${r} ${o.text}`,first:"  ",next:"    ",style:Sa[o.can]},...Ot(e,n)];const[s]=n;return s&&n.length===1?zt(e,s,`  ${r} `,"            "):[{text:r,
first:"  "},...Ot(e,n)]}function ja(e){const t=new Map;for(const n of e){if(n.iommuGroup===void 0)continue;const r=t.get(n.iommuGroup);r?r.push(n):t.set(n.iommuGroup,
[n])}return[...t].sort(([n],[r])=>n-r)}var Aa={parameter:"the machine has one, and the kernel does not use it: see the kernel parameters intel_iommu and iommu",
firmware:"the firmware does not offer one: look for VT-d, AMD-Vi, IOMMU or SVM in its set-up",unsupported:"this is a virtual machine, and its hypervisor gives i\
t none"};function Ba(e){const{pci:t,iommu:n}=e,r=[];if(n&&!n.on){const i=n.reason?`: ${Aa[n.reason]}`:"";r.push({text:`The IOMMU is off${i}. Nothing can go to a\
 guest.`,style:"bad",next:"  "},{text:""})}const o=ja(t);o.length>0&&(r.push({text:"IOMMU groups",style:"heading"}),r.push(...o.flatMap(([i,a])=>Na(e,i,a))));const s=t.
filter(i=>i.iommuGroup===void 0);return s.length>0&&(o.length>0&&r.push({text:""}),r.push({text:o.length>0?"PCI devices without a group":"PCI devices",style:"he\
ading"}),r.push(...Ot(e,s))),r}var Ea=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{
const n=t.codePointAt(0)??0;return n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`}),Ca=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p{M}",
"u").test(String.fromCodePoint(e))),Za=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],[43360,
43391],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],Ia=e=>e>=4352&&Za.
some(([t,n])=>e>=t&&e<=n),La={heading:"\x1B[1m",good:"\x1B[32m",fair:"\x1B[33m",bad:"\x1B[31m",faint:"\x1B[2m"};function be(e){let t=0;for(const n of e){const r=n.
codePointAt(0)??0;t+=Ca(r)?0:Ia(r)?2:1}return t}var Fa=(e,t)=>e+" ".repeat(Math.max(0,t-be(e)));function Ta({text:e,first:t="",next:n=t},r){const o=[];let s=t,i=be(
t),a=!0;for(const c of Ea(e).split(/( +)/)){const u=be(c);c.startsWith(" ")?(s+=c,i+=u):!a&&i+u>r?(o.push(s.trimEnd()),s=n+c,i=be(n)+u):(s+=c,i+=u,a&&=c==="")}return[
...o,s.trimEnd()]}var Ra=(e,t,n)=>e.flatMap(r=>Ta(r,t).map(o=>{const s=n&&r.style?La[r.style]:"";return s===""||o===""?`${o}
`:`${s}${o}\x1B[0m
`})).join(""),St=e=>e?`on ${$(e)}`:"";function De(e){const t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>be(o[r]??""))));return e.map(n=>({text:n.map((r,o)=>Fa(r,
t[o]??0)).join("  "),first:"  ",next:"      "}))}var Ve=(e,t)=>t.length===0?[]:[{text:e,style:"heading"},...t];function Ua({input:e=[]}){const t=e.filter(({kind:i})=>i!==
"other"),n=e.length-t.length,r=De(t.map(({kind:i,name:a,controller:c})=>[i,a,St(c)])),o=t.flatMap(({links:i=[]},a)=>[r[a]??{text:""},...i.map(c=>({text:c,first:"\
      ",style:"faint"}))]),s=n>0?[{text:`and ${n} more, such as buttons and jacks`,first:"  "}]:[];return Ve("Keyboards and mice",[...o,...s])}function Ga({usb:e=[],
pci:t}){const n=new Map(t.map(({address:o,iommuGroup:s})=>[$(o),s])),r=[...new Set(e.map(({controller:o})=>o&&$(o)))];return Ve("USB",r.sort((o="",s="")=>o<s?-1:
1).flatMap(o=>{const s=n.get(o??""),i=e.filter(c=>(c.controller&&$(c.controller))===o),a=De(i.map(({bus:c,port:u,id:l,name:f=""})=>[`${c}-${u}`,A(l),f]));return[
{text:`${o??"no PCI device"}${s===void 0?"":` (group ${s})`}`,first:"  "},...a.map(c=>({...c,first:"    ",next:"        "}))]}))}function Da(e){return e>=1e12?`${(e/
1e12).toFixed(1)} TB`:e>=1e9?`${Math.round(e/1e9)} GB`:`${Math.round(e/1e6)} MB`}function Va({block:e=[]}){const t=De(e.map(({name:r,size:o,model:s="",controller:i,
root:a})=>[r,o===void 0?"":Da(o),s,St(i),a?"the host\u2019s root file system":""])),n=e.flatMap(({links:r=[]},o)=>[t[o]??{text:""},...r.map(s=>({text:s,first:" \
     ",style:"faint"}))]);return Ve("Disks",n)}var Wa=({network:e=[]})=>Ve("Network",De(e.map(({name:t,device:n,up:r})=>[t,St(n),r===void 0?"":r?"up":"down"]))),
Ka=100,Xa=40,xt=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function Ha({cpu:e,memory:t,kernel:n,iommu:r,pci:o,secureBoot:s,framebuffer:i}){const a=e?.cpus.filter(d=>d.online)??
[],c=new Set(o.flatMap(({iommuGroup:d})=>d??[])).size,u=r?.acsOverride?", split by pcie_acs_override":"",l=i?.device?` on ${$(i.device)}`:"";return[["CPU",e&&[e.
model,xt(Tn(a).length,"core"),xt(a.length,"thread")].filter(Boolean).join(", ")],["Memory",t&&Mt(t.total)],["Kernel",n?.release],["IOMMU",r&&(r.on?`on, ${xt(c,"\
group")}${u}`:"off")],["Secure Boot",s===void 0?void 0:s?"on":"off"],["Console",i&&`${i.driver}${l}`]].flatMap(([d,h])=>h===void 0?[]:[{text:`${d.padEnd(12)} ${h}`,
next:" ".repeat(13)}])}var qa=({gaps:e=[]})=>e.length===0?[]:[{text:"Not known",style:"heading"},...e.map(t=>({text:t,first:"  ",next:"    ",style:"fair"}))];function Ya(e,{
width:t=Ka,colour:n}){const s=[Ha,Ba,$a,ba,Ua,Ga,Va,Wa,qa].map(i=>i(e)).filter(i=>i.length>0).flatMap((i,a)=>a===0?i:[{text:""},...i]);return Ra(s,Math.max(t,Xa),
n)}function Ja(e,t){const n=new Map((t?.pci??[]).map(l=>[$(l.address),l])),r=ec(e,t),o=new Map,s=(l,f)=>{o.set(l,[...o.get(l)??[],f])},i=({iommuGroup:l,address:f})=>l===
void 0?`at ${$(f).replace(/\.\d$/,"")}`:String(l),a=[...n.values()],c=new Set(a.filter(l=>r.has($(l.address))||st(l)).map(i));for(const l of a){const f=r.get($(
l.address));c.has(i(l))&&s(i(l),tc(l,f))}for(const l of e.devices){const f=l.functions.filter(h=>!n.has(h)),d=l.of?`${l.of.how}, made at boot by ${l.of.address}`:
`at ${l.name}`;for(const h of f)s(d,Pt(h,l));if(l.of&&l.functions.length===0)s(d,{...Pt("",l),name:l.name});else if(l.functions.length===0&&![...r.values()].includes(
l))for(const h of l.ids)s(d,{...Pt("",l),id:h})}const u=[...o].map(([l,f])=>({...Qa(l),functions:f}));return{model:t?.cpu?.model??"",groups:u.sort((l,f)=>Xn(l)-
Xn(f)),others:new Set(a.flatMap(l=>D(l)||c.has(i(l))?[]:[i(l)])).size,cores:t?.cpu?rc(ct(t.cpu.cpus)):[],memory:t?.memory?.total??0}}function Qa(e){return/^\d+$/.
test(e)?{group:Number(e),title:`IOMMU group ${e}`}:{group:void 0,title:e.startsWith("at ")?"IOMMU group not known":e}}var Xn=({group:e=0,functions:t})=>e+(t.some(
({device:n})=>n)?0:1e6);function ec(e,t){return new Map(e.devices.flatMap(n=>{const r=(t?.pci??[]).filter(({id:s})=>n.ids.includes(A(s)));return(n.functions.length>
0?n.functions:r.map(({address:s})=>$(s))).map(s=>[s,n])}))}var tc=(e,t)=>({address:$(e.address),id:A(e.id),name:nc(e.name??""),driver:e.driver??"",bridge:D(e),...t&&
{device:t}}),nc=e=>e.replace(/^(\w[^,[\]]*?),?(?: (?:Corporation|Electronics|Semiconductor|Technology|Co\.?|Inc\.?|Ltd\.?),?)+ (?:\[([A-Z]{2,})[^\]]*\] )?/,(t,n,r)=>`${r??
n} `),Pt=(e,t)=>({address:e,id:t.ids.length===t.functions.length?t.ids[t.functions.indexOf(e)]??"":"",name:"",driver:"",bridge:!1,device:t});function rc(e){const t=new Set(
e.map(({node:r})=>r)),n=new Map;for(const r of e){const o=`${r.node} ${r.l3}`;n.set(o,[...n.get(o)??[],r])}return[...n.values()].map((r,o)=>({label:[...t.size>1?
[`node ${r[0]?.node??0}`]:[],`L3 cache ${o}`].join(", "),cores:r}))}function Hn({guests:e}){const t=new Map,n=(r,o)=>{t.set(r,[...t.get(r)??[],o])};for(const{name:r,
pins:o}of e)for(const[s,i]of o.entries())n(i,{guest:r,as:s});for(const{name:r,emulator:o,iothreads:s}of e){for(const i of o)n(i,{guest:r,as:"emulator"});for(const i of s.
cpus)n(i,{guest:r,as:"iothreads"})}return t}var qn="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F",Yn="\\\
u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",Jn=`[${qn}${Yn}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${qn}${Yn}]*`,oc=new RegExp(
`^${Jn}(?::${Jn})?$`,"u"),sc=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,ic=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,ac=e=>ic.test(e)||oc.test(e),
Qn=e=>!sc.test(e),cc={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"&#xA;","\r":"&#xD;"},er=e=>cc[e]??e,tr=new Set,nr=e=>{if(tr.has(e))return e;
if(ac(e))tr.add(e);else throw new RangeError(`not a name in XML: ${JSON.stringify(e)}`);return e},rr=e=>{if(!Qn(e))throw new RangeError(`XML cannot hold this te\
xt: ${JSON.stringify(e)}`);return e},or=/^[ !"#$%()-;=?-~]*$/,uc=e=>or.test(e)?e:rr(e).replace(/[&<>'\t\n\r]/g,er),lc=e=>or.test(e)?e:rr(e).replace(/[&<>\r]/g,er),
sr=new WeakMap,ir=(e,t)=>{const n=sr.get(e);if(n?.indent===t)return n.text;const r=dc(e,t);return sr.set(e,{indent:t,text:r}),r},dc=(e,t)=>{const n=nr(e.name);let r=`${t}\
<${n}`;for(const i in e.attributes)r+=` ${nr(i)}='${uc(e.attributes[i]??"")}'`;const[o]=e.children;if(o===void 0)return`${r}/>`;if(typeof o=="string"){if(e.children.
length>1)throw new RangeError(`text beside other children in <${n}>`);return`${r}>${lc(o)}</${n}>`}let s=`${r}>
`;for(const i of e.children){if(typeof i=="string")throw new RangeError(`text beside other children in <${n}>`);s+=`${ir(i,`${t}  `)}
`}return`${s}${t}</${n}>`},fc=e=>`${ir(e,"")}
`,J=(e,t={},...n)=>{const r=[];for(const o of n)o===void 0||o===!1||o===""||r.push(typeof o=="number"?String(o):o);if(r.length>1&&r.some(o=>typeof o=="string"))
throw new RangeError(`text beside other children in <${e}>`);return{name:e,attributes:hc(Object.entries(t)),children:r}},hc=e=>{const t=[];for(const[n,r]of e)r!==
void 0&&t.push([n,String(r)]);return Object.fromEntries(t)},B=(e,t,n,r,o,s=8)=>J("rect",{x:e,y:t,width:n,height:r,rx:s,class:o}),k=(e,t,n,r)=>J("text",{x:e,y:t,
class:n},r),ar=(e,t)=>J("path",{d:e,class:t}),Q=(e,t)=>e===void 0||!t.includes(e)?"h":`g${t.indexOf(e)%6}`;function F(e,t){const n=[...e].map(r=>Qn(r)?r:"\uFFFD");
return n.length<=t?n.join(""):`${n.slice(0,t-1).join("").trimEnd()}\u2026`}var we=30,We=42,I=8,ye=12;function pc(e,t,n,r,o){const s=Hn(e);if(s.size===0)return{shapes:[],
height:0};const i=e.guests.map(({name:m})=>m),c={label:"CPUs of the host",cores:[...s.keys()].sort((m,v)=>m-v).map(m=>({cpus:[m],l3:"",node:0,kind:0}))},u=t.cores.
length>0?t.cores:[c],l=[];let f=n,d=r,h=0;for(const m of u){const v=Math.max(...m.cores.map(ze=>ze.cpus.length))*we,_=Math.floor((o-2*ye+I)/(v+I)),b=Math.min(m.
cores.length,_,u.length>1?4:_),C=Math.ceil(m.cores.length/b),P=Math.max(b*(v+I)-I+2*ye,120),K=30+C*(We+I)-I+ye;f>n&&f+P>n+o&&(f=n,d+=h+I,h=0),l.push(B(f,d,P,K,"\
panel"),k(f+ye,d+20,"faint",m.label));for(const[ze,mr]of m.cores.entries()){const vr=f+ye+ze%b*(v+I),gr=d+30+Math.floor(ze/b)*(We+I);for(const[$r,Nt]of mr.cpus.
entries())l.push(...vc(Nt,s.get(Nt)??[],vr+$r*we,gr,i))}f+=P+I,h=Math.max(h,K)}d+=h;const p=gc(e,n,d+20);return{shapes:[...l,...p],height:d+24-r}}var mc={emulator:"\
Q",iothreads:"io"};function vc(e,t,n,r,o){const[s]=t,i=typeof s?.as=="number",a=i||new Set(t.map(({guest:d})=>d)).size===1,c=Q(a?s?.guest:void 0,o),u=i||!s?B(n,
r,we-2,We,c,4):B(n+1,r+1,we-4,We-2,`e ${c}`,4),l=n+we/2-1,f=i?"on ":"";return[u,k(l,r+15,`${f}small middle`,String(e)),...s?[k(l,r+32,`${f}strong middle`,typeof s.
as=="number"?String(s.as):mc[s.as])]:[]]}function gc(e,t,n){const r=e.guests.map(({name:u})=>u),o=e.guests.filter(({pins:u})=>u.length>0),s=[{kind:"h",text:"hos\
t"},...o.slice(0,6).map(({name:u})=>({kind:Q(u,r),text:`virtual CPUs of ${u}`}))];let i=t;const a=[];for(const{kind:u,text:l}of s)a.push(B(i,n-10,12,12,u,3),k(i+
18,n,"faint",l)),i+=40+[...l].length*7;const c=e.guests.some(({emulator:u})=>u.length>0)?["Q: threads of QEMU itself"]:[];return e.guests.some(({iothreads:u})=>u.
cpus.length>0)&&c.push("io: threads that serve disks"),c.length>0&&a.push(k(i,n,"faint",c.join(", "))),a}var ke=(e,t)=>`${e} ${t}${e===1?"":"s"}`,cr=({topology:{
sockets:e,cores:t,threads:n}})=>[...e>1?[ke(e,"socket")]:[],ke(t,"core"),...n>1?[ke(n,"thread")]:[]].join(" x "),Ke=e=>e>=2**30?`${Math.round(e/2**30*10)/10}GiB`:
`${Math.round(e/2**20)}MiB`,ur=(e,t,n)=>{const r=e.filter(({as:o})=>o===t).map(({guest:o})=>o);return r.length>0?[`${n} of ${r.join(", ")}`]:[]},$c=e=>[...e.flatMap(
({guest:t,as:n})=>typeof n=="number"?[`${t} vCPU ${n}`]:[]),...ur(e,"emulator","emulator"),...ur(e,"iothreads","iothreads")].join("; ")||"host",_e=20,Xe=12,bc={
boot:"kept for guests from boot",start:"leaves the host while a guest runs",handover:"handed over by the host while a guest runs",made:"made for guests"};function wc(e,t,n,r,o){
const s=e.guests.map(({name:p})=>p),i=Math.round(o*.3),a=72,c=o-i-a,u=[],l=new Map;let f=r;for(const p of t.groups){const m=yc(p,n,f,c,s,l);u.push(...m.shapes),
f+=m.height+Xe}if(t.others>0){const p=`and ${t.others} more ${t.others===1?"group that stays":"groups that stay"} with the host`;u.push(k(n+14,f+10,"faint",p)),
f+=_e+Xe}const d=new Map;let h=r;for(const p of e.guests){const m=n+c+a,v=_c(p,m,h,i,Q(p.name,s));d.set(p.name,{x:m,y:h+26}),u.push(...v.shapes),h+=v.height+Xe}
for(const[p,m]of l)for(const v of p.guests){const _=d.get(v);_&&u.push(...Mc(m,_,Q(v,s)))}return{shapes:u,height:Math.max(f,h)-Xe-r}}function yc({title:e,functions:t},n,r,o,s,i){
const a=34+t.length*_e,c=[...new Set(t.flatMap(({device:f})=>f??[]))],u=c.map(f=>`${f.name}: ${bc[f.bind]}`).join(", "),l=[B(n,r,o,a,"panel"),k(n+14,r+20,"faint",
e),k(n+o-14,r+20,c.length>0?"end strong":"end faint",F(u||"stays with the host",60))];for(const[f,d]of t.entries()){const h=r+40+f*_e;l.push(...kc(d,n,h,o,s)),d.
device&&!i.has(d.device)&&i.set(d.device,{x:n+o,y:h-4})}return{shapes:l,height:a}}function kc({address:e,id:t,name:n,driver:r,bridge:o,device:s},i,a,c,u){const l=Q(
s?.guests[0],u),f=s?.bind==="boot"?"vfio-pci":o?"bridge":r,d=Math.floor((c-146)/6.5)-f.length-1;return[B(i,a-13,5,18,l,2),k(i+14,a,"mono",e),k(i+124,a,s?"":"fai\
nt",F(n||t,d)),...f?[k(i+c-14,a,"end faint",F(f,24))]:[]]}function _c(e,t,n,r,o){const{vcpus:s,memory:i,hugepages:a,shared:c,cards:u,forwards:l}=e,f=[`${ke(s,"v\
CPU")}: ${cr(e)}`,`${L(i)} memory${a?` in pages of ${a.size}`:""}`,...c.map(({path:p,bytes:m})=>`${L(m)} shared at ${p}`),...u.map(({name:p,to:m})=>`${p} on ${m}`),
...l.map(({listen:p,interface:m,to:v})=>`port ${p} of ${m} to ${v}`)],d=48+f.length*_e,h=Math.floor((r-32)/6.4);return{shapes:[B(t,n,r,d,"panel"),B(t,n,r,6,o,3),
k(t+16,n+31,"name",F(e.name,20)),k(t+r-16,n+31,"end faint",e.guest),...f.map((p,m)=>k(t+16,n+54+m*_e,"",F(p,h)))],height:d}}function Mc(e,t,n){const r=Math.round(
(e.x+t.x)/2),o=t.x-7;return[ar(`M${e.x} ${e.y}C${r} ${e.y} ${r} ${t.y} ${o} ${t.y}`,`w ${n}`),ar(`M${o} ${t.y-5}l8 5l-8 5z`,n)]}var He=30;function zc(e,{memory:t},n,r,o){
if(t===0||e.guests.length===0)return{shapes:[],height:0};const s=e.guests.map(({name:u})=>u),a=e.guests.reduce((u,{memory:l})=>u+l,0)<t?[e.guests]:e.guests.map(
u=>[u]),c=[];for(const[u,l]of a.entries()){const f=r+u*(He+8);c.push(B(n,f,o,He,"h",6));let d=n;for(const p of l){const m=Math.min(Math.round(p.memory/t*o),o),v=Math.
floor((m-20)/6.8);c.push(B(d,f,m,He,Q(p.name,s),6)),v>3&&c.push(k(d+12,f+20,"on strong",F(Oc(p),v))),d+=m}const h=t-l.reduce((p,{memory:m})=>p+m,0);h>t/8&&c.push(
k(n+o-12,f+20,"end",`host ${Ke(h)}`))}return{shapes:c,height:a.length*(He+8)-8}}var Oc=({name:e,memory:t,hugepages:n})=>`${e} ${Ke(t)}${n?.allocate==="boot"?", \
set aside at boot":""}`,Sc={page:"#ffffff",panel:"#f6f8fa",edge:"#d1d9e0",text:"#1f2328",faint:"#59636e",onColour:"#ffffff",host:"#c3ccd5",guests:["#0969da","#b\
c4c00","#1a7f37","#8250df","#bf3989","#1b7c83"]},xc={page:"#0d1117",panel:"#161b22",edge:"#30363d",text:"#f0f6fc",faint:"#9198a1",onColour:"#0d1117",host:"#3d44\
4d",guests:["#58a6ff","#f0883e","#3fb950","#bc8cff","#f778ba","#39c5cf"]},y=(e,t)=>`${e}{${t}}`;function lr({page:e,panel:t,edge:n,text:r,faint:o,onColour:s,host:i,
guests:a}){const c=a.flatMap((u,l)=>[y(`.g${l}`,`fill:${u}`),y(`.e.g${l}`,`fill:none;stroke:${u}`),y(`.w.g${l}`,`fill:none;stroke:${u}`)]);return[y(".page",`fil\
l:${e};stroke:${n}`),y(".panel",`fill:${t};stroke:${n}`),y("text",`fill:${r}`),y(".faint",`fill:${o}`),y(".h",`fill:${i}`),y(".e.h",`fill:none;stroke:${o}`),...c,
y(".on",`fill:${s}`)]}var Pc="ui-sans-serif,system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,DejaVu Sans,sans-serif",Nc="ui-monospace,SFMono-Regular,Menlo,Cons\
olas,Noto Sans Mono,DejaVu Sans Mono,monospace",jc=()=>["",y("text",`font:12px ${Pc}`),y(".title","font-size:20px;font-weight:600"),y(".name","font-size:15px;fo\
nt-weight:600"),y(".strong","font-weight:600"),y(".small","font-size:10px"),y(".mono",`font-family:${Nc}`),y(".middle","text-anchor:middle"),y(".end","text-anch\
or:end"),y(".w","stroke-width:2"),y(".e","stroke-width:2"),...lr(Sc),y("@media (prefers-color-scheme:dark)",`
${lr(xc).join(`
`)}
`),""].join(`
`),Me=1e3,T=28;function Ac(e,t){const n=Me-2*T,r=[];let o=T+20;r.push(k(T,o,"title",F(e.host,60))),t.model&&r.push(k(Me-T,o,"end faint",F(t.model,60))),o+=14;const s=[
{title:"Devices and guests",draw:c=>wc(e,t,T,c,n)},{title:"CPUs",draw:c=>pc(e,t,T,c,n)},{title:"Memory",draw:c=>zc(e,t,T,c,n)}];for(const{title:c,draw:u}of s){const l=u(
o+34);l.shapes.length!==0&&(r.push(k(T,o+20,"strong",c),...l.shapes),o+=34+l.height+8)}const i=o+T-8,a=`The plan of ${F(e.host,60)}: devices, CPUs and memory`;return fc(
J("svg",{xmlns:"http://www.w3.org/2000/svg",viewBox:`0 0 ${Me} ${i}`,width:Me,height:i,role:"img"},J("title",{},a),J("style",{},jc()),B(1,1,Me-2,i-2,"page",12),
...r))}var qe=e=>e,dr=nt(["2MiB","1GiB"]),Bc=Wo({size:dr,allocate:Jo(nt(["boot","start"]),"boot"),node:Qt(ui)}),gu=Qt(Ae(je([dr,Bc]),ie(e=>typeof e=="string"?{size:e,
allocate:"boot"}:e))),$u={"2MiB":2*Ze,"1GiB":G},bu=e=>`vms: { win: { memory: { ${e} } } }
`,wu=(e,t)=>`vms: { a: { memory: { size: 4GiB, hugepages: ${e} } }, b: { memory: { size: 4GiB, hugepages: ${t} } } }
`,yu={"memory-not-whole-pages":qe({severity:"error",about:"value",message:({size:e,page:t})=>`${e} is not a whole number of pages of ${t}`,remedy:({page:e})=>`w\
rite a multiple of ${e}, or smaller pages`}),"hugepages-of-two-sizes":qe({severity:"error",about:"value",message:({guest:e,page:t})=>`the guest '${e}' has pages\
 of ${t}, and the host mounts one size`,remedy:({page:e})=>`write ${e} here too`}),"hugepages-nodes-mixed":qe({severity:"error",about:"value",message:({guest:e})=>`\
the pages of '${e}' are on a node of its own, and these on none that is said`,remedy:()=>"write node for both, or for neither"}),"hugepages-large-at-start":qe({
severity:"warning",about:"value",message:()=>"pages of 1 GiB can seldom be had once the host has run for a while",remedy:()=>"write size: 2MiB, or allocate: boo\
t"})};import"node:crypto";var Mu=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex"),Ec=["relaxed","vapic","spinlocks","vpindex","runtime","synic","stimer","f\
requencies","tlbflush","ipi"],fr={clock:"localtime",hyperv:Ec,diskBus:"sata",nicModel:"e1000e",video:"vga",rng:!1},zu={windows10:{...fr,osinfo:"http://microsoft\
.com/win/10",secureBoot:!1,tpm:!1},windows11:{...fr,osinfo:"http://microsoft.com/win/11",secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,
tpm:!1,clock:"utc",hyperv:[],diskBus:"virtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"\
virtio",video:"vga",rng:!1}},hr=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),pr=e=>{const t=/^\d{1,3}(?:\.\d{1,3}){3}$/.test(e)?e.split(".").map(Number):
[];return t.length===4&&t.every(n=>n<256)?t.reduce((n,r)=>n*256+r,0):void 0},Cc=({prefix:e})=>2**(32-e);function Zc(e){const[t="",n=""]=e.split("/"),r=pr(t);if(r===
void 0||!/^\d{1,2}$/.test(n))return w(`'${e}' is no subnet: write it as 192.168.150.0/24`);const o={first:r,prefix:Number(n)};if(o.prefix<16||o.prefix>29)return w(
`the prefix of '${e}' is not between 16 and 29`);const s=r%Cc(o);return s!==0?w(`'${e}' does not begin a subnet: ${hr(r-s)}/${n} does`):j(o)}var Ou=S("",["192.1\
68.150.0/24"],Zc),Su=S("",["192.168.178.30"],e=>{const t=pr(e);return t===void 0?w(`'${e}' is no IPv4 address`):j(hr(t))}),xu=2*Ze,Ic=({guests:e})=>e.reduce((t,{
memory:n,hugepages:r})=>t+(r?.allocate==="boot"?n:0),0);function E(e){const t=[];for(const n of e)for(const[r,o]of n.entries())t[r]=Math.max(t[r]??0,o.length);return e.
map(n=>`  ${n.map((r,o)=>r.padEnd(t[o]??0)).join("  ")}`.trimEnd())}var W=(e,t)=>t.length>0?["",e,...t]:[],Lc=({bind:e,by:t,of:n})=>({boot:`vfio-pci has it from\
 boot, found by ${t}`,start:"vfio-pci has it while a guest runs",handover:"the host lets go of it when a guest starts, and has it back when it stops",made:`${n?.
address} makes it at boot (${n?.how}), and stays with the host`})[e];function Fc({groups:e,others:t}){const n=[];for(const{group:o,functions:s}of e)for(const[i,
a]of s.entries()){const c=o===void 0?"-":String(o);n.push([i===0?c:"",a.address,a.id,Tc(a),a.name])}const r=E(n.length>0?[["group","address","id","goes to",""],
...n]:[]);return t>0&&r.push(`  ${t} more ${t===1?"group stays":"groups stay"} with the host.`),r}function Tc({device:e,driver:t,bridge:n}){return e?e.guests.length>
0?`${e.name}: ${e.guests.join(" or ")}`:`${e.name}: no guest`:n?"bridge":`host${t?` (${t})`:""}`}function Rc(e,{cores:t}){const n=Hn(e);if(n.size===0)return[];const r=o=>$c(
n.get(o)??[]);return t.length===0?E([["host CPU","used by"],...[...n.keys()].sort((o,s)=>o-s).map(o=>[`${o}`,r(o)])]):E([["cores of","host CPUs","used by"],...t.
flatMap(({label:o,cores:s})=>s.map(({cpus:i},a)=>[a===0?o:"",i.join("+"),[...new Set(i.map(r))].join(" + ")]))])}function Uc(e,{memory:t}){const n=e.guests.map(
({name:o,memory:s,hugepages:i})=>{const a=i&&`${i.count} pages of ${i.size}`,c=i&&i.nodes.length>0?` on node ${de(i.nodes)}`:"",u=i?.allocate==="start"?"taken w\
hen it starts":"set aside at boot";return[o,L(s),a?`${a}${c}, ${u}`:"while it runs"]}),r=Ic(e);return t>0&&n.push(["host",Ke(t-r),`of ${Ke(t)}${r>0?" after boot":
""}`]),E(n)}function Gc({networks:e,guests:t}){return[...E(e.map(({name:n,type:r,bridge:o,subnet:s=""})=>[n,r,o,s])),...E(t.flatMap(({name:n,cards:r})=>r.map(o=>[
`${n} ${o.name}`,`on ${o.to}`]))),...E(t.flatMap(({name:n,forwards:r})=>r.map(({listen:o,interface:s,to:i})=>[`${s} port ${o}`,`to ${n} port ${i}`])))]}var Dc=e=>{
const{name:t,guest:n,vcpus:r,autostart:o}=e;return[t,n,`${ke(r,"vCPU")} (${cr(e)})`,o?"starts with the host":""]};function Vc(e,t){return`${[`Plan for ${e.host}${t.
model?`, ${t.model}`:""}`,...W("Guests",E(e.guests.map(Dc))),...W("Devices",[...Fc(t),...E(e.devices.map(r=>[r.name,Lc(r)]))]),...W("CPUs",Rc(e,t)),...W("Memory",
Uc(e,t)),...W("Shared memory",E(e.guests.flatMap(({name:r,shared:o})=>o.map(({path:s,bytes:i,feature:a})=>[s,L(i),`${r}, ${a}`])))),...W("Networks",Gc(e)),...W(
"libvirt's hook, before the guest starts (undone in reverse after it has stopped)",E(e.guests.filter(({hook:r})=>r.length>0).map(({name:r,hook:o})=>[r,o.join(",\
 ")])))].join(`
`)}
`}export{vn as Stopped,Js as askAnswers,ws as defaultAnswers,Ac as drawPlan,Vs as firstSpec,Ja as machineOf,ei as openTerminal,Ss as personHere,ga as printFacts,
Vc as printPlan,Ya as printReport,da as scan};
