// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

"use strict";var _t=Object.getOwnPropertyNames,O=(t,e)=>function(){try{return e||(0,t[_t(t)[0]])((e={exports:{}}).exports,e),e.exports}catch(s){throw e=0,s}},Ct=O({"node_mod\
ules/xmlchars/xml/1.0/ed5.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.CHAR=`	
\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}`,t.S=` 	\r
`,t.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
t.NAME_CHAR="-"+t.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",t.CHAR_RE=new RegExp("^["+t.CHAR+"]$","u"),t.S_RE=new RegExp("^["+t.S+"]+$","u"),t.NAME_START_CHAR_RE=
new RegExp("^["+t.NAME_START_CHAR+"]$","u"),t.NAME_CHAR_RE=new RegExp("^["+t.NAME_CHAR+"]$","u"),t.NAME_RE=new RegExp("^["+t.NAME_START_CHAR+"]["+t.NAME_CHAR+"]\
*$","u"),t.NMTOKEN_RE=new RegExp("^["+t.NAME_CHAR+"]+$","u");var e=9,i=10,s=13,h=32;t.S_LIST=[h,i,s,e];function n(r){return r>=h&&r<=55295||r===i||r===s||r===e||
r>=57344&&r<=65533||r>=65536&&r<=1114111}t.isChar=n;function l(r){return r===h||r===i||r===s||r===e}t.isS=l;function m(r){return r>=65&&r<=90||r>=97&&r<=122||r===
58||r===95||r===8204||r===8205||r>=192&&r<=214||r>=216&&r<=246||r>=248&&r<=767||r>=880&&r<=893||r>=895&&r<=8191||r>=8304&&r<=8591||r>=11264&&r<=12271||r>=12289&&
r<=55295||r>=63744&&r<=64975||r>=65008&&r<=65533||r>=65536&&r<=983039}t.isNameStartChar=m;function R(r){return m(r)||r>=48&&r<=57||r===45||r===46||r===183||r>=768&&
r<=879||r>=8255&&r<=8256}t.isNameChar=R}}),gt=O({"node_modules/xmlchars/xml/1.1/ed2.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.CHAR=
"-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}",t.RESTRICTED_CHAR="-\b\v\f-\x7F-\x84\x86-\x9F",t.S=` 	\r
`,t.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
t.NAME_CHAR="-"+t.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",t.CHAR_RE=new RegExp("^["+t.CHAR+"]$","u"),t.RESTRICTED_CHAR_RE=new RegExp("^["+t.RESTRICTED_CHAR+
"]$","u"),t.S_RE=new RegExp("^["+t.S+"]+$","u"),t.NAME_START_CHAR_RE=new RegExp("^["+t.NAME_START_CHAR+"]$","u"),t.NAME_CHAR_RE=new RegExp("^["+t.NAME_CHAR+"]$",
"u"),t.NAME_RE=new RegExp("^["+t.NAME_START_CHAR+"]["+t.NAME_CHAR+"]*$","u"),t.NMTOKEN_RE=new RegExp("^["+t.NAME_CHAR+"]+$","u");var e=9,i=10,s=13,h=32;t.S_LIST=
[h,i,s,e];function n(a){return a>=1&&a<=55295||a>=57344&&a<=65533||a>=65536&&a<=1114111}t.isChar=n;function l(a){return a>=1&&a<=8||a===11||a===12||a>=14&&a<=31||
a>=127&&a<=132||a>=134&&a<=159}t.isRestrictedChar=l;function m(a){return a===9||a===10||a===13||a>31&&a<127||a===133||a>159&&a<=55295||a>=57344&&a<=65533||a>=65536&&
a<=1114111}t.isCharAndNotRestricted=m;function R(a){return a===h||a===i||a===s||a===e}t.isS=R;function r(a){return a>=65&&a<=90||a>=97&&a<=122||a===58||a===95||
a===8204||a===8205||a>=192&&a<=214||a>=216&&a<=246||a>=248&&a<=767||a>=880&&a<=893||a>=895&&a<=8191||a>=8304&&a<=8591||a>=11264&&a<=12271||a>=12289&&a<=55295||a>=
63744&&a<=64975||a>=65008&&a<=65533||a>=65536&&a<=983039}t.isNameStartChar=r;function v(a){return r(a)||a>=48&&a<=57||a===45||a===46||a===183||a>=768&&a<=879||a>=
8255&&a<=8256}t.isNameChar=v}}),vt=O({"node_modules/xmlchars/xmlns/1.0/ed3.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.NC_NAME_START_CHAR=
"A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
t.NC_NAME_CHAR="-"+t.NC_NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",t.NC_NAME_START_CHAR_RE=new RegExp("^["+t.NC_NAME_START_CHAR+"]$","u"),t.NC_NAME_CHAR_RE=
new RegExp("^["+t.NC_NAME_CHAR+"]$","u"),t.NC_NAME_RE=new RegExp("^["+t.NC_NAME_START_CHAR+"]["+t.NC_NAME_CHAR+"]*$","u");function e(s){return s>=65&&s<=90||s===
95||s>=97&&s<=122||s>=192&&s<=214||s>=216&&s<=246||s>=248&&s<=767||s>=880&&s<=893||s>=895&&s<=8191||s>=8204&&s<=8205||s>=8304&&s<=8591||s>=11264&&s<=12271||s>=12289&&
s<=55295||s>=63744&&s<=64975||s>=65008&&s<=65533||s>=65536&&s<=983039}t.isNCNameStartChar=e;function i(s){return e(s)||s===45||s===46||s>=48&&s<=57||s===183||s>=
768&&s<=879||s>=8255&&s<=8256}t.isNCNameChar=i}});Object.defineProperty(exports,"__esModule",{value:!0}),exports.SaxesParser=exports.EVENTS=void 0;var T=Ct(),Et=gt(),
H=vt(),f=T.isS,At=T.isChar,x=T.isNameStartChar,z=T.isNameChar,Z=T.S_LIST,Tt=T.NAME_RE,Nt=Et.isChar,pt=H.isNCNameStartChar,St=H.isNCNameChar,Dt=H.NC_NAME_RE,M="h\
ttp://www.w3.org/XML/1998/namespace",N="http://www.w3.org/2000/xmlns/",Rt={__proto__:null,xml:M,xmlns:N},xt={__proto__:null,amp:"&",gt:">",lt:"<",quot:'"',apos:"\
'"},o=-1,C=-2,Y=0,bt=1,y=2,wt=3,p=4,Mt=5,Ft=6,Lt=7,$=8,kt=9,It=10,Pt=11,Ot=12,d=13,F=14,B=15,Ht=16,X=17,yt=18,$t=19,W=20,Bt=21,Xt=22,Wt=23,J=24,q=25,L=26,tt=27,
qt=28,Vt=29,et=30,Ut=31,Qt=32,E=33,Gt=34,V=35,b=36,U=37,jt=38,it=39,st=40,Kt=41,at=42,zt=43,Zt=44,Q=9,_=10,G=13,rt=32,ht=33,nt=34,w=38,ot=39,k=45,I=47,Yt=59,g=60,
S=61,c=62,u=63,lt=91,D=93,ct=133,ut=8232,P=t=>t===nt||t===ot,dt=[nt,ot],Jt=[...dt,lt,c],te=[...dt,g,D],ee=[S,u,...Z],ie=[...Z,c,w,g];function j(t,e,i){switch(e){case"\
xml":i!==M&&t.fail(`xml prefix must be bound to ${M}.`);break;case"xmlns":i!==N&&t.fail(`xmlns prefix must be bound to ${N}.`);break;default:}switch(i){case N:t.
fail(e===""?`the default namespace may not be set to ${i}.`:`may not assign a prefix (even "xmlns") to the URI ${N}.`);break;case M:switch(e){case"xml":break;case"":
t.fail(`the default namespace may not be set to ${i}.`);break;default:t.fail("may not assign the xml namespace to another prefix.")}break;default:}}function se(t,e){
for(const i of Object.keys(e))j(t,i,e[i])}var ae=t=>Dt.test(t),re=t=>Tt.test(t),A=0,ft=1,K=2;exports.EVENTS=["xmldecl","text","processinginstruction","doctype",
"comment","opentagstart","attribute","opentag","closetag","cdata","error","end","ready"];var mt={xmldecl:"xmldeclHandler",text:"textHandler",processinginstruction:"\
piHandler",doctype:"doctypeHandler",comment:"commentHandler",opentagstart:"openTagStartHandler",attribute:"attributeHandler",opentag:"openTagHandler",closetag:"\
closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandler"},he=class{constructor(t){this.opt=t??{},this.fragmentOpt=!!this.
opt.fragment;const e=this.xmlnsOpt=!!this.opt.xmlns;if(this.trackPosition=this.opt.position!==!1,this.fileName=this.opt.fileName,e){this.nameStartCheck=pt,this.
nameCheck=St,this.isName=ae,this.processAttribs=this.processAttribsNS,this.pushAttrib=this.pushAttribNS,this.ns=Object.assign({__proto__:null},Rt);const i=this.
opt.additionalNamespaces;i!=null&&(se(this,i),Object.assign(this.ns,i))}else this.nameStartCheck=x,this.nameCheck=z,this.isName=re,this.processAttribs=this.processAttribsPlain,
this.pushAttrib=this.pushAttribPlain;this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,this.sDoctypeQuote,this.sDTD,this.sDTDQuoted,this.sDTDOpenWaka,
this.sDTDOpenWakaBang,this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,this.sOpenWaka,this.sOpenWakaBang,
this.sComment,this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,this.sPIRest,this.sPIBody,this.sPIEnding,
this.sXMLDeclNameStart,this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,this.sOpenTag,this.
sOpenTagSlash,this.sAttrib,this.sAttribName,this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,
this.sCloseTag,this.sCloseTagSawWhite],this._init()}get closed(){return this._closed}_init(){var t;this.openWakaBang="",this.text="",this.name="",this.piTarget=
"",this.entity="",this.q=null,this.tags=[],this.tag=null,this.topNS=null,this.chunk="",this.chunkPosition=0,this.i=0,this.prevI=0,this.carriedFromPrevious=void 0,
this.forbiddenState=A,this.attribList=[];const{fragmentOpt:e}=this;this.state=e?d:Y,this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.closedRoot=this.
sawRoot=e,this.xmlDeclPossible=!e,this.xmlDeclExpects=["version"],this.entityReturnState=void 0;let{defaultXMLVersion:i}=this.opt;if(i===void 0){if(this.opt.forceXMLVersion===
!0)throw new Error("forceXMLVersion set but defaultXMLVersion is not set");i="1.0"}this.setXMLVersion(i),this.positionAtNewLine=0,this.doctype=!1,this._closed=!1,
this.xmlDecl={version:void 0,encoding:void 0,standalone:void 0},this.line=1,this.column=0,this.ENTITIES=Object.create(xt),(t=this.readyHandler)===null||t===void 0||
t.call(this)}get position(){return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(t,e){this[mt[t]]=e}off(t){this[mt[t]]=
void 0}makeError(t){var e;let i=(e=this.fileName)!==null&&e!==void 0?e:"";return this.trackPosition&&(i.length>0&&(i+=":"),i+=`${this.line}:${this.column}`),i.length>
0&&(i+=": "),new Error(i+t)}fail(t){const e=this.makeError(t),i=this.errorHandler;if(i===void 0)throw e;return i(e),this}write(t){if(this.closed)return this.fail(
"cannot write after close; assign an onready handler.");let e=!1;t===null?(e=!0,t=""):typeof t=="object"&&(t=t.toString()),this.carriedFromPrevious!==void 0&&(t=
`${this.carriedFromPrevious}${t}`,this.carriedFromPrevious=void 0);let i=t.length;const s=t.charCodeAt(i-1);!e&&(s===G||s>=55296&&s<=56319)&&(this.carriedFromPrevious=
t[i-1],i--,t=t.slice(0,i));const{stateTable:h}=this;for(this.chunk=t,this.i=0;this.i<i;)h[this.state].call(this);return this.chunkPosition+=i,e?this.end():this}close(){
return this.write(null)}getCode10(){const{chunk:t,i:e}=this;if(this.prevI=e,this.i=e+1,e>=t.length)return o;const i=t.charCodeAt(e);if(this.column++,i<55296){if(i>=
rt||i===Q)return i;switch(i){case _:return this.line++,this.column=0,this.positionAtNewLine=this.position,_;case G:return t.charCodeAt(e+1)===_&&(this.i=e+2),this.
line++,this.column=0,this.positionAtNewLine=this.position,C;default:return this.fail("disallowed character."),i}}if(i>56319)return i>=57344&&i<=65533||this.fail(
"disallowed character."),i;const s=65536+(i-55296)*1024+(t.charCodeAt(e+1)-56320);return this.i=e+2,s>1114111&&this.fail("disallowed character."),s}getCode11(){
const{chunk:t,i:e}=this;if(this.prevI=e,this.i=e+1,e>=t.length)return o;const i=t.charCodeAt(e);if(this.column++,i<55296){if(i>31&&i<127||i>159&&i!==ut||i===Q)return i;
switch(i){case _:return this.line++,this.column=0,this.positionAtNewLine=this.position,_;case G:{const h=t.charCodeAt(e+1);(h===_||h===ct)&&(this.i=e+2)}case ct:case ut:
return this.line++,this.column=0,this.positionAtNewLine=this.position,C;default:return this.fail("disallowed character."),i}}if(i>56319)return i>=57344&&i<=65533||
this.fail("disallowed character."),i;const s=65536+(i-55296)*1024+(t.charCodeAt(e+1)-56320);return this.i=e+2,s>1114111&&this.fail("disallowed character."),s}getCodeNorm(){
const t=this.getCode();return t===C?_:t}unget(){this.i=this.prevI,this.column--}captureTo(t){let{i:e}=this;const{chunk:i}=this;for(;;){const s=this.getCode(),h=s===
C,n=h?_:s;if(n===o||t.includes(n))return this.text+=i.slice(e,this.prevI),n;h&&(this.text+=`${i.slice(e,this.prevI)}
`,e=this.i)}}captureToChar(t){let{i:e}=this;const{chunk:i}=this;for(;;){let s=this.getCode();switch(s){case C:this.text+=`${i.slice(e,this.prevI)}
`,e=this.i,s=_;break;case o:return this.text+=i.slice(e),!1;default:}if(s===t)return this.text+=i.slice(e,this.prevI),!0}}captureNameChars(){const{chunk:t,i:e}=this;
for(;;){const i=this.getCode();if(i===o)return this.name+=t.slice(e),o;if(!z(i))return this.name+=t.slice(e,this.prevI),i===C?_:i}}skipSpaces(){for(;;){const t=this.
getCodeNorm();if(t===o||!f(t))return t}}setXMLVersion(t){this.currentXMLVersion=t,t==="1.0"?(this.isChar=At,this.getCode=this.getCode10):(this.isChar=Nt,this.getCode=
this.getCode11)}sBegin(){this.chunk.charCodeAt(0)===65279&&(this.i++,this.column++),this.state=bt}sBeginWhitespace(){const t=this.i,e=this.skipSpaces();switch(this.
prevI!==t&&(this.xmlDeclPossible=!1),e){case g:if(this.state=B,this.text.length!==0)throw new Error("no-empty text at start");break;case o:break;default:this.unget(),
this.state=d,this.xmlDeclPossible=!1}}sDoctype(){var t;const e=this.captureTo(Jt);switch(e){case c:{(t=this.doctypeHandler)===null||t===void 0||t.call(this,this.
text),this.text="",this.state=d,this.doctype=!0;break}case o:break;default:this.text+=String.fromCodePoint(e),e===lt?this.state=p:P(e)&&(this.state=wt,this.q=e)}}sDoctypeQuote(){
const t=this.q;this.captureToChar(t)&&(this.text+=String.fromCodePoint(t),this.q=null,this.state=y)}sDTD(){const t=this.captureTo(te);t!==o&&(this.text+=String.
fromCodePoint(t),t===D?this.state=y:t===g?this.state=Ft:P(t)&&(this.state=Mt,this.q=t))}sDTDQuoted(){const t=this.q;this.captureToChar(t)&&(this.text+=String.fromCodePoint(
t),this.state=p,this.q=null)}sDTDOpenWaka(){const t=this.getCodeNorm();switch(this.text+=String.fromCodePoint(t),t){case ht:this.state=Lt,this.openWakaBang="";break;case u:
this.state=Pt;break;default:this.state=p}}sDTDOpenWakaBang(){const t=String.fromCodePoint(this.getCodeNorm()),e=this.openWakaBang+=t;this.text+=t,e!=="-"&&(this.
state=e==="--"?$:p,this.openWakaBang="")}sDTDComment(){this.captureToChar(k)&&(this.text+="-",this.state=kt)}sDTDCommentEnding(){const t=this.getCodeNorm();this.
text+=String.fromCodePoint(t),this.state=t===k?It:$}sDTDCommentEnded(){const t=this.getCodeNorm();this.text+=String.fromCodePoint(t),t===c?this.state=p:(this.fail(
"malformed comment."),this.state=$)}sDTDPI(){this.captureToChar(u)&&(this.text+="?",this.state=Ot)}sDTDPIEnding(){const t=this.getCodeNorm();this.text+=String.fromCodePoint(
t),t===c&&(this.state=p)}sText(){this.tags.length!==0?this.handleTextInRoot():this.handleTextOutsideRoot()}sEntity(){let{i:t}=this;const{chunk:e}=this;t:for(;;)
switch(this.getCode()){case C:this.entity+=`${e.slice(t,this.prevI)}
`,t=this.i;break;case Yt:{const{entityReturnState:i}=this,s=this.entity+e.slice(t,this.prevI);this.state=i;let h;s===""?(this.fail("empty entity name."),h="&;"):
(h=this.parseEntity(s),this.entity=""),(i!==d||this.textHandler!==void 0)&&(this.text+=h);break t}case o:this.entity+=e.slice(t);break t;default:}}sOpenWaka(){const t=this.
getCode();if(x(t))this.state=Gt,this.unget(),this.xmlDeclPossible=!1;else switch(t){case I:this.state=zt,this.xmlDeclPossible=!1;break;case ht:this.state=Ht,this.
openWakaBang="",this.xmlDeclPossible=!1;break;case u:this.state=Wt;break;default:this.fail("disallowed character in tag name"),this.state=d,this.xmlDeclPossible=
!1}}sOpenWakaBang(){switch(this.openWakaBang+=String.fromCodePoint(this.getCodeNorm()),this.openWakaBang){case"[CDATA[":!this.sawRoot&&!this.reportedTextBeforeRoot&&
(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of roo\
t node."),this.reportedTextAfterRoot=!0),this.state=W,this.openWakaBang="";break;case"--":this.state=X,this.openWakaBang="";break;case"DOCTYPE":this.state=y,(this.
doctype||this.sawRoot)&&this.fail("inappropriately located doctype declaration."),this.openWakaBang="";break;default:this.openWakaBang.length>=7&&this.fail("inc\
orrect syntax.")}}sComment(){this.captureToChar(k)&&(this.state=yt)}sCommentEnding(){var t;const e=this.getCodeNorm();e===k?(this.state=$t,(t=this.commentHandler)===
null||t===void 0||t.call(this,this.text),this.text=""):(this.text+=`-${String.fromCodePoint(e)}`,this.state=X)}sCommentEnded(){const t=this.getCodeNorm();t!==c?
(this.fail("malformed comment."),this.text+=`--${String.fromCodePoint(t)}`,this.state=X):this.state=d}sCData(){this.captureToChar(D)&&(this.state=Bt)}sCDataEnding(){
const t=this.getCodeNorm();t===D?this.state=Xt:(this.text+=`]${String.fromCodePoint(t)}`,this.state=W)}sCDataEnding2(){var t;const e=this.getCodeNorm();switch(e){case c:{
(t=this.cdataHandler)===null||t===void 0||t.call(this,this.text),this.text="",this.state=d;break}case D:this.text+="]";break;default:this.text+=`]]${String.fromCodePoint(
e)}`,this.state=W}}sPIFirstChar(){const t=this.getCodeNorm();this.nameStartCheck(t)?(this.piTarget+=String.fromCodePoint(t),this.state=J):t===u||f(t)?(this.fail(
"processing instruction without a target."),this.state=t===u?L:q):(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(
t),this.state=J)}sPIRest(){const{chunk:t,i:e}=this;for(;;){const i=this.getCodeNorm();if(i===o){this.piTarget+=t.slice(e);return}if(!this.nameCheck(i)){this.piTarget+=
t.slice(e,this.prevI);const s=i===u;s||f(i)?this.piTarget==="xml"?(this.xmlDeclPossible||this.fail("an XML declaration must be at the start of the document."),this.
state=s?E:tt):this.state=s?L:q:(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(i));break}}}sPIBody(){if(this.
text.length===0){const t=this.getCodeNorm();t===u?this.state=L:f(t)||(this.text=String.fromCodePoint(t))}else this.captureToChar(u)&&(this.state=L)}sPIEnding(){
var t;const e=this.getCodeNorm();if(e===c){const{piTarget:i}=this;i.toLowerCase()==="xml"&&this.fail("the XML declaration must appear at the start of the docume\
nt."),(t=this.piHandler)===null||t===void 0||t.call(this,{target:i,body:this.text}),this.piTarget=this.text="",this.state=d}else e===u?this.text+="?":(this.text+=
`?${String.fromCodePoint(e)}`,this.state=q);this.xmlDeclPossible=!1}sXMLDeclNameStart(){const t=this.skipSpaces();if(t===u){this.state=E;return}t!==o&&(this.state=
qt,this.name=String.fromCodePoint(t))}sXMLDeclName(){const t=this.captureTo(ee);if(t===u){this.state=E,this.name+=this.text,this.text="",this.fail("XML declarat\
ion is incomplete.");return}if(f(t)||t===S){if(this.name+=this.text,this.text="",!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:this.fail(
"did not expect any more name/value pairs.");break;case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);break;default:this.fail(`expected one of ${this.
xmlDeclExpects.join(", ")}`)}this.state=t===S?et:Vt}}sXMLDeclEq(){const t=this.getCodeNorm();if(t===u){this.state=E,this.fail("XML declaration is incomplete.");
return}f(t)||(t!==S&&this.fail("value required."),this.state=et)}sXMLDeclValueStart(){const t=this.getCodeNorm();if(t===u){this.state=E,this.fail("XML declarati\
on is incomplete.");return}f(t)||(P(t)?this.q=t:(this.fail("value must be quoted."),this.q=rt),this.state=Ut)}sXMLDeclValue(){const t=this.captureTo([this.q,u]);
if(t===u){this.state=E,this.text="",this.fail("XML declaration is incomplete.");return}if(t===o)return;const e=this.text;switch(this.text="",this.name){case"ver\
sion":{this.xmlDeclExpects=["encoding","standalone"];const i=e;this.xmlDecl.version=i,/^1\.[0-9]+$/.test(i)?this.opt.forceXMLVersion||this.setXMLVersion(i):this.
fail("version number must match /^1\\.[0-9]+$/.");break}case"encoding":/^[A-Za-z][A-Za-z0-9._-]*$/.test(e)||this.fail("encoding value must match /^[A-Za-z0-9][A\
-Za-z0-9._-]*$/."),this.xmlDeclExpects=["standalone"],this.xmlDecl.encoding=e;break;case"standalone":e!=="yes"&&e!=="no"&&this.fail('standalone value must match\
 "yes" or "no".'),this.xmlDeclExpects=[],this.xmlDecl.standalone=e;break;default:}this.name="",this.state=Qt}sXMLDeclSeparator(){const t=this.getCodeNorm();if(t===
u){this.state=E;return}f(t)||(this.fail("whitespace required."),this.unget()),this.state=tt}sXMLDeclEnding(){var t;this.getCodeNorm()===c?(this.piTarget!=="xml"?
this.fail("processing instructions are not allowed before root."):this.name!=="version"&&this.xmlDeclExpects.includes("version")&&this.fail("XML declaration mus\
t contain a version."),(t=this.xmldeclHandler)===null||t===void 0||t.call(this,this.xmlDecl),this.name="",this.piTarget=this.text="",this.state=d):this.fail("Th\
e character ? is disallowed anywhere in XML declarations."),this.xmlDeclPossible=!1}sOpenTag(){var t;const e=this.captureNameChars();if(e===o)return;const i=this.
tag={name:this.name,attributes:Object.create(null)};switch(this.name="",this.xmlnsOpt&&(this.topNS=i.ns=Object.create(null)),(t=this.openTagStartHandler)===null||
t===void 0||t.call(this,i),this.sawRoot=!0,!this.fragmentOpt&&this.closedRoot&&this.fail("documents may contain only one root."),e){case c:this.openTag();break;case I:
this.state=V;break;default:f(e)||this.fail("disallowed character in tag name."),this.state=b}}sOpenTagSlash(){this.getCode()===c?this.openSelfClosingTag():(this.
fail("forward-slash in opening tag not followed by >."),this.state=b)}sAttrib(){const t=this.skipSpaces();t!==o&&(x(t)?(this.unget(),this.state=U):t===c?this.openTag():
t===I?this.state=V:this.fail("disallowed character in attribute name."))}sAttribName(){const t=this.captureNameChars();t===S?this.state=it:f(t)?this.state=jt:t===
c?(this.fail("attribute without value."),this.pushAttrib(this.name,this.name),this.name=this.text="",this.openTag()):t!==o&&this.fail("disallowed character in a\
ttribute name.")}sAttribNameSawWhite(){const t=this.skipSpaces();switch(t){case o:return;case S:this.state=it;break;default:this.fail("attribute without value."),
this.text="",this.name="",t===c?this.openTag():x(t)?(this.unget(),this.state=U):(this.fail("disallowed character in attribute name."),this.state=b)}}sAttribValue(){
const t=this.getCodeNorm();P(t)?(this.q=t,this.state=st):f(t)||(this.fail("unquoted attribute value."),this.state=at,this.unget())}sAttribValueQuoted(){const{q:t,
chunk:e}=this;let{i}=this;for(;;)switch(this.getCode()){case t:this.pushAttrib(this.name,this.text+e.slice(i,this.prevI)),this.name=this.text="",this.q=null,this.
state=Kt;return;case w:this.text+=e.slice(i,this.prevI),this.state=F,this.entityReturnState=st;return;case _:case C:case Q:this.text+=`${e.slice(i,this.prevI)} `,
i=this.i;break;case g:this.text+=e.slice(i,this.prevI),this.fail("disallowed character.");return;case o:this.text+=e.slice(i);return;default:}}sAttribValueClosed(){
const t=this.getCodeNorm();f(t)?this.state=b:t===c?this.openTag():t===I?this.state=V:x(t)?(this.fail("no whitespace between attributes."),this.unget(),this.state=
U):this.fail("disallowed character in attribute name.")}sAttribValueUnquoted(){const t=this.captureTo(ie);switch(t){case w:this.state=F,this.entityReturnState=at;
break;case g:this.fail("disallowed character.");break;case o:break;default:this.text.includes("]]>")&&this.fail('the string "]]>" is disallowed in char data.'),
this.pushAttrib(this.name,this.text),this.name=this.text="",t===c?this.openTag():this.state=b}}sCloseTag(){const t=this.captureNameChars();t===c?this.closeTag():
f(t)?this.state=Zt:t!==o&&this.fail("disallowed character in closing tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case c:this.closeTag();break;case o:break;default:
this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:t,forbiddenState:e}=this;const{chunk:i,textHandler:s}=this;t:for(;;)switch(this.getCode()){case g:{
if(this.state=B,s!==void 0){const{text:h}=this,n=i.slice(t,this.prevI);h.length!==0?(s(h+n),this.text=""):n.length!==0&&s(n)}e=A;break t}case w:this.state=F,this.
entityReturnState=d,s!==void 0&&(this.text+=i.slice(t,this.prevI)),e=A;break t;case D:switch(e){case A:e=ft;break;case ft:e=K;break;case K:break;default:throw new Error(
"impossible state")}break;case c:e===K&&this.fail('the string "]]>" is disallowed in char data.'),e=A;break;case C:s!==void 0&&(this.text+=`${i.slice(t,this.prevI)}\

