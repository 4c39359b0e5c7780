<?xml version="1.0" encoding="UTF-8"?>
<!--
  Gives the devices of an adopted guest the places that they have in libvirt's document: PCI addresses, the ports of disks
  and channels, the names of disk targets, and its controllers. It reads what identity.xsl wrote.

  A device is the one that was there if both have the same identity: a NIC its MAC address, a disk its source, a function
  of the host its address there, a share its tag, and what a guest has once its kind and model. From the first time on the
  mark also says what became of each declared place, so that a disk whose image was moved is still the same. What was not
  there loses its place, and libvirt gives it a free one. The addresses and targets that the spec states win: the mark
  names them in `fixed` and `targets`.

  existing: the path of libvirt's document.
  declared: the path of the declared one, with the MAC addresses that were derived from names.
  macs: these addresses, separated by spaces.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:exsl="http://exslt.org/common"
  xmlns:domain="urn:vfioc:domain:1" exclude-result-prefixes="exsl domain">
  <xsl:param name="existing"/>
  <xsl:param name="declared"/>
  <xsl:param name="macs"/>

  <xsl:variable name="old" select="document($existing)/domain"/>
  <xsl:variable name="mark" select="/domain/metadata/domain:domain"/>
  <xsl:variable name="old-mark" select="$old/metadata/domain:domain[@name = $old/name]"/>
  <xsl:variable name="stated" select="concat(' ', $mark/@fixed, ' ')"/>
  <xsl:variable name="stated-targets" select="concat(' ', $mark/@targets, ' ')"/>
  <!-- Where the functions of the host were when libvirt's document was written. -->
  <xsl:variable name="old-moves">
    <xsl:choose>
      <xsl:when test="$old-mark"><xsl:value-of select="$old-mark/@moves"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$mark/@moves"/></xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- The identity of a device, the same in both documents. `moves` are those of its document. -->
  <xsl:template match="*" mode="key">
    <xsl:value-of select="concat(name(), ' ', @type, ' ', @model, ' ', model/@type, ' ', model/@name, ' ', @bus)"/>
  </xsl:template>
  <xsl:template match="disk" mode="key">
    <xsl:variable name="at" select="source/address"/>
    <xsl:call-template name="kind-of-disk"/>
    <xsl:value-of select="concat(' ', source/@file, source/@dev, source/@dir, source/@pool, ' ', source/@volume,
      source/@protocol, ' ', source/@name, $at/@domain, $at/@bus, $at/@slot, $at/@function, source/@namespace)"/>
  </xsl:template>
  <xsl:template match="interface[mac]" mode="key">
    <xsl:value-of select="concat('interface ', translate(mac/@address, 'ABCDEF', 'abcdef'))"/>
  </xsl:template>
  <xsl:template match="filesystem" mode="key">
    <xsl:value-of select="concat('filesystem ', target/@dir)"/>
  </xsl:template>
  <xsl:template match="shmem" mode="key">
    <xsl:value-of select="concat('shmem ', @name)"/>
  </xsl:template>
  <xsl:template match="channel" mode="key">
    <xsl:value-of select="concat('channel ', target/@type, ' ', target/@name)"/>
  </xsl:template>
  <xsl:template match="hostdev" mode="key">
    <xsl:param name="moves"/>
    <xsl:variable name="at" select="source/address"/>
    <xsl:value-of select="concat('hostdev ', @type, ' ', $at/@uuid, source/vendor/@id, ' ', source/product/@id, ' ')"/>
    <xsl:choose>
      <xsl:when test="@type = 'pci'">
        <xsl:variable name="current" select="concat(substring($at/@domain, 3), ':', substring($at/@bus, 3), ':',
          substring($at/@slot, 3), '.', substring($at/@function, 3))"/>
        <xsl:variable name="before" select="substring-before(concat($moves, ' '), concat('=', $current, ' '))"/>
        <xsl:choose>
          <xsl:when test="$before">
            <xsl:value-of select="substring($before, string-length($before) - string-length($current) + 1)"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:value-of select="$current"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat($at/@bus, ' ', $at/@device, ' ', $at/@port)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="kind-of-disk">
    <xsl:choose>
      <xsl:when test="@device">
        <xsl:value-of select="concat(@device, ' ', target/@bus)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat('disk ', target/@bus)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What a device that has no match is recognised by: its place, or for a CD drive its bus. `map`: see the mark. -->
  <xsl:template match="*" mode="second">
    <xsl:param name="map"/>
    <xsl:variable name="words"><xsl:apply-templates select="address[@type = 'pci']" mode="words"/></xsl:variable>
    <xsl:call-template name="mapped">
      <xsl:with-param name="map" select="$map"/>
      <xsl:with-param name="word" select="string($words)"/>
    </xsl:call-template>
  </xsl:template>
  <xsl:template match="disk" mode="second">
    <xsl:param name="map"/>
    <xsl:call-template name="kind-of-disk"/>
    <xsl:if test="not(@device = 'cdrom' or @device = 'floppy')">
      <xsl:text> </xsl:text>
      <xsl:variable name="target">
        <xsl:call-template name="mapped">
          <xsl:with-param name="map" select="$map"/>
          <xsl:with-param name="word" select="string(target/@dev)"/>
        </xsl:call-template>
      </xsl:variable>
      <xsl:value-of select="$target"/>
      <xsl:if test="$target = ''">
        <xsl:value-of select="target/@dev"/>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <!-- What a declared place became; without `map` the place itself. Nothing if it is not known. -->
  <xsl:template name="mapped">
    <xsl:param name="map"/>
    <xsl:param name="word"/>
    <xsl:choose>
      <xsl:when test="$word = ''"/>
      <xsl:when test="not($map)">
        <xsl:value-of select="$word"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="substring-before(concat(substring-after($map, concat(' ', $word, '=')), ' '), ' ')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An address as the mark has it. -->
  <xsl:template match="address" mode="words">
    <xsl:choose>
      <xsl:when test="@type = 'pci'">
        <xsl:value-of select="concat(@domain, ':', @bus, ':', @slot, '.', @function)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat(@type, ':', @controller, ':', @bus, ':', @target, ':', @unit, ':', @port)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Whether the spec states the address of a device: 1, or nothing. vfioc derives no addresses of other types. -->
  <xsl:template name="is-stated">
    <xsl:variable name="words"><xsl:apply-templates select="address" mode="words"/></xsl:variable>
    <xsl:if test="address and (contains($stated, concat(' ', $words, ' '))
      or not(address[@type = 'pci' or @type = 'drive' or @type = 'virtio-serial']))">1</xsl:if>
  </xsl:template>

  <xsl:variable name="olds-tree">
    <xsl:for-each select="$old/devices/*[not(self::controller)]">
      <old>
        <xsl:attribute name="key">
          <xsl:apply-templates select="." mode="key">
            <xsl:with-param name="moves" select="$old-moves"/>
          </xsl:apply-templates>
        </xsl:attribute>
        <xsl:attribute name="second"><xsl:apply-templates select="." mode="second"/></xsl:attribute>
        <xsl:copy-of select="address"/>
        <xsl:if test="self::disk">
          <xsl:copy-of select="target"/>
        </xsl:if>
      </old>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="olds" select="exsl:node-set($olds-tree)/old"/>

  <xsl:variable name="ours-tree">
    <xsl:for-each select="/domain/devices/*[not(self::controller)]">
      <ours id="{generate-id()}">
        <xsl:attribute name="key">
          <xsl:apply-templates select="." mode="key">
            <xsl:with-param name="moves" select="$mark/@moves"/>
          </xsl:apply-templates>
        </xsl:attribute>
        <xsl:attribute name="second">
          <xsl:apply-templates select="." mode="second">
            <xsl:with-param name="map" select="concat('kept ', $old-mark/@places)"/>
          </xsl:apply-templates>
        </xsl:attribute>
        <xsl:if test="self::disk">
          <xsl:attribute name="dev"><xsl:value-of select="target/@dev"/></xsl:attribute>
          <xsl:if test="contains($stated-targets, concat(' ', target/@dev, ' '))">
            <xsl:attribute name="stated-dev"><xsl:value-of select="target/@dev"/></xsl:attribute>
          </xsl:if>
        </xsl:if>
      </ours>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="ours" select="exsl:node-set($ours-tree)/ours"/>

  <!-- For each device of ours the place that it had. `dev` is the name of its target, if the spec or libvirt has one. -->
  <xsl:variable name="places-tree">
    <xsl:for-each select="$ours">
      <xsl:variable name="key" select="@key"/>
      <xsl:variable name="second" select="@second"/>
      <xsl:variable name="number" select="count(preceding-sibling::ours[@key = $key]) + 1"/>
      <xsl:variable name="same" select="$olds[@key = $key][$number]"/>
      <xsl:variable name="left" select="count(preceding-sibling::ours[@second = $second and not(@key = $olds/@key)]) + 1"/>
      <xsl:variable name="alike" select="$olds[not($same) and $second != '' and @second = $second
        and not(@key = $ours/@key)][$left]"/>
      <xsl:variable name="one" select="$same | $alike"/>
      <place id="{@id}" own="{@dev}">
        <xsl:choose>
          <xsl:when test="@stated-dev">
            <xsl:attribute name="dev"><xsl:value-of select="@stated-dev"/></xsl:attribute>
          </xsl:when>
          <xsl:when test="$one/target/@dev">
            <xsl:attribute name="dev"><xsl:value-of select="$one/target/@dev"/></xsl:attribute>
          </xsl:when>
        </xsl:choose>
        <!-- A port of the controller goes with the letter. -->
        <xsl:if test="not(@stated-dev and $one/address/@type = 'drive' and @stated-dev != $one/target/@dev)">
          <xsl:copy-of select="$one/address[@type = 'pci' or @type = 'drive' or @type = 'usb' or @type = 'virtio-serial'
            or @type = 'ccid']"/>
        </xsl:if>
      </place>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="places" select="exsl:node-set($places-tree)/place"/>

  <xsl:template match="/domain/devices/*">
    <xsl:variable name="is-stated"><xsl:call-template name="is-stated"/></xsl:variable>
    <xsl:variable name="place" select="$places[@id = generate-id(current())]"/>
    <xsl:copy>
      <xsl:apply-templates select="@*|node()[not(self::address)]"/>
      <xsl:choose>
        <xsl:when test="$is-stated = 1">
          <xsl:copy-of select="address"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:copy-of select="$place/address"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="/domain/devices/disk/target/@dev">
    <xsl:variable name="place" select="$places[@id = generate-id(current()/../..)]"/>
    <xsl:attribute name="dev">
      <xsl:choose>
        <xsl:when test="$place/@dev">
          <xsl:value-of select="$place/@dev"/>
        </xsl:when>
        <xsl:when test=". = $places/@dev and string-length(.) = 3">
          <xsl:call-template name="free-target">
            <xsl:with-param name="prefix" select="substring(., 1, 2)"/>
            <xsl:with-param name="skip" select="count($place/preceding-sibling::place[not(@dev) and @own = $places/@dev])"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="."/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:template>

  <!-- The target after `skip` others that no disk has. -->
  <xsl:template name="free-target">
    <xsl:param name="prefix"/>
    <xsl:param name="skip"/>
    <xsl:param name="letters" select="'abcdefghijklmnopqrstuvwxyz'"/>
    <xsl:variable name="name" select="concat($prefix, substring($letters, 1, 1))"/>
    <xsl:variable name="is-free" select="not($name = $places/@dev or $name = $places[not(@dev)]/@own)"/>
    <xsl:choose>
      <xsl:when test="$letters = '' or ($is-free and $skip = 0)">
        <xsl:value-of select="$name"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="free-target">
          <xsl:with-param name="prefix" select="$prefix"/>
          <xsl:with-param name="skip" select="$skip - number($is-free)"/>
          <xsl:with-param name="letters" select="substring($letters, 2)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="/domain/devices">
    <xsl:variable name="declared-controllers" select="controller"/>
    <xsl:variable name="stated-ports">
      <xsl:for-each select="controller[@type = 'pci']">
        <xsl:variable name="is-stated"><xsl:call-template name="is-stated"/></xsl:variable>
        <xsl:if test="$is-stated = 1"><port index="{@index}"/></xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <!-- libvirt adds hubs if a guest has many USB devices, which are then plugged into them. -->
    <xsl:variable name="hubs" select="count(hub)"/>
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
      <xsl:copy-of select="$old/devices/hub[position() &gt; $hubs]"/>
      <xsl:copy-of select="$old/devices/controller[@type = 'pci' and not(@index = exsl:node-set($stated-ports)/port/@index)]"/>
      <xsl:for-each select="$old/devices/controller[@type != 'pci']">
        <xsl:if test="not($declared-controllers[@type = current()/@type
          and number(concat('0', @index)) = number(concat('0', current()/@index))])">
          <xsl:copy-of select="."/>
        </xsl:if>
      </xsl:for-each>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="/domain/devices/controller[@type = 'pci']" priority="2">
    <xsl:variable name="is-stated"><xsl:call-template name="is-stated"/></xsl:variable>
    <xsl:if test="$is-stated = 1">
      <xsl:copy-of select="."/>
    </xsl:if>
  </xsl:template>

  <!-- A controller of another model stays as it was, with its companions: devices are plugged into it. -->
  <xsl:template match="/domain/devices/controller" priority="1">
    <xsl:variable name="is-stated"><xsl:call-template name="is-stated"/></xsl:variable>
    <xsl:variable name="index" select="number(concat('0', @index))"/>
    <xsl:variable name="type" select="@type"/>
    <xsl:variable name="model" select="@model"/>
    <xsl:variable name="same" select="$old/devices/controller[@type = $type and number(concat('0', @index)) = $index]"/>
    <xsl:variable name="alike" select="$same[not(@model) or not($model) or @model = $model][1]"/>
    <xsl:choose>
      <xsl:when test="$is-stated = 1">
        <xsl:copy-of select="."/>
      </xsl:when>
      <xsl:when test="$alike or not($same)">
        <xsl:copy>
          <xsl:apply-templates select="@*|node()[not(self::address)]"/>
          <xsl:copy-of select="$alike/address"/>
        </xsl:copy>
      </xsl:when>
      <xsl:when test="not(preceding-sibling::controller[@type = $type and number(concat('0', @index)) = $index])">
        <xsl:copy-of select="$same"/>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!--
    From now on the places are kept. `places`: for each declared place or target ` DECLARED=KEPT`. `nics`: the MAC address
    of each NIC, by its declared place or by the address that was derived for it.
  -->
  <xsl:template match="/domain/metadata/domain:domain">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:attribute name="places">
        <xsl:text>kept</xsl:text>
        <xsl:for-each select="/domain/devices/*[not(self::controller)]">
          <xsl:variable name="is-stated"><xsl:call-template name="is-stated"/></xsl:variable>
          <xsl:variable name="place" select="$places[@id = generate-id(current())]"/>
          <xsl:if test="address[@type = 'pci'] and $place/address[@type = 'pci'] and not($is-stated = 1)">
            <xsl:text> </xsl:text>
            <xsl:apply-templates select="address" mode="words"/>
            <xsl:text>=</xsl:text>
            <xsl:apply-templates select="$place/address" mode="words"/>
          </xsl:if>
          <xsl:if test="self::disk and $place/@dev and not(contains($stated-targets, concat(' ', target/@dev, ' ')))">
            <xsl:value-of select="concat(' ', target/@dev, '=', $place/@dev)"/>
          </xsl:if>
        </xsl:for-each>
      </xsl:attribute>
      <xsl:attribute name="nics">
        <xsl:for-each select="/domain/devices/interface">
          <xsl:variable name="number" select="position()"/>
          <xsl:variable name="mac" select="mac/@address"/>
          <xsl:for-each select="document($declared)/domain/devices/interface[$number]">
            <xsl:if test="contains(concat(' ', $macs, ' '), concat(' ', mac/@address, ' '))">
              <xsl:text> </xsl:text>
              <xsl:choose>
                <xsl:when test="address[@type = 'pci']">
                  <xsl:apply-templates select="address" mode="words"/>
                </xsl:when>
                <xsl:otherwise>
                  <xsl:value-of select="mac/@address"/>
                </xsl:otherwise>
              </xsl:choose>
              <xsl:value-of select="concat('=', $mac)"/>
            </xsl:if>
          </xsl:for-each>
        </xsl:for-each>
      </xsl:attribute>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
