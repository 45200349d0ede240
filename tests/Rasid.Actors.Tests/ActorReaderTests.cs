using Rasid.Time;

namespace Rasid.Actors.Tests;

public sealed class ActorReaderTests
{
    [Fact]
    public void A_name_is_found_under_a_joined_conjunction_and_preposition_and_the_span_leaves_them_out() =>
        Assert.Equal("حرس الجسر الشمالي=guard | فالاند=valand", Invented.Read("وحرس الجسر الشمالي في طريقه لفالاند"));

    [Fact]
    public void Marks_and_tatweel_inside_a_name_belong_to_its_span() =>
        Assert.Equal("فـالانـد=valand | حَرَسُ الجسرِ الشمالي=guard", Invented.Read("وفـالانـد تعرف حَرَسُ الجسرِ الشمالي"));

    [Fact]
    public void A_surname_counts_only_after_the_full_name()
    {
        Assert.Equal("", Invented.Read("عاد الجسري إلى بيته"));
        Assert.Equal("نوفل الجسري=zaydan | الجسري=zaydan", Invented.Read("وصل نوفل الجسري أمس وعاد الجسري إلى بيته"));
        Assert.Equal("نوفل الجسري=zaydan | جسري=zaydan", Invented.Read("وصل نوفل الجسري أمس وعاد جسري إلى بيته"));
    }

    [Fact]
    public void A_title_beside_a_surname_is_enough_and_stays_outside_the_span() => Assert.Equal("الجسري=zaydan", Invented.Read("عاد العميد الجسري إلى بيته"));

    [Fact]
    public void A_name_that_is_a_common_word_needs_its_noun()
    {
        Assert.Equal("", Invented.Read("جلس في الركن"));
        Assert.Equal("الركن=corner", Invented.Read("وصل إلى مدينة الركن"));
    }

    [Fact]
    public void An_office_leads_to_its_holder_on_the_day_and_to_itself_on_another()
    {
        Assert.Equal("الرئيس الفالاندي=zaydan", Invented.Read("قال الرئيس الفالاندي إن الجسر آمن", new DateOnly(2003, 5, 1)));
        Assert.Equal("الرئيس الفالاندي=president:valand", Invented.Read("قال الرئيس الفالاندي إن الجسر آمن", new DateOnly(2010, 5, 1)));
        Assert.Equal("الرئيس الفالاندي=president:valand", Invented.Read("قال الرئيس الفالاندي إن الجسر آمن"));
    }

    [Fact]
    public void An_office_beside_its_holder_is_no_second_mention()
    {
        Assert.Equal("نوفل الجسري=zaydan", Invented.Read("قال الرئيس الفالاندي نوفل الجسري إن الجسر آمن", new DateOnly(2003, 5, 1)));
        Assert.Equal("نوفل الجسري=zaydan | فالاند=valand", Invented.Read("قال نوفل الجسري، رئيس فالاند، إن الجسر آمن", new DateOnly(2003, 5, 1)));
    }

    [Fact]
    public void A_ministry_of_a_state_is_one_actor_however_it_is_worded() =>
        Assert.Equal(
            "وزارة الدفاع الفالاندية=ministry:defence:VAL | الوزارة=ministry:defence:VAL | وزارة دفاع فالاند=ministry:defence:VAL | الدفاع الفالاندية=ministry:defence:VAL",
            Invented.Read("قالت وزارة الدفاع الفالاندية إن الجسر آمن وأكدت الوزارة ذلك. ونفت وزارة دفاع فالاند الخبر، وردت الدفاع الفالاندية"));

    [Fact]
    public void A_short_form_without_anything_before_it_is_no_mention() => Assert.Equal("", Invented.Read("قالت الوزارة إن الجسر آمن"));

    [Fact]
    public void Dates_tell_bodies_of_one_name_apart()
    {
        var old = new Actor("old-council", ActorKind.Body, "مجلس النهر", "Old", "VAL", "", Side.None, "demo:7");
        var young = old with { Id = "new-council" };
        ActorName[] names =
        [
            Invented.Name(old, NameKind.Full, "مجلس النهر", valid: new DateRange(new DateOnly(1990, 1, 1), new DateOnly(1999, 12, 31))),
            Invented.Name(young, NameKind.Full, "مجلس النهر", valid: new DateRange(new DateOnly(2000, 1, 1), null)),
        ];
        Assert.Equal("مجلس النهر=old-council", Invented.Read("اجتمع مجلس النهر", new DateOnly(1995, 1, 1), names));
        Assert.Equal("مجلس النهر=new-council", Invented.Read("اجتمع مجلس النهر", new DateOnly(2005, 1, 1), names));
    }

    [Fact]
    public void An_empty_text_has_no_mentions() => Assert.Equal("", Invented.Read(""));
}
