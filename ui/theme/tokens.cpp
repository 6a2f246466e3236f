#include "ui/theme/tokens.h"

#include "ui/theme/theme.h"

namespace outbound
{

const Tokens& lightTokens()
{
    static const Tokens light{
        .window = QColor(0xF5F6F8),
        .surface = QColor(0xFFFFFF),
        .sunken = QColor(0xEDEFF3),
        .raised = QColor(0xFFFFFF),
        .hover = QColor(0xF5F7FA),
        .border = QColor(0xE1E5EA),
        .borderStrong = QColor(0xC6CDD6),
        .borderControl = QColor(0x7E8898),
        .grid = QColor(0xE9ECF0),
        .text = QColor(0x171B21),
        .textMuted = QColor(0x55606D),
        .textDisabled = QColor(0x8A94A1),
        .accent = QColor(0x2B5BD7),
        .accentHover = QColor(0x234DBA),
        .accentPressed = QColor(0x1C3F9C),
        .accentText = QColor(0xFFFFFF),
        .accentTint = QColor(0xE8EEFD),
        .link = QColor(0x2451C4),
        .focus = QColor(0x2B5BD7),
        .danger = QColor(0xB3261E),
        .dangerHover = QColor(0x98201A),
        .track = QColor(0xCCD4DF),
        .bubble = QColor(0xEDEFF3),
        .sandbox = QColor(0x2C3644),
        .sandboxText = QColor(0xFFFFFF),
        .tooltip = QColor(0x232A33),
        .tooltipText = QColor(0xFFFFFF),
        .deliveredArea = QColor(0xBCE1CE),
        .pendingArea = QColor(0xE5E9EF),
        .families = {{
            {QColor(0x12693F), QColor(0xE2F4E9), QColor(0x1F9A5D)},
            {QColor(0xAD251D), QColor(0xFCE9E7), QColor(0xD6423A)},
            {QColor(0x855000), QColor(0xFCF0D9), QColor(0xBC7800)},
            {QColor(0x43576F), QColor(0xE7ECF2), QColor(0x7288A3)},
            {QColor(0x59616C), QColor(0xEDEFF2), QColor(0x7F8893)},
            {QColor(0x6034B5), QColor(0xF0EAFB), QColor(0x8757DB)},
            {QColor(0x1C4DBB), QColor(0xE6EEFD), QColor(0x2F6BEB)},
            {QColor(0x855000), QColor(0xFCF0D9), QColor(0xBC7800)},
            {QColor(0x59616C), QColor(0xEDEFF2), QColor(0x7F8893)},
        }},
    };
    return light;
}

const Tokens& darkTokens()
{
    static const Tokens dark{
        .window = QColor(0x121519),
        .surface = QColor(0x191D23),
        .sunken = QColor(0x0F1215),
        .raised = QColor(0x21262E),
        .hover = QColor(0x1E232A),
        .border = QColor(0x2A3039),
        .borderStrong = QColor(0x3C4551),
        .borderControl = QColor(0x707B8A),
        .grid = QColor(0x252B33),
        .text = QColor(0xE7EAEE),
        .textMuted = QColor(0x9FA9B6),
        .textDisabled = QColor(0x6C7683),
        .accent = QColor(0x3A69E0),
        .accentHover = QColor(0x335FD2),
        .accentPressed = QColor(0x2A52B8),
        .accentText = QColor(0xFFFFFF),
        .accentTint = QColor(0x1E2B49),
        .link = QColor(0x93B3FF),
        .focus = QColor(0x86A9FF),
        .danger = QColor(0xD0433A),
        .dangerHover = QColor(0xBC3830),
        .track = QColor(0x434E5C),
        .bubble = QColor(0x2A313B),
        .sandbox = QColor(0x313C4B),
        .sandboxText = QColor(0xF1F4F8),
        .tooltip = QColor(0x323B47),
        .tooltipText = QColor(0xF1F4F8),
        .deliveredArea = QColor(0x214A3C),
        .pendingArea = QColor(0x2E3640),
        .families = {{
            {QColor(0x63D49D), QColor(0x13301F), QColor(0x34B377)},
            {QColor(0xFF9A91), QColor(0x3B1D1B), QColor(0xEB5A50)},
            {QColor(0xF0BC60), QColor(0x352812), QColor(0xD99A2B)},
            {QColor(0xACBCCF), QColor(0x232C37), QColor(0x7288A3)},
            {QColor(0xAAB2BD), QColor(0x262B32), QColor(0x7F8893)},
            {QColor(0xC3A9FF), QColor(0x2B2343), QColor(0x9B74F0)},
            {QColor(0x95B8FF), QColor(0x1B2A48), QColor(0x4F86F7)},
            {QColor(0xF0BC60), QColor(0x352812), QColor(0xD99A2B)},
            {QColor(0xAAB2BD), QColor(0x262B32), QColor(0x7F8893)},
        }},
    };
    return dark;
}

const Tokens& tokens()
{
    const Theme* theme = Theme::current();
    return theme ? theme->tokens() : lightTokens();
}

} // namespace outbound
