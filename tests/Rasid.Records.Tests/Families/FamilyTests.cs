using Rasid.Records.Families;


namespace Rasid.Records.Tests.Families;

public sealed class FamilyTests
{
    private const string First =
        "أعلنت لجنة المتابعة مساء أمس اكتمال المرحلة الأولى من خطة إعادة الانتشار في المنطقة الوسطى بعد أسبوع من العمل الميداني المشترك بين الطرفين.\n"
        + "وذكر بيانها أن 120 عنصرا من الجانبين شاركوا في فتح الطريق ونزع الألغام عن جانبيه وأن فرق الهندسة ستواصل عملها حتى نهاية الشهر الجاري.\n"
        + "ودعا أعيان البلدة جميع السكان إلى التعاون مع الفرق وعدم الاقتراب من المواقع التي لم يجر تطهيرها بعد حفاظا على سلامتهم.";

    private static readonly string[] Paragraphs = First.Split('\n');

    [Theory]
    [InlineData("أَعْلَنَت اللّجنةُ العسكريةُ المشتركةُ بياناً", "اعلنت اللجنه العسكريه المشتركه، بيانا!")]
    [InlineData("في 23 أكتوبر 2020 وقع الطرفان", "في ٢٣ اكتوبر ٢٠٢٠  وقّع  الطرفان .")]
    public void Spelling_vowels_digits_and_punctuation_do_not_count(string one, string other) =>
        Assert.Equal(Shingles.Of(one).Hashes.ToArray(), Shingles.Of(other).Hashes.ToArray());

    [Fact]
    public void A_text_without_a_word_has_no_kin()
    {
        var none = Shingles.Of(" …!\n");
        Assert.Equal(0, none.Count);
        Assert.Empty(MinHash.KeysOf(none));
        Assert.False(Kinship.Of(none, none).IsFamily);
    }

    public static TheoryData<string, string> Rewrites => new()
    {
        { "a copy", First },
        { "the lead cut away", string.Join('\n', Paragraphs[1..]) },
        { "the end cut away", string.Join('\n', Paragraphs[..2]) },
        { "in another order", string.Join('\n', Paragraphs.Reverse()) },
        { "a number corrected", First.Replace("120", "150", StringComparison.Ordinal) },
        { "under a lead of its own", "تطور ميداني لافت في المنطقة الوسطى تابعه مراسلونا.\n" + First },
    };

    [Theory, MemberData(nameof(Rewrites))]
    public void A_rewritten_report_meets_its_first_telling_and_is_its_kin(string how, string rewrite)
    {
        var (first, later) = (Shingles.Of(First), Shingles.Of(rewrite));
        Assert.True(MinHash.KeysOf(first).Intersect(MinHash.KeysOf(later)).Any(), how);
        Assert.True(Kinship.Of(later, first).IsFamily, how);
    }

    [Fact]
    public void Another_report_of_the_same_event_is_no_kin()
    {
        const string other = "قالت لجنة المتابعة إن الطريق الذي يربط شرق البلاد بغربها بات سالكا أمام المدنيين، "
            + "وإن نحو مئة وعشرين من أفراد القوتين أسهموا في نزع الألغام، وشكرت الأهالي على صبرهم.";
        Assert.False(Kinship.Of(Shingles.Of(other), Shingles.Of(First)).IsFamily);
    }

    [Fact]
    public void A_daily_formula_with_new_content_is_no_kin()
    {
        const string formula = "موجز يومي بأهم ما ورد إلى غرفة الأخبار خلال الساعات الماضية نقدمه لكم كل مساء: ";
        Assert.False(Kinship.Of(
            Shingles.Of(formula + "افتتاح معرض الكتاب في دورته الجديدة"),
            Shingles.Of(formula + "الأمطار تعيد الحياة إلى السدود")).IsFamily);
    }

    [Fact]
    public void The_nearest_relative_is_chosen_and_of_equals_the_first()
    {
        var own = Shingles.Of(First);
        var (cut, copy) = (Shingles.Of(Paragraphs[1] + Paragraphs[2]), Shingles.Of(First));
        Hash256 a = Hash256.Of("a"u8), b = Hash256.Of("b"u8), c = Hash256.Of("c"u8);
        Assert.Equal(b, Relative.Nearest(own, [(a, cut), (b, copy), (c, copy)])!.Report);
        Assert.Null(Relative.Nearest(own, [(a, Shingles.Of("لا شيء من هذا كله يشبه ذاك في كلمة"))]));
    }

    // The keys stand in the tables of records that exist: another value would part families.
    [Fact]
    public void The_keys_of_a_text_never_change() => Assert.Equal([KeyOne, KeyTwo], MinHash.KeysOf(Shingles.Of(First))[..2]);

    private const long KeyOne = 8001814722705048203;
    private const long KeyTwo = 1047134498845642581;
}
