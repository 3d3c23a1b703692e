package uk.gov.cafcass.intranet.correspondence.intake;

import java.util.List;

/** Letters and e-mails such as people send, all invented, with the questions that a person would find in them. */
final class Letters {

    record Letter(String name, String text, List<String> questions) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Letters() {}

    private static Letter letter(String name, String text, String... questions) {
        return new Letter(name, text, List.of(questions));
    }

    static List<Letter> all() {
        return List.of(
                letter(
                        "a nested question",
                        "1. For 2016, please give: a) the number b) the cost",
                        "1(a) | For 2016, please give: the number",
                        "1(b) | For 2016, please give: the cost"),
                letter(
                        "a nested question over lines, and one after it",
                        """
                        Dear Sir or Madam,

                        1) For each of the years 2014, 2015 and
                           2016, please state
                           (a) how many reports were filed late
                           (b) how many of those
                               were section 7 reports
                        2) What is the average cost of a report?

                        Thank you.
                        """,
                        "1(a) | For each of the years 2014, 2015 and 2016, please state how many reports were filed late",
                        "1(b) | For each of the years 2014, 2015 and 2016, please state how many of those were section 7 reports",
                        "2 | What is the average cost of a report?"),
                letter(
                        "three levels",
                        "1. Training:\n a) in 2015:\n  i) number\n  ii) cost\n b) in 2016\n2. Who paid?",
                        "1(a)(i) | Training: in 2015: number",
                        "1(a)(ii) | Training: in 2015: cost",
                        "1(b) | Training: in 2016",
                        "2 | Who paid?"),
                letter(
                        "letters up to i and j",
                        "1. Give the number in\na) A\nb) B\nc) C\nd) D\ne) E\nf) F\ng) G\nh) H\ni) I\nj) J",
                        "1(a) | Give the number in A",
                        "1(b) | Give the number in B",
                        "1(c) | Give the number in C",
                        "1(d) | Give the number in D",
                        "1(e) | Give the number in E",
                        "1(f) | Give the number in F",
                        "1(g) | Give the number in G",
                        "1(h) | Give the number in H",
                        "1(i) | Give the number in I",
                        "1(j) | Give the number in J"),
                letter(
                        "roman numbers",
                        "i) How many?\nii) How much?\niii) Who?\niv) Why?",
                        "i | How many?",
                        "ii | How much?",
                        "iii | Who?",
                        "iv | Why?"),
                letter(
                        "Q1 and friends",
                        "Q1. How many staff left?\nQ2: How many joined\nin 2016?\nQ3 What did it cost?",
                        "Q1 | How many staff left?",
                        "Q2 | How many joined in 2016?",
                        "Q3 | What did it cost?"),
                letter(
                        "Question 1 on a line of its own",
                        "Question 1:\nHow many staff left?\n\nQuestion 2\n\nWhy did they leave?",
                        "Question 1 | How many staff left?",
                        "Question 2 | Why did they leave?"),
                letter(
                        "markdown",
                        "1\\. How many?\n2\\. **How much?**\n\n**3.** Who?",
                        "1 | How many?",
                        "2 | **How much?**",
                        "3 | Who?"),
                letter(
                        "numbers in brackets, no space after them",
                        "(1)How many?\n(2)How much?\n3)Who?\n4.Why?",
                        "1 | How many?",
                        "2 | How much?",
                        "3 | Who?",
                        "4 | Why?"),
                letter(
                        "dotted parts",
                        "1. Staff\n1.1 How many are employed?\n1.2 How many are agency?\n2. Budget\n2.1 How large is it?",
                        "1.1 | Staff How many are employed?",
                        "1.2 | Staff How many are agency?",
                        "2.1 | Budget How large is it?"),
                letter(
                        "everything on one line",
                        "Hi, 1. How many? 2. At what cost? 3. Who paid? Thanks",
                        "1 | How many?",
                        "2 | At what cost?",
                        "3 | Who paid?"),
                letter(
                        "a list in a sentence",
                        "Please tell me (1) how many complaints you had and (2) how many you upheld.",
                        "1 | how many complaints you had and",
                        "2 | how many you upheld."),
                letter(
                        "double-spaced mail",
                        "1. How many children\n\nwere seen in 2016\n\nby an adviser?\n\n2. How many were not?",
                        "1 | How many children were seen in 2016 by an adviser?",
                        "2 | How many were not?"),
                letter(
                        "no numbers, one paragraph",
                        "Dear Cafcass,\nHow many complaints did you receive in 2016? How many were upheld? I am asking as a parent.\nKind regards\nJ",
                        " | How many complaints did you receive in 2016?",
                        " | How many were upheld?"),
                letter(
                        "a demand under the Act",
                        "Hello,\n\nUnder the Freedom of Information Act 2000 I request a copy of the policy on recording interviews.\n\nMany thanks",
                        " | Under the Freedom of Information Act 2000 I request a copy of the policy on recording interviews."),
                letter(
                        "demands in every form",
                        """
                        To whom it may concern,

                        I would like to know how many family court advisers you employ. Could you send me their job description? \
                        Can you confirm who approves it. Please provide the cost of agency staff for 2016.

                        I'd be grateful if you could tell me the number of vacancies.

                        Please send the information in electronic form. If this request is too wide, please contact me.

                        I look forward to your reply within 20 working days.

                        Yours faithfully,
                        J Bloggs
                        12. High Street
                        """,
                        " | I would like to know how many family court advisers you employ.",
                        " | Could you send me their job description?",
                        " | Can you confirm who approves it.",
                        " | Please provide the cost of agency staff for 2016.",
                        " | I'd be grateful if you could tell me the number of vacancies."),
                letter(
                        "what explains a question belongs to it",
                        """
                        How many advisers left in 2016? By left I mean resigned, retired or dismissed. I do not need names.
                        My own case had three of them.

                        Do you hold exit interviews? If so, please provide the template.
                        """,
                        " | How many advisers left in 2016? By left I mean resigned, retired or dismissed. I do not need names.",
                        " | Do you hold exit interviews? If so, please provide the template."),
                letter(
                        "an explanation after a numbered list belongs to its last question",
                        "1. How many were there?\n2. What did each cost?\n\nPlease break this down by year.\n\nI am a student at Leeds.\n\nThanks",
                        "1 | How many were there?",
                        "2 | What did each cost? Please break this down by year."),
                letter(
                        "another question after the list",
                        "1. How many were there?\n2. What did each cost?\n\nAlso, could you send me the policy?\n\nRegards\nSam",
                        "1 | How many were there?",
                        "2 | What did each cost?",
                        " | Also, could you send me the policy?"),
                letter(
                        "a postscript",
                        "1. How many were there?\n\nKind regards,\nSam\nTel 07700 900123\n\nPS Could you also say who decided?",
                        "1 | How many were there?",
                        " | PS Could you also say who decided?"),
                letter(
                        "an introduction is not a question",
                        "Please could you answer the following questions:\n\n1. Number of complaints in 2015\n2. Number of complaints in 2016",
                        "1 | Number of complaints in 2015",
                        "2 | Number of complaints in 2016"),
                letter(
                        "a demand that only leads to its list",
                        "Please tell me:\n\n1. the number of staff\n2. the number of offices",
                        "1 | the number of staff",
                        "2 | the number of offices"),
                letter(
                        "letters under a demand carry it",
                        "For 2016, please give:\n\na) the number of referrals\nb) their cost\n\nThanks",
                        "a | For 2016, please give: the number of referrals",
                        "b | For 2016, please give: their cost"),
                letter(
                        "bullets under a demand carry it",
                        "Please provide for each year:\n- the number of referrals\n- their cost,\n  with VAT",
                        " | Please provide for each year: the number of referrals",
                        " | Please provide for each year: their cost, with VAT"),
                letter(
                        "bullets after an announcement stand alone",
                        "I would like to request the following information:\n\n\u2022 Number of complaints\n\u2022 Number upheld\n\nThank you",
                        " | Number of complaints",
                        " | Number upheld"),
                letter(
                        "bullets under a number belong to it",
                        "1. Please give, for 2016:\n - the number\n - the cost\n2. Who paid?",
                        "1 | Please give, for 2016: - the number - the cost",
                        "2 | Who paid?"),
                letter(
                        "an announcement and lines",
                        "I would like to request the following information:\n\nNumber of complaints in 2016\nNumber of complaints upheld\n\nRegards",
                        " | Number of complaints in 2016",
                        " | Number of complaints upheld"),
                letter(
                        "an announcement and a paragraph",
                        "Under the Freedom of Information Act please provide the following:\n\nThe number of complaints that were\nreceived in 2016.\n",
                        " | The number of complaints that were received in 2016."),
                letter(
                        "the newest of a chain of messages counts",
                        """
                        Could you also tell me the cost?

                        Sent from my iPhone

                        On 6 Jun 2015, at 14:03, Governance <governance@example.gov.uk> wrote:

                        Dear Jane,
                        1. Which year do you mean?
                        """,
                        " | Could you also tell me the cost?"),
                letter(
                        "answers between quoted lines",
                        "On Mon, 8 June 2015 at 09:00, Governance\n<governance@example.gov.uk> wrote:\n> Which year do you mean?\n\n2015. And how many were late?\n\n> Anything else?\n\nWho decided?",
                        " | And how many were late?",
                        " | Who decided?"),
                letter(
                        "forwarded by a colleague, who asks nothing",
                        """
                        Please see below.

                        --
                        Ann, Reception

                        -----Original Message-----
                        From: Jane <jane@example.org>
                        Sent: 06 June 2015 14:03
                        To: Reception
                        Subject: FOI

                        1. How many?
                        2. At what cost?
                        """,
                        "1 | How many?",
                        "2 | At what cost?"),
                letter(
                        "headers without a divider, Outlook's way",
                        "1. How many now?\n\nFrom: Governance\nSent: 05 June 2015 10:00\nTo: Jane\nSubject: RE: FOI\n\n1. Which year? \n2. Which court?",
                        "1 | How many now?"),
                letter(
                        "a signature and a disclaimer",
                        """
                        How many offices do you have?

                        This email and any attachments are confidential. Are you not the intended recipient? Then please
                        delete it.
                        --\s
                        Jane Doe
                        Can you see our new website?
                        """,
                        " | How many offices do you have?"),
                letter(
                        "a quotation is not asked",
                        "In your guidance you say:\n\n\"1. Why do we ask?\n2. Because we care.\"\n\nPlease provide the evidence for that.",
                        " | Please provide the evidence for that."),
                letter(
                        "a list of names is not a list of questions",
                        "I have two children:\n1. Anna\n2. Ben\n\nHow do I get a copy of the report on each?",
                        " | How do I get a copy of the report on each?"),
                letter(
                        "sections, abbreviations and decimals inside a question",
                        "1. Under s.12(1) of the Act, e.g. para. 3.2, how does Mr. Smith of No. 4 spend £1.5 million p.a. on CAF 15-105?\n2. Why?",
                        "1 | Under s.12(1) of the Act, e.g. para. 3.2, how does Mr. Smith of No. 4 spend £1.5 million p.a. on CAF 15-105?",
                        "2 | Why?"),
                letter(
                        "a wrapped reference to a section",
                        "1. What training is given on section\n7. of the Act (and section 12 (a) and (b))?\n2. When?",
                        "1 | What training is given on section 7. of the Act (and section 12 (a) and (b))?",
                        "2 | When?"),
                letter(
                        "a list of years inside a question",
                        "1. How many complaints were there in\n2014.\n2015.\n2016.\n2. How many were upheld?",
                        "1 | How many complaints were there in 2014. 2015. 2016.",
                        "2 | How many were upheld?"),
                letter(
                        "a whole request with its headings",
                        """
                        FREEDOM OF INFORMATION REQUEST

                        Dear FOI team,

                        I am writing to make a request under the Freedom of Information Act 2000.

                        Recruitment

                        1. How many advisers were recruited in 2015/16?
                        2. How many of them were agency staff?

                        Retention

                        3. How many advisers left?

                        If you decide to withhold any of this, please tell me which exemption you rely on.

                        Yours faithfully
                        """,
                        "1 | How many advisers were recruited in 2015/16?",
                        "2 | How many of them were agency staff?",
                        "3 | How many advisers left?"));
    }
}
