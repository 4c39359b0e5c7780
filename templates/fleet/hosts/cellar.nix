# The configuration of this machine only.
{
  networking.useDHCP = true;
}