`),t=this.i,e=A;break;case o:s!==void 0&&(this.text+=i.slice(t));break t;default:e=A}this.forbiddenState=e}handleTextOutsideRoot(){let{i:t}=this;const{chunk:e,textHandler:i}=this;
let s=!1;t:for(;;){const h=this.getCode();switch(h){case g:{if(this.state=B,i!==void 0){const{text:n}=this,l=e.slice(t,this.prevI);n.length!==0?(i(n+l),this.text=
""):l.length!==0&&i(l)}break t}case w:this.state=F,this.entityReturnState=d,i!==void 0&&(this.text+=e.slice(t,this.prevI)),s=!0;break t;case C:i!==void 0&&(this.
text+=`${e.slice(t,this.prevI)}
`),t=this.i;break;case o:i!==void 0&&(this.text+=e.slice(t));break t;default:f(h)||(s=!0)}}s&&(!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text dat\
a outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=
!0))}pushAttribNS(t,e){var i;const{prefix:s,local:h}=this.qname(t),n={name:t,prefix:s,local:h,value:e};if(this.attribList.push(n),(i=this.attributeHandler)===null||
i===void 0||i.call(this,n),s==="xmlns"){const l=e.trim();this.currentXMLVersion==="1.0"&&l===""&&this.fail("invalid attempt to undefine prefix in XML 1.0"),this.
topNS[h]=l,j(this,h,l)}else if(t==="xmlns"){const l=e.trim();this.topNS[""]=l,j(this,"",l)}}pushAttribPlain(t,e){var i;const s={name:t,value:e};this.attribList.
push(s),(i=this.attributeHandler)===null||i===void 0||i.call(this,s)}end(){var t,e;this.sawRoot||this.fail("document must contain a root element.");const{tags:i}=this;
for(;i.length>0;){const h=i.pop();this.fail(`unclosed tag: ${h.name}`)}this.state!==Y&&this.state!==d&&this.fail("unexpected end.");const{text:s}=this;return s.
length!==0&&((t=this.textHandler)===null||t===void 0||t.call(this,s),this.text=""),this._closed=!0,(e=this.endHandler)===null||e===void 0||e.call(this),this._init(),
this}resolve(t){var e,i;let s=this.topNS[t];if(s!==void 0)return s;const{tags:h}=this;for(let n=h.length-1;n>=0;n--)if(s=h[n].ns[t],s!==void 0)return s;return s=
this.ns[t],s!==void 0?s:(i=(e=this.opt).resolvePrefix)===null||i===void 0?void 0:i.call(e,t)}qname(t){const e=t.indexOf(":");if(e===-1)return{prefix:"",local:t};
const i=t.slice(e+1),s=t.slice(0,e);return(s===""||i===""||i.includes(":"))&&this.fail(`malformed name: ${t}.`),{prefix:s,local:i}}processAttribsNS(){var t;const{
attribList:e}=this,i=this.tag;{const{prefix:n,local:l}=this.qname(i.name);i.prefix=n,i.local=l;const m=i.uri=(t=this.resolve(n))!==null&&t!==void 0?t:"";n!==""&&
(n==="xmlns"&&this.fail('tags may not have "xmlns" as prefix.'),m===""&&(this.fail(`unbound namespace prefix: ${JSON.stringify(n)}.`),i.uri=n))}if(e.length===0)
return;const{attributes:s}=i,h=new Set;for(const n of e){const{name:l,prefix:m,local:R}=n;let r,v;m===""?(r=l==="xmlns"?N:"",v=l):(r=this.resolve(m),r===void 0&&
(this.fail(`unbound namespace prefix: ${JSON.stringify(m)}.`),r=m),v=`{${r}}${R}`),h.has(v)&&this.fail(`duplicate attribute: ${v}.`),h.add(v),n.uri=r,s[l]=n}this.
attribList=[]}processAttribsPlain(){const{attribList:t}=this,e=this.tag.attributes;for(const{name:i,value:s}of t)e[i]!==void 0&&this.fail(`duplicate attribute: ${i}\
.`),e[i]=s;this.attribList=[]}openTag(){var t;this.processAttribs();const{tags:e}=this,i=this.tag;i.isSelfClosing=!1,(t=this.openTagHandler)===null||t===void 0||
t.call(this,i),e.push(i),this.state=d,this.name=""}openSelfClosingTag(){var t,e,i;this.processAttribs();const{tags:s}=this,h=this.tag;h.isSelfClosing=!0,(t=this.
openTagHandler)===null||t===void 0||t.call(this,h),(e=this.closeTagHandler)===null||e===void 0||e.call(this,h),(this.tag=(i=s[s.length-1])!==null&&i!==void 0?i:
null)===null&&(this.closedRoot=!0),this.state=d,this.name=""}closeTag(){const{tags:t,name:e}=this;if(this.state=d,this.name="",e===""){this.fail("weird empty cl\
ose tag."),this.text+="</>";return}const i=this.closeTagHandler;let s=t.length;for(;s-- >0;){const h=this.tag=t.pop();if(this.topNS=h.ns,i?.(h),h.name===e)break;
this.fail("unexpected close tag.")}s===0?this.closedRoot=!0:s<0&&(this.fail(`unmatched closing tag: ${e}.`),this.text+=`</${e}>`)}parseEntity(t){if(t[0]!=="#"){
const i=this.ENTITIES[t];return i!==void 0?i:(this.fail(this.isName(t)?"undefined entity.":"disallowed character in entity name."),`&${t};`)}let e=NaN;return t[1]===
"x"&&/^#x[0-9a-f]+$/i.test(t)?e=parseInt(t.slice(2),16):/^#[0-9]+$/.test(t)&&(e=parseInt(t.slice(1),10)),this.isChar(e)?String.fromCodePoint(e):(this.fail("malf\
ormed character entity."),`&${t};`)}};exports.SaxesParser=he;
