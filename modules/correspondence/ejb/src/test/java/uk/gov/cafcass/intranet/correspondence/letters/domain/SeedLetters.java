package uk.gov.cafcass.intranet.correspondence.letters.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.gov.cafcass.intranet.kernel.reference.Reference;

/**
 * The letters of 12 June 2015 and 25 July 2017, put together as the intranet does. Where a link of an answer led is not in
 * the seeds; these lead to the front page.
 */
public final class SeedLetters {

    private SeedLetters() {}

    /** CAF 15-105: seven numbered questions, no name, received two days after it was sent. */
    public static Letter june2015() {
        return new Letter(
                LetterheadFixture.of2015(),
                LetterheadFixture.ico2015(),
                new Reference(2015, 105),
                LocalDate.of(2015, 6, 12),
                Optional.empty(),
                new Incoming(Incoming.Channel.EMAIL, LocalDate.of(2015, 6, 6), LocalDate.of(2015, 6, 8)),
                LetterKind.FREEDOM_OF_INFORMATION,
                QUESTIONS_OF_2015);
    }

    /** CAF 17-86: three questions without numbers, each with what the requester wrote before it. */
    public static Letter july2017() {
        return new Letter(
                LetterheadFixture.of2017(),
                LetterheadFixture.ico2017(),
                new Reference(2017, 86),
                LocalDate.of(2017, 7, 25),
                Optional.of(new Recipient("G Harrison", List.of("xxxxxxxxxxxxxxxxxxxxxxx@xxxxxxxxxxxxxx.xxx"))),
                new Incoming(Incoming.Channel.EMAIL, LocalDate.of(2017, 7, 6), LocalDate.of(2017, 7, 6)),
                LetterKind.FREEDOM_OF_INFORMATION,
                QUESTIONS_OF_2017);
    }

    private static LetterQuestion unnumbered(String before, String asked, String answer) {
        return new LetterQuestion(Optional.empty(), before, asked, AnswerText.of(answer), Optional.empty());
    }

    private static final List<LetterQuestion> QUESTIONS_OF_2015 = List.of(
            LetterQuestion.numbered(
                    "1",
                    """
                        Does Cafcass provide this kind of life story work [the re-introductory work provided to \
                        children when the child and the absent parent haven't seen one another for a long time, \
                        and is intended to help the Child in understanding the situation and prepare the child \
                        for contact with the absent parent] in private law matters?""",
                    """
                        <p>Child Contact Interventions (CCI) providers commissioned by Cafcass are not contracted
                        to provide 'life story' work. CCI is not appropriate for the delivery of in depth life
                        story work that should properly be undertaken by those with PR. Life Story work is
                        primarily a public law intervention used to make sure that children and young people
                        have an accurate record of their family background and history and has a wider remit
                        than the preparation for contact work in CCI.</p>
                        <p>CCI providers are contracted to provide 'preparation for contact' if commissioned to do
                        so by the allocated Cafcass practitioner. This work is described within the <a
                        href="https://www.cafcass.gov.uk/">Child Contact Interventions guidance</a> page 4
                        (implemented April 2015), a relevant section of which is set out below:</p>
                        <h3>Preparation for Contact Session for Child/Children (Direct or Indirect)</h3>
                        <p>In some cases the CAM (contact agreement meeting) will define some preparative work for
                        adults and/or children to be undertaken before direct contact starts. It can be useful
                        where a child has significant worries about contact, or if s/he has not seen the
                        spending time with adult for a long time. Examples of positive preparation might be the
                        use of photographs or a letter.</p>
                        <p>This is not to be confused with life story work or wishes and feelings work (CCI is not
                        appropriate for the delivery of in depth life story work that should properly be
                        undertaken by those with PR. Life Story work is primarily a public law intervention used
                        to make sure that children and young people have an accurate record of their family
                        background and history and has a wider remit than the preparation for contact work in
                        CCI.)</p>
                        <p>Direct work with adults or children can be intensive and it may be appropriate for this
                        direct work to be no more than an hour's duration at a time. Billing allows for this and
                        the plan may be to complete the work in four one hour blocks rather than two blocks of
                        two hours each.</p>
                        <p>A CCI package of intervention is for a maximum of 12 hours but can be shorter. Within
                        the maximum 12 hours up to 4 hours of preparation for contact with children can be
                        commissioned. Siblings may be seen together or separately.</p>
                        <p>Please see here for more information about the <a href="https://www.cafcass.gov.uk/">CCI
                        service</a>.</p>"""),
            LetterQuestion.numbered(
                    "2",
                    """
                        Can a Cafcass family court advisor recommend this to the Judge during some private law \
                        proceedings?""",
                    """
                        <p>The Cafcass practitioner is able to recommend the commissioning of a contracted CCI
                        provider to work with the family and is able to choose from the menu of options as
                        detailed in the <a href="https://www.cafcass.gov.uk/">Child Contact Interventions
                        guidance</a> (page 2). This work may include preparation for contact work as detailed
                        above.</p>"""),
            LetterQuestion.numbered(
                    "3",
                    """
                        If this work can be recommended is it policy that this work be organised by the Cafcass \
                        officer, and funded by Cafcass?""",
                    """
                        <p>Where they have been commissioned by Cafcass, CCIs are funded by Cafcass and may be
                        delivered by Cafcass or a NACCC accredited partner organisation. If delivered by an
                        accredited partner, Cafcass will complete a referral to enable this. For more
                        information please see our website page detailing the <a
                        href="https://www.cafcass.gov.uk/">CCI service</a>.</p>"""),
            LetterQuestion.numbered(
                    "4",
                    """
                        Do Cafcass commission this work to an external agency?""",
                    """
                        <p>Cafcass practitioners may be able to complete the recommended interventions themselves,
                        or they commission the work using a NACCC approved provider that is contracted with
                        Cafcass; these providers can be seen in the <a
                        href="https://www.cafcass.gov.uk/">National Commissioning Team Directory</a>.</p>"""),
            LetterQuestion.numbered(
                    "5",
                    """
                        If so which agency would be used by the Cafcass department based in Worcester, when the \
                        child also lives in the Worcester area?""",
                    """
                        <p>For a list of all current Cafcass contracted CCI providers covering all areas of the
                        country please see the <a href="https://www.cafcass.gov.uk/">National Commissioning Team
                        Directory</a>.</p>"""),
            LetterQuestion.numbered(
                    "6",
                    """
                        Is it the case that Cafcass no longer provide this service to Children involved in \
                        private law proceedings?""",
                    """
                        <p>Please see the response to question 1.</p>"""),
            LetterQuestion.numbered(
                    "7",
                    """
                        If so then when did Cafcass stop providing this service?""",
                    """
                        <p>Please see the response to question1, and please note that Life Story work has never
                        been within the CCI contract.</p>"""));

