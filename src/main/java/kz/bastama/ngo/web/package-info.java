/** Registration, the cabinet and the register of organisations as pages. */
package kz.bastama.ngo.web;
