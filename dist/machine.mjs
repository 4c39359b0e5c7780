// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

function Et(e){const t=Object.values(e).filter(r=>typeof r=="number");return Object.entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function xr(e,t){
return typeof t=="bigint"?t.toString():t}var Pr=class{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter;return e!==void 0&&(this.
_value=e(),this._getter=void 0),this._value}};function Nr(e){return new Pr(e)}function Ar(e){return e==null}function Ct(e){const t=e.startsWith("^")?1:0,n=e.endsWith(
"$")?e.length-1:e.length;return e.slice(t,n)}function jr(e,t,n){Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}var It="captureSt\
ackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Qe(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Br(e){if(Qe(e)===!1)return!1;
const t=e.constructor;if(t===void 0||typeof t!="function")return!0;const n=t.prototype;return!(Qe(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===
!1)}function Er(e){return Br(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var Cr=new Set(["string","number","symb\
ol"]);function Ir(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Zr(e,t,n){const r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&(r._zod.parent=
e),r}function N(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot speci\
fy both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Lr(e){return Object.
keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Fr={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,
2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function R(e,t=0){if(e.aborted===
!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function Tr(e,t=0){if(e.aborted===!0)return!0;for(let n=t;n<e.issues.
length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Zt(e,t){return t.map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function ee(e){
return typeof e=="string"?e:e?.message}function Lt(e){const t=[];for(const n of e??[]){const r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;const o=r.
maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function et(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function te(e,t,n){var r;
const o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst);const s=e.schema!==e.inst?e.schema?._zod.def?.
error:void 0,i=e.message?e.message:ee(e.inst?._zod.def?.error?.(e))??ee(s?.(e))??ee(t?.error?.(e))??ee(n.customError?.(e))??ee(n.localeError?.(e))??"Invalid inp\
ut",a={};for(const c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=
i,t?.reportInput&&(a.input=e.input),a}var Rr=/[\uD800-\uDBFF]/;function Ur(e){const t=e.length;if(!Rr.test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(
r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,r++);return n}function Dr(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Gr(e,t){
for(const n in t){const r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Wr(e,n,r.value)}}function ne(e,t,n,r=!0){return Object.
defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function Vr(e,t,n){return ne(e,t,n,!1)}function Wr(e,t,n){Object.defineProperty(e,t,{configurable:!0,
get(){return this==null?n:ne(this,t,n.bind(this))},set(r){ne(this,t,r)}})}function Kr(e,t){const n=Object.getPrototypeOf(e);return t in n?void 0:n}var tt,U=!1,Hr={
configurable:!0,get(){U=!0}};function M(e,t,n){const r=Object.getPrototypeOf(e._zod);if(t in r&&tt!==e._zod){tt=void 0;return}tt=e._zod,Object.defineProperty(r,
t,{configurable:!0,get(){Object.defineProperty(this,t,Hr);const o=U;U=!1;try{const s=n(this);return U?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:s}),U=U||o,s}catch(s){throw delete this[t],U=U||o,s}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Xr(e,t,n,r){
const o=Kr(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){const s={configurable:!0,writable:!0,enumerable:r,value:void 0};return Object.defineProperty(
this,t,s),s.value=n(this),Object.defineProperty(this,t,s),s.value},set(s){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:s})}})}var Ft,
Yr=Object.freeze({status:"aborted"}),nt={value:void 0,enumerable:!1},Tt="captureStackTrace"in Error?Error:null;function qr(e){const t=Tt;if(t){const n=t.stackTraceLimit;
if(typeof n=="number"){try{t.stackTraceLimit=0}catch{return Tt=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function g(e,t,n,r){const o={};
function s(d){this.def=d,this.constr=f,this.traits=new Set}s.prototype=o;const i=n,a=i&&new WeakSet;function c(d,h){if(d._zod){if(d._zod.traits.has(e))return}else{
nt.value=new s(h);try{Object.defineProperty(d,"_zod",nt)}finally{nt.value=void 0}}if(d._zod.traits.add(e),t(d,h),a){const p=Object.getPrototypeOf(d),v=d._zod.constr.
prototype;let _=p;for(;_&&_!==v;)_=Object.getPrototypeOf(_);const $=_??p;a.has($)||(a.add($),Gr($,i))}const m=f.prototype;for(const p in m)Object.prototype.hasOwnProperty.
call(m,p)&&(p in d||(d[p]=m[p].bind(d)))}const u=r?.Parent??Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function f(d){const h=r?.Parent?
qr(l):this;c(h,d);const m=h._zod.deferred;if(m){for(const v of m)v();h._zod.deferred=void 0}const p=globalThis.__zod_globalConfig?.postProcessor;return p&&p(h),
h}return Object.defineProperty(f,"init",{value:c}),Object.defineProperty(f,Symbol.hasInstance,{value:d=>r?.Parent&&d instanceof r.Parent?!0:d?._zod?.traits?.has(
e)}),Object.defineProperty(f,"name",{value:e}),f}var H=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() \
instead.")}},Jr=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}};(Ft=globalThis).
__zod_globalConfig??(Ft.__zod_globalConfig={});var re=globalThis.__zod_globalConfig;function oe(e){return e&&Object.assign(re,e),re}function Qr(){const e=this._zod;
return e.message??(e.message=JSON.stringify(e.def,xr,2)),e.message}function eo(e){this._zod.message=e}var to={get:Qr,set:eo,enumerable:!0,configurable:!0},rt={value:void 0,
enumerable:!1},Rt=new WeakSet([Object.prototype,Error.prototype]),Ut=(e,t)=>{e.name="$ZodError",rt.value=t,Object.defineProperty(e,"issues",rt),rt.value=void 0,
Object.defineProperty(e,"message",to);const n=Object.getPrototypeOf(e);Rt.has(n)||(Rt.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){
const r=()=>this.message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(this,"toString",{value:r,
configurable:!0,writable:!0})}}))},hu=g("$ZodError",Ut),ze=g("$ZodError",Ut,void 0,{Parent:Error}),no=e=>{const t=(n,r,o,s)=>{const i=o?{...o,async:!1}:{async:!1},
a=n._zod.run({value:r,issues:[]},i);if(a instanceof Promise)throw new H;if(a.issues.length){const c=new(s?.Err??e)(a.issues.map(u=>te(u,i,oe())));throw It(c,s?.
callee??t),c}return a.value};return t},ro=no(ze),oo=e=>{const t=async(n,r,o,s)=>{const i=o?{...o,async:!0}:{async:!0};let a=n._zod.run({value:r,issues:[]},i);if(a instanceof
Promise&&(a=await a),a.issues.length){const c=new(s?.Err??e)(a.issues.map(u=>te(u,i,oe())));throw It(c,s?.callee??t),c}return a.value};return t},so=oo(ze),io=e=>(t,n,r)=>{
const o=r?{...r,async:!1}:{async:!1},s=t._zod.run({value:n,issues:[]},o);if(s instanceof Promise)throw new H;return s.issues.length?Dt(e,s.issues,o):{success:!0,
data:s.value}},se=io(ze);function Dt(e,t,n){let r;return{success:!1,get error(){return r||(r=new e(t.map(o=>te(o,n,oe()))),t=void 0,n=void 0),r},set error(o){r=
o,t=void 0,n=void 0}}}var ao=e=>async(t,n,r)=>{const o=r?{...r,async:!0}:{async:!0};let s=t._zod.run({value:n,issues:[]},o);return s instanceof Promise&&(s=await s),
s.issues.length?Dt(e,s.issues,o):{success:!0,data:s.value}},co=ao(ze),uo=/^[\s\S]{0,}$/,lo=/^-?\d+(?:\.\d+)?$/,fo=/^(?:true|false)$/i,Oe=g("$ZodCheck",(e,t)=>{var n;
e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),ho=e=>{const t=e.value;return!Ar(t)&&t.length!==void 0},Se={number:"number",bigint:"bigi\
nt",object:"date"},po=g("$ZodCheckLessThan",(e,t)=>{Oe.init(e,t);const n=Se[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.
push({origin:Se[typeof r.value]??n,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.
abort})}}),mo=g("$ZodCheckGreaterThan",(e,t)=>{Oe.init(e,t);const n=Se[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.
push({origin:Se[typeof r.value]??n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.
abort})}}),vo=g("$ZodCheckNumberFormat",(e,t)=>{Oe.init(e,t),t.format=t.format||"float64";const n=t.format?.includes("int"),r=n?"int":"number",[o,s]=Fr[t.format];
e._zod.check=i=>{const a=i.value;if(n){if(!Number.isInteger(a)){i.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}
if(!Number.isSafeInteger(a)){a>0?i.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,
origin:r,inclusive:!0,continue:!t.abort}):i.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer\
 range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});return}}a<o&&i.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),a>s&&i.issues.push({origin:"number",input:a,code:"too_big",maximum:s,inclusive:!0,inst:e,continue:!t.abort})}}),go=g("$ZodCheckMinLength",(e,t)=>{var n;
Oe.init(e,t),(n=e._zod.def).when??(n.when=ho),e._zod.check=r=>{const o=r.value,s=o.length;if((typeof o=="string"&&s>=t.minimum&&s<t.minimum*2?Ur(o):s)>=t.minimum)
return;const a=Dr(o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),$o={major:4,minor:6,patch:7},
z=g("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=$o;const r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??
[]]:r?.length?[...r]:[];for(const s of o)for(const i of s._zod.onattach)i(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.
run=e._zod.parse});else{const s=(a,c,u)=>{if(a.memo)return a;let l=R(a),f;for(const d of c){if(d._zod.def.when){if(Tr(a)||!d._zod.def.when(a))continue}else if(l)
continue;const h=a.issues.length,m=d._zod.check(a);if(m instanceof Promise&&u?.async===!1)throw new H;if(f||m instanceof Promise)f=(f??Promise.resolve()).then(async()=>{
await m,a.issues.length!==h&&(et(a.issues,h,e),l||(l=R(a,h)))});else{if(a.issues.length===h)continue;et(a.issues,h,e),l||(l=R(a,h))}}return f?f.then(()=>a):a},i=(a,c,u)=>{
if(R(a))return a.aborted=!0,a;const l=s(c,o,u);if(l instanceof Promise){if(u.async===!1)throw new H;return l.then(f=>e._zod.parse(f,u))}return e._zod.parse(l,u)};
e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){const l=e._zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return l instanceof
Promise?l.then(f=>i(f,a,c)):i(l,a,c)}const u=e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new H;return u.then(l=>s(l,o,c))}return s(u,o,c)}}},
{get"~standard"(){return Vr(this,"~standard",wo(this))},set"~standard"(e){ne(this,"~standard",e)}}),Gt=(e,t)=>e.issues.length?{issues:e.issues.map(n=>te(n,t,oe()))}:
{value:e.value};async function bo(e,t){const n={async:!0};return Gt(await e._zod.run({value:t,issues:[]},n),n)}function wo(e){return{validate:t=>{const n={async:!1};
try{const r=e._zod.run({value:t,issues:[]},n);if(!(r instanceof Promise))return Gt(r,n)}catch{}return bo(e,t)},vendor:"zod",version:1}}var yo=g("$ZodString",(e,t)=>{
z.init(e,t),e._zod.pattern=t.pattern??uo,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.value=="string"||n.issues.push({expected:"\
string",code:"invalid_type",input:n.value,inst:e}),n}}),Vt=g("$ZodNumber",(e,t)=>{z.init(e,t),e._zod.pattern=lo,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Number(
n.value)}catch{}const o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;const s=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(
o)?void 0:String(o):void 0;return n.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),n}}),ko=g("$ZodNumberFormat",(e,t)=>{
vo.init(e,t),Vt.init(e,t)}),_o=g("$ZodBoolean",(e,t)=>{z.init(e,t),e._zod.pattern=fo,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}const o=n.value;
return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}}),Mo=g("$ZodNever",(e,t)=>{z.init(e,t),e._zod.parse=(n,r)=>(n.
issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),n)});function zo(e,t){const n=Lt(e._zod.def.checks);if(!n.length)return;const r=Math.min(
...n.map(s=>s[0])),o=e._zod.parse;e._zod.parse=(s,i)=>{const a=t(s.value);if(a>r&&!i?.skipChecks&&i?.direction!=="backward"){for(const[c,u]of Lt(e._zod.def.checks))
if(a>c&&u._zod.def.when(s)){const l=s.issues.length;return u._zod.check(s),s.issues[l].continue=!1,et(s.issues,l,e),s}}return o(s,i)}}var Oo=e=>Array.isArray(e)?
e.length:-1;function Wt(e,t,n){e.issues.length&&t.issues.push(...Zt(n,e.issues)),t.value[n]=e.value}var So=g("$ZodArray",(e,t)=>{z.init(e,t);const n=re.memoizer;
n?.attach(e),e._zod.parse=(r,o)=>{const s=r.value;if(!Array.isArray(s))return r.issues.push({expected:"array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.
alloc(e,r,Array(s.length),o):Array(s.length);const i=[],a=o?.abortEarly;for(let c=0;c<s.length;c++){const u=s[c],l=t.element._zod.run({value:u,issues:[]},o);if(l instanceof
Promise)i.push(l.then(f=>Wt(f,r,c)));else if(Wt(l,r,c),a&&l.issues.length!==0&&R(l))break}return i.length?Promise.all(i).then(()=>r):r},zo(e,Oo)});function xe(e,t,n,r,o,s){
const i=n in r,a=s==="optional";if(!(!i&&a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!i)return;t.issues.push(...Zt(n,e.issues))}if(!i&&o===void 0){
e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(i||o==="defaulted"&&!a)&&(t.value[n]=
void 0):t.value[n]=e.value}}var xo=[];function Po(e){const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:xo,o=r.length?[...t,...r]:
t;for(const i of o)if(!e.shape?.[i]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(i)}": expected a Zod schema`);const s=Lr(e.
shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}function No(e,t,n,r,o,s,i){const a=[],c=o.keySet,u=o.catchall.
_zod,l=u.def.type,f=u.optin,d=u.optout;let h=0;for(const m in t){if(i&&n.issues.length!==h){if(R(n,h))break;h=n.issues.length}if(c.has(m))continue;if(m==="__pro\
to__"){l==="never"&&a.push(m);continue}if(l==="never"){a.push(m);continue}const p=u.run({value:t[m],issues:[]},r);p instanceof Promise?e.push(p.then(v=>xe(v,n,m,
t,f,d))):xe(p,n,m,t,f,d)}return a.length&&n.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then(()=>n):n}var Ao=g(
"$ZodObject",(e,t)=>{z.init(e,t);const n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){const u=()=>{const l={...r};return Object.
defineProperty(t,"shape",{value:l}),u.raw=l,l};u.raw=r,Object.defineProperty(t,"shape",{get:u})}const o=Nr(()=>Po(t));M(e,"propValues",u=>{const l=u.def.shape,f={};
for(const d in l){const h=l[d]._zod;if(h.values){Object.prototype.hasOwnProperty.call(f,d)||jr(f,d,new Set);for(const m of h.values)f[d].add(m);h.optin!==void 0&&
f[d].add(void 0)}}return f});const s=Qe,i=t.catchall;let a;const c=re.memoizer;c?.attach(e),e._zod.parse=(u,l)=>{a??(a=o.value);const f=u.value;if(!s(f))return u.
issues.push({expected:"object",code:"invalid_type",input:f,inst:e}),u;u.value=c?c.alloc(e,u,{},l):{};const d=[],h=a.shape,m=l?.abortEarly;let p=u.issues.length;
for(const v of a.allKeys){if(m&&u.issues.length!==p){if(R(u,p))break;p=u.issues.length}if(v==="__proto__")continue;const _=h[v],$=_._zod.optin,C=_._zod.optout,P=_.
_zod.run({value:f[v],issues:[]},l);P instanceof Promise?d.push(P.then(K=>xe(K,u,v,f,$,C))):xe(P,u,v,f,$,C)}return i?No(d,f,u,l,o.value,e,m===!0):d.length?Promise.
all(d).then(()=>u):u}});function Kt(e,t,n,r){for(const s of e)if(s.issues.length===0)return t.value=s.value,t;const o=e.filter(s=>!R(s));return o.length===1?(t.
value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(s=>s.issues.map(i=>te(i,r,oe())))}),t)}var jo=g("$ZodUnion",(e,t)=>{
z.init(e,t),M(e,"optin",r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),M(e,"op\
tout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),M(e,"values",r=>{if(r.def.options.every(o=>o._zod.values))return new Set(r.def.options.
flatMap(o=>Array.from(o._zod.values)))}),M(e,"pattern",r=>{if(r.def.options.every(o=>o._zod.pattern)){const o=r.def.options.map(s=>s._zod.pattern);return new RegExp(
`^(${o.map(s=>Ct(s.source)).join("|")})$`)}});const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let s=!1;const i=[];
for(const a of t.options){const c=a._zod.run({value:r.value,issues:[]},o);if(c instanceof Promise)i.push(c),s=!0;else{if(c.issues.length===0)return c;i.push(c)}}
return s?Promise.all(i).then(a=>Kt(a,r,e,o)):Kt(i,r,e,o)}}),Bo=g("$ZodEnum",(e,t)=>{z.init(e,t);const n=Et(t.entries),r=new Set(n);e._zod.values=r,M(e,"pattern",
o=>{const s=Et(o.def.entries).filter(i=>Cr.has(typeof i));return new RegExp(s.length?`^(${s.map(i=>Ir(i.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=
(o,s)=>{const i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:n,input:i,inst:e}),o}}),Eo=g("$ZodTransform",(e,t)=>{z.init(e,t),e._zod.optin=
"optional",re.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new Jr(e.constructor.name);const o=t.transform(n.value,n);if(r.async)return(o instanceof
Promise?o:Promise.resolve(o)).then(i=>(n.value=i,n));if(o instanceof Promise)throw new H;return n.value=o,n}});function Ht(e,t){return e.value=t.issues.length?void 0:
t.value,e}var Co=g("$ZodOptional",(e,t)=>{z.init(e,t),M(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",M(
e,"values",n=>{const r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),M(e,"pattern",n=>{const r=n.def.innerType._zod.pattern;return r?new RegExp(
`^(${Ct(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.innerType._zod.optin!=="defaulted")return n;const o=t.innerType._zod.run({value:n.
value,issues:[]},r);return o instanceof Promise?o.then(s=>Ht(n,s)):Ht(n,o)}return t.innerType._zod.run(n,r)}}),Io=g("$ZodPrefault",(e,t)=>{z.init(e,t),e._zod.optin=
"defaulted",M(e,"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>(r.direction==="backward"||n.value===void 0&&(n.value=t.defaultValue),t.innerType._zod.
run(n,r))}),Zo=g("$ZodPipe",(e,t)=>{z.init(e,t),M(e,"values",n=>n.def.in._zod.values),M(e,"optin",n=>n.def.in._zod.optin),M(e,"optout",n=>n.def.out._zod.optout),
M(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction==="backward"){const s=t.out._zod.run(n,r);return s instanceof Promise?s.then(i=>Pe(
i,t.in,r)):Pe(s,t.in,r)}const o=t.in._zod.run(n,r);return o instanceof Promise?o.then(s=>Pe(s,t.out,r)):Pe(o,t.out,r)}});function Pe(e,t,n){return e.issues.some(
r=>r.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}var Xt,Lo=class{constructor(){this._map=new WeakMap,this._idmap=
new Map}add(e,...t){const n=t[0];return this._map.set(e,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this.
_idmap=new Map,this}remove(e){const t=this._map.get(e);return t&&typeof t=="object"&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e.
_zod.parent;if(t){const n={...this.get(t)??{}};delete n.id;const r={...n,...this._map.get(e)};return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){
return this._map.has(e)}};function Fo(){return new Lo}(Xt=globalThis).__zod_globalRegistry??(Xt.__zod_globalRegistry=Fo());var Yt=globalThis.__zod_globalRegistry;
function To(e){return e.checks&&(e.checks=[...e.checks]),e}function Ro(e,t){return new e(To({type:"string",...N(t)}))}function Uo(e,t){return new e({type:"numbe\
r",check:"number_format",abort:!1,format:"safeint",...N(t)})}function Do(e,t){return new e({type:"boolean",...N(t)})}function Go(e,t){return new e({type:"never",
...N(t)})}function qt(e,t){return new po({check:"less_than",...N(t),value:e,inclusive:!0})}function Jt(e,t){return new mo({check:"greater_than",...N(t),value:e,
inclusive:!0})}function Qt(e,t){return new go({check:"min_length",...N(t),minimum:e})}var O=g("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized sc\
hema in ZodMiniType.");z.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){ne(this,"with",e)},parse(e,t){return ro(this,e,t,{callee:this.
parse})},parseAsync(e,t){return so(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return se(this,e,t)},safeParseAsync(e,t){return co(this,e,t)},check(...e){
const t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},
clone(e,t){return Zr(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Vo=g("Zo\
dMiniString",(e,t)=>{yo.init(e,t),O.init(e,t)});function Wo(e){return Ro(Vo,e)}var Ko=g("ZodMiniNumber",(e,t)=>{Vt.init(e,t),O.init(e,t)}),Ho=g("ZodMiniNumberFo\
rmat",(e,t)=>{ko.init(e,t),Ko.init(e,t)});function en(e){return Uo(Ho,e)}var Xo=g("ZodMiniBoolean",(e,t)=>{_o.init(e,t),O.init(e,t)});function Yo(e){return Do(Xo,
e)}var qo=g("ZodMiniNever",(e,t)=>{Mo.init(e,t),O.init(e,t)});function Jo(e){return Go(qo,e)}var Qo=g("ZodMiniArray",(e,t)=>{So.init(e,t),O.init(e,t)});function tn(e,t){
return new Qo({type:"array",element:e,...N(t)})}var es=g("ZodMiniObject",(e,t)=>{Ao.init(e,t),O.init(e,t),Xr(e,"shape",n=>n._zod.def.shape,!1)});function ts(e,t){
return new es({type:"object",shape:e,catchall:Jo(),...N(t)})}var ns=g("ZodMiniUnion",(e,t)=>{jo.init(e,t),O.init(e,t)});function Ne(e,t){return new ns({type:"un\
ion",options:e,...N(t)})}var rs=g("ZodMiniEnum",(e,t)=>{Bo.init(e,t),O.init(e,t),e.options=[...e._zod.values]});function ot(e,t){const n=Array.isArray(e)?Object.
fromEntries(e.map(r=>[r,r])):e;return new rs({type:"enum",entries:n,...N(t)})}var os=g("ZodMiniTransform",(e,t)=>{Eo.init(e,t),O.init(e,t)});function ie(e){return new os(
{type:"transform",transform:e})}var ss=g("ZodMiniOptional",(e,t)=>{Co.init(e,t),O.init(e,t)});function nn(e){return new ss({type:"optional",innerType:e})}var is=g(
"ZodMiniPrefault",(e,t)=>{Io.init(e,t),O.init(e,t)});function as(e,t){return new is({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?
t():Er(t)}})}var cs=g("ZodMiniPipe",(e,t)=>{Zo.init(e,t),O.init(e,t)});function Ae(e,t){return new cs({type:"pipe",in:e,out:t})}var A=e=>({value:e}),w=e=>({problem:e});
function st(e,t){return Yt.add(e,t),e}function S(e,t,n){const r=Ae(st(Wo(),{description:e,examples:[...t]}),ie((o,s)=>{const i=n(o);return"value"in i?i.value:(s.
issues.push({code:"custom",message:i.problem,input:o}),Yr)}));return st(r,{description:e})}function I(e,t,n,r){return S("",t,o=>n.test(o)?A(o):w(r))}var pu=e=>t=>st(
Yt.has(t)?t.clone():t,{description:e}),us=ot(["on","off"]),mu=Ne([Yo(),us]),vu=ie(e=>e===!0||e==="on"),je=(e,t)=>e.toString(16).padStart(t,"0"),ls=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,
/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];function it(e){const t=ls.map(i=>i.exec(e)).find(i=>i!==null);if(!t){const i=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.
test(e);return w(i?`'${e}' is a vendor:device id, and a PCI address like 0b:00.0 belongs here`:`'${e}' is no PCI address: write it as lspci does, 0b:00.0 or 000\
0:0b:00.0`)}const[n=0,r=0,o=0,s=0]=t.slice(1).map(i=>Number.parseInt(i??"0",16));return o>31?w(`'${e}' has slot ${je(o,2)}, and a PCI bus has the slots 00 to 1f`):
s>7?w(`'${e}' has function ${s}, and a PCI slot has the functions 0 to 7`):A({domain:n,bus:r,slot:o,function:s})}var b=e=>`${je(e.domain,4)}:${je(e.bus,2)}:${je(
e.slot,2)}.${e.function}`;function Be(e){const t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(e);if(!t?.[1]||!t[2]){const n="value"in it(e);return w(n?`'${e}' is a PCI\
 address, and a vendor:device id like 1002:67df belongs here`:`'${e}' is no vendor:device id: write four hexadecimal digits, a colon and four more, as in 1002:6\
7df`)}return A({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var j=e=>`${e.vendor}:${e.device}`,gu=S("",["0b:00.0","0000:0b:00.0","pci_0000_0b_00_0"],it),
$u=S("",["1002:67df"],Be),bu=S("",["046d:c541"],Be),G=({class:e="",driver:t})=>/^060[04]/.test(e)||t==="pcieport",at=({class:e=""})=>e.startsWith("03"),rn=e=>e.
length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`,ae=({domain:e,bus:t,slot:n})=>`${e}:${t}:${n}`,ct=(e,t)=>e!==void 0&&b(e)===b(t),ds=new Set(["\
1a03","102b"]),ut=({id:e})=>ds.has(e.vendor),on=({id:e,address:t})=>e.vendor==="8086"&&t.bus===0;function fs(e){const t=new Map;for(const n of e){const r=ae(n.address),
o=t.get(r);o?o.push(n):t.set(r,[n])}return[...t.values()].map(n=>({functions:n}))}function hs(e){const t=e.network?.filter(({device:a})=>a)??[],n=e.input?.filter(
({kind:a})=>a==="keyboard")??[],r=new Set(n.map(({controller:a})=>a&&b(a))),[o]=t,[s]=n,i=e.pci.filter(a=>at(a)&&a.bootVga);return[...i.map(({address:a})=>({address:a,
kind:"display",what:"the display that it boots on"})),...e.framebuffer?.device&&!i.some(({address:a})=>ct(e.framebuffer?.device,a))?[{address:e.framebuffer.device,
kind:"display",what:"the display that its console is on"}]:[],...(e.block??[]).flatMap(({root:a,controller:c,name:u})=>a&&c?[{address:c,kind:"disk",what:`the di\
sk with its root file system (${u})`}]:[]),...t.length===1&&o?.device?[{address:o.device,kind:"network",what:`its only network card (${o.name})`}]:[],...r.size===
1&&s?.controller?[{address:s.controller,kind:"keyboard",what:`the USB controller of its keyboard (${s.name})`}]:[]]}function ps(e,t){const n=t.pci.filter(u=>ae(
u.address)===ae(e.address)&&!G(u)),r=e.address.bus===0?[e]:n,o=new Set(r.flatMap(({iommuGroup:u})=>u??[])),s=t.pci.filter(u=>u.iommuGroup!==void 0&&o.has(u.iommuGroup)&&
!G(u)&&!r.includes(u)),i=[...r,...s],a=hs(t).filter(({address:u})=>i.some(l=>ct(l.address,u))),c=t.framebuffer?.device;return{card:{functions:[e,...r.filter(u=>u!==
e)]},along:fs(s),losses:a.map(({kind:u,what:l})=>({kind:u,what:l})),shows:e.bootVga===!0||ct(c,e.address)}}var ms=({card:e})=>Math.max(0,...e.functions.flatMap(
({bars:t=[]})=>t.map(({size:n,sizes:r=[]})=>Math.max(n,...r))));function vs(e){const t=e.pci.filter(o=>at(o)&&o.physicalFunction===void 0),n=t.filter(o=>!t.some(
s=>s!==o&&ae(s.address)===ae(o.address)&&s.address.function<o.address.function)),r=o=>[Number(o.shows),o.losses.length,o.along.length,Number(o.card.functions.some(
ut)),-ms(o)];return n.map(o=>ps(o,e)).sort((o,s)=>{const[i,a]=[r(o),r(s)],c=i.findIndex((u,l)=>u!==a[l]);return c<0?0:(i[c]??0)-(a[c]??0)})}function Ee(e,t){if(e.
losses.length===0&&!e.shows)return"boot";const n=e.losses.every(({kind:o})=>o==="display"),r=t.length===1&&!e.card.functions.some(o=>ut(o)||on(o));return e.shows&&
r&&n?"handover":void 0}function gs({functions:e},t){const n=new Set(e.map(({id:r})=>j(r)));return t.pci.filter(r=>n.has(j(r.id))&&!e.includes(r)&&!G(r))}function lt(e){
const t=new Map;for(const n of e.filter(({online:r})=>r).toSorted((r,o)=>r.cpu-o.cpu)){const r=n.core===void 0?`cpu ${n.cpu}`:`${n.package??0} ${n.die??0} ${n.core}`,
o=t.get(r);o?o.push(n):t.set(r,[n])}return[...t.values()].flatMap(n=>{const[r]=n;if(!r)return[];const o=n.map(({cpu:a})=>a),s=r.l2?.some(a=>!o.includes(a)&&e.some(
c=>c.cpu===a&&c.online)),i=r.l3?`cache ${Math.min(...r.l3)}`:`package ${r.package??0}`;return[{cpus:o,l3:i,node:r.numaNode??0,kind:(s?8:0)-o.length}]})}var sn=(e,t)=>(e.
cpus[0]??0)-(t.cpus[0]??0);function dt(e,t){const n=new Map;for(const r of e){const o=n.get(t(r));o?o.push(r):n.set(t(r),[r])}return[...n.values()]}function $s(e,t){
const n=lt(e),r=new Set(n.slice(0,n.length>4?2:1)),[o]=r,s=d=>h=>!h.cpus.some(m=>d.has(m)),i=n.filter(s(new Set(t.flatMap(({pinned:d=[]})=>d)))),a=i.filter(s(new Set(
t.flatMap(({threadsOn:d=[]})=>d)))).filter(d=>d!==o),c=new Map,u=new Map;for(const d of t){const h=d.parts.reduce(($,C)=>$+C.cores.length,0);if(h===0)continue;const m=a.
filter($=>$.cpus.length>=d.threads);if(m.length<h){u.set(d.guest,{cores:m.length});continue}const p=$=>(c.get($)??[]).filter(C=>!d.apart?.has(C)),v=[];for(const $ of d.
parts){const C=ws(m,$,{use:P=>p(P).length,reserve:r,own:new Set(v)});for(const[P,K]of C.entries())v[$.cores[P]??0]=K}const _=[...new Set(v.flatMap(p))].sort();for(const $ of v)
c.set($,[...c.get($)??[],d.guest]);u.set(d.guest,{cpus:v.flatMap($=>$.cpus.slice(0,d.threads)),together:bs(v),shares:_})}const l=i.filter(d=>r.has(d)&&!c.has(d));
return{host:(l.length>0?l:n.slice(0,1)).flatMap(d=>d.cpus).sort((d,h)=>d-h),places:u}}var bs=e=>dt(e,an).length===1?"l3":dt(e,cn).length===1?"node":"machine",an=e=>e.
l3,cn=e=>String(e.node);function ws(e,{cores:t,node:n},r){const{use:o,own:s}=r,i=t.length,a=e.filter(u=>!s.has(u)),c=[...new Set(a.map(o))].sort((u,l)=>u-l);for(const u of c){
const l=a.filter(f=>o(f)<=u);for(const f of[l.filter(d=>d.node===n),l]){const d=Math.min(...f.map(h=>h.kind));for(const h of[an,cn,()=>""])for(const m of[f.filter(
p=>p.kind===d),f]){const[p]=dt(m,h).filter(v=>v.length>=i).sort(ys(r));if(p)return p.toSorted(ks(r)).slice(0,i).sort(sn)}}}return[]}function ys({reserve:e,own:t}){
const n=new Set([...t].map(i=>i?.l3)),r=i=>Math.min(...i.map(a=>a.kind)),o=i=>Number(i.some(a=>n.has(a.l3))),s=i=>Number(i.some(a=>e.has(a)));return(i,a)=>r(i)-
r(a)||o(i)-o(a)||s(i)-s(a)||i.length-a.length}var ks=({use:e,reserve:t})=>(n,r)=>e(n)-e(r)||n.kind-r.kind||Number(t.has(n))-Number(t.has(r))||sn(r,n),ce={B:1,kB:1e3,
MB:1e6,GB:1e9,TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function un(e){const t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])return w(`'${e}\
' is no size: write a number and a unit, as in 16GiB`);const n=t[2]??"",r=Object.hasOwn(ce,n)?ce[n]:void 0;if(r===void 0){const s=n.charAt(0).toUpperCase(),i="K\
MGT".includes(s)&&s!=="",a=n===""?"has no unit":`has the unit '${n}', which is neither binary nor decimal`;return w(`'${e}' ${a}: write ${i?`${t[1]}${s}iB (powe\
rs of 1024) or ${t[1]}${s==="K"?"k":s}B (powers of 1000)`:"a unit such as MiB or GiB"}`)}const o=Number(t[1])*r;return Number.isSafeInteger(o)?A(o):w(`'${e}' is\
 not a whole number of bytes below 8 PiB`)}function L(e){for(const t of["TiB","GiB","MiB","KiB"]){const n=ce[t]??1;if(e>=n&&e%n===0)return`${e/n}${t}`}return`${e}\
B`}var wu=S("",["16GiB","512MiB"],un),Ce=ce.MiB??0,D=ce.GiB??0,_s={s:1,sec:1,min:60,m:60,h:3600};function Ms(e){const t=/^(\d{1,6})\s?(s|sec|min|m|h)$/.exec(e),
n=_s[t?.[2]??""];return!t||n===void 0?w(`'${e}' is no span of time: write it as 30s, 2min or 1h`):A(Number(t[1])*n)}var yu=S("",["30s","2min"],Ms);function zs(e){
const t=/^(\d{3,5})x(\d{3,5})$/i.exec(e);if(!t)return w(`'${e}' is no resolution: write width and height in pixels, as in 2560x1440`);const[n,r]=[Number(t[1]),Number(
t[2])];return n<320||r<200||n>16384||r>16384?w(`'${e}' is not between 320x200 and 16384x16384`):A({width:n,height:r})}var ku=S("",["1920x1080","3840x2160"],zs);
function ln(e){const t=lt(e.cpu?.cpus??[]),n=Math.min(...t.map(({kind:o})=>o)),r=t.filter(({kind:o})=>o===n);return{count:r.length,threads:r[0]?.cpus.length??1}}
function dn(e){const{count:t,threads:n}=ln(e);for(let r=t;r>0;r-=1){const o={cores:Array.from({length:r},(i,a)=>a)},s=$s(e.cpu?.cpus??[],[{guest:"",parts:[o],threads:n}]).
places.get("");if(s&&"cpus"in s)return r}return 0}function Os(e){const{count:t,threads:n}=ln(e);if(t===0)return;const r=Math.min(dn(e),Math.max(1,Math.floor(t/2)));
return r>0?{cores:r,threads:n,pin:!0}:{cores:1,threads:1,pin:!1}}var Ss=16*D;function xs(e){const t=(e.memory?.total??8*D)/2,n=t>=D?Math.round(t/D)*D:Math.floor(
t/Ce)*Ce;return L(Math.min(Ss,n))}function Ps(e,t){const n=vs(e);return{...t,candidates:n,chosen:n.find(r=>Ee(r,n)!==void 0),guest:"windows11",memory:xs(e),cpus:Os(
e)}}import{hostname as Ns,userInfo as As}from"node:os";var fn=I("",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"a user name has lower-case letters, digits, - and _, beg\
ins with a letter, and is at most 31 characters long"),Mu=I("",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,"a group name has lower-case letters, digits, - and _, begins \
with a letter, and is at most 31 characters long"),js=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,zu=I("",["win11"],js,"a name has letters, digits, and . _ + -, begins\
 with a letter or digit, and is at most 63 characters long"),Ou=I("",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,"a name has letters, digits, - and _, and is at\
 most 63 characters long"),hn=I("",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"a host name has letters, digits and -, and is at most 63 c\
haracters long"),Su=I("",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"a network interface has a name of at most 15 letters, digits, . _ and -"),xu=I("",
["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"a kernel module has a name of letters, digits, _ and -, one name to an entry"),Pu=I("",["display-manager.service"],
/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,"a unit is written with its type, as in display-manager.service"),Nu=I("",
["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,"one entry is one parameter, name or name=value, without white space or quotes"),Bs=e=>{if(!e.startsWith("/"))
return`'${e}' is not an absolute path of the host`;if(/[\u0000-\u001f\u007f]/.test(e))return"a path here has no control characters";if(!e.isWellFormed())return"\
a path here is valid Unicode";if(e.split("/").includes(".."))return`'${e}' goes up with '..': write the path it leads to`},Au=S("",["/var/lib/libvirt/images/win\
11.qcow2"],e=>{const t=Bs(e);return t?w(t):A(e)}),ju=I("",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,"a path here has no control characters and is not empty");
function Es(e){return/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===1?w(`'${e}' is a multicast address: the first pair of a ca\
rd's address is even`):/^(..)(?::\1)+$/i.test(e)?w(`'${e}' holds the place of an address: write one of its own`):A(e.toLowerCase()):w(`'${e}' is no MAC address:\
 write six pairs of hexadecimal digits, as in 52:54:00:66:d7:8b`)}var Bu=S("",["52:54:00:66:d7:8b"],Es),Cs="nixos";function Is(){try{const{uid:e,username:t}=As();
return e===0?process.env.SUDO_USER:t}catch{return}}function Zs(){const e=Ns().split(".",1)[0]??"",t=Is();return{hostName:se(hn,e).success?e:Cs,users:t!==void 0&&
t!=="root"&&se(fn,t).success?[t]:[]}}var x=class{lines;constructor(e){this.lines=e}},Ls=100,Fs=/^(?:\.{0,2}\/)?[A-Za-z][\w./+-]*$|^[1-9]\d*(?:[KMGT]iB|x\d+)$/,Ts=/^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i,
Rs=e=>{const t=e.codePointAt(0)??0;return t>65535?`\\U${t.toString(16).padStart(8,"0")}`:`\\u${t.toString(16).padStart(4,"0")}`};function ue(e){return Fs.test(e)&&
!Ts.test(e)?e:`"${e.replace(/["\\]/g,"\\$&").replace(/[\p{C}\p{Zl}\p{Zp}]/gu,Rs)}"`}function ft(e){if(typeof e=="string")return ue(e);if(typeof e!="object")return String(
e);if(Us(e))return`[${e.map(ft).join(", ")}]`;const t=Object.entries(e).map(([n,r])=>`${ue(n)}: ${ft(r)}`);return t.length===0?"{}":`{ ${t.join(", ")} }`}var Us=e=>Array.
isArray(e);function pn(e,t){const n=[];let r="";for(const o of e.split(/[\p{C}\s]+/u).filter(Boolean))r!==""&&t.length+2+r.length+1+o.length>Ls?(n.push(r),r=o):
r=r===""?o:`${r} ${o}`;return r!==""&&n.push(r),n.length===0?`
`:n.map(o=>`${t}# ${o}
`).join("")}function mn(e,t){if("comment"in e)return pn(e.comment,t);const{key:n,value:r,note:o,off:s}=e,i=o?`  ${pn(o,"").trimEnd().replaceAll(`
# `," ")}`:"";return s?`${mn({key:n,value:r,...o&&{note:o}},"").trimEnd().replace(/^/gm,`${t}# `)}
`:r instanceof x?r.lines.length===0?`${t}${ue(n)}: {}${i}
`:`${t}${ue(n)}:${i}
${vn(r,`${t}  `)}`:`${t}${ue(n)}: ${ft(r)}${i}
`}var vn=({lines:e},t="")=>e.map(n=>mn(n,t)).join(""),le=e=>b(e).replace(/^0000:/,""),ht=({name:e,id:t})=>e??j(t),Ds=new Set(["vfio-pci","pci-stub","pcieport"]);
function Gs({functions:e}){const t=e.flatMap(({modules:n,driver:r})=>n?.length?n:r?[r]:[]);return[...new Set(t)].filter(n=>!Ds.has(n))}function Vs(e){const{driver:t,
resetMethods:n}=e,r=n===void 0?"":n.length>0?`, reset by ${n.join(", ")}`:", no reset";return`${le(e.address)} ${ht(e)}${t?` (${t})`:""}${r}`}function pt(e,t,n){
const{functions:r}=e,o=gs(e,n),s=Gs(e),i=r.map(a=>({comment:Vs(a)}));if(i.push({key:"functions",value:r.map(({address:a})=>le(a))}),i.push({key:"ids",value:[...new Set(
r.map(({id:a})=>j(a)))]}),t==="handover")i.push({comment:"The host shows itself on it: its session ends when the guest starts, and comes back after it."}),i.push(
{key:"bind",value:"handover"});else{if(o.length>0){const a=rn(o.map(({address:c})=>le(c)));i.push({comment:`${a} ${o.length>1?"have":"has"} the same id: only th\
e address tells them apart.`})}i.push({key:"by",value:"address"})}return s.length>0&&i.push({key:"drivers",value:s}),new x(i)}var Ws=[[/^03/,"display"],[/^0403/,
"audio"],[/^0c03/,"usb"],[/^0108/,"nvme"],[/^0106/,"sata"],[/^02/,"network"]];function gn(e){const t=new Map;return e.map(({functions:n})=>{const r=Ws.find(([s])=>s.
test(n[0]?.class??""))?.[1]??"device",o=(t.get(r)??0)+1;return t.set(r,o),o===1?`beside-${r}`:`beside-${r}-${o}`})}function Ie({card:e,along:t,losses:n,shows:r}){
if(e.functions.some(ut))return"it shows the console to the remote management of the machine";if(r&&e.functions.some(on))return"it is the integrated graphics, on\
 which the host shows itself";const o=e.functions[0]?.iommuGroup,s=t.length>0?`with all of IOMMU group ${o} `:"";return n.length>0?`${s}the host would lose ${rn(
n.map(({what:i})=>i))}`:r?"the host shows itself on it":"it is kept for the host"}function Ks({card:e,along:t},n,r){const o=gn(t),s=[];e.functions[0]?.class?.startsWith(
"0302")&&s.push({comment:"A card without connectors of its own, as laptops have it: you see the guest through Looking Glass, which may need a dummy display, and\
 the driver may want the ROM of the card (rom: { file: ./vbios.rom })."}),s.push({key:"gpu",value:pt(e,n,r)});for(const[i,a]of t.entries())s.push({comment:"In t\
he same IOMMU group: it leaves the host too."}),s.push({key:o[i]??"",value:pt(a,"boot",r)});return s}var Hs={firmware:"in the firmware",parameter:"by kernel par\
ameter",unsupported:"for want of one"};function Xs({iommu:e}){return e?.on!==!1?[]:[{comment:`The IOMMU was off${e.reason?` (${Hs[e.reason]})`:""} when the fact\
s were read, so nobody knows what must go along. Switch it on, boot with what compiles from this, then write the facts again with vfioc scan, and see vfioc chec\
k.`}]}function $n(e){const t=e.pci.filter(({physicalFunction:s})=>s!==void 0),n=t.filter(({driver:s})=>s===void 0||s==="vfio-pci"),[r]=n;if(!r)return[];const o={
functions:[le(r.address)],bind:"start"};return[{comment:`${t.length} virtual functions are enabled, ${n.length} of them without a driver. One for a guest:`},{key:"\
network",value:o,off:!0}]}function Ys(e,t,n){const r=t.filter(c=>c!==e?.candidate),o=({card:c})=>{const[u]=c.functions;return u?`${le(u.address)} ${ht(u)}`:""},
s=[...Xs(n)];if(e){for(const c of r){const u=c.losses.length>0||c.shows?Ie(c):"it could go to a guest as well";s.push({comment:`Not taken: ${o(c)}: ${u}.`})}return[
...s,{key:"devices",value:new x([...Ks(e.candidate,e.way,n),...$n(n)])}]}s.push({comment:t.length>0?"No graphics card of this machine can go to a guest as it is\
:":"No graphics card was found on this machine."});for(const c of t)s.push({comment:`- ${o(c)}: ${Ie(c)}.`});const i=r.find(c=>!c.shows&&c.along.length>0),a=[];
return i&&(s.push({comment:"To decide: plug the card into another slot and write the facts again; or take in what stands below and iommu.acsOverride, which spli\
ts the group by force and gives up the isolation between what is in it."}),s.push({key:"iommu",value:new x([{key:"acsOverride",value:["downstream","multifunctio\
n"]}]),off:!0}),a.push({key:"gpu",value:pt(i.card,"boot",n),off:!0})),[...s,{key:"devices",value:new x([...a,...$n(n)])}]}var mt={windows11:"win11",windows10:"w\
in10",linux:"linux",macos:"macos"},bn=e=>`${Math.round(e/D*10)/10} GiB`;function qs({hostName:e,users:t,facts:n},{cpu:r}){const o=r?.vendor;return[{key:"name",value:e,
note:"networking.hostName; UUIDs and MAC addresses of guests derive from it"},{key:"users",value:t,note:t.length>0?"who may use the guests":"to decide: the user\
s who may use the guests"},{key:"cpu",value:o??"amd",note:o?"":"to decide: amd or intel; the facts do not say"},n===void 0?{key:"facts",value:"./facts.json",off:!0,
note:"after: vfioc scan -o facts.json"}:{key:"facts",value:n,note:"written by vfioc scan -o; write it again when the hardware changes"}]}function Js({input:e},t){
const r=(e??[]).filter(({kind:o,controller:s})=>o!=="other"&&!(s&&t.includes(b(s)))).flatMap(o=>o.links?.slice(0,1)??[]);return r.length===0?[]:[{comment:"Keybo\
ard and mouse of the host in the guest; both Ctrl keys together switch between them:"},{key:"evdev",value:r.map(o=>({dev:o})),off:!0}]}function Qs({cpus:e,facts:t}){
if(!e)return[{comment:"To decide: the facts say nothing of the CPUs."},{key:"cpu",value:{cores:2}}];const{cores:n,threads:r,pin:o}=e,s={cores:n,threads:r};return o?
t!==void 0?[{key:"cpu",value:{...s,pin:"auto"}}]:[{key:"cpu",value:s,note:"with host.facts, pin: auto gives it cores of its own"}]:[{key:"cpu",value:s}]}function ei(e,t,n){
const{guest:r,memory:o,chosen:s}=e,i=mt[r],a=n.memory?.total,u=(s&&t?[s.card,...s.along]:[]).flatMap(({functions:d})=>d.map(({address:h})=>b(h))),l="/var/lib/li\
bvirt/images",f=[{key:"guest",value:r},{key:"memory",value:o,note:a===void 0?"":`of ${bn(a)}`},...Qs(e),{key:"devices",value:s&&t?["gpu",...gn(s.along)]:[]},{key:"\
disks",value:new x([{key:"system",value:{file:`${l}/${i}.qcow2`,create:"100GiB"},note:"created where it is not there"},{key:"setup",value:{cdrom:`/srv/${i}.iso`},
off:!0,note:"to decide: where the installer is"}])},{key:"nics",value:new x([{key:"lan",value:{network:"default"}}])},{key:"display",value:{spice:t!=="handover"}},
...Js(n,u)];return t==="boot"&&(f.push({comment:"The card's picture in a window of the host, once its program runs in the guest:"}),f.push({key:"lookingGlass",value:{
resolution:"1920x1080"},off:!0})),new x(f)}function ti(e,t){const{candidates:n,chosen:r,guest:o}=t,s=r&&Ee(r,n),{cpu:i,memory:a}=e,c=[i?.model,a&&bn(a.total)].filter(
Boolean).join(", ");return vn(new x([{comment:`A first spec by vfioc init${c?`, for a machine with ${c}`:""}.`},{comment:'It compiles as it stands. What you mus\
t still decide is said at its line: look for "to decide".'},{key:"version",value:1},{key:"host",value:new x(qs(t,e))},{comment:""},...Ys(r&&s&&{candidate:r,way:s},
n,e),{comment:""},{key:"networks",value:new x([{key:"default",value:{type:"nat"}}])},{comment:""},{key:"vms",value:new x([{key:mt[o],value:ei(t,s,e)}])}]))}var wn=class extends Error{};
async function X(e,t,n,r){let o="";for(;;){const s=await e(`${o}${t} [${n}]: `);if(s===void 0)throw new wn;const i=r(s.trim()===""?n:s.trim());if("value"in i)return i.
value;o=`${i.problem}
`}}var ni=e=>se(hn,e).success?{value:e}:{problem:"A host name has letters, digits and -."},ri=e=>{const t=e==="-"?[]:[...new Set(e.split(/[\s,]+/))];return t.every(
n=>se(fn,n).success)?{value:t}:{problem:"A user name has lower-case letters, digits, - and _; - alone is nobody."}},vt=Object.keys(mt),oi=e=>{const t=vt.find(n=>n===
e);return t?{value:t}:{problem:`One of: ${vt.join(", ")}.`}},si=e=>{const t=un(e);return"value"in t?{value:L(t.value)}:{problem:"A number and a unit, as 16GiB."}},
yn=(e,t)=>n=>/^\d{1,4}$/.test(n)&&Number(n)>=e&&Number(n)<=t?{value:Number(n)}:{problem:`A number from ${e} to ${t}.`};function ii(e){return`Graphics cards:
${e.map((n,r)=>{const[o]=n.card.functions,s=o?`${b(o.address)} ${ht(o)}`:"";return`  ${r+1}  ${s}${Ee(n,e)?"":` (no: ${Ie(n)})`}
`}).join("")}  0  none
`}async function ai(e,{candidates:t,chosen:n}){if(t.length===0)return;const r=yn(0,t.length),o=String(n?t.indexOf(n)+1:0),s=await X(e,`${ii(t)}Which one is the \
guest's`,o,i=>{const a=r(i),c="value"in a?t[a.value-1]:void 0;return c&&!Ee(c,t)?{problem:`Not that one: ${Ie(c)}.`}:a});return t[s-1]}async function ci(e,t,n){
const r=await X(n,"Host name (networking.hostName)",t.hostName,ni),o=await X(n,"Users who may use the guests",t.users.join(" ")||"-",ri),s=await ai(n,t),i=await X(
n,`System of the guest (${vt.join(", ")})`,t.guest,oi),a=await X(n,"Memory of the guest",t.memory,si),c=dn(e),{cpus:u}=t,l=u&&c>1?await X(n,`Cores of the guest,\
 of ${c}`,String(u.cores),yn(1,c)):void 0;return{...t,hostName:r,users:o,chosen:s,guest:i,memory:a,...u&&l&&{cpus:{...u,cores:l}}}}import{createInterface as ui}from"node:readline";
function li(){const{stdin:e,stderr:t}=process;if(!e.isTTY||!t.isTTY)return;const n=ui({input:e,output:t}),r=[];let o=!0,s;return n.on("line",i=>{s?s(i):r.push(i),
s=void 0}),n.once("close",()=>{o=!1,s?.(void 0)}),{ask:i=>{const a=i.slice(i.lastIndexOf(`
`)+1);return t.write(i.slice(0,-a.length)),n.setPrompt(a),n.prompt(),new Promise(c=>{r.length>0||!o?c(r.shift()):s=c})},close:()=>n.close()}}import{resolve as di}from"node:path";
import{closeSync as fi,constants as gt,lstatSync as hi,openSync as pi,readdirSync as mi,readlinkSync as vi,readSync as gi}from"node:fs";var $t=4095;function kn(e){
const t=new Set;for(const n of e.split(",")){const r=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(n);if(!r)return w(`'${e}' is no set of CPUs: write it as 0-3,8\
,^2`);const o=Number(r[2]),s=r[3]===void 0?o:Number(r[3]);if(s<o)return w(`the range ${o}-${s} runs backwards`);if(s>$t)return w(`CPU ${s} is above ${$t}`);for(let i=o;i<=
s;i+=1)r[1]?t.delete(i):t.add(i)}return t.size===0?w(`'${e}' leaves no CPU`):A([...t].sort((n,r)=>n-r))}function de(e){const t=[...new Set(e)].sort((r,o)=>r-o),
n=[];for(const r of t){const o=n.at(-1);o&&o[1]===r-1?o[1]=r:n.push([r,r])}return n.map(([r,o])=>r===o?`${r}`:`${r}-${o}`).join(",")}var $i=S("",["0-3,8","0-7,^\
2"],kn),_n=e=>[...new Set(e)].sort((t,n)=>t-n),Zu=Ae(Ne([$i,tn(en().check(Jt(0),qt($t))).check(Qt(1))]),ie(_n)),Mn=en().check(Jt(0),qt(1023)),bi=Ae(Ne([Mn,tn(Mn).
check(Qt(1))]),ie(e=>_n(typeof e=="number"?[e]:e))),bt={problem:"is missing"},zn={problem:"is a link"},wt=65536,wi=40,Y=e=>typeof e=="object"&&e!==null&&"proble\
m"in e,Ze=e=>e.slice(e.lastIndexOf("/")+1),Le=e=>e.slice(0,Math.max(0,e.lastIndexOf("/"))),yt=(e,t)=>e===""?t:`${e}/${t}`;function yi(e,t){const[n,r]=[e.split(/(\d+)/),
t.split(/(\d+)/)];for(let o=0;o<Math.min(n.length,r.length);o+=1){const[s="",i=""]=[n[o],r[o]];if(o%2===1&&Number(s)!==Number(i))return Number(s)-Number(i);if(s!==
i)return s<i?-1:1}return n.length-r.length}var ki=class{#e;#n;#t=new Map;#o=new Map;#s=new Map;constructor(e,t){this.#e=e,this.#n=t==="/"?"":t}get gaps(){return[
...this.#s.values()].map(({text:e,more:t})=>t>0?`${e} (and ${t} more like it)`:e)}gap(e,t=e){const n=this.#s.get(t);n?n.more+=1:this.#s.set(t,{text:e,more:0})}#r(e,{
problem:t}){t!==bt.problem&&this.gap(`/${e}: ${t}`,`${Ze(e)}\0${t}`)}names(e){return[...this.entries(e).keys()].sort(yi)}entries(e){const t=this.place(e);if(t===
void 0)return new Map;const n=this.#o.get(t);if(n)return n;const r=this.#e.list(`${this.#n}/${t}`);Y(r)&&this.#r(e,r);const o=Y(r)?new Map:r;return this.#o.set(
t,o),o}has(e){const t=this.place(Le(e));return t!==void 0&&this.#a(t,Ze(e))!==void 0}place(e){return this.#t.has(e)?this.#t.get(e):this.#c("",e,0)}linkName(e){const t=this.#i(
e);if(t===void 0)return;const n=this.#e.target(t);return Y(n)?this.#r(e,n):Ze(n)}bytes(e,t=wt){const n=this.#i(e);if(n===void 0)return;let r=this.#e.read(n,t);if(r===
zn){const o=this.place(e);if(o===void 0)return;r=this.#e.read(`${this.#n}/${o}`,t)}return Y(r)?this.#r(e,r):r}text(e,t){const n=this.bytes(e,t);if(n===void 0)return;
const r=(Buffer.isBuffer(n)?n:Buffer.from(n)).toString("utf8");return r.includes("\0")?this.#r(e,{problem:"holds NUL bytes"}):r.trimEnd()}word(e){const t=this.text(
e);return t===""?this.#r(e,{problem:"is empty"}):t}number(e){const t=this.word(e);if(t===void 0)return;const n=/^(?:-?\d{1,16}|0x[0-9a-f]{1,13})$/i.test(t)?Number(
t):Number.NaN;return Number.isSafeInteger(n)?n:this.#r(e,{problem:"holds no number"})}count(e){const t=this.number(e);return t===void 0||t<0?void 0:t}cpus(e){const t=this.
text(e);if(t===void 0||t==="")return t===""?[]:void 0;const n=kn(t);return"value"in n?n.value:this.#r(e,{problem:"holds no set of CPUs"})}#i(e){const t=Le(e),n=this.
place(t);return n===t?`${this.#n}/${e}`:n===void 0?void 0:`${this.#n}/${yt(n,Ze(e))}`}#a(e,t){const n=this.#o.get(e);if(n)return n.get(t);const r=yt(e,t),o=this.#e.
kind(`${this.#n}/${r}`);return Y(o)?this.#r(r,o):o}#c(e,t,n){let r=e;for(const o of t.split("/"))if(!(o===""||o===".")&&(r=o===".."?Le(r):this.#u(r,o,n),r===void 0))
return;return r}#u(e,t,n){const r=yt(e,t);if(this.#t.has(r))return this.#t.get(r);const o=this.#a(e,t);let s=o===void 0?void 0:r;return o==="link"&&(this.#t.set(
r,void 0),s=n<wi?this.#l(r,n):this.#r(r,{problem:"leads through too many links"})),this.#t.set(r,s),s}#l(e,t){const n=this.#e.target(`${this.#n}/${e}`);return Y(
n)?this.#r(e,n):this.#c(n.startsWith("/")?"":Le(e),n,t+1)}},On={EACCES:"permission denied",EPERM:"permission denied",EIO:"input/output error",ENODEV:"its device\
 is gone",EINVAL:"the kernel does not tell",ENAMETOOLONG:"its name is too long",EISDIR:"is a folder"};function Fe(e){const t=e instanceof Error&&"code"in e?String(
