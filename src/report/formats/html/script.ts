/**
 * Filter and sort, in plain script without a library. The page is complete without it: it only hides, opens and reorders what is there.
 * Kept as text because its hash stands in the page's content security policy.
 */
export const script = `(function(){
'use strict';
var d=document,$=function(s,r){return Array.prototype.slice.call((r||d).querySelectorAll(s))};
var top=d.getElementById('top'),measure=function(){d.documentElement.style.setProperty('--head',top.offsetHeight+'px')};
measure();addEventListener('resize',measure);
var form=d.getElementById('filter');
if(form){
  var text=d.getElementById('f-text'),status=d.getElementById('f-status'),crit=d.getElementById('f-criterion'),out=d.getElementById('f-count');
  var rows=null,was=null,timer;
  var load=function(){rows=$('table.ev tbody tr').map(function(e){return{e:e,t:e.textContent.toLowerCase(),s:e.getAttribute('data-s'),c:' '+e.getAttribute('data-c')+' '}})};
  var folds=$('#criteria details.fold'),cards=$('#criteria article.criterion');
  var apply=function(){
    if(!rows)load();
    var words=text.value.toLowerCase().split(/\\s+/).filter(Boolean),s=status.value,c=crit.value?' '+crit.value+' ':'',on=words.length||s||c,n=0;
    if(on&&!was)was=folds.map(function(f){return f.open});
    rows.forEach(function(r){
      var ok=(!s||r.s===s)&&(!c||r.c.indexOf(c)>=0)&&words.every(function(w){return r.t.indexOf(w)>=0});
      if(ok)n++;
      if(r.e.hidden===ok)r.e.hidden=!ok;
    });
    $('#criteria .scroll').forEach(function(x){x.hidden=!!on&&!x.querySelector('tbody tr:not([hidden])')});
    folds.forEach(function(f,i){var some=!!f.querySelector('tbody tr:not([hidden])');f.hidden=!!on&&!some;f.open=on?some&&n<=500:was?was[i]:f.open});
    cards.forEach(function(a){a.hidden=!!on&&!a.querySelector('tbody tr:not([hidden])')});
    if(!on)was=null;
    out.textContent=on?n.toLocaleString('en-US')+' of '+rows.length.toLocaleString('en-US')+' evaluations':'';
  };
  form.hidden=false;
  form.addEventListener('input',function(){clearTimeout(timer);timer=setTimeout(apply,120)});
  form.addEventListener('reset',function(){setTimeout(apply,0)});
  form.addEventListener('submit',function(e){e.preventDefault();apply()});
  d.addEventListener('keydown',function(e){if(e.key==='/'&&!/^(INPUT|SELECT|TEXTAREA)$/.test(d.activeElement.tagName)){e.preventDefault();text.focus()}});
}
$('table.sortable thead th').forEach(function(th){
  var b=d.createElement('button');b.type='button';
  while(th.firstChild)b.appendChild(th.firstChild);
  th.appendChild(b);
  b.addEventListener('click',function(){
    var up=th.getAttribute('aria-sort')!=='ascending',k=th.cellIndex,body=th.closest('table').tBodies[0];
    $('th',th.parentNode).forEach(function(x){x.removeAttribute('aria-sort')});
    th.setAttribute('aria-sort',up?'ascending':'descending');
    var order=new Intl.Collator('en',{numeric:true,sensitivity:'base'});
    $('tr',body).map(function(e){return{e:e,t:e.cells[k].textContent}})
      .sort(function(x,y){return(up?1:-1)*order.compare(x.t,y.t)}).forEach(function(x){body.appendChild(x.e)});
  });
});
var reveal=function(){
  var id=decodeURIComponent(location.hash.slice(1)),e=id&&d.getElementById(id);
  if(!e)return;
  if(form&&e.closest('[hidden]')){form.reset();apply()}
  for(var p=e;p;p=p.parentElement)if(p.tagName==='DETAILS')p.open=true;
  e.scrollIntoView();
};
addEventListener('hashchange',reveal);reveal();
var shut=[];
addEventListener('beforeprint',function(){shut=$('details:not([open])');shut.forEach(function(x){x.open=true})});
addEventListener('afterprint',function(){shut.forEach(function(x){x.open=false});shut=[]});
})();`;
