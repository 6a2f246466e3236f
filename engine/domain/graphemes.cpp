#include "engine/domain/graphemes.h"

#include <QChar>

#include <algorithm>
#include <iterator>

namespace outbound
{

namespace
{

// Grapheme_Cluster_Break of Unicode 10, as far as the general categories don't say it.
enum class Class {
    Other,
    Control,
    Extend,
    SpacingMark,
    Prepend,
    Flag,
    L,
    V,
    T,
    LV,
    LVT,
    Base,
    Tone,
    Joiner,
    Glue,
    BaseGlue
};

struct Range {
    char32_t first;
    char32_t last;
    Class kind;
};

constexpr Range ranges[] = {
    {0x0600, 0x0605, Class::Prepend},     {0x06DD, 0x06DD, Class::Prepend},   {0x070F, 0x070F, Class::Prepend},
    {0x08E2, 0x08E2, Class::Prepend},     {0x09BE, 0x09BE, Class::Extend},    {0x09D7, 0x09D7, Class::Extend},
    {0x0B3E, 0x0B3E, Class::Extend},      {0x0B57, 0x0B57, Class::Extend},    {0x0BBE, 0x0BBE, Class::Extend},
    {0x0BD7, 0x0BD7, Class::Extend},      {0x0CC2, 0x0CC2, Class::Extend},    {0x0CD5, 0x0CD6, Class::Extend},
    {0x0D3E, 0x0D3E, Class::Extend},      {0x0D4E, 0x0D4E, Class::Prepend},   {0x0D57, 0x0D57, Class::Extend},
    {0x0DCF, 0x0DCF, Class::Extend},      {0x0DDF, 0x0DDF, Class::Extend},    {0x0E33, 0x0E33, Class::SpacingMark},
    {0x0EB3, 0x0EB3, Class::SpacingMark}, {0x102B, 0x102C, Class::Other},     {0x1038, 0x1038, Class::Other},
    {0x1062, 0x1064, Class::Other},       {0x1067, 0x106D, Class::Other},     {0x1083, 0x1083, Class::Other},
    {0x1087, 0x108C, Class::Other},       {0x108F, 0x108F, Class::Other},     {0x109A, 0x109C, Class::Other},
    {0x1100, 0x115F, Class::L},           {0x1160, 0x11A7, Class::V},         {0x11A8, 0x11FF, Class::T},
    {0x1734, 0x1734, Class::Extend},      {0x1A61, 0x1A61, Class::Other},     {0x1A63, 0x1A64, Class::Other},
    {0x1CF2, 0x1CF3, Class::SpacingMark}, {0x200C, 0x200C, Class::Extend},    {0x200D, 0x200D, Class::Joiner},
    {0x2065, 0x2065, Class::Control},     {0x261D, 0x261D, Class::Base},      {0x2640, 0x2640, Class::Glue},
    {0x2642, 0x2642, Class::Glue},        {0x2695, 0x2696, Class::Glue},      {0x26F9, 0x26F9, Class::Base},
    {0x2708, 0x2708, Class::Glue},        {0x270A, 0x270D, Class::Base},      {0x2764, 0x2764, Class::Glue},
    {0x302E, 0x302F, Class::Extend},      {0xA960, 0xA97C, Class::L},         {0xA9BD, 0xA9BD, Class::SpacingMark},
    {0xAA7B, 0xAA7B, Class::Other},       {0xAA7D, 0xAA7D, Class::Other},     {0xD7B0, 0xD7C6, Class::V},
    {0xD7CB, 0xD7FB, Class::T},           {0xFF9E, 0xFF9F, Class::Extend},    {0xFFF0, 0xFFF8, Class::Control},
    {0x110BD, 0x110BD, Class::Prepend},   {0x111C2, 0x111C3, Class::Prepend}, {0x111C9, 0x111C9, Class::Other},
    {0x1133E, 0x1133E, Class::Extend},    {0x11357, 0x11357, Class::Extend},  {0x114B0, 0x114B0, Class::Extend},
    {0x114BD, 0x114BD, Class::Extend},    {0x115AF, 0x115AF, Class::Extend},  {0x11A07, 0x11A08, Class::SpacingMark},
    {0x11A3A, 0x11A3A, Class::Prepend},   {0x11A86, 0x11A89, Class::Prepend}, {0x11D46, 0x11D46, Class::Prepend},
    {0x1D165, 0x1D165, Class::Extend},    {0x1D16E, 0x1D172, Class::Extend},  {0x1F1E6, 0x1F1FF, Class::Flag},
    {0x1F308, 0x1F308, Class::Glue},      {0x1F33E, 0x1F33E, Class::Glue},    {0x1F373, 0x1F373, Class::Glue},
    {0x1F385, 0x1F385, Class::Base},      {0x1F393, 0x1F393, Class::Glue},    {0x1F3A4, 0x1F3A4, Class::Glue},
    {0x1F3A8, 0x1F3A8, Class::Glue},      {0x1F3C2, 0x1F3C4, Class::Base},    {0x1F3C7, 0x1F3C7, Class::Base},
    {0x1F3CA, 0x1F3CC, Class::Base},      {0x1F3EB, 0x1F3EB, Class::Glue},    {0x1F3ED, 0x1F3ED, Class::Glue},
    {0x1F3FB, 0x1F3FF, Class::Tone},      {0x1F442, 0x1F443, Class::Base},    {0x1F446, 0x1F450, Class::Base},
    {0x1F466, 0x1F469, Class::BaseGlue},  {0x1F46E, 0x1F46E, Class::Base},    {0x1F470, 0x1F478, Class::Base},
    {0x1F47C, 0x1F47C, Class::Base},      {0x1F481, 0x1F483, Class::Base},    {0x1F485, 0x1F487, Class::Base},
    {0x1F48B, 0x1F48B, Class::Glue},      {0x1F4AA, 0x1F4AA, Class::Base},    {0x1F4BB, 0x1F4BC, Class::Glue},
    {0x1F527, 0x1F527, Class::Glue},      {0x1F52C, 0x1F52C, Class::Glue},    {0x1F574, 0x1F575, Class::Base},
    {0x1F57A, 0x1F57A, Class::Base},      {0x1F590, 0x1F590, Class::Base},    {0x1F595, 0x1F596, Class::Base},
    {0x1F5E8, 0x1F5E8, Class::Glue},      {0x1F645, 0x1F647, Class::Base},    {0x1F64B, 0x1F64F, Class::Base},
    {0x1F680, 0x1F680, Class::Glue},      {0x1F692, 0x1F692, Class::Glue},    {0x1F6A3, 0x1F6A3, Class::Base},
    {0x1F6B4, 0x1F6B6, Class::Base},      {0x1F6C0, 0x1F6C0, Class::Base},    {0x1F6CC, 0x1F6CC, Class::Base},
    {0x1F918, 0x1F91C, Class::Base},      {0x1F91E, 0x1F91F, Class::Base},    {0x1F926, 0x1F926, Class::Base},
    {0x1F930, 0x1F939, Class::Base},      {0x1F93D, 0x1F93E, Class::Base},    {0x1F9D1, 0x1F9DD, Class::Base},
    {0xE0000, 0xE0000, Class::Control},   {0xE0002, 0xE001F, Class::Control}, {0xE0020, 0xE007F, Class::Extend},
    {0xE0080, 0xE00FF, Class::Control},   {0xE01F0, 0xE0FFF, Class::Control},
};

Class classOf(char32_t code)
{
    if (code >= ' ' && code < 0x7F)
        return Class::Other;
    if (code >= 0xAC00 && code <= 0xD7A3)
        return (code - 0xAC00) % 28 == 0 ? Class::LV : Class::LVT;
    const auto* range = std::lower_bound(std::begin(ranges), std::end(ranges), code,
                                         [](const Range& value, char32_t wanted) { return value.last < wanted; });
    if (range != std::end(ranges) && range->first <= code)
        return range->kind;
    if (QChar::unicodeVersion(code) > QChar::Unicode_10_0)
        return Class::Other;
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return Class::Extend;
    case QChar::Mark_SpacingCombining:
        return Class::SpacingMark;
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return Class::Control;
    default:
        return Class::Other;
    }
}

char32_t codeAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

/// Whether two neighbours of one syllable of Hangul stay together.
bool isSyllable(Class previous, Class next)
{
    if (previous == Class::L)
        return next == Class::L || next == Class::V || next == Class::LV || next == Class::LVT;
    if (previous == Class::LV || previous == Class::V)
        return next == Class::V || next == Class::T;
    return (previous == Class::LVT || previous == Class::T) && next == Class::T;
}

} // namespace

qsizetype graphemeEnd(QStringView text, qsizetype start)
{
    if (text[start] == u'\r' && start + 1 < text.size() && text[start + 1] == u'\n')
        return start + 2;
    Class previous = Class::Other;
    bool takesTone = false; // an emoji with nothing but marks after it
    for (qsizetype at = start; at < text.size();) {
        const char32_t code = codeAt(text, at);
        const Class next = classOf(code);
        if (at > start) {
            const bool isMark = next == Class::Extend || next == Class::Joiner || next == Class::SpacingMark;
            const bool stays = previous != Class::Control && next != Class::Control &&
                               (isMark || previous == Class::Prepend || isSyllable(previous, next) ||
                                (next == Class::Tone && takesTone) ||
                                (previous == Class::Joiner && (next == Class::Glue || next == Class::BaseGlue)) ||
                                (previous == Class::Flag && next == Class::Flag && at == start + 2));
            if (!stays)
                return at;
        }
        takesTone = next == Class::Base || next == Class::BaseGlue || (takesTone && next == Class::Extend);
        previous = next;
        at += code > 0xFFFF ? 2 : 1;
    }
    return text.size();
}

} // namespace outbound
