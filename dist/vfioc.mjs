#!/usr/bin/env node
// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

var km=Object.create,Pn=Object.defineProperty,$m=Object.getOwnPropertyDescriptor,na=Object.getOwnPropertyNames,_m=Object.getPrototypeOf,Sm=Object.prototype.hasOwnProperty,
Si=(e,t)=>function(){try{return t||(0,e[na(e)[0]])((t={exports:{}}).exports,t),t.exports}catch(i){throw t=0,i}},C=(e,t)=>{for(var s in t)Pn(e,s,{get:t[s],enumerable:!0})},
xm=(e,t,s,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of na(t))!Sm.call(e,n)&&n!==s&&Pn(e,n,{get:()=>t[n],enumerable:!(i=$m(t,n))||i.enumerable});
return e},Om=(e,t,s)=>(s=e!=null?km(_m(e)):{},xm(t||!e||!e.__esModule?Pn(s,"default",{value:e,enumerable:!0}):s,e)),Nm=Si({"node_modules/xmlchars/xml/1.0/ed5.js"(e){
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.CHAR=`	
\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}`,e.S=` 	\r
`,e.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
e.NAME_CHAR="-"+e.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",e.CHAR_RE=new RegExp("^["+e.CHAR+"]$","u"),e.S_RE=new RegExp("^["+e.S+"]+$","u"),e.NAME_START_CHAR_RE=
new RegExp("^["+e.NAME_START_CHAR+"]$","u"),e.NAME_CHAR_RE=new RegExp("^["+e.NAME_CHAR+"]$","u"),e.NAME_RE=new RegExp("^["+e.NAME_START_CHAR+"]["+e.NAME_CHAR+"]\
*$","u"),e.NMTOKEN_RE=new RegExp("^["+e.NAME_CHAR+"]+$","u");var t=9,s=10,i=13,n=32;e.S_LIST=[n,s,i,t];function r(l){return l>=n&&l<=55295||l===s||l===i||l===t||
l>=57344&&l<=65533||l>=65536&&l<=1114111}e.isChar=r;function o(l){return l===n||l===s||l===i||l===t}e.isS=o;function a(l){return l>=65&&l<=90||l>=97&&l<=122||l===
58||l===95||l===8204||l===8205||l>=192&&l<=214||l>=216&&l<=246||l>=248&&l<=767||l>=880&&l<=893||l>=895&&l<=8191||l>=8304&&l<=8591||l>=11264&&l<=12271||l>=12289&&
l<=55295||l>=63744&&l<=64975||l>=65008&&l<=65533||l>=65536&&l<=983039}e.isNameStartChar=a;function c(l){return a(l)||l>=48&&l<=57||l===45||l===46||l===183||l>=768&&
l<=879||l>=8255&&l<=8256}e.isNameChar=c}}),Am=Si({"node_modules/xmlchars/xml/1.1/ed2.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.CHAR=
"-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}",e.RESTRICTED_CHAR="-\b\v\f-\x7F-\x84\x86-\x9F",e.S=` 	\r
`,e.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
e.NAME_CHAR="-"+e.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",e.CHAR_RE=new RegExp("^["+e.CHAR+"]$","u"),e.RESTRICTED_CHAR_RE=new RegExp("^["+e.RESTRICTED_CHAR+
"]$","u"),e.S_RE=new RegExp("^["+e.S+"]+$","u"),e.NAME_START_CHAR_RE=new RegExp("^["+e.NAME_START_CHAR+"]$","u"),e.NAME_CHAR_RE=new RegExp("^["+e.NAME_CHAR+"]$",
"u"),e.NAME_RE=new RegExp("^["+e.NAME_START_CHAR+"]["+e.NAME_CHAR+"]*$","u"),e.NMTOKEN_RE=new RegExp("^["+e.NAME_CHAR+"]+$","u");var t=9,s=10,i=13,n=32;e.S_LIST=
[n,s,i,t];function r(d){return d>=1&&d<=55295||d>=57344&&d<=65533||d>=65536&&d<=1114111}e.isChar=r;function o(d){return d>=1&&d<=8||d===11||d===12||d>=14&&d<=31||
d>=127&&d<=132||d>=134&&d<=159}e.isRestrictedChar=o;function a(d){return d===9||d===10||d===13||d>31&&d<127||d===133||d>159&&d<=55295||d>=57344&&d<=65533||d>=65536&&
d<=1114111}e.isCharAndNotRestricted=a;function c(d){return d===n||d===s||d===i||d===t}e.isS=c;function l(d){return d>=65&&d<=90||d>=97&&d<=122||d===58||d===95||
d===8204||d===8205||d>=192&&d<=214||d>=216&&d<=246||d>=248&&d<=767||d>=880&&d<=893||d>=895&&d<=8191||d>=8304&&d<=8591||d>=11264&&d<=12271||d>=12289&&d<=55295||d>=
63744&&d<=64975||d>=65008&&d<=65533||d>=65536&&d<=983039}e.isNameStartChar=l;function u(d){return l(d)||d>=48&&d<=57||d===45||d===46||d===183||d>=768&&d<=879||d>=
8255&&d<=8256}e.isNameChar=u}}),Em=Si({"node_modules/xmlchars/xmlns/1.0/ed3.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.NC_NAME_START_CHAR=
"A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
e.NC_NAME_CHAR="-"+e.NC_NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",e.NC_NAME_START_CHAR_RE=new RegExp("^["+e.NC_NAME_START_CHAR+"]$","u"),e.NC_NAME_CHAR_RE=
new RegExp("^["+e.NC_NAME_CHAR+"]$","u"),e.NC_NAME_RE=new RegExp("^["+e.NC_NAME_START_CHAR+"]["+e.NC_NAME_CHAR+"]*$","u");function t(i){return i>=65&&i<=90||i===
95||i>=97&&i<=122||i>=192&&i<=214||i>=216&&i<=246||i>=248&&i<=767||i>=880&&i<=893||i>=895&&i<=8191||i>=8204&&i<=8205||i>=8304&&i<=8591||i>=11264&&i<=12271||i>=12289&&
i<=55295||i>=63744&&i<=64975||i>=65008&&i<=65533||i>=65536&&i<=983039}e.isNCNameStartChar=t;function s(i){return t(i)||i===45||i===46||i>=48&&i<=57||i===183||i>=
768&&i<=879||i>=8255&&i<=8256}e.isNCNameChar=s}}),Mm=Si({"node_modules/saxes/saxes.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.SaxesParser=
e.EVENTS=void 0;var t=Nm(),s=Am(),i=Em(),n=t.isS,r=t.isChar,o=t.isNameStartChar,a=t.isNameChar,c=t.S_LIST,l=t.NAME_RE,u=s.isChar,d=i.isNCNameStartChar,h=i.isNCNameChar,
p=i.NC_NAME_RE,w="http://www.w3.org/XML/1998/namespace",k="http://www.w3.org/2000/xmlns/",_={__proto__:null,xml:w,xmlns:k},E={__proto__:null,amp:"&",gt:">",lt:"\
<",quot:'"',apos:"'"},x=-1,D=-2,U=0,V=1,B=2,ue=3,O=4,J=5,mt=6,js=7,Oe=8,yi=9,Wf=10,Zf=11,Hf=12,Ne=13,bi=14,Sn=15,Xf=16,xn=17,Yf=18,Jf=19,On=20,Qf=21,em=22,tm=23,
Fo=24,Nn=25,wi=26,Uo=27,sm=28,im=29,Ko=30,nm=31,rm=32,It=33,om=34,An=35,Ds=36,En=37,am=38,Vo=39,Go=40,cm=41,Wo=42,lm=43,um=44,Mn=9,Xe=10,Cn=13,Zo=32,Ho=33,Xo=34,
Rs=38,Yo=39,ki=45,$i=47,dm=59,pt=60,Jt=61,de=62,ye=63,Jo=91,Qt=93,Qo=133,ea=8232,_i=f=>f===Xo||f===Yo,ta=[Xo,Yo],hm=[...ta,Jo,de],fm=[...ta,pt,Qt],mm=[Jt,ye,...c],
pm=[...c,de,Rs,pt];function Tn(f,y,b){switch(y){case"xml":b!==w&&f.fail(`xml prefix must be bound to ${w}.`);break;case"xmlns":b!==k&&f.fail(`xmlns prefix must \
be bound to ${k}.`);break;default:}switch(b){case k:f.fail(y===""?`the default namespace may not be set to ${b}.`:`may not assign a prefix (even "xmlns") to the\
 URI ${k}.`);break;case w:switch(y){case"xml":break;case"":f.fail(`the default namespace may not be set to ${b}.`);break;default:f.fail("may not assign the xml \
namespace to another prefix.")}break;default:}}function vm(f,y){for(const b of Object.keys(y))Tn(f,b,y[b])}var gm=f=>p.test(f),ym=f=>l.test(f),Pt=0,sa=1,In=2;e.
EVENTS=["xmldecl","text","processinginstruction","doctype","comment","opentagstart","attribute","opentag","closetag","cdata","error","end","ready"];var ia={xmldecl:"\
xmldeclHandler",text:"textHandler",processinginstruction:"piHandler",doctype:"doctypeHandler",comment:"commentHandler",opentagstart:"openTagStartHandler",attribute:"\
attributeHandler",opentag:"openTagHandler",closetag:"closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandler"},bm=class{constructor(f){
this.opt=f??{},this.fragmentOpt=!!this.opt.fragment;const y=this.xmlnsOpt=!!this.opt.xmlns;if(this.trackPosition=this.opt.position!==!1,this.fileName=this.opt.fileName,
y){this.nameStartCheck=d,this.nameCheck=h,this.isName=gm,this.processAttribs=this.processAttribsNS,this.pushAttrib=this.pushAttribNS,this.ns=Object.assign({__proto__:null},
_);const b=this.opt.additionalNamespaces;b!=null&&(vm(this,b),Object.assign(this.ns,b))}else this.nameStartCheck=o,this.nameCheck=a,this.isName=ym,this.processAttribs=
this.processAttribsPlain,this.pushAttrib=this.pushAttribPlain;this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,this.sDoctypeQuote,this.sDTD,this.
sDTDQuoted,this.sDTDOpenWaka,this.sDTDOpenWakaBang,this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,
this.sOpenWaka,this.sOpenWakaBang,this.sComment,this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,this.sPIRest,
this.sPIBody,this.sPIEnding,this.sXMLDeclNameStart,this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,
this.sOpenTag,this.sOpenTagSlash,this.sAttrib,this.sAttribName,this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,
this.sCloseTag,this.sCloseTagSawWhite],this._init()}get closed(){return this._closed}_init(){var f;this.openWakaBang="",this.text="",this.name="",this.piTarget=
"",this.entity="",this.q=null,this.tags=[],this.tag=null,this.topNS=null,this.chunk="",this.chunkPosition=0,this.i=0,this.prevI=0,this.carriedFromPrevious=void 0,
this.forbiddenState=Pt,this.attribList=[];const{fragmentOpt:y}=this;this.state=y?Ne:U,this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.closedRoot=this.
sawRoot=y,this.xmlDeclPossible=!y,this.xmlDeclExpects=["version"],this.entityReturnState=void 0;let{defaultXMLVersion:b}=this.opt;if(b===void 0){if(this.opt.forceXMLVersion===
!0)throw new Error("forceXMLVersion set but defaultXMLVersion is not set");b="1.0"}this.setXMLVersion(b),this.positionAtNewLine=0,this.doctype=!1,this._closed=!1,
this.xmlDecl={version:void 0,encoding:void 0,standalone:void 0},this.line=1,this.column=0,this.ENTITIES=Object.create(E),(f=this.readyHandler)===null||f===void 0||
f.call(this)}get position(){return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(f,y){this[ia[f]]=y}off(f){this[ia[f]]=
void 0}makeError(f){var y;let b=(y=this.fileName)!==null&&y!==void 0?y:"";return this.trackPosition&&(b.length>0&&(b+=":"),b+=`${this.line}:${this.column}`),b.length>
0&&(b+=": "),new Error(b+f)}fail(f){const y=this.makeError(f),b=this.errorHandler;if(b===void 0)throw y;return b(y),this}write(f){if(this.closed)return this.fail(
"cannot write after close; assign an onready handler.");let y=!1;f===null?(y=!0,f=""):typeof f=="object"&&(f=f.toString()),this.carriedFromPrevious!==void 0&&(f=
`${this.carriedFromPrevious}${f}`,this.carriedFromPrevious=void 0);let b=f.length;const M=f.charCodeAt(b-1);!y&&(M===Cn||M>=55296&&M<=56319)&&(this.carriedFromPrevious=
f[b-1],b--,f=f.slice(0,b));const{stateTable:q}=this;for(this.chunk=f,this.i=0;this.i<b;)q[this.state].call(this);return this.chunkPosition+=b,y?this.end():this}close(){
return this.write(null)}getCode10(){const{chunk:f,i:y}=this;if(this.prevI=y,this.i=y+1,y>=f.length)return x;const b=f.charCodeAt(y);if(this.column++,b<55296){if(b>=
Zo||b===Mn)return b;switch(b){case Xe:return this.line++,this.column=0,this.positionAtNewLine=this.position,Xe;case Cn:return f.charCodeAt(y+1)===Xe&&(this.i=y+
2),this.line++,this.column=0,this.positionAtNewLine=this.position,D;default:return this.fail("disallowed character."),b}}if(b>56319)return b>=57344&&b<=65533||this.
fail("disallowed character."),b;const M=65536+(b-55296)*1024+(f.charCodeAt(y+1)-56320);return this.i=y+2,M>1114111&&this.fail("disallowed character."),M}getCode11(){
const{chunk:f,i:y}=this;if(this.prevI=y,this.i=y+1,y>=f.length)return x;const b=f.charCodeAt(y);if(this.column++,b<55296){if(b>31&&b<127||b>159&&b!==ea||b===Mn)
return b;switch(b){case Xe:return this.line++,this.column=0,this.positionAtNewLine=this.position,Xe;case Cn:{const q=f.charCodeAt(y+1);(q===Xe||q===Qo)&&(this.i=
y+2)}case Qo:case ea:return this.line++,this.column=0,this.positionAtNewLine=this.position,D;default:return this.fail("disallowed character."),b}}if(b>56319)return b>=
57344&&b<=65533||this.fail("disallowed character."),b;const M=65536+(b-55296)*1024+(f.charCodeAt(y+1)-56320);return this.i=y+2,M>1114111&&this.fail("disallowed \
character."),M}getCodeNorm(){const f=this.getCode();return f===D?Xe:f}unget(){this.i=this.prevI,this.column--}captureTo(f){let{i:y}=this;const{chunk:b}=this;for(;;){
const M=this.getCode(),q=M===D,G=q?Xe:M;if(G===x||f.includes(G))return this.text+=b.slice(y,this.prevI),G;q&&(this.text+=`${b.slice(y,this.prevI)}
`,y=this.i)}}captureToChar(f){let{i:y}=this;const{chunk:b}=this;for(;;){let M=this.getCode();switch(M){case D:this.text+=`${b.slice(y,this.prevI)}
`,y=this.i,M=Xe;break;case x:return this.text+=b.slice(y),!1;default:}if(M===f)return this.text+=b.slice(y,this.prevI),!0}}captureNameChars(){const{chunk:f,i:y}=this;
for(;;){const b=this.getCode();if(b===x)return this.name+=f.slice(y),x;if(!a(b))return this.name+=f.slice(y,this.prevI),b===D?Xe:b}}skipSpaces(){for(;;){const f=this.
getCodeNorm();if(f===x||!n(f))return f}}setXMLVersion(f){this.currentXMLVersion=f,f==="1.0"?(this.isChar=r,this.getCode=this.getCode10):(this.isChar=u,this.getCode=
this.getCode11)}sBegin(){this.chunk.charCodeAt(0)===65279&&(this.i++,this.column++),this.state=V}sBeginWhitespace(){const f=this.i,y=this.skipSpaces();switch(this.
prevI!==f&&(this.xmlDeclPossible=!1),y){case pt:if(this.state=Sn,this.text.length!==0)throw new Error("no-empty text at start");break;case x:break;default:this.
unget(),this.state=Ne,this.xmlDeclPossible=!1}}sDoctype(){var f;const y=this.captureTo(hm);switch(y){case de:{(f=this.doctypeHandler)===null||f===void 0||f.call(
this,this.text),this.text="",this.state=Ne,this.doctype=!0;break}case x:break;default:this.text+=String.fromCodePoint(y),y===Jo?this.state=O:_i(y)&&(this.state=
ue,this.q=y)}}sDoctypeQuote(){const f=this.q;this.captureToChar(f)&&(this.text+=String.fromCodePoint(f),this.q=null,this.state=B)}sDTD(){const f=this.captureTo(
fm);f!==x&&(this.text+=String.fromCodePoint(f),f===Qt?this.state=B:f===pt?this.state=mt:_i(f)&&(this.state=J,this.q=f))}sDTDQuoted(){const f=this.q;this.captureToChar(
f)&&(this.text+=String.fromCodePoint(f),this.state=O,this.q=null)}sDTDOpenWaka(){const f=this.getCodeNorm();switch(this.text+=String.fromCodePoint(f),f){case Ho:
this.state=js,this.openWakaBang="";break;case ye:this.state=Zf;break;default:this.state=O}}sDTDOpenWakaBang(){const f=String.fromCodePoint(this.getCodeNorm()),y=this.
openWakaBang+=f;this.text+=f,y!=="-"&&(this.state=y==="--"?Oe:O,this.openWakaBang="")}sDTDComment(){this.captureToChar(ki)&&(this.text+="-",this.state=yi)}sDTDCommentEnding(){
const f=this.getCodeNorm();this.text+=String.fromCodePoint(f),this.state=f===ki?Wf:Oe}sDTDCommentEnded(){const f=this.getCodeNorm();this.text+=String.fromCodePoint(
f),f===de?this.state=O:(this.fail("malformed comment."),this.state=Oe)}sDTDPI(){this.captureToChar(ye)&&(this.text+="?",this.state=Hf)}sDTDPIEnding(){const f=this.
getCodeNorm();this.text+=String.fromCodePoint(f),f===de&&(this.state=O)}sText(){this.tags.length!==0?this.handleTextInRoot():this.handleTextOutsideRoot()}sEntity(){
let{i:f}=this;const{chunk:y}=this;e:for(;;)switch(this.getCode()){case D:this.entity+=`${y.slice(f,this.prevI)}
`,f=this.i;break;case dm:{const{entityReturnState:b}=this,M=this.entity+y.slice(f,this.prevI);this.state=b;let q;M===""?(this.fail("empty entity name."),q="&;"):
(q=this.parseEntity(M),this.entity=""),(b!==Ne||this.textHandler!==void 0)&&(this.text+=q);break e}case x:this.entity+=y.slice(f);break e;default:}}sOpenWaka(){
const f=this.getCode();if(o(f))this.state=om,this.unget(),this.xmlDeclPossible=!1;else switch(f){case $i:this.state=lm,this.xmlDeclPossible=!1;break;case Ho:this.
state=Xf,this.openWakaBang="",this.xmlDeclPossible=!1;break;case ye:this.state=tm;break;default:this.fail("disallowed character in tag name"),this.state=Ne,this.
xmlDeclPossible=!1}}sOpenWakaBang(){switch(this.openWakaBang+=String.fromCodePoint(this.getCodeNorm()),this.openWakaBang){case"[CDATA[":!this.sawRoot&&!this.reportedTextBeforeRoot&&
(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of roo\
t node."),this.reportedTextAfterRoot=!0),this.state=On,this.openWakaBang="";break;case"--":this.state=xn,this.openWakaBang="";break;case"DOCTYPE":this.state=B,(this.
doctype||this.sawRoot)&&this.fail("inappropriately located doctype declaration."),this.openWakaBang="";break;default:this.openWakaBang.length>=7&&this.fail("inc\
orrect syntax.")}}sComment(){this.captureToChar(ki)&&(this.state=Yf)}sCommentEnding(){var f;const y=this.getCodeNorm();y===ki?(this.state=Jf,(f=this.commentHandler)===
null||f===void 0||f.call(this,this.text),this.text=""):(this.text+=`-${String.fromCodePoint(y)}`,this.state=xn)}sCommentEnded(){const f=this.getCodeNorm();f!==de?
(this.fail("malformed comment."),this.text+=`--${String.fromCodePoint(f)}`,this.state=xn):this.state=Ne}sCData(){this.captureToChar(Qt)&&(this.state=Qf)}sCDataEnding(){
const f=this.getCodeNorm();f===Qt?this.state=em:(this.text+=`]${String.fromCodePoint(f)}`,this.state=On)}sCDataEnding2(){var f;const y=this.getCodeNorm();switch(y){case de:{
(f=this.cdataHandler)===null||f===void 0||f.call(this,this.text),this.text="",this.state=Ne;break}case Qt:this.text+="]";break;default:this.text+=`]]${String.fromCodePoint(
y)}`,this.state=On}}sPIFirstChar(){const f=this.getCodeNorm();this.nameStartCheck(f)?(this.piTarget+=String.fromCodePoint(f),this.state=Fo):f===ye||n(f)?(this.fail(
"processing instruction without a target."),this.state=f===ye?wi:Nn):(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(
f),this.state=Fo)}sPIRest(){const{chunk:f,i:y}=this;for(;;){const b=this.getCodeNorm();if(b===x){this.piTarget+=f.slice(y);return}if(!this.nameCheck(b)){this.piTarget+=
f.slice(y,this.prevI);const M=b===ye;M||n(b)?this.piTarget==="xml"?(this.xmlDeclPossible||this.fail("an XML declaration must be at the start of the document."),
this.state=M?It:Uo):this.state=M?wi:Nn:(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(b));break}}}sPIBody(){
if(this.text.length===0){const f=this.getCodeNorm();f===ye?this.state=wi:n(f)||(this.text=String.fromCodePoint(f))}else this.captureToChar(ye)&&(this.state=wi)}sPIEnding(){
var f;const y=this.getCodeNorm();if(y===de){const{piTarget:b}=this;b.toLowerCase()==="xml"&&this.fail("the XML declaration must appear at the start of the docum\
ent."),(f=this.piHandler)===null||f===void 0||f.call(this,{target:b,body:this.text}),this.piTarget=this.text="",this.state=Ne}else y===ye?this.text+="?":(this.text+=
`?${String.fromCodePoint(y)}`,this.state=Nn);this.xmlDeclPossible=!1}sXMLDeclNameStart(){const f=this.skipSpaces();if(f===ye){this.state=It;return}f!==x&&(this.
state=sm,this.name=String.fromCodePoint(f))}sXMLDeclName(){const f=this.captureTo(mm);if(f===ye){this.state=It,this.name+=this.text,this.text="",this.fail("XML \
declaration is incomplete.");return}if(n(f)||f===Jt){if(this.name+=this.text,this.text="",!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:
this.fail("did not expect any more name/value pairs.");break;case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);break;default:this.fail(`expected \
one of ${this.xmlDeclExpects.join(", ")}`)}this.state=f===Jt?Ko:im}}sXMLDeclEq(){const f=this.getCodeNorm();if(f===ye){this.state=It,this.fail("XML declaration \
is incomplete.");return}n(f)||(f!==Jt&&this.fail("value required."),this.state=Ko)}sXMLDeclValueStart(){const f=this.getCodeNorm();if(f===ye){this.state=It,this.
fail("XML declaration is incomplete.");return}n(f)||(_i(f)?this.q=f:(this.fail("value must be quoted."),this.q=Zo),this.state=nm)}sXMLDeclValue(){const f=this.captureTo(
[this.q,ye]);if(f===ye){this.state=It,this.text="",this.fail("XML declaration is incomplete.");return}if(f===x)return;const y=this.text;switch(this.text="",this.
name){case"version":{this.xmlDeclExpects=["encoding","standalone"];const b=y;this.xmlDecl.version=b,/^1\.[0-9]+$/.test(b)?this.opt.forceXMLVersion||this.setXMLVersion(
b):this.fail("version number must match /^1\\.[0-9]+$/.");break}case"encoding":/^[A-Za-z][A-Za-z0-9._-]*$/.test(y)||this.fail("encoding value must match /^[A-Za\
-z0-9][A-Za-z0-9._-]*$/."),this.xmlDeclExpects=["standalone"],this.xmlDecl.encoding=y;break;case"standalone":y!=="yes"&&y!=="no"&&this.fail('standalone value mu\
st match "yes" or "no".'),this.xmlDeclExpects=[],this.xmlDecl.standalone=y;break;default:}this.name="",this.state=rm}sXMLDeclSeparator(){const f=this.getCodeNorm();
if(f===ye){this.state=It;return}n(f)||(this.fail("whitespace required."),this.unget()),this.state=Uo}sXMLDeclEnding(){var f;this.getCodeNorm()===de?(this.piTarget!==
"xml"?this.fail("processing instructions are not allowed before root."):this.name!=="version"&&this.xmlDeclExpects.includes("version")&&this.fail("XML declarati\
on must contain a version."),(f=this.xmldeclHandler)===null||f===void 0||f.call(this,this.xmlDecl),this.name="",this.piTarget=this.text="",this.state=Ne):this.fail(
"The character ? is disallowed anywhere in XML declarations."),this.xmlDeclPossible=!1}sOpenTag(){var f;const y=this.captureNameChars();if(y===x)return;const b=this.
tag={name:this.name,attributes:Object.create(null)};switch(this.name="",this.xmlnsOpt&&(this.topNS=b.ns=Object.create(null)),(f=this.openTagStartHandler)===null||
f===void 0||f.call(this,b),this.sawRoot=!0,!this.fragmentOpt&&this.closedRoot&&this.fail("documents may contain only one root."),y){case de:this.openTag();break;case $i:
this.state=An;break;default:n(y)||this.fail("disallowed character in tag name."),this.state=Ds}}sOpenTagSlash(){this.getCode()===de?this.openSelfClosingTag():(this.
fail("forward-slash in opening tag not followed by >."),this.state=Ds)}sAttrib(){const f=this.skipSpaces();f!==x&&(o(f)?(this.unget(),this.state=En):f===de?this.
openTag():f===$i?this.state=An:this.fail("disallowed character in attribute name."))}sAttribName(){const f=this.captureNameChars();f===Jt?this.state=Vo:n(f)?this.
state=am:f===de?(this.fail("attribute without value."),this.pushAttrib(this.name,this.name),this.name=this.text="",this.openTag()):f!==x&&this.fail("disallowed \
character in attribute name.")}sAttribNameSawWhite(){const f=this.skipSpaces();switch(f){case x:return;case Jt:this.state=Vo;break;default:this.fail("attribute \
without value."),this.text="",this.name="",f===de?this.openTag():o(f)?(this.unget(),this.state=En):(this.fail("disallowed character in attribute name."),this.state=
Ds)}}sAttribValue(){const f=this.getCodeNorm();_i(f)?(this.q=f,this.state=Go):n(f)||(this.fail("unquoted attribute value."),this.state=Wo,this.unget())}sAttribValueQuoted(){
const{q:f,chunk:y}=this;let{i:b}=this;for(;;)switch(this.getCode()){case f:this.pushAttrib(this.name,this.text+y.slice(b,this.prevI)),this.name=this.text="",this.
q=null,this.state=cm;return;case Rs:this.text+=y.slice(b,this.prevI),this.state=bi,this.entityReturnState=Go;return;case Xe:case D:case Mn:this.text+=`${y.slice(
b,this.prevI)} `,b=this.i;break;case pt:this.text+=y.slice(b,this.prevI),this.fail("disallowed character.");return;case x:this.text+=y.slice(b);return;default:}}sAttribValueClosed(){
const f=this.getCodeNorm();n(f)?this.state=Ds:f===de?this.openTag():f===$i?this.state=An:o(f)?(this.fail("no whitespace between attributes."),this.unget(),this.
state=En):this.fail("disallowed character in attribute name.")}sAttribValueUnquoted(){const f=this.captureTo(pm);switch(f){case Rs:this.state=bi,this.entityReturnState=
Wo;break;case pt:this.fail("disallowed character.");break;case x:break;default:this.text.includes("]]>")&&this.fail('the string "]]>" is disallowed in char data\
.'),this.pushAttrib(this.name,this.text),this.name=this.text="",f===de?this.openTag():this.state=Ds}}sCloseTag(){const f=this.captureNameChars();f===de?this.closeTag():
n(f)?this.state=um:f!==x&&this.fail("disallowed character in closing tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case de:this.closeTag();break;case x:break;default:
this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:f,forbiddenState:y}=this;const{chunk:b,textHandler:M}=this;e:for(;;)switch(this.getCode()){case pt:{
if(this.state=Sn,M!==void 0){const{text:q}=this,G=b.slice(f,this.prevI);q.length!==0?(M(q+G),this.text=""):G.length!==0&&M(G)}y=Pt;break e}case Rs:this.state=bi,
this.entityReturnState=Ne,M!==void 0&&(this.text+=b.slice(f,this.prevI)),y=Pt;break e;case Qt:switch(y){case Pt:y=sa;break;case sa:y=In;break;case In:break;default:
throw new Error("impossible state")}break;case de:y===In&&this.fail('the string "]]>" is disallowed in char data.'),y=Pt;break;case D:M!==void 0&&(this.text+=`${b.
slice(f,this.prevI)}
`),f=this.i,y=Pt;break;case x:M!==void 0&&(this.text+=b.slice(f));break e;default:y=Pt}this.forbiddenState=y}handleTextOutsideRoot(){let{i:f}=this;const{chunk:y,
textHandler:b}=this;let M=!1;e:for(;;){const q=this.getCode();switch(q){case pt:{if(this.state=Sn,b!==void 0){const{text:G}=this,we=y.slice(f,this.prevI);G.length!==
0?(b(G+we),this.text=""):we.length!==0&&b(we)}break e}case Rs:this.state=bi,this.entityReturnState=Ne,b!==void 0&&(this.text+=y.slice(f,this.prevI)),M=!0;break e;case D:
b!==void 0&&(this.text+=`${y.slice(f,this.prevI)}
`),f=this.i;break;case x:b!==void 0&&(this.text+=y.slice(f));break e;default:n(q)||(M=!0)}}M&&(!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text dat\
a outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=
!0))}pushAttribNS(f,y){var b;const{prefix:M,local:q}=this.qname(f),G={name:f,prefix:M,local:q,value:y};if(this.attribList.push(G),(b=this.attributeHandler)===null||
b===void 0||b.call(this,G),M==="xmlns"){const we=y.trim();this.currentXMLVersion==="1.0"&&we===""&&this.fail("invalid attempt to undefine prefix in XML 1.0"),this.
topNS[q]=we,Tn(this,q,we)}else if(f==="xmlns"){const we=y.trim();this.topNS[""]=we,Tn(this,"",we)}}pushAttribPlain(f,y){var b;const M={name:f,value:y};this.attribList.
push(M),(b=this.attributeHandler)===null||b===void 0||b.call(this,M)}end(){var f,y;this.sawRoot||this.fail("document must contain a root element.");const{tags:b}=this;
for(;b.length>0;){const q=b.pop();this.fail(`unclosed tag: ${q.name}`)}this.state!==U&&this.state!==Ne&&this.fail("unexpected end.");const{text:M}=this;return M.
length!==0&&((f=this.textHandler)===null||f===void 0||f.call(this,M),this.text=""),this._closed=!0,(y=this.endHandler)===null||y===void 0||y.call(this),this._init(),
this}resolve(f){var y,b;let M=this.topNS[f];if(M!==void 0)return M;const{tags:q}=this;for(let G=q.length-1;G>=0;G--)if(M=q[G].ns[f],M!==void 0)return M;return M=
this.ns[f],M!==void 0?M:(b=(y=this.opt).resolvePrefix)===null||b===void 0?void 0:b.call(y,f)}qname(f){const y=f.indexOf(":");if(y===-1)return{prefix:"",local:f};
const b=f.slice(y+1),M=f.slice(0,y);return(M===""||b===""||b.includes(":"))&&this.fail(`malformed name: ${f}.`),{prefix:M,local:b}}processAttribsNS(){var f;const{
attribList:y}=this,b=this.tag;{const{prefix:G,local:we}=this.qname(b.name);b.prefix=G,b.local=we;const es=b.uri=(f=this.resolve(G))!==null&&f!==void 0?f:"";G!==
""&&(G==="xmlns"&&this.fail('tags may not have "xmlns" as prefix.'),es===""&&(this.fail(`unbound namespace prefix: ${JSON.stringify(G)}.`),b.uri=G))}if(y.length===
0)return;const{attributes:M}=b,q=new Set;for(const G of y){const{name:we,prefix:es,local:wm}=G;let ts,Ls;es===""?(ts=we==="xmlns"?k:"",Ls=we):(ts=this.resolve(es),
ts===void 0&&(this.fail(`unbound namespace prefix: ${JSON.stringify(es)}.`),ts=es),Ls=`{${ts}}${wm}`),q.has(Ls)&&this.fail(`duplicate attribute: ${Ls}.`),q.add(
Ls),G.uri=ts,M[we]=G}this.attribList=[]}processAttribsPlain(){const{attribList:f}=this,y=this.tag.attributes;for(const{name:b,value:M}of f)y[b]!==void 0&&this.fail(
`duplicate attribute: ${b}.`),y[b]=M;this.attribList=[]}openTag(){var f;this.processAttribs();const{tags:y}=this,b=this.tag;b.isSelfClosing=!1,(f=this.openTagHandler)===
null||f===void 0||f.call(this,b),y.push(b),this.state=Ne,this.name=""}openSelfClosingTag(){var f,y,b;this.processAttribs();const{tags:M}=this,q=this.tag;q.isSelfClosing=
!0,(f=this.openTagHandler)===null||f===void 0||f.call(this,q),(y=this.closeTagHandler)===null||y===void 0||y.call(this,q),(this.tag=(b=M[M.length-1])!==null&&b!==
void 0?b:null)===null&&(this.closedRoot=!0),this.state=Ne,this.name=""}closeTag(){const{tags:f,name:y}=this;if(this.state=Ne,this.name="",y===""){this.fail("wei\
rd empty close tag."),this.text+="</>";return}const b=this.closeTagHandler;let M=f.length;for(;M-- >0;){const q=this.tag=f.pop();if(this.topNS=q.ns,b?.(q),q.name===
y)break;this.fail("unexpected close tag.")}M===0?this.closedRoot=!0:M<0&&(this.fail(`unmatched closing tag: ${y}.`),this.text+=`</${y}>`)}parseEntity(f){if(f[0]!==
"#"){const b=this.ENTITIES[f];return b!==void 0?b:(this.fail(this.isName(f)?"undefined entity.":"disallowed character in entity name."),`&${f};`)}let y=NaN;return f[1]===
"x"&&/^#x[0-9a-f]+$/i.test(f)?y=parseInt(f.slice(2),16):/^#[0-9]+$/.test(f)&&(y=parseInt(f.slice(1),10)),this.isChar(y)?String.fromCodePoint(y):(this.fail("malf\
ormed character entity."),`&${f};`)}};e.SaxesParser=bm}});import{createHash as Cm}from"node:crypto";import{closeSync as Tm,constants as ra,fstatSync as Im,openSync as Pm,
readSync as jm,statSync as Dm}from"node:fs";import{dirname as Rm,isAbsolute as Lm,resolve as jn}from"node:path";function Dn(e){switch(e.kind){case"scalar":return e.
value;case"list":return e.items.map(Dn);case"map":{const t=Object.create(null);for(const s of[...e.entries.keys()].sort()){const i=e.entries.get(s);i&&(t[s]=Dn(
i.value))}return t}}}function zm(e,t){if(e.kind==="map")return e.entries.get(String(t));if(e.kind==="list"&&typeof t=="number"){const s=e.items[t];return s&&{value:s}}}
function oa(e,t,s="value"){let i={value:e};for(const n of t){const r=zm(i.value,n);if(!r)return i.key??Bm(i.value);i=r}return s==="key"&&i.key?i.key:i.value.span}
function Bm(e){if(e.kind==="map")for(const t of e.entries.values())return t.key;return{...e.span,end:e.span.start}}var m=e=>e,aa="\u27E8",vt=class{#t=[];#e=new Set;#s;set document(e){
this.#s=e}reporter(e){return(t,s,...[i])=>{const n=e[t];if(!n)throw new Error(`no code is called ${t}`);this.#r({code:t,severity:n.severity,message:n.message(i??
{}),remedy:n.remedy(i??{}),...this.#i(s)})}}adopt(e){this.#r(e)}#i(e){if(e==="call")return{};if("file"in e)return{file:e.file};if("span"in e)return e.path?{span:e.
span,path:e.path}:{span:e.span};if(!this.#s)throw new Error("a path was reported before a document was read");return{path:e.path,span:oa(this.#s,e.path,e.on)}}#r(e){
const t=`${e.code}\0${e.message}\0${e.span?.source.name}\0${e.span?.start}\0${e.path?.join("\0")}\0${e.file}`;this.#e.has(t)||(this.#e.add(t),this.#t.push(e))}get failed(){
return this.#t.some(e=>e.severity==="error")}sorted(e=[]){const t=s=>s.span?e.indexOf(s.span.source):-1;return[...this.#t].sort((s,i)=>t(s)-t(i)||(s.span?.start??
-1)-(i.span?.start??-1))}},ss=1048576,zs=64,ca=1e4,qm=e=>e%1048576===0?`${e/1048576} MiB`:`${e} bytes`,Fm=e=>JSON.stringify(e),is={"yaml-syntax":m({severity:"er\
ror",about:"value",message:({problem:e})=>`this is not valid YAML: ${e}`,remedy:({remedy:e})=>e}),"tab-indentation":m({severity:"error",about:"value",message:()=>"\
a tab is used as indentation",remedy:()=>"indent with spaces, two for each level"}),"control-character":m({severity:"error",about:"value",message:({character:e})=>`\
the control character ${e} stands in the text`,remedy:()=>"remove it, or save the file as UTF-8 with line feeds; in double quotes YAML can write such a characte\
r as \\x and two digits"}),"too-deeply-nested":m({severity:"error",about:"value",message:()=>`maps and lists stand more than ${zs} deep inside one another`,remedy:()=>"\
write it flatter; no part of a spec needs such depth"}),"several-documents":m({severity:"error",about:"value",message:()=>"a second document begins here",remedy:()=>"\
keep one document in a file; give several files on the command line to merge them"}),"yaml-directive":m({severity:"error",about:"value",message:({directive:e})=>`\
the directive ${e} is not supported`,remedy:()=>"remove the line; a spec is read as YAML 1.2"}),"unknown-tag":m({severity:"error",about:"value",message:({tag:e})=>`\
the tag ${e} is not known`,remedy:()=>"remove the tag; a text that begins with ! goes in quotes"}),"tag-changes-value":m({severity:"error",about:"value",message:({
tag:e,kind:t})=>`the tag ${e} stands on ${t}`,remedy:()=>"remove the tag; write a text in quotes and a number, true or false without"}),"unknown-alias":m({severity:"\
error",about:"value",message:({name:e})=>`the alias *${e} refers to nothing that was written before it`,remedy:({name:e})=>`write &${e} before the value that is\
 meant, above this line, or put the text in quotes`}),"alias-expansion":m({severity:"error",about:"value",message:()=>`aliases repeat more than ${ca} values, or\
 nest them more than ${zs} deep`,remedy:()=>"use fewer aliases, or write the values out"}),"merge-key":m({severity:"error",about:"value",message:()=>"the merge \
key << is not part of YAML 1.2",remedy:()=>"write the keys out, repeat a whole value by an alias, or put the common part in a file of its own and give both file\
s"}),"key-not-text":m({severity:"error",about:"value",message:({kind:e})=>`a key must be a text, and this one is ${e}`,remedy:({text:e})=>e===""?"write a name b\
efore the colon":`put the key in quotes: ${Fm(e)}`}),"reserved-key":m({severity:"error",about:"value",message:({key:e})=>`the key ${e} cannot be used`,remedy:()=>"\
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
about:"file",message:({limit:e})=>`the file has more than ${qm(e)}`,remedy:()=>"give a spec; a thousand guests take less room than that"}),"file-missing":m({severity:"\
error",about:"file",message:()=>"there is no such file",remedy:()=>"correct the name; it is looked up from the current directory"}),"file-is-directory":m({severity:"\
error",about:"file",message:()=>"this is a directory",remedy:()=>"name the file in it, such as host.yaml"}),"file-not-regular":m({severity:"error",about:"file",
message:()=>"this is a device, pipe or socket and not a regular file",remedy:()=>"name a file, or give - and pipe the text to standard input"}),"file-unreadable":m(
{severity:"error",about:"file",message:({reason:e})=>`the file cannot be read: ${e}`,remedy:()=>"see to its permissions, and to those of the directories above i\
t"}),"stdin-twice":m({severity:"error",about:"call",message:()=>"standard input (-) is given more than once",remedy:()=>"give - once"})},la="<stdin>";function ua(e,t,s){
const i=new Map;let n=!1;const r=(o,a,c)=>{const l=Cm("sha256").update(o).digest("hex");i.set(`${c??""}\0${a}`,c===void 0?{path:a,sha256:l}:{path:a,from:c,sha256:l})};
return{readInput(o){const a=o==="-"?la:o;if(o==="-"&&n){s("stdin-twice","call");return}o==="-"&&(n=!0);const c=o==="-"?e.stdin(ss):e.read(jn(t,o),ss);if("proble\
m"in c){Um(a,c,s);return}return r(c,a),{name:a,bytes:c}},readBeside(o,a,c,l=ss){if(a.options!==void 0&&!Lm(o)){s("named-file",c,{file:o,reason:"must be named by\
 an absolute path in NixOS options"});return}const u=a.name===la?t:Rm(jn(t,a.name)),d=o.includes("\0")?{problem:"missing"}:e.read(jn(u,o),l);if("problem"in d){s(
"named-file",c,{file:o,reason:Km(d,l)});return}return r(d,o,a.name),d},get read(){return[...i.values()]}}}function Um(e,t,s){switch(t.problem){case"missing":s("\
file-missing",{file:e});break;case"directory":s("file-is-directory",{file:e});break;case"not-regular":s("file-not-regular",{file:e});break;case"too-large":s("fi\
le-too-large",{file:e},{limit:ss});break;case"unreadable":s("file-unreadable",{file:e},{reason:t.reason});break}}function Km(e,t){switch(e.problem){case"missing":
return"does not exist";case"directory":return"is a directory";case"not-regular":return"is a device, pipe or socket and not a regular file";case"too-large":return`\
has more than ${t} bytes`;case"unreadable":return`cannot be read: ${e.reason}`}}var Vm={read(e,t){let s;try{const i=da(Dm(e),t);return i||(s=Pm(e,ra.O_RDONLY|ra.
O_NONBLOCK),da(Im(s),t)??fa(s,t))}catch(i){return ha(i)}finally{s!==void 0&&Tm(s)}},stdin(e){try{return fa(0,e)}catch(t){return ha(t)}}};function da(e,t){return e.
isDirectory()?{problem:"directory"}:e.isFile()?e.size>t?{problem:"too-large"}:void 0:{problem:"not-regular"}}var Rn=e=>e instanceof Error&&"code"in e&&typeof e.
code=="string"?e.code:"";function ha(e){const t=Rn(e);return t==="ENOENT"||t==="ENOTDIR"?{problem:"missing"}:t==="EISDIR"?{problem:"directory"}:{problem:"unread\
able",reason:{EACCES:"permission denied",EPERM:"permission denied",ELOOP:"its symbolic links lead in a circle",ENAMETOOLONG:"its name is too long",EIO:"input/ou\
tput error"}[t]??(t||"unknown error")}}function fa(e,t){const s=[];let i=0;for(;;){const n=new Uint8Array(65536),r=Gm(e,n);if(r===0)return Buffer.concat(s);if(i+=
r,i>t)return{problem:"too-large"};s.push(n.subarray(0,r))}}function Gm(e,t){for(;;)try{return jm(e,t)}catch(s){if(Rn(s)==="EOF")return 0;if(Rn(s)!=="EAGAIN")throw s;
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}var Wm={name:"vfioc",version:"0.1.0",description:"Compiles one declarative host spec for PCI pass\
through into a NixOS module and matching libvirt domain XML.",license:"MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"dist/vfioc.mjs"},files:["\
dist","schema","modules","CHANGELOG.md","THIRD-PARTY.md"],scripts:{build:"node scripts/build.mjs",generate:"node scripts/generate.mjs",format:"biome check --wri\
te .","check:types":"tsc --noEmit","check:style":"biome check .","check:fresh":"node scripts/fresh.mjs",check:"npm run check:types && npm run check:style && npm\
 run check:fresh",test:"npm run check && vitest run --project unit","test:consumers":"vitest run --project consumers","test:nix":"vitest run --project nix","tes\
t:lab":"node lab/run.mjs",bench:"node bench/run.mjs"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"^20.19.43",acorn:"^8.19.0",esbuild:"^0.28.2","fa\
st-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.2",vitest:"^4.1.12",yaml:"2.9",zod:"4.6"}},Ln=Wm.version;import{lstatSync as Zm,mkdirSync as Hm,readdirSync as Xm,
readFileSync as Ym,renameSync as Jm,rmdirSync as Qm,statSync as ma,unlinkSync as ep,writeFileSync as tp}from"node:fs";import{dirname as sp}from"node:path";var gt=e=>e instanceof
Error&&"code"in e&&"syscall"in e,ip={EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left on the d\
evice",EDQUOT:"the disk quota is used up",ENAMETOOLONG:"the name is too long",ENOTDIR:"a part of the path is no directory",ENOENT:"it is not there",EEXIST:"some\
thing is there already",ENOTEMPTY:"the directory is not empty",ELOOP:"symbolic links lead in a circle",EXDEV:"a part of the directory lies on another file syste\
m",EIO:"input/output error",EMFILE:"too many files are open",EFBIG:"the file would be too large"},Bs=e=>ip[e.code??""]??e.code??"unknown error";function pa(e){if(e)
return e.isSymbolicLink()?"link":e.isDirectory()?"directory":e.isFile()?"file":"other"}function va(e){if(ma(e,{throwIfNoEntry:!1})?.isDirectory())return;const t=sp(
e);t!==e&&va(t),Hm(e)}var np={kind:e=>pa(Zm(e,{throwIfNoEntry:!1})),target:e=>pa(ma(e,{throwIfNoEntry:!1})),read:e=>Ym(e),list:e=>Xm(e).sort(),makeDirectory:va,
create:(e,t)=>tp(e,t,{flag:"wx"}),rename:(e,t)=>Jm(e,t),remove:e=>ep(e),removeDirectory:e=>Qm(e)};function tt(e,t){if(e.length>100)return;const s=[...e.toLowerCase()];
let i=s.length<=2?0:s.length<=5?1:s.length<=8?2:3,n;for(const r of[...new Set(t)].sort()){if(r===e)continue;const o=[...r.toLowerCase()];if(Math.abs(o.length-s.
length)>i)continue;const a=rp(s,o);if(!(a>i||a===i&&n!==void 0)&&(n=r,i=a,a===0))break}return n}function rp(e,t){let s=[],i=Array.from({length:t.length+1},(n,r)=>r);
for(let n=1;n<=e.length;n+=1){const r=[n];for(let o=1;o<=t.length;o+=1){const a=e[n-1]===t[o-1];let c=Math.min((i[o]??0)+1,(r[o-1]??0)+1,(i[o-1]??0)+(a?0:1));n>
1&&o>1&&e[n-1]===t[o-2]&&e[n-2]===t[o-1]&&(c=Math.min(c,(s[o-2]??0)+1)),r.push(c)}s=i,i=r}return i[t.length]??0}import{parseArgs as op}from"node:util";var ap=e=>/^[\w%+,./:=@-]+$/.
test(e)?e:`'${e.replaceAll("'","'\\''")}'`,zn=(e,t)=>e===void 0?t:`did you mean ${e}? ${t}`,cp={"missing-command":m({severity:"error",about:"call",message:()=>"\
no command is given",remedy:()=>"vfioc --help lists the commands"}),"unknown-command":m({severity:"error",about:"call",message:({word:e})=>`${e} is no command o\
f vfioc`,remedy:({nearest:e})=>zn(e,"vfioc --help lists the commands")}),"unknown-flag":m({severity:"error",about:"call",message:({flag:e,command:t})=>`${e} is \
no flag of ${t}`,remedy:({nearest:e,command:t})=>zn(e,`${t} --help lists the flags`)}),"missing-flag-value":m({severity:"error",about:"call",message:({flag:e,value:t})=>`${e}\
 needs a value: ${t}`,remedy:({flag:e,value:t})=>`write ${e} ${t}; a value that begins with a dash is written ${e}=${t}`}),"needless-flag-value":m({severity:"er\
ror",about:"call",message:({flag:e})=>`${e} takes no value`,remedy:({flag:e})=>`write ${e} alone`}),"repeated-flag":m({severity:"error",about:"call",message:({flag:e})=>`${e}\
 is given more than once`,remedy:()=>"give it once"}),"invalid-flag-value":m({severity:"error",about:"call",message:({flag:e,value:t})=>`${t} is nothing that ${e}\
 can be`,remedy:({flag:e,choices:t})=>`write ${e} with one of ${t.join(", ")}`}),"conflicting-flags":m({severity:"error",about:"call",message:({one:e,other:t})=>`${e}\
 and ${t} cannot be given together`,remedy:()=>"leave one of them out"}),"missing-argument":m({severity:"error",about:"call",message:({command:e,name:t})=>`${e}\
 needs ${t}`,remedy:({command:e})=>`${e} --help shows how it is called`}),"needless-argument":m({severity:"error",about:"call",message:({command:e,word:t})=>`${e}\
 has no use for ${t}`,remedy:({command:e})=>`leave it out; ${e} --help shows how it is called`}),"unknown-code":m({severity:"error",about:"call",message:({word:e})=>`${e}\
 is no code of a diagnostic`,remedy:({nearest:e})=>zn(e,"vfioc explain lists the codes")})},lp={"output-not-a-directory":m({severity:"error",about:"file",message:()=>"\
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
vfioc wrote this file, and the spec compiles to it no more",remedy:({command:e})=>`run ${e}, which removes it`})},up={"scan-root":m({severity:"error",about:"fil\
e",message:()=>"there is no folder here that a machine could be read from",remedy:()=>"name the folder that stands for / of that machine, with its sys and proc"}),
"facts-foreign":m({severity:"error",about:"file",message:()=>"this file holds no facts of a machine, and would be overwritten; nothing was written",remedy:()=>"\
name another with -o, or move it away"}),"init-output-exists":m({severity:"error",about:"file",message:()=>"this is there already, and init overwrites nothing",
remedy:({facts:e})=>e?"take the facts in it with --facts, or move it away":"name another with -o, or move it away"}),"picture-foreign":m({severity:"error",about:"\
file",message:()=>"this file holds no picture, and would be overwritten; nothing was written",remedy:()=>"name another with --picture, or move it away"})},yt={...cp,
...lp,...up},ga={help:{short:"h",help:"show this help"},version:{help:"show the version"}},ya=e=>({...e.flags,...ga});function dp(e,t,s){const i=`vfioc ${e.name}`,
n=ya(e),{tokens:r}=op({args:[...t],strict:!1,allowPositionals:!0,tokens:!0,options:Object.fromEntries(Object.entries(n).map(([l,{value:u,short:d}])=>[l,{type:u===
void 0?"boolean":"string",...d&&{short:d}}]))}),o=s.reporter(yt),a=[],c=new Map;for(const l of r){if(l.kind==="positional"&&a.push(l.value),l.kind!=="option")continue;
const u=Object.hasOwn(n,l.name)?n[l.name]:void 0;if(u)c.has(l.name)?o("repeated-flag","call",{flag:l.rawName}):(c.set(l.name,l.value??""),hp(l.rawName,l.value,u,
o));else{const d=tt(l.name,Object.keys(n));o("unknown-flag","call",{flag:l.rawName,command:i,nearest:d&&`--${d}`})}}for(const[l,u]of e.conflicts??[])c.has(l)&&c.
has(u)&&o("conflicting-flags","call",{one:`--${l}`,other:`--${u}`});if(!c.has("help")&&!c.has("version")){const{least:l,most:u,name:d,unless:h}=e.arguments;a.length>=
l||h!==void 0&&c.has(h)||o("missing-argument","call",{command:i,name:d});for(const w of a.slice(u))o("needless-argument","call",{command:i,word:w})}return s.failed?
void 0:{arguments:a,flags:c}}function hp(e,t,s,i){s.value===void 0?t!==void 0&&i("needless-flag-value","call",{flag:e}):t===void 0||t===""?i("missing-flag-value",
"call",{flag:e,value:s.value}):s.choices&&!s.choices.includes(t)&&i("invalid-flag-value","call",{flag:e,value:t,choices:s.choices})}import{createHash as fp}from"node:crypto";
var ba={};C(ba,{codes:()=>Xv,domain:()=>Yv,schema:()=>Hv});function wa(e){const t=Object.values(e).filter(i=>typeof i=="number");return Object.entries(e).filter(
([i,n])=>t.indexOf(+i)===-1).map(([i,n])=>n)}function mp(e,t){return typeof t=="bigint"?t.toString():t}var pp=class{constructor(e){this._getter=e,this._value=void 0}get value(){
const e=this._getter;return e!==void 0&&(this._value=e(),this._getter=void 0),this._value}};function vp(e){return new pp(e)}function gp(e){return e==null}function ka(e){
const t=e.startsWith("^")?1:0,s=e.endsWith("$")?e.length-1:e.length;return e.slice(t,s)}function yp(e,t,s){Object.defineProperty(e,t,{value:s,writable:!0,enumerable:!0,
configurable:!0})}var $a="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Bn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function _a(e){
if(Bn(e)===!1)return!1;const t=e.constructor;if(t===void 0||typeof t!="function")return!0;const s=t.prototype;return!(Bn(s)===!1||Object.prototype.hasOwnProperty.
call(s,"isPrototypeOf")===!1)}function bp(e){return _a(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var wp=new Set(
["string","number","symbol"]);function qn(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function kp(e,t,s){const i=new e._zod.constr(t??e._zod.def);return(!t||
s?.parent)&&(i._zod.parent=e),i}function Ae(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function $p(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var _p={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[
-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function bt(e,t=0){
if(e.aborted===!0)return!0;for(let s=t;s<e.issues.length;s++)if(e.issues[s]?.continue!==!0)return!0;return!1}function Sp(e,t=0){if(e.aborted===!0)return!0;for(let s=t;s<
e.issues.length;s++)if(e.issues[s]?.continue===!1)return!0;return!1}function ns(e,t){return t.map(s=>{var i;return(i=s).path??(i.path=[]),s.path.unshift(e),s})}
function qs(e){return typeof e=="string"?e:e?.message}function Sa(e){const t=[];for(const s of e??[]){const i=s._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))
break;const n=i.maximum??i.length??i.size;n>=0&&t.push([n,s])}return t}function Fn(e,t,s){var i;for(let n=t;n<e.length;n++)(i=e[n]).schema??(i.schema=s)}function jt(e,t,s){
var i;const n=e.inst?._zod?.traits;n?.has("$ZodType")&&(n.has("$ZodCheck")?(i=e).schema??(i.schema=e.inst):e.schema=e.inst);const r=e.schema!==e.inst?e.schema?.
_zod.def?.error:void 0,o=e.message?e.message:qs(e.inst?._zod.def?.error?.(e))??qs(r?.(e))??qs(t?.error?.(e))??qs(s.customError?.(e))??qs(s.localeError?.(e))??"I\
nvalid input",a={};for(const c of Object.keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),
a.message=o,t?.reportInput&&(a.input=e.input),a}var xp=/[\uD800-\uDBFF]/;function Op(e){const t=e.length;if(!xp.test(e))return t;let s=t;for(let i=0;i<t-1;i++)(e.
charCodeAt(i)&64512)===55296&&(e.charCodeAt(i+1)&64512)===56320&&(s--,i++);return s}function Np(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"\
unknown"}function Ap(e,t){for(const s in t){const i=Object.getOwnPropertyDescriptor(t,s);i.get?Object.defineProperty(e,s,{...i,enumerable:!1}):Mp(e,s,i.value)}}
function Fs(e,t,s,i=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:i,value:s}),s}function Ep(e,t,s){return Fs(e,t,s,!1)}function Mp(e,t,s){
Object.defineProperty(e,t,{configurable:!0,get(){return this==null?s:Fs(this,t,s.bind(this))},set(i){Fs(this,t,i)}})}function Cp(e,t){const s=Object.getPrototypeOf(
e);return t in s?void 0:s}var Un,wt=!1,Tp={configurable:!0,get(){wt=!0}};function Ee(e,t,s){const i=Object.getPrototypeOf(e._zod);if(t in i&&Un!==e._zod){Un=void 0;
return}Un=e._zod,Object.defineProperty(i,t,{configurable:!0,get(){Object.defineProperty(this,t,Tp);const n=wt;wt=!1;try{const r=s(this);return wt?delete this[t]:
Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),wt=wt||n,r}catch(r){throw delete this[t],wt=wt||n,r}},set(n){Object.defineProperty(this,t,{configurable:!0,
writable:!0,value:n})}})}function Ip(e,t,s,i){const n=Cp(e,t);n&&Object.defineProperty(n,t,{configurable:!0,get(){const r={configurable:!0,writable:!0,enumerable:i,
value:void 0};return Object.defineProperty(this,t,r),r.value=s(this),Object.defineProperty(this,t,r),r.value},set(r){Object.defineProperty(this,t,{configurable:!0,
writable:!0,enumerable:i,value:r})}})}var xa,Pp=Object.freeze({status:"aborted"}),Kn={value:void 0,enumerable:!1},Oa="captureStackTrace"in Error?Error:null;function jp(e){
const t=Oa;if(t){const s=t.stackTraceLimit;if(typeof s=="number"){try{t.stackTraceLimit=0}catch{return Oa=null,new e}try{return new e}finally{t.stackTraceLimit=
s}}}return new e}function L(e,t,s,i){const n={};function r(h){this.def=h,this.constr=d,this.traits=new Set}r.prototype=n;const o=s,a=o&&new WeakSet;function c(h,p){
if(h._zod){if(h._zod.traits.has(e))return}else{Kn.value=new r(p);try{Object.defineProperty(h,"_zod",Kn)}finally{Kn.value=void 0}}if(h._zod.traits.add(e),t(h,p),
a){const k=Object.getPrototypeOf(h),_=h._zod.constr.prototype;let E=k;for(;E&&E!==_;)E=Object.getPrototypeOf(E);const x=E??k;a.has(x)||(a.add(x),Ap(x,o))}const w=d.
prototype;for(const k in w)Object.prototype.hasOwnProperty.call(w,k)&&(k in h||(h[k]=w[k].bind(h)))}const l=i?.Parent??Object;class u extends l{}Object.defineProperty(
u,"name",{value:e});function d(h){const p=i?.Parent?jp(u):this;c(p,h);const w=p._zod.deferred;if(w){for(const _ of w)_();p._zod.deferred=void 0}const k=globalThis.
__zod_globalConfig?.postProcessor;return k&&k(p),p}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:h=>i?.Parent&&
h instanceof i.Parent?!0:h?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var rs=class extends Error{constructor(){super("Encountered Promi\
se during synchronous parse. Use .parseAsync() instead.")}},Dp=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),
this.name="ZodEncodeError"}};(xa=globalThis).__zod_globalConfig??(xa.__zod_globalConfig={});var os=globalThis.__zod_globalConfig;function Dt(e){return e&&Object.
assign(os,e),os}function Rp(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,mp,2)),e.message}function Lp(e){this._zod.message=e}var zp={get:Rp,
set:Lp,enumerable:!0,configurable:!0},Vn={value:void 0,enumerable:!1},Na=new WeakSet([Object.prototype,Error.prototype]),Aa=(e,t)=>{e.name="$ZodError",Vn.value=
t,Object.defineProperty(e,"issues",Vn),Vn.value=void 0,Object.defineProperty(e,"message",zp);const s=Object.getPrototypeOf(e);Na.has(s)||(Na.add(s),Object.defineProperty(
s,"toString",{configurable:!0,enumerable:!1,get(){const i=()=>this.message;return Object.defineProperty(this,"toString",{value:i,configurable:!0,writable:!0}),i},
set(i){Object.defineProperty(this,"toString",{value:i,configurable:!0,writable:!0})}}))},$A=L("$ZodError",Aa),xi=L("$ZodError",Aa,void 0,{Parent:Error}),Bp=e=>{
const t=(s,i,n,r)=>{const o=n?{...n,async:!1}:{async:!1},a=s._zod.run({value:i,issues:[]},o);if(a instanceof Promise)throw new rs;if(a.issues.length){const c=new(r?.
Err??e)(a.issues.map(l=>jt(l,o,Dt())));throw $a(c,r?.callee??t),c}return a.value};return t},qp=Bp(xi),Fp=e=>{const t=async(s,i,n,r)=>{const o=n?{...n,async:!0}:
{async:!0};let a=s._zod.run({value:i,issues:[]},o);if(a instanceof Promise&&(a=await a),a.issues.length){const c=new(r?.Err??e)(a.issues.map(l=>jt(l,o,Dt())));throw $a(
c,r?.callee??t),c}return a.value};return t},Up=Fp(xi),Kp=e=>(t,s,i)=>{const n=i?{...i,async:!1}:{async:!1},r=t._zod.run({value:s,issues:[]},n);if(r instanceof Promise)
throw new rs;return r.issues.length?Ea(e,r.issues,n):{success:!0,data:r.value}},Vp=Kp(xi);function Ea(e,t,s){let i;return{success:!1,get error(){return i||(i=new e(
t.map(n=>jt(n,s,Dt()))),t=void 0,s=void 0),i},set error(n){i=n,t=void 0,s=void 0}}}var Gp=e=>async(t,s,i)=>{const n=i?{...i,async:!0}:{async:!0};let r=t._zod.run(
{value:s,issues:[]},n);return r instanceof Promise&&(r=await r),r.issues.length?Ea(e,r.issues,n):{success:!0,data:r.value}},Wp=Gp(xi),Zp=/^[\s\S]{0,}$/,Ma=/^-?\d+(?:\.\d+)?$/,
Hp=/^(?:true|false)$/i,Oi=L("$ZodCheck",(e,t)=>{var s;e._zod??(e._zod={}),e._zod.def=t,(s=e._zod).onattach??(s.onattach=[])}),Xp=e=>{const t=e.value;return!gp(t)&&
t.length!==void 0},Ni={number:"number",bigint:"bigint",object:"date"},Yp=L("$ZodCheckLessThan",(e,t)=>{Oi.init(e,t);const s=Ni[typeof t.value];e._zod.check=i=>{
(t.inclusive?i.value<=t.value:i.value<t.value)||i.issues.push({origin:Ni[typeof i.value]??s,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.
value,input:i.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Jp=L("$ZodCheckGreaterThan",(e,t)=>{Oi.init(e,t);const s=Ni[typeof t.value];e._zod.check=
i=>{(t.inclusive?i.value>=t.value:i.value>t.value)||i.issues.push({origin:Ni[typeof i.value]??s,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():
t.value,input:i.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Qp=L("$ZodCheckNumberFormat",(e,t)=>{Oi.init(e,t),t.format=t.format||"float64";const s=t.
format?.includes("int"),i=s?"int":"number",[n,r]=_p[t.format];e._zod.check=o=>{const a=o.value;if(s){if(!Number.isInteger(a)){o.issues.push({expected:i,format:t.
format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.isSafeInteger(a)){a>0?o.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:i,inclusive:!0,continue:!t.abort}):o.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:i,inclusive:!0,continue:!t.abort});return}}a<n&&o.issues.push({origin:"number",input:a,code:"\
too_small",minimum:n,inclusive:!0,inst:e,continue:!t.abort}),a>r&&o.issues.push({origin:"number",input:a,code:"too_big",maximum:r,inclusive:!0,inst:e,continue:!t.
abort})}}),ev=L("$ZodCheckMinLength",(e,t)=>{var s;Oi.init(e,t),(s=e._zod.def).when??(s.when=Xp),e._zod.check=i=>{const n=i.value,r=n.length;if((typeof n=="stri\
ng"&&r>=t.minimum&&r<t.minimum*2?Op(n):r)>=t.minimum)return;const a=Np(n);i.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:n,inst:e,
continue:!t.abort})}}),tv={major:4,minor:6,patch:7},Me=L("$ZodType",(e,t)=>{var s;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=tv;const i=e._zod.
def.checks,n=e._zod.traits.has("$ZodCheck")?[e,...i??[]]:i?.length?[...i]:[];for(const r of n)for(const o of r._zod.onattach)o(e);if(n.length===0)(s=e._zod).deferred??
(s.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{const r=(a,c,l)=>{if(a.memo)return a;let u=bt(a),d;for(const h of c){if(h._zod.def.when){
if(Sp(a)||!h._zod.def.when(a))continue}else if(u)continue;const p=a.issues.length,w=h._zod.check(a);if(w instanceof Promise&&l?.async===!1)throw new rs;if(d||w instanceof
Promise)d=(d??Promise.resolve()).then(async()=>{await w,a.issues.length!==p&&(Fn(a.issues,p,e),u||(u=bt(a,p)))});else{if(a.issues.length===p)continue;Fn(a.issues,
p,e),u||(u=bt(a,p))}}return d?d.then(()=>a):a},o=(a,c,l)=>{if(bt(a))return a.aborted=!0,a;const u=r(c,n,l);if(u instanceof Promise){if(l.async===!1)throw new rs;
return u.then(d=>e._zod.parse(d,l))}return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){const u=e.
_zod.parse({value:a.value,issues:[]},{...c,skipChecks:!0});return u instanceof Promise?u.then(d=>o(d,a,c)):o(u,a,c)}const l=e._zod.parse(a,c);if(l instanceof Promise){
if(c.async===!1)throw new rs;return l.then(u=>r(u,n,c))}return r(l,n,c)}}},{get"~standard"(){return Ep(this,"~standard",iv(this))},set"~standard"(e){Fs(this,"~s\
tandard",e)}}),Ca=(e,t)=>e.issues.length?{issues:e.issues.map(s=>jt(s,t,Dt()))}:{value:e.value};async function sv(e,t){const s={async:!0};return Ca(await e._zod.
run({value:t,issues:[]},s),s)}function iv(e){return{validate:t=>{const s={async:!1};try{const i=e._zod.run({value:t,issues:[]},s);if(!(i instanceof Promise))return Ca(
i,s)}catch{}return sv(e,t)},vendor:"zod",version:1}}var nv=L("$ZodString",(e,t)=>{Me.init(e,t),e._zod.pattern=t.pattern??Zp,e._zod.parse=(s,i)=>{if(t.coerce)try{
s.value=String(s.value)}catch{}return typeof s.value=="string"||s.issues.push({expected:"string",code:"invalid_type",input:s.value,inst:e}),s}}),Ta=L("$ZodNumbe\
r",(e,t)=>{Me.init(e,t),e._zod.pattern=Ma,e._zod.parse=(s,i)=>{if(t.coerce)try{s.value=Number(s.value)}catch{}const n=s.value;if(typeof n=="number"&&!Number.isNaN(
n)&&Number.isFinite(n))return s;const r=typeof n=="number"?Number.isNaN(n)?"NaN":Number.isFinite(n)?void 0:String(n):void 0;return s.issues.push({expected:"numb\
er",code:"invalid_type",input:n,inst:e,...r?{received:r}:{}}),s}}),rv=L("$ZodNumberFormat",(e,t)=>{Qp.init(e,t),Ta.init(e,t)}),ov=L("$ZodBoolean",(e,t)=>{Me.init(
e,t),e._zod.pattern=Hp,e._zod.parse=(s,i)=>{if(t.coerce)try{s.value=!!s.value}catch{}const n=s.value;return typeof n=="boolean"||s.issues.push({expected:"boolea\
n",code:"invalid_type",input:n,inst:e}),s}}),av=L("$ZodNever",(e,t)=>{Me.init(e,t),e._zod.parse=(s,i)=>(s.issues.push({expected:"never",code:"invalid_type",input:s.
value,inst:e}),s)});function cv(e,t){const s=Sa(e._zod.def.checks);if(!s.length)return;const i=Math.min(...s.map(r=>r[0])),n=e._zod.parse;e._zod.parse=(r,o)=>{const a=t(
r.value);if(a>i&&!o?.skipChecks&&o?.direction!=="backward"){for(const[c,l]of Sa(e._zod.def.checks))if(a>c&&l._zod.def.when(r)){const u=r.issues.length;return l.
_zod.check(r),r.issues[u].continue=!1,Fn(r.issues,u,e),r}}return n(r,o)}}var lv=e=>Array.isArray(e)?e.length:-1;function Ia(e,t,s){e.issues.length&&t.issues.push(
...ns(s,e.issues)),t.value[s]=e.value}var uv=L("$ZodArray",(e,t)=>{Me.init(e,t);const s=os.memoizer;s?.attach(e),e._zod.parse=(i,n)=>{const r=i.value;if(!Array.
isArray(r))return i.issues.push({expected:"array",code:"invalid_type",input:r,inst:e}),i;i.value=s?s.alloc(e,i,Array(r.length),n):Array(r.length);const o=[],a=n?.
abortEarly;for(let c=0;c<r.length;c++){const l=r[c],u=t.element._zod.run({value:l,issues:[]},n);if(u instanceof Promise)o.push(u.then(d=>Ia(d,i,c)));else if(Ia(
u,i,c),a&&u.issues.length!==0&&bt(u))break}return o.length?Promise.all(o).then(()=>i):i},cv(e,lv)});function Ai(e,t,s,i,n,r){const o=s in i,a=r==="optional";if(!(!o&&
a&&n==="optional")){if(e.issues.length){if(n!==void 0&&a&&!o)return;t.issues.push(...ns(s,e.issues))}if(!o&&n===void 0){e.issues.length||t.issues.push({code:"in\
valid_type",expected:"nonoptional",input:void 0,path:[s]});return}e.value===void 0?(o||n==="defaulted"&&!a)&&(t.value[s]=void 0):t.value[s]=e.value}}var dv=[];function hv(e){
const t=Object.keys(e.shape),s=Object.getOwnPropertySymbols(e.shape),i=s.length?s:dv,n=i.length?[...t,...i]:t;for(const o of n)if(!e.shape?.[o]?._zod?.traits?.has(
"$ZodType"))throw new Error(`Invalid element at key "${String(o)}": expected a Zod schema`);const r=$p(e.shape);return{...e,allKeys:n,symbolKeys:i,keySet:new Set(
t),numKeys:t.length,optionalKeys:new Set(r)}}function fv(e,t,s,i,n,r,o){const a=[],c=n.keySet,l=n.catchall._zod,u=l.def.type,d=l.optin,h=l.optout;let p=0;for(const w in t){
if(o&&s.issues.length!==p){if(bt(s,p))break;p=s.issues.length}if(c.has(w))continue;if(w==="__proto__"){u==="never"&&a.push(w);continue}if(u==="never"){a.push(w);
continue}const k=l.run({value:t[w],issues:[]},i);k instanceof Promise?e.push(k.then(_=>Ai(_,s,w,t,d,h))):Ai(k,s,w,t,d,h)}return a.length&&s.issues.push({code:"u\
nrecognized_keys",keys:a,input:t,inst:r,continue:!0}),e.length?Promise.all(e).then(()=>s):s}var mv=L("$ZodObject",(e,t)=>{Me.init(e,t);const s=Object.getOwnPropertyDescriptor(
t,"shape"),i=s?.get?s.get.raw:t.shape??{};if(i){const l=()=>{const u={...i};return Object.defineProperty(t,"shape",{value:u}),l.raw=u,u};l.raw=i,Object.defineProperty(
t,"shape",{get:l})}const n=vp(()=>hv(t));Ee(e,"propValues",l=>{const u=l.def.shape,d={};for(const h in u){const p=u[h]._zod;if(p.values){Object.prototype.hasOwnProperty.
call(d,h)||yp(d,h,new Set);for(const w of p.values)d[h].add(w);p.optin!==void 0&&d[h].add(void 0)}}return d});const r=Bn,o=t.catchall;let a;const c=os.memoizer;
c?.attach(e),e._zod.parse=(l,u)=>{a??(a=n.value);const d=l.value;if(!r(d))return l.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),l;l.value=
c?c.alloc(e,l,{},u):{};const h=[],p=a.shape,w=u?.abortEarly;let k=l.issues.length;for(const _ of a.allKeys){if(w&&l.issues.length!==k){if(bt(l,k))break;k=l.issues.
length}if(_==="__proto__")continue;const E=p[_],x=E._zod.optin,D=E._zod.optout,U=E._zod.run({value:d[_],issues:[]},u);U instanceof Promise?h.push(U.then(V=>Ai(V,
l,_,d,x,D))):Ai(U,l,_,d,x,D)}return o?fv(h,d,l,u,n.value,e,w===!0):h.length?Promise.all(h).then(()=>l):l}});function Pa(e,t,s,i){for(const r of e)if(r.issues.length===
0)return t.value=r.value,t;const n=e.filter(r=>!bt(r));return n.length===1?(t.value=n[0].value,n[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:s,errors:e.
map(r=>r.issues.map(o=>jt(o,i,Dt())))}),t)}var pv=L("$ZodUnion",(e,t)=>{Me.init(e,t),Ee(e,"optin",i=>i.def.options.some(n=>n._zod.optin==="defaulted")?"defaulte\
d":i.def.options.some(n=>n._zod.optin!==void 0)?"optional":void 0),Ee(e,"optout",i=>i.def.options.some(n=>n._zod.optout==="optional")?"optional":void 0),Ee(e,"v\
alues",i=>{if(i.def.options.every(n=>n._zod.values))return new Set(i.def.options.flatMap(n=>Array.from(n._zod.values)))}),Ee(e,"pattern",i=>{if(i.def.options.every(
n=>n._zod.pattern)){const n=i.def.options.map(r=>r._zod.pattern);return new RegExp(`^(${n.map(r=>ka(r.source)).join("|")})$`)}});const s=t.options.length===1?t.
options[0]._zod.run:null;e._zod.parse=(i,n)=>{if(s)return s(i,n);let r=!1;const o=[];for(const a of t.options){const c=a._zod.run({value:i.value,issues:[]},n);if(c instanceof
Promise)o.push(c),r=!0;else{if(c.issues.length===0)return c;o.push(c)}}return r?Promise.all(o).then(a=>Pa(a,i,e,n)):Pa(o,i,e,n)}}),vv=L("$ZodRecord",(e,t)=>{Me.
init(e,t);const s=os.memoizer;s?.attach(e),e._zod.parse=(i,n)=>{const r=i.value;if(!_a(r))return i.issues.push({expected:"record",code:"invalid_type",input:r,inst:e}),
i;const o=[],a=t.keyType._zod.values;if(a&&!t.partial){i.value=s?s.alloc(e,i,{},n):{};const c=new Set;for(const u of a)if(typeof u=="string"||typeof u=="number"||
typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;const d=t.keyType._zod.run({value:u,issues:[]},n);if(d instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){i.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(
w=>jt(w,n,Dt())),input:u,path:[u],inst:e});continue}const h=d.value;if(h==="__proto__")continue;const p=t.valueType._zod.run({value:r[u],issues:[]},n);p instanceof
Promise?o.push(p.then(w=>{w.issues.length&&i.issues.push(...ns(u,w.issues)),i.value[h]=w.value})):(p.issues.length&&i.issues.push(...ns(u,p.issues)),i.value[h]=
p.value)}let l;for(const u in r)if(!c.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;i.value[u]=r[u]}else l=l??[],l.push(u);l&&l.length>0&&i.issues.push(
{code:"unrecognized_keys",input:r,inst:e,keys:l,continue:!0})}else{i.value=s?s.alloc(e,i,{},n):{};let c;for(const l of Reflect.ownKeys(r)){if(l==="__proto__"||!Object.
prototype.propertyIsEnumerable.call(r,l))continue;let u=t.keyType._zod.run({value:l,issues:[]},n);if(u instanceof Promise)throw new Error("Async schemas not sup\
ported in object keys currently");if(typeof l=="string"&&Ma.test(l)&&u.issues.length){const w=t.keyType._zod.run({value:Number(l),issues:[]},n);if(w instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");w.issues.length===0&&(u=w)}if(u.issues.length){t.mode==="loose"?i.value[l]=r[l]:a?(c=c??
[],c.push(l)):i.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(w=>jt(w,n,Dt())),input:l,path:[l],inst:e});continue}const h=u.value;if(h==="\
__proto__")continue;const p=t.valueType._zod.run({value:r[l],issues:[]},n);p instanceof Promise?o.push(p.then(w=>{w.issues.length&&i.issues.push(...ns(l,w.issues)),
i.value[h]=w.value})):(p.issues.length&&i.issues.push(...ns(l,p.issues)),i.value[h]=p.value)}c&&c.length>0&&i.issues.push({code:"unrecognized_keys",input:r,inst:e,
keys:c,continue:!0})}return o.length?Promise.all(o).then(()=>i):i}}),gv=L("$ZodEnum",(e,t)=>{Me.init(e,t);const s=wa(t.entries),i=new Set(s);e._zod.values=i,Ee(
e,"pattern",n=>{const r=wa(n.def.entries).filter(o=>wp.has(typeof o));return new RegExp(r.length?`^(${r.map(o=>qn(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(n,r)=>{const o=n.value;return i.has(o)||n.issues.push({code:"invalid_value",values:s,input:o,inst:e}),n}}),yv=L("$ZodLiteral",(e,t)=>{Me.init(e,t);
const s=new Set(t.values);e._zod.values=s,Ee(e,"pattern",i=>{const n=i.def.values;return new RegExp(n.length?`^(${n.map(r=>typeof r=="string"?qn(r):r?qn(r.toString()):
String(r)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(i,n)=>{const r=i.value;return s.has(r)||i.issues.push({code:"invalid_value",values:t.values,input:r,inst:e}),
i}}),bv=L("$ZodTransform",(e,t)=>{Me.init(e,t),e._zod.optin="optional",os.memoizer?.guard(e),e._zod.parse=(s,i)=>{if(i.direction==="backward")throw new Dp(e.constructor.
name);const n=t.transform(s.value,s);if(i.async)return(n instanceof Promise?n:Promise.resolve(n)).then(o=>(s.value=o,s));if(n instanceof Promise)throw new rs;return s.
value=n,s}});function ja(e,t){return e.value=t.issues.length?void 0:t.value,e}var wv=L("$ZodOptional",(e,t)=>{Me.init(e,t),Ee(e,"optin",s=>s.def.innerType._zod.
optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Ee(e,"values",s=>{const i=s.def.innerType._zod.values;return i?new Set([...i,void 0]):void 0}),
Ee(e,"pattern",s=>{const i=s.def.innerType._zod.pattern;return i?new RegExp(`^(${ka(i.source)})?$`):void 0}),e._zod.parse=(s,i)=>{if(s.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return s;const n=t.innerType._zod.run({value:s.value,issues:[]},i);return n instanceof Promise?n.then(r=>ja(s,r)):ja(s,n)}return t.innerType.
_zod.run(s,i)}}),kv=L("$ZodPrefault",(e,t)=>{Me.init(e,t),e._zod.optin="defaulted",Ee(e,"values",s=>s.def.innerType._zod.values),e._zod.parse=(s,i)=>(i.direction===
"backward"||s.value===void 0&&(s.value=t.defaultValue),t.innerType._zod.run(s,i))}),$v=L("$ZodPipe",(e,t)=>{Me.init(e,t),Ee(e,"values",s=>s.def.in._zod.values),
Ee(e,"optin",s=>s.def.in._zod.optin),Ee(e,"optout",s=>s.def.out._zod.optout),Ee(e,"propValues",s=>s.def.in._zod.propValues),e._zod.parse=(s,i)=>{if(i.direction===
"backward"){const r=t.out._zod.run(s,i);return r instanceof Promise?r.then(o=>Ei(o,t.in,i)):Ei(r,t.in,i)}const n=t.in._zod.run(s,i);return n instanceof Promise?
n.then(r=>Ei(r,t.out,i)):Ei(n,t.out,i)}});function Ei(e,t,s){return e.issues.some(i=>i.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.
issues},s)}var Da,_v=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const s=t[0];return this._map.set(e,s),s&&typeof s=="object"&&"id"in
s&&this._idmap.set(s.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e);return t&&typeof t=="object"&&"\
id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const s={...this.get(t)??{}};delete s.id;const i={...s,...this._map.
get(e)};return Object.keys(i).length?i:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function Sv(){return new _v}(Da=globalThis).__zod_globalRegistry??
(Da.__zod_globalRegistry=Sv());var Ra=globalThis.__zod_globalRegistry;function xv(e){return e.checks&&(e.checks=[...e.checks]),e}function Ov(e,t){return new e(xv(
{type:"string",...Ae(t)}))}function Nv(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...Ae(t)})}function Av(e,t){return new e(
{type:"boolean",...Ae(t)})}function Ev(e,t){return new e({type:"never",...Ae(t)})}function ce(e,t){return new Yp({check:"less_than",...Ae(t),value:e,inclusive:!0})}
function ne(e,t){return new Jp({check:"greater_than",...Ae(t),value:e,inclusive:!0})}function Mv(e){return ne(0,e)}function La(e,t){return new ev({check:"min_le\
ngth",...Ae(t),minimum:e})}var Ie=L("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Me.init(e,t),e.def=t,e.type=t.type},
{get with(){return this.check},set with(e){Fs(this,"with",e)},parse(e,t){return qp(this,e,t,{callee:this.parse})},parseAsync(e,t){return Up(this,e,t,{callee:this.
parseAsync})},safeParse(e,t){return Vp(this,e,t)},safeParseAsync(e,t){return Wp(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??
[],...e.map(s=>typeof s=="function"?{_zod:{check:s,def:{check:"custom"},onattach:[]}}:s)]},{parent:!0})},clone(e,t){return kp(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),Cv=L("ZodMiniString",(e,t)=>{nv.init(e,t),Ie.init(e,t)});function re(e){return Ov(
Cv,e)}var Tv=L("ZodMiniNumber",(e,t)=>{Ta.init(e,t),Ie.init(e,t)}),Iv=L("ZodMiniNumberFormat",(e,t)=>{rv.init(e,t),Tv.init(e,t)});function se(e){return Nv(Iv,e)}
var Pv=L("ZodMiniBoolean",(e,t)=>{ov.init(e,t),Ie.init(e,t)});function Ke(e){return Av(Pv,e)}var jv=L("ZodMiniNever",(e,t)=>{av.init(e,t),Ie.init(e,t)});function Dv(e){
return Ev(jv,e)}var Rv=L("ZodMiniArray",(e,t)=>{uv.init(e,t),Ie.init(e,t)});function z(e,t){return new Rv({type:"array",element:e,...Ae(t)})}var za=L("ZodMiniOb\
ject",(e,t)=>{mv.init(e,t),Ie.init(e,t),Ip(e,"shape",s=>s._zod.def.shape,!1)});function ke(e,t){const s={type:"object",shape:e??{},...Ae(t)};return new za(s)}function j(e,t){
return new za({type:"object",shape:e,catchall:Dv(),...Ae(t)})}var Lv=L("ZodMiniUnion",(e,t)=>{pv.init(e,t),Ie.init(e,t)});function be(e,t){return new Lv({type:"\
union",options:e,...Ae(t)})}var Ba=L("ZodMiniRecord",(e,t)=>{vv.init(e,t),Ie.init(e,t)});function Ve(e,t,s){return!t||!t._zod?new Ba({type:"record",keyType:re(),
valueType:e,...Ae(t)}):new Ba({type:"record",keyType:e,valueType:t,...Ae(s)})}var zv=L("ZodMiniEnum",(e,t)=>{gv.init(e,t),Ie.init(e,t),e.options=[...e._zod.values]});
function T(e,t){const s=Array.isArray(e)?Object.fromEntries(e.map(i=>[i,i])):e;return new zv({type:"enum",entries:s,...Ae(t)})}var Bv=L("ZodMiniLiteral",(e,t)=>{
yv.init(e,t),Ie.init(e,t)});function Gn(e,t){return new Bv({type:"literal",values:Array.isArray(e)?e:[e],...Ae(t)})}var qv=L("ZodMiniTransform",(e,t)=>{bv.init(
e,t),Ie.init(e,t)});function je(e){return new qv({type:"transform",transform:e})}var Fv=L("ZodMiniOptional",(e,t)=>{wv.init(e,t),Ie.init(e,t)});function g(e){return new Fv(
{type:"optional",innerType:e})}var Uv=L("ZodMiniPrefault",(e,t)=>{kv.init(e,t),Ie.init(e,t)});function $(e,t){return new Uv({type:"prefault",innerType:e,get defaultValue(){
return typeof t=="function"?t():bp(t)}})}var Kv=L("ZodMiniPipe",(e,t)=>{$v.init(e,t),Ie.init(e,t)});function De(e,t){return new Kv({type:"pipe",in:e,out:t})}var v=(e,t={},...s)=>{
const i=[];for(const n of s)n===void 0||n===!1||n===""||i.push(typeof n=="number"?String(n):n);if(i.length>1&&i.some(n=>typeof n=="string"))throw new RangeError(
`text beside other children in <${e}>`);return{name:e,attributes:Wn(Object.entries(t)),children:i}},Wn=e=>{const t=[];for(const[s,i]of e)i!==void 0&&t.push([s,String(
i)]);return Object.fromEntries(t)},qa=(e,t)=>Object.hasOwn(e.attributes,t)?e.attributes[t]:void 0,Zn=(e,t)=>e.children.filter(s=>typeof s!="string"&&(!t||s.name===
t)),Hn=(e,t)=>e.children.find(s=>typeof s!="string"&&s.name===t),Xn=e=>{const t=e.children[0];return typeof t=="string"?t:""},Vv=(e,t)=>({...e,attributes:Wn(Object.
entries({...e.attributes,...t}))}),Gv=(e,...t)=>v(e.name,e.attributes,...t),Fa=e=>e?"yes":"no",Yn=e=>e?"on":"off",Ce=e=>({value:e}),W=e=>({problem:e});function Us(e,t){
return Ra.add(e,t),e}function $e(e,t,s){const i=De(Us(re(),{description:e,examples:[...t]}),je((n,r)=>{const o=s(n);return"value"in o?o.value:(r.issues.push({code:"\
custom",message:o.problem,input:n}),Pp)}));return Us(i,{description:e})}function Z(e,t,s,i){return $e("",t,n=>s.test(n)?Ce(n):W(i))}var _A=e=>t=>Us(Ra.has(t)?t.
clone():t,{description:e}),Ua=T(["on","off"]),Wv=be([Ke(),Ua]),Zv=je(e=>e===!0||e==="on"),I=e=>Us(De(Wv,Zv),{description:e}),Ks=(e,t)=>Us(De(be([Ke(),Ua,e]),je(
s=>s==="on"?!0:s==="off"?!1:s)),{description:t}),Hv={vm:{agent:$(I(""),!0)}},Xv={};function*Yv(e){if(!e.agent)return;const t=v("target",{type:"virtio",name:"org\
.qemu.guest_agent.0"});yield{at:"devices",xml:v("channel",{type:"unix"},t)}}var Ka={};C(Ka,{codes:()=>vg,driversOf:()=>hs,driversOfVendor:()=>Ci,host:()=>kg,rules:()=>gg,
schema:()=>fg});import{readFileSync as Jv}from"node:fs";var ee=JSON.parse(Jv(new URL("assets.json",import.meta.url),"utf8")),Qv=ee["driver-override.sh"],S=e=>({
kind:"string",parts:[e]}),as=(...e)=>({kind:"string",parts:e});function kt(e){if(typeof e=="number"&&!Number.isSafeInteger(e))throw new RangeError(`${e} is not \
a whole number that is held exactly`);return{kind:"int",value:BigInt(e)}}var H=e=>({kind:"constant",name:e?"true":"false"}),Vs={kind:"constant",name:"null"},R=e=>({
kind:"list",items:e}),Va=e=>Array.from(Symbol.iterator in e?e:Object.entries(e),t=>"kind"in t?t:{kind:"assignment",name:t[0],value:t[1]}),F=e=>({kind:"attrs",bindings:Va(
e)}),rt=e=>({kind:"identifier",name:e});function Ga(e){const t=e.split("/").slice(1),s=i=>/^[A-Za-z0-9._+-]+$/.test(i)&&i!=="."&&i!=="..";if(!e.startsWith("./")||
!t.every(s))throw new RangeError(`not a file beside a Nix file: ${JSON.stringify(e)}`);return{kind:"file",path:e}}var Jn=e=>typeof e=="string"?rt(e):e,N=(e,...t)=>({
kind:"select",of:Jn(e),path:t,or:void 0}),Rt=(e,t,s)=>({kind:"select",of:Jn(e),path:t,or:s}),K=(e,...t)=>({kind:"apply",function:Jn(e),arguments:t}),Qn=(e,t)=>({
kind:"lambda",parameter:e,body:t}),Wa=(e,t)=>({kind:"let",bindings:Va(e),body:t}),he=(e,t,s)=>({kind:"binary",operator:t,left:e,right:s}),ot=e=>({kind:"not",operand:e}),
Gs=(e,t)=>e===""?t:{kind:"comment",text:e,node:t},Ws={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,KiB:2**10,MiB:2**20,GiB:2**30,TiB:2**40};function eg(e){const t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.
exec(e);if(!t?.[1])return W(`'${e}' is no size: write a number and a unit, as in 16GiB`);const s=t[2]??"",i=Object.hasOwn(Ws,s)?Ws[s]:void 0;if(i===void 0){const r=s.
charAt(0).toUpperCase(),o="KMGT".includes(r)&&r!=="",a=s===""?"has no unit":`has the unit '${s}', which is neither binary nor decimal`;return W(`'${e}' ${a}: wr\
ite ${o?`${t[1]}${r}iB (powers of 1024) or ${t[1]}${r==="K"?"k":r}B (powers of 1000)`:"a unit such as MiB or GiB"}`)}const n=Number(t[1])*i;return Number.isSafeInteger(
n)?Ce(n):W(`'${e}' is not a whole number of bytes below 8 PiB`)}function fe(e){for(const t of["TiB","GiB","MiB","KiB"]){const s=Ws[t]??1;if(e>=s&&e%s===0)return`${e/
s}${t}`}return`${e}B`}var Lt=$e("",["16GiB","512MiB"],eg),ge=Ws.MiB??0,zt=Ws.GiB??0,tg={s:1,sec:1,min:60,m:60,h:3600};function sg(e){const t=/^(\d{1,6})\s?(s|sec|min|m|h)$/.
exec(e),s=tg[t?.[2]??""];return!t||s===void 0?W(`'${e}' is no span of time: write it as 30s, 2min or 1h`):Ce(Number(t[1])*s)}var Za=$e("",["30s","2min"],sg);function ig(e){
const t=/^(\d{3,5})x(\d{3,5})$/i.exec(e);if(!t)return W(`'${e}' is no resolution: write width and height in pixels, as in 2560x1440`);const[s,i]=[Number(t[1]),Number(
t[2])];return s<320||i<200||s>16384||i>16384?W(`'${e}' is not between 320x200 and 16384x16384`):Ce({width:s,height:i})}var ng=e=>`${e.width}x${e.height}`,rg=$e(
"",["1920x1080","3840x2160"],ig),er=({bars:e})=>Object.entries(e).sort(([t],[s])=>t<s?-1:1).flatMap(([t,s])=>s===void 0?[]:[{file:`resource${t.slice(3)}_resize`,
value:Math.log2(s/ge)}]),tr=Z("",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"a user name has lower-case letters, digits, - and _, begins with a letter, and is at most \
31 characters long"),og=Z("",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,"a group name has lower-case letters, digits, - and _, begins with a letter, and is at most 31 c\
haracters long"),ag=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,Zs=Z("",["win11"],ag,"a name has letters, digits, and . _ + -, begins with a letter or digit, and is at\
 most 63 characters long"),$t=Z("",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,"a name has letters, digits, - and _, and is at most 63 characters long"),cg=Z("",
["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"a host name has letters, digits and -, and is at most 63 characters long"),cs=Z("",["wlp4s0",
"br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"a network interface has a name of at most 15 letters, digits, . _ and -"),Ha=Z("",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,
"a kernel module has a name of letters, digits, _ and -, one name to an entry"),Xa=Z("",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,
"a unit is written with its type, as in display-manager.service"),lg=Z("",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,"one entry is one parameter, name \
or name=value, without white space or quotes"),ug=e=>{if(!e.startsWith("/"))return`'${e}' is not an absolute path of the host`;if(/[\u0000-\u001f\u007f]/.test(e))
return"a path here has no control characters";if(!e.isWellFormed())return"a path here is valid Unicode";if(e.split("/").includes(".."))return`'${e}' goes up wit\
h '..': write the path it leads to`},_t=$e("",["/var/lib/libvirt/images/win11.qcow2"],e=>{const t=ug(e);return t?W(t):Ce(e)}),Ya=Z("",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,
"a path here has no control characters and is not empty"),dg=$e("",["52:54:00:66:d7:8b"],e=>/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(
0,2),16)%2===1?W(`'${e}' is a multicast address: the first pair of a card's address is even`):Ce(e.toLowerCase()):W(`'${e}' is no MAC address: write six pairs o\
f hexadecimal digits, as in 52:54:00:66:d7:8b`)),ls=(e,t)=>$e("",t,s=>/[\u0000-\u001f\u007f\ufffe\uffff]/.test(s)?W("control characters cannot stand here"):s.isWellFormed()?
Ce(s):W("this is not valid Unicode")),Bt=(e,t)=>e.toString(16).padStart(t,"0"),hg=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];
function Ja(e){const t=hg.map(o=>o.exec(e)).find(o=>o!==null);if(!t){const o=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.test(e);return W(o?`'${e}' is a vendor:device id, and \
a PCI address like 0b:00.0 belongs here`:`'${e}' is no PCI address: write it as lspci does, 0b:00.0 or 0000:0b:00.0`)}const[s=0,i=0,n=0,r=0]=t.slice(1).map(o=>Number.
parseInt(o??"0",16));return n>31?W(`'${e}' has slot ${Bt(n,2)}, and a PCI bus has the slots 00 to 1f`):r>7?W(`'${e}' has function ${r}, and a PCI slot has the f\
unctions 0 to 7`):Ce({domain:s,bus:i,slot:n,function:r})}var P=e=>`${Bt(e.domain,4)}:${Bt(e.bus,2)}:${Bt(e.slot,2)}.${e.function}`,sr=e=>({domain:`0x${Bt(e.domain,
4)}`,bus:`0x${Bt(e.bus,2)}`,slot:`0x${Bt(e.slot,2)}`,function:`0x${e.function}`});function Qa(e){const t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.exec(e);if(!t?.[1]||!t[2]){
const s="value"in Ja(e);return W(s?`'${e}' is a PCI address, and a vendor:device id like 1002:67df belongs here`:`'${e}' is no vendor:device id: write four hexa\
decimal digits, a colon and four more, as in 1002:67df`)}return Ce({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var me=e=>`${e.vendor}:${e.device}`,Ge=$e(
"",["0b:00.0","0000:0b:00.0","pci_0000_0b_00_0"],Ja),Mi=$e("",["1002:67df"],Qa),ir=$e("",["046d:c541"],Qa),ec=new WeakMap;function tc(e){const t=ec.get(e);if(t)
return t;const s=Object.entries(e).map(([i,n])=>({...n,name:i}));return ec.set(e,s),s}var A=e=>tc(e.vms),Q=e=>tc(e.devices);function Re(e,t){return e.devices.flatMap(
s=>{const i=t.devices[s];return i?[{...i,name:s}]:[]})}var St=(e,t)=>A(t).flatMap(s=>s.devices.flatMap((i,n)=>i===e?[{vm:s,index:n}]:[])),us=e=>e.by??(e.functions.
length>0?"address":"id"),sc=e=>Q(e).filter(t=>t.bind==="boot"&&!t.gvt&&!t.sriov),qt=e=>{const{user:t,group:s}=e.libvirt.qemu,i=e.libvirt.runAsRoot?"root":"qemu-\
libvirtd";return{user:t??i,group:s??i}},ds=e=>e.machine==="pc"||e.machine.startsWith("pc-i440fx"),fg={device:{functions:$(z(Ge),[]),ids:$(z(Mi),[]),bind:$(T(["b\
oot","start","handover"]),"boot"),by:g(T(["address","id"])),drivers:g(z(Ha)),blacklist:$(I(""),!1),idleD3:$(I(""),!0),vga:$(I(""),!0)}},Ci={1002:["amdgpu","rade\
on","snd_hda_intel"],"10de":["nouveau","nvidia","nvidia_drm","nvidia_modeset","nvidiafb","snd_hda_intel"],8086:["i915","xe","snd_hda_intel"]},mg=[...new Set([...Object.
values(Ci).flat(),"ahci","nvme","xhci_pci"])];function pg(e,t){const s=new Set(e.functions.map(P)),i=t?.pci.filter(n=>s.has(P(n.address))).map(n=>n.id)??[];return[
...new Set([...e.ids,...i].map(me))]}function hs(e,t){if(e.drivers)return e.drivers;const i=[...new Set(pg(e,t).map(n=>n.slice(0,4)))].map(n=>Ci[n]);return i.length===
0||i.includes(void 0)?mg:[...new Set(i.flatMap(n=>n??[]))]}var vg={"device-not-identified":m({severity:"error",about:"value",message:({device:e})=>`nothing says\
 which device '${e}' is`,remedy:()=>"give its functions (PCI addresses) or its ids (vendor:device), as lspci -nn shows them"}),"by-address-without-functions":m(
{severity:"error",about:"value",message:({device:e})=>`'${e}' is to be found by address, and no address is given`,remedy:()=>"add functions, or write by: id"}),
"by-id-without-ids":m({severity:"error",about:"value",message:({device:e})=>`'${e}' is to be found by id, and no id is given`,remedy:()=>"add ids, or write by: \
address"}),"device-without-address":m({severity:"error",about:"value",message:({device:e,guest:t})=>t?`the guest '${t}' receives '${e}', whose address is not kn\
own`:`'${e}' changes hands while the host runs, and its address is not known`,remedy:()=>"add functions: the PCI addresses that lspci -nn shows beside these ids"}),
"function-twice":m({severity:"error",about:"value",message:({address:e,device:t})=>`${e} is already a function of '${t}'`,remedy:()=>"a function belongs to one \
device: take one of them out"}),"id-matches-other-device":m({severity:"error",about:"value",message:({id:e,device:t,other:s})=>`'${t}' is found by the id ${e}, \
which '${s}' has too, and '${s}' is not to be bound that way`,remedy:()=>"find it by address: add functions and write by: address"}),"id-takes-host-card":m({severity:"\
error",about:"value",message:({id:e,address:t,driver:s})=>`the id ${e} is also that of ${t}, which the host keeps${s?` (driver ${s})`:""}`,remedy:()=>"find the \
device by address: add functions and write by: address"}),"blacklist-takes-host-card":m({severity:"warning",about:"value",message:({driver:e,address:t})=>`witho\
ut ${e} the host's own card at ${t} has no driver either`,remedy:()=>"leave blacklist off: the drivers are kept from the device itself anyway"})};function gg(e,t,s){
const i=new Map;for(const n of Q(e)){const r=["devices",n.name];yg(n,r,t);const{name:o}=n;for(const[c,l]of n.functions.map(P).entries()){const u=i.get(l);u?t("f\
unction-twice",{path:[...r,"functions",c]},{address:l,device:u}):i.set(l,o)}if(n.functions.length>0)continue;const a=n.ids.length>0;a&&n.bind!=="boot"&&t("devic\
e-without-address",{path:[...r,"bind"]},{device:o});for(const{vm:c,index:l}of a?St(o,e):[])t("device-without-address",{path:["vms",c.name,"devices",l]},{device:o,
guest:c.name})}bg(e,t),s&&wg(e,t,s,new Set(i.keys()))}function yg(e,t,s){const{name:i,functions:n,ids:r,by:o}=e;e.gvt||(n.length===0&&r.length===0?s("device-not\
-identified",{path:t,on:"key"},{device:i}):o==="address"&&n.length===0?s("by-address-without-functions",{path:[...t,"by"]},{device:i}):o==="id"&&r.length===0&&s(
"by-id-without-ids",{path:[...t,"by"]},{device:i}))}function bg(e,t){const s=Q(e);for(const i of s.filter(n=>n.bind==="boot"&&us(n)==="id"))for(const[n,r]of i.ids.
map(me).entries()){const o=s.find(a=>a.name!==i.name&&a.bind!=="boot"&&a.ids.map(me).includes(r));o&&t("id-matches-other-device",{path:["devices",i.name,"ids",n]},
{id:r,device:i.name,other:o.name})}}function wg(e,t,s,i){const n=new Set(Q(e).filter(o=>o.functions.length===0).flatMap(o=>o.ids.map(me))),r=s.pci.filter(o=>!i.
has(P(o.address)));for(const o of Q(e)){const a=["devices",o.name];for(const[u,d]of o.ids.map(me).entries()){if(o.bind!=="boot"||us(o)!=="id")continue;const h=r.
filter(w=>me(w.id)===d),p=o.functions.length>0?h[0]:h[1];p&&t("id-takes-host-card",{path:[...a,"ids",u]},{id:d,address:P(p.address),driver:p.driver})}if(!o.blacklist)
continue;const c=hs(o,s),l=r.find(u=>u.driver&&c.includes(u.driver)&&!n.has(me(u.id)));l?.driver&&t("blacklist-takes-host-card",{path:[...a,"blacklist"]},{driver:l.
driver,address:P(l.address)})}}function*kg(e,t){const s=Q(e);if(s.length===0)return;const i=sc(e),n=i.length>0?"initrd":"boot";for(const u of["vfio_pci","vfio",
"vfio_iommu_type1"])yield{kind:"module",stage:n,name:u};const r=[...new Set(i.flatMap(u=>hs(u,t)))].sort();for(const u of r)yield{kind:"modprobe",line:{command:"\
softdep",module:u,pre:"vfio-pci"}};const o=i.filter(u=>us(u)==="id").flatMap(u=>u.ids.map(me));o.length>0&&(yield{kind:"modprobe",line:{command:"options",module:"\
vfio-pci",option:"ids",value:[...new Set(o)].join(",")}});const a=i.filter(u=>us(u)==="address").flatMap(u=>u.functions),c=[...i.flatMap($g),...a.map(P)];c.length>
0&&(yield*_g(c)),s.some(u=>!u.idleD3)&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_idle_d3",value:"1"}}),s.some(u=>!u.vga)&&
(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"disable_vga",value:"1"}});const l=[...new Set(s.filter(u=>u.blacklist).flatMap(u=>hs(u,
t)))].sort();l.length>0&&(yield{kind:"option",path:["boot","blacklistedKernelModules"],value:R(l.map(S))})}function $g(e){const[t]=e.functions;return t?er(e).map(
({file:s,value:i})=>`${P(t)}/${s}=${i}`):[]}function*_g(e){yield{kind:"modprobe",line:{command:"install",module:"vfio-pci",run:["/bin/sh","-c",Qv,"vfio-pci",...e]}};
const t=(...s)=>Rt("config",["boot","initrd","systemd",...s],H(!0));yield{kind:"assertion",ofEntry:!0,that:he(ot(t("enable")),"||",t("shell","enable")),message:"\
vfioc: devices are kept for vfio-pci by a line of shell that kmod runs in the initrd, which has no shell: set boot.initrd.systemd.shell.enable, or find the devi\
ces by id."}}var ic={};C(ic,{codes:()=>Og,rules:()=>Ng,schema:()=>xg});var nr=se().check(ne(1),ce(255));function Sg(e,t){const s=n=>Object.entries(e[n]).map(([r,
{bootOrder:o}])=>({name:`${n}.${r}`,path:["vms",e.name,n,r,"bootOrder"],order:o})),i=Re(e,t).map(({name:n,bootOrder:r})=>({name:`devices.${n}`,path:["devices",n,
"bootOrder"],order:r}));return[...s("disks"),...s("nics"),...i].flatMap(({order:n,...r})=>n===void 0?[]:[{...r,order:n}])}var xg={},Og={"boot-order-twice":m({severity:"\
error",about:"value",message:({order:e,other:t,guest:s})=>`'${t}' of the guest '${s}' has the number ${e} in the boot order too`,remedy:()=>"give each device a \
number of its own; the lowest comes first"})};function Ng(e,t){for(const s of A(e)){const i=new Map;for(const{name:n,path:r,order:o}of Sg(s,e)){const a=i.get(o);
a!==void 0?t("boot-order-twice",{path:r},{order:o,other:a,guest:s.name}):i.set(o,n)}}}var nc={};C(nc,{codes:()=>Eg,host:()=>Mg,schema:()=>Ag});var Ag={device:{bootVga:$(
I(""),!1)}},Eg={};function*Mg(e){Q(e).some(t=>t.bootVga&&t.bind==="boot")&&(yield{kind:"kernelParam",name:"initcall_blacklist",value:"sysfb_init",comment:"The b\
oot display is a card that leaves the host: do not put a framebuffer on it."})}var rc={};C(rc,{codes:()=>Bg,domain:()=>qg,schema:()=>zg});import{createHash as Cg}from"node:crypto";
var Tg=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f615","hex"),Ig=e=>Buffer.concat(e.flatMap(t=>{const s=Buffer.from(t,"utf8"),i=Buffer.alloc(4);return i.writeUInt32BE(
s.length),[i,s]})),rr=e=>Cg("sha1").update(Tg).update(Ig(e)).digest(),Ti=(...e)=>{const t=rr(e).subarray(0,16);t.writeUInt8(t.readUInt8(6)&15|80,6),t.writeUInt8(
t.readUInt8(8)&63|128,8);const s=t.toString("hex");return[s.slice(0,8),s.slice(8,12),s.slice(12,16),s.slice(16,20),s.slice(20)].join("-")},oc=(...e)=>{const[t,s,
i]=rr(["mac",...e]);return["52","54","00",...[t,s,i].map(n=>(n??0).toString(16).padStart(2,"0"))].join(":")},Hs=(e,...t)=>rr(["number",...t]).readUIntBE(0,6)%e,
Pg=["relaxed","vapic","spinlocks","vpindex","runtime","synic","stimer","frequencies","tlbflush","ipi"],ac={clock:"localtime",hyperv:Pg,diskBus:"sata",nicModel:"\
e1000e",video:"vga",rng:!1},cc={windows10:{...ac,osinfo:"http://microsoft.com/win/10",secureBoot:!1,tpm:!1},windows11:{...ac,osinfo:"http://microsoft.com/win/11",
secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"virtio",nicModel:"virtio",video:"virti\
o",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"virtio",video:"vga",rng:!1}},xt=e=>cc[e.guest],lc=(e,t)=>e.uuid??Ti("domai\
n",t.host.name,e.name),or=({cpu:e})=>e.sockets*e.dies*e.cores,fs=e=>or(e)*e.cpu.threads,uc=({memory:e})=>e.node??e.hugepages?.node,jg={model:"tpm-crb",version:"\
2.0"};function Ot(e){const{type:t="efi",secureBoot:s,enrolledKeys:i,tpm:n}=e.firmware,r=xt(e),o=t==="efi"&&!ds(e)&&e.firmware.loader===void 0;return{type:t,secureBoot:s??
(i===!0||r.secureBoot&&o),enrolledKeys:i??!1,tpm:typeof n=="object"?n:n??r.tpm?jg:void 0}}var at=({display:e})=>e.spice===void 0?e.vnc===void 0:e.spice!==!1,dc=e=>Object.
keys(e.shares).length>0,Dg=e=>e.agent||at(e);function hc(e){const{input:t,vnc:s}=e.display;return t!==void 0?t:at(e)||s!==void 0&&s!==!1?e.lookingGlass?"virtio":
"tablet":"none"}var ar=15,Ft=(e,t)=>e.bus??(e.cdrom===void 0?xt(t).diskBus:"sata"),Ii=e=>e==="sata"?6:26,Rg=e=>e==="virtio"?"vd":"sd",Lg=(e,t)=>`${Rg(e)}${String.
fromCharCode(97+t)}`;function fc(e){const t=new Map,s=new Set,i=Object.entries(e.disks).map(([r,o])=>({name:r,target:o.target,bus:Ft(o,e)}));for(const{name:r,target:o,
bus:a}of i)o===void 0||a==="nvme"||(t.set(r,o),s.add(o));for(const[r,{name:o}]of i.filter(({bus:a})=>a==="nvme").entries())r<Ii("nvme")&&t.set(o,`nvme${r}n1`);const n=i.
filter(({target:r,bus:o})=>r===void 0&&o!=="nvme");for(const{name:r,bus:o}of[...n.filter(a=>a.bus==="sata"),...n.filter(a=>a.bus!=="sata")]){const a=Ii(o),c=Hs(
a,"disk",o,r),l=Array.from({length:a},(u,d)=>Lg(o,(c+d)%a)).find(u=>!s.has(u));l!==void 0&&(t.set(r,l),s.add(l))}return t}var zg={},Bg={};function*qg(e){const t=new Set(
Object.values(e.disks).map(i=>Ft(i,e))),s=v("controller",{type:"usb",index:0,model:"qemu-xhci",ports:ar});if(yield{pci:{class:"usb",key:"usb",index:0},functions:[
s]},(!ds(e)||t.has("sata"))&&(yield{pci:{class:"sata",key:"sata",index:0},functions:[v("controller",{type:"sata",index:0})]}),t.has("scsi")){const i=v("controll\
er",{type:"scsi",index:0,model:"virtio-scsi"});yield{pci:{class:"scsi",key:"scsi",index:0},functions:[i]}}if(Dg(e)){const i=v("controller",{type:"virtio-serial",
index:0});yield{pci:{class:"serial",key:"serial",index:0},functions:[i]}}}var mc={};C(mc,{codes:()=>dy,domain:()=>my,rules:()=>hy,schema:()=>uy});var cr=4095;function Fg(e){
const t=new Set;for(const s of e.split(",")){const i=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(s);if(!i)return W(`'${e}' is no set of CPUs: write it as 0-3,8\
,^2`);const n=Number(i[2]),r=i[3]===void 0?n:Number(i[3]);if(r<n)return W(`the range ${n}-${r} runs backwards`);if(r>cr)return W(`CPU ${r} is above ${cr}`);for(let o=n;o<=
r;o+=1)i[1]?t.delete(o):t.add(o)}return t.size===0?W(`'${e}' leaves no CPU`):Ce([...t].sort((s,i)=>s-i))}function ie(e){const t=[...new Set(e)].sort((i,n)=>i-n),
s=[];for(const i of t){const n=s.at(-1);n&&n[1]===i-1?n[1]=i:s.push([i,i])}return s.map(([i,n])=>i===n?`${i}`:`${i}-${n}`).join(",")}var ms=$e("",["0-3,8","0-7,\
^2"],Fg),pc=e=>[...new Set(e)].sort((t,s)=>t-s),lr=De(be([ms,z(se().check(ne(0),ce(cr))).check(La(1))]),je(pc)),vc=se().check(ne(0),ce(1023)),gc=De(be([vc,z(vc).
check(La(1))]),je(e=>pc(typeof e=="number"?[e]:e))),Ug=j({cpus:lr,memory:Lt,node:g(se().check(ne(0),ce(1023)))}),yc={};C(yc,{codes:()=>iy,cpuFields:()=>Cc,host:()=>oy,
rules:()=>ny,schema:()=>sy});var Nt={"boot-entry":1,"claim-devices":5,"shared-memory":10,"kvmfr-device":12,"stop-units":20,"end-sessions":25,"unbind-consoles":30,
"unbind-framebuffer":40,"wait-device-free":50,"unload-drivers":60,"resize-bars":65,"restart-units":70,hugepages:75,"isolate-cpus":80,"move-irqs":85,"set-governo\
r":90},bc=new WeakMap;function Kg(e){const t=bc.get(e);if(t)return t;const s=new Map(e.pci.map(i=>[P(i.address),i]));return bc.set(e,s),s}var st=(e,t)=>Kg(e).get(
P(t)),ur=(e,t)=>e.pci.filter(s=>me(s.id)===t),dr=({class:e="",driver:t})=>/^060[04]/.test(e)||t==="pcieport",hr=({class:e=""})=>e.startsWith("03"),Vg=({address:e,
driver:t})=>P(e)+(t?` (${t})`:""),Xs=(e,t)=>e.functions.length>0?e.functions.flatMap(s=>st(t,s)??[]):e.ids.flatMap(s=>ur(t,me(s))),wc=(e,t)=>new Map(Q(e).flatMap(
s=>[...s.functions,...Xs(s,t).map(({address:i})=>i)].map(i=>[P(i),s]))),Gg=e=>[...new Set(e.cpu?.cpus.flatMap(({numaNode:t})=>t??[]))].sort((t,s)=>t-s),ps=e=>e.
length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`;function kc(e){const t=new Map;for(const s of e.filter(({online:i})=>i).toSorted((i,n)=>i.cpu-
n.cpu)){const i=s.core===void 0?`cpu ${s.cpu}`:`${s.package??0} ${s.die??0} ${s.core}`,n=t.get(i);n?n.push(s):t.set(i,[s])}return[...t.values()].flatMap(s=>{const[
i]=s;if(!i)return[];const n=s.map(({cpu:a})=>a),r=i.l2?.some(a=>!n.includes(a)&&e.some(c=>c.cpu===a&&c.online)),o=i.l3?`cache ${Math.min(...i.l3)}`:`package ${i.
package??0}`;return[{cpus:n,l3:o,node:i.numaNode??0,kind:(r?8:0)-n.length}]})}var $c=(e,t)=>(e.cpus[0]??0)-(t.cpus[0]??0);function fr(e,t){const s=new Map;for(const i of e){
const n=s.get(t(i));n?n.push(i):s.set(t(i),[i])}return[...s.values()]}function Wg(e,t){const s=kc(e),i=new Set(s.slice(0,s.length>4?2:1)),[n]=i,r=h=>p=>!p.cpus.
some(w=>h.has(w)),o=s.filter(r(new Set(t.flatMap(({pinned:h=[]})=>h)))),a=o.filter(r(new Set(t.flatMap(({threadsOn:h=[]})=>h)))).filter(h=>h!==n),c=new Map,l=new Map;
for(const h of t){const p=h.parts.reduce((x,D)=>x+D.cores.length,0);if(p===0)continue;const w=a.filter(x=>x.cpus.length>=h.threads);if(w.length<p){l.set(h.guest,
{cores:w.length});continue}const k=x=>(c.get(x)??[]).filter(D=>!h.apart?.has(D)),_=[];for(const x of h.parts){const D=Hg(w,x,{use:U=>k(U).length,reserve:i,own:new Set(
_)});for(const[U,V]of D.entries())_[x.cores[U]??0]=V}const E=[...new Set(_.flatMap(k))].sort();for(const x of _)c.set(x,[...c.get(x)??[],h.guest]);l.set(h.guest,
{cpus:_.flatMap(x=>x.cpus.slice(0,h.threads)),together:Zg(_),shares:E})}const u=o.filter(h=>i.has(h)&&!c.has(h));return{host:(u.length>0?u:s.slice(0,1)).flatMap(
h=>h.cpus).sort((h,p)=>h-p),places:l}}var Zg=e=>fr(e,_c).length===1?"l3":fr(e,Sc).length===1?"node":"machine",_c=e=>e.l3,Sc=e=>String(e.node);function Hg(e,{cores:t,
node:s},i){const{use:n,own:r}=i,o=t.length,a=e.filter(l=>!r.has(l)),c=[...new Set(a.map(n))].sort((l,u)=>l-u);for(const l of c){const u=a.filter(d=>n(d)<=l);for(const d of[
u.filter(h=>h.node===s),u]){const h=Math.min(...d.map(p=>p.kind));for(const p of[_c,Sc,()=>""])for(const w of[d.filter(k=>k.kind===h),d]){const[k]=fr(w,p).filter(
_=>_.length>=o).sort(Xg(i));if(k)return k.toSorted(Yg(i)).slice(0,o).sort($c)}}}return[]}function Xg({reserve:e,own:t}){const s=new Set([...t].map(o=>o?.l3)),i=o=>Math.
min(...o.map(a=>a.kind)),n=o=>Number(o.some(a=>s.has(a.l3))),r=o=>Number(o.some(a=>e.has(a)));return(o,a)=>i(o)-i(a)||n(o)-n(a)||r(o)-r(a)||o.length-a.length}var Yg=({
use:e,reserve:t})=>(s,i)=>e(s)-e(i)||s.kind-i.kind||Number(t.has(s))-Number(t.has(i))||$c(i,s),xc=new WeakMap;function Jg(e){const t=xc.get(e);if(t)return t;const s=new Map;
for(const i of A(e))for(const n of i.devices){const r=s.get(n);r?r.push(i.name):s.set(n,[i.name])}return xc.set(e,s),s}var Oc=(e,t)=>new Set(e.devices.flatMap(s=>Jg(
t).get(s)??[]).filter(s=>s!==e.name));function Qg(e,t,s){const[i]=uc(e)??[];if(i!==void 0)return i;const n=Re(e,t).flatMap(r=>Xs(r,s));return[...n.filter(hr),...n].
find(({numaNode:r})=>r!==void 0)?.numaNode}function ey(e,t,s){const{numa:i,cores:n,threads:r}=e.cpu,o=Qg(e,t,s),a=new Map;for(let c=0;c<or(e);c+=1){const l=i.findIndex(
({cpus:h})=>h.includes(c*r)),u=i.length>0?l:Math.floor(c/n),d=a.get(u);d?d.cores.push(c):a.set(u,{cores:[c],node:i[l]?.node??o})}return[...a.values()]}function ty(e,t,s){
const{pin:i,emulator:n=[],iothreadPin:r=[],threads:o}=e.cpu;return{guest:e.name,parts:i==="auto"?ey(e,t,s):[],threads:o,apart:Oc(e,t),pinned:i==="auto"?[]:i??[],
threadsOn:[...n,...r]}}var Nc=new WeakMap;function mr(e,t){if(!t?.cpu)return;const s=Nc.get(t)??new WeakMap;Nc.set(t,s);const i=s.get(e);if(i)return i;const n=A(
e),r=[...n.filter(({devices:c})=>c.length>0),...n.filter(({devices:c})=>c.length===0)],o=n.some(({cpu:c})=>c.pin==="auto"),a=Wg(t.cpu.cpus,o?r.map(c=>ty(c,e,t)):
[]);return s.set(e,a),a}var Ac=(e,t,s)=>e.cpu.pin==="auto"?mr(t,s)?.places.get(e.name):void 0;function vs(e,t,s){if(e.cpu.pin!=="auto")return e.cpu.pin??[];const i=Ac(
e,t,s);return i&&"cpus"in i?i.cpus:[]}var Ec=(e,t,s)=>e.cpu.emulator??(e.cpu.pin==="auto"?mr(t,s)?.host:void 0),Mc=(e,t,s)=>e.cpu.iothreadPin??(e.cpu.pin==="aut\
o"?mr(t,s)?.host:void 0),sy={},Cc={isolate:$(I(""),!1),irqs:$(I(""),!1),governor:g(T(["performance","schedutil","ondemand","conservative","powersave"]))},OA=e=>`\
vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,iy={"isolate-without-pin":m({severity:"error",about:"value",message:({field:e})=>`'${e}' is about the host CPUs that the guest is pinned to, and it has no pin`,
remedy:({field:e})=>`add pin, or take ${e} out`}),"isolate-without-emulator":m({severity:"warning",about:"value",message:()=>"QEMU's own threads may run on the \
CPUs that are kept free for the virtual ones",remedy:()=>"add emulator with CPUs of the host that no virtual CPU has"}),"isolate-leaves-nothing":m({severity:"er\
ror",about:"value",message:({cpus:e})=>`the guest would hold all CPUs that the machine has (${e}), and the host could not run`,remedy:()=>"pin fewer virtual CPU\
s, or take isolate out"}),"isolate-together-leaves-nothing":m({severity:"warning",about:"value",message:({guests:e,cpus:t})=>`${e} would together hold all CPUs \
that the machine has (${t})`,remedy:()=>"pin fewer virtual CPUs, or never run them all at the same time"})};function ny(e,t,s){const i=s?.cpu?.cpus.flatMap(o=>o.
online?[o.cpu]:[])??[],n=new Set,r=[];for(const o of A(e)){const a=["vms",o.name,"cpu"],{isolate:c,irqs:l,governor:u,pin:d,emulator:h}=o.cpu;if(d===void 0){const E=Object.
entries({isolate:c,irqs:l,governor:u}).filter(([,x])=>x);for(const[x]of E)t("isolate-without-pin",{path:[...a,x]},{field:x})}if(!c)continue;Array.isArray(d)&&h===
void 0&&t("isolate-without-emulator",{path:[...a,"isolate"]});const p=new Set(vs(o,e,s));if(i.length===0||p.size===0)continue;const w=ie(i),k=E=>i.every(x=>E.has(
x)),_=k(n);r.push(o.name);for(const E of p)n.add(E);k(p)?t("isolate-leaves-nothing",{path:[...a,"pin"]},{cpus:w}):!_&&k(n)&&t("isolate-together-leaves-nothing",
{path:[...a,"pin"]},{guests:r.join(", "),cpus:w})}}var ry={kind:"assertion",that:ot(Rt("config",["services","irqbalance","enable"],H(!1))),message:"vfioc: servi\
ces.irqbalance moves interrupts back to the CPUs that a guest with cpu.irqs has: switch it off, or write irqs: off."};function*oy(e,t){for(const s of A(e)){const i=ie(
vs(s,e,t));if(i==="")continue;const{isolate:n,irqs:r,governor:o}=s.cpu,a=(c,...l)=>({kind:"hook",vm:s.name,order:Nt[c],step:c,arguments:l});n&&(yield a("isolate\
-cpus",i)),r&&(yield a("move-irqs",i)),o&&(yield a("set-governor",o,i))}A(e).some(s=>s.cpu.irqs)&&(yield ry)}var ay=se().check(ne(0),ce(4095)),cy=Z("",["topoext",
"invtsc","svm"],/^[a-z0-9][a-z0-9_.-]{0,40}$/,"a CPU feature has lower-case letters, digits, - . and _, as virsh domcapabilities lists them"),pr=se().check(ne(32),
ce(64)),ly=De(be([pr,j({mode:T(["emulate","passthrough"]),bits:g(pr),limit:g(pr)})]),je(e=>typeof e=="number"?{mode:"emulate",bits:e,limit:void 0}:e)),Pi=e=>se().
check(ne(1),ce(e)),uy={vm:{cpu:$(j({sockets:$(Pi(8),1),dies:$(Pi(8),1),cores:$(Pi(512),2),threads:$(Pi(2),1),pin:g(be([T(["auto"]),z(ay)])),emulator:g(lr),iothreads:$(
se().check(ne(0),ce(64)),0),iothreadPin:g(lr),vcpusched:g(j({scheduler:T(["fifo","rr"]),priority:se().check(ne(1),ce(99))})),numa:$(z(Ug),[]),...Cc,features:$(Ve(
cy,T(["force","require","optional","disable","forbid"])),{}),cachePassthrough:$(I(""),!0),maxPhysAddr:g(ly)}),{})}},NA=e=>`vms: { win: { memory: 4GiB, cpu: { ${e}\
 } } }
`,dy={"windows-sockets":m({severity:"warning",about:"value",message:({sockets:e})=>`of ${e} sockets Windows for the desktop uses two`,remedy:()=>"write sockets:\
 1, and more cores"}),"max-phys-addr-emulated":m({severity:"error",about:"value",message:()=>"an emulated guest has the address width of the CPU that QEMU emula\
tes",remedy:()=>"take maxPhysAddr out, or type: qemu"}),"max-phys-addr-mode":m({severity:"error",about:"value",message:({mode:e,field:t,missing:s})=>s?`mode: ${e}\
 needs ${t}`:`${t} has no meaning with mode: ${e}`,remedy:({mode:e})=>e==="emulate"?"write maxPhysAddr: 42, with the bits it is to have":"write mode and, if nee\
d be, limit"})};function hy(e,t){for(const s of A(e)){const{maxPhysAddr:i,sockets:n}=s.cpu;if(n>2&&s.guest.startsWith("windows")&&t("windows-sockets",{path:["vm\
s",s.name,"cpu","sockets"]},{sockets:n}),!i)continue;const r=["vms",s.name,"cpu","maxPhysAddr"];s.type==="qemu"&&t("max-phys-addr-emulated",{path:r});const o=(a,c,l)=>t(
"max-phys-addr-mode",{path:c},{mode:i.mode,field:a,missing:l});i.mode==="emulate"&&i.bits===void 0&&o("bits",r,!0),i.mode==="emulate"&&i.limit!==void 0&&o("limi\
t",[...r,"limit"],!1),i.mode==="passthrough"&&i.bits!==void 0&&o("bits",[...r,"bits"],!1)}}function fy(e,t){const{sockets:s,dies:i,cores:n,threads:r,features:o,
cachePassthrough:a,maxPhysAddr:c}=e.cpu,l=e.type==="kvm",u=new Map(Object.entries(o));return l&&t.host.cpu==="amd"&&r>1&&!u.has("topoext")&&u.set("topoext","req\
uire"),v("cpu",{mode:l?"host-passthrough":"maximum",check:"none"},v("topology",{sockets:s,dies:i,cores:n,threads:r}),l&&a&&v("cache",{mode:"passthrough"}),c&&v(
"maxphysaddr",{...c}),...[...u].map(([d,h])=>v("feature",{policy:h,name:d})))}function*my(e,t){yield{at:"",xml:v("vcpu",{placement:"static"},fs(e))},e.cpu.iothreads>
0&&(yield{at:"",xml:v("iothreads",{},e.cpu.iothreads)}),yield{at:"",xml:fy(e,t)}}var Tc={};C(Tc,{codes:()=>vy,rules:()=>gy,schema:()=>py});var py={},vy={"pin-un\
usable":m({severity:"error",about:"value",message:({cpus:e,offline:t,last:s})=>t?`host CPU ${e} is offline, by the facts of this machine`:`this machine has no C\
PU ${e}: by its facts the last one is ${s}`,remedy:({offline:e})=>e?"switch it on, or choose another":"choose another: lscpu -e shows them"}),"pin-apart":m({severity:"\
warning",about:"value",message:({pairs:e,siblings:t})=>`the guest takes ${e} for threads of one core, which they are not: this machine has ${t}`,remedy:()=>"wri\
te sibling threads beside each other, or threads: 1"}),"pin-splits-core":m({severity:"warning",about:"value",message:({left:e})=>`the guest has a thread of core\
s whose other thread stays with the host (CPU ${e})`,remedy:({left:e})=>`pin to ${e} too, with threads: 2, or give them to emulator or iothreadPin`}),"pin-acros\
s-caches":m({severity:"warning",about:"value",message:({caches:e})=>`the virtual CPUs are on cores of several L3 caches (${e}), and one has enough`,remedy:()=>"\
choose the cores of one cache (lscpu -e=cpu,cache), or write pin: auto"}),"pin-across-nodes":m({severity:"warning",about:"value",message:({nodes:e})=>`the virtu\
al CPUs are on NUMA nodes ${e}, and one node has enough cores`,remedy:()=>"choose the cores of one node (lscpu -e=cpu,node), or write pin: auto"})};function gy(e,t,s){
if(!s?.cpu||s.cpu.cpus.length===0)return;const i=kc(s.cpu.cpus),n=s.cpu.cpus.filter(a=>a.online),r=a=>n.every(c=>c[a]!==void 0),o=new Map(i.flatMap(a=>a.cpus.map(
c=>[c,a])));for(const a of A(e)){const{pin:c,emulator:l=[],iothreadPin:u=[]}=a.cpu,d=["vms",a.name,"cpu"],h=Array.isArray(c)?c:[];for(const[w,k]of h.entries())vr(
[k],[...d,"pin",w],s,t);if(vr(l,[...d,"emulator"],s,t),vr(u,[...d,"iothreadPin"],s,t),h.length===0||!h.every(w=>o.has(w)))continue;const p={path:[...d,"pin"]};r(
"core")&&yy(a,h,i,o,p,t),r("core")&&r("l3")&&by(a,h,i,o,p,t)}}function vr(e,t,s,i){const n=s.cpu?.cpus??[],r=Math.max(...n.map(({cpu:c})=>c)),o=e.filter(c=>!n.some(
l=>l.cpu===c)),a=e.filter(c=>n.some(l=>l.cpu===c&&!l.online));o.length>0&&i("pin-unusable",{path:t},{cpus:ie(o),offline:!1,last:r}),a.length>0&&i("pin-unusable",
{path:t},{cpus:ie(a),offline:!0,last:r})}function yy(e,t,s,i,n,r){const a=t.flatMap((u,d)=>d%2===0?[[u,t[d+1]??u]]:[]).filter(([u=0,d=0])=>i.get(u)!==i.get(d));
if(e.cpu.threads===2&&a.length>0){const u=[...a.flat().flatMap(h=>i.get(h)??[]),...s].find(({cpus:h})=>h[1]),d=a.length>3?", \u2026":"";r("pin-apart",n,{pairs:ps(
a.slice(0,3).map(h=>h.join("+")))+d,siblings:u?`${u.cpus.join("+")} on one core`:"one thread on each core"});return}const c=new Set([...t,...e.cpu.emulator??[],
...e.cpu.iothreadPin??[]]),l=[...new Set(t.flatMap(u=>i.get(u)?.cpus??[]))].filter(u=>!c.has(u));l.length>0&&r("pin-splits-core",n,{left:ie(l)})}function by(e,t,s,i,n,r){
const o=[...new Set(t.flatMap(u=>i.get(u)??[]))],a=u=>{const d=new Map;for(const h of s)d.set(u(h),(d.get(u(h))??0)+1);return Math.max(...d.values())},c=new Set(
o.map(({node:u})=>u)),l=[...new Set(o.map(({l3:u})=>u))];if(c.size>1&&a(({node:u})=>u)>=o.length)r("pin-across-nodes",n,{nodes:[...c].sort((u,d)=>u-d).join(" an\
d ")});else if(l.length>1&&a(({l3:u})=>u)>=o.length&&e.cpu.sockets===1){const u=l.map(d=>ie(t.filter(h=>i.get(h)?.l3===d)));r("pin-across-caches",n,{caches:u.join(
" and ")})}}var Ic={};C(Ic,{codes:()=>Ey,domain:()=>Ty,rules:()=>My,schema:()=>Ny});var Pc={};C(Pc,{codes:()=>$y,host:()=>Oy,memoryField:()=>Dc,pageBytes:()=>gs,
rules:()=>Sy,schema:()=>wy});var wy={},jc=T(["2MiB","1GiB"]),ky=j({size:jc,allocate:$(T(["boot","start"]),"boot"),node:g(gc)}),Dc=g(De(be([jc,ky]),je(e=>typeof e==
"string"?{size:e,allocate:"boot"}:e))),gs={"2MiB":2*ge,"1GiB":zt},AA=e=>`vms: { win: { memory: { ${e} } } }
`,EA=(e,t)=>`vms: { a: { memory: { size: 4GiB, hugepages: ${e} } }, b: { memory: { size: 4GiB, hugepages: ${t} } } }
`,$y={"memory-not-whole-pages":m({severity:"error",about:"value",message:({size:e,page:t})=>`${e} is not a whole number of pages of ${t}`,remedy:({page:e})=>`wr\
ite a multiple of ${e}, or smaller pages`}),"hugepages-of-two-sizes":m({severity:"error",about:"value",message:({guest:e,page:t})=>`the guest '${e}' has pages o\
f ${t}, and the host mounts one size`,remedy:({page:e})=>`write ${e} here too`}),"hugepages-nodes-mixed":m({severity:"error",about:"value",message:({guest:e})=>`\
the pages of '${e}' are on a node of its own, and these on none that is said`,remedy:()=>"write node for both, or for neither"}),"hugepages-large-at-start":m({severity:"\
warning",about:"value",message:()=>"pages of 1 GiB can seldom be had once the host has run for a while",remedy:()=>"write size: 2MiB, or allocate: boot"})};function _y({
memory:e,cpu:t},s){const i=t.numa.flatMap(({node:a,memory:c})=>a===void 0?[]:[{node:a,pages:c/s}]);if(!e.hugepages?.node&&i.length>0&&i.length===t.numa.length){
const a=new Map;for(const{node:c,pages:l}of i)a.set(c,(a.get(c)??0)+l);return a}const n=e.hugepages?.node??e.node;if(!n)return;const r=e.size/s,o=Math.floor(r/n.
length);return new Map(n.map((a,c)=>[a,c<r-o*n.length?o+1:o]))}var Rc=e=>A(e).flatMap(t=>{const{hugepages:s,size:i}=t.memory;if(!s)return[];const n=gs[s.size];return[
{vm:t,size:s.size,allocate:s.allocate,count:i/n,nodes:_y(t,n)}]});function Sy(e,t){const s=Rc(e),i=s.find(({allocate:n,nodes:r})=>n==="boot"&&r);for(const{vm:n,
size:r,allocate:o,nodes:a,count:c}of s){const l=["vms",n.name,"memory","hugepages"],u=n.memory.size,[d]=s;u>0&&u%ge===0&&!Number.isInteger(c)&&t("memory-not-who\
le-pages",{path:l},{size:fe(u),page:r}),d&&d.size!==r&&t("hugepages-of-two-sizes",{path:l},{guest:d.vm.name,page:d.size}),o==="boot"&&i&&!a&&t("hugepages-nodes-\
mixed",{path:l},{guest:i.vm.name}),o==="start"&&r==="1GiB"&&t("hugepages-large-at-start",{path:[...l,"size"]})}}var Lc={"2MiB":"2M","1GiB":"1G"},zc=e=>[...e].sort(
([t],[s])=>t-s).map(([t,s])=>`${t}:${s}`);function xy(e){const t=new Map;for(const{nodes:s=[]}of e)for(const[i,n]of s)t.set(i,(t.get(i)??0)+n);return t.size>0?zc(
t).join(","):String(e.reduce((s,{count:i})=>s+i,0))}function*Oy(e){const t=Rc(e),[s]=t;if(!s)return;yield{kind:"kernelParam",name:"default_hugepagesz",value:Lc[s.
size]};const i=t.filter(({allocate:n})=>n==="boot");if(i.length>0){const n=i.reduce((r,{vm:o})=>r+o.memory.size,0);yield{kind:"kernelParam",name:"hugepagesz",value:Lc[s.
size]},yield{kind:"kernelParam",name:"hugepages",value:xy(i),comment:`${fe(n)} for ${i.length===1?"one guest":`${i.length} guests`}, which the host cannot use.`}}
for(const{vm:n,size:r,allocate:o,nodes:a,count:c}of t)o==="start"&&(yield{kind:"hook",vm:n.name,order:Nt.hugepages,step:"hugepages",arguments:[String(gs[r]/1024),
...a?zc(a):[`any:${c}`]]})}var Ny={},Ay=e=>`vms: { win: { memory: 4GiB, cpu: { cores: 4, numa: ${e} } } }
`,MA=Ay("[{ cpus: 0-1, memory: 2GiB }, { cpus: 2-3, memory: 2GiB }]"),Ey={"numa-vcpus":m({severity:"error",about:"value",message:({cpus:e,problem:t})=>t==="miss\
ing"?`the virtual CPU ${e} is on no node`:t==="twice"?`the virtual CPU ${e} is on another node already`:`the guest has no virtual CPU ${e}`,remedy:()=>"give eac\
h virtual CPU, counted from 0, to one node"}),"numa-memory":m({severity:"error",about:"value",message:({nodes:e,guest:t})=>`the nodes have ${e} of memory togeth\
er, and the guest has ${t}`,remedy:()=>"make the sum of the nodes the memory of the guest"}),"numa-memory-not-whole":m({severity:"error",about:"value",message:({
size:e,unit:t})=>`${e} is not a whole number of ${t==="MiB"?t:`pages of ${t}`}`,remedy:({unit:e})=>`write a multiple of ${e==="MiB"?"1MiB":e}`}),"numa-node-twic\
e":m({severity:"error",about:"value",message:({pages:e})=>`the large pages are on node ${e}`,remedy:()=>"write the same node in both places, or take one of them\
 out"})};function My(e,t){for(const s of A(e)){const{node:i,hugepages:n}=s.memory;i&&n?.node&&ie(i)!==ie(n.node)&&t("numa-node-twice",{path:["vms",s.name,"memor\
y","node"]},{pages:ie(n.node)}),s.cpu.numa.length>0&&Cy(s,t)}}function Cy(e,t){const{numa:s}=e.cpu,i=["vms",e.name,"cpu","numa"],n=[...Array(fs(e)).keys()],r=new Set;
for(const[h,{cpus:p}]of s.entries()){const w={path:[...i,h,"cpus"]},k=p.filter(E=>E>=n.length),_=p.filter(E=>r.has(E));k.length>0&&t("numa-vcpus",w,{cpus:ie(k),
problem:"unknown"}),_.length>0&&t("numa-vcpus",w,{cpus:ie(_),problem:"twice"});for(const E of p)r.add(E)}const o=n.filter(h=>!r.has(h));o.length>0&&t("numa-vcpu\
s",{path:i},{cpus:ie(o),problem:"missing"});const{size:a,hugepages:c}=e.memory,l=s.reduce((h,{memory:p})=>h+p,0);l!==a&&t("numa-memory",{path:i},{nodes:fe(l),guest:fe(
a)});const u=c?gs[c.size]:ge,d=s.findIndex(({memory:h})=>h===0||h%u!==0);if(d>=0&&a%u===0){const h=fe(s[d]?.memory??0);t("numa-memory-not-whole",{path:[...i,d,"\
memory"]},{size:h,unit:c?.size??"MiB"})}}function*Ty(e){const{numa:t}=e.cpu,s=t.map(({cpus:n,memory:r},o)=>v("cell",{id:o,cpus:ie(n),memory:r/1024,unit:"KiB"})),
i=uc(e);i&&(yield{at:"numatune",xml:v("memory",{mode:"strict",nodeset:ie(i)})}),s.length>0&&(yield{at:"cpu",xml:v("numa",{},...s)});for(const[n,{node:r}]of t.entries())
r!==void 0&&(yield{at:"numatune",xml:v("memnode",{cellid:n,mode:"strict",nodeset:r})})}var Bc={};C(Bc,{codes:()=>Py,domain:()=>Ry,rules:()=>jy,schema:()=>Iy});var Iy={},
CA=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,Py={"pin-count":m({severity:"error",about:"value",message:({pins:e,vcpus:t})=>`${e} host CPUs are given, and the guest has ${t} virtual ones`,remedy:({vcpus:e})=>`\
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
y CPU of the host",remedy:()=>"add pin, or take vcpusched out"})};function jy(e,t,s){const i=new Map;for(const n of A(e)){const{emulator:r=[],iothreads:o,iothreadPin:a,
vcpusched:c}=n.cpu,l=(...u)=>({path:["vms",n.name,"cpu",...u]});if(n.cpu.pin==="auto")Dy(n,e,t,s);else if(n.cpu.pin){const{pin:u}=n.cpu,d=fs(n);u.length!==d&&t(
"pin-count",l("pin"),{pins:u.length,vcpus:d});const h=Oc(n,e);for(const[w,k]of u.entries()){if(u.indexOf(k)<w){t("pin-twice",l("pin",w),{cpu:k});continue}const _=i.
get(k)??[],E=_.find(x=>!h.has(x));E!==void 0&&t("pin-shared",l("pin",w),{cpu:k,guest:E}),i.set(k,[..._,n.name])}const p=r.filter(w=>u.includes(w));p.length>0&&t(
"emulator-on-pinned",l("emulator"),{cpus:ie(p)})}a&&o===0&&t("iothread-pin-without-iothreads",l("iothreadPin")),c&&!n.cpu.pin&&t("realtime-without-pin",l("vcpus\
ched"))}}function Dy(e,t,s,i){const n={path:["vms",e.name,"cpu","pin"]},r=Ac(e,t,i);if(!r)s("pin-auto-without-facts",n);else if("cores"in r){const{threads:o}=e.
cpu;s("pin-auto-too-few",n,{needed:or(e),cores:r.cores,threads:o})}else r.shares.length>0&&s("pin-auto-shared",n,{guests:r.shares})}function*Ry(e,t,s){const{iothreads:i,
vcpusched:n}=e.cpu,r=Ec(e,t,s),o=Mc(e,t,s),a=c=>({at:"cputune",xml:c});for(const[c,l]of vs(e,t,s).entries())yield a(v("vcpupin",{vcpu:c,cpuset:l}));r&&(yield a(
v("emulatorpin",{cpuset:ie(r)})));for(let c=1;o&&c<=i;c+=1)yield a(v("iothreadpin",{iothread:c,cpuset:ie(o)}));for(let c=0;n&&c<fs(e);c+=1)yield a(v("vcpusched",
{vcpus:c,...n}))}var qc={};C(qc,{codes:()=>zy,host:()=>By,schema:()=>Ly});var Ly={},zy={};function*By(e){for(const t of A(e)){const i=Re(t,e).filter(({name:n})=>St(
n,e).some(r=>r.vm.name!==t.name)).flatMap(n=>n.functions.map(P));i.length!==0&&(yield{kind:"hook",vm:t.name,step:"claim-devices",order:Nt["claim-devices"],arguments:i})}}
var Fc={};C(Fc,{codes:()=>Fy,rules:()=>Ky,schema:()=>qy});var qy={},gr="if the machine has changed since, run vfioc scan again",Fy={"device-absent":m({severity:"\
error",about:"value",message:({what:e})=>`the facts of this machine have no ${e}`,remedy:()=>`look it up with lspci -nn; ${gr}`}),"device-moved":m({severity:"er\
ror",about:"value",message:({what:e,id:t,at:s})=>`${e}, and ${t} is at ${s}`,remedy:({device:e})=>`correct the functions of '${e}'; ${gr}`}),"device-other-id":m(
{severity:"error",about:"value",message:({device:e,id:t,found:s})=>`no function of '${e}' is ${t}: by the facts of this machine ${s}`,remedy:()=>`correct the id\
s or the functions; ${gr}`}),"device-is-bridge":m({severity:"error",about:"value",message:({address:e})=>`${e} is a PCI bridge, by the facts of this machine`,remedy:()=>"\
take it out: the bridges of an IOMMU group stay with the host"}),"sriov-beyond-card":m({severity:"error",about:"value",message:({address:e,total:t})=>t===0?`${e}\
 makes no virtual functions`:`${e} makes at most ${t} virtual functions`,remedy:({total:e})=>e===0?"name a card with SR-IOV":`write count: ${e} or less`})},Uy=(e,t)=>t.
pci.some(({sriov:s,address:{domain:i,bus:n}})=>s!==void 0&&s.total>s.enabled&&i===e.domain&&(n===e.bus||n+1===e.bus)),Uc=e=>ps(e.map(({address:t})=>P(t)));function Ky(e,t,s){
if(s)for(const i of Q(e)){const n=["devices",i.name];if(Vy(i,s,t),i.sriov||i.gvt)continue;const r=i.functions.map(c=>st(s,c)),o=new Set(r.flatMap(c=>c?[me(c.id)]:
[])),a=i.ids.map(me).filter(c=>!o.has(c));for(const[c,l]of r.entries()){const u={path:[...n,"functions",c]},d=i.functions[c];if(l&&dr(l)&&t("device-is-bridge",u,
{address:P(l.address)}),l||!d||Uy(d,s))continue;const h=a[r.slice(0,c).filter(k=>!k).length]??a[0],p=h===void 0?[]:ur(s,h),w=P(d);if(h===void 0||p.length===0)t(
"device-absent",u,{what:w});else{const k={device:i.name,what:`nothing is at ${w}`,id:h,at:Uc(p)};t("device-moved",u,k)}}r.every(Boolean)&&Gy(i,s,t)}}function Vy({
name:e,sriov:t,gvt:s},i,n){for(const[r,o]of[["sriov",t?.of],["gvt",s?.of]]){if(!o)continue;const a=st(i,o),c=P(o);if(a||n("device-absent",{path:["devices",e,r,"\
of"]},{what:c}),!a||!t||!i.pci.some(u=>u.sriov))continue;const l=a.sriov?.total??0;t.count>l&&n("sriov-beyond-card",{path:["devices",e,"sriov","count"]},{address:c,
total:l})}}function Gy({name:e,functions:t,ids:s},i,n){const r=t.flatMap(o=>st(i,o)??[]);for(const[o,a]of s.map(me).entries()){if(r.some(d=>me(d.id)===a))continue;
const c={path:["devices",e,"ids",o]},l=ur(i,a);if(t.length===0){l.length===0&&n("device-absent",c,{what:a});continue}const u=ps(r.map(d=>`${P(d.address)} is ${me(
d.id)}`));l.length===0?n("device-other-id",c,{device:e,id:a,found:u}):n("device-moved",c,{device:e,what:u,id:a,at:Uc(l)})}}var Kc={};C(Kc,{codes:()=>Jy,host:()=>eb,
rules:()=>Qy,schema:()=>Yy});var Wy=ee["create-disks.sh"],Zy=[[/\.qcow2?$/i,"qcow2"],[/\.(?:raw|img|iso|bin)$/i,"raw"]],ys=({format:e,file:t})=>e??(t===void 0?"\
raw":Zy.find(([s])=>s.test(t))?.[1]),Hy=/^[A-Za-z0-9_@:,./+=-]+$/;function Vc(e){if(/[\0\n\r]/.test(e))throw new RangeError("a word of a unit file has no line b\
reak and no NUL");return Hy.test(e)?e:`"${e.replace(/[\\"]/g,"\\$&").replace(/%/g,"%%").replace(/\$/g,"$$$$")}"`}var Xy=e=>Vc(e).replaceAll("$$","$"),Gc=e=>e.map(
Vc).join(" "),yr=e=>[...Buffer.from(e,"utf8")].map((t,s)=>{const i=String.fromCharCode(t);return/[A-Za-z0-9:_-]/.test(i)||i==="."&&s>0?i:`\\x${t.toString(16).padStart(
2,"0")}`}).join(""),Wc=e=>`sys-subsystem-net-devices-${yr(e).replace(/-/g,"\\x2d")}.device`,Yy={},TA=e=>`vms: { win: { memory: 4GiB, disks: { c: { ${e} } } } }
`,Jy={"create-without-file":m({severity:"error",about:"value",message:()=>"only an image file can be created",remedy:()=>"take create out, or give the image as \
file"}),"create-not-whole":m({severity:"error",about:"value",message:({size:e})=>`a disk of ${e} is not a whole number of MiB`,remedy:()=>"write it in MiB, GiB \
or TiB"}),"create-differs":m({severity:"error",about:"value",message:({file:e,guest:t,size:s})=>`${e} is created for '${t}' already, as ${s}`,remedy:()=>"write \
the same size and format, or create in one of them only"})},Zc=e=>A(e).flatMap(({name:t,disks:s})=>Object.entries(s).flatMap(([i,n])=>n.create===void 0?[]:[{path:[
"vms",t,"disks",i,"create"],guest:t,disk:n,bytes:n.create}]));function Qy(e,t){const s=new Map;for(const i of Zc(e)){const{path:n,disk:r,bytes:o}=i;r.file===void 0?
t("create-without-file",{path:n}):(o%ge!==0||o===0)&&t("create-not-whole",{path:n},{size:fe(o)});const a=r.file===void 0?void 0:s.get(r.file);if(r.file!==void 0){
if(a===void 0)s.set(r.file,i);else if(a.bytes!==o||ys(a.disk)!==ys(r)){const c=`${fe(a.bytes)} in ${ys(a.disk)}`;t("create-differs",{path:n},{file:r.file,guest:a.
guest,size:c})}}}}function*eb(e){const t=new Map;for(const{disk:a,bytes:c}of Zc(e)){const l=ys(a);a.file!==void 0&&l&&t.set(a.file,[a.file,l,String(c)])}if(t.size===
0)return;const{user:s,group:i}=qt(e),n=[...t.keys()].sort(),r=K(N("pkgs","writeShellApplication"),F({name:S("vfioc-create-disks"),runtimeInputs:R([N("pkgs","cor\
eutils"),N("config","virtualisation","libvirtd","qemu","package")]),checkPhase:S(""),text:S(Wy.replace(/^#!.*\n/,""))})),o=[`${s}:${i}`,...n.flatMap(a=>t.get(a)??
[])].map(S);yield{kind:"option",path:["systemd","services","vfioc-disks"],comment:"Creates the disk images that are not there. What is there is never touched.",
value:F({description:S("Disk images of guests"),wantedBy:R([S("multi-user.target")]),before:R([S("vfioc-reconcile.service")]),unitConfig:F({RequiresMountsFor:R(
tb(n).map(S))}),serviceConfig:F({Type:S("oneshot"),RemainAfterExit:H(!0)}),script:K(N("lib","escapeShellArgs"),R([K(N("lib","getExe"),r),...o]))})}}var tb=e=>[...new Set(
e.map(t=>t.slice(0,t.lastIndexOf("/"))||"/"))].map(Xy),Hc={};C(Hc,{codes:()=>cb,domain:()=>gb,rules:()=>ub,schema:()=>ab});var sb=/^(devices|disks|nics|shares)\.([A-Za-z0-9_][A-Za-z0-9_-]{0,62})(?:\.([0-7]))?$/,
ib=/^(?:[a-z][a-z0-9]*[0-9](?:-[0-9]+)*|[a-z]+\.[0-9]+|ua-[A-Za-z0-9_-]+)$/;function br(e){const t=sb.exec(e);if(!(!t?.[1]||!t[2]||t[3]!==void 0&&t[1]!=="device\
s"))return{slice:t[1],name:t[2],index:Number(t[3]??0)}}var nb=$e("",["devices.gpu","hostdev0"],e=>br(e)||ib.test(e)?Ce(e):W(`'${e}' names no device: write devic\
es.NAME, devices.NAME.FUNCTION, disks.NAME, nics.NAME or shares.NAME, or an alias of libvirt such as hostdev0`)),wr=({slice:e,name:t,index:s})=>`ua-${e}${s===0?
"":s}-${t}`;function Xc(e,t){const s=new Map;for(const i of e.devices)t.devices[i]?.igd===!0&&s.set(wr({slice:"devices",name:i,index:0}),{"x-igd-opregion":!0});
for(const[i,n]of Object.entries(e.qemu.override)){const r=br(i),o=r?wr(r):i;s.set(o,{...s.get(o),...n})}return s}function ji(e,t,s,i,n=0){const r=wr({slice:e,name:t,
index:n});return Xc(s,i).has(r)?r:void 0}var rb=Z("",["vda","sda"],/^[sv]d[a-z]$/,"the target of a disk is vda to vdz on virtio, and sda to sdz on other buses"),
ob=Z("",["GAMES01"],/^[A-Za-z0-9_.+-]{1,20}$/,"a serial number has 1 to 20 letters, digits, - _ . and +"),ab={vm:{disks:$(Ve($t,j({file:g(_t),block:g(_t),cdrom:g(
be([_t,Gn(!1)])),format:g(T(["qcow2","raw"])),create:g(Lt),bus:g(T(["virtio","sata","scsi","usb","nvme"])),target:g(rb),cache:g(T(["none","writeback","writethro\
ugh","directsync","unsafe"])),io:g(T(["native","threads","io_uring"])),discard:$(I(""),!0),iothread:g(se().check(ne(1),ce(64))),serial:g(ob),readOnly:$(I(""),!1),
bootOrder:g(nr)})),{})}},IA=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}disks: { ${e} } } }
`,cb={"disk-source":m({severity:"error",about:"value",message:({disk:e,given:t})=>t===0?`nothing says what the disk '${e}' is`:`the disk '${e}' is said to be se\
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
ot work with the cache ${e}`,remedy:()=>"write cache: none, or io: io_uring"})},lb=/^\/dev\/(?:sd[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|vd[a-z]+\d*|dm-\d+|mmcblk\d+(?:p\d+)?)$/;
function ub(e,t){for(const s of A(e)){const i=["vms",s.name,"disks"],n=new Map;for(const[r,o]of Object.entries(s.disks)){db(s,r,o,t);const a=o.file??o.block;if(a===
void 0)continue;const c=n.get(a);c&&!(c.readOnly&&o.readOnly)&&t("disk-twice",{path:[...i,r,o.file===void 0?"block":"file"]},{path:a,disk:c.name}),n.set(a,{name:r,
readOnly:o.readOnly})}fb(s,t)}}function db(e,t,s,i){const n=(...l)=>({path:["vms",e.name,"disks",t,...l]}),r=[s.file,s.block,s.cdrom].filter(l=>l!==void 0).length,
o=Ft(s,e);if(r!==1&&i("disk-source",{...n(),on:"key"},{disk:t,given:r}),s.file!==void 0&&ys(s)===void 0&&i("disk-format",n("file"),{file:s.file}),s.block!==void 0&&
s.format==="qcow2"&&i("block-not-raw",n("format")),s.block!==void 0&&lb.test(s.block)&&i("block-name-moves",n("block"),{path:s.block}),s.cdrom!==void 0&&(o==="v\
irtio"||o==="nvme")&&i("cdrom-bus",n("bus"),{bus:o}),s.readOnly&&s.cdrom===void 0&&o==="sata"&&i("read-only-sata",n("readOnly")),s.iothread!==void 0){const{iothreads:l}=e.
cpu;o!=="virtio"?i("disk-iothread",n("iothread"),{bus:o}):s.iothread>l&&i("iothread-missing",n("iothread"),{iothread:s.iothread,count:l})}const{cache:a="writeba\
ck",io:c}=s;c==="native"&&a!=="none"&&a!=="directsync"&&i("native-io-cached",n("io"),{cache:a})}var hb=(e,t)=>t==="virtio"?e.startsWith("vd"):t!=="nvme"&&e.startsWith(
"sd")&&e.charCodeAt(2)-97<Ii(t);function fb(e,t){const s=new Map,i=fc(e);for(const[n,r]of Object.entries(e.disks)){const o=["vms",e.name,"disks",n],a=Ft(r,e);if(i.
has(n)||t("too-many-disks",{path:o,on:"key"},{bus:a,most:Ii(a)}),r.target===void 0)continue;const c=s.get(r.target),l={path:[...o,"target"]};hb(r.target,a)?c!==
void 0?t("disk-target-twice",l,{target:r.target,disk:c}):s.set(r.target,n):t("disk-target-bus",l,{target:r.target,bus:a})}}var mb=e=>e.block===void 0?"file":"bl\
ock";function pb(e){if(e.block!==void 0)return v("source",{dev:e.block});const t=e.file??e.cdrom;return typeof t=="string"?v("source",{file:t}):void 0}var Yc=(e,t,s)=>t.
serial??(s==="nvme"?e.slice(0,20):void 0);function vb(e,t,s,i,n){const r=t.cdrom!==void 0,{cache:o,io:a,iothread:c,bootOrder:l}=t,u=Yc(e,t,i),d=t.discard&&!r&&!t.
readOnly?"unmap":void 0;return v("disk",{type:mb(t),device:r?"cdrom":"disk"},v("driver",{name:"qemu",type:ys(t),cache:o,io:a,discard:d,iothread:c}),pb(t),v("tar\
get",{dev:s,bus:i}),(r||t.readOnly)&&v("readonly"),u!==void 0&&v("serial",{},u),l!==void 0&&v("boot",{order:l}),n!==void 0&&v("alias",{name:n}))}function*gb(e,t){
const s=fc(e);for(const[i,n]of Object.entries(e.disks)){const r=s.get(i),o=Ft(n,e);if(r===void 0)continue;const a=vb(i,n,r,o,ji("disks",i,e,t));if(o==="virtio"?
yield{pci:{class:"disk",key:i},functions:[a]}:yield{at:"devices",xml:a},o==="nvme"){const c=/\d+/.exec(r)?.[0],l=v("controller",{type:"nvme",index:c},v("serial",
{},Yc(i,n,o)));yield{pci:{class:"disk",key:i},functions:[l]}}}}var Jc={};C(Jc,{codes:()=>xb,domain:()=>Eb,rules:()=>Ab,schema:()=>Sb});var At=e=>[24,16,8,0].map(
t=>Math.floor(e/2**t)%256).join("."),Qc=e=>{const t=/^\d{1,3}(?:\.\d{1,3}){3}$/.test(e)?e.split(".").map(Number):[];return t.length===4&&t.every(s=>s<256)?t.reduce(
(s,i)=>s*256+i,0):void 0},bs=({prefix:e})=>2**(32-e);function yb(e){const[t="",s=""]=e.split("/"),i=Qc(t);if(i===void 0||!/^\d{1,2}$/.test(s))return W(`'${e}' i\
s no subnet: write it as 192.168.150.0/24`);const n={first:i,prefix:Number(s)};if(n.prefix<16||n.prefix>29)return W(`the prefix of '${e}' is not between 16 and \
29`);const r=i%bs(n);return r!==0?W(`'${e}' does not begin a subnet: ${At(i-r)}/${s} does`):Ce(n)}var el=({first:e,prefix:t})=>`${At(e)}/${t}`,bb=e=>At(2**32-bs(
e)),wb=(e,t)=>e.first<t.first+bs(t)&&t.first<e.first+bs(e),kb=$e("",["192.168.150.0/24"],yb),tl=$e("",["192.168.178.30"],e=>{const t=Qc(e);return t===void 0?W(`\
'${e}' is no IPv4 address`):Ce(At(t))}),$b=se().check(ne(5900),ce(65535)),sl=e=>j({listen:$(tl,"127.0.0.1"),port:g($b)}),il=T(["spice","pipewire","pulseaudio","\
none"]),_b=j({to:il,uid:g(se().check(ne(1),ce(65533))),model:g(T(["ich9","ich6","ac97"]))}),Sb={vm:{display:$(j({spice:g(Ks(sl("one that is free"),"")),vnc:g(Ks(
sl("one that is free"),"")),video:g(T(["none","vga","virtio","qxl","bochs","ramfb"])),input:g(T(["tablet","virtio","none"])),sound:g(be([il,_b])),usbRedirection:$(
se().check(ne(0),ce(8)),2)}),{})}},PA=e=>`vms: { win: { memory: 4GiB, display: { ${e} } } }
`,xb={"guest-not-seen":m({severity:"warning",about:"value",message:({guest:e})=>`nothing shows the guest '${e}': it has no display and receives no graphics card`,
remedy:()=>"take spice: off out, or give it a graphics card, or a serial console"}),"video-none-shown":m({severity:"warning",about:"value",message:({server:e})=>`${e}\
 has nothing to show: the guest has no video card`,remedy:({server:e})=>`take video: none out, or write ${e==="SPICE"?"spice":"vnc"}: off`}),"sound-without-spic\
e":m({severity:"error",about:"value",message:()=>"sound goes through SPICE, which is off",remedy:()=>"take sound out, or write spice: on"}),"sound-without-uid":m(
{severity:"error",about:"value",message:({server:e})=>`nothing says whose ${e} plays the sound of this guest`,remedy:({server:e})=>`write sound: { to: ${e}, uid\
: 1000 }, with the number that id -u shows`}),"sound-of-another-user":m({severity:"warning",about:"value",message:({server:e,user:t})=>`QEMU runs as ${t}, whom ${e}\
 of a person lets nothing play`,remedy:()=>"set libvirt.qemu.user to that person, or let SPICE play it (sound: spice)"}),"display-open-to-all":m({severity:"warn\
ing",about:"value",message:({server:e,address:t})=>`${e} of the guest listens on ${t}, without a password`,remedy:()=>"listen on 127.0.0.1 and reach it through \
ssh, or see that the firewall keeps others away"}),"display-port-twice":m({severity:"error",about:"value",message:({port:e,guest:t})=>`port ${e} is that of a di\
splay of '${t}' already`,remedy:()=>"give one of them another port, or none"})},nl=e=>e===!0?{listen:"127.0.0.1"}:e===!1?void 0:e,rl=e=>at(e)?nl(e.display.spice)??
{listen:"127.0.0.1"}:void 0,kr=e=>nl(e.display.vnc),ol=e=>{const{sound:t=at(e)?"spice":"none"}=e.display;return typeof t=="string"?{to:t}:t},Ob=e=>e.display.video??
(at(e)||kr(e)!==void 0?xt(e).video:"none"),Nb=(e,t,s)=>Re(e,t).some(i=>{const n=s?Xs(i,s):[];return n.length===0||n.some(r=>r.class===void 0||hr(r))});function Ab(e,t,s){
const i=new Map;for(const n of A(e)){const r=(...d)=>({path:["vms",n.name,"display",...d]}),o=rl(n),a=kr(n),c=Nb(n,e,s);!o&&!a&&!c&&!n.serial&&t("guest-not-seen",
{...r("spice"),on:"key"},{guest:n.name}),n.display.video==="none"&&(o||a)&&!n.lookingGlass&&!c&&t("video-none-shown",r("video"),{server:o?"SPICE":"VNC"});const{
to:l,uid:u}=ol(n);if(l==="spice"&&!o&&t("sound-without-spice",r("sound")),l==="pipewire"||l==="pulseaudio"){const{user:d}=qt(e);u===void 0?t("sound-without-uid",
r("sound"),{server:l}):(d==="qemu-libvirtd"||d==="root")&&t("sound-of-another-user",r("sound"),{server:l,user:d})}for(const[d,h,p]of[["spice","SPICE",o],["vnc",
"VNC",a]]){if(p&&!p.listen.startsWith("127.")&&t("display-open-to-all",r(d,"listen"),{server:h,address:p.listen}),p?.port===void 0)continue;const w=i.get(p.port);
w!==void 0&&t("display-port-twice",r(d,"port"),{port:p.port,guest:w}),i.set(p.port,n.name)}}}var al=(e,{listen:t,port:s},...i)=>v("graphics",{type:e,port:s,autoport:s===
void 0?"yes":"no"},v("listen",{type:"address",address:t}),...i);function*Eb(e){const t=rl(e),s=kr(e);if(t){yield{at:"devices",xml:al("spice",t,v("image",{compression:"\
off"}))};const i=v("target",{type:"virtio",name:"com.redhat.spice.0"});yield{at:"devices",xml:v("channel",{type:"spicevmc"},i)};const n=Array.from({length:e.display.
usbRedirection},()=>v("redirdev",{bus:"usb",type:"spicevmc"}));n.length>0&&(yield{at:"",xml:v("devices",{},...n)})}s&&(yield{at:"devices",xml:al("vnc",s)}),yield*Mb(
e),yield*Cb(e),yield*Tb(e)}function*Mb(e){const t=Ob(e),s=v("video",{},v("model",{type:t}));t==="none"||t==="ramfb"?yield{at:"devices",xml:s}:yield{pci:{class:"\
video",key:"video",index:0},functions:[s]}}function*Cb(e){for(const s of["mouse","keyboard"])yield{at:"devices",xml:v("input",{type:s,bus:"ps2"})};const t=hc(e);
t==="tablet"&&(yield{at:"devices",xml:v("input",{type:"tablet",bus:"usb"})});for(const[s,i]of t==="virtio"?["mouse","keyboard"].entries():[])yield{pci:{class:"i\
nput",key:i,index:s},functions:[v("input",{type:i,bus:"virtio"})]}}function*Tb(e){const{to:t,uid:s,model:i="ich9"}=ol(e),n=`/run/user/${s}`,r=t==="pipewire"?n:void 0,
o=t==="pulseaudio"?`${n}/pulse/native`:void 0;if(yield{at:"devices",xml:v("audio",{id:1,type:t,runtimeDir:r,serverName:o})},t==="none")return;const a=v("sound",
{model:i},v("audio",{id:1}));yield{pci:{class:"sound",key:"sound",index:0},functions:[a]}}var cl={};C(cl,{codes:()=>jb,domain:()=>Bb,rules:()=>zb,schema:()=>Pb});
var Ib=j({dev:_t,grab:g(T(["all"])),repeat:g(I("")),grabToggle:g(T(["ctrl-ctrl","alt-alt","shift-shift","meta-meta","scrolllock","ctrl-scrolllock"]))}),Pb={vm:{
evdev:$(z(De(be([_t,Ib]),je(e=>typeof e=="string"?{dev:e}:e))),[])}},jA=e=>`vms: { win: { memory: 4GiB, evdev: [${e}] } }
`,DA="{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }",jb={"evdev-twice":m({severity:"error",about:"value",message:({dev:e})=>`${e} is in the list already`,
remedy:()=>"take one of them out"}),"evdev-without-grab":m({severity:"warning",about:"value",message:({guest:e})=>`no input device of '${e}' takes the others al\
ong when it is handed over`,remedy:()=>"write grab: all at the keyboard"}),"evdev-without-keys":m({severity:"warning",about:"value",message:({guest:e})=>`'${e}'\
 takes input devices that have no keys to give them back with`,remedy:()=>"add the keyboard, with grab: all"}),"evdev-name-moves":m({severity:"warning",about:"v\
alue",message:({dev:e})=>`${e} can be another device after the next boot`,remedy:()=>"name it by what ls -l /dev/input/by-id shows, or by a link of udev.symlink\
s"}),"evdev-not-an-event-device":m({severity:"error",about:"value",message:({dev:e})=>`${e} is the device of the old mouse or joystick interface, which QEMU can\
not grab`,remedy:()=>"name the link beside it that ends in -event-mouse, -event-kbd or -event-joystick"})},Db=/-event-(?:mouse|joystick)$/,Rb=/^\/dev\/input\/event\d+$/,
Lb=/^\/dev\/input\/(?:mice$|mouse\d+$|js\d+$|by-(?:id|path)\/(?:(?!-event-).)*-(?:mouse|joystick)$)/;function zb(e,t){for(const{name:s,evdev:i}of A(e)){const n=[
"vms",s,"evdev"],r=new Set;for(const[o,{dev:a}]of i.entries()){const c={path:[...n,o,"dev"]};r.has(a)&&t("evdev-twice",c,{dev:a}),r.add(a),Rb.test(a)&&t("evdev-\
name-moves",c,{dev:a}),Lb.test(a)&&t("evdev-not-an-event-device",c,{dev:a})}i.length>0&&i.every(({dev:o})=>Db.test(o))?t("evdev-without-keys",{path:n,on:"key"},
{guest:s}):i.length>1&&!i.some(({grab:o})=>o==="all")&&t("evdev-without-grab",{path:n,on:"key"},{guest:s})}}function*Bb(e){for(const{dev:t,grab:s,repeat:i,grabToggle:n}of e.
evdev){const r=i===void 0?void 0:Yn(i);yield{at:"devices",xml:v("input",{type:"evdev"},v("source",{dev:t,grab:s,repeat:r,grabToggle:n}))}}}var ll={};C(ll,{codes:()=>Fb,
files:()=>Ub,isInlineXml:()=>ul,schema:()=>qb});var qb={vm:{xml:g(re()),xmlRemove:$(z(re()),[])}},Fb={},ul=e=>e.trimStart().startsWith("<");function*Ub(e){for(const{
name:t,xml:s}of A(e))s!==void 0&&!ul(s)&&(yield{path:["vms",t,"xml"],name:s})}var dl={};C(dl,{codes:()=>Vb,domain:()=>Zb,host:()=>Wb,rules:()=>Gb,schema:()=>Kb});
var Kb={vm:{firmware:$(j({type:g(T(["efi","bios"])),secureBoot:g(I("")),enrolledKeys:g(I("")),tpm:g(Ks(j({model:$(T(["tpm-crb","tpm-tis"]),"tpm-crb"),version:$(
T(["2.0","1.2"]),"2.0")}),"")),loader:g(_t),varsTemplate:g(_t),bootMenu:$(I(""),!1)}),{})}},RA=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}firmware: { ${e} } } }\

`,Vb={"secure-boot-needs-efi":m({severity:"error",about:"value",message:()=>"Secure Boot is a part of UEFI, and the firmware is bios",remedy:()=>"take type: bio\
s out, or secureBoot"}),"secure-boot-needs-q35":m({severity:"error",about:"value",message:()=>"Secure Boot needs the machine q35, and this guest has an i440fx",
remedy:()=>"take machine out, or secureBoot"}),"keys-without-secure-boot":m({severity:"error",about:"value",message:()=>"keys are for Secure Boot, and it is off",
remedy:()=>"take enrolledKeys out, or write secureBoot: on"}),"keys-with-loader":m({severity:"error",about:"value",message:()=>"an image of your own brings its \
own variables, so keys cannot be added to them",remedy:()=>"take enrolledKeys out and name a varsTemplate that has the keys, or take loader out"}),"loader-and-t\
emplate":m({severity:"error",about:"value",message:({given:e,missing:t})=>`'${e}' needs '${t}' beside it`,remedy:({given:e,missing:t})=>`add ${t}, from the same\
 build, or take ${e} out`}),"loader-without-efi":m({severity:"error",about:"value",message:()=>"this image is one of UEFI, and the firmware is bios",remedy:()=>"\
take type: bios out, or loader"}),"tpm-crb-version":m({severity:"error",about:"value",message:()=>"tpm-crb has version 2.0 only",remedy:()=>'write version: "2.0\
", or model: tpm-tis'}),"tpm-without-swtpm":m({severity:"error",about:"value",message:({guest:e})=>`the TPM of '${e}' is emulated by swtpm, which is off`,remedy:()=>"\
take libvirt.qemu.swtpm out, or the TPM of the guest (firmware.tpm: off)"})};function Gb(e,t){for(const s of A(e)){const{firmware:i}=s,n=d=>({path:["vms",s.name,
"firmware",d]}),{type:r,secureBoot:o,enrolledKeys:a,tpm:c}=Ot(s);o&&r==="bios"?t("secure-boot-needs-efi",n("secureBoot")):o&&ds(s)?t("secure-boot-needs-q35",n("\
secureBoot")):a&&!o&&t("keys-without-secure-boot",n("enrolledKeys"));const{loader:l,varsTemplate:u}=i;if(l!==void 0&&a&&t("keys-with-loader",n("enrolledKeys")),
l!==void 0&&r==="bios"&&t("loader-without-efi",n("loader")),l===void 0!=(u===void 0)){const[d,h]=l===void 0?["varsTemplate","loader"]:["loader","varsTemplate"];
t("loader-and-template",n(d),{given:d,missing:h})}c?.model==="tpm-crb"&&c.version!=="2.0"&&t("tpm-crb-version",{path:["vms",s.name,"firmware","tpm","version"]}),
c&&e.libvirt.qemu.swtpm===!1&&t("tpm-without-swtpm",{path:["libvirt","qemu","swtpm"]},{guest:s.name})}}var Di={loader:"/run/vfioc/firmware/OVMF_CODE.fd",template:"\
/run/vfioc/firmware/OVMF_VARS.ms.fd"};function*Wb(e){const t=A(e).map(Ot);if(e.libvirt.qemu.swtpm===void 0&&t.some(({tpm:s})=>s!==void 0)&&(yield{kind:"option",
path:["virtualisation","libvirtd","qemu","swtpm","enable"],value:H(!0)}),!!t.some(({enrolledKeys:s})=>s))for(const[s,i]of[[Di.loader,"/FV/OVMF_CODE.fd"],[Di.template,
"/FV/OVMF_VARS.ms.fd"]])yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",s,"L+","argument"],value:as(N("pkgs","OVMFFull","fd"),i)}}function*Zb(e){
const{type:t,secureBoot:s,enrolledKeys:i,tpm:n}=Ot(e),{loader:r,varsTemplate:o,bootMenu:a}=e.firmware;if(t==="efi"&&i)yield*hl(Di.loader,Di.template,!0);else if(t===
"efi"&&r!==void 0&&o!==void 0)yield*hl(r,o,s);else if(t==="efi"){const c=(u,d)=>v("feature",{enabled:Fa(d),name:u}),l=v("firmware",{},c("enrolled-keys",!1),c("s\
ecure-boot",s));yield{at:"",xml:v("os",{firmware:"efi"},l)},yield{at:"os",xml:v("loader",{stateless:"no"})}}if(s&&(yield{at:"features",xml:v("smm",{state:"on"})}),
a&&(yield{at:"os",xml:v("bootmenu",{enable:"yes",timeout:3e3})}),n){const c=v("backend",{type:"emulator",version:n.version});yield{at:"devices",xml:v("tpm",{model:n.
model},c)}}}function*hl(e,t,s){yield{at:"os",xml:v("loader",{readonly:"yes",secure:s?"yes":void 0,type:"pflash"},e)},yield{at:"os",xml:v("nvram",{template:t})}}
var fl={};C(fl,{codes:()=>Xb,host:()=>Jb,schema:()=>Hb});var Hb={},Xb={},ml=(e,...t)=>K(N("lib",e),...t),Yb=(e,t)=>he(e,"||",t),pl=(e,t)=>he(K(N("builtins","mat\
ch"),S(e),t),"!=",Vs),Ri=ml("versionAtLeast",N("lib","trivial","release"),S("25.11")),$r="/run/libvirt/nix-ovmf/";function*Jb(e){const t=A(e).filter(r=>Ot(r).type===
"efi"),s=t.filter(r=>r.firmware.loader===void 0&&!Ot(r).enrolledKeys),i=s.find(r=>Ot(r).secureBoot),n=i??s[0];if(n){const r=rt("rule"),o=Qn("rule",he(pl("[^[:sp\
ace:]]+[[:space:]]+/var/lib/qemu/firmware/?([[:space:]].*)?",r),"&&",ot(pl(".*-qemu-ovmf-metadata[[:space:]]*",r))));yield{kind:"assertion",that:ot(he(Ri,"&&",ml(
"any",o,N("config","systemd","tmpfiles","rules")))),message:`vfioc: a rule in systemd.tmpfiles.rules replaces the firmware at /var/lib/qemu/firmware, from which\
 '${n.name}' gets its own${i?" with Secure Boot":""}: take it out, libvirtd has what is needed there since NixOS 25.11.`}}for(const r of t){const{loader:o}=r.firmware;
if(!o?.startsWith($r))continue;const a=o.slice($r.length),[c,l,u]=a.startsWith("edk2-")?[Ri,"25.05","OVMF_CODE.fd"]:[ot(Ri),"25.11","edk2-x86_64-code.fd"];if(yield{
kind:"assertion",that:c,message:`vfioc: '${r.name}' names ${o}, which NixOS ${l} ${l==="25.05"?"and older do":"and later do"} not have: take firmware.loader out\
 and libvirt picks one, or write ${$r}${u}.`},!Ot(r).secureBoot)continue;yield{kind:"assertion",that:a.startsWith("edk2-")?H(a.includes("secure")):Yb(Ri,he(Rt("\
config",["virtualisation","libvirtd","qemu","ovmf","packages"],R([])),"!=",R([N("pkgs","OVMF","fd")]))),message:`vfioc: '${r.name}' asks for Secure Boot, which ${o}\
 cannot do: take firmware.loader out and libvirt picks one that can, or name one that can.`}}}var vl={};C(vl,{codes:()=>iw,host:()=>rw,rules:()=>nw,schema:()=>sw});
var Li={name:"default",bridge:"virbr0",subnet:{first:3232266752,prefix:24},stock:!0},Qb=e=>{const t=`virbr-${e}`;return t.length<=15&&/^[A-Za-z0-9_.-]+$/.test(t)?
t:`virbr-${Hs(36**6,"bridge",e).toString(36).padStart(6,"0")}`},ew=e=>({first:171966464+Hs(128*256,"subnet",e)*256,prefix:24});function Ys(e,t){const s=t.networks[e];
if(!s)return e===Li.name?Li:void 0;if(s.type!=="nat")return;const{bridge:i,subnet:n}=s;return e===Li.name&&i===void 0&&n===void 0?Li:{name:e,bridge:i??Qb(e),subnet:n??
ew(e),stock:!1}}var zi=(e,t,s)=>e.nics[t]?.mac??oc(s.host.name,e.name,t),Bi=(e,t)=>Object.entries(e.nics).flatMap(([s,{network:i}])=>{const n=i===void 0?void 0:
Ys(i,t);return n?[{nic:s,mac:zi(e,s,t),network:n}]:[]});function gl(e,t){const s=bs(e.subnet)/2,i=new Set;return A(t).flatMap(n=>{const r=Bi(n,t)[0];if(n.forwards.
length===0||r?.network.name!==e.name||i.size>=s-1)return[];let o=Hs(s-1,"address",e.name,n.name);for(;i.has(o);)o=(o+1)%(s-1);return i.add(o),[{vm:n.name,mac:r.
mac,ip:At(e.subnet.first+s+o)}]})}var yl=se().check(ne(1),ce(65535)),tw=j({listen:yl,interface:cs,address:g(tl),to:g(yl)}),sw={vm:{forwards:$(z(tw),[])}},LA="fo\
rwards: [{ listen: 5900, interface: eth0 }]",iw={"forward-without-nat":m({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT netwo\
rk to which a port could be forwarded`,remedy:()=>"give it a card in a network of type nat; a guest on a bridge is reached without forwards"}),"forward-port-twi\
ce":m({severity:"error",about:"value",message:({port:e,interface:t,guest:s})=>`port ${e} of ${t} is already forwarded to '${s}'`,remedy:()=>"listen on another p\
ort, or on another address of the interface"}),"forward-on-guest-bridge":m({severity:"error",about:"value",message:({interface:e,guest:t})=>`${e} is the bridge \
of the network of '${t}' itself`,remedy:()=>"name the interface of the LAN, as ip link shows it"})};function nw(e,t){const s=new Map;for(const i of A(e)){const n=[
"vms",i.name,"forwards"],[r]=Bi(i,e);i.forwards.length>0&&!r&&t("forward-without-nat",{path:n,on:"key"},{guest:i.name});for(const[o,a]of i.forwards.entries()){const{
listen:c,interface:l,address:u}=a;l===r?.network.bridge&&t("forward-on-guest-bridge",{path:[...n,o,"interface"]},{interface:l,guest:i.name});const d=`${l} ${c}`,
h=s.get(`${d} ${u}`)??s.get(d)??(u?void 0:s.get(`${d} any`));h&&t("forward-port-twice",{path:[...n,o,"listen"]},{port:c,interface:l,guest:h}),s.set(u?`${d} ${u}`:
d,i.name),s.set(`${d} any`,i.name)}}}function*rw(e){for(const t of A(e)){const[s]=Bi(t,e);if(!s||t.forwards.length===0)continue;const i=gl(s.network,e).find(r=>r.
vm===t.name);s.network.stock&&(yield*ow);const n=s.network.stock?t.name:i?.ip;for(const r of n===void 0?[]:t.forwards){const{listen:o,interface:a,address:c}=r,l=yr(
`forward-${t.name}-${a}-${c?`${c}-`:""}${o}`);yield{kind:"option",path:["systemd","sockets",l],value:aw(t,r)},yield{kind:"option",path:["systemd","services",l],
value:cw(t,r,`${n}:${r.to??o}`)},yield{kind:"port",interface:a,protocol:"tcp",port:o}}}}var ow=[{kind:"option",path:["virtualisation","libvirtd","nss","enableGu\
est"],value:H(!0)},{kind:"option",path:["system","nssModules"],value:R([N("config","virtualisation","libvirtd","package")])}],Js=e=>R(e.map(S)),bl=(e,{listen:t,
interface:s})=>S(`Port ${t} of ${s}, forwarded to the guest ${e.name}`),aw=(e,t)=>{const{listen:s,interface:i,address:n}=t;return F({description:bl(e,t),wantedBy:Js(
["multi-user.target",Wc(i)]),after:Js(["sysinit.target"]),before:Js(["shutdown.target"]),conflicts:Js(["shutdown.target"]),unitConfig:F({DefaultDependencies:H(!1)}),
listenStreams:Js([n?`${n}:${s}`:String(s)]),socketConfig:F({BindToDevice:S(i),...n?{FreeBind:H(!0)}:{}})})},cw=(e,t,s)=>F({description:bl(e,t),serviceConfig:F({
ExecStart:as(N("config","systemd","package"),`/lib/systemd/systemd-socket-proxyd ${Gc(["--exit-idle-time=10min",s])}`),DynamicUser:H(!0),PrivateTmp:H(!0),ProtectSystem:S(
"strict"),ProtectHome:H(!0),NoNewPrivileges:H(!0)})}),wl={};C(wl,{codes:()=>fw,domain:()=>vw,rules:()=>mw,schema:()=>hw});var lw=Z("",["q35","pc-q35-10.0","pc"],
/^(?:q35|pc|pc-(?:q35|i440fx)-\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)$/,"a machine is q35 or pc, or one of a version, as in pc-q35-10.0: qemu-system-x86_64 -machine hel\
p lists them"),uw=Z("",["b8d2d9c9-4088-4288-b668-e12a9fb6d2bb"],/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,"a UUID has 32 hexadecimal digits in lower case,\
 in groups of 8, 4, 4, 4 and 12"),dw=Z("",["http://microsoft.com/win/11"],/^http:\/\/[A-Za-z0-9._/-]+$/,"an id of libosinfo is written as osinfo-query os shows \
it, as in http://fedoraproject.org/fedora/40"),hw={vm:{guest:$(T(["windows10","windows11","linux","macos"]),"linux"),type:$(T(["kvm","qemu"]),"kvm"),machine:$(lw,
"q35"),uuid:g(uw),title:g(ls("A title.",["Windows 11"])),description:g(ls("A description.",["for the games"])),clock:g(T(["utc","localtime"])),osinfo:g(dw),autostart:$(
I(""),!1)}},fw={"uuid-twice":m({severity:"error",about:"value",message:({guest:e})=>`the guest '${e}' has this UUID already`,remedy:()=>"take it out: each guest\
 gets one of its own from its name"})};function mw(e,t){const s=new Map;for(const i of A(e)){const n=lc(i,e),r=s.get(n);r!==void 0&&t("uuid-twice",{path:["vms",
i.name,"uuid"]},{guest:r}),s.set(n,i.name)}}var pw="/run/libvirt/nix-emulators/qemu-system-x86_64";function*vw(e,t){const{osinfo:s=xt(e).osinfo}=e;yield{at:"",xml:v(
"name",{},e.name)},yield{at:"",xml:v("uuid",{},lc(e,t))},e.title!==void 0&&(yield{at:"",xml:v("title",{},e.title)}),e.description!==void 0&&(yield{at:"",xml:v("\
description",{},e.description)}),s!==void 0&&(yield{at:"metadata",xml:v("libosinfo:libosinfo",{"xmlns:libosinfo":"http://libosinfo.org/xmlns/libvirt/domain/1.0"},
v("libosinfo:os",{id:s}))}),yield{at:"os",xml:v("type",{arch:"x86_64",machine:e.machine},"hvm")};for(const i of["acpi","apic"])yield{at:"features",xml:v(i)};yield{
at:"features",xml:v("vmport",{state:"off"})},yield{at:"",xml:gw(e)},yield{at:"",xml:v("on_poweroff",{},"destroy")},yield{at:"",xml:v("on_reboot",{},"restart")},
yield{at:"",xml:v("on_crash",{},"destroy")},yield{at:"pm",xml:v("suspend-to-mem",{enabled:"no"})},yield{at:"pm",xml:v("suspend-to-disk",{enabled:"no"})},yield{at:"\
devices",xml:v("emulator",{},pw)},yield{at:"devices",xml:v("memballoon",{model:"none"})}}var gw=e=>v("clock",{offset:e.clock??xt(e).clock},v("timer",{name:"rtc",
tickpolicy:"catchup"}),v("timer",{name:"pit",tickpolicy:"delay"}),v("timer",{name:"hpet",present:"no"})),kl={};C(kl,{codes:()=>$w,domain:()=>Ow,host:()=>xw,rules:()=>Sw,
schema:()=>ww});var yw=Z("",["i915-GVTg_V5_4"],/^i915-GVTg_V[0-9]+_[0-9]+$/,"a type of GVT-g is named as in i915-GVTg_V5_4"),bw=Z("",["a297db4a-f4c2-11e6-90f6-d\
3b88d6c9525"],/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,"a UUID has 32 hexadecimal digits in lower case, in groups of 8, 4, 4, 4 and 12"),ww={device:{gvt:g(
j({type:yw,of:$(Ge,"00:02.0"),uuid:g(bw),display:$(I(""),!0)}))}},kw=(e="")=>`vgpu: { gvt: { type: i915-GVTg_V5_4${e} } }`,zA=e=>`devices: { ${kw()}, vgpu2: { g\
vt: { type: i915-GVTg_V5_8${e} } } }
vms: { a: { memory: 4GiB, devices: [vgpu] }, b: { memory: 4GiB, devices: [vgpu2] } }
`,$w={"gvt-is-no-function":m({severity:"error",about:"value",message:({device:e,field:t})=>`'${e}' is a part of the GPU of the host, which has no ${t} of its ow\
n`,remedy:({field:e})=>`take ${e} out, or gvt`}),"gvt-of-two-gpus":m({severity:"error",about:"value",message:({device:e,address:t})=>`'${e}' is a part of ${t}, \
and NixOS makes them of one GPU only`,remedy:({address:e})=>`write ${e} here too, or take of out`}),"gvt-of-guests-gpu":m({severity:"error",about:"value",message:({
device:e,address:t,other:s})=>`'${e}' is a part of ${t}, and '${s}' takes that whole`,remedy:({other:e})=>`take '${e}' out, or gvt`}),"gvt-display-unseen":m({severity:"\
error",about:"value",message:({guest:e})=>`the guest '${e}' has neither SPICE nor VNC to show the virtual GPU in`,remedy:()=>"write display: off here, or give t\
he guest spice or vnc"})},_r=e=>e.flatMap(({name:t,gvt:s})=>s?[{name:t,gvt:s}]:[]),_w=e=>at(e)||e.display.vnc!==void 0&&e.display.vnc!==!1;function Sw(e,t){const s=Q(
e),[i]=_r(s),n=i&&P(i.gvt.of),r=new Map(s.flatMap(({name:o,functions:a})=>a.map(c=>[P(c),o])));for(const o of s){const{name:a,gvt:c}=o,l=["devices",a];if(!c)continue;
const u=["functions","ids"].find(w=>o[w].length>0);if(u){t("gvt-is-no-function",{path:[...l,u]},{device:a,field:u});continue}const d=P(c.of);i&&n&&d!==n&&t("gvt\
-of-two-gpus",{path:[...l,"gvt","of"]},{device:i.name,address:n});const h=r.get(d);h!==void 0&&t("gvt-of-guests-gpu",{path:[...l,"gvt"],on:"key"},{device:a,address:d,
other:h});const p=c.display?St(a,e).find(({vm:w})=>!_w(w)):void 0;p&&t("gvt-display-unseen",{path:[...l,"gvt","display"],on:"key"},{guest:p.vm.name})}}var $l=(e,t,s)=>t.
uuid??Ti("mdev",s.host.name,e);function*xw(e){const t=_r(Q(e)),[s]=t;if(!s)return;const i=(n,r)=>({kind:"option",path:["virtualisation","kvmgt",...n],value:r,ofEntry:!0});
yield i(["enable"],H(!0)),yield i(["device"],S(P(s.gvt.of)));for(const{name:n,gvt:r}of t)yield i(["vgpus",r.type,"uuid"],R([S($l(n,r,e))]))}function*Ow(e,t){for(const{
name:s,gvt:i}of _r(Re(e,t))){const n=Yn(i.display),r=v("hostdev",{mode:"subsystem",type:"mdev",managed:"no",model:"vfio-pci",display:n,ramfb:i.display?"on":void 0},
v("source",{},v("address",{uuid:$l(s,i,t)})));yield{pci:{class:"hostdev",key:s,index:e.devices.indexOf(s)},functions:[r]}}}var _l={};C(_l,{codes:()=>Nw,host:()=>Pw,
rules:()=>Mw,schema:()=>Aw});var BA=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,qA=`vms: { win: { memory: 4GiB, devices: [gpu] } }
`,Nw={"handover-without-bind":m({severity:"error",about:"value",message:({device:e,bind:t})=>`'${e}' has a handover, and bind: ${t} never hands it over`,remedy:()=>"\
write bind: handover, or take handover out"}),"handover-to-nobody":m({severity:"warning",about:"value",message:({device:e})=>`no guest has '${e}', so it is neve\
r handed over`,remedy:()=>"add it to a guest's devices"}),"handover-timeout":m({severity:"error",about:"value",message:({seconds:e})=>`a handover of ${e} s a st\
ep is not between 1 s and 10 min`,remedy:()=>"write a time such as 30s"}),"handover-stops-libvirt":m({severity:"error",about:"value",message:({unit:e})=>`${e} i\
s needed to start the guest, and is to be stopped before it starts`,remedy:()=>"take it out"}),"handover-restart-not-stopped":m({severity:"error",about:"value",
message:({unit:e})=>`${e} is to start again, and nothing stops it`,remedy:()=>"add it to stop, or take it out of restart"}),"handover-at-boot":m({severity:"warn\
ing",about:"value",message:({guest:e,device:t})=>`'${e}' starts with the host and takes '${t}' from the session at once`,remedy:()=>"take autostart out, or writ\
e bind: boot at the device"})},Aw={device:{handover:g(j({stop:$(z(Xa),["display-manager.service"]),restart:$(z(Xa),[]),sessions:$(I(""),!0),unload:g(z(Ha)),timeout:$(
Za,"30s")}))}},Ew=/^(?:libvirt|virt|dbus|systemd-|user@|init\.scope|system\.slice|-\.slice)/;function Mw(e,t){for(const s of Q(e)){const i=["devices",s.name],{bind:n,
handover:r,name:o}=s;if(r&&n!=="handover"&&t("handover-without-bind",{path:[...i,"handover"],on:"key"},{device:o,bind:n}),n==="handover"){const a=St(o,e);a.length===
0&&t("handover-to-nobody",{path:[...i,"bind"]},{device:o});for(const{vm:c}of a)c.autostart&&t("handover-at-boot",{path:["vms",c.name,"autostart"]},{guest:c.name,
device:o})}r&&Cw(r,[...i,"handover"],t)}}function Cw({stop:e,restart:t,timeout:s},i,n){(s<1||s>600)&&n("handover-timeout",{path:[...i,"timeout"]},{seconds:s});for(const[
r,o]of e.entries())Ew.test(o)&&n("handover-stops-libvirt",{path:[...i,"stop",r]},{unit:o});for(const[r,o]of t.entries())e.includes(o)||n("handover-restart-not-s\
topped",{path:[...i,"restart",r]},{unit:o})}var Tw={stop:["display-manager.service"],restart:[],sessions:!0,unload:void 0,timeout:30},Sr=e=>[...new Set(e)],Iw="\
seat0";function*Pw(e){for(const t of A(e)){const s=Re(t,e).filter(d=>d.bind==="handover");if(s.length===0)continue;const i=s.map(d=>d.handover??Tw),n=s.flatMap(
d=>d.functions.map(P)),r=String(Math.max(...i.map(({timeout:d})=>d))),o=(d,...h)=>({kind:"hook",vm:t.name,order:Nt[d],step:d,arguments:h}),a=Sr(i.flatMap(d=>d.stop)),
c=Sr(i.flatMap(d=>d.restart));a.length>0&&(yield o("stop-units",r,...a)),i.some(({sessions:d})=>d)&&(yield o("end-sessions",r,Iw)),yield o("unbind-consoles"),yield o(
"unbind-framebuffer",...n),yield o("wait-device-free",r,...n);const l=i.flatMap(({unload:d})=>d??[]),u=s.filter((d,h)=>i[h]?.unload===void 0);l.length>0&&(yield o(
"unload-drivers",r,Sr(l).join(","))),u.length>0&&(yield o("unload-drivers",r,"auto",...u.flatMap(d=>d.functions.map(P)))),c.length>0&&(yield o("restart-units",r,
...c))}}var Sl={};C(Sl,{codes:()=>Lw,domain:()=>qw,rules:()=>zw,schema:()=>Rw});var jw=Z("",["randomid"],/^[A-Za-z0-9_. -]{1,12}$/,"a vendor id has 1 to 12 lett\
ers, digits, spaces, _ . or -: CPUID has room for no more"),xl=e=>$e("",["ASUS"],t=>/^[^\u0000-\u001f\u007f\ufffe\uffff]+$/.test(t)&&t.isWellFormed()?Ce(t):W("w\
hat SMBIOS says is not empty and has no control characters")),pe=e=>g(xl(e)),Dw=j({bios:g(j({vendor:pe("Who made the BIOS."),version:pe("Its version."),date:g(Z(
"",["03/14/2024"],/^(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])\/\d{2}(?:\d{2})?$/,"the date of a BIOS is month, day and year: 03/14/2024")),release:g(Z("",["4.6"],
/^\d{1,3}\.\d{1,3}$/,"a release has two numbers, as in 4.6"))})),system:g(j({manufacturer:pe("Who made the computer."),product:pe("What it is called."),version:pe(
"Its version."),serial:pe("Its serial number."),sku:pe("The number by which it is ordered."),family:pe("The family that it is of.")})),baseBoard:g(j({manufacturer:pe(
"Who made the board."),product:pe("What it is called."),version:pe("Its version."),serial:pe("Its serial number."),asset:pe("Its number in an inventory."),location:pe(
"Where in the computer it is.")})),chassis:g(j({manufacturer:pe("Who made the case."),version:pe("Its version."),serial:pe("Its serial number."),asset:pe("Its n\
umber in an inventory."),sku:pe("The number by which it is ordered.")})),oemStrings:g(z(xl("One text.")))}),Rw={vm:{hide:$(j({kvm:$(I(""),!1),vendorId:g(jw),hypervisor:$(
I(""),!1),smbios:$(Ks(Dw,""),!1)}),{})}},Lw={"vendor-id-without-hyperv":m({severity:"warning",about:"value",message:({guest:e})=>`'${e}' has no Hyper-V interfac\
e, and vendorId is a part of it`,remedy:()=>"take vendorId out: without the interface the guest sees no such vendor"})};function zw(e,t){for(const s of A(e))s.hide.
vendorId!==void 0&&s.hyperv===!1&&t("vendor-id-without-hyperv",{path:["vms",s.name,"hide","vendorId"]},{guest:s.name})}function Bw({oemStrings:e,...t}){const s=Object.
entries(t).flatMap(([n,r])=>{const o=Object.entries(r??{}).map(([a,c])=>v("entry",{name:a},c));return o.length>0?[v(n,{},...o)]:[]}),i=(e??[]).map(n=>v("entry",
{},n));return v("sysinfo",{type:"smbios"},...s,i.length>0&&v("oemStrings",{},...i))}function*qw(e){const{kvm:t,vendorId:s,hypervisor:i,smbios:n}=e.hide;t&&(yield{
at:"features/kvm",xml:v("hidden",{state:"on"})}),s!==void 0&&e.hyperv!==!1&&(yield{at:"features",xml:v("hyperv",{mode:"custom"},v("vendor_id",{state:"on",value:s}))}),
i&&(yield{at:"cpu",xml:v("feature",{policy:"disable",name:"hypervisor"})}),n!==!1&&(yield{at:"os",xml:v("smbios",{mode:n===!0?"host":"sysinfo"})},n!==!0&&(yield{
at:"",xml:Bw(n)}))}var Ol={};C(Ol,{codes:()=>Uw,host:()=>Vw,rules:()=>Kw,schema:()=>Fw});var Fw={host:{name:cg,users:z(tr),cpu:T(["amd","intel"]),audio:$(T(["pi\
pewire","pulseaudio","none"]),"pipewire"),facts:g(Ya)}},Uw={"user-twice":m({severity:"error",about:"value",message:({user:e})=>`'${e}' is already in the list`,remedy:()=>"\
take one of them out"})};function Kw(e,t){for(const[s,i]of e.host.users.entries())e.host.users.indexOf(i)<s&&t("user-twice",{path:["host","users",s]},{user:i})}
function*Vw(e){const{name:t,users:s}=e.host;yield{kind:"assertion",that:he(N("config","networking","hostName"),"==",S(t)),message:`vfioc: host.name is '${t}', a\
nd networking.hostName is not: make them the same, or the guests get other UUIDs and MAC addresses.`};for(const i of s)yield{kind:"assertion",that:he(N("config",
"users","users",i,"isNormalUser"),"||",N("config","users","users",i,"isSystemUser")),message:`vfioc: the user '${i}' of host.users is not one of users.users: de\
clare it there, or correct the name.`}}var Nl={};C(Nl,{codes:()=>Ww,host:()=>Hw,rules:()=>Zw,schema:()=>Gw});var Gw={},FA=e=>`networks: { lan: { ${e} } }
`,Ww={"bridge-not-made":m({severity:"error",about:"value",message:({field:e})=>`'${e}' is about a bridge that is made, and without interfaces none is`,remedy:()=>"\
add interfaces: the cards of the host that are in the bridge"}),"interface-in-two-bridges":m({severity:"error",about:"value",message:({interface:e,bridge:t})=>`${e}\
 is in ${t} already`,remedy:()=>"leave it in one bridge"}),"bridge-made-twice":m({severity:"error",about:"value",message:({bridge:e,network:t})=>`${e} is made f\
or '${t}' already`,remedy:()=>"leave interfaces out here, which takes the bridge as it is"}),"wireless-takes-no-guest":m({severity:"warning",about:"value",message:({
interface:e})=>`${e} is a wireless card by its name, and the access point takes no guest by it`,remedy:()=>"use a wired card, or a network of the type nat"})},Al=e=>e.
startsWith("wl"),El=e=>Object.entries(e.networks).flatMap(([t,{type:s,bridge:i,interfaces:n,create:r,dhcp:o}])=>s==="bridge"&&i!==void 0&&n?[{network:t,bridge:i,
interfaces:n,create:r,dhcp:o}]:[]);function Zw(e,t){for(const[n,r]of Object.entries(e.networks)){const o=["networks",n];for(const[c,l]of(r.interfaces??[]).entries())
Al(l)&&t("wireless-takes-no-guest",{path:[...o,"interfaces",c]},{interface:l});if(r.type!=="bridge"||r.interfaces)continue;const a=r.create?"create":r.dhcp?"dhc\
p":void 0;a&&t("bridge-not-made",{path:[...o,a]},{field:a})}for(const n of A(e))for(const[r,{macvtap:o}]of Object.entries(n.nics))o!==void 0&&Al(o)&&t("wireless\
-takes-no-guest",{path:["vms",n.name,"nics",r,"macvtap"]},{interface:o});const s=new Map,i=new Map;for(const{network:n,bridge:r,interfaces:o}of El(e)){const a=[
"networks",n],c=s.get(r);if(c!==void 0){t("bridge-made-twice",{path:[...a,"bridge"]},{bridge:r,network:c});continue}s.set(r,n);for(const[l,u]of o.entries()){const d=i.
get(u);d===void 0?i.set(u,r):t("interface-in-two-bridges",{path:[...a,"interfaces",l]},{interface:u,bridge:d})}}}var xr=e=>R(e.map(S)),Et=(e,t,s)=>({kind:"optio\
n",path:e,value:t,...s?{comment:s}:{}});function*Hw(e){for(const{bridge:t,interfaces:s,create:i,dhcp:n}of El(e)){i==="networkd"?yield*Xw(t,s,n):(yield Et(["netw\
orking","bridges",t,"interfaces"],xr(s)),n&&(yield Et(["networking","interfaces",t,"useDHCP"],H(!0))));const r=[t,...s].map(o=>`interface-name:${o}`);yield Et([
"networking","networkmanager","unmanaged"],xr(r),"NetworkManager, where the host has it, would take the cards out of their bridge.")}}function*Xw(e,t,s){const i=(...o)=>[
"systemd","network",...o],n=o=>`30-vfioc-${o}`;yield Et(i("enable"),H(!0)),yield Et(["networking","dhcpcd","denyInterfaces"],xr([e,...t]),"dhcpcd, which NixOS h\
as where networkd is not for everything, asks on every card that it is not kept from.");const r={Kind:S("bridge"),Name:S(e)};yield Et(i("netdevs",n(e),"netdevCo\
nfig"),F(r));for(const o of t)yield Et(i("networks",n(o)),F({matchConfig:F({Name:S(o)}),networkConfig:F({Bridge:S(e)}),linkConfig:F({RequiredForOnline:S("enslav\
ed")})}));s&&(yield Et(i("networks",n(e)),F({matchConfig:F({Name:S(e)}),networkConfig:F({DHCP:S("yes")})})))}var Ml={};C(Ml,{codes:()=>Jw,rules:()=>Qw,schema:()=>Yw});
var Yw={},Jw={"device-holds-root":m({severity:"error",about:"value",message:({address:e,disk:t})=>`${e} holds ${t}, the disk with the root file system of the ho\
st`,remedy:({device:e})=>`take it out of '${e}'`}),"device-only-network":m({severity:"warning",about:"value",message:({links:e})=>`with it the host has no netwo\
rk card left, by the facts of this machine (${e})`,remedy:()=>"keep one for the host, unless it is reached in another way"}),"device-boot-display":m({severity:"\
warning",about:"value",message:({address:e,bind:t})=>`the firmware shows the boot on ${e}, whose memory the ${t==="boot"?"boot framebuffer":"console of the host"}\
 has`,remedy:({bind:e})=>e==="boot"?"write bootVga: true, or bind: handover, or choose another display in the firmware":"write bind: handover, or choose another\
 display in the firmware"}),"not-the-boot-display":m({severity:"warning",about:"value",message:({device:e,address:t})=>`by the facts of this machine the firmwar\
e shows the boot on ${t}, not on '${e}'`,remedy:()=>"take bootVga out"}),"evdev-on-device":m({severity:"error",about:"value",message:({dev:e,device:t,controller:s})=>`${e}\
 is on the USB controller ${s}, which leaves the host with '${t}'`,remedy:({device:e})=>`plug it in elsewhere, or take '${e}' out of devices, or this out of evd\
ev`}),"usb-on-device":m({severity:"error",about:"value",message:({usb:e,device:t,controller:s})=>`${e} is on the USB controller ${s}, which leaves the host with\
 '${t}'`,remedy:()=>"take it out here: the controller brings it along; or plug it in elsewhere"})};function Qw(e,t,s){if(!s)return;const i=wc(e,s);for(const n of Q(
e))e0(n,s,t),t0(n,s,t);s0(i,s,t),i0(e,i,s,t)}function Or(e,t){const s=e.functions.map(P).indexOf(P(t)),i=["devices",e.name];return s<0?{path:i,on:"key"}:{path:[
...i,"functions",s]}}function e0(e,t,s){for(const i of Xs(e,t)){const n=P(i.address),r=t.block?.find(({root:o,controller:a})=>o&&a&&P(a)===n);r&&s("device-holds\
-root",Or(e,i.address),{device:e.name,address:n,disk:r.name})}}function t0(e,t,s){const i=t.pci.filter(({bootVga:c})=>c),n=Xs(e,t),r=n.find(({bootVga:c})=>c),o=[
"devices",e.name];if(r&&e.bind!=="handover"&&!(e.bind==="boot"&&e.bootVga)){const c={device:e.name,address:P(r.address),bind:e.bind};s("device-boot-display",Or(
e,r.address),c)}const[a]=i;if(e.bootVga&&a&&!r&&n.some(hr)){const c={device:e.name,address:P(a.address)};s("not-the-boot-display",{path:[...o,"bootVga"]},c)}}function s0(e,t,s){
const i=t.network??[],n=i.flatMap(({device:o})=>{const a=o&&e.get(P(o));return o&&a?.bind==="boot"?[{owner:a,device:o}]:[]}),r=n.at(-1);!r||n.length<i.length||s(
"device-only-network",Or(r.owner,r.device),{links:i.map(({name:o})=>o).join(", ")})}function i0(e,t,s,i){for(const n of A(e)){const r=o=>{if(!o)return;const a=P(
o),c=t.get(a);return c&&(c.bind==="boot"||n.devices.includes(c.name))?{device:c.name,controller:a}:void 0};for(const[o,{dev:a}]of n.evdev.entries()){const c=n0(
a,s),l=r(c?.controller);l&&i("evdev-on-device",{path:["vms",n.name,"evdev",o,"dev"]},{dev:a,...l})}for(const[o,{id:a,startupPolicy:c}]of n.usb.entries()){if(!a||
c==="optional")continue;const l=me(a),d=(s.usb??[]).filter(h=>me(h.id)===l).map(({controller:h})=>r(h));d[0]&&d.every(Boolean)&&i("usb-on-device",{path:["vms",n.
name,"usb",o]},{usb:l,...d[0]})}}}function n0(e,t){const s=t.input??[],i=r=>{const o=`/dev/input/by-id/usb-${r.replace(/[^\w.:-]/g,"_")}`;return e.startsWith(`${o}\
_`)||e.startsWith(`${o}-`)},n=s.filter(({name:r})=>i(r)).sort((r,o)=>o.name.length-r.name.length);return s.find(({links:r})=>r?.includes(e))??n[0]}var Cl={};C(Cl,
{codes:()=>a0,domain:()=>d0,rules:()=>c0,schema:()=>o0});var r0=({name:e})=>`roms/${e}.rom`,Tl=({name:e,rom:t})=>t.file===void 0?void 0:`/run/vfioc/roms/${e}.ro\
m`,o0={device:{address:g(Ge),bootOrder:g(nr)},vm:{devices:$(z($t),[])}},a0={"device-undeclared":m({severity:"error",about:"value",message:({device:e})=>`no devi\
ce is called '${e}'`,remedy:({device:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in devices`}),"device-unused":m({severity:"warning",about:"value",message:({
device:e})=>`no guest receives '${e}'`,remedy:()=>"list it in the devices of a guest, or take it out"}),"device-twice":m({severity:"error",about:"value",message:({
device:e})=>`'${e}' is in the list already`,remedy:()=>"take one of them out"}),"device-of-two-autostarted":m({severity:"error",about:"value",message:({device:e,
guest:t})=>`'${e}' is also a device of '${t}', and both guests start with the host`,remedy:()=>"take autostart from one of them"})};function c0(e,t){const s=Object.
keys(e.devices);let i=A(e).length>0;for(const n of A(e))for(const[r,o]of n.devices.entries()){const a={path:["vms",n.name,"devices",r]};Object.hasOwn(e.devices,
o)?n.devices.indexOf(o)<r&&t("device-twice",a,{device:o}):(i=!1,t("device-undeclared",a,{device:o,nearest:tt(o,s)}))}for(const n of s){i&&St(n,e).length===0&&t(
"device-unused",{path:["devices",n],on:"key"},{device:n});const[r,...o]=St(n,e).filter(({vm:a})=>a.autostart);for(const{vm:a,index:c}of o){if(!r||a.name===r.vm.
name)continue;const l={path:["vms",a.name,"devices",c]};t("device-of-two-autostarted",l,{device:n,guest:r.vm.name})}}}function l0(e,t,s,i){const{rom:n,bootOrder:r}=e,
o=s===0?Tl(e):void 0,a=n.bar===void 0?void 0:Yn(n.bar);return v("hostdev",{mode:"subsystem",type:"pci",managed:"yes"},v("source",{},v("address",sr(t))),s===0&&r!==
void 0&&v("boot",{order:r}),i!==void 0&&v("alias",{name:i}),(a??o)!==void 0&&v("rom",{bar:a,file:o}))}var u0={domain:0,bus:0,slot:2,function:0};function*d0(e,t){
for(const s of Re(e,t)){if(s.functions.length===0||s.sriov?.network)continue;const{name:i,functions:n}=s,r=s.address??(s.igd?u0:void 0),o=e.devices.indexOf(i);yield{
pci:{class:"hostdev",key:i,index:o,...r?{fixed:r}:{}},functions:n.map((a,c)=>l0(s,a,c,ji("devices",i,e,t,c)))}}}var Il={};C(Il,{codes:()=>m0,domain:()=>g0,rules:()=>p0,
schema:()=>h0});var _e=e=>g(I("")),h0={vm:{hyperv:g(Ks(j({relaxed:_e("No watchdog timeouts when the guest was not scheduled."),vapic:_e("Fast access to the inte\
rrupt controller."),spinlocks:_e("Long waits for a lock are given to the host."),vpindex:_e("The number of the virtual CPU."),runtime:_e("How long each virtual \
CPU ran."),synic:_e("The synthetic interrupt controller."),stimer:_e("Synthetic timers."),frequencies:_e("The frequencies of the time stamp counter and of the A\
PIC."),tlbflush:_e("Flushing the TLB of other virtual CPUs: off where Windows stops with 0xA on an AMD CPU."),ipi:_e("Interrupts between virtual CPUs."),reset:_e(
"Restarting through Hyper-V, which Windows does not need."),reenlightenment:_e("Notice of a migration."),evmcs:_e("Hyper-V of its own in the guest, on Intel. De\
fault: where kernel.nested is on."),avic:_e("Interrupts by the CPU itself (APICv, AVIC): only where the host has it on."),emsrBitmap:_e("Fewer traps of Hyper-V \
of its own in the guest."),xmmInput:_e("Hypercalls with their input in registers.")}),""))}},f0={synic:["vpindex"],stimer:["vpindex","synic"],tlbflush:["vpindex"],
ipi:["vpindex"],evmcs:["vapic"]},m0={"hyperv-needs":m({severity:"error",about:"value",message:({part:e,other:t})=>`${e} does not work without ${t}`,remedy:({part:e,
other:t})=>`take '${t}: off' out, or write '${e}: off' as well`}),"evmcs-needs-intel":m({severity:"error",about:"value",message:()=>"evmcs is there on Intel CPU\
s only, and host.cpu is amd",remedy:()=>"take it out"})},Pl=e=>typeof e.hyperv=="object"?e.hyperv:{};function jl(e,t){if(e.hyperv===!1)return new Set;const{hyperv:s}=xt(
e),i=e.hyperv===!0&&s.length===0?cc.windows10.hyperv:s,n=new Set(i);i.length>0&&t.host.cpu==="intel"&&t.kernel.nested===!0&&n.add("evmcs");for(const[r,o]of Object.
entries(Pl(e)))o===!0?n.add(r):o===!1&&n.delete(r);return n}function p0(e,t){for(const s of A(e)){const i=["vms",s.name,"hyperv"],n=Pl(s),r=jl(s,e);for(const o of r)
for(const a of f0[o]??[]){if(r.has(a))continue;const c=n[a]===void 0?o:a;t("hyperv-needs",{path:[...i,c]},{part:o,other:a})}e.host.cpu==="amd"&&n.evmcs&&t("evmc\
s-needs-intel",{path:[...i,"evmcs"]})}}var v0=e=>{const t=e==="emsrBitmap"?"emsr_bitmap":e==="xmmInput"?"xmm_input":e;return e==="spinlocks"?v(t,{state:"on",retries:8191}):
v(t,{state:"on"},e==="stimer"&&v("direct",{state:"on"}))};function*g0(e,t){const s=jl(e,t);s.size!==0&&(yield{at:"features",xml:v("hyperv",{mode:"custom"},...[...s].
map(v0))},yield{at:"clock",xml:v("timer",{name:"hypervclock",present:"yes"})})}var Dl={};C(Dl,{codes:()=>b0,rules:()=>w0,schema:()=>y0});var y0={device:{igd:$(I(
""),!1)}},b0={"igd-place":m({severity:"error",about:"value",message:({address:e})=>`an integrated GPU is at 00:02.0 of the guest, and not at ${e}`,remedy:()=>"t\
ake address out, or igd"}),"igd-not-integrated":m({severity:"error",about:"value",message:({address:e})=>`the integrated GPU of an Intel CPU is at 00:02.0 of th\
e host, and this one is at ${e}`,remedy:()=>"take igd out"})},Rl="0000:00:02.0";function w0(e,t){for(const{name:s,igd:i,address:n,functions:r}of Q(e)){if(!i)continue;
const o=l=>({path:["devices",s,l]}),a=r[0]&&P(r[0]);a!==void 0&&a!==Rl&&t("igd-not-integrated",o("igd"),{address:a});const c=n&&P(n);c!==void 0&&c!==Rl&&t("igd-\
place",o("address"),{address:c})}}var Ll={};C(Ll,{codes:()=>_0,host:()=>x0,rules:()=>S0,schema:()=>k0});var k0={root:{iommu:$(j({passthrough:$(I(""),!0),acsOverride:$(
z(T(["downstream","multifunction"])),[]),unsafeInterrupts:$(I(""),!1)}),{})}},$0=/zen|lqx|xanmod/,_0={"acs-override-needs-patch":m({severity:"warning",about:"va\
lue",message:({kernel:e})=>`${e?`the kernel '${e}'`:"the kernel of NixOS"} is not known to carry the ACS override patch, without which this does nothing`,remedy:()=>"\
choose a kernel that carries it, as kernel.packages: linuxPackages_zen or linuxPackages_lqx, or patch yours with boot.kernelPatches; look for pcie_acs_override \
in the kernel log after the boot"})};function S0(e,t){const s=e.kernel.packages;e.iommu.acsOverride.length>0&&!(s&&$0.test(s))&&t("acs-override-needs-patch",{path:[
"iommu","acsOverride"],on:"key"},{kernel:s})}function*x0(e){yield e.host.cpu==="intel"?{kind:"kernelParam",name:"intel_iommu",value:"on"}:{kind:"kernelParam",name:"\
amd_iommu",value:"on",comment:"AMD's IOMMU is on by default; this only says so, as every guide does."},e.iommu.passthrough&&(yield{kind:"kernelParam",name:"iomm\
u",value:"pt"});const t=[...new Set(e.iommu.acsOverride)].sort();t.length>0&&(yield{kind:"kernelParam",name:"pcie_acs_override",value:t.join(","),comment:"Does \
something only in a kernel that carries the ACS override patch, such as linuxPackages_zen."}),e.iommu.unsafeInterrupts&&(yield{kind:"modprobe",line:{command:"op\
tions",module:"vfio_iommu_type1",option:"allow_unsafe_interrupts",value:"1"}})}var zl={};C(zl,{codes:()=>A0,rules:()=>E0,schema:()=>O0});var O0={},N0={amd:"IOMM\
U (AMD-Vi, below AMD CBS or NBIO)",intel:"VT-d"},A0={"iommu-off":m({severity:"error",about:"value",message:({reason:e})=>e==="firmware"?"by the facts of this ma\
chine its IOMMU is off in the firmware":"by the facts of this machine it has no IOMMU",remedy:({cpu:e,reason:t})=>t==="firmware"?`switch ${N0[e]} on in the setu\
p of the firmware, and run vfioc scan again`:"no device can be passed on it; if that is not so, run vfioc scan again"}),"iommu-groups-unknown":m({severity:"warn\
ing",about:"value",message:()=>"the facts are of a kernel that ran with the IOMMU off, so nothing is known of its groups",remedy:()=>"boot with what compiles, w\
hich switches it on, then run vfioc scan again"}),"acs-override-pointless":m({severity:"warning",about:"value",message:()=>"the groups of all these devices are \
isolated without it, by the facts of this machine",remedy:()=>"take acsOverride out"})};function E0(e,t,s){const i=Q(e)[0];if(!s?.iommu||!i)return;const{on:n,reason:r,
acsOverride:o}=s.iommu;if(n)e.iommu.acsOverride.length>0&&o===!1&&M0(e,s)&&t("acs-override-pointless",{path:["iommu","acsOverride"],on:"key"});else{const a={path:[
"devices",i.name],on:"key"};r==="firmware"||r==="unsupported"?t("iommu-off",a,{cpu:e.host.cpu,reason:r}):t("iommu-groups-unknown",a)}}function M0(e,t){return Q(
e).every(s=>{const i=new Set(s.functions.map(P)),n=new Set(s.functions.map(o=>st(t,o)?.iommuGroup)),r=t.pci.filter(o=>n.has(o.iommuGroup)&&!i.has(P(o.address)));
return i.size>0&&!n.has(void 0)&&r.every(dr)})}var Bl={};C(Bl,{codes:()=>T0,rules:()=>R0,schema:()=>C0});var C0={},T0={"group-not-isolated":m({severity:"error",
about:"value",message:({group:e,others:t,one:s,override:i})=>`IOMMU group ${e} also holds ${t}, which ${s?"stays":"stay"} with the host${i?", in spite of the AC\
S override":""}`,remedy:({device:e,one:t})=>`let ${t?"it":"them"} go along, in the functions of '${e}' or as a device with bind: boot, or plug one of them in el\
sewhere; iommu.acsOverride is the last resort, and gives up the isolation`}),"group-member-changes-hands":m({severity:"error",about:"value",message:({guest:e,group:t,
other:s,bind:i})=>`'${s}' is in the same IOMMU group ${t}, has bind: ${i}, and is not a device of '${e}'`,remedy:({guest:e,other:t})=>`add '${t}' to the devices\
 of '${e}', or write bind: boot there`}),"group-of-two-guests":m({severity:"warning",about:"value",message:({group:e,other:t,guest:s})=>`it shares IOMMU group ${e}\
 with '${t}' of the guest '${s}', so only one of the guests can run at a time`,remedy:()=>"give both devices to one guest, or plug one of them in elsewhere"})},
I0=new Set(["vfio-pci","pci-stub"]),P0=({driver:e,modules:t=[]})=>e!==void 0&&(!I0.has(e)||t.length>0);function j0(e,t){const s=new Map;for(const[i,n]of e.functions.
entries()){const r=st(t,n)?.iommuGroup;r!==void 0&&!s.has(r)&&s.set(r,i)}return s}function D0(e){const t=new Map;for(const s of e.pci){if(s.iommuGroup===void 0||
dr(s))continue;const i=t.get(s.iommuGroup);i?i.push(s):t.set(s.iommuGroup,[s])}return t}function R0(e,t,s){if(!s)return;const i=wc(e,s),n=D0(s),r=e.iommu.acsOverride.
length>0;if(!(r&&!s.iommu?.acsOverride)){for(const o of Q(e))if(St(o.name,e).length!==0)for(const[a,c]of j0(o,s)){const l={path:["devices",o.name,"functions",c]},
u=n.get(a)??[],d=u.filter(p=>P0(p)&&!i.has(P(p.address)));if(d.length>0){const p=ps(d.map(Vg)),w={device:o.name,group:a,others:p,one:d.length===1,override:r};t(
"group-not-isolated",l,w)}const h=new Set(u.flatMap(p=>i.get(P(p.address))??[]));for(const p of h)p.name!==o.name&&L0(o,p,a,c,e,t)}}}function L0(e,t,s,i,n,r){const o={
path:["devices",e.name,"functions",i]},a=(d,{name:h})=>Re(d,n).some(p=>p.name===h),c=A(n).filter(d=>a(d,e)&&!a(d,t)),[l]=c;if(!l)return;if(t.bind!=="boot"){const d={
guest:l.name,group:s,other:t.name,bind:t.bind};r("group-member-changes-hands",o,d);return}const u=A(n).find(d=>a(d,t)&&!a(d,e));u&&t.name<e.name&&r("group-of-tw\
o-guests",o,{group:s,other:t.name,guest:u.name})}var ql={};C(ql,{codes:()=>q0,host:()=>U0,kernelField:()=>Ul,rules:()=>F0,schema:()=>z0});var z0={},Fl=be([T(["g\
uests"]),ms]),B0=j({cpus:Fl,isolcpus:$(I(""),!0),nohzFull:$(I(""),!0),rcuNocbs:$(I(""),!0),irqaffinity:g(ms)}),Ul=g(De(be([Fl,B0]),je(e=>e==="guests"||Array.isArray(
e)?{cpus:e,isolcpus:!0,nohzFull:!0,rcuNocbs:!0}:e))),UA=`vms: { win: { memory: 4GiB, cpu: { pin: [2, 3] } } }
`,q0={"kernel-isolate-without-pins":m({severity:"error",about:"value",message:()=>"no guest is pinned to CPUs of the host",remedy:()=>"pin one, or write the set\
 of CPUs"}),"kernel-isolate-first-cpu":m({severity:"error",about:"value",message:()=>"the kernel needs CPU 0 for itself",remedy:()=>"leave CPU 0 to the host, wi\
th the threads of its core"}),"kernel-isolate-irqaffinity":m({severity:"error",about:"value",message:({cpus:e})=>`interrupts are to go to CPU ${e}, which is to \
be free of them`,remedy:()=>"give those CPUs that are not isolated"}),"kernel-isolate-leaves-nothing":m({severity:"error",about:"value",message:({cpus:e})=>`the\
se are all CPUs that the machine has (${e})`,remedy:()=>"leave some to the host"})};function Kl(e,t){const s=e.kernel.isolate?.cpus;return s!=="guests"?s??[]:[...new Set(
A(e).flatMap(i=>vs(i,e,t)))].sort((i,n)=>i-n)}function F0(e,t,s){const{isolate:i}=e.kernel;if(!i)return;const n=["kernel","isolate"],r=Kl(e,s);i.cpus==="guests"&&
A(e).every(({cpu:c})=>c.pin===void 0)&&t("kernel-isolate-without-pins",{path:n});const o=s?.cpu?.cpus.flatMap(c=>c.online?[c.cpu]:[])??[];o.length>0&&o.every(c=>r.
includes(c))?t("kernel-isolate-leaves-nothing",{path:n},{cpus:ie(o)}):r.includes(0)&&t("kernel-isolate-first-cpu",{path:n});const a=i.irqaffinity?.filter(c=>r.includes(
c))??[];a.length>0&&t("kernel-isolate-irqaffinity",{path:[...n,"irqaffinity"]},{cpus:ie(a)})}function*U0(e,t){const{isolate:s}=e.kernel,i=ie(Kl(e,t));if(!s||i===
"")return;const{isolcpus:n,nohzFull:r,rcuNocbs:o,irqaffinity:a}=s;n&&(yield{kind:"kernelParam",name:"isolcpus",value:`managed_irq,domain,${i}`}),r&&(yield{kind:"\
kernelParam",name:"nohz_full",value:i}),o&&(yield{kind:"kernelParam",name:"rcu_nocbs",value:i}),a&&(yield{kind:"kernelParam",name:"irqaffinity",value:ie(a)})}var Vl={};
C(Vl,{codes:()=>G0,host:()=>Z0,rules:()=>W0,schema:()=>V0});var K0=Z("",["linuxPackages_latest","linuxKernel.packages.linux_6_12"],/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/,
"a kernel is named by its attribute path below pkgs, as in linuxPackages_latest"),V0={root:{kernel:$(j({packages:g(K0),pcieAspm:g(De(be([Ke(),T(["on","off","for\
ce"])]),je(e=>typeof e=="string"?e:e?"on":"off"))),ignoreMsrs:$(I(""),!1),nested:g(I("")),isolate:Ul,params:$(z(lg),[])}),{})}},Gl={intel_iommu:"host.cpu",amd_iommu:"\
host.cpu",iommu:"iommu.passthrough","amd_iommu=pt":"iommu.passthrough","intel_iommu=pt":"iommu.passthrough",pcie_acs_override:"iommu.acsOverride",pcie_aspm:"ker\
nel.pcieAspm",isolcpus:"kernel.isolate",nohz_full:"kernel.isolate",rcu_nocbs:"kernel.isolate",irqaffinity:"kernel.isolate.irqaffinity","vfio-pci.ids":"devices.<\
name>.ids","vfio_pci.ids":"devices.<name>.ids","kvm.ignore_msrs":"kernel.ignoreMsrs","kvm_intel.nested":"kernel.nested","kvm_amd.nested":"kernel.nested"},Wl={pcie_aspm_off:"\
the kernel knows pcie_aspm=off: write kernel.pcieAspm: off","video=efifb:off":"NixOS's boot framebuffer is simpledrm, which this does not turn off: write bootVg\
a: true at the device",vfio_virqfd:"the module is part of vfio since Linux 6.2"},G0={"kernel-parameter-owned":m({severity:"error",about:"value",message:({parameter:e,
key:t})=>`the parameter ${e} is set by '${t}'`,remedy:({key:e})=>`take it out here and use '${e}'`}),"kernel-parameter-useless":m({severity:"warning",about:"val\
ue",message:({parameter:e})=>`the parameter ${e} does nothing`,remedy:({reason:e})=>e})};function W0(e,t){for(const[s,i]of e.kernel.params.entries()){const n=["\
kernel","params",s],[r=""]=i.split("=",1),o=[i,r].flatMap(c=>Object.hasOwn(Gl,c)?[Gl[c]]:[])[0],a=[i,r].flatMap(c=>Object.hasOwn(Wl,c)?[Wl[c]]:[])[0];o?t("kerne\
l-parameter-owned",{path:n},{parameter:r,key:o}):a&&t("kernel-parameter-useless",{path:n},{parameter:i,reason:a})}}function*Z0(e){const{packages:t,pcieAspm:s,ignoreMsrs:i,
nested:n,params:r}=e.kernel;t&&(yield{kind:"option",path:["boot","kernelPackages"],value:N("pkgs",...t.split("."))}),A(e).length>0&&(yield{kind:"module",stage:"\
boot",name:`kvm-${e.host.cpu}`}),s&&(yield{kind:"kernelParam",name:"pcie_aspm",value:s}),i&&(yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"\
ignore_msrs",value:"1"}},yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"report_ignored_msrs",value:"0"}}),n!==void 0&&(yield{kind:"modprobe",
line:{command:"options",module:`kvm_${e.host.cpu}`,option:"nested",value:n?"1":"0"}});for(const o of r){const[a="",...c]=o.split("=");yield c.length>0?{kind:"ke\
rnelParam",name:a,value:c.join("=")}:{kind:"kernelParam",name:a}}}var Zl={};C(Zl,{codes:()=>sk,host:()=>rk,rules:()=>ik,schema:()=>ek});function Hl(e,t,s){const{
width:i,height:n}=e,r=s==="b7"?i*n*(t?8:4)*2+10*ge:Math.ceil(i*4/256)*256*n*3+4*ge;return H0(r)}var H0=e=>2**Math.ceil(Math.log2(e)),Xl=e=>Number.isInteger(Math.
log2(e)),X0=2*ge,Yl="looking-glass",Y0=(e,t)=>A(t).filter(({lookingGlass:s})=>s?.backend==="kvmfr").findIndex(({name:s})=>s===e.name);function qi(e,t){const{lookingGlass:s}=e;
if(!s)return;const{name:i=Yl,resolution:n,hdr:r,version:o,size:a,backend:c}=s,l=a??(n?Hl(n,r,o):ge),u=c==="kvmfr"?`/dev/kvmfr${Y0(e,t)}`:`/dev/shm/${i}`;return{
feature:"lookingGlass",name:i,path:u,bytes:l,backend:c}}function Nr(e){const{scream:t}=e;if(t?.mode!=="ivshmem")return;const{name:s,size:i=X0}=t;return{feature:"\
scream",name:s,path:`/dev/shm/${s}`,bytes:i,backend:"shm"}}var Ar=(e,t)=>[qi(e,t),Nr(e)].filter(s=>s!==void 0),Jl=(e,t)=>A(e).flatMap(s=>Ar(s,e).flatMap(i=>i.backend===
t?[{...i,vm:s}]:[])),J0=e=>Jl(e,"shm"),Er=e=>Jl(e,"kvmfr");function Q0(e){const{user:t}=qt(e);return{user:t==="qemu-libvirtd"?t:"root",group:"kvm"}}var ek={},KA=e=>`\
vms: { win: { memory: 4GiB, ${e} } }
`,tk=/_(?:latest|testing|zen|lqx|xanmod)/,Ql=10,sk={"kvmfr-with-shares":m({severity:"error",about:"value",message:({guest:e})=>`the shares of '${e}' do not work\
 beside kvmfr`,remedy:()=>"write backend: shm, or take the shares out"}),"kvmfr-has-no-name":m({severity:"error",about:"value",message:({node:e})=>`a device of \
kvmfr has no name of its own: this one is ${e}`,remedy:()=>"take name out, or write backend: shm"}),"kvmfr-with-new-kernel":m({severity:"warning",about:"value",
message:({kernel:e})=>`kvmfr is not always ready for the kernels of ${e}`,remedy:()=>"write backend: shm, or a kernel of long-term support; or keep it, and expe\
ct a build to fail now and then"}),"kvmfr-too-many":m({severity:"error",about:"value",message:()=>`kvmfr makes ${Ql} devices, and more guests than that have one`,
remedy:()=>"write backend: shm for some of them"})};function ik(e,t){for(const{vm:r,path:o}of Er(e)){const a={path:["vms",r.name,"lookingGlass","backend"]};Object.
keys(r.shares).length>0&&t("kvmfr-with-shares",a,{guest:r.name}),r.lookingGlass?.name!==void 0&&t("kvmfr-has-no-name",{path:["vms",r.name,"lookingGlass","name"]},
{node:o})}const s=Er(e),i=e.kernel.packages;s.length>0&&i&&tk.test(i)&&t("kvmfr-with-new-kernel",{path:["kernel","packages"]},{kernel:i});const n=s[Ql];n&&t("kv\
mfr-too-many",{path:["vms",n.vm.name,"lookingGlass","backend"]},{})}var nk=["null","full","zero","random","urandom","ptmx","kvm","userfaultfd"];function*rk(e){const t=Er(
e);if(t.length===0)return;yield{kind:"option",path:["boot","extraModulePackages"],value:R([N("config","boot","kernelPackages","kvmfr")])},yield{kind:"module",stage:"\
boot",name:"kvmfr"},yield{kind:"modprobe",line:{command:"options",module:"kvmfr",option:"static_size_mb",value:t.map(({bytes:r})=>r/ge).join(",")}},yield{kind:"\
udev",stage:"boot",seat:!0,rule:[{key:"SUBSYSTEM",operator:"==",value:"kvmfr"},{key:"GROUP",operator:"=",value:"kvm"},{key:"MODE",operator:"=",value:"0660"},{key:"\
TAG",operator:"+=",value:"uaccess"}]},yield{kind:"qemuConf",key:"cgroup_device_acl",value:[...nk.map(r=>`/dev/${r}`),...t.map(({path:r})=>r)]};for(const{vm:r,path:o}of t)
yield{kind:"hook",vm:r.name,step:"kvmfr-device",order:Nt["kvmfr-device"],arguments:[o]};const{user:n}=qt(e);for(const r of new Set([...e.host.users,...n==="root"?
[]:[n]]))yield{kind:"member",user:r,group:"kvm"}}var eu={};C(eu,{codes:()=>dk,host:()=>fk,rules:()=>hk,schema:()=>uk});var ok=[["blank",/[ \t\r]+|#[^\n]*/y],["t\
ext",/"""(?:[^"]|"(?!""))*"""|"[^"\n]*"|'[^'\n]*'/y],["number",/-?\d{1,15}(?![A-Za-z0-9_])/y],["name",/[A-Za-z][A-Za-z0-9_]*/y],["sign",/[=,[\]\n]/y]],tu=e=>e.startsWith(
'"""')?e.slice(3,-3):e.slice(1,-1);function ak(e){const t=[];let[s,i]=[0,1];for(;s<e.length;){const n=ok.map(([r,o])=>(o.lastIndex=s,{kind:r,lexeme:o.exec(e)?.[0]})).
find(({lexeme:r})=>r!==void 0);if(!n?.lexeme)return{problem:`'${e.slice(s).split(/\s/,1)[0]}' is not understood`,line:i};n.kind!=="blank"&&t.push({kind:n.kind,text:n.
lexeme,line:i}),i+=n.lexeme.split(`
`).length-1,s+=n.lexeme.length}return t}function su(e){const t=ak(e);if("problem"in t)return t;const s=[];let i=0;const n=()=>{for(;t[i]?.text===`
`;)i+=1},r=()=>t[i]?.line??t.at(-1)?.line??1,o=()=>{const c=t[i];if(!(c?.kind!=="text"||/["\r\n]/.test(tu(c.text))))return i+=1,tu(c.text)},a=()=>{const c=[];for(i+=
1,n();t[i]?.text!=="]";n()){const l=o();if(l===void 0)return;if(c.push(l),n(),t[i]?.text===",")i+=1;else if(t[i]?.text!=="]")return}return i+=1,c};for(n();i<t.length;n()){
const c=t[i];if(c?.kind!=="name"||t[i+1]?.text!=="=")return{problem:`a setting is written key = value, and this is '${c?.text}'`,line:r()};i+=2;const l=t[i],u=r();
let d;if(l?.kind==="number"?(d=Number(l.text),i+=1):d=l?.text==="["?a():o(),d===void 0)return{problem:`the value of ${c.text} is no text in quotes, whole number\
 or list of texts`,line:u};if(s.push({key:c.text,value:d}),i<t.length&&t[i]?.text!==`
`)return{problem:`after the value of ${c.text} the line goes on`,line:r()}}return{entries:s}}var ck=Z("",["qemu_kvm"],/^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,
"a package is named by its attribute path below pkgs, as in qemu_kvm"),lk=j({user:g(tr),group:g(og),package:g(ck),swtpm:g(I("")),conf:$(re(),"")}),uk={root:{libvirt:$(
j({enable:$(I(""),!0),runAsRoot:$(I(""),!1),qemu:$(lk,{}),onBoot:$(T(["ignore","start"]),"ignore"),onShutdown:$(T(["shutdown","suspend"]),"shutdown"),parallelShutdown:$(
se().check(ne(0),ce(1e3)),0),shutdownTimeout:g(Za),renewSecretsKey:$(I(""),!1),spiceUsbRedirection:$(I(""),!1),virtManager:$(I(""),!1)}),{})}},iu={user:"libvirt\
.qemu.user",group:"libvirt.qemu.group"},dk={"guests-without-libvirt":m({severity:"error",about:"value",message:({guest:e})=>`libvirtd is off, and the guest '${e}\
' needs it`,remedy:()=>"take libvirt.enable out, or the guests"}),"root-and-other-user":m({severity:"error",about:"value",message:({user:e})=>`QEMU cannot run a\
s root and as '${e}'`,remedy:()=>"take out runAsRoot or qemu.user"}),"suspend-with-devices":m({severity:"warning",about:"value",message:({guest:e})=>`the guest \
'${e}' cannot be suspended: libvirt does not save a guest with passed-through devices`,remedy:()=>"write onShutdown: shutdown, or shut this guest down by hand b\
efore the host"}),"qemu-conf-syntax":m({severity:"error",about:"value",message:({problem:e,line:t})=>`line ${t} of these settings for qemu.conf: ${e}`,remedy:()=>'\
write lines such as max_core = "unlimited", with texts in double quotes'}),"qemu-conf-owned":m({severity:"error",about:"value",message:({key:e,owner:t})=>`'${e}\
' of qemu.conf is set by '${t}'`,remedy:({owner:e})=>`take it out here and use '${e}'`}),"qemu-conf-twice":m({severity:"error",about:"value",message:({key:e})=>`\
these settings for qemu.conf have '${e}' twice`,remedy:()=>"take one of them out"})};function hk(e,t){const{enable:s,runAsRoot:i,qemu:n,onShutdown:r}=e.libvirt,
o=["libvirt"],[a]=A(e);!s&&a&&t("guests-without-libvirt",{path:[...o,"enable"]},{guest:a.name}),i&&n.user!==void 0&&n.user!=="root"&&t("root-and-other-user",{path:[
...o,"qemu","user"]},{user:n.user});const c=A(e).find(d=>Re(d,e).length>0);r==="suspend"&&c&&t("suspend-with-devices",{path:[...o,"onShutdown"]},{guest:c.name});
const l={path:[...o,"qemu","conf"]},u=su(n.conf);if("problem"in u){t("qemu-conf-syntax",l,u);return}for(const[d,{key:h}]of u.entries.entries()){const p=Object.hasOwn(
iu,h)?iu[h]:void 0;p?t("qemu-conf-owned",l,{key:h,owner:p}):u.entries.findIndex(w=>w.key===h)<d&&t("qemu-conf-twice",l,{key:h})}}function*fk(e){const{libvirt:t}=e;
if(!t.enable)return;const s=(i,n,r)=>({kind:"option",path:["virtualisation","libvirtd",...i.split(".")],value:n,...r?{comment:r}:{}});if(yield s("enable",H(!0)),
yield s("onBoot",S(t.onBoot)),yield s("onShutdown",S(t.onShutdown)),t.parallelShutdown>0&&(yield s("parallelShutdown",kt(t.parallelShutdown))),t.shutdownTimeout!==
void 0){const i=K(N("lib","mkForce"),S(String(Math.ceil(t.shutdownTimeout))));yield{kind:"option",path:["systemd","services","libvirt-guests","environment","SHU\
TDOWN_TIMEOUT"],value:i}}yield*mk(e,s);for(const i of e.host.users)yield{kind:"member",user:i,group:"libvirtd"};t.spiceUsbRedirection&&(yield{kind:"option",path:[
"virtualisation","spiceUSBRedirection","enable"],value:H(!0)}),t.virtManager&&(yield{kind:"option",path:["programs","virt-manager","enable"],value:H(!0)})}function*mk(e,t){
const{qemu:s}=e.libvirt,{user:i,group:n}=qt(e),r=i==="qemu-libvirtd"&&n==="qemu-libvirtd",o=!r&&(i!=="root"||n!=="root");yield t("qemu.runAsRoot",H(!r),o?`Not a\
s root: this only leaves NixOS's own user out of qemu.conf, where ${i} stands below.`:void 0),s.package&&(yield t("qemu.package",N("pkgs",...s.package.split(".")))),
s.swtpm!==void 0&&(yield t("qemu.swtpm.enable",H(s.swtpm))),o&&(yield{kind:"qemuConf",key:"user",value:i},yield{kind:"qemuConf",key:"group",value:n});const a=su(
s.conf);for(const{key:c,value:l}of"entries"in a?a.entries:[])yield{kind:"qemuConf",key:c,value:l}}var nu={};C(nu,{codes:()=>gk,host:()=>bk,schema:()=>vk});var pk=ee["\
secrets-key.sh"],vk={},gk={},yk="/var/lib/libvirt/secrets/secrets-encryption-key";function*bk(e){if(!e.libvirt.enable||!e.libvirt.renewSecretsKey)return;const t=K(
N("pkgs","writeShellApplication"),F({name:S("vfioc-secrets-key"),runtimeInputs:R([N("pkgs","coreutils"),N("config","systemd","package")]),checkPhase:S(""),text:S(
pk.replace(/^#!.*\n/,""))})),s=["virt-secret-init-encryption.service","libvirtd.service"];yield{kind:"option",path:["systemd","services","vfioc-secrets-key"],comment:"\
libvirt makes a new key for its secrets where the old one was sealed with what this host didn't keep.",value:F({description:S("Key of libvirt's secrets"),wantedBy:R(
[S("libvirtd.service")]),before:R(s.map(S)),unitConfig:F({RequiresMountsFor:R([S("/var/lib/libvirt")])}),serviceConfig:F({Type:S("oneshot"),RemainAfterExit:H(!0)}),
script:K(N("lib","escapeShellArgs"),R([K(N("lib","getExe"),t),S(yk)]))})}}var ru={};C(ru,{codes:()=>kk,host:()=>_k,schema:()=>wk});var wk={},kk={},$k=[{since:"1\
1.0",what:"a share that is read-only",instead:"leave readOnly out of the share",has:({shares:e})=>Object.values(e).some(({readOnly:t})=>t)},{since:"11.5",what:"\
a disk on nvme",instead:"put the disk on another bus",has:e=>Object.values(e.disks).some(t=>Ft(t,e)==="nvme")}];function*_k(e){for(const{since:t,what:s,instead:i,
has:n}of $k){const r=A(e).filter(n);if(r.length===0)continue;const o=N("config","virtualisation","libvirtd","package","version");yield{kind:"assertion",that:K(N(
"lib","versionAtLeast"),o,S(t)),message:`vfioc: ${r.map(({name:a})=>`'${a}'`).join(", ")}: libvirt has ${s} from ${t} on, and virtualisation.libvirtd.package is\
 older: ${i}, or take a newer one.`}}}var ou={};C(ou,{codes:()=>xk,domain:()=>Ek,host:()=>Ak,rules:()=>Ok,schema:()=>Sk});var Sk={vm:{lookingGlass:g(j({resolution:g(
rg),hdr:$(I(""),!1),version:$(T(["b7","idd"]),"b7"),size:g(Lt),backend:$(T(["shm","kvmfr"]),"shm"),name:g(Zs)}))}},xk={"looking-glass-without-size":m({severity:"\
error",about:"value",message:({guest:e})=>`nothing says how much memory '${e}' shares with the Looking Glass client`,remedy:()=>"add resolution, the largest one\
 that the guest will have"}),"looking-glass-too-small":m({severity:"error",about:"value",message:({size:e,needed:t,resolution:s})=>`${e} is too little for ${s},\
 which takes ${t}`,remedy:({needed:e})=>`take size out, or write ${e} or more`})};function Ok(e,t){for(const{name:s,lookingGlass:i}of A(e)){if(!i)continue;const n=[
"vms",s,"lookingGlass"],{resolution:r,hdr:o,version:a,size:c}=i;!r&&c===void 0&&t("looking-glass-without-size",{path:n,on:"key"},{guest:s});const l=r?Hl(r,o,a):
0;if(r&&c!==void 0&&c<l){const u={size:fe(c),needed:fe(l),resolution:ng(r)};t("looking-glass-too-small",{path:[...n,"size"]},u)}}}function Nk(e,t,s){const{spice:i}=e.
display,n=typeof i=="object"?i.port:void 0,r=[];return(t.path!==`/dev/shm/${Yl}`||s)&&r.push(["app",`shmFile=${t.path}`]),at(e)?typeof i=="object"&&i.listen!=="\
127.0.0.1"&&r.push(["spice",`host=${i.listen}`]):r.push(["spice","enable=no"]),at(e)&&n!==void 0&&r.push(["spice",`port=${n}`]),[...new Set(r.map(([a])=>a))].map(
a=>`[${a}]
${r.flatMap(([c,l])=>c===a?[`${l}
`]:[]).join("")}`).join("")}function*Ak(e){const t=A(e).flatMap(i=>{const n=qi(i,e);return n?[{vm:i,region:n}]:[]});if(t.length===0)return;yield{kind:"package",
path:["looking-glass-client"]};const s=t.length>1;for(const{vm:i,region:n}of t){const r=s?`looking-glass/${i.name}.ini`:"looking-glass-client.ini",o=Nk(i,n,s);o&&
(yield{kind:"option",path:["environment","etc",r,"text"],value:S(o)})}}function*Ek(e,t){const s=qi(e,t);s?.backend==="shm"&&(yield{pci:{class:"shmem",key:"looki\
ng-glass",index:0},functions:[v("shmem",{name:s.name},v("model",{type:"ivshmem-plain"}),v("size",{unit:"M"},s.bytes/ge))]})}var au={};C(au,{codes:()=>Tk,domain:()=>Pk,
rules:()=>Ik,schema:()=>Ck});var Mk=j({size:Lt,hugepages:Dc,node:g(gc),locked:$(I(""),!1),shared:g(I("")),merge:$(I(""),!0)}),Ck={vm:{memory:De(be([Lt,Mk]),je(e=>typeof e==
"number"?{size:e,locked:!1,merge:!0}:e))}},Tk={"memory-not-whole":m({severity:"error",about:"value",message:({size:e})=>`${e} is not a whole number of MiB`,remedy:()=>"\
write it in MiB or GiB"}),"shares-need-shared-memory":m({severity:"error",about:"value",message:({guest:e})=>`the shares of '${e}' need memory that is shared wi\
th the host`,remedy:()=>"take shared: off out, or the shares"})};function Ik(e,t){for(const s of A(e)){const i=["vms",s.name,"memory"],{size:n,shared:r}=s.memory,
o=fe(n);(n===0||n%ge!==0)&&t("memory-not-whole",{path:[...i,"size"]},{size:o}),dc(s)&&r===!1&&t("shares-need-shared-memory",{path:[...i,"shared"]},{guest:s.name})}}
function*Pk(e){const{size:t,hugepages:s,locked:i,merge:n}=e.memory,r=e.memory.shared??dc(e),o=t/1024;yield{at:"",xml:v("memory",{unit:"KiB"},o)},yield{at:"",xml:v(
"currentMemory",{unit:"KiB"},o)};const a=[s!==void 0&&v("hugepages",{},v("page",{size:gs[s.size]/1024,unit:"KiB"})),!n&&v("nosharepages"),i&&v("locked"),r&&v("s\
ource",{type:"memfd"}),r&&v("access",{mode:"shared"})];a.some(Boolean)&&(yield{at:"",xml:v("memoryBacking",{},...a)})}var cu={};C(cu,{codes:()=>Dk,rules:()=>Rk,
schema:()=>jk});var jk={},Dk={"memory-beyond-machine":m({severity:"error",about:"value",message:({size:e,total:t})=>`${e} is more than the ${t} that this machin\
e has by its facts`,remedy:()=>"give the guest less"}),"memory-of-all-beyond-machine":m({severity:"error",about:"value",message:({sum:e,total:t,what:s})=>`with \
it ${s==="hugepages"?"the large pages that are set aside at boot":"the guests that start with the host and have devices"} come to ${e}, of ${t} that this machin\
e has by its facts`,remedy:({what:e})=>e==="hugepages"?"give the guests less":"give them less, or start one later"}),"memory-leaves-little":m({severity:"warning",
about:"value",message:({sum:e,left:t})=>`with it the guests hold ${e} from the boot on, which leaves the host ${t}`,remedy:()=>"give the guests less, or use lar\
ge pages for fewer of them"}),"memory-beyond-node":m({severity:"error",about:"value",message:({size:e,node:t,total:s})=>`${e} are to come from NUMA node ${t}, w\
hich has ${s} by the facts`,remedy:()=>"spread the memory over several nodes"}),"memory-away-from-device":m({severity:"warning",about:"value",message:({device:e,
near:t,nodes:s})=>`with it the memory is on NUMA node ${s}, and '${e}' hangs on node ${t}`,remedy:({near:e})=>`choose node ${e} (lscpu -e=cpu,node), or write pi\
n: auto`})},Fi=e=>e>=zt?`${Math.floor(e/zt*10)/10}GiB`:`${Math.floor(e/ge)}MiB`;function Rk(e,t,s){if(!(!s||(Lk(e,s,t),Gg(s).length<2)))for(const n of A(e)){Bk(
n,s,t);const r=zk(n,e,s);if(r.nodes.size===0)continue;const o=Re(n,e).flatMap(({name:c,functions:l})=>{const u=l.flatMap(d=>st(s,d)?.numaNode??[])[0];return u===
void 0||r.nodes.has(u)?[]:[{device:c,near:u}]})[0],a={path:["vms",n.name,...r.path]};o&&t("memory-away-from-device",a,{...o,nodes:ie([...r.nodes])})}}function Lk(e,t,s){
const i=t.memory?.total;if(i===void 0)return;const n=Fi(i);let r=0;for(const o of A(e)){const{size:a,hugepages:c}=o.memory,l={path:["vms",o.name,"memory","size"]};
if(a>i){s("memory-beyond-machine",l,{size:fe(a),total:n});continue}const u=c?.allocate==="boot";if(!u&&!(o.autostart&&o.devices.length>0))continue;r+=a;const d=u?
"hugepages":"autostart";r>=i?s("memory-of-all-beyond-machine",l,{sum:fe(r),total:n,what:d}):i-r<zt&&s("memory-leaves-little",l,{sum:fe(r),left:Fi(i-r)})}}function zk(e,t,s){
const i=e.cpu.numa.flatMap(({node:a})=>a??[]);if(i.length>0)return{nodes:new Set(i),path:["cpu","numa"]};const{node:n}=e.memory.hugepages??{};if(n)return{nodes:new Set(
n),path:["memory","hugepages","node"]};const r=new Map(s.cpu?.cpus.map(({cpu:a,numaNode:c})=>[a,c]));return{nodes:new Set(vs(e,t,s).flatMap(a=>r.get(a)??[])),path:[
"cpu","pin"]}}function Bk(e,t,s){const i=new Map(t.memory?.numa?.map(({node:o,total:a})=>[o,a])),n=(o,a,c)=>{const l=i.get(a);l===void 0||o<=l||s("memory-beyond\
-node",{path:["vms",e.name,...c]},{size:Fi(o),node:a,total:Fi(l)})};for(const[o,{memory:a,node:c}]of e.cpu.numa.entries())c!==void 0&&n(a,c,["cpu","numa",o,"nod\
e"]);const r=e.memory.hugepages?.node??[];for(const o of r)n(e.memory.size/r.length,o,["memory","hugepages","node"])}var lu={};C(lu,{codes:()=>Fk,host:()=>Wk,macvtapModes:()=>Mr,
networks:()=>Gk,rules:()=>Kk,schema:()=>qk});var Mr=["bridge","private","vepa","passthrough"],qk={root:{networks:$(Ve(Zs,j({type:$(T(["nat","bridge","macvtap"]),
"nat"),bridge:g(cs),interfaces:g(z(cs)),create:g(T(["scripted","networkd"])),dhcp:$(I(""),!1),mode:g(T(Mr)),subnet:g(kb)})),{})}},Fk={"bridge-unnamed":m({severity:"\
error",about:"value",message:({network:e})=>`nothing says which bridge of the host '${e}' is`,remedy:()=>"add bridge, as ip link shows it, or write type: nat"}),
"macvtap-without-interfaces":m({severity:"error",about:"value",message:({network:e})=>`nothing says which card of the host '${e}' is on`,remedy:()=>"add interfa\
ces, with the name that ip link shows"}),"network-field-of-other-type":m({severity:"error",about:"value",message:({field:e,type:t,types:s})=>`'${e}' is for netw\
orks of the type ${s}, and this one is of ${t}`,remedy:({field:e})=>`take ${e} out, or change type`}),"subnet-without-nat":m({severity:"error",about:"value",message:()=>"\
the addresses on a bridge or card of the host are those of the LAN",remedy:()=>"take subnet out, or write type: nat"}),"subnets-overlap":m({severity:"error",about:"\
value",message:({subnet:e,network:t,other:s})=>`${t} has the addresses ${e}, of which '${s}' has some too`,remedy:()=>"give one of them another subnet"}),"bridg\
e-twice":m({severity:"error",about:"value",message:({bridge:e,network:t})=>`${e} is the bridge of '${t}' already`,remedy:()=>"give it another bridge, or put the\
 cards in one network"})},uu="default",Uk={bridge:["nat","bridge"],interfaces:["bridge","macvtap"],create:["bridge"],dhcp:["bridge"],mode:["macvtap"]};function du(e){
const t=Object.values(e.vms).some(({nics:i})=>Object.values(i).some(({network:n})=>n===uu));return[...new Set([...Object.keys(e.networks),...t?[uu]:[]])].flatMap(
i=>Ys(i,e)??[])}function Kk(e,t){for(const[n,r]of Object.entries(e.networks)){const o=["networks",n],{type:a,bridge:c,subnet:l,interfaces:u}=r;a==="bridge"&&c===
void 0&&t("bridge-unnamed",{path:o,on:"key"},{network:n}),a==="macvtap"&&!u?.length&&t("macvtap-without-interfaces",{path:o,on:"key"},{network:n}),a!=="nat"&&l&&
t("subnet-without-nat",{path:[...o,"subnet"]});for(const[d,h]of Object.entries(Uk)){const p=r[d];p===void 0||p===!1||h.includes(a)||t("network-field-of-other-ty\
pe",{path:[...o,d]},{field:d,type:a,types:h.join(" and ")})}}const s=[],i=du(e);for(const n of[...i.filter(({stock:r})=>r),...i.filter(({stock:r})=>!r)]){const r=[
"networks",n.name],o=s.find(({bridge:l})=>l===n.bridge),{bridge:a}=n;o&&t("bridge-twice",{path:[...r,"bridge"]},{bridge:a,network:o.name});const c=s.find(l=>wb(
l.subnet,n.subnet));if(c){const l={subnet:el(n.subnet),network:n.name,other:c.name};t("subnets-overlap",{path:[...r,"subnet"]},l)}s.push(n)}}function Vk(e,t){const{
name:s,bridge:i,subnet:n}=e,{first:r}=n,o=bs(n)/2,a=(e.stock?[]:gl(e,t)).map(({vm:c,mac:l,ip:u})=>v("host",{mac:l,name:c,ip:u}));return v("network",{},v("name",
{},s),v("uuid",{},Ti("network",t.host.name,s)),v("forward",{mode:"nat"}),v("bridge",{name:i,stp:"on",delay:0}),v("ip",{address:At(r+1),netmask:bb(n)},v("dhcp",{},
v("range",{start:At(r+2),end:At(r+o-1)}),...a)))}function*Gk(e){for(const[t,{type:s,bridge:i,interfaces:n=[],mode:r="bridge"}]of Object.entries(e.networks)){const o=Ys(
t,e);if(o&&(yield{name:t,xml:Vk(o,e)}),s==="nat")continue;const a=n.map(l=>v("interface",{dev:l})),c=[v("name",{},t),v("uuid",{},Ti("network",e.host.name,t)),s===
"macvtap"?v("forward",{mode:r},...a):v("forward",{mode:"bridge"}),s==="bridge"&&v("bridge",{name:i})];yield{name:t,xml:v("network",{},...c)}}}function*Wk(e){if(e.
libvirt.enable)for(const{bridge:t}of du(e))yield{kind:"port",interface:t,protocol:"tcp",port:53},yield{kind:"port",interface:t,protocol:"udp",port:53},yield{kind:"\
port",interface:t,protocol:"udp",port:67}}var hu={};C(hu,{codes:()=>Hk,domain:()=>Qk,rules:()=>Xk,schema:()=>Zk});var Zk={vm:{nics:$(Ve($t,j({network:g(Zs),bridge:g(
cs),macvtap:g(cs),mode:g(T(Mr)),user:$(I(""),!1),model:g(T(["virtio","e1000e","igb"])),mac:g(dg),queues:g(se().check(ne(1),ce(256))),bootOrder:g(nr)})),{})}},VA=(e,t="")=>`${t}\
vms: { win: { memory: 4GiB, nics: { ${e} } } }
`,Hk={"nic-source":m({severity:"error",about:"value",message:({nic:e,given:t})=>t===0?`nothing says what the card '${e}' is plugged into`:`the card '${e}' is pl\
ugged into several things`,remedy:()=>"give one of network, bridge, macvtap and user"}),"network-undeclared":m({severity:"error",about:"value",message:({network:e})=>`\
no network is called '${e}'`,remedy:({network:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in networks`}),"mac-twice":m({severity:"error",about:"valu\
e",message:({mac:e,nic:t})=>`${e} is the address of ${t} already`,remedy:()=>"take mac out, or give another one"}),"mode-without-macvtap":m({severity:"error",about:"\
value",message:()=>"a mode is of a card that is plugged in by macvtap",remedy:()=>"take mode out, or write macvtap: with a card of the host"}),"queues-without-v\
irtio":m({severity:"error",about:"value",message:({model:e})=>`a card of the model ${e} has no queues to be counted`,remedy:()=>"write model: virtio, or take qu\
eues out"}),"more-queues-than-vcpus":m({severity:"warning",about:"value",message:({queues:e,vcpus:t})=>`${e} queues are more than the guest has virtual CPUs, wh\
ich is ${t}`,remedy:({vcpus:e})=>`write ${e} or fewer`}),"queues-with-user":m({severity:"error",about:"value",message:()=>"a card that QEMU itself speaks for ha\
s one queue",remedy:()=>"take queues out"})},fu=(e,t)=>e.model??xt(t).nicModel;function Xk(e,t){const s=[...new Set(["default",...Object.keys(e.networks)])],i=new Map;
for(const n of A(e))for(const[r,o]of Object.entries(n.nics)){const a=["vms",n.name,"nics",r],{network:c,bridge:l,macvtap:u,user:d}=o,h=[c,l,u,d||void 0].filter(
k=>k!==void 0).length;h!==1&&t("nic-source",{path:a,on:"key"},{nic:r,given:h}),c!==void 0&&!s.includes(c)&&t("network-undeclared",{path:[...a,"network"]},{network:c,
nearest:tt(c,s)}),o.mode!==void 0&&u===void 0&&t("mode-without-macvtap",{path:[...a,"mode"]}),Yk(n,r,o,t);const p=zi(n,r,e),w=i.get(p);w!==void 0?t("mac-twice",
{path:[...a,"mac"]},{mac:p,nic:w}):i.set(p,`'${r}' of the guest '${n.name}'`)}}function Yk(e,t,s,i){const{queues:n}=s;if(n===void 0)return;const r={path:["vms",
e.name,"nics",t,"queues"]},o=fu(s,e),a=fs(e);o!=="virtio"?i("queues-without-virtio",r,{model:o}):s.user?i("queues-with-user",r):n>a&&i("more-queues-than-vcpus",
r,{queues:n,vcpus:a})}function Jk({network:e,bridge:t,macvtap:s,mode:i}){return e!==void 0?{type:"network",source:v("source",{network:e})}:t!==void 0?{type:"bri\
dge",source:v("source",{bridge:t})}:s!==void 0?{type:"direct",source:v("source",{dev:s,mode:i??"bridge"})}:{type:"user"}}function*Qk(e,t){for(const[s,i]of Object.
entries(e.nics)){const{type:n,source:r}=Jk(i),{queues:o,bootOrder:a}=i,c=ji("nics",s,e,t),l=v("interface",{type:n},v("mac",{address:zi(e,s,t)}),r,v("model",{type:fu(
i,e)}),o!==void 0&&o>1&&v("driver",{name:"vhost",queues:o}),a!==void 0&&v("boot",{order:a}),c!==void 0&&v("alias",{name:c}));yield{pci:{class:"nic",key:s},functions:[
l]}}}var mu={};C(mu,{codes:()=>t$,host:()=>r$,rules:()=>s$,schema:()=>e$});var ws=e=>g(Lt),e$={device:{resetMethod:g(T(["device_specific","acpi","flr","af_flr",
"pm","bus"])),vendorReset:$(I(""),!1),d3cold:$(I(""),!0),bars:$(j({bar0:ws(0),bar1:ws(1),bar2:ws(2),bar3:ws(3),bar4:ws(4),bar5:ws(5)}),{})}},GA=e=>`devices: { g\
pu: { functions: ["0b:00.0"], ${e} } }
`,t$={"setting-without-address":m({severity:"error",about:"value",message:({device:e,setting:t})=>`${t} needs the address of '${e}', which is not known`,remedy:()=>"\
add functions: the PCI addresses that lspci -nn shows beside these ids"}),"vendor-reset-and-method":m({severity:"error",about:"value",message:({method:e})=>`ven\
dor-reset is loaded for nothing: the device is reset by ${e}`,remedy:()=>"take resetMethod out, or vendorReset"}),"device-specific-without-module":m({severity:"\
warning",about:"value",message:({device:e})=>`the kernel by itself has no device_specific reset for AMD's '${e}'`,remedy:()=>"write vendorReset: true instead, w\
hich loads the module that has one"}),"bar-size":m({severity:"error",about:"value",message:({size:e})=>`${e} is no size of a BAR, which is a power of two of at \
least 1 MiB`,remedy:()=>"write 256MiB, 512MiB, 1GiB and so on"}),"bar-not-offered":m({severity:"error",about:"value",message:({device:e,bar:t,size:s,sizes:i})=>`\
BAR ${t} of '${e}' cannot be ${s}, by the facts of this machine: it offers ${i}`,remedy:()=>"write one of these, or take it out"})};function s$(e,t,s){for(const i of Q(
e)){const{name:n,resetMethod:r,vendorReset:o,d3cold:a,functions:c}=i,l=(...d)=>({path:["devices",n,...d]}),u=[["resetMethod",r!==void 0],["vendorReset",o],["d3c\
old",!a],["bars",er(i).length>0]];for(const[d,h]of c.length===0&&i.ids.length>0?u:[])h&&t("setting-without-address",l(d),{device:n,setting:d});o&&r!==void 0&&r!==
"device_specific"&&t("vendor-reset-and-method",l("resetMethod"),{method:r}),!o&&r==="device_specific"&&i$(i,s)&&t("device-specific-without-module",l("resetMetho\
d"),{device:n}),n$(i,t,s)}}var i$=({ids:e,functions:[t]},s)=>{const i=t&&s?st(s,t)?.id:void 0;return[...e,...i?[i]:[]].some(({vendor:n})=>n==="1002")};function n$(e,t,s){
const[i]=e.functions,n=i&&s?st(s,i)?.bars:void 0;for(const[r,o]of Object.entries(e.bars)){if(o===void 0)continue;const a={path:["devices",e.name,"bars",r]},c=Number(
r.slice(3)),l=n?.find(u=>u.index===c)?.sizes;if(o<ge||!Xl(o))t("bar-size",a,{size:fe(o)});else if(l&&!l.includes(o)){const u=l.length>0?l.map(fe).join(", "):"on\
e size only";t("bar-not-offered",a,{device:e.name,bar:c,size:fe(o),sizes:u})}}}function*r$(e){const t=Q(e);t.some(({vendorReset:s})=>s)&&(yield{kind:"option",path:[
"boot","extraModulePackages"],value:R([N("config","boot","kernelPackages","vendor-reset")])},yield{kind:"module",stage:"initrd",name:"vendor-reset"});for(const{
resetMethod:s,vendorReset:i,d3cold:n,functions:r}of t){const o=(a,c,l=r)=>l.map(u=>({kind:"tmpfile",type:"w",path:`/sys/bus/pci/devices/${P(u)}/${a}`,argument:c,
ofEntry:!0}));i?yield*o("reset_method","device_specific",r.slice(0,1)):s&&(yield*o("reset_method",s)),n||(yield*o("d3cold_allowed","0"))}for(const s of A(e))for(const i of Re(
s,e)){const[n]=i.functions,r=er(i).map(({file:o,value:a})=>`${o}=${a}`);i.bind==="boot"||!n||r.length===0||(yield{kind:"hook",vm:s.name,step:"resize-bars",order:Nt["\
resize-bars"],arguments:[P(n),...r]})}}var pu={};C(pu,{codes:()=>v$,domain:()=>w$,rules:()=>y$,schema:()=>p$});var ct=(e,t=0)=>({bus:0,slot:e,function:t}),lt=e=>({
bus:e,slot:0,function:0}),Qs=(e,t)=>Array.from({length:e},(s,i)=>t(i)),vu={hostdev:Qs(12,e=>lt(1+e)),usb:Qs(3,e=>lt(13+e)),serial:[lt(16)],scsi:Qs(2,e=>lt(17+e)),
rng:[lt(19)],balloon:[lt(20)],input:Qs(3,e=>lt(21+e)),vsock:[lt(24)],video:[ct(1),ct(24)],shmem:Qs(8,e=>ct(16+e)),watchdog:[ct(25)],sound:[ct(27),ct(26)],iommu:[
ct(30)],sata:[ct(31,2)]},gu=(e,t)=>vu[e]?.[t],o$=e=>vu[e]!==void 0,a$=25,Cr=40,yu=e=>lt(a$+e%Cr),Tr=3,bu=15,c$=(bu-Tr+1)*8,l$=e=>ct(Tr+Math.floor((e-1)/8),(e-1)%
8),u$=e=>e===0||e===31||e>=Tr&&e<=bu,wu="vfioc-kvmfr-memory";function d$(e,t){const s=qi(e,t);if(s?.backend!=="kvmfr")return[];const i=ds(e)?void 0:gu("shmem",0),
n=i?{bus:"pcie.0",addr:`0x${i.slot.toString(16)}`}:{},r={"qom-type":"memory-backend-file",id:wu,"mem-path":s.path,size:s.bytes,share:!0},o={driver:"ivshmem-plai\
n",id:"vfioc-kvmfr",memdev:wu,...n};return["-object",JSON.stringify(r),"-device",JSON.stringify(o)]}var h$=Z("",["PIPEWIRE_LATENCY"],/^[A-Za-z_][A-Za-z0-9_]*$/,
"an environment variable has letters, digits and _, and does not begin with a digit"),f$=Z("",["x-vga"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"a property has letters, \
digits, - _ and ."),m$=Z("",["blockdev"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"a capability has letters, digits, - _ and .: virsh domcapabilities and libvirt name the\
m"),p$={vm:{qemu:$(j({args:$(z(ls("One argument.",["-device"])),[]),env:$(Ve(h$,ls("A value.",["512/48000"])),{}),override:$(Ve(nb,Ve(f$,be([Ke(),se(),ls("A tex\
t.",["on"])]))),{}),capabilities:$(Ve(m$,T(["add","del"])),{})}),{})}},WA=e=>`vms: { win: { memory: 4GiB, disks: { c: { file: /srv/c.qcow2 } }, qemu: { override\
: { ${e} } } } }
`,v$={"override-of-nothing":m({severity:"error",about:"value",message:({device:e})=>`the guest has no '${e}'`,remedy:({nearest:e})=>e?`did you mean '${e}'?`:"wr\
ite a device of this guest, or take it out"})};function g$(e,t){const s=e.devices.flatMap(n=>{const r=t.devices[n]?.functions.length??0;return Array.from({length:r},
(o,a)=>`devices.${n}${a===0?"":`.${a}`}`)}),i=["disks","nics","shares"].flatMap(n=>Object.keys(e[n]).map(r=>`${n}.${r}`));return[...s,...i]}function y$(e,t){for(const s of A(
e)){const i=g$(s,e);for(const n of Object.keys(s.qemu.override)){if(!br(n)||i.includes(n.replace(/\.0$/,"")))continue;const o=["vms",s.name,"qemu","override",n];
t("override-of-nothing",{path:o,on:"key"},{device:n,nearest:tt(n,i)})}}}var Ir={"xmlns:qemu":"http://libvirt.org/schemas/domain/qemu/1.0"};function b$(e,t){const s=typeof t==
"boolean"?"bool":typeof t=="string"?"string":t<0?"signed":"unsigned";return v("qemu:property",{name:e,type:s,value:String(t)})}function*w$(e,t){const s=[...d$(e,
t),...e.qemu.args].map(o=>v("qemu:arg",{value:o})),i=Object.entries(e.qemu.env).map(([o,a])=>v("qemu:env",{name:o,value:a}));s.length+i.length>0&&(yield{at:"",xml:v(
"qemu:commandline",Ir,...s,...i)});const n=Object.entries(e.qemu.capabilities).map(([o,a])=>v(`qemu:${a}`,{capability:o}));n.length>0&&(yield{at:"",xml:v("qemu:\
capabilities",Ir,...n)});const r=[...Xc(e,t)].map(([o,a])=>{const c=Object.entries(a).map(([l,u])=>b$(l,u));return v("qemu:device",{alias:o},v("qemu:frontend",{},
...c))});r.length>0&&(yield{at:"",xml:v("qemu:override",Ir,...r)})}var ku={};C(ku,{codes:()=>S$,declaredWords:()=>$u,host:()=>M$,schema:()=>_$});var k$=ee["iden\
tity.xsl"],$$=ee["reconcile.sh"],_$={vm:{adopt:$(I(""),!1)}},S$={};function*x$(e,t){yield`--domain=${e.name}`,yield{xml:`domains/${e.name}.xml`},e.autostart&&(yield"\
--autostart"),e.adopt&&(yield"--adopt");for(const[s,{mac:i}]of Object.entries(e.nics))i===void 0&&(yield`--mac=${zi(e,s,t)}`)}function*$u(e){const t=A(e).flatMap(
s=>Object.values(s.nics).flatMap(({network:i})=>i??[]));for(const s of[...new Set([...Object.keys(e.networks),...t])].sort())yield`--network=${s}`,e.networks[s]&&
(yield{xml:`networks/${s}.xml`}),e.networks[s]&&Ys(s,e)?.stock&&(yield"--stock");for(const s of A(e))yield*x$(s,e)}var _u=(e,t)=>K(N("pkgs","writeText"),S(e),t),
O$=e=>_u(`vfioc-${e.replaceAll("/","-")}`,K(N("builtins","readFile"),Ga(`./${e}`))),N$=e=>typeof e=="string"?S(e):as("--xml=",O$(e.xml)),A$=K(N("pkgs","writeShe\
llApplication"),F({name:S("vfioc-reconcile"),runtimeInputs:R([N("pkgs","coreutils"),N("config","virtualisation","libvirtd","package"),N("pkgs","libxml2"),N("pkg\
s","libxslt"),N("config","systemd","package")]),checkPhase:S(""),text:S($$.replace(/^#!.*\n/,""))})),E$=K(N("builtins","hashString"),S("sha256"),K(N("builtins",
"toJSON"),R([["hooks"],["qemu","runAsRoot"],["qemu","verbatimConfig"]].map(e=>N("config","virtualisation","libvirtd",...e))))),Su=R([S("libvirtd.service")]),xu=[
"systemd","services","libvirtd","environment","VFIOC_CONFIGURATION"];function*M$(e){if(!e.libvirt.enable)return;yield{kind:"option",path:xu,value:E$,comment:"Ni\
xOS leaves a libvirtd alone that runs. By this it is seen whether it started with the hooks and the qemu.conf of today."};const t=[K(N("lib","getExe"),A$),_u("v\
fioc-identity.xsl",S(k$)),as("--libvirtd=",N("config",...xu)),...[...$u(e)].map(N$)];yield{kind:"option",path:["systemd","services","vfioc-reconcile"],comment:"\
Defines the guests and networks, where what was declared changed. It starts, stops and restarts no guest.",value:F({description:S("Guests and networks of vfioc"),
wantedBy:R([S("multi-user.target")]),wants:Su,after:Su,before:R([S("libvirt-guests.service")]),serviceConfig:F({Type:S("oneshot"),RemainAfterExit:H(!0),StateDirectory:S(
"vfioc"),PrivateTmp:H(!0),TimeoutStartSec:S("5min")}),script:K(N("lib","escapeShellArgs"),R(t))})}}var Ou={};C(Ou,{codes:()=>T$,rules:()=>I$,schema:()=>C$});var C$={},
T$={"device-without-reset":m({severity:"warning",about:"value",message:({address:e,beside:t})=>`the kernel has no way to reset ${e}, by the facts of this machin\
e${t?`, nor its bus, where ${t} would be reset with it`:""}`,remedy:()=>"count on a reboot of the host between two starts of the guest, or look for a kernel mod\
ule that can reset it"}),"reset-method-unknown":m({severity:"warning",about:"value",message:({address:e,method:t,methods:s})=>`the kernel can reset ${e} by ${s}\
, and not by ${t}, by the facts of this machine`,remedy:()=>"write one of these, or load the kernel module that brings it (vendor-reset: device_specific)"})};function I$(e,t,s){
if(s){for(const i of Q(e))if(!i.vendorReset)for(const[n,r]of i.functions.entries()){const o=st(s,r),a=o?.resetMethods,c=P(r),l=["devices",i.name];if(a&&i.resetMethod&&
a.length>0&&!a.includes(i.resetMethod)){const d={address:c,method:i.resetMethod,methods:ps(a)};t("reset-method-unknown",{path:[...l,"resetMethod"]},d)}if(!o||a?.
length!==0||i.resetMethod!==void 0)continue;const u=P$(i.name,o,e,s);u!==void 0&&t("device-without-reset",{path:[...l,"functions",n]},{address:c,beside:u})}}}function P$(e,t,s,i){
const{domain:n,bus:r}=t.address;if(r===0)return"";const o=St(e,s);if(o.length!==0)for(const{vm:a}of o){const c=new Set(Re(a,s).flatMap(({functions:u})=>u.map(P))),
l=i.pci.filter(({address:u})=>u.domain===n&&u.bus===r).map(({address:u})=>P(u)).filter(u=>!c.has(u));if(l.length>0)return ps(l)}}var Nu={};C(Nu,{codes:()=>D$,domain:()=>R$,
schema:()=>j$});var j$={vm:{rng:g(I(""))}},D$={};function*R$(e){if(!(e.rng??xt(e).rng))return;const t=v("backend",{model:"builtin"});yield{pci:{class:"rng",key:"\
rng",index:0},functions:[v("rng",{model:"virtio"},t)]}}var Au={};C(Au,{codes:()=>z$,files:()=>q$,host:()=>U$,rules:()=>F$,schema:()=>L$});var L$={device:{rom:$(
j({bar:g(I("")),file:g(Ya)}),{})}},z$={"rom-off-with-file":m({severity:"error",about:"value",message:({device:e})=>`the guest does not see a ROM of '${e}', and \
a file is given for it`,remedy:()=>"take bar: off out, or file"})},B$=16*2**20;function*q$(e){for(const{name:t,rom:s}of Q(e))s.file!==void 0&&(yield{path:["devi\
ces",t,"rom","file"],name:s.file,limit:B$})}function F$(e,t){for(const{name:s,rom:i}of Q(e))i.bar!==!1||i.file===void 0||t("rom-off-with-file",{path:["devices",
s,"rom","bar"]},{device:s})}function*U$(e){for(const t of Q(e)){const s=Tl(t);if(s===void 0)continue;const i=r0(t);yield{kind:"file",from:["devices",t.name,"rom",
"file"],to:i},yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",s,"L+","argument"],value:as(Ga(`./${i}`))}}}var Eu={};C(Eu,{codes:()=>V$,domain:()=>X$,
host:()=>H$,rules:()=>G$,schema:()=>K$});var Mu=4010,K$={vm:{scream:g(j({mode:$(T(["ivshmem","network"]),"network"),user:g(tr),name:$(Zs,"scream"),size:g(Lt),interface:g(
cs),port:$(se().check(ne(1),ce(65535)),Mu),unicast:$(I(""),!1)}))}},ZA=(e,t="memory: 4GiB, nics: { lan: { network: default } }")=>`vms: { win: { ${t}, ${e} } }
`,V$={"scream-user-unclear":m({severity:"error",about:"value",message:({guest:e,users:t})=>t.length===0?`nobody of the host hears the guest '${e}'`:`it is not s\
aid which of ${t.join(", ")} hears the guest '${e}'`,remedy:()=>"add user to it, one of host.users"}),"scream-user-unknown":m({severity:"error",about:"value",message:({
user:e})=>`'${e}' is not one of host.users`,remedy:({user:e})=>`add '${e}' to host.users, or name one of them`}),"scream-without-audio":m({severity:"error",about:"\
value",message:({guest:e})=>`the host plays no sound, and that of '${e}' is to be played on it`,remedy:()=>"set host.audio to pipewire or pulseaudio, or take sc\
ream out"}),"scream-without-interface":m({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT network, and Scream's interface is no\
t given`,remedy:()=>"add interface, the host's side of the guest's network, or a card in a NAT network"}),"scream-same-port":m({severity:"error",about:"value",message:({
guest:e,other:t,port:s,interface:i})=>`the sound of '${e}' and of '${t}' both arrives at port ${s} of ${i}`,remedy:()=>"give one of them another port, and the s\
ame port in its registry, or ivshmem"}),"scream-with-secure-boot":m({severity:"warning",about:"value",message:({guest:e})=>`Windows does not load Scream's drive\
r in '${e}' while Secure Boot is on`,remedy:()=>"write secureBoot: false in the guest's firmware, or take scream out for the sound of SPICE"})},Cu=(e,t)=>{const{
users:s}=t.host;return e.scream?.user??(s.length===1?s[0]:void 0)},Tu=(e,t)=>e.scream?.interface??Bi(e,t)[0]?.network.bridge;function G$(e,t){const{users:s,audio:i}=e.
host,n=new Map;for(const r of A(e)){if(!r.scream)continue;const o=["vms",r.name,"scream"],a=Cu(r,e);if(a===void 0?t("scream-user-unclear",{path:o,on:"key"},{guest:r.
name,users:s}):s.includes(a)||t("scream-user-unknown",{path:[...o,"user"]},{user:a}),Ot(r).secureBoot&&t("scream-with-secure-boot",{path:o,on:"key"},{guest:r.name}),
i==="none"&&t("scream-without-audio",{path:o,on:"key"},{guest:r.name}),r.scream.mode!=="network")continue;const{port:c}=r.scream,l=Tu(r,e);if(l===void 0){t("scr\
eam-without-interface",{path:o,on:"key"},{guest:r.name});continue}const u=n.get(`${l} ${c}`);u?t("scream-same-port",{path:[...o,"port"]},{guest:r.name,other:u,port:c,
interface:l}):n.set(`${l} ${c}`,r.name)}}var W$={pipewire:"pipewire-pulse",pulseaudio:"pulseaudio"},Z$={pipewire:[{kind:"option",path:["services","pipewire","en\
able"],value:H(!0)},{kind:"option",path:["services","pipewire","pulse","enable"],value:H(!0)}],pulseaudio:[{kind:"assertion",that:N(Rt("config",["services","pul\
seaudio"],N("config","hardware","pulseaudio")),"enable"),message:"vfioc: host.audio is pulseaudio, and PulseAudio is off: turn it on, or write what plays the ho\
st's sound."}]};function*H$(e){const{audio:t}=e.host;if(t!=="none"){A(e).some(({scream:s})=>s)&&(yield*Z$[t]);for(const s of A(e)){const i=Cu(s,e);if(!s.scream||
i===void 0)continue;const n=Tu(s,e),r=Nr(s),{port:o}=s.scream;if(r)yield Iu(s,i,t,["-m",r.path]);else if(n!==void 0){const a=s.scream.unicast?["-u"]:[],c=o===Mu?
[]:["-p",String(o)];yield Iu(s,i,t,[...a,"-i",n,...c],n),yield{kind:"port",interface:n,protocol:"udp",port:o}}}}}function Iu(e,t,s,i,n){const r=W$[s],o=c=>R(c.map(
S)),a=n===void 0?[]:[Wc(n)];return{kind:"option",path:["systemd","user","services",`scream-${yr(e.name)}`],value:F({description:S(`Sound of the guest ${e.name}`),
wantedBy:o(["default.target",`${r}.service`,...a]),wants:o([`${r}.socket`]),after:o([`${r}.socket`,`${r}.service`]),partOf:o([`${r}.service`]),startLimitIntervalSec:kt(
0),unitConfig:F({ConditionUser:S(t),...a.length>0?{StopPropagatedFrom:o(a)}:{}}),serviceConfig:F({ExecStart:as(N("pkgs","scream"),`/bin/scream ${Gc(["-o","pulse",
...i])}`),Restart:S("always"),RestartSec:kt(3)})})}}function*X$(e){const t=Nr(e);t&&(yield{pci:{class:"shmem",key:"scream",index:1},functions:[v("shmem",{name:t.
name},v("model",{type:"ivshmem-plain"}),v("size",{unit:"M"},t.bytes/ge))]})}var Pu={};C(Pu,{codes:()=>Q$,domain:()=>t1,rules:()=>e1,schema:()=>J$});var Y$=Z("",
["/games"],/^(?:\/[A-Za-z0-9_][A-Za-z0-9_.]*)+$/,"a partition is written as /games or /machine/games: letters, digits, _ and . after each /"),J$={vm:{seclabel:$(
z(j({type:T(["none","static","dynamic"]),model:g(T(["dac","apparmor","selinux"])),label:g(ls("A label.",["+1000:+100"])),relabel:g(I(""))})),[]),partition:g(Y$)}},
HA=e=>`vms: { win: { memory: 4GiB, seclabel: [${e}] } }
`,Q$={"seclabel-twice":m({severity:"error",about:"value",message:({model:e})=>`there is a label of ${e} already`,remedy:()=>"take one of them out"}),"seclabel-i\
ncomplete":m({severity:"error",about:"value",message:({missing:e})=>`this label needs '${e}'`,remedy:({missing:e})=>`add ${e}, or write type: none`}),"seclabel-\
not-static":m({severity:"error",about:"value",message:({type:e,field:t})=>`'${t}' is for a static label, and this one is ${e}`,remedy:({field:e})=>`take ${e} ou\
t, or write type: static`})};function e1(e,t){for(const{name:s,seclabel:i}of A(e)){const n=new Set;for(const[r,{type:o,model:a,label:c,relabel:l}]of i.entries()){
const u=["vms",s,"seclabel",r],d=o!=="none"&&!a?"model":o==="static"&&c===void 0?"label":void 0;d&&t("seclabel-incomplete",{path:u},{missing:d});for(const[p,w]of Object.
entries({label:c,relabel:l}))o==="static"||w===void 0||t("seclabel-not-static",{path:[...u,p]},{type:o,field:p});const h=a??"the host";n.has(h)&&t("seclabel-twi\
ce",{path:u},{model:h}),n.add(h)}}}function*t1(e){for(const{type:t,model:s,label:i,relabel:n}of e.seclabel){const r={type:t,model:s,relabel:n===void 0?void 0:Fa(
n)};yield{at:"",xml:v("seclabel",r,i!==void 0&&v("label",{},i))}}e.partition!==void 0&&(yield{at:"resource",xml:v("partition",{},e.partition)})}var ju={};C(ju,{
codes:()=>i1,domain:()=>n1,schema:()=>s1});var s1={vm:{serial:$(I(""),!1)}},i1={};function*n1(e){if(!e.serial)return;const t=v("target",{type:"isa-serial",port:0},
v("model",{name:"isa-serial"}));yield{at:"devices",xml:v("serial",{type:"pty"},t)},yield{at:"devices",xml:v("console",{type:"pty"},v("target",{type:"serial",port:0}))}}
var Du={};C(Du,{codes:()=>o1,host:()=>u1,rules:()=>a1,schema:()=>r1});var r1={},o1={"shared-memory-name-twice":m({severity:"error",about:"value",message:({name:e,
guest:t})=>`the shared memory '${e}' is already that of the guest '${t}'`,remedy:()=>"give it a name of its own with name:"}),"shared-memory-size":m({severity:"\
error",about:"value",message:({size:e})=>`${e} is no size for shared memory, which is a power of two of at least 1 MiB`,remedy:()=>"write 1MiB, 2MiB, 4MiB and s\
o on"}),"shared-memory-too-large":m({severity:"error",about:"value",message:({size:e})=>`shared memory of ${e} is more than the driver in a Windows guest can ma\
p`,remedy:()=>"keep it at 1 GiB or less: a smaller resolution, or hdr: off"}),"shared-memory-same-size":m({severity:"error",about:"value",message:({size:e})=>`S\
cream and Looking Glass both have ${e} of shared memory`,remedy:()=>"give Scream another size"})};function a1(e,t){const s=new Map;for(const i of A(e)){const n=Ar(
i,e);for(const{feature:a,name:c,path:l,bytes:u}of n){const d=["vms",i.name,a],h=s.get(l);h&&t("shared-memory-name-twice",{path:[...d,"name"]},{name:c,guest:h}),
s.set(l,i.name);const p={path:[...d,"size"]},w=fe(u);!Xl(u)||u<ge?t("shared-memory-size",p,{size:w}):u>=2*zt&&t("shared-memory-too-large",p,{size:w})}const[r,o]=n;
r&&o&&r.bytes===o.bytes&&t("shared-memory-same-size",{path:["vms",i.name,o.feature,"size"]},{size:fe(r.bytes)})}}var c1={"":1,k:1024,K:1024,m:ge,M:ge,g:zt,G:zt};
function l1(e,t){const s={...c1,...t===void 0?{}:{"%":t/100}},i=F(Object.entries(s).map(([l,u])=>[l,kt(Math.ceil(e/u))])),n=(l,...u)=>K(N("builtins",l),...u),r=rt(
"size"),o=l=>n("elemAt",r,kt(l)),a=S(`([1-9][0-9]*)([${Object.keys(s).join("")}]?)`),c=he(n("fromJSON",o(0)),">=",n("getAttr",o(1),i));return{kind:"assertion",that:Wa(
{size:n("match",a,N("config","boot","devShmSize"))},he(he(r,"==",Vs),"||",c)),message:`vfioc: boot.devShmSize is less than the ${fe(e)} that guests share below \
/dev/shm: when that is full they are killed.`}}function*u1(e,t){const s=J0(e);if(s.length===0)return;const{user:i,group:n}=Q0(e),r=s.reduce((a,c)=>a+c.bytes,0);
yield l1(r,t?.memory?.total);for(const{vm:a,path:c,bytes:l}of s)yield{kind:"tmpfile",type:"f",path:c,mode:"0660",user:i,group:n},yield{kind:"hook",vm:a.name,step:"\
shared-memory",order:Nt["shared-memory"],arguments:[c,String(l),i,n]};for(const a of e.host.users)yield{kind:"member",user:a,group:n};const o=qt(e).user;o!=="ro\
ot"&&o!==i&&(yield{kind:"member",user:o,group:n})}var Ru={};C(Ru,{codes:()=>h1,domain:()=>p1,host:()=>m1,rules:()=>f1,schema:()=>d1});var d1={vm:{shares:$(Ve($t,
j({path:_t,readOnly:$(I(""),!1)})),{})}},h1={"share-name-too-long":m({severity:"error",about:"value",message:({share:e})=>`'${e}' is longer than the 36 characte\
rs that virtiofs has for a name`,remedy:()=>"choose a shorter name"})};function f1(e,t){for(const s of A(e))for(const i of Object.keys(s.shares))i.length>36&&t(
"share-name-too-long",{path:["vms",s.name,"shares",i],on:"key"},{share:i})}function*m1(e){A(e).some(({shares:t})=>Object.keys(t).length>0)&&(yield{kind:"option",
path:["virtualisation","libvirtd","qemu","vhostUserPackages"],value:R([N("pkgs","virtiofsd")])})}function*p1(e,t){for(const[s,{path:i,readOnly:n}]of Object.entries(
e.shares)){const r=ji("shares",s,e,t),o=v("filesystem",{type:"mount",accessmode:"passthrough"},v("driver",{type:"virtiofs"}),v("source",{dir:i}),v("target",{dir:s}),
n&&v("readonly"),r!==void 0&&v("alias",{name:r}));yield{pci:{class:"share",key:s},functions:[o]}}}var Lu={};C(Lu,{codes:()=>g1,host:()=>b1,rules:()=>y1,schema:()=>v1});
var v1={},XA=(e,t)=>`host: { audio: ${e} }
libvirt: { qemu: { user: alex, group: users } }
vms: { win: { memory: 4GiB, ${t} } }
`,g1={"sound-server-not-there":m({severity:"error",about:"value",message:({server:e,audio:t})=>`the sound goes to ${e}, and the host has audio: ${t}`,remedy:()=>"\
make host.audio what the host plays sound with, or take spice for the guest"}),"sound-before-login":m({severity:"warning",about:"value",message:({guest:e,server:t})=>`\
'${e}' starts with the host, when nobody's ${t} runs yet`,remedy:()=>"take autostart out, let SPICE play the sound, or set users.users.NAME.linger"})};function zu({
display:{sound:e}}){const{to:t,uid:s=void 0}=typeof e=="object"?e:{to:e};return t==="pipewire"||t==="pulseaudio"?{to:t,uid:s}:void 0}function y1(e,t){const{audio:s}=e.
host;for(const i of A(e)){const n=zu(i);if(!n)continue;const r=["vms",i.name];(s==="none"||n.to==="pipewire"&&s!=="pipewire")&&t("sound-server-not-there",{path:[
...r,"display","sound"]},{server:n.to,audio:s}),i.autostart&&t("sound-before-login",{path:[...r,"autostart"]},{guest:i.name,server:n.to})}}function*b1(e){const{
user:t}=qt(e),s=A(e).flatMap(i=>zu(i)??[]);for(const i of new Set(s.flatMap(n=>n.uid??[]))){const n=Rt("config",["users","users",t,"uid"],Vs);yield{kind:"assert\
ion",that:he(he(n,"==",Vs),"||",he(n,"==",kt(i))),message:`vfioc: the sound of a guest goes to the server of ${t} as number ${i}, and users.users.${t}.uid is an\
other: make them the same.`}}}var Bu={};C(Bu,{codes:()=>$1,host:()=>x1,rules:()=>_1,schema:()=>k1});var w1=j({name:$t,inverse:$(I(""),!1),videoDrivers:g(z($t)),
prime:$(I(""),!0)}),k1={host:{specialisation:g(De(be([$t,w1]),je(e=>typeof e=="string"?{name:e,inverse:!1,prime:!0}:e)))}},$1={"specialisation-of-nothing":m({severity:"\
warning",about:"value",message:()=>"nothing is passed through, so both boot entries are the same",remedy:()=>"declare devices, or take specialisation out"})};function _1(e,t){
e.host.specialisation&&Object.keys(e.devices).length===0&&t("specialisation-of-nothing",{path:["host","specialisation"]})}var qu=e=>K(N("lib","mkForce"),e),S1=[
["prime","offload","enable"],["prime","offload","enableOffloadCmd"],["prime","reverseSync","enable"],["prime","sync","enable"],["powerManagement","finegrained"]];
function*x1(e){const{specialisation:t}=e.host;if(!t)return;const{name:s,inverse:i,videoDrivers:n,prime:r}=t;if(yield{kind:"entry",name:s,inverse:i},yield{kind:"\
option",path:["specialisation",s,"configuration","system","nixos","tags"],value:R([S(s)]),comment:i?"The boot entry without passthrough.":"The boot entry with p\
assthrough."},yield{kind:"kernelParam",name:"vfioc.passthrough",value:"1",comment:"By this the hook knows what booted."},n){const o=qu(R(n.map(S)));yield{kind:"\
option",path:["services","xserver","videoDrivers"],value:o,ofEntry:!0}}for(const o of r?[]:S1)yield{kind:"option",path:["hardware","nvidia",...o],value:qu(H(!1)),
ofEntry:!0};for(const o of A(e)){if(o.devices.length===0)continue;const a=[i?"default":s];yield{kind:"hook",vm:o.name,order:Nt["boot-entry"],step:"boot-entry",arguments:a}}}
var Fu={};C(Fu,{codes:()=>A1,domain:()=>C1,host:()=>M1,rules:()=>E1,schema:()=>N1});var O1=ee["make-functions.sh"],N1={device:{sriov:g(j({of:Ge,count:se().check(
ne(1),ce(256)),network:$(I(""),!1),vlan:g(se().check(ne(1),ce(4094)))}))}},YA=(e,t='"05:10.0"')=>`devices: { vf: { functions: [${t}], sriov: { ${e} } } }
vms: { win: { memory: 4GiB, devices: [vf] } }
`,JA=e=>`devices: { a: { functions: ["05:10.0"], sriov: { of: "05:00.0", count: 4 } }, b: { functions: ["05:10.2"], sriov: { of: "05:00.0", count: ${e} } } }
vms: { win: { memory: 4GiB, devices: [a, b] } }
`,A1={"sriov-without-functions":m({severity:"error",about:"value",message:({device:e})=>`which virtual functions '${e}' has is not known`,remedy:()=>"add functi\
ons: the addresses that ls -l /sys/bus/pci/devices/CARD/virtfn* shows once they are made"}),"sriov-counts-differ":m({severity:"error",about:"value",message:({count:e,
device:t,address:s})=>`${s} makes ${e} virtual functions for '${t}'`,remedy:({count:e})=>`write ${e} here too, or the larger number at both`}),"sriov-more-funct\
ions":m({severity:"error",about:"value",message:({functions:e,count:t,address:s})=>`${e} virtual functions of ${s} are used, and it makes ${t}`,remedy:({functions:e})=>`\
write count: ${e} or more`}),"sriov-card-leaves":m({severity:"error",about:"value",message:({address:e,device:t})=>`${e} is a function of '${t}', and the host h\
as to keep it`,remedy:({address:e,device:t})=>`take ${e} out of '${t}'`}),"sriov-handover":m({severity:"error",about:"value",message:()=>"a virtual function is \
not used by the host, so it is not handed over",remedy:()=>"take bind out"}),"vlan-without-network":m({severity:"error",about:"value",message:()=>"a VLAN is of \
a network card",remedy:()=>"write network: on, or take vlan out"})};function Uu(e){const t=new Map;for(const s of Q(e)){const{sriov:i}=s;if(!i)continue;const n=P(
i.of);t.set(n,[...t.get(n)??[],{...s,sriov:i}])}return t}function E1(e,t){const s=new Map(Q(e).flatMap(({name:i,functions:n})=>n.map(r=>[P(r),i])));for(const[i,
n]of Uu(e)){const[r]=n;if(!r)continue;const{count:o}=r.sriov;for(const{name:c,sriov:l,bind:u,functions:d}of n){const h=["devices",c],p=(...k)=>({path:[...h,...k]});
d.length===0&&t("sriov-without-functions",{...p("sriov"),on:"key"},{device:c});const w=s.get(i);w!==void 0&&t("sriov-card-leaves",p("sriov","of"),{address:i,device:w}),
l.count!==o&&t("sriov-counts-differ",p("sriov","count"),{count:o,device:r.name,address:i}),u==="handover"&&t("sriov-handover",p("bind")),l.vlan!==void 0&&!l.network&&
t("vlan-without-network",p("sriov","vlan"))}const a=n.reduce((c,{functions:l})=>c+l.length,0);a>o&&t("sriov-more-functions",{path:["devices",r.name,"sriov","cou\
nt"]},{functions:a,count:o,address:i})}}var Pr=e=>R(e.map(S));function*M1(e){for(const[t,s]of Uu(e)){const i=String(s[0]?.sriov.count),n=s.flatMap(o=>o.functions.
map(P)),r=K(N("pkgs","writeShellApplication"),F({name:S("vfioc-make-functions"),runtimeInputs:R([N("pkgs","coreutils")]),checkPhase:S(""),text:S(O1.replace(/^#!.*\n/,
""))}));yield{kind:"option",ofEntry:!0,path:["systemd","services",`vfioc-sriov-${t.replaceAll(/[:.]/g,"-")}`],value:F({description:S(`Virtual functions of ${t}`),
wantedBy:Pr(["multi-user.target"]),before:Pr(["libvirtd.service"]),after:Pr(["systemd-modules-load.service"]),serviceConfig:F({Type:S("oneshot"),RemainAfterExit:H(
!0)}),script:K(N("lib","escapeShellArgs"),R([K(N("lib","getExe"),r),...[t,i,...n].map(S)]))})}}}function*C1(e,t){for(const{name:s,sriov:i,functions:n}of Re(e,t)){
if(!i?.network)continue;const r=n.map((o,a)=>v("interface",{type:"hostdev",managed:"yes"},v("mac",{address:oc(t.host.name,e.name,s,String(a))}),v("source",{},v(
"address",{type:"pci",...sr(o)})),i.vlan!==void 0&&v("vlan",{},v("tag",{id:i.vlan}))));yield{pci:{class:"hostdev",key:s,index:e.devices.indexOf(s)},functions:r}}}
var Ku={};C(Ku,{codes:()=>I1,host:()=>L1,schema:()=>T1});var T1={},I1={},jr=(...e)=>N("config",...e),ks=(e,...t)=>K(N("lib",e),...t),Dr=(e,t)=>he(K(N("builtins",
"match"),S(e),t),"!=",Vs),Ui=(e,t)=>Qn(e,t);function*P1(e){const t=rt("parameter");yield{kind:"assertion",ofEntry:!0,that:ot(ks("any",Ui("parameter",Dr("vfio[-_\
]pci[.]ids=.*",t)),jr("boot","kernelParams"))),message:"vfioc: boot.kernelParams gives vfio-pci ids besides the devices of the spec: take vfio-pci.ids out, and \
name the devices in the spec."};const s=Ui("line",Dr("[[:space:]]*options[[:space:]]+vfio[-_]pci[[:space:]](.*[[:space:]])?ids=.*",rt("line"))),i=ks("splitStrin\
g",S(`
`),jr("boot","extraModprobeConfig")),n=e.some(r=>us(r)==="id")?1:0;yield{kind:"assertion",ofEntry:!0,that:he(ks("count",s,i),"==",kt(n)),message:"vfioc: boot.ex\
traModprobeConfig gives vfio-pci ids besides the devices of the spec: take its line `options vfio-pci ids=` out, and name the devices in the spec."}}var Vu=Object.
values(Ci).map(e=>e.filter(t=>t!=="snd_hda_intel"));function*j1(e,t){const s=hs(e,t),i=Vu.filter(r=>r.some(o=>s.includes(o))).flatMap(r=>r.filter(o=>!s.includes(
o)));if(i.length===0)return;const n=K(N("builtins","replaceStrings"),R([S("-")]),R([S("_")]),rt("module"));yield{kind:"assertion",ofEntry:!0,that:ot(ks("any",Ui(
"module",ks("elem",n,R(i.map(S)))),jr("boot","initrd","kernelModules"))),message:`vfioc: boot.initrd.kernelModules loads a driver that can take '${e.name}' befo\
re vfio-pci (one of ${i.join(", ")}): add it to devices.${e.name}.drivers, or take it out of the list.`}}var D1=({domain:e,bus:t,slot:s,function:i})=>`0*${t}${e===
0?"(@0*0)?":`@0*${e}`}:0*${s}:${i}`;function*R1(e,t){const i=e.filter(c=>{const l=hs(c,t);return Vu.some(u=>u.some(d=>l.includes(d)))}).flatMap(c=>c.functions);
if(i.length===0)return;const n=(...c)=>["hardware","nvidia","prime",...c],r=["offload","sync","reverseSync"].map(c=>Rt("config",n(c,"enable"),H(!1))).reduce((c,l)=>he(
c,"||",l)),o=["nvidiaBusId","amdgpuBusId","intelBusId"].map(c=>Rt("config",n(c),S(""))),a=Ui("busId",Dr(`PCI:(${i.map(D1).join("|")})`,rt("busId")));yield{kind:"\
assertion",ofEntry:!0,that:ot(he(r,"&&",ks("any",a,R(o)))),message:"vfioc: hardware.nvidia.prime uses a card that the spec keeps for a guest: switch its offload\
 or sync off, or take the card out of devices."}}function*L1(e,t){const s=sc(e);if(s.length!==0){yield*P1(s);for(const i of s)yield*j1(i,t);yield*R1(s,t)}}var Gu={};
C(Gu,{codes:()=>U1,host:()=>V1,rules:()=>K1,schema:()=>F1});var z1=Z("",["KMONAD_DEVICE"],/^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,62}$/,"a link below /dev has letters, \
digits, _ . + and -, and is at most 63 characters long"),B1=$e("",["KMonad output"],e=>e===""||e.length>256?W("the name of an input device has 1 to 256 characte\
rs"):/[\u0000-\u001f\u007f]/.test(e)?W("control characters cannot stand here"):e.isWellFormed()?Ce(e):W("this is not valid Unicode")),q1=se().check(ne(0),ce(255)),
F1={root:{udev:$(j({symlinks:$(Ve(z1,j({name:g(B1),usb:g(ir),kind:g(T(["keyboard","mouse"])),interface:g(q1)})),{})}),{})}},U1={"symlink-to-nothing":m({severity:"\
error",about:"value",message:({link:e})=>`nothing says which device /dev/${e} is`,remedy:()=>"add name, as /proc/bus/input/devices shows it, or usb, as lsusb sh\
ows it"}),"symlink-interface-without-usb":m({severity:"error",about:"value",message:({link:e})=>`/dev/${e} has a USB interface and no USB id`,remedy:()=>"add us\
b, as lsusb shows it, or take interface out"}),"symlink-same-device":m({severity:"warning",about:"value",message:({link:e,other:t})=>`/dev/${e} and /dev/${t} ar\
e links to the same device`,remedy:()=>"take one of them out"})};function K1(e,t){const s=new Map;for(const[i,n]of Object.entries(e.udev.symlinks)){const r=["ud\
ev","symlinks",i],{name:o,usb:a,kind:c,interface:l}=n;o===void 0&&a===void 0&&t("symlink-to-nothing",{path:r,on:"key"},{link:i}),l!==void 0&&a===void 0&&t("syml\
ink-interface-without-usb",{path:[...r,"interface"]},{link:i});const u=JSON.stringify([o,a,c,l]),d=s.get(u);d&&(o!==void 0||a!==void 0)&&t("symlink-same-device",
{path:r,on:"key"},{link:i,other:d}),s.set(u,i)}}var Ut=(e,t)=>({key:e,operator:"==",value:t});function*V1(e){for(const[t,{name:s,usb:i,kind:n,interface:r}]of Object.
entries(e.udev.symlinks)){const o=[{key:"ACTION",operator:"!=",value:"remove"},Ut("SUBSYSTEM","input"),{...Ut("KERNEL","event*"),glob:!0}];s!==void 0&&o.push(Ut(
"ATTRS{name}",s)),i&&(o.push(Ut("ENV{ID_VENDOR_ID}",i.vendor),Ut("ENV{ID_MODEL_ID}",i.device)),r!==void 0&&o.push(Ut("ENV{ID_USB_INTERFACE_NUM}",r.toString(16).
padStart(2,"0")))),n&&o.push(Ut(`ENV{ID_INPUT_${n.toUpperCase()}}`,"1")),o.push({key:"SYMLINK",operator:"+=",value:t}),yield{kind:"udev",stage:"boot",rule:o}}}var Wu={};
C(Wu,{codes:()=>H1,domain:()=>e_,rules:()=>J1,schema:()=>Z1});var Zu=se().check(ne(1),ce(255)),G1=Z("",["1.4"],/^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,6}$/,"a port i\
s a number, or several with dots where hubs are on the way: 1.4"),W1=j({id:g(ir),bus:g(Zu),device:g(Zu),port:g(G1),startupPolicy:g(T(["mandatory","requisite","o\
ptional"]))}),Z1={vm:{usb:$(z(De(be([ir,W1]),je(e=>"vendor"in e?{id:e}:e))),[])}},QA=e=>`vms: { win: { memory: 4GiB, usb: [${e}] } }
`,e2='"1000:0001", "1000:0002", "1000:0003", "1000:0004", "1000:0005", "1000:0006", "1000:0007"',H1={"usb-not-identified":m({severity:"error",about:"value",message:()=>"\
nothing says which USB device this is",remedy:()=>"give its id, or its bus with port or device, as lsusb shows them"}),"usb-port-and-device":m({severity:"error",
about:"value",message:()=>"port and device both say where on the bus it is",remedy:()=>"take device out: it changes whenever something is plugged in"}),"usb-twi\
ce":m({severity:"error",about:"value",message:({device:e,guest:t})=>`${e} is a USB device of '${t}' already`,remedy:()=>"take it out of one of them; two devices\
 of one id are told apart by bus and device"}),"usb-ports-exceeded":m({severity:"warning",about:"value",message:({guest:e,devices:t,ports:s})=>`'${e}' has ${t} \
USB devices and ${s} ports, so that some of them are slow`,remedy:()=>"take some out, lower display.usbRedirection, or pass a whole USB controller"})};function Hu({
bus:e,device:t,port:s}){if(e!==void 0)return s!==void 0?`bus ${e}, port ${s}`:t!==void 0?`bus ${e}, device ${t}`:void 0}var X1=e=>{const t=Hu(e);return e.id?me(
e.id)+(t?` at ${t}`:""):t};function Y1(e){const t=Object.values(e.disks).filter(i=>Ft(i,e)==="usb").length,s=at(e)?e.display.usbRedirection:0;return e.usb.length+
t+s+(hc(e)==="tablet"?1:0)}function J1(e,t){const s=new Map;for(const i of A(e)){const n=["vms",i.name,"usb"],r=new Set;for(const[a,c]of i.usb.entries()){const l=X1(
c),u={path:[...n,a]};if(l===void 0){t("usb-not-identified",u);continue}c.port!==void 0&&c.device!==void 0&&t("usb-port-and-device",{path:[...n,a,"device"]});const d=r.
has(l)?i.name:i.autostart?s.get(l):void 0;d!==void 0&&t("usb-twice",u,{device:l,guest:d}),r.add(l),i.autostart&&s.set(l,i.name)}const o=Y1(i);o>ar&&t("usb-ports\
-exceeded",{path:n,on:"key"},{guest:i.name,devices:o,ports:ar})}}function Q1(e){const{id:t,bus:s,port:i,device:n,startupPolicy:r}=e,o=[t&&v("vendor",{id:`0x${t.
vendor}`}),t&&v("product",{id:`0x${t.device}`}),Hu(e)!==void 0&&v("address",{bus:s,device:i===void 0?n:void 0,port:i})];return v("source",{startupPolicy:r},...o)}
function*e_(e){for(const t of e.usb)yield{at:"devices",xml:v("hostdev",{mode:"subsystem",type:"usb",managed:"yes"},Q1(t))}}var Xu={};C(Xu,{codes:()=>s_,domain:()=>i_,
schema:()=>t_});var t_={vm:{watchdog:g(T(["reset","shutdown","poweroff","pause","none","dump","inject-nmi"]))}},s_={};function*i_(e){if(!ds(e))yield{at:"devices",
xml:v("watchdog",{model:"itco",action:e.watchdog??"reset"})};else if(e.watchdog!==void 0){const t=v("watchdog",{model:"i6300esb",action:e.watchdog});yield{pci:{
class:"watchdog",key:"watchdog",index:0},functions:[t]}}}var ei=[Ol,Bu,Ll,Vl,ql,Ka,mu,nc,eu,nu,Du,ou,Zl,Eu,Gu,vl,_l,wl,dl,au,Pc,mc,yc,Bc,Ic,Il,Sl,Cl,kl,Fu,Dl,Au,
Hc,Kc,hu,lu,Nl,Wu,cl,Jc,Lu,ba,ju,Nu,Xu,Pu,ru,Ru,ic,rc,pu,ll,qc,ku,Ku,fl,Fc,zl,Bl,Ml,Ou,Tc,cu],Yu={"xml-not-readable":m({severity:"error",about:"value",message:({
file:e,line:t,column:s,problem:i})=>`${e?`'${e}'`:"this XML"}, line ${t}, column ${s}: ${i}`,remedy:()=>"correct it there: it must be one <domain> element, as v\
irsh dumpxml writes it"}),"xml-root-not-domain":m({severity:"error",about:"value",message:({root:e})=>`the root of this XML is <${e}>, and <domain> belongs here`,
remedy:()=>"put it in a <domain> element, at the place where libvirt has it"}),"xml-element-unidentified":m({severity:"error",about:"value",message:({path:e})=>`\
this XML has ${e} and does not say which one it is`,remedy:({needs:e})=>`write ${e.join(" or ")} in it, by which libvirt tells such elements apart`}),"xml-remov\
e-missing":m({severity:"error",about:"value",message:({path:e,step:t})=>`the domain has no ${e}: nothing is there for '${t}'`,remedy:()=>"take it out of the lis\
t, or look the element up in what compiles (domains/<guest>.xml)"}),"xml-remove-malformed":m({severity:"error",about:"value",message:({path:e,offset:t})=>`'${e}\
' is no path of elements: character ${t+1} does not belong there`,remedy:()=>"write names with / between them, and [attribute=value] to pick one of several, as \
in clock/timer[name=hpet]"}),"guest-slot-shared":m({severity:"warning",about:"value",message:({device:e,other:t})=>`'${e}' falls on the same guest slot as '${t}\
' and was moved to the next free one`,remedy:()=>"give one of them another name, so that neither can move when a third is added"}),"guest-address-refused":m({severity:"\
error",about:"value",message:({guest:e,device:t,reason:s})=>`'${t}' cannot stand where it is to stand in the guest '${e}': ${s}`,remedy:()=>"give it another add\
ress, or none"})},X=(...e)=>({law:"keyed",keys:e,needs:!0}),Le=(...e)=>({law:"keyed",keys:e,needs:!1}),ut={law:"loose"},Ye={law:"appended"},n_={law:"replaced"},
Se=X(["@name"]),Kt=X(["@id"]),r_=["domain","bus","slot","function"].map(e=>`source/address@${e}`),Ki=["alias@name"],Ju={"os/boot":n_,"os/initarg":Ye,"acpi/table":X(
["@type"]),"firmware/feature":Se,"domain/sysinfo":X(["@type"]),"bios/entry":Se,"system/entry":Se,"chassis/entry":Se,"sysinfo/entry":Se,"sysinfo/baseBoard":ut,"b\
aseBoard/entry":Se,"oemStrings/entry":Ye,"domain/seclabel":Le(["@model"],["@type"]),"clock/timer":Se,"cpu/feature":Se,"numa/cell":Kt,"distances/sibling":Kt,"vcp\
us/vcpu":Kt,"iothreadids/iothread":Kt,"cputune/vcpupin":X(["@vcpu"]),"cputune/vcpusched":X(["@vcpus"]),"cputune/iothreadpin":X(["@iothread"]),"cputune/iothreads\
ched":X(["@iothreads"]),"cputune/cachetune":X(["@vcpus"]),"cachetune/cache":X(["@id","@level","@type"]),"cputune/memorytune":X(["@vcpus"]),"memorytune/node":Kt,
"numatune/memnode":X(["@cellid"]),"hugepages/page":Le(["@nodeset"],["@size"]),"blkiotune/device":X(["path."]),"capabilities/cap":Se,"devices/disk":X(["target@de\
v"]),"devices/controller":Le(["@type","@index","@model~ich9"],["@type","@index"],["@type"]),"devices/interface":Le(["mac@address"],Ki),"devices/hostdev":Le(r_,[
"source/vendor@id","source/product@id","source/address@bus","source/address@device"],["source/vendor@id","source/product@id"],["source/address@bus","source/addr\
ess@device"],["source/address@bus","source/address@port"],["source/address@uuid"],["source/adapter@name",...["bus","target","unit"].map(e=>`source/address@${e}`)],
Ki),"devices/shmem":Se,"devices/input":Le(["@type","source@dev"],["@type","source@evdev"],["@type","@bus"],["@type"]),"devices/filesystem":X(["target@dir"]),"de\
vices/channel":X(["target@name"],["target@address","target@port"],["target@type"]),"devices/serial":Le(["target@port"],Ki),"devices/parallel":Le(["target@port"],
Ki),"devices/console":Le(["target@type","target@port"],["target@type"],["target@port"]),"devices/graphics":X(["@type"]),"devices/audio":Kt,"devices/sound":ut,"d\
evices/video":ut,"devices/rng":ut,"devices/tpm":ut,"devices/watchdog":ut,"devices/panic":ut,"devices/crypto":ut,"devices/smartcard":ut,"devices/lease":X(["key."]),
"devices/memory":Ye,"devices/redirdev":Ye,"devices/hub":Ye,"redirfilter/usbdev":Ye,"source/host":Le(["@name","@port"]),"graphics/channel":Se,"graphics/listen":Le(
["@type","@address"],["@type"]),"interface/ip":X(["@address"]),"interface/route":X(["@address"]),"filterref/parameter":Se,"vlan/tag":Kt,"network/ip":Le(["@famil\
y","@address"],["@address"]),"network/portgroup":Se,"network/route":X(["@address"]),"forward/interface":X(["@dev"]),"forward/address":Ye,"dhcp/range":X(["@start"]),
"dhcp/host":Le(["@mac"],["@id"],["@ip"]),"dns/host":X(["@ip"]),"dns/txt":Se,"dns/srv":X(["@service","@protocol"]),"dns/forwarder":Ye,"host/hostname":Ye,"qemu:co\
mmandline/qemu:arg":Ye,"qemu:commandline/qemu:env":Se,"qemu:capabilities/qemu:add":X(["@capability"]),"qemu:capabilities/qemu:del":X(["@capability"]),"qemu:over\
ride/qemu:device":X(["@alias"]),"qemu:frontend/qemu:property":Se,"dnsmasq:options/dnsmasq:option":Ye},o_={law:"keyed",keys:[[]],needs:!1},a_=(e,t)=>{const s=`${e}\
/${t}`;return(Object.hasOwn(Ju,s)?Ju[s]:void 0)??o_},c_={"source/address@domain":"0","source/address@function":"0","target@port":"0"},Rr=e=>/^0x[0-9a-f]{1,8}$/i.
test(e)?String(Number.parseInt(e,16)):/^[0-9]{1,8}$/.test(e)?String(Number.parseInt(e,10)):/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(e)?e.toLowerCase():e,Qu=new Map;
function ed(e){const t=Qu.get(e);if(t)return t;const[s="",i]=e.split("~"),[n="",r]=s.split("@"),o=n.replace(/\.$/,"").split("/").filter(c=>c!==""),a={where:s,children:o,
attribute:r,prefix:i};return Qu.set(e,a),a}function td(e,{children:t,attribute:s}){let i=e;for(const n of t)i=i?.child(n);return s===void 0?i?.text:i?.attribute(
s)}var sd=(e,t)=>td(e,ed(t)),ti=(e,t,s=0)=>{for(let i=s;i<t.length;i+=1){const n=t[i]??[],r=[];let o=n.length===0;for(const a of n){const c=ed(a),l=td(e,c);if(c.
prefix!==void 0&&!l?.startsWith(c.prefix))break;l!==void 0&&l!==""&&(o=!0);const u=l??c_[c.where];if(u===void 0||u==="")break;r.push(Rr(u))}if(o&&r.length===n.length)
return JSON.stringify([i,...r])}},id={model:"type",disk:"type",interface:"type",filesystem:"type",serial:"type",console:"type",channel:"type",parallel:"type",smartcard:"\
mode"},l_=e=>e.name==="backend"?e.attribute("type")===void 0?"model":"type":Object.hasOwn(id,e.name)?id[e.name]:void 0,u_=new Set(["source","backingStore","virt\
ualport","protocol"]),d_=e=>e==="model"||e==="backend"?"all":u_,si=class _n{name;attributes=new Map;#t=[];#e=new Map;#s=new Map;#i="";constructor(t){this.name=t}static of(t){
const s=new _n(t.name);for(const[i,n]of Object.entries(t.attributes))s.attributes.set(i,n);for(const i of Zn(t))s.add(_n.of(i));return s.#i=Xn(t),s}get children(){
return this.#t}get text(){return this.#i}setText(t){this.#i=t,t!==""&&this.drop(new Set(this.#e.keys()))}attribute(t){return this.attributes.get(t)}named(t){return this.#e.
get(t)??[]}child(t){return this.#e.get(t)?.[0]}find(t,s,i){const n=this.#s.get(t);if(n)return n.get(s);const r=new Map;this.#s.set(t,r),this.#r.set(t,i);for(const o of this.
named(t))this.#n(r,o,i);return r.get(s)}#r=new Map;#n(t,s,i){for(const n of i.keys()){const r=ti(s,i,n);r!==void 0&&!t.has(r)&&t.set(r,s)}}add(t){this.#t.push(t);
const s=this.#e.get(t.name);s?s.push(t):this.#e.set(t.name,[t]);const i=this.#s.get(t.name);i&&this.#n(i,t,this.#r.get(t.name)??[])}drop(t){this.#t=this.#t.filter(
s=>!t.has(s.name));for(const s of t)this.#e.delete(s),this.#s.delete(s)}valueAt(t){return sd(this,t)}copy(){return _n.of(this.freeze())}print(){return JSON.stringify(
[this.name,[...this.attributes].sort(),this.#i,this.#t.map(t=>t.print())])}freeze(){const t=this.#i===""?this.#t.map(s=>s.freeze()):[this.#i];return{name:this.name,
attributes:Wn(this.attributes),children:t}}},nd=/[^/[\]@=\s'"<>&]+/y,h_=/\[([^[\]=\s'"<>&]+)=/y,f_=/(?:'([^']*)'|"([^"]*)"|([^\]'"][^\]]*|))\]/y,m_=e=>{const t=[];
let s=0;const i=n=>{n.lastIndex=s;const r=n.exec(e);return r&&(s+=r[0].length),r};for(;;){if(e[s]==="@"&&t.length>0){s+=1;const o=i(nd)?.[0];return o!==void 0&&
s===e.length?{steps:t,attribute:o}:{malformed:s}}const n=i(nd)?.[0];if(n===void 0)return{malformed:s};const r=[];for(;e[s]==="[";){const o=i(h_)?.[1],a=o===void 0?
null:i(f_);if(o===void 0||!a)return{malformed:s};const c=o.includes("@")||o.endsWith(".");r.push({where:c?o:`@${o}`,value:a[1]??a[2]??a[3]??""})}if(t.push({name:n,
tests:r}),s===e.length)return{steps:t,attribute:void 0};if(e[s]!=="/")return{malformed:s};s+=1}},p_=(e,t)=>{const s=!/[\]'"]/.test(t),i=t.includes("'")?'"':"'";
return`[${e.replace(/^@/,"")}=${s?t:`${i}${t}${i}`}]`},rd=class{clashes=[];unidentified=[];#t;constructor(e){this.#t=e}into(e,t,s){const i=l_(t),n=i!==void 0&&this.#t===
"override"?t.attribute(i):void 0;n!==void 0&&e.attribute(i??"")!==n&&v_(e);for(const[a,c]of t.attributes){const l=e.attributes.get(a);l===void 0||this.#t==="ove\
rride"?e.attributes.set(a,c):l!==c&&this.clashes.push({path:s(),attribute:a,a:l,b:c})}t.text!==""&&this.#e(e,t,s);const o=new Set(t.children.map(a=>a.name));for(const a of o)
this.#s(e,t.named(a),s)}#e(e,t,s){if(e.text===t.text)return;e.text===""&&e.children.length===0||this.#t==="override"?e.setText(t.text):this.clashes.push({path:s(),
attribute:void 0,a:e.text,b:t.text})}#s(e,t,s){const[i]=t;if(!i)return;const n=a_(e.name,i.name);if(e.text!==""){if(this.#t==="join"){this.clashes.push({path:s(),
attribute:void 0,a:e.text,b:`<${i.name}>`});return}e.setText("")}n.law==="keyed"?this.#i(e,t,n,s):n.law==="replaced"?this.#c(e,t,s):n.law==="appended"?this.#o(e,
t):this.#l(e,t,s)}#i(e,t,s,i){const n=[];for(const r of t){const o=ti(r,s.keys);if(o===void 0&&s.needs){const a=s.keys.map(c=>c.join(" "));this.unidentified.push(
{path:`${Lr(i)}${r.name}`,needs:a})}else if(o===void 0)n.push(r);else{const a=e.find(r.name,o,s.keys);a?this.into(a,r,Vi(i,r,s)):e.add(this.#r(r,Vi(i,r,s)))}}if(n.
length>0){const{left:r}=this.#n(e.named(n[0]?.name??""),n,i);for(const o of r)e.add(o)}}#r(e,t){const s=new si(e.name);return this.into(s,e,t),s}#n(e,t,s){const i=e.
map(r=>({each:r,print:r.print()}));return{left:t.map(r=>this.#r(r,Vi(s,r))).filter(r=>{const o=r.print(),a=i.findIndex(c=>c.print===o);return a>=0&&i.splice(a,1),
a<0}),free:i.map(({each:r})=>r)}}#c(e,t,s){const[i=""]=t.map(o=>o.name),n=e.named(i),r=o=>o.map(a=>a.print()).join("");if(r(n)!==r(t)){if(n.length>0&&this.#t===
"join"){this.clashes.push({path:`${Lr(s)}${i}`,attribute:void 0,a:r(n),b:r(t)});return}e.drop(new Set([i]));for(const o of t)e.add(this.#r(o,s))}}#o(e,t){const s=e.
named(t[0]?.name??"").map(r=>r.print()),i=t.map(r=>r.print());if(!s.some((r,o)=>i.every((a,c)=>s[o+c]===a)))for(const r of t)e.add(r.copy())}#l(e,t,s){const i=e.
named(t[0]?.name??""),n=i.length===1&&t.length===1,{left:r,free:o}=this.#n(i,t,s);for(const a of r){const c=n?0:o.findIndex(u=>y_(u,a)),[l]=c<0?[]:o.splice(c,1);
l?this.into(l,a,Vi(s,a)):e.add(a)}}},v_=e=>{const t=d_(e.name);t==="all"&&e.attributes.clear(),e.drop(t==="all"?new Set(e.children.map(s=>s.name)):t)},g_=[["ali\
as@name"],["address@bus","address@slot","address@function"],["@model"],["model@type"],["@type"]],y_=(e,t)=>g_.some(s=>{const i=ti(t,[s]);return i!==void 0&&i===
ti(e,[s])}),od=()=>"",Lr=e=>{const t=e();return t===""?"":`${t}/`},Vi=(e,t,s)=>()=>{const n=(s?.keys.find(r=>ti(t,[r])!==void 0)??[]).map(r=>r.split("~")[0]??"").
filter(r=>t.valueAt(r)!==void 0).map(r=>p_(r,t.valueAt(r)??""));return`${Lr(e)}${t.name}${n.join("")}`},b_=(e,t,s="join")=>{const i=new rd(s),n=si.of(e);return i.
into(n,si.of(t),od),{merged:n.freeze(),clashes:i.clashes,unidentified:i.unidentified}},w_=(e,t)=>{const s=new rd("join"),i=si.of(e);for(const n of t){const r=n.
at===""?[]:n.at.split("/");let o=n.xml;for(const a of r.toReversed())o={name:a,attributes:{},children:[o]};s.into(i,si.of({name:i.name,attributes:{},children:[o]}),
od)}return{merged:i.freeze(),clashes:s.clashes,unidentified:s.unidentified}},k_=Om(Mm(),1),ad="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u2\
00C\\u200D\\u2070-\\u218F",cd="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",ld=`[${ad}${cd}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\\
u2040${ad}${cd}]*`,$_=new RegExp(`^${ld}(?::${ld})?$`,"u"),ud=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,__=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,
S_=e=>__.test(e)||$_.test(e),x_=e=>!ud.test(e),O_={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"&#xA;","\r":"&#xD;"},dd=e=>O_[e]??e,hd=new Set,
fd=e=>{if(hd.has(e))return e;if(S_(e))hd.add(e);else throw new RangeError(`not a name in XML: ${JSON.stringify(e)}`);return e},md=e=>{if(!x_(e))throw new RangeError(
`XML cannot hold this text: ${JSON.stringify(e)}`);return e},pd=/^[ !"#$%()-;=?-~]*$/,N_=e=>pd.test(e)?e:md(e).replace(/[&<>'\t\n\r]/g,dd),A_=e=>pd.test(e)?e:md(
e).replace(/[&<>\r]/g,dd),vd=new WeakMap,gd=(e,t)=>{const s=vd.get(e);if(s?.indent===t)return s.text;const i=E_(e,t);return vd.set(e,{indent:t,text:i}),i},E_=(e,t)=>{
const s=fd(e.name);let i=`${t}<${s}`;for(const o in e.attributes)i+=` ${fd(o)}='${N_(e.attributes[o]??"")}'`;const[n]=e.children;if(n===void 0)return`${i}/>`;if(typeof n==
"string"){if(e.children.length>1)throw new RangeError(`text beside other children in <${s}>`);return`${i}>${A_(n)}</${s}>`}let r=`${i}>
`;for(const o of e.children){if(typeof o=="string")throw new RangeError(`text beside other children in <${s}>`);r+=`${gd(o,`${t}  `)}
`}return`${r}${t}</${s}>`},zr=e=>`${gd(e,"")}
`,yd=64,M_=20,Br={"http://libvirt.org/schemas/domain/qemu/1.0":"qemu","http://libvirt.org/schemas/network/dnsmasq/1.0":"dnsmasq"},Gi=class extends Error{},bd=e=>Object.
hasOwn(Br,e)?Br[e]:void 0,C_=class{problems=[];offsets=new Map;root;#t;#e=new k_.SaxesParser({xmlns:!0});#s=[];#i=new Map;#r=0;constructor(e){this.#t=e;const t=this.#e;
t.on("error",s=>this.#n(t.position,s.message.replace(/^(?:[^:]*:)?\d+:\d+: /,""))),t.on("doctype",()=>{throw this.#n(Math.max(0,e.lastIndexOf("<!DOCTYPE",t.position)),
"a DOCTYPE is not taken"),new Gi}),t.on("opentagstart",()=>{this.#r=Math.max(0,e.lastIndexOf("<",t.position-1))}),t.on("opentag",s=>this.#c(s)),t.on("text",s=>this.#o(
s)),t.on("cdata",s=>this.#o(s)),t.on("closetag",()=>this.#l())}read(){try{this.#e.write(this.#t).close()}catch(e){if(!(e instanceof Gi))throw e}}#n(e,t){if(this.
problems.push({offset:Math.min(e,this.#t.length),message:t}),this.problems.length>=M_)throw new Gi}#c(e){if(this.#s.length>=yd)throw this.#n(this.#r,`elements a\
re nested more than ${yd} deep`),new Gi;const t=[];for(const n of Object.values(e.attributes)){const r=n.name==="xmlns"||n.prefix==="xmlns",o=bd(r?n.value:n.uri);
r&&o!==void 0?this.#i.set(o,n.value):r&&Object.values(Br).includes(n.local)?this.#n(this.#r,`the prefix ${n.local} belongs to another namespace: give this one a\
nother prefix`):t.push([!r&&o!==void 0?`${o}:${n.local}`:n.name,n.value])}const s=bd(e.uri),i=s===void 0?e.name:`${s}:${e.local}`;this.#s.push({name:i,attributes:t,
offset:this.#r,children:[],text:"",hasProblem:!1})}#o(e){const t=this.#s.at(-1);t&&(t.text+=e)}#l(){const e=this.#s.pop();if(!e)return;const t=/[^ \t\r\n]/.test(
e.text);t&&e.children.length>0&&this.#n(e.offset,`<${e.name}> has text beside other elements: '${e.text.trim().slice(0,40)}'`);const s=this.#s.at(-1),i=s?[]:[...this.#i].
map(([r,o])=>[`xmlns:${r}`,o]),n={name:e.name,attributes:Object.fromEntries([...e.attributes,...i]),children:t&&e.children.length===0?[e.text]:e.children};this.
offsets.set(n,e.offset),s?s.children.push(n):this.root??=n}},T_=e=>{const t=e.search(ud);if(t>=0)return{problems:[{offset:t,message:"a character stands here tha\
t XML cannot hold"}]};const s=new C_(e);s.read();const{root:i,offsets:n,problems:r}=s;return i&&r.length===0?{root:i,offsets:n}:{problems:r.length>0?r:[{offset:0,
message:"there is no element"}]}},wd=e=>({name:e.name,attribute:t=>qa(e,t),child:t=>{const s=Hn(e,t);return s&&wd(s)},text:Xn(e)}),I_=(e,t)=>e.name===t.name&&t.
tests.every(({where:s,value:i})=>{const n=sd(wd(e),s);return n!==void 0&&Rr(n)===Rr(i)}),P_=(e,t)=>{const s=m_(t);if("malformed"in s)return{outcome:"malformed",
offset:s.malformed};const{steps:i,attribute:n}=s;let r=0,o=0;const a=(l,u)=>{o=Math.max(o,u);const d=i[u];if(!d)return n!==void 0&&qa(l,n)===void 0?l:(r+=1,n===
void 0?void 0:Vv(l,{[n]:void 0}));const h=l.children.flatMap(p=>typeof p=="string"||!I_(p,d)?[p]:a(p,u+1)??[]);return{...l,children:h}},c=a(e,0)??e;return r>0?{
outcome:"removed",root:c,count:r}:{outcome:"missing",found:o,step:i[o]?.name??`@${n}`}};function j_(e,t){if(e.xml===void 0)return;const s=t.get(["vms",e.name,"x\
ml"].join("/"));return s?{text:new TextDecoder().decode(s),file:e.xml}:{text:e.xml}}function D_(e,t){const s=e.slice(0,t).split(`
`);return{line:s.length,column:(s.at(-1)??"").length+1}}function R_(e,t,s,i){const n=j_(t,s);if(!n)return e;const r={path:["vms",t.name,"xml"]},o=T_(n.text);if("\
problems"in o){for(const{offset:c,message:l}of o.problems)i("xml-not-readable",r,{guest:t.name,file:n.file,...D_(n.text,c),problem:l});return e}if(o.root.name!==
e.name)return i("xml-root-not-domain",r,{root:o.root.name}),e;const a=b_(e,o.root,"override");for(const{path:c,needs:l}of a.unidentified)i("xml-element-unidenti\
fied",r,{path:c,needs:l});return a.merged}function L_(e,t,s,i){let n=R_(e,t,s,i);for(const[r,o]of t.xmlRemove.entries()){const a={path:["vms",t.name,"xmlRemove",
r]},c=P_(n,o);c.outcome==="removed"?n=c.root:c.outcome==="missing"?i("xml-remove-missing",a,{path:o,step:c.step}):i("xml-remove-malformed",a,{path:o,offset:c.offset})}
return n}import{createHash as z_}from"node:crypto";var B_=e=>`urn:vfioc:${e}:1`,kd=e=>z_("sha256").update(zr(e)).digest("hex");function $d(e,t){const s=v(`vfioc\
:${e.name}`,{"xmlns:vfioc":B_(e.name),hash:t}),i=Zn(e,"metadata")[0],n=e.children.filter(c=>c!==i),r=n.findIndex(c=>typeof c!="string"&&!["name","uuid","title",
"description"].includes(c.name)),o=r===-1?n.length:r,a=i?Zn(i):[];return{...e,children:[...n.slice(0,o),v("metadata",{},...a,s),...n.slice(o)]}}var oe="boot ali\
as rom acpi address",q_={domain:`name uuid genid title description metadata maxMemory memory currentMemory blkiotune memtune memoryBacking
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
    transient serial wwn vendor product encryption ${oe}`,controller:`driver model target master serial ${oe}`,filesystem:`driver binary source target readonly \
space_hard_limit space_soft_limit ${oe}`,interface:`mac source virtualport backenddomain ip route script downscript guest target teaming portForward model
    driver backend filterref tune link mtu coalesce bandwidth vlan port ${oe}`,serial:`source protocol log target ${oe}`,parallel:`source protocol log target ${oe}`,
console:`source protocol log target ${oe}`,channel:`source protocol log target ${oe}`,input:`driver source ${oe}`,tpm:`backend ${oe}`,graphics:"listen channel i\
mage jpeg zlib playback streaming mouse clipboard filetransfer gl audio",sound:`codec audio driver ${oe}`,audio:"input output",video:`driver model ${oe}`,hostdev:`\
driver source teaming readonly shareable ${oe}`,redirdev:`source protocol ${oe}`,memballoon:`stats driver ${oe}`,rng:`rate backend driver ${oe}`,shmem:`model si\
ze server msi ${oe}`,memory:`source target ${oe}`,vsock:`cid driver ${oe}`,watchdog:oe,panic:oe,iommu:`driver ${oe}`,"qemu:commandline":"qemu:arg qemu:env","qem\
u:capabilities":"qemu:add qemu:del",network:`name uuid title description metadata forward bridge mtu mac domain dns vlan bandwidth virtualport ip route
    portgroup dnsmasq:options`,forward:"driver pf nat interface address",dns:"forwarder txt host srv",ip:"tftp dhcp",dhcp:"range host bootp"},F_=new Map(Object.
entries(q_).map(([e,t])=>[e,new Map(t.split(/\s+/).map((s,i)=>[s,i]))])),qr=e=>{if(e.name==="metadata"||e.children.length===0)return e;let t=!1,s=e.children.map(
n=>{if(typeof n=="string")return n;const r=qr(n);return t||=r!==n,r});const i=F_.get(e.name);if(i){const n=a=>(typeof a=="string"?void 0:i.get(a.name))??i.size;
let r=-1;s.every(a=>{const c=r;return r=n(a),c<=r})||(t=!0,s=s.toSorted((a,c)=>n(a)-n(c)))}return t?{...e,children:s}:e},_d=["hostdev","disk","nic","share","vid\
eo","sound","usb","serial","scsi","rng","watchdog","balloon","input","sata","shmem","vsock","iommu"],U_=(e,t)=>_d.indexOf(e.class)-_d.indexOf(t.class)||(e.key<t.
key?-1:e.key>t.key?1:0),$s=e=>`${e.bus}:${e.slot}`,K_=class{#t=new Map;holder(e,t){const s=this.#t.get($s(e));for(let i=e.function;s&&i<e.function+t;i+=1)if(s.has(
i))return s.get(i)}tenant(e){return this.#t.get($s(e))?.values().next().value}take(e,t,s){const i=this.#t.get($s(e))??new Map;this.#t.set($s(e),i);for(let n=e.function;n<
e.function+t;n+=1)i.set(n,s)}has(e,t){return this.#t.get($s(e))?.has(t)??!1}isShared(e){return(this.#t.get($s(e))?.size??0)>1}},Sd=(e,t,s)=>{const i={type:"pci",
...sr({domain:0,...t})},n=e.children.filter(r=>typeof r=="string"||r.name!=="address");return Gv(e,...n,v("address",{...i,multifunction:s?"on":void 0}))},V_=(e,t,s)=>t.
domain!==0?"domain":t.function+e.functions.length>8?"functions":s==="pc"?t.bus===0&&t.slot<2?"reserved":void 0:t.bus===0?u$(t.slot)?"reserved":void 0:t.bus>c$?"\
bus":t.slot===0?void 0:"slot",G_=e=>{const t=l$(e),s=`0x${(t.slot<<3|t.function).toString(16)}`;return Sd(v("controller",{type:"pci",index:e,model:"pcie-root-po\
rt"},v("target",{chassis:e,port:s})),t,t.function===0)},xd=[],W_=e=>(xd[e]??=G_(e),xd[e]),Z_=e=>{let t=0;for(const i of e)t=Math.max(t,i.bus);const s=Array.from(
{length:t},(i,n)=>W_(n+1));return[v("controller",{type:"pci",index:0,model:"pcie-root"}),...s]},H_=(e,t="q35")=>{const s=new K_,i=new Map,n=[],r=[],o=(u,d)=>{s.
take(d,u.functions.length,{class:u.class,key:u.key}),i.set(u,d)},a=[...e].sort(U_);for(const u of a){const{fixed:d}=u;if(!d)continue;const h={class:u.class,key:u.
key},p=V_(u,d,t),w=s.holder(d,u.functions.length);p?r.push({...h,reason:p,address:d}):w?r.push({...h,reason:"taken",address:d,by:w}):o(u,{bus:d.bus,slot:d.slot,
function:d.function})}for(const[u,d]of[...i])s.has(d,0)||!u.fixed||(r.push({class:u.class,key:u.key,reason:"no-function-0",address:u.fixed}),i.delete(u));const c=(u,d)=>{
const h=Hs(Cr,u.class,u.key),p=d??yu(h),w=s.tenant(p);if(!w){o(u,p);return}for(let k=d?0:1;k<Cr;k+=1){const _=yu(h+k);if(!s.tenant(_)){n.push({class:u.class,key:u.
key,with:w,place:_}),o(u,_);return}}r.push({class:u.class,key:u.key,reason:"full"})};if(t==="q35"){const u=a.filter(h=>!h.fixed),d=h=>{const p=h.index??(h.class===
"hostdev"?void 0:0);return p===void 0||!o$(h.class)?void 0:gu(h.class,p)};for(const h of u){const p=d(h);p&&c(h,p)}for(const h of u)d(h)||c(h,void 0)}return{devices:e.
flatMap(u=>{const d=i.get(u);return d?u.functions.map((h,p)=>{const w={...d,function:d.function+p};return Sd(h,w,w.function===0&&s.isShared(w))}):t==="pc"&&!u.fixed?
u.functions:[]}),controllers:t==="q35"?Z_(i.values()):[],places:[...i].map(([u,d])=>({class:u.class,key:u.key,place:d})),collisions:n,refused:r}};function X_(e,t){
const s=t.filter(a=>"at"in a),{merged:i,clashes:n,unidentified:r}=w_(v("domain",{type:e.type}),s),[o]=[...n,...r];if(o)throw new Error(`two features do not agre\
e: ${JSON.stringify(o)}`);return i}var Y_={domain:"a guest has the PCI domain 0000 only",reserved:"the slot is the chipset's or a root port's",bus:"there is no \
such bus in the guest",slot:"behind a root port there is slot 00 only",functions:"its functions do not fit in one slot from there on",taken:"another device stan\
ds there","no-function-0":"no device is function 0 of that slot, and a guest does not look for others without it",full:"the guest has no place left"};function J_(e,t,s,i){
const n=i.reporter(Yu),r=["vms",e.name],o=t.flatMap(d=>"pci"in d?[{...d.pci,functions:d.functions}]:[]),a=H_(o,ds(e)?"pc":"q35");for(const{key:d,with:h}of a.collisions)
n("guest-slot-shared",{path:r,on:"key"},{guest:e.name,device:d,other:h.key});for(const d of a.refused)n("guest-address-refused",{path:r,on:"key"},{guest:e.name,
device:d.key,reason:Y_[d.reason]});let c=Q_(X_(e,t),[...a.controllers,...a.devices]);c=qr(L_(c,e,s,n));const l=Hn(c,"uuid"),u=kd(c);return{text:zr($d(c,u)),uuid:l?
Xn(l):"",hash:u}}function Q_(e,t){const s=Hn(e,"devices")??v("devices"),i=e.children.filter(n=>n!==s);return{...e,children:[...i,{...s,children:[...s.children,...t]}]}}
function eS({xml:e}){const t=qr(e),s=kd(t);return{text:zr($d(t,s)),hash:s}}function Od(e){if(e.includes("\0"))throw new RangeError("a word of a shell cannot hol\
d NUL");return/^[A-Za-z0-9_./:@%+,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}var Nd=e=>e.map(Od).join(" "),tS=e=>e.split(`
`).map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")).join(" ");function Vt(e){if(!/^[!-~]+$/.test(e)||e.endsWith("\\"))throw new RangeError(`'${e}' is no w\
ord of modprobe.d`);return e}function sS(e){switch(e.command){case"options":return`options ${Vt(e.module)} ${Vt(e.option)}=${Vt(e.value)}`;case"softdep":return`\
softdep ${Vt(e.module)} pre: ${Vt(e.pre)}`;case"blacklist":return`blacklist ${Vt(e.module)}`;case"install":return`install ${Vt(e.module)} ${Nd(e.run.map(t=>t.includes(
`
`)?tS(t):t))}`}}function Ad(e){if(/["\n\r\u0000]/.test(e))throw new RangeError(`qemu.conf cannot hold '${e}'`);return`"${e}"`}function iS(e){return typeof e=="s\
tring"?Ad(e):typeof e=="number"?String(e):typeof e=="boolean"?e?"1":"0":e.length===0?"[]":`[ ${e.map(Ad).join(", ")} ]`}var nS=(e,t)=>`${e} = ${iS(t)}`,rS=e=>e.
replace(/[*?[]/g,"[$&]").replace(/[|\\]/g,"?"),oS=e=>e.replace(/[$%]/g,"$&$&");function Ed(e){return e.map(({key:t,operator:s,value:i,glob:n=!1})=>{const r=s===
"=="||s==="!=";if(/[\u0000-\u001f\u007f]/.test(i)||!r&&i.includes("\\"))throw new RangeError(`a udev rule cannot hold '${i}'`);const o=n?i:r?rS(i):oS(i);return`${t}${s}\
"${o.replaceAll('"','\\"')}"`}).join(", ")}var aS=ee["hook.sh"],cS=ee["hooks/boot-entry.sh"],lS=ee["hooks/claim-devices.sh"],uS=ee["hooks/end-sessions.sh"],dS=ee["\
hooks/hugepages.sh"],hS=ee["hooks/isolate-cpus.sh"],fS=ee["hooks/kvmfr-device.sh"],mS=ee["hooks/move-irqs.sh"],Fr=ee["hooks/parts/cpu-sets.sh"],Wi=ee["hooks/par\
ts/lock.sh"],pS=ee["hooks/resize-bars.sh"],vS=ee["hooks/restart-units.sh"],gS=ee["hooks/set-governor.sh"],yS=ee["hooks/shared-memory.sh"],bS=ee["hooks/stop-unit\
s.sh"],wS=ee["hooks/unbind-consoles.sh"],kS=ee["hooks/unbind-framebuffer.sh"],$S=ee["hooks/unload-drivers.sh"],_S=ee["hooks/wait-device-free.sh"],Md={"boot-entr\
y":cS,"claim-devices":lS,"end-sessions":uS,hugepages:dS,"isolate-cpus":hS,"kvmfr-device":fS,"move-irqs":mS,"resize-bars":pS,"restart-units":vS,"set-governor":gS,
"shared-memory":yS,"stop-units":bS,"unbind-consoles":wS,"unbind-framebuffer":kS,"unload-drivers":$S,"wait-device-free":_S},Cd={hugepages:[Wi],"isolate-cpus":[Wi,
Fr],"move-irqs":[Wi,Fr],"set-governor":[Wi,Fr]},SS=[...["coreutils","findutils","gawk","gnugrep","gnused","kmod"].map(e=>N("pkgs",e)),N("config","systemd","pack\
age"),N("pkgs","util-linux")],xS=e=>Object.hasOwn(Cd,e)?Cd[e]??[]:[],OS=e=>{const t=Object.hasOwn(Md,e)?Md[e]:void 0;if(t===void 0)throw new Error(`no file of a\
ssets/hooks is the step ${e}`);return t};function NS(e){return["steps_of() {","  case $1 in",...[...new Set(e.map(i=>i.vm))].sort().flatMap(i=>[`  ${Od(i)})`,...e.
filter(n=>n.vm===i).sort((n,r)=>n.order-r.order).map(n=>`    step ${Nd([n.step,...n.arguments])}`),"    ;;"]),"  esac","}",""].join(`
`)}function AS(e){const t=[...new Set(e.map(s=>s.step))].sort();return[...new Set(t.flatMap(xS)),...t.map(OS),NS(e),aS.replace(/^#!.*\n/,"")].join(`
`)}function ES(e){const t=K(N("pkgs","writeShellApplication"),F({name:S("vfioc-hook"),runtimeInputs:R(SS),checkPhase:S(""),text:S(AS(e))}));return{path:["virtua\
lisation","libvirtd","hooks","qemu","vfioc"],value:K(N("lib","getExe"),t)}}var MS=[["assertions"],["boot","blacklistedKernelModules"],["boot","extraModprobeConf\
ig"],["boot","extraModulePackages"],["boot","initrd","kernelModules"],["boot","initrd","services","udev","rules"],["boot","kernelModules"],["boot","kernelPackag\
es"],["boot","kernelParams"],["environment","etc"],["environment","systemPackages"],["hardware","nvidia","powerManagement","finegrained"],["hardware","nvidia","\
prime"],["networking","bridges"],["networking","dhcpcd","denyInterfaces"],["networking","firewall","interfaces"],["networking","interfaces"],["networking","netw\
orkmanager","unmanaged"],["programs","virt-manager"],["services","pipewire"],["services","udev","extraRules"],["services","udev","packages"],["services","xserve\
r","videoDrivers"],["specialisation"],["system","nssModules"],["systemd","network","enable"],["systemd","network","netdevs"],["systemd","network","networks"],["\
systemd","services"],["systemd","sockets"],["systemd","tmpfiles","settings"],["systemd","user","services"],["users","users"],["virtualisation","kvmgt"],["virtua\
lisation","libvirtd"],["virtualisation","spiceUSBRedirection"],["warnings"]],CS=e=>MS.some(t=>t.every((s,i)=>e[i]===s)),Ur={"->":[1,"right"],"||":[2,"left"],"&&":[
3,"left"],"==":[4,"none"],"!=":[4,"none"],"<":[5,"none"],"<=":[5,"none"],">":[5,"none"],">=":[5,"none"],"//":[6,"right"],"+":[8,"left"],"-":[8,"left"],"++":[9,"\
right"]},te={anything:0,notOperand:7,subtraction:8,hasOperand:11,negative:11,function:12,argument:14,selected:15};function Td(e){const[t,s]=Ur[e];return[s==="le\
ft"?t:t+1,s==="right"?t:t+1]}var Id=e=>Ur[e][1];function Zi(e){switch(e.kind){case"comment":return-1;case"lambda":case"let":case"if":return 0;case"binary":return Ur[e.
operator][0];case"not":return 7;case"has":return 10;case"int":return e.value<0n?Pd(e.value)?te.subtraction:te.negative:te.argument;case"file":return te.argument;case"\
apply":return e.arguments.length===0?Zi(e.function):te.function;case"select":return e.path.length===0?Zi(e.of):e.or===void 0?te.selected:13;default:return 16}}var Pd=e=>e===
-(2n**63n),jd=new Set(["if","then","else","assert","with","let","in","rec","inherit","or"]),Dd=/^[A-Za-z_][A-Za-z0-9_'-]*$/;function Kr(e){if(e.includes("\0"))throw new RangeError(
`Nix strings cannot hold NUL: ${JSON.stringify(e)}`);if(new RegExp("\\p{Surrogate}","u").test(e))throw new RangeError(`text holds a lone surrogate: ${JSON.stringify(
e)}`)}function _s(e){if(!Dd.test(e)||jd.has(e))throw new RangeError(`not the name of a Nix variable: ${JSON.stringify(e)}`);return e}function Rd(e){return Dd.test(
e)&&!jd.has(e)?e:Ld([{text:e}])}function Ss(e){if(e.length===0)throw new RangeError("an attribute path needs a name");return e.map(Rd).join(".")}var TS={"\\":"\\\
\\",'"':'\\"',"\n":"\\n","\r":"\\r","	":"\\t",$:"\\$"},IS=e=>TS[e]??e;function Ld(e){return`"${e.map((s,i)=>{if("hole"in s)return`\${${s.hole}}`;Kr(s.text);const n=i+
1<e.length;return s.text.replace(n?/[\\"\n\r\t]|\$(?=\{)|\$$/g:/[\\"\n\r\t]|\$(?=\{)/g,IS)}).join("")}"`}function Vr(e){if(!e.some(s=>typeof s=="string"&&s.includes(
`
`)))return!1;const t=e.map(s=>typeof s=="string"?s:"x").join("").split(`
`);return!t.some(s=>s.includes("\r"))&&t.some(s=>/^[^ ]/.test(s))&&!/^ +$/.test(t.at(-1)??"")}function PS(e,t){return e.replace(/'+|\$/g,(s,i)=>{const n=e.slice(
i+s.length,i+s.length+2);if(s==="$")return n.startsWith("{")||n===""&&t==="hole"?"''$":"$";const r="'''".repeat(Math.floor(s.length/2));if(s.length%2===0)return r;
const o=n==="${"||n==="$"&&t==="hole"&&i+s.length+1===e.length;return`${r}${o||n===""&&t==="end"?"''\\'":"'"}`})}function jS(e,t){const i=e.map((o,a)=>"hole"in o?
`\${${o.hole}}`:(Kr(o.text),PS(o.text,a+1<e.length?"hole":"end"))).join("").split(`
`),n=i.at(-1)===""?" ".repeat(t):"",r=" ".repeat(t+2);return`''
${i.map(o=>o===""?"":r+o).join(`
`)}${n}''`}function DS(e,t){return Kr(e),e.split(/\r\n|[\r\n]/).flatMap(s=>{const i=s.replace(/[\p{Cc}\u2028\u2029]/gu," ").trimEnd(),n=`# ${/^ */.exec(i)?.[0]??
""}`,r=[];let o="";for(const a of i.split(" ").filter(c=>c!==""))o!==""&&n.length+o.length+1+a.length>t?(r.push(n+o),o=a):o=o===""?a:`${o} ${a}`;return[...r,(n+
o).trimEnd()]})}var ii=100,zd=80;function Hi(e){return`${Mt(e,0,0)}
`}var ze=e=>" ".repeat(e);function Bd(e){const t=[];for(const s of e){const i=t.at(-1);typeof s!="string"?t.push({hole:xe(s)}):i!==void 0&&"text"in i?t[t.length-
1]={text:i.text+s}:s!==""&&t.push({text:s})}return t}function RS(e){if(Pd(e))return`-${2n**63n-1n} - 1`;if(e>=2n**63n||e<-(2n**63n))throw new RangeError(`Nix in\
tegers have 64 bits: ${e}`);return String(e)}function qd(e){return typeof e=="string"?_s(e):`{ ${Fd(e).join(", ")} }`}function Fd({names:e,open:t}){if(new Set(e).
size!==e.length)throw new RangeError(`a function takes one name twice: ${e}`);return[...e.map(_s),...t?["..."]:[]]}function Ud(e){const t=e.flatMap(i=>i.kind===
"inherit"?i.names:[i.name]),s=new Set;for(const i of t){if(s.has(i))throw new RangeError(`an attribute is given twice: ${JSON.stringify(i)}`);s.add(i)}}function Gr(e,t){
return`inherit${e===void 0?"":` (${xe(e)})`}${t.map(i=>` ${Kd(e,i)}`).join("")};`}var Kd=(e,t)=>e===void 0?_s(t):Rd(t);function Je(e,t){const s=xe(e);return Zi(
Wr(e))<t?`(${s})`:s}var Wr=e=>e.kind==="comment"?Wr(e.node):e;function xe(e){switch(e.kind){case"string":return Ld(Bd(e.parts));case"int":return RS(e.value);case"\
constant":return e.name;case"identifier":return _s(e.name);case"file":return e.path;case"list":return["[",...e.items.map(t=>Je(t,te.argument)),"]"].join(" ");case"\
attrs":return["{",...Vd(e.bindings),"}"].join(" ");case"select":{if(e.path.length===0)return xe(e.of);const t=`${Je(e.of,te.selected)}.${Ss(e.path)}`;return e.or===
void 0?t:`${t} or ${Je(e.or,te.argument)}`}case"has":return`${Je(e.of,te.hasOperand)} ? ${Ss(e.path)}`;case"apply":return[...[Je(e.function,Zr(e.function))],...e.
arguments.map(s=>Je(s,te.argument))].join(" ");case"lambda":return`${qd(e.parameter)}: ${xe(e.body)}`;case"let":return["let",...Vd(e.bindings),"in",xe(e.body)].
join(" ");case"if":return`if ${xe(e.condition)} then ${xe(e.consequent)} else ${xe(e.alternative)}`;case"binary":{const[t,s]=Td(e.operator);return`${Je(e.left,t)}\
 ${e.operator} ${Je(e.right,s)}`}case"not":return`!${Je(e.operand,te.notOperand)}`;case"comment":return xe(e.node)}}var Zr=e=>Wr(e).kind==="select"?te.argument:
te.function;function Vd(e){return Ud(e),e.map(t=>{if(t.kind==="inherit")return Gr(t.from,t.names);const{path:s,value:i}=Hd(t.name,t.value);return`${Ss(s)} = ${xe(
i)};`})}function ve(e){switch(e.kind){case"string":return!Vr(e.parts);case"int":case"constant":case"identifier":case"file":return!0;case"list":return e.items.length<=
1&&e.items.every(ve);case"attrs":return e.bindings.length<=1&&e.bindings.every(t=>t.kind==="inherit"||ve(t.value));case"select":return ve(e.of)&&(e.or===void 0||
ve(e.or));case"has":return ve(e.of);case"apply":return ve(e.function)&&e.arguments.every(ve);case"lambda":return Gd(e.parameter)&&ve(e.body);case"if":return ve(
e.condition)&&ve(e.consequent)&&ve(e.alternative);case"binary":return ve(e.left)&&ve(e.right);case"not":return ve(e.operand);case"let":case"comment":return!1}}var Gd=e=>typeof e==
"string"||e.names.length<=2;function Mt(e,t,s,i=0){if(ve(e)){const n=xe(e);if(s+n.length+i<=ii)return n}return xs(e,t,s)}function it(e,t,s,i,n=0){if(Zi(e)>=t)return Mt(
e,s,i,n);if(ve(e)){const r=`(${xe(e)})`;if(i+r.length+n<=ii)return r}return ni(e,i+1)?`(${xs(e,s,i+1)})`:`(
${ze(s+2)}${Mt(e,s+2,s+2)}
${ze(s)})`}function ni(e,t){switch(e.kind){case"string":return Vr(e.parts);case"list":return e.items.length>0;case"attrs":return e.bindings.length>0;case"lambda":
return typeof e.parameter=="string"&&ni(e.body,t+e.parameter.length+2);case"apply":return Wd(e,t)!==void 0;default:return!1}}function Wd(e,t){const s=e.arguments.
at(-1),i=e.arguments.slice(0,-1);if(s===void 0||!ve(e.function)||!i.every(ve))return;const r=[...[Je(e.function,Zr(e.function))],...i.map(o=>Je(o,te.argument)),
""].join(" ");return t+r.length<ii&&ni(s,t+r.length)?r:void 0}function xs(e,t,s){const i=ze(t+2),n=ze(t);switch(e.kind){case"string":return Vr(e.parts)?jS(Bd(e.
parts),t):xe(e);case"list":{const r=e.items.map(o=>i+Hr(o,t+2,te.argument));return r.length===0?"[ ]":`[
${r.join(`
`)}
${n}]`}case"attrs":return e.bindings.length===0?"{ }":`{
${Xd(e.bindings,t+2)}
${n}}`;case"select":{if(e.path.length===0)return xs(e.of,t,s);const r=`${it(e.of,te.selected,t,s)}.${Ss(e.path)}`;return e.or===void 0?r:`${r}
${i}or ${it(e.or,te.argument,t+2,t+5)}`}case"has":return`${it(e.of,te.hasOperand,t,s)} ? ${Ss(e.path)}`;case"apply":{const r=Wd(e,s),o=e.arguments.at(-1);if(r!==
void 0&&o!==void 0)return r+it(o,te.argument,t,s+r.length);const a=it(e.function,Zr(e.function),t,s),c=e.arguments.map(l=>i+Hr(l,t+2,te.argument));return[a,...c].
join(`
`)}case"lambda":return LS(e,t,s);case"let":return`let
${Xd(e.bindings,t+2)}
${n}in
${n}${Mt(e.body,t,t)}`;case"if":{const r=it(e.condition,te.anything,t,s+3,5),o=Mt(e.consequent,t+2,t+2),a=`if ${r} then
${i}${o}
${n}else`;return e.alternative.kind==="if"?`${a} ${xs(e.alternative,t,t+5)}`:`${a}
${i}${Mt(e.alternative,t+2,t+2)}`}case"binary":return BS(e,t,s);case"not":return`!${it(e.operand,te.notOperand,t,s+1)}`;case"comment":return Hr(e,t,te.anything);default:
return xe(e)}}function Hr(e,t,s){const i=[];let n=e;for(;n.kind==="comment";n=n.node)i.push(...Zd(n.text,t));return[...i,it(n,s,t,t)].join(`
${ze(t)}`)}var Zd=(e,t)=>DS(e,Math.max(zd-t,zd/2));function LS(e,t,s){const{parameter:i,body:n}=e;if(typeof i=="string"){const o=`${_s(i)}: `;if(ni(n,s+o.length))
return o+xs(n,t,s+o.length)}return`${Gd(i)?qd(i):zS(i,t)}:
${ze(t)}${Mt(n,t,t)}`}function zS(e,t){return typeof e=="string"?_s(e):`{
${Fd(e).map(i=>`${ze(t+2)}${i}${i==="..."?"":","}`).join(`
`)}
${ze(t)}}`}function BS(e,t,s){const{operator:i}=e,[n,r]=Td(i),o=[],a=(l,u)=>{if(!u||l.kind!=="binary"||l.operator!==i){o.push(l);return}a(l.left,Id(i)==="left"),
a(l.right,Id(i)==="right")};a(e,!0);const c=Math.max(n,r);return o.map((l,u)=>u===0?it(l,c,t,s):`${i} ${it(l,c,t,t+i.length+1)}`).join(`
${ze(t)}`)}function Hd(e,t){const s=[e],i=[];for(let n=t;;){if(n.kind==="comment"){i.push(n.text),n=n.node;continue}const r=n.kind==="attrs"&&n.bindings.length===
1?n.bindings[0]:void 0;if(r?.kind!=="assignment")return{path:s,value:n,comments:i};s.push(r.name),n=r.value}}function Xd(e,t){Ud(e);const s=e.map(i=>({hasComment:i.
kind==="assignment"&&i.value.kind==="comment",text:ze(t)+qS(i,t)}));return s.map(({hasComment:i,text:n},r)=>{const o=s[r-1];if(o===void 0)return n;const a=t===2&&
(n.includes(`
`)||o.text.includes(`
`));return i||a?`
${n}`:n}).join(`
`)}function qS(e,t){if(e.kind==="inherit")return US(e.from,e.names,t);const{path:s,value:i,comments:n}=Hd(e.name,e.value),r=`${Ss(s)} =`;return[...n.flatMap(a=>Zd(
a,t)),`${r}${FS(i,t,t+r.length+1)};`].join(`
${ze(t)}`)}function FS(e,t,s){const i=ve(e)?xe(e):void 0;return i!==void 0&&s+i.length+1<=ii?` ${i}`:ni(e,s)?` ${xs(e,t,s)}`:`
${ze(t+2)}${Mt(e,t+2,t+2,1)}`}function US(e,t,s){const i=Gr(e,t);if(s+i.length<=ii)return i;const n=Gr(e,[]).slice(0,-1),r=`
${ze(s+2)}`;return`${n}${t.map(o=>r+Kd(e,o)).join("")}${r};`}var Xr="passthrough",Yd=e=>e.kind==="comment"?Gs(e.text,Yd(e.node)):K(N("lib","mkIf"),rt(Xr),e),Xi=e=>e.
kind==="comment"?Xi(e.node):e;function KS(e,t,s){const[i,n]=[Xi(t),Xi(s)];if(i.kind==="list"&&n.kind==="list"){const r=new Set,o=[...i.items,...n.items].filter(
a=>{const c=Hi(Xi(a));return!r.has(c)&&r.add(c)});return R(o)}if(Hi(i)===Hi(n))return t;throw new Error(`two features define the option ${e.join(".")}`)}var VS=class{#t={
below:new Map};#e;constructor(e=!1){this.#e=e}set(e,t,s=!1){if(!CS(e))throw new Error(`${e.join(".")} is below none of the prefixes of nix/prefixes.ts`);const i=this.#e&&
(s||e[0]==="boot");let n=this.#t;for(const r of e){const o=n.below.get(r)??{below:new Map};n.below.set(r,o),n=o}if(n.value&&n.ofEntry!==i)throw new Error(`${e.join(
".")} is of one boot entry and of both`);n.ofEntry=i,n.value=n.value?KS(e,n.value,t):t}expression(){return Jd(this.#t,[])}};function Jd(e,t){if(e.value&&e.below.
size>0)throw new Error(`${t.join(".")} is both an option and a set of options`);if(e.value)return e.ofEntry?Yd(e.value):e.value;const s=[...e.below.keys()].sort();
return F(s.map(i=>{const n=e.below.get(i);return[i,n?Jd(n,[...t,i]):F([])]}))}var Be=(e,t)=>e.filter(s=>s.kind===t),Gt=e=>[...new Set(e)],Qd=e=>R([...e].map(S)),
Yi=e=>S(e.map(t=>`${t}
`).join(""));function GS(e,t){const s=new Set,i=[];for(const{name:n,value:r,comment:o}of e){const a=r===void 0?n:`${n}=${r}`;s.has(a)||(s.add(a),i.push(o?Gs(o,S(
a)):S(a)))}i.length>0&&t.set(["boot","kernelParams"],R(i))}function WS(e,t){const s={initrd:["boot","initrd","kernelModules"],boot:["boot","kernelModules"]};for(const i of[
"initrd","boot"]){const n=Gt(e.filter(r=>r.stage===i).map(r=>r.name));n.length>0&&t.set(s[i],Qd(n))}}function ZS(e,t){const s=new Map;for(const{line:r}of e){if(r.
command!=="options")continue;const o=`${r.module} ${r.option}`;if((s.get(o)??r.value)!==r.value)throw new Error(`two values of the module option ${o}`);s.set(o,
r.value)}const i=r=>["options","softdep","install","blacklist"].indexOf(r.command),n=e.map(r=>r.line).sort((r,o)=>i(r)-i(o));n.length>0&&t.set(["boot","extraMod\
probeConfig"],Yi(Gt(n.map(sS))))}var HS="70-vfioc.rules";function XS(e,t){const s={initrd:["boot","initrd","services","udev","rules"],boot:["services","udev","e\
xtraRules"]};for(const o of["initrd","boot"]){const a=e.filter(l=>l.stage===o&&!l.seat),c=Gt(a.map(l=>Ed(l.rule)));c.length>0&&t.set(s[o],Yi(c))}const i=Gt(e.filter(
o=>o.seat).map(o=>Ed(o.rule)));if(i.length===0)return;const n=N("pkgs","writeTextDir"),r=K(n,S(`lib/udev/rules.d/${HS}`),Yi(i));t.set(["services","udev","packag\
es"],R([r]))}function YS(e,t){for(const{path:s,type:i,mode:n,user:r,group:o,argument:a,ofEntry:c}of e){const l=Object.entries({mode:n,user:r,group:o,argument:a}).
flatMap(([u,d])=>d===void 0?[]:[[u,S(d)]]);t.set(["systemd","tmpfiles","settings","10-vfioc",s,i],F(l),c)}}function JS(e,t){for(const s of Gt(e.map(i=>i.user)).
sort()){const i=Gt(e.filter(n=>n.user===s).map(n=>n.group)).sort();t.set(["users","users",s,"extraGroups"],Qd(i))}}function QS(e,t){const s=new Map;for(const{interface:i,
protocol:n,port:r}of e){const a=["networking","firewall","interfaces",i,n==="tcp"?"allowedTCPPorts":"allowedUDPPorts"],c=s.get(a.join("/"))??{path:a,ports:new Set};
c.ports.add(r),s.set(a.join("/"),c)}for(const{path:i,ports:n}of s.values())t.set(i,R([...n].sort((r,o)=>r-o).map(kt)))}function ex(e,t){if(e.length===0)return;const s=new Map(
[["namespaces",[]]]);for(const{key:n,value:r}of e){const o=s.get(n);if(Array.isArray(o)&&Array.isArray(r))s.set(n,Gt([...o,...r]));else{if(o!==void 0&&o!==r)throw new Error(
`two values of ${n} in qemu.conf`);s.set(n,r)}}const i=[...s].map(([n,r])=>nS(n,r));t.set(["virtualisation","libvirtd","qemu","verbatimConfig"],Yi(i))}function tx(e,t){
const s=new Map(e.map(n=>[n.path.join("."),n.path])),i=[...s.keys()].sort().map(n=>N("pkgs",...s.get(n)??[]));i.length>0&&t.set(["environment","systemPackages"],
R(i))}var Yr=e=>R(e.map(({that:t,message:s})=>F({assertion:t,message:S(s)})));function sx(e,t,s){const i=e.filter(o=>s&&o.ofEntry),n=e.filter(o=>!i.includes(o)),
r=K(N("lib","optionals"),rt(Xr),Yr(i));i.length>0?t.set(["assertions"],he(Yr(n),"++",r)):n.length>0&&t.set(["assertions"],Yr(n))}function ix({name:e,inverse:t}){
const s=K(N("builtins","elem"),S(e),N("config","system","nixos","tags"));return Gs("What follows is for two boot entries. This says whether passthrough is in th\
is one.",t?ot(s):s)}var nx=["Made by vfioc: a NixOS module for the host side of PCI passthrough.","It can be imported as it is, and kept without vfioc. To chang\
e it, change the spec and compile again."].join(`
`);function rx(e){const[t]=Be(e,"entry"),s=new VS(t!==void 0);GS(Be(e,"kernelParam"),s),WS(Be(e,"module"),s),ZS(Be(e,"modprobe"),s),XS(Be(e,"udev"),s),YS(Be(e,"\
tmpfile"),s),JS(Be(e,"member"),s),QS(Be(e,"port"),s),ex(Be(e,"qemuConf"),s),tx(Be(e,"package"),s),sx(Be(e,"assertion"),s,t!==void 0);const i=Be(e,"hook");if(i.length>
0){const{path:o,value:a}=ES(i);s.set(o,a)}for(const{path:o,value:a,comment:c,ofEntry:l}of Be(e,"option"))s.set(o,c?Gs(c,a):a,l);const n={names:["config","lib","\
pkgs"],open:!0},r=t?Wa({[Xr]:ix(t)},s.expression()):s.expression();return Hi(Gs(nx,Qn(n,r)))}function ox(e,t,s){const i=new Map;for(const o of s)o.kind==="hook"&&
i.set(o.vm,[...i.get(o.vm)??[],o]);const n=o=>[...new Set((i.get(o.name)??[]).toSorted((a,c)=>a.order-c.order).map(({step:a})=>a))],r=lx(e);return{host:e.host.name,
devices:Q(e).map(o=>ax(o,r)),guests:A(e).map(o=>ux(o,e,t,n(o))),networks:hx(e)}}var ax=(e,t)=>({name:e.name,functions:e.functions.map(P),ids:e.ids.map(me),by:us(
e),guests:t.get(e.name)??[],...cx(e)});function cx({bind:e,gvt:t,sriov:s}){return t?{bind:"made",of:{address:P(t.of),how:"GVT-g"}}:s?{bind:"made",of:{address:P(
s.of),how:"SR-IOV"}}:{bind:e}}function lx(e){const t=new Map;for(const s of A(e))for(const i of new Set(s.devices)){const n=t.get(i);n?n.push(s.name):t.set(i,[s.
name])}return t}function ux(e,t,s,i){const{sockets:n,cores:r,threads:o,iothreads:a}=e.cpu,{size:c,hugepages:l}=e.memory;return{name:e.name,guest:e.guest,autostart:e.
autostart,vcpus:fs(e),topology:{sockets:n,cores:r,threads:o},pins:vs(e,t,s),emulator:Ec(e,t,s)??[],iothreads:{count:a,cpus:a>0&&Mc(e,t,s)||[]},memory:c,...l&&{hugepages:{
size:l.size,count:c/gs[l.size],allocate:l.allocate,nodes:l.node??[]}},devices:e.devices,shared:Ar(e,t).map(({path:u,bytes:d,feature:h})=>({path:u,bytes:d,feature:h})),
cards:Object.entries(e.nics).map(([u,d])=>({name:u,to:dx(d,t)})),forwards:e.forwards.map(({listen:u,interface:d,to:h})=>({listen:u,interface:d,to:h??u})),hook:i}}
function dx({network:e,bridge:t,macvtap:s},i){return e!==void 0?`${e} (${i.networks[e]?.type??"nat"})`:t!==void 0?`${t} (bridge)`:s===void 0?"the host, as a use\
r":`${s} (macvtap)`}function hx(e){const t=A(e).flatMap(({nics:s})=>Object.values(s).flatMap(({network:i})=>i??[]));return[...new Set([...Object.keys(e.networks),
...t])].sort().map(s=>{const i=Ys(s,e),{type:n="nat",bridge:r=""}=e.networks[s]??{};return{name:s,type:n,bridge:i?.bridge??r,...i&&{subnet:el(i.subnet)}}})}var eh=e=>e.
length>0?ie(e):void 0,fx=({devices:e,guests:t})=>({devices:Object.fromEntries(e.map(({name:s,functions:i,ids:n,bind:r,by:o,of:a,guests:c})=>[s,{bind:r,of:a?.address,
...i.length>0&&o==="address"?{functions:i}:{ids:n},guests:c}])),guests:Object.fromEntries(t.map(({name:s,vcpus:i,pins:n,emulator:r,iothreads:o,memory:a,hugepages:c,
shared:l,hook:u})=>[s,{vcpus:i,pins:n.length>0?n.join(","):void 0,emulator:eh(r),iothreads:eh(o.cpus),memory:a,hugepages:c?.size,shared:l.length>0?Object.fromEntries(
l.map(({path:d,bytes:h})=>[d,h])):void 0,hook:u.length>0?u:void 0}]))}),mx=1,Jr=ei,px=({spec:e,facts:t})=>Jr.flatMap(s=>[...s.host?.(e,t)??[]]),vx=(e,{spec:t,facts:s})=>Jr.
flatMap(i=>[...i.domain?.(e,t,s)??[]]),gx=e=>Jr.flatMap(t=>[...t.networks?.(e)??[]]),yx=e=>fp("sha256").update(e).digest("hex");function bx(e,t){const{spec:s}=e,
i=new Map,n={},r={};for(const u of A(s)){const{text:d,uuid:h,hash:p}=J_(u,vx(u,e),e.attachments,t);i.set(`domains/${u.name}.xml`,d),n[u.name]={uuid:h,hash:p}}for(const u of gx(
s)){const{text:d,hash:h}=eS(u);i.set(`networks/${u.name}.xml`,d),r[u.name]={hash:h}}const o=px(e),a=new Map([["module.nix",rx(o)],...i]);for(const u of o){const d=u.
kind==="file"?e.attachments.get(u.from.join("/")):void 0;u.kind==="file"&&d&&a.set(u.to,d)}const c=ox(s,e.facts,o),l={version:mx,vfioc:Ln,host:s.host.name,inputs:e.
read,files:Object.fromEntries([...a].map(([u,d])=>[u,yx(d)])),domains:n,networks:r,plan:fx(c)};return a.set("manifest.json",`${JSON.stringify(l,null,2)}
`),{files:a,plan:c}}var le=se().check(Mv()),wx=ke({index:le,size:le,kind:T(["memory","io"]),prefetchable:g(Ke()),sizes:g(z(le))}),kx=ke({address:Ge,id:Mi,class:g(
re()),subsystem:g(Mi),name:g(re()),driver:g(re()),modules:g(z(re())),iommuGroup:g(le),bootVga:g(Ke()),resetMethods:g(z(re())),bars:g(z(wx)),numaNode:g(le),parent:g(
Ge),sriov:g(ke({total:le,enabled:le})),physicalFunction:g(Ge)}),$x=ke({cpu:le,online:Ke(),core:g(le),package:g(le),die:g(le),l2:g(ms),l3:g(ms),numaNode:g(le)}),
_x=ke({size:le,total:le,free:le,numaNode:g(le)}),th=ke({version:Gn(1),kernel:g(ke({release:re()})),iommu:g(ke({on:Ke(),reason:g(T(["firmware","parameter","unsup\
ported"])),acsOverride:g(Ke())})),pci:z(kx),cpu:g(ke({vendor:g(T(["amd","intel"])),model:g(re()),cpus:z($x),isolated:g(ms)})),memory:g(ke({total:le,numa:g(z(ke(
{node:le,total:le}))),hugepages:g(z(_x))})),input:g(z(ke({name:re(),kind:T(["keyboard","mouse","other"]),links:g(z(re())),controller:g(Ge)}))),usb:g(z(ke({id:Mi,
name:g(re()),bus:le,port:re(),controller:g(Ge)}))),block:g(z(ke({name:re(),model:g(re()),size:g(le),links:g(z(re())),controller:g(Ge),root:g(Ke())}))),network:g(
z(ke({name:re(),device:g(Ge),up:g(Ke())}))),secureBoot:g(Ke()),framebuffer:g(ke({driver:re(),device:g(Ge)})),gaps:g(z(re()))}),sh={kind:"map",entries:new Map,span:{
source:{name:"",text:""},start:0,end:0}};function Sx(e){return e.length===0?sh:Qr(e)}function Qr(e){const t=e.at(-1)??sh;if(t.kind==="scalar")return t;if(t.kind===
"list")return{...t,items:t.items.map(n=>Qr([n]))};const s=new Map;for(const n of e.slice(e.findLastIndex(({kind:r})=>r!=="map")+1))if(n.kind==="map")for(const[r,
{key:o,value:a}]of n.entries){const c=s.get(r);a.kind==="scalar"&&a.value===null?s.delete(r):c?(c.key=o,c.values.push(a)):s.set(r,{key:o,values:[a]})}const i=new Map;
for(const[n,{key:r,values:o}]of s)i.set(n,{key:r,value:Qr(o)});return{kind:"map",entries:i,span:t.span}}var eo=Symbol.for("yaml.alias"),to=Symbol.for("yaml.docu\
ment"),ri=Symbol.for("yaml.map"),ih=Symbol.for("yaml.pair"),nt=Symbol.for("yaml.scalar"),oi=Symbol.for("yaml.seq"),We=Symbol.for("yaml.node.type"),Os=e=>!!e&&typeof e==
"object"&&e[We]===eo,xx=e=>!!e&&typeof e=="object"&&e[We]===to,Ns=e=>!!e&&typeof e=="object"&&e[We]===ri,qe=e=>!!e&&typeof e=="object"&&e[We]===ih,ae=e=>!!e&&typeof e==
"object"&&e[We]===nt,so=e=>!!e&&typeof e=="object"&&e[We]===oi;function Te(e){if(e&&typeof e=="object")switch(e[We]){case ri:case oi:return!0}return!1}function dt(e){
if(e&&typeof e=="object")switch(e[We]){case eo:case ri:case nt:case oi:return!0}return!1}var nh=e=>(ae(e)||Te(e))&&!!e.anchor;function io(){throw new Error("vfi\
oc only reads YAML")}var Ox={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Nx=e=>e.replace(/[!,[\]{}]/g,t=>Ox[t]),As=class ft{constructor(t,s){this.
docStart=null,this.docEnd=!1,this.yaml=Object.assign({},ft.defaultYaml,t),this.tags=Object.assign({},ft.defaultTags,s)}clone(){const t=new ft(this.yaml,this.tags);
return t.docStart=this.docStart,t}atDocument(){const t=new ft(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.
atNextDocument=!1,this.yaml={explicit:ft.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},ft.defaultTags);break}return t}add(t,s){this.atNextDocument&&
(this.yaml={explicit:ft.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},ft.defaultTags),this.atNextDocument=!1);const i=t.trim().split(/[ \t]+/),
n=i.shift();switch(n){case"%TAG":{if(i.length!==2&&(s(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;const[r,o]=i;return this.tags[r]=
o,!0}case"%YAML":{if(this.yaml.explicit=!0,i.length!==1)return s(0,"%YAML directive should contain exactly one part"),!1;const[r]=i;if(r==="1.1"||r==="1.2")return this.
yaml.version=r,!0;{const o=/^\d+\.\d+$/.test(r);return s(6,`Unsupported YAML version ${r}`,o),!1}}default:return s(0,`Unknown directive ${n}`,!0),!1}}tagName(t,s){
if(t==="!")return"!";if(t[0]!=="!")return s(`Not a valid tag: ${t}`),null;if(t[1]==="<"){const o=t.slice(2,-1);return o==="!"||o==="!!"?(s(`Verbatim tags aren't\
 resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&s("Verbatim tags must end with a >"),o)}const[,i,n]=t.match(/^(.*!)([^!]*)$/s);n||s(`The ${t} tag h\
as no suffix`);const r=this.tags[i];if(r)try{return r+decodeURIComponent(n)}catch(o){return s(String(o)),null}return i==="!"?t:(s(`Could not resolve tag: ${t}`),
null)}tagString(t){for(const[s,i]of Object.entries(this.tags))if(t.startsWith(i))return s+Nx(t.substring(i.length));return t[0]==="!"?t:`!<${t}>`}toString(t){const s=this.
yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags);let n;if(t&&i.length>0&&dt(t.contents)){const r={};io(t.contents,(o,a)=>{dt(a)&&
a.tag&&(r[a.tag]=!0)}),n=Object.keys(r)}else n=[];for(const[r,o]of i)r==="!!"&&o==="tag:yaml.org,2002:"||(!t||n.some(a=>a.startsWith(o)))&&s.push(`%TAG ${r} ${o}`);
return s.join(`
`)}};As.defaultYaml={explicit:!1,version:"1.2"},As.defaultTags={"!!":"tag:yaml.org,2002:"};function Ax(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const s=`Anchor must\
 not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(s)}return!0}function rh(e){const t=new Set;return io(e,{Value(s,i){i.anchor&&
t.add(i.anchor)}}),t}function oh(e,t){for(let s=1;;++s){const i=`${e}${s}`;if(!t.has(i))return i}}function Ex(e,t){const s=[],i=new Map;let n=null;return{onAnchor:r=>{
s.push(r),n??(n=rh(e));const o=oh(t,n);return n.add(o),o},setAnchors:()=>{for(const r of s){const o=i.get(r);if(typeof o=="object"&&o.anchor&&(ae(o.node)||Te(o.
node)))o.node.anchor=o.anchor;else{const a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:i}}function ah(){
throw new Error("vfioc only reads YAML")}function Ze(e,t,s){if(Array.isArray(e))return e.map((i,n)=>Ze(i,String(n),s));if(e&&typeof e.toJSON=="function"){if(!s||
!nh(e))return e.toJSON(t,s);const i={aliasCount:0,count:1,res:void 0};s.anchors.set(e,i),s.onCreate=r=>{i.res=r,delete s.onCreate};const n=e.toJSON(t,s);return s.
onCreate&&s.onCreate(n),n}return typeof e=="bigint"&&!s?.keep?Number(e):e}var no=class{constructor(e){Object.defineProperty(this,We,{value:e})}clone(){const e=Object.
create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,
onAnchor:i,reviver:n}={}){if(!xx(e))throw new TypeError("A document argument is required");const r={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,
maxAliasCount:typeof s=="number"?s:100},o=Ze(this,"",r);if(typeof i=="function")for(const{count:a,res:c}of r.anchors.values())i(c,a);return typeof n=="function"?
ah(n,{"":o},"",o):o}},ch=class extends no{constructor(e){super(eo),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot hav\
e tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],
io(e,{Node:(n,r)=>{(Os(r)||nh(r))&&s.push(r)}}),t&&(t.aliasResolveCache=s));let i;for(const n of s){if(n===this)break;n.anchor===this.source&&(i=n)}if(i&&t){const{
anchors:n,doc:r,maxAliasCount:o}=t;let a=n.get(i);if(a||(Ze(i,null,t),a=n.get(i)),a?.res===void 0){const c="This should not happen: Alias anchor was not resolve\
d?";throw new ReferenceError(c)}if(o>=0&&(a.count+=1,a.aliasCount===0&&(a.aliasCount=Ji(r,i,n)),a.count*a.aliasCount>o)){const c="Excessive alias count indicate\
s a resource exhaustion attack";throw new ReferenceError(c)}}return i}toJSON(e,t){if(!t)return{source:this.source};const s=this.resolve(t.doc,t);if(!s){const i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(i)}return t.anchors.get(s).res}toString(e,t,s){const i=`*${this.
source}`;if(e){if(Ax(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const n=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(n)}if(e.implicitKey)return`${i} `}return i}};function Ji(e,t,s){if(Os(t)){const i=t.resolve(e),n=s&&i&&s.get(i);return n?n.count*n.aliasCount:
0}else if(Te(t)){let i=0;for(const n of t.items){const r=Ji(e,n,s);r>i&&(i=r)}return i}else if(qe(t)){const i=Ji(e,t.key,s),n=Ji(e,t.value,s);return Math.max(i,
n)}return 1}function ai(){throw new Error("vfioc only reads YAML")}function Qi(e,t,s){let i=s;for(let n=t.length-1;n>=0;--n){const r=t[n];if(typeof r=="number"&&
Number.isInteger(r)&&r>=0){const o=[];o[r]=i,i=o}else i=new Map([[r,i]])}return ai(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var ci=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,lh=class extends no{constructor(e,t){
super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(s=>dt(s)||qe(s)?s.clone(e):s),this.range&&(t.range=this.range.slice()),t}addIn(e,t){
if(ci(e))this.add(t);else{const[s,...i]=e,n=this.get(s,!0);if(Te(n))n.addIn(i,t);else if(n===void 0&&this.schema)this.set(s,Qi(this.schema,i,t));else throw new Error(
`Expected YAML collection at ${s}. Remaining path: ${i}`)}}deleteIn(e){const[t,...s]=e;if(s.length===0)return this.delete(t);const i=this.get(t,!0);if(Te(i))return i.
deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){const[s,...i]=e,n=this.get(s,!0);return i.length===0?!t&&ae(n)?
n.value:n:Te(n)?n.getIn(i,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!qe(t))return!1;const s=t.value;return s==null||e&&ae(s)&&s.value==null&&
!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){const[t,...s]=e;if(s.length===0)return this.has(t);const i=this.get(t,!0);return Te(i)?i.hasIn(s):!1}setIn(e,t){
const[s,...i]=e;if(i.length===0)this.set(s,t);else{const n=this.get(s,!0);if(Te(n))n.setIn(i,t);else if(n===void 0&&this.schema)this.set(s,Qi(this.schema,i,t));else
throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}};function Mx(){throw new Error("vfioc only reads YAML")}function Cx(e,t){(e==="debug"||
e==="warn")&&console.warn(t)}var uh=e=>!e||typeof e!="function"&&typeof e!="object",Y=class extends no{constructor(e){super(nt),this.value=e}toJSON(e,t){return t?.
keep?this.value:Ze(this.value,e,t)}toString(){return String(this.value)}};Y.BLOCK_FOLDED="BLOCK_FOLDED",Y.BLOCK_LITERAL="BLOCK_LITERAL",Y.PLAIN="PLAIN",Y.QUOTE_DOUBLE=
"QUOTE_DOUBLE",Y.QUOTE_SINGLE="QUOTE_SINGLE";var en="<<",ht={identify:e=>e===en||typeof e=="symbol"&&e.description===en,default:"key",tag:"tag:yaml.org,2002:mer\
ge",test:/^<<$/,resolve:()=>Object.assign(new Y(Symbol(en)),{addToJSMap:dh}),stringify:()=>en},Tx=(e,t)=>(ht.identify(t)||ae(t)&&(!t.type||t.type===Y.PLAIN)&&ht.
identify(t.value))&&e?.doc.schema.tags.some(s=>s.tag===ht.tag&&s.default);function dh(e,t,s){const i=hh(e,s);if(so(i))for(const n of i.items)ro(e,t,n);else if(Array.
isArray(i))for(const n of i)ro(e,t,n);else ro(e,t,i)}function ro(e,t,s){const i=hh(e,s);if(!Ns(i))throw new Error("Merge sources must be maps or map aliases");const n=i.
toJSON(null,e,Map);for(const[r,o]of n)t instanceof Map?t.has(r)||t.set(r,o):t instanceof Set?t.add(r):Object.prototype.hasOwnProperty.call(t,r)||Object.defineProperty(
t,r,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function hh(e,t){return e&&Os(t)?t.resolve(e.doc,e):t}function Ix(){throw new Error("vfioc onl\
y reads YAML")}function fh(e,t,{key:s,value:i}){if(dt(s)&&s.addToJSMap)s.addToJSMap(e,t,i);else if(Tx(e,s))dh(e,t,i);else{const n=Ze(s,"",e);if(t instanceof Map)
t.set(n,Ze(i,n,e));else if(t instanceof Set)t.add(n);else{const r=Px(s,n,e),o=Ze(i,r,e);r in t?Object.defineProperty(t,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):
t[r]=o}}return t}function Px(e,t,s){if(t===null)return"";if(typeof t!="object")return String(t);if(dt(e)&&s?.doc){const i=Ix(s.doc,{});i.anchors=new Set;for(const r of s.
anchors.keys())i.anchors.add(r.anchor);i.inFlow=!0,i.inStringifyKey=!0;const n=e.toString(i);if(!s.mapKeyWarned){let r=JSON.stringify(n);r.length>40&&(r=r.substring(
0,36)+'..."'),Cx(s.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object k\
eys.`),s.mapKeyWarned=!0}return n}return JSON.stringify(t)}function oo(e,t,s){const i=ai(e,void 0,s),n=ai(t,void 0,s);return new Fe(i,n)}var Fe=class Ff{constructor(t,s=null){
Object.defineProperty(this,We,{value:ih}),this.key=t,this.value=s}clone(t){let{key:s,value:i}=this;return dt(s)&&(s=s.clone(t)),dt(i)&&(i=i.clone(t)),new Ff(s,i)}toJSON(t,s){
const i=s?.mapAsMap?new Map:{};return fh(s,i,this)}toString(t,s,i){return t?.doc?Mx(this,t,s,i):JSON.stringify(this)}};function mh(){throw new Error("vfioc only\
 reads YAML")}function Wt(e,t){const s=ae(t)?t.value:t;for(const i of e)if(qe(i)&&(i.key===t||i.key===s||ae(i.key)&&i.key.value===s))return i}var He=class extends lh{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(ri,e),this.items=[]}static from(e,t,s){const{keepUndefined:i,replacer:n}=s,r=new this(e),o=(a,c)=>{if(typeof n==
"function")c=n.call(t,a,c);else if(Array.isArray(n)&&!n.includes(a))return;(c!==void 0||i)&&r.items.push(oo(a,c,s))};if(t instanceof Map)for(const[a,c]of t)o(a,
c);else if(t&&typeof t=="object")for(const a of Object.keys(t))o(a,t[a]);return typeof e.sortMapEntries=="function"&&r.items.sort(e.sortMapEntries),r}add(e,t){let s;
qe(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new Fe(e,e?.value):s=new Fe(e.key,e.value);const i=Wt(this.items,s.key),n=this.schema?.sortMapEntries;if(i){if(!t)
throw new Error(`Key ${s.key} already set`);ae(i.value)&&uh(s.value)?i.value.value=s.value:i.value=s.value}else if(n){const r=this.items.findIndex(o=>n(s,o)<0);
r===-1?this.items.push(s):this.items.splice(r,0,s)}else this.items.push(s)}delete(e){const t=Wt(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).
length>0:!1}get(e,t){const i=Wt(this.items,e)?.value;return(!t&&ae(i)?i.value:i)??void 0}has(e){return!!Wt(this.items,e)}set(e,t){this.add(new Fe(e,t),!0)}toJSON(e,t,s){
const i=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(i);for(const n of this.items)fh(t,i,n);return i}toString(e,t,s){if(!e)return JSON.stringify(this);
for(const i of this.items)if(!qe(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.allNullValues&&this.hasAllNullValues(
!1)&&(e=Object.assign({},e,{allNullValues:!0})),mh(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}},
Es={collection:"map",default:!0,nodeClass:He,tag:"tag:yaml.org,2002:map",resolve(e,t){return Ns(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,s)=>He.
from(e,t,s)},Zt=class extends lh{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(oi,e),this.items=[]}add(e){this.items.push(e)}delete(e){
const t=tn(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){const s=tn(e);if(typeof s!="number")return;const i=this.items[s];return!t&&ae(
i)?i.value:i}has(e){const t=tn(e);return typeof t=="number"&&t<this.items.length}set(e,t){const s=tn(e);if(typeof s!="number")throw new Error(`Expected a valid \
index, not ${e}.`);const i=this.items[s];ae(i)&&uh(t)?i.value=t:this.items[s]=t}toJSON(e,t){const s=[];t?.onCreate&&t.onCreate(s);let i=0;for(const n of this.items)
s.push(Ze(n,String(i++),t));return s}toString(e,t,s){return e?mh(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,
onComment:t}):JSON.stringify(this)}static from(e,t,s){const{replacer:i}=s,n=new this(e);if(t&&Symbol.iterator in Object(t)){let r=0;for(let o of t){if(typeof i==
"function"){const a=t instanceof Set?o:String(r++);o=i.call(t,a,o)}n.items.push(ai(o,void 0,s))}}return n}};function tn(e){let t=ae(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Ms={collection:"seq",default:!0,nodeClass:Zt,tag:"tag:yaml.org,2002:seq",resolve(e,t){
return so(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,s)=>Zt.from(e,t,s)};function ph(){throw new Error("vfioc only reads YAML")}var sn={identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,s,i){return t=Object.assign({actualString:!0},t),ph(e,t,s,i)}},nn={identify:e=>e==null,
createNode:()=>new Y(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new Y(null),stringify:({source:e},t)=>typeof e=="str\
ing"&&nn.test.test(e)?e:t.options.nullStr},ao={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new Y(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},s){if(e&&ao.test.test(e)){const i=e[0]==="t"||e[0]==="T";if(t===i)return e}return t?s.options.
trueStr:s.options.falseStr}};function Qe(){throw new Error("vfioc only reads YAML")}var vh={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:flo\
at",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:Qe},gh={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():Qe(e)}},yh={identify:e=>typeof e=="number",default:!0,tag:"ta\
g:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new Y(parseFloat(e)),s=e.indexOf(".");return s!==-1&&e[e.length-1]==="0"&&(t.
minFractionDigits=e.length-s-1),t},stringify:Qe},rn=e=>typeof e=="bigint"||Number.isInteger(e),co=(e,t,s,{intAsBigInt:i})=>i?BigInt(e):parseInt(e.substring(t),s);
function bh(e,t,s){const{value:i}=e;return rn(i)&&i>=0?s+i.toString(t):Qe(e)}var wh={identify:e=>rn(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",
test:/^0o[0-7]+$/,resolve:(e,t,s)=>co(e,2,8,s),stringify:e=>bh(e,8,"0o")},kh={identify:rn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,s)=>co(
e,0,10,s),stringify:Qe},$h={identify:e=>rn(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,s)=>co(e,2,16,s),stringify:e=>bh(
e,16,"0x")},jx=[Es,Ms,sn,nn,ao,wh,kh,$h,vh,gh,yh];function _h(e){return typeof e=="bigint"||Number.isInteger(e)}var on=({value:e})=>JSON.stringify(e),Dx=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:on},{identify:e=>e==null,createNode:()=>new Y(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:on},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:on},{identify:_h,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:s})=>s?BigInt(e):parseInt(e,10),stringify:({
value:e})=>_h(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:on}],Rx={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Lx=[Es,Ms].concat(
Dx,Rx),lo={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){const s=atob(e.replace(/[\n\r]/g,
"")),i=new Uint8Array(s.length);for(let n=0;n<s.length;++n)i[n]=s.charCodeAt(n);return i}else return t("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),e},stringify({comment:e,type:t,value:s},i,n,r){if(!s)return"";const o=s;let a;if(typeof btoa=="function"){let c="";for(let l=0;l<
o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is requir\
ed");if(t??(t=Y.BLOCK_LITERAL),t!==Y.QUOTE_DOUBLE){const c=Math.max(i.options.lineWidth-i.indent.length,i.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(
l);for(let d=0,h=0;d<l;++d,h+=c)u[d]=a.substr(h,c);a=u.join(t===Y.BLOCK_LITERAL?`
`:" ")}return ph({comment:e,type:t,value:a},i,n,r)}};function Sh(e,t){if(so(e))for(let s=0;s<e.items.length;++s){let i=e.items[s];if(!qe(i)){if(Ns(i)){i.items.length>
1&&t("Each pair must have its own sequence indicator");const n=i.items[0]||new Fe(new Y(null));if(i.commentBefore&&(n.key.commentBefore=n.key.commentBefore?`${i.
commentBefore}
${n.key.commentBefore}`:i.commentBefore),i.comment){const r=n.value??n.key;r.comment=r.comment?`${i.comment}
${r.comment}`:i.comment}i=n}e.items[s]=qe(i)?i:new Fe(i)}}else t("Expected a sequence for this tag");return e}function xh(e,t,s){const{replacer:i}=s,n=new Zt(e);
n.tag="tag:yaml.org,2002:pairs";let r=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof i=="function"&&(o=i.call(t,String(r++),o));let a,c;if(Array.isArray(
o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){const l=Object.keys(o);if(l.length===
1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=o;n.items.push(oo(a,c,s))}return n}var uo={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Sh,createNode:xh},an=class Uf extends Zt{constructor(){super(),this.add=He.prototype.add.bind(this),this.delete=
He.prototype.delete.bind(this),this.get=He.prototype.get.bind(this),this.has=He.prototype.has.bind(this),this.set=He.prototype.set.bind(this),this.tag=Uf.tag}toJSON(t,s){
if(!s)return super.toJSON(t);const i=new Map;s?.onCreate&&s.onCreate(i);for(const n of this.items){let r,o;if(qe(n)?(r=Ze(n.key,"",s),o=Ze(n.value,r,s)):r=Ze(n,
"",s),i.has(r))throw new Error("Ordered maps must not include duplicate keys");i.set(r,o)}return i}static from(t,s,i){const n=xh(t,s,i),r=new this;return r.items=
n.items,r}};an.tag="tag:yaml.org,2002:omap";var ho={collection:"seq",identify:e=>e instanceof Map,nodeClass:an,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){
const s=Sh(e,t),i=[];for(const{key:n}of s.items)ae(n)&&(i.includes(n.value)?t(`Ordered maps must not include duplicate keys: ${n.value}`):i.push(n.value));return Object.
assign(new an,s)},createNode:(e,t,s)=>an.from(e,t,s)};function Oh({value:e,source:t},s){return t&&(e?Nh:Ah).test.test(t)?t:e?s.options.trueStr:s.options.falseStr}
var Nh={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new Y(!0),stringify:Oh},Ah={identify:e=>e===
!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Y(!1),stringify:Oh},zx={identify:e=>typeof e=="nu\
mber",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?
Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Qe},Bx={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():Qe(e)}},qx={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new Y(parseFloat(e.replace(/_/g,""))),s=e.indexOf(".");if(s!==-1){const i=e.
substring(s+1).replace(/_/g,"");i[i.length-1]==="0"&&(t.minFractionDigits=i.length)}return t},stringify:Qe},li=e=>typeof e=="bigint"||Number.isInteger(e);function cn(e,t,s,{
intAsBigInt:i}){const n=e[0];if((n==="-"||n==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),i){switch(s){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:
e=`0x${e}`;break}const o=BigInt(e);return n==="-"?BigInt(-1)*o:o}const r=parseInt(e,s);return n==="-"?-1*r:r}function fo(e,t,s){const{value:i}=e;if(li(i)){const n=i.
toString(t);return i<0?"-"+s+n.substr(1):s+n}return Qe(e)}var Fx={identify:li,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,s)=>cn(
e,2,2,s),stringify:e=>fo(e,2,"0b")},Ux={identify:li,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,s)=>cn(e,1,8,s),stringify:e=>fo(
e,8,"0")},Kx={identify:li,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,s)=>cn(e,0,10,s),stringify:Qe},Vx={identify:li,default:!0,
tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,s)=>cn(e,2,16,s),stringify:e=>fo(e,16,"0x")},ln=class Kf extends He{constructor(t){
super(t),this.tag=Kf.tag}add(t){let s;qe(t)?s=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?s=new Fe(t.key,null):s=new Fe(t,null),Wt(this.items,
s.key)||this.items.push(s)}get(t,s){const i=Wt(this.items,t);return!s&&qe(i)?ae(i.key)?i.key.value:i.key:i}set(t,s){if(typeof s!="boolean")throw new Error(`Expe\
cted boolean value for set(key, value) in a YAML set, not ${typeof s}`);const i=Wt(this.items,t);i&&!s?this.items.splice(this.items.indexOf(i),1):!i&&s&&this.items.
push(new Fe(t))}toJSON(t,s){return super.toJSON(t,s,Set)}toString(t,s,i){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.
assign({},t,{allNullValues:!0}),s,i);throw new Error("Set items must all have null values")}static from(t,s,i){const{replacer:n}=i,r=new this(t);if(s&&Symbol.iterator in
Object(s))for(let o of s)typeof n=="function"&&(o=n.call(s,o,o)),r.items.push(oo(o,null,i));return r}};ln.tag="tag:yaml.org,2002:set";var mo={collection:"map",identify:e=>e instanceof
Set,nodeClass:ln,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,s)=>ln.from(e,t,s),resolve(e,t){if(Ns(e)){if(e.hasAllNullValues(!0))return Object.assign(
new ln,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function po(e,t){const s=e[0],i=s==="-"||s==="+"?e.substring(
1):e,n=o=>t?BigInt(o):Number(o),r=i.replace(/_/g,"").split(":").reduce((o,a)=>o*n(60)+n(a),n(0));return s==="-"?n(-1)*r:r}function Eh(e){let{value:t}=e,s=o=>o;if(typeof t==
"bigint")s=o=>BigInt(o);else if(isNaN(t)||!isFinite(t))return Qe(e);let i="";t<0&&(i="-",t*=s(-1));const n=s(60),r=[t%n];return t<60?r.unshift(0):(t=(t-r[0])/n,
r.unshift(t%n),t>=60&&(t=(t-r[0])/n,r.unshift(t))),i+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Mh={identify:e=>typeof e=="bigin\
t"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:s})=>po(e,s),
stringify:Eh},Ch={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>po(
e,!1),stringify:Eh},un={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[\
 \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){const t=e.match(un.test);if(!t)throw new Error(
"!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,i,n,r,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0;let l=Date.UTC(s,i-1,n,r||0,o||
0,a||0,c);const u=t[8];if(u&&u!=="Z"){let d=po(u,!1);Math.abs(d)<30&&(d*=60),l-=6e4*d}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,
"")??""},Th=[Es,Ms,sn,nn,Nh,Ah,Fx,Ux,Kx,Vx,zx,Bx,qx,lo,ht,ho,uo,mo,Mh,Ch,un],Ih=new Map([["core",jx],["failsafe",[Es,Ms,sn]],["json",Lx],["yaml11",Th],["yaml-1.\
1",Th]]),Ph={binary:lo,bool:ao,float:yh,floatExp:gh,floatNaN:vh,floatTime:Ch,int:kh,intHex:$h,intOct:wh,intTime:Mh,map:Es,merge:ht,null:nn,omap:ho,pairs:uo,seq:Ms,
set:mo,timestamp:un},Gx={"tag:yaml.org,2002:binary":lo,"tag:yaml.org,2002:merge":ht,"tag:yaml.org,2002:omap":ho,"tag:yaml.org,2002:pairs":uo,"tag:yaml.org,2002:\
set":mo,"tag:yaml.org,2002:timestamp":un};function vo(e,t,s){const i=Ih.get(t);if(i&&!e)return s&&!i.includes(ht)?i.concat(ht):i.slice();let n=i;if(!n)if(Array.
isArray(e))n=[];else{const r=Array.from(Ih.keys()).filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one \
of ${r} or define customTags array`)}if(Array.isArray(e))for(const r of e)n=n.concat(r);else typeof e=="function"&&(n=e(n.slice()));return s&&(n=n.concat(ht)),n.
reduce((r,o)=>{const a=typeof o=="string"?Ph[o]:o;if(!a){const c=JSON.stringify(o),l=Object.keys(Ph).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unkno\
wn custom tag ${c}; use one of ${l}`)}return r.includes(a)||r.push(a),r},[])}var Wx=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,Zx=class Vf{constructor({compat:t,customTags:s,
merge:i,resolveKnownTags:n,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?vo(t,"compat"):t?vo(null,t):null,this.name=typeof r=="str\
ing"&&r||"core",this.knownTags=n?Gx:{},this.tags=vo(s,this.name,i),this.toStringOptions=a??null,Object.defineProperty(this,ri,{value:Es}),Object.defineProperty(
this,nt,{value:sn}),Object.defineProperty(this,oi,{value:Ms}),this.sortMapEntries=typeof o=="function"?o:o===!0?Wx:null}clone(){const t=Object.create(Vf.prototype,
Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function Hx(){throw new Error("vfioc only reads YAML")}var jh=class Gf{constructor(t,s,i){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,We,{value:to});let n=null;typeof s=="function"||Array.isArray(
s)?n=s:i===void 0&&s&&(i=s,s=void 0);const r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},i);this.options=r;let{version:o}=r;i?._directives?(this.directives=i._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new As({version:o}),this.setSchema(o,i),this.contents=t===void 0?null:this.createNode(t,n,i)}clone(){const t=Object.create(Gf.prototype,
{[We]:{value:to}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.
assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=dt(this.contents)?this.contents.clone(t.
schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Cs(this.contents)&&this.contents.add(t)}addIn(t,s){Cs(this.contents)&&this.contents.addIn(
t,s)}createAlias(t,s){if(!t.anchor){const i=rh(this);t.anchor=!s||i.has(s)?oh(s||"a",i):s}return new ch(t.anchor)}createNode(t,s,i){let n;if(typeof s=="function")
t=s.call({"":t},"",t),n=s;else if(Array.isArray(s)){const _=x=>typeof x=="number"||x instanceof String||x instanceof Number,E=s.filter(_).map(String);E.length>0&&
(s=s.concat(E)),n=s}else i===void 0&&s&&(i=s,s=void 0);const{aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:u}=i??{},{onAnchor:d,setAnchors:h,
sourceObjects:p}=Ex(this,o||"a"),w={aliasDuplicateObjects:r??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:l,replacer:n,schema:this.schema,sourceObjects:p},k=ai(t,
u,w);return a&&Te(k)&&(k.flow=!0),h(),k}createPair(t,s,i={}){const n=this.createNode(t,null,i),r=this.createNode(s,null,i);return new Fe(n,r)}delete(t){return Cs(
this.contents)?this.contents.delete(t):!1}deleteIn(t){return ci(t)?this.contents==null?!1:(this.contents=null,!0):Cs(this.contents)?this.contents.deleteIn(t):!1}get(t,s){
return Te(this.contents)?this.contents.get(t,s):void 0}getIn(t,s){return ci(t)?!s&&ae(this.contents)?this.contents.value:this.contents:Te(this.contents)?this.contents.
getIn(t,s):void 0}has(t){return Te(this.contents)?this.contents.has(t):!1}hasIn(t){return ci(t)?this.contents!==void 0:Te(this.contents)?this.contents.hasIn(t):
!1}set(t,s){this.contents==null?this.contents=Qi(this.schema,[t],s):Cs(this.contents)&&this.contents.set(t,s)}setIn(t,s){ci(t)?this.contents=s:this.contents==null?
this.contents=Qi(this.schema,Array.from(t),s):Cs(this.contents)&&this.contents.setIn(t,s)}setSchema(t,s={}){typeof t=="number"&&(t=String(t));let i;switch(t){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new As({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"n\
ext":this.directives?this.directives.yaml.version=t:this.directives=new As({version:t}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,i=null;break;default:{const n=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${n}`)}}if(s.schema instanceof
Object)this.schema=s.schema;else if(i)this.schema=new Zx(Object.assign(i,s));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:t,jsonArg:s,mapAsMap:i,maxAliasCount:n,onAnchor:r,reviver:o}={}){const a={anchors:new Map,doc:this,keep:!t,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof n==
"number"?n:100},c=Ze(this.contents,s??"",a);if(typeof r=="function")for(const{count:l,res:u}of a.anchors.values())r(u,l);return typeof o=="function"?ah(o,{"":c},
"",c):c}toJSON(t,s){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:s})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors ca\
nnot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){const s=JSON.stringify(t.indent);throw new Error(`"indent" option mus\
t be a positive integer, not ${s}`)}return Hx(this,t)}};function Cs(e){if(Te(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Dh=class extends Error{constructor(e,t,s,i){
super(),this.name=e,this.code=s,this.message=i,this.pos=t}},dn=class extends Dh{constructor(e,t,s){super("YAMLParseError",e,t,s)}},Xx=class extends Dh{constructor(e,t,s){
super("YAMLWarning",e,t,s)}};function Ts(e,{flow:t,indicator:s,next:i,offset:n,onError:r,parentIndent:o,startOnNewline:a}){let c=!1,l=a,u=a,d="",h="",p=!1,w=!1,
k=null,_=null,E=null,x=null,D=null,U=null,V=null;for(const O of e)switch(w&&(O.type!=="space"&&O.type!=="newline"&&O.type!=="comma"&&r(O.offset,"MISSING_CHAR","\
Tags and anchors must be separated from the next token by white space"),w=!1),k&&(l&&O.type!=="comment"&&O.type!=="newline"&&r(k,"TAB_AS_INDENT","Tabs are not a\
llowed as indentation"),k=null),O.type){case"space":!t&&(s!=="doc-start"||i?.type!=="flow-collection")&&O.source.includes("	")&&(k=O),u=!0;break;case"comment":{
u||r(O,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const J=O.source.substring(1)||" ";d?d+=h+J:d=J,h="",l=!1;break}case"\
newline":l?d?d+=O.source:(!U||s!=="seq-item-ind")&&(c=!0):h+=O.source,l=!0,p=!0,(_||E)&&(x=O),u=!0;break;case"anchor":_&&r(O,"MULTIPLE_ANCHORS","A node can have\
 at most one anchor"),O.source.endsWith(":")&&r(O.offset+O.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),_=O,V??(V=O.offset),l=!1,u=!1,w=!0;
break;case"tag":{E&&r(O,"MULTIPLE_TAGS","A node can have at most one tag"),E=O,V??(V=O.offset),l=!1,u=!1,w=!0;break}case s:(_||E)&&r(O,"BAD_PROP_ORDER",`Anchors\
 and tags must be after the ${O.source} indicator`),U&&r(O,"UNEXPECTED_TOKEN",`Unexpected ${O.source} in ${t??"collection"}`),U=O,l=s==="seq-item-ind"||s==="exp\
licit-key-ind",u=!1;break;case"comma":if(t){D&&r(O,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),D=O,l=!1,u=!1;break}default:r(O,"UNEXPECTED_TOKEN",`Unexpected ${O.
type} token`),l=!1,u=!1}const B=e[e.length-1],ue=B?B.offset+B.source.length:n;return w&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="sc\
alar"||i.source!=="")&&r(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),k&&(l&&k.indent<=o||i?.type==="block-m\
ap"||i?.type==="block-seq")&&r(k,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:D,found:U,spaceBefore:c,comment:d,hasNewline:p,anchor:_,tag:E,newlineAfterProp:x,
end:ue,start:V??ue}}function ui(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(
`
`))return!0;if(e.end){for(const t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(const t of e.items){for(const s of t.start)if(s.type===
"newline")return!0;if(t.sep){for(const s of t.sep)if(s.type==="newline")return!0}if(ui(t.key)||ui(t.value))return!0}return!1;default:return!0}}function go(e,t,s){
if(t?.type==="flow-collection"){const i=t.end[0];i.indent===e&&(i.source==="]"||i.source==="}")&&ui(t)&&s(i,"BAD_INDENT","Flow end indicator should be more inde\
nted than parent",!0)}}function Rh(e,t,s){const{uniqueKeys:i}=e.options;if(i===!1)return!1;const n=typeof i=="function"?i:(r,o)=>r===o||ae(r)&&ae(o)&&r.value===
o.value;return t.some(r=>n(r.key,s))}var Lh="All mapping items must start at the same column";function Yx({composeNode:e,composeEmptyNode:t},s,i,n,r){const o=r?.
nodeClass??He,a=new o(s.schema);s.atRoot&&(s.atRoot=!1);let c=i.offset,l=null;for(const u of i.items){const{start:d,key:h,sep:p,value:w}=u,k=Ts(d,{indicator:"ex\
plicit-key-ind",next:h??p?.[0],offset:c,onError:n,parentIndent:i.indent,startOnNewline:!0}),_=!k.found;if(_){if(h&&(h.type==="block-seq"?n(c,"BLOCK_AS_IMPLICIT_\
KEY","A block sequence may not be used as an implicit map key"):"indent"in h&&h.indent!==i.indent&&n(c,"BAD_INDENT",Lh)),!k.anchor&&!k.tag&&!p){l=k.end,k.comment&&
(a.comment?a.comment+=`
`+k.comment:a.comment=k.comment);continue}(k.newlineAfterProp||ui(h))&&n(h??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
k.found?.indent!==i.indent&&n(c,"BAD_INDENT",Lh);s.atKey=!0;const E=k.end,x=h?e(s,h,k,n):t(s,E,d,null,k,n);s.schema.compat&&go(i.indent,h,n),s.atKey=!1,Rh(s,a.items,
x)&&n(E,"DUPLICATE_KEY","Map keys must be unique");const D=Ts(p??[],{indicator:"map-value-ind",next:w,offset:x.range[2],onError:n,parentIndent:i.indent,startOnNewline:!h||
h.type==="block-scalar"});if(c=D.end,D.found){_&&(w?.type==="block-map"&&!D.hasNewline&&n(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),s.options.strict&&k.start<D.found.offset-1024&&n(x.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));const U=w?e(s,w,D,n):t(s,c,p,null,D,n);s.schema.compat&&go(i.indent,w,n),c=U.range[2];const V=new Fe(x,U);s.options.keepSourceTokens&&
(V.srcToken=u),a.items.push(V)}else{_&&n(x.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),D.comment&&(x.comment?x.comment+=`
`+D.comment:x.comment=D.comment);const U=new Fe(x);s.options.keepSourceTokens&&(U.srcToken=u),a.items.push(U)}}return l&&l<c&&n(l,"IMPOSSIBLE","Map comment with\
 trailing content"),a.range=[i.offset,c,l??c],a}function Jx({composeNode:e,composeEmptyNode:t},s,i,n,r){const o=r?.nodeClass??Zt,a=new o(s.schema);s.atRoot&&(s.
atRoot=!1),s.atKey&&(s.atKey=!1);let c=i.offset,l=null;for(const{start:u,value:d}of i.items){const h=Ts(u,{indicator:"seq-item-ind",next:d,offset:c,onError:n,parentIndent:i.
indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||d)d?.type==="block-seq"?n(h.end,"BAD_INDENT","All sequence items must start at the same column"):n(c,
"MISSING_CHAR","Sequence item without - indicator");else{l=h.end,h.comment&&(a.comment=h.comment);continue}const p=d?e(s,d,h,n):t(s,h.end,u,null,h,n);s.schema.compat&&
go(i.indent,d,n),c=p.range[2],a.items.push(p)}return a.range=[i.offset,c,l??c],a}function di(e,t,s,i){let n="";if(e){let r=!1,o="";for(const a of e){const{source:c,
type:l}=a;switch(l){case"space":r=!0;break;case"comment":{s&&!r&&i(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const u=c.
substring(1)||" ";n?n+=o+u:n=u,o="";break}case"newline":n&&(o+=c),r=!0;break;default:i(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:n,
offset:t}}var yo="Block collections are not allowed within flow collections",bo=e=>e&&(e.type==="block-map"||e.type==="block-seq");function Qx({composeNode:e,composeEmptyNode:t},s,i,n,r){
const o=i.start.source==="{",a=o?"flow map":"flow sequence",c=r?.nodeClass??(o?He:Zt),l=new c(s.schema);l.flow=!0;const u=s.atRoot;u&&(s.atRoot=!1),s.atKey&&(s.
atKey=!1);let d=i.offset+i.start.source.length;for(let _=0;_<i.items.length;++_){const E=i.items[_],{start:x,key:D,sep:U,value:V}=E,B=Ts(x,{flow:a,indicator:"ex\
plicit-key-ind",next:D??U?.[0],offset:d,onError:n,parentIndent:i.indent,startOnNewline:!1});if(!B.found){if(!B.anchor&&!B.tag&&!U&&!V){_===0&&B.comma?n(B.comma,
"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):_<i.items.length-1&&n(B.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),B.comment&&(l.comment?l.comment+=`
`+B.comment:l.comment=B.comment),d=B.end;continue}!o&&s.options.strict&&ui(D)&&n(D,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(_===0)B.comma&&n(B.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(B.comma||n(B.start,"MISSING_CHAR",`Missing , between ${a} items`),
B.comment){let ue="";e:for(const O of x)switch(O.type){case"comma":case"space":break;case"comment":ue=O.source.substring(1);break e;default:break e}if(ue){let O=l.
items[l.items.length-1];qe(O)&&(O=O.value??O.key),O.comment?O.comment+=`
`+ue:O.comment=ue,B.comment=B.comment.substring(ue.length+1)}}if(!o&&!U&&!B.found){const ue=V?e(s,V,B,n):t(s,B.end,U,null,B,n);l.items.push(ue),d=ue.range[2],bo(
V)&&n(ue.range,"BLOCK_IN_FLOW",yo)}else{s.atKey=!0;const ue=B.end,O=D?e(s,D,B,n):t(s,ue,x,null,B,n);bo(D)&&n(O.range,"BLOCK_IN_FLOW",yo),s.atKey=!1;const J=Ts(U??
[],{flow:a,indicator:"map-value-ind",next:V,offset:O.range[2],onError:n,parentIndent:i.indent,startOnNewline:!1});if(J.found){if(!o&&!B.found&&s.options.strict){
if(U)for(const Oe of U){if(Oe===J.found)break;if(Oe.type==="newline"){n(Oe,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single\
 line");break}}B.start<J.found.offset-1024&&n(J.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequ\
ence key")}}else V&&("source"in V&&V.source?.[0]===":"?n(V,"MISSING_CHAR",`Missing space after : in ${a}`):n(J.start,"MISSING_CHAR",`Missing , or : between ${a}\
 items`));const mt=V?e(s,V,J,n):J.found?t(s,J.end,U,null,J,n):null;mt?bo(V)&&n(mt.range,"BLOCK_IN_FLOW",yo):J.comment&&(O.comment?O.comment+=`
`+J.comment:O.comment=J.comment);const js=new Fe(O,mt);if(s.options.keepSourceTokens&&(js.srcToken=E),o){const Oe=l;Rh(s,Oe.items,O)&&n(ue,"DUPLICATE_KEY","Map \
keys must be unique"),Oe.items.push(js)}else{const Oe=new He(s.schema);Oe.flow=!0,Oe.items.push(js);const yi=(mt??O).range;Oe.range=[O.range[0],yi[1],yi[2]],l.items.
push(Oe)}d=mt?mt.range[2]:J.end}}const h=o?"}":"]",[p,...w]=i.end;let k=d;if(p?.source===h)k=p.offset+p.source.length;else{const _=a[0].toUpperCase()+a.substring(
1),E=u?`${_} must end with a ${h}`:`${_} in block collection must be sufficiently indented and end with a ${h}`;n(d,u?"MISSING_CHAR":"BAD_INDENT",E),p&&p.source.
length!==1&&w.unshift(p)}if(w.length>0){const _=di(w,k,s.options.strict,n);_.comment&&(l.comment?l.comment+=`
`+_.comment:l.comment=_.comment),l.range=[i.offset,k,_.offset]}else l.range=[i.offset,k,k];return l}function wo(e,t,s,i,n,r){const o=s.type==="block-map"?Yx(e,t,
s,i,r):s.type==="block-seq"?Jx(e,t,s,i,r):Qx(e,t,s,i,r),a=o.constructor;return n==="!"||n===a.tagName?(o.tag=a.tagName,o):(n&&(o.tag=n),o)}function eO(e,t,s,i,n){
const r=i.tag,o=r?t.directives.tagName(r.source,h=>n(r,"TAG_RESOLVE_FAILED",h)):null;if(s.type==="block-seq"){const{anchor:h,newlineAfterProp:p}=i,w=h&&r?h.offset>
r.offset?h:r:h??r;w&&(!p||p.offset<w.offset)&&n(w,"MISSING_CHAR","Missing newline after block sequence props")}const a=s.type==="block-map"?"map":s.type==="bloc\
k-seq"?"seq":s.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||o===He.tagName&&a==="map"||o===Zt.tagName&&a==="seq")return wo(e,t,s,n,o);let c=t.schema.tags.
find(h=>h.tag===o&&h.collection===a);if(!c){const h=t.schema.knownTags[o];if(h?.collection===a)t.schema.tags.push(Object.assign({},h,{default:!1})),c=h;else return h?
n(r,"BAD_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):n(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),wo(
e,t,s,n,o)}const l=wo(e,t,s,n,o,c),u=c.resolve?.(l,h=>n(r,"TAG_RESOLVE_FAILED",h),t.options)??l,d=dt(u)?u:new Y(u);return d.range=l.range,d.tag=o,c?.format&&(d.
format=c.format),d}function tO(e,t,s){const i=t.offset,n=sO(t,e.options.strict,s);if(!n)return{value:"",type:null,comment:"",range:[i,i,i]};const r=n.mode===">"?
Y.BLOCK_FOLDED:Y.BLOCK_LITERAL,o=t.source?iO(t.source):[];let a=o.length;for(let k=o.length-1;k>=0;--k){const _=o[k][1];if(_===""||_==="\r")a=k;else break}if(a===
0){const k=n.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"";let _=i+n.length;return t.source&&(_+=t.source.length),{value:k,type:r,comment:n.comment,range:[i,_,_]}}let c=t.indent+n.indent,
l=t.offset+n.length,u=0;for(let k=0;k<a;++k){const[_,E]=o[k];if(E===""||E==="\r")n.indent===0&&_.length>c&&(c=_.length);else{_.length<c&&s(l+_.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),n.indent===0&&(c=_.length),u=k,c===0&&!e.atRoot&&s(l,"BA\
D_INDENT","Block scalar values in collections must be indented");break}l+=_.length+E.length+1}for(let k=o.length-1;k>=a;--k)o[k][0].length>c&&(a=k+1);let d="",h="",
p=!1;for(let k=0;k<u;++k)d+=o[k][0].slice(c)+`
`;for(let k=u;k<a;++k){let[_,E]=o[k];l+=_.length+E.length+1;const x=E[E.length-1]==="\r";if(x&&(E=E.slice(0,-1)),E&&_.length<c){const U=`Block scalar lines must\
 not be less indented than their ${n.indent?"explicit indentation indicator":"first line"}`;s(l-E.length-(x?2:1),"BAD_INDENT",U),_=""}r===Y.BLOCK_LITERAL?(d+=h+
_.slice(c)+E,h=`
`):_.length>c||E[0]==="	"?(h===" "?h=`
`:!p&&h===`
`&&(h=`

`),d+=h+_.slice(c)+E,h=`
`,p=!0):E===""?h===`
`?d+=`
`:h=`
`:(d+=h+E,h=" ",p=!1)}switch(n.chomp){case"-":break;case"+":for(let k=a;k<o.length;++k)d+=`
`+o[k][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}const w=i+n.length+t.source.length;return{value:d,type:r,comment:n.comment,range:[i,w,w]}}function sO({offset:e,props:t},s,i){if(t[0].type!=="block-scalar-hea\
der")return i(t[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:n}=t[0],r=n[0];let o=0,a="",c=-1;for(let h=1;h<n.length;++h){const p=n[h];if(!a&&
(p==="-"||p==="+"))a=p;else{const w=Number(p);!o&&w?o=w:c===-1&&(c=e+h)}}c!==-1&&i(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${n}`);let l=!1,
u="",d=n.length;for(let h=1;h<t.length;++h){const p=t[h];switch(p.type){case"space":l=!0;case"newline":d+=p.source.length;break;case"comment":s&&!l&&i(p,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),d+=p.source.length,u=p.source.substring(1);break;case"error":i(p,"UNEXPECTED_T\
OKEN",p.message),d+=p.source.length;break;default:{const w=`Unexpected token in block scalar header: ${p.type}`;i(p,"UNEXPECTED_TOKEN",w);const k=p.source;k&&typeof k==
"string"&&(d+=k.length)}}}return{mode:r,indent:o,chomp:a,comment:u,length:d}}function iO(e){const t=e.split(/\n( *)/),s=t[0],i=s.match(/^( *)/),r=[i?.[1]?[i[1],
s.slice(i[1].length)]:["",s]];for(let o=1;o<t.length;o+=2)r.push([t[o],t[o+1]]);return r}function nO(e,t,s){const{offset:i,type:n,source:r,end:o}=e;let a,c;const l=(h,p,w)=>s(
i+h,p,w);switch(n){case"scalar":a=Y.PLAIN,c=rO(r,l);break;case"single-quoted-scalar":a=Y.QUOTE_SINGLE,c=oO(r,l);break;case"double-quoted-scalar":a=Y.QUOTE_DOUBLE,
c=aO(r,l);break;default:return s(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${n}`),{value:"",type:null,comment:"",range:[i,i+r.length,i+r.length]}}
const u=i+r.length,d=di(o,u,t,s);return{value:c,type:a,comment:d.comment,range:[i,u,d.offset]}}function rO(e,t){let s="";switch(e[0]){case"	":s="a tab character";
break;case",":s="flow indicator character ,";break;case"%":s="directive indicator character %";break;case"|":case">":{s=`block scalar indicator ${e[0]}`;break}case"\
@":case"`":{s=`reserved character ${e[0]}`;break}}return s&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${s}`),zh(e)}function oO(e,t){return(e[e.length-
1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),zh(e.slice(1,-1)).replace(/''/g,"'")}function zh(e){const t=/(.*?)\r?\n/sy;let s=t.
exec(e);if(!s)return e;let i,n;try{i=new RegExp("(?<![ 	])[ 	]+$"),n=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,n=/^[ \t]+|[ \t]+$/g}let r=s[1].
replace(i,""),o=" ",a=t.lastIndex;for(;s=t.exec(e);){const l=s[1].replace(n,"");l===""?o===`
`?r+=o:o=`
`:(r+=o+l,o=" "),a=t.lastIndex}const c=/[ \t]*(.*)/sy;return c.lastIndex=a,s=c.exec(e),r+o+(s?.[1]??"")}function aO(e,t){let s="";for(let i=1;i<e.length-1;++i){
const n=e[i];if(!(n==="\r"&&e[i+1]===`
`))if(n===`
`){const{fold:r,offset:o}=cO(e,i);s+=r,i=o}else if(n==="\\"){let r=e[++i];const o=lO[r];if(o)s+=o;else if(r===`
`)for(r=e[i+1];r===" "||r==="	";)r=e[++i+1];else if(r==="\r"&&e[i+1]===`
`)for(r=e[++i+1];r===" "||r==="	";)r=e[++i+1];else if(r==="x"||r==="u"||r==="U"){const a=r==="x"?2:r==="u"?4:8;s+=uO(e,i+1,a,t),i+=a}else{const a=e.substr(i-1,2);
t(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),s+=a}}else if(n===" "||n==="	"){const r=i;let o=e[i+1];for(;o===" "||o==="	";)o=e[++i+1];o!==`
`&&!(o==="\r"&&e[i+2]===`
`)&&(s+=i>r?e.slice(r,i+1):n)}else s+=n}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),s}function cO(e,t){let s="",
i=e[t+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&e[t+2]!==`
`);)i===`
`&&(s+=`
`),t+=1,i=e[t+1];return s||(s=" "),{fold:s,offset:t}}var lO={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function uO(e,t,s,i){const n=e.substr(t,s),o=n.length===
s&&/^[0-9a-fA-F]+$/.test(n)?parseInt(n,16):NaN;try{return String.fromCodePoint(o)}catch{const a=e.substr(t-2,s+2);return i(t-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${a}`),a}}function Bh(e,t,s,i){const{value:n,type:r,comment:o,range:a}=t.type==="block-scalar"?tO(e,t,i):nO(t,e.options.strict,i),c=s?e.directives.tagName(
s.source,d=>i(s,"TAG_RESOLVE_FAILED",d)):null;let l;e.options.stringKeys&&e.atKey?l=e.schema[nt]:c?l=dO(e.schema,n,c,s,i):t.type==="scalar"?l=hO(e,n,t,i):l=e.schema[nt];
let u;try{const d=l.resolve(n,h=>i(s??t,"TAG_RESOLVE_FAILED",h),e.options);u=ae(d)?d:new Y(d)}catch(d){const h=d instanceof Error?d.message:String(d);i(s??t,"TA\
G_RESOLVE_FAILED",h),u=new Y(n)}return u.range=a,u.source=n,r&&(u.type=r),c&&(u.tag=c),l.format&&(u.format=l.format),o&&(u.comment=o),u}function dO(e,t,s,i,n){if(s===
"!")return e[nt];const r=[];for(const a of e.tags)if(!a.collection&&a.tag===s)if(a.default&&a.test)r.push(a);else return a;for(const a of r)if(a.test?.test(t))return a;
const o=e.knownTags[s];return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(n(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,s!==
"tag:yaml.org,2002:str"),e[nt])}function hO({atKey:e,directives:t,schema:s},i,n,r){const o=s.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(i))||
s[nt];if(s.compat){const a=s.compat.find(c=>c.default&&c.test?.test(i))??s[nt];if(o.tag!==a.tag){const c=t.tagString(o.tag),l=t.tagString(a.tag),u=`Value may be\
 parsed as either ${c} or ${l}`;r(n,"TAG_RESOLVE_FAILED",u,!0)}}return o}function fO(e,t,s){if(t){s??(s=t.length);for(let i=s-1;i>=0;--i){let n=t[i];switch(n.type){case"\
space":case"comment":case"newline":e-=n.source.length;continue}for(n=t[++i];n?.type==="space";)e+=n.source.length,n=t[++i];break}}return e}var mO={composeNode:qh,
composeEmptyNode:ko};function qh(e,t,s,i){const n=e.atKey,{spaceBefore:r,comment:o,anchor:a,tag:c}=s;let l,u=!0;switch(t.type){case"alias":l=pO(e,t,i),(a||c)&&i(
t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Bh(
e,t,c,i),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=eO(mO,e,t,s,i),a&&(l.anchor=a.source.substring(1))}catch(d){
const h=d instanceof Error?d.message:String(d);i(t,"RESOURCE_EXHAUSTION",h)}break;default:{const d=t.type==="error"?t.message:`Unsupported token (type: ${t.type}\
)`;i(t,"UNEXPECTED_TOKEN",d),u=!1}}return l??(l=ko(e,t.offset,void 0,null,s,i)),a&&l.anchor===""&&i(a,"BAD_ALIAS","Anchor cannot be an empty string"),n&&e.options.
stringKeys&&(!ae(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&i(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&
(l.spaceBefore=!0),o&&(t.type==="scalar"&&t.source===""?l.comment=o:l.commentBefore=o),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function ko(e,t,s,i,{spaceBefore:n,
comment:r,anchor:o,tag:a,end:c},l){const u={type:"scalar",offset:fO(t,s,i),indent:-1,source:""},d=Bh(e,u,a,l);return o&&(d.anchor=o.source.substring(1),d.anchor===
""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),n&&(d.spaceBefore=!0),r&&(d.comment=r,d.range[2]=c),d}function pO({options:e},{offset:t,source:s,end:i},n){
const r=new ch(s.substring(1));r.source===""&&n(t,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&n(t+s.length-1,"BAD_ALIAS","Alias endin\
g in : is ambiguous",!0);const o=t+s.length,a=di(i,o,e.strict,n);return r.range=[t,o,a.offset],a.comment&&(r.comment=a.comment),r}function vO(e,t,{offset:s,start:i,
value:n,end:r},o){const a=Object.assign({_directives:t},e),c=new jh(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},u=Ts(
i,{indicator:"doc-start",next:n??r?.[0],offset:s,onError:o,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,n&&(n.type==="block-map"||n.type===
"block-seq")&&!u.hasNewline&&o(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=n?qh(l,n,u,o):ko(l,u.end,
i,null,u,o);const d=c.contents.range[2],h=di(r,d,!1,o);return h.comment&&(c.comment=h.comment),c.range=[s,d,h.offset],c}function hi(e){if(typeof e=="number")return[
e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];const{offset:t,source:s}=e;return[t,t+(typeof s=="string"?s.length:1)]}function Fh(e){let t="",s=!1,
i=!1;for(let n=0;n<e.length;++n){const r=e[n];switch(r[0]){case"#":t+=(t===""?"":i?`

`:`
`)+(r.substring(1)||" "),s=!0,i=!1;break;case"%":e[n+1]?.[0]!=="#"&&(n+=1),s=!1;break;default:s||(i=!0),s=!1}}return{comment:t,afterEmptyLine:i}}var gO=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,i,n)=>{const r=hi(t);n?this.warnings.push(new Xx(r,s,i)):this.
errors.push(new dn(r,s,i))},this.directives=new As({version:e.version||"1.2"}),this.options=e}decorate(e,t){const{comment:s,afterEmptyLine:i}=Fh(this.prelude);if(s){
const n=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(i||e.directives.docStart||!n)e.commentBefore=s;else if(Te(n)&&!n.flow&&n.items.length>0){let r=n.items[0];qe(r)&&(r=r.key);const o=r.commentBefore;
r.commentBefore=o?`${s}
${o}`:s}else{const r=n.commentBefore;n.commentBefore=r?`${s}
${r}`:s}}if(t){for(let n=0;n<this.errors.length;++n)e.errors.push(this.errors[n]);for(let n=0;n<this.warnings.length;++n)e.warnings.push(this.warnings[n])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Fh(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(const i of e)yield*this.next(i);yield*this.end(t,s)}*next(e){switch(e.type){case"\
directive":this.directives.add(e.source,(t,s,i)=>{const n=hi(e);n[0]+=t,this.onError(n,"BAD_DIRECTIVE",s,i)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"\
document":{const t=vO(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-\
end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"\
comment":case"newline":this.prelude.push(e.source);break;case"error":{const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new dn(hi(e),"UNE\
XPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){const s="Unexpected doc-end withou\
t preceding document";this.errors.push(new dn(hi(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;const t=di(e.end,e.offset+e.source.length,this.doc.
options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const s=this.doc.comment;this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new dn(hi(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){const s=Object.assign({_directives:this.directives},this.options),i=new jh(void 0,
s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}},Uh="\uFEFF",Kh="",Vh="\
",$o="";function yO(e){switch(e){case Uh:return"byte-order-mark";case Kh:return"doc-mode";case Vh:return"flow-error-end";case $o:return"scalar";case"---":return"\
doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function et(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Gh=new Set("0123456789ABCDEFabcdef"),bO=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),hn=new Set(",[]{}"),wO=new Set(` ,[]{}
\r	`),_o=e=>!e||wO.has(e),Wh=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a st\
ring");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(
s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t==="\r"){
const i=this.buffer[s+e+1];if(i===`
`||!i&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){const s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&et(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===Uh&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){const n=e[s-
1];if(n===" "||n==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){const n=e[t-1];if(n===" "||n==="	")t-=1;else break}const i=(yield*this.pushCount(t))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(!0);return yield*this.pushCount(
e.length-t),yield*this.pushNewline(),"stream"}return yield Kh,yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const t=this.peek(3);if((t==="---"||t==="...")&&et(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!et(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2);if(!t&&
!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&et(t)){const s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(_o),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);const i=this.getLine();
if(i===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&i[0]!=="#"||s===0&&(i.startsWith("---")||i.startsWith("..."))&&et(i[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield Vh,yield*this.parseLineStart();let n=0;for(;i[n]===",";)n+=yield*this.pushCount(1),
n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.pushIndicators(),i[n]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-n),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(_o),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const r=this.charAt(1);if(this.flowKey||et(r)||r===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0);let t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]===
"'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let n=0;for(;this.buffer[t-1-n]==="\\";)n+=1;if(n%2===0)break;t=this.buffer.indexOf('"',t+1)}const s=this.
buffer.substring(0,t);let i=s.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){const n=this.continueScalar(i+1);if(n===-1)break;i=s.indexOf(`
`,n)}i!==-1&&(t=i-(s[i-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){const t=this.buffer[++e];if(t==="\
+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>et(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let n=this.pos;s=this.buffer[n];++n)switch(s){case" ":t+=1;break;case`
`:e=n,t=0;break;case"\r":{const r=this.buffer[n+1];if(!r&&!this.atEnd)return this.setNext("block-scalar");if(r===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const n=this.continueScalar(e+1);if(n===-1)break;e=this.buffer.indexOf(`
`,n)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(s=this.buffer[i];s===" ";)s=this.buffer[++i];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let n=e-1,r=this.buffer[n];r==="\r"&&(r=this.buffer[--n]);const o=n;for(;r===" ";)r=this.buffer[--n];
if(r===`
`&&n>=this.pos&&n+1+t>o)e=n;else break}while(!0);return yield $o,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>
0;let t=this.pos-1,s=this.pos-1,i;for(;i=this.buffer[++s];)if(i===":"){const n=this.buffer[s+1];if(et(n)||e&&hn.has(n))break;t=s}else if(et(i)){let n=this.buffer[s+
1];if(i==="\r"&&(n===`
`?(s+=1,i=`
`,n=this.buffer[s+1]):t=s),n==="#"||e&&hn.has(n))break;if(i===`
`){const r=this.continueScalar(s+1);if(r===-1)break;s=Math.max(s,r-2)}}else{if(e&&hn.has(i))break;t=s}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield $o,
yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){const s=this.buffer.
slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(_o),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const t=this.
flowLevel>0,s=this.charAt(1);if(et(s)||t&&hn.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!et(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(bO.has(t))t=this.buffer[++e];else if(t==="%"&&Gh.has(this.buffer[e+1])&&Gh.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){const e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");const i=t-this.pos;return i>0&&(yield this.buffer.
substr(this.pos,i),this.pos=t),i}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function Ct(e,t){
for(let s=0;s<e.length;++s)if(e[s].type===t)return!0;return!1}function Zh(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":
break;default:return t}return-1}function Hh(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collecti\
on":return!0;default:return!1}}function fn(e){switch(e.type){case"document":return e.start;case"block-map":{const t=e.items[e.items.length-1];return t.sep??t.start}case"\
block-seq":return e.items[e.items.length-1].start;default:return[]}}function Is(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function mn(e,t){
if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let s=0;s<t.length;++s)e.push(t[s])}function Xh(e){if(e.start.type==="flow-seq-start")for(const t of e.
items)t.sep&&!t.value&&!Ct(t.start,"explicit-key-ind")&&!Ct(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,Hh(t.value)?t.value.end?mn(t.value.end,
t.sep):t.value.end=t.sep:mn(t.start,t.sep),delete t.sep)}var kO=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=
!1,this.stack=[],this.source="",this.type="",this.lexer=new Wh,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const s of this.
lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}
const t=yO(e);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=
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
n"&&s.type==="document"&&(t.indent=0),t.type==="flow-collection"&&Xh(t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"blo\
ck-map":{const i=s.items[s.items.length-1];if(i.value){s.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=t;else{Object.assign(
i,{key:t,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"block-seq":{const i=s.items[s.items.length-1];i.value?s.items.push({start:[],value:t}):i.value=
t;break}case"flow-collection":{const i=s.items[s.items.length-1];!i||i.value?s.items.push({start:[],key:t,sep:[]}):i.sep?i.value=t:Object.assign(i,{key:t,sep:[]});
return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-s\
eq")){const i=t.items[t.items.length-1];i&&!i.sep&&!i.value&&i.start.length>0&&Zh(i.start)===-1&&(t.indent===0||i.start.every(n=>n.type!=="comment"||n.indent<t.
indent))&&(s.type==="document"?s.end=i.start:s.items.push({start:i.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mo\
de":case"doc-start":{const e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);
switch(this.type){case"doc-start":{Zh(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"\
comment":case"newline":e.start.push(this.sourceToken);return}const t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`\
Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){const t=fn(this.peek(2)),s=Is(t);let i;e.end?(i=e.
end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];const n={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:i}]};this.onKeyLine=
!0,this.stack[this.stack.length-1]=n}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);
return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push(
{start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){const i=e.items[e.items.length-2]?.value?.end;if(Array.
isArray(i)){mn(i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const s=!this.onKeyLine&&
this.indent===e.indent,i=s&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind";let n=[];if(i&&t.sep&&!t.value){const r=[];for(let o=0;o<t.sep.length;++o){const a=t.
sep[o];switch(a.type){case"newline":r.push(o);break;case"space":break;case"comment":a.indent>e.indent&&(r.length=0);break;default:r.length=0}}r.length>=2&&(n=t.
sep.splice(r[1]))}switch(this.type){case"anchor":case"tag":i||t.value?(n.push(this.sourceToken),e.items.push({start:n}),this.onKeyLine=!0):t.sep?t.sep.push(this.
sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):i||t.value?(n.
push(this.sourceToken),e.items.push({start:n,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Ct(
t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]});else if(Hh(t.
key)&&!Ct(t.sep,"newline")){const r=Is(t.start),o=t.key,a=t.sep;a.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:r,key:o,sep:a}]})}else n.length>0?t.sep=t.sep.concat(n,this.sourceToken):t.sep.push(this.sourceToken);else if(Ct(t.start,
"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{const r=Is(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:r,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||i?e.items.push({start:n,key:null,sep:[this.sourceToken]}):Ct(t.sep,"map-value-ind")?this.stack.
push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{
key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const r=this.flowScalar(
this.type);i||t.value?(e.items.push({start:n,key:r,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(r):(Object.assign(t,{key:r,sep:[]}),this.onKeyLine=!0);return}default:{
const r=this.startBlockValue(e);if(r){if(r.type==="block-seq"){if(!t.explicitKey&&t.sep&&!Ct(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:n});this.stack.push(r);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(
s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){const i=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(i)){mn(i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.
indent<=e.indent)break;t.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||Ct(t.start,"seq-item-ind")?e.items.push(
{start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){const s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.
pop(),yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.
type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.
push(this.sourceToken);return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.
assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):
t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const i=this.
flowScalar(this.type);!t||t.value?e.items.push({start:[],key:i,sep:[]}):t.sep?this.stack.push(i):Object.assign(t,{key:i,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":e.end.push(this.sourceToken);return}const s=this.startBlockValue(e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{const s=this.peek(
2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){const i=fn(s),n=Is(i);Xh(e);const r=e.end.splice(1,e.end.length);r.push(this.sourceToken);
const o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(
e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const t=fn(e),s=Is(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const t=fn(e),s=Is(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}},Yh={alias:"an alias",anchor:"an anchor",comma:"a comma",
"block-map":"a map","block-scalar":"a text","block-seq":"a list","doc-end":"...","doc-start":"---","double-quoted-scalar":"a text in quotes","explicit-key-ind":"\
?","flow-collection":"a bracket or brace","flow-map-end":"}","flow-map-start":"{","flow-seq-end":"]","flow-seq-start":"[","map-value-ind":"a colon",scalar:"a te\
xt","seq-item-ind":"a dash","single-quoted-scalar":"a text in quotes",tag:"a tag"},$O=[[/^Missing closing/,"a text in quotes is not closed",'write the closing q\
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
s no known escape","write \\\\ for a backslash, or use single quotes"]];function _O(e){const t=$O.find(([r])=>r.test(e));if(t)return{problem:t[1],remedy:t[2]};const s=/^Plain value cannot start with (.*)$/s.
exec(e)?.[1];if(s!==void 0)return{problem:`a text without quotes cannot begin with ${s}`,remedy:"put the text in quotes"};const i="correct the text at this plac\
e or just before it",n=/^(?:Unexpected|Unsupported token \(type:) ([a-z-]+)/.exec(e)?.[1];return n!==void 0?{problem:`${Object.hasOwn(Yh,n)?Yh[n]:n} is not expe\
cted here`,remedy:i}:{problem:e.charAt(0).toLowerCase()+e.slice(1),remedy:i}}var SO=new Set(["__proto__","constructor","prototype"]);function Jh(e){const t=[0];
for(let s=e.indexOf(`
`);s!==-1;s=e.indexOf(`
`,s+1))t.push(s+1);return t}function Qh(e,t){let s=0,i=e.length-1;for(;s<i;){const n=s+i+1>>1;(e[n]??0)<=t?s=n:i=n-1}return s}var xO=e=>e==null?"nothing":{string:"\
a text",number:"a number",bigint:"a number",boolean:"true or false"}[typeof e]??"a value";function ef(e){return/^(?:~|[Nn]ull|NULL)?$/.test(e)?"null":/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.
test(e)?"bool":/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(e)?"int":/^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.
test(e)?"float":"str"}var tf={null:"nothing",bool:"true or false",int:"a whole number",float:"a number",str:"a text",map:"a map",seq:"a list"},OO=class{#t;#e;#s=new Map;#i=[];#r;#n=0;#c=0;#o=0;constructor(e,t){
this.#t=e,this.#e=t}tree(e,t=0){if(Os(e))return this.#d(e,t);const{anchor:s}=e;if(s===void 0)return this.#l(e,t);const i={count:this.#n,deepest:this.#o};this.#s.
set(s,"open"),this.#o=t;const n=this.#l(e,t);return this.#s.set(s,{tree:n,size:this.#n-i.count,height:this.#o-t}),this.#o=Math.max(this.#o,i.deepest),n}#l(e,t){
return this.#n+=1,this.#o=Math.max(this.#o,t),ae(e)?this.#p(e):Ns(e)?this.#g(e,t):this.#v(e,t)}#d(e,t){const s=this.#u(e),i={kind:"scalar",value:null,span:s},n=this.#s.
get(e.source);return n===void 0||n==="open"?(this.#e("unknown-alias",this.#a(s),{name:e.source}),i):(this.#c+=n.size,this.#c>ca||t+n.height>zs?(this.#e("alias-e\
xpansion",this.#a(s)),i):(this.#n+=n.size,this.#o=Math.max(this.#o,t+n.height),{...n.tree,span:s}))}#p(e){const t=this.#u(e),{value:s}=e,i=e.type==="PLAIN",n=e.
source??"";return this.#h(e,i?ef(n):"str",t),typeof s=="string"?(this.#f(s,t),{kind:"scalar",value:s,span:t}):typeof s=="number"?(/^[-+]?0[0-9]/.test(n)?this.#e(
"number-leading-zero",this.#a(t),{text:Tt(n)}):Math.abs(s)<=Number.MAX_SAFE_INTEGER||this.#e("number-out-of-range",this.#a(t),{text:Tt(n)}),{kind:"scalar",value:s===
0?0:s,span:t}):{kind:"scalar",value:typeof s=="boolean"?s:null,span:t}}#v(e,t){const s=this.#u(e);this.#h(e,"seq",s);const i=[];for(const n of e.items)this.#i.push(
i.length),i.push(this.tree(n,t+1)),this.#i.pop();return{kind:"list",items:i,span:this.#m(s,e.flow,i.at(-1)?.span)}}#g(e,t){const s=this.#u(e);this.#h(e,"map",s);
const i=new Map;let n;for(const r of e.items){const o=this.#u(r.key),a=this.#y(r.key,o,i);this.#i.push(a??""),r.value===null&&a!==void 0&&this.#e("missing-value",
this.#a(o),{key:Tt(a)});const c=r.value===null?{kind:"scalar",value:null,span:o}:this.tree(r.value,t+1);this.#i.pop(),a!==void 0&&i.set(a,{key:o,value:c}),n=c.span}
return{kind:"map",entries:i,span:this.#m(s,e.flow,n)}}#y(e,t,s){if(!ae(e)){const r=Os(e)?"an alias":Ns(e)?"a map":"a list";this.#e("key-not-text",this.#a(t),{kind:r,
text:Os(e)?`*${e.source}`:""});return}const i=e.value;if(typeof i!="string"){this.#e("key-not-text",this.#a(t),{kind:xO(i),text:Tt(e.source??"")});return}this.#h(
e,e.type==="PLAIN"?ef(e.source??""):"str",t),this.#f(i,t);const n=s.get(i);if(i==="<<"&&e.type==="PLAIN")this.#e("merge-key",this.#a(t));else if(SO.has(i))this.#e(
"reserved-key",this.#a(t),{key:i});else if(n)this.#e("duplicate-key",this.#a(t),{key:Tt(i),line:this.#b(n.key.start)});else return e.anchor!==void 0&&this.#s.set(
e.anchor,{tree:{kind:"scalar",value:i,span:t},size:1,height:0}),i}#h(e,t,s){const i="tag:yaml.org,2002:",n=e.tag?.startsWith(i)?e.tag.slice(i.length):void 0;n===
void 0||n===t||!Object.hasOwn(tf,n)||this.#e("tag-changes-value",this.#a(s),{tag:`!!${n}`,kind:tf[t]??"a value"})}#f(e,t){new RegExp("\\p{Surrogate}","u").test(
e)&&this.#e("broken-unicode",this.#a(t))}#a(e){return{span:e,path:[...this.#i]}}#b(e){return this.#r??=Jh(this.#t.text),Qh(this.#r,e)+1}#u(e){const{text:t}=this.#t,
[s,i]=e.range??[0,0],n=Math.min(s,t.length);return{source:this.#t,start:n,end:Math.max(n,Math.min(i,t.length))}}#m(e,t,s){return t||!s?e:{...e,end:Math.max(e.start,
s.end)}}},Tt=e=>e.length>80?`${e.slice(0,79).toWellFormed()}\u2026`:e,pn=20;function NO(e){const t=new Map;return{report:(s,i,...n)=>{const r=(t.get(s)??0)+1;t.
set(s,r),r<=pn&&e(s,i,...n)},failed:()=>t.size>0}}var sf=class extends Error{};function So(e,t,s,i){const n=l=>i===void 0?{name:t,text:l}:{name:t,text:l,options:i};
if(e.length>ss)return s("file-too-large",{file:t},{limit:ss}),{source:n("")};const r=AO(e);if(typeof r!="string")return s("file-not-utf8",{file:t},r),{source:n(
"")};const o=n(r),a=NO(s),c=EO(o,a.report);return c&&!a.failed()?{source:o,tree:c}:{source:o}}function AO(e){const t=r=>{try{return new TextDecoder("utf-8",{fatal:!0}).
decode(e.subarray(0,r),{stream:r<e.length}),!0}catch{return!1}};if(t(e.length))return new TextDecoder().decode(e);let s=0,i=e.length-1;for(;s<i;){const r=s+i+1>>
1;t(r)?s=r:i=r-1}let n=1;for(const r of e.subarray(0,s))r===10&&(n+=1);return{byte:s+1,line:n}}function EO(e,t){const s=(l,u)=>{const d=Math.max(0,Math.min(l,e.
text.length));return{source:e,start:d,end:Math.max(d,Math.min(u,e.text.length))}};if(MO(e.text,s,t))return;const i=[],n=new Map,r=TO(e.text,s,i,n,t);if(!r)return;
const o=DO(r,i,n,e.text.length);if(RO(i,s,t),i.length>0)return;const a=o?.contents;if(!a||ae(a)&&a.source===""&&a.type==="PLAIN"&&a.tag===void 0)return{kind:"ma\
p",entries:new Map,span:s(0,0)};const c=new OO(e,t).tree(a);if(c.kind==="map")return c;t("root-not-a-map",{span:c.span,path:[]},{kind:c.kind==="list"?"a list":"\
a single value"})}function MO(e,t,s){let i=0;for(const n of e.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)/g)){const r=`U+${n[0].charCodeAt(0).toString(16).toUpperCase().
padStart(4,"0")}`;if(s("control-character",{span:t(n.index,n.index+1)},{character:r}),i+=1,i===pn)break}return i>0}var CO=new Set(["!!str","!!int","!!float","!!\
bool","!!null","!!map","!!seq"]);function TO(e,t,s,i,n){const r=new kO,o=[];let a=0,c=!1;const l=u=>{if(u.type==="error")s.push({code:"UNEXPECTED_TOKEN",message:u.
message,start:u.offset,end:u.offset+u.source.length});else if(u.type==="directive"&&!/^%YAML[ \t]+1\.2$/.test(u.source)){const d={span:t(u.offset,u.offset+u.source.
length)};n("yaml-directive",d,{directive:Tt(u.source)})}else u.type==="document"?(a+=1,a===1?o.push(u):n("several-documents",{span:t(u.offset,u.offset+3)})):o.push(
u)};for(const u of new Wh().lex(e)){const d=r.offset;for(const p of r.next(u))l(p);!c&&u.startsWith("!")&&!CO.has(u)&&n("unknown-tag",{span:t(d,d+u.length)},{tag:Tt(
u)}),!c&&/^["']/.test(u)&&(u.length===1||!u.endsWith(u.charAt(0)))&&i.set(d+u.length,d),c=u==="";const h=PO(r.stack);if(h){n("too-deeply-nested",{span:t(h.offset,
h.offset+1)});return}if(a>1||s.length>=pn)return o}for(const u of r.end())l(u);return o}var IO=({type:e})=>e==="block-map"||e==="block-seq"||e==="flow-collectio\
n";function PO(e){return e.length>zs?e.filter(IO)[zs]:void 0}function jO(e){return typeof e=="number"?[e,e+1]:"offset"in e?[e.offset,e.offset+(typeof e.source==
"string"?e.source.length:1)]:[e[0]??0,e[1]??0]}function DO(e,t,s,i){const n=new gO({uniqueKeys:!1,resolveKnownTags:!1,logLevel:"silent",version:"1.2"});let r=0;
Object.assign(n,{onError:(c,l,u,d)=>{if(d||l==="TAG_RESOLVE_FAILED")return;if(t.length>=pn)throw new sf;const[h,p]=jO(c),w=u.startsWith("Missing closing")?s.get(
h):void 0;t.push(w===void 0?{code:l,message:u,start:h,end:p}:{code:l,message:u,start:w,end:h})}});let a;try{for(const c of e){r=c.offset;for(const l of n.next(c))
a??=l}for(const c of n.end(!0,i))a??=c}catch(c){c instanceof sf||t.push({code:"IMPOSSIBLE",message:"it cannot be made sense of",start:r,end:r+1})}return a}function RO(e,t,s){
const i=[...e].sort((n,r)=>n.start-r.start);for(const[n,{code:r,message:o,start:a,end:c}]of i.entries()){if(n>0&&i[n-1]?.start===a)continue;const l={span:t(a,c)};
if(r==="TAB_AS_INDENT")s("tab-indentation",l);else{const{problem:u,remedy:d}=_O(o);s("yaml-syntax",l,{problem:Tt(u),remedy:d})}}}var xo=e=>{const t=e.map(s=>`'${String(
s)}'`);return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`},nf=(e,t)=>[e===void 0?"":`at least ${e}`,t===void 0?"":`at most ${t}`].filter(
s=>s!=="").join(" and "),vn={"unknown-key":m({severity:"error",about:"value",message:({key:e,where:t})=>`'${e}' is no key of ${t}`,remedy:({nearest:e,known:t})=>e?
`did you mean '${e}'?`:t.length>0?`the keys here are ${xo([...t].sort())}`:"take it out"}),"missing-key":m({severity:"error",about:"value",message:({key:e,where:t})=>`${t}\
 needs the key '${e}'`,remedy:({key:e})=>`add '${e}'`}),"wrong-type":m({severity:"error",about:"value",message:({expected:e,found:t})=>`this is ${t}, and ${e} b\
elongs here`,remedy:({expected:e})=>`write ${e}`}),"not-one-of":m({severity:"error",about:"value",message:({value:e,values:t})=>`'${e}' is not ${xo(t)}`,remedy:({
nearest:e,values:t})=>e?`did you mean '${e}'?`:`write ${xo(t)}`}),"out-of-range":m({severity:"error",about:"value",message:({minimum:e,maximum:t,what:s})=>`${s}\
 here is ${nf(e,t)}`,remedy:({minimum:e,maximum:t,what:s})=>`write ${s} of ${nf(e,t)}`}),"invalid-value":m({severity:"error",about:"value",message:({problem:e})=>e,
remedy:()=>"write it in the form that the message shows"}),"invalid-name":m({severity:"error",about:"value",message:({problem:e})=>e,remedy:()=>"choose another \
name"})};function gn(e){const t={};for(const{schema:s}of ei){const i=s[e]??{};for(const[n,r]of Object.entries(i)){if(Object.hasOwn(t,n))throw new Error(`two fea\
tures declare ${e}.${n}`);t[n]=r}}return t}var LO=j(gn("host")),zO=j(gn("device")),BO=j(gn("vm")),qO=j({version:Gn(1),host:LO,devices:$(Ve($t,zO),{}),vms:$(Ve(Zs,
BO),{}),...gn("root")}),yn=e=>e._zod.def;function fi(e){const t=yn(e);return t.innerType?fi(t.innerType):t.type==="pipe"&&t.in?fi(t.in):t.options?t.options.map(
fi).find(i=>yn(i).type==="object")??e:e}function FO(e,t){let s=fi(e);for(const i of t){const{shape:n,valueType:r,element:o}=yn(s),a=n?n[String(i)]:r??o;if(!a)return;
s=fi(a)}return s}var UO=(e,t)=>{const s=FO(e,t);return s?Object.keys(yn(s).shape??{}):[]},Oo={string:"a text",number:"a number",int:"a whole number",boolean:"tr\
ue or false",array:"a list",object:"a map",record:"a map",null:"nothing"};function No(e){return e==null?"nothing":Array.isArray(e)?"a list":typeof e=="boolean"?
`'${e}'`:Oo[typeof e]??"a value"}var bn=(e,t)=>t.reduce((s,i)=>typeof s=="object"&&s!==null?s[i]:void 0,e),KO=e=>e.map((t,s)=>typeof t=="number"?`[${t}]`:s===0?
t:`.${t}`).join(""),rf=e=>e.length===0?"a spec":`'${KO(e)}'`,VO=e=>e.path.length===0&&(e.code==="invalid_type"||e.code==="invalid_value"),GO=class{schema;value;report;constructor(e,t,s){
this.schema=e,this.value=t,this.report=s}tell(e,t=[]){const s=[...t,...e.path];switch(e.code){case"unrecognized_keys":for(const i of e.keys){const n=UO(this.schema,
s),r=n.filter(o=>bn(this.value,[...s,o])===void 0);this.report("unknown-key",{path:[...s,i],on:"key"},{key:i,where:rf(s),nearest:tt(i,n),known:r})}return;case"i\
nvalid_type":this.#t(e.expected,s);return;case"invalid_value":this.#e(e.values,s);return;case"invalid_union":this.#s(e.errors,s);return;case"invalid_key":for(const i of e.
issues)this.report("invalid-name",{path:s,on:"key"},{problem:i.message});return;case"too_small":case"too_big":{const i=e.origin==="array"?"a list":e.origin==="s\
tring"?"a text":"a number";this.report("out-of-range",{path:s},e.code==="too_small"?{what:i,minimum:Number(e.minimum)}:{what:i,maximum:Number(e.maximum)});return}default:
this.report("invalid-value",{path:s},{problem:e.message??"this is not a valid value"})}}#t(e,t){const s=bn(this.value,t),i=t.at(-1);if(s===void 0&&i!==void 0){const n=t.
slice(0,-1);this.report("missing-key",{path:n,on:"key"},{key:String(i),where:rf(n)})}else this.report("wrong-type",{path:t},{expected:Oo[e]??e,found:No(s)})}#e(e,t){
const s=bn(this.value,t);if(s===void 0){this.#t("string",t);return}if(typeof s=="object"){this.report("wrong-type",{path:t},{expected:"one word",found:No(s)});return}
const i=e.map(String);this.report("not-one-of",{path:t},{value:String(s),values:e,nearest:tt(String(s),i)})}#s(e,t){const s=e.find(c=>c.length>0&&!c.every(VO));
if(s){for(const c of s)this.tell(c,t);return}const i=bn(this.value,t);if(i===void 0){this.#t("string",t);return}const n=e.flat(),r=n.flatMap(c=>c.code==="invali\
d_value"?c.values:[]),o=n.flatMap(c=>c.code==="invalid_type"?[Oo[c.expected]??c.expected]:[]);if(r.length>0&&typeof i=="string"){const c=tt(i,r.map(String));this.
report("not-one-of",{path:t},{value:i,values:r,nearest:c});return}const a=[...new Set([...o,...r.map(c=>`'${String(c)}'`)])].join(" or ");this.report("wrong-typ\
e",{path:t},{expected:a,found:No(i)})}};function Ao(e,t,s){const i=Dn(t),n=e.safeParse(i);if(n.success)return n.data;const r=new GO(e,i,s);for(const o of n.error.
issues)r.tell(o)}var WO="virtualisation.vfio.settings";function of(e,t,s){const i=new vt,n=ua(t,s.cwd,i.reporter(is)),{sources:r,tree:o}=ZO(e,n,i,s.settings),a=h=>({
diagnostics:i.sorted(r),sources:r,failed:i.failed,...i.failed?{}:h});if(!o||i.failed)return a();i.document=o;const c=Ao(qO,o,i.reporter(vn));if(!c)return a();const l=HO(
c,o,n,i),u=l.facts;for(const{rules:h,codes:p}of ei)h?.(c,i.reporter(p),u);if(i.failed)return a();const d=bx({spec:c,facts:u,attachments:l.attachments,read:n.read},
i);return a({...d,...u&&{facts:u}})}function ZO(e,t,s,i){const n=s.reporter(is),r=[],o=[],a=e.map(c=>({name:c,option:void 0}));i!==void 0&&a.push({name:i,option:WO});
for(const{name:c,option:l}of a){const u=t.readInput(c);if(!u)continue;const{source:d,tree:h}=So(u.bytes,u.name,n,l);r.push(d),h&&o.push(h)}return o.length===a.length&&
o.length>0?{sources:r,tree:Sx(o)}:{sources:r}}function HO(e,t,s,i){const n=new Map,r=(d,h,p)=>s.readBeside(h,oa(t,d).source,{path:d},p);for(const{files:d}of ei)
for(const{path:h,name:p,limit:w}of d?.(e)??[]){const k=r(h,p,w);k&&n.set(h.join("/"),k)}const o=["host","facts"],a=e.host.facts===void 0?void 0:r(o,e.host.facts,
16*2**20);if(!a||e.host.facts===void 0)return{attachments:n};const c=new vt,{tree:l}=So(a,e.host.facts,c.reporter(is));l&&(c.document=l);const u=l&&Ao(th,l,c.reporter(
vn));for(const d of c.sorted())i.adopt(d);return u?{attachments:n,facts:u}:{attachments:n}}function wn(e,t,s,i){const n=`${e}.vfioc-new`,r=()=>{s.kind(n)==="fil\
e"&&s.remove(n)};try{return r(),s.create(n,t),s.rename(n,e),!0}catch(o){if(!gt(o))throw o;i("output-unwritable",{file:e},{reason:Bs(o),begun:!1})}try{r()}catch(o){
if(!gt(o))throw o}return!1}var XO={file:"a file",directory:"a directory",link:"a symbolic link",other:"neither file nor directory"};function YO(e,t,s,i,n,r){try{
const o=n.kind(e);if(o===void 0||o==="file"&&s(n.read(e)))return wn(e,t,n,r);o==="file"?r(i,{file:e}):r("output-in-the-way",{file:e},{found:XO[o],needed:"a file",
force:!1})}catch(o){if(!gt(o))throw o;r("output-unreadable",{file:e},{reason:Bs(o)})}return!1}var mi=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,
t=>{const s=t.codePointAt(0)??0;return s<256?`\\x${s.toString(16).padStart(2,"0")}`:`\\u{${s.toString(16)}}`}),JO=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p\
{M}","u").test(String.fromCodePoint(e))),QO=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],
[43360,43391],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],eN=e=>e>=4352&&
QO.some(([t,s])=>e>=t&&e<=s);function tN(e,t){const s=new sN;switch(t.format){case"json":return`${JSON.stringify(e.map(i=>nN(i,s)),null,2)}
`;case"github":return e.map(i=>`${rN(i,s)}
`).join("");case"text":return aN(e,t,s)}}var sN=class{#t=new Map;#e;of(e){const t=this.#t.get(e);if(t)return t;const s=Jh(e.text);return this.#t.set(e,s),s}text(e,t){
const s=this.of(e),i=s[t]??0,n=e.text.slice(i,s[t+1]??e.text.length);return{start:i,text:n.replace(/\r?\n$/,"")}}position({span:e}){if(!e)return;const t=n=>{const r=Qh(
this.of(e.source),n),o=this.of(e.source)[r]??0;return{line:r+1,column:this.#s(e.source,o,n)}},s=t(e.start),i=t(e.end);return{...s,endLine:i.line,endColumn:i.column}}#s(e,t,s){
const i=this.#e,n=i?.source===e&&i.start===t&&i.offset<=s?i:{offset:t,count:0},r=n.count+iN(e.text,n.offset,s);return this.#e={source:e,start:t,offset:s,count:r},
r+1}};function iN(e,t,s){let i=0;for(let n=t;n<s;i+=1)n+=(e.codePointAt(n)??0)>65535?2:1;return i}function af(e,t){const s=new Set(["if","then","else","assert",
"with","let","in","rec","inherit","or"]),i=n=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(n)&&!s.has(n)?n:`"${n.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,r=>({
"\n":"\\n","\r":"\\r"})[r]??"\\t")}"`;return t.reduce((n,r)=>typeof r=="number"?`${n}[${r}]`:`${n}.${i(r)}`,e)}function cf(e,t){const s=e.span?.source;return s?.
options!==void 0?af(s.options,e.path??[]):s&&t?`${s.name}:${t.line}:${t.column}`:e.file??""}function nN(e,t){const{code:s,severity:i,message:n,remedy:r,path:o}=e,
a={code:s,severity:i,message:n,remedy:r},c=e.span?.source.options;if(c!==void 0)return{...a,option:af(c,o??[]),path:o??[]};const l=e.span?.source.name??e.file;return{
...a,...l===void 0?{}:{file:l},...t.position(e),...o===void 0?{}:{path:o}}}function rN(e,t){const s=t.position(e),i=e.span?.source.options!==void 0,n={},r=i?void 0:
e.span?.source.name??e.file;r!==void 0&&(n.file=r),s&&!i&&(n.line=s.line,n.col=s.column,n.endLine=s.endLine,s.endLine===s.line&&(n.endColumn=Math.max(s.column,s.
endColumn-1))),n.title=e.code;const o=Object.entries(n).map(([c,l])=>`${c}=${oN(String(l))}`),a=`${i?`${cf(e,s)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${o.join(",")}::${lf(a)}`}var lf=e=>e.split(`
`).map(mi).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),oN=e=>lf(e).replaceAll(":","%3A").replaceAll(",","%2C"),uf={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function aN(e,{colour:t,width:s=100},i){if(e.length===
0)return"";const n=(o,a)=>t?`${o}${a}\x1B[0m`:a,r=[];for(const o of e){const a=i.position(o),c=cf(o,a),l=n(uf[o.severity],`${o.severity}[${o.code}]`);if(r.push(
`${c===""?"":`${n("\x1B[1m",mi(c))}: `}${l}: ${mi(o.message)}`),a&&o.span?.source.options===void 0){const[u,d]=lN(o,i,a,Math.max(s-2,20));r.push(`  ${u}`,`  ${d.
replace(/\^~*/,h=>n(uf[o.severity],h))}`)}r.push(`  ${n("\x1B[36m","help")}: ${mi(o.remedy)}`)}return r.push("",cN(e)),`${r.join(`
`)}
`}function cN(e){const t=s=>{const i=e.filter(n=>n.severity===s).length;return i===0?"":`${i} ${s}${i===1?"":"s"}`};return[t("error"),t("warning")].filter(s=>s!==
"").join(", ")}function Eo(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};const s=mi(t);if(s!==t)return{text:s,width:[...s].length};const i=t.codePointAt(
0)??0;return{text:t,width:JO(i)?0:eN(i)?2:1}})}function lN(e,t,s,i){if(!e.span)return["",""];const{source:n,start:r,end:o}=e.span,a=t.text(n,s.line-1),c=Math.min(
r-a.start,a.text.length),l=Math.max(c,Math.min(o-a.start,a.text.length)),u=df(a.text,Math.max(0,c-2*i)),d=df(a.text,Math.min(a.text.length,c+2*i)),h=Eo(a.text.slice(
u,c)),p=Eo(a.text.slice(c,d)),w=Eo(a.text.slice(c,Math.min(l,d))).length,_=[...h,...p].reduce((O,J)=>O+J.width,0)<=i&&u===0&&d===a.text.length?i:i-2,E=hf(h.toReversed(),
_===i?i:Math.floor(_/2)).toReversed(),x=E.reduce((O,J)=>O+J.width,0),D=hf(p,_-x),U=E.length<h.length||u>0?"\u2026":"",V=D.length<p.length||d<a.text.length?"\u2026":
"",B=O=>O.map(J=>J.text).join(""),ue=D.slice(0,w).reduce((O,J)=>O+J.width,0);return[`${U}${B(E)}${B(D)}${V}`,`${" ".repeat(x+U.length)}^${"~".repeat(Math.max(0,
ue-1))}`]}function df(e,t){const s=e.charCodeAt(t);return t>0&&s>=56320&&s<=57343?t-1:t}function hf(e,t){let s=0;const i=e.findIndex(n=>(s+=n.width,s>t));return e.
slice(0,i===-1?e.length:i)}var Pe={done:0,inputWrong:1,callWrong:2,fileFailed:3},ff={value:"FORMAT",choices:["text","json","github"],help:"how diagnostics are w\
ritten: text, json or github (workflow commands); text if not given"},Mo=e=>e.flags.get("format")??"text";function Ht(e,t,s){const{colour:i,width:n}=s,r=tN(e,{format:t,
colour:i,...n!==void 0&&{width:n}});r!==""&&s.stderr(r)}var uN=new Set(["file-not-utf8","file-too-large","output-differs","output-missing","output-stale"]);function dN(e){
return e.span?Pe.inputWrong:e.file===void 0?Pe.callWrong:uN.has(e.code)?Pe.inputWrong:Pe.fileFailed}function Xt(e){const t=new Set(e.filter(({severity:i})=>i===
"error").map(dN));return[Pe.callWrong,Pe.fileFailed,Pe.inputWrong].find(i=>t.has(i))??Pe.done}var mf={value:"FILE",help:"JSON of the NixOS option virtualisation\
.vfio.settings, merged last; problems in it are told at option paths"};function pf(e,{cwd:t}){const s=e.flags.get("settings");return{cwd:t,...s===void 0?{}:{settings:s}}}
var vf=e=>{const t=e.flags.get("settings");return[...e.arguments,...t===void 0?[]:[t]].join(" ")},hN={name:"check",summary:"say what is wrong with a spec",usage:"\
SPEC... [--plan] [--picture FILE] [--format FORMAT]",description:["Reads and checks as compile does, and writes nothing. Diagnostics go to standard error: the p\
lace, the line, what is wrong and what to do. vfioc explain CODE tells more about each.","--plan tells what the spec does to the host: which devices leave it an\
d when, who runs on which CPU, memory, shared memory and networks. --picture draws devices, CPUs and memory as an SVG picture. Both know more with host.facts."],
flags:{plan:{help:"print what will be bound, pinned and set aside, where nothing is wrong"},picture:{value:"FILE",help:"draw it as an SVG picture; one that is t\
here is replaced"},settings:mf,format:ff},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,unless:"settings"},run:fN};function fN(e,t){
const s=of(e.arguments,t.files,pf(e,t)),{diagnostics:i,failed:n}=s,r=Mo(e);return e.flags.has("plan")||e.flags.has("picture")?mN(s,e,t):(Ht(i,r,t),!n&&r==="text"&&
t.stdout(`${vf(e)}: no error${i.length>0?", but see the warnings":""}
`),Xt(i))}async function mN({diagnostics:e,plan:t,facts:s},i,n){const r=new vt;if(t){const{drawPlan:a,machineOf:c,printPlan:l}=await import("./machine.mjs"),u=c(
t,s),d=i.flags.get("picture");if(d!==void 0){const h=a(t,u);YO(d,h,pN,"picture-foreign",n.disk,r.reporter(yt))}i.flags.has("plan")&&n.stdout(l(t,u))}const o=[...e,
...r.sorted()];return Ht(o,Mo(i),n),Xt(o)}var pN=e=>Buffer.from(e.subarray(0,5)).toString("latin1")==="<svg ";import{join as Co}from"node:path";var vN=e=>e.startsWith(
"/")||e.startsWith(".")?e:`./${e}`;function gN(e,{written:t,removed:s,unchanged:i}){const n=[...t.map(o=>`wrote ${Co(e,o)}`),...s.map(o=>`removed ${Co(e,o)}`)];
if(n.length===0)return`${e} is up to date: ${i.length} files
`;const r=yN(e,t);return`${[...n,...r.length>0?["","next:",...r.map(o=>`  ${o}`)]:[]].join(`
`)}
`}var yN=(e,t)=>t.includes("module.nix")?[`add the module to the host's NixOS configuration: imports = [ ${vN(Co(e,"module.nix"))} ];`,"rebuild and reboot: sudo\
 nixos-rebuild boot && sudo reboot","vfioc-reconcile.service defines the guests and networks: journalctl -u vfioc-reconcile says what it did"]:[];import{join as To}from"node:path";
import{join as Io}from"node:path";import{createHash as bN}from"node:crypto";var pi="manifest.json",wN=1,Yt=e=>bN("sha256").update(e).digest("hex"),Po=e=>!e.includes(
"\0")&&e.split("/").every(t=>t!==""&&t!=="."&&t!==".."),gf=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function kN(e){let t;try{t=JSON.parse(e)}catch{return}
if(!gf(t)||t.version!==wN||!gf(t.files))return;const s=new Map;for(const[i,n]of Object.entries(t.files)){if(typeof n!="string"||!/^[0-9a-f]{64}$/.test(n)||!Po(i))
return;s.set(i,n)}return s}var vi=".vfioc-tmp",kn="journal.json",jo={file:"a file",directory:"a directory",link:"a symbolic link",other:"a device, pipe or socke\
t"},Do=e=>Buffer.from(e).toString("utf8");function $N(e){try{const t=JSON.parse(e);return typeof t!="object"||t===null?{}:Object.fromEntries(Object.entries(t).filter(
([s,i])=>Po(s)&&Array.isArray(i)))}catch{return{}}}function yf(e,t){const s=new Map,i=(c,l)=>{s.set(c,new Set([...s.get(c)??[],...l]))},n=Io(e,pi);if(t.kind(n)===
"file"){const c=Do(t.read(n)),l=kN(c);for(const[u,d]of l??[])i(u,[d]);l&&i(pi,[Yt(c)])}const r=Io(e,vi),o=t.kind(r)==="directory",a=Io(r,kn);if(o&&t.kind(a)==="\
file")for(const[c,l]of Object.entries($N(Do(t.read(a)))))i(c,l);return{ours:s,interrupted:o}}function $n(e){const t=e.split("/").slice(0,-1);return t.map((s,i)=>t.
slice(0,i+1).join("/"))}function bf(e,t,s){try{return s()}catch(i){if(!gt(i))throw i;t("output-unreadable",{file:i.path??e},{reason:Bs(i)});return}}function wf(e,t,s){
const i=t.target(e);return i===void 0||i==="directory"?!0:(s("output-not-a-directory",{file:e}),!1)}function _N(e,t){if(typeof e!="string")return;const[s,i]=[e.
split(`
`),Do(t).split(`
`)],n=s.findIndex((r,o)=>r!==i[o]);return(n<0?s.length:n)+1}function SN(e,t,s,i,n){bf(e,n,()=>{if(wf(e,i,n)){for(const[r,o]of t){const a=To(e,r),l=$n(r).every(u=>i.
kind(To(e,u))==="directory")?i.kind(a):void 0;if(l===void 0)n("output-missing",{file:a},{command:s});else if(l!=="file")n("output-differs",{file:a},{command:s,line:void 0});else{
const u=i.read(a);Yt(u)!==Yt(o)&&n("output-differs",{file:a},{command:s,line:_N(o,u)})}}for(const r of[...yf(e,i).ours.keys()].sort()){const o=To(e,r);!t.has(r)&&
i.target(o)==="file"&&n("output-stale",{file:o},{command:s})}}})}import{dirname as xN,join as Ue}from"node:path";import{join as Ps}from"node:path";var ON=class{plan;#t=!1;#e;#s;#i;#r;constructor(e,t,s,i){
this.#e=e,this.#s=t,this.#i=s,this.#r=i,this.plan={write:[],remove:[],unchanged:[],clear:new Set,before:yf(e,t)}}get clear(){return!this.#t}#n(...e){this.#t=!0,
this.#r(...e)}#c(e){for(const t of $n(e)){const s=this.#s.kind(Ps(this.#e,t));if(s===void 0)return!1;if(s!=="directory"){if(this.#i)this.plan.clear.add(t);else{
const i=jo[s],n={file:Ps(this.#e,t)};this.#n("output-in-the-way",n,{found:i,needed:"a directory",force:!0})}return!1}}return!0}staging(){const e=Ps(this.#e,vi),
t=this.#s.kind(e);t===void 0||t==="directory"||this.#n("output-in-the-way",{file:e},{found:jo[t],needed:"a directory",force:!1})}write(e,t){if(!Po(e))throw new Error(
`${e} leads out of the output directory`);const s=Ps(this.#e,e),i=this.#c(e)?this.#s.kind(s):void 0;if(i==="file"){const n=Yt(this.#s.read(s));if(n===Yt(t)){this.
plan.unchanged.push(e);return}const r=this.plan.before.ours.get(e);!this.#i&&!r?.has(n)&&(r&&e!==pi?this.#n("output-edited",{file:s},{what:"overwritten"}):this.#n(
"output-foreign",{file:s}))}else if(i!==void 0&&(i==="directory"||!this.#i)){const n=jo[i];this.#n("output-in-the-way",{file:s},{found:n,needed:"a file",force:i!==
"directory"})}this.plan.write.push(e)}remove(e){const t=Ps(this.#e,e);if($n(e).some(i=>this.#s.kind(Ps(this.#e,i))!=="directory")||this.#s.kind(t)!=="file")return;
!this.plan.before.ours.get(e)?.has(Yt(this.#s.read(t)))&&!this.#i&&this.#n("output-edited",{file:t},{what:"removed"}),this.plan.remove.push(e)}};function NN(e,t,s,i,n){
const r=new ON(e,i,s,n);r.staging();for(const[o,a]of t)r.write(o,a);for(const o of[...r.plan.before.ours.keys()].sort())t.has(o)||r.remove(o);return r.clear?r.plan:
void 0}var AN=class{at="";begun=!1;#t;#e;#s;#i;constructor(e,t,s,i){this.#t=e,this.#e=t,this.#s=s,this.#i=i}#r=e=>Ue(this.#t,vi,String(e));run(){const{write:e,remove:t,
clear:s}=this.#s;this.#n(),this.begun=!0;for(const r of s)this.at=r,this.#e.remove(Ue(this.#t,r));const i=e.indexOf(pi);for(const[r,o]of e.entries())r!==i&&this.#o(
r,o);for(const r of t)this.at=r,this.#e.remove(Ue(this.#t,r));const n=[...this.#s.before.ours.keys()].flatMap($n);for(const r of[...new Set(n)].sort().reverse())
this.#l(r);i>=0&&this.#o(i,pi),this.at="",this.#d()}#n(){const e=Ue(this.#t,vi);this.at="",this.#e.makeDirectory(e);for(const s of this.#e.list(e))s!==kn&&this.#e.
remove(Ue(e,s));for(const[s,i]of this.#s.write.entries())this.at=i,this.#e.create(this.#r(s),this.#i.get(i)??"");this.at="";const t=Ue(e,`${kn}.new`);this.#e.create(
t,this.#c()),this.#e.rename(t,Ue(e,kn))}#c(){const e=new Map([...this.#s.before.ours].map(([t,s])=>[t,[...s]]));for(const t of this.#s.write){const s=Yt(this.#i.
get(t)??"");e.set(t,[...new Set([...e.get(t)??[],s])])}return`${JSON.stringify(Object.fromEntries(e))}
`}#o(e,t){this.at=t,t.includes("/")&&this.#e.makeDirectory(Ue(this.#t,xN(t))),this.#e.rename(this.#r(e),Ue(this.#t,t))}#l(e){this.at=e;const t=Ue(this.#t,e);this.#e.
kind(t)==="directory"&&this.#e.list(t).length===0&&this.#e.removeDirectory(t)}#d(){const e=Ue(this.#t,vi);for(const t of this.#e.list(e))this.#e.remove(Ue(e,t));
this.#e.removeDirectory(e)}undo(){try{this.#s.before.interrupted||this.#d()}catch(e){if(!gt(e))throw e}}};function EN(e,t,s,i,n){const r=bf(e,n,()=>wf(e,i,n)?NN(
e,t,s,i,n):void 0);if(!r)return;const{write:o,remove:a,unchanged:c}=r;if(o.length>0||a.length>0||r.before.interrupted){const l=new AN(e,i,r,t);try{l.run()}catch(u){
if(!gt(u))throw u;l.begun||l.undo(),n("output-unwritable",{file:Ue(e,l.at)},{reason:Bs(u),begun:l.begun});return}}return{written:o,removed:a,unchanged:c}}var kf="\
vfio",MN={name:"compile",summary:"write the NixOS module and the libvirt XML of a spec",usage:"SPEC... [-o DIR] [--check | --force] [--format FORMAT]",description:[
"Reads host.yaml, or several files that are merged from left to right; - is standard input. Writes DIR/module.nix, DIR/domains/<vm>.xml, DIR/networks/<net>.xml \
and DIR/manifest.json.","A file in DIR that vfioc did not write, or that was edited since, is named and left alone."],flags:{output:{short:"o",value:"DIR",help:`\
the directory to write; ./${kf} if not given`},check:{help:"write nothing; exit 1 where DIR is not what the spec compiles to"},force:{help:"overwrite and remove\
 files in DIR that vfioc did not write, or that were edited"},settings:mf,format:ff},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,
unless:"settings"},conflicts:[["check","force"]],run:CN};function CN(e,t){const{files:s,diagnostics:i}=of(e.arguments,t.files,pf(e,t)),n=new vt,r=e.flags.get("o\
utput")??kf,o=s&&TN(s,r,e,t,n),a=[...i,...n.sorted()];return Ht(a,Mo(e),t),o!==void 0&&t.stdout(o),Xt(a)}function TN(e,t,s,{disk:i},n){const r=n.reporter(yt);if(s.
flags.has("check"))return SN(t,e,IN(s),i,r),n.failed?void 0:`${t} is what ${vf(s)} compiles to
`;const o=EN(t,e,s.flags.has("force"),i,r);if(o)return gN(t,o)}function IN(e){const t=e.flags.get("output"),s=e.flags.get("settings");return["vfioc","compile",...e.
arguments,...s===void 0?[]:["--settings",s],...t===void 0?[]:["-o",t]].map(ap).join(" ")}import{readFileSync as PN}from"node:fs";var $f=[is,vn,Yu,yt,...ei.map(e=>e.
codes)],jN=e=>$f.find(t=>Object.hasOwn(t,e))?.[e];function _f(){const e=$f.flatMap(s=>Object.keys(s)).sort(),t=e.find((s,i)=>s===e[i-1]);if(t)throw new Error(`t\
wo codes are called ${t}`);return e}var Sf=80;function Ro(e,t=Sf){const s=Math.min(t,Sf),i=[];let n="";for(const r of e.split(/\s+/))n!==""&&n.length+1+r.length>
s?(i.push(n),n=r):n=n===""?r:`${n} ${r}`;return[...i,n].join(`
`)}var xf=e=>e.split(`
`).map(t=>t===""?t:`  ${t}`).join(`
`),DN={name:"explain",summary:"say what a diagnostic means",usage:"[CODE]",description:["Tells what stands behind the code of a diagnostic, with an example that\
 fails and one that passes. The examples leave out what they do not speak of, such as the version and the host. Without CODE all codes are listed."],flags:{},arguments:{
name:"CODE",least:0,most:1},run:RN};function RN(e,t){const[s]=e.arguments;if(s===void 0)return t.stdout(`${_f().join(`
`)}
`),Pe.done;const i=jN(s);if(i)return t.stdout(BN(s,{...i,...LN(s,i)},t.width)),Pe.done;const n=new vt;return n.reporter(yt)("unknown-code","call",{word:s,nearest:tt(
s,_f())}),Ht(n.sorted(),"text",t),Xt(n.sorted())}function LN(e,t){return t.explain!==void 0?t:JSON.parse(PN(new URL("explanations.json",import.meta.url),"utf8"))[e]??
{explain:""}}var zN={value:"a value of the spec",file:"a file",call:"how vfioc was called"};function BN(e,t,s){const n=[`${e}: ${t.severity==="error"?"an error":
"a warning"} about ${zN[t.about]}`,Ro(t.explain,s)];return t.example&&n.push(`Fails:

${xf(qN(t.example.fails))}`,`Passes:

${xf(t.example.passes)}`),`${n.map(r=>r.trimEnd()).join(`

`)}
`}function qN(e){return e.split(`
`).flatMap(t=>{const s=t.indexOf(aa);return s<0?[t]:[t.replace(aa,""),`${" ".repeat(s)}^`]}).join(`
`)}function Lo(e,t){const s=Math.max(...e.map(([n])=>n.length))+4,i=Math.max(20,(t??80)-s);return e.map(([n,r])=>Ro(r,i).split(`
`).map((a,c)=>`${(c===0?`  ${n}`:"").padEnd(s)}${a}`).join(`
`)).join(`
`)}var FN=([e,{short:t,value:s,help:i}])=>[`${t?`-${t}, `:"    "}--${e}${s?` ${s}`:""}`,i],Of=(e,t)=>e.map(s=>s.startsWith(" ")?s:Ro(s,t)).join(`

`),UN=[["0","done"],["1","the input is wrong, or compile --check found a difference"],["2","the call is wrong"],["3","a file could not be read or written"]],KN=(e,t)=>`${[
"vfioc: a compiler for PCI passthrough on NixOS","Usage: vfioc COMMAND ...",Of(["One file, host.yaml, describes the machine, what leaves it and who receives it.\
 Out of it come a NixOS module for the host and libvirt XML for the guests that fit together."],t),`Commands:
${Lo([...e.map(({name:s,summary:i})=>[s,i]),["help","show this help, or that of a command"]],t)}`,`Exit status:
${Lo(UN,t)}`,"vfioc COMMAND --help tells more about each."].join(`

`)}
`,Nf=(e,t)=>`${[`vfioc ${e.name}: ${e.summary}`,`Usage: ${["vfioc",e.name,e.usage].filter(s=>s!=="").join(" ")}`,Of(e.description,t),`Flags:
${Lo(Object.entries(ya(e)).map(FN),t)}`].join(`

`)}
`;import{dirname as Af,join as VN,relative as GN,resolve as gi}from"node:path";var Ef="facts.json",WN={name:"init",summary:"write a first spec for this machine",
usage:"[--facts FILE] [-o FILE] [--yes]",description:["Reads the machine as scan does, or its facts from a file, and writes a host.yaml that compiles: the graph\
ics card that a guest can have, with all that must go along with it, and one guest. What you must still decide is a comment at its line.","Questions are asked o\
n a terminal only, on standard error. Where there is none, and with --yes, the defaults are taken.",`With -o the facts are written too, as ${Ef} beside the spec\
, unless --facts names them. No file is overwritten.`],flags:{facts:{value:"FILE",help:"take the facts that vfioc scan wrote instead of reading this machine"},output:{
short:"o",value:"FILE",help:"write the spec to FILE; to standard output if not given"},yes:{short:"y",help:"ask nothing"}},arguments:{name:"nothing",least:0,most:0},
run:ZN};async function ZN(e,t){const s=new vt,i=await HN(e,t,s);return Ht(s.sorted(),"text",t),i?Pe.done:Xt(s.sorted())||Pe.inputWrong}async function HN(e,t,s){
const i=s.reporter(yt),n=e.flags.get("output"),r=e.flags.get("facts"),o=n===void 0||r!==void 0?void 0:VN(Af(n),Ef);if(!Mf(n,!1,t,i)||!Mf(o,!0,t,i))return!1;const a=await import("./machine.mjs"),
c=r===void 0?a.scan({root:"/",withIds:!1}):YN(r,t,s);if(!c)return!1;const l=o??r,u=a.defaultAnswers(c,{...a.personHere(),facts:l===void 0?void 0:XN(l,n,t)}),d=e.
flags.has("yes")?void 0:a.openTerminal();!d&&!e.flags.has("yes")&&t.stderr(`vfioc init: no terminal to ask on, so the defaults are taken
`);try{const h=d?await a.askAnswers(c,u,d.ask):u,p=a.firstSpec(c,h);if(n===void 0)t.stdout(p);else return JN({output:n,text:p,written:o,facts:a.printFacts(c)},t,
i);return!0}catch(h){if(!(h instanceof a.Stopped))throw h;return t.stderr(`
vfioc init: stopped, nothing was written
`),!1}finally{d?.close()}}function XN(e,t,{cwd:s}){const i=GN(t===void 0?s:Af(gi(s,t)),gi(s,e));return i.startsWith(".")?i:`./${i}`}function Mf(e,t,{cwd:s,disk:i},n){
return e===void 0||i.kind(gi(s,e))===void 0?!0:(n("init-output-exists",{file:e},{facts:t}),!1)}function YN(e,{cwd:t,files:s},i){const n=ua(s,t,i.reporter(is)).readInput(
e),r=n&&So(n.bytes,n.name,i.reporter(is)).tree;if(r)return i.document=r,Ao(th,r,i.reporter(vn))}function JN({output:e,text:t,written:s,facts:i},{cwd:n,disk:r,stdout:o},a){
return s!==void 0&&!wn(gi(n,s),i,r,a)||!wn(gi(n,e),t,r,a)?!1:(o(`wrote ${[e,s].filter(Boolean).join(" and ")}; next: vfioc check ${e}
`),!0)}import{resolve as Cf}from"node:path";var QN={name:"scan",summary:"tell what this machine is: IOMMU groups, devices, CPUs, memory",usage:"[--json | -o FIL\
E] [--root DIR] [--with-ids]",description:["Reads /sys and /proc, needs no root, and changes nothing. What could not be read is named at the end.","With -o it w\
rites the facts that host.facts names: then compile and check know the machine. They hold no serial number and no address of a network card unless --with-ids as\
ks for them."],flags:{json:{help:"print the facts as JSON instead of the report"},output:{short:"o",value:"FILE",help:"write the facts to FILE, in one step; wha\
t an earlier scan wrote is replaced"},root:{value:"DIR",help:"read the tree of a machine that was copied to DIR; / if not given"},"with-ids":{help:"with the nam\
es of disks and input devices that hold serial numbers"}},arguments:{name:"nothing",least:0,most:0},conflicts:[["json","output"]],run:eA};async function eA(e,t){
const s=new vt,i=s.reporter(yt),n=e.flags.get("root")??"/",{cwd:r,disk:o,stdout:a}=t;if(tA(()=>o.target(Cf(r,n)))==="directory"){const{printFacts:c,printReport:l,
scan:u}=await import("./machine.mjs"),d=u({root:Cf(r,n),withIds:e.flags.has("with-ids")}),h=e.flags.get("output");if(h!==void 0)nA(h,c(d),o,i)&&a(`wrote ${h}
`);else if(e.flags.has("json"))a(c(d));else{const p=t.screen?.();a(l(d,{width:p?.columns,colour:p?.colour??!1}))}}else i("scan-root",{file:n});return Ht(s.sorted(),
"text",t),s.failed?Xt(s.sorted()):Pe.done}function tA(e){try{return e()}catch(t){if(!gt(t))throw t;return}}var sA={file:"a file",directory:"a directory",link:"a\
 symbolic link",other:"neither file nor directory"};function iA(e){try{const t=JSON.parse(Buffer.from(e).toString("utf8"));return typeof t=="object"&&t!==null&&
"version"in t&&"pci"in t}catch{return!1}}function nA(e,t,s,i){try{const n=s.kind(e);if(n===void 0||n==="file"&&iA(s.read(e)))return wn(e,t,s,i);n==="file"?i("fa\
cts-foreign",{file:e}):i("output-in-the-way",{file:e},{found:sA[n],needed:"a file",force:!1})}catch(n){if(!gt(n))throw n;i("output-unreadable",{file:e},{reason:Bs(
n)})}return!1}import{readFileSync as rA}from"node:fs";var oA={name:"schema",summary:"print the JSON Schema of a spec",usage:"",description:["For editors: with t\
he YAML language server, a first line such as","  # yaml-language-server: $schema=./host.schema.json","gives completion, descriptions and checks in host.yaml. W\
hat the schema cannot say, vfioc check does."],flags:{},arguments:{name:"nothing",least:0,most:0},run:aA};function aA(e,t){return t.stdout(rA(new URL("../schema\
/host.schema.json",import.meta.url),"utf8")),Pe.done}var zo=[MN,hN,QN,WN,DN,oA],Tf=e=>zo.find(({name:t})=>t===e);function cA(e,t){const s=new vt,i=s.reporter(yt),
[n,...r]=e,o=n===void 0?void 0:Tf(n);if(o){const a=dp(o,r,s);if(a?.flags.has("help"))t.stdout(Nf(o,t.width));else if(a?.flags.has("version"))If(t);else if(a)return o.
run(a,t)}else n==="help"||n==="--help"||n==="-h"?lA(r,t,i):n==="--version"?If(t):Pf(n,i);return Ht(s.sorted(),"text",t),Xt(s.sorted())}var If=({stdout:e})=>e(`v\
fioc ${Ln}
`);function lA(e,{stdout:t,width:s},i){const[n]=e.filter(o=>!o.startsWith("-")),r=n===void 0?void 0:Tf(n);n!==void 0&&!r?Pf(n,i):t(r?Nf(r,s):KN(zo,s))}function Pf(e,t){
const s=zo.map(({name:i})=>i);if(e===void 0)t("missing-command","call");else if(e.startsWith("-")&&e!=="-"){const i=tt(e.replace(/^-+/,""),Object.keys(ga));t("u\
nknown-flag","call",{flag:e,command:"vfioc",nearest:i&&`--${i}`})}else t("unknown-command","call",{word:e,nearest:tt(e,s)})}import{fstatSync as uA,writeSync as dA}from"node:fs";
var jf=e=>e instanceof Error&&"code"in e?e.code:void 0;function Bo(e,t){let s=Buffer.from(t);for(;s.length>0;)try{s=s.subarray(dA(e,s))}catch(i){if(jf(i)==="EPI\
PE")return;if(jf(i)!=="EAGAIN")throw i;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,10)}}function hA(e){try{return uA(e).isCharacterDevice()}catch{
return!1}}function qo(e){if(!hA(e))return;const{isTTY:t,columns:s}=e===1?process.stdout:process.stderr;return t?{columns:s>0?s:80}:void 0}var fA=70,{argv:mA,env:Df}=process,
Rf=!Df.NO_COLOR&&Df.TERM!=="dumb",Lf=qo(2),zf=(Lf??qo(1))?.columns;function Bf(e){process.exitCode=e}function qf(e){const t=e instanceof Error?e.message:String(
e);Bo(2,`vfioc ${Ln}: a mistake in vfioc itself: ${t}
Please report it with the spec that shows it.
`),process.exitCode=fA}try{const e=cA(mA.slice(2),{stdout:t=>Bo(1,t),stderr:t=>Bo(2,t),colour:Lf!==void 0&&Rf,...zf!==void 0&&{width:zf},screen:()=>{const t=qo(
1);return t&&{columns:t.columns,colour:Rf}},cwd:process.cwd(),files:Vm,disk:np});typeof e=="number"?Bf(e):e.then(Bf,qf)}catch(e){qf(e)}
