<?xml version="1.0" encoding="UTF-8"?>
<!--
  Compares a guest that is its owner's with the domain that the spec describes: prints a line for each thing that the
  host prepares and the guest does not use, or the other way round. What only the guest has to do with is not compared.

  existing: the path of libvirt's document.
  moves: for each PCI function of the host that is not at its declared address, ` DECLARED=CURRENT`.
  forward: the MAC address for which the spec reserves the IP address that ports are forwarded to, if there is one.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:qemu="http://libvirt.org/schemas/domain/qemu/1.0">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:param name="existing"/>
  <xsl:param name="moves"/>
  <xsl:param name="forward"/>

  <xsl:variable name="old" select="document($existing)/domain"/>
  <xsl:variable name="quote">'</xsl:variable>
  <xsl:variable name="edit" select="concat(': run ', $quote, 'virsh -c qemu:///system edit ', /domain/name, $quote)"/>
  <xsl:variable name="functions" select="/domain/devices/*/source/address[@bus and @slot]"/>
  <!-- Functions that are found by what they are have an address in a PCI domain that no machine has until they are found. -->
  <xsl:variable name="is-complete">
    <xsl:for-each select="$functions">
      <xsl:variable name="current"><xsl:apply-templates select="." mode="current"/></xsl:variable>
      <xsl:if test="starts-with($current, 'ff')">no</xsl:if>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="currents">
    <xsl:text> </xsl:text>
    <xsl:for-each select="$functions">
      <xsl:apply-templates select="." mode="current"/>
      <xsl:text> </xsl:text>
    </xsl:for-each>
  </xsl:variable>
  <xsl:variable name="old-functions">
    <xsl:text> </xsl:text>
    <xsl:for-each select="$old/devices/*/source/address[@bus and @slot]">
      <xsl:apply-templates select="." mode="written"/>
      <xsl:text> </xsl:text>
    </xsl:for-each>
  </xsl:variable>

  <!-- A PCI address in the form of sysfs. -->
  <xsl:template match="address" mode="written">
    <xsl:value-of select="concat(substring(@domain, 3), ':', substring(@bus, 3), ':', substring(@slot, 3), '.',
      substring(@function, 3))"/>
  </xsl:template>

  <!-- The address that a declared function has on this machine now. -->
  <xsl:template match="address" mode="current">
    <xsl:variable name="declared"><xsl:apply-templates select="." mode="written"/></xsl:variable>
    <xsl:variable name="moved" select="substring-before(concat(substring-after($moves, concat(' ', $declared, '=')), ' '), ' ')"/>
    <xsl:choose>
      <xsl:when test="$moved"><xsl:value-of select="$moved"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$declared"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An element as text that can be pasted: without its place and its
    position in the boot order, because they may be taken there. -->
  <xsl:template match="*" mode="print">
    <xsl:value-of select="concat('&lt;', name())"/>
    <xsl:apply-templates select="@*" mode="print"/>
    <xsl:variable name="content" select="*[not(self::address and parent::*/parent::devices) and not(self::alias or self::boot)]
      | text()[normalize-space()]"/>
    <xsl:choose>
      <xsl:when test="$content">
        <xsl:text>&gt;</xsl:text>
        <xsl:apply-templates select="$content" mode="print"/>
        <xsl:value-of select="concat('&lt;/', name(), '&gt;')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text>/&gt;</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="@*" mode="print">
    <xsl:value-of select="concat(' ', name(), '=', $quote)"/>
    <xsl:call-template name="escape">
      <xsl:with-param name="text" select="string(.)"/>
    </xsl:call-template>
    <xsl:value-of select="$quote"/>
  </xsl:template>
  <xsl:template match="text()" mode="print">
    <xsl:call-template name="escape">
      <xsl:with-param name="text" select="normalize-space(.)"/>
    </xsl:call-template>
  </xsl:template>
  <!-- PCI addresses of the host as they are now. -->
  <xsl:template match="source/address[@bus and @slot]" mode="print">
    <xsl:variable name="current"><xsl:apply-templates select="." mode="current"/></xsl:variable>
    <xsl:text>&lt;address</xsl:text>
    <xsl:apply-templates select="@type" mode="print"/>
    <xsl:value-of select="concat(' domain=', $quote, '0x', substring($current, 1, 4), $quote, ' bus=', $quote, '0x',
      substring($current, 6, 2), $quote, ' slot=', $quote, '0x', substring($current, 9, 2), $quote, ' function=', $quote,
      '0x', substring($current, 12, 1), $quote, '/&gt;')"/>
  </xsl:template>

  <xsl:template name="escape">
    <xsl:param name="text"/>
    <xsl:variable name="first" select="substring($text, 1, 1)"/>
    <xsl:variable name="is-plain" select="not(contains($text, '&amp;') or contains($text, '&lt;') or contains($text, $quote))"/>
    <xsl:choose>
      <xsl:when test="$is-plain"><xsl:value-of select="$text"/></xsl:when>
      <xsl:otherwise>
        <xsl:choose>
          <xsl:when test="$first = '&amp;'">&amp;amp;</xsl:when>
          <xsl:when test="$first = '&lt;'">&amp;lt;</xsl:when>
          <xsl:when test="$first = $quote">&amp;apos;</xsl:when>
          <xsl:otherwise><xsl:value-of select="$first"/></xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="escape">
          <xsl:with-param name="text" select="substring($text, 2)"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- WHAT: a line that says that a declared device is missing, with the device. -->
  <xsl:template name="missing">
    <xsl:param name="what"/>
    <xsl:param name="in" select="'&lt;devices&gt;'"/>
    <xsl:value-of select="concat('its XML does not have ', $what, $edit, ' and add to ', $in, ' ')"/>
    <xsl:apply-templates select="." mode="print"/>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="/domain">
    <xsl:apply-templates select="$functions" mode="compare"/>
    <xsl:if test="$is-complete = ''">
      <xsl:for-each select="($old/devices/hostdev | $old/devices/interface)/source/address[@bus and @slot]">
        <xsl:variable name="here"><xsl:apply-templates select="." mode="written"/></xsl:variable>
        <xsl:if test="not(contains($currents, concat(' ', $here, ' ')))">
          <xsl:value-of select="concat('its XML has the PCI function ', $here, ', which the spec does not give it, so the host does not prepare it: add it to ', $quote, 'devices', $quote, ' in the spec, or remove it', $edit, '&#10;')"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:if>
    <xsl:apply-templates select="devices/*" mode="compare"/>
    <xsl:apply-templates select="qemu:commandline/qemu:arg" mode="compare"/>
    <xsl:if test="$forward and not($old/devices/interface/mac[@address = $forward])">
      <xsl:value-of select="concat('no NIC has the MAC address ', $forward, ', so forwarded ports do not reach it: set ', $quote, 'mac', $quote, ' of the NIC in the spec to the address that it has here:')"/>
      <xsl:for-each select="$old/devices/interface/mac">
        <xsl:value-of select="concat(' ', @address)"/>
      </xsl:for-each>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="memoryBacking/hugepages">
        <xsl:apply-templates select="memoryBacking/hugepages" mode="compare"/>
      </xsl:when>
      <xsl:when test="$old/memoryBacking/hugepages">
        <xsl:variable name="size" select="substring('1GiB2MiB', 1 + 4 * ($old/memoryBacking/hugepages/page/@size != 1048576
          or not($old/memoryBacking/hugepages/page)), 4)"/>
        <xsl:value-of select="concat('it uses huge pages, and the spec has none for it: set ', $quote, 'memory: { size: ', floor($old/memory div 1024), 'MiB, hugepages: ', $size, ' }', $quote, ' in the spec, or remove &lt;hugepages/&gt;', $edit, '&#10;')"/>
      </xsl:when>
    </xsl:choose>
    <xsl:apply-templates select="cputune" mode="compare"/>
  </xsl:template>

  <xsl:template match="*" mode="compare"/>

  <xsl:template match="source/address" mode="compare" priority="1">
    <xsl:variable name="current"><xsl:apply-templates select="." mode="current"/></xsl:variable>
    <xsl:if test="not(starts-with($current, 'ff')) and not(contains($old-functions, concat(' ', $current, ' ')))">
      <xsl:for-each select="../..">
        <xsl:call-template name="missing">
          <xsl:with-param name="what" select="concat('the PCI function ', $current, ' that the spec gives it')"/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <xsl:template match="hostdev[@type = 'mdev']" mode="compare">
    <xsl:if test="not($old/devices/hostdev/source/address[@uuid = current()/source/address/@uuid])">
      <xsl:call-template name="missing">
        <xsl:with-param name="what" select="concat('the virtual device ', source/address/@uuid)"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="disk[(source/@file or source/@dev) and not(@device = 'cdrom' or @device = 'floppy')]" mode="compare">
    <xsl:variable name="image" select="source/@file | source/@dev"/>
    <xsl:if test="not($old/devices/disk/source[@file = $image or @dev = $image])">
      <xsl:call-template name="missing">
        <xsl:with-param name="what" select="concat('the disk ', normalize-space($image))"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="filesystem" mode="compare">
    <xsl:variable name="same" select="$old/devices/filesystem[source/@dir = current()/source/@dir]"/>
    <xsl:choose>
      <xsl:when test="not($same)">
        <xsl:call-template name="missing">
          <xsl:with-param name="what" select="concat('the share ', normalize-space(source/@dir))"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="binary/@path and not($same/binary[@path = current()/binary/@path])">
        <xsl:value-of select="concat('its share ', normalize-space(source/@dir), ' is served as root, and not as the user in the spec', $edit, ' and add to its &lt;filesystem&gt; ')"/>
        <xsl:apply-templates select="binary" mode="print"/>
        <xsl:text>&#10;</xsl:text>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="shmem" mode="compare">
    <xsl:variable name="same" select="$old/devices/shmem[@name = current()/@name]"/>
    <xsl:choose>
      <xsl:when test="not($same)">
        <xsl:call-template name="missing">
          <xsl:with-param name="what" select="concat('the shared memory ', normalize-space(@name))"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="$same/size != size or $same/size/@unit != size/@unit">
        <xsl:value-of select="concat('its shared memory ', normalize-space(@name), ' has another size than its file', $edit, ' and set in its &lt;shmem&gt; ')"/>
        <xsl:apply-templates select="size" mode="print"/>
        <xsl:text>&#10;</xsl:text>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="input[@type = 'evdev']" mode="compare">
    <xsl:variable name="file" select="source/@dev"/>
    <xsl:if test="not($old/devices/input/source[@dev = $file] or $old/qemu:commandline/qemu:arg[contains(@value, $file)])">
      <xsl:call-template name="missing">
        <xsl:with-param name="what" select="concat('the input device ', normalize-space($file))"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template match="graphics[@port &gt; 0]" mode="compare">
    <xsl:variable name="same" select="$old/devices/graphics[@type = current()/@type]"/>
    <xsl:if test="not($same[@port = current()/@port and not(@autoport = 'yes')])">
      <xsl:value-of select="concat('its ', @type, ' server does not have the port ', @port, ' of the spec', $edit, ' and set in its &lt;graphics&gt; port=', $quote, @port, $quote, ' autoport=', $quote, 'no', $quote, '&#10;')"/>
    </xsl:if>
  </xsl:template>

  <!-- Strings that the hook writes to files. -->
  <xsl:template match="qemu:arg[starts-with(@value, 'type=11,path=')]" mode="compare">
    <xsl:if test="not($old/qemu:commandline/qemu:arg[@value = current()/@value])">
      <xsl:value-of select="concat('its XML does not read the OEM string ', normalize-space(@value), $edit, ', set &lt;domain xmlns:qemu=', $quote, 'http://libvirt.org/schemas/domain/qemu/1.0', $quote, '&gt; and add to &lt;qemu:commandline&gt; &lt;qemu:arg value=', $quote, '-smbios', $quote, '/&gt;')"/>
      <xsl:apply-templates select="." mode="print"/>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- kvmfr: in the arguments for QEMU, where its owner may have written it in the other syntax too. -->
  <xsl:template match="qemu:arg[contains(@value, '&quot;mem-path&quot;:&quot;/dev/kvmfr')]" mode="compare">
    <xsl:variable name="path" select="substring-before(substring-after(@value, '&quot;mem-path&quot;:&quot;'), '&quot;')"/>
    <xsl:variable name="size" select="substring-before(concat(translate(substring-after(@value, '&quot;size&quot;:'), '}', ','), ','), ',')"/>
    <xsl:variable name="same" select="$old/qemu:commandline/qemu:arg[contains(concat(@value, ','), concat($path, ','))
      or contains(@value, concat($path, '&quot;'))]"/>
    <xsl:choose>
      <xsl:when test="not($same)">
        <xsl:value-of select="concat('its XML does not use ', $path, $edit, ', set &lt;domain xmlns:qemu=', $quote, 'http://libvirt.org/schemas/domain/qemu/1.0', $quote, '&gt; and add to &lt;qemu:commandline&gt; &lt;qemu:arg value=', $quote, '-object', $quote, '/&gt;')"/>
        <xsl:apply-templates select="." mode="print"/>
        <xsl:value-of select="concat('&lt;qemu:arg value=', $quote, '-device', $quote, '/&gt;&lt;qemu:arg value=', $quote, '{&quot;driver&quot;:&quot;ivshmem-plain&quot;,&quot;memdev&quot;:&quot;vfioc-kvmfr-memory&quot;}', $quote, '/&gt;&#10;')"/>
      </xsl:when>
      <xsl:when test="not($same[contains(translate(@value, ' =', ':'), concat('size&quot;:', $size))
        or contains(concat(@value, ','), concat('size=', $size, ','))
        or contains(concat(@value, ','), concat('size=', $size div 1048576, 'M,'))])">
        <xsl:value-of select="concat('its memory at ', $path, ' has another size than the ', $size, ' bytes of the device', $edit, ' and set that size in its &lt;qemu:arg&gt;&#10;')"/>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="hugepages" mode="compare">
    <xsl:variable name="same" select="$old/memoryBacking/hugepages"/>
    <xsl:choose>
      <xsl:when test="not($same)">
        <xsl:call-template name="missing">
          <xsl:with-param name="what" select="'the huge pages that the host has for it'"/>
          <xsl:with-param name="in" select="'&lt;memoryBacking&gt;'"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="page/@size and $same/page/@size and page[1]/@size != $same/page[1]/@size">
        <xsl:value-of select="concat('its huge pages have ', $same/page[1]/@size, ' KiB, and the host has pages of ', page[1]/@size, ' KiB for it', $edit, ' and set in &lt;memoryBacking&gt; ')"/>
        <xsl:apply-templates select="." mode="print"/>
        <xsl:text>&#10;</xsl:text>
      </xsl:when>
    </xsl:choose>
    <xsl:if test="/domain/memory != $old/memory">
      <xsl:value-of select="concat('it has ', $old/memory div 1024, ' MiB of memory, and the host has huge pages for ', /domain/memory div 1024, ' MiB: set ', $quote, 'size: ', $old/memory div 1024, 'MiB', $quote, ' of ', $quote, 'memory', $quote, ' in the spec, or &lt;memory unit=', $quote, 'KiB', $quote, '&gt;', /domain/memory, '&lt;/memory&gt; in its XML', $edit, '&#10;')"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="cputune" mode="compare">
    <xsl:variable name="tune" select="$old/cputune"/>
    <xsl:variable name="lines">
      <xsl:for-each select="vcpupin">
        <xsl:if test="not($tune/vcpupin[@vcpu = current()/@vcpu and @cpuset = current()/@cpuset])">
          <xsl:apply-templates select="." mode="print"/>
        </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="iothreadpin">
        <xsl:if test="not($tune/iothreadpin[@iothread = current()/@iothread and @cpuset = current()/@cpuset])">
          <xsl:apply-templates select="." mode="print"/>
        </xsl:if>
      </xsl:for-each>
      <xsl:for-each select="emulatorpin">
        <xsl:if test="not($tune/emulatorpin[@cpuset = current()/@cpuset])">
          <xsl:apply-templates select="." mode="print"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="$lines != ''">
      <xsl:value-of select="concat('it is not pinned to the CPUs that the spec has for it', $edit, ' and set in &lt;cputune&gt; ', $lines, '&#10;')"/>
    </xsl:if>
    <xsl:if test="vcpupin and $old/vcpu != /domain/vcpu">
      <xsl:value-of select="concat('it has ', $old/vcpu, ' vCPUs, and the spec ', /domain/vcpu, ', each with a CPU of its own: correct ', $quote, 'cpu', $quote, ' in the spec, or set &lt;vcpu&gt;', /domain/vcpu, '&lt;/vcpu&gt; in its XML', $edit, '&#10;')"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
