namespace Rasid.Packs.Tests;

/// <summary>Actors whose names look alike stay apart.</summary>
public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("2024-05-01", "التقى خليفة حفتر صدام حفتر في القاعدة", "خليفة حفتر=khalifa-haftar | صدام حفتر=saddam-haftar")]
    [InlineData("2024-05-01", "بحث عبد الحميد الدبيبة الملف مع إبراهيم الدبيبة", "عبد الحميد الدبيبة=abdulhamid-dbeibah | إبراهيم الدبيبة=ibrahim-dbeibah")]
    [InlineData("2024-05-01", "ناقش مجلس النواب القانون في ليبيا", "مجلس النواب=hor | ليبيا=libya")]
    [InlineData("2024-05-01", "ناقش مجلس النواب الأمريكي القانون ثم صوت مجلس النواب عليه", "مجلس النواب الأمريكي=us-house | مجلس النواب=us-house")]
    [InlineData("2017-05-01", "قال المجلس الرئاسي في ليبيا إن العمل مستمر", "المجلس الرئاسي=pc-gna | ليبيا=libya")]
    [InlineData("2023-05-01", "قال المجلس الرئاسي في ليبيا إن العمل مستمر", "المجلس الرئاسي=pc | ليبيا=libya")]
    [InlineData("2023-05-01", "تتنافس في ليبيا حكومة الوحدة الوطنية وحكومة الاستقرار الوطني وقبلهما حكومة الوفاق الوطني", "ليبيا=libya | حكومة الوحدة الوطنية=gnu | حكومة الاستقرار الوطني=gns | حكومة الوفاق الوطني=gna")]
    [InlineData("2025-05-01", "اجتمع الفريق الفني المشترك في ليبيا مع المركز المشترك للتواصل وتبادل المعلومات", "الفريق الفني المشترك=jtct | ليبيا=libya | المركز المشترك للتواصل وتبادل المعلومات=jbsc")]
    [InlineData("2023-05-01", "قال وزير الخارجية الفرنسي إن وزير الخارجية التركي وصل", "وزير الخارجية الفرنسي=catherine-colonna | وزير الخارجية التركي=mevlut-cavusoglu")]
    public void Each_keeps_its_own_id(string published, string text, string expected) =>
        Assert.Equal(expected, MentionExamples.Show(text, MentionExamples.Read(text, published)));
}
