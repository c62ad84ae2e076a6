package nl.dossierbrug.report;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;

import nl.dossierbrug.core.file.FileTooLargeException;
import nl.dossierbrug.core.file.NamedFile;
import nl.dossierbrug.core.outcome.Outcome;

/**
 * The pages of a PDF, to be shown on a screen and read aloud. The document is hostile until shown otherwise: what is
 * locked, damaged, takes too long or too much is refused, with what to do. Safe for many threads; the work is done in
 * a thread of its own, one piece after another, so that whoever asks waits half a minute at most.
 */
public final class PdfPages implements AutoCloseable {

	/** Larger than what may be attached to a dossier. */
	private static final int MOST_BYTES = 100_000_000;
	/** A4 at some 400 dots an inch. */
	private static final double MOST_PIXELS = 16_000_000;
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final PdfWork work;
	private final PDDocument document;
	private final List<PageSize> sizes;

	private PdfPages(PdfWork work, PDDocument document, List<PageSize> sizes) {
		this.work = work;
		this.document = document;
		this.sizes = sizes;
	}

	/**
	 * Opens a document that is a file. The file is read whole, and not needed after that.
	 *
	 * @return its pages, to be closed; or a refusal as {@link #open(byte[])} gives it
	 * @throws IOException when the file cannot be read
	 */
	public static Outcome<PdfPages> open(Path file) throws IOException {
		try {
			return open(new NamedFile(file).bytes(MOST_BYTES));
		} catch (FileTooLargeException e) {
			return Outcome.refused(PdfWork.refusal("pdf.too-large"));
		}
	}

	/**
	 * Opens a document.
	 *
	 * @param pdf the whole document; nobody changes it after this
	 * @return its pages, to be closed; or a refusal: {@code pdf.damaged} (it is no PDF, too), {@code pdf.locked} with a
	 *         password, {@code pdf.too-large} or {@code pdf.slow}
	 */
	public static Outcome<PdfPages> open(byte[] pdf) {
		return open(pdf, PATIENCE);
	}

	/** @param patience how long each piece of work may take */
	static Outcome<PdfPages> open(byte[] pdf, Duration patience) {
		PdfWork work = new PdfWork(patience);
		Outcome<PdfPages> pages = pdf.length > MOST_BYTES ? Outcome.refused(PdfWork.refusal("pdf.too-large"))
				: work.of(() -> read(pdf, work));
		if (pages instanceof Outcome.Refused<PdfPages>) {
			work.close();
		}
		return pages;
	}

	private static PdfPages read(byte[] pdf, PdfWork work) throws IOException {
		new StreamSizes(pdf).check();
		PDDocument document = Loader.loadPDF(pdf);
		try {
			List<PageSize> sizes = new ArrayList<>();
			for (PDPage page : document.getPages()) {
				sizes.add(size(page));
			}
			if (sizes.isEmpty()) {
				throw new IOException("no pages");
			}
			return new PdfPages(work, document, List.copyOf(sizes));
		} catch (IOException | RuntimeException e) {
			document.close();
			throw e;
		}
	}

	private static PageSize size(PDPage page) {
		PDRectangle box = page.getCropBox();
		boolean turned = Math.floorMod(page.getRotation(), 180) != 0;
		return turned ? new PageSize(box.getHeight(), box.getWidth()) : new PageSize(box.getWidth(), box.getHeight());
	}

	/** How many pages there are, at least one. */
	public int count() {
		return sizes.size();
	}

	/** How large a page is. @param index from 0 */
	public PageSize size(int index) {
		return sizes.get(index);
	}

	/**
	 * A page as a picture.
	 *
	 * @param index from 0
	 * @param scale pixels for a point, more than 0; 1 is 72 dots an inch
	 * @return the page, at a smaller scale where this one would give more than sixteen million pixels; or a refusal as
	 *         {@link #open(byte[])} gives it
	 */
	public Outcome<PageImage> page(int index, double scale) {
		Objects.checkIndex(index, count());
		if (!(scale > 0) || Double.isInfinite(scale)) {
			throw new IllegalArgumentException("not a scale: " + scale);
		}
		PageSize size = size(index);
		double fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / size.width() / size.height()));
		return work.of(() -> picture(new StoppableRenderer(document).renderImage(index, (float) fitting, ImageType.RGB)));
	}

	private static PageImage picture(BufferedImage image) {
		int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
		for (int i = 0; i < rgb.length; i++) {
			// Who draws leaves anything in the highest byte.
			rgb[i] &= 0xFFFFFF;
		}
		return new PageImage(image.getWidth(), image.getHeight(), rgb);
	}

	/**
	 * The words of a page, for who listens to it or searches in it.
	 *
	 * @param index from 0
	 * @return lines in the order in which the document gives them, empty for a page without words, such as a scan; or a
	 *         refusal as {@link #open(byte[])} gives it
	 */
	public Outcome<String> text(int index) {
		Objects.checkIndex(index, count());
		return work.of(() -> new StoppableText(index).of(document));
	}

	/** Lets go of the document. Nothing can be asked after that. */
	@Override
	public void close() {
		work.closeWith(document);
	}
}
