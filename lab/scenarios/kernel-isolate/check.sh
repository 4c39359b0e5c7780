# shellcheck shell=bash
# Uses the helpers of checks.sh.

is "the guest's CPU is isolated" 1 "$(</sys/devices/system/cpu/isolated)"
is "without timer interrupts" 1 "$(</sys/devices/system/cpu/nohz_full)"
is "and without the kernel's deferred work" 1 "$(dmesg | sed -n 's/.*rcu:.*Offload RCU callbacks from CPUs: \(.*\)\./\1/p')"
is "the kernel does not complain about isolcpus" 0 "$(dmesg | grep -c 'isolcpus: ')"
is "a program without an affinity runs on the host's CPU" 0 "$(taskset --cpu-list --pid $$ | sed 's/.*: //')"
is "new interrupts go there" 1 "$(sed 's/^[0,]*//' /proc/irq/default_smp_affinity)"
is "huge pages are reserved on the node" 64 "$(</sys/devices/system/node/node0/hugepages/hugepages-2048kB/nr_hugepages)"
is "and in total" 64 "$(awk '$1 == "HugePages_Total:" { print $2 }' /proc/meminfo)"
is "and mounted" 1 "$(findmnt --noheadings --types hugetlbfs /dev/hugepages | wc -l)"
