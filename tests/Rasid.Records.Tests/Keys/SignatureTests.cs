using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Rasid.Records.Keys;

namespace Rasid.Records.Tests.Keys;

public sealed class SignatureTests : IDisposable
{
    private static readonly BigInteger Order = BigInteger.Parse("0ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", System.Globalization.NumberStyles.HexNumber, null);

    private readonly SigningKey _key = SigningKey.Make();
    private readonly SignatureChecker _checker = new();

    public void Dispose()
    {
        _key.Dispose();
        _checker.Dispose();
    }

    [Fact]
    public void A_signature_holds_for_its_entry_and_its_key_alone()
    {
        using var other = SigningKey.Make();
        var (a, b) = (Hash256.Of("a"u8), Hash256.Of("b"u8));
        var signature = _key.Sign(KeySignature.Message(a));
        Assert.Equal(64, signature.Length);
        Assert.True(_checker.IsGood(_key.Key, a, signature));
        Assert.False(_checker.IsGood(_key.Key, b, signature));
        Assert.False(_checker.IsGood(other.Key, a, signature));
    }

    [Fact]
    public void A_signature_of_a_statement_is_none_of_an_entry()
    {
        var id = Hash256.Of("a"u8);
        Assert.False(_checker.IsGood(_key.Key, id, _key.Sign(KeySignature.Message(id.ToBytes().AsSpan()))));
        Assert.False(_checker.IsGood(_key.Key, id, _key.Sign(KeySignature.PackageMessage(id))));
    }

    [Fact]
    public void Every_signature_has_a_low_second_number_and_its_high_twin_is_refused()
    {
        for (var i = 0; i < 40; i++)
        {
            var id = Hash256.Of(Encoding.UTF8.GetBytes($"{i}"));
            var signature = _key.Sign(KeySignature.Message(id));
            Assert.True(KeySignature.IsWellFormed(signature));
            var high = Order - new BigInteger(signature.AsSpan(32), isUnsigned: true, isBigEndian: true);
            var twin = (byte[])signature.Clone();
            twin.AsSpan(32).Clear();
            var bytes = high.ToByteArray(isUnsigned: true, isBigEndian: true);
            bytes.CopyTo(twin.AsSpan(64 - bytes.Length));
            using var platform = ECDsa.Create();
            platform.ImportSubjectPublicKeyInfo(_key.Key.Bytes.Span, out _);
            Assert.True(platform.VerifyData(KeySignature.Message(id), twin, HashAlgorithmName.SHA256));
            Assert.False(_checker.IsGood(_key.Key, id, twin));
        }
    }

    [Fact]
    public void Any_flipped_bit_of_a_signature_spoils_it()
    {
        var id = Hash256.Of("a"u8);
        var signature = _key.Sign(KeySignature.Message(id));
        Gen.Select(Gen.Int[0, 63], Gen.Int[0, 7]).Sample(
            flip =>
            {
                var changed = (byte[])signature.Clone();
                changed[flip.Item1] ^= (byte)(1 << flip.Item2);
                return !_checker.IsGood(_key.Key, id, changed);
            },
            iter: 200,
            threads: 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(65)]
    [InlineData(72)]
    public void Another_length_is_no_signature(int length) => Assert.False(KeySignature.IsWellFormed(new byte[length]));

    [Theory]
    [InlineData("00", "01")]
    [InlineData("01", "00")]
    [InlineData("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", "01")]
    [InlineData("01", "7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a9")]
    public void Numbers_out_of_range_are_no_signature(string r, string s) =>
        Assert.False(KeySignature.IsWellFormed(Convert.FromHexString(r.PadLeft(64, '0') + s.PadLeft(64, '0'))));

    [Fact]
    public void The_highest_low_number_has_the_form() =>
        Assert.True(KeySignature.IsWellFormed(Convert.FromHexString("01".PadLeft(64, '0') + "7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8")));

    [Fact]
    public void A_key_has_one_form()
    {
        var bytes = _key.Key.Bytes.ToArray();
        Assert.Equal(_key.Key, PublicKey.Of(bytes));
        Assert.Equal(_key.Key, PublicKey.Parse(_key.Key.ToString()));
        Assert.Equal(_key.Key, PublicKey.FromPem(_key.Key.ToPem()));
        Assert.Equal(Hash256.Of(bytes), _key.Key.Id);
        Assert.Throws<FormatException>(() => PublicKey.Of([.. bytes, 0]));
        Assert.Throws<FormatException>(() => PublicKey.Of(bytes.AsSpan(1)));
        Assert.Throws<FormatException>(() => PublicKey.Parse(_key.Key + "\n"));
        bytes[^1] ^= 1;
        Assert.Throws<FormatException>(() => PublicKey.Of(bytes));
    }

    [Fact]
    public void A_key_of_another_curve_is_refused()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        Assert.Throws<FormatException>(() => PublicKey.Of(other.ExportSubjectPublicKeyInfo()));
        Assert.Throws<FormatException>(() => PublicKey.FromPem(other.ExportSubjectPublicKeyInfoPem()));
        var pem = other.ExportEncryptedPkcs8PrivateKeyPem("open", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
        Assert.Throws<FormatException>(() => SigningKey.FromPem(pem, "open"));
    }

    [Fact]
    public void A_private_key_is_opened_by_its_passphrase_alone()
    {
        var pem = _key.ToPem("سر طويل");
        Assert.StartsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----", pem, StringComparison.Ordinal);
        using var opened = SigningKey.FromPem(pem, "سر طويل");
        Assert.Equal(_key.Key, opened.Key);
        Assert.ThrowsAny<CryptographicException>(() => SigningKey.FromPem(pem, "wrong"));
        Assert.Throws<ArgumentException>(() => _key.ToPem(""));
        Assert.Throws<FormatException>(() => SigningKey.FromPem(_key.Key.ToPem(), "x"));
    }

    [Fact]
    public void The_file_of_a_private_key_names_the_standard_scheme()
    {
        var bytes = Convert.FromBase64String(string.Concat(_key.ToPem("x").Split('\n').Where(l => !l.StartsWith('-'))));
        // PBES2, PBKDF2, HMAC-SHA256, AES-256-CBC, and 600,000 rounds.
        foreach (var part in new[] { "06092a864886f70d01050d", "06092a864886f70d01050c", "06082a864886f70d0209", "060960864801650304012a", "02030927c0" })
            Assert.True(bytes.AsSpan().IndexOf(Convert.FromHexString(part)) > 0, part);
    }
}
