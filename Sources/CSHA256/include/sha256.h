#ifndef REPORT_SHA256_H
#define REPORT_SHA256_H

#include <stddef.h>
#include <stdint.h>

// Takes in whole blocks of 64 bytes, by the processor's instructions for the rounds of SHA-256 where it has them.
void report_sha256_compress(uint32_t state[8], const uint8_t *blocks, size_t count);

#endif
