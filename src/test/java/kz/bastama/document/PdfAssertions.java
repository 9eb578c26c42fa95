package kz.bastama.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What each paper must hold, for the tests of every module. */
public final class PdfAssertions {

    private PdfAssertions() {}

    /** Fails with the broken rules unless veraPDF finds the file to be both PDF/A-2a and PDF/UA-1. */
    public static void isArchivalAndAccessible(byte[] pdf) {
        isPdfA2a(pdf);
        isPdfUa1(pdf);
    }

    public static void isPdfA2a(byte[] pdf) {
        conforms(pdf, PDFAFlavour.PDFA_2_A);
    }

    public static void isPdfUa1(byte[] pdf) {
        conforms(pdf, PDFAFlavour.PDFUA_1);
    }

    /** The text as a reader would copy it, line by line. */
    public static String textOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static String lastPageOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(document.getNumberOfPages());
            return stripper.getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The pages, from 1, on which those words stand. */
    public static List<Integer> pagesWith(byte[] pdf, String words) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Integer> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                if (stripper.getText(document).contains(words)) {
                    pages.add(page);
                }
            }
            return pages;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static int pagesOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void conforms(byte[] pdf, PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .as("rules of %s that are broken", flavour)
                    .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(assertion -> assertion.getRuleId() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .isEmpty();
            assertThat(result.isCompliant()).as("%s", flavour).isTrue();
        } catch (EncryptedPdfException | ModelParsingException | ValidationException | IOException broken) {
            throw new IllegalStateException("veraPDF cannot read the file", broken);
        }
    }
}
