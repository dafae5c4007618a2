using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace DynoGen.Codecs;

/// <summary>Enums as text, flags included.</summary>
internal static class EnumText<TEnum, TInteger, TNames>
    where TEnum : struct, Enum
    where TInteger : struct, IBinaryInteger<TInteger>
    where TNames : struct, IEnumNames<TEnum>
{
    /// <summary>The value's name, or of several flags their names; where part of the value has none, its number.</summary>
    public static string Format(TEnum value) =>
        TNames.NameOf(value)
        ?? (TNames.IsFlags ? FormatFlags(value) : null)
        ?? IntegerCodec<TInteger>.Format(Unsafe.BitCast<TEnum, TInteger>(value));

    /// <summary>The value of a name, of several names of flags, or of a number.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out TEnum value)
    {
        if (TNames.TryParse(text, out value) || (TNames.IsFlags && TryParseFlags(text, out value)))
        {
            return true;
        }

        bool isNumber = TInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out TInteger number);
        value = Unsafe.BitCast<TInteger, TEnum>(number);
        return isNumber;
    }

    private static string? FormatFlags(TEnum value)
    {
        // The widest flags first, so that a name for several bits stands for them; the text has them in declaration order.
        TInteger rest = Unsafe.BitCast<TEnum, TInteger>(value);
        ReadOnlySpan<TEnum> values = TNames.Values;
        Span<bool> isUsed = values.Length <= 128 ? stackalloc bool[values.Length] : new bool[values.Length];
        while (!TInteger.IsZero(rest))
        {
            int widest = -1;
            for (int index = 0; index < values.Length; index++)
            {
                TInteger bits = Unsafe.BitCast<TEnum, TInteger>(values[index]);
                bool isPart = !TInteger.IsZero(bits) && (rest & bits) == bits;
                if (isPart && (widest < 0 || TInteger.PopCount(bits) > TInteger.PopCount(Unsafe.BitCast<TEnum, TInteger>(values[widest]))))
                {
                    widest = index;
                }
            }

            if (widest < 0)
            {
                return null;
            }

            isUsed[widest] = true;
            rest &= ~Unsafe.BitCast<TEnum, TInteger>(values[widest]);
        }

        List<string> names = [];
        for (int index = 0; index < values.Length; index++)
        {
            if (isUsed[index])
            {
                names.Add(TNames.NameOf(values[index])!);
            }
        }

        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static bool TryParseFlags(ReadOnlySpan<char> text, out TEnum value)
    {
        TInteger bits = TInteger.Zero;
        bool isLast = false;
        while (!isLast)
        {
            int comma = text.IndexOf(',');
            isLast = comma < 0;
            if (!TNames.TryParse((isLast ? text : text[..comma]).Trim(' '), out TEnum flag))
            {
                value = default;
                return false;
            }

            bits |= Unsafe.BitCast<TEnum, TInteger>(flag);
            text = isLast ? [] : text[(comma + 1)..];
        }

        value = Unsafe.BitCast<TInteger, TEnum>(bits);
        return true;
    }
}
