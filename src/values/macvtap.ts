/** The modes of macvtap. @see https://libvirt.org/formatdomain.html#direct-attachment-to-physical-interface */
export const macvtapModes = ['bridge', 'private', 'vepa', 'passthrough'] as const;
