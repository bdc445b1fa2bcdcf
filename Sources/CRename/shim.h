#ifndef REPORT_CRENAME_SHIM_H
#define REPORT_CRENAME_SHIM_H

// The C library has this call (Linux 3.15), but declares it only under _GNU_SOURCE, which Swift's Glibc module lacks.
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);

// From <linux/fs.h>: swap the two entries in one step.
enum { REPORT_RENAME_EXCHANGE = 2 };

#endif
