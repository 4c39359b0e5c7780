// Generated from src by npm run build. Licences of what is part of it: THIRD-PARTY.md

"use strict";var __getOwnPropNames=Object.getOwnPropertyNames,__commonJS=(t,e)=>function(){try{return e||(0,t[__getOwnPropNames(t)[0]])((e={exports:{}}).exports,e),e.exports}catch(s){
throw e=0,s}},require_ed5=__commonJS({"node_modules/xmlchars/xml/1.0/ed5.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),t.CHAR=`	
\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}`,t.S=` 	\r
`,t.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
t.NAME_CHAR="-"+t.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",t.CHAR_RE=new RegExp("^["+t.CHAR+"]$","u"),t.S_RE=new RegExp("^["+t.S+"]+$","u"),t.NAME_START_CHAR_RE=
new RegExp("^["+t.NAME_START_CHAR+"]$","u"),t.NAME_CHAR_RE=new RegExp("^["+t.NAME_CHAR+"]$","u"),t.NAME_RE=new RegExp("^["+t.NAME_START_CHAR+"]["+t.NAME_CHAR+"]\
*$","u"),t.NMTOKEN_RE=new RegExp("^["+t.NAME_CHAR+"]+$","u");var e=9,i=10,s=13,h=32;t.S_LIST=[h,i,s,e];function n(r){return r>=h&&r<=55295||r===i||r===s||r===e||
r>=57344&&r<=65533||r>=65536&&r<=1114111}t.isChar=n;function o(r){return r===h||r===i||r===s||r===e}t.isS=o;function l(r){return r>=65&&r<=90||r>=97&&r<=122||r===
58||r===95||r===8204||r===8205||r>=192&&r<=214||r>=216&&r<=246||r>=248&&r<=767||r>=880&&r<=893||r>=895&&r<=8191||r>=8304&&r<=8591||r>=11264&&r<=12271||r>=12289&&
r<=55295||r>=63744&&r<=64975||r>=65008&&r<=65533||r>=65536&&r<=983039}t.isNameStartChar=l;function u(r){return l(r)||r>=48&&r<=57||r===45||r===46||r===183||r>=768&&
r<=879||r>=8255&&r<=8256}t.isNameChar=u}}),require_ed2=__commonJS({"node_modules/xmlchars/xml/1.1/ed2.js"(t){"use strict";Object.defineProperty(t,"__esModule",{
value:!0}),t.CHAR="-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}",t.RESTRICTED_CHAR="-\b\v\f-\x7F-\x84\x86-\x9F",t.S=` 	\r
`,t.NAME_START_CHAR=":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
t.NAME_CHAR="-"+t.NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",t.CHAR_RE=new RegExp("^["+t.CHAR+"]$","u"),t.RESTRICTED_CHAR_RE=new RegExp("^["+t.RESTRICTED_CHAR+
"]$","u"),t.S_RE=new RegExp("^["+t.S+"]+$","u"),t.NAME_START_CHAR_RE=new RegExp("^["+t.NAME_START_CHAR+"]$","u"),t.NAME_CHAR_RE=new RegExp("^["+t.NAME_CHAR+"]$",
"u"),t.NAME_RE=new RegExp("^["+t.NAME_START_CHAR+"]["+t.NAME_CHAR+"]*$","u"),t.NMTOKEN_RE=new RegExp("^["+t.NAME_CHAR+"]+$","u");var e=9,i=10,s=13,h=32;t.S_LIST=
[h,i,s,e];function n(a){return a>=1&&a<=55295||a>=57344&&a<=65533||a>=65536&&a<=1114111}t.isChar=n;function o(a){return a>=1&&a<=8||a===11||a===12||a>=14&&a<=31||
a>=127&&a<=132||a>=134&&a<=159}t.isRestrictedChar=o;function l(a){return a===9||a===10||a===13||a>31&&a<127||a===133||a>159&&a<=55295||a>=57344&&a<=65533||a>=65536&&
a<=1114111}t.isCharAndNotRestricted=l;function u(a){return a===h||a===i||a===s||a===e}t.isS=u;function r(a){return a>=65&&a<=90||a>=97&&a<=122||a===58||a===95||
a===8204||a===8205||a>=192&&a<=214||a>=216&&a<=246||a>=248&&a<=767||a>=880&&a<=893||a>=895&&a<=8191||a>=8304&&a<=8591||a>=11264&&a<=12271||a>=12289&&a<=55295||a>=
63744&&a<=64975||a>=65008&&a<=65533||a>=65536&&a<=983039}t.isNameStartChar=r;function c(a){return r(a)||a>=48&&a<=57||a===45||a===46||a===183||a>=768&&a<=879||a>=
8255&&a<=8256}t.isNameChar=c}}),require_ed3=__commonJS({"node_modules/xmlchars/xmlns/1.0/ed3.js"(t){"use strict";Object.defineProperty(t,"__esModule",{value:!0}),
t.NC_NAME_START_CHAR="A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
t.NC_NAME_CHAR="-"+t.NC_NAME_START_CHAR+".0-9\xB7\u0300-\u036F\u203F-\u2040",t.NC_NAME_START_CHAR_RE=new RegExp("^["+t.NC_NAME_START_CHAR+"]$","u"),t.NC_NAME_CHAR_RE=
new RegExp("^["+t.NC_NAME_CHAR+"]$","u"),t.NC_NAME_RE=new RegExp("^["+t.NC_NAME_START_CHAR+"]["+t.NC_NAME_CHAR+"]*$","u");function e(s){return s>=65&&s<=90||s===
95||s>=97&&s<=122||s>=192&&s<=214||s>=216&&s<=246||s>=248&&s<=767||s>=880&&s<=893||s>=895&&s<=8191||s>=8204&&s<=8205||s>=8304&&s<=8591||s>=11264&&s<=12271||s>=12289&&
s<=55295||s>=63744&&s<=64975||s>=65008&&s<=65533||s>=65536&&s<=983039}t.isNCNameStartChar=e;function i(s){return e(s)||s===45||s===46||s>=48&&s<=57||s===183||s>=
768&&s<=879||s>=8255&&s<=8256}t.isNCNameChar=i}});Object.defineProperty(exports,"__esModule",{value:!0}),exports.SaxesParser=exports.EVENTS=void 0;var ed5=require_ed5(),
ed2=require_ed2(),NSed3=require_ed3(),isS=ed5.isS,isChar10=ed5.isChar,isNameStartChar=ed5.isNameStartChar,isNameChar=ed5.isNameChar,S_LIST=ed5.S_LIST,NAME_RE=ed5.
NAME_RE,isChar11=ed2.isChar,isNCNameStartChar=NSed3.isNCNameStartChar,isNCNameChar=NSed3.isNCNameChar,NC_NAME_RE=NSed3.NC_NAME_RE,XML_NAMESPACE="http://www.w3.o\
rg/XML/1998/namespace",XMLNS_NAMESPACE="http://www.w3.org/2000/xmlns/",rootNS={__proto__:null,xml:XML_NAMESPACE,xmlns:XMLNS_NAMESPACE},XML_ENTITIES={__proto__:null,
amp:"&",gt:">",lt:"<",quot:'"',apos:"'"},EOC=-1,NL_LIKE=-2,S_BEGIN=0,S_BEGIN_WHITESPACE=1,S_DOCTYPE=2,S_DOCTYPE_QUOTE=3,S_DTD=4,S_DTD_QUOTED=5,S_DTD_OPEN_WAKA=6,
S_DTD_OPEN_WAKA_BANG=7,S_DTD_COMMENT=8,S_DTD_COMMENT_ENDING=9,S_DTD_COMMENT_ENDED=10,S_DTD_PI=11,S_DTD_PI_ENDING=12,S_TEXT=13,S_ENTITY=14,S_OPEN_WAKA=15,S_OPEN_WAKA_BANG=16,
S_COMMENT=17,S_COMMENT_ENDING=18,S_COMMENT_ENDED=19,S_CDATA=20,S_CDATA_ENDING=21,S_CDATA_ENDING_2=22,S_PI_FIRST_CHAR=23,S_PI_REST=24,S_PI_BODY=25,S_PI_ENDING=26,
S_XML_DECL_NAME_START=27,S_XML_DECL_NAME=28,S_XML_DECL_EQ=29,S_XML_DECL_VALUE_START=30,S_XML_DECL_VALUE=31,S_XML_DECL_SEPARATOR=32,S_XML_DECL_ENDING=33,S_OPEN_TAG=34,
S_OPEN_TAG_SLASH=35,S_ATTRIB=36,S_ATTRIB_NAME=37,S_ATTRIB_NAME_SAW_WHITE=38,S_ATTRIB_VALUE=39,S_ATTRIB_VALUE_QUOTED=40,S_ATTRIB_VALUE_CLOSED=41,S_ATTRIB_VALUE_UNQUOTED=42,
S_CLOSE_TAG=43,S_CLOSE_TAG_SAW_WHITE=44,TAB=9,NL=10,CR=13,SPACE=32,BANG=33,DQUOTE=34,AMP=38,SQUOTE=39,MINUS=45,FORWARD_SLASH=47,SEMICOLON=59,LESS=60,EQUAL=61,GREATER=62,
QUESTION=63,OPEN_BRACKET=91,CLOSE_BRACKET=93,NEL=133,LS=8232,isQuote=t=>t===DQUOTE||t===SQUOTE,QUOTES=[DQUOTE,SQUOTE],DOCTYPE_TERMINATOR=[...QUOTES,OPEN_BRACKET,
GREATER],DTD_TERMINATOR=[...QUOTES,LESS,CLOSE_BRACKET],XML_DECL_NAME_TERMINATOR=[EQUAL,QUESTION,...S_LIST],ATTRIB_VALUE_UNQUOTED_TERMINATOR=[...S_LIST,GREATER,AMP,
LESS];function nsPairCheck(t,e,i){switch(e){case"xml":i!==XML_NAMESPACE&&t.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);break;case"xmlns":i!==XMLNS_NAMESPACE&&
t.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);break;default:}switch(i){case XMLNS_NAMESPACE:t.fail(e===""?`the default namespace may not be set to\
 ${i}.`:`may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`);break;case XML_NAMESPACE:switch(e){case"xml":break;case"":t.fail(`the default n\
amespace may not be set to ${i}.`);break;default:t.fail("may not assign the xml namespace to another prefix.")}break;default:}}function nsMappingCheck(t,e){for(const i of Object.
keys(e))nsPairCheck(t,i,e[i])}var isNCName=t=>NC_NAME_RE.test(t),isName=t=>NAME_RE.test(t),FORBIDDEN_START=0,FORBIDDEN_BRACKET=1,FORBIDDEN_BRACKET_BRACKET=2;exports.
EVENTS=["xmldecl","text","processinginstruction","doctype","comment","opentagstart","attribute","opentag","closetag","cdata","error","end","ready"];var EVENT_NAME_TO_HANDLER_NAME={
xmldecl:"xmldeclHandler",text:"textHandler",processinginstruction:"piHandler",doctype:"doctypeHandler",comment:"commentHandler",opentagstart:"openTagStartHandle\
r",attribute:"attributeHandler",opentag:"openTagHandler",closetag:"closeTagHandler",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandl\
er"},SaxesParser=class{constructor(t){this.opt=t??{},this.fragmentOpt=!!this.opt.fragment;const e=this.xmlnsOpt=!!this.opt.xmlns;if(this.trackPosition=this.opt.
position!==!1,this.fileName=this.opt.fileName,e){this.nameStartCheck=isNCNameStartChar,this.nameCheck=isNCNameChar,this.isName=isNCName,this.processAttribs=this.
processAttribsNS,this.pushAttrib=this.pushAttribNS,this.ns=Object.assign({__proto__:null},rootNS);const i=this.opt.additionalNamespaces;i!=null&&(nsMappingCheck(
this,i),Object.assign(this.ns,i))}else this.nameStartCheck=isNameStartChar,this.nameCheck=isNameChar,this.isName=isName,this.processAttribs=this.processAttribsPlain,
this.pushAttrib=this.pushAttribPlain;this.stateTable=[this.sBegin,this.sBeginWhitespace,this.sDoctype,this.sDoctypeQuote,this.sDTD,this.sDTDQuoted,this.sDTDOpenWaka,
this.sDTDOpenWakaBang,this.sDTDComment,this.sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,this.sOpenWaka,this.sOpenWakaBang,
this.sComment,this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,this.sPIRest,this.sPIBody,this.sPIEnding,
this.sXMLDeclNameStart,this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,this.sOpenTag,this.
sOpenTagSlash,this.sAttrib,this.sAttribName,this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,
this.sCloseTag,this.sCloseTagSawWhite],this._init()}get closed(){return this._closed}_init(){var t;this.openWakaBang="",this.text="",this.name="",this.piTarget=
"",this.entity="",this.q=null,this.tags=[],this.tag=null,this.topNS=null,this.chunk="",this.chunkPosition=0,this.i=0,this.prevI=0,this.carriedFromPrevious=void 0,
this.forbiddenState=FORBIDDEN_START,this.attribList=[];const{fragmentOpt:e}=this;this.state=e?S_TEXT:S_BEGIN,this.reportedTextBeforeRoot=this.reportedTextAfterRoot=
this.closedRoot=this.sawRoot=e,this.xmlDeclPossible=!e,this.xmlDeclExpects=["version"],this.entityReturnState=void 0;let{defaultXMLVersion:i}=this.opt;if(i===void 0){
if(this.opt.forceXMLVersion===!0)throw new Error("forceXMLVersion set but defaultXMLVersion is not set");i="1.0"}this.setXMLVersion(i),this.positionAtNewLine=0,
this.doctype=!1,this._closed=!1,this.xmlDecl={version:void 0,encoding:void 0,standalone:void 0},this.line=1,this.column=0,this.ENTITIES=Object.create(XML_ENTITIES),
(t=this.readyHandler)===null||t===void 0||t.call(this)}get position(){return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(t,e){
this[EVENT_NAME_TO_HANDLER_NAME[t]]=e}off(t){this[EVENT_NAME_TO_HANDLER_NAME[t]]=void 0}makeError(t){var e;let i=(e=this.fileName)!==null&&e!==void 0?e:"";return this.
trackPosition&&(i.length>0&&(i+=":"),i+=`${this.line}:${this.column}`),i.length>0&&(i+=": "),new Error(i+t)}fail(t){const e=this.makeError(t),i=this.errorHandler;
if(i===void 0)throw e;return i(e),this}write(t){if(this.closed)return this.fail("cannot write after close; assign an onready handler.");let e=!1;t===null?(e=!0,
t=""):typeof t=="object"&&(t=t.toString()),this.carriedFromPrevious!==void 0&&(t=`${this.carriedFromPrevious}${t}`,this.carriedFromPrevious=void 0);let i=t.length;
const s=t.charCodeAt(i-1);!e&&(s===CR||s>=55296&&s<=56319)&&(this.carriedFromPrevious=t[i-1],i--,t=t.slice(0,i));const{stateTable:h}=this;for(this.chunk=t,this.
i=0;this.i<i;)h[this.state].call(this);return this.chunkPosition+=i,e?this.end():this}close(){return this.write(null)}getCode10(){const{chunk:t,i:e}=this;if(this.
prevI=e,this.i=e+1,e>=t.length)return EOC;const i=t.charCodeAt(e);if(this.column++,i<55296){if(i>=SPACE||i===TAB)return i;switch(i){case NL:return this.line++,this.
column=0,this.positionAtNewLine=this.position,NL;case CR:return t.charCodeAt(e+1)===NL&&(this.i=e+2),this.line++,this.column=0,this.positionAtNewLine=this.position,
NL_LIKE;default:return this.fail("disallowed character."),i}}if(i>56319)return i>=57344&&i<=65533||this.fail("disallowed character."),i;const s=65536+(i-55296)*
1024+(t.charCodeAt(e+1)-56320);return this.i=e+2,s>1114111&&this.fail("disallowed character."),s}getCode11(){const{chunk:t,i:e}=this;if(this.prevI=e,this.i=e+1,
e>=t.length)return EOC;const i=t.charCodeAt(e);if(this.column++,i<55296){if(i>31&&i<127||i>159&&i!==LS||i===TAB)return i;switch(i){case NL:return this.line++,this.
column=0,this.positionAtNewLine=this.position,NL;case CR:{const h=t.charCodeAt(e+1);(h===NL||h===NEL)&&(this.i=e+2)}case NEL:case LS:return this.line++,this.column=
0,this.positionAtNewLine=this.position,NL_LIKE;default:return this.fail("disallowed character."),i}}if(i>56319)return i>=57344&&i<=65533||this.fail("disallowed \
character."),i;const s=65536+(i-55296)*1024+(t.charCodeAt(e+1)-56320);return this.i=e+2,s>1114111&&this.fail("disallowed character."),s}getCodeNorm(){const t=this.
getCode();return t===NL_LIKE?NL:t}unget(){this.i=this.prevI,this.column--}captureTo(t){let{i:e}=this;const{chunk:i}=this;for(;;){const s=this.getCode(),h=s===NL_LIKE,
n=h?NL:s;if(n===EOC||t.includes(n))return this.text+=i.slice(e,this.prevI),n;h&&(this.text+=`${i.slice(e,this.prevI)}
`,e=this.i)}}captureToChar(t){let{i:e}=this;const{chunk:i}=this;for(;;){let s=this.getCode();switch(s){case NL_LIKE:this.text+=`${i.slice(e,this.prevI)}
`,e=this.i,s=NL;break;case EOC:return this.text+=i.slice(e),!1;default:}if(s===t)return this.text+=i.slice(e,this.prevI),!0}}captureNameChars(){const{chunk:t,i:e}=this;
for(;;){const i=this.getCode();if(i===EOC)return this.name+=t.slice(e),EOC;if(!isNameChar(i))return this.name+=t.slice(e,this.prevI),i===NL_LIKE?NL:i}}skipSpaces(){
for(;;){const t=this.getCodeNorm();if(t===EOC||!isS(t))return t}}setXMLVersion(t){this.currentXMLVersion=t,t==="1.0"?(this.isChar=isChar10,this.getCode=this.getCode10):
(this.isChar=isChar11,this.getCode=this.getCode11)}sBegin(){this.chunk.charCodeAt(0)===65279&&(this.i++,this.column++),this.state=S_BEGIN_WHITESPACE}sBeginWhitespace(){
const t=this.i,e=this.skipSpaces();switch(this.prevI!==t&&(this.xmlDeclPossible=!1),e){case LESS:if(this.state=S_OPEN_WAKA,this.text.length!==0)throw new Error(
"no-empty text at start");break;case EOC:break;default:this.unget(),this.state=S_TEXT,this.xmlDeclPossible=!1}}sDoctype(){var t;const e=this.captureTo(DOCTYPE_TERMINATOR);
switch(e){case GREATER:{(t=this.doctypeHandler)===null||t===void 0||t.call(this,this.text),this.text="",this.state=S_TEXT,this.doctype=!0;break}case EOC:break;default:
this.text+=String.fromCodePoint(e),e===OPEN_BRACKET?this.state=S_DTD:isQuote(e)&&(this.state=S_DOCTYPE_QUOTE,this.q=e)}}sDoctypeQuote(){const t=this.q;this.captureToChar(
t)&&(this.text+=String.fromCodePoint(t),this.q=null,this.state=S_DOCTYPE)}sDTD(){const t=this.captureTo(DTD_TERMINATOR);t!==EOC&&(this.text+=String.fromCodePoint(
t),t===CLOSE_BRACKET?this.state=S_DOCTYPE:t===LESS?this.state=S_DTD_OPEN_WAKA:isQuote(t)&&(this.state=S_DTD_QUOTED,this.q=t))}sDTDQuoted(){const t=this.q;this.captureToChar(
t)&&(this.text+=String.fromCodePoint(t),this.state=S_DTD,this.q=null)}sDTDOpenWaka(){const t=this.getCodeNorm();switch(this.text+=String.fromCodePoint(t),t){case BANG:
this.state=S_DTD_OPEN_WAKA_BANG,this.openWakaBang="";break;case QUESTION:this.state=S_DTD_PI;break;default:this.state=S_DTD}}sDTDOpenWakaBang(){const t=String.fromCodePoint(
this.getCodeNorm()),e=this.openWakaBang+=t;this.text+=t,e!=="-"&&(this.state=e==="--"?S_DTD_COMMENT:S_DTD,this.openWakaBang="")}sDTDComment(){this.captureToChar(
MINUS)&&(this.text+="-",this.state=S_DTD_COMMENT_ENDING)}sDTDCommentEnding(){const t=this.getCodeNorm();this.text+=String.fromCodePoint(t),this.state=t===MINUS?
S_DTD_COMMENT_ENDED:S_DTD_COMMENT}sDTDCommentEnded(){const t=this.getCodeNorm();this.text+=String.fromCodePoint(t),t===GREATER?this.state=S_DTD:(this.fail("malf\
ormed comment."),this.state=S_DTD_COMMENT)}sDTDPI(){this.captureToChar(QUESTION)&&(this.text+="?",this.state=S_DTD_PI_ENDING)}sDTDPIEnding(){const t=this.getCodeNorm();
this.text+=String.fromCodePoint(t),t===GREATER&&(this.state=S_DTD)}sText(){this.tags.length!==0?this.handleTextInRoot():this.handleTextOutsideRoot()}sEntity(){let{
i:t}=this;const{chunk:e}=this;t:for(;;)switch(this.getCode()){case NL_LIKE:this.entity+=`${e.slice(t,this.prevI)}
`,t=this.i;break;case SEMICOLON:{const{entityReturnState:i}=this,s=this.entity+e.slice(t,this.prevI);this.state=i;let h;s===""?(this.fail("empty entity name."),
h="&;"):(h=this.parseEntity(s),this.entity=""),(i!==S_TEXT||this.textHandler!==void 0)&&(this.text+=h);break t}case EOC:this.entity+=e.slice(t);break t;default:}}sOpenWaka(){
const t=this.getCode();if(isNameStartChar(t))this.state=S_OPEN_TAG,this.unget(),this.xmlDeclPossible=!1;else switch(t){case FORWARD_SLASH:this.state=S_CLOSE_TAG,
this.xmlDeclPossible=!1;break;case BANG:this.state=S_OPEN_WAKA_BANG,this.openWakaBang="",this.xmlDeclPossible=!1;break;case QUESTION:this.state=S_PI_FIRST_CHAR;
break;default:this.fail("disallowed character in tag name"),this.state=S_TEXT,this.xmlDeclPossible=!1}}sOpenWakaBang(){switch(this.openWakaBang+=String.fromCodePoint(
this.getCodeNorm()),this.openWakaBang){case"[CDATA[":!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=
!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=!0),this.state=S_CDATA,this.openWakaBang=
"";break;case"--":this.state=S_COMMENT,this.openWakaBang="";break;case"DOCTYPE":this.state=S_DOCTYPE,(this.doctype||this.sawRoot)&&this.fail("inappropriately lo\
cated doctype declaration."),this.openWakaBang="";break;default:this.openWakaBang.length>=7&&this.fail("incorrect syntax.")}}sComment(){this.captureToChar(MINUS)&&
(this.state=S_COMMENT_ENDING)}sCommentEnding(){var t;const e=this.getCodeNorm();e===MINUS?(this.state=S_COMMENT_ENDED,(t=this.commentHandler)===null||t===void 0||
t.call(this,this.text),this.text=""):(this.text+=`-${String.fromCodePoint(e)}`,this.state=S_COMMENT)}sCommentEnded(){const t=this.getCodeNorm();t!==GREATER?(this.
fail("malformed comment."),this.text+=`--${String.fromCodePoint(t)}`,this.state=S_COMMENT):this.state=S_TEXT}sCData(){this.captureToChar(CLOSE_BRACKET)&&(this.state=
S_CDATA_ENDING)}sCDataEnding(){const t=this.getCodeNorm();t===CLOSE_BRACKET?this.state=S_CDATA_ENDING_2:(this.text+=`]${String.fromCodePoint(t)}`,this.state=S_CDATA)}sCDataEnding2(){
var t;const e=this.getCodeNorm();switch(e){case GREATER:{(t=this.cdataHandler)===null||t===void 0||t.call(this,this.text),this.text="",this.state=S_TEXT;break}case CLOSE_BRACKET:
this.text+="]";break;default:this.text+=`]]${String.fromCodePoint(e)}`,this.state=S_CDATA}}sPIFirstChar(){const t=this.getCodeNorm();this.nameStartCheck(t)?(this.
piTarget+=String.fromCodePoint(t),this.state=S_PI_REST):t===QUESTION||isS(t)?(this.fail("processing instruction without a target."),this.state=t===QUESTION?S_PI_ENDING:
S_PI_BODY):(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(t),this.state=S_PI_REST)}sPIRest(){const{chunk:t,
i:e}=this;for(;;){const i=this.getCodeNorm();if(i===EOC){this.piTarget+=t.slice(e);return}if(!this.nameCheck(i)){this.piTarget+=t.slice(e,this.prevI);const s=i===
QUESTION;s||isS(i)?this.piTarget==="xml"?(this.xmlDeclPossible||this.fail("an XML declaration must be at the start of the document."),this.state=s?S_XML_DECL_ENDING:
S_XML_DECL_NAME_START):this.state=s?S_PI_ENDING:S_PI_BODY:(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(
i));break}}}sPIBody(){if(this.text.length===0){const t=this.getCodeNorm();t===QUESTION?this.state=S_PI_ENDING:isS(t)||(this.text=String.fromCodePoint(t))}else this.
captureToChar(QUESTION)&&(this.state=S_PI_ENDING)}sPIEnding(){var t;const e=this.getCodeNorm();if(e===GREATER){const{piTarget:i}=this;i.toLowerCase()==="xml"&&this.
fail("the XML declaration must appear at the start of the document."),(t=this.piHandler)===null||t===void 0||t.call(this,{target:i,body:this.text}),this.piTarget=
this.text="",this.state=S_TEXT}else e===QUESTION?this.text+="?":(this.text+=`?${String.fromCodePoint(e)}`,this.state=S_PI_BODY);this.xmlDeclPossible=!1}sXMLDeclNameStart(){
const t=this.skipSpaces();if(t===QUESTION){this.state=S_XML_DECL_ENDING;return}t!==EOC&&(this.state=S_XML_DECL_NAME,this.name=String.fromCodePoint(t))}sXMLDeclName(){
const t=this.captureTo(XML_DECL_NAME_TERMINATOR);if(t===QUESTION){this.state=S_XML_DECL_ENDING,this.name+=this.text,this.text="",this.fail("XML declaration is i\
ncomplete.");return}if(isS(t)||t===EQUAL){if(this.name+=this.text,this.text="",!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:this.fail(
"did not expect any more name/value pairs.");break;case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);break;default:this.fail(`expected one of ${this.
xmlDeclExpects.join(", ")}`)}this.state=t===EQUAL?S_XML_DECL_VALUE_START:S_XML_DECL_EQ}}sXMLDeclEq(){const t=this.getCodeNorm();if(t===QUESTION){this.state=S_XML_DECL_ENDING,
this.fail("XML declaration is incomplete.");return}isS(t)||(t!==EQUAL&&this.fail("value required."),this.state=S_XML_DECL_VALUE_START)}sXMLDeclValueStart(){const t=this.
getCodeNorm();if(t===QUESTION){this.state=S_XML_DECL_ENDING,this.fail("XML declaration is incomplete.");return}isS(t)||(isQuote(t)?this.q=t:(this.fail("value mu\
st be quoted."),this.q=SPACE),this.state=S_XML_DECL_VALUE)}sXMLDeclValue(){const t=this.captureTo([this.q,QUESTION]);if(t===QUESTION){this.state=S_XML_DECL_ENDING,
this.text="",this.fail("XML declaration is incomplete.");return}if(t===EOC)return;const e=this.text;switch(this.text="",this.name){case"version":{this.xmlDeclExpects=
["encoding","standalone"];const i=e;this.xmlDecl.version=i,/^1\.[0-9]+$/.test(i)?this.opt.forceXMLVersion||this.setXMLVersion(i):this.fail("version number must \
match /^1\\.[0-9]+$/.");break}case"encoding":/^[A-Za-z][A-Za-z0-9._-]*$/.test(e)||this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/."),this.xmlDeclExpects=
["standalone"],this.xmlDecl.encoding=e;break;case"standalone":e!=="yes"&&e!=="no"&&this.fail('standalone value must match "yes" or "no".'),this.xmlDeclExpects=[],
this.xmlDecl.standalone=e;break;default:}this.name="",this.state=S_XML_DECL_SEPARATOR}sXMLDeclSeparator(){const t=this.getCodeNorm();if(t===QUESTION){this.state=
S_XML_DECL_ENDING;return}isS(t)||(this.fail("whitespace required."),this.unget()),this.state=S_XML_DECL_NAME_START}sXMLDeclEnding(){var t;this.getCodeNorm()===GREATER?
(this.piTarget!=="xml"?this.fail("processing instructions are not allowed before root."):this.name!=="version"&&this.xmlDeclExpects.includes("version")&&this.fail(
"XML declaration must contain a version."),(t=this.xmldeclHandler)===null||t===void 0||t.call(this,this.xmlDecl),this.name="",this.piTarget=this.text="",this.state=
S_TEXT):this.fail("The character ? is disallowed anywhere in XML declarations."),this.xmlDeclPossible=!1}sOpenTag(){var t;const e=this.captureNameChars();if(e===
EOC)return;const i=this.tag={name:this.name,attributes:Object.create(null)};switch(this.name="",this.xmlnsOpt&&(this.topNS=i.ns=Object.create(null)),(t=this.openTagStartHandler)===
null||t===void 0||t.call(this,i),this.sawRoot=!0,!this.fragmentOpt&&this.closedRoot&&this.fail("documents may contain only one root."),e){case GREATER:this.openTag();
break;case FORWARD_SLASH:this.state=S_OPEN_TAG_SLASH;break;default:isS(e)||this.fail("disallowed character in tag name."),this.state=S_ATTRIB}}sOpenTagSlash(){this.
getCode()===GREATER?this.openSelfClosingTag():(this.fail("forward-slash in opening tag not followed by >."),this.state=S_ATTRIB)}sAttrib(){const t=this.skipSpaces();
t!==EOC&&(isNameStartChar(t)?(this.unget(),this.state=S_ATTRIB_NAME):t===GREATER?this.openTag():t===FORWARD_SLASH?this.state=S_OPEN_TAG_SLASH:this.fail("disallo\
wed character in attribute name."))}sAttribName(){const t=this.captureNameChars();t===EQUAL?this.state=S_ATTRIB_VALUE:isS(t)?this.state=S_ATTRIB_NAME_SAW_WHITE:
t===GREATER?(this.fail("attribute without value."),this.pushAttrib(this.name,this.name),this.name=this.text="",this.openTag()):t!==EOC&&this.fail("disallowed ch\
aracter in attribute name.")}sAttribNameSawWhite(){const t=this.skipSpaces();switch(t){case EOC:return;case EQUAL:this.state=S_ATTRIB_VALUE;break;default:this.fail(
"attribute without value."),this.text="",this.name="",t===GREATER?this.openTag():isNameStartChar(t)?(this.unget(),this.state=S_ATTRIB_NAME):(this.fail("disallow\
ed character in attribute name."),this.state=S_ATTRIB)}}sAttribValue(){const t=this.getCodeNorm();isQuote(t)?(this.q=t,this.state=S_ATTRIB_VALUE_QUOTED):isS(t)||
(this.fail("unquoted attribute value."),this.state=S_ATTRIB_VALUE_UNQUOTED,this.unget())}sAttribValueQuoted(){const{q:t,chunk:e}=this;let{i}=this;for(;;)switch(this.
getCode()){case t:this.pushAttrib(this.name,this.text+e.slice(i,this.prevI)),this.name=this.text="",this.q=null,this.state=S_ATTRIB_VALUE_CLOSED;return;case AMP:
this.text+=e.slice(i,this.prevI),this.state=S_ENTITY,this.entityReturnState=S_ATTRIB_VALUE_QUOTED;return;case NL:case NL_LIKE:case TAB:this.text+=`${e.slice(i,this.
prevI)} `,i=this.i;break;case LESS:this.text+=e.slice(i,this.prevI),this.fail("disallowed character.");return;case EOC:this.text+=e.slice(i);return;default:}}sAttribValueClosed(){
const t=this.getCodeNorm();isS(t)?this.state=S_ATTRIB:t===GREATER?this.openTag():t===FORWARD_SLASH?this.state=S_OPEN_TAG_SLASH:isNameStartChar(t)?(this.fail("no\
 whitespace between attributes."),this.unget(),this.state=S_ATTRIB_NAME):this.fail("disallowed character in attribute name.")}sAttribValueUnquoted(){const t=this.
captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);switch(t){case AMP:this.state=S_ENTITY,this.entityReturnState=S_ATTRIB_VALUE_UNQUOTED;break;case LESS:this.fail("dis\
allowed character.");break;case EOC:break;default:this.text.includes("]]>")&&this.fail('the string "]]>" is disallowed in char data.'),this.pushAttrib(this.name,
this.text),this.name=this.text="",t===GREATER?this.openTag():this.state=S_ATTRIB}}sCloseTag(){const t=this.captureNameChars();t===GREATER?this.closeTag():isS(t)?
this.state=S_CLOSE_TAG_SAW_WHITE:t!==EOC&&this.fail("disallowed character in closing tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case GREATER:this.closeTag();
break;case EOC:break;default:this.fail("disallowed character in closing tag.")}}handleTextInRoot(){let{i:t,forbiddenState:e}=this;const{chunk:i,textHandler:s}=this;
t:for(;;)switch(this.getCode()){case LESS:{if(this.state=S_OPEN_WAKA,s!==void 0){const{text:h}=this,n=i.slice(t,this.prevI);h.length!==0?(s(h+n),this.text=""):n.
length!==0&&s(n)}e=FORBIDDEN_START;break t}case AMP:this.state=S_ENTITY,this.entityReturnState=S_TEXT,s!==void 0&&(this.text+=i.slice(t,this.prevI)),e=FORBIDDEN_START;
break t;case CLOSE_BRACKET:switch(e){case FORBIDDEN_START:e=FORBIDDEN_BRACKET;break;case FORBIDDEN_BRACKET:e=FORBIDDEN_BRACKET_BRACKET;break;case FORBIDDEN_BRACKET_BRACKET:
break;default:throw new Error("impossible state")}break;case GREATER:e===FORBIDDEN_BRACKET_BRACKET&&this.fail('the string "]]>" is disallowed in char data.'),e=
FORBIDDEN_START;break;case NL_LIKE:s!==void 0&&(this.text+=`${i.slice(t,this.prevI)}
`),t=this.i,e=FORBIDDEN_START;break;case EOC:s!==void 0&&(this.text+=i.slice(t));break t;default:e=FORBIDDEN_START}this.forbiddenState=e}handleTextOutsideRoot(){
let{i:t}=this;const{chunk:e,textHandler:i}=this;let s=!1;t:for(;;){const h=this.getCode();switch(h){case LESS:{if(this.state=S_OPEN_WAKA,i!==void 0){const{text:n}=this,
o=e.slice(t,this.prevI);n.length!==0?(i(n+o),this.text=""):o.length!==0&&i(o)}break t}case AMP:this.state=S_ENTITY,this.entityReturnState=S_TEXT,i!==void 0&&(this.
text+=e.slice(t,this.prevI)),s=!0;break t;case NL_LIKE:i!==void 0&&(this.text+=`${e.slice(t,this.prevI)}
`),t=this.i;break;case EOC:i!==void 0&&(this.text+=e.slice(t));break t;default:isS(h)||(s=!0)}}s&&(!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text\
 data outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=
!0))}pushAttribNS(t,e){var i;const{prefix:s,local:h}=this.qname(t),n={name:t,prefix:s,local:h,value:e};if(this.attribList.push(n),(i=this.attributeHandler)===null||
i===void 0||i.call(this,n),s==="xmlns"){const o=e.trim();this.currentXMLVersion==="1.0"&&o===""&&this.fail("invalid attempt to undefine prefix in XML 1.0"),this.
topNS[h]=o,nsPairCheck(this,h,o)}else if(t==="xmlns"){const o=e.trim();this.topNS[""]=o,nsPairCheck(this,"",o)}}pushAttribPlain(t,e){var i;const s={name:t,value:e};
this.attribList.push(s),(i=this.attributeHandler)===null||i===void 0||i.call(this,s)}end(){var t,e;this.sawRoot||this.fail("document must contain a root element\
.");const{tags:i}=this;for(;i.length>0;){const h=i.pop();this.fail(`unclosed tag: ${h.name}`)}this.state!==S_BEGIN&&this.state!==S_TEXT&&this.fail("unexpected e\
nd.");const{text:s}=this;return s.length!==0&&((t=this.textHandler)===null||t===void 0||t.call(this,s),this.text=""),this._closed=!0,(e=this.endHandler)===null||
e===void 0||e.call(this),this._init(),this}resolve(t){var e,i;let s=this.topNS[t];if(s!==void 0)return s;const{tags:h}=this;for(let n=h.length-1;n>=0;n--)if(s=h[n].
ns[t],s!==void 0)return s;return s=this.ns[t],s!==void 0?s:(i=(e=this.opt).resolvePrefix)===null||i===void 0?void 0:i.call(e,t)}qname(t){const e=t.indexOf(":");
if(e===-1)return{prefix:"",local:t};const i=t.slice(e+1),s=t.slice(0,e);return(s===""||i===""||i.includes(":"))&&this.fail(`malformed name: ${t}.`),{prefix:s,local:i}}processAttribsNS(){
var t;const{attribList:e}=this,i=this.tag;{const{prefix:n,local:o}=this.qname(i.name);i.prefix=n,i.local=o;const l=i.uri=(t=this.resolve(n))!==null&&t!==void 0?
t:"";n!==""&&(n==="xmlns"&&this.fail('tags may not have "xmlns" as prefix.'),l===""&&(this.fail(`unbound namespace prefix: ${JSON.stringify(n)}.`),i.uri=n))}if(e.
length===0)return;const{attributes:s}=i,h=new Set;for(const n of e){const{name:o,prefix:l,local:u}=n;let r,c;l===""?(r=o==="xmlns"?XMLNS_NAMESPACE:"",c=o):(r=this.
resolve(l),r===void 0&&(this.fail(`unbound namespace prefix: ${JSON.stringify(l)}.`),r=l),c=`{${r}}${u}`),h.has(c)&&this.fail(`duplicate attribute: ${c}.`),h.add(
c),n.uri=r,s[o]=n}this.attribList=[]}processAttribsPlain(){const{attribList:t}=this,e=this.tag.attributes;for(const{name:i,value:s}of t)e[i]!==void 0&&this.fail(
`duplicate attribute: ${i}.`),e[i]=s;this.attribList=[]}openTag(){var t;this.processAttribs();const{tags:e}=this,i=this.tag;i.isSelfClosing=!1,(t=this.openTagHandler)===
null||t===void 0||t.call(this,i),e.push(i),this.state=S_TEXT,this.name=""}openSelfClosingTag(){var t,e,i;this.processAttribs();const{tags:s}=this,h=this.tag;h.isSelfClosing=
!0,(t=this.openTagHandler)===null||t===void 0||t.call(this,h),(e=this.closeTagHandler)===null||e===void 0||e.call(this,h),(this.tag=(i=s[s.length-1])!==null&&i!==
void 0?i:null)===null&&(this.closedRoot=!0),this.state=S_TEXT,this.name=""}closeTag(){const{tags:t,name:e}=this;if(this.state=S_TEXT,this.name="",e===""){this.fail(
"weird empty close tag."),this.text+="</>";return}const i=this.closeTagHandler;let s=t.length;for(;s-- >0;){const h=this.tag=t.pop();if(this.topNS=h.ns,i?.(h),h.
name===e)break;this.fail("unexpected close tag.")}s===0?this.closedRoot=!0:s<0&&(this.fail(`unmatched closing tag: ${e}.`),this.text+=`</${e}>`)}parseEntity(t){
if(t[0]!=="#"){const i=this.ENTITIES[t];return i!==void 0?i:(this.fail(this.isName(t)?"undefined entity.":"disallowed character in entity name."),`&${t};`)}let e=NaN;
return t[1]==="x"&&/^#x[0-9a-f]+$/i.test(t)?e=parseInt(t.slice(2),16):/^#[0-9]+$/.test(t)&&(e=parseInt(t.slice(1),10)),this.isChar(e)?String.fromCodePoint(e):(this.
fail("malformed character entity."),`&${t};`)}};exports.SaxesParser=SaxesParser;
