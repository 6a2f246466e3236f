#include "app/completions/completions.h"

#include "app/completions/shells.h"

namespace outbound
{

QString completionsFor(const QString& shell)
{
    return shell == QLatin1String("bash")  ? completions::bash()
           : shell == QLatin1String("zsh") ? completions::zsh()
                                           : completions::fish();
}

} // namespace outbound
