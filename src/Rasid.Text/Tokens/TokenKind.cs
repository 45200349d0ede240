namespace Rasid.Text.Tokens;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters of the language that is read.</summary>
    Word,

    /// <summary>Digits, with inner decimal or thousands marks.</summary>
    Number,

    /// <summary>Letters of another script.</summary>
    Latin,

    /// <summary>One punctuation mark.</summary>
    Punctuation,

    /// <summary>An address on the web, or an e-mail address.</summary>
    Url,

    /// <summary>Any other sign, one a token (emoji are one token).</summary>
    Symbol,
}
