package uk.gov.cafcass.intranet.correspondence.requests.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A cited exemption in its place among those of an answer. */
@Entity
@Table(name = "question_exemption", schema = "correspondence")
class QuestionExemption {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id")
    private Question question;

    private int position;
    private String section;
    private String why;
    private String prejudice;

    @Column(name = "public_interest")
    private String publicInterest;

    protected QuestionExemption() {}

    QuestionExemption(Question question, int position, CitedExemption cited) {
        this.question = question;
        this.position = position;
        this.section = cited.section();
        this.why = cited.why();
        this.prejudice = cited.prejudice();
        this.publicInterest = cited.publicInterest();
    }

    int position() {
        return position;
    }

    CitedExemption cited() {
        return new CitedExemption(section, why, prejudice, publicInterest);
    }
}
