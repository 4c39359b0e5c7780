<?xml version="1.0" encoding="UTF-8"?>
<!--
  Copies the identity of a guest or a network from libvirt's document into the declared one: UUID, machine version, MAC
  addresses, path of the NVRAM. Everything else stays as declared; places.xsl then keeps the places of adopted guests.

  existing: the path of libvirt's document, or of the declared one if libvirt has none.
  macs: the MAC addresses that were derived from names, separated by spaces. Only these are replaced.
  moves: for each PCI function of the host that is not at its declared address, ` DECLARED=CURRENT`.
  passwords: the path of a document with the passwords of the display servers, each in an element of the server's type.
  password-files: where they come from, for each ` TYPE=PATH`.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:domain="urn:vfioc:domain:1" xmlns:network="urn:vfioc:network:1" exclude-result-prefixes="domain network">
  <xsl:param name="existing"/>
  <xsl:param name="macs"/>
  <xsl:param name="moves"/>
  <xsl:param name="passwords"/>
  <xsl:param name="password-files"/>

  <xsl:variable name="old" select="document($existing)/*"/>
  <xsl:variable name="declared-macs" select="/domain/devices/interface/mac/@address"/>
  <xsl:variable name="old-macs" select="$old/devices/interface/mac/@address"/>
  <xsl:variable name="mark" select="$old/metadata/domain:domain[not(@name) or @name = $old/name]"/>

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="/*/uuid">
    <xsl:copy-of select="$old/uuid | self::*[not($old/uuid)]"/>
  </xsl:template>

  <!-- Without them, libvirt would generate new ones for a network, and then refuse it because of the new UUID. -->
  <xsl:template match="/*/name">
    <xsl:copy-of select="."/>
    <xsl:if test="not(../uuid)">
      <xsl:copy-of select="$old/uuid"/>
    </xsl:if>
    <xsl:if test="not(../mac)">
      <xsl:copy-of select="$old/mac"/>
    </xsl:if>
  </xsl:template>

  <!-- q35 and pc mean the newest version, so each QEMU release would move the guest to another machine version. -->
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

  <!-- The NVRAM file of a UEFI guest stays where it is; the template for a new file is as declared. -->
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
    In a guest that vfioc defined, a network interface is identified by its PCI address in the guest, which is derived
    from its name. The interfaces of a guest that is being adopted have no such addresses: the first gets the MAC address
    of the first, and so on. They keep their places, so the mark says afterwards which is which.
  -->
  <xsl:template match="/domain/devices/interface/mac/@address">
    <xsl:variable name="place" select="../../address[@type = 'pci']"/>
    <xsl:variable name="key">
      <xsl:choose>
        <xsl:when test="$place">
          <xsl:value-of select="concat($place/@domain, ':', $place/@bus, ':', $place/@slot, '.', $place/@function)"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="."/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:attribute name="address">
      <xsl:choose>
        <xsl:when test=". = $old-macs or not(contains(concat(' ', $macs, ' '), concat(' ', ., ' ')))">
          <xsl:value-of select="."/>
        </xsl:when>
        <xsl:when test="starts-with($mark/@places, 'kept')">
          <xsl:call-template name="either">
            <xsl:with-param name="kept" select="substring-before(concat(substring-after($mark/@nics,
              concat(' ', $key, '=')), ' '), ' ')"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:when test="$mark and $place">
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

  <!-- The kept address, if there is one that no other interface was given; otherwise the declared one. -->
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

  <!-- A passed-through function is at the address that it has on this machine now. -->
  <xsl:template match="/domain/devices/hostdev/source/address[@bus] | /domain/devices/interface/source/address[@bus]">
    <xsl:variable name="declared" select="concat(substring(@domain, 3), ':', substring(@bus, 3), ':',
      substring(@slot, 3), '.', substring(@function, 3))"/>
    <xsl:variable name="current" select="substring-before(concat(substring-after($moves, concat(' ', $declared, '=')),
      ' '), ' ')"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:if test="$current">
        <xsl:attribute name="domain">0x<xsl:value-of select="substring($current, 1, 4)"/></xsl:attribute>
        <xsl:attribute name="bus">0x<xsl:value-of select="substring($current, 6, 2)"/></xsl:attribute>
        <xsl:attribute name="slot">0x<xsl:value-of select="substring($current, 9, 2)"/></xsl:attribute>
        <xsl:attribute name="function">0x<xsl:value-of select="substring($current, 12, 1)"/></xsl:attribute>
      </xsl:if>
    </xsl:copy>
  </xsl:template>

  <!-- Without the parameter, this is the stylesheet, which has no such element. -->
  <xsl:template match="/domain/devices/graphics">
    <xsl:variable name="type" select="@type"/>
    <xsl:variable name="password" select="document($passwords)/passwords/*[local-name() = $type]"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:if test="$password">
        <xsl:attribute name="passwd">
          <xsl:value-of select="$password"/>
        </xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- The mark names its owner: a copy that the user makes of a guest carries the mark too, but is not ours. -->
  <xsl:template match="/*/metadata/domain:domain | /*/metadata/network:network">
    <xsl:copy>
      <xsl:attribute name="name">
        <xsl:value-of select="/*/name"/>
      </xsl:attribute>
      <xsl:copy-of select="@*[name() != 'name']"/>
      <xsl:if test="$password-files">
        <xsl:attribute name="passwords">
          <xsl:value-of select="$password-files"/>
        </xsl:attribute>
      </xsl:if>
      <xsl:if test="$moves">
        <xsl:attribute name="moves">
          <xsl:value-of select="$moves"/>
        </xsl:attribute>
      </xsl:if>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
