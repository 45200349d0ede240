namespace Rasid.Time.Tests;

public sealed class DocumentDaterTests
{
    [Theory]
    [InlineData("موقع الخبر: الأحد 9 مارس 2025 10:15 صباحا وصل الوفد إلى المدينة للمشاركة في الاجتماع.", "2025-03-09", "stamp 2025-03-09")]
    [InlineData("وصل الوفد إلى المدينة.\nتاريخ النشر: 09/03/2025", "2025-03-09", "stamp 2025-03-09")]
    [InlineData("طرابلس 9 مارس 2025 (وكالة) - وصل الوفد إلى المدينة.", "2025-03-09", "dateline 2025-03-09")]
    [InlineData("النقابة تعقد غداً اجتماعها وتعلن برنامج الجولة\n\nزليتن – الأحد 9 مارس 2025 (وكالة)\n\nوصل الوفد إلى المدينة.", "2025-03-09", "stamp 2025-03-09")]
    [InlineData("وصل الوفد أمس السبت 8 مارس 2025 إلى المدينة، وزار مقر البلدية بعد الظهر.", "2025-03-09", "today 2025-03-09")]
    [InlineData("زار الوفد الميناء في 3 فبراير 2025 بعد اتفاق عام 2020.", "2025-02-03/..", "newest-past 2025-02-03")]
    [InlineData("زار الوفد الميناء في 3 فبراير 2025. ومن المقرر أن يعود في 10 فبراير 2025.", "2025-02-03/2025-02-10", "newest-past 2025-02-03 oldest-future 2025-02-10")]
    [InlineData("زار الوفد الميناء في 3 فبراير 2025 وغادر اليوم الخميس. ومن المقرر أن يعود في 8 فبراير 2025.", "2025-02-06", "newest-past 2025-02-03 oldest-future 2025-02-08 weekday 4")]
    [InlineData("ما الذي تغير بعد خمس سنوات من افتتاح الميناء في 4 مايو 2019؟", "2024-05~", "anniversary 2019-05-04 5")]
    [InlineData("TRIPOLI, March 9, 2025 (Agency) - وصل الوفد إلى المدينة.", "2025-03-09", "dateline 2025-03-09")]
    [InlineData("وصل الوفد إلى المدينة وزار الميناء.\nPublished: Sunday, 9 March 2025 10:15 GMT", "2025-03-09", "stamp 2025-03-09")]
    [InlineData("وصل الوفد إلى المدينة وزار الميناء.\n9 مارس 2025 | سياسة | أخبار", "2025-03-09", "stamp 2025-03-09")]
    [InlineData("يشارك الوفد في الدورة منذ صباح اليوم الأحد 9 مارس 2025 في المدينة.", "2025-03-09", "today 2025-03-09")]
    [InlineData("قرر العمال الدخول في إضراب انطلاقا من يوم غد الاثنين 10 مارس 2025.", "2025-03-09", "today 2025-03-09")]
    [InlineData("يزور الوفد هذا اليوم الأحد 9 مارس 2025 مقر البلدية.", "2025-03-09", "today 2025-03-09")]
    [InlineData("استقبل الوزير، الأحد 9 مارس 2025، وفدا من الأهالي في مكتبه.", "2025-03-09/2025-03-12", "news 2025-03-09")]
    [InlineData("استقبل الوزير، الأحد 9 مارس 2025، وفدا من الأهالي. وقال اليوم الاثنين إنه راض.", "2025-03-10", "news 2025-03-09 weekday 1")]
    [InlineData("وصل الوفد اليوم الخميس 9 يناير 2024 إلى المدينة.", "2025-01-09", "disagreeing 2024-01-09 weekday 4")]
    [InlineData("وصل الوفد اليوم السبت 10 أكتوبر 2025 إلى المدينة.", "2025-10-10/2025-10-11", "disagreeing 2025-10-10 weekday 6")]
    [InlineData("زار الوفد الميناء في 3 فبراير 2025. وتجرى الانتخابات في 10 يونيو 2027.", "2025-02-03/..", "newest-past 2025-02-03")]
    [InlineData("زار الوفد الميناء في 3 فبراير 2025 لبحث ميزانية 2026 ورؤية 2030.", "2025-02-03/..", "newest-past 2025-02-03")]
    public void A_report_is_dated_by_what_it_says(string text, string value, string reason)
    {
        var found = new DocumentDater(Language.Rules).Date(Language.Tokens(text));
        Assert.Equal(value, found.Value);
        Assert.Equal(reason, found.Reason);
    }

    [Fact]
    public void A_date_in_a_heading_is_no_stamp()
    {
        var found = new DocumentDater(Language.Rules).Date(Language.Tokens("ذكرى اتفاق 23 أكتوبر 2020\n\nقال الناطق إن الاتفاق صامد."));
        Assert.Null(found.Value);
        Assert.Equal(DateBasis.Inferred, found.Basis);
    }

    [Fact]
    public void A_date_that_its_weekday_contradicts_dates_no_report()
    {
        var found = new DocumentDater(Language.Rules).Date(Language.Tokens("وصل الوفد اليوم السبت 12 مارس 2025 إلى المدينة."));
        Assert.DoesNotContain("today", found.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("دعت النقابة إلى تنفيذ إضراب عام يوم الخميس 23 فبراير 2017 في القطاع.")]
    [InlineData("صادق النواب على ميزانية الدولة لسنة 2018.")]
    [InlineData("برنامج المباريات\nالأحد 26 فبراير 2017\nالساعة 14:00 الفريق الأول ضد الفريق الثاني في الملعب البلدي")]
    [InlineData("تم تحديد مواعيد الجولة.\nالسبت 11 مارس 2017\nملعب المدينة\nالأحد 12 مارس 2017\nملعب الميناء")]
    public void What_lies_ahead_or_heads_a_programme_dates_no_report(string text) =>
        Assert.Null(new DocumentDater(Language.Rules).Date(Language.Tokens(text)).Value);

    [Fact]
    public void A_report_that_says_nothing_of_its_date_has_none()
    {
        var found = new DocumentDater(Language.Rules).Date(Language.Tokens("وصل الوفد أمس الأربعاء إلى المدينة."));
        Assert.Null(found.Value);
        Assert.Equal("weekday 4", found.Reason);
        Assert.Equal(PublicationDate.Unknown, new DocumentDater(Language.Rules).Date(Language.Tokens("وصل الوفد إلى المدينة.")));
    }
}
