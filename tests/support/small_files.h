// SPDX-License-Identifier: GPL-3.0-or-later
// A full disk, without one.
#pragma once

#ifdef __linux__
#include <csignal>
#include <sys/resource.h>

namespace huiyin::test {

//! Lets no file grow beyond so many bytes, which a program meets as it meets a full disk: in the middle of writing.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
        : handler_(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;

private:
    rlimit before_{};
    void (*handler_)(int);
};

} // namespace huiyin::test
#endif