e.code):"unknown error";return t==="ENOENT"||t==="ENOTDIR"?bt:t==="ELOOP"?zn:{problem:On[t]??t}}function Sn(e){return e.isSymbolicLink()?"link":e.isDirectory()?
"folder":e.isFile()?"file":"other"}var fe=Buffer.alloc(wt),_i=4096;function Mi(e,t){const n=[];let r=0,o=0;for(;;){const i=gi(e,fe,o,fe.length-o,null);if(r+=i,o+=
i,i===0||i<_i&&t<=wt)break;if(r>t)return{problem:`has more than ${t} bytes`};o===fe.length&&(n.push(Uint8Array.from(fe)),o=0)}const s=fe.subarray(0,o);return n.
length===0?s:Buffer.concat([...n,s])}var zi={kind(e){try{const t=hi(e,{throwIfNoEntry:!1});return t?Sn(t):bt}catch(t){return Fe(t)}},target(e){try{return vi(e)}catch(t){
const n=Fe(t);return n.problem===On.EINVAL?{problem:"is no link"}:n}},list(e){try{return new Map(mi(e,{withFileTypes:!0}).map(t=>[t.name,Sn(t)]))}catch(t){return Fe(
t)}},read(e,t){let n;try{return n=pi(e,gt.O_RDONLY|gt.O_NONBLOCK|gt.O_NOFOLLOW),Mi(n,t)}catch(r){return Fe(r)}finally{n!==void 0&&fi(n)}}},Oi=2**24,Si=e=>[`run/\
booted-system/kernel-modules/lib/modules/${e}`,`lib/modules/${e}`,`usr/lib/modules/${e}`];function xi(e){const t=e.split(/(\*|\?|\[[^\]]*\])/).map((n,r)=>r%2===
0?n.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"):n==="*"?".*":n==="?"?".":n.replace("[!","[^").replaceAll("\\","\\\\"));return new RegExp(`^${t.join("")}$`)}var xn=22,
Pn=e=>e.slice(0,xn);function Pi(e,t){const n=new Map(t.map(c=>[Pn(c??""),[]])),r=[],o=`
alias `;for(let c=e.indexOf(`
alias pci:`);c>=0;c=e.indexOf(`
alias pci:`,c+1)){const u=c+o.length,f=e[u+5]!=="0"||e[u+14]!=="0"?r:n.get(e.slice(u,u+xn));if(!f)continue;const d=e.indexOf(`
`,u),[h="",m=""]=e.slice(u,d<0?void 0:d).split(" ");f.push({pattern:h,module:m})}const s=new Map,i=({pattern:c},u)=>{const l=s.get(c)??xi(c);return s.set(c,l),l.
test(u)},a=new Map;return{of(c){const u=a.get(c);if(u)return u;const f=[...n.get(Pn(c))??[],...r].filter(h=>i(h,c)).map(({module:h})=>h),d=[...new Set(f)].sort();
return a.set(c,d),d}}}function Ni(e,t,n){for(const r of t===void 0?[]:Si(t)){const o=e.text(`${r}/modules.alias`,Oi);if(o!==void 0)return Pi(`
${o}
`,n)}return e.gap("which modules could drive a device is not known: there is no modules.alias of the running kernel"),{of:()=>{}}}function Nn(e,t){const n=new Map;
for(const r of e.names(t)){if(e.entries(t).get(r)!=="link")continue;const o=e.linkName(`${t}/${r}`);o!==void 0&&n.set(o,[...n.get(o)??[],`/${t}/${r}`])}return n}
var kt="sys/bus/pci/devices",he=e=>{if(e.length!==12||e[4]!==":")return;const t=it(e);return"value"in t?t.value:void 0},Te=e=>{const t=e===void 0?void 0:Be(e);return t&&
"value"in t?t.value:void 0};function pe(e,t){const r=(e.place(t)?.split("/")??[]).findLast(o=>he(o)!==void 0);return r===void 0?void 0:he(r)}function Ai(e,t,n){
const r=[...e.entries(kt).keys()].sort();r.length===0&&e.gap(`/${kt}: there is no PCI device`);const o=r.flatMap(s=>ji(e,s,n)??[]);return Di(o,t,e)}function ji(e,t,n){
const r=e.place(`${kt}/${t}`),o=he(t);if(r===void 0||!o){const c=o?"its link leads nowhere":"that is no PCI address of a domain up to ffff";e.gap(`PCI device ${t}\
 is left out: ${c}`,c);return}const s=Bi(e,r);if(!s.id){e.gap(`PCI device ${t} is left out: its vendor and device could not be read`,"left out: id");return}const i=e.
has(`${r}/physfn`)?e.linkName(`${r}/physfn`):void 0;return{facts:{address:o,id:s.id,class:s.class,subsystem:s.subsystem,driver:s.driver,iommuGroup:Ci(e.linkName(
`${r}/iommu_group`)),bootVga:s.class?.startsWith("03")?Ii(e.number(`${r}/boot_vga`)):void 0,resetMethods:Ei(e.text(`${r}/reset_method`)),bars:Fi(e,r),numaNode:n?
e.count(`${r}/numa_node`):void 0,parent:he(r.split("/").at(-2)??""),sriov:Zi(e,r),physicalFunction:i===void 0?void 0:he(i)},modalias:s.modalias}}function Bi(e,t){
const n=`
${e.text(`${t}/uevent`)??""}
`,r=Te(me(n,`
PCI_ID=`));if(r)return{id:r,class:me(n,`
PCI_CLASS=`)?.toLowerCase().padStart(6,"0"),subsystem:An(Te(me(n,`
PCI_SUBSYS_ID=`))),driver:me(n,`
DRIVER=`),modalias:me(n,`
MODALIAS=`)};const o=s=>{const i=e.word(`${t}/${s}`);return i?.startsWith("0x")?i.slice(2):void 0};return{id:Te(`${o("vendor")}:${o("device")}`),class:o("class"),
subsystem:An(Te(`${o("subsystem_vendor")}:${o("subsystem_device")}`)),driver:e.linkName(`${t}/driver`),modalias:e.text(`${t}/modalias`)}}function me(e,t){const n=e.
indexOf(t);return n<0?void 0:e.slice(n+t.length,e.indexOf(`
`,n+t.length))}var An=e=>e?.vendor==="0000"&&e.device==="0000"?void 0:e,Ei=e=>e===""?[]:e?.split(" ").filter(t=>t!==""),Ci=e=>e!==void 0&&/^\d{1,9}$/.test(e)?Number(
e):void 0,Ii=e=>e===void 0?void 0:e===1;function Zi(e,t){const n=e.has(`${t}/sriov_totalvfs`)?e.count(`${t}/sriov_totalvfs`):0;return n?{total:n,enabled:e.count(
`${t}/sriov_numvfs`)??0}:void 0}var Re={io:256,memory:512,prefetchable:8192},Li=7,_t="0x0000000000000000 0x0000000000000000 0x0000000000000000";function Fi(e,t){
const n=e.text(`${t}/resource`);if(n===void 0)return;const r=[];for(let o=0,s=0;o<Li&&s<n.length;o+=1,s+=_t.length+1){if(n.startsWith(_t,s))continue;const i=Ti(
e,t,o,n.slice(s,s+_t.length));i==="unclear"?e.gap(`/${t}/resource: line ${o+1} is no range of addresses`,"resource"):i&&r.push(i)}return r}function Ti(e,t,n,r){
if(!/^0x[0-9a-f]{16} 0x[0-9a-f]{16} 0x[0-9a-f]{16}$/i.test(r))return"unclear";const o=h=>Number.parseInt(r.slice(h,h+8),16),[s,i,a,c,u]=[o(2),o(10),o(21),o(29),
o(48)],l=(a-s)*2**32+(c-i)+1;if((u&(Re.io|Re.memory))===0||!Number.isSafeInteger(l)||l<=0)return;if((u&Re.memory)===0)return{index:n,size:l,kind:"io"};const f=(u&
Re.prefetchable)!==0,d=f?Ri(e,`${t}/resource${n}_resize`):void 0;return{index:n,size:l,kind:"memory",prefetchable:f,sizes:d}}function Ri(e,t){const n=e.has(t)?e.
word(t):void 0;if(n===void 0)return;if(!/^(?:0x)?[0-9a-f]{1,16}$/i.test(n)){e.gap(`/${t}: holds no hexadecimal number`,"resize");return}const r=BigInt(`0x${n.replace(
/^0x/i,"")}`);return Array.from({length:33},(o,s)=>s).filter(o=>r>>BigInt(o)&1n).map(o=>2**(o+20))}function Ui(e){const[t=0,n=0]=(e??"").split(".").map(r=>Number.
parseInt(r,10));return t>5||t===5&&n>=15}function Di(e,t,n){return e.length===0?e:!Ui(t)&&!e.some(({facts:r})=>r.resetMethods)?(n.gap("how devices can be reset \
is not known: Linux tells it since 5.15"),e):e.map(r=>r.facts.resetMethods?r:{...r,facts:{...r.facts,resetMethods:[]}})}var Gi=512,Vi=8;function Wi(e,t){const n=Ki(
e),r=t?Nn(e,"dev/disk/by-id"):new Map,o=e.names("sys/block").filter(i=>e.has(`sys/block/${i}/device`)),s=i=>t?void 0:e.text(`sys/block/${i}/device/serial`)||void 0;
return o.map(i=>{const a=e.text(`sys/block/${i}/device/model`)?.trim()||void 0,c=s(i)?.trim(),u=e.count(`sys/block/${i}/size`);return{name:i,model:c&&a?.includes(
c)?void 0:a,size:u===void 0?void 0:u*Gi,links:r.get(i),controller:pe(e,`sys/block/${i}`),root:n&&(n.has(i)||void 0)}})}function Ki(e){const t=Hi(e);if(!t){e.gap(
"the disk of the root file system is not known: neither /proc/self/mountinfo nor /proc/mounts tells of it");return}const n=(t.number===void 0?void 0:e.place(`sy\
s/dev/block/${t.number}`))??Xi(e,t.source),r=new Set(n===void 0?[]:jn(e,n,0));return r.size===0&&e.names("sys/block").length>0&&e.gap(`the disk of the root file\
 system is not known: it is mounted from ${t.source} (${t.type})`),r}function Hi(e){const n=i=>(e.text(i,4194304)??"").split(`
`).map(a=>a.split(" ")),r=n("proc/self/mountinfo").findLast(i=>i[4]==="/");if(r){const[i="",a=""]=r.slice(r.indexOf("-")+1);return{number:r[2]??"",source:a,type:i}}
const[o="",,s=""]=n("proc/mounts").findLast(i=>i[1]==="/")??[];return o===""?void 0:{source:o,type:s}}function Xi(e,t){if(!t.startsWith("/dev/"))return;const n=t.
startsWith("/dev/mapper/")?e.linkName(t.slice(1)):t.slice(5);return n===void 0?void 0:e.place(`sys/class/block/${n}`)}function jn(e,t,n){if(n>Vi)return[];const r=e.
names(`${t}/slaves`);return r.length>0?r.flatMap(s=>{const i=e.place(`${t}/slaves/${s}`);return i===void 0?[]:jn(e,i,n+1)}):[t.split("/").at(e.has(`${t}/partiti\
on`)?-2:-1)??""]}var q="sys/devices/system/cpu",Bn="sys/devices/system/node",Yi=2**24;function qi(e){const t=e.text("proc/cpuinfo",Yi);t===void 0&&e.gap("/proc/\
cpuinfo: the vendor and model of the CPU are not known");const n=t?.split(/\n\s*\n/,1)[0]??"",r=s=>n.split(`
`).find(i=>i.startsWith(s)&&/^\s*:/.test(i.slice(s.length)))?.replace(/^[^:]*:\s*/,"");return{vendor:{AuthenticAMD:"amd",GenuineIntel:"intel"}[r("vendor_id")??""],
model:r("model name")?.replace(/\s+/g," "),flags:new Set(r("flags")?.split(" "))}}function Ji(e){const t=e.names(Bn).filter(n=>/^node\d{1,4}$/.test(n));return new Map(
t.map(n=>[Number(n.slice(4)),e.cpus(`${Bn}/${n}/cpulist`)??[]]))}function Qi(e,{vendor:t,model:n},r){const o=new Set(e.cpus(`${q}/present`)??[]),i=e.names(q).filter(
f=>/^cpu\d{1,4}$/.test(f)).map(f=>Number(f.slice(3))).filter(f=>o.size===0||o.has(f));if(i.length===0){e.gap(`/${q}: there is no CPU`);return}const a=e.cpus(`${q}\
/online`),c=e.cpus(`${q}/isolated`),u=new Map([...r].flatMap(([f,d])=>d.map(h=>[h,f]))),l=a&&new Set(a);return{vendor:t,model:n,cpus:i.map(f=>na(e,f,l?l.has(f):
!0,r.size>1?u.get(f):void 0)),isolated:c&&c.length>0?c:void 0,apicv:ta(e)}}var ea=["sys/module/kvm_intel/parameters/enable_apicv","sys/module/kvm_amd/parameters\
/avic"];function ta(e){const t=ea.find(r=>e.has(r)),n=t===void 0?void 0:e.word(t);return n===void 0||!/^[YN01]$/.test(n)?void 0:n==="Y"||n==="1"}function na(e,t,n,r){
if(!n)return{cpu:t,online:n,numaNode:r};const o=`${q}/cpu${t}`;return{cpu:t,online:n,core:e.count(`${o}/topology/core_id`),package:e.count(`${o}/topology/physic\
al_package_id`),die:e.count(`${o}/topology/die_id`),...ra(e,`${o}/cache`),numaNode:r}}function ra(e,t){const n=new Map;for(const r of e.names(t).filter(o=>/^index\d+$/.
test(o))){const o=e.count(`${t}/${r}/level`);if(o!==2&&o!==3)continue;const s=e.cpus(`${t}/${r}/shared_cpu_list`);n.set(o,s&&s.length>0?s:void 0)}return{l2:n.get(
2),l3:n.get(3)}}var En="sys/class/input",Ue={lastOfFirstRow:31,buttonLeft:272,relativeX:0,relativeY:1};function Cn(e,t,n){const r=(e.text(`${t}/capabilities/${n}`)??
"").split(/\s+/).reverse();return o=>{const s=r[Math.floor(o/64)]??"";return/^[0-9a-f]{1,16}$/i.test(s)&&(BigInt(`0x${s}`)>>BigInt(o%64)&1n)===1n}}function oa(e,t){
const n=Cn(e,t,"key");if(Array.from({length:Ue.lastOfFirstRow},(s,i)=>i+1).every(n))return"keyboard";const o=Cn(e,t,"rel");return n(Ue.buttonLeft)&&o(Ue.relativeX)&&
o(Ue.relativeY)?"mouse":"other"}function sa(e,t){const n=Nn(e,"dev/input/by-id");return e.names(En).flatMap(r=>{const o=/^input\d+$/.test(r)?e.place(`${En}/${r}`):
void 0,s=o===void 0?[]:e.names(o).filter(c=>/^event\d+$/.test(c));if(o===void 0||s.length===0)return[];const i=s.flatMap(c=>n.get(c)??[]),a=t?i:i.filter(ia(e,o));
return[{name:e.text(`${o}/name`)||r,kind:oa(e,o),links:a.length>0?a:void 0,controller:pe(e,o)}]})}var In=e=>e.replace(/[^A-Za-z0-9]/g,"");function ia(e,t){const n=t.
split("/"),r=n.findLastIndex(i=>/^\d+-[\d.]+$/.test(i)),o=i=>r<0?"":In(e.text(`${n.slice(0,r+1).join("/")}/${i}`)??""),s=`usb${o("manufacturer")||o("idVendor")}${o(
"product")||o("idProduct")}`;return i=>{const a=In(i.slice(i.lastIndexOf("/")+1));return r>=0&&a.startsWith(s)&&/^(?:if\d\d|event|kbd|mouse|joystick)*$/.test(a.
slice(s.length))}}function aa(e,{flags:t}){const n=e.text("proc/cmdline")??"";if(e.names("sys/kernel/iommu_groups").length>0)return{on:!0,acsOverride:/(?:^|\s)pcie_acs_override=/.
test(n)};if(!e.has("sys/kernel"))return;if(/(?:^|\s)(?:iommu|intel_iommu|amd_iommu)=(?:\S*,)?off(?:,\S*)?(?:\s|$)/.test(n))return{on:!1,reason:"parameter"};const o=e.
names("sys/firmware/acpi/tables");return o.some(s=>/^(?:DMAR|IVRS)\d*$/.test(s))?{on:!1,reason:"parameter"}:t.has("hypervisor")?{on:!1,reason:"unsupported"}:o.length>
0?{on:!1,reason:"firmware"}:{on:!1}}var Zn=1024;function Ln(e,t){const n=/(?:^|\s)MemTotal:\s+(\d{1,12}) kB$/m.exec(e.text(t)??"")?.[1];return n===void 0?void 0:
Number(n)*Zn}function Fn(e,t,n){return e.names(t).flatMap(r=>{const o=/^hugepages-(\d{1,10})kB$/.exec(r)?.[1],s=o===void 0?void 0:e.count(`${t}/${r}/nr_hugepage\
s`);if(o===void 0||s===void 0)return[];const i=e.count(`${t}/${r}/free_hugepages`)??0;return[{size:Number(o)*Zn,total:s,free:i,numaNode:n}]})}function ca(e,t){const n=Ln(
e,"proc/meminfo");if(n===void 0){e.gap("/proc/meminfo: the size of the memory is not known");return}const r=t.length>1?t:[],o=a=>`sys/devices/system/node/node${a}`,
s=r.map(a=>({node:a,total:Ln(e,`${o(a)}/meminfo`)??0})),i=[...Fn(e,"sys/kernel/mm/hugepages"),...r.flatMap(a=>Fn(e,`${o(a)}/hugepages`,a))];return{total:n,numa:s.
length>0?s:void 0,hugepages:i.length>0?i:void 0}}var ve={nodeSize:32,childSize:40,valueSize:48,root:56,bytes:80},De={prefix:0,children:8,values:16},Tn={character:0,
node:8},Rn={key:0,text:8},Un="KSLPHHRH",ua=4096,la=class{#e;#n;constructor(e){this.#e=e,this.#n={node:this.#t(ve.nodeSize),child:this.#t(ve.childSize),value:this.#t(
ve.valueSize)}}#t(e){return e<0||e+8>this.#e.length?this.#e.length:Math.min(Number(this.#e.readBigUInt64LE(e)),this.#e.length)}#o(e){const t=this.#e.indexOf(0,e);
return t<0||t-e>ua?"":this.#e.toString("utf8",e,t)}find(e,t){let n=this.#t(ve.root),r=e;for(;;){const o=this.#o(this.#t(n+De.prefix));if(!r.startsWith(o))return;
if(r=r.slice(o.length),r==="")return this.#r(n,t);const s=this.#s(n,r.charCodeAt(0));if(s===void 0)return;n=s,r=r.slice(1)}}#s(e,t){const n=this.#e[e+De.children]??
0;for(let r=0;r<n;r+=1){const o=e+this.#n.node+r*this.#n.child;if(this.#e[o+Tn.character]===t)return this.#t(o+Tn.node)}}#r(e,t){const n=this.#e[e+De.children]??
0,r=e+this.#n.node+n*this.#n.child,o=this.#t(e+De.values);for(let s=0;s<o;s+=1){const i=r+s*this.#n.value;if(i>=this.#e.length||this.#n.value===0)return;if(this.#o(
this.#t(i+Rn.key)).trim()===t)return this.#o(this.#t(i+Rn.text))||void 0}}};function da(e){const t=Buffer.from(e);if(t.length<ve.bytes||t.toString("latin1",0,Un.
length)!==Un)return;const n=new la(t),r=({vendor:o})=>`pci:v0000${o.toUpperCase()}`;return{of(o){const s=n.find(`${r(o)}*`,"ID_VENDOR_FROM_DATABASE"),i=n.find(`${r(
o)}d0000${o.device.toUpperCase()}*`,"ID_MODEL_FROM_DATABASE");if(s!==void 0)return i===void 0?s:`${s} ${i}`}}}var fa=["run/current-system/sw/share/hwdata/pci.id\
s","run/current-system/sw/share/pci.ids","usr/share/hwdata/pci.ids","usr/share/misc/pci.ids","usr/share/pci.ids"],ha=2**24;function pa(e){const t=new Map,n=r=>{
if(t.has(r))return t.get(r);const o=ma(e,r);return t.set(r,o),o};return{of({vendor:r,device:o}){const s=n(r);if(!s)return;const i=Dn(s.devices,`
	${o}  `)?.text;return i===void 0?s.name:`${s.name} ${i}`}}}function Dn(e,t){const n=e.indexOf(t);if(n<0)return;const r=e.indexOf(`
`,n+1);return{text:e.slice(n+t.length,r<0?void 0:r).trim(),end:r<0?e.length:r}}function ma(e,t){const n=Dn(e,`
${t}  `);if(!n)return;const r=/\n[^\t#\n]/g;return r.lastIndex=n.end,{name:n.text,devices:e.slice(n.end,r.exec(e)?.index??e.length)}}var va=["etc/udev/hwdb.bin",
"usr/lib/udev/hwdb.bin","lib/udev/hwdb.bin"],ga=2**26;function $a(e){for(const t of fa){const n=e.has(t)?e.text(t,ha):void 0;if(n!==void 0)return pa(`
${n}
`)}for(const t of va){const n=e.has(t)?e.bytes(t,ga):void 0,r=n&&da(n);if(r)return r}return e.gap("devices have no names: neither pci.ids (package hwdata) nor u\
dev\u2019s hwdb.bin is there"),{of:()=>{}}}var Gn="sys/class/net",ba=e=>e.replace(/x[0-9a-f]{12}$/,"x\u2026");function wa(e,t){return e.names(Gn).flatMap(n=>{const r=e.
place(`${Gn}/${n}`);if(r===void 0||r.startsWith("sys/devices/virtual/")||!e.has(`${r}/operstate`))return[];const o=e.text(`${r}/operstate`),s=o===void 0||o===""||
o==="unknown"?void 0:o==="up";return[{name:t?n:ba(n),device:pe(e,r),up:s}]})}function ya(e){const t=e.word("proc/sys/kernel/osrelease");return t!==void 0&&/^[\w.+~-]{1,64}$/.
test(t)&&!/^\.+$/.test(t)?t:void 0}var ka="sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c";function _a(e){if(!e.has("sys/firmware"))return;
if(!e.has("sys/firmware/efi"))return!1;const t=e.bytes(ka);if(t?.length===5)return t[4]===1;e.gap("whether Secure Boot is on is not known: its variable could no\
t be read")}var Ma={"EFI VGA":"efifb","VESA VGA":"vesafb",inteldrmfb:"i915"};function za(e){const t=e.text("sys/class/graphics/fb0/name");if(t===void 0||t==="")
return;const n=Ma[t]??t.replace(/(?:drm)?fb$/,"");return{driver:n===""?t:n,device:pe(e,"sys/class/graphics/fb0")}}var Vn="sys/bus/usb/devices";function Wn(e,t,n,r){
const o=e.text(`${t}/${n}`)?.replace(/\s+/g," ").trim();if(!(o===void 0||o===""))return r&&o.includes(r)?void 0:o}function Oa(e,t,n){const r=n?void 0:e.text(`${t}\
/serial`),o=Wn(e,t,"manufacturer",r),s=Wn(e,t,"product",r);return o===void 0||s===void 0?s??o:s.toLowerCase().startsWith(o.toLowerCase())?s:`${o} ${s}`}function Sa(e,t){
return e.names(Vn).flatMap(n=>{const r=/^(\d{1,4})-(\d{1,3}(?:\.\d{1,3})*)$/.exec(n),o=r?e.place(`${Vn}/${n}`):void 0;if(!r?.[2]||o===void 0)return[];const s=Be(
`${e.word(`${o}/idVendor`)}:${e.word(`${o}/idProduct`)}`);return"value"in s?[{id:s.value,name:Oa(e,o,t),bus:Number(r[1]),port:r[2],controller:pe(e,o)}]:(e.gap(`\
USB device ${n} is left out: its vendor and product could not be read`,"left out: usb"),[])})}function xa(e,t){const n=ya(e),r=qi(e),o=Ji(e),s=Ai(e,n,o.size>1),
i={version:1,kernel:n===void 0?void 0:{release:n},iommu:aa(e,r),pci:Pa(s,e,n),cpu:Qi(e,r,o),memory:ca(e,[...o.keys()]),input:sa(e,t),usb:Sa(e,t),block:Wi(e,t),network:wa(
e,t),secureBoot:_a(e),framebuffer:za(e)},{gaps:a}=e;return a.length>0?{...i,gaps:a}:i}function Pa(e,t,n){if(e.length===0)return[];const r=$a(t),o=Ni(t,n,e.map(({
modalias:s})=>s));return e.map(({facts:s,modalias:i})=>({...s,name:r.of(s.id),modules:i===void 0?void 0:o.of(i)}))}var Na=({root:e,withIds:t})=>xa(new ki(zi,di(
e)),t),V=e=>e&&b(e),Aa=e=>e&&j(e),Mt=e=>e&&de(e);function ja(e){return{address:b(e.address),id:j(e.id),class:e.class,subsystem:Aa(e.subsystem),name:e.name,driver:e.
driver,modules:e.modules,iommuGroup:e.iommuGroup,bootVga:e.bootVga,resetMethods:e.resetMethods,bars:e.bars,numaNode:e.numaNode,parent:V(e.parent),sriov:e.sriov,
physicalFunction:V(e.physicalFunction)}}function Ba({vendor:e,model:t,cpus:n,isolated:r,apicv:o}){return{vendor:e,model:t,cpus:n.map(({l2:s,l3:i,numaNode:a,...c})=>({
...c,l2:Mt(s),l3:Mt(i),numaNode:a})),isolated:Mt(r),apicv:o}}function Ea(e){return{version:e.version,kernel:e.kernel,iommu:e.iommu,pci:e.pci.map(ja),cpu:e.cpu&&
Ba(e.cpu),memory:e.memory,input:e.input?.map(({controller:t,...n})=>({...n,controller:V(t)})),usb:e.usb?.map(({id:t,name:n,bus:r,port:o,controller:s})=>({id:j(t),
name:n,bus:r,port:o,controller:V(s)})),block:e.block?.map(({controller:t,root:n,...r})=>({...r,controller:V(t),root:n})),network:e.network?.map(({name:t,device:n,
up:r})=>({name:t,device:V(n),up:r})),secureBoot:e.secureBoot,framebuffer:e.framebuffer&&{driver:e.framebuffer.driver,device:V(e.framebuffer.device)},gaps:e.gaps}}
var zt=(e,t,n)=>e.length===0?"[]":`[
${e.map(r=>`${n}  ${t(r)}`).join(`,
`)}
${n}]`,Ot=(e,t,n)=>{const r=[];for(const[o,s]of Object.entries(e))s!==void 0&&r.push(`${t}  "${o}": ${n(s,o)}`);return`{
${r.join(`,
`)}
${t}}`},ge=e=>JSON.stringify(e);function Ca(e,t){return t==="pci"?zt(e,n=>Ot(n,"    ",ge),"  "):Array.isArray(e)?zt(e,ge,"  "):t!=="cpu"&&t!=="memory"?ge(e):Ot(
e,"  ",n=>Array.isArray(n)?zt(n,ge,"    "):ge(n))}var Ia=e=>`${Ot(Ea(e),"",Ca)}
`,St=e=>`${(e/D).toFixed(1)} GiB`;function Kn(e,t){const n=new Map;for(const r of e){const o=n.get(t(r));o?o.push(r):n.set(t(r),[r])}return[...n.values()]}var Hn=e=>Kn(
e,({cpu:t,package:n,die:r,core:o})=>o===void 0?`cpu ${t}`:`${n} ${r} ${o}`),Xn=e=>e.map(({cpu:t})=>t);function Yn([e],t){const{package:n,numaNode:r,l3:o}=e??{};
return[...t>1&&n!==void 0?[`package ${n}`]:[],...r===void 0?[]:[`node ${r}`],...o?[`L3 ${de(o)}`]:[]].join(", ")}function Za({cpu:e}){if(!e)return[];const t=e.cpus.
filter(s=>s.online),n=e.cpus.filter(s=>!s.online),r=new Set(t.map(s=>s.package)).size,o=Kn(t,s=>Yn([s],r));return[{text:"CPUs, the threads of each core together",
style:"heading"},...o.map(s=>{const i=Yn(s,r),a=Hn(s).map(c=>Xn(c).join("+"));return{text:`${i===""?"":`${i}:  `}${a.join(" ")}`,first:"  ",next:"      "}}),...e.
isolated?[{text:`isolated from the scheduler: ${de(e.isolated)}`,first:"  "}]:[],...n.length>0?[{text:`offline: ${de(Xn(n))}`,first:"  "}]:[]]}function La({memory:e}){
if(!e)return[];const t=(e.hugepages??[]).filter(({total:o})=>o>0).map(({size:o,total:s,free:i,numaNode:a})=>{const c=a===void 0?"":` on node ${a}`;return{text:`${s}\
 huge pages of ${L(o)}${c}, ${i} of them free`,first:"  "}}),n={text:"no huge pages set aside",first:"  "},r=(e.numa??[]).map(({node:o,total:s})=>({text:`node ${o}\
: ${St(s)}`,first:"  "}));return[{text:"Memory",style:"heading"},{text:St(e.total),first:"  "},...r,...t.length>0?t:[n]]}var qn={"01":"storage controller","0104":"\
RAID controller","0106":"SATA controller","0107":"SAS controller","0108":"NVMe drive","02":"network controller","0200":"Ethernet controller","0280":"wireless co\
ntroller","03":"display controller","0300":"graphics card","0302":"3D controller","0380":"display controller","04":"multimedia controller","0401":"sound card","\
0403":"sound card","05":"memory controller","06":"bridge","0600":"host bridge","0601":"ISA bridge","0604":"PCI bridge","07":"communication controller","0700":"s\
erial port","08":"system device","0805":"card reader","0806":"IOMMU","09":"input device","0c":"serial bus controller","0c03":"USB controller","0c05":"SMBus","0c\
80":"serial bus controller","0d":"wireless controller",10:"encryption controller",1080:"encryption controller",11:"signal processor",12:"accelerator",13:"helper\
 function"},Fa=e=>qn[e?.slice(0,4)??""]??qn[e?.slice(0,2)??""]??"device",Ta=e=>/^(?:0[1-4d]|0c03|12|ff)/.test(e??""),Ge=(e,t)=>e!==void 0&&e.function===t.function&&
e.slot===t.slot&&e.bus===t.bus&&e.domain===t.domain,Ra=({address:e})=>b(e).slice(0,-2);function Jn(e,{address:t}){const n=(e.block??[]).filter(({root:s,controller:i})=>s&&
Ge(i,t)),r=(e.network??[]).filter(s=>s.up!==!1),o=r.filter(({device:s})=>Ge(s,t));return[...n.map(({name:s})=>`the root file system (${s})`),...o.length>0&&o.length===
r.length?[`the only network (${o[0]?.name})`]:[]]}function Ua({block:e=[]},{address:t}){return e.some(({root:n})=>n)?[]:e.filter(({controller:n})=>Ge(n,t)).map(
({name:n})=>`${n} goes with it, and the host may run from that`)}var Qn=(e,{address:t})=>[...new Set((e.input??[]).filter(({kind:n,controller:r})=>n==="keyboard"&&
Ge(r,t)).map(({name:n})=>`the keyboard (${n})`))],Da=(e,t)=>[...t.bootVga?["the firmware\u2019s display"]:[],...Jn(e,t),...Qn(e,t)],Ve=({address:e})=>e.domain*256+
e.bus,er=new WeakMap;function Ga(e,t){const n=er.get(e);if(n)return n.get(Ve(t))??[];const r=new Map;for(const o of e.pci){const s=r.get(Ve(o));s?s.push(o):r.set(
Ve(o),[o])}return er.set(e,r),r.get(Ve(t))??[]}function Va(e,t,n){return t.resetMethods?.length!==0?!0:t.parent===void 0||t.physicalFunction!==void 0?!1:Ga(e,t).
every(r=>n.includes(r))}function Wa(e,t){const n=t.filter(l=>!G(l));if(!n.some(l=>Ta(l.class)))return;if(n.some(l=>l.class?.startsWith("0601")))return{can:"no",
text:"stays with the host: a part of the chipset is in the group"};const r=new Set(n.flatMap(l=>Jn(e,l)));if(r.size>0)return{can:"no",text:`stays with the host:\
 it has ${[...r].join(", ")}`};const o=new Set(n.map(Ra)).size,s=n.filter(l=>!Va(e,l,t)).map(({address:l})=>b(l)),i=[...new Set(n.flatMap(l=>Qn(e,l)))],a=[...n.
some(l=>l.bootVga)?["it is the firmware\u2019s display: with bind: handover, or with another card for the host"]:[],...n.flatMap(l=>Ua(e,l)),...i.length>0?[`${i.
join(" and ")} ${i.length>1?"go":"goes"} with it`]:[],...s.length>0?[`${s.length===n.length?"it":s.join(", ")} cannot be reset: a second start may need a reboot`]:
[]],c=a.length>0?`; but ${a.join("; ")}`:"";if(o>1)return{can:"with-care",text:`not isolated: ${o} cards go to one guest or none${c}`};const u=n.length>1?`, its\
 ${n.length} functions together`:"";return{can:a.length>0?"with-care":"yes",text:`can go to a guest, isolated${u}${c}`}}var Ka={yes:"good","with-care":"fair",no:"\
bad"},Ha=2**30,tr=e=>e.replaceAll("-","_");function Xa(e,t){const{driver:n,modules:r,resetMethods:o,bars:s,sriov:i,physicalFunction:a,numaNode:c}=t,u=(r??[]).filter(
d=>tr(d)!==tr(n??"")),l=(s??[]).filter(({size:d})=>d>=Ha),f=(s??[]).flatMap(d=>d.sizes&&d.sizes.length>1?[d]:[]);return[n?`driver ${n}`:"no driver",...u.length>
0?[`module${u.length>1?"s":""} ${u.join(", ")}`]:[],...o&&o.length>0?[`reset by ${o.join(", ")}`]:[],...o?.length===0?["no reset of its own"]:[],...l.map(({index:d,
size:h})=>`BAR ${d} of ${L(h)}`),...f.map(({index:d,sizes:h=[]})=>`BAR ${d} resizable up to ${L(h.at(-1)??0)}`),...i?[`${i.enabled} of ${i.total} virtual functi\
ons`]:[],...a?[`virtual function of ${b(a)}`]:[],...c===void 0?[]:[`node ${c}`],...Da(e,t).map(d=>`has ${d}`)].join("; ")}function xt(e,t,n,r){const o=`${b(t.address)}\
 ${Fa(t.class)} ${j(t.id)}`,s=`${r}  `;return[{text:t.name===void 0?o:`${o} ${t.name}`,first:n,next:s},...G(t)?[]:[{text:Xa(e,t),first:s,style:"faint"}]]}var Pt=(e,t)=>t.
flatMap((n,r)=>r===t.length-1?xt(e,n,"  \u2514\u2500 ","     "):xt(e,n,"  \u251C\u2500 ","  \u2502  "));function Ya(e,t,n){const r=`group ${t}`.padEnd(9),o=Wa(e,
n);if(o)return[{text:`${r} ${o.text}`,first:"  ",next:"    ",style:Ka[o.can]},...Pt(e,n)];const[s]=n;return s&&n.length===1?xt(e,s,`  ${r} `,"            "):[{text:r,
first:"  "},...Pt(e,n)]}function qa(e){const t=new Map;for(const n of e){if(n.iommuGroup===void 0)continue;const r=t.get(n.iommuGroup);r?r.push(n):t.set(n.iommuGroup,
[n])}return[...t].sort(([n],[r])=>n-r)}var Ja={parameter:"the machine has one, and the kernel does not use it: see the kernel parameters intel_iommu and iommu",
firmware:"the firmware does not offer one: look for VT-d, AMD-Vi, IOMMU or SVM in its set-up",unsupported:"this is a virtual machine, and its hypervisor gives i\
t none"};function Qa(e){const{pci:t,iommu:n}=e,r=[];if(n&&!n.on){const i=n.reason?`: ${Ja[n.reason]}`:"";r.push({text:`The IOMMU is off${i}. Nothing can go to a\
 guest.`,style:"bad",next:"  "},{text:""})}const o=qa(t);o.length>0&&(r.push({text:"IOMMU groups",style:"heading"}),r.push(...o.flatMap(([i,a])=>Ya(e,i,a))));const s=t.
filter(i=>i.iommuGroup===void 0);return s.length>0&&(o.length>0&&r.push({text:""}),r.push({text:o.length>0?"PCI devices without a group":"PCI devices",style:"he\
ading"}),r.push(...Pt(e,s))),r}var ec=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{
const n=t.codePointAt(0)??0;return n<256?`\\x${n.toString(16).padStart(2,"0")}`:`\\u{${n.toString(16)}}`}),tc=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p{M}",
"u").test(String.fromCodePoint(e))),nc=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],[43360,
43391],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],rc=e=>e>=4352&&nc.
some(([t,n])=>e>=t&&e<=n),oc={heading:"\x1B[1m",good:"\x1B[32m",fair:"\x1B[33m",bad:"\x1B[31m",faint:"\x1B[2m"},nr=e=>/^[ -~]*$/.test(e);function $e(e){if(nr(e))
return e.length;let t=0;for(const n of e){const r=n.codePointAt(0)??0;t+=tc(r)?0:rc(r)?2:1}return t}var sc=(e,t)=>e+" ".repeat(Math.max(0,t-$e(e)));function ic({
text:e,first:t="",next:n=t},r){if(t.length+e.length<=r&&nr(e))return[(t+e).trimEnd()];const o=[];let s=t,i=$e(t),a=!0;for(const c of ec(e).split(/( +)/)){const u=$e(
c);c.startsWith(" ")?(s+=c,i+=u):!a&&i+u>r?(o.push(s.trimEnd()),s=n+c,i=$e(n)+u):(s+=c,i+=u,a&&=c==="")}return[...o,s.trimEnd()]}var ac=(e,t,n)=>e.flatMap(r=>ic(
r,t).map(o=>{const s=n&&r.style?oc[r.style]:"";return s===""||o===""?`${o}
`:`${s}${o}\x1B[0m
`})).join(""),Nt=e=>e?`on ${b(e)}`:"";function We(e){const t=(e[0]??[]).map((n,r)=>Math.max(...e.map(o=>$e(o[r]??""))));return e.map(n=>({text:n.map((r,o)=>sc(r,
t[o]??0)).join("  "),first:"  ",next:"      "}))}var Ke=(e,t)=>t.length===0?[]:[{text:e,style:"heading"},...t];function cc({input:e=[]}){const t=e.filter(({kind:i})=>i!==
"other"),n=e.length-t.length,r=We(t.map(({kind:i,name:a,controller:c})=>[i,a,Nt(c)])),o=t.flatMap(({links:i=[]},a)=>[r[a]??{text:""},...i.map(c=>({text:c,first:"\
      ",style:"faint"}))]),s=n>0?[{text:`and ${n} more, such as buttons and jacks`,first:"  "}]:[];return Ke("Keyboards and mice",[...o,...s])}function uc({usb:e=[],
pci:t}){const n=new Map(t.map(({address:o,iommuGroup:s})=>[b(o),s])),r=[...new Set(e.map(({controller:o})=>o&&b(o)))];return Ke("USB",r.sort((o="",s="")=>o<s?-1:
1).flatMap(o=>{const s=n.get(o??""),i=e.filter(c=>(c.controller&&b(c.controller))===o),a=We(i.map(({bus:c,port:u,id:l,name:f=""})=>[`${c}-${u}`,j(l),f]));return[
{text:`${o??"no PCI device"}${s===void 0?"":` (group ${s})`}`,first:"  "},...a.map(c=>({...c,first:"    ",next:"        "}))]}))}function lc(e){return e>=1e12?`${(e/
1e12).toFixed(1)} TB`:e>=1e9?`${Math.round(e/1e9)} GB`:`${Math.round(e/1e6)} MB`}function dc({block:e=[]}){const t=We(e.map(({name:r,size:o,model:s="",controller:i,
root:a})=>[r,o===void 0?"":lc(o),s,Nt(i),a?"the host\u2019s root file system":""])),n=e.flatMap(({links:r=[]},o)=>[t[o]??{text:""},...r.map(s=>({text:s,first:" \
     ",style:"faint"}))]);return Ke("Disks",n)}var fc=({network:e=[]})=>Ke("Network",We(e.map(({name:t,device:n,up:r})=>[t,Nt(n),r===void 0?"":r?"up":"down"]))),
