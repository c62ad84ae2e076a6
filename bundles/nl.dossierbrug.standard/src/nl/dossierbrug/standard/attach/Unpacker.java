package nl.dossierbrug.standard.attach;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks entries of archives: into as much memory as they say they need, where that is reasonable, and counting what
 * really comes out. For one thread; made once for all attachments of a dossier, since what unpacks is not
 * cheap to make.
 */
final class Unpacker implements AutoCloseable {

	private final AttachmentLimits limits;
	private final Inflater inflater = new Inflater(true);
	private final CRC32 sum = new CRC32();
	private final byte[] excess = new byte[8192];

	Unpacker(AttachmentLimits limits) {
		this.limits = limits;
	}

	/** The limits it keeps to. */
	AttachmentLimits limits() {
		return limits;
	}

	/**
	 * Unpacks one entry.
	 *
	 * @param archive the archive
	 * @param member of that archive's {@link ZipDirectory}
	 * @param most how many bytes may come of it
	 */
	Attempt<byte[]> unpack(byte[] archive, Member member, int most) {
		if (member.locked()) {
			return Attempt.failed(Defect.LOCKED);
		}
		Attempt<byte[]> attempt = switch (member.method()) {
			case Member.STORED -> copy(archive, member, most);
			case Member.DEFLATED -> inflate(archive, member, most);
			default -> Attempt.failed(Defect.METHOD);
		};
		return attempt instanceof Attempt.Got<byte[]>(byte[] bytes) && !sumFits(bytes, member)
				? Attempt.failed(Defect.DAMAGED) : attempt;
	}

	private boolean sumFits(byte[] bytes, Member member) {
		sum.reset();
		sum.update(bytes);
		return (int) sum.getValue() == member.crc();
	}

	private static Attempt<byte[]> copy(byte[] archive, Member member, int most) {
		if (member.size() != member.packed()) {
			return Attempt.failed(Defect.DAMAGED);
		}
		return member.size() > most ? Attempt.failed(Defect.TOO_LARGE)
				: Attempt.got(Arrays.copyOfRange(archive, (int) member.data(), (int) member.end()));
	}

	private Attempt<byte[]> inflate(byte[] archive, Member member, int most) {
		// what says that it is too much gets no room, but is counted all the same: perhaps only that number is damaged
		boolean room = member.size() <= most && !limits.explodes(member.size(), member.packed());
		byte[] out = new byte[room ? (int) member.size() : 0];
		inflater.reset();
		inflater.setInput(archive, (int) member.data(), (int) member.packed());
		try {
			int size = 0;
			while (size < out.length) {
				int more = inflater.inflate(out, size, out.length - size);
				if (more == 0) {
					return Attempt.failed(Defect.DAMAGED);
				}
				size += more;
			}
			return rest(out, member, most);
		} catch (DataFormatException e) {
			return Attempt.failed(Defect.DAMAGED);
		}
	}

	/** Nothing may come after what the archive said. A little more is damage, much more was made to do harm. */
	private Attempt<byte[]> rest(byte[] out, Member member, int most) throws DataFormatException {
		long size = out.length;
		int more;
		while ((more = inflater.inflate(excess)) > 0) {
			size += more;
			if (limits.explodes(size, member.packed())) {
				return Attempt.failed(Defect.BOMB);
			}
			if (size > most) {
				return Attempt.failed(limits.explodes(member.size(), member.packed()) ? Defect.BOMB : Defect.TOO_LARGE);
			}
		}
		boolean whole = size == member.size() && size == out.length && inflater.finished() && inflater.getRemaining() == 0;
		return whole ? Attempt.got(out) : Attempt.failed(Defect.DAMAGED);
	}

	@Override
	public void close() {
		inflater.end();
	}
}
