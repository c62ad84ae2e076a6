package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** UWLR 2.2 over SOAP 1.1, all at once and staged, for one school. @param secrets the folder of the secrets */
record UwlrService(Supplier<PartnerSchool> school, Path secrets, Clock clock) implements PartnerService {

	static final String PATH = "/uwlr";

	@Override
	public PartnerAnswer answer(PartnerRequest request) throws IOException {
		if (!request.method().equals("POST")) {
			return PartnerAnswer.empty(405);
		}
		UwlrQuestion question;
		try {
			question = UwlrQuestion.read(request.body());
		} catch (IOException e) {
			return fault("Het bericht is geen vraag van UWLR 2.2");
		}
		String action = request.header("SOAPAction").orElse("").replace("\"", "");
		return action.equals(question.operation().action) ? answer(question) : fault("SOAPAction past niet bij de vraag");
	}

	private PartnerAnswer answer(UwlrQuestion question) throws IOException {
		PartnerSchool now = school.get();
		if (!known(question)) {
			return fault("Autorisatie mislukt");
		}
		if (!question.year().equals(now.year().toString())) {
			return fault("Alleen het huidige schooljaar (" + now.year() + ") wordt geleverd");
		}
		UwlrAnswer answer = new UwlrAnswer(now, clock.instant());
		boolean ours = question.brin().map(now.brin().code()::equals).or(() -> question.schoolKey().map(now.key()::equals)).orElse(false);
		List<PartnerPupil> pupils = ours ? asked(now, question) : List.of();
		if (pupils.isEmpty()) {
			return PartnerAnswer.xml(200, answer.without(question.operation(), "geengegevens"));
		}
		if (question.since().filter(since -> !now.changed().isAfter(since)).isPresent()) {
			return PartnerAnswer.xml(200, answer.without(question.operation(), "geenwijzigingen"));
		}
		return PartnerAnswer.xml(200, answer.give(question.operation(), pupils, question.groups()));
	}

	/** {@code 00} says the same as no vestiging at all: the whole school. */
	private static List<PartnerPupil> asked(PartnerSchool school, UwlrQuestion question) {
		Map<String, String> groups = school.groups();
		return school.pupils().stream().filter(pupil -> question.branch().equals("00") || pupil.branch().equals(question.branch()))
				.filter(pupil -> question.groups().isEmpty() || question.groups().contains(groups.getOrDefault(pupil.group(), ""))).toList();
	}

	private boolean known(UwlrQuestion question) throws IOException {
		return question.authorisationKey().equals(Optional.of(PartnerSecret.UWLR_KEY.in(secrets)))
				&& question.customerCode().equals(Optional.of(PartnerSecret.UWLR_CUSTOMER.in(secrets)))
				&& question.customerName().equals(Optional.of(PartnerSecret.UWLR_NAME.in(secrets)));
	}

	private static PartnerAnswer fault(String words) {
		return PartnerAnswer.xml(500, UwlrAnswer.fault(words));
	}
}
