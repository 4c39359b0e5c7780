(function (exports, require, module, __filename, __dirname) {
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

"use strict";var $o=Object.defineProperty,em=Object.getOwnPropertyDescriptor,tm=Object.getOwnPropertyNames,sm=Object.prototype.hasOwnProperty,x=(e,t)=>{for(var s in t)$o(e,s,
{get:t[s],enumerable:!0})},nm=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of tm(t))!sm.call(e,o)&&o!==s&&$o(e,o,{get:()=>t[o],enumerable:!(n=
em(t,o))||n.enumerable});return e},om=e=>nm($o({},"__esModule",{value:!0}),e),Br={};x(Br,{checkSpec:()=>IM,codeNamed:()=>I2,codeNames:()=>C2,compileSpec:()=>VM,
main:()=>P2,readFacts:()=>E2}),module.exports=om(Br);function vn(e){switch(e.kind){case"scalar":return e.value;case"list":return e.items.map(vn);case"map":{const t=Object.
create(null);for(const s of[...e.entries.keys()].sort()){const n=e.entries.get(s);n&&(t[s]=vn(n.value))}return t}}}function Lr(e,t){if(e.kind==="map")return e.entries.
get(String(t));if(e.kind==="list"&&typeof t=="number"){const s=e.items[t];return s&&{value:s}}}function Ur(e,t,s="value"){let n={value:e};for(const o of t){const i=Lr(
n.value,o);if(!i)return n.key??rm(n.value);n=i}return s==="key"&&n.key?n.key:n.value.span}function im(e,t){let s=e;for(const n of t)s=s&&Lr(s,n)?.value;return s?.
kind==="map"?[...s.entries.keys()]:[]}function rm(e){if(e.kind==="map")for(const t of e.entries.values())return t.key;return{...e.span,end:e.span.start}}var h=e=>e,
Dr="\u27E8",ot=class{#t=[];#e=new Set;#s;set document(e){this.#s=e}reporter(e){return(t,s,...[n])=>{const o=e[t];if(!o)throw new Error(`no code is called ${t}`);
this.#o({code:t,severity:o.severity,message:o.message(n??{}),remedy:o.remedy(n??{}),...this.#n(s)})}}adopt(e){this.#o(e)}#n(e){if(e==="call")return{};if("file"in
e)return{file:e.file};if("span"in e)return e.path?{span:e.span,path:e.path}:{span:e.span};if(!this.#s)throw new Error("a path was reported before a document was\
 read");return{path:e.path,span:Ur(this.#s,e.path,e.on)}}#o(e){const t=`${e.code}\0${e.message}\0${e.span?.source.name}\0${e.span?.start}\0${e.path?.join("\0")}\
\0${e.file}`;this.#e.has(t)||(this.#e.add(t),this.#t.push(e))}get failed(){return this.#t.some(e=>e.severity==="error")}sorted(e=[]){const t=s=>s.span?e.indexOf(
s.span.source):-1;return[...this.#t].sort((s,n)=>t(s)-t(n)||(s.span?.start??-1)-(n.span?.start??-1))}};function We(e,t){if(e.length>100)return;const s=[...e.toLowerCase()];
let n=s.length<=2?0:s.length<=5?1:s.length<=8?2:3,o;for(const i of[...new Set(t)].sort()){if(i===e)continue;const r=[...i.toLowerCase()];if(Math.abs(r.length-s.
length)>n)continue;const a=am(s,r);if(!(a>n||a===n&&o!==void 0)&&(o=i,n=a,a===0))break}return o}function am(e,t){let s=[],n=Array.from({length:t.length+1},(o,i)=>i);
for(let o=1;o<=e.length;o+=1){const i=[o];for(let r=1;r<=t.length;r+=1){const a=e[o-1]===t[r-1];let c=Math.min((n[r]??0)+1,(i[r-1]??0)+1,(n[r-1]??0)+(a?0:1));o>
1&&r>1&&e[o-1]===t[r-2]&&e[o-2]===t[r-1]&&(c=Math.min(c,(s[r-2]??0)+1)),i.push(c)}s=n,n=i}return n[t.length]??0}var gn=e=>e._zod.def;function js(e){const t=gn(e);
return t.innerType?js(t.innerType):t.type==="pipe"&&t.in?js(t.in):t.options?t.options.map(js).find(n=>gn(n).type==="object")??e:e}function cm(e,t){let s=js(e);for(const n of t){
const{shape:o,valueType:i,element:r}=gn(s),a=o?o[String(n)]:i??r;if(!a)return;s=js(a)}return s}var um=(e,t)=>{const s=cm(e,t);return s?Object.keys(gn(s).shape??
{}):[]},_o={string:"a text",number:"a number",int:"a whole number",boolean:"true or false",array:"a list",object:"a map",record:"a map",null:"nothing"};function yn(e){
return e==null?"nothing":Array.isArray(e)?"a list":typeof e=="boolean"?`'${e}'`:_o[typeof e]??"a value"}var Rr=(e,t)=>[...new Set([...e,...t.map(s=>`'${String(s)}\
'`)])].join(" or "),bn=(e,t)=>t.reduce((s,n)=>typeof s=="object"&&s!==null?s[n]:void 0,e),lm=e=>e.map((t,s)=>typeof t=="number"?`[${t}]`:s===0?t:`.${t}`).join(""),
dm=e=>e.path.length===0&&(e.code==="invalid_type"||e.code==="invalid_value"),fm=class{schema;value;report;document;constructor(e,t,s,n){this.document=n,this.schema=
e,this.value=t,this.report=s}tell(e,t=[]){const s=[...t,...e.path];switch(e.code){case"unrecognized_keys":for(const n of e.keys){const o=um(this.schema,s),i=o.filter(
r=>bn(this.value,[...s,r])===void 0);this.report("unknown-key",{path:[...s,n],on:"key"},{key:n,where:this.#t(s),nearest:We(n,o),known:i})}return;case"invalid_ty\
pe":this.#e(e.expected,s);return;case"invalid_value":this.#s(e.values,s);return;case"invalid_union":this.#n(e.errors,s);return;case"invalid_key":for(const n of e.
issues)this.report("invalid-name",{path:s,on:"key"},{problem:n.message});return;case"too_small":case"too_big":{const n=e.origin==="array"?"a list":e.origin==="s\
tring"?"a text":"a number";this.report("out-of-range",{path:s},e.code==="too_small"?{what:n,minimum:Number(e.minimum)}:{what:n,maximum:Number(e.maximum)});return}default:
this.report("invalid-value",{path:s},{problem:e.message??"this is not a valid value"})}}#t=e=>e.length===0?this.document:`'${lm(e)}'`;#e(e,t){const s=bn(this.value,
t),n=t.at(-1);if(s===void 0&&n!==void 0){const o=t.slice(0,-1);this.report("missing-key",{path:o,on:"key"},{key:String(n),where:this.#t(o)})}else this.report("w\
rong-type",{path:t},{expected:_o[e]??e,found:yn(s)})}#s(e,t){const s=bn(this.value,t);if(s===void 0){this.#e("string",t);return}if(typeof s=="object"){this.report(
"wrong-type",{path:t},{expected:"one word",found:yn(s)});return}const n=e.map(String);if(typeof s=="number"&&e.every(o=>typeof o=="string")){this.report("wrong-\
type",{path:t},{expected:Rr([],e),found:yn(s)});return}this.report("not-one-of",{path:t},{value:String(s),values:e,nearest:We(String(s),n)})}#n(e,t){const s=e.find(
a=>a.length>0&&!a.every(dm));if(s){for(const a of s)this.tell(a,t);return}const n=bn(this.value,t);if(n===void 0){this.#e("string",t);return}const o=e.flat(),i=o.
flatMap(a=>a.code==="invalid_value"?a.values:[]),r=o.flatMap(a=>a.code==="invalid_type"?[_o[a.expected]??a.expected]:[]);if(i.length>0&&typeof n=="string"){const a=We(
n,i.map(String));this.report("not-one-of",{path:t},{value:n,values:i,nearest:a});return}this.report("wrong-type",{path:t},{expected:Rr(r,i),found:yn(n)})}};function Fr(e,t,s,n="\
a spec"){const o=vn(t),i=e.safeParse(o);if(i.success)return i.data;const r=new fm(e,o,s,n);for(const a of i.error.issues)r.tell(a)}var xo=e=>{const t=e.map(s=>`\
'${String(s)}'`);return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`},Kr=(e,t)=>[e===void 0?"":`at least ${e}`,t===void 0?"":`at most ${t}`].
filter(s=>s!=="").join(" and "),hm=e=>e==="a text"||e.startsWith("'"),So={"unknown-key":h({severity:"error",about:"value",message:({key:e,where:t})=>`'${e}' is \
no key of ${t}`,remedy:({nearest:e,known:t})=>e?`did you mean '${e}'?`:t.length>0?`the keys here are ${xo([...t].sort())}`:"take it out"}),"missing-key":h({severity:"\
error",about:"value",message:({key:e,where:t})=>`${t} needs the key '${e}'`,remedy:({key:e})=>`add '${e}'`}),"wrong-type":h({severity:"error",about:"value",message:({
expected:e,found:t})=>`this is ${t}, and ${e} belongs here`,remedy:({expected:e,found:t})=>t!=="a number"||!hm(e)?`write ${e}`:e==="a text"?"put it in quotes: w\
ithout them it is a number":`write ${e}, in quotes`}),"not-one-of":h({severity:"error",about:"value",message:({value:e,values:t})=>`'${e}' is not ${xo(t)}`,remedy:({
nearest:e,values:t})=>e?`did you mean '${e}'?`:`write ${xo(t)}`}),"out-of-range":h({severity:"error",about:"value",message:({minimum:e,maximum:t,what:s})=>`${s}\
 here is ${Kr(e,t)}`,remedy:({minimum:e,maximum:t,what:s})=>`write ${s} of ${Kr(e,t)}`}),"invalid-value":h({severity:"error",about:"value",message:({problem:e})=>e,
remedy:()=>"write it in the form that the message shows"}),"invalid-name":h({severity:"error",about:"value",message:({problem:e})=>e,remedy:()=>"choose another \
name"})};function Gr(e){const t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function mm(e,t){
return typeof t=="bigint"?t.toString():t}var pm=class{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter;return e!==void 0&&(this.
_value=e(),this._getter=void 0),this._value}};function vm(e){return new pm(e)}function gm(e){return e==null}function Wr(e){const t=e.startsWith("^")?1:0,s=e.endsWith(
"$")?e.length-1:e.length;return e.slice(t,s)}function ym(e,t,s){Object.defineProperty(e,t,{value:s,writable:!0,enumerable:!0,configurable:!0})}var Zr="captureSt\
ackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Oo(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Vr(e){if(Oo(e)===!1)return!1;
const t=e.constructor;if(t===void 0||typeof t!="function")return!0;const s=t.prototype;return!(Oo(s)===!1||Object.prototype.hasOwnProperty.call(s,"isPrototypeOf")===
!1)}function bm(e){return Vr(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var wm=new Set(["string","number","symb\
ol"]);function Mo(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function km(e,t,s){const n=new e._zod.constr(t??e._zod.def);return(!t||s?.parent)&&(n._zod.parent=
e),n}function Se(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot spec\
ify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function $m(e){return Object.
keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var _m={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,
2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function kt(e,t=0){if(e.aborted===
!0)return!0;for(let s=t;s<e.issues.length;s++)if(e.issues[s]?.continue!==!0)return!0;return!1}function xm(e,t=0){if(e.aborted===!0)return!0;for(let s=t;s<e.issues.
length;s++)if(e.issues[s]?.continue===!1)return!0;return!1}function es(e,t){return t.map(s=>{var n;return(n=s).path??(n.path=[]),s.path.unshift(e),s})}function Ts(e){
return typeof e=="string"?e:e?.message}function Yr(e){const t=[];for(const s of e??[]){const n=s._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;const o=n.
maximum??n.length??n.size;o>=0&&t.push([o,s])}return t}function No(e,t,s){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=s)}function Pt(e,t,s){var n;
const o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);const i=e.schema!==e.inst?e.schema?._zod.def?.
error:void 0,r=e.message?e.message:Ts(e.inst?._zod.def?.error?.(e))??Ts(i?.(e))??Ts(t?.error?.(e))??Ts(s.customError?.(e))??Ts(s.localeError?.(e))??"Invalid inp\
ut",a={};for(const c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=
r,t?.reportInput&&(a.input=e.input),a}var Sm=/[\uD800-\uDBFF]/;function Om(e){const t=e.length;if(!Sm.test(e))return t;let s=t;for(let n=0;n<t-1;n++)(e.charCodeAt(
n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(s--,n++);return s}function Mm(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Nm(e,t){
for(const s in t){const n=Object.getOwnPropertyDescriptor(t,s);n.get?Object.defineProperty(e,s,{...n,enumerable:!1}):Pm(e,s,n.value)}}function zs(e,t,s,n=!0){return Object.
defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:s}),s}function Am(e,t,s){return zs(e,t,s,!1)}function Pm(e,t,s){Object.defineProperty(e,t,{configurable:!0,
get(){return this==null?s:zs(this,t,s.bind(this))},set(n){zs(this,t,n)}})}function Em(e,t){const s=Object.getPrototypeOf(e);return t in s?void 0:s}var Ao,$t=!1,
Im={configurable:!0,get(){$t=!0}};function be(e,t,s){const n=Object.getPrototypeOf(e._zod);if(t in n&&Ao!==e._zod){Ao=void 0;return}Ao=e._zod,Object.defineProperty(
n,t,{configurable:!0,get(){Object.defineProperty(this,t,Im);const o=$t;$t=!1;try{const i=s(this);return $t?delete this[t]:Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i}),$t=$t||o,i}catch(i){throw delete this[t],$t=$t||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Cm(e,t,s,n){
const o=Em(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){const i={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(
this,t,i),i.value=s(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:i})}})}var Jr,
jm=Object.freeze({status:"aborted"}),Po={value:void 0,enumerable:!1},Hr="captureStackTrace"in Error?Error:null;function Tm(e){const t=Hr;if(t){const s=t.stackTraceLimit;
if(typeof s=="number"){try{t.stackTraceLimit=0}catch{return Hr=null,new e}try{return new e}finally{t.stackTraceLimit=s}}}return new e}function I(e,t,s,n){const o={};
function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;const r=s,a=r&&new WeakSet;function c(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{
Po.value=new i(m);try{Object.defineProperty(f,"_zod",Po)}finally{Po.value=void 0}}if(f._zod.traits.add(e),t(f,m),a){const y=Object.getPrototypeOf(f),w=f._zod.constr.
prototype;let _=y;for(;_&&_!==w;)_=Object.getPrototypeOf(_);const M=_??y;a.has(M)||(a.add(M),Nm(M,r))}const p=d.prototype;for(const y in p)Object.prototype.hasOwnProperty.
call(p,y)&&(y in f||(f[y]=p[y].bind(f)))}const u=n?.Parent??Object;class l extends u{}Object.defineProperty(l,"name",{value:e});function d(f){const m=n?.Parent?
Tm(l):this;c(m,f);const p=m._zod.deferred;if(p){for(const w of p)w();m._zod.deferred=void 0}const y=globalThis.__zod_globalConfig?.postProcessor;return y&&y(m),
m}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>n?.Parent&&f instanceof n.Parent?!0:f?._zod?.traits?.has(
e)}),Object.defineProperty(d,"name",{value:e}),d}var ts=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync()\
 instead.")}},zm=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}};(Jr=globalThis).
__zod_globalConfig??(Jr.__zod_globalConfig={});var ss=globalThis.__zod_globalConfig;function Et(e){return e&&Object.assign(ss,e),ss}function qm(){const e=this._zod;
return e.message??(e.message=JSON.stringify(e.def,mm,2)),e.message}function Bm(e){this._zod.message=e}var Lm={get:qm,set:Bm,enumerable:!0,configurable:!0},Eo={value:void 0,
enumerable:!1},Xr=new WeakSet([Object.prototype,Error.prototype]),Qr=(e,t)=>{e.name="$ZodError",Eo.value=t,Object.defineProperty(e,"issues",Eo),Eo.value=void 0,
Object.defineProperty(e,"message",Lm);const s=Object.getPrototypeOf(e);Xr.has(s)||(Xr.add(s),Object.defineProperty(s,"toString",{configurable:!0,enumerable:!1,get(){
const n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,
configurable:!0,writable:!0})}}))},j2=I("$ZodError",Qr),wn=I("$ZodError",Qr,void 0,{Parent:Error}),Um=e=>{const t=(s,n,o,i)=>{const r=o?{...o,async:!1}:{async:!1},
a=s._zod.run({value:n,issues:[]},r);if(a instanceof Promise)throw new ts;if(a.issues.length){const c=new(i?.Err??e)(a.issues.map(u=>Pt(u,r,Et())));throw Zr(c,i?.
callee??t),c}return a.value};return t},Dm=Um(wn),Rm=e=>{const t=async(s,n,o,i)=>{const r=o?{...o,async:!0}:{async:!0};let a=s._zod.run({value:n,issues:[]},r);if(a instanceof
Promise&&(a=await a),a.issues.length){const c=new(i?.Err??e)(a.issues.map(u=>Pt(u,r,Et())));throw Zr(c,i?.callee??t),c}return a.value};return t},Fm=Rm(wn),Km=e=>(t,s,n)=>{
const o=n?{...n,async:!1}:{async:!1},i=t._zod.run({value:s,issues:[]},o);if(i instanceof Promise)throw new ts;return i.issues.length?ea(e,i.issues,o):{success:!0,
data:i.value}},Gm=Km(wn);function ea(e,t,s){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>Pt(o,s,Et()))),t=void 0,s=void 0),n},set error(o){n=
o,t=void 0,s=void 0}}}var Wm=e=>async(t,s,n)=>{const o=n?{...n,async:!0}:{async:!0};let i=t._zod.run({value:s,issues:[]},o);return i instanceof Promise&&(i=await i),
i.issues.length?ea(e,i.issues,o):{success:!0,data:i.value}},Zm=Wm(wn),Vm=/^[\s\S]{0,}$/,ta=/^-?\d+(?:\.\d+)?$/,Ym=/^(?:true|false)$/i,kn=I("$ZodCheck",(e,t)=>{var s;
e._zod??(e._zod={}),e._zod.def=t,(s=e._zod).onattach??(s.onattach=[])}),Jm=e=>{const t=e.value;return!gm(t)&&t.length!==void 0},$n={number:"number",bigint:"bigi\
nt",object:"date"},Hm=I("$ZodCheckLessThan",(e,t)=>{kn.init(e,t);const s=$n[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.
push({origin:$n[typeof n.value]??s,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.
abort})}}),Xm=I("$ZodCheckGreaterThan",(e,t)=>{kn.init(e,t);const s=$n[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.
push({origin:$n[typeof n.value]??s,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.
abort})}}),Qm=I("$ZodCheckNumberFormat",(e,t)=>{kn.init(e,t),t.format=t.format||"float64";const s=t.format?.includes("int"),n=s?"int":"number",[o,i]=_m[t.format];
e._zod.check=r=>{const a=r.value;if(s){if(!Number.isInteger(a)){r.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}
if(!Number.isSafeInteger(a)){a>0?r.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,
origin:n,inclusive:!0,continue:!t.abort}):r.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer\
 range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}a<o&&r.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.
abort}),a>i&&r.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}}),ep=I("$ZodCheckMinLength",(e,t)=>{var s;
kn.init(e,t),(s=e._zod.def).when??(s.when=Jm),e._zod.check=n=>{const o=n.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*2?Om(o):i)>=t.minimum)
return;const a=Mm(o);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),tp={major:4,minor:6,patch:7},
we=I("$ZodType",(e,t)=>{var s;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=tp;const n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??
[]]:n?.length?[...n]:[];for(const i of o)for(const r of i._zod.onattach)r(e);if(o.length===0)(s=e._zod).deferred??(s.deferred=[]),e._zod.deferred?.push(()=>{e._zod.
run=e._zod.parse});else{const i=(a,c,u)=>{if(a.memo)return a;let l=kt(a),d;for(const f of c){if(f._zod.def.when){if(xm(a)||!f._zod.def.when(a))continue}else if(l)
continue;const m=a.issues.length,p=f._zod.check(a);if(p instanceof Promise&&u?.async===!1)throw new ts;if(d||p instanceof Promise)d=(d??Promise.resolve()).then(
async()=>{await p,a.issues.length!==m&&(No(a.issues,m,e),l||(l=kt(a,m)))});else{if(a.issues.length===m)continue;No(a.issues,m,e),l||(l=kt(a,m))}}return d?d.then(
()=>a):a},r=(a,c,u)=>{if(kt(a))return a.aborted=!0,a;const l=i(c,o,u);if(l instanceof Promise){if(u.async===!1)throw new ts;return l.then(d=>e._zod.parse(d,u))}
return e._zod.parse(l,u)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){const l=e._zod.parse({value:a.value,issues:[]},
{...c,skipChecks:!0});return l instanceof Promise?l.then(d=>r(d,a,c)):r(l,a,c)}const u=e._zod.parse(a,c);if(u instanceof Promise){if(c.async===!1)throw new ts;return u.
then(l=>i(l,o,c))}return i(u,o,c)}}},{get"~standard"(){return Am(this,"~standard",np(this))},set"~standard"(e){zs(this,"~standard",e)}}),sa=(e,t)=>e.issues.length?
{issues:e.issues.map(s=>Pt(s,t,Et()))}:{value:e.value};async function sp(e,t){const s={async:!0};return sa(await e._zod.run({value:t,issues:[]},s),s)}function np(e){
return{validate:t=>{const s={async:!1};try{const n=e._zod.run({value:t,issues:[]},s);if(!(n instanceof Promise))return sa(n,s)}catch{}return sp(e,t)},vendor:"zo\
d",version:1}}var op=I("$ZodString",(e,t)=>{we.init(e,t),e._zod.pattern=t.pattern??Vm,e._zod.parse=(s,n)=>{if(t.coerce)try{s.value=String(s.value)}catch{}return typeof s.
value=="string"||s.issues.push({expected:"string",code:"invalid_type",input:s.value,inst:e}),s}}),na=I("$ZodNumber",(e,t)=>{we.init(e,t),e._zod.pattern=ta,e._zod.
parse=(s,n)=>{if(t.coerce)try{s.value=Number(s.value)}catch{}const o=s.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return s;const i=typeof o==
"number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return s.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:
{}}),s}}),ip=I("$ZodNumberFormat",(e,t)=>{Qm.init(e,t),na.init(e,t)}),rp=I("$ZodBoolean",(e,t)=>{we.init(e,t),e._zod.pattern=Ym,e._zod.parse=(s,n)=>{if(t.coerce)
try{s.value=!!s.value}catch{}const o=s.value;return typeof o=="boolean"||s.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),s}}),ap=I("$ZodN\
ever",(e,t)=>{we.init(e,t),e._zod.parse=(s,n)=>(s.issues.push({expected:"never",code:"invalid_type",input:s.value,inst:e}),s)});function cp(e,t){const s=Yr(e._zod.
def.checks);if(!s.length)return;const n=Math.min(...s.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,r)=>{const a=t(i.value);if(a>n&&!r?.skipChecks&&r?.direction!==
"backward"){for(const[c,u]of Yr(e._zod.def.checks))if(a>c&&u._zod.def.when(i)){const l=i.issues.length;return u._zod.check(i),i.issues[l].continue=!1,No(i.issues,
l,e),i}}return o(i,r)}}var up=e=>Array.isArray(e)?e.length:-1;function oa(e,t,s){e.issues.length&&t.issues.push(...es(s,e.issues)),t.value[s]=e.value}var lp=I("\
$ZodArray",(e,t)=>{we.init(e,t);const s=ss.memoizer;s?.attach(e),e._zod.parse=(n,o)=>{const i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",
code:"invalid_type",input:i,inst:e}),n;n.value=s?s.alloc(e,n,Array(i.length),o):Array(i.length);const r=[],a=o?.abortEarly;for(let c=0;c<i.length;c++){const u=i[c],
l=t.element._zod.run({value:u,issues:[]},o);if(l instanceof Promise)r.push(l.then(d=>oa(d,n,c)));else if(oa(l,n,c),a&&l.issues.length!==0&&kt(l))break}return r.
length?Promise.all(r).then(()=>n):n},cp(e,up)});function _n(e,t,s,n,o,i){const r=s in n,a=i==="optional";if(!(!r&&a&&o==="optional")){if(e.issues.length){if(o!==
void 0&&a&&!r)return;t.issues.push(...es(s,e.issues))}if(!r&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[s]});return}e.value===void 0?(r||o==="defaulted"&&!a)&&(t.value[s]=void 0):t.value[s]=e.value}}var dp=[];function fp(e){const t=Object.keys(e.shape),s=Object.
getOwnPropertySymbols(e.shape),n=s.length?s:dp,o=n.length?[...t,...n]:t;for(const r of o)if(!e.shape?.[r]?._zod?.traits?.has("$ZodType"))throw new Error(`Invali\
d element at key "${String(r)}": expected a Zod schema`);const i=$m(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
i)}}function hp(e,t,s,n,o,i,r){const a=[],c=o.keySet,u=o.catchall._zod,l=u.def.type,d=u.optin,f=u.optout;let m=0;for(const p in t){if(r&&s.issues.length!==m){if(kt(
s,m))break;m=s.issues.length}if(c.has(p))continue;if(p==="__proto__"){l==="never"&&a.push(p);continue}if(l==="never"){a.push(p);continue}const y=u.run({value:t[p],
issues:[]},n);y instanceof Promise?e.push(y.then(w=>_n(w,s,p,t,d,f))):_n(y,s,p,t,d,f)}return a.length&&s.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:i,
continue:!0}),e.length?Promise.all(e).then(()=>s):s}var mp=I("$ZodObject",(e,t)=>{we.init(e,t);const s=Object.getOwnPropertyDescriptor(t,"shape"),n=s?.get?s.get.
raw:t.shape??{};if(n){const u=()=>{const l={...n};return Object.defineProperty(t,"shape",{value:l}),u.raw=l,l};u.raw=n,Object.defineProperty(t,"shape",{get:u})}
const o=vm(()=>fp(t));be(e,"propValues",u=>{const l=u.def.shape,d={};for(const f in l){const m=l[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||
ym(d,f,new Set);for(const p of m.values)d[f].add(p);m.optin!==void 0&&d[f].add(void 0)}}return d});const i=Oo,r=t.catchall;let a;const c=ss.memoizer;c?.attach(e),
e._zod.parse=(u,l)=>{a??(a=o.value);const d=u.value;if(!i(d))return u.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),u;u.value=c?c.alloc(e,
u,{},l):{};const f=[],m=a.shape,p=l?.abortEarly;let y=u.issues.length;for(const w of a.allKeys){if(p&&u.issues.length!==y){if(kt(u,y))break;y=u.issues.length}if(w===
"__proto__")continue;const _=m[w],M=_._zod.optin,j=_._zod.optout,q=_._zod.run({value:d[w],issues:[]},l);q instanceof Promise?f.push(q.then(U=>_n(U,u,w,d,M,j))):
_n(q,u,w,d,M,j)}return r?hp(f,d,u,l,o.value,e,p===!0):f.length?Promise.all(f).then(()=>u):u}});function ia(e,t,s,n){for(const i of e)if(i.issues.length===0)return t.
value=i.value,t;const o=e.filter(i=>!kt(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:s,errors:e.map(
i=>i.issues.map(r=>Pt(r,n,Et())))}),t)}var pp=I("$ZodUnion",(e,t)=>{we.init(e,t),be(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.
def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),be(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),be(e,"values",
n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),be(e,"pattern",n=>{if(n.def.options.every(o=>o.
_zod.pattern)){const o=n.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Wr(i.source)).join("|")})$`)}});const s=t.options.length===1?t.options[0].
_zod.run:null;e._zod.parse=(n,o)=>{if(s)return s(n,o);let i=!1;const r=[];for(const a of t.options){const c=a._zod.run({value:n.value,issues:[]},o);if(c instanceof
Promise)r.push(c),i=!0;else{if(c.issues.length===0)return c;r.push(c)}}return i?Promise.all(r).then(a=>ia(a,n,e,o)):ia(r,n,e,o)}}),vp=I("$ZodRecord",(e,t)=>{we.
init(e,t);const s=ss.memoizer;s?.attach(e),e._zod.parse=(n,o)=>{const i=n.value;if(!Vr(i))return n.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),
n;const r=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=s?s.alloc(e,n,{},o):{};const c=new Set;for(const l of a)if(typeof l=="string"||typeof l=="number"||
typeof l=="symbol"){if(c.add(typeof l=="number"?l.toString():l),l==="__proto__")continue;const d=t.keyType._zod.run({value:l,issues:[]},o);if(d instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(
p=>Pt(p,o,Et())),input:l,path:[l],inst:e});continue}const f=d.value;if(f==="__proto__")continue;const m=t.valueType._zod.run({value:i[l],issues:[]},o);m instanceof
Promise?r.push(m.then(p=>{p.issues.length&&n.issues.push(...es(l,p.issues)),n.value[f]=p.value})):(m.issues.length&&n.issues.push(...es(l,m.issues)),n.value[f]=
m.value)}let u;for(const l in i)if(!c.has(l))if(t.mode==="loose"){if(l==="__proto__")continue;n.value[l]=i[l]}else u=u??[],u.push(l);u&&u.length>0&&n.issues.push(
{code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{n.value=s?s.alloc(e,n,{},o):{};let c;for(const u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.
prototype.propertyIsEnumerable.call(i,u))continue;let l=t.keyType._zod.run({value:u,issues:[]},o);if(l instanceof Promise)throw new Error("Async schemas not sup\
ported in object keys currently");if(typeof u=="string"&&ta.test(u)&&l.issues.length){const p=t.keyType._zod.run({value:Number(u),issues:[]},o);if(p instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");p.issues.length===0&&(l=p)}if(l.issues.length){t.mode==="loose"?n.value[u]=i[u]:a?(c=c??
[],c.push(u)):n.issues.push({code:"invalid_key",origin:"record",issues:l.issues.map(p=>Pt(p,o,Et())),input:u,path:[u],inst:e});continue}const f=l.value;if(f==="\
__proto__")continue;const m=t.valueType._zod.run({value:i[u],issues:[]},o);m instanceof Promise?r.push(m.then(p=>{p.issues.length&&n.issues.push(...es(u,p.issues)),
n.value[f]=p.value})):(m.issues.length&&n.issues.push(...es(u,m.issues)),n.value[f]=m.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,
keys:c,continue:!0})}return r.length?Promise.all(r).then(()=>n):n}}),gp=I("$ZodEnum",(e,t)=>{we.init(e,t);const s=Gr(t.entries),n=new Set(s);e._zod.values=n,be(
e,"pattern",o=>{const i=Gr(o.def.entries).filter(r=>wm.has(typeof r));return new RegExp(i.length?`^(${i.map(r=>Mo(r.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(o,i)=>{const r=o.value;return n.has(r)||o.issues.push({code:"invalid_value",values:s,input:r,inst:e}),o}}),yp=I("$ZodLiteral",(e,t)=>{we.init(e,t);
const s=new Set(t.values);e._zod.values=s,be(e,"pattern",n=>{const o=n.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?Mo(i):i?Mo(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{const i=n.value;return s.has(i)||n.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),
n}}),bp=I("$ZodTransform",(e,t)=>{we.init(e,t),e._zod.optin="optional",ss.memoizer?.guard(e),e._zod.parse=(s,n)=>{if(n.direction==="backward")throw new zm(e.constructor.
name);const o=t.transform(s.value,s);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(r=>(s.value=r,s));if(o instanceof Promise)throw new ts;return s.
value=o,s}});function ra(e,t){return e.value=t.issues.length?void 0:t.value,e}var wp=I("$ZodOptional",(e,t)=>{we.init(e,t),be(e,"optin",s=>s.def.innerType._zod.
optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",be(e,"values",s=>{const n=s.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),
be(e,"pattern",s=>{const n=s.def.innerType._zod.pattern;return n?new RegExp(`^(${Wr(n.source)})?$`):void 0}),e._zod.parse=(s,n)=>{if(s.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return s;const o=t.innerType._zod.run({value:s.value,issues:[]},n);return o instanceof Promise?o.then(i=>ra(s,i)):ra(s,o)}return t.innerType.
_zod.run(s,n)}}),kp=I("$ZodPrefault",(e,t)=>{we.init(e,t),e._zod.optin="defaulted",be(e,"values",s=>s.def.innerType._zod.values),e._zod.parse=(s,n)=>(n.direction===
"backward"||s.value===void 0&&(s.value=t.defaultValue),t.innerType._zod.run(s,n))}),$p=I("$ZodPipe",(e,t)=>{we.init(e,t),be(e,"values",s=>s.def.in._zod.values),
be(e,"optin",s=>s.def.in._zod.optin),be(e,"optout",s=>s.def.out._zod.optout),be(e,"propValues",s=>s.def.in._zod.propValues),e._zod.parse=(s,n)=>{if(n.direction===
"backward"){const i=t.out._zod.run(s,n);return i instanceof Promise?i.then(r=>xn(r,t.in,n)):xn(i,t.in,n)}const o=t.in._zod.run(s,n);return o instanceof Promise?
o.then(i=>xn(i,t.out,n)):xn(o,t.out,n)}});function xn(e,t,s){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.
issues},s)}var aa,_p=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const s=t[0];return this._map.set(e,s),s&&typeof s=="object"&&"id"in
s&&this._idmap.set(s.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e);return t&&typeof t=="object"&&"\
id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const s={...this.get(t)??{}};delete s.id;const n={...s,...this._map.
get(e)};return Object.keys(n).length?n:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function xp(){return new _p}(aa=globalThis).__zod_globalRegistry??
(aa.__zod_globalRegistry=xp());var Sp=globalThis.__zod_globalRegistry;function Op(e){return e.checks&&(e.checks=[...e.checks]),e}function Mp(e,t){return new e(Op(
{type:"string",...Se(t)}))}function Np(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...Se(t)})}function Ap(e,t){return new e(
{type:"boolean",...Se(t)})}function Pp(e,t){return new e({type:"never",...Se(t)})}function ca(e,t){return new Hm({check:"less_than",...Se(t),value:e,inclusive:!0})}
function Io(e,t){return new Xm({check:"greater_than",...Se(t),value:e,inclusive:!0})}function Ep(e){return Io(0,e)}function Co(e,t){return new ep({check:"min_le\
ngth",...Se(t),minimum:e})}var Oe=I("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");we.init(e,t),e.def=t,e.type=t.type},
{get with(){return this.check},set with(e){zs(this,"with",e)},parse(e,t){return Dm(this,e,t,{callee:this.parse})},parseAsync(e,t){return Fm(this,e,t,{callee:this.
parseAsync})},safeParse(e,t){return Gm(this,e,t)},safeParseAsync(e,t){return Zm(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??
[],...e.map(s=>typeof s=="function"?{_zod:{check:s,def:{check:"custom"},onattach:[]}}:s)]},{parent:!0})},clone(e,t){return km(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Ip=I("ZodMiniString",(e,t)=>{op.init(e,t),Oe.init(e,t)});function te(e){return Mp(
Ip,e)}var Cp=I("ZodMiniNumber",(e,t)=>{na.init(e,t),Oe.init(e,t)}),jp=I("ZodMiniNumberFormat",(e,t)=>{ip.init(e,t),Cp.init(e,t)});function Sn(e){return Np(jp,e)}
var Tp=I("ZodMiniBoolean",(e,t)=>{rp.init(e,t),Oe.init(e,t)});function Pe(e){return Ap(Tp,e)}var zp=I("ZodMiniNever",(e,t)=>{ap.init(e,t),Oe.init(e,t)});function ua(e){
return Pp(zp,e)}var qp=I("ZodMiniArray",(e,t)=>{lp.init(e,t),Oe.init(e,t)});function C(e,t){return new qp({type:"array",element:e,...Se(t)})}var la=I("ZodMiniOb\
ject",(e,t)=>{mp.init(e,t),Oe.init(e,t),Cm(e,"shape",s=>s._zod.def.shape,!1)});function On(e,t){return new la({type:"object",shape:e,catchall:ua(),...Se(t)})}var Bp=I(
"ZodMiniUnion",(e,t)=>{pp.init(e,t),Oe.init(e,t)});function ce(e,t){return new Bp({type:"union",options:e,...Se(t)})}var da=I("ZodMiniRecord",(e,t)=>{vp.init(e,
t),Oe.init(e,t)});function qe(e,t,s){return!t||!t._zod?new da({type:"record",keyType:te(),valueType:e,...Se(t)}):new da({type:"record",keyType:e,valueType:t,...Se(
s)})}var Lp=I("ZodMiniEnum",(e,t)=>{gp.init(e,t),Oe.init(e,t),e.options=[...e._zod.values]});function A(e,t){const s=Array.isArray(e)?Object.fromEntries(e.map(n=>[
n,n])):e;return new Lp({type:"enum",entries:s,...Se(t)})}var Up=I("ZodMiniLiteral",(e,t)=>{yp.init(e,t),Oe.init(e,t)});function jo(e,t){return new Up({type:"lit\
eral",values:Array.isArray(e)?e:[e],...Se(t)})}var Dp=I("ZodMiniTransform",(e,t)=>{bp.init(e,t),Oe.init(e,t)});function Me(e){return new Dp({type:"transform",transform:e})}
var Rp=I("ZodMiniOptional",(e,t)=>{wp.init(e,t),Oe.init(e,t)});function g(e){return new Rp({type:"optional",innerType:e})}var Fp=I("ZodMiniPrefault",(e,t)=>{kp.
init(e,t),Oe.init(e,t)});function b(e,t){return new Fp({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():bm(t)}})}var Kp=I("ZodMin\
iPipe",(e,t)=>{$p.init(e,t),Oe.init(e,t)});function ke(e,t){return new Kp({type:"pipe",in:e,out:t})}var me=e=>({value:e}),L=e=>({problem:e});function qs(e,t){return t.
description!==""&&Sp.add(e,t),e}function ue(e,t,s){const n=ke(qs(te(),{description:e,examples:[...t]}),Me((o,i)=>{const r=s(o);return"value"in r?r.value:(i.issues.
push({code:"custom",message:r.problem,input:o}),jm)}));return qs(n,{description:e})}function G(e,t,s,n){return ue("",t,o=>s.test(o)?me(o):L(n))}var T2=e=>t=>qs(
t.clone(),{description:e}),fa=A(["on","off"]),ha=ce([Pe(),fa]),ma=Me(e=>e===!0||e==="on"),Gp=ke(ha,ma),P=e=>e===""?Gp:qs(ke(ha,ma),{description:e}),Wp=Sn(),oe=(e,t)=>Wp.
check(Io(e),ca(t)),Bs=(e,t)=>qs(ke(ce([Pe(),fa,e]),Me(s=>s==="on"?!0:s==="off"?!1:s)),{description:t}),To=4095;function Zp(e){const t=new Set;for(const s of e.split(
",")){const n=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(s);if(!n)return L(`invalid CPU set '${e}': use CPU numbers and ranges, separated by commas`);const o=Number(
n[2]),i=n[3]===void 0?o:Number(n[3]);if(i<o)return L(`the CPU range ${o}-${i} is reversed: use ${i}-${o}`);if(i>To)return L(`CPU ${i} is out of range: the highe\
st CPU number is ${To}`);for(let r=o;r<=i;r+=1)n[1]?t.delete(r):t.add(r)}return t.size===0?L(`the CPU set '${e}' is empty`):me([...t].sort((s,n)=>s-n))}function D(e){
const t=[...new Set(e)].sort((n,o)=>n-o),s=[];for(const n of t){const o=s.at(-1);o&&o[1]===n-1?o[1]=n:s.push([n,n])}return s.map(([n,o])=>n===o?`${n}`:`${n}-${o}`).
join(",")}var pa=oe(0,To),ns=ke(ce([ue("",["0-3,8","0-7,^2"],Zp),pa]),Me(e=>typeof e=="number"?[e]:e)),va=e=>[...new Set(e)].sort((t,s)=>t-s),zo=ke(ce([ns,C(pa).
check(Co(1))]),Me(va)),ga=oe(0,1023),ya=ke(ce([ga,C(ga).check(Co(1))]),Me(e=>va(typeof e=="number"?[e]:e))),Vp=ua();function ba(e,t){return new la({type:"object",
get shape(){const s=e();return Object.defineProperty(this,"shape",{value:s}),s},...t})}var E=e=>ba(e,{catchall:Vp}),pe=e=>ba(e),os=(e,t)=>e.toString(16).padStart(
t,"0"),Yp=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];function wa(e){const t=Yp.
map(r=>r.exec(e)).find(r=>r!==null);if(!t){const r=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.test(e);return L(r?`expected a PCI address, found the vendor:device id '${e}'`:`\
invalid PCI address '${e}': use bus:slot.function in hexadecimal, as printed by lspci`)}const[s=0,n=0,o=0,i=0]=t.slice(1).map(r=>Number.parseInt(r??"0",16));return o>
31?L(`invalid PCI address '${e}': the slot must be between 00 and 1f`):i>7?L(`invalid PCI address '${e}': the function must be between 0 and 7`):me({domain:s,bus:n,
slot:o,function:i})}var N=e=>`${os(e.domain,4)}:${os(e.bus,2)}:${os(e.slot,2)}.${e.function}`,Jp=e=>N(e).replace(/^0000:/,""),qo=e=>({domain:`0x${os(e.domain,4)}`,
bus:`0x${os(e.bus,2)}`,slot:`0x${os(e.slot,2)}`,function:`0x${e.function}`});function ka(e){const t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(e);if(!t?.[1]||!t[2]){
const s="value"in wa(e);return L(s?`expected a vendor:device id, found the PCI address '${e}'`:`invalid vendor:device id '${e}': use two numbers of four hexadec\
imal digits, separated by ':'`)}return me({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var le=e=>`${e.vendor}:${e.device}`,Be=ue("",["0b:00.0","0000:0\
b:00.0","pci_0000_0b_00_0"],wa),Mn=ue("",["1002:67df"],ka),Bo=ue("",["046d:c541"],ka),H=Sn().check(Ep()),Hp=pe(()=>({index:H,size:H,kind:A(["memory","io"]),prefetchable:g(
Pe()),sizes:g(C(H))})),Xp=pe(()=>({address:Be,id:Mn,class:g(te()),subsystem:g(Mn),name:g(te()),driver:g(te()),modules:g(C(te())),iommuGroup:g(H),bootVga:g(Pe()),
resetMethods:g(C(te())),bars:g(C(Hp)),numaNode:g(H),parent:g(Be),sriov:g(pe(()=>({total:H,enabled:H,offset:g(H),stride:g(H)}))),physicalFunction:g(Be)})),Qp=pe(
()=>({cpu:H,online:Pe(),core:g(H),package:g(H),die:g(H),l2:g(ns),l3:g(ns),numaNode:g(H)})),ev=pe(()=>({size:H,total:H,free:H,numaNode:g(H)})),tv=pe(()=>({version:jo(
1),kernel:g(pe(()=>({release:te()}))),iommu:g(pe(()=>({on:Pe(),reason:g(A(["firmware","parameter","unsupported"])),acsOverride:g(Pe())}))),pci:C(Xp),cpu:g(pe(()=>({
vendor:g(A(["amd","intel"])),model:g(te()),cpus:C(Qp),isolated:g(ns),apicv:g(Pe())}))),memory:g(pe(()=>({total:H,numa:g(C(pe(()=>({node:H,total:H})))),hugepages:g(
C(ev))}))),input:g(C(pe(()=>({name:te(),kind:A(["keyboard","mouse","other"]),links:g(C(te())),controller:g(Be)})))),usb:g(C(pe(()=>({id:Mn,name:g(te()),bus:H,port:te(),
controller:g(Be)})))),block:g(C(pe(()=>({name:te(),model:g(te()),size:g(H),links:g(C(te())),controller:g(Be),root:g(Pe())})))),network:g(C(pe(()=>({name:te(),device:g(
Be),up:g(Pe())})))),secureBoot:g(Pe()),framebuffer:g(pe(()=>({driver:te(),device:g(Be)}))),gaps:g(C(te()))}));function $a(e,t){return t.document=e,Fr(tv,e,t.reporter(
So),"the facts file")}var _a=new WeakMap;function xa(e){const t=_a.get(e);if(t)return t;const s=Object.entries(e).map(([n,o])=>({...o,name:n}));return _a.set(e,
s),s}var k=e=>xa(e.vms),Z=e=>xa(e.devices);function $e(e,t){return e.devices.flatMap(s=>{const n=t.devices[s];return n?[{...n,name:s}]:[]})}var is=e=>e.by??(e.functions.
length>0?"address":"id"),Sa=e=>Z(e).filter(t=>t.bind==="boot"&&!t.gvt&&!t.sriov),It=e=>{const{user:t,group:s}=e.libvirt.qemu,n=e.libvirt.runAsRoot?"root":"qemu-\
libvirtd";return{user:t??n,group:s??n}},Ct=e=>e.machine==="pc"||e.machine.startsWith("pc-i440fx"),Oa=new WeakMap;function sv(e){const t=Oa.get(e);if(t)return t;
const s=new Map;for(const n of k(e))for(const[o,i]of n.devices.entries()){const r=s.get(i);r?r.push({vm:n,index:o}):s.set(i,[{vm:n,index:o}])}return Oa.set(e,s),
s}var it=(e,t)=>sv(t).get(e)??[],Ma=(e,t)=>new Set(e.devices.flatMap(s=>it(s,t).map(n=>n.vm.name)).filter(s=>s!==e.name)),z2=(e,t)=>`vms: { a: { memory: 4GiB, ${e}\
 }, b: { memory: 4GiB, ${t} } }
`,q2="autostart: on, disks: { c: { file: ",B2="display: { vnc: { port: ",Na={"same-for-two-guests":h({severity:"error",about:"value",message:({what:e,guest:t})=>`${e}\
 is also used by '${t}', which runs at the same time`,remedy:({guest:e})=>`give one of them another, or set \`autostart: off\` on this guest or on '${e}'`}),"po\
rt-of-two-guests":h({severity:"warning",about:"value",message:({what:e,guest:t})=>`${e} is also used by '${t}': the two guests cannot run at the same time`,remedy:()=>"\
set another port on one of them"})};function nv(e,t,s,n){const o=new Map;for(const i of k(t)){const r=Ma(i,t);for(const{claims:a,codes:c}of e)for(const{what:u,by:l,
path:d,when:f,isEnforced:m,once:p,code:y}of a?.(i,t,n)??[]){const w=JSON.stringify([u,l]),_=o.get(w)??[];o.set(w,[..._,i]);const M=_.filter(J=>J===i?p:m||!r.has(
J.name)),j=M.find(J=>J===i||J.autostart&&i.autostart),q=j??(f==="run"?M[0]:void 0);if(!q)continue;const U={path:["vms",i.name,...d]},T={what:u,guest:q.name};y!==
void 0?s.reporter(c)(y,U,T):s.reporter(Na)(j?"same-for-two-guests":"port-of-two-guests",U,T)}}}var Aa={};x(Aa,{codes:()=>Rv,domain:()=>Gv,rules:()=>Fv,schema:()=>Dv});
var v=(e,t={},...s)=>{const n=[];for(const o of s)typeof o=="object"?n.push(o):typeof o=="number"?n.push(String(o)):typeof o=="string"&&o!==""&&n.push(o);if(n.length>
1&&n.some(o=>typeof o=="string"))throw new RangeError(`text beside other children in <${e}>`);return{name:e,attributes:cv(t),children:n}},Pa=new WeakSet,ov=e=>(Pa.
add(e),e),Ea=e=>Pa.has(e);function iv(e,t,s){s!==void 0&&(t==="__proto__"?Object.defineProperty(e,t,{value:String(s),...rv}):e[t]=String(s))}var rv={configurable:!0,
enumerable:!0,writable:!0},av=e=>{for(const t in e)if(typeof e[t]!="string")return!1;return!0},cv=e=>av(e)?e:Lo(Object.entries(e)),Lo=e=>{const t={};for(const[s,
n]of e)iv(t,s,n);return t},Ia=(e,t)=>Lo(Object.entries(e).filter(([s])=>!t.includes(s))),Ca=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,Ee=(e,t)=>Ca(e.attributes,t),He=(e,t)=>e.
children.filter(s=>typeof s!="string"&&(!t||s.name===t)),he=(e,t)=>e.children.find(s=>typeof s!="string"&&s.name===t),rs=e=>{const t=e.children[0];return typeof t==
"string"?t:""},uv=({name:e,attributes:t,children:s},n)=>({name:e,attributes:Ia(t,[n]),children:s}),rt=({name:e,attributes:t},s)=>({name:e,attributes:t,children:s}),
ja=e=>e?"yes":"no",Uo=e=>e?"on":"off",lv=require("node:crypto"),Ta=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex");function dv(e){let t=Ta.length;for(const o of e)
t+=4+Buffer.byteLength(o);const s=Buffer.allocUnsafe(t);let n=Ta.copy(s);for(const o of e){const i=s.write(o,n+4);s.writeUInt32BE(i,n),n+=4+i}return s}var Do=e=>(0,lv.
createHash)("sha1").update(dv(e)).digest("hex");function Ro(e){const t=new Map;return(...s)=>{let n="";for(const r of s)n+=`${r.length} ${r}`;const o=t.get(n);if(o!==
void 0)return o;const i=e(s);return t.set(n,i),i}}var Nn=Ro(e=>{const t=Do(e),s=(Number.parseInt(t.charAt(16),16)&3|8).toString(16);return[...[t.slice(0,8),t.slice(
8,12),`5${t.slice(13,16)}`,s+t.slice(17,20)],t.slice(20,32)].join("-")}),za=Ro(e=>{const t=Do(["mac",...e]);return["52","54","00",t.slice(0,2),t.slice(2,4),t.slice(
4,6)].join(":")}),fv=Ro(e=>Number.parseInt(Do(["number",...e]).slice(0,12),16)),Ls=(e,...t)=>fv(...t)%e,hv=["relaxed","vapic","spinlocks","vpindex","runtime","s\
ynic","stimer","frequencies","tlbflush","ipi"],qa={clock:"localtime",hyperv:hv,diskBus:"sata",nicModel:"e1000e",video:"vga",rng:!1},Ba={windows10:{...qa,osinfo:"\
http://microsoft.com/win/10",secureBoot:!1,tpm:!1},windows11:{...qa,osinfo:"http://microsoft.com/win/11",secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.o\
rg/linux/2022",secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"virtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],
diskBus:"sata",nicModel:"virtio",video:"vga",rng:!1}},at=e=>Ba[e.guest],La=(e,t)=>e.uuid??Nn("domain",t.host.name,e.name),Fo=({cpu:e})=>e.sockets*e.dies*e.cores,
jt=e=>Fo(e)*e.cpu.threads,An=({memory:e})=>e.node??e.hugepages?.node,mv={model:"tpm-crb",version:"2.0"};function ct(e){const{type:t="efi",secureBoot:s,enrolledKeys:n,
tpm:o}=e.firmware,i=at(e),r=t==="efi"&&!Ct(e)&&e.firmware.loader===void 0;return{type:t,secureBoot:s??(n===!0||i.secureBoot&&r),enrolledKeys:n??!1,tpm:typeof o==
"object"?o:o??i.tpm?mv:void 0}}var as=({display:e})=>e.spice===void 0?e.vnc===void 0:e.spice!==!1,Ua=e=>Object.keys(e.shares).length>0,pv=e=>e.agent||as(e);function Da(e){
const{input:t,vnc:s}=e.display;return t!==void 0?t:as(e)||s!==void 0&&s!==!1?e.lookingGlass?"virtio":"tablet":"none"}var Ko=15,Us={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,
KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function vv(e){const t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])return L(`invalid size '${e}': use\
 a number and a unit such as GiB`);const s=t[2]??"",n=Object.hasOwn(Us,s)?Us[s]:void 0;if(n===void 0){const i=s.charAt(0).toUpperCase(),r="KMGT".includes(i)&&i!==
"",a=s===""?`no unit in the size '${e}'`:`unknown unit '${s}' in the size '${e}'`;return L(`${a}: use ${r?`${t[1]}${i}iB (powers of 1024) or ${t[1]}${i==="K"?"k":
i}B (powers of 1000)`:"a unit such as MiB or GiB"}`)}const o=Number(t[1])*n;return Number.isSafeInteger(o)?me(o):L(`invalid size '${e}': it must be a whole numb\
er of bytes below 8 PiB`)}function ne(e){for(const t of["TiB","GiB","MiB","KiB"]){const s=Us[t]??1;if(e>=s&&e%s===0)return`${e/s}${t}`}return`${e}B`}var Tt=ue("",
["16GiB","512MiB"],vv),ie=Us.MiB??0,ut=Us.GiB??0,gv={s:1,sec:1,min:60,m:60,h:3600};function yv(e){const t=/^(\d{1,6})\s?(s|sec|min|m|h)$/.exec(e),s=gv[t?.[2]??""];
return!t||s===void 0?L(`invalid duration '${e}': use an integer and one of the units s, min or h`):me(Number(t[1])*s)}var Ra=ue("",["30s","2min"],yv);function bv(e){
const t=/^(\d{3,5})x(\d{3,5})$/i.exec(e);if(!t)return L(`invalid resolution '${e}': use the width and height in pixels, separated by 'x'`);const[s,n]=[Number(t[1]),
Number(t[2])];return s<320||n<200||s>16384||n>16384?L(`the resolution '${e}' is out of range: it must be between 320x200 and 16384x16384`):me({width:s,height:n})}
var wv=e=>`${e.width}x${e.height}`,kv=ue("",["1920x1080","3840x2160"],bv),$v=E(()=>({cpus:zo,memory:Tt,node:g(oe(0,1023))})),Fa={};x(Fa,{codes:()=>jv,cpuFields:()=>tc,
host:()=>qv,rules:()=>Tv,schema:()=>Cv});var Ka=new WeakMap;function _v(e){const t=Ka.get(e);if(t)return t;const s=new Map(e.pci.map(n=>[N(n.address),n]));return Ka.
set(e,s),s}var Le=(e,t)=>_v(e).get(N(t)),Go=(e,t)=>e.pci.filter(s=>le(s.id)===t),Wo=({class:e="",driver:t})=>/^060[04]/.test(e)||t==="pcieport",cs=({class:e=""})=>e.
startsWith("03"),Ga=({address:e,driver:t})=>N(e)+(t?` (${t})`:""),xv=e=>[...new Set(e.cpu?.cpus.flatMap(({numaNode:t})=>t??[]))].sort((t,s)=>t-s);function Wa(e){
const t=new Map;for(const s of e.filter(({online:n})=>n).toSorted((n,o)=>n.cpu-o.cpu)){const n=s.core===void 0?`cpu ${s.cpu}`:`${s.package??0} ${s.die??0} ${s.core}`,
o=t.get(n);o?o.push(s):t.set(n,[s])}return[...t.values()].flatMap(s=>{const[n]=s;if(!n)return[];const o=s.map(({cpu:a})=>a),i=n.l2?.some(a=>!o.includes(a)&&e.some(
c=>c.cpu===a&&c.online)),r=n.l3?`cache ${Math.min(...n.l3)}`:`package ${n.package??0}`;return[{cpus:o,l3:r,node:n.numaNode??0,kind:(i?8:0)-o.length}]})}var Za=(e,t)=>(e.
cpus[0]??0)-(t.cpus[0]??0);function Zo(e,t){const s=new Map;for(const n of e){const o=s.get(t(n));o?o.push(n):s.set(t(n),[n])}return[...s.values()]}function Sv(e,t){
const s=Wa(e),n=new Set(s.slice(0,s.length>4?2:1)),[o]=n,i=f=>m=>!m.cpus.some(p=>f.has(p)),r=s.filter(i(new Set(t.flatMap(({pinned:f=[]})=>f)))),a=r.filter(i(new Set(
t.flatMap(({threadsOn:f=[]})=>f)))).filter(f=>f!==o),c=new Map,u=new Map;for(const f of t){const m=f.parts.reduce((M,j)=>M+j.cores.length,0);if(m===0)continue;const p=a.
filter(M=>M.cpus.length>=f.threads);if(p.length<m){u.set(f.guest,{cores:p.length});continue}const y=M=>(c.get(M)??[]).filter(j=>!f.apart?.has(j)),w=[];for(const M of f.
parts){const j=Mv(p,M,{use:q=>y(q).length,reserve:n,own:new Set(w)});for(const[q,U]of j.entries())w[M.cores[q]??0]=U}const _=[...new Set(w.flatMap(y))].sort();for(const M of w)
c.set(M,[...c.get(M)??[],f.guest]);u.set(f.guest,{cpus:w.flatMap(M=>M.cpus.slice(0,f.threads)),together:Ov(w),shares:_})}const l=r.filter(f=>n.has(f)&&!c.has(f));
return{host:(l.length>0?l:s.slice(0,1)).flatMap(f=>f.cpus).sort((f,m)=>f-m),places:u}}var Ov=e=>Zo(e,Va).length===1?"l3":Zo(e,Ya).length===1?"node":"machine",Va=e=>e.
l3,Ya=e=>String(e.node);function Mv(e,{cores:t,node:s},n){const{use:o,own:i}=n,r=t.length,a=e.filter(u=>!i.has(u)),c=[...new Set(a.map(o))].sort((u,l)=>u-l);for(const u of c){
const l=a.filter(d=>o(d)<=u);for(const d of[l.filter(f=>f.node===s),l]){const f=Math.min(...d.map(m=>m.kind));for(const m of[Va,Ya,()=>""])for(const p of[d.filter(
y=>y.kind===f),d]){const[y]=Zo(p,m).filter(w=>w.length>=r).sort(Nv(n));if(y)return y.toSorted(Av(n)).slice(0,r).sort(Za)}}}return[]}function Nv({reserve:e,own:t}){
const s=new Set([...t].map(r=>r?.l3)),n=r=>Math.min(...r.map(a=>a.kind)),o=r=>Number(r.some(a=>s.has(a.l3))),i=r=>Number(r.some(a=>e.has(a)));return(r,a)=>n(r)-
n(a)||o(r)-o(a)||i(r)-i(a)||r.length-a.length}var Av=({use:e,reserve:t})=>(s,n)=>e(s)-e(n)||s.kind-n.kind||Number(t.has(s))-Number(t.has(n))||Za(n,s),Xe=(e,t)=>e.
functions.length>0?e.functions.flatMap(s=>Le(t,s)??[]):e.ids.flatMap(s=>Go(t,le(s))),Ja=(e,t)=>new Map(Z(e).flatMap(s=>[...s.functions,...Xe(s,t).map(({address:n})=>n)].
map(n=>[N(n),s])));function Pv(e,t,s){const[n]=An(e)??[];if(n!==void 0)return n;const o=$e(e,t).flatMap(i=>Xe(i,s));return[...o.filter(cs),...o].find(({numaNode:i})=>i!==
void 0)?.numaNode}function Ev(e,t,s){const{numa:n,cores:o,threads:i}=e.cpu,r=Pv(e,t,s),a=new Map;for(let c=0;c<Fo(e);c+=1){const u=n.findIndex(({cpus:f})=>f.includes(
c*i)),l=n.length>0?u:Math.floor(c/o),d=a.get(l);d?d.cores.push(c):a.set(l,{cores:[c],node:n[u]?.node??r})}return[...a.values()]}function Iv(e,t,s){const{pin:n,emulator:o=[],
iothreadPin:i=[],threads:r}=e.cpu;return{guest:e.name,parts:n==="auto"?Ev(e,t,s):[],threads:r,apart:Ma(e,t),pinned:n==="auto"?[]:n??[],threadsOn:[...o,...i]}}var Ha=new WeakMap;
function Vo(e,t){if(!t?.cpu)return;const s=Ha.get(t)??new WeakMap;Ha.set(t,s);const n=s.get(e);if(n)return n;const o=k(e),i=[...o.filter(({devices:c})=>c.length>
0),...o.filter(({devices:c})=>c.length===0)],r=o.some(({cpu:c})=>c.pin==="auto"),a=Sv(t.cpu.cpus,r?i.map(c=>Iv(c,e,t)):[]);return s.set(e,a),a}var Xa=(e,t,s)=>e.
cpu.pin==="auto"?Vo(t,s)?.places.get(e.name):void 0;function zt(e,t,s){if(e.cpu.pin!=="auto")return e.cpu.pin??[];const n=Xa(e,t,s);return n&&"cpus"in n?n.cpus:
[]}var Yo=(e,t,s)=>e.cpu.emulator??(e.cpu.pin==="auto"?Vo(t,s)?.host:void 0),Jo=(e,t,s)=>e.cpu.iothreadPin??(e.cpu.pin==="auto"?Vo(t,s)?.host:void 0),$=e=>({kind:"\
string",parts:[e]}),qt=(...e)=>({kind:"string",parts:e});function lt(e){if(typeof e=="number"&&!Number.isSafeInteger(e))throw new RangeError(`${e} is not a safe\
 integer`);return{kind:"int",value:BigInt(e)}}var R=e=>({kind:"constant",name:e?"true":"false"}),Ds={kind:"constant",name:"null"},z=e=>({kind:"list",items:e}),de=e=>z(
Array.from(e,$)),Qa=e=>Array.from(Symbol.iterator in e?e:Object.entries(e),t=>"kind"in t?t:{kind:"assignment",name:t[0],value:t[1]}),B=e=>({kind:"attrs",bindings:Qa(
e)}),dt=e=>({kind:"identifier",name:e});function Ho(e){const t=e.split("/").slice(1),s=n=>/^[A-Za-z0-9._+-]+$/.test(n)&&n!=="."&&n!=="..";if(!e.startsWith("./")||
!t.every(s))throw new RangeError(`not the path of a file next to the module: ${JSON.stringify(e)}`);return{kind:"file",path:e}}var Xo=e=>typeof e=="string"?dt(e):
e,O=(e,...t)=>({kind:"select",of:Xo(e),path:t,or:void 0}),Bt=(e,t,s)=>({kind:"select",of:Xo(e),path:t,or:s}),X=(e,...t)=>({kind:"apply",function:Xo(e),arguments:t}),
Qo=(e,t)=>({kind:"lambda",parameter:e,body:t}),ec=(e,t)=>({kind:"let",bindings:Qa(e),body:t}),Q=(e,t,s)=>({kind:"binary",operator:t,left:e,right:s}),ft=e=>({kind:"\
not",operand:e}),Rs=(e,t)=>e===""?t:{kind:"comment",text:e,node:t},Cv={},tc={isolate:b(P(""),!1),irqs:b(P(""),!1),governor:g(A(["performance","schedutil","ondem\
and","conservative","powersave"]))},L2=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,jv={"isolate-without-pin":h({severity:"error",about:"value",message:({field:e})=>`'${e}' requires 'pin', which this guest does not have`,remedy:({field:e})=>`\
pin the guest, for example \`pin: [2, 3], emulator: [0]\`, or remove \`${e}\``}),"isolate-without-emulator":h({severity:"warning",about:"value",message:()=>"QEM\
U's own threads may run on the isolated CPUs",remedy:()=>"add `emulator` with host CPUs that are not in `pin`, for example `emulator: [0]`"}),"isolate-leaves-no\
thing":h({severity:"error",about:"value",message:({cpus:e})=>`the guest isolates every CPU of the machine (${e}) and leaves none for the host`,remedy:()=>"pin f\
ewer virtual CPUs and leave at least CPU 0 to the host, or remove `isolate`"}),"isolate-together-leaves-nothing":h({severity:"warning",about:"value",message:({guests:e,
cpus:t})=>`${e} together isolate every CPU of the machine (${t})`,remedy:()=>"pin fewer virtual CPUs in one of them; ignore this if they never all run at the sa\
me time"})};function Tv(e,t,s){const n=s?.cpu?.cpus.flatMap(r=>r.online?[r.cpu]:[])??[],o=new Set,i=[];for(const r of k(e)){const a=["vms",r.name,"cpu"],{isolate:c,
irqs:u,governor:l,pin:d,emulator:f}=r.cpu;if(d===void 0){const _=Object.entries({isolate:c,irqs:u,governor:l}).filter(([,M])=>M);for(const[M]of _)t("isolate-wit\
hout-pin",{path:[...a,M]},{field:M})}if(!c)continue;Array.isArray(d)&&f===void 0&&t("isolate-without-emulator",{path:[...a,"isolate"]});const m=new Set(zt(r,e,s));
if(n.length===0||m.size===0)continue;const p=D(n),y=_=>n.every(M=>_.has(M)),w=y(o);i.push(r.name);for(const _ of m)o.add(_);y(m)?t("isolate-leaves-nothing",{path:[
...a,"pin"]},{cpus:p}):!w&&y(o)&&t("isolate-together-leaves-nothing",{path:[...a,"pin"]},{guests:i.join(", "),cpus:p})}}var zv={kind:"assertion",that:ft(Bt("con\
fig",["services","irqbalance","enable"],R(!1))),message:"vfioc: services.irqbalance moves interrupts back to the CPUs of guests with cpu.irqs. Set `services.irq\
balance.enable = false;`, or `irqs: off` in these guests."};function*qv(e,t){for(const s of k(e)){const n=D(zt(s,e,t));if(n==="")continue;const{isolate:o,irqs:i,
governor:r}=s.cpu,a=(c,...u)=>({kind:"hook",vm:s.name,step:c,arguments:u});o&&(yield a("isolate-cpus",n)),i&&(yield a("move-irqs",n)),r&&(yield a("set-governor",
r,n))}k(e).some(s=>s.cpu.irqs)&&(yield zv)}var Bv=oe(0,4095),Lv=G("",["topoext","invtsc","svm"],/^[a-z0-9][a-z0-9_.-]{0,40}$/,"expected a CPU feature such as to\
poext or invtsc: lower-case letters, digits, `-`, `.` and `_`"),ei=oe(32,64),Uv=ke(ce([ei,E(()=>({mode:A(["emulate","passthrough"]),bits:g(ei),limit:g(ei)}))]),
Me(e=>typeof e=="number"?{mode:"emulate",bits:e,limit:void 0}:e)),Pn=e=>oe(1,e),Dv={vm:{cpu:b(E(()=>({sockets:b(Pn(8),1),dies:b(Pn(8),1),cores:b(Pn(512),2),threads:b(
Pn(2),1),pin:g(ce([A(["auto"]),C(Bv)])),emulator:g(zo),iothreads:b(oe(0,64),0),iothreadPin:g(zo),vcpusched:g(E(()=>({scheduler:A(["fifo","rr"]),priority:oe(1,99)}))),
numa:b(C($v),[]),...tc,features:b(qe(Lv,A(["force","require","optional","disable","forbid"])),{}),cachePassthrough:b(P(""),!0),maxPhysAddr:g(Uv)})),{})}},U2=e=>`\
vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,Rv={"windows-sockets":h({severity:"warning",about:"value",message:({sockets:e})=>`desktop Windows uses at most 2 sockets, and this guest has ${e}`,remedy:({sockets:e})=>`\
set \`sockets: 1\` and multiply \`cores\` by ${e}`}),"max-phys-addr-emulated":h({severity:"error",about:"value",message:()=>"maxPhysAddr has no effect on an emu\
lated guest",remedy:()=>"remove `maxPhysAddr`, or remove `type: qemu` to run the guest on KVM"}),"max-phys-addr-mode":h({severity:"error",about:"value",message:({
mode:e,field:t,missing:s})=>s?`'mode: ${e}' requires '${t}'`:`'${t}' cannot be used with 'mode: ${e}'`,remedy:({mode:e,missing:t})=>e==="passthrough"?"remove `b\
its`; to limit the width, use `maxPhysAddr: { mode: passthrough, limit: 42 }`":t?"add the width in bits, for example `maxPhysAddr: 42`, or use `maxPhysAddr: { m\
ode: passthrough }`":"remove `limit`: with `mode: emulate` the guest has exactly `bits`"}),"too-many-vcpus":h({severity:"error",about:"value",message:({count:e,
most:t})=>`this guest has ${e} virtual CPUs, but its machine type supports at most ${t}`,remedy:({most:e})=>`lower \`sockets\`, \`dies\`, \`cores\` or \`threads\` until\
 their product is at most ${e}`})};function Fv(e,t){for(const s of k(e)){const{maxPhysAddr:n,sockets:o}=s.cpu,[i,r]=[jt(s),Ct(s)?255:4096];if(i>r&&t("too-many-v\
cpus",{path:["vms",s.name,"cpu"]},{count:i,most:r}),o>2&&s.guest.startsWith("windows")&&t("windows-sockets",{path:["vms",s.name,"cpu","sockets"]},{sockets:o}),!n)
continue;const a=["vms",s.name,"cpu","maxPhysAddr"];s.type==="qemu"&&t("max-phys-addr-emulated",{path:a});const c=(u,l,d)=>t("max-phys-addr-mode",{path:l},{mode:n.
mode,field:u,missing:d});n.mode==="emulate"&&n.bits===void 0&&c("bits",a,!0),n.mode==="emulate"&&n.limit!==void 0&&c("limit",[...a,"limit"],!1),n.mode==="passth\
rough"&&n.bits!==void 0&&c("bits",[...a,"bits"],!1)}}function Kv(e,t){const{sockets:s,dies:n,cores:o,threads:i,features:r,cachePassthrough:a,maxPhysAddr:c}=e.cpu,
u=e.type==="kvm",l=new Map(Object.entries(r));return u&&t.host.cpu==="amd"&&i>1&&!l.has("topoext")&&l.set("topoext","require"),v("cpu",{mode:u?"host-passthrough":
"maximum",check:"none"},v("topology",{sockets:s,dies:n,cores:o,threads:i}),u&&a&&v("cache",{mode:"passthrough"}),c&&v("maxphysaddr",{...c}),...[...l].map(([d,f])=>v(
"feature",{policy:f,name:d})))}function*Gv(e,t){yield{at:"",xml:v("vcpu",{placement:"static"},jt(e))},e.cpu.iothreads>0&&(yield{at:"",xml:v("iothreads",{},e.cpu.
iothreads)}),yield{at:"",xml:Kv(e,t)}}var sc={};x(sc,{codes:()=>Zv,rules:()=>Vv,schema:()=>Wv});var _t=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and\
 ${e.at(-1)}`,Wv={},nc={amd:"AMD",intel:"Intel"},oc="one thread on each core",Zv={"host-cpu-other":h({severity:"error",about:"value",message:({written:e,found:t})=>`\
the facts describe a machine with an ${nc[t]} CPU, but the spec says ${e}`,remedy:({found:e})=>`set \`cpu: ${e}\`; if the facts are from another machine, run \`vf\
ioc scan -o facts.json\` on this one`}),"pin-unusable":h({severity:"error",about:"value",message:({cpus:e,offline:t,last:s})=>t?`host CPU ${e} is offline, accor\
ding to the facts`:`this machine has no CPU ${e}: according to the facts, the last one is ${s}`,remedy:({offline:e})=>e?"use an online CPU (`lscpu -e` lists the\
m); if this one is online by now, run `vfioc scan -o facts.json` again":"use a CPU that `lscpu -e` lists as online"}),"pin-apart":h({severity:"warning",about:"v\
alue",message:({pairs:e,siblings:t})=>`the guest treats ${e} as threads of one core, but this machine has ${t}`,remedy:({siblings:e})=>e===oc?"set `threads: 1` \
and double `cores`":"reorder `pin` so that the two threads of each core are next to each other (`lscpu -e` shows the cores)"}),"pin-shares-core":h({severity:"wa\
rning",about:"value",message:({threads:e})=>`${e} are threads of one core, but the guest treats them as separate cores`,remedy:()=>"set `threads: 2` and halve `\
cores`, with the two threads of each core next to each other in `pin`"}),"pin-splits-core":h({severity:"warning",about:"value",message:({left:e})=>`the guest ha\
s only one thread of some cores, and the host keeps the other (CPU ${e})`,remedy:({left:e})=>`set \`threads: 2\` and pin CPU ${e} too, next to its sibling; or u\
se it for QEMU: \`emulator: "${e}"\``}),"pin-across-caches":h({severity:"warning",about:"value",message:({caches:e})=>`the virtual CPUs are spread over several \
L3 caches (${e}), but would fit on one`,remedy:()=>"set `pin: auto`, or pin to the cores of one cache (`lscpu -e=cpu,cache` shows them)"}),"pin-across-nodes":h(
{severity:"warning",about:"value",message:({nodes:e})=>`the virtual CPUs are on NUMA nodes ${e}, but would fit on one`,remedy:()=>"set `pin: auto`, or pin to th\
e cores of one node (`lscpu -e=cpu,node` shows them)"})};function Vv(e,t,s){const n=s?.cpu?.vendor;if(n&&n!==e.host.cpu&&t("host-cpu-other",{path:["host","cpu"]},
{written:nc[e.host.cpu],found:n}),!s?.cpu||s.cpu.cpus.length===0)return;const o=Wa(s.cpu.cpus),i=s.cpu.cpus.filter(c=>c.online),r=c=>i.every(u=>u[c]!==void 0),a=new Map(
o.flatMap(c=>c.cpus.map(u=>[u,c])));for(const c of k(e)){const{pin:u,emulator:l=[],iothreadPin:d=[]}=c.cpu,f=["vms",c.name,"cpu"],m=Array.isArray(u)?u:[];for(const[
y,w]of m.entries())ti([w],[...f,"pin",y],s,t);if(ti(l,[...f,"emulator"],s,t),ti(d,[...f,"iothreadPin"],s,t),m.length===0||!m.every(y=>a.has(y)))continue;const p={
path:[...f,"pin"]};r("core")&&Yv(c,m,o,a,p,t),r("core")&&r("l3")&&Jv(c,m,o,a,p,t)}}function ti(e,t,s,n){const o=s.cpu?.cpus??[],i=Math.max(...o.map(({cpu:c})=>c)),
r=e.filter(c=>!o.some(u=>u.cpu===c)),a=e.filter(c=>o.some(u=>u.cpu===c&&!u.online));r.length>0&&n("pin-unusable",{path:t},{cpus:D(r),offline:!1,last:i}),a.length>
0&&n("pin-unusable",{path:t},{cpus:D(a),offline:!0,last:i})}var ic=e=>_t(e.slice(0,3).map(t=>t.join("+")))+(e.length>3?", \u2026":"");function Yv(e,t,s,n,o,i){const a=t.
flatMap((l,d)=>d%2===0?[[l,t[d+1]??l]]:[]).filter(([l=0,d=0])=>n.get(l)!==n.get(d));if(e.cpu.threads===2&&a.length>0){const l=[...a.flat().flatMap(d=>n.get(d)??
[]),...s].find(({cpus:d})=>d[1]);i("pin-apart",o,{pairs:ic(a),siblings:l?`${l.cpus.join("+")} on one core`:oc});return}if(e.cpu.threads===1){const l=[...new Set(
t.map(d=>n.get(d)))].map(d=>t.filter(f=>d?.cpus.includes(f))).filter(d=>new Set(d).size>1);l.length>0&&i("pin-shares-core",o,{threads:ic(l)})}const c=new Set([...t,
...e.cpu.emulator??[],...e.cpu.iothreadPin??[]]),u=[...new Set(t.flatMap(l=>n.get(l)?.cpus??[]))].filter(l=>!c.has(l));u.length>0&&i("pin-splits-core",o,{left:D(
u)})}function Jv(e,t,s,n,o,i){const r=[...new Set(t.flatMap(l=>n.get(l)??[]))],a=l=>{const d=new Map;for(const f of s)d.set(l(f),(d.get(l(f))??0)+1);return Math.
max(...d.values())},c=new Set(r.map(({node:l})=>l)),u=[...new Set(r.map(({l3:l})=>l))];if(c.size>1&&a(({node:l})=>l)>=r.length)i("pin-across-nodes",o,{nodes:[...c].
sort((l,d)=>l-d).join(" and ")});else if(u.length>1&&a(({l3:l})=>l)>=r.length&&e.cpu.sockets===1){const l=u.map(d=>D(t.filter(f=>n.get(f)?.l3===d)));i("pin-acro\
ss-caches",o,{caches:l.join(" and ")})}}var rc={};x(rc,{codes:()=>Qv,host:()=>sg,kernelField:()=>cc,rules:()=>eg,schema:()=>Hv});var Hv={},ac=ce([A(["guests"]),
ns]),Xv=E(()=>({cpus:ac,isolcpus:b(P(""),!0),nohzFull:b(P(""),!0),rcuNocbs:b(P(""),!0),irqaffinity:g(ns)})),cc=g(ke(ce([ac,Xv]),Me(e=>e==="guests"||Array.isArray(
e)?{cpus:e,isolcpus:!0,nohzFull:!0,rcuNocbs:!0}:e))),D2=`vms: { win: { memory: 4GiB, cpu: { pin: [2, 3] } } }
`,Qv={"kernel-isolate-without-pins":h({severity:"error",about:"value",message:()=>"'isolate: guests' is set, but no guest is pinned",remedy:()=>"pin a guest, fo\
r example `cpu: { pin: [2, 3] }`, or list the CPUs: `isolate: 2-3`"}),"kernel-isolate-first-cpu":h({severity:"error",about:"value",message:()=>"CPU 0 cannot be \
isolated",remedy:()=>"leave CPU 0 and the other thread of its core to the host; with `isolate: guests`, remove them from `pin`"}),"kernel-isolate-irqaffinity":h(
{severity:"error",about:"value",message:({cpus:e})=>`irqaffinity sends interrupts to CPU ${e}, which is isolated`,remedy:({cpus:e})=>`remove CPU ${e} from \`irqa\
ffinity\`, or remove \`irqaffinity\``}),"kernel-isolate-leaves-nothing":h({severity:"error",about:"value",message:({cpus:e})=>`this isolates every CPU of the ma\
chine (${e})`,remedy:()=>"leave at least CPU 0 and the other thread of its core to the host"}),"kernel-isolate-emulator":h({severity:"warning",about:"value",message:({
guest:e,cpus:t})=>`QEMU's own threads of '${e}' are pinned to CPU ${t}, which is isolated`,remedy:()=>"use CPUs that are not isolated, for example `emulator: [0\
]`"}),"kernel-isolate-unused":h({severity:"warning",about:"value",message:({cpus:e})=>`CPU ${e} is isolated, but no guest uses it`,remedy:({cpus:e})=>`remove CP\
U ${e} from \`isolate\`, set \`isolate: guests\`, or pin a guest there`})};function uc(e,t){const s=e.kernel.isolate?.cpus;return s!=="guests"?s??[]:[...new Set(
k(e).flatMap(n=>zt(n,e,t)))].sort((n,o)=>n-o)}function eg(e,t,s){const{isolate:n}=e.kernel;if(!n)return;const o=["kernel","isolate"],i=uc(e,s);n.cpus==="guests"&&
k(e).every(({cpu:c})=>c.pin===void 0)&&t("kernel-isolate-without-pins",{path:o});const r=s?.cpu?.cpus.flatMap(c=>c.online?[c.cpu]:[])??[];r.length>0&&r.every(c=>i.
includes(c))?t("kernel-isolate-leaves-nothing",{path:o},{cpus:D(r)}):i.includes(0)&&t("kernel-isolate-first-cpu",{path:o});const a=n.irqaffinity?.filter(c=>i.includes(
c))??[];a.length>0&&t("kernel-isolate-irqaffinity",{path:[...o,"irqaffinity"]},{cpus:D(a)}),tg(i,e,t,s)}function tg(e,t,s,n){let o=e;for(const i of k(t)){const r=Yo(
i,t,n)??[],a=i.cpu.emulator?.filter(u=>e.includes(u))??[];if(a.length>0){const u={guest:i.name,cpus:D(a)};s("kernel-isolate-emulator",{path:["vms",i.name,"cpu",
"emulator"]},u)}const c=[...zt(i,t,n),...r,...Jo(i,t,n)??[]];o=o.filter(u=>!c.includes(u))}k(t).length>0&&o.length>0&&s("kernel-isolate-unused",{path:["kernel",
"isolate"]},{cpus:D(o)})}function*sg(e,t){const{isolate:s}=e.kernel,n=D(uc(e,t));if(!s||n==="")return;const{isolcpus:o,nohzFull:i,rcuNocbs:r,irqaffinity:a}=s;o&&
(yield{kind:"kernelParam",name:"isolcpus",value:`managed_irq,domain,${n}`}),i&&(yield{kind:"kernelParam",name:"nohz_full",value:n}),r&&(yield{kind:"kernelParam",
name:"rcu_nocbs",value:n}),a&&(yield{kind:"kernelParam",name:"irqaffinity",value:D(a)})}var lc={};x(lc,{codes:()=>ig,domain:()=>cg,rules:()=>rg,schema:()=>ng});
var Lt={"2MiB":2*ie,"1GiB":ut},ng={},og=e=>`vms: { win: { memory: 4GiB, cpu: { cores: 4, numa: ${e} } } }
`,R2=og("[{ cpus: 0-1, memory: 2GiB }, { cpus: 2-3, memory: 2GiB }]"),ig={"numa-vcpus":h({severity:"error",about:"value",message:({cpus:e,problem:t})=>t==="miss\
ing"?`virtual CPU ${e} is not on any node`:t==="twice"?`virtual CPU ${e} is already on another node`:`the guest has no virtual CPU ${e}`,remedy:({cpus:e,problem:t})=>t===
"missing"?`add ${e} to the \`cpus\` of a node`:t==="twice"?`remove ${e} from the \`cpus\` of one of the nodes`:`remove ${e} from \`cpus\`: virtual CPUs are counte\
d from 0`}),"numa-memory":h({severity:"error",about:"value",message:({nodes:e,guest:t})=>`the nodes have ${e} of memory in total, but the guest has ${t}`,remedy:({
nodes:e,guest:t})=>`change the nodes so that they add up to ${t}, or set the memory of the guest to ${e}`}),"numa-memory-not-whole":h({severity:"error",about:"v\
alue",message:({size:e,unit:t})=>t==="MiB"?`${e} is not a positive multiple of 1MiB`:`${e} is not a positive multiple of the huge page size ${t}`,remedy:({unit:e})=>`\
use a multiple of ${e==="MiB"?"1MiB":e}, and keep the sum of the nodes equal to the memory of the guest`}),"numa-node-twice":h({severity:"error",about:"value",message:({
pages:e})=>`the memory cannot be on this node: its huge pages are on node ${e}`,remedy:({pages:e})=>`remove \`memory.node\` to keep the memory on node ${e}, or \
remove \`node\` from \`hugepages\``})};function rg(e,t){for(const s of k(e)){const{node:n,hugepages:o}=s.memory;n&&o?.node&&D(n)!==D(o.node)&&t("numa-node-twice",
{path:["vms",s.name,"memory","node"]},{pages:D(o.node)}),s.cpu.numa.length>0&&ag(s,t)}}function ag(e,t){const{numa:s}=e.cpu,n=["vms",e.name,"cpu","numa"],o=[...Array(
jt(e)).keys()],i=new Set;for(const[f,{cpus:m}]of s.entries()){const p={path:[...n,f,"cpus"]},y=m.filter(_=>_>=o.length),w=m.filter(_=>i.has(_));y.length>0&&t("n\
uma-vcpus",p,{cpus:D(y),problem:"unknown"}),w.length>0&&t("numa-vcpus",p,{cpus:D(w),problem:"twice"});for(const _ of m)i.add(_)}const r=o.filter(f=>!i.has(f));r.
length>0&&t("numa-vcpus",{path:n},{cpus:D(r),problem:"missing"});const{size:a,hugepages:c}=e.memory,u=s.reduce((f,{memory:m})=>f+m,0);u!==a&&t("numa-memory",{path:n},
{nodes:ne(u),guest:ne(a)});const l=c?Lt[c.size]:ie,d=s.findIndex(({memory:f})=>f===0||f%l!==0);if(d>=0&&a%l===0){const f=ne(s[d]?.memory??0);t("numa-memory-not-\
whole",{path:[...n,d,"memory"]},{size:f,unit:c?.size??"MiB"})}}function*cg(e){const{numa:t}=e.cpu,s=t.map(({cpus:o,memory:i},r)=>v("cell",{id:r,cpus:D(o),memory:i/
1024,unit:"KiB"})),n=An(e);n&&(yield{at:"numatune",xml:v("memory",{mode:"strict",nodeset:D(n)})}),s.length>0&&(yield{at:"cpu",xml:v("numa",{},...s)});for(const[
o,{node:i}]of t.entries())i!==void 0&&(yield{at:"numatune",xml:v("memnode",{cellid:o,mode:"strict",nodeset:i})})}var dc={};x(dc,{claims:()=>mg,codes:()=>lg,domain:()=>hg,
rules:()=>dg,schema:()=>ug});var ug={},F2=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,lg={"pin-count":h({severity:"error",about:"value",message:({pins:e,vcpus:t})=>`'pin' must list one host CPU for each virtual CPU: expected ${t}, found ${e}`,remedy:({
pins:e,vcpus:t})=>`list ${t} host CPUs in \`pin\`${e>0?`, or change \`cores\` and \`threads\` to match ${e}`:""}`}),"pin-twice":h({severity:"error",about:"value",
message:({cpu:e})=>`'pin' lists host CPU ${e} twice`,remedy:()=>"replace one of them with a host CPU that is not in `pin` yet (`lscpu -e` lists them)"}),"pin-sh\
ared":h({severity:"warning",about:"value",message:({what:e,guest:t})=>`${e} is also used by guest '${t}'`,remedy:()=>"pin the guests to different CPUs; ignore t\
his if they never run at the same time"}),"emulator-on-pinned":h({severity:"warning",about:"value",message:({cpus:e})=>`QEMU's own threads are on CPU ${e}, whic\
h a virtual CPU is pinned to`,remedy:({cpus:e})=>`replace CPU ${e} in \`emulator\` with CPUs that are not in \`pin\`, or remove \`emulator\``}),"iothread-pin-wi\
thout-iothreads":h({severity:"error",about:"value",message:()=>"'iothreadPin' is set, but the guest has no iothreads",remedy:()=>"add `iothreads: 1`, or remove \
`iothreadPin`"}),"pin-auto-without-facts":h({severity:"error",about:"value",message:()=>"'pin: auto' requires the facts of the machine",remedy:()=>"run `vfioc s\
can -o facts.json` and add `facts: ./facts.json` to `host`, or list the CPUs: `pin: [2, 3]`"}),"pin-auto-too-few":h({severity:"error",about:"value",message:({needed:e,
cores:t,threads:s})=>`not enough host cores: needed ${e}${s>1?` with ${s} threads each`:""}, available ${t}`,remedy:({cores:e,threads:t})=>{const s="list the ho\
st CPUs, for example `pin: [2, 3]` for two virtual CPUs";return e>0?`reduce the guest to ${e===1?"1 core":`${e} cores`}, or ${s}`:t>1?`set \`threads: 1\` if the c\
ores of the host have one thread each, or ${s}`:s}}),"pin-auto-shared":h({severity:"warning",about:"value",message:({guests:e})=>`there are not enough cores for\
 all guests: this guest shares cores with ${e.map(t=>`'${t}'`).join(", ")}`,remedy:()=>"lower `cores` in these guests; ignore this if they never run at the same\
 time"}),"realtime-without-pin":h({severity:"warning",about:"value",message:()=>"real-time virtual CPUs that are not pinned can block any CPU of the host",remedy:()=>"\
pin the guest, for example `pin: [2, 3], emulator: [0]`, or remove `vcpusched`"})};function dg(e,t,s){for(const n of k(e)){const{emulator:o=[],iothreads:i,iothreadPin:r,
vcpusched:a}=n.cpu,c=(...u)=>({path:["vms",n.name,"cpu",...u]});if(n.cpu.pin==="auto")fg(n,e,t,s);else if(n.cpu.pin){const{pin:u}=n.cpu,l=jt(n);u.length!==l&&t(
"pin-count",c("pin"),{pins:u.length,vcpus:l});for(const[f,m]of u.entries())u.indexOf(m)<f&&t("pin-twice",c("pin",f),{cpu:m});const d=o.filter(f=>u.includes(f));
d.length>0&&t("emulator-on-pinned",c("emulator"),{cpus:D(d)})}r&&i===0&&t("iothread-pin-without-iothreads",c("iothreadPin")),a&&!n.cpu.pin&&t("realtime-without-\
pin",c("vcpusched"))}}function fg(e,t,s,n){const o={path:["vms",e.name,"cpu","pin"]},i=Xa(e,t,n);if(!i)s("pin-auto-without-facts",o);else if("cores"in i){const{
threads:r}=e.cpu;s("pin-auto-too-few",o,{needed:Fo(e),cores:i.cores,threads:r})}else i.shares.length>0&&s("pin-auto-shared",o,{guests:i.shares})}function*hg(e,t,s){
const{iothreads:n,vcpusched:o}=e.cpu,i=Yo(e,t,s),r=Jo(e,t,s),a=c=>({at:"cputune",xml:c});for(const[c,u]of zt(e,t,s).entries())yield a(v("vcpupin",{vcpu:c,cpuset:u}));
i&&(yield a(v("emulatorpin",{cpuset:D(i)})));for(let c=1;r&&c<=n;c+=1)yield a(v("iothreadpin",{iothread:c,cpuset:D(r)}));for(let c=0;o&&c<jt(e);c+=1)yield a(v("\
vcpusched",{vcpus:c,...o}))}function*mg({cpu:{pin:e}}){if(!(e===void 0||e==="auto"))for(const[t,s]of e.entries())e.indexOf(s)<t||(yield{what:`host CPU ${s}`,path:[
"cpu","pin",t],when:"run",code:"pin-shared"})}var fc={};x(fc,{claims:()=>Ug,codes:()=>Ag,domain:()=>Lg,rules:()=>Eg,schema:()=>Ng});var pg=/^(devices|disks|nics|shares)\.([A-Za-z0-9_][A-Za-z0-9_-]{0,62})(?:\.([0-7]))?$/,
vg=/^(?:[a-z][a-z0-9]*[0-9](?:-[0-9]+)*|[a-z]+\.[0-9]+|ua-[A-Za-z0-9_-]+)$/;function si(e){const t=pg.exec(e);if(!(!t?.[1]||!t[2]||t[3]!==void 0&&t[1]!=="device\
s"))return{slice:t[1],name:t[2],index:Number(t[3]??0)}}var gg=ue("",["devices.gpu","hostdev0"],e=>si(e)||vg.test(e)?me(e):L(`invalid device name '${e}': use dev\
ices.NAME, devices.NAME.FUNCTION, disks.NAME, nics.NAME, shares.NAME or a libvirt alias`)),ni=({slice:e,name:t,index:s})=>`ua-${e}${s===0?"":s}-${t}`;function hc(e,t){
const s=new Map;for(const n of e.devices)t.devices[n]?.igd===!0&&s.set(ni({slice:"devices",name:n,index:0}),{"x-igd-opregion":!0});for(const[n,o]of Object.entries(
e.qemu.override)){const i=si(n),r=i?ni(i):n;s.set(r,{...s.get(r),...o})}return s}function us(e,t,s,n,o=0){const i=ni({slice:e,name:t,index:o});return hc(s,n).has(
i)?v("alias",{name:i}):void 0}var oi=oe(1,255);function yg(e,t){const s=o=>Object.entries(e[o]).map(([i,{bootOrder:r}])=>({name:`${o}.${i}`,path:["vms",e.name,o,
i,"bootOrder"],order:r})),n=$e(e,t).map(({name:o,bootOrder:i})=>({name:`devices.${o}`,path:["devices",o,"bootOrder"],order:i}));return[...s("disks"),...s("nics"),
...n].flatMap(({order:o,...i})=>o===void 0?[]:[{...i,order:o}])}var bg=[[/\.qcow2?$/i,"qcow2"],[/\.(?:raw|img|iso|bin)$/i,"raw"]],ls=({format:e,file:t})=>e??(t===
void 0?"raw":bg.find(([s])=>s.test(t))?.[1]),Ut=(e,t)=>e.bus??(e.cdrom===void 0?at(t).diskBus:"sata"),mc=e=>e==="sata"?{first:0,count:6}:e==="scsi"||e==="usb"?{
first:6,count:20}:{first:0,count:26};function ii(e){const t=new Map,s=new Set;let n=0;for(const o of e.order.disks){const i=e.disks[o];if(!i)continue;const r=Ut(
i,e),{first:a,count:c}=mc(r);let{target:u}=i;if(r==="nvme")u=n<c?`nvme${n}n1`:void 0,n+=1;else if(u===void 0){const l=Ls(c,"disk",r,o);for(let d=0;d<c&&u===void 0;d+=
1){const f=String.fromCharCode(97+a+(l+d)%c),m=`${r==="virtio"?"vd":"sd"}${f}`;s.has(m)||(u=m)}}u!==void 0&&(t.set(o,u),s.add(u))}return t}var ri=G("",["alex"],
/^[a-z_][a-z0-9_-]{0,30}$/,"invalid user name: use lower-case letters, digits, '-' and '_', starting with a letter or '_', at most 31 characters"),wg=G("",["kvm"],
/^[a-z_][a-z0-9_-]{0,30}$/,"invalid group name: use lower-case letters, digits, '-' and '_', starting with a letter or '_', at most 31 characters"),kg=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,
Fs=G("",["win11"],kg,"invalid name: use letters, digits, '.', '_', '+' and '-', starting with a letter or digit, at most 63 characters"),xt=G("",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,
"invalid name: use letters, digits, '-' and '_', starting with a letter, digit or '_', at most 63 characters"),$g=G("",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
"invalid host name: use letters, digits and '-', with no '-' at the start or end, at most 63 characters"),ds=G("",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,
"invalid network interface name: use letters, digits, '.', '_' and '-', at most 15 characters"),pc=G("",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"invalid k\
ernel module name: use letters, digits, '_' and '-', one module per entry"),vc=G("",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,
"invalid unit name: end it with the unit type, such as .service, and use no spaces or quotes"),_g=G("",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,"inva\
lid kernel parameter: use name or name=value without spaces or quotes, one parameter per entry"),xg=e=>{if(!e.startsWith("/"))return`'${e}' is not an absolute p\
ath: start it with '/'`;if(/[\u0000-\u001f\u007f]/.test(e))return"control characters are not allowed in a path";if(!e.isWellFormed())return"this path is not val\
id Unicode";if(e.split("/").includes(".."))return`'..' is not allowed in the path '${e}': use the path that it resolves to`},St=ue("",["/var/lib/libvirt/images/\
win11.qcow2"],e=>{const t=xg(e);return t?L(t):me(e)}),gc=G("",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,"invalid path: it must not be empty or contain control\
 characters");function yc(e){return/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===1?L(`'${e}' is a multicast address: the firs\
t pair of a NIC's MAC address must be even`):/^(..)(?::\1)+$/i.test(e)?L(`'${e}' is a placeholder, not a MAC address: use a unique address, or leave it out`):me(
e.toLowerCase()):L(`invalid MAC address '${e}': use six pairs of hexadecimal digits, separated by ':'`)}var Sg=ue("",["52:54:00:66:d7:8b"],yc);function bc(e){return/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.
test(e)?new Set(e.replaceAll("-","")).size===1?L(`'${e}' is a placeholder, not a UUID: leave it out to derive one from the names`):me(e):L("invalid UUID: use 32\
 lower-case hexadecimal digits in groups of 8, 4, 4, 4 and 12")}var fs=(e,t)=>ue("",t,s=>/[\u0000-\u001f\u007f\ufffe\uffff]/.test(s)?L("control characters are n\
ot allowed here"):s.isWellFormed()?me(s):L("this string is not valid Unicode")),Og=G("",["vda","sda"],/^[sv]d[a-z]$/,"expected a disk target: vda to vdz on virt\
io, sda to sdz on other buses"),Mg=G("",["GAMES01"],/^[A-Za-z0-9_.+-]{1,20}$/,"expected a serial number such as GAMES01: 1 to 20 letters, digits, `-`, `_`, `.` \
and `+`"),Ng={vm:{disks:b(qe(xt,E(()=>({file:g(St),block:g(St),cdrom:g(ce([St,jo(!1)])),format:g(A(["qcow2","raw"])),create:g(Tt),bus:g(A(["virtio","sata","scsi",
"usb","nvme"])),target:g(Og),cache:g(A(["none","writeback","writethrough","directsync","unsafe"])),io:g(A(["native","threads","io_uring"])),discard:b(P(""),!0),
iothread:g(oe(1,64)),serial:g(Mg),readOnly:b(P(""),!1),bootOrder:g(oi)}))),{})}},K2=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}disks: { ${e} } } }
`,Ag={"disk-source":h({severity:"error",about:"value",message:({disk:e,given:t})=>t===0?`disk '${e}' has no source`:`disk '${e}' has several sources`,remedy:({disk:e,
given:t})=>t===0?`add one of \`file\`, \`block\` and \`cdrom\`, for example \`file: /var/lib/libvirt/images/${e}.qcow2, create: 60GiB\``:"keep only one of `file\
`, `block` and `cdrom`"}),"disk-format":h({severity:"error",about:"value",message:({file:e})=>`the name of '${e}' does not show its format`,remedy:({file:e})=>`\
add \`format: raw\` or \`format: qcow2\`; for an existing image, \`qemu-img info ${e}\` shows which`}),"block-not-raw":h({severity:"warning",about:"value",message:()=>"\
a qcow2 image on a block device can run out of space and stop the guest",remedy:()=>"remove `format` if the device holds a plain disk; if it holds a qcow2 image\
, convert it to another disk first: `qemu-img convert -O raw OLD NEW`"}),"block-name-moves":h({severity:"warning",about:"value",message:({path:e})=>`${e} can be\
 a different disk after the next boot`,remedy:({path:e})=>`use the link to ${e.slice(5)} that \`ls -l /dev/disk/by-id\` shows`}),"cdrom-bus":h({severity:"error",
about:"value",message:({bus:e})=>`a CD drive cannot be on ${e}`,remedy:()=>"remove `bus`: CD drives are on sata by default"}),"read-only-sata":h({severity:"erro\
r",about:"value",message:()=>"a disk on SATA cannot be read-only",remedy:()=>"set `bus: usb`, or `bus: virtio` if the guest has the driver; for an ISO image, us\
e `cdrom` instead of `file`"}),"disk-target-bus":h({severity:"error",about:"value",message:({target:e,bus:t})=>`'${e}' is not a valid target on ${t}`,remedy:({bus:e})=>e===
"nvme"?"remove `target`: disks on nvme are numbered automatically":`remove \`target\`, or use one of ${e==="virtio"?"vda to vdz":e==="sata"?"sda to sdf":"sda to\
 sdz"}`}),"disk-target-twice":h({severity:"error",about:"value",message:({target:e,disk:t})=>`target '${e}' is already used by disk '${t}'`,remedy:()=>"remove `\
target` to get a free one, or set another"}),"too-many-disks":h({severity:"error",about:"value",message:({bus:e,most:t})=>`this guest has more than ${t} disks o\
n ${e}`,remedy:({bus:e})=>e==="sata"?"set `bus: scsi` on some of the data disks (Windows needs the virtio drivers for it)":"set `bus: sata` on some of the disks"}),
"disk-twice":h({severity:"error",about:"value",message:({path:e,disk:t})=>`${e} is already used by disk '${t}'`,remedy:()=>"remove one of the two, or set `readO\
nly: true` on both (not possible on sata)"}),"disk-iothread":h({severity:"error",about:"value",message:({bus:e})=>`a disk on ${e} cannot use an iothread`,remedy:()=>"\
remove `iothread`, or set `bus: virtio`; an installed Windows needs the virtio driver first, or it no longer boots"}),"iothread-missing":h({severity:"error",about:"\
value",message:({iothread:e,count:t})=>`iothread ${e} does not exist: the guest has ${t===0?"none":`only ${t}`}`,remedy:({iothread:e,count:t})=>t===0?`set \`ioth\
reads: ${e}\` in \`cpu\`, or remove \`iothread\``:`set \`iothreads: ${e}\` in \`cpu\`, or use an iothread from 1 to ${t}`}),"native-io-cached":h({severity:"erro\
r",about:"value",message:({cache:e})=>`'io: native' does not work with 'cache: ${e}'`,remedy:()=>"set `cache: none`, or set `io: io_uring`"})},Pg=/^\/dev\/(?:sd[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|vd[a-z]+\d*|dm-\d+|mmcblk\d+(?:p\d+)?)$/;
function Eg(e,t){for(const s of k(e)){const n=["vms",s.name,"disks"],o=new Map;for(const[i,r]of Object.entries(s.disks)){Ig(s,i,r,t);const a=r.file??r.block;if(a===
void 0)continue;const{readOnly:c}=r,u={path:[...n,i,r.file===void 0?"block":"file"]},l=o.get(a);l&&!(l.readOnly&&c)&&t("disk-twice",u,{path:a,disk:l.name}),o.set(
a,{name:i,readOnly:c})}jg(s,t)}}function Ig(e,t,s,n){const o=(...u)=>({path:["vms",e.name,"disks",t,...u]}),i=[s.file,s.block,s.cdrom].filter(u=>u!==void 0).length,
r=Ut(s,e);if(i!==1&&n("disk-source",{...o(),on:"key"},{disk:t,given:i}),s.file!==void 0&&ls(s)===void 0&&n("disk-format",o("file"),{file:s.file}),s.block!==void 0&&
s.format==="qcow2"&&n("block-not-raw",o("format")),s.block!==void 0&&Pg.test(s.block)&&n("block-name-moves",o("block"),{path:s.block}),s.cdrom!==void 0&&(r==="v\
irtio"||r==="nvme")&&n("cdrom-bus",o("bus"),{bus:r}),s.readOnly&&s.cdrom===void 0&&r==="sata"&&n("read-only-sata",o("readOnly")),s.iothread!==void 0){const{iothreads:u}=e.
cpu;r!=="virtio"?n("disk-iothread",o("iothread"),{bus:r}):s.iothread>u&&n("iothread-missing",o("iothread"),{iothread:s.iothread,count:u})}const{cache:a="writeba\
ck",io:c}=s;c==="native"&&a!=="none"&&a!=="directsync"&&n("native-io-cached",o("io"),{cache:a})}var Cg=(e,t)=>t==="virtio"?e.startsWith("vd"):t==="sata"?/^sd[a-f]/.
test(e):t!=="nvme"&&e.startsWith("sd");function jg(e,t){const s=new Map,n=ii(e);for(const o of e.order.disks){const i=e.disks[o];if(!i)continue;const r=["vms",e.
name,"disks",o],a=Ut(i,e),c=n.get(o);if(c===void 0){t("too-many-disks",{path:r,on:"key"},{bus:a==="scsi"||a==="usb"?"scsi and usb":a,most:mc(a).count});continue}
const u=s.get(c),l={path:[...r,"target"]};i.target!==void 0&&!Cg(i.target,a)?t("disk-target-bus",l,{target:i.target,bus:a}):u!==void 0?t("disk-target-twice",l,{
target:c,disk:u}):s.set(c,o)}}var Tg=e=>e.block===void 0?"file":"block";function zg(e){if(e.block!==void 0)return v("source",{dev:e.block});const t=e.file??e.cdrom;
return typeof t=="string"?v("source",{file:t}):void 0}var wc=(e,t,s)=>t.serial??(s==="nvme"?e.slice(0,20):void 0),qg={type:"drive",controller:0,bus:0,unit:0};function Bg(e,t,s,n,o){
const i=t.cdrom!==void 0,{cache:r,io:a,iothread:c,bootOrder:u}=t,l=wc(e,t,n),d=t.discard&&!i&&!t.readOnly?"unmap":void 0;return v("disk",{type:Tg(t),device:i?"c\
drom":"disk"},v("driver",{name:"qemu",type:ls(t),cache:r,io:a,discard:d,iothread:c}),zg(t),v("target",{dev:s,bus:n}),(i||t.readOnly)&&v("readonly"),l!==void 0&&
v("serial",{},l),u!==void 0&&v("boot",{order:u}),o,n==="scsi"&&v("address",{...qg,target:s.charCodeAt(2)-97}))}function*Lg(e,t){const s=ii(e);for(const[n,o]of Object.
entries(e.disks)){const i=s.get(n),r=Ut(o,e);if(i===void 0)continue;const a=Bg(n,o,i,r,us("disks",n,e,t));if(r==="virtio"?yield{pci:{class:"disk",key:n},functions:[
a]}:yield{at:"devices",xml:a},r==="nvme"){const c=/\d+/.exec(i)?.[0],u=v("controller",{type:"nvme",index:c},v("serial",{},wc(n,o,r)));yield{pci:{class:"disk",key:n},
functions:[u]}}}}function*Ug(e){for(const[t,{file:s,block:n,readOnly:o}]of Object.entries(e.disks)){const i=s??n;i===void 0||o||(yield{what:i,path:["disks",t,s===
void 0?"block":"file"],when:"boot"})}}var kc={};x(kc,{codes:()=>Zg,host:()=>Yg,rules:()=>Vg,schema:()=>Wg});var Dg=require("node:fs"),Rg=require("node:path"),W=JSON.
parse((0,Dg.readFileSync)((0,Rg.join)(__dirname,"assets.json"),"utf8")),Fg=W["create-disks.sh"],Kg=/^[A-Za-z0-9_@:,./+=-]+$/;function $c(e){if(/[\0\n\r]/.test(e))
throw new RangeError("a word of a unit file cannot contain NUL or a line break");return Kg.test(e)?e:`"${e.replace(/[\\"]/g,"\\$&").replace(/%/g,"%%").replace(/\$/g,
"$$$$")}"`}var Gg=e=>$c(e).replaceAll("$$","$"),_c=e=>e.map($c).join(" "),ai=e=>[...Buffer.from(e,"utf8")].map((t,s)=>{const n=String.fromCharCode(t);return/[A-Za-z0-9:_-]/.
test(n)||n==="."&&s>0?n:`\\x${t.toString(16).padStart(2,"0")}`}).join(""),xc=e=>`sys-subsystem-net-devices-${ai(e).replace(/-/g,"\\x2d")}.device`,Sc="programs",
hs=e=>X(O("builtins","readFile"),Ho(`./${Sc}/${e}`)),Ks=(e,t,s)=>X(O("pkgs","writeShellApplication"),B({name:$(e),runtimeInputs:z(t),checkPhase:$(""),text:s})),
En=(e,t)=>X(O("lib","escapeShellArgs"),z([X(O("lib","getExe"),e),...t])),Wg={},G2=e=>`vms: { win: { memory: 4GiB, disks: { c: { ${e} } } } }
`,Zg={"create-without-file":h({severity:"error",about:"value",message:()=>"only an image file can be created",remedy:()=>"remove `create`, or use an image file:\
 `file: /var/lib/libvirt/images/disk.qcow2, create: 60GiB`"}),"create-not-whole":h({severity:"error",about:"value",message:({size:e})=>`a disk size of ${e} is n\
ot a positive multiple of 1MiB`,remedy:()=>"give the size in MiB, GiB or TiB, for example `create: 60GiB`"}),"create-differs":h({severity:"error",about:"value",
message:({file:e,guest:t,size:s})=>`${e} is already created for '${t}', with ${s}`,remedy:({guest:e})=>`use the same size and format as in '${e}', or remove \`cr\
eate\` from one of them`})},Oc=e=>k(e).flatMap(({name:t,disks:s})=>Object.entries(s).flatMap(([n,o])=>o.create===void 0?[]:[{path:["vms",t,"disks",n,"create"],guest:t,
disk:o,bytes:o.create}]));function Vg(e,t){const s=new Map;for(const n of Oc(e)){const{path:o,disk:i,bytes:r}=n;i.file===void 0?t("create-without-file",{path:o}):
(r%ie!==0||r===0)&&t("create-not-whole",{path:o},{size:ne(r)});const a=i.file===void 0?void 0:s.get(i.file);if(i.file!==void 0){if(a===void 0)s.set(i.file,n);else if(a.
bytes!==r||ls(a.disk)!==ls(i)){const c=`${ne(a.bytes)} as ${ls(a.disk)}`;t("create-differs",{path:o},{file:i.file,guest:a.guest,size:c})}}}}var Mc="create-disks\
.sh";function*Yg(e){const t=new Map;for(const{disk:u,bytes:l}of Oc(e)){const d=ls(u);u.file!==void 0&&d&&t.set(u.file,[u.file,d,String(l)])}if(t.size===0)return;
const{user:s,group:n}=It(e),o=[...t.keys()].sort(),i=O("config","virtualisation","libvirtd","qemu","package");yield{kind:"program",name:Mc,text:Fg};const r=[O("\
pkgs","coreutils"),i],a=Ks("vfioc-create-disks",r,hs(Mc)),c=[`${s}:${n}`,...o.flatMap(u=>t.get(u)??[])].map($);yield{kind:"option",path:["systemd","services","v\
fioc-disks"],comment:"Creates missing disk images. Existing ones are never changed.",value:B({description:$("Disk images of guests"),wantedBy:z([$("multi-user.t\
arget")]),before:z([$("vfioc-reconcile.service")]),unitConfig:B({RequiresMountsFor:z(Jg(o).map($))}),serviceConfig:B({Type:$("oneshot"),RemainAfterExit:R(!0)}),
script:En(a,c)})}}var Jg=e=>[...new Set(e.map(t=>t.slice(0,t.lastIndexOf("/"))||"/"))].map(Gg),Nc={};x(Nc,{codes:()=>Xg,domain:()=>ty,host:()=>ey,rules:()=>Qg,schema:()=>Hg});
var Hg={vm:{shares:b(qe(xt,E(()=>({path:St,readOnly:b(P(""),!1)}))),{})}},Xg={"share-name-too-long":h({severity:"error",about:"value",message:({share:e})=>`shar\
e name '${e}' has ${e.length} characters, but virtiofs allows at most 36`,remedy:({share:e})=>`use a shorter name, for example \`${e.slice(0,36).replace(/[-._]+$/,
"")}\``})};function Qg(e,t){for(const s of k(e))for(const n of Object.keys(s.shares))n.length>36&&t("share-name-too-long",{path:["vms",s.name,"shares",n],on:"ke\
y"},{share:n})}function*ey(e){k(e).some(({shares:t})=>Object.keys(t).length>0)&&(yield{kind:"option",path:["virtualisation","libvirtd","qemu","vhostUserPackages"],
value:z([O("pkgs","virtiofsd")])})}function*ty(e,t){for(const[s,{path:n,readOnly:o}]of Object.entries(e.shares)){const i=us("shares",s,e,t),r=v("filesystem",{type:"\
mount",accessmode:"passthrough"},v("driver",{type:"virtiofs"}),v("source",{dir:n}),v("target",{dir:s}),o&&v("readonly"),i);yield{pci:{class:"share",key:s},functions:[
r]}}}var Ac={};x(Ac,{claims:()=>xy,codes:()=>hy,domain:()=>yy,rules:()=>vy,schema:()=>fy});var se="boot alias rom acpi address",sy={domain:`name uuid genid titl\
e description metadata maxMemory memory currentMemory blkiotune memtune memoryBacking
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
    transient serial wwn vendor product encryption ${se}`,controller:`driver model target master serial ${se} pcihole64`,filesystem:`driver binary source target\
 readonly space_hard_limit space_soft_limit ${se}`,interface:`mac source virtualport backenddomain ip route script downscript guest target teaming portForward m\
odel
    driver backend filterref tune link mtu coalesce bandwidth vlan port ${se}`,serial:`source protocol log target ${se}`,parallel:`source protocol log target ${se}`,
console:`source protocol log target ${se}`,channel:`source protocol log target ${se}`,input:`driver source ${se} settings`,tpm:`backend ${se}`,graphics:"listen \
channel image jpeg zlib playback streaming mouse clipboard filetransfer gl audio",sound:`codec audio driver ${se}`,audio:"input output",video:`driver model ${se}`,
hostdev:`driver source teaming readonly shareable ${se} ip route`,redirdev:`source protocol log ${se}`,memballoon:`stats driver ${se}`,rng:`rate backend driver ${se}`,
shmem:`model size server msi ${se}`,memory:`uuid source target ${se}`,vsock:`cid driver ${se}`,watchdog:se,panic:se,iommu:`driver ${se}`,"qemu:commandline":"qem\
u:arg qemu:env","qemu:capabilities":"qemu:add qemu:del",network:`name uuid title description metadata forward bridge mtu mac domain dns vlan bandwidth virtualpo\
rt ip route
    portgroup dnsmasq:options`,forward:"driver pf nat interface address",dns:"forwarder txt host srv",ip:"tftp dhcp",dhcp:"range host bootp"},ci=new Map(Object.
entries(sy).map(([e,t])=>[e,new Map(t.split(/\s+/).map((s,n)=>[s,n]))])),Pc=new Set(["network","forward","dns","ip","dhcp"]),ny=e=>{const t=Pc.has(e)?void 0:ci.
get(e);return t&&[...t.keys()]},oy=e=>[...ci].flatMap(([t,s])=>s.has(e)&&!Pc.has(t)?[t]:[]),In=e=>{const{name:t,children:s}=e;if(t==="metadata"||s.length===0||Ea(
e))return e;const n=ci.get(t);let o=!0,i=-1,r;return s.forEach((a,c)=>{const u=typeof a=="string"?a:In(a);u!==a&&(r??=[...s],r[c]=u);const l=Ec(n,u);o&&=i<=l,i=
l}),o||(r=iy(n,r??s)),r?rt(e,r):e},Ue=e=>ov(In(e)),Ec=(e,t)=>e?(typeof t=="string"?void 0:e.get(t.name))??e.size:0;function iy(e,t){const s=[];for(const o of t){
const i=Ec(e,o);s[i]??=[],s[i].push(o)}const n=[];for(const o of s)if(o)for(const i of o)n.push(i);return n}var ui="127.0.0.1",Ic={listen:ui},Cc=e=>e===!0?Ic:e===
!1?void 0:e,Gs=e=>as(e)?Cc(e.display.spice)??Ic:void 0,Ws=e=>Cc(e.display.vnc),Ot=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),jc=e=>{const t=/^\d{1,3}(?:\.\d{1,3}){3}$/.
test(e)?e.split(".").map(Number):[];return t.length===4&&t.every(s=>s<256)?t.reduce((s,n)=>s*256+n,0):void 0},ms=({prefix:e})=>2**(32-e);function ry(e){const[t="",
s=""]=e.split("/"),n=jc(t);if(n===void 0||!/^\d{1,2}$/.test(s))return L(`invalid subnet '${e}': use an IPv4 address, '/' and a prefix length`);const o={first:n,
prefix:Number(s)};if(o.prefix<16||o.prefix>29)return L(`invalid subnet '${e}': the prefix length must be between 16 and 29`);const i=n%ms(o);return i!==0?L(`'${e}\
' is not the start of a subnet: use ${Ot(n-i)}/${s}`):me(o)}var Tc=({first:e,prefix:t})=>`${Ot(e)}/${t}`,ay=e=>Ot(2**32-ms(e)),cy=(e,t)=>e.first<t.first+ms(t)&&
t.first<e.first+ms(e),uy=ue("",["192.168.150.0/24"],ry),zc=ue("",["192.168.178.30"],e=>{const t=jc(e);return t===void 0?L(`invalid IPv4 address '${e}': use four\
 numbers from 0 to 255, separated by '.'`):me(Ot(t))}),ly=oe(5900,65535),qc=e=>E(()=>({listen:b(zc,ui),port:g(ly)})),Bc=A(["spice","pipewire","pulseaudio","none"]),
dy=E(()=>({to:Bc,uid:g(oe(1,65533)),model:g(A(["ich9","ich6","ac97"]))})),fy={vm:{display:b(E(()=>({spice:g(Bs(qc("a free one"),"")),vnc:g(Bs(qc("a free one"),"")),
video:g(A(["none","vga","virtio","qxl","bochs","ramfb"])),input:g(A(["tablet","virtio","none"])),sound:g(ce([Bc,dy])),usbRedirection:b(oe(0,8),2)})),{})}},W2=e=>`\
vms: { win: { memory: 4GiB, display: { ${e} } } }
`,hy={"guest-not-seen":h({severity:"warning",about:"value",message:({guest:e})=>`guest '${e}' has no display: neither SPICE nor VNC is on, and no GPU is passed \
through`,remedy:()=>"set `spice: on`, add a GPU to `devices`, or set `serial: on` for `virsh console`"}),"video-none-shown":h({severity:"warning",about:"value",
message:({server:e})=>`${e} has nothing to show, because the guest has no video device`,remedy:()=>"remove `video: none`, or add a GPU to `devices`"}),"sound-wi\
thout-spice":h({severity:"error",about:"value",message:()=>"'sound' goes through SPICE, but SPICE is off",remedy:()=>"set `spice: on`, or remove `sound`"}),"sou\
nd-without-uid":h({severity:"error",about:"value",message:({server:e})=>`sound through ${e} needs the 'uid' of the user whose server plays it`,remedy:({server:e})=>`\
set \`sound: { to: ${e}, uid: 1000 }\`, with the number that \`id -u\` prints for the user in \`libvirt.qemu.user\``}),"sound-of-another-user":h({severity:"warn\
ing",about:"value",message:({server:e,user:t})=>`QEMU runs as ${t}, which cannot play sound through the ${e} server of another user`,remedy:()=>"run QEMU as tha\
t user, for example `libvirt: { qemu: { user: alex, group: users } }`, or use SPICE: `display: { spice: on, sound: spice }`"}),"display-open-to-all":h({severity:"\
warning",about:"value",message:({server:e,address:t})=>`the ${e} server of the guest listens on ${t} without a password`,remedy:()=>"remove `listen` and connect\
 through SSH, for example `ssh -L 5900:127.0.0.1:5900 HOST`, or make sure that the firewall blocks the port"})},Lc=e=>{const{sound:t=as(e)?"spice":"none"}=e.display;
return typeof t=="string"?{to:t}:t},my=e=>e.display.video??(as(e)||Ws(e)!==void 0?at(e).video:"none"),py=(e,t,s)=>$e(e,t).some(n=>{const o=s?Xe(n,s):[];return o.
length===0||o.some(i=>i.class===void 0||cs(i))});function vy(e,t,s){for(const n of k(e)){const o=(...l)=>({path:["vms",n.name,"display",...l]}),i=Gs(n),r=Ws(n),
a=py(n,e,s);!i&&!r&&!a&&!n.serial&&t("guest-not-seen",{...o("spice"),on:"key"},{guest:n.name}),n.display.video==="none"&&(i||r)&&!a&&t("video-none-shown",o("vid\
eo"),{server:i?"SPICE":"VNC"});const{to:c,uid:u}=Lc(n);if(c==="spice"&&!i&&t("sound-without-spice",o("sound")),c==="pipewire"||c==="pulseaudio"){const{user:l}=It(
e);u===void 0?t("sound-without-uid",o("sound"),{server:c}):(l==="qemu-libvirtd"||l==="root")&&t("sound-of-another-user",o("sound"),{server:c,user:l})}for(const[
l,d,f]of[["spice","SPICE",i],["vnc","VNC",r]])f&&!f.listen.startsWith("127.")&&t("display-open-to-all",o(l,"listen"),{server:d,address:f.listen})}}var Uc=(e,{listen:t,
port:s},...n)=>v("graphics",{type:e,port:s,autoport:s===void 0?"yes":"no"},v("listen",{type:"address",address:t}),...n),gy=Ue(v("channel",{type:"spicevmc"},v("t\
arget",{type:"virtio",name:"com.redhat.spice.0"})));function*yy(e){const t=Gs(e),s=Ws(e);if(t){yield{at:"devices",xml:Uc("spice",t,v("image",{compression:"off"}))},
yield{at:"devices",xml:gy};const n=Array.from({length:e.display.usbRedirection},()=>v("redirdev",{bus:"usb",type:"spicevmc"}));n.length>0&&(yield{at:"",xml:v("d\
evices",{},...n)})}s&&(yield{at:"devices",xml:Uc("vnc",s)}),yield*by(e),yield*$y(e),yield*_y(e)}function*by(e){const t=my(e),s=v("video",{},v("model",{type:t}));
t==="none"||t==="ramfb"?yield{at:"devices",xml:s}:yield{pci:{class:"video",key:"video",index:0},functions:[s]}}var wy=["mouse","keyboard"].map(e=>Ue(v("input",{
type:e,bus:"ps2"}))),ky=Ue(v("input",{type:"tablet",bus:"usb"}));function*$y(e){for(const s of wy)yield{at:"devices",xml:s};const t=Da(e);t==="tablet"&&(yield{at:"\
devices",xml:ky});for(const[s,n]of t==="virtio"?["mouse","keyboard"].entries():[])yield{pci:{class:"input",key:n,index:s},functions:[v("input",{type:n,bus:"virt\
io"})]}}function*_y(e){const{to:t,uid:s,model:n="ich9"}=Lc(e),o=`/run/user/${s}`,i=t==="pipewire"?o:void 0,r=t==="pulseaudio"?`${o}/pulse/native`:void 0;if(yield{
at:"devices",xml:v("audio",{id:1,type:t,runtimeDir:i,serverName:r})},t==="none")return;const a=v("sound",{model:n},v("audio",{id:1}));yield{pci:{class:"sound",key:"\
sound",index:0},functions:[a]}}function*xy(e){for(const t of["spice","vnc"]){const s=e.display[t],n=typeof s=="object"?s.port:void 0;n!==void 0&&(yield{what:`po\
rt ${n}`,path:["display",t,"port"],when:"run",once:!0})}}var Dc={};x(Dc,{codes:()=>Iy,host:()=>Ty,rules:()=>Cy,schema:()=>Py});function Rc(e,t,s){const{width:n,
height:o}=e,i=s==="b7"?n*o*(t?8:4)*2+10*ie:Math.ceil(n*4/256)*256*o*3+4*ie;return Sy(i)}var Sy=e=>2**Math.ceil(Math.log2(e)),Fc=e=>Number.isInteger(Math.log2(e)),
Oy=2*ie,Kc="looking-glass",My=(e,t)=>k(t).filter(({lookingGlass:s})=>s?.backend==="kvmfr").findIndex(({name:s})=>s===e.name);function Cn(e,t){const{lookingGlass:s}=e;
if(!s)return;const{name:n=Kc,resolution:o,hdr:i,version:r,size:a,backend:c}=s,u=a??(o?Rc(o,i,r):ie),l=c==="kvmfr"?`/dev/kvmfr${My(e,t)}`:`/dev/shm/${n}`;return{
feature:"lookingGlass",name:n,path:l,bytes:u,backend:c}}function li(e){const{scream:t}=e;if(t?.mode!=="ivshmem")return;const{name:s,size:n=Oy}=t;return{feature:"\
scream",name:s,path:`/dev/shm/${s}`,bytes:n,backend:"shm"}}var jn=(e,t)=>[Cn(e,t),li(e)].filter(s=>s!==void 0),Gc=(e,t)=>k(e).flatMap(s=>jn(s,e).flatMap(n=>n.backend===
t?[{...n,vm:s}]:[])),Ny=e=>Gc(e,"shm"),di=e=>Gc(e,"kvmfr");function Ay(e){const{user:t}=It(e);return{user:t==="qemu-libvirtd"?t:"root",group:"kvm"}}var Py={},Z2=e=>`\
vms: { win: { memory: 4GiB, ${e} } }
`,Ey=/_(?:latest|testing|zen|lqx|xanmod)/,fi=10,Iy={"kvmfr-with-shares":h({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' has shares, which d\
o not work together with kvmfr`,remedy:()=>"set `backend: shm`, or remove `shares`"}),"kvmfr-has-no-name":h({severity:"error",about:"value",message:({node:e})=>`\
'name' does not apply to kvmfr: the device is ${e}`,remedy:()=>"remove `name`, or set `backend: shm`"}),"kvmfr-with-new-kernel":h({severity:"warning",about:"val\
ue",message:({kernel:e})=>`kvmfr may not build for the kernels of ${e}`,remedy:()=>"set `backend: shm`, or use an LTS kernel, for example `packages: linuxPackag\
es_6_12`; if you keep both, some updates of the host may fail to build"}),"kvmfr-too-many":h({severity:"error",about:"value",message:()=>`more than ${fi} guests\
 use kvmfr, which has only ${fi} devices`,remedy:()=>"set `backend: shm` for some of the guests, each with its own `name`"})};function Cy(e,t){for(const{vm:i,path:r}of di(
e)){const a={path:["vms",i.name,"lookingGlass","backend"]};Object.keys(i.shares).length>0&&t("kvmfr-with-shares",a,{guest:i.name}),i.lookingGlass?.name!==void 0&&
t("kvmfr-has-no-name",{path:["vms",i.name,"lookingGlass","name"]},{node:r})}const s=di(e),n=e.kernel.packages;s.length>0&&n&&Ey.test(n)&&t("kvmfr-with-new-kerne\
l",{path:["kernel","packages"]},{kernel:n});const o=s[fi];o&&t("kvmfr-too-many",{path:["vms",o.vm.name,"lookingGlass","backend"]},{})}var jy=["null","full","zer\
o","random","urandom","ptmx","kvm","userfaultfd"];function*Ty(e){const t=di(e);if(t.length===0)return;yield{kind:"option",path:["boot","extraModulePackages"],value:z(
[O("config","boot","kernelPackages","kvmfr")])},yield{kind:"module",stage:"boot",name:"kvmfr"},yield{kind:"modprobe",line:{command:"options",module:"kvmfr",option:"\
static_size_mb",value:t.map(({bytes:i})=>i/ie).join(",")}},yield{kind:"udev",stage:"boot",seat:!0,rule:[{key:"SUBSYSTEM",operator:"==",value:"kvmfr"},{key:"GROU\
P",operator:"=",value:"kvm"},{key:"MODE",operator:"=",value:"0660"},{key:"TAG",operator:"+=",value:"uaccess"}]},yield{kind:"qemuConf",key:"cgroup_device_acl",value:[
...jy.map(i=>`/dev/${i}`),...t.map(({path:i})=>i)]};for(const{vm:i,path:r}of t)yield{kind:"hook",vm:i.name,step:"kvmfr-device",arguments:[r]};const{user:o}=It(e);
for(const i of new Set([...e.host.users,...o==="root"?[]:[o]]))yield{kind:"member",user:i,group:"kvm"}}var Wc={};x(Wc,{codes:()=>qy,domain:()=>Dy,host:()=>Uy,rules:()=>By,
schema:()=>zy});var zy={vm:{lookingGlass:g(E(()=>({resolution:g(kv),hdr:b(P(""),!1),version:b(A(["b7","idd"]),"b7"),size:g(Tt),backend:b(A(["shm","kvmfr"]),"shm"),
name:g(Fs)})))}},qy={"looking-glass-without-size":h({severity:"error",about:"value",message:({guest:e})=>`'lookingGlass' of '${e}' has neither 'resolution' nor \
'size'`,remedy:()=>"add the largest resolution that the guest will use, for example `resolution: 2560x1440`"}),"looking-glass-too-small":h({severity:"error",about:"\
value",message:({size:e,needed:t,resolution:s})=>`${e} is too small for ${s}, which needs ${t}`,remedy:({needed:e})=>`remove \`size\`, or set \`size: ${e}\` or m\
ore`})};function By(e,t){for(const{name:s,lookingGlass:n}of k(e)){if(!n)continue;const o=["vms",s,"lookingGlass"],{resolution:i,hdr:r,version:a,size:c}=n;!i&&c===
void 0&&t("looking-glass-without-size",{path:o,on:"key"},{guest:s});const u=i?Rc(i,r,a):0;if(i&&c!==void 0&&c<u){const l={size:ne(c),needed:ne(u),resolution:wv(
i)};t("looking-glass-too-small",{path:[...o,"size"]},l)}}}function Ly(e,t,s){const n=Gs(e),o=[];return(t.path!==`/dev/shm/${Kc}`||s)&&o.push(["app",`shmFile=${t.
path}`]),n?n.listen!==ui&&o.push(["spice",`host=${n.listen}`]):o.push(["spice","enable=no"]),n?.port!==void 0&&o.push(["spice",`port=${n.port}`]),[...new Set(o.
map(([r])=>r))].map(r=>`[${r}]
${o.flatMap(([a,c])=>a===r?[`${c}
`]:[]).join("")}`).join("")}function*Uy(e){const t=k(e).flatMap(n=>{const o=Cn(n,e);return o?[{vm:n,region:o}]:[]});if(t.length===0)return;yield{kind:"package",
path:["looking-glass-client"]};const s=t.length>1;for(const{vm:n,region:o}of t){const i=s?`looking-glass/${n.name}.ini`:"looking-glass-client.ini",r=Ly(n,o,s);r&&
(yield{kind:"option",path:["environment","etc",i,"text"],value:$(r)})}}function*Dy(e,t){const s=Cn(e,t);s?.backend==="shm"&&(yield{pci:{class:"shmem",key:"looki\
ng-glass",index:0},functions:[v("shmem",{name:s.name},v("model",{type:"ivshmem-plain"}),v("size",{unit:"M"},s.bytes/ie))]})}var Zc={};x(Zc,{codes:()=>Fy,domain:()=>Ky,
schema:()=>Ry});var Ry={vm:{agent:b(P(""),!0)}},Fy={};function*Ky(e){if(!e.agent)return;const t=v("target",{type:"virtio",name:"org.qemu.guest_agent.0"});yield{
at:"devices",xml:v("channel",{type:"unix"},t)}}var Vc={};x(Vc,{codes:()=>Wy,rules:()=>Zy,schema:()=>Gy});var Gy={},Wy={"boot-order-twice":h({severity:"error",about:"\
value",message:({order:e,other:t,guest:s})=>`'${t}' of guest '${s}' also has boot order ${e}`,remedy:({free:e})=>`set \`bootOrder: ${e}\`, which is free; the gue\
st tries the lowest number first`})};function Zy(e,t){for(const s of k(e)){const n=yg(s,e),o=new Set(n.map(({order:r})=>r)),i=new Map;for(const{name:r,path:a,order:c}of n){
const u=i.get(c);if(u===void 0){i.set(c,r);continue}let l=c+1;for(;o.has(l);)l+=1;o.add(l),t("boot-order-twice",{path:a},{order:c,other:u,guest:s.name,free:l})}}}
var Yc={};x(Yc,{codes:()=>Yy,domain:()=>Jy,schema:()=>Vy});var Vy={},Yy={};function*Jy(e){const t=new Set(Object.values(e.disks).map(n=>Ut(n,e))),s=v("controlle\
r",{type:"usb",index:0,model:"qemu-xhci",ports:Ko});if(yield{pci:{class:"usb",key:"usb",index:0},functions:[s]},(!Ct(e)||t.has("sata"))&&(yield{pci:{class:"sata",
key:"sata",index:0},functions:[v("controller",{type:"sata",index:0})]}),t.has("scsi")){const n=v("controller",{type:"scsi",index:0,model:"virtio-scsi"});yield{pci:{
class:"scsi",key:"scsi",index:0},functions:[n]}}if(pv(e)){const n=v("controller",{type:"virtio-serial",index:0});yield{pci:{class:"serial",key:"serial",index:0},
functions:[n]}}}var Jc={};x(Jc,{codes:()=>Xy,files:()=>Qy,isInlineXml:()=>Hc,schema:()=>Hy});var Hy={vm:{xml:g(te().check(Co(1))),xmlRemove:b(C(te()),[])}},Xy={},
Hc=e=>e.trimStart().startsWith("<");function*Qy(e){for(const{name:t,xml:s}of k(e))s!==void 0&&!Hc(s)&&(yield{path:["vms",t,"xml"],name:s})}var Xc={};x(Xc,{codes:()=>tb,
domain:()=>ob,host:()=>nb,rules:()=>sb,schema:()=>eb});var eb={vm:{firmware:b(E(()=>({type:g(A(["efi","bios"])),secureBoot:g(P("")),enrolledKeys:g(P("")),tpm:g(
Bs(E(()=>({model:b(A(["tpm-crb","tpm-tis"]),"tpm-crb"),version:b(A(["2.0","1.2"]),"2.0")})),"")),loader:g(St),varsTemplate:g(St),bootMenu:b(P(""),!1)})),{})}},V2=(e,t="")=>`\
vms: { win: { memory: 4GiB, ${t}firmware: { ${e} } } }
`,tb={"secure-boot-needs-efi":h({severity:"error",about:"value",message:()=>"Secure Boot requires UEFI, but the firmware type is bios",remedy:()=>"remove `type:\
 bios`; to keep a guest that is installed with BIOS, set `secureBoot: off` and remove `enrolledKeys`"}),"secure-boot-needs-q35":h({severity:"error",about:"value",
message:()=>"Secure Boot requires the machine type q35, but this guest has an i440fx",remedy:()=>"set `machine: q35`; to keep the machine type, set `secureBoot:\
 off` and remove `enrolledKeys`"}),"keys-without-secure-boot":h({severity:"error",about:"value",message:()=>"enrolled keys require Secure Boot, which is off",remedy:()=>"\
set `secureBoot: on`, or remove `enrolledKeys`"}),"keys-with-loader":h({severity:"error",about:"value",message:()=>"vfioc cannot enroll keys in the variables of\
 a custom firmware image",remedy:()=>"replace `enrolledKeys` with `secureBoot: on` and use a `varsTemplate` that contains the keys, or remove `loader` and `vars\
Template`"}),"loader-and-template":h({severity:"error",about:"value",message:({given:e,missing:t})=>`'${e}' requires '${t}'`,remedy:({given:e,missing:t})=>`add \
\`${t}\` from the same firmware build, or remove \`${e}\` to let libvirt select the firmware`}),"loader-without-efi":h({severity:"error",about:"value",message:()=>"\
the loader is a UEFI image, but the firmware type is bios",remedy:()=>"remove `type: bios`; to keep BIOS, remove `loader` and `varsTemplate`"}),"tpm-crb-version":h(
{severity:"error",about:"value",message:()=>"tpm-crb supports only TPM version 2.0",remedy:()=>'set `version: "2.0"`, or `model: tpm-tis` for version 1.2'}),"tp\
m-without-swtpm":h({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' has an emulated TPM, but swtpm is off`,remedy:({guest:e})=>`set \`swtpm: on\
\`; if '${e}' does not need a TPM, set \`firmware: { tpm: off }\` on it instead`}),"windows11-secure-boot":h({severity:"warning",about:"value",message:({why:e})=>`\
Windows 11 requires Secure Boot, which is not available with '${e}'`,remedy:({why:e})=>`remove \`${e}\` for a new guest; to keep an installed one, set \`secureBoo\
t: off\` in its \`firmware\``})};function sb(e,t){for(const s of k(e)){const{firmware:n}=s,o=d=>({path:["vms",s.name,"firmware",d]}),{type:i,secureBoot:r,enrolledKeys:a,
tpm:c}=ct(s);r&&i==="bios"?t("secure-boot-needs-efi",o("secureBoot")):r&&Ct(s)?t("secure-boot-needs-q35",o("secureBoot")):a&&!r&&t("keys-without-secure-boot",o(
"enrolledKeys"));const{loader:u,varsTemplate:l}=n;if(n.secureBoot===void 0&&at(s).secureBoot&&!r&&u===void 0){const d=i==="bios",f=d?o("type"):{path:["vms",s.name,
"machine"]};t("windows11-secure-boot",f,{why:d?"type: bios":`machine: ${s.machine}`})}if(u!==void 0&&a&&t("keys-with-loader",o("enrolledKeys")),u!==void 0&&i===
"bios"&&t("loader-without-efi",o("loader")),u===void 0!=(l===void 0)){const[d,f]=u===void 0?["varsTemplate","loader"]:["loader","varsTemplate"];t("loader-and-te\
mplate",o(d),{given:d,missing:f})}c?.model==="tpm-crb"&&c.version!=="2.0"&&t("tpm-crb-version",{path:["vms",s.name,"firmware","tpm","version"]}),c&&e.libvirt.qemu.
swtpm===!1&&t("tpm-without-swtpm",{path:["libvirt","qemu","swtpm"]},{guest:s.name})}}var Tn={loader:"/run/vfioc/firmware/OVMF_CODE.fd",template:"/run/vfioc/firm\
ware/OVMF_VARS.ms.fd"};function*nb(e){const t=k(e).map(ct);if(e.libvirt.qemu.swtpm===void 0&&t.some(({tpm:s})=>s!==void 0)&&(yield{kind:"option",path:["virtuali\
sation","libvirtd","qemu","swtpm","enable"],value:R(!0)}),!!t.some(({enrolledKeys:s})=>s))for(const[s,n]of[[Tn.loader,"/FV/OVMF_CODE.fd"],[Tn.template,"/FV/OVMF\
_VARS.ms.fd"]])yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",s,"L+","argument"],value:qt(O("pkgs","OVMFFull","fd"),n)}}function*ob(e){const{
type:t,secureBoot:s,enrolledKeys:n,tpm:o}=ct(e),{loader:i,varsTemplate:r,bootMenu:a}=e.firmware;if(t==="efi"&&n)yield*Qc(Tn.loader,Tn.template,!0);else if(t==="\
efi"&&i!==void 0&&r!==void 0)yield*Qc(i,r,s);else if(t==="efi"){const c=(l,d)=>v("feature",{enabled:ja(d),name:l}),u=v("firmware",{},c("enrolled-keys",!1),c("se\
cure-boot",s));yield{at:"",xml:v("os",{firmware:"efi"},u)},yield{at:"os",xml:v("loader",{stateless:"no"})}}if(s&&(yield{at:"features",xml:v("smm",{state:"on"})}),
a&&(yield{at:"os",xml:v("bootmenu",{enable:"yes",timeout:3e3})}),o){const c=v("backend",{type:"emulator",version:o.version});yield{at:"devices",xml:v("tpm",{model:o.
model},c)}}}function*Qc(e,t,s){yield{at:"os",xml:v("loader",{readonly:"yes",secure:s?"yes":void 0,type:"pflash"},e)},yield{at:"os",xml:v("nvram",{template:t})}}
var eu={};x(eu,{codes:()=>rb,host:()=>cb,schema:()=>ib});var ib={},rb={},tu=(e,...t)=>X(O("lib",e),...t),ab=(e,t)=>Q(e,"||",t),su=(e,t)=>Q(X(O("builtins","match"),
$(e),t),"!=",Ds),zn=tu("versionAtLeast",O("lib","trivial","release"),$("25.11")),Zs="/run/libvirt/nix-ovmf/",nu="edk2-x86_64-secure-code.fd";function*cb(e){const t=k(
e).filter(i=>ct(i).type==="efi"),s=t.filter(i=>i.firmware.loader===void 0&&!ct(i).enrolledKeys),n=s.find(i=>ct(i).secureBoot),o=n??s[0];if(o){const i=dt("rule"),
r=Qo("rule",Q(su("[^[:space:]]+[[:space:]]+/var/lib/qemu/firmware/?([[:space:]].*)?",i),"&&",ft(su(".*-qemu-ovmf-metadata[[:space:]]*",i))));yield{kind:"asserti\
on",that:ft(Q(zn,"&&",tu("any",r,O("config","systemd","tmpfiles","rules")))),message:`vfioc: a rule in systemd.tmpfiles.rules replaces /var/lib/qemu/firmware, w\
hich provides the firmware of '${o.name}'${n?" with Secure Boot":""}: remove the rule. Since NixOS 25.11, libvirtd sets up this directory itself.`}}for(const i of t){
const{loader:r}=i.firmware;if(!r?.startsWith(Zs))continue;const a=r.slice(Zs.length),[c,u,l,d]=a.startsWith("edk2-")?[zn,"25.05","OVMF_CODE.fd","OVMF_VARS.fd"]:
[ft(zn),"25.11",ct(i).secureBoot?nu:"edk2-x86_64-code.fd","edk2-i386-vars.fd"];if(yield{kind:"assertion",that:c,message:`vfioc: '${i.name}' uses ${r}, which Nix\
OS ${u} and ${u==="25.05"?"older":"later"} do not have: remove firmware.loader and firmware.varsTemplate to let libvirt select an image, or set firmware.loader \
to ${Zs}${l} and firmware.varsTemplate to ${Zs}${d}.`},!ct(i).secureBoot)continue;const f=a.startsWith("edk2-")?R(a.includes("secure")):ab(zn,Q(Bt("config",["vi\
rtualisation","libvirtd","qemu","ovmf","packages"],z([])),"!=",z([O("pkgs","OVMF","fd")]))),m=a.startsWith("edk2-")?`set firmware.loader to ${Zs}${nu}`:"set vir\
tualisation.libvirtd.qemu.ovmf.packages = [ pkgs.OVMFFull.fd ]";yield{kind:"assertion",that:f,message:`vfioc: '${i.name}' needs Secure Boot, which ${r} does not\
 support: ${m}.`}}}var ou={};x(ou,{codes:()=>hb,domain:()=>yb,rules:()=>mb,schema:()=>fb});var ub=G("",["q35","pc-q35-10.0","pc"],/^(?:q35|pc|pc-(?:q35|i440fx)-\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)$/,
"invalid machine type: use q35, pc, or a versioned type from 'qemu-system-x86_64 -machine help'"),lb=ue("",["b8d2d9c9-4088-4288-b668-e12a9fb6d2bb"],bc),db=G("",
["http://microsoft.com/win/11"],/^http:\/\/[A-Za-z0-9._/-]+$/,"invalid libosinfo id: use an id as printed by 'osinfo-query os'"),fb={vm:{guest:b(A(["windows10",
"windows11","linux","macos"]),"linux"),type:b(A(["kvm","qemu"]),"kvm"),machine:b(ub,"q35"),uuid:g(lb),title:g(fs("A title.",["Windows 11"])),description:g(fs("A\
 description.",["Gaming"])),clock:g(A(["utc","localtime"])),osinfo:g(db),autostart:b(P(""),!1)}},hb={"uuid-twice":h({severity:"error",about:"value",message:({guest:e})=>`\
guest '${e}' has the same UUID`,remedy:()=>"remove `uuid`: each guest then gets its own UUID, derived from its name"})};function mb(e,t){const s=new Map;for(const n of k(
e)){const o=La(n,e),i=s.get(o);i!==void 0&&t("uuid-twice",{path:["vms",n.name,"uuid"]},{guest:i}),s.set(o,n.name)}}var pb="/run/libvirt/nix-emulators/qemu-syste\
m-x86_64",vb=[Ue(v("timer",{name:"rtc",tickpolicy:"catchup"})),Ue(v("timer",{name:"pit",tickpolicy:"delay"})),Ue(v("timer",{name:"hpet",present:"no"}))],Qe=(e,t)=>({
at:e,xml:Ue(t)}),gb=[Qe("features",v("acpi")),Qe("features",v("apic")),Qe("features",v("vmport",{state:"off"})),Qe("",v("on_poweroff",{},"destroy")),Qe("",v("on\
_reboot",{},"restart")),Qe("",v("on_crash",{},"destroy")),Qe("pm",v("suspend-to-mem",{enabled:"no"})),Qe("pm",v("suspend-to-disk",{enabled:"no"})),Qe("devices",
v("emulator",{},pb)),Qe("devices",v("memballoon",{model:"none"}))];function*yb(e,t){const{osinfo:s=at(e).osinfo}=e;yield{at:"",xml:v("name",{},e.name)},yield{at:"",
xml:v("uuid",{},La(e,t))},e.title!==void 0&&(yield{at:"",xml:v("title",{},e.title)}),e.description!==void 0&&(yield{at:"",xml:v("description",{},e.description)}),
s!==void 0&&(yield{at:"metadata",xml:v("libosinfo:libosinfo",{"xmlns:libosinfo":"http://libosinfo.org/xmlns/libvirt/domain/1.0"},v("libosinfo:os",{id:s}))}),yield{
at:"os",xml:v("type",{arch:"x86_64",machine:e.machine},"hvm")},yield{at:"",xml:bb(e)},yield*gb}var bb=e=>v("clock",{offset:e.clock??at(e).clock},...vb),iu={};x(
iu,{codes:()=>_b,domain:()=>Ob,rules:()=>xb,schema:()=>$b});var wb=G("",["randomid"],/^[A-Za-z0-9_. -]{1,12}$/,"invalid vendor id: use 1 to 12 letters, digits, \
spaces, '_', '.' or '-'"),ru=(e,t)=>ue("",[t],s=>/^[^\u0000-\u001f\u007f\ufffe\uffff]+$/.test(s)&&s.isWellFormed()?me(s):L("invalid SMBIOS string: it must not b\
e empty or contain control characters")),re=(e,t)=>g(ru(e,t)),kb=E(()=>({bios:g(E(()=>({vendor:re("The vendor of the BIOS.","American Megatrends Inc."),version:re(
"The version of the BIOS.","4.6"),date:g(G("",["03/14/2024"],/^(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])\/\d{2}(?:\d{2})?$/,"invalid BIOS date: use month/day/y\
ear with two digits for month and day")),release:g(G("",["4.6"],/^\d{1,3}\.\d{1,3}$/,"invalid BIOS release: use two numbers, separated by '.'"))}))),system:g(E(
()=>({manufacturer:re("The manufacturer of the computer.","ASUS"),product:re("The product name of the computer.","ROG Strix G15"),version:re("The version of the\
 computer.","1.0"),serial:re("The serial number of the computer.","A1B2C3D4"),sku:re("The order number (SKU) of the computer.","SKU-1234"),family:re("The produc\
t family of the computer.","ROG Strix")}))),baseBoard:g(E(()=>({manufacturer:re("The manufacturer of the mainboard.","ASUS"),product:re("The product name of the\
 mainboard.","PRIME X570-PRO"),version:re("The version of the mainboard.","Rev 1.0"),serial:re("The serial number of the mainboard.","A1B2C3D4"),asset:re("The a\
sset tag of the mainboard.","PC-0042"),location:re("The location of the mainboard in the case.","Slot 1")}))),chassis:g(E(()=>({manufacturer:re("The manufacture\
r of the case.","ASUS"),version:re("The version of the case.","1.0"),serial:re("The serial number of the case.","A1B2C3D4"),asset:re("The asset tag of the case.",
"PC-0042"),sku:re("The order number (SKU) of the case.","SKU-1234")}))),oemStrings:g(C(ru("A string.","io.systemd.credential:greeting=hello")))})),$b={vm:{hide:b(
E(()=>({kvm:b(P(""),!1),vendorId:g(wb),hypervisor:b(P(""),!1),smbios:b(Bs(kb,""),!1)})),{})}},_b={"vendor-id-without-hyperv":h({severity:"warning",about:"value",
message:({guest:e})=>`vendorId has no effect, because '${e}' has no Hyper-V interface`,remedy:()=>"remove `vendorId`, or remove `hyperv: off` so that the guest \
sees the vendor id"})};function xb(e,t){for(const s of k(e))s.hide.vendorId!==void 0&&s.hyperv===!1&&t("vendor-id-without-hyperv",{path:["vms",s.name,"hide","ve\
ndorId"]},{guest:s.name})}function Sb({oemStrings:e,...t}){const s=Object.entries(t).flatMap(([o,i])=>{const r=Object.entries(i??{}).map(([a,c])=>v("entry",{name:a},
c));return r.length>0?[v(o,{},...r)]:[]}),n=(e??[]).map(o=>v("entry",{},o));return v("sysinfo",{type:"smbios"},...s,n.length>0&&v("oemStrings",{},...n))}function*Ob(e){
const{kvm:t,vendorId:s,hypervisor:n,smbios:o}=e.hide;t&&(yield{at:"features/kvm",xml:v("hidden",{state:"on"})}),s!==void 0&&e.hyperv!==!1&&(yield{at:"features",
xml:v("hyperv",{mode:"custom"},v("vendor_id",{state:"on",value:s}))}),n&&(yield{at:"cpu",xml:v("feature",{policy:"disable",name:"hypervisor"})}),o!==!1&&(yield{
at:"os",xml:v("smbios",{mode:o===!0?"host":"sysinfo"})},o!==!0&&(yield{at:"",xml:Sb(o)}))}var au={};x(au,{codes:()=>Ab,domain:()=>jb,rules:()=>Pb,schema:()=>Mb});
var ve=e=>g(P("")),Mb={vm:{hyperv:g(Bs(E(()=>({relaxed:ve("Whether to disable watchdog timeouts, which fire when the guest is not scheduled."),vapic:ve("Whether\
 to provide fast access to the interrupt controller."),spinlocks:ve("Whether the guest yields to the host when it waits long for a lock."),vpindex:ve("Whether t\
o provide the index of the virtual CPU."),runtime:ve("Whether to provide the run time of each virtual CPU."),synic:ve("Whether to provide the synthetic interrup\
t controller."),stimer:ve("Whether to provide synthetic timers."),frequencies:ve("Whether to provide the frequencies of the time stamp counter and the APIC."),tlbflush:ve(
"Whether to provide TLB flushes of other virtual CPUs; turn it off if Windows stops with 0xA on an AMD CPU."),ipi:ve("Whether to provide interrupts between virt\
ual CPUs."),reset:ve("Whether to provide restarts through Hyper-V, which Windows does not need."),reenlightenment:ve("Whether to notify the guest of a migration\
."),evmcs:ve("Whether to speed up Hyper-V inside the guest, on Intel. Default: on if kernel.nested is on."),avic:ve("Whether the CPU itself delivers interrupts \
(APICv, AVIC). Default: on if it is on in KVM of the host, according to host.facts."),emsrBitmap:ve("Whether to reduce the traps of Hyper-V inside the guest."),
xmmInput:ve("Whether to accept hypercalls with their input in registers.")})),""))}},Nb={synic:["vpindex"],stimer:["vpindex","synic"],tlbflush:["vpindex"],ipi:[
"vpindex"],evmcs:["vapic"]},Ab={"hyperv-needs":h({severity:"error",about:"value",message:({part:e,other:t})=>`'${e}' requires '${t}', which is off`,remedy:({part:e,
other:t})=>`set \`${t}: on\` or \`${e}: off\``}),"evmcs-needs-intel":h({severity:"error",about:"value",message:()=>"evmcs requires an Intel CPU, but host.cpu is\
 amd",remedy:()=>"remove `evmcs: on`"})},cu=e=>typeof e.hyperv=="object"?e.hyperv:{};function uu(e,t,s){if(e.hyperv===!1)return new Set;const{hyperv:n}=at(e),o=e.
hyperv===!0&&n.length===0?Ba.windows10.hyperv:n,i=new Set(o);o.length>0&&t.host.cpu==="intel"&&t.kernel.nested===!0&&i.add("evmcs"),o.length>0&&e.type==="kvm"&&
s?.cpu?.apicv&&i.add("avic");for(const[r,a]of Object.entries(cu(e)))a===!0?i.add(r):a===!1&&i.delete(r);return i}function Pb(e,t,s){for(const n of k(e)){const o=[
"vms",n.name,"hyperv"],i=cu(n),r=uu(n,e,s);for(const a of r)for(const c of Nb[a]??[]){if(r.has(c))continue;const u=i[c]===void 0?a:c;t("hyperv-needs",{path:[...o,
u]},{part:a,other:c})}e.host.cpu==="amd"&&i.evmcs&&t("evmcs-needs-intel",{path:[...o,"evmcs"]})}}var Eb=e=>{const t=e==="emsrBitmap"?"emsr_bitmap":e==="xmmInput"?
"xmm_input":e;return e==="spinlocks"?v(t,{state:"on",retries:8191}):v(t,{state:"on"},e==="stimer"&&v("direct",{state:"on"}))},lu=new Map;function Ib(e){const t=lu.
get(e)??Ue(Eb(e));return lu.set(e,t),t}var Cb=Ue(v("timer",{name:"hypervclock",present:"yes"}));function*jb(e,t,s){const n=uu(e,t,s);n.size!==0&&(yield{at:"feat\
ures",xml:v("hyperv",{mode:"custom"},...[...n].map(Ib))},yield{at:"clock",xml:Cb})}var du={};x(du,{codes:()=>Jb,domain:()=>ew,rules:()=>Xb,schema:()=>Yb});var et=(e,t=0)=>({
bus:0,slot:e,function:t}),ht=e=>({bus:e,slot:0,function:0}),Vs=(e,t)=>Array.from({length:e},(s,n)=>t(n)),fu={hostdev:Vs(12,e=>ht(1+e)),usb:Vs(3,e=>ht(13+e)),serial:[
ht(16)],scsi:Vs(2,e=>ht(17+e)),rng:[ht(19)],balloon:[ht(20)],input:Vs(3,e=>ht(21+e)),vsock:[ht(24)],video:[et(1),et(24)],shmem:Vs(8,e=>et(16+e)),watchdog:[et(25)],
sound:[et(27),et(26)],iommu:[et(30)],sata:[et(31,2)]},hu=(e,t)=>fu[e]?.[t],Tb=e=>fu[e]!==void 0,zb={disk:[{first:25,last:44},{first:97,last:102}],nic:[{first:45,
last:56},{first:103,last:103}],share:[{first:57,last:64},{first:104,last:104}],hostdev:[{first:89,last:96}]},qb="slot 810";function*Bb(e,t){const[,s=t,n=""]=/^(.*?)(\d{0,6})$/s.
exec(t)??[];for(const{first:o,last:i}of zb[e]??[]){const r=i-o+1,a=Ls(r,qb,e,s)+Number(n);for(let c=0;c<r;c+=1)yield ht(o+(a+c)%r)}}var mu=3,Lb=15,pu=(Lb-mu+1)*
8,Ub=e=>et(mu+Math.floor((e-1)/8),(e-1)%8),Db=[2,28,29],Rb=(e,t)=>e===0?!Db.includes(t):e<=64||e>=89&&e<=pu,Fb=e=>e<12?et(16+e):void 0,Kb=e=>e<2||e>=16&&e<28,vu="\
vfioc-kvmfr-memory";function Gb(e,t){const s=Cn(e,t);if(s?.backend!=="kvmfr")return[];const n=Ct(e)?void 0:hu("shmem",0),o=n?{bus:"pcie.0",addr:`0x${n.slot.toString(
16)}`}:{},i={"qom-type":"memory-backend-file",id:vu,"mem-path":s.path,size:s.bytes,share:!0},r={driver:"ivshmem-plain",id:"vfioc-kvmfr",memdev:vu,...o};return["\
-object",JSON.stringify(i),"-device",JSON.stringify(r)]}var Wb=G("",["PIPEWIRE_LATENCY"],/^[A-Za-z_][A-Za-z0-9_]*$/,"invalid environment variable name: use lett\
ers, digits and '_', not starting with a digit"),Zb=G("",["x-vga"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"invalid property name: use letters, digits, '-', '_' and '.'"),
Vb=G("",["blockdev"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"invalid capability name: use letters, digits, '-', '_' and '.'"),Yb={vm:{qemu:b(E(()=>({args:b(C(fs("An arg\
ument.",["-device"])),[]),env:b(qe(Wb,fs("A value.",["512/48000"])),{}),override:b(qe(gg,qe(Zb,ce([Pe(),Sn(),fs("A string.",["on"])]))),{}),capabilities:b(qe(Vb,
A(["add","del"])),{})})),{})}},Y2=e=>`vms: { win: { memory: 4GiB, disks: { c: { file: /srv/c.qcow2 } }, qemu: { override: { ${e} } } } }
`,Jb={"override-of-nothing":h({severity:"error",about:"value",message:({device:e})=>`the guest has no device '${e}'`,remedy:({nearest:e})=>e?`did you mean '${e}\
'?`:"use a device of this guest (`devices.NAME`, `disks.NAME`, `nics.NAME` or `shares.NAME`), or remove the entry"})};function Hb(e,t){const s=e.devices.flatMap(
o=>{const i=t.devices[o],r=i?.gvt?1:i?.functions.length??0;return Array.from({length:r},(a,c)=>`devices.${o}${c===0?"":`.${c}`}`)}),n=["disks","nics","shares"].
flatMap(o=>Object.keys(e[o]).map(i=>`${o}.${i}`));return[...s,...n]}function Xb(e,t){for(const s of k(e)){const n=Hb(s,e);for(const o of Object.keys(s.qemu.override)){
if(!si(o)||n.includes(o.replace(/\.0$/,"")))continue;const r=["vms",s.name,"qemu","override",o];t("override-of-nothing",{path:r,on:"key"},{device:o,nearest:We(o,
n)})}}}var hi={"xmlns:qemu":"http://libvirt.org/schemas/domain/qemu/1.0"};function Qb(e,t){const s=typeof t=="boolean"?"bool":typeof t=="string"?"string":t<0?"s\
igned":"unsigned";return v("qemu:property",{name:e,type:s,value:String(t)})}function*ew(e,t){const s=[...Gb(e,t),...e.qemu.args].map(r=>v("qemu:arg",{value:r})),
n=Object.entries(e.qemu.env).map(([r,a])=>v("qemu:env",{name:r,value:a}));s.length+n.length>0&&(yield{at:"",xml:v("qemu:commandline",hi,...s,...n)});const o=Object.
entries(e.qemu.capabilities).map(([r,a])=>v(`qemu:${a}`,{capability:r}));o.length>0&&(yield{at:"",xml:v("qemu:capabilities",hi,...o)});const i=[...hc(e,t)].map(
([r,a])=>{const c=Object.entries(a).map(([u,l])=>Qb(u,l));return v("qemu:device",{alias:r},v("qemu:frontend",{},...c))});i.length>0&&(yield{at:"",xml:v("qemu:ov\
erride",hi,...i)})}var gu={};x(gu,{codes:()=>sw,domain:()=>nw,schema:()=>tw});var tw={vm:{rng:g(P(""))}},sw={};function*nw(e){if(!(e.rng??at(e).rng))return;const t=v(
"backend",{model:"builtin"});yield{pci:{class:"rng",key:"rng",index:0},functions:[v("rng",{model:"virtio"},t)]}}var yu={};x(yu,{codes:()=>rw,domain:()=>cw,rules:()=>aw,
schema:()=>iw});var ow=G("",["/games"],/^(?:\/[A-Za-z0-9_][A-Za-z0-9_.]*)+$/,"invalid partition: use a path of names separated by '/', each with letters, digits\
, '_' and '.'"),iw={vm:{seclabel:b(C(E(()=>({type:A(["none","static","dynamic"]),model:g(A(["dac","apparmor","selinux"])),label:g(fs("A security label.",["+1000\
:+100"])),relabel:g(P(""))}))),[]),partition:g(ow)}},J2=e=>`vms: { win: { memory: 4GiB, seclabel: [${e}] } }
`,rw={"seclabel-twice":h({severity:"error",about:"value",message:({model:e})=>`duplicate security label for ${e}`,remedy:()=>"remove one of the two labels"}),"s\
eclabel-incomplete":h({severity:"error",about:"value",message:({missing:e})=>`this security label has no '${e}'`,remedy:({missing:e})=>e==="model"?"add `model: \
dac`, or `apparmor` or `selinux`":'add the label, for example `label: "alex:users"` for dac'}),"seclabel-not-static":h({severity:"error",about:"value",message:({
type:e,field:t})=>`'${t}' requires a static label, but this one has type ${e}`,remedy:({field:e})=>`remove \`${e}\`, or use a static label: \`{ type: static, mode\
l: dac, label: "alex:users" }\``})};function aw(e,t){for(const{name:s,seclabel:n}of k(e)){const o=new Set;for(const[i,{type:r,model:a,label:c,relabel:u}]of n.entries()){
const l=["vms",s,"seclabel",i],d=r!=="none"&&!a?"model":r==="static"&&c===void 0?"label":void 0;d&&t("seclabel-incomplete",{path:l},{missing:d});for(const[m,p]of Object.
entries({label:c,relabel:u}))r==="static"||p===void 0||t("seclabel-not-static",{path:[...l,m]},{type:r,field:m});const f=a??"the host's default model";o.has(f)&&
t("seclabel-twice",{path:l},{model:f}),o.add(f)}}}function*cw(e){for(const{type:t,model:s,label:n,relabel:o}of e.seclabel){const i={type:t,model:s,relabel:o===void 0?
void 0:ja(o)};yield{at:"",xml:v("seclabel",i,n!==void 0&&v("label",{},n))}}e.partition!==void 0&&(yield{at:"resource",xml:v("partition",{},e.partition)})}var bu={};
x(bu,{codes:()=>lw,domain:()=>dw,schema:()=>uw});var uw={vm:{serial:b(P(""),!1)}},lw={};function*dw(e){if(!e.serial)return;const t=v("target",{type:"isa-serial",
port:0},v("model",{name:"isa-serial"}));yield{at:"devices",xml:v("serial",{type:"pty"},t)},yield{at:"devices",xml:v("console",{type:"pty"},v("target",{type:"ser\
ial",port:0}))}}var wu={};x(wu,{codes:()=>hw,domain:()=>mw,schema:()=>fw});var fw={vm:{watchdog:g(A(["reset","shutdown","poweroff","pause","none","dump","inject\
-nmi"]))}},hw={};function*mw(e){if(!Ct(e))yield{at:"devices",xml:v("watchdog",{model:"itco",action:e.watchdog??"reset"})};else if(e.watchdog!==void 0){const t=v(
"watchdog",{model:"i6300esb",action:e.watchdog});yield{pci:{class:"watchdog",key:"watchdog",index:0},functions:[t]}}}var ku={};x(ku,{codes:()=>pw,host:()=>xw,rules:()=>bw,
schema:()=>vw});var Ne=e=>[...new Set(e)],H2=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,X2=`vms: { win: { memory: 4GiB, devices: [gpu] } }
`,pw={"handover-without-bind":h({severity:"error",about:"value",message:({device:e,bind:t})=>`'handover' has no effect on '${e}', because it has 'bind: ${t}'`,remedy:({
device:e})=>`remove \`handover\`, or set \`bind: handover\` if '${e}' is a GPU that the host displays its desktop on`}),"handover-to-nobody":h({severity:"warnin\
g",about:"value",message:({device:e})=>`no guest receives '${e}', so it is never handed over`,remedy:({device:e})=>`add \`devices: [${e}]\` to a guest, or remove\
 '${e}'`}),"handover-timeout":h({severity:"error",about:"value",message:({seconds:e})=>`the handover timeout is ${e} s, but must be between 1 s and 10 min`,remedy:()=>"\
use the default, `timeout: 30s`, or another time in this range"}),"handover-stops-libvirt":h({severity:"error",about:"value",message:({unit:e})=>`the handover s\
tops ${e}, which is needed to start the guest`,remedy:({unit:e})=>`remove ${e} from \`stop\``}),"handover-unloads-needed":h({severity:"error",about:"value",message:({
module:e})=>`the handover unloads ${e}, which is needed to run the guest`,remedy:({module:e})=>`remove ${e} from \`unload\`, which is for the host drivers of the \
device`}),"handover-shows-nothing":h({severity:"warning",about:"value",message:({device:e})=>`'${e}' is not a GPU according to the facts of this machine, but it\
s handover ends the desktop session`,remedy:({device:e})=>`set \`bind: start\` on '${e}', which leaves the desktop running`}),"handover-restart-not-stopped":h({
severity:"error",about:"value",message:({unit:e})=>`the handover restarts ${e} without stopping it first`,remedy:({unit:e})=>`add ${e} to \`stop\`, or remove it f\
rom \`restart\``}),"handover-at-boot":h({severity:"warning",about:"value",message:({guest:e,device:t})=>`'${e}' starts with the host and takes '${t}' away from \
it at once`,remedy:({device:e})=>`remove \`autostart\` (or \`onBoot: start\` from \`libvirt\`) and start the guest by hand; if the host has another display and never \
uses '${e}', set \`bind: boot\` on it instead`})},vw={device:{handover:g(E(()=>({stop:b(C(vc),["display-manager.service"]),restart:b(C(vc),[]),sessions:b(P(""),
!0),unload:g(C(pc)),timeout:b(Ra,"30s")})))}},gw=/^(?:libvirt|virt|vfioc|dbus|polkit|systemd-|user@|-\.|(?:nix|nix-store|run|var|var-lib|var-lib-libvirt|dev-hugepages)\.mount|(?:sysinit|basic|local-fs)\.target|init\.scope|(?:system|machine|user)\.slice)/,
yw=/^(?:vfio|iommufd$|irqbypass$|kvm(?:fr|[-_](?:intel|amd))?$|vhost|tun$|tap$|macvtap$|bridge$)/i;function bw(e,t,s){for(const n of Z(e)){const o=["devices",n.
name],{bind:i,handover:r,name:a}=n;if(r&&i!=="handover"&&t("handover-without-bind",{path:[...o,"handover"],on:"key"},{device:a,bind:i}),i==="handover"){const c=it(
a,e);c.length===0&&t("handover-to-nobody",{path:[...o,"bind"]},{device:a});for(const{vm:l}of c){const d={guest:l.name,device:a};l.autostart?t("handover-at-boot",
{path:["vms",l.name,"autostart"]},d):e.libvirt.onBoot==="start"&&t("handover-at-boot",{path:["libvirt","onBoot"]},d)}const u=s?Xe(n,s):[];u.length>0&&u.every(l=>l.
class&&!cs(l))&&t("handover-shows-nothing",{path:[...o,"bind"]},{device:a})}r&&ww(r,[...o,"handover"],t)}}function ww({stop:e,restart:t,unload:s=[],timeout:n},o,i){
(n<1||n>600)&&i("handover-timeout",{path:[...o,"timeout"]},{seconds:n});for(const[r,a]of e.entries())gw.test(a)&&i("handover-stops-libvirt",{path:[...o,"stop",r]},
{unit:a});for(const[r,a]of s.entries())yw.test(a)&&i("handover-unloads-needed",{path:[...o,"unload",r]},{module:a});for(const[r,a]of t.entries())e.includes(a)||
i("handover-restart-not-stopped",{path:[...o,"restart",r]},{unit:a})}var kw={stop:["display-manager.service"],restart:[],sessions:!0,unload:void 0,timeout:30},$w="\
seat0",_w=(e,t)=>/^(01|0c03|$)/.test((t&&Le(t,e)?.class)??"");function*xw(e,t){for(const s of k(e)){const n=(p,...y)=>({kind:"hook",vm:s.name,step:p,arguments:y}),
o=$e(s,e).filter(({bind:p,gvt:y,sriov:w})=>p==="start"&&!y&&!w).flatMap(({functions:p})=>p.filter(y=>_w(y,t)));o.length>0&&(yield{...n("wait-device-free","0",...o.
map(N)),before:"stop-units"});const i=$e(s,e).filter(p=>p.bind==="handover");if(i.length===0)continue;const r=i.map(p=>p.handover??kw),a=i.flatMap(p=>p.functions.
map(N)),c=String(Math.max(...r.map(({timeout:p})=>p))),u=Ne(r.flatMap(p=>p.stop)),l=Ne(r.flatMap(p=>p.restart));u.length>0&&(yield n("stop-units",c,...u)),r.some(
({sessions:p})=>p)&&(yield n("end-sessions",c,$w,...a)),yield n("unbind-consoles"),yield n("unbind-framebuffer",...a),yield n("wait-device-free",c,...a);const d=r.
flatMap(({unload:p})=>p??[]),f=p=>i.flatMap((y,w)=>p(w)?y.functions.map(N):[]),m=f(p=>r[p]?.unload===void 0);if(d.length>0){const p=f(y=>(r[y]?.unload?.length??
0)>0);yield n("unload-drivers",c,Ne(d).join(","),...p)}m.length>0&&(yield n("unload-drivers",c,"auto",...m)),l.length>0&&(yield n("restart-units",c,a.join(","),
...l))}}var $u={};x($u,{codes:()=>Ow,host:()=>Nw,rules:()=>Mw,schema:()=>Sw});var Sw={host:{name:$g,users:C(ri),cpu:A(["amd","intel"]),audio:b(A(["pipewire","pu\
lseaudio","none"]),"pipewire"),facts:g(gc)}},Ow={"user-twice":h({severity:"error",about:"value",message:({user:e})=>`user '${e}' is already listed in 'host.user\
s'`,remedy:({user:e})=>`remove one of the two '${e}' entries`})};function Mw(e,t){for(const[s,n]of e.host.users.entries())e.host.users.indexOf(n)<s&&t("user-twi\
ce",{path:["host","users",s]},{user:n})}function*Nw(e){const{name:t,users:s}=e.host;yield{kind:"assertion",that:Q(O("config","networking","hostName"),"==",$(t)),
message:`vfioc: host.name is '${t}', but networking.hostName is different: if this is the machine that the spec describes, set host.name to its networking.hostN\
ame. UUIDs and MAC addresses of new guests are derived from host.name.`};for(const n of s)yield{kind:"assertion",that:Q(O("config","users","users",n,"isNormalUs\
er"),"||",O("config","users","users",n,"isSystemUser")),message:`vfioc: the user '${n}' in host.users is not declared on this system: add them to users.users wi\
th isNormalUser = true, or correct the name in host.users.`}}var _u={};x(_u,{codes:()=>jw,host:()=>qw,rules:()=>zw,schema:()=>Pw});var Aw=G("",["linuxPackages_l\
atest","linuxKernel.packages.linux_6_12"],/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/,"a kernel is an attribute path below pkgs, such as linuxPackag\
es_latest"),Pw={root:{kernel:b(E(()=>({packages:g(Aw),pcieAspm:g(ke(ce([Pe(),A(["on","off","force"])]),Me(e=>typeof e=="string"?e:e?"on":"off"))),ignoreMsrs:b(P(
""),!1),nested:g(P("")),isolate:cc,params:b(C(_g),[])})),{})}},xu={intel_iommu:"host.cpu",amd_iommu:"host.cpu",iommu:"iommu.passthrough","amd_iommu=pt":"iommu.p\
assthrough","intel_iommu=pt":"iommu.passthrough",pcie_acs_override:"iommu.acsOverride",pcie_aspm:"kernel.pcieAspm",isolcpus:"kernel.isolate",nohz_full:"kernel.i\
solate",rcu_nocbs:"kernel.isolate",irqaffinity:"kernel.isolate.irqaffinity","vfio_pci.ids":"devices.<name>.ids","vfio_pci.disable_idle_d3":"devices.<name>.idleD\
3","vfio_pci.disable_vga":"devices.<name>.vga","vfio_iommu_type1.allow_unsafe_interrupts":"iommu.unsafeInterrupts","kvm.ignore_msrs":"kernel.ignoreMsrs","kvm_in\
tel.nested":"kernel.nested","kvm_amd.nested":"kernel.nested"},Ew=/^(?:default_)?hugepagesz?$/,Iw=/^(?:intel_|amd_)?iommu$/;function Cw(e){const t=e.split(",").filter(
s=>s!=="on");return t.length>0&&t.every(s=>!/^(?:off|(?:no)?pt|\d*)$/.test(s))}var Su={pcie_aspm_off:"remove it and set `kernel: { pcieAspm: off }`, which is pc\
ie_aspm=off","video=efifb:off":"remove it, and set `bootVga: true` on the GPU if the firmware boots on it: NixOS's boot framebuffer is simpledrm, which this par\
ameter does not turn off",vfio_virqfd:"remove it: the module is part of vfio since Linux 6.2"},jw={"kernel-parameter-owned":h({severity:"error",about:"value",message:({
parameter:e,key:t})=>`kernel parameter ${e} is set by '${t}'`,remedy:({key:e})=>e==="host.cpu"?"remove it here: `host.cpu` decides it":`remove it here and set \`${e}\
\` instead`}),"vfio-blacklisted":h({severity:"error",about:"value",message:({module:e})=>`this parameter blacklists ${e}, which passthrough needs`,remedy:({module:e})=>`\
remove ${e} from its list, or the whole parameter if nothing else is in it`}),"kernel-parameter-useless":h({severity:"warning",about:"value",message:({parameter:e})=>`\
kernel parameter ${e} has no effect`,remedy:({reason:e})=>e})};function Tw(e,t,s){if(Ew.test(t)){const n=k(s).find(({memory:o})=>o.hugepages);return n&&`vms.${n.
name}.memory.hugepages`}if(!(Iw.test(t)&&Cw(e.slice(t.length+1))))return[e,t.replaceAll("-","_")].flatMap(n=>Object.hasOwn(xu,n)?[xu[n]]:[])[0]}function zw(e,t){
for(const[s,n]of e.kernel.params.entries()){const o=["kernel","params",s],[i=""]=n.split("=",1),r=Tw(n,i,e),a=/^(?:modprobe\.|module_)blacklist=(?:.*,)?(vfio\w*)/.
exec(n.replaceAll("-","_"))?.[1];a&&t("vfio-blacklisted",{path:o},{module:a});const c=[n,i].flatMap(u=>Object.hasOwn(Su,u)?[Su[u]]:[])[0];r?t("kernel-parameter-\
owned",{path:o},{parameter:i,key:r}):c&&t("kernel-parameter-useless",{path:o},{parameter:n,reason:c})}}function*qw(e){const{packages:t,pcieAspm:s,ignoreMsrs:n,nested:o,
params:i}=e.kernel;t&&(yield{kind:"option",path:["boot","kernelPackages"],value:O("pkgs",...t.split("."))}),k(e).length>0&&(yield{kind:"module",stage:"boot",name:`\
kvm-${e.host.cpu}`}),s&&(yield{kind:"kernelParam",name:"pcie_aspm",value:s}),n&&(yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"ignore_msrs",
value:"1"}},yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"report_ignored_msrs",value:"0"}}),o!==void 0&&(yield{kind:"modprobe",line:{command:"\
options",module:`kvm_${e.host.cpu}`,option:"nested",value:o?"1":"0"}});for(const r of i){const[a="",...c]=r.split("=");yield c.length>0?{kind:"kernelParam",name:a,
value:c.join("=")}:{kind:"kernelParam",name:a}}}var Ou={};x(Ou,{codes:()=>Uw,host:()=>Fw,rules:()=>Dw,schema:()=>Lw});var Bw=E(()=>({name:xt,inverse:b(P(""),!1),
videoDrivers:g(C(xt)),prime:b(P(""),!0)})),Lw={host:{specialisation:g(ke(ce([xt,Bw]),Me(e=>typeof e=="string"?{name:e,inverse:!1,prime:!0}:e)))}},Uw={"specialis\
ation-of-nothing":h({severity:"warning",about:"value",message:()=>"no devices are declared, so both boot entries are the same",remedy:()=>"declare the devices o\
f the guests in `devices` (`vfioc scan` lists them), or remove `specialisation`"})};function Dw(e,t){e.host.specialisation&&Object.keys(e.devices).length===0&&t(
"specialisation-of-nothing",{path:["host","specialisation"]})}var Mu=e=>X(O("lib","mkForce"),e),Rw=[["prime","offload","enable"],["prime","offload","enableOfflo\
adCmd"],["prime","reverseSync","enable"],["prime","sync","enable"],["powerManagement","finegrained"]];function*Fw(e){const{specialisation:t}=e.host;if(!t)return;
const{name:s,inverse:n,videoDrivers:o,prime:i}=t;if(yield{kind:"entry",name:s,inverse:n},yield{kind:"option",path:["specialisation",s,"configuration","system","\
nixos","tags"],value:z([$(s)]),comment:n?"The boot entry without passthrough.":"The boot entry with passthrough."},yield{kind:"kernelParam",name:"vfioc.passthro\
ugh",value:"1",comment:"Tells the hook which entry was booted."},o){const r=Mu(z(o.map($)));yield{kind:"option",path:["services","xserver","videoDrivers"],value:r,
ofEntry:!0}}for(const r of i?[]:Rw)yield{kind:"option",path:["hardware","nvidia",...r],value:Mu(R(!1)),ofEntry:!0};for(const r of k(e)){if(r.devices.length===0)
continue;const a=n?"default":s;yield{kind:"hook",vm:r.name,step:"boot-entry",arguments:[a]}}}var Nu={};x(Nu,{codes:()=>Zw,host:()=>Xw,schema:()=>Ww});var qn={1002:[
"amdgpu","radeon","snd_hda_intel"],"10de":["nouveau","nvidia","nvidia_drm","nvidia_modeset","nvidiafb","snd_hda_intel"],8086:["i915","xe","snd_hda_intel"]},mi=[
...new Set([...Object.values(qn).flat(),..."ahci nvme xhci_pci alx atlantic bnx2x bnxt_en e1000e i40e ice igb igc ixgbe iwlwifi mlx4_core mlx5_core mt7921e r816\
9 tg3".split(" ")])],Kw=["xhci_pci","i2c_nvidia_gpu","i2c_designware_pci"],ps=e=>e.replaceAll("-","_"),Au=e=>[...new Set(e.flatMap(({driver:t="",modules:s=[]})=>[
t,...s]).map(ps).filter(t=>/^(?!vfio)[A-Za-z0-9]\w{0,54}$/.test(t)))];function Pu(e,t){const s=[...new Set(e.map(r=>r.slice(0,4)))],n=s.flatMap(r=>qn[r]??mi),o=t.
length>0&&t.every(r=>N(r)==="0000:00:02.0");return n.length===0||s.includes("8086")&&!o?[...n,...mi]:e.length>2||t.length>2||t.some(r=>r.function>1)?[...n,...Kw]:
n}function Gw(e){const t=Au([e]),s=le(e.id),n=qn[s.slice(0,4)]??[],i=(e.class?/^0[34]/.test(e.class):t.some(r=>n.includes(r)))?[...n,...t]:t;return i.length>0?i:
e.class?mi:Pu([s],[e.address])}function pi(e,t){if(e.drivers)return e.drivers;const s=t?Xe(e,t):[],n=s.length>0?s.flatMap(Gw):Pu(e.ids.map(le),e.functions);return[
...new Set(n)]}var vi=(e,t)=>e.blacklist?e.drivers??Au(t?Xe(e,t):[]):[],Ww={},Zw={},gi=(...e)=>O("config",...e),vs=(e,...t)=>X(O("lib",e),...t),yi=(e,t)=>Q(X(O(
"builtins","match"),$(e),t),"!=",Ds),Bn=(e,t)=>Qo(e,t);function*Vw(e){const t=dt("parameter");yield{kind:"assertion",ofEntry:!0,that:ft(vs("any",Bn("parameter",
yi("vfio[-_]pci[.]ids=.*",t)),gi("boot","kernelParams"))),message:"vfioc: boot.kernelParams sets vfio-pci.ids, which conflicts with the devices of the spec: dec\
lare these devices in the spec, and remove vfio-pci.ids."};const s=Bn("line",yi("[[:space:]]*options[[:space:]]+vfio[-_]pci[[:space:]](.*[[:space:]])?ids=.*",dt(
"line"))),n=vs("splitString",$(`
`),gi("boot","extraModprobeConfig")),o=e.some(i=>is(i)==="id")?1:0;yield{kind:"assertion",ofEntry:!0,that:Q(vs("count",s,n),"==",lt(o)),message:"vfioc: boot.ext\
raModprobeConfig sets vfio-pci ids, which conflicts with the devices of the spec: declare these devices in the spec, and remove ids= from the line `options vfio\
-pci`."}}var Eu=Object.values(qn).map(e=>e.filter(t=>t!=="snd_hda_intel"));function*Yw(e,t){const s=pi(e,t),n=Eu.filter(i=>i.some(r=>s.includes(r))).flatMap(i=>i.
filter(r=>!s.includes(r)));if(n.length===0)return;const o=X(O("builtins","replaceStrings"),z([$("-")]),z([$("_")]),dt("module"));yield{kind:"assertion",ofEntry:!0,
that:ft(vs("any",Bn("module",vs("elem",o,z(n.map($)))),gi("boot","initrd","kernelModules"))),message:`vfioc: boot.initrd.kernelModules loads a driver that can t\
ake '${e.name}' before vfio-pci (one of ${n.join(", ")}): add that driver to devices.${e.name}.drivers, or remove it from boot.initrd.kernelModules.`}}var Jw=({
domain:e,bus:t,slot:s,function:n})=>`0*${t}${e===0?"(@0*0)?":`@0*${e}`}:0*${s}:${n}`;function*Hw(e,t){const n=e.filter(c=>{const u=pi(c,t);return Eu.some(l=>l.some(
d=>u.includes(d)))}).flatMap(c=>c.functions);if(n.length===0)return;const o=(...c)=>["hardware","nvidia","prime",...c],i=["offload","sync","reverseSync"].map(c=>Bt(
"config",o(c,"enable"),R(!1))).reduce((c,u)=>Q(c,"||",u)),r=["nvidiaBusId","amdgpuBusId","intelBusId"].map(c=>Bt("config",o(c),$(""))),a=Bn("busId",yi(`PCI:(${n.
map(Jw).join("|")})`,dt("busId")));yield{kind:"assertion",ofEntry:!0,that:ft(Q(i,"&&",vs("any",a,z(r)))),message:"vfioc: hardware.nvidia.prime uses a GPU that t\
he spec reserves for a guest: turn off hardware.nvidia.prime (offload, sync and reverseSync), or remove the GPU from devices in the spec."}}function*Xw(e,t){const s=Sa(
e);if(s.length!==0){yield*Vw(s);for(const n of s)yield*Yw(n,t);yield*Hw(s,t)}}var Iu={};x(Iu,{codes:()=>n0,host:()=>i0,rules:()=>o0,schema:()=>s0});var Qw=G("",
["KMONAD_DEVICE"],/^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,62}$/,"the name of a link in /dev has at most 63 letters, digits, _ . + and -, and begins with a letter, digit\
 or _"),e0=ue("",["KMonad output"],e=>e===""||e.length>256?L("the name of an input device has 1 to 256 characters"):/[\u0000-\u001f\u007f]/.test(e)?L("the name \
of an input device has no control characters"):e.isWellFormed()?me(e):L("the name of an input device must be valid Unicode")),t0=oe(0,255),s0={root:{udev:b(E(()=>({
symlinks:b(qe(Qw,E(()=>({name:g(e0),usb:g(Bo),kind:g(A(["keyboard","mouse"])),interface:g(t0)}))),{})})),{})}},n0={"symlink-to-nothing":h({severity:"error",about:"\
value",message:({link:e})=>`link /dev/${e} has neither 'name' nor 'usb'`,remedy:()=>'add the ID that `lsusb` shows, for example `usb: "046d:c541"`, or the name \
from /proc/bus/input/devices, for example `name: KMonad output`'}),"symlink-interface-without-usb":h({severity:"error",about:"value",message:({link:e})=>`link /\
dev/${e} has 'interface' but no 'usb'`,remedy:()=>'add the ID that `lsusb` shows, for example `usb: "046d:c541"`, or remove `interface`'}),"symlink-same-device":h(
{severity:"warning",about:"value",message:({link:e,other:t})=>`/dev/${e} and /dev/${t} are links to the same device`,remedy:()=>"remove one of the two links and\
 use the other everywhere, or tell the devices apart with `kind` or `interface`"})};function o0(e,t){const s=new Map;for(const[n,o]of Object.entries(e.udev.symlinks)){
const i=["udev","symlinks",n],{name:r,usb:a,kind:c,interface:u}=o;r===void 0&&a===void 0&&t("symlink-to-nothing",{path:i,on:"key"},{link:n}),u!==void 0&&a===void 0&&
t("symlink-interface-without-usb",{path:[...i,"interface"]},{link:n});const l=JSON.stringify([r,a,c,u]),d=s.get(l);d&&(r!==void 0||a!==void 0)&&t("symlink-same-\
device",{path:i,on:"key"},{link:n,other:d}),s.set(l,n)}}var Dt=(e,t)=>({key:e,operator:"==",value:t});function*i0(e){for(const[t,{name:s,usb:n,kind:o,interface:i}]of Object.
entries(e.udev.symlinks)){const r=[{key:"ACTION",operator:"!=",value:"remove"},Dt("SUBSYSTEM","input"),{...Dt("KERNEL","event*"),glob:!0}];s!==void 0&&r.push(Dt(
"ATTRS{name}",s)),n&&(r.push(Dt("ENV{ID_VENDOR_ID}",n.vendor),Dt("ENV{ID_MODEL_ID}",n.device)),i!==void 0&&r.push(Dt("ENV{ID_USB_INTERFACE_NUM}",i.toString(16).
padStart(2,"0")))),o&&r.push(Dt(`ENV{ID_INPUT_${o.toUpperCase()}}`,"1")),r.push({key:"SYMLINK",operator:"+=",value:t}),yield{kind:"udev",stage:"boot",rule:r}}}var Cu={};
x(Cu,{claims:()=>h0,codes:()=>c0,domain:()=>f0,rules:()=>d0,schema:()=>a0});var r0=E(()=>({dev:St,grab:g(A(["all"])),repeat:g(P("")),grabToggle:g(A(["ctrl-ctrl",
"alt-alt","shift-shift","meta-meta","scrolllock","ctrl-scrolllock"]))})),a0={vm:{evdev:b(C(ke(ce([St,r0]),Me(e=>typeof e=="string"?{dev:e}:e))),[])}},Q2=e=>`vms\
: { win: { memory: 4GiB, evdev: [${e}] } }
`,eN="{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }",c0={"evdev-twice":h({severity:"error",about:"value",message:({dev:e})=>`${e} is already in the list`,
remedy:()=>"remove one of the two entries"}),"evdev-without-grab":h({severity:"warning",about:"value",message:({guest:e})=>`the input devices of '${e}' do not s\
witch together`,remedy:()=>"set `grab: all` on the keyboard: `{ dev: /dev/input/by-id/\u2026-event-kbd, grab: all }`"}),"evdev-without-keys":h({severity:"warnin\
g",about:"value",message:({guest:e})=>`'${e}' has no keyboard in evdev to switch its input devices back to the host`,remedy:()=>"add a keyboard: `{ dev: /dev/in\
put/by-id/\u2026-event-kbd, grab: all }`"}),"evdev-name-moves":h({severity:"warning",about:"value",message:({dev:e})=>`${e} can be a different device after the \
next boot`,remedy:({dev:e})=>`use the link to ${e.slice(e.lastIndexOf("/")+1)} that \`ls -l /dev/input/by-id\` shows, or define one in \`udev.symlinks\``}),"evd\
ev-not-an-event-device":h({severity:"error",about:"value",message:({dev:e})=>`${e} belongs to the legacy mouse or joystick interface, which QEMU cannot grab`,remedy:({
dev:e})=>{const t=e.replace(/-(mouse|joystick)$/,"-event-$1");return t===e?"use a link in /dev/input/by-id that ends in -event-mouse, -event-kbd or -event-joyst\
ick":`use \`dev: ${t}\``}})},ju=/-event-(?:mouse|joystick)$/,u0=/^\/dev\/input\/event\d+$/,l0=/^\/dev\/input\/(?:mice$|mouse\d+$|js\d+$|by-(?:id|path)\/(?:(?!-event-).)*-(?:mouse|joystick)$)/;
function d0(e,t){for(const{name:s,evdev:n}of k(e)){const o=["vms",s,"evdev"],i=new Set;for(const[r,{dev:a}]of n.entries()){const c={path:[...o,r,"dev"]};i.has(a)&&
t("evdev-twice",c,{dev:a}),i.add(a),u0.test(a)&&t("evdev-name-moves",c,{dev:a}),l0.test(a)&&t("evdev-not-an-event-device",c,{dev:a})}n.length>0&&n.every(({dev:r})=>ju.
test(r))?t("evdev-without-keys",{path:o,on:"key"},{guest:s}):n.length>1&&!n.some(({dev:r,grab:a})=>a==="all"&&!ju.test(r))&&t("evdev-without-grab",{path:o,on:"k\
ey"},{guest:s})}}function*f0(e){for(const{dev:t,grab:s,repeat:n,grabToggle:o}of e.evdev){const i=n===void 0?void 0:Uo(n);yield{at:"devices",xml:v("input",{type:"\
evdev"},v("source",{dev:t,grab:s,repeat:i,grabToggle:o}))}}}function*h0(e){for(const[t,{dev:s,grabToggle:n="ctrl-ctrl"}]of e.evdev.entries())yield{what:s,by:n,path:[
"evdev",t,"dev"],when:"boot"}}var Tu={};x(Tu,{codes:()=>g0,domain:()=>$0,rules:()=>w0,schema:()=>v0});var zu=oe(1,255),m0=G("",["1.4"],/^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,6}$/,
"expected a USB port such as 4, or 1.4 for port 4 of a hub at port 1"),p0=E(()=>({id:g(Bo),bus:g(zu),device:g(zu),port:g(m0),startupPolicy:g(A(["mandatory","req\
uisite","optional"]))})),v0={vm:{usb:b(C(ke(ce([Bo,p0]),Me(e=>"vendor"in e?{id:e}:e))),[])}},tN=e=>`vms: { win: { memory: 4GiB, usb: [${e}] } }
`,sN='"1000:0001", "1000:0002", "1000:0003", "1000:0004", "1000:0005", "1000:0006", "1000:0007"',g0={"usb-not-identified":h({severity:"error",about:"value",message:()=>"\
this entry does not identify a USB device",remedy:()=>'set `id`, for example `id: "046d:c541"` (`lsusb` shows it), or `bus` together with `port` or `device`'}),
"usb-port-and-device":h({severity:"error",about:"value",message:()=>"'port' and 'device' cannot be used together",remedy:()=>"remove `device`, which changes eac\
h time the device is plugged in, or remove `port` if libvirt is older than 12.8"}),"usb-twice":h({severity:"error",about:"value",message:({device:e,guest:t})=>`\
USB device ${e} is already used by '${t}'`,remedy:()=>"remove one of the two entries; to tell two devices with the same ID apart, add `bus` with `port` or `devi\
ce` to each"}),"usb-ports-exceeded":h({severity:"warning",about:"value",message:({guest:e,devices:t,ports:s})=>`'${e}' has ${t} USB devices but only ${s} USB po\
rts, so some devices will be slow`,remedy:({devices:e,ports:t})=>`remove ${e-t} of them, set \`display: { usbRedirection: 0 }\` if redirection is not used, or pas\
s through a USB controller`})};function qu({bus:e,device:t,port:s}){if(e!==void 0)return s!==void 0?`bus ${e}, port ${s}`:t!==void 0?`bus ${e}, device ${t}`:void 0}
var y0=e=>{const t=qu(e);return e.id?le(e.id)+(t?` at ${t}`:""):t};function b0(e){const t=Object.values(e.disks).filter(n=>Ut(n,e)==="usb").length,s=as(e)?e.display.
usbRedirection:0;return e.usb.length+t+s+(Da(e)==="tablet"?1:0)}function w0(e,t){const s=new Map;for(const n of k(e)){const o=["vms",n.name,"usb"],i=new Set;for(const[
a,c]of n.usb.entries()){const u=y0(c),l={path:[...o,a]};if(u===void 0){t("usb-not-identified",l);continue}c.port!==void 0&&c.device!==void 0&&t("usb-port-and-de\
vice",{path:[...o,a,"device"]});const d=i.has(u)?n.name:n.autostart?s.get(u):void 0;d!==void 0&&t("usb-twice",l,{device:u,guest:d}),i.add(u),n.autostart&&s.set(
u,n.name)}const r=b0(n);r>Ko&&t("usb-ports-exceeded",{path:o,on:"key"},{guest:n.name,devices:r,ports:Ko})}}function k0(e){const{id:t,bus:s,port:n,device:o,startupPolicy:i}=e,
r=[t&&v("vendor",{id:`0x${t.vendor}`}),t&&v("product",{id:`0x${t.device}`}),qu(e)!==void 0&&v("address",{bus:s,device:n===void 0?o:void 0,port:n})];return v("so\
urce",{startupPolicy:i},...r)}function*$0(e){for(const t of e.usb)yield{at:"devices",xml:v("hostdev",{mode:"subsystem",type:"usb",managed:"yes"},k0(t))}}var Bu={};
x(Bu,{codes:()=>N0,host:()=>P0,rules:()=>A0,schema:()=>M0});var _0=[["blank",/[ \t\r]+|#[^\n]*/y],["text",/"""(?:[^"]|"(?!""))*"""|"[^"\n]*"|'[^'\n]*'/y],["numb\
er",/-?\d{1,15}(?![A-Za-z0-9_])/y],["name",/[A-Za-z][A-Za-z0-9_]*/y],["sign",/[=,[\]\n]/y]],Lu=e=>e.startsWith('"""')?e.slice(3,-3):e.slice(1,-1);function x0(e){
const t=[];let[s,n]=[0,1];for(;s<e.length;){const o=_0.map(([i,r])=>(r.lastIndex=s,{kind:i,lexeme:r.exec(e)?.[0]})).find(({lexeme:i})=>i!==void 0);if(!o?.lexeme)
return{problem:`unexpected '${e.slice(s).split(/\s/,1)[0]}'`,line:n};o.kind!=="blank"&&t.push({kind:o.kind,text:o.lexeme,line:n}),n+=o.lexeme.split(`
`).length-1,s+=o.lexeme.length}return t}function Uu(e){const t=x0(e);if("problem"in t)return t;const s=[];let n=0;const o=()=>{for(;t[n]?.text===`
`;)n+=1},i=()=>t[n]?.line??t.at(-1)?.line??1,r=()=>{const c=t[n];if(!(c?.kind!=="text"||/["\r\n]/.test(Lu(c.text))))return n+=1,Lu(c.text)},a=()=>{const c=[];for(n+=
1,o();t[n]?.text!=="]";o()){const u=r();if(u===void 0)return;if(c.push(u),o(),t[n]?.text===",")n+=1;else if(t[n]?.text!=="]")return}return n+=1,c};for(o();n<t.length;o()){
const c=t[n];if(c?.kind!=="name"||t[n+1]?.text!=="=")return{problem:`expected key = value, found '${c?.text}'`,line:i()};n+=2;const u=t[n],l=i();let d;if(u?.kind===
"number"?(d=Number(u.text),n+=1):d=u?.text==="["?a():r(),d===void 0)return{problem:`the value of ${c.text} must be a string in quotes, an integer or a list of s\
trings`,line:l};if(s.push({key:c.text,value:d}),n<t.length&&t[n]?.text!==`
`)return{problem:`unexpected text after the value of ${c.text}`,line:i()}}return{entries:s}}var S0=G("",["qemu_kvm"],/^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,
"invalid package name: use the package's attribute path in pkgs"),O0=E(()=>({user:g(ri),group:g(wg),package:g(S0),swtpm:g(P("")),conf:b(te(),"")})),M0={root:{libvirt:b(
E(()=>({enable:b(P(""),!0),runAsRoot:b(P(""),!1),qemu:b(O0,{}),onBoot:b(A(["ignore","start"]),"ignore"),onShutdown:b(A(["shutdown","suspend"]),"shutdown"),parallelShutdown:b(
oe(0,1e3),0),shutdownTimeout:g(Ra),renewSecretsKey:b(P(""),!1),spiceUsbRedirection:b(P(""),!1),virtManager:b(P(""),!1)})),{})}},Du={user:"libvirt.qemu.user",group:"\
libvirt.qemu.group",namespaces:"NixOS"},N0={"guests-without-libvirt":h({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' needs libvirtd, which \
is off`,remedy:()=>"set `libvirt: { enable: true }`, or remove all guests from `vms`"}),"root-and-other-user":h({severity:"error",about:"value",message:({user:e})=>`\
QEMU cannot run as root and as '${e}'`,remedy:({user:e})=>`remove \`runAsRoot\` to run QEMU as '${e}', or remove \`qemu.user\` to run it as root`}),"suspend-wit\
h-devices":h({severity:"warning",about:"value",message:({guest:e})=>`guest '${e}' cannot be suspended: libvirt cannot save a guest with passed-through devices`,
remedy:({guest:e})=>`set \`onShutdown: shutdown\`, or shut '${e}' down by hand before the host`}),"qemu-conf-syntax":h({severity:"error",about:"value",message:({
problem:e,line:t})=>`invalid qemu.conf setting in line ${t}: ${e}`,remedy:()=>'use one `key = value` per line, for example `max_core = "unlimited"`, `max_files \
= 32768` or `cgroup_controllers = [ "cpu" ]`'}),"qemu-conf-owned":h({severity:"error",about:"value",message:({key:e,owner:t})=>`'${e}' in qemu.conf is already s\
et by '${t}'`,remedy:({key:e,owner:t})=>t==="NixOS"?`remove the \`${e}\` line`:`remove the \`${e}\` line and set \`${t}\` instead`}),"qemu-conf-twice":h({severity:"\
error",about:"value",message:({key:e})=>`'${e}' is set twice in these qemu.conf settings`,remedy:({key:e})=>`keep one \`${e}\` line`})};function A0(e,t){const{enable:s,
runAsRoot:n,qemu:o,onShutdown:i}=e.libvirt,r=["libvirt"],[a]=k(e);!s&&a&&t("guests-without-libvirt",{path:[...r,"enable"]},{guest:a.name}),n&&o.user!==void 0&&o.
user!=="root"&&t("root-and-other-user",{path:[...r,"qemu","user"]},{user:o.user});const c=k(e).find(d=>$e(d,e).length>0);i==="suspend"&&c&&t("suspend-with-devic\
es",{path:[...r,"onShutdown"]},{guest:c.name});const u={path:[...r,"qemu","conf"]},l=Uu(o.conf);if("problem"in l){t("qemu-conf-syntax",u,l);return}for(const[d,{
key:f,value:m}]of l.entries.entries()){const p=Object.hasOwn(Du,f)&&String(m)!==""?Du[f]:void 0;p?t("qemu-conf-owned",u,{key:f,owner:p}):l.entries.findIndex(y=>y.
key===f)<d&&t("qemu-conf-twice",u,{key:f})}}function*P0(e){const{libvirt:t}=e;if(!t.enable)return;const s=(n,o,i)=>({kind:"option",path:["virtualisation","libvi\
rtd",...n.split(".")],value:o,...i?{comment:i}:{}});if(yield s("enable",R(!0)),yield s("onBoot",$(t.onBoot)),yield s("onShutdown",$(t.onShutdown)),t.parallelShutdown>
0&&(yield s("parallelShutdown",lt(t.parallelShutdown))),t.shutdownTimeout!==void 0){const n=X(O("lib","mkForce"),$(String(Math.ceil(t.shutdownTimeout))));yield{
kind:"option",path:["systemd","services","libvirt-guests","environment","SHUTDOWN_TIMEOUT"],value:n}}yield*E0(e,s);for(const n of e.host.users)yield{kind:"membe\
r",user:n,group:"libvirtd"};t.spiceUsbRedirection&&(yield{kind:"option",path:["virtualisation","spiceUSBRedirection","enable"],value:R(!0)}),t.virtManager&&(yield{
kind:"option",path:["programs","virt-manager","enable"],value:R(!0)})}function*E0(e,t){const{qemu:s}=e.libvirt,{user:n,group:o}=It(e),i=n==="qemu-libvirtd"&&o===
"qemu-libvirtd",r=!i&&(n!=="root"||o!=="root");yield t("qemu.runAsRoot",R(!i),r?`QEMU does not run as root: this only keeps NixOS from setting its own user in q\
emu.conf, where ${n} is set below.`:void 0),s.package&&(yield t("qemu.package",O("pkgs",...s.package.split(".")))),s.swtpm!==void 0&&(yield t("qemu.swtpm.enable",
R(s.swtpm))),r&&(yield{kind:"qemuConf",key:"user",value:n},yield{kind:"qemuConf",key:"group",value:o});const a=Uu(s.conf);for(const{key:c,value:u}of"entries"in a?
a.entries:[])yield{kind:"qemuConf",key:c,value:u}}var Ru={};x(Ru,{codes:()=>q0,declaredWords:()=>Ku,host:()=>F0,schema:()=>z0});var I0=W["identity.xsl"],C0=W["r\
econcile.sh"],Ln={name:"default",bridge:"virbr0",subnet:{first:3232266752,prefix:24},stock:!0},j0=e=>{const t=`virbr-${e}`;return t.length<=15&&/^[A-Za-z0-9_.-]+$/.
test(t)?t:`virbr-${Ls(36**6,"bridge",e).toString(36).padStart(6,"0")}`},T0=e=>({first:171966464+Ls(128*256,"subnet",e)*256,prefix:24});function gs(e,t){const s=t.
networks[e];if(!s)return e===Ln.name?Ln:void 0;if(s.type!=="nat")return;const{bridge:n,subnet:o}=s;return e===Ln.name&&n===void 0&&o===void 0?Ln:{name:e,bridge:n??
j0(e),subnet:o??T0(e),stock:!1}}var Un=(e,t,s)=>e.nics[t]?.mac??za(s.host.name,e.name,t),bi=(e,t)=>Object.entries(e.nics).flatMap(([s,{network:n}])=>{const o=n===
void 0?void 0:gs(n,t);return o?[{nic:s,mac:Un(e,s,t),network:o}]:[]});function wi(e,t){const s=bi(e,t);return s.find(({network:n})=>!n.stock)??s[0]}function Fu(e,t){
const s=ms(e.subnet)/2,n=new Set;return k(t).flatMap(o=>{const i=wi(o,t);if(o.forwards.length===0||i?.network.name!==e.name||n.size>=s-1)return[];let r=Ls(s-1,"\
address",e.name,o.name);for(;n.has(r);)r=(r+1)%(s-1);return n.add(r),[{vm:o.name,mac:i.mac,ip:Ot(e.subnet.first+s+r)}]})}var z0={vm:{adopt:b(P(""),!1)}},q0={};function*B0(e,t){
yield`--domain=${e.name}`,yield{xml:`domains/${e.name}.xml`},e.autostart&&(yield"--autostart"),e.adopt&&(yield"--adopt");for(const[s,{mac:n}]of Object.entries(e.
nics))n===void 0&&(yield`--mac=${Un(e,s,t)}`)}function*Ku(e){const t=k(e).flatMap(s=>Object.values(s.nics).flatMap(({network:n})=>n??[]));for(const s of[...new Set(
[...Object.keys(e.networks),...t])].sort())yield`--network=${s}`,e.networks[s]&&(yield{xml:`networks/${s}.xml`}),e.networks[s]&&gs(s,e)?.stock&&(yield"--stock");
for(const s of k(e))yield*B0(s,e)}var Gu=(e,t)=>X(O("pkgs","writeText"),$(e),t),L0=e=>Gu(`vfioc-${e.replaceAll("/","-")}`,X(O("builtins","readFile"),Ho(`./${e}`))),
U0=e=>typeof e=="string"?$(e):qt("--xml=",L0(e.xml)),D0=[O("pkgs","coreutils"),O("config","virtualisation","libvirtd","package"),O("pkgs","libxml2"),O("pkgs","l\
ibxslt"),O("config","systemd","package")],R0=X(O("builtins","hashString"),$("sha256"),X(O("builtins","toJSON"),z([["hooks"],["qemu","runAsRoot"],["qemu","verbat\
imConfig"]].map(e=>O("config","virtualisation","libvirtd",...e))))),Wu="reconcile.sh",ki="identity.xsl",Zu=z([$("libvirtd.service")]),Vu=["systemd","services","\
libvirtd","environment","VFIOC_CONFIGURATION"];function*F0(e){if(!e.libvirt.enable)return;yield{kind:"option",path:Vu,value:R0,comment:"NixOS does not restart a\
 running libvirtd. This shows whether it started with the current hooks and qemu.conf."},yield{kind:"program",name:ki,text:I0},yield{kind:"program",name:Wu,text:C0};
const t=[Gu(`vfioc-${ki}`,hs(ki)),qt("--libvirtd=",O("config",...Vu)),...[...Ku(e)].map(U0)];yield{kind:"option",path:["systemd","services","vfioc-reconcile"],comment:"\
Defines guests and networks if their declaration changed. It never starts, stops or restarts a guest.",value:B({description:$("Guests and networks of vfioc"),wantedBy:z(
[$("multi-user.target")]),wants:Zu,after:Zu,before:z([$("libvirt-guests.service")]),serviceConfig:B({Type:$("oneshot"),RemainAfterExit:R(!0),StateDirectory:$("v\
fioc"),PrivateTmp:R(!0),TimeoutStartSec:$("5min")}),script:En(Ks("vfioc-reconcile",D0,hs(Wu)),t)})}}var Yu={};x(Yu,{codes:()=>W0,host:()=>V0,schema:()=>G0});var K0=W["\
secrets-key.sh"],G0={},W0={},Ju="secrets-key.sh",Z0="/var/lib/libvirt/secrets/secrets-encryption-key";function*V0(e){if(!e.libvirt.enable||!e.libvirt.renewSecretsKey)
return;const t=[O("pkgs","coreutils"),O("config","systemd","package")];yield{kind:"program",name:Ju,text:K0};const s=Ks("vfioc-secrets-key",t,hs(Ju)),n=["virt-s\
ecret-init-encryption.service","libvirtd.service"];yield{kind:"option",path:["systemd","services","vfioc-secrets-key"],comment:"Lets libvirt create a new key fo\
r its secrets if this host lost what the old one was sealed with.",value:B({description:$("Key of libvirt's secrets"),wantedBy:z([$("libvirtd.service")]),before:z(
n.map($)),unitConfig:B({RequiresMountsFor:z([$("/var/lib/libvirt")])}),serviceConfig:B({Type:$("oneshot"),RemainAfterExit:R(!0)}),script:En(s,[$(Z0)])})}}var Hu={};
x(Hu,{codes:()=>J0,host:()=>X0,schema:()=>Y0});var Y0={},J0={},H0=[{since:"11.0",what:"a read-only share",instead:"remove readOnly from the share, which makes i\
t writable for the guest",has:({shares:e})=>Object.values(e).some(({readOnly:t})=>t)},{since:"11.5",what:"a disk on the nvme bus",instead:"put the disk on anoth\
er bus, for example bus: sata",has:e=>Object.values(e.disks).some(t=>Ut(t,e)==="nvme")},{since:"12.8",what:"a USB device by port",instead:"identify the device b\
y its id",has:({usb:e})=>e.some(({port:t})=>t!==void 0)}];function*X0(e){for(const{since:t,what:s,instead:n,has:o}of H0){const i=k(e).filter(o);if(i.length===0)
continue;const r=O("config","virtualisation","libvirtd","package","version");yield{kind:"assertion",that:X(O("lib","versionAtLeast"),r,$(t)),message:`vfioc: ${s}\
 (guest ${i.map(({name:a})=>`'${a}'`).join(", ")}) needs libvirt ${t} or later, but virtualisation.libvirtd.package is older: set it to a newer libvirt, or ${n}\
.`}}}var Xu={};x(Xu,{codes:()=>ek,rules:()=>tk,schema:()=>Q0});var Q0={},ek={"memory-beyond-machine":h({severity:"error",about:"value",message:({size:e,total:t})=>`\
the guest has ${e} of memory, but this machine has only ${t}, according to the facts`,remedy:({total:e})=>`set \`size\` to less than ${e}, and leave at least 1G\
iB for the host`}),"memory-of-all-beyond-machine":h({severity:"error",about:"value",message:({sum:e,total:t,what:s})=>`with this guest, ${s==="hugepages"?"the h\
uge pages reserved at boot":"the guests with devices that start with the host"} take ${e}, but this machine has only ${t}, according to the facts`,remedy:({what:e})=>`\
lower \`size\` until at least 1GiB is left for the host, or ${e==="hugepages"?"remove `hugepages` from guests that do not need them":"set `autostart: false` on \
one of these guests"}`}),"memory-leaves-little":h({severity:"warning",about:"value",message:({sum:e,left:t,from:s})=>`with this guest, the guests hold ${e} ${s===
"boot"?"from boot":"while it runs"}, which leaves the host ${t}`,remedy:()=>"lower `size` until at least 1GiB is left for the host, or remove `hugepages` from g\
uests that do not need them"}),"memory-beyond-node":h({severity:"error",about:"value",message:({size:e,node:t,total:s,others:n})=>`NUMA node ${t} has ${s} of me\
mory, according to the facts, but ${e} ${n?"is requested from it, including the huge pages of other guests":"is requested from it"}`,remedy:({total:e})=>`take l\
ess than ${e} from this node, or spread the memory: \`node: [0, 1]\` in \`memory\` or \`hugepages\``}),"memory-node-absent":h({severity:"error",about:"value",message:({
node:e,nodes:t})=>`this machine has no NUMA node ${e}: according to the facts, it has only ${t}`,remedy:({nodes:e})=>`set \`node\` to one of ${e}, or remove it`}),
"hugepages-size-absent":h({severity:"error",about:"value",message:({size:e,sizes:t})=>`this machine has no huge pages of ${e}: according to the facts, it has on\
ly pages of ${t}`,remedy:({sizes:e})=>{const t=Object.keys(Lt).find(s=>e.split(" and ").includes(s));return t?`use ${t}, or remove \`hugepages\``:"remove `hugep\
ages`"}}),"memory-away-from-device":h({severity:"warning",about:"value",message:({device:e,near:t,nodes:s})=>`this puts the memory on NUMA node ${s}, but '${e}'\
 is on node ${t}`,remedy:({near:e})=>`use node ${e} for memory and pins (\`lscpu -e=cpu,node\` shows its CPUs), or set \`pin: auto\` and remove \`node\``})},Ys=e=>e>=
ut?`${Math.floor(e/ut*10)/10}GiB`:`${Math.floor(e/ie)}MiB`;function tk(e,t,s){if(!s||(nk(e,s,t),sk(e,s,t),xv(s).length<2))return;const o=new Map;for(const i of k(
e)){ik(i,s,o,t);const r=ok(i,e,s);if(r.nodes.size===0)continue;const a=$e(i,e).flatMap(({name:u,functions:l})=>{const d=l.flatMap(f=>Le(s,f)?.numaNode??[])[0];return d===
void 0||r.nodes.has(d)?[]:[{device:u,near:d}]})[0],c={path:["vms",i.name,...r.path]};a&&t("memory-away-from-device",c,{...a,nodes:D([...r.nodes])})}}function sk(e,{
memory:t,cpu:s},n){const o=new Set([...t&&s?[0]:[],...(s?.cpus??[]).flatMap(({numaNode:r})=>r??[]),...(t?.numa??[]).map(({node:r})=>r)]),i=[...new Set(t?.hugepages?.
map(({size:r})=>r))];for(const r of k(e)){const a=["vms",r.name],{node:c,hugepages:u}=r.memory,l=[[["memory","node"],c??[]],[["memory","hugepages","node"],u?.node??
[]],...r.cpu.numa.map((f,m)=>[["cpu","numa",m,"node"],f.node===void 0?[]:[f.node]])];for(const[f,m]of l){const p=m.find(w=>!o.has(w));if(p===void 0||o.size===0)
continue;const y=D([...o]);n("memory-node-absent",{path:[...a,...f]},{node:p,nodes:y})}if(!u||i.length===0||i.includes(Lt[u.size]))continue;const d={size:u.size,
sizes:i.map(ne).join(" and ")};n("hugepages-size-absent",{path:[...a,"memory","hugepages"]},d)}}function nk(e,t,s){const n=t.memory?.total;if(n===void 0)return;
const o=Ys(n);let i=0;const a=k(e).filter(c=>c.memory.hugepages?.allocate==="boot").reduce((c,u)=>c+u.memory.size,0);for(const c of k(e)){const{size:u,hugepages:l}=c.
memory,d={path:["vms",c.name,"memory","size"]};if(u>n){s("memory-beyond-machine",d,{size:ne(u),total:o});continue}const f=l?.allocate==="boot";if(!f&&!(c.autostart&&
c.devices.length>0)){const p=a+u;if((l||c.devices.length>0)&&n-p<ut){const y=p<n?Ys(n-p):"nothing";s("memory-leaves-little",d,{sum:ne(p),left:y,from:"start"})}continue}
i+=u;const m=f?"hugepages":"autostart";i>=n?s("memory-of-all-beyond-machine",d,{sum:ne(i),total:o,what:m}):n-i<ut&&s("memory-leaves-little",d,{sum:ne(i),left:Ys(
n-i),from:"boot"})}}var Qu=e=>e.memory.node?["memory","node"]:["memory","hugepages","node"];function ok(e,t,s){const n=e.cpu.numa.flatMap(({node:a})=>a??[]);if(n.
length>0)return{nodes:new Set(n),path:["cpu","numa"]};const o=An(e);if(o)return{nodes:new Set(o),path:Qu(e)};const i=new Map(s.cpu?.cpus.map(({cpu:a,numaNode:c})=>[
a,c]));return{nodes:new Set(zt(e,t,s).flatMap(a=>i.get(a)??[])),path:["cpu","pin"]}}function ik(e,t,s,n){const o=new Map(t.memory?.numa?.map(({node:l,total:d})=>[
l,d])),i=An(e)??[],{hugepages:r}=e.memory,a=r?.allocate==="boot",c=e.cpu.numa.length>0&&!r?.node,u=(l,d,f,m)=>{const p=o.get(d),y=m?s.get(d)??0:0,w=y+l;m&&s.set(
d,w),!(p===void 0||w<=p)&&n("memory-beyond-node",{path:["vms",e.name,...f]},{size:Ys(w),node:d,total:Ys(p),others:y>0})};for(const[l,{memory:d,node:f}]of e.cpu.
numa.entries())f!==void 0&&u(d,f,["cpu","numa",l,"node"],a&&c);if(!(i.length>1&&!r))for(const l of i)u(e.memory.size/i.length,l,Qu(e),a&&!c)}var el={};x(el,{codes:()=>ck,
host:()=>fk,memoryField:()=>sl,rules:()=>lk,schema:()=>rk});var rk={},tl=A(["2MiB","1GiB"]),ak=E(()=>({size:tl,allocate:b(A(["boot","start"]),"boot"),node:g(ya)})),
sl=g(ke(ce([tl,ak]),Me(e=>typeof e=="string"?{size:e,allocate:"boot"}:e))),nN=e=>`vms: { win: { memory: { ${e} } } }
`,oN=(e,t)=>`vms: { a: { memory: { size: 4GiB, hugepages: ${e} } }, b: { memory: { size: 4GiB, hugepages: ${t} } } }
`,ck={"memory-not-whole-pages":h({severity:"error",about:"value",message:({size:e,page:t})=>`memory of ${e} is not a multiple of the huge page size ${t}`,remedy:({
page:e})=>`set the memory to a multiple of ${e}${e==="1GiB"?", or set `hugepages: 2MiB`":""}`}),"hugepages-of-two-sizes":h({severity:"error",about:"value",message:({
guest:e,page:t})=>`guest '${e}' uses huge pages of ${t}, and all guests must use the same size`,remedy:({page:e,guest:t})=>`use ${e} here too, or change the siz\
e in '${t}'`}),"hugepages-nodes-mixed":h({severity:"error",about:"value",message:({guest:e})=>`guest '${e}' sets the node of its huge pages, but this guest does\
 not`,remedy:({guest:e})=>`add the node here, for example \`node: 0\`, or remove it from '${e}'`}),"hugepages-large-at-start":h({severity:"warning",about:"value",
message:()=>"huge pages of 1 GiB are rarely available after boot",remedy:()=>"set `size: 2MiB`, or set `allocate: boot`"})};function uk({memory:e,cpu:t},s){const n=t.
numa.flatMap(({node:a,memory:c})=>a===void 0?[]:[{node:a,pages:c/s}]);if(!e.hugepages?.node&&n.length>0&&n.length===t.numa.length){const a=new Map;for(const{node:c,
pages:u}of n)a.set(c,(a.get(c)??0)+u);return a}const o=e.hugepages?.node??e.node;if(!o)return;const i=e.size/s,r=Math.floor(i/o.length);return new Map(o.map((a,c)=>[
a,c<i-r*o.length?r+1:r]))}var nl=e=>k(e).flatMap(t=>{const{hugepages:s,size:n}=t.memory;if(!s)return[];const o=Lt[s.size];return[{vm:t,size:s.size,allocate:s.allocate,
count:n/o,nodes:uk(t,o)}]});function lk(e,t){const s=nl(e),n=s.find(({allocate:o,nodes:i})=>o==="boot"&&i);for(const{vm:o,size:i,allocate:r,nodes:a,count:c}of s){
const u=["vms",o.name,"memory","hugepages"],l=o.memory.size,[d]=s;l>0&&l%ie===0&&!Number.isInteger(c)&&t("memory-not-whole-pages",{path:u},{size:ne(l),page:i}),
d&&d.size!==i&&t("hugepages-of-two-sizes",{path:u},{guest:d.vm.name,page:d.size}),r==="boot"&&n&&!a&&t("hugepages-nodes-mixed",{path:u},{guest:n.vm.name}),r==="\
start"&&i==="1GiB"&&t("hugepages-large-at-start",{path:[...u,"size"]})}}var ol={"2MiB":"2M","1GiB":"1G"},il=e=>[...e].sort(([t],[s])=>t-s).map(([t,s])=>`${t}:${s}`);
function dk(e){const t=new Map;for(const{nodes:s=[]}of e)for(const[n,o]of s)t.set(n,(t.get(n)??0)+o);return t.size>0?il(t).join(","):String(e.reduce((s,{count:n})=>s+
n,0))}function*fk(e){const t=nl(e),[s]=t;if(!s)return;yield{kind:"kernelParam",name:"default_hugepagesz",value:ol[s.size]};const n=t.filter(({allocate:o})=>o===
"boot");if(n.length>0){const o=n.reduce((i,{vm:r})=>i+r.memory.size,0);yield{kind:"kernelParam",name:"hugepagesz",value:ol[s.size]},yield{kind:"kernelParam",name:"\
hugepages",value:dk(n),comment:`${ne(o)} reserved for ${n.length===1?"one guest":`${n.length} guests`}; the host cannot use it.`}}for(const{vm:o,size:i,allocate:r,
nodes:a,count:c}of t)r==="start"&&(yield{kind:"hook",vm:o.name,step:"hugepages",arguments:[String(Lt[i]/1024),...a?il(a):[`any:${c}`]]})}var rl={};x(rl,{codes:()=>pk,
domain:()=>gk,rules:()=>vk,schema:()=>mk});var hk=E(()=>({size:Tt,hugepages:sl,node:g(ya),locked:b(P(""),!1),shared:g(P("")),merge:b(P(""),!0)})),mk={vm:{memory:ke(
ce([Tt,hk]),Me(e=>typeof e=="number"?{size:e,locked:!1,merge:!0}:e))}},pk={"memory-not-whole":h({severity:"error",about:"value",message:({size:e})=>`memory of ${e}\
 is not a positive multiple of 1MiB`,remedy:()=>"give the size in MiB or GiB, for example `4GiB`"}),"shares-need-shared-memory":h({severity:"error",about:"value",
message:({guest:e})=>`the shares of '${e}' require shared memory`,remedy:()=>"remove `shared: off`, or remove `shares`"})};function vk(e,t){for(const s of k(e)){
const n=["vms",s.name,"memory"],{size:o,shared:i}=s.memory,r=ne(o);(o===0||o%ie!==0)&&t("memory-not-whole",{path:[...n,"size"]},{size:r}),Ua(s)&&i===!1&&t("shar\
es-need-shared-memory",{path:[...n,"shared"]},{guest:s.name})}}function*gk(e){const{size:t,hugepages:s,locked:n,merge:o}=e.memory,i=e.memory.shared??Ua(e),r=t/1024;
yield{at:"",xml:v("memory",{unit:"KiB"},r)},yield{at:"",xml:v("currentMemory",{unit:"KiB"},r)};const a=[s!==void 0&&v("hugepages",{},v("page",{size:Lt[s.size]/1024,
unit:"KiB"})),!o&&v("nosharepages"),n&&v("locked"),i&&v("source",{type:"memfd"}),i&&v("access",{mode:"shared"})];a.some(Boolean)&&(yield{at:"",xml:v("memoryBack\
ing",{},...a)})}var al={};x(al,{claims:()=>kk,codes:()=>bk,host:()=>xk,rules:()=>wk,schema:()=>yk});var yk={},bk={"shared-memory-name-twice":h({severity:"error",
about:"value",message:({what:e,guest:t})=>`${e} is already used by guest '${t}'`,remedy:()=>"set a name that no other guest uses, for example `name: looking-gla\
ss-2`, and start the program on the host with it"}),"shared-memory-size":h({severity:"error",about:"value",message:({size:e})=>`the size of shared memory must b\
e a power of two of at least 1MiB, found ${e}`,remedy:()=>"use a power of two, for example `size: 64MiB`; Looking Glass can also derive it from `resolution`"}),
"shared-memory-too-large":h({severity:"error",about:"value",message:({size:e})=>`shared memory of ${e} is too large for the driver in a Windows guest`,remedy:()=>"\
reduce it to at most 1GiB: set `size: 1GiB`, or use a lower `resolution` or `hdr: off`"}),"shared-memory-same-size":h({severity:"error",about:"value",message:({
size:e})=>`Scream and Looking Glass both use ${e} of shared memory`,remedy:({size:e})=>`set another power of two for Scream, for example \`size: ${e==="2MiB"?"4\
MiB":"2MiB"}\`, and the same number as UseIVSHMEM in the registry of the guest`})};function wk(e,t){for(const s of k(e)){const n=jn(s,e);for(const{feature:r,bytes:a}of n){
const u={path:[...["vms",s.name,r],"size"]},l=ne(a);!Fc(a)||a<ie?t("shared-memory-size",u,{size:l}):a>=2*ut&&t("shared-memory-too-large",u,{size:l})}const[o,i]=n;
o&&i&&o.bytes===i.bytes&&t("shared-memory-same-size",{path:["vms",s.name,i.feature,"size"]},{size:ne(o.bytes)})}}function*kk(e,t){for(const{feature:s,path:n}of jn(
e,t))yield{what:`shared memory ${n}`,path:[s,"name"],when:"run",once:!0,code:"shared-memory-name-twice"}}var $k={"":1,k:1024,K:1024,m:ie,M:ie,g:ut,G:ut};function _k(e,t){
const s={...$k,...t===void 0?{}:{"%":t/100}},n=B(Object.entries(s).map(([u,l])=>[u,lt(Math.ceil(e/l))])),o=(u,...l)=>X(O("builtins",u),...l),i=dt("size"),r=u=>o(
"elemAt",i,lt(u)),a=$(`([1-9][0-9]*)([${Object.keys(s).join("")}]?)`),c=Q(o("fromJSON",r(0)),">=",o("getAttr",r(1),n));return{kind:"assertion",that:ec({size:o("\
match",a,O("config","boot","devShmSize"))},Q(Q(i,"==",Ds),"||",c)),message:`vfioc: boot.devShmSize is less than the ${ne(e)} that guests share in /dev/shm; QEMU\
 is killed when /dev/shm is full. Programs of the host use it too, so leave them room, for example \`boot.devShmSize = "${Math.ceil((e+ut)/ie)}M";\`.`}}function*xk(e,t){
const s=Ny(e);if(s.length===0)return;const{user:n,group:o}=Ay(e),i=new Map;for(const{path:a,bytes:c}of s)i.set(a,Math.max(c,i.get(a)??0));yield _k([...i.values()].
reduce((a,c)=>a+c,0),t?.memory?.total);for(const{vm:a,path:c,bytes:u}of s)yield{kind:"tmpfile",type:"f",path:c,mode:"0660",user:n,group:o},yield{kind:"hook",vm:a.
name,step:"shared-memory",arguments:[c,String(u),n,o]};for(const a of e.host.users)yield{kind:"member",user:a,group:o};const r=It(e).user;r!=="root"&&r!==n&&(yield{
kind:"member",user:r,group:o})}var cl={};x(cl,{codes:()=>Ok,host:()=>Ak,rules:()=>Nk,schema:()=>Sk});var Sk={},iN=e=>`networks: { lan: { ${e} } }
`,Ok={"bridge-not-made":h({severity:"error",about:"value",message:({field:e})=>`'${e}' applies only to bridges that vfioc creates, and this one has no 'interfac\
es'`,remedy:({field:e})=>`to use an existing bridge, remove \`${e}\`; to have it created, add the host's NICs, for example \`interfaces: [enp5s0]\``}),"interfac\
e-in-two-bridges":h({severity:"error",about:"value",message:({interface:e,bridge:t})=>`NIC ${e} is already a port of bridge ${t}`,remedy:({interface:e,bridge:t})=>`\
remove ${e} here, or from the \`interfaces\` of ${t}`}),"interface-in-bridge-and-macvtap":h({severity:"error",about:"value",message:({interface:e,bridge:t})=>`N\
IC ${e} is a port of bridge ${t}, so it cannot carry macvtap`,remedy:({bridge:e})=>`use the bridge instead of macvtap (in a network \`type: bridge, bridge: ${e}\
\`, at a guest's NIC \`bridge: ${e}\`), or choose another NIC`}),"bridge-made-twice":h({severity:"error",about:"value",message:({bridge:e,network:t})=>`bridge ${e}\
 is already created by network '${t}'`,remedy:({network:e})=>`remove \`interfaces\`, \`create\` and \`dhcp\` here, and add the NICs to the \`interfaces\` of '${e}\
' if they belong in the same bridge`}),"wireless-takes-no-guest":h({severity:"warning",about:"value",message:({interface:e})=>`${e} looks like a wireless NIC, a\
nd access points drop the packets of guests behind one`,remedy:()=>"use a wired NIC, or put the guest in a NAT network instead: `nics: { lan: { network: default\
 } }`"})},Mk=e=>e.startsWith("wl"),ul=e=>Object.entries(e.networks).flatMap(([t,{type:s,bridge:n,interfaces:o,create:i,dhcp:r}])=>s==="bridge"&&n!==void 0&&o?[{
network:t,bridge:n,interfaces:o,create:i,dhcp:r}]:[]),ll=(e,t)=>Object.entries(e.networks).flatMap(([s,n])=>n.type===t?(n.interfaces??[]).map((o,i)=>({nic:o,path:[
"networks",s,"interfaces",i]})):[]),dl=e=>[...ll(e,"macvtap"),...k(e).flatMap(t=>Object.entries(t.nics).flatMap(([s,{macvtap:n}])=>n===void 0?[]:[{nic:n,path:["\
vms",t.name,"nics",s,"macvtap"]}]))];function Nk(e,t){for(const{nic:o,path:i}of[...ll(e,"bridge"),...dl(e)])Mk(o)&&t("wireless-takes-no-guest",{path:i},{interface:o});
for(const[o,i]of Object.entries(e.networks)){const r=["networks",o];if(i.type!=="bridge"||i.interfaces)continue;const a=i.create?"create":i.dhcp?"dhcp":void 0;a&&
t("bridge-not-made",{path:[...r,a]},{field:a})}const s=new Map,n=new Map;for(const{network:o,bridge:i,interfaces:r}of ul(e)){const a=["networks",o],c=s.get(i);if(c!==
void 0){t("bridge-made-twice",{path:[...a,"bridge"]},{bridge:i,network:c});continue}s.set(i,o);for(const[u,l]of r.entries()){const d=n.get(l);d===void 0?n.set(l,
i):t("interface-in-two-bridges",{path:[...a,"interfaces",u]},{interface:l,bridge:d})}}for(const{nic:o,path:i}of dl(e)){const r=n.get(o);r!==void 0&&t("interface\
-in-bridge-and-macvtap",{path:i},{interface:o,bridge:r})}}var mt=(e,t,s)=>({kind:"option",path:e,value:t,...s?{comment:s}:{}});function*Ak(e){for(const{bridge:t,
interfaces:s,create:n,dhcp:o}of ul(e)){n==="networkd"?yield*Pk(t,s,o):(yield mt(["networking","bridges",t,"interfaces"],de(s)),o&&(yield mt(["networking","inter\
faces",t,"useDHCP"],R(!0))));const i=[t,...s].map(r=>`interface-name:${r}`);yield mt(["networking","networkmanager","unmanaged"],de(i),"NetworkManager, if the h\
ost runs it, would take the NICs out of the bridge.")}}function*Pk(e,t,s){const n=(...a)=>["systemd","network",...a],o=a=>`30-vfioc-${a}`;yield mt(n("enable"),R(
!0)),yield mt(["networking","dhcpcd","denyInterfaces"],de([e,...t]),"dhcpcd, which NixOS runs unless networkd manages all interfaces, would request addresses on\
 these too.");const i={Kind:$("bridge"),Name:$(e)};yield mt(n("netdevs",o(e),"netdevConfig"),B(i));for(const a of t)yield mt(n("networks",o(a)),B({matchConfig:B(
{Name:$(a)}),networkConfig:B({Bridge:$(e)}),linkConfig:B({RequiredForOnline:$("enslaved")})}));const r=B({Name:$(e)});if(s){const a=B({DHCP:$("yes")});yield mt(
n("networks",o(e)),B({matchConfig:r,networkConfig:a}));return}yield mt(n("networks",`zz-vfioc-${e}`),B({matchConfig:r,networkConfig:B({LinkLocalAddressing:$("no"),
ConfigureWithoutCarrier:$("yes"),KeepConfiguration:$("static")}),linkConfig:B({RequiredForOnline:$("no")})}),"Brings the bridge up if no earlier file configures\
 it.")}var fl={};x(fl,{codes:()=>Ck,host:()=>qk,rules:()=>Tk,schema:()=>Ik});var hl=oe(1,65535),Ek=E(()=>({listen:hl,interface:ds,address:g(zc),to:g(hl)})),Ik={
vm:{forwards:b(C(Ek),[])}},rN="forwards: [{ listen: 5900, interface: eth0 }]",Ck={"forward-without-nat":h({severity:"error",about:"value",message:({guest:e})=>`\
'${e}' has no NIC in a NAT network, so no port can be forwarded to it`,remedy:()=>"add a NIC in a NAT network, for example `nics: { lan: { network: default } }`\
; remove `forwards` if the guest is on a bridge, where the LAN reaches it directly"}),"forward-port-twice":h({severity:"error",about:"value",message:({port:e,interface:t,
guest:s})=>`port ${e} on ${t} is already forwarded to '${s}'`,remedy:({interface:e})=>`set \`listen\` to another port and \`to\` to the port in the guest, or give e\
ach forward its own \`address\` on ${e}`}),"forward-on-guest-bridge":h({severity:"error",about:"value",message:({interface:e,guest:t})=>`${e} is the bridge of t\
he NAT network of '${t}', which the LAN cannot reach`,remedy:()=>"set `interface` to the host's interface in the LAN, for example `interface: enp5s0`: `ip route\
 show default` prints its name after `dev`"}),"forward-to-kept-address":h({severity:"warning",about:"value",message:({guest:e,nic:t})=>`the forwards of '${e}' m\
ay not reach it: NIC '${t}' has no 'mac', and an adopted guest keeps its old MAC address`,remedy:({guest:e,nic:t})=>`set \`mac\` of NIC '${t}' to the address th\
at \`virsh -c qemu:///system domiflist ${e}\` prints`}),"forward-port-of-display":h({severity:"error",about:"value",message:({port:e,guest:t})=>`port ${e} is al\
so the port of the display of '${t}'`,remedy:({guest:e})=>`set \`listen\` to another port and \`to\` to the port in the guest, for example \`listen: 15900, to: 5900\`\
, or remove \`port\` from the \`display\` of '${e}'`})},ml="0.0.0.0",jk=({listen:e,address:t=ml},s)=>k(s).find(n=>[Gs(n),Ws(n)].some(o=>o?.port===e&&(o.listen===
t||[o.listen,t].includes(ml))));function Tk(e,t){const s=new Map;for(const n of k(e)){if(n.forwards.length===0)continue;const o=["vms",n.name,"forwards"],i=wi(n,
e);i?n.adopt&&!i.network.stock&&n.nics[i.nic]?.mac===void 0&&t("forward-to-kept-address",{path:o,on:"key"},{guest:n.name,nic:i.nic}):t("forward-without-nat",{path:o,
on:"key"},{guest:n.name});for(const[r,a]of n.forwards.entries()){const{listen:c,interface:u,address:l}=a;bi(n,e).some(({network:p})=>p.bridge===u)&&t("forward-o\
n-guest-bridge",{path:[...o,r,"interface"]},{interface:u,guest:n.name});const d=`${u} ${c}`,f=s.get(`${d} ${l}`)??s.get(d)??(l?void 0:s.get(`${d} any`));f&&t("f\
orward-port-twice",{path:[...o,r,"listen"]},{port:c,interface:u,guest:f});const m=jk(a,e);m&&t("forward-port-of-display",{path:[...o,r,"listen"]},{port:c,guest:m.
name}),s.set(l?`${d} ${l}`:d,n.name),s.set(`${d} any`,n.name)}}}function zk(e){const t=o=>O("config","services","openssh",o),s=Q(t("enable"),"&&",Q(t("listenAdd\
resses"),"==",z([]))),n=X(O("lib","intersectLists"),z(e.map(lt)),t("ports"));return{kind:"assertion",that:Q(s,"->",Q(n,"==",z([]))),message:`vfioc: sshd listens\
 on a port that is also forwarded to a guest (forwarded: ${e.join(", ")}): set \`listen\` of the forward to another port and \`to\` to the port in the guest, or cha\
nge services.openssh.ports.`}}function*qk(e){const t=k(e).flatMap(s=>s.forwards.map(({listen:n})=>n));t.length>0&&(yield zk([...new Set(t)].sort((s,n)=>s-n)));for(const s of k(
e)){const n=wi(s,e);if(!n||s.forwards.length===0)continue;const o=Fu(n.network,e).find(r=>r.vm===s.name);n.network.stock&&(yield*Bk);const i=n.network.stock?s.name:
o?.ip;for(const r of i===void 0?[]:s.forwards){const{listen:a,interface:c,address:u}=r,l=ai(`forward-${s.name}-${c}-${u?`${u}-`:""}${a}`);yield{kind:"option",path:[
"systemd","sockets",l],value:Lk(s,r)},yield{kind:"option",path:["systemd","services",l],value:Uk(s,r,`${i}:${r.to??a}`)},yield{kind:"port",interface:c,protocol:"\
tcp",port:a}}}}var Bk=[{kind:"option",path:["virtualisation","libvirtd","nss","enableGuest"],value:R(!0)},{kind:"option",path:["system","nssModules"],value:z([O(
"config","virtualisation","libvirtd","package")])}],pl=(e,{listen:t,interface:s})=>$(`Port ${t} of ${s}, forwarded to the guest ${e.name}`),Lk=(e,t)=>{const{listen:s,
interface:n,address:o}=t;return B({description:pl(e,t),wantedBy:de(["multi-user.target",xc(n)]),after:de(["sysinit.target"]),before:de(["shutdown.target"]),conflicts:de(
["shutdown.target"]),unitConfig:B({DefaultDependencies:R(!1)}),listenStreams:de([o?`${o}:${s}`:String(s)]),socketConfig:B({BindToDevice:$(n),...o?{FreeBind:R(!0)}:
{}})})},Uk=(e,t,s)=>B({description:pl(e,t),serviceConfig:B({ExecStart:qt(O("config","systemd","package"),`/lib/systemd/systemd-socket-proxyd ${_c(["--exit-idle-\
time=10min",s])}`),DynamicUser:R(!0),PrivateTmp:R(!0),ProtectSystem:$("strict"),ProtectHome:R(!0),NoNewPrivileges:R(!0)})}),vl={};x(vl,{codes:()=>Rk,host:()=>Zk,
macvtapModes:()=>$i,networks:()=>Wk,rules:()=>Kk,schema:()=>Dk});var $i=["bridge","private","vepa","passthrough"],Dk={root:{networks:b(qe(Fs,E(()=>({type:b(A(["\
nat","bridge","macvtap"]),"nat"),bridge:g(ds),interfaces:g(C(ds)),create:g(A(["scripted","networkd"])),dhcp:b(P(""),!1),mode:g(A($i)),subnet:g(uy)}))),{})}},Rk={
"bridge-unnamed":h({severity:"error",about:"value",message:({network:e})=>`network '${e}' of type bridge does not name a bridge`,remedy:()=>"add the name of the\
 bridge, for example `bridge: br0` (`ip link show type bridge` lists the existing ones), or set `type: nat`"}),"macvtap-without-interfaces":h({severity:"error",
about:"value",message:({network:e})=>`network '${e}' of type macvtap does not name a NIC of the host`,remedy:()=>"add a NIC that `ip link` lists, for example `i\
nterfaces: [enp5s0]`"}),"network-field-of-other-type":h({severity:"error",about:"value",message:({field:e,type:t,types:s})=>`'${e}' applies to networks of type ${s}\
, but this one is of type ${t}`,remedy:({field:e,types:t})=>`remove \`${e}\`, or set \`type\` to ${t.replace(" and "," or ")}`}),"subnet-without-nat":h({severity:"\
error",about:"value",message:()=>"'subnet' applies only to networks of type nat",remedy:()=>"remove `subnet`, or set `type: nat`"}),"subnets-overlap":h({severity:"\
error",about:"value",message:({subnet:e,network:t,other:s})=>`subnet ${e} of '${t}' overlaps with the subnet of '${s}'`,remedy:()=>"remove `subnet` to have one \
derived from the name of the network, or set one that is not in use, for example `subnet: 192.168.151.0/24`"}),"bridge-twice":h({severity:"error",about:"value",
message:({bridge:e,network:t})=>`bridge ${e} already belongs to network '${t}'`,remedy:({network:e})=>`set \`bridge\` to another name, or remove this network and \
set \`network: ${e}\` on the guests' NICs`})},_i="default",Fk={bridge:["nat","bridge"],interfaces:["bridge","macvtap"],create:["bridge"],dhcp:["bridge"],mode:["\
macvtap"]};function gl(e){const t=Object.values(e.vms).some(({nics:n})=>Object.values(n).some(({network:o})=>o===_i));return[...new Set([...Object.keys(e.networks),
...t?[_i]:[]])].flatMap(n=>gs(n,e)??[])}function Kk(e,t){for(const[i,r]of Object.entries(e.networks)){const a=["networks",i],{type:c,bridge:u,subnet:l,interfaces:d}=r;
c==="bridge"&&u===void 0&&t("bridge-unnamed",{path:a,on:"key"},{network:i}),c==="macvtap"&&!d?.length&&t("macvtap-without-interfaces",{path:a,on:"key"},{network:i}),
c!=="nat"&&l&&t("subnet-without-nat",{path:[...a,"subnet"]});for(const[f,m]of Object.entries(Fk)){const p=r[f];p===void 0||p===!1||m.includes(c)||t("network-fie\
ld-of-other-type",{path:[...a,f]},{field:f,type:c,types:m.join(" and ")})}}const s=[],n=gl(e);for(const i of[...n.filter(({stock:r})=>r),...n.filter(({stock:r})=>!r)]){
const r=["networks",i.name],a=s.find(({bridge:l})=>l===i.bridge),{bridge:c}=i;a&&t("bridge-twice",{path:[...r,"bridge"]},{bridge:c,network:a.name});const u=s.find(
l=>cy(l.subnet,i.subnet));if(u){const l={subnet:Tc(i.subnet),network:i.name,other:u.name};t("subnets-overlap",{path:[...r,"subnet"]},l)}s.push(i)}const o=[...n,
gs(_i,e)];for(const[i,{type:r,bridge:a,interfaces:c}]of Object.entries(e.networks)){const u=o.find(l=>l?.bridge===a&&(c||!l?.stock));r!=="bridge"||a===void 0||!u||
t("bridge-twice",{path:["networks",i,"bridge"]},{bridge:a,network:u.name})}}function Gk(e,t){const{name:s,bridge:n,subnet:o}=e,{first:i}=o,r=ms(o)/2,a=(e.stock?
[]:Fu(e,t)).map(({vm:c,mac:u,ip:l})=>v("host",{mac:u,name:c,ip:l}));return v("network",{},v("name",{},s),v("uuid",{},Nn("network",t.host.name,s)),v("forward",{mode:"\
nat"}),v("bridge",{name:n,stp:"on",delay:0}),v("ip",{address:Ot(i+1),netmask:ay(o)},v("dhcp",{},v("range",{start:Ot(i+2),end:Ot(i+r-1)}),...a)))}function*Wk(e){
for(const[t,{type:s,bridge:n,interfaces:o=[],mode:i="bridge"}]of Object.entries(e.networks)){const r=gs(t,e);if(r&&(yield{name:t,xml:Gk(r,e)}),s==="nat")continue;
const a=o.map(u=>v("interface",{dev:u})),c=[v("name",{},t),v("uuid",{},Nn("network",e.host.name,t)),s==="macvtap"?v("forward",{mode:i},...a):v("forward",{mode:"\
bridge"}),s==="bridge"&&v("bridge",{name:n})];yield{name:t,xml:v("network",{},...c)}}}function*Zk(e){if(e.libvirt.enable)for(const{bridge:t}of gl(e))yield{kind:"\
port",interface:t,protocol:"tcp",port:53},yield{kind:"port",interface:t,protocol:"udp",port:53},yield{kind:"port",interface:t,protocol:"udp",port:67}}var yl={};
x(yl,{claims:()=>e$,codes:()=>Yk,domain:()=>Qk,rules:()=>Jk,schema:()=>Vk});var Vk={vm:{nics:b(qe(xt,E(()=>({network:g(Fs),bridge:g(ds),macvtap:g(ds),mode:g(A($i)),
user:b(P(""),!1),model:g(A(["virtio","e1000e","igb"])),mac:g(Sg),queues:g(oe(1,256)),bootOrder:g(oi)}))),{})}},aN=(e,t="")=>`${t}vms: { win: { memory: 4GiB, nic\
s: { ${e} } } }
`,Yk={"nic-source":h({severity:"error",about:"value",message:({nic:e,given:t})=>t===0?`NIC '${e}' is not connected to anything`:`NIC '${e}' is connected to more\
 than one network`,remedy:({given:e})=>e===0?"add `network`, `bridge`, `macvtap` or `user`, for example `network: default`":"keep one of `network`, `bridge`, `m\
acvtap` and `user`, and remove the others"}),"network-undeclared":h({severity:"error",about:"value",message:({network:e})=>`network '${e}' is not declared`,remedy:({
network:e,nearest:t})=>t?`did you mean '${t}'?`:`declare it, for example \`networks: { ${e}: { type: nat } }\`, or set \`bridge: ${e}\` instead of \`network\` if i\
t is a bridge of the host`}),"mac-twice":h({severity:"error",about:"value",message:({mac:e,nic:t})=>`MAC address ${e} is already used by ${t}`,remedy:()=>'remov\
e `mac` to have one derived from the names, or set one that is not in use, for example `mac: "52:54:00:12:34:56"`'}),"mode-without-macvtap":h({severity:"error",
about:"value",message:()=>"'mode' applies only to NICs connected with 'macvtap'",remedy:()=>"remove `mode`, or connect the NIC to a NIC of the host, for example\
 `macvtap: enp5s0`, instead of a network or bridge"}),"queues-without-virtio":h({severity:"error",about:"value",message:({model:e})=>`NIC model ${e} does not su\
pport 'queues'`,remedy:()=>"remove `queues`, or set `model: virtio` (Windows needs the virtio driver for it first)"}),"more-queues-than-vcpus":h({severity:"warn\
ing",about:"value",message:({queues:e,vcpus:t})=>`the NIC has ${e} queues, but the guest has only ${t} virtual ${t===1?"CPU":"CPUs"}`,remedy:({vcpus:e})=>`set \`\
queues: ${e}\`${e===1?"":" or fewer"}`}),"queues-with-user":h({severity:"error",about:"value",message:()=>"'queues' has no effect with 'user'",remedy:()=>"remov\
e `queues`, or connect the NIC to a network of the host: `network: default` instead of `user`"})},bl=(e,t)=>e.model??at(t).nicModel;function Jk(e,t){const s=[...new Set(
["default",...Object.keys(e.networks)])],n=new Map;for(const o of k(e))for(const[i,r]of Object.entries(o.nics)){const a=["vms",o.name,"nics",i],{network:c,bridge:u,
macvtap:l,user:d}=r,f=[c,u,l,d||void 0].filter(y=>y!==void 0).length;f!==1&&t("nic-source",{path:a,on:"key"},{nic:i,given:f}),c!==void 0&&!s.includes(c)&&t("net\
work-undeclared",{path:[...a,"network"]},{network:c,nearest:We(c,s)}),r.mode!==void 0&&l===void 0&&t("mode-without-macvtap",{path:[...a,"mode"]}),Hk(o,i,r,t);const m=Un(
o,i,e),p=n.get(m);p!==void 0?t("mac-twice",{path:[...a,"mac"]},{mac:m,nic:p}):n.set(m,`NIC '${i}' of guest '${o.name}'`)}}function Hk(e,t,s,n){const{queues:o}=s;
if(o===void 0)return;const i={path:["vms",e.name,"nics",t,"queues"]},r=bl(s,e),a=jt(e);r!=="virtio"?n("queues-without-virtio",i,{model:r}):s.user?n("queues-with\
-user",i):o>a&&n("more-queues-than-vcpus",i,{queues:o,vcpus:a})}function Xk({network:e,bridge:t,macvtap:s,mode:n}){return e!==void 0?{type:"network",source:v("s\
ource",{network:e})}:t!==void 0?{type:"bridge",source:v("source",{bridge:t})}:s!==void 0?{type:"direct",source:v("source",{dev:s,mode:n??"bridge"})}:{type:"user"}}
function*Qk(e,t){for(const[s,n]of Object.entries(e.nics)){const{type:o,source:i}=Xk(n),{queues:r,bootOrder:a}=n,c=us("nics",s,e,t),u=v("interface",{type:o},v("m\
ac",{address:Un(e,s,t)}),i,v("model",{type:bl(n,e)}),r!==void 0&&r>1&&v("driver",{name:"vhost",queues:r}),a!==void 0&&v("boot",{order:a}),c);yield{pci:{class:"n\
ic",key:s},functions:[u]}}}function*e$(e,t){for(const[s,{macvtap:n,mode:o,network:i=""}]of Object.entries(e.nics)){const r=t.networks[i],a=n??(r?.interfaces?.length===
1?r.interfaces[0]:void 0);a===void 0||(o??r?.mode)!=="passthrough"||(yield{what:a,path:["nics",s,n===void 0?"network":"macvtap"],when:"boot"})}}var wl={};x(wl,{
codes:()=>s$,host:()=>r$,rules:()=>n$,schema:()=>t$});var xi=({bars:e})=>Object.entries(e).sort(([t],[s])=>t<s?-1:1).flatMap(([t,s])=>s===void 0?[]:[{file:`reso\
urce${t.slice(3)}_resize`,value:Math.log2(s/ie)}]),ys=e=>g(Tt),t$={device:{resetMethod:g(A(["device_specific","acpi","flr","af_flr","pm","bus"])),vendorReset:b(
P(""),!1),d3cold:b(P(""),!0),bars:b(E(()=>({bar0:ys(0),bar1:ys(1),bar2:ys(2),bar3:ys(3),bar4:ys(4),bar5:ys(5)})),{})}},cN=e=>`devices: { gpu: { functions: ["0b:\
00.0"], ${e} } }
`,s$={"setting-without-address":h({severity:"error",about:"value",message:({device:e,setting:t})=>`'${t}' needs a PCI address, but '${e}' has ids only`,remedy:()=>"\
add `functions` with the PCI addresses that `lspci -nn` shows for these ids"}),"vendor-reset-and-method":h({severity:"error",about:"value",message:({method:e})=>`\
'vendorReset' has no effect, because 'resetMethod' is '${e}'`,remedy:()=>"remove `resetMethod`, or remove `vendorReset`"}),"device-specific-without-module":h({severity:"\
warning",about:"value",message:({device:e})=>`the kernel has no device_specific reset of its own for the AMD device '${e}'`,remedy:()=>"replace it with `vendorR\
eset: true` for an AMD GPU before RDNA2, or remove `resetMethod`"}),"bar-size":h({severity:"error",about:"value",message:({size:e})=>`a BAR cannot be ${e} large\
: its size is a power of two of at least 1 MiB`,remedy:()=>"use a size such as `256MiB`, `512MiB` or `1GiB`"}),"bar-not-offered":h({severity:"error",about:"valu\
e",message:({device:e,bar:t,size:s,sizes:n})=>`BAR ${t} of '${e}' cannot be ${s}: according to the facts of this machine it supports ${n}`,remedy:({bar:e})=>`us\
e a supported size, or remove \`bar${e}\` to leave the BAR as the firmware set it`})};function n$(e,t,s){for(const n of Z(e)){const{name:o,resetMethod:i,vendorReset:r,
d3cold:a,functions:c}=n,u=(...d)=>({path:["devices",o,...d]}),l=[["resetMethod",i!==void 0],["vendorReset",r],["d3cold",!a],["bars",xi(n).length>0]];for(const[d,
f]of c.length===0&&n.ids.length>0?l:[])f&&t("setting-without-address",u(d),{device:o,setting:d});r&&i!==void 0&&i!=="device_specific"&&t("vendor-reset-and-metho\
d",u("resetMethod"),{method:i}),!r&&i==="device_specific"&&o$(n,s)&&t("device-specific-without-module",u("resetMethod"),{device:o}),i$(n,t,s)}}var o$=({ids:e,functions:[
t]},s)=>{const n=t&&s?Le(s,t)?.id:void 0;return[...e,...n?[n]:[]].some(({vendor:o})=>o==="1002")};function i$(e,t,s){const[n]=e.functions,o=n&&s?Le(s,n)?.bars:void 0;
for(const[i,r]of Object.entries(e.bars)){if(r===void 0)continue;const a={path:["devices",e.name,"bars",i]},c=Number(i.slice(3)),u=o?.find(l=>l.index===c)?.sizes;
if(r<ie||!Fc(r))t("bar-size",a,{size:ne(r)});else if(u&&!u.includes(r)){const l=u.length>0?u.map(ne).join(", "):"only one size";t("bar-not-offered",a,{device:e.
name,bar:c,size:ne(r),sizes:l})}}}function*r$(e){const t=Z(e);t.some(({vendorReset:s})=>s)&&(yield{kind:"option",path:["boot","extraModulePackages"],value:z([O(
"config","boot","kernelPackages","vendor-reset")])},yield{kind:"module",stage:"initrd",name:"vendor-reset"});for(const{resetMethod:s,vendorReset:n,d3cold:o,functions:i}of t){
const r=(a,c,u=i)=>u.map(l=>({kind:"tmpfile",type:"w",path:`/sys/bus/pci/devices/${N(l)}/${a}`,argument:c,ofEntry:!0}));n?yield*r("reset_method","device_specifi\
c",i.slice(0,1)):s&&(yield*r("reset_method",s)),o||(yield*r("d3cold_allowed","0"))}for(const s of k(e))for(const n of $e(s,e)){const[o]=n.functions,i=xi(n).map(
({file:r,value:a})=>`${r}=${a}`);n.bind==="boot"||!o||i.length===0||(yield{kind:"hook",vm:s.name,step:"resize-bars",arguments:[N(o),...i]})}}var kl={};x(kl,{codes:()=>u$,
host:()=>v$,rules:()=>l$,schema:()=>c$});var a$=W["driver-override.sh"],c$={device:{functions:b(C(Be),[]),ids:b(C(Mn),[]),bind:b(A(["boot","start","handover"]),
"boot"),by:g(A(["address","id"])),drivers:g(C(pc)),blacklist:b(P(""),!1),idleD3:b(P(""),!0),vga:b(P(""),!0)}},u$={"device-not-identified":h({severity:"error",about:"\
value",message:({device:e})=>`'${e}' has neither functions nor ids`,remedy:()=>'add what `lspci -nn` shows for the device, for example `functions: ["0b:00.0", "\
0b:00.1"]`'}),"by-address-without-functions":h({severity:"error",about:"value",message:({device:e})=>`'${e}' has 'by: address', but no functions`,remedy:()=>"ad\
d `functions` with the PCI addresses that `lspci -nn` shows for these ids, or set `by: id`"}),"by-id-without-ids":h({severity:"error",about:"value",message:({device:e})=>`\
'${e}' has 'by: id', but no ids`,remedy:()=>"remove `by`, so that the device is found by address, or add `ids`"}),"device-without-address":h({severity:"error",about:"\
value",message:({device:e,guest:t})=>t?`the guest '${t}' receives '${e}', which has ids but no PCI address`:`'${e}' moves between host and guest, but has ids an\
d no PCI address`,remedy:({device:e})=>`add \`functions\` to '${e}' with the PCI addresses that \`lspci -nn\` shows for these ids`}),"function-twice":h({severity:"\
error",about:"value",message:({address:e,device:t})=>`${e} is already a function of '${t}'`,remedy:({address:e,device:t})=>`remove ${e} from the functions here \
or from '${t}'`}),"id-matches-other-device":h({severity:"error",about:"value",message:({id:e,device:t,other:s})=>`'${t}' is found by the id ${e}, which '${s}' a\
lso has, but '${s}' is not bound at boot`,remedy:({device:e})=>`add \`functions\` to '${e}' with its PCI addresses and set \`by: address\`, which binds this devic\
e only`}),"id-takes-host-card":h({severity:"error",about:"value",message:({id:e,address:t,driver:s})=>`the id ${e} also matches ${t}, which the host keeps${s?` \
(driver ${s})`:""}`,remedy:()=>"add `functions` with the PCI addresses of the device and set `by: address`, which binds this device only"}),"blacklist-takes-hos\
t-card":h({severity:"error",about:"value",message:({driver:e,address:t})=>`blacklisting ${e} would also leave ${t}, which the host uses, without a driver`,remedy:()=>"\
remove `blacklist`: vfio-pci takes the device first even without it"}),"blacklist-without-drivers":h({severity:"error",about:"value",message:({device:e})=>`'${e}\
' has a blacklist, but its drivers are not known`,remedy:()=>"remove `blacklist`: vfio-pci takes the device first even without it; or name the drivers, for exam\
ple `drivers: [igb]`"}),"blacklist-while-host-has-it":h({severity:"error",about:"value",message:({device:e})=>`the blacklist disables the driver that the host n\
eeds for '${e}' while no guest uses it`,remedy:({device:e})=>`remove \`blacklist\`; or set \`bind: boot\` on '${e}' if the host can do without the device`}),"dr\
iver-is-vfio":h({severity:"error",about:"value",message:({driver:e})=>`${e} is not a host driver: it passes the device to the guest`,remedy:()=>'replace it with\
 the host driver, which `lspci -k` shows under "Kernel modules", or remove `drivers` for the usual ones'})};function l$(e,t,s){const n=new Map;for(const o of Z(
e)){const i=["devices",o.name];d$(o,i,t);const{name:r}=o;for(const[c,u]of o.functions.map(N).entries()){const l=n.get(u);l?t("function-twice",{path:[...i,"funct\
ions",c]},{address:u,device:l}):n.set(u,r)}for(const[c,u]of(o.drivers??[]).entries())/^vfio/i.test(u)&&t("driver-is-vfio",{path:[...i,"drivers",c]},{driver:u});
if(o.blacklist&&f$(o,e,t,s),o.functions.length>0)continue;const a=o.ids.length>0;a&&o.bind!=="boot"&&t("device-without-address",{path:[...i,"bind"]},{device:r});
for(const{vm:c,index:u}of a?it(r,e):[])t("device-without-address",{path:["vms",c.name,"devices",u]},{device:r,guest:c.name})}h$(e,t,s),s&&m$(e,t,s,new Set(n.keys()))}
function d$(e,t,s){const{name:n,functions:o,ids:i,by:r}=e;e.gvt||(o.length===0&&i.length===0?s("device-not-identified",{path:t,on:"key"},{device:n}):r==="addres\
s"&&o.length===0?s("by-address-without-functions",{path:[...t,"by"]},{device:n}):r==="id"&&i.length===0&&s("by-id-without-ids",{path:[...t,"by"]},{device:n}))}var Si=({
bind:e,gvt:t})=>e!=="boot"||t!==void 0;function f$(e,t,s,n){const o={path:["devices",e.name,"blacklist"]},i=vi(e,n).map(ps),r=({drivers:c=[],handover:u})=>[...c,
...u?.unload??[]].some(l=>i.includes(ps(l))),a=Si(e)?e:!n&&Z(t).find(c=>Si(c)&&r(c));a?s("blacklist-while-host-has-it",o,{device:a.name}):i.length===0&&s("black\
list-without-drivers",o,{device:e.name})}function h$(e,t,s){const n=Z(e),o=({ids:i,functions:r})=>[...i,...r.flatMap(a=>s&&Le(s,a)?.id||[])].map(le);for(const i of n.
filter(r=>r.bind==="boot"&&is(r)==="id"))for(const[r,a]of i.ids.map(le).entries()){const c=n.find(u=>u.name!==i.name&&u.bind!=="boot"&&o(u).includes(a));c&&t("i\
d-matches-other-device",{path:["devices",i.name,"ids",r]},{id:a,device:i.name,other:c.name})}}function m$(e,t,s,n){const o=Z(e).filter(a=>!Si(a)),i=new Set(o.flatMap(
a=>Xe(a,s))),r=s.pci.filter(a=>!n.has(N(a.address)));for(const a of o){const c=["devices",a.name];for(const[l,d]of a.ids.map(le).entries()){if(is(a)!=="id")continue;
const f=r.filter(p=>le(p.id)===d),m=a.functions.length>0?f[0]:f[1];m&&t("id-takes-host-card",{path:[...c,"ids",l]},{id:d,address:N(m.address),driver:m.driver})}
const u=vi(a,s).map(ps);for(const l of s.pci){const d=!i.has(l)&&p$(l).find(m=>u.includes(m));if(!d)continue;const f=N(l.address);t("blacklist-takes-host-card",
{path:[...c,"blacklist"]},{driver:d,address:f});break}}}function p$({driver:e,modules:t=[]}){if(!e)return[];const s=t.map(ps),n=ps(e);return s.includes(n)?[n]:[
n,...s]}function*v$(e,t){const s=Z(e);if(s.length===0)return;const n=Sa(e),o=n.length>0?"initrd":"boot";for(const l of["vfio_pci","vfio","vfio_iommu_type1"])yield{
kind:"module",stage:o,name:l};const i=[...new Set(n.flatMap(l=>pi(l,t)))].sort();for(const l of i)yield{kind:"modprobe",line:{command:"softdep",module:l,pre:"vf\
io-pci"}};const r=n.filter(l=>is(l)==="id").flatMap(l=>l.ids.map(le));r.length>0&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"ids",
value:[...new Set(r)].join(",")}});const a=n.filter(l=>is(l)==="address").flatMap(l=>l.functions),c=[...n.flatMap(g$),...a.map(N)];c.length>0&&(yield*y$(c)),s.some(
l=>!l.idleD3)&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_idle_d3",value:"1"}}),s.some(l=>!l.vga)&&(yield{kind:"modprobe",
line:{command:"options",module:"vfio-pci",option:"disable_vga",value:"1"}});const u=[...new Set(s.flatMap(l=>vi(l,t)))].sort();u.length>0&&(yield{kind:"option",
path:["boot","blacklistedKernelModules"],value:z(u.map($))})}function g$(e){const[t]=e.functions;return t?xi(e).map(({file:s,value:n})=>`${N(t)}/${s}=${n}`):[]}
function*y$(e){yield{kind:"modprobe",line:{command:"install",module:"vfio-pci",run:["/bin/sh","-c",a$,"vfio-pci",...e]}};const t=(...s)=>Bt("config",["boot","in\
itrd","systemd",...s],R(!0));yield{kind:"assertion",ofEntry:!0,that:Q(ft(t("enable")),"||",t("shell","enable")),message:"vfioc: kmod runs a shell command in the\
 initrd to keep devices for vfio-pci, but the initrd has no shell: set boot.initrd.systemd.shell.enable = true, or set by: id on the devices."}}var $l={};x($l,{
codes:()=>w$,host:()=>k$,schema:()=>b$});var b$={device:{bootVga:b(P(""),!1)}},w$={};function*k$(e){Z(e).some(t=>t.bootVga&&t.bind==="boot")&&(yield{kind:"kerne\
lParam",name:"initcall_blacklist",value:"sysfb_init",comment:"The boot display is a GPU that leaves the host: do not put a framebuffer on it."})}var _l={};x(_l,
{codes:()=>_$,host:()=>x$,schema:()=>$$});var $$={},_$={};function*x$(e){for(const t of k(e)){const s=$e(t,e).flatMap(n=>n.functions.map(N));s.length!==0&&(yield{
kind:"hook",vm:t.name,step:"claim-devices",arguments:s})}}var xl={};x(xl,{codes:()=>O$,rules:()=>N$,schema:()=>S$});var S$={},Oi="if the machine has changed sin\
ce, run `vfioc scan -o facts.json` again",O$={"device-absent":h({severity:"error",about:"value",message:({what:e})=>`the facts of this machine list no PCI devic\
e ${e}`,remedy:()=>`look up the device with \`lspci -nn\`; ${Oi}`}),"device-moved":h({severity:"error",about:"value",message:({what:e,id:t,at:s})=>`${e}, but ${t}\
 is at ${s}`,remedy:({device:e,id:t,at:s})=>`change the functions of '${e}' to ${s} if ${t} is the device you mean; ${Oi}`}),"device-other-id":h({severity:"erro\
r",about:"value",message:({device:e,id:t,found:s})=>`no function of '${e}' is ${t}: according to the facts of this machine ${s}`,remedy:()=>`correct \`ids\` or \`f\
unctions\` to match what \`lspci -nn\` shows; ${Oi}`}),"device-is-bridge":h({severity:"error",about:"value",message:({address:e})=>`${e} is a PCI bridge accordi\
ng to the facts of this machine`,remedy:({address:e})=>`remove ${e} from \`functions\`: the bridges of an IOMMU group stay with the host`}),"sriov-beyond-card":h(
{severity:"error",about:"value",message:({address:e,total:t})=>t===0?`${e} does not support virtual functions`:`${e} supports at most ${t} virtual functions`,remedy:({
total:e})=>e===0?"set `of` to the PCI address of a device with SR-IOV, which `lspci -vv` shows as a capability":`set \`count: ${e}\` or less`})},Sl=({bus:e,slot:t,
function:s})=>e*256+t*8+s,M$=(e,t)=>t.pci.some(({sriov:s,address:n})=>{if(!s||s.total<=s.enabled||n.domain!==e.domain)return!1;const{total:o,offset:i,stride:r}=s,
a=Sl(e)-Sl(n);return i&&r?a>=i&&(a-i)%r===0&&a<i+o*r:a>0&&e.bus===n.bus||e.bus===n.bus+1&&t.pci.every(c=>c.physicalFunction||c.address.domain!==e.domain||c.address.
bus!==e.bus)}),Ol=e=>_t(e.map(({address:t})=>N(t)));function N$(e,t,s){if(s)for(const n of Z(e)){const o=["devices",n.name];if(A$(n,s,t),n.sriov||n.gvt)continue;
const i=n.functions.map(c=>Le(s,c)),r=new Set(i.flatMap(c=>c?[le(c.id)]:[])),a=n.ids.map(le).filter(c=>!r.has(c));for(const[c,u]of i.entries()){const l={path:[...o,
"functions",c]},d=n.functions[c];if(u&&Wo(u)&&t("device-is-bridge",l,{address:N(u.address)}),u||!d)continue;const f=a[i.slice(0,c).filter(y=>!y).length]??a[0],m=f===
void 0?[]:Go(s,f);if(m.every(y=>y.physicalFunction)&&M$(d,s))continue;const p=N(d);if(f===void 0||m.length===0)t("device-absent",l,{what:p});else{const y={device:n.
name,what:`nothing is at ${p}`,id:f,at:Ol(m)};t("device-moved",l,y)}}i.every(Boolean)&&P$(n,s,t)}}function A$({name:e,sriov:t,gvt:s},n,o){for(const[i,r]of[["sri\
ov",t?.of],["gvt",s?.of]]){if(!r)continue;const a=Le(n,r),c=N(r);if(a||o("device-absent",{path:["devices",e,i,"of"]},{what:c}),!a||!t||!n.pci.some(l=>l.sriov))continue;
const u=a.sriov?.total??0;t.count>u&&o("sriov-beyond-card",{path:["devices",e,"sriov","count"]},{address:c,total:u})}}function P$({name:e,functions:t,ids:s},n,o){
const i=t.flatMap(r=>Le(n,r)??[]);for(const[r,a]of s.map(le).entries()){if(i.some(d=>le(d.id)===a))continue;const c={path:["devices",e,"ids",r]},u=Go(n,a);if(t.
length===0){u.length===0&&o("device-absent",c,{what:a});continue}const l=_t(i.map(d=>`${N(d.address)} is ${le(d.id)}`));u.length===0?o("device-other-id",c,{device:e,
id:a,found:l}):o("device-moved",c,{device:e,what:l,id:a,at:Ol(u)})}}var Ml={};x(Ml,{codes:()=>T$,domain:()=>L$,host:()=>B$,rules:()=>q$,schema:()=>C$});var E$=G(
"",["i915-GVTg_V5_4"],/^i915-GVTg_V[0-9]+_[0-9]+$/,"expected a GVT-g type, for example i915-GVTg_V5_4"),I$=ue("",["a297db4a-f4c2-11e6-90f6-d3b88d6c9525"],bc),C$={
device:{gvt:g(E(()=>({type:E$,of:b(Be,"00:02.0"),uuid:g(I$),display:b(P(""),!0)})))}},j$=(e="")=>`vgpu: { gvt: { type: i915-GVTg_V5_4${e} } }`,uN=e=>`devices: {\
 ${j$()}, vgpu2: { gvt: { type: i915-GVTg_V5_8${e} } } }
vms: { a: { memory: 4GiB, devices: [vgpu] }, b: { memory: 4GiB, devices: [vgpu2] } }
`,T$={"gvt-is-no-function":h({severity:"error",about:"value",message:({device:e,field:t})=>`'${e}' is a virtual GPU, which has no ${t}`,remedy:({field:e})=>`rem\
ove \`${e}\` to share the host's GPU, or remove \`gvt\` to pass the whole device`}),"gvt-of-two-gpus":h({severity:"error",about:"value",message:({device:e,address:t})=>`\
'${e}' is on GPU ${t}, and NixOS creates virtual GPUs on one GPU only`,remedy:({address:e})=>`set \`of: "${e}"\` here too, or change \`of\` in both`}),"gvt-of-g\
uests-gpu":h({severity:"error",about:"value",message:({device:e,address:t,other:s})=>`'${e}' is a part of ${t}, but '${s}' takes all of that GPU`,remedy:({device:e,
other:t})=>`remove '${t}' from \`devices\`, or remove '${e}'`}),"gvt-display-unseen":h({severity:"error",about:"value",message:({guest:e})=>`the guest '${e}' ha\
s neither SPICE nor VNC to show the virtual GPU`,remedy:({guest:e})=>`set \`display: off\` here, or add \`display: { spice: on }\` to '${e}'`})},Mi=e=>e.flatMap(
({name:t,gvt:s})=>s?[{name:t,gvt:s}]:[]),z$=e=>(Gs(e)??Ws(e))!==void 0;function q$(e,t){const s=Z(e),[n]=Mi(s),o=n&&N(n.gvt.of),i=new Map(s.flatMap(({name:r,functions:a})=>a.
map(c=>[N(c),r])));for(const r of s){const{name:a,gvt:c}=r,u=["devices",a];if(!c)continue;const l=["functions","ids"].find(p=>r[p].length>0);if(l){t("gvt-is-no-\
function",{path:[...u,l]},{device:a,field:l});continue}const d=N(c.of);n&&o&&d!==o&&t("gvt-of-two-gpus",{path:[...u,"gvt","of"]},{device:n.name,address:o});const f=i.
get(d);f!==void 0&&t("gvt-of-guests-gpu",{path:[...u,"gvt"],on:"key"},{device:a,address:d,other:f});const m=c.display?it(a,e).find(({vm:p})=>!z$(p)):void 0;m&&t(
"gvt-display-unseen",{path:[...u,"gvt","display"],on:"key"},{guest:m.vm.name})}}var Nl=(e,t,s)=>t.uuid??Nn("mdev",s.host.name,e);function*B$(e){const t=Mi(Z(e)),
[s]=t;if(!s)return;const n=(o,i)=>({kind:"option",path:["virtualisation","kvmgt",...o],value:i,ofEntry:!0});yield n(["enable"],R(!0)),yield n(["device"],$(N(s.gvt.
of)));for(const{name:o,gvt:i}of t)yield n(["vgpus",i.type,"uuid"],z([$(Nl(o,i,e))]))}function*L$(e,t){for(const{name:s,gvt:n}of Mi($e(e,t))){const o=Uo(n.display),
i=v("hostdev",{mode:"subsystem",type:"mdev",managed:"no",model:"vfio-pci",display:o,ramfb:n.display?"on":void 0},v("source",{},v("address",{uuid:Nl(s,n,t)})),us(
"devices",s,e,t));yield{pci:{class:"hostdev",key:s,index:e.devices.indexOf(s)},functions:[i]}}}var Al={};x(Al,{codes:()=>R$,rules:()=>F$,schema:()=>D$});function U$({
network:e=[]},t){const s=e.filter(o=>o.up!==!1),n=s.length>0?s:e;return n.every(({device:o})=>o&&t.has(N(o)))?n:[]}var D$={},R$={"device-holds-root":h({severity:"\
error",about:"value",message:({address:e,disk:t})=>`${e} holds ${t}, the disk with the root file system of the host`,remedy:({device:e,address:t})=>`remove ${t}\
 from '${e}', so that the host keeps its disk`}),"disk-holds-root":h({severity:"error",about:"value",message:({block:e,disk:t})=>`${e} is ${t}, which holds the \
root file system of the host according to the facts of this machine`,remedy:()=>"give the guest another disk or an image file, for example `file: /var/lib/libvi\
rt/images/disk.qcow2`; if the disks have changed, run `vfioc scan -o facts.json` again"}),"device-only-network":h({severity:"warning",about:"value",message:({links:e,
bind:t})=>`the host has no network interface left${t==="boot"?"":" while the guest runs"}, according to the facts of this machine (${e})`,remedy:()=>"keep a NIC\
 for the host and give the guest a virtual one (`nics: { lan: { network: default } }`), unless the host needs no network"}),"device-boot-display":h({severity:"w\
arning",about:"value",message:({address:e,bind:t,console:s})=>s?`the console of the host is on ${e}, according to the facts of this machine`:`${e} is the boot d\
isplay, and the ${t==="boot"?"boot framebuffer":"console of the host"} occupies its memory`,remedy:({device:e,bind:t,console:s,only:n})=>{const o=`set \`bind: ha\
ndover\` on '${e}'`;if(n)return`${o}: it is the only display of the host, which then keeps it until a guest starts`;const i="choose another GPU as the primary d\
isplay in the firmware";return t==="boot"&&!s?`set \`bootVga: true\` on '${e}' (the host then shows nothing until the driver of its other GPU loads), or ${i}`:`${o}\
, or ${i}`}}),"not-the-boot-display":h({severity:"warning",about:"value",message:({device:e,address:t})=>`the boot display is ${t} according to the facts of thi\
s machine, not '${e}'`,remedy:({device:e})=>`remove \`bootVga\` from '${e}'`}),"evdev-on-device":h({severity:"error",about:"value",message:({dev:e,device:t,controller:s})=>`${e}\
 is on the USB controller ${s}, which leaves the host with '${t}'`,remedy:({device:e})=>`plug it into a port of another controller, or remove '${e}' from \`devic\
es\`, or remove this entry if the guest receives '${e}' (the input device comes with it)`}),"usb-on-device":h({severity:"error",about:"value",message:({usb:e,device:t,
controller:s})=>`${e} is on the USB controller ${s}, which leaves the host with '${t}'`,remedy:({device:e})=>`remove this entry if the guest receives '${e}' (th\
e USB device comes with it), or plug it into a port of another controller`})};function F$(e,t,s){if(!s)return;const n=Ja(e,s);for(const o of Z(e))K$(o,s,t),W$(o,
n,s,t);Z$(e,n,s,t),J$(e,n,s,t),Y$(e,s,t)}function Ni(e,t){const s=e.functions.map(N).indexOf(N(t)),n=["devices",e.name];return s<0?{path:n,on:"key"}:{path:[...n,
"functions",s]}}function K$(e,t,s){for(const n of Xe(e,t)){const o=N(n.address),i=t.block?.find(({root:r,controller:a})=>r&&a&&N(a)===o);i&&s("device-holds-root",
Ni(e,n.address),{device:e.name,address:o,disk:i.name})}}var G$=(e,t,s)=>s.pci.some(n=>cs(n)&&!n.class?.startsWith("0302")&&n.physicalFunction===void 0&&!e.includes(
n)&&t.get(N(n.address))?.bind!=="boot");function W$(e,t,s,n){const o=s.pci.filter(({bootVga:l})=>l),i=Xe(e,s),r=Ai(s.framebuffer?.device),a=i.find(({bootVga:l})=>l)??
i.find(({address:l})=>N(l)===r),c=["devices",e.name];if(a&&e.bind!=="handover"&&!(e.bind==="boot"&&e.bootVga)){const l=N(a.address),d=!G$(i,t,s),f={device:e.name,
address:l,bind:e.bind,console:!a.bootVga,only:d};n("device-boot-display",Ni(e,a.address),f)}const[u]=o;if(e.bootVga&&u&&!a&&i.some(cs)){const l={device:e.name,address:N(
u.address)};n("not-the-boot-display",{path:[...c,"bootVga"]},l)}}var Ai=e=>e&&N(e);function Z$(e,t,s,n){const o=new Map([...t].filter(([,{name:u,bind:l}])=>l===
"boot"||it(u,e).length>0)),i=U$(s,o),r=i.at(-1)?.device,a=r&&o.get(N(r));if(!a)return;const c={links:i.map(({name:u})=>u).join(", "),bind:a.bind};n("device-only\
-network",Ni(a,r),c)}var V$=/^_(?!.*-part\d+$)[^_/]+(?:_\d+)?$/;function Y$(e,{block:t=[]},s){const n=a=>a?.trim().replace(/[^\w.:-]+/g,"_")??"",o=t.filter(a=>a.
root),r=o.map(({model:a})=>n(a)).filter(a=>a!=="").filter(a=>t.filter(c=>n(c.model)===a).length===1);for(const a of k(e))for(const[c,u]of Object.entries(a.disks)){
const l=u.block;if(!l)continue;const d=l.replace(/^\/dev\/disk\/by-id\/(?:ata|nvme)-/,""),f=o.find(p=>l===`/dev/${p.name}`||p.links?.includes(l)||r.includes(n(p.
model))&&d.startsWith(n(p.model))&&V$.test(d.slice(n(p.model).length))),m={path:["vms",a.name,"disks",c,"block"]};f&&s("disk-holds-root",m,{block:l,disk:f.name})}}
function J$(e,t,s,n){for(const o of k(e)){const i=r=>{const a=r&&t.get(r);return a&&(a.bind==="boot"||o.devices.includes(a.name))?{device:a.name,controller:r}:void 0};
for(const[r,{dev:a}]of o.evdev.entries()){const c=i(H$(a,s));c&&n("evdev-on-device",{path:["vms",o.name,"evdev",r,"dev"]},{dev:a,...c})}for(const[r,{id:a,bus:c,
port:u,startupPolicy:l}]of o.usb.entries()){if(l==="optional")continue;const d=a&&le(a),f=d??`the device on USB bus ${c}${u?`, port ${u},`:""}`,p=(s.usb??[]).filter(
y=>c?y.bus===c:le(y.id)===d).map(({controller:y})=>i(Ai(y)));p[0]&&p.every(Boolean)&&n("usb-on-device",{path:["vms",o.name,"usb",r]},{usb:f,...p[0]})}}}function H$(e,t){
const[,s]=/^\/dev\/input\/by-path\/pci-([\da-f]{4}:[\da-f]{2}:[\da-f]{2}\.[0-7])-/.exec(e)??[];if(s)return s;const n=t.input??[],o=r=>{const a=`/dev/input/by-id\
/usb-${r.replace(/[^\w.:-]/g,"_")}`;return e.startsWith(`${a}_`)||e.startsWith(`${a}-`)},i=n.filter(({name:r})=>o(r)).sort((r,a)=>a.name.length-r.name.length);return Ai(
(n.find(({links:r})=>r?.includes(e))??i[0])?.controller)}var Pl={};x(Pl,{claims:()=>s1,codes:()=>e1,domain:()=>i1,rules:()=>t1,schema:()=>Q$});var X$=({name:e})=>`\
roms/${e}.rom`,El=({name:e,rom:t})=>t.file===void 0?void 0:`/run/vfioc/roms/${e}.rom`,Q$={device:{address:g(Be),bootOrder:g(oi)},vm:{devices:b(C(xt),[])}},e1={"\
device-undeclared":h({severity:"error",about:"value",message:({device:e})=>`no device is called '${e}'`,remedy:({device:e,nearest:t})=>t?`did you mean '${t}'?`:
`add '${e}' to the top-level \`devices\``}),"device-unused":h({severity:"warning",about:"value",message:({device:e})=>`no guest receives '${e}'`,remedy:({device:e})=>`\
add \`devices: [${e}]\` to a guest, or remove '${e}' to keep it on the host`}),"device-twice":h({severity:"error",about:"value",message:({device:e})=>`'${e}' is\
 listed twice`,remedy:()=>"remove one of the two entries"}),"device-of-two-autostarted":h({severity:"error",about:"value",message:({what:e,guest:t})=>`${e} is a\
lso a device of '${t}', and both guests start with the host`,remedy:({guest:e})=>`remove \`autostart\` from '${e}' or from this guest`})};function t1(e,t){const s=Object.
keys(e.devices);let n=k(e).length>0;for(const o of k(e))for(const[i,r]of o.devices.entries()){const a={path:["vms",o.name,"devices",i]};Object.hasOwn(e.devices,
r)?o.devices.indexOf(r)<i&&t("device-twice",a,{device:r}):(n=!1,t("device-undeclared",a,{device:r,nearest:We(r,s)}))}for(const o of s){const i=(e.devices[o]?.functions.
length??0)>0;n&&i&&it(o,e).length===0&&t("device-unused",{path:["devices",o],on:"key"},{device:o})}}function*s1(e,t){for(const{name:s}of $e(e,t))yield{what:`'${s}\
'`,by:"device",path:["devices",e.devices.indexOf(s)],when:"boot",isEnforced:!0,code:"device-of-two-autostarted"}}function n1(e,t,s,n){const{rom:o,bootOrder:i}=e,
r=s===0?El(e):void 0,a=o.bar===void 0?void 0:Uo(o.bar);return v("hostdev",{mode:"subsystem",type:"pci",managed:"yes"},v("source",{},v("address",qo(t))),s===0&&i!==
void 0&&v("boot",{order:i}),n,(a??r)!==void 0&&v("rom",{bar:a,file:r}))}var o1={domain:0,bus:0,slot:2,function:0};function*i1(e,t){for(const s of $e(e,t)){if(s.
functions.length===0||s.sriov?.network)continue;const{name:n,functions:o}=s,i=s.address??(s.igd?o1:void 0),r=e.devices.indexOf(n);yield{pci:{class:"hostdev",key:n,
index:r,...i?{fixed:i}:{}},functions:o.map((a,c)=>n1(s,a,c,us("devices",n,e,t,c)))}}}var Il={};x(Il,{codes:()=>a1,rules:()=>c1,schema:()=>r1});var r1={device:{igd:g(
P(""))}},a1={"igd-place":h({severity:"error",about:"value",message:({address:e})=>`an integrated GPU must be at 00:02.0 of the guest, not at ${e}`,remedy:()=>"r\
emove `address`, or set `igd: off` if this is not the integrated GPU"}),"igd-not-integrated":h({severity:"error",about:"value",message:({address:e})=>`the integ\
rated GPU of an Intel CPU is at 00:02.0 of the host, but this device is at ${e}`,remedy:()=>'remove `igd`, or set `functions: ["00:02.0"]` if you mean the integ\
rated GPU'}),"igd-not-said":h({severity:"warning",about:"value",message:({device:e})=>`'${e}' is the integrated GPU of an Intel CPU, but the guest receives it l\
ike any other GPU`,remedy:({device:e})=>`set \`igd: on\` on '${e}', or \`igd: off\` if this is intended`})},Dn="0000:00:02.0";function c1(e,t,s){for(const n of Z(
e)){const{name:o,igd:i,address:r,functions:a}=n,c=(...f)=>({path:["devices",o,...f]}),u=a[0]&&N(a[0]),l=r&&N(r);i&&u!==void 0&&u!==Dn&&t("igd-not-integrated",c(
"igd"),{address:u}),i&&l!==void 0&&l!==Dn&&t("igd-place",c("address"),{address:l});const d=!n.gvt&&!n.sriov&&(!s||Xe(n,s).some(cs));i===void 0&&e.host.cpu==="in\
tel"&&u===Dn&&l!==Dn&&d&&t("igd-not-said",c("functions",0),{device:o})}}var Cl={};x(Cl,{codes:()=>d1,host:()=>h1,rules:()=>f1,schema:()=>u1});var u1={root:{iommu:b(
E(()=>({passthrough:b(P(""),!0),acsOverride:b(C(A(["downstream","multifunction"])),[]),unsafeInterrupts:b(P(""),!1)})),{})}},l1=/zen|lqx|xanmod/,d1={"acs-overri\
de-needs-patch":h({severity:"warning",about:"value",message:({kernel:e})=>`${e?`the kernel '${e}'`:"the default kernel of NixOS"} is not known to include the AC\
S override patch, so 'acsOverride' may have no effect`,remedy:()=>"use a kernel with the patch, for example `kernel: { packages: linuxPackages_zen }`, or patch \
yours with boot.kernelPatches; after the boot check that `dmesg` mentions pcie_acs_override"})};function f1(e,t){const s=e.kernel.packages;e.iommu.acsOverride.length>
0&&!(s&&l1.test(s))&&t("acs-override-needs-patch",{path:["iommu","acsOverride"],on:"key"},{kernel:s})}function*h1(e){yield e.host.cpu==="intel"?{kind:"kernelPar\
am",name:"intel_iommu",value:"on"}:{kind:"kernelParam",name:"amd_iommu",value:"on",comment:"AMD's IOMMU is on by default; this only makes it explicit, as every \
guide does."},e.iommu.passthrough&&(yield{kind:"kernelParam",name:"iommu",value:"pt"});const t=[...new Set(e.iommu.acsOverride)].sort();t.length>0&&(yield{kind:"\
kernelParam",name:"pcie_acs_override",value:t.join(","),comment:"Has an effect only in a kernel with the ACS override patch, such as linuxPackages_zen."}),e.iommu.
unsafeInterrupts&&(yield{kind:"modprobe",line:{command:"options",module:"vfio_iommu_type1",option:"allow_unsafe_interrupts",value:"1"}})}var jl={};x(jl,{codes:()=>v1,
rules:()=>g1,schema:()=>m1});var m1={},p1={amd:"IOMMU (AMD-Vi, under AMD CBS or NBIO)",intel:"VT-d"},v1={"iommu-off":h({severity:"warning",about:"value",message:()=>"\
the IOMMU is disabled in the firmware according to the facts of this machine, so its groups are unknown",remedy:({cpu:e})=>`enable ${p1[e]} in the firmware setu\
p, then run \`vfioc scan -o facts.json\` again`}),"iommu-missing":h({severity:"error",about:"value",message:()=>"this machine has no IOMMU according to its fact\
s",remedy:()=>"remove `devices`; or, if this host is itself a virtual machine, add a virtual IOMMU to it (the `<iommu>` device in libvirt), then run `vfioc scan\
 -o facts.json` again"}),"iommu-groups-unknown":h({severity:"warning",about:"value",message:()=>"the facts come from a boot with the IOMMU disabled, so its grou\
ps are unknown",remedy:()=>"boot the compiled system, which enables the IOMMU, then run `vfioc scan -o facts.json` and compile again before you start a guest"}),
"acs-override-missing":h({severity:"warning",about:"value",message:()=>"the facts come from a boot with the ACS override, but this spec boots without it",remedy:()=>"\
boot without the override and run `vfioc scan -o facts.json` again; or keep it with `iommu: { acsOverride: [downstream, multifunction] }`, with the values of pc\
ie_acs_override in /proc/cmdline"}),"acs-override-pointless":h({severity:"warning",about:"value",message:()=>"all these devices are isolated without the ACS ove\
rride, according to the facts of this machine",remedy:()=>"remove `acsOverride`"})};function g1(e,t,s){const n=Z(e)[0];if(!s?.iommu||!n)return;const{on:o,reason:i,
acsOverride:r}=s.iommu,a={path:["devices",n.name],on:"key"};o?r&&e.iommu.acsOverride.length===0?t("acs-override-missing",a):e.iommu.acsOverride.length>0&&r===!1&&
y1(e,s)&&t("acs-override-pointless",{path:["iommu","acsOverride"],on:"key"}):i==="unsupported"?t("iommu-missing",a):i==="firmware"?t("iommu-off",a,{cpu:e.host.cpu}):
t("iommu-groups-unknown",a)}function y1(e,t){return Z(e).every(s=>{const n=new Set(s.functions.map(N)),o=new Set(s.functions.map(r=>Le(t,r)?.iommuGroup)),i=t.pci.
filter(r=>o.has(r.iommuGroup)&&!n.has(N(r.address)));return n.size>0&&!o.has(void 0)&&i.every(Wo)})}var Tl={};x(Tl,{codes:()=>w1,rules:()=>O1,schema:()=>b1});var b1={},
w1={"group-not-isolated":h({severity:"error",about:"value",message:({group:e,others:t,one:s,override:n})=>`IOMMU group ${e} also holds ${t}, which ${s?"stays":"\
stay"} with the host${n?" despite the ACS override":""}`,remedy:({device:e,one:t,override:s})=>`if the host can do without ${t?"it":"them"}, add ${t?"it":"them"}\
 to the functions of '${e}'; otherwise move '${e}' to another slot${s?"":"; as a last resort use `iommu: { acsOverride: [downstream, multifunction] }`, which gi\
ves up the isolation"}`}),"group-member-without-driver":h({severity:"warning",about:"value",message:({group:e,other:t,modules:s})=>`IOMMU group ${e} also holds ${t}\
, which had no driver in the facts but can be taken by ${s}`,remedy:({device:e,other:t})=>`add ${t} to the functions of '${e}', so that vfio-pci takes it first`}),
"group-member-changes-hands":h({severity:"error",about:"value",message:({guest:e,group:t,other:s,bind:n})=>`'${s}' with 'bind: ${n}' is in the same IOMMU group ${t}\
, but '${e}' does not receive it`,remedy:({guest:e,other:t})=>`add '${t}' to the devices of '${e}', or set \`bind: boot\` on '${t}' if the host can do without i\
t`}),"group-of-two-guests":h({severity:"warning",about:"value",message:({group:e,other:t,guest:s})=>`this device shares IOMMU group ${e} with '${t}' of the gues\
t '${s}', so only one of the guests can run at a time`,remedy:({other:e})=>`give this device and '${e}' to the same guest, or move one of them to another slot`})},
k1=new Set(["vfio-pci","pci-stub"]),$1=({driver:e,modules:t=[],physicalFunction:s})=>e===void 0&&!s?t:[],_1=({driver:e,modules:t=[]})=>e!==void 0&&(!k1.has(e)||
t.length>0);function x1(e,t){const s=new Map;for(const[n,o]of e.functions.entries()){const i=Le(t,o)?.iommuGroup;i!==void 0&&!s.has(i)&&s.set(i,n)}return s}function S1(e){
const t=new Map;for(const s of e.pci){if(s.iommuGroup===void 0||Wo(s))continue;const n=t.get(s.iommuGroup);n?n.push(s):t.set(s.iommuGroup,[s])}return t}function O1(e,t,s){
if(!s)return;const n=Ja(e,s),o=S1(s),i=e.iommu.acsOverride.length>0;if(!(i&&!s.iommu?.acsOverride)){for(const r of Z(e))if(it(r.name,e).length!==0)for(const[a,c]of x1(
r,s)){const u={path:["devices",r.name,"functions",c]},l=o.get(a)??[],d=l.filter(({address:p})=>!n.has(N(p))),f=d.filter(_1);if(f.length>0){const p=_t(f.map(Ga)),
y={device:r.name,group:a,others:p,one:f.length===1,override:i};t("group-not-isolated",u,y)}for(const p of d){const y=_t($1(p)),w={device:r.name,group:a,other:Ga(
p),modules:y};y&&t("group-member-without-driver",u,w)}const m=new Set(l.flatMap(p=>n.get(N(p.address))??[]));for(const p of m)p.name!==r.name&&M1(r,p,a,c,e,t)}}}
function M1(e,t,s,n,o,i){const r={path:["devices",e.name,"functions",n]},a=(d,{name:f})=>$e(d,o).some(m=>m.name===f),c=k(o).filter(d=>a(d,e)&&!a(d,t)),[u]=c;if(!u)
return;if(t.bind!=="boot"){const d={guest:u.name,group:s,other:t.name,bind:t.bind};i("group-member-changes-hands",r,d);return}const l=k(o).find(d=>a(d,t)&&!a(d,
e));l&&t.name<e.name&&i("group-of-two-guests",r,{group:s,other:t.name,guest:l.name})}var zl={};x(zl,{codes:()=>A1,rules:()=>P1,schema:()=>N1});var N1={},A1={"de\
vice-without-reset":h({severity:"warning",about:"value",message:({address:e,beside:t})=>`the kernel cannot reset ${e} according to the facts of this machine${t?
`, nor its bus, which ${t} ${t.includes(" and ")?"are":"is"} also on`:""}`,remedy:({beside:e})=>e?`give ${e} to the same guest, if the host can spare ${e.includes(
" and ")?"them":"it"}, so that the whole bus is reset; otherwise expect to reboot the host before the guest can start again`:"expect to reboot the host before t\
he guest can start again, unless a kernel module can reset the device (`vendorReset: true` for AMD GPUs before RDNA2)"}),"reset-method-unknown":h({severity:"war\
ning",about:"value",message:({address:e,method:t,methods:s})=>`the kernel can reset ${e} by ${s}, but not by ${t}, according to the facts of this machine`,remedy:({
method:e,methods:t})=>e==="device_specific"?"replace it with `vendorReset: true` for an AMD GPU before RDNA2, or remove `resetMethod`":/[ ,]/.test(t)?`use one o\
f ${t}, or remove \`resetMethod\` to let the kernel choose`:`remove \`resetMethod\`: the kernel then uses ${t}`})};function P1(e,t,s){if(s){for(const n of Z(e))
if(!n.vendorReset)for(const[o,i]of n.functions.entries()){const r=Le(s,i),a=r?.resetMethods,c=N(i),u=["devices",n.name];if(a&&n.resetMethod&&a.length>0&&!a.includes(
n.resetMethod)){const d={address:c,method:n.resetMethod,methods:_t(a)};t("reset-method-unknown",{path:[...u,"resetMethod"]},d)}if(!r||a?.length!==0||n.resetMethod!==
void 0)continue;const l=E1(n.name,r,e,s);l!==void 0&&t("device-without-reset",{path:[...u,"functions",o]},{address:c,beside:l})}}}function E1(e,t,s,n){const{domain:o,
bus:i}=t.address,r=n.pci.filter(({address:c})=>c.domain===o&&c.bus===i);if(i===0||r.every(({parent:c})=>!c)&&n.pci.some(({parent:c})=>c))return"";const a=it(e,s);
if(a.length!==0)for(const{vm:c}of a){const u=new Set($e(c,s).flatMap(({functions:d})=>d.map(N))),l=r.map(({address:d})=>N(d)).filter(d=>!u.has(d));if(l.length>0)
return _t(l)}}var ql={};x(ql,{codes:()=>C1,files:()=>T1,host:()=>q1,rules:()=>z1,schema:()=>I1});var I1={device:{rom:b(E(()=>({bar:g(P("")),file:g(gc)})),{})}},
C1={"rom-off-with-file":h({severity:"error",about:"value",message:({device:e})=>`'${e}' has a ROM file, but 'bar: off' hides the ROM from the guest`,remedy:()=>"\
remove `bar: off` to use the file, or remove `file`"})},j1=16*2**20;function*T1(e){for(const{name:t,rom:s}of Z(e))s.file!==void 0&&(yield{path:["devices",t,"rom",
"file"],name:s.file,limit:j1})}function z1(e,t){for(const{name:s,rom:n}of Z(e))n.bar!==!1||n.file===void 0||t("rom-off-with-file",{path:["devices",s,"rom","bar"]},
{device:s})}function*q1(e){for(const t of Z(e)){const s=El(t);if(s===void 0)continue;const n=X$(t);yield{kind:"file",from:["devices",t.name,"rom","file"],to:n},
yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",s,"L+","argument"],value:qt(Ho(`./${n}`))}}}var Bl={};x(Bl,{codes:()=>U1,domain:()=>F1,host:()=>R1,
rules:()=>D1,schema:()=>L1});var B1=W["make-functions.sh"],L1={device:{sriov:g(E(()=>({of:Be,count:Sn().check(Io(1),ca(256)),network:b(P(""),!1),vlan:g(oe(1,4094))})))}},
lN=(e,t='"05:10.0"')=>`devices: { vf: { functions: [${t}], sriov: { ${e} } } }
vms: { win: { memory: 4GiB, devices: [vf] } }
`,dN=e=>`devices: { a: { functions: ["05:10.0"], sriov: { of: "05:00.0", count: 4 } }, b: { functions: ["05:10.2"], sriov: { of: "05:00.0", count: ${e} } } }
vms: { win: { memory: 4GiB, devices: [a, b] } }
`,U1={"sriov-without-functions":h({severity:"error",about:"value",message:({device:e})=>`'${e}' does not list its virtual functions`,remedy:()=>"add the address\
es that you expect, for example `functions: [\"05:10.0\"]`; if they are wrong, `systemctl status 'vfioc-sriov-*'` shows the actual ones after the boot"}),"sriov\
-counts-differ":h({severity:"error",about:"value",message:({count:e,device:t,address:s})=>`'${t}' has 'count: ${e}' for the same device ${s}`,remedy:({count:e,device:t})=>`\
set \`count: ${e}\` here too, or the larger number here and on '${t}'`}),"sriov-more-functions":h({severity:"error",about:"value",message:({functions:e,count:t,
address:s})=>`the spec uses ${e} virtual functions of ${s}, but 'count' creates only ${t}`,remedy:({functions:e})=>`set \`count: ${e}\` or more`}),"sriov-card-l\
eaves":h({severity:"error",about:"value",message:({address:e,device:t})=>`the host must keep ${e} to create virtual functions, but it is a function of '${t}'`,remedy:({
address:e,device:t})=>`remove ${e} from the functions of '${t}'`}),"sriov-handover":h({severity:"error",about:"value",message:()=>"the host does not use virtual\
 functions, so 'bind: handover' does not apply to them",remedy:()=>"remove `bind`"}),"vlan-without-network":h({severity:"error",about:"value",message:()=>"'vlan\
' needs 'network: on'",remedy:()=>"add `network: on` if the virtual functions are NICs, or remove `vlan`"})};function Ll(e){const t=new Map;for(const s of Z(e)){
const{sriov:n}=s;if(!n)continue;const o=N(n.of);t.set(o,[...t.get(o)??[],{...s,sriov:n}])}return t}function D1(e,t){const s=new Map(Z(e).flatMap(({name:n,functions:o})=>o.
map(i=>[N(i),n])));for(const[n,o]of Ll(e)){const[i]=o;if(!i)continue;const{count:r}=i.sriov;for(const{name:c,sriov:u,bind:l,functions:d}of o){const f=["devices",
c],m=(...y)=>({path:[...f,...y]});d.length===0&&t("sriov-without-functions",{...m("sriov"),on:"key"},{device:c});const p=s.get(n);p!==void 0&&t("sriov-card-leav\
es",m("sriov","of"),{address:n,device:p}),u.count!==r&&t("sriov-counts-differ",m("sriov","count"),{count:r,device:i.name,address:n}),l==="handover"&&t("sriov-ha\
ndover",m("bind")),u.vlan!==void 0&&!u.network&&t("vlan-without-network",m("sriov","vlan"))}const a=o.reduce((c,{functions:u})=>c+u.length,0);a>r&&t("sriov-more\
-functions",{path:["devices",i.name,"sriov","count"]},{functions:a,count:r,address:n})}}var Ul="make-functions.sh";function*R1(e){const t=Ll(e);if(t.size===0)return;
yield{kind:"program",name:Ul,text:B1};const s=Ks("vfioc-make-functions",[O("pkgs","coreutils")],hs(Ul));for(const[n,o]of t){const i=String(o[0]?.sriov.count),r=o.
flatMap(a=>a.functions.map(N));yield{kind:"option",ofEntry:!0,path:["systemd","services",`vfioc-sriov-${n.replaceAll(/[:.]/g,"-")}`],value:B({description:$(`Vir\
tual functions of ${n}`),wantedBy:de(["multi-user.target"]),before:de(["libvirtd.service"]),after:de(["systemd-modules-load.service"]),serviceConfig:B({Type:$("\
oneshot"),RemainAfterExit:R(!0)}),script:En(s,[n,i,...r].map($))})}}}function*F1(e,t){for(const{name:s,sriov:n,functions:o}of $e(e,t)){if(!n?.network)continue;const i=o.
map((r,a)=>v("interface",{type:"hostdev",managed:"yes"},v("mac",{address:za(t.host.name,e.name,s,String(a))}),v("source",{},v("address",{type:"pci",...qo(r)})),
n.vlan!==void 0&&v("vlan",{},v("tag",{id:n.vlan})),us("devices",s,e,t,a)));yield{pci:{class:"hostdev",key:s,index:e.devices.indexOf(s)},functions:i}}}var Dl={};
x(Dl,{claims:()=>X1,codes:()=>G1,domain:()=>H1,host:()=>Y1,rules:()=>W1,schema:()=>K1});var Rl=4010,K1={vm:{scream:g(E(()=>({mode:b(A(["ivshmem","network"]),"ne\
twork"),user:g(ri),name:b(Fs,"scream"),size:g(Tt),interface:g(ds),port:b(oe(1,65535),Rl),unicast:b(P(""),!1)})))}},fN=(e,t="memory: 4GiB, nics: { lan: { network\
: default } }")=>`vms: { win: { ${t}, ${e} } }
`,G1={"scream-user-unclear":h({severity:"error",about:"value",message:({guest:e,users:t})=>t.length===0?`the sound of guest '${e}' has no user to play it: 'host\
.users' is empty`:`several users could play the sound of guest '${e}': ${t.join(", ")}`,remedy:({users:e})=>e.length===0?"add the user to `host.users`, for exam\
ple `host: { users: [alex] }`":`set \`user\` to one of them, for example \`user: ${e[0]}\``}),"scream-user-unknown":h({severity:"error",about:"value",message:({
user:e})=>`user '${e}' is not listed in 'host.users'`,remedy:({user:e})=>`set \`user\` to one of \`host.users\`, or add '${e}' to that list`}),"scream-without-a\
udio":h({severity:"error",about:"value",message:({guest:e})=>`the sound of guest '${e}' cannot be played, because 'host.audio' is none`,remedy:()=>"set `host: {\
 audio: pipewire }` (or `pulseaudio`, if the host runs it), or remove `scream`"}),"scream-without-interface":h({severity:"error",about:"value",message:({guest:e})=>`\
'scream' has no 'interface', and guest '${e}' has no NIC in a NAT network`,remedy:()=>"add a NIC in a NAT network (`nics: { lan: { network: default } }`), set `\
interface` to the host's interface in the guest's network (for example `interface: br0`), or use shared memory (`mode: ivshmem`)"}),"scream-with-secure-boot":h(
{severity:"warning",about:"value",message:({guest:e})=>`Windows in '${e}' does not load the driver of Scream while Secure Boot is on`,remedy:()=>"remove `scream\
` and play the sound through SPICE (`display: { spice: on }`), or set `firmware: { secureBoot: false }` and turn on test mode in Windows"})},Fl=(e,t)=>{const{users:s}=t.
host;return e.scream?.user??(s.length===1?s[0]:void 0)},Pi=(e,t)=>e.scream?.interface??bi(e,t)[0]?.network.bridge;function W1(e,t){const{users:s,audio:n}=e.host;
for(const o of k(e)){if(!o.scream)continue;const i=["vms",o.name,"scream"],r=Fl(o,e);r===void 0?t("scream-user-unclear",{path:i,on:"key"},{guest:o.name,users:s}):
s.includes(r)||t("scream-user-unknown",{path:[...i,"user"]},{user:r}),ct(o).secureBoot&&t("scream-with-secure-boot",{path:i,on:"key"},{guest:o.name}),n==="none"&&
t("scream-without-audio",{path:i,on:"key"},{guest:o.name}),o.scream.mode==="network"&&Pi(o,e)===void 0&&t("scream-without-interface",{path:i,on:"key"},{guest:o.
name})}}var Z1={pipewire:"pipewire-pulse",pulseaudio:"pulseaudio"},V1={pipewire:[{kind:"option",path:["services","pipewire","enable"],value:R(!0)},{kind:"option",
path:["services","pipewire","pulse","enable"],value:R(!0)}],pulseaudio:[{kind:"assertion",that:O(Bt("config",["services","pulseaudio"],O("config","hardware","pu\
lseaudio")),"enable"),message:"vfioc: host.audio is pulseaudio, but PulseAudio is off: set host.audio to pipewire if the host runs PipeWire, or set services.pul\
seaudio.enable = true (hardware.pulseaudio.enable before NixOS 25.05)."}]};function*Y1(e){const{audio:t}=e.host;if(t==="none")return;k(e).some(({scream:n})=>n)&&
(yield*V1[t]);const s=new Map;for(const n of k(e)){const o=Kl(n,e);if(o===void 0)continue;const{user:i,words:r,link:a,port:c}=o,u=JSON.stringify([i,r]),l=s.get(
u)??[];s.set(u,[...l,n]),l.length===0&&c!==void 0&&a!==void 0&&(yield{kind:"port",interface:a,protocol:"udp",port:c})}for(const n of s.values()){const[o]=n,i=o&&
Kl(o,e);i&&(yield J1(n,i,t))}}function Kl(e,t){const s=Fl(e,t);if(!e.scream||s===void 0)return;const n=li(e);if(n)return{user:s,words:["-m",n.path]};const o=Pi(
e,t);if(o===void 0)return;const{port:i,unicast:r}=e.scream,a=i===Rl?[]:["-p",String(i)];return{user:s,words:[...r?["-u"]:[],"-i",o,...a],link:o,port:i}}function J1(e,{
user:t,words:s,link:n},o){const i=Z1[o],r=e.map(({name:c})=>c),a=n===void 0?[]:[xc(n)];return{kind:"option",path:["systemd","user","services",`scream-${ai(r[0]??
"")}`],value:B({description:$(`Sound of ${r.length>1?"the guests":"the guest"} ${_t(r)}`),wantedBy:de(["default.target",`${i}.service`,...a]),wants:de([`${i}.so\
cket`]),after:de([`${i}.socket`,`${i}.service`]),partOf:de([`${i}.service`]),startLimitIntervalSec:lt(0),unitConfig:B({ConditionUser:$(t),...a.length>0?{StopPropagatedFrom:de(
a)}:{}}),serviceConfig:B({ExecStart:qt(O("pkgs","scream"),`/bin/scream ${_c(["-o","pulse",...s])}`),Restart:$("always"),RestartSec:lt(3)})})}}function*H1(e){const t=li(
e);t&&(yield{pci:{class:"shmem",key:"scream",index:1},functions:[v("shmem",{name:t.name},v("model",{type:"ivshmem-plain"}),v("size",{unit:"M"},t.bytes/ie))]})}function*X1(e,t){
const s=Pi(e,t);e.scream?.mode!=="network"||s===void 0||(yield{what:`port ${e.scream.port} of ${s}`,path:["scream","port"],when:"run"})}var Gl={};x(Gl,{codes:()=>e_,
host:()=>s_,rules:()=>t_,schema:()=>Q1});var Q1={},hN=(e,t)=>`host: { audio: ${e} }
libvirt: { qemu: { user: alex, group: users } }
vms: { win: { memory: 4GiB, ${t} } }
`,e_={"sound-server-not-there":h({severity:"error",about:"value",message:({server:e,audio:t})=>`the sound goes to ${e}, but 'host.audio' is ${t}`,remedy:({server:e,
audio:t})=>`set \`host: { audio: ${e} }\` if the host runs it, or use ${t==="pulseaudio"?"`to: pulseaudio`":"`display: { spice: on, sound: spice }`"}`}),"sound-\
before-login":h({severity:"warning",about:"value",message:({guest:e,server:t})=>`guest '${e}' starts with the host, before any user's ${t} server runs`,remedy:()=>"\
remove `autostart`, use `display: { spice: on, sound: spice }`, or set `users.users.NAME.linger = true` in NixOS for that user"})};function Wl({display:{sound:e}}){
const{to:t,uid:s=void 0}=typeof e=="object"?e:{to:e};return t==="pipewire"||t==="pulseaudio"?{to:t,uid:s}:void 0}function t_(e,t){const{audio:s}=e.host;for(const n of k(
e)){const o=Wl(n);if(!o)continue;const i=["vms",n.name];(s==="none"||o.to==="pipewire"&&s!=="pipewire")&&t("sound-server-not-there",{path:[...i,"display","sound"]},
{server:o.to,audio:s}),n.autostart&&t("sound-before-login",{path:[...i,"autostart"]},{guest:n.name,server:o.to})}}function*s_(e){const{user:t}=It(e),s=k(e).flatMap(
n=>Wl(n)??[]);for(const n of new Set(s.flatMap(o=>o.uid??[]))){const o=Bt("config",["users","users",t,"uid"],Ds);yield{kind:"assertion",that:Q(Q(o,"==",Ds),"||",
Q(o,"==",lt(n))),message:`vfioc: a guest plays its sound through the sound server of user ${t} with uid ${n}, but users.users.${t}.uid is different: set uid in \
display.sound of the guest to the number that \`id -u ${t}\` prints.`}}}var bs=[$u,Ou,Cl,_u,rc,kl,wl,$l,Bu,Yu,al,Wc,Dc,Dl,Iu,fl,ku,ou,Xc,rl,el,Aa,Fa,dc,lc,au,iu,
Pl,Ml,Bl,Il,ql,fc,kc,yl,vl,cl,Tu,Cu,Ac,Gl,Zc,bu,gu,wu,yu,Hu,Nc,Vc,Yc,du,Jc,_l,Ru,Nu,eu,xl,jl,Tl,Al,zl,sc,Xu],Ei=(e,t,s)=>im(e,["vms",t,s]),n_=(e,t)=>({...e,vms:Object.
fromEntries(Object.entries(e.vms).map(([s,n])=>{const o={disks:Ei(t,s,"disks"),nics:Ei(t,s,"nics"),shares:Ei(t,s,"shares")};return[s,{...n,order:o}]}))});function Rn(e){
const t={};for(const{schema:s}of bs){const n=s[e]??{};for(const[o,i]of Object.entries(n)){if(Object.hasOwn(t,o))throw new Error(`two features declare ${e}.${o}`);
t[o]=i}}return t}var o_=On(Rn("host")),i_=On(Rn("device")),r_=On(Rn("vm")),a_=On({version:jo(1),host:o_,devices:b(qe(xt,i_),{}),vms:b(qe(Fs,r_),{}),...Rn("root")}),
ws=1048576,Js=64,Zl=1e4,c_=e=>e%1048576===0?`${e/1048576} MiB`:`${e} bytes`,u_=e=>JSON.stringify(e),ks={"yaml-syntax":h({severity:"error",about:"value",message:({
problem:e})=>`this is not valid YAML: ${e}`,remedy:({remedy:e})=>e}),"tab-indentation":h({severity:"error",about:"value",message:()=>"a tab is used as indentati\
on",remedy:()=>"indent with spaces, two for each level"}),"control-character":h({severity:"error",about:"value",message:({character:e})=>`the control character ${e}\
 stands in the text`,remedy:()=>"remove it, or save the file as UTF-8 with line feeds; in double quotes YAML can write such a character as \\x and two digits"}),
"too-deeply-nested":h({severity:"error",about:"value",message:()=>`maps and lists stand more than ${Js} deep inside one another`,remedy:()=>"write it flatter; n\
o part of a spec needs such depth"}),"several-documents":h({severity:"error",about:"value",message:()=>"a second document begins here",remedy:()=>"keep one docu\
ment in a file; give several files on the command line to merge them"}),"yaml-directive":h({severity:"error",about:"value",message:({directive:e})=>`the directi\
ve ${e} is not supported`,remedy:()=>"remove the line; a spec is read as YAML 1.2"}),"unknown-tag":h({severity:"error",about:"value",message:({tag:e})=>`the tag\
 ${e} is not known`,remedy:()=>"remove the tag; a text that begins with ! goes in quotes"}),"tag-changes-value":h({severity:"error",about:"value",message:({tag:e,
kind:t})=>`the tag ${e} stands on ${t}`,remedy:()=>"remove the tag; write a text in quotes and a number, true or false without"}),"unknown-alias":h({severity:"e\
rror",about:"value",message:({name:e})=>`the alias *${e} refers to nothing that was written before it`,remedy:({name:e})=>`write &${e} before the value that is \
meant, above this line, or put the text in quotes`}),"alias-expansion":h({severity:"error",about:"value",message:()=>`aliases repeat more than ${Zl} values, or \
nest them more than ${Js} deep`,remedy:()=>"use fewer aliases, or write the values out"}),"merge-key":h({severity:"error",about:"value",message:()=>"the merge k\
ey << is not part of YAML 1.2",remedy:()=>"write the keys out, repeat a whole value by an alias, or put the common part in a file of its own and give both files"}),
"key-not-text":h({severity:"error",about:"value",message:({kind:e})=>`a key must be a text, and this one is ${e}`,remedy:({text:e})=>e===""?"write a name before\
 the colon":`put the key in quotes: ${u_(e)}`}),"reserved-key":h({severity:"error",about:"value",message:({key:e})=>`the key ${e} cannot be used`,remedy:()=>"ch\
oose another name"}),"duplicate-key":h({severity:"error",about:"value",message:({key:e,line:t})=>`the key ${e} was written before, on line ${t}`,remedy:()=>"kee\
p one of the two, or bring what stands under them together"}),"missing-value":h({severity:"error",about:"value",message:({key:e})=>`the key ${e} has no value`,remedy:({
key:e})=>`write what it is set to (${e}: true, say), or null to leave it unset`}),"number-out-of-range":h({severity:"error",about:"value",message:({text:e})=>`${e}\
 is not a number that can be kept exactly`,remedy:()=>"write a smaller number, or put it in quotes where a text is meant"}),"number-leading-zero":h({severity:"e\
rror",about:"value",message:({text:e})=>`the number ${e} begins with a zero`,remedy:()=>"leave the zeros out, or put it in quotes where a text is meant; octal i\
s 0o17"}),"broken-unicode":h({severity:"error",about:"value",message:()=>"this text holds half of a character",remedy:()=>"write the character itself, or both h\
alves of its \\u escape"}),"root-not-a-map":h({severity:"error",about:"value",message:({kind:e})=>`a spec is a map of keys and values, and this is ${e}`,remedy:()=>"\
write keys at the start of lines, each with a colon and a space after it, such as version: 1"}),"named-file":h({severity:"error",about:"value",message:({file:e,
reason:t})=>`the file ${e} ${t}`,remedy:()=>"correct the name; it is looked up beside the file that names it, unless it begins with /"}),"file-not-utf8":h({severity:"\
error",about:"file",message:({byte:e,line:t})=>`byte ${e}, on line ${t}, is not UTF-8`,remedy:()=>"save the file as UTF-8"}),"file-too-large":h({severity:"error",
about:"file",message:({limit:e})=>`the file has more than ${c_(e)}`,remedy:()=>"give a spec; a thousand guests take less room than that"}),"file-missing":h({severity:"\
error",about:"file",message:()=>"there is no such file",remedy:()=>"correct the name; it is looked up from the current directory"}),"file-is-directory":h({severity:"\
error",about:"file",message:()=>"this is a directory",remedy:()=>"name the file in it, such as host.yaml"}),"file-not-regular":h({severity:"error",about:"file",
message:()=>"this is a device, pipe or socket and not a regular file",remedy:()=>"name a file, or give - and pipe the text to standard input"}),"file-unreadable":h(
{severity:"error",about:"file",message:({reason:e})=>`the file cannot be read: ${e}`,remedy:()=>"see to its permissions, and to those of the directories above i\
t"}),"stdin-twice":h({severity:"error",about:"call",message:()=>"standard input (-) is given more than once",remedy:()=>"give - once"})},Rt=require("node:fs"),Hs=require("node:path"),
Xs=e=>e instanceof Error&&"code"in e&&typeof e.code=="string"?e.code:void 0,l_=require("node:crypto"),pt=e=>(0,l_.createHash)("sha256").update(e).digest("hex"),
Vl="<stdin>";function Yl(e,t,s){const n=new Map;let o=!1;const i=(r,a,c)=>{const u=pt(r);n.set(`${c??""}\0${a}`,c===void 0?{path:a,sha256:u}:{path:a,from:c,sha256:u})};
return{readInput(r){const a=r==="-"?Vl:r;if(r==="-"&&o){s("stdin-twice","call");return}r==="-"&&(o=!0);const c=r==="-"?e.stdin(ws):e.read((0,Hs.resolve)(t,r),ws);
if("problem"in c){d_(a,c,s);return}return i(c,a),{name:a,bytes:c}},readBeside(r,a,c,u=ws){if(a.options!==void 0&&!(0,Hs.isAbsolute)(r)){s("named-file",c,{file:r,
reason:"must be named by an absolute path in NixOS options"});return}const l=a.name===Vl?t:(0,Hs.dirname)((0,Hs.resolve)(t,a.name)),d=r.includes("\0")?{problem:"\
missing"}:e.read((0,Hs.resolve)(l,r),u);if("problem"in d){s("named-file",c,{file:r,reason:f_(d,u)});return}return i(d,r,a.name),d},get read(){return[...n.values()]}}}
function d_(e,t,s){switch(t.problem){case"missing":s("file-missing",{file:e});break;case"directory":s("file-is-directory",{file:e});break;case"not-regular":s("f\
ile-not-regular",{file:e});break;case"too-large":s("file-too-large",{file:e},{limit:ws});break;case"unreadable":s("file-unreadable",{file:e},{reason:t.reason});
break}}function f_(e,t){switch(e.problem){case"missing":return"does not exist";case"directory":return"is a directory";case"not-regular":return"is a device, pipe\
 or socket and not a regular file";case"too-large":return`has more than ${t} bytes`;case"unreadable":return`cannot be read: ${e.reason}`}}var h_={read(e,t){let s;
try{const n=Jl((0,Rt.statSync)(e),t);return n||(s=(0,Rt.openSync)(e,Rt.constants.O_RDONLY|Rt.constants.O_NONBLOCK),Jl((0,Rt.fstatSync)(s),t)??Xl(s,t))}catch(n){
return Hl(n)}finally{s!==void 0&&(0,Rt.closeSync)(s)}},stdin(e){try{return Xl(0,e)}catch(t){return Hl(t)}}};function Jl(e,t){return e.isDirectory()?{problem:"di\
rectory"}:e.isFile()?e.size>t?{problem:"too-large"}:void 0:{problem:"not-regular"}}function Hl(e){const t=Xs(e)??"";return t==="ENOENT"||t==="ENOTDIR"?{problem:"\
missing"}:t==="EISDIR"?{problem:"directory"}:{problem:"unreadable",reason:{EACCES:"permission denied",EPERM:"permission denied",ELOOP:"its symbolic links lead i\
n a circle",ENAMETOOLONG:"its name is too long",EIO:"input/output error"}[t]??(t||"unknown error")}}function Xl(e,t){const s=[];let n=0;for(;;){const o=new Uint8Array(
65536),i=m_(e,o);if(i===0)return Buffer.concat(s);if(n+=i,n>t)return{problem:"too-large"};s.push(o.subarray(0,i))}}function m_(e,t){for(;;)try{return(0,Rt.readSync)(
e,t)}catch(s){if(Xs(s)==="EOF")return 0;if(Xs(s)!=="EAGAIN")throw s;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var Ql={kind:"map",entries:new Map,
span:{source:{name:"",text:""},start:0,end:0}};function p_(e){return e.length===0?Ql:td(e)}var ed=e=>e.kind==="scalar"&&e.value===null;function Ii(e){if(e.kind===
"scalar")return e;if(e.kind==="list"){const s=e.items.map(Ii);return s.every((n,o)=>n===e.items[o])?e:{...e,items:s}}let t;for(const[s,{key:n,value:o}]of e.entries){
const i=ed(o)?void 0:Ii(o);i!==o&&(t??=new Map(e.entries),i?t.set(s,{key:n,value:i}):t.delete(s))}return t?{...e,entries:t}:e}function td(e){const t=e.at(-1)??Ql;
if(e.length===1||t.kind!=="map")return Ii(t);const s=new Map;for(const o of e.slice(e.findLastIndex(({kind:i})=>i!=="map")+1))if(o.kind==="map")for(const[i,{key:r,
value:a}]of o.entries){const c=s.get(i);ed(a)?s.delete(i):c?(c.key=r,c.values.push(a)):s.set(i,{key:r,values:[a]})}const n=new Map;for(const[o,{key:i,values:r}]of s)
n.set(o,{key:i,value:td(r)});return{kind:"map",entries:n,span:t.span}}var v_=require("node:buffer"),Ci=Symbol.for("yaml.alias"),ji=Symbol.for("yaml.document"),Qs=Symbol.
for("yaml.map"),sd=Symbol.for("yaml.pair"),tt=Symbol.for("yaml.scalar"),en=Symbol.for("yaml.seq"),De=Symbol.for("yaml.node.type"),$s=e=>!!e&&typeof e=="object"&&
e[De]===Ci,g_=e=>!!e&&typeof e=="object"&&e[De]===ji,Ft=e=>!!e&&typeof e=="object"&&e[De]===Qs,Ie=e=>!!e&&typeof e=="object"&&e[De]===sd,ee=e=>!!e&&typeof e=="o\
bject"&&e[De]===tt,Ti=e=>!!e&&typeof e=="object"&&e[De]===en;function _e(e){if(e&&typeof e=="object")switch(e[De]){case Qs:case en:return!0}return!1}function vt(e){
if(e&&typeof e=="object")switch(e[De]){case Ci:case Qs:case tt:case en:return!0}return!1}var nd=e=>(ee(e)||_e(e))&&!!e.anchor;function zi(){throw new Error("vfi\
oc only reads YAML")}var y_={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},b_=e=>e.replace(/[!,[\]{}]/g,t=>y_[t]),_s=class wt{constructor(t,s){this.
docStart=null,this.docEnd=!1,this.yaml=Object.assign({},wt.defaultYaml,t),this.tags=Object.assign({},wt.defaultTags,s)}clone(){const t=new wt(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){const t=new wt(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:wt.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},wt.defaultTags);break}return t}add(t,s){this.atNextDocument&&
(this.yaml={explicit:wt.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},wt.defaultTags),this.atNextDocument=!1);const n=t.trim().split(/[ \t]+/),
o=n.shift();switch(o){case"%TAG":{if(n.length!==2&&(s(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;const[i,r]=n;return this.tags[i]=
r,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return s(0,"%YAML directive should contain exactly one part"),!1;const[i]=n;if(i==="1.1"||i==="1.2")return this.
yaml.version=i,!0;{const r=/^\d+\.\d+$/.test(i);return s(6,`Unsupported YAML version ${i}`,r),!1}}default:return s(0,`Unknown directive ${o}`,!0),!1}}tagName(t,s){
if(t==="!")return"!";if(t[0]!=="!")return s(`Not a valid tag: ${t}`),null;if(t[1]==="<"){const r=t.slice(2,-1);return r==="!"||r==="!!"?(s(`Verbatim tags aren't\
 resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&s("Verbatim tags must end with a >"),r)}const[,n,o]=t.match(/^(.*!)([^!]*)$/s);o||s(`The ${t} tag h\
as no suffix`);const i=this.tags[n];if(i)try{return i+decodeURIComponent(o)}catch(r){return s(String(r)),null}return n==="!"?t:(s(`Could not resolve tag: ${t}`),
null)}tagString(t){for(const[s,n]of Object.entries(this.tags))if(t.startsWith(n))return s+b_(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){const s=this.
yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags);let o;if(t&&n.length>0&&vt(t.contents)){const i={};zi(t.contents,(r,a)=>{vt(a)&&
a.tag&&(i[a.tag]=!0)}),o=Object.keys(i)}else o=[];for(const[i,r]of n)i==="!!"&&r==="tag:yaml.org,2002:"||(!t||o.some(a=>a.startsWith(r)))&&s.push(`%TAG ${i} ${r}`);
return s.join(`
`)}};_s.defaultYaml={explicit:!1,version:"1.2"},_s.defaultTags={"!!":"tag:yaml.org,2002:"};function w_(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const s=`Anchor must\
 not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(s)}return!0}function od(e){const t=new Set;return zi(e,{Value(s,n){n.anchor&&
t.add(n.anchor)}}),t}function id(e,t){for(let s=1;;++s){const n=`${e}${s}`;if(!t.has(n))return n}}function k_(e,t){const s=[],n=new Map;let o=null;return{onAnchor:i=>{
s.push(i),o??(o=od(e));const r=id(t,o);return o.add(r),r},setAnchors:()=>{for(const i of s){const r=n.get(i);if(typeof r=="object"&&r.anchor&&(ee(r.node)||_e(r.
node)))r.node.anchor=r.anchor;else{const a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:n}}function rd(){
throw new Error("vfioc only reads YAML")}function Re(e,t,s){if(Array.isArray(e))return e.map((n,o)=>Re(n,String(o),s));if(e&&typeof e.toJSON=="function"){if(!s||
!nd(e))return e.toJSON(t,s);const n={aliasCount:0,count:1,res:void 0};s.anchors.set(e,n),s.onCreate=i=>{n.res=i,delete s.onCreate};const o=e.toJSON(t,s);return s.
onCreate&&s.onCreate(o),o}return typeof e=="bigint"&&!s?.keep?Number(e):e}var qi=class{constructor(e){Object.defineProperty(this,De,{value:e})}clone(){const e=Object.
create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,
onAnchor:n,reviver:o}={}){if(!g_(e))throw new TypeError("A document argument is required");const i={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,
maxAliasCount:typeof s=="number"?s:100},r=Re(this,"",i);if(typeof n=="function")for(const{count:a,res:c}of i.anchors.values())n(c,a);return typeof o=="function"?
rd(o,{"":r},"",r):r}},ad=class extends qi{constructor(e){super(Ci),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot hav\
e tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],
zi(e,{Node:(o,i)=>{($s(i)||nd(i))&&s.push(i)}}),t&&(t.aliasResolveCache=s));let n;for(const o of s){if(o===this)break;o.anchor===this.source&&(n=o)}if(n&&t){const{
anchors:o,doc:i,maxAliasCount:r}=t;let a=o.get(n);if(a||(Re(n,null,t),a=o.get(n)),a?.res===void 0){const c="This should not happen: Alias anchor was not resolve\
d?";throw new ReferenceError(c)}if(r>=0&&(a.count+=1,a.aliasCount===0&&(a.aliasCount=Fn(i,n,o)),a.count*a.aliasCount>r)){const c="Excessive alias count indicate\
s a resource exhaustion attack";throw new ReferenceError(c)}}return n}toJSON(e,t){if(!t)return{source:this.source};const s=this.resolve(t.doc,t);if(!s){const n=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(n)}return t.anchors.get(s).res}toString(e,t,s){const n=`*${this.
source}`;if(e){if(w_(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const o=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(o)}if(e.implicitKey)return`${n} `}return n}};function Fn(e,t,s){if($s(t)){const n=t.resolve(e),o=s&&n&&s.get(n);return o?o.count*o.aliasCount:
0}else if(_e(t)){let n=0;for(const o of t.items){const i=Fn(e,o,s);i>n&&(n=i)}return n}else if(Ie(t)){const n=Fn(e,t.key,s),o=Fn(e,t.value,s);return Math.max(n,
o)}return 1}function tn(){throw new Error("vfioc only reads YAML")}function Kn(e,t,s){let n=s;for(let o=t.length-1;o>=0;--o){const i=t[o];if(typeof i=="number"&&
Number.isInteger(i)&&i>=0){const r=[];r[i]=n,n=r}else n=new Map([[i,n]])}return tn(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var sn=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,cd=class extends qi{constructor(e,t){
super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(s=>vt(s)||Ie(s)?s.clone(e):s),this.range&&(t.range=this.range.slice()),t}addIn(e,t){
if(sn(e))this.add(t);else{const[s,...n]=e,o=this.get(s,!0);if(_e(o))o.addIn(n,t);else if(o===void 0&&this.schema)this.set(s,Kn(this.schema,n,t));else throw new Error(
`Expected YAML collection at ${s}. Remaining path: ${n}`)}}deleteIn(e){const[t,...s]=e;if(s.length===0)return this.delete(t);const n=this.get(t,!0);if(_e(n))return n.
deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){const[s,...n]=e,o=this.get(s,!0);return n.length===0?!t&&ee(o)?
o.value:o:_e(o)?o.getIn(n,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!Ie(t))return!1;const s=t.value;return s==null||e&&ee(s)&&s.value==null&&
!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){const[t,...s]=e;if(s.length===0)return this.has(t);const n=this.get(t,!0);return _e(n)?n.hasIn(s):!1}setIn(e,t){
const[s,...n]=e;if(n.length===0)this.set(s,t);else{const o=this.get(s,!0);if(_e(o))o.setIn(n,t);else if(o===void 0&&this.schema)this.set(s,Kn(this.schema,n,t));else
throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`)}}};function $_(){throw new Error("vfioc only reads YAML")}function __(e,t){(e==="debug"||
e==="warn")&&console.warn(t)}var ud=e=>!e||typeof e!="function"&&typeof e!="object",F=class extends qi{constructor(e){super(tt),this.value=e}toJSON(e,t){return t?.
keep?this.value:Re(this.value,e,t)}toString(){return String(this.value)}};F.BLOCK_FOLDED="BLOCK_FOLDED",F.BLOCK_LITERAL="BLOCK_LITERAL",F.PLAIN="PLAIN",F.QUOTE_DOUBLE=
"QUOTE_DOUBLE",F.QUOTE_SINGLE="QUOTE_SINGLE";var Gn="<<",gt={identify:e=>e===Gn||typeof e=="symbol"&&e.description===Gn,default:"key",tag:"tag:yaml.org,2002:mer\
ge",test:/^<<$/,resolve:()=>Object.assign(new F(Symbol(Gn)),{addToJSMap:ld}),stringify:()=>Gn},x_=(e,t)=>(gt.identify(t)||ee(t)&&(!t.type||t.type===F.PLAIN)&&gt.
identify(t.value))&&e?.doc.schema.tags.some(s=>s.tag===gt.tag&&s.default);function ld(e,t,s){const n=dd(e,s);if(Ti(n))for(const o of n.items)Bi(e,t,o);else if(Array.
isArray(n))for(const o of n)Bi(e,t,o);else Bi(e,t,n)}function Bi(e,t,s){const n=dd(e,s);if(!Ft(n))throw new Error("Merge sources must be maps or map aliases");const o=n.
toJSON(null,e,Map);for(const[i,r]of o)t instanceof Map?t.has(i)||t.set(i,r):t instanceof Set?t.add(i):Object.prototype.hasOwnProperty.call(t,i)||Object.defineProperty(
t,i,{value:r,writable:!0,enumerable:!0,configurable:!0});return t}function dd(e,t){return e&&$s(t)?t.resolve(e.doc,e):t}function S_(){throw new Error("vfioc onl\
y reads YAML")}function fd(e,t,{key:s,value:n}){if(vt(s)&&s.addToJSMap)s.addToJSMap(e,t,n);else if(x_(e,s))ld(e,t,n);else{const o=Re(s,"",e);if(t instanceof Map)
t.set(o,Re(n,o,e));else if(t instanceof Set)t.add(o);else{const i=O_(s,o,e),r=Re(n,i,e);i in t?Object.defineProperty(t,i,{value:r,writable:!0,enumerable:!0,configurable:!0}):
t[i]=r}}return t}function O_(e,t,s){if(t===null)return"";if(typeof t!="object")return String(t);if(vt(e)&&s?.doc){const n=S_(s.doc,{});n.anchors=new Set;for(const i of s.
anchors.keys())n.anchors.add(i.anchor);n.inFlow=!0,n.inStringifyKey=!0;const o=e.toString(n);if(!s.mapKeyWarned){let i=JSON.stringify(o);i.length>40&&(i=i.substring(
0,36)+'..."'),__(s.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object k\
eys.`),s.mapKeyWarned=!0}return o}return JSON.stringify(t)}function Li(e,t,s){const n=tn(e,void 0,s),o=tn(t,void 0,s);return new Ce(n,o)}var Ce=class Yh{constructor(t,s=null){
Object.defineProperty(this,De,{value:sd}),this.key=t,this.value=s}clone(t){let{key:s,value:n}=this;return vt(s)&&(s=s.clone(t)),vt(n)&&(n=n.clone(t)),new Yh(s,n)}toJSON(t,s){
const n=s?.mapAsMap?new Map:{};return fd(s,n,this)}toString(t,s,n){return t?.doc?$_(this,t,s,n):JSON.stringify(this)}};function hd(){throw new Error("vfioc only\
 reads YAML")}function Kt(e,t){const s=ee(t)?t.value:t;for(const n of e)if(Ie(n)&&(n.key===t||n.key===s||ee(n.key)&&n.key.value===s))return n}var Fe=class extends cd{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(Qs,e),this.items=[]}static from(e,t,s){const{keepUndefined:n,replacer:o}=s,i=new this(e),r=(a,c)=>{if(typeof o==
"function")c=o.call(t,a,c);else if(Array.isArray(o)&&!o.includes(a))return;(c!==void 0||n)&&i.items.push(Li(a,c,s))};if(t instanceof Map)for(const[a,c]of t)r(a,
c);else if(t&&typeof t=="object")for(const a of Object.keys(t))r(a,t[a]);return typeof e.sortMapEntries=="function"&&i.items.sort(e.sortMapEntries),i}add(e,t){let s;
Ie(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new Ce(e,e?.value):s=new Ce(e.key,e.value);const n=Kt(this.items,s.key),o=this.schema?.sortMapEntries;if(n){if(!t)
throw new Error(`Key ${s.key} already set`);ee(n.value)&&ud(s.value)?n.value.value=s.value:n.value=s.value}else if(o){const i=this.items.findIndex(r=>o(s,r)<0);
i===-1?this.items.push(s):this.items.splice(i,0,s)}else this.items.push(s)}delete(e){const t=Kt(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).
length>0:!1}get(e,t){const n=Kt(this.items,e)?.value;return(!t&&ee(n)?n.value:n)??void 0}has(e){return!!Kt(this.items,e)}set(e,t){this.add(new Ce(e,t),!0)}toJSON(e,t,s){
const n=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(n);for(const o of this.items)fd(t,n,o);return n}toString(e,t,s){if(!e)return JSON.stringify(this);
for(const n of this.items)if(!Ie(n))throw new Error(`Map items must all be pairs; found ${JSON.stringify(n)} instead`);return!e.allNullValues&&this.hasAllNullValues(
!1)&&(e=Object.assign({},e,{allNullValues:!0})),hd(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}},
xs={collection:"map",default:!0,nodeClass:Fe,tag:"tag:yaml.org,2002:map",resolve(e,t){return Ft(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,s)=>Fe.
from(e,t,s)},Gt=class extends cd{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(en,e),this.items=[]}add(e){this.items.push(e)}delete(e){
const t=Wn(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){const s=Wn(e);if(typeof s!="number")return;const n=this.items[s];return!t&&ee(
n)?n.value:n}has(e){const t=Wn(e);return typeof t=="number"&&t<this.items.length}set(e,t){const s=Wn(e);if(typeof s!="number")throw new Error(`Expected a valid \
index, not ${e}.`);const n=this.items[s];ee(n)&&ud(t)?n.value=t:this.items[s]=t}toJSON(e,t){const s=[];t?.onCreate&&t.onCreate(s);let n=0;for(const o of this.items)
s.push(Re(o,String(n++),t));return s}toString(e,t,s){return e?hd(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,
onComment:t}):JSON.stringify(this)}static from(e,t,s){const{replacer:n}=s,o=new this(e);if(t&&Symbol.iterator in Object(t)){let i=0;for(let r of t){if(typeof n==
"function"){const a=t instanceof Set?r:String(i++);r=n.call(t,a,r)}o.items.push(tn(r,void 0,s))}}return o}};function Wn(e){let t=ee(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Ss={collection:"seq",default:!0,nodeClass:Gt,tag:"tag:yaml.org,2002:seq",resolve(e,t){
return Ti(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,s)=>Gt.from(e,t,s)};function md(){throw new Error("vfioc only reads YAML")}var Zn={identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,s,n){return t=Object.assign({actualString:!0},t),md(e,t,s,n)}},Vn={identify:e=>e==null,
createNode:()=>new F(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new F(null),stringify:({source:e},t)=>typeof e=="str\
ing"&&Vn.test.test(e)?e:t.options.nullStr},Ui={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new F(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},s){if(e&&Ui.test.test(e)){const n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?s.options.
trueStr:s.options.falseStr}};function Ze(){throw new Error("vfioc only reads YAML")}var pd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:flo\
at",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:Ze},vd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():Ze(e)}},gd={identify:e=>typeof e=="number",default:!0,tag:"ta\
g:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new F(parseFloat(e)),s=e.indexOf(".");return s!==-1&&e[e.length-1]==="0"&&(t.
minFractionDigits=e.length-s-1),t},stringify:Ze},Yn=e=>typeof e=="bigint"||Number.isInteger(e),Di=(e,t,s,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),s);
function yd(e,t,s){const{value:n}=e;return Yn(n)&&n>=0?s+n.toString(t):Ze(e)}var bd={identify:e=>Yn(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",
test:/^0o[0-7]+$/,resolve:(e,t,s)=>Di(e,2,8,s),stringify:e=>yd(e,8,"0o")},wd={identify:Yn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,s)=>Di(
e,0,10,s),stringify:Ze},kd={identify:e=>Yn(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,s)=>Di(e,2,16,s),stringify:e=>yd(
e,16,"0x")},M_=[xs,Ss,Zn,Vn,Ui,bd,wd,kd,pd,vd,gd];function $d(e){return typeof e=="bigint"||Number.isInteger(e)}var Jn=({value:e})=>JSON.stringify(e),N_=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Jn},{identify:e=>e==null,createNode:()=>new F(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:Jn},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:Jn},{identify:$d,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:s})=>s?BigInt(e):parseInt(e,10),stringify:({
value:e})=>$d(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Jn}],A_={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},P_=[xs,Ss].concat(
N_,A_),Ri={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){const s=atob(e.replace(/[\n\r]/g,
"")),n=new Uint8Array(s.length);for(let o=0;o<s.length;++o)n[o]=s.charCodeAt(o);return n}else return t("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),e},stringify({comment:e,type:t,value:s},n,o,i){if(!s)return"";const r=s;let a;if(typeof btoa=="function"){let c="";for(let u=0;u<
r.length;++u)c+=String.fromCharCode(r[u]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is requir\
ed");if(t??(t=F.BLOCK_LITERAL),t!==F.QUOTE_DOUBLE){const c=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),u=Math.ceil(a.length/c),l=new Array(
u);for(let d=0,f=0;d<u;++d,f+=c)l[d]=a.substr(f,c);a=l.join(t===F.BLOCK_LITERAL?`
`:" ")}return md({comment:e,type:t,value:a},n,o,i)}};function _d(e,t){if(Ti(e))for(let s=0;s<e.items.length;++s){let n=e.items[s];if(!Ie(n)){if(Ft(n)){n.items.length>
1&&t("Each pair must have its own sequence indicator");const o=n.items[0]||new Ce(new F(null));if(n.commentBefore&&(o.key.commentBefore=o.key.commentBefore?`${n.
commentBefore}
${o.key.commentBefore}`:n.commentBefore),n.comment){const i=o.value??o.key;i.comment=i.comment?`${n.comment}
${i.comment}`:n.comment}n=o}e.items[s]=Ie(n)?n:new Ce(n)}}else t("Expected a sequence for this tag");return e}function xd(e,t,s){const{replacer:n}=s,o=new Gt(e);
o.tag="tag:yaml.org,2002:pairs";let i=0;if(t&&Symbol.iterator in Object(t))for(let r of t){typeof n=="function"&&(r=n.call(t,String(i++),r));let a,c;if(Array.isArray(
r))if(r.length===2)a=r[0],c=r[1];else throw new TypeError(`Expected [key, value] tuple: ${r}`);else if(r&&r instanceof Object){const u=Object.keys(r);if(u.length===
1)a=u[0],c=r[a];else throw new TypeError(`Expected tuple with one key, not ${u.length} keys`)}else a=r;o.items.push(Li(a,c,s))}return o}var Fi={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:_d,createNode:xd},Hn=class Jh extends Gt{constructor(){super(),this.add=Fe.prototype.add.bind(this),this.delete=
Fe.prototype.delete.bind(this),this.get=Fe.prototype.get.bind(this),this.has=Fe.prototype.has.bind(this),this.set=Fe.prototype.set.bind(this),this.tag=Jh.tag}toJSON(t,s){
if(!s)return super.toJSON(t);const n=new Map;s?.onCreate&&s.onCreate(n);for(const o of this.items){let i,r;if(Ie(o)?(i=Re(o.key,"",s),r=Re(o.value,i,s)):i=Re(o,
"",s),n.has(i))throw new Error("Ordered maps must not include duplicate keys");n.set(i,r)}return n}static from(t,s,n){const o=xd(t,s,n),i=new this;return i.items=
o.items,i}};Hn.tag="tag:yaml.org,2002:omap";var Ki={collection:"seq",identify:e=>e instanceof Map,nodeClass:Hn,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){
const s=_d(e,t),n=[];for(const{key:o}of s.items)ee(o)&&(n.includes(o.value)?t(`Ordered maps must not include duplicate keys: ${o.value}`):n.push(o.value));return Object.
assign(new Hn,s)},createNode:(e,t,s)=>Hn.from(e,t,s)};function Sd({value:e,source:t},s){return t&&(e?Od:Md).test.test(t)?t:e?s.options.trueStr:s.options.falseStr}
var Od={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new F(!0),stringify:Sd},Md={identify:e=>e===
!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new F(!1),stringify:Sd},E_={identify:e=>typeof e=="nu\
mber",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?
Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ze},I_={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():Ze(e)}},C_={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new F(parseFloat(e.replace(/_/g,""))),s=e.indexOf(".");if(s!==-1){const n=e.
substring(s+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=n.length)}return t},stringify:Ze},nn=e=>typeof e=="bigint"||Number.isInteger(e);function Xn(e,t,s,{
intAsBigInt:n}){const o=e[0];if((o==="-"||o==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(s){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:
e=`0x${e}`;break}const r=BigInt(e);return o==="-"?BigInt(-1)*r:r}const i=parseInt(e,s);return o==="-"?-1*i:i}function Gi(e,t,s){const{value:n}=e;if(nn(n)){const o=n.
toString(t);return n<0?"-"+s+o.substr(1):s+o}return Ze(e)}var j_={identify:nn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,s)=>Xn(
e,2,2,s),stringify:e=>Gi(e,2,"0b")},T_={identify:nn,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,s)=>Xn(e,1,8,s),stringify:e=>Gi(
e,8,"0")},z_={identify:nn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,s)=>Xn(e,0,10,s),stringify:Ze},q_={identify:nn,default:!0,
tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,s)=>Xn(e,2,16,s),stringify:e=>Gi(e,16,"0x")},Qn=class Hh extends Fe{constructor(t){
super(t),this.tag=Hh.tag}add(t){let s;Ie(t)?s=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?s=new Ce(t.key,null):s=new Ce(t,null),Kt(this.items,
s.key)||this.items.push(s)}get(t,s){const n=Kt(this.items,t);return!s&&Ie(n)?ee(n.key)?n.key.value:n.key:n}set(t,s){if(typeof s!="boolean")throw new Error(`Expe\
cted boolean value for set(key, value) in a YAML set, not ${typeof s}`);const n=Kt(this.items,t);n&&!s?this.items.splice(this.items.indexOf(n),1):!n&&s&&this.items.
push(new Ce(t))}toJSON(t,s){return super.toJSON(t,s,Set)}toString(t,s,n){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.
assign({},t,{allNullValues:!0}),s,n);throw new Error("Set items must all have null values")}static from(t,s,n){const{replacer:o}=n,i=new this(t);if(s&&Symbol.iterator in
Object(s))for(let r of s)typeof o=="function"&&(r=o.call(s,r,r)),i.items.push(Li(r,null,n));return i}};Qn.tag="tag:yaml.org,2002:set";var Wi={collection:"map",identify:e=>e instanceof
Set,nodeClass:Qn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,s)=>Qn.from(e,t,s),resolve(e,t){if(Ft(e)){if(e.hasAllNullValues(!0))return Object.assign(
new Qn,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function Zi(e,t){const s=e[0],n=s==="-"||s==="+"?e.substring(
1):e,o=r=>t?BigInt(r):Number(r),i=n.replace(/_/g,"").split(":").reduce((r,a)=>r*o(60)+o(a),o(0));return s==="-"?o(-1)*i:i}function Nd(e){let{value:t}=e,s=r=>r;if(typeof t==
"bigint")s=r=>BigInt(r);else if(isNaN(t)||!isFinite(t))return Ze(e);let n="";t<0&&(n="-",t*=s(-1));const o=s(60),i=[t%o];return t<60?i.unshift(0):(t=(t-i[0])/o,
i.unshift(t%o),t>=60&&(t=(t-i[0])/o,i.unshift(t))),n+i.map(r=>String(r).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Ad={identify:e=>typeof e=="bigin\
t"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:s})=>Zi(e,s),
stringify:Nd},Pd={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>Zi(
e,!1),stringify:Nd},eo={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[\
 \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){const t=e.match(eo.test);if(!t)throw new Error(
"!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,n,o,i,r,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0;let u=Date.UTC(s,n-1,o,i||0,r||
0,a||0,c);const l=t[8];if(l&&l!=="Z"){let d=Zi(l,!1);Math.abs(d)<30&&(d*=60),u-=6e4*d}return new Date(u)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,
"")??""},Ed=[xs,Ss,Zn,Vn,Od,Md,j_,T_,z_,q_,E_,I_,C_,Ri,gt,Ki,Fi,Wi,Ad,Pd,eo],Id=new Map([["core",M_],["failsafe",[xs,Ss,Zn]],["json",P_],["yaml11",Ed],["yaml-1.\
1",Ed]]),Cd={binary:Ri,bool:Ui,float:gd,floatExp:vd,floatNaN:pd,floatTime:Pd,int:wd,intHex:kd,intOct:bd,intTime:Ad,map:xs,merge:gt,null:Vn,omap:Ki,pairs:Fi,seq:Ss,
set:Wi,timestamp:eo},B_={"tag:yaml.org,2002:binary":Ri,"tag:yaml.org,2002:merge":gt,"tag:yaml.org,2002:omap":Ki,"tag:yaml.org,2002:pairs":Fi,"tag:yaml.org,2002:\
set":Wi,"tag:yaml.org,2002:timestamp":eo};function Vi(e,t,s){const n=Id.get(t);if(n&&!e)return s&&!n.includes(gt)?n.concat(gt):n.slice();let o=n;if(!o)if(Array.
isArray(e))o=[];else{const i=Array.from(Id.keys()).filter(r=>r!=="yaml11").map(r=>JSON.stringify(r)).join(", ");throw new Error(`Unknown schema "${t}"; use one \
of ${i} or define customTags array`)}if(Array.isArray(e))for(const i of e)o=o.concat(i);else typeof e=="function"&&(o=e(o.slice()));return s&&(o=o.concat(gt)),o.
reduce((i,r)=>{const a=typeof r=="string"?Cd[r]:r;if(!a){const c=JSON.stringify(r),u=Object.keys(Cd).map(l=>JSON.stringify(l)).join(", ");throw new Error(`Unkno\
wn custom tag ${c}; use one of ${u}`)}return i.includes(a)||i.push(a),i},[])}var L_=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,U_=class Xh{constructor({compat:t,customTags:s,
merge:n,resolveKnownTags:o,schema:i,sortMapEntries:r,toStringDefaults:a}){this.compat=Array.isArray(t)?Vi(t,"compat"):t?Vi(null,t):null,this.name=typeof i=="str\
ing"&&i||"core",this.knownTags=o?B_:{},this.tags=Vi(s,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,Qs,{value:xs}),Object.defineProperty(
this,tt,{value:Zn}),Object.defineProperty(this,en,{value:Ss}),this.sortMapEntries=typeof r=="function"?r:r===!0?L_:null}clone(){const t=Object.create(Xh.prototype,
Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function D_(){throw new Error("vfioc only reads YAML")}var jd=class Qh{constructor(t,s,n){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,De,{value:ji});let o=null;typeof s=="function"||Array.isArray(
s)?o=s:n===void 0&&s&&(n=s,s=void 0);const i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},n);this.options=i;let{version:r}=i;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(r=this.directives.yaml.
version)):this.directives=new _s({version:r}),this.setSchema(r,n),this.contents=t===void 0?null:this.createNode(t,o,n)}clone(){const t=Object.create(Qh.prototype,
{[De]:{value:ji}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.
assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=vt(this.contents)?this.contents.clone(t.
schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Os(this.contents)&&this.contents.add(t)}addIn(t,s){Os(this.contents)&&this.contents.addIn(
t,s)}createAlias(t,s){if(!t.anchor){const n=od(this);t.anchor=!s||n.has(s)?id(s||"a",n):s}return new ad(t.anchor)}createNode(t,s,n){let o;if(typeof s=="function")
t=s.call({"":t},"",t),o=s;else if(Array.isArray(s)){const w=M=>typeof M=="number"||M instanceof String||M instanceof Number,_=s.filter(w).map(String);_.length>0&&
(s=s.concat(_)),o=s}else n===void 0&&s&&(n=s,s=void 0);const{aliasDuplicateObjects:i,anchorPrefix:r,flow:a,keepUndefined:c,onTagObj:u,tag:l}=n??{},{onAnchor:d,setAnchors:f,
sourceObjects:m}=k_(this,r||"a"),p={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:u,replacer:o,schema:this.schema,sourceObjects:m},y=tn(t,
l,p);return a&&_e(y)&&(y.flow=!0),f(),y}createPair(t,s,n={}){const o=this.createNode(t,null,n),i=this.createNode(s,null,n);return new Ce(o,i)}delete(t){return Os(
this.contents)?this.contents.delete(t):!1}deleteIn(t){return sn(t)?this.contents==null?!1:(this.contents=null,!0):Os(this.contents)?this.contents.deleteIn(t):!1}get(t,s){
return _e(this.contents)?this.contents.get(t,s):void 0}getIn(t,s){return sn(t)?!s&&ee(this.contents)?this.contents.value:this.contents:_e(this.contents)?this.contents.
getIn(t,s):void 0}has(t){return _e(this.contents)?this.contents.has(t):!1}hasIn(t){return sn(t)?this.contents!==void 0:_e(this.contents)?this.contents.hasIn(t):
!1}set(t,s){this.contents==null?this.contents=Kn(this.schema,[t],s):Os(this.contents)&&this.contents.set(t,s)}setIn(t,s){sn(t)?this.contents=s:this.contents==null?
this.contents=Kn(this.schema,Array.from(t),s):Os(this.contents)&&this.contents.setIn(t,s)}setSchema(t,s={}){typeof t=="number"&&(t=String(t));let n;switch(t){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new _s({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"n\
ext":this.directives?this.directives.yaml.version=t:this.directives=new _s({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,n=null;break;default:{const o=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${o}`)}}if(s.schema instanceof
Object)this.schema=s.schema;else if(n)this.schema=new U_(Object.assign(n,s));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:t,jsonArg:s,mapAsMap:n,maxAliasCount:o,onAnchor:i,reviver:r}={}){const a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof o==
"number"?o:100},c=Re(this.contents,s??"",a);if(typeof i=="function")for(const{count:u,res:l}of a.anchors.values())i(l,u);return typeof r=="function"?rd(r,{"":c},
"",c):c}toJSON(t,s){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:s})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors ca\
nnot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){const s=JSON.stringify(t.indent);throw new Error(`"indent" option mus\
t be a positive integer, not ${s}`)}return D_(this,t)}};function Os(e){if(_e(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Td=class extends Error{constructor(e,t,s,n){
super(),this.name=e,this.code=s,this.message=n,this.pos=t}},to=class extends Td{constructor(e,t,s){super("YAMLParseError",e,t,s)}},R_=class extends Td{constructor(e,t,s){
super("YAMLWarning",e,t,s)}};function Ms(e,{flow:t,indicator:s,next:n,offset:o,onError:i,parentIndent:r,startOnNewline:a}){let c=!1,u=a,l=a,d="",f="",m=!1,p=!1,
y=null,w=null,_=null,M=null,j=null,q=null,U=null;for(const S of e)switch(p&&(S.type!=="space"&&S.type!=="newline"&&S.type!=="comma"&&i(S.offset,"MISSING_CHAR","\
Tags and anchors must be separated from the next token by white space"),p=!1),y&&(u&&S.type!=="comment"&&S.type!=="newline"&&i(y,"TAB_AS_INDENT","Tabs are not a\
llowed as indentation"),y=null),S.type){case"space":!t&&(s!=="doc-start"||n?.type!=="flow-collection")&&S.source.includes("	")&&(y=S),l=!0;break;case"comment":{
l||i(S,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const V=S.source.substring(1)||" ";d?d+=f+V:d=V,f="",u=!1;break}case"\
newline":u?d?d+=S.source:(!q||s!=="seq-item-ind")&&(c=!0):f+=S.source,u=!0,m=!0,(w||_)&&(M=S),l=!0;break;case"anchor":w&&i(S,"MULTIPLE_ANCHORS","A node can have\
 at most one anchor"),S.source.endsWith(":")&&i(S.offset+S.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=S,U??(U=S.offset),u=!1,l=!1,p=!0;
break;case"tag":{_&&i(S,"MULTIPLE_TAGS","A node can have at most one tag"),_=S,U??(U=S.offset),u=!1,l=!1,p=!0;break}case s:(w||_)&&i(S,"BAD_PROP_ORDER",`Anchors\
 and tags must be after the ${S.source} indicator`),q&&i(S,"UNEXPECTED_TOKEN",`Unexpected ${S.source} in ${t??"collection"}`),q=S,u=s==="seq-item-ind"||s==="exp\
licit-key-ind",l=!1;break;case"comma":if(t){j&&i(S,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),j=S,u=!1,l=!1;break}default:i(S,"UNEXPECTED_TOKEN",`Unexpected ${S.
type} token`),u=!1,l=!1}const T=e[e.length-1],J=T?T.offset+T.source.length:o;return p&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="sca\
lar"||n.source!=="")&&i(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y&&(u&&y.indent<=r||n?.type==="block-ma\
p"||n?.type==="block-seq")&&i(y,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:j,found:q,spaceBefore:c,comment:d,hasNewline:m,anchor:w,tag:_,newlineAfterProp:M,
end:J,start:U??J}}function on(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(
`
`))return!0;if(e.end){for(const t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(const t of e.items){for(const s of t.start)if(s.type===
"newline")return!0;if(t.sep){for(const s of t.sep)if(s.type==="newline")return!0}if(on(t.key)||on(t.value))return!0}return!1;default:return!0}}function Yi(e,t,s){
if(t?.type==="flow-collection"){const n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&on(t)&&s(n,"BAD_INDENT","Flow end indicator should be more inde\
nted than parent",!0)}}function zd(e,t,s){const{uniqueKeys:n}=e.options;if(n===!1)return!1;const o=typeof n=="function"?n:(i,r)=>i===r||ee(i)&&ee(r)&&i.value===
r.value;return t.some(i=>o(i.key,s))}var qd="All mapping items must start at the same column";function F_({composeNode:e,composeEmptyNode:t},s,n,o,i){const r=i?.
nodeClass??Fe,a=new r(s.schema);s.atRoot&&(s.atRoot=!1);let c=n.offset,u=null;for(const l of n.items){const{start:d,key:f,sep:m,value:p}=l,y=Ms(d,{indicator:"ex\
plicit-key-ind",next:f??m?.[0],offset:c,onError:o,parentIndent:n.indent,startOnNewline:!0}),w=!y.found;if(w){if(f&&(f.type==="block-seq"?o(c,"BLOCK_AS_IMPLICIT_\
KEY","A block sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==n.indent&&o(c,"BAD_INDENT",qd)),!y.anchor&&!y.tag&&!m){u=y.end,y.comment&&
(a.comment?a.comment+=`
`+y.comment:a.comment=y.comment);continue}(y.newlineAfterProp||on(f))&&o(f??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
y.found?.indent!==n.indent&&o(c,"BAD_INDENT",qd);s.atKey=!0;const _=y.end,M=f?e(s,f,y,o):t(s,_,d,null,y,o);s.schema.compat&&Yi(n.indent,f,o),s.atKey=!1,zd(s,a.items,
M)&&o(_,"DUPLICATE_KEY","Map keys must be unique");const j=Ms(m??[],{indicator:"map-value-ind",next:p,offset:M.range[2],onError:o,parentIndent:n.indent,startOnNewline:!f||
f.type==="block-scalar"});if(c=j.end,j.found){w&&(p?.type==="block-map"&&!j.hasNewline&&o(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),s.options.strict&&y.start<j.found.offset-1024&&o(M.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));const q=p?e(s,p,j,o):t(s,c,m,null,j,o);s.schema.compat&&Yi(n.indent,p,o),c=q.range[2];const U=new Ce(M,q);s.options.keepSourceTokens&&
(U.srcToken=l),a.items.push(U)}else{w&&o(M.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),j.comment&&(M.comment?M.comment+=`
`+j.comment:M.comment=j.comment);const q=new Ce(M);s.options.keepSourceTokens&&(q.srcToken=l),a.items.push(q)}}return u&&u<c&&o(u,"IMPOSSIBLE","Map comment with\
 trailing content"),a.range=[n.offset,c,u??c],a}function K_({composeNode:e,composeEmptyNode:t},s,n,o,i){const r=i?.nodeClass??Gt,a=new r(s.schema);s.atRoot&&(s.
atRoot=!1),s.atKey&&(s.atKey=!1);let c=n.offset,u=null;for(const{start:l,value:d}of n.items){const f=Ms(l,{indicator:"seq-item-ind",next:d,offset:c,onError:o,parentIndent:n.
indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||d)d?.type==="block-seq"?o(f.end,"BAD_INDENT","All sequence items must start at the same column"):o(c,
"MISSING_CHAR","Sequence item without - indicator");else{u=f.end,f.comment&&(a.comment=f.comment);continue}const m=d?e(s,d,f,o):t(s,f.end,l,null,f,o);s.schema.compat&&
Yi(n.indent,d,o),c=m.range[2],a.items.push(m)}return a.range=[n.offset,c,u??c],a}function rn(e,t,s,n){let o="";if(e){let i=!1,r="";for(const a of e){const{source:c,
type:u}=a;switch(u){case"space":i=!0;break;case"comment":{s&&!i&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const l=c.
substring(1)||" ";o?o+=r+l:o=l,r="";break}case"newline":o&&(r+=c),i=!0;break;default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${u} at node end`)}t+=c.length}}return{comment:o,
offset:t}}var Ji="Block collections are not allowed within flow collections",Hi=e=>e&&(e.type==="block-map"||e.type==="block-seq");function G_({composeNode:e,composeEmptyNode:t},s,n,o,i){
const r=n.start.source==="{",a=r?"flow map":"flow sequence",c=i?.nodeClass??(r?Fe:Gt),u=new c(s.schema);u.flow=!0;const l=s.atRoot;l&&(s.atRoot=!1),s.atKey&&(s.
atKey=!1);let d=n.offset+n.start.source.length;for(let w=0;w<n.items.length;++w){const _=n.items[w],{start:M,key:j,sep:q,value:U}=_,T=Ms(M,{flow:a,indicator:"ex\
plicit-key-ind",next:j??q?.[0],offset:d,onError:o,parentIndent:n.indent,startOnNewline:!1});if(!T.found){if(!T.anchor&&!T.tag&&!q&&!U){w===0&&T.comma?o(T.comma,
"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):w<n.items.length-1&&o(T.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),T.comment&&(u.comment?u.comment+=`
`+T.comment:u.comment=T.comment),d=T.end;continue}!r&&s.options.strict&&on(j)&&o(j,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(w===0)T.comma&&o(T.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(T.comma||o(T.start,"MISSING_CHAR",`Missing , between ${a} items`),
T.comment){let J="";e:for(const S of M)switch(S.type){case"comma":case"space":break;case"comment":J=S.source.substring(1);break e;default:break e}if(J){let S=u.
items[u.items.length-1];Ie(S)&&(S=S.value??S.key),S.comment?S.comment+=`
`+J:S.comment=J,T.comment=T.comment.substring(J.length+1)}}if(!r&&!q&&!T.found){const J=U?e(s,U,T,o):t(s,T.end,q,null,T,o);u.items.push(J),d=J.range[2],Hi(U)&&o(
J.range,"BLOCK_IN_FLOW",Ji)}else{s.atKey=!0;const J=T.end,S=j?e(s,j,T,o):t(s,J,M,null,T,o);Hi(j)&&o(S.range,"BLOCK_IN_FLOW",Ji),s.atKey=!1;const V=Ms(q??[],{flow:a,
indicator:"map-value-ind",next:U,offset:S.range[2],onError:o,parentIndent:n.indent,startOnNewline:!1});if(V.found){if(!r&&!T.found&&s.options.strict){if(q)for(const Ge of q){
if(Ge===V.found)break;if(Ge.type==="newline"){o(Ge,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}T.start<V.
found.offset-1024&&o(V.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else U&&("sou\
rce"in U&&U.source?.[0]===":"?o(U,"MISSING_CHAR",`Missing space after : in ${a}`):o(V.start,"MISSING_CHAR",`Missing , or : between ${a} items`));const Qt=U?e(s,
U,V,o):V.found?t(s,V.end,q,null,V,o):null;Qt?Hi(U)&&o(Qt.range,"BLOCK_IN_FLOW",Ji):V.comment&&(S.comment?S.comment+=`
`+V.comment:S.comment=V.comment);const ko=new Ce(S,Qt);if(s.options.keepSourceTokens&&(ko.srcToken=_),r){const Ge=u;zd(s,Ge.items,S)&&o(J,"DUPLICATE_KEY","Map k\
eys must be unique"),Ge.items.push(ko)}else{const Ge=new Fe(s.schema);Ge.flow=!0,Ge.items.push(ko);const qr=(Qt??S).range;Ge.range=[S.range[0],qr[1],qr[2]],u.items.
push(Ge)}d=Qt?Qt.range[2]:V.end}}const f=r?"}":"]",[m,...p]=n.end;let y=d;if(m?.source===f)y=m.offset+m.source.length;else{const w=a[0].toUpperCase()+a.substring(
1),_=l?`${w} must end with a ${f}`:`${w} in block collection must be sufficiently indented and end with a ${f}`;o(d,l?"MISSING_CHAR":"BAD_INDENT",_),m&&m.source.
length!==1&&p.unshift(m)}if(p.length>0){const w=rn(p,y,s.options.strict,o);w.comment&&(u.comment?u.comment+=`
`+w.comment:u.comment=w.comment),u.range=[n.offset,y,w.offset]}else u.range=[n.offset,y,y];return u}function Xi(e,t,s,n,o,i){const r=s.type==="block-map"?F_(e,t,
s,n,i):s.type==="block-seq"?K_(e,t,s,n,i):G_(e,t,s,n,i),a=r.constructor;return o==="!"||o===a.tagName?(r.tag=a.tagName,r):(o&&(r.tag=o),r)}function W_(e,t,s,n,o){
const i=n.tag,r=i?t.directives.tagName(i.source,f=>o(i,"TAG_RESOLVE_FAILED",f)):null;if(s.type==="block-seq"){const{anchor:f,newlineAfterProp:m}=n,p=f&&i?f.offset>
i.offset?f:i:f??i;p&&(!m||m.offset<p.offset)&&o(p,"MISSING_CHAR","Missing newline after block sequence props")}const a=s.type==="block-map"?"map":s.type==="bloc\
k-seq"?"seq":s.start.source==="{"?"map":"seq";if(!i||!r||r==="!"||r===Fe.tagName&&a==="map"||r===Gt.tagName&&a==="seq")return Xi(e,t,s,o,r);let c=t.schema.tags.
find(f=>f.tag===r&&f.collection===a);if(!c){const f=t.schema.knownTags[r];if(f?.collection===a)t.schema.tags.push(Object.assign({},f,{default:!1})),c=f;else return f?
o(i,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):o(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${r}`,!0),Xi(
e,t,s,o,r)}const u=Xi(e,t,s,o,r,c),l=c.resolve?.(u,f=>o(i,"TAG_RESOLVE_FAILED",f),t.options)??u,d=vt(l)?l:new F(l);return d.range=u.range,d.tag=r,c?.format&&(d.
format=c.format),d}function Z_(e,t,s){const n=t.offset,o=V_(t,e.options.strict,s);if(!o)return{value:"",type:null,comment:"",range:[n,n,n]};const i=o.mode===">"?
F.BLOCK_FOLDED:F.BLOCK_LITERAL,r=t.source?Y_(t.source):[];let a=r.length;for(let y=r.length-1;y>=0;--y){const w=r[y][1];if(w===""||w==="\r")a=y;else break}if(a===
0){const y=o.chomp==="+"&&r.length>0?`
`.repeat(Math.max(1,r.length-1)):"";let w=n+o.length;return t.source&&(w+=t.source.length),{value:y,type:i,comment:o.comment,range:[n,w,w]}}let c=t.indent+o.indent,
u=t.offset+o.length,l=0;for(let y=0;y<a;++y){const[w,_]=r[y];if(_===""||_==="\r")o.indent===0&&w.length>c&&(c=w.length);else{w.length<c&&s(u+w.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),o.indent===0&&(c=w.length),l=y,c===0&&!e.atRoot&&s(u,"BA\
D_INDENT","Block scalar values in collections must be indented");break}u+=w.length+_.length+1}for(let y=r.length-1;y>=a;--y)r[y][0].length>c&&(a=y+1);let d="",f="",
m=!1;for(let y=0;y<l;++y)d+=r[y][0].slice(c)+`
`;for(let y=l;y<a;++y){let[w,_]=r[y];u+=w.length+_.length+1;const M=_[_.length-1]==="\r";if(M&&(_=_.slice(0,-1)),_&&w.length<c){const q=`Block scalar lines must\
 not be less indented than their ${o.indent?"explicit indentation indicator":"first line"}`;s(u-_.length-(M?2:1),"BAD_INDENT",q),w=""}i===F.BLOCK_LITERAL?(d+=f+
w.slice(c)+_,f=`
`):w.length>c||_[0]==="	"?(f===" "?f=`
`:!m&&f===`
`&&(f=`

`),d+=f+w.slice(c)+_,f=`
`,m=!0):_===""?f===`
`?d+=`
`:f=`
`:(d+=f+_,f=" ",m=!1)}switch(o.chomp){case"-":break;case"+":for(let y=a;y<r.length;++y)d+=`
`+r[y][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}const p=n+o.length+t.source.length;return{value:d,type:i,comment:o.comment,range:[n,p,p]}}function V_({offset:e,props:t},s,n){if(t[0].type!=="block-scalar-hea\
der")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:o}=t[0],i=o[0];let r=0,a="",c=-1;for(let f=1;f<o.length;++f){const m=o[f];if(!a&&
(m==="-"||m==="+"))a=m;else{const p=Number(m);!r&&p?r=p:c===-1&&(c=e+f)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${o}`);let u=!1,
l="",d=o.length;for(let f=1;f<t.length;++f){const m=t[f];switch(m.type){case"space":u=!0;case"newline":d+=m.source.length;break;case"comment":s&&!u&&n(m,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),d+=m.source.length,l=m.source.substring(1);break;case"error":n(m,"UNEXPECTED_T\
OKEN",m.message),d+=m.source.length;break;default:{const p=`Unexpected token in block scalar header: ${m.type}`;n(m,"UNEXPECTED_TOKEN",p);const y=m.source;y&&typeof y==
"string"&&(d+=y.length)}}}return{mode:i,indent:r,chomp:a,comment:l,length:d}}function Y_(e){const t=e.split(/\n( *)/),s=t[0],n=s.match(/^( *)/),i=[n?.[1]?[n[1],
s.slice(n[1].length)]:["",s]];for(let r=1;r<t.length;r+=2)i.push([t[r],t[r+1]]);return i}function J_(e,t,s){const{offset:n,type:o,source:i,end:r}=e;let a,c;const u=(f,m,p)=>s(
n+f,m,p);switch(o){case"scalar":a=F.PLAIN,c=H_(i,u);break;case"single-quoted-scalar":a=F.QUOTE_SINGLE,c=X_(i,u);break;case"double-quoted-scalar":a=F.QUOTE_DOUBLE,
c=Q_(i,u);break;default:return s(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${o}`),{value:"",type:null,comment:"",range:[n,n+i.length,n+i.length]}}
const l=n+i.length,d=rn(r,l,t,s);return{value:c,type:a,comment:d.comment,range:[n,l,d.offset]}}function H_(e,t){let s="";switch(e[0]){case"	":s="a tab character";
break;case",":s="flow indicator character ,";break;case"%":s="directive indicator character %";break;case"|":case">":{s=`block scalar indicator ${e[0]}`;break}case"\
@":case"`":{s=`reserved character ${e[0]}`;break}}return s&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${s}`),Bd(e)}function X_(e,t){return(e[e.length-
1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Bd(e.slice(1,-1)).replace(/''/g,"'")}function Bd(e){const t=/(.*?)\r?\n/sy;let s=t.
exec(e);if(!s)return e;let n,o;try{n=new RegExp("(?<![ 	])[ 	]+$"),o=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,o=/^[ \t]+|[ \t]+$/g}let i=s[1].
replace(n,""),r=" ",a=t.lastIndex;for(;s=t.exec(e);){const u=s[1].replace(o,"");u===""?r===`
`?i+=r:r=`
`:(i+=r+u,r=" "),a=t.lastIndex}const c=/[ \t]*(.*)/sy;return c.lastIndex=a,s=c.exec(e),i+r+(s?.[1]??"")}function Q_(e,t){let s="";for(let n=1;n<e.length-1;++n){
const o=e[n];if(!(o==="\r"&&e[n+1]===`
`))if(o===`
`){const{fold:i,offset:r}=ex(e,n);s+=i,n=r}else if(o==="\\"){let i=e[++n];const r=tx[i];if(r)s+=r;else if(i===`
`)for(i=e[n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="\r"&&e[n+1]===`
`)for(i=e[++n+1];i===" "||i==="	";)i=e[++n+1];else if(i==="x"||i==="u"||i==="U"){const a=i==="x"?2:i==="u"?4:8;s+=sx(e,n+1,a,t),n+=a}else{const a=e.substr(n-1,2);
t(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),s+=a}}else if(o===" "||o==="	"){const i=n;let r=e[n+1];for(;r===" "||r==="	";)r=e[++n+1];r!==`
`&&!(r==="\r"&&e[n+2]===`
`)&&(s+=n>i?e.slice(i,n+1):o)}else s+=o}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),s}function ex(e,t){let s="",
n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(s+=`
`),t+=1,n=e[t+1];return s||(s=" "),{fold:s,offset:t}}var tx={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function sx(e,t,s,n){const o=e.substr(t,s),r=o.length===
s&&/^[0-9a-fA-F]+$/.test(o)?parseInt(o,16):NaN;try{return String.fromCodePoint(r)}catch{const a=e.substr(t-2,s+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${a}`),a}}function Ld(e,t,s,n){const{value:o,type:i,comment:r,range:a}=t.type==="block-scalar"?Z_(e,t,n):J_(t,e.options.strict,n),c=s?e.directives.tagName(
s.source,d=>n(s,"TAG_RESOLVE_FAILED",d)):null;let u;e.options.stringKeys&&e.atKey?u=e.schema[tt]:c?u=nx(e.schema,o,c,s,n):t.type==="scalar"?u=ox(e,o,t,n):u=e.schema[tt];
let l;try{const d=u.resolve(o,f=>n(s??t,"TAG_RESOLVE_FAILED",f),e.options);l=ee(d)?d:new F(d)}catch(d){const f=d instanceof Error?d.message:String(d);n(s??t,"TA\
G_RESOLVE_FAILED",f),l=new F(o)}return l.range=a,l.source=o,i&&(l.type=i),c&&(l.tag=c),u.format&&(l.format=u.format),r&&(l.comment=r),l}function nx(e,t,s,n,o){if(s===
"!")return e[tt];const i=[];for(const a of e.tags)if(!a.collection&&a.tag===s)if(a.default&&a.test)i.push(a);else return a;for(const a of i)if(a.test?.test(t))return a;
const r=e.knownTags[s];return r&&!r.collection?(e.tags.push(Object.assign({},r,{default:!1,test:void 0})),r):(o(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,s!==
"tag:yaml.org,2002:str"),e[tt])}function ox({atKey:e,directives:t,schema:s},n,o,i){const r=s.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||
s[tt];if(s.compat){const a=s.compat.find(c=>c.default&&c.test?.test(n))??s[tt];if(r.tag!==a.tag){const c=t.tagString(r.tag),u=t.tagString(a.tag),l=`Value may be\
 parsed as either ${c} or ${u}`;i(o,"TAG_RESOLVE_FAILED",l,!0)}}return r}function ix(e,t,s){if(t){s??(s=t.length);for(let n=s-1;n>=0;--n){let o=t[n];switch(o.type){case"\
space":case"comment":case"newline":e-=o.source.length;continue}for(o=t[++n];o?.type==="space";)e+=o.source.length,o=t[++n];break}}return e}var rx={composeNode:Ud,
composeEmptyNode:Qi};function Ud(e,t,s,n){const o=e.atKey,{spaceBefore:i,comment:r,anchor:a,tag:c}=s;let u,l=!0;switch(t.type){case"alias":u=ax(e,t,n),(a||c)&&n(
t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":u=Ld(
e,t,c,n),a&&(u.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{u=W_(rx,e,t,s,n),a&&(u.anchor=a.source.substring(1))}catch(d){
const f=d instanceof Error?d.message:String(d);n(t,"RESOURCE_EXHAUSTION",f)}break;default:{const d=t.type==="error"?t.message:`Unsupported token (type: ${t.type}\
)`;n(t,"UNEXPECTED_TOKEN",d),l=!1}}return u??(u=Qi(e,t.offset,void 0,null,s,n)),a&&u.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),o&&e.options.
stringKeys&&(!ee(u)||typeof u.value!="string"||u.tag&&u.tag!=="tag:yaml.org,2002:str")&&n(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&
(u.spaceBefore=!0),r&&(t.type==="scalar"&&t.source===""?u.comment=r:u.commentBefore=r),e.options.keepSourceTokens&&l&&(u.srcToken=t),u}function Qi(e,t,s,n,{spaceBefore:o,
comment:i,anchor:r,tag:a,end:c},u){const l={type:"scalar",offset:ix(t,s,n),indent:-1,source:""},d=Ld(e,l,a,u);return r&&(d.anchor=r.source.substring(1),d.anchor===
""&&u(r,"BAD_ALIAS","Anchor cannot be an empty string")),o&&(d.spaceBefore=!0),i&&(d.comment=i,d.range[2]=c),d}function ax({options:e},{offset:t,source:s,end:n},o){
const i=new ad(s.substring(1));i.source===""&&o(t,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&o(t+s.length-1,"BAD_ALIAS","Alias endin\
g in : is ambiguous",!0);const r=t+s.length,a=rn(n,r,e.strict,o);return i.range=[t,r,a.offset],a.comment&&(i.comment=a.comment),i}function cx(e,t,{offset:s,start:n,
value:o,end:i},r){const a=Object.assign({_directives:t},e),c=new jd(void 0,a),u={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},l=Ms(
n,{indicator:"doc-start",next:o??i?.[0],offset:s,onError:r,parentIndent:0,startOnNewline:!0});l.found&&(c.directives.docStart=!0,o&&(o.type==="block-map"||o.type===
"block-seq")&&!l.hasNewline&&r(l.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=o?Ud(u,o,l,r):Qi(u,l.end,
n,null,l,r);const d=c.contents.range[2],f=rn(i,d,!1,r);return f.comment&&(c.comment=f.comment),c.range=[s,d,f.offset],c}function an(e){if(typeof e=="number")return[
e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];const{offset:t,source:s}=e;return[t,t+(typeof s=="string"?s.length:1)]}function Dd(e){let t="",s=!1,
n=!1;for(let o=0;o<e.length;++o){const i=e[o];switch(i[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(i.substring(1)||" "),s=!0,n=!1;break;case"%":e[o+1]?.[0]!=="#"&&(o+=1),s=!1;break;default:s||(n=!0),s=!1}}return{comment:t,afterEmptyLine:n}}var ux=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,n,o)=>{const i=an(t);o?this.warnings.push(new R_(i,s,n)):this.
errors.push(new to(i,s,n))},this.directives=new _s({version:e.version||"1.2"}),this.options=e}decorate(e,t){const{comment:s,afterEmptyLine:n}=Dd(this.prelude);if(s){
const o=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(n||e.directives.docStart||!o)e.commentBefore=s;else if(_e(o)&&!o.flow&&o.items.length>0){let i=o.items[0];Ie(i)&&(i=i.key);const r=i.commentBefore;
i.commentBefore=r?`${s}
${r}`:s}else{const i=o.commentBefore;o.commentBefore=i?`${s}
${i}`:s}}if(t){for(let o=0;o<this.errors.length;++o)e.errors.push(this.errors[o]);for(let o=0;o<this.warnings.length;++o)e.warnings.push(this.warnings[o])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Dd(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(const n of e)yield*this.next(n);yield*this.end(t,s)}*next(e){switch(e.type){case"\
directive":this.directives.add(e.source,(t,s,n)=>{const o=an(e);o[0]+=t,this.onError(o,"BAD_DIRECTIVE",s,n)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"\
document":{const t=cx(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-\
end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"\
comment":case"newline":this.prelude.push(e.source);break;case"error":{const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new to(an(e),"UNE\
XPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){const s="Unexpected doc-end withou\
t preceding document";this.errors.push(new to(an(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;const t=rn(e.end,e.offset+e.source.length,this.doc.
options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const s=this.doc.comment;this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new to(an(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){const s=Object.assign({_directives:this.directives},this.options),n=new jd(void 0,
s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),n.range=[0,t,t],this.decorate(n,!1),yield n}}},Rd="\uFEFF",Fd="",Kd="\
",er="";function lx(e){switch(e){case Rd:return"byte-order-mark";case Fd:return"doc-mode";case Kd:return"flow-error-end";case er:return"scalar";case"---":return"\
doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function Ve(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Gd=new Set("0123456789ABCDEFabcdef"),dx=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),so=new Set(",[]{}"),fx=new Set(` ,[]{}
\r	`),tr=e=>!e||fx.has(e),Wd=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(
s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t==="\r"){
const n=this.buffer[s+e+1];if(n===`
`||!n&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){const s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&Ve(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Rd&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){const o=e[s-
1];if(o===" "||o==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){const o=e[t-1];if(o===" "||o==="	")t-=1;else break}const n=(yield*this.pushCount(t))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(e.length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(!0);return yield*this.pushCount(
e.length-t),yield*this.pushNewline(),"stream"}return yield Fd,yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const t=this.peek(3);if((t==="---"||t==="...")&&Ve(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!Ve(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2);if(!t&&
!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&Ve(t)){const s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(tr),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);const n=this.getLine();
if(n===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&n[0]!=="#"||s===0&&(n.startsWith("---")||n.startsWith("..."))&&Ve(n[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(n[0]==="]"||n[0]==="}")))return this.flowLevel=0,yield Kd,yield*this.parseLineStart();let o=0;for(;n[o]===",";)o+=yield*this.pushCount(1),
o+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(o+=yield*this.pushIndicators(),n[o]){case void 0:return"flow";case"#":return yield*this.pushCount(n.length-o),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(tr),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const i=this.charAt(1);if(this.flowKey||Ve(i)||i===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0);let t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]===
"'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let o=0;for(;this.buffer[t-1-o]==="\\";)o+=1;if(o%2===0)break;t=this.buffer.indexOf('"',t+1)}const s=this.
buffer.substring(0,t);let n=s.indexOf(`
`,this.pos);if(n!==-1){for(;n!==-1;){const o=this.continueScalar(n+1);if(o===-1)break;n=s.indexOf(`
`,o)}n!==-1&&(t=n-(s[n-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){const t=this.buffer[++e];if(t==="\
+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>Ve(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let o=this.pos;s=this.buffer[o];++o)switch(s){case" ":t+=1;break;case`
`:e=o,t=0;break;case"\r":{const i=this.buffer[o+1];if(!i&&!this.atEnd)return this.setNext("block-scalar");if(i===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const o=this.continueScalar(e+1);if(o===-1)break;e=this.buffer.indexOf(`
`,o)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let n=e+1;for(s=this.buffer[n];s===" ";)s=this.buffer[++n];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++n];e=n-1}else if(!this.blockScalarKeep)do{let o=e-1,i=this.buffer[o];i==="\r"&&(i=this.buffer[--o]);const r=o;for(;i===" ";)i=this.buffer[--o];
if(i===`
`&&o>=this.pos&&o+1+t>r)e=o;else break}while(!0);return yield er,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>
0;let t=this.pos-1,s=this.pos-1,n;for(;n=this.buffer[++s];)if(n===":"){const o=this.buffer[s+1];if(Ve(o)||e&&so.has(o))break;t=s}else if(Ve(n)){let o=this.buffer[s+
1];if(n==="\r"&&(o===`
`?(s+=1,n=`
`,o=this.buffer[s+1]):t=s),o==="#"||e&&so.has(o))break;if(n===`
`){const i=this.continueScalar(s+1);if(i===-1)break;s=Math.max(s,i-2)}}else{if(e&&so.has(n))break;t=s}return!n&&!this.atEnd?this.setNext("plain-scalar"):(yield er,
yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){const s=this.buffer.
slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(tr),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const t=this.
flowLevel>0,s=this.charAt(1);if(Ve(s)||t&&so.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!Ve(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(dx.has(t))t=this.buffer[++e];else if(t==="%"&&Gd.has(this.buffer[e+1])&&Gd.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){const e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");const n=t-this.pos;return n>0&&(yield this.buffer.
substr(this.pos,n),this.pos=t),n}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function Mt(e,t){
for(let s=0;s<e.length;++s)if(e[s].type===t)return!0;return!1}function Zd(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":
break;default:return t}return-1}function Vd(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collecti\
on":return!0;default:return!1}}function no(e){switch(e.type){case"document":return e.start;case"block-map":{const t=e.items[e.items.length-1];return t.sep??t.start}case"\
block-seq":return e.items[e.items.length-1].start;default:return[]}}function Ns(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function oo(e,t){
if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let s=0;s<t.length;++s)e.push(t[s])}function Yd(e){if(e.start.type==="flow-seq-start")for(const t of e.
items)t.sep&&!t.value&&!Mt(t.start,"explicit-key-ind")&&!Mt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Vd(t.value)?t.value.end?oo(t.value.end,
t.sep):t.value.end=t.sep:oo(t.start,t.sep),delete t.sep)}var hx=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=
!1,this.stack=[],this.source="",this.type="",this.lexer=new Wd,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const s of this.
lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}
const t=lx(e);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=
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
n"&&s.type==="document"&&(t.indent=0),t.type==="flow-collection"&&Yd(t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"blo\
ck-map":{const n=s.items[s.items.length-1];if(n.value){s.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(n.sep)n.value=t;else{Object.assign(
n,{key:t,sep:[]}),this.onKeyLine=!n.explicitKey;return}break}case"block-seq":{const n=s.items[s.items.length-1];n.value?s.items.push({start:[],value:t}):n.value=
t;break}case"flow-collection":{const n=s.items[s.items.length-1];!n||n.value?s.items.push({start:[],key:t,sep:[]}):n.sep?n.value=t:Object.assign(n,{key:t,sep:[]});
return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-s\
eq")){const n=t.items[t.items.length-1];n&&!n.sep&&!n.value&&n.start.length>0&&Zd(n.start)===-1&&(t.indent===0||n.start.every(o=>o.type!=="comment"||o.indent<t.
indent))&&(s.type==="document"?s.end=n.start:s.items.push({start:n.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mo\
de":case"doc-start":{const e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);
switch(this.type){case"doc-start":{Zd(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"\
comment":case"newline":e.start.push(this.sourceToken);return}const t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`\
Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){const t=no(this.peek(2)),s=Ns(t);let n;e.end?(n=e.
end,n.push(this.sourceToken),delete e.end):n=[this.sourceToken];const o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:n}]};this.onKeyLine=
!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);
return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push(
{start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]?.value?.end;if(Array.
isArray(n)){oo(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const s=!this.onKeyLine&&
this.indent===e.indent,n=s&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind";let o=[];if(n&&t.sep&&!t.value){const i=[];for(let r=0;r<t.sep.length;++r){const a=t.
sep[r];switch(a.type){case"newline":i.push(r);break;case"space":break;case"comment":a.indent>e.indent&&(i.length=0);break;default:i.length=0}}i.length>=2&&(o=t.
sep.splice(i[1]))}switch(this.type){case"anchor":case"tag":n||t.value?(o.push(this.sourceToken),e.items.push({start:o}),this.onKeyLine=!0):t.sep?t.sep.push(this.
sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):n||t.value?(o.
push(this.sourceToken),e.items.push({start:o,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Mt(
t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.sourceToken]}]});else if(Vd(t.
key)&&!Mt(t.sep,"newline")){const i=Ns(t.start),r=t.key,a=t.sep;a.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:i,key:r,sep:a}]})}else o.length>0?t.sep=t.sep.concat(o,this.sourceToken):t.sep.push(this.sourceToken);else if(Mt(t.start,
"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{const i=Ns(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:i,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||n?e.items.push({start:o,key:null,sep:[this.sourceToken]}):Mt(t.sep,"map-value-ind")?this.stack.
push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{
key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const i=this.flowScalar(
this.type);n||t.value?(e.items.push({start:o,key:i,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(i):(Object.assign(t,{key:i,sep:[]}),this.onKeyLine=!0);return}default:{
const i=this.startBlockValue(e);if(i){if(i.type==="block-seq"){if(!t.explicitKey&&t.sep&&!Mt(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:o});this.stack.push(i);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(
s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(n)){oo(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.
indent<=e.indent)break;t.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||Mt(t.start,"seq-item-ind")?e.items.push(
{start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){const s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.
pop(),yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.
type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.
push(this.sourceToken);return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.
assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):
t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const n=this.
flowScalar(this.type);!t||t.value?e.items.push({start:[],key:n,sep:[]}):t.sep?this.stack.push(n):Object.assign(t,{key:n,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":e.end.push(this.sourceToken);return}const s=this.startBlockValue(e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{const s=this.peek(
2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){const n=no(s),o=Ns(n);Yd(e);const i=e.end.splice(1,e.end.length);i.push(this.sourceToken);
const r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:o,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(
e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const t=no(e),s=Ns(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const t=no(e),s=Ns(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}},Jd={alias:"an alias",anchor:"an anchor",comma:"a comma",
"block-map":"a map","block-scalar":"a text","block-seq":"a list","doc-end":"...","doc-start":"---","double-quoted-scalar":"a text in quotes","explicit-key-ind":"\
?","flow-collection":"a bracket or brace","flow-map-end":"}","flow-map-start":"{","flow-seq-end":"]","flow-seq-start":"[","map-value-ind":"a colon",scalar:"a te\
xt","seq-item-ind":"a dash","single-quoted-scalar":"a text in quotes",tag:"a tag"},mx=[[/^Missing closing/,"a text in quotes is not closed",'write the closing q\
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
s no known escape","write \\\\ for a backslash, or use single quotes"]];function px(e){const t=mx.find(([i])=>i.test(e));if(t)return{problem:t[1],remedy:t[2]};const s=/^Plain value cannot start with (.*)$/s.
exec(e)?.[1];if(s!==void 0)return{problem:`a text without quotes cannot begin with ${s}`,remedy:"put the text in quotes"};const n="correct the text at this plac\
e or just before it",o=/^(?:Unexpected|Unsupported token \(type:) ([a-z-]+)/.exec(e)?.[1];return o!==void 0?{problem:`${Object.hasOwn(Jd,o)?Jd[o]:o} is not expe\
cted here`,remedy:n}:{problem:e.charAt(0).toLowerCase()+e.slice(1),remedy:n}}function Hd(e){const t=[0];for(let s=e.indexOf(`
`);s!==-1;s=e.indexOf(`
`,s+1))t.push(s+1);return t}function Xd(e,t){let s=0,n=e.length-1;for(;s<n;){const o=s+n+1>>1;(e[o]??0)<=t?s=o:n=o-1}return s}var vx=new Set(["__proto__","const\
ructor","prototype"]),gx=e=>e==null?"nothing":{string:"a text",number:"a number",bigint:"a number",boolean:"true or false"}[typeof e]??"a value";function yx(e){
return/^(?:~|[Nn]ull|NULL)?$/.test(e)?"null":/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(e)?"bool":/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(e)?"int":/^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.
test(e)?"float":"str"}function bx(e){return ee(e)?e.type==="PLAIN"?yx(e.source??""):"str":Ft(e)?"map":"seq"}var Qd={null:"nothing",bool:"true or false",int:"a w\
hole number",float:"a number",str:"a text",map:"a map",seq:"a list"},wx=class{#t;#e;#s=new Map;#n=[];#o;#i=0;#a=0;#r=0;constructor(e,t){this.#t=e,this.#e=t}tree(e,t=0){
if($s(e))return this.#d(e,t);const{anchor:s}=e;if(s===void 0)return this.#c(e,t);const n={count:this.#i,deepest:this.#r};this.#s.set(s,"open"),this.#r=t;const o=this.#c(
e,t);return this.#s.set(s,{tree:o,size:this.#i-n.count,height:this.#r-t}),this.#r=Math.max(this.#r,n.deepest),o}#c(e,t){return this.#i+=1,this.#r=Math.max(this.#r,
t),ee(e)?this.#l(e):Ft(e)?this.#g(e,t):this.#m(e,t)}#d(e,t){const s=this.#f(e),n={kind:"scalar",value:null,span:s},o=this.#s.get(e.source);return o===void 0||o===
"open"?(this.#e("unknown-alias",this.#u(s),{name:e.source}),n):(this.#a+=o.size,this.#a>Zl||t+o.height>Js?(this.#e("alias-expansion",this.#u(s)),n):(this.#i+=o.
size,this.#r=Math.max(this.#r,t+o.height),{...o.tree,span:s}))}#l(e){const t=this.#f(e),{value:s}=e,n=e.source??"";return this.#h(e,t),typeof s=="string"?(this.#p(
s,t),{kind:"scalar",value:s,span:t}):typeof s=="number"?(/^[-+]?0[0-9]/.test(n)?this.#e("number-leading-zero",this.#u(t),{text:Nt(n)}):Math.abs(s)<=Number.MAX_SAFE_INTEGER||
this.#e("number-out-of-range",this.#u(t),{text:Nt(n)}),{kind:"scalar",value:s===0?0:s,span:t}):{kind:"scalar",value:typeof s=="boolean"?s:null,span:t}}#m(e,t){const s=this.#f(
e);this.#h(e,s);const n=[];for(const o of e.items)this.#n.push(n.length),n.push(this.tree(o,t+1)),this.#n.pop();return{kind:"list",items:n,span:this.#v(s,e.flow,
n.at(-1)?.span)}}#g(e,t){const s=this.#f(e);this.#h(e,s);const n=new Map;let o;for(const i of e.items){const r=this.#f(i.key),a=this.#y(i.key,r,n);this.#n.push(
a??""),i.value===null&&a!==void 0&&this.#e("missing-value",this.#u(r),{key:Nt(a)});const c=i.value===null?{kind:"scalar",value:null,span:r}:this.tree(i.value,t+
1);this.#n.pop(),a!==void 0&&n.set(a,{key:r,value:c}),o=c.span}return{kind:"map",entries:n,span:this.#v(s,e.flow,o)}}#y(e,t,s){if(!ee(e)){const i=$s(e)?"an alia\
s":Ft(e)?"a map":"a list";this.#e("key-not-text",this.#u(t),{kind:i,text:$s(e)?`*${e.source}`:""});return}const n=e.value;if(typeof n!="string"){this.#e("key-no\
t-text",this.#u(t),{kind:gx(n),text:Nt(e.source??"")});return}this.#h(e,t),this.#p(n,t);const o=s.get(n);if(n==="<<"&&e.type==="PLAIN")this.#e("merge-key",this.#u(
t));else if(vx.has(n))this.#e("reserved-key",this.#u(t),{key:n});else if(o)this.#e("duplicate-key",this.#u(t),{key:Nt(n),line:this.#b(o.key.start)});else return e.
anchor!==void 0&&this.#s.set(e.anchor,{tree:{kind:"scalar",value:n,span:t},size:1,height:0}),n}#h(e,t){const s="tag:yaml.org,2002:",n=e.tag?.startsWith(s)?e.tag.
slice(s.length):void 0;if(n===void 0||!Object.hasOwn(Qd,n))return;const o=bx(e);n!==o&&this.#e("tag-changes-value",this.#u(t),{tag:`!!${n}`,kind:Qd[o]??"a value"})}#p(e,t){
e.isWellFormed()||this.#e("broken-unicode",this.#u(t))}#u(e){return{span:e,path:[...this.#n]}}#b(e){return this.#o??=Hd(this.#t.text),Xd(this.#o,e)+1}#f(e){const{
length:t}=this.#t.text,s=Math.min(e.range?.[0]??0,t);return{source:this.#t,start:s,end:Math.max(s,Math.min(e.range?.[1]??0,t))}}#v(e,t,s){return t||!s?e:{...e,end:Math.
max(e.start,s.end)}}},Nt=e=>e.length>80?`${e.slice(0,79).toWellFormed()}\u2026`:e,io=20;function kx(e){const t=new Map;return{report:(s,n,...o)=>{const i=(t.get(
s)??0)+1;t.set(s,i),i<=io&&e(s,n,...o)},failed:()=>t.size>0}}var ef=class extends Error{};function sr(e,t,s,n){const o=u=>n===void 0?{name:t,text:u}:{name:t,text:u,
options:n};if(e.length>ws)return s("file-too-large",{file:t},{limit:ws}),{source:o("")};const i=$x(e);if(typeof i!="string")return s("file-not-utf8",{file:t},i),
{source:o("")};const r=o(i),a=kx(s),c=_x(r,a.report);return c&&!a.failed()?{source:r,tree:c}:{source:r}}function $x(e){const t=i=>{try{return new TextDecoder("u\
tf-8",{fatal:!0}).decode(e.subarray(0,i),{stream:!0}),!0}catch{return!1}};if((0,v_.isUtf8)(e)){const i=Buffer.from(e.buffer,e.byteOffset,e.length).toString();return i.
startsWith("\uFEFF")?i.slice(1):i}let s=0,n=e.length-1;for(;s<n;){const i=s+n+1>>1;t(i)?s=i:n=i-1}let o=1;for(const i of e.subarray(0,s))i===10&&(o+=1);return{byte:s+
1,line:o}}function _x(e,t){const s=(u,l)=>{const d=Math.max(0,Math.min(u,e.text.length));return{source:e,start:d,end:Math.max(d,Math.min(l,e.text.length))}};if(xx(
e.text,s,t))return;const n=[],o=new Map,i=Ox(e.text,s,n,o,t);if(!i)return;const r=Px(i,n,o,e.text.length);if(Ex(n,s,t),n.length>0)return;const a=r?.contents;if(!a||
ee(a)&&a.source===""&&a.type==="PLAIN"&&a.tag===void 0)return{kind:"map",entries:new Map,span:s(0,0)};const c=new wx(e,t).tree(a);if(c.kind==="map")return c;t("\
root-not-a-map",{span:c.span,path:[]},{kind:c.kind==="list"?"a list":"a single value"})}function xx(e,t,s){let n=0;for(const o of e.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)|^\ufeff/g)){
const i=`U+${o[0].charCodeAt(0).toString(16).toUpperCase().padStart(4,"0")}`;if(s("control-character",{span:t(o.index,o.index+1)},{character:i}),n+=1,n===io)break}
return n>0}var Sx=new Set(["!!str","!!int","!!float","!!bool","!!null","!!map","!!seq"]);function Ox(e,t,s,n,o){const i=new hx,r=[];let a=0,c=!1;const u=l=>{if(l.
type==="error")s.push({code:"UNEXPECTED_TOKEN",message:l.message,start:l.offset,end:l.offset+l.source.length});else if(l.type==="directive"&&!/^%YAML[ \t]+1\.2$/.
test(l.source)){const d={span:t(l.offset,l.offset+l.source.length)};o("yaml-directive",d,{directive:Nt(l.source)})}else l.type==="document"?(a+=1,a===1?r.push(l):
o("several-documents",{span:t(l.offset,l.offset+3)})):r.push(l)};for(const l of new Wd().lex(e)){const d=i.offset;for(const p of i.next(l))u(p);!c&&l.startsWith(
"!")&&!Sx.has(l)&&o("unknown-tag",{span:t(d,d+l.length)},{tag:Nt(l)});const f=l.charAt(0);!c&&(f==='"'||f==="'")&&(l.length===1||!l.endsWith(f))&&n.set(d+l.length,
d),c=l==="";const m=Nx(i.stack);if(m){o("too-deeply-nested",{span:t(m.offset,m.offset+1)});return}if(a>1||s.length>=io)return r}for(const l of i.end())u(l);return r}
var Mx=({type:e})=>e==="block-map"||e==="block-seq"||e==="flow-collection";function Nx(e){return e.length>Js?e.filter(Mx)[Js]:void 0}function Ax(e){return typeof e==
"number"?[e,e+1]:"offset"in e?[e.offset,e.offset+(typeof e.source=="string"?e.source.length:1)]:[e[0]??0,e[1]??0]}function Px(e,t,s,n){const o=new ux({uniqueKeys:!1,
resolveKnownTags:!1,logLevel:"silent",version:"1.2"});let i=0;Object.assign(o,{onError:(c,u,l,d)=>{if(d||u==="TAG_RESOLVE_FAILED")return;if(t.length>=io)throw new ef;
const[f,m]=Ax(c),p=l.startsWith("Missing closing")?s.get(f):void 0;t.push(p===void 0?{code:u,message:l,start:f,end:m}:{code:u,message:l,start:p,end:f})}});let a;
try{for(const c of e){i=c.offset;for(const u of o.next(c))a??=u}for(const c of o.end(!0,n))a??=c}catch(c){c instanceof ef||t.push({code:"IMPOSSIBLE",message:"it\
 cannot be made sense of",start:i,end:i+1})}return a}function Ex(e,t,s){const n=[...e].sort((o,i)=>o.start-i.start);for(const[o,{code:i,message:r,start:a,end:c}]of n.
entries()){if(o>0&&n[o-1]?.start===a)continue;const u={span:t(a,c)};if(i==="TAB_AS_INDENT")s("tab-indentation",u);else{const{problem:l,remedy:d}=px(r);s("yaml-s\
yntax",u,{problem:Nt(l),remedy:d})}}}var Ix=W["hooks/boot-entry.sh"],Cx=W["hooks/claim-devices.sh"],jx=W["hooks/end-sessions.sh"],Tx=W["hooks/hugepages.sh"],zx=W["\
hooks/isolate-cpus.sh"],qx=W["hooks/kvmfr-device.sh"],Bx=W["hooks/move-irqs.sh"],nr=W["hooks/parts/cpu-sets.sh"],cn=W["hooks/parts/in-time.sh"],un=W["hooks/part\
s/lock.sh"],tf=W["hooks/parts/open-nodes.sh"],Lx=W["hooks/resize-bars.sh"],Ux=W["hooks/restart-units.sh"],Dx=W["hooks/set-governor.sh"],Rx=W["hooks/shared-memor\
y.sh"],Fx=W["hooks/stop-units.sh"],Kx=W["hooks/unbind-consoles.sh"],Gx=W["hooks/unbind-framebuffer.sh"],Wx=W["hooks/unload-drivers.sh"],Zx=W["hooks/wait-device-\
free.sh"],sf={"boot-entry":{text:Ix},"claim-devices":{text:Cx,uses:[un]},"shared-memory":{text:Rx},"kvmfr-device":{text:qx},"stop-units":{text:Fx},"end-sessions":{
text:jx,uses:[tf]},"unbind-consoles":{text:Kx,uses:[cn]},"unbind-framebuffer":{text:Gx,uses:[cn]},"wait-device-free":{text:Zx,uses:[tf]},"unload-drivers":{text:Wx,
uses:[cn]},"resize-bars":{text:Lx,uses:[cn]},"restart-units":{text:Ux,uses:[cn]},hugepages:{text:Tx,uses:[un]},"isolate-cpus":{text:zx,uses:[un,nr]},"move-irqs":{
text:Bx,uses:[un,nr]},"set-governor":{text:Dx,uses:[un,nr]}},nf=sf,of=Object.keys(sf),ro=({step:e,before:t})=>t===void 0?of.indexOf(e):of.indexOf(t)-.5;function Vx(e,t,s){
const n=new Map;for(const i of s)i.kind==="hook"&&n.set(i.vm,[...n.get(i.vm)??[],i]);const o=i=>[...new Set((n.get(i.name)??[]).toSorted((r,a)=>ro(r)-ro(a)).map(
({step:r})=>r))];return{host:e.host.name,devices:Z(e).map(i=>Yx(i,e)),guests:k(e).map(i=>Hx(i,e,t,o(i))),networks:Qx(e)}}var Yx=(e,t)=>({name:e.name,functions:e.
functions.map(N),ids:e.ids.map(le),by:is(e),guests:Ne(it(e.name,t).map(({vm:s})=>s.name)),...Jx(e)});function Jx({bind:e,gvt:t,sriov:s}){return t?{bind:"made",of:{
address:N(t.of),how:"GVT-g"}}:s?{bind:"made",of:{address:N(s.of),how:"SR-IOV"}}:{bind:e}}function Hx(e,t,s,n){const{sockets:o,cores:i,threads:r,iothreads:a}=e.cpu,
{size:c,hugepages:u}=e.memory;return{name:e.name,guest:e.guest,autostart:e.autostart,vcpus:jt(e),topology:{sockets:o,cores:i,threads:r},pins:zt(e,t,s),placed:e.
cpu.pin==="auto",emulator:Yo(e,t,s)??[],iothreads:{count:a,cpus:a>0&&Jo(e,t,s)||[]},memory:c,...u&&{hugepages:{size:u.size,count:c/Lt[u.size],allocate:u.allocate,
nodes:u.node??[]}},devices:e.devices,shared:jn(e,t).map(({path:l,bytes:d,feature:f})=>({path:l,bytes:d,feature:f})),cards:Object.entries(e.nics).map(([l,d])=>({
name:l,to:Xx(d,t)})),forwards:e.forwards.map(({listen:l,interface:d,to:f})=>({listen:l,interface:d,to:f??l})),hook:n}}function Xx({network:e,bridge:t,macvtap:s},n){
return e!==void 0?`${e} (${n.networks[e]?.type??"nat"})`:t!==void 0?`${t} (bridge)`:s===void 0?"the host, as a user":`${s} (macvtap)`}function Qx(e){const t=k(e).
flatMap(({nics:s})=>Object.values(s).flatMap(({network:n})=>n??[]));return[...new Set([...Object.keys(e.networks),...t])].sort().map(s=>{const n=gs(s,e),{type:o="\
nat",bridge:i=""}=e.networks[s]??{};return{name:s,type:o,bridge:n?.bridge??i,...n&&{subnet:Tc(n.subnet)}}})}var rf=e=>e.length>0?D(e):void 0,eS=({devices:e,guests:t})=>({
devices:Object.fromEntries(e.map(({name:s,functions:n,ids:o,bind:i,by:r,of:a,guests:c})=>[s,{bind:i,of:a?.address,...n.length>0&&r==="address"?{functions:n}:{ids:o},
guests:c}])),guests:Object.fromEntries(t.map(({name:s,vcpus:n,pins:o,emulator:i,iothreads:r,memory:a,hugepages:c,shared:u,hook:l})=>[s,{vcpus:n,pins:o.length>0?
o.join(","):void 0,emulator:rf(i),iothreads:rf(r.cpus),memory:a,hugepages:c?.size,shared:u.length>0?Object.fromEntries(u.map(({path:d,bytes:f})=>[d,f])):void 0,
hook:l.length>0?l:void 0}]))}),tS={name:"vfioc",version:"0.1.0",description:"Compiles one declarative host spec for PCI passthrough into a NixOS module and matc\
hing libvirt domain XML.",license:"MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"dist/vfioc.mjs"},config:{node:["--v8-pool-size=0"]},files:["d\
ist","schema","modules","CHANGELOG.md","THIRD-PARTY.md"],scripts:{build:"node scripts/build.mjs",generate:"node scripts/generate.mjs",format:"biome check --writ\
e .","check:types":"tsc --noEmit","check:style":"biome check .","check:fresh":"node scripts/fresh.mjs",check:"npm run check:types && npm run check:style && npm \
run check:fresh",test:"npm run check && vitest run --project unit","test:consumers":"vitest run --project consumers","test:nix":"vitest run --project nix","test\
:lab":"node lab/run.mjs",bench:"node bench/run.mjs"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"^20.19.43",acorn:"^8.19.0",esbuild:"^0.28.2","fas\
t-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.2",vitest:"^4.1.12",yaml:"2.9",zod:"4.6"}},or=tS.version,sS=require("node:crypto"),af="A-Z_a-z\\xC0-\\xD6\\xD8-\\\
xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F",cf="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",
uf=`[${af}${cf}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${af}${cf}]*`,nS=new RegExp(`^${uf}(?::${uf})?$`,"u"),lf=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,
oS=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,iS=e=>oS.test(e)||nS.test(e),rS=e=>!lf.test(e),aS={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"\
&#xA;","\r":"&#xD;"},df=e=>aS[e]??e,ff={tag:new Map,attribute:new Map};function hf(e,t){const s=ff[e].get(t);if(s!==void 0)return s;if(!iS(t))throw new RangeError(
`not a name in XML: ${JSON.stringify(t)}`);const n=e==="tag"?`<${t}`:` ${t}='`;return ff[e].set(t,n),n}var mf=e=>{if(!rS(e))throw new RangeError(`XML cannot hol\
d this text: ${JSON.stringify(e)}`);return e},pf=/^[ !"#$%()-;=?-~]*$/,cS=e=>pf.test(e)?e:mf(e).replace(/[&<>'\t\n\r]/g,df),uS=e=>pf.test(e)?e:mf(e).replace(/[&<>\r]/g,
df),vf=new WeakMap,gf=(e,t,s)=>{if(!Ea(t)){ir(e,t,s);return}let n=vf.get(t);n?.indent!==s&&(n={indent:s,text:rr(ir,t,s)},vf.set(t,n)),e.push(n.text)};function ir(e,t,s,n=gf){
const{name:o,attributes:i,children:r}=t;let a=s+hf("tag",o);for(const u in i)a+=`${hf("attribute",u)}${cS(i[u]??"")}'`;const[c]=r;if(c===void 0)e.push(`${a}/>`);else if(typeof c==
"string"){if(r.length>1)throw new RangeError(`text beside other children in <${o}>`);e.push(`${a}>${uS(c)}</${o}>`)}else{e.push(`${a}>`);const u=`${s}  `;for(const l of r){
if(typeof l=="string")throw new RangeError(`text beside other children in <${o}>`);n(e,l,u)}e.push(`${s}</${o}>`)}}function rr(e,t,s){const n=[];return e(n,t,s),
n.join(`
`)}function lS(){const e=new Map,t=(n,o,i)=>{const r=e.get(o)??rr(gf,o,i);e.set(o,r),n.push(r)},s=(n,o,i)=>ir(n,o,i,t);return n=>`${rr(s,n,"")}
`}var dS=e=>`urn:vfioc:${e}:1`;function fS(e,t){const s=v(`vfioc:${e.name}`,{"xmlns:vfioc":dS(e.name),hash:t}),n=He(e,"metadata")[0],o=e.children.filter(c=>c!==
n),i=o.findIndex(c=>typeof c!="string"&&!["name","uuid","title","description"].includes(c.name)),r=i===-1?o.length:i,a=n?He(n):[];return rt(e,[...o.slice(0,r),v(
"metadata",{},...a,s),...o.slice(r)])}function yf(e){const t=lS(),s=(0,sS.createHash)("sha256").update(t(e)).digest("hex");return{text:t(fS(e,s)),hash:s}}var K=(...e)=>({
law:"keyed",keys:e,needs:!0}),je=(...e)=>({law:"keyed",keys:e,needs:!1}),yt={law:"loose"},Ye={law:"appended"},hS={law:"replaced"},ge=K(["@name"]),Wt=K(["@id"]),
mS=["domain","bus","slot","function"].map(e=>`source/address@${e}`),ao=["alias@name"],bf={"os/boot":hS,"os/initarg":Ye,"acpi/table":K(["@type"]),"firmware/featu\
re":ge,"domain/sysinfo":K(["@type"]),"bios/entry":ge,"system/entry":ge,"chassis/entry":ge,"sysinfo/entry":ge,"sysinfo/baseBoard":yt,"baseBoard/entry":ge,"oemStr\
ings/entry":Ye,"domain/seclabel":je(["@model"],["@type"]),"clock/timer":ge,"cpu/feature":ge,"numa/cell":Wt,"distances/sibling":Wt,"vcpus/vcpu":Wt,"iothreadids/i\
othread":Wt,"cputune/vcpupin":K(["@vcpu"]),"cputune/vcpusched":K(["@vcpus"]),"cputune/iothreadpin":K(["@iothread"]),"cputune/iothreadsched":K(["@iothreads"]),"c\
putune/cachetune":K(["@vcpus"]),"cachetune/cache":K(["@id","@level","@type"]),"cputune/memorytune":K(["@vcpus"]),"memorytune/node":Wt,"numatune/memnode":K(["@ce\
llid"]),"hugepages/page":je(["@nodeset"],["@size"]),"blkiotune/device":K(["path."]),"capabilities/cap":ge,"devices/disk":K(["target@dev"]),"devices/controller":je(
["@type","@index","@model~ich9"],["@type","@index"],["@type"]),"devices/interface":je(["mac@address"],ao),"devices/hostdev":je(mS,["source/vendor@id","source/pr\
oduct@id","source/address@bus","source/address@device"],["source/vendor@id","source/product@id"],["source/address@bus","source/address@device"],["source/address\
@bus","source/address@port"],["source/address@uuid"],["source/adapter@name",...["bus","target","unit"].map(e=>`source/address@${e}`)],ao),"devices/shmem":ge,"de\
vices/input":je(["@type","source@dev"],["@type","source@evdev"],["@type","@bus"],["@type"]),"devices/filesystem":K(["target@dir"]),"devices/channel":K(["target@\
name"],["target@address","target@port"],["target@type"]),"devices/serial":je(["target@port"],ao),"devices/parallel":je(["target@port"],ao),"devices/console":je(
["target@type","target@port"],["target@type"],["target@port"]),"devices/graphics":K(["@type"]),"devices/audio":Wt,"devices/sound":yt,"devices/video":yt,"devices\
/rng":yt,"devices/tpm":yt,"devices/watchdog":yt,"devices/panic":yt,"devices/crypto":yt,"devices/smartcard":yt,"devices/lease":K(["key."]),"devices/memory":Ye,"d\
evices/redirdev":Ye,"devices/hub":Ye,"redirfilter/usbdev":Ye,"source/host":je(["@name","@port"]),"graphics/channel":ge,"graphics/listen":je(["@type","@address"],
["@type"]),"interface/ip":K(["@address"]),"interface/route":K(["@address"]),"filterref/parameter":ge,"vlan/tag":Wt,"network/ip":je(["@family","@address"],["@add\
ress"]),"network/portgroup":ge,"network/route":K(["@address"]),"forward/interface":K(["@dev"]),"forward/address":Ye,"dhcp/range":K(["@start"]),"dhcp/host":je(["\
@mac"],["@id"],["@ip"]),"dns/host":K(["@ip"]),"dns/txt":ge,"dns/srv":K(["@service","@protocol"]),"dns/forwarder":Ye,"host/hostname":Ye,"qemu:commandline/qemu:ar\
g":Ye,"qemu:commandline/qemu:env":ge,"qemu:capabilities/qemu:add":K(["@capability"]),"qemu:capabilities/qemu:del":K(["@capability"]),"qemu:override/qemu:device":K(
["@alias"]),"qemu:frontend/qemu:property":ge,"dnsmasq:options/dnsmasq:option":Ye},ar={law:"keyed",keys:[[]],needs:!1};function cr(e,t){const s=ur.get(e)?.get(t);
if(s)return s;const n=`${e}/${t}`,o=(Object.hasOwn(bf,n)?bf[n]:void 0)??ar,i=ur.get(e)??new Map;return ur.set(e,i.set(t,o)),o}var ur=new Map,pS={"source/address\
@domain":"0","source/address@function":"0","target@port":"0"},lr=e=>/^0x[0-9a-f]{1,8}$/i.test(e)?String(Number.parseInt(e,16)):/^[0-9]{1,8}$/.test(e)?String(Number.
parseInt(e,10)):/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(e)?e.toLowerCase():e,wf=new Map;function kf(e){const t=wf.get(e);if(t)return t;const[s="",n]=e.split("~"),
[o="",i]=s.split("@"),r=o.replace(/\.$/,"").split("/").filter(c=>c!==""),a={where:s,children:r,attribute:i,prefix:n};return wf.set(e,a),a}function $f(e,{children:t,
attribute:s}){let n=e;for(const o of t)n=n?.child(o);return s===void 0?n?.text:n?.attribute(s)}var _f=(e,t)=>$f(e,kf(t));function xf(e,t,s){const n=t[s]??[];let o=String(
s),i=n.length===0;for(const r of n){const a=kf(r),c=$f(e,a);if(a.prefix!==void 0&&!c?.startsWith(a.prefix))return;c!==void 0&&c!==""&&(i=!0);const u=c??pS[a.where];
if(u===void 0||u==="")return;o+=`\0${lr(u)}`}return i?o:void 0}var ln=(e,t)=>{for(let s=0;s<t.length;s+=1){const n=xf(e,t,s);if(n!==void 0)return n}},Sf={model:"\
type",disk:"type",interface:"type",filesystem:"type",serial:"type",console:"type",channel:"type",parallel:"type",smartcard:"mode",cpu:"mode"},vS=e=>e.name==="ba\
ckend"?e.attribute("type")===void 0?"model":"type":Object.hasOwn(Sf,e.name)?Sf[e.name]:void 0,gS={attributes:[],children:["source","backingStore","virtualport",
"protocol"]},yS={attributes:["migratable"],children:["cache","model","vendor"]},bS=e=>e==="model"||e==="backend"?"all":e==="cpu"?yS:gS;function Of({keys:e,byKey:t},s){
for(let n=0;n<e.length;n+=1){const o=xf(s,e,n);o!==void 0&&!t.has(o)&&t.set(o,s)}}function Mf(e,t){const s=e.get(t.name);s?s.push(t):e.set(t.name,[t])}var Nf=6,
Zt=class wo{name;#t;#e={};#s;#n;#o;#i="";constructor(t){this.name=t}static of(t){const s=new wo(t.name);return s.#t=t,s.#e=t.attributes,s.#i=rs(t),s}get made(){
return this.#s?void 0:this.#t}get children(){return this.#a()}#a(){return this.#s??=this.#t?He(this.#t).map(wo.of):[],this.#s}get text(){return this.#i}setText(t){
const s=this.#r();this.#i=t,t!==""&&this.drop(new Set(s.map(n=>n.name)))}#r(){const t=this.#a();return this.#t=void 0,t}attribute(t){return Ca(this.#e,t)}get attributes(){
return this.#e}set attributes(t){this.#r(),this.#e=t}named(t){const s=this.#a();return s.length<=Nf?s.filter(n=>n.name===t):this.#c(s).get(t)??[]}child(t){const s=this.#a();
return s.length<=Nf?s.find(n=>n.name===t):this.#c(s).get(t)?.[0]}find(t,s,n){const o=this.#o?.get(t);if(o)return o.byKey.get(s);const i=this.named(t);if(i.length===
0)return;const r={keys:n,byKey:new Map};for(const a of i)Of(r,a);return this.#o??=new Map,this.#o.set(t,r),r.byKey.get(s)}#c(t){if(this.#n)return this.#n;this.#n=
new Map;for(const s of t)Mf(this.#n,s);return this.#n}add(t){this.#r().push(t),this.#n&&Mf(this.#n,t);const s=this.#o?.get(t.name);s&&Of(s,t)}drop(t){this.#s=this.#r().
filter(s=>!t.has(s.name)),this.#n=void 0;for(const s of t)this.#o?.delete(s)}valueAt(t){return _f(this,t)}copy(){return wo.of(this.freeze())}equals(t){const s=Object.
keys(this.#e),n=this.children;return this.name===t.name&&this.#i===t.#i&&s.length===Object.keys(t.#e).length&&s.every(o=>t.attribute(o)===this.#e[o])&&n.length===
t.children.length&&n.every((o,i)=>t.children[i]?.equals(o))}print(){return JSON.stringify([this.name,Object.entries(this.#e).sort(),this.#i,this.children.map(t=>t.
print())])}freeze(){if(this.made)return this.made;const t=this.#t,s=this.#i===""?this.children.map(n=>n.freeze()):[this.#i];return t&&s.every((n,o)=>n===t.children[o])?
t:{name:this.name,attributes:this.#e,children:s}}},Af=/[^/[\]@=\s'"<>&]+/y,wS=/\[([^[\]=\s'"<>&]+)=/y,kS=/(?:'([^']*)'|"([^"]*)"|([^\]'"][^\]]*|))\]/y,$S=e=>{const t=[];
let s=0;const n=o=>{o.lastIndex=s;const i=o.exec(e);return i&&(s+=i[0].length),i};for(;;){if(e[s]==="@"&&t.length>0){s+=1;const r=n(Af)?.[0];return r!==void 0&&
s===e.length?{steps:t,attribute:r}:{malformed:s}}const o=n(Af)?.[0];if(o===void 0)return{malformed:s};const i=[];for(;e[s]==="[";){const r=n(wS)?.[1],a=r===void 0?
null:n(kS);if(r===void 0||!a)return{malformed:s};const c=r.includes("@")||r.endsWith(".");i.push({where:c?r:`@${r}`,value:a[1]??a[2]??a[3]??""})}if(t.push({name:o,
tests:i}),s===e.length)return{steps:t,attribute:void 0};if(e[s]!=="/")return{malformed:s};s+=1}},_S=(e,t)=>{const s=!/[\]'"]/.test(t),n=t.includes("'")?'"':"'";
return`[${e.replace(/^@/,"")}=${s?t:`${n}${t}${n}`}]`},xS=new Set(["interface","hostdev"]),Pf=class{clashes=[];unidentified=[];#t;constructor(e){this.#t=e}at(e,t,s){
let n=e;for(const o of t){let i=n.child(o);i||(i=new Zt(o),n.add(i)),n=i}this.#n(n,[s],()=>t.join("/"))}into(e,t,s){const n=vS(t),o=n!==void 0&&this.#t==="overr\
ide"?t.attribute(n):void 0;o!==void 0&&e.attribute(n??"")!==o&&SS(e),this.#e(e,t,s),t.text!==""&&this.#s(e,t,s);const r=new Set(t.children.map(a=>a.name));for(const a of r)
this.#n(e,t.named(a),s)}#e(e,t,s){const n=[];for(const[o,i]of Object.entries(t.attributes)){const r=e.attribute(o);r!==i&&(r===void 0||this.#t==="override"?n.push(
[o,i]):this.clashes.push({path:s(),attribute:o,a:r,b:i}))}n.length>0&&(e.attributes=Lo([...Object.entries(e.attributes),...n]))}#s(e,t,s){if(e.text===t.text)return;
e.text===""&&e.children.length===0||this.#t==="override"?e.setText(t.text):this.clashes.push({path:s(),attribute:void 0,a:e.text,b:t.text})}#n(e,t,s){const[n]=t;
if(!n)return;const o=cr(e.name,n.name);if(e.text!==""){if(this.#t==="join"){this.clashes.push({path:s(),attribute:void 0,a:e.text,b:`<${n.name}>`});return}e.setText(
"")}o===ar?this.#o(e,t,s):o.law==="keyed"?this.#i(e,t,o,s):o.law==="replaced"?this.#d(e,t,s):o.law==="appended"?this.#l(e,t):this.#m(e,t,s)}#o(e,t,s){for(const n of t){
const o=e.child(n.name);o?this.into(o,n,Vt(s,n)):e.add(this.#r(n,Vt(s,n)))}}#i(e,t,s,n){const o=[];for(const i of t){const r=ln(i,s.keys);if(r===void 0&&s.needs){
const a=s.keys.map(c=>c.join(" "));this.unidentified.push({path:`${dr(n)}${i.name}`,needs:a})}else if(r===void 0){const a=t.length===1?this.#a(e,i):void 0;a?this.
into(a,i,Vt(n,i)):o.push(i)}else{const a=e.find(i.name,r,s.keys);a?this.into(a,i,Vt(n,i,s)):e.add(this.#r(i,Vt(n,i,s)))}}if(o.length>0){const{left:i}=this.#c(e.
named(o[0]?.name??""),o,n);for(const r of i)e.add(r)}}#a(e,t){if(this.#t==="join"||e.name!=="devices"||!xS.has(t.name)||t.attribute("type")!==void 0)return;const s=e.
named(t.name);return s.length===1?s[0]:void 0}#r(e,t){if(e.made&&Ef(e.made))return e;const s=new Zt(e.name);return this.into(s,e,t),s}#c(e,t,s){const n=[...e];return{
left:t.map(i=>this.#r(i,Vt(s,i))).filter(i=>{const r=n.findIndex(a=>a.equals(i));return r>=0&&n.splice(r,1),r<0}),free:n}}#d(e,t,s){const[n=""]=t.map(r=>r.name),
o=e.named(n),i=r=>r.map(a=>a.print()).join("");if(!(o.length===t.length&&o.every((r,a)=>t[a]?.equals(r)))){if(o.length>0&&this.#t==="join"){this.clashes.push({path:`${dr(
s)}${n}`,attribute:void 0,a:i(o),b:i(t)});return}e.drop(new Set([n]));for(const r of t)e.add(this.#r(r,s))}}#l(e,t){const s=e.named(t[0]?.name??"");if(!s.some((o,i)=>t.
every((r,a)=>s[i+a]?.equals(r))))for(const o of t)e.add(o.copy())}#m(e,t,s){const n=e.named(t[0]?.name??""),o=n.length===1&&t.length===1,{left:i,free:r}=this.#c(
n,t,s);for(const a of i){const c=o?0:r.findIndex(l=>MS(l,a)),[u]=c<0?[]:r.splice(c,1);u?this.into(u,a,Vt(s,a)):e.add(a)}}},Ef=({name:e,children:t})=>t.every((s,n)=>typeof s==
"string"||cr(e,s.name)===ar&&t.findIndex(o=>typeof o!="string"&&o.name===s.name)===n&&Ef(s)),SS=e=>{const t=bS(e.name),s={attributes:Object.keys(e.attributes),children:e.
children.map(i=>i.name)},{attributes:n,children:o}=t==="all"?s:t;e.attributes=Ia(e.attributes,n),e.drop(new Set(o))},OS=[["alias@name"],["address@bus","address@\
slot","address@function"],["@model"],["model@type"],["@type"]],MS=(e,t)=>OS.some(s=>{const n=ln(t,[s]);return n!==void 0&&n===ln(e,[s])}),NS=()=>"",dr=e=>{const t=e();
return t===""?"":`${t}/`},Vt=(e,t,s)=>()=>{const o=(s?.keys.find(i=>ln(t,[i])!==void 0)??[]).map(i=>i.split("~")[0]??"").filter(i=>t.valueAt(i)!==void 0).map(i=>_S(
i,t.valueAt(i)??""));return`${dr(e)}${t.name}${o.join("")}`},AS=(e,t,s="join")=>{const n=new Pf(s),o=Zt.of(e);return n.into(o,Zt.of(t),NS),{merged:o.freeze(),clashes:n.
clashes,unidentified:n.unidentified}},PS=(e,t)=>{const s=new Pf("join"),n=Zt.of(e);for(const o of t)s.at(n,o.at===""?[]:o.at.split("/"),Zt.of(o.xml));return{merged:n.
freeze(),clashes:s.clashes,unidentified:s.unidentified}},ES=["hostdev","disk","nic","share","video","sound","usb","serial","scsi","rng","watchdog","balloon","in\
put","sata","shmem","vsock","iommu"],If=new Map(ES.map((e,t)=>[e,t])),IS=(e,t)=>(If.get(e.class)??0)-(If.get(t.class)??0)||(e.order??0)-(t.order??0)||(e.key<t.key?
-1:e.key>t.key?1:0),Yt=e=>e.bus*32+e.slot,CS=class{#t=new Map;holder(e,t){const s=this.#t.get(Yt(e));for(let n=e.function;s&&n<e.function+t;n+=1)if(s.has(n))return s.
get(n)}tenant(e){return this.#t.get(Yt(e))?.values().next().value}take(e,t,s){const n=this.#t.get(Yt(e))??new Map;this.#t.set(Yt(e),n);for(let o=e.function;o<e.
function+t;o+=1)n.set(o,s)}has(e,t){return this.#t.get(Yt(e))?.has(t)??!1}isShared(e){return(this.#t.get(Yt(e))?.size??0)>1}},jS=(e,t)=>v("address",{type:"pci",
...qo({domain:0,...e}),multifunction:t?"on":void 0}),Cf=[],TS=(e,t)=>{const s=(Yt(e)*8+e.function)*2+(t?1:0);return Cf[s]??=Ue(jS(e,t)),Cf[s]},jf=(e,t,s)=>{const n=e.
children.filter(o=>typeof o=="string"||o.name!=="address");return rt(e,[...n,TS(t,s)])},zS=(e,t,s)=>t.domain!==0?"domain":t.function+e.functions.length>8?"funct\
ions":t.bus>(s==="pc"?0:pu)?"bus":(s==="pc"?Kb(t.slot):Rb(t.bus,t.slot))?"reserved":t.bus===0||t.slot===0?void 0:"slot",qS=e=>{const t=Ub(e),s=`0x${(t.slot<<3|t.
function).toString(16)}`;return jf(v("controller",{type:"pci",index:e,model:"pcie-root-port"},v("target",{chassis:e,port:s})),t,t.function===0)},fr=[Ue(v("contr\
oller",{type:"pci",index:0,model:"pcie-root"}))],BS=e=>{let t=0;for(const s of e)t=Math.max(t,s.bus);for(let s=fr.length;s<=t;s+=1)fr[s]=Ue(qS(s));return fr.slice(
0,t+1)};function*LS({class:e,key:t},s){s&&(yield s),yield*Bb(e,t)}var US=(e,t="q35")=>{const s=new CS,n=new Map,o=[],i=[],r=(f,m)=>{s.take(m,f.functions.length,
{class:f.class,key:f.key}),n.set(f,m)},a=[...e].sort(IS);for(const f of a){const{fixed:m}=f;if(!m)continue;const p={class:f.class,key:f.key},y=zS(f,m,t),w=s.holder(
m,f.functions.length);y?i.push({...p,reason:y,address:m}):w?i.push({...p,reason:"taken",address:m,by:w}):r(f,{bus:m.bus,slot:m.slot,function:m.function})}for(const[
f,m]of[...n])s.has(m,0)||!f.fixed||(i.push({class:f.class,key:f.key,reason:"no-function-0",address:f.fixed}),n.delete(f));const c=(f,m)=>{let p;for(const y of LS(
f,m)){const w=s.tenant(y);if(!w){p&&o.push({class:f.class,key:f.key,with:p,place:y}),r(f,y);return}p??=w}i.push({class:f.class,key:f.key,reason:"full"})},u=a.filter(
f=>!f.fixed),l=f=>{const m=f.index??(f.class==="hostdev"?void 0:0);return m===void 0||!Tb(f.class)?void 0:hu(f.class,m)};if(t==="q35"){for(const f of u){const m=l(
f);m&&c(f,m)}for(const f of u)l(f)||c(f)}else for(const f of u){if(f.class!=="hostdev")continue;const m=Fb(f.index??0);m?r(f,m):i.push({class:f.class,key:f.key,
reason:"full"})}return{devices:e.flatMap(f=>{const m=n.get(f);return m?f.functions.map((p,y)=>{const w={...m,function:m.function+y};return jf(p,w,w.function===0&&
s.isShared(w))}):t==="pc"&&!f.fixed&&f.class!=="hostdev"?f.functions:[]}),controllers:t==="q35"?BS(n.values()):[],places:[...n].map(([f,m])=>({class:f.class,key:f.
key,place:m})),collisions:o,refused:i}};function DS(e,t){const s=he(e,"devices"),n=He(he(e,"os")??e,"boot").length>0;if(!s||n||He(s).some(u=>he(u,"boot")))return e;
const o=[...ii(t)],i=([u])=>t.disks[u??""]?.cdrom!==void 0,r=o.filter(u=>!i(u));if(r.length===0&&t.devices.length>0)return e;const a=[...r,...o.filter(i)].map(([
,u])=>u),c=s.children.map(u=>{if(typeof u=="string"||u.name!=="disk")return u;const l=he(u,"target"),d=a.indexOf((l&&Ee(l,"dev"))??"");return d<0?u:rt(u,[...u.children,
v("boot",{order:d+1})])});return rt(e,e.children.map(u=>u===s?rt(s,c):u))}var hr={"xml-not-readable":h({severity:"error",about:"value",message:({file:e,line:t,column:s,
problem:n})=>`${e?`'${e}'`:"this XML"}, line ${t}, column ${s}: ${n}`,remedy:()=>"correct it there: it must be one <domain> element, as virsh dumpxml writes it"}),
"xml-root-not-domain":h({severity:"error",about:"value",message:({root:e})=>`the root of this XML is <${e}>, and <domain> belongs here`,remedy:()=>"put it in a \
<domain> element, at the place where libvirt has it"}),"xml-element-unidentified":h({severity:"error",about:"value",message:({path:e})=>`this XML has ${e} and d\
oes not say which one it is`,remedy:({needs:e})=>`write ${e.join(" or ")} in it, by which libvirt tells such elements apart`}),"xml-element-unknown":h({severity:"\
warning",about:"value",message:({element:e,parent:t,line:s})=>`libvirt knows no <${e}> in <${t}> (line ${s}), and drops it`,remedy:({element:e,meant:t,belongs:s})=>t?
`did you mean <${t}>?`:s?`<${e}> belongs in <${s}>`:"take it out, or correct it"}),"xml-of-running-guest":h({severity:"warning",about:"value",message:({found:e})=>`\
this XML is that of a running guest: it has ${e}, which libvirt drops`,remedy:()=>"take that out; virsh dumpxml --inactive does not print it"}),"xml-identity":h(
{severity:"error",about:"value",message:({element:e,is:t})=>`this XML has another <${e}> than the guest, which is ${t}`,remedy:({element:e,key:t})=>`take <${e}>\
 out: it is ${t} of the spec`}),"xml-mac":h({severity:"error",about:"value",message:({line:e,problem:t})=>`line ${e} of this XML: ${t}`,remedy:()=>"correct it, \
or take <mac> out"}),"xml-mac-twice":h({severity:"error",about:"value",message:({mac:e,guest:t})=>`${e} in this XML is the address of a card of the guest '${t}'\
 too`,remedy:()=>"give another one, or take <mac> out"}),"xml-device-incomplete":h({severity:"error",about:"value",message:({device:e,lacks:t})=>`this XML match\
es no <${e}> of the guest, and without ${t} it is no new one`,remedy:({has:e})=>e.length>0?`write which one it changes: ${e.join(", ")}`:"write all that a new o\
ne needs"}),"xml-address-taken":h({severity:"error",about:"value",message:({address:e})=>`with this XML two devices of the guest are at ${e}`,remedy:()=>"give y\
ours a free address: a bus from 41 to 58, or a slot 1c or 1d of bus 00"}),"xml-remove-identity":h({severity:"error",about:"value",message:({path:e})=>`'${e}' ca\
nnot be taken out: by it the guest is found on the host`,remedy:()=>"take it out of the list"}),"xml-remove-missing":h({severity:"error",about:"value",message:({
path:e,step:t})=>`the domain has no ${e}: nothing is there for '${t}'`,remedy:()=>"take it out of the list, or look the element up in what compiles (domains/<gu\
est>.xml)"}),"xml-remove-malformed":h({severity:"error",about:"value",message:({path:e,offset:t})=>`'${e}' is no path of elements: character ${t+1} does not bel\
ong there`,remedy:()=>"write names with / between them, and [attribute=value] to pick one of several, as in clock/timer[name=hpet]"}),"guest-slot-shared":h({severity:"\
warning",about:"value",message:({device:e,other:t})=>`'${e}' falls on the same guest slot as '${t}' and stands on the next free one`,remedy:()=>"give one of the\
m another name: then neither moves when the other is taken away"}),"guest-address-refused":h({severity:"error",about:"value",message:({guest:e,device:t,reason:s})=>`\
'${t}' cannot stand where it is to stand in the guest '${e}': ${s}`,remedy:()=>"give it another address, as 41:00.0 (on an i440fx 00:1c.0), or none"})};function*Tf(e){
for(const t of He(e))yield{parent:e,element:t},t.name!=="metadata"&&(yield*Tf(t))}function RS(e,t){const{name:s}=t,n=ny(e.name);if(!n||n.includes(s)||s.includes(
":")&&!s.startsWith("qemu:"))return;const[o]=oy(s),i=o===void 0?We(s,n):void 0;return{code:"xml-element-unknown",element:t,parent:e.name,...i===void 0?{}:{meant:i},
...o===void 0?{}:{belongs:o}}}function FS(e,t){const s=Ee(t,"name")??"";if(t.name==="alias"&&!s.startsWith("ua-"))return`the alias ${s}`;const n=Ee(t,"dev")??"";
return e.name==="interface"&&t.name==="target"&&/^(?:vnet|vif|macvtap)\d+$/.test(n)?`the tap device ${n}`:t.name==="seclabel"&&Ee(t,"type")==="dynamic"&&he(t,"l\
abel")?"a dynamic security label":void 0}var KS={disk:["source"],interface:["@type"],hostdev:["@type"],controller:["@type"],input:["@type"],channel:["@type"],graphics:[
"@type"],redirdev:["@type"],filesystem:["source"],sound:["@model"],tpm:["backend"],rng:["backend"]};function GS(e){return He(he(e,"devices")??e).flatMap(t=>{if(t.
name==="disk"&&["cdrom","floppy"].includes(Ee(t,"device")??""))return[];const s=KS[t.name]?.find(n=>n.startsWith("@")?Ee(t,n.slice(1))===void 0:!he(t,n));return s===
void 0?[]:[{element:t,lacks:s.startsWith("@")?`a ${s.slice(1)}`:`<${s}>`}]})}function WS(e,t){const s=[];for(const i of["name","uuid"]){const r=he(e,i),a=he(t,i);
r&&a&&rs(r).trim()!==rs(a)&&s.push({code:"xml-identity",element:i,is:rs(a)})}const n=Ee(e,"id"),o=new Set(n===void 0?[]:[`the number ${n}`]);for(const{parent:i,
element:r}of Tf(e)){const a=RS(i,r);a&&s.push(a);const c=FS(i,r);if(c&&o.add(c),i.name==="interface"&&r.name==="mac"){const u=yc(Ee(r,"address")??"");"problem"in
u&&s.push({code:"xml-mac",element:r,problem:u.problem})}}if(o.size>0){const[i="",...r]=o,a=r.length>0?`${i} and ${r.length} more of the kind`:i;s.push({code:"xm\
l-of-running-guest",found:a})}return s}function ZS(e){const{SaxesParser:t}=require("./saxes.cjs");return new t(e)}var zf=64,VS=20,mr={"http://libvirt.org/schema\
s/domain/qemu/1.0":"qemu","http://libvirt.org/schemas/network/dnsmasq/1.0":"dnsmasq"},co=class extends Error{},qf=e=>Object.hasOwn(mr,e)?mr[e]:void 0,YS=class{problems=[];offsets=new Map;root;#t;#e=new ZS(
{xmlns:!0});#s=[];#n=new Map;#o=0;constructor(e){this.#t=e;const t=this.#e;t.on("error",s=>this.#i(t.position,s.message.replace(/^(?:[^:]*:)?\d+:\d+: /,""))),t.
on("doctype",()=>{throw this.#i(Math.max(0,e.lastIndexOf("<!DOCTYPE",t.position)),"a DOCTYPE is not taken"),new co}),t.on("opentagstart",()=>{this.#o=Math.max(0,
e.lastIndexOf("<",t.position-1))}),t.on("opentag",s=>this.#a(s)),t.on("text",s=>this.#r(s)),t.on("cdata",s=>this.#r(s)),t.on("closetag",()=>this.#c())}read(){try{
this.#e.write(this.#t).close()}catch(e){if(!(e instanceof co))throw e}}#i(e,t){if(this.problems.push({offset:Math.min(e,this.#t.length),message:t}),this.problems.
length>=VS)throw new co}#a(e){if(this.#s.length>=zf)throw this.#i(this.#o,`elements are nested more than ${zf} deep`),new co;const t=[];for(const o of Object.values(
e.attributes)){const i=o.name==="xmlns"||o.prefix==="xmlns",r=qf(i?o.value:o.uri);i&&r!==void 0?this.#n.set(r,o.value):i&&Object.values(mr).includes(o.local)?this.#i(
this.#o,`the prefix ${o.local} belongs to another namespace: give this one another prefix`):t.push([!i&&r!==void 0?`${r}:${o.local}`:o.name,o.value])}const s=qf(
e.uri),n=s===void 0?e.name:`${s}:${e.local}`;this.#s.push({name:n,attributes:t,offset:this.#o,children:[],text:"",hasProblem:!1})}#r(e){const t=this.#s.at(-1);t&&
(t.text+=e)}#c(){const e=this.#s.pop();if(!e)return;const t=/[^ \t\r\n]/.test(e.text);t&&e.children.length>0&&this.#i(e.offset,`<${e.name}> has text beside othe\
r elements: '${e.text.trim().slice(0,40)}'`);const s=this.#s.at(-1),n=s?[]:[...this.#n].map(([i,r])=>[`xmlns:${i}`,r]),o={name:e.name,attributes:Object.fromEntries(
[...e.attributes,...n]),children:t&&e.children.length===0?[e.text]:e.children};this.offsets.set(o,e.offset),s?s.children.push(o):this.root??=o}},JS=e=>{const t=e.
search(lf);if(t>=0)return{problems:[{offset:t,message:"a character stands here that XML cannot hold"}]};const s=new YS(e);s.read();const{root:n,offsets:o,problems:i}=s;
return n&&i.length===0?{root:n,offsets:o}:{problems:i.length>0?i:[{offset:0,message:"there is no element"}]}},Bf=e=>({name:e.name,attribute:t=>Ee(e,t),child:t=>{
const s=he(e,t);return s&&Bf(s)},text:rs(e)}),HS=(e,t)=>e.name===t.name&&t.tests.every(({where:s,value:n})=>{const o=_f(Bf(e),s);return o!==void 0&&lr(o)===lr(n)}),
XS=(e,t)=>{const s=$S(t);if("malformed"in s)return{outcome:"malformed",offset:s.malformed};const{steps:n,attribute:o}=s;let i=0,r=0;const a=(u,l)=>{r=Math.max(r,
l);const d=n[l];if(!d)return o!==void 0&&Ee(u,o)===void 0?u:(i+=1,o===void 0?void 0:uv(u,o));const f=u.children.flatMap(m=>typeof m=="string"||!HS(m,d)?[m]:a(m,
l+1)??[]);return rt(u,f)},c=a(e,0)??e;return i>0?{outcome:"removed",root:c,count:i}:{outcome:"missing",found:r,step:n[r]?.name??`@${o}`}};function QS(e,t){if(e.
xml===void 0)return;const s=t.get(["vms",e.name,"xml"].join("/"));return s?{text:new TextDecoder().decode(s),file:e.xml}:{text:e.xml}}function Lf(e,t){const s=e.
slice(0,t).split(`
`);return{line:s.length,column:(s.at(-1)??"").length+1}}function eO(e,t){const s=cr("devices",t);return s.law!=="keyed"?[]:He(he(e,"devices")??e,t).flatMap(n=>{
const o=Zt.of(n),i=s.keys.find(r=>ln(o,[r])!==void 0);return i?[i.map(r=>`${r}='${o.valueAt(r)??""}'`).join(" ")]:[]})}function tO(e,t,s,n){const o=QS(t,s);if(!o)
return e;const i={path:["vms",t.name,"xml"]},r=JS(o.text);if("problems"in r){for(const{offset:c,message:u}of r.problems)n("xml-not-readable",i,{guest:t.name,file:o.
file,...Lf(o.text,c),problem:u});return e}if(r.root.name!==e.name)return n("xml-root-not-domain",i,{root:r.root.name}),e;for(const c of WS(r.root,e))if(c.code===
"xml-of-running-guest")n(c.code,i,c);else if(c.code==="xml-identity"){const u=c.element==="name"?"the key in vms":"the guest's uuid";n(c.code,i,{...c,key:u})}else{
const{line:u}=Lf(o.text,r.offsets.get(c.element)??0);c.code==="xml-mac"?n(c.code,i,{...c,line:u}):n(c.code,i,{...c,element:c.element.name,line:u})}const a=AS(e,
r.root,"override");for(const{path:c,needs:u}of a.unidentified)n("xml-element-unidentified",i,{path:c,needs:u});for(const{element:c,lacks:u}of GS(a.merged))n("xm\
l-device-incomplete",i,{device:c.name,lacks:u,has:eO(e,c.name)});for(const c of sO(a.merged))n("xml-address-taken",i,{address:c});return a.merged}function sO(e){
const t=new Set,s=new Set;for(const n of He(he(e,"devices")??e)){const o=he(n,"address");if(!o||Ee(o,"type")!=="pci")continue;const i=a=>Number(Ee(o,a)??0),r=Jp(
{domain:0,bus:i("bus"),slot:i("slot"),function:i("function")});t.has(r)&&s.add(r),t.add(r)}return[...s]}function nO(e,t,s,n){let o=tO(e,t,s,n);for(const[i,r]of t.
xmlRemove.entries()){const a={path:["vms",t.name,"xmlRemove",i]};if(/^\/?(?:domain\/)?(?:name|uuid)$/.test(r)){n("xml-remove-identity",a,{path:r});continue}const c=XS(
o,r);c.outcome==="removed"?o=c.root:c.outcome==="missing"?n("xml-remove-missing",a,{path:r,step:c.step}):n("xml-remove-malformed",a,{path:r,offset:c.offset})}return o}
function oO(e,t){const s=t.filter(a=>"at"in a),{merged:n,clashes:o,unidentified:i}=PS(v("domain",{type:e.type}),s),[r]=[...o,...i];if(r)throw new Error(`two fea\
tures do not agree: ${JSON.stringify(r)}`);return n}var iO={domain:"a guest has the PCI domain 0000 only",reserved:"the place is the chipset's, or one that vfio\
c gives",bus:"there is no such bus in the guest",slot:"behind a root port there is slot 00 only",functions:"its functions do not fit in one slot from there on",
taken:"another device stands there","no-function-0":"no device is function 0 of that slot, and a guest does not look for others without it",full:"the guest has \
no place left"};function rO(e,t,s,n){for(const o of He(he(e,"devices")??e,"interface")){const i=Ee(he(o,"mac")??o,"address")?.toLowerCase();if(i===void 0)continue;
const r=s.get(i);if(s.set(i,r??t),!r||r===t)continue;const[a,c]=t.xml===void 0?[r,t]:[t,r];n.reporter(hr)("xml-mac-twice",{path:["vms",a.name,"xml"]},{mac:i,guest:c.
name})}}var aO={disk:"disks",nic:"nics",share:"shares"},cO=(e,t)=>{const s=aO[t.class];return s===void 0?0:e.order[s].indexOf(t.key)};function uO(e,t,s,n,o){const i=o.
reporter(hr),r=["vms",e.name],a=t.flatMap(d=>"pci"in d?[{...d.pci,order:cO(e,d.pci),functions:d.functions}]:[]),c=US(a,Ct(e)?"pc":"q35");for(const{key:d,with:f}of c.
collisions)i("guest-slot-shared",{path:r,on:"key"},{guest:e.name,device:d,other:f.key});for(const d of c.refused){const f=d.class==="hostdev"&&"address"in d?{path:[
"devices",d.key,"address"]}:{path:r,on:"key"};i("guest-address-refused",f,{guest:e.name,device:d.key,reason:iO[d.reason]})}let u=lO(oO(e,t),[...c.controllers,...c.
devices]);u=In(DS(nO(u,e,s,i),e)),rO(u,e,n,o);const l=he(u,"uuid");return{...yf(u),uuid:l?rs(l):""}}function lO(e,t){const s=he(e,"devices")??v("devices"),n=e.children.
filter(o=>o!==s);return rt(e,[...n,rt(s,[...s.children,...t])])}var dO=W["hook.sh"];function Uf(e){if(e.includes("\0"))throw new RangeError("a shell word cannot\
 contain NUL");return/^[A-Za-z0-9_./:@%+,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}var Df=e=>e.map(Uf).join(" "),fO=[...["coreutils","findutils","gawk","\
gnugrep","gnused","kmod"].map(e=>O("pkgs",e)),O("config","systemd","package"),O("pkgs","util-linux")],Rf="hook.sh";function hO(e){return["steps_of() {","  case \
$1 in",...Ne(e.map(n=>n.vm)).sort().flatMap(n=>[`  ${Uf(n)})`,...e.filter(o=>o.vm===n).sort((o,i)=>ro(o)-ro(i)).map(o=>`    step ${Df([o.step,...o.arguments])}`),
"    ;;"]),"  esac","}",""].join(`
`)}function mO(e){const t=Ne(e.map(i=>i.step)).sort(),s=Ne(t.flatMap(i=>nf[i].uses??[])),[n="",...o]=dO.split(`
`);return[n,...s,...t.map(i=>nf[i].text),o.join(`
`)].join(`
`)}function*pO(e){yield{kind:"program",name:Rf,text:mO(e)},yield{kind:"option",path:["virtualisation","libvirtd","hooks","qemu","vfioc"],value:X(O("lib","getExe"),
Ks("vfioc-hook",fO,qt(hO(e),hs(Rf)))),comment:"The steps of each guest, done in this order before it starts and undone in reverse after it stopped."}}var vO=e=>e.
split(`
`).map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")).join(" ");function Jt(e){if(!/^[!-~]+$/.test(e)||e.endsWith("\\"))throw new RangeError(`modprobe.d can\
not contain the word '${e}'`);return e}function gO(e){switch(e.command){case"options":return`options ${Jt(e.module)} ${Jt(e.option)}=${Jt(e.value)}`;case"softde\
p":return`softdep ${Jt(e.module)} pre: ${Jt(e.pre)}`;case"blacklist":return`blacklist ${Jt(e.module)}`;case"install":return`install ${Jt(e.module)} ${Df(e.run.map(
t=>t.includes(`
`)?vO(t):t))}`}}function Ff(e){if(/["\n\r\u0000]/.test(e))throw new RangeError(`qemu.conf cannot contain the string '${e}'`);return`"${e}"`}function yO(e){return typeof e==
"string"?Ff(e):typeof e=="number"?String(e):typeof e=="boolean"?e?"1":"0":e.length===0?"[]":`[ ${e.map(Ff).join(", ")} ]`}var bO=(e,t)=>`${e} = ${yO(t)}`,wO=e=>e.
replace(/[*?[]/g,"[$&]").replace(/[|\\]/g,"?"),kO=e=>e.replace(/[$%]/g,"$&$&");function Kf(e){return e.map(({key:t,operator:s,value:n,glob:o=!1})=>{const i=s===
"=="||s==="!=";if(/[\u0000-\u001f\u007f]/.test(n)||!i&&n.includes("\\"))throw new RangeError(`a udev rule cannot contain the value '${n}'`);const r=o?n:i?wO(n):
kO(n);return`${t}${s}"${r.replaceAll('"','\\"')}"`}).join(", ")}var pr={"->":[1,"right"],"||":[2,"left"],"&&":[3,"left"],"==":[4,"none"],"!=":[4,"none"],"<":[5,
"none"],"<=":[5,"none"],">":[5,"none"],">=":[5,"none"],"//":[6,"right"],"+":[8,"left"],"-":[8,"left"],"++":[9,"right"]},Y={anything:0,notOperand:7,subtraction:8,
hasOperand:11,negative:11,function:12,argument:14,selected:15};function Gf(e){const[t,s]=pr[e];return[s==="left"?t:t+1,s==="right"?t:t+1]}var Wf=e=>pr[e][1];function uo(e){
switch(e.kind){case"comment":return-1;case"lambda":case"let":case"if":return 0;case"binary":return pr[e.operator][0];case"not":return 7;case"has":return 10;case"\
int":return e.value<0n?Zf(e.value)?Y.subtraction:Y.negative:Y.argument;case"file":return Y.argument;case"apply":return e.arguments.length===0?uo(e.function):Y.function;case"\
select":return e.path.length===0?uo(e.of):e.or===void 0?Y.selected:13;default:return 16}}var Zf=e=>e===-(2n**63n),Vf=new Set(["if","then","else","assert","with",
"let","in","rec","inherit","or"]),Yf=/^[A-Za-z_][A-Za-z0-9_'-]*$/;function vr(e){if(e.includes("\0"))throw new RangeError(`a Nix string cannot contain NUL: ${JSON.
stringify(e)}`);if(!e.isWellFormed())throw new RangeError(`a Nix string cannot contain a lone surrogate: ${JSON.stringify(e)}`)}function As(e){if(!Yf.test(e)||Vf.
has(e))throw new RangeError(`not a valid name of a Nix variable: ${JSON.stringify(e)}`);return e}function Jf(e){return Yf.test(e)&&!Vf.has(e)?e:Hf([{text:e}])}function Ps(e){
if(e.length===0)throw new RangeError("an attribute path needs a name");return e.map(Jf).join(".")}var $O={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\\r","	":"\\t",
$:"\\$"},_O=e=>$O[e]??e;function Hf(e){return`"${e.map((s,n)=>{if("hole"in s)return`\${${s.hole}}`;vr(s.text);const o=n+1<e.length;return s.text.replace(o?/[\\"\n\r\t]|\$(?=\{)|\$$/g:
/[\\"\n\r\t]|\$(?=\{)/g,_O)}).join("")}"`}function gr(e){if(!e.some(s=>typeof s=="string"&&s.includes(`
`)))return!1;const t=e.map(s=>typeof s=="string"?s:"x").join("");return!t.includes("\r")&&/(?:^|\n)[^ \n]/.test(t)&&!/^ +$/.test(t.slice(t.lastIndexOf(`
`)+1))}function xO(e,t){return e.replace(/'+|\$/g,(s,n)=>{const o=e.slice(n+s.length,n+s.length+2);if(s==="$")return o.startsWith("{")||o===""&&t==="hole"?"''$":
"$";const i="'''".repeat(Math.floor(s.length/2));if(s.length%2===0)return i;const r=o==="${"||o==="$"&&t==="hole"&&n+s.length+1===e.length;return`${i}${r||o===""&&
t==="end"?"''\\'":"'"}`})}function SO(e,t){const n=e.map((r,a)=>"hole"in r?`\${${r.hole}}`:(vr(r.text),xO(r.text,a+1<e.length?"hole":"end"))).join("").split(`
`),o=n.at(-1)===""?" ".repeat(t):"",i=" ".repeat(t+2);return`''
${n.map(r=>r===""?"":i+r).join(`
`)}${o}''`}function OO(e,t){return vr(e),e.split(/\r\n|[\r\n]/).flatMap(s=>{const n=s.replace(/[\p{Cc}\u2028\u2029]/gu," ").trimEnd(),o=`# ${/^ */.exec(n)?.[0]??
""}`,i=[];let r="";for(const a of n.split(" ").filter(c=>c!==""))r!==""&&o.length+r.length+1+a.length>t?(i.push(o+r),r=a):r=r===""?a:`${r} ${a}`;return[...i,(o+
r).trimEnd()]})}var dn=100,Xf=80;function lo(e){return`${At(e,0,0)}
`}var Te=e=>" ".repeat(e);function Qf(e){const t=[];for(const s of e){const n=t.at(-1);typeof s!="string"?t.push({hole:ye(s)}):n!==void 0&&"text"in n?t[t.length-
1]={text:n.text+s}:s!==""&&t.push({text:s})}return t}function MO(e){if(Zf(e))return`-${2n**63n-1n} - 1`;if(e>=2n**63n||e<-(2n**63n))throw new RangeError(`Nix in\
tegers have 64 bits: ${e}`);return String(e)}function eh(e){return typeof e=="string"?As(e):`{ ${th(e).join(", ")} }`}function th({names:e,open:t}){if(new Set(e).
size!==e.length)throw new RangeError(`duplicate parameter of a Nix function: ${e}`);return[...e.map(As),...t?["..."]:[]]}function sh(e){const t=e.flatMap(n=>n.kind===
"inherit"?n.names:[n.name]),s=new Set;for(const n of t){if(s.has(n))throw new RangeError(`duplicate Nix attribute: ${JSON.stringify(n)}`);s.add(n)}}function yr(e,t){
return`inherit${e===void 0?"":` (${ye(e)})`}${t.map(n=>` ${nh(e,n)}`).join("")};`}var nh=(e,t)=>e===void 0?As(t):Jf(t);function Je(e,t){const s=ye(e);return uo(
br(e))<t?`(${s})`:s}var br=e=>e.kind==="comment"?br(e.node):e;function ye(e){switch(e.kind){case"string":return Hf(Qf(e.parts));case"int":return MO(e.value);case"\
constant":return e.name;case"identifier":return As(e.name);case"file":return e.path;case"list":return["[",...e.items.map(t=>Je(t,Y.argument)),"]"].join(" ");case"\
attrs":return["{",...oh(e.bindings),"}"].join(" ");case"select":{if(e.path.length===0)return ye(e.of);const t=`${Je(e.of,Y.selected)}.${Ps(e.path)}`;return e.or===
void 0?t:`${t} or ${Je(e.or,Y.argument)}`}case"has":return`${Je(e.of,Y.hasOperand)} ? ${Ps(e.path)}`;case"apply":return[...[Je(e.function,wr(e.function))],...e.
arguments.map(s=>Je(s,Y.argument))].join(" ");case"lambda":return`${eh(e.parameter)}: ${ye(e.body)}`;case"let":return["let",...oh(e.bindings),"in",ye(e.body)].join(
" ");case"if":return`if ${ye(e.condition)} then ${ye(e.consequent)} else ${ye(e.alternative)}`;case"binary":{const[t,s]=Gf(e.operator);return`${Je(e.left,t)} ${e.
operator} ${Je(e.right,s)}`}case"not":return`!${Je(e.operand,Y.notOperand)}`;case"comment":return ye(e.node)}}var wr=e=>br(e).kind==="select"?Y.argument:Y.function;
function oh(e){return sh(e),e.map(t=>{if(t.kind==="inherit")return yr(t.from,t.names);const{path:s,value:n}=ch(t.name,t.value);return`${Ps(s)} = ${ye(n)};`})}function ae(e){
switch(e.kind){case"string":return!gr(e.parts);case"int":case"constant":case"identifier":case"file":return!0;case"list":return e.items.length<=1&&e.items.every(
ae);case"attrs":return e.bindings.length<=1&&e.bindings.every(t=>t.kind==="inherit"||ae(t.value));case"select":return ae(e.of)&&(e.or===void 0||ae(e.or));case"h\
as":return ae(e.of);case"apply":return ae(e.function)&&e.arguments.every(ae);case"lambda":return ih(e.parameter)&&ae(e.body);case"if":return ae(e.condition)&&ae(
e.consequent)&&ae(e.alternative);case"binary":return ae(e.left)&&ae(e.right);case"not":return ae(e.operand);case"let":case"comment":return!1}}var ih=e=>typeof e==
"string"||e.names.length<=2;function At(e,t,s,n=0){if(ae(e)){const o=ye(e);if(e.kind==="string"||s+o.length+n<=dn)return o}return Es(e,t,s)}function st(e,t,s,n,o=0){
if(uo(e)>=t)return At(e,s,n,o);if(ae(e)){const i=`(${ye(e)})`;if(n+i.length+o<=dn)return i}return fn(e,n+1)?`(${Es(e,s,n+1)})`:`(
${Te(s+2)}${At(e,s+2,s+2)}
${Te(s)})`}function fn(e,t){switch(e.kind){case"string":return gr(e.parts);case"list":return e.items.length>0;case"attrs":return e.bindings.length>0;case"lambda":
return typeof e.parameter=="string"&&fn(e.body,t+e.parameter.length+2);case"apply":return rh(e,t)!==void 0;default:return!1}}function rh(e,t){const s=e.arguments.
at(-1),n=e.arguments.slice(0,-1);if(s===void 0||!ae(e.function)||!n.every(ae))return;const i=[...[Je(e.function,wr(e.function))],...n.map(r=>Je(r,Y.argument)),""].
join(" ");return t+i.length<dn&&fn(s,t+i.length)?i:void 0}function Es(e,t,s){const n=Te(t+2),o=Te(t);switch(e.kind){case"string":return gr(e.parts)?SO(Qf(e.parts),
t):ye(e);case"list":{const i=e.items.map(r=>n+kr(r,t+2,Y.argument));return i.length===0?"[ ]":`[
${i.join(`
`)}
${o}]`}case"attrs":return e.bindings.length===0?"{ }":`{
${uh(e.bindings,t+2)}
${o}}`;case"select":{if(e.path.length===0)return Es(e.of,t,s);const i=`${st(e.of,Y.selected,t,s)}.${Ps(e.path)}`;return e.or===void 0?i:`${i}
${n}or ${st(e.or,Y.argument,t+2,t+5)}`}case"has":return`${st(e.of,Y.hasOperand,t,s)} ? ${Ps(e.path)}`;case"apply":{const i=rh(e,s),r=e.arguments.at(-1);if(i!==void 0&&
r!==void 0)return i+st(r,Y.argument,t,s+i.length);const a=st(e.function,wr(e.function),t,s),c=e.arguments.map(u=>n+kr(u,t+2,Y.argument));return[a,...c].join(`
`)}case"lambda":return NO(e,t,s);case"let":return`let
${uh(e.bindings,t+2)}
${o}in
${o}${At(e.body,t,t)}`;case"if":{const i=st(e.condition,Y.anything,t,s+3,5),r=At(e.consequent,t+2,t+2),a=`if ${i} then
${n}${r}
${o}else`;return e.alternative.kind==="if"?`${a} ${Es(e.alternative,t,t+5)}`:`${a}
${n}${At(e.alternative,t+2,t+2)}`}case"binary":return PO(e,t,s);case"not":return`!${st(e.operand,Y.notOperand,t,s+1)}`;case"comment":return kr(e,t,Y.anything);default:
return ye(e)}}function kr(e,t,s){const n=[];let o=e;for(;o.kind==="comment";o=o.node)n.push(...ah(o.text,t));return[...n,st(o,s,t,t)].join(`
${Te(t)}`)}var ah=(e,t)=>OO(e,Math.max(Xf-t,Xf/2));function NO(e,t,s){const{parameter:n,body:o}=e;if(typeof n=="string"){const r=`${As(n)}: `;if(fn(o,s+r.length))
return r+Es(o,t,s+r.length)}return`${ih(n)?eh(n):AO(n,t)}:
${Te(t)}${At(o,t,t)}`}function AO(e,t){return typeof e=="string"?As(e):`{
${th(e).map(n=>`${Te(t+2)}${n}${n==="..."?"":","}`).join(`
`)}
${Te(t)}}`}function PO(e,t,s){const{operator:n}=e,[o,i]=Gf(n),r=[],a=(u,l)=>{if(!l||u.kind!=="binary"||u.operator!==n){r.push(u);return}a(u.left,Wf(n)==="left"),
a(u.right,Wf(n)==="right")};a(e,!0);const c=Math.max(o,i);return r.map((u,l)=>l===0?st(u,c,t,s):`${n} ${st(u,c,t,t+n.length+1)}`).join(`
${Te(t)}`)}function ch(e,t){const s=[e],n=[];for(let o=t;;){if(o.kind==="comment"){n.push(o.text),o=o.node;continue}const i=o.kind==="attrs"&&o.bindings.length===
1?o.bindings[0]:void 0;if(i?.kind!=="assignment")return{path:s,value:o,comments:n};s.push(i.name),o=i.value}}function uh(e,t){sh(e);const s=e.map(n=>({hasComment:n.
kind==="assignment"&&n.value.kind==="comment",text:Te(t)+EO(n,t)}));return s.map(({hasComment:n,text:o},i)=>{const r=s[i-1];if(r===void 0)return o;const a=t===2&&
(o.includes(`
`)||r.text.includes(`
`));return n||a?`
${o}`:o}).join(`
`)}function EO(e,t){if(e.kind==="inherit")return CO(e.from,e.names,t);const{path:s,value:n,comments:o}=ch(e.name,e.value),i=`${Ps(s)} =`;return[...o.flatMap(a=>ah(
a,t)),`${i}${IO(n,t,t+i.length+1)};`].join(`
${Te(t)}`)}function IO(e,t,s){const n=ae(e)?ye(e):void 0;return n!==void 0&&s+n.length+1<=dn?` ${n}`:fn(e,s)?` ${Es(e,t,s)}`:`
${Te(t+2)}${At(e,t+2,t+2,1)}`}function CO(e,t,s){const n=yr(e,t);if(s+n.length<=dn)return n;const o=yr(e,[]).slice(0,-1),i=`
${Te(s+2)}`;return`${o}${t.map(r=>i+nh(e,r)).join("")}${i};`}var jO=[["assertions"],["boot","blacklistedKernelModules"],["boot","extraModprobeConfig"],["boot","\
extraModulePackages"],["boot","initrd","kernelModules"],["boot","initrd","services","udev","rules"],["boot","kernelModules"],["boot","kernelPackages"],["boot","\
kernelParams"],["environment","etc"],["environment","systemPackages"],["hardware","nvidia","powerManagement","finegrained"],["hardware","nvidia","prime"],["netw\
orking","bridges"],["networking","dhcpcd","denyInterfaces"],["networking","firewall","interfaces"],["networking","interfaces"],["networking","networkmanager","u\
nmanaged"],["programs","virt-manager"],["services","pipewire"],["services","udev","extraRules"],["services","udev","packages"],["services","xserver","videoDrive\
rs"],["specialisation"],["system","nssModules"],["systemd","network","enable"],["systemd","network","netdevs"],["systemd","network","networks"],["systemd","serv\
ices"],["systemd","sockets"],["systemd","tmpfiles","settings"],["systemd","user","services"],["users","users"],["virtualisation","kvmgt"],["virtualisation","lib\
virtd"],["virtualisation","spiceUSBRedirection"],["warnings"]],TO=e=>jO.some(t=>t.every((s,n)=>e[n]===s)),$r="passthrough",lh=e=>e.kind==="comment"?Rs(e.text,lh(
e.node)):X(O("lib","mkIf"),dt($r),e),fo=e=>e.kind==="comment"?fo(e.node):e;function zO(e,t,s){const[n,o]=[fo(t),fo(s)];if(n.kind==="list"&&o.kind==="list"){const i=new Set,
r=[...n.items,...o.items].filter(a=>{const c=lo(fo(a));return!i.has(c)&&i.add(c)});return z(r)}if(lo(n)===lo(o))return t;throw new Error(`two features define th\
e option ${e.join(".")}`)}var qO=class{#t={below:new Map};#e;constructor(e=!1){this.#e=e}set(e,t,s=!1){if(!TO(e))throw new Error(`${e.join(".")} is below none o\
f the prefixes of compile/prefixes.ts`);const n=this.#e&&(s||e[0]==="boot");let o=this.#t;for(const i of e){const r=o.below.get(i)??{below:new Map};o.below.set(
i,r),o=r}if(o.value&&o.ofEntry!==n)throw new Error(`${e.join(".")} is of one boot entry and of both`);o.ofEntry=n,o.value=o.value?zO(e,o.value,t):t}expression(){
return dh(this.#t,[])}};function dh(e,t){if(e.value&&e.below.size>0)throw new Error(`${t.join(".")} is both an option and a set of options`);if(e.value)return e.
ofEntry?lh(e.value):e.value;const s=[...e.below.keys()].sort();return B(s.map(n=>{const o=e.below.get(n);return[n,o?dh(o,[...t,n]):B([])]}))}var Ke=(e,t)=>e.filter(
s=>s.kind===t),ho=e=>$(e.map(t=>`${t}
`).join(""));function BO(e,t){const s=new Set,n=[];for(const{name:o,value:i,comment:r}of e){const a=i===void 0?o:`${o}=${i}`;s.has(a)||(s.add(a),n.push(r?Rs(r,$(
a)):$(a)))}n.length>0&&t.set(["boot","kernelParams"],z(n))}function LO(e,t){const s={initrd:["boot","initrd","kernelModules"],boot:["boot","kernelModules"]};for(const n of[
"initrd","boot"]){const o=Ne(e.filter(i=>i.stage===n).map(i=>i.name));o.length>0&&t.set(s[n],de(o))}}function UO(e,t){const s=new Map;for(const{line:i}of e){if(i.
command!=="options")continue;const r=`${i.module} ${i.option}`;if((s.get(r)??i.value)!==i.value)throw new Error(`two values of the module option ${r}`);s.set(r,
i.value)}const n=i=>["options","softdep","install","blacklist"].indexOf(i.command),o=e.map(i=>i.line).sort((i,r)=>n(i)-n(r));o.length>0&&t.set(["boot","extraMod\
probeConfig"],ho(Ne(o.map(gO))))}var DO="70-vfioc.rules";function RO(e,t){const s={initrd:["boot","initrd","services","udev","rules"],boot:["services","udev","e\
xtraRules"]};for(const r of["initrd","boot"]){const a=e.filter(u=>u.stage===r&&!u.seat),c=Ne(a.map(u=>Kf(u.rule)));c.length>0&&t.set(s[r],ho(c))}const n=Ne(e.filter(
r=>r.seat).map(r=>Kf(r.rule)));if(n.length===0)return;const o=O("pkgs","writeTextDir"),i=X(o,$(`lib/udev/rules.d/${DO}`),ho(n));t.set(["services","udev","packag\
es"],z([i]))}function FO(e,t){for(const{path:s,type:n,mode:o,user:i,group:r,argument:a,ofEntry:c}of e){const u=Object.entries({mode:o,user:i,group:r,argument:a}).
flatMap(([l,d])=>d===void 0?[]:[[l,$(d)]]);t.set(["systemd","tmpfiles","settings","10-vfioc",s,n],B(u),c)}}function KO(e,t){for(const s of Ne(e.map(n=>n.user)).
sort()){const n=Ne(e.filter(o=>o.user===s).map(o=>o.group)).sort();t.set(["users","users",s,"extraGroups"],de(n))}}function GO(e,t){const s=new Map;for(const{interface:n,
protocol:o,port:i}of e){const a=["networking","firewall","interfaces",n,o==="tcp"?"allowedTCPPorts":"allowedUDPPorts"],c=s.get(a.join("/"))??{path:a,ports:new Set};
c.ports.add(i),s.set(a.join("/"),c)}for(const{path:n,ports:o}of s.values())t.set(n,z([...o].sort((i,r)=>i-r).map(lt)))}function WO(e,t){if(e.length===0)return;const s=new Map(
[["namespaces",[]]]);for(const{key:o,value:i}of e){const r=s.get(o);if(Array.isArray(r)&&Array.isArray(i))s.set(o,Ne([...r,...i]));else{if(r!==void 0&&r!==i)throw new Error(
`two values of ${o} in qemu.conf`);s.set(o,i)}}const n=[...s].map(([o,i])=>bO(o,i));t.set(["virtualisation","libvirtd","qemu","verbatimConfig"],ho(n))}function ZO(e,t){
const s=new Map(e.map(o=>[o.path.join("."),o.path])),n=[...s.keys()].sort().map(o=>O("pkgs",...s.get(o)??[]));n.length>0&&t.set(["environment","systemPackages"],
z(n))}var _r=e=>z(e.map(({that:t,message:s})=>B({assertion:t,message:$(s)})));function VO(e,t,s){const n=e.filter(r=>s&&r.ofEntry),o=e.filter(r=>!n.includes(r)),
i=X(O("lib","optionals"),dt($r),_r(n));n.length>0?t.set(["assertions"],Q(_r(o),"++",i)):o.length>0&&t.set(["assertions"],_r(o))}function YO({name:e,inverse:t}){
const s=X(O("builtins","elem"),$(e),O("config","system","nixos","tags"));return Rs("What follows is for two boot entries. This says whether passthrough is in th\
is one.",t?ft(s):s)}var JO=["Made by vfioc: a NixOS module for the host side of PCI passthrough.","It can be imported as it is, and kept without vfioc. To chang\
e it, change the spec and compile again."].join(`
`);function HO(e){const[t]=Ke(e,"entry"),s=new qO(t!==void 0);BO(Ke(e,"kernelParam"),s),LO(Ke(e,"module"),s),UO(Ke(e,"modprobe"),s),RO(Ke(e,"udev"),s),FO(Ke(e,"\
tmpfile"),s),KO(Ke(e,"member"),s),GO(Ke(e,"port"),s),WO(Ke(e,"qemuConf"),s),ZO(Ke(e,"package"),s),VO(Ke(e,"assertion"),s,t!==void 0);for(const{path:i,value:r,comment:a,
ofEntry:c}of Ke(e,"option"))s.set(i,a?Rs(a,r):r,c);const n={names:["config","lib","pkgs"],open:!0},o=t?ec({[$r]:YO(t)},s.expression()):s.expression();return lo(
Rs(JO,Qo(n,o)))}var XO=({xml:e})=>yf(In(e)),QO=1,xr=bs;function eM({spec:e,facts:t}){const s=xr.flatMap(n=>[...n.host?.(e,t)??[]]);return e.libvirt.enable&&s.push(
...pO(s.filter(n=>n.kind==="hook"))),s}function tM(e,{spec:t,facts:s}){const n=[];for(const{domain:o}of xr)if(o)for(const i of o(e,t,s))n.push(i);return n}var sM=e=>xr.
flatMap(t=>[...t.networks?.(e)??[]]);function nM({name:e,text:t},s){const n=`${Sc}/${e}`;if((s.get(n)??t)!==t)throw new Error(`two programs are called ${e}`);s.
set(n,t)}function oM(e,t){const{spec:s}=e,n=new Map,o={},i={},r=new Map;for(const d of k(s)){const{text:f,uuid:m,hash:p}=uO(d,tM(d,e),e.attachments,r,t);n.set(`\
domains/${d.name}.xml`,f),o[d.name]={uuid:m,hash:p}}for(const d of sM(s)){const{text:f,hash:m}=XO(d);n.set(`networks/${d.name}.xml`,f),i[d.name]={hash:m}}const a=eM(
e),c=new Map([["module.nix",HO(a)],...n]);for(const d of a){d.kind==="program"&&nM(d,c);const f=d.kind==="file"?e.attachments.get(d.from.join("/")):void 0;d.kind===
"file"&&f&&c.set(d.to,f)}const u=Vx(s,e.facts,a),l={version:QO,vfioc:or,host:s.host.name,inputs:e.read,files:Object.fromEntries([...c].map(([d,f])=>[d,pt(f)])),
domains:o,networks:i,plan:eS(u)};return c.set("manifest.json",`${JSON.stringify(l,null,2)}
`),{files:c,plan:u}}var iM="virtualisation.vfio.settings";function fh(e,t,s){const n=new ot,o=Yl(t,s.cwd,n.reporter(ks)),{sources:i,tree:r}=rM(e,o,n,s.settings),
a=m=>({diagnostics:n.sorted(i),sources:i,failed:n.failed,...n.failed?{}:m});if(!r||n.failed)return a();n.document=r;const c=Fr(a_,r,n.reporter(So));if(!c)return a();
const u=n_(c,r),l=aM(u,r,o,n),d=l.facts;for(const{rules:m,codes:p}of bs)m?.(u,n.reporter(p),d);if(nv(bs,u,n,d),n.failed)return a();const f=oM({spec:u,facts:d,attachments:l.
attachments,read:o.read},n);return a({...f,...d&&{facts:d}})}function rM(e,t,s,n){const o=s.reporter(ks),i=[],r=[],a=e.map(c=>({name:c,option:void 0}));n!==void 0&&
a.push({name:n,option:iM});for(const{name:c,option:u}of a){const l=t.readInput(c);if(!l)continue;const{source:d,tree:f}=sr(l.bytes,l.name,o,u);i.push(d),f&&r.push(
f)}return r.length===a.length&&r.length>0?{sources:i,tree:p_(r)}:{sources:i}}function aM(e,t,s,n){const o=new Map,i=(d,f,m)=>s.readBeside(f,Ur(t,d).source,{path:d},
m);for(const{files:d}of bs)for(const{path:f,name:m,limit:p}of d?.(e)??[]){const y=i(f,m,p);y&&o.set(f.join("/"),y)}const r=["host","facts"],a=e.host.facts===void 0?
void 0:i(r,e.host.facts,16*2**20);if(!a||e.host.facts===void 0)return{attachments:o};const c=new ot,{tree:u}=sr(a,e.host.facts,c.reporter(ks)),l=u&&$a(u,c);for(const d of c.
sorted())n.adopt(d);return l?{attachments:o,facts:l}:{attachments:o}}var cM=e=>/^[\w%+,./:=@-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,Sr=(e,t)=>e===void 0?
t:`did you mean ${e}? ${t}`,uM={"missing-command":h({severity:"error",about:"call",message:()=>"no command is given",remedy:()=>"vfioc --help lists the commands"}),
"unknown-command":h({severity:"error",about:"call",message:({word:e})=>`${e} is no command of vfioc`,remedy:({nearest:e})=>Sr(e,"vfioc --help lists the commands")}),
"unknown-flag":h({severity:"error",about:"call",message:({flag:e,command:t})=>`${e} is no flag of ${t}`,remedy:({nearest:e,command:t})=>Sr(e,`${t} --help lists \
the flags`)}),"missing-flag-value":h({severity:"error",about:"call",message:({flag:e,value:t})=>`${e} needs a value: ${t}`,remedy:({flag:e,value:t})=>`write ${e}\
 ${t}; a value that begins with a dash is written ${e}=${t}`}),"needless-flag-value":h({severity:"error",about:"call",message:({flag:e})=>`${e} takes no value`,
remedy:({flag:e})=>`write ${e} alone`}),"repeated-flag":h({severity:"error",about:"call",message:({flag:e})=>`${e} is given more than once`,remedy:()=>"give it \
once"}),"invalid-flag-value":h({severity:"error",about:"call",message:({flag:e,value:t})=>`${t} is nothing that ${e} can be`,remedy:({flag:e,choices:t})=>`write\
 ${e} with one of ${t.join(", ")}`}),"conflicting-flags":h({severity:"error",about:"call",message:({one:e,other:t})=>`${e} and ${t} cannot be given together`,remedy:()=>"\
leave one of them out"}),"missing-argument":h({severity:"error",about:"call",message:({command:e,name:t})=>`${e} needs ${t}`,remedy:({command:e})=>`${e} --help \
shows how it is called`}),"needless-argument":h({severity:"error",about:"call",message:({command:e,word:t})=>`${e} has no use for ${t}`,remedy:({command:e})=>`l\
eave it out; ${e} --help shows how it is called`}),"unknown-code":h({severity:"error",about:"call",message:({word:e})=>`${e} is no code of a diagnostic`,remedy:({
nearest:e})=>Sr(e,"vfioc explain lists the codes")})},lM={"output-not-a-directory":h({severity:"error",about:"file",message:()=>"the output directory is somethi\
ng else than a directory",remedy:()=>"name another with -o, or move this out of the way"}),"output-foreign":h({severity:"error",about:"file",message:()=>"this f\
ile was not written by vfioc, and would be overwritten; nothing was written",remedy:()=>"move it away, or overwrite it with --force"}),"output-edited":h({severity:"\
error",about:"file",message:({what:e})=>`this file was edited since vfioc wrote it, and would be ${e}; nothing was written`,remedy:({what:e})=>e==="removed"?"mo\
ve it away, or remove it with --force":"bring what you changed into the spec, where it stays; then move the file away, or overwrite it with --force"}),"output-i\
n-the-way":h({severity:"error",about:"file",message:({found:e,needed:t})=>`this is ${e} where ${t} has to be; nothing was written`,remedy:({force:e})=>e?"move i\
t away, or replace it with --force":"move it away"}),"output-unreadable":h({severity:"error",about:"file",message:({reason:e})=>`what is there cannot be read: ${e}`,
remedy:()=>"see to its permissions, and to those of the directories above it"}),"output-unwritable":h({severity:"error",about:"file",message:({reason:e,begun:t})=>`\
this cannot be written: ${e}; ${t?"some of the files are new and some are old":"nothing was changed"}`,remedy:({begun:e})=>e?"mend that and run the command agai\
n: it finishes what was begun":"mend that and run the command again"}),"output-differs":h({severity:"error",about:"file",message:({line:e})=>`this is not what t\
he spec compiles to${e===void 0?"":`, from line ${e} on`}`,remedy:({command:e})=>`run ${e}`}),"output-missing":h({severity:"error",about:"file",message:e=>"the \
spec compiles to this file, and it is not there",remedy:({command:e})=>`run ${e}`}),"output-stale":h({severity:"error",about:"file",message:e=>"vfioc wrote this\
 file, and the spec compiles to it no more",remedy:({command:e})=>`run ${e}, which removes it`})},dM={"scan-root":h({severity:"error",about:"file",message:()=>"\
there is no folder here that a machine could be read from",remedy:()=>"name the folder that stands for / of that machine, with its sys and proc"}),"facts-foreig\
n":h({severity:"error",about:"file",message:()=>"this file holds no facts of a machine, and would be overwritten; nothing was written",remedy:()=>"name another \
with -o, or move it away"}),"init-output-exists":h({severity:"error",about:"file",message:()=>"this is there already, and init overwrites nothing",remedy:({facts:e})=>e?
"take the facts in it with --facts, or move it away":"name another with -o, or move it away"}),"init-output-is-facts":h({severity:"error",about:"file",message:()=>"\
this is where the facts go, and the spec cannot go there too",remedy:()=>"name another with -o, as host.yaml; to write the facts alone, use vfioc scan -o"}),"fa\
cts-none":h({severity:"error",about:"file",message:()=>"this file holds no facts of a machine",remedy:()=>"name one that vfioc scan -o has written"}),"picture-f\
oreign":h({severity:"error",about:"file",message:()=>"this file holds no picture, and would be overwritten; nothing was written",remedy:()=>"name another with -\
-picture, or move it away"})},bt={...uM,...lM,...dM},fe=require("node:fs"),fM=require("node:path"),nt=e=>e instanceof Error&&"code"in e&&"syscall"in e,hM={EACCES:"\
permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left on the device",EDQUOT:"the disk quota is used up",ENAMETOOLONG:"\
the name is too long",ENOTDIR:"a part of the path is no directory",ENOENT:"it is not there",EEXIST:"something is there already",ENOTEMPTY:"the directory is not \
empty",ELOOP:"symbolic links lead in a circle",EXDEV:"a part of the directory lies on another file system",EIO:"input/output error",EMFILE:"too many files are o\
pen",EFBIG:"the file would be too large"},Is=e=>hM[e.code??""]??e.code??"unknown error";function hh(e){if(e)return e.isSymbolicLink()?"link":e.isDirectory()?"di\
rectory":e.isFile()?"file":"other"}function mh(e){if((0,fe.statSync)(e,{throwIfNoEntry:!1})?.isDirectory())return;const t=(0,fM.dirname)(e);t!==e&&mh(t),(0,fe.mkdirSync)(
e)}function mM(e,t){try{(0,fe.linkSync)(e,t)}catch(s){if(!nt(s)||!pM.has(s.code??""))throw s;(0,fe.copyFileSync)(e,t,fe.constants.COPYFILE_EXCL)}(0,fe.unlinkSync)(
e)}var pM=new Set(["EPERM","EOPNOTSUPP","ENOTSUP","ENOSYS","EMLINK"]),vM={kind:e=>hh((0,fe.lstatSync)(e,{throwIfNoEntry:!1})),target:e=>hh((0,fe.statSync)(e,{throwIfNoEntry:!1})),
read:e=>(0,fe.readFileSync)(e),list:e=>(0,fe.readdirSync)(e).sort(),makeDirectory:mh,mode:e=>(0,fe.lstatSync)(e).mode&511,create:(e,t,s)=>{const n=(0,fe.openSync)(
e,"wx",s);try{(0,fe.writeFileSync)(n,t)}finally{(0,fe.closeSync)(n)}s!==void 0&&(0,fe.chmodSync)(e,s)},rename:(e,t)=>(0,fe.renameSync)(e,t),place:mM,remove:e=>(0,fe.
unlinkSync)(e),removeDirectory:e=>(0,fe.rmdirSync)(e)};function Or(e,t,s,n,o=!1){const i=`${e}.vfioc-new`;try{return s.kind(i)==="file"&&s.remove(i),s.create(i,
t,o?s.mode(e):void 0),o?s.rename(i,e):s.place(i,e),!0}catch(r){if(!nt(r))throw r;n("output-unwritable",{file:e},{reason:Is(r),begun:!1})}return ph(i,s),!1}function ph(e,t){
try{t.kind(e)==="file"&&t.remove(e)}catch(s){if(!nt(s))throw s}}var gM={file:"a file",directory:"a directory",link:"a symbolic link",other:"neither file nor dir\
ectory"};function vh(e,t,s,n,o,i){try{const r=o.kind(e),a=r==="file"&&s(o.read(e));if(r===void 0||a)return Or(e,t,o,i,a);r==="file"?i(n,{file:e}):i("output-in-t\
he-way",{file:e},{found:gM[r],needed:"a file",force:!1})}catch(r){if(!nt(r))throw r;i("output-unreadable",{file:e},{reason:Is(r)})}return!1}var hn=e=>e.replace(
/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{const s=t.codePointAt(0)??0;return s<256?`\\x${s.toString(
16).padStart(2,"0")}`:`\\u{${s.toString(16)}}`}),yM=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p{M}","u").test(String.fromCodePoint(e))),bM=[[4352,4447],[8986,
8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],[43360,43391],[44032,55203],[63744,64255],[65072,65135],[65280,
65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],wM=e=>e>=4352&&bM.some(([t,s])=>e>=t&&e<=s);function kM(e,t){const s=new $M;
switch(t.format){case"json":return`${JSON.stringify(e.map(n=>xM(n,s)),null,2)}
`;case"github":return e.map(n=>`${SM(n,s)}
`).join("");case"text":return MM(e,t,s)}}var $M=class{#t=new Map;#e;of(e){const t=this.#t.get(e);if(t)return t;const s=Hd(e.text);return this.#t.set(e,s),s}text(e,t){
const s=this.of(e),n=s[t]??0,o=e.text.slice(n,s[t+1]??e.text.length);return{start:n,text:o.replace(/\r?\n$/,"")}}position({span:e}){if(!e)return;const t=o=>{const i=Xd(
this.of(e.source),o),r=this.of(e.source)[i]??0;return{line:i+1,column:this.#s(e.source,r,o)}},s=t(e.start),n=t(e.end);return{...s,endLine:n.line,endColumn:n.column}}#s(e,t,s){
const n=this.#e,o=n?.source===e&&n.start===t&&n.offset<=s?n:{offset:t,count:0},i=o.count+_M(e.text,o.offset,s);return this.#e={source:e,start:t,offset:s,count:i},
i+1}};function _M(e,t,s){let n=0;for(let o=t;o<s;n+=1)o+=(e.codePointAt(o)??0)>65535?2:1;return n}function gh(e,t){const s=new Set(["if","then","else","assert",
"with","let","in","rec","inherit","or"]),n=o=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(o)&&!s.has(o)?o:`"${o.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,i=>({
"\n":"\\n","\r":"\\r"})[i]??"\\t")}"`;return t.reduce((o,i)=>typeof i=="number"?`${o}[${i}]`:`${o}.${n(i)}`,e)}function yh(e,t){const s=e.span?.source;return s?.
options!==void 0?gh(s.options,e.path??[]):s&&t?`${s.name}:${t.line}:${t.column}`:e.file??""}function xM(e,t){const{code:s,severity:n,message:o,remedy:i,path:r}=e,
a={code:s,severity:n,message:o,remedy:i},c=e.span?.source.options;if(c!==void 0)return{...a,option:gh(c,r??[]),path:r??[]};const u=e.span?.source.name??e.file;return{
...a,...u===void 0?{}:{file:u},...t.position(e),...r===void 0?{}:{path:r}}}function SM(e,t){const s=t.position(e),n=e.span?.source.options!==void 0,o={},i=n?void 0:
e.span?.source.name??e.file;i!==void 0&&(o.file=i),s&&!n&&(o.line=s.line,o.col=s.column,o.endLine=s.endLine,s.endLine===s.line&&(o.endColumn=Math.max(s.column,s.
endColumn-1))),o.title=e.code;const r=Object.entries(o).map(([c,u])=>`${c}=${OM(String(u))}`),a=`${n?`${yh(e,s)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${r.join(",")}::${bh(a)}`}var bh=e=>e.split(`
`).map(hn).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),OM=e=>bh(e).replaceAll(":","%3A").replaceAll(",","%2C"),wh={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function MM(e,{colour:t,width:s=100},n){if(e.length===
0)return"";const o=(r,a)=>t?`${r}${a}\x1B[0m`:a,i=[];for(const r of e){const a=n.position(r),c=yh(r,a),u=o(wh[r.severity],`${r.severity}[${r.code}]`);if(i.push(
`${c===""?"":`${o("\x1B[1m",hn(c))}: `}${u}: ${hn(r.message)}`),a&&r.span?.source.options===void 0){const[l,d]=AM(r,n,a,Math.max(s-2,20));i.push(`  ${l}`,`  ${d.
replace(/\^~*/,f=>o(wh[r.severity],f))}`)}i.push(`  ${o("\x1B[36m","help")}: ${hn(r.remedy)}`)}return i.push("",NM(e)),`${i.join(`
`)}
`}function NM(e){const t=s=>{const n=e.filter(o=>o.severity===s).length;return n===0?"":`${n} ${s}${n===1?"":"s"}`};return[t("error"),t("warning")].filter(s=>s!==
"").join(", ")}function Mr(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};const s=hn(t);if(s!==t)return{text:s,width:[...s].length};const n=t.codePointAt(
0)??0;return{text:t,width:yM(n)?0:wM(n)?2:1}})}function AM(e,t,s,n){if(!e.span)return["",""];const{source:o,start:i,end:r}=e.span,a=t.text(o,s.line-1),c=Math.min(
i-a.start,a.text.length),u=Math.max(c,Math.min(r-a.start,a.text.length)),l=kh(a.text,Math.max(0,c-2*n)),d=kh(a.text,Math.min(a.text.length,c+2*n)),f=Mr(a.text.slice(
l,c)),m=Mr(a.text.slice(c,d)),p=Mr(a.text.slice(c,Math.min(u,d))).length,w=[...f,...m].reduce((S,V)=>S+V.width,0)<=n&&l===0&&d===a.text.length?n:n-2,_=$h(f.toReversed(),
w===n?n:Math.floor(w/2)).toReversed(),M=_.reduce((S,V)=>S+V.width,0),j=$h(m,w-M),q=_.length<f.length||l>0?"\u2026":"",U=j.length<m.length||d<a.text.length?"\u2026":
"",T=S=>S.map(V=>V.text).join(""),J=j.slice(0,p).reduce((S,V)=>S+V.width,0);return[`${q}${T(_)}${T(j)}${U}`,`${" ".repeat(M+q.length)}^${"~".repeat(Math.max(0,J-
1))}`]}function kh(e,t){const s=e.charCodeAt(t);return t>0&&s>=56320&&s<=57343?t-1:t}function $h(e,t){let s=0;const n=e.findIndex(o=>(s+=o.width,s>t));return e.
slice(0,n===-1?e.length:n)}var xe={done:0,inputWrong:1,callWrong:2,fileFailed:3},_h={value:"FORMAT",choices:["text","json","github"],help:"how diagnostics are w\
ritten: text, json or github (workflow commands); text if not given"},mo=e=>e.flags.get("format")??"text";function Ht(e,t,s){const{colour:n,width:o}=s,i=kM(e,{format:t,
colour:n,...o!==void 0&&{width:o}});i!==""&&s.stderr(i)}var PM=new Set(["facts-none","file-not-utf8","file-too-large","output-differs","output-missing","output-\
stale"]);function EM(e){return e.span?xe.inputWrong:e.file===void 0?xe.callWrong:PM.has(e.code)?xe.inputWrong:xe.fileFailed}function Xt(e){const t=new Set(e.filter(
({severity:n})=>n==="error").map(EM));return[xe.callWrong,xe.fileFailed,xe.inputWrong].find(n=>t.has(n))??xe.done}var xh={value:"FILE",help:"JSON of the NixOS o\
ption virtualisation.vfio.settings, merged last; problems in it are told at option paths"};function Sh(e,{cwd:t}){const s=e.flags.get("settings");return{cwd:t,...s===
void 0?{}:{settings:s}}}var Oh=e=>{const t=e.flags.get("settings");return[...e.arguments,...t===void 0?[]:[t]].join(" ")};function IM(e,t){const s=fh(e.arguments,
t.files,Sh(e,t)),{diagnostics:n,failed:o}=s,i=mo(e);return e.flags.has("plan")||e.flags.has("picture")?CM(s,e,t):(Ht(n,i,t),!o&&i==="text"&&t.stdout(`${Oh(e)}: \
no error${n.length>0?", but see the warnings":""}
`),Xt(n))}async function CM({diagnostics:e,plan:t,facts:s},n,o){const i=new ot;if(t){const{drawPlan:a,machineOf:c,printPlan:u}=await o.parts.machine(),l=c(t,s),
d=n.flags.get("picture");if(d!==void 0){const f=a(t,l);vh(d,f,jM,"picture-foreign",o.disk,i.reporter(bt))}n.flags.has("plan")&&o.stdout(mo(n)==="json"?`${JSON.stringify(
t,void 0,2)}
`:u(t,l))}const r=[...e,...i.sorted()];return Ht(r,mo(n),o),Xt(r)}var jM=e=>Buffer.from(e.subarray(0,5)).toString("latin1")==="<svg ",Nr=require("node:path"),TM=e=>e.
startsWith("/")||e.startsWith(".")?e:`./${e}`;function zM(e,{written:t,removed:s,unchanged:n}){const o=[...t.map(r=>`wrote ${(0,Nr.join)(e,r)}`),...s.map(r=>`re\
moved ${(0,Nr.join)(e,r)}`)];if(o.length===0)return`${e} is up to date: ${n.length} files
`;const i=BM(e,t);return`${[...o,...i.length>0?["","next:",...i.map(r=>`  ${r}`)]:[]].join(`
`)}
`}function qM({guests:e}){const t=e.filter(({placed:s})=>s).flatMap(({name:s,pins:n,emulator:o,iothreads:i})=>{const r=n.map((u,l)=>Math.max(`${u}`.length,`${l}`.
length)),a=u=>u.map((l,d)=>`${l}`.padStart(r[d]??0)).join(" "),c=i.cpus.length>0?`, its I/O threads on ${D(i.cpus)}`:"";return["",`pin: auto for ${s}:`,`  virtu\
al CPU  ${a([...n.keys()])}`,`  host CPU     ${a(n)}`,...o.length>0?[`  QEMU's own threads on ${D(o)}${c}`]:[]]});return t.length>0?`${t.join(`
`)}
`:""}var BM=(e,t)=>t.includes("module.nix")?[`add the module to the host's NixOS configuration: imports = [ ${TM((0,Nr.join)(e,"module.nix"))} ];`,"rebuild and \
reboot: sudo nixos-rebuild boot && sudo reboot","vfioc-reconcile.service defines the guests and networks: journalctl -u vfioc-reconcile says what it did"]:[],Mh="\
vfio",LM={name:"compile",summary:"write the NixOS module and the libvirt XML of a spec",usage:"SPEC... [-o DIR] [--check | --force] [--format FORMAT]",description:[
"Reads host.yaml, or several files that are merged from left to right; - is standard input. Writes DIR/module.nix, DIR/domains/<vm>.xml, DIR/networks/<net>.xml \
and DIR/manifest.json.","A file in DIR that vfioc did not write, or that was edited since, is named and left alone."],flags:{output:{short:"o",value:"DIR",help:`\
the directory to write; ./${Mh} if not given`},check:{help:"write nothing; exit 1 where DIR is not what the spec compiles to"},force:{help:"overwrite and remove\
 files in DIR that vfioc did not write, or that were edited"},settings:xh,format:_h},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,
unless:"settings"},conflicts:[["check","force"]],run:async(e,t)=>(await t.parts.compiler()).compileSpec(e,t)},Ar=require("node:path"),Pr=require("node:path"),Cs="\
manifest.json",UM=1,Er=e=>!e.includes("\0")&&e.split("/").every(t=>t!==""&&t!=="."&&t!==".."),Nh=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function Ah(e){
let t;try{t=JSON.parse(e)}catch{return}if(!Nh(t)||t.version!==UM||!Nh(t.files))return;const s=new Map;for(const[n,o]of Object.entries(t.files)){if(typeof o!="st\
ring"||!/^[0-9a-f]{64}$/.test(o)||!Er(n))return;s.set(n,o)}return s}var mn=".vfioc-tmp",po="journal.json",Ir={file:"a file",directory:"a directory",link:"a symb\
olic link",other:"a device, pipe or socket"},vo=e=>typeof e=="string"?e:Buffer.from(e).toString("utf8");function DM(e){try{const t=JSON.parse(e);return typeof t!=
"object"||t===null?{}:Object.fromEntries(Object.entries(t).filter(([s,n])=>Er(s)&&Array.isArray(n)))}catch{return{}}}function Ph(e,t){const s=new Map,n=(c,u)=>{
s.set(c,new Set([...s.get(c)??[],...u]))},o=(0,Pr.join)(e,Cs);if(t.kind(o)==="file"){const c=vo(t.read(o)),u=Ah(c);for(const[l,d]of u??[])n(l,[d]);u&&n(Cs,[pt(c)])}
const i=(0,Pr.join)(e,mn),r=t.kind(i)==="directory",a=(0,Pr.join)(i,po);if(r&&t.kind(a)==="file")for(const[c,u]of Object.entries(DM(vo(t.read(a)))))n(c,u);return{
ours:s,interrupted:r}}function go(e){const t=e.split("/").slice(0,-1);return t.map((s,n)=>t.slice(0,n+1).join("/"))}function Eh(e,t,s){try{return s()}catch(n){if(!nt(
n))throw n;t("output-unreadable",{file:n.path??e},{reason:Is(n)});return}}function Ih(e,t,s){const n=t.target(e);return n===void 0||n==="directory"?!0:(s("outpu\
t-not-a-directory",{file:e}),!1)}function RM(e,t){if(typeof e!="string")return;const[s,n]=[e.split(`
`),vo(t).split(`
`)],o=s.findIndex((i,r)=>i!==n[r]);return(o<0?s.length:o)+1}function FM(e,t,s,n,o){Eh(e,o,()=>{if(Ih(e,n,o)){for(const[i,r]of t){const a=(0,Ar.join)(e,i),u=go(i).
every(l=>n.kind((0,Ar.join)(e,l))==="directory")?n.kind(a):void 0;if(u===void 0)o("output-missing",{file:a},{command:s});else if(u!=="file")o("output-differs",{
file:a},{command:s,line:void 0});else{const l=n.read(a);pt(l)!==pt(r)&&o("output-differs",{file:a},{command:s,line:RM(r,l)})}}for(const i of[...Ph(e,n).ours.keys()].
sort()){const r=(0,Ar.join)(e,i);!t.has(i)&&n.target(r)==="file"&&o("output-stale",{file:r},{command:s})}}})}var Ae=require("node:path"),pn=require("node:path"),
KM=class{plan;#t=!1;#e=new Map;#s;#n;#o;#i;constructor(e,t,s,n){this.#s=e,this.#n=t,this.#o=s,this.#i=n,this.plan={write:[],remove:[],unchanged:[],clear:new Set,
before:Ph(e,t)}}get clear(){return!this.#t}#a(...e){this.#t=!0,this.#i(...e)}#r(e){return this.#e.has(e)||this.#e.set(e,this.#n.kind((0,pn.join)(this.#s,e))),this.#e.
get(e)}#c(e){for(const t of go(e)){const s=this.#r(t);if(s===void 0)return!1;if(s!=="directory"){if(this.#o)this.plan.clear.add(t);else{const n=Ir[s],o={file:(0,pn.
join)(this.#s,t)};this.#a("output-in-the-way",o,{found:n,needed:"a directory",force:!0})}return!1}}return!0}staging(){const e=(0,pn.join)(this.#s,mn),t=this.#n.
kind(e);t===void 0||t==="directory"||this.#a("output-in-the-way",{file:e},{found:Ir[t],needed:"a directory",force:!1})}write(e,t){if(!Er(e))throw new Error(`${e}\
 leads out of the output directory`);const s=(0,pn.join)(this.#s,e),n=this.#c(e)?this.#n.kind(s):void 0;if(n==="file"){const o=pt(this.#n.read(s));if(o===pt(t)){
this.plan.unchanged.push(e);return}const i=this.plan.before.ours.get(e);!this.#o&&!i?.has(o)&&(i&&e!==Cs?this.#a("output-edited",{file:s},{what:"overwritten"}):
this.#a("output-foreign",{file:s}))}else if(n!==void 0&&(n==="directory"||!this.#o)){const o=Ir[n];this.#a("output-in-the-way",{file:s},{found:o,needed:"a file",
force:n!=="directory"})}this.plan.write.push(e)}remove(e){const t=(0,pn.join)(this.#s,e);if(go(e).some(n=>this.#r(n)!=="directory")||this.#n.kind(t)!=="file")return;
!this.plan.before.ours.get(e)?.has(pt(this.#n.read(t)))&&!this.#o&&this.#a("output-edited",{file:t},{what:"removed"}),this.plan.remove.push(e)}};function GM(e,t,s,n,o){
const i=new KM(e,n,s,o);i.staging();for(const[r,a]of t)i.write(r,a);for(const r of[...i.plan.before.ours.keys()].sort())t.has(r)||i.remove(r);return i.clear?i.plan:
void 0}var WM=class{at="";begun=!1;#t;#e;#s;#n;constructor(e,t,s,n){this.#t=e,this.#e=t,this.#s=s,this.#n=n}#o=new Set(["."]);#i=e=>(0,Ae.join)(this.#t,mn,String(
e));run(){const{write:e,remove:t,clear:s}=this.#s;this.#a(),this.begun=!0;for(const i of s)this.at=i,this.#e.remove((0,Ae.join)(this.#t,i));const n=e.indexOf(Cs);
for(const[i,r]of e.entries())i!==n&&this.#c(i,r);for(const i of t)this.at=i,this.#e.remove((0,Ae.join)(this.#t,i));const o=[...this.#s.before.ours.keys()].flatMap(
go);for(const i of[...new Set(o)].sort().reverse())this.#d(i);n>=0&&this.#c(n,Cs),this.at="",this.#l()}#a(){const e=(0,Ae.join)(this.#t,mn);this.at="",this.#e.makeDirectory(
e);for(const s of this.#e.list(e))s!==po&&this.#e.remove((0,Ae.join)(e,s));for(const[s,n]of this.#s.write.entries())this.at=n,this.#e.create(this.#i(s),this.#n.
get(n)??"");this.at="";const t=(0,Ae.join)(e,`${po}.new`);this.#e.create(t,this.#r()),this.#e.rename(t,(0,Ae.join)(e,po))}#r(){const e=new Map([...this.#s.before.
ours].map(([s,n])=>[s,[...n]])),t=Ah(vo(this.#n.get(Cs)??""));for(const s of this.#s.write){const n=t?.get(s)??pt(this.#n.get(s)??"");e.set(s,[...new Set([...e.
get(s)??[],n])])}return`${JSON.stringify(Object.fromEntries(e))}
`}#c(e,t){this.at=t;const s=(0,Ae.dirname)(t);this.#o.has(s)||this.#e.makeDirectory((0,Ae.join)(this.#t,s)),this.#o.add(s),this.#e.rename(this.#i(e),(0,Ae.join)(
this.#t,t))}#d(e){this.at=e;const t=(0,Ae.join)(this.#t,e);this.#e.kind(t)==="directory"&&this.#e.list(t).length===0&&this.#e.removeDirectory(t)}#l(){const e=(0,Ae.
join)(this.#t,mn);for(const t of this.#e.list(e))this.#e.remove((0,Ae.join)(e,t));this.#e.removeDirectory(e)}undo(){try{this.#s.before.interrupted||this.#l()}catch(e){
if(!nt(e))throw e}}};function ZM(e,t,s,n,o){const i=Eh(e,o,()=>Ih(e,n,o)?GM(e,t,s,n,o):void 0);if(!i)return;const{write:r,remove:a,unchanged:c}=i;if(r.length>0||
a.length>0||i.before.interrupted){const u=new WM(e,n,i,t);try{u.run()}catch(l){if(!nt(l))throw l;u.begun||u.undo(),o("output-unwritable",{file:(0,Ae.join)(e,u.at)},
{reason:Is(l),begun:u.begun});return}}return{written:r,removed:a,unchanged:c}}function VM(e,t){const{files:s,diagnostics:n,plan:o}=fh(e.arguments,t.files,Sh(e,t)),
i=new ot,r=e.flags.get("output")??Mh,a=s&&YM(s,r,e,t,i),c=[...n,...i.sorted()];return Ht(c,mo(e),t),a!==void 0&&t.stdout(o?a+qM(o):a),Xt(c)}function YM(e,t,s,{disk:n},o){
const i=o.reporter(bt);if(s.flags.has("check"))return FM(t,e,JM(s),n,i),o.failed?void 0:`${t} is what ${Oh(s)} compiles to
`;const r=ZM(t,e,s.flags.has("force"),n,i);if(r)return zM(t,r)}function JM(e){const t=e.flags.get("output"),s=e.flags.get("settings");return["vfioc","compile",...e.
arguments,...s===void 0?[]:["--settings",s],...t===void 0?[]:["-o",t]].map(cM).join(" ")}var HM=require("node:util"),Ch={help:{short:"h",help:"show this help"},
version:{help:"show the version"}},jh=e=>({...e.flags,...Ch});function XM(e,t,s){const n=`vfioc ${e.name}`,o=jh(e),{tokens:i}=(0,HM.parseArgs)({args:[...t],strict:!1,
allowPositionals:!0,tokens:!0,options:Object.fromEntries(Object.entries(o).map(([u,{value:l,short:d}])=>[u,{type:l===void 0?"boolean":"string",...d&&{short:d}}]))}),
r=s.reporter(bt),a=[],c=new Map;for(const u of i){if(u.kind==="positional"&&a.push(u.value),u.kind!=="option")continue;const l=Object.hasOwn(o,u.name)?o[u.name]:
void 0;if(l)c.has(u.name)?r("repeated-flag","call",{flag:u.rawName}):(c.set(u.name,u.value??""),QM(u.rawName,u.value,l,r));else{const d=We(u.name,Object.keys(o));
r("unknown-flag","call",{flag:u.rawName,command:n,nearest:d&&`--${d}`})}}for(const[u,l]of e.conflicts??[])c.has(u)&&c.has(l)&&r("conflicting-flags","call",{one:`\
--${u}`,other:`--${l}`});if(!c.has("help")&&!c.has("version")){const{least:u,most:l,name:d,unless:f}=e.arguments;a.length>=u||f!==void 0&&c.has(f)||r("missing-a\
rgument","call",{command:n,name:d});for(const p of a.slice(l))r("needless-argument","call",{command:n,word:p})}return s.failed?void 0:{arguments:a,flags:c}}function QM(e,t,s,n){
s.value===void 0?t!==void 0&&n("needless-flag-value","call",{flag:e}):t===void 0||t===""?n("missing-flag-value","call",{flag:e,value:s.value}):s.choices&&!s.choices.
includes(t)&&n("invalid-flag-value","call",{flag:e,value:t,choices:s.choices})}var e2={name:"check",summary:"say what is wrong with a spec",usage:"SPEC... [--pl\
an] [--picture FILE] [--format FORMAT]",description:["Reads and checks as compile does, and writes nothing. Diagnostics go to standard error: the place, the lin\
e, what is wrong and what to do. vfioc explain CODE tells more about each.","--plan tells what the spec does to the host: which devices leave it and when, who r\
uns on which CPU, memory, shared memory and networks, as JSON with --format json. --picture draws devices, CPUs and memory as an SVG picture. Both know more wit\
h host.facts."],flags:{plan:{help:"print what will be bound, pinned and set aside, where nothing is wrong"},picture:{value:"FILE",help:"draw it as an SVG pictur\
e; one that is there is replaced"},settings:xh,format:_h},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},run:async(e,t)=>(await t.
parts.compiler()).checkSpec(e,t)},t2=require("node:fs"),s2=require("node:path"),Th=80;function Cr(e,t=Th){const s=Math.min(t,Th),n=[];let o="";for(const i of e.
split(/\s+/))o!==""&&o.length+1+i.length>s?(n.push(o),o=i):o=o===""?i:`${o} ${i}`;return[...n,o].join(`
`)}var zh=e=>e.split(`
`).map(t=>t===""?t:`  ${t}`).join(`
`),n2={name:"explain",summary:"say what a diagnostic means",usage:"[CODE]",description:["Tells what stands behind the code of a diagnostic, with an example that\
 fails and one that passes. The examples leave out what they do not speak of, such as the version and the host. Without CODE all codes are listed."],flags:{},arguments:{
name:"CODE",least:0,most:1},run:o2};async function o2(e,t){const{codeNamed:s,codeNames:n}=await t.parts.compiler(),[o]=e.arguments;if(o===void 0)return t.stdout(
`${n().join(`
`)}
`),xe.done;const i=s(o);if(i)return t.stdout(a2(o,{...i,...i2(o,i)},t.width)),xe.done;const r=new ot;return r.reporter(bt)("unknown-code","call",{word:o,nearest:We(
o,n())}),Ht(r.sorted(),"text",t),Xt(r.sorted())}function i2(e,t){return t.explain!==void 0?t:JSON.parse((0,t2.readFileSync)((0,s2.join)(__dirname,"explanations.\
json"),"utf8"))[e]??{explain:""}}var r2={value:"a value of the spec",file:"a file",call:"how vfioc was called"};function a2(e,t,s){const o=[`${e}: ${t.severity===
"error"?"an error":"a warning"} about ${r2[t.about]}`,Cr(t.explain,s)];return t.example&&o.push(`Fails:

${zh(c2(t.example.fails))}`,`Passes:

${zh(t.example.passes)}`),`${o.map(i=>i.trimEnd()).join(`

`)}
`}function c2(e){return e.split(`
`).flatMap(t=>{const s=t.indexOf(Dr);return s<0?[t]:[t.replace(Dr,""),`${" ".repeat(s)}^`]}).join(`
`)}function jr(e,t){const s=Math.max(...e.map(([o])=>o.length))+4,n=Math.max(20,(t??80)-s);return e.map(([o,i])=>Cr(i,n).split(`
`).map((a,c)=>`${(c===0?`  ${o}`:"").padEnd(s)}${a}`).join(`
`)).join(`
`)}var u2=([e,{short:t,value:s,help:n}])=>[`${t?`-${t}, `:"    "}--${e}${s?` ${s}`:""}`,n],qh=(e,t)=>e.map(s=>s.startsWith(" ")?s:Cr(s,t)).join(`

`),l2=[["0","done"],["1","the input is wrong, or compile --check found a difference"],["2","the call is wrong"],["3","a file could not be read or written"]],d2=(e,t)=>`${[
"vfioc: a compiler for PCI passthrough on NixOS","Usage: vfioc COMMAND ...",qh(["One file, host.yaml, describes the machine, what leaves it and who receives it.\
 Out of it come a NixOS module for the host and libvirt XML for the guests that fit together."],t),`Commands:
${jr([...e.map(({name:s,summary:n})=>[s,n]),["help","show this help, or that of a command"]],t)}`,`Exit status:
${jr(l2,t)}`,"vfioc COMMAND --help tells more about each."].join(`

`)}
`,Bh=(e,t)=>`${[`vfioc ${e.name}: ${e.summary}`,`Usage: ${["vfioc",e.name,e.usage].filter(s=>s!=="").join(" ")}`,qh(e.description,t),`Flags:
${jr(Object.entries(jh(e)).map(u2),t)}`].join(`

`)}
`,ze=require("node:path"),Lh="facts.json",f2={name:"init",summary:"write a first spec for this machine",usage:"[--facts FILE] [-o FILE] [--yes]",description:["R\
eads the machine as scan does, or its facts from a file, and writes a host.yaml that compiles: the graphics card that a guest can have, with all that must go al\
ong with it, and one guest. What you must still decide is a comment at its line.","Questions are asked on a terminal only, on standard error. Where there is non\
e, and with --yes, the defaults are taken.",`With -o the facts are written too, as ${Lh} beside the spec, unless --facts names them. No file is overwritten.`],flags:{
facts:{value:"FILE",help:"take the facts that vfioc scan wrote instead of reading this machine"},output:{short:"o",value:"FILE",help:"write the spec to FILE; to\
 standard output if not given"},yes:{short:"y",help:"ask nothing"}},arguments:{name:"nothing",least:0,most:0},run:h2};async function h2(e,t){const s=new ot,n=await m2(
e,t,s);return Ht(s.sorted(),"text",t),n?xe.done:Xt(s.sorted())||xe.inputWrong}async function m2(e,t,s){const n=s.reporter(bt),{cwd:o,parts:i}=t,r=e.flags.get("o\
utput"),a=e.flags.get("facts"),c=r===void 0||a!==void 0?void 0:(0,ze.join)((0,ze.dirname)(r),Lh);if(r!==void 0&&c!==void 0&&(0,ze.resolve)(o,r)===(0,ze.resolve)(
o,c))return n("init-output-is-facts",{file:r}),!1;if(!Uh(r,!1,t,n)||!Uh(c,!0,t,n))return!1;const u={...await i.scanner(),...await i.machine()},l=a===void 0?u.scan(
{root:"/",withIds:!1}):(await i.compiler()).readFacts(a,t,s);if(!l)return!1;const d=c??a,f=u.defaultAnswers(l,{...u.personHere(),facts:d===void 0?void 0:p2(d,r,
t)}),m=e.flags.has("yes")?void 0:u.openTerminal();!m&&!e.flags.has("yes")&&t.stderr(`vfioc init: no terminal to ask on, so the defaults are taken
`);try{const p=m?await u.askAnswers(l,f,m.ask):f,y=u.firstSpec(l,p);if(r===void 0)t.stdout(y);else return v2({output:r,text:y,written:c,facts:u.printFacts(l)},t,
n);return!0}catch(p){if(!(p instanceof u.Stopped))throw p;return t.stderr(`
vfioc init: stopped, nothing was written
`),!1}finally{m?.close()}}function p2(e,t,{cwd:s}){const n=(0,ze.relative)(t===void 0?s:(0,ze.dirname)((0,ze.resolve)(s,t)),(0,ze.resolve)(s,e));return n.startsWith(
".")?n:`./${n}`}function Uh(e,t,{cwd:s,disk:n},o){if(e===void 0)return!0;try{const i=(0,ze.resolve)(s,e),r=n.kind(i);if(r===void 0&&n.target((0,ze.dirname)(i))===
"directory")return!0;r!==void 0?o("init-output-exists",{file:e},{facts:t}):o("output-unwritable",{file:e},{reason:"there is no such folder",begun:!1})}catch(i){
if(!nt(i))throw i;o("output-unwritable",{file:e},{reason:Is(i),begun:!1})}return!1}function v2({output:e,text:t,written:s,facts:n},{cwd:o,disk:i,stdout:r},a){return s!==
void 0&&!Or((0,ze.resolve)(o,s),n,i,a)?!1:Or((0,ze.resolve)(o,e),t,i,a)?(r(`wrote ${[e,s].filter(Boolean).join(" and ")}; next: vfioc check ${e}
`),!0):(s!==void 0&&ph((0,ze.resolve)(o,s),i),!1)}var Dh=require("node:path"),g2={name:"scan",summary:"tell what this machine is: IOMMU groups, devices, CPUs, m\
emory",usage:"[--json] [-o FILE] [--root DIR] [--with-ids]",description:["Reads /sys and /proc, needs no root, and changes nothing. What could not be read is na\
med at the end.","With -o it writes the facts that host.facts names: then compile and check know the machine. They hold no address of a network card, and serial\
 numbers only where --with-ids asks for them."],flags:{json:{help:"print the facts as JSON instead of the report"},output:{short:"o",value:"FILE",help:"write th\
e facts to FILE instead, in one step; what an earlier scan wrote is replaced"},root:{value:"DIR",help:"read the tree of a machine that was copied to DIR; / if n\
ot given"},"with-ids":{help:"with the names of disks and input devices that hold serial numbers"}},arguments:{name:"nothing",least:0,most:0},run:y2};async function y2(e,t){
const s=new ot,n=s.reporter(bt),o=e.flags.get("root")??"/",{cwd:i,disk:r,parts:a,stdout:c}=t;if(b2(()=>r.target((0,Dh.resolve)(i,o)))==="directory"){const{printFacts:u,
printReport:l,scan:d}=await a.scanner(),f=d({root:(0,Dh.resolve)(i,o),withIds:e.flags.has("with-ids")}),m=e.flags.get("output");if(m!==void 0)vh(m,u(f),w2,"fact\
s-foreign",r,n)&&c(`wrote ${m}
`);else if(e.flags.has("json"))c(u(f));else{const p=t.screen?.();c(l(f,{width:p?.columns,colour:p?.colour??!1}))}}else n("scan-root",{file:o});return Ht(s.sorted(),
"text",t),s.failed?Xt(s.sorted()):xe.done}function b2(e){try{return e()}catch(t){if(!nt(t))throw t;return}}function w2(e){try{const t=JSON.parse(Buffer.from(e).
toString("utf8"));return typeof t!="object"||t===null||!("version"in t)||!("pci"in t)?!1:t.version===1&&Array.isArray(t.pci)&&t.pci.every(k2)}catch{return!1}}var k2=e=>typeof e==
"object"&&e!==null&&"address"in e&&typeof e.address=="string"&&"id"in e&&typeof e.id=="string",$2=require("node:fs"),_2=require("node:path"),x2={name:"schema",summary:"\
print the JSON Schema of a spec",usage:"",description:["For editors: with the YAML language server, a first line such as","  # yaml-language-server: $schema=./h\
ost.schema.json","gives completion, descriptions and checks in host.yaml. What the schema cannot say, vfioc check does."],flags:{},arguments:{name:"nothing",least:0,
most:0},run:S2};function S2(e,t){return t.stdout((0,$2.readFileSync)((0,_2.join)(__dirname,"../schema/host.schema.json"),"utf8")),xe.done}var Tr=[LM,e2,g2,f2,n2,
x2],Rh=e=>Tr.find(({name:t})=>t===e);function O2(e,t){const s=new ot,n=s.reporter(bt),[o,...i]=e,r=o===void 0?void 0:Rh(o);if(r){const a=XM(r,i,s);if(a?.flags.has(
"help"))t.stdout(Bh(r,t.width));else if(a?.flags.has("version"))Fh(t);else if(a)return r.run(a,t)}else o==="help"||o==="--help"||o==="-h"?M2(i,t,n):o==="--versi\
on"?Fh(t):Kh(o,n);return Ht(s.sorted(),"text",t),Xt(s.sorted())}var Fh=({stdout:e})=>e(`vfioc ${or}
`);function M2(e,{stdout:t,width:s},n){const[o]=e.filter(r=>!r.startsWith("-")),i=o===void 0?void 0:Rh(o);o!==void 0&&!i?Kh(o,n):t(i?Bh(i,s):d2(Tr,s))}function Kh(e,t){
const s=Tr.map(({name:n})=>n);if(e===void 0)t("missing-command","call");else if(e.startsWith("-")&&e!=="-"){const n=We(e.replace(/^-+/,""),Object.keys(Ch));t("u\
nknown-flag","call",{flag:e,command:"vfioc",nearest:n&&`--${n}`})}else t("unknown-command","call",{word:e,nearest:We(e,s)})}var Gh=require("node:fs"),Wh=class extends Error{};
function yo(e,t){let s=Buffer.from(t);for(;s.length>0;)try{s=s.subarray((0,Gh.writeSync)(e,s))}catch(n){if(Xs(n)==="EPIPE")return;if(Xs(n)!=="EAGAIN"){if(!nt(n))
throw n;if(e===2)return;throw new Wh(Is(n))}Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function N2(e){try{return(0,Gh.fstatSync)(e).isCharacterDevice()}catch{
return!1}}function zr(e){if(!N2(e))return;const{isTTY:t,columns:s}=e===1?process.stdout:process.stderr;return t?{columns:s>0?s:80}:void 0}var A2=70;function bo(e){
process.exitCode=e}function Zh(e){if(e instanceof Wh){yo(2,`vfioc: standard output cannot be written: ${e.message}
`),bo(xe.fileFailed);return}const t=e instanceof Error?e.message:String(e);yo(2,`vfioc ${or}: a mistake in vfioc itself: ${t}
Please report it with the spec that shows it.
`),bo(A2)}function P2(e){const{argv:t,env:s}=process,n=!s.NO_COLOR&&s.TERM!=="dumb",o=zr(2),i=(o??zr(1))?.columns;try{const r=O2(t.slice(2),{stdout:a=>yo(1,a),stderr:a=>yo(
2,a),colour:o!==void 0&&n,...i!==void 0&&{width:i},screen:()=>{const a=zr(1);return a&&{columns:a.columns,colour:n}},cwd:process.cwd(),files:h_,disk:vM,parts:e});
typeof r=="number"?bo(r):r.then(bo,Zh)}catch(r){Zh(r)}}function E2(e,{cwd:t,files:s},n){const o=Yl(s,t,n.reporter(ks)).readInput(e);if(!o)return;const i=new ot,
{tree:r}=sr(o.bytes,o.name,i.reporter(ks)),a=i.sorted(),c=r&&vn(r),u=typeof c=="object"&&c!==null&&"version"in c&&"pci"in c;if(r?!u:a.every(({code:l})=>l==="roo\
t-not-a-map")){n.reporter(bt)("facts-none",{file:o.name});return}for(const l of a)n.adopt(l);return r&&$a(r,n)}var Vh=[ks,So,hr,bt,Na,...bs.map(e=>e.codes)],I2=e=>Vh.
find(t=>Object.hasOwn(t,e))?.[e];function C2(){const e=Vh.flatMap(s=>Object.keys(s)).sort(),t=e.find((s,n)=>s===e[n-1]);if(t)throw new Error(`two codes are call\
ed ${t}`);return e}
});
