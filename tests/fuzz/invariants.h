#pragma once

#include "engine/import/importpreview.h"

namespace outbound
{

/// What is wrong with a judged list, whatever it was made of; empty when all that must always hold does: the counts add
/// up, nobody is texted twice, every accepted number is E.164, every doubt has its sentence, names are unique.
QString broken(const ImportPreview& preview);

} // namespace outbound
