
namespace Rasid.Cli.Tests;

public sealed class FamilyCardTests : IDisposable
{
    private const string Opening = "وصلت إلى المعبر صباح السبت 30 شاحنة محملة بالمواد الغذائية والأدوية القادمة من الميناء.";
    private const string Middle = "وقال مدير المعبر إن الحركة عادت إلى طبيعتها بعد توقف دام أسبوعين كاملين بسبب الأمطار.";
    private const string Ending = "وشكر السائقون فرق الإنقاذ التي فتحت الطريق قبل حلول الليل وأمّنت مبيتهم في البلدة القريبة.";

    private readonly RecordFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public void A_report_is_shown_with_its_family(string language)
    {
        _folder.Write("a.jsonl", string.Join('\n',
            Line("1", "وكالة الرمال", "2024-03-04", $"{Opening}\\n{Middle}\\n{Ending}"),
            Line("2", "صحيفة الواحة", "2024-03-03", $"{Opening}\\n{Middle}\\n{Ending}".Replace("30", "45", StringComparison.Ordinal)),
            Line("3", "إذاعة المرفأ", "2024-03-05", $"{Ending}\\n{Opening}\\n{Middle}".Replace("30", "45", StringComparison.Ordinal)),
            Line("4", "موقع آخر", "2024-03-04", "لا صلة لهذا الخبر القصير بما سبقه من أخبار المعبر.")));
        Assert.Equal(0, _folder.Run("read", "a.jsonl").Code);
        var shown = _folder.Run("show", "1", "--lang", language).Output;
        Approved.Holds(shown[shown.IndexOf(language == "ar" ? "العائلة" : "Family", StringComparison.Ordinal)..], $"family.{language}.approved.txt");
        Assert.DoesNotContain("Family:", _folder.Run("show", "4").Output, StringComparison.Ordinal);
    }

    private static string Line(string id, string publisher, string published, string text) =>
        $$"""{"id":"{{id}}","publisher":"{{publisher}}","published":"{{published}}","text":"{{text}}"}""";
}
