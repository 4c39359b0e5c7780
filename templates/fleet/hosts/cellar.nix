# What only this machine has.
{
  networking.useDHCP = true;
}
