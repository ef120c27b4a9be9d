// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/rule_set.h"
