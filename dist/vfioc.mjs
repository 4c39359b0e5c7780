#!/usr/bin/env node
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

var nh=Object.create,on=Object.defineProperty,rh=Object.getOwnPropertyDescriptor,uo=Object.getOwnPropertyNames,oh=Object.getPrototypeOf,ah=Object.prototype.hasOwnProperty,
Zs=(e,t)=>function(){try{return t||(0,e[uo(e)[0]])((t={exports:{}}).exports,t),t.exports}catch(i){throw t=0,i}},M=(e,t)=>{for(var s in t)on(e,s,{get:t[s],enumerable:!0})},
lh=(e,t,s,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of uo(t))!ah.call(e,n)&&n!==s&&on(e,n,{get:()=>t[n],enumerable:!(i=rh(t,n))||i.enumerable});
return e},ch=(e,t,s)=>(s=e!=null?nh(oh(e)):{},lh(t||!e||!e.__esModule?on(s,"default",{value:e,enumerable:!0}):s,e)),uh=Zs({"node_modules/xmlchars/xml/1.0/ed5.js"(e){
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.CHAR=`	
\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}`,e.S=` 	\r
`,e.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
e.NAME_CHAR="-"+e.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",e.CHAR_RE=new RegExp("^["+e.CHAR+"]$","u"),e.S_RE=new RegExp("^["+e.S+"]+$","u"),e.NAME_START_CHAR_RE=
new RegExp("^["+e.NAME_START_CHAR+"]$","u"),e.NAME_CHAR_RE=new RegExp("^["+e.NAME_CHAR+"]$","u"),e.NAME_RE=new RegExp("^["+e.NAME_START_CHAR+"]["+e.NAME_CHAR+"]\
*$","u"),e.NMTOKEN_RE=new RegExp("^["+e.NAME_CHAR+"]+$","u");var t=9,s=10,i=13,n=32;e.S_LIST=[n,s,i,t];function r(l){return l>=n&&l<=55295||l===s||l===i||l===t||
l>=57344&&l<=65533||l>=65536&&l<=1114111}e.isChar=r;function o(l){return l===n||l===s||l===i||l===t}e.isS=o;function a(l){return l>=65&&l<=90||l>=97&&l<=122||l===
58||l===95||l===8204||l===8205||l>=192&&l<=214||l>=216&&l<=246||l>=248&&l<=767||l>=880&&l<=893||l>=895&&l<=8191||l>=8304&&l<=8591||l>=11264&&l<=12271||l>=12289&&
l<=55295||l>=63744&&l<=64975||l>=65008&&l<=65533||l>=65536&&l<=983039}e.isNameStartChar=a;function c(l){return a(l)||l>=48&&l<=57||l===45||l===46||l===183||l>=768&&
l<=879||l>=8255&&l<=8256}e.isNameChar=c}}),dh=Zs({"node_modules/xmlchars/xml/1.1/ed2.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.CHAR=
"-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}",e.RESTRICTED_CHAR="-\b\v\f-\x7F-\x84\x86-\x9F",e.S=` 	\r
`,e.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
e.NAME_CHAR="-"+e.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",e.CHAR_RE=new RegExp("^["+e.CHAR+"]$","u"),e.RESTRICTED_CHAR_RE=new RegExp("^["+e.RESTRICTED_CHAR+
"]$","u"),e.S_RE=new RegExp("^["+e.S+"]+$","u"),e.NAME_START_CHAR_RE=new RegExp("^["+e.NAME_START_CHAR+"]$","u"),e.NAME_CHAR_RE=new RegExp("^["+e.NAME_CHAR+"]$",
"u"),e.NAME_RE=new RegExp("^["+e.NAME_START_CHAR+"]["+e.NAME_CHAR+"]*$","u"),e.NMTOKEN_RE=new RegExp("^["+e.NAME_CHAR+"]+$","u");var t=9,s=10,i=13,n=32;e.S_LIST=
[n,s,i,t];function r(u){return u>=1&&u<=55295||u>=57344&&u<=65533||u>=65536&&u<=1114111}e.isChar=r;function o(u){return u>=1&&u<=8||u===11||u===12||u>=14&&u<=31||
u>=127&&u<=132||u>=134&&u<=159}e.isRestrictedChar=o;function a(u){return u===9||u===10||u===13||u>31&&u<127||u===133||u>159&&u<=55295||u>=57344&&u<=65533||u>=65536&&
u<=1114111}e.isCharAndNotRestricted=a;function c(u){return u===n||u===s||u===i||u===t}e.isS=c;function l(u){return u>=65&&u<=90||u>=97&&u<=122||u===58||u===95||
u===8204||u===8205||u>=192&&u<=214||u>=216&&u<=246||u>=248&&u<=767||u>=880&&u<=893||u>=895&&u<=8191||u>=8304&&u<=8591||u>=11264&&u<=12271||u>=12289&&u<=55295||u>=
63744&&u<=64975||u>=65008&&u<=65533||u>=65536&&u<=983039}e.isNameStartChar=l;function d(u){return l(u)||u>=48&&u<=57||u===45||u===46||u===183||u>=768&&u<=879||u>=
8255&&u<=8256}e.isNameChar=d}}),hh=Zs({"node_modules/xmlchars/xmlns/1.0/ed3.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.NC_NAME_START_CHAR=
"A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
e.NC_NAME_CHAR="-"+e.NC_NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",e.NC_NAME_START_CHAR_RE=new RegExp("^["+e.NC_NAME_START_CHAR+"]$","u"),e.NC_NAME_CHAR_RE=
new RegExp("^["+e.NC_NAME_CHAR+"]$","u"),e.NC_NAME_RE=new RegExp("^["+e.NC_NAME_START_CHAR+"]["+e.NC_NAME_CHAR+"]*$","u");function t(i){return i>=65&&i<=90||i===
95||i>=97&&i<=122||i>=192&&i<=214||i>=216&&i<=246||i>=248&&i<=767||i>=880&&i<=893||i>=895&&i<=8191||i>=8204&&i<=8205||i>=8304&&i<=8591||i>=11264&&i<=12271||i>=12289&&
i<=55295||i>=63744&&i<=64975||i>=65008&&i<=65533||i>=65536&&i<=983039}e.isNCNameStartChar=t;function s(i){return t(i)||i===45||i===46||i>=48&&i<=57||i===183||i>=
768&&i<=879||i>=8255&&i<=8256}e.isNCNameChar=s}}),fh=Zs({"node_modules/saxes/saxes.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.SaxesParser=
e.EVENTS=void 0;var t=uh(),s=dh(),i=hh(),n=t.isS,r=t.isChar,o=t.isNameStartChar,a=t.isNameChar,c=t.S_LIST,l=t.NAME_RE,d=s.isChar,u=i.isNCNameStartChar,f=i.isNCNameChar,
b=i.NC_NAME_RE,k="http://www.w3.org/XML/1998/namespace",$="http://www.w3.org/2000/xmlns/",x={__proto__:null,xml:k,xmlns:$},E={__proto__:null,amp:"&",gt:">",lt:"\
<",quot:'"',apos:"'"},N=-1,T=-2,z=0,W=1,I=2,te=3,S=4,V=5,it=6,is=7,he=8,Fs=9,Td=10,Cd=11,Md=12,fe=13,Us=14,Gi=15,Id=16,Xi=17,Pd=18,Dd=19,Yi=20,Ld=21,Rd=22,jd=23,
Zr=24,Ji=25,Ks=26,Gr=27,Bd=28,zd=29,Xr=30,qd=31,Fd=32,vt=33,Ud=34,Qi=35,ns=36,en=37,Kd=38,Yr=39,Jr=40,Wd=41,Qr=42,Hd=43,Vd=44,tn=9,Pe=10,sn=13,eo=32,to=33,so=34,
rs=38,io=39,Ws=45,Hs=47,Zd=59,nt=60,Et=61,se=62,re=63,no=91,Ot=93,ro=133,oo=8232,Vs=h=>h===so||h===io,ao=[so,io],Gd=[...ao,no,se],Xd=[...ao,nt,Ot],Yd=[Et,re,...c],
Jd=[...c,se,rs,nt];function nn(h,p,v){switch(p){case"xml":v!==k&&h.fail(`xml prefix must be bound to ${k}.`);break;case"xmlns":v!==$&&h.fail(`xmlns prefix must \
be bound to ${$}.`);break;default:}switch(v){case $:h.fail(p===""?`the default namespace may not be set to ${v}.`:`may not assign a prefix (even "xmlns") to the\
 URI ${$}.`);break;case k:switch(p){case"xml":break;case"":h.fail(`the default namespace may not be set to ${v}.`);break;default:h.fail("may not assign the xml \
namespace to another prefix.")}break;default:}}function Qd(h,p){for(const v of Object.keys(p))nn(h,v,p[v])}var eh=h=>b.test(h),th=h=>l.test(h),gt=0,lo=1,rn=2;e.
EVENTS=["xmldecl","text","processinginstruction","doctype","comment","opentagstart","attribute","opentag","closetag","cdata","error","end","ready"];var co={xmldecl:"\
xmldeclHandler",text:"textHandler",processinginstruction:"piHandler",doctype:"doctypeHandler",comment:"commentHandler",opentagstart:"openTagStartHandler",attribute:"\
attributeHandler",opentag:"openTagHandler",closetag:"closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandler"},sh=class{constructor(h){
this.opt=h??{},this.fragmentOpt=!!this.opt.fragment;const p=this.xmlnsOpt=!!this.opt.xmlns;if(this.trackPosition=this.opt.position!==!1,this.fileName=this.opt.fileName,
p){this.nameStartCheck=u,this.nameCheck=f,this.isName=eh,this.processAttribs=this.processAttribsNS,this.pushAttrib=this.pushAttribNS,this.ns=Object.assign({__proto__:null},
x);const v=this.opt.additionalNamespaces;v!=null&&(Qd(this,v),Object.assign(this.ns,v))}else this.nameStartCheck=o,this.nameCheck=a,this.isName=th,this.processAttribs=
this.processAttribsPlain,this.pushAttrib=this.pushAttribPlain;this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,this.sDoctypeQuote,this.sDTD,this.
sDTDQuoted,this.sDTDOpenWaka,this.sDTDOpenWakaBang,this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,
this.sOpenWaka,this.sOpenWakaBang,this.sComment,this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,this.sPIRest,
this.sPIBody,this.sPIEnding,this.sXMLDeclNameStart,this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,
this.sOpenTag,this.sOpenTagSlash,this.sAttrib,this.sAttribName,this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,
this.sCloseTag,this.sCloseTagSawWhite],this._init()}get closed(){return this._closed}_init(){var h;this.openWakaBang="",this.text="",this.name="",this.piTarget=
"",this.entity="",this.q=null,this.tags=[],this.tag=null,this.topNS=null,this.chunk="",this.chunkPosition=0,this.i=0,this.prevI=0,this.carriedFromPrevious=void 0,
this.forbiddenState=gt,this.attribList=[];const{fragmentOpt:p}=this;this.state=p?fe:z,this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.closedRoot=this.
sawRoot=p,this.xmlDeclPossible=!p,this.xmlDeclExpects=["version"],this.entityReturnState=void 0;let{defaultXMLVersion:v}=this.opt;if(v===void 0){if(this.opt.forceXMLVersion===
!0)throw new Error("forceXMLVersion set but defaultXMLVersion is not set");v="1.0"}this.setXMLVersion(v),this.positionAtNewLine=0,this.doctype=!1,this._closed=!1,
this.xmlDecl={version:void 0,encoding:void 0,standalone:void 0},this.line=1,this.column=0,this.ENTITIES=Object.create(E),(h=this.readyHandler)===null||h===void 0||
h.call(this)}get position(){return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(h,p){this[co[h]]=p}off(h){this[co[h]]=
void 0}makeError(h){var p;let v=(p=this.fileName)!==null&&p!==void 0?p:"";return this.trackPosition&&(v.length>0&&(v+=":"),v+=`${this.line}:${this.column}`),v.length>
0&&(v+=": "),new Error(v+h)}fail(h){const p=this.makeError(h),v=this.errorHandler;if(v===void 0)throw p;return v(p),this}write(h){if(this.closed)return this.fail(
"cannot write after close; assign an onready handler.");let p=!1;h===null?(p=!0,h=""):typeof h=="object"&&(h=h.toString()),this.carriedFromPrevious!==void 0&&(h=
`${this.carriedFromPrevious}${h}`,this.carriedFromPrevious=void 0);let v=h.length;const A=h.charCodeAt(v-1);!p&&(A===sn||A>=55296&&A<=56319)&&(this.carriedFromPrevious=
h[v-1],v--,h=h.slice(0,v));const{stateTable:P}=this;for(this.chunk=h,this.i=0;this.i<v;)P[this.state].call(this);return this.chunkPosition+=v,p?this.end():this}close(){
return this.write(null)}getCode10(){const{chunk:h,i:p}=this;if(this.prevI=p,this.i=p+1,p>=h.length)return N;const v=h.charCodeAt(p);if(this.column++,v<55296){if(v>=
eo||v===tn)return v;switch(v){case Pe:return this.line++,this.column=0,this.positionAtNewLine=this.position,Pe;case sn:return h.charCodeAt(p+1)===Pe&&(this.i=p+
2),this.line++,this.column=0,this.positionAtNewLine=this.position,T;default:return this.fail("disallowed character."),v}}if(v>56319)return v>=57344&&v<=65533||this.
fail("disallowed character."),v;const A=65536+(v-55296)*1024+(h.charCodeAt(p+1)-56320);return this.i=p+2,A>1114111&&this.fail("disallowed character."),A}getCode11(){
const{chunk:h,i:p}=this;if(this.prevI=p,this.i=p+1,p>=h.length)return N;const v=h.charCodeAt(p);if(this.column++,v<55296){if(v>31&&v<127||v>159&&v!==oo||v===tn)
return v;switch(v){case Pe:return this.line++,this.column=0,this.positionAtNewLine=this.position,Pe;case sn:{const P=h.charCodeAt(p+1);(P===Pe||P===ro)&&(this.i=
p+2)}case ro:case oo:return this.line++,this.column=0,this.positionAtNewLine=this.position,T;default:return this.fail("disallowed character."),v}}if(v>56319)return v>=
57344&&v<=65533||this.fail("disallowed character."),v;const A=65536+(v-55296)*1024+(h.charCodeAt(p+1)-56320);return this.i=p+2,A>1114111&&this.fail("disallowed \
character."),A}getCodeNorm(){const h=this.getCode();return h===T?Pe:h}unget(){this.i=this.prevI,this.column--}captureTo(h){let{i:p}=this;const{chunk:v}=this;for(;;){
const A=this.getCode(),P=A===T,F=P?Pe:A;if(F===N||h.includes(F))return this.text+=v.slice(p,this.prevI),F;P&&(this.text+=`${v.slice(p,this.prevI)}
`,p=this.i)}}captureToChar(h){let{i:p}=this;const{chunk:v}=this;for(;;){let A=this.getCode();switch(A){case T:this.text+=`${v.slice(p,this.prevI)}
`,p=this.i,A=Pe;break;case N:return this.text+=v.slice(p),!1;default:}if(A===h)return this.text+=v.slice(p,this.prevI),!0}}captureNameChars(){const{chunk:h,i:p}=this;
for(;;){const v=this.getCode();if(v===N)return this.name+=h.slice(p),N;if(!a(v))return this.name+=h.slice(p,this.prevI),v===T?Pe:v}}skipSpaces(){for(;;){const h=this.
getCodeNorm();if(h===N||!n(h))return h}}setXMLVersion(h){this.currentXMLVersion=h,h==="1.0"?(this.isChar=r,this.getCode=this.getCode10):(this.isChar=d,this.getCode=
this.getCode11)}sBegin(){this.chunk.charCodeAt(0)===65279&&(this.i++,this.column++),this.state=W}sBeginWhitespace(){const h=this.i,p=this.skipSpaces();switch(this.
prevI!==h&&(this.xmlDeclPossible=!1),p){case nt:if(this.state=Gi,this.text.length!==0)throw new Error("no-empty text at start");break;case N:break;default:this.
unget(),this.state=fe,this.xmlDeclPossible=!1}}sDoctype(){var h;const p=this.captureTo(Gd);switch(p){case se:{(h=this.doctypeHandler)===null||h===void 0||h.call(
this,this.text),this.text="",this.state=fe,this.doctype=!0;break}case N:break;default:this.text+=String.fromCodePoint(p),p===no?this.state=S:Vs(p)&&(this.state=
te,this.q=p)}}sDoctypeQuote(){const h=this.q;this.captureToChar(h)&&(this.text+=String.fromCodePoint(h),this.q=null,this.state=I)}sDTD(){const h=this.captureTo(
Xd);h!==N&&(this.text+=String.fromCodePoint(h),h===Ot?this.state=I:h===nt?this.state=it:Vs(h)&&(this.state=V,this.q=h))}sDTDQuoted(){const h=this.q;this.captureToChar(
h)&&(this.text+=String.fromCodePoint(h),this.state=S,this.q=null)}sDTDOpenWaka(){const h=this.getCodeNorm();switch(this.text+=String.fromCodePoint(h),h){case to:
this.state=is,this.openWakaBang="";break;case re:this.state=Cd;break;default:this.state=S}}sDTDOpenWakaBang(){const h=String.fromCodePoint(this.getCodeNorm()),p=this.
openWakaBang+=h;this.text+=h,p!=="-"&&(this.state=p==="--"?he:S,this.openWakaBang="")}sDTDComment(){this.captureToChar(Ws)&&(this.text+="-",this.state=Fs)}sDTDCommentEnding(){
const h=this.getCodeNorm();this.text+=String.fromCodePoint(h),this.state=h===Ws?Td:he}sDTDCommentEnded(){const h=this.getCodeNorm();this.text+=String.fromCodePoint(
h),h===se?this.state=S:(this.fail("malformed comment."),this.state=he)}sDTDPI(){this.captureToChar(re)&&(this.text+="?",this.state=Md)}sDTDPIEnding(){const h=this.
getCodeNorm();this.text+=String.fromCodePoint(h),h===se&&(this.state=S)}sText(){this.tags.length!==0?this.handleTextInRoot():this.handleTextOutsideRoot()}sEntity(){
let{i:h}=this;const{chunk:p}=this;e:for(;;)switch(this.getCode()){case T:this.entity+=`${p.slice(h,this.prevI)}
`,h=this.i;break;case Zd:{const{entityReturnState:v}=this,A=this.entity+p.slice(h,this.prevI);this.state=v;let P;A===""?(this.fail("empty entity name."),P="&;"):
(P=this.parseEntity(A),this.entity=""),(v!==fe||this.textHandler!==void 0)&&(this.text+=P);break e}case N:this.entity+=p.slice(h);break e;default:}}sOpenWaka(){
const h=this.getCode();if(o(h))this.state=Ud,this.unget(),this.xmlDeclPossible=!1;else switch(h){case Hs:this.state=Hd,this.xmlDeclPossible=!1;break;case to:this.
state=Id,this.openWakaBang="",this.xmlDeclPossible=!1;break;case re:this.state=jd;break;default:this.fail("disallowed character in tag name"),this.state=fe,this.
xmlDeclPossible=!1}}sOpenWakaBang(){switch(this.openWakaBang+=String.fromCodePoint(this.getCodeNorm()),this.openWakaBang){case"[CDATA[":!this.sawRoot&&!this.reportedTextBeforeRoot&&
(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of roo\
t node."),this.reportedTextAfterRoot=!0),this.state=Yi,this.openWakaBang="";break;case"--":this.state=Xi,this.openWakaBang="";break;case"DOCTYPE":this.state=I,(this.
doctype||this.sawRoot)&&this.fail("inappropriately located doctype declaration."),this.openWakaBang="";break;default:this.openWakaBang.length>=7&&this.fail("inc\
orrect syntax.")}}sComment(){this.captureToChar(Ws)&&(this.state=Pd)}sCommentEnding(){var h;const p=this.getCodeNorm();p===Ws?(this.state=Dd,(h=this.commentHandler)===
null||h===void 0||h.call(this,this.text),this.text=""):(this.text+=`-${String.fromCodePoint(p)}`,this.state=Xi)}sCommentEnded(){const h=this.getCodeNorm();h!==se?
(this.fail("malformed comment."),this.text+=`--${String.fromCodePoint(h)}`,this.state=Xi):this.state=fe}sCData(){this.captureToChar(Ot)&&(this.state=Ld)}sCDataEnding(){
const h=this.getCodeNorm();h===Ot?this.state=Rd:(this.text+=`]${String.fromCodePoint(h)}`,this.state=Yi)}sCDataEnding2(){var h;const p=this.getCodeNorm();switch(p){case se:{
(h=this.cdataHandler)===null||h===void 0||h.call(this,this.text),this.text="",this.state=fe;break}case Ot:this.text+="]";break;default:this.text+=`]]${String.fromCodePoint(
p)}`,this.state=Yi}}sPIFirstChar(){const h=this.getCodeNorm();this.nameStartCheck(h)?(this.piTarget+=String.fromCodePoint(h),this.state=Zr):h===re||n(h)?(this.fail(
"processing instruction without a target."),this.state=h===re?Ks:Ji):(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(
h),this.state=Zr)}sPIRest(){const{chunk:h,i:p}=this;for(;;){const v=this.getCodeNorm();if(v===N){this.piTarget+=h.slice(p);return}if(!this.nameCheck(v)){this.piTarget+=
h.slice(p,this.prevI);const A=v===re;A||n(v)?this.piTarget==="xml"?(this.xmlDeclPossible||this.fail("an XML declaration must be at the start of the document."),
this.state=A?vt:Gr):this.state=A?Ks:Ji:(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(v));break}}}sPIBody(){
if(this.text.length===0){const h=this.getCodeNorm();h===re?this.state=Ks:n(h)||(this.text=String.fromCodePoint(h))}else this.captureToChar(re)&&(this.state=Ks)}sPIEnding(){
var h;const p=this.getCodeNorm();if(p===se){const{piTarget:v}=this;v.toLowerCase()==="xml"&&this.fail("the XML declaration must appear at the start of the docum\
ent."),(h=this.piHandler)===null||h===void 0||h.call(this,{target:v,body:this.text}),this.piTarget=this.text="",this.state=fe}else p===re?this.text+="?":(this.text+=
`?${String.fromCodePoint(p)}`,this.state=Ji);this.xmlDeclPossible=!1}sXMLDeclNameStart(){const h=this.skipSpaces();if(h===re){this.state=vt;return}h!==N&&(this.
state=Bd,this.name=String.fromCodePoint(h))}sXMLDeclName(){const h=this.captureTo(Yd);if(h===re){this.state=vt,this.name+=this.text,this.text="",this.fail("XML \
declaration is incomplete.");return}if(n(h)||h===Et){if(this.name+=this.text,this.text="",!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:
this.fail("did not expect any more name/value pairs.");break;case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);break;default:this.fail(`expected \
one of ${this.xmlDeclExpects.join(", ")}`)}this.state=h===Et?Xr:zd}}sXMLDeclEq(){const h=this.getCodeNorm();if(h===re){this.state=vt,this.fail("XML declaration \
is incomplete.");return}n(h)||(h!==Et&&this.fail("value required."),this.state=Xr)}sXMLDeclValueStart(){const h=this.getCodeNorm();if(h===re){this.state=vt,this.
fail("XML declaration is incomplete.");return}n(h)||(Vs(h)?this.q=h:(this.fail("value must be quoted."),this.q=eo),this.state=qd)}sXMLDeclValue(){const h=this.captureTo(
[this.q,re]);if(h===re){this.state=vt,this.text="",this.fail("XML declaration is incomplete.");return}if(h===N)return;const p=this.text;switch(this.text="",this.
name){case"version":{this.xmlDeclExpects=["encoding","standalone"];const v=p;this.xmlDecl.version=v,/^1\.[0-9]+$/.test(v)?this.opt.forceXMLVersion||this.setXMLVersion(
v):this.fail("version number must match /^1\\.[0-9]+$/.");break}case"encoding":/^[A-Za-z][A-Za-z0-9._-]*$/.test(p)||this.fail("encoding value must match /^[A-Za\
-z0-9][A-Za-z0-9._-]*$/."),this.xmlDeclExpects=["standalone"],this.xmlDecl.encoding=p;break;case"standalone":p!=="yes"&&p!=="no"&&this.fail('standalone value mu\
st match "yes" or "no".'),this.xmlDeclExpects=[],this.xmlDecl.standalone=p;break;default:}this.name="",this.state=Fd}sXMLDeclSeparator(){const h=this.getCodeNorm();
if(h===re){this.state=vt;return}n(h)||(this.fail("whitespace required."),this.unget()),this.state=Gr}sXMLDeclEnding(){var h;this.getCodeNorm()===se?(this.piTarget!==
"xml"?this.fail("processing instructions are not allowed before root."):this.name!=="version"&&this.xmlDeclExpects.includes("version")&&this.fail("XML declarati\
on must contain a version."),(h=this.xmldeclHandler)===null||h===void 0||h.call(this,this.xmlDecl),this.name="",this.piTarget=this.text="",this.state=fe):this.fail(
"The character ? is disallowed anywhere in XML declarations."),this.xmlDeclPossible=!1}sOpenTag(){var h;const p=this.captureNameChars();if(p===N)return;const v=this.
tag={name:this.name,attributes:Object.create(null)};switch(this.name="",this.xmlnsOpt&&(this.topNS=v.ns=Object.create(null)),(h=this.openTagStartHandler)===null||
h===void 0||h.call(this,v),this.sawRoot=!0,!this.fragmentOpt&&this.closedRoot&&this.fail("documents may contain only one root."),p){case se:this.openTag();break;case Hs:
this.state=Qi;break;default:n(p)||this.fail("disallowed character in tag name."),this.state=ns}}sOpenTagSlash(){this.getCode()===se?this.openSelfClosingTag():(this.
fail("forward-slash in opening tag not followed by >."),this.state=ns)}sAttrib(){const h=this.skipSpaces();h!==N&&(o(h)?(this.unget(),this.state=en):h===se?this.
openTag():h===Hs?this.state=Qi:this.fail("disallowed character in attribute name."))}sAttribName(){const h=this.captureNameChars();h===Et?this.state=Yr:n(h)?this.
state=Kd:h===se?(this.fail("attribute without value."),this.pushAttrib(this.name,this.name),this.name=this.text="",this.openTag()):h!==N&&this.fail("disallowed \
character in attribute name.")}sAttribNameSawWhite(){const h=this.skipSpaces();switch(h){case N:return;case Et:this.state=Yr;break;default:this.fail("attribute \
without value."),this.text="",this.name="",h===se?this.openTag():o(h)?(this.unget(),this.state=en):(this.fail("disallowed character in attribute name."),this.state=
ns)}}sAttribValue(){const h=this.getCodeNorm();Vs(h)?(this.q=h,this.state=Jr):n(h)||(this.fail("unquoted attribute value."),this.state=Qr,this.unget())}sAttribValueQuoted(){
const{q:h,chunk:p}=this;let{i:v}=this;for(;;)switch(this.getCode()){case h:this.pushAttrib(this.name,this.text+p.slice(v,this.prevI)),this.name=this.text="",this.
q=null,this.state=Wd;return;case rs:this.text+=p.slice(v,this.prevI),this.state=Us,this.entityReturnState=Jr;return;case Pe:case T:case tn:this.text+=`${p.slice(
v,this.prevI)} `,v=this.i;break;case nt:this.text+=p.slice(v,this.prevI),this.fail("disallowed character.");return;case N:this.text+=p.slice(v);return;default:}}sAttribValueClosed(){
const h=this.getCodeNorm();n(h)?this.state=ns:h===se?this.openTag():h===Hs?this.state=Qi:o(h)?(this.fail("no whitespace between attributes."),this.unget(),this.
state=en):this.fail("disallowed character in attribute name.")}sAttribValueUnquoted(){const h=this.captureTo(Jd);switch(h){case rs:this.state=Us,this.entityReturnState=
Qr;break;case nt:this.fail("disallowed character.");break;case N:break;default:this.text.includes("]]>")&&this.fail('the string "]]>" is disallowed in char data\
.'),this.pushAttrib(this.name,this.text),this.name=this.text="",h===se?this.openTag():this.state=ns}}sCloseTag(){const h=this.captureNameChars();h===se?this.closeTag():
n(h)?this.state=Vd:h!==N&&this.fail("disallowed character in closing tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case se:this.closeTag();break;case N:break;default:
this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:h,forbiddenState:p}=this;const{chunk:v,textHandler:A}=this;e:for(;;)switch(this.getCode()){case nt:{
if(this.state=Gi,A!==void 0){const{text:P}=this,F=v.slice(h,this.prevI);P.length!==0?(A(P+F),this.text=""):F.length!==0&&A(F)}p=gt;break e}case rs:this.state=Us,
this.entityReturnState=fe,A!==void 0&&(this.text+=v.slice(h,this.prevI)),p=gt;break e;case Ot:switch(p){case gt:p=lo;break;case lo:p=rn;break;case rn:break;default:
throw new Error("impossible state")}break;case se:p===rn&&this.fail('the string "]]>" is disallowed in char data.'),p=gt;break;case T:A!==void 0&&(this.text+=`${v.
slice(h,this.prevI)}
`),h=this.i,p=gt;break;case N:A!==void 0&&(this.text+=v.slice(h));break e;default:p=gt}this.forbiddenState=p}handleTextOutsideRoot(){let{i:h}=this;const{chunk:p,
textHandler:v}=this;let A=!1;e:for(;;){const P=this.getCode();switch(P){case nt:{if(this.state=Gi,v!==void 0){const{text:F}=this,oe=p.slice(h,this.prevI);F.length!==
0?(v(F+oe),this.text=""):oe.length!==0&&v(oe)}break e}case rs:this.state=Us,this.entityReturnState=fe,v!==void 0&&(this.text+=p.slice(h,this.prevI)),A=!0;break e;case T:
v!==void 0&&(this.text+=`${p.slice(h,this.prevI)}
`),h=this.i;break;case N:v!==void 0&&(this.text+=p.slice(h));break e;default:n(P)||(A=!0)}}A&&(!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text dat\
a outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=
!0))}pushAttribNS(h,p){var v;const{prefix:A,local:P}=this.qname(h),F={name:h,prefix:A,local:P,value:p};if(this.attribList.push(F),(v=this.attributeHandler)===null||
v===void 0||v.call(this,F),A==="xmlns"){const oe=p.trim();this.currentXMLVersion==="1.0"&&oe===""&&this.fail("invalid attempt to undefine prefix in XML 1.0"),this.
topNS[P]=oe,nn(this,P,oe)}else if(h==="xmlns"){const oe=p.trim();this.topNS[""]=oe,nn(this,"",oe)}}pushAttribPlain(h,p){var v;const A={name:h,value:p};this.attribList.
push(A),(v=this.attributeHandler)===null||v===void 0||v.call(this,A)}end(){var h,p;this.sawRoot||this.fail("document must contain a root element.");const{tags:v}=this;
for(;v.length>0;){const P=v.pop();this.fail(`unclosed tag: ${P.name}`)}this.state!==z&&this.state!==fe&&this.fail("unexpected end.");const{text:A}=this;return A.
length!==0&&((h=this.textHandler)===null||h===void 0||h.call(this,A),this.text=""),this._closed=!0,(p=this.endHandler)===null||p===void 0||p.call(this),this._init(),
this}resolve(h){var p,v;let A=this.topNS[h];if(A!==void 0)return A;const{tags:P}=this;for(let F=P.length-1;F>=0;F--)if(A=P[F].ns[h],A!==void 0)return A;return A=
this.ns[h],A!==void 0?A:(v=(p=this.opt).resolvePrefix)===null||v===void 0?void 0:v.call(p,h)}qname(h){const p=h.indexOf(":");if(p===-1)return{prefix:"",local:h};
const v=h.slice(p+1),A=h.slice(0,p);return(A===""||v===""||v.includes(":"))&&this.fail(`malformed name: ${h}.`),{prefix:A,local:v}}processAttribsNS(){var h;const{
attribList:p}=this,v=this.tag;{const{prefix:F,local:oe}=this.qname(v.name);v.prefix=F,v.local=oe;const Tt=v.uri=(h=this.resolve(F))!==null&&h!==void 0?h:"";F!==
""&&(F==="xmlns"&&this.fail('tags may not have "xmlns" as prefix.'),Tt===""&&(this.fail(`unbound namespace prefix: ${JSON.stringify(F)}.`),v.uri=F))}if(p.length===
0)return;const{attributes:A}=v,P=new Set;for(const F of p){const{name:oe,prefix:Tt,local:ih}=F;let Ct,os;Tt===""?(Ct=oe==="xmlns"?$:"",os=oe):(Ct=this.resolve(Tt),
Ct===void 0&&(this.fail(`unbound namespace prefix: ${JSON.stringify(Tt)}.`),Ct=Tt),os=`{${Ct}}${ih}`),P.has(os)&&this.fail(`duplicate attribute: ${os}.`),P.add(
os),F.uri=Ct,A[oe]=F}this.attribList=[]}processAttribsPlain(){const{attribList:h}=this,p=this.tag.attributes;for(const{name:v,value:A}of h)p[v]!==void 0&&this.fail(
`duplicate attribute: ${v}.`),p[v]=A;this.attribList=[]}openTag(){var h;this.processAttribs();const{tags:p}=this,v=this.tag;v.isSelfClosing=!1,(h=this.openTagHandler)===
null||h===void 0||h.call(this,v),p.push(v),this.state=fe,this.name=""}openSelfClosingTag(){var h,p,v;this.processAttribs();const{tags:A}=this,P=this.tag;P.isSelfClosing=
!0,(h=this.openTagHandler)===null||h===void 0||h.call(this,P),(p=this.closeTagHandler)===null||p===void 0||p.call(this,P),(this.tag=(v=A[A.length-1])!==null&&v!==
void 0?v:null)===null&&(this.closedRoot=!0),this.state=fe,this.name=""}closeTag(){const{tags:h,name:p}=this;if(this.state=fe,this.name="",p===""){this.fail("wei\
rd empty close tag."),this.text+="</>";return}const v=this.closeTagHandler;let A=h.length;for(;A-- >0;){const P=this.tag=h.pop();if(this.topNS=P.ns,v?.(P),P.name===
p)break;this.fail("unexpected close tag.")}A===0?this.closedRoot=!0:A<0&&(this.fail(`unmatched closing tag: ${p}.`),this.text+=`</${p}>`)}parseEntity(h){if(h[0]!==
"#"){const v=this.ENTITIES[h];return v!==void 0?v:(this.fail(this.isName(h)?"undefined entity.":"disallowed character in entity name."),`&${h};`)}let p=NaN;return h[1]===
"x"&&/^#x[0-9a-f]+$/i.test(h)?p=parseInt(h.slice(2),16):/^#[0-9]+$/.test(h)&&(p=parseInt(h.slice(1),10)),this.isChar(p)?String.fromCodePoint(p):(this.fail("malf\
ormed character entity."),`&${h};`)}};e.SaxesParser=sh}});import{createHash as mh}from"node:crypto";import{closeSync as ph,constants as ho,fstatSync as vh,openSync as gh,
readSync as yh,statSync as bh}from"node:fs";import{dirname as wh,isAbsolute as kh,resolve as an}from"node:path";function ln(e){switch(e.kind){case"scalar":return e.
value;case"list":return e.items.map(ln);case"map":{const t=Object.create(null);for(const s of[...e.entries.keys()].sort()){const i=e.entries.get(s);i&&(t[s]=ln(
i.value))}return t}}}function $h(e,t){if(e.kind==="map")return e.entries.get(String(t));if(e.kind==="list"&&typeof t=="number"){const s=e.items[t];return s&&{value:s}}}
function fo(e,t,s="value"){let i={value:e};for(const n of t){const r=$h(i.value,n);if(!r)return i.key??_h(i.value);i=r}return s==="key"&&i.key?i.key:i.value.span}
function _h(e){if(e.kind==="map")for(const t of e.entries.values())return t.key;return{...e.span,end:e.span.start}}var m=e=>e,mo="\u27E8",as=class{#t=[];#e=new Set;#s;set document(e){
this.#s=e}reporter(e){return(t,s,...[i])=>{const n=e[t];if(!n)throw new Error(`no code is called ${t}`);this.#r({code:t,severity:n.severity,message:n.message(i??
{}),remedy:n.remedy(i??{}),...this.#i(s)})}}adopt(e){this.#r(e)}#i(e){if(e==="call")return{};if("file"in e)return{file:e.file};if("span"in e)return e.path?{span:e.
span,path:e.path}:{span:e.span};if(!this.#s)throw new Error("a path was reported before a document was read");return{path:e.path,span:fo(this.#s,e.path,e.on)}}#r(e){
const t=`${e.code}\0${e.message}\0${e.span?.source.name}\0${e.span?.start}\0${e.path?.join("\0")}\0${e.file}`;this.#e.has(t)||(this.#e.add(t),this.#t.push(e))}get failed(){
return this.#t.some(e=>e.severity==="error")}sorted(e=[]){const t=s=>s.span?e.indexOf(s.span.source):-1;return[...this.#t].sort((s,i)=>t(s)-t(i)||(s.span?.start??
-1)-(i.span?.start??-1))}},Mt=1048576,ls=64,po=1e4,xh=e=>e%1048576===0?`${e/1048576} MiB`:`${e} bytes`,Sh=e=>JSON.stringify(e),Gs={"yaml-syntax":m({severity:"er\
ror",about:"value",message:({problem:e})=>`this is not valid YAML: ${e}`,remedy:({remedy:e})=>e}),"tab-indentation":m({severity:"error",about:"value",message:()=>"\
a tab is used as indentation",remedy:()=>"indent with spaces, two for each level"}),"control-character":m({severity:"error",about:"value",message:({character:e})=>`\
the control character ${e} stands in the text`,remedy:()=>"remove it, or save the file as UTF-8 with line feeds; in double quotes YAML can write such a characte\
r as \\x and two digits"}),"too-deeply-nested":m({severity:"error",about:"value",message:()=>`maps and lists stand more than ${ls} deep inside one another`,remedy:()=>"\
write it flatter; no part of a spec needs such depth"}),"several-documents":m({severity:"error",about:"value",message:()=>"a second document begins here",remedy:()=>"\
keep one document in a file; give several files on the command line to merge them"}),"yaml-directive":m({severity:"error",about:"value",message:({directive:e})=>`\
the directive ${e} is not supported`,remedy:()=>"remove the line; a spec is read as YAML 1.2"}),"unknown-tag":m({severity:"error",about:"value",message:({tag:e})=>`\
the tag ${e} is not known`,remedy:()=>"remove the tag; a text that begins with ! goes in quotes"}),"tag-changes-value":m({severity:"error",about:"value",message:({
tag:e,kind:t})=>`the tag ${e} stands on ${t}`,remedy:()=>"remove the tag; write a text in quotes and a number, true or false without"}),"unknown-alias":m({severity:"\
error",about:"value",message:({name:e})=>`the alias *${e} refers to nothing that was written before it`,remedy:({name:e})=>`write &${e} before the value that is\
 meant, above this line, or put the text in quotes`}),"alias-expansion":m({severity:"error",about:"value",message:()=>`aliases repeat more than ${po} values, or\
 nest them more than ${ls} deep`,remedy:()=>"use fewer aliases, or write the values out"}),"merge-key":m({severity:"error",about:"value",message:()=>"the merge \
key << is not part of YAML 1.2",remedy:()=>"write the keys out, repeat a whole value by an alias, or put the common part in a file of its own and give both file\
s"}),"key-not-text":m({severity:"error",about:"value",message:({kind:e})=>`a key must be a text, and this one is ${e}`,remedy:({text:e})=>e===""?"write a name b\
efore the colon":`put the key in quotes: ${Sh(e)}`}),"reserved-key":m({severity:"error",about:"value",message:({key:e})=>`the key ${e} cannot be used`,remedy:()=>"\
choose another name"}),"duplicate-key":m({severity:"error",about:"value",message:({key:e,line:t})=>`the key ${e} was written before, on line ${t}`,remedy:()=>"k\
eep one of the two, or bring what stands under them together"}),"missing-value":m({severity:"error",about:"value",message:({key:e})=>`the key ${e} has no value`,
remedy:({key:e})=>`write what it is set to (${e}: true, say), or null to leave it unset`}),"number-out-of-range":m({severity:"error",about:"value",message:({text:e})=>`${e}\
 is not a number that can be kept exactly`,remedy:()=>"write a smaller number, or put it in quotes where a text is meant"}),"number-leading-zero":m({severity:"e\
rror",about:"value",message:({text:e})=>`the number ${e} begins with a zero`,remedy:()=>"leave the zeros out, or put it in quotes where a text is meant; octal i\
s 0o17"}),"broken-unicode":m({severity:"error",about:"value",message:()=>"this text holds half of a character",remedy:()=>"write the character itself, or both h\
alves of its \\u escape"}),"root-not-a-map":m({severity:"error",about:"value",message:({kind:e})=>`a spec is a map of keys and values, and this is ${e}`,remedy:()=>"\
write keys at the start of lines, each with a colon and a space after it, such as version: 1"}),"named-file":m({severity:"error",about:"value",message:({file:e,
reason:t})=>`the file ${e} ${t}`,remedy:()=>"correct the name; it is looked up beside the file that names it, unless it begins with /"}),"file-not-utf8":m({severity:"\
error",about:"file",message:({byte:e,line:t})=>`byte ${e}, on line ${t}, is not UTF-8`,remedy:()=>"save the file as UTF-8"}),"file-too-large":m({severity:"error",
about:"file",message:({limit:e})=>`the file has more than ${xh(e)}`,remedy:()=>"give a spec; a thousand guests take less room than that"}),"file-missing":m({severity:"\
error",about:"file",message:()=>"there is no such file",remedy:()=>"correct the name; it is looked up from the current directory"}),"file-is-directory":m({severity:"\
error",about:"file",message:()=>"this is a directory",remedy:()=>"name the file in it, such as host.yaml"}),"file-not-regular":m({severity:"error",about:"file",
message:()=>"this is a device, pipe or socket and not a regular file",remedy:()=>"name a file, or give - and pipe the text to standard input"}),"file-unreadable":m(
{severity:"error",about:"file",message:({reason:e})=>`the file cannot be read: ${e}`,remedy:()=>"see to its permissions, and to those of the directories above i\
t"}),"stdin-twice":m({severity:"error",about:"call",message:()=>"standard input (-) is given more than once",remedy:()=>"give - once"})},vo="<stdin>";function Ah(e,t,s){
const i=new Map;let n=!1;const r=(o,a,c)=>{const l=mh("sha256").update(o).digest("hex");i.set(`${c??""}\0${a}`,c===void 0?{path:a,sha256:l}:{path:a,from:c,sha256:l})};
return{readInput(o){const a=o==="-"?vo:o;if(o==="-"&&n){s("stdin-twice","call");return}o==="-"&&(n=!0);const c=o==="-"?e.stdin(Mt):e.read(an(t,o),Mt);if("proble\
m"in c){Nh(a,c,s);return}return r(c,a),{name:a,bytes:c}},readBeside(o,a,c,l=Mt){if(a.options!==void 0&&!kh(o)){s("named-file",c,{file:o,reason:"must be named by\
 an absolute path in NixOS options"});return}const d=a.name===vo?t:wh(an(t,a.name)),u=o.includes("\0")?{problem:"missing"}:e.read(an(d,o),l);if("problem"in u){s(
"named-file",c,{file:o,reason:Eh(u,l)});return}return r(u,o,a.name),u},get read(){return[...i.values()]}}}function Nh(e,t,s){switch(t.problem){case"missing":s("\
file-missing",{file:e});break;case"directory":s("file-is-directory",{file:e});break;case"not-regular":s("file-not-regular",{file:e});break;case"too-large":s("fi\
le-too-large",{file:e},{limit:Mt});break;case"unreadable":s("file-unreadable",{file:e},{reason:t.reason});break}}function Eh(e,t){switch(e.problem){case"missing":
return"does not exist";case"directory":return"is a directory";case"not-regular":return"is a device, pipe or socket and not a regular file";case"too-large":return`\
has more than ${t} bytes`;case"unreadable":return`cannot be read: ${e.reason}`}}var Oh={read(e,t){let s;try{const i=go(bh(e),t);return i||(s=gh(e,ho.O_RDONLY|ho.
O_NONBLOCK),go(vh(s),t)??bo(s,t))}catch(i){return yo(i)}finally{s!==void 0&&ph(s)}},stdin(e){try{return bo(0,e)}catch(t){return yo(t)}}};function go(e,t){return e.
isDirectory()?{problem:"directory"}:e.isFile()?e.size>t?{problem:"too-large"}:void 0:{problem:"not-regular"}}var cn=e=>e instanceof Error&&"code"in e&&typeof e.
code=="string"?e.code:"";function yo(e){const t=cn(e);return t==="ENOENT"||t==="ENOTDIR"?{problem:"missing"}:t==="EISDIR"?{problem:"directory"}:{problem:"unread\
able",reason:{EACCES:"permission denied",EPERM:"permission denied",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"its name is too long",EIO:"input/ou\
tput error"}[t]??(t||"unknown error")}}function bo(e,t){const s=[];let i=0;for(;;){const n=new Uint8Array(65536),r=Th(e,n);if(r===0)return Buffer.concat(s);if(i+=
r,i>t)return{problem:"too-large"};s.push(n.subarray(0,r))}}function Th(e,t){for(;;)try{return yh(e,t)}catch(s){if(cn(s)==="EOF")return 0;if(cn(s)!=="EAGAIN")throw s;
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var Ch={name:"vfioc",version:"0.1.0",description:"Compiles one declarative host spec for PCI pass\
through into a NixOS module and matching libvirt domain XML.",license:"MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"dist/vfioc.mjs"},files:["\
dist","schema","modules","CHANGELOG.md","THIRD-PARTY.md"],scripts:{build:"node scripts/build.mjs",generate:"node scripts/generate.mjs",format:"biome check --wri\
te .","check:types":"tsc --noEmit","check:style":"biome check .","check:fresh":"node scripts/fresh.mjs",check:"npm run check:types && npm run check:style && npm\
 run check:fresh",test:"npm run check && vitest run --project unit","test:consumers":"vitest run --project consumers","test:nix":"vitest run --project nix","tes\
t:lab":"node lab/run.mjs",bench:"node bench/run.mjs"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"^20.19.43",acorn:"^8.19.0",esbuild:"^0.28.2","fa\
st-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.2",vitest:"^4.1.12",yaml:"2.9",zod:"4.6"}},un=Ch.version;import{lstatSync as Mh,mkdirSync as Ih,readdirSync as Ph,
readFileSync as Dh,renameSync as Lh,rmdirSync as Rh,statSync as wo,unlinkSync as jh,writeFileSync as Bh}from"node:fs";import{dirname as zh}from"node:path";var dn=e=>e instanceof
Error&&"code"in e&&"syscall"in e,qh={EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left on the d\
evice",EDQUOT:"the disk quota is used up",ENAMETOOLONG:"the name is too long",ENOTDIR:"a part of the path is no directory",ENOENT:"it is not there",EEXIST:"some\
thing is there already",ENOTEMPTY:"the directory is not empty",ELOOP:"symbolic links lead in a circle",EXDEV:"a part of the directory lies on another file syste\
m",EIO:"input/output error",EMFILE:"too many files are open",EFBIG:"the file would be too large"},ko=e=>qh[e.code??""]??e.code??"unknown error";function $o(e){if(e)
return e.isSymbolicLink()?"link":e.isDirectory()?"directory":e.isFile()?"file":"other"}function _o(e){if(wo(e,{throwIfNoEntry:!1})?.isDirectory())return;const t=zh(
e);t!==e&&_o(t),Ih(e)}var Fh={kind:e=>$o(Mh(e,{throwIfNoEntry:!1})),target:e=>$o(wo(e,{throwIfNoEntry:!1})),read:e=>Dh(e),list:e=>Ph(e).sort(),makeDirectory:_o,
create:(e,t)=>Bh(e,t,{flag:"wx"}),rename:(e,t)=>Lh(e,t),remove:e=>jh(e),removeDirectory:e=>Rh(e)};function He(e,t){if(e.length>100)return;const s=[...e.toLowerCase()];
let i=s.length<=2?0:s.length<=5?1:s.length<=8?2:3,n;for(const r of[...new Set(t)].sort()){if(r===e)continue;const o=[...r.toLowerCase()];if(Math.abs(o.length-s.
length)>i)continue;const a=Uh(s,o);if(!(a>i||a===i&&n!==void 0)&&(n=r,i=a,a===0))break}return n}function Uh(e,t){let s=[],i=Array.from({length:t.length+1},(n,r)=>r);
for(let n=1;n<=e.length;n+=1){const r=[n];for(let o=1;o<=t.length;o+=1){const a=e[n-1]===t[o-1];let c=Math.min((i[o]??0)+1,(r[o-1]??0)+1,(i[o-1]??0)+(a?0:1));n>
1&&o>1&&e[n-1]===t[o-2]&&e[n-2]===t[o-1]&&(c=Math.min(c,(s[o-2]??0)+1)),r.push(c)}s=i,i=r}return i[t.length]??0}import{parseArgs as Kh}from"node:util";var Wh=e=>/^[\w%+,./:=@-]+$/.
test(e)?e:`'${e.replaceAll("'","'\\''")}'`,hn=(e,t)=>e===void 0?t:`did you mean ${e}? ${t}`,Hh={"missing-command":m({severity:"error",about:"call",message:()=>"\
no command is given",remedy:()=>"vfioc --help lists the commands"}),"unknown-command":m({severity:"error",about:"call",message:({word:e})=>`${e} is no command o\
f vfioc`,remedy:({nearest:e})=>hn(e,"vfioc --help lists the commands")}),"unknown-flag":m({severity:"error",about:"call",message:({flag:e,command:t})=>`${e} is \
no flag of ${t}`,remedy:({nearest:e,command:t})=>hn(e,`${t} --help lists the flags`)}),"missing-flag-value":m({severity:"error",about:"call",message:({flag:e,value:t})=>`${e}\
 needs a value: ${t}`,remedy:({flag:e,value:t})=>`write ${e} ${t}; a value that begins with a dash is written ${e}=${t}`}),"needless-flag-value":m({severity:"er\
ror",about:"call",message:({flag:e})=>`${e} takes no value`,remedy:({flag:e})=>`write ${e} alone`}),"repeated-flag":m({severity:"error",about:"call",message:({flag:e})=>`${e}\
 is given more than once`,remedy:()=>"give it once"}),"invalid-flag-value":m({severity:"error",about:"call",message:({flag:e,value:t})=>`${t} is nothing that ${e}\
 can be`,remedy:({flag:e,choices:t})=>`write ${e} with one of ${t.join(", ")}`}),"conflicting-flags":m({severity:"error",about:"call",message:({one:e,other:t})=>`${e}\
 and ${t} cannot be given together`,remedy:()=>"leave one of them out"}),"missing-argument":m({severity:"error",about:"call",message:({command:e,name:t})=>`${e}\
 needs ${t}`,remedy:({command:e})=>`${e} --help shows how it is called`}),"needless-argument":m({severity:"error",about:"call",message:({command:e,word:t})=>`${e}\
 has no use for ${t}`,remedy:({command:e})=>`leave it out; ${e} --help shows how it is called`}),"unknown-code":m({severity:"error",about:"call",message:({word:e})=>`${e}\
 is no code of a diagnostic`,remedy:({nearest:e})=>hn(e,"vfioc explain lists the codes")})},Vh={"output-not-a-directory":m({severity:"error",about:"file",message:()=>"\
the output directory is something else than a directory",remedy:()=>"name another with -o, or move this out of the way"}),"output-foreign":m({severity:"error",about:"\
file",message:()=>"this file was not written by vfioc, and would be overwritten; nothing was written",remedy:()=>"move it away, or overwrite it with --force"}),
"output-edited":m({severity:"error",about:"file",message:({what:e})=>`this file was edited since vfioc wrote it, and would be ${e}; nothing was written`,remedy:({
what:e})=>e==="removed"?"move it away, or remove it with --force":"bring what you changed into the spec, where it stays; then move the file away, or overwrite i\
t with --force"}),"output-in-the-way":m({severity:"error",about:"file",message:({found:e,needed:t})=>`this is ${e} where ${t} has to be; nothing was written`,remedy:({
force:e})=>e?"move it away, or replace it with --force":"move it away"}),"output-unreadable":m({severity:"error",about:"file",message:({reason:e})=>`what is the\
re cannot be read: ${e}`,remedy:()=>"see to its permissions, and to those of the directories above it"}),"output-unwritable":m({severity:"error",about:"file",message:({
reason:e,begun:t})=>`this cannot be written: ${e}; ${t?"some of the files are new and some are old":"nothing was changed"}`,remedy:({begun:e})=>e?"mend that and\
 run the command again: it finishes what was begun":"mend that and run the command again"}),"output-differs":m({severity:"error",about:"file",message:({line:e})=>`\
this is not what the spec compiles to${e===void 0?"":`, from line ${e} on`}`,remedy:({command:e})=>`run ${e}`}),"output-missing":m({severity:"error",about:"file",
message:e=>"the spec compiles to this file, and it is not there",remedy:({command:e})=>`run ${e}`}),"output-stale":m({severity:"error",about:"file",message:e=>"\
vfioc wrote this file, and the spec compiles to it no more",remedy:({command:e})=>`run ${e}, which removes it`})},cs={...Hh,...Vh},xo={help:{short:"h",help:"sho\
w this help"},version:{help:"show the version"}},So=e=>({...e.flags,...xo});function Zh(e,t,s){const i=`vfioc ${e.name}`,n=So(e),{tokens:r}=Kh({args:[...t],strict:!1,
allowPositionals:!0,tokens:!0,options:Object.fromEntries(Object.entries(n).map(([l,{value:d,short:u}])=>[l,{type:d===void 0?"boolean":"string",...u&&{short:u}}]))}),
o=s.reporter(cs),a=[],c=new Map;for(const l of r){if(l.kind==="positional"&&a.push(l.value),l.kind!=="option")continue;const d=Object.hasOwn(n,l.name)?n[l.name]:
void 0;if(d)c.has(l.name)?o("repeated-flag","call",{flag:l.rawName}):(c.set(l.name,l.value??""),Gh(l.rawName,l.value,d,o));else{const u=He(l.name,Object.keys(n));
o("unknown-flag","call",{flag:l.rawName,command:i,nearest:u&&`--${u}`})}}for(const[l,d]of e.conflicts??[])c.has(l)&&c.has(d)&&o("conflicting-flags","call",{one:`\
--${l}`,other:`--${d}`});if(!c.has("help")&&!c.has("version")){const{least:l,most:d,name:u,unless:f}=e.arguments;a.length>=l||f!==void 0&&c.has(f)||o("missing-a\
rgument","call",{command:i,name:u});for(const k of a.slice(d))o("needless-argument","call",{command:i,word:k})}return s.failed?void 0:{arguments:a,flags:c}}function Gh(e,t,s,i){
s.value===void 0?t!==void 0&&i("needless-flag-value","call",{flag:e}):t===void 0||t===""?i("missing-flag-value","call",{flag:e,value:s.value}):s.choices&&!s.choices.
includes(t)&&i("invalid-flag-value","call",{flag:e,value:t,choices:s.choices})}import{createHash as Xh}from"node:crypto";var Ao={};M(Ao,{codes:()=>Lm,domain:()=>Rm,
schema:()=>Dm});function No(e){const t=Object.values(e).filter(i=>typeof i=="number");return Object.entries(e).filter(([i,n])=>t.indexOf(+i)===-1).map(([i,n])=>n)}
function Yh(e,t){return typeof t=="bigint"?t.toString():t}var Jh=class{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter;return e!==
void 0&&(this._value=e(),this._getter=void 0),this._value}};function Qh(e){return new Jh(e)}function ef(e){return e==null}function Eo(e){const t=e.startsWith("^")?
1:0,s=e.endsWith("$")?e.length-1:e.length;return e.slice(t,s)}function tf(e,t,s){Object.defineProperty(e,t,{value:s,writable:!0,enumerable:!0,configurable:!0})}
var Oo="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function fn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function To(e){if(fn(
e)===!1)return!1;const t=e.constructor;if(t===void 0||typeof t!="function")return!0;const s=t.prototype;return!(fn(s)===!1||Object.prototype.hasOwnProperty.call(
s,"isPrototypeOf")===!1)}function sf(e){return To(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var nf=new Set(["s\
tring","number","symbol"]);function mn(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function rf(e,t,s){const i=new e._zod.constr(t??e._zod.def);return(!t||
s?.parent)&&(i._zod.parent=e),i}function me(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function of(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var af={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[
-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function rt(e,t=0){
if(e.aborted===!0)return!0;for(let s=t;s<e.issues.length;s++)if(e.issues[s]?.continue!==!0)return!0;return!1}function lf(e,t=0){if(e.aborted===!0)return!0;for(let s=t;s<
e.issues.length;s++)if(e.issues[s]?.continue===!1)return!0;return!1}function It(e,t){return t.map(s=>{var i;return(i=s).path??(i.path=[]),s.path.unshift(e),s})}
function us(e){return typeof e=="string"?e:e?.message}function Co(e){const t=[];for(const s of e??[]){const i=s._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))
break;const n=i.maximum??i.length??i.size;n>=0&&t.push([n,s])}return t}function pn(e,t,s){var i;for(let n=t;n<e.length;n++)(i=e[n]).schema??(i.schema=s)}function yt(e,t,s){
var i;const n=e.inst?._zod?.traits;n?.has("$ZodType")&&(n.has("$ZodCheck")?(i=e).schema??(i.schema=e.inst):e.schema=e.inst);const r=e.schema!==e.inst?e.schema?.
_zod.def?.error:void 0,o=e.message?e.message:us(e.inst?._zod.def?.error?.(e))??us(r?.(e))??us(t?.error?.(e))??us(s.customError?.(e))??us(s.localeError?.(e))??"I\
nvalid input",a={};for(const c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),
a.message=o,t?.reportInput&&(a.input=e.input),a}var cf=/[\uD800-\uDBFF]/;function uf(e){const t=e.length;if(!cf.test(e))return t;let s=t;for(let i=0;i<t-1;i++)(e.
charCodeAt(i)&64512)===55296&&(e.charCodeAt(i+1)&64512)===56320&&(s--,i++);return s}function df(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"\
unknown"}function hf(e,t){for(const s in t){const i=Object.getOwnPropertyDescriptor(t,s);i.get?Object.defineProperty(e,s,{...i,enumerable:!1}):mf(e,s,i.value)}}
function ds(e,t,s,i=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:i,value:s}),s}function ff(e,t,s){return ds(e,t,s,!1)}function mf(e,t,s){
Object.defineProperty(e,t,{configurable:!0,get(){return this==null?s:ds(this,t,s.bind(this))},set(i){ds(this,t,i)}})}function pf(e,t){const s=Object.getPrototypeOf(
e);return t in s?void 0:s}var vn,ot=!1,vf={configurable:!0,get(){ot=!0}};function pe(e,t,s){const i=Object.getPrototypeOf(e._zod);if(t in i&&vn!==e._zod){vn=void 0;
return}vn=e._zod,Object.defineProperty(i,t,{configurable:!0,get(){Object.defineProperty(this,t,vf);const n=ot;ot=!1;try{const r=s(this);return ot?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),ot=ot||n,r}catch(r){throw delete this[t],ot=ot||n,r}},set(n){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:n})}})}function gf(e,t,s,i){const n=pf(e,t);n&&Object.defineProperty(n,t,{configurable:!0,get(){const r={configurable:!0,writable:!0,enumerable:i,
value:void 0};return Object.defineProperty(this,t,r),r.value=s(this),Object.defineProperty(this,t,r),r.value},set(r){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:i,value:r})}})}var Mo,yf=Object.freeze({status:"aborted"}),gn={value:void 0,enumerable:!1},Io="captureStackTrace"in Error?Error:null;function bf(e){
const t=Io;if(t){const s=t.stackTraceLimit;if(typeof s=="number"){try{t.stackTraceLimit=0}catch{return Io=null,new e}try{return new e}finally{t.stackTraceLimit=
s}}}return new e}function C(e,t,s,i){const n={};function r(f){this.def=f,this.constr=u,this.traits=new Set}r.prototype=n;const o=s,a=o&&new WeakSet;function c(f,b){
if(f._zod){if(f._zod.traits.has(e))return}else{gn.value=new r(b);try{Object.defineProperty(f,"_zod",gn)}finally{gn.value=void 0}}if(f._zod.traits.add(e),t(f,b),
a){const $=Object.getPrototypeOf(f),x=f._zod.constr.prototype;let E=$;for(;E&&E!==x;)E=Object.getPrototypeOf(E);const N=E??$;a.has(N)||(a.add(N),hf(N,o))}const k=u.
prototype;for(const $ in k)Object.prototype.hasOwnProperty.call(k,$)&&($ in f||(f[$]=k[$].bind(f)))}const l=i?.Parent??Object;class d extends l{}Object.defineProperty(
d,"name",{value:e});function u(f){const b=i?.Parent?bf(d):this;c(b,f);const k=b._zod.deferred;if(k){for(const x of k)x();b._zod.deferred=void 0}const $=globalThis.
__zod_globalConfig?.postProcessor;return $&&$(b),b}return Object.defineProperty(u,"init",{value:c}),Object.defineProperty(u,Symbol.hasInstance,{value:f=>i?.Parent&&
f instanceof i.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(u,"name",{value:e}),u}var Pt=class extends Error{constructor(){super("Encountered Promi\
se during synchronous parse. Use .parseAsync() instead.")}},wf=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),
this.name="ZodEncodeError"}};(Mo=globalThis).__zod_globalConfig??(Mo.__zod_globalConfig={});var Dt=globalThis.__zod_globalConfig;function bt(e){return e&&Object.
assign(Dt,e),Dt}function kf(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Yh,2)),e.message}function $f(e){this._zod.message=e}var _f={get:kf,
set:$f,enumerable:!0,configurable:!0},yn={value:void 0,enumerable:!1},Po=new WeakSet([Object.prototype,Error.prototype]),Do=(e,t)=>{e.name="$ZodError",yn.value=
t,Object.defineProperty(e,"issues",yn),yn.value=void 0,Object.defineProperty(e,"message",_f);const s=Object.getPrototypeOf(e);Po.has(s)||(Po.add(s),Object.defineProperty(
s,"toString",{configurable:!0,enumerable:!1,get(){const i=()=>this.message;return Object.defineProperty(this,"toString",{value:i,configurable:!0,writable:!0}),i},
set(i){Object.defineProperty(this,"toString",{value:i,configurable:!0,writable:!0})}}))},A1=C("$ZodError",Do),Xs=C("$ZodError",Do,void 0,{Parent:Error}),xf=e=>{
const t=(s,i,n,r)=>{const o=n?{...n,async:!1}:{async:!1},a=s._zod.run({value:i,issues:[]},o);if(a instanceof Promise)throw new Pt;if(a.issues.length){const c=new(r?.
Err??e)(a.issues.map(l=>yt(l,o,bt())));throw Oo(c,r?.callee??t),c}return a.value};return t},Sf=xf(Xs),Af=e=>{const t=async(s,i,n,r)=>{const o=n?{...n,async:!0}:
{async:!0};let a=s._zod.run({value:i,issues:[]},o);if(a instanceof Promise&&(a=await a),a.issues.length){const c=new(r?.Err??e)(a.issues.map(l=>yt(l,o,bt())));throw Oo(
c,r?.callee??t),c}return a.value};return t},Nf=Af(Xs),Ef=e=>(t,s,i)=>{const n=i?{...i,async:!1}:{async:!1},r=t._zod.run({value:s,issues:[]},n);if(r instanceof Promise)
throw new Pt;return r.issues.length?Lo(e,r.issues,n):{success:!0,data:r.value}},Of=Ef(Xs);function Lo(e,t,s){let i;return{success:!1,get error(){return i||(i=new e(
t.map(n=>yt(n,s,bt()))),t=void 0,s=void 0),i},set error(n){i=n,t=void 0,s=void 0}}}var Tf=e=>async(t,s,i)=>{const n=i?{...i,async:!0}:{async:!0};let r=t._zod.run(
{value:s,issues:[]},n);return r instanceof Promise&&(r=await r),r.issues.length?Lo(e,r.issues,n):{success:!0,data:r.value}},Cf=Tf(Xs),Mf=/^[\s\S]{0,}$/,Ro=/^-?\d+(?:\.\d+)?$/,
If=/^(?:true|false)$/i,Ys=C("$ZodCheck",(e,t)=>{var s;e._zod??(e._zod={}),e._zod.def=t,(s=e._zod).onattach??(s.onattach=[])}),Pf=e=>{const t=e.value;return!ef(t)&&
t.length!==void 0},Js={number:"number",bigint:"bigint",object:"date"},Df=C("$ZodCheckLessThan",(e,t)=>{Ys.init(e,t);const s=Js[typeof t.value];e._zod.check=i=>{
(t.inclusive?i.value<=t.value:i.value<t.value)||i.issues.push({origin:Js[typeof i.value]??s,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.
value,input:i.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Lf=C("$ZodCheckGreaterThan",(e,t)=>{Ys.init(e,t);const s=Js[typeof t.value];e._zod.check=
i=>{(t.inclusive?i.value>=t.value:i.value>t.value)||i.issues.push({origin:Js[typeof i.value]??s,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():
t.value,input:i.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Rf=C("$ZodCheckNumberFormat",(e,t)=>{Ys.init(e,t),t.format=t.format||"float64";const s=t.
format?.includes("int"),i=s?"int":"number",[n,r]=af[t.format];e._zod.check=o=>{const a=o.value;if(s){if(!Number.isInteger(a)){o.issues.push({expected:i,format:t.
format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?o.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:i,inclusive:!0,continue:!t.abort}):o.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:i,inclusive:!0,continue:!t.abort});return}}a<n&&o.issues.push({origin:"number",input:a,code:"\
too_small",minimum:n,inclusive:!0,inst:e,continue:!t.abort}),a>r&&o.issues.push({origin:"number",input:a,code:"too_big",maximum:r,inclusive:!0,inst:e,continue:!t.
abort})}}),jf=C("$ZodCheckMinLength",(e,t)=>{var s;Ys.init(e,t),(s=e._zod.def).when??(s.when=Pf),e._zod.check=i=>{const n=i.value,r=n.length;if((typeof n=="stri\
ng"&&r>=t.minimum&&r<t.minimum*2?uf(n):r)>=t.minimum)return;const a=df(n);i.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:n,inst:e,
continue:!t.abort})}}),Bf={major:4,minor:6,patch:7},ve=C("$ZodType",(e,t)=>{var s;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Bf;const i=e._zod.
def.checks,n=e._zod.traits.has("$ZodCheck")?[e,...i??[]]:i?.length?[...i]:[];for(const r of n)for(const o of r._zod.onattach)o(e);if(n.length===0)(s=e._zod).deferred??
(s.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const r=(a,c,l)=>{if(a.memo)return a;let d=rt(a),u;for(const f of c){if(f._zod.def.when){
if(lf(a)||!f._zod.def.when(a))continue}else if(d)continue;const b=a.issues.length,k=f._zod.check(a);if(k instanceof Promise&&l?.async===!1)throw new Pt;if(u||k instanceof
Promise)u=(u??Promise.resolve()).then(async()=>{await k,a.issues.length!==b&&(pn(a.issues,b,e),d||(d=rt(a,b)))});else{if(a.issues.length===b)continue;pn(a.issues,
b,e),d||(d=rt(a,b))}}return u?u.then(()=>a):a},o=(a,c,l)=>{if(rt(a))return a.aborted=!0,a;const d=r(c,n,l);if(d instanceof Promise){if(l.async===!1)throw new Pt;
return d.then(u=>e._zod.parse(u,l))}return e._zod.parse(d,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){const d=e.
_zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return d instanceof Promise?d.then(u=>o(u,a,c)):o(d,a,c)}const l=e._zod.parse(a,c);if(l instanceof Promise){
if(c.async===!1)throw new Pt;return l.then(d=>r(d,n,c))}return r(l,n,c)}}},{get"~standard"(){return ff(this,"~standard",qf(this))},set"~standard"(e){ds(this,"~s\
tandard",e)}}),jo=(e,t)=>e.issues.length?{issues:e.issues.map(s=>yt(s,t,bt()))}:{value:e.value};async function zf(e,t){const s={async:!0};return jo(await e._zod.
run({value:t,issues:[]},s),s)}function qf(e){return{validate:t=>{const s={async:!1};try{const i=e._zod.run({value:t,issues:[]},s);if(!(i instanceof Promise))return jo(
i,s)}catch{}return zf(e,t)},vendor:"zod",version:1}}var Ff=C("$ZodString",(e,t)=>{ve.init(e,t),e._zod.pattern=t.pattern??Mf,e._zod.parse=(s,i)=>{if(t.coerce)try{
s.value=String(s.value)}catch{}return typeof s.value=="string"||s.issues.push({expected:"string",code:"invalid_type",input:s.value,inst:e}),s}}),Bo=C("$ZodNumbe\
r",(e,t)=>{ve.init(e,t),e._zod.pattern=Ro,e._zod.parse=(s,i)=>{if(t.coerce)try{s.value=Number(s.value)}catch{}const n=s.value;if(typeof n=="number"&&!Number.isNaN(
n)&&Number.isFinite(n))return s;const r=typeof n=="number"?Number.isNaN(n)?"NaN":Number.isFinite(n)?void 0:String(n):void 0;return s.issues.push({expected:"numb\
er",code:"invalid_type",input:n,inst:e,...r?{received:r}:{}}),s}}),Uf=C("$ZodNumberFormat",(e,t)=>{Rf.init(e,t),Bo.init(e,t)}),Kf=C("$ZodBoolean",(e,t)=>{ve.init(
e,t),e._zod.pattern=If,e._zod.parse=(s,i)=>{if(t.coerce)try{s.value=!!s.value}catch{}const n=s.value;return typeof n=="boolean"||s.issues.push({expected:"boolea\
n",code:"invalid_type",input:n,inst:e}),s}}),Wf=C("$ZodNever",(e,t)=>{ve.init(e,t),e._zod.parse=(s,i)=>(s.issues.push({expected:"never",code:"invalid_type",input:s.
value,inst:e}),s)});function Hf(e,t){const s=Co(e._zod.def.checks);if(!s.length)return;const i=Math.min(...s.map(r=>r[0])),n=e._zod.parse;e._zod.parse=(r,o)=>{const a=t(
r.value);if(a>i&&!o?.skipChecks&&o?.direction!=="backward"){for(const[c,l]of Co(e._zod.def.checks))if(a>c&&l._zod.def.when(r)){const d=r.issues.length;return l.
_zod.check(r),r.issues[d].continue=!1,pn(r.issues,d,e),r}}return n(r,o)}}var Vf=e=>Array.isArray(e)?e.length:-1;function zo(e,t,s){e.issues.length&&t.issues.push(
...It(s,e.issues)),t.value[s]=e.value}var Zf=C("$ZodArray",(e,t)=>{ve.init(e,t);const s=Dt.memoizer;s?.attach(e),e._zod.parse=(i,n)=>{const r=i.value;if(!Array.
isArray(r))return i.issues.push({expected:"array",code:"invalid_type",input:r,inst:e}),i;i.value=s?s.alloc(e,i,Array(r.length),n):Array(r.length);const o=[],a=n?.
abortEarly;for(let c=0;c<r.length;c++){const l=r[c],d=t.element._zod.run({value:l,issues:[]},n);if(d instanceof Promise)o.push(d.then(u=>zo(u,i,c)));else if(zo(
d,i,c),a&&d.issues.length!==0&&rt(d))break}return o.length?Promise.all(o).then(()=>i):i},Hf(e,Vf)});function Qs(e,t,s,i,n,r){const o=s in i,a=r==="optional";if(!(!o&&
a&&n==="optional")){if(e.issues.length){if(n!==void 0&&a&&!o)return;t.issues.push(...It(s,e.issues))}if(!o&&n===void 0){e.issues.length||t.issues.push({code:"in\
valid_type",expected:"nonoptional",input:void 0,path:[s]});return}e.value===void 0?(o||n==="defaulted"&&!a)&&(t.value[s]=void 0):t.value[s]=e.value}}var Gf=[];function Xf(e){
const t=Object.keys(e.shape),s=Object.getOwnPropertySymbols(e.shape),i=s.length?s:Gf,n=i.length?[...t,...i]:t;for(const o of n)if(!e.shape?.[o]?._zod?.traits?.has(
"$ZodType"))throw new Error(`Invalid element at key "${String(o)}": expected a Zod schema`);const r=of(e.shape);return{...e,allKeys:n,symbolKeys:i,keySet:new Set(
t),numKeys:t.length,optionalKeys:new Set(r)}}function Yf(e,t,s,i,n,r,o){const a=[],c=n.keySet,l=n.catchall._zod,d=l.def.type,u=l.optin,f=l.optout;let b=0;for(const k in t){
if(o&&s.issues.length!==b){if(rt(s,b))break;b=s.issues.length}if(c.has(k))continue;if(k==="__proto__"){d==="never"&&a.push(k);continue}if(d==="never"){a.push(k);
continue}const $=l.run({value:t[k],issues:[]},i);$ instanceof Promise?e.push($.then(x=>Qs(x,s,k,t,u,f))):Qs($,s,k,t,u,f)}return a.length&&s.issues.push({code:"u\
nrecognized_keys",keys:a,input:t,inst:r,continue:!0}),e.length?Promise.all(e).then(()=>s):s}var Jf=C("$ZodObject",(e,t)=>{ve.init(e,t);const s=Object.getOwnPropertyDescriptor(
t,"shape"),i=s?.get?s.get.raw:t.shape??{};if(i){const l=()=>{const d={...i};return Object.defineProperty(t,"shape",{value:d}),l.raw=d,d};l.raw=i,Object.defineProperty(
t,"shape",{get:l})}const n=Qh(()=>Xf(t));pe(e,"propValues",l=>{const d=l.def.shape,u={};for(const f in d){const b=d[f]._zod;if(b.values){Object.prototype.hasOwnProperty.
call(u,f)||tf(u,f,new Set);for(const k of b.values)u[f].add(k);b.optin!==void 0&&u[f].add(void 0)}}return u});const r=fn,o=t.catchall;let a;const c=Dt.memoizer;
c?.attach(e),e._zod.parse=(l,d)=>{a??(a=n.value);const u=l.value;if(!r(u))return l.issues.push({expected:"object",code:"invalid_type",input:u,inst:e}),l;l.value=
c?c.alloc(e,l,{},d):{};const f=[],b=a.shape,k=d?.abortEarly;let $=l.issues.length;for(const x of a.allKeys){if(k&&l.issues.length!==$){if(rt(l,$))break;$=l.issues.
length}if(x==="__proto__")continue;const E=b[x],N=E._zod.optin,T=E._zod.optout,z=E._zod.run({value:u[x],issues:[]},d);z instanceof Promise?f.push(z.then(W=>Qs(W,
l,x,u,N,T))):Qs(z,l,x,u,N,T)}return o?Yf(f,u,l,d,n.value,e,k===!0):f.length?Promise.all(f).then(()=>l):l}});function qo(e,t,s,i){for(const r of e)if(r.issues.length===
0)return t.value=r.value,t;const n=e.filter(r=>!rt(r));return n.length===1?(t.value=n[0].value,n[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:s,errors:e.
map(r=>r.issues.map(o=>yt(o,i,bt())))}),t)}var Qf=C("$ZodUnion",(e,t)=>{ve.init(e,t),pe(e,"optin",i=>i.def.options.some(n=>n._zod.optin==="defaulted")?"defaulte\
d":i.def.options.some(n=>n._zod.optin!==void 0)?"optional":void 0),pe(e,"optout",i=>i.def.options.some(n=>n._zod.optout==="optional")?"optional":void 0),pe(e,"v\
alues",i=>{if(i.def.options.every(n=>n._zod.values))return new Set(i.def.options.flatMap(n=>Array.from(n._zod.values)))}),pe(e,"pattern",i=>{if(i.def.options.every(
n=>n._zod.pattern)){const n=i.def.options.map(r=>r._zod.pattern);return new RegExp(`^(${n.map(r=>Eo(r.source)).join("|")})$`)}});const s=t.options.length===1?t.
options[0]._zod.run:null;e._zod.parse=(i,n)=>{if(s)return s(i,n);let r=!1;const o=[];for(const a of t.options){const c=a._zod.run({value:i.value,issues:[]},n);if(c instanceof
Promise)o.push(c),r=!0;else{if(c.issues.length===0)return c;o.push(c)}}return r?Promise.all(o).then(a=>qo(a,i,e,n)):qo(o,i,e,n)}}),em=C("$ZodRecord",(e,t)=>{ve.
init(e,t);const s=Dt.memoizer;s?.attach(e),e._zod.parse=(i,n)=>{const r=i.value;if(!To(r))return i.issues.push({expected:"record",code:"invalid_type",input:r,inst:e}),
i;const o=[],a=t.keyType._zod.values;if(a&&!t.partial){i.value=s?s.alloc(e,i,{},n):{};const c=new Set;for(const d of a)if(typeof d=="string"||typeof d=="number"||
typeof d=="symbol"){if(c.add(typeof d=="number"?d.toString():d),d==="__proto__")continue;const u=t.keyType._zod.run({value:d,issues:[]},n);if(u instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");if(u.issues.length){i.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(
k=>yt(k,n,bt())),input:d,path:[d],inst:e});continue}const f=u.value;if(f==="__proto__")continue;const b=t.valueType._zod.run({value:r[d],issues:[]},n);b instanceof
Promise?o.push(b.then(k=>{k.issues.length&&i.issues.push(...It(d,k.issues)),i.value[f]=k.value})):(b.issues.length&&i.issues.push(...It(d,b.issues)),i.value[f]=
b.value)}let l;for(const d in r)if(!c.has(d))if(t.mode==="loose"){if(d==="__proto__")continue;i.value[d]=r[d]}else l=l??[],l.push(d);l&&l.length>0&&i.issues.push(
{code:"unrecognized_keys",input:r,inst:e,keys:l,continue:!0})}else{i.value=s?s.alloc(e,i,{},n):{};let c;for(const l of Reflect.ownKeys(r)){if(l==="__proto__"||!Object.
prototype.propertyIsEnumerable.call(r,l))continue;let d=t.keyType._zod.run({value:l,issues:[]},n);if(d instanceof Promise)throw new Error("Async schemas not sup\
ported in object keys currently");if(typeof l=="string"&&Ro.test(l)&&d.issues.length){const k=t.keyType._zod.run({value:Number(l),issues:[]},n);if(k instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");k.issues.length===0&&(d=k)}if(d.issues.length){t.mode==="loose"?i.value[l]=r[l]:a?(c=c??
[],c.push(l)):i.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(k=>yt(k,n,bt())),input:l,path:[l],inst:e});continue}const f=d.value;if(f==="\
__proto__")continue;const b=t.valueType._zod.run({value:r[l],issues:[]},n);b instanceof Promise?o.push(b.then(k=>{k.issues.length&&i.issues.push(...It(l,k.issues)),
i.value[f]=k.value})):(b.issues.length&&i.issues.push(...It(l,b.issues)),i.value[f]=b.value)}c&&c.length>0&&i.issues.push({code:"unrecognized_keys",input:r,inst:e,
keys:c,continue:!0})}return o.length?Promise.all(o).then(()=>i):i}}),tm=C("$ZodEnum",(e,t)=>{ve.init(e,t);const s=No(t.entries),i=new Set(s);e._zod.values=i,pe(
e,"pattern",n=>{const r=No(n.def.entries).filter(o=>nf.has(typeof o));return new RegExp(r.length?`^(${r.map(o=>mn(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(n,r)=>{const o=n.value;return i.has(o)||n.issues.push({code:"invalid_value",values:s,input:o,inst:e}),n}}),sm=C("$ZodLiteral",(e,t)=>{ve.init(e,t);
const s=new Set(t.values);e._zod.values=s,pe(e,"pattern",i=>{const n=i.def.values;return new RegExp(n.length?`^(${n.map(r=>typeof r=="string"?mn(r):r?mn(r.toString()):
String(r)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(i,n)=>{const r=i.value;return s.has(r)||i.issues.push({code:"invalid_value",values:t.values,input:r,inst:e}),
i}}),im=C("$ZodTransform",(e,t)=>{ve.init(e,t),e._zod.optin="optional",Dt.memoizer?.guard(e),e._zod.parse=(s,i)=>{if(i.direction==="backward")throw new wf(e.constructor.
name);const n=t.transform(s.value,s);if(i.async)return(n instanceof Promise?n:Promise.resolve(n)).then(o=>(s.value=o,s));if(n instanceof Promise)throw new Pt;return s.
value=n,s}});function Fo(e,t){return e.value=t.issues.length?void 0:t.value,e}var nm=C("$ZodOptional",(e,t)=>{ve.init(e,t),pe(e,"optin",s=>s.def.innerType._zod.
optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",pe(e,"values",s=>{const i=s.def.innerType._zod.values;return i?new Set([...i,void 0]):void 0}),
pe(e,"pattern",s=>{const i=s.def.innerType._zod.pattern;return i?new RegExp(`^(${Eo(i.source)})?$`):void 0}),e._zod.parse=(s,i)=>{if(s.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return s;const n=t.innerType._zod.run({value:s.value,issues:[]},i);return n instanceof Promise?n.then(r=>Fo(s,r)):Fo(s,n)}return t.innerType.
_zod.run(s,i)}}),rm=C("$ZodPrefault",(e,t)=>{ve.init(e,t),e._zod.optin="defaulted",pe(e,"values",s=>s.def.innerType._zod.values),e._zod.parse=(s,i)=>(i.direction===
"backward"||s.value===void 0&&(s.value=t.defaultValue),t.innerType._zod.run(s,i))}),om=C("$ZodPipe",(e,t)=>{ve.init(e,t),pe(e,"values",s=>s.def.in._zod.values),
pe(e,"optin",s=>s.def.in._zod.optin),pe(e,"optout",s=>s.def.out._zod.optout),pe(e,"propValues",s=>s.def.in._zod.propValues),e._zod.parse=(s,i)=>{if(i.direction===
"backward"){const r=t.out._zod.run(s,i);return r instanceof Promise?r.then(o=>ei(o,t.in,i)):ei(r,t.in,i)}const n=t.in._zod.run(s,i);return n instanceof Promise?
n.then(r=>ei(r,t.out,i)):ei(n,t.out,i)}});function ei(e,t,s){return e.issues.some(i=>i.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.
issues},s)}var Uo,am=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const s=t[0];return this._map.set(e,s),s&&typeof s=="object"&&"id"in
s&&this._idmap.set(s.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e);return t&&typeof t=="object"&&"\
id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const s={...this.get(t)??{}};delete s.id;const i={...s,...this._map.
get(e)};return Object.keys(i).length?i:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function lm(){return new am}(Uo=globalThis).__zod_globalRegistry??
(Uo.__zod_globalRegistry=lm());var bn=globalThis.__zod_globalRegistry;function cm(e){return e.checks&&(e.checks=[...e.checks]),e}function um(e,t){return new e(cm(
{type:"string",...me(t)}))}function dm(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...me(t)})}function hm(e,t){return new e(
{type:"boolean",...me(t)})}function fm(e,t){return new e({type:"never",...me(t)})}function we(e,t){return new Df({check:"less_than",...me(t),value:e,inclusive:!0})}
function ge(e,t){return new Lf({check:"greater_than",...me(t),value:e,inclusive:!0})}function mm(e){return ge(0,e)}function pm(e,t){return new jf({check:"min_le\
ngth",...me(t),minimum:e})}var ke=C("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");ve.init(e,t),e.def=t,e.type=t.type},
{get with(){return this.check},set with(e){ds(this,"with",e)},parse(e,t){return Sf(this,e,t,{callee:this.parse})},parseAsync(e,t){return Nf(this,e,t,{callee:this.
parseAsync})},safeParse(e,t){return Of(this,e,t)},safeParseAsync(e,t){return Cf(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??
[],...e.map(s=>typeof s=="function"?{_zod:{check:s,def:{check:"custom"},onattach:[]}}:s)]},{parent:!0})},clone(e,t){return rf(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),vm=C("ZodMiniString",(e,t)=>{Ff.init(e,t),ke.init(e,t)});function G(e){return um(
vm,e)}var gm=C("ZodMiniNumber",(e,t)=>{Bo.init(e,t),ke.init(e,t)}),ym=C("ZodMiniNumberFormat",(e,t)=>{Uf.init(e,t),gm.init(e,t)});function ye(e){return dm(ym,e)}
var bm=C("ZodMiniBoolean",(e,t)=>{Kf.init(e,t),ke.init(e,t)});function Fe(e){return hm(bm,e)}var wm=C("ZodMiniNever",(e,t)=>{Wf.init(e,t),ke.init(e,t)});function km(e){
return fm(wm,e)}var $m=C("ZodMiniArray",(e,t)=>{Zf.init(e,t),ke.init(e,t)});function B(e,t){return new $m({type:"array",element:e,...me(t)})}var Ko=C("ZodMiniOb\
ject",(e,t)=>{Jf.init(e,t),ke.init(e,t),gf(e,"shape",s=>s._zod.def.shape,!1)});function ae(e,t){const s={type:"object",shape:e??{},...me(t)};return new Ko(s)}function q(e,t){
return new Ko({type:"object",shape:e,catchall:km(),...me(t)})}var _m=C("ZodMiniUnion",(e,t)=>{Qf.init(e,t),ke.init(e,t)});function at(e,t){return new _m({type:"\
union",options:e,...me(t)})}var Wo=C("ZodMiniRecord",(e,t)=>{em.init(e,t),ke.init(e,t)});function Ve(e,t,s){return!t||!t._zod?new Wo({type:"record",keyType:G(),
valueType:e,...me(t)}):new Wo({type:"record",keyType:e,valueType:t,...me(s)})}var xm=C("ZodMiniEnum",(e,t)=>{tm.init(e,t),ke.init(e,t),e.options=[...e._zod.values]});
function D(e,t){const s=Array.isArray(e)?Object.fromEntries(e.map(i=>[i,i])):e;return new xm({type:"enum",entries:s,...me(t)})}var Sm=C("ZodMiniLiteral",(e,t)=>{
sm.init(e,t),ke.init(e,t)});function wn(e,t){return new Sm({type:"literal",values:Array.isArray(e)?e:[e],...me(t)})}var Am=C("ZodMiniTransform",(e,t)=>{im.init(
e,t),ke.init(e,t)});function lt(e){return new Am({type:"transform",transform:e})}var Nm=C("ZodMiniOptional",(e,t)=>{nm.init(e,t),ke.init(e,t)});function w(e){return new Nm(
{type:"optional",innerType:e})}var Em=C("ZodMiniPrefault",(e,t)=>{rm.init(e,t),ke.init(e,t)});function _(e,t){return new Em({type:"prefault",innerType:e,get defaultValue(){
return typeof t=="function"?t():sf(t)}})}var Om=C("ZodMiniPipe",(e,t)=>{om.init(e,t),ke.init(e,t)});function ct(e,t){return new Om({type:"pipe",in:e,out:t})}var g=(e,t={},...s)=>{
const i=[];for(const n of s)n===void 0||n===!1||n===""||i.push(typeof n=="number"?String(n):n);if(i.length>1&&i.some(n=>typeof n=="string"))throw new RangeError(
`text beside other children in <${e}>`);return{name:e,attributes:kn(Object.entries(t)),children:i}},kn=e=>{const t=[];for(const[s,i]of e)i!==void 0&&t.push([s,String(
i)]);return Object.fromEntries(t)},Ho=(e,t)=>Object.hasOwn(e.attributes,t)?e.attributes[t]:void 0,$n=(e,t)=>e.children.filter(s=>typeof s!="string"&&(!t||s.name===
t)),_n=(e,t)=>e.children.find(s=>typeof s!="string"&&s.name===t),xn=e=>{const t=e.children[0];return typeof t=="string"?t:""},Tm=(e,t)=>({...e,attributes:kn(Object.
entries({...e.attributes,...t}))}),Cm=(e,...t)=>g(e.name,e.attributes,...t),Mm=e=>e?"yes":"no",Vo=e=>e?"on":"off",_e=e=>({value:e}),H=e=>({problem:e});function hs(e,t){
return bn.add(e,t),e}function $e(e,t,s){const i=ct(hs(G(),{description:e,examples:[...t]}),lt((n,r)=>{const o=s(n);return"value"in o?o.value:(r.issues.push({code:"\
custom",message:o.problem,input:n}),yf)}));return hs(i,{description:e})}function ee(e,t,s,i){return $e(e,t,n=>s.test(n)?_e(n):H(i))}var y=e=>t=>hs(bn.has(t)?t.clone():
t,{description:e}),Zo=D(["on","off"]),Im=at([Fe(),Zo]),Pm=lt(e=>e===!0||e==="on"),L=e=>hs(ct(Im,Pm),{description:e}),ti=(e,t)=>hs(ct(at([Fe(),Zo,e]),lt(s=>s==="\
on"?!0:s==="off"?!1:s)),{description:t}),Dm={vm:{agent:_(L("A channel for the guest agent (qemu-guest-agent), which is used where the guest has it."),!0)}},Lm={};
function*Rm(e){if(!e.agent)return;const t=g("target",{type:"virtio",name:"org.qemu.guest_agent.0"});yield{at:"devices",xml:g("channel",{type:"unix"},t)}}var Go={};
M(Go,{codes:()=>Ym,driversOf:()=>Rt,driversOfVendor:()=>ai,host:()=>sp,rules:()=>Jm,schema:()=>Zm});var jm=`#!/bin/sh
# Run by kmod in place of loading vfio-pci (modprobe.d's \`install\`), as: sh -c THIS vfio-pci ADDRESS...
# Sets aside the PCI functions at these addresses for vfio-pci, then loads it. An address that does not exist is no
# reason to fail: the card may have been taken out, and the machine has to boot.
# It is printed on one line, so each statement ends with a semicolon. modprobe is named by its absolute path because
# the modprobe built into some shells knows no --ignore-install; /bin is there in NixOS's initrd, the other in the
# booted system. It reads the module's options of modprobe.d and of the kernel command line itself: kmod's own
# CMDLINE_OPTS would give them to it twice.
for address in "$@"; do
  if [ -e "/sys/bus/pci/devices/$address/driver_override" ]; then
    echo vfio-pci >"/sys/bus/pci/devices/$address/driver_override";
  fi;
done;
for modprobe in /run/current-system/sw/bin/modprobe /bin/modprobe /sbin/modprobe; do
  if [ -x "$modprobe" ]; then
    exec "$modprobe" --ignore-install vfio-pci;
  fi;
done;
echo "vfioc: no modprobe was found to load vfio-pci with" >&2;
exit 1
`,O=e=>({kind:"string",parts:[e]}),Lt=(...e)=>({kind:"string",parts:e});function fs(e){if(typeof e=="number"&&!Number.isSafeInteger(e))throw new RangeError(`${e}\
 is not a whole number that is held exactly`);return{kind:"int",value:BigInt(e)}}var ie=e=>({kind:"constant",name:e?"true":"false"}),Bm={kind:"constant",name:"n\
ull"},X=e=>({kind:"list",items:e}),zm=e=>Array.from(Symbol.iterator in e?e:Object.entries(e),t=>"kind"in t?t:{kind:"assignment",name:t[0],value:t[1]}),le=e=>({kind:"\
attrs",bindings:zm(e)}),ms=e=>({kind:"identifier",name:e});function Xo(e){const t=e.split("/").slice(1),s=i=>/^[A-Za-z0-9._+-]+$/.test(i)&&i!=="."&&i!=="..";if(!e.
startsWith("./")||!t.every(s))throw new RangeError(`not a file beside a Nix file: ${JSON.stringify(e)}`);return{kind:"file",path:e}}var Sn=e=>typeof e=="string"?
ms(e):e,j=(e,...t)=>({kind:"select",of:Sn(e),path:t,or:void 0}),si=(e,t,s)=>({kind:"select",of:Sn(e),path:t,or:s}),Oe=(e,...t)=>({kind:"apply",function:Sn(e),arguments:t}),
Yo=(e,t)=>({kind:"lambda",parameter:e,body:t}),wt=(e,t,s)=>({kind:"binary",operator:t,left:e,right:s}),ii=e=>({kind:"not",operand:e}),An=(e,t)=>e===""?t:{kind:"\
comment",text:e,node:t},Nn=ee("The name of a user of the host.",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"a user name has lower-case letters, digits, - and _, begins\
 with a letter, and is at most 31 characters long"),qm=ee("The name of a group of the host.",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,"a group name has lower-case let\
ters, digits, - and _, begins with a letter, and is at most 31 characters long"),Fm=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,ps=ee("A name that libvirt takes for a \
guest or a network.",["win11"],Fm,"a name has letters, digits, and . _ + -, begins with a letter or digit, and is at most 63 characters long"),vs=ee("A name of \
your own.",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,"a name has letters, digits, - and _, and is at most 63 characters long"),Um=ee("The name of the host.",[
"workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"a host name has letters, digits and -, and is at most 63 characters long"),gs=ee("The name of \
a network interface.",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"a network interface has a name of at most 15 letters, digits, . _ and -"),Jo=ee("The\
 name of a kernel module.",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"a kernel module has a name of letters, digits, _ and -, one name to an entry"),Qo=ee("\
The name of a systemd unit, with its type.",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,"a\
 unit is written with its type, as in display-manager.service"),Km=ee("One parameter of the kernel command line.",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,
"one entry is one parameter, name or name=value, without white space or quotes"),Wm=e=>{if(!e.startsWith("/"))return`'${e}' is not an absolute path of the host`;
if(/[\u0000-\u001f\u007f]/.test(e))return"a path here has no control characters";if(!e.isWellFormed())return"a path here is valid Unicode";if(e.split("/").includes(
".."))return`'${e}' goes up with '..': write the path it leads to`},ut=$e("An absolute path of the host.",["/var/lib/libvirt/images/win11.qcow2"],e=>{const t=Wm(
e);return t?H(t):_e(e)}),ea=ee("A file, relative to the file that names it.",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,"a path here has no control characters \
and is not empty"),Hm=$e("A MAC address.",["52:54:00:66:d7:8b"],e=>/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===1?H(`'${e}' \
is a multicast address: the first pair of a card's address is even`):_e(e.toLowerCase()):H(`'${e}' is no MAC address: write six pairs of hexadecimal digits, as \
in 52:54:00:66:d7:8b`)),ni=(e,t)=>$e(e,t,s=>/[\u0000-\u001f\u007f\ufffe\uffff]/.test(s)?H("control characters cannot stand here"):s.isWellFormed()?_e(s):H("this\
 is not valid Unicode")),kt=(e,t)=>e.toString(16).padStart(t,"0"),Vm=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];
function ta(e){const t=Vm.map(o=>o.exec(e)).find(o=>o!==null);if(!t){const o=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.test(e);return H(o?`'${e}' is a vendor:device id, and \
a PCI address like 0b:00.0 belongs here`:`'${e}' is no PCI address: write it as lspci does, 0b:00.0 or 0000:0b:00.0`)}const[s=0,i=0,n=0,r=0]=t.slice(1).map(o=>Number.
parseInt(o??"0",16));return n>31?H(`'${e}' has slot ${kt(n,2)}, and a PCI bus has the slots 00 to 1f`):r>7?H(`'${e}' has function ${r}, and a PCI slot has the f\
unctions 0 to 7`):_e({domain:s,bus:i,slot:n,function:r})}var De=e=>`${kt(e.domain,4)}:${kt(e.bus,2)}:${kt(e.slot,2)}.${e.function}`,sa=e=>({domain:`0x${kt(e.domain,
4)}`,bus:`0x${kt(e.bus,2)}`,slot:`0x${kt(e.slot,2)}`,function:`0x${e.function}`});function ia(e){const t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(e);if(!t?.[1]||!t[2]){
const s="value"in ta(e);return H(s?`'${e}' is a PCI address, and a vendor:device id like 1002:67df belongs here`:`'${e}' is no vendor:device id: write four hexa\
decimal digits, a colon and four more, as in 1002:67df`)}return _e({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var Ze=e=>`${e.vendor}:${e.device}`,Ue=$e(
"A PCI address as lspci, sysfs or libvirt writes it; domain 0000 where none is written.",["0b:00.0","0000:0b:00.0","pci_0000_0b_00_0"],ta),ri=$e("A PCI vendor a\
nd device id, as `lspci -nn` prints it.",["1002:67df"],ia),En=$e("A USB vendor and product id, as `lsusb` prints it.",["046d:c541"],ia),na=new WeakMap;function ra(e){
const t=na.get(e);if(t)return t;const s=Object.entries(e).map(([i,n])=>({...n,name:i}));return na.set(e,s),s}var R=e=>ra(e.vms),Le=e=>ra(e.devices);function ys(e,t){
return e.devices.flatMap(s=>{const i=t.devices[s];return i?[{...i,name:s}]:[]})}var oi=(e,t)=>R(t).flatMap(s=>s.devices.flatMap((i,n)=>i===e?[{vm:s,index:n}]:[])),
bs=e=>e.by??(e.functions.length>0?"address":"id"),oa=e=>Le(e).filter(t=>t.bind==="boot"),On=e=>{const{user:t,group:s}=e.libvirt.qemu,i=e.libvirt.runAsRoot?"root":
"qemu-libvirtd";return{user:t??i,group:s??i}},ws=e=>e.machine==="pc"||e.machine.startsWith("pc-i440fx"),Zm={device:{functions:_(B(Ue),[]).apply(y("The PCI funct\
ions of the device, in the order in which the guest sees them: a graphics card has its audio beside it.")),ids:_(B(ri),[]).apply(y("The vendor:device ids of its\
 functions.")),bind:_(D(["boot","start","handover"]),"boot").apply(y("When vfio-pci takes it: boot, before any host driver; start, when the guest starts, and ba\
ck when it stops; handover, as start, for a GPU that the host is using.")),by:w(D(["address","id"])).apply(y("How it is found at boot: by address, which works w\
ith two identical cards, or by id. Default: address where functions are given.")),drivers:w(B(Jo)).apply(y("Host drivers that must not win it. Default: the usua\
l drivers of its vendor.")),blacklist:_(L("Keep these drivers off the host altogether."),!1),idleD3:_(L("Let vfio-pci put the unused device to sleep (D3). Off h\
elps where it does not wake up."),!0),resetMethod:w(D(["device_specific","acpi","flr","af_flr","pm","bus"])).apply(y("The reset method that the kernel is told t\
o use for it."))}},ai={1002:["amdgpu","radeon","snd_hda_intel"],"10de":["nouveau","nvidia","nvidia_drm","nvidia_modeset","nvidiafb","snd_hda_intel"],8086:["i915",
"xe","snd_hda_intel"]},Gm=[...new Set([...Object.values(ai).flat(),"ahci","nvme","xhci_pci"])];function Xm(e,t){const s=new Set(e.functions.map(De)),i=t?.pci.filter(
n=>s.has(De(n.address))).map(n=>n.id)??[];return[...new Set([...e.ids,...i].map(Ze))]}function Rt(e,t){if(e.drivers)return e.drivers;const i=[...new Set(Xm(e,t).
map(n=>n.slice(0,4)))].map(n=>ai[n]);return i.length===0||i.includes(void 0)?Gm:[...new Set(i.flatMap(n=>n??[]))]}var Ym={"device-not-identified":m({severity:"e\
rror",about:"value",message:({device:e})=>`nothing says which device '${e}' is`,remedy:()=>"give its functions (PCI addresses) or its ids (vendor:device), as ls\
pci -nn shows them"}),"by-address-without-functions":m({severity:"error",about:"value",message:({device:e})=>`'${e}' is to be found by address, and no address i\
s given`,remedy:()=>"add functions, or write by: id"}),"by-id-without-ids":m({severity:"error",about:"value",message:({device:e})=>`'${e}' is to be found by id,\
 and no id is given`,remedy:()=>"add ids, or write by: address"}),"device-without-address":m({severity:"error",about:"value",message:({device:e,guest:t})=>t?`th\
e guest '${t}' receives '${e}', whose address is not known`:`'${e}' changes hands while the host runs, and its address is not known`,remedy:()=>"add functions: \
the PCI addresses that lspci -nn shows beside these ids"}),"function-twice":m({severity:"error",about:"value",message:({address:e,device:t})=>`${e} is already a\
 function of '${t}'`,remedy:()=>"a function belongs to one device: take one of them out"}),"id-matches-other-device":m({severity:"error",about:"value",message:({
id:e,device:t,other:s})=>`'${t}' is found by the id ${e}, which '${s}' has too, and '${s}' is not to be bound that way`,remedy:()=>"find it by address: add func\
tions and write by: address"}),"id-takes-host-card":m({severity:"error",about:"value",message:({id:e,address:t,driver:s})=>`the id ${e} is also that of ${t}, wh\
ich the host keeps${s?` (driver ${s})`:""}`,remedy:()=>"find the device by address: add functions and write by: address"}),"blacklist-takes-host-card":m({severity:"\
warning",about:"value",message:({driver:e,address:t})=>`without ${e} the host's own card at ${t} has no driver either`,remedy:()=>"leave blacklist off: the driv\
ers are kept from the device itself anyway"})};function Jm(e,t,s){const i=new Map;for(const n of Le(e)){const r=["devices",n.name];Qm(n,r,t);const{name:o}=n;for(const[
c,l]of n.functions.map(De).entries()){const d=i.get(l);d?t("function-twice",{path:[...r,"functions",c]},{address:l,device:d}):i.set(l,o)}if(n.functions.length>0)
continue;const a=n.ids.length>0;a&&n.bind!=="boot"&&t("device-without-address",{path:[...r,"bind"]},{device:o});for(const{vm:c,index:l}of a?oi(o,e):[])t("device\
-without-address",{path:["vms",c.name,"devices",l]},{device:o,guest:c.name})}ep(e,t),s&&tp(e,t,s,new Set(i.keys()))}function Qm(e,t,s){const{name:i,functions:n,
ids:r,by:o}=e;n.length===0&&r.length===0?s("device-not-identified",{path:t,on:"key"},{device:i}):o==="address"&&n.length===0?s("by-address-without-functions",{path:[
...t,"by"]},{device:i}):o==="id"&&r.length===0&&s("by-id-without-ids",{path:[...t,"by"]},{device:i})}function ep(e,t){const s=Le(e);for(const i of s.filter(n=>n.
bind==="boot"&&bs(n)==="id"))for(const[n,r]of i.ids.map(Ze).entries()){const o=s.find(a=>a.name!==i.name&&a.bind!=="boot"&&a.ids.map(Ze).includes(r));o&&t("id-m\
atches-other-device",{path:["devices",i.name,"ids",n]},{id:r,device:i.name,other:o.name})}}function tp(e,t,s,i){const n=new Set(Le(e).filter(o=>o.functions.length===
0).flatMap(o=>o.ids.map(Ze))),r=s.pci.filter(o=>!i.has(De(o.address)));for(const o of Le(e)){const a=["devices",o.name];for(const[d,u]of o.ids.map(Ze).entries()){
if(o.bind!=="boot"||bs(o)!=="id")continue;const f=r.filter(k=>Ze(k.id)===u),b=o.functions.length>0?f[0]:f[1];b&&t("id-takes-host-card",{path:[...a,"ids",d]},{id:u,
address:De(b.address),driver:b.driver})}if(!o.blacklist)continue;const c=Rt(o,s),l=r.find(d=>d.driver&&c.includes(d.driver)&&!n.has(Ze(d.id)));l?.driver&&t("bla\
cklist-takes-host-card",{path:[...a,"blacklist"]},{driver:l.driver,address:De(l.address)})}}function*sp(e,t){const s=Le(e);if(s.length===0)return;const i=oa(e),
n=i.length>0?"initrd":"boot";for(const l of["vfio_pci","vfio","vfio_iommu_type1"])yield{kind:"module",stage:n,name:l};const r=[...new Set(i.flatMap(l=>Rt(l,t)))].
sort();for(const l of r)yield{kind:"modprobe",line:{command:"softdep",module:l,pre:"vfio-pci"}};const o=i.filter(l=>bs(l)==="id").flatMap(l=>l.ids.map(Ze));o.length>
0&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"ids",value:[...new Set(o)].join(",")}});const a=i.filter(l=>bs(l)==="address").flatMap(
l=>l.functions);a.length>0&&(yield*ip(a)),s.some(l=>!l.idleD3)&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_idle_d3",value:"\
1"}});for(const{resetMethod:l,functions:d}of s)for(const u of l?d:[])yield{kind:"tmpfile",type:"w",path:`/sys/bus/pci/devices/${De(u)}/reset_method`,argument:l??
""};const c=[...new Set(s.filter(l=>l.blacklist).flatMap(l=>Rt(l,t)))].sort();c.length>0&&(yield{kind:"option",path:["boot","blacklistedKernelModules"],value:X(
c.map(O))})}function*ip(e){const t=e.map(De);yield{kind:"modprobe",line:{command:"install",module:"vfio-pci",run:["/bin/sh","-c",jm,"vfio-pci",...t]}};const s=(...i)=>si(
"config",["boot","initrd","systemd",...i],ie(!0));yield{kind:"assertion",that:wt(ii(s("enable")),"||",s("shell","enable")),message:"vfioc: devices are kept for \
vfio-pci by a line of shell that kmod runs in the initrd, which has no shell: set boot.initrd.systemd.shell.enable, or find the devices by id."}}var aa={};M(aa,
{codes:()=>op,rules:()=>ap,schema:()=>rp});var Tn=ye().check(ge(1),we(255));function np(e,t){const s=n=>Object.entries(e[n]).map(([r,{bootOrder:o}])=>({name:`${n}\
.${r}`,path:["vms",e.name,n,r,"bootOrder"],order:o})),i=ys(e,t).map(({name:n,bootOrder:r})=>({name:`devices.${n}`,path:["devices",n,"bootOrder"],order:r}));return[
...s("disks"),...s("nics"),...i].flatMap(({order:n,...r})=>n===void 0?[]:[{...r,order:n}])}var rp={},op={"boot-order-twice":m({severity:"error",about:"value",message:({
order:e,other:t,guest:s})=>`'${t}' of the guest '${s}' has the number ${e} in the boot order too`,remedy:()=>"give each device a number of its own; the lowest c\
omes first"})};function ap(e,t){for(const s of R(e)){const i=new Map;for(const{name:n,path:r,order:o}of np(s,e)){const a=i.get(o);a!==void 0?t("boot-order-twice",
{path:r},{order:o,other:a,guest:s.name}):i.set(o,n)}}}var la={};M(la,{codes:()=>cp,host:()=>up,schema:()=>lp});var lp={device:{bootVga:_(L("Whether the firmware\
 shows the boot on this card: its framebuffer is then released, and the boot is not seen."),!1)}},cp={};function*up(e){Le(e).some(t=>t.bootVga&&t.bind==="boot")&&
(yield{kind:"kernelParam",name:"initcall_blacklist",value:"sysfb_init",comment:"The boot display is a card that leaves the host: do not put a framebuffer on it."})}
var ca={};M(ca,{codes:()=>kp,domain:()=>$p,schema:()=>wp});import{createHash as dp}from"node:crypto";var hp=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex"),
fp=e=>Buffer.concat(e.flatMap(t=>{const s=Buffer.from(t,"utf8"),i=Buffer.alloc(4);return i.writeUInt32BE(s.length),[i,s]})),Cn=e=>dp("sha1").update(hp).update(fp(
e)).digest(),Mn=(...e)=>{const t=Cn(e).subarray(0,16);t.writeUInt8(t.readUInt8(6)&15|80,6),t.writeUInt8(t.readUInt8(8)&63|128,8);const s=t.toString("hex");return[
s.slice(0,8),s.slice(8,12),s.slice(12,16),s.slice(16,20),s.slice(20)].join("-")},mp=(...e)=>{const[t,s,i]=Cn(["mac",...e]);return["52","54","00",...[t,s,i].map(
n=>(n??0).toString(16).padStart(2,"0"))].join(":")},ks=(e,...t)=>Cn(["number",...t]).readUIntBE(0,6)%e,pp=["relaxed","vapic","spinlocks","vpindex","runtime","sy\
nic","stimer","frequencies","tlbflush","ipi"],ua={clock:"localtime",hyperv:pp,diskBus:"sata",nicModel:"e1000e",video:"vga",rng:!1},da={windows10:{...ua,osinfo:"\
http://microsoft.com/win/10",secureBoot:!1,tpm:!1},windows11:{...ua,osinfo:"http://microsoft.com/win/11",secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.o\
rg/linux/2022",secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"virtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],
diskBus:"sata",nicModel:"virtio",video:"vga",rng:!1}},dt=e=>da[e.guest],ha=(e,t)=>e.uuid??Mn("domain",t.host.name,e.name),In=({cpu:e})=>e.sockets*e.cores*e.threads,
vp={model:"tpm-crb",version:"2.0"};function li(e){const{type:t="efi",secureBoot:s,enrolledKeys:i,tpm:n}=e.firmware,r=dt(e),o=t==="efi"&&!ws(e)&&e.firmware.loader===
void 0;return{type:t,secureBoot:s??(i===!0||r.secureBoot&&o),enrolledKeys:i??!1,tpm:typeof n=="object"?n:n??r.tpm?vp:void 0}}var jt=({display:e})=>e.spice===void 0?
e.vnc===void 0:e.spice!==!1,fa=e=>Object.keys(e.shares).length>0,gp=e=>e.agent||jt(e);function ma(e){const{input:t,vnc:s}=e.display;return t!==void 0?t:jt(e)||s!==
void 0&&s!==!1?e.lookingGlass?"virtio":"tablet":"none"}var Pn=15,Bt=(e,t)=>e.bus??(e.cdrom===void 0?dt(t).diskBus:"sata"),Dn=e=>e==="sata"?6:26,yp=e=>e==="virti\
o"?"vd":"sd",bp=(e,t)=>`${yp(e)}${String.fromCharCode(97+t)}`;function pa(e){const t=new Map,s=new Set,i=Object.entries(e.disks).map(([r,o])=>({name:r,target:o.
target,bus:Bt(o,e)}));for(const{name:r,target:o}of i)o!==void 0&&(t.set(r,o),s.add(o));const n=i.filter(({target:r})=>r===void 0);for(const{name:r,bus:o}of[...n.
filter(a=>a.bus==="sata"),...n.filter(a=>a.bus!=="sata")]){const a=Dn(o),c=ks(a,"disk",o,r),l=Array.from({length:a},(d,u)=>bp(o,(c+u)%a)).find(d=>!s.has(d));l!==
void 0&&(t.set(r,l),s.add(l))}return t}var wp={},kp={};function*$p(e){const t=new Set(Object.values(e.disks).map(i=>Bt(i,e))),s=g("controller",{type:"usb",index:0,
model:"qemu-xhci",ports:Pn});if(yield{pci:{class:"usb",key:"usb",index:0},functions:[s]},(!ws(e)||t.has("sata"))&&(yield{pci:{class:"sata",key:"sata",index:0},functions:[
g("controller",{type:"sata",index:0})]}),t.has("scsi")){const i=g("controller",{type:"scsi",index:0,model:"virtio-scsi"});yield{pci:{class:"scsi",key:"scsi",index:0},
functions:[i]}}if(gp(e)){const i=g("controller",{type:"virtio-serial",index:0});yield{pci:{class:"serial",key:"serial",index:0},functions:[i]}}}var va={};M(va,{
codes:()=>Ap,domain:()=>Op,rules:()=>Np,schema:()=>Sp});var ga=4095;function _p(e){const t=new Set;for(const s of e.split(",")){const i=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.
exec(s);if(!i)return H(`'${e}' is no set of CPUs: write it as 0-3,8,^2`);const n=Number(i[2]),r=i[3]===void 0?n:Number(i[3]);if(r<n)return H(`the range ${n}-${r}\
 runs backwards`);if(r>ga)return H(`CPU ${r} is above ${ga}`);for(let o=n;o<=r;o+=1)i[1]?t.delete(o):t.add(o)}return t.size===0?H(`'${e}' leaves no CPU`):_e([...t].
sort((s,i)=>s-i))}function Ln(e){const t=[...new Set(e)].sort((i,n)=>i-n),s=[];for(const i of t){const n=s.at(-1);n&&n[1]===i-1?n[1]=i:s.push([i,i])}return s.map(
([i,n])=>i===n?`${i}`:`${i}-${n}`).join(",")}var ci=$e("A set of host CPUs.",["0-3,8","0-7,^2"],_p),ya=ye().check(ge(0),we(4095)),ba=ct(at([ci,B(ya).check(pm(1))]),
lt(e=>[...new Set(e)].sort((t,s)=>t-s))),xp=ee("A feature of the CPU, as libvirt calls it.",["topoext","invtsc","svm"],/^[a-z0-9][a-z0-9_.-]{0,40}$/,"a CPU feat\
ure has lower-case letters, digits, - . and _, as virsh domcapabilities lists them"),Rn=e=>ye().check(ge(1),we(e)),Sp={vm:{cpu:_(q({sockets:_(Rn(8),1).apply(y("\
Sockets. Windows for the desktop uses at most two. Default: 1.")),cores:_(Rn(512),2).apply(y("Cores of each socket. Default: 2.")),threads:_(Rn(2),1).apply(y("T\
hreads of each core: 2 where the guest is to have pairs of sibling threads of the host. Default: 1.")),pin:w(B(ya)).apply(y("The host CPU of each virtual CPU, i\
n their order: the threads of a core stand beside each other, so give sibling threads of the host in pairs (lscpu -e shows them).")),emulator:w(ba).apply(y("The\
 host CPUs for QEMU's own threads, as a list or as 0-1,12-13: best those that no virtual CPU has.")),iothreads:_(ye().check(ge(0),we(64)),0).apply(y("How many t\
hreads serve the disks that name one.")),iothreadPin:w(ba).apply(y("The host CPUs for these threads.")),features:_(Ve(xp,D(["force","require","optional","disabl\
e","forbid"])),{}).apply(y("Features of the CPU, each with what is asked of it, as require or disable.")),cachePassthrough:_(L("Show the guest the host's caches\
."),!0),maxPhysAddr:w(ye().check(ge(32),we(64))).apply(y("The width of physical addresses in bits: for cards with large BARs where the guest finds no room for t\
hem."))}),{}).apply(y("The virtual CPUs of the guest."))}},E1=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,Ap={"pin-count":m({severity:"error",about:"value",message:({pins:e,vcpus:t})=>`${e} host CPUs are given, and the guest has ${t} virtual ones`,remedy:({vcpus:e})=>`\
give ${e}, one for each, or change sockets, cores or threads`}),"pin-twice":m({severity:"error",about:"value",message:({cpu:e})=>`host CPU ${e} is given twice`,
remedy:()=>"give each virtual CPU one of its own"}),"pin-shared":m({severity:"warning",about:"value",message:({cpu:e,guest:t})=>`host CPU ${e} is that of a virt\
ual CPU of the guest '${t}' too`,remedy:()=>"give the guests different CPUs, unless they never run at the same time"}),"emulator-on-pinned":m({severity:"warning",
about:"value",message:({cpus:e})=>`QEMU's own threads are on CPU ${e}, where virtual CPUs are pinned`,remedy:()=>"give them other CPUs, or leave emulator out"}),
"iothread-pin-without-iothreads":m({severity:"error",about:"value",message:()=>"there are no iothreads to be pinned",remedy:()=>"add iothreads, or take iothread\
Pin out"}),"max-phys-addr-emulated":m({severity:"error",about:"value",message:()=>"an emulated guest has the address width of the CPU that QEMU emulates",remedy:()=>"\
take maxPhysAddr out, or type: qemu"})};function Np(e,t){const s=new Map;for(const i of R(e)){const{pin:n=[],emulator:r=[],iothreads:o,iothreadPin:a,maxPhysAddr:c}=i.
cpu,l=(...f)=>({path:["vms",i.name,"cpu",...f]}),d=In(i);i.cpu.pin&&n.length!==d&&t("pin-count",l("pin"),{pins:n.length,vcpus:d});for(const[f,b]of n.entries()){
const k=s.get(b);n.indexOf(b)<f?t("pin-twice",l("pin",f),{cpu:b}):k!==void 0?t("pin-shared",l("pin",f),{cpu:b,guest:k}):s.set(b,i.name)}const u=r.filter(f=>n.includes(
f));u.length>0&&t("emulator-on-pinned",l("emulator"),{cpus:Ln(u)}),a&&o===0&&t("iothread-pin-without-iothreads",l("iothreadPin")),c!==void 0&&i.type==="qemu"&&t(
"max-phys-addr-emulated",l("maxPhysAddr"))}}function Ep(e,t){const{sockets:s,cores:i,threads:n,features:r,cachePassthrough:o,maxPhysAddr:a}=e.cpu,c=e.type==="kv\
m",l=new Map(Object.entries(r));return c&&t.host.cpu==="amd"&&n>1&&!l.has("topoext")&&l.set("topoext","require"),g("cpu",{mode:c?"host-passthrough":"maximum",check:"\
none"},g("topology",{sockets:s,dies:1,cores:i,threads:n}),c&&o&&g("cache",{mode:"passthrough"}),a!==void 0&&g("maxphysaddr",{mode:"emulate",bits:a}),...[...l].map(
([d,u])=>g("feature",{policy:u,name:d})))}function*Op(e,t){const{pin:s=[],emulator:i,iothreads:n,iothreadPin:r}=e.cpu;yield{at:"",xml:g("vcpu",{placement:"stati\
c"},In(e))},n>0&&(yield{at:"",xml:g("iothreads",{},n)}),yield{at:"",xml:Ep(e,t)};const o=a=>({at:"cputune",xml:a});for(const[a,c]of s.entries())yield o(g("vcpup\
in",{vcpu:a,cpuset:c}));i&&(yield o(g("emulatorpin",{cpuset:Ln(i)})));for(let a=1;r&&a<=n;a+=1)yield o(g("iothreadpin",{iothread:a,cpuset:Ln(r)}))}var wa={};M(wa,
{codes:()=>Cp,host:()=>Mp,schema:()=>Tp});var jn={"claim-devices":5,"shared-memory":10,"stop-units":20,"end-sessions":25,"unbind-consoles":30,"unbind-framebuffe\
r":40,"wait-device-free":50,"unload-drivers":60,"restart-units":70},Tp={},Cp={};function*Mp(e){for(const t of R(e)){const i=ys(t,e).filter(({name:n})=>oi(n,e).some(
r=>r.vm.name!==t.name)).flatMap(n=>n.functions.map(De));i.length!==0&&(yield{kind:"hook",vm:t.name,step:"claim-devices",order:jn["claim-devices"],arguments:i})}}
var ka={};M(ka,{codes:()=>Lp,domain:()=>Hp,rules:()=>Bp,schema:()=>Dp});var Ip=ee("The name of a disk in libvirt.",["vda","sda"],/^[sv]d[a-z]$/,"the target of a\
 disk is vda to vdz on virtio, and sda to sdz on other buses"),Pp=ee("A serial number.",["GAMES01"],/^[A-Za-z0-9_.+-]{1,20}$/,"a serial number has 1 to 20 lette\
rs, digits, - _ . and +"),Dp={vm:{disks:_(Ve(vs,q({file:w(ut).apply(y("An image file of the host.")),block:w(ut).apply(y("A disk or partition of the host, best \
by a name that stays, below /dev/disk/by-id.")),cdrom:w(at([ut,wn(!1)])).apply(y("A CD drive with this image in it, or false for an empty one.")),format:w(D(["q\
cow2","raw"])).apply(y("The format of the image. Default: qcow2 or raw by the end of its name.")),bus:w(D(["virtio","sata","scsi","usb"])).apply(y("How the gues\
t reaches it. Default: sata for Windows and macOS, which know it without a driver, virtio for Linux.")),target:w(Ip).apply(y("Its name in libvirt. Default: it f\
ollows from the name here.")),cache:w(D(["none","writeback","writethrough","directsync","unsafe"])).apply(y("How the host caches it. Default: QEMU's, writeback.")),
io:w(D(["native","threads","io_uring"])).apply(y("How QEMU reads and writes it; native needs cache none or directsync.")),discard:_(L("Give back what the guest \
no longer uses."),!0),iothread:w(ye().check(ge(1),we(64))).apply(y("The thread that serves it, one of cpu.iothreads: on virtio only.")),serial:w(Pp).apply(y("Th\
e serial number that the guest sees.")),readOnly:_(L("The guest cannot write to it."),!1),bootOrder:w(Tn).apply(y("Its number in the order in which the guest tr\
ies to boot. Without any, the first disk comes first."))})),{}).apply(y("Disks and CD drives, by names of your own."))}},O1=(e,t="")=>`vms: { win: { memory: 4Gi\
B, ${t}disks: { ${e} } } }
`,Lp={"disk-source":m({severity:"error",about:"value",message:({disk:e,given:t})=>t===0?`nothing says what the disk '${e}' is`:`the disk '${e}' is said to be se\
veral things`,remedy:()=>"give one of file, block and cdrom"}),"disk-format":m({severity:"error",about:"value",message:({file:e})=>`the format of '${e}' does no\
t show in its name`,remedy:()=>"add format: qcow2 or format: raw"}),"block-not-raw":m({severity:"warning",about:"value",message:()=>"a block device that holds a\
 qcow2 image grows to its end and then stops the guest",remedy:()=>"take format out: a block device is raw"}),"block-name-moves":m({severity:"warning",about:"va\
lue",message:({path:e})=>`${e} can be another disk after the next boot`,remedy:()=>"name it by what ls -l /dev/disk/by-id shows"}),"cdrom-bus":m({severity:"erro\
r",about:"value",message:()=>"virtio has no CD drives",remedy:()=>"take bus out: a CD drive is on sata then"}),"read-only-sata":m({severity:"error",about:"value",
message:()=>"SATA has no disks that cannot be written to",remedy:()=>"write bus: virtio, scsi or usb, or cdrom instead of file"}),"disk-target-bus":m({severity:"\
error",about:"value",message:({target:e,bus:t})=>`${e} is no name of a disk on ${t}`,remedy:({bus:e})=>`write a name of ${e==="virtio"?"vda to vdz":e==="sata"?"\
sda to sdf":"sda to sdz"}, or take target out`}),"disk-target-twice":m({severity:"error",about:"value",message:({target:e,disk:t})=>`'${t}' has the target ${e} \
already`,remedy:()=>"take target out of one of them"}),"too-many-disks":m({severity:"error",about:"value",message:({bus:e,most:t})=>`this guest has more than ${t}\
 disks on ${e}`,remedy:()=>"put some of them on another bus"}),"disk-twice":m({severity:"error",about:"value",message:({path:e,disk:t})=>`${e} is the disk '${t}\
' already`,remedy:()=>"take one of them out, or let both be readOnly"}),"disk-iothread":m({severity:"error",about:"value",message:({bus:e})=>`a disk on ${e} can\
not be served by an iothread of its own`,remedy:()=>"write bus: virtio, or take iothread out"}),"iothread-missing":m({severity:"error",about:"value",message:({iothread:e,
count:t})=>`there is no iothread ${e}: the guest has ${t}`,remedy:({iothread:e})=>`write cpu.iothreads: ${e}, or the number of one that is there`}),"native-io-c\
ached":m({severity:"error",about:"value",message:({cache:e})=>`native input and output does not work with the cache ${e}`,remedy:()=>"write cache: none, or io: \
io_uring"})},Rp=/^\/dev\/(?:sd[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|vd[a-z]+\d*|dm-\d+|mmcblk\d+(?:p\d+)?)$/,jp=[[/\.qcow2?$/i,"qcow2"],[/\.(?:raw|img|iso|bin)$/i,"raw"]],
$a=e=>e.format??(e.file===void 0?"raw":jp.find(([t])=>t.test(e.file??""))?.[1]);function Bp(e,t){for(const s of R(e)){const i=["vms",s.name,"disks"],n=new Map;for(const[
r,o]of Object.entries(s.disks)){zp(s,r,o,t);const a=o.file??o.block;if(a===void 0)continue;const c=n.get(a);c&&!(c.readOnly&&o.readOnly)&&t("disk-twice",{path:[
...i,r,o.file===void 0?"block":"file"]},{path:a,disk:c.name}),n.set(a,{name:r,readOnly:o.readOnly})}Fp(s,t)}}function zp(e,t,s,i){const n=(...l)=>({path:["vms",
e.name,"disks",t,...l]}),r=[s.file,s.block,s.cdrom].filter(l=>l!==void 0).length,o=Bt(s,e);if(r!==1&&i("disk-source",{...n(),on:"key"},{disk:t,given:r}),s.file!==
void 0&&$a(s)===void 0&&i("disk-format",n("file"),{file:s.file}),s.block!==void 0&&s.format==="qcow2"&&i("block-not-raw",n("format")),s.block!==void 0&&Rp.test(
s.block)&&i("block-name-moves",n("block"),{path:s.block}),s.cdrom!==void 0&&o==="virtio"&&i("cdrom-bus",n("bus")),s.readOnly&&s.cdrom===void 0&&o==="sata"&&i("r\
ead-only-sata",n("readOnly")),s.iothread!==void 0){const{iothreads:l}=e.cpu;o!=="virtio"?i("disk-iothread",n("iothread"),{bus:o}):s.iothread>l&&i("iothread-miss\
ing",n("iothread"),{iothread:s.iothread,count:l})}const{cache:a="writeback",io:c}=s;c==="native"&&a!=="none"&&a!=="directsync"&&i("native-io-cached",n("io"),{cache:a})}
var qp=(e,t)=>t==="virtio"?e.startsWith("vd"):e.startsWith("sd")&&e.charCodeAt(2)-97<Dn(t);function Fp(e,t){const s=new Map,i=pa(e);for(const[n,r]of Object.entries(
e.disks)){const o=["vms",e.name,"disks",n],a=Bt(r,e);if(i.has(n)||t("too-many-disks",{path:o,on:"key"},{bus:a,most:Dn(a)}),r.target===void 0)continue;const c=s.
get(r.target),l={path:[...o,"target"]};qp(r.target,a)?c!==void 0?t("disk-target-twice",l,{target:r.target,disk:c}):s.set(r.target,n):t("disk-target-bus",l,{target:r.
target,bus:a})}}var Up=e=>e.block===void 0?"file":"block";function Kp(e){if(e.block!==void 0)return g("source",{dev:e.block});const t=e.file??e.cdrom;return typeof t==
"string"?g("source",{file:t}):void 0}function Wp(e,t,s){const i=e.cdrom!==void 0,{cache:n,io:r,iothread:o,bootOrder:a}=e,c=e.discard&&!i&&!e.readOnly?"unmap":void 0;
return g("disk",{type:Up(e),device:i?"cdrom":"disk"},g("driver",{name:"qemu",type:$a(e),cache:n,io:r,discard:c,iothread:o}),Kp(e),g("target",{dev:t,bus:s}),(i||
e.readOnly)&&g("readonly"),e.serial!==void 0&&g("serial",{},e.serial),a!==void 0&&g("boot",{order:a}))}function*Hp(e){const t=pa(e);for(const[s,i]of Object.entries(
e.disks)){const n=t.get(s),r=Bt(i,e);if(n===void 0)continue;const o=Wp(i,n,r);r==="virtio"?yield{pci:{class:"disk",key:s},functions:[o]}:yield{at:"devices",xml:o}}}
var _a={};M(_a,{codes:()=>ev,domain:()=>iv,rules:()=>sv,schema:()=>Qp});var ht=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),xa=e=>{const t=/^\d{1,3}(?:\.\d{1,3}){3}$/.
test(e)?e.split(".").map(Number):[];return t.length===4&&t.every(s=>s<256)?t.reduce((s,i)=>s*256+i,0):void 0},zt=({prefix:e})=>2**(32-e);function Vp(e){const[t="",
s=""]=e.split("/"),i=xa(t);if(i===void 0||!/^\d{1,2}$/.test(s))return H(`'${e}' is no subnet: write it as 192.168.150.0/24`);const n={first:i,prefix:Number(s)};
if(n.prefix<16||n.prefix>29)return H(`the prefix of '${e}' is not between 16 and 29`);const r=i%zt(n);return r!==0?H(`'${e}' does not begin a subnet: ${ht(i-r)}\
/${s} does`):_e(n)}var Zp=({first:e,prefix:t})=>`${ht(e)}/${t}`,Gp=e=>ht(2**32-zt(e)),Xp=(e,t)=>e.first<t.first+zt(t)&&t.first<e.first+zt(e),Yp=$e("An IPv4 subn\
et.",["192.168.150.0/24"],Vp),Sa=$e("An IPv4 address.",["192.168.178.30"],e=>{const t=xa(e);return t===void 0?H(`'${e}' is no IPv4 address`):_e(ht(t))}),Jp=ye().
check(ge(5900),we(65535)),Aa=e=>q({listen:_(Sa,"127.0.0.1").apply(y("The address of the host where it listens. Default: only the host itself.")),port:w(Jp).apply(
y(`The TCP port, from 5900 on. Default: ${e}.`))}),Qp={vm:{display:_(q({spice:w(ti(Aa("one that is free"),"SPICE, with sound, clipboard and USB redirection: wha\
t virt-manager and Looking Glass show the guest with. Default: on where there is no VNC.")),vnc:w(ti(Aa("one that is free"),"VNC. Default: off.")),video:w(D(["n\
one","vga","virtio","qxl","bochs","ramfb"])).apply(y("The emulated video card. Default: vga, virtio for Linux, none where neither SPICE nor VNC shows it.")),input:w(
D(["tablet","virtio","none"])).apply(y("Keyboard and mouse beside those of PS/2: a USB tablet, whose pointer follows that of the host; virtio, as Looking Glass \
wants them; or none. Default: tablet, virtio with Looking Glass.")),sound:w(D(["spice","none"])).apply(y("An emulated sound card, heard through SPICE. Default: \
where there is SPICE.")),usbRedirection:_(ye().check(ge(0),we(8)),2).apply(y("How many USB devices can be handed to the guest through SPICE at a time."))}),{}).
apply(y("How the guest is seen from the host."))}},T1=e=>`vms: { win: { memory: 4GiB, display: { ${e} } } }
`,ev={"guest-not-seen":m({severity:"warning",about:"value",message:({guest:e})=>`nothing shows the guest '${e}': it has no display and receives no device`,remedy:()=>"\
take spice: off out, or give it a graphics card, or a serial console"}),"video-none-shown":m({severity:"warning",about:"value",message:({server:e})=>`${e} has n\
othing to show: the guest has no video card`,remedy:({server:e})=>`take video: none out, or write ${e==="SPICE"?"spice":"vnc"}: off`}),"sound-without-spice":m({
severity:"error",about:"value",message:()=>"sound goes through SPICE, which is off",remedy:()=>"take sound out, or write spice: on"}),"display-open-to-all":m({severity:"\
warning",about:"value",message:({server:e,address:t})=>`${e} of the guest listens on ${t}, without a password`,remedy:()=>"listen on 127.0.0.1 and reach it thro\
ugh ssh, or see that the firewall keeps others away"}),"display-port-twice":m({severity:"error",about:"value",message:({port:e,guest:t})=>`port ${e} is that of \
a display of '${t}' already`,remedy:()=>"give one of them another port, or none"})},Na=e=>e===!0?{listen:"127.0.0.1"}:e===!1?void 0:e,Ea=e=>jt(e)?Na(e.display.spice)??
{listen:"127.0.0.1"}:void 0,Bn=e=>Na(e.display.vnc),tv=e=>e.display.video??(jt(e)||Bn(e)!==void 0?dt(e).video:"none");function sv(e,t){const s=new Map;for(const i of R(
e)){const n=(...a)=>({path:["vms",i.name,"display",...a]}),r=Ea(i),o=Bn(i);!r&&!o&&i.devices.length===0&&!i.serial&&t("guest-not-seen",{...n("spice"),on:"key"},
{guest:i.name}),i.display.video==="none"&&(r||o)&&!i.lookingGlass&&i.devices.length===0&&t("video-none-shown",n("video"),{server:r?"SPICE":"VNC"}),i.display.sound===
"spice"&&!r&&t("sound-without-spice",n("sound"));for(const[a,c,l]of[["spice","SPICE",r],["vnc","VNC",o]]){if(l&&!l.listen.startsWith("127.")&&t("display-open-to\
-all",n(a,"listen"),{server:c,address:l.listen}),l?.port===void 0)continue;const d=s.get(l.port);d!==void 0&&t("display-port-twice",n(a,"port"),{port:l.port,guest:d}),
s.set(l.port,i.name)}}}var Oa=(e,{listen:t,port:s},...i)=>g("graphics",{type:e,port:s,autoport:s===void 0?"yes":"no"},g("listen",{type:"address",address:t}),...i);
function*iv(e){const t=Ea(e),s=Bn(e);if(t){yield{at:"devices",xml:Oa("spice",t,g("image",{compression:"off"}))};const i=g("target",{type:"virtio",name:"com.redh\
at.spice.0"});yield{at:"devices",xml:g("channel",{type:"spicevmc"},i)};const n=Array.from({length:e.display.usbRedirection},()=>g("redirdev",{bus:"usb",type:"sp\
icevmc"}));n.length>0&&(yield{at:"",xml:g("devices",{},...n)})}s&&(yield{at:"devices",xml:Oa("vnc",s)}),yield*nv(e),yield*rv(e),yield*ov(e)}function*nv(e){const t=tv(
e),s=g("video",{},g("model",{type:t}));t==="none"||t==="ramfb"?yield{at:"devices",xml:s}:yield{pci:{class:"video",key:"video",index:0},functions:[s]}}function*rv(e){
for(const s of["mouse","keyboard"])yield{at:"devices",xml:g("input",{type:s,bus:"ps2"})};const t=ma(e);t==="tablet"&&(yield{at:"devices",xml:g("input",{type:"ta\
blet",bus:"usb"})});for(const[s,i]of t==="virtio"?["mouse","keyboard"].entries():[])yield{pci:{class:"input",key:i,index:s},functions:[g("input",{type:i,bus:"vi\
rtio"})]}}function*ov(e){const t=e.display.sound??(jt(e)?"spice":"none");if(yield{at:"devices",xml:g("audio",{id:1,type:t})},t==="none")return;const s=g("sound",
{model:"ich9"},g("audio",{id:1}));yield{pci:{class:"sound",key:"sound",index:0},functions:[s]}}var Ta={};M(Ta,{codes:()=>cv,domain:()=>fv,rules:()=>hv,schema:()=>lv});
var av=q({dev:ut.apply(y("The event device, by a name that stays: below /dev/input/by-id, or a link of udev.symlinks.")),grab:w(D(["all"])).apply(y("all: the ke\
ys that toggle this keyboard toggle all input devices of the guest with it.")),repeat:w(L("Repeat a key that is held down, for a keyboard.")),grabToggle:w(D(["c\
trl-ctrl","alt-alt","shift-shift","meta-meta","scrolllock","ctrl-scrolllock"])).apply(y("The keys that hand it over, pressed together. Default: both Ctrl."))}),
lv={vm:{evdev:_(B(ct(at([ut,av]),lt(e=>typeof e=="string"?{dev:e}:e))),[]).apply(y("Input devices of the host that the guest takes and gives back by a key: path\
s, or more about each."))}},C1=e=>`vms: { win: { memory: 4GiB, evdev: [${e}] } }
`,M1="{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }",cv={"evdev-twice":m({severity:"error",about:"value",message:({dev:e})=>`${e} is in the list already`,
remedy:()=>"take one of them out"}),"evdev-without-grab":m({severity:"warning",about:"value",message:({guest:e})=>`no input device of '${e}' takes the others al\
ong when it is handed over`,remedy:()=>"write grab: all at the keyboard"}),"evdev-name-moves":m({severity:"warning",about:"value",message:({dev:e})=>`${e} can b\
e another device after the next boot`,remedy:()=>"name it by what ls -l /dev/input/by-id shows, or by a link of udev.symlinks"}),"evdev-not-an-event-device":m({
severity:"error",about:"value",message:({dev:e})=>`${e} is the device of the old mouse or joystick interface, which QEMU cannot grab`,remedy:()=>"name the link \
beside it that ends in -event-mouse, -event-kbd or -event-joystick"})},uv=/^\/dev\/input\/event\d+$/,dv=/^\/dev\/input\/(?:mice$|mouse\d+$|js\d+$|by-(?:id|path)\/(?:(?!-event-).)*-(?:mouse|joystick)$)/;
function hv(e,t){for(const{name:s,evdev:i}of R(e)){const n=["vms",s,"evdev"],r=new Set;for(const[o,{dev:a}]of i.entries()){const c={path:[...n,o,"dev"]};r.has(a)&&
t("evdev-twice",c,{dev:a}),r.add(a),uv.test(a)&&t("evdev-name-moves",c,{dev:a}),dv.test(a)&&t("evdev-not-an-event-device",c,{dev:a})}i.length>1&&!i.some(({grab:o})=>o===
"all")&&t("evdev-without-grab",{path:n,on:"key"},{guest:s})}}function*fv(e){for(const{dev:t,grab:s,repeat:i,grabToggle:n}of e.evdev){const r=i===void 0?void 0:Vo(
i);yield{at:"devices",xml:g("input",{type:"evdev"},g("source",{dev:t,grab:s,repeat:r,grabToggle:n}))}}}var Ca={};M(Ca,{codes:()=>pv,files:()=>vv,isInlineXml:()=>Ma,
schema:()=>mv});var mv={vm:{xml:w(G()).apply(y("XML that is merged into the domain last, by what libvirt knows each element by: a <domain> element, or the name \
of a file that holds one.")),xmlRemove:_(B(G()),[]).apply(y("Elements that are taken out of the domain at the very end, by their paths, as in devices/memballoon\
."))}},pv={},Ma=e=>e.trimStart().startsWith("<");function*vv(e){for(const{name:t,xml:s}of R(e))s!==void 0&&!Ma(s)&&(yield{path:["vms",t,"xml"],name:s})}var Ia={};
M(Ia,{codes:()=>yv,domain:()=>kv,host:()=>wv,rules:()=>bv,schema:()=>gv});var gv={vm:{firmware:_(q({type:w(D(["efi","bios"])).apply(y("UEFI or BIOS. Default: ef\
i.")),secureBoot:w(L("Firmware that can do Secure Boot. Default: on for windows11.")),enrolledKeys:w(L("Microsoft's keys are there from the first start, so that\
 Secure Boot is in force; without them it is only possible. Default: off.")),tpm:w(ti(q({model:_(D(["tpm-crb","tpm-tis"]),"tpm-crb").apply(y("The interface of t\
he TPM: tpm-crb, which has version 2.0 only, or tpm-tis.")),version:_(D(["2.0","1.2"]),"2.0").apply(y("The version of the TPM."))}),"An emulated TPM, whose stat\
e stays on the host. Default: on for windows11.")),loader:w(ut).apply(y("An image of your own to start from, instead of the one that libvirt picks; it needs var\
sTemplate.")),varsTemplate:w(ut).apply(y("The variables with which the guest's own file begins, for an image of your own.")),bootMenu:_(L("Wait for a key that o\
pens the boot menu."),!1)}),{}).apply(y("The firmware of the guest."))}},I1=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}firmware: { ${e} } } }
`,yv={"secure-boot-needs-efi":m({severity:"error",about:"value",message:()=>"Secure Boot is a part of UEFI, and the firmware is bios",remedy:()=>"take type: bio\
s out, or secureBoot"}),"secure-boot-needs-q35":m({severity:"error",about:"value",message:()=>"Secure Boot needs the machine q35, and this guest has an i440fx",
remedy:()=>"take machine out, or secureBoot"}),"keys-without-secure-boot":m({severity:"error",about:"value",message:()=>"keys are for Secure Boot, and it is off",
remedy:()=>"take enrolledKeys out, or write secureBoot: on"}),"keys-with-loader":m({severity:"error",about:"value",message:()=>"an image of your own brings its \
own variables, so keys cannot be added to them",remedy:()=>"take enrolledKeys out and name a varsTemplate that has the keys, or take loader out"}),"loader-and-t\
emplate":m({severity:"error",about:"value",message:({given:e,missing:t})=>`'${e}' needs '${t}' beside it`,remedy:({given:e,missing:t})=>`add ${t}, from the same\
 build, or take ${e} out`}),"loader-without-efi":m({severity:"error",about:"value",message:()=>"this image is one of UEFI, and the firmware is bios",remedy:()=>"\
take type: bios out, or loader"}),"tpm-crb-version":m({severity:"error",about:"value",message:()=>"tpm-crb has version 2.0 only",remedy:()=>'write version: "2.0\
", or model: tpm-tis'}),"tpm-without-swtpm":m({severity:"error",about:"value",message:({guest:e})=>`the TPM of '${e}' is emulated by swtpm, which is off`,remedy:()=>"\
take libvirt.qemu.swtpm out, or the TPM of the guest (firmware.tpm: off)"})};function bv(e,t){for(const s of R(e)){const{firmware:i}=s,n=u=>({path:["vms",s.name,
"firmware",u]}),{type:r,secureBoot:o,enrolledKeys:a,tpm:c}=li(s);o&&r==="bios"?t("secure-boot-needs-efi",n("secureBoot")):o&&ws(s)?t("secure-boot-needs-q35",n("\
secureBoot")):a&&!o&&t("keys-without-secure-boot",n("enrolledKeys"));const{loader:l,varsTemplate:d}=i;if(l!==void 0&&a&&t("keys-with-loader",n("enrolledKeys")),
l!==void 0&&r==="bios"&&t("loader-without-efi",n("loader")),l===void 0!=(d===void 0)){const[u,f]=l===void 0?["varsTemplate","loader"]:["loader","varsTemplate"];
t("loader-and-template",n(u),{given:u,missing:f})}c?.model==="tpm-crb"&&c.version!=="2.0"&&t("tpm-crb-version",{path:["vms",s.name,"firmware","tpm","version"]}),
c&&e.libvirt.qemu.swtpm===!1&&t("tpm-without-swtpm",{path:["libvirt","qemu","swtpm"]},{guest:s.name})}}var ui={loader:"/run/vfioc/firmware/OVMF_CODE.fd",template:"\
/run/vfioc/firmware/OVMF_VARS.ms.fd"};function*wv(e){const t=R(e).map(li);if(e.libvirt.qemu.swtpm===void 0&&t.some(({tpm:s})=>s!==void 0)&&(yield{kind:"option",
path:["virtualisation","libvirtd","qemu","swtpm","enable"],value:ie(!0)}),!!t.some(({enrolledKeys:s})=>s))for(const[s,i]of[[ui.loader,"/FV/OVMF_CODE.fd"],[ui.template,
"/FV/OVMF_VARS.ms.fd"]])yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",s,"L+","argument"],value:Lt(j("pkgs","OVMFFull","fd"),i)}}function*kv(e){
const{type:t,secureBoot:s,enrolledKeys:i,tpm:n}=li(e),{loader:r,varsTemplate:o,bootMenu:a}=e.firmware;if(t==="efi"&&i)yield*Pa(ui.loader,ui.template,!0);else if(t===
"efi"&&r!==void 0&&o!==void 0)yield*Pa(r,o,s);else if(t==="efi"){const c=(d,u)=>g("feature",{enabled:Mm(u),name:d}),l=g("firmware",{},c("enrolled-keys",!1),c("s\
ecure-boot",s));yield{at:"",xml:g("os",{firmware:"efi"},l)},yield{at:"os",xml:g("loader",{stateless:"no"})}}if(s&&(yield{at:"features",xml:g("smm",{state:"on"})}),
a&&(yield{at:"os",xml:g("bootmenu",{enable:"yes",timeout:3e3})}),n){const c=g("backend",{type:"emulator",version:n.version});yield{at:"devices",xml:g("tpm",{model:n.
model},c)}}}function*Pa(e,t,s){yield{at:"os",xml:g("loader",{readonly:"yes",secure:s?"yes":void 0,type:"pflash"},e)},yield{at:"os",xml:g("nvram",{template:t})}}
var Da={};M(Da,{codes:()=>Ev,host:()=>Tv,rules:()=>Ov,schema:()=>Nv});var di={name:"default",bridge:"virbr0",subnet:{first:3232266752,prefix:24},stock:!0},$v=e=>{
const t=`virbr-${e}`;return t.length<=15&&/^[A-Za-z0-9_.-]+$/.test(t)?t:`virbr-${ks(36**6,"bridge",e).toString(36).padStart(6,"0")}`},_v=e=>({first:171966464+ks(
128*256,"subnet",e)*256,prefix:24});function hi(e,t){const s=t.networks[e];if(!s)return e===di.name?di:void 0;if(s.type!=="nat")return;const{bridge:i,subnet:n}=s;
return e===di.name&&i===void 0&&n===void 0?di:{name:e,bridge:i??$v(e),subnet:n??_v(e),stock:!1}}var fi=(e,t,s)=>e.nics[t]?.mac??mp(s.host.name,e.name,t),mi=(e,t)=>Object.
entries(e.nics).flatMap(([s,{network:i}])=>{const n=i===void 0?void 0:hi(i,t);return n?[{nic:s,mac:fi(e,s,t),network:n}]:[]});function La(e,t){const s=zt(e.subnet)/
2,i=new Set;return R(t).flatMap(n=>{const r=mi(n,t)[0];if(n.forwards.length===0||r?.network.name!==e.name||i.size>=s-1)return[];let o=ks(s-1,"address",e.name,n.
name);for(;i.has(o);)o=(o+1)%(s-1);return i.add(o),[{vm:n.name,mac:r.mac,ip:ht(e.subnet.first+s+o)}]})}var xv=/^[A-Za-z0-9_@:,./+=-]+$/;function Sv(e){if(/[\0\n\r]/.
test(e))throw new RangeError("a word of a unit file has no line break and no NUL");return xv.test(e)?e:`"${e.replace(/[\\"]/g,"\\$&").replace(/%/g,"%%").replace(
/\$/g,"$$$$")}"`}var Ra=e=>e.map(Sv).join(" "),zn=e=>[...Buffer.from(e,"utf8")].map((t,s)=>{const i=String.fromCharCode(t);return/[A-Za-z0-9:_-]/.test(i)||i==="\
."&&s>0?i:`\\x${t.toString(16).padStart(2,"0")}`}).join(""),ja=e=>`sys-subsystem-net-devices-${zn(e).replace(/-/g,"\\x2d")}.device`,Ba=ye().check(ge(1),we(65535)),
Av=q({listen:Ba.apply(y("The TCP port of the host.")),interface:gs.apply(y("The network interface on which the host takes connections; the firewall opens the po\
rt there only.")),address:w(Sa).apply(y("One address of the host on that interface. Default: all of them.")),to:w(Ba).apply(y("The TCP port of the guest. Defaul\
t: the same."))}),Nv={vm:{forwards:_(B(Av),[]).apply(y("TCP ports of the guest that are reached through the host, such as VNC or RDP."))}},P1="forwards: [{ list\
en: 5900, interface: eth0 }]",Ev={"forward-without-nat":m({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT network to which a p\
ort could be forwarded`,remedy:()=>"give it a card in a network of type nat; a guest on a bridge is reached without forwards"}),"forward-port-twice":m({severity:"\
error",about:"value",message:({port:e,interface:t,guest:s})=>`port ${e} of ${t} is already forwarded to '${s}'`,remedy:()=>"listen on another port, or on anothe\
r address of the interface"}),"forward-on-guest-bridge":m({severity:"error",about:"value",message:({interface:e,guest:t})=>`${e} is the bridge of the network of\
 '${t}' itself`,remedy:()=>"name the interface of the LAN, as ip link shows it"})};function Ov(e,t){const s=new Map;for(const i of R(e)){const n=["vms",i.name,"\
forwards"],[r]=mi(i,e);i.forwards.length>0&&!r&&t("forward-without-nat",{path:n,on:"key"},{guest:i.name});for(const[o,a]of i.forwards.entries()){const{listen:c,
interface:l,address:d}=a;l===r?.network.bridge&&t("forward-on-guest-bridge",{path:[...n,o,"interface"]},{interface:l,guest:i.name});const u=`${l} ${c}`,f=s.get(
`${u} ${d}`)??s.get(u)??(d?void 0:s.get(`${u} any`));f&&t("forward-port-twice",{path:[...n,o,"listen"]},{port:c,interface:l,guest:f}),s.set(d?`${u} ${d}`:u,i.name),
s.set(`${u} any`,i.name)}}}function*Tv(e){for(const t of R(e)){const[s]=mi(t,e);if(!s||t.forwards.length===0)continue;const i=La(s.network,e).find(r=>r.vm===t.name);
s.network.stock&&(yield*Cv);const n=s.network.stock?t.name:i?.ip;for(const r of n===void 0?[]:t.forwards){const{listen:o,interface:a,address:c}=r,l=zn(`forward-${t.
name}-${a}-${c?`${c}-`:""}${o}`);yield{kind:"option",path:["systemd","sockets",l],value:Mv(t,r)},yield{kind:"option",path:["systemd","services",l],value:Iv(t,r,
`${n}:${r.to??o}`)},yield{kind:"port",interface:a,protocol:"tcp",port:o}}}}var Cv=[{kind:"option",path:["virtualisation","libvirtd","nss","enableGuest"],value:ie(
!0)},{kind:"option",path:["system","nssModules"],value:X([j("config","virtualisation","libvirtd","package")])}],$s=e=>X(e.map(O)),za=(e,{listen:t,interface:s})=>O(
`Port ${t} of ${s}, forwarded to the guest ${e.name}`),Mv=(e,t)=>{const{listen:s,interface:i,address:n}=t;return le({description:za(e,t),wantedBy:$s(["multi-use\
r.target",ja(i)]),after:$s(["sysinit.target"]),before:$s(["shutdown.target"]),conflicts:$s(["shutdown.target"]),unitConfig:le({DefaultDependencies:ie(!1)}),listenStreams:$s(
[n?`${n}:${s}`:String(s)]),socketConfig:le({BindToDevice:O(i),...n?{FreeBind:ie(!0)}:{}})})},Iv=(e,t,s)=>le({description:za(e,t),serviceConfig:le({ExecStart:Lt(
j("config","systemd","package"),`/lib/systemd/systemd-socket-proxyd ${Ra(["--exit-idle-time=10min",s])}`),DynamicUser:ie(!0),PrivateTmp:ie(!0),ProtectSystem:O("\
strict"),ProtectHome:ie(!0),NoNewPrivileges:ie(!0)})}),qa={};M(qa,{codes:()=>Rv,domain:()=>zv,rules:()=>jv,schema:()=>Lv});var Pv=ee("A machine type of QEMU.",[
"q35","pc-q35-10.0","pc"],/^(?:q35|pc|pc-(?:q35|i440fx)-\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)$/,"a machine is q35 or pc, or one of a version, as in pc-q35-10.0: qemu-\
system-x86_64 -machine help lists them"),Dv=ee("A UUID.",["b8d2d9c9-4088-4288-b668-e12a9fb6d2bb"],/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,"a UUID has 32\
 hexadecimal digits in lower case, in groups of 8, 4, 4, 4 and 12"),Lv={vm:{guest:_(D(["windows10","windows11","linux","macos"]),"linux").apply(y("The system th\
at the guest runs. It decides the defaults of firmware, clock, disks, cards and video.")),type:_(D(["kvm","qemu"]),"kvm").apply(y("kvm, or qemu for a guest that\
 is emulated, without KVM: slow, and its CPU is the largest that QEMU has, instead of that of the host.")),machine:_(Pv,"q35").apply(y("The machine: q35, pc, or\
 one of a version. A guest that is there already keeps the version it has.")),uuid:w(Dv).apply(y("The UUID. Default: derived from the names of host and guest.")),
title:w(ni("A title.",["Windows 11"])).apply(y("A title for people: virt-manager shows it instead of the name.")),description:w(ni("A description.",["for the ga\
mes"])).apply(y("A description for people.")),autostart:_(L("Start the guest with the host."),!1)}},Rv={"uuid-twice":m({severity:"error",about:"value",message:({
guest:e})=>`the guest '${e}' has this UUID already`,remedy:()=>"take it out: each guest gets one of its own from its name"})};function jv(e,t){const s=new Map;for(const i of R(
e)){const n=ha(i,e),r=s.get(n);r!==void 0&&t("uuid-twice",{path:["vms",i.name,"uuid"]},{guest:r}),s.set(n,i.name)}}var Bv="/run/libvirt/nix-emulators/qemu-syste\
m-x86_64";function*zv(e,t){const{osinfo:s}=dt(e);yield{at:"",xml:g("name",{},e.name)},yield{at:"",xml:g("uuid",{},ha(e,t))},e.title!==void 0&&(yield{at:"",xml:g(
"title",{},e.title)}),e.description!==void 0&&(yield{at:"",xml:g("description",{},e.description)}),s!==void 0&&(yield{at:"metadata",xml:g("libosinfo:libosinfo",
{"xmlns:libosinfo":"http://libosinfo.org/xmlns/libvirt/domain/1.0"},g("libosinfo:os",{id:s}))}),yield{at:"os",xml:g("type",{arch:"x86_64",machine:e.machine},"hv\
m")};for(const i of["acpi","apic"])yield{at:"features",xml:g(i)};yield{at:"features",xml:g("vmport",{state:"off"})},yield{at:"",xml:qv(e)},yield{at:"",xml:g("on\
_poweroff",{},"destroy")},yield{at:"",xml:g("on_reboot",{},"restart")},yield{at:"",xml:g("on_crash",{},"destroy")},yield{at:"pm",xml:g("suspend-to-mem",{enabled:"\
no"})},yield{at:"pm",xml:g("suspend-to-disk",{enabled:"no"})},yield{at:"devices",xml:g("emulator",{},Bv)},yield{at:"devices",xml:g("memballoon",{model:"none"})}}
var qv=e=>g("clock",{offset:dt(e).clock},g("timer",{name:"rtc",tickpolicy:"catchup"}),g("timer",{name:"pit",tickpolicy:"delay"}),g("timer",{name:"hpet",present:"\
no"})),Fa={};M(Fa,{codes:()=>Fv,host:()=>sg,rules:()=>Jv,schema:()=>Xv});var D1=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,L1=`vms: { win: { memory: 4GiB, devices: [gpu] } }
`,Fv={"handover-without-bind":m({severity:"error",about:"value",message:({device:e,bind:t})=>`'${e}' has a handover, and bind: ${t} never hands it over`,remedy:()=>"\
write bind: handover, or take handover out"}),"handover-to-nobody":m({severity:"warning",about:"value",message:({device:e})=>`no guest has '${e}', so it is neve\
r handed over`,remedy:()=>"add it to a guest's devices"}),"handover-timeout":m({severity:"error",about:"value",message:({seconds:e})=>`a handover of ${e} s a st\
ep is not between 1 s and 10 min`,remedy:()=>"write a time such as 30s"}),"handover-stops-libvirt":m({severity:"error",about:"value",message:({unit:e})=>`${e} i\
s needed to start the guest, and is to be stopped before it starts`,remedy:()=>"take it out"}),"handover-restart-not-stopped":m({severity:"error",about:"value",
message:({unit:e})=>`${e} is to start again, and nothing stops it`,remedy:()=>"add it to stop, or take it out of restart"}),"handover-at-boot":m({severity:"warn\
ing",about:"value",message:({guest:e,device:t})=>`'${e}' starts with the host and takes '${t}' from the session at once`,remedy:()=>"take autostart out, or writ\
e bind: boot at the device"})},_s={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function Uv(e){const t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.
exec(e);if(!t?.[1])return H(`'${e}' is no size: write a number and a unit, as in 16GiB`);const s=t[2]??"",i=Object.hasOwn(_s,s)?_s[s]:void 0;if(i===void 0){const r=s.
charAt(0).toUpperCase(),o="KMGT".includes(r)&&r!=="",a=s===""?"has no unit":`has the unit '${s}', which is neither binary nor decimal`;return H(`'${e}' ${a}: wr\
ite ${o?`${t[1]}${r}iB (powers of 1024) or ${t[1]}${r==="K"?"k":r}B (powers of 1000)`:"a unit such as MiB or GiB"}`)}const n=Number(t[1])*i;return Number.isSafeInteger(
n)?_e(n):H(`'${e}' is not a whole number of bytes below 8 PiB`)}function qt(e){for(const t of["TiB","GiB","MiB","KiB"]){const s=_s[t]??1;if(e>=s&&e%s===0)return`${e/
s}${t}`}return`${e}B`}var pi=$e("A size with its unit: KiB, MiB, GiB, TiB are powers of 1024; kB, MB, GB, TB powers of 1000.",["16GiB","512MiB"],Uv),Ge=_s.MiB??
0,Ua=_s.GiB??0,Kv={s:1,sec:1,min:60,m:60,h:3600};function Wv(e){const t=/^(\d{1,6})\s?(s|sec|min|m|h)$/.exec(e),s=Kv[t?.[2]??""];return!t||s===void 0?H(`'${e}' \
is no span of time: write it as 30s, 2min or 1h`):_e(Number(t[1])*s)}var Hv=$e("A span of time.",["30s","2min"],Wv);function Vv(e){const t=/^(\d{3,5})x(\d{3,5})$/i.
exec(e);if(!t)return H(`'${e}' is no resolution: write width and height in pixels, as in 2560x1440`);const[s,i]=[Number(t[1]),Number(t[2])];return s<320||i<200||
s>16384||i>16384?H(`'${e}' is not between 320x200 and 16384x16384`):_e({width:s,height:i})}var Zv=e=>`${e.width}x${e.height}`,Gv=$e("Width and height in pixels.",
["1920x1080","3840x2160"],Vv),Xv={device:{handover:w(q({stop:_(B(Qo),["display-manager.service"]).apply(y("Units that use the device: those that run are stopped\
 before the guest starts, and started again when it has stopped.")),restart:_(B(Qo),[]).apply(y("Those of the stopped units that start again at once, without th\
e device: on a host that has another graphics card.")),sessions:_(L("End the graphical sessions that outlive the display manager. What is not saved in them is l\
ost."),!0),unload:w(B(Jo)).apply(y("Kernel modules that are unloaded, in this order, and loaded again in reverse. Default: the drivers that hold the graphics fu\
nctions when the guest starts, after what depends on them; an empty list leaves them loaded.")),timeout:_(Hv,"30s").apply(y("How long each step may take before \
the start of the guest is refused and everything is undone."))})).apply(y("bind: handover: what happens on the host before the device leaves it, and in reverse \
when it comes back."))}},Yv=/^(?:libvirt|virt|dbus|systemd-|user@|init\.scope|system\.slice|-\.slice)/;function Jv(e,t){for(const s of Le(e)){const i=["devices",
s.name],{bind:n,handover:r,name:o}=s;if(r&&n!=="handover"&&t("handover-without-bind",{path:[...i,"handover"],on:"key"},{device:o,bind:n}),n==="handover"){const a=oi(
o,e);a.length===0&&t("handover-to-nobody",{path:[...i,"bind"]},{device:o});for(const{vm:c}of a)c.autostart&&t("handover-at-boot",{path:["vms",c.name,"autostart"]},
{guest:c.name,device:o})}r&&Qv(r,[...i,"handover"],t)}}function Qv({stop:e,restart:t,timeout:s},i,n){(s<1||s>600)&&n("handover-timeout",{path:[...i,"timeout"]},
{seconds:s});for(const[r,o]of e.entries())Yv.test(o)&&n("handover-stops-libvirt",{path:[...i,"stop",r]},{unit:o});for(const[r,o]of t.entries())e.includes(o)||n(
"handover-restart-not-stopped",{path:[...i,"restart",r]},{unit:o})}var eg={stop:["display-manager.service"],restart:[],sessions:!0,unload:void 0,timeout:30},qn=e=>[
...new Set(e)],tg="seat0";function*sg(e){for(const t of R(e)){const s=ys(t,e).filter(u=>u.bind==="handover");if(s.length===0)continue;const i=s.map(u=>u.handover??
eg),n=s.flatMap(u=>u.functions.map(De)),r=String(Math.max(...i.map(({timeout:u})=>u))),o=(u,...f)=>({kind:"hook",vm:t.name,order:jn[u],step:u,arguments:f}),a=qn(
i.flatMap(u=>u.stop)),c=qn(i.flatMap(u=>u.restart));a.length>0&&(yield o("stop-units",r,...a)),i.some(({sessions:u})=>u)&&(yield o("end-sessions",r,tg)),yield o(
"unbind-consoles"),yield o("unbind-framebuffer",...n),yield o("wait-device-free",r,...n);const l=i.flatMap(({unload:u})=>u??[]),d=s.filter((u,f)=>i[f]?.unload===
void 0);l.length>0&&(yield o("unload-drivers",r,qn(l).join(","))),d.length>0&&(yield o("unload-drivers",r,"auto",...d.flatMap(u=>u.functions.map(De)))),c.length>
0&&(yield o("restart-units",r,...c))}}var Ka={};M(Ka,{codes:()=>rg,domain:()=>ag,rules:()=>og,schema:()=>ng});var ig=ee("The vendor of the hypervisor that the g\
uest sees.",["randomid"],/^[A-Za-z0-9_. -]{1,12}$/,"a vendor id has 1 to 12 letters, digits, spaces, _ . or -: CPUID has room for no more"),ng={vm:{hide:_(q({kvm:_(
L("Do not tell the guest that it runs on KVM."),!1),vendorId:w(ig).apply(y("The vendor of the hypervisor that the guest sees, instead of Microsoft Hv: any text.")),
hypervisor:_(L("Do not tell the guest that there is a hypervisor at all. Windows then does without the Hyper-V interface and gets slower."),!1),smbios:_(L("Show\
 the guest the host's own make, model and serial numbers (SMBIOS)."),!1)}),{}).apply(y("What the guest is not to know. NVIDIA drivers before 465 needed kvm and \
vendorId; newer ones need nothing."))}},rg={"vendor-id-without-hyperv":m({severity:"warning",about:"value",message:({guest:e})=>`'${e}' has no Hyper-V interface\
, and vendorId is a part of it`,remedy:()=>"take vendorId out: without the interface the guest sees no such vendor"})};function og(e,t){for(const s of R(e))s.hide.
vendorId!==void 0&&s.hyperv===!1&&t("vendor-id-without-hyperv",{path:["vms",s.name,"hide","vendorId"]},{guest:s.name})}function*ag(e){const{kvm:t,vendorId:s,hypervisor:i,
smbios:n}=e.hide;t&&(yield{at:"features/kvm",xml:g("hidden",{state:"on"})}),s!==void 0&&e.hyperv!==!1&&(yield{at:"features",xml:g("hyperv",{mode:"custom"},g("ve\
ndor_id",{state:"on",value:s}))}),i&&(yield{at:"cpu",xml:g("feature",{policy:"disable",name:"hypervisor"})}),n&&(yield{at:"os",xml:g("smbios",{mode:"host"})})}var Wa={};
M(Wa,{codes:()=>cg,host:()=>dg,rules:()=>ug,schema:()=>lg});var lg={host:{name:Um.apply(y("The host name. It salts the derived UUIDs and MAC addresses, and must\
 be networking.hostName.")),users:B(Nn).apply(y("Users of the host who may use the guests; they join the groups that this takes.")),cpu:D(["amd","intel"]).apply(
y("Who made the CPU: it decides the IOMMU parameter and the KVM module.")),audio:_(D(["pipewire","pulseaudio","none"]),"pipewire").apply(y("What the host plays \
sound with.")),facts:w(ea).apply(y("A file of facts about this machine: turns on the checks that need them."))}},cg={"user-twice":m({severity:"error",about:"val\
ue",message:({user:e})=>`'${e}' is already in the list`,remedy:()=>"take one of them out"})};function ug(e,t){for(const[s,i]of e.host.users.entries())e.host.users.
indexOf(i)<s&&t("user-twice",{path:["host","users",s]},{user:i})}function*dg(e){const{name:t,users:s}=e.host;yield{kind:"assertion",that:wt(j("config","networki\
ng","hostName"),"==",O(t)),message:`vfioc: host.name is '${t}', and networking.hostName is not: make them the same, or the guests get other UUIDs and MAC addres\
ses.`};for(const i of s)yield{kind:"assertion",that:wt(j("config","users","users",i,"isNormalUser"),"||",j("config","users","users",i,"isSystemUser")),message:`\
vfioc: the user '${i}' of host.users is not one of users.users: declare it there, or correct the name.`}}var Ha={};M(Ha,{codes:()=>mg,domain:()=>gg,rules:()=>pg,
schema:()=>fg});var hg=({name:e})=>`roms/${e}.rom`,Va=({name:e,rom:t})=>t.file===void 0?void 0:`/run/vfioc/roms/${e}.rom`,fg={device:{address:w(Ue).apply(y("Whe\
re its first function stands in the guest, as 00:02.0 for an integrated GPU. Default: a slot of its own by its place in the list of devices.")),bootOrder:w(Tn).
apply(y("Its number in the order in which a guest tries to boot: for a drive or a network card."))},vm:{devices:_(B(vs),[]).apply(y("The devices that the guest \
receives, by their names. Their order is that of their places in the guest: append new ones."))}},mg={"device-undeclared":m({severity:"error",about:"value",message:({
device:e})=>`no device is called '${e}'`,remedy:({device:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in devices`}),"device-twice":m({severity:"error",
about:"value",message:({device:e})=>`'${e}' is in the list already`,remedy:()=>"take one of them out"}),"device-of-two-autostarted":m({severity:"error",about:"v\
alue",message:({device:e,guest:t})=>`'${e}' is also a device of '${t}', and both guests start with the host`,remedy:()=>"take autostart from one of them"})};function pg(e,t){
const s=Object.keys(e.devices);for(const i of R(e))for(const[n,r]of i.devices.entries()){const o={path:["vms",i.name,"devices",n]};Object.hasOwn(e.devices,r)?i.
devices.indexOf(r)<n&&t("device-twice",o,{device:r}):t("device-undeclared",o,{device:r,nearest:He(r,s)})}for(const i of s){const[n,...r]=oi(i,e).filter(({vm:o})=>o.
autostart);for(const{vm:o,index:a}of r){if(!n||o.name===n.vm.name)continue;const c={path:["vms",o.name,"devices",a]};t("device-of-two-autostarted",c,{device:i,guest:n.
vm.name})}}}function vg(e,t,s){const{rom:i,bootOrder:n}=e,r=s===0?Va(e):void 0,o=i.bar===void 0?void 0:Vo(i.bar);return g("hostdev",{mode:"subsystem",type:"pci",
managed:"yes"},g("source",{},g("address",sa(t))),s===0&&n!==void 0&&g("boot",{order:n}),(o??r)!==void 0&&g("rom",{bar:o,file:r}))}function*gg(e,t){for(const s of ys(
e,t)){if(s.functions.length===0)continue;const{name:i,address:n,functions:r}=s,o=e.devices.indexOf(i);yield{pci:{class:"hostdev",key:i,index:o,...n?{fixed:n}:{}},
functions:r.map((a,c)=>vg(s,a,c))}}}var Za={};M(Za,{codes:()=>wg,domain:()=>_g,rules:()=>kg,schema:()=>yg});var ce=e=>w(L(e)),yg={vm:{hyperv:w(ti(q({relaxed:ce(
"No watchdog timeouts when the guest was not scheduled."),vapic:ce("Fast access to the interrupt controller."),spinlocks:ce("Long waits for a lock are given to \
the host."),vpindex:ce("The number of the virtual CPU."),runtime:ce("How long each virtual CPU ran."),synic:ce("The synthetic interrupt controller."),stimer:ce(
"Synthetic timers."),frequencies:ce("The frequencies of the time stamp counter and of the APIC."),tlbflush:ce("Flushing the TLB of other virtual CPUs: off where\
 Windows stops with 0xA on an AMD CPU."),ipi:ce("Interrupts between virtual CPUs."),reset:ce("Restarting through Hyper-V, which Windows does not need."),reenlightenment:ce(
"Notice of a migration."),evmcs:ce("Hyper-V of its own in the guest, on Intel. Default: where kernel.nested is on."),avic:ce("Interrupts by the CPU itself (APIC\
v, AVIC): only where the host has it on."),emsrBitmap:ce("Fewer traps of Hyper-V of its own in the guest."),xmmInput:ce("Hypercalls with their input in register\
s.")}),"The Hyper-V interface: off, or a switch for each part of it. Default: what helps the system that the guest runs."))}},bg={synic:["vpindex"],stimer:["vpi\
ndex","synic"],tlbflush:["vpindex"],ipi:["vpindex"],evmcs:["vapic"]},wg={"hyperv-needs":m({severity:"error",about:"value",message:({part:e,other:t})=>`${e} does\
 not work without ${t}`,remedy:({part:e,other:t})=>`take '${t}: off' out, or write '${e}: off' as well`}),"evmcs-needs-intel":m({severity:"error",about:"value",
message:()=>"evmcs is there on Intel CPUs only, and host.cpu is amd",remedy:()=>"take it out"})},Ga=e=>typeof e.hyperv=="object"?e.hyperv:{};function Xa(e,t){if(e.
hyperv===!1)return new Set;const{hyperv:s}=dt(e),i=e.hyperv===!0&&s.length===0?da.windows10.hyperv:s,n=new Set(i);i.length>0&&t.host.cpu==="intel"&&t.kernel.nested===
!0&&n.add("evmcs");for(const[r,o]of Object.entries(Ga(e)))o===!0?n.add(r):o===!1&&n.delete(r);return n}function kg(e,t){for(const s of R(e)){const i=["vms",s.name,
"hyperv"],n=Ga(s),r=Xa(s,e);for(const o of r)for(const a of bg[o]??[]){if(r.has(a))continue;const c=n[a]===void 0?o:a;t("hyperv-needs",{path:[...i,c]},{part:o,other:a})}
e.host.cpu==="amd"&&n.evmcs&&t("evmcs-needs-intel",{path:[...i,"evmcs"]})}}var $g=e=>{const t=e==="emsrBitmap"?"emsr_bitmap":e==="xmmInput"?"xmm_input":e;return e===
"spinlocks"?g(t,{state:"on",retries:8191}):g(t,{state:"on"},e==="stimer"&&g("direct",{state:"on"}))};function*_g(e,t){const s=Xa(e,t);s.size!==0&&(yield{at:"fea\
tures",xml:g("hyperv",{mode:"custom"},...[...s].map($g))},yield{at:"clock",xml:g("timer",{name:"hypervclock",present:"yes"})})}var Ya={};M(Ya,{codes:()=>Ag,host:()=>Eg,
rules:()=>Ng,schema:()=>xg});var xg={root:{iommu:_(q({passthrough:_(L("Leave devices of the host untranslated (iommu=pt): faster for the host, no less safe for \
guests."),!0),acsOverride:_(B(D(["downstream","multifunction"])),[]).apply(y("Split IOMMU groups that the hardware does not isolate. Unsafe, and only in kernels\
 that carry the patch.")),unsafeInterrupts:_(L("Allow passthrough without interrupt remapping: a guest can then disturb the host."),!1)}),{}).apply(y("The IOMMU\
 of the host."))}},Sg=/zen|lqx|xanmod/,Ag={"acs-override-needs-patch":m({severity:"warning",about:"value",message:({kernel:e})=>`${e?`the kernel '${e}'`:"the ke\
rnel of NixOS"} is not known to carry the ACS override patch, without which this does nothing`,remedy:()=>"choose a kernel that carries it, as kernel.packages: \
linuxPackages_zen or linuxPackages_lqx, or patch yours with boot.kernelPatches; look for pcie_acs_override in the kernel log after the boot"})};function Ng(e,t){
const s=e.kernel.packages;e.iommu.acsOverride.length>0&&!(s&&Sg.test(s))&&t("acs-override-needs-patch",{path:["iommu","acsOverride"],on:"key"},{kernel:s})}function*Eg(e){
yield e.host.cpu==="intel"?{kind:"kernelParam",name:"intel_iommu",value:"on"}:{kind:"kernelParam",name:"amd_iommu",value:"on",comment:"AMD's IOMMU is on by defa\
ult; this only says so, as every guide does."},e.iommu.passthrough&&(yield{kind:"kernelParam",name:"iommu",value:"pt"});const t=[...new Set(e.iommu.acsOverride)].
sort();t.length>0&&(yield{kind:"kernelParam",name:"pcie_acs_override",value:t.join(","),comment:"Does something only in a kernel that carries the ACS override p\
atch, such as linuxPackages_zen."}),e.iommu.unsafeInterrupts&&(yield{kind:"modprobe",line:{command:"options",module:"vfio_iommu_type1",option:"allow_unsafe_inte\
rrupts",value:"1"}})}var Ja={};M(Ja,{codes:()=>Cg,host:()=>Ig,rules:()=>Mg,schema:()=>Tg});var Og=ee("The kernel, by its attribute path below pkgs.",["linuxPack\
ages_latest","linuxKernel.packages.linux_6_12"],/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/,"a kernel is named by its attribute path below pkgs, as \
in linuxPackages_latest"),Tg={root:{kernel:_(q({packages:w(Og).apply(y("The kernel, by its attribute path below pkgs. Default: the one of NixOS.")),pcieAspm:w(ct(
at([Fe(),D(["on","off","force"])]),lt(e=>typeof e=="string"?e:e?"on":"off"))).apply(y("PCIe power saving: off where devices report errors (AER) with it.")),ignoreMsrs:_(
L("Let guests read and write unknown model-specific registers (kvm.ignore_msrs)."),!1),nested:w(L("Let guests run guests of their own. Default: as the kernel ha\
s it.")),params:_(B(Km),[]).apply(y("Further parameters of the kernel command line, one to an entry."))}),{}).apply(y("The kernel of the host."))}},Qa={intel_iommu:"\
host.cpu",amd_iommu:"host.cpu",iommu:"iommu.passthrough",pcie_acs_override:"iommu.acsOverride",pcie_aspm:"kernel.pcieAspm","vfio-pci.ids":"devices.<name>.ids","\
vfio_pci.ids":"devices.<name>.ids","kvm.ignore_msrs":"kernel.ignoreMsrs","kvm_intel.nested":"kernel.nested","kvm_amd.nested":"kernel.nested"},el={pcie_aspm_off:"\
the kernel knows pcie_aspm=off: write kernel.pcieAspm: off","video=efifb:off":"NixOS's boot framebuffer is simpledrm, which this does not turn off: write bootVg\
a: true at the device",vfio_virqfd:"the module is part of vfio since Linux 6.2"},Cg={"kernel-parameter-owned":m({severity:"error",about:"value",message:({parameter:e,
key:t})=>`the parameter ${e} is set by '${t}'`,remedy:({key:e})=>`take it out here and use '${e}'`}),"kernel-parameter-useless":m({severity:"warning",about:"val\
ue",message:({parameter:e})=>`the parameter ${e} does nothing`,remedy:({reason:e})=>e})};function Mg(e,t){for(const[s,i]of e.kernel.params.entries()){const n=["\
kernel","params",s],[r=""]=i.split("=",1),o=Object.hasOwn(Qa,r)?Qa[r]:void 0,a=[i,r].flatMap(c=>Object.hasOwn(el,c)?[el[c]]:[])[0];o?t("kernel-parameter-owned",
{path:n},{parameter:r,key:o}):a&&t("kernel-parameter-useless",{path:n},{parameter:i,reason:a})}}function*Ig(e){const{packages:t,pcieAspm:s,ignoreMsrs:i,nested:n,
params:r}=e.kernel;t&&(yield{kind:"option",path:["boot","kernelPackages"],value:j("pkgs",...t.split("."))}),R(e).length>0&&(yield{kind:"module",stage:"boot",name:`\
kvm-${e.host.cpu}`}),s&&(yield{kind:"kernelParam",name:"pcie_aspm",value:s}),i&&(yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"ignore_msrs",
value:"1"}},yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"report_ignored_msrs",value:"0"}}),n!==void 0&&(yield{kind:"modprobe",line:{command:"\
options",module:`kvm_${e.host.cpu}`,option:"nested",value:n?"1":"0"}});for(const o of r){const[a="",...c]=o.split("=");yield c.length>0?{kind:"kernelParam",name:a,
value:c.join("=")}:{kind:"kernelParam",name:a}}}var tl={};M(tl,{codes:()=>Bg,host:()=>qg,rules:()=>zg,schema:()=>jg});var Pg=[["blank",/[ \t\r]+|#[^\n]*/y],["te\
xt",/"""(?:[^"]|"(?!""))*"""|"[^"\n]*"|'[^'\n]*'/y],["number",/-?\d{1,15}(?![A-Za-z0-9_])/y],["name",/[A-Za-z][A-Za-z0-9_]*/y],["sign",/[=,[\]\n]/y]],sl=e=>e.startsWith(
'"""')?e.slice(3,-3):e.slice(1,-1);function Dg(e){const t=[];let[s,i]=[0,1];for(;s<e.length;){const n=Pg.map(([r,o])=>(o.lastIndex=s,{kind:r,lexeme:o.exec(e)?.[0]})).
find(({lexeme:r})=>r!==void 0);if(!n?.lexeme)return{problem:`'${e.slice(s).split(/\s/,1)[0]}' is not understood`,line:i};n.kind!=="blank"&&t.push({kind:n.kind,text:n.
lexeme,line:i}),i+=n.lexeme.split(`
`).length-1,s+=n.lexeme.length}return t}function il(e){const t=Dg(e);if("problem"in t)return t;const s=[];let i=0;const n=()=>{for(;t[i]?.text===`
`;)i+=1},r=()=>t[i]?.line??t.at(-1)?.line??1,o=()=>{const c=t[i];if(!(c?.kind!=="text"||/["\r\n]/.test(sl(c.text))))return i+=1,sl(c.text)},a=()=>{const c=[];for(i+=
1,n();t[i]?.text!=="]";n()){const l=o();if(l===void 0)return;if(c.push(l),n(),t[i]?.text===",")i+=1;else if(t[i]?.text!=="]")return}return i+=1,c};for(n();i<t.length;n()){
const c=t[i];if(c?.kind!=="name"||t[i+1]?.text!=="=")return{problem:`a setting is written key = value, and this is '${c?.text}'`,line:r()};i+=2;const l=t[i],d=r();
let u;if(l?.kind==="number"?(u=Number(l.text),i+=1):u=l?.text==="["?a():o(),u===void 0)return{problem:`the value of ${c.text} is no text in quotes, whole number\
 or list of texts`,line:d};if(s.push({key:c.text,value:u}),i<t.length&&t[i]?.text!==`
`)return{problem:`after the value of ${c.text} the line goes on`,line:r()}}return{entries:s}}var Lg=ee("A package, by its attribute path below pkgs.",["qemu_kvm"],
/^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,"a package is named by its attribute path below pkgs, as in qemu_kvm"),Rg=q({user:w(Nn).apply(y("The u\
ser that QEMU runs as. Default: qemu-libvirtd, or root with runAsRoot.")),group:w(qm).apply(y("The group that QEMU runs as. Default: qemu-libvirtd, or root with\
 runAsRoot.")),package:w(Lg).apply(y("QEMU, by its attribute path below pkgs: qemu_kvm has the architecture of the host only. Default: the one of NixOS.")),swtpm:w(
L("Have the program that emulates a TPM. Default: where a guest has one.")),conf:_(G(),"").apply(y("Further settings for qemu.conf, as lines of key = value."))}),
jg={root:{libvirt:_(q({enable:_(L("Run libvirtd on the host. Off only where the devices are for something else."),!0),runAsRoot:_(L("Run QEMU as root. Off by de\
fault, unlike in NixOS: libvirt hands QEMU what it needs, and a guest that breaks out of QEMU is then not root."),!1),qemu:_(Rg,{}).apply(y("How libvirtd runs Q\
EMU.")),onBoot:_(D(["ignore","start"]),"ignore").apply(y("When the host boots: start the guests that ran when it went down, or ignore them. Guests that start au\
tomatically start in either case.")),onShutdown:_(D(["shutdown","suspend"]),"shutdown").apply(y("When the host goes down: shut the guests down, or save their me\
mory to disk, which is refused with passed-through devices.")),parallelShutdown:_(ye().check(ge(0),we(1e3)),0).apply(y("How many guests are shut down at a time;\
 0: one after the other.")),spiceUsbRedirection:_(L("Let users hand USB devices to guests through SPICE. It lets every user of the host reach any USB device."),
!1),virtManager:_(L("Install virt-manager."),!1)}),{}).apply(y("libvirtd and QEMU."))}},nl={user:"libvirt.qemu.user",group:"libvirt.qemu.group"},Bg={"guests-wit\
hout-libvirt":m({severity:"error",about:"value",message:({guest:e})=>`libvirtd is off, and the guest '${e}' needs it`,remedy:()=>"take libvirt.enable out, or th\
e guests"}),"root-and-other-user":m({severity:"error",about:"value",message:({user:e})=>`QEMU cannot run as root and as '${e}'`,remedy:()=>"take out runAsRoot o\
r qemu.user"}),"suspend-with-devices":m({severity:"warning",about:"value",message:({guest:e})=>`the guest '${e}' cannot be suspended: libvirt does not save a gu\
est with passed-through devices`,remedy:()=>"write onShutdown: shutdown, or shut this guest down by hand before the host"}),"qemu-conf-syntax":m({severity:"erro\
r",about:"value",message:({problem:e,line:t})=>`line ${t} of these settings for qemu.conf: ${e}`,remedy:()=>'write lines such as max_core = "unlimited", with te\
xts in double quotes'}),"qemu-conf-owned":m({severity:"error",about:"value",message:({key:e,owner:t})=>`'${e}' of qemu.conf is set by '${t}'`,remedy:({owner:e})=>`\
take it out here and use '${e}'`}),"qemu-conf-twice":m({severity:"error",about:"value",message:({key:e})=>`these settings for qemu.conf have '${e}' twice`,remedy:()=>"\
take one of them out"})};function zg(e,t){const{enable:s,runAsRoot:i,qemu:n,onShutdown:r}=e.libvirt,o=["libvirt"],[a]=R(e);!s&&a&&t("guests-without-libvirt",{path:[
...o,"enable"]},{guest:a.name}),i&&n.user!==void 0&&n.user!=="root"&&t("root-and-other-user",{path:[...o,"qemu","user"]},{user:n.user});const c=R(e).find(u=>ys(
u,e).length>0);r==="suspend"&&c&&t("suspend-with-devices",{path:[...o,"onShutdown"]},{guest:c.name});const l={path:[...o,"qemu","conf"]},d=il(n.conf);if("proble\
m"in d){t("qemu-conf-syntax",l,d);return}for(const[u,{key:f}]of d.entries.entries()){const b=Object.hasOwn(nl,f)?nl[f]:void 0;b?t("qemu-conf-owned",l,{key:f,owner:b}):
d.entries.findIndex(k=>k.key===f)<u&&t("qemu-conf-twice",l,{key:f})}}function*qg(e){const{libvirt:t}=e;if(!t.enable)return;const s=(i,n,r)=>({kind:"option",path:[
"virtualisation","libvirtd",...i.split(".")],value:n,...r?{comment:r}:{}});yield s("enable",ie(!0)),yield s("onBoot",O(t.onBoot)),yield s("onShutdown",O(t.onShutdown)),
t.parallelShutdown>0&&(yield s("parallelShutdown",fs(t.parallelShutdown))),yield*Fg(e,s);for(const i of e.host.users)yield{kind:"member",user:i,group:"libvirtd"};
t.spiceUsbRedirection&&(yield{kind:"option",path:["virtualisation","spiceUSBRedirection","enable"],value:ie(!0)}),t.virtManager&&(yield{kind:"option",path:["pro\
grams","virt-manager","enable"],value:ie(!0)})}function*Fg(e,t){const{qemu:s}=e.libvirt,{user:i,group:n}=On(e),r=i==="qemu-libvirtd"&&n==="qemu-libvirtd",o=!r&&
(i!=="root"||n!=="root");yield t("qemu.runAsRoot",ie(!r),o?`Not as root: this only leaves NixOS's own user out of qemu.conf, where ${i} stands below.`:void 0),s.
package&&(yield t("qemu.package",j("pkgs",...s.package.split(".")))),s.swtpm!==void 0&&(yield t("qemu.swtpm.enable",ie(s.swtpm))),o&&(yield{kind:"qemuConf",key:"\
user",value:i},yield{kind:"qemuConf",key:"group",value:n});const a=il(s.conf);for(const{key:c,value:l}of"entries"in a?a.entries:[])yield{kind:"qemuConf",key:c,value:l}}
var rl={};M(rl,{codes:()=>Gg,domain:()=>Jg,host:()=>Yg,rules:()=>Xg,schema:()=>Zg});function ol(e,t,s){const{width:i,height:n}=e,r=s==="b7"?i*n*(t?8:4)*2+10*Ge:
Math.ceil(i*4/256)*256*n*3+4*Ge;return Ug(r)}var Ug=e=>2**Math.ceil(Math.log2(e)),Kg=e=>Number.isInteger(Math.log2(e)),Wg=2*Ge;function Fn(e){const{lookingGlass:t}=e;
if(!t)return;const{name:s,resolution:i,hdr:n,version:r,size:o}=t,a=o??(i?ol(i,n,r):Ge);return{feature:"lookingGlass",name:s,path:`/dev/shm/${s}`,bytes:a}}function Un(e){
const{scream:t}=e;if(t?.mode==="ivshmem")return{feature:"scream",name:t.name,path:`/dev/shm/${t.name}`,bytes:t.size??Wg}}var al=e=>[Fn(e),Un(e)].filter(t=>t!==void 0),
Hg=e=>R(e).flatMap(t=>al(t).map(s=>({...s,vm:t})));function Vg(e){const{user:t}=On(e);return{user:t==="qemu-libvirtd"?t:"root",group:"kvm"}}var ll="looking-glas\
s",Zg={vm:{lookingGlass:w(q({resolution:w(Gv).apply(y("The largest resolution of the guest, from which the size of the shared memory follows.")),hdr:_(L("Whethe\
r the guest shows HDR, which takes twice the memory up to B7."),!1),version:_(D(["b7","idd"]),"b7").apply(y("The release of the program in the guest: up to B7, \
or after B7 with its own display driver (idd). It must be that of the client, and nixpkgs has B7.")),size:w(pi).apply(y("The size of the shared memory, instead \
of the one that follows from the resolution.")),name:_(ps,ll).apply(y("The name of the shared memory: the file below /dev/shm. Each guest has its own."))})).apply(
y("Show the guest in a window of the host."))}},Gg={"looking-glass-without-size":m({severity:"error",about:"value",message:({guest:e})=>`nothing says how much m\
emory '${e}' shares with the Looking Glass client`,remedy:()=>"add resolution, the largest one that the guest will have"}),"looking-glass-too-small":m({severity:"\
error",about:"value",message:({size:e,needed:t,resolution:s})=>`${e} is too little for ${s}, which takes ${t}`,remedy:({needed:e})=>`take size out, or write ${e}\
 or more`})};function Xg(e,t){for(const{name:s,lookingGlass:i}of R(e)){if(!i)continue;const n=["vms",s,"lookingGlass"],{resolution:r,hdr:o,version:a,size:c}=i;!r&&
c===void 0&&t("looking-glass-without-size",{path:n,on:"key"},{guest:s});const l=r?ol(r,o,a):0;if(r&&c!==void 0&&c<l){const d={size:qt(c),needed:qt(l),resolution:Zv(
r)};t("looking-glass-too-small",{path:[...n,"size"]},d)}}}function*Yg(e){const t=R(e).flatMap(n=>Fn(n)??[]),[s,i]=t;s&&(yield{kind:"package",path:["looking-glas\
s-client"]},!(i||s.name===ll)&&(yield{kind:"option",path:["environment","etc","looking-glass-client.ini","text"],value:O(`[app]
shmFile=${s.path}
`)}))}function*Jg(e){const t=Fn(e);t&&(yield{pci:{class:"shmem",key:"looking-glass",index:0},functions:[g("shmem",{name:t.name},g("model",{type:"ivshmem-plain"}),
g("size",{unit:"M"},t.bytes/Ge))]})}var cl={};M(cl,{codes:()=>ty,domain:()=>ry,host:()=>ny,rules:()=>sy,schema:()=>ey});var Qg=q({size:pi.apply(y("How much memo\
ry the guest has.")),hugepages:w(D(["2MiB","1GiB"])).apply(y("Take it from large pages, which the host sets aside when it boots: fewer misses of the TLB.")),locked:_(
L("Never swap it out. With passed-through devices it is held in any case."),!1),shared:w(L("Let other programs of the host map it. Default: where the guest has \
shares.")),merge:_(L("Let the kernel merge equal pages of several guests (KSM)."),!0)}),ey={vm:{memory:ct(at([pi,Qg]),lt(e=>typeof e=="number"?{size:e,locked:!1,
merge:!0}:e)).apply(y("The memory of the guest: its size, or more about it."))}},Kn={"2MiB":2*Ge,"1GiB":Ua},ty={"memory-not-whole":m({severity:"error",about:"va\
lue",message:({size:e})=>`${e} is not a whole number of MiB`,remedy:()=>"write it in MiB or GiB"}),"memory-not-whole-pages":m({severity:"error",about:"value",message:({
size:e,page:t})=>`${e} is not a whole number of pages of ${t}`,remedy:({page:e})=>`write a multiple of ${e}, or smaller pages`}),"hugepages-of-two-sizes":m({severity:"\
error",about:"value",message:({guest:e,page:t})=>`the guest '${e}' has pages of ${t}, and the host sets one size aside`,remedy:({page:e})=>`write ${e} here too`}),
"shares-need-shared-memory":m({severity:"error",about:"value",message:({guest:e})=>`the shares of '${e}' need memory that is shared with the host`,remedy:()=>"t\
ake shared: off out, or the shares"})};function sy(e,t){let s;for(const i of R(e)){const n=["vms",i.name,"memory"],{size:r,hugepages:o,shared:a}=i.memory,c=qt(r);
r===0||r%Ge!==0?t("memory-not-whole",{path:[...n,"size"]},{size:c}):o&&r%Kn[o]!==0&&t("memory-not-whole-pages",{path:[...n,"hugepages"]},{size:c,page:o}),o&&(s??=
{guest:i.name,page:o}),o&&s&&s.page!==o&&t("hugepages-of-two-sizes",{path:[...n,"hugepages"]},s),fa(i)&&a===!1&&t("shares-need-shared-memory",{path:[...n,"share\
d"]},{guest:i.name})}}var iy={"2MiB":"2M","1GiB":"1G"};function*ny(e){const t=R(e).flatMap(({memory:r})=>r.hugepages?[{...r,page:r.hugepages}]:[]),[s]=t;if(!s)return;
const i=t.reduce((r,o)=>r+o.size,0),n=iy[s.page];yield{kind:"kernelParam",name:"default_hugepagesz",value:n},yield{kind:"kernelParam",name:"hugepagesz",value:n},
yield{kind:"kernelParam",name:"hugepages",value:String(i/Kn[s.page]),comment:`${qt(i)} for ${t.length===1?"one guest":`${t.length} guests`}, which the host cann\
ot use.`}}function*ry(e){const{size:t,hugepages:s,locked:i,merge:n}=e.memory,r=e.memory.shared??fa(e),o=t/1024;yield{at:"",xml:g("memory",{unit:"KiB"},o)},yield{
at:"",xml:g("currentMemory",{unit:"KiB"},o)};const a=[s!==void 0&&g("hugepages",{},g("page",{size:Kn[s]/1024,unit:"KiB"})),!n&&g("nosharepages"),i&&g("locked"),
r&&g("source",{type:"memfd"}),r&&g("access",{mode:"shared"})];a.some(Boolean)&&(yield{at:"",xml:g("memoryBacking",{},...a)})}var ul={};M(ul,{codes:()=>ay,networks:()=>dy,
rules:()=>cy,schema:()=>oy});var oy={root:{networks:_(Ve(ps,q({type:_(D(["nat","bridge"]),"nat").apply(y("nat: a network of its own behind the host; bridge: a b\
ridge of the host, which is there already.")),bridge:w(gs).apply(y("The bridge: of the host for type bridge; for nat the one that libvirt makes, named after the\
 network by default.")),subnet:w(Yp).apply(y("nat: the addresses. Default: 24 bits below 10.64.0.0/10 or 10.128.0.0/10, derived from the name."))})),{}).apply(y(
"Networks of libvirt by their names. The network default is there without being declared, as libvirt ships it."))}},ay={"bridge-unnamed":m({severity:"error",about:"\
value",message:({network:e})=>`nothing says which bridge of the host '${e}' is`,remedy:()=>"add bridge, as ip link shows it, or write type: nat"}),"subnet-witho\
ut-nat":m({severity:"error",about:"value",message:()=>"the addresses on a bridge of the host are those of the LAN",remedy:()=>"take subnet out, or write type: n\
at"}),"subnets-overlap":m({severity:"error",about:"value",message:({subnet:e,network:t,other:s})=>`${t} has the addresses ${e}, of which '${s}' has some too`,remedy:()=>"\
give one of them another subnet"}),"bridge-twice":m({severity:"error",about:"value",message:({bridge:e,network:t})=>`${e} is the bridge of '${t}' already`,remedy:()=>"\
give it another bridge, or put the cards in one network"})},dl="default";function ly(e){const t=Object.values(e.vms).some(({nics:i})=>Object.values(i).some(({network:n})=>n===
dl));return[...new Set([...Object.keys(e.networks),...t?[dl]:[]])].flatMap(i=>hi(i,e)??[])}function cy(e,t){for(const[n,{type:r,bridge:o,subnet:a}]of Object.entries(
e.networks)){const c=["networks",n];r==="bridge"&&(o===void 0&&t("bridge-unnamed",{path:c,on:"key"},{network:n}),a&&t("subnet-without-nat",{path:[...c,"subnet"]}))}
const s=[],i=ly(e);for(const n of[...i.filter(({stock:r})=>r),...i.filter(({stock:r})=>!r)]){const r=["networks",n.name],o=s.find(({bridge:l})=>l===n.bridge),{bridge:a}=n;
o&&t("bridge-twice",{path:[...r,"bridge"]},{bridge:a,network:o.name});const c=s.find(l=>Xp(l.subnet,n.subnet));if(c){const l={subnet:Zp(n.subnet),network:n.name,
other:c.name};t("subnets-overlap",{path:[...r,"subnet"]},l)}s.push(n)}}function uy(e,t){const{name:s,bridge:i,subnet:n}=e,{first:r}=n,o=zt(n)/2,a=(e.stock?[]:La(
e,t)).map(({vm:c,mac:l,ip:d})=>g("host",{mac:l,name:c,ip:d}));return g("network",{},g("name",{},s),g("uuid",{},Mn("network",t.host.name,s)),g("forward",{mode:"n\
at"}),g("bridge",{name:i,stp:"on",delay:0}),g("ip",{address:ht(r+1),netmask:Gp(n)},g("dhcp",{},g("range",{start:ht(r+2),end:ht(r+o-1)}),...a)))}function*dy(e){for(const[
t,{type:s,bridge:i}]of Object.entries(e.networks)){const n=hi(t,e);if(n&&(yield{name:t,xml:uy(n,e)}),s!=="bridge")continue;const r=[g("name",{},t),g("uuid",{},Mn(
"network",e.host.name,t)),g("forward",{mode:"bridge"}),g("bridge",{name:i})];yield{name:t,xml:g("network",{},...r)}}}var hl={};M(hl,{codes:()=>fy,domain:()=>gy,
rules:()=>my,schema:()=>hy});var hy={vm:{nics:_(Ve(vs,q({network:w(ps).apply(y("A network of libvirt: one of networks, or default.")),bridge:w(gs).apply(y("A br\
idge of the host, which makes the guest one more machine of the LAN.")),macvtap:w(gs).apply(y("A card of the host that the guest shares: it reaches the LAN, and\
 not the host itself.")),user:_(L("QEMU itself speaks for the guest: it reaches out and cannot be reached, and needs no network of libvirt."),!1),model:w(D(["vi\
rtio","e1000e","igb"])).apply(y("The card. Default: e1000e for Windows, which knows it without a driver, virtio for others.")),mac:w(Hm).apply(y("Its MAC addres\
s. Default: derived from the names of host, guest and card.")),queues:w(ye().check(ge(1),we(256))).apply(y("virtio: how many queues it has, at most one for each\
 virtual CPU.")),bootOrder:w(Tn).apply(y("Its number in the order in which the guest tries to boot."))})),{}).apply(y("Network cards, by names of your own."))}},
R1=(e,t="")=>`${t}vms: { win: { memory: 4GiB, nics: { ${e} } } }
`,fy={"nic-source":m({severity:"error",about:"value",message:({nic:e,given:t})=>t===0?`nothing says what the card '${e}' is plugged into`:`the card '${e}' is pl\
ugged into several things`,remedy:()=>"give one of network, bridge, macvtap and user"}),"network-undeclared":m({severity:"error",about:"value",message:({network:e})=>`\
no network is called '${e}'`,remedy:({network:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in networks`}),"mac-twice":m({severity:"error",about:"valu\
e",message:({mac:e,nic:t})=>`${e} is the address of ${t} already`,remedy:()=>"take mac out, or give another one"}),"queues-without-virtio":m({severity:"error",about:"\
value",message:({model:e})=>`a card of the model ${e} has no queues to be counted`,remedy:()=>"write model: virtio, or take queues out"}),"more-queues-than-vcpu\
s":m({severity:"warning",about:"value",message:({queues:e,vcpus:t})=>`${e} queues are more than the guest has virtual CPUs, which is ${t}`,remedy:({vcpus:e})=>`\
write ${e} or fewer`}),"queues-with-user":m({severity:"error",about:"value",message:()=>"a card that QEMU itself speaks for has one queue",remedy:()=>"take queu\
es out"})},fl=(e,t)=>e.model??dt(t).nicModel;function my(e,t){const s=[...new Set(["default",...Object.keys(e.networks)])],i=new Map;for(const n of R(e))for(const[
r,o]of Object.entries(n.nics)){const a=["vms",n.name,"nics",r],{network:c,bridge:l,macvtap:d,user:u}=o,f=[c,l,d,u||void 0].filter($=>$!==void 0).length;f!==1&&t(
"nic-source",{path:a,on:"key"},{nic:r,given:f}),c!==void 0&&!s.includes(c)&&t("network-undeclared",{path:[...a,"network"]},{network:c,nearest:He(c,s)}),py(n,r,o,
t);const b=fi(n,r,e),k=i.get(b);k!==void 0?t("mac-twice",{path:[...a,"mac"]},{mac:b,nic:k}):i.set(b,`'${r}' of the guest '${n.name}'`)}}function py(e,t,s,i){const{
queues:n}=s;if(n===void 0)return;const r={path:["vms",e.name,"nics",t,"queues"]},o=fl(s,e),a=In(e);o!=="virtio"?i("queues-without-virtio",r,{model:o}):s.user?i(
"queues-with-user",r):n>a&&i("more-queues-than-vcpus",r,{queues:n,vcpus:a})}function vy({network:e,bridge:t,macvtap:s}){return e!==void 0?{type:"network",source:g(
"source",{network:e})}:t!==void 0?{type:"bridge",source:g("source",{bridge:t})}:s!==void 0?{type:"direct",source:g("source",{dev:s,mode:"bridge"})}:{type:"user"}}
function*gy(e,t){for(const[s,i]of Object.entries(e.nics)){const{type:n,source:r}=vy(i),{queues:o,bootOrder:a}=i,c=g("interface",{type:n},g("mac",{address:fi(e,s,
t)}),r,g("model",{type:fl(i,e)}),o!==void 0&&o>1&&g("driver",{name:"vhost",queues:o}),a!==void 0&&g("boot",{order:a}));yield{pci:{class:"nic",key:s},functions:[
c]}}}var ml={};M(ml,{codes:()=>wy,domain:()=>$y,schema:()=>by});var yy=ee("The name of an environment variable.",["PIPEWIRE_LATENCY"],/^[A-Za-z_][A-Za-z0-9_]*$/,
"an environment variable has letters, digits and _, and does not begin with a digit"),by={vm:{qemu:_(q({args:_(B(ni("One argument.",["-device"])),[]).apply(y("A\
rguments for QEMU, one to an entry: libvirt knows nothing of what they make, and puts them last.")),env:_(Ve(yy,ni("A value.",["512/48000"])),{}).apply(y("Envir\
onment variables for QEMU."))}),{}).apply(y("What libvirt has no words for."))}},wy={},ky="http://libvirt.org/schemas/domain/qemu/1.0";function*$y(e){const t=e.
qemu.args.map(i=>g("qemu:arg",{value:i})),s=Object.entries(e.qemu.env).map(([i,n])=>g("qemu:env",{name:i,value:n}));t.length+s.length!==0&&(yield{at:"",xml:g("q\
emu:commandline",{"xmlns:qemu":ky},...t,...s)})}var pl={};M(pl,{codes:()=>Ay,declaredWords:()=>vl,host:()=>My,schema:()=>Sy});var _y=`<?xml version="1.0" encodi\
ng="UTF-8"?>
<!--
  What gives a guest or a network its identity, from the document that libvirt has into the one that was declared:
  UUID, version of the machine, MAC addresses, place of the NVRAM. Everything else is as declared.

  existing: the path of the document that libvirt has; where it has none, that of the declared one.
  macs: the MAC addresses that nobody wrote but that were derived from names, between spaces. Only these give way.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:domain="urn:vfioc:domain:1" xmlns:network="urn:vfioc:network:1" exclude-result-prefixes="domain network">
  <xsl:param name="existing"/>
  <xsl:param name="macs"/>

  <xsl:variable name="old" select="document($existing)/*"/>
  <xsl:variable name="declared-macs" select="/domain/devices/interface/mac/@address"/>
  <xsl:variable name="old-macs" select="$old/devices/interface/mac/@address"/>
  <xsl:variable name="is-ours" select="boolean($old/metadata/domain:domain)"/>

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="/*/uuid">
    <xsl:copy-of select="$old/uuid | self::*[not($old/uuid)]"/>
  </xsl:template>

  <!-- Without them libvirt would make up new ones for a network, and refuse it for its UUID. -->
  <xsl:template match="/*/name">
    <xsl:copy-of select="."/>
    <xsl:if test="not(../uuid)">
      <xsl:copy-of select="$old/uuid"/>
    </xsl:if>
    <xsl:if test="not(../mac)">
      <xsl:copy-of select="$old/mac"/>
    </xsl:if>
  </xsl:template>

  <!-- q35 and pc mean the newest version, so a guest would move to another machine with each release of QEMU. -->
  <xsl:template match="/domain/os/type/@machine[. = 'q35' or . = 'pc']">
    <xsl:variable name="version" select="string($old/os/type/@machine)"/>
    <xsl:attribute name="machine">
      <xsl:choose>
        <xsl:when test=". = 'q35' and starts-with($version, 'pc-q35-')">
          <xsl:value-of select="$version"/>
        </xsl:when>
        <xsl:when test=". = 'pc' and starts-with($version, 'pc-i440fx-')">
          <xsl:value-of select="$version"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="."/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:template>

  <!-- The file of a guest with UEFI stays where it is; which template a new one would be made of is as declared. -->
  <xsl:template match="/domain/os[@firmware = 'efi' or loader/@type = 'pflash'][not(nvram/text() | nvram/source)]">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()[not(self::nvram)]"/>
      <xsl:choose>
        <xsl:when test="$old/os/nvram[text() or source]">
          <nvram>
            <xsl:copy-of select="$old/os/nvram/@type | $old/os/nvram/@format | nvram/@*"/>
            <xsl:copy-of select="$old/os/nvram/node()"/>
          </nvram>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="nvram"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:copy>
  </xsl:template>

  <!--
    A card of a guest of ours is the one at the same place of the guest, which follows from its name. The cards of a
    guest that is taken over have no such places: the first takes the address of the first, and so on.
  -->
  <xsl:template match="/domain/devices/interface/mac/@address">
    <xsl:variable name="place" select="../../address[@type = 'pci']"/>
    <xsl:attribute name="address">
      <xsl:choose>
        <xsl:when test=". = $old-macs or not(contains(concat(' ', $macs, ' '), concat(' ', ., ' ')))">
          <xsl:value-of select="."/>
        </xsl:when>
        <xsl:when test="$is-ours and $place">
          <xsl:call-template name="either">
            <xsl:with-param name="kept" select="$old/devices/interface[address[@type = 'pci' and @bus = $place/@bus
              and @slot = $place/@slot and @function = $place/@function]]/mac/@address"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:variable name="before" select="count(../../preceding-sibling::interface/mac/@address[not(. = $old-macs)
            and contains(concat(' ', $macs, ' '), concat(' ', ., ' '))])"/>
          <xsl:call-template name="either">
            <xsl:with-param name="kept" select="$old-macs[not(. = $declared-macs)][$before + 1]"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:template>

  <!-- The address that is kept where there is one that no other card was given, or else the declared one. -->
  <xsl:template name="either">
    <xsl:param name="kept"/>
    <xsl:choose>
      <xsl:when test="$kept and not($kept = $declared-macs)">
        <xsl:value-of select="$kept"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The mark says whose it is: a copy of a guest that a person makes carries it too, and is not ours. -->
  <xsl:template match="/*/metadata/domain:domain | /*/metadata/network:network">
    <xsl:copy>
      <xsl:attribute name="name">
        <xsl:value-of select="/*/name"/>
      </xsl:attribute>
      <xsl:copy-of select="@*[name() != 'name']"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
`,xy=`#!/usr/bin/env bash
# Makes libvirt's domains and networks what was declared:
#
#   reconcile STYLESHEET [--libvirtd=MARK]
#     { --domain=NAME --xml=FILE [--autostart] [--adopt] [--mac=ADDRESS]... | --network=NAME [--xml=FILE [--stock]] }...
#
# STYLESHEET is identity.xsl. MARK is what the environment of a libvirtd with today's hooks and qemu.conf says. The
# MAC addresses are those that were derived from names and so give way to the ones that a guest has.
#
# What is ours carries our mark in its metadata, with a hash of what was declared when it was defined. Only what is ours
# is changed or removed; a network that is not is started all the same. No guest is started, stopped or restarted, and
# disks, NVRAM and TPM state are never removed. Each step looks at what is there, so a run that was cut short is
# made good by the next. A failure leaves the others alone; the exit status is then 1.
set -euo pipefail
umask 077

backups=\${VFIOC_BACKUPS:-/var/lib/vfioc/backups}
newline=$'\\n'
failed=0
changed=0

say() {
  printf 'vfioc: %s: %s\\n' "$1" "$2"
}

change() {
  changed=$((changed + 1))
  say "$1" "$2"
}

fail() {
  failed=$((failed + 1))
  say "$1" "$2" >&2
}

# NAME WHAT COMMAND...: runs the command, and says why WHAT is where it fails.
attempt() {
  local name=$1 what=$2 reason
  shift 2
  if reason=$("$@" 2>&1 >/dev/null); then return; fi
  reason=\${reason//error: /}
  reason=\${reason/ from $work\\/new.xml/}
  fail "$name" "$what: \${reason//"$newline"/; }"
  return 1
}

libvirt() {
  virsh --quiet --connect qemu:///system "$@"
}

# What was declared, by kind and name ("domain win11").
stylesheet=\${1:?}
shift
mark=
keys=()
key=
declare -A declared=() xml=() autostart=() adopt=() macs=() stock=()
for word in "$@"; do
  value=\${word#*=}
  case $word in
  --libvirtd=*) mark=$value ;;
  --domain=* | --network=*)
    key=\${word%%=*}
    key="\${key#--} $value"
    keys+=("$key")
    declared[$key]=1
    # A network that is declared always starts with the host.
    if [[ $word == --network=* ]]; then autostart[$key]=1; fi
    ;;
  --xml=*) xml[$key]=$value ;;
  --autostart) autostart[$key]=1 ;;
  --adopt) adopt[$key]=1 ;;
  # The network that libvirt ships: ours is for a host that has none, and theirs is as good where it has.
  --stock) stock[$key]=1 ;;
  --mac=*) macs[$key]+=" $value" ;;
  *)
    echo "vfioc: '$word' is not understood" >&2
    exit 2
    ;;
  esac
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# libvirtd reads its hooks and qemu.conf when it starts; in the environment of one that runs stands with which it did.
# Only libvirtd itself is restarted, which guests do not notice: its restart would be that of libvirt-guests too, and
# that one shuts guests down when it stops.
refresh() {
  local pid variable
  [[ -n $mark ]] || return 0
  pid=$(systemctl show --property=MainPID --value libvirtd.service)
  # None runs: the next one starts with today's files.
  [[ \${pid:-0} != 0 && -r /proc/$pid/environ ]] || return 0
  while IFS= read -r -d '' variable; do
    [[ $variable != "VFIOC_CONFIGURATION=$mark" ]] || return 0
  done <"/proc/$pid/environ"
  change libvirtd 'its hooks or its qemu.conf changed: it is restarted, guests go on running'
  attempt libvirtd 'its new files are not in place' systemctl start libvirtd-config.service || return 0
  attempt libvirtd 'not restarted' systemctl --job-mode=ignore-dependencies restart libvirtd.service || return 0
}

# KIND FILE: sets \`marks\` to what a document says: its name, the hash and the name in our mark, its UUID, the firmware of
# a guest, how many guests are on a running network. What is not there is empty.
marks=()
read_marks() {
  local root=/$1 at fields expression
  at="$root/metadata/*[local-name() = '$1' and namespace-uri() = 'urn:vfioc:$1:1']"
  fields=("$root/name" "$at/@hash" "$at/@name" "$root/uuid" "$root/os/loader" "$root/@connections")
  printf -v expression ", %s, '\\n'" "\${fields[@]}"
  mapfile -t marks < <(xmllint --nonet --xpath "concat(''$expression)" "$2" 2>/dev/null)
  marks+=('' '' '' '' '' '')
}

# What libvirt has: UUIDs by kind and name, everything else by kind and UUID. A guest is asked for by its UUID, since
# one that is named 7 could be taken for the seventh.
declare -A uuid=() name_of=() hash=() loader=()

# What is so: "active domain UUID".
declare -A is=()

# WHAT KIND COMMAND...: notes that it is so for those of a kind that the command lists.
note() {
  local what=$1 kind=$2 list id
  shift 2
  list=$(libvirt "$@" --uuid)
  for id in $list; do is[$what $kind $id]=1; done
}

# KIND PREFIX: asks libvirt for all of a kind; its commands for networks begin with net-.
learn() {
  local kind=$1 prefix=$2 key id
  note here "$kind" "\${prefix}list" --all
  note active "$kind" "\${prefix}list"
  note persistent "$kind" "\${prefix}list" --all --persistent
  note automatic "$kind" "\${prefix}list" --all --autostart
  for key in "\${!is[@]}"; do
    [[ $key == "here $kind "* ]] || continue
    key=\${key#* }
    id=\${key#* }
    attempt "$key" 'its XML could not be read' to_file "$work/$kind-$id.xml" "\${prefix}dumpxml" --inactive "$id" || continue
    read_marks "$kind" "$work/$kind-$id.xml"
    uuid[$kind \${marks[0]}]=$id
    name_of[$key]=\${marks[0]}
    # A copy that a person made of a guest of ours carries our mark too, with the name of the other one.
    if [[ -z \${marks[2]} || \${marks[2]} == "\${marks[0]}" ]]; then hash[$key]=\${marks[1]}; fi
    loader[$key]=\${marks[4]}
  done
}

# FILE COMMAND...: what libvirt prints, in a file.
to_file() {
  local file=$1
  shift
  libvirt "$@" >"$file"
}

# KEY: sets \`wanted\` to the hash of what was declared; succeeds where libvirt has just that.
wanted=
is_current() {
  local kind=\${1%% *} id="\${1%% *} \${uuid[$1]-}"
  read_marks "$kind" "\${xml[$1]}"
  wanted=\${marks[1]}
  [[ -n \${is[persistent $id]-} && \${hash[$id]-} == "$wanted" ]] || return 1
  # Firmware that libvirt picked may have been collected as garbage since; defined again, it is picked again.
  [[ -z \${loader[$id]-} || -n \${marks[4]} || -e \${loader[$id]} ]]
}

# KEY COMMAND: has libvirt define what was declared, with the identity of what is there. Sets \`uuid\` of the key.
define() {
  local key=$1 kind=\${1%% *} name=\${1#* } file=\${xml[$1]} old=\${xml[$1]}
  if [[ -n \${uuid[$key]-} ]]; then old=$work/$kind-\${uuid[$key]}.xml; fi
  attempt "$name" 'its XML could not be prepared' xsltproc --nonet --output "$work/new.xml" \\
    --stringparam existing "$old" --stringparam macs "\${macs[$key]-}" "$stylesheet" "$file" || return 1
  attempt "$name" 'not defined' libvirt "$2" "$work/new.xml" || return 1
  read_marks "$kind" "$work/new.xml"
  uuid[$key]=\${marks[3]:-$name}
}

# KEY COMMAND: sets whether it starts with the host.
set_autostart() {
  local key=$1 id=\${uuid[$1]} name=\${1#* } now=\${is[automatic \${1%% *} \${uuid[$1]}]-}
  if [[ -n \${autostart[$key]-} && -z $now ]]; then
    attempt "$name" 'cannot be made to start with the host' libvirt "$2" "$id" || return 1
    change "$name" 'starts with the host from now on'
  elif [[ -z \${autostart[$key]-} && -n $now ]]; then
    attempt "$name" 'cannot be kept from starting with the host' libvirt "$2" --disable "$id" || return 1
    change "$name" 'starts with the host no more'
  fi
}

# FILE COPY: copies a file whole or not at all, for its owner only.
copy() {
  mkdir -p "\${2%/*}" && cp "$1" "$2.part" && sync "$2.part" && mv -f "$2.part" "$2"
}

# NAME UUID: keeps the XML of a guest that is taken over, under a name that says what is in it. Sets \`backup\`.
backup=
back_up() {
  local why='left alone, because its XML could not be kept' sum
  attempt "$1" "$why" to_file "$work/backup.xml" dumpxml --inactive --security-info "$2" || return 1
  sum=$(sha256sum <"$work/backup.xml")
  backup=$backups/$1-\${sum:0:12}.xml
  attempt "$1" "$why" copy "$work/backup.xml" "$backup"
}

# KEY: a guest as it was declared.
put_domain() {
  local key=$1 name=\${1#* } id=\${uuid[$1]-} done='defined'
  if [[ -n $id && -z \${hash[domain $id]-} ]]; then
    if [[ -z \${adopt[$key]-} ]]; then
      fail "$name" 'left alone: a guest of this name is there that is not of vfioc. Give yours another name, or write adopt: true to have that one taken over'
      return
    fi
    back_up "$name" "$id" || return 0
    done="taken over; its XML as it was is in $backup"
  elif [[ -n $id ]]; then
    done='defined as it is declared now'
  fi
  if ! is_current "$key"; then
    define "$key" define || return 0
    change "$name" "$done"
    if [[ -n \${is[saved domain $id]-} ]]; then
      say "$name" 'was saved while it ran: it goes on as it was, and the change waits for its next start after that'
    fi
  fi
  set_autostart "$key" autostart || return 0
  [[ -n \${is[active domain $id]-} ]] || return 0
  attempt "$name" 'its XML could not be read' to_file "$work/live.xml" dumpxml "$id" || return 0
  read_marks domain "$work/live.xml"
  if [[ \${marks[1]} != "$wanted" ]]; then say "$name" 'runs as it was: the change waits for its next start'; fi
}

# KEY: a network as it was declared, running and starting with the host.
put_network() {
  local key=$1 name=\${1#* } id=\${uuid[$1]-} ours='' done='started'
  if [[ -n \${xml[$key]-} && (-z $id || -n \${hash[network $id]-}) ]]; then ours=1; fi
  if [[ -z $id && -z $ours ]]; then
    fail "$name" 'no network of this name is there to be started'
    return
  fi
  if [[ -n $ours ]] && ! is_current "$key"; then
    define "$key" net-define || return 0
    if [[ -z $id ]]; then change "$name" 'defined'; else change "$name" 'defined as it is declared now'; fi
  elif [[ -z $ours && -n \${xml[$key]-} && -z \${stock[$key]-} ]]; then
    fail "$name" "left as it is, and only started: a network of this name is there that is not of vfioc. Give yours another name, or take that one away (virsh n\
et-destroy $name; virsh net-undefine $name)"
  fi
  set_autostart "$key" net-autostart || return 0
  id=\${uuid[$key]}
  if [[ -n \${is[active network $id]-} && -n $ours ]]; then
    attempt "$name" 'its XML could not be read' to_file "$work/live.xml" net-dumpxml "$id" || return 0
    read_marks network "$work/live.xml"
    [[ \${marks[1]} != "$wanted" ]] || return 0
    if [[ -n \${marks[5]} ]]; then
      say "$name" 'runs as it was, since guests are on it: the change waits until this runs without them'
      return
    fi
    attempt "$name" 'not stopped to be started as it is declared now' libvirt net-destroy "$id" || return 0
    done='started as it is declared now'
  elif [[ -n \${is[active network $id]-} ]]; then
    return 0
  fi
  attempt "$name" 'not started' libvirt net-start "$id" || return 0
  change "$name" "$done"
}

# UUID: takes out a guest of ours; what it keeps on the host stays.
drop_domain() {
  local id=$1 name=\${name_of[domain $1]}
  if [[ -n \${is[active domain $id]-} ]]; then
    say "$name" 'is declared no more and runs: it is taken out when this runs after it was shut down'
    return
  fi
  attempt "$name" 'is declared no more and could not be taken out' \\
    libvirt undefine --keep-nvram --keep-tpm "$id" || return 0
  change "$name" 'taken out, since it is declared no more; its disks, NVRAM and TPM state are kept'
}

# UUID: takes out a network of ours.
drop_network() {
  local id=$1 name=\${name_of[network $1]} why='is declared no more and could not be taken out'
  if [[ -n \${is[active network $id]-} ]]; then
    attempt "$name" 'its XML could not be read' to_file "$work/live.xml" net-dumpxml "$id" || return 0
    read_marks network "$work/live.xml"
    if [[ -n \${marks[5]} ]]; then
      say "$name" 'is declared no more and guests are on it: it is taken out when this runs without them'
      return
    fi
    attempt "$name" "$why" libvirt net-destroy "$id" || return 0
  fi
  attempt "$name" "$why" libvirt net-undefine "$id" || return 0
  change "$name" 'taken out, since it is declared no more'
}

# KIND: takes out what is ours and was not declared.
drop() {
  local key
  for key in "\${!hash[@]}"; do
    if [[ $key == "$1 "* && -n \${hash[$key]} && -z \${declared[$1 \${name_of[$key]}]-} ]]; then "drop_$1" "\${key#* }"; fi
  done
}

# KIND: does what was declared, in its order.
put() {
  local key
  for key in "\${keys[@]}"; do
    if [[ $key == "$1 "* ]]; then "put_$1" "$key"; fi
  done
}

refresh
attempt libvirtd 'does not answer' libvirt uri || exit 1
learn network net-
learn domain ''
note saved domain list --all --with-managed-save
# What goes makes room for what comes: names, UUIDs, bridges.
drop domain
drop network
put network
put domain

if [[ $failed -gt 0 ]]; then
  printf 'vfioc: %d failed, for the reasons above; everything else is as it was declared\\n' "$failed" >&2
  exit 1
fi
if [[ $changed -eq 0 ]]; then printf 'vfioc: nothing to do: everything is as it was declared\\n'; fi
`,Sy={vm:{adopt:_(L("Take over."),!1).apply(y("Take over a guest of this name that is on the host already and is not of vfioc. It keeps its UUID, MAC addresses,\
 machine version, NVRAM and TPM state; its XML as it was is put in /var/lib/vfioc/backups. Without it such a guest is left alone, and the unit fails."))}},Ay={};
function*Ny(e,t){yield`--domain=${e.name}`,yield{xml:`domains/${e.name}.xml`},e.autostart&&(yield"--autostart"),e.adopt&&(yield"--adopt");for(const[s,{mac:i}]of Object.
entries(e.nics))i===void 0&&(yield`--mac=${fi(e,s,t)}`)}function*vl(e){const t=R(e).flatMap(s=>Object.values(s.nics).flatMap(({network:i})=>i??[]));for(const s of[
...new Set([...Object.keys(e.networks),...t])].sort())yield`--network=${s}`,e.networks[s]&&(yield{xml:`networks/${s}.xml`}),e.networks[s]&&hi(s,e)?.stock&&(yield"\
--stock");for(const s of R(e))yield*Ny(s,e)}var gl=(e,t)=>Oe(j("pkgs","writeText"),O(e),t),Ey=e=>gl(`vfioc-${e.replaceAll("/","-")}`,Oe(j("builtins","readFile"),
Xo(`./${e}`))),Oy=e=>typeof e=="string"?O(e):Lt("--xml=",Ey(e.xml)),Ty=Oe(j("pkgs","writeShellApplication"),le({name:O("vfioc-reconcile"),runtimeInputs:X([j("pk\
gs","coreutils"),j("config","virtualisation","libvirtd","package"),j("pkgs","libxml2"),j("pkgs","libxslt"),j("config","systemd","package")]),checkPhase:O(""),text:O(
xy.replace(/^#!.*\n/,""))})),Cy=Oe(j("builtins","hashString"),O("sha256"),Oe(j("builtins","toJSON"),X([["hooks"],["qemu","runAsRoot"],["qemu","verbatimConfig"]].
map(e=>j("config","virtualisation","libvirtd",...e))))),yl=X([O("libvirtd.service")]),bl=["systemd","services","libvirtd","environment","VFIOC_CONFIGURATION"];function*My(e){
if(!e.libvirt.enable)return;yield{kind:"option",path:bl,value:Cy,comment:"NixOS leaves a libvirtd alone that runs. By this it is seen whether it started with th\
e hooks and the qemu.conf of today."};const t=[Oe(j("lib","getExe"),Ty),gl("vfioc-identity.xsl",O(_y)),Lt("--libvirtd=",j("config",...bl)),...[...vl(e)].map(Oy)];
yield{kind:"option",path:["systemd","services","vfioc-reconcile"],comment:"Defines the guests and networks, where what was declared changed. It starts, stops an\
d restarts no guest.",value:le({description:O("Guests and networks of vfioc"),wantedBy:X([O("multi-user.target")]),wants:yl,after:yl,before:X([O("libvirt-guests\
.service")]),serviceConfig:le({Type:O("oneshot"),RemainAfterExit:ie(!0),StateDirectory:O("vfioc"),PrivateTmp:ie(!0),TimeoutStartSec:O("5min")}),script:Oe(j("lib",
"escapeShellArgs"),X(t))})}}var wl={};M(wl,{codes:()=>Py,domain:()=>Dy,schema:()=>Iy});var Iy={vm:{rng:w(L("A source of random numbers (virtio). Default: for Li\
nux."))}},Py={};function*Dy(e){if(!(e.rng??dt(e).rng))return;const t=g("backend",{model:"builtin"});yield{pci:{class:"rng",key:"rng",index:0},functions:[g("rng",
{model:"virtio"},t)]}}var kl={};M(kl,{codes:()=>Ry,files:()=>By,host:()=>qy,rules:()=>zy,schema:()=>Ly});var Ly={device:{rom:_(q({bar:w(L("Whether the guest see\
s the ROM of the card: off where the card has shown the boot of the host and the guest stays black.")),file:w(ea).apply(y("A file with the ROM of the first func\
tion, relative to the file that names it: instead of the card's own, which the boot of the host may have changed."))}),{}).apply(y("The ROM of the card, as the \
guest sees it."))}},Ry={"rom-off-with-file":m({severity:"error",about:"value",message:({device:e})=>`the guest does not see a ROM of '${e}', and a file is given\
 for it`,remedy:()=>"take bar: off out, or file"})},jy=16*2**20;function*By(e){for(const{name:t,rom:s}of Le(e))s.file!==void 0&&(yield{path:["devices",t,"rom","\
file"],name:s.file,limit:jy})}function zy(e,t){for(const{name:s,rom:i}of Le(e))i.bar!==!1||i.file===void 0||t("rom-off-with-file",{path:["devices",s,"rom","bar"]},
{device:s})}function*qy(e){for(const t of Le(e)){const s=Va(t);if(s===void 0)continue;const i=hg(t);yield{kind:"file",from:["devices",t.name,"rom","file"],to:i},
yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",s,"L+","argument"],value:Lt(Xo(`./${i}`))}}}var $l={};M($l,{codes:()=>Uy,domain:()=>Zy,host:()=>Vy,
rules:()=>Ky,schema:()=>Fy});var _l=4010,Fy={vm:{scream:w(q({mode:_(D(["ivshmem","network"]),"network").apply(y("How the sound comes to the host: network, which\
 Scream itself advises, or ivshmem, shared memory that works without a network card.")),user:w(Nn).apply(y("The user who hears it. Default: the one of host.user\
s, where there is only one.")),name:_(ps,"scream").apply(y("ivshmem: the name of the shared memory, the file below /dev/shm. Each guest has its own.")),size:w(pi).
apply(y("ivshmem: the size of the shared memory, which the guest's registry has as UseIVSHMEM in MiB. Default: 2MiB.")),interface:w(gs).apply(y("network: where \
the sound arrives. Default: the bridge of the guest's NAT network.")),port:_(ye().check(ge(1),we(65535)),_l).apply(y("network: the UDP port.")),unicast:_(L("net\
work: the guest sends to the host's address alone (UnicastIPv4 in its registry) and not to the multicast group."),!1)})).apply(y("Play the sound of a Windows gu\
est on the host."))}},j1=(e,t="memory: 4GiB, nics: { lan: { network: default } }")=>`vms: { win: { ${t}, ${e} } }
`,Uy={"scream-user-unclear":m({severity:"error",about:"value",message:({guest:e,users:t})=>t.length===0?`nobody of the host hears the guest '${e}'`:`it is not s\
aid which of ${t.join(", ")} hears the guest '${e}'`,remedy:()=>"add user to it, one of host.users"}),"scream-user-unknown":m({severity:"error",about:"value",message:({
user:e})=>`'${e}' is not one of host.users`,remedy:({user:e})=>`add '${e}' to host.users, or name one of them`}),"scream-without-audio":m({severity:"error",about:"\
value",message:({guest:e})=>`the host plays no sound, and that of '${e}' is to be played on it`,remedy:()=>"set host.audio to pipewire or pulseaudio, or take sc\
ream out"}),"scream-without-interface":m({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT network, and Scream's interface is no\
t given`,remedy:()=>"add interface, the host's side of the guest's network, or a card in a NAT network"}),"scream-same-port":m({severity:"error",about:"value",message:({
guest:e,other:t,port:s,interface:i})=>`the sound of '${e}' and of '${t}' both arrives at port ${s} of ${i}`,remedy:()=>"give one of them another port, and the s\
ame port in its registry, or ivshmem"}),"scream-with-secure-boot":m({severity:"warning",about:"value",message:({guest:e})=>`Windows does not load Scream's drive\
r in '${e}' while Secure Boot is on`,remedy:()=>"write secureBoot: false in the guest's firmware, or take scream out for the sound of SPICE"})},xl=(e,t)=>{const{
users:s}=t.host;return e.scream?.user??(s.length===1?s[0]:void 0)},Sl=(e,t)=>e.scream?.interface??mi(e,t)[0]?.network.bridge;function Ky(e,t){const{users:s,audio:i}=e.
host,n=new Map;for(const r of R(e)){if(!r.scream)continue;const o=["vms",r.name,"scream"],a=xl(r,e);if(a===void 0?t("scream-user-unclear",{path:o,on:"key"},{guest:r.
name,users:s}):s.includes(a)||t("scream-user-unknown",{path:[...o,"user"]},{user:a}),li(r).secureBoot&&t("scream-with-secure-boot",{path:o,on:"key"},{guest:r.name}),
i==="none"&&t("scream-without-audio",{path:o,on:"key"},{guest:r.name}),r.scream.mode!=="network")continue;const{port:c}=r.scream,l=Sl(r,e);if(l===void 0){t("scr\
eam-without-interface",{path:o,on:"key"},{guest:r.name});continue}const d=n.get(`${l} ${c}`);d?t("scream-same-port",{path:[...o,"port"]},{guest:r.name,other:d,port:c,
interface:l}):n.set(`${l} ${c}`,r.name)}}var Wy={pipewire:"pipewire-pulse",pulseaudio:"pulseaudio"},Hy={pipewire:[{kind:"option",path:["services","pipewire","en\
able"],value:ie(!0)},{kind:"option",path:["services","pipewire","pulse","enable"],value:ie(!0)}],pulseaudio:[{kind:"assertion",that:j(si("config",["services","p\
ulseaudio"],j("config","hardware","pulseaudio")),"enable"),message:"vfioc: host.audio is pulseaudio, and PulseAudio is off: turn it on, or write what plays the \
host's sound."}]};function*Vy(e){const{audio:t}=e.host;if(t!=="none"){R(e).some(({scream:s})=>s)&&(yield*Hy[t]);for(const s of R(e)){const i=xl(s,e);if(!s.scream||
i===void 0)continue;const n=Sl(s,e),r=Un(s),{port:o}=s.scream;if(r)yield Al(s,i,t,["-m",r.path]);else if(n!==void 0){const a=s.scream.unicast?["-u"]:[],c=o===_l?
[]:["-p",String(o)];yield Al(s,i,t,[...a,"-i",n,...c],n),yield{kind:"port",interface:n,protocol:"udp",port:o}}}}}function Al(e,t,s,i,n){const r=Wy[s],o=c=>X(c.map(
O)),a=n===void 0?[]:[ja(n)];return{kind:"option",path:["systemd","user","services",`scream-${zn(e.name)}`],value:le({description:O(`Sound of the guest ${e.name}`),
wantedBy:o(["default.target",`${r}.service`,...a]),wants:o([`${r}.socket`]),after:o([`${r}.socket`,`${r}.service`]),partOf:o([`${r}.service`]),startLimitIntervalSec:fs(
0),unitConfig:le({ConditionUser:O(t),...a.length>0?{StopPropagatedFrom:o(a)}:{}}),serviceConfig:le({ExecStart:Lt(j("pkgs","scream"),`/bin/scream ${Ra(["-o","pul\
se",...i])}`),Restart:O("always"),RestartSec:fs(3)})})}}function*Zy(e){const t=Un(e);t&&(yield{pci:{class:"shmem",key:"scream",index:1},functions:[g("shmem",{name:t.
name},g("model",{type:"ivshmem-plain"}),g("size",{unit:"M"},t.bytes/Ge))]})}var Nl={};M(Nl,{codes:()=>Xy,domain:()=>Yy,schema:()=>Gy});var Gy={vm:{serial:_(L("A\
 serial port that virsh console shows."),!1)}},Xy={};function*Yy(e){if(!e.serial)return;const t=g("target",{type:"isa-serial",port:0},g("model",{name:"isa-seria\
l"}));yield{at:"devices",xml:g("serial",{type:"pty"},t)},yield{at:"devices",xml:g("console",{type:"pty"},g("target",{type:"serial",port:0}))}}var El={};M(El,{codes:()=>Qy,
host:()=>tb,rules:()=>eb,schema:()=>Jy});var Jy={},Qy={"shared-memory-name-twice":m({severity:"error",about:"value",message:({name:e,guest:t})=>`the shared memo\
ry '${e}' is already that of the guest '${t}'`,remedy:()=>"give it a name of its own with name:"}),"shared-memory-size":m({severity:"error",about:"value",message:({
size:e})=>`${e} is no size for shared memory, which is a power of two of at least 1 MiB`,remedy:()=>"write 1MiB, 2MiB, 4MiB and so on"}),"shared-memory-too-larg\
e":m({severity:"error",about:"value",message:({size:e})=>`shared memory of ${e} is more than the driver in a Windows guest can map`,remedy:()=>"keep it at 1 GiB\
 or less: a smaller resolution, or hdr: off"}),"shared-memory-same-size":m({severity:"error",about:"value",message:({size:e})=>`Scream and Looking Glass both ha\
ve ${e} of shared memory`,remedy:()=>"give Scream another size"})};function eb(e,t){const s=new Map;for(const i of R(e)){const n=al(i);for(const{feature:a,name:c,
bytes:l}of n){const d=["vms",i.name,a],u=s.get(c);u&&t("shared-memory-name-twice",{path:[...d,"name"]},{name:c,guest:u}),s.set(c,i.name);const f={path:[...d,"si\
ze"]},b=qt(l);!Kg(l)||l<Ge?t("shared-memory-size",f,{size:b}):l>=2*Ua&&t("shared-memory-too-large",f,{size:b})}const[r,o]=n;r&&o&&r.bytes===o.bytes&&t("shared-m\
emory-same-size",{path:["vms",i.name,o.feature,"size"]},{size:qt(r.bytes)})}}function*tb(e){const t=Hg(e);if(t.length===0)return;const{user:s,group:i}=Vg(e);for(const{
vm:r,path:o,bytes:a}of t)yield{kind:"tmpfile",type:"f",path:o,mode:"0660",user:s,group:i},yield{kind:"hook",vm:r.name,step:"shared-memory",order:jn["shared-memo\
ry"],arguments:[o,String(a),s,i]};for(const r of e.host.users)yield{kind:"member",user:r,group:i};const n=On(e).user;n!=="root"&&n!==s&&(yield{kind:"member",user:n,
group:i})}var Ol={};M(Ol,{codes:()=>ib,domain:()=>ob,host:()=>rb,rules:()=>nb,schema:()=>sb});var sb={vm:{shares:_(Ve(vs,q({path:ut.apply(y("The folder of the h\
ost.")),readOnly:_(L("The guest cannot write to it. It takes libvirt 11 or later."),!1)})),{}).apply(y("Folders of the host that the guest mounts by these names\
: mount -t virtiofs NAME /mnt; Windows needs WinFsp and the virtio drivers for it."))}},ib={"share-name-too-long":m({severity:"error",about:"value",message:({share:e})=>`\
'${e}' is longer than the 36 characters that virtiofs has for a name`,remedy:()=>"choose a shorter name"})};function nb(e,t){for(const s of R(e))for(const i of Object.
keys(s.shares))i.length>36&&t("share-name-too-long",{path:["vms",s.name,"shares",i],on:"key"},{share:i})}function*rb(e){R(e).some(({shares:t})=>Object.keys(t).length>
0)&&(yield{kind:"option",path:["virtualisation","libvirtd","qemu","vhostUserPackages"],value:X([j("pkgs","virtiofsd")])})}function*ob(e){for(const[t,{path:s,readOnly:i}]of Object.
entries(e.shares)){const n=g("filesystem",{type:"mount",accessmode:"passthrough"},g("driver",{type:"virtiofs"}),g("source",{dir:s}),g("target",{dir:t}),i&&g("re\
adonly"));yield{pci:{class:"share",key:t},functions:[n]}}}var Tl={};M(Tl,{codes:()=>lb,host:()=>fb,schema:()=>ab});var ab={},lb={},Wn=(...e)=>j("config",...e),Ft=(e,...t)=>Oe(
j("lib",e),...t),Hn=(e,t)=>wt(Oe(j("builtins","match"),O(e),t),"!=",Bm),vi=(e,t)=>Yo(e,t);function*cb(e){const t=ms("parameter");yield{kind:"assertion",that:ii(
Ft("any",vi("parameter",Hn("vfio[-_]pci[.]ids=.*",t)),Wn("boot","kernelParams"))),message:"vfioc: boot.kernelParams gives vfio-pci ids besides the devices of th\
e spec: take vfio-pci.ids out, and name the devices in the spec."};const s=vi("line",Hn("[[:space:]]*options[[:space:]]+vfio[-_]pci[[:space:]](.*[[:space:]])?id\
s=.*",ms("line"))),i=Ft("splitString",O(`
`),Wn("boot","extraModprobeConfig")),n=e.some(r=>bs(r)==="id")?1:0;yield{kind:"assertion",that:wt(Ft("count",s,i),"==",fs(n)),message:"vfioc: boot.extraModprobe\
Config gives vfio-pci ids besides the devices of the spec: take its line `options vfio-pci ids=` out, and name the devices in the spec."}}var Cl=Object.values(ai).
map(e=>e.filter(t=>t!=="snd_hda_intel"));function*ub(e,t){const s=Rt(e,t),i=Cl.filter(r=>r.some(o=>s.includes(o))).flatMap(r=>r.filter(o=>!s.includes(o)));if(i.
length===0)return;const n=Oe(j("builtins","replaceStrings"),X([O("-")]),X([O("_")]),ms("module"));yield{kind:"assertion",that:ii(Ft("any",vi("module",Ft("elem",
n,X(i.map(O)))),Wn("boot","initrd","kernelModules"))),message:`vfioc: boot.initrd.kernelModules loads a driver that can take '${e.name}' before vfio-pci (one of\
 ${i.join(", ")}): add it to devices.${e.name}.drivers, or take it out of the list.`}}var db=({domain:e,bus:t,slot:s,function:i})=>`0*${t}${e===0?"(@0*0)?":`@0*${e}`}\
:0*${s}:${i}`;function*hb(e,t){const i=e.filter(c=>{const l=Rt(c,t);return Cl.some(d=>d.some(u=>l.includes(u)))}).flatMap(c=>c.functions);if(i.length===0)return;
const n=(...c)=>["hardware","nvidia","prime",...c],r=["offload","sync","reverseSync"].map(c=>si("config",n(c,"enable"),ie(!1))).reduce((c,l)=>wt(c,"||",l)),o=["\
nvidiaBusId","amdgpuBusId","intelBusId"].map(c=>si("config",n(c),O(""))),a=vi("busId",Hn(`PCI:(${i.map(db).join("|")})`,ms("busId")));yield{kind:"assertion",that:ii(
wt(r,"&&",Ft("any",a,X(o)))),message:"vfioc: hardware.nvidia.prime uses a card that the spec keeps for a guest: switch its offload or sync off, or take the card\
 out of devices."}}function*fb(e,t){const s=oa(e);if(s.length!==0){yield*cb(s);for(const i of s)yield*ub(i,t);yield*hb(s,t)}}var Ml={};M(Ml,{codes:()=>yb,host:()=>wb,
rules:()=>bb,schema:()=>gb});var mb=ee("The name of a link below /dev.",["KMONAD_DEVICE"],/^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,62}$/,"a link below /dev has letters, \
digits, _ . + and -, and is at most 63 characters long"),pb=$e("The name of an input device, as /proc/bus/input/devices shows it.",["KMonad output"],e=>e===""||
e.length>256?H("the name of an input device has 1 to 256 characters"):/[\u0000-\u001f\u007f]/.test(e)?H("control characters cannot stand here"):e.isWellFormed()?
_e(e):H("this is not valid Unicode")),vb=ye().check(ge(0),we(255)),gb={root:{udev:_(q({symlinks:_(Ve(mb,q({name:w(pb).apply(y("The name of the input device, as \
/proc/bus/input/devices shows it: KMonad, kanata, keyd and xremap let one choose it.")),usb:w(En).apply(y("The vendor:product id of the USB device, as lsusb sho\
ws it.")),kind:w(D(["keyboard","mouse"])).apply(y("Only its keyboard or its mouse, where the device is several things in one.")),interface:w(vb).apply(y("The nu\
mber of its USB interface, where it has several: a keyboard with a mouse in it."))})),{}).apply(y("Links below /dev by their names, each to the event device of \
one input device."))}),{}).apply(y("Names of devices of the host."))}},yb={"symlink-to-nothing":m({severity:"error",about:"value",message:({link:e})=>`nothing s\
ays which device /dev/${e} is`,remedy:()=>"add name, as /proc/bus/input/devices shows it, or usb, as lsusb shows it"}),"symlink-interface-without-usb":m({severity:"\
error",about:"value",message:({link:e})=>`/dev/${e} has a USB interface and no USB id`,remedy:()=>"add usb, as lsusb shows it, or take interface out"}),"symlink\
-same-device":m({severity:"warning",about:"value",message:({link:e,other:t})=>`/dev/${e} and /dev/${t} are links to the same device`,remedy:()=>"take one of the\
m out"})};function bb(e,t){const s=new Map;for(const[i,n]of Object.entries(e.udev.symlinks)){const r=["udev","symlinks",i],{name:o,usb:a,kind:c,interface:l}=n;o===
void 0&&a===void 0&&t("symlink-to-nothing",{path:r,on:"key"},{link:i}),l!==void 0&&a===void 0&&t("symlink-interface-without-usb",{path:[...r,"interface"]},{link:i});
const d=JSON.stringify([o,a,c,l]),u=s.get(d);u&&(o!==void 0||a!==void 0)&&t("symlink-same-device",{path:r,on:"key"},{link:i,other:u}),s.set(d,i)}}var $t=(e,t)=>({
key:e,operator:"==",value:t});function*wb(e){for(const[t,{name:s,usb:i,kind:n,interface:r}]of Object.entries(e.udev.symlinks)){const o=[{key:"ACTION",operator:"\
!=",value:"remove"},$t("SUBSYSTEM","input"),{...$t("KERNEL","event*"),glob:!0}];s!==void 0&&o.push($t("ATTRS{name}",s)),i&&(o.push($t("ENV{ID_VENDOR_ID}",i.vendor),
$t("ENV{ID_MODEL_ID}",i.device)),r!==void 0&&o.push($t("ENV{ID_USB_INTERFACE_NUM}",r.toString(16).padStart(2,"0")))),n&&o.push($t(`ENV{ID_INPUT_${n.toUpperCase()}\
}`,"1")),o.push({key:"SYMLINK",operator:"+=",value:t}),yield{kind:"udev",stage:"boot",rule:o}}}var Il={};M(Il,{codes:()=>_b,domain:()=>Eb,rules:()=>Ab,schema:()=>$b});
var Pl=ye().check(ge(1),we(255)),kb=q({id:w(En).apply(y("The vendor:product id, as lsusb shows it.")),bus:w(Pl).apply(y("The bus, as lsusb shows it, where two d\
evices have one id.")),device:w(Pl).apply(y("The number on that bus. It changes whenever the device is plugged in again.")),startupPolicy:w(D(["mandatory","requ\
isite","optional"])).apply(y("What happens when it is not plugged in: mandatory, the guest does not start; optional, it starts without it. Default: mandatory."))}),
$b={vm:{usb:_(B(ct(at([En,kb]),lt(e=>"vendor"in e?{id:e}:e))),[]).apply(y("USB devices of the host: vendor:product ids, or more about each."))}},B1=e=>`vms: { w\
in: { memory: 4GiB, usb: [${e}] } }
`,z1='"1000:0001", "1000:0002", "1000:0003", "1000:0004", "1000:0005", "1000:0006", "1000:0007"',_b={"usb-not-identified":m({severity:"error",about:"value",message:()=>"\
nothing says which USB device this is",remedy:()=>"give its id, or its bus and device, as lsusb shows them"}),"usb-twice":m({severity:"error",about:"value",message:({
device:e,guest:t})=>`${e} is a USB device of '${t}' already`,remedy:()=>"take it out of one of them; two devices of one id are told apart by bus and device"}),"\
usb-ports-exceeded":m({severity:"warning",about:"value",message:({guest:e,devices:t,ports:s})=>`'${e}' has ${t} USB devices and ${s} ports, so that some of them\
 are slow`,remedy:()=>"take some out, lower display.usbRedirection, or pass a whole USB controller"})},xb=({id:e,bus:t,device:s})=>e?Ze(e)+(t!==void 0&&s!==void 0?
` at bus ${t}, device ${s}`:""):t!==void 0&&s!==void 0?`bus ${t}, device ${s}`:void 0;function Sb(e){const t=Object.values(e.disks).filter(i=>Bt(i,e)==="usb").length,
s=jt(e)?e.display.usbRedirection:0;return e.usb.length+t+s+(ma(e)==="tablet"?1:0)}function Ab(e,t){const s=new Map;for(const i of R(e)){const n=["vms",i.name,"u\
sb"],r=new Set;for(const[a,c]of i.usb.entries()){const l=xb(c),d={path:[...n,a]};if(l===void 0){t("usb-not-identified",d);continue}const u=r.has(l)?i.name:i.autostart?
s.get(l):void 0;u!==void 0&&t("usb-twice",d,{device:l,guest:u}),r.add(l),i.autostart&&s.set(l,i.name)}const o=Sb(i);o>Pn&&t("usb-ports-exceeded",{path:n,on:"key"},
{guest:i.name,devices:o,ports:Pn})}}function Nb({id:e,bus:t,device:s,startupPolicy:i}){const n=[e&&g("vendor",{id:`0x${e.vendor}`}),e&&g("product",{id:`0x${e.device}`}),
t!==void 0&&s!==void 0&&g("address",{bus:t,device:s})];return g("source",{startupPolicy:i},...n)}function*Eb(e){for(const t of e.usb)yield{at:"devices",xml:g("h\
ostdev",{mode:"subsystem",type:"usb",managed:"yes"},Nb(t))}}var Dl={};M(Dl,{codes:()=>Tb,domain:()=>Cb,schema:()=>Ob});var Ob={vm:{watchdog:w(D(["reset","shutdo\
wn","poweroff","pause","none","dump","inject-nmi"])).apply(y("What happens when the watchdog that the guest started is not answered. Default: reset on q35."))}},
Tb={};function*Cb(e){if(!ws(e))yield{at:"devices",xml:g("watchdog",{model:"itco",action:e.watchdog??"reset"})};else if(e.watchdog!==void 0){const t=g("watchdog",
{model:"i6300esb",action:e.watchdog});yield{pci:{class:"watchdog",key:"watchdog",index:0},functions:[t]}}}var xs=[Wa,Ya,Ja,Go,la,tl,El,rl,$l,Ml,Da,Fa,qa,Ia,cl,va,
Za,Ka,Ha,kl,ka,hl,ul,Il,Ta,_a,Ao,Nl,wl,Dl,Ol,aa,ca,ml,Ca,wa,pl,Tl],Ll={"xml-not-readable":m({severity:"error",about:"value",message:({file:e,line:t,column:s,problem:i})=>`${e?
`'${e}'`:"this XML"}, line ${t}, column ${s}: ${i}`,remedy:()=>"correct it there: it must be one <domain> element, as virsh dumpxml writes it"}),"xml-root-not-d\
omain":m({severity:"error",about:"value",message:({root:e})=>`the root of this XML is <${e}>, and <domain> belongs here`,remedy:()=>"put it in a <domain> elemen\
t, at the place where libvirt has it"}),"xml-element-unidentified":m({severity:"error",about:"value",message:({path:e})=>`this XML has ${e} and does not say whi\
ch one it is`,remedy:({needs:e})=>`write ${e.join(" or ")} in it, by which libvirt tells such elements apart`}),"xml-remove-missing":m({severity:"error",about:"\
value",message:({path:e,step:t})=>`the domain has no ${e}: nothing is there for '${t}'`,remedy:()=>"take it out of the list, or look the element up in what comp\
iles (domains/<guest>.xml)"}),"xml-remove-malformed":m({severity:"error",about:"value",message:({path:e,offset:t})=>`'${e}' is no path of elements: character ${t+
1} does not belong there`,remedy:()=>"write names with / between them, and [attribute=value] to pick one of several, as in clock/timer[name=hpet]"}),"guest-slot\
-shared":m({severity:"warning",about:"value",message:({device:e,other:t})=>`'${e}' falls on the same guest slot as '${t}' and was moved to the next free one`,remedy:()=>"\
give one of them another name, so that neither can move when a third is added"}),"guest-address-refused":m({severity:"error",about:"value",message:({guest:e,device:t,
reason:s})=>`'${t}' cannot stand where it is to stand in the guest '${e}': ${s}`,remedy:()=>"give it another address, or none"})},U=(...e)=>({law:"keyed",keys:e,
needs:!0}),xe=(...e)=>({law:"keyed",keys:e,needs:!1}),Xe={law:"loose"},Re={law:"appended"},Mb={law:"replaced"},ue=U(["@name"]),_t=U(["@id"]),Ib=["domain","bus",
"slot","function"].map(e=>`source/address@${e}`),gi=["alias@name"],Rl={"os/boot":Mb,"os/initarg":Re,"acpi/table":U(["@type"]),"firmware/feature":ue,"domain/sysi\
nfo":U(["@type"]),"bios/entry":ue,"system/entry":ue,"chassis/entry":ue,"sysinfo/entry":ue,"sysinfo/baseBoard":Xe,"baseBoard/entry":ue,"oemStrings/entry":Re,"dom\
ain/seclabel":xe(["@model"],["@type"]),"clock/timer":ue,"cpu/feature":ue,"numa/cell":_t,"distances/sibling":_t,"vcpus/vcpu":_t,"iothreadids/iothread":_t,"cputun\
e/vcpupin":U(["@vcpu"]),"cputune/vcpusched":U(["@vcpus"]),"cputune/iothreadpin":U(["@iothread"]),"cputune/iothreadsched":U(["@iothreads"]),"cputune/cachetune":U(
["@vcpus"]),"cachetune/cache":U(["@id","@level","@type"]),"cputune/memorytune":U(["@vcpus"]),"memorytune/node":_t,"numatune/memnode":U(["@cellid"]),"hugepages/p\
age":xe(["@nodeset"],["@size"]),"blkiotune/device":U(["path."]),"capabilities/cap":ue,"devices/disk":U(["target@dev"]),"devices/controller":xe(["@type","@index",
"@model~ich9"],["@type","@index"],["@type"]),"devices/interface":xe(["mac@address"],gi),"devices/hostdev":xe(Ib,["source/vendor@id","source/product@id","source/\
address@bus","source/address@device"],["source/vendor@id","source/product@id"],["source/address@bus","source/address@device"],["source/address@uuid"],["source/a\
dapter@name",...["bus","target","unit"].map(e=>`source/address@${e}`)],gi),"devices/shmem":ue,"devices/input":xe(["@type","source@dev"],["@type","source@evdev"],
["@type","@bus"],["@type"]),"devices/filesystem":U(["target@dir"]),"devices/channel":U(["target@name"],["target@address","target@port"],["target@type"]),"device\
s/serial":xe(["target@port"],gi),"devices/parallel":xe(["target@port"],gi),"devices/console":xe(["target@type","target@port"],["target@type"],["target@port"]),"\
devices/graphics":U(["@type"]),"devices/audio":_t,"devices/sound":Xe,"devices/video":Xe,"devices/rng":Xe,"devices/tpm":Xe,"devices/watchdog":Xe,"devices/panic":Xe,
"devices/crypto":Xe,"devices/smartcard":Xe,"devices/lease":U(["key."]),"devices/memory":Re,"devices/redirdev":Re,"devices/hub":Re,"redirfilter/usbdev":Re,"sourc\
e/host":xe(["@name","@port"]),"graphics/channel":ue,"graphics/listen":xe(["@type","@address"],["@type"]),"interface/ip":U(["@address"]),"interface/route":U(["@a\
ddress"]),"filterref/parameter":ue,"vlan/tag":_t,"network/ip":xe(["@family","@address"],["@address"]),"network/portgroup":ue,"network/route":U(["@address"]),"fo\
rward/interface":U(["@dev"]),"forward/address":Re,"dhcp/range":U(["@start"]),"dhcp/host":xe(["@mac"],["@id"],["@ip"]),"dns/host":U(["@ip"]),"dns/txt":ue,"dns/sr\
v":U(["@service","@protocol"]),"dns/forwarder":Re,"host/hostname":Re,"qemu:commandline/qemu:arg":Re,"qemu:commandline/qemu:env":ue,"qemu:capabilities/qemu:add":U(
["@capability"]),"qemu:capabilities/qemu:del":U(["@capability"]),"qemu:override/qemu:device":U(["@alias"]),"qemu:frontend/qemu:property":ue,"dnsmasq:options/dns\
masq:option":Re},Pb={law:"keyed",keys:[[]],needs:!1},Db=(e,t)=>{const s=`${e}/${t}`;return(Object.hasOwn(Rl,s)?Rl[s]:void 0)??Pb},Lb={"source/address@domain":"0",
"source/address@function":"0","target@port":"0"},Vn=e=>/^0x[0-9a-f]{1,8}$/i.test(e)?String(Number.parseInt(e,16)):/^[0-9]{1,8}$/.test(e)?String(Number.parseInt(
e,10)):/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(e)?e.toLowerCase():e,jl=new Map;function Bl(e){const t=jl.get(e);if(t)return t;const[s="",i]=e.split("~"),[n="",r]=s.
split("@"),o=n.replace(/\.$/,"").split("/").filter(c=>c!==""),a={where:s,children:o,attribute:r,prefix:i};return jl.set(e,a),a}function zl(e,{children:t,attribute:s}){
let i=e;for(const n of t)i=i?.child(n);return s===void 0?i?.text:i?.attribute(s)}var ql=(e,t)=>zl(e,Bl(t)),Ss=(e,t,s=0)=>{for(let i=s;i<t.length;i+=1){const n=t[i]??
[],r=[];let o=n.length===0;for(const a of n){const c=Bl(a),l=zl(e,c);if(c.prefix!==void 0&&!l?.startsWith(c.prefix))break;l!==void 0&&l!==""&&(o=!0);const d=l??
Lb[c.where];if(d===void 0||d==="")break;r.push(Vn(d))}if(o&&r.length===n.length)return JSON.stringify([i,...r])}},Fl={model:"type",disk:"type",interface:"type",
filesystem:"type",serial:"type",console:"type",channel:"type",parallel:"type",smartcard:"mode"},Rb=e=>e.name==="backend"?e.attribute("type")===void 0?"model":"t\
ype":Object.hasOwn(Fl,e.name)?Fl[e.name]:void 0,jb=new Set(["source","backingStore","virtualport","protocol"]),Bb=e=>e==="model"||e==="backend"?"all":jb,As=class Zi{name;attributes=new Map;#t=[];#e=new Map;#s=new Map;#i="";constructor(t){
this.name=t}static of(t){const s=new Zi(t.name);for(const[i,n]of Object.entries(t.attributes))s.attributes.set(i,n);for(const i of $n(t))s.add(Zi.of(i));return s.#i=
xn(t),s}get children(){return this.#t}get text(){return this.#i}setText(t){this.#i=t,t!==""&&this.drop(new Set(this.#e.keys()))}attribute(t){return this.attributes.
get(t)}named(t){return this.#e.get(t)??[]}child(t){return this.#e.get(t)?.[0]}find(t,s,i){const n=this.#s.get(t);if(n)return n.get(s);const r=new Map;this.#s.set(
t,r),this.#r.set(t,i);for(const o of this.named(t))this.#n(r,o,i);return r.get(s)}#r=new Map;#n(t,s,i){for(const n of i.keys()){const r=Ss(s,i,n);r!==void 0&&!t.
has(r)&&t.set(r,s)}}add(t){this.#t.push(t);const s=this.#e.get(t.name);s?s.push(t):this.#e.set(t.name,[t]);const i=this.#s.get(t.name);i&&this.#n(i,t,this.#r.get(
t.name)??[])}drop(t){this.#t=this.#t.filter(s=>!t.has(s.name));for(const s of t)this.#e.delete(s),this.#s.delete(s)}valueAt(t){return ql(this,t)}copy(){return Zi.
of(this.freeze())}print(){return JSON.stringify([this.name,[...this.attributes].sort(),this.#i,this.#t.map(t=>t.print())])}freeze(){const t=this.#i===""?this.#t.
map(s=>s.freeze()):[this.#i];return{name:this.name,attributes:kn(this.attributes),children:t}}},Ul=/[^/[\]@=\s'"<>&]+/y,zb=/\[([^[\]=\s'"<>&]+)=/y,qb=/(?:'([^']*)'|"([^"]*)"|([^\]'"][^\]]*|))\]/y,
Fb=e=>{const t=[];let s=0;const i=n=>{n.lastIndex=s;const r=n.exec(e);return r&&(s+=r[0].length),r};for(;;){if(e[s]==="@"&&t.length>0){s+=1;const o=i(Ul)?.[0];return o!==
void 0&&s===e.length?{steps:t,attribute:o}:{malformed:s}}const n=i(Ul)?.[0];if(n===void 0)return{malformed:s};const r=[];for(;e[s]==="[";){const o=i(zb)?.[1],a=o===
void 0?null:i(qb);if(o===void 0||!a)return{malformed:s};const c=o.includes("@")||o.endsWith(".");r.push({where:c?o:`@${o}`,value:a[1]??a[2]??a[3]??""})}if(t.push(
{name:n,tests:r}),s===e.length)return{steps:t,attribute:void 0};if(e[s]!=="/")return{malformed:s};s+=1}},Ub=(e,t)=>{const s=!/[\]'"]/.test(t),i=t.includes("'")?
'"':"'";return`[${e.replace(/^@/,"")}=${s?t:`${i}${t}${i}`}]`},Kl=class{clashes=[];unidentified=[];#t;constructor(e){this.#t=e}into(e,t,s){const i=Rb(t),n=i!==void 0&&
this.#t==="override"?t.attribute(i):void 0;n!==void 0&&e.attribute(i??"")!==n&&Kb(e);for(const[a,c]of t.attributes){const l=e.attributes.get(a);l===void 0||this.#t===
"override"?e.attributes.set(a,c):l!==c&&this.clashes.push({path:s(),attribute:a,a:l,b:c})}t.text!==""&&this.#e(e,t,s);const o=new Set(t.children.map(a=>a.name));
for(const a of o)this.#s(e,t.named(a),s)}#e(e,t,s){if(e.text===t.text)return;e.text===""&&e.children.length===0||this.#t==="override"?e.setText(t.text):this.clashes.
push({path:s(),attribute:void 0,a:e.text,b:t.text})}#s(e,t,s){const[i]=t;if(!i)return;const n=Db(e.name,i.name);if(e.text!==""){if(this.#t==="join"){this.clashes.
push({path:s(),attribute:void 0,a:e.text,b:`<${i.name}>`});return}e.setText("")}n.law==="keyed"?this.#i(e,t,n,s):n.law==="replaced"?this.#l(e,t,s):n.law==="appe\
nded"?this.#o(e,t):this.#c(e,t,s)}#i(e,t,s,i){const n=[];for(const r of t){const o=Ss(r,s.keys);if(o===void 0&&s.needs){const a=s.keys.map(c=>c.join(" "));this.
unidentified.push({path:`${Zn(i)}${r.name}`,needs:a})}else if(o===void 0)n.push(r);else{const a=e.find(r.name,o,s.keys);a?this.into(a,r,yi(i,r,s)):e.add(this.#r(
r,yi(i,r,s)))}}if(n.length>0){const{left:r}=this.#n(e.named(n[0]?.name??""),n,i);for(const o of r)e.add(o)}}#r(e,t){const s=new As(e.name);return this.into(s,e,
t),s}#n(e,t,s){const i=e.map(r=>({each:r,print:r.print()}));return{left:t.map(r=>this.#r(r,yi(s,r))).filter(r=>{const o=r.print(),a=i.findIndex(c=>c.print===o);
return a>=0&&i.splice(a,1),a<0}),free:i.map(({each:r})=>r)}}#l(e,t,s){const[i=""]=t.map(o=>o.name),n=e.named(i),r=o=>o.map(a=>a.print()).join("");if(r(n)!==r(t)){
if(n.length>0&&this.#t==="join"){this.clashes.push({path:`${Zn(s)}${i}`,attribute:void 0,a:r(n),b:r(t)});return}e.drop(new Set([i]));for(const o of t)e.add(this.#r(
o,s))}}#o(e,t){const s=e.named(t[0]?.name??"").map(r=>r.print()),i=t.map(r=>r.print());if(!s.some((r,o)=>i.every((a,c)=>s[o+c]===a)))for(const r of t)e.add(r.copy())}#c(e,t,s){
const i=e.named(t[0]?.name??""),n=i.length===1&&t.length===1,{left:r,free:o}=this.#n(i,t,s);for(const a of r){const c=n?0:o.findIndex(d=>Hb(d,a)),[l]=c<0?[]:o.splice(
c,1);l?this.into(l,a,yi(s,a)):e.add(a)}}},Kb=e=>{const t=Bb(e.name);t==="all"&&e.attributes.clear(),e.drop(t==="all"?new Set(e.children.map(s=>s.name)):t)},Wb=[
["alias@name"],["address@bus","address@slot","address@function"],["@model"],["model@type"],["@type"]],Hb=(e,t)=>Wb.some(s=>{const i=Ss(t,[s]);return i!==void 0&&
i===Ss(e,[s])}),Wl=()=>"",Zn=e=>{const t=e();return t===""?"":`${t}/`},yi=(e,t,s)=>()=>{const n=(s?.keys.find(r=>Ss(t,[r])!==void 0)??[]).map(r=>r.split("~")[0]??
"").filter(r=>t.valueAt(r)!==void 0).map(r=>Ub(r,t.valueAt(r)??""));return`${Zn(e)}${t.name}${n.join("")}`},Vb=(e,t,s="join")=>{const i=new Kl(s),n=As.of(e);return i.
into(n,As.of(t),Wl),{merged:n.freeze(),clashes:i.clashes,unidentified:i.unidentified}},Zb=(e,t)=>{const s=new Kl("join"),i=As.of(e);for(const n of t){const r=n.
at===""?[]:n.at.split("/");let o=n.xml;for(const a of r.toReversed())o={name:a,attributes:{},children:[o]};s.into(i,As.of({name:i.name,attributes:{},children:[o]}),
Wl)}return{merged:i.freeze(),clashes:s.clashes,unidentified:s.unidentified}},Gb=ch(fh(),1),Hl="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u2\
00C\\u200D\\u2070-\\u218F",Vl="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",Zl=`[${Hl}${Vl}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\\
u2040${Hl}${Vl}]*`,Xb=new RegExp(`^${Zl}(?::${Zl})?$`,"u"),Gl=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,Yb=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,
Jb=e=>Yb.test(e)||Xb.test(e),Qb=e=>!Gl.test(e),ew={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"&#xA;","\r":"&#xD;"},Xl=e=>ew[e]??e,Yl=new Set,
Jl=e=>{if(Yl.has(e))return e;if(Jb(e))Yl.add(e);else throw new RangeError(`not a name in XML: ${JSON.stringify(e)}`);return e},Ql=e=>{if(!Qb(e))throw new RangeError(
`XML cannot hold this text: ${JSON.stringify(e)}`);return e},ec=/^[ !"#$%()-;=?-~]*$/,tw=e=>ec.test(e)?e:Ql(e).replace(/[&<>'\t\n\r]/g,Xl),sw=e=>ec.test(e)?e:Ql(
e).replace(/[&<>\r]/g,Xl),tc=new WeakMap,sc=(e,t)=>{const s=tc.get(e);if(s?.indent===t)return s.text;const i=iw(e,t);return tc.set(e,{indent:t,text:i}),i},iw=(e,t)=>{
const s=Jl(e.name);let i=`${t}<${s}`;for(const o in e.attributes)i+=` ${Jl(o)}='${tw(e.attributes[o]??"")}'`;const[n]=e.children;if(n===void 0)return`${i}/>`;if(typeof n==
"string"){if(e.children.length>1)throw new RangeError(`text beside other children in <${s}>`);return`${i}>${sw(n)}</${s}>`}let r=`${i}>
`;for(const o of e.children){if(typeof o=="string")throw new RangeError(`text beside other children in <${s}>`);r+=`${sc(o,`${t}  `)}
`}return`${r}${t}</${s}>`},Gn=e=>`${sc(e,"")}
`,ic=64,nw=20,Xn={"http://libvirt.org/schemas/domain/qemu/1.0":"qemu","http://libvirt.org/schemas/network/dnsmasq/1.0":"dnsmasq"},bi=class extends Error{},nc=e=>Object.
hasOwn(Xn,e)?Xn[e]:void 0,rw=class{problems=[];offsets=new Map;root;#t;#e=new Gb.SaxesParser({xmlns:!0});#s=[];#i=new Map;#r=0;constructor(e){this.#t=e;const t=this.#e;
t.on("error",s=>this.#n(t.position,s.message.replace(/^(?:[^:]*:)?\d+:\d+: /,""))),t.on("doctype",()=>{throw this.#n(Math.max(0,e.lastIndexOf("<!DOCTYPE",t.position)),
"a DOCTYPE is not taken"),new bi}),t.on("opentagstart",()=>{this.#r=Math.max(0,e.lastIndexOf("<",t.position-1))}),t.on("opentag",s=>this.#l(s)),t.on("text",s=>this.#o(
s)),t.on("cdata",s=>this.#o(s)),t.on("closetag",()=>this.#c())}read(){try{this.#e.write(this.#t).close()}catch(e){if(!(e instanceof bi))throw e}}#n(e,t){if(this.
problems.push({offset:Math.min(e,this.#t.length),message:t}),this.problems.length>=nw)throw new bi}#l(e){if(this.#s.length>=ic)throw this.#n(this.#r,`elements a\
re nested more than ${ic} deep`),new bi;const t=[];for(const n of Object.values(e.attributes)){const r=n.name==="xmlns"||n.prefix==="xmlns",o=nc(r?n.value:n.uri);
r&&o!==void 0?this.#i.set(o,n.value):r&&Object.values(Xn).includes(n.local)?this.#n(this.#r,`the prefix ${n.local} belongs to another namespace: give this one a\
nother prefix`):t.push([!r&&o!==void 0?`${o}:${n.local}`:n.name,n.value])}const s=nc(e.uri),i=s===void 0?e.name:`${s}:${e.local}`;this.#s.push({name:i,attributes:t,
offset:this.#r,children:[],text:"",hasProblem:!1})}#o(e){const t=this.#s.at(-1);t&&(t.text+=e)}#c(){const e=this.#s.pop();if(!e)return;const t=/[^ \t\r\n]/.test(
e.text);t&&e.children.length>0&&this.#n(e.offset,`<${e.name}> has text beside other elements: '${e.text.trim().slice(0,40)}'`);const s=this.#s.at(-1),i=s?[]:[...this.#i].
map(([r,o])=>[`xmlns:${r}`,o]),n={name:e.name,attributes:Object.fromEntries([...e.attributes,...i]),children:t&&e.children.length===0?[e.text]:e.children};this.
offsets.set(n,e.offset),s?s.children.push(n):this.root??=n}},ow=e=>{const t=e.search(Gl);if(t>=0)return{problems:[{offset:t,message:"a character stands here tha\
t XML cannot hold"}]};const s=new rw(e);s.read();const{root:i,offsets:n,problems:r}=s;return i&&r.length===0?{root:i,offsets:n}:{problems:r.length>0?r:[{offset:0,
message:"there is no element"}]}},rc=e=>({name:e.name,attribute:t=>Ho(e,t),child:t=>{const s=_n(e,t);return s&&rc(s)},text:xn(e)}),aw=(e,t)=>e.name===t.name&&t.
tests.every(({where:s,value:i})=>{const n=ql(rc(e),s);return n!==void 0&&Vn(n)===Vn(i)}),lw=(e,t)=>{const s=Fb(t);if("malformed"in s)return{outcome:"malformed",
offset:s.malformed};const{steps:i,attribute:n}=s;let r=0,o=0;const a=(l,d)=>{o=Math.max(o,d);const u=i[d];if(!u)return n!==void 0&&Ho(l,n)===void 0?l:(r+=1,n===
void 0?void 0:Tm(l,{[n]:void 0}));const f=l.children.flatMap(b=>typeof b=="string"||!aw(b,u)?[b]:a(b,d+1)??[]);return{...l,children:f}},c=a(e,0)??e;return r>0?{
outcome:"removed",root:c,count:r}:{outcome:"missing",found:o,step:i[o]?.name??`@${n}`}};function cw(e,t){if(e.xml===void 0)return;const s=t.get(["vms",e.name,"x\
ml"].join("/"));return s?{text:new TextDecoder().decode(s),file:e.xml}:{text:e.xml}}function uw(e,t){const s=e.slice(0,t).split(`
`);return{line:s.length,column:(s.at(-1)??"").length+1}}function dw(e,t,s,i){const n=cw(t,s);if(!n)return e;const r={path:["vms",t.name,"xml"]},o=ow(n.text);if("\
problems"in o){for(const{offset:c,message:l}of o.problems)i("xml-not-readable",r,{guest:t.name,file:n.file,...uw(n.text,c),problem:l});return e}if(o.root.name!==
e.name)return i("xml-root-not-domain",r,{root:o.root.name}),e;const a=Vb(e,o.root,"override");for(const{path:c,needs:l}of a.unidentified)i("xml-element-unidenti\
fied",r,{path:c,needs:l});return a.merged}function hw(e,t,s,i){let n=dw(e,t,s,i);for(const[r,o]of t.xmlRemove.entries()){const a={path:["vms",t.name,"xmlRemove",
r]},c=lw(n,o);c.outcome==="removed"?n=c.root:c.outcome==="missing"?i("xml-remove-missing",a,{path:o,step:c.step}):i("xml-remove-malformed",a,{path:o,offset:c.offset})}
return n}import{createHash as fw}from"node:crypto";var mw=e=>`urn:vfioc:${e}:1`,oc=e=>fw("sha256").update(Gn(e)).digest("hex");function ac(e,t){const s=g(`vfioc\
:${e.name}`,{"xmlns:vfioc":mw(e.name),hash:t}),i=$n(e,"metadata")[0],n=e.children.filter(c=>c!==i),r=n.findIndex(c=>typeof c!="string"&&!["name","uuid","title",
"description"].includes(c.name)),o=r===-1?n.length:r,a=i?$n(i):[];return{...e,children:[...n.slice(0,o),g("metadata",{},...a,s),...n.slice(o)]}}var Y="boot alia\
s rom acpi address",pw={domain:`name uuid genid title description metadata maxMemory memory currentMemory blkiotune memtune memoryBacking
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
 cache maxphysaddr feature numa",timer:"catchup",pm:"suspend-to-mem suspend-to-disk",devices:`emulator disk controller lease filesystem interface smartcard seri\
al parallel console channel input tpm
    graphics sound audio video hostdev redirdev redirfilter hub watchdog memballoon rng nvram panic shmem memory iommu
    vsock crypto pstore`,disk:`driver auth source backingStore backenddomain geometry blockio mirror target iotune readonly shareable
    transient serial wwn vendor product encryption ${Y}`,controller:`driver model target master ${Y}`,filesystem:`driver binary source target readonly space_har\
d_limit space_soft_limit ${Y}`,interface:`mac source virtualport backenddomain ip route script downscript guest target teaming portForward model
    driver backend filterref tune link mtu coalesce bandwidth vlan port ${Y}`,serial:`source protocol log target ${Y}`,parallel:`source protocol log target ${Y}`,
console:`source protocol log target ${Y}`,channel:`source protocol log target ${Y}`,input:`driver source ${Y}`,tpm:`backend ${Y}`,graphics:"listen channel image\
 jpeg zlib playback streaming mouse clipboard filetransfer gl audio",sound:`codec audio driver ${Y}`,audio:"input output",video:`driver model ${Y}`,hostdev:`dri\
ver source teaming readonly shareable ${Y}`,redirdev:`source protocol ${Y}`,memballoon:`stats driver ${Y}`,rng:`rate backend driver ${Y}`,shmem:`model size serv\
er msi ${Y}`,memory:`source target ${Y}`,vsock:`cid driver ${Y}`,watchdog:Y,panic:Y,iommu:`driver ${Y}`,"qemu:commandline":"qemu:arg qemu:env","qemu:capabilitie\
s":"qemu:add qemu:del",network:`name uuid title description metadata forward bridge mtu mac domain dns vlan bandwidth virtualport ip route
    portgroup dnsmasq:options`,forward:"driver pf nat interface address",dns:"forwarder txt host srv",ip:"tftp dhcp",dhcp:"range host bootp"},vw=new Map(Object.
entries(pw).map(([e,t])=>[e,new Map(t.split(/\s+/).map((s,i)=>[s,i]))])),Yn=e=>{if(e.name==="metadata"||e.children.length===0)return e;let t=!1,s=e.children.map(
n=>{if(typeof n=="string")return n;const r=Yn(n);return t||=r!==n,r});const i=vw.get(e.name);if(i){const n=a=>(typeof a=="string"?void 0:i.get(a.name))??i.size;
let r=-1;s.every(a=>{const c=r;return r=n(a),c<=r})||(t=!0,s=s.toSorted((a,c)=>n(a)-n(c)))}return t?{...e,children:s}:e},Ye=(e,t=0)=>({bus:0,slot:e,function:t}),
Je=e=>({bus:e,slot:0,function:0}),Ns=(e,t)=>Array.from({length:e},(s,i)=>t(i)),lc={hostdev:Ns(12,e=>Je(1+e)),usb:Ns(3,e=>Je(13+e)),serial:[Je(16)],scsi:Ns(2,e=>Je(
17+e)),rng:[Je(19)],balloon:[Je(20)],input:Ns(3,e=>Je(21+e)),vsock:[Je(24)],video:[Ye(1),Ye(24)],shmem:Ns(8,e=>Ye(16+e)),watchdog:[Ye(25)],sound:[Ye(27),Ye(26)],
iommu:[Ye(30)],sata:[Ye(31,2)]},gw=(e,t)=>lc[e]?.[t],yw=e=>lc[e]!==void 0,bw=25,Jn=40,cc=e=>Je(bw+e%Jn),Qn=3,uc=15,ww=(uc-Qn+1)*8,kw=e=>Ye(Qn+Math.floor((e-1)/8),
(e-1)%8),$w=e=>e===0||e===31||e>=Qn&&e<=uc,dc=["hostdev","disk","nic","share","video","sound","usb","serial","scsi","rng","watchdog","balloon","input","sata","s\
hmem","vsock","iommu"],_w=(e,t)=>dc.indexOf(e.class)-dc.indexOf(t.class)||(e.key<t.key?-1:e.key>t.key?1:0),Ut=e=>`${e.bus}:${e.slot}`,xw=class{#t=new Map;holder(e,t){
const s=this.#t.get(Ut(e));for(let i=e.function;s&&i<e.function+t;i+=1)if(s.has(i))return s.get(i)}tenant(e){return this.#t.get(Ut(e))?.values().next().value}take(e,t,s){
const i=this.#t.get(Ut(e))??new Map;this.#t.set(Ut(e),i);for(let n=e.function;n<e.function+t;n+=1)i.set(n,s)}has(e,t){return this.#t.get(Ut(e))?.has(t)??!1}isShared(e){
return(this.#t.get(Ut(e))?.size??0)>1}},hc=(e,t,s)=>{const i={type:"pci",...sa({domain:0,...t})},n=e.children.filter(r=>typeof r=="string"||r.name!=="address");
return Cm(e,...n,g("address",{...i,multifunction:s?"on":void 0}))},Sw=(e,t,s)=>t.domain!==0?"domain":t.function+e.functions.length>8?"functions":s==="pc"?t.bus===
0&&t.slot<2?"reserved":void 0:t.bus===0?$w(t.slot)?"reserved":void 0:t.bus>ww?"bus":t.slot===0?void 0:"slot",Aw=e=>{const t=kw(e),s=`0x${(t.slot<<3|t.function).
toString(16)}`;return hc(g("controller",{type:"pci",index:e,model:"pcie-root-port"},g("target",{chassis:e,port:s})),t,t.function===0)},fc=[],Nw=e=>(fc[e]??=Aw(e),
fc[e]),Ew=e=>{let t=0;for(const i of e)t=Math.max(t,i.bus);const s=Array.from({length:t},(i,n)=>Nw(n+1));return[g("controller",{type:"pci",index:0,model:"pcie-r\
oot"}),...s]},Ow=(e,t="q35")=>{const s=new xw,i=new Map,n=[],r=[],o=(d,u)=>{s.take(u,d.functions.length,{class:d.class,key:d.key}),i.set(d,u)},a=[...e].sort(_w);
for(const d of a){const{fixed:u}=d;if(!u)continue;const f={class:d.class,key:d.key},b=Sw(d,u,t),k=s.holder(u,d.functions.length);b?r.push({...f,reason:b,address:u}):
k?r.push({...f,reason:"taken",address:u,by:k}):o(d,{bus:u.bus,slot:u.slot,function:u.function})}for(const[d,u]of[...i])s.has(u,0)||!d.fixed||(r.push({class:d.class,
key:d.key,reason:"no-function-0",address:d.fixed}),i.delete(d));const c=(d,u)=>{const f=ks(Jn,d.class,d.key),b=u??cc(f),k=s.tenant(b);if(!k){o(d,b);return}for(let $=u?
0:1;$<Jn;$+=1){const x=cc(f+$);if(!s.tenant(x)){n.push({class:d.class,key:d.key,with:k,place:x}),o(d,x);return}}r.push({class:d.class,key:d.key,reason:"full"})};
if(t==="q35"){const d=a.filter(f=>!f.fixed),u=f=>{const b=f.index??(f.class==="hostdev"?void 0:0);return b===void 0||!yw(f.class)?void 0:gw(f.class,b)};for(const f of d){
const b=u(f);b&&c(f,b)}for(const f of d)u(f)||c(f,void 0)}return{devices:e.flatMap(d=>{const u=i.get(d);return u?d.functions.map((f,b)=>{const k={...u,function:u.
function+b};return hc(f,k,k.function===0&&s.isShared(k))}):t==="pc"&&!d.fixed?d.functions:[]}),controllers:t==="q35"?Ew(i.values()):[],places:[...i].map(([d,u])=>({
class:d.class,key:d.key,place:u})),collisions:n,refused:r}};function Tw(e,t){const s=t.filter(a=>"at"in a),{merged:i,clashes:n,unidentified:r}=Zb(g("domain",{type:e.
type}),s),[o]=[...n,...r];if(o)throw new Error(`two features do not agree: ${JSON.stringify(o)}`);return i}var Cw={domain:"a guest has the PCI domain 0000 only",
reserved:"the slot is the chipset's or a root port's",bus:"there is no such bus in the guest",slot:"behind a root port there is slot 00 only",functions:"its fun\
ctions do not fit in one slot from there on",taken:"another device stands there","no-function-0":"no device is function 0 of that slot, and a guest does not loo\
k for others without it",full:"the guest has no place left"};function Mw(e,t,s,i){const n=i.reporter(Ll),r=["vms",e.name],o=t.flatMap(u=>"pci"in u?[{...u.pci,functions:u.
functions}]:[]),a=Ow(o,ws(e)?"pc":"q35");for(const{key:u,with:f}of a.collisions)n("guest-slot-shared",{path:r,on:"key"},{guest:e.name,device:u,other:f.key});for(const u of a.
refused)n("guest-address-refused",{path:r,on:"key"},{guest:e.name,device:u.key,reason:Cw[u.reason]});let c=Iw(Tw(e,t),[...a.controllers,...a.devices]);c=Yn(hw(c,
e,s,n));const l=_n(c,"uuid"),d=oc(c);return{text:Gn(ac(c,d)),uuid:l?xn(l):"",hash:d}}function Iw(e,t){const s=_n(e,"devices")??g("devices"),i=e.children.filter(
n=>n!==s);return{...e,children:[...i,{...s,children:[...s.children,...t]}]}}function Pw({xml:e}){const t=Yn(e),s=oc(t);return{text:Gn(ac(t,s)),hash:s}}function mc(e){
if(e.includes("\0"))throw new RangeError("a word of a shell cannot hold NUL");return/^[A-Za-z0-9_./:@%+,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}var pc=e=>e.
map(mc).join(" "),Dw=e=>e.split(`
`).map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")).join(" ");function xt(e){if(!/^[!-~]+$/.test(e)||e.endsWith("\\"))throw new RangeError(`'${e}' is no w\
ord of modprobe.d`);return e}function Lw(e){switch(e.command){case"options":return`options ${xt(e.module)} ${xt(e.option)}=${xt(e.value)}`;case"softdep":return`\
softdep ${xt(e.module)} pre: ${xt(e.pre)}`;case"blacklist":return`blacklist ${xt(e.module)}`;case"install":return`install ${xt(e.module)} ${pc(e.run.map(t=>t.includes(
`
`)?Dw(t):t))}`}}function vc(e){if(/["\n\r\u0000]/.test(e))throw new RangeError(`qemu.conf cannot hold '${e}'`);return`"${e}"`}function Rw(e){return typeof e=="s\
tring"?vc(e):typeof e=="number"?String(e):typeof e=="boolean"?e?"1":"0":e.length===0?"[]":`[ ${e.map(vc).join(", ")} ]`}var jw=(e,t)=>`${e} = ${Rw(t)}`,Bw=e=>e.
replace(/[*?[]/g,"[$&]").replace(/[|\\]/g,"?"),zw=e=>e.replace(/[$%]/g,"$&$&");function qw(e){return e.map(({key:t,operator:s,value:i,glob:n=!1})=>{const r=s===
"=="||s==="!=";if(/[\u0000-\u001f\u007f]/.test(i)||!r&&i.includes("\\"))throw new RangeError(`a udev rule cannot hold '${i}'`);const o=n?i:r?Bw(i):zw(i);return`${t}${s}\
"${o.replaceAll('"','\\"')}"`}).join(", ")}var Fw=`#!/usr/bin/env bash
# The steps use what looks unused and unreachable here.
# shellcheck disable=SC2034,SC2317,SC2329
#
# libvirt's hook for QEMU guests: GUEST OPERATION SUB-OPERATION EXTRA, the guest's XML on standard input.
# Before the guest gets its devices (prepare/begin) the guest's steps are done in order, and where one fails those
# before it are undone and the start is refused; after the devices came back (release/end, which libvirt also calls
# after a start that failed) they are undone in reverse. Everything else is none of our business and succeeds at
# once; a failing reconnect would kill the guest. Nothing here calls libvirt, which waits for this to end.
# https://libvirt.org/hooks.html
#
# Before this text stand the steps, a pair of functions do_STEP and undo_STEP each, and steps_of, which calls
# \`step STEP ARGUMENT...\` for each step of a guest.
set -euo pipefail

# Where the kernel and our own state are, so that a test can put a tree of files in their place.
sysfs=\${VFIOC_SYSFS:-/sys}
proc=\${VFIOC_PROC:-/proc}
run=\${VFIOC_RUN:-/run/vfioc}

# What libvirt prints when the start fails is our standard error; the journal has it in any case.
log() {
  printf 'vfioc: %s: %s\\n' "$guest" "$1" >&2
  logger --tag vfioc -- "$guest: $1" || true
}

# Ends a step that cannot be done. Each step runs in a shell of its own.
refuse() {
  log "$1"
  exit 1
}

# Steps of one guest: their words one after another, and where each begins and how long it is.
words=()
begins=()
lengths=()
step() {
  begins+=("\${#words[@]}")
  lengths+=("$#")
  words+=("$@")
}

# One function of one step in a shell of its own, with \`here\` as the folder of what the step has to remember. Not
# called as a condition, because bash then goes on after a command that failed.
status=0
call() {
  local name=$1 function=$2
  shift 2
  set +e
  (
    set -e
    here=$name
    "$function" "$@"
  ) </dev/null
  status=$?
  set -e
}

# Undoes, in reverse, what the guest's folder says was begun, whatever today's configuration says. A step that cannot
# be undone must not keep the others from it.
undo_all() {
  local folders=() folder i name
  for folder in "$state"/[0-9]*; do
    [[ ! -d $folder ]] || folders+=("$folder")
  done
  for ((i = \${#folders[@]} - 1; i >= 0; i--)); do
    folder=\${folders[i]}
    local this=()
    mapfile -d '' this <"$folder/words" || true
    name=undo_\${this[0]-}
    name=\${name//-/_}
    if declare -F "$name" >/dev/null; then
      call "$folder" "$name" "\${this[@]:1}"
      [[ $status -eq 0 ]] || log "the step \${this[0]} could not be undone in full"
    else
      log "nothing here can undo the step \${this[0]-without a name}"
    fi
    rm -rf -- "$folder"
  done
  rm -rf -- "$state"
}

do_all() {
  local i name folder
  local this=()
  for ((i = 0; i < \${#begins[@]}; i++)); do
    this=("\${words[@]:begins[i]:lengths[i]}")
    folder=$state/$(printf '%03d' "$i")
    mkdir -p -- "$folder"
    printf '%s\\0' "\${this[@]}" >"$folder/words"
    name=do_\${this[0]}
    call "$folder" "\${name//-/_}" "\${this[@]:1}"
    if [[ $status -ne 0 ]]; then
      log "not started: the step \${this[0]} failed; what was done before it is undone"
      undo_all
      exit 1
    fi
  done
}

guest=\${1-}
state=$run/guests/$guest
if [[ -z $guest ]]; then exit 0; fi
case "\${2-}/\${3-}" in
prepare/begin)
  steps_of "$guest"
  # A release that never came, because libvirtd was killed, is made up for first.
  if [[ -d $state ]]; then undo_all; fi
  do_all
  ;;
release/end)
  if [[ -d $state ]]; then undo_all; fi
  ;;
esac
exit 0
`,Uw=`# shellcheck shell=bash disable=SC2154
# ADDRESS...: of guests that may have the same devices, only one has them at a time. Before the host lets go of a device
# for a guest, it is asked whether another has it, and which.
do_claim_devices() {
  local address holder
  mkdir -p -- "$run/claims"
  for address in "$@"; do
    # Made only where it is not there, so that of two guests that start at once one is refused.
    if ! (set -o noclobber && printf '%s\\n' "$guest" >"$run/claims/$address") 2>/dev/null; then
      holder=$(cat -- "$run/claims/$address" 2>/dev/null || true)
      if [[ $holder != "$guest" && -d $run/guests/$holder ]]; then
        refuse "the device $address is with the guest $holder: shut that one down first"
      fi
      printf '%s\\n' "$guest" >"$run/claims/$address"
    fi
    printf '%s\\n' "$address" >>"$here/claimed"
  done
}

undo_claim_devices() {
  local address
  [[ -e $here/claimed ]] || return 0
  while read -r address; do
    [[ $(cat -- "$run/claims/$address" 2>/dev/null || true) != "$guest" ]] || rm -f -- "$run/claims/$address"
  done <"$here/claimed"
}
`,Kw=`# shellcheck shell=bash
# SECONDS SEAT: ends the graphical sessions of a seat that outlive the display manager. They cannot be brought back;
# the display manager asks for a new one.
do_end_sessions() {
  local limit=$1 seat=$2 session rest
  while read -r session rest; do
    [[ -n $session ]] || continue
    [[ $(loginctl show-session "$session" --property=Seat --value || true) == "$seat" ]] || continue
    case $(loginctl show-session "$session" --property=Type --value || true) in
    x11 | wayland | mir)
      log "ending the graphical session $session ($rest)"
      timeout "$limit" loginctl terminate-session "$session" || log "the session $session did not end"
      ;;
    esac
  done < <(loginctl list-sessions --no-legend || true)
}

undo_end_sessions() {
  :
}
`,Ww=`# shellcheck shell=bash disable=SC2154
# SECONDS UNIT...: starts units again that an earlier step stopped, now that the device is out of their reach, and
# stops them before it comes back, so that they see it when that step starts them.
do_restart_units() {
  local limit=$1 unit
  shift
  for unit in "$@"; do
    grep -qxF -- "$unit" "\${here%/*}"/*/stopped 2>/dev/null || continue
    printf '%s\\n' "$unit" >>"$here/started"
    timeout "$limit" systemctl start -- "$unit" || refuse "$unit did not start again without the device"
  done
}

undo_restart_units() {
  local limit=$1 unit failed=0
  [[ -e $here/started ]] || return 0
  while read -r unit; do
    timeout "$limit" systemctl stop -- "$unit" || failed=1
  done <"$here/started"
  return "$failed"
}
`,Hw=`# shellcheck shell=bash
# PATH BYTES USER GROUP: a file that QEMU and a program of the host map. QEMU refuses one that is too small and makes
# one that is missing with an owner of its own. It is only ever lengthened: the host's program may have it mapped.
do_shared_memory() {
  local path=$1 bytes=$2 user=$3 group=$4
  # Everybody can write to this folder, so what stands there may not be ours.
  if [[ -L $path || (-e $path && ! -f $path) ]]; then refuse "$path is not a plain file: remove it"; fi
  if [[ -e $path && $(stat -c %U -- "$path") != "$user" ]]; then
    log "$path belonged to $(stat -c %U -- "$path") and is made anew"
    rm -f -- "$path"
  fi
  [[ -e $path ]] || install -m 0660 -o "$user" -g "$group" -- /dev/null "$path"
  chgrp --no-dereference -- "$group" "$path"
  chmod 0660 -- "$path"
  if (($(stat -c %s -- "$path") < bytes)); then truncate --no-create --size="$bytes" -- "$path"; fi
}

# The file stays: it costs no memory that was not written to, and the host's program goes on where it was.
undo_shared_memory() {
  :
}
`,Vw=`# shellcheck shell=bash disable=SC2154
# SECONDS UNIT...: stops the units that run, and remembers which they were; the others are left as they are.
do_stop_units() {
  local limit=$1 unit
  shift
  for unit in "$@"; do
    case $(systemctl is-active -- "$unit" || true) in
    active | activating | reloading)
      printf '%s\\n' "$unit" >>"$here/stopped"
      timeout "$limit" systemctl stop -- "$unit" || refuse "$unit did not stop within $limit seconds"
      ;;
    esac
  done
}

undo_stop_units() {
  local limit=$1 failed=0 units=() i
  [[ -e $here/stopped ]] || return 0
  mapfile -t units <"$here/stopped"
  for ((i = \${#units[@]} - 1; i >= 0; i--)); do
    timeout "$limit" systemctl start -- "\${units[i]}" || {
      log "\${units[i]} could not be started again"
      failed=1
    }
  done
  return "$failed"
}
`,Zw=`# shellcheck shell=bash disable=SC2154
# Takes the virtual consoles off the frame buffers, which keep the card in use. Only those that are on one are touched.
do_unbind_consoles() {
  local console
  for console in "$sysfs"/class/vtconsole/vtcon*; do
    [[ -e $console/bind && $(<"$console/name") == *'frame buffer'* && $(<"$console/bind") == 1 ]] || continue
    printf '%s\\n' "\${console##*/}" >>"$here/unbound"
    echo 0 >"$console/bind" || refuse "the console \${console##*/} cannot be taken off the frame buffer"
  done
}

undo_unbind_consoles() {
  local console failed=0
  [[ -e $here/unbound ]] || return 0
  while read -r console; do
    console=$sysfs/class/vtconsole/$console
    [[ -e $console/bind && $(<"$console/bind") == 0 ]] || continue
    echo 1 >"$console/bind" || failed=1
    # Booted with VGA's text console, which is gone since the card's driver came, the kernel takes the write and binds
    # nothing; the driver brings the console back when it is loaded again.
    [[ $(<"$console/bind") == 1 ]] || {
      log "the console \${console##*/} stays off the frame buffer until the card's driver is loaded again"
      failed=1
    }
  done <"$here/unbound"
  return "$failed"
}
`,Gw=`# shellcheck shell=bash disable=SC2154
# ADDRESS...: takes the firmware's framebuffer off its driver where the boot was shown on one of these functions. With
# the card's own driver loaded there is none any more; without it the framebuffer holds the card's memory.
do_unbind_framebuffer() {
  local address shown=0 driver device
  for address in "$@"; do
    if [[ -e $sysfs/bus/pci/devices/$address/boot_vga && $(<"$sysfs/bus/pci/devices/$address/boot_vga") == 1 ]]; then
      shown=1
    fi
  done
  [[ $shown -eq 1 ]] || return 0
  for driver in simple-framebuffer efi-framebuffer vesa-framebuffer; do
    for device in "$sysfs/bus/platform/drivers/$driver/$driver".*; do
      [[ -e $device ]] || continue
      printf '%s %s\\n' "$driver" "\${device##*/}" >>"$here/unbound"
      echo "\${device##*/}" >"$sysfs/bus/platform/drivers/$driver/unbind" ||
        refuse "the framebuffer \${device##*/} cannot be released"
    done
  done
}

# Where the card's own driver is back, it shows the console, and the firmware's framebuffer would be in its way.
undo_unbind_framebuffer() {
  local address driver device failed=0
  [[ -e $here/unbound ]] || return 0
  for address in "$@"; do
    [[ ! -e $sysfs/bus/pci/devices/$address/drm ]] || return 0
  done
  while read -r driver device; do
    [[ ! -e $sysfs/bus/platform/drivers/$driver/$device ]] || continue
    echo "$device" >"$sysfs/bus/platform/drivers/$driver/bind" || failed=1
  done <"$here/unbound"
  return "$failed"
}
`,Xw=`# shellcheck shell=bash disable=SC2154
# SECONDS MODULES ADDRESS...: unloads drivers. MODULES are their names with commas, or \`auto\`: the drivers that hold a
# display function among these, and first what depends on them. A driver that another device has too stays: libvirt
# takes it off this one alone.
module_of() {
  local link=$sysfs/bus/pci/devices/$1/driver/module
  if [[ -e $link ]]; then basename -- "$(readlink -f -- "$link")"; fi
}

# A module after all that depend on it.
with_holders() {
  local holder
  for holder in "$sysfs/module/$1"/holders/*; do
    [[ ! -e $holder && ! -L $holder ]] || with_holders "\${holder##*/}"
  done
  printf '%s\\n' "$1"
}

modules_to_unload() {
  local address other module
  for address in "$@"; do
    [[ $(cat "$sysfs/bus/pci/devices/$address/class" 2>/dev/null || true) == 0x03* ]] || continue
    module=$(module_of "$address")
    if [[ -z $module || $module == vfio_pci ]]; then continue; fi
    for other in "$sysfs"/bus/pci/devices/*; do
      other=\${other##*/}
      if [[ " $* " != *" $other "* && $(module_of "$other") == "$module" ]]; then
        log "$module stays loaded for $other"
        continue 2
      fi
    done
    with_holders "$module"
  done
}

do_unload_drivers() {
  local limit=$1 list=$2 module modules=() reason address deadline=$((SECONDS + $1))
  shift 2
  for address in "$@"; do
    if [[ -e $sysfs/bus/pci/devices/$address/driver ]]; then printf '%s\\n' "$address" >>"$here/bound"; fi
  done
  if [[ $list == auto ]]; then
    mapfile -t modules < <(modules_to_unload "$@" | awk '!seen[$0]++')
  else
    mapfile -t modules < <(tr , '\\n' <<<"$list")
  fi
  for module in "\${modules[@]}"; do
    # What is built in, or not loaded, has no such file.
    if [[ -e $sysfs/module/$module/initstate ]]; then printf '%s\\n' "$module" >>"$here/unloaded"; fi
  done
  for module in "\${modules[@]}"; do
    [[ -e $sysfs/module/$module/initstate ]] || continue
    # A process that was just stopped may hold it for a moment longer.
    until reason=$(timeout "$limit" modprobe -r -- "$module" 2>&1); do
      if ((SECONDS >= deadline)); then refuse "the driver $module cannot be unloaded: $reason"; fi
      sleep 0.3
    done
  done
}

undo_unload_drivers() {
  local modules=() i failed=0 address
  if [[ -e $here/unloaded ]]; then
    mapfile -t modules <"$here/unloaded"
    for ((i = \${#modules[@]} - 1; i >= 0; i--)); do
      modprobe -- "\${modules[i]}" || {
        log "the driver \${modules[i]} could not be loaded again"
        failed=1
      }
    done
  fi
  # libvirt gave the functions back when their driver was not there.
  [[ -e $here/bound ]] || return "$failed"
  while read -r address; do
    [[ ! -e $sysfs/bus/pci/devices/$address || -e $sysfs/bus/pci/devices/$address/driver ]] ||
      echo "$address" >"$sysfs/bus/pci/drivers_probe" || failed=1
  done <"$here/bound"
  return "$failed"
}
`,Yw=`# shellcheck shell=bash disable=SC2154
# SECONDS ADDRESS...: waits until no process has a node of these functions open: graphics, and sound that plays. (The
# control node of a sound card is always open in a sound server, which lets go of it when the card goes.)
device_nodes() {
  local address node minor
  for address in "$@"; do
    for node in "$sysfs/bus/pci/devices/$address"/drm/{card,renderD}[0-9]*; do
      [[ ! -e $node ]] || printf '/dev/dri/%s\\n' "\${node##*/}"
    done
    for node in "$sysfs/bus/pci/devices/$address"/sound/card*/pcm*; do
      [[ ! -e $node ]] || printf '/dev/snd/%s\\n' "\${node##*/}"
    done
    # NVIDIA's own driver has nodes that sysfs knows nothing of.
    if [[ -e $proc/driver/nvidia/gpus/$address/information ]]; then
      minor=$(sed -n 's/^Device Minor:[[:space:]]*\\([0-9]*\\)$/\\1/p' "$proc/driver/nvidia/gpus/$address/information")
      [[ -z $minor ]] || printf '/dev/nvidia%s\\n' "$minor"
    fi
  done
}

# The processes that have one of these nodes open, each as \`name (process N, unit)\`, at most five.
holders_of() {
  local node matches=() fds fd pid last='' unit shown=0
  for node in "$@"; do matches+=(-o -lname "$node"); done
  [[ \${#matches[@]} -gt 0 ]] || return 0
  # Processes come and go while find looks.
  fds=$(find "$proc"/[0-9]*/fd -maxdepth 1 '(' "\${matches[@]:1}" ')' 2>/dev/null || true)
  while read -r fd; do
    [[ -n $fd ]] || continue
    pid=\${fd#"$proc"/}
    pid=\${pid%%/*}
    [[ $pid != "$last" && $shown -lt 5 ]] || continue
    last=$pid
    shown=$((shown + 1))
    unit=$(sed -n 's/^0:://p' "$proc/$pid/cgroup" 2>/dev/null || true)
    printf '%s (process %s, %s)\\n' "$(cat "$proc/$pid/comm" 2>/dev/null || echo 'a process')" "$pid" "\${unit##*/}"
  done <<<"$fds"
}

do_wait_device_free() {
  local limit=$1 nodes=() holders deadline=$((SECONDS + $1))
  shift
  mapfile -t nodes < <(device_nodes "$@")
  while true; do
    holders=$(holders_of "\${nodes[@]}")
    [[ -n $holders ]] || return 0
    if ((SECONDS >= deadline)); then
      refuse "$* is still in use after $limit seconds by \${holders//$'\\n'/, }: stop it before, or name its unit in handover.stop"
    fi
    sleep 0.3
  done
}

undo_wait_device_free() {
  :
}
`,gc={"claim-devices":Uw,"end-sessions":Kw,"restart-units":Ww,"shared-memory":Hw,"stop-units":Vw,"unbind-consoles":Zw,"unbind-framebuffer":Gw,"unload-drivers":Xw,
"wait-device-free":Yw},Jw=[...["coreutils","findutils","gawk","gnugrep","gnused","kmod"].map(e=>j("pkgs",e)),j("config","systemd","package"),j("pkgs","util-linu\
x")],Qw=e=>{const t=Object.hasOwn(gc,e)?gc[e]:void 0;if(t===void 0)throw new Error(`no file of assets/hooks is the step ${e}`);return t};function e0(e){return["\
steps_of() {","  case $1 in",...[...new Set(e.map(i=>i.vm))].sort().flatMap(i=>[`  ${mc(i)})`,...e.filter(n=>n.vm===i).sort((n,r)=>n.order-r.order).map(n=>`    \
step ${pc([n.step,...n.arguments])}`),"    ;;"]),"  esac","}",""].join(`
`)}function t0(e){return[...[...new Set(e.map(s=>s.step))].sort().map(Qw),e0(e),Fw.replace(/^#!.*\n/,"")].join(`
`)}function s0(e){const t=Oe(j("pkgs","writeShellApplication"),le({name:O("vfioc-hook"),runtimeInputs:X(Jw),checkPhase:O(""),text:O(t0(e))}));return{path:["virt\
ualisation","libvirtd","hooks","qemu","vfioc"],value:Oe(j("lib","getExe"),t)}}var i0=[["assertions"],["boot","blacklistedKernelModules"],["boot","extraModprobeC\
onfig"],["boot","initrd","kernelModules"],["boot","initrd","services","udev","rules"],["boot","kernelModules"],["boot","kernelPackages"],["boot","kernelParams"],
["environment","etc"],["environment","systemPackages"],["networking","firewall","interfaces"],["programs","virt-manager"],["services","pipewire"],["services","u\
dev","extraRules"],["specialisation"],["system","nssModules"],["systemd","services"],["systemd","sockets"],["systemd","tmpfiles","settings"],["systemd","user","\
services"],["users","users"],["virtualisation","libvirtd"],["virtualisation","spiceUSBRedirection"],["warnings"]],n0=e=>i0.some(t=>t.every((s,i)=>e[i]===s)),er={
"->":[1,"right"],"||":[2,"left"],"&&":[3,"left"],"==":[4,"none"],"!=":[4,"none"],"<":[5,"none"],"<=":[5,"none"],">":[5,"none"],">=":[5,"none"],"//":[6,"right"],
"+":[8,"left"],"-":[8,"left"],"++":[9,"right"]},Z={anything:0,notOperand:7,subtraction:8,hasOperand:11,negative:11,function:12,argument:14,selected:15};function yc(e){
const[t,s]=er[e];return[s==="left"?t:t+1,s==="right"?t:t+1]}var bc=e=>er[e][1];function wi(e){switch(e.kind){case"comment":return-1;case"lambda":case"let":case"\
if":return 0;case"binary":return er[e.operator][0];case"not":return 7;case"has":return 10;case"int":return e.value<0n?wc(e.value)?Z.subtraction:Z.negative:Z.argument;case"\
file":return Z.argument;case"apply":return e.arguments.length===0?wi(e.function):Z.function;case"select":return e.path.length===0?wi(e.of):e.or===void 0?Z.selected:
13;default:return 16}}var wc=e=>e===-(2n**63n),kc=new Set(["if","then","else","assert","with","let","in","rec","inherit","or"]),$c=/^[A-Za-z_][A-Za-z0-9_'-]*$/;
function tr(e){if(e.includes("\0"))throw new RangeError(`Nix strings cannot hold NUL: ${JSON.stringify(e)}`);if(new RegExp("\\p{Surrogate}","u").test(e))throw new RangeError(
`text holds a lone surrogate: ${JSON.stringify(e)}`)}function Kt(e){if(!$c.test(e)||kc.has(e))throw new RangeError(`not the name of a Nix variable: ${JSON.stringify(
e)}`);return e}function _c(e){return $c.test(e)&&!kc.has(e)?e:xc([{text:e}])}function Wt(e){if(e.length===0)throw new RangeError("an attribute path needs a name");
return e.map(_c).join(".")}var r0={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\\r","	":"\\t",$:"\\$"},o0=e=>r0[e]??e;function xc(e){return`"${e.map((s,i)=>{if("hole"in
s)return`\${${s.hole}}`;tr(s.text);const n=i+1<e.length;return s.text.replace(n?/[\\"\n\r\t]|\$(?=\{)|\$$/g:/[\\"\n\r\t]|\$(?=\{)/g,o0)}).join("")}"`}function sr(e){
if(!e.some(s=>typeof s=="string"&&s.includes(`
`)))return!1;const t=e.map(s=>typeof s=="string"?s:"x").join("").split(`
`);return!t.some(s=>s.includes("\r"))&&t.some(s=>/^[^ ]/.test(s))&&!/^ +$/.test(t.at(-1)??"")}function a0(e,t){return e.replace(/'+|\$/g,(s,i)=>{const n=e.slice(
i+s.length,i+s.length+2);if(s==="$")return n.startsWith("{")||n===""&&t==="hole"?"''$":"$";const r="'''".repeat(Math.floor(s.length/2));if(s.length%2===0)return r;
const o=n==="${"||n==="$"&&t==="hole"&&i+s.length+1===e.length;return`${r}${o||n===""&&t==="end"?"''\\'":"'"}`})}function l0(e,t){const i=e.map((o,a)=>"hole"in o?
`\${${o.hole}}`:(tr(o.text),a0(o.text,a+1<e.length?"hole":"end"))).join("").split(`
`),n=i.at(-1)===""?" ".repeat(t):"",r=" ".repeat(t+2);return`''
${i.map(o=>o===""?"":r+o).join(`
`)}${n}''`}function c0(e,t){return tr(e),e.split(/\r\n|[\r\n]/).flatMap(s=>{const i=s.replace(/[\p{Cc}\u2028\u2029]/gu," ").trimEnd(),n=`# ${/^ */.exec(i)?.[0]??
""}`,r=[];let o="";for(const a of i.split(" ").filter(c=>c!==""))o!==""&&n.length+o.length+1+a.length>t?(r.push(n+o),o=a):o=o===""?a:`${o} ${a}`;return[...r,(n+
o).trimEnd()]})}var Es=100,Sc=80;function ki(e){return`${ft(e,0,0)}
`}var Se=e=>" ".repeat(e);function Ac(e){const t=[];for(const s of e){const i=t.at(-1);typeof s!="string"?t.push({hole:de(s)}):i!==void 0&&"text"in i?t[t.length-
1]={text:i.text+s}:s!==""&&t.push({text:s})}return t}function u0(e){if(wc(e))return`-${2n**63n-1n} - 1`;if(e>=2n**63n||e<-(2n**63n))throw new RangeError(`Nix in\
tegers have 64 bits: ${e}`);return String(e)}function Nc(e){return typeof e=="string"?Kt(e):`{ ${Ec(e).join(", ")} }`}function Ec({names:e,open:t}){if(new Set(e).
size!==e.length)throw new RangeError(`a function takes one name twice: ${e}`);return[...e.map(Kt),...t?["..."]:[]]}function Oc(e){const t=e.flatMap(i=>i.kind===
"inherit"?i.names:[i.name]),s=new Set;for(const i of t){if(s.has(i))throw new RangeError(`an attribute is given twice: ${JSON.stringify(i)}`);s.add(i)}}function ir(e,t){
return`inherit${e===void 0?"":` (${de(e)})`}${t.map(i=>` ${Tc(e,i)}`).join("")};`}var Tc=(e,t)=>e===void 0?Kt(t):_c(t);function je(e,t){const s=de(e);return wi(
nr(e))<t?`(${s})`:s}var nr=e=>e.kind==="comment"?nr(e.node):e;function de(e){switch(e.kind){case"string":return xc(Ac(e.parts));case"int":return u0(e.value);case"\
constant":return e.name;case"identifier":return Kt(e.name);case"file":return e.path;case"list":return["[",...e.items.map(t=>je(t,Z.argument)),"]"].join(" ");case"\
attrs":return["{",...Cc(e.bindings),"}"].join(" ");case"select":{if(e.path.length===0)return de(e.of);const t=`${je(e.of,Z.selected)}.${Wt(e.path)}`;return e.or===
void 0?t:`${t} or ${je(e.or,Z.argument)}`}case"has":return`${je(e.of,Z.hasOperand)} ? ${Wt(e.path)}`;case"apply":return[...[je(e.function,rr(e.function))],...e.
arguments.map(s=>je(s,Z.argument))].join(" ");case"lambda":return`${Nc(e.parameter)}: ${de(e.body)}`;case"let":return["let",...Cc(e.bindings),"in",de(e.body)].join(
" ");case"if":return`if ${de(e.condition)} then ${de(e.consequent)} else ${de(e.alternative)}`;case"binary":{const[t,s]=yc(e.operator);return`${je(e.left,t)} ${e.
operator} ${je(e.right,s)}`}case"not":return`!${je(e.operand,Z.notOperand)}`;case"comment":return de(e.node)}}var rr=e=>nr(e).kind==="select"?Z.argument:Z.function;
function Cc(e){return Oc(e),e.map(t=>{if(t.kind==="inherit")return ir(t.from,t.names);const{path:s,value:i}=Dc(t.name,t.value);return`${Wt(s)} = ${de(i)};`})}function ne(e){
switch(e.kind){case"string":return!sr(e.parts);case"int":case"constant":case"identifier":case"file":return!0;case"list":return e.items.length<=1&&e.items.every(
ne);case"attrs":return e.bindings.length<=1&&e.bindings.every(t=>t.kind==="inherit"||ne(t.value));case"select":return ne(e.of)&&(e.or===void 0||ne(e.or));case"h\
as":return ne(e.of);case"apply":return ne(e.function)&&e.arguments.every(ne);case"lambda":return Mc(e.parameter)&&ne(e.body);case"if":return ne(e.condition)&&ne(
e.consequent)&&ne(e.alternative);case"binary":return ne(e.left)&&ne(e.right);case"not":return ne(e.operand);case"let":case"comment":return!1}}var Mc=e=>typeof e==
"string"||e.names.length<=2;function ft(e,t,s,i=0){if(ne(e)){const n=de(e);if(s+n.length+i<=Es)return n}return Ht(e,t,s)}function Ke(e,t,s,i,n=0){if(wi(e)>=t)return ft(
e,s,i,n);if(ne(e)){const r=`(${de(e)})`;if(i+r.length+n<=Es)return r}return Os(e,i+1)?`(${Ht(e,s,i+1)})`:`(
${Se(s+2)}${ft(e,s+2,s+2)}
${Se(s)})`}function Os(e,t){switch(e.kind){case"string":return sr(e.parts);case"list":return e.items.length>0;case"attrs":return e.bindings.length>0;case"lambda":
return typeof e.parameter=="string"&&Os(e.body,t+e.parameter.length+2);case"apply":return Ic(e,t)!==void 0;default:return!1}}function Ic(e,t){const s=e.arguments.
at(-1),i=e.arguments.slice(0,-1);if(s===void 0||!ne(e.function)||!i.every(ne))return;const r=[...[je(e.function,rr(e.function))],...i.map(o=>je(o,Z.argument)),""].
join(" ");return t+r.length<Es&&Os(s,t+r.length)?r:void 0}function Ht(e,t,s){const i=Se(t+2),n=Se(t);switch(e.kind){case"string":return sr(e.parts)?l0(Ac(e.parts),
t):de(e);case"list":{const r=e.items.map(o=>i+or(o,t+2,Z.argument));return r.length===0?"[ ]":`[
${r.join(`
`)}
${n}]`}case"attrs":return e.bindings.length===0?"{ }":`{
${Lc(e.bindings,t+2)}
${n}}`;case"select":{if(e.path.length===0)return Ht(e.of,t,s);const r=`${Ke(e.of,Z.selected,t,s)}.${Wt(e.path)}`;return e.or===void 0?r:`${r}
${i}or ${Ke(e.or,Z.argument,t+2,t+5)}`}case"has":return`${Ke(e.of,Z.hasOperand,t,s)} ? ${Wt(e.path)}`;case"apply":{const r=Ic(e,s),o=e.arguments.at(-1);if(r!==void 0&&
o!==void 0)return r+Ke(o,Z.argument,t,s+r.length);const a=Ke(e.function,rr(e.function),t,s),c=e.arguments.map(l=>i+or(l,t+2,Z.argument));return[a,...c].join(`
`)}case"lambda":return d0(e,t,s);case"let":return`let
${Lc(e.bindings,t+2)}
${n}in
${n}${ft(e.body,t,t)}`;case"if":{const r=Ke(e.condition,Z.anything,t,s+3,5),o=ft(e.consequent,t+2,t+2),a=`if ${r} then
${i}${o}
${n}else`;return e.alternative.kind==="if"?`${a} ${Ht(e.alternative,t,t+5)}`:`${a}
${i}${ft(e.alternative,t+2,t+2)}`}case"binary":return f0(e,t,s);case"not":return`!${Ke(e.operand,Z.notOperand,t,s+1)}`;case"comment":return or(e,t,Z.anything);default:
return de(e)}}function or(e,t,s){const i=[];let n=e;for(;n.kind==="comment";n=n.node)i.push(...Pc(n.text,t));return[...i,Ke(n,s,t,t)].join(`
${Se(t)}`)}var Pc=(e,t)=>c0(e,Math.max(Sc-t,Sc/2));function d0(e,t,s){const{parameter:i,body:n}=e;if(typeof i=="string"){const o=`${Kt(i)}: `;if(Os(n,s+o.length))
return o+Ht(n,t,s+o.length)}return`${Mc(i)?Nc(i):h0(i,t)}:
${Se(t)}${ft(n,t,t)}`}function h0(e,t){return typeof e=="string"?Kt(e):`{
${Ec(e).map(i=>`${Se(t+2)}${i}${i==="..."?"":","}`).join(`
`)}
${Se(t)}}`}function f0(e,t,s){const{operator:i}=e,[n,r]=yc(i),o=[],a=(l,d)=>{if(!d||l.kind!=="binary"||l.operator!==i){o.push(l);return}a(l.left,bc(i)==="left"),
a(l.right,bc(i)==="right")};a(e,!0);const c=Math.max(n,r);return o.map((l,d)=>d===0?Ke(l,c,t,s):`${i} ${Ke(l,c,t,t+i.length+1)}`).join(`
${Se(t)}`)}function Dc(e,t){const s=[e],i=[];for(let n=t;;){if(n.kind==="comment"){i.push(n.text),n=n.node;continue}const r=n.kind==="attrs"&&n.bindings.length===
1?n.bindings[0]:void 0;if(r?.kind!=="assignment")return{path:s,value:n,comments:i};s.push(r.name),n=r.value}}function Lc(e,t){Oc(e);const s=e.map(i=>({hasComment:i.
kind==="assignment"&&i.value.kind==="comment",text:Se(t)+m0(i,t)}));return s.map(({hasComment:i,text:n},r)=>{const o=s[r-1];if(o===void 0)return n;const a=t===2&&
(n.includes(`
`)||o.text.includes(`
`));return i||a?`
${n}`:n}).join(`
`)}function m0(e,t){if(e.kind==="inherit")return v0(e.from,e.names,t);const{path:s,value:i,comments:n}=Dc(e.name,e.value),r=`${Wt(s)} =`;return[...n.flatMap(a=>Pc(
a,t)),`${r}${p0(i,t,t+r.length+1)};`].join(`
${Se(t)}`)}function p0(e,t,s){const i=ne(e)?de(e):void 0;return i!==void 0&&s+i.length+1<=Es?` ${i}`:Os(e,s)?` ${Ht(e,t,s)}`:`
${Se(t+2)}${ft(e,t+2,t+2,1)}`}function v0(e,t,s){const i=ir(e,t);if(s+i.length<=Es)return i;const n=ir(e,[]).slice(0,-1),r=`
${Se(s+2)}`;return`${n}${t.map(o=>r+Tc(e,o)).join("")}${r};`}var $i=e=>e.kind==="comment"?$i(e.node):e;function g0(e,t,s){const[i,n]=[$i(t),$i(s)];if(i.kind==="\
list"&&n.kind==="list"){const r=new Set,o=[...i.items,...n.items].filter(a=>{const c=ki($i(a));return!r.has(c)&&r.add(c)});return X(o)}if(ki(i)===ki(n))return t;
throw new Error(`two features define the option ${e.join(".")}`)}var y0=class{#t={below:new Map};set(e,t){if(!n0(e))throw new Error(`${e.join(".")} is below non\
e of the prefixes of nix/prefixes.ts`);let s=this.#t;for(const i of e){const n=s.below.get(i)??{below:new Map};s.below.set(i,n),s=n}s.value=s.value?g0(e,s.value,
t):t}expression(){return Rc(this.#t,[])}};function Rc(e,t){if(e.value&&e.below.size>0)throw new Error(`${t.join(".")} is both an option and a set of options`);if(e.
value)return e.value;const s=[...e.below.keys()].sort();return le(s.map(i=>{const n=e.below.get(i);return[i,n?Rc(n,[...t,i]):le([])]}))}var Te=(e,t)=>e.filter(s=>s.
kind===t),Vt=e=>[...new Set(e)],jc=e=>X([...e].map(O)),ar=e=>O(e.map(t=>`${t}
`).join(""));function b0(e,t){const s=new Set,i=[];for(const{name:n,value:r,comment:o}of e){const a=r===void 0?n:`${n}=${r}`;s.has(a)||(s.add(a),i.push(o?An(o,O(
a)):O(a)))}i.length>0&&t.set(["boot","kernelParams"],X(i))}function w0(e,t){const s={initrd:["boot","initrd","kernelModules"],boot:["boot","kernelModules"]};for(const i of[
"initrd","boot"]){const n=Vt(e.filter(r=>r.stage===i).map(r=>r.name));n.length>0&&t.set(s[i],jc(n))}}function k0(e,t){const s=new Map;for(const{line:r}of e){if(r.
command!=="options")continue;const o=`${r.module} ${r.option}`;if((s.get(o)??r.value)!==r.value)throw new Error(`two values of the module option ${o}`);s.set(o,
r.value)}const i=r=>["options","softdep","install","blacklist"].indexOf(r.command),n=e.map(r=>r.line).sort((r,o)=>i(r)-i(o));n.length>0&&t.set(["boot","extraMod\
probeConfig"],ar(Vt(n.map(Lw))))}function $0(e,t){const s={initrd:["boot","initrd","services","udev","rules"],boot:["services","udev","extraRules"]};for(const i of[
"initrd","boot"]){const n=Vt(e.filter(r=>r.stage===i).map(r=>qw(r.rule)));n.length>0&&t.set(s[i],ar(n))}}function _0(e,t){for(const{path:s,type:i,mode:n,user:r,
group:o,argument:a}of e){const c=Object.entries({mode:n,user:r,group:o,argument:a}).flatMap(([l,d])=>d===void 0?[]:[[l,O(d)]]);t.set(["systemd","tmpfiles","sett\
ings","10-vfioc",s,i],le(c))}}function x0(e,t){for(const s of Vt(e.map(i=>i.user)).sort()){const i=Vt(e.filter(n=>n.user===s).map(n=>n.group)).sort();t.set(["us\
ers","users",s,"extraGroups"],jc(i))}}function S0(e,t){const s=new Map;for(const{interface:i,protocol:n,port:r}of e){const a=["networking","firewall","interface\
s",i,n==="tcp"?"allowedTCPPorts":"allowedUDPPorts"],c=s.get(a.join("/"))??{path:a,ports:new Set};c.ports.add(r),s.set(a.join("/"),c)}for(const{path:i,ports:n}of s.
values())t.set(i,X([...n].sort((r,o)=>r-o).map(fs)))}function A0(e,t){if(e.length===0)return;const s=new Map([["namespaces",[]]]);for(const{key:n,value:r}of e){
const o=s.get(n);if(Array.isArray(o)&&Array.isArray(r))s.set(n,Vt([...o,...r]));else{if(o!==void 0&&o!==r)throw new Error(`two values of ${n} in qemu.conf`);s.set(
n,r)}}const i=[...s].map(([n,r])=>jw(n,r));t.set(["virtualisation","libvirtd","qemu","verbatimConfig"],ar(i))}function N0(e,t){const s=new Map(e.map(n=>[n.path.
join("."),n.path])),i=[...s.keys()].sort().map(n=>j("pkgs",...s.get(n)??[]));i.length>0&&t.set(["environment","systemPackages"],X(i))}function E0(e,t){const s=e.
map(({that:i,message:n})=>le({assertion:i,message:O(n)}));s.length>0&&t.set(["assertions"],X(s))}var O0=["Made by vfioc: a NixOS module for the host side of PCI\
 passthrough.","It can be imported as it is, and kept without vfioc. To change it, change the spec and compile again."].join(`
`);function T0(e){const t=new y0;b0(Te(e,"kernelParam"),t),w0(Te(e,"module"),t),k0(Te(e,"modprobe"),t),$0(Te(e,"udev"),t),_0(Te(e,"tmpfile"),t),x0(Te(e,"member"),
t),S0(Te(e,"port"),t),A0(Te(e,"qemuConf"),t),N0(Te(e,"package"),t),E0(Te(e,"assertion"),t);const s=Te(e,"hook");if(s.length>0){const{path:n,value:r}=s0(s);t.set(
n,r)}for(const{path:n,value:r,comment:o}of Te(e,"option"))t.set(n,o?An(o,r):r);return ki(An(O0,Yo({names:["config","lib","pkgs"],open:!0},t.expression())))}var C0=1,
lr=xs,M0=({spec:e,facts:t})=>lr.flatMap(s=>[...s.host?.(e,t)??[]]),I0=(e,{spec:t,facts:s})=>lr.flatMap(i=>[...i.domain?.(e,t,s)??[]]),P0=e=>lr.flatMap(t=>[...t.
networks?.(e)??[]]),D0=e=>Xh("sha256").update(e).digest("hex");function L0(e,t){const{spec:s}=e,i=new Map,n={},r={};for(const l of R(s)){const{text:d,uuid:u,hash:f}=Mw(
l,I0(l,e),e.attachments,t);i.set(`domains/${l.name}.xml`,d),n[l.name]={uuid:u,hash:f}}for(const l of P0(s)){const{text:d,hash:u}=Pw(l);i.set(`networks/${l.name}\
.xml`,d),r[l.name]={hash:u}}const o=M0(e),a=new Map([["module.nix",T0(o)],...i]);for(const l of o){const d=l.kind==="file"?e.attachments.get(l.from.join("/")):void 0;
l.kind==="file"&&d&&a.set(l.to,d)}const c={version:C0,vfioc:un,host:s.host.name,inputs:e.read,files:Object.fromEntries([...a].map(([l,d])=>[l,D0(d)])),domains:n,
networks:r};return a.set("manifest.json",`${JSON.stringify(c,null,2)}
`),a}var Q=ye().check(mm()),R0=ae({index:Q,size:Q,kind:D(["memory","io"]),prefetchable:w(Fe()),sizes:w(B(Q))}),j0=ae({address:Ue,id:ri,class:w(G()),subsystem:w(
ri),name:w(G()),driver:w(G()),modules:w(B(G())),iommuGroup:w(Q),bootVga:w(Fe()),resetMethods:w(B(G())),bars:w(B(R0)),numaNode:w(Q),parent:w(Ue),sriov:w(ae({total:Q,
enabled:Q})),physicalFunction:w(Ue)}),B0=ae({cpu:Q,online:Fe(),core:w(Q),package:w(Q),die:w(Q),l2:w(ci),l3:w(ci),numaNode:w(Q)}),z0=ae({size:Q,total:Q,free:Q,numaNode:w(
Q)}),q0=ae({version:wn(1),kernel:w(ae({release:G()})),iommu:w(ae({on:Fe(),reason:w(D(["firmware","parameter","unsupported"]))})),pci:B(j0),cpu:w(ae({vendor:w(D(
["amd","intel"])),model:w(G()),cpus:B(B0),isolated:w(ci)})),memory:w(ae({total:Q,numa:w(B(ae({node:Q,total:Q}))),hugepages:w(B(z0))})),input:w(B(ae({name:G(),kind:D(
["keyboard","mouse","other"]),links:w(B(G())),controller:w(Ue)}))),usb:w(B(ae({id:ri,name:w(G()),bus:Q,port:G(),controller:w(Ue)}))),block:w(B(ae({name:G(),model:w(
G()),size:w(Q),links:w(B(G())),controller:w(Ue),root:w(Fe())}))),network:w(B(ae({name:G(),device:w(Ue),up:w(Fe())}))),secureBoot:w(Fe()),framebuffer:w(ae({driver:G(),
device:w(Ue)})),gaps:w(B(G()))}),Bc={kind:"map",entries:new Map,span:{source:{name:"",text:""},start:0,end:0}};function F0(e){return e.length===0?Bc:cr(e)}function cr(e){
const t=e.at(-1)??Bc;if(t.kind==="scalar")return t;if(t.kind==="list")return{...t,items:t.items.map(n=>cr([n]))};const s=new Map;for(const n of e.slice(e.findLastIndex(
({kind:r})=>r!=="map")+1))if(n.kind==="map")for(const[r,{key:o,value:a}]of n.entries){const c=s.get(r);a.kind==="scalar"&&a.value===null?s.delete(r):c?(c.key=o,
c.values.push(a)):s.set(r,{key:o,values:[a]})}const i=new Map;for(const[n,{key:r,values:o}]of s)i.set(n,{key:r,value:cr(o)});return{kind:"map",entries:i,span:t.
span}}var ur=Symbol.for("yaml.alias"),dr=Symbol.for("yaml.document"),Ts=Symbol.for("yaml.map"),zc=Symbol.for("yaml.pair"),We=Symbol.for("yaml.scalar"),Cs=Symbol.
for("yaml.seq"),Ce=Symbol.for("yaml.node.type"),Zt=e=>!!e&&typeof e=="object"&&e[Ce]===ur,U0=e=>!!e&&typeof e=="object"&&e[Ce]===dr,Gt=e=>!!e&&typeof e=="object"&&
e[Ce]===Ts,Ae=e=>!!e&&typeof e=="object"&&e[Ce]===zc,J=e=>!!e&&typeof e=="object"&&e[Ce]===We,hr=e=>!!e&&typeof e=="object"&&e[Ce]===Cs;function be(e){if(e&&typeof e==
"object")switch(e[Ce]){case Ts:case Cs:return!0}return!1}function Qe(e){if(e&&typeof e=="object")switch(e[Ce]){case ur:case Ts:case We:case Cs:return!0}return!1}
var qc=e=>(J(e)||be(e))&&!!e.anchor;function fr(){throw new Error("vfioc only reads YAML")}var K0={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},
W0=e=>e.replace(/[!,[\]{}]/g,t=>K0[t]),Xt=class st{constructor(t,s){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},st.defaultYaml,t),this.tags=Object.
assign({},st.defaultTags,s)}clone(){const t=new st(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){const t=new st(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:st.defaultYaml.explicit,version:"1.2"},this.tags=Object.
assign({},st.defaultTags);break}return t}add(t,s){this.atNextDocument&&(this.yaml={explicit:st.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},st.
defaultTags),this.atNextDocument=!1);const i=t.trim().split(/[ \t]+/),n=i.shift();switch(n){case"%TAG":{if(i.length!==2&&(s(0,"%TAG directive should contain exa\
ctly two parts"),i.length<2))return!1;const[r,o]=i;return this.tags[r]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,i.length!==1)return s(0,"%YAML directive shoul\
d contain exactly one part"),!1;const[r]=i;if(r==="1.1"||r==="1.2")return this.yaml.version=r,!0;{const o=/^\d+\.\d+$/.test(r);return s(6,`Unsupported YAML vers\
ion ${r}`,o),!1}}default:return s(0,`Unknown directive ${n}`,!0),!1}}tagName(t,s){if(t==="!")return"!";if(t[0]!=="!")return s(`Not a valid tag: ${t}`),null;if(t[1]===
"<"){const o=t.slice(2,-1);return o==="!"||o==="!!"?(s(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&s("Verbatim tags must e\
nd with a >"),o)}const[,i,n]=t.match(/^(.*!)([^!]*)$/s);n||s(`The ${t} tag has no suffix`);const r=this.tags[i];if(r)try{return r+decodeURIComponent(n)}catch(o){
return s(String(o)),null}return i==="!"?t:(s(`Could not resolve tag: ${t}`),null)}tagString(t){for(const[s,i]of Object.entries(this.tags))if(t.startsWith(i))return s+
W0(t.substring(i.length));return t[0]==="!"?t:`!<${t}>`}toString(t){const s=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags);
let n;if(t&&i.length>0&&Qe(t.contents)){const r={};fr(t.contents,(o,a)=>{Qe(a)&&a.tag&&(r[a.tag]=!0)}),n=Object.keys(r)}else n=[];for(const[r,o]of i)r==="!!"&&o===
"tag:yaml.org,2002:"||(!t||n.some(a=>a.startsWith(o)))&&s.push(`%TAG ${r} ${o}`);return s.join(`
`)}};Xt.defaultYaml={explicit:!1,version:"1.2"},Xt.defaultTags={"!!":"tag:yaml.org,2002:"};function H0(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const s=`Anchor must\
 not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(s)}return!0}function Fc(e){const t=new Set;return fr(e,{Value(s,i){i.anchor&&
t.add(i.anchor)}}),t}function Uc(e,t){for(let s=1;;++s){const i=`${e}${s}`;if(!t.has(i))return i}}function V0(e,t){const s=[],i=new Map;let n=null;return{onAnchor:r=>{
s.push(r),n??(n=Fc(e));const o=Uc(t,n);return n.add(o),o},setAnchors:()=>{for(const r of s){const o=i.get(r);if(typeof o=="object"&&o.anchor&&(J(o.node)||be(o.node)))
o.node.anchor=o.anchor;else{const a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:i}}function Kc(){
throw new Error("vfioc only reads YAML")}function Me(e,t,s){if(Array.isArray(e))return e.map((i,n)=>Me(i,String(n),s));if(e&&typeof e.toJSON=="function"){if(!s||
!qc(e))return e.toJSON(t,s);const i={aliasCount:0,count:1,res:void 0};s.anchors.set(e,i),s.onCreate=r=>{i.res=r,delete s.onCreate};const n=e.toJSON(t,s);return s.
onCreate&&s.onCreate(n),n}return typeof e=="bigint"&&!s?.keep?Number(e):e}var mr=class{constructor(e){Object.defineProperty(this,Ce,{value:e})}clone(){const e=Object.
create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,
onAnchor:i,reviver:n}={}){if(!U0(e))throw new TypeError("A document argument is required");const r={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,
maxAliasCount:typeof s=="number"?s:100},o=Me(this,"",r);if(typeof i=="function")for(const{count:a,res:c}of r.anchors.values())i(c,a);return typeof n=="function"?
Kc(n,{"":o},"",o):o}},Wc=class extends mr{constructor(e){super(ur),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot hav\
e tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],
fr(e,{Node:(n,r)=>{(Zt(r)||qc(r))&&s.push(r)}}),t&&(t.aliasResolveCache=s));let i;for(const n of s){if(n===this)break;n.anchor===this.source&&(i=n)}if(i&&t){const{
anchors:n,doc:r,maxAliasCount:o}=t;let a=n.get(i);if(a||(Me(i,null,t),a=n.get(i)),a?.res===void 0){const c="This should not happen: Alias anchor was not resolve\
d?";throw new ReferenceError(c)}if(o>=0&&(a.count+=1,a.aliasCount===0&&(a.aliasCount=_i(r,i,n)),a.count*a.aliasCount>o)){const c="Excessive alias count indicate\
s a resource exhaustion attack";throw new ReferenceError(c)}}return i}toJSON(e,t){if(!t)return{source:this.source};const s=this.resolve(t.doc,t);if(!s){const i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(i)}return t.anchors.get(s).res}toString(e,t,s){const i=`*${this.
source}`;if(e){if(H0(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const n=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(n)}if(e.implicitKey)return`${i} `}return i}};function _i(e,t,s){if(Zt(t)){const i=t.resolve(e),n=s&&i&&s.get(i);return n?n.count*n.aliasCount:
0}else if(be(t)){let i=0;for(const n of t.items){const r=_i(e,n,s);r>i&&(i=r)}return i}else if(Ae(t)){const i=_i(e,t.key,s),n=_i(e,t.value,s);return Math.max(i,
n)}return 1}function Ms(){throw new Error("vfioc only reads YAML")}function xi(e,t,s){let i=s;for(let n=t.length-1;n>=0;--n){const r=t[n];if(typeof r=="number"&&
Number.isInteger(r)&&r>=0){const o=[];o[r]=i,i=o}else i=new Map([[r,i]])}return Ms(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var Is=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,Hc=class extends mr{constructor(e,t){
super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(s=>Qe(s)||Ae(s)?s.clone(e):s),this.range&&(t.range=this.range.slice()),t}addIn(e,t){
if(Is(e))this.add(t);else{const[s,...i]=e,n=this.get(s,!0);if(be(n))n.addIn(i,t);else if(n===void 0&&this.schema)this.set(s,xi(this.schema,i,t));else throw new Error(
`Expected YAML collection at ${s}. Remaining path: ${i}`)}}deleteIn(e){const[t,...s]=e;if(s.length===0)return this.delete(t);const i=this.get(t,!0);if(be(i))return i.
deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){const[s,...i]=e,n=this.get(s,!0);return i.length===0?!t&&J(n)?n.
value:n:be(n)?n.getIn(i,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!Ae(t))return!1;const s=t.value;return s==null||e&&J(s)&&s.value==null&&!s.
commentBefore&&!s.comment&&!s.tag})}hasIn(e){const[t,...s]=e;if(s.length===0)return this.has(t);const i=this.get(t,!0);return be(i)?i.hasIn(s):!1}setIn(e,t){const[
s,...i]=e;if(i.length===0)this.set(s,t);else{const n=this.get(s,!0);if(be(n))n.setIn(i,t);else if(n===void 0&&this.schema)this.set(s,xi(this.schema,i,t));else throw new Error(
`Expected YAML collection at ${s}. Remaining path: ${i}`)}}};function Z0(){throw new Error("vfioc only reads YAML")}function G0(e,t){(e==="debug"||e==="warn")&&
console.warn(t)}var Vc=e=>!e||typeof e!="function"&&typeof e!="object",K=class extends mr{constructor(e){super(We),this.value=e}toJSON(e,t){return t?.keep?this.
value:Me(this.value,e,t)}toString(){return String(this.value)}};K.BLOCK_FOLDED="BLOCK_FOLDED",K.BLOCK_LITERAL="BLOCK_LITERAL",K.PLAIN="PLAIN",K.QUOTE_DOUBLE="QU\
OTE_DOUBLE",K.QUOTE_SINGLE="QUOTE_SINGLE";var Si="<<",et={identify:e=>e===Si||typeof e=="symbol"&&e.description===Si,default:"key",tag:"tag:yaml.org,2002:merge",
test:/^<<$/,resolve:()=>Object.assign(new K(Symbol(Si)),{addToJSMap:Zc}),stringify:()=>Si},X0=(e,t)=>(et.identify(t)||J(t)&&(!t.type||t.type===K.PLAIN)&&et.identify(
t.value))&&e?.doc.schema.tags.some(s=>s.tag===et.tag&&s.default);function Zc(e,t,s){const i=Gc(e,s);if(hr(i))for(const n of i.items)pr(e,t,n);else if(Array.isArray(
i))for(const n of i)pr(e,t,n);else pr(e,t,i)}function pr(e,t,s){const i=Gc(e,s);if(!Gt(i))throw new Error("Merge sources must be maps or map aliases");const n=i.
toJSON(null,e,Map);for(const[r,o]of n)t instanceof Map?t.has(r)||t.set(r,o):t instanceof Set?t.add(r):Object.prototype.hasOwnProperty.call(t,r)||Object.defineProperty(
t,r,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function Gc(e,t){return e&&Zt(t)?t.resolve(e.doc,e):t}function Y0(){throw new Error("vfioc onl\
y reads YAML")}function Xc(e,t,{key:s,value:i}){if(Qe(s)&&s.addToJSMap)s.addToJSMap(e,t,i);else if(X0(e,s))Zc(e,t,i);else{const n=Me(s,"",e);if(t instanceof Map)
t.set(n,Me(i,n,e));else if(t instanceof Set)t.add(n);else{const r=J0(s,n,e),o=Me(i,r,e);r in t?Object.defineProperty(t,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):
t[r]=o}}return t}function J0(e,t,s){if(t===null)return"";if(typeof t!="object")return String(t);if(Qe(e)&&s?.doc){const i=Y0(s.doc,{});i.anchors=new Set;for(const r of s.
anchors.keys())i.anchors.add(r.anchor);i.inFlow=!0,i.inStringifyKey=!0;const n=e.toString(i);if(!s.mapKeyWarned){let r=JSON.stringify(n);r.length>40&&(r=r.substring(
0,36)+'..."'),G0(s.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object k\
eys.`),s.mapKeyWarned=!0}return n}return JSON.stringify(t)}function vr(e,t,s){const i=Ms(e,void 0,s),n=Ms(t,void 0,s);return new Ne(i,n)}var Ne=class Sd{constructor(t,s=null){
Object.defineProperty(this,Ce,{value:zc}),this.key=t,this.value=s}clone(t){let{key:s,value:i}=this;return Qe(s)&&(s=s.clone(t)),Qe(i)&&(i=i.clone(t)),new Sd(s,i)}toJSON(t,s){
const i=s?.mapAsMap?new Map:{};return Xc(s,i,this)}toString(t,s,i){return t?.doc?Z0(this,t,s,i):JSON.stringify(this)}};function Yc(){throw new Error("vfioc only\
 reads YAML")}function St(e,t){const s=J(t)?t.value:t;for(const i of e)if(Ae(i)&&(i.key===t||i.key===s||J(i.key)&&i.key.value===s))return i}var Ie=class extends Hc{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(Ts,e),this.items=[]}static from(e,t,s){const{keepUndefined:i,replacer:n}=s,r=new this(e),o=(a,c)=>{if(typeof n==
"function")c=n.call(t,a,c);else if(Array.isArray(n)&&!n.includes(a))return;(c!==void 0||i)&&r.items.push(vr(a,c,s))};if(t instanceof Map)for(const[a,c]of t)o(a,
c);else if(t&&typeof t=="object")for(const a of Object.keys(t))o(a,t[a]);return typeof e.sortMapEntries=="function"&&r.items.sort(e.sortMapEntries),r}add(e,t){let s;
Ae(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new Ne(e,e?.value):s=new Ne(e.key,e.value);const i=St(this.items,s.key),n=this.schema?.sortMapEntries;if(i){if(!t)
throw new Error(`Key ${s.key} already set`);J(i.value)&&Vc(s.value)?i.value.value=s.value:i.value=s.value}else if(n){const r=this.items.findIndex(o=>n(s,o)<0);r===
-1?this.items.push(s):this.items.splice(r,0,s)}else this.items.push(s)}delete(e){const t=St(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>
0:!1}get(e,t){const i=St(this.items,e)?.value;return(!t&&J(i)?i.value:i)??void 0}has(e){return!!St(this.items,e)}set(e,t){this.add(new Ne(e,t),!0)}toJSON(e,t,s){
const i=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(i);for(const n of this.items)Xc(t,i,n);return i}toString(e,t,s){if(!e)return JSON.stringify(this);
for(const i of this.items)if(!Ae(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.allNullValues&&this.hasAllNullValues(
!1)&&(e=Object.assign({},e,{allNullValues:!0})),Yc(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}},
Yt={collection:"map",default:!0,nodeClass:Ie,tag:"tag:yaml.org,2002:map",resolve(e,t){return Gt(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,s)=>Ie.
from(e,t,s)},At=class extends Hc{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(Cs,e),this.items=[]}add(e){this.items.push(e)}delete(e){
const t=Ai(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){const s=Ai(e);if(typeof s!="number")return;const i=this.items[s];return!t&&J(
i)?i.value:i}has(e){const t=Ai(e);return typeof t=="number"&&t<this.items.length}set(e,t){const s=Ai(e);if(typeof s!="number")throw new Error(`Expected a valid \
index, not ${e}.`);const i=this.items[s];J(i)&&Vc(t)?i.value=t:this.items[s]=t}toJSON(e,t){const s=[];t?.onCreate&&t.onCreate(s);let i=0;for(const n of this.items)
s.push(Me(n,String(i++),t));return s}toString(e,t,s){return e?Yc(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,
onComment:t}):JSON.stringify(this)}static from(e,t,s){const{replacer:i}=s,n=new this(e);if(t&&Symbol.iterator in Object(t)){let r=0;for(let o of t){if(typeof i==
"function"){const a=t instanceof Set?o:String(r++);o=i.call(t,a,o)}n.items.push(Ms(o,void 0,s))}}return n}};function Ai(e){let t=J(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Jt={collection:"seq",default:!0,nodeClass:At,tag:"tag:yaml.org,2002:seq",resolve(e,t){
return hr(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,s)=>At.from(e,t,s)};function Jc(){throw new Error("vfioc only reads YAML")}var Ni={identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,s,i){return t=Object.assign({actualString:!0},t),Jc(e,t,s,i)}},Ei={identify:e=>e==null,
createNode:()=>new K(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new K(null),stringify:({source:e},t)=>typeof e=="str\
ing"&&Ei.test.test(e)?e:t.options.nullStr},gr={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new K(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},s){if(e&&gr.test.test(e)){const i=e[0]==="t"||e[0]==="T";if(t===i)return e}return t?s.options.
trueStr:s.options.falseStr}};function Be(){throw new Error("vfioc only reads YAML")}var Qc={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:flo\
at",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:Be},eu={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():Be(e)}},tu={identify:e=>typeof e=="number",default:!0,tag:"ta\
g:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new K(parseFloat(e)),s=e.indexOf(".");return s!==-1&&e[e.length-1]==="0"&&(t.
minFractionDigits=e.length-s-1),t},stringify:Be},Oi=e=>typeof e=="bigint"||Number.isInteger(e),yr=(e,t,s,{intAsBigInt:i})=>i?BigInt(e):parseInt(e.substring(t),s);
function su(e,t,s){const{value:i}=e;return Oi(i)&&i>=0?s+i.toString(t):Be(e)}var iu={identify:e=>Oi(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",
test:/^0o[0-7]+$/,resolve:(e,t,s)=>yr(e,2,8,s),stringify:e=>su(e,8,"0o")},nu={identify:Oi,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,s)=>yr(
e,0,10,s),stringify:Be},ru={identify:e=>Oi(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,s)=>yr(e,2,16,s),stringify:e=>su(
e,16,"0x")},Q0=[Yt,Jt,Ni,Ei,gr,iu,nu,ru,Qc,eu,tu];function ou(e){return typeof e=="bigint"||Number.isInteger(e)}var Ti=({value:e})=>JSON.stringify(e),ek=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:Ti},{identify:e=>e==null,createNode:()=>new K(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:Ti},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:Ti},{identify:ou,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:s})=>s?BigInt(e):parseInt(e,10),stringify:({
value:e})=>ou(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:Ti}],tk={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},sk=[Yt,Jt].concat(
ek,tk),br={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){const s=atob(e.replace(/[\n\r]/g,
"")),i=new Uint8Array(s.length);for(let n=0;n<s.length;++n)i[n]=s.charCodeAt(n);return i}else return t("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),e},stringify({comment:e,type:t,value:s},i,n,r){if(!s)return"";const o=s;let a;if(typeof btoa=="function"){let c="";for(let l=0;l<
o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is requir\
ed");if(t??(t=K.BLOCK_LITERAL),t!==K.QUOTE_DOUBLE){const c=Math.max(i.options.lineWidth-i.indent.length,i.options.minContentWidth),l=Math.ceil(a.length/c),d=new Array(
l);for(let u=0,f=0;u<l;++u,f+=c)d[u]=a.substr(f,c);a=d.join(t===K.BLOCK_LITERAL?`
`:" ")}return Jc({comment:e,type:t,value:a},i,n,r)}};function au(e,t){if(hr(e))for(let s=0;s<e.items.length;++s){let i=e.items[s];if(!Ae(i)){if(Gt(i)){i.items.length>
1&&t("Each pair must have its own sequence indicator");const n=i.items[0]||new Ne(new K(null));if(i.commentBefore&&(n.key.commentBefore=n.key.commentBefore?`${i.
commentBefore}
${n.key.commentBefore}`:i.commentBefore),i.comment){const r=n.value??n.key;r.comment=r.comment?`${i.comment}
${r.comment}`:i.comment}i=n}e.items[s]=Ae(i)?i:new Ne(i)}}else t("Expected a sequence for this tag");return e}function lu(e,t,s){const{replacer:i}=s,n=new At(e);
n.tag="tag:yaml.org,2002:pairs";let r=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof i=="function"&&(o=i.call(t,String(r++),o));let a,c;if(Array.isArray(
o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){const l=Object.keys(o);if(l.length===
1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=o;n.items.push(vr(a,c,s))}return n}var wr={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:au,createNode:lu},Ci=class Ad extends At{constructor(){super(),this.add=Ie.prototype.add.bind(this),this.delete=
Ie.prototype.delete.bind(this),this.get=Ie.prototype.get.bind(this),this.has=Ie.prototype.has.bind(this),this.set=Ie.prototype.set.bind(this),this.tag=Ad.tag}toJSON(t,s){
if(!s)return super.toJSON(t);const i=new Map;s?.onCreate&&s.onCreate(i);for(const n of this.items){let r,o;if(Ae(n)?(r=Me(n.key,"",s),o=Me(n.value,r,s)):r=Me(n,
"",s),i.has(r))throw new Error("Ordered maps must not include duplicate keys");i.set(r,o)}return i}static from(t,s,i){const n=lu(t,s,i),r=new this;return r.items=
n.items,r}};Ci.tag="tag:yaml.org,2002:omap";var kr={collection:"seq",identify:e=>e instanceof Map,nodeClass:Ci,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){
const s=au(e,t),i=[];for(const{key:n}of s.items)J(n)&&(i.includes(n.value)?t(`Ordered maps must not include duplicate keys: ${n.value}`):i.push(n.value));return Object.
assign(new Ci,s)},createNode:(e,t,s)=>Ci.from(e,t,s)};function cu({value:e,source:t},s){return t&&(e?uu:du).test.test(t)?t:e?s.options.trueStr:s.options.falseStr}
var uu={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new K(!0),stringify:cu},du={identify:e=>e===
!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new K(!1),stringify:cu},ik={identify:e=>typeof e=="nu\
mber",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?
Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Be},nk={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():Be(e)}},rk={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new K(parseFloat(e.replace(/_/g,""))),s=e.indexOf(".");if(s!==-1){const i=e.
substring(s+1).replace(/_/g,"");i[i.length-1]==="0"&&(t.minFractionDigits=i.length)}return t},stringify:Be},Ps=e=>typeof e=="bigint"||Number.isInteger(e);function Mi(e,t,s,{
intAsBigInt:i}){const n=e[0];if((n==="-"||n==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),i){switch(s){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:
e=`0x${e}`;break}const o=BigInt(e);return n==="-"?BigInt(-1)*o:o}const r=parseInt(e,s);return n==="-"?-1*r:r}function $r(e,t,s){const{value:i}=e;if(Ps(i)){const n=i.
toString(t);return i<0?"-"+s+n.substr(1):s+n}return Be(e)}var ok={identify:Ps,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,s)=>Mi(
e,2,2,s),stringify:e=>$r(e,2,"0b")},ak={identify:Ps,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,s)=>Mi(e,1,8,s),stringify:e=>$r(
e,8,"0")},lk={identify:Ps,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,s)=>Mi(e,0,10,s),stringify:Be},ck={identify:Ps,default:!0,
tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,s)=>Mi(e,2,16,s),stringify:e=>$r(e,16,"0x")},Ii=class Nd extends Ie{constructor(t){
super(t),this.tag=Nd.tag}add(t){let s;Ae(t)?s=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?s=new Ne(t.key,null):s=new Ne(t,null),St(this.items,
s.key)||this.items.push(s)}get(t,s){const i=St(this.items,t);return!s&&Ae(i)?J(i.key)?i.key.value:i.key:i}set(t,s){if(typeof s!="boolean")throw new Error(`Expec\
ted boolean value for set(key, value) in a YAML set, not ${typeof s}`);const i=St(this.items,t);i&&!s?this.items.splice(this.items.indexOf(i),1):!i&&s&&this.items.
push(new Ne(t))}toJSON(t,s){return super.toJSON(t,s,Set)}toString(t,s,i){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.
assign({},t,{allNullValues:!0}),s,i);throw new Error("Set items must all have null values")}static from(t,s,i){const{replacer:n}=i,r=new this(t);if(s&&Symbol.iterator in
Object(s))for(let o of s)typeof n=="function"&&(o=n.call(s,o,o)),r.items.push(vr(o,null,i));return r}};Ii.tag="tag:yaml.org,2002:set";var _r={collection:"map",identify:e=>e instanceof
Set,nodeClass:Ii,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,s)=>Ii.from(e,t,s),resolve(e,t){if(Gt(e)){if(e.hasAllNullValues(!0))return Object.assign(
new Ii,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function xr(e,t){const s=e[0],i=s==="-"||s==="+"?e.substring(
1):e,n=o=>t?BigInt(o):Number(o),r=i.replace(/_/g,"").split(":").reduce((o,a)=>o*n(60)+n(a),n(0));return s==="-"?n(-1)*r:r}function hu(e){let{value:t}=e,s=o=>o;if(typeof t==
"bigint")s=o=>BigInt(o);else if(isNaN(t)||!isFinite(t))return Be(e);let i="";t<0&&(i="-",t*=s(-1));const n=s(60),r=[t%n];return t<60?r.unshift(0):(t=(t-r[0])/n,
r.unshift(t%n),t>=60&&(t=(t-r[0])/n,r.unshift(t))),i+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var fu={identify:e=>typeof e=="bigin\
t"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:s})=>xr(e,s),
stringify:hu},mu={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>xr(
e,!1),stringify:hu},Pi={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[\
 \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){const t=e.match(Pi.test);if(!t)throw new Error(
"!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,i,n,r,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0;let l=Date.UTC(s,i-1,n,r||0,o||
0,a||0,c);const d=t[8];if(d&&d!=="Z"){let u=xr(d,!1);Math.abs(u)<30&&(u*=60),l-=6e4*u}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,
"")??""},pu=[Yt,Jt,Ni,Ei,uu,du,ok,ak,lk,ck,ik,nk,rk,br,et,kr,wr,_r,fu,mu,Pi],vu=new Map([["core",Q0],["failsafe",[Yt,Jt,Ni]],["json",sk],["yaml11",pu],["yaml-1.\
1",pu]]),gu={binary:br,bool:gr,float:tu,floatExp:eu,floatNaN:Qc,floatTime:mu,int:nu,intHex:ru,intOct:iu,intTime:fu,map:Yt,merge:et,null:Ei,omap:kr,pairs:wr,seq:Jt,
set:_r,timestamp:Pi},uk={"tag:yaml.org,2002:binary":br,"tag:yaml.org,2002:merge":et,"tag:yaml.org,2002:omap":kr,"tag:yaml.org,2002:pairs":wr,"tag:yaml.org,2002:\
set":_r,"tag:yaml.org,2002:timestamp":Pi};function Sr(e,t,s){const i=vu.get(t);if(i&&!e)return s&&!i.includes(et)?i.concat(et):i.slice();let n=i;if(!n)if(Array.
isArray(e))n=[];else{const r=Array.from(vu.keys()).filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one \
of ${r} or define customTags array`)}if(Array.isArray(e))for(const r of e)n=n.concat(r);else typeof e=="function"&&(n=e(n.slice()));return s&&(n=n.concat(et)),n.
reduce((r,o)=>{const a=typeof o=="string"?gu[o]:o;if(!a){const c=JSON.stringify(o),l=Object.keys(gu).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unkno\
wn custom tag ${c}; use one of ${l}`)}return r.includes(a)||r.push(a),r},[])}var dk=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,hk=class Ed{constructor({compat:t,customTags:s,
merge:i,resolveKnownTags:n,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?Sr(t,"compat"):t?Sr(null,t):null,this.name=typeof r=="str\
ing"&&r||"core",this.knownTags=n?uk:{},this.tags=Sr(s,this.name,i),this.toStringOptions=a??null,Object.defineProperty(this,Ts,{value:Yt}),Object.defineProperty(
this,We,{value:Ni}),Object.defineProperty(this,Cs,{value:Jt}),this.sortMapEntries=typeof o=="function"?o:o===!0?dk:null}clone(){const t=Object.create(Ed.prototype,
Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function fk(){throw new Error("vfioc only reads YAML")}var yu=class Od{constructor(t,s,i){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Ce,{value:dr});let n=null;typeof s=="function"||Array.isArray(
s)?n=s:i===void 0&&s&&(i=s,s=void 0);const r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},i);this.options=r;let{version:o}=r;i?._directives?(this.directives=i._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new Xt({version:o}),this.setSchema(o,i),this.contents=t===void 0?null:this.createNode(t,n,i)}clone(){const t=Object.create(Od.prototype,
{[Ce]:{value:dr}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.
assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=Qe(this.contents)?this.contents.clone(t.
schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Qt(this.contents)&&this.contents.add(t)}addIn(t,s){Qt(this.contents)&&this.contents.addIn(
t,s)}createAlias(t,s){if(!t.anchor){const i=Fc(this);t.anchor=!s||i.has(s)?Uc(s||"a",i):s}return new Wc(t.anchor)}createNode(t,s,i){let n;if(typeof s=="function")
t=s.call({"":t},"",t),n=s;else if(Array.isArray(s)){const x=N=>typeof N=="number"||N instanceof String||N instanceof Number,E=s.filter(x).map(String);E.length>0&&
(s=s.concat(E)),n=s}else i===void 0&&s&&(i=s,s=void 0);const{aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:d}=i??{},{onAnchor:u,setAnchors:f,
sourceObjects:b}=V0(this,o||"a"),k={aliasDuplicateObjects:r??!0,keepUndefined:c??!1,onAnchor:u,onTagObj:l,replacer:n,schema:this.schema,sourceObjects:b},$=Ms(t,
d,k);return a&&be($)&&($.flow=!0),f(),$}createPair(t,s,i={}){const n=this.createNode(t,null,i),r=this.createNode(s,null,i);return new Ne(n,r)}delete(t){return Qt(
this.contents)?this.contents.delete(t):!1}deleteIn(t){return Is(t)?this.contents==null?!1:(this.contents=null,!0):Qt(this.contents)?this.contents.deleteIn(t):!1}get(t,s){
return be(this.contents)?this.contents.get(t,s):void 0}getIn(t,s){return Is(t)?!s&&J(this.contents)?this.contents.value:this.contents:be(this.contents)?this.contents.
getIn(t,s):void 0}has(t){return be(this.contents)?this.contents.has(t):!1}hasIn(t){return Is(t)?this.contents!==void 0:be(this.contents)?this.contents.hasIn(t):
!1}set(t,s){this.contents==null?this.contents=xi(this.schema,[t],s):Qt(this.contents)&&this.contents.set(t,s)}setIn(t,s){Is(t)?this.contents=s:this.contents==null?
this.contents=xi(this.schema,Array.from(t),s):Qt(this.contents)&&this.contents.setIn(t,s)}setSchema(t,s={}){typeof t=="number"&&(t=String(t));let i;switch(t){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Xt({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"n\
ext":this.directives?this.directives.yaml.version=t:this.directives=new Xt({version:t}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,i=null;break;default:{const n=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${n}`)}}if(s.schema instanceof
Object)this.schema=s.schema;else if(i)this.schema=new hk(Object.assign(i,s));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:t,jsonArg:s,mapAsMap:i,maxAliasCount:n,onAnchor:r,reviver:o}={}){const a={anchors:new Map,doc:this,keep:!t,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof n==
"number"?n:100},c=Me(this.contents,s??"",a);if(typeof r=="function")for(const{count:l,res:d}of a.anchors.values())r(d,l);return typeof o=="function"?Kc(o,{"":c},
"",c):c}toJSON(t,s){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:s})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors ca\
nnot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){const s=JSON.stringify(t.indent);throw new Error(`"indent" option mus\
t be a positive integer, not ${s}`)}return fk(this,t)}};function Qt(e){if(be(e))return!0;throw new Error("Expected a YAML collection as document contents")}var bu=class extends Error{constructor(e,t,s,i){
super(),this.name=e,this.code=s,this.message=i,this.pos=t}},Di=class extends bu{constructor(e,t,s){super("YAMLParseError",e,t,s)}},mk=class extends bu{constructor(e,t,s){
super("YAMLWarning",e,t,s)}};function es(e,{flow:t,indicator:s,next:i,offset:n,onError:r,parentIndent:o,startOnNewline:a}){let c=!1,l=a,d=a,u="",f="",b=!1,k=!1,
$=null,x=null,E=null,N=null,T=null,z=null,W=null;for(const S of e)switch(k&&(S.type!=="space"&&S.type!=="newline"&&S.type!=="comma"&&r(S.offset,"MISSING_CHAR","\
Tags and anchors must be separated from the next token by white space"),k=!1),$&&(l&&S.type!=="comment"&&S.type!=="newline"&&r($,"TAB_AS_INDENT","Tabs are not a\
llowed as indentation"),$=null),S.type){case"space":!t&&(s!=="doc-start"||i?.type!=="flow-collection")&&S.source.includes("	")&&($=S),d=!0;break;case"comment":{
d||r(S,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const V=S.source.substring(1)||" ";u?u+=f+V:u=V,f="",l=!1;break}case"\
newline":l?u?u+=S.source:(!z||s!=="seq-item-ind")&&(c=!0):f+=S.source,l=!0,b=!0,(x||E)&&(N=S),d=!0;break;case"anchor":x&&r(S,"MULTIPLE_ANCHORS","A node can have\
 at most one anchor"),S.source.endsWith(":")&&r(S.offset+S.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),x=S,W??(W=S.offset),l=!1,d=!1,k=!0;
break;case"tag":{E&&r(S,"MULTIPLE_TAGS","A node can have at most one tag"),E=S,W??(W=S.offset),l=!1,d=!1,k=!0;break}case s:(x||E)&&r(S,"BAD_PROP_ORDER",`Anchors\
 and tags must be after the ${S.source} indicator`),z&&r(S,"UNEXPECTED_TOKEN",`Unexpected ${S.source} in ${t??"collection"}`),z=S,l=s==="seq-item-ind"||s==="exp\
licit-key-ind",d=!1;break;case"comma":if(t){T&&r(S,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),T=S,l=!1,d=!1;break}default:r(S,"UNEXPECTED_TOKEN",`Unexpected ${S.
type} token`),l=!1,d=!1}const I=e[e.length-1],te=I?I.offset+I.source.length:n;return k&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="sc\
alar"||i.source!=="")&&r(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),$&&(l&&$.indent<=o||i?.type==="block-m\
ap"||i?.type==="block-seq")&&r($,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:T,found:z,spaceBefore:c,comment:u,hasNewline:b,anchor:x,tag:E,newlineAfterProp:N,
end:te,start:W??te}}function Ds(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(
`
`))return!0;if(e.end){for(const t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(const t of e.items){for(const s of t.start)if(s.type===
"newline")return!0;if(t.sep){for(const s of t.sep)if(s.type==="newline")return!0}if(Ds(t.key)||Ds(t.value))return!0}return!1;default:return!0}}function Ar(e,t,s){
if(t?.type==="flow-collection"){const i=t.end[0];i.indent===e&&(i.source==="]"||i.source==="}")&&Ds(t)&&s(i,"BAD_INDENT","Flow end indicator should be more inde\
nted than parent",!0)}}function wu(e,t,s){const{uniqueKeys:i}=e.options;if(i===!1)return!1;const n=typeof i=="function"?i:(r,o)=>r===o||J(r)&&J(o)&&r.value===o.
value;return t.some(r=>n(r.key,s))}var ku="All mapping items must start at the same column";function pk({composeNode:e,composeEmptyNode:t},s,i,n,r){const o=r?.nodeClass??
Ie,a=new o(s.schema);s.atRoot&&(s.atRoot=!1);let c=i.offset,l=null;for(const d of i.items){const{start:u,key:f,sep:b,value:k}=d,$=es(u,{indicator:"explicit-key-\
ind",next:f??b?.[0],offset:c,onError:n,parentIndent:i.indent,startOnNewline:!0}),x=!$.found;if(x){if(f&&(f.type==="block-seq"?n(c,"BLOCK_AS_IMPLICIT_KEY","A blo\
ck sequence may not be used as an implicit map key"):"indent"in f&&f.indent!==i.indent&&n(c,"BAD_INDENT",ku)),!$.anchor&&!$.tag&&!b){l=$.end,$.comment&&(a.comment?
a.comment+=`
`+$.comment:a.comment=$.comment);continue}($.newlineAfterProp||Ds(f))&&n(f??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
$.found?.indent!==i.indent&&n(c,"BAD_INDENT",ku);s.atKey=!0;const E=$.end,N=f?e(s,f,$,n):t(s,E,u,null,$,n);s.schema.compat&&Ar(i.indent,f,n),s.atKey=!1,wu(s,a.items,
N)&&n(E,"DUPLICATE_KEY","Map keys must be unique");const T=es(b??[],{indicator:"map-value-ind",next:k,offset:N.range[2],onError:n,parentIndent:i.indent,startOnNewline:!f||
f.type==="block-scalar"});if(c=T.end,T.found){x&&(k?.type==="block-map"&&!T.hasNewline&&n(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),s.options.strict&&$.start<T.found.offset-1024&&n(N.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));const z=k?e(s,k,T,n):t(s,c,b,null,T,n);s.schema.compat&&Ar(i.indent,k,n),c=z.range[2];const W=new Ne(N,z);s.options.keepSourceTokens&&
(W.srcToken=d),a.items.push(W)}else{x&&n(N.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),T.comment&&(N.comment?N.comment+=`
`+T.comment:N.comment=T.comment);const z=new Ne(N);s.options.keepSourceTokens&&(z.srcToken=d),a.items.push(z)}}return l&&l<c&&n(l,"IMPOSSIBLE","Map comment with\
 trailing content"),a.range=[i.offset,c,l??c],a}function vk({composeNode:e,composeEmptyNode:t},s,i,n,r){const o=r?.nodeClass??At,a=new o(s.schema);s.atRoot&&(s.
atRoot=!1),s.atKey&&(s.atKey=!1);let c=i.offset,l=null;for(const{start:d,value:u}of i.items){const f=es(d,{indicator:"seq-item-ind",next:u,offset:c,onError:n,parentIndent:i.
indent,startOnNewline:!0});if(!f.found)if(f.anchor||f.tag||u)u?.type==="block-seq"?n(f.end,"BAD_INDENT","All sequence items must start at the same column"):n(c,
"MISSING_CHAR","Sequence item without - indicator");else{l=f.end,f.comment&&(a.comment=f.comment);continue}const b=u?e(s,u,f,n):t(s,f.end,d,null,f,n);s.schema.compat&&
Ar(i.indent,u,n),c=b.range[2],a.items.push(b)}return a.range=[i.offset,c,l??c],a}function Ls(e,t,s,i){let n="";if(e){let r=!1,o="";for(const a of e){const{source:c,
type:l}=a;switch(l){case"space":r=!0;break;case"comment":{s&&!r&&i(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const d=c.
substring(1)||" ";n?n+=o+d:n=d,o="";break}case"newline":n&&(o+=c),r=!0;break;default:i(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:n,
offset:t}}var Nr="Block collections are not allowed within flow collections",Er=e=>e&&(e.type==="block-map"||e.type==="block-seq");function gk({composeNode:e,composeEmptyNode:t},s,i,n,r){
const o=i.start.source==="{",a=o?"flow map":"flow sequence",c=r?.nodeClass??(o?Ie:At),l=new c(s.schema);l.flow=!0;const d=s.atRoot;d&&(s.atRoot=!1),s.atKey&&(s.
atKey=!1);let u=i.offset+i.start.source.length;for(let x=0;x<i.items.length;++x){const E=i.items[x],{start:N,key:T,sep:z,value:W}=E,I=es(N,{flow:a,indicator:"ex\
plicit-key-ind",next:T??z?.[0],offset:u,onError:n,parentIndent:i.indent,startOnNewline:!1});if(!I.found){if(!I.anchor&&!I.tag&&!z&&!W){x===0&&I.comma?n(I.comma,
"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):x<i.items.length-1&&n(I.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),I.comment&&(l.comment?l.comment+=`
`+I.comment:l.comment=I.comment),u=I.end;continue}!o&&s.options.strict&&Ds(T)&&n(T,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(x===0)I.comma&&n(I.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(I.comma||n(I.start,"MISSING_CHAR",`Missing , between ${a} items`),
I.comment){let te="";e:for(const S of N)switch(S.type){case"comma":case"space":break;case"comment":te=S.source.substring(1);break e;default:break e}if(te){let S=l.
items[l.items.length-1];Ae(S)&&(S=S.value??S.key),S.comment?S.comment+=`
`+te:S.comment=te,I.comment=I.comment.substring(te.length+1)}}if(!o&&!z&&!I.found){const te=W?e(s,W,I,n):t(s,I.end,z,null,I,n);l.items.push(te),u=te.range[2],Er(
W)&&n(te.range,"BLOCK_IN_FLOW",Nr)}else{s.atKey=!0;const te=I.end,S=T?e(s,T,I,n):t(s,te,N,null,I,n);Er(T)&&n(S.range,"BLOCK_IN_FLOW",Nr),s.atKey=!1;const V=es(z??
[],{flow:a,indicator:"map-value-ind",next:W,offset:S.range[2],onError:n,parentIndent:i.indent,startOnNewline:!1});if(V.found){if(!o&&!I.found&&s.options.strict){
if(z)for(const he of z){if(he===V.found)break;if(he.type==="newline"){n(he,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single\
 line");break}}I.start<V.found.offset-1024&&n(V.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequ\
ence key")}}else W&&("source"in W&&W.source?.[0]===":"?n(W,"MISSING_CHAR",`Missing space after : in ${a}`):n(V.start,"MISSING_CHAR",`Missing , or : between ${a}\
 items`));const it=W?e(s,W,V,n):V.found?t(s,V.end,z,null,V,n):null;it?Er(W)&&n(it.range,"BLOCK_IN_FLOW",Nr):V.comment&&(S.comment?S.comment+=`
`+V.comment:S.comment=V.comment);const is=new Ne(S,it);if(s.options.keepSourceTokens&&(is.srcToken=E),o){const he=l;wu(s,he.items,S)&&n(te,"DUPLICATE_KEY","Map \
keys must be unique"),he.items.push(is)}else{const he=new Ie(s.schema);he.flow=!0,he.items.push(is);const Fs=(it??S).range;he.range=[S.range[0],Fs[1],Fs[2]],l.items.
push(he)}u=it?it.range[2]:V.end}}const f=o?"}":"]",[b,...k]=i.end;let $=u;if(b?.source===f)$=b.offset+b.source.length;else{const x=a[0].toUpperCase()+a.substring(
1),E=d?`${x} must end with a ${f}`:`${x} in block collection must be sufficiently indented and end with a ${f}`;n(u,d?"MISSING_CHAR":"BAD_INDENT",E),b&&b.source.
length!==1&&k.unshift(b)}if(k.length>0){const x=Ls(k,$,s.options.strict,n);x.comment&&(l.comment?l.comment+=`
`+x.comment:l.comment=x.comment),l.range=[i.offset,$,x.offset]}else l.range=[i.offset,$,$];return l}function Or(e,t,s,i,n,r){const o=s.type==="block-map"?pk(e,t,
s,i,r):s.type==="block-seq"?vk(e,t,s,i,r):gk(e,t,s,i,r),a=o.constructor;return n==="!"||n===a.tagName?(o.tag=a.tagName,o):(n&&(o.tag=n),o)}function yk(e,t,s,i,n){
const r=i.tag,o=r?t.directives.tagName(r.source,f=>n(r,"TAG_RESOLVE_FAILED",f)):null;if(s.type==="block-seq"){const{anchor:f,newlineAfterProp:b}=i,k=f&&r?f.offset>
r.offset?f:r:f??r;k&&(!b||b.offset<k.offset)&&n(k,"MISSING_CHAR","Missing newline after block sequence props")}const a=s.type==="block-map"?"map":s.type==="bloc\
k-seq"?"seq":s.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||o===Ie.tagName&&a==="map"||o===At.tagName&&a==="seq")return Or(e,t,s,n,o);let c=t.schema.tags.
find(f=>f.tag===o&&f.collection===a);if(!c){const f=t.schema.knownTags[o];if(f?.collection===a)t.schema.tags.push(Object.assign({},f,{default:!1})),c=f;else return f?
n(r,"BAD_COLLECTION_TYPE",`${f.tag} used for ${a} collection, but expects ${f.collection??"scalar"}`,!0):n(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Or(
e,t,s,n,o)}const l=Or(e,t,s,n,o,c),d=c.resolve?.(l,f=>n(r,"TAG_RESOLVE_FAILED",f),t.options)??l,u=Qe(d)?d:new K(d);return u.range=l.range,u.tag=o,c?.format&&(u.
format=c.format),u}function bk(e,t,s){const i=t.offset,n=wk(t,e.options.strict,s);if(!n)return{value:"",type:null,comment:"",range:[i,i,i]};const r=n.mode===">"?
K.BLOCK_FOLDED:K.BLOCK_LITERAL,o=t.source?kk(t.source):[];let a=o.length;for(let $=o.length-1;$>=0;--$){const x=o[$][1];if(x===""||x==="\r")a=$;else break}if(a===
0){const $=n.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"";let x=i+n.length;return t.source&&(x+=t.source.length),{value:$,type:r,comment:n.comment,range:[i,x,x]}}let c=t.indent+n.indent,
l=t.offset+n.length,d=0;for(let $=0;$<a;++$){const[x,E]=o[$];if(E===""||E==="\r")n.indent===0&&x.length>c&&(c=x.length);else{x.length<c&&s(l+x.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),n.indent===0&&(c=x.length),d=$,c===0&&!e.atRoot&&s(l,"BA\
D_INDENT","Block scalar values in collections must be indented");break}l+=x.length+E.length+1}for(let $=o.length-1;$>=a;--$)o[$][0].length>c&&(a=$+1);let u="",f="",
b=!1;for(let $=0;$<d;++$)u+=o[$][0].slice(c)+`
`;for(let $=d;$<a;++$){let[x,E]=o[$];l+=x.length+E.length+1;const N=E[E.length-1]==="\r";if(N&&(E=E.slice(0,-1)),E&&x.length<c){const z=`Block scalar lines must\
 not be less indented than their ${n.indent?"explicit indentation indicator":"first line"}`;s(l-E.length-(N?2:1),"BAD_INDENT",z),x=""}r===K.BLOCK_LITERAL?(u+=f+
x.slice(c)+E,f=`
`):x.length>c||E[0]==="	"?(f===" "?f=`
`:!b&&f===`
`&&(f=`

`),u+=f+x.slice(c)+E,f=`
`,b=!0):E===""?f===`
`?u+=`
`:f=`
`:(u+=f+E,f=" ",b=!1)}switch(n.chomp){case"-":break;case"+":for(let $=a;$<o.length;++$)u+=`
`+o[$][0].slice(c);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}const k=i+n.length+t.source.length;return{value:u,type:r,comment:n.comment,range:[i,k,k]}}function wk({offset:e,props:t},s,i){if(t[0].type!=="block-scalar-hea\
der")return i(t[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:n}=t[0],r=n[0];let o=0,a="",c=-1;for(let f=1;f<n.length;++f){const b=n[f];if(!a&&
(b==="-"||b==="+"))a=b;else{const k=Number(b);!o&&k?o=k:c===-1&&(c=e+f)}}c!==-1&&i(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${n}`);let l=!1,
d="",u=n.length;for(let f=1;f<t.length;++f){const b=t[f];switch(b.type){case"space":l=!0;case"newline":u+=b.source.length;break;case"comment":s&&!l&&i(b,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),u+=b.source.length,d=b.source.substring(1);break;case"error":i(b,"UNEXPECTED_T\
OKEN",b.message),u+=b.source.length;break;default:{const k=`Unexpected token in block scalar header: ${b.type}`;i(b,"UNEXPECTED_TOKEN",k);const $=b.source;$&&typeof $==
"string"&&(u+=$.length)}}}return{mode:r,indent:o,chomp:a,comment:d,length:u}}function kk(e){const t=e.split(/\n( *)/),s=t[0],i=s.match(/^( *)/),r=[i?.[1]?[i[1],
s.slice(i[1].length)]:["",s]];for(let o=1;o<t.length;o+=2)r.push([t[o],t[o+1]]);return r}function $k(e,t,s){const{offset:i,type:n,source:r,end:o}=e;let a,c;const l=(f,b,k)=>s(
i+f,b,k);switch(n){case"scalar":a=K.PLAIN,c=_k(r,l);break;case"single-quoted-scalar":a=K.QUOTE_SINGLE,c=xk(r,l);break;case"double-quoted-scalar":a=K.QUOTE_DOUBLE,
c=Sk(r,l);break;default:return s(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${n}`),{value:"",type:null,comment:"",range:[i,i+r.length,i+r.length]}}
const d=i+r.length,u=Ls(o,d,t,s);return{value:c,type:a,comment:u.comment,range:[i,d,u.offset]}}function _k(e,t){let s="";switch(e[0]){case"	":s="a tab character";
break;case",":s="flow indicator character ,";break;case"%":s="directive indicator character %";break;case"|":case">":{s=`block scalar indicator ${e[0]}`;break}case"\
@":case"`":{s=`reserved character ${e[0]}`;break}}return s&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${s}`),$u(e)}function xk(e,t){return(e[e.length-
1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),$u(e.slice(1,-1)).replace(/''/g,"'")}function $u(e){const t=/(.*?)\r?\n/sy;let s=t.
exec(e);if(!s)return e;let i,n;try{i=new RegExp("(?<![ 	])[ 	]+$"),n=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,n=/^[ \t]+|[ \t]+$/g}let r=s[1].
replace(i,""),o=" ",a=t.lastIndex;for(;s=t.exec(e);){const l=s[1].replace(n,"");l===""?o===`
`?r+=o:o=`
`:(r+=o+l,o=" "),a=t.lastIndex}const c=/[ \t]*(.*)/sy;return c.lastIndex=a,s=c.exec(e),r+o+(s?.[1]??"")}function Sk(e,t){let s="";for(let i=1;i<e.length-1;++i){
const n=e[i];if(!(n==="\r"&&e[i+1]===`
`))if(n===`
`){const{fold:r,offset:o}=Ak(e,i);s+=r,i=o}else if(n==="\\"){let r=e[++i];const o=Nk[r];if(o)s+=o;else if(r===`
`)for(r=e[i+1];r===" "||r==="	";)r=e[++i+1];else if(r==="\r"&&e[i+1]===`
`)for(r=e[++i+1];r===" "||r==="	";)r=e[++i+1];else if(r==="x"||r==="u"||r==="U"){const a=r==="x"?2:r==="u"?4:8;s+=Ek(e,i+1,a,t),i+=a}else{const a=e.substr(i-1,2);
t(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),s+=a}}else if(n===" "||n==="	"){const r=i;let o=e[i+1];for(;o===" "||o==="	";)o=e[++i+1];o!==`
`&&!(o==="\r"&&e[i+2]===`
`)&&(s+=i>r?e.slice(r,i+1):n)}else s+=n}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),s}function Ak(e,t){let s="",
i=e[t+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&e[t+2]!==`
`);)i===`
`&&(s+=`
`),t+=1,i=e[t+1];return s||(s=" "),{fold:s,offset:t}}var Nk={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Ek(e,t,s,i){const n=e.substr(t,s),o=n.length===
s&&/^[0-9a-fA-F]+$/.test(n)?parseInt(n,16):NaN;try{return String.fromCodePoint(o)}catch{const a=e.substr(t-2,s+2);return i(t-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${a}`),a}}function _u(e,t,s,i){const{value:n,type:r,comment:o,range:a}=t.type==="block-scalar"?bk(e,t,i):$k(t,e.options.strict,i),c=s?e.directives.tagName(
s.source,u=>i(s,"TAG_RESOLVE_FAILED",u)):null;let l;e.options.stringKeys&&e.atKey?l=e.schema[We]:c?l=Ok(e.schema,n,c,s,i):t.type==="scalar"?l=Tk(e,n,t,i):l=e.schema[We];
let d;try{const u=l.resolve(n,f=>i(s??t,"TAG_RESOLVE_FAILED",f),e.options);d=J(u)?u:new K(u)}catch(u){const f=u instanceof Error?u.message:String(u);i(s??t,"TAG\
_RESOLVE_FAILED",f),d=new K(n)}return d.range=a,d.source=n,r&&(d.type=r),c&&(d.tag=c),l.format&&(d.format=l.format),o&&(d.comment=o),d}function Ok(e,t,s,i,n){if(s===
"!")return e[We];const r=[];for(const a of e.tags)if(!a.collection&&a.tag===s)if(a.default&&a.test)r.push(a);else return a;for(const a of r)if(a.test?.test(t))return a;
const o=e.knownTags[s];return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(n(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,s!==
"tag:yaml.org,2002:str"),e[We])}function Tk({atKey:e,directives:t,schema:s},i,n,r){const o=s.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(i))||
s[We];if(s.compat){const a=s.compat.find(c=>c.default&&c.test?.test(i))??s[We];if(o.tag!==a.tag){const c=t.tagString(o.tag),l=t.tagString(a.tag),d=`Value may be\
 parsed as either ${c} or ${l}`;r(n,"TAG_RESOLVE_FAILED",d,!0)}}return o}function Ck(e,t,s){if(t){s??(s=t.length);for(let i=s-1;i>=0;--i){let n=t[i];switch(n.type){case"\
space":case"comment":case"newline":e-=n.source.length;continue}for(n=t[++i];n?.type==="space";)e+=n.source.length,n=t[++i];break}}return e}var Mk={composeNode:xu,
composeEmptyNode:Tr};function xu(e,t,s,i){const n=e.atKey,{spaceBefore:r,comment:o,anchor:a,tag:c}=s;let l,d=!0;switch(t.type){case"alias":l=Ik(e,t,i),(a||c)&&i(
t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=_u(
e,t,c,i),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=yk(Mk,e,t,s,i),a&&(l.anchor=a.source.substring(1))}catch(u){
const f=u instanceof Error?u.message:String(u);i(t,"RESOURCE_EXHAUSTION",f)}break;default:{const u=t.type==="error"?t.message:`Unsupported token (type: ${t.type}\
)`;i(t,"UNEXPECTED_TOKEN",u),d=!1}}return l??(l=Tr(e,t.offset,void 0,null,s,i)),a&&l.anchor===""&&i(a,"BAD_ALIAS","Anchor cannot be an empty string"),n&&e.options.
stringKeys&&(!J(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&i(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(l.
spaceBefore=!0),o&&(t.type==="scalar"&&t.source===""?l.comment=o:l.commentBefore=o),e.options.keepSourceTokens&&d&&(l.srcToken=t),l}function Tr(e,t,s,i,{spaceBefore:n,
comment:r,anchor:o,tag:a,end:c},l){const d={type:"scalar",offset:Ck(t,s,i),indent:-1,source:""},u=_u(e,d,a,l);return o&&(u.anchor=o.source.substring(1),u.anchor===
""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),n&&(u.spaceBefore=!0),r&&(u.comment=r,u.range[2]=c),u}function Ik({options:e},{offset:t,source:s,end:i},n){
const r=new Wc(s.substring(1));r.source===""&&n(t,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&n(t+s.length-1,"BAD_ALIAS","Alias endin\
g in : is ambiguous",!0);const o=t+s.length,a=Ls(i,o,e.strict,n);return r.range=[t,o,a.offset],a.comment&&(r.comment=a.comment),r}function Pk(e,t,{offset:s,start:i,
value:n,end:r},o){const a=Object.assign({_directives:t},e),c=new yu(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},d=es(
i,{indicator:"doc-start",next:n??r?.[0],offset:s,onError:o,parentIndent:0,startOnNewline:!0});d.found&&(c.directives.docStart=!0,n&&(n.type==="block-map"||n.type===
"block-seq")&&!d.hasNewline&&o(d.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=n?xu(l,n,d,o):Tr(l,d.end,
i,null,d,o);const u=c.contents.range[2],f=Ls(r,u,!1,o);return f.comment&&(c.comment=f.comment),c.range=[s,u,f.offset],c}function Rs(e){if(typeof e=="number")return[
e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];const{offset:t,source:s}=e;return[t,t+(typeof s=="string"?s.length:1)]}function Su(e){let t="",s=!1,
i=!1;for(let n=0;n<e.length;++n){const r=e[n];switch(r[0]){case"#":t+=(t===""?"":i?`

`:`
`)+(r.substring(1)||" "),s=!0,i=!1;break;case"%":e[n+1]?.[0]!=="#"&&(n+=1),s=!1;break;default:s||(i=!0),s=!1}}return{comment:t,afterEmptyLine:i}}var Dk=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,i,n)=>{const r=Rs(t);n?this.warnings.push(new mk(r,s,i)):this.
errors.push(new Di(r,s,i))},this.directives=new Xt({version:e.version||"1.2"}),this.options=e}decorate(e,t){const{comment:s,afterEmptyLine:i}=Su(this.prelude);if(s){
const n=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(i||e.directives.docStart||!n)e.commentBefore=s;else if(be(n)&&!n.flow&&n.items.length>0){let r=n.items[0];Ae(r)&&(r=r.key);const o=r.commentBefore;
r.commentBefore=o?`${s}
${o}`:s}else{const r=n.commentBefore;n.commentBefore=r?`${s}
${r}`:s}}if(t){for(let n=0;n<this.errors.length;++n)e.errors.push(this.errors[n]);for(let n=0;n<this.warnings.length;++n)e.warnings.push(this.warnings[n])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Su(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(const i of e)yield*this.next(i);yield*this.end(t,s)}*next(e){switch(e.type){case"\
directive":this.directives.add(e.source,(t,s,i)=>{const n=Rs(e);n[0]+=t,this.onError(n,"BAD_DIRECTIVE",s,i)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"\
document":{const t=Pk(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-\
end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"\
comment":case"newline":this.prelude.push(e.source);break;case"error":{const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new Di(Rs(e),"UNE\
XPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){const s="Unexpected doc-end withou\
t preceding document";this.errors.push(new Di(Rs(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;const t=Ls(e.end,e.offset+e.source.length,this.doc.
options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const s=this.doc.comment;this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new Di(Rs(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){const s=Object.assign({_directives:this.directives},this.options),i=new yu(void 0,
s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}},Au="\uFEFF",Nu="",Eu="\
",Cr="";function Lk(e){switch(e){case Au:return"byte-order-mark";case Nu:return"doc-mode";case Eu:return"flow-error-end";case Cr:return"scalar";case"---":return"\
doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function ze(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Ou=new Set("0123456789ABCDEFabcdef"),Rk=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),Li=new Set(",[]{}"),jk=new Set(` ,[]{}
\r	`),Mr=e=>!e||jk.has(e),Tu=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(
s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t==="\r"){
const i=this.buffer[s+e+1];if(i===`
`||!i&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){const s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&ze(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Au&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){const n=e[s-
1];if(n===" "||n==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){const n=e[t-1];if(n===" "||n==="	")t-=1;else break}const i=(yield*this.pushCount(t))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(!0);return yield*this.pushCount(
e.length-t),yield*this.pushNewline(),"stream"}return yield Nu,yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const t=this.peek(3);if((t==="---"||t==="...")&&ze(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!ze(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2);if(!t&&
!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&ze(t)){const s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(Mr),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);const i=this.getLine();
if(i===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&i[0]!=="#"||s===0&&(i.startsWith("---")||i.startsWith("..."))&&ze(i[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield Eu,yield*this.parseLineStart();let n=0;for(;i[n]===",";)n+=yield*this.pushCount(1),
n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.pushIndicators(),i[n]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-n),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Mr),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const r=this.charAt(1);if(this.flowKey||ze(r)||r===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0);let t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]===
"'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let n=0;for(;this.buffer[t-1-n]==="\\";)n+=1;if(n%2===0)break;t=this.buffer.indexOf('"',t+1)}const s=this.
buffer.substring(0,t);let i=s.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){const n=this.continueScalar(i+1);if(n===-1)break;i=s.indexOf(`
`,n)}i!==-1&&(t=i-(s[i-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){const t=this.buffer[++e];if(t==="\
+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>ze(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let n=this.pos;s=this.buffer[n];++n)switch(s){case" ":t+=1;break;case`
`:e=n,t=0;break;case"\r":{const r=this.buffer[n+1];if(!r&&!this.atEnd)return this.setNext("block-scalar");if(r===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const n=this.continueScalar(e+1);if(n===-1)break;e=this.buffer.indexOf(`
`,n)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(s=this.buffer[i];s===" ";)s=this.buffer[++i];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let n=e-1,r=this.buffer[n];r==="\r"&&(r=this.buffer[--n]);const o=n;for(;r===" ";)r=this.buffer[--n];
if(r===`
`&&n>=this.pos&&n+1+t>o)e=n;else break}while(!0);return yield Cr,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>
0;let t=this.pos-1,s=this.pos-1,i;for(;i=this.buffer[++s];)if(i===":"){const n=this.buffer[s+1];if(ze(n)||e&&Li.has(n))break;t=s}else if(ze(i)){let n=this.buffer[s+
1];if(i==="\r"&&(n===`
`?(s+=1,i=`
`,n=this.buffer[s+1]):t=s),n==="#"||e&&Li.has(n))break;if(i===`
`){const r=this.continueScalar(s+1);if(r===-1)break;s=Math.max(s,r-2)}}else{if(e&&Li.has(i))break;t=s}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield Cr,
yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){const s=this.buffer.
slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Mr),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const t=this.
flowLevel>0,s=this.charAt(1);if(ze(s)||t&&Li.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!ze(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(Rk.has(t))t=this.buffer[++e];else if(t==="%"&&Ou.has(this.buffer[e+1])&&Ou.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){const e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");const i=t-this.pos;return i>0&&(yield this.buffer.
substr(this.pos,i),this.pos=t),i}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function mt(e,t){
for(let s=0;s<e.length;++s)if(e[s].type===t)return!0;return!1}function Cu(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":
break;default:return t}return-1}function Mu(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collecti\
on":return!0;default:return!1}}function Ri(e){switch(e.type){case"document":return e.start;case"block-map":{const t=e.items[e.items.length-1];return t.sep??t.start}case"\
block-seq":return e.items[e.items.length-1].start;default:return[]}}function ts(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function ji(e,t){
if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let s=0;s<t.length;++s)e.push(t[s])}function Iu(e){if(e.start.type==="flow-seq-start")for(const t of e.
items)t.sep&&!t.value&&!mt(t.start,"explicit-key-ind")&&!mt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Mu(t.value)?t.value.end?ji(t.value.end,
t.sep):t.value.end=t.sep:ji(t.start,t.sep),delete t.sep)}var Bk=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=
!1,this.stack=[],this.source="",this.type="",this.lexer=new Tu,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const s of this.
lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}
const t=Lk(e);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=
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
n"&&s.type==="document"&&(t.indent=0),t.type==="flow-collection"&&Iu(t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"blo\
ck-map":{const i=s.items[s.items.length-1];if(i.value){s.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=t;else{Object.assign(
i,{key:t,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"block-seq":{const i=s.items[s.items.length-1];i.value?s.items.push({start:[],value:t}):i.value=
t;break}case"flow-collection":{const i=s.items[s.items.length-1];!i||i.value?s.items.push({start:[],key:t,sep:[]}):i.sep?i.value=t:Object.assign(i,{key:t,sep:[]});
return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-s\
eq")){const i=t.items[t.items.length-1];i&&!i.sep&&!i.value&&i.start.length>0&&Cu(i.start)===-1&&(t.indent===0||i.start.every(n=>n.type!=="comment"||n.indent<t.
indent))&&(s.type==="document"?s.end=i.start:s.items.push({start:i.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mo\
de":case"doc-start":{const e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);
switch(this.type){case"doc-start":{Cu(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"\
comment":case"newline":e.start.push(this.sourceToken);return}const t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`\
Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){const t=Ri(this.peek(2)),s=ts(t);let i;e.end?(i=e.
end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];const n={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:i}]};this.onKeyLine=
!0,this.stack[this.stack.length-1]=n}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);
return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push(
{start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){const i=e.items[e.items.length-2]?.value?.end;if(Array.
isArray(i)){ji(i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const s=!this.onKeyLine&&
this.indent===e.indent,i=s&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind";let n=[];if(i&&t.sep&&!t.value){const r=[];for(let o=0;o<t.sep.length;++o){const a=t.
sep[o];switch(a.type){case"newline":r.push(o);break;case"space":break;case"comment":a.indent>e.indent&&(r.length=0);break;default:r.length=0}}r.length>=2&&(n=t.
sep.splice(r[1]))}switch(this.type){case"anchor":case"tag":i||t.value?(n.push(this.sourceToken),e.items.push({start:n}),this.onKeyLine=!0):t.sep?t.sep.push(this.
sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):i||t.value?(n.
push(this.sourceToken),e.items.push({start:n,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(mt(
t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]});else if(Mu(t.
key)&&!mt(t.sep,"newline")){const r=ts(t.start),o=t.key,a=t.sep;a.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:r,key:o,sep:a}]})}else n.length>0?t.sep=t.sep.concat(n,this.sourceToken):t.sep.push(this.sourceToken);else if(mt(t.start,
"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{const r=ts(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:r,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||i?e.items.push({start:n,key:null,sep:[this.sourceToken]}):mt(t.sep,"map-value-ind")?this.stack.
push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{
key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const r=this.flowScalar(
this.type);i||t.value?(e.items.push({start:n,key:r,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(r):(Object.assign(t,{key:r,sep:[]}),this.onKeyLine=!0);return}default:{
const r=this.startBlockValue(e);if(r){if(r.type==="block-seq"){if(!t.explicitKey&&t.sep&&!mt(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:n});this.stack.push(r);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(
s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){const i=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(i)){ji(i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.
indent<=e.indent)break;t.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||mt(t.start,"seq-item-ind")?e.items.push(
{start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){const s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.
pop(),yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.
type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.
push(this.sourceToken);return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.
assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):
t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const i=this.
flowScalar(this.type);!t||t.value?e.items.push({start:[],key:i,sep:[]}):t.sep?this.stack.push(i):Object.assign(t,{key:i,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":e.end.push(this.sourceToken);return}const s=this.startBlockValue(e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{const s=this.peek(
2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){const i=Ri(s),n=ts(i);Iu(e);const r=e.end.splice(1,e.end.length);r.push(this.sourceToken);
const o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(
e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const t=Ri(e),s=ts(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const t=Ri(e),s=ts(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}},Pu={alias:"an alias",anchor:"an anchor",comma:"a comma",
"block-map":"a map","block-scalar":"a text","block-seq":"a list","doc-end":"...","doc-start":"---","double-quoted-scalar":"a text in quotes","explicit-key-ind":"\
?","flow-collection":"a bracket or brace","flow-map-end":"}","flow-map-start":"{","flow-seq-end":"]","flow-seq-start":"[","map-value-ind":"a colon",scalar:"a te\
xt","seq-item-ind":"a dash","single-quoted-scalar":"a text in quotes",tag:"a tag"},zk=[[/^Missing closing/,"a text in quotes is not closed",'write the closing q\
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
s no known escape","write \\\\ for a backslash, or use single quotes"]];function qk(e){const t=zk.find(([r])=>r.test(e));if(t)return{problem:t[1],remedy:t[2]};const s=/^Plain value cannot start with (.*)$/s.
exec(e)?.[1];if(s!==void 0)return{problem:`a text without quotes cannot begin with ${s}`,remedy:"put the text in quotes"};const i="correct the text at this plac\
e or just before it",n=/^(?:Unexpected|Unsupported token \(type:) ([a-z-]+)/.exec(e)?.[1];return n!==void 0?{problem:`${Object.hasOwn(Pu,n)?Pu[n]:n} is not expe\
cted here`,remedy:i}:{problem:e.charAt(0).toLowerCase()+e.slice(1),remedy:i}}var Fk=new Set(["__proto__","constructor","prototype"]);function Du(e){const t=[0];
for(let s=e.indexOf(`
`);s!==-1;s=e.indexOf(`
`,s+1))t.push(s+1);return t}function Lu(e,t){let s=0,i=e.length-1;for(;s<i;){const n=s+i+1>>1;(e[n]??0)<=t?s=n:i=n-1}return s}var Uk=e=>e==null?"nothing":{string:"\
a text",number:"a number",bigint:"a number",boolean:"true or false"}[typeof e]??"a value";function Ru(e){return/^(?:~|[Nn]ull|NULL)?$/.test(e)?"null":/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.
test(e)?"bool":/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(e)?"int":/^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.
test(e)?"float":"str"}var ju={null:"nothing",bool:"true or false",int:"a whole number",float:"a number",str:"a text",map:"a map",seq:"a list"},Kk=class{#t;#e;#s=new Map;#i=[];#r;#n=0;#l=0;#o=0;constructor(e,t){
this.#t=e,this.#e=t}tree(e,t=0){if(Zt(e))return this.#d(e,t);const{anchor:s}=e;if(s===void 0)return this.#c(e,t);const i={count:this.#n,deepest:this.#o};this.#s.
set(s,"open"),this.#o=t;const n=this.#c(e,t);return this.#s.set(s,{tree:n,size:this.#n-i.count,height:this.#o-t}),this.#o=Math.max(this.#o,i.deepest),n}#c(e,t){
return this.#n+=1,this.#o=Math.max(this.#o,t),J(e)?this.#p(e):Gt(e)?this.#g(e,t):this.#v(e,t)}#d(e,t){const s=this.#u(e),i={kind:"scalar",value:null,span:s},n=this.#s.
get(e.source);return n===void 0||n==="open"?(this.#e("unknown-alias",this.#a(s),{name:e.source}),i):(this.#l+=n.size,this.#l>po||t+n.height>ls?(this.#e("alias-e\
xpansion",this.#a(s)),i):(this.#n+=n.size,this.#o=Math.max(this.#o,t+n.height),{...n.tree,span:s}))}#p(e){const t=this.#u(e),{value:s}=e,i=e.type==="PLAIN",n=e.
source??"";return this.#h(e,i?Ru(n):"str",t),typeof s=="string"?(this.#f(s,t),{kind:"scalar",value:s,span:t}):typeof s=="number"?(/^[-+]?0[0-9]/.test(n)?this.#e(
"number-leading-zero",this.#a(t),{text:pt(n)}):Math.abs(s)<=Number.MAX_SAFE_INTEGER||this.#e("number-out-of-range",this.#a(t),{text:pt(n)}),{kind:"scalar",value:s===
0?0:s,span:t}):{kind:"scalar",value:typeof s=="boolean"?s:null,span:t}}#v(e,t){const s=this.#u(e);this.#h(e,"seq",s);const i=[];for(const n of e.items)this.#i.push(
i.length),i.push(this.tree(n,t+1)),this.#i.pop();return{kind:"list",items:i,span:this.#m(s,e.flow,i.at(-1)?.span)}}#g(e,t){const s=this.#u(e);this.#h(e,"map",s);
const i=new Map;let n;for(const r of e.items){const o=this.#u(r.key),a=this.#y(r.key,o,i);this.#i.push(a??""),r.value===null&&a!==void 0&&this.#e("missing-value",
this.#a(o),{key:pt(a)});const c=r.value===null?{kind:"scalar",value:null,span:o}:this.tree(r.value,t+1);this.#i.pop(),a!==void 0&&i.set(a,{key:o,value:c}),n=c.span}
return{kind:"map",entries:i,span:this.#m(s,e.flow,n)}}#y(e,t,s){if(!J(e)){const r=Zt(e)?"an alias":Gt(e)?"a map":"a list";this.#e("key-not-text",this.#a(t),{kind:r,
text:Zt(e)?`*${e.source}`:""});return}const i=e.value;if(typeof i!="string"){this.#e("key-not-text",this.#a(t),{kind:Uk(i),text:pt(e.source??"")});return}this.#h(
e,e.type==="PLAIN"?Ru(e.source??""):"str",t),this.#f(i,t);const n=s.get(i);if(i==="<<"&&e.type==="PLAIN")this.#e("merge-key",this.#a(t));else if(Fk.has(i))this.#e(
"reserved-key",this.#a(t),{key:i});else if(n)this.#e("duplicate-key",this.#a(t),{key:pt(i),line:this.#b(n.key.start)});else return e.anchor!==void 0&&this.#s.set(
e.anchor,{tree:{kind:"scalar",value:i,span:t},size:1,height:0}),i}#h(e,t,s){const i="tag:yaml.org,2002:",n=e.tag?.startsWith(i)?e.tag.slice(i.length):void 0;n===
void 0||n===t||!Object.hasOwn(ju,n)||this.#e("tag-changes-value",this.#a(s),{tag:`!!${n}`,kind:ju[t]??"a value"})}#f(e,t){new RegExp("\\p{Surrogate}","u").test(
e)&&this.#e("broken-unicode",this.#a(t))}#a(e){return{span:e,path:[...this.#i]}}#b(e){return this.#r??=Du(this.#t.text),Lu(this.#r,e)+1}#u(e){const{text:t}=this.#t,
[s,i]=e.range??[0,0],n=Math.min(s,t.length);return{source:this.#t,start:n,end:Math.max(n,Math.min(i,t.length))}}#m(e,t,s){return t||!s?e:{...e,end:Math.max(e.start,
s.end)}}},pt=e=>e.length>80?`${e.slice(0,79).toWellFormed()}\u2026`:e,Bi=20;function Wk(e){const t=new Map;return{report:(s,i,...n)=>{const r=(t.get(s)??0)+1;t.
set(s,r),r<=Bi&&e(s,i,...n)},failed:()=>t.size>0}}var Bu=class extends Error{};function zu(e,t,s,i){const n=l=>i===void 0?{name:t,text:l}:{name:t,text:l,options:i};
if(e.length>Mt)return s("file-too-large",{file:t},{limit:Mt}),{source:n("")};const r=Hk(e);if(typeof r!="string")return s("file-not-utf8",{file:t},r),{source:n(
"")};const o=n(r),a=Wk(s),c=Vk(o,a.report);return c&&!a.failed()?{source:o,tree:c}:{source:o}}function Hk(e){const t=r=>{try{return new TextDecoder("utf-8",{fatal:!0}).
decode(e.subarray(0,r),{stream:r<e.length}),!0}catch{return!1}};if(t(e.length))return new TextDecoder().decode(e);let s=0,i=e.length-1;for(;s<i;){const r=s+i+1>>
1;t(r)?s=r:i=r-1}let n=1;for(const r of e.subarray(0,s))r===10&&(n+=1);return{byte:s+1,line:n}}function Vk(e,t){const s=(l,d)=>{const u=Math.max(0,Math.min(l,e.
text.length));return{source:e,start:u,end:Math.max(u,Math.min(d,e.text.length))}};if(Zk(e.text,s,t))return;const i=[],n=new Map,r=Xk(e.text,s,i,n,t);if(!r)return;
const o=e$(r,i,n,e.text.length);if(t$(i,s,t),i.length>0)return;const a=o?.contents;if(!a||J(a)&&a.source===""&&a.type==="PLAIN"&&a.tag===void 0)return{kind:"map",
entries:new Map,span:s(0,0)};const c=new Kk(e,t).tree(a);if(c.kind==="map")return c;t("root-not-a-map",{span:c.span,path:[]},{kind:c.kind==="list"?"a list":"a s\
ingle value"})}function Zk(e,t,s){let i=0;for(const n of e.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)/g)){const r=`U+${n[0].charCodeAt(0).toString(16).toUpperCase().
padStart(4,"0")}`;if(s("control-character",{span:t(n.index,n.index+1)},{character:r}),i+=1,i===Bi)break}return i>0}var Gk=new Set(["!!str","!!int","!!float","!!\
bool","!!null","!!map","!!seq"]);function Xk(e,t,s,i,n){const r=new Bk,o=[];let a=0,c=!1;const l=d=>{if(d.type==="error")s.push({code:"UNEXPECTED_TOKEN",message:d.
message,start:d.offset,end:d.offset+d.source.length});else if(d.type==="directive"&&!/^%YAML[ \t]+1\.2$/.test(d.source)){const u={span:t(d.offset,d.offset+d.source.
length)};n("yaml-directive",u,{directive:pt(d.source)})}else d.type==="document"?(a+=1,a===1?o.push(d):n("several-documents",{span:t(d.offset,d.offset+3)})):o.push(
d)};for(const d of new Tu().lex(e)){const u=r.offset;for(const b of r.next(d))l(b);!c&&d.startsWith("!")&&!Gk.has(d)&&n("unknown-tag",{span:t(u,u+d.length)},{tag:pt(
d)}),!c&&/^["']/.test(d)&&(d.length===1||!d.endsWith(d.charAt(0)))&&i.set(u+d.length,u),c=d==="";const f=Jk(r.stack);if(f){n("too-deeply-nested",{span:t(f.offset,
f.offset+1)});return}if(a>1||s.length>=Bi)return o}for(const d of r.end())l(d);return o}var Yk=({type:e})=>e==="block-map"||e==="block-seq"||e==="flow-collectio\
n";function Jk(e){return e.length>ls?e.filter(Yk)[ls]:void 0}function Qk(e){return typeof e=="number"?[e,e+1]:"offset"in e?[e.offset,e.offset+(typeof e.source==
"string"?e.source.length:1)]:[e[0]??0,e[1]??0]}function e$(e,t,s,i){const n=new Dk({uniqueKeys:!1,resolveKnownTags:!1,logLevel:"silent",version:"1.2"});let r=0;
Object.assign(n,{onError:(c,l,d,u)=>{if(u||l==="TAG_RESOLVE_FAILED")return;if(t.length>=Bi)throw new Bu;const[f,b]=Qk(c),k=d.startsWith("Missing closing")?s.get(
f):void 0;t.push(k===void 0?{code:l,message:d,start:f,end:b}:{code:l,message:d,start:k,end:f})}});let a;try{for(const c of e){r=c.offset;for(const l of n.next(c))
a??=l}for(const c of n.end(!0,i))a??=c}catch(c){c instanceof Bu||t.push({code:"IMPOSSIBLE",message:"it cannot be made sense of",start:r,end:r+1})}return a}function t$(e,t,s){
const i=[...e].sort((n,r)=>n.start-r.start);for(const[n,{code:r,message:o,start:a,end:c}]of i.entries()){if(n>0&&i[n-1]?.start===a)continue;const l={span:t(a,c)};
if(r==="TAB_AS_INDENT")s("tab-indentation",l);else{const{problem:d,remedy:u}=qk(o);s("yaml-syntax",l,{problem:pt(d),remedy:u})}}}var Ir=e=>{const t=e.map(s=>`'${String(
s)}'`);return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`},qu=(e,t)=>[e===void 0?"":`at least ${e}`,t===void 0?"":`at most ${t}`].filter(
s=>s!=="").join(" and "),Pr={"unknown-key":m({severity:"error",about:"value",message:({key:e,where:t})=>`'${e}' is no key of ${t}`,remedy:({nearest:e,known:t})=>e?
`did you mean '${e}'?`:t.length>0?`the keys here are ${Ir([...t].sort())}`:"take it out"}),"missing-key":m({severity:"error",about:"value",message:({key:e,where:t})=>`${t}\
 needs the key '${e}'`,remedy:({key:e})=>`add '${e}'`}),"wrong-type":m({severity:"error",about:"value",message:({expected:e,found:t})=>`this is ${t}, and ${e} b\
elongs here`,remedy:({expected:e})=>`write ${e}`}),"not-one-of":m({severity:"error",about:"value",message:({value:e,values:t})=>`'${e}' is not ${Ir(t)}`,remedy:({
nearest:e,values:t})=>e?`did you mean '${e}'?`:`write ${Ir(t)}`}),"out-of-range":m({severity:"error",about:"value",message:({minimum:e,maximum:t,what:s})=>`${s}\
 here is ${qu(e,t)}`,remedy:({minimum:e,maximum:t,what:s})=>`write ${s} of ${qu(e,t)}`}),"invalid-value":m({severity:"error",about:"value",message:({problem:e})=>e,
remedy:()=>"write it in the form that the message shows"}),"invalid-name":m({severity:"error",about:"value",message:({problem:e})=>e,remedy:()=>"choose another \
name"})};function zi(e){const t={};for(const{schema:s}of xs){const i=s[e]??{};for(const[n,r]of Object.entries(i)){if(Object.hasOwn(t,n))throw new Error(`two fea\
tures declare ${e}.${n}`);t[n]=r}}return t}var s$=q(zi("host")),i$=q(zi("device")),n$=q(zi("vm")),Fu=q({version:wn(1).apply(y("The version of this format: 1.")),
host:s$.apply(y("The machine itself.")),devices:_(Ve(vs,i$),{}).apply(y("What leaves the host: PCI devices by a name of your own.")),vms:_(Ve(ps,n$),{}).apply(y(
"Who receives it: the guests, by their libvirt names.")),...zi("root")}),qi=e=>e._zod.def;function js(e){const t=qi(e);return t.innerType?js(t.innerType):t.type===
"pipe"&&t.in?js(t.in):t.options?t.options.map(js).find(i=>qi(i).type==="object")??e:e}function r$(e,t){let s=js(e);for(const i of t){const{shape:n,valueType:r,element:o}=qi(
s),a=n?n[String(i)]:r??o;if(!a)return;s=js(a)}return s}var o$=(e,t)=>{const s=r$(e,t);return s?Object.keys(qi(s).shape??{}):[]},Dr={string:"a text",number:"a nu\
mber",int:"a whole number",boolean:"true or false",array:"a list",object:"a map",record:"a map",null:"nothing"};function Lr(e){return e==null?"nothing":Array.isArray(
e)?"a list":typeof e=="boolean"?`'${e}'`:Dr[typeof e]??"a value"}var Fi=(e,t)=>t.reduce((s,i)=>typeof s=="object"&&s!==null?s[i]:void 0,e),a$=e=>e.map((t,s)=>typeof t==
"number"?`[${t}]`:s===0?t:`.${t}`).join(""),Uu=e=>e.length===0?"a spec":`'${a$(e)}'`,l$=e=>e.path.length===0&&(e.code==="invalid_type"||e.code==="invalid_value"),
c$=class{schema;value;report;constructor(e,t,s){this.schema=e,this.value=t,this.report=s}tell(e,t=[]){const s=[...t,...e.path];switch(e.code){case"unrecognized_\
keys":for(const i of e.keys){const n=o$(this.schema,s),r=n.filter(o=>Fi(this.value,[...s,o])===void 0);this.report("unknown-key",{path:[...s,i],on:"key"},{key:i,
where:Uu(s),nearest:He(i,n),known:r})}return;case"invalid_type":this.#t(e.expected,s);return;case"invalid_value":this.#e(e.values,s);return;case"invalid_union":
this.#s(e.errors,s);return;case"invalid_key":for(const i of e.issues)this.report("invalid-name",{path:s,on:"key"},{problem:i.message});return;case"too_small":case"\
too_big":{const i=e.origin==="array"?"a list":e.origin==="string"?"a text":"a number";this.report("out-of-range",{path:s},e.code==="too_small"?{what:i,minimum:Number(
e.minimum)}:{what:i,maximum:Number(e.maximum)});return}default:this.report("invalid-value",{path:s},{problem:e.message??"this is not a valid value"})}}#t(e,t){const s=Fi(
this.value,t),i=t.at(-1);if(s===void 0&&i!==void 0){const n=t.slice(0,-1);this.report("missing-key",{path:n,on:"key"},{key:String(i),where:Uu(n)})}else this.report(
"wrong-type",{path:t},{expected:Dr[e]??e,found:Lr(s)})}#e(e,t){const s=Fi(this.value,t);if(s===void 0){this.#t("string",t);return}if(typeof s=="object"){this.report(
"wrong-type",{path:t},{expected:"one word",found:Lr(s)});return}const i=e.map(String);this.report("not-one-of",{path:t},{value:String(s),values:e,nearest:He(String(
s),i)})}#s(e,t){const s=e.find(c=>c.length>0&&!c.every(l$));if(s){for(const c of s)this.tell(c,t);return}const i=Fi(this.value,t);if(i===void 0){this.#t("string",
t);return}const n=e.flat(),r=n.flatMap(c=>c.code==="invalid_value"?c.values:[]),o=n.flatMap(c=>c.code==="invalid_type"?[Dr[c.expected]??c.expected]:[]);if(r.length>
0&&typeof i=="string"){const c=He(i,r.map(String));this.report("not-one-of",{path:t},{value:i,values:r,nearest:c});return}const a=[...new Set([...o,...r.map(c=>`\
'${String(c)}'`)])].join(" or ");this.report("wrong-type",{path:t},{expected:a,found:Lr(i)})}};function Ku(e,t,s){const i=ln(t),n=e.safeParse(i);if(n.success)return n.
data;const r=new c$(e,i,s);for(const o of n.error.issues)r.tell(o)}var u$="virtualisation.vfio.settings";function Wu(e,t,s){const i=new as,n=Ah(t,s.cwd,i.reporter(
Gs)),{sources:r,tree:o}=d$(e,n,i,s.settings),a=u=>({diagnostics:i.sorted(r),sources:r,failed:i.failed,...u&&!i.failed?{files:u}:{}});if(!o||i.failed)return a();
i.document=o;const c=Ku(Fu,o,i.reporter(Pr));if(!c)return a();const l=h$(c,o,n,i),d=l.facts;for(const{rules:u,codes:f}of xs)u?.(c,i.reporter(f),d);return i.failed?
a():a(L0({spec:c,facts:d,attachments:l.attachments,read:n.read},i))}function d$(e,t,s,i){const n=s.reporter(Gs),r=[],o=[],a=e.map(c=>({name:c,option:void 0}));i!==
void 0&&a.push({name:i,option:u$});for(const{name:c,option:l}of a){const d=t.readInput(c);if(!d)continue;const{source:u,tree:f}=zu(d.bytes,d.name,n,l);r.push(u),
f&&o.push(f)}return o.length===a.length&&o.length>0?{sources:r,tree:F0(o)}:{sources:r}}function h$(e,t,s,i){const n=new Map,r=(u,f,b)=>s.readBeside(f,fo(t,u).source,
{path:u},b);for(const{files:u}of xs)for(const{path:f,name:b,limit:k}of u?.(e)??[]){const $=r(f,b,k);$&&n.set(f.join("/"),$)}const o=["host","facts"],a=e.host.facts===
void 0?void 0:r(o,e.host.facts,16*2**20);if(!a||e.host.facts===void 0)return{attachments:n};const c=new as,{tree:l}=zu(a,e.host.facts,c.reporter(Gs));l&&(c.document=
l);const d=l&&Ku(q0,l,c.reporter(Pr));for(const u of c.sorted())i.adopt(u);return d?{attachments:n,facts:d}:{attachments:n}}var Bs=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,
t=>{const s=t.codePointAt(0)??0;return s<256?`\\x${s.toString(16).padStart(2,"0")}`:`\\u{${s.toString(16)}}`}),f$=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p\
{M}","u").test(String.fromCodePoint(e))),m$=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],
[43360,43391],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],p$=e=>e>=4352&&
m$.some(([t,s])=>e>=t&&e<=s);function v$(e,t){const s=new g$;switch(t.format){case"json":return`${JSON.stringify(e.map(i=>b$(i,s)),null,2)}
`;case"github":return e.map(i=>`${w$(i,s)}
`).join("");case"text":return $$(e,t,s)}}var g$=class{#t=new Map;#e;of(e){const t=this.#t.get(e);if(t)return t;const s=Du(e.text);return this.#t.set(e,s),s}text(e,t){
const s=this.of(e),i=s[t]??0,n=e.text.slice(i,s[t+1]??e.text.length);return{start:i,text:n.replace(/\r?\n$/,"")}}position({span:e}){if(!e)return;const t=n=>{const r=Lu(
this.of(e.source),n),o=this.of(e.source)[r]??0;return{line:r+1,column:this.#s(e.source,o,n)}},s=t(e.start),i=t(e.end);return{...s,endLine:i.line,endColumn:i.column}}#s(e,t,s){
const i=this.#e,n=i?.source===e&&i.start===t&&i.offset<=s?i:{offset:t,count:0},r=n.count+y$(e.text,n.offset,s);return this.#e={source:e,start:t,offset:s,count:r},
r+1}};function y$(e,t,s){let i=0;for(let n=t;n<s;i+=1)n+=(e.codePointAt(n)??0)>65535?2:1;return i}function Hu(e,t){const s=new Set(["if","then","else","assert",
"with","let","in","rec","inherit","or"]),i=n=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(n)&&!s.has(n)?n:`"${n.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,r=>({
"\n":"\\n","\r":"\\r"})[r]??"\\t")}"`;return t.reduce((n,r)=>typeof r=="number"?`${n}[${r}]`:`${n}.${i(r)}`,e)}function Vu(e,t){const s=e.span?.source;return s?.
options!==void 0?Hu(s.options,e.path??[]):s&&t?`${s.name}:${t.line}:${t.column}`:e.file??""}function b$(e,t){const{code:s,severity:i,message:n,remedy:r,path:o}=e,
a={code:s,severity:i,message:n,remedy:r},c=e.span?.source.options;if(c!==void 0)return{...a,option:Hu(c,o??[]),path:o??[]};const l=e.span?.source.name??e.file;return{
...a,...l===void 0?{}:{file:l},...t.position(e),...o===void 0?{}:{path:o}}}function w$(e,t){const s=t.position(e),i=e.span?.source.options!==void 0,n={},r=i?void 0:
e.span?.source.name??e.file;r!==void 0&&(n.file=r),s&&!i&&(n.line=s.line,n.col=s.column,n.endLine=s.endLine,s.endLine===s.line&&(n.endColumn=Math.max(s.column,s.
endColumn-1))),n.title=e.code;const o=Object.entries(n).map(([c,l])=>`${c}=${k$(String(l))}`),a=`${i?`${Vu(e,s)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${o.join(",")}::${Zu(a)}`}var Zu=e=>e.split(`
`).map(Bs).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),k$=e=>Zu(e).replaceAll(":","%3A").replaceAll(",","%2C"),Gu={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function $$(e,{colour:t,width:s=100},i){if(e.length===
0)return"";const n=(o,a)=>t?`${o}${a}\x1B[0m`:a,r=[];for(const o of e){const a=i.position(o),c=Vu(o,a),l=n(Gu[o.severity],`${o.severity}[${o.code}]`);if(r.push(
`${c===""?"":`${n("\x1B[1m",Bs(c))}: `}${l}: ${Bs(o.message)}`),a&&o.span?.source.options===void 0){const[d,u]=x$(o,i,a,Math.max(s-2,20));r.push(`  ${d}`,`  ${u.
replace(/\^~*/,f=>n(Gu[o.severity],f))}`)}r.push(`  ${n("\x1B[36m","help")}: ${Bs(o.remedy)}`)}return r.push("",_$(e)),`${r.join(`
`)}
`}function _$(e){const t=s=>{const i=e.filter(n=>n.severity===s).length;return i===0?"":`${i} ${s}${i===1?"":"s"}`};return[t("error"),t("warning")].filter(s=>s!==
"").join(", ")}function Rr(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};const s=Bs(t);if(s!==t)return{text:s,width:[...s].length};const i=t.codePointAt(
0)??0;return{text:t,width:f$(i)?0:p$(i)?2:1}})}function x$(e,t,s,i){if(!e.span)return["",""];const{source:n,start:r,end:o}=e.span,a=t.text(n,s.line-1),c=Math.min(
r-a.start,a.text.length),l=Math.max(c,Math.min(o-a.start,a.text.length)),d=Xu(a.text,Math.max(0,c-2*i)),u=Xu(a.text,Math.min(a.text.length,c+2*i)),f=Rr(a.text.slice(
d,c)),b=Rr(a.text.slice(c,u)),k=Rr(a.text.slice(c,Math.min(l,u))).length,x=[...f,...b].reduce((S,V)=>S+V.width,0)<=i&&d===0&&u===a.text.length?i:i-2,E=Yu(f.toReversed(),
x===i?i:Math.floor(x/2)).toReversed(),N=E.reduce((S,V)=>S+V.width,0),T=Yu(b,x-N),z=E.length<f.length||d>0?"\u2026":"",W=T.length<b.length||u<a.text.length?"\u2026":
"",I=S=>S.map(V=>V.text).join(""),te=T.slice(0,k).reduce((S,V)=>S+V.width,0);return[`${z}${I(E)}${I(T)}${W}`,`${" ".repeat(N+z.length)}^${"~".repeat(Math.max(0,
te-1))}`]}function Xu(e,t){const s=e.charCodeAt(t);return t>0&&s>=56320&&s<=57343?t-1:t}function Yu(e,t){let s=0;const i=e.findIndex(n=>(s+=n.width,s>t));return e.
slice(0,i===-1?e.length:i)}var qe={done:0,inputWrong:1,callWrong:2,fileFailed:3},Ju={value:"FORMAT",choices:["text","json","github"],help:"how diagnostics are w\
ritten: text, json or github (workflow commands); text if not given"},Qu=e=>e.flags.get("format")??"text";function Ui(e,t,s){const{colour:i,width:n}=s,r=v$(e,{format:t,
colour:i,...n!==void 0&&{width:n}});r!==""&&s.stderr(r)}var S$=new Set(["file-not-utf8","file-too-large","output-differs","output-missing","output-stale"]);function A$(e){
return e.span?qe.inputWrong:e.file===void 0?qe.callWrong:S$.has(e.code)?qe.inputWrong:qe.fileFailed}function Ki(e){const t=new Set(e.filter(({severity:i})=>i===
"error").map(A$));return[qe.callWrong,qe.fileFailed,qe.inputWrong].find(i=>t.has(i))??qe.done}var ed={value:"FILE",help:"JSON of the NixOS option virtualisation\
.vfio.settings, merged last; problems in it are told at option paths"};function td(e,{cwd:t}){const s=e.flags.get("settings");return{cwd:t,...s===void 0?{}:{settings:s}}}
var sd=e=>{const t=e.flags.get("settings");return[...e.arguments,...t===void 0?[]:[t]].join(" ")},N$={name:"check",summary:"say what is wrong with a spec",usage:"\
SPEC... [--format FORMAT]",description:["Reads and checks as compile does, and writes nothing. Diagnostics go to standard error: the place, the line, what is wr\
ong and what to do. vfioc explain CODE tells more about each."],flags:{settings:ed,format:Ju},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,
unless:"settings"},run:E$};function E$(e,t){const{diagnostics:s,failed:i}=Wu(e.arguments,t.files,td(e,t)),n=Qu(e);return Ui(s,n,t),!i&&n==="text"&&t.stdout(`${sd(
e)}: no error${s.length>0?", but see the warnings":""}
`),Ki(s)}import{join as jr}from"node:path";var O$=e=>e.startsWith("/")||e.startsWith(".")?e:`./${e}`;function T$(e,{written:t,removed:s,unchanged:i}){const n=[...t.
map(o=>`wrote ${jr(e,o)}`),...s.map(o=>`removed ${jr(e,o)}`)];if(n.length===0)return`${e} is up to date: ${i.length} files
`;const r=C$(e,t);return`${[...n,...r.length>0?["","next:",...r.map(o=>`  ${o}`)]:[]].join(`
`)}
`}var C$=(e,t)=>t.includes("module.nix")?[`add the module to the host's NixOS configuration: imports = [ ${O$(jr(e,"module.nix"))} ];`,"rebuild and reboot: sudo\
 nixos-rebuild boot && sudo reboot","vfioc-reconcile.service defines the guests and networks: journalctl -u vfioc-reconcile says what it did"]:[];import{join as Br}from"node:path";
import{join as zr}from"node:path";import{createHash as M$}from"node:crypto";var zs="manifest.json",I$=1,Nt=e=>M$("sha256").update(e).digest("hex"),qr=e=>!e.includes(
"\0")&&e.split("/").every(t=>t!==""&&t!=="."&&t!==".."),id=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function P$(e){let t;try{t=JSON.parse(e)}catch{return}
if(!id(t)||t.version!==I$||!id(t.files))return;const s=new Map;for(const[i,n]of Object.entries(t.files)){if(typeof n!="string"||!/^[0-9a-f]{64}$/.test(n)||!qr(i))
return;s.set(i,n)}return s}var qs=".vfioc-tmp",Wi="journal.json",Fr={file:"a file",directory:"a directory",link:"a symbolic link",other:"a device, pipe or socke\
t"},Ur=e=>Buffer.from(e).toString("utf8");function D$(e){try{const t=JSON.parse(e);return typeof t!="object"||t===null?{}:Object.fromEntries(Object.entries(t).filter(
([s,i])=>qr(s)&&Array.isArray(i)))}catch{return{}}}function nd(e,t){const s=new Map,i=(c,l)=>{s.set(c,new Set([...s.get(c)??[],...l]))},n=zr(e,zs);if(t.kind(n)===
"file"){const c=Ur(t.read(n)),l=P$(c);for(const[d,u]of l??[])i(d,[u]);l&&i(zs,[Nt(c)])}const r=zr(e,qs),o=t.kind(r)==="directory",a=zr(r,Wi);if(o&&t.kind(a)==="\
file")for(const[c,l]of Object.entries(D$(Ur(t.read(a)))))i(c,l);return{ours:s,interrupted:o}}function Hi(e){const t=e.split("/").slice(0,-1);return t.map((s,i)=>t.
slice(0,i+1).join("/"))}function rd(e,t,s){try{return s()}catch(i){if(!dn(i))throw i;t("output-unreadable",{file:i.path??e},{reason:ko(i)});return}}function od(e,t,s){
const i=t.target(e);return i===void 0||i==="directory"?!0:(s("output-not-a-directory",{file:e}),!1)}function L$(e,t){if(typeof e!="string")return;const[s,i]=[e.
split(`
`),Ur(t).split(`
`)],n=s.findIndex((r,o)=>r!==i[o]);return(n<0?s.length:n)+1}function R$(e,t,s,i,n){rd(e,n,()=>{if(od(e,i,n)){for(const[r,o]of t){const a=Br(e,r),l=Hi(r).every(d=>i.
kind(Br(e,d))==="directory")?i.kind(a):void 0;if(l===void 0)n("output-missing",{file:a},{command:s});else if(l!=="file")n("output-differs",{file:a},{command:s,line:void 0});else{
const d=i.read(a);Nt(d)!==Nt(o)&&n("output-differs",{file:a},{command:s,line:L$(o,d)})}}for(const r of[...nd(e,i).ours.keys()].sort()){const o=Br(e,r);!t.has(r)&&
i.target(o)==="file"&&n("output-stale",{file:o},{command:s})}}})}import{dirname as j$,join as Ee}from"node:path";import{join as ss}from"node:path";var B$=class{plan;#t=!1;#e;#s;#i;#r;constructor(e,t,s,i){
this.#e=e,this.#s=t,this.#i=s,this.#r=i,this.plan={write:[],remove:[],unchanged:[],clear:new Set,before:nd(e,t)}}get clear(){return!this.#t}#n(...e){this.#t=!0,
this.#r(...e)}#l(e){for(const t of Hi(e)){const s=this.#s.kind(ss(this.#e,t));if(s===void 0)return!1;if(s!=="directory"){if(this.#i)this.plan.clear.add(t);else{
const i=Fr[s],n={file:ss(this.#e,t)};this.#n("output-in-the-way",n,{found:i,needed:"a directory",force:!0})}return!1}}return!0}staging(){const e=ss(this.#e,qs),
t=this.#s.kind(e);t===void 0||t==="directory"||this.#n("output-in-the-way",{file:e},{found:Fr[t],needed:"a directory",force:!1})}write(e,t){if(!qr(e))throw new Error(
`${e} leads out of the output directory`);const s=ss(this.#e,e),i=this.#l(e)?this.#s.kind(s):void 0;if(i==="file"){const n=Nt(this.#s.read(s));if(n===Nt(t)){this.
plan.unchanged.push(e);return}const r=this.plan.before.ours.get(e);!this.#i&&!r?.has(n)&&(r&&e!==zs?this.#n("output-edited",{file:s},{what:"overwritten"}):this.#n(
"output-foreign",{file:s}))}else if(i!==void 0&&(i==="directory"||!this.#i)){const n=Fr[i];this.#n("output-in-the-way",{file:s},{found:n,needed:"a file",force:i!==
"directory"})}this.plan.write.push(e)}remove(e){const t=ss(this.#e,e);if(Hi(e).some(i=>this.#s.kind(ss(this.#e,i))!=="directory")||this.#s.kind(t)!=="file")return;
!this.plan.before.ours.get(e)?.has(Nt(this.#s.read(t)))&&!this.#i&&this.#n("output-edited",{file:t},{what:"removed"}),this.plan.remove.push(e)}};function z$(e,t,s,i,n){
const r=new B$(e,i,s,n);r.staging();for(const[o,a]of t)r.write(o,a);for(const o of[...r.plan.before.ours.keys()].sort())t.has(o)||r.remove(o);return r.clear?r.plan:
void 0}var q$=class{at="";begun=!1;#t;#e;#s;#i;constructor(e,t,s,i){this.#t=e,this.#e=t,this.#s=s,this.#i=i}#r=e=>Ee(this.#t,qs,String(e));run(){const{write:e,remove:t,
clear:s}=this.#s;this.#n(),this.begun=!0;for(const r of s)this.at=r,this.#e.remove(Ee(this.#t,r));const i=e.indexOf(zs);for(const[r,o]of e.entries())r!==i&&this.#o(
r,o);for(const r of t)this.at=r,this.#e.remove(Ee(this.#t,r));const n=[...this.#s.before.ours.keys()].flatMap(Hi);for(const r of[...new Set(n)].sort().reverse())
this.#c(r);i>=0&&this.#o(i,zs),this.at="",this.#d()}#n(){const e=Ee(this.#t,qs);this.at="",this.#e.makeDirectory(e);for(const s of this.#e.list(e))s!==Wi&&this.#e.
remove(Ee(e,s));for(const[s,i]of this.#s.write.entries())this.at=i,this.#e.create(this.#r(s),this.#i.get(i)??"");this.at="";const t=Ee(e,`${Wi}.new`);this.#e.create(
t,this.#l()),this.#e.rename(t,Ee(e,Wi))}#l(){const e=new Map([...this.#s.before.ours].map(([t,s])=>[t,[...s]]));for(const t of this.#s.write){const s=Nt(this.#i.
get(t)??"");e.set(t,[...new Set([...e.get(t)??[],s])])}return`${JSON.stringify(Object.fromEntries(e))}
`}#o(e,t){this.at=t,t.includes("/")&&this.#e.makeDirectory(Ee(this.#t,j$(t))),this.#e.rename(this.#r(e),Ee(this.#t,t))}#c(e){this.at=e;const t=Ee(this.#t,e);this.#e.
kind(t)==="directory"&&this.#e.list(t).length===0&&this.#e.removeDirectory(t)}#d(){const e=Ee(this.#t,qs);for(const t of this.#e.list(e))this.#e.remove(Ee(e,t));
this.#e.removeDirectory(e)}undo(){try{this.#s.before.interrupted||this.#d()}catch(e){if(!dn(e))throw e}}};function F$(e,t,s,i,n){const r=rd(e,n,()=>od(e,i,n)?z$(
e,t,s,i,n):void 0);if(!r)return;const{write:o,remove:a,unchanged:c}=r;if(o.length>0||a.length>0||r.before.interrupted){const l=new q$(e,i,r,t);try{l.run()}catch(d){
if(!dn(d))throw d;l.begun||l.undo(),n("output-unwritable",{file:Ee(e,l.at)},{reason:ko(d),begun:l.begun});return}}return{written:o,removed:a,unchanged:c}}var ad="\
vfio",U$={name:"compile",summary:"write the NixOS module and the libvirt XML of a spec",usage:"SPEC... [-o DIR] [--check | --force] [--format FORMAT]",description:[
"Reads host.yaml, or several files that are merged from left to right; - is standard input. Writes DIR/module.nix, DIR/domains/<vm>.xml, DIR/networks/<net>.xml \
and DIR/manifest.json.","A file in DIR that vfioc did not write, or that was edited since, is named and left alone."],flags:{output:{short:"o",value:"DIR",help:`\
the directory to write; ./${ad} if not given`},check:{help:"write nothing; exit 1 where DIR is not what the spec compiles to"},force:{help:"overwrite and remove\
 files in DIR that vfioc did not write, or that were edited"},settings:ed,format:Ju},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,
unless:"settings"},conflicts:[["check","force"]],run:K$};function K$(e,t){const{files:s,diagnostics:i}=Wu(e.arguments,t.files,td(e,t)),n=new as,r=e.flags.get("o\
utput")??ad,o=s&&W$(s,r,e,t,n),a=[...i,...n.sorted()];return Ui(a,Qu(e),t),o!==void 0&&t.stdout(o),Ki(a)}function W$(e,t,s,{disk:i},n){const r=n.reporter(cs);if(s.
flags.has("check"))return R$(t,e,H$(s),i,r),n.failed?void 0:`${t} is what ${sd(s)} compiles to
`;const o=F$(t,e,s.flags.has("force"),i,r);if(o)return T$(t,o)}function H$(e){const t=e.flags.get("output"),s=e.flags.get("settings");return["vfioc","compile",...e.
arguments,...s===void 0?[]:["--settings",s],...t===void 0?[]:["-o",t]].map(Wh).join(" ")}import{readFileSync as V$}from"node:fs";var ld=[Gs,Pr,Ll,cs,...xs.map(e=>e.
codes)],Z$=e=>ld.find(t=>Object.hasOwn(t,e))?.[e];function cd(){const e=ld.flatMap(s=>Object.keys(s)).sort(),t=e.find((s,i)=>s===e[i-1]);if(t)throw new Error(`t\
wo codes are called ${t}`);return e}var ud=80;function Kr(e,t=ud){const s=Math.min(t,ud),i=[];let n="";for(const r of e.split(/\s+/))n!==""&&n.length+1+r.length>
s?(i.push(n),n=r):n=n===""?r:`${n} ${r}`;return[...i,n].join(`
`)}var dd=e=>e.split(`
`).map(t=>t===""?t:`  ${t}`).join(`
`),G$={name:"explain",summary:"say what a diagnostic means",usage:"[CODE]",description:["Tells what stands behind the code of a diagnostic, with an example that\
 fails and one that passes. The examples leave out what they do not speak of, such as the version and the host. Without CODE all codes are listed."],flags:{},arguments:{
name:"CODE",least:0,most:1},run:X$};function X$(e,t){const[s]=e.arguments;if(s===void 0)return t.stdout(`${cd().join(`
`)}
`),qe.done;const i=Z$(s);if(i)return t.stdout(Q$(s,{...i,...Y$(s,i)},t.width)),qe.done;const n=new as;return n.reporter(cs)("unknown-code","call",{word:s,nearest:He(
s,cd())}),Ui(n.sorted(),"text",t),Ki(n.sorted())}function Y$(e,t){return t.explain!==void 0?t:JSON.parse(V$(new URL("explanations.json",import.meta.url),"utf8"))[e]??
{explain:""}}var J$={value:"a value of the spec",file:"a file",call:"how vfioc was called"};function Q$(e,t,s){const n=[`${e}: ${t.severity==="error"?"an error":
"a warning"} about ${J$[t.about]}`,Kr(t.explain,s)];return t.example&&n.push(`Fails:

${dd(e1(t.example.fails))}`,`Passes:

${dd(t.example.passes)}`),`${n.map(r=>r.trimEnd()).join(`

`)}
`}function e1(e){return e.split(`
`).flatMap(t=>{const s=t.indexOf(mo);return s<0?[t]:[t.replace(mo,""),`${" ".repeat(s)}^`]}).join(`
`)}function Wr(e,t){const s=Math.max(...e.map(([n])=>n.length))+4,i=Math.max(20,(t??80)-s);return e.map(([n,r])=>Kr(r,i).split(`
`).map((a,c)=>`${(c===0?`  ${n}`:"").padEnd(s)}${a}`).join(`
`)).join(`
`)}var t1=([e,{short:t,value:s,help:i}])=>[`${t?`-${t}, `:"    "}--${e}${s?` ${s}`:""}`,i],hd=(e,t)=>e.map(s=>s.startsWith(" ")?s:Kr(s,t)).join(`

`),s1=[["0","done"],["1","the input is wrong, or compile --check found a difference"],["2","the call is wrong"],["3","a file could not be read or written"]],i1=(e,t)=>`${[
"vfioc: a compiler for PCI passthrough on NixOS","Usage: vfioc COMMAND ...",hd(["One file, host.yaml, describes the machine, what leaves it and who receives it.\
 Out of it come a NixOS module for the host and libvirt XML for the guests that fit together."],t),`Commands:
${Wr([...e.map(({name:s,summary:i})=>[s,i]),["help","show this help, or that of a command"]],t)}`,`Exit status:
${Wr(s1,t)}`,"vfioc COMMAND --help tells more about each."].join(`

`)}
`,fd=(e,t)=>`${[`vfioc ${e.name}: ${e.summary}`,`Usage: ${["vfioc",e.name,e.usage].filter(s=>s!=="").join(" ")}`,hd(e.description,t),`Flags:
${Wr(Object.entries(So(e)).map(t1),t)}`].join(`

`)}
`,md=e=>e._zod.def;function n1({check:e,value:t,minimum:s,maximum:i,inclusive:n},r){switch(e){case"greater_than":return{[n?"minimum":"exclusiveMinimum"]:t};case"\
less_than":return{[n?"maximum":"exclusiveMaximum"]:t};case"min_length":return{[`min${r}`]:s};case"max_length":return{[`max${r}`]:i};case"describe":case"meta":case"\
custom":return{};default:throw new Error(`no JSON Schema is known for the check ${e}`)}}var Vi=({checks:e=[]},t="Length")=>Object.assign({},...e.map(s=>n1(s._zod.
def,t))),r1={minimum:Number.MIN_SAFE_INTEGER,maximum:Number.MAX_SAFE_INTEGER};function o1({shape:e,catchall:t}){const s=Object.keys(e).filter(i=>e[i]?._zod.optin===
void 0);return{type:"object",properties:Object.fromEntries(Object.entries(e).map(([i,n])=>[i,tt(n)])),...s.length>0&&{required:s},...t&&md(t).type==="never"&&{additionalProperties:!1}}}
function a1(e){const t=md(e);switch(t.type){case"string":return{type:"string",...Vi(t)};case"number":return t.format==="safeint"?{type:"integer",...r1,...Vi(t)}:
{type:"number",...Vi(t)};case"boolean":return{type:"boolean"};case"enum":return{type:"string",enum:Object.values(t.entries)};case"literal":{const[s]=t.values;return{
type:typeof s,const:s}}case"array":return{type:"array",items:tt(t.element),...Vi(t,"Items")};case"object":return o1(t);case"record":return{type:"object",propertyNames:tt(
t.keyType),additionalProperties:tt(t.valueType)};case"union":return{anyOf:t.options.map(tt)};case"optional":return tt(t.innerType);case"prefault":return{...tt(t.
innerType),default:t.defaultValue};case"pipe":return tt(t.in);default:throw new Error(`no JSON Schema is known for ${t.type}`)}}var tt=e=>({...a1(e),...bn.get(e)}),
l1=()=>({$schema:"https://json-schema.org/draft/2020-12/schema",$id:"urn:vfioc:host:1",title:"vfioc host spec",description:"A machine, the PCI devices that leav\
e it, and the guests that receive them.",...tt(Fu)}),c1=()=>`${JSON.stringify(l1(),null,2)}
`,u1={name:"schema",summary:"print the JSON Schema of a spec",usage:"",description:["For editors: with the YAML language server, a first line such as","  # yaml\
-language-server: $schema=./host.schema.json","gives completion, descriptions and checks in host.yaml. What the schema cannot say, vfioc check does."],flags:{},
arguments:{name:"nothing",least:0,most:0},run:d1};function d1(e,t){return t.stdout(c1()),qe.done}var Hr=[U$,N$,G$,u1],pd=e=>Hr.find(({name:t})=>t===e);function h1(e,t){
const s=new as,i=s.reporter(cs),[n,...r]=e,o=n===void 0?void 0:pd(n);if(o){const a=Zh(o,r,s);if(a?.flags.has("help"))t.stdout(fd(o,t.width));else if(a?.flags.has(
"version"))vd(t);else if(a)return o.run(a,t)}else n==="help"||n==="--help"||n==="-h"?f1(r,t,i):n==="--version"?vd(t):gd(n,i);return Ui(s.sorted(),"text",t),Ki(s.
sorted())}var vd=({stdout:e})=>e(`vfioc ${un}
`);function f1(e,{stdout:t,width:s},i){const[n]=e.filter(o=>!o.startsWith("-")),r=n===void 0?void 0:pd(n);n!==void 0&&!r?gd(n,i):t(r?fd(r,s):i1(Hr,s))}function gd(e,t){
const s=Hr.map(({name:i})=>i);if(e===void 0)t("missing-command","call");else if(e.startsWith("-")&&e!=="-"){const i=He(e.replace(/^-+/,""),Object.keys(xo));t("u\
nknown-flag","call",{flag:e,command:"vfioc",nearest:i&&`--${i}`})}else t("unknown-command","call",{word:e,nearest:He(e,s)})}import{fstatSync as m1,writeSync as p1}from"node:fs";
var yd=e=>e instanceof Error&&"code"in e?e.code:void 0;function Vr(e,t){let s=Buffer.from(t);for(;s.length>0;)try{s=s.subarray(p1(e,s))}catch(i){if(yd(i)==="EPI\
PE")return;if(yd(i)!=="EAGAIN")throw i;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function v1(e){try{return m1(e).isCharacterDevice()}catch{
return!1}}function bd(e){if(!v1(e))return;const{isTTY:t,columns:s}=e===1?process.stdout:process.stderr;return t?{columns:s>0?s:80}:void 0}var g1=70,{argv:y1,env:wd}=process,
kd=bd(2),$d=(kd??bd(1))?.columns;function _d(e){process.exitCode=e}function xd(e){const t=e instanceof Error?e.message:String(e);Vr(2,`vfioc ${un}: a mistake in\
 vfioc itself: ${t}
Please report it with the spec that shows it.
`),process.exitCode=g1}try{const e=h1(y1.slice(2),{stdout:t=>Vr(1,t),stderr:t=>Vr(2,t),colour:kd!==void 0&&!wd.NO_COLOR&&wd.TERM!=="dumb",...$d!==void 0&&{width:$d},
cwd:process.cwd(),files:Oh,disk:Fh});typeof e=="number"?_d(e):e.then(_d,xd)}catch(e){xd(e)}
