#!/usr/bin/env node
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

var Im=Object.create,Li=Object.defineProperty,Pm=Object.getOwnPropertyDescriptor,aa=Object.getOwnPropertyNames,jm=Object.getPrototypeOf,Dm=Object.prototype.hasOwnProperty,
Mn=(e,t)=>function(){try{return t||(0,e[aa(e)[0]])((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},C=(e,t)=>{for(var s in t)Li(e,s,{get:t[s],enumerable:!0})},
Lm=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of aa(t))!Dm.call(e,i)&&i!==s&&Li(e,i,{get:()=>t[i],enumerable:!(n=Pm(t,i))||n.enumerable});
return e},zm=(e,t,s)=>(s=e!=null?Im(jm(e)):{},Lm(t||!e||!e.__esModule?Li(s,"default",{value:e,enumerable:!0}):s,e)),Rm=Mn({"node_modules/xmlchars/xml/1.0/ed5.js"(e){
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.CHAR=`	
\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}`,e.S=` 	\r
`,e.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
e.NAME_CHAR="-"+e.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",e.CHAR_RE=new RegExp("^["+e.CHAR+"]$","u"),e.S_RE=new RegExp("^["+e.S+"]+$","u"),e.NAME_START_CHAR_RE=
new RegExp("^["+e.NAME_START_CHAR+"]$","u"),e.NAME_CHAR_RE=new RegExp("^["+e.NAME_CHAR+"]$","u"),e.NAME_RE=new RegExp("^["+e.NAME_START_CHAR+"]["+e.NAME_CHAR+"]\
*$","u"),e.NMTOKEN_RE=new RegExp("^["+e.NAME_CHAR+"]+$","u");var t=9,s=10,n=13,i=32;e.S_LIST=[i,s,n,t];function r(l){return l>=i&&l<=55295||l===s||l===n||l===t||
l>=57344&&l<=65533||l>=65536&&l<=1114111}e.isChar=r;function o(l){return l===i||l===s||l===n||l===t}e.isS=o;function a(l){return l>=65&&l<=90||l>=97&&l<=122||l===
58||l===95||l===8204||l===8205||l>=192&&l<=214||l>=216&&l<=246||l>=248&&l<=767||l>=880&&l<=893||l>=895&&l<=8191||l>=8304&&l<=8591||l>=11264&&l<=12271||l>=12289&&
l<=55295||l>=63744&&l<=64975||l>=65008&&l<=65533||l>=65536&&l<=983039}e.isNameStartChar=a;function c(l){return a(l)||l>=48&&l<=57||l===45||l===46||l===183||l>=768&&
l<=879||l>=8255&&l<=8256}e.isNameChar=c}}),Bm=Mn({"node_modules/xmlchars/xml/1.1/ed2.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.CHAR=
"-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}",e.RESTRICTED_CHAR="-\b\v\f-\x7F-\x84\x86-\x9F",e.S=` 	\r
`,e.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
e.NAME_CHAR="-"+e.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",e.CHAR_RE=new RegExp("^["+e.CHAR+"]$","u"),e.RESTRICTED_CHAR_RE=new RegExp("^["+e.RESTRICTED_CHAR+
"]$","u"),e.S_RE=new RegExp("^["+e.S+"]+$","u"),e.NAME_START_CHAR_RE=new RegExp("^["+e.NAME_START_CHAR+"]$","u"),e.NAME_CHAR_RE=new RegExp("^["+e.NAME_CHAR+"]$",
"u"),e.NAME_RE=new RegExp("^["+e.NAME_START_CHAR+"]["+e.NAME_CHAR+"]*$","u"),e.NMTOKEN_RE=new RegExp("^["+e.NAME_CHAR+"]+$","u");var t=9,s=10,n=13,i=32;e.S_LIST=
[i,s,n,t];function r(d){return d>=1&&d<=55295||d>=57344&&d<=65533||d>=65536&&d<=1114111}e.isChar=r;function o(d){return d>=1&&d<=8||d===11||d===12||d>=14&&d<=31||
d>=127&&d<=132||d>=134&&d<=159}e.isRestrictedChar=o;function a(d){return d===9||d===10||d===13||d>31&&d<127||d===133||d>159&&d<=55295||d>=57344&&d<=65533||d>=65536&&
d<=1114111}e.isCharAndNotRestricted=a;function c(d){return d===i||d===s||d===n||d===t}e.isS=c;function l(d){return d>=65&&d<=90||d>=97&&d<=122||d===58||d===95||
d===8204||d===8205||d>=192&&d<=214||d>=216&&d<=246||d>=248&&d<=767||d>=880&&d<=893||d>=895&&d<=8191||d>=8304&&d<=8591||d>=11264&&d<=12271||d>=12289&&d<=55295||d>=
63744&&d<=64975||d>=65008&&d<=65533||d>=65536&&d<=983039}e.isNameStartChar=l;function u(d){return l(d)||d>=48&&d<=57||d===45||d===46||d===183||d>=768&&d<=879||d>=
8255&&d<=8256}e.isNameChar=u}}),qm=Mn({"node_modules/xmlchars/xmlns/1.0/ed3.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.NC_NAME_START_CHAR=
"A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
e.NC_NAME_CHAR="-"+e.NC_NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",e.NC_NAME_START_CHAR_RE=new RegExp("^["+e.NC_NAME_START_CHAR+"]$","u"),e.NC_NAME_CHAR_RE=
new RegExp("^["+e.NC_NAME_CHAR+"]$","u"),e.NC_NAME_RE=new RegExp("^["+e.NC_NAME_START_CHAR+"]["+e.NC_NAME_CHAR+"]*$","u");function t(n){return n>=65&&n<=90||n===
95||n>=97&&n<=122||n>=192&&n<=214||n>=216&&n<=246||n>=248&&n<=767||n>=880&&n<=893||n>=895&&n<=8191||n>=8204&&n<=8205||n>=8304&&n<=8591||n>=11264&&n<=12271||n>=12289&&
n<=55295||n>=63744&&n<=64975||n>=65008&&n<=65533||n>=65536&&n<=983039}e.isNCNameStartChar=t;function s(n){return t(n)||n===45||n===46||n>=48&&n<=57||n===183||n>=
768&&n<=879||n>=8255&&n<=8256}e.isNCNameChar=s}}),Fm=Mn({"node_modules/saxes/saxes.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.SaxesParser=
e.EVENTS=void 0;var t=Rm(),s=Bm(),n=qm(),i=t.isS,r=t.isChar,o=t.isNameStartChar,a=t.isNameChar,c=t.S_LIST,l=t.NAME_RE,u=s.isChar,d=n.isNCNameStartChar,h=n.isNCNameChar,
p=n.NC_NAME_RE,y="http://www.w3.org/XML/1998/namespace",k="http://www.w3.org/2000/xmlns/",_={__proto__:null,xml:y,xmlns:k},M={__proto__:null,amp:"&",gt:">",lt:"\
<",quot:'"',apos:"'"},x=-1,D=-2,U=0,G=1,B=2,ue=3,O=4,J=5,mt=6,zs=7,Ne=8,_n=9,rm=10,om=11,am=12,Ae=13,Sn=14,Ni=15,cm=16,Ai=17,lm=18,um=19,Mi=20,dm=21,hm=22,fm=23,
Vo=24,Ei=25,xn=26,Go=27,mm=28,pm=29,Wo=30,vm=31,gm=32,Pt=33,ym=34,Ci=35,Rs=36,Ti=37,bm=38,Zo=39,Ho=40,wm=41,Xo=42,km=43,$m=44,Ii=9,Xe=10,Pi=13,Yo=32,Jo=33,Qo=34,
Bs=38,ea=39,On=45,Nn=47,_m=59,pt=60,es=61,de=62,be=63,ta=91,ts=93,sa=133,na=8232,An=f=>f===Qo||f===ea,ia=[Qo,ea],Sm=[...ia,ta,de],xm=[...ia,pt,ts],Om=[es,be,...c],
Nm=[...c,de,Bs,pt];function ji(f,b,w){switch(b){case"xml":w!==y&&f.fail(`xml prefix must be bound to ${y}.`);break;case"xmlns":w!==k&&f.fail(`xmlns prefix must \
be bound to ${k}.`);break;default:}switch(w){case k:f.fail(b===""?`the default namespace may not be set to ${w}.`:`may not assign a prefix (even "xmlns") to the\
 URI ${k}.`);break;case y:switch(b){case"xml":break;case"":f.fail(`the default namespace may not be set to ${w}.`);break;default:f.fail("may not assign the xml \
namespace to another prefix.")}break;default:}}function Am(f,b){for(const w of Object.keys(b))ji(f,w,b[w])}var Mm=f=>p.test(f),Em=f=>l.test(f),jt=0,ra=1,Di=2;e.
EVENTS=["xmldecl","text","processinginstruction","doctype","comment","opentagstart","attribute","opentag","closetag","cdata","error","end","ready"];var oa={xmldecl:"\
xmldeclHandler",text:"textHandler",processinginstruction:"piHandler",doctype:"doctypeHandler",comment:"commentHandler",opentagstart:"openTagStartHandler",attribute:"\
attributeHandler",opentag:"openTagHandler",closetag:"closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandler"},Cm=class{constructor(f){
this.opt=f??{},this.fragmentOpt=!!this.opt.fragment;const b=this.xmlnsOpt=!!this.opt.xmlns;if(this.trackPosition=this.opt.position!==!1,this.fileName=this.opt.fileName,
b){this.nameStartCheck=d,this.nameCheck=h,this.isName=Mm,this.processAttribs=this.processAttribsNS,this.pushAttrib=this.pushAttribNS,this.ns=Object.assign({__proto__:null},
_);const w=this.opt.additionalNamespaces;w!=null&&(Am(this,w),Object.assign(this.ns,w))}else this.nameStartCheck=o,this.nameCheck=a,this.isName=Em,this.processAttribs=
this.processAttribsPlain,this.pushAttrib=this.pushAttribPlain;this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,this.sDoctypeQuote,this.sDTD,this.
sDTDQuoted,this.sDTDOpenWaka,this.sDTDOpenWakaBang,this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,
this.sOpenWaka,this.sOpenWakaBang,this.sComment,this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,this.sPIRest,
this.sPIBody,this.sPIEnding,this.sXMLDeclNameStart,this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,
this.sOpenTag,this.sOpenTagSlash,this.sAttrib,this.sAttribName,this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,
this.sCloseTag,this.sCloseTagSawWhite],this._init()}get closed(){return this._closed}_init(){var f;this.openWakaBang="",this.text="",this.name="",this.piTarget=
"",this.entity="",this.q=null,this.tags=[],this.tag=null,this.topNS=null,this.chunk="",this.chunkPosition=0,this.i=0,this.prevI=0,this.carriedFromPrevious=void 0,
this.forbiddenState=jt,this.attribList=[];const{fragmentOpt:b}=this;this.state=b?Ae:U,this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.closedRoot=this.
sawRoot=b,this.xmlDeclPossible=!b,this.xmlDeclExpects=["version"],this.entityReturnState=void 0;let{defaultXMLVersion:w}=this.opt;if(w===void 0){if(this.opt.forceXMLVersion===
!0)throw new Error("forceXMLVersion set but defaultXMLVersion is not set");w="1.0"}this.setXMLVersion(w),this.positionAtNewLine=0,this.doctype=!1,this._closed=!1,
this.xmlDecl={version:void 0,encoding:void 0,standalone:void 0},this.line=1,this.column=0,this.ENTITIES=Object.create(M),(f=this.readyHandler)===null||f===void 0||
f.call(this)}get position(){return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(f,b){this[oa[f]]=b}off(f){this[oa[f]]=
void 0}makeError(f){var b;let w=(b=this.fileName)!==null&&b!==void 0?b:"";return this.trackPosition&&(w.length>0&&(w+=":"),w+=`${this.line}:${this.column}`),w.length>
0&&(w+=": "),new Error(w+f)}fail(f){const b=this.makeError(f),w=this.errorHandler;if(w===void 0)throw b;return w(b),this}write(f){if(this.closed)return this.fail(
"cannot write after close; assign an onready handler.");let b=!1;f===null?(b=!0,f=""):typeof f=="object"&&(f=f.toString()),this.carriedFromPrevious!==void 0&&(f=
`${this.carriedFromPrevious}${f}`,this.carriedFromPrevious=void 0);let w=f.length;const E=f.charCodeAt(w-1);!b&&(E===Pi||E>=55296&&E<=56319)&&(this.carriedFromPrevious=
f[w-1],w--,f=f.slice(0,w));const{stateTable:q}=this;for(this.chunk=f,this.i=0;this.i<w;)q[this.state].call(this);return this.chunkPosition+=w,b?this.end():this}close(){
return this.write(null)}getCode10(){const{chunk:f,i:b}=this;if(this.prevI=b,this.i=b+1,b>=f.length)return x;const w=f.charCodeAt(b);if(this.column++,w<55296){if(w>=
Yo||w===Ii)return w;switch(w){case Xe:return this.line++,this.column=0,this.positionAtNewLine=this.position,Xe;case Pi:return f.charCodeAt(b+1)===Xe&&(this.i=b+
2),this.line++,this.column=0,this.positionAtNewLine=this.position,D;default:return this.fail("disallowed character."),w}}if(w>56319)return w>=57344&&w<=65533||this.
fail("disallowed character."),w;const E=65536+(w-55296)*1024+(f.charCodeAt(b+1)-56320);return this.i=b+2,E>1114111&&this.fail("disallowed character."),E}getCode11(){
const{chunk:f,i:b}=this;if(this.prevI=b,this.i=b+1,b>=f.length)return x;const w=f.charCodeAt(b);if(this.column++,w<55296){if(w>31&&w<127||w>159&&w!==na||w===Ii)
return w;switch(w){case Xe:return this.line++,this.column=0,this.positionAtNewLine=this.position,Xe;case Pi:{const q=f.charCodeAt(b+1);(q===Xe||q===sa)&&(this.i=
b+2)}case sa:case na:return this.line++,this.column=0,this.positionAtNewLine=this.position,D;default:return this.fail("disallowed character."),w}}if(w>56319)return w>=
57344&&w<=65533||this.fail("disallowed character."),w;const E=65536+(w-55296)*1024+(f.charCodeAt(b+1)-56320);return this.i=b+2,E>1114111&&this.fail("disallowed \
character."),E}getCodeNorm(){const f=this.getCode();return f===D?Xe:f}unget(){this.i=this.prevI,this.column--}captureTo(f){let{i:b}=this;const{chunk:w}=this;for(;;){
const E=this.getCode(),q=E===D,W=q?Xe:E;if(W===x||f.includes(W))return this.text+=w.slice(b,this.prevI),W;q&&(this.text+=`${w.slice(b,this.prevI)}
`,b=this.i)}}captureToChar(f){let{i:b}=this;const{chunk:w}=this;for(;;){let E=this.getCode();switch(E){case D:this.text+=`${w.slice(b,this.prevI)}
`,b=this.i,E=Xe;break;case x:return this.text+=w.slice(b),!1;default:}if(E===f)return this.text+=w.slice(b,this.prevI),!0}}captureNameChars(){const{chunk:f,i:b}=this;
for(;;){const w=this.getCode();if(w===x)return this.name+=f.slice(b),x;if(!a(w))return this.name+=f.slice(b,this.prevI),w===D?Xe:w}}skipSpaces(){for(;;){const f=this.
getCodeNorm();if(f===x||!i(f))return f}}setXMLVersion(f){this.currentXMLVersion=f,f==="1.0"?(this.isChar=r,this.getCode=this.getCode10):(this.isChar=u,this.getCode=
this.getCode11)}sBegin(){this.chunk.charCodeAt(0)===65279&&(this.i++,this.column++),this.state=G}sBeginWhitespace(){const f=this.i,b=this.skipSpaces();switch(this.
prevI!==f&&(this.xmlDeclPossible=!1),b){case pt:if(this.state=Ni,this.text.length!==0)throw new Error("no-empty text at start");break;case x:break;default:this.
unget(),this.state=Ae,this.xmlDeclPossible=!1}}sDoctype(){var f;const b=this.captureTo(Sm);switch(b){case de:{(f=this.doctypeHandler)===null||f===void 0||f.call(
this,this.text),this.text="",this.state=Ae,this.doctype=!0;break}case x:break;default:this.text+=String.fromCodePoint(b),b===ta?this.state=O:An(b)&&(this.state=
ue,this.q=b)}}sDoctypeQuote(){const f=this.q;this.captureToChar(f)&&(this.text+=String.fromCodePoint(f),this.q=null,this.state=B)}sDTD(){const f=this.captureTo(
xm);f!==x&&(this.text+=String.fromCodePoint(f),f===ts?this.state=B:f===pt?this.state=mt:An(f)&&(this.state=J,this.q=f))}sDTDQuoted(){const f=this.q;this.captureToChar(
f)&&(this.text+=String.fromCodePoint(f),this.state=O,this.q=null)}sDTDOpenWaka(){const f=this.getCodeNorm();switch(this.text+=String.fromCodePoint(f),f){case Jo:
this.state=zs,this.openWakaBang="";break;case be:this.state=om;break;default:this.state=O}}sDTDOpenWakaBang(){const f=String.fromCodePoint(this.getCodeNorm()),b=this.
openWakaBang+=f;this.text+=f,b!=="-"&&(this.state=b==="--"?Ne:O,this.openWakaBang="")}sDTDComment(){this.captureToChar(On)&&(this.text+="-",this.state=_n)}sDTDCommentEnding(){
const f=this.getCodeNorm();this.text+=String.fromCodePoint(f),this.state=f===On?rm:Ne}sDTDCommentEnded(){const f=this.getCodeNorm();this.text+=String.fromCodePoint(
f),f===de?this.state=O:(this.fail("malformed comment."),this.state=Ne)}sDTDPI(){this.captureToChar(be)&&(this.text+="?",this.state=am)}sDTDPIEnding(){const f=this.
getCodeNorm();this.text+=String.fromCodePoint(f),f===de&&(this.state=O)}sText(){this.tags.length!==0?this.handleTextInRoot():this.handleTextOutsideRoot()}sEntity(){
let{i:f}=this;const{chunk:b}=this;e:for(;;)switch(this.getCode()){case D:this.entity+=`${b.slice(f,this.prevI)}
`,f=this.i;break;case _m:{const{entityReturnState:w}=this,E=this.entity+b.slice(f,this.prevI);this.state=w;let q;E===""?(this.fail("empty entity name."),q="&;"):
(q=this.parseEntity(E),this.entity=""),(w!==Ae||this.textHandler!==void 0)&&(this.text+=q);break e}case x:this.entity+=b.slice(f);break e;default:}}sOpenWaka(){
const f=this.getCode();if(o(f))this.state=ym,this.unget(),this.xmlDeclPossible=!1;else switch(f){case Nn:this.state=km,this.xmlDeclPossible=!1;break;case Jo:this.
state=cm,this.openWakaBang="",this.xmlDeclPossible=!1;break;case be:this.state=fm;break;default:this.fail("disallowed character in tag name"),this.state=Ae,this.
xmlDeclPossible=!1}}sOpenWakaBang(){switch(this.openWakaBang+=String.fromCodePoint(this.getCodeNorm()),this.openWakaBang){case"[CDATA[":!this.sawRoot&&!this.reportedTextBeforeRoot&&
(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of roo\
t node."),this.reportedTextAfterRoot=!0),this.state=Mi,this.openWakaBang="";break;case"--":this.state=Ai,this.openWakaBang="";break;case"DOCTYPE":this.state=B,(this.
doctype||this.sawRoot)&&this.fail("inappropriately located doctype declaration."),this.openWakaBang="";break;default:this.openWakaBang.length>=7&&this.fail("inc\
orrect syntax.")}}sComment(){this.captureToChar(On)&&(this.state=lm)}sCommentEnding(){var f;const b=this.getCodeNorm();b===On?(this.state=um,(f=this.commentHandler)===
null||f===void 0||f.call(this,this.text),this.text=""):(this.text+=`-${String.fromCodePoint(b)}`,this.state=Ai)}sCommentEnded(){const f=this.getCodeNorm();f!==de?
(this.fail("malformed comment."),this.text+=`--${String.fromCodePoint(f)}`,this.state=Ai):this.state=Ae}sCData(){this.captureToChar(ts)&&(this.state=dm)}sCDataEnding(){
const f=this.getCodeNorm();f===ts?this.state=hm:(this.text+=`]${String.fromCodePoint(f)}`,this.state=Mi)}sCDataEnding2(){var f;const b=this.getCodeNorm();switch(b){case de:{
(f=this.cdataHandler)===null||f===void 0||f.call(this,this.text),this.text="",this.state=Ae;break}case ts:this.text+="]";break;default:this.text+=`]]${String.fromCodePoint(
b)}`,this.state=Mi}}sPIFirstChar(){const f=this.getCodeNorm();this.nameStartCheck(f)?(this.piTarget+=String.fromCodePoint(f),this.state=Vo):f===be||i(f)?(this.fail(
"processing instruction without a target."),this.state=f===be?xn:Ei):(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(
f),this.state=Vo)}sPIRest(){const{chunk:f,i:b}=this;for(;;){const w=this.getCodeNorm();if(w===x){this.piTarget+=f.slice(b);return}if(!this.nameCheck(w)){this.piTarget+=
f.slice(b,this.prevI);const E=w===be;E||i(w)?this.piTarget==="xml"?(this.xmlDeclPossible||this.fail("an XML declaration must be at the start of the document."),
this.state=E?Pt:Go):this.state=E?xn:Ei:(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(w));break}}}sPIBody(){
if(this.text.length===0){const f=this.getCodeNorm();f===be?this.state=xn:i(f)||(this.text=String.fromCodePoint(f))}else this.captureToChar(be)&&(this.state=xn)}sPIEnding(){
var f;const b=this.getCodeNorm();if(b===de){const{piTarget:w}=this;w.toLowerCase()==="xml"&&this.fail("the XML declaration must appear at the start of the docum\
ent."),(f=this.piHandler)===null||f===void 0||f.call(this,{target:w,body:this.text}),this.piTarget=this.text="",this.state=Ae}else b===be?this.text+="?":(this.text+=
`?${String.fromCodePoint(b)}`,this.state=Ei);this.xmlDeclPossible=!1}sXMLDeclNameStart(){const f=this.skipSpaces();if(f===be){this.state=Pt;return}f!==x&&(this.
state=mm,this.name=String.fromCodePoint(f))}sXMLDeclName(){const f=this.captureTo(Om);if(f===be){this.state=Pt,this.name+=this.text,this.text="",this.fail("XML \
declaration is incomplete.");return}if(i(f)||f===es){if(this.name+=this.text,this.text="",!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:
this.fail("did not expect any more name/value pairs.");break;case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);break;default:this.fail(`expected \
one of ${this.xmlDeclExpects.join(", ")}`)}this.state=f===es?Wo:pm}}sXMLDeclEq(){const f=this.getCodeNorm();if(f===be){this.state=Pt,this.fail("XML declaration \
is incomplete.");return}i(f)||(f!==es&&this.fail("value required."),this.state=Wo)}sXMLDeclValueStart(){const f=this.getCodeNorm();if(f===be){this.state=Pt,this.
fail("XML declaration is incomplete.");return}i(f)||(An(f)?this.q=f:(this.fail("value must be quoted."),this.q=Yo),this.state=vm)}sXMLDeclValue(){const f=this.captureTo(
[this.q,be]);if(f===be){this.state=Pt,this.text="",this.fail("XML declaration is incomplete.");return}if(f===x)return;const b=this.text;switch(this.text="",this.
name){case"version":{this.xmlDeclExpects=["encoding","standalone"];const w=b;this.xmlDecl.version=w,/^1\.[0-9]+$/.test(w)?this.opt.forceXMLVersion||this.setXMLVersion(
w):this.fail("version number must match /^1\\.[0-9]+$/.");break}case"encoding":/^[A-Za-z][A-Za-z0-9._-]*$/.test(b)||this.fail("encoding value must match /^[A-Za\
-z0-9][A-Za-z0-9._-]*$/."),this.xmlDeclExpects=["standalone"],this.xmlDecl.encoding=b;break;case"standalone":b!=="yes"&&b!=="no"&&this.fail('standalone value mu\
st match "yes" or "no".'),this.xmlDeclExpects=[],this.xmlDecl.standalone=b;break;default:}this.name="",this.state=gm}sXMLDeclSeparator(){const f=this.getCodeNorm();
if(f===be){this.state=Pt;return}i(f)||(this.fail("whitespace required."),this.unget()),this.state=Go}sXMLDeclEnding(){var f;this.getCodeNorm()===de?(this.piTarget!==
"xml"?this.fail("processing instructions are not allowed before root."):this.name!=="version"&&this.xmlDeclExpects.includes("version")&&this.fail("XML declarati\
on must contain a version."),(f=this.xmldeclHandler)===null||f===void 0||f.call(this,this.xmlDecl),this.name="",this.piTarget=this.text="",this.state=Ae):this.fail(
"The character ? is disallowed anywhere in XML declarations."),this.xmlDeclPossible=!1}sOpenTag(){var f;const b=this.captureNameChars();if(b===x)return;const w=this.
tag={name:this.name,attributes:Object.create(null)};switch(this.name="",this.xmlnsOpt&&(this.topNS=w.ns=Object.create(null)),(f=this.openTagStartHandler)===null||
f===void 0||f.call(this,w),this.sawRoot=!0,!this.fragmentOpt&&this.closedRoot&&this.fail("documents may contain only one root."),b){case de:this.openTag();break;case Nn:
this.state=Ci;break;default:i(b)||this.fail("disallowed character in tag name."),this.state=Rs}}sOpenTagSlash(){this.getCode()===de?this.openSelfClosingTag():(this.
fail("forward-slash in opening tag not followed by >."),this.state=Rs)}sAttrib(){const f=this.skipSpaces();f!==x&&(o(f)?(this.unget(),this.state=Ti):f===de?this.
openTag():f===Nn?this.state=Ci:this.fail("disallowed character in attribute name."))}sAttribName(){const f=this.captureNameChars();f===es?this.state=Zo:i(f)?this.
state=bm:f===de?(this.fail("attribute without value."),this.pushAttrib(this.name,this.name),this.name=this.text="",this.openTag()):f!==x&&this.fail("disallowed \
character in attribute name.")}sAttribNameSawWhite(){const f=this.skipSpaces();switch(f){case x:return;case es:this.state=Zo;break;default:this.fail("attribute \
without value."),this.text="",this.name="",f===de?this.openTag():o(f)?(this.unget(),this.state=Ti):(this.fail("disallowed character in attribute name."),this.state=
Rs)}}sAttribValue(){const f=this.getCodeNorm();An(f)?(this.q=f,this.state=Ho):i(f)||(this.fail("unquoted attribute value."),this.state=Xo,this.unget())}sAttribValueQuoted(){
const{q:f,chunk:b}=this;let{i:w}=this;for(;;)switch(this.getCode()){case f:this.pushAttrib(this.name,this.text+b.slice(w,this.prevI)),this.name=this.text="",this.
q=null,this.state=wm;return;case Bs:this.text+=b.slice(w,this.prevI),this.state=Sn,this.entityReturnState=Ho;return;case Xe:case D:case Ii:this.text+=`${b.slice(
w,this.prevI)} `,w=this.i;break;case pt:this.text+=b.slice(w,this.prevI),this.fail("disallowed character.");return;case x:this.text+=b.slice(w);return;default:}}sAttribValueClosed(){
const f=this.getCodeNorm();i(f)?this.state=Rs:f===de?this.openTag():f===Nn?this.state=Ci:o(f)?(this.fail("no whitespace between attributes."),this.unget(),this.
state=Ti):this.fail("disallowed character in attribute name.")}sAttribValueUnquoted(){const f=this.captureTo(Nm);switch(f){case Bs:this.state=Sn,this.entityReturnState=
Xo;break;case pt:this.fail("disallowed character.");break;case x:break;default:this.text.includes("]]>")&&this.fail('the string "]]>" is disallowed in char data\
.'),this.pushAttrib(this.name,this.text),this.name=this.text="",f===de?this.openTag():this.state=Rs}}sCloseTag(){const f=this.captureNameChars();f===de?this.closeTag():
i(f)?this.state=$m:f!==x&&this.fail("disallowed character in closing tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case de:this.closeTag();break;case x:break;default:
this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:f,forbiddenState:b}=this;const{chunk:w,textHandler:E}=this;e:for(;;)switch(this.getCode()){case pt:{
if(this.state=Ni,E!==void 0){const{text:q}=this,W=w.slice(f,this.prevI);q.length!==0?(E(q+W),this.text=""):W.length!==0&&E(W)}b=jt;break e}case Bs:this.state=Sn,
this.entityReturnState=Ae,E!==void 0&&(this.text+=w.slice(f,this.prevI)),b=jt;break e;case ts:switch(b){case jt:b=ra;break;case ra:b=Di;break;case Di:break;default:
throw new Error("impossible state")}break;case de:b===Di&&this.fail('the string "]]>" is disallowed in char data.'),b=jt;break;case D:E!==void 0&&(this.text+=`${w.
slice(f,this.prevI)}
`),f=this.i,b=jt;break;case x:E!==void 0&&(this.text+=w.slice(f));break e;default:b=jt}this.forbiddenState=b}handleTextOutsideRoot(){let{i:f}=this;const{chunk:b,
textHandler:w}=this;let E=!1;e:for(;;){const q=this.getCode();switch(q){case pt:{if(this.state=Ni,w!==void 0){const{text:W}=this,ke=b.slice(f,this.prevI);W.length!==
0?(w(W+ke),this.text=""):ke.length!==0&&w(ke)}break e}case Bs:this.state=Sn,this.entityReturnState=Ae,w!==void 0&&(this.text+=b.slice(f,this.prevI)),E=!0;break e;case D:
w!==void 0&&(this.text+=`${b.slice(f,this.prevI)}
`),f=this.i;break;case x:w!==void 0&&(this.text+=b.slice(f));break e;default:i(q)||(E=!0)}}E&&(!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text dat\
a outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=
!0))}pushAttribNS(f,b){var w;const{prefix:E,local:q}=this.qname(f),W={name:f,prefix:E,local:q,value:b};if(this.attribList.push(W),(w=this.attributeHandler)===null||
w===void 0||w.call(this,W),E==="xmlns"){const ke=b.trim();this.currentXMLVersion==="1.0"&&ke===""&&this.fail("invalid attempt to undefine prefix in XML 1.0"),this.
topNS[q]=ke,ji(this,q,ke)}else if(f==="xmlns"){const ke=b.trim();this.topNS[""]=ke,ji(this,"",ke)}}pushAttribPlain(f,b){var w;const E={name:f,value:b};this.attribList.
push(E),(w=this.attributeHandler)===null||w===void 0||w.call(this,E)}end(){var f,b;this.sawRoot||this.fail("document must contain a root element.");const{tags:w}=this;
for(;w.length>0;){const q=w.pop();this.fail(`unclosed tag: ${q.name}`)}this.state!==U&&this.state!==Ae&&this.fail("unexpected end.");const{text:E}=this;return E.
length!==0&&((f=this.textHandler)===null||f===void 0||f.call(this,E),this.text=""),this._closed=!0,(b=this.endHandler)===null||b===void 0||b.call(this),this._init(),
this}resolve(f){var b,w;let E=this.topNS[f];if(E!==void 0)return E;const{tags:q}=this;for(let W=q.length-1;W>=0;W--)if(E=q[W].ns[f],E!==void 0)return E;return E=
this.ns[f],E!==void 0?E:(w=(b=this.opt).resolvePrefix)===null||w===void 0?void 0:w.call(b,f)}qname(f){const b=f.indexOf(":");if(b===-1)return{prefix:"",local:f};
const w=f.slice(b+1),E=f.slice(0,b);return(E===""||w===""||w.includes(":"))&&this.fail(`malformed name: ${f}.`),{prefix:E,local:w}}processAttribsNS(){var f;const{
attribList:b}=this,w=this.tag;{const{prefix:W,local:ke}=this.qname(w.name);w.prefix=W,w.local=ke;const ss=w.uri=(f=this.resolve(W))!==null&&f!==void 0?f:"";W!==
""&&(W==="xmlns"&&this.fail('tags may not have "xmlns" as prefix.'),ss===""&&(this.fail(`unbound namespace prefix: ${JSON.stringify(W)}.`),w.uri=W))}if(b.length===
0)return;const{attributes:E}=w,q=new Set;for(const W of b){const{name:ke,prefix:ss,local:Tm}=W;let ns,qs;ss===""?(ns=ke==="xmlns"?k:"",qs=ke):(ns=this.resolve(ss),
ns===void 0&&(this.fail(`unbound namespace prefix: ${JSON.stringify(ss)}.`),ns=ss),qs=`{${ns}}${Tm}`),q.has(qs)&&this.fail(`duplicate attribute: ${qs}.`),q.add(
qs),W.uri=ns,E[ke]=W}this.attribList=[]}processAttribsPlain(){const{attribList:f}=this,b=this.tag.attributes;for(const{name:w,value:E}of f)b[w]!==void 0&&this.fail(
`duplicate attribute: ${w}.`),b[w]=E;this.attribList=[]}openTag(){var f;this.processAttribs();const{tags:b}=this,w=this.tag;w.isSelfClosing=!1,(f=this.openTagHandler)===
null||f===void 0||f.call(this,w),b.push(w),this.state=Ae,this.name=""}openSelfClosingTag(){var f,b,w;this.processAttribs();const{tags:E}=this,q=this.tag;q.isSelfClosing=
!0,(f=this.openTagHandler)===null||f===void 0||f.call(this,q),(b=this.closeTagHandler)===null||b===void 0||b.call(this,q),(this.tag=(w=E[E.length-1])!==null&&w!==
void 0?w:null)===null&&(this.closedRoot=!0),this.state=Ae,this.name=""}closeTag(){const{tags:f,name:b}=this;if(this.state=Ae,this.name="",b===""){this.fail("wei\
rd empty close tag."),this.text+="</>";return}const w=this.closeTagHandler;let E=f.length;for(;E-- >0;){const q=this.tag=f.pop();if(this.topNS=q.ns,w?.(q),q.name===
b)break;this.fail("unexpected close tag.")}E===0?this.closedRoot=!0:E<0&&(this.fail(`unmatched closing tag: ${b}.`),this.text+=`</${b}>`)}parseEntity(f){if(f[0]!==
"#"){const w=this.ENTITIES[f];return w!==void 0?w:(this.fail(this.isName(f)?"undefined entity.":"disallowed character in entity name."),`&${f};`)}let b=NaN;return f[1]===
"x"&&/^#x[0-9a-f]+$/i.test(f)?b=parseInt(f.slice(2),16):/^#[0-9]+$/.test(f)&&(b=parseInt(f.slice(1),10)),this.isChar(b)?String.fromCodePoint(b):(this.fail("malf\
ormed character entity."),`&${f};`)}};e.SaxesParser=Cm}});import{createHash as Um}from"node:crypto";import{closeSync as Km,constants as ca,fstatSync as Vm,openSync as Gm,
readSync as Wm,statSync as Zm}from"node:fs";import{dirname as Hm,isAbsolute as Xm,resolve as zi}from"node:path";function Ri(e){switch(e.kind){case"scalar":return e.
value;case"list":return e.items.map(Ri);case"map":{const t=Object.create(null);for(const s of[...e.entries.keys()].sort()){const n=e.entries.get(s);n&&(t[s]=Ri(
n.value))}return t}}}function la(e,t){if(e.kind==="map")return e.entries.get(String(t));if(e.kind==="list"&&typeof t=="number"){const s=e.items[t];return s&&{value:s}}}
function ua(e,t,s="value"){let n={value:e};for(const i of t){const r=la(n.value,i);if(!r)return n.key??Jm(n.value);n=r}return s==="key"&&n.key?n.key:n.value.span}
function Ym(e,t){let s=e;for(const n of t)s=s&&la(s,n)?.value;return s?.kind==="map"?[...s.entries.keys()]:[]}function Jm(e){if(e.kind==="map")for(const t of e.
entries.values())return t.key;return{...e.span,end:e.span.start}}var m=e=>e,da="\u27E8",vt=class{#t=[];#e=new Set;#s;set document(e){this.#s=e}reporter(e){return(t,s,...[
n])=>{const i=e[t];if(!i)throw new Error(`no code is called ${t}`);this.#i({code:t,severity:i.severity,message:i.message(n??{}),remedy:i.remedy(n??{}),...this.#n(
s)})}}adopt(e){this.#i(e)}#n(e){if(e==="call")return{};if("file"in e)return{file:e.file};if("span"in e)return e.path?{span:e.span,path:e.path}:{span:e.span};if(!this.#s)
throw new Error("a path was reported before a document was read");return{path:e.path,span:ua(this.#s,e.path,e.on)}}#i(e){const t=`${e.code}\0${e.message}\0${e.span?.
source.name}\0${e.span?.start}\0${e.path?.join("\0")}\0${e.file}`;this.#e.has(t)||(this.#e.add(t),this.#t.push(e))}get failed(){return this.#t.some(e=>e.severity===
"error")}sorted(e=[]){const t=s=>s.span?e.indexOf(s.span.source):-1;return[...this.#t].sort((s,n)=>t(s)-t(n)||(s.span?.start??-1)-(n.span?.start??-1))}},is=1048576,
Fs=64,ha=1e4,Qm=e=>e%1048576===0?`${e/1048576} MiB`:`${e} bytes`,ep=e=>JSON.stringify(e),rs={"yaml-syntax":m({severity:"error",about:"value",message:({problem:e})=>`\
this is not valid YAML: ${e}`,remedy:({remedy:e})=>e}),"tab-indentation":m({severity:"error",about:"value",message:()=>"a tab is used as indentation",remedy:()=>"\
indent with spaces, two for each level"}),"control-character":m({severity:"error",about:"value",message:({character:e})=>`the control character ${e} stands in t\
he text`,remedy:()=>"remove it, or save the file as UTF-8 with line feeds; in double quotes YAML can write such a character as \\x and two digits"}),"too-deeply\
-nested":m({severity:"error",about:"value",message:()=>`maps and lists stand more than ${Fs} deep inside one another`,remedy:()=>"write it flatter; no part of a\
 spec needs such depth"}),"several-documents":m({severity:"error",about:"value",message:()=>"a second document begins here",remedy:()=>"keep one document in a f\
ile; give several files on the command line to merge them"}),"yaml-directive":m({severity:"error",about:"value",message:({directive:e})=>`the directive ${e} is \
not supported`,remedy:()=>"remove the line; a spec is read as YAML 1.2"}),"unknown-tag":m({severity:"error",about:"value",message:({tag:e})=>`the tag ${e} is no\
t known`,remedy:()=>"remove the tag; a text that begins with ! goes in quotes"}),"tag-changes-value":m({severity:"error",about:"value",message:({tag:e,kind:t})=>`\
the tag ${e} stands on ${t}`,remedy:()=>"remove the tag; write a text in quotes and a number, true or false without"}),"unknown-alias":m({severity:"error",about:"\
value",message:({name:e})=>`the alias *${e} refers to nothing that was written before it`,remedy:({name:e})=>`write &${e} before the value that is meant, above \
this line, or put the text in quotes`}),"alias-expansion":m({severity:"error",about:"value",message:()=>`aliases repeat more than ${ha} values, or nest them mor\
e than ${Fs} deep`,remedy:()=>"use fewer aliases, or write the values out"}),"merge-key":m({severity:"error",about:"value",message:()=>"the merge key << is not \
part of YAML 1.2",remedy:()=>"write the keys out, repeat a whole value by an alias, or put the common part in a file of its own and give both files"}),"key-not-\
text":m({severity:"error",about:"value",message:({kind:e})=>`a key must be a text, and this one is ${e}`,remedy:({text:e})=>e===""?"write a name before the colo\
n":`put the key in quotes: ${ep(e)}`}),"reserved-key":m({severity:"error",about:"value",message:({key:e})=>`the key ${e} cannot be used`,remedy:()=>"choose anot\
her name"}),"duplicate-key":m({severity:"error",about:"value",message:({key:e,line:t})=>`the key ${e} was written before, on line ${t}`,remedy:()=>"keep one of \
the two, or bring what stands under them together"}),"missing-value":m({severity:"error",about:"value",message:({key:e})=>`the key ${e} has no value`,remedy:({key:e})=>`\
write what it is set to (${e}: true, say), or null to leave it unset`}),"number-out-of-range":m({severity:"error",about:"value",message:({text:e})=>`${e} is not\
 a number that can be kept exactly`,remedy:()=>"write a smaller number, or put it in quotes where a text is meant"}),"number-leading-zero":m({severity:"error",about:"\
value",message:({text:e})=>`the number ${e} begins with a zero`,remedy:()=>"leave the zeros out, or put it in quotes where a text is meant; octal is 0o17"}),"br\
oken-unicode":m({severity:"error",about:"value",message:()=>"this text holds half of a character",remedy:()=>"write the character itself, or both halves of its \
\\u escape"}),"root-not-a-map":m({severity:"error",about:"value",message:({kind:e})=>`a spec is a map of keys and values, and this is ${e}`,remedy:()=>"write ke\
ys at the start of lines, each with a colon and a space after it, such as version: 1"}),"named-file":m({severity:"error",about:"value",message:({file:e,reason:t})=>`\
the file ${e} ${t}`,remedy:()=>"correct the name; it is looked up beside the file that names it, unless it begins with /"}),"file-not-utf8":m({severity:"error",
about:"file",message:({byte:e,line:t})=>`byte ${e}, on line ${t}, is not UTF-8`,remedy:()=>"save the file as UTF-8"}),"file-too-large":m({severity:"error",about:"\
file",message:({limit:e})=>`the file has more than ${Qm(e)}`,remedy:()=>"give a spec; a thousand guests take less room than that"}),"file-missing":m({severity:"\
error",about:"file",message:()=>"there is no such file",remedy:()=>"correct the name; it is looked up from the current directory"}),"file-is-directory":m({severity:"\
error",about:"file",message:()=>"this is a directory",remedy:()=>"name the file in it, such as host.yaml"}),"file-not-regular":m({severity:"error",about:"file",
message:()=>"this is a device, pipe or socket and not a regular file",remedy:()=>"name a file, or give - and pipe the text to standard input"}),"file-unreadable":m(
{severity:"error",about:"file",message:({reason:e})=>`the file cannot be read: ${e}`,remedy:()=>"see to its permissions, and to those of the directories above i\
t"}),"stdin-twice":m({severity:"error",about:"call",message:()=>"standard input (-) is given more than once",remedy:()=>"give - once"})},fa="<stdin>";function ma(e,t,s){
const n=new Map;let i=!1;const r=(o,a,c)=>{const l=Um("sha256").update(o).digest("hex");n.set(`${c??""}\0${a}`,c===void 0?{path:a,sha256:l}:{path:a,from:c,sha256:l})};
return{readInput(o){const a=o==="-"?fa:o;if(o==="-"&&i){s("stdin-twice","call");return}o==="-"&&(i=!0);const c=o==="-"?e.stdin(is):e.read(zi(t,o),is);if("proble\
m"in c){tp(a,c,s);return}return r(c,a),{name:a,bytes:c}},readBeside(o,a,c,l=is){if(a.options!==void 0&&!Xm(o)){s("named-file",c,{file:o,reason:"must be named by\
 an absolute path in NixOS options"});return}const u=a.name===fa?t:Hm(zi(t,a.name)),d=o.includes("\0")?{problem:"missing"}:e.read(zi(u,o),l);if("problem"in d){s(
"named-file",c,{file:o,reason:sp(d,l)});return}return r(d,o,a.name),d},get read(){return[...n.values()]}}}function tp(e,t,s){switch(t.problem){case"missing":s("\
file-missing",{file:e});break;case"directory":s("file-is-directory",{file:e});break;case"not-regular":s("file-not-regular",{file:e});break;case"too-large":s("fi\
le-too-large",{file:e},{limit:is});break;case"unreadable":s("file-unreadable",{file:e},{reason:t.reason});break}}function sp(e,t){switch(e.problem){case"missing":
return"does not exist";case"directory":return"is a directory";case"not-regular":return"is a device, pipe or socket and not a regular file";case"too-large":return`\
has more than ${t} bytes`;case"unreadable":return`cannot be read: ${e.reason}`}}var np={read(e,t){let s;try{const n=pa(Zm(e),t);return n||(s=Gm(e,ca.O_RDONLY|ca.
O_NONBLOCK),pa(Vm(s),t)??ga(s,t))}catch(n){return va(n)}finally{s!==void 0&&Km(s)}},stdin(e){try{return ga(0,e)}catch(t){return va(t)}}};function pa(e,t){return e.
isDirectory()?{problem:"directory"}:e.isFile()?e.size>t?{problem:"too-large"}:void 0:{problem:"not-regular"}}var Bi=e=>e instanceof Error&&"code"in e&&typeof e.
code=="string"?e.code:"";function va(e){const t=Bi(e);return t==="ENOENT"||t==="ENOTDIR"?{problem:"missing"}:t==="EISDIR"?{problem:"directory"}:{problem:"unread\
able",reason:{EACCES:"permission denied",EPERM:"permission denied",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"its name is too long",EIO:"input/ou\
tput error"}[t]??(t||"unknown error")}}function ga(e,t){const s=[];let n=0;for(;;){const i=new Uint8Array(65536),r=ip(e,i);if(r===0)return Buffer.concat(s);if(n+=
r,n>t)return{problem:"too-large"};s.push(i.subarray(0,r))}}function ip(e,t){for(;;)try{return Wm(e,t)}catch(s){if(Bi(s)==="EOF")return 0;if(Bi(s)!=="EAGAIN")throw s;
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var rp={name:"vfioc",version:"0.1.0",description:"Compiles one declarative host spec for PCI pass\
through into a NixOS module and matching libvirt domain XML.",license:"MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"dist/vfioc.mjs"},files:["\
dist","schema","modules","CHANGELOG.md","THIRD-PARTY.md"],scripts:{build:"node scripts/build.mjs",generate:"node scripts/generate.mjs",format:"biome check --wri\
te .","check:types":"tsc --noEmit","check:style":"biome check .","check:fresh":"node scripts/fresh.mjs",check:"npm run check:types && npm run check:style && npm\
 run check:fresh",test:"npm run check && vitest run --project unit","test:consumers":"vitest run --project consumers","test:nix":"vitest run --project nix","tes\
t:lab":"node lab/run.mjs",bench:"node bench/run.mjs"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"^20.19.43",acorn:"^8.19.0",esbuild:"^0.28.2","fa\
st-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.2",vitest:"^4.1.12",yaml:"2.9",zod:"4.6"}},qi=rp.version;import{lstatSync as op,mkdirSync as ap,readdirSync as cp,
readFileSync as lp,renameSync as up,rmdirSync as dp,statSync as ya,unlinkSync as hp,writeFileSync as fp}from"node:fs";import{dirname as mp}from"node:path";var Dt=e=>e instanceof
Error&&"code"in e&&"syscall"in e,pp={EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left on the d\
evice",EDQUOT:"the disk quota is used up",ENAMETOOLONG:"the name is too long",ENOTDIR:"a part of the path is no directory",ENOENT:"it is not there",EEXIST:"some\
thing is there already",ENOTEMPTY:"the directory is not empty",ELOOP:"symbolic links lead in a circle",EXDEV:"a part of the directory lies on another file syste\
m",EIO:"input/output error",EMFILE:"too many files are open",EFBIG:"the file would be too large"},En=e=>pp[e.code??""]??e.code??"unknown error";function ba(e){if(e)
return e.isSymbolicLink()?"link":e.isDirectory()?"directory":e.isFile()?"file":"other"}function wa(e){if(ya(e,{throwIfNoEntry:!1})?.isDirectory())return;const t=mp(
e);t!==e&&wa(t),ap(e)}var vp={kind:e=>ba(op(e,{throwIfNoEntry:!1})),target:e=>ba(ya(e,{throwIfNoEntry:!1})),read:e=>lp(e),list:e=>cp(e).sort(),makeDirectory:wa,
create:(e,t)=>fp(e,t,{flag:"wx"}),rename:(e,t)=>up(e,t),remove:e=>hp(e),removeDirectory:e=>dp(e)};function Ye(e,t){if(e.length>100)return;const s=[...e.toLowerCase()];
let n=s.length<=2?0:s.length<=5?1:s.length<=8?2:3,i;for(const r of[...new Set(t)].sort()){if(r===e)continue;const o=[...r.toLowerCase()];if(Math.abs(o.length-s.
length)>n)continue;const a=gp(s,o);if(!(a>n||a===n&&i!==void 0)&&(i=r,n=a,a===0))break}return i}function gp(e,t){let s=[],n=Array.from({length:t.length+1},(i,r)=>r);
for(let i=1;i<=e.length;i+=1){const r=[i];for(let o=1;o<=t.length;o+=1){const a=e[i-1]===t[o-1];let c=Math.min((n[o]??0)+1,(r[o-1]??0)+1,(n[o-1]??0)+(a?0:1));i>
1&&o>1&&e[i-1]===t[o-2]&&e[i-2]===t[o-1]&&(c=Math.min(c,(s[o-2]??0)+1)),r.push(c)}s=n,n=r}return n[t.length]??0}import{parseArgs as yp}from"node:util";var bp=e=>/^[\w%+,./:=@-]+$/.
test(e)?e:`'${e.replaceAll("'","'\\''")}'`,Fi=(e,t)=>e===void 0?t:`did you mean ${e}? ${t}`,wp={"missing-command":m({severity:"error",about:"call",message:()=>"\
no command is given",remedy:()=>"vfioc --help lists the commands"}),"unknown-command":m({severity:"error",about:"call",message:({word:e})=>`${e} is no command o\
f vfioc`,remedy:({nearest:e})=>Fi(e,"vfioc --help lists the commands")}),"unknown-flag":m({severity:"error",about:"call",message:({flag:e,command:t})=>`${e} is \
no flag of ${t}`,remedy:({nearest:e,command:t})=>Fi(e,`${t} --help lists the flags`)}),"missing-flag-value":m({severity:"error",about:"call",message:({flag:e,value:t})=>`${e}\
 needs a value: ${t}`,remedy:({flag:e,value:t})=>`write ${e} ${t}; a value that begins with a dash is written ${e}=${t}`}),"needless-flag-value":m({severity:"er\
ror",about:"call",message:({flag:e})=>`${e} takes no value`,remedy:({flag:e})=>`write ${e} alone`}),"repeated-flag":m({severity:"error",about:"call",message:({flag:e})=>`${e}\
 is given more than once`,remedy:()=>"give it once"}),"invalid-flag-value":m({severity:"error",about:"call",message:({flag:e,value:t})=>`${t} is nothing that ${e}\
 can be`,remedy:({flag:e,choices:t})=>`write ${e} with one of ${t.join(", ")}`}),"conflicting-flags":m({severity:"error",about:"call",message:({one:e,other:t})=>`${e}\
 and ${t} cannot be given together`,remedy:()=>"leave one of them out"}),"missing-argument":m({severity:"error",about:"call",message:({command:e,name:t})=>`${e}\
 needs ${t}`,remedy:({command:e})=>`${e} --help shows how it is called`}),"needless-argument":m({severity:"error",about:"call",message:({command:e,word:t})=>`${e}\
 has no use for ${t}`,remedy:({command:e})=>`leave it out; ${e} --help shows how it is called`}),"unknown-code":m({severity:"error",about:"call",message:({word:e})=>`${e}\
 is no code of a diagnostic`,remedy:({nearest:e})=>Fi(e,"vfioc explain lists the codes")})},kp={"output-not-a-directory":m({severity:"error",about:"file",message:()=>"\
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
vfioc wrote this file, and the spec compiles to it no more",remedy:({command:e})=>`run ${e}, which removes it`})},$p={"scan-root":m({severity:"error",about:"fil\
e",message:()=>"there is no folder here that a machine could be read from",remedy:()=>"name the folder that stands for / of that machine, with its sys and proc"}),
"facts-foreign":m({severity:"error",about:"file",message:()=>"this file holds no facts of a machine, and would be overwritten; nothing was written",remedy:()=>"\
name another with -o, or move it away"}),"init-output-exists":m({severity:"error",about:"file",message:()=>"this is there already, and init overwrites nothing",
remedy:({facts:e})=>e?"take the facts in it with --facts, or move it away":"name another with -o, or move it away"}),"picture-foreign":m({severity:"error",about:"\
file",message:()=>"this file holds no picture, and would be overwritten; nothing was written",remedy:()=>"name another with --picture, or move it away"})},gt={...wp,
...kp,...$p},ka={help:{short:"h",help:"show this help"},version:{help:"show the version"}},$a=e=>({...e.flags,...ka});function _p(e,t,s){const n=`vfioc ${e.name}`,
i=$a(e),{tokens:r}=yp({args:[...t],strict:!1,allowPositionals:!0,tokens:!0,options:Object.fromEntries(Object.entries(i).map(([l,{value:u,short:d}])=>[l,{type:u===
void 0?"boolean":"string",...d&&{short:d}}]))}),o=s.reporter(gt),a=[],c=new Map;for(const l of r){if(l.kind==="positional"&&a.push(l.value),l.kind!=="option")continue;
const u=Object.hasOwn(i,l.name)?i[l.name]:void 0;if(u)c.has(l.name)?o("repeated-flag","call",{flag:l.rawName}):(c.set(l.name,l.value??""),Sp(l.rawName,l.value,u,
o));else{const d=Ye(l.name,Object.keys(i));o("unknown-flag","call",{flag:l.rawName,command:n,nearest:d&&`--${d}`})}}for(const[l,u]of e.conflicts??[])c.has(l)&&c.
has(u)&&o("conflicting-flags","call",{one:`--${l}`,other:`--${u}`});if(!c.has("help")&&!c.has("version")){const{least:l,most:u,name:d,unless:h}=e.arguments;a.length>=
l||h!==void 0&&c.has(h)||o("missing-argument","call",{command:n,name:d});for(const y of a.slice(u))o("needless-argument","call",{command:n,word:y})}return s.failed?
void 0:{arguments:a,flags:c}}function Sp(e,t,s,n){s.value===void 0?t!==void 0&&n("needless-flag-value","call",{flag:e}):t===void 0||t===""?n("missing-flag-value",
"call",{flag:e,value:s.value}):s.choices&&!s.choices.includes(t)&&n("invalid-flag-value","call",{flag:e,value:t,choices:s.choices})}import{createHash as xp}from"node:crypto";
var _a={};C(_a,{codes:()=>lg,domain:()=>ug,schema:()=>cg});function Sa(e){const t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(
([n,i])=>t.indexOf(+n)===-1).map(([n,i])=>i)}function Op(e,t){return typeof t=="bigint"?t.toString():t}var Np=class{constructor(e){this._getter=e,this._value=void 0}get value(){
const e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function Ap(e){return new Np(e)}function Mp(e){return e==null}function xa(e){
const t=e.startsWith("^")?1:0,s=e.endsWith("$")?e.length-1:e.length;return e.slice(t,s)}function Ep(e,t,s){Object.defineProperty(e,t,{value:s,writable:!0,enumerable:!0,
configurable:!0})}var Oa="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Ui(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Na(e){
if(Ui(e)===!1)return!1;const t=e.constructor;if(t===void 0||typeof t!="function")return!0;const s=t.prototype;return!(Ui(s)===!1||Object.prototype.hasOwnProperty.
call(s,"isPrototypeOf")===!1)}function Cp(e){return Na(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var Tp=new Set(
["string","number","symbol"]);function Ki(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Ip(e,t,s){const n=new e._zod.constr(t??e._zod.def);return(!t||
s?.parent)&&(n._zod.parent=e),n}function Me(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function Pp(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var jp={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[
-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function yt(e,t=0){
if(e.aborted===!0)return!0;for(let s=t;s<e.issues.length;s++)if(e.issues[s]?.continue!==!0)return!0;return!1}function Dp(e,t=0){if(e.aborted===!0)return!0;for(let s=t;s<
e.issues.length;s++)if(e.issues[s]?.continue===!1)return!0;return!1}function os(e,t){return t.map(s=>{var n;return(n=s).path??(n.path=[]),s.path.unshift(e),s})}
function Us(e){return typeof e=="string"?e:e?.message}function Aa(e){const t=[];for(const s of e??[]){const n=s._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))
break;const i=n.maximum??n.length??n.size;i>=0&&t.push([i,s])}return t}function Vi(e,t,s){var n;for(let i=t;i<e.length;i++)(n=e[i]).schema??(n.schema=s)}function Lt(e,t,s){
var n;const i=e.inst?._zod?.traits;i?.has("$ZodType")&&(i.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);const r=e.schema!==e.inst?e.schema?.
_zod.def?.error:void 0,o=e.message?e.message:Us(e.inst?._zod.def?.error?.(e))??Us(r?.(e))??Us(t?.error?.(e))??Us(s.customError?.(e))??Us(s.localeError?.(e))??"I\
nvalid input",a={};for(const c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),
a.message=o,t?.reportInput&&(a.input=e.input),a}var Lp=/[\uD800-\uDBFF]/;function zp(e){const t=e.length;if(!Lp.test(e))return t;let s=t;for(let n=0;n<t-1;n++)(e.
charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(s--,n++);return s}function Rp(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"\
unknown"}function Bp(e,t){for(const s in t){const n=Object.getOwnPropertyDescriptor(t,s);n.get?Object.defineProperty(e,s,{...n,enumerable:!1}):Fp(e,s,n.value)}}
function Ks(e,t,s,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:s}),s}function qp(e,t,s){return Ks(e,t,s,!1)}function Fp(e,t,s){
Object.defineProperty(e,t,{configurable:!0,get(){return this==null?s:Ks(this,t,s.bind(this))},set(n){Ks(this,t,n)}})}function Up(e,t){const s=Object.getPrototypeOf(
e);return t in s?void 0:s}var Gi,bt=!1,Kp={configurable:!0,get(){bt=!0}};function Ee(e,t,s){const n=Object.getPrototypeOf(e._zod);if(t in n&&Gi!==e._zod){Gi=void 0;
return}Gi=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,Kp);const i=bt;bt=!1;try{const r=s(this);return bt?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),bt=bt||i,r}catch(r){throw delete this[t],bt=bt||i,r}},set(i){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:i})}})}function Vp(e,t,s,n){const i=Up(e,t);i&&Object.defineProperty(i,t,{configurable:!0,get(){const r={configurable:!0,writable:!0,enumerable:n,
value:void 0};return Object.defineProperty(this,t,r),r.value=s(this),Object.defineProperty(this,t,r),r.value},set(r){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:n,value:r})}})}var Ma,Gp=Object.freeze({status:"aborted"}),Wi={value:void 0,enumerable:!1},Ea="captureStackTrace"in Error?Error:null;function Wp(e){
const t=Ea;if(t){const s=t.stackTraceLimit;if(typeof s=="number"){try{t.stackTraceLimit=0}catch{return Ea=null,new e}try{return new e}finally{t.stackTraceLimit=
s}}}return new e}function z(e,t,s,n){const i={};function r(h){this.def=h,this.constr=d,this.traits=new Set}r.prototype=i;const o=s,a=o&&new WeakSet;function c(h,p){
if(h._zod){if(h._zod.traits.has(e))return}else{Wi.value=new r(p);try{Object.defineProperty(h,"_zod",Wi)}finally{Wi.value=void 0}}if(h._zod.traits.add(e),t(h,p),
a){const k=Object.getPrototypeOf(h),_=h._zod.constr.prototype;let M=k;for(;M&&M!==_;)M=Object.getPrototypeOf(M);const x=M??k;a.has(x)||(a.add(x),Bp(x,o))}const y=d.
prototype;for(const k in y)Object.prototype.hasOwnProperty.call(y,k)&&(k in h||(h[k]=y[k].bind(h)))}const l=n?.Parent??Object;class u extends l{}Object.defineProperty(
u,"name",{value:e});function d(h){const p=n?.Parent?Wp(u):this;c(p,h);const y=p._zod.deferred;if(y){for(const _ of y)_();p._zod.deferred=void 0}const k=globalThis.
__zod_globalConfig?.postProcessor;return k&&k(p),p}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:h=>n?.Parent&&
h instanceof n.Parent?!0:h?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var as=class extends Error{constructor(){super("Encountered Promi\
se during synchronous parse. Use .parseAsync() instead.")}},Zp=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),
this.name="ZodEncodeError"}};(Ma=globalThis).__zod_globalConfig??(Ma.__zod_globalConfig={});var cs=globalThis.__zod_globalConfig;function zt(e){return e&&Object.
assign(cs,e),cs}function Hp(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Op,2)),e.message}function Xp(e){this._zod.message=e}var Yp={get:Hp,
set:Xp,enumerable:!0,configurable:!0},Zi={value:void 0,enumerable:!1},Ca=new WeakSet([Object.prototype,Error.prototype]),Ta=(e,t)=>{e.name="$ZodError",Zi.value=
t,Object.defineProperty(e,"issues",Zi),Zi.value=void 0,Object.defineProperty(e,"message",Yp);const s=Object.getPrototypeOf(e);Ca.has(s)||(Ca.add(s),Object.defineProperty(
s,"toString",{configurable:!0,enumerable:!1,get(){const n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},
set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},BA=z("$ZodError",Ta),Cn=z("$ZodError",Ta,void 0,{Parent:Error}),Jp=e=>{
const t=(s,n,i,r)=>{const o=i?{...i,async:!1}:{async:!1},a=s._zod.run({value:n,issues:[]},o);if(a instanceof Promise)throw new as;if(a.issues.length){const c=new(r?.
Err??e)(a.issues.map(l=>Lt(l,o,zt())));throw Oa(c,r?.callee??t),c}return a.value};return t},Qp=Jp(Cn),ev=e=>{const t=async(s,n,i,r)=>{const o=i?{...i,async:!0}:
{async:!0};let a=s._zod.run({value:n,issues:[]},o);if(a instanceof Promise&&(a=await a),a.issues.length){const c=new(r?.Err??e)(a.issues.map(l=>Lt(l,o,zt())));throw Oa(
c,r?.callee??t),c}return a.value};return t},tv=ev(Cn),sv=e=>(t,s,n)=>{const i=n?{...n,async:!1}:{async:!1},r=t._zod.run({value:s,issues:[]},i);if(r instanceof Promise)
throw new as;return r.issues.length?Ia(e,r.issues,i):{success:!0,data:r.value}},nv=sv(Cn);function Ia(e,t,s){let n;return{success:!1,get error(){return n||(n=new e(
t.map(i=>Lt(i,s,zt()))),t=void 0,s=void 0),n},set error(i){n=i,t=void 0,s=void 0}}}var iv=e=>async(t,s,n)=>{const i=n?{...n,async:!0}:{async:!0};let r=t._zod.run(
{value:s,issues:[]},i);return r instanceof Promise&&(r=await r),r.issues.length?Ia(e,r.issues,i):{success:!0,data:r.value}},rv=iv(Cn),ov=/^[\s\S]{0,}$/,Pa=/^-?\d+(?:\.\d+)?$/,
av=/^(?:true|false)$/i,Tn=z("$ZodCheck",(e,t)=>{var s;e._zod??(e._zod={}),e._zod.def=t,(s=e._zod).onattach??(s.onattach=[])}),cv=e=>{const t=e.value;return!Mp(t)&&
t.length!==void 0},In={number:"number",bigint:"bigint",object:"date"},lv=z("$ZodCheckLessThan",(e,t)=>{Tn.init(e,t);const s=In[typeof t.value];e._zod.check=n=>{
(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:In[typeof n.value]??s,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.
value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),uv=z("$ZodCheckGreaterThan",(e,t)=>{Tn.init(e,t);const s=In[typeof t.value];e._zod.check=
n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:In[typeof n.value]??s,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():
t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),dv=z("$ZodCheckNumberFormat",(e,t)=>{Tn.init(e,t),t.format=t.format||"float64";const s=t.
format?.includes("int"),n=s?"int":"number",[i,r]=jp[t.format];e._zod.check=o=>{const a=o.value;if(s){if(!Number.isInteger(a)){o.issues.push({expected:n,format:t.
format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?o.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):o.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}a<i&&o.issues.push({origin:"number",input:a,code:"\
too_small",minimum:i,inclusive:!0,inst:e,continue:!t.abort}),a>r&&o.issues.push({origin:"number",input:a,code:"too_big",maximum:r,inclusive:!0,inst:e,continue:!t.
abort})}}),hv=z("$ZodCheckMinLength",(e,t)=>{var s;Tn.init(e,t),(s=e._zod.def).when??(s.when=cv),e._zod.check=n=>{const i=n.value,r=i.length;if((typeof i=="stri\
ng"&&r>=t.minimum&&r<t.minimum*2?zp(i):r)>=t.minimum)return;const a=Rp(i);n.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:i,inst:e,
continue:!t.abort})}}),fv={major:4,minor:6,patch:7},Ce=z("$ZodType",(e,t)=>{var s;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=fv;const n=e._zod.
def.checks,i=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(const r of i)for(const o of r._zod.onattach)o(e);if(i.length===0)(s=e._zod).deferred??
(s.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const r=(a,c,l)=>{if(a.memo)return a;let u=yt(a),d;for(const h of c){if(h._zod.def.when){
if(Dp(a)||!h._zod.def.when(a))continue}else if(u)continue;const p=a.issues.length,y=h._zod.check(a);if(y instanceof Promise&&l?.async===!1)throw new as;if(d||y instanceof
Promise)d=(d??Promise.resolve()).then(async()=>{await y,a.issues.length!==p&&(Vi(a.issues,p,e),u||(u=yt(a,p)))});else{if(a.issues.length===p)continue;Vi(a.issues,
p,e),u||(u=yt(a,p))}}return d?d.then(()=>a):a},o=(a,c,l)=>{if(yt(a))return a.aborted=!0,a;const u=r(c,i,l);if(u instanceof Promise){if(l.async===!1)throw new as;
return u.then(d=>e._zod.parse(d,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){const u=e.
_zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(d=>o(d,a,c)):o(u,a,c)}const l=e._zod.parse(a,c);if(l instanceof Promise){
if(c.async===!1)throw new as;return l.then(u=>r(u,i,c))}return r(l,i,c)}}},{get"~standard"(){return qp(this,"~standard",pv(this))},set"~standard"(e){Ks(this,"~s\
tandard",e)}}),ja=(e,t)=>e.issues.length?{issues:e.issues.map(s=>Lt(s,t,zt()))}:{value:e.value};async function mv(e,t){const s={async:!0};return ja(await e._zod.
run({value:t,issues:[]},s),s)}function pv(e){return{validate:t=>{const s={async:!1};try{const n=e._zod.run({value:t,issues:[]},s);if(!(n instanceof Promise))return ja(
n,s)}catch{}return mv(e,t)},vendor:"zod",version:1}}var vv=z("$ZodString",(e,t)=>{Ce.init(e,t),e._zod.pattern=t.pattern??ov,e._zod.parse=(s,n)=>{if(t.coerce)try{
s.value=String(s.value)}catch{}return typeof s.value=="string"||s.issues.push({expected:"string",code:"invalid_type",input:s.value,inst:e}),s}}),Da=z("$ZodNumbe\
r",(e,t)=>{Ce.init(e,t),e._zod.pattern=Pa,e._zod.parse=(s,n)=>{if(t.coerce)try{s.value=Number(s.value)}catch{}const i=s.value;if(typeof i=="number"&&!Number.isNaN(
i)&&Number.isFinite(i))return s;const r=typeof i=="number"?Number.isNaN(i)?"NaN":Number.isFinite(i)?void 0:String(i):void 0;return s.issues.push({expected:"numb\
er",code:"invalid_type",input:i,inst:e,...r?{received:r}:{}}),s}}),gv=z("$ZodNumberFormat",(e,t)=>{dv.init(e,t),Da.init(e,t)}),yv=z("$ZodBoolean",(e,t)=>{Ce.init(
e,t),e._zod.pattern=av,e._zod.parse=(s,n)=>{if(t.coerce)try{s.value=!!s.value}catch{}const i=s.value;return typeof i=="boolean"||s.issues.push({expected:"boolea\
n",code:"invalid_type",input:i,inst:e}),s}}),bv=z("$ZodNever",(e,t)=>{Ce.init(e,t),e._zod.parse=(s,n)=>(s.issues.push({expected:"never",code:"invalid_type",input:s.
value,inst:e}),s)});function wv(e,t){const s=Aa(e._zod.def.checks);if(!s.length)return;const n=Math.min(...s.map(r=>r[0])),i=e._zod.parse;e._zod.parse=(r,o)=>{const a=t(
r.value);if(a>n&&!o?.skipChecks&&o?.direction!=="backward"){for(const[c,l]of Aa(e._zod.def.checks))if(a>c&&l._zod.def.when(r)){const u=r.issues.length;return l.
_zod.check(r),r.issues[u].continue=!1,Vi(r.issues,u,e),r}}return i(r,o)}}var kv=e=>Array.isArray(e)?e.length:-1;function La(e,t,s){e.issues.length&&t.issues.push(
...os(s,e.issues)),t.value[s]=e.value}var $v=z("$ZodArray",(e,t)=>{Ce.init(e,t);const s=cs.memoizer;s?.attach(e),e._zod.parse=(n,i)=>{const r=n.value;if(!Array.
isArray(r))return n.issues.push({expected:"array",code:"invalid_type",input:r,inst:e}),n;n.value=s?s.alloc(e,n,Array(r.length),i):Array(r.length);const o=[],a=i?.
abortEarly;for(let c=0;c<r.length;c++){const l=r[c],u=t.element._zod.run({value:l,issues:[]},i);if(u instanceof Promise)o.push(u.then(d=>La(d,n,c)));else if(La(
u,n,c),a&&u.issues.length!==0&&yt(u))break}return o.length?Promise.all(o).then(()=>n):n},wv(e,kv)});function Pn(e,t,s,n,i,r){const o=s in n,a=r==="optional";if(!(!o&&
a&&i==="optional")){if(e.issues.length){if(i!==void 0&&a&&!o)return;t.issues.push(...os(s,e.issues))}if(!o&&i===void 0){e.issues.length||t.issues.push({code:"in\
valid_type",expected:"nonoptional",input:void 0,path:[s]});return}e.value===void 0?(o||i==="defaulted"&&!a)&&(t.value[s]=void 0):t.value[s]=e.value}}var _v=[];function Sv(e){
const t=Object.keys(e.shape),s=Object.getOwnPropertySymbols(e.shape),n=s.length?s:_v,i=n.length?[...t,...n]:t;for(const o of i)if(!e.shape?.[o]?._zod?.traits?.has(
"$ZodType"))throw new Error(`Invalid element at key "${String(o)}": expected a Zod schema`);const r=Pp(e.shape);return{...e,allKeys:i,symbolKeys:n,keySet:new Set(
t),numKeys:t.length,optionalKeys:new Set(r)}}function xv(e,t,s,n,i,r,o){const a=[],c=i.keySet,l=i.catchall._zod,u=l.def.type,d=l.optin,h=l.optout;let p=0;for(const y in t){
if(o&&s.issues.length!==p){if(yt(s,p))break;p=s.issues.length}if(c.has(y))continue;if(y==="__proto__"){u==="never"&&a.push(y);continue}if(u==="never"){a.push(y);
continue}const k=l.run({value:t[y],issues:[]},n);k instanceof Promise?e.push(k.then(_=>Pn(_,s,y,t,d,h))):Pn(k,s,y,t,d,h)}return a.length&&s.issues.push({code:"u\
nrecognized_keys",keys:a,input:t,inst:r,continue:!0}),e.length?Promise.all(e).then(()=>s):s}var Ov=z("$ZodObject",(e,t)=>{Ce.init(e,t);const s=Object.getOwnPropertyDescriptor(
t,"shape"),n=s?.get?s.get.raw:t.shape??{};if(n){const l=()=>{const u={...n};return Object.defineProperty(t,"shape",{value:u}),l.raw=u,u};l.raw=n,Object.defineProperty(
t,"shape",{get:l})}const i=Ap(()=>Sv(t));Ee(e,"propValues",l=>{const u=l.def.shape,d={};for(const h in u){const p=u[h]._zod;if(p.values){Object.prototype.hasOwnProperty.
call(d,h)||Ep(d,h,new Set);for(const y of p.values)d[h].add(y);p.optin!==void 0&&d[h].add(void 0)}}return d});const r=Ui,o=t.catchall;let a;const c=cs.memoizer;
c?.attach(e),e._zod.parse=(l,u)=>{a??(a=i.value);const d=l.value;if(!r(d))return l.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),l;l.value=
c?c.alloc(e,l,{},u):{};const h=[],p=a.shape,y=u?.abortEarly;let k=l.issues.length;for(const _ of a.allKeys){if(y&&l.issues.length!==k){if(yt(l,k))break;k=l.issues.
length}if(_==="__proto__")continue;const M=p[_],x=M._zod.optin,D=M._zod.optout,U=M._zod.run({value:d[_],issues:[]},u);U instanceof Promise?h.push(U.then(G=>Pn(G,
l,_,d,x,D))):Pn(U,l,_,d,x,D)}return o?xv(h,d,l,u,i.value,e,y===!0):h.length?Promise.all(h).then(()=>l):l}});function za(e,t,s,n){for(const r of e)if(r.issues.length===
0)return t.value=r.value,t;const i=e.filter(r=>!yt(r));return i.length===1?(t.value=i[0].value,i[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:s,errors:e.
map(r=>r.issues.map(o=>Lt(o,n,zt())))}),t)}var Nv=z("$ZodUnion",(e,t)=>{Ce.init(e,t),Ee(e,"optin",n=>n.def.options.some(i=>i._zod.optin==="defaulted")?"defaulte\
d":n.def.options.some(i=>i._zod.optin!==void 0)?"optional":void 0),Ee(e,"optout",n=>n.def.options.some(i=>i._zod.optout==="optional")?"optional":void 0),Ee(e,"v\
alues",n=>{if(n.def.options.every(i=>i._zod.values))return new Set(n.def.options.flatMap(i=>Array.from(i._zod.values)))}),Ee(e,"pattern",n=>{if(n.def.options.every(
i=>i._zod.pattern)){const i=n.def.options.map(r=>r._zod.pattern);return new RegExp(`^(${i.map(r=>xa(r.source)).join("|")})$`)}});const s=t.options.length===1?t.
options[0]._zod.run:null;e._zod.parse=(n,i)=>{if(s)return s(n,i);let r=!1;const o=[];for(const a of t.options){const c=a._zod.run({value:n.value,issues:[]},i);if(c instanceof
Promise)o.push(c),r=!0;else{if(c.issues.length===0)return c;o.push(c)}}return r?Promise.all(o).then(a=>za(a,n,e,i)):za(o,n,e,i)}}),Av=z("$ZodRecord",(e,t)=>{Ce.
init(e,t);const s=cs.memoizer;s?.attach(e),e._zod.parse=(n,i)=>{const r=n.value;if(!Na(r))return n.issues.push({expected:"record",code:"invalid_type",input:r,inst:e}),
n;const o=[],a=t.keyType._zod.values;if(a&&!t.partial){n.value=s?s.alloc(e,n,{},i):{};const c=new Set;for(const u of a)if(typeof u=="string"||typeof u=="number"||
typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;const d=t.keyType._zod.run({value:u,issues:[]},i);if(d instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(
y=>Lt(y,i,zt())),input:u,path:[u],inst:e});continue}const h=d.value;if(h==="__proto__")continue;const p=t.valueType._zod.run({value:r[u],issues:[]},i);p instanceof
Promise?o.push(p.then(y=>{y.issues.length&&n.issues.push(...os(u,y.issues)),n.value[h]=y.value})):(p.issues.length&&n.issues.push(...os(u,p.issues)),n.value[h]=
p.value)}let l;for(const u in r)if(!c.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;n.value[u]=r[u]}else l=l??[],l.push(u);l&&l.length>0&&n.issues.push(
{code:"unrecognized_keys",input:r,inst:e,keys:l,continue:!0})}else{n.value=s?s.alloc(e,n,{},i):{};let c;for(const l of Reflect.ownKeys(r)){if(l==="__proto__"||!Object.
prototype.propertyIsEnumerable.call(r,l))continue;let u=t.keyType._zod.run({value:l,issues:[]},i);if(u instanceof Promise)throw new Error("Async schemas not sup\
ported in object keys currently");if(typeof l=="string"&&Pa.test(l)&&u.issues.length){const y=t.keyType._zod.run({value:Number(l),issues:[]},i);if(y instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");y.issues.length===0&&(u=y)}if(u.issues.length){t.mode==="loose"?n.value[l]=r[l]:a?(c=c??
[],c.push(l)):n.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(y=>Lt(y,i,zt())),input:l,path:[l],inst:e});continue}const h=u.value;if(h==="\
__proto__")continue;const p=t.valueType._zod.run({value:r[l],issues:[]},i);p instanceof Promise?o.push(p.then(y=>{y.issues.length&&n.issues.push(...os(l,y.issues)),
n.value[h]=y.value})):(p.issues.length&&n.issues.push(...os(l,p.issues)),n.value[h]=p.value)}c&&c.length>0&&n.issues.push({code:"unrecognized_keys",input:r,inst:e,
keys:c,continue:!0})}return o.length?Promise.all(o).then(()=>n):n}}),Mv=z("$ZodEnum",(e,t)=>{Ce.init(e,t);const s=Sa(t.entries),n=new Set(s);e._zod.values=n,Ee(
e,"pattern",i=>{const r=Sa(i.def.entries).filter(o=>Tp.has(typeof o));return new RegExp(r.length?`^(${r.map(o=>Ki(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(i,r)=>{const o=i.value;return n.has(o)||i.issues.push({code:"invalid_value",values:s,input:o,inst:e}),i}}),Ev=z("$ZodLiteral",(e,t)=>{Ce.init(e,t);
const s=new Set(t.values);e._zod.values=s,Ee(e,"pattern",n=>{const i=n.def.values;return new RegExp(i.length?`^(${i.map(r=>typeof r=="string"?Ki(r):r?Ki(r.toString()):
String(r)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,i)=>{const r=n.value;return s.has(r)||n.issues.push({code:"invalid_value",values:t.values,input:r,inst:e}),
n}}),Cv=z("$ZodTransform",(e,t)=>{Ce.init(e,t),e._zod.optin="optional",cs.memoizer?.guard(e),e._zod.parse=(s,n)=>{if(n.direction==="backward")throw new Zp(e.constructor.
name);const i=t.transform(s.value,s);if(n.async)return(i instanceof Promise?i:Promise.resolve(i)).then(o=>(s.value=o,s));if(i instanceof Promise)throw new as;return s.
value=i,s}});function Ra(e,t){return e.value=t.issues.length?void 0:t.value,e}var Tv=z("$ZodOptional",(e,t)=>{Ce.init(e,t),Ee(e,"optin",s=>s.def.innerType._zod.
optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Ee(e,"values",s=>{const n=s.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),
Ee(e,"pattern",s=>{const n=s.def.innerType._zod.pattern;return n?new RegExp(`^(${xa(n.source)})?$`):void 0}),e._zod.parse=(s,n)=>{if(s.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return s;const i=t.innerType._zod.run({value:s.value,issues:[]},n);return i instanceof Promise?i.then(r=>Ra(s,r)):Ra(s,i)}return t.innerType.
_zod.run(s,n)}}),Iv=z("$ZodPrefault",(e,t)=>{Ce.init(e,t),e._zod.optin="defaulted",Ee(e,"values",s=>s.def.innerType._zod.values),e._zod.parse=(s,n)=>(n.direction===
"backward"||s.value===void 0&&(s.value=t.defaultValue),t.innerType._zod.run(s,n))}),Pv=z("$ZodPipe",(e,t)=>{Ce.init(e,t),Ee(e,"values",s=>s.def.in._zod.values),
Ee(e,"optin",s=>s.def.in._zod.optin),Ee(e,"optout",s=>s.def.out._zod.optout),Ee(e,"propValues",s=>s.def.in._zod.propValues),e._zod.parse=(s,n)=>{if(n.direction===
"backward"){const r=t.out._zod.run(s,n);return r instanceof Promise?r.then(o=>jn(o,t.in,n)):jn(r,t.in,n)}const i=t.in._zod.run(s,n);return i instanceof Promise?
i.then(r=>jn(r,t.out,n)):jn(i,t.out,n)}});function jn(e,t,s){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.
issues},s)}var Ba,jv=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const s=t[0];return this._map.set(e,s),s&&typeof s=="object"&&"id"in
s&&this._idmap.set(s.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e);return t&&typeof t=="object"&&"\
id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const s={...this.get(t)??{}};delete s.id;const n={...s,...this._map.
get(e)};return Object.keys(n).length?n:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function Dv(){return new jv}(Ba=globalThis).__zod_globalRegistry??
(Ba.__zod_globalRegistry=Dv());var qa=globalThis.__zod_globalRegistry;function Lv(e){return e.checks&&(e.checks=[...e.checks]),e}function zv(e,t){return new e(Lv(
{type:"string",...Me(t)}))}function Rv(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...Me(t)})}function Bv(e,t){return new e(
{type:"boolean",...Me(t)})}function qv(e,t){return new e({type:"never",...Me(t)})}function ce(e,t){return new lv({check:"less_than",...Me(t),value:e,inclusive:!0})}
function ie(e,t){return new uv({check:"greater_than",...Me(t),value:e,inclusive:!0})}function Fv(e){return ie(0,e)}function Fa(e,t){return new hv({check:"min_le\
ngth",...Me(t),minimum:e})}var Ie=z("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ce.init(e,t),e.def=t,e.type=t.type},
{get with(){return this.check},set with(e){Ks(this,"with",e)},parse(e,t){return Qp(this,e,t,{callee:this.parse})},parseAsync(e,t){return tv(this,e,t,{callee:this.
parseAsync})},safeParse(e,t){return nv(this,e,t)},safeParseAsync(e,t){return rv(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??
[],...e.map(s=>typeof s=="function"?{_zod:{check:s,def:{check:"custom"},onattach:[]}}:s)]},{parent:!0})},clone(e,t){return Ip(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Uv=z("ZodMiniString",(e,t)=>{vv.init(e,t),Ie.init(e,t)});function re(e){return zv(
Uv,e)}var Kv=z("ZodMiniNumber",(e,t)=>{Da.init(e,t),Ie.init(e,t)}),Vv=z("ZodMiniNumberFormat",(e,t)=>{gv.init(e,t),Kv.init(e,t)});function se(e){return Rv(Vv,e)}
var Gv=z("ZodMiniBoolean",(e,t)=>{yv.init(e,t),Ie.init(e,t)});function je(e){return Bv(Gv,e)}var Wv=z("ZodMiniNever",(e,t)=>{bv.init(e,t),Ie.init(e,t)});function Zv(e){
return qv(Wv,e)}var Hv=z("ZodMiniArray",(e,t)=>{$v.init(e,t),Ie.init(e,t)});function R(e,t){return new Hv({type:"array",element:e,...Me(t)})}var Ua=z("ZodMiniOb\
ject",(e,t)=>{Ov.init(e,t),Ie.init(e,t),Vp(e,"shape",s=>s._zod.def.shape,!1)});function $e(e,t){const s={type:"object",shape:e??{},...Me(t)};return new Ua(s)}function j(e,t){
return new Ua({type:"object",shape:e,catchall:Zv(),...Me(t)})}var Xv=z("ZodMiniUnion",(e,t)=>{Nv.init(e,t),Ie.init(e,t)});function we(e,t){return new Xv({type:"\
union",options:e,...Me(t)})}var Ka=z("ZodMiniRecord",(e,t)=>{Av.init(e,t),Ie.init(e,t)});function Ve(e,t,s){return!t||!t._zod?new Ka({type:"record",keyType:re(),
valueType:e,...Me(t)}):new Ka({type:"record",keyType:e,valueType:t,...Me(s)})}var Yv=z("ZodMiniEnum",(e,t)=>{Mv.init(e,t),Ie.init(e,t),e.options=[...e._zod.values]});
function T(e,t){const s=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new Yv({type:"enum",entries:s,...Me(t)})}var Jv=z("ZodMiniLiteral",(e,t)=>{
Ev.init(e,t),Ie.init(e,t)});function Hi(e,t){return new Jv({type:"literal",values:Array.isArray(e)?e:[e],...Me(t)})}var Qv=z("ZodMiniTransform",(e,t)=>{Cv.init(
e,t),Ie.init(e,t)});function De(e){return new Qv({type:"transform",transform:e})}var eg=z("ZodMiniOptional",(e,t)=>{Tv.init(e,t),Ie.init(e,t)});function g(e){return new eg(
{type:"optional",innerType:e})}var tg=z("ZodMiniPrefault",(e,t)=>{Iv.init(e,t),Ie.init(e,t)});function $(e,t){return new tg({type:"prefault",innerType:e,get defaultValue(){
return typeof t=="function"?t():Cp(t)}})}var sg=z("ZodMiniPipe",(e,t)=>{Pv.init(e,t),Ie.init(e,t)});function Le(e,t){return new sg({type:"pipe",in:e,out:t})}var v=(e,t={},...s)=>{
const n=[];for(const i of s)i===void 0||i===!1||i===""||n.push(typeof i=="number"?String(i):i);if(n.length>1&&n.some(i=>typeof i=="string"))throw new RangeError(
`text beside other children in <${e}>`);return{name:e,attributes:ng(t),children:n}},ng=e=>{if(Object.hasOwn(e,"__proto__"))return Xi(Object.entries(e));const t={};
for(const s of Object.keys(e)){const n=e[s];n!==void 0&&(t[s]=String(n))}return t},Xi=e=>{const t=[];for(const[s,n]of e)n!==void 0&&t.push([s,String(n)]);return Object.
fromEntries(t)},wt=(e,t)=>Object.hasOwn(e.attributes,t)?e.attributes[t]:void 0,Vs=(e,t)=>e.children.filter(s=>typeof s!="string"&&(!t||s.name===t)),kt=(e,t)=>e.
children.find(s=>typeof s!="string"&&s.name===t),ls=e=>{const t=e.children[0];return typeof t=="string"?t:""},ig=(e,t)=>({...e,attributes:Xi(Object.entries({...e.
attributes,...t}))}),rg=(e,...t)=>v(e.name,e.attributes,...t),Va=e=>e?"yes":"no",Yi=e=>e?"on":"off",_e=e=>({value:e}),K=e=>({problem:e});function Gs(e,t){return qa.
add(e,t),e}function ge(e,t,s){const n=Le(Gs(re(),{description:e,examples:[...t]}),De((i,r)=>{const o=s(i);return"value"in o?o.value:(r.issues.push({code:"custom",
message:o.problem,input:i}),Gp)}));return Gs(n,{description:e})}function Y(e,t,s,n){return ge("",t,i=>s.test(i)?_e(i):K(n))}var qA=e=>t=>Gs(qa.has(t)?t.clone():
t,{description:e}),Ga=T(["on","off"]),og=we([je(),Ga]),ag=De(e=>e===!0||e==="on"),I=e=>Gs(Le(og,ag),{description:e}),Ws=(e,t)=>Gs(Le(we([je(),Ga,e]),De(s=>s==="\
on"?!0:s==="off"?!1:s)),{description:t}),cg={vm:{agent:$(I(""),!0)}},lg={};function*ug(e){if(!e.agent)return;const t=v("target",{type:"virtio",name:"org.qemu.gu\
est_agent.0"});yield{at:"devices",xml:v("channel",{type:"unix"},t)}}var Wa={};C(Wa,{codes:()=>Tg,host:()=>Lg,rules:()=>Ig,schema:()=>Cg});import{readFileSync as dg}from"node:fs";
var ee=JSON.parse(dg(new URL("assets.json",import.meta.url),"utf8")),hg=ee["driver-override.sh"],Rt=(e,t)=>e.toString(16).padStart(t,"0"),fg=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,
/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];function Za(e){const t=fg.map(o=>o.exec(e)).find(o=>o!==null);if(!t){const o=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.
test(e);return K(o?`'${e}' is a vendor:device id, and a PCI address like 0b:00.0 belongs here`:`'${e}' is no PCI address: write it as lspci does, 0b:00.0 or 000\
0:0b:00.0`)}const[s=0,n=0,i=0,r=0]=t.slice(1).map(o=>Number.parseInt(o??"0",16));return i>31?K(`'${e}' has slot ${Rt(i,2)}, and a PCI bus has the slots 00 to 1f`):
r>7?K(`'${e}' has function ${r}, and a PCI slot has the functions 0 to 7`):_e({domain:s,bus:n,slot:i,function:r})}var P=e=>`${Rt(e.domain,4)}:${Rt(e.bus,2)}:${Rt(
e.slot,2)}.${e.function}`,Ji=e=>({domain:`0x${Rt(e.domain,4)}`,bus:`0x${Rt(e.bus,2)}`,slot:`0x${Rt(e.slot,2)}`,function:`0x${e.function}`});function Ha(e){const t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.
exec(e);if(!t?.[1]||!t[2]){const s="value"in Za(e);return K(s?`'${e}' is a PCI address, and a vendor:device id like 1002:67df belongs here`:`'${e}' is no vendor\
:device id: write four hexadecimal digits, a colon and four more, as in 1002:67df`)}return _e({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var he=e=>`${e.
vendor}:${e.device}`,Ge=ge("",["0b:00.0","0000:0b:00.0","pci_0000_0b_00_0"],Za),Dn=ge("",["1002:67df"],Ha),Qi=ge("",["046d:c541"],Ha),Xa=new WeakMap;function Ya(e){
const t=Xa.get(e);if(t)return t;const s=Object.entries(e).map(([n,i])=>({...i,name:n}));return Xa.set(e,s),s}var A=e=>Ya(e.vms),Q=e=>Ya(e.devices);function ze(e,t){
return e.devices.flatMap(s=>{const n=t.devices[s];return n?[{...n,name:s}]:[]})}var $t=(e,t)=>A(t).flatMap(s=>s.devices.flatMap((n,i)=>n===e?[{vm:s,index:i}]:[])),
us=e=>e.by??(e.functions.length>0?"address":"id"),Ja=e=>Q(e).filter(t=>t.bind==="boot"&&!t.gvt&&!t.sriov),Bt=e=>{const{user:t,group:s}=e.libvirt.qemu,n=e.libvirt.
runAsRoot?"root":"qemu-libvirtd";return{user:t??n,group:s??n}},ds=e=>e.machine==="pc"||e.machine.startsWith("pc-i440fx"),Qa=new WeakMap;function mg(e){const t=Qa.
get(e);if(t)return t;const s=new Map(e.pci.map(n=>[P(n.address),n]));return Qa.set(e,s),s}var Je=(e,t)=>mg(e).get(P(t)),er=(e,t)=>e.pci.filter(s=>he(s.id)===t),
tr=({class:e="",driver:t})=>/^060[04]/.test(e)||t==="pcieport",sr=({class:e=""})=>e.startsWith("03"),pg=({address:e,driver:t})=>P(e)+(t?` (${t})`:""),Zs=(e,t)=>e.
functions.length>0?e.functions.flatMap(s=>Je(t,s)??[]):e.ids.flatMap(s=>er(t,he(s))),ec=(e,t)=>new Map(Q(e).flatMap(s=>[...s.functions,...Zs(s,t).map(({address:n})=>n)].
map(n=>[P(n),s]))),vg=e=>[...new Set(e.cpu?.cpus.flatMap(({numaNode:t})=>t??[]))].sort((t,s)=>t-s),hs=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.
at(-1)}`,S=e=>({kind:"string",parts:[e]}),fs=(...e)=>({kind:"string",parts:e});function _t(e){if(typeof e=="number"&&!Number.isSafeInteger(e))throw new RangeError(
`${e} is not a whole number that is held exactly`);return{kind:"int",value:BigInt(e)}}var Z=e=>({kind:"constant",name:e?"true":"false"}),Hs={kind:"constant",name:"\
null"},L=e=>({kind:"list",items:e}),tc=e=>Array.from(Symbol.iterator in e?e:Object.entries(e),t=>"kind"in t?t:{kind:"assignment",name:t[0],value:t[1]}),F=e=>({kind:"\
attrs",bindings:tc(e)}),rt=e=>({kind:"identifier",name:e});function sc(e){const t=e.split("/").slice(1),s=n=>/^[A-Za-z0-9._+-]+$/.test(n)&&n!=="."&&n!=="..";if(!e.
startsWith("./")||!t.every(s))throw new RangeError(`not a file beside a Nix file: ${JSON.stringify(e)}`);return{kind:"file",path:e}}var nr=e=>typeof e=="string"?
rt(e):e,N=(e,...t)=>({kind:"select",of:nr(e),path:t,or:void 0}),qt=(e,t,s)=>({kind:"select",of:nr(e),path:t,or:s}),V=(e,...t)=>({kind:"apply",function:nr(e),arguments:t}),
ir=(e,t)=>({kind:"lambda",parameter:e,body:t}),nc=(e,t)=>({kind:"let",bindings:tc(e),body:t}),fe=(e,t,s)=>({kind:"binary",operator:t,left:e,right:s}),ot=e=>({kind:"\
not",operand:e}),Xs=(e,t)=>e===""?t:{kind:"comment",text:e,node:t},Ys={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function gg(e){
const t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])return K(`'${e}' is no size: write a number and a unit, as in 16GiB`);const s=t[2]??"",n=Object.
hasOwn(Ys,s)?Ys[s]:void 0;if(n===void 0){const r=s.charAt(0).toUpperCase(),o="KMGT".includes(r)&&r!=="",a=s===""?"has no unit":`has the unit '${s}', which is ne\
ither binary nor decimal`;return K(`'${e}' ${a}: write ${o?`${t[1]}${r}iB (powers of 1024) or ${t[1]}${r==="K"?"k":r}B (powers of 1000)`:"a unit such as MiB or \
GiB"}`)}const i=Number(t[1])*n;return Number.isSafeInteger(i)?_e(i):K(`'${e}' is not a whole number of bytes below 8 PiB`)}function me(e){for(const t of["TiB","\
GiB","MiB","KiB"]){const s=Ys[t]??1;if(e>=s&&e%s===0)return`${e/s}${t}`}return`${e}B`}var Ft=ge("",["16GiB","512MiB"],gg),ye=Ys.MiB??0,Ut=Ys.GiB??0,yg={s:1,sec:1,
min:60,m:60,h:3600};function bg(e){const t=/^(\d{1,6})\s?(s|sec|min|m|h)$/.exec(e),s=yg[t?.[2]??""];return!t||s===void 0?K(`'${e}' is no span of time: write it \
as 30s, 2min or 1h`):_e(Number(t[1])*s)}var ic=ge("",["30s","2min"],bg);function wg(e){const t=/^(\d{3,5})x(\d{3,5})$/i.exec(e);if(!t)return K(`'${e}' is no res\
olution: write width and height in pixels, as in 2560x1440`);const[s,n]=[Number(t[1]),Number(t[2])];return s<320||n<200||s>16384||n>16384?K(`'${e}' is not betwe\
en 320x200 and 16384x16384`):_e({width:s,height:n})}var kg=e=>`${e.width}x${e.height}`,$g=ge("",["1920x1080","3840x2160"],wg),rr=({bars:e})=>Object.entries(e).sort(
([t],[s])=>t<s?-1:1).flatMap(([t,s])=>s===void 0?[]:[{file:`resource${t.slice(3)}_resize`,value:Math.log2(s/ye)}]),or={1002:["amdgpu","radeon","snd_hda_intel"],
"10de":["nouveau","nvidia","nvidia_drm","nvidia_modeset","nvidiafb","snd_hda_intel"],8086:["i915","xe","snd_hda_intel"]},_g=[...new Set([...Object.values(or).flat(),
"ahci","nvme","xhci_pci"])];function Sg(e,t){const s=new Set(e.functions.map(P)),n=t?.pci.filter(i=>s.has(P(i.address))).map(i=>i.id)??[];return[...new Set([...e.
ids,...n].map(he))]}function Js(e,t){if(e.drivers)return e.drivers;const n=[...new Set(Sg(e,t).map(i=>i.slice(0,4)))].map(i=>or[i]);return n.length===0||n.includes(
void 0)?_g:[...new Set(n.flatMap(i=>i??[]))]}var ar=Y("",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"a user name has lower-case letters, digits, - and _, begins with a\
 letter, and is at most 31 characters long"),xg=Y("",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,"a group name has lower-case letters, digits, - and _, begins with a let\
ter, and is at most 31 characters long"),Og=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,Qs=Y("",["win11"],Og,"a name has letters, digits, and . _ + -, begins with a le\
tter or digit, and is at most 63 characters long"),St=Y("",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,"a name has letters, digits, - and _, and is at most 63 c\
haracters long"),Ng=Y("",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"a host name has letters, digits and -, and is at most 63 characters \
long"),ms=Y("",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"a network interface has a name of at most 15 letters, digits, . _ and -"),rc=Y("",["amdgpu"],
/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"a kernel module has a name of letters, digits, _ and -, one name to an entry"),oc=Y("",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,
"a unit is written with its type, as in display-manager.service"),Ag=Y("",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,"one entry is one parameter, name \
or name=value, without white space or quotes"),Mg=e=>{if(!e.startsWith("/"))return`'${e}' is not an absolute path of the host`;if(/[\u0000-\u001f\u007f]/.test(e))
return"a path here has no control characters";if(!e.isWellFormed())return"a path here is valid Unicode";if(e.split("/").includes(".."))return`'${e}' goes up wit\
h '..': write the path it leads to`},xt=ge("",["/var/lib/libvirt/images/win11.qcow2"],e=>{const t=Mg(e);return t?K(t):_e(e)}),ac=Y("",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,
"a path here has no control characters and is not empty");function cc(e){return/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===
1?K(`'${e}' is a multicast address: the first pair of a card's address is even`):/^(..)(?::\1)+$/i.test(e)?K(`'${e}' holds the place of an address: write one of\
 its own`):_e(e.toLowerCase()):K(`'${e}' is no MAC address: write six pairs of hexadecimal digits, as in 52:54:00:66:d7:8b`)}var Eg=ge("",["52:54:00:66:d7:8b"],
cc);function lc(e){return/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(e)?new Set(e.replaceAll("-","")).size===1?K(`'${e}' holds the place of a UUID: tak\
e it out, and one is derived from the names`):_e(e):K("a UUID has 32 hexadecimal digits in lower case, in groups of 8, 4, 4, 4 and 12")}var ps=(e,t)=>ge("",t,s=>/[\u0000-\u001f\u007f\ufffe\uffff]/.
test(s)?K("control characters cannot stand here"):s.isWellFormed()?_e(s):K("this is not valid Unicode")),Cg={device:{functions:$(R(Ge),[]),ids:$(R(Dn),[]),bind:$(
T(["boot","start","handover"]),"boot"),by:g(T(["address","id"])),drivers:g(R(rc)),blacklist:$(I(""),!1),idleD3:$(I(""),!0),vga:$(I(""),!0)}},Tg={"device-not-ide\
ntified":m({severity:"error",about:"value",message:({device:e})=>`nothing says which device '${e}' is`,remedy:()=>"give its functions (PCI addresses) or its ids\
 (vendor:device), as lspci -nn shows them"}),"by-address-without-functions":m({severity:"error",about:"value",message:({device:e})=>`'${e}' is to be found by ad\
dress, and no address is given`,remedy:()=>"add functions, or write by: id"}),"by-id-without-ids":m({severity:"error",about:"value",message:({device:e})=>`'${e}\
' is to be found by id, and no id is given`,remedy:()=>"add ids, or write by: address"}),"device-without-address":m({severity:"error",about:"value",message:({device:e,
guest:t})=>t?`the guest '${t}' receives '${e}', whose address is not known`:`'${e}' changes hands while the host runs, and its address is not known`,remedy:()=>"\
add functions: the PCI addresses that lspci -nn shows beside these ids"}),"function-twice":m({severity:"error",about:"value",message:({address:e,device:t})=>`${e}\
 is already a function of '${t}'`,remedy:()=>"a function belongs to one device: take one of them out"}),"id-matches-other-device":m({severity:"error",about:"val\
ue",message:({id:e,device:t,other:s})=>`'${t}' is found by the id ${e}, which '${s}' has too, and '${s}' is not to be bound that way`,remedy:()=>"find it by add\
ress: add functions and write by: address"}),"id-takes-host-card":m({severity:"error",about:"value",message:({id:e,address:t,driver:s})=>`the id ${e} is also th\
at of ${t}, which the host keeps${s?` (driver ${s})`:""}`,remedy:()=>"find the device by address: add functions and write by: address"}),"blacklist-takes-host-c\
ard":m({severity:"warning",about:"value",message:({driver:e,address:t})=>`without ${e} the host's own card at ${t} has no driver either`,remedy:()=>"leave black\
list off: the drivers are kept from the device itself anyway"})};function Ig(e,t,s){const n=new Map;for(const i of Q(e)){const r=["devices",i.name];Pg(i,r,t);const{
name:o}=i;for(const[c,l]of i.functions.map(P).entries()){const u=n.get(l);u?t("function-twice",{path:[...r,"functions",c]},{address:l,device:u}):n.set(l,o)}if(i.
functions.length>0)continue;const a=i.ids.length>0;a&&i.bind!=="boot"&&t("device-without-address",{path:[...r,"bind"]},{device:o});for(const{vm:c,index:l}of a?$t(
o,e):[])t("device-without-address",{path:["vms",c.name,"devices",l]},{device:o,guest:c.name})}jg(e,t,s),s&&Dg(e,t,s,new Set(n.keys()))}function Pg(e,t,s){const{
name:n,functions:i,ids:r,by:o}=e;e.gvt||(i.length===0&&r.length===0?s("device-not-identified",{path:t,on:"key"},{device:n}):o==="address"&&i.length===0?s("by-ad\
dress-without-functions",{path:[...t,"by"]},{device:n}):o==="id"&&r.length===0&&s("by-id-without-ids",{path:[...t,"by"]},{device:n}))}function jg(e,t,s){const n=Q(
e),i=({ids:r,functions:o})=>[...r,...o.flatMap(a=>s&&Je(s,a)?.id||[])].map(he);for(const r of n.filter(o=>o.bind==="boot"&&us(o)==="id"))for(const[o,a]of r.ids.
map(he).entries()){const c=n.find(l=>l.name!==r.name&&l.bind!=="boot"&&i(l).includes(a));c&&t("id-matches-other-device",{path:["devices",r.name,"ids",o]},{id:a,
device:r.name,other:c.name})}}function Dg(e,t,s,n){const i=new Set(Q(e).filter(o=>o.functions.length===0).flatMap(o=>o.ids.map(he))),r=s.pci.filter(o=>!n.has(P(
o.address)));for(const o of Q(e)){const a=["devices",o.name];for(const[u,d]of o.ids.map(he).entries()){if(o.bind!=="boot"||us(o)!=="id")continue;const h=r.filter(
y=>he(y.id)===d),p=o.functions.length>0?h[0]:h[1];p&&t("id-takes-host-card",{path:[...a,"ids",u]},{id:d,address:P(p.address),driver:p.driver})}if(!o.blacklist)continue;
const c=Js(o,s),l=r.find(u=>u.driver&&c.includes(u.driver)&&!i.has(he(u.id)));l?.driver&&t("blacklist-takes-host-card",{path:[...a,"blacklist"]},{driver:l.driver,
address:P(l.address)})}}function*Lg(e,t){const s=Q(e);if(s.length===0)return;const n=Ja(e),i=n.length>0?"initrd":"boot";for(const u of["vfio_pci","vfio","vfio_i\
ommu_type1"])yield{kind:"module",stage:i,name:u};const r=[...new Set(n.flatMap(u=>Js(u,t)))].sort();for(const u of r)yield{kind:"modprobe",line:{command:"softde\
p",module:u,pre:"vfio-pci"}};const o=n.filter(u=>us(u)==="id").flatMap(u=>u.ids.map(he));o.length>0&&(yield{kind:"modprobe",line:{command:"options",module:"vfio\
-pci",option:"ids",value:[...new Set(o)].join(",")}});const a=n.filter(u=>us(u)==="address").flatMap(u=>u.functions),c=[...n.flatMap(zg),...a.map(P)];c.length>0&&
(yield*Rg(c)),s.some(u=>!u.idleD3)&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_idle_d3",value:"1"}}),s.some(u=>!u.vga)&&(yield{
kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_vga",value:"1"}});const l=[...new Set(s.filter(u=>u.blacklist).flatMap(u=>Js(u,t)))].sort();
l.length>0&&(yield{kind:"option",path:["boot","blacklistedKernelModules"],value:L(l.map(S))})}function zg(e){const[t]=e.functions;return t?rr(e).map(({file:s,value:n})=>`${P(
t)}/${s}=${n}`):[]}function*Rg(e){yield{kind:"modprobe",line:{command:"install",module:"vfio-pci",run:["/bin/sh","-c",hg,"vfio-pci",...e]}};const t=(...s)=>qt("\
config",["boot","initrd","systemd",...s],Z(!0));yield{kind:"assertion",ofEntry:!0,that:fe(ot(t("enable")),"||",t("shell","enable")),message:"vfioc: devices are \
kept for vfio-pci by a line of shell that kmod runs in the initrd, which has no shell: set boot.initrd.systemd.shell.enable, or find the devices by id."}}var uc={};
C(uc,{codes:()=>Fg,rules:()=>Ug,schema:()=>qg});var cr=se().check(ie(1),ce(255));function Bg(e,t){const s=i=>Object.entries(e[i]).map(([r,{bootOrder:o}])=>({name:`${i}\
.${r}`,path:["vms",e.name,i,r,"bootOrder"],order:o})),n=ze(e,t).map(({name:i,bootOrder:r})=>({name:`devices.${i}`,path:["devices",i,"bootOrder"],order:r}));return[
...s("disks"),...s("nics"),...n].flatMap(({order:i,...r})=>i===void 0?[]:[{...r,order:i}])}var qg={},Fg={"boot-order-twice":m({severity:"error",about:"value",message:({
order:e,other:t,guest:s})=>`'${t}' of the guest '${s}' has the number ${e} in the boot order too`,remedy:()=>"give each device a number of its own; the lowest c\
omes first"})};function Ug(e,t){for(const s of A(e)){const n=new Map;for(const{name:i,path:r,order:o}of Bg(s,e)){const a=n.get(o);a!==void 0?t("boot-order-twice",
{path:r},{order:o,other:a,guest:s.name}):n.set(o,i)}}}var dc={};C(dc,{codes:()=>Vg,host:()=>Gg,schema:()=>Kg});var Kg={device:{bootVga:$(I(""),!1)}},Vg={};function*Gg(e){
Q(e).some(t=>t.bootVga&&t.bind==="boot")&&(yield{kind:"kernelParam",name:"initcall_blacklist",value:"sysfb_init",comment:"The boot display is a card that leaves\
 the host: do not put a framebuffer on it."})}var hc={};C(hc,{codes:()=>sy,domain:()=>ny,schema:()=>ty});import{createHash as Wg}from"node:crypto";var Zg=Buffer.
from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex"),Hg=e=>Buffer.concat(e.flatMap(t=>{const s=Buffer.from(t,"utf8"),n=Buffer.alloc(4);return n.writeUInt32BE(s.length),
[n,s]})),lr=e=>Wg("sha1").update(Zg).update(Hg(e)).digest(),Ln=(...e)=>{const t=lr(e).subarray(0,16);t.writeUInt8(t.readUInt8(6)&15|80,6),t.writeUInt8(t.readUInt8(
8)&63|128,8);const s=t.toString("hex");return[s.slice(0,8),s.slice(8,12),s.slice(12,16),s.slice(16,20),s.slice(20)].join("-")},fc=(...e)=>{const[t,s,n]=lr(["mac",
...e]);return["52","54","00",...[t,s,n].map(i=>(i??0).toString(16).padStart(2,"0"))].join(":")},mc=new Map,en=(e,...t)=>{const s=t.join("\0"),n=mc.get(s),i=n??lr(
["number",...t]).readUIntBE(0,6);return n===void 0&&mc.set(s,i),i%e},Xg=["relaxed","vapic","spinlocks","vpindex","runtime","synic","stimer","frequencies","tlbfl\
ush","ipi"],pc={clock:"localtime",hyperv:Xg,diskBus:"sata",nicModel:"e1000e",video:"vga",rng:!1},vc={windows10:{...pc,osinfo:"http://microsoft.com/win/10",secureBoot:!1,
tpm:!1},windows11:{...pc,osinfo:"http://microsoft.com/win/11",secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,tpm:!1,clock:"\
utc",hyperv:[],diskBus:"virtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"virtio",video:"\
vga",rng:!1}},Ot=e=>vc[e.guest],gc=(e,t)=>e.uuid??Ln("domain",t.host.name,e.name),ur=({cpu:e})=>e.sockets*e.dies*e.cores,vs=e=>ur(e)*e.cpu.threads,zn=({memory:e})=>e.
node??e.hugepages?.node,Yg={model:"tpm-crb",version:"2.0"};function Nt(e){const{type:t="efi",secureBoot:s,enrolledKeys:n,tpm:i}=e.firmware,r=Ot(e),o=t==="efi"&&
!ds(e)&&e.firmware.loader===void 0;return{type:t,secureBoot:s??(n===!0||r.secureBoot&&o),enrolledKeys:n??!1,tpm:typeof i=="object"?i:i??r.tpm?Yg:void 0}}var at=({
display:e})=>e.spice===void 0?e.vnc===void 0:e.spice!==!1,yc=e=>Object.keys(e.shares).length>0,Jg=e=>e.agent||at(e);function bc(e){const{input:t,vnc:s}=e.display;
return t!==void 0?t:at(e)||s!==void 0&&s!==!1?e.lookingGlass?"virtio":"tablet":"none"}var dr=15,Kt=(e,t)=>e.bus??(e.cdrom===void 0?Ot(t).diskBus:"sata"),Rn=e=>e===
"sata"?6:26,Qg=e=>e==="virtio"?"vd":"sd",ey=(e,t)=>`${Qg(e)}${String.fromCharCode(97+t)}`;function wc(e){const t=new Map,s=new Set,n=Object.entries(e.disks).map(
([r,o])=>({name:r,target:o.target,bus:Kt(o,e)}));for(const{name:r,target:o,bus:a}of n)o===void 0||a==="nvme"||(t.set(r,o),s.add(o));for(const[r,{name:o}]of n.filter(
({bus:a})=>a==="nvme").entries())r<Rn("nvme")&&t.set(o,`nvme${r}n1`);const i=n.filter(({target:r,bus:o})=>r===void 0&&o!=="nvme");for(const{name:r,bus:o}of[...i.
filter(a=>a.bus==="sata"),...i.filter(a=>a.bus!=="sata")]){const a=Rn(o),c=en(a,"disk",o,r),l=Array.from({length:a},(u,d)=>ey(o,(c+d)%a)).find(u=>!s.has(u));l!==
void 0&&(t.set(r,l),s.add(l))}return t}var ty={},sy={};function*ny(e){const t=new Set(Object.values(e.disks).map(n=>Kt(n,e))),s=v("controller",{type:"usb",index:0,
model:"qemu-xhci",ports:dr});if(yield{pci:{class:"usb",key:"usb",index:0},functions:[s]},(!ds(e)||t.has("sata"))&&(yield{pci:{class:"sata",key:"sata",index:0},functions:[
v("controller",{type:"sata",index:0})]}),t.has("scsi")){const n=v("controller",{type:"scsi",index:0,model:"virtio-scsi"});yield{pci:{class:"scsi",key:"scsi",index:0},
functions:[n]}}if(Jg(e)){const n=v("controller",{type:"virtio-serial",index:0});yield{pci:{class:"serial",key:"serial",index:0},functions:[n]}}}var kc={};C(kc,{
codes:()=>Sy,domain:()=>Ny,rules:()=>xy,schema:()=>_y});var hr=4095;function iy(e){const t=new Set;for(const s of e.split(",")){const n=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.
exec(s);if(!n)return K(`'${e}' is no set of CPUs: write it as 0-3,8,^2`);const i=Number(n[2]),r=n[3]===void 0?i:Number(n[3]);if(r<i)return K(`the range ${i}-${r}\
 runs backwards`);if(r>hr)return K(`CPU ${r} is above ${hr}`);for(let o=i;o<=r;o+=1)n[1]?t.delete(o):t.add(o)}return t.size===0?K(`'${e}' leaves no CPU`):_e([...t].
sort((s,n)=>s-n))}function ne(e){const t=[...new Set(e)].sort((n,i)=>n-i),s=[];for(const n of t){const i=s.at(-1);i&&i[1]===n-1?i[1]=n:s.push([n,n])}return s.map(
([n,i])=>n===i?`${n}`:`${n}-${i}`).join(",")}var gs=ge("",["0-3,8","0-7,^2"],iy),$c=e=>[...new Set(e)].sort((t,s)=>t-s),fr=Le(we([gs,R(se().check(ie(0),ce(hr))).
check(Fa(1))]),De($c)),_c=se().check(ie(0),ce(1023)),Sc=Le(we([_c,R(_c).check(Fa(1))]),De(e=>$c(typeof e=="number"?[e]:e))),ry=j({cpus:fr,memory:Ft,node:g(se().
check(ie(0),ce(1023)))}),xc={};C(xc,{codes:()=>vy,cpuFields:()=>Dc,host:()=>by,rules:()=>gy,schema:()=>py});var At={"boot-entry":1,"claim-devices":5,"shared-mem\
ory":10,"kvmfr-device":12,"stop-units":20,"end-sessions":25,"unbind-consoles":30,"unbind-framebuffer":40,"wait-device-free":50,"unload-drivers":60,"resize-bars":65,
"restart-units":70,hugepages:75,"isolate-cpus":80,"move-irqs":85,"set-governor":90};function Oc(e){const t=new Map;for(const s of e.filter(({online:n})=>n).toSorted(
(n,i)=>n.cpu-i.cpu)){const n=s.core===void 0?`cpu ${s.cpu}`:`${s.package??0} ${s.die??0} ${s.core}`,i=t.get(n);i?i.push(s):t.set(n,[s])}return[...t.values()].flatMap(
s=>{const[n]=s;if(!n)return[];const i=s.map(({cpu:a})=>a),r=n.l2?.some(a=>!i.includes(a)&&e.some(c=>c.cpu===a&&c.online)),o=n.l3?`cache ${Math.min(...n.l3)}`:`p\
ackage ${n.package??0}`;return[{cpus:i,l3:o,node:n.numaNode??0,kind:(r?8:0)-i.length}]})}var Nc=(e,t)=>(e.cpus[0]??0)-(t.cpus[0]??0);function mr(e,t){const s=new Map;
for(const n of e){const i=s.get(t(n));i?i.push(n):s.set(t(n),[n])}return[...s.values()]}function oy(e,t){const s=Oc(e),n=new Set(s.slice(0,s.length>4?2:1)),[i]=n,
r=h=>p=>!p.cpus.some(y=>h.has(y)),o=s.filter(r(new Set(t.flatMap(({pinned:h=[]})=>h)))),a=o.filter(r(new Set(t.flatMap(({threadsOn:h=[]})=>h)))).filter(h=>h!==i),
c=new Map,l=new Map;for(const h of t){const p=h.parts.reduce((x,D)=>x+D.cores.length,0);if(p===0)continue;const y=a.filter(x=>x.cpus.length>=h.threads);if(y.length<
p){l.set(h.guest,{cores:y.length});continue}const k=x=>(c.get(x)??[]).filter(D=>!h.apart?.has(D)),_=[];for(const x of h.parts){const D=cy(y,x,{use:U=>k(U).length,
reserve:n,own:new Set(_)});for(const[U,G]of D.entries())_[x.cores[U]??0]=G}const M=[...new Set(_.flatMap(k))].sort();for(const x of _)c.set(x,[...c.get(x)??[],h.
guest]);l.set(h.guest,{cpus:_.flatMap(x=>x.cpus.slice(0,h.threads)),together:ay(_),shares:M})}const u=o.filter(h=>n.has(h)&&!c.has(h));return{host:(u.length>0?u:
s.slice(0,1)).flatMap(h=>h.cpus).sort((h,p)=>h-p),places:l}}var ay=e=>mr(e,Ac).length===1?"l3":mr(e,Mc).length===1?"node":"machine",Ac=e=>e.l3,Mc=e=>String(e.node);
function cy(e,{cores:t,node:s},n){const{use:i,own:r}=n,o=t.length,a=e.filter(l=>!r.has(l)),c=[...new Set(a.map(i))].sort((l,u)=>l-u);for(const l of c){const u=a.
filter(d=>i(d)<=l);for(const d of[u.filter(h=>h.node===s),u]){const h=Math.min(...d.map(p=>p.kind));for(const p of[Ac,Mc,()=>""])for(const y of[d.filter(k=>k.kind===
h),d]){const[k]=mr(y,p).filter(_=>_.length>=o).sort(ly(n));if(k)return k.toSorted(uy(n)).slice(0,o).sort(Nc)}}}return[]}function ly({reserve:e,own:t}){const s=new Set(
[...t].map(o=>o?.l3)),n=o=>Math.min(...o.map(a=>a.kind)),i=o=>Number(o.some(a=>s.has(a.l3))),r=o=>Number(o.some(a=>e.has(a)));return(o,a)=>n(o)-n(a)||i(o)-i(a)||
r(o)-r(a)||o.length-a.length}var uy=({use:e,reserve:t})=>(s,n)=>e(s)-e(n)||s.kind-n.kind||Number(t.has(s))-Number(t.has(n))||Nc(n,s),Ec=new WeakMap;function dy(e){
const t=Ec.get(e);if(t)return t;const s=new Map;for(const n of A(e))for(const i of n.devices){const r=s.get(i);r?r.push(n.name):s.set(i,[n.name])}return Ec.set(
e,s),s}var Cc=(e,t)=>new Set(e.devices.flatMap(s=>dy(t).get(s)??[]).filter(s=>s!==e.name));function hy(e,t,s){const[n]=zn(e)??[];if(n!==void 0)return n;const i=ze(
e,t).flatMap(r=>Zs(r,s));return[...i.filter(sr),...i].find(({numaNode:r})=>r!==void 0)?.numaNode}function fy(e,t,s){const{numa:n,cores:i,threads:r}=e.cpu,o=hy(e,
t,s),a=new Map;for(let c=0;c<ur(e);c+=1){const l=n.findIndex(({cpus:h})=>h.includes(c*r)),u=n.length>0?l:Math.floor(c/i),d=a.get(u);d?d.cores.push(c):a.set(u,{cores:[
c],node:n[l]?.node??o})}return[...a.values()]}function my(e,t,s){const{pin:n,emulator:i=[],iothreadPin:r=[],threads:o}=e.cpu;return{guest:e.name,parts:n==="auto"?
fy(e,t,s):[],threads:o,apart:Cc(e,t),pinned:n==="auto"?[]:n??[],threadsOn:[...i,...r]}}var Tc=new WeakMap;function pr(e,t){if(!t?.cpu)return;const s=Tc.get(t)??
new WeakMap;Tc.set(t,s);const n=s.get(e);if(n)return n;const i=A(e),r=[...i.filter(({devices:c})=>c.length>0),...i.filter(({devices:c})=>c.length===0)],o=i.some(
({cpu:c})=>c.pin==="auto"),a=oy(t.cpu.cpus,o?r.map(c=>my(c,e,t)):[]);return s.set(e,a),a}var Ic=(e,t,s)=>e.cpu.pin==="auto"?pr(t,s)?.places.get(e.name):void 0;function ys(e,t,s){
if(e.cpu.pin!=="auto")return e.cpu.pin??[];const n=Ic(e,t,s);return n&&"cpus"in n?n.cpus:[]}var Pc=(e,t,s)=>e.cpu.emulator??(e.cpu.pin==="auto"?pr(t,s)?.host:void 0),
jc=(e,t,s)=>e.cpu.iothreadPin??(e.cpu.pin==="auto"?pr(t,s)?.host:void 0),py={},Dc={isolate:$(I(""),!1),irqs:$(I(""),!1),governor:g(T(["performance","schedutil",
"ondemand","conservative","powersave"]))},KA=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,vy={"isolate-without-pin":m({severity:"error",about:"value",message:({field:e})=>`'${e}' is about the host CPUs that the guest is pinned to, and it has no pin`,
remedy:({field:e})=>`add pin, or take ${e} out`}),"isolate-without-emulator":m({severity:"warning",about:"value",message:()=>"QEMU's own threads may run on the \
CPUs that are kept free for the virtual ones",remedy:()=>"add emulator with CPUs of the host that no virtual CPU has"}),"isolate-leaves-nothing":m({severity:"er\
ror",about:"value",message:({cpus:e})=>`the guest would hold all CPUs that the machine has (${e}), and the host could not run`,remedy:()=>"pin fewer virtual CPU\
s, or take isolate out"}),"isolate-together-leaves-nothing":m({severity:"warning",about:"value",message:({guests:e,cpus:t})=>`${e} would together hold all CPUs \
that the machine has (${t})`,remedy:()=>"pin fewer virtual CPUs, or never run them all at the same time"})};function gy(e,t,s){const n=s?.cpu?.cpus.flatMap(o=>o.
online?[o.cpu]:[])??[],i=new Set,r=[];for(const o of A(e)){const a=["vms",o.name,"cpu"],{isolate:c,irqs:l,governor:u,pin:d,emulator:h}=o.cpu;if(d===void 0){const M=Object.
entries({isolate:c,irqs:l,governor:u}).filter(([,x])=>x);for(const[x]of M)t("isolate-without-pin",{path:[...a,x]},{field:x})}if(!c)continue;Array.isArray(d)&&h===
void 0&&t("isolate-without-emulator",{path:[...a,"isolate"]});const p=new Set(ys(o,e,s));if(n.length===0||p.size===0)continue;const y=ne(n),k=M=>n.every(x=>M.has(
x)),_=k(i);r.push(o.name);for(const M of p)i.add(M);k(p)?t("isolate-leaves-nothing",{path:[...a,"pin"]},{cpus:y}):!_&&k(i)&&t("isolate-together-leaves-nothing",
{path:[...a,"pin"]},{guests:r.join(", "),cpus:y})}}var yy={kind:"assertion",that:ot(qt("config",["services","irqbalance","enable"],Z(!1))),message:"vfioc: servi\
ces.irqbalance moves interrupts back to the CPUs that a guest with cpu.irqs has: switch it off, or write irqs: off."};function*by(e,t){for(const s of A(e)){const n=ne(
ys(s,e,t));if(n==="")continue;const{isolate:i,irqs:r,governor:o}=s.cpu,a=(c,...l)=>({kind:"hook",vm:s.name,order:At[c],step:c,arguments:l});i&&(yield a("isolate\
-cpus",n)),r&&(yield a("move-irqs",n)),o&&(yield a("set-governor",o,n))}A(e).some(s=>s.cpu.irqs)&&(yield yy)}var wy=se().check(ie(0),ce(4095)),ky=Y("",["topoext",
"invtsc","svm"],/^[a-z0-9][a-z0-9_.-]{0,40}$/,"a CPU feature has lower-case letters, digits, - . and _, as virsh domcapabilities lists them"),vr=se().check(ie(32),
ce(64)),$y=Le(we([vr,j({mode:T(["emulate","passthrough"]),bits:g(vr),limit:g(vr)})]),De(e=>typeof e=="number"?{mode:"emulate",bits:e,limit:void 0}:e)),Bn=e=>se().
check(ie(1),ce(e)),_y={vm:{cpu:$(j({sockets:$(Bn(8),1),dies:$(Bn(8),1),cores:$(Bn(512),2),threads:$(Bn(2),1),pin:g(we([T(["auto"]),R(wy)])),emulator:g(fr),iothreads:$(
se().check(ie(0),ce(64)),0),iothreadPin:g(fr),vcpusched:g(j({scheduler:T(["fifo","rr"]),priority:se().check(ie(1),ce(99))})),numa:$(R(ry),[]),...Dc,features:$(Ve(
ky,T(["force","require","optional","disable","forbid"])),{}),cachePassthrough:$(I(""),!0),maxPhysAddr:g($y)}),{})}},VA=e=>`vms: { win: { memory: 4GiB, cpu: { ${e}\
 } } }
`,Sy={"windows-sockets":m({severity:"warning",about:"value",message:({sockets:e})=>`of ${e} sockets Windows for the desktop uses two`,remedy:()=>"write sockets:\
 1, and more cores"}),"max-phys-addr-emulated":m({severity:"error",about:"value",message:()=>"an emulated guest has the address width of the CPU that QEMU emula\
tes",remedy:()=>"take maxPhysAddr out, or type: qemu"}),"max-phys-addr-mode":m({severity:"error",about:"value",message:({mode:e,field:t,missing:s})=>s?`mode: ${e}\
 needs ${t}`:`${t} has no meaning with mode: ${e}`,remedy:({mode:e})=>e==="emulate"?"write maxPhysAddr: 42, with the bits it is to have":"write mode and, if nee\
d be, limit"})};function xy(e,t){for(const s of A(e)){const{maxPhysAddr:n,sockets:i}=s.cpu;if(i>2&&s.guest.startsWith("windows")&&t("windows-sockets",{path:["vm\
s",s.name,"cpu","sockets"]},{sockets:i}),!n)continue;const r=["vms",s.name,"cpu","maxPhysAddr"];s.type==="qemu"&&t("max-phys-addr-emulated",{path:r});const o=(a,c,l)=>t(
"max-phys-addr-mode",{path:c},{mode:n.mode,field:a,missing:l});n.mode==="emulate"&&n.bits===void 0&&o("bits",r,!0),n.mode==="emulate"&&n.limit!==void 0&&o("limi\
t",[...r,"limit"],!1),n.mode==="passthrough"&&n.bits!==void 0&&o("bits",[...r,"bits"],!1)}}function Oy(e,t){const{sockets:s,dies:n,cores:i,threads:r,features:o,
cachePassthrough:a,maxPhysAddr:c}=e.cpu,l=e.type==="kvm",u=new Map(Object.entries(o));return l&&t.host.cpu==="amd"&&r>1&&!u.has("topoext")&&u.set("topoext","req\
uire"),v("cpu",{mode:l?"host-passthrough":"maximum",check:"none"},v("topology",{sockets:s,dies:n,cores:i,threads:r}),l&&a&&v("cache",{mode:"passthrough"}),c&&v(
"maxphysaddr",{...c}),...[...u].map(([d,h])=>v("feature",{policy:h,name:d})))}function*Ny(e,t){yield{at:"",xml:v("vcpu",{placement:"static"},vs(e))},e.cpu.iothreads>
0&&(yield{at:"",xml:v("iothreads",{},e.cpu.iothreads)}),yield{at:"",xml:Oy(e,t)}}var Lc={};C(Lc,{codes:()=>My,rules:()=>Ey,schema:()=>Ay});var Ay={},My={"pin-un\
usable":m({severity:"error",about:"value",message:({cpus:e,offline:t,last:s})=>t?`host CPU ${e} is offline, by the facts of this machine`:`this machine has no C\
PU ${e}: by its facts the last one is ${s}`,remedy:({offline:e})=>e?"switch it on, or choose another":"choose another: lscpu -e shows them"}),"pin-apart":m({severity:"\
warning",about:"value",message:({pairs:e,siblings:t})=>`the guest takes ${e} for threads of one core, which they are not: this machine has ${t}`,remedy:()=>"wri\
te sibling threads beside each other, or threads: 1"}),"pin-splits-core":m({severity:"warning",about:"value",message:({left:e})=>`the guest has a thread of core\
s whose other thread stays with the host (CPU ${e})`,remedy:({left:e})=>`pin to ${e} too, with threads: 2, or give them to emulator or iothreadPin`}),"pin-acros\
s-caches":m({severity:"warning",about:"value",message:({caches:e})=>`the virtual CPUs are on cores of several L3 caches (${e}), and one has enough`,remedy:()=>"\
choose the cores of one cache (lscpu -e=cpu,cache), or write pin: auto"}),"pin-across-nodes":m({severity:"warning",about:"value",message:({nodes:e})=>`the virtu\
al CPUs are on NUMA nodes ${e}, and one node has enough cores`,remedy:()=>"choose the cores of one node (lscpu -e=cpu,node), or write pin: auto"})};function Ey(e,t,s){
if(!s?.cpu||s.cpu.cpus.length===0)return;const n=Oc(s.cpu.cpus),i=s.cpu.cpus.filter(a=>a.online),r=a=>i.every(c=>c[a]!==void 0),o=new Map(n.flatMap(a=>a.cpus.map(
c=>[c,a])));for(const a of A(e)){const{pin:c,emulator:l=[],iothreadPin:u=[]}=a.cpu,d=["vms",a.name,"cpu"],h=Array.isArray(c)?c:[];for(const[y,k]of h.entries())gr(
[k],[...d,"pin",y],s,t);if(gr(l,[...d,"emulator"],s,t),gr(u,[...d,"iothreadPin"],s,t),h.length===0||!h.every(y=>o.has(y)))continue;const p={path:[...d,"pin"]};r(
"core")&&Cy(a,h,n,o,p,t),r("core")&&r("l3")&&Ty(a,h,n,o,p,t)}}function gr(e,t,s,n){const i=s.cpu?.cpus??[],r=Math.max(...i.map(({cpu:c})=>c)),o=e.filter(c=>!i.some(
l=>l.cpu===c)),a=e.filter(c=>i.some(l=>l.cpu===c&&!l.online));o.length>0&&n("pin-unusable",{path:t},{cpus:ne(o),offline:!1,last:r}),a.length>0&&n("pin-unusable",
{path:t},{cpus:ne(a),offline:!0,last:r})}function Cy(e,t,s,n,i,r){const a=t.flatMap((u,d)=>d%2===0?[[u,t[d+1]??u]]:[]).filter(([u=0,d=0])=>n.get(u)!==n.get(d));
if(e.cpu.threads===2&&a.length>0){const u=[...a.flat().flatMap(h=>n.get(h)??[]),...s].find(({cpus:h})=>h[1]),d=a.length>3?", \u2026":"";r("pin-apart",i,{pairs:hs(
a.slice(0,3).map(h=>h.join("+")))+d,siblings:u?`${u.cpus.join("+")} on one core`:"one thread on each core"});return}const c=new Set([...t,...e.cpu.emulator??[],
...e.cpu.iothreadPin??[]]),l=[...new Set(t.flatMap(u=>n.get(u)?.cpus??[]))].filter(u=>!c.has(u));l.length>0&&r("pin-splits-core",i,{left:ne(l)})}function Ty(e,t,s,n,i,r){
const o=[...new Set(t.flatMap(u=>n.get(u)??[]))],a=u=>{const d=new Map;for(const h of s)d.set(u(h),(d.get(u(h))??0)+1);return Math.max(...d.values())},c=new Set(
o.map(({node:u})=>u)),l=[...new Set(o.map(({l3:u})=>u))];if(c.size>1&&a(({node:u})=>u)>=o.length)r("pin-across-nodes",i,{nodes:[...c].sort((u,d)=>u-d).join(" an\
d ")});else if(l.length>1&&a(({l3:u})=>u)>=o.length&&e.cpu.sockets===1){const u=l.map(d=>ne(t.filter(h=>n.get(h)?.l3===d)));r("pin-across-caches",i,{caches:u.join(
" and ")})}}var zc={};C(zc,{codes:()=>Fy,domain:()=>Vy,rules:()=>Uy,schema:()=>By});var Rc={};C(Rc,{codes:()=>jy,host:()=>Ry,memoryField:()=>qc,pageBytes:()=>bs,
rules:()=>Ly,schema:()=>Iy});var Iy={},Bc=T(["2MiB","1GiB"]),Py=j({size:Bc,allocate:$(T(["boot","start"]),"boot"),node:g(Sc)}),qc=g(Le(we([Bc,Py]),De(e=>typeof e==
"string"?{size:e,allocate:"boot"}:e))),bs={"2MiB":2*ye,"1GiB":Ut},GA=e=>`vms: { win: { memory: { ${e} } } }
`,WA=(e,t)=>`vms: { a: { memory: { size: 4GiB, hugepages: ${e} } }, b: { memory: { size: 4GiB, hugepages: ${t} } } }
`,jy={"memory-not-whole-pages":m({severity:"error",about:"value",message:({size:e,page:t})=>`${e} is not a whole number of pages of ${t}`,remedy:({page:e})=>`wr\
ite a multiple of ${e}, or smaller pages`}),"hugepages-of-two-sizes":m({severity:"error",about:"value",message:({guest:e,page:t})=>`the guest '${e}' has pages o\
f ${t}, and the host mounts one size`,remedy:({page:e})=>`write ${e} here too`}),"hugepages-nodes-mixed":m({severity:"error",about:"value",message:({guest:e})=>`\
the pages of '${e}' are on a node of its own, and these on none that is said`,remedy:()=>"write node for both, or for neither"}),"hugepages-large-at-start":m({severity:"\
warning",about:"value",message:()=>"pages of 1 GiB can seldom be had once the host has run for a while",remedy:()=>"write size: 2MiB, or allocate: boot"})};function Dy({
memory:e,cpu:t},s){const n=t.numa.flatMap(({node:a,memory:c})=>a===void 0?[]:[{node:a,pages:c/s}]);if(!e.hugepages?.node&&n.length>0&&n.length===t.numa.length){
const a=new Map;for(const{node:c,pages:l}of n)a.set(c,(a.get(c)??0)+l);return a}const i=e.hugepages?.node??e.node;if(!i)return;const r=e.size/s,o=Math.floor(r/i.
length);return new Map(i.map((a,c)=>[a,c<r-o*i.length?o+1:o]))}var Fc=e=>A(e).flatMap(t=>{const{hugepages:s,size:n}=t.memory;if(!s)return[];const i=bs[s.size];return[
{vm:t,size:s.size,allocate:s.allocate,count:n/i,nodes:Dy(t,i)}]});function Ly(e,t){const s=Fc(e),n=s.find(({allocate:i,nodes:r})=>i==="boot"&&r);for(const{vm:i,
size:r,allocate:o,nodes:a,count:c}of s){const l=["vms",i.name,"memory","hugepages"],u=i.memory.size,[d]=s;u>0&&u%ye===0&&!Number.isInteger(c)&&t("memory-not-who\
le-pages",{path:l},{size:me(u),page:r}),d&&d.size!==r&&t("hugepages-of-two-sizes",{path:l},{guest:d.vm.name,page:d.size}),o==="boot"&&n&&!a&&t("hugepages-nodes-\
mixed",{path:l},{guest:n.vm.name}),o==="start"&&r==="1GiB"&&t("hugepages-large-at-start",{path:[...l,"size"]})}}var Uc={"2MiB":"2M","1GiB":"1G"},Kc=e=>[...e].sort(
([t],[s])=>t-s).map(([t,s])=>`${t}:${s}`);function zy(e){const t=new Map;for(const{nodes:s=[]}of e)for(const[n,i]of s)t.set(n,(t.get(n)??0)+i);return t.size>0?Kc(
t).join(","):String(e.reduce((s,{count:n})=>s+n,0))}function*Ry(e){const t=Fc(e),[s]=t;if(!s)return;yield{kind:"kernelParam",name:"default_hugepagesz",value:Uc[s.
size]};const n=t.filter(({allocate:i})=>i==="boot");if(n.length>0){const i=n.reduce((r,{vm:o})=>r+o.memory.size,0);yield{kind:"kernelParam",name:"hugepagesz",value:Uc[s.
size]},yield{kind:"kernelParam",name:"hugepages",value:zy(n),comment:`${me(i)} for ${n.length===1?"one guest":`${n.length} guests`}, which the host cannot use.`}}
for(const{vm:i,size:r,allocate:o,nodes:a,count:c}of t)o==="start"&&(yield{kind:"hook",vm:i.name,order:At.hugepages,step:"hugepages",arguments:[String(bs[r]/1024),
...a?Kc(a):[`any:${c}`]]})}var By={},qy=e=>`vms: { win: { memory: 4GiB, cpu: { cores: 4, numa: ${e} } } }
`,ZA=qy("[{ cpus: 0-1, memory: 2GiB }, { cpus: 2-3, memory: 2GiB }]"),Fy={"numa-vcpus":m({severity:"error",about:"value",message:({cpus:e,problem:t})=>t==="miss\
ing"?`the virtual CPU ${e} is on no node`:t==="twice"?`the virtual CPU ${e} is on another node already`:`the guest has no virtual CPU ${e}`,remedy:()=>"give eac\
h virtual CPU, counted from 0, to one node"}),"numa-memory":m({severity:"error",about:"value",message:({nodes:e,guest:t})=>`the nodes have ${e} of memory togeth\
er, and the guest has ${t}`,remedy:()=>"make the sum of the nodes the memory of the guest"}),"numa-memory-not-whole":m({severity:"error",about:"value",message:({
size:e,unit:t})=>`${e} is not a whole number of ${t==="MiB"?t:`pages of ${t}`}`,remedy:({unit:e})=>`write a multiple of ${e==="MiB"?"1MiB":e}`}),"numa-node-twic\
e":m({severity:"error",about:"value",message:({pages:e})=>`the large pages are on node ${e}`,remedy:()=>"write the same node in both places, or take one of them\
 out"})};function Uy(e,t){for(const s of A(e)){const{node:n,hugepages:i}=s.memory;n&&i?.node&&ne(n)!==ne(i.node)&&t("numa-node-twice",{path:["vms",s.name,"memor\
y","node"]},{pages:ne(i.node)}),s.cpu.numa.length>0&&Ky(s,t)}}function Ky(e,t){const{numa:s}=e.cpu,n=["vms",e.name,"cpu","numa"],i=[...Array(vs(e)).keys()],r=new Set;
for(const[h,{cpus:p}]of s.entries()){const y={path:[...n,h,"cpus"]},k=p.filter(M=>M>=i.length),_=p.filter(M=>r.has(M));k.length>0&&t("numa-vcpus",y,{cpus:ne(k),
problem:"unknown"}),_.length>0&&t("numa-vcpus",y,{cpus:ne(_),problem:"twice"});for(const M of p)r.add(M)}const o=i.filter(h=>!r.has(h));o.length>0&&t("numa-vcpu\
s",{path:n},{cpus:ne(o),problem:"missing"});const{size:a,hugepages:c}=e.memory,l=s.reduce((h,{memory:p})=>h+p,0);l!==a&&t("numa-memory",{path:n},{nodes:me(l),guest:me(
a)});const u=c?bs[c.size]:ye,d=s.findIndex(({memory:h})=>h===0||h%u!==0);if(d>=0&&a%u===0){const h=me(s[d]?.memory??0);t("numa-memory-not-whole",{path:[...n,d,"\
memory"]},{size:h,unit:c?.size??"MiB"})}}function*Vy(e){const{numa:t}=e.cpu,s=t.map(({cpus:i,memory:r},o)=>v("cell",{id:o,cpus:ne(i),memory:r/1024,unit:"KiB"})),
n=zn(e);n&&(yield{at:"numatune",xml:v("memory",{mode:"strict",nodeset:ne(n)})}),s.length>0&&(yield{at:"cpu",xml:v("numa",{},...s)});for(const[i,{node:r}]of t.entries())
r!==void 0&&(yield{at:"numatune",xml:v("memnode",{cellid:i,mode:"strict",nodeset:r})})}var Vc={};C(Vc,{codes:()=>Wy,domain:()=>Xy,rules:()=>Zy,schema:()=>Gy});var Gy={},
HA=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,Wy={"pin-count":m({severity:"error",about:"value",message:({pins:e,vcpus:t})=>`${e} host CPUs are given, and the guest has ${t} virtual ones`,remedy:({vcpus:e})=>`\
give ${e}, one for each, or change sockets, cores or threads`}),"pin-twice":m({severity:"error",about:"value",message:({cpu:e})=>`host CPU ${e} is given twice`,
remedy:()=>"give each virtual CPU one of its own"}),"pin-shared":m({severity:"warning",about:"value",message:({cpu:e,guest:t})=>`host CPU ${e} is that of a virt\
ual CPU of the guest '${t}' too`,remedy:()=>"give the guests different CPUs, unless they never run at the same time"}),"emulator-on-pinned":m({severity:"warning",
about:"value",message:({cpus:e})=>`QEMU's own threads are on CPU ${e}, where virtual CPUs are pinned`,remedy:()=>"give them other CPUs, or leave emulator out"}),
"iothread-pin-without-iothreads":m({severity:"error",about:"value",message:()=>"there are no iothreads to be pinned",remedy:()=>"add iothreads, or take iothread\
Pin out"}),"pin-auto-without-facts":m({severity:"error",about:"value",message:()=>"without the facts of the machine there is no telling which CPUs it has",remedy:()=>"\
write them with vfioc scan --json and name the file in host.facts, or give the host CPUs here"}),"pin-auto-too-few":m({severity:"error",about:"value",message:({
needed:e,cores:t,threads:s})=>`the guest needs ${e} cores${s>1?` of ${s} threads`:""}, and the machine has ${t} for guests`,remedy:({cores:e})=>e>0?`give the gu\
est at most ${e} cores, or its host CPUs by hand`:"give its host CPUs by hand"}),"pin-auto-shared":m({severity:"warning",about:"value",message:({guests:e})=>`th\
ere are not enough cores for all guests: this one shares some with ${e.map(t=>`'${t}'`).join(", ")}`,remedy:()=>"give the guests fewer cores, unless they never \
run at the same time"}),"realtime-without-pin":m({severity:"warning",about:"value",message:()=>"virtual CPUs that are not pinned go before everything else on an\
y CPU of the host",remedy:()=>"add pin, or take vcpusched out"})};function Zy(e,t,s){const n=new Map;for(const i of A(e)){const{emulator:r=[],iothreads:o,iothreadPin:a,
vcpusched:c}=i.cpu,l=(...u)=>({path:["vms",i.name,"cpu",...u]});if(i.cpu.pin==="auto")Hy(i,e,t,s);else if(i.cpu.pin){const{pin:u}=i.cpu,d=vs(i);u.length!==d&&t(
"pin-count",l("pin"),{pins:u.length,vcpus:d});const h=Cc(i,e);for(const[y,k]of u.entries()){if(u.indexOf(k)<y){t("pin-twice",l("pin",y),{cpu:k});continue}const _=n.
get(k)??[],M=_.find(x=>!h.has(x));M!==void 0&&t("pin-shared",l("pin",y),{cpu:k,guest:M}),n.set(k,[..._,i.name])}const p=r.filter(y=>u.includes(y));p.length>0&&t(
"emulator-on-pinned",l("emulator"),{cpus:ne(p)})}a&&o===0&&t("iothread-pin-without-iothreads",l("iothreadPin")),c&&!i.cpu.pin&&t("realtime-without-pin",l("vcpus\
ched"))}}function Hy(e,t,s,n){const i={path:["vms",e.name,"cpu","pin"]},r=Ic(e,t,n);if(!r)s("pin-auto-without-facts",i);else if("cores"in r){const{threads:o}=e.
cpu;s("pin-auto-too-few",i,{needed:ur(e),cores:r.cores,threads:o})}else r.shares.length>0&&s("pin-auto-shared",i,{guests:r.shares})}function*Xy(e,t,s){const{iothreads:n,
vcpusched:i}=e.cpu,r=Pc(e,t,s),o=jc(e,t,s),a=c=>({at:"cputune",xml:c});for(const[c,l]of ys(e,t,s).entries())yield a(v("vcpupin",{vcpu:c,cpuset:l}));r&&(yield a(
v("emulatorpin",{cpuset:ne(r)})));for(let c=1;o&&c<=n;c+=1)yield a(v("iothreadpin",{iothread:c,cpuset:ne(o)}));for(let c=0;i&&c<vs(e);c+=1)yield a(v("vcpusched",
{vcpus:c,...i}))}var Gc={};C(Gc,{codes:()=>Jy,host:()=>Qy,schema:()=>Yy});var Yy={},Jy={};function*Qy(e){for(const t of A(e)){const n=ze(t,e).filter(({name:i})=>$t(
i,e).some(r=>r.vm.name!==t.name)).flatMap(i=>i.functions.map(P));n.length!==0&&(yield{kind:"hook",vm:t.name,step:"claim-devices",order:At["claim-devices"],arguments:n})}}
var Wc={};C(Wc,{codes:()=>tb,rules:()=>nb,schema:()=>eb});var eb={},yr="if the machine has changed since, run vfioc scan again",tb={"device-absent":m({severity:"\
error",about:"value",message:({what:e})=>`the facts of this machine have no ${e}`,remedy:()=>`look it up with lspci -nn; ${yr}`}),"device-moved":m({severity:"er\
ror",about:"value",message:({what:e,id:t,at:s})=>`${e}, and ${t} is at ${s}`,remedy:({device:e})=>`correct the functions of '${e}'; ${yr}`}),"device-other-id":m(
{severity:"error",about:"value",message:({device:e,id:t,found:s})=>`no function of '${e}' is ${t}: by the facts of this machine ${s}`,remedy:()=>`correct the id\
s or the functions; ${yr}`}),"device-is-bridge":m({severity:"error",about:"value",message:({address:e})=>`${e} is a PCI bridge, by the facts of this machine`,remedy:()=>"\
take it out: the bridges of an IOMMU group stay with the host"}),"sriov-beyond-card":m({severity:"error",about:"value",message:({address:e,total:t})=>t===0?`${e}\
 makes no virtual functions`:`${e} makes at most ${t} virtual functions`,remedy:({total:e})=>e===0?"name a card with SR-IOV":`write count: ${e} or less`})},sb=(e,t)=>t.
pci.some(({sriov:s,address:{domain:n,bus:i}})=>s!==void 0&&s.total>s.enabled&&n===e.domain&&(i===e.bus||i+1===e.bus)),Zc=e=>hs(e.map(({address:t})=>P(t)));function nb(e,t,s){
if(s)for(const n of Q(e)){const i=["devices",n.name];if(ib(n,s,t),n.sriov||n.gvt)continue;const r=n.functions.map(c=>Je(s,c)),o=new Set(r.flatMap(c=>c?[he(c.id)]:
[])),a=n.ids.map(he).filter(c=>!o.has(c));for(const[c,l]of r.entries()){const u={path:[...i,"functions",c]},d=n.functions[c];if(l&&tr(l)&&t("device-is-bridge",u,
{address:P(l.address)}),l||!d||sb(d,s))continue;const h=a[r.slice(0,c).filter(k=>!k).length]??a[0],p=h===void 0?[]:er(s,h),y=P(d);if(h===void 0||p.length===0)t(
"device-absent",u,{what:y});else{const k={device:n.name,what:`nothing is at ${y}`,id:h,at:Zc(p)};t("device-moved",u,k)}}r.every(Boolean)&&rb(n,s,t)}}function ib({
name:e,sriov:t,gvt:s},n,i){for(const[r,o]of[["sriov",t?.of],["gvt",s?.of]]){if(!o)continue;const a=Je(n,o),c=P(o);if(a||i("device-absent",{path:["devices",e,r,"\
of"]},{what:c}),!a||!t||!n.pci.some(u=>u.sriov))continue;const l=a.sriov?.total??0;t.count>l&&i("sriov-beyond-card",{path:["devices",e,"sriov","count"]},{address:c,
total:l})}}function rb({name:e,functions:t,ids:s},n,i){const r=t.flatMap(o=>Je(n,o)??[]);for(const[o,a]of s.map(he).entries()){if(r.some(d=>he(d.id)===a))continue;
const c={path:["devices",e,"ids",o]},l=er(n,a);if(t.length===0){l.length===0&&i("device-absent",c,{what:a});continue}const u=hs(r.map(d=>`${P(d.address)} is ${he(
d.id)}`));l.length===0?i("device-other-id",c,{device:e,id:a,found:u}):i("device-moved",c,{device:e,what:u,id:a,at:Zc(l)})}}var Hc={};C(Hc,{codes:()=>db,host:()=>fb,
rules:()=>hb,schema:()=>ub});var ob=ee["create-disks.sh"],ab=[[/\.qcow2?$/i,"qcow2"],[/\.(?:raw|img|iso|bin)$/i,"raw"]],ws=({format:e,file:t})=>e??(t===void 0?"\
raw":ab.find(([s])=>s.test(t))?.[1]),cb=/^[A-Za-z0-9_@:,./+=-]+$/;function Xc(e){if(/[\0\n\r]/.test(e))throw new RangeError("a word of a unit file has no line b\
reak and no NUL");return cb.test(e)?e:`"${e.replace(/[\\"]/g,"\\$&").replace(/%/g,"%%").replace(/\$/g,"$$$$")}"`}var lb=e=>Xc(e).replaceAll("$$","$"),Yc=e=>e.map(
Xc).join(" "),br=e=>[...Buffer.from(e,"utf8")].map((t,s)=>{const n=String.fromCharCode(t);return/[A-Za-z0-9:_-]/.test(n)||n==="."&&s>0?n:`\\x${t.toString(16).padStart(
2,"0")}`}).join(""),Jc=e=>`sys-subsystem-net-devices-${br(e).replace(/-/g,"\\x2d")}.device`,ub={},XA=e=>`vms: { win: { memory: 4GiB, disks: { c: { ${e} } } } }
`,db={"create-without-file":m({severity:"error",about:"value",message:()=>"only an image file can be created",remedy:()=>"take create out, or give the image as \
file"}),"create-not-whole":m({severity:"error",about:"value",message:({size:e})=>`a disk of ${e} is not a whole number of MiB`,remedy:()=>"write it in MiB, GiB \
or TiB"}),"create-differs":m({severity:"error",about:"value",message:({file:e,guest:t,size:s})=>`${e} is created for '${t}' already, as ${s}`,remedy:()=>"write \
the same size and format, or create in one of them only"})},Qc=e=>A(e).flatMap(({name:t,disks:s})=>Object.entries(s).flatMap(([n,i])=>i.create===void 0?[]:[{path:[
"vms",t,"disks",n,"create"],guest:t,disk:i,bytes:i.create}]));function hb(e,t){const s=new Map;for(const n of Qc(e)){const{path:i,disk:r,bytes:o}=n;r.file===void 0?
t("create-without-file",{path:i}):(o%ye!==0||o===0)&&t("create-not-whole",{path:i},{size:me(o)});const a=r.file===void 0?void 0:s.get(r.file);if(r.file!==void 0){
if(a===void 0)s.set(r.file,n);else if(a.bytes!==o||ws(a.disk)!==ws(r)){const c=`${me(a.bytes)} in ${ws(a.disk)}`;t("create-differs",{path:i},{file:r.file,guest:a.
guest,size:c})}}}}function*fb(e){const t=new Map;for(const{disk:a,bytes:c}of Qc(e)){const l=ws(a);a.file!==void 0&&l&&t.set(a.file,[a.file,l,String(c)])}if(t.size===
0)return;const{user:s,group:n}=Bt(e),i=[...t.keys()].sort(),r=V(N("pkgs","writeShellApplication"),F({name:S("vfioc-create-disks"),runtimeInputs:L([N("pkgs","cor\
eutils"),N("config","virtualisation","libvirtd","qemu","package")]),checkPhase:S(""),text:S(ob.replace(/^#!.*\n/,""))})),o=[`${s}:${n}`,...i.flatMap(a=>t.get(a)??
[])].map(S);yield{kind:"option",path:["systemd","services","vfioc-disks"],comment:"Creates the disk images that are not there. What is there is never touched.",
value:F({description:S("Disk images of guests"),wantedBy:L([S("multi-user.target")]),before:L([S("vfioc-reconcile.service")]),unitConfig:F({RequiresMountsFor:L(
mb(i).map(S))}),serviceConfig:F({Type:S("oneshot"),RemainAfterExit:Z(!0)}),script:V(N("lib","escapeShellArgs"),L([V(N("lib","getExe"),r),...o]))})}}var mb=e=>[...new Set(
e.map(t=>t.slice(0,t.lastIndexOf("/"))||"/"))].map(lb),el={};C(el,{codes:()=>kb,domain:()=>Eb,rules:()=>_b,schema:()=>wb});var pb=/^(devices|disks|nics|shares)\.([A-Za-z0-9_][A-Za-z0-9_-]{0,62})(?:\.([0-7]))?$/,
vb=/^(?:[a-z][a-z0-9]*[0-9](?:-[0-9]+)*|[a-z]+\.[0-9]+|ua-[A-Za-z0-9_-]+)$/;function wr(e){const t=pb.exec(e);if(!(!t?.[1]||!t[2]||t[3]!==void 0&&t[1]!=="device\
s"))return{slice:t[1],name:t[2],index:Number(t[3]??0)}}var gb=ge("",["devices.gpu","hostdev0"],e=>wr(e)||vb.test(e)?_e(e):K(`'${e}' names no device: write devic\
es.NAME, devices.NAME.FUNCTION, disks.NAME, nics.NAME or shares.NAME, or an alias of libvirt such as hostdev0`)),kr=({slice:e,name:t,index:s})=>`ua-${e}${s===0?
"":s}-${t}`;function tl(e,t){const s=new Map;for(const n of e.devices)t.devices[n]?.igd===!0&&s.set(kr({slice:"devices",name:n,index:0}),{"x-igd-opregion":!0});
for(const[n,i]of Object.entries(e.qemu.override)){const r=wr(n),o=r?kr(r):n;s.set(o,{...s.get(o),...i})}return s}function ks(e,t,s,n,i=0){const r=kr({slice:e,name:t,
index:i});return tl(s,n).has(r)?v("alias",{name:r}):void 0}var yb=Y("",["vda","sda"],/^[sv]d[a-z]$/,"the target of a disk is vda to vdz on virtio, and sda to sd\
z on other buses"),bb=Y("",["GAMES01"],/^[A-Za-z0-9_.+-]{1,20}$/,"a serial number has 1 to 20 letters, digits, - _ . and +"),wb={vm:{disks:$(Ve(St,j({file:g(xt),
block:g(xt),cdrom:g(we([xt,Hi(!1)])),format:g(T(["qcow2","raw"])),create:g(Ft),bus:g(T(["virtio","sata","scsi","usb","nvme"])),target:g(yb),cache:g(T(["none","w\
riteback","writethrough","directsync","unsafe"])),io:g(T(["native","threads","io_uring"])),discard:$(I(""),!0),iothread:g(se().check(ie(1),ce(64))),serial:g(bb),
readOnly:$(I(""),!1),bootOrder:g(cr)})),{})}},YA=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}disks: { ${e} } } }
`,kb={"disk-source":m({severity:"error",about:"value",message:({disk:e,given:t})=>t===0?`nothing says what the disk '${e}' is`:`the disk '${e}' is said to be se\
veral things`,remedy:()=>"give one of file, block and cdrom"}),"disk-format":m({severity:"error",about:"value",message:({file:e})=>`the format of '${e}' does no\
t show in its name`,remedy:()=>"add format: qcow2 or format: raw"}),"block-not-raw":m({severity:"warning",about:"value",message:()=>"a block device that holds a\
 qcow2 image grows to its end and then stops the guest",remedy:()=>"take format out: a block device is raw"}),"block-name-moves":m({severity:"warning",about:"va\
lue",message:({path:e})=>`${e} can be another disk after the next boot`,remedy:()=>"name it by what ls -l /dev/disk/by-id shows"}),"cdrom-bus":m({severity:"erro\
r",about:"value",message:({bus:e})=>`${e} has no CD drives`,remedy:()=>"take bus out: a CD drive is on sata then"}),"read-only-sata":m({severity:"error",about:"\
value",message:()=>"SATA has no disks that cannot be written to",remedy:()=>"write bus: virtio, scsi or usb, or cdrom instead of file"}),"disk-target-bus":m({severity:"\
error",about:"value",message:({target:e,bus:t})=>`${e} is no name of a disk on ${t}`,remedy:({bus:e})=>e==="nvme"?"take target out: disks on nvme are numbered":
`write a name of ${e==="virtio"?"vda to vdz":e==="sata"?"sda to sdf":"sda to sdz"}, or take target out`}),"disk-target-twice":m({severity:"error",about:"value",
message:({target:e,disk:t})=>`'${t}' has the target ${e} already`,remedy:()=>"take target out of one of them"}),"too-many-disks":m({severity:"error",about:"valu\
e",message:({bus:e,most:t})=>`this guest has more than ${t} disks on ${e}`,remedy:()=>"put some of them on another bus"}),"disk-twice":m({severity:"error",about:"\
value",message:({path:e,disk:t})=>`${e} is the disk '${t}' already`,remedy:()=>"take one of them out, or let both be readOnly"}),"disk-iothread":m({severity:"er\
ror",about:"value",message:({bus:e})=>`a disk on ${e} cannot be served by an iothread of its own`,remedy:()=>"write bus: virtio, or take iothread out"}),"iothre\
ad-missing":m({severity:"error",about:"value",message:({iothread:e,count:t})=>`there is no iothread ${e}: the guest has ${t}`,remedy:({iothread:e})=>`write cpu.\
iothreads: ${e}, or the number of one that is there`}),"native-io-cached":m({severity:"error",about:"value",message:({cache:e})=>`native input and output does n\
ot work with the cache ${e}`,remedy:()=>"write cache: none, or io: io_uring"})},$b=/^\/dev\/(?:sd[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|vd[a-z]+\d*|dm-\d+|mmcblk\d+(?:p\d+)?)$/;
function _b(e,t){for(const s of A(e)){const n=["vms",s.name,"disks"],i=new Map;for(const[r,o]of Object.entries(s.disks)){Sb(s,r,o,t);const a=o.file??o.block;if(a===
void 0)continue;const c=i.get(a);c&&!(c.readOnly&&o.readOnly)&&t("disk-twice",{path:[...n,r,o.file===void 0?"block":"file"]},{path:a,disk:c.name}),i.set(a,{name:r,
readOnly:o.readOnly})}Ob(s,t)}}function Sb(e,t,s,n){const i=(...l)=>({path:["vms",e.name,"disks",t,...l]}),r=[s.file,s.block,s.cdrom].filter(l=>l!==void 0).length,
o=Kt(s,e);if(r!==1&&n("disk-source",{...i(),on:"key"},{disk:t,given:r}),s.file!==void 0&&ws(s)===void 0&&n("disk-format",i("file"),{file:s.file}),s.block!==void 0&&
s.format==="qcow2"&&n("block-not-raw",i("format")),s.block!==void 0&&$b.test(s.block)&&n("block-name-moves",i("block"),{path:s.block}),s.cdrom!==void 0&&(o==="v\
irtio"||o==="nvme")&&n("cdrom-bus",i("bus"),{bus:o}),s.readOnly&&s.cdrom===void 0&&o==="sata"&&n("read-only-sata",i("readOnly")),s.iothread!==void 0){const{iothreads:l}=e.
cpu;o!=="virtio"?n("disk-iothread",i("iothread"),{bus:o}):s.iothread>l&&n("iothread-missing",i("iothread"),{iothread:s.iothread,count:l})}const{cache:a="writeba\
ck",io:c}=s;c==="native"&&a!=="none"&&a!=="directsync"&&n("native-io-cached",i("io"),{cache:a})}var xb=(e,t)=>t==="virtio"?e.startsWith("vd"):t!=="nvme"&&e.startsWith(
"sd")&&e.charCodeAt(2)-97<Rn(t);function Ob(e,t){const s=new Map,n=wc(e);for(const[i,r]of Object.entries(e.disks)){const o=["vms",e.name,"disks",i],a=Kt(r,e);if(n.
has(i)||t("too-many-disks",{path:o,on:"key"},{bus:a,most:Rn(a)}),r.target===void 0)continue;const c=s.get(r.target),l={path:[...o,"target"]};xb(r.target,a)?c!==
void 0?t("disk-target-twice",l,{target:r.target,disk:c}):s.set(r.target,i):t("disk-target-bus",l,{target:r.target,bus:a})}}var Nb=e=>e.block===void 0?"file":"bl\
ock";function Ab(e){if(e.block!==void 0)return v("source",{dev:e.block});const t=e.file??e.cdrom;return typeof t=="string"?v("source",{file:t}):void 0}var sl=(e,t,s)=>t.
serial??(s==="nvme"?e.slice(0,20):void 0);function Mb(e,t,s,n,i){const r=t.cdrom!==void 0,{cache:o,io:a,iothread:c,bootOrder:l}=t,u=sl(e,t,n),d=t.discard&&!r&&!t.
readOnly?"unmap":void 0;return v("disk",{type:Nb(t),device:r?"cdrom":"disk"},v("driver",{name:"qemu",type:ws(t),cache:o,io:a,discard:d,iothread:c}),Ab(t),v("tar\
get",{dev:s,bus:n}),(r||t.readOnly)&&v("readonly"),u!==void 0&&v("serial",{},u),l!==void 0&&v("boot",{order:l}),i)}function*Eb(e,t){const s=wc(e);for(const[n,i]of Object.
entries(e.disks)){const r=s.get(n),o=Kt(i,e);if(r===void 0)continue;const a=Mb(n,i,r,o,ks("disks",n,e,t));if(o==="virtio"?yield{pci:{class:"disk",key:n},functions:[
a]}:yield{at:"devices",xml:a},o==="nvme"){const c=/\d+/.exec(r)?.[0],l=v("controller",{type:"nvme",index:c},v("serial",{},sl(n,i,o)));yield{pci:{class:"disk",key:n},
functions:[l]}}}}var nl={};C(nl,{codes:()=>zb,domain:()=>Fb,rules:()=>qb,schema:()=>Lb});var Mt=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),il=e=>{const t=/^\d{1,3}(?:\.\d{1,3}){3}$/.
test(e)?e.split(".").map(Number):[];return t.length===4&&t.every(s=>s<256)?t.reduce((s,n)=>s*256+n,0):void 0},$s=({prefix:e})=>2**(32-e);function Cb(e){const[t="",
s=""]=e.split("/"),n=il(t);if(n===void 0||!/^\d{1,2}$/.test(s))return K(`'${e}' is no subnet: write it as 192.168.150.0/24`);const i={first:n,prefix:Number(s)};
if(i.prefix<16||i.prefix>29)return K(`the prefix of '${e}' is not between 16 and 29`);const r=n%$s(i);return r!==0?K(`'${e}' does not begin a subnet: ${Mt(n-r)}\
/${s} does`):_e(i)}var rl=({first:e,prefix:t})=>`${Mt(e)}/${t}`,Tb=e=>Mt(2**32-$s(e)),Ib=(e,t)=>e.first<t.first+$s(t)&&t.first<e.first+$s(e),Pb=ge("",["192.168.\
150.0/24"],Cb),ol=ge("",["192.168.178.30"],e=>{const t=il(e);return t===void 0?K(`'${e}' is no IPv4 address`):_e(Mt(t))}),jb=se().check(ie(5900),ce(65535)),al=e=>j(
{listen:$(ol,"127.0.0.1"),port:g(jb)}),cl=T(["spice","pipewire","pulseaudio","none"]),Db=j({to:cl,uid:g(se().check(ie(1),ce(65533))),model:g(T(["ich9","ich6","a\
c97"]))}),Lb={vm:{display:$(j({spice:g(Ws(al("one that is free"),"")),vnc:g(Ws(al("one that is free"),"")),video:g(T(["none","vga","virtio","qxl","bochs","ramfb"])),
input:g(T(["tablet","virtio","none"])),sound:g(we([cl,Db])),usbRedirection:$(se().check(ie(0),ce(8)),2)}),{})}},JA=e=>`vms: { win: { memory: 4GiB, display: { ${e}\
 } } }
`,zb={"guest-not-seen":m({severity:"warning",about:"value",message:({guest:e})=>`nothing shows the guest '${e}': it has no display and receives no graphics card`,
remedy:()=>"take spice: off out, or give it a graphics card, or a serial console"}),"video-none-shown":m({severity:"warning",about:"value",message:({server:e})=>`${e}\
 has nothing to show: the guest has no video card`,remedy:({server:e})=>`take video: none out, or write ${e==="SPICE"?"spice":"vnc"}: off`}),"sound-without-spic\
e":m({severity:"error",about:"value",message:()=>"sound goes through SPICE, which is off",remedy:()=>"take sound out, or write spice: on"}),"sound-without-uid":m(
{severity:"error",about:"value",message:({server:e})=>`nothing says whose ${e} plays the sound of this guest`,remedy:({server:e})=>`write sound: { to: ${e}, uid\
: 1000 }, with the number that id -u shows`}),"sound-of-another-user":m({severity:"warning",about:"value",message:({server:e,user:t})=>`QEMU runs as ${t}, whom ${e}\
 of a person lets nothing play`,remedy:()=>"set libvirt.qemu.user to that person, or let SPICE play it (sound: spice)"}),"display-open-to-all":m({severity:"warn\
ing",about:"value",message:({server:e,address:t})=>`${e} of the guest listens on ${t}, without a password`,remedy:()=>"listen on 127.0.0.1 and reach it through \
ssh, or see that the firewall keeps others away"}),"display-port-twice":m({severity:"error",about:"value",message:({port:e,guest:t})=>`port ${e} is that of a di\
splay of '${t}' already`,remedy:()=>"give one of them another port, or none"})},ll=e=>e===!0?{listen:"127.0.0.1"}:e===!1?void 0:e,ul=e=>at(e)?ll(e.display.spice)??
{listen:"127.0.0.1"}:void 0,$r=e=>ll(e.display.vnc),dl=e=>{const{sound:t=at(e)?"spice":"none"}=e.display;return typeof t=="string"?{to:t}:t},Rb=e=>e.display.video??
(at(e)||$r(e)!==void 0?Ot(e).video:"none"),Bb=(e,t,s)=>ze(e,t).some(n=>{const i=s?Zs(n,s):[];return i.length===0||i.some(r=>r.class===void 0||sr(r))});function qb(e,t,s){
const n=new Map;for(const i of A(e)){const r=(...d)=>({path:["vms",i.name,"display",...d]}),o=ul(i),a=$r(i),c=Bb(i,e,s);!o&&!a&&!c&&!i.serial&&t("guest-not-seen",
{...r("spice"),on:"key"},{guest:i.name}),i.display.video==="none"&&(o||a)&&!i.lookingGlass&&!c&&t("video-none-shown",r("video"),{server:o?"SPICE":"VNC"});const{
to:l,uid:u}=dl(i);if(l==="spice"&&!o&&t("sound-without-spice",r("sound")),l==="pipewire"||l==="pulseaudio"){const{user:d}=Bt(e);u===void 0?t("sound-without-uid",
r("sound"),{server:l}):(d==="qemu-libvirtd"||d==="root")&&t("sound-of-another-user",r("sound"),{server:l,user:d})}for(const[d,h,p]of[["spice","SPICE",o],["vnc",
"VNC",a]]){if(p&&!p.listen.startsWith("127.")&&t("display-open-to-all",r(d,"listen"),{server:h,address:p.listen}),p?.port===void 0)continue;const y=n.get(p.port);
y!==void 0&&t("display-port-twice",r(d,"port"),{port:p.port,guest:y}),n.set(p.port,i.name)}}}var hl=(e,{listen:t,port:s},...n)=>v("graphics",{type:e,port:s,autoport:s===
void 0?"yes":"no"},v("listen",{type:"address",address:t}),...n);function*Fb(e){const t=ul(e),s=$r(e);if(t){yield{at:"devices",xml:hl("spice",t,v("image",{compression:"\
off"}))};const n=v("target",{type:"virtio",name:"com.redhat.spice.0"});yield{at:"devices",xml:v("channel",{type:"spicevmc"},n)};const i=Array.from({length:e.display.
usbRedirection},()=>v("redirdev",{bus:"usb",type:"spicevmc"}));i.length>0&&(yield{at:"",xml:v("devices",{},...i)})}s&&(yield{at:"devices",xml:hl("vnc",s)}),yield*Ub(
e),yield*Kb(e),yield*Vb(e)}function*Ub(e){const t=Rb(e),s=v("video",{},v("model",{type:t}));t==="none"||t==="ramfb"?yield{at:"devices",xml:s}:yield{pci:{class:"\
video",key:"video",index:0},functions:[s]}}function*Kb(e){for(const s of["mouse","keyboard"])yield{at:"devices",xml:v("input",{type:s,bus:"ps2"})};const t=bc(e);
t==="tablet"&&(yield{at:"devices",xml:v("input",{type:"tablet",bus:"usb"})});for(const[s,n]of t==="virtio"?["mouse","keyboard"].entries():[])yield{pci:{class:"i\
nput",key:n,index:s},functions:[v("input",{type:n,bus:"virtio"})]}}function*Vb(e){const{to:t,uid:s,model:n="ich9"}=dl(e),i=`/run/user/${s}`,r=t==="pipewire"?i:void 0,
o=t==="pulseaudio"?`${i}/pulse/native`:void 0;if(yield{at:"devices",xml:v("audio",{id:1,type:t,runtimeDir:r,serverName:o})},t==="none")return;const a=v("sound",
{model:n},v("audio",{id:1}));yield{pci:{class:"sound",key:"sound",index:0},functions:[a]}}var fl={};C(fl,{codes:()=>Zb,domain:()=>Qb,rules:()=>Jb,schema:()=>Wb});
var Gb=j({dev:xt,grab:g(T(["all"])),repeat:g(I("")),grabToggle:g(T(["ctrl-ctrl","alt-alt","shift-shift","meta-meta","scrolllock","ctrl-scrolllock"]))}),Wb={vm:{
evdev:$(R(Le(we([xt,Gb]),De(e=>typeof e=="string"?{dev:e}:e))),[])}},QA=e=>`vms: { win: { memory: 4GiB, evdev: [${e}] } }
`,e2="{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }",Zb={"evdev-twice":m({severity:"error",about:"value",message:({dev:e})=>`${e} is in the list already`,
remedy:()=>"take one of them out"}),"evdev-without-grab":m({severity:"warning",about:"value",message:({guest:e})=>`no input device of '${e}' takes the others al\
ong when it is handed over`,remedy:()=>"write grab: all at the keyboard"}),"evdev-without-keys":m({severity:"warning",about:"value",message:({guest:e})=>`'${e}'\
 takes input devices that have no keys to give them back with`,remedy:()=>"add the keyboard, with grab: all"}),"evdev-name-moves":m({severity:"warning",about:"v\
alue",message:({dev:e})=>`${e} can be another device after the next boot`,remedy:()=>"name it by what ls -l /dev/input/by-id shows, or by a link of udev.symlink\
s"}),"evdev-not-an-event-device":m({severity:"error",about:"value",message:({dev:e})=>`${e} is the device of the old mouse or joystick interface, which QEMU can\
not grab`,remedy:()=>"name the link beside it that ends in -event-mouse, -event-kbd or -event-joystick"})},Hb=/-event-(?:mouse|joystick)$/,Xb=/^\/dev\/input\/event\d+$/,
Yb=/^\/dev\/input\/(?:mice$|mouse\d+$|js\d+$|by-(?:id|path)\/(?:(?!-event-).)*-(?:mouse|joystick)$)/;function Jb(e,t){for(const{name:s,evdev:n}of A(e)){const i=[
"vms",s,"evdev"],r=new Set;for(const[o,{dev:a}]of n.entries()){const c={path:[...i,o,"dev"]};r.has(a)&&t("evdev-twice",c,{dev:a}),r.add(a),Xb.test(a)&&t("evdev-\
name-moves",c,{dev:a}),Yb.test(a)&&t("evdev-not-an-event-device",c,{dev:a})}n.length>0&&n.every(({dev:o})=>Hb.test(o))?t("evdev-without-keys",{path:i,on:"key"},
{guest:s}):n.length>1&&!n.some(({grab:o})=>o==="all")&&t("evdev-without-grab",{path:i,on:"key"},{guest:s})}}function*Qb(e){for(const{dev:t,grab:s,repeat:n,grabToggle:i}of e.
evdev){const r=n===void 0?void 0:Yi(n);yield{at:"devices",xml:v("input",{type:"evdev"},v("source",{dev:t,grab:s,repeat:r,grabToggle:i}))}}}var ml={};C(ml,{codes:()=>tw,
files:()=>sw,isInlineXml:()=>pl,schema:()=>ew});var ew={vm:{xml:g(re()),xmlRemove:$(R(re()),[])}},tw={},pl=e=>e.trimStart().startsWith("<");function*sw(e){for(const{
name:t,xml:s}of A(e))s!==void 0&&!pl(s)&&(yield{path:["vms",t,"xml"],name:s})}var vl={};C(vl,{codes:()=>iw,domain:()=>aw,host:()=>ow,rules:()=>rw,schema:()=>nw});
var nw={vm:{firmware:$(j({type:g(T(["efi","bios"])),secureBoot:g(I("")),enrolledKeys:g(I("")),tpm:g(Ws(j({model:$(T(["tpm-crb","tpm-tis"]),"tpm-crb"),version:$(
T(["2.0","1.2"]),"2.0")}),"")),loader:g(xt),varsTemplate:g(xt),bootMenu:$(I(""),!1)}),{})}},t2=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}firmware: { ${e} } } }\

`,iw={"secure-boot-needs-efi":m({severity:"error",about:"value",message:()=>"Secure Boot is a part of UEFI, and the firmware is bios",remedy:()=>"take type: bio\
s out, or secureBoot"}),"secure-boot-needs-q35":m({severity:"error",about:"value",message:()=>"Secure Boot needs the machine q35, and this guest has an i440fx",
remedy:()=>"take machine out, or secureBoot"}),"keys-without-secure-boot":m({severity:"error",about:"value",message:()=>"keys are for Secure Boot, and it is off",
remedy:()=>"take enrolledKeys out, or write secureBoot: on"}),"keys-with-loader":m({severity:"error",about:"value",message:()=>"an image of your own brings its \
own variables, so keys cannot be added to them",remedy:()=>"take enrolledKeys out and name a varsTemplate that has the keys, or take loader out"}),"loader-and-t\
emplate":m({severity:"error",about:"value",message:({given:e,missing:t})=>`'${e}' needs '${t}' beside it`,remedy:({given:e,missing:t})=>`add ${t}, from the same\
 build, or take ${e} out`}),"loader-without-efi":m({severity:"error",about:"value",message:()=>"this image is one of UEFI, and the firmware is bios",remedy:()=>"\
take type: bios out, or loader"}),"tpm-crb-version":m({severity:"error",about:"value",message:()=>"tpm-crb has version 2.0 only",remedy:()=>'write version: "2.0\
", or model: tpm-tis'}),"tpm-without-swtpm":m({severity:"error",about:"value",message:({guest:e})=>`the TPM of '${e}' is emulated by swtpm, which is off`,remedy:()=>"\
take libvirt.qemu.swtpm out, or the TPM of the guest (firmware.tpm: off)"})};function rw(e,t){for(const s of A(e)){const{firmware:n}=s,i=d=>({path:["vms",s.name,
"firmware",d]}),{type:r,secureBoot:o,enrolledKeys:a,tpm:c}=Nt(s);o&&r==="bios"?t("secure-boot-needs-efi",i("secureBoot")):o&&ds(s)?t("secure-boot-needs-q35",i("\
secureBoot")):a&&!o&&t("keys-without-secure-boot",i("enrolledKeys"));const{loader:l,varsTemplate:u}=n;if(l!==void 0&&a&&t("keys-with-loader",i("enrolledKeys")),
l!==void 0&&r==="bios"&&t("loader-without-efi",i("loader")),l===void 0!=(u===void 0)){const[d,h]=l===void 0?["varsTemplate","loader"]:["loader","varsTemplate"];
t("loader-and-template",i(d),{given:d,missing:h})}c?.model==="tpm-crb"&&c.version!=="2.0"&&t("tpm-crb-version",{path:["vms",s.name,"firmware","tpm","version"]}),
c&&e.libvirt.qemu.swtpm===!1&&t("tpm-without-swtpm",{path:["libvirt","qemu","swtpm"]},{guest:s.name})}}var qn={loader:"/run/vfioc/firmware/OVMF_CODE.fd",template:"\
/run/vfioc/firmware/OVMF_VARS.ms.fd"};function*ow(e){const t=A(e).map(Nt);if(e.libvirt.qemu.swtpm===void 0&&t.some(({tpm:s})=>s!==void 0)&&(yield{kind:"option",
path:["virtualisation","libvirtd","qemu","swtpm","enable"],value:Z(!0)}),!!t.some(({enrolledKeys:s})=>s))for(const[s,n]of[[qn.loader,"/FV/OVMF_CODE.fd"],[qn.template,
"/FV/OVMF_VARS.ms.fd"]])yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",s,"L+","argument"],value:fs(N("pkgs","OVMFFull","fd"),n)}}function*aw(e){
const{type:t,secureBoot:s,enrolledKeys:n,tpm:i}=Nt(e),{loader:r,varsTemplate:o,bootMenu:a}=e.firmware;if(t==="efi"&&n)yield*gl(qn.loader,qn.template,!0);else if(t===
"efi"&&r!==void 0&&o!==void 0)yield*gl(r,o,s);else if(t==="efi"){const c=(u,d)=>v("feature",{enabled:Va(d),name:u}),l=v("firmware",{},c("enrolled-keys",!1),c("s\
ecure-boot",s));yield{at:"",xml:v("os",{firmware:"efi"},l)},yield{at:"os",xml:v("loader",{stateless:"no"})}}if(s&&(yield{at:"features",xml:v("smm",{state:"on"})}),
a&&(yield{at:"os",xml:v("bootmenu",{enable:"yes",timeout:3e3})}),i){const c=v("backend",{type:"emulator",version:i.version});yield{at:"devices",xml:v("tpm",{model:i.
model},c)}}}function*gl(e,t,s){yield{at:"os",xml:v("loader",{readonly:"yes",secure:s?"yes":void 0,type:"pflash"},e)},yield{at:"os",xml:v("nvram",{template:t})}}
var yl={};C(yl,{codes:()=>lw,host:()=>dw,schema:()=>cw});var cw={},lw={},bl=(e,...t)=>V(N("lib",e),...t),uw=(e,t)=>fe(e,"||",t),wl=(e,t)=>fe(V(N("builtins","mat\
ch"),S(e),t),"!=",Hs),Fn=bl("versionAtLeast",N("lib","trivial","release"),S("25.11")),_r="/run/libvirt/nix-ovmf/";function*dw(e){const t=A(e).filter(r=>Nt(r).type===
"efi"),s=t.filter(r=>r.firmware.loader===void 0&&!Nt(r).enrolledKeys),n=s.find(r=>Nt(r).secureBoot),i=n??s[0];if(i){const r=rt("rule"),o=ir("rule",fe(wl("[^[:sp\
ace:]]+[[:space:]]+/var/lib/qemu/firmware/?([[:space:]].*)?",r),"&&",ot(wl(".*-qemu-ovmf-metadata[[:space:]]*",r))));yield{kind:"assertion",that:ot(fe(Fn,"&&",bl(
"any",o,N("config","systemd","tmpfiles","rules")))),message:`vfioc: a rule in systemd.tmpfiles.rules replaces the firmware at /var/lib/qemu/firmware, from which\
 '${i.name}' gets its own${n?" with Secure Boot":""}: take it out, libvirtd has what is needed there since NixOS 25.11.`}}for(const r of t){const{loader:o}=r.firmware;
if(!o?.startsWith(_r))continue;const a=o.slice(_r.length),[c,l,u]=a.startsWith("edk2-")?[Fn,"25.05","OVMF_CODE.fd"]:[ot(Fn),"25.11","edk2-x86_64-code.fd"];if(yield{
kind:"assertion",that:c,message:`vfioc: '${r.name}' names ${o}, which NixOS ${l} ${l==="25.05"?"and older do":"and later do"} not have: take firmware.loader out\
 and libvirt picks one, or write ${_r}${u}.`},!Nt(r).secureBoot)continue;yield{kind:"assertion",that:a.startsWith("edk2-")?Z(a.includes("secure")):uw(Fn,fe(qt("\
config",["virtualisation","libvirtd","qemu","ovmf","packages"],L([])),"!=",L([N("pkgs","OVMF","fd")]))),message:`vfioc: '${r.name}' asks for Secure Boot, which ${o}\
 cannot do: take firmware.loader out and libvirt picks one that can, or name one that can.`}}}var kl={};C(kl,{codes:()=>vw,host:()=>yw,rules:()=>gw,schema:()=>pw});
var Un={name:"default",bridge:"virbr0",subnet:{first:3232266752,prefix:24},stock:!0},hw=e=>{const t=`virbr-${e}`;return t.length<=15&&/^[A-Za-z0-9_.-]+$/.test(t)?
t:`virbr-${en(36**6,"bridge",e).toString(36).padStart(6,"0")}`},fw=e=>({first:171966464+en(128*256,"subnet",e)*256,prefix:24});function tn(e,t){const s=t.networks[e];
if(!s)return e===Un.name?Un:void 0;if(s.type!=="nat")return;const{bridge:n,subnet:i}=s;return e===Un.name&&n===void 0&&i===void 0?Un:{name:e,bridge:n??hw(e),subnet:i??
fw(e),stock:!1}}var Kn=(e,t,s)=>e.nics[t]?.mac??fc(s.host.name,e.name,t),Vn=(e,t)=>Object.entries(e.nics).flatMap(([s,{network:n}])=>{const i=n===void 0?void 0:
tn(n,t);return i?[{nic:s,mac:Kn(e,s,t),network:i}]:[]});function $l(e,t){const s=$s(e.subnet)/2,n=new Set;return A(t).flatMap(i=>{const r=Vn(i,t)[0];if(i.forwards.
length===0||r?.network.name!==e.name||n.size>=s-1)return[];let o=en(s-1,"address",e.name,i.name);for(;n.has(o);)o=(o+1)%(s-1);return n.add(o),[{vm:i.name,mac:r.
mac,ip:Mt(e.subnet.first+s+o)}]})}var _l=se().check(ie(1),ce(65535)),mw=j({listen:_l,interface:ms,address:g(ol),to:g(_l)}),pw={vm:{forwards:$(R(mw),[])}},s2="fo\
rwards: [{ listen: 5900, interface: eth0 }]",vw={"forward-without-nat":m({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT netwo\
rk to which a port could be forwarded`,remedy:()=>"give it a card in a network of type nat; a guest on a bridge is reached without forwards"}),"forward-port-twi\
ce":m({severity:"error",about:"value",message:({port:e,interface:t,guest:s})=>`port ${e} of ${t} is already forwarded to '${s}'`,remedy:()=>"listen on another p\
ort, or on another address of the interface"}),"forward-on-guest-bridge":m({severity:"error",about:"value",message:({interface:e,guest:t})=>`${e} is the bridge \
of the network of '${t}' itself`,remedy:()=>"name the interface of the LAN, as ip link shows it"}),"forward-to-kept-address":m({severity:"warning",about:"value",
message:({guest:e,nic:t})=>`'${e}' keeps the MAC address that it has, and the port leads to that which follows from the name of '${t}'`,remedy:()=>"write mac at\
 that card, as virsh domiflist shows it"})};function gw(e,t){const s=new Map;for(const n of A(e)){const i=["vms",n.name,"forwards"],[r]=Vn(n,e);n.forwards.length>
0&&!r&&t("forward-without-nat",{path:i,on:"key"},{guest:n.name}),n.forwards.length>0&&n.adopt&&r&&!r.network.stock&&n.nics[r.nic]?.mac===void 0&&t("forward-to-k\
ept-address",{path:i,on:"key"},{guest:n.name,nic:r.nic});for(const[o,a]of n.forwards.entries()){const{listen:c,interface:l,address:u}=a;l===r?.network.bridge&&t(
"forward-on-guest-bridge",{path:[...i,o,"interface"]},{interface:l,guest:n.name});const d=`${l} ${c}`,h=s.get(`${d} ${u}`)??s.get(d)??(u?void 0:s.get(`${d} any`));
h&&t("forward-port-twice",{path:[...i,o,"listen"]},{port:c,interface:l,guest:h}),s.set(u?`${d} ${u}`:d,n.name),s.set(`${d} any`,n.name)}}}function*yw(e){for(const t of A(
e)){const[s]=Vn(t,e);if(!s||t.forwards.length===0)continue;const n=$l(s.network,e).find(r=>r.vm===t.name);s.network.stock&&(yield*bw);const i=s.network.stock?t.
name:n?.ip;for(const r of i===void 0?[]:t.forwards){const{listen:o,interface:a,address:c}=r,l=br(`forward-${t.name}-${a}-${c?`${c}-`:""}${o}`);yield{kind:"optio\
n",path:["systemd","sockets",l],value:ww(t,r)},yield{kind:"option",path:["systemd","services",l],value:kw(t,r,`${i}:${r.to??o}`)},yield{kind:"port",interface:a,
protocol:"tcp",port:o}}}}var bw=[{kind:"option",path:["virtualisation","libvirtd","nss","enableGuest"],value:Z(!0)},{kind:"option",path:["system","nssModules"],
value:L([N("config","virtualisation","libvirtd","package")])}],sn=e=>L(e.map(S)),Sl=(e,{listen:t,interface:s})=>S(`Port ${t} of ${s}, forwarded to the guest ${e.
name}`),ww=(e,t)=>{const{listen:s,interface:n,address:i}=t;return F({description:Sl(e,t),wantedBy:sn(["multi-user.target",Jc(n)]),after:sn(["sysinit.target"]),before:sn(
["shutdown.target"]),conflicts:sn(["shutdown.target"]),unitConfig:F({DefaultDependencies:Z(!1)}),listenStreams:sn([i?`${i}:${s}`:String(s)]),socketConfig:F({BindToDevice:S(
n),...i?{FreeBind:Z(!0)}:{}})})},kw=(e,t,s)=>F({description:Sl(e,t),serviceConfig:F({ExecStart:fs(N("config","systemd","package"),`/lib/systemd/systemd-socket-p\
roxyd ${Yc(["--exit-idle-time=10min",s])}`),DynamicUser:Z(!0),PrivateTmp:Z(!0),ProtectSystem:S("strict"),ProtectHome:Z(!0),NoNewPrivileges:Z(!0)})}),xl={};C(xl,
{codes:()=>Ow,domain:()=>Mw,rules:()=>Nw,schema:()=>xw});var $w=Y("",["q35","pc-q35-10.0","pc"],/^(?:q35|pc|pc-(?:q35|i440fx)-\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)$/,
"a machine is q35 or pc, or one of a version, as in pc-q35-10.0: qemu-system-x86_64 -machine help lists them"),_w=ge("",["b8d2d9c9-4088-4288-b668-e12a9fb6d2bb"],
lc),Sw=Y("",["http://microsoft.com/win/11"],/^http:\/\/[A-Za-z0-9._/-]+$/,"an id of libosinfo is written as osinfo-query os shows it, as in http://fedoraproject\
.org/fedora/40"),xw={vm:{guest:$(T(["windows10","windows11","linux","macos"]),"linux"),type:$(T(["kvm","qemu"]),"kvm"),machine:$($w,"q35"),uuid:g(_w),title:g(ps(
"A title.",["Windows 11"])),description:g(ps("A description.",["for the games"])),clock:g(T(["utc","localtime"])),osinfo:g(Sw),autostart:$(I(""),!1)}},Ow={"uuid\
-twice":m({severity:"error",about:"value",message:({guest:e})=>`the guest '${e}' has this UUID already`,remedy:()=>"take it out: each guest gets one of its own \
from its name"})};function Nw(e,t){const s=new Map;for(const n of A(e)){const i=gc(n,e),r=s.get(i);r!==void 0&&t("uuid-twice",{path:["vms",n.name,"uuid"]},{guest:r}),
s.set(i,n.name)}}var Aw="/run/libvirt/nix-emulators/qemu-system-x86_64";function*Mw(e,t){const{osinfo:s=Ot(e).osinfo}=e;yield{at:"",xml:v("name",{},e.name)},yield{
at:"",xml:v("uuid",{},gc(e,t))},e.title!==void 0&&(yield{at:"",xml:v("title",{},e.title)}),e.description!==void 0&&(yield{at:"",xml:v("description",{},e.description)}),
s!==void 0&&(yield{at:"metadata",xml:v("libosinfo:libosinfo",{"xmlns:libosinfo":"http://libosinfo.org/xmlns/libvirt/domain/1.0"},v("libosinfo:os",{id:s}))}),yield{
at:"os",xml:v("type",{arch:"x86_64",machine:e.machine},"hvm")};for(const n of["acpi","apic"])yield{at:"features",xml:v(n)};yield{at:"features",xml:v("vmport",{state:"\
off"})},yield{at:"",xml:Ew(e)},yield{at:"",xml:v("on_poweroff",{},"destroy")},yield{at:"",xml:v("on_reboot",{},"restart")},yield{at:"",xml:v("on_crash",{},"dest\
roy")},yield{at:"pm",xml:v("suspend-to-mem",{enabled:"no"})},yield{at:"pm",xml:v("suspend-to-disk",{enabled:"no"})},yield{at:"devices",xml:v("emulator",{},Aw)},
yield{at:"devices",xml:v("memballoon",{model:"none"})}}var Ew=e=>v("clock",{offset:e.clock??Ot(e).clock},v("timer",{name:"rtc",tickpolicy:"catchup"}),v("timer",
{name:"pit",tickpolicy:"delay"}),v("timer",{name:"hpet",present:"no"})),Ol={};C(Ol,{codes:()=>jw,domain:()=>Rw,host:()=>zw,rules:()=>Lw,schema:()=>Iw});var Cw=Y(
"",["i915-GVTg_V5_4"],/^i915-GVTg_V[0-9]+_[0-9]+$/,"a type of GVT-g is named as in i915-GVTg_V5_4"),Tw=ge("",["a297db4a-f4c2-11e6-90f6-d3b88d6c9525"],lc),Iw={device:{
gvt:g(j({type:Cw,of:$(Ge,"00:02.0"),uuid:g(Tw),display:$(I(""),!0)}))}},Pw=(e="")=>`vgpu: { gvt: { type: i915-GVTg_V5_4${e} } }`,n2=e=>`devices: { ${Pw()}, vgpu\
2: { gvt: { type: i915-GVTg_V5_8${e} } } }
vms: { a: { memory: 4GiB, devices: [vgpu] }, b: { memory: 4GiB, devices: [vgpu2] } }
`,jw={"gvt-is-no-function":m({severity:"error",about:"value",message:({device:e,field:t})=>`'${e}' is a part of the GPU of the host, which has no ${t} of its ow\
n`,remedy:({field:e})=>`take ${e} out, or gvt`}),"gvt-of-two-gpus":m({severity:"error",about:"value",message:({device:e,address:t})=>`'${e}' is a part of ${t}, \
and NixOS makes them of one GPU only`,remedy:({address:e})=>`write ${e} here too, or take of out`}),"gvt-of-guests-gpu":m({severity:"error",about:"value",message:({
device:e,address:t,other:s})=>`'${e}' is a part of ${t}, and '${s}' takes that whole`,remedy:({other:e})=>`take '${e}' out, or gvt`}),"gvt-display-unseen":m({severity:"\
error",about:"value",message:({guest:e})=>`the guest '${e}' has neither SPICE nor VNC to show the virtual GPU in`,remedy:()=>"write display: off here, or give t\
he guest spice or vnc"})},Sr=e=>e.flatMap(({name:t,gvt:s})=>s?[{name:t,gvt:s}]:[]),Dw=e=>at(e)||e.display.vnc!==void 0&&e.display.vnc!==!1;function Lw(e,t){const s=Q(
e),[n]=Sr(s),i=n&&P(n.gvt.of),r=new Map(s.flatMap(({name:o,functions:a})=>a.map(c=>[P(c),o])));for(const o of s){const{name:a,gvt:c}=o,l=["devices",a];if(!c)continue;
const u=["functions","ids"].find(y=>o[y].length>0);if(u){t("gvt-is-no-function",{path:[...l,u]},{device:a,field:u});continue}const d=P(c.of);n&&i&&d!==i&&t("gvt\
-of-two-gpus",{path:[...l,"gvt","of"]},{device:n.name,address:i});const h=r.get(d);h!==void 0&&t("gvt-of-guests-gpu",{path:[...l,"gvt"],on:"key"},{device:a,address:d,
other:h});const p=c.display?$t(a,e).find(({vm:y})=>!Dw(y)):void 0;p&&t("gvt-display-unseen",{path:[...l,"gvt","display"],on:"key"},{guest:p.vm.name})}}var Nl=(e,t,s)=>t.
uuid??Ln("mdev",s.host.name,e);function*zw(e){const t=Sr(Q(e)),[s]=t;if(!s)return;const n=(i,r)=>({kind:"option",path:["virtualisation","kvmgt",...i],value:r,ofEntry:!0});
yield n(["enable"],Z(!0)),yield n(["device"],S(P(s.gvt.of)));for(const{name:i,gvt:r}of t)yield n(["vgpus",r.type,"uuid"],L([S(Nl(i,r,e))]))}function*Rw(e,t){for(const{
name:s,gvt:n}of Sr(ze(e,t))){const i=Yi(n.display),r=v("hostdev",{mode:"subsystem",type:"mdev",managed:"no",model:"vfio-pci",display:i,ramfb:n.display?"on":void 0},
v("source",{},v("address",{uuid:Nl(s,n,t)})),ks("devices",s,e,t));yield{pci:{class:"hostdev",key:s,index:e.devices.indexOf(s)},functions:[r]}}}var Al={};C(Al,{codes:()=>Bw,
host:()=>Ww,rules:()=>Uw,schema:()=>qw});var i2=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,r2=`vms: { win: { memory: 4GiB, devices: [gpu] } }
`,Bw={"handover-without-bind":m({severity:"error",about:"value",message:({device:e,bind:t})=>`'${e}' has a handover, and bind: ${t} never hands it over`,remedy:()=>"\
write bind: handover, or take handover out"}),"handover-to-nobody":m({severity:"warning",about:"value",message:({device:e})=>`no guest has '${e}', so it is neve\
r handed over`,remedy:()=>"add it to a guest's devices"}),"handover-timeout":m({severity:"error",about:"value",message:({seconds:e})=>`a handover of ${e} s a st\
ep is not between 1 s and 10 min`,remedy:()=>"write a time such as 30s"}),"handover-stops-libvirt":m({severity:"error",about:"value",message:({unit:e})=>`${e} i\
s needed to start the guest, and is to be stopped before it starts`,remedy:()=>"take it out"}),"handover-restart-not-stopped":m({severity:"error",about:"value",
message:({unit:e})=>`${e} is to start again, and nothing stops it`,remedy:()=>"add it to stop, or take it out of restart"}),"handover-at-boot":m({severity:"warn\
ing",about:"value",message:({guest:e,device:t})=>`'${e}' starts with the host and takes '${t}' from the session at once`,remedy:()=>"take autostart out, or writ\
e bind: boot at the device"})},qw={device:{handover:g(j({stop:$(R(oc),["display-manager.service"]),restart:$(R(oc),[]),sessions:$(I(""),!0),unload:g(R(rc)),timeout:$(
ic,"30s")}))}},Fw=/^(?:libvirt|virt|dbus|systemd-|user@|init\.scope|system\.slice|-\.slice)/;function Uw(e,t){for(const s of Q(e)){const n=["devices",s.name],{bind:i,
handover:r,name:o}=s;if(r&&i!=="handover"&&t("handover-without-bind",{path:[...n,"handover"],on:"key"},{device:o,bind:i}),i==="handover"){const a=$t(o,e);a.length===
0&&t("handover-to-nobody",{path:[...n,"bind"]},{device:o});for(const{vm:c}of a)c.autostart&&t("handover-at-boot",{path:["vms",c.name,"autostart"]},{guest:c.name,
device:o})}r&&Kw(r,[...n,"handover"],t)}}function Kw({stop:e,restart:t,timeout:s},n,i){(s<1||s>600)&&i("handover-timeout",{path:[...n,"timeout"]},{seconds:s});for(const[
r,o]of e.entries())Fw.test(o)&&i("handover-stops-libvirt",{path:[...n,"stop",r]},{unit:o});for(const[r,o]of t.entries())e.includes(o)||i("handover-restart-not-s\
topped",{path:[...n,"restart",r]},{unit:o})}var Vw={stop:["display-manager.service"],restart:[],sessions:!0,unload:void 0,timeout:30},xr=e=>[...new Set(e)],Gw="\
seat0";function*Ww(e){for(const t of A(e)){const s=ze(t,e).filter(d=>d.bind==="handover");if(s.length===0)continue;const n=s.map(d=>d.handover??Vw),i=s.flatMap(
d=>d.functions.map(P)),r=String(Math.max(...n.map(({timeout:d})=>d))),o=(d,...h)=>({kind:"hook",vm:t.name,order:At[d],step:d,arguments:h}),a=xr(n.flatMap(d=>d.stop)),
c=xr(n.flatMap(d=>d.restart));a.length>0&&(yield o("stop-units",r,...a)),n.some(({sessions:d})=>d)&&(yield o("end-sessions",r,Gw)),yield o("unbind-consoles"),yield o(
"unbind-framebuffer",...i),yield o("wait-device-free",r,...i);const l=n.flatMap(({unload:d})=>d??[]),u=s.filter((d,h)=>n[h]?.unload===void 0);l.length>0&&(yield o(
"unload-drivers",r,xr(l).join(","))),u.length>0&&(yield o("unload-drivers",r,"auto",...u.flatMap(d=>d.functions.map(P)))),c.length>0&&(yield o("restart-units",r,
i.join(","),...c))}}var Ml={};C(Ml,{codes:()=>Yw,domain:()=>e0,rules:()=>Jw,schema:()=>Xw});var Zw=Y("",["randomid"],/^[A-Za-z0-9_. -]{1,12}$/,"a vendor id has \
1 to 12 letters, digits, spaces, _ . or -: CPUID has room for no more"),El=e=>ge("",["ASUS"],t=>/^[^\u0000-\u001f\u007f\ufffe\uffff]+$/.test(t)&&t.isWellFormed()?
_e(t):K("what SMBIOS says is not empty and has no control characters")),pe=e=>g(El(e)),Hw=j({bios:g(j({vendor:pe("Who made the BIOS."),version:pe("Its version."),
date:g(Y("",["03/14/2024"],/^(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])\/\d{2}(?:\d{2})?$/,"the date of a BIOS is month, day and year: 03/14/2024")),release:g(Y(
"",["4.6"],/^\d{1,3}\.\d{1,3}$/,"a release has two numbers, as in 4.6"))})),system:g(j({manufacturer:pe("Who made the computer."),product:pe("What it is called."),
version:pe("Its version."),serial:pe("Its serial number."),sku:pe("The number by which it is ordered."),family:pe("The family that it is of.")})),baseBoard:g(j(
{manufacturer:pe("Who made the board."),product:pe("What it is called."),version:pe("Its version."),serial:pe("Its serial number."),asset:pe("Its number in an i\
nventory."),location:pe("Where in the computer it is.")})),chassis:g(j({manufacturer:pe("Who made the case."),version:pe("Its version."),serial:pe("Its serial n\
umber."),asset:pe("Its number in an inventory."),sku:pe("The number by which it is ordered.")})),oemStrings:g(R(El("One text.")))}),Xw={vm:{hide:$(j({kvm:$(I(""),
!1),vendorId:g(Zw),hypervisor:$(I(""),!1),smbios:$(Ws(Hw,""),!1)}),{})}},Yw={"vendor-id-without-hyperv":m({severity:"warning",about:"value",message:({guest:e})=>`\
'${e}' has no Hyper-V interface, and vendorId is a part of it`,remedy:()=>"take vendorId out: without the interface the guest sees no such vendor"})};function Jw(e,t){
for(const s of A(e))s.hide.vendorId!==void 0&&s.hyperv===!1&&t("vendor-id-without-hyperv",{path:["vms",s.name,"hide","vendorId"]},{guest:s.name})}function Qw({oemStrings:e,
...t}){const s=Object.entries(t).flatMap(([i,r])=>{const o=Object.entries(r??{}).map(([a,c])=>v("entry",{name:a},c));return o.length>0?[v(i,{},...o)]:[]}),n=(e??
[]).map(i=>v("entry",{},i));return v("sysinfo",{type:"smbios"},...s,n.length>0&&v("oemStrings",{},...n))}function*e0(e){const{kvm:t,vendorId:s,hypervisor:n,smbios:i}=e.
hide;t&&(yield{at:"features/kvm",xml:v("hidden",{state:"on"})}),s!==void 0&&e.hyperv!==!1&&(yield{at:"features",xml:v("hyperv",{mode:"custom"},v("vendor_id",{state:"\
on",value:s}))}),n&&(yield{at:"cpu",xml:v("feature",{policy:"disable",name:"hypervisor"})}),i!==!1&&(yield{at:"os",xml:v("smbios",{mode:i===!0?"host":"sysinfo"})},
i!==!0&&(yield{at:"",xml:Qw(i)}))}var Cl={};C(Cl,{codes:()=>s0,host:()=>i0,rules:()=>n0,schema:()=>t0});var t0={host:{name:Ng,users:R(ar),cpu:T(["amd","intel"]),
audio:$(T(["pipewire","pulseaudio","none"]),"pipewire"),facts:g(ac)}},s0={"user-twice":m({severity:"error",about:"value",message:({user:e})=>`'${e}' is already \
in the list`,remedy:()=>"take one of them out"})};function n0(e,t){for(const[s,n]of e.host.users.entries())e.host.users.indexOf(n)<s&&t("user-twice",{path:["hos\
t","users",s]},{user:n})}function*i0(e){const{name:t,users:s}=e.host;yield{kind:"assertion",that:fe(N("config","networking","hostName"),"==",S(t)),message:`vfio\
c: host.name is '${t}', and networking.hostName is not: make them the same, or the guests get other UUIDs and MAC addresses.`};for(const n of s)yield{kind:"asse\
rtion",that:fe(N("config","users","users",n,"isNormalUser"),"||",N("config","users","users",n,"isSystemUser")),message:`vfioc: the user '${n}' of host.users is \
not one of users.users: declare it there, or correct the name.`}}var Tl={};C(Tl,{codes:()=>o0,host:()=>c0,rules:()=>a0,schema:()=>r0});var r0={},o2=e=>`networks\
: { lan: { ${e} } }
`,o0={"bridge-not-made":m({severity:"error",about:"value",message:({field:e})=>`'${e}' is about a bridge that is made, and without interfaces none is`,remedy:()=>"\
add interfaces: the cards of the host that are in the bridge"}),"interface-in-two-bridges":m({severity:"error",about:"value",message:({interface:e,bridge:t})=>`${e}\
 is in ${t} already`,remedy:()=>"leave it in one bridge"}),"bridge-made-twice":m({severity:"error",about:"value",message:({bridge:e,network:t})=>`${e} is made f\
or '${t}' already`,remedy:()=>"leave interfaces out here, which takes the bridge as it is"}),"wireless-takes-no-guest":m({severity:"warning",about:"value",message:({
interface:e})=>`${e} is a wireless card by its name, and the access point takes no guest by it`,remedy:()=>"use a wired card, or a network of the type nat"})},Il=e=>e.
startsWith("wl"),Pl=e=>Object.entries(e.networks).flatMap(([t,{type:s,bridge:n,interfaces:i,create:r,dhcp:o}])=>s==="bridge"&&n!==void 0&&i?[{network:t,bridge:n,
interfaces:i,create:r,dhcp:o}]:[]);function a0(e,t){for(const[i,r]of Object.entries(e.networks)){const o=["networks",i];for(const[c,l]of(r.interfaces??[]).entries())
Il(l)&&t("wireless-takes-no-guest",{path:[...o,"interfaces",c]},{interface:l});if(r.type!=="bridge"||r.interfaces)continue;const a=r.create?"create":r.dhcp?"dhc\
p":void 0;a&&t("bridge-not-made",{path:[...o,a]},{field:a})}for(const i of A(e))for(const[r,{macvtap:o}]of Object.entries(i.nics))o!==void 0&&Il(o)&&t("wireless\
-takes-no-guest",{path:["vms",i.name,"nics",r,"macvtap"]},{interface:o});const s=new Map,n=new Map;for(const{network:i,bridge:r,interfaces:o}of Pl(e)){const a=[
"networks",i],c=s.get(r);if(c!==void 0){t("bridge-made-twice",{path:[...a,"bridge"]},{bridge:r,network:c});continue}s.set(r,i);for(const[l,u]of o.entries()){const d=n.
get(u);d===void 0?n.set(u,r):t("interface-in-two-bridges",{path:[...a,"interfaces",l]},{interface:u,bridge:d})}}}var Or=e=>L(e.map(S)),Et=(e,t,s)=>({kind:"optio\
n",path:e,value:t,...s?{comment:s}:{}});function*c0(e){for(const{bridge:t,interfaces:s,create:n,dhcp:i}of Pl(e)){n==="networkd"?yield*l0(t,s,i):(yield Et(["netw\
orking","bridges",t,"interfaces"],Or(s)),i&&(yield Et(["networking","interfaces",t,"useDHCP"],Z(!0))));const r=[t,...s].map(o=>`interface-name:${o}`);yield Et([
"networking","networkmanager","unmanaged"],Or(r),"NetworkManager, where the host has it, would take the cards out of their bridge.")}}function*l0(e,t,s){const n=(...o)=>[
"systemd","network",...o],i=o=>`30-vfioc-${o}`;yield Et(n("enable"),Z(!0)),yield Et(["networking","dhcpcd","denyInterfaces"],Or([e,...t]),"dhcpcd, which NixOS h\
as where networkd is not for everything, asks on every card that it is not kept from.");const r={Kind:S("bridge"),Name:S(e)};yield Et(n("netdevs",i(e),"netdevCo\
nfig"),F(r));for(const o of t)yield Et(n("networks",i(o)),F({matchConfig:F({Name:S(o)}),networkConfig:F({Bridge:S(e)}),linkConfig:F({RequiredForOnline:S("enslav\
ed")})}));s&&(yield Et(n("networks",i(e)),F({matchConfig:F({Name:S(e)}),networkConfig:F({DHCP:S("yes")})})))}var jl={};C(jl,{codes:()=>d0,rules:()=>h0,schema:()=>u0});
var u0={},d0={"device-holds-root":m({severity:"error",about:"value",message:({address:e,disk:t})=>`${e} holds ${t}, the disk with the root file system of the ho\
st`,remedy:({device:e})=>`take it out of '${e}'`}),"device-only-network":m({severity:"warning",about:"value",message:({links:e})=>`with it the host has no netwo\
rk card left, by the facts of this machine (${e})`,remedy:()=>"keep one for the host, unless it is reached in another way"}),"device-boot-display":m({severity:"\
warning",about:"value",message:({address:e,bind:t})=>`the firmware shows the boot on ${e}, whose memory the ${t==="boot"?"boot framebuffer":"console of the host"}\
 has`,remedy:({bind:e})=>e==="boot"?"write bootVga: true, or bind: handover, or choose another display in the firmware":"write bind: handover, or choose another\
 display in the firmware"}),"not-the-boot-display":m({severity:"warning",about:"value",message:({device:e,address:t})=>`by the facts of this machine the firmwar\
e shows the boot on ${t}, not on '${e}'`,remedy:()=>"take bootVga out"}),"evdev-on-device":m({severity:"error",about:"value",message:({dev:e,device:t,controller:s})=>`${e}\
 is on the USB controller ${s}, which leaves the host with '${t}'`,remedy:({device:e})=>`plug it in elsewhere, or take '${e}' out of devices, or this out of evd\
ev`}),"usb-on-device":m({severity:"error",about:"value",message:({usb:e,device:t,controller:s})=>`${e} is on the USB controller ${s}, which leaves the host with\
 '${t}'`,remedy:()=>"take it out here: the controller brings it along; or plug it in elsewhere"})};function h0(e,t,s){if(!s)return;const n=ec(e,s);for(const i of Q(
e))f0(i,s,t),m0(i,s,t);p0(n,s,t),v0(e,n,s,t)}function Nr(e,t){const s=e.functions.map(P).indexOf(P(t)),n=["devices",e.name];return s<0?{path:n,on:"key"}:{path:[
...n,"functions",s]}}function f0(e,t,s){for(const n of Zs(e,t)){const i=P(n.address),r=t.block?.find(({root:o,controller:a})=>o&&a&&P(a)===i);r&&s("device-holds\
-root",Nr(e,n.address),{device:e.name,address:i,disk:r.name})}}function m0(e,t,s){const n=t.pci.filter(({bootVga:c})=>c),i=Zs(e,t),r=i.find(({bootVga:c})=>c),o=[
"devices",e.name];if(r&&e.bind!=="handover"&&!(e.bind==="boot"&&e.bootVga)){const c={device:e.name,address:P(r.address),bind:e.bind};s("device-boot-display",Nr(
e,r.address),c)}const[a]=n;if(e.bootVga&&a&&!r&&i.some(sr)){const c={device:e.name,address:P(a.address)};s("not-the-boot-display",{path:[...o,"bootVga"]},c)}}function p0(e,t,s){
const n=t.network??[],i=n.flatMap(({device:o})=>{const a=o&&e.get(P(o));return o&&a?.bind==="boot"?[{owner:a,device:o}]:[]}),r=i.at(-1);!r||i.length<n.length||s(
"device-only-network",Nr(r.owner,r.device),{links:n.map(({name:o})=>o).join(", ")})}function v0(e,t,s,n){for(const i of A(e)){const r=o=>{if(!o)return;const a=P(
o),c=t.get(a);return c&&(c.bind==="boot"||i.devices.includes(c.name))?{device:c.name,controller:a}:void 0};for(const[o,{dev:a}]of i.evdev.entries()){const c=g0(
a,s),l=r(c?.controller);l&&n("evdev-on-device",{path:["vms",i.name,"evdev",o,"dev"]},{dev:a,...l})}for(const[o,{id:a,startupPolicy:c}]of i.usb.entries()){if(!a||
c==="optional")continue;const l=he(a),d=(s.usb??[]).filter(h=>he(h.id)===l).map(({controller:h})=>r(h));d[0]&&d.every(Boolean)&&n("usb-on-device",{path:["vms",i.
name,"usb",o]},{usb:l,...d[0]})}}}function g0(e,t){const s=t.input??[],n=r=>{const o=`/dev/input/by-id/usb-${r.replace(/[^\w.:-]/g,"_")}`;return e.startsWith(`${o}\
_`)||e.startsWith(`${o}-`)},i=s.filter(({name:r})=>n(r)).sort((r,o)=>o.name.length-r.name.length);return s.find(({links:r})=>r?.includes(e))??i[0]}var Dl={};C(Dl,
{codes:()=>w0,domain:()=>S0,rules:()=>k0,schema:()=>b0});var y0=({name:e})=>`roms/${e}.rom`,Ll=({name:e,rom:t})=>t.file===void 0?void 0:`/run/vfioc/roms/${e}.ro\
m`,b0={device:{address:g(Ge),bootOrder:g(cr)},vm:{devices:$(R(St),[])}},w0={"device-undeclared":m({severity:"error",about:"value",message:({device:e})=>`no devi\
ce is called '${e}'`,remedy:({device:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in devices`}),"device-unused":m({severity:"warning",about:"value",message:({
device:e})=>`no guest receives '${e}'`,remedy:()=>"list it in the devices of a guest, or take it out"}),"device-twice":m({severity:"error",about:"value",message:({
device:e})=>`'${e}' is in the list already`,remedy:()=>"take one of them out"}),"device-of-two-autostarted":m({severity:"error",about:"value",message:({device:e,
guest:t})=>`'${e}' is also a device of '${t}', and both guests start with the host`,remedy:()=>"take autostart from one of them"})};function k0(e,t){const s=Object.
keys(e.devices);let n=A(e).length>0;for(const i of A(e))for(const[r,o]of i.devices.entries()){const a={path:["vms",i.name,"devices",r]};Object.hasOwn(e.devices,
o)?i.devices.indexOf(o)<r&&t("device-twice",a,{device:o}):(n=!1,t("device-undeclared",a,{device:o,nearest:Ye(o,s)}))}for(const i of s){const r=(e.devices[i]?.functions.
length??0)>0;n&&r&&$t(i,e).length===0&&t("device-unused",{path:["devices",i],on:"key"},{device:i});const[o,...a]=$t(i,e).filter(({vm:c})=>c.autostart);for(const{
vm:c,index:l}of a){if(!o||c.name===o.vm.name)continue;const u={path:["vms",c.name,"devices",l]};t("device-of-two-autostarted",u,{device:i,guest:o.vm.name})}}}function $0(e,t,s,n){
const{rom:i,bootOrder:r}=e,o=s===0?Ll(e):void 0,a=i.bar===void 0?void 0:Yi(i.bar);return v("hostdev",{mode:"subsystem",type:"pci",managed:"yes"},v("source",{},v(
"address",Ji(t))),s===0&&r!==void 0&&v("boot",{order:r}),n,(a??o)!==void 0&&v("rom",{bar:a,file:o}))}var _0={domain:0,bus:0,slot:2,function:0};function*S0(e,t){
for(const s of ze(e,t)){if(s.functions.length===0||s.sriov?.network)continue;const{name:n,functions:i}=s,r=s.address??(s.igd?_0:void 0),o=e.devices.indexOf(n);yield{
pci:{class:"hostdev",key:n,index:o,...r?{fixed:r}:{}},functions:i.map((a,c)=>$0(s,a,c,ks("devices",n,e,t,c)))}}}var zl={};C(zl,{codes:()=>N0,domain:()=>E0,rules:()=>A0,
schema:()=>x0});var Se=e=>g(I("")),x0={vm:{hyperv:g(Ws(j({relaxed:Se("No watchdog timeouts when the guest was not scheduled."),vapic:Se("Fast access to the inte\
rrupt controller."),spinlocks:Se("Long waits for a lock are given to the host."),vpindex:Se("The number of the virtual CPU."),runtime:Se("How long each virtual \
CPU ran."),synic:Se("The synthetic interrupt controller."),stimer:Se("Synthetic timers."),frequencies:Se("The frequencies of the time stamp counter and of the A\
PIC."),tlbflush:Se("Flushing the TLB of other virtual CPUs: off where Windows stops with 0xA on an AMD CPU."),ipi:Se("Interrupts between virtual CPUs."),reset:Se(
"Restarting through Hyper-V, which Windows does not need."),reenlightenment:Se("Notice of a migration."),evmcs:Se("Hyper-V of its own in the guest, on Intel. De\
fault: where kernel.nested is on."),avic:Se("Interrupts by the CPU itself (APICv, AVIC). Default: where KVM of the host has it on, by host.facts."),emsrBitmap:Se(
"Fewer traps of Hyper-V of its own in the guest."),xmmInput:Se("Hypercalls with their input in registers.")}),""))}},O0={synic:["vpindex"],stimer:["vpindex","sy\
nic"],tlbflush:["vpindex"],ipi:["vpindex"],evmcs:["vapic"]},N0={"hyperv-needs":m({severity:"error",about:"value",message:({part:e,other:t})=>`${e} does not work\
 without ${t}`,remedy:({part:e,other:t})=>`take '${t}: off' out, or write '${e}: off' as well`}),"evmcs-needs-intel":m({severity:"error",about:"value",message:()=>"\
evmcs is there on Intel CPUs only, and host.cpu is amd",remedy:()=>"take it out"})},Rl=e=>typeof e.hyperv=="object"?e.hyperv:{};function Bl(e,t,s){if(e.hyperv===
!1)return new Set;const{hyperv:n}=Ot(e),i=e.hyperv===!0&&n.length===0?vc.windows10.hyperv:n,r=new Set(i);i.length>0&&t.host.cpu==="intel"&&t.kernel.nested===!0&&
r.add("evmcs"),i.length>0&&e.type==="kvm"&&s?.cpu?.apicv&&r.add("avic");for(const[o,a]of Object.entries(Rl(e)))a===!0?r.add(o):a===!1&&r.delete(o);return r}function A0(e,t,s){
for(const n of A(e)){const i=["vms",n.name,"hyperv"],r=Rl(n),o=Bl(n,e,s);for(const a of o)for(const c of O0[a]??[]){if(o.has(c))continue;const l=r[c]===void 0?a:
c;t("hyperv-needs",{path:[...i,l]},{part:a,other:c})}e.host.cpu==="amd"&&r.evmcs&&t("evmcs-needs-intel",{path:[...i,"evmcs"]})}}var M0=e=>{const t=e==="emsrBitm\
ap"?"emsr_bitmap":e==="xmmInput"?"xmm_input":e;return e==="spinlocks"?v(t,{state:"on",retries:8191}):v(t,{state:"on"},e==="stimer"&&v("direct",{state:"on"}))};function*E0(e,t,s){
const n=Bl(e,t,s);n.size!==0&&(yield{at:"features",xml:v("hyperv",{mode:"custom"},...[...n].map(M0))},yield{at:"clock",xml:v("timer",{name:"hypervclock",present:"\
yes"})})}var ql={};C(ql,{codes:()=>T0,rules:()=>I0,schema:()=>C0});var C0={device:{igd:$(I(""),!1)}},T0={"igd-place":m({severity:"error",about:"value",message:({
address:e})=>`an integrated GPU is at 00:02.0 of the guest, and not at ${e}`,remedy:()=>"take address out, or igd"}),"igd-not-integrated":m({severity:"error",about:"\
value",message:({address:e})=>`the integrated GPU of an Intel CPU is at 00:02.0 of the host, and this one is at ${e}`,remedy:()=>"take igd out"})},Fl="0000:00:0\
2.0";function I0(e,t){for(const{name:s,igd:n,address:i,functions:r}of Q(e)){if(!n)continue;const o=l=>({path:["devices",s,l]}),a=r[0]&&P(r[0]);a!==void 0&&a!==Fl&&
t("igd-not-integrated",o("igd"),{address:a});const c=i&&P(i);c!==void 0&&c!==Fl&&t("igd-place",o("address"),{address:c})}}var Ul={};C(Ul,{codes:()=>D0,host:()=>z0,
rules:()=>L0,schema:()=>P0});var P0={root:{iommu:$(j({passthrough:$(I(""),!0),acsOverride:$(R(T(["downstream","multifunction"])),[]),unsafeInterrupts:$(I(""),!1)}),
{})}},j0=/zen|lqx|xanmod/,D0={"acs-override-needs-patch":m({severity:"warning",about:"value",message:({kernel:e})=>`${e?`the kernel '${e}'`:"the kernel of NixOS"}\
 is not known to carry the ACS override patch, without which this does nothing`,remedy:()=>"choose a kernel that carries it, as kernel.packages: linuxPackages_z\
en or linuxPackages_lqx, or patch yours with boot.kernelPatches; look for pcie_acs_override in the kernel log after the boot"})};function L0(e,t){const s=e.kernel.
packages;e.iommu.acsOverride.length>0&&!(s&&j0.test(s))&&t("acs-override-needs-patch",{path:["iommu","acsOverride"],on:"key"},{kernel:s})}function*z0(e){yield e.
host.cpu==="intel"?{kind:"kernelParam",name:"intel_iommu",value:"on"}:{kind:"kernelParam",name:"amd_iommu",value:"on",comment:"AMD's IOMMU is on by default; thi\
s only says so, as every guide does."},e.iommu.passthrough&&(yield{kind:"kernelParam",name:"iommu",value:"pt"});const t=[...new Set(e.iommu.acsOverride)].sort();
t.length>0&&(yield{kind:"kernelParam",name:"pcie_acs_override",value:t.join(","),comment:"Does something only in a kernel that carries the ACS override patch, s\
uch as linuxPackages_zen."}),e.iommu.unsafeInterrupts&&(yield{kind:"modprobe",line:{command:"options",module:"vfio_iommu_type1",option:"allow_unsafe_interrupts",
value:"1"}})}var Kl={};C(Kl,{codes:()=>q0,rules:()=>F0,schema:()=>R0});var R0={},B0={amd:"IOMMU (AMD-Vi, below AMD CBS or NBIO)",intel:"VT-d"},q0={"iommu-off":m(
{severity:"error",about:"value",message:({reason:e})=>e==="firmware"?"by the facts of this machine its IOMMU is off in the firmware":"by the facts of this machi\
ne it has no IOMMU",remedy:({cpu:e,reason:t})=>t==="firmware"?`switch ${B0[e]} on in the setup of the firmware, and run vfioc scan again`:"no device can be pass\
ed on it; if that is not so, run vfioc scan again"}),"iommu-groups-unknown":m({severity:"warning",about:"value",message:()=>"the facts are of a kernel that ran \
with the IOMMU off, so nothing is known of its groups",remedy:()=>"boot with what compiles, which switches it on, then run vfioc scan again"}),"acs-override-poi\
ntless":m({severity:"warning",about:"value",message:()=>"the groups of all these devices are isolated without it, by the facts of this machine",remedy:()=>"take\
 acsOverride out"})};function F0(e,t,s){const n=Q(e)[0];if(!s?.iommu||!n)return;const{on:i,reason:r,acsOverride:o}=s.iommu;if(i)e.iommu.acsOverride.length>0&&o===
!1&&U0(e,s)&&t("acs-override-pointless",{path:["iommu","acsOverride"],on:"key"});else{const a={path:["devices",n.name],on:"key"};r==="firmware"||r==="unsupporte\
d"?t("iommu-off",a,{cpu:e.host.cpu,reason:r}):t("iommu-groups-unknown",a)}}function U0(e,t){return Q(e).every(s=>{const n=new Set(s.functions.map(P)),i=new Set(
s.functions.map(o=>Je(t,o)?.iommuGroup)),r=t.pci.filter(o=>i.has(o.iommuGroup)&&!n.has(P(o.address)));return n.size>0&&!i.has(void 0)&&r.every(tr)})}var Vl={};C(
Vl,{codes:()=>V0,rules:()=>X0,schema:()=>K0});var K0={},V0={"group-not-isolated":m({severity:"error",about:"value",message:({group:e,others:t,one:s,override:n})=>`\
IOMMU group ${e} also holds ${t}, which ${s?"stays":"stay"} with the host${n?", in spite of the ACS override":""}`,remedy:({device:e,one:t})=>`let ${t?"it":"the\
m"} go along, in the functions of '${e}' or as a device with bind: boot, or plug one of them in elsewhere; iommu.acsOverride is the last resort, and gives up th\
e isolation`}),"group-member-changes-hands":m({severity:"error",about:"value",message:({guest:e,group:t,other:s,bind:n})=>`'${s}' is in the same IOMMU group ${t}\
, has bind: ${n}, and is not a device of '${e}'`,remedy:({guest:e,other:t})=>`add '${t}' to the devices of '${e}', or write bind: boot there`}),"group-of-two-gu\
ests":m({severity:"warning",about:"value",message:({group:e,other:t,guest:s})=>`it shares IOMMU group ${e} with '${t}' of the guest '${s}', so only one of the g\
uests can run at a time`,remedy:()=>"give both devices to one guest, or plug one of them in elsewhere"})},G0=new Set(["vfio-pci","pci-stub"]),W0=({driver:e,modules:t=[]})=>e!==
void 0&&(!G0.has(e)||t.length>0);function Z0(e,t){const s=new Map;for(const[n,i]of e.functions.entries()){const r=Je(t,i)?.iommuGroup;r!==void 0&&!s.has(r)&&s.set(
r,n)}return s}function H0(e){const t=new Map;for(const s of e.pci){if(s.iommuGroup===void 0||tr(s))continue;const n=t.get(s.iommuGroup);n?n.push(s):t.set(s.iommuGroup,
[s])}return t}function X0(e,t,s){if(!s)return;const n=ec(e,s),i=H0(s),r=e.iommu.acsOverride.length>0;if(!(r&&!s.iommu?.acsOverride)){for(const o of Q(e))if($t(o.
name,e).length!==0)for(const[a,c]of Z0(o,s)){const l={path:["devices",o.name,"functions",c]},u=i.get(a)??[],d=u.filter(p=>W0(p)&&!n.has(P(p.address)));if(d.length>
0){const p=hs(d.map(pg)),y={device:o.name,group:a,others:p,one:d.length===1,override:r};t("group-not-isolated",l,y)}const h=new Set(u.flatMap(p=>n.get(P(p.address))??
[]));for(const p of h)p.name!==o.name&&Y0(o,p,a,c,e,t)}}}function Y0(e,t,s,n,i,r){const o={path:["devices",e.name,"functions",n]},a=(d,{name:h})=>ze(d,i).some(p=>p.
name===h),c=A(i).filter(d=>a(d,e)&&!a(d,t)),[l]=c;if(!l)return;if(t.bind!=="boot"){const d={guest:l.name,group:s,other:t.name,bind:t.bind};r("group-member-chang\
es-hands",o,d);return}const u=A(i).find(d=>a(d,t)&&!a(d,e));u&&t.name<e.name&&r("group-of-two-guests",o,{group:s,other:t.name,guest:u.name})}var Gl={};C(Gl,{codes:()=>ek,
host:()=>sk,kernelField:()=>Zl,rules:()=>tk,schema:()=>J0});var J0={},Wl=we([T(["guests"]),gs]),Q0=j({cpus:Wl,isolcpus:$(I(""),!0),nohzFull:$(I(""),!0),rcuNocbs:$(
I(""),!0),irqaffinity:g(gs)}),Zl=g(Le(we([Wl,Q0]),De(e=>e==="guests"||Array.isArray(e)?{cpus:e,isolcpus:!0,nohzFull:!0,rcuNocbs:!0}:e))),a2=`vms: { win: { memor\
y: 4GiB, cpu: { pin: [2, 3] } } }
`,ek={"kernel-isolate-without-pins":m({severity:"error",about:"value",message:()=>"no guest is pinned to CPUs of the host",remedy:()=>"pin one, or write the set\
 of CPUs"}),"kernel-isolate-first-cpu":m({severity:"error",about:"value",message:()=>"the kernel needs CPU 0 for itself",remedy:()=>"leave CPU 0 to the host, wi\
th the threads of its core"}),"kernel-isolate-irqaffinity":m({severity:"error",about:"value",message:({cpus:e})=>`interrupts are to go to CPU ${e}, which is to \
be free of them`,remedy:()=>"give those CPUs that are not isolated"}),"kernel-isolate-leaves-nothing":m({severity:"error",about:"value",message:({cpus:e})=>`the\
se are all CPUs that the machine has (${e})`,remedy:()=>"leave some to the host"})};function Hl(e,t){const s=e.kernel.isolate?.cpus;return s!=="guests"?s??[]:[...new Set(
A(e).flatMap(n=>ys(n,e,t)))].sort((n,i)=>n-i)}function tk(e,t,s){const{isolate:n}=e.kernel;if(!n)return;const i=["kernel","isolate"],r=Hl(e,s);n.cpus==="guests"&&
A(e).every(({cpu:c})=>c.pin===void 0)&&t("kernel-isolate-without-pins",{path:i});const o=s?.cpu?.cpus.flatMap(c=>c.online?[c.cpu]:[])??[];o.length>0&&o.every(c=>r.
includes(c))?t("kernel-isolate-leaves-nothing",{path:i},{cpus:ne(o)}):r.includes(0)&&t("kernel-isolate-first-cpu",{path:i});const a=n.irqaffinity?.filter(c=>r.includes(
c))??[];a.length>0&&t("kernel-isolate-irqaffinity",{path:[...i,"irqaffinity"]},{cpus:ne(a)})}function*sk(e,t){const{isolate:s}=e.kernel,n=ne(Hl(e,t));if(!s||n===
"")return;const{isolcpus:i,nohzFull:r,rcuNocbs:o,irqaffinity:a}=s;i&&(yield{kind:"kernelParam",name:"isolcpus",value:`managed_irq,domain,${n}`}),r&&(yield{kind:"\
kernelParam",name:"nohz_full",value:n}),o&&(yield{kind:"kernelParam",name:"rcu_nocbs",value:n}),a&&(yield{kind:"kernelParam",name:"irqaffinity",value:ne(a)})}var Xl={};
C(Xl,{codes:()=>rk,host:()=>ak,rules:()=>ok,schema:()=>ik});var nk=Y("",["linuxPackages_latest","linuxKernel.packages.linux_6_12"],/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/,
"a kernel is named by its attribute path below pkgs, as in linuxPackages_latest"),ik={root:{kernel:$(j({packages:g(nk),pcieAspm:g(Le(we([je(),T(["on","off","for\
ce"])]),De(e=>typeof e=="string"?e:e?"on":"off"))),ignoreMsrs:$(I(""),!1),nested:g(I("")),isolate:Zl,params:$(R(Ag),[])}),{})}},Yl={intel_iommu:"host.cpu",amd_iommu:"\
host.cpu",iommu:"iommu.passthrough","amd_iommu=pt":"iommu.passthrough","intel_iommu=pt":"iommu.passthrough",pcie_acs_override:"iommu.acsOverride",pcie_aspm:"ker\
nel.pcieAspm",isolcpus:"kernel.isolate",nohz_full:"kernel.isolate",rcu_nocbs:"kernel.isolate",irqaffinity:"kernel.isolate.irqaffinity","vfio-pci.ids":"devices.<\
name>.ids","vfio_pci.ids":"devices.<name>.ids","kvm.ignore_msrs":"kernel.ignoreMsrs","kvm_intel.nested":"kernel.nested","kvm_amd.nested":"kernel.nested"},Jl={pcie_aspm_off:"\
the kernel knows pcie_aspm=off: write kernel.pcieAspm: off","video=efifb:off":"NixOS's boot framebuffer is simpledrm, which this does not turn off: write bootVg\
a: true at the device",vfio_virqfd:"the module is part of vfio since Linux 6.2"},rk={"kernel-parameter-owned":m({severity:"error",about:"value",message:({parameter:e,
key:t})=>`the parameter ${e} is set by '${t}'`,remedy:({key:e})=>`take it out here and use '${e}'`}),"kernel-parameter-useless":m({severity:"warning",about:"val\
ue",message:({parameter:e})=>`the parameter ${e} does nothing`,remedy:({reason:e})=>e})};function ok(e,t){for(const[s,n]of e.kernel.params.entries()){const i=["\
kernel","params",s],[r=""]=n.split("=",1),o=[n,r].flatMap(c=>Object.hasOwn(Yl,c)?[Yl[c]]:[])[0],a=[n,r].flatMap(c=>Object.hasOwn(Jl,c)?[Jl[c]]:[])[0];o?t("kerne\
l-parameter-owned",{path:i},{parameter:r,key:o}):a&&t("kernel-parameter-useless",{path:i},{parameter:n,reason:a})}}function*ak(e){const{packages:t,pcieAspm:s,ignoreMsrs:n,
nested:i,params:r}=e.kernel;t&&(yield{kind:"option",path:["boot","kernelPackages"],value:N("pkgs",...t.split("."))}),A(e).length>0&&(yield{kind:"module",stage:"\
boot",name:`kvm-${e.host.cpu}`}),s&&(yield{kind:"kernelParam",name:"pcie_aspm",value:s}),n&&(yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"\
ignore_msrs",value:"1"}},yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"report_ignored_msrs",value:"0"}}),i!==void 0&&(yield{kind:"modprobe",
line:{command:"options",module:`kvm_${e.host.cpu}`,option:"nested",value:i?"1":"0"}});for(const o of r){const[a="",...c]=o.split("=");yield c.length>0?{kind:"ke\
rnelParam",name:a,value:c.join("=")}:{kind:"kernelParam",name:a}}}var Ql={};C(Ql,{codes:()=>pk,host:()=>yk,rules:()=>vk,schema:()=>fk});function eu(e,t,s){const{
width:n,height:i}=e,r=s==="b7"?n*i*(t?8:4)*2+10*ye:Math.ceil(n*4/256)*256*i*3+4*ye;return ck(r)}var ck=e=>2**Math.ceil(Math.log2(e)),tu=e=>Number.isInteger(Math.
log2(e)),lk=2*ye,su="looking-glass",uk=(e,t)=>A(t).filter(({lookingGlass:s})=>s?.backend==="kvmfr").findIndex(({name:s})=>s===e.name);function Gn(e,t){const{lookingGlass:s}=e;
if(!s)return;const{name:n=su,resolution:i,hdr:r,version:o,size:a,backend:c}=s,l=a??(i?eu(i,r,o):ye),u=c==="kvmfr"?`/dev/kvmfr${uk(e,t)}`:`/dev/shm/${n}`;return{
feature:"lookingGlass",name:n,path:u,bytes:l,backend:c}}function Ar(e){const{scream:t}=e;if(t?.mode!=="ivshmem")return;const{name:s,size:n=lk}=t;return{feature:"\
scream",name:s,path:`/dev/shm/${s}`,bytes:n,backend:"shm"}}var Mr=(e,t)=>[Gn(e,t),Ar(e)].filter(s=>s!==void 0),nu=(e,t)=>A(e).flatMap(s=>Mr(s,e).flatMap(n=>n.backend===
t?[{...n,vm:s}]:[])),dk=e=>nu(e,"shm"),Er=e=>nu(e,"kvmfr");function hk(e){const{user:t}=Bt(e);return{user:t==="qemu-libvirtd"?t:"root",group:"kvm"}}var fk={},c2=e=>`\
vms: { win: { memory: 4GiB, ${e} } }
`,mk=/_(?:latest|testing|zen|lqx|xanmod)/,iu=10,pk={"kvmfr-with-shares":m({severity:"error",about:"value",message:({guest:e})=>`the shares of '${e}' do not work\
 beside kvmfr`,remedy:()=>"write backend: shm, or take the shares out"}),"kvmfr-has-no-name":m({severity:"error",about:"value",message:({node:e})=>`a device of \
kvmfr has no name of its own: this one is ${e}`,remedy:()=>"take name out, or write backend: shm"}),"kvmfr-with-new-kernel":m({severity:"warning",about:"value",
message:({kernel:e})=>`kvmfr is not always ready for the kernels of ${e}`,remedy:()=>"write backend: shm, or a kernel of long-term support; or keep it, and expe\
ct a build to fail now and then"}),"kvmfr-too-many":m({severity:"error",about:"value",message:()=>`kvmfr makes ${iu} devices, and more guests than that have one`,
remedy:()=>"write backend: shm for some of them"})};function vk(e,t){for(const{vm:r,path:o}of Er(e)){const a={path:["vms",r.name,"lookingGlass","backend"]};Object.
keys(r.shares).length>0&&t("kvmfr-with-shares",a,{guest:r.name}),r.lookingGlass?.name!==void 0&&t("kvmfr-has-no-name",{path:["vms",r.name,"lookingGlass","name"]},
{node:o})}const s=Er(e),n=e.kernel.packages;s.length>0&&n&&mk.test(n)&&t("kvmfr-with-new-kernel",{path:["kernel","packages"]},{kernel:n});const i=s[iu];i&&t("kv\
mfr-too-many",{path:["vms",i.vm.name,"lookingGlass","backend"]},{})}var gk=["null","full","zero","random","urandom","ptmx","kvm","userfaultfd"];function*yk(e){const t=Er(
e);if(t.length===0)return;yield{kind:"option",path:["boot","extraModulePackages"],value:L([N("config","boot","kernelPackages","kvmfr")])},yield{kind:"module",stage:"\
boot",name:"kvmfr"},yield{kind:"modprobe",line:{command:"options",module:"kvmfr",option:"static_size_mb",value:t.map(({bytes:r})=>r/ye).join(",")}},yield{kind:"\
udev",stage:"boot",seat:!0,rule:[{key:"SUBSYSTEM",operator:"==",value:"kvmfr"},{key:"GROUP",operator:"=",value:"kvm"},{key:"MODE",operator:"=",value:"0660"},{key:"\
TAG",operator:"+=",value:"uaccess"}]},yield{kind:"qemuConf",key:"cgroup_device_acl",value:[...gk.map(r=>`/dev/${r}`),...t.map(({path:r})=>r)]};for(const{vm:r,path:o}of t)
yield{kind:"hook",vm:r.name,step:"kvmfr-device",order:At["kvmfr-device"],arguments:[o]};const{user:i}=Bt(e);for(const r of new Set([...e.host.users,...i==="root"?
[]:[i]]))yield{kind:"member",user:r,group:"kvm"}}var ru={};C(ru,{codes:()=>Sk,host:()=>Ok,rules:()=>xk,schema:()=>_k});var bk=[["blank",/[ \t\r]+|#[^\n]*/y],["t\
ext",/"""(?:[^"]|"(?!""))*"""|"[^"\n]*"|'[^'\n]*'/y],["number",/-?\d{1,15}(?![A-Za-z0-9_])/y],["name",/[A-Za-z][A-Za-z0-9_]*/y],["sign",/[=,[\]\n]/y]],ou=e=>e.startsWith(
'"""')?e.slice(3,-3):e.slice(1,-1);function wk(e){const t=[];let[s,n]=[0,1];for(;s<e.length;){const i=bk.map(([r,o])=>(o.lastIndex=s,{kind:r,lexeme:o.exec(e)?.[0]})).
find(({lexeme:r})=>r!==void 0);if(!i?.lexeme)return{problem:`'${e.slice(s).split(/\s/,1)[0]}' is not understood`,line:n};i.kind!=="blank"&&t.push({kind:i.kind,text:i.
lexeme,line:n}),n+=i.lexeme.split(`
`).length-1,s+=i.lexeme.length}return t}function au(e){const t=wk(e);if("problem"in t)return t;const s=[];let n=0;const i=()=>{for(;t[n]?.text===`
`;)n+=1},r=()=>t[n]?.line??t.at(-1)?.line??1,o=()=>{const c=t[n];if(!(c?.kind!=="text"||/["\r\n]/.test(ou(c.text))))return n+=1,ou(c.text)},a=()=>{const c=[];for(n+=
1,i();t[n]?.text!=="]";i()){const l=o();if(l===void 0)return;if(c.push(l),i(),t[n]?.text===",")n+=1;else if(t[n]?.text!=="]")return}return n+=1,c};for(i();n<t.length;i()){
const c=t[n];if(c?.kind!=="name"||t[n+1]?.text!=="=")return{problem:`a setting is written key = value, and this is '${c?.text}'`,line:r()};n+=2;const l=t[n],u=r();
let d;if(l?.kind==="number"?(d=Number(l.text),n+=1):d=l?.text==="["?a():o(),d===void 0)return{problem:`the value of ${c.text} is no text in quotes, whole number\
 or list of texts`,line:u};if(s.push({key:c.text,value:d}),n<t.length&&t[n]?.text!==`
`)return{problem:`after the value of ${c.text} the line goes on`,line:r()}}return{entries:s}}var kk=Y("",["qemu_kvm"],/^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,
"a package is named by its attribute path below pkgs, as in qemu_kvm"),$k=j({user:g(ar),group:g(xg),package:g(kk),swtpm:g(I("")),conf:$(re(),"")}),_k={root:{libvirt:$(
j({enable:$(I(""),!0),runAsRoot:$(I(""),!1),qemu:$($k,{}),onBoot:$(T(["ignore","start"]),"ignore"),onShutdown:$(T(["shutdown","suspend"]),"shutdown"),parallelShutdown:$(
se().check(ie(0),ce(1e3)),0),shutdownTimeout:g(ic),renewSecretsKey:$(I(""),!1),spiceUsbRedirection:$(I(""),!1),virtManager:$(I(""),!1)}),{})}},cu={user:"libvirt\
.qemu.user",group:"libvirt.qemu.group"},Sk={"guests-without-libvirt":m({severity:"error",about:"value",message:({guest:e})=>`libvirtd is off, and the guest '${e}\
' needs it`,remedy:()=>"take libvirt.enable out, or the guests"}),"root-and-other-user":m({severity:"error",about:"value",message:({user:e})=>`QEMU cannot run a\
s root and as '${e}'`,remedy:()=>"take out runAsRoot or qemu.user"}),"suspend-with-devices":m({severity:"warning",about:"value",message:({guest:e})=>`the guest \
'${e}' cannot be suspended: libvirt does not save a guest with passed-through devices`,remedy:()=>"write onShutdown: shutdown, or shut this guest down by hand b\
efore the host"}),"qemu-conf-syntax":m({severity:"error",about:"value",message:({problem:e,line:t})=>`line ${t} of these settings for qemu.conf: ${e}`,remedy:()=>'\
write lines such as max_core = "unlimited", with texts in double quotes'}),"qemu-conf-owned":m({severity:"error",about:"value",message:({key:e,owner:t})=>`'${e}\
' of qemu.conf is set by '${t}'`,remedy:({owner:e})=>`take it out here and use '${e}'`}),"qemu-conf-twice":m({severity:"error",about:"value",message:({key:e})=>`\
these settings for qemu.conf have '${e}' twice`,remedy:()=>"take one of them out"})};function xk(e,t){const{enable:s,runAsRoot:n,qemu:i,onShutdown:r}=e.libvirt,
o=["libvirt"],[a]=A(e);!s&&a&&t("guests-without-libvirt",{path:[...o,"enable"]},{guest:a.name}),n&&i.user!==void 0&&i.user!=="root"&&t("root-and-other-user",{path:[
...o,"qemu","user"]},{user:i.user});const c=A(e).find(d=>ze(d,e).length>0);r==="suspend"&&c&&t("suspend-with-devices",{path:[...o,"onShutdown"]},{guest:c.name});
const l={path:[...o,"qemu","conf"]},u=au(i.conf);if("problem"in u){t("qemu-conf-syntax",l,u);return}for(const[d,{key:h}]of u.entries.entries()){const p=Object.hasOwn(
cu,h)?cu[h]:void 0;p?t("qemu-conf-owned",l,{key:h,owner:p}):u.entries.findIndex(y=>y.key===h)<d&&t("qemu-conf-twice",l,{key:h})}}function*Ok(e){const{libvirt:t}=e;
if(!t.enable)return;const s=(n,i,r)=>({kind:"option",path:["virtualisation","libvirtd",...n.split(".")],value:i,...r?{comment:r}:{}});if(yield s("enable",Z(!0)),
yield s("onBoot",S(t.onBoot)),yield s("onShutdown",S(t.onShutdown)),t.parallelShutdown>0&&(yield s("parallelShutdown",_t(t.parallelShutdown))),t.shutdownTimeout!==
void 0){const n=V(N("lib","mkForce"),S(String(Math.ceil(t.shutdownTimeout))));yield{kind:"option",path:["systemd","services","libvirt-guests","environment","SHU\
TDOWN_TIMEOUT"],value:n}}yield*Nk(e,s);for(const n of e.host.users)yield{kind:"member",user:n,group:"libvirtd"};t.spiceUsbRedirection&&(yield{kind:"option",path:[
"virtualisation","spiceUSBRedirection","enable"],value:Z(!0)}),t.virtManager&&(yield{kind:"option",path:["programs","virt-manager","enable"],value:Z(!0)})}function*Nk(e,t){
const{qemu:s}=e.libvirt,{user:n,group:i}=Bt(e),r=n==="qemu-libvirtd"&&i==="qemu-libvirtd",o=!r&&(n!=="root"||i!=="root");yield t("qemu.runAsRoot",Z(!r),o?`Not a\
s root: this only leaves NixOS's own user out of qemu.conf, where ${n} stands below.`:void 0),s.package&&(yield t("qemu.package",N("pkgs",...s.package.split(".")))),
s.swtpm!==void 0&&(yield t("qemu.swtpm.enable",Z(s.swtpm))),o&&(yield{kind:"qemuConf",key:"user",value:n},yield{kind:"qemuConf",key:"group",value:i});const a=au(
s.conf);for(const{key:c,value:l}of"entries"in a?a.entries:[])yield{kind:"qemuConf",key:c,value:l}}var lu={};C(lu,{codes:()=>Ek,host:()=>Tk,schema:()=>Mk});var Ak=ee["\
secrets-key.sh"],Mk={},Ek={},Ck="/var/lib/libvirt/secrets/secrets-encryption-key";function*Tk(e){if(!e.libvirt.enable||!e.libvirt.renewSecretsKey)return;const t=V(
N("pkgs","writeShellApplication"),F({name:S("vfioc-secrets-key"),runtimeInputs:L([N("pkgs","coreutils"),N("config","systemd","package")]),checkPhase:S(""),text:S(
Ak.replace(/^#!.*\n/,""))})),s=["virt-secret-init-encryption.service","libvirtd.service"];yield{kind:"option",path:["systemd","services","vfioc-secrets-key"],comment:"\
libvirt makes a new key for its secrets where the old one was sealed with what this host didn't keep.",value:F({description:S("Key of libvirt's secrets"),wantedBy:L(
[S("libvirtd.service")]),before:L(s.map(S)),unitConfig:F({RequiresMountsFor:L([S("/var/lib/libvirt")])}),serviceConfig:F({Type:S("oneshot"),RemainAfterExit:Z(!0)}),
script:V(N("lib","escapeShellArgs"),L([V(N("lib","getExe"),t),S(Ck)]))})}}var uu={};C(uu,{codes:()=>Pk,host:()=>Dk,schema:()=>Ik});var Ik={},Pk={},jk=[{since:"1\
1.0",what:"a share that is read-only",instead:"leave readOnly out of the share",has:({shares:e})=>Object.values(e).some(({readOnly:t})=>t)},{since:"11.5",what:"\
a disk on nvme",instead:"put the disk on another bus",has:e=>Object.values(e.disks).some(t=>Kt(t,e)==="nvme")},{since:"12.8",what:"a USB device by its port",instead:"\
give the device by its id",has:({usb:e})=>e.some(({port:t})=>t!==void 0)}];function*Dk(e){for(const{since:t,what:s,instead:n,has:i}of jk){const r=A(e).filter(i);
if(r.length===0)continue;const o=N("config","virtualisation","libvirtd","package","version");yield{kind:"assertion",that:V(N("lib","versionAtLeast"),o,S(t)),message:`\
vfioc: ${r.map(({name:a})=>`'${a}'`).join(", ")}: libvirt has ${s} from ${t} on, and virtualisation.libvirtd.package is older: ${n}, or take a newer one.`}}}var du={};
C(du,{codes:()=>zk,domain:()=>Fk,host:()=>qk,rules:()=>Rk,schema:()=>Lk});var Lk={vm:{lookingGlass:g(j({resolution:g($g),hdr:$(I(""),!1),version:$(T(["b7","idd"]),
"b7"),size:g(Ft),backend:$(T(["shm","kvmfr"]),"shm"),name:g(Qs)}))}},zk={"looking-glass-without-size":m({severity:"error",about:"value",message:({guest:e})=>`no\
thing says how much memory '${e}' shares with the Looking Glass client`,remedy:()=>"add resolution, the largest one that the guest will have"}),"looking-glass-t\
oo-small":m({severity:"error",about:"value",message:({size:e,needed:t,resolution:s})=>`${e} is too little for ${s}, which takes ${t}`,remedy:({needed:e})=>`take\
 size out, or write ${e} or more`})};function Rk(e,t){for(const{name:s,lookingGlass:n}of A(e)){if(!n)continue;const i=["vms",s,"lookingGlass"],{resolution:r,hdr:o,
version:a,size:c}=n;!r&&c===void 0&&t("looking-glass-without-size",{path:i,on:"key"},{guest:s});const l=r?eu(r,o,a):0;if(r&&c!==void 0&&c<l){const u={size:me(c),
needed:me(l),resolution:kg(r)};t("looking-glass-too-small",{path:[...i,"size"]},u)}}}function Bk(e,t,s){const{spice:n}=e.display,i=typeof n=="object"?n.port:void 0,
r=[];return(t.path!==`/dev/shm/${su}`||s)&&r.push(["app",`shmFile=${t.path}`]),at(e)?typeof n=="object"&&n.listen!=="127.0.0.1"&&r.push(["spice",`host=${n.listen}`]):
r.push(["spice","enable=no"]),at(e)&&i!==void 0&&r.push(["spice",`port=${i}`]),[...new Set(r.map(([a])=>a))].map(a=>`[${a}]
${r.flatMap(([c,l])=>c===a?[`${l}
`]:[]).join("")}`).join("")}function*qk(e){const t=A(e).flatMap(n=>{const i=Gn(n,e);return i?[{vm:n,region:i}]:[]});if(t.length===0)return;yield{kind:"package",
path:["looking-glass-client"]};const s=t.length>1;for(const{vm:n,region:i}of t){const r=s?`looking-glass/${n.name}.ini`:"looking-glass-client.ini",o=Bk(n,i,s);o&&
(yield{kind:"option",path:["environment","etc",r,"text"],value:S(o)})}}function*Fk(e,t){const s=Gn(e,t);s?.backend==="shm"&&(yield{pci:{class:"shmem",key:"looki\
ng-glass",index:0},functions:[v("shmem",{name:s.name},v("model",{type:"ivshmem-plain"}),v("size",{unit:"M"},s.bytes/ye))]})}var hu={};C(hu,{codes:()=>Vk,domain:()=>Wk,
rules:()=>Gk,schema:()=>Kk});var Uk=j({size:Ft,hugepages:qc,node:g(Sc),locked:$(I(""),!1),shared:g(I("")),merge:$(I(""),!0)}),Kk={vm:{memory:Le(we([Ft,Uk]),De(e=>typeof e==
"number"?{size:e,locked:!1,merge:!0}:e))}},Vk={"memory-not-whole":m({severity:"error",about:"value",message:({size:e})=>`${e} is not a whole number of MiB`,remedy:()=>"\
write it in MiB or GiB"}),"shares-need-shared-memory":m({severity:"error",about:"value",message:({guest:e})=>`the shares of '${e}' need memory that is shared wi\
th the host`,remedy:()=>"take shared: off out, or the shares"})};function Gk(e,t){for(const s of A(e)){const n=["vms",s.name,"memory"],{size:i,shared:r}=s.memory,
o=me(i);(i===0||i%ye!==0)&&t("memory-not-whole",{path:[...n,"size"]},{size:o}),yc(s)&&r===!1&&t("shares-need-shared-memory",{path:[...n,"shared"]},{guest:s.name})}}
function*Wk(e){const{size:t,hugepages:s,locked:n,merge:i}=e.memory,r=e.memory.shared??yc(e),o=t/1024;yield{at:"",xml:v("memory",{unit:"KiB"},o)},yield{at:"",xml:v(
"currentMemory",{unit:"KiB"},o)};const a=[s!==void 0&&v("hugepages",{},v("page",{size:bs[s.size]/1024,unit:"KiB"})),!i&&v("nosharepages"),n&&v("locked"),r&&v("s\
ource",{type:"memfd"}),r&&v("access",{mode:"shared"})];a.some(Boolean)&&(yield{at:"",xml:v("memoryBacking",{},...a)})}var fu={};C(fu,{codes:()=>Hk,rules:()=>Xk,
schema:()=>Zk});var Zk={},Hk={"memory-beyond-machine":m({severity:"error",about:"value",message:({size:e,total:t})=>`${e} is more than the ${t} that this machin\
e has by its facts`,remedy:()=>"give the guest less"}),"memory-of-all-beyond-machine":m({severity:"error",about:"value",message:({sum:e,total:t,what:s})=>`with \
it ${s==="hugepages"?"the large pages that are set aside at boot":"the guests that start with the host and have devices"} come to ${e}, of ${t} that this machin\
e has by its facts`,remedy:({what:e})=>e==="hugepages"?"give the guests less":"give them less, or start one later"}),"memory-leaves-little":m({severity:"warning",
about:"value",message:({sum:e,left:t})=>`with it the guests hold ${e} from the boot on, which leaves the host ${t}`,remedy:()=>"give the guests less, or use lar\
ge pages for fewer of them"}),"memory-beyond-node":m({severity:"error",about:"value",message:({size:e,node:t,total:s,others:n})=>`${n?"with other guests' large \
pages ":""}${e} are to come from NUMA node ${t}, which has ${s} by the facts`,remedy:()=>"spread the memory over several nodes"}),"memory-away-from-device":m({severity:"\
warning",about:"value",message:({device:e,near:t,nodes:s})=>`with it the memory is on NUMA node ${s}, and '${e}' hangs on node ${t}`,remedy:({near:e})=>`choose \
node ${e} (lscpu -e=cpu,node), or write pin: auto`})},Wn=e=>e>=Ut?`${Math.floor(e/Ut*10)/10}GiB`:`${Math.floor(e/ye)}MiB`;function Xk(e,t,s){if(!s||(Yk(e,s,t),vg(
s).length<2))return;const i=new Map;for(const r of A(e)){Qk(r,s,i,t);const o=Jk(r,e,s);if(o.nodes.size===0)continue;const a=ze(r,e).flatMap(({name:l,functions:u})=>{
const d=u.flatMap(h=>Je(s,h)?.numaNode??[])[0];return d===void 0||o.nodes.has(d)?[]:[{device:l,near:d}]})[0],c={path:["vms",r.name,...o.path]};a&&t("memory-away\
-from-device",c,{...a,nodes:ne([...o.nodes])})}}function Yk(e,t,s){const n=t.memory?.total;if(n===void 0)return;const i=Wn(n);let r=0;for(const o of A(e)){const{
size:a,hugepages:c}=o.memory,l={path:["vms",o.name,"memory","size"]};if(a>n){s("memory-beyond-machine",l,{size:me(a),total:i});continue}const u=c?.allocate==="b\
oot";if(!u&&!(o.autostart&&o.devices.length>0))continue;r+=a;const d=u?"hugepages":"autostart";r>=n?s("memory-of-all-beyond-machine",l,{sum:me(r),total:i,what:d}):
n-r<Ut&&s("memory-leaves-little",l,{sum:me(r),left:Wn(n-r)})}}var mu=e=>e.memory.node?["memory","node"]:["memory","hugepages","node"];function Jk(e,t,s){const n=e.
cpu.numa.flatMap(({node:a})=>a??[]);if(n.length>0)return{nodes:new Set(n),path:["cpu","numa"]};const i=zn(e);if(i)return{nodes:new Set(i),path:mu(e)};const r=new Map(
s.cpu?.cpus.map(({cpu:a,numaNode:c})=>[a,c]));return{nodes:new Set(ys(e,t,s).flatMap(a=>r.get(a)??[])),path:["cpu","pin"]}}function Qk(e,t,s,n){const i=new Map(
t.memory?.numa?.map(({node:u,total:d})=>[u,d])),r=zn(e)??[],{hugepages:o}=e.memory,a=o?.allocate==="boot",c=e.cpu.numa.length>0&&!o?.node,l=(u,d,h,p)=>{const y=i.
get(d),k=p?s.get(d)??0:0,_=k+u;p&&s.set(d,_),!(y===void 0||_<=y)&&n("memory-beyond-node",{path:["vms",e.name,...h]},{size:Wn(_),node:d,total:Wn(y),others:k>0})};
for(const[u,{memory:d,node:h}]of e.cpu.numa.entries())h!==void 0&&l(d,h,["cpu","numa",u,"node"],a&&c);if(!(r.length>1&&!o))for(const u of r)l(e.memory.size/r.length,
u,mu(e),a&&!c)}var pu={};C(pu,{codes:()=>t$,host:()=>o$,macvtapModes:()=>Cr,networks:()=>r$,rules:()=>n$,schema:()=>e$});var Cr=["bridge","private","vepa","pass\
through"],e$={root:{networks:$(Ve(Qs,j({type:$(T(["nat","bridge","macvtap"]),"nat"),bridge:g(ms),interfaces:g(R(ms)),create:g(T(["scripted","networkd"])),dhcp:$(
I(""),!1),mode:g(T(Cr)),subnet:g(Pb)})),{})}},t$={"bridge-unnamed":m({severity:"error",about:"value",message:({network:e})=>`nothing says which bridge of the ho\
st '${e}' is`,remedy:()=>"add bridge, as ip link shows it, or write type: nat"}),"macvtap-without-interfaces":m({severity:"error",about:"value",message:({network:e})=>`\
nothing says which card of the host '${e}' is on`,remedy:()=>"add interfaces, with the name that ip link shows"}),"network-field-of-other-type":m({severity:"err\
or",about:"value",message:({field:e,type:t,types:s})=>`'${e}' is for networks of the type ${s}, and this one is of ${t}`,remedy:({field:e})=>`take ${e} out, or \
change type`}),"subnet-without-nat":m({severity:"error",about:"value",message:()=>"the addresses on a bridge or card of the host are those of the LAN",remedy:()=>"\
take subnet out, or write type: nat"}),"subnets-overlap":m({severity:"error",about:"value",message:({subnet:e,network:t,other:s})=>`${t} has the addresses ${e},\
 of which '${s}' has some too`,remedy:()=>"give one of them another subnet"}),"bridge-twice":m({severity:"error",about:"value",message:({bridge:e,network:t})=>`${e}\
 is the bridge of '${t}' already`,remedy:()=>"give it another bridge, or put the cards in one network"})},vu="default",s$={bridge:["nat","bridge"],interfaces:["\
bridge","macvtap"],create:["bridge"],dhcp:["bridge"],mode:["macvtap"]};function gu(e){const t=Object.values(e.vms).some(({nics:n})=>Object.values(n).some(({network:i})=>i===
vu));return[...new Set([...Object.keys(e.networks),...t?[vu]:[]])].flatMap(n=>tn(n,e)??[])}function n$(e,t){for(const[i,r]of Object.entries(e.networks)){const o=[
"networks",i],{type:a,bridge:c,subnet:l,interfaces:u}=r;a==="bridge"&&c===void 0&&t("bridge-unnamed",{path:o,on:"key"},{network:i}),a==="macvtap"&&!u?.length&&t(
"macvtap-without-interfaces",{path:o,on:"key"},{network:i}),a!=="nat"&&l&&t("subnet-without-nat",{path:[...o,"subnet"]});for(const[d,h]of Object.entries(s$)){const p=r[d];
p===void 0||p===!1||h.includes(a)||t("network-field-of-other-type",{path:[...o,d]},{field:d,type:a,types:h.join(" and ")})}}const s=[],n=gu(e);for(const i of[...n.
filter(({stock:r})=>r),...n.filter(({stock:r})=>!r)]){const r=["networks",i.name],o=s.find(({bridge:l})=>l===i.bridge),{bridge:a}=i;o&&t("bridge-twice",{path:[...r,
"bridge"]},{bridge:a,network:o.name});const c=s.find(l=>Ib(l.subnet,i.subnet));if(c){const l={subnet:rl(i.subnet),network:i.name,other:c.name};t("subnets-overla\
p",{path:[...r,"subnet"]},l)}s.push(i)}}function i$(e,t){const{name:s,bridge:n,subnet:i}=e,{first:r}=i,o=$s(i)/2,a=(e.stock?[]:$l(e,t)).map(({vm:c,mac:l,ip:u})=>v(
"host",{mac:l,name:c,ip:u}));return v("network",{},v("name",{},s),v("uuid",{},Ln("network",t.host.name,s)),v("forward",{mode:"nat"}),v("bridge",{name:n,stp:"on",
delay:0}),v("ip",{address:Mt(r+1),netmask:Tb(i)},v("dhcp",{},v("range",{start:Mt(r+2),end:Mt(r+o-1)}),...a)))}function*r$(e){for(const[t,{type:s,bridge:n,interfaces:i=[],
mode:r="bridge"}]of Object.entries(e.networks)){const o=tn(t,e);if(o&&(yield{name:t,xml:i$(o,e)}),s==="nat")continue;const a=i.map(l=>v("interface",{dev:l})),c=[
v("name",{},t),v("uuid",{},Ln("network",e.host.name,t)),s==="macvtap"?v("forward",{mode:r},...a):v("forward",{mode:"bridge"}),s==="bridge"&&v("bridge",{name:n})];
yield{name:t,xml:v("network",{},...c)}}}function*o$(e){if(e.libvirt.enable)for(const{bridge:t}of gu(e))yield{kind:"port",interface:t,protocol:"tcp",port:53},yield{
kind:"port",interface:t,protocol:"udp",port:53},yield{kind:"port",interface:t,protocol:"udp",port:67}}var yu={};C(yu,{codes:()=>c$,domain:()=>h$,rules:()=>l$,schema:()=>a$});
var a$={vm:{nics:$(Ve(St,j({network:g(Qs),bridge:g(ms),macvtap:g(ms),mode:g(T(Cr)),user:$(I(""),!1),model:g(T(["virtio","e1000e","igb"])),mac:g(Eg),queues:g(se().
check(ie(1),ce(256))),bootOrder:g(cr)})),{})}},l2=(e,t="")=>`${t}vms: { win: { memory: 4GiB, nics: { ${e} } } }
`,c$={"nic-source":m({severity:"error",about:"value",message:({nic:e,given:t})=>t===0?`nothing says what the card '${e}' is plugged into`:`the card '${e}' is pl\
ugged into several things`,remedy:()=>"give one of network, bridge, macvtap and user"}),"network-undeclared":m({severity:"error",about:"value",message:({network:e})=>`\
no network is called '${e}'`,remedy:({network:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in networks`}),"mac-twice":m({severity:"error",about:"valu\
e",message:({mac:e,nic:t})=>`${e} is the address of ${t} already`,remedy:()=>"take mac out, or give another one"}),"mode-without-macvtap":m({severity:"error",about:"\
value",message:()=>"a mode is of a card that is plugged in by macvtap",remedy:()=>"take mode out, or write macvtap: with a card of the host"}),"queues-without-v\
irtio":m({severity:"error",about:"value",message:({model:e})=>`a card of the model ${e} has no queues to be counted`,remedy:()=>"write model: virtio, or take qu\
eues out"}),"more-queues-than-vcpus":m({severity:"warning",about:"value",message:({queues:e,vcpus:t})=>`${e} queues are more than the guest has virtual CPUs, wh\
ich is ${t}`,remedy:({vcpus:e})=>`write ${e} or fewer`}),"queues-with-user":m({severity:"error",about:"value",message:()=>"a card that QEMU itself speaks for ha\
s one queue",remedy:()=>"take queues out"})},bu=(e,t)=>e.model??Ot(t).nicModel;function l$(e,t){const s=[...new Set(["default",...Object.keys(e.networks)])],n=new Map;
for(const i of A(e))for(const[r,o]of Object.entries(i.nics)){const a=["vms",i.name,"nics",r],{network:c,bridge:l,macvtap:u,user:d}=o,h=[c,l,u,d||void 0].filter(
k=>k!==void 0).length;h!==1&&t("nic-source",{path:a,on:"key"},{nic:r,given:h}),c!==void 0&&!s.includes(c)&&t("network-undeclared",{path:[...a,"network"]},{network:c,
nearest:Ye(c,s)}),o.mode!==void 0&&u===void 0&&t("mode-without-macvtap",{path:[...a,"mode"]}),u$(i,r,o,t);const p=Kn(i,r,e),y=n.get(p);y!==void 0?t("mac-twice",
{path:[...a,"mac"]},{mac:p,nic:y}):n.set(p,`'${r}' of the guest '${i.name}'`)}}function u$(e,t,s,n){const{queues:i}=s;if(i===void 0)return;const r={path:["vms",
e.name,"nics",t,"queues"]},o=bu(s,e),a=vs(e);o!=="virtio"?n("queues-without-virtio",r,{model:o}):s.user?n("queues-with-user",r):i>a&&n("more-queues-than-vcpus",
r,{queues:i,vcpus:a})}function d$({network:e,bridge:t,macvtap:s,mode:n}){return e!==void 0?{type:"network",source:v("source",{network:e})}:t!==void 0?{type:"bri\
dge",source:v("source",{bridge:t})}:s!==void 0?{type:"direct",source:v("source",{dev:s,mode:n??"bridge"})}:{type:"user"}}function*h$(e,t){for(const[s,n]of Object.
entries(e.nics)){const{type:i,source:r}=d$(n),{queues:o,bootOrder:a}=n,c=ks("nics",s,e,t),l=v("interface",{type:i},v("mac",{address:Kn(e,s,t)}),r,v("model",{type:bu(
n,e)}),o!==void 0&&o>1&&v("driver",{name:"vhost",queues:o}),a!==void 0&&v("boot",{order:a}),c);yield{pci:{class:"nic",key:s},functions:[l]}}}var wu={};C(wu,{codes:()=>m$,
host:()=>y$,rules:()=>p$,schema:()=>f$});var _s=e=>g(Ft),f$={device:{resetMethod:g(T(["device_specific","acpi","flr","af_flr","pm","bus"])),vendorReset:$(I(""),
!1),d3cold:$(I(""),!0),bars:$(j({bar0:_s(0),bar1:_s(1),bar2:_s(2),bar3:_s(3),bar4:_s(4),bar5:_s(5)}),{})}},u2=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e}\
 } }
`,m$={"setting-without-address":m({severity:"error",about:"value",message:({device:e,setting:t})=>`${t} needs the address of '${e}', which is not known`,remedy:()=>"\
add functions: the PCI addresses that lspci -nn shows beside these ids"}),"vendor-reset-and-method":m({severity:"error",about:"value",message:({method:e})=>`ven\
dor-reset is loaded for nothing: the device is reset by ${e}`,remedy:()=>"take resetMethod out, or vendorReset"}),"device-specific-without-module":m({severity:"\
warning",about:"value",message:({device:e})=>`the kernel by itself has no device_specific reset for AMD's '${e}'`,remedy:()=>"write vendorReset: true instead, w\
hich loads the module that has one"}),"bar-size":m({severity:"error",about:"value",message:({size:e})=>`${e} is no size of a BAR, which is a power of two of at \
least 1 MiB`,remedy:()=>"write 256MiB, 512MiB, 1GiB and so on"}),"bar-not-offered":m({severity:"error",about:"value",message:({device:e,bar:t,size:s,sizes:n})=>`\
BAR ${t} of '${e}' cannot be ${s}, by the facts of this machine: it offers ${n}`,remedy:()=>"write one of these, or take it out"})};function p$(e,t,s){for(const n of Q(
e)){const{name:i,resetMethod:r,vendorReset:o,d3cold:a,functions:c}=n,l=(...d)=>({path:["devices",i,...d]}),u=[["resetMethod",r!==void 0],["vendorReset",o],["d3c\
old",!a],["bars",rr(n).length>0]];for(const[d,h]of c.length===0&&n.ids.length>0?u:[])h&&t("setting-without-address",l(d),{device:i,setting:d});o&&r!==void 0&&r!==
"device_specific"&&t("vendor-reset-and-method",l("resetMethod"),{method:r}),!o&&r==="device_specific"&&v$(n,s)&&t("device-specific-without-module",l("resetMetho\
d"),{device:i}),g$(n,t,s)}}var v$=({ids:e,functions:[t]},s)=>{const n=t&&s?Je(s,t)?.id:void 0;return[...e,...n?[n]:[]].some(({vendor:i})=>i==="1002")};function g$(e,t,s){
const[n]=e.functions,i=n&&s?Je(s,n)?.bars:void 0;for(const[r,o]of Object.entries(e.bars)){if(o===void 0)continue;const a={path:["devices",e.name,"bars",r]},c=Number(
r.slice(3)),l=i?.find(u=>u.index===c)?.sizes;if(o<ye||!tu(o))t("bar-size",a,{size:me(o)});else if(l&&!l.includes(o)){const u=l.length>0?l.map(me).join(", "):"on\
e size only";t("bar-not-offered",a,{device:e.name,bar:c,size:me(o),sizes:u})}}}function*y$(e){const t=Q(e);t.some(({vendorReset:s})=>s)&&(yield{kind:"option",path:[
"boot","extraModulePackages"],value:L([N("config","boot","kernelPackages","vendor-reset")])},yield{kind:"module",stage:"initrd",name:"vendor-reset"});for(const{
resetMethod:s,vendorReset:n,d3cold:i,functions:r}of t){const o=(a,c,l=r)=>l.map(u=>({kind:"tmpfile",type:"w",path:`/sys/bus/pci/devices/${P(u)}/${a}`,argument:c,
ofEntry:!0}));n?yield*o("reset_method","device_specific",r.slice(0,1)):s&&(yield*o("reset_method",s)),i||(yield*o("d3cold_allowed","0"))}for(const s of A(e))for(const n of ze(
s,e)){const[i]=n.functions,r=rr(n).map(({file:o,value:a})=>`${o}=${a}`);n.bind==="boot"||!i||r.length===0||(yield{kind:"hook",vm:s.name,step:"resize-bars",order:At["\
resize-bars"],arguments:[P(i),...r]})}}var ku={};C(ku,{codes:()=>C$,domain:()=>j$,rules:()=>I$,schema:()=>E$});var ct=(e,t=0)=>({bus:0,slot:e,function:t}),lt=e=>({
bus:e,slot:0,function:0}),nn=(e,t)=>Array.from({length:e},(s,n)=>t(n)),$u={hostdev:nn(12,e=>lt(1+e)),usb:nn(3,e=>lt(13+e)),serial:[lt(16)],scsi:nn(2,e=>lt(17+e)),
rng:[lt(19)],balloon:[lt(20)],input:nn(3,e=>lt(21+e)),vsock:[lt(24)],video:[ct(1),ct(24)],shmem:nn(8,e=>ct(16+e)),watchdog:[ct(25)],sound:[ct(27),ct(26)],iommu:[
ct(30)],sata:[ct(31,2)]},_u=(e,t)=>$u[e]?.[t],b$=e=>$u[e]!==void 0,w$={disk:{first:25,last:44},nic:{first:45,last:56},share:{first:57,last:64},hostdev:{first:89,
last:96}},Su={first:97,last:104},k$="slot 810";function*$$(e,t){const[,s=t,n=""]=/^(.*?)(\d{0,6})$/s.exec(t)??[];for(const{first:i,last:r}of[w$[e]??Su,Su]){const o=r-
i+1,a=en(o,k$,e,s)+Number(n);for(let c=0;c<o;c+=1)yield lt(i+(a+c)%o)}}var Tr=3,xu=15,_$=(xu-Tr+1)*8,S$=e=>ct(Tr+Math.floor((e-1)/8),(e-1)%8),x$=e=>e===0||e===31||
e>=Tr&&e<=xu,Ou="vfioc-kvmfr-memory";function O$(e,t){const s=Gn(e,t);if(s?.backend!=="kvmfr")return[];const n=ds(e)?void 0:_u("shmem",0),i=n?{bus:"pcie.0",addr:`\
0x${n.slot.toString(16)}`}:{},r={"qom-type":"memory-backend-file",id:Ou,"mem-path":s.path,size:s.bytes,share:!0},o={driver:"ivshmem-plain",id:"vfioc-kvmfr",memdev:Ou,
...i};return["-object",JSON.stringify(r),"-device",JSON.stringify(o)]}var N$=Y("",["PIPEWIRE_LATENCY"],/^[A-Za-z_][A-Za-z0-9_]*$/,"an environment variable has l\
etters, digits and _, and does not begin with a digit"),A$=Y("",["x-vga"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"a property has letters, digits, - _ and ."),M$=Y("",["\
blockdev"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"a capability has letters, digits, - _ and .: virsh domcapabilities and libvirt name them"),E$={vm:{qemu:$(j({args:$(R(
ps("One argument.",["-device"])),[]),env:$(Ve(N$,ps("A value.",["512/48000"])),{}),override:$(Ve(gb,Ve(A$,we([je(),se(),ps("A text.",["on"])]))),{}),capabilities:$(
Ve(M$,T(["add","del"])),{})}),{})}},d2=e=>`vms: { win: { memory: 4GiB, disks: { c: { file: /srv/c.qcow2 } }, qemu: { override: { ${e} } } } }
`,C$={"override-of-nothing":m({severity:"error",about:"value",message:({device:e})=>`the guest has no '${e}'`,remedy:({nearest:e})=>e?`did you mean '${e}'?`:"wr\
ite a device of this guest, or take it out"})};function T$(e,t){const s=e.devices.flatMap(i=>{const r=t.devices[i],o=r?.gvt?1:r?.functions.length??0;return Array.
from({length:o},(a,c)=>`devices.${i}${c===0?"":`.${c}`}`)}),n=["disks","nics","shares"].flatMap(i=>Object.keys(e[i]).map(r=>`${i}.${r}`));return[...s,...n]}function I$(e,t){
for(const s of A(e)){const n=T$(s,e);for(const i of Object.keys(s.qemu.override)){if(!wr(i)||n.includes(i.replace(/\.0$/,"")))continue;const o=["vms",s.name,"qe\
mu","override",i];t("override-of-nothing",{path:o,on:"key"},{device:i,nearest:Ye(i,n)})}}}var Ir={"xmlns:qemu":"http://libvirt.org/schemas/domain/qemu/1.0"};function P$(e,t){
const s=typeof t=="boolean"?"bool":typeof t=="string"?"string":t<0?"signed":"unsigned";return v("qemu:property",{name:e,type:s,value:String(t)})}function*j$(e,t){
const s=[...O$(e,t),...e.qemu.args].map(o=>v("qemu:arg",{value:o})),n=Object.entries(e.qemu.env).map(([o,a])=>v("qemu:env",{name:o,value:a}));s.length+n.length>
0&&(yield{at:"",xml:v("qemu:commandline",Ir,...s,...n)});const i=Object.entries(e.qemu.capabilities).map(([o,a])=>v(`qemu:${a}`,{capability:o}));i.length>0&&(yield{
at:"",xml:v("qemu:capabilities",Ir,...i)});const r=[...tl(e,t)].map(([o,a])=>{const c=Object.entries(a).map(([l,u])=>P$(l,u));return v("qemu:device",{alias:o},v(
"qemu:frontend",{},...c))});r.length>0&&(yield{at:"",xml:v("qemu:override",Ir,...r)})}var Nu={};C(Nu,{codes:()=>R$,declaredWords:()=>Au,host:()=>V$,schema:()=>z$});
var D$=ee["identity.xsl"],L$=ee["reconcile.sh"],z$={vm:{adopt:$(I(""),!1)}},R$={};function*B$(e,t){yield`--domain=${e.name}`,yield{xml:`domains/${e.name}.xml`},
e.autostart&&(yield"--autostart"),e.adopt&&(yield"--adopt");for(const[s,{mac:n}]of Object.entries(e.nics))n===void 0&&(yield`--mac=${Kn(e,s,t)}`)}function*Au(e){
const t=A(e).flatMap(s=>Object.values(s.nics).flatMap(({network:n})=>n??[]));for(const s of[...new Set([...Object.keys(e.networks),...t])].sort())yield`--networ\
k=${s}`,e.networks[s]&&(yield{xml:`networks/${s}.xml`}),e.networks[s]&&tn(s,e)?.stock&&(yield"--stock");for(const s of A(e))yield*B$(s,e)}var Mu=(e,t)=>V(N("pkg\
s","writeText"),S(e),t),q$=e=>Mu(`vfioc-${e.replaceAll("/","-")}`,V(N("builtins","readFile"),sc(`./${e}`))),F$=e=>typeof e=="string"?S(e):fs("--xml=",q$(e.xml)),
U$=V(N("pkgs","writeShellApplication"),F({name:S("vfioc-reconcile"),runtimeInputs:L([N("pkgs","coreutils"),N("config","virtualisation","libvirtd","package"),N("\
pkgs","libxml2"),N("pkgs","libxslt"),N("config","systemd","package")]),checkPhase:S(""),text:S(L$.replace(/^#!.*\n/,""))})),K$=V(N("builtins","hashString"),S("s\
ha256"),V(N("builtins","toJSON"),L([["hooks"],["qemu","runAsRoot"],["qemu","verbatimConfig"]].map(e=>N("config","virtualisation","libvirtd",...e))))),Eu=L([S("l\
ibvirtd.service")]),Cu=["systemd","services","libvirtd","environment","VFIOC_CONFIGURATION"];function*V$(e){if(!e.libvirt.enable)return;yield{kind:"option",path:Cu,
value:K$,comment:"NixOS leaves a libvirtd alone that runs. By this it is seen whether it started with the hooks and the qemu.conf of today."};const t=[V(N("lib",
"getExe"),U$),Mu("vfioc-identity.xsl",S(D$)),fs("--libvirtd=",N("config",...Cu)),...[...Au(e)].map(F$)];yield{kind:"option",path:["systemd","services","vfioc-re\
concile"],comment:"Defines the guests and networks, where what was declared changed. It starts, stops and restarts no guest.",value:F({description:S("Guests and\
 networks of vfioc"),wantedBy:L([S("multi-user.target")]),wants:Eu,after:Eu,before:L([S("libvirt-guests.service")]),serviceConfig:F({Type:S("oneshot"),RemainAfterExit:Z(
!0),StateDirectory:S("vfioc"),PrivateTmp:Z(!0),TimeoutStartSec:S("5min")}),script:V(N("lib","escapeShellArgs"),L(t))})}}var Tu={};C(Tu,{codes:()=>W$,rules:()=>Z$,
schema:()=>G$});var G$={},W$={"device-without-reset":m({severity:"warning",about:"value",message:({address:e,beside:t})=>`the kernel has no way to reset ${e}, b\
y the facts of this machine${t?`, nor its bus, where ${t} would be reset with it`:""}`,remedy:()=>"count on a reboot of the host between two starts of the guest\
, or look for a kernel module that can reset it"}),"reset-method-unknown":m({severity:"warning",about:"value",message:({address:e,method:t,methods:s})=>`the ker\
nel can reset ${e} by ${s}, and not by ${t}, by the facts of this machine`,remedy:()=>"write one of these, or load the kernel module that brings it (vendor-rese\
t: device_specific)"})};function Z$(e,t,s){if(s){for(const n of Q(e))if(!n.vendorReset)for(const[i,r]of n.functions.entries()){const o=Je(s,r),a=o?.resetMethods,
c=P(r),l=["devices",n.name];if(a&&n.resetMethod&&a.length>0&&!a.includes(n.resetMethod)){const d={address:c,method:n.resetMethod,methods:hs(a)};t("reset-method-\
unknown",{path:[...l,"resetMethod"]},d)}if(!o||a?.length!==0||n.resetMethod!==void 0)continue;const u=H$(n.name,o,e,s);u!==void 0&&t("device-without-reset",{path:[
...l,"functions",i]},{address:c,beside:u})}}}function H$(e,t,s,n){const{domain:i,bus:r}=t.address;if(r===0)return"";const o=$t(e,s);if(o.length!==0)for(const{vm:a}of o){
const c=new Set(ze(a,s).flatMap(({functions:u})=>u.map(P))),l=n.pci.filter(({address:u})=>u.domain===i&&u.bus===r).map(({address:u})=>P(u)).filter(u=>!c.has(u));
if(l.length>0)return hs(l)}}var Iu={};C(Iu,{codes:()=>Y$,domain:()=>J$,schema:()=>X$});var X$={vm:{rng:g(I(""))}},Y$={};function*J$(e){if(!(e.rng??Ot(e).rng))return;
const t=v("backend",{model:"builtin"});yield{pci:{class:"rng",key:"rng",index:0},functions:[v("rng",{model:"virtio"},t)]}}var Pu={};C(Pu,{codes:()=>e1,files:()=>s1,
host:()=>i1,rules:()=>n1,schema:()=>Q$});var Q$={device:{rom:$(j({bar:g(I("")),file:g(ac)}),{})}},e1={"rom-off-with-file":m({severity:"error",about:"value",message:({
device:e})=>`the guest does not see a ROM of '${e}', and a file is given for it`,remedy:()=>"take bar: off out, or file"})},t1=16*2**20;function*s1(e){for(const{
name:t,rom:s}of Q(e))s.file!==void 0&&(yield{path:["devices",t,"rom","file"],name:s.file,limit:t1})}function n1(e,t){for(const{name:s,rom:n}of Q(e))n.bar!==!1||
n.file===void 0||t("rom-off-with-file",{path:["devices",s,"rom","bar"]},{device:s})}function*i1(e){for(const t of Q(e)){const s=Ll(t);if(s===void 0)continue;const n=y0(
t);yield{kind:"file",from:["devices",t.name,"rom","file"],to:n},yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",s,"L+","argument"],value:fs(
sc(`./${n}`))}}}var ju={};C(ju,{codes:()=>o1,domain:()=>d1,host:()=>u1,rules:()=>a1,schema:()=>r1});var Du=4010,r1={vm:{scream:g(j({mode:$(T(["ivshmem","network"]),
"network"),user:g(ar),name:$(Qs,"scream"),size:g(Ft),interface:g(ms),port:$(se().check(ie(1),ce(65535)),Du),unicast:$(I(""),!1)}))}},h2=(e,t="memory: 4GiB, nics\
: { lan: { network: default } }")=>`vms: { win: { ${t}, ${e} } }
`,o1={"scream-user-unclear":m({severity:"error",about:"value",message:({guest:e,users:t})=>t.length===0?`nobody of the host hears the guest '${e}'`:`it is not s\
aid which of ${t.join(", ")} hears the guest '${e}'`,remedy:()=>"add user to it, one of host.users"}),"scream-user-unknown":m({severity:"error",about:"value",message:({
user:e})=>`'${e}' is not one of host.users`,remedy:({user:e})=>`add '${e}' to host.users, or name one of them`}),"scream-without-audio":m({severity:"error",about:"\
value",message:({guest:e})=>`the host plays no sound, and that of '${e}' is to be played on it`,remedy:()=>"set host.audio to pipewire or pulseaudio, or take sc\
ream out"}),"scream-without-interface":m({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT network, and Scream's interface is no\
t given`,remedy:()=>"add interface, the host's side of the guest's network, or a card in a NAT network"}),"scream-same-port":m({severity:"error",about:"value",message:({
guest:e,other:t,port:s,interface:n})=>`the sound of '${e}' and of '${t}' both arrives at port ${s} of ${n}`,remedy:()=>"give one of them another port, and the s\
ame port in its registry, or ivshmem"}),"scream-with-secure-boot":m({severity:"warning",about:"value",message:({guest:e})=>`Windows does not load Scream's drive\
r in '${e}' while Secure Boot is on`,remedy:()=>"write secureBoot: false in the guest's firmware, or take scream out for the sound of SPICE"})},Lu=(e,t)=>{const{
users:s}=t.host;return e.scream?.user??(s.length===1?s[0]:void 0)},zu=(e,t)=>e.scream?.interface??Vn(e,t)[0]?.network.bridge;function a1(e,t){const{users:s,audio:n}=e.
host,i=new Map;for(const r of A(e)){if(!r.scream)continue;const o=["vms",r.name,"scream"],a=Lu(r,e);if(a===void 0?t("scream-user-unclear",{path:o,on:"key"},{guest:r.
name,users:s}):s.includes(a)||t("scream-user-unknown",{path:[...o,"user"]},{user:a}),Nt(r).secureBoot&&t("scream-with-secure-boot",{path:o,on:"key"},{guest:r.name}),
n==="none"&&t("scream-without-audio",{path:o,on:"key"},{guest:r.name}),r.scream.mode!=="network")continue;const{port:c}=r.scream,l=zu(r,e);if(l===void 0){t("scr\
eam-without-interface",{path:o,on:"key"},{guest:r.name});continue}const u=i.get(`${l} ${c}`);u?t("scream-same-port",{path:[...o,"port"]},{guest:r.name,other:u,port:c,
interface:l}):i.set(`${l} ${c}`,r.name)}}var c1={pipewire:"pipewire-pulse",pulseaudio:"pulseaudio"},l1={pipewire:[{kind:"option",path:["services","pipewire","en\
able"],value:Z(!0)},{kind:"option",path:["services","pipewire","pulse","enable"],value:Z(!0)}],pulseaudio:[{kind:"assertion",that:N(qt("config",["services","pul\
seaudio"],N("config","hardware","pulseaudio")),"enable"),message:"vfioc: host.audio is pulseaudio, and PulseAudio is off: turn it on, or write what plays the ho\
st's sound."}]};function*u1(e){const{audio:t}=e.host;if(t!=="none"){A(e).some(({scream:s})=>s)&&(yield*l1[t]);for(const s of A(e)){const n=Lu(s,e);if(!s.scream||
n===void 0)continue;const i=zu(s,e),r=Ar(s),{port:o}=s.scream;if(r)yield Ru(s,n,t,["-m",r.path]);else if(i!==void 0){const a=s.scream.unicast?["-u"]:[],c=o===Du?
[]:["-p",String(o)];yield Ru(s,n,t,[...a,"-i",i,...c],i),yield{kind:"port",interface:i,protocol:"udp",port:o}}}}}function Ru(e,t,s,n,i){const r=c1[s],o=c=>L(c.map(
S)),a=i===void 0?[]:[Jc(i)];return{kind:"option",path:["systemd","user","services",`scream-${br(e.name)}`],value:F({description:S(`Sound of the guest ${e.name}`),
wantedBy:o(["default.target",`${r}.service`,...a]),wants:o([`${r}.socket`]),after:o([`${r}.socket`,`${r}.service`]),partOf:o([`${r}.service`]),startLimitIntervalSec:_t(
0),unitConfig:F({ConditionUser:S(t),...a.length>0?{StopPropagatedFrom:o(a)}:{}}),serviceConfig:F({ExecStart:fs(N("pkgs","scream"),`/bin/scream ${Yc(["-o","pulse",
...n])}`),Restart:S("always"),RestartSec:_t(3)})})}}function*d1(e){const t=Ar(e);t&&(yield{pci:{class:"shmem",key:"scream",index:1},functions:[v("shmem",{name:t.
name},v("model",{type:"ivshmem-plain"}),v("size",{unit:"M"},t.bytes/ye))]})}var Bu={};C(Bu,{codes:()=>m1,domain:()=>v1,rules:()=>p1,schema:()=>f1});var h1=Y("",
["/games"],/^(?:\/[A-Za-z0-9_][A-Za-z0-9_.]*)+$/,"a partition is written as /games or /machine/games: letters, digits, _ and . after each /"),f1={vm:{seclabel:$(
R(j({type:T(["none","static","dynamic"]),model:g(T(["dac","apparmor","selinux"])),label:g(ps("A label.",["+1000:+100"])),relabel:g(I(""))})),[]),partition:g(h1)}},
f2=e=>`vms: { win: { memory: 4GiB, seclabel: [${e}] } }
`,m1={"seclabel-twice":m({severity:"error",about:"value",message:({model:e})=>`there is a label of ${e} already`,remedy:()=>"take one of them out"}),"seclabel-i\
ncomplete":m({severity:"error",about:"value",message:({missing:e})=>`this label needs '${e}'`,remedy:({missing:e})=>`add ${e}, or write type: none`}),"seclabel-\
not-static":m({severity:"error",about:"value",message:({type:e,field:t})=>`'${t}' is for a static label, and this one is ${e}`,remedy:({field:e})=>`take ${e} ou\
t, or write type: static`})};function p1(e,t){for(const{name:s,seclabel:n}of A(e)){const i=new Set;for(const[r,{type:o,model:a,label:c,relabel:l}]of n.entries()){
const u=["vms",s,"seclabel",r],d=o!=="none"&&!a?"model":o==="static"&&c===void 0?"label":void 0;d&&t("seclabel-incomplete",{path:u},{missing:d});for(const[p,y]of Object.
entries({label:c,relabel:l}))o==="static"||y===void 0||t("seclabel-not-static",{path:[...u,p]},{type:o,field:p});const h=a??"the host";i.has(h)&&t("seclabel-twi\
ce",{path:u},{model:h}),i.add(h)}}}function*v1(e){for(const{type:t,model:s,label:n,relabel:i}of e.seclabel){const r={type:t,model:s,relabel:i===void 0?void 0:Va(
i)};yield{at:"",xml:v("seclabel",r,n!==void 0&&v("label",{},n))}}e.partition!==void 0&&(yield{at:"resource",xml:v("partition",{},e.partition)})}var qu={};C(qu,{
codes:()=>y1,domain:()=>b1,schema:()=>g1});var g1={vm:{serial:$(I(""),!1)}},y1={};function*b1(e){if(!e.serial)return;const t=v("target",{type:"isa-serial",port:0},
v("model",{name:"isa-serial"}));yield{at:"devices",xml:v("serial",{type:"pty"},t)},yield{at:"devices",xml:v("console",{type:"pty"},v("target",{type:"serial",port:0}))}}
var Fu={};C(Fu,{codes:()=>k1,host:()=>x1,rules:()=>$1,schema:()=>w1});var w1={},k1={"shared-memory-name-twice":m({severity:"error",about:"value",message:({name:e,
guest:t})=>`the shared memory '${e}' is already that of the guest '${t}'`,remedy:()=>"give it a name of its own with name:"}),"shared-memory-size":m({severity:"\
error",about:"value",message:({size:e})=>`${e} is no size for shared memory, which is a power of two of at least 1 MiB`,remedy:()=>"write 1MiB, 2MiB, 4MiB and s\
o on"}),"shared-memory-too-large":m({severity:"error",about:"value",message:({size:e})=>`shared memory of ${e} is more than the driver in a Windows guest can ma\
p`,remedy:()=>"keep it at 1 GiB or less: a smaller resolution, or hdr: off"}),"shared-memory-same-size":m({severity:"error",about:"value",message:({size:e})=>`S\
cream and Looking Glass both have ${e} of shared memory`,remedy:()=>"give Scream another size"})};function $1(e,t){const s=new Map;for(const n of A(e)){const i=Mr(
n,e);for(const{feature:a,name:c,path:l,bytes:u}of i){const d=["vms",n.name,a],h=s.get(l);h&&t("shared-memory-name-twice",{path:[...d,"name"]},{name:c,guest:h}),
s.set(l,n.name);const p={path:[...d,"size"]},y=me(u);!tu(u)||u<ye?t("shared-memory-size",p,{size:y}):u>=2*Ut&&t("shared-memory-too-large",p,{size:y})}const[r,o]=i;
r&&o&&r.bytes===o.bytes&&t("shared-memory-same-size",{path:["vms",n.name,o.feature,"size"]},{size:me(r.bytes)})}}var _1={"":1,k:1024,K:1024,m:ye,M:ye,g:Ut,G:Ut};
function S1(e,t){const s={..._1,...t===void 0?{}:{"%":t/100}},n=F(Object.entries(s).map(([l,u])=>[l,_t(Math.ceil(e/u))])),i=(l,...u)=>V(N("builtins",l),...u),r=rt(
"size"),o=l=>i("elemAt",r,_t(l)),a=S(`([1-9][0-9]*)([${Object.keys(s).join("")}]?)`),c=fe(i("fromJSON",o(0)),">=",i("getAttr",o(1),n));return{kind:"assertion",that:nc(
{size:i("match",a,N("config","boot","devShmSize"))},fe(fe(r,"==",Hs),"||",c)),message:`vfioc: boot.devShmSize is less than the ${me(e)} that guests share below \
/dev/shm: when that is full they are killed.`}}function*x1(e,t){const s=dk(e);if(s.length===0)return;const{user:n,group:i}=hk(e),r=s.reduce((a,c)=>a+c.bytes,0);
yield S1(r,t?.memory?.total);for(const{vm:a,path:c,bytes:l}of s)yield{kind:"tmpfile",type:"f",path:c,mode:"0660",user:n,group:i},yield{kind:"hook",vm:a.name,step:"\
shared-memory",order:At["shared-memory"],arguments:[c,String(l),n,i]};for(const a of e.host.users)yield{kind:"member",user:a,group:i};const o=Bt(e).user;o!=="ro\
ot"&&o!==n&&(yield{kind:"member",user:o,group:i})}var Uu={};C(Uu,{codes:()=>N1,domain:()=>E1,host:()=>M1,rules:()=>A1,schema:()=>O1});var O1={vm:{shares:$(Ve(St,
j({path:xt,readOnly:$(I(""),!1)})),{})}},N1={"share-name-too-long":m({severity:"error",about:"value",message:({share:e})=>`'${e}' is longer than the 36 characte\
rs that virtiofs has for a name`,remedy:()=>"choose a shorter name"})};function A1(e,t){for(const s of A(e))for(const n of Object.keys(s.shares))n.length>36&&t(
"share-name-too-long",{path:["vms",s.name,"shares",n],on:"key"},{share:n})}function*M1(e){A(e).some(({shares:t})=>Object.keys(t).length>0)&&(yield{kind:"option",
path:["virtualisation","libvirtd","qemu","vhostUserPackages"],value:L([N("pkgs","virtiofsd")])})}function*E1(e,t){for(const[s,{path:n,readOnly:i}]of Object.entries(
e.shares)){const r=ks("shares",s,e,t),o=v("filesystem",{type:"mount",accessmode:"passthrough"},v("driver",{type:"virtiofs"}),v("source",{dir:n}),v("target",{dir:s}),
i&&v("readonly"),r);yield{pci:{class:"share",key:s},functions:[o]}}}var Ku={};C(Ku,{codes:()=>T1,host:()=>P1,rules:()=>I1,schema:()=>C1});var C1={},m2=(e,t)=>`h\
ost: { audio: ${e} }
libvirt: { qemu: { user: alex, group: users } }
vms: { win: { memory: 4GiB, ${t} } }
`,T1={"sound-server-not-there":m({severity:"error",about:"value",message:({server:e,audio:t})=>`the sound goes to ${e}, and the host has audio: ${t}`,remedy:()=>"\
make host.audio what the host plays sound with, or take spice for the guest"}),"sound-before-login":m({severity:"warning",about:"value",message:({guest:e,server:t})=>`\
'${e}' starts with the host, when nobody's ${t} runs yet`,remedy:()=>"take autostart out, let SPICE play the sound, or set users.users.NAME.linger"})};function Vu({
display:{sound:e}}){const{to:t,uid:s=void 0}=typeof e=="object"?e:{to:e};return t==="pipewire"||t==="pulseaudio"?{to:t,uid:s}:void 0}function I1(e,t){const{audio:s}=e.
host;for(const n of A(e)){const i=Vu(n);if(!i)continue;const r=["vms",n.name];(s==="none"||i.to==="pipewire"&&s!=="pipewire")&&t("sound-server-not-there",{path:[
...r,"display","sound"]},{server:i.to,audio:s}),n.autostart&&t("sound-before-login",{path:[...r,"autostart"]},{guest:n.name,server:i.to})}}function*P1(e){const{
user:t}=Bt(e),s=A(e).flatMap(n=>Vu(n)??[]);for(const n of new Set(s.flatMap(i=>i.uid??[]))){const i=qt("config",["users","users",t,"uid"],Hs);yield{kind:"assert\
ion",that:fe(fe(i,"==",Hs),"||",fe(i,"==",_t(n))),message:`vfioc: the sound of a guest goes to the server of ${t} as number ${n}, and users.users.${t}.uid is an\
other: make them the same.`}}}var Gu={};C(Gu,{codes:()=>L1,host:()=>B1,rules:()=>z1,schema:()=>D1});var j1=j({name:St,inverse:$(I(""),!1),videoDrivers:g(R(St)),
prime:$(I(""),!0)}),D1={host:{specialisation:g(Le(we([St,j1]),De(e=>typeof e=="string"?{name:e,inverse:!1,prime:!0}:e)))}},L1={"specialisation-of-nothing":m({severity:"\
warning",about:"value",message:()=>"nothing is passed through, so both boot entries are the same",remedy:()=>"declare devices, or take specialisation out"})};function z1(e,t){
e.host.specialisation&&Object.keys(e.devices).length===0&&t("specialisation-of-nothing",{path:["host","specialisation"]})}var Wu=e=>V(N("lib","mkForce"),e),R1=[
["prime","offload","enable"],["prime","offload","enableOffloadCmd"],["prime","reverseSync","enable"],["prime","sync","enable"],["powerManagement","finegrained"]];
function*B1(e){const{specialisation:t}=e.host;if(!t)return;const{name:s,inverse:n,videoDrivers:i,prime:r}=t;if(yield{kind:"entry",name:s,inverse:n},yield{kind:"\
option",path:["specialisation",s,"configuration","system","nixos","tags"],value:L([S(s)]),comment:n?"The boot entry without passthrough.":"The boot entry with p\
assthrough."},yield{kind:"kernelParam",name:"vfioc.passthrough",value:"1",comment:"By this the hook knows what booted."},i){const o=Wu(L(i.map(S)));yield{kind:"\
option",path:["services","xserver","videoDrivers"],value:o,ofEntry:!0}}for(const o of r?[]:R1)yield{kind:"option",path:["hardware","nvidia",...o],value:Wu(Z(!1)),
ofEntry:!0};for(const o of A(e)){if(o.devices.length===0)continue;const a=[n?"default":s];yield{kind:"hook",vm:o.name,order:At["boot-entry"],step:"boot-entry",arguments:a}}}
var Zu={};C(Zu,{codes:()=>U1,domain:()=>G1,host:()=>V1,rules:()=>K1,schema:()=>F1});var q1=ee["make-functions.sh"],F1={device:{sriov:g(j({of:Ge,count:se().check(
ie(1),ce(256)),network:$(I(""),!1),vlan:g(se().check(ie(1),ce(4094)))}))}},p2=(e,t='"05:10.0"')=>`devices: { vf: { functions: [${t}], sriov: { ${e} } } }
vms: { win: { memory: 4GiB, devices: [vf] } }
`,v2=e=>`devices: { a: { functions: ["05:10.0"], sriov: { of: "05:00.0", count: 4 } }, b: { functions: ["05:10.2"], sriov: { of: "05:00.0", count: ${e} } } }
vms: { win: { memory: 4GiB, devices: [a, b] } }
`,U1={"sriov-without-functions":m({severity:"error",about:"value",message:({device:e})=>`which virtual functions '${e}' has is not known`,remedy:()=>"add functi\
ons: the addresses that ls -l /sys/bus/pci/devices/CARD/virtfn* shows once they are made"}),"sriov-counts-differ":m({severity:"error",about:"value",message:({count:e,
device:t,address:s})=>`${s} makes ${e} virtual functions for '${t}'`,remedy:({count:e})=>`write ${e} here too, or the larger number at both`}),"sriov-more-funct\
ions":m({severity:"error",about:"value",message:({functions:e,count:t,address:s})=>`${e} virtual functions of ${s} are used, and it makes ${t}`,remedy:({functions:e})=>`\
write count: ${e} or more`}),"sriov-card-leaves":m({severity:"error",about:"value",message:({address:e,device:t})=>`${e} is a function of '${t}', and the host h\
as to keep it`,remedy:({address:e,device:t})=>`take ${e} out of '${t}'`}),"sriov-handover":m({severity:"error",about:"value",message:()=>"a virtual function is \
not used by the host, so it is not handed over",remedy:()=>"take bind out"}),"vlan-without-network":m({severity:"error",about:"value",message:()=>"a VLAN is of \
a network card",remedy:()=>"write network: on, or take vlan out"})};function Hu(e){const t=new Map;for(const s of Q(e)){const{sriov:n}=s;if(!n)continue;const i=P(
n.of);t.set(i,[...t.get(i)??[],{...s,sriov:n}])}return t}function K1(e,t){const s=new Map(Q(e).flatMap(({name:n,functions:i})=>i.map(r=>[P(r),n])));for(const[n,
i]of Hu(e)){const[r]=i;if(!r)continue;const{count:o}=r.sriov;for(const{name:c,sriov:l,bind:u,functions:d}of i){const h=["devices",c],p=(...k)=>({path:[...h,...k]});
d.length===0&&t("sriov-without-functions",{...p("sriov"),on:"key"},{device:c});const y=s.get(n);y!==void 0&&t("sriov-card-leaves",p("sriov","of"),{address:n,device:y}),
l.count!==o&&t("sriov-counts-differ",p("sriov","count"),{count:o,device:r.name,address:n}),u==="handover"&&t("sriov-handover",p("bind")),l.vlan!==void 0&&!l.network&&
t("vlan-without-network",p("sriov","vlan"))}const a=i.reduce((c,{functions:l})=>c+l.length,0);a>o&&t("sriov-more-functions",{path:["devices",r.name,"sriov","cou\
nt"]},{functions:a,count:o,address:n})}}var Pr=e=>L(e.map(S));function*V1(e){for(const[t,s]of Hu(e)){const n=String(s[0]?.sriov.count),i=s.flatMap(o=>o.functions.
map(P)),r=V(N("pkgs","writeShellApplication"),F({name:S("vfioc-make-functions"),runtimeInputs:L([N("pkgs","coreutils")]),checkPhase:S(""),text:S(q1.replace(/^#!.*\n/,
""))}));yield{kind:"option",ofEntry:!0,path:["systemd","services",`vfioc-sriov-${t.replaceAll(/[:.]/g,"-")}`],value:F({description:S(`Virtual functions of ${t}`),
wantedBy:Pr(["multi-user.target"]),before:Pr(["libvirtd.service"]),after:Pr(["systemd-modules-load.service"]),serviceConfig:F({Type:S("oneshot"),RemainAfterExit:Z(
!0)}),script:V(N("lib","escapeShellArgs"),L([V(N("lib","getExe"),r),...[t,n,...i].map(S)]))})}}}function*G1(e,t){for(const{name:s,sriov:n,functions:i}of ze(e,t)){
if(!n?.network)continue;const r=i.map((o,a)=>v("interface",{type:"hostdev",managed:"yes"},v("mac",{address:fc(t.host.name,e.name,s,String(a))}),v("source",{},v(
"address",{type:"pci",...Ji(o)})),n.vlan!==void 0&&v("vlan",{},v("tag",{id:n.vlan})),ks("devices",s,e,t,a)));yield{pci:{class:"hostdev",key:s,index:e.devices.indexOf(
s)},functions:r}}}var Xu={};C(Xu,{codes:()=>Z1,host:()=>Q1,schema:()=>W1});var W1={},Z1={},jr=(...e)=>N("config",...e),Ss=(e,...t)=>V(N("lib",e),...t),Dr=(e,t)=>fe(
V(N("builtins","match"),S(e),t),"!=",Hs),Zn=(e,t)=>ir(e,t);function*H1(e){const t=rt("parameter");yield{kind:"assertion",ofEntry:!0,that:ot(Ss("any",Zn("paramet\
er",Dr("vfio[-_]pci[.]ids=.*",t)),jr("boot","kernelParams"))),message:"vfioc: boot.kernelParams gives vfio-pci ids besides the devices of the spec: take vfio-pc\
i.ids out, and name the devices in the spec."};const s=Zn("line",Dr("[[:space:]]*options[[:space:]]+vfio[-_]pci[[:space:]](.*[[:space:]])?ids=.*",rt("line"))),n=Ss(
"splitString",S(`
`),jr("boot","extraModprobeConfig")),i=e.some(r=>us(r)==="id")?1:0;yield{kind:"assertion",ofEntry:!0,that:fe(Ss("count",s,n),"==",_t(i)),message:"vfioc: boot.ex\
traModprobeConfig gives vfio-pci ids besides the devices of the spec: take its line `options vfio-pci ids=` out, and name the devices in the spec."}}var Yu=Object.
values(or).map(e=>e.filter(t=>t!=="snd_hda_intel"));function*X1(e,t){const s=Js(e,t),n=Yu.filter(r=>r.some(o=>s.includes(o))).flatMap(r=>r.filter(o=>!s.includes(
o)));if(n.length===0)return;const i=V(N("builtins","replaceStrings"),L([S("-")]),L([S("_")]),rt("module"));yield{kind:"assertion",ofEntry:!0,that:ot(Ss("any",Zn(
"module",Ss("elem",i,L(n.map(S)))),jr("boot","initrd","kernelModules"))),message:`vfioc: boot.initrd.kernelModules loads a driver that can take '${e.name}' befo\
re vfio-pci (one of ${n.join(", ")}): add it to devices.${e.name}.drivers, or take it out of the list.`}}var Y1=({domain:e,bus:t,slot:s,function:n})=>`0*${t}${e===
0?"(@0*0)?":`@0*${e}`}:0*${s}:${n}`;function*J1(e,t){const n=e.filter(c=>{const l=Js(c,t);return Yu.some(u=>u.some(d=>l.includes(d)))}).flatMap(c=>c.functions);
if(n.length===0)return;const i=(...c)=>["hardware","nvidia","prime",...c],r=["offload","sync","reverseSync"].map(c=>qt("config",i(c,"enable"),Z(!1))).reduce((c,l)=>fe(
c,"||",l)),o=["nvidiaBusId","amdgpuBusId","intelBusId"].map(c=>qt("config",i(c),S(""))),a=Zn("busId",Dr(`PCI:(${n.map(Y1).join("|")})`,rt("busId")));yield{kind:"\
assertion",ofEntry:!0,that:ot(fe(r,"&&",Ss("any",a,L(o)))),message:"vfioc: hardware.nvidia.prime uses a card that the spec keeps for a guest: switch its offload\
 or sync off, or take the card out of devices."}}function*Q1(e,t){const s=Ja(e);if(s.length!==0){yield*H1(s);for(const n of s)yield*X1(n,t);yield*J1(s,t)}}var Ju={};
C(Ju,{codes:()=>i_,host:()=>o_,rules:()=>r_,schema:()=>n_});var e_=Y("",["KMONAD_DEVICE"],/^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,62}$/,"a link below /dev has letters, \
digits, _ . + and -, and is at most 63 characters long"),t_=ge("",["KMonad output"],e=>e===""||e.length>256?K("the name of an input device has 1 to 256 characte\
rs"):/[\u0000-\u001f\u007f]/.test(e)?K("control characters cannot stand here"):e.isWellFormed()?_e(e):K("this is not valid Unicode")),s_=se().check(ie(0),ce(255)),
n_={root:{udev:$(j({symlinks:$(Ve(e_,j({name:g(t_),usb:g(Qi),kind:g(T(["keyboard","mouse"])),interface:g(s_)})),{})}),{})}},i_={"symlink-to-nothing":m({severity:"\
error",about:"value",message:({link:e})=>`nothing says which device /dev/${e} is`,remedy:()=>"add name, as /proc/bus/input/devices shows it, or usb, as lsusb sh\
ows it"}),"symlink-interface-without-usb":m({severity:"error",about:"value",message:({link:e})=>`/dev/${e} has a USB interface and no USB id`,remedy:()=>"add us\
b, as lsusb shows it, or take interface out"}),"symlink-same-device":m({severity:"warning",about:"value",message:({link:e,other:t})=>`/dev/${e} and /dev/${t} ar\
e links to the same device`,remedy:()=>"take one of them out"})};function r_(e,t){const s=new Map;for(const[n,i]of Object.entries(e.udev.symlinks)){const r=["ud\
ev","symlinks",n],{name:o,usb:a,kind:c,interface:l}=i;o===void 0&&a===void 0&&t("symlink-to-nothing",{path:r,on:"key"},{link:n}),l!==void 0&&a===void 0&&t("syml\
ink-interface-without-usb",{path:[...r,"interface"]},{link:n});const u=JSON.stringify([o,a,c,l]),d=s.get(u);d&&(o!==void 0||a!==void 0)&&t("symlink-same-device",
{path:r,on:"key"},{link:n,other:d}),s.set(u,n)}}var Vt=(e,t)=>({key:e,operator:"==",value:t});function*o_(e){for(const[t,{name:s,usb:n,kind:i,interface:r}]of Object.
entries(e.udev.symlinks)){const o=[{key:"ACTION",operator:"!=",value:"remove"},Vt("SUBSYSTEM","input"),{...Vt("KERNEL","event*"),glob:!0}];s!==void 0&&o.push(Vt(
"ATTRS{name}",s)),n&&(o.push(Vt("ENV{ID_VENDOR_ID}",n.vendor),Vt("ENV{ID_MODEL_ID}",n.device)),r!==void 0&&o.push(Vt("ENV{ID_USB_INTERFACE_NUM}",r.toString(16).
padStart(2,"0")))),i&&o.push(Vt(`ENV{ID_INPUT_${i.toUpperCase()}}`,"1")),o.push({key:"SYMLINK",operator:"+=",value:t}),yield{kind:"udev",stage:"boot",rule:o}}}var Qu={};
C(Qu,{codes:()=>u_,domain:()=>p_,rules:()=>f_,schema:()=>l_});var ed=se().check(ie(1),ce(255)),a_=Y("",["1.4"],/^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,6}$/,"a port i\
s a number, or several with dots where hubs are on the way: 1.4"),c_=j({id:g(Qi),bus:g(ed),device:g(ed),port:g(a_),startupPolicy:g(T(["mandatory","requisite","o\
ptional"]))}),l_={vm:{usb:$(R(Le(we([Qi,c_]),De(e=>"vendor"in e?{id:e}:e))),[])}},g2=e=>`vms: { win: { memory: 4GiB, usb: [${e}] } }
`,y2='"1000:0001", "1000:0002", "1000:0003", "1000:0004", "1000:0005", "1000:0006", "1000:0007"',u_={"usb-not-identified":m({severity:"error",about:"value",message:()=>"\
nothing says which USB device this is",remedy:()=>"give its id, or its bus with port or device, as lsusb shows them"}),"usb-port-and-device":m({severity:"error",
about:"value",message:()=>"port and device both say where on the bus it is",remedy:()=>"take device out: it changes whenever something is plugged in"}),"usb-twi\
ce":m({severity:"error",about:"value",message:({device:e,guest:t})=>`${e} is a USB device of '${t}' already`,remedy:()=>"take it out of one of them; two devices\
 of one id are told apart by bus and device"}),"usb-ports-exceeded":m({severity:"warning",about:"value",message:({guest:e,devices:t,ports:s})=>`'${e}' has ${t} \
USB devices and ${s} ports, so that some of them are slow`,remedy:()=>"take some out, lower display.usbRedirection, or pass a whole USB controller"})};function td({
bus:e,device:t,port:s}){if(e!==void 0)return s!==void 0?`bus ${e}, port ${s}`:t!==void 0?`bus ${e}, device ${t}`:void 0}var d_=e=>{const t=td(e);return e.id?he(
e.id)+(t?` at ${t}`:""):t};function h_(e){const t=Object.values(e.disks).filter(n=>Kt(n,e)==="usb").length,s=at(e)?e.display.usbRedirection:0;return e.usb.length+
t+s+(bc(e)==="tablet"?1:0)}function f_(e,t){const s=new Map;for(const n of A(e)){const i=["vms",n.name,"usb"],r=new Set;for(const[a,c]of n.usb.entries()){const l=d_(
c),u={path:[...i,a]};if(l===void 0){t("usb-not-identified",u);continue}c.port!==void 0&&c.device!==void 0&&t("usb-port-and-device",{path:[...i,a,"device"]});const d=r.
has(l)?n.name:n.autostart?s.get(l):void 0;d!==void 0&&t("usb-twice",u,{device:l,guest:d}),r.add(l),n.autostart&&s.set(l,n.name)}const o=h_(n);o>dr&&t("usb-ports\
-exceeded",{path:i,on:"key"},{guest:n.name,devices:o,ports:dr})}}function m_(e){const{id:t,bus:s,port:n,device:i,startupPolicy:r}=e,o=[t&&v("vendor",{id:`0x${t.
vendor}`}),t&&v("product",{id:`0x${t.device}`}),td(e)!==void 0&&v("address",{bus:s,device:n===void 0?i:void 0,port:n})];return v("source",{startupPolicy:r},...o)}
function*p_(e){for(const t of e.usb)yield{at:"devices",xml:v("hostdev",{mode:"subsystem",type:"usb",managed:"yes"},m_(t))}}var sd={};C(sd,{codes:()=>g_,domain:()=>y_,
schema:()=>v_});var v_={vm:{watchdog:g(T(["reset","shutdown","poweroff","pause","none","dump","inject-nmi"]))}},g_={};function*y_(e){if(!ds(e))yield{at:"devices",
xml:v("watchdog",{model:"itco",action:e.watchdog??"reset"})};else if(e.watchdog!==void 0){const t=v("watchdog",{model:"i6300esb",action:e.watchdog});yield{pci:{
class:"watchdog",key:"watchdog",index:0},functions:[t]}}}var rn=[Cl,Gu,Ul,Xl,Gl,Wa,wu,dc,ru,lu,Fu,du,Ql,ju,Ju,kl,Al,xl,vl,hu,Rc,kc,xc,Vc,zc,zl,Ml,Dl,Ol,Zu,ql,Pu,
el,Hc,yu,pu,Tl,Qu,fl,nl,Ku,_a,qu,Iu,sd,Bu,uu,Uu,uc,hc,ku,ml,Gc,Nu,Xu,yl,Wc,Kl,Vl,jl,Tu,Lc,fu],Lr={"xml-not-readable":m({severity:"error",about:"value",message:({
file:e,line:t,column:s,problem:n})=>`${e?`'${e}'`:"this XML"}, line ${t}, column ${s}: ${n}`,remedy:()=>"correct it there: it must be one <domain> element, as v\
irsh dumpxml writes it"}),"xml-root-not-domain":m({severity:"error",about:"value",message:({root:e})=>`the root of this XML is <${e}>, and <domain> belongs here`,
remedy:()=>"put it in a <domain> element, at the place where libvirt has it"}),"xml-element-unidentified":m({severity:"error",about:"value",message:({path:e})=>`\
this XML has ${e} and does not say which one it is`,remedy:({needs:e})=>`write ${e.join(" or ")} in it, by which libvirt tells such elements apart`}),"xml-eleme\
nt-unknown":m({severity:"warning",about:"value",message:({element:e,parent:t,line:s})=>`libvirt knows no <${e}> in <${t}> (line ${s}), and drops it`,remedy:({element:e,
meant:t,belongs:s})=>t?`did you mean <${t}>?`:s?`<${e}> belongs in <${s}>`:"take it out, or correct it"}),"xml-of-running-guest":m({severity:"warning",about:"va\
lue",message:({found:e})=>`this XML is that of a running guest: it has ${e}, which libvirt drops`,remedy:()=>"take that out; virsh dumpxml --inactive does not p\
rint it"}),"xml-identity":m({severity:"error",about:"value",message:({element:e,is:t})=>`this XML has another <${e}> than the guest, which is ${t}`,remedy:({element:e,
key:t})=>`take <${e}> out: it is ${t} of the spec`}),"xml-mac":m({severity:"error",about:"value",message:({line:e,problem:t})=>`line ${e} of this XML: ${t}`,remedy:()=>"\
correct it, or take <mac> out"}),"xml-mac-twice":m({severity:"error",about:"value",message:({mac:e,guest:t})=>`${e} in this XML is the address of a card of the \
guest '${t}' too`,remedy:()=>"give another one, or take <mac> out"}),"xml-remove-missing":m({severity:"error",about:"value",message:({path:e,step:t})=>`the doma\
in has no ${e}: nothing is there for '${t}'`,remedy:()=>"take it out of the list, or look the element up in what compiles (domains/<guest>.xml)"}),"xml-remove-m\
alformed":m({severity:"error",about:"value",message:({path:e,offset:t})=>`'${e}' is no path of elements: character ${t+1} does not belong there`,remedy:()=>"wri\
te names with / between them, and [attribute=value] to pick one of several, as in clock/timer[name=hpet]"}),"guest-slot-shared":m({severity:"warning",about:"val\
ue",message:({device:e,other:t})=>`'${e}' falls on the same guest slot as '${t}' and stands on the next free one`,remedy:()=>"give one of them another name: the\
n neither moves when the other is taken away"}),"guest-address-refused":m({severity:"error",about:"value",message:({guest:e,device:t,reason:s})=>`'${t}' cannot \
stand where it is to stand in the guest '${e}': ${s}`,remedy:()=>"give it another address, as 41:00.0, or none"})},oe="boot alias rom acpi address",b_={domain:`\
name uuid genid title description metadata maxMemory memory currentMemory blkiotune memtune memoryBacking
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
    transient serial wwn vendor product encryption ${oe}`,controller:`driver model target master serial ${oe} pcihole64`,filesystem:`driver binary source target\
 readonly space_hard_limit space_soft_limit ${oe}`,interface:`mac source virtualport backenddomain ip route script downscript guest target teaming portForward m\
odel
    driver backend filterref tune link mtu coalesce bandwidth vlan port ${oe}`,serial:`source protocol log target ${oe}`,parallel:`source protocol log target ${oe}`,
console:`source protocol log target ${oe}`,channel:`source protocol log target ${oe}`,input:`driver source ${oe} settings`,tpm:`backend ${oe}`,graphics:"listen \
channel image jpeg zlib playback streaming mouse clipboard filetransfer gl audio",sound:`codec audio driver ${oe}`,audio:"input output",video:`driver model ${oe}`,
hostdev:`driver source teaming readonly shareable ${oe} ip route`,redirdev:`source protocol log ${oe}`,memballoon:`stats driver ${oe}`,rng:`rate backend driver ${oe}`,
shmem:`model size server msi ${oe}`,memory:`uuid source target ${oe}`,vsock:`cid driver ${oe}`,watchdog:oe,panic:oe,iommu:`driver ${oe}`,"qemu:commandline":"qem\
u:arg qemu:env","qemu:capabilities":"qemu:add qemu:del",network:`name uuid title description metadata forward bridge mtu mac domain dns vlan bandwidth virtualpo\
rt ip route
    portgroup dnsmasq:options`,forward:"driver pf nat interface address",dns:"forwarder txt host srv",ip:"tftp dhcp",dhcp:"range host bootp"},zr=new Map(Object.
entries(b_).map(([e,t])=>[e,new Map(t.split(/\s+/).map((s,n)=>[s,n]))])),nd=new Set(["network","forward","dns","ip","dhcp"]),w_=e=>{const t=nd.has(e)?void 0:zr.
get(e);return t&&[...t.keys()]},k_=e=>[...zr].flatMap(([t,s])=>s.has(e)&&!nd.has(t)?[t]:[]),Rr=e=>{if(e.name==="metadata"||e.children.length===0)return e;let t=!1,
s=e.children.map(i=>{if(typeof i=="string")return i;const r=Rr(i);return t||=r!==i,r});const n=zr.get(e.name);if(n){const i=a=>(typeof a=="string"?void 0:n.get(
a.name))??n.size;let r=-1;s.every(a=>{const c=r;return r=i(a),c<=r})||(t=!0,s=s.toSorted((a,c)=>i(a)-i(c)))}return t?{...e,children:s}:e};function*id(e){for(const t of Vs(
e))yield{parent:e,element:t},t.name!=="metadata"&&(yield*id(t))}function $_(e,t){const{name:s}=t,n=w_(e.name);if(!n||n.includes(s)||s.includes(":")&&!s.startsWith(
"qemu:"))return;const[i]=k_(s),r=i===void 0?Ye(s,n):void 0;return{code:"xml-element-unknown",element:t,parent:e.name,...r===void 0?{}:{meant:r},...i===void 0?{}:
{belongs:i}}}function __(e,t){const s=wt(t,"name")??"";if(t.name==="alias"&&!s.startsWith("ua-"))return`the alias ${s}`;const n=wt(t,"dev")??"";return e.name===
"interface"&&t.name==="target"&&/^(?:vnet|vif|macvtap)\d+$/.test(n)?`the tap device ${n}`:t.name==="seclabel"&&wt(t,"type")==="dynamic"&&kt(t,"label")?"a dynami\
c security label":void 0}function S_(e,t){const s=[];for(const r of["name","uuid"]){const o=kt(e,r),a=kt(t,r);o&&a&&ls(o).trim()!==ls(a)&&s.push({code:"xml-iden\
tity",element:r,is:ls(a)})}const n=wt(e,"id"),i=new Set(n===void 0?[]:[`the number ${n}`]);for(const{parent:r,element:o}of id(e)){const a=$_(r,o);a&&s.push(a);const c=__(
r,o);if(c&&i.add(c),r.name==="interface"&&o.name==="mac"){const l=cc(wt(o,"address")??"");"problem"in l&&s.push({code:"xml-mac",element:o,problem:l.problem})}}if(i.
size>0){const[r="",...o]=i,a=o.length>0?`${r} and ${o.length} more of the kind`:r;s.push({code:"xml-of-running-guest",found:a})}return s}var H=(...e)=>({law:"ke\
yed",keys:e,needs:!0}),Re=(...e)=>({law:"keyed",keys:e,needs:!1}),ut={law:"loose"},Qe={law:"appended"},x_={law:"replaced"},xe=H(["@name"]),Gt=H(["@id"]),O_=["do\
main","bus","slot","function"].map(e=>`source/address@${e}`),Hn=["alias@name"],rd={"os/boot":x_,"os/initarg":Qe,"acpi/table":H(["@type"]),"firmware/feature":xe,
"domain/sysinfo":H(["@type"]),"bios/entry":xe,"system/entry":xe,"chassis/entry":xe,"sysinfo/entry":xe,"sysinfo/baseBoard":ut,"baseBoard/entry":xe,"oemStrings/en\
try":Qe,"domain/seclabel":Re(["@model"],["@type"]),"clock/timer":xe,"cpu/feature":xe,"numa/cell":Gt,"distances/sibling":Gt,"vcpus/vcpu":Gt,"iothreadids/iothread":Gt,
"cputune/vcpupin":H(["@vcpu"]),"cputune/vcpusched":H(["@vcpus"]),"cputune/iothreadpin":H(["@iothread"]),"cputune/iothreadsched":H(["@iothreads"]),"cputune/cache\
tune":H(["@vcpus"]),"cachetune/cache":H(["@id","@level","@type"]),"cputune/memorytune":H(["@vcpus"]),"memorytune/node":Gt,"numatune/memnode":H(["@cellid"]),"hug\
epages/page":Re(["@nodeset"],["@size"]),"blkiotune/device":H(["path."]),"capabilities/cap":xe,"devices/disk":H(["target@dev"]),"devices/controller":Re(["@type",
"@index","@model~ich9"],["@type","@index"],["@type"]),"devices/interface":Re(["mac@address"],Hn),"devices/hostdev":Re(O_,["source/vendor@id","source/product@id",
"source/address@bus","source/address@device"],["source/vendor@id","source/product@id"],["source/address@bus","source/address@device"],["source/address@bus","sou\
rce/address@port"],["source/address@uuid"],["source/adapter@name",...["bus","target","unit"].map(e=>`source/address@${e}`)],Hn),"devices/shmem":xe,"devices/inpu\
t":Re(["@type","source@dev"],["@type","source@evdev"],["@type","@bus"],["@type"]),"devices/filesystem":H(["target@dir"]),"devices/channel":H(["target@name"],["t\
arget@address","target@port"],["target@type"]),"devices/serial":Re(["target@port"],Hn),"devices/parallel":Re(["target@port"],Hn),"devices/console":Re(["target@t\
ype","target@port"],["target@type"],["target@port"]),"devices/graphics":H(["@type"]),"devices/audio":Gt,"devices/sound":ut,"devices/video":ut,"devices/rng":ut,"\
devices/tpm":ut,"devices/watchdog":ut,"devices/panic":ut,"devices/crypto":ut,"devices/smartcard":ut,"devices/lease":H(["key."]),"devices/memory":Qe,"devices/red\
irdev":Qe,"devices/hub":Qe,"redirfilter/usbdev":Qe,"source/host":Re(["@name","@port"]),"graphics/channel":xe,"graphics/listen":Re(["@type","@address"],["@type"]),
"interface/ip":H(["@address"]),"interface/route":H(["@address"]),"filterref/parameter":xe,"vlan/tag":Gt,"network/ip":Re(["@family","@address"],["@address"]),"ne\
twork/portgroup":xe,"network/route":H(["@address"]),"forward/interface":H(["@dev"]),"forward/address":Qe,"dhcp/range":H(["@start"]),"dhcp/host":Re(["@mac"],["@i\
d"],["@ip"]),"dns/host":H(["@ip"]),"dns/txt":xe,"dns/srv":H(["@service","@protocol"]),"dns/forwarder":Qe,"host/hostname":Qe,"qemu:commandline/qemu:arg":Qe,"qemu\
:commandline/qemu:env":xe,"qemu:capabilities/qemu:add":H(["@capability"]),"qemu:capabilities/qemu:del":H(["@capability"]),"qemu:override/qemu:device":H(["@alias"]),
"qemu:frontend/qemu:property":xe,"dnsmasq:options/dnsmasq:option":Qe},N_={law:"keyed",keys:[[]],needs:!1},A_=(e,t)=>{const s=`${e}/${t}`;return(Object.hasOwn(rd,
s)?rd[s]:void 0)??N_},M_={"source/address@domain":"0","source/address@function":"0","target@port":"0"},Br=e=>/^0x[0-9a-f]{1,8}$/i.test(e)?String(Number.parseInt(
e,16)):/^[0-9]{1,8}$/.test(e)?String(Number.parseInt(e,10)):/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(e)?e.toLowerCase():e,od=new Map;function ad(e){const t=od.get(
e);if(t)return t;const[s="",n]=e.split("~"),[i="",r]=s.split("@"),o=i.replace(/\.$/,"").split("/").filter(c=>c!==""),a={where:s,children:o,attribute:r,prefix:n};
return od.set(e,a),a}function cd(e,{children:t,attribute:s}){let n=e;for(const i of t)n=n?.child(i);return s===void 0?n?.text:n?.attribute(s)}var ld=(e,t)=>cd(e,
ad(t)),on=(e,t,s=0)=>{for(let n=s;n<t.length;n+=1){const i=t[n]??[],r=[];let o=i.length===0;for(const a of i){const c=ad(a),l=cd(e,c);if(c.prefix!==void 0&&!l?.
startsWith(c.prefix))break;l!==void 0&&l!==""&&(o=!0);const u=l??M_[c.where];if(u===void 0||u==="")break;r.push(Br(u))}if(o&&r.length===i.length)return JSON.stringify(
[n,...r])}},ud={model:"type",disk:"type",interface:"type",filesystem:"type",serial:"type",console:"type",channel:"type",parallel:"type",smartcard:"mode"},E_=e=>e.
name==="backend"?e.attribute("type")===void 0?"model":"type":Object.hasOwn(ud,e.name)?ud[e.name]:void 0,C_=new Set(["source","backingStore","virtualport","proto\
col"]),T_=e=>e==="model"||e==="backend"?"all":C_;function dd({keys:e,byKey:t},s){for(let n=0;n<e.length;n+=1){const i=on(s,e,n);i!==void 0&&!t.has(i)&&t.set(i,s)}}
function hd(e,t){const s=e.get(t.name);s?s.push(t):e.set(t.name,[t])}var fd=6,an=class Oi{name;attributes=new Map;#t=[];#e;#s;#n="";constructor(t){this.name=t}static of(t){
const s=new Oi(t.name);for(const[n,i]of Object.entries(t.attributes))s.attributes.set(n,i);for(const n of Vs(t))s.add(Oi.of(n));return s.#n=ls(t),s}get children(){
return this.#t}get text(){return this.#n}setText(t){this.#n=t,t!==""&&this.drop(new Set(this.#t.map(s=>s.name)))}attribute(t){return this.attributes.get(t)}named(t){
return this.#t.length<=fd?this.#t.filter(s=>s.name===t):this.#i().get(t)??[]}child(t){return this.#t.length<=fd?this.#t.find(s=>s.name===t):this.#i().get(t)?.[0]}find(t,s,n){
const i=this.#s?.get(t);if(i)return i.byKey.get(s);const r={keys:n,byKey:new Map};for(const o of this.named(t))dd(r,o);return this.#s??=new Map,this.#s.set(t,r),
r.byKey.get(s)}#i(){if(this.#e)return this.#e;this.#e=new Map;for(const t of this.#t)hd(this.#e,t);return this.#e}add(t){this.#t.push(t),this.#e&&hd(this.#e,t);
const s=this.#s?.get(t.name);s&&dd(s,t)}drop(t){this.#t=this.#t.filter(s=>!t.has(s.name)),this.#e=void 0;for(const s of t)this.#s?.delete(s)}valueAt(t){return ld(
this,t)}copy(){return Oi.of(this.freeze())}print(){return JSON.stringify([this.name,[...this.attributes].sort(),this.#n,this.#t.map(t=>t.print())])}freeze(){const t=this.#n===
""?this.#t.map(s=>s.freeze()):[this.#n];return{name:this.name,attributes:Xi(this.attributes),children:t}}},md=/[^/[\]@=\s'"<>&]+/y,I_=/\[([^[\]=\s'"<>&]+)=/y,P_=/(?:'([^']*)'|"([^"]*)"|([^\]'"][^\]]*|))\]/y,
j_=e=>{const t=[];let s=0;const n=i=>{i.lastIndex=s;const r=i.exec(e);return r&&(s+=r[0].length),r};for(;;){if(e[s]==="@"&&t.length>0){s+=1;const o=n(md)?.[0];return o!==
void 0&&s===e.length?{steps:t,attribute:o}:{malformed:s}}const i=n(md)?.[0];if(i===void 0)return{malformed:s};const r=[];for(;e[s]==="[";){const o=n(I_)?.[1],a=o===
void 0?null:n(P_);if(o===void 0||!a)return{malformed:s};const c=o.includes("@")||o.endsWith(".");r.push({where:c?o:`@${o}`,value:a[1]??a[2]??a[3]??""})}if(t.push(
{name:i,tests:r}),s===e.length)return{steps:t,attribute:void 0};if(e[s]!=="/")return{malformed:s};s+=1}},D_=(e,t)=>{const s=!/[\]'"]/.test(t),n=t.includes("'")?
'"':"'";return`[${e.replace(/^@/,"")}=${s?t:`${n}${t}${n}`}]`},pd=class{clashes=[];unidentified=[];#t;constructor(e){this.#t=e}into(e,t,s){const n=E_(t),i=n!==void 0&&
this.#t==="override"?t.attribute(n):void 0;i!==void 0&&e.attribute(n??"")!==i&&L_(e);for(const[a,c]of t.attributes){const l=e.attributes.get(a);l===void 0||this.#t===
"override"?e.attributes.set(a,c):l!==c&&this.clashes.push({path:s(),attribute:a,a:l,b:c})}t.text!==""&&this.#e(e,t,s);const o=new Set(t.children.map(a=>a.name));
for(const a of o)this.#s(e,t.named(a),s)}#e(e,t,s){if(e.text===t.text)return;e.text===""&&e.children.length===0||this.#t==="override"?e.setText(t.text):this.clashes.
push({path:s(),attribute:void 0,a:e.text,b:t.text})}#s(e,t,s){const[n]=t;if(!n)return;const i=A_(e.name,n.name);if(e.text!==""){if(this.#t==="join"){this.clashes.
push({path:s(),attribute:void 0,a:e.text,b:`<${n.name}>`});return}e.setText("")}i.law==="keyed"?this.#n(e,t,i,s):i.law==="replaced"?this.#c(e,t,s):i.law==="appe\
nded"?this.#o(e,t):this.#l(e,t,s)}#n(e,t,s,n){const i=[];for(const r of t){const o=on(r,s.keys);if(o===void 0&&s.needs){const a=s.keys.map(c=>c.join(" "));this.
unidentified.push({path:`${qr(n)}${r.name}`,needs:a})}else if(o===void 0)i.push(r);else{const a=e.find(r.name,o,s.keys);a?this.into(a,r,Xn(n,r,s)):e.add(this.#i(
r,Xn(n,r,s)))}}if(i.length>0){const{left:r}=this.#r(e.named(i[0]?.name??""),i,n);for(const o of r)e.add(o)}}#i(e,t){const s=new an(e.name);return this.into(s,e,
t),s}#r(e,t,s){const n=e.map(r=>({each:r,print:r.print()}));return{left:t.map(r=>this.#i(r,Xn(s,r))).filter(r=>{const o=r.print(),a=n.findIndex(c=>c.print===o);
return a>=0&&n.splice(a,1),a<0}),free:n.map(({each:r})=>r)}}#c(e,t,s){const[n=""]=t.map(o=>o.name),i=e.named(n),r=o=>o.map(a=>a.print()).join("");if(r(i)!==r(t)){
if(i.length>0&&this.#t==="join"){this.clashes.push({path:`${qr(s)}${n}`,attribute:void 0,a:r(i),b:r(t)});return}e.drop(new Set([n]));for(const o of t)e.add(this.#i(
o,s))}}#o(e,t){const s=e.named(t[0]?.name??"").map(r=>r.print()),n=t.map(r=>r.print());if(!s.some((r,o)=>n.every((a,c)=>s[o+c]===a)))for(const r of t)e.add(r.copy())}#l(e,t,s){
const n=e.named(t[0]?.name??""),i=n.length===1&&t.length===1,{left:r,free:o}=this.#r(n,t,s);for(const a of r){const c=i?0:o.findIndex(u=>R_(u,a)),[l]=c<0?[]:o.splice(
c,1);l?this.into(l,a,Xn(s,a)):e.add(a)}}},L_=e=>{const t=T_(e.name);t==="all"&&e.attributes.clear(),e.drop(t==="all"?new Set(e.children.map(s=>s.name)):t)},z_=[
["alias@name"],["address@bus","address@slot","address@function"],["@model"],["model@type"],["@type"]],R_=(e,t)=>z_.some(s=>{const n=on(t,[s]);return n!==void 0&&
n===on(e,[s])}),vd=()=>"",qr=e=>{const t=e();return t===""?"":`${t}/`},Xn=(e,t,s)=>()=>{const i=(s?.keys.find(r=>on(t,[r])!==void 0)??[]).map(r=>r.split("~")[0]??
"").filter(r=>t.valueAt(r)!==void 0).map(r=>D_(r,t.valueAt(r)??""));return`${qr(e)}${t.name}${i.join("")}`},B_=(e,t,s="join")=>{const n=new pd(s),i=an.of(e);return n.
into(i,an.of(t),vd),{merged:i.freeze(),clashes:n.clashes,unidentified:n.unidentified}},q_=(e,t)=>{const s=new pd("join"),n=an.of(e);for(const i of t){const r=i.
at===""?[]:i.at.split("/");let o=i.xml;for(const a of r.toReversed())o={name:a,attributes:{},children:[o]};s.into(n,an.of({name:n.name,attributes:{},children:[o]}),
vd)}return{merged:n.freeze(),clashes:s.clashes,unidentified:s.unidentified}},F_=zm(Fm(),1),gd="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u2\
00C\\u200D\\u2070-\\u218F",yd="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",bd=`[${gd}${yd}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\\
u2040${gd}${yd}]*`,U_=new RegExp(`^${bd}(?::${bd})?$`,"u"),wd=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,K_=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,
V_=e=>K_.test(e)||U_.test(e),G_=e=>!wd.test(e),W_={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"&#xA;","\r":"&#xD;"},kd=e=>W_[e]??e,$d=new Set,
_d=e=>{if($d.has(e))return e;if(V_(e))$d.add(e);else throw new RangeError(`not a name in XML: ${JSON.stringify(e)}`);return e},Sd=e=>{if(!G_(e))throw new RangeError(
`XML cannot hold this text: ${JSON.stringify(e)}`);return e},xd=/^[ !"#$%()-;=?-~]*$/,Z_=e=>xd.test(e)?e:Sd(e).replace(/[&<>'\t\n\r]/g,kd),H_=e=>xd.test(e)?e:Sd(
e).replace(/[&<>\r]/g,kd),Od=new WeakMap,Nd=(e,t)=>{const s=Od.get(e);if(s?.indent===t)return s.text;const n=X_(e,t);return Od.set(e,{indent:t,text:n}),n},X_=(e,t)=>{
const s=_d(e.name);let n=`${t}<${s}`;for(const o in e.attributes)n+=` ${_d(o)}='${Z_(e.attributes[o]??"")}'`;const[i]=e.children;if(i===void 0)return`${n}/>`;if(typeof i==
"string"){if(e.children.length>1)throw new RangeError(`text beside other children in <${s}>`);return`${n}>${H_(i)}</${s}>`}let r=`${n}>
`;for(const o of e.children){if(typeof o=="string")throw new RangeError(`text beside other children in <${s}>`);r+=`${Nd(o,`${t}  `)}
`}return`${r}${t}</${s}>`},Fr=e=>`${Nd(e,"")}
`,Ad=64,Y_=20,Ur={"http://libvirt.org/schemas/domain/qemu/1.0":"qemu","http://libvirt.org/schemas/network/dnsmasq/1.0":"dnsmasq"},Yn=class extends Error{},Md=e=>Object.
hasOwn(Ur,e)?Ur[e]:void 0,J_=class{problems=[];offsets=new Map;root;#t;#e=new F_.SaxesParser({xmlns:!0});#s=[];#n=new Map;#i=0;constructor(e){this.#t=e;const t=this.#e;
t.on("error",s=>this.#r(t.position,s.message.replace(/^(?:[^:]*:)?\d+:\d+: /,""))),t.on("doctype",()=>{throw this.#r(Math.max(0,e.lastIndexOf("<!DOCTYPE",t.position)),
"a DOCTYPE is not taken"),new Yn}),t.on("opentagstart",()=>{this.#i=Math.max(0,e.lastIndexOf("<",t.position-1))}),t.on("opentag",s=>this.#c(s)),t.on("text",s=>this.#o(
s)),t.on("cdata",s=>this.#o(s)),t.on("closetag",()=>this.#l())}read(){try{this.#e.write(this.#t).close()}catch(e){if(!(e instanceof Yn))throw e}}#r(e,t){if(this.
problems.push({offset:Math.min(e,this.#t.length),message:t}),this.problems.length>=Y_)throw new Yn}#c(e){if(this.#s.length>=Ad)throw this.#r(this.#i,`elements a\
re nested more than ${Ad} deep`),new Yn;const t=[];for(const i of Object.values(e.attributes)){const r=i.name==="xmlns"||i.prefix==="xmlns",o=Md(r?i.value:i.uri);
r&&o!==void 0?this.#n.set(o,i.value):r&&Object.values(Ur).includes(i.local)?this.#r(this.#i,`the prefix ${i.local} belongs to another namespace: give this one a\
nother prefix`):t.push([!r&&o!==void 0?`${o}:${i.local}`:i.name,i.value])}const s=Md(e.uri),n=s===void 0?e.name:`${s}:${e.local}`;this.#s.push({name:n,attributes:t,
offset:this.#i,children:[],text:"",hasProblem:!1})}#o(e){const t=this.#s.at(-1);t&&(t.text+=e)}#l(){const e=this.#s.pop();if(!e)return;const t=/[^ \t\r\n]/.test(
e.text);t&&e.children.length>0&&this.#r(e.offset,`<${e.name}> has text beside other elements: '${e.text.trim().slice(0,40)}'`);const s=this.#s.at(-1),n=s?[]:[...this.#n].
map(([r,o])=>[`xmlns:${r}`,o]),i={name:e.name,attributes:Object.fromEntries([...e.attributes,...n]),children:t&&e.children.length===0?[e.text]:e.children};this.
offsets.set(i,e.offset),s?s.children.push(i):this.root??=i}},Q_=e=>{const t=e.search(wd);if(t>=0)return{problems:[{offset:t,message:"a character stands here tha\
t XML cannot hold"}]};const s=new J_(e);s.read();const{root:n,offsets:i,problems:r}=s;return n&&r.length===0?{root:n,offsets:i}:{problems:r.length>0?r:[{offset:0,
message:"there is no element"}]}},Ed=e=>({name:e.name,attribute:t=>wt(e,t),child:t=>{const s=kt(e,t);return s&&Ed(s)},text:ls(e)}),eS=(e,t)=>e.name===t.name&&t.
tests.every(({where:s,value:n})=>{const i=ld(Ed(e),s);return i!==void 0&&Br(i)===Br(n)}),tS=(e,t)=>{const s=j_(t);if("malformed"in s)return{outcome:"malformed",
offset:s.malformed};const{steps:n,attribute:i}=s;let r=0,o=0;const a=(l,u)=>{o=Math.max(o,u);const d=n[u];if(!d)return i!==void 0&&wt(l,i)===void 0?l:(r+=1,i===
void 0?void 0:ig(l,{[i]:void 0}));const h=l.children.flatMap(p=>typeof p=="string"||!eS(p,d)?[p]:a(p,u+1)??[]);return{...l,children:h}},c=a(e,0)??e;return r>0?{
outcome:"removed",root:c,count:r}:{outcome:"missing",found:o,step:n[o]?.name??`@${i}`}};function sS(e,t){if(e.xml===void 0)return;const s=t.get(["vms",e.name,"x\
ml"].join("/"));return s?{text:new TextDecoder().decode(s),file:e.xml}:{text:e.xml}}function Cd(e,t){const s=e.slice(0,t).split(`
`);return{line:s.length,column:(s.at(-1)??"").length+1}}function nS(e,t,s,n){const i=sS(t,s);if(!i)return e;const r={path:["vms",t.name,"xml"]},o=Q_(i.text);if("\
problems"in o){for(const{offset:c,message:l}of o.problems)n("xml-not-readable",r,{guest:t.name,file:i.file,...Cd(i.text,c),problem:l});return e}if(o.root.name!==
e.name)return n("xml-root-not-domain",r,{root:o.root.name}),e;for(const c of S_(o.root,e))if(c.code==="xml-of-running-guest")n(c.code,r,c);else if(c.code==="xml\
-identity"){const l=c.element==="name"?"the key in vms":"the guest's uuid";n(c.code,r,{...c,key:l})}else{const{line:l}=Cd(i.text,o.offsets.get(c.element)??0);c.
code==="xml-mac"?n(c.code,r,{...c,line:l}):n(c.code,r,{...c,element:c.element.name,line:l})}const a=B_(e,o.root,"override");for(const{path:c,needs:l}of a.unidentified)
n("xml-element-unidentified",r,{path:c,needs:l});return a.merged}function iS(e,t,s,n){let i=nS(e,t,s,n);for(const[r,o]of t.xmlRemove.entries()){const a={path:["\
vms",t.name,"xmlRemove",r]},c=tS(i,o);c.outcome==="removed"?i=c.root:c.outcome==="missing"?n("xml-remove-missing",a,{path:o,step:c.step}):n("xml-remove-malforme\
d",a,{path:o,offset:c.offset})}return i}import{createHash as rS}from"node:crypto";var oS=e=>`urn:vfioc:${e}:1`,Td=e=>rS("sha256").update(Fr(e)).digest("hex");function Id(e,t){
const s=v(`vfioc:${e.name}`,{"xmlns:vfioc":oS(e.name),hash:t}),n=Vs(e,"metadata")[0],i=e.children.filter(c=>c!==n),r=i.findIndex(c=>typeof c!="string"&&!["name",
"uuid","title","description"].includes(c.name)),o=r===-1?i.length:r,a=n?Vs(n):[];return{...e,children:[...i.slice(0,o),v("metadata",{},...a,s),...i.slice(o)]}}var Pd=[
"hostdev","disk","nic","share","video","sound","usb","serial","scsi","rng","watchdog","balloon","input","sata","shmem","vsock","iommu"],aS=(e,t)=>Pd.indexOf(e.class)-
Pd.indexOf(t.class)||(e.order??0)-(t.order??0)||(e.key<t.key?-1:e.key>t.key?1:0),xs=e=>`${e.bus}:${e.slot}`,cS=class{#t=new Map;holder(e,t){const s=this.#t.get(
xs(e));for(let n=e.function;s&&n<e.function+t;n+=1)if(s.has(n))return s.get(n)}tenant(e){return this.#t.get(xs(e))?.values().next().value}take(e,t,s){const n=this.#t.
get(xs(e))??new Map;this.#t.set(xs(e),n);for(let i=e.function;i<e.function+t;i+=1)n.set(i,s)}has(e,t){return this.#t.get(xs(e))?.has(t)??!1}isShared(e){return(this.#t.
get(xs(e))?.size??0)>1}},jd=(e,t,s)=>{const n={type:"pci",...Ji({domain:0,...t})},i=e.children.filter(r=>typeof r=="string"||r.name!=="address");return rg(e,...i,
v("address",{...n,multifunction:s?"on":void 0}))},lS=(e,t,s)=>t.domain!==0?"domain":t.function+e.functions.length>8?"functions":s==="pc"?t.bus===0&&t.slot<2?"re\
served":void 0:t.bus===0?x$(t.slot)?"reserved":void 0:t.bus>_$?"bus":t.slot===0?void 0:"slot",uS=e=>{const t=S$(e),s=`0x${(t.slot<<3|t.function).toString(16)}`;
return jd(v("controller",{type:"pci",index:e,model:"pcie-root-port"},v("target",{chassis:e,port:s})),t,t.function===0)},Dd=[],dS=e=>(Dd[e]??=uS(e),Dd[e]),hS=e=>{
let t=0;for(const n of e)t=Math.max(t,n.bus);const s=Array.from({length:t},(n,i)=>dS(i+1));return[v("controller",{type:"pci",index:0,model:"pcie-root"}),...s]},
fS=(e,t="q35")=>{const s=new cS,n=new Map,i=[],r=[],o=(u,d)=>{s.take(d,u.functions.length,{class:u.class,key:u.key}),n.set(u,d)},a=[...e].sort(aS);for(const u of a){
const{fixed:d}=u;if(!d)continue;const h={class:u.class,key:u.key},p=lS(u,d,t),y=s.holder(d,u.functions.length);p?r.push({...h,reason:p,address:d}):y?r.push({...h,
reason:"taken",address:d,by:y}):o(u,{bus:d.bus,slot:d.slot,function:d.function})}for(const[u,d]of[...n])s.has(d,0)||!u.fixed||(r.push({class:u.class,key:u.key,reason:"\
no-function-0",address:u.fixed}),n.delete(u));const c=(u,d)=>{let h;for(const p of[...d,...$$(u.class,u.key)]){const y=s.tenant(p);if(!y){h&&i.push({class:u.class,
key:u.key,with:h,place:p}),o(u,p);return}h??=y}r.push({class:u.class,key:u.key,reason:"full"})};if(t==="q35"){const u=a.filter(h=>!h.fixed),d=h=>{const p=h.index??
(h.class==="hostdev"?void 0:0);return p===void 0||!b$(h.class)?void 0:_u(h.class,p)};for(const h of u){const p=d(h);p&&c(h,[p])}for(const h of u)d(h)||c(h,[])}return{
devices:e.flatMap(u=>{const d=n.get(u);return d?u.functions.map((h,p)=>{const y={...d,function:d.function+p};return jd(h,y,y.function===0&&s.isShared(y))}):t===
"pc"&&!u.fixed?u.functions:[]}),controllers:t==="q35"?hS(n.values()):[],places:[...n].map(([u,d])=>({class:u.class,key:u.key,place:d})),collisions:i,refused:r}};
function mS(e,t){const s=t.filter(a=>"at"in a),{merged:n,clashes:i,unidentified:r}=q_(v("domain",{type:e.type}),s),[o]=[...i,...r];if(o)throw new Error(`two fea\
tures do not agree: ${JSON.stringify(o)}`);return n}var pS={domain:"a guest has the PCI domain 0000 only",reserved:"the slot is the chipset's or a root port's",
bus:"there is no such bus in the guest",slot:"behind a root port there is slot 00 only",functions:"its functions do not fit in one slot from there on",taken:"an\
other device stands there","no-function-0":"no device is function 0 of that slot, and a guest does not look for others without it",full:"the guest has no place \
left"};function vS(e,t,s,n){for(const i of Vs(kt(e,"devices")??e,"interface")){const r=wt(kt(i,"mac")??i,"address")?.toLowerCase();if(r===void 0)continue;const o=s.
get(r);if(s.set(r,o??t),!o||o===t)continue;const[a,c]=t.xml===void 0?[o,t]:[t,o];n.reporter(Lr)("xml-mac-twice",{path:["vms",a.name,"xml"]},{mac:r,guest:c.name})}}
var gS={disk:"disks",nic:"nics",share:"shares"};function yS(e,t){const s=new Map;return n=>{const i=gS[n.class];if(i===void 0)return 0;const r=s.get(n.class)??Ym(
t,["vms",e.name,i]);return s.set(n.class,r),r.indexOf(n.key)}}function bS(e,t,s,n,i){const r=i.reporter(Lr),o=["vms",e.name],a=yS(e,s.tree),c=t.flatMap(p=>"pci"in
p?[{...p.pci,order:a(p.pci),functions:p.functions}]:[]),l=fS(c,ds(e)?"pc":"q35");for(const{key:p,with:y}of l.collisions)r("guest-slot-shared",{path:o,on:"key"},
{guest:e.name,device:p,other:y.key});for(const p of l.refused){const y=p.class==="hostdev"&&"address"in p?{path:["devices",p.key,"address"]}:{path:o,on:"key"};r(
"guest-address-refused",y,{guest:e.name,device:p.key,reason:pS[p.reason]})}let u=wS(mS(e,t),[...l.controllers,...l.devices]);u=Rr(iS(u,e,s.attachments,r)),vS(u,
e,n,i);const d=kt(u,"uuid"),h=Td(u);return{text:Fr(Id(u,h)),uuid:d?ls(d):"",hash:h}}function wS(e,t){const s=kt(e,"devices")??v("devices"),n=e.children.filter(i=>i!==
s);return{...e,children:[...n,{...s,children:[...s.children,...t]}]}}function kS({xml:e}){const t=Rr(e),s=Td(t);return{text:Fr(Id(t,s)),hash:s}}function Ld(e){if(e.
includes("\0"))throw new RangeError("a word of a shell cannot hold NUL");return/^[A-Za-z0-9_./:@%+,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}var zd=e=>e.
map(Ld).join(" "),$S=e=>e.split(`
`).map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")).join(" ");function Wt(e){if(!/^[!-~]+$/.test(e)||e.endsWith("\\"))throw new RangeError(`'${e}' is no w\
ord of modprobe.d`);return e}function _S(e){switch(e.command){case"options":return`options ${Wt(e.module)} ${Wt(e.option)}=${Wt(e.value)}`;case"softdep":return`\
softdep ${Wt(e.module)} pre: ${Wt(e.pre)}`;case"blacklist":return`blacklist ${Wt(e.module)}`;case"install":return`install ${Wt(e.module)} ${zd(e.run.map(t=>t.includes(
`
`)?$S(t):t))}`}}function Rd(e){if(/["\n\r\u0000]/.test(e))throw new RangeError(`qemu.conf cannot hold '${e}'`);return`"${e}"`}function SS(e){return typeof e=="s\
tring"?Rd(e):typeof e=="number"?String(e):typeof e=="boolean"?e?"1":"0":e.length===0?"[]":`[ ${e.map(Rd).join(", ")} ]`}var xS=(e,t)=>`${e} = ${SS(t)}`,OS=e=>e.
replace(/[*?[]/g,"[$&]").replace(/[|\\]/g,"?"),NS=e=>e.replace(/[$%]/g,"$&$&");function Bd(e){return e.map(({key:t,operator:s,value:n,glob:i=!1})=>{const r=s===
"=="||s==="!=";if(/[\u0000-\u001f\u007f]/.test(n)||!r&&n.includes("\\"))throw new RangeError(`a udev rule cannot hold '${n}'`);const o=i?n:r?OS(n):NS(n);return`${t}${s}\
"${o.replaceAll('"','\\"')}"`}).join(", ")}var AS=ee["hook.sh"],MS=ee["hooks/boot-entry.sh"],ES=ee["hooks/claim-devices.sh"],CS=ee["hooks/end-sessions.sh"],TS=ee["\
hooks/hugepages.sh"],IS=ee["hooks/isolate-cpus.sh"],PS=ee["hooks/kvmfr-device.sh"],jS=ee["hooks/move-irqs.sh"],Kr=ee["hooks/parts/cpu-sets.sh"],Jn=ee["hooks/par\
ts/lock.sh"],DS=ee["hooks/resize-bars.sh"],LS=ee["hooks/restart-units.sh"],zS=ee["hooks/set-governor.sh"],RS=ee["hooks/shared-memory.sh"],BS=ee["hooks/stop-unit\
s.sh"],qS=ee["hooks/unbind-consoles.sh"],FS=ee["hooks/unbind-framebuffer.sh"],US=ee["hooks/unload-drivers.sh"],KS=ee["hooks/wait-device-free.sh"],qd={"boot-entr\
y":MS,"claim-devices":ES,"end-sessions":CS,hugepages:TS,"isolate-cpus":IS,"kvmfr-device":PS,"move-irqs":jS,"resize-bars":DS,"restart-units":LS,"set-governor":zS,
"shared-memory":RS,"stop-units":BS,"unbind-consoles":qS,"unbind-framebuffer":FS,"unload-drivers":US,"wait-device-free":KS},Fd={hugepages:[Jn],"isolate-cpus":[Jn,
Kr],"move-irqs":[Jn,Kr],"set-governor":[Jn,Kr]},VS=[...["coreutils","findutils","gawk","gnugrep","gnused","kmod"].map(e=>N("pkgs",e)),N("config","systemd","pack\
age"),N("pkgs","util-linux")],GS=e=>Object.hasOwn(Fd,e)?Fd[e]??[]:[],WS=e=>{const t=Object.hasOwn(qd,e)?qd[e]:void 0;if(t===void 0)throw new Error(`no file of a\
ssets/hooks is the step ${e}`);return t};function ZS(e){return["steps_of() {","  case $1 in",...[...new Set(e.map(n=>n.vm))].sort().flatMap(n=>[`  ${Ld(n)})`,...e.
filter(i=>i.vm===n).sort((i,r)=>i.order-r.order).map(i=>`    step ${zd([i.step,...i.arguments])}`),"    ;;"]),"  esac","}",""].join(`
`)}function HS(e){const t=[...new Set(e.map(s=>s.step))].sort();return[...new Set(t.flatMap(GS)),...t.map(WS),ZS(e),AS.replace(/^#!.*\n/,"")].join(`
`)}function XS(e){const t=V(N("pkgs","writeShellApplication"),F({name:S("vfioc-hook"),runtimeInputs:L(VS),checkPhase:S(""),text:S(HS(e))}));return{path:["virtua\
lisation","libvirtd","hooks","qemu","vfioc"],value:V(N("lib","getExe"),t)}}var YS=[["assertions"],["boot","blacklistedKernelModules"],["boot","extraModprobeConf\
ig"],["boot","extraModulePackages"],["boot","initrd","kernelModules"],["boot","initrd","services","udev","rules"],["boot","kernelModules"],["boot","kernelPackag\
es"],["boot","kernelParams"],["environment","etc"],["environment","systemPackages"],["hardware","nvidia","powerManagement","finegrained"],["hardware","nvidia","\
prime"],["networking","bridges"],["networking","dhcpcd","denyInterfaces"],["networking","firewall","interfaces"],["networking","interfaces"],["networking","netw\
orkmanager","unmanaged"],["programs","virt-manager"],["services","pipewire"],["services","udev","extraRules"],["services","udev","packages"],["services","xserve\
r","videoDrivers"],["specialisation"],["system","nssModules"],["systemd","network","enable"],["systemd","network","netdevs"],["systemd","network","networks"],["\
systemd","services"],["systemd","sockets"],["systemd","tmpfiles","settings"],["systemd","user","services"],["users","users"],["virtualisation","kvmgt"],["virtua\
lisation","libvirtd"],["virtualisation","spiceUSBRedirection"],["warnings"]],JS=e=>YS.some(t=>t.every((s,n)=>e[n]===s)),Vr={"->":[1,"right"],"||":[2,"left"],"&&":[
3,"left"],"==":[4,"none"],"!=":[4,"none"],"<":[5,"none"],"<=":[5,"none"],">":[5,"none"],">=":[5,"none"],"//":[6,"right"],"+":[8,"left"],"-":[8,"left"],"++":[9,"\
right"]},te={anything:0,notOperand:7,subtraction:8,hasOperand:11,negative:11,function:12,argument:14,selected:15};function Ud(e){const[t,s]=Vr[e];return[s==="le\
ft"?t:t+1,s==="right"?t:t+1]}var Kd=e=>Vr[e][1];function Qn(e){switch(e.kind){case"comment":return-1;case"lambda":case"let":case"if":return 0;case"binary":return Vr[e.
operator][0];case"not":return 7;case"has":return 10;case"int":return e.value<0n?Vd(e.value)?te.subtraction:te.negative:te.argument;case"file":return te.argument;case"\
apply":return e.arguments.length===0?Qn(e.function):te.function;case"select":return e.path.length===0?Qn(e.of):e.or===void 0?te.selected:13;default:return 16}}var Vd=e=>e===
-(2n**63n),Gd=new Set(["if","then","else","assert","with","let","in","rec","inherit","or"]),Wd=/^[A-Za-z_][A-Za-z0-9_'-]*$/;function Gr(e){if(e.includes("\0"))throw new RangeError(
`Nix strings cannot hold NUL: ${JSON.stringify(e)}`);if(new RegExp("\\p{Surrogate}","u").test(e))throw new RangeError(`text holds a lone surrogate: ${JSON.stringify(
e)}`)}function Os(e){if(!Wd.test(e)||Gd.has(e))throw new RangeError(`not the name of a Nix variable: ${JSON.stringify(e)}`);return e}function Zd(e){return Wd.test(
e)&&!Gd.has(e)?e:Hd([{text:e}])}function Ns(e){if(e.length===0)throw new RangeError("an attribute path needs a name");return e.map(Zd).join(".")}var QS={"\\":"\\\
\\",'"':'\\"',"\n":"\\n","\r":"\\r","	":"\\t",$:"\\$"},ex=e=>QS[e]??e;function Hd(e){return`"${e.map((s,n)=>{if("hole"in s)return`\${${s.hole}}`;Gr(s.text);const i=n+
1<e.length;return s.text.replace(i?/[\\"\n\r\t]|\$(?=\{)|\$$/g:/[\\"\n\r\t]|\$(?=\{)/g,ex)}).join("")}"`}function Wr(e){if(!e.some(s=>typeof s=="string"&&s.includes(
`
`)))return!1;const t=e.map(s=>typeof s=="string"?s:"x").join("").split(`
`);return!t.some(s=>s.includes("\r"))&&t.some(s=>/^[^ ]/.test(s))&&!/^ +$/.test(t.at(-1)??"")}function tx(e,t){return e.replace(/'+|\$/g,(s,n)=>{const i=e.slice(
n+s.length,n+s.length+2);if(s==="$")return i.startsWith("{")||i===""&&t==="hole"?"''$":"$";const r="'''".repeat(Math.floor(s.length/2));if(s.length%2===0)return r;
const o=i==="${"||i==="$"&&t==="hole"&&n+s.length+1===e.length;return`${r}${o||i===""&&t==="end"?"''\\'":"'"}`})}function sx(e,t){const n=e.map((o,a)=>"hole"in o?
`\${${o.hole}}`:(Gr(o.text),tx(o.text,a+1<e.length?"hole":"end"))).join("").split(`
`),i=n.at(-1)===""?" ".repeat(t):"",r=" ".repeat(t+2);return`''
${n.map(o=>o===""?"":r+o).join(`
`)}${i}''`}function nx(e,t){return Gr(e),e.split(/\r\n|[\r\n]/).flatMap(s=>{const n=s.replace(/[\p{Cc}\u2028\u2029]/gu," ").trimEnd(),i=`# ${/^ */.exec(n)?.[0]??
""}`,r=[];let o="";for(const a of n.split(" ").filter(c=>c!==""))o!==""&&i.length+o.length+1+a.length>t?(r.push(i+o),o=a):o=o===""?a:`${o} ${a}`;return[...r,(i+
o).trimEnd()]})}var cn=100,Xd=80;function ei(e){return`${Ct(e,0,0)}
`}var Be=e=>" ".repeat(e);function Yd(e){const t=[];for(const s of e){const n=t.at(-1);typeof s!="string"?t.push({hole:Oe(s)}):n!==void 0&&"text"in n?t[t.length-
1]={text:n.text+s}:s!==""&&t.push({text:s})}return t}function ix(e){if(Vd(e))return`-${2n**63n-1n} - 1`;if(e>=2n**63n||e<-(2n**63n))throw new RangeError(`Nix in\
tegers have 64 bits: ${e}`);return String(e)}function Jd(e){return typeof e=="string"?Os(e):`{ ${Qd(e).join(", ")} }`}function Qd({names:e,open:t}){if(new Set(e).
size!==e.length)throw new RangeError(`a function takes one name twice: ${e}`);return[...e.map(Os),...t?["..."]:[]]}function eh(e){const t=e.flatMap(n=>n.kind===
"inherit"?n.names:[n.name]),s=new Set;for(const n of t){if(s.has(n))throw new RangeError(`an attribute is given twice: ${JSON.stringify(n)}`);s.add(n)}}function Zr(e,t){
return`inherit${e===void 0?"":` (${Oe(e)})`}${t.map(n=>` ${th(e,n)}`).join("")};`}var th=(e,t)=>e===void 0?Os(t):Zd(t);function et(e,t){const s=Oe(e);return Qn(
Hr(e))<t?`(${s})`:s}var Hr=e=>e.kind==="comment"?Hr(e.node):e;function Oe(e){switch(e.kind){case"string":return Hd(Yd(e.parts));case"int":return ix(e.value);case"\
constant":return e.name;case"identifier":return Os(e.name);case"file":return e.path;case"list":return["[",...e.items.map(t=>et(t,te.argument)),"]"].join(" ");case"\
attrs":return["{",...sh(e.bindings),"}"].join(" ");case"select":{if(e.path.length===0)return Oe(e.of);const t=`${et(e.of,te.selected)}.${Ns(e.path)}`;return e.or===
void 0?t:`${t} or ${et(e.or,te.argument)}`}case"has":return`${et(e.of,te.hasOperand)} ? ${Ns(e.path)}`;case"apply":return[...[et(e.function,Xr(e.function))],...e.
arguments.map(s=>et(s,te.argument))].join(" ");case"lambda":return`${Jd(e.parameter)}: ${Oe(e.body)}`;case"let":return["let",...sh(e.bindings),"in",Oe(e.body)].
join(" ");case"if":return`if ${Oe(e.condition)} then ${Oe(e.consequent)} else ${Oe(e.alternative)}`;case"binary":{const[t,s]=Ud(e.operator);return`${et(e.left,t)}\
 ${e.operator} ${et(e.right,s)}`}case"not":return`!${et(e.operand,te.notOperand)}`;case"comment":return Oe(e.node)}}var Xr=e=>Hr(e).kind==="select"?te.argument:
te.function;function sh(e){return eh(e),e.map(t=>{if(t.kind==="inherit")return Zr(t.from,t.names);const{path:s,value:n}=oh(t.name,t.value);return`${Ns(s)} = ${Oe(
n)};`})}function ve(e){switch(e.kind){case"string":return!Wr(e.parts);case"int":case"constant":case"identifier":case"file":return!0;case"list":return e.items.length<=
1&&e.items.every(ve);case"attrs":return e.bindings.length<=1&&e.bindings.every(t=>t.kind==="inherit"||ve(t.value));case"select":return ve(e.of)&&(e.or===void 0||
ve(e.or));case"has":return ve(e.of);case"apply":return ve(e.function)&&e.arguments.every(ve);case"lambda":return nh(e.parameter)&&ve(e.body);case"if":return ve(
e.condition)&&ve(e.consequent)&&ve(e.alternative);case"binary":return ve(e.left)&&ve(e.right);case"not":return ve(e.operand);case"let":case"comment":return!1}}var nh=e=>typeof e==
"string"||e.names.length<=2;function Ct(e,t,s,n=0){if(ve(e)){const i=Oe(e);if(s+i.length+n<=cn)return i}return As(e,t,s)}function nt(e,t,s,n,i=0){if(Qn(e)>=t)return Ct(
e,s,n,i);if(ve(e)){const r=`(${Oe(e)})`;if(n+r.length+i<=cn)return r}return ln(e,n+1)?`(${As(e,s,n+1)})`:`(
${Be(s+2)}${Ct(e,s+2,s+2)}
${Be(s)})`}function ln(e,t){switch(e.kind){case"string":return Wr(e.parts);case"list":return e.items.length>0;case"attrs":return e.bindings.length>0;case"lambda":
return typeof e.parameter=="string"&&ln(e.body,t+e.parameter.length+2);case"apply":return ih(e,t)!==void 0;default:return!1}}function ih(e,t){const s=e.arguments.
at(-1),n=e.arguments.slice(0,-1);if(s===void 0||!ve(e.function)||!n.every(ve))return;const r=[...[et(e.function,Xr(e.function))],...n.map(o=>et(o,te.argument)),
""].join(" ");return t+r.length<cn&&ln(s,t+r.length)?r:void 0}function As(e,t,s){const n=Be(t+2),i=Be(t);switch(e.kind){case"string":return Wr(e.parts)?sx(Yd(e.
parts),t):Oe(e);case"list":{const r=e.items.map(o=>n+Yr(o,t+2,te.argument));return r.length===0?"[ ]":`[
${r.join(`
`)}
${i}]`}case"attrs":return e.bindings.length===0?"{ }":`{
${ah(e.bindings,t+2)}
${i}}`;case"select":{if(e.path.length===0)return As(e.of,t,s);const r=`${nt(e.of,te.selected,t,s)}.${Ns(e.path)}`;return e.or===void 0?r:`${r}
${n}or ${nt(e.or,te.argument,t+2,t+5)}`}case"has":return`${nt(e.of,te.hasOperand,t,s)} ? ${Ns(e.path)}`;case"apply":{const r=ih(e,s),o=e.arguments.at(-1);if(r!==
void 0&&o!==void 0)return r+nt(o,te.argument,t,s+r.length);const a=nt(e.function,Xr(e.function),t,s),c=e.arguments.map(l=>n+Yr(l,t+2,te.argument));return[a,...c].
join(`
`)}case"lambda":return rx(e,t,s);case"let":return`let
${ah(e.bindings,t+2)}
${i}in
${i}${Ct(e.body,t,t)}`;case"if":{const r=nt(e.condition,te.anything,t,s+3,5),o=Ct(e.consequent,t+2,t+2),a=`if ${r} then
${n}${o}
${i}else`;return e.alternative.kind==="if"?`${a} ${As(e.alternative,t,t+5)}`:`${a}
${n}${Ct(e.alternative,t+2,t+2)}`}case"binary":return ax(e,t,s);case"not":return`!${nt(e.operand,te.notOperand,t,s+1)}`;case"comment":return Yr(e,t,te.anything);default:
return Oe(e)}}function Yr(e,t,s){const n=[];let i=e;for(;i.kind==="comment";i=i.node)n.push(...rh(i.text,t));return[...n,nt(i,s,t,t)].join(`
${Be(t)}`)}var rh=(e,t)=>nx(e,Math.max(Xd-t,Xd/2));function rx(e,t,s){const{parameter:n,body:i}=e;if(typeof n=="string"){const o=`${Os(n)}: `;if(ln(i,s+o.length))
return o+As(i,t,s+o.length)}return`${nh(n)?Jd(n):ox(n,t)}:
${Be(t)}${Ct(i,t,t)}`}function ox(e,t){return typeof e=="string"?Os(e):`{
${Qd(e).map(n=>`${Be(t+2)}${n}${n==="..."?"":","}`).join(`
`)}
${Be(t)}}`}function ax(e,t,s){const{operator:n}=e,[i,r]=Ud(n),o=[],a=(l,u)=>{if(!u||l.kind!=="binary"||l.operator!==n){o.push(l);return}a(l.left,Kd(n)==="left"),
a(l.right,Kd(n)==="right")};a(e,!0);const c=Math.max(i,r);return o.map((l,u)=>u===0?nt(l,c,t,s):`${n} ${nt(l,c,t,t+n.length+1)}`).join(`
${Be(t)}`)}function oh(e,t){const s=[e],n=[];for(let i=t;;){if(i.kind==="comment"){n.push(i.text),i=i.node;continue}const r=i.kind==="attrs"&&i.bindings.length===
1?i.bindings[0]:void 0;if(r?.kind!=="assignment")return{path:s,value:i,comments:n};s.push(r.name),i=r.value}}function ah(e,t){eh(e);const s=e.map(n=>({hasComment:n.
kind==="assignment"&&n.value.kind==="comment",text:Be(t)+cx(n,t)}));return s.map(({hasComment:n,text:i},r)=>{const o=s[r-1];if(o===void 0)return i;const a=t===2&&
(i.includes(`
`)||o.text.includes(`
`));return n||a?`
${i}`:i}).join(`
`)}function cx(e,t){if(e.kind==="inherit")return ux(e.from,e.names,t);const{path:s,value:n,comments:i}=oh(e.name,e.value),r=`${Ns(s)} =`;return[...i.flatMap(a=>rh(
a,t)),`${r}${lx(n,t,t+r.length+1)};`].join(`
${Be(t)}`)}function lx(e,t,s){const n=ve(e)?Oe(e):void 0;return n!==void 0&&s+n.length+1<=cn?` ${n}`:ln(e,s)?` ${As(e,t,s)}`:`
${Be(t+2)}${Ct(e,t+2,t+2,1)}`}function ux(e,t,s){const n=Zr(e,t);if(s+n.length<=cn)return n;const i=Zr(e,[]).slice(0,-1),r=`
${Be(s+2)}`;return`${i}${t.map(o=>r+th(e,o)).join("")}${r};`}var Jr="passthrough",ch=e=>e.kind==="comment"?Xs(e.text,ch(e.node)):V(N("lib","mkIf"),rt(Jr),e),ti=e=>e.
kind==="comment"?ti(e.node):e;function dx(e,t,s){const[n,i]=[ti(t),ti(s)];if(n.kind==="list"&&i.kind==="list"){const r=new Set,o=[...n.items,...i.items].filter(
a=>{const c=ei(ti(a));return!r.has(c)&&r.add(c)});return L(o)}if(ei(n)===ei(i))return t;throw new Error(`two features define the option ${e.join(".")}`)}var hx=class{#t={
below:new Map};#e;constructor(e=!1){this.#e=e}set(e,t,s=!1){if(!JS(e))throw new Error(`${e.join(".")} is below none of the prefixes of nix/prefixes.ts`);const n=this.#e&&
(s||e[0]==="boot");let i=this.#t;for(const r of e){const o=i.below.get(r)??{below:new Map};i.below.set(r,o),i=o}if(i.value&&i.ofEntry!==n)throw new Error(`${e.join(
".")} is of one boot entry and of both`);i.ofEntry=n,i.value=i.value?dx(e,i.value,t):t}expression(){return lh(this.#t,[])}};function lh(e,t){if(e.value&&e.below.
size>0)throw new Error(`${t.join(".")} is both an option and a set of options`);if(e.value)return e.ofEntry?ch(e.value):e.value;const s=[...e.below.keys()].sort();
return F(s.map(n=>{const i=e.below.get(n);return[n,i?lh(i,[...t,n]):F([])]}))}var qe=(e,t)=>e.filter(s=>s.kind===t),Zt=e=>[...new Set(e)],uh=e=>L([...e].map(S)),
si=e=>S(e.map(t=>`${t}
`).join(""));function fx(e,t){const s=new Set,n=[];for(const{name:i,value:r,comment:o}of e){const a=r===void 0?i:`${i}=${r}`;s.has(a)||(s.add(a),n.push(o?Xs(o,S(
a)):S(a)))}n.length>0&&t.set(["boot","kernelParams"],L(n))}function mx(e,t){const s={initrd:["boot","initrd","kernelModules"],boot:["boot","kernelModules"]};for(const n of[
"initrd","boot"]){const i=Zt(e.filter(r=>r.stage===n).map(r=>r.name));i.length>0&&t.set(s[n],uh(i))}}function px(e,t){const s=new Map;for(const{line:r}of e){if(r.
command!=="options")continue;const o=`${r.module} ${r.option}`;if((s.get(o)??r.value)!==r.value)throw new Error(`two values of the module option ${o}`);s.set(o,
r.value)}const n=r=>["options","softdep","install","blacklist"].indexOf(r.command),i=e.map(r=>r.line).sort((r,o)=>n(r)-n(o));i.length>0&&t.set(["boot","extraMod\
probeConfig"],si(Zt(i.map(_S))))}var vx="70-vfioc.rules";function gx(e,t){const s={initrd:["boot","initrd","services","udev","rules"],boot:["services","udev","e\
xtraRules"]};for(const o of["initrd","boot"]){const a=e.filter(l=>l.stage===o&&!l.seat),c=Zt(a.map(l=>Bd(l.rule)));c.length>0&&t.set(s[o],si(c))}const n=Zt(e.filter(
o=>o.seat).map(o=>Bd(o.rule)));if(n.length===0)return;const i=N("pkgs","writeTextDir"),r=V(i,S(`lib/udev/rules.d/${vx}`),si(n));t.set(["services","udev","packag\
es"],L([r]))}function yx(e,t){for(const{path:s,type:n,mode:i,user:r,group:o,argument:a,ofEntry:c}of e){const l=Object.entries({mode:i,user:r,group:o,argument:a}).
flatMap(([u,d])=>d===void 0?[]:[[u,S(d)]]);t.set(["systemd","tmpfiles","settings","10-vfioc",s,n],F(l),c)}}function bx(e,t){for(const s of Zt(e.map(n=>n.user)).
sort()){const n=Zt(e.filter(i=>i.user===s).map(i=>i.group)).sort();t.set(["users","users",s,"extraGroups"],uh(n))}}function wx(e,t){const s=new Map;for(const{interface:n,
protocol:i,port:r}of e){const a=["networking","firewall","interfaces",n,i==="tcp"?"allowedTCPPorts":"allowedUDPPorts"],c=s.get(a.join("/"))??{path:a,ports:new Set};
c.ports.add(r),s.set(a.join("/"),c)}for(const{path:n,ports:i}of s.values())t.set(n,L([...i].sort((r,o)=>r-o).map(_t)))}function kx(e,t){if(e.length===0)return;const s=new Map(
[["namespaces",[]]]);for(const{key:i,value:r}of e){const o=s.get(i);if(Array.isArray(o)&&Array.isArray(r))s.set(i,Zt([...o,...r]));else{if(o!==void 0&&o!==r)throw new Error(
`two values of ${i} in qemu.conf`);s.set(i,r)}}const n=[...s].map(([i,r])=>xS(i,r));t.set(["virtualisation","libvirtd","qemu","verbatimConfig"],si(n))}function $x(e,t){
const s=new Map(e.map(i=>[i.path.join("."),i.path])),n=[...s.keys()].sort().map(i=>N("pkgs",...s.get(i)??[]));n.length>0&&t.set(["environment","systemPackages"],
L(n))}var Qr=e=>L(e.map(({that:t,message:s})=>F({assertion:t,message:S(s)})));function _x(e,t,s){const n=e.filter(o=>s&&o.ofEntry),i=e.filter(o=>!n.includes(o)),
r=V(N("lib","optionals"),rt(Jr),Qr(n));n.length>0?t.set(["assertions"],fe(Qr(i),"++",r)):i.length>0&&t.set(["assertions"],Qr(i))}function Sx({name:e,inverse:t}){
const s=V(N("builtins","elem"),S(e),N("config","system","nixos","tags"));return Xs("What follows is for two boot entries. This says whether passthrough is in th\
is one.",t?ot(s):s)}var xx=["Made by vfioc: a NixOS module for the host side of PCI passthrough.","It can be imported as it is, and kept without vfioc. To chang\
e it, change the spec and compile again."].join(`
`);function Ox(e){const[t]=qe(e,"entry"),s=new hx(t!==void 0);fx(qe(e,"kernelParam"),s),mx(qe(e,"module"),s),px(qe(e,"modprobe"),s),gx(qe(e,"udev"),s),yx(qe(e,"\
tmpfile"),s),bx(qe(e,"member"),s),wx(qe(e,"port"),s),kx(qe(e,"qemuConf"),s),$x(qe(e,"package"),s),_x(qe(e,"assertion"),s,t!==void 0);const n=qe(e,"hook");if(n.length>
0){const{path:o,value:a}=XS(n);s.set(o,a)}for(const{path:o,value:a,comment:c,ofEntry:l}of qe(e,"option"))s.set(o,c?Xs(c,a):a,l);const i={names:["config","lib","\
pkgs"],open:!0},r=t?nc({[Jr]:Sx(t)},s.expression()):s.expression();return ei(Xs(xx,ir(i,r)))}function Nx(e,t,s){const n=new Map;for(const o of s)o.kind==="hook"&&
n.set(o.vm,[...n.get(o.vm)??[],o]);const i=o=>[...new Set((n.get(o.name)??[]).toSorted((a,c)=>a.order-c.order).map(({step:a})=>a))],r=Ex(e);return{host:e.host.name,
devices:Q(e).map(o=>Ax(o,r)),guests:A(e).map(o=>Cx(o,e,t,i(o))),networks:Ix(e)}}var Ax=(e,t)=>({name:e.name,functions:e.functions.map(P),ids:e.ids.map(he),by:us(
e),guests:t.get(e.name)??[],...Mx(e)});function Mx({bind:e,gvt:t,sriov:s}){return t?{bind:"made",of:{address:P(t.of),how:"GVT-g"}}:s?{bind:"made",of:{address:P(
s.of),how:"SR-IOV"}}:{bind:e}}function Ex(e){const t=new Map;for(const s of A(e))for(const n of new Set(s.devices)){const i=t.get(n);i?i.push(s.name):t.set(n,[s.
name])}return t}function Cx(e,t,s,n){const{sockets:i,cores:r,threads:o,iothreads:a}=e.cpu,{size:c,hugepages:l}=e.memory;return{name:e.name,guest:e.guest,autostart:e.
autostart,vcpus:vs(e),topology:{sockets:i,cores:r,threads:o},pins:ys(e,t,s),emulator:Pc(e,t,s)??[],iothreads:{count:a,cpus:a>0&&jc(e,t,s)||[]},memory:c,...l&&{hugepages:{
size:l.size,count:c/bs[l.size],allocate:l.allocate,nodes:l.node??[]}},devices:e.devices,shared:Mr(e,t).map(({path:u,bytes:d,feature:h})=>({path:u,bytes:d,feature:h})),
cards:Object.entries(e.nics).map(([u,d])=>({name:u,to:Tx(d,t)})),forwards:e.forwards.map(({listen:u,interface:d,to:h})=>({listen:u,interface:d,to:h??u})),hook:n}}
function Tx({network:e,bridge:t,macvtap:s},n){return e!==void 0?`${e} (${n.networks[e]?.type??"nat"})`:t!==void 0?`${t} (bridge)`:s===void 0?"the host, as a use\
r":`${s} (macvtap)`}function Ix(e){const t=A(e).flatMap(({nics:s})=>Object.values(s).flatMap(({network:n})=>n??[]));return[...new Set([...Object.keys(e.networks),
...t])].sort().map(s=>{const n=tn(s,e),{type:i="nat",bridge:r=""}=e.networks[s]??{};return{name:s,type:i,bridge:n?.bridge??r,...n&&{subnet:rl(n.subnet)}}})}var dh=e=>e.
length>0?ne(e):void 0,Px=({devices:e,guests:t})=>({devices:Object.fromEntries(e.map(({name:s,functions:n,ids:i,bind:r,by:o,of:a,guests:c})=>[s,{bind:r,of:a?.address,
...n.length>0&&o==="address"?{functions:n}:{ids:i},guests:c}])),guests:Object.fromEntries(t.map(({name:s,vcpus:n,pins:i,emulator:r,iothreads:o,memory:a,hugepages:c,
shared:l,hook:u})=>[s,{vcpus:n,pins:i.length>0?i.join(","):void 0,emulator:dh(r),iothreads:dh(o.cpus),memory:a,hugepages:c?.size,shared:l.length>0?Object.fromEntries(
l.map(({path:d,bytes:h})=>[d,h])):void 0,hook:u.length>0?u:void 0}]))}),jx=1,eo=rn,Dx=({spec:e,facts:t})=>eo.flatMap(s=>[...s.host?.(e,t)??[]]),Lx=(e,{spec:t,facts:s})=>eo.
flatMap(n=>[...n.domain?.(e,t,s)??[]]),zx=e=>eo.flatMap(t=>[...t.networks?.(e)??[]]),Rx=e=>xp("sha256").update(e).digest("hex");function Bx(e,t){const{spec:s}=e,
n=new Map,i={},r={},o=new Map;for(const d of A(s)){const{text:h,uuid:p,hash:y}=bS(d,Lx(d,e),e,o,t);n.set(`domains/${d.name}.xml`,h),i[d.name]={uuid:p,hash:y}}for(const d of zx(
s)){const{text:h,hash:p}=kS(d);n.set(`networks/${d.name}.xml`,h),r[d.name]={hash:p}}const a=Dx(e),c=new Map([["module.nix",Ox(a)],...n]);for(const d of a){const h=d.
kind==="file"?e.attachments.get(d.from.join("/")):void 0;d.kind==="file"&&h&&c.set(d.to,h)}const l=Nx(s,e.facts,a),u={version:jx,vfioc:qi,host:s.host.name,inputs:e.
read,files:Object.fromEntries([...c].map(([d,h])=>[d,Rx(h)])),domains:i,networks:r,plan:Px(l)};return c.set("manifest.json",`${JSON.stringify(u,null,2)}
`),{files:c,plan:l}}var le=se().check(Fv()),qx=$e({index:le,size:le,kind:T(["memory","io"]),prefetchable:g(je()),sizes:g(R(le))}),Fx=$e({address:Ge,id:Dn,class:g(
re()),subsystem:g(Dn),name:g(re()),driver:g(re()),modules:g(R(re())),iommuGroup:g(le),bootVga:g(je()),resetMethods:g(R(re())),bars:g(R(qx)),numaNode:g(le),parent:g(
Ge),sriov:g($e({total:le,enabled:le})),physicalFunction:g(Ge)}),Ux=$e({cpu:le,online:je(),core:g(le),package:g(le),die:g(le),l2:g(gs),l3:g(gs),numaNode:g(le)}),
Kx=$e({size:le,total:le,free:le,numaNode:g(le)}),hh=$e({version:Hi(1),kernel:g($e({release:re()})),iommu:g($e({on:je(),reason:g(T(["firmware","parameter","unsup\
ported"])),acsOverride:g(je())})),pci:R(Fx),cpu:g($e({vendor:g(T(["amd","intel"])),model:g(re()),cpus:R(Ux),isolated:g(gs),apicv:g(je())})),memory:g($e({total:le,
numa:g(R($e({node:le,total:le}))),hugepages:g(R(Kx))})),input:g(R($e({name:re(),kind:T(["keyboard","mouse","other"]),links:g(R(re())),controller:g(Ge)}))),usb:g(
R($e({id:Dn,name:g(re()),bus:le,port:re(),controller:g(Ge)}))),block:g(R($e({name:re(),model:g(re()),size:g(le),links:g(R(re())),controller:g(Ge),root:g(je())}))),
network:g(R($e({name:re(),device:g(Ge),up:g(je())}))),secureBoot:g(je()),framebuffer:g($e({driver:re(),device:g(Ge)})),gaps:g(R(re()))}),fh={kind:"map",entries:new Map,
span:{source:{name:"",text:""},start:0,end:0}};function Vx(e){return e.length===0?fh:to(e)}function to(e){const t=e.at(-1)??fh;if(t.kind==="scalar")return t;if(t.
kind==="list")return{...t,items:t.items.map(i=>to([i]))};const s=new Map;for(const i of e.slice(e.findLastIndex(({kind:r})=>r!=="map")+1))if(i.kind==="map")for(const[
r,{key:o,value:a}]of i.entries){const c=s.get(r);a.kind==="scalar"&&a.value===null?s.delete(r):c?(c.key=o,c.values.push(a)):s.set(r,{key:o,values:[a]})}const n=new Map;
for(const[i,{key:r,values:o}]of s)n.set(i,{key:r,value:to(o)});return{kind:"map",entries:n,span:t.span}}var so=Symbol.for("yaml.alias"),no=Symbol.for("yaml.docu\
ment"),un=Symbol.for("yaml.map"),mh=Symbol.for("yaml.pair"),it=Symbol.for("yaml.scalar"),dn=Symbol.for("yaml.seq"),We=Symbol.for("yaml.node.type"),Ms=e=>!!e&&typeof e==
"object"&&e[We]===so,Gx=e=>!!e&&typeof e=="object"&&e[We]===no,Es=e=>!!e&&typeof e=="object"&&e[We]===un,Fe=e=>!!e&&typeof e=="object"&&e[We]===mh,ae=e=>!!e&&typeof e==
"object"&&e[We]===it,io=e=>!!e&&typeof e=="object"&&e[We]===dn;function Te(e){if(e&&typeof e=="object")switch(e[We]){case un:case dn:return!0}return!1}function dt(e){
if(e&&typeof e=="object")switch(e[We]){case so:case un:case it:case dn:return!0}return!1}var ph=e=>(ae(e)||Te(e))&&!!e.anchor;function ro(){throw new Error("vfi\
oc only reads YAML")}var Wx={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Zx=e=>e.replace(/[!,[\]{}]/g,t=>Wx[t]),Cs=class ft{constructor(t,s){this.
docStart=null,this.docEnd=!1,this.yaml=Object.assign({},ft.defaultYaml,t),this.tags=Object.assign({},ft.defaultTags,s)}clone(){const t=new ft(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){const t=new ft(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:ft.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},ft.defaultTags);break}return t}add(t,s){this.atNextDocument&&
(this.yaml={explicit:ft.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},ft.defaultTags),this.atNextDocument=!1);const n=t.trim().split(/[ \t]+/),
i=n.shift();switch(i){case"%TAG":{if(n.length!==2&&(s(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;const[r,o]=n;return this.tags[r]=
o,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return s(0,"%YAML directive should contain exactly one part"),!1;const[r]=n;if(r==="1.1"||r==="1.2")return this.
yaml.version=r,!0;{const o=/^\d+\.\d+$/.test(r);return s(6,`Unsupported YAML version ${r}`,o),!1}}default:return s(0,`Unknown directive ${i}`,!0),!1}}tagName(t,s){
if(t==="!")return"!";if(t[0]!=="!")return s(`Not a valid tag: ${t}`),null;if(t[1]==="<"){const o=t.slice(2,-1);return o==="!"||o==="!!"?(s(`Verbatim tags aren't\
 resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&s("Verbatim tags must end with a >"),o)}const[,n,i]=t.match(/^(.*!)([^!]*)$/s);i||s(`The ${t} tag h\
as no suffix`);const r=this.tags[n];if(r)try{return r+decodeURIComponent(i)}catch(o){return s(String(o)),null}return n==="!"?t:(s(`Could not resolve tag: ${t}`),
null)}tagString(t){for(const[s,n]of Object.entries(this.tags))if(t.startsWith(n))return s+Zx(t.substring(n.length));return t[0]==="!"?t:`!<${t}>`}toString(t){const s=this.
yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags);let i;if(t&&n.length>0&&dt(t.contents)){const r={};ro(t.contents,(o,a)=>{dt(a)&&
a.tag&&(r[a.tag]=!0)}),i=Object.keys(r)}else i=[];for(const[r,o]of n)r==="!!"&&o==="tag:yaml.org,2002:"||(!t||i.some(a=>a.startsWith(o)))&&s.push(`%TAG ${r} ${o}`);
return s.join(`
`)}};Cs.defaultYaml={explicit:!1,version:"1.2"},Cs.defaultTags={"!!":"tag:yaml.org,2002:"};function Hx(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const s=`Anchor must\
 not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(s)}return!0}function vh(e){const t=new Set;return ro(e,{Value(s,n){n.anchor&&
t.add(n.anchor)}}),t}function gh(e,t){for(let s=1;;++s){const n=`${e}${s}`;if(!t.has(n))return n}}function Xx(e,t){const s=[],n=new Map;let i=null;return{onAnchor:r=>{
s.push(r),i??(i=vh(e));const o=gh(t,i);return i.add(o),o},setAnchors:()=>{for(const r of s){const o=n.get(r);if(typeof o=="object"&&o.anchor&&(ae(o.node)||Te(o.
node)))o.node.anchor=o.anchor;else{const a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:n}}function yh(){
throw new Error("vfioc only reads YAML")}function Ze(e,t,s){if(Array.isArray(e))return e.map((n,i)=>Ze(n,String(i),s));if(e&&typeof e.toJSON=="function"){if(!s||
!ph(e))return e.toJSON(t,s);const n={aliasCount:0,count:1,res:void 0};s.anchors.set(e,n),s.onCreate=r=>{n.res=r,delete s.onCreate};const i=e.toJSON(t,s);return s.
onCreate&&s.onCreate(i),i}return typeof e=="bigint"&&!s?.keep?Number(e):e}var oo=class{constructor(e){Object.defineProperty(this,We,{value:e})}clone(){const e=Object.
create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,
onAnchor:n,reviver:i}={}){if(!Gx(e))throw new TypeError("A document argument is required");const r={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,
maxAliasCount:typeof s=="number"?s:100},o=Ze(this,"",r);if(typeof n=="function")for(const{count:a,res:c}of r.anchors.values())n(c,a);return typeof i=="function"?
yh(i,{"":o},"",o):o}},bh=class extends oo{constructor(e){super(so),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot hav\
e tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],
ro(e,{Node:(i,r)=>{(Ms(r)||ph(r))&&s.push(r)}}),t&&(t.aliasResolveCache=s));let n;for(const i of s){if(i===this)break;i.anchor===this.source&&(n=i)}if(n&&t){const{
anchors:i,doc:r,maxAliasCount:o}=t;let a=i.get(n);if(a||(Ze(n,null,t),a=i.get(n)),a?.res===void 0){const c="This should not happen: Alias anchor was not resolve\
d?";throw new ReferenceError(c)}if(o>=0&&(a.count+=1,a.aliasCount===0&&(a.aliasCount=ni(r,n,i)),a.count*a.aliasCount>o)){const c="Excessive alias count indicate\
s a resource exhaustion attack";throw new ReferenceError(c)}}return n}toJSON(e,t){if(!t)return{source:this.source};const s=this.resolve(t.doc,t);if(!s){const n=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(n)}return t.anchors.get(s).res}toString(e,t,s){const n=`*${this.
source}`;if(e){if(Hx(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const i=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(i)}if(e.implicitKey)return`${n} `}return n}};function ni(e,t,s){if(Ms(t)){const n=t.resolve(e),i=s&&n&&s.get(n);return i?i.count*i.aliasCount:
0}else if(Te(t)){let n=0;for(const i of t.items){const r=ni(e,i,s);r>n&&(n=r)}return n}else if(Fe(t)){const n=ni(e,t.key,s),i=ni(e,t.value,s);return Math.max(n,
i)}return 1}function hn(){throw new Error("vfioc only reads YAML")}function ii(e,t,s){let n=s;for(let i=t.length-1;i>=0;--i){const r=t[i];if(typeof r=="number"&&
Number.isInteger(r)&&r>=0){const o=[];o[r]=n,n=o}else n=new Map([[r,n]])}return hn(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var fn=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,wh=class extends oo{constructor(e,t){
super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(s=>dt(s)||Fe(s)?s.clone(e):s),this.range&&(t.range=this.range.slice()),t}addIn(e,t){
if(fn(e))this.add(t);else{const[s,...n]=e,i=this.get(s,!0);if(Te(i))i.addIn(n,t);else if(i===void 0&&this.schema)this.set(s,ii(this.schema,n,t));else throw new Error(
`Expected YAML collection at ${s}. Remaining path: ${n}`)}}deleteIn(e){const[t,...s]=e;if(s.length===0)return this.delete(t);const n=this.get(t,!0);if(Te(n))return n.
deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){const[s,...n]=e,i=this.get(s,!0);return n.length===0?!t&&ae(i)?
i.value:i:Te(i)?i.getIn(n,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!Fe(t))return!1;const s=t.value;return s==null||e&&ae(s)&&s.value==null&&
!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){const[t,...s]=e;if(s.length===0)return this.has(t);const n=this.get(t,!0);return Te(n)?n.hasIn(s):!1}setIn(e,t){
const[s,...n]=e;if(n.length===0)this.set(s,t);else{const i=this.get(s,!0);if(Te(i))i.setIn(n,t);else if(i===void 0&&this.schema)this.set(s,ii(this.schema,n,t));else
throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`)}}};function Yx(){throw new Error("vfioc only reads YAML")}function Jx(e,t){(e==="debug"||
e==="warn")&&console.warn(t)}var kh=e=>!e||typeof e!="function"&&typeof e!="object",X=class extends oo{constructor(e){super(it),this.value=e}toJSON(e,t){return t?.
keep?this.value:Ze(this.value,e,t)}toString(){return String(this.value)}};X.BLOCK_FOLDED="BLOCK_FOLDED",X.BLOCK_LITERAL="BLOCK_LITERAL",X.PLAIN="PLAIN",X.QUOTE_DOUBLE=
"QUOTE_DOUBLE",X.QUOTE_SINGLE="QUOTE_SINGLE";var ri="<<",ht={identify:e=>e===ri||typeof e=="symbol"&&e.description===ri,default:"key",tag:"tag:yaml.org,2002:mer\
ge",test:/^<<$/,resolve:()=>Object.assign(new X(Symbol(ri)),{addToJSMap:$h}),stringify:()=>ri},Qx=(e,t)=>(ht.identify(t)||ae(t)&&(!t.type||t.type===X.PLAIN)&&ht.
identify(t.value))&&e?.doc.schema.tags.some(s=>s.tag===ht.tag&&s.default);function $h(e,t,s){const n=_h(e,s);if(io(n))for(const i of n.items)ao(e,t,i);else if(Array.
isArray(n))for(const i of n)ao(e,t,i);else ao(e,t,n)}function ao(e,t,s){const n=_h(e,s);if(!Es(n))throw new Error("Merge sources must be maps or map aliases");const i=n.
toJSON(null,e,Map);for(const[r,o]of i)t instanceof Map?t.has(r)||t.set(r,o):t instanceof Set?t.add(r):Object.prototype.hasOwnProperty.call(t,r)||Object.defineProperty(
t,r,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function _h(e,t){return e&&Ms(t)?t.resolve(e.doc,e):t}function eO(){throw new Error("vfioc onl\
y reads YAML")}function Sh(e,t,{key:s,value:n}){if(dt(s)&&s.addToJSMap)s.addToJSMap(e,t,n);else if(Qx(e,s))$h(e,t,n);else{const i=Ze(s,"",e);if(t instanceof Map)
t.set(i,Ze(n,i,e));else if(t instanceof Set)t.add(i);else{const r=tO(s,i,e),o=Ze(n,r,e);r in t?Object.defineProperty(t,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):
t[r]=o}}return t}function tO(e,t,s){if(t===null)return"";if(typeof t!="object")return String(t);if(dt(e)&&s?.doc){const n=eO(s.doc,{});n.anchors=new Set;for(const r of s.
anchors.keys())n.anchors.add(r.anchor);n.inFlow=!0,n.inStringifyKey=!0;const i=e.toString(n);if(!s.mapKeyWarned){let r=JSON.stringify(i);r.length>40&&(r=r.substring(
0,36)+'..."'),Jx(s.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object k\
eys.`),s.mapKeyWarned=!0}return i}return JSON.stringify(t)}function co(e,t,s){const n=hn(e,void 0,s),i=hn(t,void 0,s);return new Ue(n,i)}var Ue=class em{constructor(t,s=null){
Object.defineProperty(this,We,{value:mh}),this.key=t,this.value=s}clone(t){let{key:s,value:n}=this;return dt(s)&&(s=s.clone(t)),dt(n)&&(n=n.clone(t)),new em(s,n)}toJSON(t,s){
const n=s?.mapAsMap?new Map:{};return Sh(s,n,this)}toString(t,s,n){return t?.doc?Yx(this,t,s,n):JSON.stringify(this)}};function xh(){throw new Error("vfioc only\
 reads YAML")}function Ht(e,t){const s=ae(t)?t.value:t;for(const n of e)if(Fe(n)&&(n.key===t||n.key===s||ae(n.key)&&n.key.value===s))return n}var He=class extends wh{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(un,e),this.items=[]}static from(e,t,s){const{keepUndefined:n,replacer:i}=s,r=new this(e),o=(a,c)=>{if(typeof i==
"function")c=i.call(t,a,c);else if(Array.isArray(i)&&!i.includes(a))return;(c!==void 0||n)&&r.items.push(co(a,c,s))};if(t instanceof Map)for(const[a,c]of t)o(a,
c);else if(t&&typeof t=="object")for(const a of Object.keys(t))o(a,t[a]);return typeof e.sortMapEntries=="function"&&r.items.sort(e.sortMapEntries),r}add(e,t){let s;
Fe(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new Ue(e,e?.value):s=new Ue(e.key,e.value);const n=Ht(this.items,s.key),i=this.schema?.sortMapEntries;if(n){if(!t)
throw new Error(`Key ${s.key} already set`);ae(n.value)&&kh(s.value)?n.value.value=s.value:n.value=s.value}else if(i){const r=this.items.findIndex(o=>i(s,o)<0);
r===-1?this.items.push(s):this.items.splice(r,0,s)}else this.items.push(s)}delete(e){const t=Ht(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).
length>0:!1}get(e,t){const n=Ht(this.items,e)?.value;return(!t&&ae(n)?n.value:n)??void 0}has(e){return!!Ht(this.items,e)}set(e,t){this.add(new Ue(e,t),!0)}toJSON(e,t,s){
const n=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(n);for(const i of this.items)Sh(t,n,i);return n}toString(e,t,s){if(!e)return JSON.stringify(this);
for(const n of this.items)if(!Fe(n))throw new Error(`Map items must all be pairs; found ${JSON.stringify(n)} instead`);return!e.allNullValues&&this.hasAllNullValues(
!1)&&(e=Object.assign({},e,{allNullValues:!0})),xh(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}},
Ts={collection:"map",default:!0,nodeClass:He,tag:"tag:yaml.org,2002:map",resolve(e,t){return Es(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,s)=>He.
from(e,t,s)},Xt=class extends wh{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(dn,e),this.items=[]}add(e){this.items.push(e)}delete(e){
const t=oi(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){const s=oi(e);if(typeof s!="number")return;const n=this.items[s];return!t&&ae(
n)?n.value:n}has(e){const t=oi(e);return typeof t=="number"&&t<this.items.length}set(e,t){const s=oi(e);if(typeof s!="number")throw new Error(`Expected a valid \
index, not ${e}.`);const n=this.items[s];ae(n)&&kh(t)?n.value=t:this.items[s]=t}toJSON(e,t){const s=[];t?.onCreate&&t.onCreate(s);let n=0;for(const i of this.items)
s.push(Ze(i,String(n++),t));return s}toString(e,t,s){return e?xh(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,
onComment:t}):JSON.stringify(this)}static from(e,t,s){const{replacer:n}=s,i=new this(e);if(t&&Symbol.iterator in Object(t)){let r=0;for(let o of t){if(typeof n==
"function"){const a=t instanceof Set?o:String(r++);o=n.call(t,a,o)}i.items.push(hn(o,void 0,s))}}return i}};function oi(e){let t=ae(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Is={collection:"seq",default:!0,nodeClass:Xt,tag:"tag:yaml.org,2002:seq",resolve(e,t){
return io(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,s)=>Xt.from(e,t,s)};function Oh(){throw new Error("vfioc only reads YAML")}var ai={identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,s,n){return t=Object.assign({actualString:!0},t),Oh(e,t,s,n)}},ci={identify:e=>e==null,
createNode:()=>new X(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new X(null),stringify:({source:e},t)=>typeof e=="str\
ing"&&ci.test.test(e)?e:t.options.nullStr},lo={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new X(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},s){if(e&&lo.test.test(e)){const n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?s.options.
trueStr:s.options.falseStr}};function tt(){throw new Error("vfioc only reads YAML")}var Nh={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:flo\
at",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:tt},Ah={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():tt(e)}},Mh={identify:e=>typeof e=="number",default:!0,tag:"ta\
g:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new X(parseFloat(e)),s=e.indexOf(".");return s!==-1&&e[e.length-1]==="0"&&(t.
minFractionDigits=e.length-s-1),t},stringify:tt},li=e=>typeof e=="bigint"||Number.isInteger(e),uo=(e,t,s,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),s);
function Eh(e,t,s){const{value:n}=e;return li(n)&&n>=0?s+n.toString(t):tt(e)}var Ch={identify:e=>li(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",
test:/^0o[0-7]+$/,resolve:(e,t,s)=>uo(e,2,8,s),stringify:e=>Eh(e,8,"0o")},Th={identify:li,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,s)=>uo(
e,0,10,s),stringify:tt},Ih={identify:e=>li(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,s)=>uo(e,2,16,s),stringify:e=>Eh(
e,16,"0x")},sO=[Ts,Is,ai,ci,lo,Ch,Th,Ih,Nh,Ah,Mh];function Ph(e){return typeof e=="bigint"||Number.isInteger(e)}var ui=({value:e})=>JSON.stringify(e),nO=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:ui},{identify:e=>e==null,createNode:()=>new X(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:ui},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:ui},{identify:Ph,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:s})=>s?BigInt(e):parseInt(e,10),stringify:({
value:e})=>Ph(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:ui}],iO={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},rO=[Ts,Is].concat(
nO,iO),ho={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){const s=atob(e.replace(/[\n\r]/g,
"")),n=new Uint8Array(s.length);for(let i=0;i<s.length;++i)n[i]=s.charCodeAt(i);return n}else return t("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),e},stringify({comment:e,type:t,value:s},n,i,r){if(!s)return"";const o=s;let a;if(typeof btoa=="function"){let c="";for(let l=0;l<
o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is requir\
ed");if(t??(t=X.BLOCK_LITERAL),t!==X.QUOTE_DOUBLE){const c=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(
l);for(let d=0,h=0;d<l;++d,h+=c)u[d]=a.substr(h,c);a=u.join(t===X.BLOCK_LITERAL?`
`:" ")}return Oh({comment:e,type:t,value:a},n,i,r)}};function jh(e,t){if(io(e))for(let s=0;s<e.items.length;++s){let n=e.items[s];if(!Fe(n)){if(Es(n)){n.items.length>
1&&t("Each pair must have its own sequence indicator");const i=n.items[0]||new Ue(new X(null));if(n.commentBefore&&(i.key.commentBefore=i.key.commentBefore?`${n.
commentBefore}
${i.key.commentBefore}`:n.commentBefore),n.comment){const r=i.value??i.key;r.comment=r.comment?`${n.comment}
${r.comment}`:n.comment}n=i}e.items[s]=Fe(n)?n:new Ue(n)}}else t("Expected a sequence for this tag");return e}function Dh(e,t,s){const{replacer:n}=s,i=new Xt(e);
i.tag="tag:yaml.org,2002:pairs";let r=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof n=="function"&&(o=n.call(t,String(r++),o));let a,c;if(Array.isArray(
o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){const l=Object.keys(o);if(l.length===
1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=o;i.items.push(co(a,c,s))}return i}var fo={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:jh,createNode:Dh},di=class tm extends Xt{constructor(){super(),this.add=He.prototype.add.bind(this),this.delete=
He.prototype.delete.bind(this),this.get=He.prototype.get.bind(this),this.has=He.prototype.has.bind(this),this.set=He.prototype.set.bind(this),this.tag=tm.tag}toJSON(t,s){
if(!s)return super.toJSON(t);const n=new Map;s?.onCreate&&s.onCreate(n);for(const i of this.items){let r,o;if(Fe(i)?(r=Ze(i.key,"",s),o=Ze(i.value,r,s)):r=Ze(i,
"",s),n.has(r))throw new Error("Ordered maps must not include duplicate keys");n.set(r,o)}return n}static from(t,s,n){const i=Dh(t,s,n),r=new this;return r.items=
i.items,r}};di.tag="tag:yaml.org,2002:omap";var mo={collection:"seq",identify:e=>e instanceof Map,nodeClass:di,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){
const s=jh(e,t),n=[];for(const{key:i}of s.items)ae(i)&&(n.includes(i.value)?t(`Ordered maps must not include duplicate keys: ${i.value}`):n.push(i.value));return Object.
assign(new di,s)},createNode:(e,t,s)=>di.from(e,t,s)};function Lh({value:e,source:t},s){return t&&(e?zh:Rh).test.test(t)?t:e?s.options.trueStr:s.options.falseStr}
var zh={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new X(!0),stringify:Lh},Rh={identify:e=>e===
!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new X(!1),stringify:Lh},oO={identify:e=>typeof e=="nu\
mber",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?
Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:tt},aO={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():tt(e)}},cO={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new X(parseFloat(e.replace(/_/g,""))),s=e.indexOf(".");if(s!==-1){const n=e.
substring(s+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=n.length)}return t},stringify:tt},mn=e=>typeof e=="bigint"||Number.isInteger(e);function hi(e,t,s,{
intAsBigInt:n}){const i=e[0];if((i==="-"||i==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(s){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:
e=`0x${e}`;break}const o=BigInt(e);return i==="-"?BigInt(-1)*o:o}const r=parseInt(e,s);return i==="-"?-1*r:r}function po(e,t,s){const{value:n}=e;if(mn(n)){const i=n.
toString(t);return n<0?"-"+s+i.substr(1):s+i}return tt(e)}var lO={identify:mn,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,s)=>hi(
e,2,2,s),stringify:e=>po(e,2,"0b")},uO={identify:mn,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,s)=>hi(e,1,8,s),stringify:e=>po(
e,8,"0")},dO={identify:mn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,s)=>hi(e,0,10,s),stringify:tt},hO={identify:mn,default:!0,
tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,s)=>hi(e,2,16,s),stringify:e=>po(e,16,"0x")},fi=class sm extends He{constructor(t){
super(t),this.tag=sm.tag}add(t){let s;Fe(t)?s=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?s=new Ue(t.key,null):s=new Ue(t,null),Ht(this.items,
s.key)||this.items.push(s)}get(t,s){const n=Ht(this.items,t);return!s&&Fe(n)?ae(n.key)?n.key.value:n.key:n}set(t,s){if(typeof s!="boolean")throw new Error(`Expe\
cted boolean value for set(key, value) in a YAML set, not ${typeof s}`);const n=Ht(this.items,t);n&&!s?this.items.splice(this.items.indexOf(n),1):!n&&s&&this.items.
push(new Ue(t))}toJSON(t,s){return super.toJSON(t,s,Set)}toString(t,s,n){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.
assign({},t,{allNullValues:!0}),s,n);throw new Error("Set items must all have null values")}static from(t,s,n){const{replacer:i}=n,r=new this(t);if(s&&Symbol.iterator in
Object(s))for(let o of s)typeof i=="function"&&(o=i.call(s,o,o)),r.items.push(co(o,null,n));return r}};fi.tag="tag:yaml.org,2002:set";var vo={collection:"map",identify:e=>e instanceof
Set,nodeClass:fi,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,s)=>fi.from(e,t,s),resolve(e,t){if(Es(e)){if(e.hasAllNullValues(!0))return Object.assign(
new fi,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function go(e,t){const s=e[0],n=s==="-"||s==="+"?e.substring(
1):e,i=o=>t?BigInt(o):Number(o),r=n.replace(/_/g,"").split(":").reduce((o,a)=>o*i(60)+i(a),i(0));return s==="-"?i(-1)*r:r}function Bh(e){let{value:t}=e,s=o=>o;if(typeof t==
"bigint")s=o=>BigInt(o);else if(isNaN(t)||!isFinite(t))return tt(e);let n="";t<0&&(n="-",t*=s(-1));const i=s(60),r=[t%i];return t<60?r.unshift(0):(t=(t-r[0])/i,
r.unshift(t%i),t>=60&&(t=(t-r[0])/i,r.unshift(t))),n+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var qh={identify:e=>typeof e=="bigin\
t"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:s})=>go(e,s),
stringify:Bh},Fh={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>go(
e,!1),stringify:Bh},mi={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[\
 \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){const t=e.match(mi.test);if(!t)throw new Error(
"!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,n,i,r,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0;let l=Date.UTC(s,n-1,i,r||0,o||
0,a||0,c);const u=t[8];if(u&&u!=="Z"){let d=go(u,!1);Math.abs(d)<30&&(d*=60),l-=6e4*d}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,
"")??""},Uh=[Ts,Is,ai,ci,zh,Rh,lO,uO,dO,hO,oO,aO,cO,ho,ht,mo,fo,vo,qh,Fh,mi],Kh=new Map([["core",sO],["failsafe",[Ts,Is,ai]],["json",rO],["yaml11",Uh],["yaml-1.\
1",Uh]]),Vh={binary:ho,bool:lo,float:Mh,floatExp:Ah,floatNaN:Nh,floatTime:Fh,int:Th,intHex:Ih,intOct:Ch,intTime:qh,map:Ts,merge:ht,null:ci,omap:mo,pairs:fo,seq:Is,
set:vo,timestamp:mi},fO={"tag:yaml.org,2002:binary":ho,"tag:yaml.org,2002:merge":ht,"tag:yaml.org,2002:omap":mo,"tag:yaml.org,2002:pairs":fo,"tag:yaml.org,2002:\
set":vo,"tag:yaml.org,2002:timestamp":mi};function yo(e,t,s){const n=Kh.get(t);if(n&&!e)return s&&!n.includes(ht)?n.concat(ht):n.slice();let i=n;if(!i)if(Array.
isArray(e))i=[];else{const r=Array.from(Kh.keys()).filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one \
of ${r} or define customTags array`)}if(Array.isArray(e))for(const r of e)i=i.concat(r);else typeof e=="function"&&(i=e(i.slice()));return s&&(i=i.concat(ht)),i.
reduce((r,o)=>{const a=typeof o=="string"?Vh[o]:o;if(!a){const c=JSON.stringify(o),l=Object.keys(Vh).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unkno\
wn custom tag ${c}; use one of ${l}`)}return r.includes(a)||r.push(a),r},[])}var mO=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,pO=class nm{constructor({compat:t,customTags:s,
merge:n,resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?yo(t,"compat"):t?yo(null,t):null,this.name=typeof r=="str\
ing"&&r||"core",this.knownTags=i?fO:{},this.tags=yo(s,this.name,n),this.toStringOptions=a??null,Object.defineProperty(this,un,{value:Ts}),Object.defineProperty(
this,it,{value:ai}),Object.defineProperty(this,dn,{value:Is}),this.sortMapEntries=typeof o=="function"?o:o===!0?mO:null}clone(){const t=Object.create(nm.prototype,
Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function vO(){throw new Error("vfioc only reads YAML")}var Gh=class im{constructor(t,s,n){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,We,{value:no});let i=null;typeof s=="function"||Array.isArray(
s)?i=s:n===void 0&&s&&(n=s,s=void 0);const r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},n);this.options=r;let{version:o}=r;n?._directives?(this.directives=n._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new Cs({version:o}),this.setSchema(o,n),this.contents=t===void 0?null:this.createNode(t,i,n)}clone(){const t=Object.create(im.prototype,
{[We]:{value:no}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.
assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=dt(this.contents)?this.contents.clone(t.
schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Ps(this.contents)&&this.contents.add(t)}addIn(t,s){Ps(this.contents)&&this.contents.addIn(
t,s)}createAlias(t,s){if(!t.anchor){const n=vh(this);t.anchor=!s||n.has(s)?gh(s||"a",n):s}return new bh(t.anchor)}createNode(t,s,n){let i;if(typeof s=="function")
t=s.call({"":t},"",t),i=s;else if(Array.isArray(s)){const _=x=>typeof x=="number"||x instanceof String||x instanceof Number,M=s.filter(_).map(String);M.length>0&&
(s=s.concat(M)),i=s}else n===void 0&&s&&(n=s,s=void 0);const{aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:u}=n??{},{onAnchor:d,setAnchors:h,
sourceObjects:p}=Xx(this,o||"a"),y={aliasDuplicateObjects:r??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:l,replacer:i,schema:this.schema,sourceObjects:p},k=hn(t,
u,y);return a&&Te(k)&&(k.flow=!0),h(),k}createPair(t,s,n={}){const i=this.createNode(t,null,n),r=this.createNode(s,null,n);return new Ue(i,r)}delete(t){return Ps(
this.contents)?this.contents.delete(t):!1}deleteIn(t){return fn(t)?this.contents==null?!1:(this.contents=null,!0):Ps(this.contents)?this.contents.deleteIn(t):!1}get(t,s){
return Te(this.contents)?this.contents.get(t,s):void 0}getIn(t,s){return fn(t)?!s&&ae(this.contents)?this.contents.value:this.contents:Te(this.contents)?this.contents.
getIn(t,s):void 0}has(t){return Te(this.contents)?this.contents.has(t):!1}hasIn(t){return fn(t)?this.contents!==void 0:Te(this.contents)?this.contents.hasIn(t):
!1}set(t,s){this.contents==null?this.contents=ii(this.schema,[t],s):Ps(this.contents)&&this.contents.set(t,s)}setIn(t,s){fn(t)?this.contents=s:this.contents==null?
this.contents=ii(this.schema,Array.from(t),s):Ps(this.contents)&&this.contents.setIn(t,s)}setSchema(t,s={}){typeof t=="number"&&(t=String(t));let n;switch(t){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Cs({version:"1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"n\
ext":this.directives?this.directives.yaml.version=t:this.directives=new Cs({version:t}),n={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,n=null;break;default:{const i=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(s.schema instanceof
Object)this.schema=s.schema;else if(n)this.schema=new pO(Object.assign(n,s));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:t,jsonArg:s,mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:o}={}){const a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i==
"number"?i:100},c=Ze(this.contents,s??"",a);if(typeof r=="function")for(const{count:l,res:u}of a.anchors.values())r(u,l);return typeof o=="function"?yh(o,{"":c},
"",c):c}toJSON(t,s){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:s})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors ca\
nnot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){const s=JSON.stringify(t.indent);throw new Error(`"indent" option mus\
t be a positive integer, not ${s}`)}return vO(this,t)}};function Ps(e){if(Te(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Wh=class extends Error{constructor(e,t,s,n){
super(),this.name=e,this.code=s,this.message=n,this.pos=t}},pi=class extends Wh{constructor(e,t,s){super("YAMLParseError",e,t,s)}},gO=class extends Wh{constructor(e,t,s){
super("YAMLWarning",e,t,s)}};function js(e,{flow:t,indicator:s,next:n,offset:i,onError:r,parentIndent:o,startOnNewline:a}){let c=!1,l=a,u=a,d="",h="",p=!1,y=!1,
k=null,_=null,M=null,x=null,D=null,U=null,G=null;for(const O of e)switch(y&&(O.type!=="space"&&O.type!=="newline"&&O.type!=="comma"&&r(O.offset,"MISSING_CHAR","\
Tags and anchors must be separated from the next token by white space"),y=!1),k&&(l&&O.type!=="comment"&&O.type!=="newline"&&r(k,"TAB_AS_INDENT","Tabs are not a\
llowed as indentation"),k=null),O.type){case"space":!t&&(s!=="doc-start"||n?.type!=="flow-collection")&&O.source.includes("	")&&(k=O),u=!0;break;case"comment":{
u||r(O,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const J=O.source.substring(1)||" ";d?d+=h+J:d=J,h="",l=!1;break}case"\
newline":l?d?d+=O.source:(!U||s!=="seq-item-ind")&&(c=!0):h+=O.source,l=!0,p=!0,(_||M)&&(x=O),u=!0;break;case"anchor":_&&r(O,"MULTIPLE_ANCHORS","A node can have\
 at most one anchor"),O.source.endsWith(":")&&r(O.offset+O.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),_=O,G??(G=O.offset),l=!1,u=!1,y=!0;
break;case"tag":{M&&r(O,"MULTIPLE_TAGS","A node can have at most one tag"),M=O,G??(G=O.offset),l=!1,u=!1,y=!0;break}case s:(_||M)&&r(O,"BAD_PROP_ORDER",`Anchors\
 and tags must be after the ${O.source} indicator`),U&&r(O,"UNEXPECTED_TOKEN",`Unexpected ${O.source} in ${t??"collection"}`),U=O,l=s==="seq-item-ind"||s==="exp\
licit-key-ind",u=!1;break;case"comma":if(t){D&&r(O,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),D=O,l=!1,u=!1;break}default:r(O,"UNEXPECTED_TOKEN",`Unexpected ${O.
type} token`),l=!1,u=!1}const B=e[e.length-1],ue=B?B.offset+B.source.length:i;return y&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="sc\
alar"||n.source!=="")&&r(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),k&&(l&&k.indent<=o||n?.type==="block-m\
ap"||n?.type==="block-seq")&&r(k,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:D,found:U,spaceBefore:c,comment:d,hasNewline:p,anchor:_,tag:M,newlineAfterProp:x,
end:ue,start:G??ue}}function pn(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(
`
`))return!0;if(e.end){for(const t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(const t of e.items){for(const s of t.start)if(s.type===
"newline")return!0;if(t.sep){for(const s of t.sep)if(s.type==="newline")return!0}if(pn(t.key)||pn(t.value))return!0}return!1;default:return!0}}function bo(e,t,s){
if(t?.type==="flow-collection"){const n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&pn(t)&&s(n,"BAD_INDENT","Flow end indicator should be more inde\
nted than parent",!0)}}function Zh(e,t,s){const{uniqueKeys:n}=e.options;if(n===!1)return!1;const i=typeof n=="function"?n:(r,o)=>r===o||ae(r)&&ae(o)&&r.value===
o.value;return t.some(r=>i(r.key,s))}var Hh="All mapping items must start at the same column";function yO({composeNode:e,composeEmptyNode:t},s,n,i,r){const o=r?.
nodeClass??He,a=new o(s.schema);s.atRoot&&(s.atRoot=!1);let c=n.offset,l=null;for(const u of n.items){const{start:d,key:h,sep:p,value:y}=u,k=js(d,{indicator:"ex\
plicit-key-ind",next:h??p?.[0],offset:c,onError:i,parentIndent:n.indent,startOnNewline:!0}),_=!k.found;if(_){if(h&&(h.type==="block-seq"?i(c,"BLOCK_AS_IMPLICIT_\
KEY","A block sequence may not be used as an implicit map key"):"indent"in h&&h.indent!==n.indent&&i(c,"BAD_INDENT",Hh)),!k.anchor&&!k.tag&&!p){l=k.end,k.comment&&
(a.comment?a.comment+=`
`+k.comment:a.comment=k.comment);continue}(k.newlineAfterProp||pn(h))&&i(h??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
k.found?.indent!==n.indent&&i(c,"BAD_INDENT",Hh);s.atKey=!0;const M=k.end,x=h?e(s,h,k,i):t(s,M,d,null,k,i);s.schema.compat&&bo(n.indent,h,i),s.atKey=!1,Zh(s,a.items,
x)&&i(M,"DUPLICATE_KEY","Map keys must be unique");const D=js(p??[],{indicator:"map-value-ind",next:y,offset:x.range[2],onError:i,parentIndent:n.indent,startOnNewline:!h||
h.type==="block-scalar"});if(c=D.end,D.found){_&&(y?.type==="block-map"&&!D.hasNewline&&i(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),s.options.strict&&k.start<D.found.offset-1024&&i(x.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));const U=y?e(s,y,D,i):t(s,c,p,null,D,i);s.schema.compat&&bo(n.indent,y,i),c=U.range[2];const G=new Ue(x,U);s.options.keepSourceTokens&&
(G.srcToken=u),a.items.push(G)}else{_&&i(x.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),D.comment&&(x.comment?x.comment+=`
`+D.comment:x.comment=D.comment);const U=new Ue(x);s.options.keepSourceTokens&&(U.srcToken=u),a.items.push(U)}}return l&&l<c&&i(l,"IMPOSSIBLE","Map comment with\
 trailing content"),a.range=[n.offset,c,l??c],a}function bO({composeNode:e,composeEmptyNode:t},s,n,i,r){const o=r?.nodeClass??Xt,a=new o(s.schema);s.atRoot&&(s.
atRoot=!1),s.atKey&&(s.atKey=!1);let c=n.offset,l=null;for(const{start:u,value:d}of n.items){const h=js(u,{indicator:"seq-item-ind",next:d,offset:c,onError:i,parentIndent:n.
indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||d)d?.type==="block-seq"?i(h.end,"BAD_INDENT","All sequence items must start at the same column"):i(c,
"MISSING_CHAR","Sequence item without - indicator");else{l=h.end,h.comment&&(a.comment=h.comment);continue}const p=d?e(s,d,h,i):t(s,h.end,u,null,h,i);s.schema.compat&&
bo(n.indent,d,i),c=p.range[2],a.items.push(p)}return a.range=[n.offset,c,l??c],a}function vn(e,t,s,n){let i="";if(e){let r=!1,o="";for(const a of e){const{source:c,
type:l}=a;switch(l){case"space":r=!0;break;case"comment":{s&&!r&&n(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const u=c.
substring(1)||" ";i?i+=o+u:i=u,o="";break}case"newline":i&&(o+=c),r=!0;break;default:n(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:i,
offset:t}}var wo="Block collections are not allowed within flow collections",ko=e=>e&&(e.type==="block-map"||e.type==="block-seq");function wO({composeNode:e,composeEmptyNode:t},s,n,i,r){
const o=n.start.source==="{",a=o?"flow map":"flow sequence",c=r?.nodeClass??(o?He:Xt),l=new c(s.schema);l.flow=!0;const u=s.atRoot;u&&(s.atRoot=!1),s.atKey&&(s.
atKey=!1);let d=n.offset+n.start.source.length;for(let _=0;_<n.items.length;++_){const M=n.items[_],{start:x,key:D,sep:U,value:G}=M,B=js(x,{flow:a,indicator:"ex\
plicit-key-ind",next:D??U?.[0],offset:d,onError:i,parentIndent:n.indent,startOnNewline:!1});if(!B.found){if(!B.anchor&&!B.tag&&!U&&!G){_===0&&B.comma?i(B.comma,
"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):_<n.items.length-1&&i(B.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),B.comment&&(l.comment?l.comment+=`
`+B.comment:l.comment=B.comment),d=B.end;continue}!o&&s.options.strict&&pn(D)&&i(D,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(_===0)B.comma&&i(B.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(B.comma||i(B.start,"MISSING_CHAR",`Missing , between ${a} items`),
B.comment){let ue="";e:for(const O of x)switch(O.type){case"comma":case"space":break;case"comment":ue=O.source.substring(1);break e;default:break e}if(ue){let O=l.
items[l.items.length-1];Fe(O)&&(O=O.value??O.key),O.comment?O.comment+=`
`+ue:O.comment=ue,B.comment=B.comment.substring(ue.length+1)}}if(!o&&!U&&!B.found){const ue=G?e(s,G,B,i):t(s,B.end,U,null,B,i);l.items.push(ue),d=ue.range[2],ko(
G)&&i(ue.range,"BLOCK_IN_FLOW",wo)}else{s.atKey=!0;const ue=B.end,O=D?e(s,D,B,i):t(s,ue,x,null,B,i);ko(D)&&i(O.range,"BLOCK_IN_FLOW",wo),s.atKey=!1;const J=js(U??
[],{flow:a,indicator:"map-value-ind",next:G,offset:O.range[2],onError:i,parentIndent:n.indent,startOnNewline:!1});if(J.found){if(!o&&!B.found&&s.options.strict){
if(U)for(const Ne of U){if(Ne===J.found)break;if(Ne.type==="newline"){i(Ne,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single\
 line");break}}B.start<J.found.offset-1024&&i(J.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequ\
ence key")}}else G&&("source"in G&&G.source?.[0]===":"?i(G,"MISSING_CHAR",`Missing space after : in ${a}`):i(J.start,"MISSING_CHAR",`Missing , or : between ${a}\
 items`));const mt=G?e(s,G,J,i):J.found?t(s,J.end,U,null,J,i):null;mt?ko(G)&&i(mt.range,"BLOCK_IN_FLOW",wo):J.comment&&(O.comment?O.comment+=`
`+J.comment:O.comment=J.comment);const zs=new Ue(O,mt);if(s.options.keepSourceTokens&&(zs.srcToken=M),o){const Ne=l;Zh(s,Ne.items,O)&&i(ue,"DUPLICATE_KEY","Map \
keys must be unique"),Ne.items.push(zs)}else{const Ne=new He(s.schema);Ne.flow=!0,Ne.items.push(zs);const _n=(mt??O).range;Ne.range=[O.range[0],_n[1],_n[2]],l.items.
push(Ne)}d=mt?mt.range[2]:J.end}}const h=o?"}":"]",[p,...y]=n.end;let k=d;if(p?.source===h)k=p.offset+p.source.length;else{const _=a[0].toUpperCase()+a.substring(
1),M=u?`${_} must end with a ${h}`:`${_} in block collection must be sufficiently indented and end with a ${h}`;i(d,u?"MISSING_CHAR":"BAD_INDENT",M),p&&p.source.
length!==1&&y.unshift(p)}if(y.length>0){const _=vn(y,k,s.options.strict,i);_.comment&&(l.comment?l.comment+=`
`+_.comment:l.comment=_.comment),l.range=[n.offset,k,_.offset]}else l.range=[n.offset,k,k];return l}function $o(e,t,s,n,i,r){const o=s.type==="block-map"?yO(e,t,
s,n,r):s.type==="block-seq"?bO(e,t,s,n,r):wO(e,t,s,n,r),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):(i&&(o.tag=i),o)}function kO(e,t,s,n,i){
const r=n.tag,o=r?t.directives.tagName(r.source,h=>i(r,"TAG_RESOLVE_FAILED",h)):null;if(s.type==="block-seq"){const{anchor:h,newlineAfterProp:p}=n,y=h&&r?h.offset>
r.offset?h:r:h??r;y&&(!p||p.offset<y.offset)&&i(y,"MISSING_CHAR","Missing newline after block sequence props")}const a=s.type==="block-map"?"map":s.type==="bloc\
k-seq"?"seq":s.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||o===He.tagName&&a==="map"||o===Xt.tagName&&a==="seq")return $o(e,t,s,i,o);let c=t.schema.tags.
find(h=>h.tag===o&&h.collection===a);if(!c){const h=t.schema.knownTags[o];if(h?.collection===a)t.schema.tags.push(Object.assign({},h,{default:!1})),c=h;else return h?
i(r,"BAD_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),$o(
e,t,s,i,o)}const l=$o(e,t,s,i,o,c),u=c.resolve?.(l,h=>i(r,"TAG_RESOLVE_FAILED",h),t.options)??l,d=dt(u)?u:new X(u);return d.range=l.range,d.tag=o,c?.format&&(d.
format=c.format),d}function $O(e,t,s){const n=t.offset,i=_O(t,e.options.strict,s);if(!i)return{value:"",type:null,comment:"",range:[n,n,n]};const r=i.mode===">"?
X.BLOCK_FOLDED:X.BLOCK_LITERAL,o=t.source?SO(t.source):[];let a=o.length;for(let k=o.length-1;k>=0;--k){const _=o[k][1];if(_===""||_==="\r")a=k;else break}if(a===
0){const k=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"";let _=n+i.length;return t.source&&(_+=t.source.length),{value:k,type:r,comment:i.comment,range:[n,_,_]}}let c=t.indent+i.indent,
l=t.offset+i.length,u=0;for(let k=0;k<a;++k){const[_,M]=o[k];if(M===""||M==="\r")i.indent===0&&_.length>c&&(c=_.length);else{_.length<c&&s(l+_.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=_.length),u=k,c===0&&!e.atRoot&&s(l,"BA\
D_INDENT","Block scalar values in collections must be indented");break}l+=_.length+M.length+1}for(let k=o.length-1;k>=a;--k)o[k][0].length>c&&(a=k+1);let d="",h="",
p=!1;for(let k=0;k<u;++k)d+=o[k][0].slice(c)+`
`;for(let k=u;k<a;++k){let[_,M]=o[k];l+=_.length+M.length+1;const x=M[M.length-1]==="\r";if(x&&(M=M.slice(0,-1)),M&&_.length<c){const U=`Block scalar lines must\
 not be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;s(l-M.length-(x?2:1),"BAD_INDENT",U),_=""}r===X.BLOCK_LITERAL?(d+=h+
_.slice(c)+M,h=`
`):_.length>c||M[0]==="	"?(h===" "?h=`
`:!p&&h===`
`&&(h=`

`),d+=h+_.slice(c)+M,h=`
`,p=!0):M===""?h===`
`?d+=`
`:h=`
`:(d+=h+M,h=" ",p=!1)}switch(i.chomp){case"-":break;case"+":for(let k=a;k<o.length;++k)d+=`
`+o[k][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}const y=n+i.length+t.source.length;return{value:d,type:r,comment:i.comment,range:[n,y,y]}}function _O({offset:e,props:t},s,n){if(t[0].type!=="block-scalar-hea\
der")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:i}=t[0],r=i[0];let o=0,a="",c=-1;for(let h=1;h<i.length;++h){const p=i[h];if(!a&&
(p==="-"||p==="+"))a=p;else{const y=Number(p);!o&&y?o=y:c===-1&&(c=e+h)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let l=!1,
u="",d=i.length;for(let h=1;h<t.length;++h){const p=t[h];switch(p.type){case"space":l=!0;case"newline":d+=p.source.length;break;case"comment":s&&!l&&n(p,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),d+=p.source.length,u=p.source.substring(1);break;case"error":n(p,"UNEXPECTED_T\
OKEN",p.message),d+=p.source.length;break;default:{const y=`Unexpected token in block scalar header: ${p.type}`;n(p,"UNEXPECTED_TOKEN",y);const k=p.source;k&&typeof k==
"string"&&(d+=k.length)}}}return{mode:r,indent:o,chomp:a,comment:u,length:d}}function SO(e){const t=e.split(/\n( *)/),s=t[0],n=s.match(/^( *)/),r=[n?.[1]?[n[1],
s.slice(n[1].length)]:["",s]];for(let o=1;o<t.length;o+=2)r.push([t[o],t[o+1]]);return r}function xO(e,t,s){const{offset:n,type:i,source:r,end:o}=e;let a,c;const l=(h,p,y)=>s(
n+h,p,y);switch(i){case"scalar":a=X.PLAIN,c=OO(r,l);break;case"single-quoted-scalar":a=X.QUOTE_SINGLE,c=NO(r,l);break;case"double-quoted-scalar":a=X.QUOTE_DOUBLE,
c=AO(r,l);break;default:return s(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[n,n+r.length,n+r.length]}}
const u=n+r.length,d=vn(o,u,t,s);return{value:c,type:a,comment:d.comment,range:[n,u,d.offset]}}function OO(e,t){let s="";switch(e[0]){case"	":s="a tab character";
break;case",":s="flow indicator character ,";break;case"%":s="directive indicator character %";break;case"|":case">":{s=`block scalar indicator ${e[0]}`;break}case"\
@":case"`":{s=`reserved character ${e[0]}`;break}}return s&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${s}`),Xh(e)}function NO(e,t){return(e[e.length-
1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Xh(e.slice(1,-1)).replace(/''/g,"'")}function Xh(e){const t=/(.*?)\r?\n/sy;let s=t.
exec(e);if(!s)return e;let n,i;try{n=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=s[1].
replace(n,""),o=" ",a=t.lastIndex;for(;s=t.exec(e);){const l=s[1].replace(i,"");l===""?o===`
`?r+=o:o=`
`:(r+=o+l,o=" "),a=t.lastIndex}const c=/[ \t]*(.*)/sy;return c.lastIndex=a,s=c.exec(e),r+o+(s?.[1]??"")}function AO(e,t){let s="";for(let n=1;n<e.length-1;++n){
const i=e[n];if(!(i==="\r"&&e[n+1]===`
`))if(i===`
`){const{fold:r,offset:o}=MO(e,n);s+=r,n=o}else if(i==="\\"){let r=e[++n];const o=EO[r];if(o)s+=o;else if(r===`
`)for(r=e[n+1];r===" "||r==="	";)r=e[++n+1];else if(r==="\r"&&e[n+1]===`
`)for(r=e[++n+1];r===" "||r==="	";)r=e[++n+1];else if(r==="x"||r==="u"||r==="U"){const a=r==="x"?2:r==="u"?4:8;s+=CO(e,n+1,a,t),n+=a}else{const a=e.substr(n-1,2);
t(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),s+=a}}else if(i===" "||i==="	"){const r=n;let o=e[n+1];for(;o===" "||o==="	";)o=e[++n+1];o!==`
`&&!(o==="\r"&&e[n+2]===`
`)&&(s+=n>r?e.slice(r,n+1):i)}else s+=i}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),s}function MO(e,t){let s="",
n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(s+=`
`),t+=1,n=e[t+1];return s||(s=" "),{fold:s,offset:t}}var EO={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function CO(e,t,s,n){const i=e.substr(t,s),o=i.length===
s&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{const a=e.substr(t-2,s+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${a}`),a}}function Yh(e,t,s,n){const{value:i,type:r,comment:o,range:a}=t.type==="block-scalar"?$O(e,t,n):xO(t,e.options.strict,n),c=s?e.directives.tagName(
s.source,d=>n(s,"TAG_RESOLVE_FAILED",d)):null;let l;e.options.stringKeys&&e.atKey?l=e.schema[it]:c?l=TO(e.schema,i,c,s,n):t.type==="scalar"?l=IO(e,i,t,n):l=e.schema[it];
let u;try{const d=l.resolve(i,h=>n(s??t,"TAG_RESOLVE_FAILED",h),e.options);u=ae(d)?d:new X(d)}catch(d){const h=d instanceof Error?d.message:String(d);n(s??t,"TA\
G_RESOLVE_FAILED",h),u=new X(i)}return u.range=a,u.source=i,r&&(u.type=r),c&&(u.tag=c),l.format&&(u.format=l.format),o&&(u.comment=o),u}function TO(e,t,s,n,i){if(s===
"!")return e[it];const r=[];for(const a of e.tags)if(!a.collection&&a.tag===s)if(a.default&&a.test)r.push(a);else return a;for(const a of r)if(a.test?.test(t))return a;
const o=e.knownTags[s];return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,s!==
"tag:yaml.org,2002:str"),e[it])}function IO({atKey:e,directives:t,schema:s},n,i,r){const o=s.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||
s[it];if(s.compat){const a=s.compat.find(c=>c.default&&c.test?.test(n))??s[it];if(o.tag!==a.tag){const c=t.tagString(o.tag),l=t.tagString(a.tag),u=`Value may be\
 parsed as either ${c} or ${l}`;r(i,"TAG_RESOLVE_FAILED",u,!0)}}return o}function PO(e,t,s){if(t){s??(s=t.length);for(let n=s-1;n>=0;--n){let i=t[n];switch(i.type){case"\
space":case"comment":case"newline":e-=i.source.length;continue}for(i=t[++n];i?.type==="space";)e+=i.source.length,i=t[++n];break}}return e}var jO={composeNode:Jh,
composeEmptyNode:_o};function Jh(e,t,s,n){const i=e.atKey,{spaceBefore:r,comment:o,anchor:a,tag:c}=s;let l,u=!0;switch(t.type){case"alias":l=DO(e,t,n),(a||c)&&n(
t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Yh(
e,t,c,n),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=kO(jO,e,t,s,n),a&&(l.anchor=a.source.substring(1))}catch(d){
const h=d instanceof Error?d.message:String(d);n(t,"RESOURCE_EXHAUSTION",h)}break;default:{const d=t.type==="error"?t.message:`Unsupported token (type: ${t.type}\
)`;n(t,"UNEXPECTED_TOKEN",d),u=!1}}return l??(l=_o(e,t.offset,void 0,null,s,n)),a&&l.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),i&&e.options.
stringKeys&&(!ae(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&n(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&
(l.spaceBefore=!0),o&&(t.type==="scalar"&&t.source===""?l.comment=o:l.commentBefore=o),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function _o(e,t,s,n,{spaceBefore:i,
comment:r,anchor:o,tag:a,end:c},l){const u={type:"scalar",offset:PO(t,s,n),indent:-1,source:""},d=Yh(e,u,a,l);return o&&(d.anchor=o.source.substring(1),d.anchor===
""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(d.spaceBefore=!0),r&&(d.comment=r,d.range[2]=c),d}function DO({options:e},{offset:t,source:s,end:n},i){
const r=new bh(s.substring(1));r.source===""&&i(t,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&i(t+s.length-1,"BAD_ALIAS","Alias endin\
g in : is ambiguous",!0);const o=t+s.length,a=vn(n,o,e.strict,i);return r.range=[t,o,a.offset],a.comment&&(r.comment=a.comment),r}function LO(e,t,{offset:s,start:n,
value:i,end:r},o){const a=Object.assign({_directives:t},e),c=new Gh(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},u=js(
n,{indicator:"doc-start",next:i??r?.[0],offset:s,onError:o,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,i&&(i.type==="block-map"||i.type===
"block-seq")&&!u.hasNewline&&o(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=i?Jh(l,i,u,o):_o(l,u.end,
n,null,u,o);const d=c.contents.range[2],h=vn(r,d,!1,o);return h.comment&&(c.comment=h.comment),c.range=[s,d,h.offset],c}function gn(e){if(typeof e=="number")return[
e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];const{offset:t,source:s}=e;return[t,t+(typeof s=="string"?s.length:1)]}function Qh(e){let t="",s=!1,
n=!1;for(let i=0;i<e.length;++i){const r=e[i];switch(r[0]){case"#":t+=(t===""?"":n?`

`:`
`)+(r.substring(1)||" "),s=!0,n=!1;break;case"%":e[i+1]?.[0]!=="#"&&(i+=1),s=!1;break;default:s||(n=!0),s=!1}}return{comment:t,afterEmptyLine:n}}var zO=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,n,i)=>{const r=gn(t);i?this.warnings.push(new gO(r,s,n)):this.
errors.push(new pi(r,s,n))},this.directives=new Cs({version:e.version||"1.2"}),this.options=e}decorate(e,t){const{comment:s,afterEmptyLine:n}=Qh(this.prelude);if(s){
const i=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(n||e.directives.docStart||!i)e.commentBefore=s;else if(Te(i)&&!i.flow&&i.items.length>0){let r=i.items[0];Fe(r)&&(r=r.key);const o=r.commentBefore;
r.commentBefore=o?`${s}
${o}`:s}else{const r=i.commentBefore;i.commentBefore=r?`${s}
${r}`:s}}if(t){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Qh(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(const n of e)yield*this.next(n);yield*this.end(t,s)}*next(e){switch(e.type){case"\
directive":this.directives.add(e.source,(t,s,n)=>{const i=gn(e);i[0]+=t,this.onError(i,"BAD_DIRECTIVE",s,n)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"\
document":{const t=LO(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-\
end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"\
comment":case"newline":this.prelude.push(e.source);break;case"error":{const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new pi(gn(e),"UNE\
XPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){const s="Unexpected doc-end withou\
t preceding document";this.errors.push(new pi(gn(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;const t=vn(e.end,e.offset+e.source.length,this.doc.
options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const s=this.doc.comment;this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new pi(gn(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){const s=Object.assign({_directives:this.directives},this.options),n=new Gh(void 0,
s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),n.range=[0,t,t],this.decorate(n,!1),yield n}}},ef="\uFEFF",tf="",sf="\
",So="";function RO(e){switch(e){case ef:return"byte-order-mark";case tf:return"doc-mode";case sf:return"flow-error-end";case So:return"scalar";case"---":return"\
doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function st(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var nf=new Set("0123456789ABCDEFabcdef"),BO=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),vi=new Set(",[]{}"),qO=new Set(` ,[]{}
\r	`),xo=e=>!e||qO.has(e),rf=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(
s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t==="\r"){
const n=this.buffer[s+e+1];if(n===`
`||!n&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){const s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&st(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===ef&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){const i=e[s-
1];if(i===" "||i==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){const i=e[t-1];if(i===" "||i==="	")t-=1;else break}const n=(yield*this.pushCount(t))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(e.length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(!0);return yield*this.pushCount(
e.length-t),yield*this.pushNewline(),"stream"}return yield tf,yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const t=this.peek(3);if((t==="---"||t==="...")&&st(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!st(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2);if(!t&&
!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&st(t)){const s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(xo),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);const n=this.getLine();
if(n===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&n[0]!=="#"||s===0&&(n.startsWith("---")||n.startsWith("..."))&&st(n[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(n[0]==="]"||n[0]==="}")))return this.flowLevel=0,yield sf,yield*this.parseLineStart();let i=0;for(;n[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),n[i]){case void 0:return"flow";case"#":return yield*this.pushCount(n.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(xo),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const r=this.charAt(1);if(this.flowKey||st(r)||r===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0);let t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]===
"'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let i=0;for(;this.buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}const s=this.
buffer.substring(0,t);let n=s.indexOf(`
`,this.pos);if(n!==-1){for(;n!==-1;){const i=this.continueScalar(n+1);if(i===-1)break;n=s.indexOf(`
`,i)}n!==-1&&(t=n-(s[n-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){const t=this.buffer[++e];if(t==="\
+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>st(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let i=this.pos;s=this.buffer[i];++i)switch(s){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{const r=this.buffer[i+1];if(!r&&!this.atEnd)return this.setNext("block-scalar");if(r===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let n=e+1;for(s=this.buffer[n];s===" ";)s=this.buffer[++n];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++n];e=n-1}else if(!this.blockScalarKeep)do{let i=e-1,r=this.buffer[i];r==="\r"&&(r=this.buffer[--i]);const o=i;for(;r===" ";)r=this.buffer[--i];
if(r===`
`&&i>=this.pos&&i+1+t>o)e=i;else break}while(!0);return yield So,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>
0;let t=this.pos-1,s=this.pos-1,n;for(;n=this.buffer[++s];)if(n===":"){const i=this.buffer[s+1];if(st(i)||e&&vi.has(i))break;t=s}else if(st(n)){let i=this.buffer[s+
1];if(n==="\r"&&(i===`
`?(s+=1,n=`
`,i=this.buffer[s+1]):t=s),i==="#"||e&&vi.has(i))break;if(n===`
`){const r=this.continueScalar(s+1);if(r===-1)break;s=Math.max(s,r-2)}}else{if(e&&vi.has(n))break;t=s}return!n&&!this.atEnd?this.setNext("plain-scalar"):(yield So,
yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){const s=this.buffer.
slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(xo),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const t=this.
flowLevel>0,s=this.charAt(1);if(st(s)||t&&vi.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!st(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(BO.has(t))t=this.buffer[++e];else if(t==="%"&&nf.has(this.buffer[e+1])&&nf.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){const e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");const n=t-this.pos;return n>0&&(yield this.buffer.
substr(this.pos,n),this.pos=t),n}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function Tt(e,t){
for(let s=0;s<e.length;++s)if(e[s].type===t)return!0;return!1}function of(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":
break;default:return t}return-1}function af(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collecti\
on":return!0;default:return!1}}function gi(e){switch(e.type){case"document":return e.start;case"block-map":{const t=e.items[e.items.length-1];return t.sep??t.start}case"\
block-seq":return e.items[e.items.length-1].start;default:return[]}}function Ds(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function yi(e,t){
if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let s=0;s<t.length;++s)e.push(t[s])}function cf(e){if(e.start.type==="flow-seq-start")for(const t of e.
items)t.sep&&!t.value&&!Tt(t.start,"explicit-key-ind")&&!Tt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,af(t.value)?t.value.end?yi(t.value.end,
t.sep):t.value.end=t.sep:yi(t.start,t.sep),delete t.sep)}var FO=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=
!1,this.stack=[],this.source="",this.type="",this.lexer=new rf,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const s of this.
lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}
const t=RO(e);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=
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
n"&&s.type==="document"&&(t.indent=0),t.type==="flow-collection"&&cf(t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"blo\
ck-map":{const n=s.items[s.items.length-1];if(n.value){s.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(n.sep)n.value=t;else{Object.assign(
n,{key:t,sep:[]}),this.onKeyLine=!n.explicitKey;return}break}case"block-seq":{const n=s.items[s.items.length-1];n.value?s.items.push({start:[],value:t}):n.value=
t;break}case"flow-collection":{const n=s.items[s.items.length-1];!n||n.value?s.items.push({start:[],key:t,sep:[]}):n.sep?n.value=t:Object.assign(n,{key:t,sep:[]});
return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-s\
eq")){const n=t.items[t.items.length-1];n&&!n.sep&&!n.value&&n.start.length>0&&of(n.start)===-1&&(t.indent===0||n.start.every(i=>i.type!=="comment"||i.indent<t.
indent))&&(s.type==="document"?s.end=n.start:s.items.push({start:n.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mo\
de":case"doc-start":{const e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);
switch(this.type){case"doc-start":{of(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"\
comment":case"newline":e.start.push(this.sourceToken);return}const t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`\
Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){const t=gi(this.peek(2)),s=Ds(t);let n;e.end?(n=e.
end,n.push(this.sourceToken),delete e.end):n=[this.sourceToken];const i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:n}]};this.onKeyLine=
!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);
return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push(
{start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]?.value?.end;if(Array.
isArray(n)){yi(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const s=!this.onKeyLine&&
this.indent===e.indent,n=s&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind";let i=[];if(n&&t.sep&&!t.value){const r=[];for(let o=0;o<t.sep.length;++o){const a=t.
sep[o];switch(a.type){case"newline":r.push(o);break;case"space":break;case"comment":a.indent>e.indent&&(r.length=0);break;default:r.length=0}}r.length>=2&&(i=t.
sep.splice(r[1]))}switch(this.type){case"anchor":case"tag":n||t.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):t.sep?t.sep.push(this.
sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):n||t.value?(i.
push(this.sourceToken),e.items.push({start:i,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Tt(
t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(af(t.
key)&&!Tt(t.sep,"newline")){const r=Ds(t.start),o=t.key,a=t.sep;a.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:r,key:o,sep:a}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken);else if(Tt(t.start,
"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{const r=Ds(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:r,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||n?e.items.push({start:i,key:null,sep:[this.sourceToken]}):Tt(t.sep,"map-value-ind")?this.stack.
push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{
key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const r=this.flowScalar(
this.type);n||t.value?(e.items.push({start:i,key:r,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(r):(Object.assign(t,{key:r,sep:[]}),this.onKeyLine=!0);return}default:{
const r=this.startBlockValue(e);if(r){if(r.type==="block-seq"){if(!t.explicitKey&&t.sep&&!Tt(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:i});this.stack.push(r);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(
s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(n)){yi(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.
indent<=e.indent)break;t.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||Tt(t.start,"seq-item-ind")?e.items.push(
{start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){const s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.
pop(),yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.
type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.
push(this.sourceToken);return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.
assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):
t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const n=this.
flowScalar(this.type);!t||t.value?e.items.push({start:[],key:n,sep:[]}):t.sep?this.stack.push(n):Object.assign(t,{key:n,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":e.end.push(this.sourceToken);return}const s=this.startBlockValue(e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{const s=this.peek(
2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){const n=gi(s),i=Ds(n);cf(e);const r=e.end.splice(1,e.end.length);r.push(this.sourceToken);
const o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(
e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const t=gi(e),s=Ds(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const t=gi(e),s=Ds(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}},lf={alias:"an alias",anchor:"an anchor",comma:"a comma",
"block-map":"a map","block-scalar":"a text","block-seq":"a list","doc-end":"...","doc-start":"---","double-quoted-scalar":"a text in quotes","explicit-key-ind":"\
?","flow-collection":"a bracket or brace","flow-map-end":"}","flow-map-start":"{","flow-seq-end":"]","flow-seq-start":"[","map-value-ind":"a colon",scalar:"a te\
xt","seq-item-ind":"a dash","single-quoted-scalar":"a text in quotes",tag:"a tag"},UO=[[/^Missing closing/,"a text in quotes is not closed",'write the closing q\
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
s no known escape","write \\\\ for a backslash, or use single quotes"]];function KO(e){const t=UO.find(([r])=>r.test(e));if(t)return{problem:t[1],remedy:t[2]};const s=/^Plain value cannot start with (.*)$/s.
exec(e)?.[1];if(s!==void 0)return{problem:`a text without quotes cannot begin with ${s}`,remedy:"put the text in quotes"};const n="correct the text at this plac\
e or just before it",i=/^(?:Unexpected|Unsupported token \(type:) ([a-z-]+)/.exec(e)?.[1];return i!==void 0?{problem:`${Object.hasOwn(lf,i)?lf[i]:i} is not expe\
cted here`,remedy:n}:{problem:e.charAt(0).toLowerCase()+e.slice(1),remedy:n}}var VO=new Set(["__proto__","constructor","prototype"]);function uf(e){const t=[0];
for(let s=e.indexOf(`
`);s!==-1;s=e.indexOf(`
`,s+1))t.push(s+1);return t}function df(e,t){let s=0,n=e.length-1;for(;s<n;){const i=s+n+1>>1;(e[i]??0)<=t?s=i:n=i-1}return s}var GO=e=>e==null?"nothing":{string:"\
a text",number:"a number",bigint:"a number",boolean:"true or false"}[typeof e]??"a value";function hf(e){return/^(?:~|[Nn]ull|NULL)?$/.test(e)?"null":/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.
test(e)?"bool":/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(e)?"int":/^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.
test(e)?"float":"str"}var ff={null:"nothing",bool:"true or false",int:"a whole number",float:"a number",str:"a text",map:"a map",seq:"a list"},WO=class{#t;#e;#s=new Map;#n=[];#i;#r=0;#c=0;#o=0;constructor(e,t){
this.#t=e,this.#e=t}tree(e,t=0){if(Ms(e))return this.#d(e,t);const{anchor:s}=e;if(s===void 0)return this.#l(e,t);const n={count:this.#r,deepest:this.#o};this.#s.
set(s,"open"),this.#o=t;const i=this.#l(e,t);return this.#s.set(s,{tree:i,size:this.#r-n.count,height:this.#o-t}),this.#o=Math.max(this.#o,n.deepest),i}#l(e,t){
return this.#r+=1,this.#o=Math.max(this.#o,t),ae(e)?this.#p(e):Es(e)?this.#g(e,t):this.#v(e,t)}#d(e,t){const s=this.#u(e),n={kind:"scalar",value:null,span:s},i=this.#s.
get(e.source);return i===void 0||i==="open"?(this.#e("unknown-alias",this.#a(s),{name:e.source}),n):(this.#c+=i.size,this.#c>ha||t+i.height>Fs?(this.#e("alias-e\
xpansion",this.#a(s)),n):(this.#r+=i.size,this.#o=Math.max(this.#o,t+i.height),{...i.tree,span:s}))}#p(e){const t=this.#u(e),{value:s}=e,n=e.type==="PLAIN",i=e.
source??"";return this.#h(e,n?hf(i):"str",t),typeof s=="string"?(this.#f(s,t),{kind:"scalar",value:s,span:t}):typeof s=="number"?(/^[-+]?0[0-9]/.test(i)?this.#e(
"number-leading-zero",this.#a(t),{text:It(i)}):Math.abs(s)<=Number.MAX_SAFE_INTEGER||this.#e("number-out-of-range",this.#a(t),{text:It(i)}),{kind:"scalar",value:s===
0?0:s,span:t}):{kind:"scalar",value:typeof s=="boolean"?s:null,span:t}}#v(e,t){const s=this.#u(e);this.#h(e,"seq",s);const n=[];for(const i of e.items)this.#n.push(
n.length),n.push(this.tree(i,t+1)),this.#n.pop();return{kind:"list",items:n,span:this.#m(s,e.flow,n.at(-1)?.span)}}#g(e,t){const s=this.#u(e);this.#h(e,"map",s);
const n=new Map;let i;for(const r of e.items){const o=this.#u(r.key),a=this.#y(r.key,o,n);this.#n.push(a??""),r.value===null&&a!==void 0&&this.#e("missing-value",
this.#a(o),{key:It(a)});const c=r.value===null?{kind:"scalar",value:null,span:o}:this.tree(r.value,t+1);this.#n.pop(),a!==void 0&&n.set(a,{key:o,value:c}),i=c.span}
return{kind:"map",entries:n,span:this.#m(s,e.flow,i)}}#y(e,t,s){if(!ae(e)){const r=Ms(e)?"an alias":Es(e)?"a map":"a list";this.#e("key-not-text",this.#a(t),{kind:r,
text:Ms(e)?`*${e.source}`:""});return}const n=e.value;if(typeof n!="string"){this.#e("key-not-text",this.#a(t),{kind:GO(n),text:It(e.source??"")});return}this.#h(
e,e.type==="PLAIN"?hf(e.source??""):"str",t),this.#f(n,t);const i=s.get(n);if(n==="<<"&&e.type==="PLAIN")this.#e("merge-key",this.#a(t));else if(VO.has(n))this.#e(
"reserved-key",this.#a(t),{key:n});else if(i)this.#e("duplicate-key",this.#a(t),{key:It(n),line:this.#b(i.key.start)});else return e.anchor!==void 0&&this.#s.set(
e.anchor,{tree:{kind:"scalar",value:n,span:t},size:1,height:0}),n}#h(e,t,s){const n="tag:yaml.org,2002:",i=e.tag?.startsWith(n)?e.tag.slice(n.length):void 0;i===
void 0||i===t||!Object.hasOwn(ff,i)||this.#e("tag-changes-value",this.#a(s),{tag:`!!${i}`,kind:ff[t]??"a value"})}#f(e,t){new RegExp("\\p{Surrogate}","u").test(
e)&&this.#e("broken-unicode",this.#a(t))}#a(e){return{span:e,path:[...this.#n]}}#b(e){return this.#i??=uf(this.#t.text),df(this.#i,e)+1}#u(e){const{text:t}=this.#t,
[s,n]=e.range??[0,0],i=Math.min(s,t.length);return{source:this.#t,start:i,end:Math.max(i,Math.min(n,t.length))}}#m(e,t,s){return t||!s?e:{...e,end:Math.max(e.start,
s.end)}}},It=e=>e.length>80?`${e.slice(0,79).toWellFormed()}\u2026`:e,bi=20;function ZO(e){const t=new Map;return{report:(s,n,...i)=>{const r=(t.get(s)??0)+1;t.
set(s,r),r<=bi&&e(s,n,...i)},failed:()=>t.size>0}}var mf=class extends Error{};function Oo(e,t,s,n){const i=l=>n===void 0?{name:t,text:l}:{name:t,text:l,options:n};
if(e.length>is)return s("file-too-large",{file:t},{limit:is}),{source:i("")};const r=HO(e);if(typeof r!="string")return s("file-not-utf8",{file:t},r),{source:i(
"")};const o=i(r),a=ZO(s),c=XO(o,a.report);return c&&!a.failed()?{source:o,tree:c}:{source:o}}function HO(e){const t=r=>{try{return new TextDecoder("utf-8",{fatal:!0}).
decode(e.subarray(0,r),{stream:r<e.length}),!0}catch{return!1}};if(t(e.length))return new TextDecoder().decode(e);let s=0,n=e.length-1;for(;s<n;){const r=s+n+1>>
1;t(r)?s=r:n=r-1}let i=1;for(const r of e.subarray(0,s))r===10&&(i+=1);return{byte:s+1,line:i}}function XO(e,t){const s=(l,u)=>{const d=Math.max(0,Math.min(l,e.
text.length));return{source:e,start:d,end:Math.max(d,Math.min(u,e.text.length))}};if(YO(e.text,s,t))return;const n=[],i=new Map,r=QO(e.text,s,n,i,t);if(!r)return;
const o=nN(r,n,i,e.text.length);if(iN(n,s,t),n.length>0)return;const a=o?.contents;if(!a||ae(a)&&a.source===""&&a.type==="PLAIN"&&a.tag===void 0)return{kind:"ma\
p",entries:new Map,span:s(0,0)};const c=new WO(e,t).tree(a);if(c.kind==="map")return c;t("root-not-a-map",{span:c.span,path:[]},{kind:c.kind==="list"?"a list":"\
a single value"})}function YO(e,t,s){let n=0;for(const i of e.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)|^\ufeff/g)){const r=`U+${i[0].charCodeAt(0).toString(
16).toUpperCase().padStart(4,"0")}`;if(s("control-character",{span:t(i.index,i.index+1)},{character:r}),n+=1,n===bi)break}return n>0}var JO=new Set(["!!str","!!\
int","!!float","!!bool","!!null","!!map","!!seq"]);function QO(e,t,s,n,i){const r=new FO,o=[];let a=0,c=!1;const l=u=>{if(u.type==="error")s.push({code:"UNEXPEC\
TED_TOKEN",message:u.message,start:u.offset,end:u.offset+u.source.length});else if(u.type==="directive"&&!/^%YAML[ \t]+1\.2$/.test(u.source)){const d={span:t(u.
offset,u.offset+u.source.length)};i("yaml-directive",d,{directive:It(u.source)})}else u.type==="document"?(a+=1,a===1?o.push(u):i("several-documents",{span:t(u.
offset,u.offset+3)})):o.push(u)};for(const u of new rf().lex(e)){const d=r.offset;for(const p of r.next(u))l(p);!c&&u.startsWith("!")&&!JO.has(u)&&i("unknown-ta\
g",{span:t(d,d+u.length)},{tag:It(u)}),!c&&/^["']/.test(u)&&(u.length===1||!u.endsWith(u.charAt(0)))&&n.set(d+u.length,d),c=u==="";const h=tN(r.stack);if(h){i(
"too-deeply-nested",{span:t(h.offset,h.offset+1)});return}if(a>1||s.length>=bi)return o}for(const u of r.end())l(u);return o}var eN=({type:e})=>e==="block-map"||
e==="block-seq"||e==="flow-collection";function tN(e){return e.length>Fs?e.filter(eN)[Fs]:void 0}function sN(e){return typeof e=="number"?[e,e+1]:"offset"in e?[
e.offset,e.offset+(typeof e.source=="string"?e.source.length:1)]:[e[0]??0,e[1]??0]}function nN(e,t,s,n){const i=new zO({uniqueKeys:!1,resolveKnownTags:!1,logLevel:"\
silent",version:"1.2"});let r=0;Object.assign(i,{onError:(c,l,u,d)=>{if(d||l==="TAG_RESOLVE_FAILED")return;if(t.length>=bi)throw new mf;const[h,p]=sN(c),y=u.startsWith(
"Missing closing")?s.get(h):void 0;t.push(y===void 0?{code:l,message:u,start:h,end:p}:{code:l,message:u,start:y,end:h})}});let a;try{for(const c of e){r=c.offset;
for(const l of i.next(c))a??=l}for(const c of i.end(!0,n))a??=c}catch(c){c instanceof mf||t.push({code:"IMPOSSIBLE",message:"it cannot be made sense of",start:r,
end:r+1})}return a}function iN(e,t,s){const n=[...e].sort((i,r)=>i.start-r.start);for(const[i,{code:r,message:o,start:a,end:c}]of n.entries()){if(i>0&&n[i-1]?.start===
a)continue;const l={span:t(a,c)};if(r==="TAB_AS_INDENT")s("tab-indentation",l);else{const{problem:u,remedy:d}=KO(o);s("yaml-syntax",l,{problem:It(u),remedy:d})}}}
var No=e=>{const t=e.map(s=>`'${String(s)}'`);return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`},pf=(e,t)=>[e===void 0?"":`at least ${e}`,
t===void 0?"":`at most ${t}`].filter(s=>s!=="").join(" and "),wi={"unknown-key":m({severity:"error",about:"value",message:({key:e,where:t})=>`'${e}' is no key o\
f ${t}`,remedy:({nearest:e,known:t})=>e?`did you mean '${e}'?`:t.length>0?`the keys here are ${No([...t].sort())}`:"take it out"}),"missing-key":m({severity:"er\
ror",about:"value",message:({key:e,where:t})=>`${t} needs the key '${e}'`,remedy:({key:e})=>`add '${e}'`}),"wrong-type":m({severity:"error",about:"value",message:({
expected:e,found:t})=>`this is ${t}, and ${e} belongs here`,remedy:({expected:e})=>`write ${e}`}),"not-one-of":m({severity:"error",about:"value",message:({value:e,
values:t})=>`'${e}' is not ${No(t)}`,remedy:({nearest:e,values:t})=>e?`did you mean '${e}'?`:`write ${No(t)}`}),"out-of-range":m({severity:"error",about:"value",
message:({minimum:e,maximum:t,what:s})=>`${s} here is ${pf(e,t)}`,remedy:({minimum:e,maximum:t,what:s})=>`write ${s} of ${pf(e,t)}`}),"invalid-value":m({severity:"\
error",about:"value",message:({problem:e})=>e,remedy:()=>"write it in the form that the message shows"}),"invalid-name":m({severity:"error",about:"value",message:({
problem:e})=>e,remedy:()=>"choose another name"})};function ki(e){const t={};for(const{schema:s}of rn){const n=s[e]??{};for(const[i,r]of Object.entries(n)){if(Object.
hasOwn(t,i))throw new Error(`two features declare ${e}.${i}`);t[i]=r}}return t}var rN=j(ki("host")),oN=j(ki("device")),aN=j(ki("vm")),cN=j({version:Hi(1),host:rN,
devices:$(Ve(St,oN),{}),vms:$(Ve(Qs,aN),{}),...ki("root")}),$i=e=>e._zod.def;function yn(e){const t=$i(e);return t.innerType?yn(t.innerType):t.type==="pipe"&&t.
in?yn(t.in):t.options?t.options.map(yn).find(n=>$i(n).type==="object")??e:e}function lN(e,t){let s=yn(e);for(const n of t){const{shape:i,valueType:r,element:o}=$i(
s),a=i?i[String(n)]:r??o;if(!a)return;s=yn(a)}return s}var uN=(e,t)=>{const s=lN(e,t);return s?Object.keys($i(s).shape??{}):[]},Ao={string:"a text",number:"a nu\
mber",int:"a whole number",boolean:"true or false",array:"a list",object:"a map",record:"a map",null:"nothing"};function Mo(e){return e==null?"nothing":Array.isArray(
e)?"a list":typeof e=="boolean"?`'${e}'`:Ao[typeof e]??"a value"}var _i=(e,t)=>t.reduce((s,n)=>typeof s=="object"&&s!==null?s[n]:void 0,e),dN=e=>e.map((t,s)=>typeof t==
"number"?`[${t}]`:s===0?t:`.${t}`).join(""),vf=e=>e.length===0?"a spec":`'${dN(e)}'`,hN=e=>e.path.length===0&&(e.code==="invalid_type"||e.code==="invalid_value"),
fN=class{schema;value;report;constructor(e,t,s){this.schema=e,this.value=t,this.report=s}tell(e,t=[]){const s=[...t,...e.path];switch(e.code){case"unrecognized_\
keys":for(const n of e.keys){const i=uN(this.schema,s),r=i.filter(o=>_i(this.value,[...s,o])===void 0);this.report("unknown-key",{path:[...s,n],on:"key"},{key:n,
where:vf(s),nearest:Ye(n,i),known:r})}return;case"invalid_type":this.#t(e.expected,s);return;case"invalid_value":this.#e(e.values,s);return;case"invalid_union":
this.#s(e.errors,s);return;case"invalid_key":for(const n of e.issues)this.report("invalid-name",{path:s,on:"key"},{problem:n.message});return;case"too_small":case"\
too_big":{const n=e.origin==="array"?"a list":e.origin==="string"?"a text":"a number";this.report("out-of-range",{path:s},e.code==="too_small"?{what:n,minimum:Number(
e.minimum)}:{what:n,maximum:Number(e.maximum)});return}default:this.report("invalid-value",{path:s},{problem:e.message??"this is not a valid value"})}}#t(e,t){const s=_i(
this.value,t),n=t.at(-1);if(s===void 0&&n!==void 0){const i=t.slice(0,-1);this.report("missing-key",{path:i,on:"key"},{key:String(n),where:vf(i)})}else this.report(
"wrong-type",{path:t},{expected:Ao[e]??e,found:Mo(s)})}#e(e,t){const s=_i(this.value,t);if(s===void 0){this.#t("string",t);return}if(typeof s=="object"){this.report(
"wrong-type",{path:t},{expected:"one word",found:Mo(s)});return}const n=e.map(String);this.report("not-one-of",{path:t},{value:String(s),values:e,nearest:Ye(String(
s),n)})}#s(e,t){const s=e.find(c=>c.length>0&&!c.every(hN));if(s){for(const c of s)this.tell(c,t);return}const n=_i(this.value,t);if(n===void 0){this.#t("string",
t);return}const i=e.flat(),r=i.flatMap(c=>c.code==="invalid_value"?c.values:[]),o=i.flatMap(c=>c.code==="invalid_type"?[Ao[c.expected]??c.expected]:[]);if(r.length>
0&&typeof n=="string"){const c=Ye(n,r.map(String));this.report("not-one-of",{path:t},{value:n,values:r,nearest:c});return}const a=[...new Set([...o,...r.map(c=>`\
'${String(c)}'`)])].join(" or ");this.report("wrong-type",{path:t},{expected:a,found:Mo(n)})}};function Eo(e,t,s){const n=Ri(t),i=e.safeParse(n);if(i.success)return i.
data;const r=new fN(e,n,s);for(const o of i.error.issues)r.tell(o)}var mN="virtualisation.vfio.settings";function gf(e,t,s){const n=new vt,i=ma(t,s.cwd,n.reporter(
rs)),{sources:r,tree:o}=pN(e,i,n,s.settings),a=h=>({diagnostics:n.sorted(r),sources:r,failed:n.failed,...n.failed?{}:h});if(!o||n.failed)return a();n.document=o;
const c=Eo(cN,o,n.reporter(wi));if(!c)return a();const l=vN(c,o,i,n),u=l.facts;for(const{rules:h,codes:p}of rn)h?.(c,n.reporter(p),u);if(n.failed)return a();const d=Bx(
{spec:c,tree:o,facts:u,attachments:l.attachments,read:i.read},n);return a({...d,...u&&{facts:u}})}function pN(e,t,s,n){const i=s.reporter(rs),r=[],o=[],a=e.map(
c=>({name:c,option:void 0}));n!==void 0&&a.push({name:n,option:mN});for(const{name:c,option:l}of a){const u=t.readInput(c);if(!u)continue;const{source:d,tree:h}=Oo(
u.bytes,u.name,i,l);r.push(d),h&&o.push(h)}return o.length===a.length&&o.length>0?{sources:r,tree:Vx(o)}:{sources:r}}function vN(e,t,s,n){const i=new Map,r=(d,h,p)=>s.
readBeside(h,ua(t,d).source,{path:d},p);for(const{files:d}of rn)for(const{path:h,name:p,limit:y}of d?.(e)??[]){const k=r(h,p,y);k&&i.set(h.join("/"),k)}const o=[
"host","facts"],a=e.host.facts===void 0?void 0:r(o,e.host.facts,16*2**20);if(!a||e.host.facts===void 0)return{attachments:i};const c=new vt,{tree:l}=Oo(a,e.host.
facts,c.reporter(rs));l&&(c.document=l);const u=l&&Eo(hh,l,c.reporter(wi));for(const d of c.sorted())n.adopt(d);return u?{attachments:i,facts:u}:{attachments:i}}
function Co(e,t,s,n){const i=`${e}.vfioc-new`,r=()=>{s.kind(i)==="file"&&s.remove(i)};try{return r(),s.create(i,t),s.rename(i,e),!0}catch(o){if(!Dt(o))throw o;n(
"output-unwritable",{file:e},{reason:En(o),begun:!1})}try{r()}catch(o){if(!Dt(o))throw o}return!1}var gN={file:"a file",directory:"a directory",link:"a symbolic\
 link",other:"neither file nor directory"};function yf(e,t,s,n,i,r){try{const o=i.kind(e);if(o===void 0||o==="file"&&s(i.read(e)))return Co(e,t,i,r);o==="file"?
r(n,{file:e}):r("output-in-the-way",{file:e},{found:gN[o],needed:"a file",force:!1})}catch(o){if(!Dt(o))throw o;r("output-unreadable",{file:e},{reason:En(o)})}return!1}
var bn=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,t=>{const s=t.codePointAt(0)??0;return s<
256?`\\x${s.toString(16).padStart(2,"0")}`:`\\u{${s.toString(16)}}`}),yN=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p{M}","u").test(String.fromCodePoint(e))),
bN=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],[43360,43391],[44032,55203],[63744,64255],
[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],wN=e=>e>=4352&&bN.some(([t,s])=>e>=t&&e<=s);function kN(e,t){
const s=new $N;switch(t.format){case"json":return`${JSON.stringify(e.map(n=>SN(n,s)),null,2)}
`;case"github":return e.map(n=>`${xN(n,s)}
`).join("");case"text":return NN(e,t,s)}}var $N=class{#t=new Map;#e;of(e){const t=this.#t.get(e);if(t)return t;const s=uf(e.text);return this.#t.set(e,s),s}text(e,t){
const s=this.of(e),n=s[t]??0,i=e.text.slice(n,s[t+1]??e.text.length);return{start:n,text:i.replace(/\r?\n$/,"")}}position({span:e}){if(!e)return;const t=i=>{const r=df(
this.of(e.source),i),o=this.of(e.source)[r]??0;return{line:r+1,column:this.#s(e.source,o,i)}},s=t(e.start),n=t(e.end);return{...s,endLine:n.line,endColumn:n.column}}#s(e,t,s){
const n=this.#e,i=n?.source===e&&n.start===t&&n.offset<=s?n:{offset:t,count:0},r=i.count+_N(e.text,i.offset,s);return this.#e={source:e,start:t,offset:s,count:r},
r+1}};function _N(e,t,s){let n=0;for(let i=t;i<s;n+=1)i+=(e.codePointAt(i)??0)>65535?2:1;return n}function bf(e,t){const s=new Set(["if","then","else","assert",
"with","let","in","rec","inherit","or"]),n=i=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(i)&&!s.has(i)?i:`"${i.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,r=>({
"\n":"\\n","\r":"\\r"})[r]??"\\t")}"`;return t.reduce((i,r)=>typeof r=="number"?`${i}[${r}]`:`${i}.${n(r)}`,e)}function wf(e,t){const s=e.span?.source;return s?.
options!==void 0?bf(s.options,e.path??[]):s&&t?`${s.name}:${t.line}:${t.column}`:e.file??""}function SN(e,t){const{code:s,severity:n,message:i,remedy:r,path:o}=e,
a={code:s,severity:n,message:i,remedy:r},c=e.span?.source.options;if(c!==void 0)return{...a,option:bf(c,o??[]),path:o??[]};const l=e.span?.source.name??e.file;return{
...a,...l===void 0?{}:{file:l},...t.position(e),...o===void 0?{}:{path:o}}}function xN(e,t){const s=t.position(e),n=e.span?.source.options!==void 0,i={},r=n?void 0:
e.span?.source.name??e.file;r!==void 0&&(i.file=r),s&&!n&&(i.line=s.line,i.col=s.column,i.endLine=s.endLine,s.endLine===s.line&&(i.endColumn=Math.max(s.column,s.
endColumn-1))),i.title=e.code;const o=Object.entries(i).map(([c,l])=>`${c}=${ON(String(l))}`),a=`${n?`${wf(e,s)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${o.join(",")}::${kf(a)}`}var kf=e=>e.split(`
`).map(bn).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),ON=e=>kf(e).replaceAll(":","%3A").replaceAll(",","%2C"),$f={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function NN(e,{colour:t,width:s=100},n){if(e.length===
0)return"";const i=(o,a)=>t?`${o}${a}\x1B[0m`:a,r=[];for(const o of e){const a=n.position(o),c=wf(o,a),l=i($f[o.severity],`${o.severity}[${o.code}]`);if(r.push(
`${c===""?"":`${i("\x1B[1m",bn(c))}: `}${l}: ${bn(o.message)}`),a&&o.span?.source.options===void 0){const[u,d]=MN(o,n,a,Math.max(s-2,20));r.push(`  ${u}`,`  ${d.
replace(/\^~*/,h=>i($f[o.severity],h))}`)}r.push(`  ${i("\x1B[36m","help")}: ${bn(o.remedy)}`)}return r.push("",AN(e)),`${r.join(`
`)}
`}function AN(e){const t=s=>{const n=e.filter(i=>i.severity===s).length;return n===0?"":`${n} ${s}${n===1?"":"s"}`};return[t("error"),t("warning")].filter(s=>s!==
"").join(", ")}function To(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};const s=bn(t);if(s!==t)return{text:s,width:[...s].length};const n=t.codePointAt(
0)??0;return{text:t,width:yN(n)?0:wN(n)?2:1}})}function MN(e,t,s,n){if(!e.span)return["",""];const{source:i,start:r,end:o}=e.span,a=t.text(i,s.line-1),c=Math.min(
r-a.start,a.text.length),l=Math.max(c,Math.min(o-a.start,a.text.length)),u=_f(a.text,Math.max(0,c-2*n)),d=_f(a.text,Math.min(a.text.length,c+2*n)),h=To(a.text.slice(
u,c)),p=To(a.text.slice(c,d)),y=To(a.text.slice(c,Math.min(l,d))).length,_=[...h,...p].reduce((O,J)=>O+J.width,0)<=n&&u===0&&d===a.text.length?n:n-2,M=Sf(h.toReversed(),
_===n?n:Math.floor(_/2)).toReversed(),x=M.reduce((O,J)=>O+J.width,0),D=Sf(p,_-x),U=M.length<h.length||u>0?"\u2026":"",G=D.length<p.length||d<a.text.length?"\u2026":
"",B=O=>O.map(J=>J.text).join(""),ue=D.slice(0,y).reduce((O,J)=>O+J.width,0);return[`${U}${B(M)}${B(D)}${G}`,`${" ".repeat(x+U.length)}^${"~".repeat(Math.max(0,
ue-1))}`]}function _f(e,t){const s=e.charCodeAt(t);return t>0&&s>=56320&&s<=57343?t-1:t}function Sf(e,t){let s=0;const n=e.findIndex(i=>(s+=i.width,s>t));return e.
slice(0,n===-1?e.length:n)}var Pe={done:0,inputWrong:1,callWrong:2,fileFailed:3},xf={value:"FORMAT",choices:["text","json","github"],help:"how diagnostics are w\
ritten: text, json or github (workflow commands); text if not given"},Io=e=>e.flags.get("format")??"text";function Yt(e,t,s){const{colour:n,width:i}=s,r=kN(e,{format:t,
colour:n,...i!==void 0&&{width:i}});r!==""&&s.stderr(r)}var EN=new Set(["file-not-utf8","file-too-large","output-differs","output-missing","output-stale"]);function CN(e){
return e.span?Pe.inputWrong:e.file===void 0?Pe.callWrong:EN.has(e.code)?Pe.inputWrong:Pe.fileFailed}function Jt(e){const t=new Set(e.filter(({severity:n})=>n===
"error").map(CN));return[Pe.callWrong,Pe.fileFailed,Pe.inputWrong].find(n=>t.has(n))??Pe.done}var Of={value:"FILE",help:"JSON of the NixOS option virtualisation\
.vfio.settings, merged last; problems in it are told at option paths"};function Nf(e,{cwd:t}){const s=e.flags.get("settings");return{cwd:t,...s===void 0?{}:{settings:s}}}
var Af=e=>{const t=e.flags.get("settings");return[...e.arguments,...t===void 0?[]:[t]].join(" ")},TN={name:"check",summary:"say what is wrong with a spec",usage:"\
SPEC... [--plan] [--picture FILE] [--format FORMAT]",description:["Reads and checks as compile does, and writes nothing. Diagnostics go to standard error: the p\
lace, the line, what is wrong and what to do. vfioc explain CODE tells more about each.","--plan tells what the spec does to the host: which devices leave it an\
d when, who runs on which CPU, memory, shared memory and networks. --picture draws devices, CPUs and memory as an SVG picture. Both know more with host.facts."],
flags:{plan:{help:"print what will be bound, pinned and set aside, where nothing is wrong"},picture:{value:"FILE",help:"draw it as an SVG picture; one that is t\
here is replaced"},settings:Of,format:xf},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},run:IN};function IN(e,t){
const s=gf(e.arguments,t.files,Nf(e,t)),{diagnostics:n,failed:i}=s,r=Io(e);return e.flags.has("plan")||e.flags.has("picture")?PN(s,e,t):(Yt(n,r,t),!i&&r==="text"&&
t.stdout(`${Af(e)}: no error${n.length>0?", but see the warnings":""}
`),Jt(n))}async function PN({diagnostics:e,plan:t,facts:s},n,i){const r=new vt;if(t){const{drawPlan:a,machineOf:c,printPlan:l}=await import("./machine.mjs"),u=c(
t,s),d=n.flags.get("picture");if(d!==void 0){const h=a(t,u);yf(d,h,jN,"picture-foreign",i.disk,r.reporter(gt))}n.flags.has("plan")&&i.stdout(l(t,u))}const o=[...e,
...r.sorted()];return Yt(o,Io(n),i),Jt(o)}var jN=e=>Buffer.from(e.subarray(0,5)).toString("latin1")==="<svg ";import{join as Po}from"node:path";var DN=e=>e.startsWith(
"/")||e.startsWith(".")?e:`./${e}`;function LN(e,{written:t,removed:s,unchanged:n}){const i=[...t.map(o=>`wrote ${Po(e,o)}`),...s.map(o=>`removed ${Po(e,o)}`)];
if(i.length===0)return`${e} is up to date: ${n.length} files
`;const r=zN(e,t);return`${[...i,...r.length>0?["","next:",...r.map(o=>`  ${o}`)]:[]].join(`
`)}
`}var zN=(e,t)=>t.includes("module.nix")?[`add the module to the host's NixOS configuration: imports = [ ${DN(Po(e,"module.nix"))} ];`,"rebuild and reboot: sudo\
 nixos-rebuild boot && sudo reboot","vfioc-reconcile.service defines the guests and networks: journalctl -u vfioc-reconcile says what it did"]:[];import{join as jo}from"node:path";
import{join as Do}from"node:path";import{createHash as RN}from"node:crypto";var wn="manifest.json",BN=1,Qt=e=>RN("sha256").update(e).digest("hex"),Lo=e=>!e.includes(
"\0")&&e.split("/").every(t=>t!==""&&t!=="."&&t!==".."),Mf=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function qN(e){let t;try{t=JSON.parse(e)}catch{return}
if(!Mf(t)||t.version!==BN||!Mf(t.files))return;const s=new Map;for(const[n,i]of Object.entries(t.files)){if(typeof i!="string"||!/^[0-9a-f]{64}$/.test(i)||!Lo(n))
return;s.set(n,i)}return s}var kn=".vfioc-tmp",Si="journal.json",zo={file:"a file",directory:"a directory",link:"a symbolic link",other:"a device, pipe or socke\
t"},Ro=e=>Buffer.from(e).toString("utf8");function FN(e){try{const t=JSON.parse(e);return typeof t!="object"||t===null?{}:Object.fromEntries(Object.entries(t).filter(
([s,n])=>Lo(s)&&Array.isArray(n)))}catch{return{}}}function Ef(e,t){const s=new Map,n=(c,l)=>{s.set(c,new Set([...s.get(c)??[],...l]))},i=Do(e,wn);if(t.kind(i)===
"file"){const c=Ro(t.read(i)),l=qN(c);for(const[u,d]of l??[])n(u,[d]);l&&n(wn,[Qt(c)])}const r=Do(e,kn),o=t.kind(r)==="directory",a=Do(r,Si);if(o&&t.kind(a)==="\
file")for(const[c,l]of Object.entries(FN(Ro(t.read(a)))))n(c,l);return{ours:s,interrupted:o}}function xi(e){const t=e.split("/").slice(0,-1);return t.map((s,n)=>t.
slice(0,n+1).join("/"))}function Cf(e,t,s){try{return s()}catch(n){if(!Dt(n))throw n;t("output-unreadable",{file:n.path??e},{reason:En(n)});return}}function Tf(e,t,s){
const n=t.target(e);return n===void 0||n==="directory"?!0:(s("output-not-a-directory",{file:e}),!1)}function UN(e,t){if(typeof e!="string")return;const[s,n]=[e.
split(`
`),Ro(t).split(`
`)],i=s.findIndex((r,o)=>r!==n[o]);return(i<0?s.length:i)+1}function KN(e,t,s,n,i){Cf(e,i,()=>{if(Tf(e,n,i)){for(const[r,o]of t){const a=jo(e,r),l=xi(r).every(u=>n.
kind(jo(e,u))==="directory")?n.kind(a):void 0;if(l===void 0)i("output-missing",{file:a},{command:s});else if(l!=="file")i("output-differs",{file:a},{command:s,line:void 0});else{
const u=n.read(a);Qt(u)!==Qt(o)&&i("output-differs",{file:a},{command:s,line:UN(o,u)})}}for(const r of[...Ef(e,n).ours.keys()].sort()){const o=jo(e,r);!t.has(r)&&
n.target(o)==="file"&&i("output-stale",{file:o},{command:s})}}})}import{dirname as VN,join as Ke}from"node:path";import{join as Ls}from"node:path";var GN=class{plan;#t=!1;#e;#s;#n;#i;constructor(e,t,s,n){
this.#e=e,this.#s=t,this.#n=s,this.#i=n,this.plan={write:[],remove:[],unchanged:[],clear:new Set,before:Ef(e,t)}}get clear(){return!this.#t}#r(...e){this.#t=!0,
this.#i(...e)}#c(e){for(const t of xi(e)){const s=this.#s.kind(Ls(this.#e,t));if(s===void 0)return!1;if(s!=="directory"){if(this.#n)this.plan.clear.add(t);else{
const n=zo[s],i={file:Ls(this.#e,t)};this.#r("output-in-the-way",i,{found:n,needed:"a directory",force:!0})}return!1}}return!0}staging(){const e=Ls(this.#e,kn),
t=this.#s.kind(e);t===void 0||t==="directory"||this.#r("output-in-the-way",{file:e},{found:zo[t],needed:"a directory",force:!1})}write(e,t){if(!Lo(e))throw new Error(
`${e} leads out of the output directory`);const s=Ls(this.#e,e),n=this.#c(e)?this.#s.kind(s):void 0;if(n==="file"){const i=Qt(this.#s.read(s));if(i===Qt(t)){this.
plan.unchanged.push(e);return}const r=this.plan.before.ours.get(e);!this.#n&&!r?.has(i)&&(r&&e!==wn?this.#r("output-edited",{file:s},{what:"overwritten"}):this.#r(
"output-foreign",{file:s}))}else if(n!==void 0&&(n==="directory"||!this.#n)){const i=zo[n];this.#r("output-in-the-way",{file:s},{found:i,needed:"a file",force:n!==
"directory"})}this.plan.write.push(e)}remove(e){const t=Ls(this.#e,e);if(xi(e).some(n=>this.#s.kind(Ls(this.#e,n))!=="directory")||this.#s.kind(t)!=="file")return;
!this.plan.before.ours.get(e)?.has(Qt(this.#s.read(t)))&&!this.#n&&this.#r("output-edited",{file:t},{what:"removed"}),this.plan.remove.push(e)}};function WN(e,t,s,n,i){
const r=new GN(e,n,s,i);r.staging();for(const[o,a]of t)r.write(o,a);for(const o of[...r.plan.before.ours.keys()].sort())t.has(o)||r.remove(o);return r.clear?r.plan:
void 0}var ZN=class{at="";begun=!1;#t;#e;#s;#n;constructor(e,t,s,n){this.#t=e,this.#e=t,this.#s=s,this.#n=n}#i=e=>Ke(this.#t,kn,String(e));run(){const{write:e,remove:t,
clear:s}=this.#s;this.#r(),this.begun=!0;for(const r of s)this.at=r,this.#e.remove(Ke(this.#t,r));const n=e.indexOf(wn);for(const[r,o]of e.entries())r!==n&&this.#o(
r,o);for(const r of t)this.at=r,this.#e.remove(Ke(this.#t,r));const i=[...this.#s.before.ours.keys()].flatMap(xi);for(const r of[...new Set(i)].sort().reverse())
this.#l(r);n>=0&&this.#o(n,wn),this.at="",this.#d()}#r(){const e=Ke(this.#t,kn);this.at="",this.#e.makeDirectory(e);for(const s of this.#e.list(e))s!==Si&&this.#e.
remove(Ke(e,s));for(const[s,n]of this.#s.write.entries())this.at=n,this.#e.create(this.#i(s),this.#n.get(n)??"");this.at="";const t=Ke(e,`${Si}.new`);this.#e.create(
t,this.#c()),this.#e.rename(t,Ke(e,Si))}#c(){const e=new Map([...this.#s.before.ours].map(([t,s])=>[t,[...s]]));for(const t of this.#s.write){const s=Qt(this.#n.
get(t)??"");e.set(t,[...new Set([...e.get(t)??[],s])])}return`${JSON.stringify(Object.fromEntries(e))}
`}#o(e,t){this.at=t,t.includes("/")&&this.#e.makeDirectory(Ke(this.#t,VN(t))),this.#e.rename(this.#i(e),Ke(this.#t,t))}#l(e){this.at=e;const t=Ke(this.#t,e);this.#e.
kind(t)==="directory"&&this.#e.list(t).length===0&&this.#e.removeDirectory(t)}#d(){const e=Ke(this.#t,kn);for(const t of this.#e.list(e))this.#e.remove(Ke(e,t));
this.#e.removeDirectory(e)}undo(){try{this.#s.before.interrupted||this.#d()}catch(e){if(!Dt(e))throw e}}};function HN(e,t,s,n,i){const r=Cf(e,i,()=>Tf(e,n,i)?WN(
e,t,s,n,i):void 0);if(!r)return;const{write:o,remove:a,unchanged:c}=r;if(o.length>0||a.length>0||r.before.interrupted){const l=new ZN(e,n,r,t);try{l.run()}catch(u){
if(!Dt(u))throw u;l.begun||l.undo(),i("output-unwritable",{file:Ke(e,l.at)},{reason:En(u),begun:l.begun});return}}return{written:o,removed:a,unchanged:c}}var If="\
vfio",XN={name:"compile",summary:"write the NixOS module and the libvirt XML of a spec",usage:"SPEC... [-o DIR] [--check | --force] [--format FORMAT]",description:[
"Reads host.yaml, or several files that are merged from left to right; - is standard input. Writes DIR/module.nix, DIR/domains/<vm>.xml, DIR/networks/<net>.xml \
and DIR/manifest.json.","A file in DIR that vfioc did not write, or that was edited since, is named and left alone."],flags:{output:{short:"o",value:"DIR",help:`\
the directory to write; ./${If} if not given`},check:{help:"write nothing; exit 1 where DIR is not what the spec compiles to"},force:{help:"overwrite and remove\
 files in DIR that vfioc did not write, or that were edited"},settings:Of,format:xf},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,
unless:"settings"},conflicts:[["check","force"]],run:YN};function YN(e,t){const{files:s,diagnostics:n}=gf(e.arguments,t.files,Nf(e,t)),i=new vt,r=e.flags.get("o\
utput")??If,o=s&&JN(s,r,e,t,i),a=[...n,...i.sorted()];return Yt(a,Io(e),t),o!==void 0&&t.stdout(o),Jt(a)}function JN(e,t,s,{disk:n},i){const r=i.reporter(gt);if(s.
flags.has("check"))return KN(t,e,QN(s),n,r),i.failed?void 0:`${t} is what ${Af(s)} compiles to
`;const o=HN(t,e,s.flags.has("force"),n,r);if(o)return LN(t,o)}function QN(e){const t=e.flags.get("output"),s=e.flags.get("settings");return["vfioc","compile",...e.
arguments,...s===void 0?[]:["--settings",s],...t===void 0?[]:["-o",t]].map(bp).join(" ")}import{readFileSync as eA}from"node:fs";var Pf=[rs,wi,Lr,gt,...rn.map(e=>e.
codes)],tA=e=>Pf.find(t=>Object.hasOwn(t,e))?.[e];function jf(){const e=Pf.flatMap(s=>Object.keys(s)).sort(),t=e.find((s,n)=>s===e[n-1]);if(t)throw new Error(`t\
wo codes are called ${t}`);return e}var Df=80;function Bo(e,t=Df){const s=Math.min(t,Df),n=[];let i="";for(const r of e.split(/\s+/))i!==""&&i.length+1+r.length>
s?(n.push(i),i=r):i=i===""?r:`${i} ${r}`;return[...n,i].join(`
`)}var Lf=e=>e.split(`
`).map(t=>t===""?t:`  ${t}`).join(`
`),sA={name:"explain",summary:"say what a diagnostic means",usage:"[CODE]",description:["Tells what stands behind the code of a diagnostic, with an example that\
 fails and one that passes. The examples leave out what they do not speak of, such as the version and the host. Without CODE all codes are listed."],flags:{},arguments:{
name:"CODE",least:0,most:1},run:nA};function nA(e,t){const[s]=e.arguments;if(s===void 0)return t.stdout(`${jf().join(`
`)}
`),Pe.done;const n=tA(s);if(n)return t.stdout(oA(s,{...n,...iA(s,n)},t.width)),Pe.done;const i=new vt;return i.reporter(gt)("unknown-code","call",{word:s,nearest:Ye(
s,jf())}),Yt(i.sorted(),"text",t),Jt(i.sorted())}function iA(e,t){return t.explain!==void 0?t:JSON.parse(eA(new URL("explanations.json",import.meta.url),"utf8"))[e]??
{explain:""}}var rA={value:"a value of the spec",file:"a file",call:"how vfioc was called"};function oA(e,t,s){const i=[`${e}: ${t.severity==="error"?"an error":
"a warning"} about ${rA[t.about]}`,Bo(t.explain,s)];return t.example&&i.push(`Fails:

${Lf(aA(t.example.fails))}`,`Passes:

${Lf(t.example.passes)}`),`${i.map(r=>r.trimEnd()).join(`

`)}
`}function aA(e){return e.split(`
`).flatMap(t=>{const s=t.indexOf(da);return s<0?[t]:[t.replace(da,""),`${" ".repeat(s)}^`]}).join(`
`)}function qo(e,t){const s=Math.max(...e.map(([i])=>i.length))+4,n=Math.max(20,(t??80)-s);return e.map(([i,r])=>Bo(r,n).split(`
`).map((a,c)=>`${(c===0?`  ${i}`:"").padEnd(s)}${a}`).join(`
`)).join(`
`)}var cA=([e,{short:t,value:s,help:n}])=>[`${t?`-${t}, `:"    "}--${e}${s?` ${s}`:""}`,n],zf=(e,t)=>e.map(s=>s.startsWith(" ")?s:Bo(s,t)).join(`

`),lA=[["0","done"],["1","the input is wrong, or compile --check found a difference"],["2","the call is wrong"],["3","a file could not be read or written"]],uA=(e,t)=>`${[
"vfioc: a compiler for PCI passthrough on NixOS","Usage: vfioc COMMAND ...",zf(["One file, host.yaml, describes the machine, what leaves it and who receives it.\
 Out of it come a NixOS module for the host and libvirt XML for the guests that fit together."],t),`Commands:
${qo([...e.map(({name:s,summary:n})=>[s,n]),["help","show this help, or that of a command"]],t)}`,`Exit status:
${qo(lA,t)}`,"vfioc COMMAND --help tells more about each."].join(`

`)}
`,Rf=(e,t)=>`${[`vfioc ${e.name}: ${e.summary}`,`Usage: ${["vfioc",e.name,e.usage].filter(s=>s!=="").join(" ")}`,zf(e.description,t),`Flags:
${qo(Object.entries($a(e)).map(cA),t)}`].join(`

`)}
`;import{dirname as Bf,join as dA,relative as hA,resolve as $n}from"node:path";var qf="facts.json",fA={name:"init",summary:"write a first spec for this machine",
usage:"[--facts FILE] [-o FILE] [--yes]",description:["Reads the machine as scan does, or its facts from a file, and writes a host.yaml that compiles: the graph\
ics card that a guest can have, with all that must go along with it, and one guest. What you must still decide is a comment at its line.","Questions are asked o\
n a terminal only, on standard error. Where there is none, and with --yes, the defaults are taken.",`With -o the facts are written too, as ${qf} beside the spec\
, unless --facts names them. No file is overwritten.`],flags:{facts:{value:"FILE",help:"take the facts that vfioc scan wrote instead of reading this machine"},output:{
short:"o",value:"FILE",help:"write the spec to FILE; to standard output if not given"},yes:{short:"y",help:"ask nothing"}},arguments:{name:"nothing",least:0,most:0},
run:mA};async function mA(e,t){const s=new vt,n=await pA(e,t,s);return Yt(s.sorted(),"text",t),n?Pe.done:Jt(s.sorted())||Pe.inputWrong}async function pA(e,t,s){
const n=s.reporter(gt),i=e.flags.get("output"),r=e.flags.get("facts"),o=i===void 0||r!==void 0?void 0:dA(Bf(i),qf);if(!Ff(i,!1,t,n)||!Ff(o,!0,t,n))return!1;const a=await import("./machine.mjs"),
c=r===void 0?a.scan({root:"/",withIds:!1}):gA(r,t,s);if(!c)return!1;const l=o??r,u=a.defaultAnswers(c,{...a.personHere(),facts:l===void 0?void 0:vA(l,i,t)}),d=e.
flags.has("yes")?void 0:a.openTerminal();!d&&!e.flags.has("yes")&&t.stderr(`vfioc init: no terminal to ask on, so the defaults are taken
`);try{const h=d?await a.askAnswers(c,u,d.ask):u,p=a.firstSpec(c,h);if(i===void 0)t.stdout(p);else return yA({output:i,text:p,written:o,facts:a.printFacts(c)},t,
n);return!0}catch(h){if(!(h instanceof a.Stopped))throw h;return t.stderr(`
vfioc init: stopped, nothing was written
`),!1}finally{d?.close()}}function vA(e,t,{cwd:s}){const n=hA(t===void 0?s:Bf($n(s,t)),$n(s,e));return n.startsWith(".")?n:`./${n}`}function Ff(e,t,{cwd:s,disk:n},i){
return e===void 0||n.kind($n(s,e))===void 0?!0:(i("init-output-exists",{file:e},{facts:t}),!1)}function gA(e,{cwd:t,files:s},n){const i=ma(s,t,n.reporter(rs)).readInput(
e),r=i&&Oo(i.bytes,i.name,n.reporter(rs)).tree;if(r)return n.document=r,Eo(hh,r,n.reporter(wi))}function yA({output:e,text:t,written:s,facts:n},{cwd:i,disk:r,stdout:o},a){
return s!==void 0&&!Co($n(i,s),n,r,a)||!Co($n(i,e),t,r,a)?!1:(o(`wrote ${[e,s].filter(Boolean).join(" and ")}; next: vfioc check ${e}
`),!0)}import{resolve as Uf}from"node:path";var bA={name:"scan",summary:"tell what this machine is: IOMMU groups, devices, CPUs, memory",usage:"[--json | -o FIL\
E] [--root DIR] [--with-ids]",description:["Reads /sys and /proc, needs no root, and changes nothing. What could not be read is named at the end.","With -o it w\
rites the facts that host.facts names: then compile and check know the machine. They hold no address of a network card, and serial numbers only where --with-ids\
 asks for them."],flags:{json:{help:"print the facts as JSON instead of the report"},output:{short:"o",value:"FILE",help:"write the facts to FILE, in one step; \
what an earlier scan wrote is replaced"},root:{value:"DIR",help:"read the tree of a machine that was copied to DIR; / if not given"},"with-ids":{help:"with the \
names of disks and input devices that hold serial numbers"}},arguments:{name:"nothing",least:0,most:0},conflicts:[["json","output"]],run:wA};async function wA(e,t){
const s=new vt,n=s.reporter(gt),i=e.flags.get("root")??"/",{cwd:r,disk:o,stdout:a}=t;if(kA(()=>o.target(Uf(r,i)))==="directory"){const{printFacts:c,printReport:l,
scan:u}=await import("./machine.mjs"),d=u({root:Uf(r,i),withIds:e.flags.has("with-ids")}),h=e.flags.get("output");if(h!==void 0)yf(h,c(d),$A,"facts-foreign",o,n)&&
a(`wrote ${h}
`);else if(e.flags.has("json"))a(c(d));else{const p=t.screen?.();a(l(d,{width:p?.columns,colour:p?.colour??!1}))}}else n("scan-root",{file:i});return Yt(s.sorted(),
"text",t),s.failed?Jt(s.sorted()):Pe.done}function kA(e){try{return e()}catch(t){if(!Dt(t))throw t;return}}function $A(e){try{const t=JSON.parse(Buffer.from(e).
toString("utf8"));return typeof t=="object"&&t!==null&&"version"in t&&"pci"in t}catch{return!1}}import{readFileSync as _A}from"node:fs";var SA={name:"schema",summary:"\
print the JSON Schema of a spec",usage:"",description:["For editors: with the YAML language server, a first line such as","  # yaml-language-server: $schema=./h\
ost.schema.json","gives completion, descriptions and checks in host.yaml. What the schema cannot say, vfioc check does."],flags:{},arguments:{name:"nothing",least:0,
most:0},run:xA};function xA(e,t){return t.stdout(_A(new URL("../schema/host.schema.json",import.meta.url),"utf8")),Pe.done}var Fo=[XN,TN,bA,fA,sA,SA],Kf=e=>Fo.find(
({name:t})=>t===e);function OA(e,t){const s=new vt,n=s.reporter(gt),[i,...r]=e,o=i===void 0?void 0:Kf(i);if(o){const a=_p(o,r,s);if(a?.flags.has("help"))t.stdout(
Rf(o,t.width));else if(a?.flags.has("version"))Vf(t);else if(a)return o.run(a,t)}else i==="help"||i==="--help"||i==="-h"?NA(r,t,n):i==="--version"?Vf(t):Gf(i,n);
return Yt(s.sorted(),"text",t),Jt(s.sorted())}var Vf=({stdout:e})=>e(`vfioc ${qi}
`);function NA(e,{stdout:t,width:s},n){const[i]=e.filter(o=>!o.startsWith("-")),r=i===void 0?void 0:Kf(i);i!==void 0&&!r?Gf(i,n):t(r?Rf(r,s):uA(Fo,s))}function Gf(e,t){
const s=Fo.map(({name:n})=>n);if(e===void 0)t("missing-command","call");else if(e.startsWith("-")&&e!=="-"){const n=Ye(e.replace(/^-+/,""),Object.keys(ka));t("u\
nknown-flag","call",{flag:e,command:"vfioc",nearest:n&&`--${n}`})}else t("unknown-command","call",{word:e,nearest:Ye(e,s)})}import{fstatSync as AA,writeSync as MA}from"node:fs";
var Wf=e=>e instanceof Error&&"code"in e?e.code:void 0;function Uo(e,t){let s=Buffer.from(t);for(;s.length>0;)try{s=s.subarray(MA(e,s))}catch(n){if(Wf(n)==="EPI\
PE")return;if(Wf(n)!=="EAGAIN")throw n;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function EA(e){try{return AA(e).isCharacterDevice()}catch{
return!1}}function Ko(e){if(!EA(e))return;const{isTTY:t,columns:s}=e===1?process.stdout:process.stderr;return t?{columns:s>0?s:80}:void 0}var CA=70,{argv:TA,env:Zf}=process,
Hf=!Zf.NO_COLOR&&Zf.TERM!=="dumb",Xf=Ko(2),Yf=(Xf??Ko(1))?.columns;function Jf(e){process.exitCode=e}function Qf(e){const t=e instanceof Error?e.message:String(
e);Uo(2,`vfioc ${qi}: a mistake in vfioc itself: ${t}
Please report it with the spec that shows it.
`),process.exitCode=CA}try{const e=OA(TA.slice(2),{stdout:t=>Uo(1,t),stderr:t=>Uo(2,t),colour:Xf!==void 0&&Hf,...Yf!==void 0&&{width:Yf},screen:()=>{const t=Ko(
1);return t&&{columns:t.columns,colour:Hf}},cwd:process.cwd(),files:np,disk:vp});typeof e=="number"?Jf(e):e.then(Jf,Qf)}catch(e){Qf(e)}
