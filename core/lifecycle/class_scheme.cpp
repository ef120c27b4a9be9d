// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/class_scheme.h"