hc=100,pc=40,At=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function mc({cpu:e,memory:t,kernel:n,iommu:r,pci:o,secureBoot:s,framebuffer:i}){const a=e?.cpus.filter(d=>d.online)??
[],c=new Set(o.flatMap(({iommuGroup:d})=>d??[])).size,u=r?.acsOverride?", split by pcie_acs_override":"",l=i?.device?` on ${b(i.device)}`:"";return[["CPU",e&&[e.
model,At(Hn(a).length,"core"),At(a.length,"thread")].filter(Boolean).join(", ")],["Memory",t&&St(t.total)],["Kernel",n?.release],["IOMMU",r&&(r.on?`on, ${At(c,"\
group")}${u}`:"off")],["Secure Boot",s===void 0?void 0:s?"on":"off"],["Console",i&&`${i.driver}${l}`]].flatMap(([d,h])=>h===void 0?[]:[{text:`${d.padEnd(12)} ${h}`,
next:" ".repeat(13)}])}var vc=({gaps:e=[]})=>e.length===0?[]:[{text:"Not known",style:"heading"},...e.map(t=>({text:t,first:"  ",next:"    ",style:"fair"}))];function gc(e,{
width:t=hc,colour:n}){const s=[mc,Qa,Za,La,cc,uc,dc,fc,vc].map(i=>i(e)).filter(i=>i.length>0).flatMap((i,a)=>a===0?i:[{text:""},...i]);return ac(s,Math.max(t,pc),
n)}function $c(e,t){const n=new Map((t?.pci??[]).map(l=>[b(l.address),l])),r=wc(e,t),o=new Map,s=(l,f)=>{o.set(l,[...o.get(l)??[],f])},i=({iommuGroup:l,address:f})=>l===
void 0?`at ${b(f).replace(/\.\d$/,"")}`:String(l),a=[...n.values()],c=new Set(a.filter(l=>r.has(b(l.address))||at(l)).map(i));for(const l of a){const f=r.get(b(
l.address));c.has(i(l))&&s(i(l),yc(l,f))}for(const l of e.devices){const f=l.functions.filter(h=>!n.has(h)),d=l.of?`${l.of.how}, made at boot by ${l.of.address}`:
`at ${l.name}`;for(const h of f)s(d,jt(h,l));if(l.of&&l.functions.length===0)s(d,{...jt("",l),name:l.name});else if(l.functions.length===0&&![...r.values()].includes(
l))for(const h of l.ids)s(d,{...jt("",l),id:h})}const u=[...o].map(([l,f])=>({...bc(l),functions:f}));return{model:t?.cpu?.model??"",groups:u.sort((l,f)=>rr(l)-
rr(f)),others:new Set(a.flatMap(l=>G(l)||c.has(i(l))?[]:[i(l)])).size,cores:t?.cpu?_c(lt(t.cpu.cpus)):[],memory:t?.memory?.total??0}}function bc(e){return/^\d+$/.
test(e)?{group:Number(e),title:`IOMMU group ${e}`}:{group:void 0,title:e.startsWith("at ")?"IOMMU group not known":e}}var rr=({group:e=0,functions:t})=>e+(t.some(
({device:n})=>n)?0:1e6);function wc(e,t){return new Map(e.devices.flatMap(n=>{const r=(t?.pci??[]).filter(({id:s})=>n.ids.includes(j(s)));return(n.functions.length>
0?n.functions:r.map(({address:s})=>b(s))).map(s=>[s,n])}))}var yc=(e,t)=>({address:b(e.address),id:j(e.id),name:kc(e.name??""),driver:e.driver??"",bridge:G(e),...t&&
{device:t}}),kc=e=>e.replace(/^(\w[^,[\]]*?),?(?: (?:Corporation|Electronics|Semiconductor|Technology|Co\.?|Inc\.?|Ltd\.?),?)+ (?:\[([A-Z]{2,})[^\]]*\] )?/,(t,n,r)=>`${r??
n} `),jt=(e,t)=>({address:e,id:t.ids.length===t.functions.length?t.ids[t.functions.indexOf(e)]??"":"",name:"",driver:"",bridge:!1,device:t});function _c(e){const t=new Set(
e.map(({node:r})=>r)),n=new Map;for(const r of e){const o=`${r.node} ${r.l3}`;n.set(o,[...n.get(o)??[],r])}return[...n.values()].map((r,o)=>({label:[...t.size>1?
[`node ${r[0]?.node??0}`]:[],`L3 cache ${o}`].join(", "),cores:r}))}function or({guests:e}){const t=new Map,n=(r,o)=>{t.set(r,[...t.get(r)??[],o])};for(const{name:r,
pins:o}of e)for(const[s,i]of o.entries())n(i,{guest:r,as:s});for(const{name:r,emulator:o,iothreads:s}of e){for(const i of o)n(i,{guest:r,as:"emulator"});for(const i of s.
cpus)n(i,{guest:r,as:"iothreads"})}return t}var sr="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F",ir="\\\
u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",ar=`[${sr}${ir}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${sr}${ir}]*`,Mc=new RegExp(
`^${ar}(?::${ar})?$`,"u"),zc=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,Oc=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,Sc=e=>Oc.test(e)||Mc.test(e),
cr=e=>!zc.test(e),xc={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"&#xA;","\r":"&#xD;"},ur=e=>xc[e]??e,lr=new Set,dr=e=>{if(lr.has(e))return e;
if(Sc(e))lr.add(e);else throw new RangeError(`not a name in XML: ${JSON.stringify(e)}`);return e},fr=e=>{if(!cr(e))throw new RangeError(`XML cannot hold this te\
xt: ${JSON.stringify(e)}`);return e},hr=/^[ !"#$%()-;=?-~]*$/,Pc=e=>hr.test(e)?e:fr(e).replace(/[&<>'\t\n\r]/g,ur),Nc=e=>hr.test(e)?e:fr(e).replace(/[&<>\r]/g,ur),
pr=new WeakMap,mr=(e,t)=>{const n=pr.get(e);if(n?.indent===t)return n.text;const r=Ac(e,t);return pr.set(e,{indent:t,text:r}),r},Ac=(e,t)=>{const n=dr(e.name);let r=`${t}\
<${n}`;for(const i in e.attributes)r+=` ${dr(i)}='${Pc(e.attributes[i]??"")}'`;const[o]=e.children;if(o===void 0)return`${r}/>`;if(typeof o=="string"){if(e.children.
length>1)throw new RangeError(`text beside other children in <${n}>`);return`${r}>${Nc(o)}</${n}>`}let s=`${r}>
`;for(const i of e.children){if(typeof i=="string")throw new RangeError(`text beside other children in <${n}>`);s+=`${mr(i,`${t}  `)}
`}return`${s}${t}</${n}>`},jc=e=>`${mr(e,"")}
`,J=(e,t={},...n)=>{const r=[];for(const o of n)o===void 0||o===!1||o===""||r.push(typeof o=="number"?String(o):o);if(r.length>1&&r.some(o=>typeof o=="string"))
throw new RangeError(`text beside other children in <${e}>`);return{name:e,attributes:Bc(t),children:r}},Bc=e=>{if(Object.hasOwn(e,"__proto__"))return Ec(Object.
entries(e));const t={};for(const n of Object.keys(e)){const r=e[n];r!==void 0&&(t[n]=String(r))}return t},Ec=e=>{const t=[];for(const[n,r]of e)r!==void 0&&t.push(
[n,String(r)]);return Object.fromEntries(t)},B=(e,t,n,r,o,s=8)=>J("rect",{x:e,y:t,width:n,height:r,rx:s,class:o}),k=(e,t,n,r)=>J("text",{x:e,y:t,class:n},r),vr=(e,t)=>J(
"path",{d:e,class:t}),Q=(e,t)=>e===void 0||!t.includes(e)?"h":`g${t.indexOf(e)%6}`;function F(e,t){const n=[...e].map(r=>cr(r)?r:"\uFFFD");return n.length<=t?n.
join(""):`${n.slice(0,t-1).join("").trimEnd()}\u2026`}var be=30,He=42,Z=8,we=12;function Cc(e,t,n,r,o){const s=or(e);if(s.size===0)return{shapes:[],height:0};const i=e.
guests.map(({name:p})=>p),c={label:"CPUs of the host",cores:[...s.keys()].sort((p,v)=>p-v).map(p=>({cpus:[p],l3:"",node:0,kind:0}))},u=t.cores.length>0?t.cores:
[c],l=[];let f=n,d=r,h=0;for(const p of u){const v=Math.max(...p.cores.map(Me=>Me.cpus.length))*be,_=Math.floor((o-2*we+Z)/(v+Z)),$=Math.min(p.cores.length,_,u.
length>1?4:_),C=Math.ceil(p.cores.length/$),P=Math.max($*(v+Z)-Z+2*we,120),K=30+C*(He+Z)-Z+we;f>n&&f+P>n+o&&(f=n,d+=h+Z,h=0),l.push(B(f,d,P,K,"panel"),k(f+we,d+
20,"faint",p.label));for(const[Me,Mr]of p.cores.entries()){const zr=f+we+Me%$*(v+Z),Or=d+30+Math.floor(Me/$)*(He+Z);for(const[Sr,Bt]of Mr.cpus.entries())l.push(
...Zc(Bt,s.get(Bt)??[],zr+Sr*be,Or,i))}f+=P+Z,h=Math.max(h,K)}d+=h;const m=Lc(e,n,d+20);return{shapes:[...l,...m],height:d+24-r}}var Ic={emulator:"Q",iothreads:"\
io"};function Zc(e,t,n,r,o){const[s]=t,i=typeof s?.as=="number",a=i||new Set(t.map(({guest:d})=>d)).size===1,c=Q(a?s?.guest:void 0,o),u=i||!s?B(n,r,be-2,He,c,4):
B(n+1,r+1,be-4,He-2,`e ${c}`,4),l=n+be/2-1,f=i?"on ":"";return[u,k(l,r+15,`${f}small middle`,String(e)),...s?[k(l,r+32,`${f}strong middle`,typeof s.as=="number"?
String(s.as):Ic[s.as])]:[]]}function Lc(e,t,n){const r=e.guests.map(({name:u})=>u),o=e.guests.filter(({pins:u})=>u.length>0),s=[{kind:"h",text:"host"},...o.slice(
0,6).map(({name:u})=>({kind:Q(u,r),text:`virtual CPUs of ${u}`}))];let i=t;const a=[];for(const{kind:u,text:l}of s)a.push(B(i,n-10,12,12,u,3),k(i+18,n,"faint",l)),
i+=40+[...l].length*7;const c=e.guests.some(({emulator:u})=>u.length>0)?["Q: threads of QEMU itself"]:[];return e.guests.some(({iothreads:u})=>u.cpus.length>0)&&
c.push("io: threads that serve disks"),c.length>0&&a.push(k(i,n,"faint",c.join(", "))),a}var ye=(e,t)=>`${e} ${t}${e===1?"":"s"}`,gr=({topology:{sockets:e,cores:t,
threads:n}})=>[...e>1?[ye(e,"socket")]:[],ye(t,"core"),...n>1?[ye(n,"thread")]:[]].join(" x "),Xe=e=>e>=2**30?`${Math.round(e/2**30*10)/10}GiB`:`${Math.round(e/
2**20)}MiB`,$r=(e,t,n)=>{const r=e.filter(({as:o})=>o===t).map(({guest:o})=>o);return r.length>0?[`${n} of ${r.join(", ")}`]:[]},Fc=e=>[...e.flatMap(({guest:t,as:n})=>typeof n==
"number"?[`${t} vCPU ${n}`]:[]),...$r(e,"emulator","emulator"),...$r(e,"iothreads","iothreads")].join("; ")||"host",ke=20,Ye=12,Tc={boot:"kept for guests from b\
oot",start:"leaves the host while a guest runs",handover:"handed over by the host while a guest runs",made:"made for guests"};function Rc(e,t,n,r,o){const s=e.guests.
map(({name:m})=>m),i=Math.round(o*.3),a=72,c=o-i-a,u=[],l=new Map;let f=r;for(const m of t.groups){const p=Uc(m,n,f,c,s,l);u.push(...p.shapes),f+=p.height+Ye}if(t.
others>0){const m=`and ${t.others} more ${t.others===1?"group that stays":"groups that stay"} with the host`;u.push(k(n+14,f+10,"faint",m)),f+=ke+Ye}const d=new Map;
let h=r;for(const m of e.guests){const p=n+c+a,v=Gc(m,p,h,i,Q(m.name,s));d.set(m.name,{x:p,y:h+26}),u.push(...v.shapes),h+=v.height+Ye}for(const[m,p]of l)for(const v of m.
guests){const _=d.get(v);_&&u.push(...Vc(p,_,Q(v,s)))}return{shapes:u,height:Math.max(f,h)-Ye-r}}function Uc({title:e,functions:t},n,r,o,s,i){const a=34+t.length*
ke,c=[...new Set(t.flatMap(({device:f})=>f??[]))],u=c.map(f=>`${f.name}: ${Tc[f.bind]}`).join(", "),l=[B(n,r,o,a,"panel"),k(n+14,r+20,"faint",e),k(n+o-14,r+20,c.
length>0?"end strong":"end faint",F(u||"stays with the host",60))];for(const[f,d]of t.entries()){const h=r+40+f*ke;l.push(...Dc(d,n,h,o,s)),d.device&&!i.has(d.device)&&
i.set(d.device,{x:n+o,y:h-4})}return{shapes:l,height:a}}function Dc({address:e,id:t,name:n,driver:r,bridge:o,device:s},i,a,c,u){const l=Q(s?.guests[0],u),f=s?.bind===
"boot"?"vfio-pci":o?"bridge":r,d=Math.floor((c-146)/6.5)-f.length-1;return[B(i,a-13,5,18,l,2),k(i+14,a,"mono",e),k(i+124,a,s?"":"faint",F(n||t,d)),...f?[k(i+c-14,
a,"end faint",F(f,24))]:[]]}function Gc(e,t,n,r,o){const{vcpus:s,memory:i,hugepages:a,shared:c,cards:u,forwards:l}=e,f=[`${ye(s,"vCPU")}: ${gr(e)}`,`${L(i)} mem\
ory${a?` in pages of ${a.size}`:""}`,...c.map(({path:m,bytes:p})=>`${L(p)} shared at ${m}`),...u.map(({name:m,to:p})=>`${m} on ${p}`),...l.map(({listen:m,interface:p,
to:v})=>`port ${m} of ${p} to ${v}`)],d=48+f.length*ke,h=Math.floor((r-32)/6.4);return{shapes:[B(t,n,r,d,"panel"),B(t,n,r,6,o,3),k(t+16,n+31,"name",F(e.name,20)),
k(t+r-16,n+31,"end faint",e.guest),...f.map((m,p)=>k(t+16,n+54+p*ke,"",F(m,h)))],height:d}}function Vc(e,t,n){const r=Math.round((e.x+t.x)/2),o=t.x-7;return[vr(
`M${e.x} ${e.y}C${r} ${e.y} ${r} ${t.y} ${o} ${t.y}`,`w ${n}`),vr(`M${o} ${t.y-5}l8 5l-8 5z`,n)]}var qe=30;function Wc(e,{memory:t},n,r,o){if(t===0||e.guests.length===
0)return{shapes:[],height:0};const s=e.guests.map(({name:u})=>u),a=e.guests.reduce((u,{memory:l})=>u+l,0)<t?[e.guests]:e.guests.map(u=>[u]),c=[];for(const[u,l]of a.
entries()){const f=r+u*(qe+8);c.push(B(n,f,o,qe,"h",6));let d=n;for(const m of l){const p=Math.min(Math.round(m.memory/t*o),o),v=Math.floor((p-20)/6.8);c.push(B(
d,f,p,qe,Q(m.name,s),6)),v>3&&c.push(k(d+12,f+20,"on strong",F(Kc(m),v))),d+=p}const h=t-l.reduce((m,{memory:p})=>m+p,0);h>t/8&&c.push(k(n+o-12,f+20,"end",`host\
 ${Xe(h)}`))}return{shapes:c,height:a.length*(qe+8)-8}}var Kc=({name:e,memory:t,hugepages:n})=>`${e} ${Xe(t)}${n?.allocate==="boot"?", set aside at boot":""}`,Hc={
page:"#ffffff",panel:"#f6f8fa",edge:"#d1d9e0",text:"#1f2328",faint:"#59636e",onColour:"#ffffff",host:"#c3ccd5",guests:["#0969da","#bc4c00","#1a7f37","#8250df","\
#bf3989","#1b7c83"]},Xc={page:"#0d1117",panel:"#161b22",edge:"#30363d",text:"#f0f6fc",faint:"#9198a1",onColour:"#0d1117",host:"#3d444d",guests:["#58a6ff","#f088\
3e","#3fb950","#bc8cff","#f778ba","#39c5cf"]},y=(e,t)=>`${e}{${t}}`;function br({page:e,panel:t,edge:n,text:r,faint:o,onColour:s,host:i,guests:a}){const c=a.flatMap(
(u,l)=>[y(`.g${l}`,`fill:${u}`),y(`.e.g${l}`,`fill:none;stroke:${u}`),y(`.w.g${l}`,`fill:none;stroke:${u}`)]);return[y(".page",`fill:${e};stroke:${n}`),y(".pane\
l",`fill:${t};stroke:${n}`),y("text",`fill:${r}`),y(".faint",`fill:${o}`),y(".h",`fill:${i}`),y(".e.h",`fill:none;stroke:${o}`),...c,y(".on",`fill:${s}`)]}var Yc="\
ui-sans-serif,system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,DejaVu Sans,sans-serif",qc="ui-monospace,SFMono-Regular,Menlo,Consolas,Noto Sans Mono,DejaVu San\
s Mono,monospace",Jc=()=>["",y("text",`font:12px ${Yc}`),y(".title","font-size:20px;font-weight:600"),y(".name","font-size:15px;font-weight:600"),y(".strong","f\
ont-weight:600"),y(".small","font-size:10px"),y(".mono",`font-family:${qc}`),y(".middle","text-anchor:middle"),y(".end","text-anchor:end"),y(".w","stroke-width:\
2"),y(".e","stroke-width:2"),...br(Hc),y("@media (prefers-color-scheme:dark)",`
${br(Xc).join(`
`)}
`),""].join(`
`),_e=1e3,T=28;function Qc(e,t){const n=_e-2*T,r=[];let o=T+20;r.push(k(T,o,"title",F(e.host,60))),t.model&&r.push(k(_e-T,o,"end faint",F(t.model,60))),o+=14;const s=[
{title:"Devices and guests",draw:c=>Rc(e,t,T,c,n)},{title:"CPUs",draw:c=>Cc(e,t,T,c,n)},{title:"Memory",draw:c=>Wc(e,t,T,c,n)}];for(const{title:c,draw:u}of s){const l=u(
o+34);l.shapes.length!==0&&(r.push(k(T,o+20,"strong",c),...l.shapes),o+=34+l.height+8)}const i=o+T-8,a=`The plan of ${F(e.host,60)}: devices, CPUs and memory`;return jc(
J("svg",{xmlns:"http://www.w3.org/2000/svg",viewBox:`0 0 ${_e} ${i}`,width:_e,height:i,role:"img"},J("title",{},a),J("style",{},Jc()),B(1,1,_e-2,i-2,"page",12),
...r))}var Je=e=>e,wr=ot(["2MiB","1GiB"]),eu=ts({size:wr,allocate:as(ot(["boot","start"]),"boot"),node:nn(bi)}),Lu=nn(Ae(Ne([wr,eu]),ie(e=>typeof e=="string"?{size:e,
allocate:"boot"}:e))),Fu={"2MiB":2*Ce,"1GiB":D},Tu=e=>`vms: { win: { memory: { ${e} } } }
`,Ru=(e,t)=>`vms: { a: { memory: { size: 4GiB, hugepages: ${e} } }, b: { memory: { size: 4GiB, hugepages: ${t} } } }
`,Uu={"memory-not-whole-pages":Je({severity:"error",about:"value",message:({size:e,page:t})=>`${e} is not a whole number of pages of ${t}`,remedy:({page:e})=>`w\
rite a multiple of ${e}, or smaller pages`}),"hugepages-of-two-sizes":Je({severity:"error",about:"value",message:({guest:e,page:t})=>`the guest '${e}' has pages\
 of ${t}, and the host mounts one size`,remedy:({page:e})=>`write ${e} here too`}),"hugepages-nodes-mixed":Je({severity:"error",about:"value",message:({guest:e})=>`\
the pages of '${e}' are on a node of its own, and these on none that is said`,remedy:()=>"write node for both, or for neither"}),"hugepages-large-at-start":Je({
severity:"warning",about:"value",message:()=>"pages of 1 GiB can seldom be had once the host has run for a while",remedy:()=>"write size: 2MiB, or allocate: boo\
t"})};import"node:crypto";var Vu=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex"),tu=["relaxed","vapic","spinlocks","vpindex","runtime","synic","stimer","f\
requencies","tlbflush","ipi"],yr={clock:"localtime",hyperv:tu,diskBus:"sata",nicModel:"e1000e",video:"vga",rng:!1},Wu={windows10:{...yr,osinfo:"http://microsoft\
.com/win/10",secureBoot:!1,tpm:!1},windows11:{...yr,osinfo:"http://microsoft.com/win/11",secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,
tpm:!1,clock:"utc",hyperv:[],diskBus:"virtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"\
virtio",video:"vga",rng:!1}},kr=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),_r=e=>{const t=/^\d{1,3}(?:\.\d{1,3}){3}$/.test(e)?e.split(".").map(Number):
[];return t.length===4&&t.every(n=>n<256)?t.reduce((n,r)=>n*256+r,0):void 0},nu=({prefix:e})=>2**(32-e);function ru(e){const[t="",n=""]=e.split("/"),r=_r(t);if(r===
void 0||!/^\d{1,2}$/.test(n))return w(`'${e}' is no subnet: write it as 192.168.150.0/24`);const o={first:r,prefix:Number(n)};if(o.prefix<16||o.prefix>29)return w(
`the prefix of '${e}' is not between 16 and 29`);const s=r%nu(o);return s!==0?w(`'${e}' does not begin a subnet: ${kr(r-s)}/${n} does`):A(o)}var Ku=S("",["192.1\
68.150.0/24"],ru),Hu=S("",["192.168.178.30"],e=>{const t=_r(e);return t===void 0?w(`'${e}' is no IPv4 address`):A(kr(t))}),Xu=2*Ce,ou=({guests:e})=>e.reduce((t,{
memory:n,hugepages:r})=>t+(r?.allocate==="boot"?n:0),0);function E(e){const t=[];for(const n of e)for(const[r,o]of n.entries())t[r]=Math.max(t[r]??0,o.length);return e.
map(n=>`  ${n.map((r,o)=>r.padEnd(t[o]??0)).join("  ")}`.trimEnd())}var W=(e,t)=>t.length>0?["",e,...t]:[],su=({bind:e,by:t,of:n})=>({boot:`vfio-pci has it from\
 boot, found by ${t}`,start:"vfio-pci has it while a guest runs",handover:"the host lets go of it when a guest starts, and has it back when it stops",made:`${n?.
address} makes it at boot (${n?.how}), and stays with the host`})[e];function iu({groups:e,others:t}){const n=[];for(const{group:o,functions:s}of e)for(const[i,
a]of s.entries()){const c=o===void 0?"-":String(o);n.push([i===0?c:"",a.address,a.id,au(a),a.name])}const r=E(n.length>0?[["group","address","id","goes to",""],
...n]:[]);return t>0&&r.push(`  ${t} more ${t===1?"group stays":"groups stay"} with the host.`),r}function au({device:e,driver:t,bridge:n}){return e?e.guests.length>
0?`${e.name}: ${e.guests.join(" or ")}`:`${e.name}: no guest`:n?"bridge":`host${t?` (${t})`:""}`}function cu(e,{cores:t}){const n=or(e);if(n.size===0)return[];const r=o=>Fc(
n.get(o)??[]);return t.length===0?E([["host CPU","used by"],...[...n.keys()].sort((o,s)=>o-s).map(o=>[`${o}`,r(o)])]):E([["cores of","host CPUs","used by"],...t.
flatMap(({label:o,cores:s})=>s.map(({cpus:i},a)=>[a===0?o:"",i.join("+"),[...new Set(i.map(r))].join(" + ")]))])}function uu(e,{memory:t}){const n=e.guests.map(
({name:o,memory:s,hugepages:i})=>{const a=i&&`${i.count} pages of ${i.size}`,c=i&&i.nodes.length>0?` on node ${de(i.nodes)}`:"",u=i?.allocate==="start"?"taken w\
hen it starts":"set aside at boot";return[o,L(s),a?`${a}${c}, ${u}`:"while it runs"]}),r=ou(e);return t>0&&n.push(["host",Xe(t-r),`of ${Xe(t)}${r>0?" after boot":
""}`]),E(n)}function lu({networks:e,guests:t}){return[...E(e.map(({name:n,type:r,bridge:o,subnet:s=""})=>[n,r,o,s])),...E(t.flatMap(({name:n,cards:r})=>r.map(o=>[
`${n} ${o.name}`,`on ${o.to}`]))),...E(t.flatMap(({name:n,forwards:r})=>r.map(({listen:o,interface:s,to:i})=>[`${s} port ${o}`,`to ${n} port ${i}`])))]}var du=e=>{
const{name:t,guest:n,vcpus:r,autostart:o}=e;return[t,n,`${ye(r,"vCPU")} (${gr(e)})`,o?"starts with the host":""]};function fu(e,t){return`${[`Plan for ${e.host}${t.
model?`, ${t.model}`:""}`,...W("Guests",E(e.guests.map(du))),...W("Devices",[...iu(t),...E(e.devices.map(r=>[r.name,su(r)]))]),...W("CPUs",cu(e,t)),...W("Memory",
uu(e,t)),...W("Shared memory",E(e.guests.flatMap(({name:r,shared:o})=>o.map(({path:s,bytes:i,feature:a})=>[s,L(i),`${r}, ${a}`])))),...W("Networks",lu(e)),...W(
"libvirt's hook, before the guest starts (undone in reverse after it has stopped)",E(e.guests.filter(({hook:r})=>r.length>0).map(({name:r,hook:o})=>[r,o.join(",\
 ")])))].join(`
`)}
`}export{wn as Stopped,ci as askAnswers,Ps as defaultAnswers,Qc as drawPlan,ti as firstSpec,$c as machineOf,li as openTerminal,Zs as personHere,Ia as printFacts,
fu as printPlan,gc as printReport,Na as scan};
