package nl.dossierbrug.desktop.handover;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.exchange.pupils.Correction;

/** One pupil of the list: what was repaired or is wrong, and the fields to set that right. */
final class PupilDetail {

	private final Guide guide;
	private final Pupil pupil;
	private final IntConsumer corrected;
	private final Composite problems;

	/** @param corrected is told the row that was corrected */
	PupilDetail(Composite parent, Guide guide, Pupil pupil, IntConsumer corrected) {
		this.guide = guide;
		this.pupil = pupil;
		this.corrected = corrected;
		Kit kit = guide.kit();
		Card card = kit.card(parent);
		kit.strong(card, guide.say("detail.title", pupil.name().spoken(), pupil.row()));
		pupil.findings().forEach(finding -> kit.state(card, PupilsStep.state(finding), guide.say(finding.message())));
		Composite fields = kit.columns(card, 4);
		Text bsn = kit.field(fields, "detail.bsn", guide.say("detail.bsn"), "", SWT.SINGLE);
		bsn.setMessage(pupil.bsn().map(Bsn::masked).orElse(guide.say("detail.bsn.none")));
		Text born = kit.field(fields, "detail.birth-date", guide.say("detail.birth-date"), "");
		born.setMessage(pupil.birthDate().map(guide.desktop()::day).orElse(guide.say("detail.date.none")));
		Text group = kit.field(fields, "detail.group", guide.say("detail.group"), pupil.group());
		guide.typing(bsn, key("bsn"));
		guide.typing(born, key("birth-date"));
		guide.typing(group, key("group"));
		Runnable save = () -> save(bsn.getText(), born.getText(), group.getText().equals(pupil.group()) ? "" : group.getText());
		kit.button(fields, "detail.save", guide.say("detail.save"), save).setLayoutData(new GridData(SWT.END, SWT.END, false, false));
		for (Text field : List.of(bsn, born, group)) {
			field.addListener(SWT.DefaultSelection, e -> save.run());
		}
		problems = kit.columns(card, 1);
	}

	private String key(String field) {
		return "detail." + pupil.row() + "." + field;
	}

	private void save(String bsn, String born, String group) {
		if (bsn.isBlank() && born.isBlank() && group.isBlank()) {
			return;
		}
		HandoverUnderway handover = guide.handover();
		guide.attempt("work.correct", progress -> guide.exchange().lists().corrections().typed(pupil.row(), bsn, born, group), typed -> {
			handover.perRow(handover.order.perRow().withCorrection(typed));
			Correction now = handover.order.perRow().correction(pupil.row()).orElseThrow();
			guide.typed(key("bsn"), key("birth-date"), key("group"));
			handover.pupils = Optional.of(guide.exchange().lists().corrections().apply(handover.pupils.orElseThrow(), List.of(now)));
			handover.forgetWhatFollows();
			corrected.accept(pupil.row());
		}, refusals -> {
			Kit.clear(problems);
			guide.refusals(problems, refusals);
		});
	}
}
