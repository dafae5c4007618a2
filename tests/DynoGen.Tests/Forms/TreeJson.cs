using System.Buffers;
using System.Globalization;
using System.Text;
using Amazon.DynamoDBv2.Model;

namespace DynoGen.Tests.Forms;

/// <summary>
/// The SDK's low-level form as DynamoDB JSON, written out by hand so that no code under test and no other library has a say in it. A tree
/// that DynamoDB's JSON cannot spell, such as a null in place of a value, has none.
/// </summary>
internal sealed class TreeJson
{
    private static readonly SearchValues<char> NotPlain = SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code), '"', '\\']);

    private readonly StringBuilder _json = new();
    private readonly bool _isAwkward;
    private bool _isSpelled = true;
    private int _spaces;
    private int _contents;

    private TreeJson(bool isAwkward) => _isAwkward = isAwkward;

    /// <summary>Without white space and with no escape that is not needed, as it is sent; null where there is none.</summary>
    public static string? Compact(Dictionary<string, AttributeValue> item) => Of(item, isAwkward: false);

    /// <summary>The same with white space wherever JSON allows it and escapes that nobody needs, also in names and types.</summary>
    public static string? Awkward(Dictionary<string, AttributeValue> item) => Of(item, isAwkward: true);

    private static string? Of(Dictionary<string, AttributeValue> item, bool isAwkward)
    {
        TreeJson tree = new(isAwkward);
        tree.Map(item);
        tree.Space();
        return tree._isSpelled ? tree._json.ToString() : null;
    }

    private void Map(Dictionary<string, AttributeValue> map) =>
        Between('{', map, '}', entry =>
        {
            Text(entry.Key);
            Token(':');
            Value(entry.Value);
        });

    private void Value(AttributeValue? value)
    {
        _contents = 0;
        Token('{');
        if (Has(value?.S is not null, "S"))
        {
            Text(value!.S);
        }

        if (Has(value?.N is not null, "N"))
        {
            Text(value!.N);
        }

        if (Has(value?.B is not null, "B"))
        {
            Bytes(value!.B);
        }

        if (Has(value?.BOOL is not null, "BOOL"))
        {
            Word(value!.BOOL!.Value ? "true" : "false");
        }

        if (Has(value?.NULL is true, "NULL"))
        {
            Word("true");
        }

        if (Has(value?.IsSSSet is true, "SS"))
        {
            Between('[', value!.SS, ']', Text);
        }

        if (Has(value?.IsNSSet is true, "NS"))
        {
            Between('[', value!.NS, ']', Text);
        }

        if (Has(value?.IsBSSet is true, "BS"))
        {
            Between('[', value!.BS, ']', Bytes);
        }

        int contents = _contents + (value?.IsMSet is true ? 1 : 0) + (value?.IsLSet is true ? 1 : 0);
        if (Has(value?.IsMSet is true, "M"))
        {
            Map(value!.M);
        }

        if (Has(value?.IsLSet is true, "L"))
        {
            Between('[', value!.L, ']', Value);
        }

        Token('}');
        _isSpelled &= contents == 1;
    }

    private bool Has(bool isSet, string type)
    {
        if (isSet)
        {
            _contents++;
            Text(type);
            Token(':');
        }

        return isSet;
    }

    private void Between<T>(char begin, IEnumerable<T> parts, char end, Action<T> write)
    {
        Token(begin);
        bool isFirst = true;
        foreach (T part in parts)
        {
            if (!isFirst)
            {
                Token(',');
            }

            isFirst = false;
            write(part);
        }

        Token(end);
    }

    private void Bytes(MemoryStream? bytes) => Text(bytes is null ? null : Convert.ToBase64String(bytes.ToArray()));

    private void Text(string? text)
    {
        if (text is null || !IsUtf16(text))
        {
            _isSpelled = false;
            return;
        }

        Space();
        _json.Append('"');
        int plain = _isAwkward ? 0 : text.AsSpan().IndexOfAny(NotPlain);
        plain = plain < 0 ? text.Length : plain;
        _json.Append(text, 0, plain);
        for (int index = plain; index < text.Length; index++)
        {
            char character = text[index];
            if (character < ' ' || (_isAwkward && IsEscapedForNothing(text, index)))
            {
                _json.Append("\\u").Append(((int)character).ToString(index % 2 == 0 ? "x4" : _isAwkward ? "X4" : "x4", CultureInfo.InvariantCulture));
            }
            else if (character is '"' or '\\' || (_isAwkward && character == '/'))
            {
                _json.Append('\\').Append(character);
            }
            else
            {
                _json.Append(character);
            }
        }

        _json.Append('"');
    }

    // The first character, the last one and every tenth, and both halves of a surrogate pair or none.
    private static bool IsEscapedForNothing(string text, int index) =>
        char.IsSurrogate(text[index]) || index == 0 || index == text.Length - 1 || index % 10 == 9;

    private static bool IsUtf16(string text)
    {
        int first = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff');
        for (int index = first; index >= 0 && index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]) && (index + 1 == text.Length || !char.IsSurrogatePair(text[index], text[++index])))
            {
                return false;
            }
        }

        return true;
    }

    private void Word(string word)
    {
        Space();
        _json.Append(word);
    }

    private void Token(char token)
    {
        Space();
        _json.Append(token);
    }

    private void Space()
    {
        if (_isAwkward)
        {
            _json.Append((_spaces++ % 5) switch { 0 => " ", 1 => "\n  ", 2 => "\t", 3 => "", _ => "\r\n" });
        }
    }
}
