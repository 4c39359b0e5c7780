// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

var Gf=Object.create,Pn=Object.defineProperty,Zf=Object.getOwnPropertyDescriptor,Jo=Object.getOwnPropertyNames,Wf=Object.getPrototypeOf,Hf=Object.prototype.hasOwnProperty,
Si=(e,t)=>function(){try{return t||(0,e[Jo(e)[0]])((t={exports:{}}).exports,t),t.exports}catch(i){throw t=0,i}},C=(e,t)=>{for(var s in t)Pn(e,s,{get:t[s],enumerable:!0})},
Xf=(e,t,s,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of Jo(t))!Hf.call(e,n)&&n!==s&&Pn(e,n,{get:()=>t[n],enumerable:!(i=Zf(t,n))||i.enumerable});
return e},Yf=(e,t,s)=>(s=e!=null?Gf(Wf(e)):{},Xf(t||!e||!e.__esModule?Pn(s,"default",{value:e,enumerable:!0}):s,e)),Jf=Si({"node_modules/xmlchars/xml/1.0/ed5.js"(e){
"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.CHAR=`	
\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}`,e.S=` 	\r
`,e.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
e.NAME_CHAR="-"+e.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",e.CHAR_RE=new RegExp("^["+e.CHAR+"]$","u"),e.S_RE=new RegExp("^["+e.S+"]+$","u"),e.NAME_START_CHAR_RE=
new RegExp("^["+e.NAME_START_CHAR+"]$","u"),e.NAME_CHAR_RE=new RegExp("^["+e.NAME_CHAR+"]$","u"),e.NAME_RE=new RegExp("^["+e.NAME_START_CHAR+"]["+e.NAME_CHAR+"]\
*$","u"),e.NMTOKEN_RE=new RegExp("^["+e.NAME_CHAR+"]+$","u");var t=9,s=10,i=13,n=32;e.S_LIST=[n,s,i,t];function r(l){return l>=n&&l<=55295||l===s||l===i||l===t||
l>=57344&&l<=65533||l>=65536&&l<=1114111}e.isChar=r;function o(l){return l===n||l===s||l===i||l===t}e.isS=o;function a(l){return l>=65&&l<=90||l>=97&&l<=122||l===
58||l===95||l===8204||l===8205||l>=192&&l<=214||l>=216&&l<=246||l>=248&&l<=767||l>=880&&l<=893||l>=895&&l<=8191||l>=8304&&l<=8591||l>=11264&&l<=12271||l>=12289&&
l<=55295||l>=63744&&l<=64975||l>=65008&&l<=65533||l>=65536&&l<=983039}e.isNameStartChar=a;function c(l){return a(l)||l>=48&&l<=57||l===45||l===46||l===183||l>=768&&
l<=879||l>=8255&&l<=8256}e.isNameChar=c}}),Qf=Si({"node_modules/xmlchars/xml/1.1/ed2.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.CHAR=
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
8255&&d<=8256}e.isNameChar=u}}),em=Si({"node_modules/xmlchars/xmlns/1.0/ed3.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.NC_NAME_START_CHAR=
"A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
e.NC_NAME_CHAR="-"+e.NC_NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",e.NC_NAME_START_CHAR_RE=new RegExp("^["+e.NC_NAME_START_CHAR+"]$","u"),e.NC_NAME_CHAR_RE=
new RegExp("^["+e.NC_NAME_CHAR+"]$","u"),e.NC_NAME_RE=new RegExp("^["+e.NC_NAME_START_CHAR+"]["+e.NC_NAME_CHAR+"]*$","u");function t(i){return i>=65&&i<=90||i===
95||i>=97&&i<=122||i>=192&&i<=214||i>=216&&i<=246||i>=248&&i<=767||i>=880&&i<=893||i>=895&&i<=8191||i>=8204&&i<=8205||i>=8304&&i<=8591||i>=11264&&i<=12271||i>=12289&&
i<=55295||i>=63744&&i<=64975||i>=65008&&i<=65533||i>=65536&&i<=983039}e.isNCNameStartChar=t;function s(i){return t(i)||i===45||i===46||i>=48&&i<=57||i===183||i>=
768&&i<=879||i>=8255&&i<=8256}e.isNCNameChar=s}}),tm=Si({"node_modules/saxes/saxes.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.SaxesParser=
e.EVENTS=void 0;var t=Jf(),s=Qf(),i=em(),n=t.isS,r=t.isChar,o=t.isNameStartChar,a=t.isNameChar,c=t.S_LIST,l=t.NAME_RE,u=s.isChar,d=i.isNCNameStartChar,h=i.isNCNameChar,
p=i.NC_NAME_RE,b="http://www.w3.org/XML/1998/namespace",k="http://www.w3.org/2000/xmlns/",_={__proto__:null,xml:b,xmlns:k},M={__proto__:null,amp:"&",gt:">",lt:"\
<",quot:'"',apos:"'"},x=-1,z=-2,U=0,G=1,B=2,ue=3,O=4,J=5,ht=6,zs=7,Ae=8,yi=9,yf=10,bf=11,wf=12,Ne=13,bi=14,_n=15,kf=16,Sn=17,$f=18,_f=19,xn=20,Sf=21,xf=22,Of=23,
zo=24,On=25,wi=26,Do=27,Af=28,Nf=29,Lo=30,Mf=31,Ef=32,Ct=33,Cf=34,An=35,Ds=36,Nn=37,Tf=38,Ro=39,Bo=40,Pf=41,qo=42,If=43,jf=44,Mn=9,He=10,En=13,Fo=32,Uo=33,Ko=34,
Ls=38,Vo=39,ki=45,$i=47,zf=59,ft=60,Ht=61,de=62,be=63,Go=91,Xt=93,Zo=133,Wo=8232,_i=f=>f===Ko||f===Vo,Ho=[Ko,Vo],Df=[...Ho,Go,de],Lf=[...Ho,ft,Xt],Rf=[Ht,be,...c],
Bf=[...c,de,Ls,ft];function Cn(f,y,w){switch(y){case"xml":w!==b&&f.fail(`xml prefix must be bound to ${b}.`);break;case"xmlns":w!==k&&f.fail(`xmlns prefix must \
be bound to ${k}.`);break;default:}switch(w){case k:f.fail(y===""?`the default namespace may not be set to ${w}.`:`may not assign a prefix (even "xmlns") to the\
 URI ${k}.`);break;case b:switch(y){case"xml":break;case"":f.fail(`the default namespace may not be set to ${w}.`);break;default:f.fail("may not assign the xml \
namespace to another prefix.")}break;default:}}function qf(f,y){for(const w of Object.keys(y))Cn(f,w,y[w])}var Ff=f=>p.test(f),Uf=f=>l.test(f),Tt=0,Xo=1,Tn=2;e.
EVENTS=["xmldecl","text","processinginstruction","doctype","comment","opentagstart","attribute","opentag","closetag","cdata","error","end","ready"];var Yo={xmldecl:"\
xmldeclHandler",text:"textHandler",processinginstruction:"piHandler",doctype:"doctypeHandler",comment:"commentHandler",opentagstart:"openTagStartHandler",attribute:"\
attributeHandler",opentag:"openTagHandler",closetag:"closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandler"},Kf=class{constructor(f){
this.opt=f??{},this.fragmentOpt=!!this.opt.fragment;const y=this.xmlnsOpt=!!this.opt.xmlns;if(this.trackPosition=this.opt.position!==!1,this.fileName=this.opt.fileName,
y){this.nameStartCheck=d,this.nameCheck=h,this.isName=Ff,this.processAttribs=this.processAttribsNS,this.pushAttrib=this.pushAttribNS,this.ns=Object.assign({__proto__:null},
_);const w=this.opt.additionalNamespaces;w!=null&&(qf(this,w),Object.assign(this.ns,w))}else this.nameStartCheck=o,this.nameCheck=a,this.isName=Uf,this.processAttribs=
this.processAttribsPlain,this.pushAttrib=this.pushAttribPlain;this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,this.sDoctypeQuote,this.sDTD,this.
sDTDQuoted,this.sDTDOpenWaka,this.sDTDOpenWakaBang,this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,
this.sOpenWaka,this.sOpenWakaBang,this.sComment,this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,this.sPIRest,
this.sPIBody,this.sPIEnding,this.sXMLDeclNameStart,this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,
this.sOpenTag,this.sOpenTagSlash,this.sAttrib,this.sAttribName,this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,
this.sCloseTag,this.sCloseTagSawWhite],this._init()}get closed(){return this._closed}_init(){var f;this.openWakaBang="",this.text="",this.name="",this.piTarget=
"",this.entity="",this.q=null,this.tags=[],this.tag=null,this.topNS=null,this.chunk="",this.chunkPosition=0,this.i=0,this.prevI=0,this.carriedFromPrevious=void 0,
this.forbiddenState=Tt,this.attribList=[];const{fragmentOpt:y}=this;this.state=y?Ne:U,this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.closedRoot=this.
sawRoot=y,this.xmlDeclPossible=!y,this.xmlDeclExpects=["version"],this.entityReturnState=void 0;let{defaultXMLVersion:w}=this.opt;if(w===void 0){if(this.opt.forceXMLVersion===
!0)throw new Error("forceXMLVersion set but defaultXMLVersion is not set");w="1.0"}this.setXMLVersion(w),this.positionAtNewLine=0,this.doctype=!1,this._closed=!1,
this.xmlDecl={version:void 0,encoding:void 0,standalone:void 0},this.line=1,this.column=0,this.ENTITIES=Object.create(M),(f=this.readyHandler)===null||f===void 0||
f.call(this)}get position(){return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(f,y){this[Yo[f]]=y}off(f){this[Yo[f]]=
void 0}makeError(f){var y;let w=(y=this.fileName)!==null&&y!==void 0?y:"";return this.trackPosition&&(w.length>0&&(w+=":"),w+=`${this.line}:${this.column}`),w.length>
0&&(w+=": "),new Error(w+f)}fail(f){const y=this.makeError(f),w=this.errorHandler;if(w===void 0)throw y;return w(y),this}write(f){if(this.closed)return this.fail(
"cannot write after close; assign an onready handler.");let y=!1;f===null?(y=!0,f=""):typeof f=="object"&&(f=f.toString()),this.carriedFromPrevious!==void 0&&(f=
`${this.carriedFromPrevious}${f}`,this.carriedFromPrevious=void 0);let w=f.length;const E=f.charCodeAt(w-1);!y&&(E===En||E>=55296&&E<=56319)&&(this.carriedFromPrevious=
f[w-1],w--,f=f.slice(0,w));const{stateTable:q}=this;for(this.chunk=f,this.i=0;this.i<w;)q[this.state].call(this);return this.chunkPosition+=w,y?this.end():this}close(){
return this.write(null)}getCode10(){const{chunk:f,i:y}=this;if(this.prevI=y,this.i=y+1,y>=f.length)return x;const w=f.charCodeAt(y);if(this.column++,w<55296){if(w>=
Fo||w===Mn)return w;switch(w){case He:return this.line++,this.column=0,this.positionAtNewLine=this.position,He;case En:return f.charCodeAt(y+1)===He&&(this.i=y+
2),this.line++,this.column=0,this.positionAtNewLine=this.position,z;default:return this.fail("disallowed character."),w}}if(w>56319)return w>=57344&&w<=65533||this.
fail("disallowed character."),w;const E=65536+(w-55296)*1024+(f.charCodeAt(y+1)-56320);return this.i=y+2,E>1114111&&this.fail("disallowed character."),E}getCode11(){
const{chunk:f,i:y}=this;if(this.prevI=y,this.i=y+1,y>=f.length)return x;const w=f.charCodeAt(y);if(this.column++,w<55296){if(w>31&&w<127||w>159&&w!==Wo||w===Mn)
return w;switch(w){case He:return this.line++,this.column=0,this.positionAtNewLine=this.position,He;case En:{const q=f.charCodeAt(y+1);(q===He||q===Zo)&&(this.i=
y+2)}case Zo:case Wo:return this.line++,this.column=0,this.positionAtNewLine=this.position,z;default:return this.fail("disallowed character."),w}}if(w>56319)return w>=
57344&&w<=65533||this.fail("disallowed character."),w;const E=65536+(w-55296)*1024+(f.charCodeAt(y+1)-56320);return this.i=y+2,E>1114111&&this.fail("disallowed \
character."),E}getCodeNorm(){const f=this.getCode();return f===z?He:f}unget(){this.i=this.prevI,this.column--}captureTo(f){let{i:y}=this;const{chunk:w}=this;for(;;){
const E=this.getCode(),q=E===z,Z=q?He:E;if(Z===x||f.includes(Z))return this.text+=w.slice(y,this.prevI),Z;q&&(this.text+=`${w.slice(y,this.prevI)}
`,y=this.i)}}captureToChar(f){let{i:y}=this;const{chunk:w}=this;for(;;){let E=this.getCode();switch(E){case z:this.text+=`${w.slice(y,this.prevI)}
`,y=this.i,E=He;break;case x:return this.text+=w.slice(y),!1;default:}if(E===f)return this.text+=w.slice(y,this.prevI),!0}}captureNameChars(){const{chunk:f,i:y}=this;
for(;;){const w=this.getCode();if(w===x)return this.name+=f.slice(y),x;if(!a(w))return this.name+=f.slice(y,this.prevI),w===z?He:w}}skipSpaces(){for(;;){const f=this.
getCodeNorm();if(f===x||!n(f))return f}}setXMLVersion(f){this.currentXMLVersion=f,f==="1.0"?(this.isChar=r,this.getCode=this.getCode10):(this.isChar=u,this.getCode=
this.getCode11)}sBegin(){this.chunk.charCodeAt(0)===65279&&(this.i++,this.column++),this.state=G}sBeginWhitespace(){const f=this.i,y=this.skipSpaces();switch(this.
prevI!==f&&(this.xmlDeclPossible=!1),y){case ft:if(this.state=_n,this.text.length!==0)throw new Error("no-empty text at start");break;case x:break;default:this.
unget(),this.state=Ne,this.xmlDeclPossible=!1}}sDoctype(){var f;const y=this.captureTo(Df);switch(y){case de:{(f=this.doctypeHandler)===null||f===void 0||f.call(
this,this.text),this.text="",this.state=Ne,this.doctype=!0;break}case x:break;default:this.text+=String.fromCodePoint(y),y===Go?this.state=O:_i(y)&&(this.state=
ue,this.q=y)}}sDoctypeQuote(){const f=this.q;this.captureToChar(f)&&(this.text+=String.fromCodePoint(f),this.q=null,this.state=B)}sDTD(){const f=this.captureTo(
Lf);f!==x&&(this.text+=String.fromCodePoint(f),f===Xt?this.state=B:f===ft?this.state=ht:_i(f)&&(this.state=J,this.q=f))}sDTDQuoted(){const f=this.q;this.captureToChar(
f)&&(this.text+=String.fromCodePoint(f),this.state=O,this.q=null)}sDTDOpenWaka(){const f=this.getCodeNorm();switch(this.text+=String.fromCodePoint(f),f){case Uo:
this.state=zs,this.openWakaBang="";break;case be:this.state=bf;break;default:this.state=O}}sDTDOpenWakaBang(){const f=String.fromCodePoint(this.getCodeNorm()),y=this.
openWakaBang+=f;this.text+=f,y!=="-"&&(this.state=y==="--"?Ae:O,this.openWakaBang="")}sDTDComment(){this.captureToChar(ki)&&(this.text+="-",this.state=yi)}sDTDCommentEnding(){
const f=this.getCodeNorm();this.text+=String.fromCodePoint(f),this.state=f===ki?yf:Ae}sDTDCommentEnded(){const f=this.getCodeNorm();this.text+=String.fromCodePoint(
f),f===de?this.state=O:(this.fail("malformed comment."),this.state=Ae)}sDTDPI(){this.captureToChar(be)&&(this.text+="?",this.state=wf)}sDTDPIEnding(){const f=this.
getCodeNorm();this.text+=String.fromCodePoint(f),f===de&&(this.state=O)}sText(){this.tags.length!==0?this.handleTextInRoot():this.handleTextOutsideRoot()}sEntity(){
let{i:f}=this;const{chunk:y}=this;e:for(;;)switch(this.getCode()){case z:this.entity+=`${y.slice(f,this.prevI)}
`,f=this.i;break;case zf:{const{entityReturnState:w}=this,E=this.entity+y.slice(f,this.prevI);this.state=w;let q;E===""?(this.fail("empty entity name."),q="&;"):
(q=this.parseEntity(E),this.entity=""),(w!==Ne||this.textHandler!==void 0)&&(this.text+=q);break e}case x:this.entity+=y.slice(f);break e;default:}}sOpenWaka(){
const f=this.getCode();if(o(f))this.state=Cf,this.unget(),this.xmlDeclPossible=!1;else switch(f){case $i:this.state=If,this.xmlDeclPossible=!1;break;case Uo:this.
state=kf,this.openWakaBang="",this.xmlDeclPossible=!1;break;case be:this.state=Of;break;default:this.fail("disallowed character in tag name"),this.state=Ne,this.
xmlDeclPossible=!1}}sOpenWakaBang(){switch(this.openWakaBang+=String.fromCodePoint(this.getCodeNorm()),this.openWakaBang){case"[CDATA[":!this.sawRoot&&!this.reportedTextBeforeRoot&&
(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of roo\
t node."),this.reportedTextAfterRoot=!0),this.state=xn,this.openWakaBang="";break;case"--":this.state=Sn,this.openWakaBang="";break;case"DOCTYPE":this.state=B,(this.
doctype||this.sawRoot)&&this.fail("inappropriately located doctype declaration."),this.openWakaBang="";break;default:this.openWakaBang.length>=7&&this.fail("inc\
orrect syntax.")}}sComment(){this.captureToChar(ki)&&(this.state=$f)}sCommentEnding(){var f;const y=this.getCodeNorm();y===ki?(this.state=_f,(f=this.commentHandler)===
null||f===void 0||f.call(this,this.text),this.text=""):(this.text+=`-${String.fromCodePoint(y)}`,this.state=Sn)}sCommentEnded(){const f=this.getCodeNorm();f!==de?
(this.fail("malformed comment."),this.text+=`--${String.fromCodePoint(f)}`,this.state=Sn):this.state=Ne}sCData(){this.captureToChar(Xt)&&(this.state=Sf)}sCDataEnding(){
const f=this.getCodeNorm();f===Xt?this.state=xf:(this.text+=`]${String.fromCodePoint(f)}`,this.state=xn)}sCDataEnding2(){var f;const y=this.getCodeNorm();switch(y){case de:{
(f=this.cdataHandler)===null||f===void 0||f.call(this,this.text),this.text="",this.state=Ne;break}case Xt:this.text+="]";break;default:this.text+=`]]${String.fromCodePoint(
y)}`,this.state=xn}}sPIFirstChar(){const f=this.getCodeNorm();this.nameStartCheck(f)?(this.piTarget+=String.fromCodePoint(f),this.state=zo):f===be||n(f)?(this.fail(
"processing instruction without a target."),this.state=f===be?wi:On):(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(
f),this.state=zo)}sPIRest(){const{chunk:f,i:y}=this;for(;;){const w=this.getCodeNorm();if(w===x){this.piTarget+=f.slice(y);return}if(!this.nameCheck(w)){this.piTarget+=
f.slice(y,this.prevI);const E=w===be;E||n(w)?this.piTarget==="xml"?(this.xmlDeclPossible||this.fail("an XML declaration must be at the start of the document."),
this.state=E?Ct:Do):this.state=E?wi:On:(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(w));break}}}sPIBody(){
if(this.text.length===0){const f=this.getCodeNorm();f===be?this.state=wi:n(f)||(this.text=String.fromCodePoint(f))}else this.captureToChar(be)&&(this.state=wi)}sPIEnding(){
var f;const y=this.getCodeNorm();if(y===de){const{piTarget:w}=this;w.toLowerCase()==="xml"&&this.fail("the XML declaration must appear at the start of the docum\
ent."),(f=this.piHandler)===null||f===void 0||f.call(this,{target:w,body:this.text}),this.piTarget=this.text="",this.state=Ne}else y===be?this.text+="?":(this.text+=
`?${String.fromCodePoint(y)}`,this.state=On);this.xmlDeclPossible=!1}sXMLDeclNameStart(){const f=this.skipSpaces();if(f===be){this.state=Ct;return}f!==x&&(this.
state=Af,this.name=String.fromCodePoint(f))}sXMLDeclName(){const f=this.captureTo(Rf);if(f===be){this.state=Ct,this.name+=this.text,this.text="",this.fail("XML \
declaration is incomplete.");return}if(n(f)||f===Ht){if(this.name+=this.text,this.text="",!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:
this.fail("did not expect any more name/value pairs.");break;case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);break;default:this.fail(`expected \
one of ${this.xmlDeclExpects.join(", ")}`)}this.state=f===Ht?Lo:Nf}}sXMLDeclEq(){const f=this.getCodeNorm();if(f===be){this.state=Ct,this.fail("XML declaration \
is incomplete.");return}n(f)||(f!==Ht&&this.fail("value required."),this.state=Lo)}sXMLDeclValueStart(){const f=this.getCodeNorm();if(f===be){this.state=Ct,this.
fail("XML declaration is incomplete.");return}n(f)||(_i(f)?this.q=f:(this.fail("value must be quoted."),this.q=Fo),this.state=Mf)}sXMLDeclValue(){const f=this.captureTo(
[this.q,be]);if(f===be){this.state=Ct,this.text="",this.fail("XML declaration is incomplete.");return}if(f===x)return;const y=this.text;switch(this.text="",this.
name){case"version":{this.xmlDeclExpects=["encoding","standalone"];const w=y;this.xmlDecl.version=w,/^1\.[0-9]+$/.test(w)?this.opt.forceXMLVersion||this.setXMLVersion(
w):this.fail("version number must match /^1\\.[0-9]+$/.");break}case"encoding":/^[A-Za-z][A-Za-z0-9._-]*$/.test(y)||this.fail("encoding value must match /^[A-Za\
-z0-9][A-Za-z0-9._-]*$/."),this.xmlDeclExpects=["standalone"],this.xmlDecl.encoding=y;break;case"standalone":y!=="yes"&&y!=="no"&&this.fail('standalone value mu\
st match "yes" or "no".'),this.xmlDeclExpects=[],this.xmlDecl.standalone=y;break;default:}this.name="",this.state=Ef}sXMLDeclSeparator(){const f=this.getCodeNorm();
if(f===be){this.state=Ct;return}n(f)||(this.fail("whitespace required."),this.unget()),this.state=Do}sXMLDeclEnding(){var f;this.getCodeNorm()===de?(this.piTarget!==
"xml"?this.fail("processing instructions are not allowed before root."):this.name!=="version"&&this.xmlDeclExpects.includes("version")&&this.fail("XML declarati\
on must contain a version."),(f=this.xmldeclHandler)===null||f===void 0||f.call(this,this.xmlDecl),this.name="",this.piTarget=this.text="",this.state=Ne):this.fail(
"The character ? is disallowed anywhere in XML declarations."),this.xmlDeclPossible=!1}sOpenTag(){var f;const y=this.captureNameChars();if(y===x)return;const w=this.
tag={name:this.name,attributes:Object.create(null)};switch(this.name="",this.xmlnsOpt&&(this.topNS=w.ns=Object.create(null)),(f=this.openTagStartHandler)===null||
f===void 0||f.call(this,w),this.sawRoot=!0,!this.fragmentOpt&&this.closedRoot&&this.fail("documents may contain only one root."),y){case de:this.openTag();break;case $i:
this.state=An;break;default:n(y)||this.fail("disallowed character in tag name."),this.state=Ds}}sOpenTagSlash(){this.getCode()===de?this.openSelfClosingTag():(this.
fail("forward-slash in opening tag not followed by >."),this.state=Ds)}sAttrib(){const f=this.skipSpaces();f!==x&&(o(f)?(this.unget(),this.state=Nn):f===de?this.
openTag():f===$i?this.state=An:this.fail("disallowed character in attribute name."))}sAttribName(){const f=this.captureNameChars();f===Ht?this.state=Ro:n(f)?this.
state=Tf:f===de?(this.fail("attribute without value."),this.pushAttrib(this.name,this.name),this.name=this.text="",this.openTag()):f!==x&&this.fail("disallowed \
character in attribute name.")}sAttribNameSawWhite(){const f=this.skipSpaces();switch(f){case x:return;case Ht:this.state=Ro;break;default:this.fail("attribute \
without value."),this.text="",this.name="",f===de?this.openTag():o(f)?(this.unget(),this.state=Nn):(this.fail("disallowed character in attribute name."),this.state=
Ds)}}sAttribValue(){const f=this.getCodeNorm();_i(f)?(this.q=f,this.state=Bo):n(f)||(this.fail("unquoted attribute value."),this.state=qo,this.unget())}sAttribValueQuoted(){
const{q:f,chunk:y}=this;let{i:w}=this;for(;;)switch(this.getCode()){case f:this.pushAttrib(this.name,this.text+y.slice(w,this.prevI)),this.name=this.text="",this.
q=null,this.state=Pf;return;case Ls:this.text+=y.slice(w,this.prevI),this.state=bi,this.entityReturnState=Bo;return;case He:case z:case Mn:this.text+=`${y.slice(
w,this.prevI)} `,w=this.i;break;case ft:this.text+=y.slice(w,this.prevI),this.fail("disallowed character.");return;case x:this.text+=y.slice(w);return;default:}}sAttribValueClosed(){
const f=this.getCodeNorm();n(f)?this.state=Ds:f===de?this.openTag():f===$i?this.state=An:o(f)?(this.fail("no whitespace between attributes."),this.unget(),this.
state=Nn):this.fail("disallowed character in attribute name.")}sAttribValueUnquoted(){const f=this.captureTo(Bf);switch(f){case Ls:this.state=bi,this.entityReturnState=
qo;break;case ft:this.fail("disallowed character.");break;case x:break;default:this.text.includes("]]>")&&this.fail('the string "]]>" is disallowed in char data\
.'),this.pushAttrib(this.name,this.text),this.name=this.text="",f===de?this.openTag():this.state=Ds}}sCloseTag(){const f=this.captureNameChars();f===de?this.closeTag():
n(f)?this.state=jf:f!==x&&this.fail("disallowed character in closing tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case de:this.closeTag();break;case x:break;default:
this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:f,forbiddenState:y}=this;const{chunk:w,textHandler:E}=this;e:for(;;)switch(this.getCode()){case ft:{
if(this.state=_n,E!==void 0){const{text:q}=this,Z=w.slice(f,this.prevI);q.length!==0?(E(q+Z),this.text=""):Z.length!==0&&E(Z)}y=Tt;break e}case Ls:this.state=bi,
this.entityReturnState=Ne,E!==void 0&&(this.text+=w.slice(f,this.prevI)),y=Tt;break e;case Xt:switch(y){case Tt:y=Xo;break;case Xo:y=Tn;break;case Tn:break;default:
throw new Error("impossible state")}break;case de:y===Tn&&this.fail('the string "]]>" is disallowed in char data.'),y=Tt;break;case z:E!==void 0&&(this.text+=`${w.
slice(f,this.prevI)}
`),f=this.i,y=Tt;break;case x:E!==void 0&&(this.text+=w.slice(f));break e;default:y=Tt}this.forbiddenState=y}handleTextOutsideRoot(){let{i:f}=this;const{chunk:y,
textHandler:w}=this;let E=!1;e:for(;;){const q=this.getCode();switch(q){case ft:{if(this.state=_n,w!==void 0){const{text:Z}=this,ke=y.slice(f,this.prevI);Z.length!==
0?(w(Z+ke),this.text=""):ke.length!==0&&w(ke)}break e}case Ls:this.state=bi,this.entityReturnState=Ne,w!==void 0&&(this.text+=y.slice(f,this.prevI)),E=!0;break e;case z:
w!==void 0&&(this.text+=`${y.slice(f,this.prevI)}
`),f=this.i;break;case x:w!==void 0&&(this.text+=y.slice(f));break e;default:n(q)||(E=!0)}}E&&(!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text dat\
a outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=
!0))}pushAttribNS(f,y){var w;const{prefix:E,local:q}=this.qname(f),Z={name:f,prefix:E,local:q,value:y};if(this.attribList.push(Z),(w=this.attributeHandler)===null||
w===void 0||w.call(this,Z),E==="xmlns"){const ke=y.trim();this.currentXMLVersion==="1.0"&&ke===""&&this.fail("invalid attempt to undefine prefix in XML 1.0"),this.
topNS[q]=ke,Cn(this,q,ke)}else if(f==="xmlns"){const ke=y.trim();this.topNS[""]=ke,Cn(this,"",ke)}}pushAttribPlain(f,y){var w;const E={name:f,value:y};this.attribList.
push(E),(w=this.attributeHandler)===null||w===void 0||w.call(this,E)}end(){var f,y;this.sawRoot||this.fail("document must contain a root element.");const{tags:w}=this;
for(;w.length>0;){const q=w.pop();this.fail(`unclosed tag: ${q.name}`)}this.state!==U&&this.state!==Ne&&this.fail("unexpected end.");const{text:E}=this;return E.
length!==0&&((f=this.textHandler)===null||f===void 0||f.call(this,E),this.text=""),this._closed=!0,(y=this.endHandler)===null||y===void 0||y.call(this),this._init(),
this}resolve(f){var y,w;let E=this.topNS[f];if(E!==void 0)return E;const{tags:q}=this;for(let Z=q.length-1;Z>=0;Z--)if(E=q[Z].ns[f],E!==void 0)return E;return E=
this.ns[f],E!==void 0?E:(w=(y=this.opt).resolvePrefix)===null||w===void 0?void 0:w.call(y,f)}qname(f){const y=f.indexOf(":");if(y===-1)return{prefix:"",local:f};
const w=f.slice(y+1),E=f.slice(0,y);return(E===""||w===""||w.includes(":"))&&this.fail(`malformed name: ${f}.`),{prefix:E,local:w}}processAttribsNS(){var f;const{
attribList:y}=this,w=this.tag;{const{prefix:Z,local:ke}=this.qname(w.name);w.prefix=Z,w.local=ke;const Yt=w.uri=(f=this.resolve(Z))!==null&&f!==void 0?f:"";Z!==
""&&(Z==="xmlns"&&this.fail('tags may not have "xmlns" as prefix.'),Yt===""&&(this.fail(`unbound namespace prefix: ${JSON.stringify(Z)}.`),w.uri=Z))}if(y.length===
0)return;const{attributes:E}=w,q=new Set;for(const Z of y){const{name:ke,prefix:Yt,local:Vf}=Z;let Jt,Rs;Yt===""?(Jt=ke==="xmlns"?k:"",Rs=ke):(Jt=this.resolve(Yt),
Jt===void 0&&(this.fail(`unbound namespace prefix: ${JSON.stringify(Yt)}.`),Jt=Yt),Rs=`{${Jt}}${Vf}`),q.has(Rs)&&this.fail(`duplicate attribute: ${Rs}.`),q.add(
Rs),Z.uri=Jt,E[ke]=Z}this.attribList=[]}processAttribsPlain(){const{attribList:f}=this,y=this.tag.attributes;for(const{name:w,value:E}of f)y[w]!==void 0&&this.fail(
`duplicate attribute: ${w}.`),y[w]=E;this.attribList=[]}openTag(){var f;this.processAttribs();const{tags:y}=this,w=this.tag;w.isSelfClosing=!1,(f=this.openTagHandler)===
null||f===void 0||f.call(this,w),y.push(w),this.state=Ne,this.name=""}openSelfClosingTag(){var f,y,w;this.processAttribs();const{tags:E}=this,q=this.tag;q.isSelfClosing=
!0,(f=this.openTagHandler)===null||f===void 0||f.call(this,q),(y=this.closeTagHandler)===null||y===void 0||y.call(this,q),(this.tag=(w=E[E.length-1])!==null&&w!==
void 0?w:null)===null&&(this.closedRoot=!0),this.state=Ne,this.name=""}closeTag(){const{tags:f,name:y}=this;if(this.state=Ne,this.name="",y===""){this.fail("wei\
rd empty close tag."),this.text+="</>";return}const w=this.closeTagHandler;let E=f.length;for(;E-- >0;){const q=this.tag=f.pop();if(this.topNS=q.ns,w?.(q),q.name===
y)break;this.fail("unexpected close tag.")}E===0?this.closedRoot=!0:E<0&&(this.fail(`unmatched closing tag: ${y}.`),this.text+=`</${y}>`)}parseEntity(f){if(f[0]!==
"#"){const w=this.ENTITIES[f];return w!==void 0?w:(this.fail(this.isName(f)?"undefined entity.":"disallowed character in entity name."),`&${f};`)}let y=NaN;return f[1]===
"x"&&/^#x[0-9a-f]+$/i.test(f)?y=parseInt(f.slice(2),16):/^#[0-9]+$/.test(f)&&(y=parseInt(f.slice(1),10)),this.isChar(y)?String.fromCodePoint(y):(this.fail("malf\
ormed character entity."),`&${f};`)}};e.SaxesParser=Kf}});import{createHash as sm}from"node:crypto";var Qo={};C(Qo,{codes:()=>Bp,domain:()=>qp,schema:()=>Rp});function ea(e){
const t=Object.values(e).filter(i=>typeof i=="number");return Object.entries(e).filter(([i,n])=>t.indexOf(+i)===-1).map(([i,n])=>n)}function im(e,t){return typeof t==
"bigint"?t.toString():t}var nm=class{constructor(e){this._getter=e,this._value=void 0}get value(){const e=this._getter;return e!==void 0&&(this._value=e(),this.
_getter=void 0),this._value}};function rm(e){return new nm(e)}function om(e){return e==null}function ta(e){const t=e.startsWith("^")?1:0,s=e.endsWith("$")?e.length-
1:e.length;return e.slice(t,s)}function am(e,t,s){Object.defineProperty(e,t,{value:s,writable:!0,enumerable:!0,configurable:!0})}var sa="captureStackTrace"in Error?
Error.captureStackTrace:(...e)=>{};function In(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function ia(e){if(In(e)===!1)return!1;const t=e.constructor;
if(t===void 0||typeof t!="function")return!0;const s=t.prototype;return!(In(s)===!1||Object.prototype.hasOwnProperty.call(s,"isPrototypeOf")===!1)}function cm(e){
return ia(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}var lm=new Set(["string","number","symbol"]);function jn(e){
return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function um(e,t,s){const i=new e._zod.constr(t??e._zod.def);return(!t||s?.parent)&&(i._zod.parent=e),i}function Me(e){
const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` a\
nd `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function dm(e){return Object.keys(e).filter(t=>e[t].
_zod.optin!==void 0&&e[t]._zod.optout==="optional")}var hm={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]};function mt(e,t=0){if(e.aborted===!0)return!0;for(let s=t;s<e.
issues.length;s++)if(e.issues[s]?.continue!==!0)return!0;return!1}function fm(e,t=0){if(e.aborted===!0)return!0;for(let s=t;s<e.issues.length;s++)if(e.issues[s]?.
continue===!1)return!0;return!1}function Qt(e,t){return t.map(s=>{var i;return(i=s).path??(i.path=[]),s.path.unshift(e),s})}function Bs(e){return typeof e=="str\
ing"?e:e?.message}function na(e){const t=[];for(const s of e??[]){const i=s._zod.def;if(!/_(length|size)$|_equals$/.test(i.check))break;const n=i.maximum??i.length??
i.size;n>=0&&t.push([n,s])}return t}function zn(e,t,s){var i;for(let n=t;n<e.length;n++)(i=e[n]).schema??(i.schema=s)}function Pt(e,t,s){var i;const n=e.inst?._zod?.
traits;n?.has("$ZodType")&&(n.has("$ZodCheck")?(i=e).schema??(i.schema=e.inst):e.schema=e.inst);const r=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,o=e.message?
e.message:Bs(e.inst?._zod.def?.error?.(e))??Bs(r?.(e))??Bs(t?.error?.(e))??Bs(s.customError?.(e))??Bs(s.localeError?.(e))??"Invalid input",a={};for(const c of Object.
keys(e))c==="inst"||c==="schema"||c==="continue"||c==="input"||c==="__proto__"||(a[c]=e[c]);return a.path??(a.path=[]),a.message=o,t?.reportInput&&(a.input=e.input),
a}var mm=/[\uD800-\uDBFF]/;function pm(e){const t=e.length;if(!mm.test(e))return t;let s=t;for(let i=0;i<t-1;i++)(e.charCodeAt(i)&64512)===55296&&(e.charCodeAt(
i+1)&64512)===56320&&(s--,i++);return s}function vm(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function gm(e,t){for(const s in t){
const i=Object.getOwnPropertyDescriptor(t,s);i.get?Object.defineProperty(e,s,{...i,enumerable:!1}):bm(e,s,i.value)}}function qs(e,t,s,i=!0){return Object.defineProperty(
e,t,{configurable:!0,writable:!0,enumerable:i,value:s}),s}function ym(e,t,s){return qs(e,t,s,!1)}function bm(e,t,s){Object.defineProperty(e,t,{configurable:!0,get(){
return this==null?s:qs(this,t,s.bind(this))},set(i){qs(this,t,i)}})}function wm(e,t){const s=Object.getPrototypeOf(e);return t in s?void 0:s}var Dn,pt=!1,km={configurable:!0,
get(){pt=!0}};function Ee(e,t,s){const i=Object.getPrototypeOf(e._zod);if(t in i&&Dn!==e._zod){Dn=void 0;return}Dn=e._zod,Object.defineProperty(i,t,{configurable:!0,
get(){Object.defineProperty(this,t,km);const n=pt;pt=!1;try{const r=s(this);return pt?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),
pt=pt||n,r}catch(r){throw delete this[t],pt=pt||n,r}},set(n){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:n})}})}function $m(e,t,s,i){const n=wm(
e,t);n&&Object.defineProperty(n,t,{configurable:!0,get(){const r={configurable:!0,writable:!0,enumerable:i,value:void 0};return Object.defineProperty(this,t,r),
r.value=s(this),Object.defineProperty(this,t,r),r.value},set(r){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:i,value:r})}})}var ra,_m=Object.
freeze({status:"aborted"}),Ln={value:void 0,enumerable:!1},oa="captureStackTrace"in Error?Error:null;function Sm(e){const t=oa;if(t){const s=t.stackTraceLimit;if(typeof s==
"number"){try{t.stackTraceLimit=0}catch{return oa=null,new e}try{return new e}finally{t.stackTraceLimit=s}}}return new e}function L(e,t,s,i){const n={};function r(h){
this.def=h,this.constr=d,this.traits=new Set}r.prototype=n;const o=s,a=o&&new WeakSet;function c(h,p){if(h._zod){if(h._zod.traits.has(e))return}else{Ln.value=new r(
p);try{Object.defineProperty(h,"_zod",Ln)}finally{Ln.value=void 0}}if(h._zod.traits.add(e),t(h,p),a){const k=Object.getPrototypeOf(h),_=h._zod.constr.prototype;
let M=k;for(;M&&M!==_;)M=Object.getPrototypeOf(M);const x=M??k;a.has(x)||(a.add(x),gm(x,o))}const b=d.prototype;for(const k in b)Object.prototype.hasOwnProperty.
call(b,k)&&(k in h||(h[k]=b[k].bind(h)))}const l=i?.Parent??Object;class u extends l{}Object.defineProperty(u,"name",{value:e});function d(h){const p=i?.Parent?
Sm(u):this;c(p,h);const b=p._zod.deferred;if(b){for(const _ of b)_();p._zod.deferred=void 0}const k=globalThis.__zod_globalConfig?.postProcessor;return k&&k(p),
p}return Object.defineProperty(d,"init",{value:c}),Object.defineProperty(d,Symbol.hasInstance,{value:h=>i?.Parent&&h instanceof i.Parent?!0:h?._zod?.traits?.has(
e)}),Object.defineProperty(d,"name",{value:e}),d}var es=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync()\
 instead.")}},xm=class extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}};(ra=globalThis).
__zod_globalConfig??(ra.__zod_globalConfig={});var ts=globalThis.__zod_globalConfig;function It(e){return e&&Object.assign(ts,e),ts}function Om(){const e=this._zod;
return e.message??(e.message=JSON.stringify(e.def,im,2)),e.message}function Am(e){this._zod.message=e}var Nm={get:Om,set:Am,enumerable:!0,configurable:!0},Rn={value:void 0,
enumerable:!1},aa=new WeakSet([Object.prototype,Error.prototype]),ca=(e,t)=>{e.name="$ZodError",Rn.value=t,Object.defineProperty(e,"issues",Rn),Rn.value=void 0,
Object.defineProperty(e,"message",Nm);const s=Object.getPrototypeOf(e);aa.has(s)||(aa.add(s),Object.defineProperty(s,"toString",{configurable:!0,enumerable:!1,get(){
const i=()=>this.message;return Object.defineProperty(this,"toString",{value:i,configurable:!0,writable:!0}),i},set(i){Object.defineProperty(this,"toString",{value:i,
configurable:!0,writable:!0})}}))},eA=L("$ZodError",ca),xi=L("$ZodError",ca,void 0,{Parent:Error}),Mm=e=>{const t=(s,i,n,r)=>{const o=n?{...n,async:!1}:{async:!1},
a=s._zod.run({value:i,issues:[]},o);if(a instanceof Promise)throw new es;if(a.issues.length){const c=new(r?.Err??e)(a.issues.map(l=>Pt(l,o,It())));throw sa(c,r?.
callee??t),c}return a.value};return t},Em=Mm(xi),Cm=e=>{const t=async(s,i,n,r)=>{const o=n?{...n,async:!0}:{async:!0};let a=s._zod.run({value:i,issues:[]},o);if(a instanceof
Promise&&(a=await a),a.issues.length){const c=new(r?.Err??e)(a.issues.map(l=>Pt(l,o,It())));throw sa(c,r?.callee??t),c}return a.value};return t},Tm=Cm(xi),Pm=e=>(t,s,i)=>{
const n=i?{...i,async:!1}:{async:!1},r=t._zod.run({value:s,issues:[]},n);if(r instanceof Promise)throw new es;return r.issues.length?la(e,r.issues,n):{success:!0,
data:r.value}},Im=Pm(xi);function la(e,t,s){let i;return{success:!1,get error(){return i||(i=new e(t.map(n=>Pt(n,s,It()))),t=void 0,s=void 0),i},set error(n){i=
n,t=void 0,s=void 0}}}var jm=e=>async(t,s,i)=>{const n=i?{...i,async:!0}:{async:!0};let r=t._zod.run({value:s,issues:[]},n);return r instanceof Promise&&(r=await r),
r.issues.length?la(e,r.issues,n):{success:!0,data:r.value}},zm=jm(xi),Dm=/^[\s\S]{0,}$/,ua=/^-?\d+(?:\.\d+)?$/,Lm=/^(?:true|false)$/i,Oi=L("$ZodCheck",(e,t)=>{var s;
e._zod??(e._zod={}),e._zod.def=t,(s=e._zod).onattach??(s.onattach=[])}),Rm=e=>{const t=e.value;return!om(t)&&t.length!==void 0},Ai={number:"number",bigint:"bigi\
nt",object:"date"},Bm=L("$ZodCheckLessThan",(e,t)=>{Oi.init(e,t);const s=Ai[typeof t.value];e._zod.check=i=>{(t.inclusive?i.value<=t.value:i.value<t.value)||i.issues.
push({origin:Ai[typeof i.value]??s,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:i.value,inclusive:t.inclusive,inst:e,continue:!t.
abort})}}),qm=L("$ZodCheckGreaterThan",(e,t)=>{Oi.init(e,t);const s=Ai[typeof t.value];e._zod.check=i=>{(t.inclusive?i.value>=t.value:i.value>t.value)||i.issues.
push({origin:Ai[typeof i.value]??s,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:i.value,inclusive:t.inclusive,inst:e,continue:!t.
abort})}}),Fm=L("$ZodCheckNumberFormat",(e,t)=>{Oi.init(e,t),t.format=t.format||"float64";const s=t.format?.includes("int"),i=s?"int":"number",[n,r]=hm[t.format];
e._zod.check=o=>{const a=o.value;if(s){if(!Number.isInteger(a)){o.issues.push({expected:i,format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}
if(!Number.isSafeInteger(a)){a>0?o.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,
origin:i,inclusive:!0,continue:!t.abort}):o.issues.push({input:a,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer\
 range.",inst:e,origin:i,inclusive:!0,continue:!t.abort});return}}a<n&&o.issues.push({origin:"number",input:a,code:"too_small",minimum:n,inclusive:!0,inst:e,continue:!t.
abort}),a>r&&o.issues.push({origin:"number",input:a,code:"too_big",maximum:r,inclusive:!0,inst:e,continue:!t.abort})}}),Um=L("$ZodCheckMinLength",(e,t)=>{var s;
Oi.init(e,t),(s=e._zod.def).when??(s.when=Rm),e._zod.check=i=>{const n=i.value,r=n.length;if((typeof n=="string"&&r>=t.minimum&&r<t.minimum*2?pm(n):r)>=t.minimum)
return;const a=vm(n);i.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:n,inst:e,continue:!t.abort})}}),Km={major:4,minor:6,patch:7},
Ce=L("$ZodType",(e,t)=>{var s;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Km;const i=e._zod.def.checks,n=e._zod.traits.has("$ZodCheck")?[e,...i??
[]]:i?.length?[...i]:[];for(const r of n)for(const o of r._zod.onattach)o(e);if(n.length===0)(s=e._zod).deferred??(s.deferred=[]),e._zod.deferred?.push(()=>{e._zod.
run=e._zod.parse});else{const r=(a,c,l)=>{if(a.memo)return a;let u=mt(a),d;for(const h of c){if(h._zod.def.when){if(fm(a)||!h._zod.def.when(a))continue}else if(u)
continue;const p=a.issues.length,b=h._zod.check(a);if(b instanceof Promise&&l?.async===!1)throw new es;if(d||b instanceof Promise)d=(d??Promise.resolve()).then(
async()=>{await b,a.issues.length!==p&&(zn(a.issues,p,e),u||(u=mt(a,p)))});else{if(a.issues.length===p)continue;zn(a.issues,p,e),u||(u=mt(a,p))}}return d?d.then(
()=>a):a},o=(a,c,l)=>{if(mt(a))return a.aborted=!0,a;const u=r(c,n,l);if(u instanceof Promise){if(l.async===!1)throw new es;return u.then(d=>e._zod.parse(d,l))}
return e._zod.parse(u,l)};e._zod.run=(a,c)=>{if(c.skipChecks)return e._zod.parse(a,c);if(c.direction==="backward"){const u=e._zod.parse({value:a.value,issues:[]},
{...c,skipChecks:!0});return u instanceof Promise?u.then(d=>o(d,a,c)):o(u,a,c)}const l=e._zod.parse(a,c);if(l instanceof Promise){if(c.async===!1)throw new es;return l.
then(u=>r(u,n,c))}return r(l,n,c)}}},{get"~standard"(){return ym(this,"~standard",Gm(this))},set"~standard"(e){qs(this,"~standard",e)}}),da=(e,t)=>e.issues.length?
{issues:e.issues.map(s=>Pt(s,t,It()))}:{value:e.value};async function Vm(e,t){const s={async:!0};return da(await e._zod.run({value:t,issues:[]},s),s)}function Gm(e){
return{validate:t=>{const s={async:!1};try{const i=e._zod.run({value:t,issues:[]},s);if(!(i instanceof Promise))return da(i,s)}catch{}return Vm(e,t)},vendor:"zo\
d",version:1}}var Zm=L("$ZodString",(e,t)=>{Ce.init(e,t),e._zod.pattern=t.pattern??Dm,e._zod.parse=(s,i)=>{if(t.coerce)try{s.value=String(s.value)}catch{}return typeof s.
value=="string"||s.issues.push({expected:"string",code:"invalid_type",input:s.value,inst:e}),s}}),ha=L("$ZodNumber",(e,t)=>{Ce.init(e,t),e._zod.pattern=ua,e._zod.
parse=(s,i)=>{if(t.coerce)try{s.value=Number(s.value)}catch{}const n=s.value;if(typeof n=="number"&&!Number.isNaN(n)&&Number.isFinite(n))return s;const r=typeof n==
"number"?Number.isNaN(n)?"NaN":Number.isFinite(n)?void 0:String(n):void 0;return s.issues.push({expected:"number",code:"invalid_type",input:n,inst:e,...r?{received:r}:
{}}),s}}),Wm=L("$ZodNumberFormat",(e,t)=>{Fm.init(e,t),ha.init(e,t)}),Hm=L("$ZodBoolean",(e,t)=>{Ce.init(e,t),e._zod.pattern=Lm,e._zod.parse=(s,i)=>{if(t.coerce)
try{s.value=!!s.value}catch{}const n=s.value;return typeof n=="boolean"||s.issues.push({expected:"boolean",code:"invalid_type",input:n,inst:e}),s}}),Xm=L("$ZodN\
ever",(e,t)=>{Ce.init(e,t),e._zod.parse=(s,i)=>(s.issues.push({expected:"never",code:"invalid_type",input:s.value,inst:e}),s)});function Ym(e,t){const s=na(e._zod.
def.checks);if(!s.length)return;const i=Math.min(...s.map(r=>r[0])),n=e._zod.parse;e._zod.parse=(r,o)=>{const a=t(r.value);if(a>i&&!o?.skipChecks&&o?.direction!==
"backward"){for(const[c,l]of na(e._zod.def.checks))if(a>c&&l._zod.def.when(r)){const u=r.issues.length;return l._zod.check(r),r.issues[u].continue=!1,zn(r.issues,
u,e),r}}return n(r,o)}}var Jm=e=>Array.isArray(e)?e.length:-1;function fa(e,t,s){e.issues.length&&t.issues.push(...Qt(s,e.issues)),t.value[s]=e.value}var Qm=L("\
$ZodArray",(e,t)=>{Ce.init(e,t);const s=ts.memoizer;s?.attach(e),e._zod.parse=(i,n)=>{const r=i.value;if(!Array.isArray(r))return i.issues.push({expected:"array",
code:"invalid_type",input:r,inst:e}),i;i.value=s?s.alloc(e,i,Array(r.length),n):Array(r.length);const o=[],a=n?.abortEarly;for(let c=0;c<r.length;c++){const l=r[c],
u=t.element._zod.run({value:l,issues:[]},n);if(u instanceof Promise)o.push(u.then(d=>fa(d,i,c)));else if(fa(u,i,c),a&&u.issues.length!==0&&mt(u))break}return o.
length?Promise.all(o).then(()=>i):i},Ym(e,Jm)});function Ni(e,t,s,i,n,r){const o=s in i,a=r==="optional";if(!(!o&&a&&n==="optional")){if(e.issues.length){if(n!==
void 0&&a&&!o)return;t.issues.push(...Qt(s,e.issues))}if(!o&&n===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[s]});return}e.value===void 0?(o||n==="defaulted"&&!a)&&(t.value[s]=void 0):t.value[s]=e.value}}var ep=[];function tp(e){const t=Object.keys(e.shape),s=Object.
getOwnPropertySymbols(e.shape),i=s.length?s:ep,n=i.length?[...t,...i]:t;for(const o of n)if(!e.shape?.[o]?._zod?.traits?.has("$ZodType"))throw new Error(`Invali\
d element at key "${String(o)}": expected a Zod schema`);const r=dm(e.shape);return{...e,allKeys:n,symbolKeys:i,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(
r)}}function sp(e,t,s,i,n,r,o){const a=[],c=n.keySet,l=n.catchall._zod,u=l.def.type,d=l.optin,h=l.optout;let p=0;for(const b in t){if(o&&s.issues.length!==p){if(mt(
s,p))break;p=s.issues.length}if(c.has(b))continue;if(b==="__proto__"){u==="never"&&a.push(b);continue}if(u==="never"){a.push(b);continue}const k=l.run({value:t[b],
issues:[]},i);k instanceof Promise?e.push(k.then(_=>Ni(_,s,b,t,d,h))):Ni(k,s,b,t,d,h)}return a.length&&s.issues.push({code:"unrecognized_keys",keys:a,input:t,inst:r,
continue:!0}),e.length?Promise.all(e).then(()=>s):s}var ip=L("$ZodObject",(e,t)=>{Ce.init(e,t);const s=Object.getOwnPropertyDescriptor(t,"shape"),i=s?.get?s.get.
raw:t.shape??{};if(i){const l=()=>{const u={...i};return Object.defineProperty(t,"shape",{value:u}),l.raw=u,u};l.raw=i,Object.defineProperty(t,"shape",{get:l})}
const n=rm(()=>tp(t));Ee(e,"propValues",l=>{const u=l.def.shape,d={};for(const h in u){const p=u[h]._zod;if(p.values){Object.prototype.hasOwnProperty.call(d,h)||
am(d,h,new Set);for(const b of p.values)d[h].add(b);p.optin!==void 0&&d[h].add(void 0)}}return d});const r=In,o=t.catchall;let a;const c=ts.memoizer;c?.attach(e),
e._zod.parse=(l,u)=>{a??(a=n.value);const d=l.value;if(!r(d))return l.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),l;l.value=c?c.alloc(e,
l,{},u):{};const h=[],p=a.shape,b=u?.abortEarly;let k=l.issues.length;for(const _ of a.allKeys){if(b&&l.issues.length!==k){if(mt(l,k))break;k=l.issues.length}if(_===
"__proto__")continue;const M=p[_],x=M._zod.optin,z=M._zod.optout,U=M._zod.run({value:d[_],issues:[]},u);U instanceof Promise?h.push(U.then(G=>Ni(G,l,_,d,x,z))):
Ni(U,l,_,d,x,z)}return o?sp(h,d,l,u,n.value,e,b===!0):h.length?Promise.all(h).then(()=>l):l}});function ma(e,t,s,i){for(const r of e)if(r.issues.length===0)return t.
value=r.value,t;const n=e.filter(r=>!mt(r));return n.length===1?(t.value=n[0].value,n[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:s,errors:e.map(
r=>r.issues.map(o=>Pt(o,i,It())))}),t)}var np=L("$ZodUnion",(e,t)=>{Ce.init(e,t),Ee(e,"optin",i=>i.def.options.some(n=>n._zod.optin==="defaulted")?"defaulted":i.
def.options.some(n=>n._zod.optin!==void 0)?"optional":void 0),Ee(e,"optout",i=>i.def.options.some(n=>n._zod.optout==="optional")?"optional":void 0),Ee(e,"values",
i=>{if(i.def.options.every(n=>n._zod.values))return new Set(i.def.options.flatMap(n=>Array.from(n._zod.values)))}),Ee(e,"pattern",i=>{if(i.def.options.every(n=>n.
_zod.pattern)){const n=i.def.options.map(r=>r._zod.pattern);return new RegExp(`^(${n.map(r=>ta(r.source)).join("|")})$`)}});const s=t.options.length===1?t.options[0].
_zod.run:null;e._zod.parse=(i,n)=>{if(s)return s(i,n);let r=!1;const o=[];for(const a of t.options){const c=a._zod.run({value:i.value,issues:[]},n);if(c instanceof
Promise)o.push(c),r=!0;else{if(c.issues.length===0)return c;o.push(c)}}return r?Promise.all(o).then(a=>ma(a,i,e,n)):ma(o,i,e,n)}}),rp=L("$ZodRecord",(e,t)=>{Ce.
init(e,t);const s=ts.memoizer;s?.attach(e),e._zod.parse=(i,n)=>{const r=i.value;if(!ia(r))return i.issues.push({expected:"record",code:"invalid_type",input:r,inst:e}),
i;const o=[],a=t.keyType._zod.values;if(a&&!t.partial){i.value=s?s.alloc(e,i,{},n):{};const c=new Set;for(const u of a)if(typeof u=="string"||typeof u=="number"||
typeof u=="symbol"){if(c.add(typeof u=="number"?u.toString():u),u==="__proto__")continue;const d=t.keyType._zod.run({value:u,issues:[]},n);if(d instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){i.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(
b=>Pt(b,n,It())),input:u,path:[u],inst:e});continue}const h=d.value;if(h==="__proto__")continue;const p=t.valueType._zod.run({value:r[u],issues:[]},n);p instanceof
Promise?o.push(p.then(b=>{b.issues.length&&i.issues.push(...Qt(u,b.issues)),i.value[h]=b.value})):(p.issues.length&&i.issues.push(...Qt(u,p.issues)),i.value[h]=
p.value)}let l;for(const u in r)if(!c.has(u))if(t.mode==="loose"){if(u==="__proto__")continue;i.value[u]=r[u]}else l=l??[],l.push(u);l&&l.length>0&&i.issues.push(
{code:"unrecognized_keys",input:r,inst:e,keys:l,continue:!0})}else{i.value=s?s.alloc(e,i,{},n):{};let c;for(const l of Reflect.ownKeys(r)){if(l==="__proto__"||!Object.
prototype.propertyIsEnumerable.call(r,l))continue;let u=t.keyType._zod.run({value:l,issues:[]},n);if(u instanceof Promise)throw new Error("Async schemas not sup\
ported in object keys currently");if(typeof l=="string"&&ua.test(l)&&u.issues.length){const b=t.keyType._zod.run({value:Number(l),issues:[]},n);if(b instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");b.issues.length===0&&(u=b)}if(u.issues.length){t.mode==="loose"?i.value[l]=r[l]:a?(c=c??
[],c.push(l)):i.issues.push({code:"invalid_key",origin:"record",issues:u.issues.map(b=>Pt(b,n,It())),input:l,path:[l],inst:e});continue}const h=u.value;if(h==="\
__proto__")continue;const p=t.valueType._zod.run({value:r[l],issues:[]},n);p instanceof Promise?o.push(p.then(b=>{b.issues.length&&i.issues.push(...Qt(l,b.issues)),
i.value[h]=b.value})):(p.issues.length&&i.issues.push(...Qt(l,p.issues)),i.value[h]=p.value)}c&&c.length>0&&i.issues.push({code:"unrecognized_keys",input:r,inst:e,
keys:c,continue:!0})}return o.length?Promise.all(o).then(()=>i):i}}),op=L("$ZodEnum",(e,t)=>{Ce.init(e,t);const s=ea(t.entries),i=new Set(s);e._zod.values=i,Ee(
e,"pattern",n=>{const r=ea(n.def.entries).filter(o=>lm.has(typeof o));return new RegExp(r.length?`^(${r.map(o=>jn(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),
e._zod.parse=(n,r)=>{const o=n.value;return i.has(o)||n.issues.push({code:"invalid_value",values:s,input:o,inst:e}),n}}),ap=L("$ZodLiteral",(e,t)=>{Ce.init(e,t);
const s=new Set(t.values);e._zod.values=s,Ee(e,"pattern",i=>{const n=i.def.values;return new RegExp(n.length?`^(${n.map(r=>typeof r=="string"?jn(r):r?jn(r.toString()):
String(r)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(i,n)=>{const r=i.value;return s.has(r)||i.issues.push({code:"invalid_value",values:t.values,input:r,inst:e}),
i}}),cp=L("$ZodTransform",(e,t)=>{Ce.init(e,t),e._zod.optin="optional",ts.memoizer?.guard(e),e._zod.parse=(s,i)=>{if(i.direction==="backward")throw new xm(e.constructor.
name);const n=t.transform(s.value,s);if(i.async)return(n instanceof Promise?n:Promise.resolve(n)).then(o=>(s.value=o,s));if(n instanceof Promise)throw new es;return s.
value=n,s}});function pa(e,t){return e.value=t.issues.length?void 0:t.value,e}var lp=L("$ZodOptional",(e,t)=>{Ce.init(e,t),Ee(e,"optin",s=>s.def.innerType._zod.
optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",Ee(e,"values",s=>{const i=s.def.innerType._zod.values;return i?new Set([...i,void 0]):void 0}),
Ee(e,"pattern",s=>{const i=s.def.innerType._zod.pattern;return i?new RegExp(`^(${ta(i.source)})?$`):void 0}),e._zod.parse=(s,i)=>{if(s.value===void 0){if(t.innerType.
_zod.optin!=="defaulted")return s;const n=t.innerType._zod.run({value:s.value,issues:[]},i);return n instanceof Promise?n.then(r=>pa(s,r)):pa(s,n)}return t.innerType.
_zod.run(s,i)}}),up=L("$ZodPrefault",(e,t)=>{Ce.init(e,t),e._zod.optin="defaulted",Ee(e,"values",s=>s.def.innerType._zod.values),e._zod.parse=(s,i)=>(i.direction===
"backward"||s.value===void 0&&(s.value=t.defaultValue),t.innerType._zod.run(s,i))}),dp=L("$ZodPipe",(e,t)=>{Ce.init(e,t),Ee(e,"values",s=>s.def.in._zod.values),
Ee(e,"optin",s=>s.def.in._zod.optin),Ee(e,"optout",s=>s.def.out._zod.optout),Ee(e,"propValues",s=>s.def.in._zod.propValues),e._zod.parse=(s,i)=>{if(i.direction===
"backward"){const r=t.out._zod.run(s,i);return r instanceof Promise?r.then(o=>Mi(o,t.in,i)):Mi(r,t.in,i)}const n=t.in._zod.run(s,i);return n instanceof Promise?
n.then(r=>Mi(r,t.out,i)):Mi(n,t.out,i)}});function Mi(e,t,s){return e.issues.some(i=>i.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.
issues},s)}var va,hp=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(e,...t){const s=t[0];return this._map.set(e,s),s&&typeof s=="object"&&"id"in
s&&this._idmap.set(s.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e);return t&&typeof t=="object"&&"\
id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const s={...this.get(t)??{}};delete s.id;const i={...s,...this._map.
get(e)};return Object.keys(i).length?i:void 0}return this._map.get(e)}has(e){return this._map.has(e)}};function fp(){return new hp}(va=globalThis).__zod_globalRegistry??
(va.__zod_globalRegistry=fp());var ga=globalThis.__zod_globalRegistry;function mp(e){return e.checks&&(e.checks=[...e.checks]),e}function pp(e,t){return new e(mp(
{type:"string",...Me(t)}))}function vp(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...Me(t)})}function gp(e,t){return new e(
{type:"boolean",...Me(t)})}function yp(e,t){return new e({type:"never",...Me(t)})}function ce(e,t){return new Bm({check:"less_than",...Me(t),value:e,inclusive:!0})}
function ne(e,t){return new qm({check:"greater_than",...Me(t),value:e,inclusive:!0})}function bp(e){return ne(0,e)}function ya(e,t){return new Um({check:"min_le\
ngth",...Me(t),minimum:e})}var Pe=L("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");Ce.init(e,t),e.def=t,e.type=t.type},
{get with(){return this.check},set with(e){qs(this,"with",e)},parse(e,t){return Em(this,e,t,{callee:this.parse})},parseAsync(e,t){return Tm(this,e,t,{callee:this.
parseAsync})},safeParse(e,t){return Im(this,e,t)},safeParseAsync(e,t){return zm(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??
[],...e.map(s=>typeof s=="function"?{_zod:{check:s,def:{check:"custom"},onattach:[]}}:s)]},{parent:!0})},clone(e,t){return um(this,e,t)},brand(){return this},register(e,t){
return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,...t)}}),wp=L("ZodMiniString",(e,t)=>{Zm.init(e,t),Pe.init(e,t)});function re(e){return pp(
wp,e)}var kp=L("ZodMiniNumber",(e,t)=>{ha.init(e,t),Pe.init(e,t)}),$p=L("ZodMiniNumberFormat",(e,t)=>{Wm.init(e,t),kp.init(e,t)});function se(e){return vp($p,e)}
var _p=L("ZodMiniBoolean",(e,t)=>{Hm.init(e,t),Pe.init(e,t)});function Ie(e){return gp(_p,e)}var Sp=L("ZodMiniNever",(e,t)=>{Xm.init(e,t),Pe.init(e,t)});function xp(e){
return yp(Sp,e)}var Op=L("ZodMiniArray",(e,t)=>{Qm.init(e,t),Pe.init(e,t)});function R(e,t){return new Op({type:"array",element:e,...Me(t)})}var ba=L("ZodMiniOb\
ject",(e,t)=>{ip.init(e,t),Pe.init(e,t),$m(e,"shape",s=>s._zod.def.shape,!1)});function $e(e,t){const s={type:"object",shape:e??{},...Me(t)};return new ba(s)}function j(e,t){
return new ba({type:"object",shape:e,catchall:xp(),...Me(t)})}var Ap=L("ZodMiniUnion",(e,t)=>{np.init(e,t),Pe.init(e,t)});function we(e,t){return new Ap({type:"\
union",options:e,...Me(t)})}var wa=L("ZodMiniRecord",(e,t)=>{rp.init(e,t),Pe.init(e,t)});function Ke(e,t,s){return!t||!t._zod?new wa({type:"record",keyType:re(),
valueType:e,...Me(t)}):new wa({type:"record",keyType:e,valueType:t,...Me(s)})}var Np=L("ZodMiniEnum",(e,t)=>{op.init(e,t),Pe.init(e,t),e.options=[...e._zod.values]});
function T(e,t){const s=Array.isArray(e)?Object.fromEntries(e.map(i=>[i,i])):e;return new Np({type:"enum",entries:s,...Me(t)})}var Mp=L("ZodMiniLiteral",(e,t)=>{
ap.init(e,t),Pe.init(e,t)});function Bn(e,t){return new Mp({type:"literal",values:Array.isArray(e)?e:[e],...Me(t)})}var Ep=L("ZodMiniTransform",(e,t)=>{cp.init(
e,t),Pe.init(e,t)});function je(e){return new Ep({type:"transform",transform:e})}var Cp=L("ZodMiniOptional",(e,t)=>{lp.init(e,t),Pe.init(e,t)});function g(e){return new Cp(
{type:"optional",innerType:e})}var Tp=L("ZodMiniPrefault",(e,t)=>{up.init(e,t),Pe.init(e,t)});function $(e,t){return new Tp({type:"prefault",innerType:e,get defaultValue(){
return typeof t=="function"?t():cm(t)}})}var Pp=L("ZodMiniPipe",(e,t)=>{dp.init(e,t),Pe.init(e,t)});function ze(e,t){return new Pp({type:"pipe",in:e,out:t})}var v=(e,t={},...s)=>{
const i=[];for(const n of s)n===void 0||n===!1||n===""||i.push(typeof n=="number"?String(n):n);if(i.length>1&&i.some(n=>typeof n=="string"))throw new RangeError(
`text beside other children in <${e}>`);return{name:e,attributes:Ip(t),children:i}},Ip=e=>{if(Object.hasOwn(e,"__proto__"))return qn(Object.entries(e));const t={};
for(const s of Object.keys(e)){const i=e[s];i!==void 0&&(t[s]=String(i))}return t},qn=e=>{const t=[];for(const[s,i]of e)i!==void 0&&t.push([s,String(i)]);return Object.
fromEntries(t)},vt=(e,t)=>Object.hasOwn(e.attributes,t)?e.attributes[t]:void 0,Fs=(e,t)=>e.children.filter(s=>typeof s!="string"&&(!t||s.name===t)),gt=(e,t)=>e.
children.find(s=>typeof s!="string"&&s.name===t),ss=e=>{const t=e.children[0];return typeof t=="string"?t:""},jp=(e,t)=>({...e,attributes:qn(Object.entries({...e.
attributes,...t}))}),zp=(e,...t)=>v(e.name,e.attributes,...t),ka=e=>e?"yes":"no",Fn=e=>e?"on":"off",_e=e=>({value:e}),K=e=>({problem:e});function Us(e,t){return ga.
add(e,t),e}function ge(e,t,s){const i=ze(Us(re(),{description:e,examples:[...t]}),je((n,r)=>{const o=s(n);return"value"in o?o.value:(r.issues.push({code:"custom",
message:o.problem,input:n}),_m)}));return Us(i,{description:e})}function Y(e,t,s,i){return ge("",t,n=>s.test(n)?_e(n):K(i))}var tA=e=>t=>Us(ga.has(t)?t.clone():
t,{description:e}),$a=T(["on","off"]),Dp=we([Ie(),$a]),Lp=je(e=>e===!0||e==="on"),P=e=>Us(ze(Dp,Lp),{description:e}),Ks=(e,t)=>Us(ze(we([Ie(),$a,e]),je(s=>s==="\
on"?!0:s==="off"?!1:s)),{description:t}),Rp={vm:{agent:$(P(""),!0)}},Bp={};function*qp(e){if(!e.agent)return;const t=v("target",{type:"virtio",name:"org.qemu.gu\
est_agent.0"});yield{at:"devices",xml:v("channel",{type:"unix"},t)}}var _a={};C(_a,{codes:()=>dv,host:()=>vv,rules:()=>hv,schema:()=>uv});import{readFileSync as Fp}from"node:fs";
var ee=JSON.parse(Fp(new URL("assets.json",import.meta.url),"utf8")),Up=ee["driver-override.sh"],jt=(e,t)=>e.toString(16).padStart(t,"0"),Kp=[/^(?:([0-9a-f]{4}):)?([0-9a-f]{2}):([0-9a-f]{2})\.([0-9a-f])$/i,
/^pci_([0-9a-f]{4})_([0-9a-f]{2})_([0-9a-f]{2})_([0-9a-f])$/i];function Sa(e){const t=Kp.map(o=>o.exec(e)).find(o=>o!==null);if(!t){const o=/^[0-9a-f]{4}:[0-9a-f]{4}$/i.
test(e);return K(o?`'${e}' is a vendor:device id, and a PCI address like 0b:00.0 belongs here`:`'${e}' is no PCI address: write it as lspci does, 0b:00.0 or 000\
0:0b:00.0`)}const[s=0,i=0,n=0,r=0]=t.slice(1).map(o=>Number.parseInt(o??"0",16));return n>31?K(`'${e}' has slot ${jt(n,2)}, and a PCI bus has the slots 00 to 1f`):
r>7?K(`'${e}' has function ${r}, and a PCI slot has the functions 0 to 7`):_e({domain:s,bus:i,slot:n,function:r})}var I=e=>`${jt(e.domain,4)}:${jt(e.bus,2)}:${jt(
e.slot,2)}.${e.function}`,Un=e=>({domain:`0x${jt(e.domain,4)}`,bus:`0x${jt(e.bus,2)}`,slot:`0x${jt(e.slot,2)}`,function:`0x${e.function}`});function xa(e){const t=/^([0-9a-f]{4}):([0-9a-f]{4})$/i.
exec(e);if(!t?.[1]||!t[2]){const s="value"in Sa(e);return K(s?`'${e}' is a PCI address, and a vendor:device id like 1002:67df belongs here`:`'${e}' is no vendor\
:device id: write four hexadecimal digits, a colon and four more, as in 1002:67df`)}return _e({vendor:t[1].toLowerCase(),device:t[2].toLowerCase()})}var he=e=>`${e.
vendor}:${e.device}`,Ve=ge("",["0b:00.0","0000:0b:00.0","pci_0000_0b_00_0"],Sa),Ei=ge("",["1002:67df"],xa),Kn=ge("",["046d:c541"],xa),Oa=new WeakMap;function Aa(e){
const t=Oa.get(e);if(t)return t;const s=Object.entries(e).map(([i,n])=>({...n,name:i}));return Oa.set(e,s),s}var N=e=>Aa(e.vms),Q=e=>Aa(e.devices);function De(e,t){
return e.devices.flatMap(s=>{const i=t.devices[s];return i?[{...i,name:s}]:[]})}var yt=(e,t)=>N(t).flatMap(s=>s.devices.flatMap((i,n)=>i===e?[{vm:s,index:n}]:[])),
is=e=>e.by??(e.functions.length>0?"address":"id"),Na=e=>Q(e).filter(t=>t.bind==="boot"&&!t.gvt&&!t.sriov),zt=e=>{const{user:t,group:s}=e.libvirt.qemu,i=e.libvirt.
runAsRoot?"root":"qemu-libvirtd";return{user:t??i,group:s??i}},ns=e=>e.machine==="pc"||e.machine.startsWith("pc-i440fx"),Ma=new WeakMap;function Vp(e){const t=Ma.
get(e);if(t)return t;const s=new Map(e.pci.map(i=>[I(i.address),i]));return Ma.set(e,s),s}var Xe=(e,t)=>Vp(e).get(I(t)),Vn=(e,t)=>e.pci.filter(s=>he(s.id)===t),
Gn=({class:e="",driver:t})=>/^060[04]/.test(e)||t==="pcieport",Zn=({class:e=""})=>e.startsWith("03"),Gp=({address:e,driver:t})=>I(e)+(t?` (${t})`:""),Vs=(e,t)=>e.
functions.length>0?e.functions.flatMap(s=>Xe(t,s)??[]):e.ids.flatMap(s=>Vn(t,he(s))),Ea=(e,t)=>new Map(Q(e).flatMap(s=>[...s.functions,...Vs(s,t).map(({address:i})=>i)].
map(i=>[I(i),s]))),Zp=e=>[...new Set(e.cpu?.cpus.flatMap(({numaNode:t})=>t??[]))].sort((t,s)=>t-s),rs=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.
at(-1)}`,S=e=>({kind:"string",parts:[e]}),os=(...e)=>({kind:"string",parts:e});function bt(e){if(typeof e=="number"&&!Number.isSafeInteger(e))throw new RangeError(
`${e} is not a whole number that is held exactly`);return{kind:"int",value:BigInt(e)}}var W=e=>({kind:"constant",name:e?"true":"false"}),Gs={kind:"constant",name:"\
null"},D=e=>({kind:"list",items:e}),Ca=e=>Array.from(Symbol.iterator in e?e:Object.entries(e),t=>"kind"in t?t:{kind:"assignment",name:t[0],value:t[1]}),F=e=>({kind:"\
attrs",bindings:Ca(e)}),it=e=>({kind:"identifier",name:e});function Ta(e){const t=e.split("/").slice(1),s=i=>/^[A-Za-z0-9._+-]+$/.test(i)&&i!=="."&&i!=="..";if(!e.
startsWith("./")||!t.every(s))throw new RangeError(`not a file beside a Nix file: ${JSON.stringify(e)}`);return{kind:"file",path:e}}var Wn=e=>typeof e=="string"?
it(e):e,A=(e,...t)=>({kind:"select",of:Wn(e),path:t,or:void 0}),Dt=(e,t,s)=>({kind:"select",of:Wn(e),path:t,or:s}),V=(e,...t)=>({kind:"apply",function:Wn(e),arguments:t}),
Hn=(e,t)=>({kind:"lambda",parameter:e,body:t}),Pa=(e,t)=>({kind:"let",bindings:Ca(e),body:t}),fe=(e,t,s)=>({kind:"binary",operator:t,left:e,right:s}),nt=e=>({kind:"\
not",operand:e}),Zs=(e,t)=>e===""?t:{kind:"comment",text:e,node:t};function Xn(e){switch(e.kind){case"scalar":return e.value;case"list":return e.items.map(Xn);case"\
map":{const t=Object.create(null);for(const s of[...e.entries.keys()].sort()){const i=e.entries.get(s);i&&(t[s]=Xn(i.value))}return t}}}function Ia(e,t){if(e.kind===
"map")return e.entries.get(String(t));if(e.kind==="list"&&typeof t=="number"){const s=e.items[t];return s&&{value:s}}}function ja(e,t,s="value"){let i={value:e};
for(const n of t){const r=Ia(i.value,n);if(!r)return i.key??Hp(i.value);i=r}return s==="key"&&i.key?i.key:i.value.span}function Wp(e,t){let s=e;for(const i of t)
s=s&&Ia(s,i)?.value;return s?.kind==="map"?[...s.entries.keys()]:[]}function Hp(e){if(e.kind==="map")for(const t of e.entries.values())return t.key;return{...e.
span,end:e.span.start}}var m=e=>e,Ci=class{#t=[];#e=new Set;#s;set document(e){this.#s=e}reporter(e){return(t,s,...[i])=>{const n=e[t];if(!n)throw new Error(`no\
 code is called ${t}`);this.#r({code:t,severity:n.severity,message:n.message(i??{}),remedy:n.remedy(i??{}),...this.#i(s)})}}adopt(e){this.#r(e)}#i(e){if(e==="ca\
ll")return{};if("file"in e)return{file:e.file};if("span"in e)return e.path?{span:e.span,path:e.path}:{span:e.span};if(!this.#s)throw new Error("a path was repor\
ted before a document was read");return{path:e.path,span:ja(this.#s,e.path,e.on)}}#r(e){const t=`${e.code}\0${e.message}\0${e.span?.source.name}\0${e.span?.start}\
\0${e.path?.join("\0")}\0${e.file}`;this.#e.has(t)||(this.#e.add(t),this.#t.push(e))}get failed(){return this.#t.some(e=>e.severity==="error")}sorted(e=[]){const t=s=>s.
span?e.indexOf(s.span.source):-1;return[...this.#t].sort((s,i)=>t(s)-t(i)||(s.span?.start??-1)-(i.span?.start??-1))}},Ws={B:1,kB:1e3,MB:1e6,GB:1e9,TB:1e12,KiB:2**
10,MiB:2**20,GiB:2**30,TiB:2**40};function Xp(e){const t=/^(\d{1,15}(?:\.\d{1,6})?)\s?([A-Za-z]*)$/.exec(e);if(!t?.[1])return K(`'${e}' is no size: write a numb\
er and a unit, as in 16GiB`);const s=t[2]??"",i=Object.hasOwn(Ws,s)?Ws[s]:void 0;if(i===void 0){const r=s.charAt(0).toUpperCase(),o="KMGT".includes(r)&&r!=="",a=s===
""?"has no unit":`has the unit '${s}', which is neither binary nor decimal`;return K(`'${e}' ${a}: write ${o?`${t[1]}${r}iB (powers of 1024) or ${t[1]}${r==="K"?
"k":r}B (powers of 1000)`:"a unit such as MiB or GiB"}`)}const n=Number(t[1])*i;return Number.isSafeInteger(n)?_e(n):K(`'${e}' is not a whole number of bytes be\
low 8 PiB`)}function me(e){for(const t of["TiB","GiB","MiB","KiB"]){const s=Ws[t]??1;if(e>=s&&e%s===0)return`${e/s}${t}`}return`${e}B`}var Lt=ge("",["16GiB","51\
2MiB"],Xp),ye=Ws.MiB??0,Rt=Ws.GiB??0,Yp={s:1,sec:1,min:60,m:60,h:3600};function Jp(e){const t=/^(\d{1,6})\s?(s|sec|min|m|h)$/.exec(e),s=Yp[t?.[2]??""];return!t||
s===void 0?K(`'${e}' is no span of time: write it as 30s, 2min or 1h`):_e(Number(t[1])*s)}var za=ge("",["30s","2min"],Jp);function Qp(e){const t=/^(\d{3,5})x(\d{3,5})$/i.
exec(e);if(!t)return K(`'${e}' is no resolution: write width and height in pixels, as in 2560x1440`);const[s,i]=[Number(t[1]),Number(t[2])];return s<320||i<200||
s>16384||i>16384?K(`'${e}' is not between 320x200 and 16384x16384`):_e({width:s,height:i})}var ev=e=>`${e.width}x${e.height}`,tv=ge("",["1920x1080","3840x2160"],
Qp),Yn=({bars:e})=>Object.entries(e).sort(([t],[s])=>t<s?-1:1).flatMap(([t,s])=>s===void 0?[]:[{file:`resource${t.slice(3)}_resize`,value:Math.log2(s/ye)}]),Jn={
1002:["amdgpu","radeon","snd_hda_intel"],"10de":["nouveau","nvidia","nvidia_drm","nvidia_modeset","nvidiafb","snd_hda_intel"],8086:["i915","xe","snd_hda_intel"]},
sv=[...new Set([...Object.values(Jn).flat(),"ahci","nvme","xhci_pci"])];function iv(e,t){const s=new Set(e.functions.map(I)),i=t?.pci.filter(n=>s.has(I(n.address))).
map(n=>n.id)??[];return[...new Set([...e.ids,...i].map(he))]}function Hs(e,t){if(e.drivers)return e.drivers;const i=[...new Set(iv(e,t).map(n=>n.slice(0,4)))].map(
n=>Jn[n]);return i.length===0||i.includes(void 0)?sv:[...new Set(i.flatMap(n=>n??[]))]}var Qn=Y("",["alex"],/^[a-z_][a-z0-9_-]{0,30}$/,"a user name has lower-ca\
se letters, digits, - and _, begins with a letter, and is at most 31 characters long"),nv=Y("",["kvm"],/^[a-z_][a-z0-9_-]{0,30}$/,"a group name has lower-case l\
etters, digits, - and _, begins with a letter, and is at most 31 characters long"),rv=/^[A-Za-z0-9][A-Za-z0-9_.+-]{0,62}$/,Xs=Y("",["win11"],rv,"a name has lett\
ers, digits, and . _ + -, begins with a letter or digit, and is at most 63 characters long"),wt=Y("",["gpu"],/^[A-Za-z0-9_][A-Za-z0-9_-]{0,62}$/,"a name has let\
ters, digits, - and _, and is at most 63 characters long"),ov=Y("",["workstation"],/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,"a host name has letters, d\
igits and -, and is at most 63 characters long"),as=Y("",["wlp4s0","br0"],/^[A-Za-z0-9][A-Za-z0-9_.-]{0,14}$/,"a network interface has a name of at most 15 lett\
ers, digits, . _ and -"),Da=Y("",["amdgpu"],/^[A-Za-z0-9][A-Za-z0-9_-]{0,54}$/,"a kernel module has a name of letters, digits, _ and -, one name to an entry"),La=Y(
"",["display-manager.service"],/^[A-Za-z0-9:_.@\\-]{1,240}\.(?:service|socket|target|mount|timer|path|slice|scope)$/,"a unit is written with its type, as in dis\
play-manager.service"),av=Y("",["mitigations=off"],/^[A-Za-z0-9_.-]+(?:=[!-~]*)?$/,"one entry is one parameter, name or name=value, without white space or quote\
s"),cv=e=>{if(!e.startsWith("/"))return`'${e}' is not an absolute path of the host`;if(/[\u0000-\u001f\u007f]/.test(e))return"a path here has no control charact\
ers";if(!e.isWellFormed())return"a path here is valid Unicode";if(e.split("/").includes(".."))return`'${e}' goes up with '..': write the path it leads to`},kt=ge(
"",["/var/lib/libvirt/images/win11.qcow2"],e=>{const t=cv(e);return t?K(t):_e(e)}),Ra=Y("",["./vbios.rom"],/^[^\u0000-\u001f\u007f]+$/,"a path here has no contr\
ol characters and is not empty");function Ba(e){return/^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$/i.test(e)?Number.parseInt(e.slice(0,2),16)%2===1?K(`'${e}' is a multicas\
t address: the first pair of a card's address is even`):/^(..)(?::\1)+$/i.test(e)?K(`'${e}' holds the place of an address: write one of its own`):_e(e.toLowerCase()):
K(`'${e}' is no MAC address: write six pairs of hexadecimal digits, as in 52:54:00:66:d7:8b`)}var lv=ge("",["52:54:00:66:d7:8b"],Ba);function qa(e){return/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.
test(e)?new Set(e.replaceAll("-","")).size===1?K(`'${e}' holds the place of a UUID: take it out, and one is derived from the names`):_e(e):K("a UUID has 32 hexa\
decimal digits in lower case, in groups of 8, 4, 4, 4 and 12")}var cs=(e,t)=>ge("",t,s=>/[\u0000-\u001f\u007f\ufffe\uffff]/.test(s)?K("control characters cannot\
 stand here"):s.isWellFormed()?_e(s):K("this is not valid Unicode")),uv={device:{functions:$(R(Ve),[]),ids:$(R(Ei),[]),bind:$(T(["boot","start","handover"]),"bo\
ot"),by:g(T(["address","id"])),drivers:g(R(Da)),blacklist:$(P(""),!1),idleD3:$(P(""),!0),vga:$(P(""),!0)}},dv={"device-not-identified":m({severity:"error",about:"\
value",message:({device:e})=>`nothing says which device '${e}' is`,remedy:()=>"give its functions (PCI addresses) or its ids (vendor:device), as lspci -nn shows\
 them"}),"by-address-without-functions":m({severity:"error",about:"value",message:({device:e})=>`'${e}' is to be found by address, and no address is given`,remedy:()=>"\
add functions, or write by: id"}),"by-id-without-ids":m({severity:"error",about:"value",message:({device:e})=>`'${e}' is to be found by id, and no id is given`,
remedy:()=>"add ids, or write by: address"}),"device-without-address":m({severity:"error",about:"value",message:({device:e,guest:t})=>t?`the guest '${t}' receiv\
es '${e}', whose address is not known`:`'${e}' changes hands while the host runs, and its address is not known`,remedy:()=>"add functions: the PCI addresses tha\
t lspci -nn shows beside these ids"}),"function-twice":m({severity:"error",about:"value",message:({address:e,device:t})=>`${e} is already a function of '${t}'`,
remedy:()=>"a function belongs to one device: take one of them out"}),"id-matches-other-device":m({severity:"error",about:"value",message:({id:e,device:t,other:s})=>`\
'${t}' is found by the id ${e}, which '${s}' has too, and '${s}' is not to be bound that way`,remedy:()=>"find it by address: add functions and write by: addres\
s"}),"id-takes-host-card":m({severity:"error",about:"value",message:({id:e,address:t,driver:s})=>`the id ${e} is also that of ${t}, which the host keeps${s?` (d\
river ${s})`:""}`,remedy:()=>"find the device by address: add functions and write by: address"}),"blacklist-takes-host-card":m({severity:"warning",about:"value",
message:({driver:e,address:t})=>`without ${e} the host's own card at ${t} has no driver either`,remedy:()=>"leave blacklist off: the drivers are kept from the d\
evice itself anyway"})};function hv(e,t,s){const i=new Map;for(const n of Q(e)){const r=["devices",n.name];fv(n,r,t);const{name:o}=n;for(const[c,l]of n.functions.
map(I).entries()){const u=i.get(l);u?t("function-twice",{path:[...r,"functions",c]},{address:l,device:u}):i.set(l,o)}if(n.functions.length>0)continue;const a=n.
ids.length>0;a&&n.bind!=="boot"&&t("device-without-address",{path:[...r,"bind"]},{device:o});for(const{vm:c,index:l}of a?yt(o,e):[])t("device-without-address",{
path:["vms",c.name,"devices",l]},{device:o,guest:c.name})}mv(e,t,s),s&&pv(e,t,s,new Set(i.keys()))}function fv(e,t,s){const{name:i,functions:n,ids:r,by:o}=e;e.gvt||
(n.length===0&&r.length===0?s("device-not-identified",{path:t,on:"key"},{device:i}):o==="address"&&n.length===0?s("by-address-without-functions",{path:[...t,"by"]},
{device:i}):o==="id"&&r.length===0&&s("by-id-without-ids",{path:[...t,"by"]},{device:i}))}function mv(e,t,s){const i=Q(e),n=({ids:r,functions:o})=>[...r,...o.flatMap(
a=>s&&Xe(s,a)?.id||[])].map(he);for(const r of i.filter(o=>o.bind==="boot"&&is(o)==="id"))for(const[o,a]of r.ids.map(he).entries()){const c=i.find(l=>l.name!==r.
name&&l.bind!=="boot"&&n(l).includes(a));c&&t("id-matches-other-device",{path:["devices",r.name,"ids",o]},{id:a,device:r.name,other:c.name})}}function pv(e,t,s,i){
const n=new Set(Q(e).filter(o=>o.functions.length===0).flatMap(o=>o.ids.map(he))),r=s.pci.filter(o=>!i.has(I(o.address)));for(const o of Q(e)){const a=["devices",
o.name];for(const[u,d]of o.ids.map(he).entries()){if(o.bind!=="boot"||is(o)!=="id")continue;const h=r.filter(b=>he(b.id)===d),p=o.functions.length>0?h[0]:h[1];p&&
t("id-takes-host-card",{path:[...a,"ids",u]},{id:d,address:I(p.address),driver:p.driver})}if(!o.blacklist)continue;const c=Hs(o,s),l=r.find(u=>u.driver&&c.includes(
u.driver)&&!n.has(he(u.id)));l?.driver&&t("blacklist-takes-host-card",{path:[...a,"blacklist"]},{driver:l.driver,address:I(l.address)})}}function*vv(e,t){const s=Q(
e);if(s.length===0)return;const i=Na(e),n=i.length>0?"initrd":"boot";for(const u of["vfio_pci","vfio","vfio_iommu_type1"])yield{kind:"module",stage:n,name:u};const r=[
...new Set(i.flatMap(u=>Hs(u,t)))].sort();for(const u of r)yield{kind:"modprobe",line:{command:"softdep",module:u,pre:"vfio-pci"}};const o=i.filter(u=>is(u)==="\
id").flatMap(u=>u.ids.map(he));o.length>0&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"ids",value:[...new Set(o)].join(",")}});const a=i.
filter(u=>is(u)==="address").flatMap(u=>u.functions),c=[...i.flatMap(gv),...a.map(I)];c.length>0&&(yield*yv(c)),s.some(u=>!u.idleD3)&&(yield{kind:"modprobe",line:{
command:"options",module:"vfio-pci",option:"disable_idle_d3",value:"1"}}),s.some(u=>!u.vga)&&(yield{kind:"modprobe",line:{command:"options",module:"vfio-pci",option:"\
disable_vga",value:"1"}});const l=[...new Set(s.filter(u=>u.blacklist).flatMap(u=>Hs(u,t)))].sort();l.length>0&&(yield{kind:"option",path:["boot","blacklistedKe\
rnelModules"],value:D(l.map(S))})}function gv(e){const[t]=e.functions;return t?Yn(e).map(({file:s,value:i})=>`${I(t)}/${s}=${i}`):[]}function*yv(e){yield{kind:"\
modprobe",line:{command:"install",module:"vfio-pci",run:["/bin/sh","-c",Up,"vfio-pci",...e]}};const t=(...s)=>Dt("config",["boot","initrd","systemd",...s],W(!0));
yield{kind:"assertion",ofEntry:!0,that:fe(nt(t("enable")),"||",t("shell","enable")),message:"vfioc: devices are kept for vfio-pci by a line of shell that kmod r\
uns in the initrd, which has no shell: set boot.initrd.systemd.shell.enable, or find the devices by id."}}var Fa={};C(Fa,{codes:()=>kv,rules:()=>$v,schema:()=>wv});
var er=se().check(ne(1),ce(255));function bv(e,t){const s=n=>Object.entries(e[n]).map(([r,{bootOrder:o}])=>({name:`${n}.${r}`,path:["vms",e.name,n,r,"bootOrder"],
order:o})),i=De(e,t).map(({name:n,bootOrder:r})=>({name:`devices.${n}`,path:["devices",n,"bootOrder"],order:r}));return[...s("disks"),...s("nics"),...i].flatMap(
({order:n,...r})=>n===void 0?[]:[{...r,order:n}])}var wv={},kv={"boot-order-twice":m({severity:"error",about:"value",message:({order:e,other:t,guest:s})=>`'${t}\
' of the guest '${s}' has the number ${e} in the boot order too`,remedy:()=>"give each device a number of its own; the lowest comes first"})};function $v(e,t){for(const s of N(
e)){const i=new Map;for(const{name:n,path:r,order:o}of bv(s,e)){const a=i.get(o);a!==void 0?t("boot-order-twice",{path:r},{order:o,other:a,guest:s.name}):i.set(
o,n)}}}var Ua={};C(Ua,{codes:()=>Sv,host:()=>xv,schema:()=>_v});var _v={device:{bootVga:$(P(""),!1)}},Sv={};function*xv(e){Q(e).some(t=>t.bootVga&&t.bind==="boo\
t")&&(yield{kind:"kernelParam",name:"initcall_blacklist",value:"sysfb_init",comment:"The boot display is a card that leaves the host: do not put a framebuffer o\
n it."})}var Ka={};C(Ka,{codes:()=>jv,domain:()=>zv,schema:()=>Iv});import{createHash as Ov}from"node:crypto";var Av=Buffer.from("6f0a4c1e7d5b5e4c9a41b3c8e2d7f6\
15","hex"),Nv=e=>Buffer.concat(e.flatMap(t=>{const s=Buffer.from(t,"utf8"),i=Buffer.alloc(4);return i.writeUInt32BE(s.length),[i,s]})),tr=e=>Ov("sha1").update(Av).
update(Nv(e)).digest(),Ti=(...e)=>{const t=tr(e).subarray(0,16);t.writeUInt8(t.readUInt8(6)&15|80,6),t.writeUInt8(t.readUInt8(8)&63|128,8);const s=t.toString("h\
ex");return[s.slice(0,8),s.slice(8,12),s.slice(12,16),s.slice(16,20),s.slice(20)].join("-")},Va=(...e)=>{const[t,s,i]=tr(["mac",...e]);return["52","54","00",...[
t,s,i].map(n=>(n??0).toString(16).padStart(2,"0"))].join(":")},Ga=new Map,Ys=(e,...t)=>{const s=t.join("\0"),i=Ga.get(s),n=i??tr(["number",...t]).readUIntBE(0,6);
return i===void 0&&Ga.set(s,n),n%e},Mv=["relaxed","vapic","spinlocks","vpindex","runtime","synic","stimer","frequencies","tlbflush","ipi"],Za={clock:"localtime",
hyperv:Mv,diskBus:"sata",nicModel:"e1000e",video:"vga",rng:!1},Wa={windows10:{...Za,osinfo:"http://microsoft.com/win/10",secureBoot:!1,tpm:!1},windows11:{...Za,
osinfo:"http://microsoft.com/win/11",secureBoot:!0,tpm:!0},linux:{osinfo:"http://libosinfo.org/linux/2022",secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"v\
irtio",nicModel:"virtio",video:"virtio",rng:!0},macos:{secureBoot:!1,tpm:!1,clock:"utc",hyperv:[],diskBus:"sata",nicModel:"virtio",video:"vga",rng:!1}},$t=e=>Wa[e.
guest],Ha=(e,t)=>e.uuid??Ti("domain",t.host.name,e.name),sr=({cpu:e})=>e.sockets*e.dies*e.cores,ls=e=>sr(e)*e.cpu.threads,Pi=({memory:e})=>e.node??e.hugepages?.
node,Ev={model:"tpm-crb",version:"2.0"};function _t(e){const{type:t="efi",secureBoot:s,enrolledKeys:i,tpm:n}=e.firmware,r=$t(e),o=t==="efi"&&!ns(e)&&e.firmware.
loader===void 0;return{type:t,secureBoot:s??(i===!0||r.secureBoot&&o),enrolledKeys:i??!1,tpm:typeof n=="object"?n:n??r.tpm?Ev:void 0}}var rt=({display:e})=>e.spice===
void 0?e.vnc===void 0:e.spice!==!1,Xa=e=>Object.keys(e.shares).length>0,Cv=e=>e.agent||rt(e);function Ya(e){const{input:t,vnc:s}=e.display;return t!==void 0?t:rt(
e)||s!==void 0&&s!==!1?e.lookingGlass?"virtio":"tablet":"none"}var ir=15,Bt=(e,t)=>e.bus??(e.cdrom===void 0?$t(t).diskBus:"sata"),Ii=e=>e==="sata"?6:26,Tv=e=>e===
"virtio"?"vd":"sd",Pv=(e,t)=>`${Tv(e)}${String.fromCharCode(97+t)}`;function Ja(e){const t=new Map,s=new Set,i=Object.entries(e.disks).map(([r,o])=>({name:r,target:o.
target,bus:Bt(o,e)}));for(const{name:r,target:o,bus:a}of i)o===void 0||a==="nvme"||(t.set(r,o),s.add(o));for(const[r,{name:o}]of i.filter(({bus:a})=>a==="nvme").
entries())r<Ii("nvme")&&t.set(o,`nvme${r}n1`);const n=i.filter(({target:r,bus:o})=>r===void 0&&o!=="nvme");for(const{name:r,bus:o}of[...n.filter(a=>a.bus==="sat\
a"),...n.filter(a=>a.bus!=="sata")]){const a=Ii(o),c=Ys(a,"disk",o,r),l=Array.from({length:a},(u,d)=>Pv(o,(c+d)%a)).find(u=>!s.has(u));l!==void 0&&(t.set(r,l),s.
add(l))}return t}var Iv={},jv={};function*zv(e){const t=new Set(Object.values(e.disks).map(i=>Bt(i,e))),s=v("controller",{type:"usb",index:0,model:"qemu-xhci",ports:ir});
if(yield{pci:{class:"usb",key:"usb",index:0},functions:[s]},(!ns(e)||t.has("sata"))&&(yield{pci:{class:"sata",key:"sata",index:0},functions:[v("controller",{type:"\
sata",index:0})]}),t.has("scsi")){const i=v("controller",{type:"scsi",index:0,model:"virtio-scsi"});yield{pci:{class:"scsi",key:"scsi",index:0},functions:[i]}}if(Cv(
e)){const i=v("controller",{type:"virtio-serial",index:0});yield{pci:{class:"serial",key:"serial",index:0},functions:[i]}}}var Qa={};C(Qa,{codes:()=>ig,domain:()=>og,
rules:()=>ng,schema:()=>sg});var nr=4095;function Dv(e){const t=new Set;for(const s of e.split(",")){const i=/^\s*(\^?)(\d{1,5})(?:-(\d{1,5}))?\s*$/.exec(s);if(!i)
return K(`'${e}' is no set of CPUs: write it as 0-3,8,^2`);const n=Number(i[2]),r=i[3]===void 0?n:Number(i[3]);if(r<n)return K(`the range ${n}-${r} runs backwar\
ds`);if(r>nr)return K(`CPU ${r} is above ${nr}`);for(let o=n;o<=r;o+=1)i[1]?t.delete(o):t.add(o)}return t.size===0?K(`'${e}' leaves no CPU`):_e([...t].sort((s,i)=>s-
i))}function ie(e){const t=[...new Set(e)].sort((i,n)=>i-n),s=[];for(const i of t){const n=s.at(-1);n&&n[1]===i-1?n[1]=i:s.push([i,i])}return s.map(([i,n])=>i===
n?`${i}`:`${i}-${n}`).join(",")}var us=ge("",["0-3,8","0-7,^2"],Dv),ec=e=>[...new Set(e)].sort((t,s)=>t-s),rr=ze(we([us,R(se().check(ne(0),ce(nr))).check(ya(1))]),
je(ec)),tc=se().check(ne(0),ce(1023)),sc=ze(we([tc,R(tc).check(ya(1))]),je(e=>ec(typeof e=="number"?[e]:e))),Lv=j({cpus:rr,memory:Lt,node:g(se().check(ne(0),ce(
1023)))}),ic={};C(ic,{codes:()=>Hv,cpuFields:()=>mc,host:()=>Jv,rules:()=>Xv,schema:()=>Wv});var St={"boot-entry":1,"claim-devices":5,"shared-memory":10,"kvmfr-\
device":12,"stop-units":20,"end-sessions":25,"unbind-consoles":30,"unbind-framebuffer":40,"wait-device-free":50,"unload-drivers":60,"resize-bars":65,"restart-un\
its":70,hugepages:75,"isolate-cpus":80,"move-irqs":85,"set-governor":90};function nc(e){const t=new Map;for(const s of e.filter(({online:i})=>i).toSorted((i,n)=>i.
cpu-n.cpu)){const i=s.core===void 0?`cpu ${s.cpu}`:`${s.package??0} ${s.die??0} ${s.core}`,n=t.get(i);n?n.push(s):t.set(i,[s])}return[...t.values()].flatMap(s=>{
const[i]=s;if(!i)return[];const n=s.map(({cpu:a})=>a),r=i.l2?.some(a=>!n.includes(a)&&e.some(c=>c.cpu===a&&c.online)),o=i.l3?`cache ${Math.min(...i.l3)}`:`packa\
ge ${i.package??0}`;return[{cpus:n,l3:o,node:i.numaNode??0,kind:(r?8:0)-n.length}]})}var rc=(e,t)=>(e.cpus[0]??0)-(t.cpus[0]??0);function or(e,t){const s=new Map;
for(const i of e){const n=s.get(t(i));n?n.push(i):s.set(t(i),[i])}return[...s.values()]}function Rv(e,t){const s=nc(e),i=new Set(s.slice(0,s.length>4?2:1)),[n]=i,
r=h=>p=>!p.cpus.some(b=>h.has(b)),o=s.filter(r(new Set(t.flatMap(({pinned:h=[]})=>h)))),a=o.filter(r(new Set(t.flatMap(({threadsOn:h=[]})=>h)))).filter(h=>h!==n),
c=new Map,l=new Map;for(const h of t){const p=h.parts.reduce((x,z)=>x+z.cores.length,0);if(p===0)continue;const b=a.filter(x=>x.cpus.length>=h.threads);if(b.length<
p){l.set(h.guest,{cores:b.length});continue}const k=x=>(c.get(x)??[]).filter(z=>!h.apart?.has(z)),_=[];for(const x of h.parts){const z=qv(b,x,{use:U=>k(U).length,
reserve:i,own:new Set(_)});for(const[U,G]of z.entries())_[x.cores[U]??0]=G}const M=[...new Set(_.flatMap(k))].sort();for(const x of _)c.set(x,[...c.get(x)??[],h.
guest]);l.set(h.guest,{cpus:_.flatMap(x=>x.cpus.slice(0,h.threads)),together:Bv(_),shares:M})}const u=o.filter(h=>i.has(h)&&!c.has(h));return{host:(u.length>0?u:
s.slice(0,1)).flatMap(h=>h.cpus).sort((h,p)=>h-p),places:l}}var Bv=e=>or(e,oc).length===1?"l3":or(e,ac).length===1?"node":"machine",oc=e=>e.l3,ac=e=>String(e.node);
function qv(e,{cores:t,node:s},i){const{use:n,own:r}=i,o=t.length,a=e.filter(l=>!r.has(l)),c=[...new Set(a.map(n))].sort((l,u)=>l-u);for(const l of c){const u=a.
filter(d=>n(d)<=l);for(const d of[u.filter(h=>h.node===s),u]){const h=Math.min(...d.map(p=>p.kind));for(const p of[oc,ac,()=>""])for(const b of[d.filter(k=>k.kind===
h),d]){const[k]=or(b,p).filter(_=>_.length>=o).sort(Fv(i));if(k)return k.toSorted(Uv(i)).slice(0,o).sort(rc)}}}return[]}function Fv({reserve:e,own:t}){const s=new Set(
[...t].map(o=>o?.l3)),i=o=>Math.min(...o.map(a=>a.kind)),n=o=>Number(o.some(a=>s.has(a.l3))),r=o=>Number(o.some(a=>e.has(a)));return(o,a)=>i(o)-i(a)||n(o)-n(a)||
r(o)-r(a)||o.length-a.length}var Uv=({use:e,reserve:t})=>(s,i)=>e(s)-e(i)||s.kind-i.kind||Number(t.has(s))-Number(t.has(i))||rc(i,s),cc=new WeakMap;function Kv(e){
const t=cc.get(e);if(t)return t;const s=new Map;for(const i of N(e))for(const n of i.devices){const r=s.get(n);r?r.push(i.name):s.set(n,[i.name])}return cc.set(
e,s),s}var lc=(e,t)=>new Set(e.devices.flatMap(s=>Kv(t).get(s)??[]).filter(s=>s!==e.name));function Vv(e,t,s){const[i]=Pi(e)??[];if(i!==void 0)return i;const n=De(
e,t).flatMap(r=>Vs(r,s));return[...n.filter(Zn),...n].find(({numaNode:r})=>r!==void 0)?.numaNode}function Gv(e,t,s){const{numa:i,cores:n,threads:r}=e.cpu,o=Vv(e,
t,s),a=new Map;for(let c=0;c<sr(e);c+=1){const l=i.findIndex(({cpus:h})=>h.includes(c*r)),u=i.length>0?l:Math.floor(c/n),d=a.get(u);d?d.cores.push(c):a.set(u,{cores:[
c],node:i[l]?.node??o})}return[...a.values()]}function Zv(e,t,s){const{pin:i,emulator:n=[],iothreadPin:r=[],threads:o}=e.cpu;return{guest:e.name,parts:i==="auto"?
Gv(e,t,s):[],threads:o,apart:lc(e,t),pinned:i==="auto"?[]:i??[],threadsOn:[...n,...r]}}var uc=new WeakMap;function ar(e,t){if(!t?.cpu)return;const s=uc.get(t)??
new WeakMap;uc.set(t,s);const i=s.get(e);if(i)return i;const n=N(e),r=[...n.filter(({devices:c})=>c.length>0),...n.filter(({devices:c})=>c.length===0)],o=n.some(
({cpu:c})=>c.pin==="auto"),a=Rv(t.cpu.cpus,o?r.map(c=>Zv(c,e,t)):[]);return s.set(e,a),a}var dc=(e,t,s)=>e.cpu.pin==="auto"?ar(t,s)?.places.get(e.name):void 0;function ds(e,t,s){
if(e.cpu.pin!=="auto")return e.cpu.pin??[];const i=dc(e,t,s);return i&&"cpus"in i?i.cpus:[]}var hc=(e,t,s)=>e.cpu.emulator??(e.cpu.pin==="auto"?ar(t,s)?.host:void 0),
fc=(e,t,s)=>e.cpu.iothreadPin??(e.cpu.pin==="auto"?ar(t,s)?.host:void 0),Wv={},mc={isolate:$(P(""),!1),irqs:$(P(""),!1),governor:g(T(["performance","schedutil",
"ondemand","conservative","powersave"]))},nA=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,Hv={"isolate-without-pin":m({severity:"error",about:"value",message:({field:e})=>`'${e}' is about the host CPUs that the guest is pinned to, and it has no pin`,
remedy:({field:e})=>`add pin, or take ${e} out`}),"isolate-without-emulator":m({severity:"warning",about:"value",message:()=>"QEMU's own threads may run on the \
CPUs that are kept free for the virtual ones",remedy:()=>"add emulator with CPUs of the host that no virtual CPU has"}),"isolate-leaves-nothing":m({severity:"er\
ror",about:"value",message:({cpus:e})=>`the guest would hold all CPUs that the machine has (${e}), and the host could not run`,remedy:()=>"pin fewer virtual CPU\
s, or take isolate out"}),"isolate-together-leaves-nothing":m({severity:"warning",about:"value",message:({guests:e,cpus:t})=>`${e} would together hold all CPUs \
that the machine has (${t})`,remedy:()=>"pin fewer virtual CPUs, or never run them all at the same time"})};function Xv(e,t,s){const i=s?.cpu?.cpus.flatMap(o=>o.
online?[o.cpu]:[])??[],n=new Set,r=[];for(const o of N(e)){const a=["vms",o.name,"cpu"],{isolate:c,irqs:l,governor:u,pin:d,emulator:h}=o.cpu;if(d===void 0){const M=Object.
entries({isolate:c,irqs:l,governor:u}).filter(([,x])=>x);for(const[x]of M)t("isolate-without-pin",{path:[...a,x]},{field:x})}if(!c)continue;Array.isArray(d)&&h===
void 0&&t("isolate-without-emulator",{path:[...a,"isolate"]});const p=new Set(ds(o,e,s));if(i.length===0||p.size===0)continue;const b=ie(i),k=M=>i.every(x=>M.has(
x)),_=k(n);r.push(o.name);for(const M of p)n.add(M);k(p)?t("isolate-leaves-nothing",{path:[...a,"pin"]},{cpus:b}):!_&&k(n)&&t("isolate-together-leaves-nothing",
{path:[...a,"pin"]},{guests:r.join(", "),cpus:b})}}var Yv={kind:"assertion",that:nt(Dt("config",["services","irqbalance","enable"],W(!1))),message:"vfioc: servi\
ces.irqbalance moves interrupts back to the CPUs that a guest with cpu.irqs has: switch it off, or write irqs: off."};function*Jv(e,t){for(const s of N(e)){const i=ie(
ds(s,e,t));if(i==="")continue;const{isolate:n,irqs:r,governor:o}=s.cpu,a=(c,...l)=>({kind:"hook",vm:s.name,order:St[c],step:c,arguments:l});n&&(yield a("isolate\
-cpus",i)),r&&(yield a("move-irqs",i)),o&&(yield a("set-governor",o,i))}N(e).some(s=>s.cpu.irqs)&&(yield Yv)}var Qv=se().check(ne(0),ce(4095)),eg=Y("",["topoext",
"invtsc","svm"],/^[a-z0-9][a-z0-9_.-]{0,40}$/,"a CPU feature has lower-case letters, digits, - . and _, as virsh domcapabilities lists them"),cr=se().check(ne(32),
ce(64)),tg=ze(we([cr,j({mode:T(["emulate","passthrough"]),bits:g(cr),limit:g(cr)})]),je(e=>typeof e=="number"?{mode:"emulate",bits:e,limit:void 0}:e)),ji=e=>se().
check(ne(1),ce(e)),sg={vm:{cpu:$(j({sockets:$(ji(8),1),dies:$(ji(8),1),cores:$(ji(512),2),threads:$(ji(2),1),pin:g(we([T(["auto"]),R(Qv)])),emulator:g(rr),iothreads:$(
se().check(ne(0),ce(64)),0),iothreadPin:g(rr),vcpusched:g(j({scheduler:T(["fifo","rr"]),priority:se().check(ne(1),ce(99))})),numa:$(R(Lv),[]),...mc,features:$(Ke(
eg,T(["force","require","optional","disable","forbid"])),{}),cachePassthrough:$(P(""),!0),maxPhysAddr:g(tg)}),{})}},rA=e=>`vms: { win: { memory: 4GiB, cpu: { ${e}\
 } } }
`,ig={"windows-sockets":m({severity:"warning",about:"value",message:({sockets:e})=>`of ${e} sockets Windows for the desktop uses two`,remedy:()=>"write sockets:\
 1, and more cores"}),"max-phys-addr-emulated":m({severity:"error",about:"value",message:()=>"an emulated guest has the address width of the CPU that QEMU emula\
tes",remedy:()=>"take maxPhysAddr out, or type: qemu"}),"max-phys-addr-mode":m({severity:"error",about:"value",message:({mode:e,field:t,missing:s})=>s?`mode: ${e}\
 needs ${t}`:`${t} has no meaning with mode: ${e}`,remedy:({mode:e})=>e==="emulate"?"write maxPhysAddr: 42, with the bits it is to have":"write mode and, if nee\
d be, limit"})};function ng(e,t){for(const s of N(e)){const{maxPhysAddr:i,sockets:n}=s.cpu;if(n>2&&s.guest.startsWith("windows")&&t("windows-sockets",{path:["vm\
s",s.name,"cpu","sockets"]},{sockets:n}),!i)continue;const r=["vms",s.name,"cpu","maxPhysAddr"];s.type==="qemu"&&t("max-phys-addr-emulated",{path:r});const o=(a,c,l)=>t(
"max-phys-addr-mode",{path:c},{mode:i.mode,field:a,missing:l});i.mode==="emulate"&&i.bits===void 0&&o("bits",r,!0),i.mode==="emulate"&&i.limit!==void 0&&o("limi\
t",[...r,"limit"],!1),i.mode==="passthrough"&&i.bits!==void 0&&o("bits",[...r,"bits"],!1)}}function rg(e,t){const{sockets:s,dies:i,cores:n,threads:r,features:o,
cachePassthrough:a,maxPhysAddr:c}=e.cpu,l=e.type==="kvm",u=new Map(Object.entries(o));return l&&t.host.cpu==="amd"&&r>1&&!u.has("topoext")&&u.set("topoext","req\
uire"),v("cpu",{mode:l?"host-passthrough":"maximum",check:"none"},v("topology",{sockets:s,dies:i,cores:n,threads:r}),l&&a&&v("cache",{mode:"passthrough"}),c&&v(
"maxphysaddr",{...c}),...[...u].map(([d,h])=>v("feature",{policy:h,name:d})))}function*og(e,t){yield{at:"",xml:v("vcpu",{placement:"static"},ls(e))},e.cpu.iothreads>
0&&(yield{at:"",xml:v("iothreads",{},e.cpu.iothreads)}),yield{at:"",xml:rg(e,t)}}var pc={};C(pc,{codes:()=>cg,rules:()=>lg,schema:()=>ag});var ag={},cg={"pin-un\
usable":m({severity:"error",about:"value",message:({cpus:e,offline:t,last:s})=>t?`host CPU ${e} is offline, by the facts of this machine`:`this machine has no C\
PU ${e}: by its facts the last one is ${s}`,remedy:({offline:e})=>e?"switch it on, or choose another":"choose another: lscpu -e shows them"}),"pin-apart":m({severity:"\
warning",about:"value",message:({pairs:e,siblings:t})=>`the guest takes ${e} for threads of one core, which they are not: this machine has ${t}`,remedy:()=>"wri\
te sibling threads beside each other, or threads: 1"}),"pin-splits-core":m({severity:"warning",about:"value",message:({left:e})=>`the guest has a thread of core\
s whose other thread stays with the host (CPU ${e})`,remedy:({left:e})=>`pin to ${e} too, with threads: 2, or give them to emulator or iothreadPin`}),"pin-acros\
s-caches":m({severity:"warning",about:"value",message:({caches:e})=>`the virtual CPUs are on cores of several L3 caches (${e}), and one has enough`,remedy:()=>"\
choose the cores of one cache (lscpu -e=cpu,cache), or write pin: auto"}),"pin-across-nodes":m({severity:"warning",about:"value",message:({nodes:e})=>`the virtu\
al CPUs are on NUMA nodes ${e}, and one node has enough cores`,remedy:()=>"choose the cores of one node (lscpu -e=cpu,node), or write pin: auto"})};function lg(e,t,s){
if(!s?.cpu||s.cpu.cpus.length===0)return;const i=nc(s.cpu.cpus),n=s.cpu.cpus.filter(a=>a.online),r=a=>n.every(c=>c[a]!==void 0),o=new Map(i.flatMap(a=>a.cpus.map(
c=>[c,a])));for(const a of N(e)){const{pin:c,emulator:l=[],iothreadPin:u=[]}=a.cpu,d=["vms",a.name,"cpu"],h=Array.isArray(c)?c:[];for(const[b,k]of h.entries())lr(
[k],[...d,"pin",b],s,t);if(lr(l,[...d,"emulator"],s,t),lr(u,[...d,"iothreadPin"],s,t),h.length===0||!h.every(b=>o.has(b)))continue;const p={path:[...d,"pin"]};r(
"core")&&ug(a,h,i,o,p,t),r("core")&&r("l3")&&dg(a,h,i,o,p,t)}}function lr(e,t,s,i){const n=s.cpu?.cpus??[],r=Math.max(...n.map(({cpu:c})=>c)),o=e.filter(c=>!n.some(
l=>l.cpu===c)),a=e.filter(c=>n.some(l=>l.cpu===c&&!l.online));o.length>0&&i("pin-unusable",{path:t},{cpus:ie(o),offline:!1,last:r}),a.length>0&&i("pin-unusable",
{path:t},{cpus:ie(a),offline:!0,last:r})}function ug(e,t,s,i,n,r){const a=t.flatMap((u,d)=>d%2===0?[[u,t[d+1]??u]]:[]).filter(([u=0,d=0])=>i.get(u)!==i.get(d));
if(e.cpu.threads===2&&a.length>0){const u=[...a.flat().flatMap(h=>i.get(h)??[]),...s].find(({cpus:h})=>h[1]),d=a.length>3?", \u2026":"";r("pin-apart",n,{pairs:rs(
a.slice(0,3).map(h=>h.join("+")))+d,siblings:u?`${u.cpus.join("+")} on one core`:"one thread on each core"});return}const c=new Set([...t,...e.cpu.emulator??[],
...e.cpu.iothreadPin??[]]),l=[...new Set(t.flatMap(u=>i.get(u)?.cpus??[]))].filter(u=>!c.has(u));l.length>0&&r("pin-splits-core",n,{left:ie(l)})}function dg(e,t,s,i,n,r){
const o=[...new Set(t.flatMap(u=>i.get(u)??[]))],a=u=>{const d=new Map;for(const h of s)d.set(u(h),(d.get(u(h))??0)+1);return Math.max(...d.values())},c=new Set(
o.map(({node:u})=>u)),l=[...new Set(o.map(({l3:u})=>u))];if(c.size>1&&a(({node:u})=>u)>=o.length)r("pin-across-nodes",n,{nodes:[...c].sort((u,d)=>u-d).join(" an\
d ")});else if(l.length>1&&a(({l3:u})=>u)>=o.length&&e.cpu.sockets===1){const u=l.map(d=>ie(t.filter(h=>i.get(h)?.l3===d)));r("pin-across-caches",n,{caches:u.join(
" and ")})}}var vc={};C(vc,{codes:()=>kg,domain:()=>Sg,rules:()=>$g,schema:()=>bg});var gc={};C(gc,{codes:()=>mg,host:()=>yg,memoryField:()=>bc,pageBytes:()=>hs,
rules:()=>vg,schema:()=>hg});var hg={},yc=T(["2MiB","1GiB"]),fg=j({size:yc,allocate:$(T(["boot","start"]),"boot"),node:g(sc)}),bc=g(ze(we([yc,fg]),je(e=>typeof e==
"string"?{size:e,allocate:"boot"}:e))),hs={"2MiB":2*ye,"1GiB":Rt},oA=e=>`vms: { win: { memory: { ${e} } } }
`,aA=(e,t)=>`vms: { a: { memory: { size: 4GiB, hugepages: ${e} } }, b: { memory: { size: 4GiB, hugepages: ${t} } } }
`,mg={"memory-not-whole-pages":m({severity:"error",about:"value",message:({size:e,page:t})=>`${e} is not a whole number of pages of ${t}`,remedy:({page:e})=>`wr\
ite a multiple of ${e}, or smaller pages`}),"hugepages-of-two-sizes":m({severity:"error",about:"value",message:({guest:e,page:t})=>`the guest '${e}' has pages o\
f ${t}, and the host mounts one size`,remedy:({page:e})=>`write ${e} here too`}),"hugepages-nodes-mixed":m({severity:"error",about:"value",message:({guest:e})=>`\
the pages of '${e}' are on a node of its own, and these on none that is said`,remedy:()=>"write node for both, or for neither"}),"hugepages-large-at-start":m({severity:"\
warning",about:"value",message:()=>"pages of 1 GiB can seldom be had once the host has run for a while",remedy:()=>"write size: 2MiB, or allocate: boot"})};function pg({
memory:e,cpu:t},s){const i=t.numa.flatMap(({node:a,memory:c})=>a===void 0?[]:[{node:a,pages:c/s}]);if(!e.hugepages?.node&&i.length>0&&i.length===t.numa.length){
const a=new Map;for(const{node:c,pages:l}of i)a.set(c,(a.get(c)??0)+l);return a}const n=e.hugepages?.node??e.node;if(!n)return;const r=e.size/s,o=Math.floor(r/n.
length);return new Map(n.map((a,c)=>[a,c<r-o*n.length?o+1:o]))}var wc=e=>N(e).flatMap(t=>{const{hugepages:s,size:i}=t.memory;if(!s)return[];const n=hs[s.size];return[
{vm:t,size:s.size,allocate:s.allocate,count:i/n,nodes:pg(t,n)}]});function vg(e,t){const s=wc(e),i=s.find(({allocate:n,nodes:r})=>n==="boot"&&r);for(const{vm:n,
size:r,allocate:o,nodes:a,count:c}of s){const l=["vms",n.name,"memory","hugepages"],u=n.memory.size,[d]=s;u>0&&u%ye===0&&!Number.isInteger(c)&&t("memory-not-who\
le-pages",{path:l},{size:me(u),page:r}),d&&d.size!==r&&t("hugepages-of-two-sizes",{path:l},{guest:d.vm.name,page:d.size}),o==="boot"&&i&&!a&&t("hugepages-nodes-\
mixed",{path:l},{guest:i.vm.name}),o==="start"&&r==="1GiB"&&t("hugepages-large-at-start",{path:[...l,"size"]})}}var kc={"2MiB":"2M","1GiB":"1G"},$c=e=>[...e].sort(
([t],[s])=>t-s).map(([t,s])=>`${t}:${s}`);function gg(e){const t=new Map;for(const{nodes:s=[]}of e)for(const[i,n]of s)t.set(i,(t.get(i)??0)+n);return t.size>0?$c(
t).join(","):String(e.reduce((s,{count:i})=>s+i,0))}function*yg(e){const t=wc(e),[s]=t;if(!s)return;yield{kind:"kernelParam",name:"default_hugepagesz",value:kc[s.
size]};const i=t.filter(({allocate:n})=>n==="boot");if(i.length>0){const n=i.reduce((r,{vm:o})=>r+o.memory.size,0);yield{kind:"kernelParam",name:"hugepagesz",value:kc[s.
size]},yield{kind:"kernelParam",name:"hugepages",value:gg(i),comment:`${me(n)} for ${i.length===1?"one guest":`${i.length} guests`}, which the host cannot use.`}}
for(const{vm:n,size:r,allocate:o,nodes:a,count:c}of t)o==="start"&&(yield{kind:"hook",vm:n.name,order:St.hugepages,step:"hugepages",arguments:[String(hs[r]/1024),
...a?$c(a):[`any:${c}`]]})}var bg={},wg=e=>`vms: { win: { memory: 4GiB, cpu: { cores: 4, numa: ${e} } } }
`,cA=wg("[{ cpus: 0-1, memory: 2GiB }, { cpus: 2-3, memory: 2GiB }]"),kg={"numa-vcpus":m({severity:"error",about:"value",message:({cpus:e,problem:t})=>t==="miss\
ing"?`the virtual CPU ${e} is on no node`:t==="twice"?`the virtual CPU ${e} is on another node already`:`the guest has no virtual CPU ${e}`,remedy:()=>"give eac\
h virtual CPU, counted from 0, to one node"}),"numa-memory":m({severity:"error",about:"value",message:({nodes:e,guest:t})=>`the nodes have ${e} of memory togeth\
er, and the guest has ${t}`,remedy:()=>"make the sum of the nodes the memory of the guest"}),"numa-memory-not-whole":m({severity:"error",about:"value",message:({
size:e,unit:t})=>`${e} is not a whole number of ${t==="MiB"?t:`pages of ${t}`}`,remedy:({unit:e})=>`write a multiple of ${e==="MiB"?"1MiB":e}`}),"numa-node-twic\
e":m({severity:"error",about:"value",message:({pages:e})=>`the large pages are on node ${e}`,remedy:()=>"write the same node in both places, or take one of them\
 out"})};function $g(e,t){for(const s of N(e)){const{node:i,hugepages:n}=s.memory;i&&n?.node&&ie(i)!==ie(n.node)&&t("numa-node-twice",{path:["vms",s.name,"memor\
y","node"]},{pages:ie(n.node)}),s.cpu.numa.length>0&&_g(s,t)}}function _g(e,t){const{numa:s}=e.cpu,i=["vms",e.name,"cpu","numa"],n=[...Array(ls(e)).keys()],r=new Set;
for(const[h,{cpus:p}]of s.entries()){const b={path:[...i,h,"cpus"]},k=p.filter(M=>M>=n.length),_=p.filter(M=>r.has(M));k.length>0&&t("numa-vcpus",b,{cpus:ie(k),
problem:"unknown"}),_.length>0&&t("numa-vcpus",b,{cpus:ie(_),problem:"twice"});for(const M of p)r.add(M)}const o=n.filter(h=>!r.has(h));o.length>0&&t("numa-vcpu\
s",{path:i},{cpus:ie(o),problem:"missing"});const{size:a,hugepages:c}=e.memory,l=s.reduce((h,{memory:p})=>h+p,0);l!==a&&t("numa-memory",{path:i},{nodes:me(l),guest:me(
a)});const u=c?hs[c.size]:ye,d=s.findIndex(({memory:h})=>h===0||h%u!==0);if(d>=0&&a%u===0){const h=me(s[d]?.memory??0);t("numa-memory-not-whole",{path:[...i,d,"\
memory"]},{size:h,unit:c?.size??"MiB"})}}function*Sg(e){const{numa:t}=e.cpu,s=t.map(({cpus:n,memory:r},o)=>v("cell",{id:o,cpus:ie(n),memory:r/1024,unit:"KiB"})),
i=Pi(e);i&&(yield{at:"numatune",xml:v("memory",{mode:"strict",nodeset:ie(i)})}),s.length>0&&(yield{at:"cpu",xml:v("numa",{},...s)});for(const[n,{node:r}]of t.entries())
r!==void 0&&(yield{at:"numatune",xml:v("memnode",{cellid:n,mode:"strict",nodeset:r})})}var _c={};C(_c,{codes:()=>Og,domain:()=>Mg,rules:()=>Ag,schema:()=>xg});var xg={},
lA=e=>`vms: { win: { memory: 4GiB, cpu: { ${e} } } }
`,Og={"pin-count":m({severity:"error",about:"value",message:({pins:e,vcpus:t})=>`${e} host CPUs are given, and the guest has ${t} virtual ones`,remedy:({vcpus:e})=>`\
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
y CPU of the host",remedy:()=>"add pin, or take vcpusched out"})};function Ag(e,t,s){const i=new Map;for(const n of N(e)){const{emulator:r=[],iothreads:o,iothreadPin:a,
vcpusched:c}=n.cpu,l=(...u)=>({path:["vms",n.name,"cpu",...u]});if(n.cpu.pin==="auto")Ng(n,e,t,s);else if(n.cpu.pin){const{pin:u}=n.cpu,d=ls(n);u.length!==d&&t(
"pin-count",l("pin"),{pins:u.length,vcpus:d});const h=lc(n,e);for(const[b,k]of u.entries()){if(u.indexOf(k)<b){t("pin-twice",l("pin",b),{cpu:k});continue}const _=i.
get(k)??[],M=_.find(x=>!h.has(x));M!==void 0&&t("pin-shared",l("pin",b),{cpu:k,guest:M}),i.set(k,[..._,n.name])}const p=r.filter(b=>u.includes(b));p.length>0&&t(
"emulator-on-pinned",l("emulator"),{cpus:ie(p)})}a&&o===0&&t("iothread-pin-without-iothreads",l("iothreadPin")),c&&!n.cpu.pin&&t("realtime-without-pin",l("vcpus\
ched"))}}function Ng(e,t,s,i){const n={path:["vms",e.name,"cpu","pin"]},r=dc(e,t,i);if(!r)s("pin-auto-without-facts",n);else if("cores"in r){const{threads:o}=e.
cpu;s("pin-auto-too-few",n,{needed:sr(e),cores:r.cores,threads:o})}else r.shares.length>0&&s("pin-auto-shared",n,{guests:r.shares})}function*Mg(e,t,s){const{iothreads:i,
vcpusched:n}=e.cpu,r=hc(e,t,s),o=fc(e,t,s),a=c=>({at:"cputune",xml:c});for(const[c,l]of ds(e,t,s).entries())yield a(v("vcpupin",{vcpu:c,cpuset:l}));r&&(yield a(
v("emulatorpin",{cpuset:ie(r)})));for(let c=1;o&&c<=i;c+=1)yield a(v("iothreadpin",{iothread:c,cpuset:ie(o)}));for(let c=0;n&&c<ls(e);c+=1)yield a(v("vcpusched",
{vcpus:c,...n}))}var Sc={};C(Sc,{codes:()=>Cg,host:()=>Tg,schema:()=>Eg});var Eg={},Cg={};function*Tg(e){for(const t of N(e)){const i=De(t,e).filter(({name:n})=>yt(
n,e).some(r=>r.vm.name!==t.name)).flatMap(n=>n.functions.map(I));i.length!==0&&(yield{kind:"hook",vm:t.name,step:"claim-devices",order:St["claim-devices"],arguments:i})}}
var xc={};C(xc,{codes:()=>Ig,rules:()=>zg,schema:()=>Pg});var Pg={},ur="if the machine has changed since, run vfioc scan again",Ig={"device-absent":m({severity:"\
error",about:"value",message:({what:e})=>`the facts of this machine have no ${e}`,remedy:()=>`look it up with lspci -nn; ${ur}`}),"device-moved":m({severity:"er\
ror",about:"value",message:({what:e,id:t,at:s})=>`${e}, and ${t} is at ${s}`,remedy:({device:e})=>`correct the functions of '${e}'; ${ur}`}),"device-other-id":m(
{severity:"error",about:"value",message:({device:e,id:t,found:s})=>`no function of '${e}' is ${t}: by the facts of this machine ${s}`,remedy:()=>`correct the id\
s or the functions; ${ur}`}),"device-is-bridge":m({severity:"error",about:"value",message:({address:e})=>`${e} is a PCI bridge, by the facts of this machine`,remedy:()=>"\
take it out: the bridges of an IOMMU group stay with the host"}),"sriov-beyond-card":m({severity:"error",about:"value",message:({address:e,total:t})=>t===0?`${e}\
 makes no virtual functions`:`${e} makes at most ${t} virtual functions`,remedy:({total:e})=>e===0?"name a card with SR-IOV":`write count: ${e} or less`})},jg=(e,t)=>t.
pci.some(({sriov:s,address:{domain:i,bus:n}})=>s!==void 0&&s.total>s.enabled&&i===e.domain&&(n===e.bus||n+1===e.bus)),Oc=e=>rs(e.map(({address:t})=>I(t)));function zg(e,t,s){
if(s)for(const i of Q(e)){const n=["devices",i.name];if(Dg(i,s,t),i.sriov||i.gvt)continue;const r=i.functions.map(c=>Xe(s,c)),o=new Set(r.flatMap(c=>c?[he(c.id)]:
[])),a=i.ids.map(he).filter(c=>!o.has(c));for(const[c,l]of r.entries()){const u={path:[...n,"functions",c]},d=i.functions[c];if(l&&Gn(l)&&t("device-is-bridge",u,
{address:I(l.address)}),l||!d||jg(d,s))continue;const h=a[r.slice(0,c).filter(k=>!k).length]??a[0],p=h===void 0?[]:Vn(s,h),b=I(d);if(h===void 0||p.length===0)t(
"device-absent",u,{what:b});else{const k={device:i.name,what:`nothing is at ${b}`,id:h,at:Oc(p)};t("device-moved",u,k)}}r.every(Boolean)&&Lg(i,s,t)}}function Dg({
name:e,sriov:t,gvt:s},i,n){for(const[r,o]of[["sriov",t?.of],["gvt",s?.of]]){if(!o)continue;const a=Xe(i,o),c=I(o);if(a||n("device-absent",{path:["devices",e,r,"\
of"]},{what:c}),!a||!t||!i.pci.some(u=>u.sriov))continue;const l=a.sriov?.total??0;t.count>l&&n("sriov-beyond-card",{path:["devices",e,"sriov","count"]},{address:c,
total:l})}}function Lg({name:e,functions:t,ids:s},i,n){const r=t.flatMap(o=>Xe(i,o)??[]);for(const[o,a]of s.map(he).entries()){if(r.some(d=>he(d.id)===a))continue;
const c={path:["devices",e,"ids",o]},l=Vn(i,a);if(t.length===0){l.length===0&&n("device-absent",c,{what:a});continue}const u=rs(r.map(d=>`${I(d.address)} is ${he(
d.id)}`));l.length===0?n("device-other-id",c,{device:e,id:a,found:u}):n("device-moved",c,{device:e,what:u,id:a,at:Oc(l)})}}var Ac={};C(Ac,{codes:()=>Kg,host:()=>Gg,
rules:()=>Vg,schema:()=>Ug});var Rg=ee["create-disks.sh"],Bg=[[/\.qcow2?$/i,"qcow2"],[/\.(?:raw|img|iso|bin)$/i,"raw"]],fs=({format:e,file:t})=>e??(t===void 0?"\
raw":Bg.find(([s])=>s.test(t))?.[1]),qg=/^[A-Za-z0-9_@:,./+=-]+$/;function Nc(e){if(/[\0\n\r]/.test(e))throw new RangeError("a word of a unit file has no line b\
reak and no NUL");return qg.test(e)?e:`"${e.replace(/[\\"]/g,"\\$&").replace(/%/g,"%%").replace(/\$/g,"$$$$")}"`}var Fg=e=>Nc(e).replaceAll("$$","$"),Mc=e=>e.map(
Nc).join(" "),dr=e=>[...Buffer.from(e,"utf8")].map((t,s)=>{const i=String.fromCharCode(t);return/[A-Za-z0-9:_-]/.test(i)||i==="."&&s>0?i:`\\x${t.toString(16).padStart(
2,"0")}`}).join(""),Ec=e=>`sys-subsystem-net-devices-${dr(e).replace(/-/g,"\\x2d")}.device`,Ug={},uA=e=>`vms: { win: { memory: 4GiB, disks: { c: { ${e} } } } }
`,Kg={"create-without-file":m({severity:"error",about:"value",message:()=>"only an image file can be created",remedy:()=>"take create out, or give the image as \
file"}),"create-not-whole":m({severity:"error",about:"value",message:({size:e})=>`a disk of ${e} is not a whole number of MiB`,remedy:()=>"write it in MiB, GiB \
or TiB"}),"create-differs":m({severity:"error",about:"value",message:({file:e,guest:t,size:s})=>`${e} is created for '${t}' already, as ${s}`,remedy:()=>"write \
the same size and format, or create in one of them only"})},Cc=e=>N(e).flatMap(({name:t,disks:s})=>Object.entries(s).flatMap(([i,n])=>n.create===void 0?[]:[{path:[
"vms",t,"disks",i,"create"],guest:t,disk:n,bytes:n.create}]));function Vg(e,t){const s=new Map;for(const i of Cc(e)){const{path:n,disk:r,bytes:o}=i;r.file===void 0?
t("create-without-file",{path:n}):(o%ye!==0||o===0)&&t("create-not-whole",{path:n},{size:me(o)});const a=r.file===void 0?void 0:s.get(r.file);if(r.file!==void 0){
if(a===void 0)s.set(r.file,i);else if(a.bytes!==o||fs(a.disk)!==fs(r)){const c=`${me(a.bytes)} in ${fs(a.disk)}`;t("create-differs",{path:n},{file:r.file,guest:a.
guest,size:c})}}}}function*Gg(e){const t=new Map;for(const{disk:a,bytes:c}of Cc(e)){const l=fs(a);a.file!==void 0&&l&&t.set(a.file,[a.file,l,String(c)])}if(t.size===
0)return;const{user:s,group:i}=zt(e),n=[...t.keys()].sort(),r=V(A("pkgs","writeShellApplication"),F({name:S("vfioc-create-disks"),runtimeInputs:D([A("pkgs","cor\
eutils"),A("config","virtualisation","libvirtd","qemu","package")]),checkPhase:S(""),text:S(Rg.replace(/^#!.*\n/,""))})),o=[`${s}:${i}`,...n.flatMap(a=>t.get(a)??
[])].map(S);yield{kind:"option",path:["systemd","services","vfioc-disks"],comment:"Creates the disk images that are not there. What is there is never touched.",
value:F({description:S("Disk images of guests"),wantedBy:D([S("multi-user.target")]),before:D([S("vfioc-reconcile.service")]),unitConfig:F({RequiresMountsFor:D(
Zg(n).map(S))}),serviceConfig:F({Type:S("oneshot"),RemainAfterExit:W(!0)}),script:V(A("lib","escapeShellArgs"),D([V(A("lib","getExe"),r),...o]))})}}var Zg=e=>[...new Set(
e.map(t=>t.slice(0,t.lastIndexOf("/"))||"/"))].map(Fg),Tc={};C(Tc,{codes:()=>ey,domain:()=>ly,rules:()=>sy,schema:()=>Qg});var Wg=/^(devices|disks|nics|shares)\.([A-Za-z0-9_][A-Za-z0-9_-]{0,62})(?:\.([0-7]))?$/,
Hg=/^(?:[a-z][a-z0-9]*[0-9](?:-[0-9]+)*|[a-z]+\.[0-9]+|ua-[A-Za-z0-9_-]+)$/;function hr(e){const t=Wg.exec(e);if(!(!t?.[1]||!t[2]||t[3]!==void 0&&t[1]!=="device\
s"))return{slice:t[1],name:t[2],index:Number(t[3]??0)}}var Xg=ge("",["devices.gpu","hostdev0"],e=>hr(e)||Hg.test(e)?_e(e):K(`'${e}' names no device: write devic\
es.NAME, devices.NAME.FUNCTION, disks.NAME, nics.NAME or shares.NAME, or an alias of libvirt such as hostdev0`)),fr=({slice:e,name:t,index:s})=>`ua-${e}${s===0?
"":s}-${t}`;function Pc(e,t){const s=new Map;for(const i of e.devices)t.devices[i]?.igd===!0&&s.set(fr({slice:"devices",name:i,index:0}),{"x-igd-opregion":!0});
for(const[i,n]of Object.entries(e.qemu.override)){const r=hr(i),o=r?fr(r):i;s.set(o,{...s.get(o),...n})}return s}function ms(e,t,s,i,n=0){const r=fr({slice:e,name:t,
index:n});return Pc(s,i).has(r)?v("alias",{name:r}):void 0}var Yg=Y("",["vda","sda"],/^[sv]d[a-z]$/,"the target of a disk is vda to vdz on virtio, and sda to sd\
z on other buses"),Jg=Y("",["GAMES01"],/^[A-Za-z0-9_.+-]{1,20}$/,"a serial number has 1 to 20 letters, digits, - _ . and +"),Qg={vm:{disks:$(Ke(wt,j({file:g(kt),
block:g(kt),cdrom:g(we([kt,Bn(!1)])),format:g(T(["qcow2","raw"])),create:g(Lt),bus:g(T(["virtio","sata","scsi","usb","nvme"])),target:g(Yg),cache:g(T(["none","w\
riteback","writethrough","directsync","unsafe"])),io:g(T(["native","threads","io_uring"])),discard:$(P(""),!0),iothread:g(se().check(ne(1),ce(64))),serial:g(Jg),
readOnly:$(P(""),!1),bootOrder:g(er)})),{})}},dA=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}disks: { ${e} } } }
`,ey={"disk-source":m({severity:"error",about:"value",message:({disk:e,given:t})=>t===0?`nothing says what the disk '${e}' is`:`the disk '${e}' is said to be se\
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
ot work with the cache ${e}`,remedy:()=>"write cache: none, or io: io_uring"})},ty=/^\/dev\/(?:sd[a-z]+\d*|nvme\d+n\d+(?:p\d+)?|vd[a-z]+\d*|dm-\d+|mmcblk\d+(?:p\d+)?)$/;
function sy(e,t){for(const s of N(e)){const i=["vms",s.name,"disks"],n=new Map;for(const[r,o]of Object.entries(s.disks)){iy(s,r,o,t);const a=o.file??o.block;if(a===
void 0)continue;const c=n.get(a);c&&!(c.readOnly&&o.readOnly)&&t("disk-twice",{path:[...i,r,o.file===void 0?"block":"file"]},{path:a,disk:c.name}),n.set(a,{name:r,
readOnly:o.readOnly})}ry(s,t)}}function iy(e,t,s,i){const n=(...l)=>({path:["vms",e.name,"disks",t,...l]}),r=[s.file,s.block,s.cdrom].filter(l=>l!==void 0).length,
o=Bt(s,e);if(r!==1&&i("disk-source",{...n(),on:"key"},{disk:t,given:r}),s.file!==void 0&&fs(s)===void 0&&i("disk-format",n("file"),{file:s.file}),s.block!==void 0&&
s.format==="qcow2"&&i("block-not-raw",n("format")),s.block!==void 0&&ty.test(s.block)&&i("block-name-moves",n("block"),{path:s.block}),s.cdrom!==void 0&&(o==="v\
irtio"||o==="nvme")&&i("cdrom-bus",n("bus"),{bus:o}),s.readOnly&&s.cdrom===void 0&&o==="sata"&&i("read-only-sata",n("readOnly")),s.iothread!==void 0){const{iothreads:l}=e.
cpu;o!=="virtio"?i("disk-iothread",n("iothread"),{bus:o}):s.iothread>l&&i("iothread-missing",n("iothread"),{iothread:s.iothread,count:l})}const{cache:a="writeba\
ck",io:c}=s;c==="native"&&a!=="none"&&a!=="directsync"&&i("native-io-cached",n("io"),{cache:a})}var ny=(e,t)=>t==="virtio"?e.startsWith("vd"):t!=="nvme"&&e.startsWith(
"sd")&&e.charCodeAt(2)-97<Ii(t);function ry(e,t){const s=new Map,i=Ja(e);for(const[n,r]of Object.entries(e.disks)){const o=["vms",e.name,"disks",n],a=Bt(r,e);if(i.
has(n)||t("too-many-disks",{path:o,on:"key"},{bus:a,most:Ii(a)}),r.target===void 0)continue;const c=s.get(r.target),l={path:[...o,"target"]};ny(r.target,a)?c!==
void 0?t("disk-target-twice",l,{target:r.target,disk:c}):s.set(r.target,n):t("disk-target-bus",l,{target:r.target,bus:a})}}var oy=e=>e.block===void 0?"file":"bl\
ock";function ay(e){if(e.block!==void 0)return v("source",{dev:e.block});const t=e.file??e.cdrom;return typeof t=="string"?v("source",{file:t}):void 0}var Ic=(e,t,s)=>t.
serial??(s==="nvme"?e.slice(0,20):void 0);function cy(e,t,s,i,n){const r=t.cdrom!==void 0,{cache:o,io:a,iothread:c,bootOrder:l}=t,u=Ic(e,t,i),d=t.discard&&!r&&!t.
readOnly?"unmap":void 0;return v("disk",{type:oy(t),device:r?"cdrom":"disk"},v("driver",{name:"qemu",type:fs(t),cache:o,io:a,discard:d,iothread:c}),ay(t),v("tar\
get",{dev:s,bus:i}),(r||t.readOnly)&&v("readonly"),u!==void 0&&v("serial",{},u),l!==void 0&&v("boot",{order:l}),n)}function*ly(e,t){const s=Ja(e);for(const[i,n]of Object.
entries(e.disks)){const r=s.get(i),o=Bt(n,e);if(r===void 0)continue;const a=cy(i,n,r,o,ms("disks",i,e,t));if(o==="virtio"?yield{pci:{class:"disk",key:i},functions:[
a]}:yield{at:"devices",xml:a},o==="nvme"){const c=/\d+/.exec(r)?.[0],l=v("controller",{type:"nvme",index:c},v("serial",{},Ic(i,n,o)));yield{pci:{class:"disk",key:i},
functions:[l]}}}}var jc={};C(jc,{codes:()=>gy,domain:()=>ky,rules:()=>wy,schema:()=>vy});var xt=e=>[24,16,8,0].map(t=>Math.floor(e/2**t)%256).join("."),zc=e=>{const t=/^\d{1,3}(?:\.\d{1,3}){3}$/.
test(e)?e.split(".").map(Number):[];return t.length===4&&t.every(s=>s<256)?t.reduce((s,i)=>s*256+i,0):void 0},ps=({prefix:e})=>2**(32-e);function uy(e){const[t="",
s=""]=e.split("/"),i=zc(t);if(i===void 0||!/^\d{1,2}$/.test(s))return K(`'${e}' is no subnet: write it as 192.168.150.0/24`);const n={first:i,prefix:Number(s)};
if(n.prefix<16||n.prefix>29)return K(`the prefix of '${e}' is not between 16 and 29`);const r=i%ps(n);return r!==0?K(`'${e}' does not begin a subnet: ${xt(i-r)}\
/${s} does`):_e(n)}var Dc=({first:e,prefix:t})=>`${xt(e)}/${t}`,dy=e=>xt(2**32-ps(e)),hy=(e,t)=>e.first<t.first+ps(t)&&t.first<e.first+ps(e),fy=ge("",["192.168.\
150.0/24"],uy),Lc=ge("",["192.168.178.30"],e=>{const t=zc(e);return t===void 0?K(`'${e}' is no IPv4 address`):_e(xt(t))}),my=se().check(ne(5900),ce(65535)),Rc=e=>j(
{listen:$(Lc,"127.0.0.1"),port:g(my)}),Bc=T(["spice","pipewire","pulseaudio","none"]),py=j({to:Bc,uid:g(se().check(ne(1),ce(65533))),model:g(T(["ich9","ich6","a\
c97"]))}),vy={vm:{display:$(j({spice:g(Ks(Rc("one that is free"),"")),vnc:g(Ks(Rc("one that is free"),"")),video:g(T(["none","vga","virtio","qxl","bochs","ramfb"])),
input:g(T(["tablet","virtio","none"])),sound:g(we([Bc,py])),usbRedirection:$(se().check(ne(0),ce(8)),2)}),{})}},hA=e=>`vms: { win: { memory: 4GiB, display: { ${e}\
 } } }
`,gy={"guest-not-seen":m({severity:"warning",about:"value",message:({guest:e})=>`nothing shows the guest '${e}': it has no display and receives no graphics card`,
remedy:()=>"take spice: off out, or give it a graphics card, or a serial console"}),"video-none-shown":m({severity:"warning",about:"value",message:({server:e})=>`${e}\
 has nothing to show: the guest has no video card`,remedy:({server:e})=>`take video: none out, or write ${e==="SPICE"?"spice":"vnc"}: off`}),"sound-without-spic\
e":m({severity:"error",about:"value",message:()=>"sound goes through SPICE, which is off",remedy:()=>"take sound out, or write spice: on"}),"sound-without-uid":m(
{severity:"error",about:"value",message:({server:e})=>`nothing says whose ${e} plays the sound of this guest`,remedy:({server:e})=>`write sound: { to: ${e}, uid\
: 1000 }, with the number that id -u shows`}),"sound-of-another-user":m({severity:"warning",about:"value",message:({server:e,user:t})=>`QEMU runs as ${t}, whom ${e}\
 of a person lets nothing play`,remedy:()=>"set libvirt.qemu.user to that person, or let SPICE play it (sound: spice)"}),"display-open-to-all":m({severity:"warn\
ing",about:"value",message:({server:e,address:t})=>`${e} of the guest listens on ${t}, without a password`,remedy:()=>"listen on 127.0.0.1 and reach it through \
ssh, or see that the firewall keeps others away"}),"display-port-twice":m({severity:"error",about:"value",message:({port:e,guest:t})=>`port ${e} is that of a di\
splay of '${t}' already`,remedy:()=>"give one of them another port, or none"})},qc=e=>e===!0?{listen:"127.0.0.1"}:e===!1?void 0:e,Fc=e=>rt(e)?qc(e.display.spice)??
{listen:"127.0.0.1"}:void 0,mr=e=>qc(e.display.vnc),Uc=e=>{const{sound:t=rt(e)?"spice":"none"}=e.display;return typeof t=="string"?{to:t}:t},yy=e=>e.display.video??
(rt(e)||mr(e)!==void 0?$t(e).video:"none"),by=(e,t,s)=>De(e,t).some(i=>{const n=s?Vs(i,s):[];return n.length===0||n.some(r=>r.class===void 0||Zn(r))});function wy(e,t,s){
const i=new Map;for(const n of N(e)){const r=(...d)=>({path:["vms",n.name,"display",...d]}),o=Fc(n),a=mr(n),c=by(n,e,s);!o&&!a&&!c&&!n.serial&&t("guest-not-seen",
{...r("spice"),on:"key"},{guest:n.name}),n.display.video==="none"&&(o||a)&&!n.lookingGlass&&!c&&t("video-none-shown",r("video"),{server:o?"SPICE":"VNC"});const{
to:l,uid:u}=Uc(n);if(l==="spice"&&!o&&t("sound-without-spice",r("sound")),l==="pipewire"||l==="pulseaudio"){const{user:d}=zt(e);u===void 0?t("sound-without-uid",
r("sound"),{server:l}):(d==="qemu-libvirtd"||d==="root")&&t("sound-of-another-user",r("sound"),{server:l,user:d})}for(const[d,h,p]of[["spice","SPICE",o],["vnc",
"VNC",a]]){if(p&&!p.listen.startsWith("127.")&&t("display-open-to-all",r(d,"listen"),{server:h,address:p.listen}),p?.port===void 0)continue;const b=i.get(p.port);
b!==void 0&&t("display-port-twice",r(d,"port"),{port:p.port,guest:b}),i.set(p.port,n.name)}}}var Kc=(e,{listen:t,port:s},...i)=>v("graphics",{type:e,port:s,autoport:s===
void 0?"yes":"no"},v("listen",{type:"address",address:t}),...i);function*ky(e){const t=Fc(e),s=mr(e);if(t){yield{at:"devices",xml:Kc("spice",t,v("image",{compression:"\
off"}))};const i=v("target",{type:"virtio",name:"com.redhat.spice.0"});yield{at:"devices",xml:v("channel",{type:"spicevmc"},i)};const n=Array.from({length:e.display.
usbRedirection},()=>v("redirdev",{bus:"usb",type:"spicevmc"}));n.length>0&&(yield{at:"",xml:v("devices",{},...n)})}s&&(yield{at:"devices",xml:Kc("vnc",s)}),yield*$y(
e),yield*_y(e),yield*Sy(e)}function*$y(e){const t=yy(e),s=v("video",{},v("model",{type:t}));t==="none"||t==="ramfb"?yield{at:"devices",xml:s}:yield{pci:{class:"\
video",key:"video",index:0},functions:[s]}}function*_y(e){for(const s of["mouse","keyboard"])yield{at:"devices",xml:v("input",{type:s,bus:"ps2"})};const t=Ya(e);
t==="tablet"&&(yield{at:"devices",xml:v("input",{type:"tablet",bus:"usb"})});for(const[s,i]of t==="virtio"?["mouse","keyboard"].entries():[])yield{pci:{class:"i\
nput",key:i,index:s},functions:[v("input",{type:i,bus:"virtio"})]}}function*Sy(e){const{to:t,uid:s,model:i="ich9"}=Uc(e),n=`/run/user/${s}`,r=t==="pipewire"?n:void 0,
o=t==="pulseaudio"?`${n}/pulse/native`:void 0;if(yield{at:"devices",xml:v("audio",{id:1,type:t,runtimeDir:r,serverName:o})},t==="none")return;const a=v("sound",
{model:i},v("audio",{id:1}));yield{pci:{class:"sound",key:"sound",index:0},functions:[a]}}var Vc={};C(Vc,{codes:()=>Ay,domain:()=>Ty,rules:()=>Cy,schema:()=>Oy});
var xy=j({dev:kt,grab:g(T(["all"])),repeat:g(P("")),grabToggle:g(T(["ctrl-ctrl","alt-alt","shift-shift","meta-meta","scrolllock","ctrl-scrolllock"]))}),Oy={vm:{
evdev:$(R(ze(we([kt,xy]),je(e=>typeof e=="string"?{dev:e}:e))),[])}},fA=e=>`vms: { win: { memory: 4GiB, evdev: [${e}] } }
`,mA="{ dev: /dev/input/by-id/usb-a-event-kbd, grab: all }",Ay={"evdev-twice":m({severity:"error",about:"value",message:({dev:e})=>`${e} is in the list already`,
remedy:()=>"take one of them out"}),"evdev-without-grab":m({severity:"warning",about:"value",message:({guest:e})=>`no input device of '${e}' takes the others al\
ong when it is handed over`,remedy:()=>"write grab: all at the keyboard"}),"evdev-without-keys":m({severity:"warning",about:"value",message:({guest:e})=>`'${e}'\
 takes input devices that have no keys to give them back with`,remedy:()=>"add the keyboard, with grab: all"}),"evdev-name-moves":m({severity:"warning",about:"v\
alue",message:({dev:e})=>`${e} can be another device after the next boot`,remedy:()=>"name it by what ls -l /dev/input/by-id shows, or by a link of udev.symlink\
s"}),"evdev-not-an-event-device":m({severity:"error",about:"value",message:({dev:e})=>`${e} is the device of the old mouse or joystick interface, which QEMU can\
not grab`,remedy:()=>"name the link beside it that ends in -event-mouse, -event-kbd or -event-joystick"})},Ny=/-event-(?:mouse|joystick)$/,My=/^\/dev\/input\/event\d+$/,
Ey=/^\/dev\/input\/(?:mice$|mouse\d+$|js\d+$|by-(?:id|path)\/(?:(?!-event-).)*-(?:mouse|joystick)$)/;function Cy(e,t){for(const{name:s,evdev:i}of N(e)){const n=[
"vms",s,"evdev"],r=new Set;for(const[o,{dev:a}]of i.entries()){const c={path:[...n,o,"dev"]};r.has(a)&&t("evdev-twice",c,{dev:a}),r.add(a),My.test(a)&&t("evdev-\
name-moves",c,{dev:a}),Ey.test(a)&&t("evdev-not-an-event-device",c,{dev:a})}i.length>0&&i.every(({dev:o})=>Ny.test(o))?t("evdev-without-keys",{path:n,on:"key"},
{guest:s}):i.length>1&&!i.some(({grab:o})=>o==="all")&&t("evdev-without-grab",{path:n,on:"key"},{guest:s})}}function*Ty(e){for(const{dev:t,grab:s,repeat:i,grabToggle:n}of e.
evdev){const r=i===void 0?void 0:Fn(i);yield{at:"devices",xml:v("input",{type:"evdev"},v("source",{dev:t,grab:s,repeat:r,grabToggle:n}))}}}var Gc={};C(Gc,{codes:()=>Iy,
files:()=>jy,isInlineXml:()=>Zc,schema:()=>Py});var Py={vm:{xml:g(re()),xmlRemove:$(R(re()),[])}},Iy={},Zc=e=>e.trimStart().startsWith("<");function*jy(e){for(const{
name:t,xml:s}of N(e))s!==void 0&&!Zc(s)&&(yield{path:["vms",t,"xml"],name:s})}var Wc={};C(Wc,{codes:()=>Dy,domain:()=>By,host:()=>Ry,rules:()=>Ly,schema:()=>zy});
var zy={vm:{firmware:$(j({type:g(T(["efi","bios"])),secureBoot:g(P("")),enrolledKeys:g(P("")),tpm:g(Ks(j({model:$(T(["tpm-crb","tpm-tis"]),"tpm-crb"),version:$(
T(["2.0","1.2"]),"2.0")}),"")),loader:g(kt),varsTemplate:g(kt),bootMenu:$(P(""),!1)}),{})}},pA=(e,t="")=>`vms: { win: { memory: 4GiB, ${t}firmware: { ${e} } } }\

`,Dy={"secure-boot-needs-efi":m({severity:"error",about:"value",message:()=>"Secure Boot is a part of UEFI, and the firmware is bios",remedy:()=>"take type: bio\
s out, or secureBoot"}),"secure-boot-needs-q35":m({severity:"error",about:"value",message:()=>"Secure Boot needs the machine q35, and this guest has an i440fx",
remedy:()=>"take machine out, or secureBoot"}),"keys-without-secure-boot":m({severity:"error",about:"value",message:()=>"keys are for Secure Boot, and it is off",
remedy:()=>"take enrolledKeys out, or write secureBoot: on"}),"keys-with-loader":m({severity:"error",about:"value",message:()=>"an image of your own brings its \
own variables, so keys cannot be added to them",remedy:()=>"take enrolledKeys out and name a varsTemplate that has the keys, or take loader out"}),"loader-and-t\
emplate":m({severity:"error",about:"value",message:({given:e,missing:t})=>`'${e}' needs '${t}' beside it`,remedy:({given:e,missing:t})=>`add ${t}, from the same\
 build, or take ${e} out`}),"loader-without-efi":m({severity:"error",about:"value",message:()=>"this image is one of UEFI, and the firmware is bios",remedy:()=>"\
take type: bios out, or loader"}),"tpm-crb-version":m({severity:"error",about:"value",message:()=>"tpm-crb has version 2.0 only",remedy:()=>'write version: "2.0\
", or model: tpm-tis'}),"tpm-without-swtpm":m({severity:"error",about:"value",message:({guest:e})=>`the TPM of '${e}' is emulated by swtpm, which is off`,remedy:()=>"\
take libvirt.qemu.swtpm out, or the TPM of the guest (firmware.tpm: off)"})};function Ly(e,t){for(const s of N(e)){const{firmware:i}=s,n=d=>({path:["vms",s.name,
"firmware",d]}),{type:r,secureBoot:o,enrolledKeys:a,tpm:c}=_t(s);o&&r==="bios"?t("secure-boot-needs-efi",n("secureBoot")):o&&ns(s)?t("secure-boot-needs-q35",n("\
secureBoot")):a&&!o&&t("keys-without-secure-boot",n("enrolledKeys"));const{loader:l,varsTemplate:u}=i;if(l!==void 0&&a&&t("keys-with-loader",n("enrolledKeys")),
l!==void 0&&r==="bios"&&t("loader-without-efi",n("loader")),l===void 0!=(u===void 0)){const[d,h]=l===void 0?["varsTemplate","loader"]:["loader","varsTemplate"];
t("loader-and-template",n(d),{given:d,missing:h})}c?.model==="tpm-crb"&&c.version!=="2.0"&&t("tpm-crb-version",{path:["vms",s.name,"firmware","tpm","version"]}),
c&&e.libvirt.qemu.swtpm===!1&&t("tpm-without-swtpm",{path:["libvirt","qemu","swtpm"]},{guest:s.name})}}var zi={loader:"/run/vfioc/firmware/OVMF_CODE.fd",template:"\
/run/vfioc/firmware/OVMF_VARS.ms.fd"};function*Ry(e){const t=N(e).map(_t);if(e.libvirt.qemu.swtpm===void 0&&t.some(({tpm:s})=>s!==void 0)&&(yield{kind:"option",
path:["virtualisation","libvirtd","qemu","swtpm","enable"],value:W(!0)}),!!t.some(({enrolledKeys:s})=>s))for(const[s,i]of[[zi.loader,"/FV/OVMF_CODE.fd"],[zi.template,
"/FV/OVMF_VARS.ms.fd"]])yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",s,"L+","argument"],value:os(A("pkgs","OVMFFull","fd"),i)}}function*By(e){
const{type:t,secureBoot:s,enrolledKeys:i,tpm:n}=_t(e),{loader:r,varsTemplate:o,bootMenu:a}=e.firmware;if(t==="efi"&&i)yield*Hc(zi.loader,zi.template,!0);else if(t===
"efi"&&r!==void 0&&o!==void 0)yield*Hc(r,o,s);else if(t==="efi"){const c=(u,d)=>v("feature",{enabled:ka(d),name:u}),l=v("firmware",{},c("enrolled-keys",!1),c("s\
ecure-boot",s));yield{at:"",xml:v("os",{firmware:"efi"},l)},yield{at:"os",xml:v("loader",{stateless:"no"})}}if(s&&(yield{at:"features",xml:v("smm",{state:"on"})}),
a&&(yield{at:"os",xml:v("bootmenu",{enable:"yes",timeout:3e3})}),n){const c=v("backend",{type:"emulator",version:n.version});yield{at:"devices",xml:v("tpm",{model:n.
model},c)}}}function*Hc(e,t,s){yield{at:"os",xml:v("loader",{readonly:"yes",secure:s?"yes":void 0,type:"pflash"},e)},yield{at:"os",xml:v("nvram",{template:t})}}
var Xc={};C(Xc,{codes:()=>Fy,host:()=>Ky,schema:()=>qy});var qy={},Fy={},Yc=(e,...t)=>V(A("lib",e),...t),Uy=(e,t)=>fe(e,"||",t),Jc=(e,t)=>fe(V(A("builtins","mat\
ch"),S(e),t),"!=",Gs),Di=Yc("versionAtLeast",A("lib","trivial","release"),S("25.11")),pr="/run/libvirt/nix-ovmf/";function*Ky(e){const t=N(e).filter(r=>_t(r).type===
"efi"),s=t.filter(r=>r.firmware.loader===void 0&&!_t(r).enrolledKeys),i=s.find(r=>_t(r).secureBoot),n=i??s[0];if(n){const r=it("rule"),o=Hn("rule",fe(Jc("[^[:sp\
ace:]]+[[:space:]]+/var/lib/qemu/firmware/?([[:space:]].*)?",r),"&&",nt(Jc(".*-qemu-ovmf-metadata[[:space:]]*",r))));yield{kind:"assertion",that:nt(fe(Di,"&&",Yc(
"any",o,A("config","systemd","tmpfiles","rules")))),message:`vfioc: a rule in systemd.tmpfiles.rules replaces the firmware at /var/lib/qemu/firmware, from which\
 '${n.name}' gets its own${i?" with Secure Boot":""}: take it out, libvirtd has what is needed there since NixOS 25.11.`}}for(const r of t){const{loader:o}=r.firmware;
if(!o?.startsWith(pr))continue;const a=o.slice(pr.length),[c,l,u]=a.startsWith("edk2-")?[Di,"25.05","OVMF_CODE.fd"]:[nt(Di),"25.11","edk2-x86_64-code.fd"];if(yield{
kind:"assertion",that:c,message:`vfioc: '${r.name}' names ${o}, which NixOS ${l} ${l==="25.05"?"and older do":"and later do"} not have: take firmware.loader out\
 and libvirt picks one, or write ${pr}${u}.`},!_t(r).secureBoot)continue;yield{kind:"assertion",that:a.startsWith("edk2-")?W(a.includes("secure")):Uy(Di,fe(Dt("\
config",["virtualisation","libvirtd","qemu","ovmf","packages"],D([])),"!=",D([A("pkgs","OVMF","fd")]))),message:`vfioc: '${r.name}' asks for Secure Boot, which ${o}\
 cannot do: take firmware.loader out and libvirt picks one that can, or name one that can.`}}}var Qc={};C(Qc,{codes:()=>Hy,host:()=>Yy,rules:()=>Xy,schema:()=>Wy});
var Li={name:"default",bridge:"virbr0",subnet:{first:3232266752,prefix:24},stock:!0},Vy=e=>{const t=`virbr-${e}`;return t.length<=15&&/^[A-Za-z0-9_.-]+$/.test(t)?
t:`virbr-${Ys(36**6,"bridge",e).toString(36).padStart(6,"0")}`},Gy=e=>({first:171966464+Ys(128*256,"subnet",e)*256,prefix:24});function Js(e,t){const s=t.networks[e];
if(!s)return e===Li.name?Li:void 0;if(s.type!=="nat")return;const{bridge:i,subnet:n}=s;return e===Li.name&&i===void 0&&n===void 0?Li:{name:e,bridge:i??Vy(e),subnet:n??
Gy(e),stock:!1}}var Ri=(e,t,s)=>e.nics[t]?.mac??Va(s.host.name,e.name,t),Bi=(e,t)=>Object.entries(e.nics).flatMap(([s,{network:i}])=>{const n=i===void 0?void 0:
Js(i,t);return n?[{nic:s,mac:Ri(e,s,t),network:n}]:[]});function el(e,t){const s=ps(e.subnet)/2,i=new Set;return N(t).flatMap(n=>{const r=Bi(n,t)[0];if(n.forwards.
length===0||r?.network.name!==e.name||i.size>=s-1)return[];let o=Ys(s-1,"address",e.name,n.name);for(;i.has(o);)o=(o+1)%(s-1);return i.add(o),[{vm:n.name,mac:r.
mac,ip:xt(e.subnet.first+s+o)}]})}var tl=se().check(ne(1),ce(65535)),Zy=j({listen:tl,interface:as,address:g(Lc),to:g(tl)}),Wy={vm:{forwards:$(R(Zy),[])}},vA="fo\
rwards: [{ listen: 5900, interface: eth0 }]",Hy={"forward-without-nat":m({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT netwo\
rk to which a port could be forwarded`,remedy:()=>"give it a card in a network of type nat; a guest on a bridge is reached without forwards"}),"forward-port-twi\
ce":m({severity:"error",about:"value",message:({port:e,interface:t,guest:s})=>`port ${e} of ${t} is already forwarded to '${s}'`,remedy:()=>"listen on another p\
ort, or on another address of the interface"}),"forward-on-guest-bridge":m({severity:"error",about:"value",message:({interface:e,guest:t})=>`${e} is the bridge \
of the network of '${t}' itself`,remedy:()=>"name the interface of the LAN, as ip link shows it"}),"forward-to-kept-address":m({severity:"warning",about:"value",
message:({guest:e,nic:t})=>`'${e}' keeps the MAC address that it has, and the port leads to that which follows from the name of '${t}'`,remedy:()=>"write mac at\
 that card, as virsh domiflist shows it"})};function Xy(e,t){const s=new Map;for(const i of N(e)){const n=["vms",i.name,"forwards"],[r]=Bi(i,e);i.forwards.length>
0&&!r&&t("forward-without-nat",{path:n,on:"key"},{guest:i.name}),i.forwards.length>0&&i.adopt&&r&&!r.network.stock&&i.nics[r.nic]?.mac===void 0&&t("forward-to-k\
ept-address",{path:n,on:"key"},{guest:i.name,nic:r.nic});for(const[o,a]of i.forwards.entries()){const{listen:c,interface:l,address:u}=a;l===r?.network.bridge&&t(
"forward-on-guest-bridge",{path:[...n,o,"interface"]},{interface:l,guest:i.name});const d=`${l} ${c}`,h=s.get(`${d} ${u}`)??s.get(d)??(u?void 0:s.get(`${d} any`));
h&&t("forward-port-twice",{path:[...n,o,"listen"]},{port:c,interface:l,guest:h}),s.set(u?`${d} ${u}`:d,i.name),s.set(`${d} any`,i.name)}}}function*Yy(e){for(const t of N(
e)){const[s]=Bi(t,e);if(!s||t.forwards.length===0)continue;const i=el(s.network,e).find(r=>r.vm===t.name);s.network.stock&&(yield*Jy);const n=s.network.stock?t.
name:i?.ip;for(const r of n===void 0?[]:t.forwards){const{listen:o,interface:a,address:c}=r,l=dr(`forward-${t.name}-${a}-${c?`${c}-`:""}${o}`);yield{kind:"optio\
n",path:["systemd","sockets",l],value:Qy(t,r)},yield{kind:"option",path:["systemd","services",l],value:eb(t,r,`${n}:${r.to??o}`)},yield{kind:"port",interface:a,
protocol:"tcp",port:o}}}}var Jy=[{kind:"option",path:["virtualisation","libvirtd","nss","enableGuest"],value:W(!0)},{kind:"option",path:["system","nssModules"],
value:D([A("config","virtualisation","libvirtd","package")])}],Qs=e=>D(e.map(S)),sl=(e,{listen:t,interface:s})=>S(`Port ${t} of ${s}, forwarded to the guest ${e.
name}`),Qy=(e,t)=>{const{listen:s,interface:i,address:n}=t;return F({description:sl(e,t),wantedBy:Qs(["multi-user.target",Ec(i)]),after:Qs(["sysinit.target"]),before:Qs(
["shutdown.target"]),conflicts:Qs(["shutdown.target"]),unitConfig:F({DefaultDependencies:W(!1)}),listenStreams:Qs([n?`${n}:${s}`:String(s)]),socketConfig:F({BindToDevice:S(
i),...n?{FreeBind:W(!0)}:{}})})},eb=(e,t,s)=>F({description:sl(e,t),serviceConfig:F({ExecStart:os(A("config","systemd","package"),`/lib/systemd/systemd-socket-p\
roxyd ${Mc(["--exit-idle-time=10min",s])}`),DynamicUser:W(!0),PrivateTmp:W(!0),ProtectSystem:S("strict"),ProtectHome:W(!0),NoNewPrivileges:W(!0)})}),il={};C(il,
{codes:()=>rb,domain:()=>cb,rules:()=>ob,schema:()=>nb});var tb=Y("",["q35","pc-q35-10.0","pc"],/^(?:q35|pc|pc-(?:q35|i440fx)-\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)$/,
"a machine is q35 or pc, or one of a version, as in pc-q35-10.0: qemu-system-x86_64 -machine help lists them"),sb=ge("",["b8d2d9c9-4088-4288-b668-e12a9fb6d2bb"],
qa),ib=Y("",["http://microsoft.com/win/11"],/^http:\/\/[A-Za-z0-9._/-]+$/,"an id of libosinfo is written as osinfo-query os shows it, as in http://fedoraproject\
.org/fedora/40"),nb={vm:{guest:$(T(["windows10","windows11","linux","macos"]),"linux"),type:$(T(["kvm","qemu"]),"kvm"),machine:$(tb,"q35"),uuid:g(sb),title:g(cs(
"A title.",["Windows 11"])),description:g(cs("A description.",["for the games"])),clock:g(T(["utc","localtime"])),osinfo:g(ib),autostart:$(P(""),!1)}},rb={"uuid\
-twice":m({severity:"error",about:"value",message:({guest:e})=>`the guest '${e}' has this UUID already`,remedy:()=>"take it out: each guest gets one of its own \
from its name"})};function ob(e,t){const s=new Map;for(const i of N(e)){const n=Ha(i,e),r=s.get(n);r!==void 0&&t("uuid-twice",{path:["vms",i.name,"uuid"]},{guest:r}),
s.set(n,i.name)}}var ab="/run/libvirt/nix-emulators/qemu-system-x86_64";function*cb(e,t){const{osinfo:s=$t(e).osinfo}=e;yield{at:"",xml:v("name",{},e.name)},yield{
at:"",xml:v("uuid",{},Ha(e,t))},e.title!==void 0&&(yield{at:"",xml:v("title",{},e.title)}),e.description!==void 0&&(yield{at:"",xml:v("description",{},e.description)}),
s!==void 0&&(yield{at:"metadata",xml:v("libosinfo:libosinfo",{"xmlns:libosinfo":"http://libosinfo.org/xmlns/libvirt/domain/1.0"},v("libosinfo:os",{id:s}))}),yield{
at:"os",xml:v("type",{arch:"x86_64",machine:e.machine},"hvm")};for(const i of["acpi","apic"])yield{at:"features",xml:v(i)};yield{at:"features",xml:v("vmport",{state:"\
off"})},yield{at:"",xml:lb(e)},yield{at:"",xml:v("on_poweroff",{},"destroy")},yield{at:"",xml:v("on_reboot",{},"restart")},yield{at:"",xml:v("on_crash",{},"dest\
roy")},yield{at:"pm",xml:v("suspend-to-mem",{enabled:"no"})},yield{at:"pm",xml:v("suspend-to-disk",{enabled:"no"})},yield{at:"devices",xml:v("emulator",{},ab)},
yield{at:"devices",xml:v("memballoon",{model:"none"})}}var lb=e=>v("clock",{offset:e.clock??$t(e).clock},v("timer",{name:"rtc",tickpolicy:"catchup"}),v("timer",
{name:"pit",tickpolicy:"delay"}),v("timer",{name:"hpet",present:"no"})),nl={};C(nl,{codes:()=>mb,domain:()=>yb,host:()=>gb,rules:()=>vb,schema:()=>hb});var ub=Y(
"",["i915-GVTg_V5_4"],/^i915-GVTg_V[0-9]+_[0-9]+$/,"a type of GVT-g is named as in i915-GVTg_V5_4"),db=ge("",["a297db4a-f4c2-11e6-90f6-d3b88d6c9525"],qa),hb={device:{
gvt:g(j({type:ub,of:$(Ve,"00:02.0"),uuid:g(db),display:$(P(""),!0)}))}},fb=(e="")=>`vgpu: { gvt: { type: i915-GVTg_V5_4${e} } }`,gA=e=>`devices: { ${fb()}, vgpu\
2: { gvt: { type: i915-GVTg_V5_8${e} } } }
vms: { a: { memory: 4GiB, devices: [vgpu] }, b: { memory: 4GiB, devices: [vgpu2] } }
`,mb={"gvt-is-no-function":m({severity:"error",about:"value",message:({device:e,field:t})=>`'${e}' is a part of the GPU of the host, which has no ${t} of its ow\
n`,remedy:({field:e})=>`take ${e} out, or gvt`}),"gvt-of-two-gpus":m({severity:"error",about:"value",message:({device:e,address:t})=>`'${e}' is a part of ${t}, \
and NixOS makes them of one GPU only`,remedy:({address:e})=>`write ${e} here too, or take of out`}),"gvt-of-guests-gpu":m({severity:"error",about:"value",message:({
device:e,address:t,other:s})=>`'${e}' is a part of ${t}, and '${s}' takes that whole`,remedy:({other:e})=>`take '${e}' out, or gvt`}),"gvt-display-unseen":m({severity:"\
error",about:"value",message:({guest:e})=>`the guest '${e}' has neither SPICE nor VNC to show the virtual GPU in`,remedy:()=>"write display: off here, or give t\
he guest spice or vnc"})},vr=e=>e.flatMap(({name:t,gvt:s})=>s?[{name:t,gvt:s}]:[]),pb=e=>rt(e)||e.display.vnc!==void 0&&e.display.vnc!==!1;function vb(e,t){const s=Q(
e),[i]=vr(s),n=i&&I(i.gvt.of),r=new Map(s.flatMap(({name:o,functions:a})=>a.map(c=>[I(c),o])));for(const o of s){const{name:a,gvt:c}=o,l=["devices",a];if(!c)continue;
const u=["functions","ids"].find(b=>o[b].length>0);if(u){t("gvt-is-no-function",{path:[...l,u]},{device:a,field:u});continue}const d=I(c.of);i&&n&&d!==n&&t("gvt\
-of-two-gpus",{path:[...l,"gvt","of"]},{device:i.name,address:n});const h=r.get(d);h!==void 0&&t("gvt-of-guests-gpu",{path:[...l,"gvt"],on:"key"},{device:a,address:d,
other:h});const p=c.display?yt(a,e).find(({vm:b})=>!pb(b)):void 0;p&&t("gvt-display-unseen",{path:[...l,"gvt","display"],on:"key"},{guest:p.vm.name})}}var rl=(e,t,s)=>t.
uuid??Ti("mdev",s.host.name,e);function*gb(e){const t=vr(Q(e)),[s]=t;if(!s)return;const i=(n,r)=>({kind:"option",path:["virtualisation","kvmgt",...n],value:r,ofEntry:!0});
yield i(["enable"],W(!0)),yield i(["device"],S(I(s.gvt.of)));for(const{name:n,gvt:r}of t)yield i(["vgpus",r.type,"uuid"],D([S(rl(n,r,e))]))}function*yb(e,t){for(const{
name:s,gvt:i}of vr(De(e,t))){const n=Fn(i.display),r=v("hostdev",{mode:"subsystem",type:"mdev",managed:"no",model:"vfio-pci",display:n,ramfb:i.display?"on":void 0},
v("source",{},v("address",{uuid:rl(s,i,t)})),ms("devices",s,e,t));yield{pci:{class:"hostdev",key:s,index:e.devices.indexOf(s)},functions:[r]}}}var ol={};C(ol,{codes:()=>bb,
host:()=>Ob,rules:()=>$b,schema:()=>wb});var yA=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e} } }
`,bA=`vms: { win: { memory: 4GiB, devices: [gpu] } }
`,bb={"handover-without-bind":m({severity:"error",about:"value",message:({device:e,bind:t})=>`'${e}' has a handover, and bind: ${t} never hands it over`,remedy:()=>"\
write bind: handover, or take handover out"}),"handover-to-nobody":m({severity:"warning",about:"value",message:({device:e})=>`no guest has '${e}', so it is neve\
r handed over`,remedy:()=>"add it to a guest's devices"}),"handover-timeout":m({severity:"error",about:"value",message:({seconds:e})=>`a handover of ${e} s a st\
ep is not between 1 s and 10 min`,remedy:()=>"write a time such as 30s"}),"handover-stops-libvirt":m({severity:"error",about:"value",message:({unit:e})=>`${e} i\
s needed to start the guest, and is to be stopped before it starts`,remedy:()=>"take it out"}),"handover-restart-not-stopped":m({severity:"error",about:"value",
message:({unit:e})=>`${e} is to start again, and nothing stops it`,remedy:()=>"add it to stop, or take it out of restart"}),"handover-at-boot":m({severity:"warn\
ing",about:"value",message:({guest:e,device:t})=>`'${e}' starts with the host and takes '${t}' from the session at once`,remedy:()=>"take autostart out, or writ\
e bind: boot at the device"})},wb={device:{handover:g(j({stop:$(R(La),["display-manager.service"]),restart:$(R(La),[]),sessions:$(P(""),!0),unload:g(R(Da)),timeout:$(
za,"30s")}))}},kb=/^(?:libvirt|virt|dbus|systemd-|user@|init\.scope|system\.slice|-\.slice)/;function $b(e,t){for(const s of Q(e)){const i=["devices",s.name],{bind:n,
handover:r,name:o}=s;if(r&&n!=="handover"&&t("handover-without-bind",{path:[...i,"handover"],on:"key"},{device:o,bind:n}),n==="handover"){const a=yt(o,e);a.length===
0&&t("handover-to-nobody",{path:[...i,"bind"]},{device:o});for(const{vm:c}of a)c.autostart&&t("handover-at-boot",{path:["vms",c.name,"autostart"]},{guest:c.name,
device:o})}r&&_b(r,[...i,"handover"],t)}}function _b({stop:e,restart:t,timeout:s},i,n){(s<1||s>600)&&n("handover-timeout",{path:[...i,"timeout"]},{seconds:s});for(const[
r,o]of e.entries())kb.test(o)&&n("handover-stops-libvirt",{path:[...i,"stop",r]},{unit:o});for(const[r,o]of t.entries())e.includes(o)||n("handover-restart-not-s\
topped",{path:[...i,"restart",r]},{unit:o})}var Sb={stop:["display-manager.service"],restart:[],sessions:!0,unload:void 0,timeout:30},gr=e=>[...new Set(e)],xb="\
seat0";function*Ob(e){for(const t of N(e)){const s=De(t,e).filter(d=>d.bind==="handover");if(s.length===0)continue;const i=s.map(d=>d.handover??Sb),n=s.flatMap(
d=>d.functions.map(I)),r=String(Math.max(...i.map(({timeout:d})=>d))),o=(d,...h)=>({kind:"hook",vm:t.name,order:St[d],step:d,arguments:h}),a=gr(i.flatMap(d=>d.stop)),
c=gr(i.flatMap(d=>d.restart));a.length>0&&(yield o("stop-units",r,...a)),i.some(({sessions:d})=>d)&&(yield o("end-sessions",r,xb)),yield o("unbind-consoles"),yield o(
"unbind-framebuffer",...n),yield o("wait-device-free",r,...n);const l=i.flatMap(({unload:d})=>d??[]),u=s.filter((d,h)=>i[h]?.unload===void 0);l.length>0&&(yield o(
"unload-drivers",r,gr(l).join(","))),u.length>0&&(yield o("unload-drivers",r,"auto",...u.flatMap(d=>d.functions.map(I)))),c.length>0&&(yield o("restart-units",r,
n.join(","),...c))}}var al={};C(al,{codes:()=>Eb,domain:()=>Pb,rules:()=>Cb,schema:()=>Mb});var Ab=Y("",["randomid"],/^[A-Za-z0-9_. -]{1,12}$/,"a vendor id has \
1 to 12 letters, digits, spaces, _ . or -: CPUID has room for no more"),cl=e=>ge("",["ASUS"],t=>/^[^\u0000-\u001f\u007f\ufffe\uffff]+$/.test(t)&&t.isWellFormed()?
_e(t):K("what SMBIOS says is not empty and has no control characters")),pe=e=>g(cl(e)),Nb=j({bios:g(j({vendor:pe("Who made the BIOS."),version:pe("Its version."),
date:g(Y("",["03/14/2024"],/^(?:0[1-9]|1[0-2])\/(?:0[1-9]|[12]\d|3[01])\/\d{2}(?:\d{2})?$/,"the date of a BIOS is month, day and year: 03/14/2024")),release:g(Y(
"",["4.6"],/^\d{1,3}\.\d{1,3}$/,"a release has two numbers, as in 4.6"))})),system:g(j({manufacturer:pe("Who made the computer."),product:pe("What it is called."),
version:pe("Its version."),serial:pe("Its serial number."),sku:pe("The number by which it is ordered."),family:pe("The family that it is of.")})),baseBoard:g(j(
{manufacturer:pe("Who made the board."),product:pe("What it is called."),version:pe("Its version."),serial:pe("Its serial number."),asset:pe("Its number in an i\
nventory."),location:pe("Where in the computer it is.")})),chassis:g(j({manufacturer:pe("Who made the case."),version:pe("Its version."),serial:pe("Its serial n\
umber."),asset:pe("Its number in an inventory."),sku:pe("The number by which it is ordered.")})),oemStrings:g(R(cl("One text.")))}),Mb={vm:{hide:$(j({kvm:$(P(""),
!1),vendorId:g(Ab),hypervisor:$(P(""),!1),smbios:$(Ks(Nb,""),!1)}),{})}},Eb={"vendor-id-without-hyperv":m({severity:"warning",about:"value",message:({guest:e})=>`\
'${e}' has no Hyper-V interface, and vendorId is a part of it`,remedy:()=>"take vendorId out: without the interface the guest sees no such vendor"})};function Cb(e,t){
for(const s of N(e))s.hide.vendorId!==void 0&&s.hyperv===!1&&t("vendor-id-without-hyperv",{path:["vms",s.name,"hide","vendorId"]},{guest:s.name})}function Tb({oemStrings:e,
...t}){const s=Object.entries(t).flatMap(([n,r])=>{const o=Object.entries(r??{}).map(([a,c])=>v("entry",{name:a},c));return o.length>0?[v(n,{},...o)]:[]}),i=(e??
[]).map(n=>v("entry",{},n));return v("sysinfo",{type:"smbios"},...s,i.length>0&&v("oemStrings",{},...i))}function*Pb(e){const{kvm:t,vendorId:s,hypervisor:i,smbios:n}=e.
hide;t&&(yield{at:"features/kvm",xml:v("hidden",{state:"on"})}),s!==void 0&&e.hyperv!==!1&&(yield{at:"features",xml:v("hyperv",{mode:"custom"},v("vendor_id",{state:"\
on",value:s}))}),i&&(yield{at:"cpu",xml:v("feature",{policy:"disable",name:"hypervisor"})}),n!==!1&&(yield{at:"os",xml:v("smbios",{mode:n===!0?"host":"sysinfo"})},
n!==!0&&(yield{at:"",xml:Tb(n)}))}var ll={};C(ll,{codes:()=>jb,host:()=>Db,rules:()=>zb,schema:()=>Ib});var Ib={host:{name:ov,users:R(Qn),cpu:T(["amd","intel"]),
audio:$(T(["pipewire","pulseaudio","none"]),"pipewire"),facts:g(Ra)}},jb={"user-twice":m({severity:"error",about:"value",message:({user:e})=>`'${e}' is already \
in the list`,remedy:()=>"take one of them out"})};function zb(e,t){for(const[s,i]of e.host.users.entries())e.host.users.indexOf(i)<s&&t("user-twice",{path:["hos\
t","users",s]},{user:i})}function*Db(e){const{name:t,users:s}=e.host;yield{kind:"assertion",that:fe(A("config","networking","hostName"),"==",S(t)),message:`vfio\
c: host.name is '${t}', and networking.hostName is not: make them the same, or the guests get other UUIDs and MAC addresses.`};for(const i of s)yield{kind:"asse\
rtion",that:fe(A("config","users","users",i,"isNormalUser"),"||",A("config","users","users",i,"isSystemUser")),message:`vfioc: the user '${i}' of host.users is \
not one of users.users: declare it there, or correct the name.`}}var ul={};C(ul,{codes:()=>Rb,host:()=>qb,rules:()=>Bb,schema:()=>Lb});var Lb={},wA=e=>`networks\
: { lan: { ${e} } }
`,Rb={"bridge-not-made":m({severity:"error",about:"value",message:({field:e})=>`'${e}' is about a bridge that is made, and without interfaces none is`,remedy:()=>"\
add interfaces: the cards of the host that are in the bridge"}),"interface-in-two-bridges":m({severity:"error",about:"value",message:({interface:e,bridge:t})=>`${e}\
 is in ${t} already`,remedy:()=>"leave it in one bridge"}),"bridge-made-twice":m({severity:"error",about:"value",message:({bridge:e,network:t})=>`${e} is made f\
or '${t}' already`,remedy:()=>"leave interfaces out here, which takes the bridge as it is"}),"wireless-takes-no-guest":m({severity:"warning",about:"value",message:({
interface:e})=>`${e} is a wireless card by its name, and the access point takes no guest by it`,remedy:()=>"use a wired card, or a network of the type nat"})},dl=e=>e.
startsWith("wl"),hl=e=>Object.entries(e.networks).flatMap(([t,{type:s,bridge:i,interfaces:n,create:r,dhcp:o}])=>s==="bridge"&&i!==void 0&&n?[{network:t,bridge:i,
interfaces:n,create:r,dhcp:o}]:[]);function Bb(e,t){for(const[n,r]of Object.entries(e.networks)){const o=["networks",n];for(const[c,l]of(r.interfaces??[]).entries())
dl(l)&&t("wireless-takes-no-guest",{path:[...o,"interfaces",c]},{interface:l});if(r.type!=="bridge"||r.interfaces)continue;const a=r.create?"create":r.dhcp?"dhc\
p":void 0;a&&t("bridge-not-made",{path:[...o,a]},{field:a})}for(const n of N(e))for(const[r,{macvtap:o}]of Object.entries(n.nics))o!==void 0&&dl(o)&&t("wireless\
-takes-no-guest",{path:["vms",n.name,"nics",r,"macvtap"]},{interface:o});const s=new Map,i=new Map;for(const{network:n,bridge:r,interfaces:o}of hl(e)){const a=[
"networks",n],c=s.get(r);if(c!==void 0){t("bridge-made-twice",{path:[...a,"bridge"]},{bridge:r,network:c});continue}s.set(r,n);for(const[l,u]of o.entries()){const d=i.
get(u);d===void 0?i.set(u,r):t("interface-in-two-bridges",{path:[...a,"interfaces",l]},{interface:u,bridge:d})}}}var yr=e=>D(e.map(S)),Ot=(e,t,s)=>({kind:"optio\
n",path:e,value:t,...s?{comment:s}:{}});function*qb(e){for(const{bridge:t,interfaces:s,create:i,dhcp:n}of hl(e)){i==="networkd"?yield*Fb(t,s,n):(yield Ot(["netw\
orking","bridges",t,"interfaces"],yr(s)),n&&(yield Ot(["networking","interfaces",t,"useDHCP"],W(!0))));const r=[t,...s].map(o=>`interface-name:${o}`);yield Ot([
"networking","networkmanager","unmanaged"],yr(r),"NetworkManager, where the host has it, would take the cards out of their bridge.")}}function*Fb(e,t,s){const i=(...o)=>[
"systemd","network",...o],n=o=>`30-vfioc-${o}`;yield Ot(i("enable"),W(!0)),yield Ot(["networking","dhcpcd","denyInterfaces"],yr([e,...t]),"dhcpcd, which NixOS h\
as where networkd is not for everything, asks on every card that it is not kept from.");const r={Kind:S("bridge"),Name:S(e)};yield Ot(i("netdevs",n(e),"netdevCo\
nfig"),F(r));for(const o of t)yield Ot(i("networks",n(o)),F({matchConfig:F({Name:S(o)}),networkConfig:F({Bridge:S(e)}),linkConfig:F({RequiredForOnline:S("enslav\
ed")})}));s&&(yield Ot(i("networks",n(e)),F({matchConfig:F({Name:S(e)}),networkConfig:F({DHCP:S("yes")})})))}var fl={};C(fl,{codes:()=>Kb,rules:()=>Vb,schema:()=>Ub});
var Ub={},Kb={"device-holds-root":m({severity:"error",about:"value",message:({address:e,disk:t})=>`${e} holds ${t}, the disk with the root file system of the ho\
st`,remedy:({device:e})=>`take it out of '${e}'`}),"device-only-network":m({severity:"warning",about:"value",message:({links:e})=>`with it the host has no netwo\
rk card left, by the facts of this machine (${e})`,remedy:()=>"keep one for the host, unless it is reached in another way"}),"device-boot-display":m({severity:"\
warning",about:"value",message:({address:e,bind:t})=>`the firmware shows the boot on ${e}, whose memory the ${t==="boot"?"boot framebuffer":"console of the host"}\
 has`,remedy:({bind:e})=>e==="boot"?"write bootVga: true, or bind: handover, or choose another display in the firmware":"write bind: handover, or choose another\
 display in the firmware"}),"not-the-boot-display":m({severity:"warning",about:"value",message:({device:e,address:t})=>`by the facts of this machine the firmwar\
e shows the boot on ${t}, not on '${e}'`,remedy:()=>"take bootVga out"}),"evdev-on-device":m({severity:"error",about:"value",message:({dev:e,device:t,controller:s})=>`${e}\
 is on the USB controller ${s}, which leaves the host with '${t}'`,remedy:({device:e})=>`plug it in elsewhere, or take '${e}' out of devices, or this out of evd\
ev`}),"usb-on-device":m({severity:"error",about:"value",message:({usb:e,device:t,controller:s})=>`${e} is on the USB controller ${s}, which leaves the host with\
 '${t}'`,remedy:()=>"take it out here: the controller brings it along; or plug it in elsewhere"})};function Vb(e,t,s){if(!s)return;const i=Ea(e,s);for(const n of Q(
e))Gb(n,s,t),Zb(n,s,t);Wb(i,s,t),Hb(e,i,s,t)}function br(e,t){const s=e.functions.map(I).indexOf(I(t)),i=["devices",e.name];return s<0?{path:i,on:"key"}:{path:[
...i,"functions",s]}}function Gb(e,t,s){for(const i of Vs(e,t)){const n=I(i.address),r=t.block?.find(({root:o,controller:a})=>o&&a&&I(a)===n);r&&s("device-holds\
-root",br(e,i.address),{device:e.name,address:n,disk:r.name})}}function Zb(e,t,s){const i=t.pci.filter(({bootVga:c})=>c),n=Vs(e,t),r=n.find(({bootVga:c})=>c),o=[
"devices",e.name];if(r&&e.bind!=="handover"&&!(e.bind==="boot"&&e.bootVga)){const c={device:e.name,address:I(r.address),bind:e.bind};s("device-boot-display",br(
e,r.address),c)}const[a]=i;if(e.bootVga&&a&&!r&&n.some(Zn)){const c={device:e.name,address:I(a.address)};s("not-the-boot-display",{path:[...o,"bootVga"]},c)}}function Wb(e,t,s){
const i=t.network??[],n=i.flatMap(({device:o})=>{const a=o&&e.get(I(o));return o&&a?.bind==="boot"?[{owner:a,device:o}]:[]}),r=n.at(-1);!r||n.length<i.length||s(
"device-only-network",br(r.owner,r.device),{links:i.map(({name:o})=>o).join(", ")})}function Hb(e,t,s,i){for(const n of N(e)){const r=o=>{if(!o)return;const a=I(
o),c=t.get(a);return c&&(c.bind==="boot"||n.devices.includes(c.name))?{device:c.name,controller:a}:void 0};for(const[o,{dev:a}]of n.evdev.entries()){const c=Xb(
a,s),l=r(c?.controller);l&&i("evdev-on-device",{path:["vms",n.name,"evdev",o,"dev"]},{dev:a,...l})}for(const[o,{id:a,startupPolicy:c}]of n.usb.entries()){if(!a||
c==="optional")continue;const l=he(a),d=(s.usb??[]).filter(h=>he(h.id)===l).map(({controller:h})=>r(h));d[0]&&d.every(Boolean)&&i("usb-on-device",{path:["vms",n.
name,"usb",o]},{usb:l,...d[0]})}}}function Xb(e,t){const s=t.input??[],i=r=>{const o=`/dev/input/by-id/usb-${r.replace(/[^\w.:-]/g,"_")}`;return e.startsWith(`${o}\
_`)||e.startsWith(`${o}-`)},n=s.filter(({name:r})=>i(r)).sort((r,o)=>o.name.length-r.name.length);return s.find(({links:r})=>r?.includes(e))??n[0]}var ml={};C(ml,
{codes:()=>ew,domain:()=>nw,rules:()=>tw,schema:()=>Qb});function qt(e,t){if(e.length>100)return;const s=[...e.toLowerCase()];let i=s.length<=2?0:s.length<=5?1:
s.length<=8?2:3,n;for(const r of[...new Set(t)].sort()){if(r===e)continue;const o=[...r.toLowerCase()];if(Math.abs(o.length-s.length)>i)continue;const a=Yb(s,o);
if(!(a>i||a===i&&n!==void 0)&&(n=r,i=a,a===0))break}return n}function Yb(e,t){let s=[],i=Array.from({length:t.length+1},(n,r)=>r);for(let n=1;n<=e.length;n+=1){
const r=[n];for(let o=1;o<=t.length;o+=1){const a=e[n-1]===t[o-1];let c=Math.min((i[o]??0)+1,(r[o-1]??0)+1,(i[o-1]??0)+(a?0:1));n>1&&o>1&&e[n-1]===t[o-2]&&e[n-2]===
t[o-1]&&(c=Math.min(c,(s[o-2]??0)+1)),r.push(c)}s=i,i=r}return i[t.length]??0}var Jb=({name:e})=>`roms/${e}.rom`,pl=({name:e,rom:t})=>t.file===void 0?void 0:`/r\
un/vfioc/roms/${e}.rom`,Qb={device:{address:g(Ve),bootOrder:g(er)},vm:{devices:$(R(wt),[])}},ew={"device-undeclared":m({severity:"error",about:"value",message:({
device:e})=>`no device is called '${e}'`,remedy:({device:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in devices`}),"device-unused":m({severity:"warn\
ing",about:"value",message:({device:e})=>`no guest receives '${e}'`,remedy:()=>"list it in the devices of a guest, or take it out"}),"device-twice":m({severity:"\
error",about:"value",message:({device:e})=>`'${e}' is in the list already`,remedy:()=>"take one of them out"}),"device-of-two-autostarted":m({severity:"error",about:"\
value",message:({device:e,guest:t})=>`'${e}' is also a device of '${t}', and both guests start with the host`,remedy:()=>"take autostart from one of them"})};function tw(e,t){
const s=Object.keys(e.devices);let i=N(e).length>0;for(const n of N(e))for(const[r,o]of n.devices.entries()){const a={path:["vms",n.name,"devices",r]};Object.hasOwn(
e.devices,o)?n.devices.indexOf(o)<r&&t("device-twice",a,{device:o}):(i=!1,t("device-undeclared",a,{device:o,nearest:qt(o,s)}))}for(const n of s){const r=(e.devices[n]?.
functions.length??0)>0;i&&r&&yt(n,e).length===0&&t("device-unused",{path:["devices",n],on:"key"},{device:n});const[o,...a]=yt(n,e).filter(({vm:c})=>c.autostart);
for(const{vm:c,index:l}of a){if(!o||c.name===o.vm.name)continue;const u={path:["vms",c.name,"devices",l]};t("device-of-two-autostarted",u,{device:n,guest:o.vm.name})}}}
function sw(e,t,s,i){const{rom:n,bootOrder:r}=e,o=s===0?pl(e):void 0,a=n.bar===void 0?void 0:Fn(n.bar);return v("hostdev",{mode:"subsystem",type:"pci",managed:"\
yes"},v("source",{},v("address",Un(t))),s===0&&r!==void 0&&v("boot",{order:r}),i,(a??o)!==void 0&&v("rom",{bar:a,file:o}))}var iw={domain:0,bus:0,slot:2,function:0};
function*nw(e,t){for(const s of De(e,t)){if(s.functions.length===0||s.sriov?.network)continue;const{name:i,functions:n}=s,r=s.address??(s.igd?iw:void 0),o=e.devices.
indexOf(i);yield{pci:{class:"hostdev",key:i,index:o,...r?{fixed:r}:{}},functions:n.map((a,c)=>sw(s,a,c,ms("devices",i,e,t,c)))}}}var vl={};C(vl,{codes:()=>aw,domain:()=>uw,
rules:()=>cw,schema:()=>rw});var Se=e=>g(P("")),rw={vm:{hyperv:g(Ks(j({relaxed:Se("No watchdog timeouts when the guest was not scheduled."),vapic:Se("Fast acces\
s to the interrupt controller."),spinlocks:Se("Long waits for a lock are given to the host."),vpindex:Se("The number of the virtual CPU."),runtime:Se("How long \
each virtual CPU ran."),synic:Se("The synthetic interrupt controller."),stimer:Se("Synthetic timers."),frequencies:Se("The frequencies of the time stamp counter\
 and of the APIC."),tlbflush:Se("Flushing the TLB of other virtual CPUs: off where Windows stops with 0xA on an AMD CPU."),ipi:Se("Interrupts between virtual CP\
Us."),reset:Se("Restarting through Hyper-V, which Windows does not need."),reenlightenment:Se("Notice of a migration."),evmcs:Se("Hyper-V of its own in the gues\
t, on Intel. Default: where kernel.nested is on."),avic:Se("Interrupts by the CPU itself (APICv, AVIC). Default: where KVM of the host has it on, by host.facts."),
emsrBitmap:Se("Fewer traps of Hyper-V of its own in the guest."),xmmInput:Se("Hypercalls with their input in registers.")}),""))}},ow={synic:["vpindex"],stimer:[
"vpindex","synic"],tlbflush:["vpindex"],ipi:["vpindex"],evmcs:["vapic"]},aw={"hyperv-needs":m({severity:"error",about:"value",message:({part:e,other:t})=>`${e} \
does not work without ${t}`,remedy:({part:e,other:t})=>`take '${t}: off' out, or write '${e}: off' as well`}),"evmcs-needs-intel":m({severity:"error",about:"val\
ue",message:()=>"evmcs is there on Intel CPUs only, and host.cpu is amd",remedy:()=>"take it out"})},gl=e=>typeof e.hyperv=="object"?e.hyperv:{};function yl(e,t,s){
if(e.hyperv===!1)return new Set;const{hyperv:i}=$t(e),n=e.hyperv===!0&&i.length===0?Wa.windows10.hyperv:i,r=new Set(n);n.length>0&&t.host.cpu==="intel"&&t.kernel.
nested===!0&&r.add("evmcs"),n.length>0&&e.type==="kvm"&&s?.cpu?.apicv&&r.add("avic");for(const[o,a]of Object.entries(gl(e)))a===!0?r.add(o):a===!1&&r.delete(o);
return r}function cw(e,t,s){for(const i of N(e)){const n=["vms",i.name,"hyperv"],r=gl(i),o=yl(i,e,s);for(const a of o)for(const c of ow[a]??[]){if(o.has(c))continue;
const l=r[c]===void 0?a:c;t("hyperv-needs",{path:[...n,l]},{part:a,other:c})}e.host.cpu==="amd"&&r.evmcs&&t("evmcs-needs-intel",{path:[...n,"evmcs"]})}}var lw=e=>{
const t=e==="emsrBitmap"?"emsr_bitmap":e==="xmmInput"?"xmm_input":e;return e==="spinlocks"?v(t,{state:"on",retries:8191}):v(t,{state:"on"},e==="stimer"&&v("dire\
ct",{state:"on"}))};function*uw(e,t,s){const i=yl(e,t,s);i.size!==0&&(yield{at:"features",xml:v("hyperv",{mode:"custom"},...[...i].map(lw))},yield{at:"clock",xml:v(
"timer",{name:"hypervclock",present:"yes"})})}var bl={};C(bl,{codes:()=>hw,rules:()=>fw,schema:()=>dw});var dw={device:{igd:$(P(""),!1)}},hw={"igd-place":m({severity:"\
error",about:"value",message:({address:e})=>`an integrated GPU is at 00:02.0 of the guest, and not at ${e}`,remedy:()=>"take address out, or igd"}),"igd-not-int\
egrated":m({severity:"error",about:"value",message:({address:e})=>`the integrated GPU of an Intel CPU is at 00:02.0 of the host, and this one is at ${e}`,remedy:()=>"\
take igd out"})},wl="0000:00:02.0";function fw(e,t){for(const{name:s,igd:i,address:n,functions:r}of Q(e)){if(!i)continue;const o=l=>({path:["devices",s,l]}),a=r[0]&&
I(r[0]);a!==void 0&&a!==wl&&t("igd-not-integrated",o("igd"),{address:a});const c=n&&I(n);c!==void 0&&c!==wl&&t("igd-place",o("address"),{address:c})}}var kl={};
C(kl,{codes:()=>vw,host:()=>yw,rules:()=>gw,schema:()=>mw});var mw={root:{iommu:$(j({passthrough:$(P(""),!0),acsOverride:$(R(T(["downstream","multifunction"])),
[]),unsafeInterrupts:$(P(""),!1)}),{})}},pw=/zen|lqx|xanmod/,vw={"acs-override-needs-patch":m({severity:"warning",about:"value",message:({kernel:e})=>`${e?`the \
kernel '${e}'`:"the kernel of NixOS"} is not known to carry the ACS override patch, without which this does nothing`,remedy:()=>"choose a kernel that carries it\
, as kernel.packages: linuxPackages_zen or linuxPackages_lqx, or patch yours with boot.kernelPatches; look for pcie_acs_override in the kernel log after the boo\
t"})};function gw(e,t){const s=e.kernel.packages;e.iommu.acsOverride.length>0&&!(s&&pw.test(s))&&t("acs-override-needs-patch",{path:["iommu","acsOverride"],on:"\
key"},{kernel:s})}function*yw(e){yield e.host.cpu==="intel"?{kind:"kernelParam",name:"intel_iommu",value:"on"}:{kind:"kernelParam",name:"amd_iommu",value:"on",comment:"\
AMD's IOMMU is on by default; this only says so, as every guide does."},e.iommu.passthrough&&(yield{kind:"kernelParam",name:"iommu",value:"pt"});const t=[...new Set(
e.iommu.acsOverride)].sort();t.length>0&&(yield{kind:"kernelParam",name:"pcie_acs_override",value:t.join(","),comment:"Does something only in a kernel that carr\
ies the ACS override patch, such as linuxPackages_zen."}),e.iommu.unsafeInterrupts&&(yield{kind:"modprobe",line:{command:"options",module:"vfio_iommu_type1",option:"\
allow_unsafe_interrupts",value:"1"}})}var $l={};C($l,{codes:()=>kw,rules:()=>$w,schema:()=>bw});var bw={},ww={amd:"IOMMU (AMD-Vi, below AMD CBS or NBIO)",intel:"\
VT-d"},kw={"iommu-off":m({severity:"error",about:"value",message:({reason:e})=>e==="firmware"?"by the facts of this machine its IOMMU is off in the firmware":"b\
y the facts of this machine it has no IOMMU",remedy:({cpu:e,reason:t})=>t==="firmware"?`switch ${ww[e]} on in the setup of the firmware, and run vfioc scan agai\
n`:"no device can be passed on it; if that is not so, run vfioc scan again"}),"iommu-groups-unknown":m({severity:"warning",about:"value",message:()=>"the facts \
are of a kernel that ran with the IOMMU off, so nothing is known of its groups",remedy:()=>"boot with what compiles, which switches it on, then run vfioc scan a\
gain"}),"acs-override-pointless":m({severity:"warning",about:"value",message:()=>"the groups of all these devices are isolated without it, by the facts of this \
machine",remedy:()=>"take acsOverride out"})};function $w(e,t,s){const i=Q(e)[0];if(!s?.iommu||!i)return;const{on:n,reason:r,acsOverride:o}=s.iommu;if(n)e.iommu.
acsOverride.length>0&&o===!1&&_w(e,s)&&t("acs-override-pointless",{path:["iommu","acsOverride"],on:"key"});else{const a={path:["devices",i.name],on:"key"};r==="\
firmware"||r==="unsupported"?t("iommu-off",a,{cpu:e.host.cpu,reason:r}):t("iommu-groups-unknown",a)}}function _w(e,t){return Q(e).every(s=>{const i=new Set(s.functions.
map(I)),n=new Set(s.functions.map(o=>Xe(t,o)?.iommuGroup)),r=t.pci.filter(o=>n.has(o.iommuGroup)&&!i.has(I(o.address)));return i.size>0&&!n.has(void 0)&&r.every(
Gn)})}var _l={};C(_l,{codes:()=>xw,rules:()=>Ew,schema:()=>Sw});var Sw={},xw={"group-not-isolated":m({severity:"error",about:"value",message:({group:e,others:t,
one:s,override:i})=>`IOMMU group ${e} also holds ${t}, which ${s?"stays":"stay"} with the host${i?", in spite of the ACS override":""}`,remedy:({device:e,one:t})=>`\
let ${t?"it":"them"} go along, in the functions of '${e}' or as a device with bind: boot, or plug one of them in elsewhere; iommu.acsOverride is the last resort\
, and gives up the isolation`}),"group-member-changes-hands":m({severity:"error",about:"value",message:({guest:e,group:t,other:s,bind:i})=>`'${s}' is in the sam\
e IOMMU group ${t}, has bind: ${i}, and is not a device of '${e}'`,remedy:({guest:e,other:t})=>`add '${t}' to the devices of '${e}', or write bind: boot there`}),
"group-of-two-guests":m({severity:"warning",about:"value",message:({group:e,other:t,guest:s})=>`it shares IOMMU group ${e} with '${t}' of the guest '${s}', so o\
nly one of the guests can run at a time`,remedy:()=>"give both devices to one guest, or plug one of them in elsewhere"})},Ow=new Set(["vfio-pci","pci-stub"]),Aw=({
driver:e,modules:t=[]})=>e!==void 0&&(!Ow.has(e)||t.length>0);function Nw(e,t){const s=new Map;for(const[i,n]of e.functions.entries()){const r=Xe(t,n)?.iommuGroup;
r!==void 0&&!s.has(r)&&s.set(r,i)}return s}function Mw(e){const t=new Map;for(const s of e.pci){if(s.iommuGroup===void 0||Gn(s))continue;const i=t.get(s.iommuGroup);
i?i.push(s):t.set(s.iommuGroup,[s])}return t}function Ew(e,t,s){if(!s)return;const i=Ea(e,s),n=Mw(s),r=e.iommu.acsOverride.length>0;if(!(r&&!s.iommu?.acsOverride)){
for(const o of Q(e))if(yt(o.name,e).length!==0)for(const[a,c]of Nw(o,s)){const l={path:["devices",o.name,"functions",c]},u=n.get(a)??[],d=u.filter(p=>Aw(p)&&!i.
has(I(p.address)));if(d.length>0){const p=rs(d.map(Gp)),b={device:o.name,group:a,others:p,one:d.length===1,override:r};t("group-not-isolated",l,b)}const h=new Set(
u.flatMap(p=>i.get(I(p.address))??[]));for(const p of h)p.name!==o.name&&Cw(o,p,a,c,e,t)}}}function Cw(e,t,s,i,n,r){const o={path:["devices",e.name,"functions",
i]},a=(d,{name:h})=>De(d,n).some(p=>p.name===h),c=N(n).filter(d=>a(d,e)&&!a(d,t)),[l]=c;if(!l)return;if(t.bind!=="boot"){const d={guest:l.name,group:s,other:t.name,
bind:t.bind};r("group-member-changes-hands",o,d);return}const u=N(n).find(d=>a(d,t)&&!a(d,e));u&&t.name<e.name&&r("group-of-two-guests",o,{group:s,other:t.name,
guest:u.name})}var Sl={};C(Sl,{codes:()=>Iw,host:()=>zw,kernelField:()=>Ol,rules:()=>jw,schema:()=>Tw});var Tw={},xl=we([T(["guests"]),us]),Pw=j({cpus:xl,isolcpus:$(
P(""),!0),nohzFull:$(P(""),!0),rcuNocbs:$(P(""),!0),irqaffinity:g(us)}),Ol=g(ze(we([xl,Pw]),je(e=>e==="guests"||Array.isArray(e)?{cpus:e,isolcpus:!0,nohzFull:!0,
rcuNocbs:!0}:e))),kA=`vms: { win: { memory: 4GiB, cpu: { pin: [2, 3] } } }
`,Iw={"kernel-isolate-without-pins":m({severity:"error",about:"value",message:()=>"no guest is pinned to CPUs of the host",remedy:()=>"pin one, or write the set\
 of CPUs"}),"kernel-isolate-first-cpu":m({severity:"error",about:"value",message:()=>"the kernel needs CPU 0 for itself",remedy:()=>"leave CPU 0 to the host, wi\
th the threads of its core"}),"kernel-isolate-irqaffinity":m({severity:"error",about:"value",message:({cpus:e})=>`interrupts are to go to CPU ${e}, which is to \
be free of them`,remedy:()=>"give those CPUs that are not isolated"}),"kernel-isolate-leaves-nothing":m({severity:"error",about:"value",message:({cpus:e})=>`the\
se are all CPUs that the machine has (${e})`,remedy:()=>"leave some to the host"})};function Al(e,t){const s=e.kernel.isolate?.cpus;return s!=="guests"?s??[]:[...new Set(
N(e).flatMap(i=>ds(i,e,t)))].sort((i,n)=>i-n)}function jw(e,t,s){const{isolate:i}=e.kernel;if(!i)return;const n=["kernel","isolate"],r=Al(e,s);i.cpus==="guests"&&
N(e).every(({cpu:c})=>c.pin===void 0)&&t("kernel-isolate-without-pins",{path:n});const o=s?.cpu?.cpus.flatMap(c=>c.online?[c.cpu]:[])??[];o.length>0&&o.every(c=>r.
includes(c))?t("kernel-isolate-leaves-nothing",{path:n},{cpus:ie(o)}):r.includes(0)&&t("kernel-isolate-first-cpu",{path:n});const a=i.irqaffinity?.filter(c=>r.includes(
c))??[];a.length>0&&t("kernel-isolate-irqaffinity",{path:[...n,"irqaffinity"]},{cpus:ie(a)})}function*zw(e,t){const{isolate:s}=e.kernel,i=ie(Al(e,t));if(!s||i===
"")return;const{isolcpus:n,nohzFull:r,rcuNocbs:o,irqaffinity:a}=s;n&&(yield{kind:"kernelParam",name:"isolcpus",value:`managed_irq,domain,${i}`}),r&&(yield{kind:"\
kernelParam",name:"nohz_full",value:i}),o&&(yield{kind:"kernelParam",name:"rcu_nocbs",value:i}),a&&(yield{kind:"kernelParam",name:"irqaffinity",value:ie(a)})}var Nl={};
C(Nl,{codes:()=>Rw,host:()=>qw,rules:()=>Bw,schema:()=>Lw});var Dw=Y("",["linuxPackages_latest","linuxKernel.packages.linux_6_12"],/^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/,
"a kernel is named by its attribute path below pkgs, as in linuxPackages_latest"),Lw={root:{kernel:$(j({packages:g(Dw),pcieAspm:g(ze(we([Ie(),T(["on","off","for\
ce"])]),je(e=>typeof e=="string"?e:e?"on":"off"))),ignoreMsrs:$(P(""),!1),nested:g(P("")),isolate:Ol,params:$(R(av),[])}),{})}},Ml={intel_iommu:"host.cpu",amd_iommu:"\
host.cpu",iommu:"iommu.passthrough","amd_iommu=pt":"iommu.passthrough","intel_iommu=pt":"iommu.passthrough",pcie_acs_override:"iommu.acsOverride",pcie_aspm:"ker\
nel.pcieAspm",isolcpus:"kernel.isolate",nohz_full:"kernel.isolate",rcu_nocbs:"kernel.isolate",irqaffinity:"kernel.isolate.irqaffinity","vfio-pci.ids":"devices.<\
name>.ids","vfio_pci.ids":"devices.<name>.ids","kvm.ignore_msrs":"kernel.ignoreMsrs","kvm_intel.nested":"kernel.nested","kvm_amd.nested":"kernel.nested"},El={pcie_aspm_off:"\
the kernel knows pcie_aspm=off: write kernel.pcieAspm: off","video=efifb:off":"NixOS's boot framebuffer is simpledrm, which this does not turn off: write bootVg\
a: true at the device",vfio_virqfd:"the module is part of vfio since Linux 6.2"},Rw={"kernel-parameter-owned":m({severity:"error",about:"value",message:({parameter:e,
key:t})=>`the parameter ${e} is set by '${t}'`,remedy:({key:e})=>`take it out here and use '${e}'`}),"kernel-parameter-useless":m({severity:"warning",about:"val\
ue",message:({parameter:e})=>`the parameter ${e} does nothing`,remedy:({reason:e})=>e})};function Bw(e,t){for(const[s,i]of e.kernel.params.entries()){const n=["\
kernel","params",s],[r=""]=i.split("=",1),o=[i,r].flatMap(c=>Object.hasOwn(Ml,c)?[Ml[c]]:[])[0],a=[i,r].flatMap(c=>Object.hasOwn(El,c)?[El[c]]:[])[0];o?t("kerne\
l-parameter-owned",{path:n},{parameter:r,key:o}):a&&t("kernel-parameter-useless",{path:n},{parameter:i,reason:a})}}function*qw(e){const{packages:t,pcieAspm:s,ignoreMsrs:i,
nested:n,params:r}=e.kernel;t&&(yield{kind:"option",path:["boot","kernelPackages"],value:A("pkgs",...t.split("."))}),N(e).length>0&&(yield{kind:"module",stage:"\
boot",name:`kvm-${e.host.cpu}`}),s&&(yield{kind:"kernelParam",name:"pcie_aspm",value:s}),i&&(yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"\
ignore_msrs",value:"1"}},yield{kind:"modprobe",line:{command:"options",module:"kvm",option:"report_ignored_msrs",value:"0"}}),n!==void 0&&(yield{kind:"modprobe",
line:{command:"options",module:`kvm_${e.host.cpu}`,option:"nested",value:n?"1":"0"}});for(const o of r){const[a="",...c]=o.split("=");yield c.length>0?{kind:"ke\
rnelParam",name:a,value:c.join("=")}:{kind:"kernelParam",name:a}}}var Cl={};C(Cl,{codes:()=>Hw,host:()=>Jw,rules:()=>Xw,schema:()=>Zw});function Tl(e,t,s){const{
width:i,height:n}=e,r=s==="b7"?i*n*(t?8:4)*2+10*ye:Math.ceil(i*4/256)*256*n*3+4*ye;return Fw(r)}var Fw=e=>2**Math.ceil(Math.log2(e)),Pl=e=>Number.isInteger(Math.
log2(e)),Uw=2*ye,Il="looking-glass",Kw=(e,t)=>N(t).filter(({lookingGlass:s})=>s?.backend==="kvmfr").findIndex(({name:s})=>s===e.name);function qi(e,t){const{lookingGlass:s}=e;
if(!s)return;const{name:i=Il,resolution:n,hdr:r,version:o,size:a,backend:c}=s,l=a??(n?Tl(n,r,o):ye),u=c==="kvmfr"?`/dev/kvmfr${Kw(e,t)}`:`/dev/shm/${i}`;return{
feature:"lookingGlass",name:i,path:u,bytes:l,backend:c}}function wr(e){const{scream:t}=e;if(t?.mode!=="ivshmem")return;const{name:s,size:i=Uw}=t;return{feature:"\
scream",name:s,path:`/dev/shm/${s}`,bytes:i,backend:"shm"}}var kr=(e,t)=>[qi(e,t),wr(e)].filter(s=>s!==void 0),jl=(e,t)=>N(e).flatMap(s=>kr(s,e).flatMap(i=>i.backend===
t?[{...i,vm:s}]:[])),Vw=e=>jl(e,"shm"),$r=e=>jl(e,"kvmfr");function Gw(e){const{user:t}=zt(e);return{user:t==="qemu-libvirtd"?t:"root",group:"kvm"}}var Zw={},$A=e=>`\
vms: { win: { memory: 4GiB, ${e} } }
`,Ww=/_(?:latest|testing|zen|lqx|xanmod)/,zl=10,Hw={"kvmfr-with-shares":m({severity:"error",about:"value",message:({guest:e})=>`the shares of '${e}' do not work\
 beside kvmfr`,remedy:()=>"write backend: shm, or take the shares out"}),"kvmfr-has-no-name":m({severity:"error",about:"value",message:({node:e})=>`a device of \
kvmfr has no name of its own: this one is ${e}`,remedy:()=>"take name out, or write backend: shm"}),"kvmfr-with-new-kernel":m({severity:"warning",about:"value",
message:({kernel:e})=>`kvmfr is not always ready for the kernels of ${e}`,remedy:()=>"write backend: shm, or a kernel of long-term support; or keep it, and expe\
ct a build to fail now and then"}),"kvmfr-too-many":m({severity:"error",about:"value",message:()=>`kvmfr makes ${zl} devices, and more guests than that have one`,
remedy:()=>"write backend: shm for some of them"})};function Xw(e,t){for(const{vm:r,path:o}of $r(e)){const a={path:["vms",r.name,"lookingGlass","backend"]};Object.
keys(r.shares).length>0&&t("kvmfr-with-shares",a,{guest:r.name}),r.lookingGlass?.name!==void 0&&t("kvmfr-has-no-name",{path:["vms",r.name,"lookingGlass","name"]},
{node:o})}const s=$r(e),i=e.kernel.packages;s.length>0&&i&&Ww.test(i)&&t("kvmfr-with-new-kernel",{path:["kernel","packages"]},{kernel:i});const n=s[zl];n&&t("kv\
mfr-too-many",{path:["vms",n.vm.name,"lookingGlass","backend"]},{})}var Yw=["null","full","zero","random","urandom","ptmx","kvm","userfaultfd"];function*Jw(e){const t=$r(
e);if(t.length===0)return;yield{kind:"option",path:["boot","extraModulePackages"],value:D([A("config","boot","kernelPackages","kvmfr")])},yield{kind:"module",stage:"\
boot",name:"kvmfr"},yield{kind:"modprobe",line:{command:"options",module:"kvmfr",option:"static_size_mb",value:t.map(({bytes:r})=>r/ye).join(",")}},yield{kind:"\
udev",stage:"boot",seat:!0,rule:[{key:"SUBSYSTEM",operator:"==",value:"kvmfr"},{key:"GROUP",operator:"=",value:"kvm"},{key:"MODE",operator:"=",value:"0660"},{key:"\
TAG",operator:"+=",value:"uaccess"}]},yield{kind:"qemuConf",key:"cgroup_device_acl",value:[...Yw.map(r=>`/dev/${r}`),...t.map(({path:r})=>r)]};for(const{vm:r,path:o}of t)
yield{kind:"hook",vm:r.name,step:"kvmfr-device",order:St["kvmfr-device"],arguments:[o]};const{user:n}=zt(e);for(const r of new Set([...e.host.users,...n==="root"?
[]:[n]]))yield{kind:"member",user:r,group:"kvm"}}var Dl={};C(Dl,{codes:()=>n0,host:()=>o0,rules:()=>r0,schema:()=>i0});var Qw=[["blank",/[ \t\r]+|#[^\n]*/y],["t\
ext",/"""(?:[^"]|"(?!""))*"""|"[^"\n]*"|'[^'\n]*'/y],["number",/-?\d{1,15}(?![A-Za-z0-9_])/y],["name",/[A-Za-z][A-Za-z0-9_]*/y],["sign",/[=,[\]\n]/y]],Ll=e=>e.startsWith(
'"""')?e.slice(3,-3):e.slice(1,-1);function e0(e){const t=[];let[s,i]=[0,1];for(;s<e.length;){const n=Qw.map(([r,o])=>(o.lastIndex=s,{kind:r,lexeme:o.exec(e)?.[0]})).
find(({lexeme:r})=>r!==void 0);if(!n?.lexeme)return{problem:`'${e.slice(s).split(/\s/,1)[0]}' is not understood`,line:i};n.kind!=="blank"&&t.push({kind:n.kind,text:n.
lexeme,line:i}),i+=n.lexeme.split(`
`).length-1,s+=n.lexeme.length}return t}function Rl(e){const t=e0(e);if("problem"in t)return t;const s=[];let i=0;const n=()=>{for(;t[i]?.text===`
`;)i+=1},r=()=>t[i]?.line??t.at(-1)?.line??1,o=()=>{const c=t[i];if(!(c?.kind!=="text"||/["\r\n]/.test(Ll(c.text))))return i+=1,Ll(c.text)},a=()=>{const c=[];for(i+=
1,n();t[i]?.text!=="]";n()){const l=o();if(l===void 0)return;if(c.push(l),n(),t[i]?.text===",")i+=1;else if(t[i]?.text!=="]")return}return i+=1,c};for(n();i<t.length;n()){
const c=t[i];if(c?.kind!=="name"||t[i+1]?.text!=="=")return{problem:`a setting is written key = value, and this is '${c?.text}'`,line:r()};i+=2;const l=t[i],u=r();
let d;if(l?.kind==="number"?(d=Number(l.text),i+=1):d=l?.text==="["?a():o(),d===void 0)return{problem:`the value of ${c.text} is no text in quotes, whole number\
 or list of texts`,line:u};if(s.push({key:c.text,value:d}),i<t.length&&t[i]?.text!==`
`)return{problem:`after the value of ${c.text} the line goes on`,line:r()}}return{entries:s}}var t0=Y("",["qemu_kvm"],/^[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z_][A-Za-z0-9_-]*)*$/,
"a package is named by its attribute path below pkgs, as in qemu_kvm"),s0=j({user:g(Qn),group:g(nv),package:g(t0),swtpm:g(P("")),conf:$(re(),"")}),i0={root:{libvirt:$(
j({enable:$(P(""),!0),runAsRoot:$(P(""),!1),qemu:$(s0,{}),onBoot:$(T(["ignore","start"]),"ignore"),onShutdown:$(T(["shutdown","suspend"]),"shutdown"),parallelShutdown:$(
se().check(ne(0),ce(1e3)),0),shutdownTimeout:g(za),renewSecretsKey:$(P(""),!1),spiceUsbRedirection:$(P(""),!1),virtManager:$(P(""),!1)}),{})}},Bl={user:"libvirt\
.qemu.user",group:"libvirt.qemu.group"},n0={"guests-without-libvirt":m({severity:"error",about:"value",message:({guest:e})=>`libvirtd is off, and the guest '${e}\
' needs it`,remedy:()=>"take libvirt.enable out, or the guests"}),"root-and-other-user":m({severity:"error",about:"value",message:({user:e})=>`QEMU cannot run a\
s root and as '${e}'`,remedy:()=>"take out runAsRoot or qemu.user"}),"suspend-with-devices":m({severity:"warning",about:"value",message:({guest:e})=>`the guest \
'${e}' cannot be suspended: libvirt does not save a guest with passed-through devices`,remedy:()=>"write onShutdown: shutdown, or shut this guest down by hand b\
efore the host"}),"qemu-conf-syntax":m({severity:"error",about:"value",message:({problem:e,line:t})=>`line ${t} of these settings for qemu.conf: ${e}`,remedy:()=>'\
write lines such as max_core = "unlimited", with texts in double quotes'}),"qemu-conf-owned":m({severity:"error",about:"value",message:({key:e,owner:t})=>`'${e}\
' of qemu.conf is set by '${t}'`,remedy:({owner:e})=>`take it out here and use '${e}'`}),"qemu-conf-twice":m({severity:"error",about:"value",message:({key:e})=>`\
these settings for qemu.conf have '${e}' twice`,remedy:()=>"take one of them out"})};function r0(e,t){const{enable:s,runAsRoot:i,qemu:n,onShutdown:r}=e.libvirt,
o=["libvirt"],[a]=N(e);!s&&a&&t("guests-without-libvirt",{path:[...o,"enable"]},{guest:a.name}),i&&n.user!==void 0&&n.user!=="root"&&t("root-and-other-user",{path:[
...o,"qemu","user"]},{user:n.user});const c=N(e).find(d=>De(d,e).length>0);r==="suspend"&&c&&t("suspend-with-devices",{path:[...o,"onShutdown"]},{guest:c.name});
const l={path:[...o,"qemu","conf"]},u=Rl(n.conf);if("problem"in u){t("qemu-conf-syntax",l,u);return}for(const[d,{key:h}]of u.entries.entries()){const p=Object.hasOwn(
Bl,h)?Bl[h]:void 0;p?t("qemu-conf-owned",l,{key:h,owner:p}):u.entries.findIndex(b=>b.key===h)<d&&t("qemu-conf-twice",l,{key:h})}}function*o0(e){const{libvirt:t}=e;
if(!t.enable)return;const s=(i,n,r)=>({kind:"option",path:["virtualisation","libvirtd",...i.split(".")],value:n,...r?{comment:r}:{}});if(yield s("enable",W(!0)),
yield s("onBoot",S(t.onBoot)),yield s("onShutdown",S(t.onShutdown)),t.parallelShutdown>0&&(yield s("parallelShutdown",bt(t.parallelShutdown))),t.shutdownTimeout!==
void 0){const i=V(A("lib","mkForce"),S(String(Math.ceil(t.shutdownTimeout))));yield{kind:"option",path:["systemd","services","libvirt-guests","environment","SHU\
TDOWN_TIMEOUT"],value:i}}yield*a0(e,s);for(const i of e.host.users)yield{kind:"member",user:i,group:"libvirtd"};t.spiceUsbRedirection&&(yield{kind:"option",path:[
"virtualisation","spiceUSBRedirection","enable"],value:W(!0)}),t.virtManager&&(yield{kind:"option",path:["programs","virt-manager","enable"],value:W(!0)})}function*a0(e,t){
const{qemu:s}=e.libvirt,{user:i,group:n}=zt(e),r=i==="qemu-libvirtd"&&n==="qemu-libvirtd",o=!r&&(i!=="root"||n!=="root");yield t("qemu.runAsRoot",W(!r),o?`Not a\
s root: this only leaves NixOS's own user out of qemu.conf, where ${i} stands below.`:void 0),s.package&&(yield t("qemu.package",A("pkgs",...s.package.split(".")))),
s.swtpm!==void 0&&(yield t("qemu.swtpm.enable",W(s.swtpm))),o&&(yield{kind:"qemuConf",key:"user",value:i},yield{kind:"qemuConf",key:"group",value:n});const a=Rl(
s.conf);for(const{key:c,value:l}of"entries"in a?a.entries:[])yield{kind:"qemuConf",key:c,value:l}}var ql={};C(ql,{codes:()=>u0,host:()=>h0,schema:()=>l0});var c0=ee["\
secrets-key.sh"],l0={},u0={},d0="/var/lib/libvirt/secrets/secrets-encryption-key";function*h0(e){if(!e.libvirt.enable||!e.libvirt.renewSecretsKey)return;const t=V(
A("pkgs","writeShellApplication"),F({name:S("vfioc-secrets-key"),runtimeInputs:D([A("pkgs","coreutils"),A("config","systemd","package")]),checkPhase:S(""),text:S(
c0.replace(/^#!.*\n/,""))})),s=["virt-secret-init-encryption.service","libvirtd.service"];yield{kind:"option",path:["systemd","services","vfioc-secrets-key"],comment:"\
libvirt makes a new key for its secrets where the old one was sealed with what this host didn't keep.",value:F({description:S("Key of libvirt's secrets"),wantedBy:D(
[S("libvirtd.service")]),before:D(s.map(S)),unitConfig:F({RequiresMountsFor:D([S("/var/lib/libvirt")])}),serviceConfig:F({Type:S("oneshot"),RemainAfterExit:W(!0)}),
script:V(A("lib","escapeShellArgs"),D([V(A("lib","getExe"),t),S(d0)]))})}}var Fl={};C(Fl,{codes:()=>m0,host:()=>v0,schema:()=>f0});var f0={},m0={},p0=[{since:"1\
1.0",what:"a share that is read-only",instead:"leave readOnly out of the share",has:({shares:e})=>Object.values(e).some(({readOnly:t})=>t)},{since:"11.5",what:"\
a disk on nvme",instead:"put the disk on another bus",has:e=>Object.values(e.disks).some(t=>Bt(t,e)==="nvme")},{since:"12.8",what:"a USB device by its port",instead:"\
give the device by its id",has:({usb:e})=>e.some(({port:t})=>t!==void 0)}];function*v0(e){for(const{since:t,what:s,instead:i,has:n}of p0){const r=N(e).filter(n);
if(r.length===0)continue;const o=A("config","virtualisation","libvirtd","package","version");yield{kind:"assertion",that:V(A("lib","versionAtLeast"),o,S(t)),message:`\
vfioc: ${r.map(({name:a})=>`'${a}'`).join(", ")}: libvirt has ${s} from ${t} on, and virtualisation.libvirtd.package is older: ${i}, or take a newer one.`}}}var Ul={};
C(Ul,{codes:()=>y0,domain:()=>$0,host:()=>k0,rules:()=>b0,schema:()=>g0});var g0={vm:{lookingGlass:g(j({resolution:g(tv),hdr:$(P(""),!1),version:$(T(["b7","idd"]),
"b7"),size:g(Lt),backend:$(T(["shm","kvmfr"]),"shm"),name:g(Xs)}))}},y0={"looking-glass-without-size":m({severity:"error",about:"value",message:({guest:e})=>`no\
thing says how much memory '${e}' shares with the Looking Glass client`,remedy:()=>"add resolution, the largest one that the guest will have"}),"looking-glass-t\
oo-small":m({severity:"error",about:"value",message:({size:e,needed:t,resolution:s})=>`${e} is too little for ${s}, which takes ${t}`,remedy:({needed:e})=>`take\
 size out, or write ${e} or more`})};function b0(e,t){for(const{name:s,lookingGlass:i}of N(e)){if(!i)continue;const n=["vms",s,"lookingGlass"],{resolution:r,hdr:o,
version:a,size:c}=i;!r&&c===void 0&&t("looking-glass-without-size",{path:n,on:"key"},{guest:s});const l=r?Tl(r,o,a):0;if(r&&c!==void 0&&c<l){const u={size:me(c),
needed:me(l),resolution:ev(r)};t("looking-glass-too-small",{path:[...n,"size"]},u)}}}function w0(e,t,s){const{spice:i}=e.display,n=typeof i=="object"?i.port:void 0,
r=[];return(t.path!==`/dev/shm/${Il}`||s)&&r.push(["app",`shmFile=${t.path}`]),rt(e)?typeof i=="object"&&i.listen!=="127.0.0.1"&&r.push(["spice",`host=${i.listen}`]):
r.push(["spice","enable=no"]),rt(e)&&n!==void 0&&r.push(["spice",`port=${n}`]),[...new Set(r.map(([a])=>a))].map(a=>`[${a}]
${r.flatMap(([c,l])=>c===a?[`${l}
`]:[]).join("")}`).join("")}function*k0(e){const t=N(e).flatMap(i=>{const n=qi(i,e);return n?[{vm:i,region:n}]:[]});if(t.length===0)return;yield{kind:"package",
path:["looking-glass-client"]};const s=t.length>1;for(const{vm:i,region:n}of t){const r=s?`looking-glass/${i.name}.ini`:"looking-glass-client.ini",o=w0(i,n,s);o&&
(yield{kind:"option",path:["environment","etc",r,"text"],value:S(o)})}}function*$0(e,t){const s=qi(e,t);s?.backend==="shm"&&(yield{pci:{class:"shmem",key:"looki\
ng-glass",index:0},functions:[v("shmem",{name:s.name},v("model",{type:"ivshmem-plain"}),v("size",{unit:"M"},s.bytes/ye))]})}var Kl={};C(Kl,{codes:()=>x0,domain:()=>A0,
rules:()=>O0,schema:()=>S0});var _0=j({size:Lt,hugepages:bc,node:g(sc),locked:$(P(""),!1),shared:g(P("")),merge:$(P(""),!0)}),S0={vm:{memory:ze(we([Lt,_0]),je(e=>typeof e==
"number"?{size:e,locked:!1,merge:!0}:e))}},x0={"memory-not-whole":m({severity:"error",about:"value",message:({size:e})=>`${e} is not a whole number of MiB`,remedy:()=>"\
write it in MiB or GiB"}),"shares-need-shared-memory":m({severity:"error",about:"value",message:({guest:e})=>`the shares of '${e}' need memory that is shared wi\
th the host`,remedy:()=>"take shared: off out, or the shares"})};function O0(e,t){for(const s of N(e)){const i=["vms",s.name,"memory"],{size:n,shared:r}=s.memory,
o=me(n);(n===0||n%ye!==0)&&t("memory-not-whole",{path:[...i,"size"]},{size:o}),Xa(s)&&r===!1&&t("shares-need-shared-memory",{path:[...i,"shared"]},{guest:s.name})}}
function*A0(e){const{size:t,hugepages:s,locked:i,merge:n}=e.memory,r=e.memory.shared??Xa(e),o=t/1024;yield{at:"",xml:v("memory",{unit:"KiB"},o)},yield{at:"",xml:v(
"currentMemory",{unit:"KiB"},o)};const a=[s!==void 0&&v("hugepages",{},v("page",{size:hs[s.size]/1024,unit:"KiB"})),!n&&v("nosharepages"),i&&v("locked"),r&&v("s\
ource",{type:"memfd"}),r&&v("access",{mode:"shared"})];a.some(Boolean)&&(yield{at:"",xml:v("memoryBacking",{},...a)})}var Vl={};C(Vl,{codes:()=>M0,rules:()=>E0,
schema:()=>N0});var N0={},M0={"memory-beyond-machine":m({severity:"error",about:"value",message:({size:e,total:t})=>`${e} is more than the ${t} that this machin\
e has by its facts`,remedy:()=>"give the guest less"}),"memory-of-all-beyond-machine":m({severity:"error",about:"value",message:({sum:e,total:t,what:s})=>`with \
it ${s==="hugepages"?"the large pages that are set aside at boot":"the guests that start with the host and have devices"} come to ${e}, of ${t} that this machin\
e has by its facts`,remedy:({what:e})=>e==="hugepages"?"give the guests less":"give them less, or start one later"}),"memory-leaves-little":m({severity:"warning",
about:"value",message:({sum:e,left:t})=>`with it the guests hold ${e} from the boot on, which leaves the host ${t}`,remedy:()=>"give the guests less, or use lar\
ge pages for fewer of them"}),"memory-beyond-node":m({severity:"error",about:"value",message:({size:e,node:t,total:s,others:i})=>`${i?"with other guests' large \
pages ":""}${e} are to come from NUMA node ${t}, which has ${s} by the facts`,remedy:()=>"spread the memory over several nodes"}),"memory-away-from-device":m({severity:"\
warning",about:"value",message:({device:e,near:t,nodes:s})=>`with it the memory is on NUMA node ${s}, and '${e}' hangs on node ${t}`,remedy:({near:e})=>`choose \
node ${e} (lscpu -e=cpu,node), or write pin: auto`})},Fi=e=>e>=Rt?`${Math.floor(e/Rt*10)/10}GiB`:`${Math.floor(e/ye)}MiB`;function E0(e,t,s){if(!s||(C0(e,s,t),Zp(
s).length<2))return;const n=new Map;for(const r of N(e)){P0(r,s,n,t);const o=T0(r,e,s);if(o.nodes.size===0)continue;const a=De(r,e).flatMap(({name:l,functions:u})=>{
const d=u.flatMap(h=>Xe(s,h)?.numaNode??[])[0];return d===void 0||o.nodes.has(d)?[]:[{device:l,near:d}]})[0],c={path:["vms",r.name,...o.path]};a&&t("memory-away\
-from-device",c,{...a,nodes:ie([...o.nodes])})}}function C0(e,t,s){const i=t.memory?.total;if(i===void 0)return;const n=Fi(i);let r=0;for(const o of N(e)){const{
size:a,hugepages:c}=o.memory,l={path:["vms",o.name,"memory","size"]};if(a>i){s("memory-beyond-machine",l,{size:me(a),total:n});continue}const u=c?.allocate==="b\
oot";if(!u&&!(o.autostart&&o.devices.length>0))continue;r+=a;const d=u?"hugepages":"autostart";r>=i?s("memory-of-all-beyond-machine",l,{sum:me(r),total:n,what:d}):
i-r<Rt&&s("memory-leaves-little",l,{sum:me(r),left:Fi(i-r)})}}var Gl=e=>e.memory.node?["memory","node"]:["memory","hugepages","node"];function T0(e,t,s){const i=e.
cpu.numa.flatMap(({node:a})=>a??[]);if(i.length>0)return{nodes:new Set(i),path:["cpu","numa"]};const n=Pi(e);if(n)return{nodes:new Set(n),path:Gl(e)};const r=new Map(
s.cpu?.cpus.map(({cpu:a,numaNode:c})=>[a,c]));return{nodes:new Set(ds(e,t,s).flatMap(a=>r.get(a)??[])),path:["cpu","pin"]}}function P0(e,t,s,i){const n=new Map(
t.memory?.numa?.map(({node:u,total:d})=>[u,d])),r=Pi(e)??[],{hugepages:o}=e.memory,a=o?.allocate==="boot",c=e.cpu.numa.length>0&&!o?.node,l=(u,d,h,p)=>{const b=n.
get(d),k=p?s.get(d)??0:0,_=k+u;p&&s.set(d,_),!(b===void 0||_<=b)&&i("memory-beyond-node",{path:["vms",e.name,...h]},{size:Fi(_),node:d,total:Fi(b),others:k>0})};
for(const[u,{memory:d,node:h}]of e.cpu.numa.entries())h!==void 0&&l(d,h,["cpu","numa",u,"node"],a&&c);if(!(r.length>1&&!o))for(const u of r)l(e.memory.size/r.length,
u,Gl(e),a&&!c)}var Zl={};C(Zl,{codes:()=>j0,host:()=>B0,macvtapModes:()=>_r,networks:()=>R0,rules:()=>D0,schema:()=>I0});var _r=["bridge","private","vepa","pass\
through"],I0={root:{networks:$(Ke(Xs,j({type:$(T(["nat","bridge","macvtap"]),"nat"),bridge:g(as),interfaces:g(R(as)),create:g(T(["scripted","networkd"])),dhcp:$(
P(""),!1),mode:g(T(_r)),subnet:g(fy)})),{})}},j0={"bridge-unnamed":m({severity:"error",about:"value",message:({network:e})=>`nothing says which bridge of the ho\
st '${e}' is`,remedy:()=>"add bridge, as ip link shows it, or write type: nat"}),"macvtap-without-interfaces":m({severity:"error",about:"value",message:({network:e})=>`\
nothing says which card of the host '${e}' is on`,remedy:()=>"add interfaces, with the name that ip link shows"}),"network-field-of-other-type":m({severity:"err\
or",about:"value",message:({field:e,type:t,types:s})=>`'${e}' is for networks of the type ${s}, and this one is of ${t}`,remedy:({field:e})=>`take ${e} out, or \
change type`}),"subnet-without-nat":m({severity:"error",about:"value",message:()=>"the addresses on a bridge or card of the host are those of the LAN",remedy:()=>"\
take subnet out, or write type: nat"}),"subnets-overlap":m({severity:"error",about:"value",message:({subnet:e,network:t,other:s})=>`${t} has the addresses ${e},\
 of which '${s}' has some too`,remedy:()=>"give one of them another subnet"}),"bridge-twice":m({severity:"error",about:"value",message:({bridge:e,network:t})=>`${e}\
 is the bridge of '${t}' already`,remedy:()=>"give it another bridge, or put the cards in one network"})},Wl="default",z0={bridge:["nat","bridge"],interfaces:["\
bridge","macvtap"],create:["bridge"],dhcp:["bridge"],mode:["macvtap"]};function Hl(e){const t=Object.values(e.vms).some(({nics:i})=>Object.values(i).some(({network:n})=>n===
Wl));return[...new Set([...Object.keys(e.networks),...t?[Wl]:[]])].flatMap(i=>Js(i,e)??[])}function D0(e,t){for(const[n,r]of Object.entries(e.networks)){const o=[
"networks",n],{type:a,bridge:c,subnet:l,interfaces:u}=r;a==="bridge"&&c===void 0&&t("bridge-unnamed",{path:o,on:"key"},{network:n}),a==="macvtap"&&!u?.length&&t(
"macvtap-without-interfaces",{path:o,on:"key"},{network:n}),a!=="nat"&&l&&t("subnet-without-nat",{path:[...o,"subnet"]});for(const[d,h]of Object.entries(z0)){const p=r[d];
p===void 0||p===!1||h.includes(a)||t("network-field-of-other-type",{path:[...o,d]},{field:d,type:a,types:h.join(" and ")})}}const s=[],i=Hl(e);for(const n of[...i.
filter(({stock:r})=>r),...i.filter(({stock:r})=>!r)]){const r=["networks",n.name],o=s.find(({bridge:l})=>l===n.bridge),{bridge:a}=n;o&&t("bridge-twice",{path:[...r,
"bridge"]},{bridge:a,network:o.name});const c=s.find(l=>hy(l.subnet,n.subnet));if(c){const l={subnet:Dc(n.subnet),network:n.name,other:c.name};t("subnets-overla\
p",{path:[...r,"subnet"]},l)}s.push(n)}}function L0(e,t){const{name:s,bridge:i,subnet:n}=e,{first:r}=n,o=ps(n)/2,a=(e.stock?[]:el(e,t)).map(({vm:c,mac:l,ip:u})=>v(
"host",{mac:l,name:c,ip:u}));return v("network",{},v("name",{},s),v("uuid",{},Ti("network",t.host.name,s)),v("forward",{mode:"nat"}),v("bridge",{name:i,stp:"on",
delay:0}),v("ip",{address:xt(r+1),netmask:dy(n)},v("dhcp",{},v("range",{start:xt(r+2),end:xt(r+o-1)}),...a)))}function*R0(e){for(const[t,{type:s,bridge:i,interfaces:n=[],
mode:r="bridge"}]of Object.entries(e.networks)){const o=Js(t,e);if(o&&(yield{name:t,xml:L0(o,e)}),s==="nat")continue;const a=n.map(l=>v("interface",{dev:l})),c=[
v("name",{},t),v("uuid",{},Ti("network",e.host.name,t)),s==="macvtap"?v("forward",{mode:r},...a):v("forward",{mode:"bridge"}),s==="bridge"&&v("bridge",{name:i})];
yield{name:t,xml:v("network",{},...c)}}}function*B0(e){if(e.libvirt.enable)for(const{bridge:t}of Hl(e))yield{kind:"port",interface:t,protocol:"tcp",port:53},yield{
kind:"port",interface:t,protocol:"udp",port:53},yield{kind:"port",interface:t,protocol:"udp",port:67}}var Xl={};C(Xl,{codes:()=>F0,domain:()=>G0,rules:()=>U0,schema:()=>q0});
var q0={vm:{nics:$(Ke(wt,j({network:g(Xs),bridge:g(as),macvtap:g(as),mode:g(T(_r)),user:$(P(""),!1),model:g(T(["virtio","e1000e","igb"])),mac:g(lv),queues:g(se().
check(ne(1),ce(256))),bootOrder:g(er)})),{})}},_A=(e,t="")=>`${t}vms: { win: { memory: 4GiB, nics: { ${e} } } }
`,F0={"nic-source":m({severity:"error",about:"value",message:({nic:e,given:t})=>t===0?`nothing says what the card '${e}' is plugged into`:`the card '${e}' is pl\
ugged into several things`,remedy:()=>"give one of network, bridge, macvtap and user"}),"network-undeclared":m({severity:"error",about:"value",message:({network:e})=>`\
no network is called '${e}'`,remedy:({network:e,nearest:t})=>t?`did you mean '${t}'?`:`declare '${e}' in networks`}),"mac-twice":m({severity:"error",about:"valu\
e",message:({mac:e,nic:t})=>`${e} is the address of ${t} already`,remedy:()=>"take mac out, or give another one"}),"mode-without-macvtap":m({severity:"error",about:"\
value",message:()=>"a mode is of a card that is plugged in by macvtap",remedy:()=>"take mode out, or write macvtap: with a card of the host"}),"queues-without-v\
irtio":m({severity:"error",about:"value",message:({model:e})=>`a card of the model ${e} has no queues to be counted`,remedy:()=>"write model: virtio, or take qu\
eues out"}),"more-queues-than-vcpus":m({severity:"warning",about:"value",message:({queues:e,vcpus:t})=>`${e} queues are more than the guest has virtual CPUs, wh\
ich is ${t}`,remedy:({vcpus:e})=>`write ${e} or fewer`}),"queues-with-user":m({severity:"error",about:"value",message:()=>"a card that QEMU itself speaks for ha\
s one queue",remedy:()=>"take queues out"})},Yl=(e,t)=>e.model??$t(t).nicModel;function U0(e,t){const s=[...new Set(["default",...Object.keys(e.networks)])],i=new Map;
for(const n of N(e))for(const[r,o]of Object.entries(n.nics)){const a=["vms",n.name,"nics",r],{network:c,bridge:l,macvtap:u,user:d}=o,h=[c,l,u,d||void 0].filter(
k=>k!==void 0).length;h!==1&&t("nic-source",{path:a,on:"key"},{nic:r,given:h}),c!==void 0&&!s.includes(c)&&t("network-undeclared",{path:[...a,"network"]},{network:c,
nearest:qt(c,s)}),o.mode!==void 0&&u===void 0&&t("mode-without-macvtap",{path:[...a,"mode"]}),K0(n,r,o,t);const p=Ri(n,r,e),b=i.get(p);b!==void 0?t("mac-twice",
{path:[...a,"mac"]},{mac:p,nic:b}):i.set(p,`'${r}' of the guest '${n.name}'`)}}function K0(e,t,s,i){const{queues:n}=s;if(n===void 0)return;const r={path:["vms",
e.name,"nics",t,"queues"]},o=Yl(s,e),a=ls(e);o!=="virtio"?i("queues-without-virtio",r,{model:o}):s.user?i("queues-with-user",r):n>a&&i("more-queues-than-vcpus",
r,{queues:n,vcpus:a})}function V0({network:e,bridge:t,macvtap:s,mode:i}){return e!==void 0?{type:"network",source:v("source",{network:e})}:t!==void 0?{type:"bri\
dge",source:v("source",{bridge:t})}:s!==void 0?{type:"direct",source:v("source",{dev:s,mode:i??"bridge"})}:{type:"user"}}function*G0(e,t){for(const[s,i]of Object.
entries(e.nics)){const{type:n,source:r}=V0(i),{queues:o,bootOrder:a}=i,c=ms("nics",s,e,t),l=v("interface",{type:n},v("mac",{address:Ri(e,s,t)}),r,v("model",{type:Yl(
i,e)}),o!==void 0&&o>1&&v("driver",{name:"vhost",queues:o}),a!==void 0&&v("boot",{order:a}),c);yield{pci:{class:"nic",key:s},functions:[l]}}}var Jl={};C(Jl,{codes:()=>W0,
host:()=>J0,rules:()=>H0,schema:()=>Z0});var vs=e=>g(Lt),Z0={device:{resetMethod:g(T(["device_specific","acpi","flr","af_flr","pm","bus"])),vendorReset:$(P(""),
!1),d3cold:$(P(""),!0),bars:$(j({bar0:vs(0),bar1:vs(1),bar2:vs(2),bar3:vs(3),bar4:vs(4),bar5:vs(5)}),{})}},SA=e=>`devices: { gpu: { functions: ["0b:00.0"], ${e}\
 } }
`,W0={"setting-without-address":m({severity:"error",about:"value",message:({device:e,setting:t})=>`${t} needs the address of '${e}', which is not known`,remedy:()=>"\
add functions: the PCI addresses that lspci -nn shows beside these ids"}),"vendor-reset-and-method":m({severity:"error",about:"value",message:({method:e})=>`ven\
dor-reset is loaded for nothing: the device is reset by ${e}`,remedy:()=>"take resetMethod out, or vendorReset"}),"device-specific-without-module":m({severity:"\
warning",about:"value",message:({device:e})=>`the kernel by itself has no device_specific reset for AMD's '${e}'`,remedy:()=>"write vendorReset: true instead, w\
hich loads the module that has one"}),"bar-size":m({severity:"error",about:"value",message:({size:e})=>`${e} is no size of a BAR, which is a power of two of at \
least 1 MiB`,remedy:()=>"write 256MiB, 512MiB, 1GiB and so on"}),"bar-not-offered":m({severity:"error",about:"value",message:({device:e,bar:t,size:s,sizes:i})=>`\
BAR ${t} of '${e}' cannot be ${s}, by the facts of this machine: it offers ${i}`,remedy:()=>"write one of these, or take it out"})};function H0(e,t,s){for(const i of Q(
e)){const{name:n,resetMethod:r,vendorReset:o,d3cold:a,functions:c}=i,l=(...d)=>({path:["devices",n,...d]}),u=[["resetMethod",r!==void 0],["vendorReset",o],["d3c\
old",!a],["bars",Yn(i).length>0]];for(const[d,h]of c.length===0&&i.ids.length>0?u:[])h&&t("setting-without-address",l(d),{device:n,setting:d});o&&r!==void 0&&r!==
"device_specific"&&t("vendor-reset-and-method",l("resetMethod"),{method:r}),!o&&r==="device_specific"&&X0(i,s)&&t("device-specific-without-module",l("resetMetho\
d"),{device:n}),Y0(i,t,s)}}var X0=({ids:e,functions:[t]},s)=>{const i=t&&s?Xe(s,t)?.id:void 0;return[...e,...i?[i]:[]].some(({vendor:n})=>n==="1002")};function Y0(e,t,s){
const[i]=e.functions,n=i&&s?Xe(s,i)?.bars:void 0;for(const[r,o]of Object.entries(e.bars)){if(o===void 0)continue;const a={path:["devices",e.name,"bars",r]},c=Number(
r.slice(3)),l=n?.find(u=>u.index===c)?.sizes;if(o<ye||!Pl(o))t("bar-size",a,{size:me(o)});else if(l&&!l.includes(o)){const u=l.length>0?l.map(me).join(", "):"on\
e size only";t("bar-not-offered",a,{device:e.name,bar:c,size:me(o),sizes:u})}}}function*J0(e){const t=Q(e);t.some(({vendorReset:s})=>s)&&(yield{kind:"option",path:[
"boot","extraModulePackages"],value:D([A("config","boot","kernelPackages","vendor-reset")])},yield{kind:"module",stage:"initrd",name:"vendor-reset"});for(const{
resetMethod:s,vendorReset:i,d3cold:n,functions:r}of t){const o=(a,c,l=r)=>l.map(u=>({kind:"tmpfile",type:"w",path:`/sys/bus/pci/devices/${I(u)}/${a}`,argument:c,
ofEntry:!0}));i?yield*o("reset_method","device_specific",r.slice(0,1)):s&&(yield*o("reset_method",s)),n||(yield*o("d3cold_allowed","0"))}for(const s of N(e))for(const i of De(
s,e)){const[n]=i.functions,r=Yn(i).map(({file:o,value:a})=>`${o}=${a}`);i.bind==="boot"||!n||r.length===0||(yield{kind:"hook",vm:s.name,step:"resize-bars",order:St["\
resize-bars"],arguments:[I(n),...r]})}}var Ql={};C(Ql,{codes:()=>dk,domain:()=>pk,rules:()=>fk,schema:()=>uk});var ot=(e,t=0)=>({bus:0,slot:e,function:t}),at=e=>({
bus:e,slot:0,function:0}),ei=(e,t)=>Array.from({length:e},(s,i)=>t(i)),eu={hostdev:ei(12,e=>at(1+e)),usb:ei(3,e=>at(13+e)),serial:[at(16)],scsi:ei(2,e=>at(17+e)),
rng:[at(19)],balloon:[at(20)],input:ei(3,e=>at(21+e)),vsock:[at(24)],video:[ot(1),ot(24)],shmem:ei(8,e=>ot(16+e)),watchdog:[ot(25)],sound:[ot(27),ot(26)],iommu:[
ot(30)],sata:[ot(31,2)]},tu=(e,t)=>eu[e]?.[t],Q0=e=>eu[e]!==void 0,ek={disk:{first:25,last:44},nic:{first:45,last:56},share:{first:57,last:64},hostdev:{first:89,
last:96}},su={first:97,last:104},tk="slot 810";function*sk(e,t){const[,s=t,i=""]=/^(.*?)(\d{0,6})$/s.exec(t)??[];for(const{first:n,last:r}of[ek[e]??su,su]){const o=r-
n+1,a=Ys(o,tk,e,s)+Number(i);for(let c=0;c<o;c+=1)yield at(n+(a+c)%o)}}var Sr=3,iu=15,ik=(iu-Sr+1)*8,nk=e=>ot(Sr+Math.floor((e-1)/8),(e-1)%8),rk=e=>e===0||e===31||
e>=Sr&&e<=iu,nu="vfioc-kvmfr-memory";function ok(e,t){const s=qi(e,t);if(s?.backend!=="kvmfr")return[];const i=ns(e)?void 0:tu("shmem",0),n=i?{bus:"pcie.0",addr:`\
0x${i.slot.toString(16)}`}:{},r={"qom-type":"memory-backend-file",id:nu,"mem-path":s.path,size:s.bytes,share:!0},o={driver:"ivshmem-plain",id:"vfioc-kvmfr",memdev:nu,
...n};return["-object",JSON.stringify(r),"-device",JSON.stringify(o)]}var ak=Y("",["PIPEWIRE_LATENCY"],/^[A-Za-z_][A-Za-z0-9_]*$/,"an environment variable has l\
etters, digits and _, and does not begin with a digit"),ck=Y("",["x-vga"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"a property has letters, digits, - _ and ."),lk=Y("",["\
blockdev"],/^[A-Za-z0-9][A-Za-z0-9_.-]*$/,"a capability has letters, digits, - _ and .: virsh domcapabilities and libvirt name them"),uk={vm:{qemu:$(j({args:$(R(
cs("One argument.",["-device"])),[]),env:$(Ke(ak,cs("A value.",["512/48000"])),{}),override:$(Ke(Xg,Ke(ck,we([Ie(),se(),cs("A text.",["on"])]))),{}),capabilities:$(
Ke(lk,T(["add","del"])),{})}),{})}},xA=e=>`vms: { win: { memory: 4GiB, disks: { c: { file: /srv/c.qcow2 } }, qemu: { override: { ${e} } } } }
`,dk={"override-of-nothing":m({severity:"error",about:"value",message:({device:e})=>`the guest has no '${e}'`,remedy:({nearest:e})=>e?`did you mean '${e}'?`:"wr\
ite a device of this guest, or take it out"})};function hk(e,t){const s=e.devices.flatMap(n=>{const r=t.devices[n],o=r?.gvt?1:r?.functions.length??0;return Array.
from({length:o},(a,c)=>`devices.${n}${c===0?"":`.${c}`}`)}),i=["disks","nics","shares"].flatMap(n=>Object.keys(e[n]).map(r=>`${n}.${r}`));return[...s,...i]}function fk(e,t){
for(const s of N(e)){const i=hk(s,e);for(const n of Object.keys(s.qemu.override)){if(!hr(n)||i.includes(n.replace(/\.0$/,"")))continue;const o=["vms",s.name,"qe\
mu","override",n];t("override-of-nothing",{path:o,on:"key"},{device:n,nearest:qt(n,i)})}}}var xr={"xmlns:qemu":"http://libvirt.org/schemas/domain/qemu/1.0"};function mk(e,t){
const s=typeof t=="boolean"?"bool":typeof t=="string"?"string":t<0?"signed":"unsigned";return v("qemu:property",{name:e,type:s,value:String(t)})}function*pk(e,t){
const s=[...ok(e,t),...e.qemu.args].map(o=>v("qemu:arg",{value:o})),i=Object.entries(e.qemu.env).map(([o,a])=>v("qemu:env",{name:o,value:a}));s.length+i.length>
0&&(yield{at:"",xml:v("qemu:commandline",xr,...s,...i)});const n=Object.entries(e.qemu.capabilities).map(([o,a])=>v(`qemu:${a}`,{capability:o}));n.length>0&&(yield{
at:"",xml:v("qemu:capabilities",xr,...n)});const r=[...Pc(e,t)].map(([o,a])=>{const c=Object.entries(a).map(([l,u])=>mk(l,u));return v("qemu:device",{alias:o},v(
"qemu:frontend",{},...c))});r.length>0&&(yield{at:"",xml:v("qemu:override",xr,...r)})}var ru={};C(ru,{codes:()=>bk,declaredWords:()=>ou,host:()=>xk,schema:()=>yk});
var vk=ee["identity.xsl"],gk=ee["reconcile.sh"],yk={vm:{adopt:$(P(""),!1)}},bk={};function*wk(e,t){yield`--domain=${e.name}`,yield{xml:`domains/${e.name}.xml`},
e.autostart&&(yield"--autostart"),e.adopt&&(yield"--adopt");for(const[s,{mac:i}]of Object.entries(e.nics))i===void 0&&(yield`--mac=${Ri(e,s,t)}`)}function*ou(e){
const t=N(e).flatMap(s=>Object.values(s.nics).flatMap(({network:i})=>i??[]));for(const s of[...new Set([...Object.keys(e.networks),...t])].sort())yield`--networ\
k=${s}`,e.networks[s]&&(yield{xml:`networks/${s}.xml`}),e.networks[s]&&Js(s,e)?.stock&&(yield"--stock");for(const s of N(e))yield*wk(s,e)}var au=(e,t)=>V(A("pkg\
s","writeText"),S(e),t),kk=e=>au(`vfioc-${e.replaceAll("/","-")}`,V(A("builtins","readFile"),Ta(`./${e}`))),$k=e=>typeof e=="string"?S(e):os("--xml=",kk(e.xml)),
_k=V(A("pkgs","writeShellApplication"),F({name:S("vfioc-reconcile"),runtimeInputs:D([A("pkgs","coreutils"),A("config","virtualisation","libvirtd","package"),A("\
pkgs","libxml2"),A("pkgs","libxslt"),A("config","systemd","package")]),checkPhase:S(""),text:S(gk.replace(/^#!.*\n/,""))})),Sk=V(A("builtins","hashString"),S("s\
ha256"),V(A("builtins","toJSON"),D([["hooks"],["qemu","runAsRoot"],["qemu","verbatimConfig"]].map(e=>A("config","virtualisation","libvirtd",...e))))),cu=D([S("l\
ibvirtd.service")]),lu=["systemd","services","libvirtd","environment","VFIOC_CONFIGURATION"];function*xk(e){if(!e.libvirt.enable)return;yield{kind:"option",path:lu,
value:Sk,comment:"NixOS leaves a libvirtd alone that runs. By this it is seen whether it started with the hooks and the qemu.conf of today."};const t=[V(A("lib",
"getExe"),_k),au("vfioc-identity.xsl",S(vk)),os("--libvirtd=",A("config",...lu)),...[...ou(e)].map($k)];yield{kind:"option",path:["systemd","services","vfioc-re\
concile"],comment:"Defines the guests and networks, where what was declared changed. It starts, stops and restarts no guest.",value:F({description:S("Guests and\
 networks of vfioc"),wantedBy:D([S("multi-user.target")]),wants:cu,after:cu,before:D([S("libvirt-guests.service")]),serviceConfig:F({Type:S("oneshot"),RemainAfterExit:W(
!0),StateDirectory:S("vfioc"),PrivateTmp:W(!0),TimeoutStartSec:S("5min")}),script:V(A("lib","escapeShellArgs"),D(t))})}}var uu={};C(uu,{codes:()=>Ak,rules:()=>Nk,
schema:()=>Ok});var Ok={},Ak={"device-without-reset":m({severity:"warning",about:"value",message:({address:e,beside:t})=>`the kernel has no way to reset ${e}, b\
y the facts of this machine${t?`, nor its bus, where ${t} would be reset with it`:""}`,remedy:()=>"count on a reboot of the host between two starts of the guest\
, or look for a kernel module that can reset it"}),"reset-method-unknown":m({severity:"warning",about:"value",message:({address:e,method:t,methods:s})=>`the ker\
nel can reset ${e} by ${s}, and not by ${t}, by the facts of this machine`,remedy:()=>"write one of these, or load the kernel module that brings it (vendor-rese\
t: device_specific)"})};function Nk(e,t,s){if(s){for(const i of Q(e))if(!i.vendorReset)for(const[n,r]of i.functions.entries()){const o=Xe(s,r),a=o?.resetMethods,
c=I(r),l=["devices",i.name];if(a&&i.resetMethod&&a.length>0&&!a.includes(i.resetMethod)){const d={address:c,method:i.resetMethod,methods:rs(a)};t("reset-method-\
unknown",{path:[...l,"resetMethod"]},d)}if(!o||a?.length!==0||i.resetMethod!==void 0)continue;const u=Mk(i.name,o,e,s);u!==void 0&&t("device-without-reset",{path:[
...l,"functions",n]},{address:c,beside:u})}}}function Mk(e,t,s,i){const{domain:n,bus:r}=t.address;if(r===0)return"";const o=yt(e,s);if(o.length!==0)for(const{vm:a}of o){
const c=new Set(De(a,s).flatMap(({functions:u})=>u.map(I))),l=i.pci.filter(({address:u})=>u.domain===n&&u.bus===r).map(({address:u})=>I(u)).filter(u=>!c.has(u));
if(l.length>0)return rs(l)}}var du={};C(du,{codes:()=>Ck,domain:()=>Tk,schema:()=>Ek});var Ek={vm:{rng:g(P(""))}},Ck={};function*Tk(e){if(!(e.rng??$t(e).rng))return;
const t=v("backend",{model:"builtin"});yield{pci:{class:"rng",key:"rng",index:0},functions:[v("rng",{model:"virtio"},t)]}}var hu={};C(hu,{codes:()=>Ik,files:()=>zk,
host:()=>Lk,rules:()=>Dk,schema:()=>Pk});var Pk={device:{rom:$(j({bar:g(P("")),file:g(Ra)}),{})}},Ik={"rom-off-with-file":m({severity:"error",about:"value",message:({
device:e})=>`the guest does not see a ROM of '${e}', and a file is given for it`,remedy:()=>"take bar: off out, or file"})},jk=16*2**20;function*zk(e){for(const{
name:t,rom:s}of Q(e))s.file!==void 0&&(yield{path:["devices",t,"rom","file"],name:s.file,limit:jk})}function Dk(e,t){for(const{name:s,rom:i}of Q(e))i.bar!==!1||
i.file===void 0||t("rom-off-with-file",{path:["devices",s,"rom","bar"]},{device:s})}function*Lk(e){for(const t of Q(e)){const s=pl(t);if(s===void 0)continue;const i=Jb(
t);yield{kind:"file",from:["devices",t.name,"rom","file"],to:i},yield{kind:"option",path:["systemd","tmpfiles","settings","10-vfioc",s,"L+","argument"],value:os(
Ta(`./${i}`))}}}var fu={};C(fu,{codes:()=>Bk,domain:()=>Vk,host:()=>Kk,rules:()=>qk,schema:()=>Rk});var mu=4010,Rk={vm:{scream:g(j({mode:$(T(["ivshmem","network"]),
"network"),user:g(Qn),name:$(Xs,"scream"),size:g(Lt),interface:g(as),port:$(se().check(ne(1),ce(65535)),mu),unicast:$(P(""),!1)}))}},OA=(e,t="memory: 4GiB, nics\
: { lan: { network: default } }")=>`vms: { win: { ${t}, ${e} } }
`,Bk={"scream-user-unclear":m({severity:"error",about:"value",message:({guest:e,users:t})=>t.length===0?`nobody of the host hears the guest '${e}'`:`it is not s\
aid which of ${t.join(", ")} hears the guest '${e}'`,remedy:()=>"add user to it, one of host.users"}),"scream-user-unknown":m({severity:"error",about:"value",message:({
user:e})=>`'${e}' is not one of host.users`,remedy:({user:e})=>`add '${e}' to host.users, or name one of them`}),"scream-without-audio":m({severity:"error",about:"\
value",message:({guest:e})=>`the host plays no sound, and that of '${e}' is to be played on it`,remedy:()=>"set host.audio to pipewire or pulseaudio, or take sc\
ream out"}),"scream-without-interface":m({severity:"error",about:"value",message:({guest:e})=>`'${e}' has no card in a NAT network, and Scream's interface is no\
t given`,remedy:()=>"add interface, the host's side of the guest's network, or a card in a NAT network"}),"scream-same-port":m({severity:"error",about:"value",message:({
guest:e,other:t,port:s,interface:i})=>`the sound of '${e}' and of '${t}' both arrives at port ${s} of ${i}`,remedy:()=>"give one of them another port, and the s\
ame port in its registry, or ivshmem"}),"scream-with-secure-boot":m({severity:"warning",about:"value",message:({guest:e})=>`Windows does not load Scream's drive\
r in '${e}' while Secure Boot is on`,remedy:()=>"write secureBoot: false in the guest's firmware, or take scream out for the sound of SPICE"})},pu=(e,t)=>{const{
users:s}=t.host;return e.scream?.user??(s.length===1?s[0]:void 0)},vu=(e,t)=>e.scream?.interface??Bi(e,t)[0]?.network.bridge;function qk(e,t){const{users:s,audio:i}=e.
host,n=new Map;for(const r of N(e)){if(!r.scream)continue;const o=["vms",r.name,"scream"],a=pu(r,e);if(a===void 0?t("scream-user-unclear",{path:o,on:"key"},{guest:r.
name,users:s}):s.includes(a)||t("scream-user-unknown",{path:[...o,"user"]},{user:a}),_t(r).secureBoot&&t("scream-with-secure-boot",{path:o,on:"key"},{guest:r.name}),
i==="none"&&t("scream-without-audio",{path:o,on:"key"},{guest:r.name}),r.scream.mode!=="network")continue;const{port:c}=r.scream,l=vu(r,e);if(l===void 0){t("scr\
eam-without-interface",{path:o,on:"key"},{guest:r.name});continue}const u=n.get(`${l} ${c}`);u?t("scream-same-port",{path:[...o,"port"]},{guest:r.name,other:u,port:c,
interface:l}):n.set(`${l} ${c}`,r.name)}}var Fk={pipewire:"pipewire-pulse",pulseaudio:"pulseaudio"},Uk={pipewire:[{kind:"option",path:["services","pipewire","en\
able"],value:W(!0)},{kind:"option",path:["services","pipewire","pulse","enable"],value:W(!0)}],pulseaudio:[{kind:"assertion",that:A(Dt("config",["services","pul\
seaudio"],A("config","hardware","pulseaudio")),"enable"),message:"vfioc: host.audio is pulseaudio, and PulseAudio is off: turn it on, or write what plays the ho\
st's sound."}]};function*Kk(e){const{audio:t}=e.host;if(t!=="none"){N(e).some(({scream:s})=>s)&&(yield*Uk[t]);for(const s of N(e)){const i=pu(s,e);if(!s.scream||
i===void 0)continue;const n=vu(s,e),r=wr(s),{port:o}=s.scream;if(r)yield gu(s,i,t,["-m",r.path]);else if(n!==void 0){const a=s.scream.unicast?["-u"]:[],c=o===mu?
[]:["-p",String(o)];yield gu(s,i,t,[...a,"-i",n,...c],n),yield{kind:"port",interface:n,protocol:"udp",port:o}}}}}function gu(e,t,s,i,n){const r=Fk[s],o=c=>D(c.map(
S)),a=n===void 0?[]:[Ec(n)];return{kind:"option",path:["systemd","user","services",`scream-${dr(e.name)}`],value:F({description:S(`Sound of the guest ${e.name}`),
wantedBy:o(["default.target",`${r}.service`,...a]),wants:o([`${r}.socket`]),after:o([`${r}.socket`,`${r}.service`]),partOf:o([`${r}.service`]),startLimitIntervalSec:bt(
0),unitConfig:F({ConditionUser:S(t),...a.length>0?{StopPropagatedFrom:o(a)}:{}}),serviceConfig:F({ExecStart:os(A("pkgs","scream"),`/bin/scream ${Mc(["-o","pulse",
...i])}`),Restart:S("always"),RestartSec:bt(3)})})}}function*Vk(e){const t=wr(e);t&&(yield{pci:{class:"shmem",key:"scream",index:1},functions:[v("shmem",{name:t.
name},v("model",{type:"ivshmem-plain"}),v("size",{unit:"M"},t.bytes/ye))]})}var yu={};C(yu,{codes:()=>Wk,domain:()=>Xk,rules:()=>Hk,schema:()=>Zk});var Gk=Y("",
["/games"],/^(?:\/[A-Za-z0-9_][A-Za-z0-9_.]*)+$/,"a partition is written as /games or /machine/games: letters, digits, _ and . after each /"),Zk={vm:{seclabel:$(
R(j({type:T(["none","static","dynamic"]),model:g(T(["dac","apparmor","selinux"])),label:g(cs("A label.",["+1000:+100"])),relabel:g(P(""))})),[]),partition:g(Gk)}},
AA=e=>`vms: { win: { memory: 4GiB, seclabel: [${e}] } }
`,Wk={"seclabel-twice":m({severity:"error",about:"value",message:({model:e})=>`there is a label of ${e} already`,remedy:()=>"take one of them out"}),"seclabel-i\
ncomplete":m({severity:"error",about:"value",message:({missing:e})=>`this label needs '${e}'`,remedy:({missing:e})=>`add ${e}, or write type: none`}),"seclabel-\
not-static":m({severity:"error",about:"value",message:({type:e,field:t})=>`'${t}' is for a static label, and this one is ${e}`,remedy:({field:e})=>`take ${e} ou\
t, or write type: static`})};function Hk(e,t){for(const{name:s,seclabel:i}of N(e)){const n=new Set;for(const[r,{type:o,model:a,label:c,relabel:l}]of i.entries()){
const u=["vms",s,"seclabel",r],d=o!=="none"&&!a?"model":o==="static"&&c===void 0?"label":void 0;d&&t("seclabel-incomplete",{path:u},{missing:d});for(const[p,b]of Object.
entries({label:c,relabel:l}))o==="static"||b===void 0||t("seclabel-not-static",{path:[...u,p]},{type:o,field:p});const h=a??"the host";n.has(h)&&t("seclabel-twi\
ce",{path:u},{model:h}),n.add(h)}}}function*Xk(e){for(const{type:t,model:s,label:i,relabel:n}of e.seclabel){const r={type:t,model:s,relabel:n===void 0?void 0:ka(
n)};yield{at:"",xml:v("seclabel",r,i!==void 0&&v("label",{},i))}}e.partition!==void 0&&(yield{at:"resource",xml:v("partition",{},e.partition)})}var bu={};C(bu,{
codes:()=>Jk,domain:()=>Qk,schema:()=>Yk});var Yk={vm:{serial:$(P(""),!1)}},Jk={};function*Qk(e){if(!e.serial)return;const t=v("target",{type:"isa-serial",port:0},
v("model",{name:"isa-serial"}));yield{at:"devices",xml:v("serial",{type:"pty"},t)},yield{at:"devices",xml:v("console",{type:"pty"},v("target",{type:"serial",port:0}))}}
var wu={};C(wu,{codes:()=>t$,host:()=>r$,rules:()=>s$,schema:()=>e$});var e$={},t$={"shared-memory-name-twice":m({severity:"error",about:"value",message:({name:e,
guest:t})=>`the shared memory '${e}' is already that of the guest '${t}'`,remedy:()=>"give it a name of its own with name:"}),"shared-memory-size":m({severity:"\
error",about:"value",message:({size:e})=>`${e} is no size for shared memory, which is a power of two of at least 1 MiB`,remedy:()=>"write 1MiB, 2MiB, 4MiB and s\
o on"}),"shared-memory-too-large":m({severity:"error",about:"value",message:({size:e})=>`shared memory of ${e} is more than the driver in a Windows guest can ma\
p`,remedy:()=>"keep it at 1 GiB or less: a smaller resolution, or hdr: off"}),"shared-memory-same-size":m({severity:"error",about:"value",message:({size:e})=>`S\
cream and Looking Glass both have ${e} of shared memory`,remedy:()=>"give Scream another size"})};function s$(e,t){const s=new Map;for(const i of N(e)){const n=kr(
i,e);for(const{feature:a,name:c,path:l,bytes:u}of n){const d=["vms",i.name,a],h=s.get(l);h&&t("shared-memory-name-twice",{path:[...d,"name"]},{name:c,guest:h}),
s.set(l,i.name);const p={path:[...d,"size"]},b=me(u);!Pl(u)||u<ye?t("shared-memory-size",p,{size:b}):u>=2*Rt&&t("shared-memory-too-large",p,{size:b})}const[r,o]=n;
r&&o&&r.bytes===o.bytes&&t("shared-memory-same-size",{path:["vms",i.name,o.feature,"size"]},{size:me(r.bytes)})}}var i$={"":1,k:1024,K:1024,m:ye,M:ye,g:Rt,G:Rt};
function n$(e,t){const s={...i$,...t===void 0?{}:{"%":t/100}},i=F(Object.entries(s).map(([l,u])=>[l,bt(Math.ceil(e/u))])),n=(l,...u)=>V(A("builtins",l),...u),r=it(
"size"),o=l=>n("elemAt",r,bt(l)),a=S(`([1-9][0-9]*)([${Object.keys(s).join("")}]?)`),c=fe(n("fromJSON",o(0)),">=",n("getAttr",o(1),i));return{kind:"assertion",that:Pa(
{size:n("match",a,A("config","boot","devShmSize"))},fe(fe(r,"==",Gs),"||",c)),message:`vfioc: boot.devShmSize is less than the ${me(e)} that guests share below \
/dev/shm: when that is full they are killed.`}}function*r$(e,t){const s=Vw(e);if(s.length===0)return;const{user:i,group:n}=Gw(e),r=s.reduce((a,c)=>a+c.bytes,0);
yield n$(r,t?.memory?.total);for(const{vm:a,path:c,bytes:l}of s)yield{kind:"tmpfile",type:"f",path:c,mode:"0660",user:i,group:n},yield{kind:"hook",vm:a.name,step:"\
shared-memory",order:St["shared-memory"],arguments:[c,String(l),i,n]};for(const a of e.host.users)yield{kind:"member",user:a,group:n};const o=zt(e).user;o!=="ro\
ot"&&o!==i&&(yield{kind:"member",user:o,group:n})}var ku={};C(ku,{codes:()=>a$,domain:()=>u$,host:()=>l$,rules:()=>c$,schema:()=>o$});var o$={vm:{shares:$(Ke(wt,
j({path:kt,readOnly:$(P(""),!1)})),{})}},a$={"share-name-too-long":m({severity:"error",about:"value",message:({share:e})=>`'${e}' is longer than the 36 characte\
rs that virtiofs has for a name`,remedy:()=>"choose a shorter name"})};function c$(e,t){for(const s of N(e))for(const i of Object.keys(s.shares))i.length>36&&t(
"share-name-too-long",{path:["vms",s.name,"shares",i],on:"key"},{share:i})}function*l$(e){N(e).some(({shares:t})=>Object.keys(t).length>0)&&(yield{kind:"option",
path:["virtualisation","libvirtd","qemu","vhostUserPackages"],value:D([A("pkgs","virtiofsd")])})}function*u$(e,t){for(const[s,{path:i,readOnly:n}]of Object.entries(
e.shares)){const r=ms("shares",s,e,t),o=v("filesystem",{type:"mount",accessmode:"passthrough"},v("driver",{type:"virtiofs"}),v("source",{dir:i}),v("target",{dir:s}),
n&&v("readonly"),r);yield{pci:{class:"share",key:s},functions:[o]}}}var $u={};C($u,{codes:()=>h$,host:()=>m$,rules:()=>f$,schema:()=>d$});var d$={},NA=(e,t)=>`h\
ost: { audio: ${e} }
libvirt: { qemu: { user: alex, group: users } }
vms: { win: { memory: 4GiB, ${t} } }
`,h$={"sound-server-not-there":m({severity:"error",about:"value",message:({server:e,audio:t})=>`the sound goes to ${e}, and the host has audio: ${t}`,remedy:()=>"\
make host.audio what the host plays sound with, or take spice for the guest"}),"sound-before-login":m({severity:"warning",about:"value",message:({guest:e,server:t})=>`\
'${e}' starts with the host, when nobody's ${t} runs yet`,remedy:()=>"take autostart out, let SPICE play the sound, or set users.users.NAME.linger"})};function _u({
display:{sound:e}}){const{to:t,uid:s=void 0}=typeof e=="object"?e:{to:e};return t==="pipewire"||t==="pulseaudio"?{to:t,uid:s}:void 0}function f$(e,t){const{audio:s}=e.
host;for(const i of N(e)){const n=_u(i);if(!n)continue;const r=["vms",i.name];(s==="none"||n.to==="pipewire"&&s!=="pipewire")&&t("sound-server-not-there",{path:[
...r,"display","sound"]},{server:n.to,audio:s}),i.autostart&&t("sound-before-login",{path:[...r,"autostart"]},{guest:i.name,server:n.to})}}function*m$(e){const{
user:t}=zt(e),s=N(e).flatMap(i=>_u(i)??[]);for(const i of new Set(s.flatMap(n=>n.uid??[]))){const n=Dt("config",["users","users",t,"uid"],Gs);yield{kind:"assert\
ion",that:fe(fe(n,"==",Gs),"||",fe(n,"==",bt(i))),message:`vfioc: the sound of a guest goes to the server of ${t} as number ${i}, and users.users.${t}.uid is an\
other: make them the same.`}}}var Su={};C(Su,{codes:()=>g$,host:()=>w$,rules:()=>y$,schema:()=>v$});var p$=j({name:wt,inverse:$(P(""),!1),videoDrivers:g(R(wt)),
prime:$(P(""),!0)}),v$={host:{specialisation:g(ze(we([wt,p$]),je(e=>typeof e=="string"?{name:e,inverse:!1,prime:!0}:e)))}},g$={"specialisation-of-nothing":m({severity:"\
warning",about:"value",message:()=>"nothing is passed through, so both boot entries are the same",remedy:()=>"declare devices, or take specialisation out"})};function y$(e,t){
e.host.specialisation&&Object.keys(e.devices).length===0&&t("specialisation-of-nothing",{path:["host","specialisation"]})}var xu=e=>V(A("lib","mkForce"),e),b$=[
["prime","offload","enable"],["prime","offload","enableOffloadCmd"],["prime","reverseSync","enable"],["prime","sync","enable"],["powerManagement","finegrained"]];
function*w$(e){const{specialisation:t}=e.host;if(!t)return;const{name:s,inverse:i,videoDrivers:n,prime:r}=t;if(yield{kind:"entry",name:s,inverse:i},yield{kind:"\
option",path:["specialisation",s,"configuration","system","nixos","tags"],value:D([S(s)]),comment:i?"The boot entry without passthrough.":"The boot entry with p\
assthrough."},yield{kind:"kernelParam",name:"vfioc.passthrough",value:"1",comment:"By this the hook knows what booted."},n){const o=xu(D(n.map(S)));yield{kind:"\
option",path:["services","xserver","videoDrivers"],value:o,ofEntry:!0}}for(const o of r?[]:b$)yield{kind:"option",path:["hardware","nvidia",...o],value:xu(W(!1)),
ofEntry:!0};for(const o of N(e)){if(o.devices.length===0)continue;const a=[i?"default":s];yield{kind:"hook",vm:o.name,order:St["boot-entry"],step:"boot-entry",arguments:a}}}
var Ou={};C(Ou,{codes:()=>_$,domain:()=>O$,host:()=>x$,rules:()=>S$,schema:()=>$$});var k$=ee["make-functions.sh"],$$={device:{sriov:g(j({of:Ve,count:se().check(
ne(1),ce(256)),network:$(P(""),!1),vlan:g(se().check(ne(1),ce(4094)))}))}},MA=(e,t='"05:10.0"')=>`devices: { vf: { functions: [${t}], sriov: { ${e} } } }
vms: { win: { memory: 4GiB, devices: [vf] } }
`,EA=e=>`devices: { a: { functions: ["05:10.0"], sriov: { of: "05:00.0", count: 4 } }, b: { functions: ["05:10.2"], sriov: { of: "05:00.0", count: ${e} } } }
vms: { win: { memory: 4GiB, devices: [a, b] } }
`,_$={"sriov-without-functions":m({severity:"error",about:"value",message:({device:e})=>`which virtual functions '${e}' has is not known`,remedy:()=>"add functi\
ons: the addresses that ls -l /sys/bus/pci/devices/CARD/virtfn* shows once they are made"}),"sriov-counts-differ":m({severity:"error",about:"value",message:({count:e,
device:t,address:s})=>`${s} makes ${e} virtual functions for '${t}'`,remedy:({count:e})=>`write ${e} here too, or the larger number at both`}),"sriov-more-funct\
ions":m({severity:"error",about:"value",message:({functions:e,count:t,address:s})=>`${e} virtual functions of ${s} are used, and it makes ${t}`,remedy:({functions:e})=>`\
write count: ${e} or more`}),"sriov-card-leaves":m({severity:"error",about:"value",message:({address:e,device:t})=>`${e} is a function of '${t}', and the host h\
as to keep it`,remedy:({address:e,device:t})=>`take ${e} out of '${t}'`}),"sriov-handover":m({severity:"error",about:"value",message:()=>"a virtual function is \
not used by the host, so it is not handed over",remedy:()=>"take bind out"}),"vlan-without-network":m({severity:"error",about:"value",message:()=>"a VLAN is of \
a network card",remedy:()=>"write network: on, or take vlan out"})};function Au(e){const t=new Map;for(const s of Q(e)){const{sriov:i}=s;if(!i)continue;const n=I(
i.of);t.set(n,[...t.get(n)??[],{...s,sriov:i}])}return t}function S$(e,t){const s=new Map(Q(e).flatMap(({name:i,functions:n})=>n.map(r=>[I(r),i])));for(const[i,
n]of Au(e)){const[r]=n;if(!r)continue;const{count:o}=r.sriov;for(const{name:c,sriov:l,bind:u,functions:d}of n){const h=["devices",c],p=(...k)=>({path:[...h,...k]});
d.length===0&&t("sriov-without-functions",{...p("sriov"),on:"key"},{device:c});const b=s.get(i);b!==void 0&&t("sriov-card-leaves",p("sriov","of"),{address:i,device:b}),
l.count!==o&&t("sriov-counts-differ",p("sriov","count"),{count:o,device:r.name,address:i}),u==="handover"&&t("sriov-handover",p("bind")),l.vlan!==void 0&&!l.network&&
t("vlan-without-network",p("sriov","vlan"))}const a=n.reduce((c,{functions:l})=>c+l.length,0);a>o&&t("sriov-more-functions",{path:["devices",r.name,"sriov","cou\
nt"]},{functions:a,count:o,address:i})}}var Or=e=>D(e.map(S));function*x$(e){for(const[t,s]of Au(e)){const i=String(s[0]?.sriov.count),n=s.flatMap(o=>o.functions.
map(I)),r=V(A("pkgs","writeShellApplication"),F({name:S("vfioc-make-functions"),runtimeInputs:D([A("pkgs","coreutils")]),checkPhase:S(""),text:S(k$.replace(/^#!.*\n/,
""))}));yield{kind:"option",ofEntry:!0,path:["systemd","services",`vfioc-sriov-${t.replaceAll(/[:.]/g,"-")}`],value:F({description:S(`Virtual functions of ${t}`),
wantedBy:Or(["multi-user.target"]),before:Or(["libvirtd.service"]),after:Or(["systemd-modules-load.service"]),serviceConfig:F({Type:S("oneshot"),RemainAfterExit:W(
!0)}),script:V(A("lib","escapeShellArgs"),D([V(A("lib","getExe"),r),...[t,i,...n].map(S)]))})}}}function*O$(e,t){for(const{name:s,sriov:i,functions:n}of De(e,t)){
if(!i?.network)continue;const r=n.map((o,a)=>v("interface",{type:"hostdev",managed:"yes"},v("mac",{address:Va(t.host.name,e.name,s,String(a))}),v("source",{},v(
"address",{type:"pci",...Un(o)})),i.vlan!==void 0&&v("vlan",{},v("tag",{id:i.vlan})),ms("devices",s,e,t,a)));yield{pci:{class:"hostdev",key:s,index:e.devices.indexOf(
s)},functions:r}}}var Nu={};C(Nu,{codes:()=>N$,host:()=>P$,schema:()=>A$});var A$={},N$={},Ar=(...e)=>A("config",...e),gs=(e,...t)=>V(A("lib",e),...t),Nr=(e,t)=>fe(
V(A("builtins","match"),S(e),t),"!=",Gs),Ui=(e,t)=>Hn(e,t);function*M$(e){const t=it("parameter");yield{kind:"assertion",ofEntry:!0,that:nt(gs("any",Ui("paramet\
er",Nr("vfio[-_]pci[.]ids=.*",t)),Ar("boot","kernelParams"))),message:"vfioc: boot.kernelParams gives vfio-pci ids besides the devices of the spec: take vfio-pc\
i.ids out, and name the devices in the spec."};const s=Ui("line",Nr("[[:space:]]*options[[:space:]]+vfio[-_]pci[[:space:]](.*[[:space:]])?ids=.*",it("line"))),i=gs(
"splitString",S(`
`),Ar("boot","extraModprobeConfig")),n=e.some(r=>is(r)==="id")?1:0;yield{kind:"assertion",ofEntry:!0,that:fe(gs("count",s,i),"==",bt(n)),message:"vfioc: boot.ex\
traModprobeConfig gives vfio-pci ids besides the devices of the spec: take its line `options vfio-pci ids=` out, and name the devices in the spec."}}var Mu=Object.
values(Jn).map(e=>e.filter(t=>t!=="snd_hda_intel"));function*E$(e,t){const s=Hs(e,t),i=Mu.filter(r=>r.some(o=>s.includes(o))).flatMap(r=>r.filter(o=>!s.includes(
o)));if(i.length===0)return;const n=V(A("builtins","replaceStrings"),D([S("-")]),D([S("_")]),it("module"));yield{kind:"assertion",ofEntry:!0,that:nt(gs("any",Ui(
"module",gs("elem",n,D(i.map(S)))),Ar("boot","initrd","kernelModules"))),message:`vfioc: boot.initrd.kernelModules loads a driver that can take '${e.name}' befo\
re vfio-pci (one of ${i.join(", ")}): add it to devices.${e.name}.drivers, or take it out of the list.`}}var C$=({domain:e,bus:t,slot:s,function:i})=>`0*${t}${e===
0?"(@0*0)?":`@0*${e}`}:0*${s}:${i}`;function*T$(e,t){const i=e.filter(c=>{const l=Hs(c,t);return Mu.some(u=>u.some(d=>l.includes(d)))}).flatMap(c=>c.functions);
if(i.length===0)return;const n=(...c)=>["hardware","nvidia","prime",...c],r=["offload","sync","reverseSync"].map(c=>Dt("config",n(c,"enable"),W(!1))).reduce((c,l)=>fe(
c,"||",l)),o=["nvidiaBusId","amdgpuBusId","intelBusId"].map(c=>Dt("config",n(c),S(""))),a=Ui("busId",Nr(`PCI:(${i.map(C$).join("|")})`,it("busId")));yield{kind:"\
assertion",ofEntry:!0,that:nt(fe(r,"&&",gs("any",a,D(o)))),message:"vfioc: hardware.nvidia.prime uses a card that the spec keeps for a guest: switch its offload\
 or sync off, or take the card out of devices."}}function*P$(e,t){const s=Na(e);if(s.length!==0){yield*M$(s);for(const i of s)yield*E$(i,t);yield*T$(s,t)}}var Eu={};
C(Eu,{codes:()=>L$,host:()=>B$,rules:()=>R$,schema:()=>D$});var I$=Y("",["KMONAD_DEVICE"],/^[A-Za-z0-9_][A-Za-z0-9_.+-]{0,62}$/,"a link below /dev has letters, \
digits, _ . + and -, and is at most 63 characters long"),j$=ge("",["KMonad output"],e=>e===""||e.length>256?K("the name of an input device has 1 to 256 characte\
rs"):/[\u0000-\u001f\u007f]/.test(e)?K("control characters cannot stand here"):e.isWellFormed()?_e(e):K("this is not valid Unicode")),z$=se().check(ne(0),ce(255)),
D$={root:{udev:$(j({symlinks:$(Ke(I$,j({name:g(j$),usb:g(Kn),kind:g(T(["keyboard","mouse"])),interface:g(z$)})),{})}),{})}},L$={"symlink-to-nothing":m({severity:"\
error",about:"value",message:({link:e})=>`nothing says which device /dev/${e} is`,remedy:()=>"add name, as /proc/bus/input/devices shows it, or usb, as lsusb sh\
ows it"}),"symlink-interface-without-usb":m({severity:"error",about:"value",message:({link:e})=>`/dev/${e} has a USB interface and no USB id`,remedy:()=>"add us\
b, as lsusb shows it, or take interface out"}),"symlink-same-device":m({severity:"warning",about:"value",message:({link:e,other:t})=>`/dev/${e} and /dev/${t} ar\
e links to the same device`,remedy:()=>"take one of them out"})};function R$(e,t){const s=new Map;for(const[i,n]of Object.entries(e.udev.symlinks)){const r=["ud\
ev","symlinks",i],{name:o,usb:a,kind:c,interface:l}=n;o===void 0&&a===void 0&&t("symlink-to-nothing",{path:r,on:"key"},{link:i}),l!==void 0&&a===void 0&&t("syml\
ink-interface-without-usb",{path:[...r,"interface"]},{link:i});const u=JSON.stringify([o,a,c,l]),d=s.get(u);d&&(o!==void 0||a!==void 0)&&t("symlink-same-device",
{path:r,on:"key"},{link:i,other:d}),s.set(u,i)}}var Ft=(e,t)=>({key:e,operator:"==",value:t});function*B$(e){for(const[t,{name:s,usb:i,kind:n,interface:r}]of Object.
entries(e.udev.symlinks)){const o=[{key:"ACTION",operator:"!=",value:"remove"},Ft("SUBSYSTEM","input"),{...Ft("KERNEL","event*"),glob:!0}];s!==void 0&&o.push(Ft(
"ATTRS{name}",s)),i&&(o.push(Ft("ENV{ID_VENDOR_ID}",i.vendor),Ft("ENV{ID_MODEL_ID}",i.device)),r!==void 0&&o.push(Ft("ENV{ID_USB_INTERFACE_NUM}",r.toString(16).
padStart(2,"0")))),n&&o.push(Ft(`ENV{ID_INPUT_${n.toUpperCase()}}`,"1")),o.push({key:"SYMLINK",operator:"+=",value:t}),yield{kind:"udev",stage:"boot",rule:o}}}var Cu={};
C(Cu,{codes:()=>K$,domain:()=>H$,rules:()=>Z$,schema:()=>U$});var Tu=se().check(ne(1),ce(255)),q$=Y("",["1.4"],/^[1-9]\d{0,2}(?:\.[1-9]\d{0,2}){0,6}$/,"a port i\
s a number, or several with dots where hubs are on the way: 1.4"),F$=j({id:g(Kn),bus:g(Tu),device:g(Tu),port:g(q$),startupPolicy:g(T(["mandatory","requisite","o\
ptional"]))}),U$={vm:{usb:$(R(ze(we([Kn,F$]),je(e=>"vendor"in e?{id:e}:e))),[])}},CA=e=>`vms: { win: { memory: 4GiB, usb: [${e}] } }
`,TA='"1000:0001", "1000:0002", "1000:0003", "1000:0004", "1000:0005", "1000:0006", "1000:0007"',K$={"usb-not-identified":m({severity:"error",about:"value",message:()=>"\
nothing says which USB device this is",remedy:()=>"give its id, or its bus with port or device, as lsusb shows them"}),"usb-port-and-device":m({severity:"error",
about:"value",message:()=>"port and device both say where on the bus it is",remedy:()=>"take device out: it changes whenever something is plugged in"}),"usb-twi\
ce":m({severity:"error",about:"value",message:({device:e,guest:t})=>`${e} is a USB device of '${t}' already`,remedy:()=>"take it out of one of them; two devices\
 of one id are told apart by bus and device"}),"usb-ports-exceeded":m({severity:"warning",about:"value",message:({guest:e,devices:t,ports:s})=>`'${e}' has ${t} \
USB devices and ${s} ports, so that some of them are slow`,remedy:()=>"take some out, lower display.usbRedirection, or pass a whole USB controller"})};function Pu({
bus:e,device:t,port:s}){if(e!==void 0)return s!==void 0?`bus ${e}, port ${s}`:t!==void 0?`bus ${e}, device ${t}`:void 0}var V$=e=>{const t=Pu(e);return e.id?he(
e.id)+(t?` at ${t}`:""):t};function G$(e){const t=Object.values(e.disks).filter(i=>Bt(i,e)==="usb").length,s=rt(e)?e.display.usbRedirection:0;return e.usb.length+
t+s+(Ya(e)==="tablet"?1:0)}function Z$(e,t){const s=new Map;for(const i of N(e)){const n=["vms",i.name,"usb"],r=new Set;for(const[a,c]of i.usb.entries()){const l=V$(
c),u={path:[...n,a]};if(l===void 0){t("usb-not-identified",u);continue}c.port!==void 0&&c.device!==void 0&&t("usb-port-and-device",{path:[...n,a,"device"]});const d=r.
has(l)?i.name:i.autostart?s.get(l):void 0;d!==void 0&&t("usb-twice",u,{device:l,guest:d}),r.add(l),i.autostart&&s.set(l,i.name)}const o=G$(i);o>ir&&t("usb-ports\
-exceeded",{path:n,on:"key"},{guest:i.name,devices:o,ports:ir})}}function W$(e){const{id:t,bus:s,port:i,device:n,startupPolicy:r}=e,o=[t&&v("vendor",{id:`0x${t.
vendor}`}),t&&v("product",{id:`0x${t.device}`}),Pu(e)!==void 0&&v("address",{bus:s,device:i===void 0?n:void 0,port:i})];return v("source",{startupPolicy:r},...o)}
function*H$(e){for(const t of e.usb)yield{at:"devices",xml:v("hostdev",{mode:"subsystem",type:"usb",managed:"yes"},W$(t))}}var Iu={};C(Iu,{codes:()=>Y$,domain:()=>J$,
schema:()=>X$});var X$={vm:{watchdog:g(T(["reset","shutdown","poweroff","pause","none","dump","inject-nmi"]))}},Y$={};function*J$(e){if(!ns(e))yield{at:"devices",
xml:v("watchdog",{model:"itco",action:e.watchdog??"reset"})};else if(e.watchdog!==void 0){const t=v("watchdog",{model:"i6300esb",action:e.watchdog});yield{pci:{
class:"watchdog",key:"watchdog",index:0},functions:[t]}}}var ti=[ll,Su,kl,Nl,Sl,_a,Jl,Ua,Dl,ql,wu,Ul,Cl,fu,Eu,Qc,ol,il,Wc,Kl,gc,Qa,ic,_c,vc,vl,al,ml,nl,Ou,bl,hu,
Tc,Ac,Xl,Zl,ul,Cu,Vc,jc,$u,Qo,bu,du,Iu,yu,Fl,ku,Fa,Ka,Ql,Gc,Sc,ru,Nu,Xc,xc,$l,_l,fl,uu,pc,Vl],Mr={"xml-not-readable":m({severity:"error",about:"value",message:({
file:e,line:t,column:s,problem:i})=>`${e?`'${e}'`:"this XML"}, line ${t}, column ${s}: ${i}`,remedy:()=>"correct it there: it must be one <domain> element, as v\
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
stand where it is to stand in the guest '${e}': ${s}`,remedy:()=>"give it another address, as 41:00.0, or none"})},oe="boot alias rom acpi address",Q$={domain:`\
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
    portgroup dnsmasq:options`,forward:"driver pf nat interface address",dns:"forwarder txt host srv",ip:"tftp dhcp",dhcp:"range host bootp"},Er=new Map(Object.
entries(Q$).map(([e,t])=>[e,new Map(t.split(/\s+/).map((s,i)=>[s,i]))])),ju=new Set(["network","forward","dns","ip","dhcp"]),e1=e=>{const t=ju.has(e)?void 0:Er.
get(e);return t&&[...t.keys()]},t1=e=>[...Er].flatMap(([t,s])=>s.has(e)&&!ju.has(t)?[t]:[]),Cr=e=>{if(e.name==="metadata"||e.children.length===0)return e;let t=!1,
s=e.children.map(n=>{if(typeof n=="string")return n;const r=Cr(n);return t||=r!==n,r});const i=Er.get(e.name);if(i){const n=a=>(typeof a=="string"?void 0:i.get(
a.name))??i.size;let r=-1;s.every(a=>{const c=r;return r=n(a),c<=r})||(t=!0,s=s.toSorted((a,c)=>n(a)-n(c)))}return t?{...e,children:s}:e};function*zu(e){for(const t of Fs(
e))yield{parent:e,element:t},t.name!=="metadata"&&(yield*zu(t))}function s1(e,t){const{name:s}=t,i=e1(e.name);if(!i||i.includes(s)||s.includes(":")&&!s.startsWith(
"qemu:"))return;const[n]=t1(s),r=n===void 0?qt(s,i):void 0;return{code:"xml-element-unknown",element:t,parent:e.name,...r===void 0?{}:{meant:r},...n===void 0?{}:
{belongs:n}}}function i1(e,t){const s=vt(t,"name")??"";if(t.name==="alias"&&!s.startsWith("ua-"))return`the alias ${s}`;const i=vt(t,"dev")??"";return e.name===
"interface"&&t.name==="target"&&/^(?:vnet|vif|macvtap)\d+$/.test(i)?`the tap device ${i}`:t.name==="seclabel"&&vt(t,"type")==="dynamic"&&gt(t,"label")?"a dynami\
c security label":void 0}function n1(e,t){const s=[];for(const r of["name","uuid"]){const o=gt(e,r),a=gt(t,r);o&&a&&ss(o).trim()!==ss(a)&&s.push({code:"xml-iden\
tity",element:r,is:ss(a)})}const i=vt(e,"id"),n=new Set(i===void 0?[]:[`the number ${i}`]);for(const{parent:r,element:o}of zu(e)){const a=s1(r,o);a&&s.push(a);const c=i1(
r,o);if(c&&n.add(c),r.name==="interface"&&o.name==="mac"){const l=Ba(vt(o,"address")??"");"problem"in l&&s.push({code:"xml-mac",element:o,problem:l.problem})}}if(n.
size>0){const[r="",...o]=n,a=o.length>0?`${r} and ${o.length} more of the kind`:r;s.push({code:"xml-of-running-guest",found:a})}return s}var H=(...e)=>({law:"ke\
yed",keys:e,needs:!0}),Le=(...e)=>({law:"keyed",keys:e,needs:!1}),ct={law:"loose"},Ye={law:"appended"},r1={law:"replaced"},xe=H(["@name"]),Ut=H(["@id"]),o1=["do\
main","bus","slot","function"].map(e=>`source/address@${e}`),Ki=["alias@name"],Du={"os/boot":r1,"os/initarg":Ye,"acpi/table":H(["@type"]),"firmware/feature":xe,
"domain/sysinfo":H(["@type"]),"bios/entry":xe,"system/entry":xe,"chassis/entry":xe,"sysinfo/entry":xe,"sysinfo/baseBoard":ct,"baseBoard/entry":xe,"oemStrings/en\
try":Ye,"domain/seclabel":Le(["@model"],["@type"]),"clock/timer":xe,"cpu/feature":xe,"numa/cell":Ut,"distances/sibling":Ut,"vcpus/vcpu":Ut,"iothreadids/iothread":Ut,
"cputune/vcpupin":H(["@vcpu"]),"cputune/vcpusched":H(["@vcpus"]),"cputune/iothreadpin":H(["@iothread"]),"cputune/iothreadsched":H(["@iothreads"]),"cputune/cache\
tune":H(["@vcpus"]),"cachetune/cache":H(["@id","@level","@type"]),"cputune/memorytune":H(["@vcpus"]),"memorytune/node":Ut,"numatune/memnode":H(["@cellid"]),"hug\
epages/page":Le(["@nodeset"],["@size"]),"blkiotune/device":H(["path."]),"capabilities/cap":xe,"devices/disk":H(["target@dev"]),"devices/controller":Le(["@type",
"@index","@model~ich9"],["@type","@index"],["@type"]),"devices/interface":Le(["mac@address"],Ki),"devices/hostdev":Le(o1,["source/vendor@id","source/product@id",
"source/address@bus","source/address@device"],["source/vendor@id","source/product@id"],["source/address@bus","source/address@device"],["source/address@bus","sou\
rce/address@port"],["source/address@uuid"],["source/adapter@name",...["bus","target","unit"].map(e=>`source/address@${e}`)],Ki),"devices/shmem":xe,"devices/inpu\
t":Le(["@type","source@dev"],["@type","source@evdev"],["@type","@bus"],["@type"]),"devices/filesystem":H(["target@dir"]),"devices/channel":H(["target@name"],["t\
arget@address","target@port"],["target@type"]),"devices/serial":Le(["target@port"],Ki),"devices/parallel":Le(["target@port"],Ki),"devices/console":Le(["target@t\
ype","target@port"],["target@type"],["target@port"]),"devices/graphics":H(["@type"]),"devices/audio":Ut,"devices/sound":ct,"devices/video":ct,"devices/rng":ct,"\
devices/tpm":ct,"devices/watchdog":ct,"devices/panic":ct,"devices/crypto":ct,"devices/smartcard":ct,"devices/lease":H(["key."]),"devices/memory":Ye,"devices/red\
irdev":Ye,"devices/hub":Ye,"redirfilter/usbdev":Ye,"source/host":Le(["@name","@port"]),"graphics/channel":xe,"graphics/listen":Le(["@type","@address"],["@type"]),
"interface/ip":H(["@address"]),"interface/route":H(["@address"]),"filterref/parameter":xe,"vlan/tag":Ut,"network/ip":Le(["@family","@address"],["@address"]),"ne\
twork/portgroup":xe,"network/route":H(["@address"]),"forward/interface":H(["@dev"]),"forward/address":Ye,"dhcp/range":H(["@start"]),"dhcp/host":Le(["@mac"],["@i\
d"],["@ip"]),"dns/host":H(["@ip"]),"dns/txt":xe,"dns/srv":H(["@service","@protocol"]),"dns/forwarder":Ye,"host/hostname":Ye,"qemu:commandline/qemu:arg":Ye,"qemu\
:commandline/qemu:env":xe,"qemu:capabilities/qemu:add":H(["@capability"]),"qemu:capabilities/qemu:del":H(["@capability"]),"qemu:override/qemu:device":H(["@alias"]),
"qemu:frontend/qemu:property":xe,"dnsmasq:options/dnsmasq:option":Ye},Lu={law:"keyed",keys:[[]],needs:!1},a1=(e,t)=>{const s=`${e}/${t}`;return(Object.hasOwn(Du,
s)?Du[s]:void 0)??Lu},c1={"source/address@domain":"0","source/address@function":"0","target@port":"0"},Tr=e=>/^0x[0-9a-f]{1,8}$/i.test(e)?String(Number.parseInt(
e,16)):/^[0-9]{1,8}$/.test(e)?String(Number.parseInt(e,10)):/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(e)?e.toLowerCase():e,Ru=new Map;function Bu(e){const t=Ru.get(
e);if(t)return t;const[s="",i]=e.split("~"),[n="",r]=s.split("@"),o=n.replace(/\.$/,"").split("/").filter(c=>c!==""),a={where:s,children:o,attribute:r,prefix:i};
return Ru.set(e,a),a}function qu(e,{children:t,attribute:s}){let i=e;for(const n of t)i=i?.child(n);return s===void 0?i?.text:i?.attribute(s)}var Fu=(e,t)=>qu(e,
Bu(t)),si=(e,t,s=0)=>{for(let i=s;i<t.length;i+=1){const n=t[i]??[],r=[];let o=n.length===0;for(const a of n){const c=Bu(a),l=qu(e,c);if(c.prefix!==void 0&&!l?.
startsWith(c.prefix))break;l!==void 0&&l!==""&&(o=!0);const u=l??c1[c.where];if(u===void 0||u==="")break;r.push(Tr(u))}if(o&&r.length===n.length)return JSON.stringify(
[i,...r])}},Uu={model:"type",disk:"type",interface:"type",filesystem:"type",serial:"type",console:"type",channel:"type",parallel:"type",smartcard:"mode"},l1=e=>e.
name==="backend"?e.attribute("type")===void 0?"model":"type":Object.hasOwn(Uu,e.name)?Uu[e.name]:void 0,u1=new Set(["source","backingStore","virtualport","proto\
col"]),d1=e=>e==="model"||e==="backend"?"all":u1;function Ku({keys:e,byKey:t},s){for(let i=0;i<e.length;i+=1){const n=si(s,e,i);n!==void 0&&!t.has(n)&&t.set(n,s)}}
function Vu(e,t){const s=e.get(t.name);s?s.push(t):e.set(t.name,[t])}var Gu=6,ys=class $n{name;attributes=new Map;#t=[];#e;#s;#i="";constructor(t){this.name=t}static of(t){
const s=new $n(t.name);for(const[i,n]of Object.entries(t.attributes))s.attributes.set(i,n);for(const i of Fs(t))s.add($n.of(i));return s.#i=ss(t),s}get children(){
return this.#t}get text(){return this.#i}setText(t){this.#i=t,t!==""&&this.drop(new Set(this.#t.map(s=>s.name)))}attribute(t){return this.attributes.get(t)}named(t){
return this.#t.length<=Gu?this.#t.filter(s=>s.name===t):this.#r().get(t)??[]}child(t){return this.#t.length<=Gu?this.#t.find(s=>s.name===t):this.#r().get(t)?.[0]}find(t,s,i){
const n=this.#s?.get(t);if(n)return n.byKey.get(s);const r={keys:i,byKey:new Map};for(const o of this.named(t))Ku(r,o);return this.#s??=new Map,this.#s.set(t,r),
r.byKey.get(s)}#r(){if(this.#e)return this.#e;this.#e=new Map;for(const t of this.#t)Vu(this.#e,t);return this.#e}add(t){this.#t.push(t),this.#e&&Vu(this.#e,t);
const s=this.#s?.get(t.name);s&&Ku(s,t)}drop(t){this.#t=this.#t.filter(s=>!t.has(s.name)),this.#e=void 0;for(const s of t)this.#s?.delete(s)}valueAt(t){return Fu(
this,t)}copy(){return $n.of(this.freeze())}print(){return JSON.stringify([this.name,[...this.attributes].sort(),this.#i,this.#t.map(t=>t.print())])}freeze(){const t=this.#i===
""?this.#t.map(s=>s.freeze()):[this.#i];return{name:this.name,attributes:qn(this.attributes),children:t}}},Zu=/[^/[\]@=\s'"<>&]+/y,h1=/\[([^[\]=\s'"<>&]+)=/y,f1=/(?:'([^']*)'|"([^"]*)"|([^\]'"][^\]]*|))\]/y,
m1=e=>{const t=[];let s=0;const i=n=>{n.lastIndex=s;const r=n.exec(e);return r&&(s+=r[0].length),r};for(;;){if(e[s]==="@"&&t.length>0){s+=1;const o=i(Zu)?.[0];return o!==
void 0&&s===e.length?{steps:t,attribute:o}:{malformed:s}}const n=i(Zu)?.[0];if(n===void 0)return{malformed:s};const r=[];for(;e[s]==="[";){const o=i(h1)?.[1],a=o===
void 0?null:i(f1);if(o===void 0||!a)return{malformed:s};const c=o.includes("@")||o.endsWith(".");r.push({where:c?o:`@${o}`,value:a[1]??a[2]??a[3]??""})}if(t.push(
{name:n,tests:r}),s===e.length)return{steps:t,attribute:void 0};if(e[s]!=="/")return{malformed:s};s+=1}},p1=(e,t)=>{const s=!/[\]'"]/.test(t),i=t.includes("'")?
'"':"'";return`[${e.replace(/^@/,"")}=${s?t:`${i}${t}${i}`}]`},Wu=class{clashes=[];unidentified=[];#t;constructor(e){this.#t=e}at(e,t,s){let i=e;for(const n of t){
let r=i.child(n);r||(r=new ys(n),i.add(r)),i=r}this.#s(i,[s],()=>t.join("/"))}into(e,t,s){const i=l1(t),n=i!==void 0&&this.#t==="override"?t.attribute(i):void 0;
n!==void 0&&e.attribute(i??"")!==n&&v1(e);for(const[a,c]of t.attributes){const l=e.attributes.get(a);l===void 0||this.#t==="override"?e.attributes.set(a,c):l!==
c&&this.clashes.push({path:s(),attribute:a,a:l,b:c})}t.text!==""&&this.#e(e,t,s);const o=new Set(t.children.map(a=>a.name));for(const a of o)this.#s(e,t.named(a),
s)}#e(e,t,s){if(e.text===t.text)return;e.text===""&&e.children.length===0||this.#t==="override"?e.setText(t.text):this.clashes.push({path:s(),attribute:void 0,a:e.
text,b:t.text})}#s(e,t,s){const[i]=t;if(!i)return;const n=a1(e.name,i.name);if(e.text!==""){if(this.#t==="join"){this.clashes.push({path:s(),attribute:void 0,a:e.
text,b:`<${i.name}>`});return}e.setText("")}n===Lu?this.#i(e,t,s):n.law==="keyed"?this.#r(e,t,n,s):n.law==="replaced"?this.#o(e,t,s):n.law==="appended"?this.#l(
e,t):this.#u(e,t,s)}#i(e,t,s){for(const i of t){const n=e.child(i.name);n?this.into(n,i,bs(s,i)):e.add(this.#n(i,bs(s,i)))}}#r(e,t,s,i){const n=[];for(const r of t){
const o=si(r,s.keys);if(o===void 0&&s.needs){const a=s.keys.map(c=>c.join(" "));this.unidentified.push({path:`${Pr(i)}${r.name}`,needs:a})}else if(o===void 0)n.
push(r);else{const a=e.find(r.name,o,s.keys);a?this.into(a,r,bs(i,r,s)):e.add(this.#n(r,bs(i,r,s)))}}if(n.length>0){const{left:r}=this.#c(e.named(n[0]?.name??""),
n,i);for(const o of r)e.add(o)}}#n(e,t){if(e.children.length===0)return e;const s=new ys(e.name);return this.into(s,e,t),s}#c(e,t,s){const i=e.map(r=>({each:r,print:r.
print()}));return{left:t.map(r=>this.#n(r,bs(s,r))).filter(r=>{const o=r.print(),a=i.findIndex(c=>c.print===o);return a>=0&&i.splice(a,1),a<0}),free:i.map(({each:r})=>r)}}#o(e,t,s){
const[i=""]=t.map(o=>o.name),n=e.named(i),r=o=>o.map(a=>a.print()).join("");if(r(n)!==r(t)){if(n.length>0&&this.#t==="join"){this.clashes.push({path:`${Pr(s)}${i}`,
attribute:void 0,a:r(n),b:r(t)});return}e.drop(new Set([i]));for(const o of t)e.add(this.#n(o,s))}}#l(e,t){const s=e.named(t[0]?.name??"").map(r=>r.print()),i=t.
map(r=>r.print());if(!s.some((r,o)=>i.every((a,c)=>s[o+c]===a)))for(const r of t)e.add(r.copy())}#u(e,t,s){const i=e.named(t[0]?.name??""),n=i.length===1&&t.length===
1,{left:r,free:o}=this.#c(i,t,s);for(const a of r){const c=n?0:o.findIndex(u=>y1(u,a)),[l]=c<0?[]:o.splice(c,1);l?this.into(l,a,bs(s,a)):e.add(a)}}},v1=e=>{const t=d1(
e.name);t==="all"&&e.attributes.clear(),e.drop(t==="all"?new Set(e.children.map(s=>s.name)):t)},g1=[["alias@name"],["address@bus","address@slot","address@functi\
on"],["@model"],["model@type"],["@type"]],y1=(e,t)=>g1.some(s=>{const i=si(t,[s]);return i!==void 0&&i===si(e,[s])}),b1=()=>"",Pr=e=>{const t=e();return t===""?
"":`${t}/`},bs=(e,t,s)=>()=>{const n=(s?.keys.find(r=>si(t,[r])!==void 0)??[]).map(r=>r.split("~")[0]??"").filter(r=>t.valueAt(r)!==void 0).map(r=>p1(r,t.valueAt(
r)??""));return`${Pr(e)}${t.name}${n.join("")}`},w1=(e,t,s="join")=>{const i=new Wu(s),n=ys.of(e);return i.into(n,ys.of(t),b1),{merged:n.freeze(),clashes:i.clashes,
unidentified:i.unidentified}},k1=(e,t)=>{const s=new Wu("join"),i=ys.of(e);for(const n of t)s.at(i,n.at===""?[]:n.at.split("/"),ys.of(n.xml));return{merged:i.freeze(),
clashes:s.clashes,unidentified:s.unidentified}},$1=Yf(tm(),1),Hu="A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F",
Xu="\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}",Yu=`[${Hu}${Xu}][-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040${Hu}${Xu}]*`,_1=new RegExp(
`^${Yu}(?::${Yu})?$`,"u"),Ju=/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,S1=/^[A-Za-z_][-.\w]*(?::[A-Za-z_][-.\w]*)?$/,x1=e=>S1.test(e)||_1.test(e),
O1=e=>!Ju.test(e),A1={"&":"&amp;","<":"&lt;",">":"&gt;","'":"&apos;","	":"&#x9;","\n":"&#xA;","\r":"&#xD;"},Qu=e=>A1[e]??e,ed=new Set,td=e=>{if(ed.has(e))return e;
if(x1(e))ed.add(e);else throw new RangeError(`not a name in XML: ${JSON.stringify(e)}`);return e},sd=e=>{if(!O1(e))throw new RangeError(`XML cannot hold this te\
xt: ${JSON.stringify(e)}`);return e},id=/^[ !"#$%()-;=?-~]*$/,N1=e=>id.test(e)?e:sd(e).replace(/[&<>'\t\n\r]/g,Qu),M1=e=>id.test(e)?e:sd(e).replace(/[&<>\r]/g,Qu),
nd=new WeakMap,rd=(e,t)=>{const s=nd.get(e);if(s?.indent===t)return s.text;const i=E1(e,t);return nd.set(e,{indent:t,text:i}),i},E1=(e,t)=>{const s=td(e.name);let i=`${t}\
<${s}`;for(const o in e.attributes)i+=` ${td(o)}='${N1(e.attributes[o]??"")}'`;const[n]=e.children;if(n===void 0)return`${i}/>`;if(typeof n=="string"){if(e.children.
length>1)throw new RangeError(`text beside other children in <${s}>`);return`${i}>${M1(n)}</${s}>`}let r=`${i}>
`;for(const o of e.children){if(typeof o=="string")throw new RangeError(`text beside other children in <${s}>`);r+=`${rd(o,`${t}  `)}
`}return`${r}${t}</${s}>`},Ir=e=>`${rd(e,"")}
`,od=64,C1=20,jr={"http://libvirt.org/schemas/domain/qemu/1.0":"qemu","http://libvirt.org/schemas/network/dnsmasq/1.0":"dnsmasq"},Vi=class extends Error{},ad=e=>Object.
hasOwn(jr,e)?jr[e]:void 0,T1=class{problems=[];offsets=new Map;root;#t;#e=new $1.SaxesParser({xmlns:!0});#s=[];#i=new Map;#r=0;constructor(e){this.#t=e;const t=this.#e;
t.on("error",s=>this.#n(t.position,s.message.replace(/^(?:[^:]*:)?\d+:\d+: /,""))),t.on("doctype",()=>{throw this.#n(Math.max(0,e.lastIndexOf("<!DOCTYPE",t.position)),
"a DOCTYPE is not taken"),new Vi}),t.on("opentagstart",()=>{this.#r=Math.max(0,e.lastIndexOf("<",t.position-1))}),t.on("opentag",s=>this.#c(s)),t.on("text",s=>this.#o(
s)),t.on("cdata",s=>this.#o(s)),t.on("closetag",()=>this.#l())}read(){try{this.#e.write(this.#t).close()}catch(e){if(!(e instanceof Vi))throw e}}#n(e,t){if(this.
problems.push({offset:Math.min(e,this.#t.length),message:t}),this.problems.length>=C1)throw new Vi}#c(e){if(this.#s.length>=od)throw this.#n(this.#r,`elements a\
re nested more than ${od} deep`),new Vi;const t=[];for(const n of Object.values(e.attributes)){const r=n.name==="xmlns"||n.prefix==="xmlns",o=ad(r?n.value:n.uri);
r&&o!==void 0?this.#i.set(o,n.value):r&&Object.values(jr).includes(n.local)?this.#n(this.#r,`the prefix ${n.local} belongs to another namespace: give this one a\
nother prefix`):t.push([!r&&o!==void 0?`${o}:${n.local}`:n.name,n.value])}const s=ad(e.uri),i=s===void 0?e.name:`${s}:${e.local}`;this.#s.push({name:i,attributes:t,
offset:this.#r,children:[],text:"",hasProblem:!1})}#o(e){const t=this.#s.at(-1);t&&(t.text+=e)}#l(){const e=this.#s.pop();if(!e)return;const t=/[^ \t\r\n]/.test(
e.text);t&&e.children.length>0&&this.#n(e.offset,`<${e.name}> has text beside other elements: '${e.text.trim().slice(0,40)}'`);const s=this.#s.at(-1),i=s?[]:[...this.#i].
map(([r,o])=>[`xmlns:${r}`,o]),n={name:e.name,attributes:Object.fromEntries([...e.attributes,...i]),children:t&&e.children.length===0?[e.text]:e.children};this.
offsets.set(n,e.offset),s?s.children.push(n):this.root??=n}},P1=e=>{const t=e.search(Ju);if(t>=0)return{problems:[{offset:t,message:"a character stands here tha\
t XML cannot hold"}]};const s=new T1(e);s.read();const{root:i,offsets:n,problems:r}=s;return i&&r.length===0?{root:i,offsets:n}:{problems:r.length>0?r:[{offset:0,
message:"there is no element"}]}},cd=e=>({name:e.name,attribute:t=>vt(e,t),child:t=>{const s=gt(e,t);return s&&cd(s)},text:ss(e)}),I1=(e,t)=>e.name===t.name&&t.
tests.every(({where:s,value:i})=>{const n=Fu(cd(e),s);return n!==void 0&&Tr(n)===Tr(i)}),j1=(e,t)=>{const s=m1(t);if("malformed"in s)return{outcome:"malformed",
offset:s.malformed};const{steps:i,attribute:n}=s;let r=0,o=0;const a=(l,u)=>{o=Math.max(o,u);const d=i[u];if(!d)return n!==void 0&&vt(l,n)===void 0?l:(r+=1,n===
void 0?void 0:jp(l,{[n]:void 0}));const h=l.children.flatMap(p=>typeof p=="string"||!I1(p,d)?[p]:a(p,u+1)??[]);return{...l,children:h}},c=a(e,0)??e;return r>0?{
outcome:"removed",root:c,count:r}:{outcome:"missing",found:o,step:i[o]?.name??`@${n}`}};function z1(e,t){if(e.xml===void 0)return;const s=t.get(["vms",e.name,"x\
ml"].join("/"));return s?{text:new TextDecoder().decode(s),file:e.xml}:{text:e.xml}}function ld(e,t){const s=e.slice(0,t).split(`
`);return{line:s.length,column:(s.at(-1)??"").length+1}}function D1(e,t,s,i){const n=z1(t,s);if(!n)return e;const r={path:["vms",t.name,"xml"]},o=P1(n.text);if("\
problems"in o){for(const{offset:c,message:l}of o.problems)i("xml-not-readable",r,{guest:t.name,file:n.file,...ld(n.text,c),problem:l});return e}if(o.root.name!==
e.name)return i("xml-root-not-domain",r,{root:o.root.name}),e;for(const c of n1(o.root,e))if(c.code==="xml-of-running-guest")i(c.code,r,c);else if(c.code==="xml\
-identity"){const l=c.element==="name"?"the key in vms":"the guest's uuid";i(c.code,r,{...c,key:l})}else{const{line:l}=ld(n.text,o.offsets.get(c.element)??0);c.
code==="xml-mac"?i(c.code,r,{...c,line:l}):i(c.code,r,{...c,element:c.element.name,line:l})}const a=w1(e,o.root,"override");for(const{path:c,needs:l}of a.unidentified)
i("xml-element-unidentified",r,{path:c,needs:l});return a.merged}function L1(e,t,s,i){let n=D1(e,t,s,i);for(const[r,o]of t.xmlRemove.entries()){const a={path:["\
vms",t.name,"xmlRemove",r]},c=j1(n,o);c.outcome==="removed"?n=c.root:c.outcome==="missing"?i("xml-remove-missing",a,{path:o,step:c.step}):i("xml-remove-malforme\
d",a,{path:o,offset:c.offset})}return n}import{createHash as R1}from"node:crypto";var B1=e=>`urn:vfioc:${e}:1`,ud=e=>R1("sha256").update(Ir(e)).digest("hex");function dd(e,t){
const s=v(`vfioc:${e.name}`,{"xmlns:vfioc":B1(e.name),hash:t}),i=Fs(e,"metadata")[0],n=e.children.filter(c=>c!==i),r=n.findIndex(c=>typeof c!="string"&&!["name",
"uuid","title","description"].includes(c.name)),o=r===-1?n.length:r,a=i?Fs(i):[];return{...e,children:[...n.slice(0,o),v("metadata",{},...a,s),...n.slice(o)]}}var hd=[
"hostdev","disk","nic","share","video","sound","usb","serial","scsi","rng","watchdog","balloon","input","sata","shmem","vsock","iommu"],q1=(e,t)=>hd.indexOf(e.class)-
hd.indexOf(t.class)||(e.order??0)-(t.order??0)||(e.key<t.key?-1:e.key>t.key?1:0),ws=e=>`${e.bus}:${e.slot}`,F1=class{#t=new Map;holder(e,t){const s=this.#t.get(
ws(e));for(let i=e.function;s&&i<e.function+t;i+=1)if(s.has(i))return s.get(i)}tenant(e){return this.#t.get(ws(e))?.values().next().value}take(e,t,s){const i=this.#t.
get(ws(e))??new Map;this.#t.set(ws(e),i);for(let n=e.function;n<e.function+t;n+=1)i.set(n,s)}has(e,t){return this.#t.get(ws(e))?.has(t)??!1}isShared(e){return(this.#t.
get(ws(e))?.size??0)>1}},fd=(e,t,s)=>{const i={type:"pci",...Un({domain:0,...t})},n=e.children.filter(r=>typeof r=="string"||r.name!=="address");return zp(e,...n,
v("address",{...i,multifunction:s?"on":void 0}))},U1=(e,t,s)=>t.domain!==0?"domain":t.function+e.functions.length>8?"functions":s==="pc"?t.bus===0&&t.slot<2?"re\
served":void 0:t.bus===0?rk(t.slot)?"reserved":void 0:t.bus>ik?"bus":t.slot===0?void 0:"slot",K1=e=>{const t=nk(e),s=`0x${(t.slot<<3|t.function).toString(16)}`;
return fd(v("controller",{type:"pci",index:e,model:"pcie-root-port"},v("target",{chassis:e,port:s})),t,t.function===0)},md=[],V1=e=>(md[e]??=K1(e),md[e]),G1=e=>{
let t=0;for(const i of e)t=Math.max(t,i.bus);const s=Array.from({length:t},(i,n)=>V1(n+1));return[v("controller",{type:"pci",index:0,model:"pcie-root"}),...s]},
Z1=(e,t="q35")=>{const s=new F1,i=new Map,n=[],r=[],o=(u,d)=>{s.take(d,u.functions.length,{class:u.class,key:u.key}),i.set(u,d)},a=[...e].sort(q1);for(const u of a){
const{fixed:d}=u;if(!d)continue;const h={class:u.class,key:u.key},p=U1(u,d,t),b=s.holder(d,u.functions.length);p?r.push({...h,reason:p,address:d}):b?r.push({...h,
reason:"taken",address:d,by:b}):o(u,{bus:d.bus,slot:d.slot,function:d.function})}for(const[u,d]of[...i])s.has(d,0)||!u.fixed||(r.push({class:u.class,key:u.key,reason:"\
no-function-0",address:u.fixed}),i.delete(u));const c=(u,d)=>{let h;for(const p of[...d,...sk(u.class,u.key)]){const b=s.tenant(p);if(!b){h&&n.push({class:u.class,
key:u.key,with:h,place:p}),o(u,p);return}h??=b}r.push({class:u.class,key:u.key,reason:"full"})};if(t==="q35"){const u=a.filter(h=>!h.fixed),d=h=>{const p=h.index??
(h.class==="hostdev"?void 0:0);return p===void 0||!Q0(h.class)?void 0:tu(h.class,p)};for(const h of u){const p=d(h);p&&c(h,[p])}for(const h of u)d(h)||c(h,[])}return{
devices:e.flatMap(u=>{const d=i.get(u);return d?u.functions.map((h,p)=>{const b={...d,function:d.function+p};return fd(h,b,b.function===0&&s.isShared(b))}):t===
"pc"&&!u.fixed?u.functions:[]}),controllers:t==="q35"?G1(i.values()):[],places:[...i].map(([u,d])=>({class:u.class,key:u.key,place:d})),collisions:n,refused:r}};
function W1(e,t){const s=t.filter(a=>"at"in a),{merged:i,clashes:n,unidentified:r}=k1(v("domain",{type:e.type}),s),[o]=[...n,...r];if(o)throw new Error(`two fea\
tures do not agree: ${JSON.stringify(o)}`);return i}var H1={domain:"a guest has the PCI domain 0000 only",reserved:"the slot is the chipset's or a root port's",
bus:"there is no such bus in the guest",slot:"behind a root port there is slot 00 only",functions:"its functions do not fit in one slot from there on",taken:"an\
other device stands there","no-function-0":"no device is function 0 of that slot, and a guest does not look for others without it",full:"the guest has no place \
left"};function X1(e,t,s,i){for(const n of Fs(gt(e,"devices")??e,"interface")){const r=vt(gt(n,"mac")??n,"address")?.toLowerCase();if(r===void 0)continue;const o=s.
get(r);if(s.set(r,o??t),!o||o===t)continue;const[a,c]=t.xml===void 0?[o,t]:[t,o];i.reporter(Mr)("xml-mac-twice",{path:["vms",a.name,"xml"]},{mac:r,guest:c.name})}}
var Y1={disk:"disks",nic:"nics",share:"shares"};function J1(e,t){const s=new Map;return i=>{const n=Y1[i.class];if(n===void 0)return 0;const r=s.get(i.class)??Wp(
t,["vms",e.name,n]);return s.set(i.class,r),r.indexOf(i.key)}}function Q1(e,t,s,i,n){const r=n.reporter(Mr),o=["vms",e.name],a=J1(e,s.tree),c=t.flatMap(p=>"pci"in
p?[{...p.pci,order:a(p.pci),functions:p.functions}]:[]),l=Z1(c,ns(e)?"pc":"q35");for(const{key:p,with:b}of l.collisions)r("guest-slot-shared",{path:o,on:"key"},
{guest:e.name,device:p,other:b.key});for(const p of l.refused){const b=p.class==="hostdev"&&"address"in p?{path:["devices",p.key,"address"]}:{path:o,on:"key"};r(
"guest-address-refused",b,{guest:e.name,device:p.key,reason:H1[p.reason]})}let u=e_(W1(e,t),[...l.controllers,...l.devices]);u=Cr(L1(u,e,s.attachments,r)),X1(u,
e,i,n);const d=gt(u,"uuid"),h=ud(u);return{text:Ir(dd(u,h)),uuid:d?ss(d):"",hash:h}}function e_(e,t){const s=gt(e,"devices")??v("devices"),i=e.children.filter(n=>n!==
s);return{...e,children:[...i,{...s,children:[...s.children,...t]}]}}function t_({xml:e}){const t=Cr(e),s=ud(t);return{text:Ir(dd(t,s)),hash:s}}function pd(e){if(e.
includes("\0"))throw new RangeError("a word of a shell cannot hold NUL");return/^[A-Za-z0-9_./:@%+,-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`}var vd=e=>e.
map(pd).join(" "),s_=e=>e.split(`
`).map(t=>t.trim()).filter(t=>t!==""&&!t.startsWith("#")).join(" ");function Kt(e){if(!/^[!-~]+$/.test(e)||e.endsWith("\\"))throw new RangeError(`'${e}' is no w\
ord of modprobe.d`);return e}function i_(e){switch(e.command){case"options":return`options ${Kt(e.module)} ${Kt(e.option)}=${Kt(e.value)}`;case"softdep":return`\
softdep ${Kt(e.module)} pre: ${Kt(e.pre)}`;case"blacklist":return`blacklist ${Kt(e.module)}`;case"install":return`install ${Kt(e.module)} ${vd(e.run.map(t=>t.includes(
`
`)?s_(t):t))}`}}function gd(e){if(/["\n\r\u0000]/.test(e))throw new RangeError(`qemu.conf cannot hold '${e}'`);return`"${e}"`}function n_(e){return typeof e=="s\
tring"?gd(e):typeof e=="number"?String(e):typeof e=="boolean"?e?"1":"0":e.length===0?"[]":`[ ${e.map(gd).join(", ")} ]`}var r_=(e,t)=>`${e} = ${n_(t)}`,o_=e=>e.
replace(/[*?[]/g,"[$&]").replace(/[|\\]/g,"?"),a_=e=>e.replace(/[$%]/g,"$&$&");function yd(e){return e.map(({key:t,operator:s,value:i,glob:n=!1})=>{const r=s===
"=="||s==="!=";if(/[\u0000-\u001f\u007f]/.test(i)||!r&&i.includes("\\"))throw new RangeError(`a udev rule cannot hold '${i}'`);const o=n?i:r?o_(i):a_(i);return`${t}${s}\
"${o.replaceAll('"','\\"')}"`}).join(", ")}var c_=ee["hook.sh"],l_=ee["hooks/boot-entry.sh"],u_=ee["hooks/claim-devices.sh"],d_=ee["hooks/end-sessions.sh"],h_=ee["\
hooks/hugepages.sh"],f_=ee["hooks/isolate-cpus.sh"],m_=ee["hooks/kvmfr-device.sh"],p_=ee["hooks/move-irqs.sh"],zr=ee["hooks/parts/cpu-sets.sh"],Gi=ee["hooks/par\
ts/lock.sh"],v_=ee["hooks/resize-bars.sh"],g_=ee["hooks/restart-units.sh"],y_=ee["hooks/set-governor.sh"],b_=ee["hooks/shared-memory.sh"],w_=ee["hooks/stop-unit\
s.sh"],k_=ee["hooks/unbind-consoles.sh"],$_=ee["hooks/unbind-framebuffer.sh"],__=ee["hooks/unload-drivers.sh"],S_=ee["hooks/wait-device-free.sh"],bd={"boot-entr\
y":l_,"claim-devices":u_,"end-sessions":d_,hugepages:h_,"isolate-cpus":f_,"kvmfr-device":m_,"move-irqs":p_,"resize-bars":v_,"restart-units":g_,"set-governor":y_,
"shared-memory":b_,"stop-units":w_,"unbind-consoles":k_,"unbind-framebuffer":$_,"unload-drivers":__,"wait-device-free":S_},wd={hugepages:[Gi],"isolate-cpus":[Gi,
zr],"move-irqs":[Gi,zr],"set-governor":[Gi,zr]},x_=[...["coreutils","findutils","gawk","gnugrep","gnused","kmod"].map(e=>A("pkgs",e)),A("config","systemd","pack\
age"),A("pkgs","util-linux")],O_=e=>Object.hasOwn(wd,e)?wd[e]??[]:[],A_=e=>{const t=Object.hasOwn(bd,e)?bd[e]:void 0;if(t===void 0)throw new Error(`no file of a\
ssets/hooks is the step ${e}`);return t};function N_(e){return["steps_of() {","  case $1 in",...[...new Set(e.map(i=>i.vm))].sort().flatMap(i=>[`  ${pd(i)})`,...e.
filter(n=>n.vm===i).sort((n,r)=>n.order-r.order).map(n=>`    step ${vd([n.step,...n.arguments])}`),"    ;;"]),"  esac","}",""].join(`
`)}function M_(e){const t=[...new Set(e.map(s=>s.step))].sort();return[...new Set(t.flatMap(O_)),...t.map(A_),N_(e),c_.replace(/^#!.*\n/,"")].join(`
`)}function E_(e){const t=V(A("pkgs","writeShellApplication"),F({name:S("vfioc-hook"),runtimeInputs:D(x_),checkPhase:S(""),text:S(M_(e))}));return{path:["virtua\
lisation","libvirtd","hooks","qemu","vfioc"],value:V(A("lib","getExe"),t)}}var C_=[["assertions"],["boot","blacklistedKernelModules"],["boot","extraModprobeConf\
ig"],["boot","extraModulePackages"],["boot","initrd","kernelModules"],["boot","initrd","services","udev","rules"],["boot","kernelModules"],["boot","kernelPackag\
es"],["boot","kernelParams"],["environment","etc"],["environment","systemPackages"],["hardware","nvidia","powerManagement","finegrained"],["hardware","nvidia","\
prime"],["networking","bridges"],["networking","dhcpcd","denyInterfaces"],["networking","firewall","interfaces"],["networking","interfaces"],["networking","netw\
orkmanager","unmanaged"],["programs","virt-manager"],["services","pipewire"],["services","udev","extraRules"],["services","udev","packages"],["services","xserve\
r","videoDrivers"],["specialisation"],["system","nssModules"],["systemd","network","enable"],["systemd","network","netdevs"],["systemd","network","networks"],["\
systemd","services"],["systemd","sockets"],["systemd","tmpfiles","settings"],["systemd","user","services"],["users","users"],["virtualisation","kvmgt"],["virtua\
lisation","libvirtd"],["virtualisation","spiceUSBRedirection"],["warnings"]],T_=e=>C_.some(t=>t.every((s,i)=>e[i]===s)),Dr={"->":[1,"right"],"||":[2,"left"],"&&":[
3,"left"],"==":[4,"none"],"!=":[4,"none"],"<":[5,"none"],"<=":[5,"none"],">":[5,"none"],">=":[5,"none"],"//":[6,"right"],"+":[8,"left"],"-":[8,"left"],"++":[9,"\
right"]},te={anything:0,notOperand:7,subtraction:8,hasOperand:11,negative:11,function:12,argument:14,selected:15};function kd(e){const[t,s]=Dr[e];return[s==="le\
ft"?t:t+1,s==="right"?t:t+1]}var $d=e=>Dr[e][1];function Zi(e){switch(e.kind){case"comment":return-1;case"lambda":case"let":case"if":return 0;case"binary":return Dr[e.
operator][0];case"not":return 7;case"has":return 10;case"int":return e.value<0n?_d(e.value)?te.subtraction:te.negative:te.argument;case"file":return te.argument;case"\
apply":return e.arguments.length===0?Zi(e.function):te.function;case"select":return e.path.length===0?Zi(e.of):e.or===void 0?te.selected:13;default:return 16}}var _d=e=>e===
-(2n**63n),Sd=new Set(["if","then","else","assert","with","let","in","rec","inherit","or"]),xd=/^[A-Za-z_][A-Za-z0-9_'-]*$/;function Lr(e){if(e.includes("\0"))throw new RangeError(
`Nix strings cannot hold NUL: ${JSON.stringify(e)}`);if(new RegExp("\\p{Surrogate}","u").test(e))throw new RangeError(`text holds a lone surrogate: ${JSON.stringify(
e)}`)}function ks(e){if(!xd.test(e)||Sd.has(e))throw new RangeError(`not the name of a Nix variable: ${JSON.stringify(e)}`);return e}function Od(e){return xd.test(
e)&&!Sd.has(e)?e:Ad([{text:e}])}function $s(e){if(e.length===0)throw new RangeError("an attribute path needs a name");return e.map(Od).join(".")}var P_={"\\":"\\\
\\",'"':'\\"',"\n":"\\n","\r":"\\r","	":"\\t",$:"\\$"},I_=e=>P_[e]??e;function Ad(e){return`"${e.map((s,i)=>{if("hole"in s)return`\${${s.hole}}`;Lr(s.text);const n=i+
1<e.length;return s.text.replace(n?/[\\"\n\r\t]|\$(?=\{)|\$$/g:/[\\"\n\r\t]|\$(?=\{)/g,I_)}).join("")}"`}function Rr(e){if(!e.some(s=>typeof s=="string"&&s.includes(
`
`)))return!1;const t=e.map(s=>typeof s=="string"?s:"x").join("").split(`
`);return!t.some(s=>s.includes("\r"))&&t.some(s=>/^[^ ]/.test(s))&&!/^ +$/.test(t.at(-1)??"")}function j_(e,t){return e.replace(/'+|\$/g,(s,i)=>{const n=e.slice(
i+s.length,i+s.length+2);if(s==="$")return n.startsWith("{")||n===""&&t==="hole"?"''$":"$";const r="'''".repeat(Math.floor(s.length/2));if(s.length%2===0)return r;
const o=n==="${"||n==="$"&&t==="hole"&&i+s.length+1===e.length;return`${r}${o||n===""&&t==="end"?"''\\'":"'"}`})}function z_(e,t){const i=e.map((o,a)=>"hole"in o?
`\${${o.hole}}`:(Lr(o.text),j_(o.text,a+1<e.length?"hole":"end"))).join("").split(`
`),n=i.at(-1)===""?" ".repeat(t):"",r=" ".repeat(t+2);return`''
${i.map(o=>o===""?"":r+o).join(`
`)}${n}''`}function D_(e,t){return Lr(e),e.split(/\r\n|[\r\n]/).flatMap(s=>{const i=s.replace(/[\p{Cc}\u2028\u2029]/gu," ").trimEnd(),n=`# ${/^ */.exec(i)?.[0]??
""}`,r=[];let o="";for(const a of i.split(" ").filter(c=>c!==""))o!==""&&n.length+o.length+1+a.length>t?(r.push(n+o),o=a):o=o===""?a:`${o} ${a}`;return[...r,(n+
o).trimEnd()]})}var ii=100,Nd=80;function Wi(e){return`${At(e,0,0)}
`}var Re=e=>" ".repeat(e);function Md(e){const t=[];for(const s of e){const i=t.at(-1);typeof s!="string"?t.push({hole:Oe(s)}):i!==void 0&&"text"in i?t[t.length-
1]={text:i.text+s}:s!==""&&t.push({text:s})}return t}function L_(e){if(_d(e))return`-${2n**63n-1n} - 1`;if(e>=2n**63n||e<-(2n**63n))throw new RangeError(`Nix in\
tegers have 64 bits: ${e}`);return String(e)}function Ed(e){return typeof e=="string"?ks(e):`{ ${Cd(e).join(", ")} }`}function Cd({names:e,open:t}){if(new Set(e).
size!==e.length)throw new RangeError(`a function takes one name twice: ${e}`);return[...e.map(ks),...t?["..."]:[]]}function Td(e){const t=e.flatMap(i=>i.kind===
"inherit"?i.names:[i.name]),s=new Set;for(const i of t){if(s.has(i))throw new RangeError(`an attribute is given twice: ${JSON.stringify(i)}`);s.add(i)}}function Br(e,t){
return`inherit${e===void 0?"":` (${Oe(e)})`}${t.map(i=>` ${Pd(e,i)}`).join("")};`}var Pd=(e,t)=>e===void 0?ks(t):Od(t);function Je(e,t){const s=Oe(e);return Zi(
qr(e))<t?`(${s})`:s}var qr=e=>e.kind==="comment"?qr(e.node):e;function Oe(e){switch(e.kind){case"string":return Ad(Md(e.parts));case"int":return L_(e.value);case"\
constant":return e.name;case"identifier":return ks(e.name);case"file":return e.path;case"list":return["[",...e.items.map(t=>Je(t,te.argument)),"]"].join(" ");case"\
attrs":return["{",...Id(e.bindings),"}"].join(" ");case"select":{if(e.path.length===0)return Oe(e.of);const t=`${Je(e.of,te.selected)}.${$s(e.path)}`;return e.or===
void 0?t:`${t} or ${Je(e.or,te.argument)}`}case"has":return`${Je(e.of,te.hasOperand)} ? ${$s(e.path)}`;case"apply":return[...[Je(e.function,Fr(e.function))],...e.
arguments.map(s=>Je(s,te.argument))].join(" ");case"lambda":return`${Ed(e.parameter)}: ${Oe(e.body)}`;case"let":return["let",...Id(e.bindings),"in",Oe(e.body)].
join(" ");case"if":return`if ${Oe(e.condition)} then ${Oe(e.consequent)} else ${Oe(e.alternative)}`;case"binary":{const[t,s]=kd(e.operator);return`${Je(e.left,t)}\
 ${e.operator} ${Je(e.right,s)}`}case"not":return`!${Je(e.operand,te.notOperand)}`;case"comment":return Oe(e.node)}}var Fr=e=>qr(e).kind==="select"?te.argument:
te.function;function Id(e){return Td(e),e.map(t=>{if(t.kind==="inherit")return Br(t.from,t.names);const{path:s,value:i}=Ld(t.name,t.value);return`${$s(s)} = ${Oe(
i)};`})}function ve(e){switch(e.kind){case"string":return!Rr(e.parts);case"int":case"constant":case"identifier":case"file":return!0;case"list":return e.items.length<=
1&&e.items.every(ve);case"attrs":return e.bindings.length<=1&&e.bindings.every(t=>t.kind==="inherit"||ve(t.value));case"select":return ve(e.of)&&(e.or===void 0||
ve(e.or));case"has":return ve(e.of);case"apply":return ve(e.function)&&e.arguments.every(ve);case"lambda":return jd(e.parameter)&&ve(e.body);case"if":return ve(
e.condition)&&ve(e.consequent)&&ve(e.alternative);case"binary":return ve(e.left)&&ve(e.right);case"not":return ve(e.operand);case"let":case"comment":return!1}}var jd=e=>typeof e==
"string"||e.names.length<=2;function At(e,t,s,i=0){if(ve(e)){const n=Oe(e);if(s+n.length+i<=ii)return n}return _s(e,t,s)}function tt(e,t,s,i,n=0){if(Zi(e)>=t)return At(
e,s,i,n);if(ve(e)){const r=`(${Oe(e)})`;if(i+r.length+n<=ii)return r}return ni(e,i+1)?`(${_s(e,s,i+1)})`:`(
${Re(s+2)}${At(e,s+2,s+2)}
${Re(s)})`}function ni(e,t){switch(e.kind){case"string":return Rr(e.parts);case"list":return e.items.length>0;case"attrs":return e.bindings.length>0;case"lambda":
return typeof e.parameter=="string"&&ni(e.body,t+e.parameter.length+2);case"apply":return zd(e,t)!==void 0;default:return!1}}function zd(e,t){const s=e.arguments.
at(-1),i=e.arguments.slice(0,-1);if(s===void 0||!ve(e.function)||!i.every(ve))return;const r=[...[Je(e.function,Fr(e.function))],...i.map(o=>Je(o,te.argument)),
""].join(" ");return t+r.length<ii&&ni(s,t+r.length)?r:void 0}function _s(e,t,s){const i=Re(t+2),n=Re(t);switch(e.kind){case"string":return Rr(e.parts)?z_(Md(e.
parts),t):Oe(e);case"list":{const r=e.items.map(o=>i+Ur(o,t+2,te.argument));return r.length===0?"[ ]":`[
${r.join(`
`)}
${n}]`}case"attrs":return e.bindings.length===0?"{ }":`{
${Rd(e.bindings,t+2)}
${n}}`;case"select":{if(e.path.length===0)return _s(e.of,t,s);const r=`${tt(e.of,te.selected,t,s)}.${$s(e.path)}`;return e.or===void 0?r:`${r}
${i}or ${tt(e.or,te.argument,t+2,t+5)}`}case"has":return`${tt(e.of,te.hasOperand,t,s)} ? ${$s(e.path)}`;case"apply":{const r=zd(e,s),o=e.arguments.at(-1);if(r!==
void 0&&o!==void 0)return r+tt(o,te.argument,t,s+r.length);const a=tt(e.function,Fr(e.function),t,s),c=e.arguments.map(l=>i+Ur(l,t+2,te.argument));return[a,...c].
join(`
`)}case"lambda":return R_(e,t,s);case"let":return`let
${Rd(e.bindings,t+2)}
${n}in
${n}${At(e.body,t,t)}`;case"if":{const r=tt(e.condition,te.anything,t,s+3,5),o=At(e.consequent,t+2,t+2),a=`if ${r} then
${i}${o}
${n}else`;return e.alternative.kind==="if"?`${a} ${_s(e.alternative,t,t+5)}`:`${a}
${i}${At(e.alternative,t+2,t+2)}`}case"binary":return q_(e,t,s);case"not":return`!${tt(e.operand,te.notOperand,t,s+1)}`;case"comment":return Ur(e,t,te.anything);default:
return Oe(e)}}function Ur(e,t,s){const i=[];let n=e;for(;n.kind==="comment";n=n.node)i.push(...Dd(n.text,t));return[...i,tt(n,s,t,t)].join(`
${Re(t)}`)}var Dd=(e,t)=>D_(e,Math.max(Nd-t,Nd/2));function R_(e,t,s){const{parameter:i,body:n}=e;if(typeof i=="string"){const o=`${ks(i)}: `;if(ni(n,s+o.length))
return o+_s(n,t,s+o.length)}return`${jd(i)?Ed(i):B_(i,t)}:
${Re(t)}${At(n,t,t)}`}function B_(e,t){return typeof e=="string"?ks(e):`{
${Cd(e).map(i=>`${Re(t+2)}${i}${i==="..."?"":","}`).join(`
`)}
${Re(t)}}`}function q_(e,t,s){const{operator:i}=e,[n,r]=kd(i),o=[],a=(l,u)=>{if(!u||l.kind!=="binary"||l.operator!==i){o.push(l);return}a(l.left,$d(i)==="left"),
a(l.right,$d(i)==="right")};a(e,!0);const c=Math.max(n,r);return o.map((l,u)=>u===0?tt(l,c,t,s):`${i} ${tt(l,c,t,t+i.length+1)}`).join(`
${Re(t)}`)}function Ld(e,t){const s=[e],i=[];for(let n=t;;){if(n.kind==="comment"){i.push(n.text),n=n.node;continue}const r=n.kind==="attrs"&&n.bindings.length===
1?n.bindings[0]:void 0;if(r?.kind!=="assignment")return{path:s,value:n,comments:i};s.push(r.name),n=r.value}}function Rd(e,t){Td(e);const s=e.map(i=>({hasComment:i.
kind==="assignment"&&i.value.kind==="comment",text:Re(t)+F_(i,t)}));return s.map(({hasComment:i,text:n},r)=>{const o=s[r-1];if(o===void 0)return n;const a=t===2&&
(n.includes(`
`)||o.text.includes(`
`));return i||a?`
${n}`:n}).join(`
`)}function F_(e,t){if(e.kind==="inherit")return K_(e.from,e.names,t);const{path:s,value:i,comments:n}=Ld(e.name,e.value),r=`${$s(s)} =`;return[...n.flatMap(a=>Dd(
a,t)),`${r}${U_(i,t,t+r.length+1)};`].join(`
${Re(t)}`)}function U_(e,t,s){const i=ve(e)?Oe(e):void 0;return i!==void 0&&s+i.length+1<=ii?` ${i}`:ni(e,s)?` ${_s(e,t,s)}`:`
${Re(t+2)}${At(e,t+2,t+2,1)}`}function K_(e,t,s){const i=Br(e,t);if(s+i.length<=ii)return i;const n=Br(e,[]).slice(0,-1),r=`
${Re(s+2)}`;return`${n}${t.map(o=>r+Pd(e,o)).join("")}${r};`}var Kr="passthrough",Bd=e=>e.kind==="comment"?Zs(e.text,Bd(e.node)):V(A("lib","mkIf"),it(Kr),e),Hi=e=>e.
kind==="comment"?Hi(e.node):e;function V_(e,t,s){const[i,n]=[Hi(t),Hi(s)];if(i.kind==="list"&&n.kind==="list"){const r=new Set,o=[...i.items,...n.items].filter(
a=>{const c=Wi(Hi(a));return!r.has(c)&&r.add(c)});return D(o)}if(Wi(i)===Wi(n))return t;throw new Error(`two features define the option ${e.join(".")}`)}var G_=class{#t={
below:new Map};#e;constructor(e=!1){this.#e=e}set(e,t,s=!1){if(!T_(e))throw new Error(`${e.join(".")} is below none of the prefixes of nix/prefixes.ts`);const i=this.#e&&
(s||e[0]==="boot");let n=this.#t;for(const r of e){const o=n.below.get(r)??{below:new Map};n.below.set(r,o),n=o}if(n.value&&n.ofEntry!==i)throw new Error(`${e.join(
".")} is of one boot entry and of both`);n.ofEntry=i,n.value=n.value?V_(e,n.value,t):t}expression(){return qd(this.#t,[])}};function qd(e,t){if(e.value&&e.below.
size>0)throw new Error(`${t.join(".")} is both an option and a set of options`);if(e.value)return e.ofEntry?Bd(e.value):e.value;const s=[...e.below.keys()].sort();
return F(s.map(i=>{const n=e.below.get(i);return[i,n?qd(n,[...t,i]):F([])]}))}var Be=(e,t)=>e.filter(s=>s.kind===t),Vt=e=>[...new Set(e)],Fd=e=>D([...e].map(S)),
Xi=e=>S(e.map(t=>`${t}
`).join(""));function Z_(e,t){const s=new Set,i=[];for(const{name:n,value:r,comment:o}of e){const a=r===void 0?n:`${n}=${r}`;s.has(a)||(s.add(a),i.push(o?Zs(o,S(
a)):S(a)))}i.length>0&&t.set(["boot","kernelParams"],D(i))}function W_(e,t){const s={initrd:["boot","initrd","kernelModules"],boot:["boot","kernelModules"]};for(const i of[
"initrd","boot"]){const n=Vt(e.filter(r=>r.stage===i).map(r=>r.name));n.length>0&&t.set(s[i],Fd(n))}}function H_(e,t){const s=new Map;for(const{line:r}of e){if(r.
command!=="options")continue;const o=`${r.module} ${r.option}`;if((s.get(o)??r.value)!==r.value)throw new Error(`two values of the module option ${o}`);s.set(o,
r.value)}const i=r=>["options","softdep","install","blacklist"].indexOf(r.command),n=e.map(r=>r.line).sort((r,o)=>i(r)-i(o));n.length>0&&t.set(["boot","extraMod\
probeConfig"],Xi(Vt(n.map(i_))))}var X_="70-vfioc.rules";function Y_(e,t){const s={initrd:["boot","initrd","services","udev","rules"],boot:["services","udev","e\
xtraRules"]};for(const o of["initrd","boot"]){const a=e.filter(l=>l.stage===o&&!l.seat),c=Vt(a.map(l=>yd(l.rule)));c.length>0&&t.set(s[o],Xi(c))}const i=Vt(e.filter(
o=>o.seat).map(o=>yd(o.rule)));if(i.length===0)return;const n=A("pkgs","writeTextDir"),r=V(n,S(`lib/udev/rules.d/${X_}`),Xi(i));t.set(["services","udev","packag\
es"],D([r]))}function J_(e,t){for(const{path:s,type:i,mode:n,user:r,group:o,argument:a,ofEntry:c}of e){const l=Object.entries({mode:n,user:r,group:o,argument:a}).
flatMap(([u,d])=>d===void 0?[]:[[u,S(d)]]);t.set(["systemd","tmpfiles","settings","10-vfioc",s,i],F(l),c)}}function Q_(e,t){for(const s of Vt(e.map(i=>i.user)).
sort()){const i=Vt(e.filter(n=>n.user===s).map(n=>n.group)).sort();t.set(["users","users",s,"extraGroups"],Fd(i))}}function eS(e,t){const s=new Map;for(const{interface:i,
protocol:n,port:r}of e){const a=["networking","firewall","interfaces",i,n==="tcp"?"allowedTCPPorts":"allowedUDPPorts"],c=s.get(a.join("/"))??{path:a,ports:new Set};
c.ports.add(r),s.set(a.join("/"),c)}for(const{path:i,ports:n}of s.values())t.set(i,D([...n].sort((r,o)=>r-o).map(bt)))}function tS(e,t){if(e.length===0)return;const s=new Map(
[["namespaces",[]]]);for(const{key:n,value:r}of e){const o=s.get(n);if(Array.isArray(o)&&Array.isArray(r))s.set(n,Vt([...o,...r]));else{if(o!==void 0&&o!==r)throw new Error(
`two values of ${n} in qemu.conf`);s.set(n,r)}}const i=[...s].map(([n,r])=>r_(n,r));t.set(["virtualisation","libvirtd","qemu","verbatimConfig"],Xi(i))}function sS(e,t){
const s=new Map(e.map(n=>[n.path.join("."),n.path])),i=[...s.keys()].sort().map(n=>A("pkgs",...s.get(n)??[]));i.length>0&&t.set(["environment","systemPackages"],
D(i))}var Vr=e=>D(e.map(({that:t,message:s})=>F({assertion:t,message:S(s)})));function iS(e,t,s){const i=e.filter(o=>s&&o.ofEntry),n=e.filter(o=>!i.includes(o)),
r=V(A("lib","optionals"),it(Kr),Vr(i));i.length>0?t.set(["assertions"],fe(Vr(n),"++",r)):n.length>0&&t.set(["assertions"],Vr(n))}function nS({name:e,inverse:t}){
const s=V(A("builtins","elem"),S(e),A("config","system","nixos","tags"));return Zs("What follows is for two boot entries. This says whether passthrough is in th\
is one.",t?nt(s):s)}var rS=["Made by vfioc: a NixOS module for the host side of PCI passthrough.","It can be imported as it is, and kept without vfioc. To chang\
e it, change the spec and compile again."].join(`
`);function oS(e){const[t]=Be(e,"entry"),s=new G_(t!==void 0);Z_(Be(e,"kernelParam"),s),W_(Be(e,"module"),s),H_(Be(e,"modprobe"),s),Y_(Be(e,"udev"),s),J_(Be(e,"\
tmpfile"),s),Q_(Be(e,"member"),s),eS(Be(e,"port"),s),tS(Be(e,"qemuConf"),s),sS(Be(e,"package"),s),iS(Be(e,"assertion"),s,t!==void 0);const i=Be(e,"hook");if(i.length>
0){const{path:o,value:a}=E_(i);s.set(o,a)}for(const{path:o,value:a,comment:c,ofEntry:l}of Be(e,"option"))s.set(o,c?Zs(c,a):a,l);const n={names:["config","lib","\
pkgs"],open:!0},r=t?Pa({[Kr]:nS(t)},s.expression()):s.expression();return Wi(Zs(rS,Hn(n,r)))}function aS(e,t,s){const i=new Map;for(const o of s)o.kind==="hook"&&
i.set(o.vm,[...i.get(o.vm)??[],o]);const n=o=>[...new Set((i.get(o.name)??[]).toSorted((a,c)=>a.order-c.order).map(({step:a})=>a))],r=uS(e);return{host:e.host.name,
devices:Q(e).map(o=>cS(o,r)),guests:N(e).map(o=>dS(o,e,t,n(o))),networks:fS(e)}}var cS=(e,t)=>({name:e.name,functions:e.functions.map(I),ids:e.ids.map(he),by:is(
e),guests:t.get(e.name)??[],...lS(e)});function lS({bind:e,gvt:t,sriov:s}){return t?{bind:"made",of:{address:I(t.of),how:"GVT-g"}}:s?{bind:"made",of:{address:I(
s.of),how:"SR-IOV"}}:{bind:e}}function uS(e){const t=new Map;for(const s of N(e))for(const i of new Set(s.devices)){const n=t.get(i);n?n.push(s.name):t.set(i,[s.
name])}return t}function dS(e,t,s,i){const{sockets:n,cores:r,threads:o,iothreads:a}=e.cpu,{size:c,hugepages:l}=e.memory;return{name:e.name,guest:e.guest,autostart:e.
autostart,vcpus:ls(e),topology:{sockets:n,cores:r,threads:o},pins:ds(e,t,s),emulator:hc(e,t,s)??[],iothreads:{count:a,cpus:a>0&&fc(e,t,s)||[]},memory:c,...l&&{hugepages:{
size:l.size,count:c/hs[l.size],allocate:l.allocate,nodes:l.node??[]}},devices:e.devices,shared:kr(e,t).map(({path:u,bytes:d,feature:h})=>({path:u,bytes:d,feature:h})),
cards:Object.entries(e.nics).map(([u,d])=>({name:u,to:hS(d,t)})),forwards:e.forwards.map(({listen:u,interface:d,to:h})=>({listen:u,interface:d,to:h??u})),hook:i}}
function hS({network:e,bridge:t,macvtap:s},i){return e!==void 0?`${e} (${i.networks[e]?.type??"nat"})`:t!==void 0?`${t} (bridge)`:s===void 0?"the host, as a use\
r":`${s} (macvtap)`}function fS(e){const t=N(e).flatMap(({nics:s})=>Object.values(s).flatMap(({network:i})=>i??[]));return[...new Set([...Object.keys(e.networks),
...t])].sort().map(s=>{const i=Js(s,e),{type:n="nat",bridge:r=""}=e.networks[s]??{};return{name:s,type:n,bridge:i?.bridge??r,...i&&{subnet:Dc(i.subnet)}}})}var Ud=e=>e.
length>0?ie(e):void 0,mS=({devices:e,guests:t})=>({devices:Object.fromEntries(e.map(({name:s,functions:i,ids:n,bind:r,by:o,of:a,guests:c})=>[s,{bind:r,of:a?.address,
...i.length>0&&o==="address"?{functions:i}:{ids:n},guests:c}])),guests:Object.fromEntries(t.map(({name:s,vcpus:i,pins:n,emulator:r,iothreads:o,memory:a,hugepages:c,
shared:l,hook:u})=>[s,{vcpus:i,pins:n.length>0?n.join(","):void 0,emulator:Ud(r),iothreads:Ud(o.cpus),memory:a,hugepages:c?.size,shared:l.length>0?Object.fromEntries(
l.map(({path:d,bytes:h})=>[d,h])):void 0,hook:u.length>0?u:void 0}]))}),pS={name:"vfioc",version:"0.1.0",description:"Compiles one declarative host spec for PCI\
 passthrough into a NixOS module and matching libvirt domain XML.",license:"MIT",type:"module",private:!0,engines:{node:">=20"},bin:{vfioc:"dist/vfioc.mjs"},files:[
"dist","schema","modules","CHANGELOG.md","THIRD-PARTY.md"],scripts:{build:"node scripts/build.mjs",generate:"node scripts/generate.mjs",format:"biome check --wr\
ite .","check:types":"tsc --noEmit","check:style":"biome check .","check:fresh":"node scripts/fresh.mjs",check:"npm run check:types && npm run check:style && np\
m run check:fresh",test:"npm run check && vitest run --project unit","test:consumers":"vitest run --project consumers","test:nix":"vitest run --project nix","te\
st:lab":"node lab/run.mjs",bench:"node bench/run.mjs"},devDependencies:{"@biomejs/biome":"2.5.15","@types/node":"^20.19.43",acorn:"^8.19.0",esbuild:"^0.28.2","f\
ast-check":"^4.10.2",saxes:"^6.0.0",typescript:"^7.0.2",vitest:"^4.1.12",yaml:"2.9",zod:"4.6"}},vS=pS.version,gS=1,Gr=ti,yS=({spec:e,facts:t})=>Gr.flatMap(s=>[...s.
host?.(e,t)??[]]),bS=(e,{spec:t,facts:s})=>Gr.flatMap(i=>[...i.domain?.(e,t,s)??[]]),wS=e=>Gr.flatMap(t=>[...t.networks?.(e)??[]]),kS=e=>sm("sha256").update(e).
digest("hex");function $S(e,t){const{spec:s}=e,i=new Map,n={},r={},o=new Map;for(const d of N(s)){const{text:h,uuid:p,hash:b}=Q1(d,bS(d,e),e,o,t);i.set(`domains\
/${d.name}.xml`,h),n[d.name]={uuid:p,hash:b}}for(const d of wS(s)){const{text:h,hash:p}=t_(d);i.set(`networks/${d.name}.xml`,h),r[d.name]={hash:p}}const a=yS(e),
c=new Map([["module.nix",oS(a)],...i]);for(const d of a){const h=d.kind==="file"?e.attachments.get(d.from.join("/")):void 0;d.kind==="file"&&h&&c.set(d.to,h)}const l=aS(
s,e.facts,a),u={version:gS,vfioc:vS,host:s.host.name,inputs:e.read,files:Object.fromEntries([...c].map(([d,h])=>[d,kS(h)])),domains:n,networks:r,plan:mS(l)};return c.
set("manifest.json",`${JSON.stringify(u,null,2)}
`),{files:c,plan:l}}var le=se().check(bp()),_S=$e({index:le,size:le,kind:T(["memory","io"]),prefetchable:g(Ie()),sizes:g(R(le))}),SS=$e({address:Ve,id:Ei,class:g(
re()),subsystem:g(Ei),name:g(re()),driver:g(re()),modules:g(R(re())),iommuGroup:g(le),bootVga:g(Ie()),resetMethods:g(R(re())),bars:g(R(_S)),numaNode:g(le),parent:g(
Ve),sriov:g($e({total:le,enabled:le})),physicalFunction:g(Ve)}),xS=$e({cpu:le,online:Ie(),core:g(le),package:g(le),die:g(le),l2:g(us),l3:g(us),numaNode:g(le)}),
OS=$e({size:le,total:le,free:le,numaNode:g(le)}),Kd=$e({version:Bn(1),kernel:g($e({release:re()})),iommu:g($e({on:Ie(),reason:g(T(["firmware","parameter","unsup\
ported"])),acsOverride:g(Ie())})),pci:R(SS),cpu:g($e({vendor:g(T(["amd","intel"])),model:g(re()),cpus:R(xS),isolated:g(us),apicv:g(Ie())})),memory:g($e({total:le,
numa:g(R($e({node:le,total:le}))),hugepages:g(R(OS))})),input:g(R($e({name:re(),kind:T(["keyboard","mouse","other"]),links:g(R(re())),controller:g(Ve)}))),usb:g(
R($e({id:Ei,name:g(re()),bus:le,port:re(),controller:g(Ve)}))),block:g(R($e({name:re(),model:g(re()),size:g(le),links:g(R(re())),controller:g(Ve),root:g(Ie())}))),
network:g(R($e({name:re(),device:g(Ve),up:g(Ie())}))),secureBoot:g(Ie()),framebuffer:g($e({driver:re(),device:g(Ve)})),gaps:g(R(re()))}),Ss=1048576,ri=64,Vd=1e4,
AS=e=>e%1048576===0?`${e/1048576} MiB`:`${e} bytes`,NS=e=>JSON.stringify(e),xs={"yaml-syntax":m({severity:"error",about:"value",message:({problem:e})=>`this is \
not valid YAML: ${e}`,remedy:({remedy:e})=>e}),"tab-indentation":m({severity:"error",about:"value",message:()=>"a tab is used as indentation",remedy:()=>"indent\
 with spaces, two for each level"}),"control-character":m({severity:"error",about:"value",message:({character:e})=>`the control character ${e} stands in the tex\
t`,remedy:()=>"remove it, or save the file as UTF-8 with line feeds; in double quotes YAML can write such a character as \\x and two digits"}),"too-deeply-neste\
d":m({severity:"error",about:"value",message:()=>`maps and lists stand more than ${ri} deep inside one another`,remedy:()=>"write it flatter; no part of a spec \
needs such depth"}),"several-documents":m({severity:"error",about:"value",message:()=>"a second document begins here",remedy:()=>"keep one document in a file; g\
ive several files on the command line to merge them"}),"yaml-directive":m({severity:"error",about:"value",message:({directive:e})=>`the directive ${e} is not su\
pported`,remedy:()=>"remove the line; a spec is read as YAML 1.2"}),"unknown-tag":m({severity:"error",about:"value",message:({tag:e})=>`the tag ${e} is not know\
n`,remedy:()=>"remove the tag; a text that begins with ! goes in quotes"}),"tag-changes-value":m({severity:"error",about:"value",message:({tag:e,kind:t})=>`the \
tag ${e} stands on ${t}`,remedy:()=>"remove the tag; write a text in quotes and a number, true or false without"}),"unknown-alias":m({severity:"error",about:"va\
lue",message:({name:e})=>`the alias *${e} refers to nothing that was written before it`,remedy:({name:e})=>`write &${e} before the value that is meant, above th\
is line, or put the text in quotes`}),"alias-expansion":m({severity:"error",about:"value",message:()=>`aliases repeat more than ${Vd} values, or nest them more \
than ${ri} deep`,remedy:()=>"use fewer aliases, or write the values out"}),"merge-key":m({severity:"error",about:"value",message:()=>"the merge key << is not pa\
rt of YAML 1.2",remedy:()=>"write the keys out, repeat a whole value by an alias, or put the common part in a file of its own and give both files"}),"key-not-te\
xt":m({severity:"error",about:"value",message:({kind:e})=>`a key must be a text, and this one is ${e}`,remedy:({text:e})=>e===""?"write a name before the colon":
`put the key in quotes: ${NS(e)}`}),"reserved-key":m({severity:"error",about:"value",message:({key:e})=>`the key ${e} cannot be used`,remedy:()=>"choose another\
 name"}),"duplicate-key":m({severity:"error",about:"value",message:({key:e,line:t})=>`the key ${e} was written before, on line ${t}`,remedy:()=>"keep one of the\
 two, or bring what stands under them together"}),"missing-value":m({severity:"error",about:"value",message:({key:e})=>`the key ${e} has no value`,remedy:({key:e})=>`\
write what it is set to (${e}: true, say), or null to leave it unset`}),"number-out-of-range":m({severity:"error",about:"value",message:({text:e})=>`${e} is not\
 a number that can be kept exactly`,remedy:()=>"write a smaller number, or put it in quotes where a text is meant"}),"number-leading-zero":m({severity:"error",about:"\
value",message:({text:e})=>`the number ${e} begins with a zero`,remedy:()=>"leave the zeros out, or put it in quotes where a text is meant; octal is 0o17"}),"br\
oken-unicode":m({severity:"error",about:"value",message:()=>"this text holds half of a character",remedy:()=>"write the character itself, or both halves of its \
\\u escape"}),"root-not-a-map":m({severity:"error",about:"value",message:({kind:e})=>`a spec is a map of keys and values, and this is ${e}`,remedy:()=>"write ke\
ys at the start of lines, each with a colon and a space after it, such as version: 1"}),"named-file":m({severity:"error",about:"value",message:({file:e,reason:t})=>`\
the file ${e} ${t}`,remedy:()=>"correct the name; it is looked up beside the file that names it, unless it begins with /"}),"file-not-utf8":m({severity:"error",
about:"file",message:({byte:e,line:t})=>`byte ${e}, on line ${t}, is not UTF-8`,remedy:()=>"save the file as UTF-8"}),"file-too-large":m({severity:"error",about:"\
file",message:({limit:e})=>`the file has more than ${AS(e)}`,remedy:()=>"give a spec; a thousand guests take less room than that"}),"file-missing":m({severity:"\
error",about:"file",message:()=>"there is no such file",remedy:()=>"correct the name; it is looked up from the current directory"}),"file-is-directory":m({severity:"\
error",about:"file",message:()=>"this is a directory",remedy:()=>"name the file in it, such as host.yaml"}),"file-not-regular":m({severity:"error",about:"file",
message:()=>"this is a device, pipe or socket and not a regular file",remedy:()=>"name a file, or give - and pipe the text to standard input"}),"file-unreadable":m(
{severity:"error",about:"file",message:({reason:e})=>`the file cannot be read: ${e}`,remedy:()=>"see to its permissions, and to those of the directories above i\
t"}),"stdin-twice":m({severity:"error",about:"call",message:()=>"standard input (-) is given more than once",remedy:()=>"give - once"})};import{createHash as MS}from"node:crypto";
import"node:fs";import{dirname as ES,isAbsolute as CS,resolve as Zr}from"node:path";var Gd="<stdin>";function Zd(e,t,s){const i=new Map;let n=!1;const r=(o,a,c)=>{
const l=MS("sha256").update(o).digest("hex");i.set(`${c??""}\0${a}`,c===void 0?{path:a,sha256:l}:{path:a,from:c,sha256:l})};return{readInput(o){const a=o==="-"?
Gd:o;if(o==="-"&&n){s("stdin-twice","call");return}o==="-"&&(n=!0);const c=o==="-"?e.stdin(Ss):e.read(Zr(t,o),Ss);if("problem"in c){TS(a,c,s);return}return r(c,
a),{name:a,bytes:c}},readBeside(o,a,c,l=Ss){if(a.options!==void 0&&!CS(o)){s("named-file",c,{file:o,reason:"must be named by an absolute path in NixOS options"});
return}const u=a.name===Gd?t:ES(Zr(t,a.name)),d=o.includes("\0")?{problem:"missing"}:e.read(Zr(u,o),l);if("problem"in d){s("named-file",c,{file:o,reason:PS(d,l)});
return}return r(d,o,a.name),d},get read(){return[...i.values()]}}}function TS(e,t,s){switch(t.problem){case"missing":s("file-missing",{file:e});break;case"direc\
tory":s("file-is-directory",{file:e});break;case"not-regular":s("file-not-regular",{file:e});break;case"too-large":s("file-too-large",{file:e},{limit:Ss});break;case"\
unreadable":s("file-unreadable",{file:e},{reason:t.reason});break}}function PS(e,t){switch(e.problem){case"missing":return"does not exist";case"directory":return"\
is a directory";case"not-regular":return"is a device, pipe or socket and not a regular file";case"too-large":return`has more than ${t} bytes`;case"unreadable":return`\
cannot be read: ${e.reason}`}}var Wd={kind:"map",entries:new Map,span:{source:{name:"",text:""},start:0,end:0}};function IS(e){return e.length===0?Wd:Wr(e)}function Wr(e){
const t=e.at(-1)??Wd;if(t.kind==="scalar")return t;if(t.kind==="list")return{...t,items:t.items.map(n=>Wr([n]))};const s=new Map;for(const n of e.slice(e.findLastIndex(
({kind:r})=>r!=="map")+1))if(n.kind==="map")for(const[r,{key:o,value:a}]of n.entries){const c=s.get(r);a.kind==="scalar"&&a.value===null?s.delete(r):c?(c.key=o,
c.values.push(a)):s.set(r,{key:o,values:[a]})}const i=new Map;for(const[n,{key:r,values:o}]of s)i.set(n,{key:r,value:Wr(o)});return{kind:"map",entries:i,span:t.
span}}var Hr=Symbol.for("yaml.alias"),Xr=Symbol.for("yaml.document"),oi=Symbol.for("yaml.map"),Hd=Symbol.for("yaml.pair"),st=Symbol.for("yaml.scalar"),ai=Symbol.
for("yaml.seq"),Ge=Symbol.for("yaml.node.type"),Os=e=>!!e&&typeof e=="object"&&e[Ge]===Hr,jS=e=>!!e&&typeof e=="object"&&e[Ge]===Xr,As=e=>!!e&&typeof e=="object"&&
e[Ge]===oi,qe=e=>!!e&&typeof e=="object"&&e[Ge]===Hd,ae=e=>!!e&&typeof e=="object"&&e[Ge]===st,Yr=e=>!!e&&typeof e=="object"&&e[Ge]===ai;function Te(e){if(e&&typeof e==
"object")switch(e[Ge]){case oi:case ai:return!0}return!1}function lt(e){if(e&&typeof e=="object")switch(e[Ge]){case Hr:case oi:case st:case ai:return!0}return!1}
var Xd=e=>(ae(e)||Te(e))&&!!e.anchor;function Jr(){throw new Error("vfioc only reads YAML")}var zS={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},
DS=e=>e.replace(/[!,[\]{}]/g,t=>zS[t]),Ns=class dt{constructor(t,s){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},dt.defaultYaml,t),this.tags=Object.
assign({},dt.defaultTags,s)}clone(){const t=new dt(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){const t=new dt(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:dt.defaultYaml.explicit,version:"1.2"},this.tags=Object.
assign({},dt.defaultTags);break}return t}add(t,s){this.atNextDocument&&(this.yaml={explicit:dt.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},dt.
defaultTags),this.atNextDocument=!1);const i=t.trim().split(/[ \t]+/),n=i.shift();switch(n){case"%TAG":{if(i.length!==2&&(s(0,"%TAG directive should contain exa\
ctly two parts"),i.length<2))return!1;const[r,o]=i;return this.tags[r]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,i.length!==1)return s(0,"%YAML directive shoul\
d contain exactly one part"),!1;const[r]=i;if(r==="1.1"||r==="1.2")return this.yaml.version=r,!0;{const o=/^\d+\.\d+$/.test(r);return s(6,`Unsupported YAML vers\
ion ${r}`,o),!1}}default:return s(0,`Unknown directive ${n}`,!0),!1}}tagName(t,s){if(t==="!")return"!";if(t[0]!=="!")return s(`Not a valid tag: ${t}`),null;if(t[1]===
"<"){const o=t.slice(2,-1);return o==="!"||o==="!!"?(s(`Verbatim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&s("Verbatim tags must e\
nd with a >"),o)}const[,i,n]=t.match(/^(.*!)([^!]*)$/s);n||s(`The ${t} tag has no suffix`);const r=this.tags[i];if(r)try{return r+decodeURIComponent(n)}catch(o){
return s(String(o)),null}return i==="!"?t:(s(`Could not resolve tag: ${t}`),null)}tagString(t){for(const[s,i]of Object.entries(this.tags))if(t.startsWith(i))return s+
DS(t.substring(i.length));return t[0]==="!"?t:`!<${t}>`}toString(t){const s=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags);
let n;if(t&&i.length>0&&lt(t.contents)){const r={};Jr(t.contents,(o,a)=>{lt(a)&&a.tag&&(r[a.tag]=!0)}),n=Object.keys(r)}else n=[];for(const[r,o]of i)r==="!!"&&o===
"tag:yaml.org,2002:"||(!t||n.some(a=>a.startsWith(o)))&&s.push(`%TAG ${r} ${o}`);return s.join(`
`)}};Ns.defaultYaml={explicit:!1,version:"1.2"},Ns.defaultTags={"!!":"tag:yaml.org,2002:"};function LS(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const s=`Anchor must\
 not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(s)}return!0}function Yd(e){const t=new Set;return Jr(e,{Value(s,i){i.anchor&&
t.add(i.anchor)}}),t}function Jd(e,t){for(let s=1;;++s){const i=`${e}${s}`;if(!t.has(i))return i}}function RS(e,t){const s=[],i=new Map;let n=null;return{onAnchor:r=>{
s.push(r),n??(n=Yd(e));const o=Jd(t,n);return n.add(o),o},setAnchors:()=>{for(const r of s){const o=i.get(r);if(typeof o=="object"&&o.anchor&&(ae(o.node)||Te(o.
node)))o.node.anchor=o.anchor;else{const a=new Error("Failed to resolve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:i}}function Qd(){
throw new Error("vfioc only reads YAML")}function Ze(e,t,s){if(Array.isArray(e))return e.map((i,n)=>Ze(i,String(n),s));if(e&&typeof e.toJSON=="function"){if(!s||
!Xd(e))return e.toJSON(t,s);const i={aliasCount:0,count:1,res:void 0};s.anchors.set(e,i),s.onCreate=r=>{i.res=r,delete s.onCreate};const n=e.toJSON(t,s);return s.
onCreate&&s.onCreate(n),n}return typeof e=="bigint"&&!s?.keep?Number(e):e}var Qr=class{constructor(e){Object.defineProperty(this,Ge,{value:e})}clone(){const e=Object.
create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,
onAnchor:i,reviver:n}={}){if(!jS(e))throw new TypeError("A document argument is required");const r={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,
maxAliasCount:typeof s=="number"?s:100},o=Ze(this,"",r);if(typeof i=="function")for(const{count:a,res:c}of r.anchors.values())i(c,a);return typeof n=="function"?
Qd(n,{"":o},"",o):o}},eh=class extends Qr{constructor(e){super(Hr),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot hav\
e tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],
Jr(e,{Node:(n,r)=>{(Os(r)||Xd(r))&&s.push(r)}}),t&&(t.aliasResolveCache=s));let i;for(const n of s){if(n===this)break;n.anchor===this.source&&(i=n)}if(i&&t){const{
anchors:n,doc:r,maxAliasCount:o}=t;let a=n.get(i);if(a||(Ze(i,null,t),a=n.get(i)),a?.res===void 0){const c="This should not happen: Alias anchor was not resolve\
d?";throw new ReferenceError(c)}if(o>=0&&(a.count+=1,a.aliasCount===0&&(a.aliasCount=Yi(r,i,n)),a.count*a.aliasCount>o)){const c="Excessive alias count indicate\
s a resource exhaustion attack";throw new ReferenceError(c)}}return i}toJSON(e,t){if(!t)return{source:this.source};const s=this.resolve(t.doc,t);if(!s){const i=`\
Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(i)}return t.anchors.get(s).res}toString(e,t,s){const i=`*${this.
source}`;if(e){if(LS(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const n=`Unresolved alias (the anchor must be set before the alias): ${this.
source}`;throw new Error(n)}if(e.implicitKey)return`${i} `}return i}};function Yi(e,t,s){if(Os(t)){const i=t.resolve(e),n=s&&i&&s.get(i);return n?n.count*n.aliasCount:
0}else if(Te(t)){let i=0;for(const n of t.items){const r=Yi(e,n,s);r>i&&(i=r)}return i}else if(qe(t)){const i=Yi(e,t.key,s),n=Yi(e,t.value,s);return Math.max(i,
n)}return 1}function ci(){throw new Error("vfioc only reads YAML")}function Ji(e,t,s){let i=s;for(let n=t.length-1;n>=0;--n){const r=t[n];if(typeof r=="number"&&
Number.isInteger(r)&&r>=0){const o=[];o[r]=i,i=o}else i=new Map([[r,i]])}return ci(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error(
"This should not happen, please report a bug.")},schema:e,sourceObjects:new Map})}var li=e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,th=class extends Qr{constructor(e,t){
super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){const t=Object.create(Object.getPrototypeOf(this),Object.
getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(s=>lt(s)||qe(s)?s.clone(e):s),this.range&&(t.range=this.range.slice()),t}addIn(e,t){
if(li(e))this.add(t);else{const[s,...i]=e,n=this.get(s,!0);if(Te(n))n.addIn(i,t);else if(n===void 0&&this.schema)this.set(s,Ji(this.schema,i,t));else throw new Error(
`Expected YAML collection at ${s}. Remaining path: ${i}`)}}deleteIn(e){const[t,...s]=e;if(s.length===0)return this.delete(t);const i=this.get(t,!0);if(Te(i))return i.
deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){const[s,...i]=e,n=this.get(s,!0);return i.length===0?!t&&ae(n)?
n.value:n:Te(n)?n.getIn(i,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!qe(t))return!1;const s=t.value;return s==null||e&&ae(s)&&s.value==null&&
!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){const[t,...s]=e;if(s.length===0)return this.has(t);const i=this.get(t,!0);return Te(i)?i.hasIn(s):!1}setIn(e,t){
const[s,...i]=e;if(i.length===0)this.set(s,t);else{const n=this.get(s,!0);if(Te(n))n.setIn(i,t);else if(n===void 0&&this.schema)this.set(s,Ji(this.schema,i,t));else
throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}};function BS(){throw new Error("vfioc only reads YAML")}function qS(e,t){(e==="debug"||
e==="warn")&&console.warn(t)}var sh=e=>!e||typeof e!="function"&&typeof e!="object",X=class extends Qr{constructor(e){super(st),this.value=e}toJSON(e,t){return t?.
keep?this.value:Ze(this.value,e,t)}toString(){return String(this.value)}};X.BLOCK_FOLDED="BLOCK_FOLDED",X.BLOCK_LITERAL="BLOCK_LITERAL",X.PLAIN="PLAIN",X.QUOTE_DOUBLE=
"QUOTE_DOUBLE",X.QUOTE_SINGLE="QUOTE_SINGLE";var Qi="<<",ut={identify:e=>e===Qi||typeof e=="symbol"&&e.description===Qi,default:"key",tag:"tag:yaml.org,2002:mer\
ge",test:/^<<$/,resolve:()=>Object.assign(new X(Symbol(Qi)),{addToJSMap:ih}),stringify:()=>Qi},FS=(e,t)=>(ut.identify(t)||ae(t)&&(!t.type||t.type===X.PLAIN)&&ut.
identify(t.value))&&e?.doc.schema.tags.some(s=>s.tag===ut.tag&&s.default);function ih(e,t,s){const i=nh(e,s);if(Yr(i))for(const n of i.items)eo(e,t,n);else if(Array.
isArray(i))for(const n of i)eo(e,t,n);else eo(e,t,i)}function eo(e,t,s){const i=nh(e,s);if(!As(i))throw new Error("Merge sources must be maps or map aliases");const n=i.
toJSON(null,e,Map);for(const[r,o]of n)t instanceof Map?t.has(r)||t.set(r,o):t instanceof Set?t.add(r):Object.prototype.hasOwnProperty.call(t,r)||Object.defineProperty(
t,r,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}function nh(e,t){return e&&Os(t)?t.resolve(e.doc,e):t}function US(){throw new Error("vfioc onl\
y reads YAML")}function rh(e,t,{key:s,value:i}){if(lt(s)&&s.addToJSMap)s.addToJSMap(e,t,i);else if(FS(e,s))ih(e,t,i);else{const n=Ze(s,"",e);if(t instanceof Map)
t.set(n,Ze(i,n,e));else if(t instanceof Set)t.add(n);else{const r=KS(s,n,e),o=Ze(i,r,e);r in t?Object.defineProperty(t,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):
t[r]=o}}return t}function KS(e,t,s){if(t===null)return"";if(typeof t!="object")return String(t);if(lt(e)&&s?.doc){const i=US(s.doc,{});i.anchors=new Set;for(const r of s.
anchors.keys())i.anchors.add(r.anchor);i.inFlow=!0,i.inStringifyKey=!0;const n=e.toString(i);if(!s.mapKeyWarned){let r=JSON.stringify(n);r.length>40&&(r=r.substring(
0,36)+'..."'),qS(s.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object k\
eys.`),s.mapKeyWarned=!0}return n}return JSON.stringify(t)}function to(e,t,s){const i=ci(e,void 0,s),n=ci(t,void 0,s);return new Fe(i,n)}var Fe=class ff{constructor(t,s=null){
Object.defineProperty(this,Ge,{value:Hd}),this.key=t,this.value=s}clone(t){let{key:s,value:i}=this;return lt(s)&&(s=s.clone(t)),lt(i)&&(i=i.clone(t)),new ff(s,i)}toJSON(t,s){
const i=s?.mapAsMap?new Map:{};return rh(s,i,this)}toString(t,s,i){return t?.doc?BS(this,t,s,i):JSON.stringify(this)}};function oh(){throw new Error("vfioc only\
 reads YAML")}function Gt(e,t){const s=ae(t)?t.value:t;for(const i of e)if(qe(i)&&(i.key===t||i.key===s||ae(i.key)&&i.key.value===s))return i}var We=class extends th{static get tagName(){
return"tag:yaml.org,2002:map"}constructor(e){super(oi,e),this.items=[]}static from(e,t,s){const{keepUndefined:i,replacer:n}=s,r=new this(e),o=(a,c)=>{if(typeof n==
"function")c=n.call(t,a,c);else if(Array.isArray(n)&&!n.includes(a))return;(c!==void 0||i)&&r.items.push(to(a,c,s))};if(t instanceof Map)for(const[a,c]of t)o(a,
c);else if(t&&typeof t=="object")for(const a of Object.keys(t))o(a,t[a]);return typeof e.sortMapEntries=="function"&&r.items.sort(e.sortMapEntries),r}add(e,t){let s;
qe(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new Fe(e,e?.value):s=new Fe(e.key,e.value);const i=Gt(this.items,s.key),n=this.schema?.sortMapEntries;if(i){if(!t)
throw new Error(`Key ${s.key} already set`);ae(i.value)&&sh(s.value)?i.value.value=s.value:i.value=s.value}else if(n){const r=this.items.findIndex(o=>n(s,o)<0);
r===-1?this.items.push(s):this.items.splice(r,0,s)}else this.items.push(s)}delete(e){const t=Gt(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).
length>0:!1}get(e,t){const i=Gt(this.items,e)?.value;return(!t&&ae(i)?i.value:i)??void 0}has(e){return!!Gt(this.items,e)}set(e,t){this.add(new Fe(e,t),!0)}toJSON(e,t,s){
const i=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(i);for(const n of this.items)rh(t,i,n);return i}toString(e,t,s){if(!e)return JSON.stringify(this);
for(const i of this.items)if(!qe(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.allNullValues&&this.hasAllNullValues(
!1)&&(e=Object.assign({},e,{allNullValues:!0})),oh(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}},
Ms={collection:"map",default:!0,nodeClass:We,tag:"tag:yaml.org,2002:map",resolve(e,t){return As(e)||t("Expected a mapping for this tag"),e},createNode:(e,t,s)=>We.
from(e,t,s)},Zt=class extends th{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(ai,e),this.items=[]}add(e){this.items.push(e)}delete(e){
const t=en(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){const s=en(e);if(typeof s!="number")return;const i=this.items[s];return!t&&ae(
i)?i.value:i}has(e){const t=en(e);return typeof t=="number"&&t<this.items.length}set(e,t){const s=en(e);if(typeof s!="number")throw new Error(`Expected a valid \
index, not ${e}.`);const i=this.items[s];ae(i)&&sh(t)?i.value=t:this.items[s]=t}toJSON(e,t){const s=[];t?.onCreate&&t.onCreate(s);let i=0;for(const n of this.items)
s.push(Ze(n,String(i++),t));return s}toString(e,t,s){return e?oh(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,
onComment:t}):JSON.stringify(this)}static from(e,t,s){const{replacer:i}=s,n=new this(e);if(t&&Symbol.iterator in Object(t)){let r=0;for(let o of t){if(typeof i==
"function"){const a=t instanceof Set?o:String(r++);o=i.call(t,a,o)}n.items.push(ci(o,void 0,s))}}return n}};function en(e){let t=ae(e)?e.value:e;return t&&typeof t==
"string"&&(t=Number(t)),typeof t=="number"&&Number.isInteger(t)&&t>=0?t:null}var Es={collection:"seq",default:!0,nodeClass:Zt,tag:"tag:yaml.org,2002:seq",resolve(e,t){
return Yr(e)||t("Expected a sequence for this tag"),e},createNode:(e,t,s)=>Zt.from(e,t,s)};function ah(){throw new Error("vfioc only reads YAML")}var tn={identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify(e,t,s,i){return t=Object.assign({actualString:!0},t),ah(e,t,s,i)}},sn={identify:e=>e==null,
createNode:()=>new X(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new X(null),stringify:({source:e},t)=>typeof e=="str\
ing"&&sn.test.test(e)?e:t.options.nullStr},so={identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:e=>new X(e[0]==="t"||e[0]==="T"),stringify({source:e,value:t},s){if(e&&so.test.test(e)){const i=e[0]==="t"||e[0]==="T";if(t===i)return e}return t?s.options.
trueStr:s.options.falseStr}};function Qe(){throw new Error("vfioc only reads YAML")}var ch={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:flo\
at",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,
stringify:Qe},lh={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():Qe(e)}},uh={identify:e=>typeof e=="number",default:!0,tag:"ta\
g:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(e){const t=new X(parseFloat(e)),s=e.indexOf(".");return s!==-1&&e[e.length-1]==="0"&&(t.
minFractionDigits=e.length-s-1),t},stringify:Qe},nn=e=>typeof e=="bigint"||Number.isInteger(e),io=(e,t,s,{intAsBigInt:i})=>i?BigInt(e):parseInt(e.substring(t),s);
function dh(e,t,s){const{value:i}=e;return nn(i)&&i>=0?s+i.toString(t):Qe(e)}var hh={identify:e=>nn(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",
test:/^0o[0-7]+$/,resolve:(e,t,s)=>io(e,2,8,s),stringify:e=>dh(e,8,"0o")},fh={identify:nn,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(e,t,s)=>io(
e,0,10,s),stringify:Qe},mh={identify:e=>nn(e)&&e>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(e,t,s)=>io(e,2,16,s),stringify:e=>dh(
e,16,"0x")},VS=[Ms,Es,tn,sn,so,hh,fh,mh,ch,lh,uh];function ph(e){return typeof e=="bigint"||Number.isInteger(e)}var rn=({value:e})=>JSON.stringify(e),GS=[{identify:e=>typeof e==
"string",default:!0,tag:"tag:yaml.org,2002:str",resolve:e=>e,stringify:rn},{identify:e=>e==null,createNode:()=>new X(null),default:!0,tag:"tag:yaml.org,2002:nul\
l",test:/^null$/,resolve:()=>null,stringify:rn},{identify:e=>typeof e=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:e=>e==="t\
rue",stringify:rn},{identify:ph,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(e,t,{intAsBigInt:s})=>s?BigInt(e):parseInt(e,10),stringify:({
value:e})=>ph(e)?e.toString():JSON.stringify(e)},{identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
resolve:e=>parseFloat(e),stringify:rn}],ZS={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},WS=[Ms,Es].concat(
GS,ZS),no={identify:e=>e instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){const s=atob(e.replace(/[\n\r]/g,
"")),i=new Uint8Array(s.length);for(let n=0;n<s.length;++n)i[n]=s.charCodeAt(n);return i}else return t("This environment does not support reading binary tags; e\
ither Buffer or atob is required"),e},stringify({comment:e,type:t,value:s},i,n,r){if(!s)return"";const o=s;let a;if(typeof btoa=="function"){let c="";for(let l=0;l<
o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is requir\
ed");if(t??(t=X.BLOCK_LITERAL),t!==X.QUOTE_DOUBLE){const c=Math.max(i.options.lineWidth-i.indent.length,i.options.minContentWidth),l=Math.ceil(a.length/c),u=new Array(
l);for(let d=0,h=0;d<l;++d,h+=c)u[d]=a.substr(h,c);a=u.join(t===X.BLOCK_LITERAL?`
`:" ")}return ah({comment:e,type:t,value:a},i,n,r)}};function vh(e,t){if(Yr(e))for(let s=0;s<e.items.length;++s){let i=e.items[s];if(!qe(i)){if(As(i)){i.items.length>
1&&t("Each pair must have its own sequence indicator");const n=i.items[0]||new Fe(new X(null));if(i.commentBefore&&(n.key.commentBefore=n.key.commentBefore?`${i.
commentBefore}
${n.key.commentBefore}`:i.commentBefore),i.comment){const r=n.value??n.key;r.comment=r.comment?`${i.comment}
${r.comment}`:i.comment}i=n}e.items[s]=qe(i)?i:new Fe(i)}}else t("Expected a sequence for this tag");return e}function gh(e,t,s){const{replacer:i}=s,n=new Zt(e);
n.tag="tag:yaml.org,2002:pairs";let r=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof i=="function"&&(o=i.call(t,String(r++),o));let a,c;if(Array.isArray(
o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){const l=Object.keys(o);if(l.length===
1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=o;n.items.push(to(a,c,s))}return n}var ro={collection:"seq",
default:!1,tag:"tag:yaml.org,2002:pairs",resolve:vh,createNode:gh},on=class mf extends Zt{constructor(){super(),this.add=We.prototype.add.bind(this),this.delete=
We.prototype.delete.bind(this),this.get=We.prototype.get.bind(this),this.has=We.prototype.has.bind(this),this.set=We.prototype.set.bind(this),this.tag=mf.tag}toJSON(t,s){
if(!s)return super.toJSON(t);const i=new Map;s?.onCreate&&s.onCreate(i);for(const n of this.items){let r,o;if(qe(n)?(r=Ze(n.key,"",s),o=Ze(n.value,r,s)):r=Ze(n,
"",s),i.has(r))throw new Error("Ordered maps must not include duplicate keys");i.set(r,o)}return i}static from(t,s,i){const n=gh(t,s,i),r=new this;return r.items=
n.items,r}};on.tag="tag:yaml.org,2002:omap";var oo={collection:"seq",identify:e=>e instanceof Map,nodeClass:on,default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){
const s=vh(e,t),i=[];for(const{key:n}of s.items)ae(n)&&(i.includes(n.value)?t(`Ordered maps must not include duplicate keys: ${n.value}`):i.push(n.value));return Object.
assign(new on,s)},createNode:(e,t,s)=>on.from(e,t,s)};function yh({value:e,source:t},s){return t&&(e?bh:wh).test.test(t)?t:e?s.options.trueStr:s.options.falseStr}
var bh={identify:e=>e===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new X(!0),stringify:yh},wh={identify:e=>e===
!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new X(!1),stringify:yh},HS={identify:e=>typeof e=="nu\
mber",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:e=>e.slice(-3).toLowerCase()==="nan"?NaN:e[0]==="-"?
Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Qe},XS={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:e=>parseFloat(e.replace(/_/g,"")),stringify(e){const t=Number(e.value);return isFinite(t)?t.toExponential():Qe(e)}},YS={identify:e=>typeof e=="number",default:!0,
tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(e){const t=new X(parseFloat(e.replace(/_/g,""))),s=e.indexOf(".");if(s!==-1){const i=e.
substring(s+1).replace(/_/g,"");i[i.length-1]==="0"&&(t.minFractionDigits=i.length)}return t},stringify:Qe},ui=e=>typeof e=="bigint"||Number.isInteger(e);function an(e,t,s,{
intAsBigInt:i}){const n=e[0];if((n==="-"||n==="+")&&(t+=1),e=e.substring(t).replace(/_/g,""),i){switch(s){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:
e=`0x${e}`;break}const o=BigInt(e);return n==="-"?BigInt(-1)*o:o}const r=parseInt(e,s);return n==="-"?-1*r:r}function ao(e,t,s){const{value:i}=e;if(ui(i)){const n=i.
toString(t);return i<0?"-"+s+n.substr(1):s+n}return Qe(e)}var JS={identify:ui,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(e,t,s)=>an(
e,2,2,s),stringify:e=>ao(e,2,"0b")},QS={identify:ui,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(e,t,s)=>an(e,1,8,s),stringify:e=>ao(
e,8,"0")},ex={identify:ui,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(e,t,s)=>an(e,0,10,s),stringify:Qe},tx={identify:ui,default:!0,
tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(e,t,s)=>an(e,2,16,s),stringify:e=>ao(e,16,"0x")},cn=class pf extends We{constructor(t){
super(t),this.tag=pf.tag}add(t){let s;qe(t)?s=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?s=new Fe(t.key,null):s=new Fe(t,null),Gt(this.items,
s.key)||this.items.push(s)}get(t,s){const i=Gt(this.items,t);return!s&&qe(i)?ae(i.key)?i.key.value:i.key:i}set(t,s){if(typeof s!="boolean")throw new Error(`Expe\
cted boolean value for set(key, value) in a YAML set, not ${typeof s}`);const i=Gt(this.items,t);i&&!s?this.items.splice(this.items.indexOf(i),1):!i&&s&&this.items.
push(new Fe(t))}toJSON(t,s){return super.toJSON(t,s,Set)}toString(t,s,i){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.
assign({},t,{allNullValues:!0}),s,i);throw new Error("Set items must all have null values")}static from(t,s,i){const{replacer:n}=i,r=new this(t);if(s&&Symbol.iterator in
Object(s))for(let o of s)typeof n=="function"&&(o=n.call(s,o,o)),r.items.push(to(o,null,i));return r}};cn.tag="tag:yaml.org,2002:set";var co={collection:"map",identify:e=>e instanceof
Set,nodeClass:cn,default:!1,tag:"tag:yaml.org,2002:set",createNode:(e,t,s)=>cn.from(e,t,s),resolve(e,t){if(As(e)){if(e.hasAllNullValues(!0))return Object.assign(
new cn,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function lo(e,t){const s=e[0],i=s==="-"||s==="+"?e.substring(
1):e,n=o=>t?BigInt(o):Number(o),r=i.replace(/_/g,"").split(":").reduce((o,a)=>o*n(60)+n(a),n(0));return s==="-"?n(-1)*r:r}function kh(e){let{value:t}=e,s=o=>o;if(typeof t==
"bigint")s=o=>BigInt(o);else if(isNaN(t)||!isFinite(t))return Qe(e);let i="";t<0&&(i="-",t*=s(-1));const n=s(60),r=[t%n];return t<60?r.unshift(0):(t=(t-r[0])/n,
r.unshift(t%n),t>=60&&(t=(t-r[0])/n,r.unshift(t))),i+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var $h={identify:e=>typeof e=="bigin\
t"||Number.isInteger(e),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(e,t,{intAsBigInt:s})=>lo(e,s),
stringify:kh},_h={identify:e=>typeof e=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:e=>lo(
e,!1),stringify:kh},ln={identify:e=>e instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[\
 \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){const t=e.match(ln.test);if(!t)throw new Error(
"!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,i,n,r,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0;let l=Date.UTC(s,i-1,n,r||0,o||
0,a||0,c);const u=t[8];if(u&&u!=="Z"){let d=lo(u,!1);Math.abs(d)<30&&(d*=60),l-=6e4*d}return new Date(l)},stringify:({value:e})=>e?.toISOString().replace(/(T00:00:00)?\.000Z$/,
"")??""},Sh=[Ms,Es,tn,sn,bh,wh,JS,QS,ex,tx,HS,XS,YS,no,ut,oo,ro,co,$h,_h,ln],xh=new Map([["core",VS],["failsafe",[Ms,Es,tn]],["json",WS],["yaml11",Sh],["yaml-1.\
1",Sh]]),Oh={binary:no,bool:so,float:uh,floatExp:lh,floatNaN:ch,floatTime:_h,int:fh,intHex:mh,intOct:hh,intTime:$h,map:Ms,merge:ut,null:sn,omap:oo,pairs:ro,seq:Es,
set:co,timestamp:ln},sx={"tag:yaml.org,2002:binary":no,"tag:yaml.org,2002:merge":ut,"tag:yaml.org,2002:omap":oo,"tag:yaml.org,2002:pairs":ro,"tag:yaml.org,2002:\
set":co,"tag:yaml.org,2002:timestamp":ln};function uo(e,t,s){const i=xh.get(t);if(i&&!e)return s&&!i.includes(ut)?i.concat(ut):i.slice();let n=i;if(!n)if(Array.
isArray(e))n=[];else{const r=Array.from(xh.keys()).filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${t}"; use one \
of ${r} or define customTags array`)}if(Array.isArray(e))for(const r of e)n=n.concat(r);else typeof e=="function"&&(n=e(n.slice()));return s&&(n=n.concat(ut)),n.
reduce((r,o)=>{const a=typeof o=="string"?Oh[o]:o;if(!a){const c=JSON.stringify(o),l=Object.keys(Oh).map(u=>JSON.stringify(u)).join(", ");throw new Error(`Unkno\
wn custom tag ${c}; use one of ${l}`)}return r.includes(a)||r.push(a),r},[])}var ix=(e,t)=>e.key<t.key?-1:e.key>t.key?1:0,nx=class vf{constructor({compat:t,customTags:s,
merge:i,resolveKnownTags:n,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(t)?uo(t,"compat"):t?uo(null,t):null,this.name=typeof r=="str\
ing"&&r||"core",this.knownTags=n?sx:{},this.tags=uo(s,this.name,i),this.toStringOptions=a??null,Object.defineProperty(this,oi,{value:Ms}),Object.defineProperty(
this,st,{value:tn}),Object.defineProperty(this,ai,{value:Es}),this.sortMapEntries=typeof o=="function"?o:o===!0?ix:null}clone(){const t=Object.create(vf.prototype,
Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function rx(){throw new Error("vfioc only reads YAML")}var Ah=class gf{constructor(t,s,i){
this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,Ge,{value:Xr});let n=null;typeof s=="function"||Array.isArray(
s)?n=s:i===void 0&&s&&(i=s,s=void 0);const r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,
version:"1.2"},i);this.options=r;let{version:o}=r;i?._directives?(this.directives=i._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.
version)):this.directives=new Ns({version:o}),this.setSchema(o,i),this.contents=t===void 0?null:this.createNode(t,n,i)}clone(){const t=Object.create(gf.prototype,
{[Ge]:{value:Xr}});return t.commentBefore=this.commentBefore,t.comment=this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.
assign({},this.options),this.directives&&(t.directives=this.directives.clone()),t.schema=this.schema.clone(),t.contents=lt(this.contents)?this.contents.clone(t.
schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){Cs(this.contents)&&this.contents.add(t)}addIn(t,s){Cs(this.contents)&&this.contents.addIn(
t,s)}createAlias(t,s){if(!t.anchor){const i=Yd(this);t.anchor=!s||i.has(s)?Jd(s||"a",i):s}return new eh(t.anchor)}createNode(t,s,i){let n;if(typeof s=="function")
t=s.call({"":t},"",t),n=s;else if(Array.isArray(s)){const _=x=>typeof x=="number"||x instanceof String||x instanceof Number,M=s.filter(_).map(String);M.length>0&&
(s=s.concat(M)),n=s}else i===void 0&&s&&(i=s,s=void 0);const{aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:u}=i??{},{onAnchor:d,setAnchors:h,
sourceObjects:p}=RS(this,o||"a"),b={aliasDuplicateObjects:r??!0,keepUndefined:c??!1,onAnchor:d,onTagObj:l,replacer:n,schema:this.schema,sourceObjects:p},k=ci(t,
u,b);return a&&Te(k)&&(k.flow=!0),h(),k}createPair(t,s,i={}){const n=this.createNode(t,null,i),r=this.createNode(s,null,i);return new Fe(n,r)}delete(t){return Cs(
this.contents)?this.contents.delete(t):!1}deleteIn(t){return li(t)?this.contents==null?!1:(this.contents=null,!0):Cs(this.contents)?this.contents.deleteIn(t):!1}get(t,s){
return Te(this.contents)?this.contents.get(t,s):void 0}getIn(t,s){return li(t)?!s&&ae(this.contents)?this.contents.value:this.contents:Te(this.contents)?this.contents.
getIn(t,s):void 0}has(t){return Te(this.contents)?this.contents.has(t):!1}hasIn(t){return li(t)?this.contents!==void 0:Te(this.contents)?this.contents.hasIn(t):
!1}set(t,s){this.contents==null?this.contents=Ji(this.schema,[t],s):Cs(this.contents)&&this.contents.set(t,s)}setIn(t,s){li(t)?this.contents=s:this.contents==null?
this.contents=Ji(this.schema,Array.from(t),s):Cs(this.contents)&&this.contents.setIn(t,s)}setSchema(t,s={}){typeof t=="number"&&(t=String(t));let i;switch(t){case"\
1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Ns({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"n\
ext":this.directives?this.directives.yaml.version=t:this.directives=new Ns({version:t}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.
directives,i=null;break;default:{const n=JSON.stringify(t);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${n}`)}}if(s.schema instanceof
Object)this.schema=s.schema;else if(i)this.schema=new nx(Object.assign(i,s));else throw new Error("With a null YAML version, the { schema: Schema } option is re\
quired")}toJS({json:t,jsonArg:s,mapAsMap:i,maxAliasCount:n,onAnchor:r,reviver:o}={}){const a={anchors:new Map,doc:this,keep:!t,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof n==
"number"?n:100},c=Ze(this.contents,s??"",a);if(typeof r=="function")for(const{count:l,res:u}of a.anchors.values())r(u,l);return typeof o=="function"?Qd(o,{"":c},
"",c):c}toJSON(t,s){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,onAnchor:s})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors ca\
nnot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||Number(t.indent)<=0)){const s=JSON.stringify(t.indent);throw new Error(`"indent" option mus\
t be a positive integer, not ${s}`)}return rx(this,t)}};function Cs(e){if(Te(e))return!0;throw new Error("Expected a YAML collection as document contents")}var Nh=class extends Error{constructor(e,t,s,i){
super(),this.name=e,this.code=s,this.message=i,this.pos=t}},un=class extends Nh{constructor(e,t,s){super("YAMLParseError",e,t,s)}},ox=class extends Nh{constructor(e,t,s){
super("YAMLWarning",e,t,s)}};function Ts(e,{flow:t,indicator:s,next:i,offset:n,onError:r,parentIndent:o,startOnNewline:a}){let c=!1,l=a,u=a,d="",h="",p=!1,b=!1,
k=null,_=null,M=null,x=null,z=null,U=null,G=null;for(const O of e)switch(b&&(O.type!=="space"&&O.type!=="newline"&&O.type!=="comma"&&r(O.offset,"MISSING_CHAR","\
Tags and anchors must be separated from the next token by white space"),b=!1),k&&(l&&O.type!=="comment"&&O.type!=="newline"&&r(k,"TAB_AS_INDENT","Tabs are not a\
llowed as indentation"),k=null),O.type){case"space":!t&&(s!=="doc-start"||i?.type!=="flow-collection")&&O.source.includes("	")&&(k=O),u=!0;break;case"comment":{
u||r(O,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const J=O.source.substring(1)||" ";d?d+=h+J:d=J,h="",l=!1;break}case"\
newline":l?d?d+=O.source:(!U||s!=="seq-item-ind")&&(c=!0):h+=O.source,l=!0,p=!0,(_||M)&&(x=O),u=!0;break;case"anchor":_&&r(O,"MULTIPLE_ANCHORS","A node can have\
 at most one anchor"),O.source.endsWith(":")&&r(O.offset+O.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),_=O,G??(G=O.offset),l=!1,u=!1,b=!0;
break;case"tag":{M&&r(O,"MULTIPLE_TAGS","A node can have at most one tag"),M=O,G??(G=O.offset),l=!1,u=!1,b=!0;break}case s:(_||M)&&r(O,"BAD_PROP_ORDER",`Anchors\
 and tags must be after the ${O.source} indicator`),U&&r(O,"UNEXPECTED_TOKEN",`Unexpected ${O.source} in ${t??"collection"}`),U=O,l=s==="seq-item-ind"||s==="exp\
licit-key-ind",u=!1;break;case"comma":if(t){z&&r(O,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),z=O,l=!1,u=!1;break}default:r(O,"UNEXPECTED_TOKEN",`Unexpected ${O.
type} token`),l=!1,u=!1}const B=e[e.length-1],ue=B?B.offset+B.source.length:n;return b&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="sc\
alar"||i.source!=="")&&r(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),k&&(l&&k.indent<=o||i?.type==="block-m\
ap"||i?.type==="block-seq")&&r(k,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:z,found:U,spaceBefore:c,comment:d,hasNewline:p,anchor:_,tag:M,newlineAfterProp:x,
end:ue,start:G??ue}}function di(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(e.source.includes(
`
`))return!0;if(e.end){for(const t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(const t of e.items){for(const s of t.start)if(s.type===
"newline")return!0;if(t.sep){for(const s of t.sep)if(s.type==="newline")return!0}if(di(t.key)||di(t.value))return!0}return!1;default:return!0}}function ho(e,t,s){
if(t?.type==="flow-collection"){const i=t.end[0];i.indent===e&&(i.source==="]"||i.source==="}")&&di(t)&&s(i,"BAD_INDENT","Flow end indicator should be more inde\
nted than parent",!0)}}function Mh(e,t,s){const{uniqueKeys:i}=e.options;if(i===!1)return!1;const n=typeof i=="function"?i:(r,o)=>r===o||ae(r)&&ae(o)&&r.value===
o.value;return t.some(r=>n(r.key,s))}var Eh="All mapping items must start at the same column";function ax({composeNode:e,composeEmptyNode:t},s,i,n,r){const o=r?.
nodeClass??We,a=new o(s.schema);s.atRoot&&(s.atRoot=!1);let c=i.offset,l=null;for(const u of i.items){const{start:d,key:h,sep:p,value:b}=u,k=Ts(d,{indicator:"ex\
plicit-key-ind",next:h??p?.[0],offset:c,onError:n,parentIndent:i.indent,startOnNewline:!0}),_=!k.found;if(_){if(h&&(h.type==="block-seq"?n(c,"BLOCK_AS_IMPLICIT_\
KEY","A block sequence may not be used as an implicit map key"):"indent"in h&&h.indent!==i.indent&&n(c,"BAD_INDENT",Eh)),!k.anchor&&!k.tag&&!p){l=k.end,k.comment&&
(a.comment?a.comment+=`
`+k.comment:a.comment=k.comment);continue}(k.newlineAfterProp||di(h))&&n(h??d[d.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
k.found?.indent!==i.indent&&n(c,"BAD_INDENT",Eh);s.atKey=!0;const M=k.end,x=h?e(s,h,k,n):t(s,M,d,null,k,n);s.schema.compat&&ho(i.indent,h,n),s.atKey=!1,Mh(s,a.items,
x)&&n(M,"DUPLICATE_KEY","Map keys must be unique");const z=Ts(p??[],{indicator:"map-value-ind",next:b,offset:x.range[2],onError:n,parentIndent:i.indent,startOnNewline:!h||
h.type==="block-scalar"});if(c=z.end,z.found){_&&(b?.type==="block-map"&&!z.hasNewline&&n(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),s.options.strict&&k.start<z.found.offset-1024&&n(x.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));const U=b?e(s,b,z,n):t(s,c,p,null,z,n);s.schema.compat&&ho(i.indent,b,n),c=U.range[2];const G=new Fe(x,U);s.options.keepSourceTokens&&
(G.srcToken=u),a.items.push(G)}else{_&&n(x.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),z.comment&&(x.comment?x.comment+=`
`+z.comment:x.comment=z.comment);const U=new Fe(x);s.options.keepSourceTokens&&(U.srcToken=u),a.items.push(U)}}return l&&l<c&&n(l,"IMPOSSIBLE","Map comment with\
 trailing content"),a.range=[i.offset,c,l??c],a}function cx({composeNode:e,composeEmptyNode:t},s,i,n,r){const o=r?.nodeClass??Zt,a=new o(s.schema);s.atRoot&&(s.
atRoot=!1),s.atKey&&(s.atKey=!1);let c=i.offset,l=null;for(const{start:u,value:d}of i.items){const h=Ts(u,{indicator:"seq-item-ind",next:d,offset:c,onError:n,parentIndent:i.
indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||d)d?.type==="block-seq"?n(h.end,"BAD_INDENT","All sequence items must start at the same column"):n(c,
"MISSING_CHAR","Sequence item without - indicator");else{l=h.end,h.comment&&(a.comment=h.comment);continue}const p=d?e(s,d,h,n):t(s,h.end,u,null,h,n);s.schema.compat&&
ho(i.indent,d,n),c=p.range[2],a.items.push(p)}return a.range=[i.offset,c,l??c],a}function hi(e,t,s,i){let n="";if(e){let r=!1,o="";for(const a of e){const{source:c,
type:l}=a;switch(l){case"space":r=!0;break;case"comment":{s&&!r&&i(a,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");const u=c.
substring(1)||" ";n?n+=o+u:n=u,o="";break}case"newline":n&&(o+=c),r=!0;break;default:i(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}t+=c.length}}return{comment:n,
offset:t}}var fo="Block collections are not allowed within flow collections",mo=e=>e&&(e.type==="block-map"||e.type==="block-seq");function lx({composeNode:e,composeEmptyNode:t},s,i,n,r){
const o=i.start.source==="{",a=o?"flow map":"flow sequence",c=r?.nodeClass??(o?We:Zt),l=new c(s.schema);l.flow=!0;const u=s.atRoot;u&&(s.atRoot=!1),s.atKey&&(s.
atKey=!1);let d=i.offset+i.start.source.length;for(let _=0;_<i.items.length;++_){const M=i.items[_],{start:x,key:z,sep:U,value:G}=M,B=Ts(x,{flow:a,indicator:"ex\
plicit-key-ind",next:z??U?.[0],offset:d,onError:n,parentIndent:i.indent,startOnNewline:!1});if(!B.found){if(!B.anchor&&!B.tag&&!U&&!G){_===0&&B.comma?n(B.comma,
"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):_<i.items.length-1&&n(B.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),B.comment&&(l.comment?l.comment+=`
`+B.comment:l.comment=B.comment),d=B.end;continue}!o&&s.options.strict&&di(z)&&n(z,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(_===0)B.comma&&n(B.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(B.comma||n(B.start,"MISSING_CHAR",`Missing , between ${a} items`),
B.comment){let ue="";e:for(const O of x)switch(O.type){case"comma":case"space":break;case"comment":ue=O.source.substring(1);break e;default:break e}if(ue){let O=l.
items[l.items.length-1];qe(O)&&(O=O.value??O.key),O.comment?O.comment+=`
`+ue:O.comment=ue,B.comment=B.comment.substring(ue.length+1)}}if(!o&&!U&&!B.found){const ue=G?e(s,G,B,n):t(s,B.end,U,null,B,n);l.items.push(ue),d=ue.range[2],mo(
G)&&n(ue.range,"BLOCK_IN_FLOW",fo)}else{s.atKey=!0;const ue=B.end,O=z?e(s,z,B,n):t(s,ue,x,null,B,n);mo(z)&&n(O.range,"BLOCK_IN_FLOW",fo),s.atKey=!1;const J=Ts(U??
[],{flow:a,indicator:"map-value-ind",next:G,offset:O.range[2],onError:n,parentIndent:i.indent,startOnNewline:!1});if(J.found){if(!o&&!B.found&&s.options.strict){
if(U)for(const Ae of U){if(Ae===J.found)break;if(Ae.type==="newline"){n(Ae,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single\
 line");break}}B.start<J.found.offset-1024&&n(J.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequ\
ence key")}}else G&&("source"in G&&G.source?.[0]===":"?n(G,"MISSING_CHAR",`Missing space after : in ${a}`):n(J.start,"MISSING_CHAR",`Missing , or : between ${a}\
 items`));const ht=G?e(s,G,J,n):J.found?t(s,J.end,U,null,J,n):null;ht?mo(G)&&n(ht.range,"BLOCK_IN_FLOW",fo):J.comment&&(O.comment?O.comment+=`
`+J.comment:O.comment=J.comment);const zs=new Fe(O,ht);if(s.options.keepSourceTokens&&(zs.srcToken=M),o){const Ae=l;Mh(s,Ae.items,O)&&n(ue,"DUPLICATE_KEY","Map \
keys must be unique"),Ae.items.push(zs)}else{const Ae=new We(s.schema);Ae.flow=!0,Ae.items.push(zs);const yi=(ht??O).range;Ae.range=[O.range[0],yi[1],yi[2]],l.items.
push(Ae)}d=ht?ht.range[2]:J.end}}const h=o?"}":"]",[p,...b]=i.end;let k=d;if(p?.source===h)k=p.offset+p.source.length;else{const _=a[0].toUpperCase()+a.substring(
1),M=u?`${_} must end with a ${h}`:`${_} in block collection must be sufficiently indented and end with a ${h}`;n(d,u?"MISSING_CHAR":"BAD_INDENT",M),p&&p.source.
length!==1&&b.unshift(p)}if(b.length>0){const _=hi(b,k,s.options.strict,n);_.comment&&(l.comment?l.comment+=`
`+_.comment:l.comment=_.comment),l.range=[i.offset,k,_.offset]}else l.range=[i.offset,k,k];return l}function po(e,t,s,i,n,r){const o=s.type==="block-map"?ax(e,t,
s,i,r):s.type==="block-seq"?cx(e,t,s,i,r):lx(e,t,s,i,r),a=o.constructor;return n==="!"||n===a.tagName?(o.tag=a.tagName,o):(n&&(o.tag=n),o)}function ux(e,t,s,i,n){
const r=i.tag,o=r?t.directives.tagName(r.source,h=>n(r,"TAG_RESOLVE_FAILED",h)):null;if(s.type==="block-seq"){const{anchor:h,newlineAfterProp:p}=i,b=h&&r?h.offset>
r.offset?h:r:h??r;b&&(!p||p.offset<b.offset)&&n(b,"MISSING_CHAR","Missing newline after block sequence props")}const a=s.type==="block-map"?"map":s.type==="bloc\
k-seq"?"seq":s.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||o===We.tagName&&a==="map"||o===Zt.tagName&&a==="seq")return po(e,t,s,n,o);let c=t.schema.tags.
find(h=>h.tag===o&&h.collection===a);if(!c){const h=t.schema.knownTags[o];if(h?.collection===a)t.schema.tags.push(Object.assign({},h,{default:!1})),c=h;else return h?
n(r,"BAD_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):n(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),po(
e,t,s,n,o)}const l=po(e,t,s,n,o,c),u=c.resolve?.(l,h=>n(r,"TAG_RESOLVE_FAILED",h),t.options)??l,d=lt(u)?u:new X(u);return d.range=l.range,d.tag=o,c?.format&&(d.
format=c.format),d}function dx(e,t,s){const i=t.offset,n=hx(t,e.options.strict,s);if(!n)return{value:"",type:null,comment:"",range:[i,i,i]};const r=n.mode===">"?
X.BLOCK_FOLDED:X.BLOCK_LITERAL,o=t.source?fx(t.source):[];let a=o.length;for(let k=o.length-1;k>=0;--k){const _=o[k][1];if(_===""||_==="\r")a=k;else break}if(a===
0){const k=n.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"";let _=i+n.length;return t.source&&(_+=t.source.length),{value:k,type:r,comment:n.comment,range:[i,_,_]}}let c=t.indent+n.indent,
l=t.offset+n.length,u=0;for(let k=0;k<a;++k){const[_,M]=o[k];if(M===""||M==="\r")n.indent===0&&_.length>c&&(c=_.length);else{_.length<c&&s(l+_.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),n.indent===0&&(c=_.length),u=k,c===0&&!e.atRoot&&s(l,"BA\
D_INDENT","Block scalar values in collections must be indented");break}l+=_.length+M.length+1}for(let k=o.length-1;k>=a;--k)o[k][0].length>c&&(a=k+1);let d="",h="",
p=!1;for(let k=0;k<u;++k)d+=o[k][0].slice(c)+`
`;for(let k=u;k<a;++k){let[_,M]=o[k];l+=_.length+M.length+1;const x=M[M.length-1]==="\r";if(x&&(M=M.slice(0,-1)),M&&_.length<c){const U=`Block scalar lines must\
 not be less indented than their ${n.indent?"explicit indentation indicator":"first line"}`;s(l-M.length-(x?2:1),"BAD_INDENT",U),_=""}r===X.BLOCK_LITERAL?(d+=h+
_.slice(c)+M,h=`
`):_.length>c||M[0]==="	"?(h===" "?h=`
`:!p&&h===`
`&&(h=`

`),d+=h+_.slice(c)+M,h=`
`,p=!0):M===""?h===`
`?d+=`
`:h=`
`:(d+=h+M,h=" ",p=!1)}switch(n.chomp){case"-":break;case"+":for(let k=a;k<o.length;++k)d+=`
`+o[k][0].slice(c);d[d.length-1]!==`
`&&(d+=`
`);break;default:d+=`
`}const b=i+n.length+t.source.length;return{value:d,type:r,comment:n.comment,range:[i,b,b]}}function hx({offset:e,props:t},s,i){if(t[0].type!=="block-scalar-hea\
der")return i(t[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:n}=t[0],r=n[0];let o=0,a="",c=-1;for(let h=1;h<n.length;++h){const p=n[h];if(!a&&
(p==="-"||p==="+"))a=p;else{const b=Number(p);!o&&b?o=b:c===-1&&(c=e+h)}}c!==-1&&i(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${n}`);let l=!1,
u="",d=n.length;for(let h=1;h<t.length;++h){const p=t[h];switch(p.type){case"space":l=!0;case"newline":d+=p.source.length;break;case"comment":s&&!l&&i(p,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters"),d+=p.source.length,u=p.source.substring(1);break;case"error":i(p,"UNEXPECTED_T\
OKEN",p.message),d+=p.source.length;break;default:{const b=`Unexpected token in block scalar header: ${p.type}`;i(p,"UNEXPECTED_TOKEN",b);const k=p.source;k&&typeof k==
"string"&&(d+=k.length)}}}return{mode:r,indent:o,chomp:a,comment:u,length:d}}function fx(e){const t=e.split(/\n( *)/),s=t[0],i=s.match(/^( *)/),r=[i?.[1]?[i[1],
s.slice(i[1].length)]:["",s]];for(let o=1;o<t.length;o+=2)r.push([t[o],t[o+1]]);return r}function mx(e,t,s){const{offset:i,type:n,source:r,end:o}=e;let a,c;const l=(h,p,b)=>s(
i+h,p,b);switch(n){case"scalar":a=X.PLAIN,c=px(r,l);break;case"single-quoted-scalar":a=X.QUOTE_SINGLE,c=vx(r,l);break;case"double-quoted-scalar":a=X.QUOTE_DOUBLE,
c=gx(r,l);break;default:return s(e,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${n}`),{value:"",type:null,comment:"",range:[i,i+r.length,i+r.length]}}
const u=i+r.length,d=hi(o,u,t,s);return{value:c,type:a,comment:d.comment,range:[i,u,d.offset]}}function px(e,t){let s="";switch(e[0]){case"	":s="a tab character";
break;case",":s="flow indicator character ,";break;case"%":s="directive indicator character %";break;case"|":case">":{s=`block scalar indicator ${e[0]}`;break}case"\
@":case"`":{s=`reserved character ${e[0]}`;break}}return s&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${s}`),Ch(e)}function vx(e,t){return(e[e.length-
1]!=="'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),Ch(e.slice(1,-1)).replace(/''/g,"'")}function Ch(e){const t=/(.*?)\r?\n/sy;let s=t.
exec(e);if(!s)return e;let i,n;try{i=new RegExp("(?<![ 	])[ 	]+$"),n=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,n=/^[ \t]+|[ \t]+$/g}let r=s[1].
replace(i,""),o=" ",a=t.lastIndex;for(;s=t.exec(e);){const l=s[1].replace(n,"");l===""?o===`
`?r+=o:o=`
`:(r+=o+l,o=" "),a=t.lastIndex}const c=/[ \t]*(.*)/sy;return c.lastIndex=a,s=c.exec(e),r+o+(s?.[1]??"")}function gx(e,t){let s="";for(let i=1;i<e.length-1;++i){
const n=e[i];if(!(n==="\r"&&e[i+1]===`
`))if(n===`
`){const{fold:r,offset:o}=yx(e,i);s+=r,i=o}else if(n==="\\"){let r=e[++i];const o=bx[r];if(o)s+=o;else if(r===`
`)for(r=e[i+1];r===" "||r==="	";)r=e[++i+1];else if(r==="\r"&&e[i+1]===`
`)for(r=e[++i+1];r===" "||r==="	";)r=e[++i+1];else if(r==="x"||r==="u"||r==="U"){const a=r==="x"?2:r==="u"?4:8;s+=wx(e,i+1,a,t),i+=a}else{const a=e.substr(i-1,2);
t(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),s+=a}}else if(n===" "||n==="	"){const r=i;let o=e[i+1];for(;o===" "||o==="	";)o=e[++i+1];o!==`
`&&!(o==="\r"&&e[i+2]===`
`)&&(s+=i>r?e.slice(r,i+1):n)}else s+=n}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),s}function yx(e,t){let s="",
i=e[t+1];for(;(i===" "||i==="	"||i===`
`||i==="\r")&&!(i==="\r"&&e[t+2]!==`
`);)i===`
`&&(s+=`
`),t+=1,i=e[t+1];return s||(s=" "),{fold:s,offset:t}}var bx={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function wx(e,t,s,i){const n=e.substr(t,s),o=n.length===
s&&/^[0-9a-fA-F]+$/.test(n)?parseInt(n,16):NaN;try{return String.fromCodePoint(o)}catch{const a=e.substr(t-2,s+2);return i(t-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${a}`),a}}function Th(e,t,s,i){const{value:n,type:r,comment:o,range:a}=t.type==="block-scalar"?dx(e,t,i):mx(t,e.options.strict,i),c=s?e.directives.tagName(
s.source,d=>i(s,"TAG_RESOLVE_FAILED",d)):null;let l;e.options.stringKeys&&e.atKey?l=e.schema[st]:c?l=kx(e.schema,n,c,s,i):t.type==="scalar"?l=$x(e,n,t,i):l=e.schema[st];
let u;try{const d=l.resolve(n,h=>i(s??t,"TAG_RESOLVE_FAILED",h),e.options);u=ae(d)?d:new X(d)}catch(d){const h=d instanceof Error?d.message:String(d);i(s??t,"TA\
G_RESOLVE_FAILED",h),u=new X(n)}return u.range=a,u.source=n,r&&(u.type=r),c&&(u.tag=c),l.format&&(u.format=l.format),o&&(u.comment=o),u}function kx(e,t,s,i,n){if(s===
"!")return e[st];const r=[];for(const a of e.tags)if(!a.collection&&a.tag===s)if(a.default&&a.test)r.push(a);else return a;for(const a of r)if(a.test?.test(t))return a;
const o=e.knownTags[s];return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(n(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,s!==
"tag:yaml.org,2002:str"),e[st])}function $x({atKey:e,directives:t,schema:s},i,n,r){const o=s.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(i))||
s[st];if(s.compat){const a=s.compat.find(c=>c.default&&c.test?.test(i))??s[st];if(o.tag!==a.tag){const c=t.tagString(o.tag),l=t.tagString(a.tag),u=`Value may be\
 parsed as either ${c} or ${l}`;r(n,"TAG_RESOLVE_FAILED",u,!0)}}return o}function _x(e,t,s){if(t){s??(s=t.length);for(let i=s-1;i>=0;--i){let n=t[i];switch(n.type){case"\
space":case"comment":case"newline":e-=n.source.length;continue}for(n=t[++i];n?.type==="space";)e+=n.source.length,n=t[++i];break}}return e}var Sx={composeNode:Ph,
composeEmptyNode:vo};function Ph(e,t,s,i){const n=e.atKey,{spaceBefore:r,comment:o,anchor:a,tag:c}=s;let l,u=!0;switch(t.type){case"alias":l=xx(e,t,i),(a||c)&&i(
t,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=Th(
e,t,c,i),a&&(l.anchor=a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{l=ux(Sx,e,t,s,i),a&&(l.anchor=a.source.substring(1))}catch(d){
const h=d instanceof Error?d.message:String(d);i(t,"RESOURCE_EXHAUSTION",h)}break;default:{const d=t.type==="error"?t.message:`Unsupported token (type: ${t.type}\
)`;i(t,"UNEXPECTED_TOKEN",d),u=!1}}return l??(l=vo(e,t.offset,void 0,null,s,i)),a&&l.anchor===""&&i(a,"BAD_ALIAS","Anchor cannot be an empty string"),n&&e.options.
stringKeys&&(!ae(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&i(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&
(l.spaceBefore=!0),o&&(t.type==="scalar"&&t.source===""?l.comment=o:l.commentBefore=o),e.options.keepSourceTokens&&u&&(l.srcToken=t),l}function vo(e,t,s,i,{spaceBefore:n,
comment:r,anchor:o,tag:a,end:c},l){const u={type:"scalar",offset:_x(t,s,i),indent:-1,source:""},d=Th(e,u,a,l);return o&&(d.anchor=o.source.substring(1),d.anchor===
""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),n&&(d.spaceBefore=!0),r&&(d.comment=r,d.range[2]=c),d}function xx({options:e},{offset:t,source:s,end:i},n){
const r=new eh(s.substring(1));r.source===""&&n(t,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&n(t+s.length-1,"BAD_ALIAS","Alias endin\
g in : is ambiguous",!0);const o=t+s.length,a=hi(i,o,e.strict,n);return r.range=[t,o,a.offset],a.comment&&(r.comment=a.comment),r}function Ox(e,t,{offset:s,start:i,
value:n,end:r},o){const a=Object.assign({_directives:t},e),c=new Ah(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},u=Ts(
i,{indicator:"doc-start",next:n??r?.[0],offset:s,onError:o,parentIndent:0,startOnNewline:!0});u.found&&(c.directives.docStart=!0,n&&(n.type==="block-map"||n.type===
"block-seq")&&!u.hasNewline&&o(u.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),c.contents=n?Ph(l,n,u,o):vo(l,u.end,
i,null,u,o);const d=c.contents.range[2],h=hi(r,d,!1,o);return h.comment&&(c.comment=h.comment),c.range=[s,d,h.offset],c}function fi(e){if(typeof e=="number")return[
e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];const{offset:t,source:s}=e;return[t,t+(typeof s=="string"?s.length:1)]}function Ih(e){let t="",s=!1,
i=!1;for(let n=0;n<e.length;++n){const r=e[n];switch(r[0]){case"#":t+=(t===""?"":i?`

`:`
`)+(r.substring(1)||" "),s=!0,i=!1;break;case"%":e[n+1]?.[0]!=="#"&&(n+=1),s=!1;break;default:s||(i=!0),s=!1}}return{comment:t,afterEmptyLine:i}}var Ax=class{constructor(e={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,i,n)=>{const r=fi(t);n?this.warnings.push(new ox(r,s,i)):this.
errors.push(new un(r,s,i))},this.directives=new Ns({version:e.version||"1.2"}),this.options=e}decorate(e,t){const{comment:s,afterEmptyLine:i}=Ih(this.prelude);if(s){
const n=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(i||e.directives.docStart||!n)e.commentBefore=s;else if(Te(n)&&!n.flow&&n.items.length>0){let r=n.items[0];qe(r)&&(r=r.key);const o=r.commentBefore;
r.commentBefore=o?`${s}
${o}`:s}else{const r=n.commentBefore;n.commentBefore=r?`${s}
${r}`:s}}if(t){for(let n=0;n<this.errors.length;++n)e.errors.push(this.errors[n]);for(let n=0;n<this.warnings.length;++n)e.warnings.push(this.warnings[n])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Ih(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(const i of e)yield*this.next(i);yield*this.end(t,s)}*next(e){switch(e.type){case"\
directive":this.directives.add(e.source,(t,s,i)=>{const n=fi(e);n[0]+=t,this.onError(n,"BAD_DIRECTIVE",s,i)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"\
document":{const t=Ox(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-\
end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"\
comment":case"newline":this.prelude.push(e.source);break;case"error":{const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new un(fi(e),"UNE\
XPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){const s="Unexpected doc-end withou\
t preceding document";this.errors.push(new un(fi(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;const t=hi(e.end,e.offset+e.source.length,this.doc.
options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const s=this.doc.comment;this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new un(fi(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){const s=Object.assign({_directives:this.directives},this.options),i=new Ah(void 0,
s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}},jh="\uFEFF",zh="",Dh="\
",go="";function Nx(e){switch(e){case jh:return"byte-order-mark";case zh:return"doc-mode";case Dh:return"flow-error-end";case go:return"scalar";case"---":return"\
doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}function et(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Lh=new Set("0123456789ABCDEFabcdef"),Mx=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxy\
z-#;/?:@&=+$_.!~*'()"),dn=new Set(",[]{}"),Ex=new Set(` ,[]{}
\r	`),yo=e=>!e||Ex.has(e),Rh=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,
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
if(e===null)return this.setNext("stream");if(e[0]===jh&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){const n=e[s-
1];if(n===" "||n==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){const n=e[t-1];if(n===" "||n==="	")t-=1;else break}const i=(yield*this.pushCount(t))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(!0);return yield*this.pushCount(
e.length-t),yield*this.pushNewline(),"stream"}return yield zh,yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const t=this.peek(3);if((t==="---"||t==="...")&&et(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!et(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2);if(!t&&
!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&et(t)){const s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.
indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const e=this.getLine();if(e===null)return this.
setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(yo),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);const i=this.getLine();
if(i===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&i[0]!=="#"||s===0&&(i.startsWith("---")||i.startsWith("..."))&&et(i[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield Dh,yield*this.parseLineStart();let n=0;for(;i[n]===",";)n+=yield*this.pushCount(1),
n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.pushIndicators(),i[n]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-n),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(yo),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
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
`&&n>=this.pos&&n+1+t>o)e=n;else break}while(!0);return yield go,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>
0;let t=this.pos-1,s=this.pos-1,i;for(;i=this.buffer[++s];)if(i===":"){const n=this.buffer[s+1];if(et(n)||e&&dn.has(n))break;t=s}else if(et(i)){let n=this.buffer[s+
1];if(i==="\r"&&(n===`
`?(s+=1,i=`
`,n=this.buffer[s+1]):t=s),n==="#"||e&&dn.has(n))break;if(i===`
`){const r=this.continueScalar(s+1);if(r===-1)break;s=Math.max(s,r-2)}}else{if(e&&dn.has(i))break;t=s}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield go,
yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){const s=this.buffer.
slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(yo),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const t=this.
flowLevel>0,s=this.charAt(1);if(et(s)||t&&dn.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!et(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(Mx.has(t))t=this.buffer[++e];else if(t==="%"&&Lh.has(this.buffer[e+1])&&Lh.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){const e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");const i=t-this.pos;return i>0&&(yield this.buffer.
substr(this.pos,i),this.pos=t),i}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function Nt(e,t){
for(let s=0;s<e.length;++s)if(e[s].type===t)return!0;return!1}function Bh(e){for(let t=0;t<e.length;++t)switch(e[t].type){case"space":case"comment":case"newline":
break;default:return t}return-1}function qh(e){switch(e?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collecti\
on":return!0;default:return!1}}function hn(e){switch(e.type){case"document":return e.start;case"block-map":{const t=e.items[e.items.length-1];return t.sep??t.start}case"\
block-seq":return e.items[e.items.length-1].start;default:return[]}}function Ps(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"\
doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}function fn(e,t){
if(t.length<1e5)Array.prototype.push.apply(e,t);else for(let s=0;s<t.length;++s)e.push(t[s])}function Fh(e){if(e.start.type==="flow-seq-start")for(const t of e.
items)t.sep&&!t.value&&!Nt(t.start,"explicit-key-ind")&&!Nt(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,qh(t.value)?t.value.end?fn(t.value.end,
t.sep):t.value.end=t.sep:fn(t.start,t.sep),delete t.sep)}var Cx=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=
!1,this.stack=[],this.source="",this.type="",this.lexer=new Rh,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(const s of this.
lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}
const t=Nx(e);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=
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
n"&&s.type==="document"&&(t.indent=0),t.type==="flow-collection"&&Fh(t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"blo\
ck-map":{const i=s.items[s.items.length-1];if(i.value){s.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(i.sep)i.value=t;else{Object.assign(
i,{key:t,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"block-seq":{const i=s.items[s.items.length-1];i.value?s.items.push({start:[],value:t}):i.value=
t;break}case"flow-collection":{const i=s.items[s.items.length-1];!i||i.value?s.items.push({start:[],key:t,sep:[]}):i.sep?i.value=t:Object.assign(i,{key:t,sep:[]});
return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-s\
eq")){const i=t.items[t.items.length-1];i&&!i.sep&&!i.value&&i.start.length>0&&Bh(i.start)===-1&&(t.indent===0||i.start.every(n=>n.type!=="comment"||n.indent<t.
indent))&&(s.type==="document"?s.end=i.start:s.items.push({start:i.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"\
directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mo\
de":case"doc-start":{const e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);
switch(this.type){case"doc-start":{Bh(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"\
comment":case"newline":e.start.push(this.sourceToken);return}const t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`\
Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){const t=hn(this.peek(2)),s=Ps(t);let i;e.end?(i=e.
end,i.push(this.sourceToken),delete e.end):i=[this.sourceToken];const n={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:i}]};this.onKeyLine=
!0,this.stack[this.stack.length-1]=n}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);
return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push(
{start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){const i=e.items[e.items.length-2]?.value?.end;if(Array.
isArray(i)){fn(i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const s=!this.onKeyLine&&
this.indent===e.indent,i=s&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind";let n=[];if(i&&t.sep&&!t.value){const r=[];for(let o=0;o<t.sep.length;++o){const a=t.
sep[o];switch(a.type){case"newline":r.push(o);break;case"space":break;case"comment":a.indent>e.indent&&(r.length=0);break;default:r.length=0}}r.length>=2&&(n=t.
sep.splice(r[1]))}switch(this.type){case"anchor":case"tag":i||t.value?(n.push(this.sourceToken),e.items.push({start:n}),this.onKeyLine=!0):t.sep?t.sep.push(this.
sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):i||t.value?(n.
push(this.sourceToken),e.items.push({start:n,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Nt(
t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:n,key:null,sep:[this.sourceToken]}]});else if(qh(t.
key)&&!Nt(t.sep,"newline")){const r=Ps(t.start),o=t.key,a=t.sep;a.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:r,key:o,sep:a}]})}else n.length>0?t.sep=t.sep.concat(n,this.sourceToken):t.sep.push(this.sourceToken);else if(Nt(t.start,
"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{const r=Ps(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:r,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||i?e.items.push({start:n,key:null,sep:[this.sourceToken]}):Nt(t.sep,"map-value-ind")?this.stack.
push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{
key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const r=this.flowScalar(
this.type);i||t.value?(e.items.push({start:n,key:r,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(r):(Object.assign(t,{key:r,sep:[]}),this.onKeyLine=!0);return}default:{
const r=this.startBlockValue(e);if(r){if(r.type==="block-seq"){if(!t.explicitKey&&t.sep&&!Nt(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:n});this.stack.push(r);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(
s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){const i=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(i)){fn(i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.
indent<=e.indent)break;t.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||Nt(t.start,"seq-item-ind")?e.items.push(
{start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){const s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.
pop(),yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.
type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.
push(this.sourceToken);return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.
assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):
t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const i=this.
flowScalar(this.type);!t||t.value?e.items.push({start:[],key:i,sep:[]}):t.sep?this.stack.push(i):Object.assign(t,{key:i,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":e.end.push(this.sourceToken);return}const s=this.startBlockValue(e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{const s=this.peek(
2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){const i=hn(s),n=Ps(i);Fh(e);const r=e.end.splice(1,e.end.length);r.push(this.sourceToken);
const o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:n,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(
e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const t=hn(e),s=Ps(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const t=hn(e),s=Ps(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}},Uh={alias:"an alias",anchor:"an anchor",comma:"a comma",
"block-map":"a map","block-scalar":"a text","block-seq":"a list","doc-end":"...","doc-start":"---","double-quoted-scalar":"a text in quotes","explicit-key-ind":"\
?","flow-collection":"a bracket or brace","flow-map-end":"}","flow-map-start":"{","flow-seq-end":"]","flow-seq-start":"[","map-value-ind":"a colon",scalar:"a te\
xt","seq-item-ind":"a dash","single-quoted-scalar":"a text in quotes",tag:"a tag"},Tx=[[/^Missing closing/,"a text in quotes is not closed",'write the closing q\
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
s no known escape","write \\\\ for a backslash, or use single quotes"]];function Px(e){const t=Tx.find(([r])=>r.test(e));if(t)return{problem:t[1],remedy:t[2]};const s=/^Plain value cannot start with (.*)$/s.
exec(e)?.[1];if(s!==void 0)return{problem:`a text without quotes cannot begin with ${s}`,remedy:"put the text in quotes"};const i="correct the text at this plac\
e or just before it",n=/^(?:Unexpected|Unsupported token \(type:) ([a-z-]+)/.exec(e)?.[1];return n!==void 0?{problem:`${Object.hasOwn(Uh,n)?Uh[n]:n} is not expe\
cted here`,remedy:i}:{problem:e.charAt(0).toLowerCase()+e.slice(1),remedy:i}}function Kh(e){const t=[0];for(let s=e.indexOf(`
`);s!==-1;s=e.indexOf(`
`,s+1))t.push(s+1);return t}function Vh(e,t){let s=0,i=e.length-1;for(;s<i;){const n=s+i+1>>1;(e[n]??0)<=t?s=n:i=n-1}return s}var Ix=new Set(["__proto__","const\
ructor","prototype"]),jx=e=>e==null?"nothing":{string:"a text",number:"a number",bigint:"a number",boolean:"true or false"}[typeof e]??"a value";function Gh(e){
return/^(?:~|[Nn]ull|NULL)?$/.test(e)?"null":/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(e)?"bool":/^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/.test(e)?"int":/^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.
test(e)?"float":"str"}var Zh={null:"nothing",bool:"true or false",int:"a whole number",float:"a number",str:"a text",map:"a map",seq:"a list"},zx=class{#t;#e;#s=new Map;#i=[];#r;#n=0;#c=0;#o=0;constructor(e,t){
this.#t=e,this.#e=t}tree(e,t=0){if(Os(e))return this.#u(e,t);const{anchor:s}=e;if(s===void 0)return this.#l(e,t);const i={count:this.#n,deepest:this.#o};this.#s.
set(s,"open"),this.#o=t;const n=this.#l(e,t);return this.#s.set(s,{tree:n,size:this.#n-i.count,height:this.#o-t}),this.#o=Math.max(this.#o,i.deepest),n}#l(e,t){
return this.#n+=1,this.#o=Math.max(this.#o,t),ae(e)?this.#p(e):As(e)?this.#g(e,t):this.#v(e,t)}#u(e,t){const s=this.#d(e),i={kind:"scalar",value:null,span:s},n=this.#s.
get(e.source);return n===void 0||n==="open"?(this.#e("unknown-alias",this.#a(s),{name:e.source}),i):(this.#c+=n.size,this.#c>Vd||t+n.height>ri?(this.#e("alias-e\
xpansion",this.#a(s)),i):(this.#n+=n.size,this.#o=Math.max(this.#o,t+n.height),{...n.tree,span:s}))}#p(e){const t=this.#d(e),{value:s}=e,i=e.type==="PLAIN",n=e.
source??"";return this.#h(e,i?Gh(n):"str",t),typeof s=="string"?(this.#f(s,t),{kind:"scalar",value:s,span:t}):typeof s=="number"?(/^[-+]?0[0-9]/.test(n)?this.#e(
"number-leading-zero",this.#a(t),{text:Mt(n)}):Math.abs(s)<=Number.MAX_SAFE_INTEGER||this.#e("number-out-of-range",this.#a(t),{text:Mt(n)}),{kind:"scalar",value:s===
0?0:s,span:t}):{kind:"scalar",value:typeof s=="boolean"?s:null,span:t}}#v(e,t){const s=this.#d(e);this.#h(e,"seq",s);const i=[];for(const n of e.items)this.#i.push(
i.length),i.push(this.tree(n,t+1)),this.#i.pop();return{kind:"list",items:i,span:this.#m(s,e.flow,i.at(-1)?.span)}}#g(e,t){const s=this.#d(e);this.#h(e,"map",s);
const i=new Map;let n;for(const r of e.items){const o=this.#d(r.key),a=this.#y(r.key,o,i);this.#i.push(a??""),r.value===null&&a!==void 0&&this.#e("missing-value",
this.#a(o),{key:Mt(a)});const c=r.value===null?{kind:"scalar",value:null,span:o}:this.tree(r.value,t+1);this.#i.pop(),a!==void 0&&i.set(a,{key:o,value:c}),n=c.span}
return{kind:"map",entries:i,span:this.#m(s,e.flow,n)}}#y(e,t,s){if(!ae(e)){const r=Os(e)?"an alias":As(e)?"a map":"a list";this.#e("key-not-text",this.#a(t),{kind:r,
text:Os(e)?`*${e.source}`:""});return}const i=e.value;if(typeof i!="string"){this.#e("key-not-text",this.#a(t),{kind:jx(i),text:Mt(e.source??"")});return}this.#h(
e,e.type==="PLAIN"?Gh(e.source??""):"str",t),this.#f(i,t);const n=s.get(i);if(i==="<<"&&e.type==="PLAIN")this.#e("merge-key",this.#a(t));else if(Ix.has(i))this.#e(
"reserved-key",this.#a(t),{key:i});else if(n)this.#e("duplicate-key",this.#a(t),{key:Mt(i),line:this.#b(n.key.start)});else return e.anchor!==void 0&&this.#s.set(
e.anchor,{tree:{kind:"scalar",value:i,span:t},size:1,height:0}),i}#h(e,t,s){const i="tag:yaml.org,2002:",n=e.tag?.startsWith(i)?e.tag.slice(i.length):void 0;n===
void 0||n===t||!Object.hasOwn(Zh,n)||this.#e("tag-changes-value",this.#a(s),{tag:`!!${n}`,kind:Zh[t]??"a value"})}#f(e,t){new RegExp("\\p{Surrogate}","u").test(
e)&&this.#e("broken-unicode",this.#a(t))}#a(e){return{span:e,path:[...this.#i]}}#b(e){return this.#r??=Kh(this.#t.text),Vh(this.#r,e)+1}#d(e){const{text:t}=this.#t,
[s,i]=e.range??[0,0],n=Math.min(s,t.length);return{source:this.#t,start:n,end:Math.max(n,Math.min(i,t.length))}}#m(e,t,s){return t||!s?e:{...e,end:Math.max(e.start,
s.end)}}},Mt=e=>e.length>80?`${e.slice(0,79).toWellFormed()}\u2026`:e,mn=20;function Dx(e){const t=new Map;return{report:(s,i,...n)=>{const r=(t.get(s)??0)+1;t.
set(s,r),r<=mn&&e(s,i,...n)},failed:()=>t.size>0}}var Wh=class extends Error{};function bo(e,t,s,i){const n=l=>i===void 0?{name:t,text:l}:{name:t,text:l,options:i};
if(e.length>Ss)return s("file-too-large",{file:t},{limit:Ss}),{source:n("")};const r=Lx(e);if(typeof r!="string")return s("file-not-utf8",{file:t},r),{source:n(
"")};const o=n(r),a=Dx(s),c=Rx(o,a.report);return c&&!a.failed()?{source:o,tree:c}:{source:o}}function Lx(e){const t=r=>{try{return new TextDecoder("utf-8",{fatal:!0}).
decode(e.subarray(0,r),{stream:r<e.length}),!0}catch{return!1}};if(t(e.length))return new TextDecoder().decode(e);let s=0,i=e.length-1;for(;s<i;){const r=s+i+1>>
1;t(r)?s=r:i=r-1}let n=1;for(const r of e.subarray(0,s))r===10&&(n+=1);return{byte:s+1,line:n}}function Rx(e,t){const s=(l,u)=>{const d=Math.max(0,Math.min(l,e.
text.length));return{source:e,start:d,end:Math.max(d,Math.min(u,e.text.length))}};if(Bx(e.text,s,t))return;const i=[],n=new Map,r=Fx(e.text,s,i,n,t);if(!r)return;
const o=Gx(r,i,n,e.text.length);if(Zx(i,s,t),i.length>0)return;const a=o?.contents;if(!a||ae(a)&&a.source===""&&a.type==="PLAIN"&&a.tag===void 0)return{kind:"ma\
p",entries:new Map,span:s(0,0)};const c=new zx(e,t).tree(a);if(c.kind==="map")return c;t("root-not-a-map",{span:c.span,path:[]},{kind:c.kind==="list"?"a list":"\
a single value"})}function Bx(e,t,s){let i=0;for(const n of e.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f]|\r(?!\n)|^\ufeff/g)){const r=`U+${n[0].charCodeAt(0).toString(
16).toUpperCase().padStart(4,"0")}`;if(s("control-character",{span:t(n.index,n.index+1)},{character:r}),i+=1,i===mn)break}return i>0}var qx=new Set(["!!str","!!\
int","!!float","!!bool","!!null","!!map","!!seq"]);function Fx(e,t,s,i,n){const r=new Cx,o=[];let a=0,c=!1;const l=u=>{if(u.type==="error")s.push({code:"UNEXPEC\
TED_TOKEN",message:u.message,start:u.offset,end:u.offset+u.source.length});else if(u.type==="directive"&&!/^%YAML[ \t]+1\.2$/.test(u.source)){const d={span:t(u.
offset,u.offset+u.source.length)};n("yaml-directive",d,{directive:Mt(u.source)})}else u.type==="document"?(a+=1,a===1?o.push(u):n("several-documents",{span:t(u.
offset,u.offset+3)})):o.push(u)};for(const u of new Rh().lex(e)){const d=r.offset;for(const p of r.next(u))l(p);!c&&u.startsWith("!")&&!qx.has(u)&&n("unknown-ta\
g",{span:t(d,d+u.length)},{tag:Mt(u)}),!c&&/^["']/.test(u)&&(u.length===1||!u.endsWith(u.charAt(0)))&&i.set(d+u.length,d),c=u==="";const h=Kx(r.stack);if(h){n(
"too-deeply-nested",{span:t(h.offset,h.offset+1)});return}if(a>1||s.length>=mn)return o}for(const u of r.end())l(u);return o}var Ux=({type:e})=>e==="block-map"||
e==="block-seq"||e==="flow-collection";function Kx(e){return e.length>ri?e.filter(Ux)[ri]:void 0}function Vx(e){return typeof e=="number"?[e,e+1]:"offset"in e?[
e.offset,e.offset+(typeof e.source=="string"?e.source.length:1)]:[e[0]??0,e[1]??0]}function Gx(e,t,s,i){const n=new Ax({uniqueKeys:!1,resolveKnownTags:!1,logLevel:"\
silent",version:"1.2"});let r=0;Object.assign(n,{onError:(c,l,u,d)=>{if(d||l==="TAG_RESOLVE_FAILED")return;if(t.length>=mn)throw new Wh;const[h,p]=Vx(c),b=u.startsWith(
"Missing closing")?s.get(h):void 0;t.push(b===void 0?{code:l,message:u,start:h,end:p}:{code:l,message:u,start:b,end:h})}});let a;try{for(const c of e){r=c.offset;
for(const l of n.next(c))a??=l}for(const c of n.end(!0,i))a??=c}catch(c){c instanceof Wh||t.push({code:"IMPOSSIBLE",message:"it cannot be made sense of",start:r,
end:r+1})}return a}function Zx(e,t,s){const i=[...e].sort((n,r)=>n.start-r.start);for(const[n,{code:r,message:o,start:a,end:c}]of i.entries()){if(n>0&&i[n-1]?.start===
a)continue;const l={span:t(a,c)};if(r==="TAB_AS_INDENT")s("tab-indentation",l);else{const{problem:u,remedy:d}=Px(o);s("yaml-syntax",l,{problem:Mt(u),remedy:d})}}}
var wo=e=>{const t=e.map(s=>`'${String(s)}'`);return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} or ${t.at(-1)}`},Hh=(e,t)=>[e===void 0?"":`at least ${e}`,
t===void 0?"":`at most ${t}`].filter(s=>s!=="").join(" and "),pn={"unknown-key":m({severity:"error",about:"value",message:({key:e,where:t})=>`'${e}' is no key o\
f ${t}`,remedy:({nearest:e,known:t})=>e?`did you mean '${e}'?`:t.length>0?`the keys here are ${wo([...t].sort())}`:"take it out"}),"missing-key":m({severity:"er\
ror",about:"value",message:({key:e,where:t})=>`${t} needs the key '${e}'`,remedy:({key:e})=>`add '${e}'`}),"wrong-type":m({severity:"error",about:"value",message:({
expected:e,found:t})=>`this is ${t}, and ${e} belongs here`,remedy:({expected:e})=>`write ${e}`}),"not-one-of":m({severity:"error",about:"value",message:({value:e,
values:t})=>`'${e}' is not ${wo(t)}`,remedy:({nearest:e,values:t})=>e?`did you mean '${e}'?`:`write ${wo(t)}`}),"out-of-range":m({severity:"error",about:"value",
message:({minimum:e,maximum:t,what:s})=>`${s} here is ${Hh(e,t)}`,remedy:({minimum:e,maximum:t,what:s})=>`write ${s} of ${Hh(e,t)}`}),"invalid-value":m({severity:"\
error",about:"value",message:({problem:e})=>e,remedy:()=>"write it in the form that the message shows"}),"invalid-name":m({severity:"error",about:"value",message:({
problem:e})=>e,remedy:()=>"choose another name"})};function vn(e){const t={};for(const{schema:s}of ti){const i=s[e]??{};for(const[n,r]of Object.entries(i)){if(Object.
hasOwn(t,n))throw new Error(`two features declare ${e}.${n}`);t[n]=r}}return t}var Wx=j(vn("host")),Hx=j(vn("device")),Xx=j(vn("vm")),Yx=j({version:Bn(1),host:Wx,
devices:$(Ke(wt,Hx),{}),vms:$(Ke(Xs,Xx),{}),...vn("root")}),gn=e=>e._zod.def;function mi(e){const t=gn(e);return t.innerType?mi(t.innerType):t.type==="pipe"&&t.
in?mi(t.in):t.options?t.options.map(mi).find(i=>gn(i).type==="object")??e:e}function Jx(e,t){let s=mi(e);for(const i of t){const{shape:n,valueType:r,element:o}=gn(
s),a=n?n[String(i)]:r??o;if(!a)return;s=mi(a)}return s}var Qx=(e,t)=>{const s=Jx(e,t);return s?Object.keys(gn(s).shape??{}):[]},ko={string:"a text",number:"a nu\
mber",int:"a whole number",boolean:"true or false",array:"a list",object:"a map",record:"a map",null:"nothing"};function $o(e){return e==null?"nothing":Array.isArray(
e)?"a list":typeof e=="boolean"?`'${e}'`:ko[typeof e]??"a value"}var yn=(e,t)=>t.reduce((s,i)=>typeof s=="object"&&s!==null?s[i]:void 0,e),eO=e=>e.map((t,s)=>typeof t==
"number"?`[${t}]`:s===0?t:`.${t}`).join(""),Xh=e=>e.length===0?"a spec":`'${eO(e)}'`,tO=e=>e.path.length===0&&(e.code==="invalid_type"||e.code==="invalid_value"),
sO=class{schema;value;report;constructor(e,t,s){this.schema=e,this.value=t,this.report=s}tell(e,t=[]){const s=[...t,...e.path];switch(e.code){case"unrecognized_\
keys":for(const i of e.keys){const n=Qx(this.schema,s),r=n.filter(o=>yn(this.value,[...s,o])===void 0);this.report("unknown-key",{path:[...s,i],on:"key"},{key:i,
where:Xh(s),nearest:qt(i,n),known:r})}return;case"invalid_type":this.#t(e.expected,s);return;case"invalid_value":this.#e(e.values,s);return;case"invalid_union":
this.#s(e.errors,s);return;case"invalid_key":for(const i of e.issues)this.report("invalid-name",{path:s,on:"key"},{problem:i.message});return;case"too_small":case"\
too_big":{const i=e.origin==="array"?"a list":e.origin==="string"?"a text":"a number";this.report("out-of-range",{path:s},e.code==="too_small"?{what:i,minimum:Number(
e.minimum)}:{what:i,maximum:Number(e.maximum)});return}default:this.report("invalid-value",{path:s},{problem:e.message??"this is not a valid value"})}}#t(e,t){const s=yn(
this.value,t),i=t.at(-1);if(s===void 0&&i!==void 0){const n=t.slice(0,-1);this.report("missing-key",{path:n,on:"key"},{key:String(i),where:Xh(n)})}else this.report(
"wrong-type",{path:t},{expected:ko[e]??e,found:$o(s)})}#e(e,t){const s=yn(this.value,t);if(s===void 0){this.#t("string",t);return}if(typeof s=="object"){this.report(
"wrong-type",{path:t},{expected:"one word",found:$o(s)});return}const i=e.map(String);this.report("not-one-of",{path:t},{value:String(s),values:e,nearest:qt(String(
s),i)})}#s(e,t){const s=e.find(c=>c.length>0&&!c.every(tO));if(s){for(const c of s)this.tell(c,t);return}const i=yn(this.value,t);if(i===void 0){this.#t("string",
t);return}const n=e.flat(),r=n.flatMap(c=>c.code==="invalid_value"?c.values:[]),o=n.flatMap(c=>c.code==="invalid_type"?[ko[c.expected]??c.expected]:[]);if(r.length>
0&&typeof i=="string"){const c=qt(i,r.map(String));this.report("not-one-of",{path:t},{value:i,values:r,nearest:c});return}const a=[...new Set([...o,...r.map(c=>`\
'${String(c)}'`)])].join(" or ");this.report("wrong-type",{path:t},{expected:a,found:$o(i)})}};function _o(e,t,s){const i=Xn(t),n=e.safeParse(i);if(n.success)return n.
data;const r=new sO(e,i,s);for(const o of n.error.issues)r.tell(o)}var iO="virtualisation.vfio.settings";function Yh(e,t,s){const i=new Ci,n=Zd(t,s.cwd,i.reporter(
xs)),{sources:r,tree:o}=nO(e,n,i,s.settings),a=h=>({diagnostics:i.sorted(r),sources:r,failed:i.failed,...i.failed?{}:h});if(!o||i.failed)return a();i.document=o;
const c=_o(Yx,o,i.reporter(pn));if(!c)return a();const l=rO(c,o,n,i),u=l.facts;for(const{rules:h,codes:p}of ti)h?.(c,i.reporter(p),u);if(i.failed)return a();const d=$S(
{spec:c,tree:o,facts:u,attachments:l.attachments,read:n.read},i);return a({...d,...u&&{facts:u}})}function nO(e,t,s,i){const n=s.reporter(xs),r=[],o=[],a=e.map(
c=>({name:c,option:void 0}));i!==void 0&&a.push({name:i,option:iO});for(const{name:c,option:l}of a){const u=t.readInput(c);if(!u)continue;const{source:d,tree:h}=bo(
u.bytes,u.name,n,l);r.push(d),h&&o.push(h)}return o.length===a.length&&o.length>0?{sources:r,tree:IS(o)}:{sources:r}}function rO(e,t,s,i){const n=new Map,r=(d,h,p)=>s.
readBeside(h,ja(t,d).source,{path:d},p);for(const{files:d}of ti)for(const{path:h,name:p,limit:b}of d?.(e)??[]){const k=r(h,p,b);k&&n.set(h.join("/"),k)}const o=[
"host","facts"],a=e.host.facts===void 0?void 0:r(o,e.host.facts,16*2**20);if(!a||e.host.facts===void 0)return{attachments:n};const c=new Ci,{tree:l}=bo(a,e.host.
facts,c.reporter(xs));l&&(c.document=l);const u=l&&_o(Kd,l,c.reporter(pn));for(const d of c.sorted())i.adopt(d);return u?{attachments:n,facts:u}:{attachments:n}}
var oO=e=>/^[\w%+,./:=@-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,So=(e,t)=>e===void 0?t:`did you mean ${e}? ${t}`,aO={"missing-command":m({severity:"erro\
r",about:"call",message:()=>"no command is given",remedy:()=>"vfioc --help lists the commands"}),"unknown-command":m({severity:"error",about:"call",message:({word:e})=>`${e}\
 is no command of vfioc`,remedy:({nearest:e})=>So(e,"vfioc --help lists the commands")}),"unknown-flag":m({severity:"error",about:"call",message:({flag:e,command:t})=>`${e}\
 is no flag of ${t}`,remedy:({nearest:e,command:t})=>So(e,`${t} --help lists the flags`)}),"missing-flag-value":m({severity:"error",about:"call",message:({flag:e,
value:t})=>`${e} needs a value: ${t}`,remedy:({flag:e,value:t})=>`write ${e} ${t}; a value that begins with a dash is written ${e}=${t}`}),"needless-flag-value":m(
{severity:"error",about:"call",message:({flag:e})=>`${e} takes no value`,remedy:({flag:e})=>`write ${e} alone`}),"repeated-flag":m({severity:"error",about:"call",
message:({flag:e})=>`${e} is given more than once`,remedy:()=>"give it once"}),"invalid-flag-value":m({severity:"error",about:"call",message:({flag:e,value:t})=>`${t}\
 is nothing that ${e} can be`,remedy:({flag:e,choices:t})=>`write ${e} with one of ${t.join(", ")}`}),"conflicting-flags":m({severity:"error",about:"call",message:({
one:e,other:t})=>`${e} and ${t} cannot be given together`,remedy:()=>"leave one of them out"}),"missing-argument":m({severity:"error",about:"call",message:({command:e,
name:t})=>`${e} needs ${t}`,remedy:({command:e})=>`${e} --help shows how it is called`}),"needless-argument":m({severity:"error",about:"call",message:({command:e,
word:t})=>`${e} has no use for ${t}`,remedy:({command:e})=>`leave it out; ${e} --help shows how it is called`}),"unknown-code":m({severity:"error",about:"call",
message:({word:e})=>`${e} is no code of a diagnostic`,remedy:({nearest:e})=>So(e,"vfioc explain lists the codes")})},cO={"output-not-a-directory":m({severity:"e\
rror",about:"file",message:()=>"the output directory is something else than a directory",remedy:()=>"name another with -o, or move this out of the way"}),"outpu\
t-foreign":m({severity:"error",about:"file",message:()=>"this file was not written by vfioc, and would be overwritten; nothing was written",remedy:()=>"move it \
away, or overwrite it with --force"}),"output-edited":m({severity:"error",about:"file",message:({what:e})=>`this file was edited since vfioc wrote it, and would\
 be ${e}; nothing was written`,remedy:({what:e})=>e==="removed"?"move it away, or remove it with --force":"bring what you changed into the spec, where it stays;\
 then move the file away, or overwrite it with --force"}),"output-in-the-way":m({severity:"error",about:"file",message:({found:e,needed:t})=>`this is ${e} where\
 ${t} has to be; nothing was written`,remedy:({force:e})=>e?"move it away, or replace it with --force":"move it away"}),"output-unreadable":m({severity:"error",
about:"file",message:({reason:e})=>`what is there cannot be read: ${e}`,remedy:()=>"see to its permissions, and to those of the directories above it"}),"output-\
unwritable":m({severity:"error",about:"file",message:({reason:e,begun:t})=>`this cannot be written: ${e}; ${t?"some of the files are new and some are old":"noth\
ing was changed"}`,remedy:({begun:e})=>e?"mend that and run the command again: it finishes what was begun":"mend that and run the command again"}),"output-diffe\
rs":m({severity:"error",about:"file",message:({line:e})=>`this is not what the spec compiles to${e===void 0?"":`, from line ${e} on`}`,remedy:({command:e})=>`ru\
n ${e}`}),"output-missing":m({severity:"error",about:"file",message:e=>"the spec compiles to this file, and it is not there",remedy:({command:e})=>`run ${e}`}),
"output-stale":m({severity:"error",about:"file",message:e=>"vfioc wrote this file, and the spec compiles to it no more",remedy:({command:e})=>`run ${e}, which r\
emoves it`})},lO={"scan-root":m({severity:"error",about:"file",message:()=>"there is no folder here that a machine could be read from",remedy:()=>"name the fold\
er that stands for / of that machine, with its sys and proc"}),"facts-foreign":m({severity:"error",about:"file",message:()=>"this file holds no facts of a machi\
ne, and would be overwritten; nothing was written",remedy:()=>"name another with -o, or move it away"}),"init-output-exists":m({severity:"error",about:"file",message:()=>"\
this is there already, and init overwrites nothing",remedy:({facts:e})=>e?"take the facts in it with --facts, or move it away":"name another with -o, or move it\
 away"}),"picture-foreign":m({severity:"error",about:"file",message:()=>"this file holds no picture, and would be overwritten; nothing was written",remedy:()=>"\
name another with --picture, or move it away"})},xo={...aO,...cO,...lO};import"node:fs";import"node:path";var Is=e=>e instanceof Error&&"code"in e&&"syscall"in e,
uO={EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left on the device",EDQUOT:"the disk quota is \
used up",ENAMETOOLONG:"the name is too long",ENOTDIR:"a part of the path is no directory",ENOENT:"it is not there",EEXIST:"something is there already",ENOTEMPTY:"\
the directory is not empty",ELOOP:"symbolic links lead in a circle",EXDEV:"a part of the directory lies on another file system",EIO:"input/output error",EMFILE:"\
too many files are open",EFBIG:"the file would be too large"},bn=e=>uO[e.code??""]??e.code??"unknown error";function dO(e,t,s,i){const n=`${e}.vfioc-new`,r=()=>{
s.kind(n)==="file"&&s.remove(n)};try{return r(),s.create(n,t),s.rename(n,e),!0}catch(o){if(!Is(o))throw o;i("output-unwritable",{file:e},{reason:bn(o),begun:!1})}
try{r()}catch(o){if(!Is(o))throw o}return!1}var hO={file:"a file",directory:"a directory",link:"a symbolic link",other:"neither file nor directory"};function fO(e,t,s,i,n,r){
try{const o=n.kind(e);if(o===void 0||o==="file"&&s(n.read(e)))return dO(e,t,n,r);o==="file"?r(i,{file:e}):r("output-in-the-way",{file:e},{found:hO[o],needed:"a \
file",force:!1})}catch(o){if(!Is(o))throw o;r("output-unreadable",{file:e},{reason:bn(o)})}return!1}var pi=e=>e.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu,
t=>{const s=t.codePointAt(0)??0;return s<256?`\\x${s.toString(16).padStart(2,"0")}`:`\\u{${s.toString(16)}}`}),mO=e=>e>=768&&(e===8204||e===8205||new RegExp("\\p\
{M}","u").test(String.fromCodePoint(e))),pO=[[4352,4447],[8986,8987],[9001,9002],[9193,9196],[11904,12350],[12353,13311],[13312,19903],[19968,40959],[40960,42191],
[43360,43391],[44032,55203],[63744,64255],[65072,65135],[65280,65376],[65504,65510],[127744,128591],[128640,128767],[129280,129535],[131072,262141]],vO=e=>e>=4352&&
pO.some(([t,s])=>e>=t&&e<=s);function gO(e,t){const s=new yO;switch(t.format){case"json":return`${JSON.stringify(e.map(i=>wO(i,s)),null,2)}
`;case"github":return e.map(i=>`${kO(i,s)}
`).join("");case"text":return _O(e,t,s)}}var yO=class{#t=new Map;#e;of(e){const t=this.#t.get(e);if(t)return t;const s=Kh(e.text);return this.#t.set(e,s),s}text(e,t){
const s=this.of(e),i=s[t]??0,n=e.text.slice(i,s[t+1]??e.text.length);return{start:i,text:n.replace(/\r?\n$/,"")}}position({span:e}){if(!e)return;const t=n=>{const r=Vh(
this.of(e.source),n),o=this.of(e.source)[r]??0;return{line:r+1,column:this.#s(e.source,o,n)}},s=t(e.start),i=t(e.end);return{...s,endLine:i.line,endColumn:i.column}}#s(e,t,s){
const i=this.#e,n=i?.source===e&&i.start===t&&i.offset<=s?i:{offset:t,count:0},r=n.count+bO(e.text,n.offset,s);return this.#e={source:e,start:t,offset:s,count:r},
r+1}};function bO(e,t,s){let i=0;for(let n=t;n<s;i+=1)n+=(e.codePointAt(n)??0)>65535?2:1;return i}function Jh(e,t){const s=new Set(["if","then","else","assert",
"with","let","in","rec","inherit","or"]),i=n=>/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(n)&&!s.has(n)?n:`"${n.replace(/["\\]|\$(?=\{)/g,"\\$&").replace(/[\n\r\t]/g,r=>({
"\n":"\\n","\r":"\\r"})[r]??"\\t")}"`;return t.reduce((n,r)=>typeof r=="number"?`${n}[${r}]`:`${n}.${i(r)}`,e)}function Qh(e,t){const s=e.span?.source;return s?.
options!==void 0?Jh(s.options,e.path??[]):s&&t?`${s.name}:${t.line}:${t.column}`:e.file??""}function wO(e,t){const{code:s,severity:i,message:n,remedy:r,path:o}=e,
a={code:s,severity:i,message:n,remedy:r},c=e.span?.source.options;if(c!==void 0)return{...a,option:Jh(c,o??[]),path:o??[]};const l=e.span?.source.name??e.file;return{
...a,...l===void 0?{}:{file:l},...t.position(e),...o===void 0?{}:{path:o}}}function kO(e,t){const s=t.position(e),i=e.span?.source.options!==void 0,n={},r=i?void 0:
e.span?.source.name??e.file;r!==void 0&&(n.file=r),s&&!i&&(n.line=s.line,n.col=s.column,n.endLine=s.endLine,s.endLine===s.line&&(n.endColumn=Math.max(s.column,s.
endColumn-1))),n.title=e.code;const o=Object.entries(n).map(([c,l])=>`${c}=${$O(String(l))}`),a=`${i?`${Qh(e,s)}: `:""}${e.message}
help: ${e.remedy}`;return`::${e.severity} ${o.join(",")}::${ef(a)}`}var ef=e=>e.split(`
`).map(pi).join(`
`).replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),$O=e=>ef(e).replaceAll(":","%3A").replaceAll(",","%2C"),tf={error:"\x1B[1;31m",warning:"\x1B[1;33m"};function _O(e,{colour:t,width:s=100},i){if(e.length===
0)return"";const n=(o,a)=>t?`${o}${a}\x1B[0m`:a,r=[];for(const o of e){const a=i.position(o),c=Qh(o,a),l=n(tf[o.severity],`${o.severity}[${o.code}]`);if(r.push(
`${c===""?"":`${n("\x1B[1m",pi(c))}: `}${l}: ${pi(o.message)}`),a&&o.span?.source.options===void 0){const[u,d]=xO(o,i,a,Math.max(s-2,20));r.push(`  ${u}`,`  ${d.
replace(/\^~*/,h=>n(tf[o.severity],h))}`)}r.push(`  ${n("\x1B[36m","help")}: ${pi(o.remedy)}`)}return r.push("",SO(e)),`${r.join(`
`)}
`}function SO(e){const t=s=>{const i=e.filter(n=>n.severity===s).length;return i===0?"":`${i} ${s}${i===1?"":"s"}`};return[t("error"),t("warning")].filter(s=>s!==
"").join(", ")}function Oo(e){return Array.from(e,t=>{if(t==="	")return{text:"  ",width:2};const s=pi(t);if(s!==t)return{text:s,width:[...s].length};const i=t.codePointAt(
0)??0;return{text:t,width:mO(i)?0:vO(i)?2:1}})}function xO(e,t,s,i){if(!e.span)return["",""];const{source:n,start:r,end:o}=e.span,a=t.text(n,s.line-1),c=Math.min(
r-a.start,a.text.length),l=Math.max(c,Math.min(o-a.start,a.text.length)),u=sf(a.text,Math.max(0,c-2*i)),d=sf(a.text,Math.min(a.text.length,c+2*i)),h=Oo(a.text.slice(
u,c)),p=Oo(a.text.slice(c,d)),b=Oo(a.text.slice(c,Math.min(l,d))).length,_=[...h,...p].reduce((O,J)=>O+J.width,0)<=i&&u===0&&d===a.text.length?i:i-2,M=nf(h.toReversed(),
_===i?i:Math.floor(_/2)).toReversed(),x=M.reduce((O,J)=>O+J.width,0),z=nf(p,_-x),U=M.length<h.length||u>0?"\u2026":"",G=z.length<p.length||d<a.text.length?"\u2026":
"",B=O=>O.map(J=>J.text).join(""),ue=z.slice(0,b).reduce((O,J)=>O+J.width,0);return[`${U}${B(M)}${B(z)}${G}`,`${" ".repeat(x+U.length)}^${"~".repeat(Math.max(0,
ue-1))}`]}function sf(e,t){const s=e.charCodeAt(t);return t>0&&s>=56320&&s<=57343?t-1:t}function nf(e,t){let s=0;const i=e.findIndex(n=>(s+=n.width,s>t));return e.
slice(0,i===-1?e.length:i)}var Et={done:0,inputWrong:1,callWrong:2,fileFailed:3},OO={value:"FORMAT",choices:["text","json","github"],help:"how diagnostics are w\
ritten: text, json or github (workflow commands); text if not given"},Ao=e=>e.flags.get("format")??"text";function No(e,t,s){const{colour:i,width:n}=s,r=gO(e,{format:t,
colour:i,...n!==void 0&&{width:n}});r!==""&&s.stderr(r)}var AO=new Set(["file-not-utf8","file-too-large","output-differs","output-missing","output-stale"]);function NO(e){
return e.span?Et.inputWrong:e.file===void 0?Et.callWrong:AO.has(e.code)?Et.inputWrong:Et.fileFailed}function Mo(e){const t=new Set(e.filter(({severity:i})=>i===
"error").map(NO));return[Et.callWrong,Et.fileFailed,Et.inputWrong].find(i=>t.has(i))??Et.done}var MO={value:"FILE",help:"JSON of the NixOS option virtualisation\
.vfio.settings, merged last; problems in it are told at option paths"};function rf(e,{cwd:t}){const s=e.flags.get("settings");return{cwd:t,...s===void 0?{}:{settings:s}}}
var of=e=>{const t=e.flags.get("settings");return[...e.arguments,...t===void 0?[]:[t]].join(" ")};function EO(e,t){const s=Yh(e.arguments,t.files,rf(e,t)),{diagnostics:i,
failed:n}=s,r=Ao(e);return e.flags.has("plan")||e.flags.has("picture")?CO(s,e,t):(No(i,r,t),!n&&r==="text"&&t.stdout(`${of(e)}: no error${i.length>0?", but see \
the warnings":""}
`),Mo(i))}async function CO({diagnostics:e,plan:t,facts:s},i,n){const r=new Ci;if(t){const{drawPlan:a,machineOf:c,printPlan:l}=await import("./machine.mjs"),u=c(
t,s),d=i.flags.get("picture");if(d!==void 0){const h=a(t,u);fO(d,h,TO,"picture-foreign",n.disk,r.reporter(xo))}i.flags.has("plan")&&n.stdout(l(t,u))}const o=[...e,
...r.sorted()];return No(o,Ao(i),n),Mo(o)}var TO=e=>Buffer.from(e.subarray(0,5)).toString("latin1")==="<svg ";import{join as Eo}from"node:path";var PO=e=>e.startsWith(
"/")||e.startsWith(".")?e:`./${e}`;function IO(e,{written:t,removed:s,unchanged:i}){const n=[...t.map(o=>`wrote ${Eo(e,o)}`),...s.map(o=>`removed ${Eo(e,o)}`)];
if(n.length===0)return`${e} is up to date: ${i.length} files
`;const r=jO(e,t);return`${[...n,...r.length>0?["","next:",...r.map(o=>`  ${o}`)]:[]].join(`
`)}
`}var jO=(e,t)=>t.includes("module.nix")?[`add the module to the host's NixOS configuration: imports = [ ${PO(Eo(e,"module.nix"))} ];`,"rebuild and reboot: sudo\
 nixos-rebuild boot && sudo reboot","vfioc-reconcile.service defines the guests and networks: journalctl -u vfioc-reconcile says what it did"]:[],af="vfio",sN={
name:"compile",summary:"write the NixOS module and the libvirt XML of a spec",usage:"SPEC... [-o DIR] [--check | --force] [--format FORMAT]",description:["Reads\
 host.yaml, or several files that are merged from left to right; - is standard input. Writes DIR/module.nix, DIR/domains/<vm>.xml, DIR/networks/<net>.xml and DI\
R/manifest.json.","A file in DIR that vfioc did not write, or that was edited since, is named and left alone."],flags:{output:{short:"o",value:"DIR",help:`the d\
irectory to write; ./${af} if not given`},check:{help:"write nothing; exit 1 where DIR is not what the spec compiles to"},force:{help:"overwrite and remove file\
s in DIR that vfioc did not write, or that were edited"},settings:MO,format:OO},arguments:{name:"SPEC, the file of a spec",least:1,most:Number.POSITIVE_INFINITY,
unless:"settings"},conflicts:[["check","force"]],run:async(e,t)=>(await import("./compiler.mjs")).compileSpec(e,t)};import{join as Co}from"node:path";import{join as To}from"node:path";
import{createHash as zO}from"node:crypto";var vi="manifest.json",DO=1,Wt=e=>zO("sha256").update(e).digest("hex"),Po=e=>!e.includes("\0")&&e.split("/").every(t=>t!==
""&&t!=="."&&t!==".."),cf=e=>typeof e=="object"&&e!==null&&!Array.isArray(e);function LO(e){let t;try{t=JSON.parse(e)}catch{return}if(!cf(t)||t.version!==DO||!cf(
t.files))return;const s=new Map;for(const[i,n]of Object.entries(t.files)){if(typeof n!="string"||!/^[0-9a-f]{64}$/.test(n)||!Po(i))return;s.set(i,n)}return s}var gi="\
.vfioc-tmp",wn="journal.json",Io={file:"a file",directory:"a directory",link:"a symbolic link",other:"a device, pipe or socket"},jo=e=>Buffer.from(e).toString("\
utf8");function RO(e){try{const t=JSON.parse(e);return typeof t!="object"||t===null?{}:Object.fromEntries(Object.entries(t).filter(([s,i])=>Po(s)&&Array.isArray(
i)))}catch{return{}}}function lf(e,t){const s=new Map,i=(c,l)=>{s.set(c,new Set([...s.get(c)??[],...l]))},n=To(e,vi);if(t.kind(n)==="file"){const c=jo(t.read(n)),
l=LO(c);for(const[u,d]of l??[])i(u,[d]);l&&i(vi,[Wt(c)])}const r=To(e,gi),o=t.kind(r)==="directory",a=To(r,wn);if(o&&t.kind(a)==="file")for(const[c,l]of Object.
entries(RO(jo(t.read(a)))))i(c,l);return{ours:s,interrupted:o}}function kn(e){const t=e.split("/").slice(0,-1);return t.map((s,i)=>t.slice(0,i+1).join("/"))}function uf(e,t,s){
try{return s()}catch(i){if(!Is(i))throw i;t("output-unreadable",{file:i.path??e},{reason:bn(i)});return}}function df(e,t,s){const i=t.target(e);return i===void 0||
i==="directory"?!0:(s("output-not-a-directory",{file:e}),!1)}function BO(e,t){if(typeof e!="string")return;const[s,i]=[e.split(`
`),jo(t).split(`
`)],n=s.findIndex((r,o)=>r!==i[o]);return(n<0?s.length:n)+1}function qO(e,t,s,i,n){uf(e,n,()=>{if(df(e,i,n)){for(const[r,o]of t){const a=Co(e,r),l=kn(r).every(u=>i.
kind(Co(e,u))==="directory")?i.kind(a):void 0;if(l===void 0)n("output-missing",{file:a},{command:s});else if(l!=="file")n("output-differs",{file:a},{command:s,line:void 0});else{
const u=i.read(a);Wt(u)!==Wt(o)&&n("output-differs",{file:a},{command:s,line:BO(o,u)})}}for(const r of[...lf(e,i).ours.keys()].sort()){const o=Co(e,r);!t.has(r)&&
i.target(o)==="file"&&n("output-stale",{file:o},{command:s})}}})}import{dirname as FO,join as Ue}from"node:path";import{join as js}from"node:path";var UO=class{plan;#t=!1;#e;#s;#i;#r;constructor(e,t,s,i){
this.#e=e,this.#s=t,this.#i=s,this.#r=i,this.plan={write:[],remove:[],unchanged:[],clear:new Set,before:lf(e,t)}}get clear(){return!this.#t}#n(...e){this.#t=!0,
this.#r(...e)}#c(e){for(const t of kn(e)){const s=this.#s.kind(js(this.#e,t));if(s===void 0)return!1;if(s!=="directory"){if(this.#i)this.plan.clear.add(t);else{
const i=Io[s],n={file:js(this.#e,t)};this.#n("output-in-the-way",n,{found:i,needed:"a directory",force:!0})}return!1}}return!0}staging(){const e=js(this.#e,gi),
t=this.#s.kind(e);t===void 0||t==="directory"||this.#n("output-in-the-way",{file:e},{found:Io[t],needed:"a directory",force:!1})}write(e,t){if(!Po(e))throw new Error(
`${e} leads out of the output directory`);const s=js(this.#e,e),i=this.#c(e)?this.#s.kind(s):void 0;if(i==="file"){const n=Wt(this.#s.read(s));if(n===Wt(t)){this.
plan.unchanged.push(e);return}const r=this.plan.before.ours.get(e);!this.#i&&!r?.has(n)&&(r&&e!==vi?this.#n("output-edited",{file:s},{what:"overwritten"}):this.#n(
"output-foreign",{file:s}))}else if(i!==void 0&&(i==="directory"||!this.#i)){const n=Io[i];this.#n("output-in-the-way",{file:s},{found:n,needed:"a file",force:i!==
"directory"})}this.plan.write.push(e)}remove(e){const t=js(this.#e,e);if(kn(e).some(i=>this.#s.kind(js(this.#e,i))!=="directory")||this.#s.kind(t)!=="file")return;
!this.plan.before.ours.get(e)?.has(Wt(this.#s.read(t)))&&!this.#i&&this.#n("output-edited",{file:t},{what:"removed"}),this.plan.remove.push(e)}};function KO(e,t,s,i,n){
const r=new UO(e,i,s,n);r.staging();for(const[o,a]of t)r.write(o,a);for(const o of[...r.plan.before.ours.keys()].sort())t.has(o)||r.remove(o);return r.clear?r.plan:
void 0}var VO=class{at="";begun=!1;#t;#e;#s;#i;constructor(e,t,s,i){this.#t=e,this.#e=t,this.#s=s,this.#i=i}#r=e=>Ue(this.#t,gi,String(e));run(){const{write:e,remove:t,
clear:s}=this.#s;this.#n(),this.begun=!0;for(const r of s)this.at=r,this.#e.remove(Ue(this.#t,r));const i=e.indexOf(vi);for(const[r,o]of e.entries())r!==i&&this.#o(
r,o);for(const r of t)this.at=r,this.#e.remove(Ue(this.#t,r));const n=[...this.#s.before.ours.keys()].flatMap(kn);for(const r of[...new Set(n)].sort().reverse())
this.#l(r);i>=0&&this.#o(i,vi),this.at="",this.#u()}#n(){const e=Ue(this.#t,gi);this.at="",this.#e.makeDirectory(e);for(const s of this.#e.list(e))s!==wn&&this.#e.
remove(Ue(e,s));for(const[s,i]of this.#s.write.entries())this.at=i,this.#e.create(this.#r(s),this.#i.get(i)??"");this.at="";const t=Ue(e,`${wn}.new`);this.#e.create(
t,this.#c()),this.#e.rename(t,Ue(e,wn))}#c(){const e=new Map([...this.#s.before.ours].map(([t,s])=>[t,[...s]]));for(const t of this.#s.write){const s=Wt(this.#i.
get(t)??"");e.set(t,[...new Set([...e.get(t)??[],s])])}return`${JSON.stringify(Object.fromEntries(e))}
`}#o(e,t){this.at=t,t.includes("/")&&this.#e.makeDirectory(Ue(this.#t,FO(t))),this.#e.rename(this.#r(e),Ue(this.#t,t))}#l(e){this.at=e;const t=Ue(this.#t,e);this.#e.
kind(t)==="directory"&&this.#e.list(t).length===0&&this.#e.removeDirectory(t)}#u(){const e=Ue(this.#t,gi);for(const t of this.#e.list(e))this.#e.remove(Ue(e,t));
this.#e.removeDirectory(e)}undo(){try{this.#s.before.interrupted||this.#u()}catch(e){if(!Is(e))throw e}}};function GO(e,t,s,i,n){const r=uf(e,n,()=>df(e,i,n)?KO(
e,t,s,i,n):void 0);if(!r)return;const{write:o,remove:a,unchanged:c}=r;if(o.length>0||a.length>0||r.before.interrupted){const l=new VO(e,i,r,t);try{l.run()}catch(u){
if(!Is(u))throw u;l.begun||l.undo(),n("output-unwritable",{file:Ue(e,l.at)},{reason:bn(u),begun:l.begun});return}}return{written:o,removed:a,unchanged:c}}function ZO(e,t){
const{files:s,diagnostics:i}=Yh(e.arguments,t.files,rf(e,t)),n=new Ci,r=e.flags.get("output")??af,o=s&&WO(s,r,e,t,n),a=[...i,...n.sorted()];return No(a,Ao(e),t),
o!==void 0&&t.stdout(o),Mo(a)}function WO(e,t,s,{disk:i},n){const r=n.reporter(xo);if(s.flags.has("check"))return qO(t,e,HO(s),i,r),n.failed?void 0:`${t} is wha\
t ${of(s)} compiles to
`;const o=GO(t,e,s.flags.has("force"),i,r);if(o)return IO(t,o)}function HO(e){const t=e.flags.get("output"),s=e.flags.get("settings");return["vfioc","compile",...e.
arguments,...s===void 0?[]:["--settings",s],...t===void 0?[]:["-o",t]].map(oO).join(" ")}function XO(e,{cwd:t,files:s},i){const n=Zd(s,t,i.reporter(xs)).readInput(
e),r=n&&bo(n.bytes,n.name,i.reporter(xs)).tree;if(r)return i.document=r,_o(Kd,r,i.reporter(pn))}var hf=[xs,pn,Mr,xo,...ti.map(e=>e.codes)],YO=e=>hf.find(t=>Object.
hasOwn(t,e))?.[e];function JO(){const e=hf.flatMap(s=>Object.keys(s)).sort(),t=e.find((s,i)=>s===e[i-1]);if(t)throw new Error(`two codes are called ${t}`);return e}
export{EO as checkSpec,YO as codeNamed,JO as codeNames,ZO as compileSpec,XO as readFacts};
