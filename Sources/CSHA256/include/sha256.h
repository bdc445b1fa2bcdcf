#ifndef REPORT_SHA256_H
#define REPORT_SHA256_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Whether the processor has instructions for the rounds of SHA-256.
bool report_sha256_is_accelerated(void);

// Takes in whole blocks of 64 bytes by these instructions; only to be called where there are some.
void report_sha256_compress(uint32_t state[8], const uint8_t *blocks, size_t count);

#endif
