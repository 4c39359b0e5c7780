// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

var Tf=Object.defineProperty,S=(e,t)=>{for(var s in t)Tf(e,s,{get:t[s],enumerable:!0})};import{createHash as Bf}from"node:crypto";var fr={};S(fr,{codes:()=>wm,domain:()=>km,
schema:()=>bm});function hr(e){const t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}
function qf(e,t){return typeof t=="bigint"?t.toString():t}var Lf=class{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter;return e!==
void 0&&(this._value=e(),this._getter=void 0),this._value}};function Uf(e){return new Lf(e)}function Df(e){return e==null}function mr(e){const t=e.startsWith("^")?
1:0,s=e.endsWith("$")?e.length-1:e.length;return e.slice(t,s)}function Rf(e,t,s){Object.defineProperty(e,t,{value:s,writable:!0,enumerable:!0,configurable:!0})}
var pr="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function so(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function vr(e){if(so(
e)===!1)return!1;const t=e.constructor;if(t===void 0||typeof t!="function")return!0;const s=t.prototype;return!(so(s)===!1||Object.prototype.hasOwnProperty.call(
s,"isPrototypeOf")===!1)}function Ff(e){return vr(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var Kf=new Set(["s\
tring","number","symbol"]);function no(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Zf(e,t,s){const n=new e._zod.constr(t??e._zod.def);return(!t||
s?.parent)&&(n._zod.parent=e),n}function be(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Gf(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var Vf={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[
-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function ct(e,t=0){
if(e.aborted===!0)return!0;for(let s=t;s<e.issues.length;s++)if(e.issues[s]?.continue!==!0)return!0;return!1}function Wf(e,t=0){if(e.aborted===!0)return!0;for(let s=t;s<
e.issues.length;s++)if(e.issues[s]?.continue===!1)return!0;return!1}function Kt(e,t){return t.map(s=>{var n;return(n=s).path??(n.path=[]),s.path.unshift(e),s})}
function _s(e){return typeof e=="string"?e:e?.message}function gr(e){const t=[];for(const s of e??[]){const n=s._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))
break;const o=n.maximum??n.length??n.size;o>=0&&t.push([o,s])}return t}function oo(e,t,s){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=s)}function $t(e,t,s){
var n;const o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);const i=e.schema!==e.inst?e.schema?.
_zod.def?.error:void 0,r=e.message?e.message:_s(e.inst?._zod.def?.error?.(e))??_s(i?.(e))??_s(t?.error?.(e))??_s(s.customError?.(e))??_s(s.localeError?.(e))??"I\
nvalid input",a={};for(const c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),
a.message=r,t?.reportInput&&(a.input=e.input),a}var Yf=/[\uD800-\uDBFF]/;function Jf(e){const t=e.length;if(!Yf.test(e))return t;let s=t;for(let n=0;n<t-1;n++)(e.
charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(s--,n++);return s}function Hf(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"\
unknown"}function Xf(e,t){for(const s in t){const n=Object.getOwnPropertyDescriptor(t,s);n.get?Object.defineProperty(e,s,{...n,enumerable:!1}):eh(e,s,n.value)}}
function xs(e,t,s,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:s}),s}function Qf(e,t,s){return xs(e,t,s,!1)}function eh(e,t,s){
Object.defineProperty(e,t,{configurable:!0,get(){return this==null?s:xs(this,t,s.bind(this))},set(n){xs(this,t,n)}})}function th(e,t){const s=Object.getPrototypeOf(
e);return t in s?void 0:s}var io,ut=!1,sh={configurable:!0,get(){ut=!0}};function we(e,t,s){const n=Object.getPrototypeOf(e._zod);if(t in n&&io!==e._zod){io=void 0;
return}io=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,sh);const o=ut;ut=!1;try{const i=s(this);return ut?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),ut=ut||o,i}catch(i){throw delete this[t],ut=ut||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:o})}})}function nh(e,t,s,n){const o=th(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){const i={configurable:!0,writable:!0,enumerable:n,
value:void 0};return Object.defineProperty(this,t,i),i.value=s(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:n,value:i})}})}var yr,oh=Object.freeze({status:"aborted"}),ro={value:void 0,enumerable:!1},br="captureStackTrace"in Error?Error:null;function ih(e){
const t=br;if(t){const s=t.stackTraceLimit;if(typeof s=="number"){try{t.stackTraceLimit=0}catch{return br=null,new e}try{return new e}finally{t.stackTraceLimit=
s}}}return new e}function j(e,t,s,n){const o={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;const r=s,a=r&&new WeakSet;function c(f,m){
if(f._zod){if(f._zod.traits.has(e))return}else{ro.value=new i(m);try{Object.defineProperty(f,"_zod",ro)}finally{ro.value=void 0}}if(f._zod.traits.add(e),t(f,m),
a){const y=Object.getPrototypeOf(f),w=f._zod.constr.prototype;let x=y;for(;x&&x!==w;)x=Object.getPrototypeOf(x);const M=x??y;a.has(M)||(a.add(M),Xf(M,r))}const p=d.
prototype;for(const y in p)Object.prototype.hasOwnProperty.call(p,y)&&(y in f||(f[y]=p[y].bind(f)))}const u=n?.Parent??Object;class l extends u{}Object.defineProperty(
l,"name",{value:e});function d(f){const m=n?.Parent?ih(l):this;c(m,f);const p=m._zod.deferred;if(p){for(const w of p)w();m._zod.deferred=void 0}const y=globalThis.
__zod_globalConfig?.postProcessor;return y&&y(m),m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>n?.Parent&&
f instanceof n.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var Zt=class extends Error{constructor(){super("Encountered Promi\
se during synchronous parse. Use .parseAsync() instead.")}},rh=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),
this.name="ZodEncodeError"}};(yr=globalThis).__zod_globalConfig??(yr.__zod_globalConfig={});var Gt=globalThis.__zod_globalConfig;function _t(e){return e&&Object.
assign(Gt,e),Gt}function ah(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,qf,2)),e.message}function ch(e){this._zod.message=e}var uh={get:ah,
set:ch,enumerable:!0,configurable:!0},ao={value:void 0,enumerable:!1},wr=new WeakSet([Object.prototype,Error.prototype]),kr=(e,t)=>{e.name="$ZodError",ao.value=
t,Object.defineProperty(e,"issues",ao),ao.value=void 0,Object.defineProperty(e,"message",uh);const s=Object.getPrototypeOf(e);wr.has(s)||(wr.add(s),Object.defineProperty(
s,"toString",{configurable:!0,enumerable:!1,get(){const n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},
set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},cO=j("$ZodError",kr),en=j("$ZodError",kr,void 0,{Parent:Error}),lh=e=>{
const t=(s,n,o,i)=>{const r=o?{...o,async:!1}:{async:!1},a=s._zod.run({value:n,issues:[]},r);if(a instanceof Promise)throw new Zt;if(a.issues.length){const c=new(i?.
Err??e)(a.issues.map(u=>$t(u,r,_t())));throw pr(c,i?.callee??t),c}return a.value};return t},dh=lh(en),fh=e=>{const t=async(s,n,o,i)=>{const r=o?{...o,async:!0}:
{async:!0};let a=s._zod.run({value:n,issues:[]},r);if(a instanceof Promise&&(a=await a),a.issues.length){const c=new(i?.Err??e)(a.issues.map(u=>$t(u,r,_t())));throw pr(
c,i?.callee??t),c}return a.value};return t},hh=fh(en),mh=e=>(t,s,n)=>{const o=n?{...n,async:!1}:{async:!1},i=t._zod.run({value:s,issues:[]},o);if(i instanceof Promise)
throw new Zt;return i.issues.length?$r(e,i.issues,o):{success:!0,data:i.value}},ph=mh(en);function $r(e,t,s){let n;return{success:!1,get error(){return n||(n=new e(
t.map(o=>$t(o,s,_t()))),t=void 0,s=void 0),n},set error(o){n=o,t=void 0,s=void 0}}}var vh=e=>async(t,s,n)=>{const o=n?{...n,async:!0}:{async:!0};let i=t._zod.run(
{value:s,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?$r(e,i.issues,o):{success:!0,data:i.value}},gh=vh(en),yh=/^[\s\S]{0,}$/,_r=/^-?\d+(?:\.\d+)?$/,
bh=/^(?:true|false)$/i,tn=j("$ZodCheck",(e,t)=>{var s;e._zod??(e._zod={}),e._zod.def=t,(s=e._zod).onattach??(s.onattach=[])}),wh=e=>{const t=e.value;return!Df(t)&&
t.length!==void 0},sn={number:"number",bigint:"bigint",object:"date"},kh=j("$ZodCheckLessThan",(e,t)=>{tn.init(e,t);const s=sn[typeof t.value];e._zod.check=n=>{
(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:sn[typeof n.value]??s,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.
value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),$h=j("$ZodCheckGreaterThan",(e,t)=>{tn.init(e,t);const s=sn[typeof t.value];e._zod.check=
n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:sn[typeof n.value]??s,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():
t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),_h=j("$ZodCheckNumberFormat",(e,t)=>{tn.init(e,t),t.format=t.format||"float64";const s=t.
format?.includes("int"),n=s?"int":"number",[o,i]=Vf[t.format];e._zod.check=r=>{const a=r.value;if(s){if(!Number.isInteger(a)){r.issues.push({expected:n,format:t.
format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?r.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):r.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}a<o&&r.issues.push({origin:"number",input:a,code:"\
too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>i&&r.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.
abort})}}),xh=j("$ZodCheckMinLength",(e,t)=>{var s;tn.init(e,t),(s=e._zod.def).when??(s.when=wh),e._zod.check=n=>{const o=n.value,i=o.length;if((typeof o=="stri\
ng"&&i>=t.minimum&&i<t.minimum*2?Jf(o):i)>=t.minimum)return;const a=Hf(o);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,
continue:!t.abort})}}),Sh={major:4,minor:6,patch:7},ke=j("$ZodType",(e,t)=>{var s;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Sh;const n=e._zod.
def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(const i of o)for(const r of i._zod.onattach)r(e);if(o.length===0)(s=e._zod).deferred??
(s.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const i=(a,c,u)=>{if(a.memo)return a;let l=ct(a),d;for(const f of c){if(f._zod.def.when){
if(Wf(a)||!f._zod.def.when(a))continue}else if(l)continue;const m=a.issues.length,p=f._zod.check(a);if(p instanceof Promise&&u?.async===!1)throw new Zt;if(d||p instanceof
Promise)d=(d??Promise.resolve()).then(async()=>{await p,a.issues.length!==m&&(oo(a.issues,m,e),l||(l=ct(a,m)))});else{if(a.issues.length===m)continue;oo(a.issues,
m,e),l||(l=ct(a,m))}}return d?d.then(()=>a):a},r=(a,c,u)=>{if(ct(a))return a.aborted=!0,a;const l=i(c,o,u);if(l instanceof Promise){if(u.async===!1)throw new Zt;
return l.then(d=>e._zod.parse(d,u))}return e._zod.parse(l,u)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){const l=e.
_zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return l instanceof Promise?l.then(d=>r(d,a,c)):r(l,a,c)}const u=e._zod.parse(a,c);if(u instanceof Promise){
if(c.async===!1)throw new Zt;return u.then(l=>i(l,o,c))}return i(u,o,c)}}},{get"~standard"(){return Qf(this,"~standard",Mh(this))},set"~standard"(e){xs(this,"~s\
tandard",e)}}),xr=(e,t)=>e.issues.length?{issues:e.issues.map(s=>$t(s,t,_t()))}:{value:e.value};async function Oh(e,t){const s={async:!0};return xr(await e._zod.
run({value:t,issues:[]},s),s)}function Mh(e){return{validate:t=>{const s={async:!1};try{const n=e._zod.run({value:t,issues:[]},s);if(!(n instanceof Promise))return xr(
n,s)}catch{}return Oh(e,t)},vendor:"zod",version:1}}var Nh=j("$ZodString",(e,t)=>{ke.init(e,t),e._zod.pattern=t.pattern??yh,e._zod.parse=(s,n)=>{if(t.coerce)try{
s.value=String(s.value)}catch{}return typeof s.value=="string"||s.issues.push({expected:"string",code:"invalid_type",input:s.value,inst:e}),s}}),Sr=j("$ZodNumbe\
r",(e,t)=>{ke.init(e,t),e._zod.pattern=_r,e._zod.parse=(s,n)=>{if(t.coerce)try{s.value=Number(s.value)}catch{}const o=s.value;if(typeof o=="number"&&!Number.isNaN(
o)&&Number.isFinite(o))return s;const i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return s.issues.push({expected:"numb\
er",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),s}}),Ah=j("$ZodNumberFormat",(e,t)=>{_h.init(e,t),Sr.init(e,t)}),Eh=j("$ZodBoolean",(e,t)=>{ke.init(
e,t),e._zod.pattern=bh,e._zod.parse=(s,n)=>{if(t.coerce)try{s.value=!!s.value}catch{}const o=s.value;return typeof o=="boolean"||s.issues.push({expected:"boolea\
n",code:"invalid_type",input:o,inst:e}),s}}),Ph=j("$ZodNever",(e,t)=>{ke.init(e,t),e._zod.parse=(s,n)=>(s.issues.push({expected:"never",code:"invalid_type",input:s.
value,inst:e}),s)});function Ih(e,t){const s=gr(e._zod.def.checks);if(!s.length)return;const n=Math.min(...s.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,r)=>{const a=t(
i.value);if(a>n&&!r?.skipChecks&&r?.direction!=="backward"){for(const[c,u]of gr(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){const l=i.issues.length;return u.
_zod.check(i),i.issues[l].continue=!1,oo(i.issues,l,e),i}}return o(i,r)}}var jh=e=>Array.isArray(e)?e.length:-1;function Or(e,t,s){e.issues.length&&t.issues.push(
...Kt(s,e.issues)),t.value[s]=e.value}var zh=j("$ZodArray",(e,t)=>{ke.init(e,t);const s=Gt.memoizer;s?.attach(e),e._zod.parse=(n,o)=>{const i=n.value;if(!Array.
isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),n;n.value=s?s.alloc(e,n,Array(i.length),o):Array(i.length);const r=[],a=o?.
abortEarly;for(let c=0;c<i.length;c++){const u=i[c],l=t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)r.push(l.then(d=>Or(d,n,c)));else if(Or(
l,n,c),a&&l.issues.length!==0&&ct(l))break}return r.length?Promise.all(r).then(()=>n):n},Ih(e,jh)});function nn(e,t,s,n,o,i){const r=s in n,a=i==="optional";if(!(!r&&
a&&o==="optional")){if(e.issues.length){if(o!==void 0&&a&&!r)return;t.issues.push(...Kt(s,e.issues))}if(!r&&o===void 0){e.issues.length||t.issues.push({code:"in\
valid_type",expected:"nonoptional",input:void 0,path:[s]});return}e.value===void 0?(r||o==="defaulted"&&!a)&&(t.value[s]=void 0):t.value[s]=e.value}}var Ch=[];function Th(e){
const t=Object.keys(e.shape),s=Object.getOwnPropertySymbols(e.shape),n=s.length?s:Ch,o=n.length?[...t,...n]:t;for(const r of o)if(!e.shape?.[r]?._zod?.traits?.has(
"$ZodType"))throw new Error(`Invalid element at key "${String(r)}": expected a Zod schema`);const i=Gf(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(
t),numKeys:t.length,optionalKeys:new Set(i)}}function Bh(e,t,s,n,o,i,r){const a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,f=u.optout;let m=0;for(const p in t){
if(r&&s.issues.length!==m){if(ct(s,m))break;m=s.issues.length}if(c.has(p))continue;if(p==="__proto__"){l==="never"&&a.push(p);continue}if(l==="never"){a.push(p);
continue}const y=u.run({value:t[p],issues:[]},n);y instanceof Promise?e.push(y.then(w=>nn(w,s,p,t,d,f))):nn(y,s,p,t,d,f)}return a.length&&s.issues.push({code:"u\
nrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>s):s}var qh=j("$ZodObject",(e,t)=>{ke.init(e,t);const s=Object.getOwnPropertyDescriptor(
t,"shape"),n=s?.get?s.get.raw:t.shape??{};if(n){const u=()=>{const l={...n};return Object.defineProperty(t,"shape",{value:l}),u.raw=l,l};u.raw=n,Object.defineProperty(
t,"shape",{get:u})}const o=Uf(()=>Th(t));we(e,"propValues",u=>{const l=u.def.shape,d={};for(const f in l){const m=l[f]._zod;if(m.values){Object.prototype.hasOwnProperty.
call(d,f)||Rf(d,f,new Set);for(const p of m.values)d[f].add(p);m.optin!==void 0&&d[f].add(void 0)}}return d});const i=so,r=t.catchall;let a;const c=Gt.memoizer;
c?.attach(e),e._zod.parse=(u,l)=>{a??(a=o.value);const d=u.value;if(!i(d))return u.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),u;u.value=
c?c.alloc(e,u,{},l):{};const f=[],m=a.shape,p=l?.abortEarly;let y=u.issues.length;for(const w of a.allKeys){if(p&&u.issues.length!==y){if(ct(u,y))break;y=u.issues.
length}if(w==="__proto__")continue;const x=m[w],M=x._zod.optin,T=x._zod.optout,q=x._zod.run({value:d[w],issues:[]},l);q instanceof Promise?f.push(q.then(Z=>nn(Z,
u,w,d,M,T))):nn(q,u,w,d,M,T)}return r?Bh(f,d,u,l,o.value,e,p===!0):f.length?Promise.all(f).then(()=>u):u}});function Mr(e,t,s,n){for(const i of e)if(i.issues.length===
0)return t.value=i.value,t;const o=e.filter(i=>!ct(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:s,errors:e.
map(i=>i.issues.map(r=>$t(r,n,_t())))}),t)}var Lh=j("$ZodUnion",(e,t)=>{ke.init(e,t),we(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulte\
d":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),we(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),we(e,"v\
alues",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),we(e,"pattern",n=>{if(n.def.options.every(
o=>o._zod.pattern)){const o=n.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>mr(i.source)).join("|")})$`)}});const s=t.options.length===1?t.
options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(s)return s(n,o);let i=!1;const r=[];for(const a of t.options){const c=a._zod.run({value:n.value,issues:[]},o);if(c instanceof
Promise)r.push(c),i=!0;else{if(c.issues.length===0)return c;r.push(c)}}return i?Promise.all(r).then(a=>Mr(a,n,e,o)):Mr(r,n,e,o)}}),Uh=j("$ZodRecord",(e,t)=>{ke.
init(e,t);const s=Gt.memoizer;s?.attach(e),e._zod.parse=(n,o)=>{const i=n.value;if(!vr(i))return n.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),
n;const r=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=s?s.alloc(e,n,{},o):{};const c=new Set;for(const l of a)if(typeof l=="string"||typeof l=="number"||
typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;const d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(
p=>$t(p,o,_t())),input:l,path:[l],inst:e});continue}const f=d.value;if(f==="__proto__")continue;const m=t.valueType._zod.run({value:i[l],issues:[]},o);m instanceof
Promise?r.push(m.then(p=>{p.issues.length&&n.issues.push(...Kt(l,p.issues)),n.value[f]=p.value})):(m.issues.length&&n.issues.push(...Kt(l,m.issues)),n.value[f]=
m.value)}let u;for(const l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=i[l]}else u=u??[],u.push(l);u&&u.length>0&&n.issues.push(
{code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{n.value=s?s.alloc(e,n,{},o):{};let c;for(const u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.
prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not sup\
ported in object keys currently");if(typeof u=="string"&&_r.test(u)&&l.issues.length){const p=t.keyType._zod.run({value:Number(u),issues:[]},o);if(p instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");p.issues.length===0&&(l=p)}if(l.issues.length){t.mode==="loose"?n.value[u]=i[u]:a?(c=c??
[],c.push(u)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(p=>$t(p,o,_t())),input:u,path:[u],inst:e});continue}const f=l.value;if(f==="\
__proto__")continue;const m=t.valueType._zod.run({value:i[u],issues:[]},o);m instanceof Promise?r.push(m.then(p=>{p.issues.length&&n.issues.push(...Kt(u,p.issues)),
n.value[f]=p.value})):(m.issues.length&&n.issues.push(...Kt(u,m.issues)),n.value[f]=m.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:c,continue:!0})}return r.length?Promise.all(r).then(()=>n):n}}),Dh=j("$ZodEnum",(e,t)=>{ke.init(e,t);const s=hr(t.entries),n=new Set(s);e._zod.values=n,we(
e,"pattern",o=>{const i=hr(o.def.entries).filter(r=>Kf.has(typeof r));return new RegExp(i.length?`^(${i.map(r=>no(r.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(o,i)=>{const r=o.value;return n.has(r)||o.issues.push({code:"invalid_value",values:s,input:r,inst:e}),o}}),Rh=j("$ZodLiteral",(e,t)=>{ke.init(e,t);
const s=new Set(t.values);e._zod.values=s,we(e,"pattern",n=>{const o=n.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?no(i):i?no(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{const i=n.value;return s.has(i)||n.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),
n}}),Fh=j("$ZodTransform",(e,t)=>{ke.init(e,t),e._zod.optin="optional",Gt.memoizer?.guard(e),e._zod.parse=(s,n)=>{if(n.direction==="backward")throw new rh(e.constructor.
name);const o=t.transform(s.value,s);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(r=>(s.value=r,s));if(o instanceof Promise)throw new Zt;return s.
value=o,s}});function Nr(e,t){return e.value=t.issues.length?void 0:t.value,e}var Kh=j("$ZodOptional",(e,t)=>{ke.init(e,t),we(e,"optin",s=>s.def.innerType._zod.
optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",we(e,"values",s=>{const n=s.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),
we(e,"pattern",s=>{const n=s.def.innerType._zod.pattern;return n?new RegExp(`^(${mr(n.source)})?$`):void 0}),e._zod.parse=(s,n)=>{if(s.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return s;const o=t.innerType._zod.run({value:s.value,issues:[]},n);return o instanceof Promise?o.then(i=>Nr(s,i)):Nr(s,o)}return t.innerType.
_zod.run(s,n)}}),Zh=j("$ZodPrefault",(e,t)=>{ke.init(e,t),e._zod.optin="defaulted",we(e,"values",s=>s.def.innerType._zod.values),e._zod.parse=(s,n)=>(n.direction===
"backward"||s.value===void 0&&(s.value=t.defaultValue),t.innerType._zod.run(s,n))}),Gh=j("$ZodPipe",(e,t)=>{ke.init(e,t),we(e,"values",s=>s.def.in._zod.values),
we(e,"optin",s=>s.def.in._zod.optin),we(e,"optout",s=>s.def.out._zod.optout),we(e,"propValues",s=>s.def.in._zod.propValues),e._zod.parse=(s,n)=>{if(n.direction===
"backward"){const i=t.out._zod.run(s,n);return i instanceof Promise?i.then(r=>on(r,t.in,n)):on(i,t.in,n)}const o=t.in._zod.run(s,n);return o instanceof Promise?
o.then(i=>on(i,t.out,n)):on(o,t.out,n)}});function on(e,t,s){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.
issues},s)}var Ar,Vh=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const s=t[0];return this._map.set(e,s),s&&typeof s=="object"&&"id"in
s&&this._idmap.set(s.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e);return t&&typeof t=="object"&&"\
id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const s={...this.get(t)??{}};delete s.id;const n={...s,...this._map.
get(e)};return Object.keys(n).length?n:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function Wh(){return new Vh}(Ar=globalThis).__zod_globalRegistry??
(Ar.__zod_globalRegistry=Wh());var Er=globalThis.__zod_globalRegistry;function Yh(e){return e.checks&&(e.checks=[...e.checks]),e}function Jh(e,t){return new e(Yh(
{type:"string",...be(t)}))}function Hh(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...be(t)})}function Xh(e,t){return new e(
{type:"boolean",...be(t)})}function Qh(e,t){return new e({type:"never",...be(t)})}function ne(e,t){return new kh({check:"less_than",...be(t),value:e,inclusive:!0})}
function Q(e,t){return new $h({check:"greater_than",...be(t),value:e,inclusive:!0})}function em(e){return Q(0,e)}function co(e,t){return new xh({check:"min_leng\
th",...be(t),minimum:e})}var _e=j("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");ke.init(e,t),e.def=t,e.type=t.type},{
get with(){return this.check},set with(e){xs(this,"with",e)},parse(e,t){return dh(this,e,t,{callee:this.parse})},parseAsync(e,t){return hh(this,e,t,{callee:this.
parseAsync})},safeParse(e,t){return ph(this,e,t)},safeParseAsync(e,t){return gh(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??
[],...e.map(s=>typeof s=="function"?{_zod:{check:s,def:{check:"custom"},onattach:[]}}:s)]},{parent:!0})},clone(e,t){return Zf(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),tm=j("ZodMiniString",(e,t)=>{Nh.init(e,t),_e.init(e,t)});function ee(e){return Jh(
tm,e)}var sm=j("ZodMiniNumber",(e,t)=>{Sr.init(e,t),_e.init(e,t)}),nm=j("ZodMiniNumberFormat",(e,t)=>{Ah.init(e,t),sm.init(e,t)});function H(e){return Hh(nm,e)}
var om=j("ZodMiniBoolean",(e,t)=>{Eh.init(e,t),_e.init(e,t)});function Ne(e){return Xh(om,e)}var im=j("ZodMiniNever",(e,t)=>{Ph.init(e,t),_e.init(e,t)});function rm(e){
return Qh(im,e)}var am=j("ZodMiniArray",(e,t)=>{zh.init(e,t),_e.init(e,t)});function C(e,t){return new am({type:"array",element:e,...be(t)})}var Pr=j("ZodMiniOb\
ject",(e,t)=>{qh.init(e,t),_e.init(e,t),nh(e,"shape",s=>s._zod.def.shape,!1)});function me(e,t){const s={type:"object",shape:e??{},...be(t)};return new Pr(s)}function P(e,t){
return new Pr({type:"object",shape:e,catchall:rm(),...be(t)})}var cm=j("ZodMiniUnion",(e,t)=>{Lh.init(e,t),_e.init(e,t)});function ce(e,t){return new cm({type:"\
union",options:e,...be(t)})}var Ir=j("ZodMiniRecord",(e,t)=>{Uh.init(e,t),_e.init(e,t)});function Ce(e,t,s){return!t||!t._zod?new Ir({type:"record",keyType:ee(),
valueType:e,...be(t)}):new Ir({type:"record",keyType:e,valueType:t,...be(s)})}var um=j("ZodMiniEnum",(e,t)=>{Dh.init(e,t),_e.init(e,t),e.options=[...e._zod.values]});
function N(e,t){const s=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new um({type:"enum",entries:s,...be(t)})}var lm=j("ZodMiniLiteral",(e,t)=>{
Rh.init(e,t),_e.init(e,t)});function uo(e,t){return new lm({type:"literal",values:Array.isArray(e)?e:[e],...be(t)})}var dm=j("ZodMiniTransform",(e,t)=>{Fh.init(
e,t),_e.init(e,t)});function xe(e){return new dm({type:"transform",transform:e})}var fm=j("ZodMiniOptional",(e,t)=>{Kh.init(e,t),_e.init(e,t)});function g(e){return new fm(
{type:"optional",innerType:e})}var hm=j("ZodMiniPrefault",(e,t)=>{Zh.init(e,t),_e.init(e,t)});function b(e,t){return new hm({type:"prefault",innerType:e,get defaultValue(){
return typeof t=="function"?t():Ff(t)}})}var mm=j("ZodMiniPipe",(e,t)=>{Gh.init(e,t),_e.init(e,t)});function Se(e,t){return new mm({type:"pipe",in:e,out:t})}var v=(e,t={},...s)=>{
const n=[];for(const o of s)o===void 0||o===!1||o===""||n.push(typeof o=="number"?String(o):o);if(n.length>1&&n.some(o=>typeof o=="string"))throw new RangeError(
`text beside other children in <${e}>`);return{name:e,attributes:pm(t),children:n}},pm=e=>{if(Object.hasOwn(e,"__proto__"))return lo(Object.entries(e));const t={};
for(const s of Object.keys(e)){const n=e[s];n!==void 0&&(t[s]=String(n))}return t},lo=e=>{const t=[];for(const[s,n]of e)n!==void 0&&t.push([s,String(n)]);return Object.
fromEntries(t)},Ae=(e,t)=>Object.hasOwn(e.attributes,t)?e.attributes[t]:void 0,Ge=(e,t)=>e.children.filter(s=>typeof s!="string"&&(!t||s.name===t)),he=(e,t)=>e.
children.find(s=>typeof s!="string"&&s.name===t),Vt=e=>{const t=e.children[0];return typeof t=="string"?t:""},vm=(e,t)=>({...e,attributes:lo(Object.entries({...e.
attributes,...t}))}),rn=(e,...t)=>v(e.name,e.attributes,...t),jr=e=>e?"yes":"no",fo=e=>e?"on":"off",pe=e=>({value:e}),L=e=>({problem:e});function Ss(e,t){return Er.
add(e,t),e}function ue(e,t,s){const n=Se(Ss(ee(),{description:e,examples:[...t]}),xe((o,i)=>{const r=s(o);return"value"in r?r.value:(i.issues.push({code:"custom",
message:r.problem,input:o}),oh)}));return Ss(n,{description:e})}function G(e,t,s,n){return ue("",t,o=>s.test(o)?pe(o):L(n))}var uO=e=>t=>Ss(Er.has(t)?t.clone():
t,{description:e}),zr=N(["on","off"]),gm=ce([Ne(),zr]),ym=xe(e=>e===!0||e==="on"),A=e=>Ss(Se(gm,ym),{description:e}),Os=(e,t)=>Ss(Se(ce([Ne(),zr,e]),xe(s=>s==="\
on"?!0:s==="off"?!1:s)),{description:t}),bm={vm:{agent:b(A(""),!0)}},wm={};function*km(e){if(!e.agent)return;const t=v("target",{type:"virtio",name:"org.qemu.gu\
est_agent.0"});yield{at:"devices",xml:v("channel",{type:"unix"},t)}}var Cr={};S(Cr,{codes:()=>Km,host:()=>Hm,rules:()=>Zm,schema:()=>Fm});import{readFileSync as $m}from"node:fs";
var V=JSON.parse($m(new URL("assets.json",import.meta.url),"utf8")),_m=V["driver-override.sh"],xt=(e,t)=>e.toString(16).padStart(t,"0"),xm=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,
/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];function Tr(e){const t=xm.map(r=>r.exec(e)).find(r=>r!==null);if(!t){const r=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.
test(e);return L(r?`'${e}' is a vendor:device id, and a PCI address like 0b:00.0 belongs here`:`'${e}' is no PCI address: write it as lspci does, 0b:00.0 or 000\
0:0b:00.0`)}const[s=0,n=0,o=0,i=0]=t.slice(1).map(r=>Number.parseInt(r??"0",16));return o>31?L(`'${e}' has slot ${xt(o,2)}, and a PCI bus has the slots 00 to 1f`):
i>7?L(`'${e}' has function ${i}, and a PCI slot has the functions 0 to 7`):pe({domain:s,bus:n,slot:o,function:i})}var E=e=>`${xt(e.domain,4)}:${xt(e.bus,2)}:${xt(
e.slot,2)}.${e.function}`,ho=e=>({domain:`0x${xt(e.domain,4)}`,bus:`0x${xt(e.bus,2)}`,slot:`0x${xt(e.slot,2)}`,function:`0x${e.function}`});function Br(e){const t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.
exec(e);if(!t?.[1]||!t[2]){const s="value"in Tr(e);return L(s?`'${e}' is a PCI address, and a vendor:device id like 1002:67df belongs here`:`'${e}' is no vendor\
:device id: write four hexadecimal digits, a colon and four more, as in 1002:67df`)}return pe({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var le=e=>`${e.
vendor}:${e.device}`,Te=ue("",["0b:00.0","0000:0b:00.0","pci_0000_0b_00_0"],Tr),an=ue("",["1002:67df"],Br),mo=ue("",["046d:c541"],Br),qr=new WeakMap;function Lr(e){
const t=qr.get(e);if(t)return t;const s=Object.entries(e).map(([n,o])=>({...o,name:n}));return qr.set(e,s),s}var $=e=>Lr(e.vms),W=e=>Lr(e.devices);function Oe(e,t){
return e.devices.flatMap(s=>{const n=t.devices[s];return n?[{...n,name:s}]:[]})}var lt=(e,t)=>$(t).flatMap(s=>s.devices.flatMap((n,o)=>n===e?[{vm:s,index:o}]:[])),
Wt=e=>e.by??(e.functions.length>0?"address":"id"),Ur=e=>W(e).filter(t=>t.bind==="boot"&&!t.gvt&&!t.sriov),St=e=>{const{user:t,group:s}=e.libvirt.qemu,n=e.libvirt.
runAsRoot?"root":"qemu-libvirtd";return{user:t??n,group:s??n}},Ot=e=>e.machine==="pc"||e.machine.startsWith("pc-i440fx"),Dr=new WeakMap;function Sm(e){const t=Dr.
get(e);if(t)return t;const s=new Map(e.pci.map(n=>[E(n.address),n]));return Dr.set(e,s),s}var Be=(e,t)=>Sm(e).get(E(t)),po=(e,t)=>e.pci.filter(s=>le(s.id)===t),
vo=({class:e="",driver:t})=>/^060[04]/.test(e)||t==="pcieport",Ms=({class:e=""})=>e.startsWith("03"),Rr=({address:e,driver:t})=>E(e)+(t?` (${t})`:""),Ve=(e,t)=>e.
functions.length>0?e.functions.flatMap(s=>Be(t,s)??[]):e.ids.flatMap(s=>po(t,le(s))),Fr=(e,t)=>new Map(W(e).flatMap(s=>[...s.functions,...Ve(s,t).map(({address:n})=>n)].
map(n=>[E(n),s]))),Om=e=>[...new Set(e.cpu?.cpus.flatMap(({numaNode:t})=>t??[]))].sort((t,s)=>t-s),dt=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.
at(-1)}`,k=e=>({kind:"string",parts:[e]}),Yt=(...e)=>({kind:"string",parts:e});function ft(e){if(typeof e=="number"&&!Number.isSafeInteger(e))throw new RangeError(
`${e} is not a whole number that is held exactly`);return{kind:"int",value:BigInt(e)}}var D=e=>({kind:"constant",name:e?"true":"false"}),Ns={kind:"constant",name:"\
null"},I=e=>({kind:"list",items:e}),Kr=e=>Array.from(Symbol.iterator in e?e:Object.entries(e),t=>"kind"in t?t:{kind:"assignment",name:t[0],value:t[1]}),z=e=>({kind:"\
attrs",bindings:Kr(e)}),He=e=>({kind:"identifier",name:e});function Zr(e){const t=e.split("/").slice(1),s=n=>/^[A-Za-z0-9._+-]+$/.test(n)&&n!=="."&&n!=="..";if(!e.
startsWith("./")||!t.every(s))throw new RangeError(`not a file beside a Nix file: ${JSON.stringify(e)}`);return{kind:"file",path:e}}var go=e=>typeof e=="string"?
He(e):e,_=(e,...t)=>({kind:"select",of:go(e),path:t,or:void 0}),Mt=(e,t,s)=>({kind:"select",of:go(e),path:t,or:s}),U=(e,...t)=>({kind:"apply",function:go(e),arguments:t}),
yo=(e,t)=>({kind:"lambda",parameter:e,body:t}),Gr=(e,t)=>({kind:"let",bindings:Kr(e),body:t}),ie=(e,t,s)=>({kind:"binary",operator:t,left:e,right:s}),Xe=e=>({kind:"\
not",operand:e}),As=(e,t)=>e===""?t:{kind:"comment",text:e,node:t};function cn(e){switch(e.kind){case"scalar":return e.value;case"list":return e.items.map(cn);case"\
map":{const t=Object.create(null);for(const s of[...e.entries.keys()].sort()){const n=e.entries.get(s);n&&(t[s]=cn(n.value))}return t}}}function Vr(e,t){if(e.kind===
"map")return e.entries.get(String(t));if(e.kind==="list"&&typeof t=="number"){const s=e.items[t];return s&&{value:s}}}function Wr(e,t,s="value"){let n={value:e};
for(const o of t){const i=Vr(n.value,o);if(!i)return n.key??Nm(n.value);n=i}return s==="key"&&n.key?n.key:n.value.span}function Mm(e,t){let s=e;for(const n of t)
s=s&&Vr(s,n)?.value;return s?.kind==="map"?[...s.entries.keys()]:[]}function Nm(e){if(e.kind==="map")for(const t of e.entries.values())return t.key;return{...e.
span,end:e.span.start}}var h=e=>e,Es=class{#t=[];#e=new Set;#s;set document(e){this.#s=e}reporter(e){return(t,s,...[n])=>{const o=e[t];if(!o)throw new Error(`no\
 code is called ${t}`);this.#o({code:t,severity:o.severity,message:o.message(n??{}),remedy:o.remedy(n??{}),...this.#n(s)})}}adopt(e){this.#o(e)}#n(e){if(e==="ca\
ll")return{};if("file"in e)return{file:e.file};if("span"in e)return e.path?{span:e.span,path:e.path}:{span:e.span};if(!this.#s)throw new Error("a path was repor\
ted before a document was read");return{path:e.path,span:Wr(this.#s,e.path,e.on)}}#o(e){const t=`${e.code}\0${e.message}\0${e.span?.source.name}\0${e.span?.start}\
\0${e.path?.join("\0")}\0${e.file}`;this.#e.has(t)||(this.#e.add(t),this.#t.push(e))}get failed(){return this.#t.some(e=>e.severity==="error")}sorted(e=[]){const t=s=>s.
span?e.indexOf(s.span.source):-1;return[...this.#t].sort((s,n)=>t(s)-t(n)||(s.span?.start??-1)-(n.span?.start??-1))}},Ps={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,KiB:2**
10,MiB:2**20,GiB:2**30,TiB:2**40};function Am(e){const t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])return L(`'${e}' is no size: write a numb\
er and a unit, as in 16GiB`);const s=t[2]??"",n=Object.hasOwn(Ps,s)?Ps[s]:void 0;if(n===void 0){const i=s.charAt(0).toUpperCase(),r="KMGT".includes(i)&&i!=="",a=s===
""?"has no unit":`has the unit '${s}', which is neither binary nor decimal`;return L(`'${e}' ${a}: write ${r?`${t[1]}${i}iB (powers of 1024) or ${t[1]}${i==="K"?
"k":i}B (powers of 1000)`:"a unit such as MiB or GiB"}`)}const o=Number(t[1])*n;return Number.isSafeInteger(o)?pe(o):L(`'${e}' is not a whole number of bytes be\
low 8 PiB`)}function oe(e){for(const t of["TiB","GiB","MiB","KiB"]){const s=Ps[t]??1;if(e>=s&&e%s===0)return`${e/s}${t}`}return`${e}B`}var Nt=ue("",["16GiB","51\
2MiB"],Am),de=Ps.MiB??0,ht=Ps.GiB??0,Em={s:1,sec:1,min:60,m:60,h:3600};function Pm(e){const t=/^(\d{1,6})\s?(s|sec|min|m|h)$/.exec(e),s=Em[t?.[2]??""];return!t||
s===void 0?L(`'${e}' is no span of time: write it as 30s, 2min or 1h`):pe(Number(t[1])*s)}var Yr=ue("",["30s","2min"],Pm);function Im(e){const t=/^(\d{3,5})x(\d{3,5})$/i.
exec(e);if(!t)return L(`'${e}' is no resolution: write width and height in pixels, as in 2560x1440`);const[s,n]=[Number(t[1]),Number(t[2])];return s<320||n<200||
s>16384||n>16384?L(`'${e}' is not between 320x200 and 16384x16384`):pe({width:s,height:n})}var jm=e=>`${e.width}x${e.height}`,zm=ue("",["1920x1080","3840x2160"],
Im),bo=({bars:e})=>Object.entries(e).sort(([t],[s])=>t<s?-1:1).flatMap(([t,s])=>s===void 0?[]:[{file:`resource${t.slice(3)}_resize`,value:Math.log2(s/de)}]),un={
1002:["amdgpu","radeon","snd_hda_intel"],"10de":["nouveau","nvidia","nvidia_drm","nvidia_modeset","nvidiafb","snd_hda_intel"],8086:["i915","xe","snd_hda_intel"]},
wo=[...new Set([...Object.values(un).flat(),..."ahci nvme xhci_pci alx atlantic bnx2x bnxt_en e1000e i40e ice igb igc ixgbe iwlwifi mlx4_core mlx5_core mt7921e \
r8169 tg3".split(" ")])],Cm=["xhci_pci","i2c_nvidia_gpu","i2c_designware_pci"],Jt=e=>e.replaceAll("-","_"),Jr=e=>[...new Set(e.flatMap(({driver:t="",modules:s=[]})=>[
t,...s]).map(Jt).filter(t=>/^(?!vfio)[A-Za-z0-9]\w{0,54}$/.test(t)))];function Hr(e,t){const s=[...new Set(e.map(r=>r.slice(0,4)))],n=s.flatMap(r=>un[r]??wo),o=t.
length>0&&t.every(r=>E(r)==="0000:00:02.0");return n.length===0||s.includes("8086")&&!o?[...n,...wo]:e.length>2||t.length>2||t.some(r=>r.function>1)?[...n,...Cm]:
n}function Tm(e){const t=Jr([e]),s=le(e.id),n=un[s.slice(0,4)]??[],i=(e.class?/^0[34]/.test(e.class):t.some(r=>n.includes(r)))?[...n,...t]:t;return i.length>0?i:
e.class?wo:Hr([s],[e.address])}function ko(e,t){if(e.drivers)return e.drivers;const s=t?Ve(e,t):[],n=s.length>0?s.flatMap(Tm):Hr(e.ids.map(le),e.functions);return[
...new Set(n)]}var $o=(e,t)=>e.blacklist?e.drivers??Jr(t?Ve(e,t):[]):[],_o=G("",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"a user name has lower-case letters, digits,\
 - and _, begins with a letter, and is at most 31 characters long"),Bm=G("",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,"a group name has lower-case letters, digits, - a\
nd _, begins with a letter, and is at most 31 characters long"),qm=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,Is=G("",["win11"],qm,"a name has letters, digits, and . \
_ + -, begins with a letter or digit, and is at most 63 characters long"),mt=G("",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,"a name has letters, digits, - and\
 _, and is at most 63 characters long"),Lm=G("",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"a host name has letters, digits and -, and is\
 at most 63 characters long"),Ht=G("",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"a network interface has a name of at most 15 letters, digits, . _ an\
d -"),Xr=G("",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"a kernel module has a name of letters, digits, _ and -, one name to an entry"),Qr=G("",["display-ma\
nager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,"a unit is written with its type, as in display-manager.se\
rvice"),Um=G("",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,"one entry is one parameter, name or name=value, without white space or quotes"),Dm=e=>{if(!e.
startsWith("/"))return`'${e}' is not an absolute path of the host`;if(/[\u0000-\u001f\u007f]/.test(e))return"a path here has no control characters";if(!e.isWellFormed())
return"a path here is valid Unicode";if(e.split("/").includes(".."))return`'${e}' goes up with '..': write the path it leads to`},pt=ue("",["/var/lib/libvirt/im\
ages/win11.qcow2"],e=>{const t=Dm(e);return t?L(t):pe(e)}),ea=G("",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,"a path here has no control characters and is not\
 empty");function ta(e){return/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===1?L(`'${e}' is a multicast address: the first pai\
r of a card's address is even`):/^(..)(?::\1)+$/i.test(e)?L(`'${e}' holds the place of an address: write one of its own`):pe(e.toLowerCase()):L(`'${e}' is no MA\
C address: write six pairs of hexadecimal digits, as in 52:54:00:66:d7:8b`)}var Rm=ue("",["52:54:00:66:d7:8b"],ta);function sa(e){return/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.
test(e)?new Set(e.replaceAll("-","")).size===1?L(`'${e}' holds the place of a UUID: take it out, and one is derived from the names`):pe(e):L("a UUID has 32 hexa\
decimal digits in lower case, in groups of 8, 4, 4, 4 and 12")}var Xt=(e,t)=>ue("",t,s=>/[\u0000-\u001f\u007f\ufffe\uffff]/.test(s)?L("control characters cannot\
 stand here"):s.isWellFormed()?pe(s):L("this is not valid Unicode")),Fm={device:{functions:b(C(Te),[]),ids:b(C(an),[]),bind:b(N(["boot","start","handover"]),"bo\
ot"),by:g(N(["address","id"])),drivers:g(C(Xr)),blacklist:b(A(""),!1),idleD3:b(A(""),!0),vga:b(A(""),!0)}},Km={"device-not-identified":h({severity:"error",about:"\
value",message:({device:e})=>`nothing says which device '${e}' is`,remedy:()=>"give its functions (PCI addresses) or its ids (vendor:device), as lspci -nn shows\
 them"}),"by-address-without-functions":h({severity:"error",about:"value",message:({device:e})=>`'${e}' is to be found by address, and no address is given`,remedy:()=>"\
add functions, or write by: id"}),"by-id-without-ids":h({severity:"error",about:"value",message:({device:e})=>`'${e}' is to be found by id, and no id is given`,
remedy:()=>"add ids, or write by: address"}),"device-without-address":h({severity:"error",about:"value",message:({device:e,guest:t})=>t?`the guest '${t}' receiv\
es '${e}', whose address is not known`:`'${e}' changes hands while the host runs, and its address is not known`,remedy:()=>"add functions: the PCI addresses tha\
t lspci -nn shows beside these ids"}),"function-twice":h({severity:"error",about:"value",message:({address:e,device:t})=>`${e} is already a function of '${t}'`,
remedy:()=>"a function belongs to one device: take one of them out"}),"id-matches-other-device":h({severity:"error",about:"value",message:({id:e,device:t,other:s})=>`\
'${t}' is found by the id ${e}, which '${s}' has too, and '${s}' is not to be bound that way`,remedy:()=>"find it by address: add functions and write by: addres\
s"}),"id-takes-host-card":h({severity:"error",about:"value",message:({id:e,address:t,driver:s})=>`the id ${e} is also that of ${t}, which the host keeps${s?` (d\
river ${s})`:""}`,remedy:()=>"find the device by address: add functions and write by: address"}),"blacklist-takes-host-card":h({severity:"error",about:"value",message:({
driver:e,address:t})=>`without ${e} the host's own device at ${t} has no driver either`,remedy:()=>"leave blacklist off (the drivers are kept from the device an\
yway), or take this driver out of drivers"}),"blacklist-without-drivers":h({severity:"error",about:"value",message:({device:e})=>`nothing says which drivers the\
 blacklist of '${e}' is to name`,remedy:()=>"name them in drivers, or leave blacklist off: the drivers are kept from the device anyway"}),"blacklist-while-host-\
has-it":h({severity:"error",about:"value",message:({device:e})=>`the host is to use '${e}' while no guest does, and the blacklist takes its driver away`,remedy:()=>"\
take blacklist out, or write bind: boot"}),"driver-is-vfio":h({severity:"error",about:"value",message:({driver:e})=>`${e} is no driver of the host: it is what h\
ands the device to a guest`,remedy:()=>"take it out: name the driver that the host would use"})};function Zm(e,t,s){const n=new Map;for(const o of W(e)){const i=[
"devices",o.name];Gm(o,i,t);const{name:r}=o;for(const[c,u]of o.functions.map(E).entries()){const l=n.get(u);l?t("function-twice",{path:[...i,"functions",c]},{address:u,
device:l}):n.set(u,r)}for(const[c,u]of(o.drivers??[]).entries())/^vfio/i.test(u)&&t("driver-is-vfio",{path:[...i,"drivers",c]},{driver:u});if(o.blacklist&&Vm(o,
e,t,s),o.functions.length>0)continue;const a=o.ids.length>0;a&&o.bind!=="boot"&&t("device-without-address",{path:[...i,"bind"]},{device:r});for(const{vm:c,index:u}of a?
lt(r,e):[])t("device-without-address",{path:["vms",c.name,"devices",u]},{device:r,guest:c.name})}Wm(e,t,s),s&&Ym(e,t,s,new Set(n.keys()))}function Gm(e,t,s){const{
name:n,functions:o,ids:i,by:r}=e;e.gvt||(o.length===0&&i.length===0?s("device-not-identified",{path:t,on:"key"},{device:n}):r==="address"&&o.length===0?s("by-ad\
dress-without-functions",{path:[...t,"by"]},{device:n}):r==="id"&&i.length===0&&s("by-id-without-ids",{path:[...t,"by"]},{device:n}))}var xo=({bind:e,gvt:t})=>e!==
"boot"||t!==void 0;function Vm(e,t,s,n){const o={path:["devices",e.name,"blacklist"]},i=$o(e,n).map(Jt),r=({drivers:c=[],handover:u})=>[...c,...u?.unload??[]].some(
l=>i.includes(Jt(l))),a=xo(e)?e:!n&&W(t).find(c=>xo(c)&&r(c));a?s("blacklist-while-host-has-it",o,{device:a.name}):i.length===0&&s("blacklist-without-drivers",o,
{device:e.name})}function Wm(e,t,s){const n=W(e),o=({ids:i,functions:r})=>[...i,...r.flatMap(a=>s&&Be(s,a)?.id||[])].map(le);for(const i of n.filter(r=>r.bind===
"boot"&&Wt(r)==="id"))for(const[r,a]of i.ids.map(le).entries()){const c=n.find(u=>u.name!==i.name&&u.bind!=="boot"&&o(u).includes(a));c&&t("id-matches-other-dev\
ice",{path:["devices",i.name,"ids",r]},{id:a,device:i.name,other:c.name})}}function Ym(e,t,s,n){const o=W(e).filter(a=>!xo(a)),i=new Set(o.flatMap(a=>Ve(a,s))),
r=s.pci.filter(a=>!n.has(E(a.address)));for(const a of o){const c=["devices",a.name];for(const[l,d]of a.ids.map(le).entries()){if(Wt(a)!=="id")continue;const f=r.
filter(p=>le(p.id)===d),m=a.functions.length>0?f[0]:f[1];m&&t("id-takes-host-card",{path:[...c,"ids",l]},{id:d,address:E(m.address),driver:m.driver})}const u=$o(
a,s).map(Jt);for(const l of s.pci){const d=!i.has(l)&&Jm(l).find(m=>u.includes(m));if(!d)continue;const f=E(l.address);t("blacklist-takes-host-card",{path:[...c,
"blacklist"]},{driver:d,address:f});break}}}function Jm({driver:e,modules:t=[]}){if(!e)return[];const s=t.map(Jt),n=Jt(e);return s.includes(n)?[n]:[n,...s]}function*Hm(e,t){
const s=W(e);if(s.length===0)return;const n=Ur(e),o=n.length>0?"initrd":"boot";for(const l of["vfio_pci","vfio","vfio_iommu_type1"])yield{kind:"module",stage:o,
name:l};const i=[...new Set(n.flatMap(l=>ko(l,t)))].sort();for(const l of i)yield{kind:"modprobe",line:{command:"softdep",module:l,pre:"vfio-pci"}};const r=n.filter(
l=>Wt(l)==="id").flatMap(l=>l.ids.map(le));r.length>0&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"ids",value:[...new Set(r)].join(
",")}});const a=n.filter(l=>Wt(l)==="address").flatMap(l=>l.functions),c=[...n.flatMap(Xm),...a.map(E)];c.length>0&&(yield*Qm(c)),s.some(l=>!l.idleD3)&&(yield{kind:"\
modprobe",line:{command:"options",module:"vfio-pci",option:"disable_idle_d3",value:"1"}}),s.some(l=>!l.vga)&&(yield{kind:"modprobe",line:{command:"options",module:"\
vfio-pci",option:"disable_vga",value:"1"}});const u=[...new Set(s.flatMap(l=>$o(l,t)))].sort();u.length>0&&(yield{kind:"option",path:["boot","blacklistedKernelM\
odules"],value:I(u.map(k))})}function Xm(e){const[t]=e.functions;return t?bo(e).map(({file:s,value:n})=>`${E(t)}/${s}=${n}`):[]}function*Qm(e){yield{kind:"modpr\
obe",line:{command:"install",module:"vfio-pci",run:["/bin/sh","-c",_m,"vfio-pci",...e]}};const t=(...s)=>Mt("config",["boot","initrd","systemd",...s],D(!0));yield{
kind:"assertion",ofEntry:!0,that:ie(Xe(t("enable")),"||",t("shell","enable")),message:"vfioc: devices are kept for vfio-pci by a line of shell that kmod runs in\
 the initrd, which has no shell: set boot.initrd.systemd.shell.enable, or find the devices by id."}}var na={};S(na,{codes:()=>sp,rules:()=>np,schema:()=>tp});var So=H().
check(Q(1),ne(255));function ep(e,t){const s=o=>Object.entries(e[o]).map(([i,{bootOrder:r}])=>({name:`${o}.${i}`,path:["vms",e.name,o,i,"bootOrder"],order:r})),
n=Oe(e,t).map(({name:o,bootOrder:i})=>({name:`devices.${o}`,path:["devices",o,"bootOrder"],order:i}));return[...s("disks"),...s("nics"),...n].flatMap(({order:o,
...i})=>o===void 0?[]:[{...i,order:o}])}var tp={},sp={"boot-order-twice":h({severity:"error",about:"value",message:({order:e,other:t,guest:s})=>`'${t}' of the g\
uest '${s}' has the number ${e} in the boot order too`,remedy:()=>"give each device a number of its own; the lowest comes first"})};function np(e,t){for(const s of $(
e)){const n=new Map;for(const{name:o,path:i,order:r}of ep(s,e)){const a=n.get(r);a!==void 0?t("boot-order-twice",{path:i},{order:r,other:a,guest:s.name}):n.set(
r,o)}}}var oa={};S(oa,{codes:()=>ip,host:()=>rp,schema:()=>op});var op={device:{bootVga:b(A(""),!1)}},ip={};function*rp(e){W(e).some(t=>t.bootVga&&t.bind==="boo\
t")&&(yield{kind:"kernelParam",name:"initcall_blacklist",value:"sysfb_init",comment:"The boot display is a card that leaves the host: do not put a framebuffer o\
n it."})}var ia={};S(ia,{codes:()=>pp,domain:()=>vp,schema:()=>mp});import{createHash as ap}from"node:crypto";var cp=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f6\
15","hex"),up=e=>Buffer.concat(e.flatMap(t=>{const s=Buffer.from(t,"utf8"),n=Buffer.alloc(4);return n.writeUInt32BE(s.length),[n,s]})),Oo=e=>ap("sha1").update(cp).
update(up(e)).digest(),ln=(...e)=>{const t=Oo(e).subarray(0,16);t.writeUInt8(t.readUInt8(6)&15|80,6),t.writeUInt8(t.readUInt8(8)&63|128,8);const s=t.toString("h\
ex");return[s.slice(0,8),s.slice(8,12),s.slice(12,16),s.slice(16,20),s.slice(20)].join("-")},ra=(...e)=>{const[t,s,n]=Oo(["mac",...e]);return["52","54","00",...[
t,s,n].map(o=>(o??0).toString(16).padStart(2,"0"))].join(":")},aa=new Map,js=(e,...t)=>{const s=t.join("\0"),n=aa.get(s),o=n??Oo(["number",...t]).readUIntBE(0,6);
return n===void 0&&aa.set(s,o),o%e},lp=["relaxed","vapic","spinlocks","vpindex","runtime","synic","stimer","frequencies","tlbflush","ipi"],ca={clock:"localtime",
hyperv:lp,diskBus:"sata",nicModel:"e1000e",video:"vga",rng:!1},ua={windows10:{...ca,osinfo:"http://microsoft.com/win/10",secureBoot:!1,tpm:!1},windows11:{...ca,
osinfo:"http://microsoft.com/win/11",secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"v\
irtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"virtio",video:"vga",rng:!1}},Qe=e=>ua[e.
guest],la=(e,t)=>e.uuid??ln("domain",t.host.name,e.name),Mo=({cpu:e})=>e.sockets*e.dies*e.cores,At=e=>Mo(e)*e.cpu.threads,dn=({memory:e})=>e.node??e.hugepages?.
node,dp={model:"tpm-crb",version:"2.0"};function vt(e){const{type:t="efi",secureBoot:s,enrolledKeys:n,tpm:o}=e.firmware,i=Qe(e),r=t==="efi"&&!Ot(e)&&e.firmware.
loader===void 0;return{type:t,secureBoot:s??(n===!0||i.secureBoot&&r),enrolledKeys:n??!1,tpm:typeof o=="object"?o:o??i.tpm?dp:void 0}}var et=({display:e})=>e.spice===
void 0?e.vnc===void 0:e.spice!==!1,da=e=>Object.keys(e.shares).length>0,fp=e=>e.agent||et(e);function fa(e){const{input:t,vnc:s}=e.display;return t!==void 0?t:et(
e)||s!==void 0&&s!==!1?e.lookingGlass?"virtio":"tablet":"none"}var No=15,ha=new WeakMap;function hp(e,t){for(const[s,n]of Object.entries(e.vms))for(const o of["\
disks","nics","shares"])ha.set(n[o],Mm(t,["vms",s,o]))}var Ao=e=>ha.get(e)??Object.keys(e),Et=(e,t)=>e.bus??(e.cdrom===void 0?Qe(t).diskBus:"sata"),ma=e=>e==="s\
ata"?{first:0,count:6}:e==="scsi"||e==="usb"?{first:6,count:20}:{first:0,count:26};function Eo(e){const t=new Map,s=new Set;let n=0;for(const o of Ao(e.disks)){
const i=e.disks[o];if(!i)continue;const r=Et(i,e),{first:a,count:c}=ma(r);let{target:u}=i;if(r==="nvme")u=n<c?`nvme${n}n1`:void 0,n+=1;else if(u===void 0){const l=js(
c,"disk",r,o);u=Array.from({length:c},(d,f)=>`${r==="virtio"?"vd":"sd"}${String.fromCharCode(97+a+(l+f)%c)}`).find(d=>!s.has(d))}u!==void 0&&(t.set(o,u),s.add(u))}
return t}var mp={},pp={};function*vp(e){const t=new Set(Object.values(e.disks).map(n=>Et(n,e))),s=v("controller",{type:"usb",index:0,model:"qemu-xhci",ports:No});
if(yield{pci:{class:"usb",key:"usb",index:0},functions:[s]},(!Ot(e)||t.has("sata"))&&(yield{pci:{class:"sata",key:"sata",index:0},functions:[v("controller",{type:"\
sata",index:0})]}),t.has("scsi")){const n=v("controller",{type:"scsi",index:0,model:"virtio-scsi"});yield{pci:{class:"scsi",key:"scsi",index:0},functions:[n]}}if(fp(
e)){const n=v("controller",{type:"virtio-serial",index:0});yield{pci:{class:"serial",key:"serial",index:0},functions:[n]}}}var pa={};S(pa,{codes:()=>Bp,domain:()=>Up,
rules:()=>qp,schema:()=>Tp});var Po=4095;function gp(e){const t=new Set;for(const s of e.split(",")){const n=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(s);if(!n)
return L(`'${e}' is no set of CPUs: write it as 0-3,8,^2`);const o=Number(n[2]),i=n[3]===void 0?o:Number(n[3]);if(i<o)return L(`the range ${o}-${i} runs backwar\
ds`);if(i>Po)return L(`CPU ${i} is above ${Po}`);for(let r=o;r<=i;r+=1)n[1]?t.delete(r):t.add(r)}return t.size===0?L(`'${e}' leaves no CPU`):pe([...t].sort((s,n)=>s-
n))}function R(e){const t=[...new Set(e)].sort((n,o)=>n-o),s=[];for(const n of t){const o=s.at(-1);o&&o[1]===n-1?o[1]=n:s.push([n,n])}return s.map(([n,o])=>n===
o?`${n}`:`${n}-${o}`).join(",")}var va=H().check(Q(0),ne(Po)),Qt=Se(ce([ue("",["0-3,8","0-7,^2"],gp),va]),xe(e=>typeof e=="number"?[e]:e)),ga=e=>[...new Set(e)].
sort((t,s)=>t-s),Io=Se(ce([Qt,C(va).check(co(1))]),xe(ga)),ya=H().check(Q(0),ne(1023)),ba=Se(ce([ya,C(ya).check(co(1))]),xe(e=>ga(typeof e=="number"?[e]:e))),yp=P(
{cpus:Io,memory:Nt,node:g(H().check(Q(0),ne(1023)))}),wa={};S(wa,{codes:()=>Ap,cpuFields:()=>Aa,host:()=>Ip,rules:()=>Ep,schema:()=>Np});var tt={"boot-entry":1,
"claim-devices":5,"shared-memory":10,"kvmfr-device":12,"stop-units":20,"end-sessions":25,"unbind-consoles":30,"unbind-framebuffer":40,"wait-device-free":50,"unl\
oad-drivers":60,"resize-bars":65,"restart-units":70,hugepages:75,"isolate-cpus":80,"move-irqs":85,"set-governor":90};function ka(e){const t=new Map;for(const s of e.
filter(({online:n})=>n).toSorted((n,o)=>n.cpu-o.cpu)){const n=s.core===void 0?`cpu ${s.cpu}`:`${s.package??0} ${s.die??0} ${s.core}`,o=t.get(n);o?o.push(s):t.set(
n,[s])}return[...t.values()].flatMap(s=>{const[n]=s;if(!n)return[];const o=s.map(({cpu:a})=>a),i=n.l2?.some(a=>!o.includes(a)&&e.some(c=>c.cpu===a&&c.online)),r=n.
l3?`cache ${Math.min(...n.l3)}`:`package ${n.package??0}`;return[{cpus:o,l3:r,node:n.numaNode??0,kind:(i?8:0)-o.length}]})}var $a=(e,t)=>(e.cpus[0]??0)-(t.cpus[0]??
0);function jo(e,t){const s=new Map;for(const n of e){const o=s.get(t(n));o?o.push(n):s.set(t(n),[n])}return[...s.values()]}function bp(e,t){const s=ka(e),n=new Set(
s.slice(0,s.length>4?2:1)),[o]=n,i=f=>m=>!m.cpus.some(p=>f.has(p)),r=s.filter(i(new Set(t.flatMap(({pinned:f=[]})=>f)))),a=r.filter(i(new Set(t.flatMap(({threadsOn:f=[]})=>f)))).
filter(f=>f!==o),c=new Map,u=new Map;for(const f of t){const m=f.parts.reduce((M,T)=>M+T.cores.length,0);if(m===0)continue;const p=a.filter(M=>M.cpus.length>=f.
threads);if(p.length<m){u.set(f.guest,{cores:p.length});continue}const y=M=>(c.get(M)??[]).filter(T=>!f.apart?.has(T)),w=[];for(const M of f.parts){const T=kp(p,
M,{use:q=>y(q).length,reserve:n,own:new Set(w)});for(const[q,Z]of T.entries())w[M.cores[q]??0]=Z}const x=[...new Set(w.flatMap(y))].sort();for(const M of w)c.set(
M,[...c.get(M)??[],f.guest]);u.set(f.guest,{cpus:w.flatMap(M=>M.cpus.slice(0,f.threads)),together:wp(w),shares:x})}const l=r.filter(f=>n.has(f)&&!c.has(f));return{
host:(l.length>0?l:s.slice(0,1)).flatMap(f=>f.cpus).sort((f,m)=>f-m),places:u}}var wp=e=>jo(e,_a).length===1?"l3":jo(e,xa).length===1?"node":"machine",_a=e=>e.l3,
xa=e=>String(e.node);function kp(e,{cores:t,node:s},n){const{use:o,own:i}=n,r=t.length,a=e.filter(u=>!i.has(u)),c=[...new Set(a.map(o))].sort((u,l)=>u-l);for(const u of c){
const l=a.filter(d=>o(d)<=u);for(const d of[l.filter(f=>f.node===s),l]){const f=Math.min(...d.map(m=>m.kind));for(const m of[_a,xa,()=>""])for(const p of[d.filter(
y=>y.kind===f),d]){const[y]=jo(p,m).filter(w=>w.length>=r).sort($p(n));if(y)return y.toSorted(_p(n)).slice(0,r).sort($a)}}}return[]}function $p({reserve:e,own:t}){
const s=new Set([...t].map(r=>r?.l3)),n=r=>Math.min(...r.map(a=>a.kind)),o=r=>Number(r.some(a=>s.has(a.l3))),i=r=>Number(r.some(a=>e.has(a)));return(r,a)=>n(r)-
n(a)||o(r)-o(a)||i(r)-i(a)||r.length-a.length}var _p=({use:e,reserve:t})=>(s,n)=>e(s)-e(n)||s.kind-n.kind||Number(t.has(s))-Number(t.has(n))||$a(n,s),Sa=new WeakMap;
function xp(e){const t=Sa.get(e);if(t)return t;const s=new Map;for(const n of $(e))for(const o of n.devices){const i=s.get(o);i?i.push(n.name):s.set(o,[n.name])}
return Sa.set(e,s),s}var Oa=(e,t)=>new Set(e.devices.flatMap(s=>xp(t).get(s)??[]).filter(s=>s!==e.name));function Sp(e,t,s){const[n]=dn(e)??[];if(n!==void 0)return n;
const o=Oe(e,t).flatMap(i=>Ve(i,s));return[...o.filter(Ms),...o].find(({numaNode:i})=>i!==void 0)?.numaNode}function Op(e,t,s){const{numa:n,cores:o,threads:i}=e.
cpu,r=Sp(e,t,s),a=new Map;for(let c=0;c<Mo(e);c+=1){const u=n.findIndex(({cpus:f})=>f.includes(c*i)),l=n.length>0?u:Math.floor(c/o),d=a.get(l);d?d.cores.push(c):
a.set(l,{cores:[c],node:n[u]?.node??r})}return[...a.values()]}function Mp(e,t,s){const{pin:n,emulator:o=[],iothreadPin:i=[],threads:r}=e.cpu;return{guest:e.name,
parts:n==="auto"?Op(e,t,s):[],threads:r,apart:Oa(e,t),pinned:n==="auto"?[]:n??[],threadsOn:[...o,...i]}}var Ma=new WeakMap;function zo(e,t){if(!t?.cpu)return;const s=Ma.
get(t)??new WeakMap;Ma.set(t,s);const n=s.get(e);if(n)return n;const o=$(e),i=[...o.filter(({devices:c})=>c.length>0),...o.filter(({devices:c})=>c.length===0)],
r=o.some(({cpu:c})=>c.pin==="auto"),a=bp(t.cpu.cpus,r?i.map(c=>Mp(c,e,t)):[]);return s.set(e,a),a}var Na=(e,t,s)=>e.cpu.pin==="auto"?zo(t,s)?.places.get(e.name):
void 0;function Pt(e,t,s){if(e.cpu.pin!=="auto")return e.cpu.pin??[];const n=Na(e,t,s);return n&&"cpus"in n?n.cpus:[]}var Co=(e,t,s)=>e.cpu.emulator??(e.cpu.pin===
"auto"?zo(t,s)?.host:void 0),To=(e,t,s)=>e.cpu.iothreadPin??(e.cpu.pin==="auto"?zo(t,s)?.host:void 0),Np={},Aa={isolate:b(A(""),!1),irqs:b(A(""),!1),governor:g(
N(["performance","schedutil","ondemand","conservative","powersave"]))},fO=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,Ap={"isolate-without-pin":h({severity:"error",about:"value",message:({field:e})=>`'${e}' is about the host CPUs that the guest is pinned to, and it has no pin`,
remedy:({field:e})=>`add pin, or take ${e} out`}),"isolate-without-emulator":h({severity:"warning",about:"value",message:()=>"QEMU's own threads may run on the \
CPUs that are kept free for the virtual ones",remedy:()=>"add emulator with CPUs of the host that no virtual CPU has"}),"isolate-leaves-nothing":h({severity:"er\
ror",about:"value",message:({cpus:e})=>`the guest would hold all CPUs that the machine has (${e}), and the host could not run`,remedy:()=>"pin fewer virtual CPU\
s, or take isolate out"}),"isolate-together-leaves-nothing":h({severity:"warning",about:"value",message:({guests:e,cpus:t})=>`${e} would together hold all CPUs \
that the machine has (${t})`,remedy:()=>"pin fewer virtual CPUs, or never run them all at the same time"})};function Ep(e,t,s){const n=s?.cpu?.cpus.flatMap(r=>r.
online?[r.cpu]:[])??[],o=new Set,i=[];for(const r of $(e)){const a=["vms",r.name,"cpu"],{isolate:c,irqs:u,governor:l,pin:d,emulator:f}=r.cpu;if(d===void 0){const x=Object.
entries({isolate:c,irqs:u,governor:l}).filter(([,M])=>M);for(const[M]of x)t("isolate-without-pin",{path:[...a,M]},{field:M})}if(!c)continue;Array.isArray(d)&&f===
void 0&&t("isolate-without-emulator",{path:[...a,"isolate"]});const m=new Set(Pt(r,e,s));if(n.length===0||m.size===0)continue;const p=R(n),y=x=>n.every(M=>x.has(
M)),w=y(o);i.push(r.name);for(const x of m)o.add(x);y(m)?t("isolate-leaves-nothing",{path:[...a,"pin"]},{cpus:p}):!w&&y(o)&&t("isolate-together-leaves-nothing",
{path:[...a,"pin"]},{guests:i.join(", "),cpus:p})}}var Pp={kind:"assertion",that:Xe(Mt("config",["services","irqbalance","enable"],D(!1))),message:"vfioc: servi\
ces.irqbalance moves interrupts back to the CPUs that a guest with cpu.irqs has: switch it off, or write irqs: off."};function*Ip(e,t){for(const s of $(e)){const n=R(
Pt(s,e,t));if(n==="")continue;const{isolate:o,irqs:i,governor:r}=s.cpu,a=(c,...u)=>({kind:"hook",vm:s.name,order:tt[c],step:c,arguments:u});o&&(yield a("isolate\
-cpus",n)),i&&(yield a("move-irqs",n)),r&&(yield a("set-governor",r,n))}$(e).some(s=>s.cpu.irqs)&&(yield Pp)}var jp=H().check(Q(0),ne(4095)),zp=G("",["topoext",
"invtsc","svm"],/^[a-z0-9][a-z0-9_.-]{0,40}$/,"a CPU feature has lower-case letters, digits, - . and _, as virsh domcapabilities lists them"),Bo=H().check(Q(32),
ne(64)),Cp=Se(ce([Bo,P({mode:N(["emulate","passthrough"]),bits:g(Bo),limit:g(Bo)})]),xe(e=>typeof e=="number"?{mode:"emulate",bits:e,limit:void 0}:e)),fn=e=>H().
check(Q(1),ne(e)),Tp={vm:{cpu:b(P({sockets:b(fn(8),1),dies:b(fn(8),1),cores:b(fn(512),2),threads:b(fn(2),1),pin:g(ce([N(["auto"]),C(jp)])),emulator:g(Io),iothreads:b(
H().check(Q(0),ne(64)),0),iothreadPin:g(Io),vcpusched:g(P({scheduler:N(["fifo","rr"]),priority:H().check(Q(1),ne(99))})),numa:b(C(yp),[]),...Aa,features:b(Ce(zp,
N(["force","require","optional","disable","forbid"])),{}),cachePassthrough:b(A(""),!0),maxPhysAddr:g(Cp)}),{})}},hO=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} \
} } }
`,Bp={"windows-sockets":h({severity:"warning",about:"value",message:({sockets:e})=>`of ${e} sockets Windows for the desktop uses two`,remedy:()=>"write sockets:\
 1, and more cores"}),"max-phys-addr-emulated":h({severity:"error",about:"value",message:()=>"an emulated guest has the address width of the CPU that QEMU emula\
tes",remedy:()=>"take maxPhysAddr out, or type: qemu"}),"max-phys-addr-mode":h({severity:"error",about:"value",message:({mode:e,field:t,missing:s})=>s?`mode: ${e}\
 needs ${t}`:`${t} has no meaning with mode: ${e}`,remedy:({mode:e})=>e==="emulate"?"write maxPhysAddr: 42, with the bits it is to have":"write mode and, if nee\
d be, limit"}),"too-many-vcpus":h({severity:"error",about:"value",message:({count:e,most:t})=>`this guest has ${e} virtual CPUs, and its machine takes ${t}`,remedy:()=>"\
write fewer: they are sockets times dies times cores times threads"})};function qp(e,t){for(const s of $(e)){const{maxPhysAddr:n,sockets:o}=s.cpu,[i,r]=[At(s),Ot(
s)?255:4096];if(i>r&&t("too-many-vcpus",{path:["vms",s.name,"cpu"]},{count:i,most:r}),o>2&&s.guest.startsWith("windows")&&t("windows-sockets",{path:["vms",s.name,
"cpu","sockets"]},{sockets:o}),!n)continue;const a=["vms",s.name,"cpu","maxPhysAddr"];s.type==="qemu"&&t("max-phys-addr-emulated",{path:a});const c=(u,l,d)=>t("\
max-phys-addr-mode",{path:l},{mode:n.mode,field:u,missing:d});n.mode==="emulate"&&n.bits===void 0&&c("bits",a,!0),n.mode==="emulate"&&n.limit!==void 0&&c("limit",
[...a,"limit"],!1),n.mode==="passthrough"&&n.bits!==void 0&&c("bits",[...a,"bits"],!1)}}function Lp(e,t){const{sockets:s,dies:n,cores:o,threads:i,features:r,cachePassthrough:a,
maxPhysAddr:c}=e.cpu,u=e.type==="kvm",l=new Map(Object.entries(r));return u&&t.host.cpu==="amd"&&i>1&&!l.has("topoext")&&l.set("topoext","require"),v("cpu",{mode:u?
"host-passthrough":"maximum",check:"none"},v("topology",{sockets:s,dies:n,cores:o,threads:i}),u&&a&&v("cache",{mode:"passthrough"}),c&&v("maxphysaddr",{...c}),...[
...l].map(([d,f])=>v("feature",{policy:f,name:d})))}function*Up(e,t){yield{at:"",xml:v("vcpu",{placement:"static"},At(e))},e.cpu.iothreads>0&&(yield{at:"",xml:v(
"iothreads",{},e.cpu.iothreads)}),yield{at:"",xml:Lp(e,t)}}var Ea={};S(Ea,{codes:()=>Rp,rules:()=>Fp,schema:()=>Dp});var Dp={},Pa={amd:"AMD",intel:"Intel"},Rp={
"host-cpu-other":h({severity:"error",about:"value",message:({written:e,found:t})=>`the facts are of a machine with a CPU of ${Pa[t]}, not ${e}`,remedy:({found:e})=>`\
write cpu: ${e}, or name the facts of this machine in host.facts`}),"pin-unusable":h({severity:"error",about:"value",message:({cpus:e,offline:t,last:s})=>t?`hos\
t CPU ${e} is offline, by the facts of this machine`:`this machine has no CPU ${e}: by its facts the last one is ${s}`,remedy:({offline:e})=>e?"switch it on, or\
 choose another":"choose another: lscpu -e shows them"}),"pin-apart":h({severity:"warning",about:"value",message:({pairs:e,siblings:t})=>`the guest takes ${e} f\
or threads of one core, which they are not: this machine has ${t}`,remedy:()=>"write sibling threads beside each other, or threads: 1"}),"pin-shares-core":h({severity:"\
warning",about:"value",message:({threads:e})=>`${e} are threads of one core, which the guest takes for cores of their own`,remedy:()=>"write threads: 2 and half\
 the cores, siblings beside each other; or pin to one thread of each core"}),"pin-splits-core":h({severity:"warning",about:"value",message:({left:e})=>`the gues\
t has a thread of cores whose other thread stays with the host (CPU ${e})`,remedy:({left:e})=>`pin to ${e} too, with threads: 2, or give them to emulator or iot\
hreadPin`}),"pin-across-caches":h({severity:"warning",about:"value",message:({caches:e})=>`the virtual CPUs are on cores of several L3 caches (${e}), and one ha\
s enough`,remedy:()=>"choose the cores of one cache (lscpu -e=cpu,cache), or write pin: auto"}),"pin-across-nodes":h({severity:"warning",about:"value",message:({
nodes:e})=>`the virtual CPUs are on NUMA nodes ${e}, and one node has enough cores`,remedy:()=>"choose the cores of one node (lscpu -e=cpu,node), or write pin: \
auto"})};function Fp(e,t,s){const n=s?.cpu?.vendor;if(n&&n!==e.host.cpu&&t("host-cpu-other",{path:["host","cpu"]},{written:Pa[e.host.cpu],found:n}),!s?.cpu||s.cpu.
cpus.length===0)return;const o=ka(s.cpu.cpus),i=s.cpu.cpus.filter(c=>c.online),r=c=>i.every(u=>u[c]!==void 0),a=new Map(o.flatMap(c=>c.cpus.map(u=>[u,c])));for(const c of $(
e)){const{pin:u,emulator:l=[],iothreadPin:d=[]}=c.cpu,f=["vms",c.name,"cpu"],m=Array.isArray(u)?u:[];for(const[y,w]of m.entries())qo([w],[...f,"pin",y],s,t);if(qo(
l,[...f,"emulator"],s,t),qo(d,[...f,"iothreadPin"],s,t),m.length===0||!m.every(y=>a.has(y)))continue;const p={path:[...f,"pin"]};r("core")&&Kp(c,m,o,a,p,t),r("c\
ore")&&r("l3")&&Zp(c,m,o,a,p,t)}}function qo(e,t,s,n){const o=s.cpu?.cpus??[],i=Math.max(...o.map(({cpu:c})=>c)),r=e.filter(c=>!o.some(u=>u.cpu===c)),a=e.filter(
c=>o.some(u=>u.cpu===c&&!u.online));r.length>0&&n("pin-unusable",{path:t},{cpus:R(r),offline:!1,last:i}),a.length>0&&n("pin-unusable",{path:t},{cpus:R(a),offline:!0,
last:i})}function Kp(e,t,s,n,o,i){const a=t.flatMap((l,d)=>d%2===0?[[l,t[d+1]??l]]:[]).filter(([l=0,d=0])=>n.get(l)!==n.get(d));if(e.cpu.threads===2&&a.length>0){
const l=[...a.flat().flatMap(f=>n.get(f)??[]),...s].find(({cpus:f})=>f[1]),d=a.length>3?", \u2026":"";i("pin-apart",o,{pairs:dt(a.slice(0,3).map(f=>f.join("+")))+
d,siblings:l?`${l.cpus.join("+")} on one core`:"one thread on each core"});return}if(e.cpu.threads===1){const l=[...new Set(t.map(m=>n.get(m)))].map(m=>t.filter(
p=>m?.cpus.includes(p))).filter(m=>new Set(m).size>1),d=l.length>3?", \u2026":"",f=dt(l.slice(0,3).map(m=>m.join("+")))+d;f&&i("pin-shares-core",o,{threads:f})}
const c=new Set([...t,...e.cpu.emulator??[],...e.cpu.iothreadPin??[]]),u=[...new Set(t.flatMap(l=>n.get(l)?.cpus??[]))].filter(l=>!c.has(l));u.length>0&&i("pin-\
splits-core",o,{left:R(u)})}function Zp(e,t,s,n,o,i){const r=[...new Set(t.flatMap(l=>n.get(l)??[]))],a=l=>{const d=new Map;for(const f of s)d.set(l(f),(d.get(l(
f))??0)+1);return Math.max(...d.values())},c=new Set(r.map(({node:l})=>l)),u=[...new Set(r.map(({l3:l})=>l))];if(c.size>1&&a(({node:l})=>l)>=r.length)i("pin-acr\
oss-nodes",o,{nodes:[...c].sort((l,d)=>l-d).join(" and ")});else if(u.length>1&&a(({l3:l})=>l)>=r.length&&e.cpu.sockets===1){const l=u.map(d=>R(t.filter(f=>n.get(
f)?.l3===d)));i("pin-across-caches",o,{caches:l.join(" and ")})}}var Ia={};S(Ia,{codes:()=>tv,domain:()=>ov,rules:()=>sv,schema:()=>Qp});var ja={};S(ja,{codes:()=>Wp,
host:()=>Xp,memoryField:()=>Ca,pageBytes:()=>It,rules:()=>Jp,schema:()=>Gp});var Gp={},za=N(["2MiB","1GiB"]),Vp=P({size:za,allocate:b(N(["boot","start"]),"boot"),
node:g(ba)}),Ca=g(Se(ce([za,Vp]),xe(e=>typeof e=="string"?{size:e,allocate:"boot"}:e))),It={"2MiB":2*de,"1GiB":ht},mO=e=>`vms: { win: { memory: { ${e} } } }
`,pO=(e,t)=>`vms: { a: { memory: { size: 4GiB, hugepages: ${e} } }, b: { memory: { size: 4GiB, hugepages: ${t} } } }
`,Wp={"memory-not-whole-pages":h({severity:"error",about:"value",message:({size:e,page:t})=>`${e} is not a whole number of pages of ${t}`,remedy:({page:e})=>`wr\
ite a multiple of ${e}, or smaller pages`}),"hugepages-of-two-sizes":h({severity:"error",about:"value",message:({guest:e,page:t})=>`the guest '${e}' has pages o\
f ${t}, and the host mounts one size`,remedy:({page:e})=>`write ${e} here too`}),"hugepages-nodes-mixed":h({severity:"error",about:"value",message:({guest:e})=>`\
the pages of '${e}' are on a node of its own, and these on none that is said`,remedy:()=>"write node for both, or for neither"}),"hugepages-large-at-start":h({severity:"\
warning",about:"value",message:()=>"pages of 1 GiB can seldom be had once the host has run for a while",remedy:()=>"write size: 2MiB, or allocate: boot"})};function Yp({
memory:e,cpu:t},s){const n=t.numa.flatMap(({node:a,memory:c})=>a===void 0?[]:[{node:a,pages:c/s}]);if(!e.hugepages?.node&&n.length>0&&n.length===t.numa.length){
const a=new Map;for(const{node:c,pages:u}of n)a.set(c,(a.get(c)??0)+u);return a}const o=e.hugepages?.node??e.node;if(!o)return;const i=e.size/s,r=Math.floor(i/o.
length);return new Map(o.map((a,c)=>[a,c<i-r*o.length?r+1:r]))}var Ta=e=>$(e).flatMap(t=>{const{hugepages:s,size:n}=t.memory;if(!s)return[];const o=It[s.size];return[
{vm:t,size:s.size,allocate:s.allocate,count:n/o,nodes:Yp(t,o)}]});function Jp(e,t){const s=Ta(e),n=s.find(({allocate:o,nodes:i})=>o==="boot"&&i);for(const{vm:o,
size:i,allocate:r,nodes:a,count:c}of s){const u=["vms",o.name,"memory","hugepages"],l=o.memory.size,[d]=s;l>0&&l%de===0&&!Number.isInteger(c)&&t("memory-not-who\
le-pages",{path:u},{size:oe(l),page:i}),d&&d.size!==i&&t("hugepages-of-two-sizes",{path:u},{guest:d.vm.name,page:d.size}),r==="boot"&&n&&!a&&t("hugepages-nodes-\
mixed",{path:u},{guest:n.vm.name}),r==="start"&&i==="1GiB"&&t("hugepages-large-at-start",{path:[...u,"size"]})}}var Ba={"2MiB":"2M","1GiB":"1G"},qa=e=>[...e].sort(
([t],[s])=>t-s).map(([t,s])=>`${t}:${s}`);function Hp(e){const t=new Map;for(const{nodes:s=[]}of e)for(const[n,o]of s)t.set(n,(t.get(n)??0)+o);return t.size>0?qa(
t).join(","):String(e.reduce((s,{count:n})=>s+n,0))}function*Xp(e){const t=Ta(e),[s]=t;if(!s)return;yield{kind:"kernelParam",name:"default_hugepagesz",value:Ba[s.
size]};const n=t.filter(({allocate:o})=>o==="boot");if(n.length>0){const o=n.reduce((i,{vm:r})=>i+r.memory.size,0);yield{kind:"kernelParam",name:"hugepagesz",value:Ba[s.
size]},yield{kind:"kernelParam",name:"hugepages",value:Hp(n),comment:`${oe(o)} for ${n.length===1?"one guest":`${n.length} guests`}, which the host cannot use.`}}
for(const{vm:o,size:i,allocate:r,nodes:a,count:c}of t)r==="start"&&(yield{kind:"hook",vm:o.name,order:tt.hugepages,step:"hugepages",arguments:[String(It[i]/1024),
...a?qa(a):[`any:${c}`]]})}var Qp={},ev=e=>`vms: { win: { memory: 4GiB, cpu: { cores: 4, numa: ${e} } } }
`,vO=ev("[{ cpus: 0-1, memory: 2GiB }, { cpus: 2-3, memory: 2GiB }]"),tv={"numa-vcpus":h({severity:"error",about:"value",message:({cpus:e,problem:t})=>t==="miss\
ing"?`the virtual CPU ${e} is on no node`:t==="twice"?`the virtual CPU ${e} is on another node already`:`the guest has no virtual CPU ${e}`,remedy:()=>"give eac\
h virtual CPU, counted from 0, to one node"}),"numa-memory":h({severity:"error",about:"value",message:({nodes:e,guest:t})=>`the nodes have ${e} of memory togeth\
er, and the guest has ${t}`,remedy:()=>"make the sum of the nodes the memory of the guest"}),"numa-memory-not-whole":h({severity:"error",about:"value",message:({
size:e,unit:t})=>`${e} is not a whole number of ${t==="MiB"?t:`pages of ${t}`}`,remedy:({unit:e})=>`write a multiple of ${e==="MiB"?"1MiB":e}`}),"numa-node-twic\
e":h({severity:"error",about:"value",message:({pages:e})=>`the large pages are on node ${e}`,remedy:()=>"write the same node in both places, or take one of them\
 out"})};function sv(e,t){for(const s of $(e)){const{node:n,hugepages:o}=s.memory;n&&o?.node&&R(n)!==R(o.node)&&t("numa-node-twice",{path:["vms",s.name,"memory",
"node"]},{pages:R(o.node)}),s.cpu.numa.length>0&&nv(s,t)}}function nv(e,t){const{numa:s}=e.cpu,n=["vms",e.name,"cpu","numa"],o=[...Array(At(e)).keys()],i=new Set;
for(const[f,{cpus:m}]of s.entries()){const p={path:[...n,f,"cpus"]},y=m.filter(x=>x>=o.length),w=m.filter(x=>i.has(x));y.length>0&&t("numa-vcpus",p,{cpus:R(y),problem:"\
unknown"}),w.length>0&&t("numa-vcpus",p,{cpus:R(w),problem:"twice"});for(const x of m)i.add(x)}const r=o.filter(f=>!i.has(f));r.length>0&&t("numa-vcpus",{path:n},
{cpus:R(r),problem:"missing"});const{size:a,hugepages:c}=e.memory,u=s.reduce((f,{memory:m})=>f+m,0);u!==a&&t("numa-memory",{path:n},{nodes:oe(u),guest:oe(a)});const l=c?
It[c.size]:de,d=s.findIndex(({memory:f})=>f===0||f%l!==0);if(d>=0&&a%l===0){const f=oe(s[d]?.memory??0);t("numa-memory-not-whole",{path:[...n,d,"memory"]},{size:f,
unit:c?.size??"MiB"})}}function*ov(e){const{numa:t}=e.cpu,s=t.map(({cpus:o,memory:i},r)=>v("cell",{id:r,cpus:R(o),memory:i/1024,unit:"KiB"})),n=dn(e);n&&(yield{
at:"numatune",xml:v("memory",{mode:"strict",nodeset:R(n)})}),s.length>0&&(yield{at:"cpu",xml:v("numa",{},...s)});for(const[o,{node:i}]of t.entries())i!==void 0&&
(yield{at:"numatune",xml:v("memnode",{cellid:o,mode:"strict",nodeset:i})})}var La={};S(La,{codes:()=>rv,domain:()=>uv,rules:()=>av,schema:()=>iv});var iv={},gO=e=>`\
vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,rv={"pin-count":h({severity:"error",about:"value",message:({pins:e,vcpus:t})=>`${e} host CPUs are given, and the guest has ${t} virtual ones`,remedy:({vcpus:e})=>`\
give ${e}, one for each, or change sockets, cores or threads`}),"pin-twice":h({severity:"error",about:"value",message:({cpu:e})=>`host CPU ${e} is given twice`,
remedy:()=>"give each virtual CPU one of its own"}),"pin-shared":h({severity:"warning",about:"value",message:({cpu:e,guest:t})=>`host CPU ${e} is that of a virt\
ual CPU of the guest '${t}' too`,remedy:()=>"give the guests different CPUs, unless they never run at the same time"}),"emulator-on-pinned":h({severity:"warning",
about:"value",message:({cpus:e})=>`QEMU's own threads are on CPU ${e}, where virtual CPUs are pinned`,remedy:()=>"give them other CPUs, or leave emulator out"}),
"iothread-pin-without-iothreads":h({severity:"error",about:"value",message:()=>"there are no iothreads to be pinned",remedy:()=>"add iothreads, or take iothread\
Pin out"}),"pin-auto-without-facts":h({severity:"error",about:"value",message:()=>"without the facts of the machine there is no telling which CPUs it has",remedy:()=>"\
write them with vfioc scan -o facts.json and name the file in host.facts, or give the host CPUs here"}),"pin-auto-too-few":h({severity:"error",about:"value",message:({
needed:e,cores:t,threads:s})=>`the guest needs ${e} cores${s>1?` of ${s} threads`:""}, and the machine has ${t} for guests`,remedy:({cores:e})=>e>0?`give the gu\
est at most ${e} cores, or its host CPUs by hand`:"give its host CPUs by hand"}),"pin-auto-shared":h({severity:"warning",about:"value",message:({guests:e})=>`th\
ere are not enough cores for all guests: this one shares some with ${e.map(t=>`'${t}'`).join(", ")}`,remedy:()=>"give the guests fewer cores, unless they never \
run at the same time"}),"realtime-without-pin":h({severity:"warning",about:"value",message:()=>"virtual CPUs that are not pinned go before everything else on an\
y CPU of the host",remedy:()=>"add pin, or take vcpusched out"})};function av(e,t,s){const n=new Map;for(const o of $(e)){const{emulator:i=[],iothreads:r,iothreadPin:a,
vcpusched:c}=o.cpu,u=(...l)=>({path:["vms",o.name,"cpu",...l]});if(o.cpu.pin==="auto")cv(o,e,t,s);else if(o.cpu.pin){const{pin:l}=o.cpu,d=At(o);l.length!==d&&t(
"pin-count",u("pin"),{pins:l.length,vcpus:d});const f=Oa(o,e);for(const[p,y]of l.entries()){if(l.indexOf(y)<p){t("pin-twice",u("pin",p),{cpu:y});continue}const w=n.
get(y)??[],x=w.find(M=>!f.has(M));x!==void 0&&t("pin-shared",u("pin",p),{cpu:y,guest:x}),n.set(y,[...w,o.name])}const m=i.filter(p=>l.includes(p));m.length>0&&t(
"emulator-on-pinned",u("emulator"),{cpus:R(m)})}a&&r===0&&t("iothread-pin-without-iothreads",u("iothreadPin")),c&&!o.cpu.pin&&t("realtime-without-pin",u("vcpusc\
hed"))}}function cv(e,t,s,n){const o={path:["vms",e.name,"cpu","pin"]},i=Na(e,t,n);if(!i)s("pin-auto-without-facts",o);else if("cores"in i){const{threads:r}=e.cpu;
s("pin-auto-too-few",o,{needed:Mo(e),cores:i.cores,threads:r})}else i.shares.length>0&&s("pin-auto-shared",o,{guests:i.shares})}function*uv(e,t,s){const{iothreads:n,
vcpusched:o}=e.cpu,i=Co(e,t,s),r=To(e,t,s),a=c=>({at:"cputune",xml:c});for(const[c,u]of Pt(e,t,s).entries())yield a(v("vcpupin",{vcpu:c,cpuset:u}));i&&(yield a(
v("emulatorpin",{cpuset:R(i)})));for(let c=1;r&&c<=n;c+=1)yield a(v("iothreadpin",{iothread:c,cpuset:R(r)}));for(let c=0;o&&c<At(e);c+=1)yield a(v("vcpusched",{
vcpus:c,...o}))}var Ua={};S(Ua,{codes:()=>dv,host:()=>fv,schema:()=>lv});var lv={},dv={};function*fv(e){for(const t of $(e)){const s=Oe(t,e).flatMap(n=>n.functions.
map(E));s.length!==0&&(yield{kind:"hook",vm:t.name,step:"claim-devices",order:tt["claim-devices"],arguments:s})}}var Da={};S(Da,{codes:()=>mv,rules:()=>vv,schema:()=>hv});
var hv={},Lo="if the machine has changed since, run vfioc scan again",mv={"device-absent":h({severity:"error",about:"value",message:({what:e})=>`the facts of th\
is machine have no ${e}`,remedy:()=>`look it up with lspci -nn; ${Lo}`}),"device-moved":h({severity:"error",about:"value",message:({what:e,id:t,at:s})=>`${e}, a\
nd ${t} is at ${s}`,remedy:({device:e})=>`correct the functions of '${e}'; ${Lo}`}),"device-other-id":h({severity:"error",about:"value",message:({device:e,id:t,
found:s})=>`no function of '${e}' is ${t}: by the facts of this machine ${s}`,remedy:()=>`correct the ids or the functions; ${Lo}`}),"device-is-bridge":h({severity:"\
error",about:"value",message:({address:e})=>`${e} is a PCI bridge, by the facts of this machine`,remedy:()=>"take it out: the bridges of an IOMMU group stay wit\
h the host"}),"sriov-beyond-card":h({severity:"error",about:"value",message:({address:e,total:t})=>t===0?`${e} makes no virtual functions`:`${e} makes at most ${t}\
 virtual functions`,remedy:({total:e})=>e===0?"name a card with SR-IOV":`write count: ${e} or less`})},Ra=({bus:e,slot:t,function:s})=>e*256+t*8+s,pv=(e,t)=>t.pci.
some(({sriov:s,address:n})=>{if(!s||s.total<=s.enabled||n.domain!==e.domain)return!1;const{total:o,offset:i,stride:r}=s,a=Ra(e)-Ra(n);return i&&r?a>=i&&(a-i)%r===
0&&a<i+o*r:a>0&&e.bus===n.bus||e.bus===n.bus+1&&t.pci.every(c=>c.physicalFunction||c.address.domain!==e.domain||c.address.bus!==e.bus)}),Fa=e=>dt(e.map(({address:t})=>E(
t)));function vv(e,t,s){if(s)for(const n of W(e)){const o=["devices",n.name];if(gv(n,s,t),n.sriov||n.gvt)continue;const i=n.functions.map(c=>Be(s,c)),r=new Set(
i.flatMap(c=>c?[le(c.id)]:[])),a=n.ids.map(le).filter(c=>!r.has(c));for(const[c,u]of i.entries()){const l={path:[...o,"functions",c]},d=n.functions[c];if(u&&vo(
u)&&t("device-is-bridge",l,{address:E(u.address)}),u||!d)continue;const f=a[i.slice(0,c).filter(y=>!y).length]??a[0],m=f===void 0?[]:po(s,f);if(m.every(y=>y.physicalFunction)&&
pv(d,s))continue;const p=E(d);if(f===void 0||m.length===0)t("device-absent",l,{what:p});else{const y={device:n.name,what:`nothing is at ${p}`,id:f,at:Fa(m)};t("\
device-moved",l,y)}}i.every(Boolean)&&yv(n,s,t)}}function gv({name:e,sriov:t,gvt:s},n,o){for(const[i,r]of[["sriov",t?.of],["gvt",s?.of]]){if(!r)continue;const a=Be(
n,r),c=E(r);if(a||o("device-absent",{path:["devices",e,i,"of"]},{what:c}),!a||!t||!n.pci.some(l=>l.sriov))continue;const u=a.sriov?.total??0;t.count>u&&o("sriov\
-beyond-card",{path:["devices",e,"sriov","count"]},{address:c,total:u})}}function yv({name:e,functions:t,ids:s},n,o){const i=t.flatMap(r=>Be(n,r)??[]);for(const[
r,a]of s.map(le).entries()){if(i.some(d=>le(d.id)===a))continue;const c={path:["devices",e,"ids",r]},u=po(n,a);if(t.length===0){u.length===0&&o("device-absent",
c,{what:a});continue}const l=dt(i.map(d=>`${E(d.address)} is ${le(d.id)}`));u.length===0?o("device-other-id",c,{device:e,id:a,found:l}):o("device-moved",c,{device:e,
what:l,id:a,at:Fa(u)})}}var Ka={};S(Ka,{codes:()=>xv,host:()=>Ov,rules:()=>Sv,schema:()=>_v});var bv=V["create-disks.sh"],wv=[[/\.qcow2?$/i,"qcow2"],[/\.(?:raw|img|iso|bin)$/i,
"raw"]],es=({format:e,file:t})=>e??(t===void 0?"raw":wv.find(([s])=>s.test(t))?.[1]),kv=/^[A-Za-z0-9_@:,./+=-]+$/;function Za(e){if(/[\0\n\r]/.test(e))throw new RangeError(
"a word of a unit file has no line break and no NUL");return kv.test(e)?e:`"${e.replace(/[\\"]/g,"\\$&").replace(/%/g,"%%").replace(/\$/g,"$$$$")}"`}var $v=e=>Za(
e).replaceAll("$$","$"),Ga=e=>e.map(Za).join(" "),Uo=e=>[...Buffer.from(e,"utf8")].map((t,s)=>{const n=String.fromCharCode(t);return/[A-Za-z0-9:_-]/.test(n)||n===
"."&&s>0?n:`\\x${t.toString(16).padStart(2,"0")}`}).join(""),Va=e=>`sys-subsystem-net-devices-${Uo(e).replace(/-/g,"\\x2d")}.device`,_v={},yO=e=>`vms: { win: { \
memory: 4GiB, disks: { c: { ${e} } } } }
`,xv={"create-without-file":h({severity:"error",about:"value",message:()=>"only an image file can be created",remedy:()=>"take create out, or give the image as \
file"}),"create-not-whole":h({severity:"error",about:"value",message:({size:e})=>`a disk of ${e} is not a whole number of MiB`,remedy:()=>"write it in MiB, GiB \
or TiB"}),"create-differs":h({severity:"error",about:"value",message:({file:e,guest:t,size:s})=>`${e} is created for '${t}' already, as ${s}`,remedy:()=>"write \
the same size and format, or create in one of them only"})},Wa=e=>$(e).flatMap(({name:t,disks:s})=>Object.entries(s).flatMap(([n,o])=>o.create===void 0?[]:[{path:[
"vms",t,"disks",n,"create"],guest:t,disk:o,bytes:o.create}]));function Sv(e,t){const s=new Map;for(const n of Wa(e)){const{path:o,disk:i,bytes:r}=n;i.file===void 0?
t("create-without-file",{path:o}):(r%de!==0||r===0)&&t("create-not-whole",{path:o},{size:oe(r)});const a=i.file===void 0?void 0:s.get(i.file);if(i.file!==void 0){
if(a===void 0)s.set(i.file,n);else if(a.bytes!==r||es(a.disk)!==es(i)){const c=`${oe(a.bytes)} in ${es(a.disk)}`;t("create-differs",{path:o},{file:i.file,guest:a.
guest,size:c})}}}}function*Ov(e){const t=new Map;for(const{disk:a,bytes:c}of Wa(e)){const u=es(a);a.file!==void 0&&u&&t.set(a.file,[a.file,u,String(c)])}if(t.size===
0)return;const{user:s,group:n}=St(e),o=[...t.keys()].sort(),i=U(_("pkgs","writeShellApplication"),z({name:k("vfioc-create-disks"),runtimeInputs:I([_("pkgs","cor\
eutils"),_("config","virtualisation","libvirtd","qemu","package")]),checkPhase:k(""),text:k(bv.replace(/^#!.*\n/,""))})),r=[`${s}:${n}`,...o.flatMap(a=>t.get(a)??
[])].map(k);yield{kind:"option",path:["systemd","services","vfioc-disks"],comment:"Creates the disk images that are not there. What is there is never touched.",
value:z({description:k("Disk images of guests"),wantedBy:I([k("multi-user.target")]),before:I([k("vfioc-reconcile.service")]),unitConfig:z({RequiresMountsFor:I(
Mv(o).map(k))}),serviceConfig:z({Type:k("oneshot"),RemainAfterExit:D(!0)}),script:U(_("lib","escapeShellArgs"),I([U(_("lib","getExe"),i),...r]))})}}var Mv=e=>[...new Set(
e.map(t=>t.slice(0,t.lastIndexOf("/"))||"/"))].map($v),Ya={};S(Ya,{codes:()=>zv,domain:()=>Kv,rules:()=>Tv,schema:()=>jv});var Nv=/^(devices|disks|nics|shares)\.([A-Za-z0-9_][A-Za-z0-9_-]{0,62})(?:\.([0-7]))?$/,
Av=/^(?:[a-z][a-z0-9]*[0-9](?:-[0-9]+)*|[a-z]+\.[0-9]+|ua-[A-Za-z0-9_-]+)$/;function Do(e){const t=Nv.exec(e);if(!(!t?.[1]||!t[2]||t[3]!==void 0&&t[1]!=="device\
s"))return{slice:t[1],name:t[2],index:Number(t[3]??0)}}var Ev=ue("",["devices.gpu","hostdev0"],e=>Do(e)||Av.test(e)?pe(e):L(`'${e}' names no device: write devic\
es.NAME, devices.NAME.FUNCTION, disks.NAME, nics.NAME or shares.NAME, or an alias of libvirt such as hostdev0`)),Ro=({slice:e,name:t,index:s})=>`ua-${e}${s===0?
"":s}-${t}`;function Ja(e,t){const s=new Map;for(const n of e.devices)t.devices[n]?.igd===!0&&s.set(Ro({slice:"devices",name:n,index:0}),{"x-igd-opregion":!0});
for(const[n,o]of Object.entries(e.qemu.override)){const i=Do(n),r=i?Ro(i):n;s.set(r,{...s.get(r),...o})}return s}function ts(e,t,s,n,o=0){const i=Ro({slice:e,name:t,
index:o});return Ja(s,n).has(i)?v("alias",{name:i}):void 0}var Pv=G("",["vda","sda"],/^[sv]d[a-z]$/,"the target of a disk is vda to vdz on virtio, and sda to sd\
z on other buses"),Iv=G("",["GAMES01"],/^[A-Za-z0-9_.+-]{1,20}$/,"a serial number has 1 to 20 letters, digits, - _ . and +"),jv={vm:{disks:b(Ce(mt,P({file:g(pt),
block:g(pt),cdrom:g(ce([pt,uo(!1)])),format:g(N(["qcow2","raw"])),create:g(Nt),bus:g(N(["virtio","sata","scsi","usb","nvme"])),target:g(Pv),cache:g(N(["none","w\
riteback","writethrough","directsync","unsafe"])),io:g(N(["native","threads","io_uring"])),discard:b(A(""),!0),iothread:g(H().check(Q(1),ne(64))),serial:g(Iv),readOnly:b(
A(""),!1),bootOrder:g(So)})),{})}},bO=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}disks: { ${e} } } }
`,zv={"disk-source":h({severity:"error",about:"value",message:({disk:e,given:t})=>t===0?`nothing says what the disk '${e}' is`:`the disk '${e}' is said to be se\
veral things`,remedy:()=>"give one of file, block and cdrom"}),"disk-format":h({severity:"error",about:"value",message:({file:e})=>`the format of '${e}' does no\
t show in its name`,remedy:()=>"add format: qcow2 or format: raw"}),"block-not-raw":h({severity:"warning",about:"value",message:()=>"a block device that holds a\
 qcow2 image grows to its end and then stops the guest",remedy:()=>"take format out: a block device is raw"}),"block-name-moves":h({severity:"warning",about:"va\
lue",message:({path:e})=>`${e} can be another disk after the next boot`,remedy:()=>"name it by what ls -l /dev/disk/by-id shows"}),"cdrom-bus":h({severity:"erro\
r",about:"value",message:({bus:e})=>`${e} has no CD drives`,remedy:()=>"take bus out: a CD drive is on sata then"}),"read-only-sata":h({severity:"error",about:"\
value",message:()=>"SATA has no disks that cannot be written to",remedy:()=>"write bus: virtio, scsi or usb, or cdrom instead of file"}),"disk-target-bus":h({severity:"\
error",about:"value",message:({target:e,bus:t})=>`${e} is no name of a disk on ${t}`,remedy:({bus:e})=>e==="nvme"?"take target out: disks on nvme are numbered":
`write a name of ${e==="virtio"?"vda to vdz":e==="sata"?"sda to sdf":"sda to sdz"}, or take target out`}),"disk-target-twice":h({severity:"error",about:"value",
message:({target:e,disk:t})=>`'${t}' has the target ${e} already`,remedy:()=>"write another one, or take target out"}),"too-many-disks":h({severity:"error",about:"\
value",message:({bus:e,most:t})=>`this guest has more than ${t} disks on ${e}`,remedy:()=>"put some of them on another bus"}),"disk-twice":h({severity:"error",about:"\
value",message:({path:e,disk:t})=>`${e} is the disk '${t}' already`,remedy:()=>"take one of them out, or let both be readOnly"}),"disk-iothread":h({severity:"er\
ror",about:"value",message:({bus:e})=>`a disk on ${e} cannot be served by an iothread of its own`,remedy:()=>"write bus: virtio, or take iothread out"}),"iothre\
ad-missing":h({severity:"error",about:"value",message:({iothread:e,count:t})=>`there is no iothread ${e}: the guest has ${t}`,remedy:({iothread:e})=>`write cpu.\
iothreads: ${e}, or the number of one that is there`}),"native-io-cached":h({severity:"error",about:"value",message:({cache:e})=>`native input and output does n\
ot work with the cache ${e}`,remedy:()=>"write cache: none, or io: io_uring"})},Cv=/^\/dev\/(?:sd[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|vd[a-z]+\d*|dm-\d+|mmcblk\d+(?:p\d+)?)$/;
function Tv(e,t){for(const s of $(e)){const n=["vms",s.name,"disks"],o=new Map;for(const[i,r]of Object.entries(s.disks)){Bv(s,i,r,t);const a=r.file??r.block;if(a===
void 0)continue;const{readOnly:c}=r,u={path:[...n,i,r.file===void 0?"block":"file"]},l=o.get(a);l&&!(l.readOnly&&c)&&t("disk-twice",u,{path:a,disk:l.name}),o.set(
a,{name:i,readOnly:c})}Lv(s,t)}}function Bv(e,t,s,n){const o=(...u)=>({path:["vms",e.name,"disks",t,...u]}),i=[s.file,s.block,s.cdrom].filter(u=>u!==void 0).length,
r=Et(s,e);if(i!==1&&n("disk-source",{...o(),on:"key"},{disk:t,given:i}),s.file!==void 0&&es(s)===void 0&&n("disk-format",o("file"),{file:s.file}),s.block!==void 0&&
s.format==="qcow2"&&n("block-not-raw",o("format")),s.block!==void 0&&Cv.test(s.block)&&n("block-name-moves",o("block"),{path:s.block}),s.cdrom!==void 0&&(r==="v\
irtio"||r==="nvme")&&n("cdrom-bus",o("bus"),{bus:r}),s.readOnly&&s.cdrom===void 0&&r==="sata"&&n("read-only-sata",o("readOnly")),s.iothread!==void 0){const{iothreads:u}=e.
cpu;r!=="virtio"?n("disk-iothread",o("iothread"),{bus:r}):s.iothread>u&&n("iothread-missing",o("iothread"),{iothread:s.iothread,count:u})}const{cache:a="writeba\
ck",io:c}=s;c==="native"&&a!=="none"&&a!=="directsync"&&n("native-io-cached",o("io"),{cache:a})}var qv=(e,t)=>t==="virtio"?e.startsWith("vd"):t==="sata"?/^sd[a-f]/.
test(e):t!=="nvme"&&e.startsWith("sd");function Lv(e,t){const s=new Map,n=Eo(e);for(const o of Ao(e.disks)){const i=e.disks[o];if(!i)continue;const r=["vms",e.name,
"disks",o],a=Et(i,e),c=n.get(o);if(c===void 0){t("too-many-disks",{path:r,on:"key"},{bus:a==="scsi"||a==="usb"?"scsi and usb":a,most:ma(a).count});continue}const u=s.
get(c),l={path:[...r,"target"]};i.target!==void 0&&!qv(i.target,a)?t("disk-target-bus",l,{target:i.target,bus:a}):u!==void 0?t("disk-target-twice",l,{target:c,disk:u}):
s.set(c,o)}}var Uv=e=>e.block===void 0?"file":"block";function Dv(e){if(e.block!==void 0)return v("source",{dev:e.block});const t=e.file??e.cdrom;return typeof t==
"string"?v("source",{file:t}):void 0}var Ha=(e,t,s)=>t.serial??(s==="nvme"?e.slice(0,20):void 0),Rv={type:"drive",controller:0,bus:0,unit:0};function Fv(e,t,s,n,o){
const i=t.cdrom!==void 0,{cache:r,io:a,iothread:c,bootOrder:u}=t,l=Ha(e,t,n),d=t.discard&&!i&&!t.readOnly?"unmap":void 0;return v("disk",{type:Uv(t),device:i?"c\
drom":"disk"},v("driver",{name:"qemu",type:es(t),cache:r,io:a,discard:d,iothread:c}),Dv(t),v("target",{dev:s,bus:n}),(i||t.readOnly)&&v("readonly"),l!==void 0&&
v("serial",{},l),u!==void 0&&v("boot",{order:u}),o,n==="scsi"&&v("address",{...Rv,target:s.charCodeAt(2)-97}))}function*Kv(e,t){const s=Eo(e);for(const[n,o]of Object.
entries(e.disks)){const i=s.get(n),r=Et(o,e);if(i===void 0)continue;const a=Fv(n,o,i,r,ts("disks",n,e,t));if(r==="virtio"?yield{pci:{class:"disk",key:n},functions:[
a]}:yield{at:"devices",xml:a},r==="nvme"){const c=/\d+/.exec(i)?.[0],u=v("controller",{type:"nvme",index:c},v("serial",{},Ha(n,o,r)));yield{pci:{class:"disk",key:n},
functions:[u]}}}}var Xa={};S(Xa,{codes:()=>Xv,domain:()=>sg,rules:()=>tg,schema:()=>Hv});var gt=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),Qa=e=>{const t=/^\d{1,3}(?:\.\d{1,3}){3}$/.
test(e)?e.split(".").map(Number):[];return t.length===4&&t.every(s=>s<256)?t.reduce((s,n)=>s*256+n,0):void 0},ss=({prefix:e})=>2**(32-e);function Zv(e){const[t="",
s=""]=e.split("/"),n=Qa(t);if(n===void 0||!/^\d{1,2}$/.test(s))return L(`'${e}' is no subnet: write it as 192.168.150.0/24`);const o={first:n,prefix:Number(s)};
if(o.prefix<16||o.prefix>29)return L(`the prefix of '${e}' is not between 16 and 29`);const i=n%ss(o);return i!==0?L(`'${e}' does not begin a subnet: ${gt(n-i)}\
/${s} does`):pe(o)}var ec=({first:e,prefix:t})=>`${gt(e)}/${t}`,Gv=e=>gt(2**32-ss(e)),Vv=(e,t)=>e.first<t.first+ss(t)&&t.first<e.first+ss(e),Wv=ue("",["192.168.\
150.0/24"],Zv),tc=ue("",["192.168.178.30"],e=>{const t=Qa(e);return t===void 0?L(`'${e}' is no IPv4 address`):pe(gt(t))}),Yv=H().check(Q(5900),ne(65535)),sc=e=>P(
{listen:b(tc,"127.0.0.1"),port:g(Yv)}),nc=N(["spice","pipewire","pulseaudio","none"]),Jv=P({to:nc,uid:g(H().check(Q(1),ne(65533))),model:g(N(["ich9","ich6","ac9\
7"]))}),Hv={vm:{display:b(P({spice:g(Os(sc("one that is free"),"")),vnc:g(Os(sc("one that is free"),"")),video:g(N(["none","vga","virtio","qxl","bochs","ramfb"])),
input:g(N(["tablet","virtio","none"])),sound:g(ce([nc,Jv])),usbRedirection:b(H().check(Q(0),ne(8)),2)}),{})}},wO=e=>`vms: { win: { memory: 4GiB, display: { ${e}\
 } } }
`,Xv={"guest-not-seen":h({severity:"warning",about:"value",message:({guest:e})=>`nothing shows the guest '${e}': it has no display and receives no graphics card`,
remedy:()=>"take spice: off out, or give it a graphics card, or a serial console"}),"video-none-shown":h({severity:"warning",about:"value",message:({server:e})=>`${e}\
 has nothing to show: the guest has no video card`,remedy:({server:e})=>`take video: none out, or write ${e==="SPICE"?"spice":"vnc"}: off`}),"sound-without-spic\
e":h({severity:"error",about:"value",message:()=>"sound goes through SPICE, which is off",remedy:()=>"take sound out, or write spice: on"}),"sound-without-uid":h(
{severity:"error",about:"value",message:({server:e})=>`nothing says whose ${e} plays the sound of this guest`,remedy:({server:e})=>`write sound: { to: ${e}, uid\
: 1000 }, with the number that id -u shows`}),"sound-of-another-user":h({severity:"warning",about:"value",message:({server:e,user:t})=>`QEMU runs as ${t}, whom ${e}\
 of a person lets nothing play`,remedy:()=>"set libvirt.qemu.user to that person, or let SPICE play it (sound: spice)"}),"display-open-to-all":h({severity:"warn\
ing",about:"value",message:({server:e,address:t})=>`${e} of the guest listens on ${t}, without a password`,remedy:()=>"listen on 127.0.0.1 and reach it through \
ssh, or see that the firewall keeps others away"})},oc=e=>e===!0?{listen:"127.0.0.1"}:e===!1?void 0:e,ic=e=>et(e)?oc(e.display.spice)??{listen:"127.0.0.1"}:void 0,
Fo=e=>oc(e.display.vnc),rc=e=>{const{sound:t=et(e)?"spice":"none"}=e.display;return typeof t=="string"?{to:t}:t},Qv=e=>e.display.video??(et(e)||Fo(e)!==void 0?Qe(
e).video:"none"),eg=(e,t,s)=>Oe(e,t).some(n=>{const o=s?Ve(n,s):[];return o.length===0||o.some(i=>i.class===void 0||Ms(i))});function tg(e,t,s){for(const n of $(
e)){const o=(...l)=>({path:["vms",n.name,"display",...l]}),i=ic(n),r=Fo(n),a=eg(n,e,s);!i&&!r&&!a&&!n.serial&&t("guest-not-seen",{...o("spice"),on:"key"},{guest:n.
name}),n.display.video==="none"&&(i||r)&&!a&&t("video-none-shown",o("video"),{server:i?"SPICE":"VNC"});const{to:c,uid:u}=rc(n);if(c==="spice"&&!i&&t("sound-with\
out-spice",o("sound")),c==="pipewire"||c==="pulseaudio"){const{user:l}=St(e);u===void 0?t("sound-without-uid",o("sound"),{server:c}):(l==="qemu-libvirtd"||l==="\
root")&&t("sound-of-another-user",o("sound"),{server:c,user:l})}for(const[l,d,f]of[["spice","SPICE",i],["vnc","VNC",r]])f&&!f.listen.startsWith("127.")&&t("disp\
lay-open-to-all",o(l,"listen"),{server:d,address:f.listen})}}var ac=(e,{listen:t,port:s},...n)=>v("graphics",{type:e,port:s,autoport:s===void 0?"yes":"no"},v("l\
isten",{type:"address",address:t}),...n);function*sg(e){const t=ic(e),s=Fo(e);if(t){yield{at:"devices",xml:ac("spice",t,v("image",{compression:"off"}))};const n=v(
"target",{type:"virtio",name:"com.redhat.spice.0"});yield{at:"devices",xml:v("channel",{type:"spicevmc"},n)};const o=Array.from({length:e.display.usbRedirection},
()=>v("redirdev",{bus:"usb",type:"spicevmc"}));o.length>0&&(yield{at:"",xml:v("devices",{},...o)})}s&&(yield{at:"devices",xml:ac("vnc",s)}),yield*ng(e),yield*og(
e),yield*ig(e)}function*ng(e){const t=Qv(e),s=v("video",{},v("model",{type:t}));t==="none"||t==="ramfb"?yield{at:"devices",xml:s}:yield{pci:{class:"video",key:"\
video",index:0},functions:[s]}}function*og(e){for(const s of["mouse","keyboard"])yield{at:"devices",xml:v("input",{type:s,bus:"ps2"})};const t=fa(e);t==="tablet"&&
(yield{at:"devices",xml:v("input",{type:"tablet",bus:"usb"})});for(const[s,n]of t==="virtio"?["mouse","keyboard"].entries():[])yield{pci:{class:"input",key:n,index:s},
functions:[v("input",{type:n,bus:"virtio"})]}}function*ig(e){const{to:t,uid:s,model:n="ich9"}=rc(e),o=`/run/user/${s}`,i=t==="pipewire"?o:void 0,r=t==="pulseaud\
io"?`${o}/pulse/native`:void 0;if(yield{at:"devices",xml:v("audio",{id:1,type:t,runtimeDir:i,serverName:r})},t==="none")return;const a=v("sound",{model:n},v("au\
dio",{id:1}));yield{pci:{class:"sound",key:"sound",index:0},functions:[a]}}var cc={};S(cc,{codes:()=>cg,domain:()=>fg,rules:()=>dg,schema:()=>ag});var rg=P({dev:pt,
grab:g(N(["all"])),repeat:g(A("")),grabToggle:g(N(["ctrl-ctrl","alt-alt","shift-shift","meta-meta","scrolllock","ctrl-scrolllock"]))}),ag={vm:{evdev:b(C(Se(ce([
pt,rg]),xe(e=>typeof e=="string"?{dev:e}:e))),[])}},kO=e=>`vms: { win: { memory: 4GiB, evdev: [${e}] } }
`,$O="{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }",cg={"evdev-twice":h({severity:"error",about:"value",message:({dev:e})=>`${e} is in the list already`,
remedy:()=>"take one of them out"}),"evdev-without-grab":h({severity:"warning",about:"value",message:({guest:e})=>`no input device of '${e}' takes the others al\
ong when it is handed over`,remedy:()=>"write grab: all at the keyboard"}),"evdev-without-keys":h({severity:"warning",about:"value",message:({guest:e})=>`'${e}'\
 takes input devices that have no keys to give them back with`,remedy:()=>"add the keyboard, with grab: all"}),"evdev-name-moves":h({severity:"warning",about:"v\
alue",message:({dev:e})=>`${e} can be another device after the next boot`,remedy:()=>"name it by what ls -l /dev/input/by-id shows, or by a link of udev.symlink\
s"}),"evdev-not-an-event-device":h({severity:"error",about:"value",message:({dev:e})=>`${e} is the device of the old mouse or joystick interface, which QEMU can\
not grab`,remedy:()=>"name the link beside it that ends in -event-mouse, -event-kbd or -event-joystick"})},uc=/-event-(?:mouse|joystick)$/,ug=/^\/dev\/input\/event\d+$/,
lg=/^\/dev\/input\/(?:mice$|mouse\d+$|js\d+$|by-(?:id|path)\/(?:(?!-event-).)*-(?:mouse|joystick)$)/;function dg(e,t){for(const{name:s,evdev:n}of $(e)){const o=[
"vms",s,"evdev"],i=new Set;for(const[r,{dev:a}]of n.entries()){const c={path:[...o,r,"dev"]};i.has(a)&&t("evdev-twice",c,{dev:a}),i.add(a),ug.test(a)&&t("evdev-\
name-moves",c,{dev:a}),lg.test(a)&&t("evdev-not-an-event-device",c,{dev:a})}n.length>0&&n.every(({dev:r})=>uc.test(r))?t("evdev-without-keys",{path:o,on:"key"},
{guest:s}):n.length>1&&!n.some(({dev:r,grab:a})=>a==="all"&&!uc.test(r))&&t("evdev-without-grab",{path:o,on:"key"},{guest:s})}}function*fg(e){for(const{dev:t,grab:s,
repeat:n,grabToggle:o}of e.evdev){const i=n===void 0?void 0:fo(n);yield{at:"devices",xml:v("input",{type:"evdev"},v("source",{dev:t,grab:s,repeat:i,grabToggle:o}))}}}
var lc={};S(lc,{codes:()=>mg,files:()=>pg,isInlineXml:()=>dc,schema:()=>hg});var hg={vm:{xml:g(ee().check(co(1))),xmlRemove:b(C(ee()),[])}},mg={},dc=e=>e.trimStart().
startsWith("<");function*pg(e){for(const{name:t,xml:s}of $(e))s!==void 0&&!dc(s)&&(yield{path:["vms",t,"xml"],name:s})}var fc={};S(fc,{codes:()=>gg,domain:()=>wg,
host:()=>bg,rules:()=>yg,schema:()=>vg});var vg={vm:{firmware:b(P({type:g(N(["efi","bios"])),secureBoot:g(A("")),enrolledKeys:g(A("")),tpm:g(Os(P({model:b(N(["t\
pm-crb","tpm-tis"]),"tpm-crb"),version:b(N(["2.0","1.2"]),"2.0")}),"")),loader:g(pt),varsTemplate:g(pt),bootMenu:b(A(""),!1)}),{})}},_O=(e,t="")=>`vms: { win: {\
 memory: 4GiB, ${t}firmware: { ${e} } } }
`,gg={"secure-boot-needs-efi":h({severity:"error",about:"value",message:()=>"Secure Boot is a part of UEFI, and the firmware is bios",remedy:()=>"take type: bio\
s out, or secureBoot"}),"secure-boot-needs-q35":h({severity:"error",about:"value",message:()=>"Secure Boot needs the machine q35, and this guest has an i440fx",
remedy:()=>"take machine out, or secureBoot"}),"keys-without-secure-boot":h({severity:"error",about:"value",message:()=>"keys are for Secure Boot, and it is off",
remedy:()=>"take enrolledKeys out, or write secureBoot: on"}),"keys-with-loader":h({severity:"error",about:"value",message:()=>"an image of your own brings its \
own variables, so keys cannot be added to them",remedy:()=>"take enrolledKeys out and name a varsTemplate that has the keys, or take loader out"}),"loader-and-t\
emplate":h({severity:"error",about:"value",message:({given:e,missing:t})=>`'${e}' needs '${t}' beside it`,remedy:({given:e,missing:t})=>`add ${t}, from the same\
 build, or take ${e} out`}),"loader-without-efi":h({severity:"error",about:"value",message:()=>"this image is one of UEFI, and the firmware is bios",remedy:()=>"\
take type: bios out, or loader"}),"tpm-crb-version":h({severity:"error",about:"value",message:()=>"tpm-crb has version 2.0 only",remedy:()=>'write version: "2.0\
", or model: tpm-tis'}),"tpm-without-swtpm":h({severity:"error",about:"value",message:({guest:e})=>`the TPM of '${e}' is emulated by swtpm, which is off`,remedy:()=>"\
take libvirt.qemu.swtpm out, or the TPM of the guest (firmware.tpm: off)"}),"windows11-secure-boot":h({severity:"warning",about:"value",message:({why:e})=>`Wind\
ows 11 asks for Secure Boot, which a guest with ${e} does not have`,remedy:({why:e})=>`take ${e} out, or write firmware.secureBoot: off where that is meant`})};
function yg(e,t){for(const s of $(e)){const{firmware:n}=s,o=d=>({path:["vms",s.name,"firmware",d]}),{type:i,secureBoot:r,enrolledKeys:a,tpm:c}=vt(s);r&&i==="bio\
s"?t("secure-boot-needs-efi",o("secureBoot")):r&&Ot(s)?t("secure-boot-needs-q35",o("secureBoot")):a&&!r&&t("keys-without-secure-boot",o("enrolledKeys"));const{loader:u,
varsTemplate:l}=n;if(n.secureBoot===void 0&&Qe(s).secureBoot&&!r&&u===void 0){const d=i==="bios",f=d?o("type"):{path:["vms",s.name,"machine"]};t("windows11-secu\
re-boot",f,{why:d?"type: bios":`machine: ${s.machine}`})}if(u!==void 0&&a&&t("keys-with-loader",o("enrolledKeys")),u!==void 0&&i==="bios"&&t("loader-without-efi",
o("loader")),u===void 0!=(l===void 0)){const[d,f]=u===void 0?["varsTemplate","loader"]:["loader","varsTemplate"];t("loader-and-template",o(d),{given:d,missing:f})}
c?.model==="tpm-crb"&&c.version!=="2.0"&&t("tpm-crb-version",{path:["vms",s.name,"firmware","tpm","version"]}),c&&e.libvirt.qemu.swtpm===!1&&t("tpm-without-swtp\
m",{path:["libvirt","qemu","swtpm"]},{guest:s.name})}}var hn={loader:"/run/vfioc/firmware/OVMF_CODE.fd",template:"/run/vfioc/firmware/OVMF_VARS.ms.fd"};function*bg(e){
const t=$(e).map(vt);if(e.libvirt.qemu.swtpm===void 0&&t.some(({tpm:s})=>s!==void 0)&&(yield{kind:"option",path:["virtualisation","libvirtd","qemu","swtpm","ena\
ble"],value:D(!0)}),!!t.some(({enrolledKeys:s})=>s))for(const[s,n]of[[hn.loader,"/FV/OVMF_CODE.fd"],[hn.template,"/FV/OVMF_VARS.ms.fd"]])yield{kind:"option",path:[
"systemd","tmpfiles","settings","10-vfioc",s,"L+","argument"],value:Yt(_("pkgs","OVMFFull","fd"),n)}}function*wg(e){const{type:t,secureBoot:s,enrolledKeys:n,tpm:o}=vt(
e),{loader:i,varsTemplate:r,bootMenu:a}=e.firmware;if(t==="efi"&&n)yield*hc(hn.loader,hn.template,!0);else if(t==="efi"&&i!==void 0&&r!==void 0)yield*hc(i,r,s);else if(t===
"efi"){const c=(l,d)=>v("feature",{enabled:jr(d),name:l}),u=v("firmware",{},c("enrolled-keys",!1),c("secure-boot",s));yield{at:"",xml:v("os",{firmware:"efi"},u)},
yield{at:"os",xml:v("loader",{stateless:"no"})}}if(s&&(yield{at:"features",xml:v("smm",{state:"on"})}),a&&(yield{at:"os",xml:v("bootmenu",{enable:"yes",timeout:3e3})}),
o){const c=v("backend",{type:"emulator",version:o.version});yield{at:"devices",xml:v("tpm",{model:o.model},c)}}}function*hc(e,t,s){yield{at:"os",xml:v("loader",
{readonly:"yes",secure:s?"yes":void 0,type:"pflash"},e)},yield{at:"os",xml:v("nvram",{template:t})}}var mc={};S(mc,{codes:()=>$g,host:()=>xg,schema:()=>kg});var kg={},
$g={},pc=(e,...t)=>U(_("lib",e),...t),_g=(e,t)=>ie(e,"||",t),vc=(e,t)=>ie(U(_("builtins","match"),k(e),t),"!=",Ns),mn=pc("versionAtLeast",_("lib","trivial","rel\
ease"),k("25.11")),Ko="/run/libvirt/nix-ovmf/";function*xg(e){const t=$(e).filter(i=>vt(i).type==="efi"),s=t.filter(i=>i.firmware.loader===void 0&&!vt(i).enrolledKeys),
n=s.find(i=>vt(i).secureBoot),o=n??s[0];if(o){const i=He("rule"),r=yo("rule",ie(vc("[^[:space:]]+[[:space:]]+/var/lib/qemu/firmware/?([[:space:]].*)?",i),"&&",Xe(
vc(".*-qemu-ovmf-metadata[[:space:]]*",i))));yield{kind:"assertion",that:Xe(ie(mn,"&&",pc("any",r,_("config","systemd","tmpfiles","rules")))),message:`vfioc: a \
rule in systemd.tmpfiles.rules replaces the firmware at /var/lib/qemu/firmware, from which '${o.name}' gets its own${n?" with Secure Boot":""}: take it out, lib\
virtd has what is needed there since NixOS 25.11.`}}for(const i of t){const{loader:r}=i.firmware;if(!r?.startsWith(Ko))continue;const a=r.slice(Ko.length),[c,u,
l]=a.startsWith("edk2-")?[mn,"25.05","OVMF_CODE.fd"]:[Xe(mn),"25.11","edk2-x86_64-code.fd"];if(yield{kind:"assertion",that:c,message:`vfioc: '${i.name}' names ${r}\
, which NixOS ${u} ${u==="25.05"?"and older do":"and later do"} not have: take firmware.loader out and libvirt picks one, or write ${Ko}${l}.`},!vt(i).secureBoot)
continue;yield{kind:"assertion",that:a.startsWith("edk2-")?D(a.includes("secure")):_g(mn,ie(Mt("config",["virtualisation","libvirtd","qemu","ovmf","packages"],I(
[])),"!=",I([_("pkgs","OVMF","fd")]))),message:`vfioc: '${i.name}' asks for Secure Boot, which ${r} cannot do: take firmware.loader out and libvirt picks one th\
at can, or name one that can.`}}}var gc={};S(gc,{codes:()=>Ag,host:()=>Pg,rules:()=>Eg,schema:()=>Ng});var pn={name:"default",bridge:"virbr0",subnet:{first:3232266752,
prefix:24},stock:!0},Sg=e=>{const t=`virbr-${e}`;return t.length<=15&&/^[A-Za-z0-9_.-]+$/.test(t)?t:`virbr-${js(36**6,"bridge",e).toString(36).padStart(6,"0")}`},
Og=e=>({first:171966464+js(128*256,"subnet",e)*256,prefix:24});function ns(e,t){const s=t.networks[e];if(!s)return e===pn.name?pn:void 0;if(s.type!=="nat")return;
const{bridge:n,subnet:o}=s;return e===pn.name&&n===void 0&&o===void 0?pn:{name:e,bridge:n??Sg(e),subnet:o??Og(e),stock:!1}}var vn=(e,t,s)=>e.nics[t]?.mac??ra(s.
host.name,e.name,t),Zo=(e,t)=>Object.entries(e.nics).flatMap(([s,{network:n}])=>{const o=n===void 0?void 0:ns(n,t);return o?[{nic:s,mac:vn(e,s,t),network:o}]:[]});
function Go(e,t){const s=Zo(e,t);return s.find(({network:n})=>!n.stock)??s[0]}function yc(e,t){const s=ss(e.subnet)/2,n=new Set;return $(t).flatMap(o=>{const i=Go(
o,t);if(o.forwards.length===0||i?.network.name!==e.name||n.size>=s-1)return[];let r=js(s-1,"address",e.name,o.name);for(;n.has(r);)r=(r+1)%(s-1);return n.add(r),
[{vm:o.name,mac:i.mac,ip:gt(e.subnet.first+s+r)}]})}var bc=H().check(Q(1),ne(65535)),Mg=P({listen:bc,interface:Ht,address:g(tc),to:g(bc)}),Ng={vm:{forwards:b(C(
Mg),[])}},xO="forwards: [{ listen: 5900, interface: eth0 }]",Ag={"forward-without-nat":h({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no car\
d in a NAT network to which a port could be forwarded`,remedy:()=>"give it a card in a network of type nat; a guest on a bridge is reached without forwards"}),"\
forward-port-twice":h({severity:"error",about:"value",message:({port:e,interface:t,guest:s})=>`port ${e} of ${t} is already forwarded to '${s}'`,remedy:()=>"lis\
ten on another port, or on another address of the interface"}),"forward-on-guest-bridge":h({severity:"error",about:"value",message:({interface:e,guest:t})=>`${e}\
 is the bridge of the network of '${t}' itself`,remedy:()=>"name the interface of the LAN, as ip link shows it"}),"forward-to-kept-address":h({severity:"warning",
about:"value",message:({guest:e,nic:t})=>`'${e}' keeps the MAC address that it has, and the port leads to that which follows from the name of '${t}'`,remedy:()=>"\
write mac at that card, as virsh domiflist shows it"})};function Eg(e,t){const s=new Map;for(const n of $(e)){const o=["vms",n.name,"forwards"],i=Go(n,e);n.forwards.
length>0&&!i&&t("forward-without-nat",{path:o,on:"key"},{guest:n.name}),n.forwards.length>0&&n.adopt&&i&&!i.network.stock&&n.nics[i.nic]?.mac===void 0&&t("forwa\
rd-to-kept-address",{path:o,on:"key"},{guest:n.name,nic:i.nic});for(const[r,a]of n.forwards.entries()){const{listen:c,interface:u,address:l}=a;Zo(n,e).some(({network:m})=>m.
bridge===u)&&t("forward-on-guest-bridge",{path:[...o,r,"interface"]},{interface:u,guest:n.name});const d=`${u} ${c}`,f=s.get(`${d} ${l}`)??s.get(d)??(l?void 0:s.
get(`${d} any`));f&&t("forward-port-twice",{path:[...o,r,"listen"]},{port:c,interface:u,guest:f}),s.set(l?`${d} ${l}`:d,n.name),s.set(`${d} any`,n.name)}}}function*Pg(e){
for(const t of $(e)){const s=Go(t,e);if(!s||t.forwards.length===0)continue;const n=yc(s.network,e).find(i=>i.vm===t.name);s.network.stock&&(yield*Ig);const o=s.
network.stock?t.name:n?.ip;for(const i of o===void 0?[]:t.forwards){const{listen:r,interface:a,address:c}=i,u=Uo(`forward-${t.name}-${a}-${c?`${c}-`:""}${r}`);yield{
kind:"option",path:["systemd","sockets",u],value:jg(t,i)},yield{kind:"option",path:["systemd","services",u],value:zg(t,i,`${o}:${i.to??r}`)},yield{kind:"port",interface:a,
protocol:"tcp",port:r}}}}var Ig=[{kind:"option",path:["virtualisation","libvirtd","nss","enableGuest"],value:D(!0)},{kind:"option",path:["system","nssModules"],
value:I([_("config","virtualisation","libvirtd","package")])}],zs=e=>I(e.map(k)),wc=(e,{listen:t,interface:s})=>k(`Port ${t} of ${s}, forwarded to the guest ${e.
name}`),jg=(e,t)=>{const{listen:s,interface:n,address:o}=t;return z({description:wc(e,t),wantedBy:zs(["multi-user.target",Va(n)]),after:zs(["sysinit.target"]),before:zs(
["shutdown.target"]),conflicts:zs(["shutdown.target"]),unitConfig:z({DefaultDependencies:D(!1)}),listenStreams:zs([o?`${o}:${s}`:String(s)]),socketConfig:z({BindToDevice:k(
n),...o?{FreeBind:D(!0)}:{}})})},zg=(e,t,s)=>z({description:wc(e,t),serviceConfig:z({ExecStart:Yt(_("config","systemd","package"),`/lib/systemd/systemd-socket-p\
roxyd ${Ga(["--exit-idle-time=10min",s])}`),DynamicUser:D(!0),PrivateTmp:D(!0),ProtectSystem:k("strict"),ProtectHome:D(!0),NoNewPrivileges:D(!0)})}),kc={};S(kc,
{codes:()=>Lg,domain:()=>Rg,rules:()=>Ug,schema:()=>qg});var Cg=G("",["q35","pc-q35-10.0","pc"],/^(?:q35|pc|pc-(?:q35|i440fx)-\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)$/,
"a machine is q35 or pc, or one of a version, as in pc-q35-10.0: qemu-system-x86_64 -machine help lists them"),Tg=ue("",["b8d2d9c9-4088-4288-b668-e12a9fb6d2bb"],
sa),Bg=G("",["http://microsoft.com/win/11"],/^http:\/\/[A-Za-z0-9._/-]+$/,"an id of libosinfo is written as osinfo-query os shows it, as in http://fedoraproject\
.org/fedora/40"),qg={vm:{guest:b(N(["windows10","windows11","linux","macos"]),"linux"),type:b(N(["kvm","qemu"]),"kvm"),machine:b(Cg,"q35"),uuid:g(Tg),title:g(Xt(
"A title.",["Windows 11"])),description:g(Xt("A description.",["for the games"])),clock:g(N(["utc","localtime"])),osinfo:g(Bg),autostart:b(A(""),!1)}},Lg={"uuid\
-twice":h({severity:"error",about:"value",message:({guest:e})=>`the guest '${e}' has this UUID already`,remedy:()=>"take it out: each guest gets one of its own \
from its name"})};function Ug(e,t){const s=new Map;for(const n of $(e)){const o=la(n,e),i=s.get(o);i!==void 0&&t("uuid-twice",{path:["vms",n.name,"uuid"]},{guest:i}),
s.set(o,n.name)}}var Dg="/run/libvirt/nix-emulators/qemu-system-x86_64";function*Rg(e,t){const{osinfo:s=Qe(e).osinfo}=e;yield{at:"",xml:v("name",{},e.name)},yield{
at:"",xml:v("uuid",{},la(e,t))},e.title!==void 0&&(yield{at:"",xml:v("title",{},e.title)}),e.description!==void 0&&(yield{at:"",xml:v("description",{},e.description)}),
s!==void 0&&(yield{at:"metadata",xml:v("libosinfo:libosinfo",{"xmlns:libosinfo":"http://libosinfo.org/xmlns/libvirt/domain/1.0"},v("libosinfo:os",{id:s}))}),yield{
at:"os",xml:v("type",{arch:"x86_64",machine:e.machine},"hvm")};for(const n of["acpi","apic"])yield{at:"features",xml:v(n)};yield{at:"features",xml:v("vmport",{state:"\
off"})},yield{at:"",xml:Fg(e)},yield{at:"",xml:v("on_poweroff",{},"destroy")},yield{at:"",xml:v("on_reboot",{},"restart")},yield{at:"",xml:v("on_crash",{},"dest\
roy")},yield{at:"pm",xml:v("suspend-to-mem",{enabled:"no"})},yield{at:"pm",xml:v("suspend-to-disk",{enabled:"no"})},yield{at:"devices",xml:v("emulator",{},Dg)},
yield{at:"devices",xml:v("memballoon",{model:"none"})}}var Fg=e=>v("clock",{offset:e.clock??Qe(e).clock},v("timer",{name:"rtc",tickpolicy:"catchup"}),v("timer",
{name:"pit",tickpolicy:"delay"}),v("timer",{name:"hpet",present:"no"})),$c={};S($c,{codes:()=>Wg,domain:()=>Xg,host:()=>Hg,rules:()=>Jg,schema:()=>Gg});var Kg=G(
"",["i915-GVTg_V5_4"],/^i915-GVTg_V[0-9]+_[0-9]+$/,"a type of GVT-g is named as in i915-GVTg_V5_4"),Zg=ue("",["a297db4a-f4c2-11e6-90f6-d3b88d6c9525"],sa),Gg={device:{
gvt:g(P({type:Kg,of:b(Te,"00:02.0"),uuid:g(Zg),display:b(A(""),!0)}))}},Vg=(e="")=>`vgpu: { gvt: { type: i915-GVTg_V5_4${e} } }`,SO=e=>`devices: { ${Vg()}, vgpu\
2: { gvt: { type: i915-GVTg_V5_8${e} } } }
vms: { a: { memory: 4GiB, devices: [vgpu] }, b: { memory: 4GiB, devices: [vgpu2] } }
`,Wg={"gvt-is-no-function":h({severity:"error",about:"value",message:({device:e,field:t})=>`'${e}' is a part of the GPU of the host, which has no ${t} of its ow\
n`,remedy:({field:e})=>`take ${e} out, or gvt`}),"gvt-of-two-gpus":h({severity:"error",about:"value",message:({device:e,address:t})=>`'${e}' is a part of ${t}, \
and NixOS makes them of one GPU only`,remedy:({address:e})=>`write ${e} here too, or take of out`}),"gvt-of-guests-gpu":h({severity:"error",about:"value",message:({
device:e,address:t,other:s})=>`'${e}' is a part of ${t}, and '${s}' takes that whole`,remedy:({other:e})=>`take '${e}' out, or gvt`}),"gvt-display-unseen":h({severity:"\
error",about:"value",message:({guest:e})=>`the guest '${e}' has neither SPICE nor VNC to show the virtual GPU in`,remedy:()=>"write display: off here, or give t\
he guest spice or vnc"})},Vo=e=>e.flatMap(({name:t,gvt:s})=>s?[{name:t,gvt:s}]:[]),Yg=e=>et(e)||e.display.vnc!==void 0&&e.display.vnc!==!1;function Jg(e,t){const s=W(
e),[n]=Vo(s),o=n&&E(n.gvt.of),i=new Map(s.flatMap(({name:r,functions:a})=>a.map(c=>[E(c),r])));for(const r of s){const{name:a,gvt:c}=r,u=["devices",a];if(!c)continue;
const l=["functions","ids"].find(p=>r[p].length>0);if(l){t("gvt-is-no-function",{path:[...u,l]},{device:a,field:l});continue}const d=E(c.of);n&&o&&d!==o&&t("gvt\
-of-two-gpus",{path:[...u,"gvt","of"]},{device:n.name,address:o});const f=i.get(d);f!==void 0&&t("gvt-of-guests-gpu",{path:[...u,"gvt"],on:"key"},{device:a,address:d,
other:f});const m=c.display?lt(a,e).find(({vm:p})=>!Yg(p)):void 0;m&&t("gvt-display-unseen",{path:[...u,"gvt","display"],on:"key"},{guest:m.vm.name})}}var _c=(e,t,s)=>t.
uuid??ln("mdev",s.host.name,e);function*Hg(e){const t=Vo(W(e)),[s]=t;if(!s)return;const n=(o,i)=>({kind:"option",path:["virtualisation","kvmgt",...o],value:i,ofEntry:!0});
yield n(["enable"],D(!0)),yield n(["device"],k(E(s.gvt.of)));for(const{name:o,gvt:i}of t)yield n(["vgpus",i.type,"uuid"],I([k(_c(o,i,e))]))}function*Xg(e,t){for(const{
name:s,gvt:n}of Vo(Oe(e,t))){const o=fo(n.display),i=v("hostdev",{mode:"subsystem",type:"mdev",managed:"no",model:"vfio-pci",display:o,ramfb:n.display?"on":void 0},
v("source",{},v("address",{uuid:_c(s,n,t)})),ts("devices",s,e,t));yield{pci:{class:"hostdev",key:s,index:e.devices.indexOf(s)},functions:[i]}}}var xc={};S(xc,{codes:()=>Qg,
host:()=>cy,rules:()=>ny,schema:()=>ey});var OO=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,MO=`vms: { win: { memory: 4GiB, devices: [gpu] } }
`,Qg={"handover-without-bind":h({severity:"error",about:"value",message:({device:e,bind:t})=>`'${e}' has a handover, and bind: ${t} never hands it over`,remedy:()=>"\
write bind: handover, or take handover out"}),"handover-to-nobody":h({severity:"warning",about:"value",message:({device:e})=>`no guest has '${e}', so it is neve\
r handed over`,remedy:()=>"add it to a guest's devices"}),"handover-timeout":h({severity:"error",about:"value",message:({seconds:e})=>`a handover of ${e} s a st\
ep is not between 1 s and 10 min`,remedy:()=>"write a time such as 30s"}),"handover-stops-libvirt":h({severity:"error",about:"value",message:({unit:e})=>`${e} i\
s needed to start the guest, and is to be stopped before it starts`,remedy:()=>"take it out"}),"handover-unloads-needed":h({severity:"error",about:"value",message:({
module:e})=>`${e} is needed to run the guest, and is to be unloaded before it starts`,remedy:()=>"take it out: unload has the drivers of the device"}),"handover\
-shows-nothing":h({severity:"warning",about:"value",message:({device:e})=>`by the facts of this machine '${e}' has no picture, and its handover ends the desktop`,
remedy:()=>"write bind: start, unless the desktop does use it"}),"handover-restart-not-stopped":h({severity:"error",about:"value",message:({unit:e})=>`${e} is t\
o start again, and nothing stops it`,remedy:()=>"add it to stop, or take it out of restart"}),"handover-at-boot":h({severity:"warning",about:"value",message:({guest:e,
device:t})=>`'${e}' starts with the host and takes '${t}' from the session at once`,remedy:()=>"take autostart out (or libvirt.onBoot: start), or write bind: bo\
ot at the device"})},ey={device:{handover:g(P({stop:b(C(Qr),["display-manager.service"]),restart:b(C(Qr),[]),sessions:b(A(""),!0),unload:g(C(Xr)),timeout:b(Yr,"\
30s")}))}},ty=/^(?:libvirt|virt|vfioc|dbus|polkit|systemd-|user@|-\.|(?:nix|nix-store|run|var|var-lib|var-lib-libvirt|dev-hugepages)\.mount|(?:sysinit|basic|local-fs)\.target|init\.scope|(?:system|machine|user)\.slice)/,
sy=/^(?:vfio|iommufd$|irqbypass$|kvm(?:fr|[-_](?:intel|amd))?$|vhost|tun$|tap$|macvtap$|bridge$)/i;function ny(e,t,s){for(const n of W(e)){const o=["devices",n.
name],{bind:i,handover:r,name:a}=n;if(r&&i!=="handover"&&t("handover-without-bind",{path:[...o,"handover"],on:"key"},{device:a,bind:i}),i==="handover"){const c=lt(
a,e);c.length===0&&t("handover-to-nobody",{path:[...o,"bind"]},{device:a});for(const{vm:l}of c){const d={guest:l.name,device:a};l.autostart?t("handover-at-boot",
{path:["vms",l.name,"autostart"]},d):e.libvirt.onBoot==="start"&&t("handover-at-boot",{path:["libvirt","onBoot"]},d)}const u=s?Ve(n,s):[];u.length>0&&u.every(l=>l.
class&&!Ms(l))&&t("handover-shows-nothing",{path:[...o,"bind"]},{device:a})}r&&oy(r,[...o,"handover"],t)}}function oy({stop:e,restart:t,unload:s=[],timeout:n},o,i){
(n<1||n>600)&&i("handover-timeout",{path:[...o,"timeout"]},{seconds:n});for(const[r,a]of e.entries())ty.test(a)&&i("handover-stops-libvirt",{path:[...o,"stop",r]},
{unit:a});for(const[r,a]of s.entries())sy.test(a)&&i("handover-unloads-needed",{path:[...o,"unload",r]},{module:a});for(const[r,a]of t.entries())e.includes(a)||
i("handover-restart-not-stopped",{path:[...o,"restart",r]},{unit:a})}var iy={stop:["display-manager.service"],restart:[],sessions:!0,unload:void 0,timeout:30},Wo=e=>[
...new Set(e)],ry="seat0",ay=(e,t)=>/^(01|0c03|$)/.test((t&&Be(t,e)?.class)??"");function*cy(e,t){for(const s of $(e)){const n=(p,...y)=>({kind:"hook",vm:s.name,
order:tt[p],step:p,arguments:y}),o=Oe(s,e).filter(({bind:p,gvt:y,sriov:w})=>p==="start"&&!y&&!w).flatMap(({functions:p})=>p.filter(y=>ay(y,t)));o.length>0&&(yield{
...n("wait-device-free","0",...o.map(E)),order:tt["stop-units"]-1});const i=Oe(s,e).filter(p=>p.bind==="handover");if(i.length===0)continue;const r=i.map(p=>p.handover??
iy),a=i.flatMap(p=>p.functions.map(E)),c=String(Math.max(...r.map(({timeout:p})=>p))),u=Wo(r.flatMap(p=>p.stop)),l=Wo(r.flatMap(p=>p.restart));u.length>0&&(yield n(
"stop-units",c,...u)),r.some(({sessions:p})=>p)&&(yield n("end-sessions",c,ry,...a)),yield n("unbind-consoles"),yield n("unbind-framebuffer",...a),yield n("wait\
-device-free",c,...a);const d=r.flatMap(({unload:p})=>p??[]),f=p=>i.flatMap((y,w)=>p(w)?y.functions.map(E):[]),m=f(p=>r[p]?.unload===void 0);if(d.length>0){const p=f(
y=>(r[y]?.unload?.length??0)>0);yield n("unload-drivers",c,Wo(d).join(","),...p)}m.length>0&&(yield n("unload-drivers",c,"auto",...m)),l.length>0&&(yield n("res\
tart-units",c,a.join(","),...l))}}var Sc={};S(Sc,{codes:()=>fy,domain:()=>py,rules:()=>hy,schema:()=>dy});var uy=G("",["randomid"],/^[A-Za-z0-9_. -]{1,12}$/,"a \
vendor id has 1 to 12 letters, digits, spaces, _ . or -: CPUID has room for no more"),Oc=e=>ue("",["ASUS"],t=>/^[^\u0000-\u001f\u007f\ufffe\uffff]+$/.test(t)&&t.
isWellFormed()?pe(t):L("what SMBIOS says is not empty and has no control characters")),re=e=>g(Oc(e)),ly=P({bios:g(P({vendor:re("Who made the BIOS."),version:re(
"Its version."),date:g(G("",["03/14/2024"],/^(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])\/\d{2}(?:\d{2})?$/,"the date of a BIOS is month, day and year: 03/14/202\
4")),release:g(G("",["4.6"],/^\d{1,3}\.\d{1,3}$/,"a release has two numbers, as in 4.6"))})),system:g(P({manufacturer:re("Who made the computer."),product:re("W\
hat it is called."),version:re("Its version."),serial:re("Its serial number."),sku:re("The number by which it is ordered."),family:re("The family that it is of.")})),
baseBoard:g(P({manufacturer:re("Who made the board."),product:re("What it is called."),version:re("Its version."),serial:re("Its serial number."),asset:re("Its \
number in an inventory."),location:re("Where in the computer it is.")})),chassis:g(P({manufacturer:re("Who made the case."),version:re("Its version."),serial:re(
"Its serial number."),asset:re("Its number in an inventory."),sku:re("The number by which it is ordered.")})),oemStrings:g(C(Oc("One text.")))}),dy={vm:{hide:b(
P({kvm:b(A(""),!1),vendorId:g(uy),hypervisor:b(A(""),!1),smbios:b(Os(ly,""),!1)}),{})}},fy={"vendor-id-without-hyperv":h({severity:"warning",about:"value",message:({
guest:e})=>`'${e}' has no Hyper-V interface, and vendorId is a part of it`,remedy:()=>"take vendorId out: without the interface the guest sees no such vendor"})};
function hy(e,t){for(const s of $(e))s.hide.vendorId!==void 0&&s.hyperv===!1&&t("vendor-id-without-hyperv",{path:["vms",s.name,"hide","vendorId"]},{guest:s.name})}
function my({oemStrings:e,...t}){const s=Object.entries(t).flatMap(([o,i])=>{const r=Object.entries(i??{}).map(([a,c])=>v("entry",{name:a},c));return r.length>0?
[v(o,{},...r)]:[]}),n=(e??[]).map(o=>v("entry",{},o));return v("sysinfo",{type:"smbios"},...s,n.length>0&&v("oemStrings",{},...n))}function*py(e){const{kvm:t,vendorId:s,
hypervisor:n,smbios:o}=e.hide;t&&(yield{at:"features/kvm",xml:v("hidden",{state:"on"})}),s!==void 0&&e.hyperv!==!1&&(yield{at:"features",xml:v("hyperv",{mode:"c\
ustom"},v("vendor_id",{state:"on",value:s}))}),n&&(yield{at:"cpu",xml:v("feature",{policy:"disable",name:"hypervisor"})}),o!==!1&&(yield{at:"os",xml:v("smbios",
{mode:o===!0?"host":"sysinfo"})},o!==!0&&(yield{at:"",xml:my(o)}))}var Mc={};S(Mc,{codes:()=>gy,host:()=>by,rules:()=>yy,schema:()=>vy});var vy={host:{name:Lm,users:C(
_o),cpu:N(["amd","intel"]),audio:b(N(["pipewire","pulseaudio","none"]),"pipewire"),facts:g(ea)}},gy={"user-twice":h({severity:"error",about:"value",message:({user:e})=>`\
'${e}' is already in the list`,remedy:()=>"take one of them out"})};function yy(e,t){for(const[s,n]of e.host.users.entries())e.host.users.indexOf(n)<s&&t("user-\
twice",{path:["host","users",s]},{user:n})}function*by(e){const{name:t,users:s}=e.host;yield{kind:"assertion",that:ie(_("config","networking","hostName"),"==",k(
t)),message:`vfioc: host.name is '${t}', and networking.hostName is not: make them the same, or the guests get other UUIDs and MAC addresses.`};for(const n of s)
yield{kind:"assertion",that:ie(_("config","users","users",n,"isNormalUser"),"||",_("config","users","users",n,"isSystemUser")),message:`vfioc: the user '${n}' o\
f host.users is not one of users.users: declare it there, or correct the name.`}}var Nc={};S(Nc,{codes:()=>ky,host:()=>xy,rules:()=>_y,schema:()=>wy});var wy={},
NO=e=>`networks: { lan: { ${e} } }
`,ky={"bridge-not-made":h({severity:"error",about:"value",message:({field:e})=>`'${e}' is about a bridge that is made, and without interfaces none is`,remedy:()=>"\
add interfaces: the cards of the host that are in the bridge"}),"interface-in-two-bridges":h({severity:"error",about:"value",message:({interface:e,bridge:t})=>`${e}\
 is in ${t} already`,remedy:()=>"leave it in one bridge"}),"interface-in-bridge-and-macvtap":h({severity:"error",about:"value",message:({interface:e,bridge:t})=>`${e}\
 is in ${t}, and takes no macvtap there`,remedy:()=>"use the bridge, or another card"}),"bridge-made-twice":h({severity:"error",about:"value",message:({bridge:e,
network:t})=>`${e} is made for '${t}' already`,remedy:()=>"leave interfaces out here, which takes the bridge as it is"}),"wireless-takes-no-guest":h({severity:"\
warning",about:"value",message:({interface:e})=>`${e} is a wireless card by its name, and the access point takes no guest by it`,remedy:()=>"use a wired card, o\
r a network of the type nat"})},$y=e=>e.startsWith("wl"),Ac=e=>Object.entries(e.networks).flatMap(([t,{type:s,bridge:n,interfaces:o,create:i,dhcp:r}])=>s==="bri\
dge"&&n!==void 0&&o?[{network:t,bridge:n,interfaces:o,create:i,dhcp:r}]:[]),Ec=(e,t)=>Object.entries(e.networks).flatMap(([s,n])=>n.type===t?(n.interfaces??[]).
map((o,i)=>({card:o,path:["networks",s,"interfaces",i]})):[]),Pc=e=>[...Ec(e,"macvtap"),...$(e).flatMap(t=>Object.entries(t.nics).flatMap(([s,{macvtap:n}])=>n===
void 0?[]:[{card:n,path:["vms",t.name,"nics",s,"macvtap"]}]))];function _y(e,t){for(const{card:o,path:i}of[...Ec(e,"bridge"),...Pc(e)])$y(o)&&t("wireless-takes-\
no-guest",{path:i},{interface:o});for(const[o,i]of Object.entries(e.networks)){const r=["networks",o];if(i.type!=="bridge"||i.interfaces)continue;const a=i.create?
"create":i.dhcp?"dhcp":void 0;a&&t("bridge-not-made",{path:[...r,a]},{field:a})}const s=new Map,n=new Map;for(const{network:o,bridge:i,interfaces:r}of Ac(e)){const a=[
"networks",o],c=s.get(i);if(c!==void 0){t("bridge-made-twice",{path:[...a,"bridge"]},{bridge:i,network:c});continue}s.set(i,o);for(const[u,l]of r.entries()){const d=n.
get(l);d===void 0?n.set(l,i):t("interface-in-two-bridges",{path:[...a,"interfaces",u]},{interface:l,bridge:d})}}for(const{card:o,path:i}of Pc(e)){const r=n.get(
o);r!==void 0&&t("interface-in-bridge-and-macvtap",{path:i},{interface:o,bridge:r})}}var Yo=e=>I(e.map(k)),st=(e,t,s)=>({kind:"option",path:e,value:t,...s?{comment:s}:
{}});function*xy(e){for(const{bridge:t,interfaces:s,create:n,dhcp:o}of Ac(e)){n==="networkd"?yield*Sy(t,s,o):(yield st(["networking","bridges",t,"interfaces"],Yo(
s)),o&&(yield st(["networking","interfaces",t,"useDHCP"],D(!0))));const i=[t,...s].map(r=>`interface-name:${r}`);yield st(["networking","networkmanager","unmana\
ged"],Yo(i),"NetworkManager, where the host has it, would take the cards out of their bridge.")}}function*Sy(e,t,s){const n=(...a)=>["systemd","network",...a],o=a=>`\
30-vfioc-${a}`;yield st(n("enable"),D(!0)),yield st(["networking","dhcpcd","denyInterfaces"],Yo([e,...t]),"dhcpcd, which NixOS has where networkd is not for eve\
rything, asks on every card that it is not kept from.");const i={Kind:k("bridge"),Name:k(e)};yield st(n("netdevs",o(e),"netdevConfig"),z(i));for(const a of t)yield st(
n("networks",o(a)),z({matchConfig:z({Name:k(a)}),networkConfig:z({Bridge:k(e)}),linkConfig:z({RequiredForOnline:k("enslaved")})}));const r=z({Name:k(e)});if(s){
const a=z({DHCP:k("yes")});yield st(n("networks",o(e)),z({matchConfig:r,networkConfig:a}));return}yield st(n("networks",`zz-vfioc-${e}`),z({matchConfig:r,networkConfig:z(
{LinkLocalAddressing:k("no"),ConfigureWithoutCarrier:k("yes"),KeepConfiguration:k("static")}),linkConfig:z({RequiredForOnline:k("no")})}),"Brings it up, where n\
o file before this one is about it.")}var Ic={};S(Ic,{codes:()=>Ny,rules:()=>Ay,schema:()=>My});function Oy({network:e=[]},t){const s=e.filter(o=>o.up!==!1),n=s.
length>0?s:e;return n.every(({device:o})=>o&&t.has(E(o)))?n:[]}var My={},Ny={"device-holds-root":h({severity:"error",about:"value",message:({address:e,disk:t})=>`${e}\
 holds ${t}, the disk with the root file system of the host`,remedy:({device:e})=>`take it out of '${e}'`}),"disk-holds-root":h({severity:"error",about:"value",
message:({block:e,disk:t})=>`${e} is ${t}, the disk with the root file system of the host, by the facts of this machine`,remedy:()=>"give the guest another disk\
 or an image file; if the disks have changed, run vfioc scan again"}),"device-only-network":h({severity:"warning",about:"value",message:({links:e,bind:t})=>`wit\
h it the host has no network card left${t==="boot"?"":" while the guest runs"}, by the facts of this machine (${e})`,remedy:()=>"keep one for the host, unless i\
t is reached in another way"}),"device-boot-display":h({severity:"warning",about:"value",message:({address:e,bind:t,console:s})=>s?`by the facts of this machine\
 the console of the host is on ${e}`:`the firmware shows the boot on ${e}, whose memory the ${t==="boot"?"boot framebuffer":"console of the host"} has`,remedy:({
bind:e,console:t})=>e==="boot"&&!t?"write bootVga: true, or bind: handover, or choose another display in the firmware":"write bind: handover, or choose another \
display in the firmware"}),"not-the-boot-display":h({severity:"warning",about:"value",message:({device:e,address:t})=>`by the facts of this machine the firmware\
 shows the boot on ${t}, not on '${e}'`,remedy:()=>"take bootVga out"}),"evdev-on-device":h({severity:"error",about:"value",message:({dev:e,device:t,controller:s})=>`${e}\
 is on the USB controller ${s}, which leaves the host with '${t}'`,remedy:({device:e})=>`plug it in elsewhere, or take '${e}' out of devices, or this out of evd\
ev`}),"usb-on-device":h({severity:"error",about:"value",message:({usb:e,device:t,controller:s})=>`${e} is on the USB controller ${s}, which leaves the host with\
 '${t}'`,remedy:()=>"take it out here: the controller brings it along; or plug it in elsewhere"})};function Ay(e,t,s){if(!s)return;const n=Fr(e,s);for(const o of W(
e))Ey(o,s,t),Py(o,s,t);Iy(e,n,s,t),Cy(e,n,s,t),zy(e,s,t)}function Jo(e,t){const s=e.functions.map(E).indexOf(E(t)),n=["devices",e.name];return s<0?{path:n,on:"k\
ey"}:{path:[...n,"functions",s]}}function Ey(e,t,s){for(const n of Ve(e,t)){const o=E(n.address),i=t.block?.find(({root:r,controller:a})=>r&&a&&E(a)===o);i&&s("\
device-holds-root",Jo(e,n.address),{device:e.name,address:o,disk:i.name})}}function Py(e,t,s){const n=t.pci.filter(({bootVga:u})=>u),o=Ve(e,t),i=Ho(t.framebuffer?.
device),r=o.find(({bootVga:u})=>u)??o.find(({address:u})=>E(u)===i),a=["devices",e.name];if(r&&e.bind!=="handover"&&!(e.bind==="boot"&&e.bootVga)){const u=E(r.address),
l={device:e.name,address:u,bind:e.bind,console:!r.bootVga};s("device-boot-display",Jo(e,r.address),l)}const[c]=n;if(e.bootVga&&c&&!r&&o.some(Ms)){const u={device:e.
name,address:E(c.address)};s("not-the-boot-display",{path:[...a,"bootVga"]},u)}}var Ho=e=>e&&E(e);function Iy(e,t,s,n){const o=new Map([...t].filter(([,{name:u,
bind:l}])=>l==="boot"||lt(u,e).length>0)),i=Oy(s,o),r=i.at(-1)?.device,a=r&&o.get(E(r));if(!a)return;const c={links:i.map(({name:u})=>u).join(", "),bind:a.bind};
n("device-only-network",Jo(a,r),c)}var jy=/^_(?!.*-part\d+$)[^_/]+(?:_\d+)?$/;function zy(e,{block:t=[]},s){const n=a=>a?.trim().replace(/[^\w.:-]+/g,"_")??"",o=t.
filter(a=>a.root),r=o.map(({model:a})=>n(a)).filter(a=>a!=="").filter(a=>t.filter(c=>n(c.model)===a).length===1);for(const a of $(e))for(const[c,u]of Object.entries(
a.disks)){const l=u.block;if(!l)continue;const d=l.replace(/^\/dev\/disk\/by-id\/(?:ata|nvme)-/,""),f=o.find(p=>l===`/dev/${p.name}`||p.links?.includes(l)||r.includes(
n(p.model))&&d.startsWith(n(p.model))&&jy.test(d.slice(n(p.model).length))),m={path:["vms",a.name,"disks",c,"block"]};f&&s("disk-holds-root",m,{block:l,disk:f.name})}}
function Cy(e,t,s,n){for(const o of $(e)){const i=r=>{const a=r&&t.get(r);return a&&(a.bind==="boot"||o.devices.includes(a.name))?{device:a.name,controller:r}:void 0};
for(const[r,{dev:a}]of o.evdev.entries()){const c=i(Ty(a,s));c&&n("evdev-on-device",{path:["vms",o.name,"evdev",r,"dev"]},{dev:a,...c})}for(const[r,{id:a,bus:c,
port:u,startupPolicy:l}]of o.usb.entries()){if(l==="optional")continue;const d=a&&le(a),f=d??`what is on USB bus ${c}${u?`, port ${u},`:""}`,p=(s.usb??[]).filter(
y=>c?y.bus===c:le(y.id)===d).map(({controller:y})=>i(Ho(y)));p[0]&&p.every(Boolean)&&n("usb-on-device",{path:["vms",o.name,"usb",r]},{usb:f,...p[0]})}}}function Ty(e,t){
const[,s]=/^\/dev\/input\/by-path\/pci-([\da-f]{4}:[\da-f]{2}:[\da-f]{2}\.[0-7])-/.exec(e)??[];if(s)return s;const n=t.input??[],o=r=>{const a=`/dev/input/by-id\
/usb-${r.replace(/[^\w.:-]/g,"_")}`;return e.startsWith(`${a}_`)||e.startsWith(`${a}-`)},i=n.filter(({name:r})=>o(r)).sort((r,a)=>a.name.length-r.name.length);return Ho(
(n.find(({links:r})=>r?.includes(e))??i[0])?.controller)}var jc={};S(jc,{codes:()=>Uy,domain:()=>Ky,rules:()=>Dy,schema:()=>Ly});function jt(e,t){if(e.length>100)
return;const s=[...e.toLowerCase()];let n=s.length<=2?0:s.length<=5?1:s.length<=8?2:3,o;for(const i of[...new Set(t)].sort()){if(i===e)continue;const r=[...i.toLowerCase()];
if(Math.abs(r.length-s.length)>n)continue;const a=By(s,r);if(!(a>n||a===n&&o!==void 0)&&(o=i,n=a,a===0))break}return o}function By(e,t){let s=[],n=Array.from({length:t.
length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){const i=[o];for(let r=1;r<=t.length;r+=1){const a=e[o-1]===t[r-1];let c=Math.min((n[r]??0)+1,(i[r-1]??0)+1,(n[r-
1]??0)+(a?0:1));o>1&&r>1&&e[o-1]===t[r-2]&&e[o-2]===t[r-1]&&(c=Math.min(c,(s[r-2]??0)+1)),i.push(c)}s=n,n=i}return n[t.length]??0}var qy=({name:e})=>`roms/${e}.\
rom`,zc=({name:e,rom:t})=>t.file===void 0?void 0:`/run/vfioc/roms/${e}.rom`,Ly={device:{address:g(Te),bootOrder:g(So)},vm:{devices:b(C(mt),[])}},Uy={"device-und\
eclared":h({severity:"error",about:"value",message:({device:e})=>`no device is called '${e}'`,remedy:({device:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}\
' in devices`}),"device-unused":h({severity:"warning",about:"value",message:({device:e})=>`no guest receives '${e}'`,remedy:()=>"list it in the devices of a gue\
st, or take it out"}),"device-twice":h({severity:"error",about:"value",message:({device:e})=>`'${e}' is in the list already`,remedy:()=>"take one of them out"}),
"device-of-two-autostarted":h({severity:"error",about:"value",message:({device:e,guest:t})=>`'${e}' is also a device of '${t}', and both guests start with the h\
ost`,remedy:()=>"take autostart from one of them"})};function Dy(e,t){const s=Object.keys(e.devices);let n=$(e).length>0;for(const o of $(e))for(const[i,r]of o.
devices.entries()){const a={path:["vms",o.name,"devices",i]};Object.hasOwn(e.devices,r)?o.devices.indexOf(r)<i&&t("device-twice",a,{device:r}):(n=!1,t("device-u\
ndeclared",a,{device:r,nearest:jt(r,s)}))}for(const o of s){const i=(e.devices[o]?.functions.length??0)>0;n&&i&&lt(o,e).length===0&&t("device-unused",{path:["de\
vices",o],on:"key"},{device:o});const[r,...a]=lt(o,e).filter(({vm:c})=>c.autostart);for(const{vm:c,index:u}of a){if(!r||c.name===r.vm.name)continue;const l={path:[
"vms",c.name,"devices",u]};t("device-of-two-autostarted",l,{device:o,guest:r.vm.name})}}}function Ry(e,t,s,n){const{rom:o,bootOrder:i}=e,r=s===0?zc(e):void 0,a=o.
bar===void 0?void 0:fo(o.bar);return v("hostdev",{mode:"subsystem",type:"pci",managed:"yes"},v("source",{},v("address",ho(t))),s===0&&i!==void 0&&v("boot",{order:i}),
n,(a??r)!==void 0&&v("rom",{bar:a,file:r}))}var Fy={domain:0,bus:0,slot:2,function:0};function*Ky(e,t){for(const s of Oe(e,t)){if(s.functions.length===0||s.sriov?.
network)continue;const{name:n,functions:o}=s,i=s.address??(s.igd?Fy:void 0),r=e.devices.indexOf(n);yield{pci:{class:"hostdev",key:n,index:r,...i?{fixed:i}:{}},functions:o.
map((a,c)=>Ry(s,a,c,ts("devices",n,e,t,c)))}}}var Cc={};S(Cc,{codes:()=>Vy,domain:()=>Jy,rules:()=>Wy,schema:()=>Zy});var ve=e=>g(A("")),Zy={vm:{hyperv:g(Os(P({
relaxed:ve("No watchdog timeouts when the guest was not scheduled."),vapic:ve("Fast access to the interrupt controller."),spinlocks:ve("Long waits for a lock ar\
e given to the host."),vpindex:ve("The number of the virtual CPU."),runtime:ve("How long each virtual CPU ran."),synic:ve("The synthetic interrupt controller."),
stimer:ve("Synthetic timers."),frequencies:ve("The frequencies of the time stamp counter and of the APIC."),tlbflush:ve("Flushing the TLB of other virtual CPUs:\
 off where Windows stops with 0xA on an AMD CPU."),ipi:ve("Interrupts between virtual CPUs."),reset:ve("Restarting through Hyper-V, which Windows does not need."),
reenlightenment:ve("Notice of a migration."),evmcs:ve("Hyper-V of its own in the guest, on Intel. Default: where kernel.nested is on."),avic:ve("Interrupts by t\
he CPU itself (APICv, AVIC). Default: where KVM of the host has it on, by host.facts."),emsrBitmap:ve("Fewer traps of Hyper-V of its own in the guest."),xmmInput:ve(
"Hypercalls with their input in registers.")}),""))}},Gy={synic:["vpindex"],stimer:["vpindex","synic"],tlbflush:["vpindex"],ipi:["vpindex"],evmcs:["vapic"]},Vy={
"hyperv-needs":h({severity:"error",about:"value",message:({part:e,other:t})=>`${e} does not work without ${t}`,remedy:({part:e,other:t})=>`take '${t}: off' out,\
 or write '${e}: off' as well`}),"evmcs-needs-intel":h({severity:"error",about:"value",message:()=>"evmcs is there on Intel CPUs only, and host.cpu is amd",remedy:()=>"\
take it out"})},Tc=e=>typeof e.hyperv=="object"?e.hyperv:{};function Bc(e,t,s){if(e.hyperv===!1)return new Set;const{hyperv:n}=Qe(e),o=e.hyperv===!0&&n.length===
0?ua.windows10.hyperv:n,i=new Set(o);o.length>0&&t.host.cpu==="intel"&&t.kernel.nested===!0&&i.add("evmcs"),o.length>0&&e.type==="kvm"&&s?.cpu?.apicv&&i.add("av\
ic");for(const[r,a]of Object.entries(Tc(e)))a===!0?i.add(r):a===!1&&i.delete(r);return i}function Wy(e,t,s){for(const n of $(e)){const o=["vms",n.name,"hyperv"],
i=Tc(n),r=Bc(n,e,s);for(const a of r)for(const c of Gy[a]??[]){if(r.has(c))continue;const u=i[c]===void 0?a:c;t("hyperv-needs",{path:[...o,u]},{part:a,other:c})}
e.host.cpu==="amd"&&i.evmcs&&t("evmcs-needs-intel",{path:[...o,"evmcs"]})}}var Yy=e=>{const t=e==="emsrBitmap"?"emsr_bitmap":e==="xmmInput"?"xmm_input":e;return e===
"spinlocks"?v(t,{state:"on",retries:8191}):v(t,{state:"on"},e==="stimer"&&v("direct",{state:"on"}))};function*Jy(e,t,s){const n=Bc(e,t,s);n.size!==0&&(yield{at:"\
features",xml:v("hyperv",{mode:"custom"},...[...n].map(Yy))},yield{at:"clock",xml:v("timer",{name:"hypervclock",present:"yes"})})}var qc={};S(qc,{codes:()=>Xy,rules:()=>Qy,
schema:()=>Hy});var Hy={device:{igd:g(A(""))}},Xy={"igd-place":h({severity:"error",about:"value",message:({address:e})=>`an integrated GPU is at 00:02.0 of the \
guest, and not at ${e}`,remedy:()=>"take address out, or igd"}),"igd-not-integrated":h({severity:"error",about:"value",message:({address:e})=>`the integrated GP\
U of an Intel CPU is at 00:02.0 of the host, and this one is at ${e}`,remedy:()=>"take igd out"}),"igd-not-said":h({severity:"warning",about:"value",message:({device:e})=>`\
'${e}' is the integrated GPU of an Intel CPU, and the guest has it as any other card`,remedy:({device:e})=>`write devices.${e}.igd: on; or igd: off where that i\
s meant`})},gn="0000:00:02.0";function Qy(e,t,s){for(const n of W(e)){const{name:o,igd:i,address:r,functions:a}=n,c=(...f)=>({path:["devices",o,...f]}),u=a[0]&&
E(a[0]),l=r&&E(r);i&&u!==void 0&&u!==gn&&t("igd-not-integrated",c("igd"),{address:u}),i&&l!==void 0&&l!==gn&&t("igd-place",c("address"),{address:l});const d=!n.
gvt&&!n.sriov&&(!s||Ve(n,s).some(Ms));i===void 0&&e.host.cpu==="intel"&&u===gn&&l!==gn&&d&&t("igd-not-said",c("functions",0),{device:o})}}var Lc={};S(Lc,{codes:()=>sb,
host:()=>ob,rules:()=>nb,schema:()=>eb});var eb={root:{iommu:b(P({passthrough:b(A(""),!0),acsOverride:b(C(N(["downstream","multifunction"])),[]),unsafeInterrupts:b(
A(""),!1)}),{})}},tb=/zen|lqx|xanmod/,sb={"acs-override-needs-patch":h({severity:"warning",about:"value",message:({kernel:e})=>`${e?`the kernel '${e}'`:"the ker\
nel of NixOS"} is not known to carry the ACS override patch, without which this does nothing`,remedy:()=>"choose a kernel that carries it, as kernel.packages: l\
inuxPackages_zen or linuxPackages_lqx, or patch yours with boot.kernelPatches; look for pcie_acs_override in the kernel log after the boot"})};function nb(e,t){
const s=e.kernel.packages;e.iommu.acsOverride.length>0&&!(s&&tb.test(s))&&t("acs-override-needs-patch",{path:["iommu","acsOverride"],on:"key"},{kernel:s})}function*ob(e){
yield e.host.cpu==="intel"?{kind:"kernelParam",name:"intel_iommu",value:"on"}:{kind:"kernelParam",name:"amd_iommu",value:"on",comment:"AMD's IOMMU is on by defa\
ult; this only says so, as every guide does."},e.iommu.passthrough&&(yield{kind:"kernelParam",name:"iommu",value:"pt"});const t=[...new Set(e.iommu.acsOverride)].
sort();t.length>0&&(yield{kind:"kernelParam",name:"pcie_acs_override",value:t.join(","),comment:"Does something only in a kernel that carries the ACS override p\
atch, such as linuxPackages_zen."}),e.iommu.unsafeInterrupts&&(yield{kind:"modprobe",line:{command:"options",module:"vfio_iommu_type1",option:"allow_unsafe_inte\
rrupts",value:"1"}})}var Uc={};S(Uc,{codes:()=>ab,rules:()=>cb,schema:()=>ib});var ib={},rb={amd:"IOMMU (AMD-Vi, below AMD CBS or NBIO)",intel:"VT-d"},ab={"iomm\
u-off":h({severity:"warning",about:"value",message:()=>"by the facts of this machine its IOMMU is off in the firmware, and nothing is known of its groups",remedy:({
cpu:e})=>`switch ${rb[e]} on in the setup of the firmware, and run vfioc scan again`}),"iommu-missing":h({severity:"error",about:"value",message:()=>"by the fac\
ts of this machine it has no IOMMU",remedy:()=>"no device can be passed on it; if that is not so, run vfioc scan again"}),"iommu-groups-unknown":h({severity:"wa\
rning",about:"value",message:()=>"the facts are of a kernel that ran with the IOMMU off, so nothing is known of its groups",remedy:()=>"boot with what compiles,\
 which switches it on, then run vfioc scan again"}),"acs-override-missing":h({severity:"warning",about:"value",message:()=>"the facts are of a kernel that ran w\
ith the ACS override, and this spec boots without it",remedy:()=>"write iommu.acsOverride, or boot without the override and run vfioc scan again"}),"acs-overrid\
e-pointless":h({severity:"warning",about:"value",message:()=>"the groups of all these devices are isolated without it, by the facts of this machine",remedy:()=>"\
take acsOverride out"})};function cb(e,t,s){const n=W(e)[0];if(!s?.iommu||!n)return;const{on:o,reason:i,acsOverride:r}=s.iommu,a={path:["devices",n.name],on:"ke\
y"};o?r&&e.iommu.acsOverride.length===0?t("acs-override-missing",a):e.iommu.acsOverride.length>0&&r===!1&&ub(e,s)&&t("acs-override-pointless",{path:["iommu","ac\
sOverride"],on:"key"}):i==="unsupported"?t("iommu-missing",a):i==="firmware"?t("iommu-off",a,{cpu:e.host.cpu}):t("iommu-groups-unknown",a)}function ub(e,t){return W(
e).every(s=>{const n=new Set(s.functions.map(E)),o=new Set(s.functions.map(r=>Be(t,r)?.iommuGroup)),i=t.pci.filter(r=>o.has(r.iommuGroup)&&!n.has(E(r.address)));
return n.size>0&&!o.has(void 0)&&i.every(vo)})}var Dc={};S(Dc,{codes:()=>db,rules:()=>gb,schema:()=>lb});var lb={},db={"group-not-isolated":h({severity:"error",
about:"value",message:({group:e,others:t,one:s,override:n})=>`IOMMU group ${e} also holds ${t}, which ${s?"stays":"stay"} with the host${n?", in spite of the AC\
S override":""}`,remedy:({device:e,one:t})=>`let ${t?"it":"them"} go along, in the functions of '${e}' or as a device with bind: boot, or plug one of them in el\
sewhere; iommu.acsOverride is the last resort, and gives up the isolation`}),"group-member-without-driver":h({severity:"warning",about:"value",message:({group:e,
other:t,modules:s})=>`IOMMU group ${e} also holds ${t}, which had no driver, and ${s} can take it`,remedy:({device:e})=>`let it go along, in the functions of '${e}\
' or as a device with bind: boot`}),"group-member-changes-hands":h({severity:"error",about:"value",message:({guest:e,group:t,other:s,bind:n})=>`'${s}' is in the\
 same IOMMU group ${t}, has bind: ${n}, and is not a device of '${e}'`,remedy:({guest:e,other:t})=>`add '${t}' to the devices of '${e}', or write bind: boot the\
re`}),"group-of-two-guests":h({severity:"warning",about:"value",message:({group:e,other:t,guest:s})=>`it shares IOMMU group ${e} with '${t}' of the guest '${s}'\
, so only one of the guests can run at a time`,remedy:()=>"give both devices to one guest, or plug one of them in elsewhere"})},fb=new Set(["vfio-pci","pci-stub"]),
hb=({driver:e,modules:t=[],physicalFunction:s})=>e===void 0&&!s?t:[],mb=({driver:e,modules:t=[]})=>e!==void 0&&(!fb.has(e)||t.length>0);function pb(e,t){const s=new Map;
for(const[n,o]of e.functions.entries()){const i=Be(t,o)?.iommuGroup;i!==void 0&&!s.has(i)&&s.set(i,n)}return s}function vb(e){const t=new Map;for(const s of e.pci){
if(s.iommuGroup===void 0||vo(s))continue;const n=t.get(s.iommuGroup);n?n.push(s):t.set(s.iommuGroup,[s])}return t}function gb(e,t,s){if(!s)return;const n=Fr(e,s),
o=vb(s),i=e.iommu.acsOverride.length>0;if(!(i&&!s.iommu?.acsOverride)){for(const r of W(e))if(lt(r.name,e).length!==0)for(const[a,c]of pb(r,s)){const u={path:["\
devices",r.name,"functions",c]},l=o.get(a)??[],d=l.filter(({address:p})=>!n.has(E(p))),f=d.filter(mb);if(f.length>0){const p=dt(f.map(Rr)),y={device:r.name,group:a,
others:p,one:f.length===1,override:i};t("group-not-isolated",u,y)}for(const p of d){const y=dt(hb(p)),w={device:r.name,group:a,other:Rr(p),modules:y};y&&t("grou\
p-member-without-driver",u,w)}const m=new Set(l.flatMap(p=>n.get(E(p.address))??[]));for(const p of m)p.name!==r.name&&yb(r,p,a,c,e,t)}}}function yb(e,t,s,n,o,i){
const r={path:["devices",e.name,"functions",n]},a=(d,{name:f})=>Oe(d,o).some(m=>m.name===f),c=$(o).filter(d=>a(d,e)&&!a(d,t)),[u]=c;if(!u)return;if(t.bind!=="bo\
ot"){const d={guest:u.name,group:s,other:t.name,bind:t.bind};i("group-member-changes-hands",r,d);return}const l=$(o).find(d=>a(d,t)&&!a(d,e));l&&t.name<e.name&&
i("group-of-two-guests",r,{group:s,other:t.name,guest:l.name})}var Rc={};S(Rc,{codes:()=>kb,host:()=>xb,kernelField:()=>Kc,rules:()=>$b,schema:()=>bb});var bb={},
Fc=ce([N(["guests"]),Qt]),wb=P({cpus:Fc,isolcpus:b(A(""),!0),nohzFull:b(A(""),!0),rcuNocbs:b(A(""),!0),irqaffinity:g(Qt)}),Kc=g(Se(ce([Fc,wb]),xe(e=>e==="guests"||
Array.isArray(e)?{cpus:e,isolcpus:!0,nohzFull:!0,rcuNocbs:!0}:e))),AO=`vms: { win: { memory: 4GiB, cpu: { pin: [2, 3] } } }
`,kb={"kernel-isolate-without-pins":h({severity:"error",about:"value",message:()=>"no guest is pinned to CPUs of the host",remedy:()=>"pin one, or write the set\
 of CPUs"}),"kernel-isolate-first-cpu":h({severity:"error",about:"value",message:()=>"the kernel needs CPU 0 for itself",remedy:()=>"leave CPU 0 to the host, wi\
th the threads of its core"}),"kernel-isolate-irqaffinity":h({severity:"error",about:"value",message:({cpus:e})=>`interrupts are to go to CPU ${e}, which is to \
be free of them`,remedy:()=>"give those CPUs that are not isolated"}),"kernel-isolate-leaves-nothing":h({severity:"error",about:"value",message:({cpus:e})=>`the\
se are all CPUs that the machine has (${e})`,remedy:()=>"leave some to the host"}),"kernel-isolate-emulator":h({severity:"warning",about:"value",message:({guest:e,
cpus:t})=>`QEMU's own threads of '${e}' are on CPU ${t}, which is isolated`,remedy:()=>"write CPUs that are not"}),"kernel-isolate-unused":h({severity:"warning",
about:"value",message:({cpus:e})=>`no guest is pinned to CPU ${e}`,remedy:()=>"pin one there, or leave it to the host"})};function Zc(e,t){const s=e.kernel.isolate?.
cpus;return s!=="guests"?s??[]:[...new Set($(e).flatMap(n=>Pt(n,e,t)))].sort((n,o)=>n-o)}function $b(e,t,s){const{isolate:n}=e.kernel;if(!n)return;const o=["ker\
nel","isolate"],i=Zc(e,s);n.cpus==="guests"&&$(e).every(({cpu:c})=>c.pin===void 0)&&t("kernel-isolate-without-pins",{path:o});const r=s?.cpu?.cpus.flatMap(c=>c.
online?[c.cpu]:[])??[];r.length>0&&r.every(c=>i.includes(c))?t("kernel-isolate-leaves-nothing",{path:o},{cpus:R(r)}):i.includes(0)&&t("kernel-isolate-first-cpu",
{path:o});const a=n.irqaffinity?.filter(c=>i.includes(c))??[];a.length>0&&t("kernel-isolate-irqaffinity",{path:[...o,"irqaffinity"]},{cpus:R(a)}),_b(i,e,t,s)}function _b(e,t,s,n){
let o=e;for(const i of $(t)){const r=Co(i,t,n)??[],a=i.cpu.emulator?.filter(u=>e.includes(u))??[];if(a.length>0){const u={guest:i.name,cpus:R(a)};s("kernel-isol\
ate-emulator",{path:["vms",i.name,"cpu","emulator"]},u)}const c=[...Pt(i,t,n),...r,...To(i,t,n)??[]];o=o.filter(u=>!c.includes(u))}$(t).length>0&&o.length>0&&s(
"kernel-isolate-unused",{path:["kernel","isolate"]},{cpus:R(o)})}function*xb(e,t){const{isolate:s}=e.kernel,n=R(Zc(e,t));if(!s||n==="")return;const{isolcpus:o,nohzFull:i,
rcuNocbs:r,irqaffinity:a}=s;o&&(yield{kind:"kernelParam",name:"isolcpus",value:`managed_irq,domain,${n}`}),i&&(yield{kind:"kernelParam",name:"nohz_full",value:n}),
r&&(yield{kind:"kernelParam",name:"rcu_nocbs",value:n}),a&&(yield{kind:"kernelParam",name:"irqaffinity",value:R(a)})}var Gc={};S(Gc,{codes:()=>Eb,host:()=>jb,rules:()=>Ib,
schema:()=>Ob});var Sb=G("",["linuxPackages_latest","linuxKernel.packages.linux_6_12"],/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/,"a kernel is name\
d by its attribute path below pkgs, as in linuxPackages_latest"),Ob={root:{kernel:b(P({packages:g(Sb),pcieAspm:g(Se(ce([Ne(),N(["on","off","force"])]),xe(e=>typeof e==
"string"?e:e?"on":"off"))),ignoreMsrs:b(A(""),!1),nested:g(A("")),isolate:Kc,params:b(C(Um),[])}),{})}},Vc={intel_iommu:"host.cpu",amd_iommu:"host.cpu",iommu:"i\
ommu.passthrough","amd_iommu=pt":"iommu.passthrough","intel_iommu=pt":"iommu.passthrough",pcie_acs_override:"iommu.acsOverride",pcie_aspm:"kernel.pcieAspm",isolcpus:"\
kernel.isolate",nohz_full:"kernel.isolate",rcu_nocbs:"kernel.isolate",irqaffinity:"kernel.isolate.irqaffinity","vfio_pci.ids":"devices.<name>.ids","vfio_pci.dis\
able_idle_d3":"devices.<name>.idleD3","vfio_pci.disable_vga":"devices.<name>.vga","vfio_iommu_type1.allow_unsafe_interrupts":"iommu.unsafeInterrupts","kvm.ignor\
e_msrs":"kernel.ignoreMsrs","kvm_intel.nested":"kernel.nested","kvm_amd.nested":"kernel.nested"},Mb=/^(?:default_)?hugepagesz?$/,Nb=/^(?:intel_|amd_)?iommu$/;function Ab(e){
const t=e.split(",").filter(s=>s!=="on");return t.length>0&&t.every(s=>!/^(?:off|(?:no)?pt|\d*)$/.test(s))}var Wc={pcie_aspm_off:"the kernel knows pcie_aspm=off\
: write kernel.pcieAspm: off","video=efifb:off":"NixOS's boot framebuffer is simpledrm, which this does not turn off: write bootVga: true at the device",vfio_virqfd:"\
the module is part of vfio since Linux 6.2"},Eb={"kernel-parameter-owned":h({severity:"error",about:"value",message:({parameter:e,key:t})=>`the parameter ${e} i\
s set by '${t}'`,remedy:({key:e})=>`take it out here and use '${e}'`}),"vfio-blacklisted":h({severity:"error",about:"value",message:({module:e})=>`this keeps ${e}\
 from being loaded`,remedy:({module:e})=>`take ${e} out of it`}),"kernel-parameter-useless":h({severity:"warning",about:"value",message:({parameter:e})=>`the pa\
rameter ${e} does nothing`,remedy:({reason:e})=>e})};function Pb(e,t,s){if(Mb.test(t)){const n=$(s).find(({memory:o})=>o.hugepages);return n&&`vms.${n.name}.mem\
ory.hugepages`}if(!(Nb.test(t)&&Ab(e.slice(t.length+1))))return[e,t.replaceAll("-","_")].flatMap(n=>Object.hasOwn(Vc,n)?[Vc[n]]:[])[0]}function Ib(e,t){for(const[
s,n]of e.kernel.params.entries()){const o=["kernel","params",s],[i=""]=n.split("=",1),r=Pb(n,i,e),a=/^(?:modprobe\.|module_)blacklist=(?:.*,)?(vfio\w*)/.exec(n.
replaceAll("-","_"))?.[1];a&&t("vfio-blacklisted",{path:o},{module:a});const c=[n,i].flatMap(u=>Object.hasOwn(Wc,u)?[Wc[u]]:[])[0];r?t("kernel-parameter-owned",
{path:o},{parameter:i,key:r}):c&&t("kernel-parameter-useless",{path:o},{parameter:n,reason:c})}}function*jb(e){const{packages:t,pcieAspm:s,ignoreMsrs:n,nested:o,
params:i}=e.kernel;t&&(yield{kind:"option",path:["boot","kernelPackages"],value:_("pkgs",...t.split("."))}),$(e).length>0&&(yield{kind:"module",stage:"boot",name:`\
kvm-${e.host.cpu}`}),s&&(yield{kind:"kernelParam",name:"pcie_aspm",value:s}),n&&(yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"ignore_msrs",
value:"1"}},yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"report_ignored_msrs",value:"0"}}),o!==void 0&&(yield{kind:"modprobe",line:{command:"\
options",module:`kvm_${e.host.cpu}`,option:"nested",value:o?"1":"0"}});for(const r of i){const[a="",...c]=r.split("=");yield c.length>0?{kind:"kernelParam",name:a,
value:c.join("=")}:{kind:"kernelParam",name:a}}}var Yc={};S(Yc,{codes:()=>Db,host:()=>Kb,rules:()=>Rb,schema:()=>Lb});function Jc(e,t,s){const{width:n,height:o}=e,
i=s==="b7"?n*o*(t?8:4)*2+10*de:Math.ceil(n*4/256)*256*o*3+4*de;return zb(i)}var zb=e=>2**Math.ceil(Math.log2(e)),Hc=e=>Number.isInteger(Math.log2(e)),Cb=2*de,Xc="\
looking-glass",Tb=(e,t)=>$(t).filter(({lookingGlass:s})=>s?.backend==="kvmfr").findIndex(({name:s})=>s===e.name);function yn(e,t){const{lookingGlass:s}=e;if(!s)
return;const{name:n=Xc,resolution:o,hdr:i,version:r,size:a,backend:c}=s,u=a??(o?Jc(o,i,r):de),l=c==="kvmfr"?`/dev/kvmfr${Tb(e,t)}`:`/dev/shm/${n}`;return{feature:"\
lookingGlass",name:n,path:l,bytes:u,backend:c}}function Xo(e){const{scream:t}=e;if(t?.mode!=="ivshmem")return;const{name:s,size:n=Cb}=t;return{feature:"scream",
name:s,path:`/dev/shm/${s}`,bytes:n,backend:"shm"}}var Qo=(e,t)=>[yn(e,t),Xo(e)].filter(s=>s!==void 0),Qc=(e,t)=>$(e).flatMap(s=>Qo(s,e).flatMap(n=>n.backend===
t?[{...n,vm:s}]:[])),Bb=e=>Qc(e,"shm"),ei=e=>Qc(e,"kvmfr");function qb(e){const{user:t}=St(e);return{user:t==="qemu-libvirtd"?t:"root",group:"kvm"}}var Lb={},EO=e=>`\
vms: { win: { memory: 4GiB, ${e} } }
`,Ub=/_(?:latest|testing|zen|lqx|xanmod)/,eu=10,Db={"kvmfr-with-shares":h({severity:"error",about:"value",message:({guest:e})=>`the shares of '${e}' do not work\
 beside kvmfr`,remedy:()=>"write backend: shm, or take the shares out"}),"kvmfr-has-no-name":h({severity:"error",about:"value",message:({node:e})=>`a device of \
kvmfr has no name of its own: this one is ${e}`,remedy:()=>"take name out, or write backend: shm"}),"kvmfr-with-new-kernel":h({severity:"warning",about:"value",
message:({kernel:e})=>`kvmfr is not always ready for the kernels of ${e}`,remedy:()=>"write backend: shm, or a kernel of long-term support; or keep it, and expe\
ct a build to fail now and then"}),"kvmfr-too-many":h({severity:"error",about:"value",message:()=>`kvmfr makes ${eu} devices, and more guests than that have one`,
remedy:()=>"write backend: shm for some of them"})};function Rb(e,t){for(const{vm:i,path:r}of ei(e)){const a={path:["vms",i.name,"lookingGlass","backend"]};Object.
keys(i.shares).length>0&&t("kvmfr-with-shares",a,{guest:i.name}),i.lookingGlass?.name!==void 0&&t("kvmfr-has-no-name",{path:["vms",i.name,"lookingGlass","name"]},
{node:r})}const s=ei(e),n=e.kernel.packages;s.length>0&&n&&Ub.test(n)&&t("kvmfr-with-new-kernel",{path:["kernel","packages"]},{kernel:n});const o=s[eu];o&&t("kv\
mfr-too-many",{path:["vms",o.vm.name,"lookingGlass","backend"]},{})}var Fb=["null","full","zero","random","urandom","ptmx","kvm","userfaultfd"];function*Kb(e){const t=ei(
e);if(t.length===0)return;yield{kind:"option",path:["boot","extraModulePackages"],value:I([_("config","boot","kernelPackages","kvmfr")])},yield{kind:"module",stage:"\
boot",name:"kvmfr"},yield{kind:"modprobe",line:{command:"options",module:"kvmfr",option:"static_size_mb",value:t.map(({bytes:i})=>i/de).join(",")}},yield{kind:"\
udev",stage:"boot",seat:!0,rule:[{key:"SUBSYSTEM",operator:"==",value:"kvmfr"},{key:"GROUP",operator:"=",value:"kvm"},{key:"MODE",operator:"=",value:"0660"},{key:"\
TAG",operator:"+=",value:"uaccess"}]},yield{kind:"qemuConf",key:"cgroup_device_acl",value:[...Fb.map(i=>`/dev/${i}`),...t.map(({path:i})=>i)]};for(const{vm:i,path:r}of t)
yield{kind:"hook",vm:i.name,step:"kvmfr-device",order:tt["kvmfr-device"],arguments:[r]};const{user:o}=St(e);for(const i of new Set([...e.host.users,...o==="root"?
[]:[o]]))yield{kind:"member",user:i,group:"kvm"}}var tu={};S(tu,{codes:()=>Jb,host:()=>Xb,rules:()=>Hb,schema:()=>Yb});var Zb=[["blank",/[ \t\r]+|#[^\n]*/y],["t\
ext",/"""(?:[^"]|"(?!""))*"""|"[^"\n]*"|'[^'\n]*'/y],["number",/-?\d{1,15}(?![A-Za-z0-9_])/y],["name",/[A-Za-z][A-Za-z0-9_]*/y],["sign",/[=,[\]\n]/y]],su=e=>e.startsWith(
'"""')?e.slice(3,-3):e.slice(1,-1);function Gb(e){const t=[];let[s,n]=[0,1];for(;s<e.length;){const o=Zb.map(([i,r])=>(r.lastIndex=s,{kind:i,lexeme:r.exec(e)?.[0]})).
find(({lexeme:i})=>i!==void 0);if(!o?.lexeme)return{problem:`'${e.slice(s).split(/\s/,1)[0]}' is not understood`,line:n};o.kind!=="blank"&&t.push({kind:o.kind,text:o.
lexeme,line:n}),n+=o.lexeme.split(`
`).length-1,s+=o.lexeme.length}return t}function nu(e){const t=Gb(e);if("problem"in t)return t;const s=[];let n=0;const o=()=>{for(;t[n]?.text===`
`;)n+=1},i=()=>t[n]?.line??t.at(-1)?.line??1,r=()=>{const c=t[n];if(!(c?.kind!=="text"||/["\r\n]/.test(su(c.text))))return n+=1,su(c.text)},a=()=>{const c=[];for(n+=
1,o();t[n]?.text!=="]";o()){const u=r();if(u===void 0)return;if(c.push(u),o(),t[n]?.text===",")n+=1;else if(t[n]?.text!=="]")return}return n+=1,c};for(o();n<t.length;o()){
const c=t[n];if(c?.kind!=="name"||t[n+1]?.text!=="=")return{problem:`a setting is written key = value, and this is '${c?.text}'`,line:i()};n+=2;const u=t[n],l=i();
let d;if(u?.kind==="number"?(d=Number(u.text),n+=1):d=u?.text==="["?a():r(),d===void 0)return{problem:`the value of ${c.text} is no text in quotes, whole number\
 or list of texts`,line:l};if(s.push({key:c.text,value:d}),n<t.length&&t[n]?.text!==`
`)return{problem:`after the value of ${c.text} the line goes on`,line:i()}}return{entries:s}}var Vb=G("",["qemu_kvm"],/^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,
"a package is named by its attribute path below pkgs, as in qemu_kvm"),Wb=P({user:g(_o),group:g(Bm),package:g(Vb),swtpm:g(A("")),conf:b(ee(),"")}),Yb={root:{libvirt:b(
P({enable:b(A(""),!0),runAsRoot:b(A(""),!1),qemu:b(Wb,{}),onBoot:b(N(["ignore","start"]),"ignore"),onShutdown:b(N(["shutdown","suspend"]),"shutdown"),parallelShutdown:b(
H().check(Q(0),ne(1e3)),0),shutdownTimeout:g(Yr),renewSecretsKey:b(A(""),!1),spiceUsbRedirection:b(A(""),!1),virtManager:b(A(""),!1)}),{})}},ou={user:"libvirt.q\
emu.user",group:"libvirt.qemu.group",namespaces:"NixOS"},Jb={"guests-without-libvirt":h({severity:"error",about:"value",message:({guest:e})=>`libvirtd is off, a\
nd the guest '${e}' needs it`,remedy:()=>"take libvirt.enable out, or the guests"}),"root-and-other-user":h({severity:"error",about:"value",message:({user:e})=>`\
QEMU cannot run as root and as '${e}'`,remedy:()=>"take out runAsRoot or qemu.user"}),"suspend-with-devices":h({severity:"warning",about:"value",message:({guest:e})=>`\
the guest '${e}' cannot be suspended: libvirt does not save a guest with passed-through devices`,remedy:()=>"write onShutdown: shutdown, or shut this guest down\
 by hand before the host"}),"qemu-conf-syntax":h({severity:"error",about:"value",message:({problem:e,line:t})=>`line ${t} of these settings for qemu.conf: ${e}`,
remedy:()=>'write lines such as max_core = "unlimited", with texts in double quotes'}),"qemu-conf-owned":h({severity:"error",about:"value",message:({key:e,owner:t})=>`\
'${e}' of qemu.conf is set by '${t}'`,remedy:({owner:e})=>e==="NixOS"?"take it out here":`take it out here and use '${e}'`}),"qemu-conf-twice":h({severity:"erro\
r",about:"value",message:({key:e})=>`these settings for qemu.conf have '${e}' twice`,remedy:()=>"take one of them out"})};function Hb(e,t){const{enable:s,runAsRoot:n,
qemu:o,onShutdown:i}=e.libvirt,r=["libvirt"],[a]=$(e);!s&&a&&t("guests-without-libvirt",{path:[...r,"enable"]},{guest:a.name}),n&&o.user!==void 0&&o.user!=="roo\
t"&&t("root-and-other-user",{path:[...r,"qemu","user"]},{user:o.user});const c=$(e).find(d=>Oe(d,e).length>0);i==="suspend"&&c&&t("suspend-with-devices",{path:[
...r,"onShutdown"]},{guest:c.name});const u={path:[...r,"qemu","conf"]},l=nu(o.conf);if("problem"in l){t("qemu-conf-syntax",u,l);return}for(const[d,{key:f,value:m}]of l.
entries.entries()){const p=Object.hasOwn(ou,f)&&String(m)!==""?ou[f]:void 0;p?t("qemu-conf-owned",u,{key:f,owner:p}):l.entries.findIndex(y=>y.key===f)<d&&t("qem\
u-conf-twice",u,{key:f})}}function*Xb(e){const{libvirt:t}=e;if(!t.enable)return;const s=(n,o,i)=>({kind:"option",path:["virtualisation","libvirtd",...n.split(".")],
value:o,...i?{comment:i}:{}});if(yield s("enable",D(!0)),yield s("onBoot",k(t.onBoot)),yield s("onShutdown",k(t.onShutdown)),t.parallelShutdown>0&&(yield s("par\
allelShutdown",ft(t.parallelShutdown))),t.shutdownTimeout!==void 0){const n=U(_("lib","mkForce"),k(String(Math.ceil(t.shutdownTimeout))));yield{kind:"option",path:[
"systemd","services","libvirt-guests","environment","SHUTDOWN_TIMEOUT"],value:n}}yield*Qb(e,s);for(const n of e.host.users)yield{kind:"member",user:n,group:"lib\
virtd"};t.spiceUsbRedirection&&(yield{kind:"option",path:["virtualisation","spiceUSBRedirection","enable"],value:D(!0)}),t.virtManager&&(yield{kind:"option",path:[
"programs","virt-manager","enable"],value:D(!0)})}function*Qb(e,t){const{qemu:s}=e.libvirt,{user:n,group:o}=St(e),i=n==="qemu-libvirtd"&&o==="qemu-libvirtd",r=!i&&
(n!=="root"||o!=="root");yield t("qemu.runAsRoot",D(!i),r?`Not as root: this only leaves NixOS's own user out of qemu.conf, where ${n} stands below.`:void 0),s.
package&&(yield t("qemu.package",_("pkgs",...s.package.split(".")))),s.swtpm!==void 0&&(yield t("qemu.swtpm.enable",D(s.swtpm))),r&&(yield{kind:"qemuConf",key:"\
user",value:n},yield{kind:"qemuConf",key:"group",value:o});const a=nu(s.conf);for(const{key:c,value:u}of"entries"in a?a.entries:[])yield{kind:"qemuConf",key:c,value:u}}
var iu={};S(iu,{codes:()=>sw,host:()=>ow,schema:()=>tw});var ew=V["secrets-key.sh"],tw={},sw={},nw="/var/lib/libvirt/secrets/secrets-encryption-key";function*ow(e){
if(!e.libvirt.enable||!e.libvirt.renewSecretsKey)return;const t=U(_("pkgs","writeShellApplication"),z({name:k("vfioc-secrets-key"),runtimeInputs:I([_("pkgs","co\
reutils"),_("config","systemd","package")]),checkPhase:k(""),text:k(ew.replace(/^#!.*\n/,""))})),s=["virt-secret-init-encryption.service","libvirtd.service"];yield{
kind:"option",path:["systemd","services","vfioc-secrets-key"],comment:"libvirt makes a new key for its secrets where the old one was sealed with what this host \
didn't keep.",value:z({description:k("Key of libvirt's secrets"),wantedBy:I([k("libvirtd.service")]),before:I(s.map(k)),unitConfig:z({RequiresMountsFor:I([k("/v\
ar/lib/libvirt")])}),serviceConfig:z({Type:k("oneshot"),RemainAfterExit:D(!0)}),script:U(_("lib","escapeShellArgs"),I([U(_("lib","getExe"),t),k(nw)]))})}}var ru={};
S(ru,{codes:()=>rw,host:()=>cw,schema:()=>iw});var iw={},rw={},aw=[{since:"11.0",what:"a share that is read-only",instead:"leave readOnly out of the share",has:({
shares:e})=>Object.values(e).some(({readOnly:t})=>t)},{since:"11.5",what:"a disk on nvme",instead:"put the disk on another bus",has:e=>Object.values(e.disks).some(
t=>Et(t,e)==="nvme")},{since:"12.8",what:"a USB device by its port",instead:"give the device by its id",has:({usb:e})=>e.some(({port:t})=>t!==void 0)}];function*cw(e){
for(const{since:t,what:s,instead:n,has:o}of aw){const i=$(e).filter(o);if(i.length===0)continue;const r=_("config","virtualisation","libvirtd","package","versio\
n");yield{kind:"assertion",that:U(_("lib","versionAtLeast"),r,k(t)),message:`vfioc: ${i.map(({name:a})=>`'${a}'`).join(", ")}: libvirt has ${s} from ${t} on, an\
d virtualisation.libvirtd.package is older: ${n}, or take a newer one.`}}}var au={};S(au,{codes:()=>lw,domain:()=>mw,host:()=>hw,rules:()=>dw,schema:()=>uw});var uw={
vm:{lookingGlass:g(P({resolution:g(zm),hdr:b(A(""),!1),version:b(N(["b7","idd"]),"b7"),size:g(Nt),backend:b(N(["shm","kvmfr"]),"shm"),name:g(Is)}))}},lw={"looki\
ng-glass-without-size":h({severity:"error",about:"value",message:({guest:e})=>`nothing says how much memory '${e}' shares with the Looking Glass client`,remedy:()=>"\
add resolution, the largest one that the guest will have"}),"looking-glass-too-small":h({severity:"error",about:"value",message:({size:e,needed:t,resolution:s})=>`${e}\
 is too little for ${s}, which takes ${t}`,remedy:({needed:e})=>`take size out, or write ${e} or more`})};function dw(e,t){for(const{name:s,lookingGlass:n}of $(
e)){if(!n)continue;const o=["vms",s,"lookingGlass"],{resolution:i,hdr:r,version:a,size:c}=n;!i&&c===void 0&&t("looking-glass-without-size",{path:o,on:"key"},{guest:s});
const u=i?Jc(i,r,a):0;if(i&&c!==void 0&&c<u){const l={size:oe(c),needed:oe(u),resolution:jm(i)};t("looking-glass-too-small",{path:[...o,"size"]},l)}}}function fw(e,t,s){
const{spice:n}=e.display,o=typeof n=="object"?n.port:void 0,i=[];return(t.path!==`/dev/shm/${Xc}`||s)&&i.push(["app",`shmFile=${t.path}`]),et(e)?typeof n=="obje\
ct"&&n.listen!=="127.0.0.1"&&i.push(["spice",`host=${n.listen}`]):i.push(["spice","enable=no"]),et(e)&&o!==void 0&&i.push(["spice",`port=${o}`]),[...new Set(i.map(
([a])=>a))].map(a=>`[${a}]
${i.flatMap(([c,u])=>c===a?[`${u}
`]:[]).join("")}`).join("")}function*hw(e){const t=$(e).flatMap(n=>{const o=yn(n,e);return o?[{vm:n,region:o}]:[]});if(t.length===0)return;yield{kind:"package",
path:["looking-glass-client"]};const s=t.length>1;for(const{vm:n,region:o}of t){const i=s?`looking-glass/${n.name}.ini`:"looking-glass-client.ini",r=fw(n,o,s);r&&
(yield{kind:"option",path:["environment","etc",i,"text"],value:k(r)})}}function*mw(e,t){const s=yn(e,t);s?.backend==="shm"&&(yield{pci:{class:"shmem",key:"looki\
ng-glass",index:0},functions:[v("shmem",{name:s.name},v("model",{type:"ivshmem-plain"}),v("size",{unit:"M"},s.bytes/de))]})}var cu={};S(cu,{codes:()=>gw,domain:()=>bw,
rules:()=>yw,schema:()=>vw});var pw=P({size:Nt,hugepages:Ca,node:g(ba),locked:b(A(""),!1),shared:g(A("")),merge:b(A(""),!0)}),vw={vm:{memory:Se(ce([Nt,pw]),xe(e=>typeof e==
"number"?{size:e,locked:!1,merge:!0}:e))}},gw={"memory-not-whole":h({severity:"error",about:"value",message:({size:e})=>`${e} is not a whole number of MiB`,remedy:()=>"\
write it in MiB or GiB"}),"shares-need-shared-memory":h({severity:"error",about:"value",message:({guest:e})=>`the shares of '${e}' need memory that is shared wi\
th the host`,remedy:()=>"take shared: off out, or the shares"})};function yw(e,t){for(const s of $(e)){const n=["vms",s.name,"memory"],{size:o,shared:i}=s.memory,
r=oe(o);(o===0||o%de!==0)&&t("memory-not-whole",{path:[...n,"size"]},{size:r}),da(s)&&i===!1&&t("shares-need-shared-memory",{path:[...n,"shared"]},{guest:s.name})}}
function*bw(e){const{size:t,hugepages:s,locked:n,merge:o}=e.memory,i=e.memory.shared??da(e),r=t/1024;yield{at:"",xml:v("memory",{unit:"KiB"},r)},yield{at:"",xml:v(
"currentMemory",{unit:"KiB"},r)};const a=[s!==void 0&&v("hugepages",{},v("page",{size:It[s.size]/1024,unit:"KiB"})),!o&&v("nosharepages"),n&&v("locked"),i&&v("s\
ource",{type:"memfd"}),i&&v("access",{mode:"shared"})];a.some(Boolean)&&(yield{at:"",xml:v("memoryBacking",{},...a)})}var uu={};S(uu,{codes:()=>kw,rules:()=>$w,
schema:()=>ww});var ww={},kw={"memory-beyond-machine":h({severity:"error",about:"value",message:({size:e,total:t})=>`${e} is more than the ${t} that this machin\
e has by its facts`,remedy:()=>"give the guest less"}),"memory-of-all-beyond-machine":h({severity:"error",about:"value",message:({sum:e,total:t,what:s})=>`with \
it ${s==="hugepages"?"the large pages that are set aside at boot":"the guests that start with the host and have devices"} come to ${e}, of ${t} that this machin\
e has by its facts`,remedy:({what:e})=>e==="hugepages"?"give the guests less":"give them less, or start one later"}),"memory-leaves-little":h({severity:"warning",
about:"value",message:({sum:e,left:t,from:s})=>`with it the guests hold ${e} ${s==="boot"?"from the boot on":"while it runs"}, which leaves the host ${t}`,remedy:()=>"\
give the guests less, or use large pages for fewer of them"}),"memory-beyond-node":h({severity:"error",about:"value",message:({size:e,node:t,total:s,others:n})=>`${n?
"with other guests' large pages ":""}${e} are to come from NUMA node ${t}, which has ${s} by the facts`,remedy:()=>"spread the memory over several nodes"}),"mem\
ory-node-absent":h({severity:"error",about:"value",message:({node:e,nodes:t})=>`this machine has no NUMA node ${e}: by its facts it has ${t} only`,remedy:()=>"c\
hoose another (lscpu shows them), or leave the node out"}),"hugepages-size-absent":h({severity:"error",about:"value",message:({size:e,sizes:t})=>`this machine h\
as no pages of ${e}: by its facts it has those of ${t}`,remedy:({sizes:e})=>`write ${e}, or let the guest have usual memory`}),"memory-away-from-device":h({severity:"\
warning",about:"value",message:({device:e,near:t,nodes:s})=>`with it the memory is on NUMA node ${s}, and '${e}' hangs on node ${t}`,remedy:({near:e})=>`choose \
node ${e} (lscpu -e=cpu,node), or write pin: auto`})},Cs=e=>e>=ht?`${Math.floor(e/ht*10)/10}GiB`:`${Math.floor(e/de)}MiB`;function $w(e,t,s){if(!s||(xw(e,s,t),_w(
e,s,t),Om(s).length<2))return;const o=new Map;for(const i of $(e)){Ow(i,s,o,t);const r=Sw(i,e,s);if(r.nodes.size===0)continue;const a=Oe(i,e).flatMap(({name:u,functions:l})=>{
const d=l.flatMap(f=>Be(s,f)?.numaNode??[])[0];return d===void 0||r.nodes.has(d)?[]:[{device:u,near:d}]})[0],c={path:["vms",i.name,...r.path]};a&&t("memory-away\
-from-device",c,{...a,nodes:R([...r.nodes])})}}function _w(e,{memory:t,cpu:s},n){const o=new Set([...t&&s?[0]:[],...(s?.cpus??[]).flatMap(({numaNode:r})=>r??[]),
...(t?.numa??[]).map(({node:r})=>r)]),i=[...new Set(t?.hugepages?.map(({size:r})=>r))];for(const r of $(e)){const a=["vms",r.name],{node:c,hugepages:u}=r.memory,
l=[[["memory","node"],c??[]],[["memory","hugepages","node"],u?.node??[]],...r.cpu.numa.map((f,m)=>[["cpu","numa",m,"node"],f.node===void 0?[]:[f.node]])];for(const[
f,m]of l){const p=m.find(w=>!o.has(w));if(p===void 0||o.size===0)continue;const y=R([...o]);n("memory-node-absent",{path:[...a,...f]},{node:p,nodes:y})}if(!u||i.
length===0||i.includes(It[u.size]))continue;const d={size:u.size,sizes:i.map(oe).join(" and ")};n("hugepages-size-absent",{path:[...a,"memory","hugepages"]},d)}}
function xw(e,t,s){const n=t.memory?.total;if(n===void 0)return;const o=Cs(n);let i=0;const a=$(e).filter(c=>c.memory.hugepages?.allocate==="boot").reduce((c,u)=>c+
u.memory.size,0);for(const c of $(e)){const{size:u,hugepages:l}=c.memory,d={path:["vms",c.name,"memory","size"]};if(u>n){s("memory-beyond-machine",d,{size:oe(u),
total:o});continue}const f=l?.allocate==="boot";if(!f&&!(c.autostart&&c.devices.length>0)){const p=a+u;if((l||c.devices.length>0)&&n-p<ht){const y=p<n?Cs(n-p):"\
nothing";s("memory-leaves-little",d,{sum:oe(p),left:y,from:"start"})}continue}i+=u;const m=f?"hugepages":"autostart";i>=n?s("memory-of-all-beyond-machine",d,{sum:oe(
i),total:o,what:m}):n-i<ht&&s("memory-leaves-little",d,{sum:oe(i),left:Cs(n-i),from:"boot"})}}var lu=e=>e.memory.node?["memory","node"]:["memory","hugepages","n\
ode"];function Sw(e,t,s){const n=e.cpu.numa.flatMap(({node:a})=>a??[]);if(n.length>0)return{nodes:new Set(n),path:["cpu","numa"]};const o=dn(e);if(o)return{nodes:new Set(
o),path:lu(e)};const i=new Map(s.cpu?.cpus.map(({cpu:a,numaNode:c})=>[a,c]));return{nodes:new Set(Pt(e,t,s).flatMap(a=>i.get(a)??[])),path:["cpu","pin"]}}function Ow(e,t,s,n){
const o=new Map(t.memory?.numa?.map(({node:l,total:d})=>[l,d])),i=dn(e)??[],{hugepages:r}=e.memory,a=r?.allocate==="boot",c=e.cpu.numa.length>0&&!r?.node,u=(l,d,f,m)=>{
const p=o.get(d),y=m?s.get(d)??0:0,w=y+l;m&&s.set(d,w),!(p===void 0||w<=p)&&n("memory-beyond-node",{path:["vms",e.name,...f]},{size:Cs(w),node:d,total:Cs(p),others:y>
0})};for(const[l,{memory:d,node:f}]of e.cpu.numa.entries())f!==void 0&&u(d,f,["cpu","numa",l,"node"],a&&c);if(!(i.length>1&&!r))for(const l of i)u(e.memory.size/
i.length,l,lu(e),a&&!c)}var du={};S(du,{codes:()=>Nw,host:()=>jw,macvtapModes:()=>ti,networks:()=>Iw,rules:()=>Ew,schema:()=>Mw});var ti=["bridge","private","ve\
pa","passthrough"],Mw={root:{networks:b(Ce(Is,P({type:b(N(["nat","bridge","macvtap"]),"nat"),bridge:g(Ht),interfaces:g(C(Ht)),create:g(N(["scripted","networkd"])),
dhcp:b(A(""),!1),mode:g(N(ti)),subnet:g(Wv)})),{})}},Nw={"bridge-unnamed":h({severity:"error",about:"value",message:({network:e})=>`nothing says which bridge of\
 the host '${e}' is`,remedy:()=>"add bridge, as ip link shows it, or write type: nat"}),"macvtap-without-interfaces":h({severity:"error",about:"value",message:({
network:e})=>`nothing says which card of the host '${e}' is on`,remedy:()=>"add interfaces, with the name that ip link shows"}),"network-field-of-other-type":h(
{severity:"error",about:"value",message:({field:e,type:t,types:s})=>`'${e}' is for networks of the type ${s}, and this one is of ${t}`,remedy:({field:e})=>`take\
 ${e} out, or change type`}),"subnet-without-nat":h({severity:"error",about:"value",message:()=>"the addresses on a bridge or card of the host are those of the \
LAN",remedy:()=>"take subnet out, or write type: nat"}),"subnets-overlap":h({severity:"error",about:"value",message:({subnet:e,network:t,other:s})=>`${t} has th\
e addresses ${e}, of which '${s}' has some too`,remedy:()=>"give one of them another subnet"}),"bridge-twice":h({severity:"error",about:"value",message:({bridge:e,
network:t})=>`${e} is the bridge of '${t}' already`,remedy:()=>"give it another bridge, or put the cards in one network"})},si="default",Aw={bridge:["nat","brid\
ge"],interfaces:["bridge","macvtap"],create:["bridge"],dhcp:["bridge"],mode:["macvtap"]};function fu(e){const t=Object.values(e.vms).some(({nics:n})=>Object.values(
n).some(({network:o})=>o===si));return[...new Set([...Object.keys(e.networks),...t?[si]:[]])].flatMap(n=>ns(n,e)??[])}function Ew(e,t){for(const[i,r]of Object.entries(
e.networks)){const a=["networks",i],{type:c,bridge:u,subnet:l,interfaces:d}=r;c==="bridge"&&u===void 0&&t("bridge-unnamed",{path:a,on:"key"},{network:i}),c==="m\
acvtap"&&!d?.length&&t("macvtap-without-interfaces",{path:a,on:"key"},{network:i}),c!=="nat"&&l&&t("subnet-without-nat",{path:[...a,"subnet"]});for(const[f,m]of Object.
entries(Aw)){const p=r[f];p===void 0||p===!1||m.includes(c)||t("network-field-of-other-type",{path:[...a,f]},{field:f,type:c,types:m.join(" and ")})}}const s=[],
n=fu(e);for(const i of[...n.filter(({stock:r})=>r),...n.filter(({stock:r})=>!r)]){const r=["networks",i.name],a=s.find(({bridge:l})=>l===i.bridge),{bridge:c}=i;
a&&t("bridge-twice",{path:[...r,"bridge"]},{bridge:c,network:a.name});const u=s.find(l=>Vv(l.subnet,i.subnet));if(u){const l={subnet:ec(i.subnet),network:i.name,
other:u.name};t("subnets-overlap",{path:[...r,"subnet"]},l)}s.push(i)}const o=[...n,ns(si,e)];for(const[i,{type:r,bridge:a,interfaces:c}]of Object.entries(e.networks)){
const u=o.find(l=>l?.bridge===a&&(c||!l?.stock));r!=="bridge"||a===void 0||!u||t("bridge-twice",{path:["networks",i,"bridge"]},{bridge:a,network:u.name})}}function Pw(e,t){
const{name:s,bridge:n,subnet:o}=e,{first:i}=o,r=ss(o)/2,a=(e.stock?[]:yc(e,t)).map(({vm:c,mac:u,ip:l})=>v("host",{mac:u,name:c,ip:l}));return v("network",{},v("\
name",{},s),v("uuid",{},ln("network",t.host.name,s)),v("forward",{mode:"nat"}),v("bridge",{name:n,stp:"on",delay:0}),v("ip",{address:gt(i+1),netmask:Gv(o)},v("d\
hcp",{},v("range",{start:gt(i+2),end:gt(i+r-1)}),...a)))}function*Iw(e){for(const[t,{type:s,bridge:n,interfaces:o=[],mode:i="bridge"}]of Object.entries(e.networks)){
const r=ns(t,e);if(r&&(yield{name:t,xml:Pw(r,e)}),s==="nat")continue;const a=o.map(u=>v("interface",{dev:u})),c=[v("name",{},t),v("uuid",{},ln("network",e.host.
name,t)),s==="macvtap"?v("forward",{mode:i},...a):v("forward",{mode:"bridge"}),s==="bridge"&&v("bridge",{name:n})];yield{name:t,xml:v("network",{},...c)}}}function*jw(e){
if(e.libvirt.enable)for(const{bridge:t}of fu(e))yield{kind:"port",interface:t,protocol:"tcp",port:53},yield{kind:"port",interface:t,protocol:"udp",port:53},yield{
kind:"port",interface:t,protocol:"udp",port:67}}var hu={};S(hu,{codes:()=>Cw,domain:()=>Lw,rules:()=>Tw,schema:()=>zw});var zw={vm:{nics:b(Ce(mt,P({network:g(Is),
bridge:g(Ht),macvtap:g(Ht),mode:g(N(ti)),user:b(A(""),!1),model:g(N(["virtio","e1000e","igb"])),mac:g(Rm),queues:g(H().check(Q(1),ne(256))),bootOrder:g(So)})),{})}},
PO=(e,t="")=>`${t}vms: { win: { memory: 4GiB, nics: { ${e} } } }
`,Cw={"nic-source":h({severity:"error",about:"value",message:({nic:e,given:t})=>t===0?`nothing says what the card '${e}' is plugged into`:`the card '${e}' is pl\
ugged into several things`,remedy:()=>"give one of network, bridge, macvtap and user"}),"network-undeclared":h({severity:"error",about:"value",message:({network:e})=>`\
no network is called '${e}'`,remedy:({network:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in networks`}),"mac-twice":h({severity:"error",about:"valu\
e",message:({mac:e,nic:t})=>`${e} is the address of ${t} already`,remedy:()=>"take mac out, or give another one"}),"mode-without-macvtap":h({severity:"error",about:"\
value",message:()=>"a mode is of a card that is plugged in by macvtap",remedy:()=>"take mode out, or write macvtap: with a card of the host"}),"queues-without-v\
irtio":h({severity:"error",about:"value",message:({model:e})=>`a card of the model ${e} has no queues to be counted`,remedy:()=>"write model: virtio, or take qu\
eues out"}),"more-queues-than-vcpus":h({severity:"warning",about:"value",message:({queues:e,vcpus:t})=>`${e} queues are more than the guest has virtual CPUs, wh\
ich is ${t}`,remedy:({vcpus:e})=>`write ${e} or fewer`}),"queues-with-user":h({severity:"error",about:"value",message:()=>"a card that QEMU itself speaks for ha\
s one queue",remedy:()=>"take queues out"})},mu=(e,t)=>e.model??Qe(t).nicModel;function Tw(e,t){const s=[...new Set(["default",...Object.keys(e.networks)])],n=new Map;
for(const o of $(e))for(const[i,r]of Object.entries(o.nics)){const a=["vms",o.name,"nics",i],{network:c,bridge:u,macvtap:l,user:d}=r,f=[c,u,l,d||void 0].filter(
y=>y!==void 0).length;f!==1&&t("nic-source",{path:a,on:"key"},{nic:i,given:f}),c!==void 0&&!s.includes(c)&&t("network-undeclared",{path:[...a,"network"]},{network:c,
nearest:jt(c,s)}),r.mode!==void 0&&l===void 0&&t("mode-without-macvtap",{path:[...a,"mode"]}),Bw(o,i,r,t);const m=vn(o,i,e),p=n.get(m);p!==void 0?t("mac-twice",
{path:[...a,"mac"]},{mac:m,nic:p}):n.set(m,`'${i}' of the guest '${o.name}'`)}}function Bw(e,t,s,n){const{queues:o}=s;if(o===void 0)return;const i={path:["vms",
e.name,"nics",t,"queues"]},r=mu(s,e),a=At(e);r!=="virtio"?n("queues-without-virtio",i,{model:r}):s.user?n("queues-with-user",i):o>a&&n("more-queues-than-vcpus",
i,{queues:o,vcpus:a})}function qw({network:e,bridge:t,macvtap:s,mode:n}){return e!==void 0?{type:"network",source:v("source",{network:e})}:t!==void 0?{type:"bri\
dge",source:v("source",{bridge:t})}:s!==void 0?{type:"direct",source:v("source",{dev:s,mode:n??"bridge"})}:{type:"user"}}function*Lw(e,t){for(const[s,n]of Object.
entries(e.nics)){const{type:o,source:i}=qw(n),{queues:r,bootOrder:a}=n,c=ts("nics",s,e,t),u=v("interface",{type:o},v("mac",{address:vn(e,s,t)}),i,v("model",{type:mu(
n,e)}),r!==void 0&&r>1&&v("driver",{name:"vhost",queues:r}),a!==void 0&&v("boot",{order:a}),c);yield{pci:{class:"nic",key:s},functions:[u]}}}var pu={};S(pu,{codes:()=>Ww,
rules:()=>Jw,schema:()=>Vw});var vu={};S(vu,{codes:()=>Dw,domain:()=>Gw,host:()=>Zw,interfaceOf:()=>bn,rules:()=>Rw,schema:()=>Uw});var gu=4010,Uw={vm:{scream:g(
P({mode:b(N(["ivshmem","network"]),"network"),user:g(_o),name:b(Is,"scream"),size:g(Nt),interface:g(Ht),port:b(H().check(Q(1),ne(65535)),gu),unicast:b(A(""),!1)}))}},
IO=(e,t="memory: 4GiB, nics: { lan: { network: default } }")=>`vms: { win: { ${t}, ${e} } }
`,Dw={"scream-user-unclear":h({severity:"error",about:"value",message:({guest:e,users:t})=>t.length===0?`nobody of the host hears the guest '${e}'`:`it is not s\
aid which of ${t.join(", ")} hears the guest '${e}'`,remedy:()=>"add user to it, one of host.users"}),"scream-user-unknown":h({severity:"error",about:"value",message:({
user:e})=>`'${e}' is not one of host.users`,remedy:({user:e})=>`add '${e}' to host.users, or name one of them`}),"scream-without-audio":h({severity:"error",about:"\
value",message:({guest:e})=>`the host plays no sound, and that of '${e}' is to be played on it`,remedy:()=>"set host.audio to pipewire or pulseaudio, or take sc\
ream out"}),"scream-without-interface":h({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT network, and Scream's interface is no\
t given`,remedy:()=>"add interface, the host's side of the guest's network, or a card in a NAT network"}),"scream-with-secure-boot":h({severity:"warning",about:"\
value",message:({guest:e})=>`Windows does not load Scream's driver in '${e}' while Secure Boot is on`,remedy:()=>"write secureBoot: false in the guest's firmwar\
e, or take scream out for the sound of SPICE"})},yu=(e,t)=>{const{users:s}=t.host;return e.scream?.user??(s.length===1?s[0]:void 0)},bn=(e,t)=>e.scream?.interface??
Zo(e,t)[0]?.network.bridge;function Rw(e,t){const{users:s,audio:n}=e.host;for(const o of $(e)){if(!o.scream)continue;const i=["vms",o.name,"scream"],r=yu(o,e);r===
void 0?t("scream-user-unclear",{path:i,on:"key"},{guest:o.name,users:s}):s.includes(r)||t("scream-user-unknown",{path:[...i,"user"]},{user:r}),vt(o).secureBoot&&
t("scream-with-secure-boot",{path:i,on:"key"},{guest:o.name}),n==="none"&&t("scream-without-audio",{path:i,on:"key"},{guest:o.name}),o.scream.mode==="network"&&
bn(o,e)===void 0&&t("scream-without-interface",{path:i,on:"key"},{guest:o.name})}}var Fw={pipewire:"pipewire-pulse",pulseaudio:"pulseaudio"},Kw={pipewire:[{kind:"\
option",path:["services","pipewire","enable"],value:D(!0)},{kind:"option",path:["services","pipewire","pulse","enable"],value:D(!0)}],pulseaudio:[{kind:"asserti\
on",that:_(Mt("config",["services","pulseaudio"],_("config","hardware","pulseaudio")),"enable"),message:"vfioc: host.audio is pulseaudio, and PulseAudio is off:\
 turn it on, or write what plays the host's sound."}]};function*Zw(e){const{audio:t}=e.host;if(t!=="none"){$(e).some(({scream:s})=>s)&&(yield*Kw[t]);for(const s of $(
e)){const n=yu(s,e);if(!s.scream||n===void 0)continue;const o=bn(s,e),i=Xo(s),{port:r}=s.scream;if(i)yield bu(s,n,t,["-m",i.path]);else if(o!==void 0){const a=s.
scream.unicast?["-u"]:[],c=r===gu?[]:["-p",String(r)];yield bu(s,n,t,[...a,"-i",o,...c],o),yield{kind:"port",interface:o,protocol:"udp",port:r}}}}}function bu(e,t,s,n,o){
const i=Fw[s],r=c=>I(c.map(k)),a=o===void 0?[]:[Va(o)];return{kind:"option",path:["systemd","user","services",`scream-${Uo(e.name)}`],value:z({description:k(`So\
und of the guest ${e.name}`),wantedBy:r(["default.target",`${i}.service`,...a]),wants:r([`${i}.socket`]),after:r([`${i}.socket`,`${i}.service`]),partOf:r([`${i}\
.service`]),startLimitIntervalSec:ft(0),unitConfig:z({ConditionUser:k(t),...a.length>0?{StopPropagatedFrom:r(a)}:{}}),serviceConfig:z({ExecStart:Yt(_("pkgs","sc\
ream"),`/bin/scream ${Ga(["-o","pulse",...n])}`),Restart:k("always"),RestartSec:ft(3)})})}}function*Gw(e){const t=Xo(e);t&&(yield{pci:{class:"shmem",key:"scream",
index:1},functions:[v("shmem",{name:t.name},v("model",{type:"ivshmem-plain"}),v("size",{unit:"M"},t.bytes/de))]})}var Vw={},jO=(e,t)=>`vms: { a: { memory: 4GiB,\
 ${e} }, b: { memory: 4GiB, ${t} } }
`,zO="autostart: on, disks: { c: { file: ",CO="display: { vnc: { port: ",Ww={"same-for-two-guests":h({severity:"error",about:"value",message:({what:e,guest:t})=>`${e}\
 is also that of '${t}', which runs at the same time`,remedy:()=>"give one of them another, or take autostart from one"}),"port-of-two-guests":h({severity:"warn\
ing",about:"value",message:({what:e,guest:t})=>`${e} is also that of '${t}': the two do not work side by side`,remedy:()=>"give one of them another"})};function*Yw(e,t){
for(const[n,{file:o,block:i,readOnly:r}]of Object.entries(e.disks)){const a=o??i;a!==void 0&&!r&&(yield{what:a,path:["disks",n,o===void 0?"block":"file"]})}for(const[
n,{dev:o,grabToggle:i="ctrl-ctrl"}]of e.evdev.entries())yield{what:o,path:["evdev",n,"dev"],by:i};for(const[n,{macvtap:o,mode:i,network:r=""}]of Object.entries(
e.nics)){const a=t.networks[r],c=o??(a?.interfaces?.length===1?a.interfaces[0]:void 0);c===void 0||(i??a?.mode)!=="passthrough"||(yield{what:c,path:["nics",n,o===
void 0?"network":"macvtap"]})}for(const n of["spice","vnc"]){const o=e.display[n],i=typeof o=="object"?o.port:void 0;i!==void 0&&(yield{what:`port ${i}`,path:["\
display",n,"port"],isPort:!0})}const s=bn(e,t);e.scream?.mode==="network"&&s!==void 0&&(yield{what:`port ${e.scream.port} of ${s}`,path:["scream","port"],isPort:!0})}
function Jw(e,t){const s=new Map;for(const n of $(e))for(const{what:o,path:i,isPort:r,by:a}of Yw(n,e)){const c=`${o} ${a}`,u=s.get(c)??[];s.set(c,[...u,n]);const l=u.
filter(p=>p===n?r:!p.devices.some(y=>n.devices.includes(y))),d=l.find(p=>p===n||p.autostart&&n.autostart),f=d??(r&&l[0]);if(!f)continue;t(d?"same-for-two-guests":
"port-of-two-guests",{path:["vms",n.name,...i]},{what:o,guest:f.name})}}var wu={};S(wu,{codes:()=>Xw,host:()=>s0,rules:()=>Qw,schema:()=>Hw});var os=e=>g(Nt),Hw={
device:{resetMethod:g(N(["device_specific","acpi","flr","af_flr","pm","bus"])),vendorReset:b(A(""),!1),d3cold:b(A(""),!0),bars:b(P({bar0:os(0),bar1:os(1),bar2:os(
2),bar3:os(3),bar4:os(4),bar5:os(5)}),{})}},TO=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,Xw={"setting-without-address":h({severity:"error",about:"value",message:({device:e,setting:t})=>`${t} needs the address of '${e}', which is not known`,remedy:()=>"\
add functions: the PCI addresses that lspci -nn shows beside these ids"}),"vendor-reset-and-method":h({severity:"error",about:"value",message:({method:e})=>`ven\
dor-reset is loaded for nothing: the device is reset by ${e}`,remedy:()=>"take resetMethod out, or vendorReset"}),"device-specific-without-module":h({severity:"\
warning",about:"value",message:({device:e})=>`the kernel by itself has no device_specific reset for AMD's '${e}'`,remedy:()=>"write vendorReset: true instead, w\
hich loads the module that has one"}),"bar-size":h({severity:"error",about:"value",message:({size:e})=>`${e} is no size of a BAR, which is a power of two of at \
least 1 MiB`,remedy:()=>"write 256MiB, 512MiB, 1GiB and so on"}),"bar-not-offered":h({severity:"error",about:"value",message:({device:e,bar:t,size:s,sizes:n})=>`\
BAR ${t} of '${e}' cannot be ${s}, by the facts of this machine: it offers ${n}`,remedy:()=>"write one of these, or take it out"})};function Qw(e,t,s){for(const n of W(
e)){const{name:o,resetMethod:i,vendorReset:r,d3cold:a,functions:c}=n,u=(...d)=>({path:["devices",o,...d]}),l=[["resetMethod",i!==void 0],["vendorReset",r],["d3c\
old",!a],["bars",bo(n).length>0]];for(const[d,f]of c.length===0&&n.ids.length>0?l:[])f&&t("setting-without-address",u(d),{device:o,setting:d});r&&i!==void 0&&i!==
"device_specific"&&t("vendor-reset-and-method",u("resetMethod"),{method:i}),!r&&i==="device_specific"&&e0(n,s)&&t("device-specific-without-module",u("resetMetho\
d"),{device:o}),t0(n,t,s)}}var e0=({ids:e,functions:[t]},s)=>{const n=t&&s?Be(s,t)?.id:void 0;return[...e,...n?[n]:[]].some(({vendor:o})=>o==="1002")};function t0(e,t,s){
const[n]=e.functions,o=n&&s?Be(s,n)?.bars:void 0;for(const[i,r]of Object.entries(e.bars)){if(r===void 0)continue;const a={path:["devices",e.name,"bars",i]},c=Number(
i.slice(3)),u=o?.find(l=>l.index===c)?.sizes;if(r<de||!Hc(r))t("bar-size",a,{size:oe(r)});else if(u&&!u.includes(r)){const l=u.length>0?u.map(oe).join(", "):"on\
e size only";t("bar-not-offered",a,{device:e.name,bar:c,size:oe(r),sizes:l})}}}function*s0(e){const t=W(e);t.some(({vendorReset:s})=>s)&&(yield{kind:"option",path:[
"boot","extraModulePackages"],value:I([_("config","boot","kernelPackages","vendor-reset")])},yield{kind:"module",stage:"initrd",name:"vendor-reset"});for(const{
resetMethod:s,vendorReset:n,d3cold:o,functions:i}of t){const r=(a,c,u=i)=>u.map(l=>({kind:"tmpfile",type:"w",path:`/sys/bus/pci/devices/${E(l)}/${a}`,argument:c,
ofEntry:!0}));n?yield*r("reset_method","device_specific",i.slice(0,1)):s&&(yield*r("reset_method",s)),o||(yield*r("d3cold_allowed","0"))}for(const s of $(e))for(const n of Oe(
s,e)){const[o]=n.functions,i=bo(n).map(({file:r,value:a})=>`${r}=${a}`);n.bind==="boot"||!o||i.length===0||(yield{kind:"hook",vm:s.name,step:"resize-bars",order:tt["\
resize-bars"],arguments:[E(o),...i]})}}var ku={};S(ku,{codes:()=>y0,domain:()=>$0,rules:()=>w0,schema:()=>g0});var We=(e,t=0)=>({bus:0,slot:e,function:t}),nt=e=>({
bus:e,slot:0,function:0}),Ts=(e,t)=>Array.from({length:e},(s,n)=>t(n)),$u={hostdev:Ts(12,e=>nt(1+e)),usb:Ts(3,e=>nt(13+e)),serial:[nt(16)],scsi:Ts(2,e=>nt(17+e)),
rng:[nt(19)],balloon:[nt(20)],input:Ts(3,e=>nt(21+e)),vsock:[nt(24)],video:[We(1),We(24)],shmem:Ts(8,e=>We(16+e)),watchdog:[We(25)],sound:[We(27),We(26)],iommu:[
We(30)],sata:[We(31,2)]},_u=(e,t)=>$u[e]?.[t],n0=e=>$u[e]!==void 0,o0={disk:[{first:25,last:44},{first:97,last:102}],nic:[{first:45,last:56},{first:103,last:103}],
share:[{first:57,last:64},{first:104,last:104}],hostdev:[{first:89,last:96}]},i0="slot 810";function*r0(e,t){const[,s=t,n=""]=/^(.*?)(\d{0,6})$/s.exec(t)??[];for(const{
first:o,last:i}of o0[e]??[]){const r=i-o+1,a=js(r,i0,e,s)+Number(n);for(let c=0;c<r;c+=1)yield nt(o+(a+c)%r)}}var xu=3,a0=15,Su=(a0-xu+1)*8,c0=e=>We(xu+Math.floor(
(e-1)/8),(e-1)%8),u0=[2,28,29],l0=(e,t)=>e===0?!u0.includes(t):e<=64||e>=89&&e<=Su,d0=e=>e<12?We(16+e):void 0,f0=e=>e<2||e>=16&&e<28,Ou="vfioc-kvmfr-memory";function h0(e,t){
const s=yn(e,t);if(s?.backend!=="kvmfr")return[];const n=Ot(e)?void 0:_u("shmem",0),o=n?{bus:"pcie.0",addr:`0x${n.slot.toString(16)}`}:{},i={"qom-type":"memory-\
backend-file",id:Ou,"mem-path":s.path,size:s.bytes,share:!0},r={driver:"ivshmem-plain",id:"vfioc-kvmfr",memdev:Ou,...o};return["-object",JSON.stringify(i),"-dev\
ice",JSON.stringify(r)]}var m0=G("",["PIPEWIRE_LATENCY"],/^[A-Za-z_][A-Za-z0-9_]*$/,"an environment variable has letters, digits and _, and does not begin with \
a digit"),p0=G("",["x-vga"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"a property has letters, digits, - _ and ."),v0=G("",["blockdev"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"a c\
apability has letters, digits, - _ and .: virsh domcapabilities and libvirt name them"),g0={vm:{qemu:b(P({args:b(C(Xt("One argument.",["-device"])),[]),env:b(Ce(
m0,Xt("A value.",["512/48000"])),{}),override:b(Ce(Ev,Ce(p0,ce([Ne(),H(),Xt("A text.",["on"])]))),{}),capabilities:b(Ce(v0,N(["add","del"])),{})}),{})}},BO=e=>`\
vms: { win: { memory: 4GiB, disks: { c: { file: /srv/c.qcow2 } }, qemu: { override: { ${e} } } } }
`,y0={"override-of-nothing":h({severity:"error",about:"value",message:({device:e})=>`the guest has no '${e}'`,remedy:({nearest:e})=>e?`did you mean '${e}'?`:"wr\
ite a device of this guest, or take it out"})};function b0(e,t){const s=e.devices.flatMap(o=>{const i=t.devices[o],r=i?.gvt?1:i?.functions.length??0;return Array.
from({length:r},(a,c)=>`devices.${o}${c===0?"":`.${c}`}`)}),n=["disks","nics","shares"].flatMap(o=>Object.keys(e[o]).map(i=>`${o}.${i}`));return[...s,...n]}function w0(e,t){
for(const s of $(e)){const n=b0(s,e);for(const o of Object.keys(s.qemu.override)){if(!Do(o)||n.includes(o.replace(/\.0$/,"")))continue;const r=["vms",s.name,"qe\
mu","override",o];t("override-of-nothing",{path:r,on:"key"},{device:o,nearest:jt(o,n)})}}}var ni={"xmlns:qemu":"http://libvirt.org/schemas/domain/qemu/1.0"};function k0(e,t){
const s=typeof t=="boolean"?"bool":typeof t=="string"?"string":t<0?"signed":"unsigned";return v("qemu:property",{name:e,type:s,value:String(t)})}function*$0(e,t){
const s=[...h0(e,t),...e.qemu.args].map(r=>v("qemu:arg",{value:r})),n=Object.entries(e.qemu.env).map(([r,a])=>v("qemu:env",{name:r,value:a}));s.length+n.length>
0&&(yield{at:"",xml:v("qemu:commandline",ni,...s,...n)});const o=Object.entries(e.qemu.capabilities).map(([r,a])=>v(`qemu:${a}`,{capability:r}));o.length>0&&(yield{
at:"",xml:v("qemu:capabilities",ni,...o)});const i=[...Ja(e,t)].map(([r,a])=>{const c=Object.entries(a).map(([u,l])=>k0(u,l));return v("qemu:device",{alias:r},v(
"qemu:frontend",{},...c))});i.length>0&&(yield{at:"",xml:v("qemu:override",ni,...i)})}var Mu={};S(Mu,{codes:()=>O0,declaredWords:()=>Nu,host:()=>I0,schema:()=>S0});
var _0=V["identity.xsl"],x0=V["reconcile.sh"],S0={vm:{adopt:b(A(""),!1)}},O0={};function*M0(e,t){yield`--domain=${e.name}`,yield{xml:`domains/${e.name}.xml`},e.
autostart&&(yield"--autostart"),e.adopt&&(yield"--adopt");for(const[s,{mac:n}]of Object.entries(e.nics))n===void 0&&(yield`--mac=${vn(e,s,t)}`)}function*Nu(e){const t=$(
e).flatMap(s=>Object.values(s.nics).flatMap(({network:n})=>n??[]));for(const s of[...new Set([...Object.keys(e.networks),...t])].sort())yield`--network=${s}`,e.
networks[s]&&(yield{xml:`networks/${s}.xml`}),e.networks[s]&&ns(s,e)?.stock&&(yield"--stock");for(const s of $(e))yield*M0(s,e)}var Au=(e,t)=>U(_("pkgs","writeT\
ext"),k(e),t),N0=e=>Au(`vfioc-${e.replaceAll("/","-")}`,U(_("builtins","readFile"),Zr(`./${e}`))),A0=e=>typeof e=="string"?k(e):Yt("--xml=",N0(e.xml)),E0=U(_("p\
kgs","writeShellApplication"),z({name:k("vfioc-reconcile"),runtimeInputs:I([_("pkgs","coreutils"),_("config","virtualisation","libvirtd","package"),_("pkgs","li\
bxml2"),_("pkgs","libxslt"),_("config","systemd","package")]),checkPhase:k(""),text:k(x0.replace(/^#!.*\n/,""))})),P0=U(_("builtins","hashString"),k("sha256"),U(
_("builtins","toJSON"),I([["hooks"],["qemu","runAsRoot"],["qemu","verbatimConfig"]].map(e=>_("config","virtualisation","libvirtd",...e))))),Eu=I([k("libvirtd.se\
rvice")]),Pu=["systemd","services","libvirtd","environment","VFIOC_CONFIGURATION"];function*I0(e){if(!e.libvirt.enable)return;yield{kind:"option",path:Pu,value:P0,
comment:"NixOS leaves a libvirtd alone that runs. By this it is seen whether it started with the hooks and the qemu.conf of today."};const t=[U(_("lib","getExe"),
E0),Au("vfioc-identity.xsl",k(_0)),Yt("--libvirtd=",_("config",...Pu)),...[...Nu(e)].map(A0)];yield{kind:"option",path:["systemd","services","vfioc-reconcile"],
comment:"Defines the guests and networks, where what was declared changed. It starts, stops and restarts no guest.",value:z({description:k("Guests and networks \
of vfioc"),wantedBy:I([k("multi-user.target")]),wants:Eu,after:Eu,before:I([k("libvirt-guests.service")]),serviceConfig:z({Type:k("oneshot"),RemainAfterExit:D(!0),
StateDirectory:k("vfioc"),PrivateTmp:D(!0),TimeoutStartSec:k("5min")}),script:U(_("lib","escapeShellArgs"),I(t))})}}var Iu={};S(Iu,{codes:()=>z0,rules:()=>C0,schema:()=>j0});
var j0={},z0={"device-without-reset":h({severity:"warning",about:"value",message:({address:e,beside:t})=>`the kernel has no way to reset ${e}, by the facts of t\
his machine${t?`, nor its bus, where ${t} would be reset with it`:""}`,remedy:()=>"count on a reboot of the host between two starts of the guest, or look for a \
kernel module that can reset it"}),"reset-method-unknown":h({severity:"warning",about:"value",message:({address:e,method:t,methods:s})=>`the kernel can reset ${e}\
 by ${s}, and not by ${t}, by the facts of this machine`,remedy:()=>"write one of these, or load the kernel module that brings it (vendor-reset: device_specific\
)"})};function C0(e,t,s){if(s){for(const n of W(e))if(!n.vendorReset)for(const[o,i]of n.functions.entries()){const r=Be(s,i),a=r?.resetMethods,c=E(i),u=["device\
s",n.name];if(a&&n.resetMethod&&a.length>0&&!a.includes(n.resetMethod)){const d={address:c,method:n.resetMethod,methods:dt(a)};t("reset-method-unknown",{path:[...u,
"resetMethod"]},d)}if(!r||a?.length!==0||n.resetMethod!==void 0)continue;const l=T0(n.name,r,e,s);l!==void 0&&t("device-without-reset",{path:[...u,"functions",o]},
{address:c,beside:l})}}}function T0(e,t,s,n){const{domain:o,bus:i}=t.address,r=n.pci.filter(({address:c})=>c.domain===o&&c.bus===i);if(i===0||r.every(({parent:c})=>!c)&&
n.pci.some(({parent:c})=>c))return"";const a=lt(e,s);if(a.length!==0)for(const{vm:c}of a){const u=new Set(Oe(c,s).flatMap(({functions:d})=>d.map(E))),l=r.map(({
address:d})=>E(d)).filter(d=>!u.has(d));if(l.length>0)return dt(l)}}var ju={};S(ju,{codes:()=>q0,domain:()=>L0,schema:()=>B0});var B0={vm:{rng:g(A(""))}},q0={};
function*L0(e){if(!(e.rng??Qe(e).rng))return;const t=v("backend",{model:"builtin"});yield{pci:{class:"rng",key:"rng",index:0},functions:[v("rng",{model:"virtio"},
t)]}}var zu={};S(zu,{codes:()=>D0,files:()=>F0,host:()=>Z0,rules:()=>K0,schema:()=>U0});var U0={device:{rom:b(P({bar:g(A("")),file:g(ea)}),{})}},D0={"rom-off-wi\
th-file":h({severity:"error",about:"value",message:({device:e})=>`the guest does not see a ROM of '${e}', and a file is given for it`,remedy:()=>"take bar: off \
out, or file"})},R0=16*2**20;function*F0(e){for(const{name:t,rom:s}of W(e))s.file!==void 0&&(yield{path:["devices",t,"rom","file"],name:s.file,limit:R0})}function K0(e,t){
for(const{name:s,rom:n}of W(e))n.bar!==!1||n.file===void 0||t("rom-off-with-file",{path:["devices",s,"rom","bar"]},{device:s})}function*Z0(e){for(const t of W(e)){
const s=zc(t);if(s===void 0)continue;const n=qy(t);yield{kind:"file",from:["devices",t.name,"rom","file"],to:n},yield{kind:"option",path:["systemd","tmpfiles","\
settings","10-vfioc",s,"L+","argument"],value:Yt(Zr(`./${n}`))}}}var Cu={};S(Cu,{codes:()=>W0,domain:()=>J0,rules:()=>Y0,schema:()=>V0});var G0=G("",["/games"],
/^(?:\/[A-Za-z0-9_][A-Za-z0-9_.]*)+$/,"a partition is written as /games or /machine/games: letters, digits, _ and . after each /"),V0={vm:{seclabel:b(C(P({type:N(
["none","static","dynamic"]),model:g(N(["dac","apparmor","selinux"])),label:g(Xt("A label.",["+1000:+100"])),relabel:g(A(""))})),[]),partition:g(G0)}},qO=e=>`vm\
s: { win: { memory: 4GiB, seclabel: [${e}] } }
`,W0={"seclabel-twice":h({severity:"error",about:"value",message:({model:e})=>`there is a label of ${e} already`,remedy:()=>"take one of them out"}),"seclabel-i\
ncomplete":h({severity:"error",about:"value",message:({missing:e})=>`this label needs '${e}'`,remedy:({missing:e})=>`add ${e}, or write type: none`}),"seclabel-\
not-static":h({severity:"error",about:"value",message:({type:e,field:t})=>`'${t}' is for a static label, and this one is ${e}`,remedy:({field:e})=>`take ${e} ou\
t, or write type: static`})};function Y0(e,t){for(const{name:s,seclabel:n}of $(e)){const o=new Set;for(const[i,{type:r,model:a,label:c,relabel:u}]of n.entries()){
const l=["vms",s,"seclabel",i],d=r!=="none"&&!a?"model":r==="static"&&c===void 0?"label":void 0;d&&t("seclabel-incomplete",{path:l},{missing:d});for(const[m,p]of Object.
entries({label:c,relabel:u}))r==="static"||p===void 0||t("seclabel-not-static",{path:[...l,m]},{type:r,field:m});const f=a??"the host";o.has(f)&&t("seclabel-twi\
ce",{path:l},{model:f}),o.add(f)}}}function*J0(e){for(const{type:t,model:s,label:n,relabel:o}of e.seclabel){const i={type:t,model:s,relabel:o===void 0?void 0:jr(
o)};yield{at:"",xml:v("seclabel",i,n!==void 0&&v("label",{},n))}}e.partition!==void 0&&(yield{at:"resource",xml:v("partition",{},e.partition)})}var Tu={};S(Tu,{
codes:()=>X0,domain:()=>Q0,schema:()=>H0});var H0={vm:{serial:b(A(""),!1)}},X0={};function*Q0(e){if(!e.serial)return;const t=v("target",{type:"isa-serial",port:0},
v("model",{name:"isa-serial"}));yield{at:"devices",xml:v("serial",{type:"pty"},t)},yield{at:"devices",xml:v("console",{type:"pty"},v("target",{type:"serial",port:0}))}}
var Bu={};S(Bu,{codes:()=>tk,host:()=>ik,rules:()=>sk,schema:()=>ek});var ek={},tk={"shared-memory-name-twice":h({severity:"error",about:"value",message:({name:e,
guest:t})=>`the shared memory '${e}' is already that of the guest '${t}'`,remedy:()=>"give it a name of its own with name:"}),"shared-memory-size":h({severity:"\
error",about:"value",message:({size:e})=>`${e} is no size for shared memory, which is a power of two of at least 1 MiB`,remedy:()=>"write 1MiB, 2MiB, 4MiB and s\
o on"}),"shared-memory-too-large":h({severity:"error",about:"value",message:({size:e})=>`shared memory of ${e} is more than the driver in a Windows guest can ma\
p`,remedy:()=>"keep it at 1 GiB or less: a smaller resolution, or hdr: off"}),"shared-memory-same-size":h({severity:"error",about:"value",message:({size:e})=>`S\
cream and Looking Glass both have ${e} of shared memory`,remedy:()=>"give Scream another size"})};function sk(e,t){const s=new Map;for(const n of $(e)){const o=Qo(
n,e);for(const{feature:a,name:c,path:u,bytes:l}of o){const d=["vms",n.name,a],f=s.get(u);f&&t("shared-memory-name-twice",{path:[...d,"name"]},{name:c,guest:f}),
s.set(u,n.name);const m={path:[...d,"size"]},p=oe(l);!Hc(l)||l<de?t("shared-memory-size",m,{size:p}):l>=2*ht&&t("shared-memory-too-large",m,{size:p})}const[i,r]=o;
i&&r&&i.bytes===r.bytes&&t("shared-memory-same-size",{path:["vms",n.name,r.feature,"size"]},{size:oe(i.bytes)})}}var nk={"":1,k:1024,K:1024,m:de,M:de,g:ht,G:ht};
function ok(e,t){const s={...nk,...t===void 0?{}:{"%":t/100}},n=z(Object.entries(s).map(([u,l])=>[u,ft(Math.ceil(e/l))])),o=(u,...l)=>U(_("builtins",u),...l),i=He(
"size"),r=u=>o("elemAt",i,ft(u)),a=k(`([1-9][0-9]*)([${Object.keys(s).join("")}]?)`),c=ie(o("fromJSON",r(0)),">=",o("getAttr",r(1),n));return{kind:"assertion",that:Gr(
{size:o("match",a,_("config","boot","devShmSize"))},ie(ie(i,"==",Ns),"||",c)),message:`vfioc: boot.devShmSize is less than the ${oe(e)} that guests share below \
/dev/shm: when that is full they are killed.`}}function*ik(e,t){const s=Bb(e);if(s.length===0)return;const{user:n,group:o}=qb(e),i=s.reduce((a,c)=>a+c.bytes,0);
yield ok(i,t?.memory?.total);for(const{vm:a,path:c,bytes:u}of s)yield{kind:"tmpfile",type:"f",path:c,mode:"0660",user:n,group:o},yield{kind:"hook",vm:a.name,step:"\
shared-memory",order:tt["shared-memory"],arguments:[c,String(u),n,o]};for(const a of e.host.users)yield{kind:"member",user:a,group:o};const r=St(e).user;r!=="ro\
ot"&&r!==n&&(yield{kind:"member",user:r,group:o})}var qu={};S(qu,{codes:()=>ak,domain:()=>lk,host:()=>uk,rules:()=>ck,schema:()=>rk});var rk={vm:{shares:b(Ce(mt,
P({path:pt,readOnly:b(A(""),!1)})),{})}},ak={"share-name-too-long":h({severity:"error",about:"value",message:({share:e})=>`'${e}' is longer than the 36 characte\
rs that virtiofs has for a name`,remedy:()=>"choose a shorter name"})};function ck(e,t){for(const s of $(e))for(const n of Object.keys(s.shares))n.length>36&&t(
"share-name-too-long",{path:["vms",s.name,"shares",n],on:"key"},{share:n})}function*uk(e){$(e).some(({shares:t})=>Object.keys(t).length>0)&&(yield{kind:"option",
path:["virtualisation","libvirtd","qemu","vhostUserPackages"],value:I([_("pkgs","virtiofsd")])})}function*lk(e,t){for(const[s,{path:n,readOnly:o}]of Object.entries(
e.shares)){const i=ts("shares",s,e,t),r=v("filesystem",{type:"mount",accessmode:"passthrough"},v("driver",{type:"virtiofs"}),v("source",{dir:n}),v("target",{dir:s}),
o&&v("readonly"),i);yield{pci:{class:"share",key:s},functions:[r]}}}var Lu={};S(Lu,{codes:()=>fk,host:()=>mk,rules:()=>hk,schema:()=>dk});var dk={},LO=(e,t)=>`h\
ost: { audio: ${e} }
libvirt: { qemu: { user: alex, group: users } }
vms: { win: { memory: 4GiB, ${t} } }
`,fk={"sound-server-not-there":h({severity:"error",about:"value",message:({server:e,audio:t})=>`the sound goes to ${e}, and the host has audio: ${t}`,remedy:()=>"\
make host.audio what the host plays sound with, or take spice for the guest"}),"sound-before-login":h({severity:"warning",about:"value",message:({guest:e,server:t})=>`\
'${e}' starts with the host, when nobody's ${t} runs yet`,remedy:()=>"take autostart out, let SPICE play the sound, or set users.users.NAME.linger"})};function Uu({
display:{sound:e}}){const{to:t,uid:s=void 0}=typeof e=="object"?e:{to:e};return t==="pipewire"||t==="pulseaudio"?{to:t,uid:s}:void 0}function hk(e,t){const{audio:s}=e.
host;for(const n of $(e)){const o=Uu(n);if(!o)continue;const i=["vms",n.name];(s==="none"||o.to==="pipewire"&&s!=="pipewire")&&t("sound-server-not-there",{path:[
...i,"display","sound"]},{server:o.to,audio:s}),n.autostart&&t("sound-before-login",{path:[...i,"autostart"]},{guest:n.name,server:o.to})}}function*mk(e){const{
user:t}=St(e),s=$(e).flatMap(n=>Uu(n)??[]);for(const n of new Set(s.flatMap(o=>o.uid??[]))){const o=Mt("config",["users","users",t,"uid"],Ns);yield{kind:"assert\
ion",that:ie(ie(o,"==",Ns),"||",ie(o,"==",ft(n))),message:`vfioc: the sound of a guest goes to the server of ${t} as number ${n}, and users.users.${t}.uid is an\
other: make them the same.`}}}var Du={};S(Du,{codes:()=>gk,host:()=>wk,rules:()=>yk,schema:()=>vk});var pk=P({name:mt,inverse:b(A(""),!1),videoDrivers:g(C(mt)),
prime:b(A(""),!0)}),vk={host:{specialisation:g(Se(ce([mt,pk]),xe(e=>typeof e=="string"?{name:e,inverse:!1,prime:!0}:e)))}},gk={"specialisation-of-nothing":h({severity:"\
warning",about:"value",message:()=>"nothing is passed through, so both boot entries are the same",remedy:()=>"declare devices, or take specialisation out"})};function yk(e,t){
e.host.specialisation&&Object.keys(e.devices).length===0&&t("specialisation-of-nothing",{path:["host","specialisation"]})}var Ru=e=>U(_("lib","mkForce"),e),bk=[
["prime","offload","enable"],["prime","offload","enableOffloadCmd"],["prime","reverseSync","enable"],["prime","sync","enable"],["powerManagement","finegrained"]];
function*wk(e){const{specialisation:t}=e.host;if(!t)return;const{name:s,inverse:n,videoDrivers:o,prime:i}=t;if(yield{kind:"entry",name:s,inverse:n},yield{kind:"\
option",path:["specialisation",s,"configuration","system","nixos","tags"],value:I([k(s)]),comment:n?"The boot entry without passthrough.":"The boot entry with p\
assthrough."},yield{kind:"kernelParam",name:"vfioc.passthrough",value:"1",comment:"By this the hook knows what booted."},o){const r=Ru(I(o.map(k)));yield{kind:"\
option",path:["services","xserver","videoDrivers"],value:r,ofEntry:!0}}for(const r of i?[]:bk)yield{kind:"option",path:["hardware","nvidia",...r],value:Ru(D(!1)),
ofEntry:!0};for(const r of $(e)){if(r.devices.length===0)continue;const a=[n?"default":s];yield{kind:"hook",vm:r.name,order:tt["boot-entry"],step:"boot-entry",arguments:a}}}
var Fu={};S(Fu,{codes:()=>_k,domain:()=>Ok,host:()=>Sk,rules:()=>xk,schema:()=>$k});var kk=V["make-functions.sh"],$k={device:{sriov:g(P({of:Te,count:H().check(Q(
1),ne(256)),network:b(A(""),!1),vlan:g(H().check(Q(1),ne(4094)))}))}},UO=(e,t='"05:10.0"')=>`devices: { vf: { functions: [${t}], sriov: { ${e} } } }
vms: { win: { memory: 4GiB, devices: [vf] } }
`,DO=e=>`devices: { a: { functions: ["05:10.0"], sriov: { of: "05:00.0", count: 4 } }, b: { functions: ["05:10.2"], sriov: { of: "05:00.0", count: ${e} } } }
vms: { win: { memory: 4GiB, devices: [a, b] } }
`,_k={"sriov-without-functions":h({severity:"error",about:"value",message:({device:e})=>`which virtual functions '${e}' has is not known`,remedy:()=>"add functi\
ons: the addresses that ls -l /sys/bus/pci/devices/CARD/virtfn* shows once they are made"}),"sriov-counts-differ":h({severity:"error",about:"value",message:({count:e,
device:t,address:s})=>`${s} makes ${e} virtual functions for '${t}'`,remedy:({count:e})=>`write ${e} here too, or the larger number at both`}),"sriov-more-funct\
ions":h({severity:"error",about:"value",message:({functions:e,count:t,address:s})=>`${e} virtual functions of ${s} are used, and it makes ${t}`,remedy:({functions:e})=>`\
write count: ${e} or more`}),"sriov-card-leaves":h({severity:"error",about:"value",message:({address:e,device:t})=>`${e} is a function of '${t}', and the host h\
as to keep it`,remedy:({address:e,device:t})=>`take ${e} out of '${t}'`}),"sriov-handover":h({severity:"error",about:"value",message:()=>"a virtual function is \
not used by the host, so it is not handed over",remedy:()=>"take bind out"}),"vlan-without-network":h({severity:"error",about:"value",message:()=>"a VLAN is of \
a network card",remedy:()=>"write network: on, or take vlan out"})};function Ku(e){const t=new Map;for(const s of W(e)){const{sriov:n}=s;if(!n)continue;const o=E(
n.of);t.set(o,[...t.get(o)??[],{...s,sriov:n}])}return t}function xk(e,t){const s=new Map(W(e).flatMap(({name:n,functions:o})=>o.map(i=>[E(i),n])));for(const[n,
o]of Ku(e)){const[i]=o;if(!i)continue;const{count:r}=i.sriov;for(const{name:c,sriov:u,bind:l,functions:d}of o){const f=["devices",c],m=(...y)=>({path:[...f,...y]});
d.length===0&&t("sriov-without-functions",{...m("sriov"),on:"key"},{device:c});const p=s.get(n);p!==void 0&&t("sriov-card-leaves",m("sriov","of"),{address:n,device:p}),
u.count!==r&&t("sriov-counts-differ",m("sriov","count"),{count:r,device:i.name,address:n}),l==="handover"&&t("sriov-handover",m("bind")),u.vlan!==void 0&&!u.network&&
t("vlan-without-network",m("sriov","vlan"))}const a=o.reduce((c,{functions:u})=>c+u.length,0);a>r&&t("sriov-more-functions",{path:["devices",i.name,"sriov","cou\
nt"]},{functions:a,count:r,address:n})}}var oi=e=>I(e.map(k));function*Sk(e){for(const[t,s]of Ku(e)){const n=String(s[0]?.sriov.count),o=s.flatMap(r=>r.functions.
map(E)),i=U(_("pkgs","writeShellApplication"),z({name:k("vfioc-make-functions"),runtimeInputs:I([_("pkgs","coreutils")]),checkPhase:k(""),text:k(kk.replace(/^#!.*\n/,
""))}));yield{kind:"option",ofEntry:!0,path:["systemd","services",`vfioc-sriov-${t.replaceAll(/[:.]/g,"-")}`],value:z({description:k(`Virtual functions of ${t}`),
wantedBy:oi(["multi-user.target"]),before:oi(["libvirtd.service"]),after:oi(["systemd-modules-load.service"]),serviceConfig:z({Type:k("oneshot"),RemainAfterExit:D(
!0)}),script:U(_("lib","escapeShellArgs"),I([U(_("lib","getExe"),i),...[t,n,...o].map(k)]))})}}}function*Ok(e,t){for(const{name:s,sriov:n,functions:o}of Oe(e,t)){
if(!n?.network)continue;const i=o.map((r,a)=>v("interface",{type:"hostdev",managed:"yes"},v("mac",{address:ra(t.host.name,e.name,s,String(a))}),v("source",{},v(
"address",{type:"pci",...ho(r)})),n.vlan!==void 0&&v("vlan",{},v("tag",{id:n.vlan})),ts("devices",s,e,t,a)));yield{pci:{class:"hostdev",key:s,index:e.devices.indexOf(
s)},functions:i}}}var Zu={};S(Zu,{codes:()=>Nk,host:()=>jk,schema:()=>Mk});var Mk={},Nk={},ii=(...e)=>_("config",...e),is=(e,...t)=>U(_("lib",e),...t),ri=(e,t)=>ie(
U(_("builtins","match"),k(e),t),"!=",Ns),wn=(e,t)=>yo(e,t);function*Ak(e){const t=He("parameter");yield{kind:"assertion",ofEntry:!0,that:Xe(is("any",wn("paramet\
er",ri("vfio[-_]pci[.]ids=.*",t)),ii("boot","kernelParams"))),message:"vfioc: boot.kernelParams gives vfio-pci ids besides the devices of the spec: take vfio-pc\
i.ids out, and name the devices in the spec."};const s=wn("line",ri("[[:space:]]*options[[:space:]]+vfio[-_]pci[[:space:]](.*[[:space:]])?ids=.*",He("line"))),n=is(
"splitString",k(`
`),ii("boot","extraModprobeConfig")),o=e.some(i=>Wt(i)==="id")?1:0;yield{kind:"assertion",ofEntry:!0,that:ie(is("count",s,n),"==",ft(o)),message:"vfioc: boot.ex\
traModprobeConfig gives vfio-pci ids besides the devices of the spec: take its line `options vfio-pci ids=` out, and name the devices in the spec."}}var Gu=Object.
values(un).map(e=>e.filter(t=>t!=="snd_hda_intel"));function*Ek(e,t){const s=ko(e,t),n=Gu.filter(i=>i.some(r=>s.includes(r))).flatMap(i=>i.filter(r=>!s.includes(
r)));if(n.length===0)return;const o=U(_("builtins","replaceStrings"),I([k("-")]),I([k("_")]),He("module"));yield{kind:"assertion",ofEntry:!0,that:Xe(is("any",wn(
"module",is("elem",o,I(n.map(k)))),ii("boot","initrd","kernelModules"))),message:`vfioc: boot.initrd.kernelModules loads a driver that can take '${e.name}' befo\
re vfio-pci (one of ${n.join(", ")}): add it to devices.${e.name}.drivers, or take it out of the list.`}}var Pk=({domain:e,bus:t,slot:s,function:n})=>`0*${t}${e===
0?"(@0*0)?":`@0*${e}`}:0*${s}:${n}`;function*Ik(e,t){const n=e.filter(c=>{const u=ko(c,t);return Gu.some(l=>l.some(d=>u.includes(d)))}).flatMap(c=>c.functions);
if(n.length===0)return;const o=(...c)=>["hardware","nvidia","prime",...c],i=["offload","sync","reverseSync"].map(c=>Mt("config",o(c,"enable"),D(!1))).reduce((c,u)=>ie(
c,"||",u)),r=["nvidiaBusId","amdgpuBusId","intelBusId"].map(c=>Mt("config",o(c),k(""))),a=wn("busId",ri(`PCI:(${n.map(Pk).join("|")})`,He("busId")));yield{kind:"\
assertion",ofEntry:!0,that:Xe(ie(i,"&&",is("any",a,I(r)))),message:"vfioc: hardware.nvidia.prime uses a card that the spec keeps for a guest: switch its offload\
 or sync off, or take the card out of devices."}}function*jk(e,t){const s=Ur(e);if(s.length!==0){yield*Ak(s);for(const n of s)yield*Ek(n,t);yield*Ik(s,t)}}var Vu={};
S(Vu,{codes:()=>qk,host:()=>Uk,rules:()=>Lk,schema:()=>Bk});var zk=G("",["KMONAD_DEVICE"],/^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,62}$/,"a link below /dev has letters, \
digits, _ . + and -, and is at most 63 characters long"),Ck=ue("",["KMonad output"],e=>e===""||e.length>256?L("the name of an input device has 1 to 256 characte\
rs"):/[\u0000-\u001f\u007f]/.test(e)?L("control characters cannot stand here"):e.isWellFormed()?pe(e):L("this is not valid Unicode")),Tk=H().check(Q(0),ne(255)),
Bk={root:{udev:b(P({symlinks:b(Ce(zk,P({name:g(Ck),usb:g(mo),kind:g(N(["keyboard","mouse"])),interface:g(Tk)})),{})}),{})}},qk={"symlink-to-nothing":h({severity:"\
error",about:"value",message:({link:e})=>`nothing says which device /dev/${e} is`,remedy:()=>"add name, as /proc/bus/input/devices shows it, or usb, as lsusb sh\
ows it"}),"symlink-interface-without-usb":h({severity:"error",about:"value",message:({link:e})=>`/dev/${e} has a USB interface and no USB id`,remedy:()=>"add us\
b, as lsusb shows it, or take interface out"}),"symlink-same-device":h({severity:"warning",about:"value",message:({link:e,other:t})=>`/dev/${e} and /dev/${t} ar\
e links to the same device`,remedy:()=>"take one of them out"})};function Lk(e,t){const s=new Map;for(const[n,o]of Object.entries(e.udev.symlinks)){const i=["ud\
ev","symlinks",n],{name:r,usb:a,kind:c,interface:u}=o;r===void 0&&a===void 0&&t("symlink-to-nothing",{path:i,on:"key"},{link:n}),u!==void 0&&a===void 0&&t("syml\
ink-interface-without-usb",{path:[...i,"interface"]},{link:n});const l=JSON.stringify([r,a,c,u]),d=s.get(l);d&&(r!==void 0||a!==void 0)&&t("symlink-same-device",
{path:i,on:"key"},{link:n,other:d}),s.set(l,n)}}var zt=(e,t)=>({key:e,operator:"==",value:t});function*Uk(e){for(const[t,{name:s,usb:n,kind:o,interface:i}]of Object.
entries(e.udev.symlinks)){const r=[{key:"ACTION",operator:"!=",value:"remove"},zt("SUBSYSTEM","input"),{...zt("KERNEL","event*"),glob:!0}];s!==void 0&&r.push(zt(
"ATTRS{name}",s)),n&&(r.push(zt("ENV{ID_VENDOR_ID}",n.vendor),zt("ENV{ID_MODEL_ID}",n.device)),i!==void 0&&r.push(zt("ENV{ID_USB_INTERFACE_NUM}",i.toString(16).
padStart(2,"0")))),o&&r.push(zt(`ENV{ID_INPUT_${o.toUpperCase()}}`,"1")),r.push({key:"SYMLINK",operator:"+=",value:t}),yield{kind:"udev",stage:"boot",rule:r}}}var Wu={};
S(Wu,{codes:()=>Kk,domain:()=>Yk,rules:()=>Vk,schema:()=>Fk});var Yu=H().check(Q(1),ne(255)),Dk=G("",["1.4"],/^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,6}$/,"a port is \
a number, or several with dots where hubs are on the way: 1.4"),Rk=P({id:g(mo),bus:g(Yu),device:g(Yu),port:g(Dk),startupPolicy:g(N(["mandatory","requisite","opt\
ional"]))}),Fk={vm:{usb:b(C(Se(ce([mo,Rk]),xe(e=>"vendor"in e?{id:e}:e))),[])}},RO=e=>`vms: { win: { memory: 4GiB, usb: [${e}] } }
`,FO='"1000:0001", "1000:0002", "1000:0003", "1000:0004", "1000:0005", "1000:0006", "1000:0007"',Kk={"usb-not-identified":h({severity:"error",about:"value",message:()=>"\
nothing says which USB device this is",remedy:()=>"give its id, or its bus with port or device, as lsusb shows them"}),"usb-port-and-device":h({severity:"error",
about:"value",message:()=>"port and device both say where on the bus it is",remedy:()=>"take device out: it changes whenever something is plugged in"}),"usb-twi\
ce":h({severity:"error",about:"value",message:({device:e,guest:t})=>`${e} is a USB device of '${t}' already`,remedy:()=>"take it out of one of them; two devices\
 of one id are told apart by bus and device"}),"usb-ports-exceeded":h({severity:"warning",about:"value",message:({guest:e,devices:t,ports:s})=>`'${e}' has ${t} \
USB devices and ${s} ports, so that some of them are slow`,remedy:()=>"take some out, lower display.usbRedirection, or pass a whole USB controller"})};function Ju({
bus:e,device:t,port:s}){if(e!==void 0)return s!==void 0?`bus ${e}, port ${s}`:t!==void 0?`bus ${e}, device ${t}`:void 0}var Zk=e=>{const t=Ju(e);return e.id?le(
e.id)+(t?` at ${t}`:""):t};function Gk(e){const t=Object.values(e.disks).filter(n=>Et(n,e)==="usb").length,s=et(e)?e.display.usbRedirection:0;return e.usb.length+
t+s+(fa(e)==="tablet"?1:0)}function Vk(e,t){const s=new Map;for(const n of $(e)){const o=["vms",n.name,"usb"],i=new Set;for(const[a,c]of n.usb.entries()){const u=Zk(
c),l={path:[...o,a]};if(u===void 0){t("usb-not-identified",l);continue}c.port!==void 0&&c.device!==void 0&&t("usb-port-and-device",{path:[...o,a,"device"]});const d=i.
has(u)?n.name:n.autostart?s.get(u):void 0;d!==void 0&&t("usb-twice",l,{device:u,guest:d}),i.add(u),n.autostart&&s.set(u,n.name)}const r=Gk(n);r>No&&t("usb-ports\
-exceeded",{path:o,on:"key"},{guest:n.name,devices:r,ports:No})}}function Wk(e){const{id:t,bus:s,port:n,device:o,startupPolicy:i}=e,r=[t&&v("vendor",{id:`0x${t.
vendor}`}),t&&v("product",{id:`0x${t.device}`}),Ju(e)!==void 0&&v("address",{bus:s,device:n===void 0?o:void 0,port:n})];return v("source",{startupPolicy:i},...r)}
function*Yk(e){for(const t of e.usb)yield{at:"devices",xml:v("hostdev",{mode:"subsystem",type:"usb",managed:"yes"},Wk(t))}}var Hu={};S(Hu,{codes:()=>Hk,domain:()=>Xk,
schema:()=>Jk});var Jk={vm:{watchdog:g(N(["reset","shutdown","poweroff","pause","none","dump","inject-nmi"]))}},Hk={};function*Xk(e){if(!Ot(e))yield{at:"devices",
xml:v("watchdog",{model:"itco",action:e.watchdog??"reset"})};else if(e.watchdog!==void 0){const t=v("watchdog",{model:"i6300esb",action:e.watchdog});yield{pci:{
class:"watchdog",key:"watchdog",index:0},functions:[t]}}}var Bs=[Mc,Du,Lc,Gc,Rc,Cr,wu,oa,tu,iu,Bu,au,Yc,vu,Vu,gc,xc,kc,fc,cu,ja,pa,wa,La,Ia,Cc,Sc,jc,$c,Fu,qc,zu,
Ya,Ka,hu,du,Nc,Wu,cc,Xa,pu,Lu,fr,Tu,ju,Hu,Cu,ru,qu,na,ia,ku,lc,Ua,Mu,Zu,mc,Da,Uc,Dc,Ic,Iu,Ea,uu];function Qk(e,t){const s=he(e,"devices"),n=Ge(he(e,"os")??e,"bo\
ot").length>0;if(!s||n||Ge(s).some(u=>he(u,"boot")))return e;const o=[...Eo(t)],i=([u])=>t.disks[u??""]?.cdrom!==void 0,r=o.filter(u=>!i(u));if(r.length===0&&t.
devices.length>0)return e;const a=[...r,...o.filter(i)].map(([,u])=>u),c=s.children.map(u=>{if(typeof u=="string"||u.name!=="disk")return u;const l=he(u,"target"),
d=a.indexOf((l&&Ae(l,"dev"))??"");return d<0?u:rn(u,...u.children,v("boot",{order:d+1}))});return rn(e,...e.children.map(u=>u===s?rn(s,...c):u))}var ai={"xml-no\
t-readable":h({severity:"error",about:"value",message:({file:e,line:t,column:s,problem:n})=>`${e?`'${e}'`:"this XML"}, line ${t}, column ${s}: ${n}`,remedy:()=>"\
correct it there: it must be one <domain> element, as virsh dumpxml writes it"}),"xml-root-not-domain":h({severity:"error",about:"value",message:({root:e})=>`th\
e root of this XML is <${e}>, and <domain> belongs here`,remedy:()=>"put it in a <domain> element, at the place where libvirt has it"}),"xml-element-unidentifie\
d":h({severity:"error",about:"value",message:({path:e})=>`this XML has ${e} and does not say which one it is`,remedy:({needs:e})=>`write ${e.join(" or ")} in it\
, by which libvirt tells such elements apart`}),"xml-element-unknown":h({severity:"warning",about:"value",message:({element:e,parent:t,line:s})=>`libvirt knows \
no <${e}> in <${t}> (line ${s}), and drops it`,remedy:({element:e,meant:t,belongs:s})=>t?`did you mean <${t}>?`:s?`<${e}> belongs in <${s}>`:"take it out, or co\
rrect it"}),"xml-of-running-guest":h({severity:"warning",about:"value",message:({found:e})=>`this XML is that of a running guest: it has ${e}, which libvirt dro\
ps`,remedy:()=>"take that out; virsh dumpxml --inactive does not print it"}),"xml-identity":h({severity:"error",about:"value",message:({element:e,is:t})=>`this \
XML has another <${e}> than the guest, which is ${t}`,remedy:({element:e,key:t})=>`take <${e}> out: it is ${t} of the spec`}),"xml-mac":h({severity:"error",about:"\
value",message:({line:e,problem:t})=>`line ${e} of this XML: ${t}`,remedy:()=>"correct it, or take <mac> out"}),"xml-mac-twice":h({severity:"error",about:"value",
message:({mac:e,guest:t})=>`${e} in this XML is the address of a card of the guest '${t}' too`,remedy:()=>"give another one, or take <mac> out"}),"xml-device-in\
complete":h({severity:"error",about:"value",message:({device:e,lacks:t})=>`this XML matches no <${e}> of the guest, and without ${t} it is no new one`,remedy:({
has:e})=>e.length>0?`write which one it changes: ${e.join(", ")}`:"write all that a new one needs"}),"xml-address-taken":h({severity:"error",about:"value",message:({
address:e})=>`with this XML two devices of the guest are at ${e}`,remedy:()=>"give yours a free address: a bus from 41 to 58, or a slot 1c or 1d of bus 00"}),"x\
ml-remove-identity":h({severity:"error",about:"value",message:({path:e})=>`'${e}' cannot be taken out: by it the guest is found on the host`,remedy:()=>"take it\
 out of the list"}),"xml-remove-missing":h({severity:"error",about:"value",message:({path:e,step:t})=>`the domain has no ${e}: nothing is there for '${t}'`,remedy:()=>"\
take it out of the list, or look the element up in what compiles (domains/<guest>.xml)"}),"xml-remove-malformed":h({severity:"error",about:"value",message:({path:e,
offset:t})=>`'${e}' is no path of elements: character ${t+1} does not belong there`,remedy:()=>"write names with / between them, and [attribute=value] to pick o\
ne of several, as in clock/timer[name=hpet]"}),"guest-slot-shared":h({severity:"warning",about:"value",message:({device:e,other:t})=>`'${e}' falls on the same g\
uest slot as '${t}' and stands on the next free one`,remedy:()=>"give one of them another name: then neither moves when the other is taken away"}),"guest-addres\
s-refused":h({severity:"error",about:"value",message:({guest:e,device:t,reason:s})=>`'${t}' cannot stand where it is to stand in the guest '${e}': ${s}`,remedy:()=>"\
give it another address, as 41:00.0 (on an i440fx 00:1c.0), or none"})},te="boot alias rom acpi address",e$={domain:`name uuid genid title description metadata \
maxMemory memory currentMemory blkiotune memtune memoryBacking
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
    transient serial wwn vendor product encryption ${te}`,controller:`driver model target master serial ${te} pcihole64`,filesystem:`driver binary source target\
 readonly space_hard_limit space_soft_limit ${te}`,interface:`mac source virtualport backenddomain ip route script downscript guest target teaming portForward m\
odel
    driver backend filterref tune link mtu coalesce bandwidth vlan port ${te}`,serial:`source protocol log target ${te}`,parallel:`source protocol log target ${te}`,
console:`source protocol log target ${te}`,channel:`source protocol log target ${te}`,input:`driver source ${te} settings`,tpm:`backend ${te}`,graphics:"listen \
channel image jpeg zlib playback streaming mouse clipboard filetransfer gl audio",sound:`codec audio driver ${te}`,audio:"input output",video:`driver model ${te}`,
hostdev:`driver source teaming readonly shareable ${te} ip route`,redirdev:`source protocol log ${te}`,memballoon:`stats driver ${te}`,rng:`rate backend driver ${te}`,
shmem:`model size server msi ${te}`,memory:`uuid source target ${te}`,vsock:`cid driver ${te}`,watchdog:te,panic:te,iommu:`driver ${te}`,"qemu:commandline":"qem\
u:arg qemu:env","qemu:capabilities":"qemu:add qemu:del",network:`name uuid title description metadata forward bridge mtu mac domain dns vlan bandwidth virtualpo\
rt ip route
    portgroup dnsmasq:options`,forward:"driver pf nat interface address",dns:"forwarder txt host srv",ip:"tftp dhcp",dhcp:"range host bootp"},ci=new Map(Object.
entries(e$).map(([e,t])=>[e,new Map(t.split(/\s+/).map((s,n)=>[s,n]))])),Xu=new Set(["network","forward","dns","ip","dhcp"]),t$=e=>{const t=Xu.has(e)?void 0:ci.
get(e);return t&&[...t.keys()]},s$=e=>[...ci].flatMap(([t,s])=>s.has(e)&&!Xu.has(t)?[t]:[]),ui=e=>{if(e.name==="metadata"||e.children.length===0)return e;let t=!1,
s=e.children.map(o=>{if(typeof o=="string")return o;const i=ui(o);return t||=i!==o,i});const n=ci.get(e.name);if(n){const o=a=>(typeof a=="string"?void 0:n.get(
a.name))??n.size;let i=-1;s.every(a=>{const c=i;return i=o(a),c<=i})||(t=!0,s=s.toSorted((a,c)=>o(a)-o(c)))}return t?{...e,children:s}:e};function*Qu(e){for(const t of Ge(
e))yield{parent:e,element:t},t.name!=="metadata"&&(yield*Qu(t))}function n$(e,t){const{name:s}=t,n=t$(e.name);if(!n||n.includes(s)||s.includes(":")&&!s.startsWith(
"qemu:"))return;const[o]=s$(s),i=o===void 0?jt(s,n):void 0;return{code:"xml-element-unknown",element:t,parent:e.name,...i===void 0?{}:{meant:i},...o===void 0?{}:
{belongs:o}}}function o$(e,t){const s=Ae(t,"name")??"";if(t.name==="alias"&&!s.startsWith("ua-"))return`the alias ${s}`;const n=Ae(t,"dev")??"";return e.name===
"interface"&&t.name==="target"&&/^(?:vnet|vif|macvtap)\d+$/.test(n)?`the tap device ${n}`:t.name==="seclabel"&&Ae(t,"type")==="dynamic"&&he(t,"label")?"a dynami\
c security label":void 0}var i$={disk:["source"],interface:["@type"],hostdev:["@type"],controller:["@type"],input:["@type"],channel:["@type"],graphics:["@type"],
redirdev:["@type"],filesystem:["source"],sound:["@model"],tpm:["backend"],rng:["backend"]};function r$(e){return Ge(he(e,"devices")??e).flatMap(t=>{if(t.name===
"disk"&&["cdrom","floppy"].includes(Ae(t,"device")??""))return[];const s=i$[t.name]?.find(n=>n.startsWith("@")?Ae(t,n.slice(1))===void 0:!he(t,n));return s===void 0?
[]:[{element:t,lacks:s.startsWith("@")?`a ${s.slice(1)}`:`<${s}>`}]})}function a$(e,t){const s=[];for(const i of["name","uuid"]){const r=he(e,i),a=he(t,i);r&&a&&
Vt(r).trim()!==Vt(a)&&s.push({code:"xml-identity",element:i,is:Vt(a)})}const n=Ae(e,"id"),o=new Set(n===void 0?[]:[`the number ${n}`]);for(const{parent:i,element:r}of Qu(
e)){const a=n$(i,r);a&&s.push(a);const c=o$(i,r);if(c&&o.add(c),i.name==="interface"&&r.name==="mac"){const u=ta(Ae(r,"address")??"");"problem"in u&&s.push({code:"\
xml-mac",element:r,problem:u.problem})}}if(o.size>0){const[i="",...r]=o,a=r.length>0?`${i} and ${r.length} more of the kind`:i;s.push({code:"xml-of-running-gues\
t",found:a})}return s}var F=(...e)=>({law:"keyed",keys:e,needs:!0}),Ee=(...e)=>({law:"keyed",keys:e,needs:!1}),ot={law:"loose"},Re={law:"appended"},c$={law:"rep\
laced"},ge=F(["@name"]),Ct=F(["@id"]),u$=["domain","bus","slot","function"].map(e=>`source/address@${e}`),kn=["alias@name"],el={"os/boot":c$,"os/initarg":Re,"ac\
pi/table":F(["@type"]),"firmware/feature":ge,"domain/sysinfo":F(["@type"]),"bios/entry":ge,"system/entry":ge,"chassis/entry":ge,"sysinfo/entry":ge,"sysinfo/base\
Board":ot,"baseBoard/entry":ge,"oemStrings/entry":Re,"domain/seclabel":Ee(["@model"],["@type"]),"clock/timer":ge,"cpu/feature":ge,"numa/cell":Ct,"distances/sibl\
ing":Ct,"vcpus/vcpu":Ct,"iothreadids/iothread":Ct,"cputune/vcpupin":F(["@vcpu"]),"cputune/vcpusched":F(["@vcpus"]),"cputune/iothreadpin":F(["@iothread"]),"cputu\
ne/iothreadsched":F(["@iothreads"]),"cputune/cachetune":F(["@vcpus"]),"cachetune/cache":F(["@id","@level","@type"]),"cputune/memorytune":F(["@vcpus"]),"memorytu\
ne/node":Ct,"numatune/memnode":F(["@cellid"]),"hugepages/page":Ee(["@nodeset"],["@size"]),"blkiotune/device":F(["path."]),"capabilities/cap":ge,"devices/disk":F(
["target@dev"]),"devices/controller":Ee(["@type","@index","@model~ich9"],["@type","@index"],["@type"]),"devices/interface":Ee(["mac@address"],kn),"devices/hostd\
ev":Ee(u$,["source/vendor@id","source/product@id","source/address@bus","source/address@device"],["source/vendor@id","source/product@id"],["source/address@bus","\
source/address@device"],["source/address@bus","source/address@port"],["source/address@uuid"],["source/adapter@name",...["bus","target","unit"].map(e=>`source/ad\
dress@${e}`)],kn),"devices/shmem":ge,"devices/input":Ee(["@type","source@dev"],["@type","source@evdev"],["@type","@bus"],["@type"]),"devices/filesystem":F(["tar\
get@dir"]),"devices/channel":F(["target@name"],["target@address","target@port"],["target@type"]),"devices/serial":Ee(["target@port"],kn),"devices/parallel":Ee([
"target@port"],kn),"devices/console":Ee(["target@type","target@port"],["target@type"],["target@port"]),"devices/graphics":F(["@type"]),"devices/audio":Ct,"devic\
es/sound":ot,"devices/video":ot,"devices/rng":ot,"devices/tpm":ot,"devices/watchdog":ot,"devices/panic":ot,"devices/crypto":ot,"devices/smartcard":ot,"devices/l\
ease":F(["key."]),"devices/memory":Re,"devices/redirdev":Re,"devices/hub":Re,"redirfilter/usbdev":Re,"source/host":Ee(["@name","@port"]),"graphics/channel":ge,"\
graphics/listen":Ee(["@type","@address"],["@type"]),"interface/ip":F(["@address"]),"interface/route":F(["@address"]),"filterref/parameter":ge,"vlan/tag":Ct,"net\
work/ip":Ee(["@family","@address"],["@address"]),"network/portgroup":ge,"network/route":F(["@address"]),"forward/interface":F(["@dev"]),"forward/address":Re,"dh\
cp/range":F(["@start"]),"dhcp/host":Ee(["@mac"],["@id"],["@ip"]),"dns/host":F(["@ip"]),"dns/txt":ge,"dns/srv":F(["@service","@protocol"]),"dns/forwarder":Re,"ho\
st/hostname":Re,"qemu:commandline/qemu:arg":Re,"qemu:commandline/qemu:env":ge,"qemu:capabilities/qemu:add":F(["@capability"]),"qemu:capabilities/qemu:del":F(["@\
capability"]),"qemu:override/qemu:device":F(["@alias"]),"qemu:frontend/qemu:property":ge,"dnsmasq:options/dnsmasq:option":Re},tl={law:"keyed",keys:[[]],needs:!1},
sl=(e,t)=>{const s=`${e}/${t}`;return(Object.hasOwn(el,s)?el[s]:void 0)??tl},l$={"source/address@domain":"0","source/address@function":"0","target@port":"0"},li=e=>/^0x[0-9a-f]{1,8}$/i.
test(e)?String(Number.parseInt(e,16)):/^[0-9]{1,8}$/.test(e)?String(Number.parseInt(e,10)):/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(e)?e.toLowerCase():e,nl=new Map;
function ol(e){const t=nl.get(e);if(t)return t;const[s="",n]=e.split("~"),[o="",i]=s.split("@"),r=o.replace(/\.$/,"").split("/").filter(c=>c!==""),a={where:s,children:r,
attribute:i,prefix:n};return nl.set(e,a),a}function il(e,{children:t,attribute:s}){let n=e;for(const o of t)n=n?.child(o);return s===void 0?n?.text:n?.attribute(
s)}var rl=(e,t)=>il(e,ol(t)),rs=(e,t,s=0)=>{for(let n=s;n<t.length;n+=1){const o=t[n]??[],i=[];let r=o.length===0;for(const a of o){const c=ol(a),u=il(e,c);if(c.
prefix!==void 0&&!u?.startsWith(c.prefix))break;u!==void 0&&u!==""&&(r=!0);const l=u??l$[c.where];if(l===void 0||l==="")break;i.push(li(l))}if(r&&i.length===o.length)
return JSON.stringify([n,...i])}},al={model:"type",disk:"type",interface:"type",filesystem:"type",serial:"type",console:"type",channel:"type",parallel:"type",smartcard:"\
mode",cpu:"mode"},d$=e=>e.name==="backend"?e.attribute("type")===void 0?"model":"type":Object.hasOwn(al,e.name)?al[e.name]:void 0,f$=new Set(["source","backingS\
tore","virtualport","protocol"]),h$=new Set(["cache","model","vendor"]),m$=e=>e==="model"||e==="backend"?"all":e==="cpu"?h$:f$;function cl({keys:e,byKey:t},s){for(let n=0;n<
e.length;n+=1){const o=rs(s,e,n);o!==void 0&&!t.has(o)&&t.set(o,s)}}function ul(e,t){const s=e.get(t.name);s?s.push(t):e.set(t.name,[t])}var ll=6,Tt=class eo{name;attributes=new Map;#t=[];#e;#s;#n="";constructor(t){
this.name=t}static of(t){const s=new eo(t.name);for(const[n,o]of Object.entries(t.attributes))s.attributes.set(n,o);for(const n of Ge(t))s.add(eo.of(n));return s.#n=
Vt(t),s}get children(){return this.#t}get text(){return this.#n}setText(t){this.#n=t,t!==""&&this.drop(new Set(this.#t.map(s=>s.name)))}attribute(t){return this.
attributes.get(t)}named(t){return this.#t.length<=ll?this.#t.filter(s=>s.name===t):this.#o().get(t)??[]}child(t){return this.#t.length<=ll?this.#t.find(s=>s.name===
t):this.#o().get(t)?.[0]}find(t,s,n){const o=this.#s?.get(t);if(o)return o.byKey.get(s);const i={keys:n,byKey:new Map};for(const r of this.named(t))cl(i,r);return this.#s??=
new Map,this.#s.set(t,i),i.byKey.get(s)}#o(){if(this.#e)return this.#e;this.#e=new Map;for(const t of this.#t)ul(this.#e,t);return this.#e}add(t){this.#t.push(t),
this.#e&&ul(this.#e,t);const s=this.#s?.get(t.name);s&&cl(s,t)}drop(t){this.#t=this.#t.filter(s=>!t.has(s.name)),this.#e=void 0;for(const s of t)this.#s?.delete(
s)}valueAt(t){return rl(this,t)}copy(){return eo.of(this.freeze())}print(){return JSON.stringify([this.name,[...this.attributes].sort(),this.#n,this.#t.map(t=>t.
print())])}freeze(){const t=this.#n===""?this.#t.map(s=>s.freeze()):[this.#n];return{name:this.name,attributes:lo(this.attributes),children:t}}},dl=/[^/[\]@=\s'"<>&]+/y,
p$=/\[([^[\]=\s'"<>&]+)=/y,v$=/(?:'([^']*)'|"([^"]*)"|([^\]'"][^\]]*|))\]/y,g$=e=>{const t=[];let s=0;const n=o=>{o.lastIndex=s;const i=o.exec(e);return i&&(s+=
i[0].length),i};for(;;){if(e[s]==="@"&&t.length>0){s+=1;const r=n(dl)?.[0];return r!==void 0&&s===e.length?{steps:t,attribute:r}:{malformed:s}}const o=n(dl)?.[0];
if(o===void 0)return{malformed:s};const i=[];for(;e[s]==="[";){const r=n(p$)?.[1],a=r===void 0?null:n(v$);if(r===void 0||!a)return{malformed:s};const c=r.includes(
"@")||r.endsWith(".");i.push({where:c?r:`@${r}`,value:a[1]??a[2]??a[3]??""})}if(t.push({name:o,tests:i}),s===e.length)return{steps:t,attribute:void 0};if(e[s]!==
"/")return{malformed:s};s+=1}},y$=(e,t)=>{const s=!/[\]'"]/.test(t),n=t.includes("'")?'"':"'";return`[${e.replace(/^@/,"")}=${s?t:`${n}${t}${n}`}]`},b$=new Set(
["interface","hostdev"]),fl=class{clashes=[];unidentified=[];#t;constructor(e){this.#t=e}at(e,t,s){let n=e;for(const o of t){let i=n.child(o);i||(i=new Tt(o),n.
add(i)),n=i}this.#s(n,[s],()=>t.join("/"))}into(e,t,s){const n=d$(t),o=n!==void 0&&this.#t==="override"?t.attribute(n):void 0;o!==void 0&&e.attribute(n??"")!==o&&
w$(e);for(const[a,c]of t.attributes){const u=e.attributes.get(a);u===void 0||this.#t==="override"?e.attributes.set(a,c):u!==c&&this.clashes.push({path:s(),attribute:a,
a:u,b:c})}t.text!==""&&this.#e(e,t,s);const r=new Set(t.children.map(a=>a.name));for(const a of r)this.#s(e,t.named(a),s)}#e(e,t,s){if(e.text===t.text)return;e.
text===""&&e.children.length===0||this.#t==="override"?e.setText(t.text):this.clashes.push({path:s(),attribute:void 0,a:e.text,b:t.text})}#s(e,t,s){const[n]=t;if(!n)
return;const o=sl(e.name,n.name);if(e.text!==""){if(this.#t==="join"){this.clashes.push({path:s(),attribute:void 0,a:e.text,b:`<${n.name}>`});return}e.setText("")}
o===tl?this.#n(e,t,s):o.law==="keyed"?this.#o(e,t,o,s):o.law==="replaced"?this.#u(e,t,s):o.law==="appended"?this.#l(e,t):this.#h(e,t,s)}#n(e,t,s){for(const n of t){
const o=e.child(n.name);o?this.into(o,n,Bt(s,n)):e.add(this.#a(n,Bt(s,n)))}}#o(e,t,s,n){const o=[];for(const i of t){const r=rs(i,s.keys);if(r===void 0&&s.needs){
const a=s.keys.map(c=>c.join(" "));this.unidentified.push({path:`${di(n)}${i.name}`,needs:a})}else if(r===void 0){const a=t.length===1?this.#i(e,i):void 0;a?this.
into(a,i,Bt(n,i)):o.push(i)}else{const a=e.find(i.name,r,s.keys);a?this.into(a,i,Bt(n,i,s)):e.add(this.#a(i,Bt(n,i,s)))}}if(o.length>0){const{left:i}=this.#r(e.
named(o[0]?.name??""),o,n);for(const r of i)e.add(r)}}#i(e,t){if(this.#t==="join"||e.name!=="devices"||!b$.has(t.name)||t.attribute("type")!==void 0)return;const s=e.
named(t.name);return s.length===1?s[0]:void 0}#a(e,t){if(e.children.length===0)return e;const s=new Tt(e.name);return this.into(s,e,t),s}#r(e,t,s){const n=e.map(
i=>({each:i,print:i.print()}));return{left:t.map(i=>this.#a(i,Bt(s,i))).filter(i=>{const r=i.print(),a=n.findIndex(c=>c.print===r);return a>=0&&n.splice(a,1),a<
0}),free:n.map(({each:i})=>i)}}#u(e,t,s){const[n=""]=t.map(r=>r.name),o=e.named(n),i=r=>r.map(a=>a.print()).join("");if(i(o)!==i(t)){if(o.length>0&&this.#t==="j\
oin"){this.clashes.push({path:`${di(s)}${n}`,attribute:void 0,a:i(o),b:i(t)});return}e.drop(new Set([n]));for(const r of t)e.add(this.#a(r,s))}}#l(e,t){const s=e.
named(t[0]?.name??"").map(i=>i.print()),n=t.map(i=>i.print());if(!s.some((i,r)=>n.every((a,c)=>s[r+c]===a)))for(const i of t)e.add(i.copy())}#h(e,t,s){const n=e.
named(t[0]?.name??""),o=n.length===1&&t.length===1,{left:i,free:r}=this.#r(n,t,s);for(const a of i){const c=o?0:r.findIndex(l=>$$(l,a)),[u]=c<0?[]:r.splice(c,1);
u?this.into(u,a,Bt(s,a)):e.add(a)}}},w$=e=>{const t=m$(e.name);t==="all"&&e.attributes.clear(),e.name==="cpu"&&e.attributes.delete("migratable"),e.drop(t==="all"?
new Set(e.children.map(s=>s.name)):t)},k$=[["alias@name"],["address@bus","address@slot","address@function"],["@model"],["model@type"],["@type"]],$$=(e,t)=>k$.some(
s=>{const n=rs(t,[s]);return n!==void 0&&n===rs(e,[s])}),_$=()=>"",di=e=>{const t=e();return t===""?"":`${t}/`},Bt=(e,t,s)=>()=>{const o=(s?.keys.find(i=>rs(t,[
i])!==void 0)??[]).map(i=>i.split("~")[0]??"").filter(i=>t.valueAt(i)!==void 0).map(i=>y$(i,t.valueAt(i)??""));return`${di(e)}${t.name}${o.join("")}`},x$=(e,t,s="\
join")=>{const n=new fl(s),o=Tt.of(e);return n.into(o,Tt.of(t),_$),{merged:o.freeze(),clashes:n.clashes,unidentified:n.unidentified}},S$=(e,t)=>{const s=new fl(
"join"),n=Tt.of(e);for(const o of t)s.at(n,o.at===""?[]:o.at.split("/"),Tt.of(o.xml));return{merged:n.freeze(),clashes:s.clashes,unidentified:s.unidentified}};import{
createRequire as O$}from"node:module";function M$(e){const{SaxesParser:t}=O$(import.meta.url)("./saxes.cjs");return new t(e)}var hl="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\x\
F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F",ml="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",pl=`\
[${hl}${ml}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${hl}${ml}]*`,N$=new RegExp(`^${pl}(?::${pl})?$`,"u"),vl=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,
A$=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,E$=e=>A$.test(e)||N$.test(e),P$=e=>!vl.test(e),I$={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"\
&#xA;","\r":"&#xD;"},gl=e=>I$[e]??e,yl=new Set,bl=e=>{if(yl.has(e))return e;if(E$(e))yl.add(e);else throw new RangeError(`not a name in XML: ${JSON.stringify(e)}`);
return e},wl=e=>{if(!P$(e))throw new RangeError(`XML cannot hold this text: ${JSON.stringify(e)}`);return e},kl=/^[ !"#$%()-;=?-~]*$/,j$=e=>kl.test(e)?e:wl(e).replace(
/[&<>'\t\n\r]/g,gl),z$=e=>kl.test(e)?e:wl(e).replace(/[&<>\r]/g,gl),$l=new WeakMap,_l=(e,t)=>{const s=$l.get(e);if(s?.indent===t)return s.text;const n=C$(e,t);return $l.
set(e,{indent:t,text:n}),n},C$=(e,t)=>{const s=bl(e.name);let n=`${t}<${s}`;for(const r in e.attributes)n+=` ${bl(r)}='${j$(e.attributes[r]??"")}'`;const[o]=e.children;
if(o===void 0)return`${n}/>`;if(typeof o=="string"){if(e.children.length>1)throw new RangeError(`text beside other children in <${s}>`);return`${n}>${z$(o)}</${s}\
>`}let i=`${n}>
`;for(const r of e.children){if(typeof r=="string")throw new RangeError(`text beside other children in <${s}>`);i+=`${_l(r,`${t}  `)}
`}return`${i}${t}</${s}>`},fi=e=>`${_l(e,"")}
`,xl=64,T$=20,hi={"http://libvirt.org/schemas/domain/qemu/1.0":"qemu","http://libvirt.org/schemas/network/dnsmasq/1.0":"dnsmasq"},$n=class extends Error{},Sl=e=>Object.
hasOwn(hi,e)?hi[e]:void 0,B$=class{problems=[];offsets=new Map;root;#t;#e=new M$({xmlns:!0});#s=[];#n=new Map;#o=0;constructor(e){this.#t=e;const t=this.#e;t.on(
"error",s=>this.#i(t.position,s.message.replace(/^(?:[^:]*:)?\d+:\d+: /,""))),t.on("doctype",()=>{throw this.#i(Math.max(0,e.lastIndexOf("<!DOCTYPE",t.position)),
"a DOCTYPE is not taken"),new $n}),t.on("opentagstart",()=>{this.#o=Math.max(0,e.lastIndexOf("<",t.position-1))}),t.on("opentag",s=>this.#a(s)),t.on("text",s=>this.#r(
s)),t.on("cdata",s=>this.#r(s)),t.on("closetag",()=>this.#u())}read(){try{this.#e.write(this.#t).close()}catch(e){if(!(e instanceof $n))throw e}}#i(e,t){if(this.
problems.push({offset:Math.min(e,this.#t.length),message:t}),this.problems.length>=T$)throw new $n}#a(e){if(this.#s.length>=xl)throw this.#i(this.#o,`elements a\
re nested more than ${xl} deep`),new $n;const t=[];for(const o of Object.values(e.attributes)){const i=o.name==="xmlns"||o.prefix==="xmlns",r=Sl(i?o.value:o.uri);
i&&r!==void 0?this.#n.set(r,o.value):i&&Object.values(hi).includes(o.local)?this.#i(this.#o,`the prefix ${o.local} belongs to another namespace: give this one a\
nother prefix`):t.push([!i&&r!==void 0?`${r}:${o.local}`:o.name,o.value])}const s=Sl(e.uri),n=s===void 0?e.name:`${s}:${e.local}`;this.#s.push({name:n,attributes:t,
offset:this.#o,children:[],text:"",hasProblem:!1})}#r(e){const t=this.#s.at(-1);t&&(t.text+=e)}#u(){const e=this.#s.pop();if(!e)return;const t=/[^ \t\r\n]/.test(
e.text);t&&e.children.length>0&&this.#i(e.offset,`<${e.name}> has text beside other elements: '${e.text.trim().slice(0,40)}'`);const s=this.#s.at(-1),n=s?[]:[...this.#n].
map(([i,r])=>[`xmlns:${i}`,r]),o={name:e.name,attributes:Object.fromEntries([...e.attributes,...n]),children:t&&e.children.length===0?[e.text]:e.children};this.
offsets.set(o,e.offset),s?s.children.push(o):this.root??=o}},q$=e=>{const t=e.search(vl);if(t>=0)return{problems:[{offset:t,message:"a character stands here tha\
t XML cannot hold"}]};const s=new B$(e);s.read();const{root:n,offsets:o,problems:i}=s;return n&&i.length===0?{root:n,offsets:o}:{problems:i.length>0?i:[{offset:0,
message:"there is no element"}]}},Ol=e=>({name:e.name,attribute:t=>Ae(e,t),child:t=>{const s=he(e,t);return s&&Ol(s)},text:Vt(e)}),L$=(e,t)=>e.name===t.name&&t.
tests.every(({where:s,value:n})=>{const o=rl(Ol(e),s);return o!==void 0&&li(o)===li(n)}),U$=(e,t)=>{const s=g$(t);if("malformed"in s)return{outcome:"malformed",
offset:s.malformed};const{steps:n,attribute:o}=s;let i=0,r=0;const a=(u,l)=>{r=Math.max(r,l);const d=n[l];if(!d)return o!==void 0&&Ae(u,o)===void 0?u:(i+=1,o===
void 0?void 0:vm(u,{[o]:void 0}));const f=u.children.flatMap(m=>typeof m=="string"||!L$(m,d)?[m]:a(m,l+1)??[]);return{...u,children:f}},c=a(e,0)??e;return i>0?{
outcome:"removed",root:c,count:i}:{outcome:"missing",found:r,step:n[r]?.name??`@${o}`}};function D$(e,t){if(e.xml===void 0)return;const s=t.get(["vms",e.name,"x\
ml"].join("/"));return s?{text:new TextDecoder().decode(s),file:e.xml}:{text:e.xml}}function Ml(e,t){const s=e.slice(0,t).split(`
`);return{line:s.length,column:(s.at(-1)??"").length+1}}function R$(e,t){const s=sl("devices",t);return s.law!=="keyed"?[]:Ge(he(e,"devices")??e,t).flatMap(n=>{
const o=Tt.of(n),i=s.keys.find(r=>rs(o,[r])!==void 0);return i?[i.map(r=>`${r}='${o.valueAt(r)??""}'`).join(" ")]:[]})}function F$(e,t,s,n){const o=D$(t,s);if(!o)
return e;const i={path:["vms",t.name,"xml"]},r=q$(o.text);if("problems"in r){for(const{offset:c,message:u}of r.problems)n("xml-not-readable",i,{guest:t.name,file:o.
file,...Ml(o.text,c),problem:u});return e}if(r.root.name!==e.name)return n("xml-root-not-domain",i,{root:r.root.name}),e;for(const c of a$(r.root,e))if(c.code===
"xml-of-running-guest")n(c.code,i,c);else if(c.code==="xml-identity"){const u=c.element==="name"?"the key in vms":"the guest's uuid";n(c.code,i,{...c,key:u})}else{
const{line:u}=Ml(o.text,r.offsets.get(c.element)??0);c.code==="xml-mac"?n(c.code,i,{...c,line:u}):n(c.code,i,{...c,element:c.element.name,line:u})}const a=x$(e,
r.root,"override");for(const{path:c,needs:u}of a.unidentified)n("xml-element-unidentified",i,{path:c,needs:u});for(const{element:c,lacks:u}of r$(a.merged))n("xm\
l-device-incomplete",i,{device:c.name,lacks:u,has:R$(e,c.name)});for(const c of K$(a.merged))n("xml-address-taken",i,{address:c});return a.merged}function K$(e){
const t=new Set,s=new Set;for(const n of Ge(he(e,"devices")??e)){const o=he(n,"address");if(!o||Ae(o,"type")!=="pci")continue;const i=(a,c)=>Number(Ae(o,a)??0).
toString(16).padStart(c,"0"),r=`${i("bus",2)}:${i("slot",2)}.${i("function",1)}`;t.has(r)&&s.add(r),t.add(r)}return[...s]}function Z$(e,t,s,n){let o=F$(e,t,s,n);
for(const[i,r]of t.xmlRemove.entries()){const a={path:["vms",t.name,"xmlRemove",i]};if(/^\/?(?:domain\/)?(?:name|uuid)$/.test(r)){n("xml-remove-identity",a,{path:r});
continue}const c=U$(o,r);c.outcome==="removed"?o=c.root:c.outcome==="missing"?n("xml-remove-missing",a,{path:r,step:c.step}):n("xml-remove-malformed",a,{path:r,
offset:c.offset})}return o}import{createHash as G$}from"node:crypto";var V$=e=>`urn:vfioc:${e}:1`,Nl=e=>G$("sha256").update(fi(e)).digest("hex");function Al(e,t){
const s=v(`vfioc:${e.name}`,{"xmlns:vfioc":V$(e.name),hash:t}),n=Ge(e,"metadata")[0],o=e.children.filter(c=>c!==n),i=o.findIndex(c=>typeof c!="string"&&!["name",
"uuid","title","description"].includes(c.name)),r=i===-1?o.length:i,a=n?Ge(n):[];return{...e,children:[...o.slice(0,r),v("metadata",{},...a,s),...o.slice(r)]}}var El=[
"hostdev","disk","nic","share","video","sound","usb","serial","scsi","rng","watchdog","balloon","input","sata","shmem","vsock","iommu"],W$=(e,t)=>El.indexOf(e.class)-
El.indexOf(t.class)||(e.order??0)-(t.order??0)||(e.key<t.key?-1:e.key>t.key?1:0),as=e=>`${e.bus}:${e.slot}`,Y$=class{#t=new Map;holder(e,t){const s=this.#t.get(
as(e));for(let n=e.function;s&&n<e.function+t;n+=1)if(s.has(n))return s.get(n)}tenant(e){return this.#t.get(as(e))?.values().next().value}take(e,t,s){const n=this.#t.
get(as(e))??new Map;this.#t.set(as(e),n);for(let o=e.function;o<e.function+t;o+=1)n.set(o,s)}has(e,t){return this.#t.get(as(e))?.has(t)??!1}isShared(e){return(this.#t.
get(as(e))?.size??0)>1}},Pl=(e,t,s)=>{const n={type:"pci",...ho({domain:0,...t})},o=e.children.filter(i=>typeof i=="string"||i.name!=="address");return rn(e,...o,
v("address",{...n,multifunction:s?"on":void 0}))},J$=(e,t,s)=>t.domain!==0?"domain":t.function+e.functions.length>8?"functions":t.bus>(s==="pc"?0:Su)?"bus":(s===
"pc"?f0(t.slot):l0(t.bus,t.slot))?"reserved":t.bus===0||t.slot===0?void 0:"slot",H$=e=>{const t=c0(e),s=`0x${(t.slot<<3|t.function).toString(16)}`;return Pl(v("\
controller",{type:"pci",index:e,model:"pcie-root-port"},v("target",{chassis:e,port:s})),t,t.function===0)},Il=[],X$=e=>(Il[e]??=H$(e),Il[e]),Q$=e=>{let t=0;for(const n of e)
t=Math.max(t,n.bus);const s=Array.from({length:t},(n,o)=>X$(o+1));return[v("controller",{type:"pci",index:0,model:"pcie-root"}),...s]},e1=(e,t="q35")=>{const s=new Y$,
n=new Map,o=[],i=[],r=(f,m)=>{s.take(m,f.functions.length,{class:f.class,key:f.key}),n.set(f,m)},a=[...e].sort(W$);for(const f of a){const{fixed:m}=f;if(!m)continue;
const p={class:f.class,key:f.key},y=J$(f,m,t),w=s.holder(m,f.functions.length);y?i.push({...p,reason:y,address:m}):w?i.push({...p,reason:"taken",address:m,by:w}):
r(f,{bus:m.bus,slot:m.slot,function:m.function})}for(const[f,m]of[...n])s.has(m,0)||!f.fixed||(i.push({class:f.class,key:f.key,reason:"no-function-0",address:f.
fixed}),n.delete(f));const c=(f,m)=>{let p;for(const y of[...m,...r0(f.class,f.key)]){const w=s.tenant(y);if(!w){p&&o.push({class:f.class,key:f.key,with:p,place:y}),
r(f,y);return}p??=w}i.push({class:f.class,key:f.key,reason:"full"})},u=a.filter(f=>!f.fixed),l=f=>{const m=f.index??(f.class==="hostdev"?void 0:0);return m===void 0||
!n0(f.class)?void 0:_u(f.class,m)};if(t==="q35"){for(const f of u){const m=l(f);m&&c(f,[m])}for(const f of u)l(f)||c(f,[])}else for(const f of u){if(f.class!=="\
hostdev")continue;const m=d0(f.index??0);m?r(f,m):i.push({class:f.class,key:f.key,reason:"full"})}return{devices:e.flatMap(f=>{const m=n.get(f);return m?f.functions.
map((p,y)=>{const w={...m,function:m.function+y};return Pl(p,w,w.function===0&&s.isShared(w))}):t==="pc"&&!f.fixed&&f.class!=="hostdev"?f.functions:[]}),controllers:t===
"q35"?Q$(n.values()):[],places:[...n].map(([f,m])=>({class:f.class,key:f.key,place:m})),collisions:o,refused:i}};function t1(e,t){const s=t.filter(a=>"at"in a),
{merged:n,clashes:o,unidentified:i}=S$(v("domain",{type:e.type}),s),[r]=[...o,...i];if(r)throw new Error(`two features do not agree: ${JSON.stringify(r)}`);return n}
var s1={domain:"a guest has the PCI domain 0000 only",reserved:"the place is the chipset's, or one that vfioc gives",bus:"there is no such bus in the guest",slot:"\
behind a root port there is slot 00 only",functions:"its functions do not fit in one slot from there on",taken:"another device stands there","no-function-0":"no\
 device is function 0 of that slot, and a guest does not look for others without it",full:"the guest has no place left"};function n1(e,t,s,n){for(const o of Ge(
he(e,"devices")??e,"interface")){const i=Ae(he(o,"mac")??o,"address")?.toLowerCase();if(i===void 0)continue;const r=s.get(i);if(s.set(i,r??t),!r||r===t)continue;
const[a,c]=t.xml===void 0?[r,t]:[t,r];n.reporter(ai)("xml-mac-twice",{path:["vms",a.name,"xml"]},{mac:i,guest:c.name})}}var o1={disk:"disks",nic:"nics",share:"s\
hares"},i1=(e,t)=>{const s=o1[t.class];return s===void 0?0:Ao(e[s]).indexOf(t.key)};function r1(e,t,s,n,o){const i=o.reporter(ai),r=["vms",e.name],a=t.flatMap(f=>"\
pci"in f?[{...f.pci,order:i1(e,f.pci),functions:f.functions}]:[]),c=e1(a,Ot(e)?"pc":"q35");for(const{key:f,with:m}of c.collisions)i("guest-slot-shared",{path:r,
on:"key"},{guest:e.name,device:f,other:m.key});for(const f of c.refused){const m=f.class==="hostdev"&&"address"in f?{path:["devices",f.key,"address"]}:{path:r,on:"\
key"};i("guest-address-refused",m,{guest:e.name,device:f.key,reason:s1[f.reason]})}let u=a1(t1(e,t),[...c.controllers,...c.devices]);u=ui(Qk(Z$(u,e,s.attachments,
i),e)),n1(u,e,n,o);const l=he(u,"uuid"),d=Nl(u);return{text:fi(Al(u,d)),uuid:l?Vt(l):"",hash:d}}function a1(e,t){const s=he(e,"devices")??v("devices"),n=e.children.
filter(o=>o!==s);return{...e,children:[...n,{...s,children:[...s.children,...t]}]}}function c1({xml:e}){const t=ui(e),s=Nl(t);return{text:fi(Al(t,s)),hash:s}}function jl(e){
if(e.includes("\0"))throw new RangeError("a word of a shell cannot hold NUL");return/^[A-Za-z0-9_./:@%+,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}var zl=e=>e.
map(jl).join(" "),u1=e=>e.split(`
`).map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")).join(" ");function qt(e){if(!/^[!-~]+$/.test(e)||e.endsWith("\\"))throw new RangeError(`'${e}' is no w\
ord of modprobe.d`);return e}function l1(e){switch(e.command){case"options":return`options ${qt(e.module)} ${qt(e.option)}=${qt(e.value)}`;case"softdep":return`\
softdep ${qt(e.module)} pre: ${qt(e.pre)}`;case"blacklist":return`blacklist ${qt(e.module)}`;case"install":return`install ${qt(e.module)} ${zl(e.run.map(t=>t.includes(
`
`)?u1(t):t))}`}}function Cl(e){if(/["\n\r\u0000]/.test(e))throw new RangeError(`qemu.conf cannot hold '${e}'`);return`"${e}"`}function d1(e){return typeof e=="s\
tring"?Cl(e):typeof e=="number"?String(e):typeof e=="boolean"?e?"1":"0":e.length===0?"[]":`[ ${e.map(Cl).join(", ")} ]`}var f1=(e,t)=>`${e} = ${d1(t)}`,h1=e=>e.
replace(/[*?[]/g,"[$&]").replace(/[|\\]/g,"?"),m1=e=>e.replace(/[$%]/g,"$&$&");function Tl(e){return e.map(({key:t,operator:s,value:n,glob:o=!1})=>{const i=s===
"=="||s==="!=";if(/[\u0000-\u001f\u007f]/.test(n)||!i&&n.includes("\\"))throw new RangeError(`a udev rule cannot hold '${n}'`);const r=o?n:i?h1(n):m1(n);return`${t}${s}\
"${r.replaceAll('"','\\"')}"`}).join(", ")}var p1=V["hook.sh"],v1=V["hooks/boot-entry.sh"],g1=V["hooks/claim-devices.sh"],y1=V["hooks/end-sessions.sh"],b1=V["ho\
oks/hugepages.sh"],w1=V["hooks/isolate-cpus.sh"],k1=V["hooks/kvmfr-device.sh"],$1=V["hooks/move-irqs.sh"],mi=V["hooks/parts/cpu-sets.sh"],_n=V["hooks/parts/in-t\
ime.sh"],qs=V["hooks/parts/lock.sh"],_1=V["hooks/resize-bars.sh"],x1=V["hooks/restart-units.sh"],S1=V["hooks/set-governor.sh"],O1=V["hooks/shared-memory.sh"],M1=V["\
hooks/stop-units.sh"],N1=V["hooks/unbind-consoles.sh"],A1=V["hooks/unbind-framebuffer.sh"],E1=V["hooks/unload-drivers.sh"],P1=V["hooks/wait-device-free.sh"],Bl={
"boot-entry":v1,"claim-devices":g1,"end-sessions":y1,hugepages:b1,"isolate-cpus":w1,"kvmfr-device":k1,"move-irqs":$1,"resize-bars":_1,"restart-units":x1,"set-go\
vernor":S1,"shared-memory":O1,"stop-units":M1,"unbind-consoles":N1,"unbind-framebuffer":A1,"unload-drivers":E1,"wait-device-free":P1},ql={"claim-devices":[qs],hugepages:[
qs],"isolate-cpus":[qs,mi],"move-irqs":[qs,mi],"restart-units":[_n],"set-governor":[qs,mi],"unbind-consoles":[_n],"unbind-framebuffer":[_n],"unload-drivers":[_n]},
I1=[...["coreutils","findutils","gawk","gnugrep","gnused","kmod"].map(e=>_("pkgs",e)),_("config","systemd","package"),_("pkgs","util-linux")],j1=e=>Object.hasOwn(
ql,e)?ql[e]??[]:[],z1=e=>{const t=Object.hasOwn(Bl,e)?Bl[e]:void 0;if(t===void 0)throw new Error(`no file of assets/hooks is the step ${e}`);return t};function C1(e){
return["steps_of() {","  case $1 in",...[...new Set(e.map(n=>n.vm))].sort().flatMap(n=>[`  ${jl(n)})`,...e.filter(o=>o.vm===n).sort((o,i)=>o.order-i.order).map(
o=>`    step ${zl([o.step,...o.arguments])}`),"    ;;"]),"  esac","}",""].join(`
`)}function T1(e){const t=[...new Set(e.map(s=>s.step))].sort();return[...new Set(t.flatMap(j1)),...t.map(z1),C1(e),p1.replace(/^#!.*\n/,"")].join(`
`)}function B1(e){const t=U(_("pkgs","writeShellApplication"),z({name:k("vfioc-hook"),runtimeInputs:I(I1),checkPhase:k(""),text:k(T1(e))}));return{path:["virtua\
lisation","libvirtd","hooks","qemu","vfioc"],value:U(_("lib","getExe"),t)}}var q1=[["assertions"],["boot","blacklistedKernelModules"],["boot","extraModprobeConf\
ig"],["boot","extraModulePackages"],["boot","initrd","kernelModules"],["boot","initrd","services","udev","rules"],["boot","kernelModules"],["boot","kernelPackag\
es"],["boot","kernelParams"],["environment","etc"],["environment","systemPackages"],["hardware","nvidia","powerManagement","finegrained"],["hardware","nvidia","\
prime"],["networking","bridges"],["networking","dhcpcd","denyInterfaces"],["networking","firewall","interfaces"],["networking","interfaces"],["networking","netw\
orkmanager","unmanaged"],["programs","virt-manager"],["services","pipewire"],["services","udev","extraRules"],["services","udev","packages"],["services","xserve\
r","videoDrivers"],["specialisation"],["system","nssModules"],["systemd","network","enable"],["systemd","network","netdevs"],["systemd","network","networks"],["\
systemd","services"],["systemd","sockets"],["systemd","tmpfiles","settings"],["systemd","user","services"],["users","users"],["virtualisation","kvmgt"],["virtua\
lisation","libvirtd"],["virtualisation","spiceUSBRedirection"],["warnings"]],L1=e=>q1.some(t=>t.every((s,n)=>e[n]===s)),pi={"->":[1,"right"],"||":[2,"left"],"&&":[
3,"left"],"==":[4,"none"],"!=":[4,"none"],"<":[5,"none"],"<=":[5,"none"],">":[5,"none"],">=":[5,"none"],"//":[6,"right"],"+":[8,"left"],"-":[8,"left"],"++":[9,"\
right"]},J={anything:0,notOperand:7,subtraction:8,hasOperand:11,negative:11,function:12,argument:14,selected:15};function Ll(e){const[t,s]=pi[e];return[s==="lef\
t"?t:t+1,s==="right"?t:t+1]}var Ul=e=>pi[e][1];function xn(e){switch(e.kind){case"comment":return-1;case"lambda":case"let":case"if":return 0;case"binary":return pi[e.
operator][0];case"not":return 7;case"has":return 10;case"int":return e.value<0n?Dl(e.value)?J.subtraction:J.negative:J.argument;case"file":return J.argument;case"\
apply":return e.arguments.length===0?xn(e.function):J.function;case"select":return e.path.length===0?xn(e.of):e.or===void 0?J.selected:13;default:return 16}}var Dl=e=>e===
-(2n**63n),Rl=new Set(["if","then","else","assert","with","let","in","rec","inherit","or"]),Fl=/^[A-Za-z_][A-Za-z0-9_'-]*$/;function vi(e){if(e.includes("\0"))throw new RangeError(
`Nix strings cannot hold NUL: ${JSON.stringify(e)}`);if(new RegExp("\\p{Surrogate}","u").test(e))throw new RangeError(`text holds a lone surrogate: ${JSON.stringify(
e)}`)}function cs(e){if(!Fl.test(e)||Rl.has(e))throw new RangeError(`not the name of a Nix variable: ${JSON.stringify(e)}`);return e}function Kl(e){return Fl.test(
e)&&!Rl.has(e)?e:Zl([{text:e}])}function us(e){if(e.length===0)throw new RangeError("an attribute path needs a name");return e.map(Kl).join(".")}var U1={"\\":"\\\
\\",'"':'\\"',"\n":"\\n","\r":"\\r","	":"\\t",$:"\\$"},D1=e=>U1[e]??e;function Zl(e){return`"${e.map((s,n)=>{if("hole"in s)return`\${${s.hole}}`;vi(s.text);const o=n+
1<e.length;return s.text.replace(o?/[\\"\n\r\t]|\$(?=\{)|\$$/g:/[\\"\n\r\t]|\$(?=\{)/g,D1)}).join("")}"`}function gi(e){if(!e.some(s=>typeof s=="string"&&s.includes(
`
`)))return!1;const t=e.map(s=>typeof s=="string"?s:"x").join("").split(`
`);return!t.some(s=>s.includes("\r"))&&t.some(s=>/^[^ ]/.test(s))&&!/^ +$/.test(t.at(-1)??"")}function R1(e,t){return e.replace(/'+|\$/g,(s,n)=>{const o=e.slice(
n+s.length,n+s.length+2);if(s==="$")return o.startsWith("{")||o===""&&t==="hole"?"''$":"$";const i="'''".repeat(Math.floor(s.length/2));if(s.length%2===0)return i;
const r=o==="${"||o==="$"&&t==="hole"&&n+s.length+1===e.length;return`${i}${r||o===""&&t==="end"?"''\\'":"'"}`})}function F1(e,t){const n=e.map((r,a)=>"hole"in r?
`\${${r.hole}}`:(vi(r.text),R1(r.text,a+1<e.length?"hole":"end"))).join("").split(`
`),o=n.at(-1)===""?" ".repeat(t):"",i=" ".repeat(t+2);return`''
${n.map(r=>r===""?"":i+r).join(`
`)}${o}''`}function K1(e,t){return vi(e),e.split(/\r\n|[\r\n]/).flatMap(s=>{const n=s.replace(/[\p{Cc}\u2028\u2029]/gu," ").trimEnd(),o=`# ${/^ */.exec(n)?.[0]??
""}`,i=[];let r="";for(const a of n.split(" ").filter(c=>c!==""))r!==""&&o.length+r.length+1+a.length>t?(i.push(o+r),r=a):r=r===""?a:`${r} ${a}`;return[...i,(o+
r).trimEnd()]})}var Ls=100,Gl=80;function Sn(e){return`${yt(e,0,0)}
`}var Pe=e=>" ".repeat(e);function Vl(e){const t=[];for(const s of e){const n=t.at(-1);typeof s!="string"?t.push({hole:ye(s)}):n!==void 0&&"text"in n?t[t.length-
1]={text:n.text+s}:s!==""&&t.push({text:s})}return t}function Z1(e){if(Dl(e))return`-${2n**63n-1n} - 1`;if(e>=2n**63n||e<-(2n**63n))throw new RangeError(`Nix in\
tegers have 64 bits: ${e}`);return String(e)}function Wl(e){return typeof e=="string"?cs(e):`{ ${Yl(e).join(", ")} }`}function Yl({names:e,open:t}){if(new Set(e).
size!==e.length)throw new RangeError(`a function takes one name twice: ${e}`);return[...e.map(cs),...t?["..."]:[]]}function Jl(e){const t=e.flatMap(n=>n.kind===
"inherit"?n.names:[n.name]),s=new Set;for(const n of t){if(s.has(n))throw new RangeError(`an attribute is given twice: ${JSON.stringify(n)}`);s.add(n)}}function yi(e,t){
return`inherit${e===void 0?"":` (${ye(e)})`}${t.map(n=>` ${Hl(e,n)}`).join("")};`}var Hl=(e,t)=>e===void 0?cs(t):Kl(t);function Fe(e,t){const s=ye(e);return xn(
bi(e))<t?`(${s})`:s}var bi=e=>e.kind==="comment"?bi(e.node):e;function ye(e){switch(e.kind){case"string":return Zl(Vl(e.parts));case"int":return Z1(e.value);case"\
constant":return e.name;case"identifier":return cs(e.name);case"file":return e.path;case"list":return["[",...e.items.map(t=>Fe(t,J.argument)),"]"].join(" ");case"\
attrs":return["{",...Xl(e.bindings),"}"].join(" ");case"select":{if(e.path.length===0)return ye(e.of);const t=`${Fe(e.of,J.selected)}.${us(e.path)}`;return e.or===
void 0?t:`${t} or ${Fe(e.or,J.argument)}`}case"has":return`${Fe(e.of,J.hasOperand)} ? ${us(e.path)}`;case"apply":return[...[Fe(e.function,wi(e.function))],...e.
arguments.map(s=>Fe(s,J.argument))].join(" ");case"lambda":return`${Wl(e.parameter)}: ${ye(e.body)}`;case"let":return["let",...Xl(e.bindings),"in",ye(e.body)].join(
" ");case"if":return`if ${ye(e.condition)} then ${ye(e.consequent)} else ${ye(e.alternative)}`;case"binary":{const[t,s]=Ll(e.operator);return`${Fe(e.left,t)} ${e.
operator} ${Fe(e.right,s)}`}case"not":return`!${Fe(e.operand,J.notOperand)}`;case"comment":return ye(e.node)}}var wi=e=>bi(e).kind==="select"?J.argument:J.function;
function Xl(e){return Jl(e),e.map(t=>{if(t.kind==="inherit")return yi(t.from,t.names);const{path:s,value:n}=sd(t.name,t.value);return`${us(s)} = ${ye(n)};`})}function ae(e){
switch(e.kind){case"string":return!gi(e.parts);case"int":case"constant":case"identifier":case"file":return!0;case"list":return e.items.length<=1&&e.items.every(
ae);case"attrs":return e.bindings.length<=1&&e.bindings.every(t=>t.kind==="inherit"||ae(t.value));case"select":return ae(e.of)&&(e.or===void 0||ae(e.or));case"h\
as":return ae(e.of);case"apply":return ae(e.function)&&e.arguments.every(ae);case"lambda":return Ql(e.parameter)&&ae(e.body);case"if":return ae(e.condition)&&ae(
e.consequent)&&ae(e.alternative);case"binary":return ae(e.left)&&ae(e.right);case"not":return ae(e.operand);case"let":case"comment":return!1}}var Ql=e=>typeof e==
"string"||e.names.length<=2;function yt(e,t,s,n=0){if(ae(e)){const o=ye(e);if(s+o.length+n<=Ls)return o}return ls(e,t,s)}function Ye(e,t,s,n,o=0){if(xn(e)>=t)return yt(
e,s,n,o);if(ae(e)){const i=`(${ye(e)})`;if(n+i.length+o<=Ls)return i}return Us(e,n+1)?`(${ls(e,s,n+1)})`:`(
${Pe(s+2)}${yt(e,s+2,s+2)}
${Pe(s)})`}function Us(e,t){switch(e.kind){case"string":return gi(e.parts);case"list":return e.items.length>0;case"attrs":return e.bindings.length>0;case"lambda":
return typeof e.parameter=="string"&&Us(e.body,t+e.parameter.length+2);case"apply":return ed(e,t)!==void 0;default:return!1}}function ed(e,t){const s=e.arguments.
at(-1),n=e.arguments.slice(0,-1);if(s===void 0||!ae(e.function)||!n.every(ae))return;const i=[...[Fe(e.function,wi(e.function))],...n.map(r=>Fe(r,J.argument)),""].
join(" ");return t+i.length<Ls&&Us(s,t+i.length)?i:void 0}function ls(e,t,s){const n=Pe(t+2),o=Pe(t);switch(e.kind){case"string":return gi(e.parts)?F1(Vl(e.parts),
t):ye(e);case"list":{const i=e.items.map(r=>n+ki(r,t+2,J.argument));return i.length===0?"[ ]":`[
${i.join(`
`)}
${o}]`}case"attrs":return e.bindings.length===0?"{ }":`{
${nd(e.bindings,t+2)}
${o}}`;case"select":{if(e.path.length===0)return ls(e.of,t,s);const i=`${Ye(e.of,J.selected,t,s)}.${us(e.path)}`;return e.or===void 0?i:`${i}
${n}or ${Ye(e.or,J.argument,t+2,t+5)}`}case"has":return`${Ye(e.of,J.hasOperand,t,s)} ? ${us(e.path)}`;case"apply":{const i=ed(e,s),r=e.arguments.at(-1);if(i!==void 0&&
r!==void 0)return i+Ye(r,J.argument,t,s+i.length);const a=Ye(e.function,wi(e.function),t,s),c=e.arguments.map(u=>n+ki(u,t+2,J.argument));return[a,...c].join(`
`)}case"lambda":return G1(e,t,s);case"let":return`let
${nd(e.bindings,t+2)}
${o}in
${o}${yt(e.body,t,t)}`;case"if":{const i=Ye(e.condition,J.anything,t,s+3,5),r=yt(e.consequent,t+2,t+2),a=`if ${i} then
${n}${r}
${o}else`;return e.alternative.kind==="if"?`${a} ${ls(e.alternative,t,t+5)}`:`${a}
${n}${yt(e.alternative,t+2,t+2)}`}case"binary":return W1(e,t,s);case"not":return`!${Ye(e.operand,J.notOperand,t,s+1)}`;case"comment":return ki(e,t,J.anything);default:
return ye(e)}}function ki(e,t,s){const n=[];let o=e;for(;o.kind==="comment";o=o.node)n.push(...td(o.text,t));return[...n,Ye(o,s,t,t)].join(`
${Pe(t)}`)}var td=(e,t)=>K1(e,Math.max(Gl-t,Gl/2));function G1(e,t,s){const{parameter:n,body:o}=e;if(typeof n=="string"){const r=`${cs(n)}: `;if(Us(o,s+r.length))
return r+ls(o,t,s+r.length)}return`${Ql(n)?Wl(n):V1(n,t)}:
${Pe(t)}${yt(o,t,t)}`}function V1(e,t){return typeof e=="string"?cs(e):`{
${Yl(e).map(n=>`${Pe(t+2)}${n}${n==="..."?"":","}`).join(`
`)}
${Pe(t)}}`}function W1(e,t,s){const{operator:n}=e,[o,i]=Ll(n),r=[],a=(u,l)=>{if(!l||u.kind!=="binary"||u.operator!==n){r.push(u);return}a(u.left,Ul(n)==="left"),
a(u.right,Ul(n)==="right")};a(e,!0);const c=Math.max(o,i);return r.map((u,l)=>l===0?Ye(u,c,t,s):`${n} ${Ye(u,c,t,t+n.length+1)}`).join(`
${Pe(t)}`)}function sd(e,t){const s=[e],n=[];for(let o=t;;){if(o.kind==="comment"){n.push(o.text),o=o.node;continue}const i=o.kind==="attrs"&&o.bindings.length===
1?o.bindings[0]:void 0;if(i?.kind!=="assignment")return{path:s,value:o,comments:n};s.push(i.name),o=i.value}}function nd(e,t){Jl(e);const s=e.map(n=>({hasComment:n.
kind==="assignment"&&n.value.kind==="comment",text:Pe(t)+Y1(n,t)}));return s.map(({hasComment:n,text:o},i)=>{const r=s[i-1];if(r===void 0)return o;const a=t===2&&
(o.includes(`
`)||r.text.includes(`
`));return n||a?`
${o}`:o}).join(`
`)}function Y1(e,t){if(e.kind==="inherit")return H1(e.from,e.names,t);const{path:s,value:n,comments:o}=sd(e.name,e.value),i=`${us(s)} =`;return[...o.flatMap(a=>td(
a,t)),`${i}${J1(n,t,t+i.length+1)};`].join(`
${Pe(t)}`)}function J1(e,t,s){const n=ae(e)?ye(e):void 0;return n!==void 0&&s+n.length+1<=Ls?` ${n}`:Us(e,s)?` ${ls(e,t,s)}`:`
${Pe(t+2)}${yt(e,t+2,t+2,1)}`}function H1(e,t,s){const n=yi(e,t);if(s+n.length<=Ls)return n;const o=yi(e,[]).slice(0,-1),i=`
${Pe(s+2)}`;return`${o}${t.map(r=>i+Hl(e,r)).join("")}${i};`}var $i="passthrough",od=e=>e.kind==="comment"?As(e.text,od(e.node)):U(_("lib","mkIf"),He($i),e),On=e=>e.
kind==="comment"?On(e.node):e;function X1(e,t,s){const[n,o]=[On(t),On(s)];if(n.kind==="list"&&o.kind==="list"){const i=new Set,r=[...n.items,...o.items].filter(
a=>{const c=Sn(On(a));return!i.has(c)&&i.add(c)});return I(r)}if(Sn(n)===Sn(o))return t;throw new Error(`two features define the option ${e.join(".")}`)}var Q1=class{#t={
below:new Map};#e;constructor(e=!1){this.#e=e}set(e,t,s=!1){if(!L1(e))throw new Error(`${e.join(".")} is below none of the prefixes of nix/prefixes.ts`);const n=this.#e&&
(s||e[0]==="boot");let o=this.#t;for(const i of e){const r=o.below.get(i)??{below:new Map};o.below.set(i,r),o=r}if(o.value&&o.ofEntry!==n)throw new Error(`${e.join(
".")} is of one boot entry and of both`);o.ofEntry=n,o.value=o.value?X1(e,o.value,t):t}expression(){return id(this.#t,[])}};function id(e,t){if(e.value&&e.below.
size>0)throw new Error(`${t.join(".")} is both an option and a set of options`);if(e.value)return e.ofEntry?od(e.value):e.value;const s=[...e.below.keys()].sort();
return z(s.map(n=>{const o=e.below.get(n);return[n,o?id(o,[...t,n]):z([])]}))}var Me=(e,t)=>e.filter(s=>s.kind===t),Lt=e=>[...new Set(e)],rd=e=>I([...e].map(k)),
Mn=e=>k(e.map(t=>`${t}
`).join(""));function e_(e,t){const s=new Set,n=[];for(const{name:o,value:i,comment:r}of e){const a=i===void 0?o:`${o}=${i}`;s.has(a)||(s.add(a),n.push(r?As(r,k(
a)):k(a)))}n.length>0&&t.set(["boot","kernelParams"],I(n))}function t_(e,t){const s={initrd:["boot","initrd","kernelModules"],boot:["boot","kernelModules"]};for(const n of[
"initrd","boot"]){const o=Lt(e.filter(i=>i.stage===n).map(i=>i.name));o.length>0&&t.set(s[n],rd(o))}}function s_(e,t){const s=new Map;for(const{line:i}of e){if(i.
command!=="options")continue;const r=`${i.module} ${i.option}`;if((s.get(r)??i.value)!==i.value)throw new Error(`two values of the module option ${r}`);s.set(r,
i.value)}const n=i=>["options","softdep","install","blacklist"].indexOf(i.command),o=e.map(i=>i.line).sort((i,r)=>n(i)-n(r));o.length>0&&t.set(["boot","extraMod\
probeConfig"],Mn(Lt(o.map(l1))))}var n_="70-vfioc.rules";function o_(e,t){const s={initrd:["boot","initrd","services","udev","rules"],boot:["services","udev","e\
xtraRules"]};for(const r of["initrd","boot"]){const a=e.filter(u=>u.stage===r&&!u.seat),c=Lt(a.map(u=>Tl(u.rule)));c.length>0&&t.set(s[r],Mn(c))}const n=Lt(e.filter(
r=>r.seat).map(r=>Tl(r.rule)));if(n.length===0)return;const o=_("pkgs","writeTextDir"),i=U(o,k(`lib/udev/rules.d/${n_}`),Mn(n));t.set(["services","udev","packag\
es"],I([i]))}function i_(e,t){for(const{path:s,type:n,mode:o,user:i,group:r,argument:a,ofEntry:c}of e){const u=Object.entries({mode:o,user:i,group:r,argument:a}).
flatMap(([l,d])=>d===void 0?[]:[[l,k(d)]]);t.set(["systemd","tmpfiles","settings","10-vfioc",s,n],z(u),c)}}function r_(e,t){for(const s of Lt(e.map(n=>n.user)).
sort()){const n=Lt(e.filter(o=>o.user===s).map(o=>o.group)).sort();t.set(["users","users",s,"extraGroups"],rd(n))}}function a_(e,t){const s=new Map;for(const{interface:n,
protocol:o,port:i}of e){const a=["networking","firewall","interfaces",n,o==="tcp"?"allowedTCPPorts":"allowedUDPPorts"],c=s.get(a.join("/"))??{path:a,ports:new Set};
c.ports.add(i),s.set(a.join("/"),c)}for(const{path:n,ports:o}of s.values())t.set(n,I([...o].sort((i,r)=>i-r).map(ft)))}function c_(e,t){if(e.length===0)return;const s=new Map(
[["namespaces",[]]]);for(const{key:o,value:i}of e){const r=s.get(o);if(Array.isArray(r)&&Array.isArray(i))s.set(o,Lt([...r,...i]));else{if(r!==void 0&&r!==i)throw new Error(
`two values of ${o} in qemu.conf`);s.set(o,i)}}const n=[...s].map(([o,i])=>f1(o,i));t.set(["virtualisation","libvirtd","qemu","verbatimConfig"],Mn(n))}function u_(e,t){
const s=new Map(e.map(o=>[o.path.join("."),o.path])),n=[...s.keys()].sort().map(o=>_("pkgs",...s.get(o)??[]));n.length>0&&t.set(["environment","systemPackages"],
I(n))}var _i=e=>I(e.map(({that:t,message:s})=>z({assertion:t,message:k(s)})));function l_(e,t,s){const n=e.filter(r=>s&&r.ofEntry),o=e.filter(r=>!n.includes(r)),
i=U(_("lib","optionals"),He($i),_i(n));n.length>0?t.set(["assertions"],ie(_i(o),"++",i)):o.length>0&&t.set(["assertions"],_i(o))}function d_({name:e,inverse:t}){
const s=U(_("builtins","elem"),k(e),_("config","system","nixos","tags"));return As("What follows is for two boot entries. This says whether passthrough is in th\
is one.",t?Xe(s):s)}var f_=["Made by vfioc: a NixOS module for the host side of PCI passthrough.","It can be imported as it is, and kept without vfioc. To chang\
e it, change the spec and compile again."].join(`
`);function h_(e){const[t]=Me(e,"entry"),s=new Q1(t!==void 0);e_(Me(e,"kernelParam"),s),t_(Me(e,"module"),s),s_(Me(e,"modprobe"),s),o_(Me(e,"udev"),s),i_(Me(e,"\
tmpfile"),s),r_(Me(e,"member"),s),a_(Me(e,"port"),s),c_(Me(e,"qemuConf"),s),u_(Me(e,"package"),s),l_(Me(e,"assertion"),s,t!==void 0);const n=Me(e,"hook");if(Me(
e,"option").some(({path:r})=>r.join(".")==="virtualisation.libvirtd.enable")){const{path:r,value:a}=B1(n);s.set(r,a)}for(const{path:r,value:a,comment:c,ofEntry:u}of Me(
e,"option"))s.set(r,c?As(c,a):a,u);const o={names:["config","lib","pkgs"],open:!0},i=t?Gr({[$i]:d_(t)},s.expression()):s.expression();return Sn(As(f_,yo(o,i)))}
function m_(e,t,s){const n=new Map;for(const r of s)r.kind==="hook"&&n.set(r.vm,[...n.get(r.vm)??[],r]);const o=r=>[...new Set((n.get(r.name)??[]).toSorted((a,c)=>a.
order-c.order).map(({step:a})=>a))],i=g_(e);return{host:e.host.name,devices:W(e).map(r=>p_(r,i)),guests:$(e).map(r=>y_(r,e,t,o(r))),networks:w_(e)}}var p_=(e,t)=>({
name:e.name,functions:e.functions.map(E),ids:e.ids.map(le),by:Wt(e),guests:t.get(e.name)??[],...v_(e)});function v_({bind:e,gvt:t,sriov:s}){return t?{bind:"made",
of:{address:E(t.of),how:"GVT-g"}}:s?{bind:"made",of:{address:E(s.of),how:"SR-IOV"}}:{bind:e}}function g_(e){const t=new Map;for(const s of $(e))for(const n of new Set(
s.devices)){const o=t.get(n);o?o.push(s.name):t.set(n,[s.name])}return t}function y_(e,t,s,n){const{sockets:o,cores:i,threads:r,iothreads:a}=e.cpu,{size:c,hugepages:u}=e.
memory;return{name:e.name,guest:e.guest,autostart:e.autostart,vcpus:At(e),topology:{sockets:o,cores:i,threads:r},pins:Pt(e,t,s),placed:e.cpu.pin==="auto",emulator:Co(
e,t,s)??[],iothreads:{count:a,cpus:a>0&&To(e,t,s)||[]},memory:c,...u&&{hugepages:{size:u.size,count:c/It[u.size],allocate:u.allocate,nodes:u.node??[]}},devices:e.
devices,shared:Qo(e,t).map(({path:l,bytes:d,feature:f})=>({path:l,bytes:d,feature:f})),cards:Object.entries(e.nics).map(([l,d])=>({name:l,to:b_(d,t)})),forwards:e.
forwards.map(({listen:l,interface:d,to:f})=>({listen:l,interface:d,to:f??l})),hook:n}}function b_({network:e,bridge:t,macvtap:s},n){return e!==void 0?`${e} (${n.
networks[e]?.type??"nat"})`:t!==void 0?`${t} (bridge)`:s===void 0?"the host, as a user":`${s} (macvtap)`}function w_(e){const t=$(e).flatMap(({nics:s})=>Object.
values(s).flatMap(({network:n})=>n??[]));return[...new Set([...Object.keys(e.networks),...t])].sort().map(s=>{const n=ns(s,e),{type:o="nat",bridge:i=""}=e.networks[s]??
{};return{name:s,type:o,bridge:n?.bridge??i,...n&&{subnet:ec(n.subnet)}}})}var ad=e=>e.length>0?R(e):void 0,k_=({devices:e,guests:t})=>({devices:Object.fromEntries(
e.map(({name:s,functions:n,ids:o,bind:i,by:r,of:a,guests:c})=>[s,{bind:i,of:a?.address,...n.length>0&&r==="address"?{functions:n}:{ids:o},guests:c}])),guests:Object.
fromEntries(t.map(({name:s,vcpus:n,pins:o,emulator:i,iothreads:r,memory:a,hugepages:c,shared:u,hook:l})=>[s,{vcpus:n,pins:o.length>0?o.join(","):void 0,emulator:ad(
i),iothreads:ad(r.cpus),memory:a,hugepages:c?.size,shared:u.length>0?Object.fromEntries(u.map(({path:d,bytes:f})=>[d,f])):void 0,hook:l.length>0?l:void 0}]))}),
$_={name:"vfioc",version:"0.1.0",description:"Compiles one declarative host spec for PCI passthrough into a NixOS module and matching libvirt domain XML.",license:"\
MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"dist/vfioc.mjs"},files:["dist","schema","modules","CHANGELOG.md","THIRD-PARTY.md"],scripts:{build:"\
node scripts/build.mjs",generate:"node scripts/generate.mjs",format:"biome check --write .","check:types":"tsc --noEmit","check:style":"biome check .","check:fr\
esh":"node scripts/fresh.mjs",check:"npm run check:types && npm run check:style && npm run check:fresh",test:"npm run check && vitest run --project unit","test:\
consumers":"vitest run --project consumers","test:nix":"vitest run --project nix","test:lab":"node lab/run.mjs",bench:"node bench/run.mjs"},devDependencies:{"@b\
iomejs/biome":"2.5.15","@types/node":"^20.19.43",acorn:"^8.19.0",esbuild:"^0.28.2","fast-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.2",vitest:"^4.1.12",yaml:"\
2.9",zod:"4.6"}},__=$_.version,x_=1,xi=Bs,S_=({spec:e,facts:t})=>xi.flatMap(s=>[...s.host?.(e,t)??[]]),O_=(e,{spec:t,facts:s})=>xi.flatMap(n=>[...n.domain?.(e,t,
s)??[]]),M_=e=>xi.flatMap(t=>[...t.networks?.(e)??[]]),N_=e=>Bf("sha256").update(e).digest("hex");function A_(e,t){const{spec:s}=e,n=new Map,o={},i={},r=new Map;
for(const d of $(s)){const{text:f,uuid:m,hash:p}=r1(d,O_(d,e),e,r,t);n.set(`domains/${d.name}.xml`,f),o[d.name]={uuid:m,hash:p}}for(const d of M_(s)){const{text:f,
hash:m}=c1(d);n.set(`networks/${d.name}.xml`,f),i[d.name]={hash:m}}const a=S_(e),c=new Map([["module.nix",h_(a)],...n]);for(const d of a){const f=d.kind==="file"?
e.attachments.get(d.from.join("/")):void 0;d.kind==="file"&&f&&c.set(d.to,f)}const u=m_(s,e.facts,a),l={version:x_,vfioc:__,host:s.host.name,inputs:e.read,files:Object.
fromEntries([...c].map(([d,f])=>[d,N_(f)])),domains:o,networks:i,plan:k_(u)};return c.set("manifest.json",`${JSON.stringify(l,null,2)}
`),{files:c,plan:u}}var X=H().check(em()),E_=me({index:X,size:X,kind:N(["memory","io"]),prefetchable:g(Ne()),sizes:g(C(X))}),P_=me({address:Te,id:an,class:g(ee()),
subsystem:g(an),name:g(ee()),driver:g(ee()),modules:g(C(ee())),iommuGroup:g(X),bootVga:g(Ne()),resetMethods:g(C(ee())),bars:g(C(E_)),numaNode:g(X),parent:g(Te),
sriov:g(me({total:X,enabled:X,offset:g(X),stride:g(X)})),physicalFunction:g(Te)}),I_=me({cpu:X,online:Ne(),core:g(X),package:g(X),die:g(X),l2:g(Qt),l3:g(Qt),numaNode:g(
X)}),j_=me({size:X,total:X,free:X,numaNode:g(X)}),cd=me({version:uo(1),kernel:g(me({release:ee()})),iommu:g(me({on:Ne(),reason:g(N(["firmware","parameter","unsu\
pported"])),acsOverride:g(Ne())})),pci:C(P_),cpu:g(me({vendor:g(N(["amd","intel"])),model:g(ee()),cpus:C(I_),isolated:g(Qt),apicv:g(Ne())})),memory:g(me({total:X,
numa:g(C(me({node:X,total:X}))),hugepages:g(C(j_))})),input:g(C(me({name:ee(),kind:N(["keyboard","mouse","other"]),links:g(C(ee())),controller:g(Te)}))),usb:g(C(
me({id:an,name:g(ee()),bus:X,port:ee(),controller:g(Te)}))),block:g(C(me({name:ee(),model:g(ee()),size:g(X),links:g(C(ee())),controller:g(Te),root:g(Ne())}))),network:g(
C(me({name:ee(),device:g(Te),up:g(Ne())}))),secureBoot:g(Ne()),framebuffer:g(me({driver:ee(),device:g(Te)})),gaps:g(C(ee()))}),ds=1048576,Ds=64,ud=1e4,z_=e=>e%1048576===
0?`${e/1048576} MiB`:`${e} bytes`,C_=e=>JSON.stringify(e),fs={"yaml-syntax":h({severity:"error",about:"value",message:({problem:e})=>`this is not valid YAML: ${e}`,
remedy:({remedy:e})=>e}),"tab-indentation":h({severity:"error",about:"value",message:()=>"a tab is used as indentation",remedy:()=>"indent with spaces, two for \
each level"}),"control-character":h({severity:"error",about:"value",message:({character:e})=>`the control character ${e} stands in the text`,remedy:()=>"remove \
it, or save the file as UTF-8 with line feeds; in double quotes YAML can write such a character as \\x and two digits"}),"too-deeply-nested":h({severity:"error",
about:"value",message:()=>`maps and lists stand more than ${Ds} deep inside one another`,remedy:()=>"write it flatter; no part of a spec needs such depth"}),"se\
veral-documents":h({severity:"error",about:"value",message:()=>"a second document begins here",remedy:()=>"keep one document in a file; give several files on th\
e command line to merge them"}),"yaml-directive":h({severity:"error",about:"value",message:({directive:e})=>`the directive ${e} is not supported`,remedy:()=>"re\
move the line; a spec is read as YAML 1.2"}),"unknown-tag":h({severity:"error",about:"value",message:({tag:e})=>`the tag ${e} is not known`,remedy:()=>"remove t\
he tag; a text that begins with ! goes in quotes"}),"tag-changes-value":h({severity:"error",about:"value",message:({tag:e,kind:t})=>`the tag ${e} stands on ${t}`,
remedy:()=>"remove the tag; write a text in quotes and a number, true or false without"}),"unknown-alias":h({severity:"error",about:"value",message:({name:e})=>`\
the alias *${e} refers to nothing that was written before it`,remedy:({name:e})=>`write &${e} before the value that is meant, above this line, or put the text i\
n quotes`}),"alias-expansion":h({severity:"error",about:"value",message:()=>`aliases repeat more than ${ud} values, or nest them more than ${Ds} deep`,remedy:()=>"\
use fewer aliases, or write the values out"}),"merge-key":h({severity:"error",about:"value",message:()=>"the merge key << is not part of YAML 1.2",remedy:()=>"w\
rite the keys out, repeat a whole value by an alias, or put the common part in a file of its own and give both files"}),"key-not-text":h({severity:"error",about:"\
value",message:({kind:e})=>`a key must be a text, and this one is ${e}`,remedy:({text:e})=>e===""?"write a name before the colon":`put the key in quotes: ${C_(e)}`}),
"reserved-key":h({severity:"error",about:"value",message:({key:e})=>`the key ${e} cannot be used`,remedy:()=>"choose another name"}),"duplicate-key":h({severity:"\
error",about:"value",message:({key:e,line:t})=>`the key ${e} was written before, on line ${t}`,remedy:()=>"keep one of the two, or bring what stands under them \
together"}),"missing-value":h({severity:"error",about:"value",message:({key:e})=>`the key ${e} has no value`,remedy:({key:e})=>`write what it is set to (${e}: t\
rue, say), or null to leave it unset`}),"number-out-of-range":h({severity:"error",about:"value",message:({text:e})=>`${e} is not a number that can be kept exact\
ly`,remedy:()=>"write a smaller number, or put it in quotes where a text is meant"}),"number-leading-zero":h({severity:"error",about:"value",message:({text:e})=>`\
the number ${e} begins with a zero`,remedy:()=>"leave the zeros out, or put it in quotes where a text is meant; octal is 0o17"}),"broken-unicode":h({severity:"e\
rror",about:"value",message:()=>"this text holds half of a character",remedy:()=>"write the character itself, or both halves of its \\u escape"}),"root-not-a-ma\
p":h({severity:"error",about:"value",message:({kind:e})=>`a spec is a map of keys and values, and this is ${e}`,remedy:()=>"write keys at the start of lines, ea\
ch with a colon and a space after it, such as version: 1"}),"named-file":h({severity:"error",about:"value",message:({file:e,reason:t})=>`the file ${e} ${t}`,remedy:()=>"\
correct the name; it is looked up beside the file that names it, unless it begins with /"}),"file-not-utf8":h({severity:"error",about:"file",message:({byte:e,line:t})=>`\
byte ${e}, on line ${t}, is not UTF-8`,remedy:()=>"save the file as UTF-8"}),"file-too-large":h({severity:"error",about:"file",message:({limit:e})=>`the file ha\
s more than ${z_(e)}`,remedy:()=>"give a spec; a thousand guests take less room than that"}),"file-missing":h({severity:"error",about:"file",message:()=>"there \
is no such file",remedy:()=>"correct the name; it is looked up from the current directory"}),"file-is-directory":h({severity:"error",about:"file",message:()=>"t\
his is a directory",remedy:()=>"name the file in it, such as host.yaml"}),"file-not-regular":h({severity:"error",about:"file",message:()=>"this is a device, pip\
e or socket and not a regular file",remedy:()=>"name a file, or give - and pipe the text to standard input"}),"file-unreadable":h({severity:"error",about:"file",
message:({reason:e})=>`the file cannot be read: ${e}`,remedy:()=>"see to its permissions, and to those of the directories above it"}),"stdin-twice":h({severity:"\
error",about:"call",message:()=>"standard input (-) is given more than once",remedy:()=>"give - once"})};import{createHash as T_}from"node:crypto";import"node:fs";
import{dirname as B_,isAbsolute as q_,resolve as Si}from"node:path";var ld="<stdin>";function dd(e,t,s){const n=new Map;let o=!1;const i=(r,a,c)=>{const u=T_("s\
ha256").update(r).digest("hex");n.set(`${c??""}\0${a}`,c===void 0?{path:a,sha256:u}:{path:a,from:c,sha256:u})};return{readInput(r){const a=r==="-"?ld:r;if(r==="\
-"&&o){s("stdin-twice","call");return}r==="-"&&(o=!0);const c=r==="-"?e.stdin(ds):e.read(Si(t,r),ds);if("problem"in c){L_(a,c,s);return}return i(c,a),{name:a,bytes:c}},
readBeside(r,a,c,u=ds){if(a.options!==void 0&&!q_(r)){s("named-file",c,{file:r,reason:"must be named by an absolute path in NixOS options"});return}const l=a.name===
ld?t:B_(Si(t,a.name)),d=r.includes("\0")?{problem:"missing"}:e.read(Si(l,r),u);if("problem"in d){s("named-file",c,{file:r,reason:U_(d,u)});return}return i(d,r,a.
name),d},get read(){return[...n.values()]}}}function L_(e,t,s){switch(t.problem){case"missing":s("file-missing",{file:e});break;case"directory":s("file-is-direc\
tory",{file:e});break;case"not-regular":s("file-not-regular",{file:e});break;case"too-large":s("file-too-large",{file:e},{limit:ds});break;case"unreadable":s("f\
ile-unreadable",{file:e},{reason:t.reason});break}}function U_(e,t){switch(e.problem){case"missing":return"does not exist";case"directory":return"is a directory";case"\
not-regular":return"is a device, pipe or socket and not a regular file";case"too-large":return`has more than ${t} bytes`;case"unreadable":return`cannot be read:\
 ${e.reason}`}}var fd={kind:"map",entries:new Map,span:{source:{name:"",text:""},start:0,end:0}};function D_(e){return e.length===0?fd:Oi(e)}function Oi(e){const t=e.
at(-1)??fd;if(t.kind==="scalar")return t;if(t.kind==="list")return{...t,items:t.items.map(o=>Oi([o]))};const s=new Map;for(const o of e.slice(e.findLastIndex(({
kind:i})=>i!=="map")+1))if(o.kind==="map")for(const[i,{key:r,value:a}]of o.entries){const c=s.get(i);a.kind==="scalar"&&a.value===null?s.delete(i):c?(c.key=r,c.
values.push(a)):s.set(i,{key:r,values:[a]})}const n=new Map;for(const[o,{key:i,values:r}]of s)n.set(o,{key:i,value:Oi(r)});return{kind:"map",entries:n,span:t.span}}
var Mi=Symbol.for("yaml.alias"),Ni=Symbol.for("yaml.document"),Rs=Symbol.for("yaml.map"),hd=Symbol.for("yaml.pair"),Je=Symbol.for("yaml.scalar"),Fs=Symbol.for("\
yaml.seq"),qe=Symbol.for("yaml.node.type"),hs=e=>!!e&&typeof e=="object"&&e[qe]===Mi,R_=e=>!!e&&typeof e=="object"&&e[qe]===Ni,ms=e=>!!e&&typeof e=="object"&&e[qe]===
Rs,Ie=e=>!!e&&typeof e=="object"&&e[qe]===hd,se=e=>!!e&&typeof e=="object"&&e[qe]===Je,Ai=e=>!!e&&typeof e=="object"&&e[qe]===Fs;function $e(e){if(e&&typeof e==
"object")switch(e[qe]){case Rs:case Fs:return!0}return!1}function it(e){if(e&&typeof e=="object")switch(e[qe]){case Mi:case Rs:case Je:case Fs:return!0}return!1}
var md=e=>(se(e)||$e(e))&&!!e.anchor;function Ei(){throw new Error("vfioc only reads YAML")}var F_={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},
K_=e=>e.replace(/[!,[\]{}]/g,t=>F_[t]),ps=class at{constructor(t,s){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},at.defaultYaml,t),this.tags=Object.
assign({},at.defaultTags,s)}clone(){const t=new at(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){const t=new at(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:at.defaultYaml.explicit,version:"1.2"},this.tags=Object.
assign({},at.defaultTags);break}return t}add(t,s){this.atNextDocument&&(this.yaml={explicit:at.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},at.
defaultTags),this.atNextDocument=!1);const n=t.trim().split(/[ \t]+/),o=n.shift();switch(o){case"%TAG":{if(n.length!==2&&(s(0,"%TAG directive should contain exa\
ctly two parts"),n.length<2))return!1;const[i,r]=n;return this.tags[i]=r,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return s(0,"%YAML directive shoul\
d contain exactly one part"),!1;const[i]=n;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{const r=/^\d+\.\d+$/.test(i);return s(6,`Unsupported YAML vers\
ion ${i}`,r),!1}}default:return s(0,`Unknown directive ${o}`,!0),!1}}tagName(t,s){if(t==="!")return"!";if(t[0]!=="!")return s(`Not a valid tag: ${t}`),null;if(t[1]===
"<"){const r=t.slice(2,-1);return r==="!"||r==="!!"?(s(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&s("Verbatim tags must e\
nd with a >"),r)}const[,n,o]=t.match(/^(.*!)([^!]*)$/s);o||s(`The ${t} tag has no suffix`);const i=this.tags[n];if(i)try{return i+decodeURIComponent(o)}catch(r){
return s(String(r)),null}return n==="!"?t:(s(`Could not resolve tag: ${t}`),null)}tagString(t){for(const[s,n]of Object.entries(this.tags))if(t.startsWith(n))return s+
K_(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){const s=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags);
let o;if(t&&n.length>0&&it(t.contents)){const i={};Ei(t.contents,(r,a)=>{it(a)&&a.tag&&(i[a.tag]=!0)}),o=Object.keys(i)}else o=[];for(const[i,r]of n)i==="!!"&&r===
"tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(r)))&&s.push(`%TAG ${i} ${r}`);return s.join(`
`)}};ps.defaultYaml={explicit:!1,version:"1.2"},ps.defaultTags={"!!":"tag:yaml.org,2002:"};function Z_(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const s=`Anchor must\
 not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(s)}return!0}function pd(e){const t=new Set;return Ei(e,{Value(s,n){n.anchor&&
t.add(n.anchor)}}),t}function vd(e,t){for(let s=1;;++s){const n=`${e}${s}`;if(!t.has(n))return n}}function G_(e,t){const s=[],n=new Map;let o=null;return{onAnchor:i=>{
s.push(i),o??(o=pd(e));const r=vd(t,o);return o.add(r),r},setAnchors:()=>{for(const i of s){const r=n.get(i);if(typeof r=="object"&&r.anchor&&(se(r.node)||$e(r.
node)))r.node.anchor=r.anchor;else{const a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:n}}function gd(){
throw new Error("vfioc only reads YAML")}function Le(e,t,s){if(Array.isArray(e))return e.map((n,o)=>Le(n,String(o),s));if(e&&typeof e.toJSON=="function"){if(!s||
!md(e))return e.toJSON(t,s);const n={aliasCount:0,count:1,res:void 0};s.anchors.set(e,n),s.onCreate=i=>{n.res=i,delete s.onCreate};const o=e.toJSON(t,s);return s.
onCreate&&s.onCreate(o),o}return typeof e=="bigint"&&!s?.keep?Number(e):e}var Pi=class{constructor(e){Object.defineProperty(this,qe,{value:e})}clone(){const e=Object.
create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,
onAnchor:n,reviver:o}={}){if(!R_(e))throw new TypeError("A document argument is required");const i={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,
maxAliasCount:typeof s=="number"?s:100},r=Le(this,"",i);if(typeof n=="function")for(const{count:a,res:c}of i.anchors.values())n(c,a);return typeof o=="function"?
gd(o,{"":r},"",r):r}},yd=class extends Pi{constructor(e){super(Mi),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot hav\
e tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],
Ei(e,{Node:(o,i)=>{(hs(i)||md(i))&&s.push(i)}}),t&&(t.aliasResolveCache=s));let n;for(const o of s){if(o===this)break;o.anchor===this.source&&(n=o)}if(n&&t){const{
anchors:o,doc:i,maxAliasCount:r}=t;let a=o.get(n);if(a||(Le(n,null,t),a=o.get(n)),a?.res===void 0){const c="This should not happen: Alias anchor was not resolve\
d?";throw new ReferenceError(c)}if(r>=0&&(a.count+=1,a.aliasCount===0&&(a.aliasCount=Nn(i,n,o)),a.count*a.aliasCount>r)){const c="Excessive alias count indicate\
s a resource exhaustion attack";throw new ReferenceError(c)}}return n}toJSON(e,t){if(!t)return{source:this.source};const s=this.resolve(t.doc,t);if(!s){const n=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(n)}return t.anchors.get(s).res}toString(e,t,s){const n=`*${this.
source}`;if(e){if(Z_(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const o=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(o)}if(e.implicitKey)return`${n} `}return n}};function Nn(e,t,s){if(hs(t)){const n=t.resolve(e),o=s&&n&&s.get(n);return o?o.count*o.aliasCount:
0}else if($e(t)){let n=0;for(const o of t.items){const i=Nn(e,o,s);i>n&&(n=i)}return n}else if(Ie(t)){const n=Nn(e,t.key,s),o=Nn(e,t.value,s);return Math.max(n,
o)}return 1}function Ks(){throw new Error("vfioc only reads YAML")}function An(e,t,s){let n=s;for(let o=t.length-1;o>=0;--o){const i=t[o];if(typeof i=="number"&&
Number.isInteger(i)&&i>=0){const r=[];r[i]=n,n=r}else n=new Map([[i,n]])}return Ks(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Zs=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,bd=class extends Pi{constructor(e,t){
super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(s=>it(s)||Ie(s)?s.clone(e):s),this.range&&(t.range=this.range.slice()),t}addIn(e,t){
if(Zs(e))this.add(t);else{const[s,...n]=e,o=this.get(s,!0);if($e(o))o.addIn(n,t);else if(o===void 0&&this.schema)this.set(s,An(this.schema,n,t));else throw new Error(
`Expected YAML collection at ${s}. Remaining path: ${n}`)}}deleteIn(e){const[t,...s]=e;if(s.length===0)return this.delete(t);const n=this.get(t,!0);if($e(n))return n.
deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){const[s,...n]=e,o=this.get(s,!0);return n.length===0?!t&&se(o)?
o.value:o:$e(o)?o.getIn(n,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!Ie(t))return!1;const s=t.value;return s==null||e&&se(s)&&s.value==null&&
!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){const[t,...s]=e;if(s.length===0)return this.has(t);const n=this.get(t,!0);return $e(n)?n.hasIn(s):!1}setIn(e,t){
const[s,...n]=e;if(n.length===0)this.set(s,t);else{const o=this.get(s,!0);if($e(o))o.setIn(n,t);else if(o===void 0&&this.schema)this.set(s,An(this.schema,n,t));else
throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`)}}};function V_(){throw new Error("vfioc only reads YAML")}function W_(e,t){(e==="debug"||
e==="warn")&&console.warn(t)}var wd=e=>!e||typeof e!="function"&&typeof e!="object",K=class extends Pi{constructor(e){super(Je),this.value=e}toJSON(e,t){return t?.
keep?this.value:Le(this.value,e,t)}toString(){return String(this.value)}};K.BLOCK_FOLDED="BLOCK_FOLDED",K.BLOCK_LITERAL="BLOCK_LITERAL",K.PLAIN="PLAIN",K.QUOTE_DOUBLE=
"QUOTE_DOUBLE",K.QUOTE_SINGLE="QUOTE_SINGLE";var En="<<",rt={identify:e=>e===En||typeof e=="symbol"&&e.description===En,default:"key",tag:"tag:yaml.org,2002:mer\
ge",test:/^<<$/,resolve:()=>Object.assign(new K(Symbol(En)),{addToJSMap:kd}),stringify:()=>En},Y_=(e,t)=>(rt.identify(t)||se(t)&&(!t.type||t.type===K.PLAIN)&&rt.
identify(t.value))&&e?.doc.schema.tags.some(s=>s.tag===rt.tag&&s.default);function kd(e,t,s){const n=$d(e,s);if(Ai(n))for(const o of n.items)Ii(e,t,o);else if(Array.
isArray(n))for(const o of n)Ii(e,t,o);else Ii(e,t,n)}function Ii(e,t,s){const n=$d(e,s);if(!ms(n))throw new Error("Merge sources must be maps or map aliases");const o=n.
toJSON(null,e,Map);for(const[i,r]of o)t instanceof Map?t.has(i)||t.set(i,r):t instanceof Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(
t,i,{value:r,writable:!0,enumerable:!0,configurable:!0});return t}function $d(e,t){return e&&hs(t)?t.resolve(e.doc,e):t}function J_(){throw new Error("vfioc onl\
y reads YAML")}function _d(e,t,{key:s,value:n}){if(it(s)&&s.addToJSMap)s.addToJSMap(e,t,n);else if(Y_(e,s))kd(e,t,n);else{const o=Le(s,"",e);if(t instanceof Map)
t.set(o,Le(n,o,e));else if(t instanceof Set)t.add(o);else{const i=H_(s,o,e),r=Le(n,i,e);i in t?Object.defineProperty(t,i,{value:r,writable:!0,enumerable:!0,configurable:!0}):
t[i]=r}}return t}function H_(e,t,s){if(t===null)return"";if(typeof t!="object")return String(t);if(it(e)&&s?.doc){const n=J_(s.doc,{});n.anchors=new Set;for(const i of s.
anchors.keys())n.anchors.add(i.anchor);n.inFlow=!0,n.inStringifyKey=!0;const o=e.toString(n);if(!s.mapKeyWarned){let i=JSON.stringify(o);i.length>40&&(i=i.substring(
0,36)+'..."'),W_(s.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object k\
eys.`),s.mapKeyWarned=!0}return o}return JSON.stringify(t)}function ji(e,t,s){const n=Ks(e,void 0,s),o=Ks(t,void 0,s);return new je(n,o)}var je=class Pf{constructor(t,s=null){
Object.defineProperty(this,qe,{value:hd}),this.key=t,this.value=s}clone(t){let{key:s,value:n}=this;return it(s)&&(s=s.clone(t)),it(n)&&(n=n.clone(t)),new Pf(s,n)}toJSON(t,s){
const n=s?.mapAsMap?new Map:{};return _d(s,n,this)}toString(t,s,n){return t?.doc?V_(this,t,s,n):JSON.stringify(this)}};function xd(){throw new Error("vfioc only\
 reads YAML")}function Ut(e,t){const s=se(t)?t.value:t;for(const n of e)if(Ie(n)&&(n.key===t||n.key===s||se(n.key)&&n.key.value===s))return n}var Ue=class extends bd{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(Rs,e),this.items=[]}static from(e,t,s){const{keepUndefined:n,replacer:o}=s,i=new this(e),r=(a,c)=>{if(typeof o==
"function")c=o.call(t,a,c);else if(Array.isArray(o)&&!o.includes(a))return;(c!==void 0||n)&&i.items.push(ji(a,c,s))};if(t instanceof Map)for(const[a,c]of t)r(a,
c);else if(t&&typeof t=="object")for(const a of Object.keys(t))r(a,t[a]);return typeof e.sortMapEntries=="function"&&i.items.sort(e.sortMapEntries),i}add(e,t){let s;
Ie(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new je(e,e?.value):s=new je(e.key,e.value);const n=Ut(this.items,s.key),o=this.schema?.sortMapEntries;if(n){if(!t)
throw new Error(`Key ${s.key} already set`);se(n.value)&&wd(s.value)?n.value.value=s.value:n.value=s.value}else if(o){const i=this.items.findIndex(r=>o(s,r)<0);
i===-1?this.items.push(s):this.items.splice(i,0,s)}else this.items.push(s)}delete(e){const t=Ut(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).
length>0:!1}get(e,t){const n=Ut(this.items,e)?.value;return(!t&&se(n)?n.value:n)??void 0}has(e){return!!Ut(this.items,e)}set(e,t){this.add(new je(e,t),!0)}toJSON(e,t,s){
const n=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(n);for(const o of this.items)_d(t,n,o);return n}toString(e,t,s){if(!e)return JSON.stringify(this);
for(const n of this.items)if(!Ie(n))throw new Error(`Map items must all be pairs; found ${JSON.stringify(n)} instead`);return!e.allNullValues&&this.hasAllNullValues(
!1)&&(e=Object.assign({},e,{allNullValues:!0})),xd(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}},
vs={collection:"map",default:!0,nodeClass:Ue,tag:"tag:yaml.org,2002:map",resolve(e,t){return ms(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,s)=>Ue.
from(e,t,s)},Dt=class extends bd{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(Fs,e),this.items=[]}add(e){this.items.push(e)}delete(e){
const t=Pn(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){const s=Pn(e);if(typeof s!="number")return;const n=this.items[s];return!t&&se(
n)?n.value:n}has(e){const t=Pn(e);return typeof t=="number"&&t<this.items.length}set(e,t){const s=Pn(e);if(typeof s!="number")throw new Error(`Expected a valid \
index, not ${e}.`);const n=this.items[s];se(n)&&wd(t)?n.value=t:this.items[s]=t}toJSON(e,t){const s=[];t?.onCreate&&t.onCreate(s);let n=0;for(const o of this.items)
s.push(Le(o,String(n++),t));return s}toString(e,t,s){return e?xd(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,
onComment:t}):JSON.stringify(this)}static from(e,t,s){const{replacer:n}=s,o=new this(e);if(t&&Symbol.iterator in Object(t)){let i=0;for(let r of t){if(typeof n==
"function"){const a=t instanceof Set?r:String(i++);r=n.call(t,a,r)}o.items.push(Ks(r,void 0,s))}}return o}};function Pn(e){let t=se(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var gs={collection:"seq",default:!0,nodeClass:Dt,tag:"tag:yaml.org,2002:seq",resolve(e,t){
return Ai(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,s)=>Dt.from(e,t,s)};function Sd(){throw new Error("vfioc only reads YAML")}var In={identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,s,n){return t=Object.assign({actualString:!0},t),Sd(e,t,s,n)}},jn={identify:e=>e==null,
createNode:()=>new K(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new K(null),stringify:({source:e},t)=>typeof e=="str\
ing"&&jn.test.test(e)?e:t.options.nullStr},zi={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new K(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},s){if(e&&zi.test.test(e)){const n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?s.options.
trueStr:s.options.falseStr}};function Ke(){throw new Error("vfioc only reads YAML")}var Od={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:flo\
at",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:Ke},Md={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():Ke(e)}},Nd={identify:e=>typeof e=="number",default:!0,tag:"ta\
g:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new K(parseFloat(e)),s=e.indexOf(".");return s!==-1&&e[e.length-1]==="0"&&(t.
minFractionDigits=e.length-s-1),t},stringify:Ke},zn=e=>typeof e=="bigint"||Number.isInteger(e),Ci=(e,t,s,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),s);
function Ad(e,t,s){const{value:n}=e;return zn(n)&&n>=0?s+n.toString(t):Ke(e)}var Ed={identify:e=>zn(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",
test:/^0o[0-7]+$/,resolve:(e,t,s)=>Ci(e,2,8,s),stringify:e=>Ad(e,8,"0o")},Pd={identify:zn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,s)=>Ci(
e,0,10,s),stringify:Ke},Id={identify:e=>zn(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,s)=>Ci(e,2,16,s),stringify:e=>Ad(
e,16,"0x")},X_=[vs,gs,In,jn,zi,Ed,Pd,Id,Od,Md,Nd];function jd(e){return typeof e=="bigint"||Number.isInteger(e)}var Cn=({value:e})=>JSON.stringify(e),Q_=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Cn},{identify:e=>e==null,createNode:()=>new K(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:Cn},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:Cn},{identify:jd,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:s})=>s?BigInt(e):parseInt(e,10),stringify:({
value:e})=>jd(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Cn}],ex={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},tx=[vs,gs].concat(
Q_,ex),Ti={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){const s=atob(e.replace(/[\n\r]/g,
"")),n=new Uint8Array(s.length);for(let o=0;o<s.length;++o)n[o]=s.charCodeAt(o);return n}else return t("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),e},stringify({comment:e,type:t,value:s},n,o,i){if(!s)return"";const r=s;let a;if(typeof btoa=="function"){let c="";for(let u=0;u<
r.length;++u)c+=String.fromCharCode(r[u]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is requir\
ed");if(t??(t=K.BLOCK_LITERAL),t!==K.QUOTE_DOUBLE){const c=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),u=Math.ceil(a.length/c),l=new Array(
u);for(let d=0,f=0;d<u;++d,f+=c)l[d]=a.substr(f,c);a=l.join(t===K.BLOCK_LITERAL?`
`:" ")}return Sd({comment:e,type:t,value:a},n,o,i)}};function zd(e,t){if(Ai(e))for(let s=0;s<e.items.length;++s){let n=e.items[s];if(!Ie(n)){if(ms(n)){n.items.length>
1&&t("Each pair must have its own sequence indicator");const o=n.items[0]||new je(new K(null));if(n.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${n.
commentBefore}
${o.key.commentBefore}`:n.commentBefore),n.comment){const i=o.value??o.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=o}e.items[s]=Ie(n)?n:new je(n)}}else t("Expected a sequence for this tag");return e}function Cd(e,t,s){const{replacer:n}=s,o=new Dt(e);
o.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let r of t){typeof n=="function"&&(r=n.call(t,String(i++),r));let a,c;if(Array.isArray(
r))if(r.length===2)a=r[0],c=r[1];else throw new TypeError(`Expected [key, value] tuple: ${r}`);else if(r&&r instanceof Object){const u=Object.keys(r);if(u.length===
1)a=u[0],c=r[a];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=r;o.items.push(ji(a,c,s))}return o}var Bi={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:zd,createNode:Cd},Tn=class If extends Dt{constructor(){super(),this.add=Ue.prototype.add.bind(this),this.delete=
Ue.prototype.delete.bind(this),this.get=Ue.prototype.get.bind(this),this.has=Ue.prototype.has.bind(this),this.set=Ue.prototype.set.bind(this),this.tag=If.tag}toJSON(t,s){
if(!s)return super.toJSON(t);const n=new Map;s?.onCreate&&s.onCreate(n);for(const o of this.items){let i,r;if(Ie(o)?(i=Le(o.key,"",s),r=Le(o.value,i,s)):i=Le(o,
"",s),n.has(i))throw new Error("Ordered maps must not include duplicate keys");n.set(i,r)}return n}static from(t,s,n){const o=Cd(t,s,n),i=new this;return i.items=
o.items,i}};Tn.tag="tag:yaml.org,2002:omap";var qi={collection:"seq",identify:e=>e instanceof Map,nodeClass:Tn,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){
const s=zd(e,t),n=[];for(const{key:o}of s.items)se(o)&&(n.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):n.push(o.value));return Object.
assign(new Tn,s)},createNode:(e,t,s)=>Tn.from(e,t,s)};function Td({value:e,source:t},s){return t&&(e?Bd:qd).test.test(t)?t:e?s.options.trueStr:s.options.falseStr}
var Bd={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new K(!0),stringify:Td},qd={identify:e=>e===
!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new K(!1),stringify:Td},sx={identify:e=>typeof e=="nu\
mber",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?
Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ke},nx={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():Ke(e)}},ox={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new K(parseFloat(e.replace(/_/g,""))),s=e.indexOf(".");if(s!==-1){const n=e.
substring(s+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=n.length)}return t},stringify:Ke},Gs=e=>typeof e=="bigint"||Number.isInteger(e);function Bn(e,t,s,{
intAsBigInt:n}){const o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(s){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:
e=`0x${e}`;break}const r=BigInt(e);return o==="-"?BigInt(-1)*r:r}const i=parseInt(e,s);return o==="-"?-1*i:i}function Li(e,t,s){const{value:n}=e;if(Gs(n)){const o=n.
toString(t);return n<0?"-"+s+o.substr(1):s+o}return Ke(e)}var ix={identify:Gs,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,s)=>Bn(
e,2,2,s),stringify:e=>Li(e,2,"0b")},rx={identify:Gs,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,s)=>Bn(e,1,8,s),stringify:e=>Li(
e,8,"0")},ax={identify:Gs,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,s)=>Bn(e,0,10,s),stringify:Ke},cx={identify:Gs,default:!0,
tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,s)=>Bn(e,2,16,s),stringify:e=>Li(e,16,"0x")},qn=class jf extends Ue{constructor(t){
super(t),this.tag=jf.tag}add(t){let s;Ie(t)?s=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?s=new je(t.key,null):s=new je(t,null),Ut(this.items,
s.key)||this.items.push(s)}get(t,s){const n=Ut(this.items,t);return!s&&Ie(n)?se(n.key)?n.key.value:n.key:n}set(t,s){if(typeof s!="boolean")throw new Error(`Expe\
cted boolean value for set(key, value) in a YAML set, not ${typeof s}`);const n=Ut(this.items,t);n&&!s?this.items.splice(this.items.indexOf(n),1):!n&&s&&this.items.
push(new je(t))}toJSON(t,s){return super.toJSON(t,s,Set)}toString(t,s,n){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.
assign({},t,{allNullValues:!0}),s,n);throw new Error("Set items must all have null values")}static from(t,s,n){const{replacer:o}=n,i=new this(t);if(s&&Symbol.iterator in
Object(s))for(let r of s)typeof o=="function"&&(r=o.call(s,r,r)),i.items.push(ji(r,null,n));return i}};qn.tag="tag:yaml.org,2002:set";var Ui={collection:"map",identify:e=>e instanceof
Set,nodeClass:qn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,s)=>qn.from(e,t,s),resolve(e,t){if(ms(e)){if(e.hasAllNullValues(!0))return Object.assign(
new qn,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function Di(e,t){const s=e[0],n=s==="-"||s==="+"?e.substring(
1):e,o=r=>t?BigInt(r):Number(r),i=n.replace(/_/g,"").split(":").reduce((r,a)=>r*o(60)+o(a),o(0));return s==="-"?o(-1)*i:i}function Ld(e){let{value:t}=e,s=r=>r;if(typeof t==
"bigint")s=r=>BigInt(r);else if(isNaN(t)||!isFinite(t))return Ke(e);let n="";t<0&&(n="-",t*=s(-1));const o=s(60),i=[t%o];return t<60?i.unshift(0):(t=(t-i[0])/o,
i.unshift(t%o),t>=60&&(t=(t-i[0])/o,i.unshift(t))),n+i.map(r=>String(r).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Ud={identify:e=>typeof e=="bigin\
t"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:s})=>Di(e,s),
stringify:Ld},Dd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Di(
e,!1),stringify:Ld},Ln={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[\
 \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){const t=e.match(Ln.test);if(!t)throw new Error(
"!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,n,o,i,r,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0;let u=Date.UTC(s,n-1,o,i||0,r||
0,a||0,c);const l=t[8];if(l&&l!=="Z"){let d=Di(l,!1);Math.abs(d)<30&&(d*=60),u-=6e4*d}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,
"")??""},Rd=[vs,gs,In,jn,Bd,qd,ix,rx,ax,cx,sx,nx,ox,Ti,rt,qi,Bi,Ui,Ud,Dd,Ln],Fd=new Map([["core",X_],["failsafe",[vs,gs,In]],["json",tx],["yaml11",Rd],["yaml-1.\
1",Rd]]),Kd={binary:Ti,bool:zi,float:Nd,floatExp:Md,floatNaN:Od,floatTime:Dd,int:Pd,intHex:Id,intOct:Ed,intTime:Ud,map:vs,merge:rt,null:jn,omap:qi,pairs:Bi,seq:gs,
set:Ui,timestamp:Ln},ux={"tag:yaml.org,2002:binary":Ti,"tag:yaml.org,2002:merge":rt,"tag:yaml.org,2002:omap":qi,"tag:yaml.org,2002:pairs":Bi,"tag:yaml.org,2002:\
set":Ui,"tag:yaml.org,2002:timestamp":Ln};function Ri(e,t,s){const n=Fd.get(t);if(n&&!e)return s&&!n.includes(rt)?n.concat(rt):n.slice();let o=n;if(!o)if(Array.
isArray(e))o=[];else{const i=Array.from(Fd.keys()).filter(r=>r!=="yaml11").map(r=>JSON.stringify(r)).join(", ");throw new Error(`Unknown schema "${t}"; use one \
of ${i} or define customTags array`)}if(Array.isArray(e))for(const i of e)o=o.concat(i);else typeof e=="function"&&(o=e(o.slice()));return s&&(o=o.concat(rt)),o.
reduce((i,r)=>{const a=typeof r=="string"?Kd[r]:r;if(!a){const c=JSON.stringify(r),u=Object.keys(Kd).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unkno\
wn custom tag ${c}; use one of ${u}`)}return i.includes(a)||i.push(a),i},[])}var lx=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,dx=class zf{constructor({compat:t,customTags:s,
merge:n,resolveKnownTags:o,schema:i,sortMapEntries:r,toStringDefaults:a}){this.compat=Array.isArray(t)?Ri(t,"compat"):t?Ri(null,t):null,this.name=typeof i=="str\
ing"&&i||"core",this.knownTags=o?ux:{},this.tags=Ri(s,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,Rs,{value:vs}),Object.defineProperty(
this,Je,{value:In}),Object.defineProperty(this,Fs,{value:gs}),this.sortMapEntries=typeof r=="function"?r:r===!0?lx:null}clone(){const t=Object.create(zf.prototype,
Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function fx(){throw new Error("vfioc only reads YAML")}var Zd=class Cf{constructor(t,s,n){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,qe,{value:Ni});let o=null;typeof s=="function"||Array.isArray(
s)?o=s:n===void 0&&s&&(n=s,s=void 0);const i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},n);this.options=i;let{version:r}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(r=this.directives.yaml.
version)):this.directives=new ps({version:r}),this.setSchema(r,n),this.contents=t===void 0?null:this.createNode(t,o,n)}clone(){const t=Object.create(Cf.prototype,
{[qe]:{value:Ni}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.
assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=it(this.contents)?this.contents.clone(t.
schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){ys(this.contents)&&this.contents.add(t)}addIn(t,s){ys(this.contents)&&this.contents.addIn(
t,s)}createAlias(t,s){if(!t.anchor){const n=pd(this);t.anchor=!s||n.has(s)?vd(s||"a",n):s}return new yd(t.anchor)}createNode(t,s,n){let o;if(typeof s=="function")
t=s.call({"":t},"",t),o=s;else if(Array.isArray(s)){const w=M=>typeof M=="number"||M instanceof String||M instanceof Number,x=s.filter(w).map(String);x.length>0&&
(s=s.concat(x)),o=s}else n===void 0&&s&&(n=s,s=void 0);const{aliasDuplicateObjects:i,anchorPrefix:r,flow:a,keepUndefined:c,onTagObj:u,tag:l}=n??{},{onAnchor:d,setAnchors:f,
sourceObjects:m}=G_(this,r||"a"),p={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:u,replacer:o,schema:this.schema,sourceObjects:m},y=Ks(t,
l,p);return a&&$e(y)&&(y.flow=!0),f(),y}createPair(t,s,n={}){const o=this.createNode(t,null,n),i=this.createNode(s,null,n);return new je(o,i)}delete(t){return ys(
this.contents)?this.contents.delete(t):!1}deleteIn(t){return Zs(t)?this.contents==null?!1:(this.contents=null,!0):ys(this.contents)?this.contents.deleteIn(t):!1}get(t,s){
return $e(this.contents)?this.contents.get(t,s):void 0}getIn(t,s){return Zs(t)?!s&&se(this.contents)?this.contents.value:this.contents:$e(this.contents)?this.contents.
getIn(t,s):void 0}has(t){return $e(this.contents)?this.contents.has(t):!1}hasIn(t){return Zs(t)?this.contents!==void 0:$e(this.contents)?this.contents.hasIn(t):
!1}set(t,s){this.contents==null?this.contents=An(this.schema,[t],s):ys(this.contents)&&this.contents.set(t,s)}setIn(t,s){Zs(t)?this.contents=s:this.contents==null?
this.contents=An(this.schema,Array.from(t),s):ys(this.contents)&&this.contents.setIn(t,s)}setSchema(t,s={}){typeof t=="number"&&(t=String(t));let n;switch(t){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new ps({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"n\
ext":this.directives?this.directives.yaml.version=t:this.directives=new ps({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,n=null;break;default:{const o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(s.schema instanceof
Object)this.schema=s.schema;else if(n)this.schema=new dx(Object.assign(n,s));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:t,jsonArg:s,mapAsMap:n,maxAliasCount:o,onAnchor:i,reviver:r}={}){const a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof o==
"number"?o:100},c=Le(this.contents,s??"",a);if(typeof i=="function")for(const{count:u,res:l}of a.anchors.values())i(l,u);return typeof r=="function"?gd(r,{"":c},
"",c):c}toJSON(t,s){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:s})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors ca\
nnot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){const s=JSON.stringify(t.indent);throw new Error(`"indent" option mus\
t be a positive integer, not ${s}`)}return fx(this,t)}};function ys(e){if($e(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Gd=class extends Error{constructor(e,t,s,n){
super(),this.name=e,this.code=s,this.message=n,this.pos=t}},Un=class extends Gd{constructor(e,t,s){super("YAMLParseError",e,t,s)}},hx=class extends Gd{constructor(e,t,s){
super("YAMLWarning",e,t,s)}};function bs(e,{flow:t,indicator:s,next:n,offset:o,onError:i,parentIndent:r,startOnNewline:a}){let c=!1,u=a,l=a,d="",f="",m=!1,p=!1,
y=null,w=null,x=null,M=null,T=null,q=null,Z=null;for(const O of e)switch(p&&(O.type!=="space"&&O.type!=="newline"&&O.type!=="comma"&&i(O.offset,"MISSING_CHAR","\
Tags and anchors must be separated from the next token by white space"),p=!1),y&&(u&&O.type!=="comment"&&O.type!=="newline"&&i(y,"TAB_AS_INDENT","Tabs are not a\
llowed as indentation"),y=null),O.type){case"space":!t&&(s!=="doc-start"||n?.type!=="flow-collection")&&O.source.includes("	")&&(y=O),l=!0;break;case"comment":{
l||i(O,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const Y=O.source.substring(1)||" ";d?d+=f+Y:d=Y,f="",u=!1;break}case"\
newline":u?d?d+=O.source:(!q||s!=="seq-item-ind")&&(c=!0):f+=O.source,u=!0,m=!0,(w||x)&&(M=O),l=!0;break;case"anchor":w&&i(O,"MULTIPLE_ANCHORS","A node can have\
 at most one anchor"),O.source.endsWith(":")&&i(O.offset+O.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=O,Z??(Z=O.offset),u=!1,l=!1,p=!0;
break;case"tag":{x&&i(O,"MULTIPLE_TAGS","A node can have at most one tag"),x=O,Z??(Z=O.offset),u=!1,l=!1,p=!0;break}case s:(w||x)&&i(O,"BAD_PROP_ORDER",`Anchors\
 and tags must be after the ${O.source} indicator`),q&&i(O,"UNEXPECTED_TOKEN",`Unexpected ${O.source} in ${t??"collection"}`),q=O,u=s==="seq-item-ind"||s==="exp\
licit-key-ind",l=!1;break;case"comma":if(t){T&&i(O,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),T=O,u=!1,l=!1;break}default:i(O,"UNEXPECTED_TOKEN",`Unexpected ${O.
type} token`),u=!1,l=!1}const B=e[e.length-1],fe=B?B.offset+B.source.length:o;return p&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="sc\
alar"||n.source!=="")&&i(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y&&(u&&y.indent<=r||n?.type==="block-m\
ap"||n?.type==="block-seq")&&i(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:T,found:q,spaceBefore:c,comment:d,hasNewline:m,anchor:w,tag:x,newlineAfterProp:M,
end:fe,start:Z??fe}}function Vs(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(
`
`))return!0;if(e.end){for(const t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(const t of e.items){for(const s of t.start)if(s.type===
"newline")return!0;if(t.sep){for(const s of t.sep)if(s.type==="newline")return!0}if(Vs(t.key)||Vs(t.value))return!0}return!1;default:return!0}}function Fi(e,t,s){
if(t?.type==="flow-collection"){const n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&Vs(t)&&s(n,"BAD_INDENT","Flow end indicator should be more inde\
nted than parent",!0)}}function Vd(e,t,s){const{uniqueKeys:n}=e.options;if(n===!1)return!1;const o=typeof n=="function"?n:(i,r)=>i===r||se(i)&&se(r)&&i.value===
r.value;return t.some(i=>o(i.key,s))}var Wd="All mapping items must start at the same column";function mx({composeNode:e,composeEmptyNode:t},s,n,o,i){const r=i?.
nodeClass??Ue,a=new r(s.schema);s.atRoot&&(s.atRoot=!1);let c=n.offset,u=null;for(const l of n.items){const{start:d,key:f,sep:m,value:p}=l,y=bs(d,{indicator:"ex\
plicit-key-ind",next:f??m?.[0],offset:c,onError:o,parentIndent:n.indent,startOnNewline:!0}),w=!y.found;if(w){if(f&&(f.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_\
KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==n.indent&&o(c,"BAD_INDENT",Wd)),!y.anchor&&!y.tag&&!m){u=y.end,y.comment&&
(a.comment?a.comment+=`
`+y.comment:a.comment=y.comment);continue}(y.newlineAfterProp||Vs(f))&&o(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
y.found?.indent!==n.indent&&o(c,"BAD_INDENT",Wd);s.atKey=!0;const x=y.end,M=f?e(s,f,y,o):t(s,x,d,null,y,o);s.schema.compat&&Fi(n.indent,f,o),s.atKey=!1,Vd(s,a.items,
M)&&o(x,"DUPLICATE_KEY","Map keys must be unique");const T=bs(m??[],{indicator:"map-value-ind",next:p,offset:M.range[2],onError:o,parentIndent:n.indent,startOnNewline:!f||
f.type==="block-scalar"});if(c=T.end,T.found){w&&(p?.type==="block-map"&&!T.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),s.options.strict&&y.start<T.found.offset-1024&&o(M.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));const q=p?e(s,p,T,o):t(s,c,m,null,T,o);s.schema.compat&&Fi(n.indent,p,o),c=q.range[2];const Z=new je(M,q);s.options.keepSourceTokens&&
(Z.srcToken=l),a.items.push(Z)}else{w&&o(M.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),T.comment&&(M.comment?M.comment+=`
`+T.comment:M.comment=T.comment);const q=new je(M);s.options.keepSourceTokens&&(q.srcToken=l),a.items.push(q)}}return u&&u<c&&o(u,"IMPOSSIBLE","Map comment with\
 trailing content"),a.range=[n.offset,c,u??c],a}function px({composeNode:e,composeEmptyNode:t},s,n,o,i){const r=i?.nodeClass??Dt,a=new r(s.schema);s.atRoot&&(s.
atRoot=!1),s.atKey&&(s.atKey=!1);let c=n.offset,u=null;for(const{start:l,value:d}of n.items){const f=bs(l,{indicator:"seq-item-ind",next:d,offset:c,onError:o,parentIndent:n.
indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?o(f.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,
"MISSING_CHAR","Sequence item without - indicator");else{u=f.end,f.comment&&(a.comment=f.comment);continue}const m=d?e(s,d,f,o):t(s,f.end,l,null,f,o);s.schema.compat&&
Fi(n.indent,d,o),c=m.range[2],a.items.push(m)}return a.range=[n.offset,c,u??c],a}function Ws(e,t,s,n){let o="";if(e){let i=!1,r="";for(const a of e){const{source:c,
type:u}=a;switch(u){case"space":i=!0;break;case"comment":{s&&!i&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const l=c.
substring(1)||" ";o?o+=r+l:o=l,r="";break}case"newline":o&&(r+=c),i=!0;break;default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:o,
offset:t}}var Ki="Block collections are not allowed within flow collections",Zi=e=>e&&(e.type==="block-map"||e.type==="block-seq");function vx({composeNode:e,composeEmptyNode:t},s,n,o,i){
const r=n.start.source==="{",a=r?"flow map":"flow sequence",c=i?.nodeClass??(r?Ue:Dt),u=new c(s.schema);u.flow=!0;const l=s.atRoot;l&&(s.atRoot=!1),s.atKey&&(s.
atKey=!1);let d=n.offset+n.start.source.length;for(let w=0;w<n.items.length;++w){const x=n.items[w],{start:M,key:T,sep:q,value:Z}=x,B=bs(M,{flow:a,indicator:"ex\
plicit-key-ind",next:T??q?.[0],offset:d,onError:o,parentIndent:n.indent,startOnNewline:!1});if(!B.found){if(!B.anchor&&!B.tag&&!q&&!Z){w===0&&B.comma?o(B.comma,
"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):w<n.items.length-1&&o(B.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),B.comment&&(u.comment?u.comment+=`
`+B.comment:u.comment=B.comment),d=B.end;continue}!r&&s.options.strict&&Vs(T)&&o(T,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(w===0)B.comma&&o(B.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(B.comma||o(B.start,"MISSING_CHAR",`Missing , between ${a} items`),
B.comment){let fe="";e:for(const O of M)switch(O.type){case"comma":case"space":break;case"comment":fe=O.source.substring(1);break e;default:break e}if(fe){let O=u.
items[u.items.length-1];Ie(O)&&(O=O.value??O.key),O.comment?O.comment+=`
`+fe:O.comment=fe,B.comment=B.comment.substring(fe.length+1)}}if(!r&&!q&&!B.found){const fe=Z?e(s,Z,B,o):t(s,B.end,q,null,B,o);u.items.push(fe),d=fe.range[2],Zi(
Z)&&o(fe.range,"BLOCK_IN_FLOW",Ki)}else{s.atKey=!0;const fe=B.end,O=T?e(s,T,B,o):t(s,fe,M,null,B,o);Zi(T)&&o(O.range,"BLOCK_IN_FLOW",Ki),s.atKey=!1;const Y=bs(q??
[],{flow:a,indicator:"map-value-ind",next:Z,offset:O.range[2],onError:o,parentIndent:n.indent,startOnNewline:!1});if(Y.found){if(!r&&!B.found&&s.options.strict){
if(q)for(const De of q){if(De===Y.found)break;if(De.type==="newline"){o(De,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single\
 line");break}}B.start<Y.found.offset-1024&&o(Y.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequ\
ence key")}}else Z&&("source"in Z&&Z.source?.[0]===":"?o(Z,"MISSING_CHAR",`Missing space after : in ${a}`):o(Y.start,"MISSING_CHAR",`Missing , or : between ${a}\
 items`));const Ft=Z?e(s,Z,Y,o):Y.found?t(s,Y.end,q,null,Y,o):null;Ft?Zi(Z)&&o(Ft.range,"BLOCK_IN_FLOW",Ki):Y.comment&&(O.comment?O.comment+=`
`+Y.comment:O.comment=Y.comment);const to=new je(O,Ft);if(s.options.keepSourceTokens&&(to.srcToken=x),r){const De=u;Vd(s,De.items,O)&&o(fe,"DUPLICATE_KEY","Map \
keys must be unique"),De.items.push(to)}else{const De=new Ue(s.schema);De.flow=!0,De.items.push(to);const dr=(Ft??O).range;De.range=[O.range[0],dr[1],dr[2]],u.items.
push(De)}d=Ft?Ft.range[2]:Y.end}}const f=r?"}":"]",[m,...p]=n.end;let y=d;if(m?.source===f)y=m.offset+m.source.length;else{const w=a[0].toUpperCase()+a.substring(
1),x=l?`${w} must end with a ${f}`:`${w} in block collection must be sufficiently indented and end with a ${f}`;o(d,l?"MISSING_CHAR":"BAD_INDENT",x),m&&m.source.
length!==1&&p.unshift(m)}if(p.length>0){const w=Ws(p,y,s.options.strict,o);w.comment&&(u.comment?u.comment+=`
`+w.comment:u.comment=w.comment),u.range=[n.offset,y,w.offset]}else u.range=[n.offset,y,y];return u}function Gi(e,t,s,n,o,i){const r=s.type==="block-map"?mx(e,t,
s,n,i):s.type==="block-seq"?px(e,t,s,n,i):vx(e,t,s,n,i),a=r.constructor;return o==="!"||o===a.tagName?(r.tag=a.tagName,r):(o&&(r.tag=o),r)}function gx(e,t,s,n,o){
const i=n.tag,r=i?t.directives.tagName(i.source,f=>o(i,"TAG_RESOLVE_FAILED",f)):null;if(s.type==="block-seq"){const{anchor:f,newlineAfterProp:m}=n,p=f&&i?f.offset>
i.offset?f:i:f??i;p&&(!m||m.offset<p.offset)&&o(p,"MISSING_CHAR","Missing newline after block sequence props")}const a=s.type==="block-map"?"map":s.type==="bloc\
k-seq"?"seq":s.start.source==="{"?"map":"seq";if(!i||!r||r==="!"||r===Ue.tagName&&a==="map"||r===Dt.tagName&&a==="seq")return Gi(e,t,s,o,r);let c=t.schema.tags.
find(f=>f.tag===r&&f.collection===a);if(!c){const f=t.schema.knownTags[r];if(f?.collection===a)t.schema.tags.push(Object.assign({},f,{default:!1})),c=f;else return f?
o(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):o(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,!0),Gi(
e,t,s,o,r)}const u=Gi(e,t,s,o,r,c),l=c.resolve?.(u,f=>o(i,"TAG_RESOLVE_FAILED",f),t.options)??u,d=it(l)?l:new K(l);return d.range=u.range,d.tag=r,c?.format&&(d.
format=c.format),d}function yx(e,t,s){const n=t.offset,o=bx(t,e.options.strict,s);if(!o)return{value:"",type:null,comment:"",range:[n,n,n]};const i=o.mode===">"?
K.BLOCK_FOLDED:K.BLOCK_LITERAL,r=t.source?wx(t.source):[];let a=r.length;for(let y=r.length-1;y>=0;--y){const w=r[y][1];if(w===""||w==="\r")a=y;else break}if(a===
0){const y=o.chomp==="+"&&r.length>0?`
`.repeat(Math.max(1,r.length-1)):"";let w=n+o.length;return t.source&&(w+=t.source.length),{value:y,type:i,comment:o.comment,range:[n,w,w]}}let c=t.indent+o.indent,
u=t.offset+o.length,l=0;for(let y=0;y<a;++y){const[w,x]=r[y];if(x===""||x==="\r")o.indent===0&&w.length>c&&(c=w.length);else{w.length<c&&s(u+w.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=w.length),l=y,c===0&&!e.atRoot&&s(u,"BA\
D_INDENT","Block scalar values in collections must be indented");break}u+=w.length+x.length+1}for(let y=r.length-1;y>=a;--y)r[y][0].length>c&&(a=y+1);let d="",f="",
m=!1;for(let y=0;y<l;++y)d+=r[y][0].slice(c)+`
`;for(let y=l;y<a;++y){let[w,x]=r[y];u+=w.length+x.length+1;const M=x[x.length-1]==="\r";if(M&&(x=x.slice(0,-1)),x&&w.length<c){const q=`Block scalar lines must\
 not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;s(u-x.length-(M?2:1),"BAD_INDENT",q),w=""}i===K.BLOCK_LITERAL?(d+=f+
w.slice(c)+x,f=`
`):w.length>c||x[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),d+=f+w.slice(c)+x,f=`
`,m=!0):x===""?f===`
`?d+=`
`:f=`
`:(d+=f+x,f=" ",m=!1)}switch(o.chomp){case"-":break;case"+":for(let y=a;y<r.length;++y)d+=`
`+r[y][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}const p=n+o.length+t.source.length;return{value:d,type:i,comment:o.comment,range:[n,p,p]}}function bx({offset:e,props:t},s,n){if(t[0].type!=="block-scalar-hea\
der")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:o}=t[0],i=o[0];let r=0,a="",c=-1;for(let f=1;f<o.length;++f){const m=o[f];if(!a&&
(m==="-"||m==="+"))a=m;else{const p=Number(m);!r&&p?r=p:c===-1&&(c=e+f)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let u=!1,
l="",d=o.length;for(let f=1;f<t.length;++f){const m=t[f];switch(m.type){case"space":u=!0;case"newline":d+=m.source.length;break;case"comment":s&&!u&&n(m,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,l=m.source.substring(1);break;case"error":n(m,"UNEXPECTED_T\
OKEN",m.message),d+=m.source.length;break;default:{const p=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",p);const y=m.source;y&&typeof y==
"string"&&(d+=y.length)}}}return{mode:i,indent:r,chomp:a,comment:l,length:d}}function wx(e){const t=e.split(/\n( *)/),s=t[0],n=s.match(/^( *)/),i=[n?.[1]?[n[1],
s.slice(n[1].length)]:["",s]];for(let r=1;r<t.length;r+=2)i.push([t[r],t[r+1]]);return i}function kx(e,t,s){const{offset:n,type:o,source:i,end:r}=e;let a,c;const u=(f,m,p)=>s(
n+f,m,p);switch(o){case"scalar":a=K.PLAIN,c=$x(i,u);break;case"single-quoted-scalar":a=K.QUOTE_SINGLE,c=_x(i,u);break;case"double-quoted-scalar":a=K.QUOTE_DOUBLE,
c=xx(i,u);break;default:return s(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}
const l=n+i.length,d=Ws(r,l,t,s);return{value:c,type:a,comment:d.comment,range:[n,l,d.offset]}}function $x(e,t){let s="";switch(e[0]){case"	":s="a tab character";
break;case",":s="flow indicator character ,";break;case"%":s="directive indicator character %";break;case"|":case">":{s=`block scalar indicator ${e[0]}`;break}case"\
@":case"`":{s=`reserved character ${e[0]}`;break}}return s&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${s}`),Yd(e)}function _x(e,t){return(e[e.length-
1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Yd(e.slice(1,-1)).replace(/''/g,"'")}function Yd(e){const t=/(.*?)\r?\n/sy;let s=t.
exec(e);if(!s)return e;let n,o;try{n=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let i=s[1].
replace(n,""),r=" ",a=t.lastIndex;for(;s=t.exec(e);){const u=s[1].replace(o,"");u===""?r===`
`?i+=r:r=`
`:(i+=r+u,r=" "),a=t.lastIndex}const c=/[ \t]*(.*)/sy;return c.lastIndex=a,s=c.exec(e),i+r+(s?.[1]??"")}function xx(e,t){let s="";for(let n=1;n<e.length-1;++n){
const o=e[n];if(!(o==="\r"&&e[n+1]===`
`))if(o===`
`){const{fold:i,offset:r}=Sx(e,n);s+=i,n=r}else if(o==="\\"){let i=e[++n];const r=Ox[i];if(r)s+=r;else if(i===`
`)for(i=e[n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="\r"&&e[n+1]===`
`)for(i=e[++n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="x"||i==="u"||i==="U"){const a=i==="x"?2:i==="u"?4:8;s+=Mx(e,n+1,a,t),n+=a}else{const a=e.substr(n-1,2);
t(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),s+=a}}else if(o===" "||o==="	"){const i=n;let r=e[n+1];for(;r===" "||r==="	";)r=e[++n+1];r!==`
`&&!(r==="\r"&&e[n+2]===`
`)&&(s+=n>i?e.slice(i,n+1):o)}else s+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),s}function Sx(e,t){let s="",
n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(s+=`
`),t+=1,n=e[t+1];return s||(s=" "),{fold:s,offset:t}}var Ox={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Mx(e,t,s,n){const o=e.substr(t,s),r=o.length===
s&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(r)}catch{const a=e.substr(t-2,s+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${a}`),a}}function Jd(e,t,s,n){const{value:o,type:i,comment:r,range:a}=t.type==="block-scalar"?yx(e,t,n):kx(t,e.options.strict,n),c=s?e.directives.tagName(
s.source,d=>n(s,"TAG_RESOLVE_FAILED",d)):null;let u;e.options.stringKeys&&e.atKey?u=e.schema[Je]:c?u=Nx(e.schema,o,c,s,n):t.type==="scalar"?u=Ax(e,o,t,n):u=e.schema[Je];
let l;try{const d=u.resolve(o,f=>n(s??t,"TAG_RESOLVE_FAILED",f),e.options);l=se(d)?d:new K(d)}catch(d){const f=d instanceof Error?d.message:String(d);n(s??t,"TA\
G_RESOLVE_FAILED",f),l=new K(o)}return l.range=a,l.source=o,i&&(l.type=i),c&&(l.tag=c),u.format&&(l.format=u.format),r&&(l.comment=r),l}function Nx(e,t,s,n,o){if(s===
"!")return e[Je];const i=[];for(const a of e.tags)if(!a.collection&&a.tag===s)if(a.default&&a.test)i.push(a);else return a;for(const a of i)if(a.test?.test(t))return a;
const r=e.knownTags[s];return r&&!r.collection?(e.tags.push(Object.assign({},r,{default:!1,test:void 0})),r):(o(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,s!==
"tag:yaml.org,2002:str"),e[Je])}function Ax({atKey:e,directives:t,schema:s},n,o,i){const r=s.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||
s[Je];if(s.compat){const a=s.compat.find(c=>c.default&&c.test?.test(n))??s[Je];if(r.tag!==a.tag){const c=t.tagString(r.tag),u=t.tagString(a.tag),l=`Value may be\
 parsed as either ${c} or ${u}`;i(o,"TAG_RESOLVE_FAILED",l,!0)}}return r}function Ex(e,t,s){if(t){s??(s=t.length);for(let n=s-1;n>=0;--n){let o=t[n];switch(o.type){case"\
space":case"comment":case"newline":e-=o.source.length;continue}for(o=t[++n];o?.type==="space";)e+=o.source.length,o=t[++n];break}}return e}var Px={composeNode:Hd,
composeEmptyNode:Vi};function Hd(e,t,s,n){const o=e.atKey,{spaceBefore:i,comment:r,anchor:a,tag:c}=s;let u,l=!0;switch(t.type){case"alias":u=Ix(e,t,n),(a||c)&&n(
t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=Jd(
e,t,c,n),a&&(u.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=gx(Px,e,t,s,n),a&&(u.anchor=a.source.substring(1))}catch(d){
const f=d instanceof Error?d.message:String(d);n(t,"RESOURCE_EXHAUSTION",f)}break;default:{const d=t.type==="error"?t.message:`Unsupported token (type: ${t.type}\
)`;n(t,"UNEXPECTED_TOKEN",d),l=!1}}return u??(u=Vi(e,t.offset,void 0,null,s,n)),a&&u.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.
stringKeys&&(!se(u)||typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&n(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&
(u.spaceBefore=!0),r&&(t.type==="scalar"&&t.source===""?u.comment=r:u.commentBefore=r),e.options.keepSourceTokens&&l&&(u.srcToken=t),u}function Vi(e,t,s,n,{spaceBefore:o,
comment:i,anchor:r,tag:a,end:c},u){const l={type:"scalar",offset:Ex(t,s,n),indent:-1,source:""},d=Jd(e,l,a,u);return r&&(d.anchor=r.source.substring(1),d.anchor===
""&&u(r,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(d.spaceBefore=!0),i&&(d.comment=i,d.range[2]=c),d}function Ix({options:e},{offset:t,source:s,end:n},o){
const i=new yd(s.substring(1));i.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&o(t+s.length-1,"BAD_ALIAS","Alias endin\
g in : is ambiguous",!0);const r=t+s.length,a=Ws(n,r,e.strict,o);return i.range=[t,r,a.offset],a.comment&&(i.comment=a.comment),i}function jx(e,t,{offset:s,start:n,
value:o,end:i},r){const a=Object.assign({_directives:t},e),c=new Zd(void 0,a),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},l=bs(
n,{indicator:"doc-start",next:o??i?.[0],offset:s,onError:r,parentIndent:0,startOnNewline:!0});l.found&&(c.directives.docStart=!0,o&&(o.type==="block-map"||o.type===
"block-seq")&&!l.hasNewline&&r(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=o?Hd(u,o,l,r):Vi(u,l.end,
n,null,l,r);const d=c.contents.range[2],f=Ws(i,d,!1,r);return f.comment&&(c.comment=f.comment),c.range=[s,d,f.offset],c}function Ys(e){if(typeof e=="number")return[
e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];const{offset:t,source:s}=e;return[t,t+(typeof s=="string"?s.length:1)]}function Xd(e){let t="",s=!1,
n=!1;for(let o=0;o<e.length;++o){const i=e[o];switch(i[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(i.substring(1)||" "),s=!0,n=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),s=!1;break;default:s||(n=!0),s=!1}}return{comment:t,afterEmptyLine:n}}var zx=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,n,o)=>{const i=Ys(t);o?this.warnings.push(new hx(i,s,n)):this.
errors.push(new Un(i,s,n))},this.directives=new ps({version:e.version||"1.2"}),this.options=e}decorate(e,t){const{comment:s,afterEmptyLine:n}=Xd(this.prelude);if(s){
const o=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(n||e.directives.docStart||!o)e.commentBefore=s;else if($e(o)&&!o.flow&&o.items.length>0){let i=o.items[0];Ie(i)&&(i=i.key);const r=i.commentBefore;
i.commentBefore=r?`${s}
${r}`:s}else{const i=o.commentBefore;o.commentBefore=i?`${s}
${i}`:s}}if(t){for(let o=0;o<this.errors.length;++o)e.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)e.warnings.push(this.warnings[o])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Xd(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(const n of e)yield*this.next(n);yield*this.end(t,s)}*next(e){switch(e.type){case"\
directive":this.directives.add(e.source,(t,s,n)=>{const o=Ys(e);o[0]+=t,this.onError(o,"BAD_DIRECTIVE",s,n)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"\
document":{const t=jx(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-\
end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"\
comment":case"newline":this.prelude.push(e.source);break;case"error":{const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new Un(Ys(e),"UNE\
XPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){const s="Unexpected doc-end withou\
t preceding document";this.errors.push(new Un(Ys(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;const t=Ws(e.end,e.offset+e.source.length,this.doc.
options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const s=this.doc.comment;this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new Un(Ys(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){const s=Object.assign({_directives:this.directives},this.options),n=new Zd(void 0,
s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),n.range=[0,t,t],this.decorate(n,!1),yield n}}},Qd="\uFEFF",ef="",tf="\
",Wi="";function Cx(e){switch(e){case Qd:return"byte-order-mark";case ef:return"doc-mode";case tf:return"flow-error-end";case Wi:return"scalar";case"---":return"\
doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function Ze(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var sf=new Set("0123456789ABCDEFabcdef"),Tx=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Dn=new Set(",[]{}"),Bx=new Set(` ,[]{}
\r	`),Yi=e=>!e||Bx.has(e),nf=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(
s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t==="\r"){
const n=this.buffer[s+e+1];if(n===`
`||!n&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){const s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&Ze(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Qd&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){const o=e[s-
1];if(o===" "||o==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){const o=e[t-1];if(o===" "||o==="	")t-=1;else break}const n=(yield*this.pushCount(t))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(e.length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(!0);return yield*this.pushCount(
e.length-t),yield*this.pushNewline(),"stream"}return yield ef,yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const t=this.peek(3);if((t==="---"||t==="...")&&Ze(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!Ze(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2);if(!t&&
!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Ze(t)){const s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Yi),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);const n=this.getLine();
if(n===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&n[0]!=="#"||s===0&&(n.startsWith("---")||n.startsWith("..."))&&Ze(n[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(n[0]==="]"||n[0]==="}")))return this.flowLevel=0,yield tf,yield*this.parseLineStart();let o=0;for(;n[o]===",";)o+=yield*this.pushCount(1),
o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),n[o]){case void 0:return"flow";case"#":return yield*this.pushCount(n.length-o),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Yi),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const i=this.charAt(1);if(this.flowKey||Ze(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0);let t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]===
"'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let o=0;for(;this.buffer[t-1-o]==="\\";)o+=1;if(o%2===0)break;t=this.buffer.indexOf('"',t+1)}const s=this.
buffer.substring(0,t);let n=s.indexOf(`
`,this.pos);if(n!==-1){for(;n!==-1;){const o=this.continueScalar(n+1);if(o===-1)break;n=s.indexOf(`
`,o)}n!==-1&&(t=n-(s[n-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){const t=this.buffer[++e];if(t==="\
+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>Ze(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let o=this.pos;s=this.buffer[o];++o)switch(s){case" ":t+=1;break;case`
`:e=o,t=0;break;case"\r":{const i=this.buffer[o+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const o=this.continueScalar(e+1);if(o===-1)break;e=this.buffer.indexOf(`
`,o)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let n=e+1;for(s=this.buffer[n];s===" ";)s=this.buffer[++n];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++n];e=n-1}else if(!this.blockScalarKeep)do{let o=e-1,i=this.buffer[o];i==="\r"&&(i=this.buffer[--o]);const r=o;for(;i===" ";)i=this.buffer[--o];
if(i===`
`&&o>=this.pos&&o+1+t>r)e=o;else break}while(!0);return yield Wi,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>
0;let t=this.pos-1,s=this.pos-1,n;for(;n=this.buffer[++s];)if(n===":"){const o=this.buffer[s+1];if(Ze(o)||e&&Dn.has(o))break;t=s}else if(Ze(n)){let o=this.buffer[s+
1];if(n==="\r"&&(o===`
`?(s+=1,n=`
`,o=this.buffer[s+1]):t=s),o==="#"||e&&Dn.has(o))break;if(n===`
`){const i=this.continueScalar(s+1);if(i===-1)break;s=Math.max(s,i-2)}}else{if(e&&Dn.has(n))break;t=s}return!n&&!this.atEnd?this.setNext("plain-scalar"):(yield Wi,
yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){const s=this.buffer.
slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Yi),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const t=this.
flowLevel>0,s=this.charAt(1);if(Ze(s)||t&&Dn.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!Ze(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(Tx.has(t))t=this.buffer[++e];else if(t==="%"&&sf.has(this.buffer[e+1])&&sf.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){const e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");const n=t-this.pos;return n>0&&(yield this.buffer.
substr(this.pos,n),this.pos=t),n}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function bt(e,t){
for(let s=0;s<e.length;++s)if(e[s].type===t)return!0;return!1}function of(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":
break;default:return t}return-1}function rf(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collecti\
on":return!0;default:return!1}}function Rn(e){switch(e.type){case"document":return e.start;case"block-map":{const t=e.items[e.items.length-1];return t.sep??t.start}case"\
block-seq":return e.items[e.items.length-1].start;default:return[]}}function ws(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function Fn(e,t){
if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let s=0;s<t.length;++s)e.push(t[s])}function af(e){if(e.start.type==="flow-seq-start")for(const t of e.
items)t.sep&&!t.value&&!bt(t.start,"explicit-key-ind")&&!bt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,rf(t.value)?t.value.end?Fn(t.value.end,
t.sep):t.value.end=t.sep:Fn(t.start,t.sep),delete t.sep)}var qx=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=
!1,this.stack=[],this.source="",this.type="",this.lexer=new nf,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const s of this.
lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}
const t=Cx(e);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=
!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-\
key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=
!1}this.offset+=e.length}else{const s=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:s,source:e}),this.offset+=e.length}}*end(){
for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){const e=this.
peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.
source});return}if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-s\
eq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){
return this.stack[this.stack.length-e]}*pop(e){const t=e??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty \
stack"};else if(this.stack.length===0)yield t;else{const s=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in s?s.indent:0:t.type==="flow-collectio\
n"&&s.type==="document"&&(t.indent=0),t.type==="flow-collection"&&af(t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"blo\
ck-map":{const n=s.items[s.items.length-1];if(n.value){s.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(n.sep)n.value=t;else{Object.assign(
n,{key:t,sep:[]}),this.onKeyLine=!n.explicitKey;return}break}case"block-seq":{const n=s.items[s.items.length-1];n.value?s.items.push({start:[],value:t}):n.value=
t;break}case"flow-collection":{const n=s.items[s.items.length-1];!n||n.value?s.items.push({start:[],key:t,sep:[]}):n.sep?n.value=t:Object.assign(n,{key:t,sep:[]});
return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-s\
eq")){const n=t.items[t.items.length-1];n&&!n.sep&&!n.value&&n.start.length>0&&of(n.start)===-1&&(t.indent===0||n.start.every(o=>o.type!=="comment"||o.indent<t.
indent))&&(s.type==="document"?s.end=n.start:s.items.push({start:n.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mo\
de":case"doc-start":{const e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);
switch(this.type){case"doc-start":{of(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"\
comment":case"newline":e.start.push(this.sourceToken);return}const t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`\
Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){const t=Rn(this.peek(2)),s=ws(t);let n;e.end?(n=e.
end,n.push(this.sourceToken),delete e.end):n=[this.sourceToken];const o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:n}]};this.onKeyLine=
!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);
return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push(
{start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]?.value?.end;if(Array.
isArray(n)){Fn(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const s=!this.onKeyLine&&
this.indent===e.indent,n=s&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind";let o=[];if(n&&t.sep&&!t.value){const i=[];for(let r=0;r<t.sep.length;++r){const a=t.
sep[r];switch(a.type){case"newline":i.push(r);break;case"space":break;case"comment":a.indent>e.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(o=t.
sep.splice(i[1]))}switch(this.type){case"anchor":case"tag":n||t.value?(o.push(this.sourceToken),e.items.push({start:o}),this.onKeyLine=!0):t.sep?t.sep.push(this.
sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):n||t.value?(o.
push(this.sourceToken),e.items.push({start:o,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(bt(
t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(rf(t.
key)&&!bt(t.sep,"newline")){const i=ws(t.start),r=t.key,a=t.sep;a.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:i,key:r,sep:a}]})}else o.length>0?t.sep=t.sep.concat(o,this.sourceToken):t.sep.push(this.sourceToken);else if(bt(t.start,
"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{const i=ws(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:i,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||n?e.items.push({start:o,key:null,sep:[this.sourceToken]}):bt(t.sep,"map-value-ind")?this.stack.
push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{
key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const i=this.flowScalar(
this.type);n||t.value?(e.items.push({start:o,key:i,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(i):(Object.assign(t,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{
const i=this.startBlockValue(e);if(i){if(i.type==="block-seq"){if(!t.explicitKey&&t.sep&&!bt(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:o});this.stack.push(i);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(
s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(n)){Fn(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.
indent<=e.indent)break;t.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||bt(t.start,"seq-item-ind")?e.items.push(
{start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){const s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.
pop(),yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.
type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.
push(this.sourceToken);return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.
assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):
t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const n=this.
flowScalar(this.type);!t||t.value?e.items.push({start:[],key:n,sep:[]}):t.sep?this.stack.push(n):Object.assign(t,{key:n,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":e.end.push(this.sourceToken);return}const s=this.startBlockValue(e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{const s=this.peek(
2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){const n=Rn(s),o=ws(n);af(e);const i=e.end.splice(1,e.end.length);i.push(this.sourceToken);
const r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:o,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(
e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const t=Rn(e),s=ws(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const t=Rn(e),s=ws(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}},cf={alias:"an alias",anchor:"an anchor",comma:"a comma",
"block-map":"a map","block-scalar":"a text","block-seq":"a list","doc-end":"...","doc-start":"---","double-quoted-scalar":"a text in quotes","explicit-key-ind":"\
?","flow-collection":"a bracket or brace","flow-map-end":"}","flow-map-start":"{","flow-seq-end":"]","flow-seq-start":"[","map-value-ind":"a colon",scalar:"a te\
xt","seq-item-ind":"a dash","single-quoted-scalar":"a text in quotes",tag:"a tag"},Lx=[[/^Missing closing/,"a text in quotes is not closed",'write the closing q\
uote; inside single quotes a quote is written twice, inside double quotes as \\"'],[/must end with a|sufficiently indented/,"a bracket or brace is not closed be\
fore this place","close it, and indent the lines up to where it is closed"],[/^Implicit keys .*single line/,"a line has no colon, or a key goes over several lin\
es","write key: value, and see whether the line is indented wrongly"],[/^Implicit map keys need/,"this key has no colon","write a colon and a space after it"],[
/^Nested mappings/,"a map begins where a value already stands","put a text with a colon and a space in it in quotes, begin an inner map on a line of its own, an\
d see whether the next line is indented wrongly"],[/^A block sequence may not/,"a list stands where a key should","write the key first, and the list below it"],
[/^Block collections are not allowed within/,"inside [ ] or { } a comma is missing, or a list or map has no brackets or braces of its own","set items apart by c\
ommas, and write inner lists and maps with brackets and braces"],[/^Block collection cannot start on same line/,"the document begins on the line of its ---","be\
gin it on a line of its own"],[/same column/,"this does not line up with what stands above it","let keys and items of one level begin in the same column, and in\
dent what belongs under them"],[/^Unexpected block-seq-ind/,"a list with dashes begins on the line of its key","begin it on the next line, or write it in bracke\
ts"],[/^Missing space after :/,"a space is missing after the colon","write a colon and a space"],[/^Missing ,/,"a comma or a colon is missing","set items apart \
by commas, and keys from values by a colon and a space"],[/^Unexpected (?:,|empty item)/,"a comma too many","remove it"],[/^Comments must be separated/,"a comme\
nt begins right after a value","write a space before #"],[/directives-end/,"a directive has no document after it","write --- on a line of its own after it, or r\
emove it"],[/^An? (?:alias|anchor) cannot be an empty|^(?:Alias|Anchor) cannot be an empty/,"a name is missing here","write a name after * or &, or put the text\
 in quotes"],[/at most 1024 chars/,"a key is longer than 1024 characters","write a shorter key"],[/^Invalid escape sequence/,"a backslash in double quotes begin\
s no known escape","write \\\\ for a backslash, or use single quotes"]];function Ux(e){const t=Lx.find(([i])=>i.test(e));if(t)return{problem:t[1],remedy:t[2]};const s=/^Plain value cannot start with (.*)$/s.
exec(e)?.[1];if(s!==void 0)return{problem:`a text without quotes cannot begin with ${s}`,remedy:"put the text in quotes"};const n="correct the text at this plac\
e or just before it",o=/^(?:Unexpected|Unsupported token \(type:) ([a-z-]+)/.exec(e)?.[1];return o!==void 0?{problem:`${Object.hasOwn(cf,o)?cf[o]:o} is not expe\
cted here`,remedy:n}:{problem:e.charAt(0).toLowerCase()+e.slice(1),remedy:n}}function uf(e){const t=[0];for(let s=e.indexOf(`
`);s!==-1;s=e.indexOf(`
`,s+1))t.push(s+1);return t}function lf(e,t){let s=0,n=e.length-1;for(;s<n;){const o=s+n+1>>1;(e[o]??0)<=t?s=o:n=o-1}return s}var Dx=new Set(["__proto__","const\
ructor","prototype"]),Rx=e=>e==null?"nothing":{string:"a text",number:"a number",bigint:"a number",boolean:"true or false"}[typeof e]??"a value";function df(e){
return/^(?:~|[Nn]ull|NULL)?$/.test(e)?"null":/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(e)?"bool":/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(e)?"int":/^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.
test(e)?"float":"str"}var ff={null:"nothing",bool:"true or false",int:"a whole number",float:"a number",str:"a text",map:"a map",seq:"a list"},Fx=class{#t;#e;#s=new Map;#n=[];#o;#i=0;#a=0;#r=0;constructor(e,t){
this.#t=e,this.#e=t}tree(e,t=0){if(hs(e))return this.#l(e,t);const{anchor:s}=e;if(s===void 0)return this.#u(e,t);const n={count:this.#i,deepest:this.#r};this.#s.
set(s,"open"),this.#r=t;const o=this.#u(e,t);return this.#s.set(s,{tree:o,size:this.#i-n.count,height:this.#r-t}),this.#r=Math.max(this.#r,n.deepest),o}#u(e,t){
return this.#i+=1,this.#r=Math.max(this.#r,t),se(e)?this.#h(e):ms(e)?this.#g(e,t):this.#v(e,t)}#l(e,t){const s=this.#d(e),n={kind:"scalar",value:null,span:s},o=this.#s.
get(e.source);return o===void 0||o==="open"?(this.#e("unknown-alias",this.#c(s),{name:e.source}),n):(this.#a+=o.size,this.#a>ud||t+o.height>Ds?(this.#e("alias-e\
xpansion",this.#c(s)),n):(this.#i+=o.size,this.#r=Math.max(this.#r,t+o.height),{...o.tree,span:s}))}#h(e){const t=this.#d(e),{value:s}=e,n=e.type==="PLAIN",o=e.
source??"";return this.#f(e,n?df(o):"str",t),typeof s=="string"?(this.#m(s,t),{kind:"scalar",value:s,span:t}):typeof s=="number"?(/^[-+]?0[0-9]/.test(o)?this.#e(
"number-leading-zero",this.#c(t),{text:wt(o)}):Math.abs(s)<=Number.MAX_SAFE_INTEGER||this.#e("number-out-of-range",this.#c(t),{text:wt(o)}),{kind:"scalar",value:s===
0?0:s,span:t}):{kind:"scalar",value:typeof s=="boolean"?s:null,span:t}}#v(e,t){const s=this.#d(e);this.#f(e,"seq",s);const n=[];for(const o of e.items)this.#n.push(
n.length),n.push(this.tree(o,t+1)),this.#n.pop();return{kind:"list",items:n,span:this.#p(s,e.flow,n.at(-1)?.span)}}#g(e,t){const s=this.#d(e);this.#f(e,"map",s);
const n=new Map;let o;for(const i of e.items){const r=this.#d(i.key),a=this.#y(i.key,r,n);this.#n.push(a??""),i.value===null&&a!==void 0&&this.#e("missing-value",
this.#c(r),{key:wt(a)});const c=i.value===null?{kind:"scalar",value:null,span:r}:this.tree(i.value,t+1);this.#n.pop(),a!==void 0&&n.set(a,{key:r,value:c}),o=c.span}
return{kind:"map",entries:n,span:this.#p(s,e.flow,o)}}#y(e,t,s){if(!se(e)){const i=hs(e)?"an alias":ms(e)?"a map":"a list";this.#e("key-not-text",this.#c(t),{kind:i,
text:hs(e)?`*${e.source}`:""});return}const n=e.value;if(typeof n!="string"){this.#e("key-not-text",this.#c(t),{kind:Rx(n),text:wt(e.source??"")});return}this.#f(
e,e.type==="PLAIN"?df(e.source??""):"str",t),this.#m(n,t);const o=s.get(n);if(n==="<<"&&e.type==="PLAIN")this.#e("merge-key",this.#c(t));else if(Dx.has(n))this.#e(
"reserved-key",this.#c(t),{key:n});else if(o)this.#e("duplicate-key",this.#c(t),{key:wt(n),line:this.#b(o.key.start)});else return e.anchor!==void 0&&this.#s.set(
e.anchor,{tree:{kind:"scalar",value:n,span:t},size:1,height:0}),n}#f(e,t,s){const n="tag:yaml.org,2002:",o=e.tag?.startsWith(n)?e.tag.slice(n.length):void 0;o===
void 0||o===t||!Object.hasOwn(ff,o)||this.#e("tag-changes-value",this.#c(s),{tag:`!!${o}`,kind:ff[t]??"a value"})}#m(e,t){new RegExp("\\p{Surrogate}","u").test(
e)&&this.#e("broken-unicode",this.#c(t))}#c(e){return{span:e,path:[...this.#n]}}#b(e){return this.#o??=uf(this.#t.text),lf(this.#o,e)+1}#d(e){const{text:t}=this.#t,
[s,n]=e.range??[0,0],o=Math.min(s,t.length);return{source:this.#t,start:o,end:Math.max(o,Math.min(n,t.length))}}#p(e,t,s){return t||!s?e:{...e,end:Math.max(e.start,
s.end)}}},wt=e=>e.length>80?`${e.slice(0,79).toWellFormed()}\u2026`:e,Kn=20;function Kx(e){const t=new Map;return{report:(s,n,...o)=>{const i=(t.get(s)??0)+1;t.
set(s,i),i<=Kn&&e(s,n,...o)},failed:()=>t.size>0}}var hf=class extends Error{};function Ji(e,t,s,n){const o=u=>n===void 0?{name:t,text:u}:{name:t,text:u,options:n};
if(e.length>ds)return s("file-too-large",{file:t},{limit:ds}),{source:o("")};const i=Zx(e);if(typeof i!="string")return s("file-not-utf8",{file:t},i),{source:o(
"")};const r=o(i),a=Kx(s),c=Gx(r,a.report);return c&&!a.failed()?{source:r,tree:c}:{source:r}}function Zx(e){const t=i=>{try{return new TextDecoder("utf-8",{fatal:!0}).
decode(e.subarray(0,i),{stream:i<e.length}),!0}catch{return!1}};if(t(e.length))return new TextDecoder().decode(e);let s=0,n=e.length-1;for(;s<n;){const i=s+n+1>>
1;t(i)?s=i:n=i-1}let o=1;for(const i of e.subarray(0,s))i===10&&(o+=1);return{byte:s+1,line:o}}function Gx(e,t){const s=(u,l)=>{const d=Math.max(0,Math.min(u,e.
text.length));return{source:e,start:d,end:Math.max(d,Math.min(l,e.text.length))}};if(Vx(e.text,s,t))return;const n=[],o=new Map,i=Yx(e.text,s,n,o,t);if(!i)return;
const r=Qx(i,n,o,e.text.length);if(eS(n,s,t),n.length>0)return;const a=r?.contents;if(!a||se(a)&&a.source===""&&a.type==="PLAIN"&&a.tag===void 0)return{kind:"ma\
p",entries:new Map,span:s(0,0)};const c=new Fx(e,t).tree(a);if(c.kind==="map")return c;t("root-not-a-map",{span:c.span,path:[]},{kind:c.kind==="list"?"a list":"\
a single value"})}function Vx(e,t,s){let n=0;for(const o of e.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)|^\ufeff/g)){const i=`U+${o[0].charCodeAt(0).toString(
16).toUpperCase().padStart(4,"0")}`;if(s("control-character",{span:t(o.index,o.index+1)},{character:i}),n+=1,n===Kn)break}return n>0}var Wx=new Set(["!!str","!!\
int","!!float","!!bool","!!null","!!map","!!seq"]);function Yx(e,t,s,n,o){const i=new qx,r=[];let a=0,c=!1;const u=l=>{if(l.type==="error")s.push({code:"UNEXPEC\
TED_TOKEN",message:l.message,start:l.offset,end:l.offset+l.source.length});else if(l.type==="directive"&&!/^%YAML[ \t]+1\.2$/.test(l.source)){const d={span:t(l.
offset,l.offset+l.source.length)};o("yaml-directive",d,{directive:wt(l.source)})}else l.type==="document"?(a+=1,a===1?r.push(l):o("several-documents",{span:t(l.
offset,l.offset+3)})):r.push(l)};for(const l of new nf().lex(e)){const d=i.offset;for(const m of i.next(l))u(m);!c&&l.startsWith("!")&&!Wx.has(l)&&o("unknown-ta\
g",{span:t(d,d+l.length)},{tag:wt(l)}),!c&&/^["']/.test(l)&&(l.length===1||!l.endsWith(l.charAt(0)))&&n.set(d+l.length,d),c=l==="";const f=Hx(i.stack);if(f){o(
"too-deeply-nested",{span:t(f.offset,f.offset+1)});return}if(a>1||s.length>=Kn)return r}for(const l of i.end())u(l);return r}var Jx=({type:e})=>e==="block-map"||
e==="block-seq"||e==="flow-collection";function Hx(e){return e.length>Ds?e.filter(Jx)[Ds]:void 0}function Xx(e){return typeof e=="number"?[e,e+1]:"offset"in e?[
e.offset,e.offset+(typeof e.source=="string"?e.source.length:1)]:[e[0]??0,e[1]??0]}function Qx(e,t,s,n){const o=new zx({uniqueKeys:!1,resolveKnownTags:!1,logLevel:"\
silent",version:"1.2"});let i=0;Object.assign(o,{onError:(c,u,l,d)=>{if(d||u==="TAG_RESOLVE_FAILED")return;if(t.length>=Kn)throw new hf;const[f,m]=Xx(c),p=l.startsWith(
"Missing closing")?s.get(f):void 0;t.push(p===void 0?{code:u,message:l,start:f,end:m}:{code:u,message:l,start:p,end:f})}});let a;try{for(const c of e){i=c.offset;
for(const u of o.next(c))a??=u}for(const c of o.end(!0,n))a??=c}catch(c){c instanceof hf||t.push({code:"IMPOSSIBLE",message:"it cannot be made sense of",start:i,
end:i+1})}return a}function eS(e,t,s){const n=[...e].sort((o,i)=>o.start-i.start);for(const[o,{code:i,message:r,start:a,end:c}]of n.entries()){if(o>0&&n[o-1]?.start===
a)continue;const u={span:t(a,c)};if(i==="TAB_AS_INDENT")s("tab-indentation",u);else{const{problem:l,remedy:d}=Ux(r);s("yaml-syntax",u,{problem:wt(l),remedy:d})}}}
var Hi=e=>{const t=e.map(s=>`'${String(s)}'`);return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`},mf=(e,t)=>[e===void 0?"":`at least ${e}`,
t===void 0?"":`at most ${t}`].filter(s=>s!=="").join(" and "),Zn={"unknown-key":h({severity:"error",about:"value",message:({key:e,where:t})=>`'${e}' is no key o\
f ${t}`,remedy:({nearest:e,known:t})=>e?`did you mean '${e}'?`:t.length>0?`the keys here are ${Hi([...t].sort())}`:"take it out"}),"missing-key":h({severity:"er\
ror",about:"value",message:({key:e,where:t})=>`${t} needs the key '${e}'`,remedy:({key:e})=>`add '${e}'`}),"wrong-type":h({severity:"error",about:"value",message:({
expected:e,found:t})=>`this is ${t}, and ${e} belongs here`,remedy:({expected:e})=>`write ${e}`}),"not-one-of":h({severity:"error",about:"value",message:({value:e,
values:t})=>`'${e}' is not ${Hi(t)}`,remedy:({nearest:e,values:t})=>e?`did you mean '${e}'?`:`write ${Hi(t)}`}),"out-of-range":h({severity:"error",about:"value",
message:({minimum:e,maximum:t,what:s})=>`${s} here is ${mf(e,t)}`,remedy:({minimum:e,maximum:t,what:s})=>`write ${s} of ${mf(e,t)}`}),"invalid-value":h({severity:"\
error",about:"value",message:({problem:e})=>e,remedy:()=>"write it in the form that the message shows"}),"invalid-name":h({severity:"error",about:"value",message:({
problem:e})=>e,remedy:()=>"choose another name"})};function Gn(e){const t={};for(const{schema:s}of Bs){const n=s[e]??{};for(const[o,i]of Object.entries(n)){if(Object.
hasOwn(t,o))throw new Error(`two features declare ${e}.${o}`);t[o]=i}}return t}var tS=P(Gn("host")),sS=P(Gn("device")),nS=P(Gn("vm")),oS=P({version:uo(1),host:tS,
devices:b(Ce(mt,sS),{}),vms:b(Ce(Is,nS),{}),...Gn("root")}),Vn=e=>e._zod.def;function Js(e){const t=Vn(e);return t.innerType?Js(t.innerType):t.type==="pipe"&&t.
in?Js(t.in):t.options?t.options.map(Js).find(n=>Vn(n).type==="object")??e:e}function iS(e,t){let s=Js(e);for(const n of t){const{shape:o,valueType:i,element:r}=Vn(
s),a=o?o[String(n)]:i??r;if(!a)return;s=Js(a)}return s}var rS=(e,t)=>{const s=iS(e,t);return s?Object.keys(Vn(s).shape??{}):[]},Xi={string:"a text",number:"a nu\
mber",int:"a whole number",boolean:"true or false",array:"a list",object:"a map",record:"a map",null:"nothing"};function Qi(e){return e==null?"nothing":Array.isArray(
e)?"a list":typeof e=="boolean"?`'${e}'`:Xi[typeof e]??"a value"}var Wn=(e,t)=>t.reduce((s,n)=>typeof s=="object"&&s!==null?s[n]:void 0,e),aS=e=>e.map((t,s)=>typeof t==
"number"?`[${t}]`:s===0?t:`.${t}`).join(""),pf=e=>e.length===0?"a spec":`'${aS(e)}'`,cS=e=>e.path.length===0&&(e.code==="invalid_type"||e.code==="invalid_value"),
uS=class{schema;value;report;constructor(e,t,s){this.schema=e,this.value=t,this.report=s}tell(e,t=[]){const s=[...t,...e.path];switch(e.code){case"unrecognized_\
keys":for(const n of e.keys){const o=rS(this.schema,s),i=o.filter(r=>Wn(this.value,[...s,r])===void 0);this.report("unknown-key",{path:[...s,n],on:"key"},{key:n,
where:pf(s),nearest:jt(n,o),known:i})}return;case"invalid_type":this.#t(e.expected,s);return;case"invalid_value":this.#e(e.values,s);return;case"invalid_union":
this.#s(e.errors,s);return;case"invalid_key":for(const n of e.issues)this.report("invalid-name",{path:s,on:"key"},{problem:n.message});return;case"too_small":case"\
too_big":{const n=e.origin==="array"?"a list":e.origin==="string"?"a text":"a number";this.report("out-of-range",{path:s},e.code==="too_small"?{what:n,minimum:Number(
e.minimum)}:{what:n,maximum:Number(e.maximum)});return}default:this.report("invalid-value",{path:s},{problem:e.message??"this is not a valid value"})}}#t(e,t){const s=Wn(
this.value,t),n=t.at(-1);if(s===void 0&&n!==void 0){const o=t.slice(0,-1);this.report("missing-key",{path:o,on:"key"},{key:String(n),where:pf(o)})}else this.report(
"wrong-type",{path:t},{expected:Xi[e]??e,found:Qi(s)})}#e(e,t){const s=Wn(this.value,t);if(s===void 0){this.#t("string",t);return}if(typeof s=="object"){this.report(
"wrong-type",{path:t},{expected:"one word",found:Qi(s)});return}const n=e.map(String);this.report("not-one-of",{path:t},{value:String(s),values:e,nearest:jt(String(
s),n)})}#s(e,t){const s=e.find(c=>c.length>0&&!c.every(cS));if(s){for(const c of s)this.tell(c,t);return}const n=Wn(this.value,t);if(n===void 0){this.#t("string",
t);return}const o=e.flat(),i=o.flatMap(c=>c.code==="invalid_value"?c.values:[]),r=o.flatMap(c=>c.code==="invalid_type"?[Xi[c.expected]??c.expected]:[]);if(i.length>
0&&typeof n=="string"){const c=jt(n,i.map(String));this.report("not-one-of",{path:t},{value:n,values:i,nearest:c});return}const a=[...new Set([...r,...i.map(c=>`\
'${String(c)}'`)])].join(" or ");this.report("wrong-type",{path:t},{expected:a,found:Qi(n)})}};function er(e,t,s){const n=cn(t),o=e.safeParse(n);if(o.success)return o.
data;const i=new uS(e,n,s);for(const r of o.error.issues)i.tell(r)}var lS="virtualisation.vfio.settings";function vf(e,t,s){const n=new Es,o=dd(t,s.cwd,n.reporter(
fs)),{sources:i,tree:r}=dS(e,o,n,s.settings),a=f=>({diagnostics:n.sorted(i),sources:i,failed:n.failed,...n.failed?{}:f});if(!r||n.failed)return a();n.document=r;
const c=er(oS,r,n.reporter(Zn));if(!c)return a();hp(c,r);const u=fS(c,r,o,n),l=u.facts;for(const{rules:f,codes:m}of Bs)f?.(c,n.reporter(m),l);if(n.failed)return a();
const d=A_({spec:c,tree:r,facts:l,attachments:u.attachments,read:o.read},n);return a({...d,...l&&{facts:l}})}function dS(e,t,s,n){const o=s.reporter(fs),i=[],r=[],
a=e.map(c=>({name:c,option:void 0}));n!==void 0&&a.push({name:n,option:lS});for(const{name:c,option:u}of a){const l=t.readInput(c);if(!l)continue;const{source:d,
tree:f}=Ji(l.bytes,l.name,o,u);i.push(d),f&&r.push(f)}return r.length===a.length&&r.length>0?{sources:i,tree:D_(r)}:{sources:i}}function fS(e,t,s,n){const o=new Map,
i=(d,f,m)=>s.readBeside(f,Wr(t,d).source,{path:d},m);for(const{files:d}of Bs)for(const{path:f,name:m,limit:p}of d?.(e)??[]){const y=i(f,m,p);y&&o.set(f.join("/"),
y)}const r=["host","facts"],a=e.host.facts===void 0?void 0:i(r,e.host.facts,16*2**20);if(!a||e.host.facts===void 0)return{attachments:o};const c=new Es,{tree:u}=Ji(
a,e.host.facts,c.reporter(fs));u&&(c.document=u);const l=u&&er(cd,u,c.reporter(Zn));for(const d of c.sorted())n.adopt(d);return l?{attachments:o,facts:l}:{attachments:o}}
var hS=e=>/^[\w%+,./:=@-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,tr=(e,t)=>e===void 0?t:`did you mean ${e}? ${t}`,mS={"missing-command":h({severity:"erro\
r",about:"call",message:()=>"no command is given",remedy:()=>"vfioc --help lists the commands"}),"unknown-command":h({severity:"error",about:"call",message:({word:e})=>`${e}\
 is no command of vfioc`,remedy:({nearest:e})=>tr(e,"vfioc --help lists the commands")}),"unknown-flag":h({severity:"error",about:"call",message:({flag:e,command:t})=>`${e}\
 is no flag of ${t}`,remedy:({nearest:e,command:t})=>tr(e,`${t} --help lists the flags`)}),"missing-flag-value":h({severity:"error",about:"call",message:({flag:e,
value:t})=>`${e} needs a value: ${t}`,remedy:({flag:e,value:t})=>`write ${e} ${t}; a value that begins with a dash is written ${e}=${t}`}),"needless-flag-value":h(
{severity:"error",about:"call",message:({flag:e})=>`${e} takes no value`,remedy:({flag:e})=>`write ${e} alone`}),"repeated-flag":h({severity:"error",about:"call",
message:({flag:e})=>`${e} is given more than once`,remedy:()=>"give it once"}),"invalid-flag-value":h({severity:"error",about:"call",message:({flag:e,value:t})=>`${t}\
 is nothing that ${e} can be`,remedy:({flag:e,choices:t})=>`write ${e} with one of ${t.join(", ")}`}),"conflicting-flags":h({severity:"error",about:"call",message:({
one:e,other:t})=>`${e} and ${t} cannot be given together`,remedy:()=>"leave one of them out"}),"missing-argument":h({severity:"error",about:"call",message:({command:e,
name:t})=>`${e} needs ${t}`,remedy:({command:e})=>`${e} --help shows how it is called`}),"needless-argument":h({severity:"error",about:"call",message:({command:e,
word:t})=>`${e} has no use for ${t}`,remedy:({command:e})=>`leave it out; ${e} --help shows how it is called`}),"unknown-code":h({severity:"error",about:"call",
message:({word:e})=>`${e} is no code of a diagnostic`,remedy:({nearest:e})=>tr(e,"vfioc explain lists the codes")})},pS={"output-not-a-directory":h({severity:"e\
rror",about:"file",message:()=>"the output directory is something else than a directory",remedy:()=>"name another with -o, or move this out of the way"}),"outpu\
t-foreign":h({severity:"error",about:"file",message:()=>"this file was not written by vfioc, and would be overwritten; nothing was written",remedy:()=>"move it \
away, or overwrite it with --force"}),"output-edited":h({severity:"error",about:"file",message:({what:e})=>`this file was edited since vfioc wrote it, and would\
 be ${e}; nothing was written`,remedy:({what:e})=>e==="removed"?"move it away, or remove it with --force":"bring what you changed into the spec, where it stays;\
 then move the file away, or overwrite it with --force"}),"output-in-the-way":h({severity:"error",about:"file",message:({found:e,needed:t})=>`this is ${e} where\
 ${t} has to be; nothing was written`,remedy:({force:e})=>e?"move it away, or replace it with --force":"move it away"}),"output-unreadable":h({severity:"error",
about:"file",message:({reason:e})=>`what is there cannot be read: ${e}`,remedy:()=>"see to its permissions, and to those of the directories above it"}),"output-\
unwritable":h({severity:"error",about:"file",message:({reason:e,begun:t})=>`this cannot be written: ${e}; ${t?"some of the files are new and some are old":"noth\
ing was changed"}`,remedy:({begun:e})=>e?"mend that and run the command again: it finishes what was begun":"mend that and run the command again"}),"output-diffe\
rs":h({severity:"error",about:"file",message:({line:e})=>`this is not what the spec compiles to${e===void 0?"":`, from line ${e} on`}`,remedy:({command:e})=>`ru\
n ${e}`}),"output-missing":h({severity:"error",about:"file",message:e=>"the spec compiles to this file, and it is not there",remedy:({command:e})=>`run ${e}`}),
"output-stale":h({severity:"error",about:"file",message:e=>"vfioc wrote this file, and the spec compiles to it no more",remedy:({command:e})=>`run ${e}, which r\
emoves it`})},vS={"scan-root":h({severity:"error",about:"file",message:()=>"there is no folder here that a machine could be read from",remedy:()=>"name the fold\
er that stands for / of that machine, with its sys and proc"}),"facts-foreign":h({severity:"error",about:"file",message:()=>"this file holds no facts of a machi\
ne, and would be overwritten; nothing was written",remedy:()=>"name another with -o, or move it away"}),"init-output-exists":h({severity:"error",about:"file",message:()=>"\
this is there already, and init overwrites nothing",remedy:({facts:e})=>e?"take the facts in it with --facts, or move it away":"name another with -o, or move it\
 away"}),"init-output-is-facts":h({severity:"error",about:"file",message:()=>"this is where the facts go, and the spec cannot go there too",remedy:()=>"name ano\
ther with -o, as host.yaml; to write the facts alone, use vfioc scan -o"}),"facts-none":h({severity:"error",about:"file",message:()=>"this file holds no facts o\
f a machine",remedy:()=>"name one that vfioc scan -o has written"}),"picture-foreign":h({severity:"error",about:"file",message:()=>"this file holds no picture, \
and would be overwritten; nothing was written",remedy:()=>"name another with --picture, or move it away"})},Yn={...mS,...pS,...vS};import"node:fs";import"node:path";
var ks=e=>e instanceof Error&&"code"in e&&"syscall"in e,gS={EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no\
 space is left on the device",EDQUOT:"the disk quota is used up",ENAMETOOLONG:"the name is too long",ENOTDIR:"a part of the path is no directory",ENOENT:"it is \
not there",EEXIST:"something is there already",ENOTEMPTY:"the directory is not empty",ELOOP:"symbolic links lead in a circle",EXDEV:"a part of the directory lie\
s on another file system",EIO:"input/output error",EMFILE:"too many files are open",EFBIG:"the file would be too large"},Jn=e=>gS[e.code??""]??e.code??"unknown \
error";function yS(e,t,s,n,o=!1){const i=`${e}.vfioc-new`,r=()=>{s.kind(i)==="file"&&s.remove(i)};try{return r(),s.create(i,t,o?s.mode(e):void 0),o?s.rename(i,e):
s.place(i,e),!0}catch(a){if(!ks(a))throw a;n("output-unwritable",{file:e},{reason:Jn(a),begun:!1})}try{r()}catch(a){if(!ks(a))throw a}return!1}var bS={file:"a f\
ile",directory:"a directory",link:"a symbolic link",other:"neither file nor directory"};function wS(e,t,s,n,o,i){try{const r=o.kind(e),a=r==="file"&&s(o.read(e));
if(r===void 0||a)return yS(e,t,o,i,a);r==="file"?i(n,{file:e}):i("output-in-the-way",{file:e},{found:bS[r],needed:"a file",force:!1})}catch(r){if(!ks(r))throw r;
i("output-unreadable",{file:e},{reason:Jn(r)})}return!1}var Hs=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,
t=>{const s=t.codePointAt(0)??0;return s<256?`\\x${s.toString(16).padStart(2,"0")}`:`\\u{${s.toString(16)}}`}),kS=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p\
{M}","u").test(String.fromCodePoint(e))),$S=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],
[43360,43391],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],_S=e=>e>=4352&&
$S.some(([t,s])=>e>=t&&e<=s);function xS(e,t){const s=new SS;switch(t.format){case"json":return`${JSON.stringify(e.map(n=>MS(n,s)),null,2)}
`;case"github":return e.map(n=>`${NS(n,s)}
`).join("");case"text":return ES(e,t,s)}}var SS=class{#t=new Map;#e;of(e){const t=this.#t.get(e);if(t)return t;const s=uf(e.text);return this.#t.set(e,s),s}text(e,t){
const s=this.of(e),n=s[t]??0,o=e.text.slice(n,s[t+1]??e.text.length);return{start:n,text:o.replace(/\r?\n$/,"")}}position({span:e}){if(!e)return;const t=o=>{const i=lf(
this.of(e.source),o),r=this.of(e.source)[i]??0;return{line:i+1,column:this.#s(e.source,r,o)}},s=t(e.start),n=t(e.end);return{...s,endLine:n.line,endColumn:n.column}}#s(e,t,s){
const n=this.#e,o=n?.source===e&&n.start===t&&n.offset<=s?n:{offset:t,count:0},i=o.count+OS(e.text,o.offset,s);return this.#e={source:e,start:t,offset:s,count:i},
i+1}};function OS(e,t,s){let n=0;for(let o=t;o<s;n+=1)o+=(e.codePointAt(o)??0)>65535?2:1;return n}function gf(e,t){const s=new Set(["if","then","else","assert",
"with","let","in","rec","inherit","or"]),n=o=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(o)&&!s.has(o)?o:`"${o.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,i=>({
"\n":"\\n","\r":"\\r"})[i]??"\\t")}"`;return t.reduce((o,i)=>typeof i=="number"?`${o}[${i}]`:`${o}.${n(i)}`,e)}function yf(e,t){const s=e.span?.source;return s?.
options!==void 0?gf(s.options,e.path??[]):s&&t?`${s.name}:${t.line}:${t.column}`:e.file??""}function MS(e,t){const{code:s,severity:n,message:o,remedy:i,path:r}=e,
a={code:s,severity:n,message:o,remedy:i},c=e.span?.source.options;if(c!==void 0)return{...a,option:gf(c,r??[]),path:r??[]};const u=e.span?.source.name??e.file;return{
...a,...u===void 0?{}:{file:u},...t.position(e),...r===void 0?{}:{path:r}}}function NS(e,t){const s=t.position(e),n=e.span?.source.options!==void 0,o={},i=n?void 0:
e.span?.source.name??e.file;i!==void 0&&(o.file=i),s&&!n&&(o.line=s.line,o.col=s.column,o.endLine=s.endLine,s.endLine===s.line&&(o.endColumn=Math.max(s.column,s.
endColumn-1))),o.title=e.code;const r=Object.entries(o).map(([c,u])=>`${c}=${AS(String(u))}`),a=`${n?`${yf(e,s)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${r.join(",")}::${bf(a)}`}var bf=e=>e.split(`
`).map(Hs).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),AS=e=>bf(e).replaceAll(":","%3A").replaceAll(",","%2C"),wf={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function ES(e,{colour:t,width:s=100},n){if(e.length===
0)return"";const o=(r,a)=>t?`${r}${a}\x1B[0m`:a,i=[];for(const r of e){const a=n.position(r),c=yf(r,a),u=o(wf[r.severity],`${r.severity}[${r.code}]`);if(i.push(
`${c===""?"":`${o("\x1B[1m",Hs(c))}: `}${u}: ${Hs(r.message)}`),a&&r.span?.source.options===void 0){const[l,d]=IS(r,n,a,Math.max(s-2,20));i.push(`  ${l}`,`  ${d.
replace(/\^~*/,f=>o(wf[r.severity],f))}`)}i.push(`  ${o("\x1B[36m","help")}: ${Hs(r.remedy)}`)}return i.push("",PS(e)),`${i.join(`
`)}
`}function PS(e){const t=s=>{const n=e.filter(o=>o.severity===s).length;return n===0?"":`${n} ${s}${n===1?"":"s"}`};return[t("error"),t("warning")].filter(s=>s!==
"").join(", ")}function sr(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};const s=Hs(t);if(s!==t)return{text:s,width:[...s].length};const n=t.codePointAt(
0)??0;return{text:t,width:kS(n)?0:_S(n)?2:1}})}function IS(e,t,s,n){if(!e.span)return["",""];const{source:o,start:i,end:r}=e.span,a=t.text(o,s.line-1),c=Math.min(
i-a.start,a.text.length),u=Math.max(c,Math.min(r-a.start,a.text.length)),l=kf(a.text,Math.max(0,c-2*n)),d=kf(a.text,Math.min(a.text.length,c+2*n)),f=sr(a.text.slice(
l,c)),m=sr(a.text.slice(c,d)),p=sr(a.text.slice(c,Math.min(u,d))).length,w=[...f,...m].reduce((O,Y)=>O+Y.width,0)<=n&&l===0&&d===a.text.length?n:n-2,x=$f(f.toReversed(),
w===n?n:Math.floor(w/2)).toReversed(),M=x.reduce((O,Y)=>O+Y.width,0),T=$f(m,w-M),q=x.length<f.length||l>0?"\u2026":"",Z=T.length<m.length||d<a.text.length?"\u2026":
"",B=O=>O.map(Y=>Y.text).join(""),fe=T.slice(0,p).reduce((O,Y)=>O+Y.width,0);return[`${q}${B(x)}${B(T)}${Z}`,`${" ".repeat(M+q.length)}^${"~".repeat(Math.max(0,
fe-1))}`]}function kf(e,t){const s=e.charCodeAt(t);return t>0&&s>=56320&&s<=57343?t-1:t}function $f(e,t){let s=0;const n=e.findIndex(o=>(s+=o.width,s>t));return e.
slice(0,n===-1?e.length:n)}var kt={done:0,inputWrong:1,callWrong:2,fileFailed:3},jS={value:"FORMAT",choices:["text","json","github"],help:"how diagnostics are w\
ritten: text, json or github (workflow commands); text if not given"},Hn=e=>e.flags.get("format")??"text";function nr(e,t,s){const{colour:n,width:o}=s,i=xS(e,{format:t,
colour:n,...o!==void 0&&{width:o}});i!==""&&s.stderr(i)}var zS=new Set(["facts-none","file-not-utf8","file-too-large","output-differs","output-missing","output-\
stale"]);function CS(e){return e.span?kt.inputWrong:e.file===void 0?kt.callWrong:zS.has(e.code)?kt.inputWrong:kt.fileFailed}function or(e){const t=new Set(e.filter(
({severity:n})=>n==="error").map(CS));return[kt.callWrong,kt.fileFailed,kt.inputWrong].find(n=>t.has(n))??kt.done}var TS={value:"FILE",help:"JSON of the NixOS o\
ption virtualisation.vfio.settings, merged last; problems in it are told at option paths"};function _f(e,{cwd:t}){const s=e.flags.get("settings");return{cwd:t,...s===
void 0?{}:{settings:s}}}var xf=e=>{const t=e.flags.get("settings");return[...e.arguments,...t===void 0?[]:[t]].join(" ")};function BS(e,t){const s=vf(e.arguments,
t.files,_f(e,t)),{diagnostics:n,failed:o}=s,i=Hn(e);return e.flags.has("plan")||e.flags.has("picture")?qS(s,e,t):(nr(n,i,t),!o&&i==="text"&&t.stdout(`${xf(e)}: \
no error${n.length>0?", but see the warnings":""}
`),or(n))}async function qS({diagnostics:e,plan:t,facts:s},n,o){const i=new Es;if(t){const{drawPlan:a,machineOf:c,printPlan:u}=await import("./machine.mjs"),l=c(
t,s),d=n.flags.get("picture");if(d!==void 0){const f=a(t,l);wS(d,f,LS,"picture-foreign",o.disk,i.reporter(Yn))}n.flags.has("plan")&&o.stdout(Hn(n)==="json"?`${JSON.
stringify(t,void 0,2)}
`:u(t,l))}const r=[...e,...i.sorted()];return nr(r,Hn(n),o),or(r)}var LS=e=>Buffer.from(e.subarray(0,5)).toString("latin1")==="<svg ";import{join as ir}from"node:path";
var US=e=>e.startsWith("/")||e.startsWith(".")?e:`./${e}`;function DS(e,{written:t,removed:s,unchanged:n}){const o=[...t.map(r=>`wrote ${ir(e,r)}`),...s.map(r=>`\
removed ${ir(e,r)}`)];if(o.length===0)return`${e} is up to date: ${n.length} files
`;const i=FS(e,t);return`${[...o,...i.length>0?["","next:",...i.map(r=>`  ${r}`)]:[]].join(`
`)}
`}function RS({guests:e}){const t=e.filter(({placed:s})=>s).flatMap(({name:s,pins:n,emulator:o,iothreads:i})=>{const r=n.map((u,l)=>Math.max(`${u}`.length,`${l}`.
length)),a=u=>u.map((l,d)=>`${l}`.padStart(r[d]??0)).join(" "),c=i.cpus.length>0?`, its I/O threads on ${R(i.cpus)}`:"";return["",`pin: auto for ${s}:`,`  virtu\
al CPU  ${a([...n.keys()])}`,`  host CPU     ${a(n)}`,...o.length>0?[`  QEMU's own threads on ${R(o)}${c}`]:[]]});return t.length>0?`${t.join(`
`)}
`:""}var FS=(e,t)=>t.includes("module.nix")?[`add the module to the host's NixOS configuration: imports = [ ${US(ir(e,"module.nix"))} ];`,"rebuild and reboot: s\
udo nixos-rebuild boot && sudo reboot","vfioc-reconcile.service defines the guests and networks: journalctl -u vfioc-reconcile says what it did"]:[],Sf="vfio",yM={
name:"compile",summary:"write the NixOS module and the libvirt XML of a spec",usage:"SPEC... [-o DIR] [--check | --force] [--format FORMAT]",description:["Reads\
 host.yaml, or several files that are merged from left to right; - is standard input. Writes DIR/module.nix, DIR/domains/<vm>.xml, DIR/networks/<net>.xml and DI\
R/manifest.json.","A file in DIR that vfioc did not write, or that was edited since, is named and left alone."],flags:{output:{short:"o",value:"DIR",help:`the d\
irectory to write; ./${Sf} if not given`},check:{help:"write nothing; exit 1 where DIR is not what the spec compiles to"},force:{help:"overwrite and remove file\
s in DIR that vfioc did not write, or that were edited"},settings:TS,format:jS},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,
unless:"settings"},conflicts:[["check","force"]],run:async(e,t)=>(await import("./compiler.mjs")).compileSpec(e,t)};import{join as rr}from"node:path";import{join as ar}from"node:path";
import{createHash as KS}from"node:crypto";var Xs="manifest.json",ZS=1,Rt=e=>KS("sha256").update(e).digest("hex"),cr=e=>!e.includes("\0")&&e.split("/").every(t=>t!==
""&&t!=="."&&t!==".."),Of=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function GS(e){let t;try{t=JSON.parse(e)}catch{return}if(!Of(t)||t.version!==ZS||!Of(
t.files))return;const s=new Map;for(const[n,o]of Object.entries(t.files)){if(typeof o!="string"||!/^[0-9a-f]{64}$/.test(o)||!cr(n))return;s.set(n,o)}return s}var Qs="\
.vfioc-tmp",Xn="journal.json",ur={file:"a file",directory:"a directory",link:"a symbolic link",other:"a device, pipe or socket"},lr=e=>Buffer.from(e).toString("\
utf8");function VS(e){try{const t=JSON.parse(e);return typeof t!="object"||t===null?{}:Object.fromEntries(Object.entries(t).filter(([s,n])=>cr(s)&&Array.isArray(
n)))}catch{return{}}}function Mf(e,t){const s=new Map,n=(c,u)=>{s.set(c,new Set([...s.get(c)??[],...u]))},o=ar(e,Xs);if(t.kind(o)==="file"){const c=lr(t.read(o)),
u=GS(c);for(const[l,d]of u??[])n(l,[d]);u&&n(Xs,[Rt(c)])}const i=ar(e,Qs),r=t.kind(i)==="directory",a=ar(i,Xn);if(r&&t.kind(a)==="file")for(const[c,u]of Object.
entries(VS(lr(t.read(a)))))n(c,u);return{ours:s,interrupted:r}}function Qn(e){const t=e.split("/").slice(0,-1);return t.map((s,n)=>t.slice(0,n+1).join("/"))}function Nf(e,t,s){
try{return s()}catch(n){if(!ks(n))throw n;t("output-unreadable",{file:n.path??e},{reason:Jn(n)});return}}function Af(e,t,s){const n=t.target(e);return n===void 0||
n==="directory"?!0:(s("output-not-a-directory",{file:e}),!1)}function WS(e,t){if(typeof e!="string")return;const[s,n]=[e.split(`
`),lr(t).split(`
`)],o=s.findIndex((i,r)=>i!==n[r]);return(o<0?s.length:o)+1}function YS(e,t,s,n,o){Nf(e,o,()=>{if(Af(e,n,o)){for(const[i,r]of t){const a=rr(e,i),u=Qn(i).every(l=>n.
kind(rr(e,l))==="directory")?n.kind(a):void 0;if(u===void 0)o("output-missing",{file:a},{command:s});else if(u!=="file")o("output-differs",{file:a},{command:s,line:void 0});else{
const l=n.read(a);Rt(l)!==Rt(r)&&o("output-differs",{file:a},{command:s,line:WS(r,l)})}}for(const i of[...Mf(e,n).ours.keys()].sort()){const r=rr(e,i);!t.has(i)&&
n.target(r)==="file"&&o("output-stale",{file:r},{command:s})}}})}import{dirname as JS,join as ze}from"node:path";import{join as $s}from"node:path";var HS=class{plan;#t=!1;#e;#s;#n;#o;constructor(e,t,s,n){
this.#e=e,this.#s=t,this.#n=s,this.#o=n,this.plan={write:[],remove:[],unchanged:[],clear:new Set,before:Mf(e,t)}}get clear(){return!this.#t}#i(...e){this.#t=!0,
this.#o(...e)}#a(e){for(const t of Qn(e)){const s=this.#s.kind($s(this.#e,t));if(s===void 0)return!1;if(s!=="directory"){if(this.#n)this.plan.clear.add(t);else{
const n=ur[s],o={file:$s(this.#e,t)};this.#i("output-in-the-way",o,{found:n,needed:"a directory",force:!0})}return!1}}return!0}staging(){const e=$s(this.#e,Qs),
t=this.#s.kind(e);t===void 0||t==="directory"||this.#i("output-in-the-way",{file:e},{found:ur[t],needed:"a directory",force:!1})}write(e,t){if(!cr(e))throw new Error(
`${e} leads out of the output directory`);const s=$s(this.#e,e),n=this.#a(e)?this.#s.kind(s):void 0;if(n==="file"){const o=Rt(this.#s.read(s));if(o===Rt(t)){this.
plan.unchanged.push(e);return}const i=this.plan.before.ours.get(e);!this.#n&&!i?.has(o)&&(i&&e!==Xs?this.#i("output-edited",{file:s},{what:"overwritten"}):this.#i(
"output-foreign",{file:s}))}else if(n!==void 0&&(n==="directory"||!this.#n)){const o=ur[n];this.#i("output-in-the-way",{file:s},{found:o,needed:"a file",force:n!==
"directory"})}this.plan.write.push(e)}remove(e){const t=$s(this.#e,e);if(Qn(e).some(n=>this.#s.kind($s(this.#e,n))!=="directory")||this.#s.kind(t)!=="file")return;
!this.plan.before.ours.get(e)?.has(Rt(this.#s.read(t)))&&!this.#n&&this.#i("output-edited",{file:t},{what:"removed"}),this.plan.remove.push(e)}};function XS(e,t,s,n,o){
const i=new HS(e,n,s,o);i.staging();for(const[r,a]of t)i.write(r,a);for(const r of[...i.plan.before.ours.keys()].sort())t.has(r)||i.remove(r);return i.clear?i.plan:
void 0}var QS=class{at="";begun=!1;#t;#e;#s;#n;constructor(e,t,s,n){this.#t=e,this.#e=t,this.#s=s,this.#n=n}#o=e=>ze(this.#t,Qs,String(e));run(){const{write:e,remove:t,
clear:s}=this.#s;this.#i(),this.begun=!0;for(const i of s)this.at=i,this.#e.remove(ze(this.#t,i));const n=e.indexOf(Xs);for(const[i,r]of e.entries())i!==n&&this.#r(
i,r);for(const i of t)this.at=i,this.#e.remove(ze(this.#t,i));const o=[...this.#s.before.ours.keys()].flatMap(Qn);for(const i of[...new Set(o)].sort().reverse())
this.#u(i);n>=0&&this.#r(n,Xs),this.at="",this.#l()}#i(){const e=ze(this.#t,Qs);this.at="",this.#e.makeDirectory(e);for(const s of this.#e.list(e))s!==Xn&&this.#e.
remove(ze(e,s));for(const[s,n]of this.#s.write.entries())this.at=n,this.#e.create(this.#o(s),this.#n.get(n)??"");this.at="";const t=ze(e,`${Xn}.new`);this.#e.create(
t,this.#a()),this.#e.rename(t,ze(e,Xn))}#a(){const e=new Map([...this.#s.before.ours].map(([t,s])=>[t,[...s]]));for(const t of this.#s.write){const s=Rt(this.#n.
get(t)??"");e.set(t,[...new Set([...e.get(t)??[],s])])}return`${JSON.stringify(Object.fromEntries(e))}
`}#r(e,t){this.at=t,t.includes("/")&&this.#e.makeDirectory(ze(this.#t,JS(t))),this.#e.rename(this.#o(e),ze(this.#t,t))}#u(e){this.at=e;const t=ze(this.#t,e);this.#e.
kind(t)==="directory"&&this.#e.list(t).length===0&&this.#e.removeDirectory(t)}#l(){const e=ze(this.#t,Qs);for(const t of this.#e.list(e))this.#e.remove(ze(e,t));
this.#e.removeDirectory(e)}undo(){try{this.#s.before.interrupted||this.#l()}catch(e){if(!ks(e))throw e}}};function eO(e,t,s,n,o){const i=Nf(e,o,()=>Af(e,n,o)?XS(
e,t,s,n,o):void 0);if(!i)return;const{write:r,remove:a,unchanged:c}=i;if(r.length>0||a.length>0||i.before.interrupted){const u=new QS(e,n,i,t);try{u.run()}catch(l){
if(!ks(l))throw l;u.begun||u.undo(),o("output-unwritable",{file:ze(e,u.at)},{reason:Jn(l),begun:u.begun});return}}return{written:r,removed:a,unchanged:c}}function tO(e,t){
const{files:s,diagnostics:n,plan:o}=vf(e.arguments,t.files,_f(e,t)),i=new Es,r=e.flags.get("output")??Sf,a=s&&sO(s,r,e,t,i),c=[...n,...i.sorted()];return nr(c,Hn(
e),t),a!==void 0&&t.stdout(o?a+RS(o):a),or(c)}function sO(e,t,s,{disk:n},o){const i=o.reporter(Yn);if(s.flags.has("check"))return YS(t,e,nO(s),n,i),o.failed?void 0:
`${t} is what ${xf(s)} compiles to
`;const r=eO(t,e,s.flags.has("force"),n,i);if(r)return DS(t,r)}function nO(e){const t=e.flags.get("output"),s=e.flags.get("settings");return["vfioc","compile",...e.
arguments,...s===void 0?[]:["--settings",s],...t===void 0?[]:["-o",t]].map(hS).join(" ")}function oO(e,{cwd:t,files:s},n){const o=dd(s,t,n.reporter(fs)).readInput(
e);if(!o)return;const i=new Es,{tree:r}=Ji(o.bytes,o.name,i.reporter(fs)),a=i.sorted(),c=r&&cn(r),u=typeof c=="object"&&c!==null&&"version"in c&&"pci"in c;if(r?
!u:a.every(({code:l})=>l==="root-not-a-map")){n.reporter(Yn)("facts-none",{file:o.name});return}for(const l of a)n.adopt(l);if(r)return n.document=r,er(cd,r,n.reporter(
Zn))}var Ef=[fs,Zn,ai,Yn,...Bs.map(e=>e.codes)],iO=e=>Ef.find(t=>Object.hasOwn(t,e))?.[e];function rO(){const e=Ef.flatMap(s=>Object.keys(s)).sort(),t=e.find((s,n)=>s===
e[n-1]);if(t)throw new Error(`two codes are called ${t}`);return e}export{BS as checkSpec,iO as codeNamed,rO as codeNames,tO as compileSpec,oO as readFacts};