    private static final List<LetterQuestion> QUESTIONS_OF_2017 = List.of(
            unnumbered(
                    """
                        On the 1st July 2017 you published your "Guidance on the use of professional time to \
                        benefit children" as a PDF on your website here: \
                        https://www.cafcass.gov.uk/media/317939/guidance_on_the_use_of_professional_time_to_benefit_children_010717.pdf

                        In your guidance you make a reference to a template for Cafcass officers to use in \
                        future and you include the template at the end of that PDF document.

                        In the document you reference the template by saying:

                        "Each child impact analysis will include a structured professional assessment and \
                        recommendation by Cafcass/Cafcass Cymru and may also include some brief casework. The \
                        new template for this purpose is set out at the end of this guidance, though there may \
                        be further minor changes to the template to reflect operational differences between \
                        England and Wales. In other local areas, traditional s7 reports will be produced for the \
                        time being, pending the new proposed interventions being trialled and evaluated. Child \
                        impact reports are not a lighter version of a s7 report. They are a more intensive child \
                        focussed version"

                        With particular regard to your statement that "They are a more intensive child focussed \
                        version" I would be grateful if you would provide the information that I am requesting \
                        below:

                        In Section 3 of the template you say:

                        "3. Child Impact Analysis • Set out the evidence base for the impact of the issues in \
                        the case on the individual child • Analyse the impact, including from child observation \
                        • Include and analyse the child’s wishes and feelings, as appropriate bearing in mind \
                        the child’s age and developmental stage.\"""",
                    """
                        Please would you provide details of all training you provide your staff with that \
                        relates to Child Impact Analysis including dates on which that training was \
                        commissioned, dates it was deployed, completion rates in 2016 and in 2017, and a copy of \
                        any such training.""",
                    """
                        <p>Cafcass does not run training for practitioners that specifically focuses on Child
                        Impact Analysis as all training for our staff underpins our focus on being child-centred
                        and looking at the issues from the perspective of the child.</p>
                        <p>As stated in the Guidance on the use of professional time to benefit children ‘new child
                        impact reports which will be piloted for up to six months in Essex, York and North
                        Yorkshire and North Wales.’ As part of the pilots training will be given to staff on how
                        to complete the child impact reports.</p>
                        <p>Please see the Cafcass Operating Framework (sections 4.19-4.24) which sets out what
                        Cafcass practitioners should have regard to when working on a section 7 report. Cafcass
                        practitioners also use a standard form of report which provides template headings for
                        each subsection</p>"""),
            unnumbered(
                    """
                        In Section 4 of the template you say:

                        "4. Structured Professional Assessment • Bring together a succinct account of the \
                        child’s experiences and how their safety and well-being can best be promoted • Relate \
                        the evidence base back to the application\"""",
                    """
                        Please would you provide details on any new training that you may have provided post \
                        January 2017 on coached children and/or on parental influence over children's expressed \
                        wishes and feelings. If you do have new training on this please provide dates on which \
                        that training was commissioned, dates it was deployed, completion rates in 2017, and a \
                        copy of any such training.""",
                    """
                        <p>Cafcass has not implemented any new training since January 2017 on the issues of coached
                        children or parental influence over children.</p>
                        <p>Cafcass has a Coached Children Knowledge Bite and a Post-Separation Control: the impact
                        on the child Knowledge Bite which were sent to you in response to FOI request CAF17-61
                        and CAF17-68. Knowledge Bites are succinct summaries of key issues on specific topics
                        and list relevant resources available to staff.</p>
                        <p>Cafcass has an ‘off the shelf’ training module on ‘High Conflict Child Arrangements
                        Disputes’, which explores the risk to contact and the key elements in high conflict
                        contact disputes and the impact on children. Off the shelf training packages are
                        intended for Service Managers to deliver locally to their teams at team level through
                        team meetings and development day.</p>
                        <p>We also encourage staff to use the ‘impact of parental conflict tool’ in their direct
                        work with children, where this is relevant.</p>
                        <p>In March 2017, Anthony Douglas, Chief Executive of Cafcass, led a live webinar
                        discussion on parental alienation attended by 64 staff members, providing participants
                        with the opportunity to share and discuss their experience of cases featuring alienating
                        behaviours. This included discussion of child impact analysis to set out the evidence
                        base indicating parental alienation.</p>
                        <p>Staff also have access to resources and research via our extensive in-house library
                        service, to assist practitioners in being able to assess the presence of implacable
                        hostility in private law cases.</p>"""),
            unnumbered(
                    """
                        In the final paragraph of that template you say:

                        "In compiling this report, I have had regard in particular to the welfare checklist as \
                        required by Rule 16.20/16.33 Family Procedure Rules 2010 and I have applied a welfare \
                        checklist analysis to the facts of the case throughout."

                        and you then ask the Cafcass officer to sign their name under this declaration.""",
                    """
                        Please would you provide details on the training you provide to train your staff that \
                        the Welfare of the Child is paramount to the expressed and ascertained "wishes and \
                        feelings of the child". Again, please provide dates on which that training was \
                        commissioned, dates it was deployed, completion rates in 2016 and in 2017, and a copy of \
                        any such training.""",
                    """
                        <p>Cafcass does not run training for practitioners that specifically focuses on the Welfare
                        of the Child as an isolated issue, as all training for our staff underpins our focus on
                        being child-centred and looking at the issues from the perspective of the child. The
                        role of Cafcass is to safeguard and promote the welfare of children. Practitioners
                        assess children’s needs and write reports or a case analysis to the court recommending
                        how a child’s welfare can best be promoted and safeguarded, with reference to the
                        Welfare Checklist. As stated in our Operating Framework section 1.2, our practitioners
                        need to be aware of and understand all relevant legislation and regulations, including
                        the Welfare Checklist.</p>
                        <p>All social work staff are required to complete six core in-house training modules upon
                        joining the organisation, which will be completed within the first six months:</p>
                        <ul>
                        <li>Risk and Harm in Cafcass;</li>
                        <li>Legal Context and Court Skills;</li>
                        <li>Case Work Start to Finish;</li>
                        <li>Interviewing Skills in Cafcass;</li>
                        <li>Child Sexual Exploitation;</li>
                        <li>Introduction to Private Law/Public Law</li>
                        </ul>
                        <p>These teach our practitioners how to use the correct tools (such as Wishes and Feelings)
                        and skills with both parents and children to ensure they focus on all the relevant
                        issues (including the impact of the proceedings on the child within the context of their
                        age and stage of development) in order to achieve the best possible outcome for the
                        children involved. These tools support practitioners in their direct work with children
                        and families; these documents can be seen in our leaflets and resources for working with
                        children, and also in Sections C & D of our forms, templates and tools page. They help
                        practitioners prepare a report to the court on what they consider to be in the best
                        interests of the child, which will include child’s welfare.</p>
                        <p>The Cafcass Operating Framework sections 1.16 – 1.22 set out how Cafcass works with
                        children and young people. Cafcass has a Child Protection Policy which sets out the
                        requirements placed on Cafcass staff to to safeguard and promote the welfare of
                        children. The policy is mandatory reading as part of the induction process for all
                        staff.</p>"""));
}
